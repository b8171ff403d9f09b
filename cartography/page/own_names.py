# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the names of the user's own places stand on a map: each beside its dot, or nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRuleBasedLabeling,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF
from qgis.PyQt.QtGui import QFont

from ...analysis.base import listener
from ...processing.compat import is_null
from .. import moved
from ..style import labels, library
from . import boxes as paper
from . import emphasis, legend, pins
from . import text as page_text
from .story import FINE, StoryGround
from .town_names import (
    ABOVE,
    BELOW,
    CLEAR,
    EDGE,
    MOST_CORES,
    Ground,
    Place,
    best_place,
    is_its_own,
    places,
    to_box,
)

#: half of the dot of a place of the user's, with its edge, in millimetres
_OWN_DOT = 1.1
#: places so near to the end of a gap are named before others: the gap lies between them
_AT_GAP = 15.0
#: orders of names that are tried beside the first two, and of how many names at most: each looks
#: at every two of them
_ORDERS, _MOST_ORDERED = 4, 60


def place_own(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    story: StoryGround,
    ground: Ground,
    family: str,
) -> list[QRectF]:
    """Give the names of the user's own places theirs; return what they take on the page.

    A place has its dot whether there is room for its name or not. A core is named already.
    """
    found: list[QRectF] = []
    corner = item.sceneBoundingRect().topLeft()
    for layer, settings, every, boxes in _own(item, layers, story, ground, family):
        found += boxes.values()
        middles = {fid: box.center() - corner for fid, box in boxes.items()}
        hidden = [fid for fid in every if fid not in boxes]
        if every:
            # they stand on nothing that is written: QGIS counts the room round letters, too, and
            # left a name out that had a place between two others
            others, copy = QgsPalLayerSettings(settings), emphasis.shown_by(item, layer)
            settings.displayAll = True
            settings.setCallout(labels.leader(settings.format().color().name()))
            pins.pin(item, layer, copy, settings, middles, hidden)
            if item.isTemporal() and layer.temporalProperties().isActive():
                # a sheet of another day has names without places: QGIS finds room for those
                copy.setLabeling(_pinned_alone(every, settings, others))
                emphasis.add_look(item, layer, copy)
    return found


def _pinned_alone(
    every: Sequence[int], pinned: QgsPalLayerSettings, others: QgsPalLayerSettings
) -> QgsRuleBasedLabeling:
    """Return labels of which those of some features are as they are told to be."""
    root = QgsRuleBasedLabeling.Rule(QgsPalLayerSettings())
    root.appendChild(QgsRuleBasedLabeling.Rule(pinned, 0, 0, pins.among(every)))
    root.appendChild(QgsRuleBasedLabeling.Rule(others, 0, 0, pins.among(every, but=True)))
    return QgsRuleBasedLabeling(root)


def wanted_by_own(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    story: StoryGround,
    ground: Ground,
    family: str,
) -> list[QRectF]:
    """Return what the names of the user's places would take on the page, were no numbers there."""
    named = _own(item, layers, story, ground, family)
    return [box for *_, boxes in named for box in boxes.values()]


def _own(
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    story: StoryGround,
    ground: Ground,
    family: str,
) -> Iterator[tuple[QgsVectorLayer, QgsPalLayerSettings, list[int], dict[int, QRectF]]]:
    """Yield each layer of the user's places, its settings, ids, and what names take of the page."""
    if item.keepLayerStyles() and not item.customProperty(emphasis.OURS, False):
        return
    inside = item.sceneBoundingRect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
    taken = [*(box.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR) for box in ground.furniture)]
    taken += [*ground.written, *ground.round_figures()]
    cores = {core.name for core in story.cores} if len(story.cores) <= MOST_CORES else set()
    told = _told(item, layers)
    for layer in layers:
        known = isinstance(layer, QgsVectorLayer) and library.guess(layer) == "facts"
        settings = pins.settings_of(layer) if known else None
        if settings is None:
            continue
        every = list(_named(item, layer, settings, story))
        # what the page is about is named before all else
        names = [one for one in every if one[1] not in cores]
        names.sort(key=lambda one: (one[1] not in told, _from_gap(one[2], ground.ends)))
        settings = labels.enlarged(settings, page_text.larger(item.layout()))
        font = page_text.font_of(family, settings.format().size())
        room = (inside, taken, ground.lines, story)
        first = sum(one[1] in told or _from_gap(one[2], ground.ends) < _AT_GAP for one in names)
        before = {fid for fid, name, _ in names if name in told}
        boxes = _room_for_most(names, first, before, font, room)
        taken += boxes.values()
        yield layer, settings, [fid for fid, _, _ in every], boxes


