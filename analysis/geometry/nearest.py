# SPDX-License-Identifier: GPL-2.0-or-later
"""The nearest point of lines from places, by the geodesic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import Geod

from ..base.arrays import Array, columns, is_first
from ..base.feedback import NO_FEEDBACK, Feedback, check
from . import geodesy

#: One plane for all of a map stretches far from its middle: look a little further than it says.
_SLACK = 1.05
_SLACK_M = 50.0

#: Longer segments are not straight in the projection of a point to 1e-7.
_STRAIGHT_M = 5_000.0
_PIECE_M = 2_500.0
#: Places that are looked for together, between two looks at the cancel button.
_TOGETHER = 500


@dataclass(frozen=True)
class Nearest:
    """From each place to the nearest point: arrays of length n, NaN where there is nothing.

    Attributes
    ----------
    distance_m, azimuth_deg : ndarray of float
        Geodesic; azimuth at the place, 0 to 360 from north.
    """

    distance_m: Array
    azimuth_deg: Array


class EdgeIndex:
    """The segments of lines, or of the boundaries of polygons, ready to be asked how near they are.

    Parameters
    ----------
    lines : array of shapely lines or polygons, degrees
    plane : LocalPlane
        Centred on what will be asked about.

    Attributes
    ----------
    start, end : ndarray of float, shape (m, 2), degrees
    """

    def __init__(
        self, lines: Sequence[shapely.Geometry] | Array, plane: geodesy.LocalPlane
    ) -> None:
        self.start, self.end = segments(lines)
        self._plane = plane
        flat = [np.stack(plane.forward_xy(*xy.T), axis=1) for xy in (self.start, self.end)]
        self._tree = shapely.STRtree(shapely.linestrings(np.stack(flat, axis=1)))

    def __len__(self) -> int:
        return len(self.start)

    def nearest(self, points: Array, feedback: Feedback = NO_FEEDBACK) -> Nearest:
        """Return the way from each point (shapely Points, degrees) to the nearest segment."""
        count = len(points)
        if not count or not len(self):
            return Nearest(np.full(count, np.nan), np.full(count, np.nan))
        found = []
        for first in range(0, count, _TOGETHER):
            check(feedback)
            found.append(self._nearest(points[first : first + _TOGETHER]))
        return Nearest(
            np.concatenate([one.distance_m for one in found]),
            np.concatenate([one.azimuth_deg for one in found]),
        )

    def _nearest(self, points: Array) -> Nearest:
        spots = self._plane.forward(points)
        (spot, _), about = self._tree.query_nearest(spots, all_matches=False, return_distance=True)
        reach = np.zeros(len(points))
        reach[spot] = about * _SLACK + _SLACK_M
        x, y = shapely.get_x(spots), shapely.get_y(spots)
        boxes = shapely.box(x - reach, y - reach, x + reach, y + reach)
        pair, segment = self._tree.query(boxes)
        return _closest(points, pair, self.start[segment], self.end[segment], self._plane.geod)


def nearest_on(
    points: Array,
    lines: Sequence[shapely.Geometry] | Array,
    ellipsoid: Geod,
    feedback: Feedback = NO_FEEDBACK,
) -> Nearest:
    """Return the way from each point to the nearest point of lines.

    Parameters
    ----------
    points : array of shapely Point, shape (n,), degrees
    lines : array of shapely lines or polygons (whose boundary counts), degrees
    """
    count = len(points)
    if not count or not len(lines):
        return Nearest(np.full(count, np.nan), np.full(count, np.nan))
    return EdgeIndex(lines, geodesy.local_plane(points, ellipsoid)).nearest(points, feedback)


def segments(lines: Sequence[shapely.Geometry] | Array) -> tuple[Array, Array]:
    """Return the two ends (m, 2) of every segment of lines and polygon boundaries."""
    return owned_segments(lines)[:2]


def owned_segments(
    lines: Sequence[shapely.Geometry] | Array,
) -> tuple[Array, Array, Array]:
    """Return the two ends (m, 2) of every segment, and which geometry it belongs to."""
    lines = np.array(lines, dtype=object)
    areal = shapely.get_dimensions(lines) == 2
    lines[areal] = shapely.boundary(lines[areal])
    parts, owner = shapely.get_parts(lines, return_index=True)
    xy, line = shapely.get_coordinates(parts, return_index=True)
    same = line[1:] == line[:-1]
    return xy[:-1][same], xy[1:][same], owner[line[1:][same]]


def _closest(points: Array, pair: Array, start: Array, end: Array, ellipsoid: Geod) -> Nearest:
    lon, lat = shapely.get_x(points)[pair], shapely.get_y(points)[pair]
    metres, azimuth = ways(lon, lat, start, end, ellipsoid)
    order = np.lexsort((metres, pair))
    first = order[is_first(pair[order])]
    result = np.full((2, len(points)), np.nan)
    result[:, pair[first]] = metres[first], azimuth[first]
    return Nearest(*result)


def ways(lon: Array, lat: Array, start: Array, end: Array, ellipsoid: Geod) -> tuple[Array, Array]:
    """Return distance (metres) and azimuth from each point to the nearest point of its segment.

    Parameters
    ----------
    lon, lat : array of float, shape (n,), degrees
    start, end : array of float, shape (n, 2), degrees
        A segment is the geodesic between its ends.
    """
    # In the projection of a point distances from it are true, and short geodesics straight.
    metres, azimuth, along = _foot(lon, lat, start, end, ellipsoid)
    there, _, length = ellipsoid.inv(start[:, 0], start[:, 1], end[:, 0], end[:, 1])
    long = np.flatnonzero(np.asarray(length) > _STRAIGHT_M)
    if len(long):
        # A long one bends in that plane: look again at a short piece about the foot.
        near = np.asarray(length)[long] * along[long]
        ends = np.clip([near - _PIECE_M, near + _PIECE_M], 0.0, np.asarray(length)[long])
        first, last = (
            np.column_stack(
                ellipsoid.fwd(start[long, 0], start[long, 1], np.asarray(there)[long], one)[:2]
            )
            for one in ends
        )
        metres[long], azimuth[long], _ = _foot(lon[long], lat[long], first, last, ellipsoid)
    return metres, azimuth


def _foot(
    lon: Array, lat: Array, start: Array, end: Array, ellipsoid: Geod
) -> tuple[Array, Array, Array]:
    """Return distance and azimuth to a straight segment, and where along it the foot is, 0 to 1."""
    a, b = (_polar(lon, lat, to, ellipsoid) for to in (start, end))
    way = b - a
    square = (way**2).sum(axis=1)
    along = np.divide(-(a * way).sum(axis=1), square, out=np.zeros(len(a)), where=square > 0)
    along = np.clip(along, 0.0, 1.0)
    foot = a + along[:, None] * way
    east, north = columns(foot)
    azimuth = np.mod(np.degrees(np.arctan2(east, north)), 360.0)
    return np.hypot(east, north), azimuth, along


def _polar(lon: Array, lat: Array, to: Array, ellipsoid: Geod) -> Array:
    azimuth, _, metres = ellipsoid.inv(lon, lat, to[:, 0], to[:, 1])
    angle = np.radians(azimuth)
    return np.column_stack([metres * np.sin(angle), metres * np.cos(angle)])


def apart(p: Array, q: Array) -> Array:
    """Return the distance of straight pieces that do not cross, shape (n, 2, 2) each."""
    found = np.full(len(p), np.inf)
    for ends, (a, b) in ((p, (q[:, 0], q[:, 1])), (q, (p[:, 0], p[:, 1]))):
        (a_x, a_y), (along_x, along_y) = a.T, (b - a).T
        square = np.maximum(along_x**2 + along_y**2, 1e-300)
        for k in (0, 1):
            away_x, away_y = ends[:, k, 0] - a_x, ends[:, k, 1] - a_y
            at = (away_x * along_x + away_y * along_y) / square
            at = np.minimum(np.maximum(at, 0.0), 1.0)
            found = np.minimum(found, np.hypot(away_x - at * along_x, away_y - at * along_y))
    return found
