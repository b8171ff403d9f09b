# SPDX-License-Identifier: GPL-2.0-or-later
"""Circles that lie within polygons and touch their boundary at a given point: how large they grow.

The boundary consists of edges, each with one inward direction, and of re-entrant corners, each with
a fan of them. A circle that touches an element at a point grows until another edge blocks it; the
radius at which one edge does so is known in closed form. Along an element it is quasi-convex (it
falls, then rises), so that on any stretch its greatest value stands at an end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from ..base.arrays import Array, is_first, is_hole
from ..base.feedback import Feedback, check

#: Polygons of at most so many edges are measured against all of them at once.
_FEW = 64
#: Pairs of point and edge, and points, worked on between two looks at the cancel button.
_PAIRS = 500_000
_POINTS = 5_000
#: A point this near to an edge, in polygons of size 1, may lie on it.
_SAME = 1e-10
#: A circle is not blocked by what reaches into it by less than this share of the radius.
_TOUCH = 1e-12


@dataclass(frozen=True)
class PolygonBoundaries:
    """The edges and re-entrant corners of many polygons.

    Attributes
    ----------
    start, end : ndarray, shape (m, 2)
        Edges, the interior on their left.
    polygon : ndarray of int, shape (m,)
        Whose edge; sorted.
    before, after : ndarray of int, shape (m,)
        The edges next to each along its ring.
    """

    start: Array
    end: Array
    polygon: Array
    before: Array
    after: Array
    count: int

    @cached_property
    def length(self) -> Array:
        """Length of each edge."""
        return np.hypot(*(self.end - self.start).T)

    @cached_property
    def along(self) -> Array:
        """Direction of each edge."""
        return (self.end - self.start) / self.length[:, None]

    @cached_property
    def inward(self) -> Array:
        """Normal of each edge, into the polygon."""
        return np.column_stack([-self.along[:, 1], self.along[:, 0]])

    @cached_property
    def columns(self) -> tuple[Array, ...]:
        """Start, direction and length of each edge, a number a column."""
        columns = (*self.start.T, *self.along.T, self.length)
        return tuple(np.ascontiguousarray(column) for column in columns)

    @cached_property
    def turn(self) -> Array:
        """Angle to the right by which the boundary turns at the end of each edge."""
        one, other = self.along, self.along[self.after]
        cross = one[:, 1] * other[:, 0] - one[:, 0] * other[:, 1]
        return np.arctan2(cross, (one * other).sum(axis=1))

    @cached_property
    def first(self) -> Array:
        """First edge of each polygon, and one past the last."""
        return np.searchsorted(self.polygon, np.arange(self.count + 1))

    @cached_property
    def lines(self) -> Array:
        """The whole boundary of each polygon, ready to be asked for distances."""
        place = np.arange(len(self.start))
        # of a ring the first edge, and the last
        opens = np.flatnonzero(self.before >= place)
        closes = self.before[opens]
        ring = np.cumsum(self.before >= place) - 1
        vertex = np.insert(place, closes + 1, opens)
        rings = shapely.linestrings(
            self.start[vertex], indices=np.insert(ring, closes + 1, ring[closes])
        )
        lines = shapely.multilinestrings(rings, indices=self.polygon[opens])
        shapely.prepare(lines)
        return lines

    @cached_property
    def _apart(self) -> tuple[Array, Array, Array]:
        """Return a shift, a scale and another shift that lay the polygons out side by side."""
        low = np.minimum.reduceat(self.start, self.first[:-1])
        size = (np.maximum.reduceat(self.start, self.first[:-1]) - low).max(axis=1)
        aside = int(np.ceil(np.sqrt(self.count)))
        place = np.arange(self.count)
        return low, 1.0 / size[:, None], 2.0 * np.column_stack([place // aside, place % aside])

    def of(self, edge: Array) -> tuple[Array, ...]:
        """Return start, direction and length of edges, a number a column."""
        return tuple(column[edge] for column in self.columns)

    def _placed(self, xy: Array, polygon: Array) -> Array:
        low, scale, shift = (column[polygon] for column in self._apart)
        return (xy - low) * scale + shift

    @cached_property
    def _tree(self) -> shapely.STRtree:
        """Index of all edges, polygons side by side so that none is met in another's place."""
        pairs = (self._placed(xy, self.polygon) for xy in (self.start, self.end))
        return shapely.STRtree(shapely.linestrings(np.stack(list(pairs), axis=1)))

    def nearest(self, points: Array, polygon: Array) -> tuple[Array, Array]:
        """Return the edge of its polygon that is nearest to each point, and how far it is."""
        ways = shapely.shortest_line(self.lines[polygon], shapely.points(points))
        ends = shapely.get_coordinates(ways).reshape(-1, 2, 2)
        foot, away = ends[:, 0], np.hypot(*(ends[:, 1] - ends[:, 0]).T)
        there = self._placed(foot, polygon)
        around = np.concatenate([there - _SAME, there + _SAME], axis=1)
        row, edge = self._tree.query(shapely.box(*around.T))
        sx, sy, wx, wy, length = self.of(edge)
        x, y = points[row, 0] - sx, points[row, 1] - sy
        along = np.clip(x * wx + y * wy, 0.0, length)
        off = np.hypot(x - along * wx, y - along * wy)
        order = np.lexsort([off, row])
        row, edge = row[order], edge[order]
        found = np.full(len(points), -1)
        once = np.r_[True, row[1:] != row[:-1]] if len(row) else np.zeros(0, bool)
        found[row[once]] = edge[once]
        return found, away


