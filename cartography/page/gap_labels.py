# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the lengths of many gaps stand on a map: apart, none on another gap, leaders to their own.

QGIS tries a dozen places a label, all at one distance, and where none is free it writes over others
or leaves the length out. Here each length gets a place of its own, farther off where it must, fixed
for this map alone; other labels then keep clear of it. A length that would stand as near to
another gap as to its own, or whose leader would run over another gap, a core or a number, is left
out: a reader would take it for the other's.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ...analysis.base import marks
from .. import figures
from ..style import labels, library, symbols
from . import boxes as paper
from . import emphasis, legend, pins, standing
from . import text as page_text
from .story import StoryGround

#: millimetres from a gap to the box of its length, the nearest that is free: a longer leader nobody
#: follows through a crowd
_AWAY = (2.6, 4.5, 7.0, 10.0, 14.0, 19.0, 25.0, 32.0)
#: the same where there are more than a few: leaders through a crowd are spiders' legs, and fewer
#: lengths are read sooner
_NEAR_BY = (2.6, 3.4, 4.4, 5.6, 7.0)
#: and of those that the headline tells of
_FIRST = (*_NEAR_BY, 10.0, 14.0)
#: directions that are tried, the first the best: beside and above
_DIRECTIONS = tuple(math.radians(angle) for angle in (0, 45, 315, 180, 135, 225, 90, 270))
_BETWEEN = tuple(math.radians(angle) for angle in (22, 67, 112, 157, 202, 247, 292, 337))
#: halo of letters, and round half of the bars across the ends of a gap, in millimetres
_HALO, _ROUND_BAR = 0.6, 0.3
#: of so many lengths the places are weighed by what of the story they cover
_FEW = 12
#: a millimetre from the gap, a direction that is liked less, a unit of the story, a turn towards
#: the gap's own line
_FAR, _TURN, _COVERED, _ALONG = 0.4, 0.1, 0.3, 1.0
#: millimetres on the page from which a gap is a line, beside which its length stands
_LONG = 8.0
#: millimetres by which a length without a leader is nearer to its own gap than to others, that one
#: with a leader keeps from them, and from which on it has one
_NEARER, _OTHERS, _LEADER = 1.0, 2.0, 4.0
#: in a crowd a shorter one is none: QGIS measures it from the letters to the end of a gap
_SEEN = 5.2
#: millimetres from a gap to a length of a crowd without a leader, at most; and between two lengths
#: in one line, at least
_BESIDE_MM, _PAIR_MM = 1.0, 3.0
#: millimetres beside a gap in which what stands level with it is read as its length
_LEVEL_MM = 7.0
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
    lengths : list of QRectF
        Those of the boxes that are of lengths.
    ends : list of QPointF
        On the page: of the gaps' lines.
    in_km : bool
        Lengths stand without their unit for want of room.
    """

    boxes: list[QRectF]
    left_out: int = 0
    lengths: list[QRectF] = field(default_factory=list)
    ends: list[QPointF] = field(default_factory=list)
    in_km: bool = False

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
    """
    if item.keepLayerStyles() and not item.customProperty(emphasis.OURS, False):
        return LabelPlaces([])
    frame = item.sceneBoundingRect()
    boxes = [box.translated(-frame.left(), -frame.top()) for box in taken]
    found = LabelPlaces([])
    for layer in _gap_layers(layers):
        room = _Room(
            QRectF(_EDGE, _EDGE, frame.width() - 2 * _EDGE, frame.height() - 2 * _EDGE),
            [*boxes, *standing.marks(item, layers), *found.boxes],
            standing.leaders(item),
            boxes,
            story,
            dots=[dot.translated(-frame.left(), -frame.top()) for dot in dots],
        )
        arranged = _arranged(item, layer, family, room)
        if arranged is not None:
            settings, every, once = arranged
            found.in_km = found.in_km or once
            _fix(item, layer, settings, every)
            _note(found, every, boxes)
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
) -> list[QRectF]:
    """Return boxes on the page that the lengths of a crowd of gaps take best, without numbers.

    A number of a source can stand farther off, with a line; a length that does not stand at its
    gap is another's. Few lengths have other room.
    """
    if item.keepLayerStyles() and not item.customProperty(emphasis.OURS, False):
        return []
    frame = item.sceneBoundingRect()
    boxes = [box.translated(-frame.left(), -frame.top()) for box in taken]
    inside = QRectF(_EDGE, _EDGE, frame.width() - 2 * _EDGE, frame.height() - 2 * _EDGE)
    at_home = [dot.translated(-frame.left(), -frame.top()) for dot in dots]
    found: list[QRectF] = []
    for layer in _gap_layers(layers):
        room = _Room(inside, [*boxes, *found], covered=boxes, dots=at_home)
        arranged = _arranged(item, layer, family, room)
        if arranged is not None and len(arranged[1]) > _FEW:
            found += [box for one in arranged[1] for box in _with_leader(one)]
    return [box.translated(frame.topLeft()) for box in found]


