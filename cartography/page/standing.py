# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands on a map that no label is to cover and no leader to cross: marks, and their lines.

All in millimetres from the map's own corner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPointXY,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ...analysis.base import listener
from ...processing.compat import unique_values
from .. import moved
from ..style import library, symbols
from . import emphasis, key_marks, legend, source_marks
from .boxes import round_point

#: half of a core, of a letter and of a place of the user's, with their edges, in millimetres
_HALF = {"cores": 1.5, "facts": 1.1}
#: the same of one of many cores
_SMALL_CORE = 1.0
#: of a point of a layer of the user's, and how many of these a map shows one by one
_OWN_DOT, _MOST_OWN = 1.0, 1_000
_LETTER = 2.2
#: millimetres of a piece of a front that a reader would miss
_LEAST_MISSED = 2.0
#: half of the millimetres across the neck of a small pocket, at most, and how much of one in either
#: direction is its middle
_HALF_NECK, _MIDDLE = 0.8, 0.6
#: millimetres from a border within which a front is one along it
_ON_BORDER = 0.3
#: millimetres by which a front may be plainer than it is drawn
_PLAIN = 0.3


def marks(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QRectF]:
    """Return the boxes of numbers, letters, rings, cores and places on a map.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        Those of the page.
    """
    keys = (source_marks.KEY, key_marks.KEY, legend.SPECKS)
    own = [one for one in item.layers() if any(map(one.customProperty, keys))]
    numbers = [
        box for one in own if isinstance(one, QgsVectorLayer) for box in _boxes_of(item, one)
    ]
    return [*numbers, *dots(item, layers)]


def shapes(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], styles: Sequence[str]
) -> list[emphasis.Shape]:
    """Return what a map shows of some styles of layers, each with its CRS."""
    known = [one for one in layers if isinstance(one, QgsVectorLayer)]
    asked = [(one, legend.features_on(item, one)) for one in known if library.guess(one) in styles]
    return [
        (feature.geometry(), layer.crs())
        for layer, request in asked
        if request is not None
        for feature in listener.each(layer.getFeatures(request))
    ]


def _drawn(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], styles: Sequence[str]
) -> Iterator[tuple[QgsGeometry, emphasis.Shape]]:
    """Yield what a map shows of some styles of layers in its CRS, and as it is in its layer.

    What the CRS cannot show is left out.
    """
    found = shapes(item, layers, styles)
    return moved.known_in(item.crs(), found, item.layout().project())


def small_pockets(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[emphasis.Shape]:
    """Return the pockets on a map that are too small for teeth round them."""
    return [shape for _, shape in _small(item, layers)]


def _small(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]
) -> Iterator[tuple[QgsGeometry, emphasis.Shape]]:
    least = symbols.TOOTHED_RING * item.extent().width() / item.rect().width()
    pockets = _drawn(item, layers, ("pockets", "pocket_area"))
    return ((drawn, shape) for drawn, shape in pockets if drawn.length() < least)


def pocket_boxes(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QRectF]:
    """Return boxes round the small pockets on a map, which a number would hide."""
    return [_box_round(item, drawn) for drawn, _ in _small(item, layers)]


def pocket_middles(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QRectF]:
    """Return boxes round the middles of the same, without their necks.

    A line out of a neck is to leave it at its side, not through the pocket.
    """
    half = _HALF_NECK * item.extent().width() / item.rect().width()
    opened = (drawn.buffer(-half, 2).buffer(half, 2) for drawn, _ in _small(item, layers))
    bodies = (_box_round(item, one) for one in opened if not one.isEmpty())
    share = _MIDDLE / 2.0
    return [round_point(box.center(), share * box.width(), share * box.height()) for box in bodies]


def _box_round(item: QgsLayoutItemMap, drawn: QgsGeometry) -> QRectF:
    seen = drawn.boundingBox()
    corners = (seen.xMinimum(), seen.yMaximum()), (seen.xMaximum(), seen.yMinimum())
    return QRectF(*(_on_map(item, QgsPointXY(*one)) for one in corners))


def fronts(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QLineF]:
    """Return the pieces of the fronts of a map, plainer than they are drawn."""
    unit = item.extent().width() / item.rect().width()
    found: list[QLineF] = []
    for drawn, _ in _drawn(item, layers, emphasis.fronts_with_teeth(item)):
        for part in drawn.clipped(item.extent()).simplify(_PLAIN * unit).asGeometryCollection():
            points = [_on_map(item, QgsPointXY(point)) for point in part.vertices()]
            found += [QLineF(one, other) for one, other in zip(points, points[1:])]
    return found


