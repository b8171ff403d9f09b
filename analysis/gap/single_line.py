# SPDX-License-Identifier: GPL-2.0-or-later
"""No single line that cuts off so much ground is shorter than this: bounded, halved, bounded again.

A line from p to q on one ring, its pocket on the left, cuts off ½ p × q + C(p) − C(q), where C is
½ ∫ x × dx along the ring; once more the whole ring where the way back passes the ring's first
vertex. So over two runs of a ring the area has an upper bound and the length a lower one. Pairs of
runs that are too long, or that can cut off too little, are dropped, the others are halved, down to
edges; over two straight edges the area is bilinear in the places of the ends, so it is largest at a
corner. What the bounds leave out of account (islands within, extents held off) only lowers them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array, cross, straight_lines
from ..base.feedback import Feedback, check
from ..geometry.nearest import apart
from ..geometry.rings import Rings, crossings, running
from .closure import sides_of
from .segments import Segments, SeparationConstraint

#: Pairs of runs looked at in one step, and pieces of edges that are halved in one.
_MOST_PAIRS = 3_000_000
_BATCH = 512
#: Pieces of edges are halved so many times in all, at most.
_MOST_WORK = 40_000
#: Pieces so small, by the length looked for, stand for one line; it is tried.
_FINE = 5e-4
_MOST_TRIES = 60
#: A line whose ends lie so near to those of one that was tried slides to the same.
_BASIN = 0.01
#: Where that one runs over closed ground they are halved on, down to this.
_FINEST = 1e-5
#: A line shorter by less than this part is the same.
_SAME = 1e-7
#: A line passes a place on a known side where it is further from it than this, metres.
_BESIDE_M = 1.0


Settle = Callable[[Segments], float]
Ints = Array
Floats = Array


@dataclass(frozen=True)
class Question:
    """What is asked of a line: rings and constraint in the plane, area, and a known answer.

    Attributes
    ----------
    wanted : float
        Square metres in the plane.
    below : float
        Metres; nothing longer matters.
    radius : float
        Of the Earth: a plane length is at most 1 + r² / 4 times the true one, r in such radii.
    """

    rings: Rings
    constraint: SeparationConstraint
    wanted: float
    below: float
    radius: float


def least_line(asked: Question, settle: Settle, feedback: Feedback) -> float | None:
    """Return what no single line from a ring to itself falls short of, at most `below`.

    None where there are too many runs to be looked at.

    Parameters
    ----------
    asked : Question
    settle : callable
        Takes a line with its pocket on the left, and returns the length of the shortest one as
        asked for that it can slide to; inf where it runs over closed ground, or there is none.

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    swept = _swept(asked.rings)
    pairs = _pairs_of_edges(asked, swept, feedback)
    if pairs is None:
        return None
    return _Pieces(asked, swept).least(*pairs, settle, feedback)


@dataclass(frozen=True)
class _Swept:
    """½ ∫ x × dx from a ring's first vertex to each, and round each whole ring."""

    at: Array
    whole: Array


def _swept(rings: Rings) -> _Swept:
    return _Swept(*running(rings, 0.5 * cross(rings.xy, rings.xy[rings.following])))


@dataclass(frozen=True)
class _Runs:
    """Runs of 2^k edges: their disc, start, reach from it, and what lies between run and chord."""

    base: Array
    count: Array
    centre: Array
    radius: Array
    start: Array
    reach: Array
    low: Array
    high: Array
    swept: Array


