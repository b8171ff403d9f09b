# SPDX-License-Identifier: GPL-2.0-or-later
"""How near lines come to ground, where, and how much of them lies within a distance of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import Geod

from ..base.arrays import Array, columns, is_first, straight_lines
from . import geodesy
from .nearest import EdgeIndex

#: Pieces of a line are halved down to this length where they may be within a distance or not.
_FINEST_M = 1.0
#: No degree is longer than this: of latitude at a pole, of longitude at the equator 111,320.
_METRES_PER_DEGREE = 111_700.0
#: An edge up to this length is as good as straight in a plane about it.
LONGEST_M = 5_000.0
#: What lies as far off as the distance itself is within it: figures hold no more than this.
_SAME_M = 1e-6


@dataclass(frozen=True)
class Approach:
    """The least distance between lines and ground (metres), and where on the lines (degrees)."""

    distance_m: float
    lon: float
    lat: float


def nearest_approach(
    start: Array, end: Array, ground: EdgeIndex, plane: geodesy.LocalPlane
) -> Approach | None:
    """Return how near segments come to the edges of ground, None where there are none.

    Between two segments that do not cross the least distance is at an end of one of them.

    Parameters
    ----------
    start, end : array of float, shape (n, 2), degrees
        Segments that do not cross the edges.
    """
    if not len(start) or not len(ground):
        return None
    spots = np.concatenate([start, end])
    away = ground.nearest(shapely.points(spots))
    first = int(np.argmin(away.distance_m))
    found = Approach(float(away.distance_m[first]), *map(float, spots[first]))
    corners = _near(np.concatenate([ground.start, ground.end]), spots, found.distance_m, plane)
    if not len(corners):
        return found
    lines = EdgeIndex(straight_lines(start, end), plane)
    back = lines.nearest(shapely.points(corners))
    last = int(np.argmin(back.distance_m))
    if not back.distance_m[last] < found.distance_m:
        return found
    one = slice(last, last + 1)
    ((lon, lat),) = _along(corners[one], back.azimuth_deg[one], back.distance_m[one], plane.geod)
    return Approach(float(back.distance_m[last]), float(lon), float(lat))


def _near(corners: Array, spots: Array, reach: float, plane: geodesy.LocalPlane) -> Array:
    """Return the corners that may lie within reach of segments between spots."""
    x, y = plane.forward_xy(*corners.T)
    u, v = plane.forward_xy(*spots.T)
    margin = 1.05 * reach + 50.0
    inside = (x > u.min() - margin) & (x < u.max() + margin)
    inside &= (y > v.min() - margin) & (y < v.max() + margin)
    return corners[inside]


def length_within(
    start: Array, end: Array, ground: EdgeIndex, reach_m: float, ellipsoid: Geod
) -> float:
    """Return the length of segments that lies within a distance of ground, metres.

    The distance from ground changes by no more than one goes: a piece whose ends are far enough
    inside or outside is decided as a whole, any other is halved, down to a metre.
    """
    total = 0.0
    if not len(ground):
        return total
    end = np.asarray(end)
    there, length = azimuth_and_length(start, end, ellipsoid)
    a, b = (ground.nearest(shapely.points(xy)).distance_m for xy in (start, end))
    while len(length):
        inside = 0.5 * (a + b + length) <= reach_m + _SAME_M
        outside = 0.5 * (a + b - length) > reach_m + _SAME_M
        total += float(length[inside].sum())
        open_ = ~(inside | outside)
        short = open_ & (length <= _FINEST_M)
        total += float((length[short] * _share(a[short], b[short], reach_m)).sum())
        todo = open_ & ~short
        start, there, length = start[todo], there[todo], 0.5 * length[todo]
        a, b = a[todo], b[todo]
        if not len(length):
            break
        middle = _along(start, there, length, ellipsoid)
        onward, _ = azimuth_and_length(middle, end[todo], ellipsoid)
        end = np.concatenate([middle, end[todo]])
        between = ground.nearest(shapely.points(middle)).distance_m
        a, b = np.concatenate([a, between]), np.concatenate([between, b])
        start = np.concatenate([start, middle])
        there, length = np.concatenate([there, onward]), np.tile(length, 2)
    return total


def _share(a: Array, b: Array, reach: float) -> Array:
    """Return the share within reach of pieces so short that distance changes evenly."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    flat = high - low < 1e-9
    even = np.divide(reach - low, high - low, out=np.zeros(len(a)), where=~flat)
    return np.where(flat, low <= reach + _SAME_M, np.clip(even, 0.0, 1.0))


