# SPDX-License-Identifier: GPL-2.0-or-later
"""Which towns a map names: the largest, and before them those near to what the map is about.

Where their names stand is another matter. The towns are GeoNames'.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsGeometryCollection,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapToPixelSimplifier,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...about import ROOT
from ...analysis.base import listener
from ...i18n import tr
from ...processing import compat
from .. import moved
from ..style import context_style, library
from . import legend, source_marks

TOWNS = ROOT / "resources" / "context" / "towns.tsv"
#: square millimetres of map for each town, and the least distance of two
_ROOM_FOR_A_TOWN, _APART_MM = 1100.0, context_style.APART_MM
#: towns that the smallest map asks for; a closer map for more: a front runs through most of it, and
#: without a name on it nobody knows where it lies
LEAST, LEAST_CLOSER = 3, 9
#: how much larger a town counts that lies so many millimetres from what a map is about at most: a
#: reader follows it by those; how far from it a town counts as what it is, from where on as less
_NEAR, _NEAR_MM, _AS_IT_IS_MM = 6.0, 4.0, 16.0
_FAR, _FAR_MM = 0.6, 30.0
#: times those millimetres on a closer map: next to all of it is near
_CLOSER_TIMES = 2.5
#: a front is what a map is about from so many millimetres on
_LONG_FRONT_MM = 15.0
#: of a map's towns the near ones that are named at some distance where there is no room beside
#: them, at most, and millimetres between the dot of one and another's
_CHIEF_SHARE, _CHIEF_APART_MM = 0.5, 5.5
#: half of a dot, in millimetres: a front that runs through it leaves open which side holds the
#: town; and people in a town that is named all the same, on the ground of its own side
_DOT_MM, _NAMED_ON_FRONT = 0.8, 100_000
#: people in a town that is named as near to another, where some go before it
_CITY = 500_000
#: towns that are weighed: no map names one of a lower rank
_MOST_WEIGHED = 2000
#: square millimetres of ground that the same is true of
_LARGE_GROUND = 1.0
#: pieces of ground that changed hands beside which a town is named, at most; square millimetres of
#: one, and its share of the largest
_MOST_GAINS, _LEAST_GAIN, _GAIN_SHARE = 3, 2.0, 0.3
#: millimetres from such a piece within which a town is named for it
_BESIDE_GAIN_MM = 3.0
#: styles of ground that a map is about
_GROUND = ("changes", "pockets", "pocket_area")
#: towns of a closer map that may be named where others find no room, at most
_MOST_SPARE = 20
#: towns that tell how large those of a place in their order are
_FOLLOWING = 5
#: degrees: nobody lives beyond
_FARTHEST_NORTH = 85.0
#: a place with less than this share of the people of a city is a quarter of it within so many
#: kilometres for the root of its people, and at most
_QUARTERS_SHARE, _QUARTERS_KM, _MOST_QUARTERS_KM, _DEGREE_KM = 0.45, 0.0085, 14.0, 111.2
#: millimetres round a town without room for its name in which no smaller one is named
_SHADOW_MM = 4.0
#: millimetres in which towns of one name would be taken for one
_NAMESAKES_MM = 100.0
#: millimetres that a town's name takes
_NAME_MM = (22.0, 4.0)
#: what the degrees of meridians take of a map
_DEGREES_MM = 3.0
#: between the mark of a source and the name of the town that it stands on
_ROUND_MARK_MM = 1.0


@dataclass(frozen=True)
class Town:
    """A place with the number of people in it."""

    name: str
    lon: float
    lat: float
    people: int
    #: named only where a larger one near to it has no room for its name
    spare: bool = False
    #: its people, more of one near to what the map is about: who weighs most is named first
    weight: float = 0.0
    #: one of the chief towns of what the map is about
    chief: bool = False


class Gains(NamedTuple):
    """Ground that is to have a town named near to it, in the CRS of a map.

    Parameters
    ----------
    abroad : sequence of QgsGeometry
        Countries whose towns do not tell where it is, in degrees.
    """

    pieces: Sequence[QgsGeometry]
    abroad: Sequence[QgsGeometry] = ()

    def is_abroad(self, place: QgsPointXY) -> bool:
        """Tell whether a place in degrees lies in one of those countries."""
        at = QgsGeometry.fromPointXY(place)
        return any(shape.contains(at) for shape in self.abroad)


#: a map that shows layers as of its day, and those layers
DatedMap = tuple[QgsLayoutItemMap, Sequence[QgsMapLayer]]


def of_map(
    project: QgsProject,
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    extents: Sequence[QgsRectangle],
    least: int,
    pair: Sequence[DatedMap],
    abroad: Sequence[QgsGeometry] = (),
) -> list[Town]:
    """Return the towns of a map, or of each of its sheets: so many of each, if it has them.

    Parameters
    ----------
    abroad : sequence of QgsGeometry
        Countries that the map is not about, in degrees.
    """
    if any(library.style_of(layer) == "facts" for layer in layers):
        # the user's own places are there
        return []
    millimetres = item.rect().width() * item.rect().height()
    closer = least == LEAST_CLOSER
    along = None if extents else _story(item, pair or [(item, layers)], closer=closer)
    # where a closer map lies a reader sees on the map that it belongs to
    alone = extents or closer
    gains = None if alone else _gains(item, pair or [(item, layers)], abroad)
    found: dict[Town, None] = {}
    for corners in dict.fromkeys(map(_corners, extents or [item.extent()])):
        box = QgsRectangle(*corners)
        told, spare = _chosen(item.crs(), box, project, millimetres, least, along, gains)
        found.update(dict.fromkeys(told))
        if closer:
            # of few names each counts
            found.update({replace(town, spare=True): None for town in spare})
    return list(found)


def each_name_once(
    item: QgsLayoutItemMap, towns: Sequence[Town], abroad: Sequence[QgsGeometry]
) -> list[tuple[Town, bool]]:
    """Return towns, each with whether it lies in a country that the map is not about.

    Of those of one name near one another the first stays, before all that one which is at home.
    """
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, item.crs(), item.layout().project())
    unit = item.extent().width() / item.rect().width()
    told = []
    for town in towns:
        place = QgsGeometry.fromPointXY(QgsPointXY(town.lon, town.lat))
        told.append((town, any(shape.contains(place) for shape in abroad)))
    names: dict[str, list[QgsPointXY]] = {}
    kept = set()
    for town, _ in sorted(told, key=lambda one: one[1]):
        at = transform.transform(QgsPointXY(town.lon, town.lat))
        others = names.setdefault(town.name.casefold(), [])
        if all(at.distance(one) > _NAMESAKES_MM * unit for one in others):
            kept.add(town)
        others.append(at)
    return [one for one in told if one[0] in kept]


def aside(
    project: QgsProject,
    item: QgsLayoutItemMap,
    towns: Sequence[Town],
    layers: Sequence[QgsMapLayer],
) -> dict[str, float]:
    """Return how many millimetres the names of towns keep from them, by the marks on the towns."""
    marks = list(source_marks.numbers_in(layers))
    if not marks:
        return {}
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, item.crs(), project)
    unit = item.extent().width() / item.rect().width()
    placed = [(mark, transform.transform(mark.geometry().asPoint())) for mark in marks]
    found: dict[str, float] = {}
    for town in towns:
        at = transform.transform(QgsPointXY(town.lon, town.lat))
        for mark, spot in placed:
            across = mark["width"] / 2.0 + _ROUND_MARK_MM - abs(at.x() - spot.x()) / unit
            down = mark["height"] / 2.0 + _ROUND_MARK_MM - abs(at.y() - spot.y()) / unit
            if across > 0.0 and down > 0.0:
                # to the right of a mark that stands to the right of the town it is farther
                room = mark["width"] / 2.0 + abs(at.x() - spot.x()) / unit + _ROUND_MARK_MM
                found[town.name] = max(found.get(town.name, 0.0), room)
    return found


def credit() -> str:
    """Return whose the towns are."""
    return tr("Towns: GeoNames (CC BY 4.0).")


def towns_in(
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    project: QgsProject,
    millimetres: float,
    least: int = LEAST,
    along: QgsGeometry | None = None,
    gains: Gains | None = None,
) -> list[Town]:
    """Return the largest towns of a map, none close to a larger one.

    Parameters
    ----------
    millimetres : float
        Square millimetres of the map on the page.
    least : int
        So many, however small the map is.
    along : QgsGeometry, optional
        What the map is about, in its CRS: towns near to it go before others as large.
    gains : Gains, optional
        Ground that has a town named near to it, however small.
    """
    return _chosen(crs, extent, project, millimetres, least, along, gains)[0]


def _chosen(
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    project: QgsProject,
    millimetres: float,
    least: int,
    along: QgsGeometry | None,
    gains: Gains | None = None,
) -> tuple[list[Town], list[Town]]:
    """Return the towns of a map, and those that may stand for one whose name finds no room."""
    # a town at the edge of the map is not named
    inner = QgsRectangle(extent)
    inner.scale(0.96)
    closer = least == LEAST_CLOSER
    # meridians have their degrees along the upper edge
    above = 0.0 if closer else _DEGREES_MM * extent.height() / _high(extent, millimetres)
    inner.setYMaximum(inner.yMaximum() - above)
    most = max(least, round(millimetres / _ROOM_FOR_A_TOWN))
    unit = math.sqrt(extent.width() * extent.height() / millimetres)
    near = unit * (_CLOSER_TIMES if closer else 1.0)
    chiefs = most if closer else round(_CHIEF_SHARE * most)
    # a closer map shows which streets a front runs through
    front = _Front(None if closer else along, _DOT_MM * unit)
    room = _Room(inner, unit, most, chiefs, front, cities=along is not None)
    # a quarter of a city beyond the frame is none the less one
    placed = _placed(crs, extent, project, around_km=_MOST_QUARTERS_KM)
    if along is None:
        taken, spare = _picked(placed, room)
        return [town for town, _ in taken], spare
    weighed = _weighed(placed, along, near)
    taken, spare = _picked(weighed, room)
    first = [] if gains is None else _beside(gains, weighed, taken, room)
    if first:
        taken, spare = _picked([*first, *(one for one in weighed if one not in first)], room)
    return [town for town, _ in taken], spare


class _Room(NamedTuple):
    """What a map has room for: where, its CRS's units of a millimetre, and how many towns."""

    inner: QgsRectangle
    unit: float
    most: int
    chiefs: int
    front: _Front
    #: the largest are named beside others, too
    cities: bool

    def hides(self, town: Town, at: QgsPointXY) -> bool:
        """Tell whether a front runs through the dot of a town that is not large."""
        return town.people < _NAMED_ON_FRONT and self.front.touches(at)


