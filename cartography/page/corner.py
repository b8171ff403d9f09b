# SPDX-License-Identifier: GPL-2.0-or-later
"""Which corner of a map is free for its scale bars: nothing that the page is about lies there."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ..style import library
from . import legend

#: millimetres between the frame of a map and what stands in its corner
PAD = 2.0
#: whose ground it is weighs less than what the page is about
_WEIGHTS = {"control": 1.0, "last_changed": 1.0, "front": 4.0, "front_before": 1.0}
_STORY = 6.0
_TAKEN = 1000.0
#: of a city and of another town, and of a border of states
_CITY, _TOWN, _CITIES, _BORDER = 0.4, 0.1, 200_000, 0.5
#: of all the ground of one side that a map shows: a patch that is hidden is nowhere else
_ONLY = 3.0
#: where scale bars stand; the north arrow has the fourth corner
CORNERS = ("bottom left", "bottom right", "top left")
SIDES = ("middle left", "middle right")


def free(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    width: float,
    height: float,
    clear: Sequence[QRectF] = (),
    names: Sequence[str] = CORNERS,
    touched: float = 0.0,
    near: QPointF | None = None,
) -> str:
    """Return the corner, of `names`, with least in it.

    Parameters
    ----------
    width, height : float
        Millimetres of what is to stand there.
    clear : sequence of QRectF
        Boxes on the page that it must not lie over, where there is any other corner.
    names : sequence of str
        Of `CORNERS` or `SIDES`, the ones that are liked best first.
    touched : float
        Weight of each feature of the story in a corner, however small: 1 is a corner full of it.
    near : QPointF, optional
        Place on the page: of corners alike the nearest to it, not the first.
    """
    boxes = {name: corner(item, name, width, height) for name in names}
    weights = {
        name: _weight(item, layers, box, touched)
        + _TAKEN * sum(box.intersects(one) for one in clear)
        for name, box in boxes.items()
    }
    away = {
        name: QLineF(near, box.center()).length() if near is not None else 0.0
        for name, box in boxes.items()
    }
    # of two alike the first
    return min(names, key=lambda name: (round(weights[name], 2), away[name]))


def hides(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], box: QRectF) -> float:
    """Return how much of what the page is about lies under a box; 0 where ground alone does."""
    story = [
        layer
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and library.guess(layer) not in _WEIGHTS
    ]
    return _weight(item, story, box, 1.0)


def corner(item: QgsLayoutItemMap, name: str, width: float, height: float) -> QRectF:
    """Return the box in a corner of a map, on the page."""
    frame = item.sceneBoundingRect()
    left = frame.right() - PAD - width if "right" in name else frame.left() + PAD
    # parallels have their degrees along the upper edge
    top = frame.top() + 3 * PAD if "top" in name else frame.bottom() - PAD - height
    if "middle" in name:
        top = frame.center().y() - height / 2.0
    return QRectF(left, top, width, height)


def _weight(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], box: QRectF, touched: float
) -> float:
    """Return how much of what the page is about lies under a box."""
    frame, seen = item.sceneBoundingRect(), item.extent()
    factor = seen.width() / frame.width()
    ground = QgsRectangle(
        seen.xMinimum() + (box.left() - frame.left()) * factor,
        seen.yMaximum() - (box.bottom() - frame.top()) * factor,
        seen.xMinimum() + (box.right() - frame.left()) * factor,
        seen.yMaximum() - (box.top() - frame.top()) * factor,
    )
    known = [one for one in layers if isinstance(one, QgsVectorLayer)]
    story = sum(_weight_of(item, one, QgsGeometry.fromRect(ground), touched) for one in known)
    return story + _context_weight(item, ground)


def _context_weight(item: QgsLayoutItemMap, ground: QgsRectangle) -> float:
    """Return how much of what tells a reader where a map lies is in a box of its CRS."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(item.crs(), degrees, item.layout().project())
    frame = QgsGeometry.fromRect(ground)
    try:
        frame.transform(transform)
    except QgsCsException:
        return 0.0
    total = 0.0
    for layer in item.layers():
        kind = layer.customProperty(legend.CONTEXT, "")
        if kind not in ("borders", "towns") or not isinstance(layer, QgsVectorLayer):
            continue
        request = QgsFeatureRequest().setFilterRect(frame.boundingBox())
        for feature in layer.getFeatures(request):
            if not feature.geometry().intersects(frame):
                continue
            if kind == "towns":
                total += _CITY if feature["people"] >= _CITIES else _TOWN
            elif feature["kind"] == "state":
                total += _BORDER
    return total


def _extent_in(item: QgsLayoutItemMap, transform: QgsCoordinateTransform) -> QgsRectangle:
    """Return what a map shows in the CRS of a layer."""
    whole = QgsGeometry.fromRect(item.extent())
    whole.transform(transform)
    return whole.boundingBox()


def _weight_of(
    item: QgsLayoutItemMap, layer: QgsVectorLayer, ground: QgsGeometry, touched: float
) -> float:
    style = library.guess(layer)
    request = legend.features_on(item, layer) if style else None
    if request is None:
        return 0.0
    transform = QgsCoordinateTransform(item.crs(), layer.crs(), item.layout().project())
    frame = QgsGeometry(ground)
    try:
        frame.transform(transform)
    except QgsCsException:
        return 0.0
    request.setFilterRect(frame.boundingBox())
    total = 0.0
    extent = _extent_in(item, transform)
    for feature in layer.getFeatures(request):
        shape = feature.geometry()
        if shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            total += 0.5
            continue
        cut = shape.intersection(frame)
        total += cut.area() / frame.area() if not cut.isNull() else 0.5
        if style == "control" and not cut.isEmpty():
            seen = shape.clipped(extent).area()
            total += _ONLY * cut.area() / seen if seen > 0.0 else 0.0
        if style not in _WEIGHTS and not cut.isEmpty():
            total += touched
    return _WEIGHTS.get(style, _STORY) * total
