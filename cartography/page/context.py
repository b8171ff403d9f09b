# SPDX-License-Identifier: GPL-2.0-or-later
"""What tells a reader where a map lies: borders, the names of countries, and towns.

Borders come from QGIS's own map of the world, which is Natural Earth's, and differs from version to
version. Which of them a map has its scale decides. Which towns it names is told beside this.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapToPixelSimplifier,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QFont

from ...analysis.base import listener
from ...i18n import tr
from .. import moved
from ..style import context_style, labels, library
from . import (
    decorations,
    key_marks,
    legend,
    own_names,
    owned,
    place_words,
    seas,
    source_marks,
    town_choice,
    town_names,
    ways,
    world,
    world_lines,
)
from . import text as page_text
from .story import StoryGround

#: property of a layer of a page's own: what of the context it shows
KEY = "salient/context"
#: places in either direction that are tried for the name of a country
_TRIES = 16
#: the best of them are kept: something may stand at the first
_OTHERS = 60
#: of a strip of ground few of those are in it, all of these at its edge: so many more are tried,
#: and so many of them kept; and how far round each others are counted that are in it, too: a name
#: is wider than high
_FINER, _FINEST, _ROUND_FINE = 48, 300, (3, 1)
#: pieces of such ground, the largest
_PARTS = 3
#: how wide a letter of a name is with some room, each side of its middle
_LETTER_MM = 1.2
#: the same of the name of a sea, in small letters
_SEA_LETTER_MM = 0.95
#: whether a name has that room about it, and may lie over borders of regions: it is that of the
#: country whichever of these it stands in
_WAYS = ((True, False), (False, False), (True, True), (False, True))
#: of a line of the name of a country or sea
_NAME_HIGH = 4.0
#: millimetres that the name of a country or sea keeps from all else, and from the frame of its map
_ROUND_NAME_MM, _OFF_FRAME_MM = 0.8, 1.5
#: of a map: less ground that nobody holds needs no key
_LEAST_BARE = 0.01
#: a country of which nobody holds less has its name on held ground
_LEAST_FREE = 0.05
#: first-level borders are drawn at scales larger than this, and smaller than that: they are short
#: lines there, kilometres off
_FIRST_LEVEL_SCALE, _FIRST_LEVEL_LARGEST = 4_000_000.0, 500_000.0
#: millimetres along the frame of a map in which a border that reaches no farther tells nothing, and
#: between pieces of one; and of its shorter side: most of an inset lies near to its frame
_SCRAP_MM, _JOINED_MM, _SCRAP_SHARE = 11.0, 0.7, 0.075
#: points on each side of a frame: its sides are curves in degrees
_POINTS_A_SIDE = 12
#: the borders of the world map are too coarse for larger scales
_LARGEST_SCALE = 250_000.0
_SLIT = world_lines.SLIT
#: a country of which the map shows less is not named
_LEAST_SHARE = 0.015
#: a country with less of the ground that the map is about is a neighbour
_THEATRE_SHARE = 0.3
#: degrees: control is looked at so coarsely to find out in which countries it lies
_COARSE = 0.02
#: degrees: the same along a border; how near to it, how narrow and how close to held ground a strip
#: is that is only there because the border is coarse
_FINE, _NEAR_BORDER, _SLIVER, _TOUCHING = 0.003, 0.09, 0.018, 0.006
#: the regions of the world map that make up Crimea
_CRIMEAN = ("Crimea", "Sevastopol")
#: property of a layer of borders: the country that they draw Crimea with
_CRIMEA = "salient/context/crimea"


def wanted(layers: Sequence[QgsMapLayer]) -> bool:
    """Tell whether a map needs a context: one with a base map has it."""
    return all(isinstance(layer, QgsVectorLayer) for layer in layers)


def add(
    project: QgsProject,
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    extents: Sequence[QgsRectangle] = (),
    own: ways.Ways | None = None,
    beside: QgsLayoutItemMap | None = None,
    pair: Sequence[town_choice.DatedMap] = (),
) -> list[QgsMapLayer]:
    """Return the layers of a map with its context: towns and borders lie on whose ground it is.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        Those of the map, top first.
    extents : sequence of QgsRectangle
        Of the sheets of an atlas, in the map's CRS; what the map shows by default.
    own : Ways, optional
        Roads and rivers.
    beside : QgsLayoutItemMap, optional
        The map that this one shows closer: its borders are of the same kinds.
    pair : sequence of (QgsLayoutItemMap, sequence of QgsMapLayer)
        The maps of a page of two, with what each shows: both ask for the same towns.
    """
    frame = _degrees(item)
    near = frame is not None and item.scale() >= _LARGEST_SCALE
    around = countries(frame) if near else []
    control = _control(item, layers) if near else []
    others = neighbours(around, control) if beside is None else _others_on(beside, layers)
    # whose Crimea is differs from version to version: it is no neighbour's
    peninsula = crimea(frame) if near else None
    beyond = [
        shape if peninsula is None else shape.difference(peninsula)
        for name, shape in around
        if name in others
    ]
    least = town_choice.LEAST if beside is None else town_choice.LEAST_CLOSER
    chosen = town_choice.of_map(project, item, layers, extents, least, pair, beyond)
    towns = town_choice.each_name_once(item, chosen, beyond)
    aside = town_choice.aside(project, item, [town for town, _ in towns], layers)
    named = towns or any(library.style_of(layer) == "cores" for layer in layers)
    dots = [_keep(project, item, context_style.towns(towns, aside), "towns")] if named else []
    above, beneath = [], []
    if near:
        home = [shape for name, shape in around if name not in others]
        slivers = _slivers(home, beyond, _control(item, layers, _FINE))
        tinted = context_style.neighbours(map(QgsGeometry, [*beyond, *slivers]))
        regions = _has_regions(beside or item) and _has_regions(item)
        named_towns = [town for town, _ in towns]
        drawn = _bordering(item, around, frame, named_towns, others, control, regions=regions)
        for layer in (tinted, *drawn.values()):
            # a sheet of an atlas may be of a larger scale than the whole
            layer.setScaleBasedVisibility(True)
            layer.setMaximumScale(_LARGEST_SCALE)
        above += [_keep(project, item, layer, what) for what, layer in drawn.items()]
        beneath.append(_keep(project, item, tinted, "neighbours"))
    if own is not None and (item.scale() >= _LARGEST_SCALE or not own.ranked()):
        whole = QgsRectangle(item.extent())
        for extent in extents:
            whole.combineExtentWith(extent)
        above += [_keep(project, item, one, what) for what, one in own.drawn_on(item, whole)]
    styles = map(library.style_of, layers)
    ground = (n for n, one in enumerate(styles) if one in ("control", "last_changed"))
    first = next(ground, len(layers))
    return [*_among(layers[:first], dots, above), *layers[first:], *beneath]


def _others_on(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> set[str]:
    """Return the countries that a map is not about: a closer one of a part of it shows no other."""
    frame = _degrees(item)
    return set() if frame is None else neighbours(countries(frame), _control(item, layers))


def _among(
    layers: Sequence[QgsMapLayer], dots: Sequence[QgsMapLayer], above: Sequence[QgsMapLayer]
) -> list[QgsMapLayer]:
    """Return the layers over ground with towns and borders among them."""
    # the dot of a town is seen on a front, a rim or a gap; numbers and letters stand over it
    marks = [one for one in layers if is_mark(one)]
    rest = [one for one in layers if one not in marks]
    # in which country ground changed hands is seen only where the border is drawn over it
    over = next((n for n, one in enumerate(rest) if library.style_of(one) == "changes"), len(rest))
    return [*marks, *dots, *rest[:over], *above, *rest[over:]]


def _has_regions(item: QgsLayoutItemMap) -> bool:
    """Tell whether a map is of a scale at which the borders of regions are drawn."""
    return _FIRST_LEVEL_LARGEST <= item.scale() < _FIRST_LEVEL_SCALE


def _bordering(
    item: QgsLayoutItemMap,
    around: list[tuple[str, QgsGeometry]],
    frame: QgsGeometry,
    towns: Sequence[town_choice.Town],
    others: set[str],
    control: Sequence[QgsGeometry],
    *,
    regions: bool,
) -> dict[str, QgsVectorLayer]:
    """Return the layers of borders and of the names of countries and seas."""
    whole = _borders(around, frame, regions=regions)
    joined = _JOINED_MM * frame.boundingBox().width() / item.rect().width()
    lines = context_style.borders(_without_scraps(whole, _inner(item), joined))
    lines.setCustomProperty(_CRIMEA, world.crimea_in(frame.boundingBox()))
    free = _free_ground(around, others, control)
    water = seas.named(around, frame, lambda one: _room_in(one, towns))
    return {
        "borders": lines,
        "names": context_style.names(_in_words(_named(around, frame, towns, free))),
        "seas": context_style.seas(_in_words(water)),
    }


def _in_words(
    found: Sequence[tuple[str, list[QgsPointXY]]],
) -> list[tuple[str, list[QgsPointXY]]]:
    """Return countries or seas by their names in the language of the page."""
    return [(place_words.told(name), places) for name, places in found]


def bare(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> bool:
    """Tell whether a map shows ground of the country it is about that it gives to nobody."""
    frame = _degrees(item)
    control = _control(item, layers) if frame is not None else []
    if frame is None or not control:
        return False
    around = countries(frame)
    others = neighbours(around, control)
    home = [shape for name, shape in around if name not in others]
    if not home:
        return False
    rest = QgsGeometry.unaryUnion(home).difference(QgsGeometry.unaryUnion(control))
    # the edges of a sketch seldom meet one another, or a border
    wide = rest.buffer(-_SLIVER, 1)
    return wide.area() > _LEAST_BARE * frame.area()


def is_mark(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is of numbers of sources or of letters of pockets."""
    return bool(layer.customProperty(source_marks.KEY) or layer.customProperty(key_marks.KEY))