def _picked(
    towns: Iterable[tuple[Town, QgsPointXY]], room: _Room
) -> tuple[list[tuple[Town, QgsPointXY]], list[Town]]:
    """Return the towns that a map has room for, the first before others, and those to spare."""
    taken: list[tuple[Town, QgsPointXY]] = []
    passed: list[tuple[Town, QgsPointXY]] = []
    spare: list[Town] = []
    inner, unit = room.inner, room.unit
    for town, at in towns:
        if any(
            _stands_for(town, other) or at.distance(place) < _SHADOW_MM * unit
            for other, place in passed
        ):
            continue
        chief = town.chief and sum(one.chief for one, _ in taken) < room.chiefs
        close = chief or (room.cities and town.people >= _CITY)
        if room.hides(town, at):
            # nor one beside it in its stead
            passed.append((town, at))
            continue
        if inner.contains(at) and all(
            _apart(at, place, unit, close, other.chief) for other, place in taken
        ):
            taken.append((replace(town, chief=chief), at))
            if len(taken) >= room.most:
                break
        elif inner.contains(at) and len(spare) < _MOST_SPARE:
            spare.append(town)
        # one that there is no room for is not told by the name of a hamlet beside it
        passed.append((town, at))
    return taken, spare


def _beside(
    gains: Gains,
    towns: Sequence[tuple[Town, QgsPointXY]],
    taken: Sequence[tuple[Town, QgsPointXY]],
    room: _Room,
) -> list[tuple[Town, QgsPointXY]]:
    """Return the first of towns beside each large gain that has none of those taken near to it.

    Without a name beside it nobody knows which ground it is.
    """
    found: list[tuple[Town, QgsPointXY]] = []
    for piece in gains.pieces:

        def away(at: QgsPointXY, piece: QgsGeometry = piece) -> float:
            return float(piece.distance(QgsGeometry.fromPointXY(at))) / room.unit

        if any(away(at) <= _NEAR_MM for _, at in [*taken, *found]):
            continue
        beside = (
            (town, at)
            for town, at in towns
            if room.inner.contains(at)
            and away(at) <= _BESIDE_GAIN_MM
            and not room.hides(town, at)
            and not gains.is_abroad(QgsPointXY(town.lon, town.lat))
        )
        found += itertools.islice(beside, 1)
    return found


