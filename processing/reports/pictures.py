# SPDX-License-Identifier: GPL-2.0-or-later
"""The map in a report: whose ground it is on the last date, and what was measured there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle

from ...analysis.base.arrays import Array
from ...analysis.control.control_map import ControlMap
from ...analysis.geometry import geodesy
from ...cartography.map_cut import NARROW, WIDE, MapCut, box_round, svg
from ...cartography.page import context, town_choice
from ...cartography.report import Picture
from ...cartography.style import palette
from ...i18n import tr

#: degrees: enough to tell which countries ground lies in
_COARSE = 0.01
#: how much more than a picture shows is read
_BEYOND = 1.1
#: square millimetres that it has for the names of towns, at the size of its letters
_ROOM_MM2 = 16000.0
#: actors that a small map tells apart: as many as there are colours
_MOST = len(palette.ACTORS)


def control(
    known: ControlMap,
    date: str,
    actors: Sequence[str],
    *,
    lines: Sequence[shapely.Geometry] = (),
    outlines: Sequence[shapely.Geometry] = (),
    spots: Sequence[tuple[float, float, str]] = (),
    lengths: Sequence[str] = (),
    other_side: str = "",
    own: Mapping[str, str] = MappingProxyType({}),
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
    lengths : sequence of str
        Of the first lines, to be written beside them.
    other_side : str
        Who holds what no polygon covers, on a map of one actor.
    own : mapping
        Colours that actors have in the project.
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
    held, colors = ground_in(known, shapes, box, actors, own)
    said = tr("Map of {date}").format(date=date) if date else tr("Map without a date")
    what = [said]
    if len(lines):
        what.append(tr("red: the gap"))
    if len(outlines):
        what.append(tr("dashed: the pocket"))
    unshaded = other_side if len(actors) == 1 else ""
    near = surroundings(box, shapes)
    middles = [line.interpolate(0.5, normalized=True) for line in lines]
    cut = MapCut(
        box,
        held,
        lines,
        spots,
        tr("{map}. Held by: {actors}.").format(map=said, actors=", ".join(held)),
        colors,
        unshaded,
        outlines,
        near.beside,
        near.borders,
        [(at.x, at.y, text) for at, text in zip(middles, lengths)],
        near.towns,
    )
    return alone(cut, f"{'; '.join(what)}.")


def alone(cut: MapCut, caption: str) -> Picture:
    """Return a picture as wide as a page, and as a telephone."""
    return Picture(svg(cut, WIDE), caption, svg(cut, NARROW))


def ground_in(
    known: ControlMap,
    shapes: Array,
    box: tuple[float, float, float, float],
    actors: Sequence[str],
    own: Mapping[str, str],
) -> tuple[dict[str, shapely.Geometry], dict[str, palette.ActorColor]]:
    """Return who holds what of a box, and the colours: those of pages and layers.

    Of more actors than there are colours the smallest there are one, and said to be.

    Parameters
    ----------
    shapes : array of shapely polygons
        Of the map, in degrees.
    actors : sequence of str
        All that have a colour, shown or not.
    own : mapping
        Colours that actors have in the project.
    """
    window = shapely.box(*box)
    seen = shapely.intersects(shapes, window)
    held = {}
    for actor in known.actor_names:
        mine = shapes[known.of([actor]) & seen]
        if len(mine):
            held[actor] = shapely.intersection(shapely.union_all(mine), window)
    colors = palette.assign(actors, own)
    if len(held) > _MOST:
        largest = sorted(held, key=lambda actor: -held[actor].area)[: _MOST - 1]
        rest = [actor for actor in held if actor not in largest]
        name = tr("{count} other actors").format(count=len(rest))
        others = shapely.union_all([held[actor] for actor in rest])
        held = {actor: held[actor] for actor in held if actor in largest} | {name: others}
        colors[name] = palette.ActorColor(palette.NOISE, palette.INK)
    return held, colors


@dataclass(frozen=True)
class Surroundings:
    """What tells a reader where a picture lies: its neighbours, borders and towns."""

    beside: Sequence[tuple[Any, str]] = ()
    borders: Sequence[shapely.Geometry] = ()
    towns: Sequence[tuple[float, float, str]] = ()


def surroundings(box: tuple[float, float, float, float], ground: Array) -> Surroundings:
    """Return sea and other countries within a box, which are no side's ground, borders and towns.

    Nothing where QGIS's world map is missing, or beyond 180 degrees, where it ends.
    """
    if box[0] < -180.0 or box[2] > 180.0:
        return Surroundings()
    frame = QgsRectangle(*box)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    found = town_choice.towns_in(degrees, frame, QgsProject.instance(), _ROOM_MM2)
    towns = [(one.lon, one.lat, one.name) for one in found]
    # the edges of what is cut lie beyond the picture
    frame.scale(_BEYOND)
    countries = context.countries(QgsGeometry.fromRect(frame))
    if not countries:
        return Surroundings(towns=towns)
    held = [_as_qgs(one) for one in shapely.simplify(ground, _COARSE)]
    apart = context.neighbours(countries, held)
    shapes = [
        (name, shapely.make_valid(shapely.from_wkb(bytes(shape.asWkb()))))
        for name, shape in countries
    ]
    land = shapely.union_all([shape for _, shape in shapes])
    sea = shapely.difference(shapely.box(*box), land)
    others = [(shape, palette.NEIGHBOUR) for name, shape in shapes if name in apart]
    borders = [shapely.boundary(shape) for _, shape in shapes]
    return Surroundings([(sea, palette.WATER), *others], borders, towns)


def _as_qgs(shape: shapely.Geometry) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(shape.wkb)
    return made
