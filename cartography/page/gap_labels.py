# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the lengths of many gaps stand on a map: apart, none on another gap, leaders to their own.

QGIS tries a dozen places a label, all at one distance, and where none is free it writes over others
or leaves the length out. Among gaps that lie close together each length gets a place of its own,
farther off where it must, fixed for this map alone; other labels then keep clear of it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ..style import library
from . import emphasis, key_marks, legend, source_marks
from . import text as page_text

#: millimetres from a gap to the box of its length, the nearest that is free: a longer leader nobody
#: follows through a crowd
_AWAY = (2.6, 4.5, 7.0, 10.0, 14.0, 19.0, 25.0, 32.0)
#: directions that are tried, the first the best: beside and above
_DIRECTIONS = tuple(math.radians(angle) for angle in (0, 45, 315, 180, 135, 225, 90, 270))
_BETWEEN = tuple(math.radians(angle) for angle in (22, 67, 112, 157, 202, 247, 292, 337))
#: halo of letters, bars across the ends of a gap, marks of cores and letters, in millimetres
_HALO, _BAR, _CORE, _KEY = 0.6, 2.8, 1.5, 2.2
#: so many lengths find room among the dozen places that QGIS tries for each
_FEW = 3
#: more stay where QGIS writes them: no map has room for all, and each looks at all others
_MOST = 60
#: of crowded lengths, in points
_CROWDED_POINTS = 8.0
#: a length in one unit: what stands behind it in brackets is the same in another
_ONE_UNIT = "regexp_replace({}, ' \\\\([^)]*\\\\)$', '')"
#: millimetres of the map's own frame that letters keep off
_EDGE = 1.0


@dataclass
class _Label:
    """A gap's length: where the gap is, in millimetres from the map's corner, and how large."""

    fid: int
    at: QPointF
    lines: list[QLineF]
    size: tuple[float, float]
    text: str
    box: QRectF | None = None


@dataclass
class LabelPlaces:
    """What the lengths of a map's gaps took of it.

    Attributes
    ----------
    boxes : list of QRectF
        On the page: of the lengths, and of their gaps.
    left_out : int
        Gaps that are drawn without their length: there is no room for it.
    """

    boxes: list[QRectF]
    left_out: int = 0


def place(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    family: str,
    taken: Sequence[QRectF],
    *,
    always: bool = False,
) -> LabelPlaces:
    """Give the lengths of a map's gaps places apart; return what they take.

    Nothing is done where the gaps are few, or far from one another: QGIS's own places do.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        Those of the page.
    taken : sequence of QRectF
        Boxes on the page that stand on the map.
    always : bool
        Do so for a single gap too: on an inset it is as long as its label.
    """
    if item.keepLayerStyles() and not item.customProperty(emphasis.OURS, False):
        return LabelPlaces([])
    frame = item.sceneBoundingRect()
    inside = QRectF(_EDGE, _EDGE, frame.width() - 2 * _EDGE, frame.height() - 2 * _EDGE)
    boxes = [box.translated(-frame.left(), -frame.top()) for box in taken]
    found: list[QRectF] = []
    left_out = 0
    for layer in layers:
        settings = _settings(layer)
        if settings is None:
            continue
        crowd = _labels(item, layer, settings, family)
        if not 0 < len(crowd) <= _MOST or not (always or _crowded(crowd)):
            continue
        hard = [*boxes, *_marks(item, layers), *found]
        if not _arrange(crowd, inside, hard, boxes, passes=1):
            settings = _shorter(settings)
            crowd = _labels(item, layer, settings, family)
            _arrange(crowd, inside, hard, boxes)
        _fix(item, layer, settings, crowd)
        found += [one.box for one in crowd if one.box is not None]
        found += [box for one in crowd for box in _gap_boxes(one.lines)]
        left_out += sum(one.box is None and not _covered(one, boxes) for one in crowd)
    return LabelPlaces([box.translated(frame.left(), frame.top()) for box in found], left_out)


def gaps_of(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QRectF]:
    """Return boxes on the page that the gaps of a map fill, small ones along their lines."""
    frame, project = item.sceneBoundingRect(), item.layout().project()
    found: list[QRectF] = []
    for feature, crs in _gaps(item, layers):
        lines = _on_map(item, feature, QgsCoordinateTransform(crs, item.crs(), project))
        found += _gap_boxes(lines) if lines else ()
    return [box.translated(frame.left(), frame.top()) for box in found]


def openings(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]
) -> list[tuple[QgsGeometry, QgsCoordinateReferenceSystem]]:
    """Return the gaps that a map shows, each with its CRS."""
    return [(feature.geometry(), crs) for feature, crs in _gaps(item, layers)]


