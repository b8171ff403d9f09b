# SPDX-License-Identifier: GPL-2.0-or-later
"""Constrained Delaunay triangulation: every wanted edge is there, and no point is added.

A Delaunay triangulation misses some of the wanted edges. Each is put in by emptying the triangles
that it crosses and filling the two sides anew, so two lines that run a hair's breadth apart cost no
more than any other two: halving the missing ones instead would go on until the pieces are as short
as the lines are apart.

References
----------
M. Anglada, An improved incremental algorithm for constructing restricted Delaunay triangulations,
Computers & Graphics 21 (1997), 215-223.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Optional

import numpy as np
import shapely
from scipy.spatial import Delaunay

from ..base.arrays import Array, unique_rows
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.heard import heard, many
from .predicates import in_circle, side_of
from .threading import Threading, halving_order

#: Two lines that cross by less than this, metres, touch: a line is led over the other's end.
FLOOR_M = 1e-3
_CHECK_EVERY = 256
#: So many points on the way of one edge are too many to be rounding.
_MOST_TURNS = 1000

_Edge = tuple[int, int]


@dataclass(frozen=True)
class Triangulation:
    """Triangles with corners counterclockwise; neighbour k lies opposite to corner k, -1 is none.

    Attributes
    ----------
    xy : ndarray of float, shape (n, 2)
    triangles, neighbours : ndarray of int, shape (m, 3)
    """

    xy: Array
    triangles: Array
    neighbours: Array

    def lacks(self, a: Array, b: Array) -> Array:
        """Tell which of the edges from points `a` to points `b` are not there."""
        # mostly one begins at a point: then no table of all edges has to be sorted
        to = np.full(len(self.xy), -1)
        to[a] = b
        there = np.zeros(len(self.xy), bool)
        for start, end in self.edges():
            there[start[to[start] == end]] = True
            there[end[to[end] == start]] = True
        found = there[a]
        rest = np.flatnonzero(to[a] != b)
        if len(rest):
            found[rest] = np.isin(self._names(a[rest], b[rest]), self._keys())
        lacking: Array = (a != b) & ~found
        return lacking

    def edges(self) -> list[tuple[Array, Array]]:
        """Return where the edges opposite to each corner begin and end."""
        corners = self.triangles.T
        return [(corners[(k + 1) % 3], corners[(k + 2) % 3]) for k in range(3)]

    def _keys(self) -> Array:
        """Return a number for each edge of each triangle, the same from either side."""
        return np.concatenate([self._names(start, end) for start, end in self.edges()])

    def _names(self, a: Array, b: Array) -> Array:
        names: Array = np.minimum(a, b).astype(np.int64) * len(self.xy) + np.maximum(a, b)
        return names


def delaunay(xy: Array, feedback: Feedback = NO_FEEDBACK) -> Triangulation:
    """Return the Delaunay triangulation of points, none of which is left out.

    Parameters
    ----------
    xy : ndarray of float, shape (n, 2)
        No two of them are the same.

    Raises
    ------
    InputError
        If points lie too close together for their distance to the others.
    Canceled
        If the user asked to stop.
    """
    net = heard(partial(Delaunay, xy), feedback, long=many(len(xy)))
    whole = Triangulation(xy, net.simplices, net.neighbors)
    upright = (_twice_areas(xy, net.simplices) > 0).all()
    if upright and _lies_once(whole, len(xy) - len(net.coplanar)):
        return _with_all(whole, net.coplanar, feedback)
    whole = heard(partial(_by_geos, xy), feedback, long=many(len(xy)))
    if not _lies_once(whole, len(xy)):
        raise InputError(
            "Vertices of the map lie too close together for its size to be told apart. Simplify "
            "the boundaries, or draw a study area round the front."
        )
    return whole


def _with_all(net: Triangulation, left_out: Array, feedback: Feedback) -> Triangulation:
    """Put in the points that Qhull left out: it lifts them to a paraboloid, which rounds."""
    if not len(left_out):
        return net
    work = Threading(net.xy, net.triangles, net.neighbours)
    for done, (point, triangle, _) in enumerate(left_out.tolist()):
        if done % _CHECK_EVERY == 0:
            check(feedback)
        work.insert(point, triangle)
    return Triangulation(net.xy, *work.arrays())


def _by_geos(xy: Array) -> Triangulation:
    """Return GEOS's triangulation, for points where Qhull's lies twice over some ground."""
    shapes = shapely.get_parts(shapely.delaunay_triangles(shapely.multipoints(xy)))
    corners = shapely.get_coordinates(shapes).reshape(-1, 4, 2)[:, :3]
    triangles = _rows_of(xy, corners.reshape(-1, 2)).reshape(-1, 3)
    clockwise = _twice_areas(xy, triangles) < 0
    triangles[clockwise] = triangles[clockwise, ::-1]
    return Triangulation(xy, triangles, neighbours_of(triangles, len(xy)))


def threaded(xy: Array, stretches: list[Array], feedback: Feedback = NO_FEEDBACK) -> Triangulation:
    """Return the Delaunay triangulation of points of which many lie on straight or round stretches.

    Parameters
    ----------
    xy : ndarray of float, shape (n, 2)
        No two of them are the same.
    stretches : list of ndarray of int
        Rows of the points along each stretch, in order.

    Raises
    ------
    InputError
        If points lie too close together for their distance to the others.
    Canceled
        If the user asked to stop.
    """
    order = halving_order(stretches)
    later = np.zeros(len(xy), bool)
    later[[point for point, _, _ in order]] = True
    later[[row for stretch in stretches for row in (stretch[0], stretch[-1])]] = False
    first = np.flatnonzero(~later)
    net = delaunay(xy[first], feedback)
    check(feedback)
    if not order:
        return Triangulation(xy, net.triangles.astype(np.int64), net.neighbours)
    work = Threading(xy, first[net.triangles], net.neighbours)
    check(feedback)
    work.insert_all(order, feedback)
    return Triangulation(xy, *work.arrays())


def with_points(
    net: Triangulation, points: list[tuple[int, int]], feedback: Feedback = NO_FEEDBACK
) -> Triangulation:
    """Return the triangulation with more of its points, each looked for from one that is in it.

    Raises
    ------
    InputError
        If points lie too close together for their distance to the others.
    Canceled
        If the user asked to stop.
    """
    work = Threading(net.xy, net.triangles, net.neighbours)
    work.insert_all([(point, near, near) for point, near in points], feedback)
    return Triangulation(net.xy, *work.arrays())


def _lies_once(net: Triangulation, points: int) -> bool:
    """Tell whether there are as many triangles over so many points as Euler's formula asks for."""
    outer = np.count_nonzero(net.neighbours < 0)
    return len(net.triangles) == 2 * points - 2 - outer


