# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the areas of pockets stand on a map: in the pocket, or beside it with a line to its edge.

QGIS writes an area over the pocket's rim, over the core's name and over the length of its gap, and
draws its line through whatever lies between. Here an area stands in its pocket where it finds room
there; beside it where the pockets are few, its line from the nearest point of the rim over nothing;
and nowhere else.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCallout,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF
from qgis.PyQt.QtGui import QTransform

from ...analysis.base import listener
from ..style import labels, library, symbols
from . import boxes as paper
from . import emphasis, legend, pins, standing
from . import text as page_text
from .story import Core, StoryGround

_STYLES = ("pockets", "pocket_area")
#: more pockets have their areas within, or in the figures
_FEW = 8
#: more are left to QGIS
_MOST = 300
#: places in either direction that are tried in a pocket, and directions round it
_TRIES, _ROUND = 16, 24
#: millimetres between a pocket's rim and an area in it, and beside it at least and at most
_WITHIN, _BESIDE, _FARTHEST = 1.2, 3.0, 26.0
#: millimetres that an area outside its pocket keeps from the dots of places
_FROM_PLACE = 4.0
#: millimetres of the step outwards, of the map's frame, and of the shortest leader
_STEP, _EDGE, _LEADER = 1.5, 1.0, 1.0
#: what a millimetre from the middle of a pocket, or from its rim, weighs beside the story
_FAR = 0.15
#: millimetres beside and above the dot of a town in which an area would be read as its name, and
#: what that costs
_ROUND_TOWN, _AT_TOWN = (18.0, 4.0), 2.0
#: points of letters where the larger find no room
_SMALL_POINTS = 8.0
#: millimetres from a core to its name, and from that to a figure in one line with it
_ASIDE, _FROM_NAME = 2.3, 5.5
#: of an area on the ground of a side that does not hold its pocket: it would be read as that one's
_ANOTHERS = 6.0


@dataclass
class _Area:
    """A pocket on a map, in millimetres from its corner, and where its area stands."""

    fid: int
    shape: QgsGeometry
    size: tuple[float, float]
    box: QRectF | None = None


def place(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    family: str,
    taken: Sequence[QRectF],
    story: StoryGround,
    *,
    beside: bool,
) -> list[QRectF]:
    """Give the areas of a map's pockets their places; return what they take of the page.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        Those of the page.
    taken : sequence of QRectF
        Boxes on the page: of what stands on the map, of gaps and of their lengths.
    beside : bool
        An area that finds no room in its pocket may stand beside it.
    """
    if item.keepLayerStyles() and not item.customProperty(emphasis.OURS, False):
        return []
    frame = item.sceneBoundingRect()
    hard = [box.translated(-frame.left(), -frame.top()) for box in taken]
    hard += standing.marks(item, layers)
    hard += [name.translated(-frame.left(), -frame.top()) for name in _names(story.cores, family)]
    found: list[QRectF] = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or library.guess(layer) not in _STYLES:
            continue
        copy = emphasis.shown_by(item, layer)
        settings = pins.settings_of(copy)
        if settings is None:
            continue
        settings = labels.enlarged(settings, page_text.larger(item.layout()))
        pockets = _pockets(item, layer, settings, family)
        if not pockets or len(pockets) > _MOST:
            continue
        inside = QRectF(0.0, 0.0, frame.width(), frame.height())
        room = _Free(
            inside.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE),
            [*hard, *found],
            standing.leaders(item),
            story,
            [
                box.adjusted(-_FROM_PLACE, -_FROM_PLACE, _FROM_PLACE, _FROM_PLACE)
                for box in standing.dots(item, layers)
            ],
            [paper.round_point(at, *_ROUND_TOWN) for at in standing.towns(item)],
        )
        _find(pockets, room, beside=False)
        if any(one.box is None for one in pockets):
            settings = pins.in_one_unit(settings, _SMALL_POINTS)
            pockets = _pockets(item, layer, settings, family)
            _find(pockets, room, beside=beside and len(pockets) <= _FEW)
        _write(item, layer, copy, settings, pockets)
        found += [one.box for one in pockets if one.box is not None]
    return [box.translated(frame.left(), frame.top()) for box in found]