def _gaps(
    item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]
) -> Iterator[tuple[QgsFeature, QgsCoordinateReferenceSystem]]:
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or library.guess(layer) != "gaps":
            continue
        request = legend.features_on(item, layer)
        for feature in layer.getFeatures(request) if request is not None else ():
            yield feature, layer.crs()


def _settings(layer: QgsMapLayer) -> QgsPalLayerSettings | None:
    """Return how the lengths of gaps are written, where nobody has placed them by hand."""
    if not isinstance(layer, QgsVectorLayer) or library.guess(layer) != "gaps":
        return None
    labeling = layer.labeling()
    if not layer.labelsEnabled() or not isinstance(labeling, QgsVectorLayerSimpleLabeling):
        return None
    settings = QgsPalLayerSettings(labeling.settings())
    if not settings.isExpression:
        settings.fieldName = settings.getLabelExpression().expression()
        settings.isExpression = True
    told = settings.dataDefinedProperties()
    return None if told.isActive(QgsPalLayerSettings.Property.PositionX) else settings


def _shorter(settings: QgsPalLayerSettings) -> QgsPalLayerSettings:
    """Return the same in one unit and smaller letters."""
    shorter = QgsPalLayerSettings(settings)
    shorter.fieldName = _ONE_UNIT.format(settings.fieldName)
    text = shorter.format()
    text.setSize(min(text.size(), _CROWDED_POINTS))
    shorter.setFormat(text)
    return shorter


def _labels(
    item: QgsLayoutItemMap, layer: QgsVectorLayer, settings: QgsPalLayerSettings, family: str
) -> list[_Label]:
    """Return the lengths to be written on a map, the shortest gap first."""
    request = legend.features_on(item, layer)
    if request is None:
        return []
    transform = QgsCoordinateTransform(layer.crs(), item.crs(), item.layout().project())
    font = page_text.font_of(family, settings.format().size(), bold=True)
    expression = QgsExpression(settings.fieldName)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = []
    for feature in layer.getFeatures(request):
        context.setFeature(feature)
        text = expression.evaluate(context)
        lines = _on_map(item, feature, transform)
        if not text or not lines:
            continue
        size = page_text.width_mm(str(text), font), page_text.line_height_mm(font)
        whole = sum(line.length() for line in lines)
        found.append((whole, _Label(feature.id(), _middle(lines), lines, size, str(text))))
    frame = QRectF(0.0, 0.0, item.rect().width(), item.rect().height())
    return [one for _, one in sorted(found, key=lambda pair: pair[0]) if frame.contains(one.at)]


def _on_map(
    item: QgsLayoutItemMap, feature: QgsFeature, transform: QgsCoordinateTransform
) -> list[QLineF]:
    """Return the segments of a gap's first line, in millimetres from the map's corner."""
    shape = QgsGeometry(feature.geometry())
    try:
        shape.transform(transform)
    except QgsCsException:
        return []
    part = next(iter(shape.asGeometryCollection()), None)
    if part is None:
        return []
    points = [item.mapToItemCoords(QPointF(point.x(), point.y())) for point in part.vertices()]
    lines = (QLineF(one, other) for one, other in zip(points, points[1:]))
    # a line without length has no direction, one that leaves the map's projection no place
    return [line for line in lines if 0.0 < line.length() < math.inf]


def _middle(lines: list[QLineF]) -> QPointF:
    rest = sum(line.length() for line in lines) / 2.0
    for line in lines:
        if rest <= line.length():
            return line.pointAt(rest / line.length()) if line.length() else line.p1()
        rest -= line.length()
    return lines[-1].p2()


def _crowded(crowd: Sequence[_Label]) -> bool:
    """Tell whether the places that QGIS tries for two of many lengths meet."""
    return len(crowd) > _FEW and any(
        abs(one.at.x() - other.at.x()) < (one.size[0] + other.size[0]) + 2 * _AWAY[0]
        and abs(one.at.y() - other.at.y()) < (one.size[1] + other.size[1]) + 2 * _AWAY[0]
        for number, one in enumerate(crowd)
        for other in crowd[:number]
    )


# -- places ----------------------------------------------------------------------------------------


def _arrange(
    crowd: list[_Label],
    inside: QRectF,
    taken: Sequence[QRectF],
    covered: Sequence[QRectF],
    passes: int = 2,
) -> bool:
    """Find a place for each length whose gap is not covered; tell whether all have one.

    Parameters
    ----------
    passes : int
        What finds no place at first may have a leader across another's in a second pass: never
        across another gap, or beneath a length. With more than one, other orders are tried too:
        those that begin in the midst of the crowd, or at its edges, may find room for all.
    """
    gaps = [box for one in crowd for box in _gap_boxes(one.lines)]
    hard = [*taken, *gaps]
    seen = [one for one in crowd if not _covered(one, covered)]
    lines = [(one, line) for one in crowd for line in one.lines]
    free: dict[int, list[QRectF]] = {}
    best: list[QRectF | None] = [None] * len(seen)
    for order in _orders(seen) if passes > 1 else [seen]:
        for one in seen:
            one.box = None
        _place_all(order, inside, hard, lines, free, passes)
        if sum(one.box is None for one in seen) < sum(box is None for box in best):
            best = [one.box for one in seen]
        if None not in best:
            break
    for one, box in zip(seen, best):
        one.box = box
    return None not in best