def of_sheets(
    project: QgsProject,
    item: QgsLayoutItemMap,
    extents: Sequence[QgsRectangle],
    own: ways.Ways | None = None,
) -> None:
    """Let a map of many sheets name the towns of each."""
    land = [layer for layer in item.layers() if world.is_land(layer)]
    others = [one for one in item.layers() if not one.customProperty(KEY) and one not in land]
    if len(others) + len(land) < len(item.layers()):
        remove(project, item)
        item.setLayers([*add(project, item, others, extents, own), *land])


@dataclass
class Written:
    """A map with what it is about, and what stands on it and is written on it already.

    Attributes
    ----------
    layers : sequence of QgsMapLayer
        Those of the page.
    """

    item: QgsLayoutItemMap
    layers: Sequence[QgsMapLayer]
    story: StoryGround
    ground: town_names.Ground

    def context(self, *what: str) -> list[QgsVectorLayer]:
        """Return the layers of the map's context of some kinds."""
        return [
            layer
            for layer in self.item.layers()
            if isinstance(layer, QgsVectorLayer)
            and layer.customProperty(legend.CONTEXT, "") in what
        ]


def clear_of(maps: Sequence[Written], family: str, *, closer: bool = False) -> None:
    """Take off maps the towns and names that would stand under items of their page.

    Parameters
    ----------
    maps : sequence of Written
        One, or both of a pair, which name the same places. A town goes whose name finds no place
        beside its dot.
    closer : bool
        The maps are insets.
    """
    for one in maps:
        taken = [*one.ground.written, *key_marks.boxes(one.item), *_mark_boxes(one.item)]
        one.ground = replace(one.ground, written=taken)
        own = own_names.place_own(one.item, one.layers, one.story, one.ground, family)
        one.ground.written = [*taken, *own]
    towns = [
        town_names.TownMap(one.item, layer, one.story, one.ground)
        for one in maps
        for layer in one.context("towns")
    ]
    for told, boxes in zip(towns, town_names.place(towns, family, closer=closer)):
        told.ground.written = [*told.ground.written, *boxes]
    _place_names(maps, closer=closer)


