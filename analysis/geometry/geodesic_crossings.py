# SPDX-License-Identifier: GPL-2.0-or-later
"""Where geodesics cross one another: the same places in whatever CRS their ends are drawn.

Pairs that may cross are looked for in a stereographic plane, which is torn at no meridian and no
pole. Each is then decided by the side on which the one's ends lie of the other, seen from where
that begins: so edges that share a vertex agree on its side.

References
----------
C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 43-55 (2013), section 8: intersections by
a gnomonic plane that is moved to where they are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import Geod

from ..base.arrays import Array, ragged
from . import geodesy

#: Metres by which places are one: rounding in any CRS is less.
SAME_M = 1e-6
#: Edges longer than this, metres, are parted: what a gnomonic plane shows well is nearer.
_LONG_M = 1e6
#: A gnomonic plane is moved so often to where two edges cross; each time the place is some
#: thousand times as near.
_ROUNDS = 3
#: Cosine of the greatest angle from its centre that the plane shows.
_BEYOND = -0.9999
_TINY = 1e-300


@dataclass(frozen=True)
class Crossings:
    """Places where a first line meets an edge of a second.

    Attributes
    ----------
    first, second : ndarray of int, shape (n,)
        Rows of the two.
    xy : ndarray of float, shape (n, 2)
        Longitudes and latitudes.
    """

    first: Array
    second: Array
    xy: Array


def geodesic_crossings(first: Array, second: Array, ellipsoid: Geod) -> Crossings:
    """Return where edges meet other edges; a stretch that two share counts by its ends.

    Parameters
    ----------
    first, second : ndarray of float, shape (n, 2, 2)
        Starts and ends in degrees. The edges are geodesics.
    """
    first, one = parted(first, _LONG_M, ellipsoid)
    second, other = parted(second, _LONG_M, ellipsoid)
    if not len(first) or not len(second):
        return Crossings(one[:0], other[:0], np.zeros((0, 2)))
    rows, edges = _near(first, second)
    row, edge, xy = _met(first, second, rows, edges, ellipsoid)
    return Crossings(one[row], other[edge], xy)


def parted(edges: Array, longest_m: float, ellipsoid: Geod) -> tuple[Array, Array]:
    """Return edges, shape (n, 2, 2) in degrees, with those that are long in parts, and their rows.

    The parts of an edge, a geodesic, lie side by side and in order.
    """
    rows = np.arange(len(edges))
    # No degree of latitude is longer, and none of longitude.
    step = np.abs(edges[:, 1] - edges[:, 0])
    step[:, 0] = np.minimum(step[:, 0], 360.0 - step[:, 0])
    if not (step.sum(axis=1) > geodesy.degrees_for(longest_m)).any():
        return edges, rows
    azimuth, _, metres = _between(edges[:, 0], edges[:, 1], ellipsoid)
    count = np.maximum(np.ceil(metres / longest_m).astype(np.int64), 1)
    row, part = np.repeat(rows, count), ragged(count)
    ends = []
    for k in (0, 1):
        at = (part + k) / count[row]
        xy, _ = _reached(edges[row, 0], azimuth[row], at * metres[row], ellipsoid)
        whole = at == k
        xy[whole] = edges[row[whole], k]
        ends.append(xy)
    return np.stack(ends, axis=1), row


def _between(start: Array, end: Array, ellipsoid: Geod) -> tuple[Array, Array, Array]:
    """Return azimuth there, azimuth back and metres between places in degrees."""
    return geodesy.inverse(start[:, 0], start[:, 1], end[:, 0], end[:, 1], ellipsoid)


def _reached(start: Array, heading: Array, at: Array, ellipsoid: Geod) -> tuple[Array, Array]:
    """Return where one comes to from places in degrees, and the heading there."""
    lon, lat, back = ellipsoid.fwd(start[:, 0], start[:, 1], heading, at)
    return np.column_stack([lon, lat]), np.asarray(back) + 180.0


def _near(first: Array, second: Array) -> tuple[Array, Array]:
    """Return the pairs whose boxes meet, in a stereographic plane about the first.

    There a great circle bends by no more than half of one over the Earth's radius, and a geodesic
    by hardly more: it leaves its chord by less than a quarter of the square of its length.
    """
    turned = _turned(first)
    boxes = []
    for edges in (first, second):
        start, end = (_stereographic(edges[:, k], turned) for k in (0, 1))
        reach = ((end - start) ** 2).sum(axis=1)[:, None] / 4.0 + 1e-9
        low, high = np.minimum(start, end) - reach, np.maximum(start, end) + reach
        boxes.append(shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]))
    row, edge = shapely.STRtree(boxes[1]).query(boxes[0], predicate="intersects")
    return row, edge


def _turned(edges: Array) -> Array:
    """Return the rotation that brings the middle of edges to the top of the sphere."""
    ends = geodesy.on_sphere(edges.reshape(-1, 2)).T.copy()
    middle = (ends.min(axis=0) + ends.max(axis=0)) / 2.0
    up = middle / max(float(np.hypot.reduce(middle)), _TINY)
    if not np.isfinite(up).all() or not up.any():
        up = ends[0]
    aside = np.eye(3)[int(np.argmin(np.abs(up)))]
    east = np.cross(aside, up)
    east /= np.hypot.reduce(east)
    return np.stack([east, np.cross(up, east), up])


def _stereographic(xy: Array, turned: Array) -> Array:
    """Return places in a plane, in radii of the Earth."""
    x, y, z = turned @ geodesy.on_sphere(xy)
    return np.column_stack([x, y]) * (2.0 / (1.0 + np.maximum(z, _BEYOND)))[:, None]


@dataclass(frozen=True)
class _Seen:
    """Edges as they are seen from a place, in its gnomonic plane: along a heading and across it."""

    along: Array
    across: Array

    @classmethod
    def from_(cls, place: Array, heading: Array, ends: Array, ellipsoid: Geod) -> _Seen:
        azimuth, _, metres = _between(place, ends, ellipsoid)
        turn = np.radians(azimuth - heading)
        far = ellipsoid.a * np.tan(metres / ellipsoid.a)
        return cls(far * np.cos(turn), far * np.sin(turn))


def _met(
    first: Array, second: Array, row: Array, edge: Array, ellipsoid: Geod
) -> tuple[Array, Array, Array]:
    """Return the pairs that meet, and where: a pair that shares a stretch twice."""
    heading, _, length = _between(first[:, 0], first[:, 1], ellipsoid)
    drawn = length[row] > 0.0
    row, edge = row[drawn], edge[drawn]
    start = first[row, 0]
    begin, finish = (_Seen.from_(start, heading[row], second[edge, k], ellipsoid) for k in (0, 1))
    # A vertex that lies on the line is on neither side, for all edges that end there.
    on = np.abs(np.stack([begin.across, finish.across])) <= SAME_M
    parts = ~on.any(axis=0) & (begin.across * finish.across < 0.0)
    at = ellipsoid.a * np.arctan(_crossed(begin, finish, parts)[parts] / ellipsoid.a)
    at = _refined(start[parts], heading[row[parts]], second[edge[parts]], at, ellipsoid)
    ends = ellipsoid.a * np.arctan(np.stack([begin.along, finish.along]) / ellipsoid.a)
    # Of a stretch along the line what lies beyond it is left out.
    stretch = on.all(axis=0) & (ends.max(axis=0) >= 0.0) & (ends.min(axis=0) <= length[row])
    ends = np.where(stretch, np.clip(ends, 0.0, length[row]), ends)
    which = np.concatenate([np.flatnonzero(parts), *(np.flatnonzero(one) for one in on)])
    at = np.concatenate([at, ends[on]])
    row, edge = row[which], edge[which]
    there = (at >= -SAME_M) & (at <= length[row] + SAME_M)
    row, edge, at = row[there], edge[there], at[there]
    return row, edge, _reached(first[row, 0], heading[row], at, ellipsoid)[0]


def _crossed(begin: _Seen, finish: _Seen, parts: Array) -> Array:
    """Return how far along the heading the straight way from one place to another crosses it."""
    across = np.where(parts, finish.across - begin.across, 1.0)
    return (begin.along * finish.across - finish.along * begin.across) / across


def _refined(start: Array, heading: Array, edges: Array, at: Array, ellipsoid: Geod) -> Array:
    """Return how far along headings edges cross, by planes in which the place is the middle."""
    at = at.copy()
    for _ in range(_ROUNDS):
        place, ahead = _reached(start, heading, at, ellipsoid)
        begin, finish = (_Seen.from_(place, ahead, edges[:, k], ellipsoid) for k in (0, 1))
        parts = begin.across * finish.across < 0.0
        at += np.where(parts, _crossed(begin, finish, parts), 0.0)
    return at
