# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground that costs nothing to cross, as rings of vertices with a tree of discs over them.

Seen from one place on open ground, every body of closed ground shows one ring only: its outer ring,
or, of the body that lies all round the place, the hole that the place lies in. All else of a body
is ground that the place cannot be reached from. So a body is a ring here, and the ring has the body
on its right.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array, columns, is_first, is_hole, ragged

#: Segments in a leaf of the tree, and children of a node.
LEAF = 8
FAN = 8
#: By so much of itself, and so many metres, a disc is larger than what it holds: rounding.
_SLACK, _SLACK_M = 1e-9, 1e-6
#: Nodes of a ring up to which those of one height stand for it when it is looked through.
_TOPS = 64


@dataclass(frozen=True)
class Rings:
    """Closed rings, vertex after vertex.

    Attributes
    ----------
    xy : ndarray of float, shape (n, 2)
        Metres. A ring's first vertex is not repeated.
    starts : ndarray of int, shape (k + 1,)
        Ring r is `xy[starts[r]:starts[r + 1]]`.
    ring, following : ndarray of int, shape (n,)
        A vertex's ring, and the index of the next vertex on it.
    """

    xy: Array
    starts: Array
    ring: Array
    following: Array

    def __len__(self) -> int:
        return len(self.starts) - 1

    def select(self, rings: Array) -> Rings:
        """Return the rings at the given indices."""
        if len(rings) == len(self) and (rings == np.arange(len(rings))).all():
            return self
        counts = np.diff(self.starts)[rings]
        first = np.repeat(self.starts[:-1][rings] - np.r_[0, np.cumsum(counts)[:-1]], counts)
        return _rings(self.xy.take(first + np.arange(counts.sum()), axis=0), counts)

    def turned(self, clockwise: Array) -> Rings:
        """Return the rings, each running clockwise or not as told."""
        # Relative to each ring's first vertex, so that a ring far from the origin keeps its digits.
        origin = self.xy[self.starts[:-1]].take(self.ring, axis=0)
        a, b = self.xy - origin, self.xy.take(self.following, axis=0) - origin
        twice = _per_ring(np.add, a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], self.starts)
        flip = (twice < 0) != clockwise
        if not flip.any():
            return self
        flip = flip[self.ring]
        index = np.arange(len(self.xy))
        mirrored = (self.starts[:-1] + self.starts[1:] - 1)[self.ring] - index
        return replace(self, xy=self.xy.take(np.where(flip, mirrored, index), axis=0))

    def polygon(self, ring: int) -> shapely.Polygon:
        """Return one ring as a filled polygon."""
        return shapely.polygons(self.xy[self.starts[ring] : self.starts[ring + 1]])

    def arc(self, first: int, stop: int) -> Array:
        """Return the vertices met from the middle of edge `first` on to that of edge `stop`."""
        ring = self.ring[first]
        start, end = self.starts[ring], self.starts[ring + 1]
        if first <= stop:
            return self.xy[first + 1 : stop + 1]
        return np.concatenate([self.xy[first + 1 : end], self.xy[start : stop + 1]])

    def around(self, first: int) -> Array:
        """Return all vertices of the ring, from behind edge `first` on."""
        ring = self.ring[first]
        return np.roll(
            self.xy[self.starts[ring] : self.starts[ring + 1]],
            -(first + 1 - self.starts[ring]),
            axis=0,
        )


def _rings(xy: Array, counts: Array) -> Rings:
    starts = _sums(counts)
    ring = np.arange(len(counts)).repeat(counts)
    following = np.arange(1, len(xy) + 1)
    following[starts[1:] - 1] = starts[:-1]
    return Rings(xy, starts, ring, following)


def _sums(counts: Array) -> Array:
    """Return where runs laid end to end begin, and where the last one ends."""
    sums = np.zeros(len(counts) + 1, np.int64)
    counts.cumsum(out=sums[1:])
    return sums


def _per_ring(operation: Any, values: Array, starts: Array) -> Array:
    return operation.reduceat(values, starts[:-1])


def running(rings: Rings, values: Array) -> tuple[Array, Array]:
    """Return the sums of what edges hold: from a ring's first vertex to each, and all round it."""
    first = rings.starts[:-1]
    sums = np.r_[0.0, np.cumsum(values)]
    return sums[:-1] - sums[first][rings.ring], sums[rings.starts[1:]] - sums[first]


def crossings(u: Array, v: Array, point: Array) -> Array:
    """Tell which segments cross the ray from a point eastwards.

    The count over a closed curve is odd exactly when the point lies within it.
    """
    straddles = (u[..., 1] > point[1]) != (v[..., 1] > point[1])
    side = (v[..., 0] - u[..., 0]) * (point[1] - u[..., 1]) - (v[..., 1] - u[..., 1]) * (
        point[0] - u[..., 0]
    )
    return straddles & ((side > 0) == (v[..., 1] > u[..., 1]))