class _Wide:
    """The names of countries and seas on a map, centred, that keep off letters and fronts."""

    def __init__(self, on: Written) -> None:
        self._item, self._story = on.item, on.story
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        project = on.item.layout().project()
        self._transform = QgsCoordinateTransform(degrees, on.item.crs(), project)
        self._factor = page_text.larger(on.item.layout())
        off = self._factor * _OFF_FRAME_MM
        self._inside = on.item.sceneBoundingRect().adjusted(off, off, -off, -off)
        self._taken = [*on.ground.furniture, *on.ground.written]
        self._layers = on.context("names", "seas")
        self._land = _land(on.item) if on.context("seas") else []
        self.names: dict[tuple[bool, str], tuple[QgsVectorLayer, QgsFeature]] = {}
        for layer in self._layers:
            sea = layer.customProperty(legend.CONTEXT, "") == "seas"
            self.names.update(
                ((sea, feature["name"]), (layer, feature))
                for feature in listener.each(layer.getFeatures())
            )
        self._moved: dict[tuple[bool, str], QgsPointXY] = {}

    def places(self, name: tuple[bool, str]) -> list[QgsPointXY]:
        """Return where a name may stand, the best place first."""
        return context_style.places_of(self.names[name][1]) if name in self.names else []

    def box(
        self, name: tuple[bool, str], point: QgsPointXY, *, roomy: bool, over_regions: bool
    ) -> QRectF | None:
        """Return what a name takes of the page at a place; None where that is not free."""
        sea, told = name
        wide, high = _size_of_name(self.names[name][0], told, self._factor, sea=sea, roomy=roomy)
        at = self._transform.transform(point)
        place = decorations.on_page(self._item, QgsRectangle(*[*at] * 2))
        place.adjust(-wide / 2.0, -high / 2.0, wide / 2.0, high / 2.0)
        round_it = place.adjusted(*(s * _ROUND_NAME_MM for s in (-1, -1, 1, 1)))
        if not self._inside.contains(place) or any(box.intersects(round_it) for box in self._taken):
            return None
        # across a front, a rim or a border it would be the name of both sides, in a pocket
        # that of who is besieged; that of a sea is not to run ashore
        covered = self._story.cost(place)
        covered -= self._story.cost_of_regions(place) if over_regions else 0.0
        if covered > 0.0 or self._story.crosses_ground(place):
            return None
        return None if sea and self._story.meets(self._land, place) else place

    def put(self, name: tuple[bool, str], point: QgsPointXY, box: QRectF) -> None:
        """Let a name stand at a place."""
        self._moved[name] = point
        self._taken.append(box)

    def finish(self) -> None:
        """Move the names to their places, and take off those without one."""
        for layer in self._layers:
            own = {name: row.id() for name, (its, row) in self.names.items() if its is layer}
            moved = {
                fid: QgsGeometry.fromPointXY(self._moved[name])
                for name, fid in own.items()
                if name in self._moved
            }
            layer.dataProvider().changeGeometryValues(moved)
            layer.dataProvider().deleteFeatures([fid for fid in own.values() if fid not in moved])


