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
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF
from qgis.PyQt.QtGui import QPolygonF

from ..style import library, palette, symbols
from . import corner, decorations, legend

ITEM, SCALE, LEADERS = "inset", "inset_scale", ("inset_leader_1", "inset_leader_2")
_OVERVIEW = "inset"
#: property of the inset: where we put it; what a user moved stays
_AT = "salient/at"
#: millimetres on the map under which a gap, or a change, is too small to be read
_SMALL_MM = {"gaps": 10.0, "changes": 18.0}
#: of the shorter side of the map, and millimetres at most
_SHARE, _MOST_MM = 0.36, 75.0
#: a map with less room for one has none
_LEAST_MM = 36.0
#: how much of the inset the story takes
_FILLED = 0.35
_LINE_MM = 0.25
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


def spot_of(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], project: QgsProject
) -> InsetSpot | None:
    """Return what on a map is too small to be read: its smallest gap, or its largest change.

    None where the gap, or anything that changed hands, can be seen well, or there is neither.
    """
    unit = item.extent().width() / item.rect().width()
    gaps = _boxes(item, layers, project, "gaps")
    if gaps:
        boxes = sorted((box for box, _ in gaps), key=_size)
        small = _size(boxes[0]) < _SMALL_MM["gaps"] * unit
        return InsetSpot(boxes[0], tuple(boxes[1:])) if small else None
    changes = _boxes(item, layers, project, "changes")
    if not changes:
        return None
    box, _ = max(changes, key=lambda one: one[1])
    return InsetSpot(box) if _size(box) < _SMALL_MM["changes"] * unit else None


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
    """Take off the inset of an earlier run, with its box and leaders."""
    for number in range(main.overviews().size() - 1, -1, -1):
        overview = main.overviews().overview(number)
        if overview.name() == _OVERVIEW:
            main.overviews().removeOverview(overview.id())
    for name in (SCALE, *LEADERS):
        item = layout.itemById(name)
        if item is not None:
            layout.removeLayoutItem(item)
    item = layout.itemById(ITEM)
    if item is not None and _ours(item):
        layout.removeLayoutItem(item)


def _ours(item: QgsLayoutItemMap) -> bool:
    return str(item.customProperty(_AT, "")) == _position(item)


def add(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    spot: InsetSpot,
    layers: Sequence[QgsMapLayer],
) -> QgsLayoutItemMap | None:
    """Put an empty inset in the corner of a map where it hides least; None without room for it.

    There is no room where another gap would be hidden.

    One that a user moved stays where it is.
    """
    frame = main.rect()
    side = min(_SHARE * min(frame.width(), frame.height()), _MOST_MM)
    if side < _LEAST_MM:
        return None
    item = layout.itemById(ITEM)
    if not isinstance(item, QgsLayoutItemMap):
        item = QgsLayoutItemMap(layout)
        item.setId(ITEM)
        place = corner.corner(main, _corner(main, spot, layers, side), side, side)
        if any(
            place.contains(*_on_page(main, x.center().x(), x.center().y())) for x in spot.others
        ):
            return None
        item.attemptSetSceneRect(place)
        layout.addLayoutItem(item)
        item.setCustomProperty(_AT, _position(item))
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.4))
    item.setBackgroundEnabled(True)
    item.setCrs(main.crs())
    item.zoomToExtent(_extent(main, spot, item))
    return item


def _corner(
    main: QgsLayoutItemMap, spot: InsetSpot, layers: Sequence[QgsMapLayer], side: float
) -> str:
    """Return the corner that hides least, and not the spot itself."""
    x, y = _on_page(main, spot.box.center().x(), spot.box.center().y())
    margin = 0.15 * side
    return corner.free(
        main,
        layers,
        side,
        side,
        clear=[QRectF(x - margin, y - margin, 2 * margin, 2 * margin)],
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
) -> None:
    """Draw the box of an inset on its map, leaders between the two, and its scale bar.

    The bar stands in the corner where it hides least of layers.
    """
    overview = QgsLayoutItemMapOverview(_OVERVIEW, main)
    main.overviews().addOverview(overview)
    overview.setLinkedMap(item)
    overview.setFrameSymbol(
        symbols.symbol(QgsFillSymbol, [symbols.fill(None, palette.INK, _LINE_MM)])
    )
    for name, ends in zip(LEADERS, _leaders(_box_on(main, item), item)):
        line = QgsLayoutItemPolyline(QPolygonF([QPointF(*end) for end in ends]), layout)
        line.setId(name)
        line.setSymbol(symbols.symbol(QgsLineSymbol, [symbols.line(palette.INK, _LINE_MM)]))
        layout.addLayoutItem(line)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId(SCALE)
    layout.addLayoutItem(bar)
    kilometres = QgsUnitTypes.DistanceUnit.DistanceKilometers
    decorations.scale_bar(bar, item, kilometres, "km", 1000.0, family, steps=1)
    bar.setBackgroundEnabled(True)
    # a bar grows to what it must hold
    bar.attemptResize(QgsLayoutSize(1.0, 1.0))
    size = bar.rect().width(), bar.rect().height()
    place = corner.free(item, layers, *size, names=_BAR_CORNERS)
    bar.attemptSetSceneRect(corner.corner(item, place, *size))


def lines(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> list[QLineF]:
    """Return the lines on the page that an inset draws over its map: its box and its leaders."""
    item = layout.itemById(ITEM)
    if not isinstance(item, QgsLayoutItemMap):
        return []
    box = _box_on(main, item)
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
    found = [QLineF(a, b) for a, b in zip(corners, [*corners[1:], corners[0]])]
    return found + [QLineF(QPointF(*a), QPointF(*b)) for a, b in _leaders(box, item)]


def _box_on(main: QgsLayoutItemMap, item: QgsLayoutItemMap) -> QRectF:
    """Return where on the page a map shows what its inset does."""
    seen = item.extent()
    left, top = _on_page(main, seen.xMinimum(), seen.yMaximum())
    right, bottom = _on_page(main, seen.xMaximum(), seen.yMinimum())
    return QRectF(left, top, right - left, bottom - top)


def _leaders(box: QRectF, item: QgsLayoutItemMap) -> list[tuple[tuple, tuple]]:
    """Return two lines from the box on the map to the inset that cross neither.

    One where the two are far apart: a fan over half the map would look like a border.
    """
    frame = item.sceneBoundingRect()
    away = QLineF(*_nearest(box, frame))
    if away.length() > 0.8 * frame.width():
        return [((away.x1(), away.y1()), (away.x2(), away.y2()))]
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


def _nearest(box: QRectF, frame: QRectF) -> tuple[QPointF, QPointF]:
    """Return the corner of each of two boxes that are nearest to one another."""
    pairs = (
        (QPointF(x, y), QPointF(across, down))
        for x in (box.left(), box.right())
        for y in (box.top(), box.bottom())
        for across in (frame.left(), frame.right())
        for down in (frame.top(), frame.bottom())
    )
    return min(pairs, key=lambda pair: QLineF(*pair).length())


def _on_page(main: QgsLayoutItemMap, x: float, y: float) -> tuple[float, float]:
    frame, seen = main.sceneBoundingRect(), main.extent()
    factor = frame.width() / seen.width()
    return frame.left() + (x - seen.xMinimum()) * factor, frame.top() + (
        seen.yMaximum() - y
    ) * factor


def _position(item: QgsLayoutItemMap) -> str:
    at = item.pagePositionWithUnits()
    return f"{at.x():.2f} {at.y():.2f}"
