# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the numbers of sources stand on a map: at their places, or beside them with a line there.

A line that runs over another number is read as that one's, and one along a front as the front.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from . import boxes as paper
from . import source_list
from . import text as page_text
from .reserved import Reserved, boxes_of, leaders_of

#: the letters of the style `events`, and what its box adds round them on both sides together
_POINTS = 7.0
_ROUND_MM = (2.6, 1.6)
#: letters in a line of a mark, at least
_WIDE = 11
#: between a mark and what stands on the map
_CLEAR = 0.4
#: millimetres: what is on an edge
_EDGE = 1e-6
#: millimetres that a mark goes aside for the sake of a name, that it goes out of the way, and that
#: it goes for its line to run over nothing
_ASIDE, _FAR, _FARTHEST = 8.0, 12.0, 18.0
#: and that its line keeps from other numbers, and from their lines and what these tell of
_BY, _APART = 0.6, 1.0
#: what is one place
_ONE_PLACE = 1.0
#: directions round a mark that are tried, and millimetres between two places in one of them
_ROUND, _STEP = 16, 1.5
#: millimetres from a front in which a line runs along it, how many it may, and how finely it is
#: looked for
_ALONG_MM, _ALONG_AT_MOST, _LOOKED_MM = 0.9, 2.0, 0.4


@dataclass
class Mark:
    """One box on the map with the numbers of one or more entries.

    Attributes
    ----------
    lon, lat : float
        Of its first entry.
    x, y : float
        The same place, millimetres on the page.
    numbers : list of int
    origin, home : (float, float)
        `lon` and `lat`, and `x` and `y`, before it was moved.
    """

    lon: float
    lat: float
    x: float
    y: float
    numbers: list[int] = field(default_factory=list)
    origin: tuple[float, float] = (0.0, 0.0)
    home: tuple[float, float] = (0.0, 0.0)

    def __post_init__(self) -> None:
        self.origin = (self.lon, self.lat)
        self.home = (self.x, self.y)

    @property
    def text(self) -> str:
        """The numbers, in lines that make a box somewhat wider than high."""
        numbers = source_list.ranges(self.numbers)
        return "\n".join(textwrap.wrap(numbers, max(_WIDE, round((4.0 * len(numbers)) ** 0.5))))

    def size(self, family: str) -> tuple[float, float]:
        """Return width and height in millimetres."""
        font = page_text.font_of(family, _POINTS, bold=True)
        lines = self.text.split("\n")
        width = max(page_text.width_mm(line, font) for line in lines)
        height = page_text.line_height_mm(font) * len(lines)
        return width + _ROUND_MM[0], height + _ROUND_MM[1]


@dataclass(frozen=True)
class Standing:
    """What numbers stand among, in millimetres from the map's corner.

    Attributes
    ----------
    room : (float, float)
        Width and height of the map: marks are moved to lie within.
    taken : sequence of QRectF
        Boxes that marks are moved out of, the shortest way.
    wanted : sequence of QRectF
        Boxes that they are not moved into, where there is another place.
    fronts : sequence of QLineF
        No line to a mark runs along them, where there is another way.
    reserved : sequence of Reserved
        No mark stands on what is reserved, and none has its line over that.
    signs : sequence of QRectF
        Those of the boxes that are of gaps, small pockets and what hides a line: rather than over
        one of these the line to a mark runs over a length, or a name.
    """

    room: tuple[float, float]
    taken: Sequence[QRectF] = ()
    wanted: Sequence[QRectF] = ()
    fronts: Sequence[QLineF] = ()
    reserved: Sequence[Reserved] = ()
    signs: Sequence[QRectF] = ()


def merged(marks: Sequence[Mark], family: str, ground: Standing | None = None) -> list[Mark]:
    """Put marks that would cover one another under one, until none do.

    A mark grows with its numbers, so one merger may bring the next. Those that stand at their
    places come first: no other's line is to run over them.
    """
    found: list[tuple[Mark, tuple[float, float]]] = []
    waiting = list(marks)
    homes = [mark.home for mark in marks]
    if ground is not None:
        for mark in waiting:
            _bring_in(mark, mark.size(family), ground.room)
        waiting.sort(key=lambda mark: _hit(mark, mark.size(family), ground.taken))
    while waiting:
        mark = waiting.pop(0)
        size = mark.size(family)
        if ground is not None:
            _bring_in(mark, size, ground.room)
            if _hit(mark, size, ground.taken):
                at_home = [one for one in waiting if one.home == (one.x, one.y)]
                others = [*found, *((one, one.size(family)) for one in at_home)]
                others = [one for one in others if not _of_one_place(mark, one[0])]
                _leave(mark, size, ground, others, _places_of_others(mark, homes))
        met = next((n for n, other in enumerate(found) if _meet(mark, size, *other)), None)
        if met is None:
            found.append((mark, size))
            continue
        other, _ = found.pop(met)
        other.numbers += mark.numbers
        # it has grown: it may meet what it did not meet before
        waiting.insert(0, other)
    return sorted((mark for mark, _ in found), key=lambda mark: min(mark.numbers))


