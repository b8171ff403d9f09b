# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest closed walks over rings, from one ring at a time.

A walk is free along a ring and pays for the segments between rings. On every ring it can be on one
of several *sides*; a closed walk from a root comes back to it on another side. From a root the
least way to every ring and side is found nearest first, and only from what is nearer than half of
the shortest closed walk known; so segments are looked for only where they can matter, and nothing
is kept for all pairs. Of very many rings the short hops are looked at first: a ring that a long hop
leads to is mostly known by then, on a shorter way.

A closed walk that keeps a point apart from far away crosses every ray from that point. So a root is
needed only where a walk shorter than the one known could cross: at rings within half its length of
a ray, and the ray is chosen that has the fewest. Where they are many a bound from the circles about
rings tells which of all rings such a walk can have, and only these are searched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..base.arrays import Array, is_first
from ..base.feedback import Feedback, check, part
from .boundary import Boundary, Groups
from .hops import Hops
from .linked import LinkedSearch, LinkedWays
from .links import links_of
from .memory import Memory
from .search import Search, Table, Worth, nearest_of, shortest_segments, within_reach
from .segments import Segments
from .steps import Step, Walk, walk_of
from .ways import Runs, ShortHops, hops_within, leaves_of

#: Rings up to which all that can be gone on from is gone on from at once.
_FEW = 60
#: So many are few, too, where a side is one bit: the table of all hops between them tells which
#: roots lead nowhere in less time than the ways between runs of their edges take.
_TABLED = 250
#: Otherwise the length of the shortest walk known is gone through in so many steps.
_STEPS = 40
#: In so many where the segments are known from other roots.
_STEPS_AGAIN = 10
#: So many ways, the shortest, are gone on from at once while no closed walk is known.
_NEAREST = 8
_RAYS = 24
#: Up to so many rings all hops that matter take hardly longer than those up to half as far.
_NEXT = 2_000
#: Roots from which on it is looked at which of them a walk can come round to.
_MANY_ROOTS = 20
#: While more roots are left, closed walks longer by this part than the one known are looked for,
#: too: so one root is done with others about it.
_FEW_ROOTS, _BEYOND = 3, 0.25
#: Hops are looked at from the shortest on: at first up to this part of the shortest walk known,
#: then up to so many times the last.
_HOPS, _FURTHER = 8, 2.0
#: Metres.
_LEAST_HOP = 1e-3
#: By so much of itself, and so many metres, a hop between groups of rings may be off: rounding.
_SLACK, _ROUNDED = 1e-9, 1e-6
#: The shortest closed walk is shorter than by this part more than one that is known.
_LONGER = 1e-6
#: Where no more than a part of so many of the rings can matter they are searched alone.
_ALONE = 2
#: Pairs of rings searched in one go.
_PAIRS = 50_000


@dataclass
class Walks:
    """The shortest closed walk of each side known so far.

    Attributes
    ----------
    numbers : tuple of ndarray of int, or None
        The numbers of edges and rings that walks are told in, where others are searched by.
    """

    wanted: int
    known: dict[int, Walk] = field(default_factory=dict)
    between: bool = False
    numbers: tuple[Array, Array] | None = None

    def add(self, side: int, walk: Walk) -> None:
        """Keep the shortest walk of a side known."""
        self.known[side] = walk if self.numbers is None else walk.renumbered(*self.numbers)

    def length(self, side: int) -> float:
        """Return the length of the shortest closed walk of a side."""
        return self.known[side].length if side in self.known else np.inf

    def chosen(self) -> list[int] | None:
        """Return the sides of the walks that do together what is wanted, None if none do."""
        return cheapest_sum({v: walk.length for v, walk in self.known.items()}, self.wanted)

    def bound(self, linked: LinkedWays, roots: Array, open_: Array) -> bool:
        """Let closed walks over links alone bound what is looked for; tell whether they do."""
        total = self.total
        if not 0.0 < total < np.inf:
            return False
        least = linked.closed(roots, open_, total) * (1.0 + _LONGER)
        if not least < total:
            return False
        self.known[self.wanted] = Walk(least)
        return True

    @property
    def total(self) -> float:
        """Length of all that is chosen."""
        chosen = self.chosen()
        return np.inf if chosen is None else sum(self.known[v].length for v in chosen)


