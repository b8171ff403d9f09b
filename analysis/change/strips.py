# SPDX-License-Identifier: GPL-2.0-or-later
"""Strips of the plane, in each of which about as much is drawn as memory has room for.

What lies over one another in a strip is noded: a vertex for each end of an edge, and more where two
cross. Lines that are drawn a little elsewhere each day cross as often as the square of the days, so
that crossings are what strips are chosen by, and not vertices as they were drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array, straight_lines
from ..base.columns import portions
from ..base.spool import Blobs, shapes_of
from ..control.edges import vertex_hash

#: Noded vertices up to which all is laid over one another at once, and in a strip where there are
#: more: 600 bytes each.
_WHOLE, _IN_STRIP = 400_000, 200_000
#: Edges at most that strips are chosen by, and the place of a line between two vertices.
_SAMPLE, _GOLDEN = 8_000, 0.381966
#: Polygons that are looked at together, and vertices of them.
_AT_A_TIME, _VERTICES = 1_000, 200_000


@dataclass(frozen=True)
class Strip:
    """A part of the plane between two lines across an axis: 0 is x, 1 is y."""

    axis: int
    low: float
    high: float

    def meets(self, low: Array, high: Array) -> Array:
        """Return the mask of what reaches from low to high and into the strip."""
        mask: Array = (low <= self.high) & (high >= self.low)
        return mask

    def clipped(self, start: Array, end: Array) -> tuple[Array, Array]:
        """Return where edges begin and end in the strip; those beside it are nowhere, NaN.

        The vertices on a line are the same to the last bit on both sides of it.
        """
        a, b = 1 - self.axis, self.axis
        up = (start[:, b] < end[:, b])[:, None]
        low, high = np.where(up, start, end), np.where(up, end, start)
        found = [low.copy(), high.copy()]
        for at in (self.low, self.high):
            rows = np.flatnonzero((low[:, b] < at) & (at < high[:, b]))
            share = (at - low[rows, b]) / (high[rows, b] - low[rows, b])
            vertex = np.empty((len(rows), 2))
            vertex[:, a] = low[rows, a] + (high[rows, a] - low[rows, a]) * share
            vertex[:, b] = at
            found[int(at == self.high)][rows] = vertex
        beside = (high[:, b] <= self.low) | (low[:, b] >= self.high)
        for one in found:
            one[beside] = np.nan
        return found[0], found[1]

    def borders(self, vertices: Array) -> list[shapely.LineString]:
        """Return the lines of the strip, through vertices on them and beyond."""
        lines = []
        for at in (self.low, self.high):
            mine = np.unique(vertices[vertices[:, self.axis] == at, 1 - self.axis])
            if len(mine):
                along = np.array([mine[0] - 1.0, *mine, mine[-1] + 1.0])
                both = [along, np.full(len(along), at)]
                lines.append(shapely.LineString(np.column_stack(both[:: 2 * self.axis - 1])))
        return lines

    def reached(self, shapes: Array, *, above: bool = False) -> Array:
        """Return the mask of shapes that end at one of its lines, or at the upper one alone."""
        bounds = shapely.bounds(shapes)
        low, high = bounds[:, self.axis], bounds[:, self.axis + 2]
        mask: Array = (high == self.high) | ((low == self.low) & (not above))
        return mask


class Apart:
    """Polygons that lie in a file, each by itself, so that any few of them can be had.

    Attributes
    ----------
    bounds : ndarray of float, shape (n, 4)
    """

    def __init__(self, geometries: Array, rows: Array) -> None:
        bounds, sizes = [np.zeros((0, 4))], [np.zeros(0, np.int64)]
        self._raw = Blobs()
        for some in _some_at_a_time(geometries, rows):
            sizes.append(shapely.get_num_coordinates(some))
            bounds.append(shapely.bounds(some))
            for one in shapely.to_wkb(some):
                self._raw.append(one)
        self.bounds, self._sizes = np.concatenate(bounds), np.concatenate(sizes)

    def met(self, strip: Strip) -> Array:
        """Return the rows of those that reach into a strip."""
        return np.flatnonzero(strip.meets(*self.bounds[:, [strip.axis, strip.axis + 2]].T))

    def portions(self, rows: Array) -> Iterator[Array]:
        """Yield some of them, a few at a time."""
        ends = np.cumsum(self._sizes[rows])
        begin = 0
        while begin < len(rows):
            room = _VERTICES + (ends[begin - 1] if begin else 0)
            end = int(np.searchsorted(ends, room, side="right"))
            mine = rows[begin : min(max(end, begin + 1), begin + _AT_A_TIME)]
            yield shapes_of([self._raw[row] for row in mine.tolist()], (len(mine),))
            begin += len(mine)


def _some_at_a_time(geometries: Array, rows: Array) -> Iterator[Array]:
    for part in portions(geometries):
        first, behind = np.searchsorted(rows, [part.start, part.stop])
        for begin in range(first, behind, _AT_A_TIME):
            yield geometries[rows[begin : min(begin + _AT_A_TIME, behind)]]


def edges_in(parts: Iterable[Array], strip: Strip | None) -> tuple[Array, Array]:
    """Return vertices, and where among them edges of polygons begin, each once.

    An edge runs from a vertex to the next. In a strip only those are there that reach into it.
    """
    places, starts, count = [np.zeros((0, 2))], [np.zeros(0, np.int64)], 0
    for part in parts:
        xy, start = _edges(part)
        if strip is not None:
            at = xy[:, strip.axis]
            start = start[strip.meets(*np.sort([at[start], at[start + 1]], axis=0))]
            used = np.zeros(len(xy), bool)
            used[start] = used[start + 1] = True
            xy, start = xy[used], (np.cumsum(used) - 1)[start]
        places.append(xy)
        starts.append(start + count)
        count += len(xy)
    xy, start = np.concatenate(places), np.concatenate(starts)
    return xy, start[np.sort(np.unique(_keys(xy, start), return_index=True)[1])]


def _edges(polygons: Array) -> tuple[Array, Array]:
    xy, ring = shapely.get_coordinates(
        shapely.get_rings(shapely.get_parts(polygons)), return_index=True
    )
    return xy, np.flatnonzero(ring[1:] == ring[:-1])


def _keys(xy: Array, start: Array) -> Array:
    """Return a number of each edge, the same both ways."""
    vertex = vertex_hash(xy + 0.0)
    keys: Array = vertex[start] + vertex[start + 1]
    return keys


def strips_of(geometries: Array, rows: Array) -> tuple[list[Strip], Apart | None]:
    """Return strips, across the longer axis of all, for some polygons, and these in a file.

    Nothing where they are few. Strips are chosen by vertices first, and parted by what crosses in
    each of them.
    """
    some = _sampled(_some_at_a_time(geometries, rows), None)
    if not len(some.start):
        return [], None
    axis = some.longer_axis()
    everywhere = Strip(axis, -np.inf, np.inf)
    coarse = _parted(everywhere, *some.vertices(axis), _IN_STRIP)
    if len(coarse) == 1:
        fine = _parted(everywhere, *some.noded(axis), _IN_STRIP, _WHOLE)
        return (fine, Apart(geometries, rows)) if len(fine) > 1 else ([], None)
    shapes, found = Apart(geometries, rows), []
    for strip in coarse:
        some = _sampled(shapes.portions(shapes.met(strip)), strip)
        found += _parted(strip, *some.noded(axis), _IN_STRIP)
    return found, shapes


def _parted(strip: Strip, at: Array, weight: Array, most: int, whole: int = 0) -> list[Strip]:
    """Return strips of one, each of so much weight at most, or itself where all is no more."""
    inside = (at > strip.low) & (at < strip.high)
    at, weight = at[inside], weight[inside]
    order = np.argsort(at)
    at, reached = at[order], np.cumsum(weight[order])
    if not len(at) or reached[-1] <= max(most, whole):
        return [strip]
    wanted = -(-int(reached[-1]) // most)
    chosen = np.searchsorted(reached, np.arange(1, wanted) * (reached[-1] / wanted))
    chosen = np.unique(at[chosen])
    after = at[np.minimum(np.searchsorted(at, chosen, side="right"), len(at) - 1)]
    # between two vertices, at a place where no third is drawn
    lines = (chosen + (after - chosen) * _GOLDEN)[after > chosen]
    ends = [strip.low, *lines.tolist(), strip.high]
    return [Strip(strip.axis, low, high) for low, high in zip(ends, ends[1:])]


@dataclass(frozen=True)
class EdgeSample:
    """Where some edges begin and end, each once, and of how many each is one."""

    start: Array
    end: Array
    every: int

    def longer_axis(self) -> int:
        """Return the axis along which they reach further: 0 is x, 1 is y."""
        size = np.ptp(np.vstack([self.start, self.end]), axis=0)
        return int(size[1] > size[0])

    def vertices(self, axis: int) -> tuple[Array, Array]:
        """Return places along an axis, and how many vertices of edges each stands for."""
        at = np.concatenate([self.start[:, axis], self.end[:, axis]])
        return at, np.full(len(at), self.every)

    def noded(self, axis: int) -> tuple[Array, Array]:
        """Return the same of edges that end where they cross one another."""
        at, weight = self.vertices(axis)
        crossed = _crossings(self.start, self.end)[:, axis]
        more = np.full(len(crossed), 4 * self.every**2)
        return np.concatenate([at, crossed]), np.concatenate([weight, more])


def _sampled(parts: Iterable[Array], strip: Strip | None) -> EdgeSample:
    """Return edges of polygons, in a strip those that reach into it; of many one in so many."""
    every, keys, places = 1, np.zeros(0, np.uint64), np.zeros((0, 2, 2))
    for part in parts:
        xy, start = edges_in([part], strip)
        key = _keys(xy, start)
        # of the same edge the same is decided wherever it is drawn
        mine = key % np.uint64(every) == 0
        start = start[mine]
        keys = np.concatenate([keys, key[mine]])
        places = np.concatenate([places, np.stack([xy[start], xy[start + 1]], axis=1)])
        keys, first = np.unique(keys, return_index=True)
        places = places[first]
        while len(keys) > _SAMPLE:
            every *= 2
            mine = keys % np.uint64(every) == 0
            keys, places = keys[mine], places[mine]
    return EdgeSample(places[:, 0], places[:, 1], every)


def _crossings(start: Array, end: Array) -> Array:
    """Return where edges cross one another, shape (n, 2)."""
    lines, way = straight_lines(start, end), end - start
    tree, found = shapely.STRtree(lines), [np.zeros((0, 2))]
    for begin in range(0, len(lines), _AT_A_TIME):
        one, other = tree.query(lines[begin : begin + _AT_A_TIME])
        one += begin
        one, other = one[one < other], other[one < other]
        between = start[other] - start[one]
        turn = _turn(way[one], way[other])
        turn[turn == 0.0] = np.nan
        share, its = _turn(between, way[other]) / turn, _turn(between, way[one]) / turn
        cross = (share > 0.0) & (share < 1.0) & (its > 0.0) & (its < 1.0)
        found.append((start[one] + way[one] * share[:, None])[cross])
    return np.concatenate(found)


def _turn(one: Array, other: Array) -> Array:
    """Return the cross products of vectors."""
    product: Array = one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]
    return product
