# SPDX-License-Identifier: GPL-2.0-or-later
"""The map in a report: whose ground it is on the last date, and what was measured there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from ...analysis.control.control_map import ControlMap
from ...analysis.geometry import geodesy
from ...cartography.map_cut import MapCut, box_round, svg
from ...cartography.report import Picture
from ...cartography.style import palette
from ...i18n import tr

#: actors that a small map tells apart
_MOST = 6


def control(
    known: ControlMap,
    date: str,
    actors: Sequence[str],
    *,
    lines: Sequence[shapely.Geometry] = (),
    outlines: Sequence[shapely.Geometry] = (),
    spots: Sequence[tuple[float, float, str]] = (),
    other_side: str = "",
) -> Picture | None:
    """Return a map of a date, round its lines and spots where there are any.

    Parameters
    ----------
    date : str
        As it is written in the report.
    actors : sequence of str
        All of the layer, whatever date they are of: an actor has one colour.
    lines, outlines : sequence of shapely lines, and of polygons
        Gaps and pockets, in degrees.
    spots : sequence of (longitude, latitude, name)
    other_side : str
        Who holds what no polygon covers, on a map of one actor.
    """
    if not len(known):
        return None
    shapes = geodesy.to_lonlat(known.geometries, known.crs)
    corners = [spot[:2] for spot in spots]
    for line in (*lines, *outlines):
        corners += [tuple(xy) for xy in shapely.get_coordinates(line)]
    if corners:
        box = box_round(corners, 0.4)
    else:
        west, south, east, north = shapely.total_bounds(shapes)
        box = box_round([(west, south), (east, north)], 0.03)
    window = shapely.box(*box)
    held = {}
    for actor in known.actor_names[:_MOST]:
        mine = shapes[known.of([actor])]
        mine = mine[shapely.intersects(mine, window)]
        if len(mine):
            held[actor] = shapely.union_all(np.asarray(mine, dtype=object))
    said = tr("Map of {date}").format(date=date) if date else tr("Map without a date")
    what = [said]
    if len(lines):
        what.append(tr("red: the gap"))
    if len(outlines):
        what.append(tr("dashed: the pocket"))
    unshaded = other_side if len(actors) == 1 else ""
    cut = MapCut(
        box,
        held,
        lines,
        spots,
        tr("{map}. Held by: {actors}.").format(map=said, actors=", ".join(held)),
        palette.assign(actors),
        unshaded,
        outlines,
    )
    return Picture(svg(cut), f"{'; '.join(what)}.")