def in_pieces(
    geometries: Sequence[shapely.Geometry] | Array, ellipsoid: Geod, longest_m: float = LONGEST_M
) -> Array:
    """Return lines and polygons (degrees) with vertices added along edges that are longer.

    An edge is the geodesic between its ends; in a plane a short one is straight. Two that share an
    edge get the same vertices on it, whichever way each draws it.
    """
    found = np.array(geometries, dtype=object)
    parts, row = shapely.get_parts(found, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    for one, xy, long in _with_long_edges(rings, longest_m):
        rings[one] = shapely.linearrings(_added(xy, long, ellipsoid, longest_m))
        parts[part[one]] = None
    anew = np.flatnonzero(shapely.is_missing(parts))
    for one in anew:
        shell, *holes = _members(rings, part, one)
        parts[one] = shapely.polygons(shell, holes or None)
    lines = np.flatnonzero(shapely.get_dimensions(parts) == 1)
    for one, xy, long in _with_long_edges(parts[lines], longest_m) if len(lines) else ():
        parts[lines[one]] = shapely.linestrings(_added(xy, long, ellipsoid, longest_m))
        anew = np.append(anew, lines[one])
    for one in np.unique(row[anew]):
        own = _members(parts, row, one)
        areas = shapely.get_dimensions(own[0]) == 2
        whole = shapely.multipolygons if areas else shapely.multilinestrings
        found[one] = whole(own) if shapely.get_type_id(found[one]) > 3 else own[0]
    return found


def _members(values: Array, owner: Array, one: int) -> Array:
    """Return the values of one owner; `owner` is in order."""
    members: Array = values[slice(*np.searchsorted(owner, (one, one + 1)))]
    return members


def _with_long_edges(lines: Array, longest_m: float) -> Iterator[tuple[int, Array, Array]]:
    """Yield the lines (degrees) that have edges that may be longer: number, vertices and edges."""
    xy, line = shapely.get_coordinates(lines, return_index=True)
    long = _may_be_longer(xy[:-1], xy[1:], longest_m)
    edges = np.flatnonzero(long & (line[1:] == line[:-1]))
    of = line[edges]
    opens = np.flatnonzero(is_first(of))
    for one, own in zip(of[opens], np.split(edges, opens[1:]) if len(opens) else ()):
        begin, end = np.searchsorted(line, (one, one + 1))
        yield int(one), xy[begin:end], own - begin


def _may_be_longer(start: Array, end: Array, longest_m: float) -> Array:
    """Tell which edges (degrees) may be longer than a length: no other is, and few of them are not.

    To measure each would take as long as all that is done with them.
    """
    step = np.abs(columns(end) - columns(start))
    # as if on the equator at first, which leaves few
    long: Array = step[0] ** 2 + step[1] ** 2 > (longest_m / _METRES_PER_DEGREE) ** 2
    rows = np.flatnonzero(long)
    start, end, step = start[rows], end[rows], step[:, rows]
    widest = np.cos(np.radians(np.minimum(np.abs(start[:, 1]), np.abs(end[:, 1]))))
    step[0] = np.minimum(step[0], 360.0 - step[0]) * widest
    long[rows] = np.hypot(*step) * _METRES_PER_DEGREE > longest_m
    return long


def azimuth_and_length(start: Array, end: Array, ellipsoid: Geod) -> tuple[Array, Array]:
    """Return azimuth at the start and length of segments between points (n, 2) in degrees."""
    there, _, metres = geodesy.inverse(start[:, 0], start[:, 1], end[:, 0], end[:, 1], ellipsoid)
    return there, metres


def _along(start: Array, azimuth: Array, metres: Array, ellipsoid: Geod) -> Array:
    return np.column_stack(geodesy.direct(start[:, 0], start[:, 1], azimuth, metres, ellipsoid))


def _added(xy: Array, long: Array, ellipsoid: Geod, longest: float) -> Array:
    """Return vertices with those added on edges that are long, whose numbers are given."""
    counts, fine = geodesy.between(xy[long], xy[long + 1], longest, ellipsoid)
    pieces, begin = [], 0
    for edge, more in zip(long, np.split(fine, np.cumsum(counts - 1)[:-1])):
        pieces += [xy[begin : edge + 1], more]
        begin = edge + 1
    return np.concatenate([*pieces, xy[begin:]])