def _orders(seen: list[_Label]) -> Iterator[list[_Label]]:
    """Yield lengths in the orders in which they are placed: as they are, from within, from without.

    What is left over in one may find room in another.
    """
    yield seen
    x = sum(one.at.x() for one in seen) / max(len(seen), 1)
    y = sum(one.at.y() for one in seen) / max(len(seen), 1)
    from_within = sorted(seen, key=lambda one: QLineF(QPointF(x, y), one.at).length())
    yield from_within
    yield from_within[::-1]


def _place_all(
    order: Sequence[_Label],
    inside: QRectF,
    hard: Sequence[QRectF],
    lines: Sequence[tuple[_Label, QLineF]],
    free: dict[int, list[QRectF]],
    passes: int,
) -> None:
    """Give lengths their places, in an order; those that find none have none.

    Parameters
    ----------
    free : dict
        The boxes of each length that nothing of the map fills, once they are known.
    """
    placed: list[_Label] = []
    for crossing in range(passes):
        for one in order:
            if one.box is not None:
                continue
            if one.fid not in free:
                free[one.fid] = list(_free(one, inside, hard, lines))
            boxes = free[one.fid]
            found = (box for box in boxes if _clear_of(one, box, placed, crossing=crossing > 0))
            one.box = next(found, None)
            if one.box is None and passes == 1:
                return
            placed += [one] if one.box is not None else []


def _free(
    one: _Label,
    inside: QRectF,
    hard: Sequence[QRectF],
    lines: Sequence[tuple[_Label, QLineF]],
) -> Iterator[QRectF]:
    """Yield the boxes of a length that nothing of the map fills, its leader over no other gap."""
    reach = _reach(one)
    near = [box for box in hard if box.intersects(reach)]
    for box in _places(one):
        if inside.contains(box) and not any(box.intersects(other) for other in near):
            leader = _leader(one, box)
            if not any(other is not one and _meet(leader, line) for other, line in lines):
                yield box


def _places(one: _Label) -> Iterator[QRectF]:
    """Yield the boxes that a length may stand in, the best first."""
    wide, high = one.size[0] / 2.0, one.size[1] / 2.0
    for away in _AWAY:
        for angle in (*_DIRECTIONS, *_BETWEEN):
            across, up = math.cos(angle), math.sin(angle)
            x = one.at.x() + across * (away + wide)
            y = one.at.y() - up * (away + high)
            yield QRectF(x - wide, y - high, 2 * wide, 2 * high).adjusted(
                -_HALO, -_HALO / 2, _HALO, _HALO / 2
            )


def _reach(one: _Label) -> QRectF:
    """Return what holds all boxes that a length may stand in."""
    x, y = (_AWAY[-1] + side + _HALO for side in one.size)
    return QRectF(one.at.x() - x, one.at.y() - y, 2 * x, 2 * y)


def _covered(one: _Label, covered: Sequence[QRectF]) -> bool:
    """Tell whether something stands on the map where a gap is."""
    return any(box.contains(one.at) for box in covered)


def _gap_boxes(lines: Sequence[QLineF]) -> Iterator[QRectF]:
    """Yield boxes that a gap fills: short pieces of its lines, and the bars across its ends."""
    for line in lines:
        pieces = max(1, math.ceil(line.length() / 2.0))
        for piece in range(pieces):
            ends = QRectF(line.pointAt(piece / pieces), line.pointAt((piece + 1) / pieces))
            yield ends.normalized().adjusted(-1.0, -1.0, 1.0, 1.0)
    for end, line in ((lines[0].p1(), lines[0]), (lines[-1].p2(), lines[-1])):
        across = line.normalVector().unitVector()
        x, y = abs(across.dx()) * _BAR + 0.6, abs(across.dy()) * _BAR + 0.6
        yield QRectF(end.x() - x, end.y() - y, 2 * x, 2 * y)


def _clear_of(one: _Label, box: QRectF, placed: Sequence[_Label], *, crossing: bool) -> bool:
    """Tell whether a box and its leader cross no length that has its place, nor its leader.

    Parameters
    ----------
    crossing : bool
        Two leaders may cross.
    """
    if any(other.box is not None and box.intersects(other.box) for other in placed):
        return False
    leader = _leader(one, box)
    for other in placed:
        if other.box is None:
            continue
        its = _leader(other, other.box)
        if _crosses(leader, other.box) or _crosses(its, box):
            return False
        if not crossing and _meet(leader, its):
            return False
    return True