def _place_names(maps: Sequence[Written], *, closer: bool) -> None:
    """Move the names of countries and seas off letters and fronts; or take them off.

    Both maps of a pair have the same, at the same place where that is free on both. An inset, whose
    map names the countries already, has those that have room about them.
    """
    wide = [_Wide(one) for one in maps]
    for name in dict.fromkeys(name for one in wide for name in one.names):
        for roomy, over_regions in (one for one in _WAYS if one[0] or not closer):
            way = {"roomy": roomy, "over_regions": over_regions}
            own = [_first(one, name, way) for one in wide]
            spots = _alike(wide, name, way) or [spot for spot in own if spot is not None]
            if len(spots) == len(wide):
                for one, spot in zip(wide, spots):
                    one.put(name, *spot)
                break
    for one in wide:
        one.finish()


def _alike(
    wide: Sequence[_Wide], name: tuple[bool, str], way: dict[str, bool]
) -> list[tuple[QgsPointXY, QRectF]]:
    """Return place and box of a name where the same place is free on all maps; else nothing."""
    points = dict.fromkeys((p.x(), p.y()) for one in wide for p in one.places(name))
    for point in itertools.starmap(QgsPointXY, points):
        asked = (one for one in wide if name in one.names)
        boxes = [one.box(name, point, **way) for one in asked]
        found = [(point, box) for box in boxes if box is not None]
        if len(found) == len(wide):
            return found
    return []