def _layers_of_towns(item: QgsLayoutItemMap) -> Iterator[QgsVectorLayer]:
    for layer in item.layers():
        is_towns = layer.customProperty(legend.CONTEXT, "") == "towns"
        if is_towns and isinstance(layer, QgsVectorLayer):
            yield layer


def make_chief(item: QgsLayoutItemMap, towns: Sequence[Town]) -> None:
    """Let towns of a map be among the chief ones of what it is about."""
    places = {(town.name, round(town.lon, 3), round(town.lat, 3)) for town in towns}
    for layer in _layers_of_towns(item):
        column = layer.fields().indexOf("chief")
        changes = {}
        for row in listener.each(layer.getFeatures()):
            at = row.geometry().asPoint()
            if (row["name"], round(at.x(), 3), round(at.y(), 3)) in places:
                changes[row.id()] = {column: True}
        layer.dataProvider().changeAttributeValues(changes)


def towns_on(item: QgsLayoutItemMap) -> list[tuple[Town, QgsPointXY]]:
    """Return the towns that a map has chosen, those named first before, and where they are."""
    found: list[tuple[Town, QgsPointXY]] = []
    for layer in _layers_of_towns(item):
        everywhere = QgsFeatureRequest()
        for row, dot in moved.shapes_in(item.crs(), layer, everywhere, item.layout().project()):
            if not row["spare"] and not row["core"]:
                at, weight = dot.asPoint(), float(row["weight"])
                found.append((Town(row["name"], at.x(), at.y(), row["people"], weight=weight), at))
    return sorted(found, key=lambda one: -one[0].weight)