def _leader(one: _Label, box: QRectF) -> QLineF:
    """Return the line from a gap to the nearest point of its length's box."""
    near = QPointF(
        min(max(one.at.x(), box.left()), box.right()),
        min(max(one.at.y(), box.top()), box.bottom()),
    )
    return QLineF(one.at, near)


def _crosses(line: QLineF, box: QRectF) -> bool:
    x, y, to_x, to_y = line.x1(), line.y1(), line.x2(), line.y2()
    beside = max(x, to_x) < box.left() or min(x, to_x) > box.right()
    if beside or max(y, to_y) < box.top() or min(y, to_y) > box.bottom():
        return False
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
    if box.contains(line.p1()) or box.contains(line.p2()):
        return True
    return any(_meet(line, QLineF(a, b)) for a, b in zip(corners, [*corners[1:], corners[0]]))


def _meet(one: QLineF, other: QLineF) -> bool:
    """Tell whether two segments cross."""

    def side(line: QLineF, point: QPointF) -> float:
        return line.dx() * (point.y() - line.y1()) - line.dy() * (point.x() - line.x1())

    return (
        side(one, other.p1()) * side(one, other.p2()) < 0.0
        and side(other, one.p1()) * side(other, one.p2()) < 0.0
    )


def _marks(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> Iterator[QRectF]:
    """Yield the boxes of sources' numbers, letters of pockets and cores on a map."""
    own = [one for one in item.layers() if one not in layers]
    for layer in [*layers, *own]:
        if not isinstance(layer, QgsVectorLayer):
            continue
        numbers = bool(layer.customProperty(source_marks.KEY))
        radius = _KEY if layer.customProperty(key_marks.KEY) else 0.0
        if not numbers and not radius and library.guess(layer) == "cores":
            radius = _CORE
        request = legend.features_on(item, layer) if numbers or radius else None
        if request is None:
            continue
        transform = QgsCoordinateTransform(layer.crs(), item.crs(), item.layout().project())
        for feature in layer.getFeatures(request):
            shape = QgsGeometry(feature.geometry())
            try:
                shape.transform(transform)
            except QgsCsException:
                continue
            x = feature["width"] / 2.0 if numbers else radius
            y = feature["height"] / 2.0 if numbers else radius
            for point in shape.vertices():
                at = item.mapToItemCoords(QPointF(point.x(), point.y()))
                yield QRectF(at.x() - x, at.y() - y, 2 * x, 2 * y)


# -- looks -----------------------------------------------------------------------------------------


def _fix(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    crowd: Sequence[_Label],
) -> None:
    """Write the lengths of a map at their places, and none that has no place."""
    back = QgsCoordinateTransform(item.crs(), layer.crs(), item.layout().project())
    seen, size = item.extent(), item.rect()
    places = {}
    for one in crowd:
        if one.box is None:
            continue
        middle = one.box.center()
        point = QgsPointXY(
            seen.xMinimum() + seen.width() * middle.x() / size.width(),
            seen.yMaximum() - seen.height() * middle.y() / size.height(),
        )
        try:
            at = back.transform(point)
        except QgsCsException:
            continue
        if math.isfinite(at.x()) and math.isfinite(at.y()):
            # beside the earth it has no coordinates: there QGIS's own place does
            places[one.fid] = at
    kinds = QgsPalLayerSettings.Property
    told = settings.dataDefinedProperties()
    for kind, values in (
        (kinds.PositionX, {fid: point.x() for fid, point in places.items()}),
        (kinds.PositionY, {fid: point.y() for fid, point in places.items()}),
    ):
        told.setProperty(kind, QgsProperty.fromExpression(_by_id(values)))
    told.setProperty(kinds.Hali, QgsProperty.fromExpression("'Center'"))
    told.setProperty(kinds.Vali, QgsProperty.fromExpression("'Half'"))
    known = ", ".join(str(one.fid) for one in crowd if one.box is None)
    if known:
        # of another date, or off the map, a gap is as it was
        wanted = f"$id NOT IN ({known})"
        if told.isActive(kinds.Show):
            wanted = f"({told.property(kinds.Show).asExpression()}) AND {wanted}"
        told.setProperty(kinds.Show, QgsProperty.fromExpression(wanted))
    settings.setDataDefinedProperties(told)
    copy = emphasis.copy_of(layer)
    copy.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    emphasis.add_look(item, layer, copy)


def _by_id(values: dict[int, float]) -> str:
    """Return an expression that gives a feature's value."""
    pairs = ", ".join(f"'{fid}', {value!r}" for fid, value in values.items())
    return f"map_get(map({pairs}), to_string($id))"
