# SPDX-License-Identifier: GPL-2.0-or-later
"""True lengths of straight lines in the plane that a closure is looked for in.

A geodesic is straight in a gnomonic plane, so there an edge is the geodesic between its vertices, a
gap line is a geodesic, and which side of a place it passes is exact. Lengths are not: the plane
stretches by 1 + r² at r Earth radii from its centre. So runs of boundary are dropped by that bound,
what is left is ranked on the sphere, and what could still be shortest by the geodesic itself.

References
----------
C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 43-55 (2013), section 8: the gnomonic
projection of an ellipsoid.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..base.arrays import Array
from ..geometry.geodesy import LocalPlane
from ..geometry.rings import Rings
from .segments import SeparationConstraint

#: Angle from the centre, radians, up to which the plane is gnomonic: a hemisphere has no edge.
_GNOMONIC = 1.2
#: The plane stretches by no more than this in all that is looked at.
_MOST_STRETCH = 50.0
#: The ellipsoid's curvature departs from the sphere's by less than this much of itself; a length on
#: the sphere is off by at most so much of the square of its distance from the centre.
_UNROUND = 0.002


@dataclass(frozen=True)
class Metric:
    """How long a straight line of a plane truly is.

    Attributes
    ----------
    plane : LocalPlane or None
        The azimuthal equidistant plane that the data come in. None: the plane itself is true.
    radius : float
        Of the sphere that fits the ellipsoid at the plane's centre, metres.
    """

    plane: LocalPlane | None = None
    radius: float = np.inf

    def to_straight(self, xy: Array) -> Array:
        """Return points of the data's plane in the plane where geodesics are straight."""
        if self.plane is None:
            return xy
        angle = np.hypot(xy[:, 0], xy[:, 1]) / self.radius
        inner = np.minimum(angle, _GNOMONIC)
        outer = (angle - inner) / np.cos(_GNOMONIC) ** 2
        with np.errstate(invalid="ignore"):
            factor = np.where(angle > 1e-12, (np.tan(inner) + outer) / angle, 1.0)
        return xy * factor[:, None]

    def to_plane(self, xy: Array) -> Array:
        """Return points of the plane where geodesics are straight in the data's plane."""
        if self.plane is None:
            return xy
        tangent = np.hypot(xy[:, 0], xy[:, 1]) / self.radius
        limit = np.tan(_GNOMONIC)
        inner = np.arctan(np.minimum(tangent, limit))
        outer = np.maximum(tangent - limit, 0.0) * np.cos(_GNOMONIC) ** 2
        with np.errstate(invalid="ignore"):
            factor = np.where(tangent > 1e-12, (inner + outer) / tangent, 1.0)
        return xy * factor[:, None]

    def rings(self, rings: Rings) -> Rings:
        """Return rings with their vertices where geodesics are straight."""
        return rings if self.plane is None else replace(rings, xy=self.to_straight(rings.xy))

    def constraint(self, given: SeparationConstraint) -> SeparationConstraint:
        """Return a separation constraint where geodesics are straight."""
        if self.plane is None:
            return given
        blocked = tuple(shapely.transform(area, self.to_straight) for area in given.blocked)
        return replace(given, points=self.to_straight(given.points), blocked=blocked)

    def stretch(self, reach: Array) -> Array:
        """Return how many times its true length a line is at most, within so far of the centre."""
        return np.minimum(1.0 + (reach / self.radius) ** 2, _MOST_STRETCH)

    def about(self, start: Array, end: Array) -> Array:
        """Return lengths on the sphere, shape (..., 2) each."""
        step = end - start
        flat = step[..., 0] ** 2 + step[..., 1] ** 2
        if self.plane is None:
            return np.sqrt(flat)
        r = self.radius
        turn = start[..., 0] * step[..., 1] - start[..., 1] * step[..., 0]
        along = start[..., 0] * end[..., 0] + start[..., 1] * end[..., 1] + r * r
        return r * np.arctan2(np.sqrt(r * r * flat + turn**2), along)

    def error(self, reach: Array) -> Array:
        """Return the relative error of `about` within so far of the centre."""
        if self.plane is None:
            return np.zeros(np.shape(reach))
        return _UNROUND * np.minimum((reach / self.radius) ** 2, 1.0) + 1e-8

    def true(self, start: Array, end: Array) -> Array:
        """Return geodesic lengths, shape (n, 2) each."""
        if self.plane is None or not len(start):
            return self.about(start, end)
        both = self.to_plane(np.concatenate([start, end]))
        lon, lat = self.plane.inverse_xy(both[:, 0], both[:, 1])
        n = len(start)
        return self.plane.geod.inv(lon[:n], lat[:n], lon[n:], lat[n:])[2]

    def foot(
        self,
        point_x: Array,
        point_y: Array,
        from_x: Array,
        from_y: Array,
        along_x: Array,
        along_y: Array,
    ) -> Array:
        """Return where on an edge, 0 to 1 and beyond, its line is nearest to a point."""
        x, y = point_x - from_x, point_y - from_y
        square = np.maximum(along_x**2 + along_y**2, 1e-300)
        dot = x * along_x + y * along_y
        if self.plane is None:
            return dot / square
        # Largest cosine between the point and a place on the edge, all as vectors from the centre
        # of the sphere: from_ + t · along at height r. Written so that the flat part stands first.
        rr = self.radius**2
        base = from_x * along_x + from_y * along_y
        point = point_x * along_x + point_y * along_y
        start = from_x**2 + from_y**2 + rr
        both = point_x * from_x + point_y * from_y + rr
        turn = x * from_x + y * from_y
        # point · start − both · base, with point = base + dot and both = start + turn.
        above: Array = dot * start - turn * base
        below = both * square - point * base
        return above / np.where(np.abs(below) < 1e-300, 1e-300, below)


FLAT = Metric()


def geodesic(plane: LocalPlane) -> Metric:
    """Return the metric of data that come in an azimuthal equidistant plane."""
    ellipticity = 1.0 - (plane.b / plane.a) ** 2
    fit = 1.0 - ellipticity * np.sin(np.radians(plane.lat_0)) ** 2
    return Metric(plane, float(plane.a * np.sqrt(1.0 - ellipticity) / fit))