def _first(
    one: _Wide, name: tuple[bool, str], way: dict[str, bool]
) -> tuple[QgsPointXY, QRectF] | None:
    """Return the first place on a map that is free for a name, and what it takes there."""
    places = one.places(name)
    boxes = ((point, one.box(name, point, **way)) for point in places)
    return next(((point, box) for point, box in boxes if box is not None), None)


def _size_of_name(
    layer: QgsVectorLayer, name: str, factor: float, *, sea: bool, roomy: bool = False
) -> tuple[float, float]:
    """Return the millimetres that the name of a country, in capitals, or of a sea takes.

    As its letters are, or with some room: in a narrow country a short name has no such.
    """
    lines = context_style.lines_of_sea(name) if sea else [name.upper()]
    text = layer.labeling().settings().format()
    font = QFont(text.font())
    font.setPointSizeF(text.size())
    wide = max(page_text.width_mm(line, font) for line in lines)
    if roomy:
        letter = _SEA_LETTER_MM if sea else _LETTER_MM
        wide = max(wide, 2.0 * letter * max(map(len, lines)) * factor)
    return wide, _NAME_HIGH * len(lines) * (factor if sea else 1.0)


def _land(item: QgsLayoutItemMap) -> list[QgsGeometry]:
    """Return the land that a map shows, in its own CRS."""
    frame = _degrees(item)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, item.crs(), item.layout().project())
    shapes = [shape for _, shape in countries(frame)] if frame is not None else []
    for shape in shapes:
        shape.transform(transform)
    return shapes


def _mark_boxes(item: QgsLayoutItemMap) -> list[QRectF]:
    """Return the boxes on the page of the numbers of sources on a map."""
    frame = item.sceneBoundingRect()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, item.crs(), item.layout().project())
    found = []
    for mark in source_marks.numbers_in(item.layers()):
        spot = transform.transform(mark.geometry().asPoint())
        at = item.mapToItemCoords(QPointF(spot.x(), spot.y()))
        box = QRectF(0.0, 0.0, mark["width"], mark["height"])
        box.moveCenter(QPointF(frame.left() + at.x(), frame.top() + at.y()))
        found.append(box)
    return found


def remove(project: QgsProject, item: QgsLayoutItemMap) -> None:
    """Remove the context of an earlier run."""
    owned.remove(project, item.layout(), KEY)


def credit(layers: Iterable[QgsMapLayer], own: ways.Ways | None = None) -> list[str]:
    """Return whose the context among the layers of a map is."""
    layers = list(layers)
    told = {
        layer.customProperty(legend.CONTEXT, "")
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and layer.featureCount() > 0
    }
    found = []
    if "borders" in told:
        drawn_with = {str(layer.customProperty(_CRIMEA, "") or "") for layer in layers}
        found.append(tr("Borders: {source}.").format(source=world.borders(max(drawn_with))))
    if "towns" in told:
        found.append(town_choice.credit())
    if own is not None and told & {"roads", "rivers"}:
        found.append(own.credit())
    return [line for line in found if line]


def longest_credit(near: QgsRectangle) -> list[str]:
    """Return what `credit` says at most of a page that shows so many degrees."""
    return [
        tr("Borders: {source}.").format(source=world.borders(world.crimea_in(near))),
        town_choice.credit(),
    ]


# -- borders ---------------------------------------------------------------------------------------


def countries(frame: QgsGeometry) -> list[tuple[str, QgsGeometry]]:
    """Return name and shape of the countries within a frame in degrees; some have no name there."""
    return [
        (str(name or ""), shape)
        for name, shape in world_lines.read("countries", "NAME", frame)
        if not shape.isEmpty()
    ]


