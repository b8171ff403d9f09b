# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the numbers of sources stand on a map: at their places, or beside them with a line there.

A line that runs over another number is read as that one's, and one along a front as the front.
"""

from __future__ import annotations

import itertools
import math
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ...analysis.base import listener
from . import boxes as paper
from . import source_list
from . import text as page_text
from .source_cost import BY, CLEAR, SHORT, Cost, Others, Standing

#: the letters of the style `events`, and what its box adds round them on both sides together
_POINTS = 7.0
_ROUND_MM = (2.6, 1.6)
#: letters in a line of a mark, at least
_WIDE = 11
#: millimetres: what is on an edge
_EDGE = 1e-6
#: millimetres that a mark goes out of the way
_FARTHEST = 18.0
#: what is one place
_ONE_PLACE = 1.0
#: millimetres between two places that are tried, within how many of the mark, and directions in
#: which it goes farther
_STEP, _NEAR, _ROUND = 0.75, 12.0, 24
#: what a line runs over, from which on among very many gaps its number is rather left off: a front,
#: or half of a length
_MISREAD = 8.0
#: how often the marks that had to move are placed anew, among all others
_AGAIN = 2


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
    told : list of (float, float)
        The places of all its entries.
    dotted : bool
        Whether the line to its place ends in a dot there.
    """

    lon: float
    lat: float
    x: float
    y: float
    numbers: list[int] = field(default_factory=list)
    origin: tuple[float, float] = (0.0, 0.0)
    home: tuple[float, float] = (0.0, 0.0)
    told: list[tuple[float, float]] = field(default_factory=list)
    dotted: bool = True

    def __post_init__(self) -> None:
        self.origin = (self.lon, self.lat)
        self.home = (self.x, self.y)
        self.told = [self.home]

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


Sized = tuple[Mark, tuple[float, float]]


def merged(marks: Sequence[Mark], family: str, ground: Standing | None = None) -> list[Mark]:
    """Put marks that would cover one another under one, until none do.

    A mark grows with its numbers, so one merger may bring the next. Those that stand at their
    places come first: no other's line is to run over them.
    """
    found: list[Sized] = []
    waiting = list(marks)
    homes = [mark.home for mark in marks]
    if ground is not None:
        for mark in waiting:
            _bring_in(mark, mark.size(family), ground.room)
        waiting.sort(key=lambda mark: _hit(mark, mark.size(family), ground))
    while waiting:
        mark = waiting.pop(0)
        size = mark.size(family)
        if ground is not None:
            _bring_in(mark, size, ground.room)
            if _hit(mark, size, ground):
                at_home = [one for one in waiting if one.home == (one.x, one.y)]
                others = [*found, *((one, one.size(family)) for one in at_home)]
                _leave(mark, size, ground, others, homes)
        met = next((n for n, other in enumerate(found) if _meet(mark, size, *other)), None)
        if met is None:
            found.append((mark, size))
            continue
        other, _ = found.pop(met)
        other.numbers += mark.numbers
        other.told += mark.told
        # it has grown: it may meet what it did not meet before
        waiting.insert(0, other)
    if ground is not None:
        _place_anew(found, ground, homes)
    return sorted((mark for mark, _ in found), key=lambda mark: min(mark.numbers))


def without_misread(marks: Sequence[Mark], family: str, ground: Standing) -> list[Mark]:
    """Return marks without those whose lines run over what they are read with, the worst first."""
    homes = [home for mark in marks for home in mark.told]
    every = [(mark, mark.size(family)) for mark in marks]
    while every:
        costs = [
            _cost(mark, size, ground, every, homes).of_way(mark.x, mark.y)
            for mark, size in listener.each(every)
        ]
        worst = max(range(len(every)), key=costs.__getitem__)
        if costs[worst] < _MISREAD:
            break
        every.pop(worst)
    return [mark for mark, _ in every]


def _cost(
    mark: Mark,
    size: tuple[float, float],
    ground: Standing,
    every: Sequence[Sized],
    homes: Sequence[tuple[float, float]],
) -> Cost:
    """Return what the places cost that a mark may take among all others."""
    near = ground.near(QPointF(mark.x, mark.y), _FARTHEST + max(size))
    others = [one for one in every if one[0] is not mark]
    return Cost(QPointF(*mark.home), size, near, _others(mark, others, homes))


