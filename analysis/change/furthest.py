# SPDX-License-Identifier: GPL-2.0-or-later
"""The point of each polygon that is furthest from some lines, for many polygons at once.

Distance from a line grows no faster than one goes, and from a straight one it is greatest at an end
of any stretch, so that a stretch of outline, or a square of ground, near the line can be given up
unseen. What is left is halved until nothing in it can be further than the best by more than the
precision asked for.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

import numpy as np
import shapely

from ..base.arrays import Array, ragged
from ..base.feedback import NO_FEEDBACK, Feedback, check

#: Lines of at most so many edges are measured edge by edge for all points together.
_FEW = 40
#: Pairs of point and edge worked on at once.
_PAIRS = 400_000
#: Edges that ground is drawn about between two looks at the cancel button.
_BUFFERED = 2_000
#: Squares along the longer side of a polygon at first, at most.
_ALONG = 64
#: Squares are parted so often at most: 2^-24 of the shorter side is finer than any precision.
_ROUNDS = 24
#: Two straight lines leave no point between them that is further away than all around it.
_STRAIGHT = 2
#: Pieces of a quarter of a circle, which lie within it, and the share of it that rounding may take.
_ARC, _ROUNDING = 16, 1e-9
#: Where no more stretches of an outline, or squares, may hold a point further away than the best by
#: that share, they are halved until none does. Along a front that changed by the same all along
#: there are always more.
_STRETCHES, _SQUARES, _FINE = 64, 64, 1e-9
#: Ground near lines of more edges is drawn less than it could be by a share of the precision.
_LONG, _OF_SLACK = 500, 32.0


@dataclass(frozen=True)
class PolygonEdges:
    """Straight pieces, each of one polygon, in order of the polygons.

    Attributes
    ----------
    start, end : ndarray of float, shape (m, 2)
    owner : ndarray of int, shape (m,)
    """

    start: Array
    end: Array
    owner: Array

    def first(self, count: int) -> Array:
        """Return the first piece of each of so many polygons, and one past the last."""
        return np.searchsorted(self.owner, np.arange(count + 1))

    def select(self, rows: Array) -> PolygonEdges:
        """Return the pieces under a mask."""
        return PolygonEdges(self.start[rows], self.end[rows], self.owner[rows])


class _Lines:
    """The lines of each polygon, to be asked how far they are."""

    def __init__(self, edges: PolygonEdges, count: int) -> None:
        self._first = edges.first(count)
        self._size = np.diff(self._first)
        self._start, self._end, self._along = edges.start, edges.end, edges.end - edges.start
        square = (self._along**2).sum(axis=1)
        self._inverse = np.divide(1.0, square, out=np.zeros(len(square)), where=square > 0)
        self.many, self.long = self._size > _FEW, self._size > _LONG
        many = self.many[edges.owner]
        self._whole = np.full(count, None, dtype=object)
        if many.any():
            pairs = np.stack([edges.start[many], edges.end[many]], axis=1)
            present, index = np.unique(edges.owner[many], return_inverse=True)
            self._whole[present] = shapely.multilinestrings(
                shapely.linestrings(pairs), indices=index
            )
            shapely.prepare(self._whole[present])

    def distance(self, points: Array, owner: Array) -> Array:
        """Return how far each point is from the lines of its polygon."""
        far = np.zeros(len(points))
        rest = np.flatnonzero(self._size[owner] > _FEW)
        if len(rest):
            # prepared lines are searched by an index in this question, and not in `distance`
            ways = shapely.shortest_line(self._whole[owner[rest]], shapely.points(points[rest]))
            far[rest] = shapely.length(ways)
        for chosen in self._in_turn(owner):
            far[chosen] = self._least(owner[chosen], points[chosen])
        return far

    def _in_turn(self, owner: Array) -> Iterator[Array]:
        """Yield what belongs to lines of few edges, as much at a time as memory has room for."""
        rows = np.flatnonzero(self._size[owner] <= _FEW)
        ends = np.cumsum(self._size[owner[rows]])
        whole = ends[-1] if len(rows) else 0
        for chosen in np.split(rows, np.searchsorted(ends, np.arange(_PAIRS, whole, _PAIRS))):
            if len(chosen):
                yield chosen

    def _least(self, owner: Array, *places: Array) -> Array:
        """Return how far the nearest edge is from the furthest of some places, one set an owner."""
        size = self._size[owner]
        row = np.repeat(np.arange(len(owner)), size)
        edge = ragged(size) + self._first[owner][row]
        square = reduce(np.maximum, (self._squares(points[row], edge) for points in places))
        return np.sqrt(np.minimum.reduceat(square, np.cumsum(size) - size))

    def _squares(self, points: Array, edge: Array) -> Array:
        """Return the square of how far each point is from its edge."""
        x, y = (points - self._start[edge]).T
        ax, ay = self._along[edge].T
        share = np.clip((x * ax + y * ay) * self._inverse[edge], 0.0, 1.0)
        return (x - share * ax) ** 2 + (y - share * ay) ** 2

    def at_most(self, start: Array, end: Array, owner: Array) -> Array:
        """Return more than any point between start and end can be away from the lines.

        From one edge, which is convex, the furthest of them is one of the two ends.
        """
        most = np.full(len(owner), np.inf)
        for chosen in self._in_turn(owner):
            most[chosen] = self._least(owner[chosen], start[chosen], end[chosen])
        return most

    def few(self, rows: Array) -> list[Array]:
        """Return runs of polygons, each but a long one with so few lines that none takes long."""
        ends = np.cumsum(self._size[rows])
        whole = ends[-1] if len(rows) else 0
        runs = np.split(rows, np.searchsorted(ends, np.arange(_BUFFERED, whole, _BUFFERED)))
        return [run for run in runs if len(run)]

    def around(self, rows: Array, reach: Array, slack: Array) -> Array:
        """Return ground within reach of the lines of some polygons, no more, and less by a slack.

        The lines are drawn about as they are without what turns aside by less than that: each
        point of a line so made is as near to the line that it was made from.
        """
        first, size = self._first[rows], self._size[rows]
        edge = np.repeat(first, size) + ragged(size)
        pairs = np.stack([self._start[edge], self._end[edge]], axis=1)
        index = np.repeat(np.arange(len(rows)), size)
        whole = shapely.multilinestrings(shapely.linestrings(pairs), indices=index)
        plain = shapely.simplify(shapely.line_merge(whole), slack, preserve_topology=False)
        ground: Array = shapely.buffer(plain, (reach - slack) * (1.0 - _ROUNDING), quad_segs=_ARC)
        return ground


class _Best:
    """The furthest point of each polygon so far."""

    def __init__(self, count: int) -> None:
        self.distance = np.full(count, -1.0)
        self.point = np.zeros((count, 2))

    def offer(self, points: Array, distance: Array, owner: Array) -> None:
        """Keep of some points those that are further than what is known."""
        order = np.argsort(distance, kind="stable")
        top = np.full(len(self.distance), -1)
        top[owner[order]] = order
        rows = np.flatnonzero(top >= 0)
        rows = rows[distance[top[rows]] > self.distance[rows]]
        self.distance[rows], self.point[rows] = distance[top[rows]], points[top[rows]]


def furthest_points(
    polygons: Array,
    outline: PolygonEdges,
    is_line: Array,
    precision: Array,
    inside: Array,
    *,
    feedback: Feedback = NO_FEEDBACK,
) -> tuple[Array, Array, Array]:
    """Return for each polygon a point of it that is as far from some lines as any, shape (n, 2).

    And how far it is, shape (n,), and each start of an edge of the outlines, shape (m,).

    Parameters
    ----------
    polygons : ndarray of shapely Polygon in a plane, shape (n,)
    outline : Edges
        Of all polygons; each polygon has one edge at least that is a line.
    is_line : ndarray of bool, shape (m,)
        The edges from which to measure.
    precision : ndarray of float, shape (n,)
        By how much another point may be further, where there are many that all but may; by a
        thousandth of the outline where many edges are lines, if that is more.
    inside : ndarray of bool, shape (n,)
        Polygons within which to look too, and not at the outline alone.
    """
    count = len(polygons)
    lines = _Lines(outline.select(is_line), count)
    best = _Best(count)
    precision = np.where(
        lines.many, np.maximum(precision, shapely.length(polygons) / 1e3), precision
    )
    corners = lines.distance(outline.start, outline.owner)
    _along_outline(outline, is_line, corners, lines, best, precision, feedback)
    straight = np.bincount(outline.owner[is_line], minlength=count) <= _STRAIGHT
    _within(polygons, np.flatnonzero(inside & ~straight), lines, best, precision, feedback)
    return best.point, best.distance, corners


def _along_outline(
    outline: PolygonEdges,
    is_line: Array,
    at_start: Array,
    lines: _Lines,
    best: _Best,
    precision: Array,
    feedback: Feedback,
) -> None:
    best.offer(outline.start, at_start, outline.owner)
    # on a line itself the distance is 0
    off = outline.select(~is_line)
    start, end, owner = off.start, off.end, off.owner
    one, other = at_start[~is_line], lines.distance(end, owner)
    while len(owner):
        check(feedback)
        most = (one + other + np.hypot(*(end - start).T)) / 2.0
        few = np.flatnonzero(most > best.distance[owner])
        most[few] = np.minimum(most[few], lines.at_most(start[few], end[few], owner[few]))
        hope = _hopeful(most, owner, best, precision, _STRETCHES)
        start, end, owner, one, other = (v[hope] for v in (start, end, owner, one, other))
        middle = (start + end) / 2.0
        between = lines.distance(middle, owner)
        best.offer(middle, between, owner)
        start, end = np.concatenate([start, middle]), np.concatenate([middle, end])
        one, other = np.concatenate([one, between]), np.concatenate([between, other])
        owner = np.tile(owner, 2)


def _hopeful(most: Array, owner: Array, best: _Best, precision: Array, crowd: int) -> Array:
    """Return the rows that may hold a point further than the best, by `most` at the most.

    A polygon with more than a crowd of them keeps those that may by more than the precision.
    """
    gain, least = most - best.distance[owner], _FINE * best.distance
    rows = np.flatnonzero(gain > least[owner])
    crowded = np.bincount(owner[rows], minlength=len(precision)) > crowd
    kept: Array = rows[~crowded[owner[rows]] | (gain[rows] > precision[owner[rows]])]
    return kept


def _within(
    polygons: Array,
    rows: Array,
    lines: _Lines,
    best: _Best,
    precision: Array,
    feedback: Feedback,
) -> None:
    if not len(rows):
        return
    centre, half, owner = _squares(polygons, rows)
    polygons = _beyond(polygons, rows, lines, best, precision, feedback)
    for _ in range(_ROUNDS):
        check(feedback)
        far = lines.distance(centre, owner)
        reach = half * np.sqrt(2.0)
        hope = _hopeful(far + reach, owner, best, precision, _SQUARES)
        centre, half, owner, far, reach = (v[hope] for v in (centre, half, owner, far, reach))
        if not len(owner):
            return
        ground = polygons[owner]
        outside = np.flatnonzero(~shapely.contains_xy(ground, centre[:, 0], centre[:, 1]))
        met = np.ones(len(owner), bool)
        # squares, not circles about them: prepared ground answers this by its index
        corners = np.column_stack([centre - half[:, None], centre + half[:, None]])[outside]
        met[outside] = shapely.intersects(ground[outside], shapely.box(*corners.T))
        found = np.ones(len(owner), bool)
        found[outside] = False
        best.offer(centre[found], far[found], owner[found])
        centre, half, owner = _quartered(centre[met], half[met], owner[met])


def _beyond(
    polygons: Array,
    rows: Array,
    lines: _Lines,
    best: _Best,
    precision: Array,
    feedback: Feedback,
) -> Array:
    """Return polygons of which some are left only where a point may be further than the best.

    A change as wide all along as at its widest is looked through only there.
    """
    left = polygons.copy()
    slack = np.where(lines.long, np.minimum(precision, best.distance) / _OF_SLACK, 0.0)
    for some in lines.few(rows):
        check(feedback)
        with contextlib.suppress(shapely.GEOSException):  # where it is no sound ground in the plane
            left[some] = shapely.difference(
                left[some], lines.around(some, best.distance[some], slack[some])
            )
    shapely.prepare(left[rows])
    return left


def _squares(polygons: Array, rows: Array) -> tuple[Array, Array, Array]:
    """Return squares that cover polygons: middle, half a side and polygon."""
    bounds = shapely.bounds(polygons[rows])
    low, size = bounds[:, :2], bounds[:, 2:] - bounds[:, :2]
    half = np.maximum(size.min(axis=1), size.max(axis=1) / _ALONG) / 2.0
    across = np.maximum(np.ceil(size / (2.0 * half[:, None])), 1.0).astype(np.int64)
    count = across.prod(axis=1)
    row = np.repeat(np.arange(len(rows)), count)
    number = ragged(count)
    cell = np.column_stack([number % across[row, 0], number // across[row, 0]])
    return low[row] + (2.0 * cell + 1.0) * half[row, None], half[row], rows[row]


def _quartered(centre: Array, half: Array, owner: Array) -> tuple[Array, Array, Array]:
    half = half / 2.0
    moved = [centre + half[:, None] * np.array(way) for way in ((-1, -1), (1, -1), (-1, 1), (1, 1))]
    return np.concatenate(moved), np.tile(half, 4), np.tile(owner, 4)