def _borders(
    countries: list[tuple[str, QgsGeometry]], frame: QgsGeometry, *, regions: bool
) -> list[tuple[str, QgsGeometry]]:
    """Return kind and line of the borders within a frame, those of regions where they are wanted.

    A border is where one country's edge runs along another's: coasts are none.
    """
    inner = QgsGeometry(frame).buffer(-_SLIT, 1)
    states = world_lines.shared([shape for _, shape in countries], inner)
    disputed = world_lines.disputed(frame, inner)
    found = [("disputed", line) for line in disputed]
    near = QgsGeometry.unaryUnion([line.buffer(1.5 * _SLIT, 4) for line in disputed])
    found += [("state", _without(line, near)) for line in states]
    if regions:
        provinces = [shape for _, shape in world_lines.read("states_provinces", "name", frame)]
        along = QgsGeometry.unaryUnion([line.buffer(_SLIT, 4) for line in [*states, *disputed]])
        found += [
            ("region", _without(line, along)) for line in world_lines.shared(provinces, inner)
        ]
    line_kind = QgsWkbTypes.GeometryType.LineGeometry
    return [
        (kind, part)
        for kind, line in found
        for part in line.asGeometryCollection()
        if part.type() == line_kind
    ]


def _inner(item: QgsLayoutItemMap) -> QgsGeometry:
    """Return in degrees what of a map lies so far from its frame that no scrap reaches it.

    By the frame itself: its box in degrees is larger, and scraps at it lay within that.
    """
    size = item.rect().width(), item.rect().height()
    near = min(_SCRAP_MM, _SCRAP_SHARE * min(size)) * item.extent().width() / size[0]
    inside = QgsGeometry.fromRect(item.extent().buffered(-near)).densifyByCount(_POINTS_A_SIDE)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    inside.transform(QgsCoordinateTransform(item.crs(), degrees, item.layout().project()))
    return inside


def _without_scraps(
    found: list[tuple[str, QgsGeometry]], inside: QgsGeometry, joined: float
) -> list[tuple[str, QgsGeometry]]:
    """Return borders without those of which a map shows a short piece at its frame alone: dirt.

    What belongs together is put together first: a piece at the frame may be the end of a long one.

    Parameters
    ----------
    inside : QgsGeometry
        Where no scrap reaches.
    joined : float
        Degrees between pieces of one border.
    """
    kept = []
    for kind in dict.fromkeys(one for one, _ in found):
        lines = QgsGeometry.collectGeometry([line for one, line in found if one == kind])
        wide = lines.buffer(joined, 1)
        for area in wide.asGeometryCollection():
            if not area.intersects(inside):
                continue
            engine = QgsGeometry.createGeometryEngine(area.constGet())
            engine.prepareGeometry()
            kept += [
                (kind, line)
                for one, line in found
                if one == kind and engine.intersects(line.constGet())
            ]
    return kept


def _without(line: QgsGeometry, taken: QgsGeometry) -> QgsGeometry:
    return line if taken.isNull() or taken.isEmpty() else line.difference(taken)


def _named(
    countries: list[tuple[str, QgsGeometry]],
    frame: QgsGeometry,
    towns: Sequence[town_choice.Town],
    free: Mapping[str, QgsGeometry],
) -> list[tuple[str, list[QgsPointXY]]]:
    """Return the names of the countries that a map shows much of, and where each finds room.

    Of a single country none is named: the page is about it.

    Parameters
    ----------
    free : mapping
        Of countries the ground that a map gives to nobody: the name of one upon held ground would
        be taken for the holder's.
    """
    least = _LEAST_SHARE * frame.area()
    large = [(name, shape) for name, shape in countries if shape.area() > least]
    if len(large) < 2:
        return []
    rooms = [(name, free.get(name, shape)) for name, shape in large if name]
    return [(name, _room_in(room, towns)) for name, room in rooms if not room.isEmpty()]