def _names(cores: Sequence[Core], family: str) -> Iterator[QRectF]:
    """Yield the boxes on the page that the names of cores are likely to take."""
    font = page_text.font_of(family, 9.0, bold=True)
    for core in cores if len(cores) <= _FEW else ():
        high = page_text.line_height_mm(font)
        wide = page_text.width_mm(core.name, font) + _ASIDE + _FROM_NAME
        yield QRectF(core.at.x(), core.at.y() - high / 2.0, wide, high)


def _pockets(
    item: QgsLayoutItemMap, layer: QgsVectorLayer, settings: QgsPalLayerSettings, family: str
) -> list[_Area]:
    """Return the pockets that a map shows and labels, the largest first."""
    request = legend.features_on(item, layer)
    if request is None:
        return []
    text_format = settings.format()
    font = page_text.font_of(family, text_format.size(), bold=text_format.font().bold())
    expression = QgsExpression(settings.fieldName)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    transform = QgsCoordinateTransform(layer.crs(), item.crs(), item.layout().project())
    found = []
    for feature in listener.each(layer.getFeatures(request)):
        context.setFeature(feature)
        text = expression.evaluate(context)
        shape = _on_map(item, feature.geometry(), transform)
        if not text or shape is None:
            continue
        lines = str(text).split("\n")
        high = page_text.line_height_mm(font) * len(lines)
        wide = max(page_text.width_mm(line, font) for line in lines)
        found.append(_Area(feature.id(), shape, (wide, high)))
    return sorted(found, key=lambda one: -one.shape.area())


def _on_map(
    item: QgsLayoutItemMap, shape: QgsGeometry, transform: QgsCoordinateTransform
) -> QgsGeometry | None:
    """Return the largest piece of a pocket within the frame of a map; None if there is none."""
    whole = QgsGeometry(shape)
    try:
        whole.transform(transform)
    except QgsCsException:
        return None
    seen, size = item.extent(), item.rect()
    factor = size.width() / seen.width()
    whole.transform(
        QTransform(factor, 0, 0, -factor, -seen.xMinimum() * factor, seen.yMaximum() * factor)
    )
    frame = QgsGeometry.fromRect(QgsRectangle(0.0, 0.0, size.width(), size.height()))
    cut = whole.intersection(frame)
    if cut.isNull() or cut.isEmpty():
        cut = whole.makeValid().intersection(frame)
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    parts = [one for one in cut.asGeometryCollection() if one.type() == polygon]
    return max(parts, key=lambda one: one.area(), default=None)


# -- places ----------------------------------------------------------------------------------------


@dataclass
class _Free:
    """Where areas may stand: off boxes and lines, in millimetres from the map's corner."""

    inside: QRectF
    hard: Sequence[QRectF]
    lines: Sequence[QLineF]
    story: StoryGround
    #: round places, whose names an area outside its pocket would be taken for
    places: Sequence[QRectF] = ()
    #: round towns, with a name or without
    towns: Sequence[QRectF] = ()

    def takes(self, box: QRectF, leader: QLineF | None = None) -> bool:
        """Tell whether a box, and its leader, are on nothing."""
        if not self.inside.contains(box) or any(box.intersects(other) for other in self.hard):
            return False
        if any(paper.crosses(line, box) for line in self.lines):
            return False
        return leader is None or not (
            any(paper.crosses(leader, other) for other in self.hard)
            or any(paper.meet(leader, line) for line in self.lines)
        )


def _find(pockets: Sequence[_Area], room: _Free, *, beside: bool) -> None:
    """Give areas their places, the largest pocket first."""
    for one in pockets:
        others = [other for other in pockets if other is not one]
        taken = [other.box for other in others if other.box is not None]
        free = replace(room, hard=[*room.hard, *taken])
        one.box = _within(one, free)
        if one.box is None and beside:
            one.box = _beside(one, free, [other.shape for other in others])


