# SPDX-License-Identifier: GPL-2.0-or-later
"""What a place beside its own costs the number of a source: how far off it is, and what it hides.

Rules one after another gave up a short line for the sake of the next rule: one that ran 18
millimetres to a place that was free of everything was taken before one of 3 that hid a name. All
that a reader may mistake has its price here, in millimetres that a line may be longer instead.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from . import boxes as paper
from .reserved import Reserved, boxes_of, leaders_of

#: a number on another, one on the length of one of the smallest gaps, or with its line over that
_LOST, _KEPT = 1000.0, 300.0
#: a number on what stands on the map, on a town, on the line of another, on the place of another,
#: near to that, on a name, and on a millimetre of a front
_ON_TAKEN, _ON_TOWN, _ON_LINE, _ON_HOME, _NEAR_HOME, _ON_NAME, _ON_FRONT = (
    100.0, 15.0, 100.0, 40.0, 5.0, 6.0, 0.6,
)  # fmt: skip
#: a line over another number or line, by another line, and by the place of another number
_OVER_TAG, _OVER_LINE, _BY_LINE, _BY_HOME = 60.0, 60.0, 25.0, 40.0
#: a line over a gap or a pocket, over a length or a name, a millimetre of it on either, its
#: crossing of a front, its running along one, and a millimetre of that
_OVER_SIGN, _OVER_OTHER, _ON_THE_WAY, _OVER_FRONT, _ALONG_IT, _MM_ALONG = (
    50.0, 15.0, 2.0, 8.0, 20.0, 4.0,
)  # fmt: skip
#: a millimetre of a line, one of those beyond a length that is taken in at a glance, and one of
#: what a number is off its place
_MM, _MM_FAR, _MM_OFF = 1.0, 4.0, 0.3
#: millimetres of a line that are taken in at a glance
SHORT = 8.0
#: millimetres between a number and what stands on the map, between its line and other numbers, and
#: between that and their lines and places
CLEAR, BY, _APART = 0.4, 0.6, 1.0
#: millimetres from a front in which a line runs along it, how many it may, and how finely it is
#: looked for, and how much of its direction a line has that runs along it
_ALONG_MM, _ALONG_AT_MOST, _LOOKED_MM, _ALIKE = 0.9, 2.0, 0.4, 0.7


@dataclass(frozen=True)
class Standing:
    """What numbers stand among, in millimetres from the map's corner.

    Attributes
    ----------
    room : (float, float)
        Width and height of the map: marks are moved to lie within.
    taken : sequence of QRectF
        Boxes that marks are moved out of.
    wanted : sequence of QRectF
        Boxes that they are not moved into, where there is another place.
    fronts : sequence of QLineF
        No line to a mark runs along or over them, where there is another way.
    reserved : sequence of Reserved
        No mark stands on what is reserved, and none has its line over that.
    signs : sequence of QRectF
        Those of the boxes that are of gaps, small pockets and what hides a line: rather than over
        one of these the line to a mark runs over a length, or a name.
    towns : sequence of QRectF
        Boxes that marks are moved out of, too, but not far: a map that is full of numbers has no
        room for the names of all towns.
    """

    room: tuple[float, float]
    taken: Sequence[QRectF] = ()
    wanted: Sequence[QRectF] = ()
    fronts: Sequence[QLineF] = ()
    reserved: Sequence[Reserved] = ()
    signs: Sequence[QRectF] = ()
    towns: Sequence[QRectF] = ()

    def near(self, at: QPointF, far: float) -> Standing:
        """Return what of it is within so many millimetres of a point."""
        reach = paper.round_point(at, far)

        def within(some: Iterable[QRectF]) -> list[QRectF]:
            return [box for box in some if box.intersects(reach)]

        signs = within(self.signs)
        return Standing(
            self.room,
            within(self.taken),
            within(self.wanted),
            # edges of small pockets are fronts, too; what runs over those runs over pockets
            [
                front
                for front in self.fronts
                if paper.crosses(front, reach) and not _in_one(front, signs)
            ],
            self.reserved,
            signs,
            within(self.towns),
        )


@dataclass(frozen=True)
class Others:
    """The other numbers of a map: their boxes, their lines home, and the places they tell of."""

    boxes: Sequence[QRectF] = ()
    lines: Sequence[QLineF] = ()
    homes: Sequence[QPointF] = ()


@dataclass
class Cost:
    """What the places cost that a number may take.

    Attributes
    ----------
    home : QPointF
        What it tells of.
    size : (float, float)
        Of its box.
    ground : Standing
        What is near to it.
    others : Others
    """

    home: QPointF
    size: tuple[float, float]
    ground: Standing
    others: Others
    _apart: list[tuple[QLineF, float]] = field(default_factory=list)
    _signs: set[tuple[float, ...]] = field(default_factory=set)
    _fronts: list[tuple[QLineF, QRectF]] = field(default_factory=list)

    def __post_init__(self) -> None:
        # two lines of one place may meet there
        self._apart = [
            (line, 0.0 if paper.beside(line, self.home) < _APART else _APART)
            for line in self.others.lines
            if line.length()
        ]
        self._signs = {box.getRect() for box in self.ground.signs}
        # most are nowhere near to a place that is asked for
        self._fronts = [(front, paper.wider(_round(front), BY)) for front in self.ground.fronts]

    def least(self, far: float) -> float:
        """Return what any place so many millimetres off costs at least."""
        return _MM_OFF * far + _MM * max(far - math.hypot(*self.size) / 2, 0.0)

    def of(self, x: float, y: float, most: float) -> float:
        """Return the cost of a place, or as soon as it is more than another's that it is so."""
        box = QRectF(x - self.size[0] / 2, y - self.size[1] / 2, *self.size)
        line = QLineF(self.home, paper.nearest(box, self.home))
        found = _MM_OFF * math.hypot(x - self.home.x(), y - self.home.y())
        found += _MM * line.length() + _MM_FAR * max(line.length() - SHORT, 0.0)
        terms = [self._of_box, self._of_fronts_under]
        # in its box it needs none
        terms += [self._of_line, self._of_fronts] if line.length() > 0.0 else []
        whole = QLineF(self.home, QPointF(x, y))
        seen = whole if line.length() == 0.0 else _outside(whole, box)
        for term in terms:
            if found >= most:
                break
            found += term(box, seen)
        return found

    def of_way(self, x: float, y: float) -> float:
        """Return the part of that for what the line to a place runs over, and by."""
        box = QRectF(x - self.size[0] / 2, y - self.size[1] / 2, *self.size)
        whole = QLineF(self.home, QPointF(x, y))
        if box.contains(self.home):
            return 0.0
        seen = _outside(whole, box)
        return self._of_line(box, seen) + self._of_fronts(box, seen)

    def _of_box(self, box: QRectF, line: QLineF) -> float:
        """Return what a number hides."""
        ground, others = self.ground, self.others
        wide = paper.wider(box, CLEAR - 1e-6)
        found = _LOST * any(box.intersects(other) for other in others.boxes)
        found += _KEPT * any(wide.intersects(one) for one in boxes_of(ground.reserved))
        found += _KEPT * any(paper.crosses(one, box) for one in leaders_of(ground.reserved))
        found += _ON_TAKEN * sum(wide.intersects(other) for other in ground.taken)
        found += _ON_TOWN * sum(wide.intersects(other) for other in ground.towns)
        found += _ON_LINE * any(paper.crosses(line, box) for line, _ in self._apart)
        found += _ON_HOME * any(box.contains(home) for home in others.homes)
        beside = paper.wider(box, _APART)
        found += _NEAR_HOME * any(beside.contains(home) for home in others.homes)
        return found + _ON_NAME * any(wide.intersects(other) for other in ground.wanted)

    def _of_fronts_under(self, box: QRectF, line: QLineF) -> float:
        near = (front for front, around in self._fronts if around.intersects(box))
        return _ON_FRONT * sum(_length_in(front, box) for front in near)

    def _of_line(self, box: QRectF, line: QLineF) -> float:
        """Return what the line to a number runs over, and by."""
        ground, others = self.ground, self.others
        kept = boxes_of(ground.reserved)
        found = _KEPT * any(paper.crosses(line, one) for one in kept)
        found += _KEPT * any(paper.meet(line, one) for one in leaders_of(ground.reserved))
        found += _OVER_TAG * any(paper.crosses(line, paper.wider(one, BY)) for one in others.boxes)
        for other, apart in self._apart:
            found += _OVER_LINE if paper.meet(line, other) else 0.0
            # two that run beside one another are read as one
            found += _BY_LINE * (apart > 0.0 and paper.lines_apart(line, other) <= apart)
        found += _BY_HOME * any(paper.beside(line, home) < _APART for home in others.homes)
        return found + self._of_signs(line)

    def _of_signs(self, line: QLineF) -> float:
        """Return what a line runs over of gaps, pockets, lengths and towns.

        Out of those that its place is in it takes the shortest way.
        """
        found, signs = 0.0, False
        for box in [*self.ground.taken, *self.ground.towns]:
            # along the edge that two boxes have in common it is in neither
            inside = _length_in(line, paper.wider(box, -1e-6))
            if inside <= 0.0:
                continue
            found += _ON_THE_WAY * inside
            if not box.contains(self.home):
                of_sign = not self._signs or box.getRect() in self._signs
                signs = signs or of_sign
                # each length or name goes that has a line over its only place
                found += 0.0 if of_sign else _OVER_OTHER
        return found + _OVER_SIGN * signs

    def _of_fronts(self, box: QRectF, line: QLineF) -> float:
        """Return what it costs that a line runs over a front, which it is read for a part of."""
        way = paper.wider(_round(line), _ALONG_MM)
        near = [front for front, around in self._fronts if around.intersects(way)]
        if not near:
            return 0.0
        found = _OVER_FRONT * sum(paper.meet(line, front) for front in near)
        beside = [front for front in near if _alike(line, front)]
        count = max(1, math.ceil(line.length() / _LOOKED_MM))
        points = (line.pointAt(n / count) for n in range(count + 1) if beside)
        at = sum(any(paper.beside(one, point) < _ALONG_MM for one in beside) for point in points)
        along = line.length() / count * at
        return found + (_ALONG_IT + _MM_ALONG * along if along > _ALONG_AT_MOST else 0.0)


def _alike(line: QLineF, other: QLineF) -> bool:
    """Tell whether two lines have nearly one direction."""
    dot = line.dx() * other.dx() + line.dy() * other.dy()
    return abs(dot) > _ALIKE * line.length() * other.length()


def _in_one(line: QLineF, some: Sequence[QRectF]) -> bool:
    """Tell whether a line lies in one of some boxes as a whole."""
    return any(box.contains(line.p1()) and box.contains(line.p2()) for box in some)


def _round(line: QLineF) -> QRectF:
    return QRectF(line.p1(), line.p2()).normalized()


def _outside(line: QLineF, box: QRectF) -> QLineF:
    """Return what of a line into the middle of a box lies outside."""
    inside = _length_in(line, box)
    return QLineF(line.p1(), line.pointAt(1.0 - inside / line.length()))


def _length_in(line: QLineF, box: QRectF) -> float:
    """Return how many millimetres of a line lie in a box."""
    span = paper.span_in(line, box)
    return line.length() * (span[1] - span[0]) if span is not None else 0.0