def _free_ground(
    countries: Sequence[tuple[str, QgsGeometry]],
    others: set[str],
    control: Sequence[QgsGeometry],
) -> dict[str, QgsGeometry]:
    """Return of countries the ground that nobody on a map holds.

    Of one that the map is about and of which next to all is held by one side, that side's; where
    several share it, no more: on the ground of either its name would be taken for the holder's.
    """
    found = {}
    for name, shape in countries:
        held = [shape.intersection(one) for one in control if one.intersects(shape)]
        rest = shape.difference(QgsGeometry.unaryUnion(held)) if held else shape
        least = 0.0 if name in others else _LEAST_FREE * shape.area()
        bare = not rest.isNull() and rest.area() > least
        found[name] = held[0] if len(held) == 1 and not bare else rest
    return found


def _room_in(shape: QgsGeometry, towns: Sequence[town_choice.Town]) -> list[QgsPointXY]:
    """Return places in a shape, that farthest from its edge and from towns first."""
    box = shape.boundingBox()
    narrow = math.cos(math.radians(box.center().y()))
    edge = shape.convertToType(QgsWkbTypes.GeometryType.LineGeometry, True)
    found = []
    for column, row in itertools.product(range(1, _TRIES), repeat=2):
        x = box.xMinimum() + box.width() * column / _TRIES
        y = box.yMinimum() + box.height() * row / _TRIES
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        if not shape.contains(point):
            continue
        # a name is wider than high
        room = [math.hypot((one.lon - x) * narrow / 3.0, one.lat - y) for one in towns]
        found.append((min([edge.distance(point) / 2.0, *room]), QgsPointXY(x, y)))
    found.sort(key=lambda one: -one[0])
    best = [point for free, point in found[:_OTHERS] if free > 0.0]
    # in a box round all pieces a strip at the end has hardly a place
    parts = sorted(shape.asGeometryCollection(), key=lambda one: -one.area())[:_PARTS]
    finer = [point for part in parts for point in _finer_in(part)]
    return [*best, *finer] or [shape.pointOnSurface().asPoint()]


def _finer_in(shape: QgsGeometry) -> list[QgsPointXY]:
    """Return more places in a shape, those with most of it round them first, then beside them."""
    box = shape.boundingBox()
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    wide, high = _ROUND_FINE
    inside = np.zeros((_FINER + 1 + 2 * wide, _FINER + 1 + 2 * high), bool)
    places = {}
    for column, row in itertools.product(range(1, _FINER), repeat=2):
        x = box.xMinimum() + box.width() * column / _FINER
        y = box.yMinimum() + box.height() * row / _FINER
        if engine.contains(QgsPoint(x, y)):
            inside[column + wide, row + high] = True
            places[column, row] = QgsPointXY(x, y)
    at = np.array(list(places), int).reshape(-1, 2)
    around = sliding_window_view(inside, (2 * wide + 1, 2 * high + 1)).sum(axis=(2, 3))
    column, row = at.T
    order = np.lexsort((-_beside(inside)[column + wide, row + high], -around[column, row]))
    return [places[tuple(one)] for one in at[order[:_FINEST]].tolist()]


def _beside(inside: NDArray[np.bool_]) -> NDArray[np.int_]:
    """Return how many columns away from each place of a grid the next one is that is not in it."""
    columns = np.arange(len(inside))[:, None]
    before = np.maximum.accumulate(np.where(inside, -1, columns), axis=0)
    after = np.minimum.accumulate(np.where(inside, len(inside), columns)[::-1], axis=0)[::-1]
    away: NDArray[np.int_] = np.minimum(columns - before, after - columns)
    return away


def crimea(frame: QgsGeometry) -> QgsGeometry | None:
    """Return the peninsula of Crimea, where a frame in degrees shows it."""
    if not frame.boundingBox().intersects(world.CRIMEA):
        return None
    regions = world_lines.read("states_provinces", "name", QgsGeometry.fromRect(world.CRIMEA))
    own = [shape for region, shape in regions if region in _CRIMEAN]
    return QgsGeometry.unaryUnion(own).buffer(_SLIT, 1) if own else None