def _within(one: _Area, room: _Free) -> QRectF | None:
    """Return the box in a pocket that is best: in its middle, on little of the story."""
    wide, high = one.size
    reach = one.shape.boundingBox()
    if reach.width() < wide or reach.height() < high:
        return None
    engine = QgsGeometry.createGeometryEngine(one.shape.constGet())
    engine.prepareGeometry()
    middle = one.shape.poleOfInaccessibility(1.0)[0].asPoint()
    found: list[tuple[float, int, QRectF]] = []
    for column in range(1, _TRIES):
        for row in range(1, _TRIES):
            x = reach.xMinimum() + reach.width() * column / _TRIES
            y = reach.yMinimum() + reach.height() * row / _TRIES
            box = paper.round_point(QPointF(x, y), wide / 2.0, high / 2.0)
            edged = _rect(box.adjusted(-_WITHIN, -_WITHIN, _WITHIN, _WITHIN))
            if not room.takes(box) or not engine.contains(edged.constGet()):
                continue
            far = middle.distance(QgsPointXY(x, y))
            cost = room.story.cost_on_map(box) + _FAR * far
            cost += _AT_TOWN * sum(box.intersects(town) for town in room.towns)
            found.append((cost, len(found), box))
    return min(found, key=lambda each: each[:2])[2] if found else None


def _beside(one: _Area, room: _Free, others: Sequence[QgsGeometry]) -> QRectF | None:
    """Return the best box round a pocket whose line to the rim runs over nothing."""
    wide, high = one.size
    middle = one.shape.poleOfInaccessibility(1.0)[0].asPoint()
    middle_at, corner = middle.toQPointF(), room.story.item.sceneBoundingRect().topLeft()
    found: list[tuple[float, int, QRectF]] = []
    for number in range(_ROUND):
        angle = math.tau * number / _ROUND
        step = 0.0
        while step < _FARTHEST + max(room.inside.width(), room.inside.height()):
            step += _STEP
            at = QPointF(middle.x() + step * math.cos(angle), middle.y() - step * math.sin(angle))
            box = paper.round_point(at, wide / 2.0, high / 2.0)
            ground = _rect(box)
            far = one.shape.distance(ground)
            if far > _FARTHEST or not room.inside.contains(at):
                break
            if far < _BESIDE or any(other.distance(ground) <= far for other in others):
                continue
            if any(box.intersects(place) for place in room.places):
                continue
            if room.takes(box, _leader(one, ground)):
                cost = room.story.cost_on_map(box) + 2.0 * _FAR * far
                cost += _ANOTHERS * room.story.on_another_side(
                    box.translated(corner), middle_at + corner
                )
                found.append((cost, len(found), box))
    return min(found, key=lambda each: each[:2])[2] if found else None


def _leader(one: _Area, ground: QgsGeometry) -> QLineF:
    """Return the line from the nearest point of a pocket to a box, as QGIS draws it."""
    start, end = one.shape.shortestLine(ground).asPolyline()
    return QLineF(start.x(), start.y(), end.x(), end.y())


def _rect(box: QRectF) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(box))


# -- looks -----------------------------------------------------------------------------------------


def _write(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    copy: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    pockets: Sequence[_Area],
) -> None:
    """Write areas at their places, each with a line to the rim where it stands beside it."""
    kinds = QgsPalLayerSettings.Property
    told = settings.dataDefinedProperties()
    for kind in (kinds.PolygonLabelOutside, kinds.Show):
        # where an area stands is told; so is which has none
        told.setProperty(kind, QgsProperty())
    settings.setDataDefinedProperties(told)
    leader = settings.callout().clone()
    leader.setAnchorPoint(QgsCallout.AnchorPoint.PointOnExterior)
    leader.setMinimumLength(_LEADER)
    leader.setMinimumLengthUnit(symbols.MM)
    within = all(_holds(one) for one in pockets)
    leader.setEnabled(not within)
    settings.setCallout(leader)
    text = settings.format()
    halo = text.buffer()
    halo.setSize(labels.IN_DOTS_MM if within else halo.size())
    text.setBuffer(halo)
    settings.setFormat(text)
    middles = {one.fid: one.box.center() for one in pockets if one.box is not None}
    hidden = [one.fid for one in pockets if one.box is None]
    pins.pin(item, layer, copy, settings, middles, hidden)


def _holds(one: _Area) -> bool:
    """Tell whether an area stands in its pocket."""
    return one.box is None or one.shape.contains(QgsPointXY(one.box.center()))