def _bring_in(mark: Mark, size: tuple[float, float], room: tuple[float, float]) -> None:
    """Move a mark onto its map."""
    mark.x, mark.y = (
        min(max(at, length / 2), max(whole - length / 2, length / 2))
        for at, length, whole in zip((mark.x, mark.y), size, room)
    )


def _box(mark: Mark, size: tuple[float, float]) -> QRectF:
    return QRectF(mark.x - size[0] / 2, mark.y - size[1] / 2, *size)


def _of_one_place(one: Mark, other: Mark) -> bool:
    """Tell whether two marks are of one place: they are one mark rather than apart."""
    return all(abs(its - mine) < _ONE_PLACE for its, mine in zip(other.home, one.home))


def _places_of_others(mark: Mark, homes: Sequence[tuple[float, float]]) -> list[QRectF]:
    """Return boxes round the places that other marks tell of: a line through one is read as its."""
    away = (at for at in homes if any(abs(a - b) >= _ONE_PLACE for a, b in zip(at, mark.home)))
    return [paper.round_point(QPointF(*at), _APART) for at in away]


def _hit(mark: Mark, size: tuple[float, float], taken: Sequence[QRectF]) -> bool:
    """Tell whether a mark lies under one of some boxes."""
    across, up = size[0] / 2 + _CLEAR, size[1] / 2 + _CLEAR
    wide = (box.adjusted(-across, -up, across, up) for box in taken)
    return any(_inside(box, mark.x, mark.y) for box in wide)