def fronts_abroad(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[emphasis.Shape]:
    """Return what of the fronts of a map lies on ground that it draws as a neighbour's.

    Where no polygon lies opposite the other side of a front is whoever has the country that the map
    is about: of ground in another country nothing is known.
    """
    holders, project = _holders(layers), item.layout().project()
    tinted = [
        shape
        for layer in item.layers()
        if isinstance(layer, QgsVectorLayer)
        and layer.customProperty(legend.CONTEXT, "") == "neighbours"
        for _, shape in moved.shapes_in(item.crs(), layer, QgsFeatureRequest(), project)
    ]
    if not tinted or not holders:
        return []
    unit = item.extent().width() / item.rect().width()
    within = [one.clipped(item.extent()).buffer(-_ON_BORDER * unit, 1) for one in tinted]
    abroad = QgsGeometry.unaryUnion([one for one in within if not one.isEmpty()])
    found = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or layer.fields().indexOf("actor_2") < 0:
            continue
        if library.style_of(layer) not in ("front", "front_before"):
            continue
        request = legend.features_on(item, layer)
        for feature, shape in moved.shapes_in(item.crs(), layer, request, project):
            if {str(feature["actor_1"]), str(feature["actor_2"])} <= holders:
                continue
            part = shape.clipped(item.extent()).intersection(abroad)
            if part.length() > _ON_BORDER * unit:
                found.append((part, item.crs()))
    return found


def faces_nobody(layers: Sequence[QgsMapLayer]) -> bool:
    """Tell whether a front among layers has a side that no polygon is of: see `fronts_abroad`."""
    holders = _holders(layers)
    sides = {
        str(actor)
        for layer in layers
        if isinstance(layer, QgsVectorLayer)
        and library.style_of(layer) in ("front", "front_before")
        for index in map(layer.fields().indexOf, ("actor_1", "actor_2"))
        if index >= 0
        for actor in unique_values(layer, index)
    }
    return bool(holders) and not sides <= holders


def _holders(layers: Sequence[QgsMapLayer]) -> set[str]:
    """Return whom the layers of ground by actor give ground."""
    return {
        str(actor)
        for layer in layers
        if isinstance(layer, QgsVectorLayer)
        and library.style_of(layer) == "control"
        and layer.fields().indexOf("actor") >= 0
        for actor in unique_values(layer, layer.fields().indexOf("actor"))
    }


def short_fronts(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> bool:
    """Tell whether a map leaves out a piece of a front that a reader would look for."""
    unit = item.extent().width() / item.rect().width()
    project, frame = item.layout().project(), item.extent()
    for shape, crs in shapes(item, layers, ("front",)):
        whole = QgsGeometry(shape).mergeLines()
        parts = whole.asGeometryCollection() if whole.isMultipart() else []
        short = False
        long = 0
        for part in parts:
            try:
                part.transform(QgsCoordinateTransform(crs, item.crs(), project))
            except QgsCsException:
                continue
            length = part.length() / unit
            long += length > symbols.LEAST_PIECE
            seen = frame.intersects(part.boundingBox())
            short = short or (seen and _LEAST_MISSED < length <= symbols.LEAST_PIECE)
        if short and long:
            return True
    return False


def tactical(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]
) -> tuple[list[emphasis.Shape], list[emphasis.Shape]]:
    """Return what tactical signs are open at, and what they stand for: gaps, edges of pockets."""
    pockets = shapes(item, layers, ("pockets", "pocket_area"))
    line = QgsWkbTypes.GeometryType.LineGeometry
    rims = [(shape.convertToType(line, True), crs) for shape, crs in pockets]
    return shapes(item, layers, ("gaps",)), rims


def dots(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], styles: Iterable[str] = tuple(_HALF)
) -> list[QRectF]:
    """Return the boxes of cores and of the user's own places: no number is to hide one."""
    known = [one for one in layers if isinstance(one, QgsVectorLayer)]
    told = [one for one in known if library.guess(one) in styles]
    return [box for layer in told for box in _boxes_of(item, layer)]


def own_dots(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QRectF]:
    """Return boxes round the points of layers that are none of Salient's: a dot is there already.

    A layer of more than a map can show one by one has none.
    """
    found: list[QRectF] = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or library.guess(layer):
            continue
        if layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
            continue
        request = (legend.features_on(item, layer) or QgsFeatureRequest()).setLimit(_MOST_OWN + 1)
        shapes = moved.shapes_in(item.crs(), layer, request, item.layout().project())
        points = [QgsPointXY(point) for _, shape in shapes for point in shape.vertices()]
        if len(points) <= _MOST_OWN:
            found += [round_point(_on_map(item, point), _OWN_DOT) for point in points]
    return found


def towns(item: QgsLayoutItemMap) -> list[QPointF]:
    """Return where the towns of a map's context are that may have their names on it."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, item.crs(), item.layout().project())
    return [
        _on_map(item, transform.transform(town.geometry().asPoint()))
        for layer in item.layers()
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(legend.CONTEXT, "") == "towns"
        for town in listener.each(layer.getFeatures())
    ]


def leaders(item: QgsLayoutItemMap) -> list[QLineF]:
    """Return the lines from sources' numbers that stand aside to where it happened."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, item.crs(), item.layout().project())
    found = []
    for mark in source_marks.numbers_in(item.layers()):
        at = QgsPointXY(mark.geometry().asPoint())
        origin = QgsPointXY(mark["from_lon"], mark["from_lat"])
        if at == origin:
            continue
        ends = [_on_map(item, transform.transform(one)) for one in (at, origin)]
        found.append(QLineF(*ends))
    return found


def _boxes_of(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> Iterator[QRectF]:
    numbers = bool(layer.customProperty(source_marks.KEY))
    half = _LETTER if layer.customProperty(key_marks.KEY) else 0.0
    half = symbols.RING_MM / 2.0 if layer.customProperty(legend.SPECKS) else half
    if not numbers and not half:
        style = library.guess(layer)
        small = style == "cores" and item.customProperty(emphasis.SMALL_CORES, False)
        half = _SMALL_CORE if small else _HALF.get(style, 0.0)
    request = legend.features_on(item, layer) if numbers or half else None
    project = item.layout().project()
    for feature, shape in moved.shapes_in(item.crs(), layer, request, project):
        x, y = (feature["width"] / 2.0, feature["height"] / 2.0) if numbers else (half, half)
        for point in shape.vertices():
            yield round_point(_on_map(item, QgsPointXY(point)), x, y)


def _on_map(item: QgsLayoutItemMap, point: QgsPointXY) -> QPointF:
    return item.mapToItemCoords(QPointF(point.x(), point.y()))