def _twice_areas(xy: Array, triangles: Array) -> Array:
    a, b, c = (xy[triangles[:, k]] for k in range(3))
    return (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]


def _rows_of(xy: Array, points: Array) -> Array:
    """Return the row of each point in a table that holds them all."""
    both = np.concatenate([xy, points])
    _, first, name = unique_rows(both)
    return first[name[len(xy) :]]


def neighbours_of(triangles: Array, size: int) -> Array:
    """Return the triangle beyond the edge opposite to each corner, -1 where there is none."""
    a = triangles[:, [1, 2, 0]].ravel().astype(np.int64)
    b = triangles[:, [2, 0, 1]].ravel().astype(np.int64)
    key = a * size + b
    order = np.argsort(key)
    place = np.minimum(np.searchsorted(key[order], b * size + a), len(key) - 1)
    twin = order[place]
    return np.where(key[twin] == b * size + a, twin // 3, -1).reshape(-1, 3)


def constrained(
    net: Triangulation, a: Array, b: Array, feedback: Feedback = NO_FEEDBACK
) -> tuple[Triangulation, Array, Array]:
    """Return the triangulation with every edge from `a` to `b` in it, and these edges.

    An edge that runs over another point, or crosses another wanted edge by less than `FLOOR_M` at
    its end, is led over that point and comes back as two.

    Raises
    ------
    InputError
        If wanted edges cross.
    Canceled
        If the user asked to stop.
    """
    missing = np.flatnonzero(net.lacks(a, b))
    if not len(missing):
        return net, a, b
    work = _Insertion(net, a, b)
    for done, row in enumerate(missing):
        if done % _CHECK_EVERY == 0:
            check(feedback)
            feedback.set_progress(100.0 * done / len(missing))
        work.insert(int(a[row]), int(b[row]))
    whole = Triangulation(net.xy, work.triangles, work.neighbours)
    return whole, *work.pieces(a, b)


#: what a way is led over first, if anything; the triangles it crosses; corners above and below it
_Way = tuple[Optional[tuple[tuple[int, int], int]], list[int], list[int], list[int]]


class _Insertion:
    """A triangulation that wanted edges are put into, one after the other."""

    def __init__(self, net: Triangulation, a: Array, b: Array) -> None:
        self.points = [(float(x), float(y)) for x, y in net.xy]
        self.triangles = net.triangles.copy()
        self.neighbours = net.neighbours.copy()
        self.at = np.empty(len(net.xy), int)
        self.at[self.triangles.ravel()] = np.repeat(np.arange(len(self.triangles)), 3)
        self.fixed = set(zip(np.minimum(a, b).tolist(), np.maximum(a, b).tolist()))
        self.over: dict[_Edge, int] = {}

    def insert(self, a: int, b: int) -> None:
        """Put an edge in, or the edges it becomes on its way over other points."""
        todo = [(a, b)]
        for _ in range(_MOST_TURNS):
            if not todo:
                return
            u, v = todo.pop()
            if u == v or self._present(u, v):
                continue
            over, crossed, upper, lower = self._way(u, v)
            if over is None:
                self._refill(u, v, crossed, upper, lower)
                continue
            (p, q), tip = over
            self.fixed.discard(_undirected(p, q))
            self.over[_undirected(p, q)] = tip
            self.fixed |= {_undirected(p, tip), _undirected(tip, q)}
            if {p, q} != {u, v}:
                todo.append((u, v))
            todo += [(tip, q), (p, tip)]
        raise _tangled()

    def pieces(self, a: Array, b: Array) -> tuple[Array, Array]:
        """Return edges with those that were led over points as the edges they became."""
        if not self.over:
            return a, b
        todo, placed = list(zip(a.tolist(), b.tolist()))[::-1], []
        most = len(todo) + _MOST_TURNS * (len(self.over) + 1)
        while todo:
            u, v = todo.pop()
            tip = self.over.get(_undirected(u, v))
            if tip is None:
                placed.append((u, v))
            else:
                todo += [(tip, v), (u, tip)]
            if len(placed) + len(todo) > most:
                raise _tangled()
        both = np.array([edge for edge in placed if edge[0] != edge[1]], int).reshape(-1, 2)
        return both[:, 0], both[:, 1]

    def _fan(self, u: int) -> Iterator[tuple[int, int, int]]:
        """Go round a point: triangle, and the two other corners counterclockwise."""
        start = triangle = int(self.at[u])
        for _ in range(len(self.triangles)):
            corners = self.triangles[triangle].tolist()
            k = corners.index(u)
            yield triangle, corners[(k + 1) % 3], corners[(k + 2) % 3]
            triangle = int(self.neighbours[triangle, (k + 1) % 3])
            if triangle in (start, -1):
                return

    def _present(self, u: int, v: int) -> bool:
        return any(v in (p, q) for _, p, q in self._fan(u))

    def _way(self, u: int, v: int) -> _Way:
        """Follow an edge through the triangles.

        Returns an edge and the point that it is to be led over first, or None; the triangles that
        the way crosses, and the corners above and below it in order.
        """
        over, crossed, upper, lower = self._start(u, v)
        while over is None:
            p, q = lower[-1], upper[-1]
            if _undirected(p, q) in self.fixed:
                return self._touching(u, v, p, q), [], [], []
            corners = self.triangles[crossed[-1]].tolist()
            k = next(i for i, corner in enumerate(corners) if corner not in (p, q))
            triangle = int(self.neighbours[crossed[-1], k])
            if triangle < 0 or len(crossed) > len(self.triangles):
                raise _tangled()
            crossed.append(triangle)
            tip = next(c for c in self.triangles[triangle].tolist() if c not in (p, q))
            if tip == v:
                break
            where = self._side(u, v, tip)
            if where == 0:
                over = ((u, v), tip)
            (upper if where > 0 else lower).append(tip)
        return over, crossed, upper, lower

    def _start(self, u: int, v: int) -> _Way:
        """Return the beginning of the way from u to v, in the triangle at u that it enters."""
        for triangle, p, q in self._fan(u):
            right, left = self._side(u, v, p), self._side(u, v, q)
            for where, end in ((right, p), (left, q)):
                if where == 0 and self._ahead(u, v, end):
                    return ((u, v), end), [], [], []
            if right < 0 < left:
                return None, [triangle], [q], [p]
        raise _tangled()

    def _touching(self, u: int, v: int, p: int, q: int) -> tuple[tuple[int, int], int]:
        """Return which of two crossing edges runs over an end of the other, and that end."""
        ends = [(self._apart(u, v, end), (u, v), end) for end in (p, q)]
        ends += [(self._apart(p, q, end), (p, q), end) for end in (u, v)]
        apart, edge, end = min(ends)
        if apart > FLOOR_M:
            raise _tangled()
        return edge, end

    def _apart(self, u: int, v: int, p: int) -> float:
        """Return how far a point lies from an edge."""
        (ax, ay), (bx, by), (px, py) = (self.points[i] for i in (u, v, p))
        dx, dy = bx - ax, by - ay
        t = ((px - ax) * dx + (py - ay) * dy) / max(dx * dx + dy * dy, 1e-300)
        t = min(max(t, 0.0), 1.0)
        return ((px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2) ** 0.5

    def _side(self, u: int, v: int, p: int) -> int:
        return side_of(self.points[u], self.points[v], self.points[p])

    def _ahead(self, u: int, v: int, p: int) -> bool:
        """Tell whether a point on a line lies where it goes, not behind its start."""
        (ax, ay), (bx, by), (px, py) = (self.points[i] for i in (u, v, p))
        return (bx - ax) * (px - ax) + (by - ay) * (py - ay) > 0

    def _refill(
        self, u: int, v: int, crossed: Sequence[int], upper: list[int], lower: list[int]
    ) -> None:
        """Fill the two sides of an edge with triangles, in the places of those it crosses."""
        outer: dict[_Edge, int] = {}
        inside = set(crossed)
        for triangle in crossed:
            corners = self.triangles[triangle].tolist()
            for k in range(3):
                beyond = int(self.neighbours[triangle, k])
                if beyond not in inside:
                    outer[corners[(k + 1) % 3], corners[(k + 2) % 3]] = beyond
        filled: list[tuple[int, int, int]] = []
        self._fill(u, v, upper, filled)
        self._fill(v, u, lower[::-1], filled)
        places: dict[_Edge, tuple[int, int]] = {}
        for slot, corners in zip(crossed, filled):
            self.triangles[slot] = corners
            for k in range(3):
                self.at[corners[k]] = slot
                places[corners[(k + 1) % 3], corners[(k + 2) % 3]] = (slot, k)
        for (p, q), (slot, k) in places.items():
            if (q, p) in places:
                self.neighbours[slot, k] = places[q, p][0]
                continue
            beyond = outer[p, q]
            self.neighbours[slot, k] = beyond
            if beyond >= 0:
                row = self.triangles[beyond].tolist()
                far = next(i for i, corner in enumerate(row) if corner not in (p, q))
                self.neighbours[beyond, far] = slot
        self.fixed.add(_undirected(u, v))

    def _fill(self, u: int, v: int, chain: list[int], filled: list[Any]) -> None:
        """Triangulate what lies left of the edge from u to v, below a chain of points."""
        todo = [(u, v, 0, len(chain))]
        while todo:
            p, q, low, high = todo.pop()
            if low >= high:
                continue
            best = low
            for i in range(low + 1, high):
                if in_circle(*(self.points[k] for k in (p, q, chain[best], chain[i]))):
                    best = i
            tip = chain[best]
            filled.append((p, q, tip))
            todo += [(p, tip, low, best), (tip, q, best + 1, high)]


def _undirected(u: int, v: int) -> _Edge:
    return (u, v) if u < v else (v, u)


def _tangled() -> InputError:
    return InputError(
        "Boundaries of the map cross one another where they should not. Repair the layer (Prepare "
        "control layer does), or simplify its boundaries."
    )