@dataclass
class _Known:
    """What is kept of a search from one root to the next."""

    memory: Memory | None = None
    hops: Hops | None = None
    linked: LinkedWays | None = None


def cheapest_sum(costs: dict[int, float], wanted: int) -> list[int] | None:
    """Return the values whose exclusive or is `wanted`, at least total cost."""
    known: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for value, cost in costs.items():
        for total, (spent, values) in list(known.items()):
            if total ^ value not in known or spent + cost < known[total ^ value][0]:
                known[total ^ value] = (spent + cost, [*values, value])
    return known[wanted][1] if wanted in known else None


def closed_walks(
    search: Search,
    whole: Array,
    feedback: Feedback,
    *,
    between: bool = False,
    below: float = np.inf,
) -> Walks:
    """Return the shortest closed walks that keep apart what is wanted.

    Parameters
    ----------
    whole : ndarray of int, shape (rings,)
        What a whole turn of each ring adds to a side.
    between : bool
        Segments from a ring to itself are left out.
    below : float
        Walks that are longer do not matter: one of this length, without segments, stands for them.
    """
    walks = Walks(search.constraint.wanted, between=between)
    if np.isfinite(below):
        walks.known[walks.wanted] = Walk(below)
    open_ = np.ones(len(search.boundary), bool)
    unreached = open_.copy()
    # First the rings about what is to be parted or near it, where the shortest walks round it are.
    apart = distances(search.boundary, search.constraint.points)
    roots = _Roots(search, feedback)
    known, turn = _Known(), 0
    while True:
        check(feedback)
        share = part(feedback, 100.0 * (1.0 - 0.5**turn), 100.0 * (1.0 - 0.5 ** (turn + 1)))
        total = walks.total
        # A walk that shares a ring with what was gone through would have been met.
        ready = open_ & (unreached if np.isinf(total) else roots.among(total, open_))
        if not ready.any():
            return walks
        if _ALONE * int(roots.near.sum()) < len(open_):
            chosen = np.flatnonzero(roots.near)
            search, whole = _alone(search, walks, chosen), whole[chosen]
            known = _Known()
            roots.keep(search, chosen)
            rings = open_, unreached, apart, ready
            open_, unreached, apart, ready = (one[chosen] for one in rings)
        if known.linked is None:
            known.linked = _ways_over_links(search, feedback)
            if known.linked and walks.bound(known.linked, np.flatnonzero(ready), open_):
                continue
        these = ready, open_ & roots.near
        if turn == 0 and _over_links(search, whole, these, known.linked, walks, share):
            return walks
        # From the first root on all that matters is far from what is looked at from the others:
        # nothing longer than what is asked for is looked for, and of many rings nothing is kept.
        again = turn > 0 and bool(np.isfinite(total))
        if again or _few(search):
            known.memory = known.memory or Memory(search.sides)
            known.hops = known.hops or Hops.of(search, whole)
        labels = _from_next_root(search, whole, (*these, apart), walks, known, again)
        labels.run(share)
        unreached &= np.isinf(labels.length).all(axis=1)
        open_ &= ~labels.done_with()
        turn += 1


def _from_next_root(
    search: Search,
    whole: Array,
    rings: tuple[Array, Array, Array],
    walks: Walks,
    known: _Known,
    again: bool,
) -> _Labels:
    """Return the ways from one of the roots that are left.

    Parameters
    ----------
    rings : tuple of ndarray
        Which are roots, which of them ways may lead over, and how far each is from what is to be
        parted.
    """
    ready, open_, apart = rings
    wide = again and known.hops is None and search.sides == 2 and int(ready.sum()) > _FEW_ROOTS
    # What is far from all that is to be parted is far from the shortest walks, too.
    root = int(np.argmin(np.where(ready, -apart if wide else apart, np.inf)))
    labels = _Labels(search, whole, root, open_, walks, known, again)
    labels.beyond = _BEYOND * walks.total if wide else 0.0
    return labels