def boundary(polygons: Array) -> PolygonBoundaries:
    """Return the edges of polygons; those of no length are left out."""
    start, end, ring, owner = directed_edges(polygons)
    place = np.arange(len(ring))
    opens = is_first(ring)
    closes = np.r_[opens[1:], True] if len(ring) else opens
    before, after = place - 1, place + 1
    before[opens], after[closes] = place[closes], place[opens]
    return PolygonBoundaries(start, end, owner[ring], before, after, len(polygons))


def directed_edges(polygons: Array) -> tuple[Array, Array, Array, Array]:
    """Return start, end and ring of the edges of polygons, the interior on their left.

    Edges of no length are left out. And the polygon of each ring.
    """
    parts, owner = shapely.get_parts(polygons, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    wrong = shapely.is_ccw(rings) == is_hole(part)
    rings[wrong] = shapely.reverse(rings[wrong])
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    x, y = xy.T
    real = np.flatnonzero((ring[1:] == ring[:-1]) & ((x[1:] != x[:-1]) | (y[1:] != y[:-1])))
    return xy.take(real, axis=0), xy.take(real + 1, axis=0), ring[real], owner[part]


@dataclass(frozen=True)
class Elements:
    """Edges and re-entrant corners: points where a circle can touch, t from 0 to 1 along each.

    Attributes
    ----------
    one, other : ndarray, shape (n, 2)
        Ends; the same point for a corner.
    inward : ndarray, shape (n, 2)
        Direction into the polygon at t = 0.
    turn : ndarray, shape (n,)
        Angle to the right by which it turns until t = 1; 0 along an edge.
    aside : ndarray of int, shape (n, 3)
        Edges that cannot block a circle there: itself, and neighbours across re-entrant corners.
    """

    edges: PolygonBoundaries
    one: Array
    other: Array
    inward: Array
    turn: Array
    aside: Array
    polygon: Array

    @cached_property
    def columns(self) -> tuple[Array, ...]:
        """What `at` reads of each element, a number a column."""
        columns = (*self.one.T, *self.other.T, *self.inward.T, self.turn)
        return tuple(np.ascontiguousarray(column) for column in columns)

    def at(self, element: Array, t: Array) -> tuple[Array, Array]:
        """Return points (2, n) and the directions (2, n) in which circles grow from them."""
        return _touching(tuple(column[element] for column in self.columns), t)

    def radius(self, element: Array, t: Array, edge: Array) -> Array:
        """Return the radius at which an edge blocks the circle that grows from a point."""
        return _blocked(*self.at(element, t), self.edges.of(edge))

    def radii(self, element: Array, edges: Array) -> Callable[[Array], Array]:
        """Return the function of t that gives the same for several edges, shape (k, n), each."""
        own, others = tuple(column[element] for column in self.columns), self.edges.of(edges)
        return lambda t: _blocked(*_touching(own, t), others)

    def many(self, element: Array) -> Array:
        """Return where a polygon has so many edges that only those nearby are looked at."""
        return np.diff(self.edges.first)[self.polygon[element]] > _FEW

    def greatest(
        self,
        element: Array,
        t: Array,
        enough: Array,
        limit: Array,
        feedback: Feedback,
    ) -> tuple[Array, Array]:
        """Return the radius of the circle that touches each point, and an edge that blocks it.

        Parameters
        ----------
        enough : ndarray
            Where the circle grows no larger than this its radius is not asked for: it is 0.
        limit : ndarray
            A radius that is not too small.
        """
        radius, edge = np.zeros(len(element)), np.full(len(element), -1)
        large = self.many(element)
        few, many = np.flatnonzero(~large), np.flatnonzero(large)
        ends = np.cumsum(np.diff(self.edges.first)[self.polygon[element[few]]])
        last = ends[-1] if len(few) else 0
        cuts = np.searchsorted(ends, np.arange(_PAIRS, last, _PAIRS))
        for chosen in np.split(few, cuts):
            check(feedback)
            if len(chosen):
                radius[chosen], edge[chosen] = self._of_all(element[chosen], t[chosen])
        for chosen in np.split(many, np.arange(_POINTS, len(many), _POINTS)):
            check(feedback)
            if len(chosen):
                found = self._of_near(element[chosen], t[chosen], enough[chosen], limit[chosen])
                radius[chosen], edge[chosen] = found
        return radius, edge

    def _of_all(self, element: Array, t: Array) -> tuple[Array, Array]:
        """Return the least of the radii at which the edges of its polygon block each circle."""
        polygon = self.polygon[element]
        size = np.diff(self.edges.first)[polygon]
        heads = np.cumsum(size) - size
        row = np.repeat(np.arange(len(element)), size)
        edge = np.arange(size.sum()) - heads[row] + self.edges.first[polygon][row]
        point, inward = self.at(element, t)
        radius = _blocked(point[:, row], inward[:, row], self.edges.of(edge))
        for own in self.aside[element].T:
            place = own - self.edges.first[polygon]
            known = own >= 0
            radius[(heads + place)[known]] = np.inf
        least = np.minimum.reduceat(radius, heads)
        found = np.flatnonzero(radius == least[row])
        _, once = np.unique(row[found], return_index=True)
        return least, edge[found[once]]

    def _of_near(
        self, element: Array, t: Array, enough: Array, limit: Array
    ) -> tuple[Array, Array]:
        """Return the same by looking at what is near; where `enough` is not reached, 0."""
        _, edge = self._shrunk(element, t, np.minimum(enough, limit), once=True)
        radius = np.zeros(len(element))
        more = np.flatnonzero((edge < 0) & (enough < limit))
        radius[more], edge[more] = self._shrunk(element[more], t[more], limit[more])
        return radius, edge

    def _shrunk(
        self, element: Array, t: Array, limit: Array, *, once: bool = False
    ) -> tuple[Array, Array]:
        """Shrink each circle to what reaches furthest into it until nothing does.

        Parameters
        ----------
        once : bool
            Whether any edge that reaches into it will do.
        """
        polygon = self.polygon[element]
        point, inward = self.at(element, t)
        grain = 4e-16 * np.abs(point).max(axis=0)
        radius, edge = limit.copy(), np.full(len(element), -1)
        active = np.arange(len(element))
        while len(active):
            centre = (point[:, active] + inward[:, active] * radius[active]).T
            near, away = self.edges.nearest(centre, polygon[active])
            into = (away < radius[active] * (1.0 - _TOUCH) - grain[active]) & (near >= 0)
            active, near = active[into], near[into]
            least = _blocked(point[:, active], inward[:, active], self.edges.of(near))
            least[(self.aside[element[active]] == near[:, None]).any(axis=1)] = np.inf
            less = least < radius[active]
            active = active[less]
            radius[active], edge[active] = least[less], near[less]
            if once:
                break
        return radius, edge


def elements(edges: PolygonBoundaries) -> Elements:
    """Return the places of a boundary where a circle within can touch it."""
    m = len(edges.start)
    own = np.arange(m)
    reentrant = np.flatnonzero(edges.turn > 0.0)
    none = np.full(len(reentrant), -1)
    blind = edges.turn >= 0.0
    aside = np.column_stack(
        [
            own,
            np.where(blind[edges.before], edges.before, -1),
            np.where(blind, edges.after, -1),
        ]
    )
    corner = np.column_stack([reentrant, edges.after[reentrant], none])
    return Elements(
        edges,
        np.concatenate([edges.start, edges.end[reentrant]]),
        np.concatenate([edges.end, edges.end[reentrant]]),
        np.concatenate([edges.inward, edges.inward[reentrant]]),
        np.concatenate([np.zeros(m), edges.turn[reentrant]]),
        np.concatenate([aside, corner]),
        np.concatenate([edges.polygon, edges.polygon[reentrant]]),
    )


def _touching(columns: tuple[Array, ...], t: Array) -> tuple[Array, Array]:
    """Return the points of elements and the directions that circles grow in; see `Elements.at`."""
    x0, y0, x1, y1, ux, uy, turn = columns
    angle = turn * t
    cos, sin = np.cos(angle), np.sin(angle)
    rest = 1.0 - t
    point = np.stack([x0 * rest + x1 * t, y0 * rest + y1 * t])
    return point, np.stack([ux * cos + uy * sin, uy * cos - ux * sin])


def _blocked(point: Array, inward: Array, edges: tuple[Array, ...]) -> Array:
    """Return the radius at which circles that grow from points are blocked by edges.

    A circle of radius r about point + r · inward meets a point p at r = |p - point|² / (2 (p -
    point) · inward), and a line at distance c from the point, with the normal m towards it, at
    r = c / (1 - m · inward).
    """
    (x, y), (ux, uy) = point, inward
    sx, sy, wx, wy, length = edges
    sx, sy = sx - x, sy - y
    ex, ey = sx + wx * length, sy + wy * length
    start_m2, end_m2 = sx * sx + sy * sy, ex * ex + ey * ey
    away = sx * wy - sy * wx
    # The normal towards the point: a long way off a circle may come to an edge from behind.
    side = np.where(away < 0.0, -1.0, 1.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        at_start = _met(start_m2, sx * ux + sy * uy)
        at_end = _met(end_m2, ex * ux + ey * uy)
        line = _met(2.0 * np.abs(away), ((side * wy + ux) ** 2 + (side * wx - uy) ** 2) / 2.0)
        foot = line * (ux * wx + uy * wy) - (sx * wx + sy * wy)
    radius = np.where(foot < 0.0, at_start, np.where(foot > length, at_end, line))
    touching = np.minimum(start_m2, end_m2) <= (1e-15 * length) ** 2
    return np.where(touching, 0.0, radius)


def _met(square: Array, height: Array) -> Array:
    return np.where(height > 0.0, square / (2.0 * height), np.inf)