@dataclass(frozen=True)
class RingGround:
    """All rings of some closed ground, before a place to look from is chosen.

    Attributes
    ----------
    rings : Rings
    part : ndarray of int, shape (k,)
        The polygon a ring belongs to.
    hole : ndarray of bool, shape (k,)
    """

    rings: Rings
    part: Array
    hole: Array

    def within(self, point: Array) -> Array:
        """Return the mask of the rings that a point lies within."""
        xy, follow = self.rings.xy, self.rings.following
        high = xy[:, 1] > point[1]
        edges = np.flatnonzero(high != high[follow])
        crossed = edges[crossings(xy[edges], xy[follow[edges]], point)]
        return np.bincount(self.rings.ring[crossed], minlength=len(self.rings)) % 2 == 1

    def covers(self, inside: Array) -> bool:
        """Tell whether a point within the masked rings is on the ground, not in a hole of it."""
        holed = self.part[inside & self.hole]
        return bool((~np.isin(self.part[inside & ~self.hole], holed)).any())

    def seen_from(self, inside: Array) -> Rings:
        """Return the rings that bound the open ground round a point within the masked rings."""
        rings = self.rings
        around = np.flatnonzero(inside & self.hole)
        keep = ~inside & ~self.hole
        if not len(around):
            return rings.select(np.flatnonzero(keep)).turned(np.ones(int(keep.sum()), bool))
        sizes = [
            np.ptp(rings.xy[rings.starts[r] : rings.starts[r + 1]], axis=0).prod() for r in around
        ]
        hole = around[int(np.argmin(sizes))]
        first = rings.xy[rings.starts[:-1]]
        area = rings.polygon(hole)
        shapely.prepare(area)
        keep &= shapely.intersects_xy(area, first[:, 0], first[:, 1])
        chosen = np.r_[hole, np.flatnonzero(keep)]
        return rings.select(chosen).turned(np.r_[False, np.ones(len(chosen) - 1, bool)])


def ground_of(parts: Array) -> RingGround:
    """Return the rings of polygons (shapely, in metres) that overlap nowhere."""
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, owner = shapely.get_coordinates(rings, return_index=True)
    counts = np.bincount(owner, minlength=len(rings))
    closing = np.cumsum(counts) - 1
    keep = np.ones(len(xy), bool)
    keep[closing] = False
    hole = is_hole(part)
    return RingGround(_rings(xy.compress(keep, axis=0), counts - 1), part, hole)


@dataclass(frozen=True)
class Tree:
    """Discs over runs of segments: leaves of up to `LEAF` segments, nodes of up to `FAN` children.

    Attributes
    ----------
    centre : ndarray of float, shape (m, 2)
    radius : ndarray of float, shape (m,)
    ring, vertex : ndarray of int, shape (m,)
        The ring it lies on and its first vertex.
    first, count : ndarray of int, shape (m,)
        Children (of a node), or segments (of a leaf).
    leaf : ndarray of bool, shape (m,)
    roots : ndarray of int, shape (k,)
        The top of each ring.
    tops, broad : ndarray of int, shape (k,)
        The first and the number of the nodes side by side, few but small, that hold each ring.
    """

    centre: Array
    radius: Array
    ring: Array
    vertex: Array
    first: Array
    count: Array
    leaf: Array
    roots: Array
    tops: Array
    broad: Array


def tree_of(rings: Rings) -> Tree:
    """Return the tree of discs over the segments of rings."""
    xy, end = rings.xy, rings.xy.take(rings.following, axis=0)
    first, count, ring = _runs(rings.starts, LEAF)
    low = np.minimum.reduceat(np.minimum(xy, end), first)
    high = np.maximum.reduceat(np.maximum(xy, end), first)
    levels = [(low, high, ring, first, first, count)]
    roots, tops, broad = np.zeros((3, len(rings)), np.int64)
    offset, vertex = 0, first
    while True:
        per_ring = np.bincount(ring, minlength=len(rings))
        begin = _sums(per_ring)
        new = (per_ring <= _TOPS) & (broad == 0)
        tops[new], broad[new] = offset + begin[:-1][new], per_ring[new]
        single = per_ring == 1
        roots[single] = offset + begin[:-1][single]
        many = per_ring > 1
        if not many.any():
            break
        run, run_count, run_ring = _runs(begin, FAN, many)
        # Rows of rings that are at their top already stand between the runs: reduce over those
        # of the others only.
        rows = many[ring]
        shift = _sums(rows)
        low = np.minimum.reduceat(low[rows], shift[run])
        high = np.maximum.reduceat(high[rows], shift[run])
        vertex, ring = vertex[run], run_ring
        levels.append((low, high, ring, vertex, offset + run, run_count))
        offset += len(rows)
    low, high, ring, vertex, first, count = (np.concatenate(column) for column in zip(*levels))
    leaf = np.arange(len(ring)) < len(levels[0][2])
    centre, radius = 0.5 * (low + high), 0.5 * np.hypot(*(high - low).T)
    # A disc about a box reaches past what is round in it: leaves and rings get what they need.
    last = np.append(levels[0][4][1:], len(xy)) - 1
    begun = levels[0][4], rings.starts[:-1]
    for nodes, begin in zip((np.arange(len(last)), roots), begun if len(rings) > 1 else begun[:1]):
        count_of = np.diff(np.append(begin, len(xy)))
        x, y = columns(xy) - columns(centre[nodes]).repeat(count_of, axis=1)
        reach = np.sqrt(np.maximum.reduceat(x * x + y * y, begin))
        if begin is begun[0]:
            # the last edge of a leaf ends beyond it
            reach = np.maximum(reach, np.hypot(*(end[last] - centre[nodes]).T))
        radius[nodes] = np.minimum(radius[nodes], reach * (1.0 + _SLACK) + _SLACK_M)
    return Tree(centre, radius, ring, vertex, first, count, leaf, roots, tops, broad)


