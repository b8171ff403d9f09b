# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the lengths of many gaps stand on a map: apart, none on another gap, leaders to their own.

QGIS tries a dozen places a label, all at one distance, and where none is free it writes over others
or leaves the length out. Here each length gets a place of its own, farther off where it must, fixed
for this map alone; other labels then keep clear of it. A length that would be read as that of
another gap, or whose leader would run over another gap, a core or a number, is left out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from qgis.core import (
    QgsCallout,
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
    QgsProperty,
    QgsSimpleLineCallout,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ...analysis.base import listener, marks
from ...processing.compat import is_null
from .. import figures
from ..style import labels, library, symbols
from . import emphasis, gap_reading, legend, pins, standing
from . import text as page_text
from .gap_places import FEW, GapLabel, Room, arrange, covered_by, leader_of, smallest
from .reserved import Reserved
from .story import StoryGround

#: of more the shortest that lie so many millimetres apart: no map has room for all, and each looks
#: at all others
_MOST, _APART = 60, 8.0
#: of crowded lengths, in points
_CROWDED_POINTS = 8.0
#: what stands before the unit of a length that is one figure
_FIGURE = re.compile(r"^\d[\d.,±\s]*")
#: millimetres of the map's own frame that letters keep off
_EDGE = 1.0


@dataclass
class _Arranged:
    """How the lengths of a layer are written, which there are, and whether without their unit.

    `least` are the smallest of its gaps on the map, all that are written alike.
    """

    settings: QgsPalLayerSettings
    every: list[GapLabel]
    in_km: bool
    few: bool
    least: set[int] = field(default_factory=set)


@dataclass
class LabelPlaces:
    """What the lengths of a map's gaps took of it.

    Attributes
    ----------
    boxes : list of QRectF
        On the page: of the lengths, and of their gaps.
    left_out : int
        Gaps that are drawn without their length: there is no room for it.
    least_left_out : int
        Those of them that are the smallest, which a headline counts; also where they are covered.
    lengths : list of QRectF
        Those of the boxes that are of lengths.
    ends : list of QPointF
        On the page: of the gaps' lines.
    in_km : bool
        Lengths stand without their unit for want of room.
    longer : bool
        Signs of gaps are longer than the gaps, which would not be seen.
    """

    boxes: list[QRectF]
    left_out: int = 0
    least_left_out: int = 0
    lengths: list[QRectF] = field(default_factory=list)
    ends: list[QPointF] = field(default_factory=list)
    in_km: bool = False
    longer: bool = False

    def without_lengths(self) -> list[QRectF]:
        """Return those of the boxes that are of gaps alone."""
        return [box for box in self.boxes if box not in self.lengths]


def place(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    family: str,
    taken: Sequence[QRectF],
    story: StoryGround,
    dots: Sequence[QRectF] = (),
    reserved: Sequence[Reserved] = (),
) -> LabelPlaces:
    """Give the lengths of a map's gaps places apart; return what they take.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        Those of the page.
    taken : sequence of QRectF
        Boxes on the page that stand on the map.
    dots : sequence of QRectF
        Of large towns, on the page.
    reserved : sequence of Reserved
        On the page: what nothing else has taken since it was wanted.
    """
    if item.keepLayerStyles() and not item.customProperty(emphasis.OURS, False):
        return LabelPlaces([])
    frame = item.sceneBoundingRect()
    boxes = [box.translated(-frame.left(), -frame.top()) for box in taken]
    found = LabelPlaces([])
    for layer in _gap_layers(layers):
        room = Room(
            QRectF(_EDGE, _EDGE, frame.width() - 2 * _EDGE, frame.height() - 2 * _EDGE),
            [*boxes, *standing.marks(item, layers), *found.boxes],
            standing.leaders(item),
            boxes,
            story,
            dots=[dot.translated(-frame.left(), -frame.top()) for dot in dots],
            pockets=standing.pocket_boxes(item, layers),
            reserved={
                one.fid: one.moved(-frame.topLeft()).box
                for one in reserved
                if one.layer == layer.id()
            },
        )
        arranged = _arranged(item, layer, family, room)
        if arranged is not None:
            found.in_km = found.in_km or arranged.in_km
            _fix(item, layer, arranged)
            _note(found, arranged, boxes)
    corner = frame.topLeft()
    found.boxes, found.lengths = (
        [box.translated(corner) for box in each] for each in (found.boxes, found.lengths)
    )
    found.ends = [end + corner for end in found.ends]
    return found


def wanted(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    family: str,
    taken: Sequence[QRectF],
    dots: Sequence[QRectF] = (),
) -> tuple[list[QRectF], list[Reserved]]:
    """Return boxes on the page that the lengths of a crowd of gaps take best, without numbers.

    A number of a source can stand farther off, with a line; a length that does not stand at its
    gap is another's. Few lengths have other room. Those of the smallest gaps are returned for
    themselves, too: the headline counts them, and a reader after it.
    """
    if item.keepLayerStyles() and not item.customProperty(emphasis.OURS, False):
        return [], []
    frame = item.sceneBoundingRect()
    boxes = [box.translated(-frame.left(), -frame.top()) for box in taken]
    inside = QRectF(_EDGE, _EDGE, frame.width() - 2 * _EDGE, frame.height() - 2 * _EDGE)
    at_home = [dot.translated(-frame.left(), -frame.top()) for dot in dots]
    found: list[QRectF] = []
    reserved: list[Reserved] = []
    for layer in _gap_layers(layers):
        pockets = standing.pocket_boxes(item, layers)
        room = Room(inside, [*boxes, *found], covered=boxes, dots=at_home, pockets=pockets)
        arranged = _arranged(item, layer, family, room)
        if arranged is not None and not arranged.few:
            taking = [_taken_by(layer, one, one.box) for one in arranged.every if one.box]
            found += [box for one in taking for box in (one.box, *_round(one.leader))]
            reserved += [one for one in taking if one.fid in arranged.least]
    corner = frame.topLeft()
    return [box.translated(corner) for box in found], [one.moved(corner) for one in reserved]


def _taken_by(layer: QgsVectorLayer, one: GapLabel, box: QRectF) -> Reserved:
    """Return what a length in a box takes of a map, with its line where it has one."""
    off = gap_reading.has_line(box, gap_reading.signs(one.lines))
    return Reserved(layer.id(), one.fid, box, leader_of(one, box) if off else None)


def _round(leader: QLineF | None) -> list[QRectF]:
    return [QRectF(leader.p1(), leader.p2()).normalized()] if leader is not None else []


def _gap_layers(layers: Sequence[QgsMapLayer]) -> list[QgsVectorLayer]:
    """Return the layers of gaps that have labels."""
    gaps = (layer for layer in layers if library.guess(layer) == "gaps")
    return [layer for layer in gaps if pins.settings_of(layer) is not None]


def _arranged(
    item: QgsLayoutItemMap, layer: QgsVectorLayer, family: str, room: Room
) -> _Arranged | None:
    """Find places for the lengths of a layer; None without gaps on the map."""
    settings = pins.settings_of(layer)
    if settings is None:
        return None
    settings = labels.enlarged(settings, page_text.larger(item.layout()))
    every = _labels(item, layer, settings, family)
    if not every:
        return None
    crowd = _told(every)
    known = {one.fid for one in crowd}
    bare = [one for one in every if one.fid not in known]
    few = len(crowd) <= FEW
    room = replace(room, story=room.story if few else None, bare=bare, few=few)
    once = False
    if not arrange(crowd, room, orders=False):
        settings, crowd, once = _shorter(item, layer, settings, family, room)
    # as they are written at first: those that have no length have no shorter one
    return _Arranged(settings, [*crowd, *bare], once, few, smallest(every))


def _told(every: list[GapLabel]) -> list[GapLabel]:
    """Return the gaps of a map that are to have their lengths: of very many the shortest."""
    if len(every) <= _MOST:
        return every
    found: list[GapLabel] = []
    for one in every:
        if len(found) == _MOST:
            break
        if all(QLineF(one.at, other.at).length() >= _APART for other in found):
            found.append(one)
    return found


def _note(found: LabelPlaces, arranged: _Arranged, covered: Sequence[QRectF]) -> None:
    """Note what gaps and their lengths take, in millimetres from the map's corner."""
    crowd, least = arranged.every, arranged.least
    placed = [one.box for one in crowd if one.box is not None]
    found.lengths += placed
    found.ends += [end for one in crowd for end in (one.lines[0].p1(), one.lines[-1].p2())]
    found.boxes += [*placed, *(box for one in crowd for box in gap_reading.around(one.lines))]
    found.longer = found.longer or any(one.longer for one in crowd)
    bare = [one for one in crowd if one.box is None]
    found.left_out += sum(one.fid in least or not covered_by(one, covered) for one in bare)
    found.least_left_out += sum(one.fid in least for one in bare)


def _shorter(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    family: str,
    room: Room,
) -> tuple[QgsPalLayerSettings, list[GapLabel], bool]:
    """Arrange lengths in one unit, or without where as many find room then, and tell whether."""
    settings = pins.in_one_unit(settings, _CROWDED_POINTS)
    crowd = _told(_labels(item, layer, settings, family))
    if not arrange(crowd, room) and _all_in_km(crowd):
        bare = pins.without_unit(settings, marks.unit(figures.unit("km")))
        found = _told(_labels(item, layer, bare, family))
        if arrange(found, room) or _placed(found) >= _placed(crowd):
            return bare, found, True
    return settings, crowd, False


def _all_in_km(crowd: Sequence[GapLabel]) -> bool:
    """Tell whether all lengths are figures of kilometres, or of the unit in use for them."""
    km = marks.unit(figures.unit("km")).strip()
    return all(_FIGURE.sub("", one.text).strip() == km for one in crowd)


def _placed(crowd: Sequence[GapLabel]) -> tuple[int, int]:
    """Return how many have a place: of the smallest gaps, which come first, and of all."""
    least = smallest(crowd)
    placed = [one for one in crowd if one.box is not None]
    return sum(one.fid in least for one in placed), len(placed)


def gaps_of(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QRectF]:
    """Return boxes on the page that the gaps of a map fill, small ones along their lines."""
    frame, project = item.sceneBoundingRect(), item.layout().project()
    found: list[QRectF] = []
    for shape, crs in standing.shapes(item, layers, ("gaps",)):
        lines = _drawn_out(_on_map(item, shape, QgsCoordinateTransform(crs, item.crs(), project)))
        found += gap_reading.around(lines) if lines else ()
    return [box.translated(frame.left(), frame.top()) for box in found]


def _labels(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    family: str,
) -> list[GapLabel]:
    """Return the lengths of the gaps of a map, the shortest first."""
    request = legend.features_on(item, layer)
    if request is None:
        return []
    transform = QgsCoordinateTransform(layer.crs(), item.crs(), item.layout().project())
    font = page_text.font_of(family, settings.format().size(), bold=True)
    expression = QgsExpression(settings.fieldName)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = []
    for feature in listener.each(layer.getFeatures(request)):
        context.setFeature(feature)
        text = expression.evaluate(context)
        lines = _on_map(item, feature.geometry(), transform)
        if not text or not lines:
            continue
        size = page_text.width_mm(str(text), font), page_text.line_height_mm(font)
        # as it is, not as it is drawn: those too short to be seen are all as long as a sign
        whole = sum(line.length() for line in lines)
        order = _measured(feature) or 0.0, whole
        lines, longer = _drawn_out(lines), whole < symbols.LEAST_GAP_MM
        one = GapLabel(feature.id(), _middle(lines), lines, size, str(text), longer=longer)
        found.append((order, one))
    frame = QRectF(0.0, 0.0, item.rect().width(), item.rect().height())
    return [one for _, one in sorted(found, key=lambda pair: pair[0]) if frame.contains(one.at)]


def _measured(feature: QgsFeature) -> float | None:
    """Return how long a gap is where its layer says so: maps draw gaps alike at several scales."""
    index = feature.fields().indexOf("gap_km")
    return float(feature[index]) if index >= 0 and not is_null(feature[index]) else None


def _on_map(
    item: QgsLayoutItemMap, geometry: QgsGeometry, transform: QgsCoordinateTransform
) -> list[QLineF]:
    """Return the segments of a gap's first line, in millimetres from the map's corner."""
    shape = QgsGeometry(geometry)
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


def _drawn_out(lines: list[QLineF]) -> list[QLineF]:
    """Return the segments of a gap as its sign has them: one too short to be seen is longer."""
    more = (symbols.LEAST_GAP_MM - sum(line.length() for line in lines)) / 2.0
    if not lines or more <= 0.0:
        return lines
    first, last = lines[0], lines[-1]
    start = first.pointAt(-more / first.length())
    end = last.pointAt(1.0 + more / last.length())
    if len(lines) == 1:
        return [QLineF(start, end)]
    return [QLineF(start, first.p2()), *lines[1:-1], QLineF(last.p1(), end)]


def _middle(lines: list[QLineF]) -> QPointF:
    rest = sum(line.length() for line in lines) / 2.0
    for line in lines:
        if rest <= line.length():
            return line.pointAt(rest / line.length()) if line.length() else line.p1()
        rest -= line.length()
    return lines[-1].p2()


# -- looks -----------------------------------------------------------------------------------------


def _fix(item: QgsLayoutItemMap, layer: QgsVectorLayer, found: _Arranged) -> None:
    """Write the lengths of a map at their places, and none that has no place.

    In a crowd those have a line to their gap that do not stand at it, and they alone.
    """
    copy = emphasis.copy_of(layer)
    placed = [(one, one.box) for one in found.every if one.box is not None]
    if not found.few:
        _lead(item, layer, found.settings, placed)
    middles = {one.fid: box.center() for one, box in placed}
    hidden = [one.fid for one in found.every if one.box is None]
    pins.pin(item, layer, copy, found.settings, middles, hidden)


def _lead(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    placed: Sequence[tuple[GapLabel, QRectF]],
) -> None:
    """Draw lines from lengths that stand off their gaps to the edge of their signs."""
    leader = settings.callout().clone()
    if not isinstance(leader, QgsSimpleLineCallout):
        return
    ends = {}
    for one, box in placed:
        own = gap_reading.signs(one.lines)
        if gap_reading.is_led(box, own):
            ends[one.fid] = gap_reading.edge_on(leader_of(one, box), own)
    leader.setMinimumLength(0.0)
    leader.setLineSymbol(symbols.cased_line(settings.format().color().name(), 0.25))
    at, told = pins.in_layer(item, layer, ends), leader.dataDefinedProperties()
    for kind, values in (
        (QgsCallout.Property.DestinationX, {fid: point.x() for fid, point in at.items()}),
        (QgsCallout.Property.DestinationY, {fid: point.y() for fid, point in at.items()}),
    ):
        told.setProperty(kind, QgsProperty.fromExpression(pins.by_id(values)))
    leader.setDataDefinedProperties(told)
    settings.setCallout(leader)
    told, draw = settings.dataDefinedProperties(), QgsPalLayerSettings.Property.CalloutDraw
    wanted = pins.among(list(at)) if at else "false"
    told.setProperty(draw, QgsProperty.fromExpression(wanted))
    settings.setDataDefinedProperties(told)
