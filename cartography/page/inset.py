# SPDX-License-Identifier: GPL-2.0-or-later
"""A second, closer map of what is small on a large one: a gap of two kilometres on a whole front.

A box on the map shows where the inset lies, and leaders join the two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPolyline,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from ...analysis.base import listener
from .. import figures
from ..style import library, palette, symbols
from . import boxes as paper
from . import corner, decorations, emphasis, fonts, inert, inset_view, legend
from . import text as page_text
from .boxes import round_point
from .inset_view import InsetSpot
from .story import StoryGround

#: ids of the closer maps that a page has at most, and of those that show the same on the first map
#: of a pair; of each the scale bar and the leaders are named after it
ITEMS = ("inset", "inset_2")
ITEMS_BEFORE = ("inset_before", "inset_2_before")
_SCALE, _LEADERS = "_scale", ("_leader_1", "_leader_2")
#: what tells of several insets which is of which box: on the inset, and beside the box
TAGS = ("_tag", "_box_tag")
_SIGNS = ("I", "II")
_TAG_MM, _TAG_POINTS = 4.6, 8.0
#: property of the inset: where we put it; what a user moved stays
_AT = "salient/at"
#: millimetres on the map under which a gap, or a change, is too small to be read
_SMALL_MM = {"gaps": 10.0, "changes": 18.0}
#: the same for changes as a share of the longer side of a map: a large one is seen from farther off
_SMALL_SHARE = 0.09
#: times that size for ground that is not held for sure: its hatch is wide; and square millimetres
#: of the least that is shown closer
_HATCHED, _TOLD = 1.5, 15.0
#: of the largest change: one that is smaller is not shown closer beside it
_LARGE_SHARE = 0.25
#: of the shorter side of the map, and millimetres at most
_SHARE, _MOST_MM = 0.36, 75.0
#: a map with less room for one has none; nor has one so low, of which it would be half
_LEAST_MM, _LEAST_FRAME_MM = 30.0, 60.0
#: of what is too small to be read, what lies together on one inset
_TOGETHER = 1.35
#: of what an inset shows, how far off a smaller change is beside it
_BESIDE = 0.45
#: between two insets
_APART_MM = 2.0
_LINE_MM = 0.25
#: of the story: no leader crosses a front, a gap, ground that changed hands or a border; and
#: millimetres across of one that would be steep
_COVERS, _STEEP_MM = 3.0, 15.0
#: shares of its side that an inset may have, and what a larger one is worth
_SIZES, _LARGER = (1.0, 0.85, 0.72), 1.0
#: square millimetres of the story, with the room that it takes, that a scale bar may hide so that a
#: town has its name; of ground that changed hands none
_COVERED_MM2 = 9.0
#: places of names that are tried with it, and how much nearer than others it may stand, in mm
_MOST_NAMES, _NEARER = 8, (1.0, 1.0, -1.0, -1.0)
#: millimetres round what an inset keeps off, and within the edge of its sign
_CLEAR_MM, _EDGE = 1.0, 0.1
#: one that shows less than so many times closer earns nothing
_WORTH = 1.75


class _Piece(NamedTuple):
    """A feature, or a part of one, in the CRS of a map: its box, its area and a place within."""

    box: QgsRectangle
    area: float
    inner: QgsPointXY


def view_of(
    main: QgsLayoutItemMap, stories: Sequence[StoryGround], family: str
) -> inset_view.InsetView:
    """Return what the insets of a map, or of both of a pair, may show."""
    return inset_view.InsetView(main, _TAG_MM, stories, family)


def spots_of(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], project: QgsProject
) -> list[InsetSpot]:
    """Return what on a map is too small to be read: its smallest gap, or its large changes.

    Of a map with neither, large ground that is not held for sure. None where the gap can be seen
    well.
    """
    unit = item.extent().width() / item.rect().width()
    gaps = _boxes(item, layers, project, "gaps")
    changes = _boxes(item, layers, project, "changes")
    if gaps:
        boxes = sorted((one.box for one in gaps), key=_size)
        small = _size(boxes[0]) < _SMALL_MM["gaps"] * unit
        return [InsetSpot(boxes[0], tuple(boxes[1:]))] if small else []
    small = max(_SMALL_MM["changes"], _SMALL_SHARE * max(item.rect().width(), item.rect().height()))
    moved = list(changes)
    if not changes:
        # one that is a speck is not what the page is about
        told = _boxes(item, layers, project, "control")
        changes, small = [one for one in told if one.area >= _TOLD * unit**2], _HATCHED * small
    changes.sort(key=lambda one: -one.area)
    found: list[InsetSpot] = []
    for box, area, inner in changes:
        if area < _LARGE_SHARE * changes[0].area or len(found) == len(ITEMS):
            break
        # what lies beside another stands on its inset too
        whole = [_joined(box, one.box) for one in found]
        near = [number for number, one in enumerate(whole) if _size(one) < 2.0 * small * unit]
        for number in near[:1]:
            if _size(whole[number]) < _TOGETHER * small * unit:
                found[number] = replace(found[number], box=whole[number])
        if _size(box) < small * unit and not near:
            found.append(InsetSpot(box, inner=inner if moved else None))
    return [replace(one, near=_near(one.box, moved)) for one in found]


def _near(box: QgsRectangle, changes: Sequence[_Piece]) -> tuple:
    """Return the boxes of smaller changes beside what an inset shows."""
    around = box.buffered(_BESIDE * _size(box))
    boxes = (one.box for one in changes)
    return tuple(one for one in boxes if around.contains(one) and not box.contains(one))


def _joined(one: QgsRectangle, other: QgsRectangle) -> QgsRectangle:
    whole = QgsRectangle(one)
    whole.combineExtentWith(other)
    return whole


def _size(box: QgsRectangle) -> float:
    return max(box.width(), box.height())


def _boxes(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], project: QgsProject, style: str
) -> list[_Piece]:
    """Return the features of a style that a map shows, in its CRS."""
    found = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or library.guess(layer) != style:
            continue
        transform = QgsCoordinateTransform(layer.crs(), item.crs(), project)
        held = style == "control"
        request = (legend.claimed_on if held else legend.features_on)(item, layer)
        for feature in listener.each(layer.getFeatures(request)) if request is not None else ():
            for part in _parts(feature, apart=held):
                try:
                    part.transform(transform)
                except QgsCsException:
                    continue
                box = part.boundingBox()
                if item.extent().contains(box):
                    found.append(_Piece(box, part.area(), part.pointOnSurface().asPoint()))
    return found


def _parts(feature: QgsFeature, *, apart: bool) -> Iterable:
    """Return the parts of a change, or of what is told apart; a gap of several lines is one."""
    names = feature.fields().names()
    if "noise" in names and feature["noise"] in (True, 1, "true"):
        return []
    shape = feature.geometry()
    return shape.asGeometryCollection() if apart or "noise" in names else [shape]


def remove(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    """Take off the insets of an earlier run, with their boxes and leaders."""
    former = layout.itemById(emphasis.FORMER)
    for item in (main, former):
        if isinstance(item, QgsLayoutItemMap):
            _remove_boxes(item)
    for name in (*ITEMS, *ITEMS_BEFORE):
        for part in (_SCALE, *_LEADERS, *TAGS):
            item = layout.itemById(name + part)
            if item is not None:
                layout.removeLayoutItem(item)
        item = layout.itemById(name)
        if item is not None and _ours(item):
            layout.removeLayoutItem(item)


def _remove_boxes(item: QgsLayoutItemMap) -> None:
    for number in range(item.overviews().size() - 1, -1, -1):
        overview = item.overviews().overview(number)
        if overview.name() in (*ITEMS, *ITEMS_BEFORE):
            item.overviews().removeOverview(overview.id())


def on(layout: QgsPrintLayout) -> list[QgsLayoutItemMap]:
    """Return the insets of a page, of its second map where it has a pair."""
    return _of(layout, ITEMS)


def on_map(main: QgsLayoutItemMap) -> list[QgsLayoutItemMap]:
    """Return the insets of a map of a page."""
    return _of(main.layout(), ITEMS_BEFORE if main.id() == emphasis.FORMER else ITEMS)


def _of(layout: QgsPrintLayout, names: Sequence[str]) -> list[QgsLayoutItemMap]:
    items = [layout.itemById(name) for name in names]
    return [item for item in items if isinstance(item, QgsLayoutItemMap)]


def twin_id(item: QgsLayoutItemMap) -> str:
    """Return the id of what shows on the first map of a pair what an inset of the second does."""
    return dict(zip(ITEMS, ITEMS_BEFORE))[item.id()]


def twin(
    former: QgsLayoutItemMap,
    main: QgsLayoutItemMap,
    item: QgsLayoutItemMap,
    drawn: corner.DrawnGround,
) -> QgsLayoutItemMap | None:
    """Put on the first map of a pair, empty, an inset of what one on the second shows.

    Where that stands on its map, or elsewhere where it would hide something; None without room.
    """
    layout = main.layout()
    # without its frame, half of which lies beyond
    place = QRectF(item.scenePos() + former.scenePos() - main.scenePos(), item.rect().size())
    taken = [other.sceneBoundingRect() for other in on_map(former)]
    hit = any(place.intersects(box) for box in taken)
    if hit or drawn.covers(place) > corner.LEAST or not former.sceneBoundingRect().contains(place):
        box = decorations.on_page(former, item.extent())
        around = _TAG_MM + _CLEAR_MM
        boxes = [box.adjusted(-around, -around, around, around)]
        spot = drawn.best(place.width(), place.height(), [*taken, *boxes], box.center())
        if spot is None or not spot.clear or spot.covers > corner.LEAST:
            return None
        place = spot.box
    made = QgsLayoutItemMap(layout)
    made.setId(twin_id(item))
    made.attemptSetSceneRect(place)
    layout.addLayoutItem(made)
    made.setCustomProperty(_AT, _position(made))
    made.setIsTemporal(former.isTemporal())
    made.setTemporalRange(former.temporalRange())
    _frame(made, former)
    made.zoomToExtent(item.extent())
    return made


def _frame(item: QgsLayoutItemMap, main: QgsLayoutItemMap) -> None:
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(inset_view.FRAME_MM))
    item.setBackgroundEnabled(True)
    item.setCrs(main.crs())


def _ours(item: QgsLayoutItemMap) -> bool:
    return str(item.customProperty(_AT, "")) == _position(item)


def add(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    spots: Sequence[InsetSpot],
    number: int,
    drawn: corner.DrawnGround,
    view: inset_view.InsetView,
) -> QgsLayoutItemMap | None:
    """Put one of the insets of a map, empty, where it hides nothing; None without room for it.

    It covers nothing that the page is about, no box of an inset and nothing else on the map.

    Parameters
    ----------
    spots : sequence of InsetSpot
        Of all insets.
    number : int
        Which of them, from 0.
    drawn : DrawnGround
        What the map shows.
    view : InsetView
        What the inset may show.

    One that a user moved stays where it is.
    """
    name, spot = ITEMS[number], spots[number]
    item = layout.itemById(name)
    if not isinstance(item, QgsLayoutItemMap):
        place = _place(main, spots, number, drawn)
        if place is None:
            return None
        item = QgsLayoutItemMap(layout)
        item.setId(name)
        item.attemptSetSceneRect(place)
        layout.addLayoutItem(item)
        item.setCustomProperty(_AT, _position(item))
    _frame(item, main)
    item.zoomToExtent(view.extent(spot, item.sceneBoundingRect()))
    return item


def uncross(
    items: Sequence[QgsLayoutItemMap], spots: Sequence[InsetSpot], view: inset_view.InsetView
) -> None:
    """Let two insets change places where each then stands nearer to what it shows."""
    if len(items) != len(ITEMS) or not all(map(_ours, items)):
        return
    places = [QRectF(item.sceneBoundingRect()) for item in items]
    shown = [decorations.on_page(view.main, spot.box).center() for spot in spots]

    def far(order: Sequence[QRectF]) -> float:
        return sum(QLineF(at, box.center()).length() for at, box in zip(shown, order))

    if far(places[::-1]) >= far(places):
        return
    for item, place, spot in zip(items, places[::-1], spots):
        item.attemptSetSceneRect(place)
        item.setCustomProperty(_AT, _position(item))
        item.zoomToExtent(view.extent(spot, place))


def _place(
    main: QgsLayoutItemMap, spots: Sequence[InsetSpot], number: int, drawn: corner.DrawnGround
) -> QRectF | None:
    """Return where an inset stands: as large as it hides nothing, and near to its box."""
    frame = main.rect()
    short = min(frame.width(), frame.height())
    whole = min(_SHARE * short, _MOST_MM)
    if short >= _LEAST_FRAME_MM:
        whole = max(whole, _LEAST_MM)
    taken = decorations.fixed_on(main)
    # two frames side by side would be one thick line
    apart = (-_APART_MM, -_APART_MM, _APART_MM, _APART_MM)
    taken += [one.sceneBoundingRect().adjusted(*apart) for one in on(main.layout())]
    # with room for what tells of several which is of which
    boxes = [
        decorations.on_page(main, inset_view.least_extent(main, spot, whole)) for spot in spots
    ]
    around = _TAG_MM + _CLEAR_MM
    taken += [box.adjusted(-around, -around, around, around) for box in boxes]
    taken += [
        round_point(QPointF(*_on_page(main, other.center().x(), other.center().y())), _CLEAR_MM)
        for other in spots[number].others
    ]
    middle = boxes[number].center()
    sides = [whole * share for share in _SIZES if whole * share >= _LEAST_MM]
    sides = [side for side in sides if side >= _WORTH * _extent_mm(main, spots[number], side)]
    spots_found = [drawn.best(side, side, taken, middle) for side in sides]
    free = [one for one in spots_found if one is not None and one.clear]
    free = [one for one in free if one.covers <= corner.LEAST]
    costs = [one.cost - _LARGER * one.box.width() / whole for one in free]
    return free[costs.index(min(costs))].box if free else None


def _extent_mm(main: QgsLayoutItemMap, spot: InsetSpot, side_mm: float) -> float:
    """Return the millimetres of the map that an inset shows."""
    unit = main.extent().width() / main.rect().width()
    return float(inset_view.least_extent(main, spot, side_mm).width() / unit)


def finish(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    view: inset_view.InsetView,
    story: StoryGround,
    pair: QgsLayoutItemMap | None = None,
) -> None:
    """Draw the box of an inset on its map, leaders between the two, and its scale bar.

    The bar stands in the corner where it hides least of layers, and leaves a town its name: in the
    same on the inset that shows the same on another day, `pair`.
    """
    overview = QgsLayoutItemMapOverview(item.id(), main)
    main.overviews().addOverview(overview)
    overview.setLinkedMap(item)
    overview.setFrameSymbol(
        symbols.symbol(QgsFillSymbol, [symbols.fill(None, palette.INK, inset_view.FRAME_MM)])
    )
    corner_at = main.sceneBoundingRect().topLeft()
    fan = [[QPointF(*end) for end in ends] for ends in _leaders(_box_on(main, item), item)]
    lines_of = [QLineF(*one) for one in fan]
    if any(story.cost_of_line(one.translated(-corner_at)) >= _COVERS for one in lines_of) or any(
        abs(one.dy()) > abs(one.dx()) for one in lines_of if abs(one.dx()) < _STEEP_MM
    ):
        # a line over a front or a border reads as one of them, as does one alone, or two that run
        # beside one another: the signs tell all the same
        fan = []
    for name, points in zip(_LEADERS, fan):
        line = QgsLayoutItemPolyline(QPolygonF(points), layout)
        line.setId(item.id() + name)
        line.setSymbol(symbols.symbol(QgsLineSymbol, [symbols.line(palette.INK, _LINE_MM)]))
        layout.addLayoutItem(line)
    _add_bar(item, layers, view, pair)


def _add_bar(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    view: inset_view.InsetView,
    pair: QgsLayoutItemMap | None = None,
) -> None:
    layout = item.layout()
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId(item.id() + _SCALE)
    layout.addLayoutItem(bar)
    decorations.scale_bar(bar, item, figures.unit("km"), view.family, steps=1)
    bar.setBackgroundEnabled(True)
    # a bar grows to what it must hold
    bar.attemptResize(QgsLayoutSize(1.0, 1.0))
    other = layout.itemById(pair.id() + _SCALE) if pair is not None else None
    if pair is not None and other is not None:
        # of a pair the second's stands already
        away = item.sceneBoundingRect().topLeft() - pair.sceneBoundingRect().topLeft()
        bar.attemptSetSceneRect(other.sceneBoundingRect().translated(away))
        return
    place = _place_of_bar(item, bar.rect(), layers, view, pair)
    if place is not None:
        bar.attemptSetSceneRect(place)


def _place_of_bar(
    item: QgsLayoutItemMap,
    bar: QRectF,
    layers: Sequence[QgsMapLayer],
    view: inset_view.InsetView,
    pair: QgsLayoutItemMap | None,
) -> QRectF | None:
    """Return where the scale bar of an inset stands; None without room."""
    frame, ground = item.sceneBoundingRect(), corner.DrawnGround(item, layers)
    twin = corner.DrawnGround(pair, layers) if pair is not None else None

    def best(*taken: QRectF) -> corner.FurnitureSpot | None:
        size, known = (bar.width(), bar.height()), [_tag_on(item), *taken]
        return ground.best(*size, known, off_gained=True, twin=twin)

    def fits(*names: QRectF) -> QRectF | None:
        # one of them leaves the bar room off the story, and what changed hands stays to be seen
        spot = best(*names)
        clear = spot is not None and spot.clear and spot.covers <= _COVERED_MM2
        return spot.box if spot and clear and not ground.covers_gained(spot.box) else None

    # the names of the towns that the story is known by, of as many as can be
    known = view.known_names(item.extent(), item.rect().width())
    for many in range(len(known), 0, -1):
        place = fits(*(name.translated(frame.topLeft()) for name in known[:many]))
        if place is not None:
            return place
    place = _beside_names(item, StoryGround(item, layers), view, fits)
    spot = best() if place is None else None
    return spot.box if spot is not None else place


def _beside_names(
    item: QgsLayoutItemMap,
    seen: StoryGround,
    view: inset_view.InsetView,
    fits: Callable[..., QRectF | None],
) -> QRectF | None:
    """Return where a scale bar leaves most of the towns that an inset names first their names."""
    named, corner_at = view.first_names(item, seen), item.sceneBoundingRect().topLeft()
    rooms = [fits(*named[:many]) for many in range(len(named) + 1)]
    found = [place for place in rooms if place is not None]
    left = [len(view.first_names(item, seen, place)) for place in found]
    if max(left, default=0):
        return found[left.index(max(left))]
    # the largest town comes first, whichever side of its dot its name stands on
    names = view.names(item.extent(), item.rect().width())[:_MOST_NAMES]
    nearer = ((0.0, 0.0, 0.0, 0.0), _NEARER)
    each = (name.adjusted(*less).translated(corner_at) for less in nearer for name in names)
    places = (fits(name) for name in each)
    return next((place for place in places if place is not None), None)


def tag(
    layout: QgsPrintLayout, main: QgsLayoutItemMap, family: str, drawn: corner.DrawnGround
) -> None:
    """Write on each inset, and beside its box, which is of which."""
    found = _in_order(on_map(main))
    for item in found if len(found) > 1 else ():
        # their signs tell which is of which: a fan of one of them says that the other has no box
        for part in _LEADERS:
            line = layout.itemById(item.id() + part)
            if line is not None:
                layout.removeLayoutItem(line)
    for item, sign in zip(found, _SIGNS):
        for name, place in zip(TAGS, (_tag_on(item), _tag_beside(layout, main, item, drawn))):
            label = QgsLayoutItemLabel(layout)
            label.setId(item.id() + name)
            inert.set_text(label, sign)
            fonts.set_label(label, page_text.font_of(family, _TAG_POINTS, bold=True))
            fonts.set_label_color(label, QColor(palette.PAPER))
            label.setBackgroundEnabled(True)
            label.setBackgroundColor(QColor(palette.INK))
            label.setMargin(0.0)
            label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
            label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
            layout.addLayoutItem(label)
            label.attemptSetSceneRect(place)


def _in_order(items: Sequence[QgsLayoutItemMap]) -> list[QgsLayoutItemMap]:
    """Return insets as they are read, from the left, those in one column from above.

    Those of both maps of a pair in the order of the second's.
    """
    twins = dict(zip(ITEMS_BEFORE, ITEMS))

    def place(item: QgsLayoutItemMap) -> tuple[float, float]:
        known = item.layout().itemById(twins.get(item.id(), item.id()))
        box = (known if known is not None else item).sceneBoundingRect()
        return box.left() // box.width(), box.top()

    return sorted(items, key=place)


def _tag_on(item: QgsLayoutItemMap) -> QRectF:
    frame = item.sceneBoundingRect()
    return QRectF(frame.left(), frame.top(), _TAG_MM, _TAG_MM)


def _tag_beside(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    item: QgsLayoutItemMap,
    drawn: corner.DrawnGround,
) -> QRectF:
    """Return the side of the box of an inset on which its sign hides least."""
    box = _box_on(main, item)
    left, right = box.left() - _TAG_MM, box.right()
    top, bottom = box.top() - _TAG_MM, box.bottom()
    ways = [
        *((left, box.top()), (right, box.top())),
        *((left, bottom - _TAG_MM), (right, bottom - _TAG_MM)),
        *((box.left(), top), (right - _TAG_MM, top)),
        *((box.left(), bottom), (right - _TAG_MM, bottom)),
    ]
    places = [QRectF(x, y, _TAG_MM, _TAG_MM) for x, y in ways]
    others = [_box_on(main, other) for other in on_map(main)]
    others += [other.sceneBoundingRect() for other in decorations.standing_on(main)]
    frame = main.sceneBoundingRect()

    def hidden(place: QRectF) -> tuple[bool, bool, float]:
        inside = place.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        hit = any(inside.intersects(other) for other in others)
        return not frame.contains(place), hit, drawn.covers(place)

    # of two alike the first
    return min(places, key=hidden)


def standing_on(item: QgsLayoutItemMap) -> list[QRectF]:
    """Return the boxes on the page of what stands on an inset."""
    names = (item.id() + part for part in (_SCALE, TAGS[0]))
    found = (item.layout().itemById(name) for name in names)
    return [one.sceneBoundingRect() for one in found if one is not None]


def lines(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> list[QLineF]:
    """Return the lines on the page that insets draw over their map: their boxes and leaders."""
    found = []
    for item in on_map(main):
        box = _box_on(main, item)
        corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
        found += [QLineF(a, b) for a, b in zip(corners, [*corners[1:], corners[0]])]
        for name, ends in zip(_LEADERS, _leaders(box, item)):
            if layout.itemById(item.id() + name) is not None:
                found.append(QLineF(*(QPointF(*end) for end in ends)))
    return found


def shown_closer(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> list[QRectF]:
    """Return the boxes on the page of what insets show closer."""
    return [_box_on(main, item) for item in on_map(main)]


def _box_on(main: QgsLayoutItemMap, item: QgsLayoutItemMap) -> QRectF:
    """Return where on the page a map shows what its inset does."""
    return decorations.on_page(main, item.extent())


def _leaders(box: QRectF, item: QgsLayoutItemMap) -> list[tuple[tuple, tuple]]:
    """Return two lines from the box on the map to the inset that cross neither.

    None where the two are far apart: a fan over half the map, or one line, would look like a
    border.
    """
    frame = item.sceneBoundingRect()
    if paper.between(box, frame) > 0.8 * frame.width():
        return []
    if box.right() < frame.left() or box.left() > frame.right():
        near, far = (
            (box.right(), frame.left())
            if box.right() < frame.left()
            else (box.left(), frame.right())
        )
        return [
            ((near, box.top()), (far, frame.top())),
            ((near, box.bottom()), (far, frame.bottom())),
        ]
    near, far = (
        (box.bottom(), frame.top()) if box.bottom() < frame.top() else (box.top(), frame.bottom())
    )
    return [
        ((box.left(), near), (frame.left(), far)),
        ((box.right(), near), (frame.right(), far)),
    ]


def _on_page(main: QgsLayoutItemMap, x: float, y: float) -> tuple[float, float]:
    frame, seen = main.sceneBoundingRect(), main.extent()
    factor = frame.width() / seen.width()
    return frame.left() + (x - seen.xMinimum()) * factor, frame.top() + (
        seen.yMaximum() - y
    ) * factor


def _position(item: QgsLayoutItemMap) -> str:
    at = item.pagePositionWithUnits()
    return f"{at.x():.2f} {at.y():.2f}"