def _runs(rings: Rings, swept: _Swept, size: int) -> _Runs:
    counts = np.diff(rings.starts)
    count = -(-counts // size)
    base = np.r_[0, np.cumsum(count)]
    ring = np.repeat(np.arange(len(counts)), count)
    first = rings.starts[:-1][ring] + size * (np.arange(base[-1]) - base[:-1][ring])
    run = base[:-1][rings.ring] + (np.arange(len(rings.xy)) - rings.starts[:-1][rings.ring]) // size
    xy, end = rings.xy, rings.xy[rings.following]
    low = np.minimum.reduceat(np.minimum(xy, end), first)
    high = np.maximum.reduceat(np.maximum(xy, end), first)
    start = xy[first]
    origin = start[run]
    reach = np.maximum.reduceat(np.hypot(*(end - origin).T), first)
    # What is swept from the run's start to the end of each edge, seen from that start.
    along = swept.at + 0.5 * cross(xy, end) - swept.at[first][run] - 0.5 * cross(origin, end)
    return _Runs(
        base,
        count,
        0.5 * (low + high),
        0.5 * np.hypot(*(high - low).T),
        start,
        reach,
        np.minimum(np.minimum.reduceat(along, first), 0.0),
        np.maximum(np.maximum.reduceat(along, first), 0.0),
        swept.at[first],
    )


def _pairs_of_edges(
    asked: Question, swept: _Swept, feedback: Feedback
) -> tuple[Array, Array] | None:
    """Return pairs of edges (i before j on a ring) that a line as asked for may run between."""
    rings = asked.rings
    counts = np.diff(rings.starts)
    level = max(int(counts.max() - 1).bit_length(), 0)
    ring = np.arange(len(rings))
    i = j = np.zeros(len(rings), np.int64)
    while True:
        check(feedback)
        runs = _runs(rings, swept, 1 << level)
        keep = _can(asked, swept, runs, ring, runs.base[ring] + i, runs.base[ring] + j)
        ring, i, j = ring[keep], i[keep], j[keep]
        if not level:
            other = i != j
            first = rings.starts[:-1][ring[other]]
            return first + i[other], first + j[other]
        if 4 * len(i) > _MOST_PAIRS:
            return None
        level -= 1
        half = -(-counts // (1 << level))
        ring, i, j = (
            np.tile(ring, 4),
            np.r_[2 * i, 2 * i, 2 * i + 1, 2 * i + 1],
            np.r_[2 * j, 2 * j + 1, 2 * j, 2 * j + 1],
        )
        there = (i < half[ring]) & (j < half[ring]) & (i <= j)
        ring, i, j = ring[there], i[there], j[there]


def _can(asked: Question, swept: _Swept, runs: _Runs, ring: Ints, a: Ints, b: Ints) -> Array:
    """Tell which pairs of runs may hold a line that is short enough and cuts off enough."""
    step = runs.centre[b] - runs.centre[a]
    far = np.maximum(
        np.hypot(*runs.centre[a].T) + runs.radius[a], np.hypot(*runs.centre[b].T) + runs.radius[b]
    )
    between = np.hypot(*step.T) - runs.radius[a] - runs.radius[b]
    short = between / _stretch(far, asked.radius) < asked.below
    from_, to = runs.start[a], runs.start[b]
    area = 0.5 * cross(from_, to) + runs.swept[a] - runs.swept[b]
    between = np.hypot(*(to - from_).T)
    slack = 0.5 * (runs.reach[a] * (between + runs.reach[b]) + runs.reach[b] * between)
    most = area + slack + runs.high[a] - runs.low[b]
    least = area - slack + runs.low[a] - runs.high[b]
    whole = swept.whole[ring]
    # Within one run either end may come first.
    round_ = np.where(a == b, np.maximum(whole, 0.0), whole)
    back = -least + np.where(a == b, np.maximum(whole, 0.0), 0.0)
    return short & (np.maximum(most + round_, back) >= asked.wanted)


def _stretch(far: Array, radius: float) -> Array:
    return 1.0 + 0.25 * (far / radius) ** 2


class _Pieces:
    """Pairs of pieces of edges, halved until the shortest that are left bound the answer."""

    def __init__(self, asked: Question, swept: _Swept) -> None:
        rings = asked.rings
        self.asked, self.swept, self.below = asked, swept, asked.below
        self.tried: list[Array] = []
        self.tries = 0
        self.start, self.along = rings.xy, rings.xy[rings.following] - rings.xy
        self.side, self.whole = sides_of(rings, asked.constraint)
        self.tree = shapely.STRtree(straight_lines(self.start, self.start + self.along))

    def least(self, i: Array, j: Array, settle: Settle, feedback: Feedback) -> float:
        """Return the lower bound over pairs of edges."""
        span = np.tile(np.array([0.0, 1.0, 0.0, 1.0]), (len(i), 1))
        i, j, span, length = self._kept(i, j, span)
        bound, work = np.inf, 0
        while len(i):
            check(feedback)
            if work > _MOST_WORK:
                bound = min(bound, float(length.min()))
                break
            feedback.set_progress(100.0 * work / _MOST_WORK)
            order = np.argsort(length, kind="stable")
            batch, rest = order[:_BATCH], order[_BATCH:]
            work += len(batch)
            batch = batch[~self._blocked(i[batch], j[batch], span[batch])]
            size = self._size(i[batch], j[batch], span[batch])
            small = size < _FINE * self.below
            known = self._known(i[batch[small]], j[batch[small]], span[batch[small]])
            for row in batch[small][~known]:
                if self.tries >= _MOST_TRIES:
                    break
                if not self._known(i[[row]], j[[row]], span[[row]])[0]:
                    self._try(i[row], j[row], span[row], settle)
            # What cannot be told from a line that was tried, or is as fine as it gets.
            aside = self._known(i[batch[small]], j[batch[small]], span[batch[small]])
            aside |= (size[small] < _FINEST * self.below) | (self.tries >= _MOST_TRIES)
            bound = min([bound, *length[batch[small][aside]]])
            batch = np.r_[batch[~small], batch[small][~aside]]
            halved = self._kept(*self._halves(i[batch], j[batch], span[batch]))
            parts = ((i[rest], j[rest], span[rest], length[rest]), halved)
            i, j, span, length = (np.concatenate(both) for both in zip(*parts))
            short = length < self.below
            i, j, span, length = i[short], j[short], span[short], length[short]
        return min(bound, self.below)

    def _known(self, i: Ints, j: Ints, span: Floats) -> Array:
        """Tell for which pairs a line as good as the same was tried, and lay free."""
        if not self.tried:
            return np.zeros(len(i), bool)
        ends = self._middles(i, j, span)
        off = np.abs(ends[:, None] - np.array(self.tried)).max(axis=-1)
        return off.min(axis=1) < _BASIN * self.below

    def _middles(self, i: Ints, j: Ints, span: Floats) -> Array:
        """Return the middles of both pieces of pairs, shape (n, 4)."""
        return np.concatenate([piece.mean(axis=1) for piece in self._corners(i, j, span)], axis=1)

    def _try(self, i: int, j: int, span: Floats, settle: Settle) -> None:
        """Let the line of a pair that cuts off most slide, and look for shorter ones from then."""
        p, q = self._corners(np.array([i]), np.array([j]), span[None])
        p4, q4 = np.repeat(p, 2, axis=1), np.tile(q, (1, 2, 1))
        there, _, area = self._areas(np.array([i]), np.array([j]), span[None], p4, q4)
        corner = int(np.argmax(area[0]) if there[0] else np.argmin(area[0]))
        at = (span[[0, 1]][corner // 2], span[[2, 3]][corner % 2])
        line = Segments(
            *(np.array([value]) for value in (i, at[0], p4[0, corner], j, at[1], q4[0, corner]))
        )
        self.tries += 1
        length = settle(line if there[0] else line.reversed())
        if np.isfinite(length):
            self.tried.append(self._middles(np.array([i]), np.array([j]), span[None])[0])
            self.below = min(self.below, length * (1.0 - _SAME))

    def _corners(self, i: Ints, j: Ints, span: Floats) -> tuple[Array, ...]:
        """Return the two ends of both pieces, shape (n, 2, 2) each."""
        return tuple(
            self.start[edge][:, None] + at[:, :, None] * self.along[edge][:, None]
            for edge, at in ((i, span[:, :2]), (j, span[:, 2:]))
        )

    def _size(self, i: Ints, j: Ints, span: Floats) -> Array:
        p, q = self._corners(i, j, span)
        return np.maximum(np.hypot(*(p[:, 1] - p[:, 0]).T), np.hypot(*(q[:, 1] - q[:, 0]).T))

    def _halves(self, i: Ints, j: Ints, span: Floats) -> tuple[Array, ...]:
        """Return the pairs with their longer piece halved."""
        p, q = self._corners(i, j, span)
        first = np.hypot(*(p[:, 1] - p[:, 0]).T) >= np.hypot(*(q[:, 1] - q[:, 0]).T)
        low = np.where(first, 0, 2)
        row = np.arange(len(i))
        middle = 0.5 * (span[row, low] + span[row, low + 1])
        one, two = span.copy(), span.copy()
        one[row, low + 1] = middle
        two[row, low] = middle
        return np.r_[i, i], np.r_[j, j], np.concatenate([one, two])

    def _kept(self, i: Ints, j: Ints, span: Floats) -> tuple[Array, ...]:
        """Return the pairs that may hold a line as asked for, with the least length of each."""
        found = [
            self._kept_of(i[k : k + 100_000], j[k : k + 100_000], span[k : k + 100_000])
            for k in range(0, max(len(i), 1), 100_000)
        ]
        return tuple(np.concatenate(column) for column in zip(*found))

    def _kept_of(self, i: Ints, j: Ints, span: Floats) -> tuple[Array, ...]:
        p, q = self._corners(i, j, span)
        far = np.hypot(*np.concatenate([p, q], axis=1).T).max(axis=0)
        length = apart(p, q) / _stretch(far, self.asked.radius)
        keep = length < self.below
        # A line leaves its edge, and comes to the other, on the open side: on their left.
        p4, q4 = np.repeat(p, 2, axis=1), np.tile(q, (1, 2, 1))
        for edge, out in ((i, q4 - p4), (j, p4 - q4)):
            size = np.hypot(*self.along[edge].T)[:, None] * np.hypot(*np.moveaxis(out, -1, 0))
            keep &= (cross(self.along[edge][:, None], out) >= -1e-9 * size).any(axis=1)
        there, back, _ = self._areas(i, j, span, p4, q4)
        parts, unsure = self._parts(i, j, p4, q4)
        turned = parts ^ self.whole[self.asked.rings.ring[i]]
        wanted = self.asked.constraint.wanted
        there &= unsure | (turned == wanted)
        back &= unsure | (parts == wanted)
        keep &= there | back
        return i[keep], j[keep], span[keep], length[keep]

    def _areas(
        self, i: Ints, j: Ints, span: Floats, p4: Floats, q4: Floats
    ) -> tuple[Array, Array, Array]:
        """Tell whether a line from i to j, or one from j to i, can cut off what is wanted.

        And return what one from i to j cuts off at each corner, without the whole ring.
        """
        u, v = np.repeat(span[:, :2], 2, axis=1), np.tile(span[:, 2:], (1, 2))
        swept = self.swept.at
        at_p = swept[i][:, None] + 0.5 * u * cross(self.start[i], self.along[i])[:, None]
        at_q = swept[j][:, None] + 0.5 * v * cross(self.start[j], self.along[j])[:, None]
        area = 0.5 * cross(p4, q4) + at_p - at_q
        whole = self.swept.whole[self.asked.rings.ring[i]]
        wanted = self.asked.wanted
        return area.max(axis=1) + whole >= wanted, -area.min(axis=1) >= wanted, area

    def _parts(self, i: Ints, j: Ints, p4: Floats, q4: Floats) -> tuple[Array, Array]:
        """Return the side of the lines of a pair, and whether the lines have more than one."""
        sides = np.repeat((self.side[i] ^ self.side[j])[:, None], 4, axis=1)
        unsure = np.zeros(len(i), bool)
        given = self.asked.constraint
        for point, mask in zip(given.points, given.masks):
            odd = np.zeros(sides.shape, bool)
            for start, end in (
                (self.start[i][:, None], p4), (self.start[j][:, None], q4), (p4, q4)
            ):  # fmt: skip
                odd ^= crossings(np.broadcast_to(start, end.shape), end, point)
            sides ^= np.where(odd, int(mask), 0)
            size = np.maximum(np.hypot(*np.moveaxis(q4 - p4, -1, 0)), 1e-9)
            off = cross(q4 - p4, point - p4) / size
            near = (off.min(axis=1) < _BESIDE_M) & (off.max(axis=1) > -_BESIDE_M)
            ends = np.concatenate([p4, q4], axis=1)
            low, high = ends.min(axis=1) - _BESIDE_M, ends.max(axis=1) + _BESIDE_M
            unsure |= near & ((low <= point) & (point <= high)).all(axis=1)
        return sides[:, 0], unsure | (sides != sides[:, :1]).any(axis=1)

    def _blocked(self, i: Ints, j: Ints, span: Floats) -> Array:
        """Tell where one edge of closed ground lies across every line of a pair."""
        p, q = self._corners(i, j, span)
        row, edge = self.tree.query(
            straight_lines(p.mean(axis=1), q.mean(axis=1)), predicate="intersects"
        )
        other = (edge != i[row]) & (edge != j[row])
        row, edge = row[other], edge[other]
        a, b = self.start[edge][:, None], (self.start[edge] + self.along[edge])[:, None]
        p4, q4 = np.repeat(p[row], 2, axis=1), np.tile(q[row], (1, 2, 1))
        tiny = 1e-6 * np.hypot(*self.along[edge].T)[:, None]
        before, after = cross(b - a, p4 - a), cross(b - a, q4 - a)
        size = np.hypot(*self.along[edge].T)[:, None] * 1e-3
        across = ((before > size) & (after < -size)).all(axis=1)
        across |= ((before < -size) & (after > size)).all(axis=1)
        one, two = cross(q4 - p4, a - p4), cross(q4 - p4, b - p4)
        tiny = tiny * np.hypot(*np.moveaxis(q4 - p4, -1, 0))
        across &= ((one > tiny) & (two < -tiny) | (one < -tiny) & (two > tiny)).all(axis=1)
        blocked = np.zeros(len(i), bool)
        blocked[row[across]] = True
        return blocked