def _with_leader(one: _Label) -> list[QRectF]:
    """Return the box of a length and that of its leader, where it has them."""
    if one.box is None:
        return []
    leader = _leader(one, one.box)
    if leader.length() < _SEEN:
        return [one.box]
    return [one.box, QRectF(leader.p1(), leader.p2()).normalized()]


def _gap_layers(layers: Sequence[QgsMapLayer]) -> list[QgsVectorLayer]:
    """Return the layers of gaps that have labels."""
    gaps = (layer for layer in layers if library.guess(layer) == "gaps")
    return [layer for layer in gaps if pins.settings_of(layer) is not None]


def _arranged(
    item: QgsLayoutItemMap, layer: QgsVectorLayer, family: str, room: _Room
) -> tuple[QgsPalLayerSettings, list[_Label], bool] | None:
    """Find places for the lengths of a layer; return how they are written, and if without unit.

    None without gaps on the map.
    """
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
    few = len(crowd) <= _FEW
    room = replace(room, story=room.story if few else None, bare=bare, few=few)
    once = False
    if not _arrange(crowd, room, orders=False):
        settings, crowd, once = _shorter(item, layer, settings, family, room)
    return settings, [*crowd, *bare], once


def _told(every: list[_Label]) -> list[_Label]:
    """Return the gaps of a map that are to have their lengths: of very many the shortest."""
    if len(every) <= _MOST:
        return every
    found: list[_Label] = []
    for one in every:
        if len(found) == _MOST:
            break
        if all(QLineF(one.at, other.at).length() >= _APART for other in found):
            found.append(one)
    return found


def _note(found: LabelPlaces, crowd: Sequence[_Label], covered: Sequence[QRectF]) -> None:
    """Note what gaps and their lengths take, in millimetres from the map's corner."""
    placed = [one.box for one in crowd if one.box is not None]
    found.lengths += placed
    found.ends += [end for one in crowd for end in (one.lines[0].p1(), one.lines[-1].p2())]
    found.boxes += [*placed, *(box for one in crowd for box in _gap_boxes(one.lines))]
    found.left_out += sum(one.box is None and not _covered(one, covered) for one in crowd)


def _shorter(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    family: str,
    room: _Room,
) -> tuple[QgsPalLayerSettings, list[_Label], bool]:
    """Arrange lengths in one unit, or without where as many find room then, and tell whether."""
    settings = pins.in_one_unit(settings, _CROWDED_POINTS)
    crowd = _told(_labels(item, layer, settings, family))
    if not _arrange(crowd, room) and _all_in_km(crowd):
        bare = pins.without_unit(settings, marks.unit(figures.unit("km")))
        found = _told(_labels(item, layer, bare, family))
        if _arrange(found, room) or _placed(found) >= _placed(crowd):
            return bare, found, True
    return settings, crowd, False


def _all_in_km(crowd: Sequence[_Label]) -> bool:
    """Tell whether all lengths are figures of kilometres, or of the unit in use for them."""
    km = marks.unit(figures.unit("km")).strip()
    return all(_FIGURE.sub("", one.text).strip() == km for one in crowd)


def _placed(crowd: Sequence[_Label]) -> int:
    return sum(one.box is not None for one in crowd)