def _place_anew(
    every: Sequence[Sized], ground: Standing, homes: Sequence[tuple[float, float]]
) -> None:
    """Place those that had to move once more: the first did not know where the last would stand.

    One that stands on the place of another moves, too: no line leads there otherwise.
    """
    for _ in range(_AGAIN):
        before = [(mark.x, mark.y) for mark, _ in every]
        for mark, size in every:
            box = paper.wider(_box(mark, size), BY)
            at_home = (mark.x, mark.y) == mark.home
            hidden = any(box.contains(QPointF(*home)) for home in _homes_of_others(mark, homes))
            if at_home and not hidden:
                continue
            stood = mark.x, mark.y
            mark.x, mark.y = mark.home
            _bring_in(mark, size, ground.room)
            others = [one for one in every if one[0] is not mark]
            _leave(mark, size, ground, others, homes, stood)
        if before == [(mark.x, mark.y) for mark, _ in every]:
            return


def _bring_in(mark: Mark, size: tuple[float, float], room: tuple[float, float]) -> None:
    """Move a mark onto its map."""
    mark.x, mark.y = (
        min(max(at, length / 2), max(whole - length / 2, length / 2))
        for at, length, whole in zip((mark.x, mark.y), size, room)
    )


def _box(mark: Mark, size: tuple[float, float]) -> QRectF:
    return QRectF(mark.x - size[0] / 2, mark.y - size[1] / 2, *size)


def _of_one_place(mark: Mark, home: tuple[float, float]) -> bool:
    """Tell whether a place is one of a mark: two marks of one are one rather than apart."""
    return any(
        all(abs(its - mine) < _ONE_PLACE for its, mine in zip(home, one)) for one in mark.told
    )


def _others(mark: Mark, others: Sequence[Sized], homes: Sequence[tuple[float, float]]) -> Others:
    """Return what other marks take of the map; a line through the place of one is read as its."""
    apart = [(one, size) for one, size in others if not _of_one_place(mark, one.home)]
    return Others(
        [_box(one, size) for one, size in apart],
        [QLineF(QPointF(*one.home), QPointF(one.x, one.y)) for one, _ in apart],
        [QPointF(*home) for home in _homes_of_others(mark, homes)],
    )


def _homes_of_others(mark: Mark, homes: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    return [home for home in homes if not _of_one_place(mark, home)]


def _hit(mark: Mark, size: tuple[float, float], ground: Standing) -> bool:
    """Tell whether a mark lies under what stands on the map."""
    wide = _widened([*ground.taken, *ground.towns], size)
    return any(_inside(box, mark.x, mark.y) for box in wide)


def _leave(
    mark: Mark,
    size: tuple[float, float],
    ground: Standing,
    others: Sequence[Sized],
    homes: Sequence[tuple[float, float]],
    stood: tuple[float, float] | None = None,
) -> None:
    """Move a mark out of boxes to the place on the map that costs a reader least.

    Parameters
    ----------
    stood : (float, float), optional
        Where it stood until now.
    """
    cost = _cost(mark, size, ground, others, homes)
    near = cost.ground
    boxes = [*near.taken, *near.towns, *cost.others.boxes]
    wide = [
        box for box in _widened(boxes, size) if _inside(paper.wider(box, SHORT), mark.x, mark.y)
    ]
    ways = [out for box in wide for out in _ways_out(box, mark)]
    ways += [(mark.x, mark.y), *_ways_round(mark)]
    aside = [(math.hypot(x - mark.home[0], y - mark.home[1]), x, y) for x, y in ways]
    best, least = (mark.x, mark.y), math.inf
    if stood is not None:
        best, least = stood, cost.of(*stood, math.inf)
    for far, x, y in listener.each(sorted(aside)):
        if cost.least(far) >= least:
            break
        if _on_map(x, y, size, ground.room):
            its = cost.of(x, y, least)
            if its < least:
                best, least = (x, y), its
    mark.x, mark.y = best


def _widened(some: Sequence[QRectF], size: tuple[float, float]) -> list[QRectF]:
    """Return boxes as wide as keeps the middle of a mark of a size off them."""
    across, up = size[0] / 2 + CLEAR, size[1] / 2 + CLEAR
    return [box.adjusted(-across, -up, across, up) for box in some]


def _ways_round(mark: Mark) -> Iterator[tuple[float, float]]:
    """Yield places all round a mark: many of those that are near, and some farther off."""
    count = round(_NEAR / _STEP)
    for across, up in itertools.product(range(-count, count + 1), repeat=2):
        if math.hypot(across, up) <= count:
            yield mark.x + _STEP * across, mark.y + _STEP * up
    for n in range(1, int((_FARTHEST - _NEAR) / (2 * _STEP)) + 1):
        far = _NEAR + 2 * _STEP * n
        for angle in (math.tau * turn / _ROUND for turn in range(_ROUND)):
            yield mark.x + far * math.cos(angle), mark.y + far * math.sin(angle)


def _on_map(x: float, y: float, size: tuple[float, float], room: tuple[float, float]) -> bool:
    """Tell whether a mark at a place lies within its map."""
    inside = zip((x, y), size, room)
    return all(length / 2 <= at <= whole - length / 2 for at, length, whole in inside)


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