def _leave(
    mark: Mark,
    size: tuple[float, float],
    ground: Standing,
    others: Sequence[tuple[Mark, tuple[float, float]]],
    homes: Sequence[QRectF],
) -> None:
    """Move a mark out of boxes to the nearest place on the map that is free of all of them.

    Best is one that nothing else wants either and from which the line home runs over nothing, nor
    along a front; then one from which it runs over nothing, over no gap and no pocket, over no
    other mark and no place of one; where there is none at all it leaves those that it lies in, one
    after another.
    """

    def nearest(ways: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
        away = ((abs(x - mark.x) + abs(y - mark.y), x, y) for x, y in ways)
        return ((x, y) for _, x, y in sorted(away) if _on_map(x, y, size, ground.room))

    for far, some, way in _ways_off(mark, size, ground, others, homes):
        near = _within(some, mark, 2 * far)
        ways = [out for box in _within(near, mark, far) for out in _ways_out(box, mark)]
        for x, y in nearest([*ways, *_ways_round(mark, far)]):
            free = not any(_inside(other, x, y) for other in near)
            if free and way.is_free(x, y):
                mark.x, mark.y = x, y
                return
    wide = _widened(ground.taken, size)
    for box in [one for one in wide if _inside(one, mark.x, mark.y)]:
        if _inside(box, mark.x, mark.y):
            mark.x, mark.y = next(nearest(_ways_out(box, mark)), (mark.x, mark.y))


def _widened(some: Sequence[QRectF], size: tuple[float, float]) -> list[QRectF]:
    """Return boxes as wide as keeps the middle of a mark of a size off them."""
    across, up = size[0] / 2 + _CLEAR, size[1] / 2 + _CLEAR
    return [box.adjusted(-across, -up, across, up) for box in some]


def _ways_off(
    mark: Mark,
    size: tuple[float, float],
    ground: Standing,
    others: Sequence[tuple[Mark, tuple[float, float]]],
    homes: Sequence[QRectF],
) -> list[tuple[float, list[QRectF], _Way]]:
    """Return how far a mark may go, off what, and what its line keeps off; the best first."""
    kept, leaders = boxes_of(ground.reserved), leaders_of(ground.reserved)
    lines = [QLineF(QPointF(one.x, one.y), QPointF(*one.home)) for one, _ in others] + leaders
    boxes = [_box(*other) for other in others]
    # a line along the edge of a number is read as that one's
    tags = [box.adjusted(-_BY, -_BY, _BY, _BY) for box in boxes]
    wide, marks = _widened(ground.taken, size), _widened(boxes, size)
    off = [*wide, *marks, *_widened(homes, size)]
    plain = _Way(mark, size, [*ground.taken, *tags, *homes], lines, ground.fronts)
    off_all = _Way(mark, size, [*ground.taken, *tags, *homes], lines)
    off_signs = _Way(mark, size, [*kept, *ground.signs, *tags, *homes], lines)
    off_kept = _Way(mark, size, kept, leaders)
    return [
        (_ASIDE, [*off, *_widened(ground.wanted, size)], plain),
        (_FAR, off, plain),
        (_FAR, off, off_all),
        (_FAR, off, off_signs),
        (_FARTHEST, off, plain),
        (_FARTHEST, off, off_all),
        (_FARTHEST, off, _Way(mark, size, [*kept, *tags, *homes], lines)),
        (_FARTHEST, [*wide, *marks], _Way(mark, size, [*kept, *tags], lines)),
        (_FAR, wide, off_kept),
        (_FARTHEST, _widened(kept, size), off_kept),
    ]


class _Way:
    """The line from a mark to its place: what it is not to run over, nor along."""

    def __init__(
        self,
        mark: Mark,
        size: tuple[float, float],
        boxes: Sequence[QRectF],
        lines: Sequence[QLineF],
        fronts: Sequence[QLineF] = (),
    ) -> None:
        self._mark, self._size = mark, size
        home = QPointF(*mark.home)
        self._boxes = [box for box in _within(boxes, mark, 2 * _FARTHEST) if not box.contains(home)]
        self._lines = lines
        reach = paper.round_point(home, 2 * _FARTHEST)
        self._fronts = [front for front in fronts if paper.crosses(front, reach)]

    def is_free(self, x: float, y: float) -> bool:
        """Tell whether the line from a place of the mark is plain, and the mark on no other's."""
        line = QLineF(QPointF(x, y), QPointF(*self._mark.home))
        box = QRectF(x - self._size[0] / 2, y - self._size[1] / 2, *self._size)
        if any(paper.crosses(line, other) for other in self._boxes):
            return False
        for other in self._lines:
            # two that run beside one another are read as one
            if paper.crosses(other, box) or paper.lines_apart(line, other) <= self._apart(other):
                return False
        return box.contains(line.p2()) or self._along(line, box) <= _ALONG_AT_MOST

    def _apart(self, other: QLineF) -> float:
        """Return what the line keeps from another; 0 where both are of one place."""
        at_home = paper.beside(other, QPointF(*self._mark.home)) < _APART
        return 0.0 if at_home or not other.length() else _APART

    def _along(self, line: QLineF, box: QRectF) -> float:
        """Return how many millimetres of a line outside its mark run beside a front."""
        round_it = QRectF(line.p1(), line.p2()).normalized()
        round_it.adjust(-_ALONG_MM, -_ALONG_MM, _ALONG_MM, _ALONG_MM)
        near = [front for front in self._fronts if paper.crosses(front, round_it)]
        if not near:
            return 0.0
        count = max(1, math.ceil(line.length() / _LOOKED_MM))
        points = (line.pointAt(n / count) for n in range(count + 1))
        beside = (
            any(paper.beside(front, point) < _ALONG_MM for front in near)
            for point in points
            if not box.contains(point)
        )
        return line.length() / count * sum(beside)


def _ways_round(mark: Mark, far: float) -> list[tuple[float, float]]:
    """Return places all round a mark, ever farther off."""
    angles = [math.tau * n / _ROUND for n in range(_ROUND)]
    steps = [_STEP * n for n in range(1, int(far / _STEP) + 1)]
    return [
        (mark.x + step * math.cos(angle), mark.y + step * math.sin(angle))
        for step in steps
        for angle in angles
    ]


def _on_map(x: float, y: float, size: tuple[float, float], room: tuple[float, float]) -> bool:
    """Tell whether a mark at a place lies within its map."""
    inside = zip((x, y), size, room)
    return all(length / 2 <= at <= whole - length / 2 for at, length, whole in inside)


def _within(boxes: Sequence[QRectF], mark: Mark, far: float) -> list[QRectF]:
    """Return the boxes not farther from a mark than so many millimetres."""
    return [box for box in boxes if box.adjusted(-far, -far, far, far).contains(mark.x, mark.y)]


def _ways_out(box: QRectF, mark: Mark) -> list[tuple[float, float]]:
    """Return the places straight beside, above and below a box from where a mark is, and slant."""
    sides, ends = (box.left(), box.right()), (box.top(), box.bottom())
    return [
        *((x, mark.y) for x in sides),
        *((mark.x, y) for y in ends),
        *((x, y) for x in sides for y in ends),
    ]


def _inside(box: QRectF, x: float, y: float) -> bool:
    """Tell whether a place lies in a box, not on its edge."""
    return box.left() + _EDGE < x < box.right() - _EDGE and (
        box.top() + _EDGE < y < box.bottom() - _EDGE
    )


def _meet(one: Mark, size: tuple[float, float], other: Mark, its: tuple[float, float]) -> bool:
    """Tell whether two boxes of these sizes cover one another."""
    across, up = abs(one.x - other.x), abs(one.y - other.y)
    return across < (size[0] + its[0]) / 2 and up < (size[1] + its[1]) / 2