def _ways_over_links(search: Search, feedback: Feedback) -> LinkedWays | None:
    """Return the ways over links alone: of many rings, or where others asked for the links."""
    if search.sides != 2 or (_few(search) and not search.boundary.links):
        return None
    return LinkedWays(search, links_of(search.boundary, feedback))


def _over_links(
    search: Search,
    whole: Array,
    rings: tuple[Array, Array],
    linked: LinkedWays | None,
    walks: Walks,
    feedback: Feedback,
) -> bool:
    """Let the shortest closed walks over links and few hops shorten those known, if they tell.

    Parameters
    ----------
    rings : tuple of ndarray of bool
        The roots, one of which each of them has, and those it can have at all.
    """
    total = walks.total
    if linked is None or whole.any() or not np.isfinite(total):
        return False
    hops = hops_within(search.boundary, total, feedback)
    if hops is None:
        return False
    asked = LinkedSearch(search, linked, hops, walks.between)
    _, walk = asked.least(np.flatnonzero(rings[0]), rings[1], total, feedback)
    if walk is not None:
        walks.add(walks.wanted, walk)
    return True


def _few(search: Search) -> bool:
    """Tell whether rings are so few that all is gone on from at once."""
    return len(search.boundary) <= _FEW or _tabled(search)


def _tabled(search: Search) -> bool:
    """Tell whether the table of all hops alone bounds which roots there are."""
    return len(search.boundary) <= _TABLED and search.sides == 2


def _alone(search: Search, walks: Walks, rings: Array) -> Search:
    """Return the search on some rings alone; walks are told in the numbers of all of them still."""
    alone, edges = search.among(rings)
    walks.numbers = (
        (edges, rings)
        if walks.numbers is None
        else (walks.numbers[0][edges], walks.numbers[1][rings])
    )
    return alone


def distances(boundary: Boundary, points: Array) -> Array:
    """Return how far the circle about each ring is from the nearest point; less than 0 in it."""
    tree = boundary.tree
    apart = tree.centre[tree.roots][:, None] - points
    distance: Array = np.hypot(apart[..., 0], apart[..., 1]).min(axis=1) - tree.radius[tree.roots]
    return distance