def _slivers(
    home: Sequence[QgsGeometry], beyond: Sequence[QgsGeometry], control: Sequence[QgsGeometry]
) -> list[QgsGeometry]:
    """Return the narrow strips between held ground and a border, which is drawn more coarsely.

    Held ground ends at the true border: what lies between that and the border of the world map is
    beyond it, and would be read as strips that somebody holds.
    """
    if not home or not beyond or not control:
        return []
    near = QgsGeometry.unaryUnion([one.buffer(_NEAR_BORDER, 2) for one in beyond])
    strip = QgsGeometry.unaryUnion([one.buffer(_SLIT, 1) for one in home]).intersection(near)
    held = [one.intersection(strip) for one in control if one.intersects(strip)]
    held = [one for one in held if not one.isNull() and not one.isEmpty()]
    if not held:
        return []
    whole = QgsGeometry.unaryUnion(held)
    rest = strip.difference(whole)
    broad = rest.buffer(-_SLIVER, 2).buffer(1.2 * _SLIVER, 2)
    touching = whole.buffer(_TOUCHING, 1)
    # a bay of the front near the border is no strip along it
    across = QgsGeometry.unaryUnion(list(beyond)).buffer(_TOUCHING, 1)
    return [
        one
        for one in rest.difference(broad).asGeometryCollection()
        if one.area() > _SLIVER * _SLIVER / 2.0
        and one.intersects(touching)
        and one.intersects(across)
    ]


def _control(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], detail: float = _COARSE
) -> list[QgsGeometry]:
    """Return the shapes in degrees, as coarse as told, of the ground that a map is about."""
    return [
        shape
        for layer in layers
        if library.style_of(layer) == "control" and isinstance(layer, QgsVectorLayer)
        for shape in ground_of(
            layer, legend.features_on(item, layer), item.layout().project(), detail
        )
    ]


def ground_of(
    layer: QgsVectorLayer,
    request: QgsFeatureRequest | None,
    project: QgsProject,
    detail: float = _COARSE,
) -> list[QgsGeometry]:
    """Return the shapes in degrees, coarse, of the features of a layer that are asked for."""
    coarser = QgsMapToPixelSimplifier(QgsMapToPixelSimplifier.SimplifyFlag.SimplifyGeometry, detail)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    asked = moved.shapes_in(degrees, layer, request or QgsFeatureRequest(), project)
    found = [coarser.simplify(shape).makeValid() for _, shape in asked]
    return [shape for shape in found if not shape.isNull()]


def neighbours(countries: list[tuple[str, QgsGeometry]], control: list[QgsGeometry]) -> set[str]:
    """Return the countries on a map that it is not about: little of its control lies in them."""
    held = {name: sum(_shared(shape, control)) for name, shape in countries}
    whole = sum(held.values())
    if whole <= 0.0:
        return set()
    most = max(held, key=lambda name: held[name])
    return {name for name in held if name != most and held[name] < _THEATRE_SHARE * whole}


def _shared(country: QgsGeometry, control: list[QgsGeometry]) -> Iterator[float]:
    """Yield how much of each shape lies in a country; most lie in it whole, or not at all."""
    engine = QgsGeometry.createGeometryEngine(country.constGet())
    engine.prepareGeometry()
    for one in listener.each(control):
        shape = one.constGet()
        if engine.contains(shape):
            yield one.area()
        elif engine.intersects(shape):
            yield country.intersection(one).area()


# -- layers ----------------------------------------------------------------------------------------


def _degrees(item: QgsLayoutItemMap) -> QgsGeometry | None:
    """Return what a map shows in degrees; None over the 180th meridian."""
    box = decorations.degrees(item)
    if box.xMaximum() > 180.0 or box.width() > 120.0:
        return None
    return QgsGeometry.fromRect(box)


def _keep(
    project: QgsProject, item: QgsLayoutItemMap, layer: QgsVectorLayer, what: str
) -> QgsVectorLayer:
    layer.setFlags(QgsMapLayer.LayerFlag.Private)
    factor = page_text.larger(item.layout())
    if factor > 1.0 and layer.labelsEnabled():
        letters = labels.enlarged(layer.labeling().settings(), factor)
        layer.setLabeling(QgsVectorLayerSimpleLabeling(letters))
    layer.setCustomProperty(legend.CONTEXT, what)
    owned.keep(project, item.layout(), layer, KEY)
    return layer