def placed_in(
    crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, project: QgsProject
) -> list[tuple[Town, QgsPointXY]]:
    """Return the towns within an extent, no quarters of others, with their places on a map."""
    found: list[tuple[Town, QgsPointXY]] = []
    larger: list[Town] = []
    for town, at in _placed(crs, extent, project, around_km=_MOST_QUARTERS_KM):
        if not any(_stands_for(town, other) for other in larger):
            found.append((town, at))
        larger.append(town)
    return found


def _placed(
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    project: QgsProject,
    around_km: float = 0.0,
) -> Iterator[tuple[Town, QgsPointXY]]:
    """Yield towns within an extent, or so far around it, with their places on a map."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, crs, project)
    try:
        box = compat.box_moved(QgsCoordinateTransform(crs, degrees, project), extent)
    except QgsCsException:
        return
    high = around_km / _DEGREE_KM
    north = min(max(abs(box.yMinimum()), abs(box.yMaximum())) + high, _FARTHEST_NORTH)
    # a degree of longitude is shorter
    wide = high / math.cos(math.radians(north))
    box.grow(high)
    box.setXMinimum(box.xMinimum() + high - wide)
    box.setXMaximum(box.xMaximum() - high + wide)
    for town in _towns_of(box):
        try:
            yield town, transform.transform(QgsPointXY(town.lon, town.lat))
        except QgsCsException:
            continue


def _weighed(
    towns: Iterable[tuple[Town, QgsPointXY]], story: QgsGeometry, unit: float
) -> list[tuple[Town, QgsPointXY]]:
    """Return towns, no quarters of others, with their weight, and those that weigh most first.

    Parameters
    ----------
    unit : float
        Of the map's CRS, for a millimetre of a map that is no closer one.
    """
    engine = QgsGeometry.createGeometryEngine(story.constGet())
    engine.prepareGeometry()
    listed = list(itertools.islice(towns, _MOST_WEIGHED))
    found: list[tuple[Town, QgsPointXY]] = []
    larger: dict[int, list[Town]] = {}
    least = math.inf
    for number, (town, at) in enumerate(listed):
        # their order is not that of their people alone
        following = sorted(one.people for one, _ in listed[number : number + _FOLLOWING])
        least = min(least, following[len(following) // 2])
        # none that is a belt or more away is as near
        belt = math.floor(town.lat * _DEGREE_KM / _MOST_QUARTERS_KM)
        around = (other for near in (-1, 0, 1) for other in larger.get(belt + near, ()))
        quarter = any(_stands_for(town, other) for other in around)
        larger.setdefault(belt, []).append(town)
        if quarter:
            continue
        # kept: the engine only looks at it
        place = QgsGeometry.fromPointXY(at)
        away = engine.distance(place.constGet()) / unit
        found.append((replace(town, weight=least * _times(away), chief=away <= _NEAR_MM), at))
    return sorted(found, key=lambda one: -one[0].weight)


class _Front:
    """The lines of what a map is about, and how near to them a town is on them."""

    def __init__(self, story: QgsGeometry | None, reach: float) -> None:
        parts = [] if story is None else story.asGeometryCollection()
        lines = [one for one in parts if one.type() == QgsWkbTypes.GeometryType.LineGeometry]
        self._reach = reach
        # kept: the engine only looks at it
        self._lines = QgsGeometry.collectGeometry(lines)
        self._engine = QgsGeometry.createGeometryEngine(self._lines.constGet()) if lines else None
        if self._engine is not None:
            self._engine.prepareGeometry()

    def touches(self, at: QgsPointXY) -> bool:
        """Tell whether the dot of a town would lie on a line."""
        if self._engine is None:
            return False
        place = QgsGeometry.fromPointXY(at)
        return self._engine.distance(place.constGet()) < self._reach


def _times(away: float) -> float:
    """Return how much larger a town counts so many millimetres from what its map is about."""
    share = (_AS_IT_IS_MM - away) / (_AS_IT_IS_MM - _NEAR_MM)
    if share > 0.0:
        return 1.0 + (_NEAR - 1.0) * min(share, 1.0)
    return _FAR if away > _FAR_MM else 1.0


def _story(
    item: QgsLayoutItemMap, maps: Sequence[DatedMap], *, closer: bool = False
) -> QgsGeometry | None:
    """Return what maps are about, in the CRS of one; None of one without.

    Their fronts, gaps and pockets, and where ground changed hands or is not held for sure. Closer
    maps of such ground are about that: a front runs through most of them, from edge to edge.
    """
    unit = item.extent().width() / item.rect().width()
    coarser = QgsMapToPixelSimplifier(QgsMapToPixelSimplifier.SimplifyFlag.SimplifyGeometry, unit)
    styles = ("front", "front_before") if len(maps) > 1 else ("front",)
    fronts: list[QgsGeometry] = []
    ground: list[QgsGeometry] = []
    for other, layers in maps:
        for layer in layers:
            style = library.style_of(layer)
            if style in styles:
                fronts += _shapes_on(other, layer, legend.features_on(other, layer))
            elif style in _GROUND:
                ground += _shapes_on(other, layer, legend.features_on(other, layer))
            elif style == "control":
                ground += _shapes_on(other, layer, legend.claimed_on(other, layer))
    changed = [
        coarser.simplify(part)
        for one in ground
        for part in one.asGeometryCollection()
        if part.area() > _LARGE_GROUND * unit**2 and part.boundingBox().intersects(item.extent())
    ]
    gains = any(library.style_of(one) == "changes" for _, layers in maps for one in layers)
    if closer and gains and changed:
        fronts = []
    seen = [one for one in fronts if one.boundingBox().intersects(item.extent())]
    lines = QgsGeometry.collectGeometry([coarser.simplify(one) for one in seen])
    told = [
        one
        for one in (lines.mergeLines() if seen else lines).asGeometryCollection()
        if one.length() > _LONG_FRONT_MM * unit
    ]
    told += changed
    if not told:
        return None
    # QGIS collects of lines and ground what is of the first one's kind alone
    whole = QgsGeometryCollection()
    for one in told:
        whole.addGeometry(one.constGet().clone())
    return QgsGeometry(whole)


def _gains(
    item: QgsLayoutItemMap, maps: Sequence[DatedMap], abroad: Sequence[QgsGeometry]
) -> Gains:
    """Return the largest pieces of ground that changed hands on a map."""
    unit = item.extent().width() / item.rect().width()
    pieces = [
        (part.area() / unit**2, part)
        for other, layers in maps
        for layer in layers
        if library.style_of(layer) == "changes"
        for shape in _shapes_on(other, layer, legend.features_on(other, layer))
        for part in shape.asGeometryCollection()
        if part.area() >= _LEAST_GAIN * unit**2 and part.boundingBox().intersects(item.extent())
    ]
    pieces.sort(key=lambda one: -one[0])
    large = [one for size, one in pieces[:_MOST_GAINS] if size >= _GAIN_SHARE * pieces[0][0]]
    return Gains(large, abroad)


def _shapes_on(
    item: QgsLayoutItemMap, layer: QgsVectorLayer, request: QgsFeatureRequest | None
) -> Iterator[QgsGeometry]:
    """Yield the shapes of a layer that are asked for, in the CRS of a map."""
    project = item.layout().project()
    return (shape for _, shape in moved.shapes_in(item.crs(), layer, request, project))


def _stands_for(town: Town, other: Town) -> bool:
    """Tell whether a place is a quarter of another: near to a city, and small beside it."""
    if town.people > _QUARTERS_SHARE * other.people:
        return False
    reach = min(_QUARTERS_KM * math.sqrt(other.people), _MOST_QUARTERS_KM)
    across = (town.lon - other.lon) * math.cos(math.radians(other.lat))
    return math.hypot(across, town.lat - other.lat) * _DEGREE_KM < reach


def _towns_of(box: QgsRectangle) -> Iterator[Town]:
    """Yield the towns of a box in degrees, the first of them first."""
    west, east, south, north = box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()
    for name, lon, lat, count in _all_towns():
        if west <= lon <= east and south <= lat <= north:
            yield Town(name, lon, lat, count)


@cache
def _all_towns() -> list[tuple[str, float, float, int]]:
    """Return name, longitude, latitude and people of each town: a report draws dozens of maps."""
    columns = TOWNS.read_text(encoding="utf-8").rstrip("\n").split("\n")
    names, lats, lons, people = (column.split("\t") for column in columns)
    return list(
        zip(names, map(_from_thousandths, lons), map(_from_thousandths, lats), map(int, people))
    )


def _from_thousandths(degrees: str) -> float:
    return int(degrees) / 1000


def _high(extent: QgsRectangle, millimetres: float) -> float:
    """Return the height in millimetres of a map of so many square millimetres."""
    return math.sqrt(millimetres * extent.height() / extent.width())


def _apart(
    one: QgsPointXY, other: QgsPointXY, unit: float, close: bool, beside_chief: bool
) -> bool:
    """Tell whether two towns, and their names beside them, find room on a map.

    The name of a chief town may stand farther off, and a large one goes before smaller ones.

    Parameters
    ----------
    unit : float
        Of the map's CRS, for a millimetre.
    """
    if one.distance(other) < (_CHIEF_APART_MM if close else _APART_MM) * unit:
        return False
    if close or beside_chief:
        return True
    # names are set in one line
    wide, high = abs(one.x() - other.x()) / unit, abs(one.y() - other.y()) / unit
    return wide >= _NAME_MM[0] or high >= _NAME_MM[1]


def _corners(box: QgsRectangle) -> tuple[float, float, float, float]:
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