def _runs(starts: Array, size: int, chosen: Array | None = None) -> tuple[Array, Array, Array]:
    """Return first, length and owner of runs of up to `size` rows that never span two owners."""
    counts = np.diff(starts)
    owners = np.arange(len(counts)) if chosen is None else np.flatnonzero(chosen)
    runs = -(-counts[owners] // size)
    owner = owners.repeat(runs)
    place = ragged(runs)
    first = starts[:-1][owner] + size * place
    return first, np.minimum(size, starts[1:][owner] - first), owner


def inner_points(polygons: Array) -> Array:
    """Return a point well within each polygon.

    A polygon can have a zero-width spike, where two lines run on one another to the last bits, and
    the usual point on its surface can be on that spike; a point of its core never is.
    """
    points = shapely.point_on_surface(polygons)
    clearance = shapely.distance(points, shapely.boundary(polygons))
    width = shapely.area(polygons) / shapely.length(polygons)
    bad = np.flatnonzero(clearance < 1e-6 * width)
    # The inradius is never less than area / perimeter, so something is always left.
    cores = shapely.buffer(polygons[bad], -width[bad] / 2.0)
    whole = ~shapely.is_empty(cores)
    points[bad[whole]] = shapely.point_on_surface(cores[whole])
    return points


def middle_point(ground: shapely.Geometry) -> shapely.Point:
    """Return a point within ground that does not hang on how its edges are drawn.

    It is the middle of the longest stretch abreast of the centroid of the largest polygon; the
    usual point on a surface lies beside vertices that an edge happens to have.
    """
    parts = shapely.get_parts(ground)
    part = parts[int(np.argmax(shapely.area(parts)))] if len(parts) else ground
    if not shapely.area(part) > 0.0:
        return shapely.point_on_surface(ground)
    west, _, east, _ = shapely.bounds(part)
    north = shapely.get_y(shapely.centroid(part))
    abreast = shapely.linestrings([[west, north], [east, north]])
    stretches = shapely.get_parts(shapely.intersection(part, abreast))
    longest = stretches[int(np.argmax(shapely.length(stretches)))]
    return shapely.line_interpolate_point(longest, 0.5, normalized=True)


def from_far_corners(polygons: Array) -> Array:
    """Return polygons whose rings begin at the vertex furthest from their middle.

    From there a ring goes the way of its longer edge. What is drawn plainer, or grown, vertex by
    vertex then comes out the same however the ground lies in the plane and wherever its rings were
    begun.
    """
    rings, owner = shapely.get_rings(polygons, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    first = np.searchsorted(ring, np.arange(len(rings) + 1))
    middle = shapely.get_coordinates(shapely.centroid(shapely.polygons(rings)))
    away = np.hypot(*(xy - middle[ring]).T)
    most = np.maximum.reduceat(away, first[:-1])
    far = np.flatnonzero(away >= most[ring])
    far = far[is_first(ring[far])]
    # the last vertex of a ring is its first
    size = np.diff(first) - 1
    place = far - first[:-1]
    edge = [
        np.hypot(*(xy[first[:-1] + (place + step) % size] - xy[far]).T) for step in (1, -1)
    ]  # fmt: skip
    step = np.where(edge[0] >= edge[1], 1, -1)
    rows = np.arange(len(xy)) - first[:-1][ring]
    order = first[:-1][ring] + (place[ring] + step[ring] * rows) % size[ring]
    return shapely.polygons(shapely.linearrings(xy[order], indices=ring), indices=owner)
