# SPDX-License-Identifier: GPL-2.0-or-later
"""The map in a report: whose ground it is on the last date, and what was measured there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from qgis.core import QgsGeometry, QgsRectangle

from ...analysis.base.arrays import Array
from ...analysis.control.control_map import ControlMap
from ...analysis.geometry import geodesy
from ...cartography.map_cut import MapCut, box_round, svg
from ...cartography.page import context
from ...cartography.report import Picture
from ...cartography.style import palette
from ...i18n import tr

#: degrees: enough to tell which countries ground lies in
_COARSE = 0.01
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
        _beside(box, shapes),
    )
    return Picture(svg(cut), f"{'; '.join(what)}.")


def _beside(box: tuple[float, float, float, float], ground: Array) -> list[tuple[Any, str]]:
    """Return sea and other countries within a box with their colours: they are no side's ground.

    Nothing where QGIS's world map is missing, or beyond 180 degrees, where it ends.
    """
    if box[0] < -180.0 or box[2] > 180.0:
        return []
    countries = context.countries(QgsGeometry.fromRect(QgsRectangle(*box)))
    if not countries:
        return []
    held = [_as_qgs(one) for one in shapely.simplify(ground, _COARSE)]
    apart = context.neighbours(countries, held)
    shapes = [(name, shapely.from_wkb(bytes(shape.asWkb()))) for name, shape in countries]
    land = shapely.union_all(shapely.make_valid([shape for _, shape in shapes]))
    sea = shapely.difference(shapely.box(*box), land)
    others = [(shape, palette.NEIGHBOUR) for name, shape in shapes if name in apart]
    return [(sea, palette.WATER), *others]


def _as_qgs(shape: shapely.Geometry) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(shape.wkb)
    return made