def gaps_of(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> list[QRectF]:
    """Return boxes on the page that the gaps of a map fill, small ones along their lines."""
    frame, project = item.sceneBoundingRect(), item.layout().project()
    found: list[QRectF] = []
    for shape, crs in standing.shapes(item, layers, ("gaps",)):
        lines = _drawn_out(_on_map(item, shape, QgsCoordinateTransform(crs, item.crs(), project)))
        found += _gap_boxes(lines) if lines else ()
    return [box.translated(frame.left(), frame.top()) for box in found]


def _labels(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    family: str,
) -> list[_Label]:
    """Return the lengths of the gaps of a map, the shortest first."""
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
        lines = _on_map(item, feature.geometry(), transform)
        if not text or not lines:
            continue
        size = page_text.width_mm(str(text), font), page_text.line_height_mm(font)
        # as it is, not as it is drawn: those too short to be seen are all as long as a sign
        whole = sum(line.length() for line in lines)
        lines = _drawn_out(lines)
        found.append((whole, _Label(feature.id(), _middle(lines), lines, size, str(text))))
    frame = QRectF(0.0, 0.0, item.rect().width(), item.rect().height())
    return [one for _, one in sorted(found, key=lambda pair: pair[0]) if frame.contains(one.at)]


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


# -- places ----------------------------------------------------------------------------------------


@dataclass
class _Room:
    """Where lengths may stand: what is taken, in millimetres from the map's corner.

    Attributes
    ----------
    inside : QRectF
        Of the map's frame.
    hard : sequence of QRectF
        Boxes that no length covers and no leader crosses.
    lines : sequence of QLineF
        The same of lines.
    covered : sequence of QRectF
        Boxes beneath which a gap is not seen.
    story : StoryGround, optional
        What is better not covered.
    bare : sequence of _Label
        Gaps that have no length, be there room for it or not.
    dots : sequence of QRectF
        Of large towns: a length over one would hide it.
    few : bool
        Lengths may stand far off their gaps.
    """

    inside: QRectF
    hard: Sequence[QRectF] = ()
    lines: Sequence[QLineF] = ()
    covered: Sequence[QRectF] = ()
    story: StoryGround | None = None
    bare: Sequence[_Label] = ()
    dots: Sequence[QRectF] = ()
    few: bool = True


def _arrange(crowd: list[_Label], room: _Room, *, orders: bool = True) -> bool:
    """Find a place for each length whose gap is not covered; tell whether all have one.

    Parameters
    ----------
    orders : bool
        Try other orders too, those that begin in the midst of the crowd, or at its edges, may find
        room for more; and let one length make room for another.
    """
    seen = [one for one in crowd if not _covered(one, room.covered)]
    # those that a headline tells of: no room that they have is another's
    first = {one.fid for one in seen if one.text == seen[0].text}
    bodies = [(one, list(_gap_boxes(one.lines))) for one in (*crowd, *room.bare)]
    free = _Places(room, bodies, first)
    best: list[QRectF | None] = [None] * len(seen)
    lacking = (len(first) + 1, len(seen) + 1)
    for order in _orders(seen, first) if orders else [seen]:
        for one in seen:
            one.box = None
        _place_all(order, free, swaps=orders)
        bare = [one.fid for one in seen if one.box is None]
        if (len(first.intersection(bare)), len(bare)) < lacking:
            lacking = len(first.intersection(bare)), len(bare)
            best = [one.box for one in seen]
        if not bare:
            break
    for one, box in zip(seen, best):
        one.box = box
    return None not in best


class _Places(dict[int, list[QRectF]]):
    """The boxes of each length that nothing of the map fills, found when they are asked for."""

    def __init__(
        self, room: _Room, bodies: Sequence[tuple[_Label, list[QRectF]]], first: set[int]
    ) -> None:
        super().__init__()
        self._room, self._bodies, self._first = room, bodies, first

    def __missing__(self, fid: int) -> list[QRectF]:
        one = next(label for label, _ in self._bodies if label.fid == fid)
        steps = _steps(self._room, first=fid in self._first)
        self[fid] = list(_free(one, self._room, self._bodies, steps))
        return self[fid]


def _orders(seen: list[_Label], first: set[int]) -> Iterator[list[_Label]]:
    """Yield lengths in the orders in which they are placed.

    As they are, from within, from without, and the same after those that come first: what is left
    over in one may find room in another.
    """
    yield seen
    x = sum(one.at.x() for one in seen) / max(len(seen), 1)
    y = sum(one.at.y() for one in seen) / max(len(seen), 1)
    from_within = sorted(seen, key=lambda one: QLineF(QPointF(x, y), one.at).length())
    for order in (from_within, from_within[::-1]):
        yield order
        yield sorted(order, key=lambda one: one.fid not in first)


def _place_all(order: Sequence[_Label], free: dict[int, list[QRectF]], *, swaps: bool) -> None:
    """Give lengths their places, in an order; those that find none have none.

    Parameters
    ----------
    free : dict
        The boxes of each length that nothing of the map fills.
    swaps : bool
        A length that is in the way of another moves, where it has another place.
    """
    placed: list[_Label] = []
    for one in order:
        one.box = next((box for box in free[one.fid] if not _in_the_way(one, box, placed)), None)
        if one.box is not None:
            placed.append(one)
        elif not swaps:
            return
    for one in [one for one in order if one.box is None] if swaps else ():
        if _make_room(one, placed, free):
            placed.append(one)


def _make_room(one: _Label, placed: Sequence[_Label], free: dict[int, list[QRectF]]) -> bool:
    """Place a length where a single other stands that can go elsewhere; tell whether it could."""
    for box in free[one.fid]:
        hit = _in_the_way(one, box, placed)
        if len(hit) > 1:
            continue
        one.box = box
        for other in hit:
            rest = [*(it for it in placed if it is not other), one]
            places = (its for its in free[other.fid] if not _in_the_way(other, its, rest))
            moved = next(places, None)
            if moved is None:
                one.box = None
            else:
                other.box = moved
        if one.box is not None:
            return True
    return False


def _steps(room: _Room, *, first: bool) -> Sequence[float]:
    """Return how far from its gap a length may stand, in millimetres."""
    if room.few:
        return _AWAY
    return _FIRST if first else _NEAR_BY


def _free(
    one: _Label,
    room: _Room,
    bodies: Sequence[tuple[_Label, list[QRectF]]],
    steps: Sequence[float],
) -> Iterator[QRectF]:
    """Yield the boxes of a length that nothing of the map fills and that tell of no other gap."""
    reach = _reach(one, steps[-1])
    own = next(boxes for label, boxes in bodies if label is one)
    others = [
        box for label, boxes in bodies if label is not one for box in boxes if box.intersects(reach)
    ]
    taken = [box for box in (*room.hard, *room.dots) if box.intersects(reach)]
    crossed = [box for box in [*taken, *others] if not box.contains(one.at)]
    for box in _weighed(one, room.story, steps):
        if not room.inside.contains(box) or any(
            box.intersects(other) for other in (*taken, *own, *others)
        ):
            continue
        leader = _leader(one, box)
        over = any(paper.crosses(leader, other) for other in crossed) or any(
            paper.meet(leader, line) or paper.crosses(line, box) for line in room.lines
        )
        if not over and _plain(box, leader, own, others, few=room.few):
            yield box


def _plain(
    box: QRectF, leader: QLineF, own: Sequence[QRectF], others: Sequence[QRectF], *, few: bool
) -> bool:
    """Tell whether nobody takes a length for that of another gap."""
    if leader.length() >= (_LEADER if few else _SEEN):
        return paper.away(box, others) > _OTHERS
    near = paper.away(box, own)
    if paper.away(box, others) <= near + _NEARER:
        return False
    # in a crowd one that stands off without a line is anybody's, and above or below its gap it is
    # that of another beside it
    beside = box.adjusted(-_LEVEL_MM, 0.0, _LEVEL_MM, 0.0)
    own_row = any(beside.intersects(each) for each in own)
    return few or (near <= _BESIDE_MM and (own_row or not _meets(beside, others)))


def _meets(box: QRectF, others: Sequence[QRectF]) -> bool:
    return any(box.intersects(other) for other in others)


def _weighed(
    one: _Label, story: StoryGround | None, steps: Sequence[float] = _AWAY
) -> list[QRectF]:
    """Return the boxes that a length may stand in, the best first."""
    whole = sum(line.length() for line in one.lines)
    way = QLineF(one.lines[0].p1(), one.lines[-1].p2())
    found: list[tuple[float, int, QRectF]] = []
    for far in steps:
        for rank, angle in enumerate((*_DIRECTIONS, *_BETWEEN)):
            box = _box(one, far, angle)
            cost = _FAR * far + _TURN * rank
            if whole > _LONG:
                cost += _ALONG * abs(math.cos(angle - math.radians(way.angle())))
            if story is not None:
                leader = story.cost_of_line(_leader(one, box))
                cost += _COVERED * (story.cost_on_map(box) + leader)
            found.append((cost, len(found), box))
    return [box for _, _, box in sorted(found, key=lambda each: each[:2])]


def _box(one: _Label, far: float, angle: float) -> QRectF:
    """Return the box of a length in a direction, so many millimetres from its gap."""
    wide, high = one.size[0] / 2.0, one.size[1] / 2.0
    # at a slant the corner is nearest, so that a wide box does not reach back over its gap
    across, up = (max(-1.0, min(1.0, 1.5 * one)) for one in (math.cos(angle), math.sin(angle)))
    x = one.at.x() + math.cos(angle) * far + across * wide
    y = one.at.y() - math.sin(angle) * far - up * high
    return paper.round_point(QPointF(x, y), wide + _HALO, high + _HALO / 2)


def _reach(one: _Label, far: float) -> QRectF:
    """Return what holds all boxes that a length may stand in, and what is read with them."""
    x, y = (far + side + _HALO + _LEVEL_MM for side in one.size)
    return QRectF(one.at.x() - x, one.at.y() - y, 2 * x, 2 * y)


def _covered(one: _Label, covered: Sequence[QRectF]) -> bool:
    """Tell whether something stands on the map where a gap is."""
    return any(box.contains(one.at) for box in covered)


def _gap_boxes(lines: Sequence[QLineF]) -> Iterator[QRectF]:
    """Yield boxes that a gap fills: short pieces of its lines, and the bars across its ends."""
    bar = symbols.bar_of_gap(sum(line.length() for line in lines)) / 2.0 + _ROUND_BAR
    for line in lines:
        pieces = max(1, math.ceil(line.length() / 2.0))
        for piece in range(pieces):
            ends = QRectF(line.pointAt(piece / pieces), line.pointAt((piece + 1) / pieces))
            yield ends.normalized().adjusted(-1.0, -1.0, 1.0, 1.0)
    for end, line in ((lines[0].p1(), lines[0]), (lines[-1].p2(), lines[-1])):
        across = line.normalVector().unitVector()
        x, y = abs(across.dx()) * bar + 0.6, abs(across.dy()) * bar + 0.6
        yield QRectF(end.x() - x, end.y() - y, 2 * x, 2 * y)


def _in_the_way(one: _Label, box: QRectF, placed: Sequence[_Label]) -> list[_Label]:
    """Return the lengths that have their places and that a box, or its leader, would cross."""
    leader = _leader(one, box)
    # two in one line are read as a pair of figures, or as from one to the other
    apart = box.adjusted(-_PAIR_MM, 0.0, _PAIR_MM, 0.0)
    found = []
    for other in placed:
        if other is one or other.box is None:
            continue
        its = _leader(other, other.box)
        if (
            apart.intersects(other.box)
            or paper.crosses(leader, other.box)
            or paper.crosses(its, box)
            or paper.meet(leader, its)
        ):
            found.append(other)
    return found


def _leader(one: _Label, box: QRectF) -> QLineF:
    """Return the line from a gap to the nearest point of its length's box."""
    return QLineF(one.at, paper.nearest(box, one.at))


# -- looks -----------------------------------------------------------------------------------------


def _fix(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    crowd: Sequence[_Label],
) -> None:
    """Write the lengths of a map at their places, and none that has no place."""
    copy = emphasis.copy_of(layer)
    middles = {one.fid: one.box.center() for one in crowd if one.box is not None}
    hidden = [one.fid for one in crowd if one.box is None]
    pins.pin(item, layer, copy, settings, middles, hidden)
