# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest closed walks among many rings, from the ways over links between neighbours on.

Hardly a way over links alone is much longer than the shortest. So all that is left to be looked at
are the hops that could shorten one of them, told by how short each hop is at least; what is found
is a link more, and once no hop can shorten a way that matters the ways are the shortest.
"""

from __future__ import annotations

import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph

from ..base.arrays import Array, is_first
from ..base.feedback import Feedback, check
from .links import Links
from .search import Search, nearest_of, shortest_segments
from .segments import Segments, joined
from .steps import Step, Walk, walk_of
from .ways import ShortHops

#: So many ways are found in one go.
_AT_ONCE = 4_000_000
#: Roots gone on from at once.
_ROOTS = 16
#: Links are known for no other place, so of equal segments another may be the one to take: they
#: are taken to be longer by this part.
_LONGER = 2e-9
#: A way is shorter than another by this part at least.
_SHORTER = 1e-14


class LinkedWays:
    """Ways over links alone, for what a search is to keep apart.

    Attributes
    ----------
    off : ndarray of float, shape (rings,)
        A hop that changes sides is no shorter than these of both its rings together.
    """

    def __init__(self, search: Search, links: Links) -> None:
        self.sides, self.size = search.sides, len(search.boundary) * search.sides
        self.ring = search.boundary.rings.ring
        side = search.side_of(links.segments)
        side[_crossing(search, links.segments)] = -1
        side[links.length >= search.longest] = -1
        some = np.flatnonzero(side >= 0)
        links = links.take(some)
        self._put(links, side[some], links.length * (1.0 + _LONGER))
        self.off = _off_rays(search)

    def add(self, links: Links, side: Array) -> None:
        """Put in more links, of known sides."""
        old = self.links
        both = Links(
            np.concatenate([old.one, links.one]),
            np.concatenate([old.other, links.other]),
            joined([old.segments, links.segments]),
            np.concatenate([old.length, links.length]),
        )
        self._put(
            both,
            np.concatenate([self._side, side]),
            np.concatenate([self.metres, links.length]),
        )

    def _put(self, links: Links, side: Array, metres: Array) -> None:
        self.links, self._side, self.metres = links, side, metres
        x = np.arange(self.sides)
        one = (links.one[:, None] * self.sides + x).ravel()
        other = (links.other[:, None] * self.sides + (x ^ side[:, None])).ravel()
        key = np.concatenate([one * self.size + other, other * self.size + one])
        row = np.tile(np.arange(len(side)).repeat(self.sides), 2)
        order = np.lexsort((metres[row], key))
        # of several between the same two the shortest
        order = order[is_first(key[order])]
        self._key, self._row = key[order], row[order]
        self._tail, self._head = np.divmod(self._key, self.size)
        self._start = np.searchsorted(self._tail, np.arange(self.size + 1))

    def ways(self, roots: Array, open_: Array, most: float) -> tuple[Array, Array]:
        """Return how long ways from rings to every ring and side are, and what comes before each.

        Parameters
        ----------
        open_ : ndarray of bool, shape (rings,)
            The rings that ways lead over.
        most : float
            Longer ways are not looked for.

        Returns
        -------
        length, before
            Shape (roots, rings * sides); inf, and less than 0, where there is none.
        """
        free = open_.repeat(self.sides)
        free = free[self._tail] & free[self._head]
        metres = np.where(free, self.metres[self._row], np.inf)
        graph = sparse.csr_matrix((metres, self._head, self._start), shape=(self.size,) * 2)
        length, before = csgraph.dijkstra(
            graph, indices=roots * self.sides, limit=most, return_predecessors=True
        )
        return length, before

    def rows(self, before: Array, to: Array) -> Array:
        """Return which links lead from rings and sides to others."""
        rows: Array = self._row[np.searchsorted(self._key, before * self.size + to)]
        return rows

    def closed(self, roots: Array, open_: Array, most: float) -> float:
        """Return the least closed walk from one of some roots to another side of it, metres."""
        least = np.inf
        for some in np.array_split(roots, -(-len(roots) * self.size // _AT_ONCE)):
            length, _ = self.ways(some, open_, min(most, least))
            ends = some[:, None] * self.sides + np.arange(1, self.sides)
            least = min(least, float(np.take_along_axis(length, ends, axis=1).min()))
        return least

    def walk(self, root: int, length: float, before: Array) -> Walk:
        """Return the closed walk from a root to its other side, of two."""
        steps, place = [], root * self.sides + 1
        while place != root * self.sides:
            last = int(before[place])
            row = self.rows(np.array([last]), np.array([place]))
            segment = self.links.segments.take(row)
            forward = int(self.ring[segment.first[0]]) == last // self.sides
            side = (place ^ last) & 1
            metres = float(self.metres[row[0]])
            steps.append(Step(segment if forward else segment.reversed(), side, metres))
            place = last
        return walk_of(length, (steps[::-1], set()), ([], set()))


class LinkedSearch:
    """The shortest closed walks round one place, where all hops that matter are few.

    Attributes
    ----------
    hops : ShortHops
        The least hops between rings, all up to the length of what is looked for.
    """

    def __init__(self, search: Search, ways: LinkedWays, hops: ShortHops, between: bool) -> None:
        self.search, self.ways, self.hops = search, ways, hops
        graph = sparse.triu(hops.graph, 1).tocoo()
        one, other = graph.row.astype(np.int64), graph.col.astype(np.int64)
        own = np.arange(0 if between else len(search.boundary))
        one, other = np.concatenate([one, own]), np.concatenate([other, own])
        lower, can = nearest_of(search, one, other)
        lower[: len(graph.data)] = np.maximum(lower[: len(graph.data)], graph.data)
        some = can.any(axis=1)
        self.one, self.other, self.lower, can = one[some], other[some], lower[some], can[some]
        #: up to which length hops of each side were looked for
        self.asked = np.where(can, -np.inf, np.inf)

    def least(
        self, roots: Array, open_: Array, total: float, feedback: Feedback
    ) -> tuple[float, Walk | None]:
        """Return the shortest closed walk that some of the rings have, if one is shorter."""
        walk = None
        for some in np.array_split(roots, -(-len(roots) // _ROOTS)):
            rest = csgraph.dijkstra(self.hops.graph, indices=some, limit=total)
            while True:
                check(feedback)
                length, before = self.ways.ways(some, open_, total)
                closed = length[np.arange(len(some)), some * 2 + 1]
                best = int(np.argmin(closed))
                if closed[best] < total * (1.0 - _SHORTER):
                    total = float(closed[best])
                    walk = self.ways.walk(int(some[best]), total, before[best])
                if not self._look(length.reshape(len(some), -1, 2), rest, total, feedback):
                    break
        return total, walk

    def _look(self, length: Array, rest: Array, total: float, feedback: Feedback) -> bool:
        """Look at the hops that could shorten a way that matters; tell whether there are any.

        Parameters
        ----------
        length : ndarray of float, shape (roots, rings, 2)
        rest : ndarray of float, shape (roots, rings)
            How long the way back is at least.
        """
        gain = self._gains(length, np.minimum(length, total - rest[..., None]), 0.5 * total)
        wanted = (self.lower[:, None] < gain) & (gain > self.asked)
        rows = np.flatnonzero(wanted.any(axis=1))
        if not len(rows):
            return False
        limit = np.where(wanted[rows], gain[rows], -np.inf)
        self.asked[rows] = np.maximum(self.asked[rows], limit)
        one, other = self.one[rows], self.other[rows]
        table = shortest_segments(self.search, one, other, limit.copy(), feedback)
        found = np.flatnonzero(np.isfinite(table.length))
        row, side = np.divmod(found, 2)
        self.ways.add(Links(one[row], other[row], table.segments(found), table.length[found]), side)
        return bool(len(found))

    def _gains(self, length: Array, most: Array, half: float) -> Array:
        """Return below what a hop of each side matters, shape (hops, 2).

        Of the hop of a closed walk that holds its middle both ways to it are no longer than half.
        """
        start = np.where(length <= half * (1.0 + 1e-12), length, np.inf)
        gain = np.full((len(self.one), 2), -np.inf)
        for from_, to in ((self.one, self.other), (self.other, self.one)):
            for side in (0, 1):
                for x in (0, 1):
                    with np.errstate(invalid="ignore"):
                        more = most[:, to, x ^ side] - start[:, from_, x]
                    gain[:, side] = np.fmax(gain[:, side], np.fmax.reduce(more, axis=0))
        return gain


def _off_rays(search: Search) -> Array:
    """Return lengths of rings: a hop that changes sides is no shorter than those of both its rings.

    It crosses a ray, or one of the rings does and leads to the ray for free.
    """
    tree, boundary = search.boundary.tree, search.boundary
    centre, radius = tree.centre[tree.roots], tree.radius[tree.roots]
    off = np.full(len(centre), np.inf)
    for point in search.constraint.points:
        x, y = (centre - point).T
        off = np.minimum(off, np.hypot(np.minimum(x, 0.0), y))
    off = np.where(off > radius, off - radius, -2.0 * radius)
    length: Array = np.where(off > 0.0, off / float(boundary.stretch.max()), off)
    return length


def _crossing(search: Search, segments: Segments) -> Array:
    """Return which segments run through what they may only touch."""
    if not search.inner:
        return np.zeros(0, np.int64)
    low = np.minimum(segments.start, segments.end)
    high = np.maximum(segments.start, segments.end)
    west, south, east, north = shapely.bounds(np.array(search.inner, dtype=object)).T
    near = (low[:, :1] <= east) & (high[:, :1] >= west)
    near &= (low[:, 1:] <= north) & (high[:, 1:] >= south)
    rows = np.flatnonzero(near.any(axis=1))
    return rows[search.crosses(segments.start[rows], segments.end[rows])]