class _Roots:
    """The rings that a closed walk shorter than the one known can have, and those on a ray.

    Attributes
    ----------
    near : ndarray of bool, shape (rings,)
        Those it can have at all.
    """

    def __init__(self, search: Search, feedback: Feedback) -> None:
        self.search, self.total, self.feedback = search, np.inf, feedback
        self.mask = np.zeros(0, bool)
        self.near = np.ones(len(search.boundary), bool)

    def among(self, total: float, open_: Array) -> Array:
        """Return the mask of those open rings on a ray for a walk of a length, metres."""
        if total != self.total:
            self.total = total
            self.mask, self.near = self._met(0.5 * total, open_)
        mask: Array = self.mask & open_
        return mask

    def keep(self, search: Search, rings: Array) -> None:
        """Go on with some of the rings alone."""
        self.search, self.mask, self.near = search, self.mask[rings], self.near[rings]

    def _met(self, half: float, open_: Array) -> tuple[Array, Array]:
        boundary = self.search.boundary
        mask, near = np.zeros((2, len(open_)), bool)
        if not open_.any():
            return mask, near
        many = not _few(self.search)
        most = np.inf if _tabled(self.search) else 0 if many else _MANY_ROOTS
        # those up to twice as far are asked for next where links are known
        far = 2.0 * half if boundary.links and len(boundary) <= _NEXT else half
        hops = hops_within(boundary, far, self.feedback) if many else None
        if hops is None and many and far > half:
            hops = hops_within(boundary, half, self.feedback)
        runs = leaves_of(boundary) if hops is None else hops.runs
        for point in self.search.constraint.points:
            fewest, ray = self._ray(half, point, runs, open_)
            round_ = np.ones(len(open_), bool)
            if len(fewest) > most:
                hops = hops or hops_within(boundary, half, self.feedback)
                if hops is not None:
                    first, round_ = _can_turn(hops, half, point, ray)
                    fewest = fewest[first[fewest]]
            mask[fewest] = True
            near |= round_
        return mask, near

    def _ray(self, half: float, point: Array, runs: Runs, open_: Array) -> tuple[Array, float]:
        """Return the open rings about the ray from a point that are fewest, and its angle.

        Among many rather a ray of which no ring is about its opposite, too: a ring is free to go
        along, so such a one leads to all that lies about it.
        """
        runs = runs.of(open_)
        # away from most of them first: that ray may meet none
        away = np.arctan2(*(point - [one.mean() for one in runs.centre.T])[::-1])
        angles = away + 2.0 * np.pi * np.arange(_RAYS) / _RAYS
        met: list[Array] = []
        for angle, rings in zip(angles.tolist(), runs.about_rays(point, angles, half)):
            met.append(rings)
            if not len(rings):
                return rings, angle
        fewest = sorted(range(_RAYS), key=lambda k: len(met[k]))
        if not _few(self.search):
            count = len(open_)
            free = (k for k in fewest if not _share(met[k], met[k - _RAYS // 2], count))
            fewest.insert(0, next(free, fewest[0]))
        return met[fewest[0]], float(angles[fewest[0]])


def _share(rings: Array, others: Array, count: int) -> bool:
    """Tell whether some of so many rings are among others."""
    mask = np.zeros(count, bool)
    mask[others] = True
    return bool(mask[rings].any())


def _can_turn(hops: ShortHops, half: float, point: Array, ray: float) -> tuple[Array, Array]:
    """Tell which rings a closed walk can have next to where it crosses a ray, and which at all.

    It crosses the opposite ray, too, with another segment or on a ring, and on one of the two
    ways there it is no longer than half of it: the first ring on that way is told first. A ring
    that it has lies on one of the two ways, and the other is no shorter than the shortest of
    all. No hop between rings is shorter than between the discs about runs of theirs, and a way with
    a hop that is longer than half is as well.
    """
    here, there = (hops.from_ray(point, angle) for angle in (ray, ray + np.pi))
    most = half * (1 + 1e-9) + 1e-3
    # from the opposite ray, and from the ray
    ways = hops.ways_from([there, here], most)
    first = here + ways[0] <= most
    both = np.minimum(ways, half).sum(axis=0)
    near: Array = both + min(float(both.min()), half) <= 2.0 * most
    # farther than half from both rays
    near &= np.isfinite(ways).any(axis=0)
    return first & near, near


def _pairs(
    boundary: Boundary,
    rings: Array,
    least: Array,
    limits: Array,
    hops: tuple[Array, Array] | None = None,
    off: Array | None = None,
) -> Iterator[tuple[Array, Array]]:
    """Yield pairs of a ring gone on from and a ring that it can lead to.

    Parameters
    ----------
    least : ndarray of float, shape (rings,)
        How long the way to each of the rings gone on from is.
    limits : ndarray of float
        Of every ring: below what a way to it matters.
    hops : tuple of ndarray of float, shape (rings,)
        From which hop on, and below which, pairs are wanted; all if None.
    off : ndarray of float, shape (rings,), optional
        A hop is no shorter than these of both its rings together.
    """
    low, high = (np.zeros(len(rings)), np.full(len(rings), np.inf)) if hops is None else hops
    groups, order = boundary.groups, boundary.order
    metric, tree = boundary.metric, boundary.tree
    most = _of_groups(groups, np.maximum, limits[order])
    away = [] if off is None else _of_groups(groups, np.minimum, off[order])
    root = tree.roots[rings]
    centre, radius = tree.centre[root], tree.radius[root]
    reach = np.hypot(*centre.T) + radius
    step = max(_PAIRS // max(len(groups[-1].radius), 1), 1)
    for begin in range(0, len(rings), step):
        chosen = np.arange(begin, min(begin + step, len(rings)))
        top = len(groups[-1].radius)
        row = np.repeat(chosen, top)
        node = np.tile(np.arange(top), len(chosen))
        for number in range(len(groups) - 1, -1, -1):
            level = groups[number]
            limit = most[number][node] - least[row]
            some = limit > 0.0
            row, node, limit = row[some], node[some], limit[some]
            to = level.centre[node]
            # the same to the last bit from either ring
            apart = np.hypot(*(to - centre[row]).T) - (radius[row] + level.radius[node])
            far = np.maximum(reach[row], np.hypot(*to.T) + level.radius[node])
            hop = np.maximum(apart, 0.0) / metric.stretch(far)
            if off is not None:
                hop = np.maximum(hop, off[rings[row]] + away[number][node])
            keep = hop < limit
            # A group is left out where all its rings are, however its circle was rounded.
            keep &= hop - bool(number) * (_SLACK * hop + _ROUNDED) < high[row]
            row, node, hop = row[keep], node[keep], hop[keep]
            if number:
                first = level.first
                stop = np.r_[first[1:], len(groups[number - 1].radius)]
                count = (stop - first)[node]
                row = np.repeat(row, count)
                node = np.repeat(first[node] - np.cumsum(count) + count, count)
                node = node + np.arange(len(node))
        keep = hop >= low[row]
        i, j = rings[row[keep]], order[node[keep]]
        for k in range(0, len(i), _PAIRS):
            yield i[k : k + _PAIRS], j[k : k + _PAIRS]


def _of_groups(groups: tuple[Groups, ...], operation: Any, values: Array) -> list[Array]:
    """Return the least or most of what is told of rings in order, of the groups of each level."""
    found = [values]
    for level in groups[1:]:
        found.append(operation.reduceat(found[-1], level.first))
    return found


class _Labels:
    """The least way from a root to every ring on every side.

    Attributes
    ----------
    length : ndarray of float, shape (rings, sides)
    before : ndarray of int, shape (rings, sides)
        The ring and side a way comes from, as ring * sides + side; -1 at the root.
    due : ndarray of bool, shape (rings, sides)
        Which ways are still gone on from.
    hop : ndarray of float, shape (rings, sides)
        Up to which hop that has been done. What is not known yet is no shorter than the least of
        way and hop together: so among very many rings a long hop is looked at only when the ways
        by short ones are known, and mostly they are shorter.
    """

    def __init__(
        self,
        search: Search,
        whole: Array,
        root: int,
        open_: Array,
        walks: Walks,
        known: _Known,
        again: bool,
    ) -> None:
        count, sides = len(search.boundary), search.sides
        self.search, self.whole, self.root, self.walks = search, whole, root, walks
        self.open, self.again = open_, again
        self.memory, self.hops, self.linked = known.memory, known.hops, known.linked
        # How much longer closed walks are looked for than what is known, and the shortest met.
        self.beyond, self.closed = 0.0, np.inf
        self.length = np.full((count, sides), np.inf)
        self.before = np.full((count, sides), -1, np.int64)
        self.turned = np.zeros((count, sides), bool)
        self.due = np.zeros((count, sides), bool)
        self.hop = np.zeros((count, sides))
        self.first = np.zeros((count, sides), np.int64)
        self.last = np.zeros((count, sides), np.int64)
        self.at = np.zeros((count, sides, 2))
        self.ends = np.zeros((count, sides, 4))
        self.length[root, 0] = 0.0
        self.due[root, 0] = True
        self._turn(np.array([root]))

    def run(self, feedback: Feedback) -> None:
        """Find the ways, and let closed walks among them shorten those known."""
        feedback.set_progress(0.0)
        if not self._at_once():
            # what the root's own ring has bounds all that is looked for elsewhere
            own = np.array([self.root])
            self._search(own, own, self.due.copy(), feedback)
            self._follow_links()
        done = 0.0
        while True:
            check(feedback)
            total = self.walks.total + self.beyond
            key = self.length + self.hop
            # Of the hop of the shortest closed walk that holds its middle both ways to it are no
            # longer than half of it, and with it none is longer than the whole.
            due = self.due & (self.length <= 0.5 * total * (1 + 1e-12))
            due &= (key <= total) & np.isfinite(key)
            if self.hops is not None and np.isfinite(total) and due.any():
                due &= self._comes_round(self.hops)
            if not due.any():
                feedback.set_progress(100.0)
                return
            front = float(key[due].min())
            done = max(done, min(front / total, 1.0) if 0 < total < np.inf else 0.0)
            feedback.set_progress(10.0 + 90.0 * done)
            if not self._at_once():
                due &= key <= self._step(key[due], front, total)
            self._go_on(due, front, feedback)

    def _at_once(self) -> bool:
        """Tell whether all ways are gone on from at once: rings are few, or bounds leave few."""
        bounded = self.hops is not None and 0.0 < self.walks.total < np.inf
        return bounded or _few(self.search)

    def _comes_round(self, hops: Hops) -> Array:
        """Tell which ways a closed walk that is shorter than those known can begin with."""
        caps = self._caps()
        hops.from_root(self.root, self.open, 0.5 * float(caps.max()))
        return hops.comes_round(self.length, caps)

    def _caps(self) -> Array:
        """Return the length of the shortest closed walk known of each side that matters."""
        total, sides = self.walks.total, range(self.search.sides)
        return np.array([min(total, self.walks.length(side)) for side in sides])

    def _step(self, keys: Array, front: float, total: float) -> float:
        """Return up to which length of way and hop ways are gone on from at once."""
        if np.isfinite(total):
            return front + total / (_STEPS_AGAIN if self.again else _STEPS)
        # While no closed walk is known nothing bounds the search but what is nearest.
        lengths = np.sort(keys)
        return float(lengths[min(_NEAREST, len(lengths)) - 1])

    def _go_on(self, due: Array, front: float, feedback: Feedback) -> None:
        rings = np.flatnonzero(due.any(axis=1))
        limits = self._limits(front)
        least = np.where(due, self.length, np.inf)[rings].min(axis=1)
        total = self.walks.total
        low = np.where(due, self.hop, np.inf)[rings].min(axis=1)
        if np.isfinite(total) and not self._at_once() and self.linked is None:
            self.hop[due] = np.maximum(_FURTHER * self.hop[due], max(total / _HOPS, _LEAST_HOP))
        else:
            self.hop[due] = np.inf
        high = np.where(due, self.hop, 0.0)[rings].max(axis=1)
        most = limits.max(axis=1)
        if self.hops is not None and self._at_once():
            pairs = self.hops.pairs(rings, least, most)
        else:
            pairs = self._pairs_between(due, (least, limits), (low, high))
        for i, j in pairs:
            if len(i):
                self._search(i, j, due, feedback, front)

    def _pairs_between(
        self, due: Array, ways: tuple[Array, Array], hops: tuple[Array, Array]
    ) -> Iterator[tuple[Array, Array]]:
        """Yield pairs of a ring gone on from and a ring that it can lead to.

        Where ways over links are known each side is looked at alone: the other is mostly far.
        """
        least, limits = ways
        if self.linked is None:
            rings = np.flatnonzero(due.any(axis=1))
            yield from _pairs(self.search.boundary, rings, least, limits.max(axis=1), hops)
            return
        pairs: list[tuple[Array, Array]] = []
        for x, side in np.ndindex(2, 2):
            rings = np.flatnonzero(due[:, x])
            if len(rings):
                off = self.linked.off if side else None
                pairs += _pairs(
                    self.search.boundary, rings, self.length[rings, x], limits[:, x ^ side], off=off
                )
        if not pairs:
            return
        i, j = (np.concatenate(column) for column in zip(*pairs))
        _, once = np.unique(np.minimum(i, j) * len(self.open) + np.maximum(i, j), return_index=True)
        for rows in np.array_split(once, -(-len(once) // _PAIRS)):
            yield i[rows], j[rows]

    def _follow_links(self) -> None:
        """Begin with the ways over links alone: no other must be longer."""
        if self.linked is None:
            return
        root = np.array([self.root])
        most = self.walks.total + self.beyond
        length, before = (one[0] for one in self.linked.ways(root, self.open, most))
        to = np.flatnonzero((length < self.length.ravel() * (1 - 1e-14)) & (before >= 0))
        b, y = np.divmod(to, self.search.sides)
        rows = self.linked.rows(before[to], to)
        lines = self.linked.links.segments.take(rows)
        self.length[b, y], self.before[b, y] = length[to], before[to]
        self.due[b, y], self.hop[b, y], self.turned[b, y] = True, 0.0, False
        self.first[b, y], self.last[b, y] = lines.first, lines.last
        self.at[b, y] = np.column_stack([lines.first_at, lines.last_at])
        self.ends[b, y] = np.column_stack([lines.start, lines.end])
        rings = np.unique(b)
        if len(rings):
            self._turn(rings)
            self._close(rings)

    def _limits(self, front: float) -> Array:
        """Return below what a way to each ring and side matters.

        It must be shorter than the one known, and with the rest of the closed walk, which is not
        shorter than what is gone on from now, than the closed walk known.
        """
        total = self.walks.total + self.beyond
        rest = np.minimum(self.length, front)
        sides = np.arange(self.search.sides)
        most = np.full(self.length.shape, -np.inf)
        for value in sides[1:]:
            cap = min(total, self.walks.length(int(value)) + self.beyond)
            most = np.maximum(most, cap - rest[:, sides ^ value])
        limits = np.minimum(self.length, most)
        limits[~self.open] = -np.inf
        return limits

    def _search(
        self, i: Array, j: Array, due: Array, feedback: Feedback, front: float = 0.0
    ) -> None:
        """Look for segments between pairs of rings, and go over those that shorten a way."""
        # A pair that is met from both of its rings is looked at once.
        pair = np.minimum(i, j) * len(self.open) + np.maximum(i, j)
        once = np.sort(np.unique(pair, return_index=True)[1])
        if self.walks.between:
            once = once[i[once] != j[once]]
        i, j = i[once], j[once]
        if not len(i):
            return
        start = np.where(due, self.length, np.inf)
        hops, worth = self.hops, self._worth()
        lower, can = (
            nearest_of(self.search, i, j) if hops is None else (hops.lower[i, j], hops.can[i, j])
        )
        if worth is not None and np.isfinite(self.walks.total):
            nothing = np.full(can.shape, np.inf)
            can &= worth(i, j, -nothing, nothing)
            some = can.any(axis=1)
            i, j, lower, can = i[some], j[some], lower[some], can[some]
            if not len(i):
                return
        most = within_reach(lower, can, self._gains(i, j, can, start, front))
        keep = (most > -np.inf).any(axis=1)
        i, j, most = i[keep], j[keep], most[keep]
        if not len(i):
            return
        if self.memory is None:
            table = shortest_segments(self.search, i, j, most, feedback, worth)
        else:
            longest = self.walks.total + self.beyond if self.again else None
            table = self.memory.recall(self.search, i, j, most, longest, feedback, worth)
        if self.hops is not None:
            self.hops.found(i, j, table.length.reshape(most.shape))
        self._shorten(i, j, start, table)

    def _gains(self, i: Array, j: Array, can: Array, start: Array, front: float) -> Array:
        """Return below what a segment of each side that it can be of matters, (p, sides)."""
        limits = self._limits(front)
        sides = np.arange(self.search.sides)
        most = np.full(can.shape, -np.inf)
        rows, side = can.nonzero()
        # over a segment either way
        from_, to = np.array([[i[rows], j[rows]], [j[rows], i[rows]]])
        with np.errstate(invalid="ignore"):
            gain = limits[to[..., None], sides ^ side[:, None]] - start[from_]
        most[rows, side] = np.fmax.reduce(gain, axis=(0, 2), initial=-np.inf)
        return most

    def _worth(self) -> Worth | None:
        """Return what tells which hops a shorter closed walk can have; None where nothing does."""
        hops, caps, sides = self.hops, self._caps(), np.arange(self.search.sides)
        if hops is None or not self.walks.total > 0.0:
            return None

        def worth(i: Array, j: Array, least: Array, most: Array) -> Array:
            hops.learn(i, j, least)
            hops.from_root(self.root, self.open, 0.5 * float(caps.max()))
            # there and back, or on the root's own ring, whose free turn is no walk
            there = most[(i == self.root) != (j == self.root)]
            own = most[(i == self.root) & (j == self.root)]
            own[:, self.whole[self.root]] = np.inf
            for side in sides[1:]:
                ways = [own[:, side], (there + there[:, sides ^ side]).min(axis=1)]
                caps[side] = np.concatenate([caps[side : side + 1], *ways]).min()
            return hops.matter(i, j, caps)

        return worth

    def _shorten(self, i: Array, j: Array, start: Array, table: Table) -> None:
        sides = self.search.sides
        keys = np.flatnonzero(np.isfinite(table.length))
        if not len(keys):
            return
        row, side = np.divmod(keys, sides)
        x = np.arange(sides)
        columns = []
        for a, b in ((i, j), (j, i)):
            length = start[a[row]] + table.length[keys][:, None]
            to = b[row][:, None] * sides + (x ^ side[:, None])
            from_ = a[row][:, None] * sides + x
            columns.append((length, to, from_, np.broadcast_to(keys[:, None], length.shape)))
        length, to, from_, key = (np.concatenate(c).ravel() for c in zip(*columns))
        better = length < self.length.ravel()[to] * (1 - 1e-14)
        length, to, from_, key = length[better], to[better], from_[better], key[better]
        if not len(to):
            return
        order = np.lexsort((length, to))
        order = order[is_first(to[order])]
        length, to, from_, key = length[order], to[order], from_[order], key[order]
        b, y = np.divmod(to, sides)
        self.length[b, y], self.before[b, y] = length, from_
        self.due[b, y], self.hop[b, y], self.turned[b, y] = True, 0.0, False
        self.first[b, y], self.last[b, y] = table.first[key], table.last[key]
        self.at[b, y], self.ends[b, y] = table.at[key], table.ends[key]
        touched = np.unique(b)
        self._turn(touched)
        self._close(touched)

    def _turn(self, rings: Array) -> None:
        """Go round rings that keep something apart by themselves: a new side for free."""
        for ring in rings[self.whole[rings] > 0]:
            for x in range(self.search.sides):
                y = x ^ int(self.whole[ring])
                if self.length[ring, x] < self.length[ring, y]:
                    self.length[ring, y] = self.length[ring, x]
                    self.before[ring, y] = ring * self.search.sides + x
                    self.due[ring, y], self.hop[ring, y] = True, 0.0
                    self.turned[ring, y] = True

    def _close(self, rings: Array) -> None:
        """Let the walks that close at rings shorten those known."""
        sides = np.arange(self.search.sides)
        length = self.length[rings]
        for value in sides[1:]:
            both = length + length[:, sides ^ value]
            at = int(np.argmin(both))
            least = float(both.ravel()[at])
            self.closed = min(self.closed, least)
            if least < self.walks.length(int(value)) * (1 - 1e-14):
                row, x = divmod(at, len(sides))
                there = self._way(int(rings[row]), int(x))
                back = self._way(int(rings[row]), int(x ^ value))
                self.walks.add(int(value), walk_of(least, there, back))

    def done_with(self) -> Array:
        """Return the mask of the rings that no closed walk shorter than the one known can have.

        The root; and each ring on the way to which and back, twice, a closed walk there becomes one
        through the root: where that is shorter than the shortest of these, there is none.
        """
        total = self.walks.total
        least = min(self.closed, total + self.beyond)
        mask: Array = total + 2.0 * self.length.min(axis=1) < least * (1.0 - _SLACK) - _ROUNDED
        mask[self.root] = True
        return mask

    def _way(self, ring: int, side: int) -> tuple[list[Step], set[int]]:
        """Return the steps of the way to a ring on a side, and the rings gone round."""
        steps, around = [], set()
        while self.before[ring, side] >= 0:
            last, x = divmod(int(self.before[ring, side]), self.search.sides)
            if self.turned[ring, side]:
                around.add(ring)
            else:
                segment = self._segment(ring, side)
                forward = self.search.boundary.rings.ring[segment.first[0]] == last
                metres = float(self.length[ring, side] - self.length[last, x])
                steps.append(Step(segment if forward else segment.reversed(), side ^ x, metres))
            ring, side = last, x
        return steps[::-1], around

    def _segment(self, ring: int, side: int) -> Segments:
        at, ends = self.at[ring, side], self.ends[ring, side]
        return Segments(
            self.first[ring, side : side + 1],
            at[None, 0],
            ends[None, :2],
            self.last[ring, side : side + 1],
            at[None, 1],
            ends[None, 2:],
        )