def _from_gap(at: QPointF, ends: Sequence[QPointF]) -> float:
    """Return how far a place is from the nearest end of a gap; farther ones are all alike."""
    return min([_AT_GAP, *(QLineF(at, end).length() for end in ends)])


def _told(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> set[str]:
    """Return the names of the cores that gaps and pockets on a map are of."""
    found = set()
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or layer.fields().indexOf("core") < 0:
            continue
        if library.guess(layer) not in ("gaps", "pockets"):
            continue
        request = legend.features_on(item, layer)
        features = listener.each(layer.getFeatures(request)) if request is not None else ()
        found |= {str(one["core"]) for one in features if not is_null(one["core"])}
    return found


def _room_for_most(
    names: Sequence[tuple[int, str, QPointF]],
    first: int,
    told: set[int],
    font: QFont,
    room: tuple[QRectF, Sequence[QRectF], Sequence[QLineF], StoryGround],
) -> dict[int, QRectF]:
    """Return what names take, in an order that has room for what is told and for most of the rest.

    A name that is placed late may find no room where another could have stood elsewhere: those
    that found none come first the next time. Very many are placed in the first order alone.
    """
    around = _around_own(names, font)
    if len(names) > _MOST_ORDERED:
        return _own_boxes(names, around, *room)
    rest = list(names[first:])
    orders = [[*names[:first], *one] for one in (rest, rest[::-1])]
    found = [_own_boxes(order, around, *room) for order in orders]

    def good(boxes: dict[int, QRectF]) -> tuple[int, int]:
        return len(told & boxes.keys()), len(boxes)

    best = max(found, key=good)
    order, boxes = orders[found.index(best)], best
    for _ in range(_ORDERS):
        if len(best) == len(names):
            break
        order = sorted(order, key=lambda one: one[0] in boxes)
        boxes = _own_boxes(order, around, *room)
        best = max(best, boxes, key=good)
    return best


#: of a place's id: the size of its name, and where that may stand
_AroundOwn = dict[int, tuple[tuple[float, float], list[Place]]]


def _around_own(names: Sequence[tuple[int, str, QPointF]], font: QFont) -> _AroundOwn:
    """Return where the names of places may stand and be read as their own.

    Nearer to another dot a name would be read as that one's.
    """
    # the farthest is beyond the number of the place's own source
    around = [one for far in (1.0, 1.6, 2.3, 3.4) for one in places(far * (_OWN_DOT + 1.0))]
    found: _AroundOwn = {}
    for fid, name, at in names:
        size = page_text.width_mm(name, font), page_text.line_height_mm(font)
        boxes = [one.box(at, *size) for one in around]
        # none that is farther from the dot can be as near to one of the boxes as the dot
        reach = max(to_box(at, box) + _farthest(at, box) for box in boxes)
        away = [spot for its, _, spot in names if its != fid and _far(at, spot) <= reach + FINE]
        own = [one for one, box in zip(around, boxes) if is_its_own(box, at, away)]
        found[fid] = size, own
    return found


def _own_boxes(
    names: Sequence[tuple[int, str, QPointF]],
    around: _AroundOwn,
    inside: QRectF,
    taken: Sequence[QRectF],
    lines: Sequence[QLineF],
    story: StoryGround,
) -> dict[int, QRectF]:
    """Return what names take that are placed in their order, those that find a place."""
    dots = {fid: paper.round_point(at, _OWN_DOT) for fid, _, at in names}
    found: dict[int, QRectF] = {}
    for fid, _, at in names:
        size, own = around[fid]
        # QGIS writes no name whose line meets another's, be it where neither has a letter
        high = size[1]
        lines_of = [box.adjusted(0.0, -BELOW * high, 0.0, ABOVE * high) for box in found.values()]
        others = [*taken, *lines_of, *(box for its, box in dots.items() if its != fid)]
        best = best_place(at, size, own, inside, others, lines, story)
        if best is not None:
            found[fid] = best.box(at, *size)
    return found


def _far(at: QPointF, spot: QPointF) -> float:
    return QLineF(at, spot).length()


def _farthest(at: QPointF, box: QRectF) -> float:
    """Return how far the farthest corner of a box is."""
    corners = (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight())
    return max(_far(at, corner) for corner in corners)


def _named(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    story: StoryGround,
) -> Iterator[tuple[int, str, QPointF]]:
    """Yield id, name and place on the page of the user's places on a map."""
    request = legend.features_on(item, layer)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    expression = QgsExpression(settings.fieldName)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for feature, shape in moved.shapes_in(degrees, layer, request, item.layout().project()):
        context.setFeature(feature)
        text = expression.evaluate(context)
        if text and not shape.isEmpty():
            yield feature.id(), str(text), story.on_page(QgsPointXY(next(shape.vertices())))
