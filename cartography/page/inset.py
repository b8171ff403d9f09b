# SPDX-License-Identifier: GPL-2.0-or-later
"""A second, closer map of what is small on a large one: a gap of two kilometres on a whole front.

A box on the map shows where the inset lies, and leaders join the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from ..style import library, palette, symbols
from . import boxes as paper
from . import corner, decorations, fonts, inert, legend
from . import text as page_text
from .story import StoryGround

#: ids of the closer maps that a page has at most; of each the scale bar and the leaders are named
#: after it
ITEMS = ("inset", "inset_2")
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
#: of the largest change: one that is smaller is not shown closer beside it
_LARGE_SHARE = 0.25
#: of the shorter side of the map, and millimetres at most
_SHARE, _MOST_MM = 0.36, 75.0
#: a map with less room for one has none
_LEAST_MM = 36.0
#: how much of the inset the story takes
_FILLED = 0.35
_LINE_MM, _FRAME_MM = 0.25, 0.5
#: of the story: no leader crosses a front, a gap or ground that changed hands
_COVERS = 8.0
#: where its scale bar may stand: it has no north arrow
_BAR_CORNERS = (*corner.CORNERS, "top right")
#: an inset is so much closer than its map, at least and at most
_CLOSER, _CLOSEST = 3.0, 25.0


@dataclass(frozen=True)
class InsetSpot:
    """What an inset is to show, in the CRS of the map."""

    box: QgsRectangle
    #: the other gaps of the map
    others: tuple[QgsRectangle, ...] = ()


def spots_of(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], project: QgsProject
) -> list[InsetSpot]:
    """Return what on a map is too small to be read: its smallest gap, or its large changes.

    None where the gap can be seen well, or there is neither.
    """
    unit = item.extent().width() / item.rect().width()
    gaps = _boxes(item, layers, project, "gaps")
    if gaps:
        boxes = sorted((box for box, _ in gaps), key=_size)
        small = _size(boxes[0]) < _SMALL_MM["gaps"] * unit
        return [InsetSpot(boxes[0], tuple(boxes[1:]))] if small else []
    changes = sorted(_boxes(item, layers, project, "changes"), key=lambda one: -one[1])
    small = max(_SMALL_MM["changes"], _SMALL_SHARE * max(item.rect().width(), item.rect().height()))
    found: list[InsetSpot] = []
    for box, area in changes:
        if area < _LARGE_SHARE * changes[0][1] or len(found) == len(ITEMS):
            break
        # what lies beside another stands on its inset too
        near = any(_size(_joined(box, one.box)) < 2.0 * small * unit for one in found)
        if _size(box) < small * unit and not near:
            found.append(InsetSpot(box))
    return found


def _joined(one: QgsRectangle, other: QgsRectangle) -> QgsRectangle:
    whole = QgsRectangle(one)
    whole.combineExtentWith(other)
    return whole


def _size(box: QgsRectangle) -> float:
    return max(box.width(), box.height())


def _boxes(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], project: QgsProject, style: str
) -> list[tuple[QgsRectangle, float]]:
    """Return box and area of the features of a style that a map shows, in its CRS."""
    found = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or library.guess(layer) != style:
            continue
        transform = QgsCoordinateTransform(layer.crs(), item.crs(), project)
        request = legend.features_on(item, layer)
        for feature in layer.getFeatures(request) if request is not None else ():
            for part in _parts(feature):
                try:
                    part.transform(transform)
                except QgsCsException:
                    continue
                box = part.boundingBox()
                if item.extent().contains(box):
                    found.append((box, part.area()))
    return found


def _parts(feature: QgsFeature) -> Iterable:
    """Return the parts of a change; a gap of several lines is one."""
    names = feature.fields().names()
    if "noise" in names and feature["noise"] in (True, 1, "true"):
        return []
    shape = feature.geometry()
    return shape.asGeometryCollection() if "noise" in names else [shape]


def remove(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    """Take off the insets of an earlier run, with their boxes and leaders."""
    for number in range(main.overviews().size() - 1, -1, -1):
        overview = main.overviews().overview(number)
        if overview.name() in ITEMS:
            main.overviews().removeOverview(overview.id())
    for name in ITEMS:
        for part in (_SCALE, *_LEADERS, *TAGS):
            item = layout.itemById(name + part)
            if item is not None:
                layout.removeLayoutItem(item)
        item = layout.itemById(name)
        if item is not None and _ours(item):
            layout.removeLayoutItem(item)


def on(layout: QgsPrintLayout) -> list[QgsLayoutItemMap]:
    """Return the insets of a page."""
    items = [layout.itemById(name) for name in ITEMS]
    return [item for item in items if isinstance(item, QgsLayoutItemMap)]


def _ours(item: QgsLayoutItemMap) -> bool:
    return str(item.customProperty(_AT, "")) == _position(item)


def add(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    spot: InsetSpot,
    layers: Sequence[QgsMapLayer],
    name: str = ITEMS[0],
) -> QgsLayoutItemMap | None:
    """Put an empty inset in the corner of a map where it hides least; None without room for it.

    There is no room where another gap, or another inset, would be hidden.

    One that a user moved stays where it is.
    """
    frame = main.rect()
    side = min(_SHARE * min(frame.width(), frame.height()), _MOST_MM)
    if side < _LEAST_MM:
        return None
    item = layout.itemById(name)
    if not isinstance(item, QgsLayoutItemMap):
        others = [other.sceneBoundingRect() for other in on(layout)]
        others += [_box_on(main, other) for other in on(layout)]
        item = QgsLayoutItemMap(layout)
        item.setId(name)
        place = corner.corner(main, _corner(main, spot, layers, side, others), side, side)
        if any(
            place.contains(*_on_page(main, x.center().x(), x.center().y())) for x in spot.others
        ) or any(place.intersects(other) for other in others):
            return None
        item.attemptSetSceneRect(place)
        layout.addLayoutItem(item)
        item.setCustomProperty(_AT, _position(item))
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(_FRAME_MM))
    item.setBackgroundEnabled(True)
    item.setCrs(main.crs())
    item.zoomToExtent(_extent(main, spot, item))
    return item


def _corner(
    main: QgsLayoutItemMap,
    spot: InsetSpot,
    layers: Sequence[QgsMapLayer],
    side: float,
    others: Sequence[QRectF],
) -> str:
    """Return the corner that hides least, and not the spot itself."""
    x, y = _on_page(main, spot.box.center().x(), spot.box.center().y())
    margin = 0.15 * side
    return corner.free(
        main,
        layers,
        side,
        side,
        clear=[QRectF(x - margin, y - margin, 2 * margin, 2 * margin), *others],
        names=(*corner.CORNERS, *corner.SIDES),
        touched=0.25,
        near=QPointF(x, y),
    )


def _extent(main: QgsLayoutItemMap, spot: InsetSpot, item: QgsLayoutItemMap) -> QgsRectangle:
    unit = main.extent().width() / main.rect().width()
    side = item.rect().width() * unit
    wanted = max(_size(spot.box) / _FILLED, side / _CLOSEST)
    half = min(wanted, side / _CLOSER) / 2.0
    middle = spot.box.center()
    return QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)


def finish(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    family: str,
    story: StoryGround,
) -> None:
    """Draw the box of an inset on its map, leaders between the two, and its scale bar.

    The bar stands in the corner where it hides least of layers.
    """
    overview = QgsLayoutItemMapOverview(item.id(), main)
    main.overviews().addOverview(overview)
    overview.setLinkedMap(item)
    overview.setFrameSymbol(
        symbols.symbol(QgsFillSymbol, [symbols.fill(None, palette.INK, _FRAME_MM)])
    )
    frame = main.sceneBoundingRect()
    for name, ends in zip(_LEADERS, _leaders(_box_on(main, item), item)):
        points = [QPointF(*end) for end in ends]
        if story.cost_of_line(QLineF(*points).translated(-frame.topLeft())) >= _COVERS:
            # a line over a front or a change reads as one of them: the frames are alike
            continue
        line = QgsLayoutItemPolyline(QPolygonF(points), layout)
        line.setId(item.id() + name)
        line.setSymbol(symbols.symbol(QgsLineSymbol, [symbols.line(palette.INK, _LINE_MM)]))
        layout.addLayoutItem(line)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId(item.id() + _SCALE)
    layout.addLayoutItem(bar)
    kilometres = QgsUnitTypes.DistanceUnit.DistanceKilometers
    decorations.scale_bar(bar, item, kilometres, "km", 1000.0, family, steps=1)
    bar.setBackgroundEnabled(True)
    # a bar grows to what it must hold
    bar.attemptResize(QgsLayoutSize(1.0, 1.0))
    size = bar.rect().width(), bar.rect().height()
    place = corner.free(item, layers, *size, names=_BAR_CORNERS)
    bar.attemptSetSceneRect(corner.corner(item, place, *size))


def tag(layout: QgsPrintLayout, main: QgsLayoutItemMap, family: str) -> None:
    """Write on each of several insets, and beside its box, which is of which."""
    found = on(layout)
    for item, sign in zip(found if len(found) > 1 else (), _SIGNS):
        frame, box = item.sceneBoundingRect(), _box_on(main, item)
        on_inset = QRectF(frame.left(), frame.top(), _TAG_MM, _TAG_MM)
        beside = QRectF(box.left() - _TAG_MM, box.top(), _TAG_MM, _TAG_MM)
        for name, place in zip(TAGS, (on_inset, beside)):
            label = QgsLayoutItemLabel(layout)
            label.setId(item.id() + name)
            inert.set_text(label, sign)
            fonts.set_label(label, page_text.font_of(family, _TAG_POINTS, bold=True))
            label.setFontColor(QColor(palette.PAPER))
            label.setBackgroundEnabled(True)
            label.setBackgroundColor(QColor(palette.INK))
            label.setMargin(0.0)
            label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
            label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
            layout.addLayoutItem(label)
            label.attemptSetSceneRect(place)


def standing_on(item: QgsLayoutItemMap) -> list[QRectF]:
    """Return the boxes on the page of what stands on an inset."""
    names = (item.id() + part for part in (_SCALE, TAGS[0]))
    found = (item.layout().itemById(name) for name in names)
    return [one.sceneBoundingRect() for one in found if one is not None]


def lines(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> list[QLineF]:
    """Return the lines on the page that insets draw over their map: their boxes and leaders."""
    found = []
    for item in on(layout):
        box = _box_on(main, item)
        corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
        found += [QLineF(a, b) for a, b in zip(corners, [*corners[1:], corners[0]])]
        for name, ends in zip(_LEADERS, _leaders(box, item)):
            if layout.itemById(item.id() + name) is not None:
                found.append(QLineF(*(QPointF(*end) for end in ends)))
    return found


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
