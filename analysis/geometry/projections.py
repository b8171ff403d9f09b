# SPDX-License-Identifier: GPL-2.0-or-later
"""A plane for each geometry, centred on it: what is small stays true to scale wherever it lies.

One plane for a whole map stretches what lies far from its middle (0.4 % at 1,000 km). Here every
geometry is laid out by azimuth and distance from its own centre, all in one call of the geodesic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base.arrays import Array, columns, ragged
from ..base.feedback import NO_FEEDBACK, Feedback, check
from . import geodesy
from .antimeridian import SNAP_M, cut_there
from .inscribed_circle import greatest_circles, sound

#: Within this distance of a plane's centre lengths are true to 1e-7.
_TRUE_M = 5_000.0
#: An edge is a geodesic, which bends on a plane. Beside a circle about its centre one of length s
#: lies s² / 12 R² of the radius aside: in parts of this length, metres, 5e-8.
PART_M = 5_000.0
#: In parts of this length, metres, an edge bends by centimetres between two CRSs.
STRAIGHT_M = 1_000.0
#: A part of a side is no longer than the longer side of the polygon's extent by this.
_SIDE = 64.0
#: A radius that no plane says is greater by more than this share, or than geodesics are known to,
#: is the greatest, and planes are changed so often at most: of two places as wide, far apart, each
#: is greater on the other's.
_SETTLED, _LOOKS = 1e-8, 4
#: Geodesics are no truer than this.
_RESOLVED_M = 1e-8

#: Geometries worked on between two looks at the cancel button.
_BATCH = 256


@dataclass(frozen=True)
class LocalProjections:
    """Azimuthal equidistant planes, one for each of n geometries.

    Attributes
    ----------
    lon, lat : ndarray of float, shape (n,)
        Centres, degrees.
    ellipsoid : pyproj.Geod
    """

    lon: Array
    lat: Array
    ellipsoid: Geod

    def forward(self, lonlat: Array) -> Array:
        """Return geometries (n,) given in degrees in metres, each in its own projection."""
        plane = self._moved(lonlat, self._to_plane)
        for i in np.flatnonzero(cut_there(lonlat)):
            # Cut along the antimeridian to be stored: here it is one again.
            parts = shapely.get_parts(shapely.make_valid(plane[i]))
            # Each on the grid first: a union of one part snaps nothing, and the slit stays.
            parts = shapely.set_precision(shapely.buffer(parts, 0.0), SNAP_M)
            plane[i] = shapely.union_all(parts, grid_size=SNAP_M)
        return plane

    def inverse(self, plane: Array) -> Array:
        """Return geometries (n,) given in metres, each in its own projection, in degrees."""
        return self._moved(plane, self._to_lonlat)

    def _to_plane(self, xy: Array, owner: Array) -> Array:
        azimuth, _, metres = self.ellipsoid.inv(self.lon[owner], self.lat[owner], *xy.T)
        return _polar(azimuth, metres)

    def to_lonlat(self, xy: Array) -> Array:
        """Return points (n, 2) in metres, one in each projection, in degrees."""
        return self._to_lonlat(xy, np.arange(len(xy)))

    def _to_lonlat(self, xy: Array, owner: Array) -> Array:
        x, y = columns(xy)
        azimuth = np.degrees(np.arctan2(x, y))
        lon, lat, _ = self.ellipsoid.fwd(self.lon[owner], self.lat[owner], azimuth, np.hypot(x, y))
        return np.column_stack([lon, lat])

    @staticmethod
    def _moved(geoms: Array, function: Callable[..., Any]) -> Array:
        moved = np.array(geoms, dtype=object)
        xy, owner = shapely.get_coordinates(moved, return_index=True)
        return shapely.set_coordinates(moved, function(xy, owner)) if len(xy) else moved


def _polar(azimuth: Array, metres: Array) -> Array:
    angle = np.radians(azimuth)
    return np.column_stack([metres * np.sin(angle), metres * np.cos(angle)])


def local_projections(lonlat: Array, ellipsoid: Geod) -> LocalProjections:
    """Return planes centred on the middle of each geometry's vertices (degrees, none empty)."""
    xy, owner = shapely.get_coordinates(np.asarray(lonlat, dtype=object), return_index=True)
    x, y, z = (
        np.bincount(owner, weights=values, minlength=len(lonlat))
        for values in geodesy.on_sphere(xy)
    )
    return LocalProjections(
        np.degrees(np.arctan2(y, x)), np.degrees(np.arctan2(z, np.hypot(x, y))), ellipsoid
    )


@dataclass(frozen=True)
class Poles:
    """The point of each polygon that lies furthest from its boundary.

    Attributes
    ----------
    lon, lat : ndarray of float, shape (n,)
        Degrees.
    radius_m : ndarray of float, shape (n,)
        Its geodesic distance from the boundary: the inradius.
    """

    lon: Array
    lat: Array
    radius_m: Array


def poles(polygons: Array, crs: CRS, *, feedback: Feedback = NO_FEEDBACK) -> Poles:
    """Return the pole of inaccessibility and the inradius of each polygon.

    Parameters
    ----------
    polygons : array_like of shapely Polygon or MultiPolygon, shape (n,), in `crs`, none empty
    crs : anything pyproj reads
    """
    lonlat = geodesy.to_lonlat(np.asarray(polygons, dtype=object), crs)
    ellipsoid = geodesy.geod(crs)
    if not len(lonlat):
        return Poles(*np.zeros((3, 0)))
    planes = local_projections(lonlat, ellipsoid)
    plane = planes.forward(lonlat)
    xy, radius = greatest_circles(plane, feedback=feedback)
    lon, lat = planes.to_lonlat(xy).T
    # not for what rounding hides
    reach = np.abs(shapely.bounds(plane)).max(axis=1)
    stretched = radius * (reach / ellipsoid.a) ** 2 > _RESOLVED_M
    wide = np.flatnonzero((reach > _TRUE_M) & stretched)
    if len(wide):
        again = refined(lonlat[wide], lon[wide], lat[wide], ellipsoid, feedback)
        lon[wide], lat[wide], radius[wide] = again.lon, again.lat, again.radius_m
    return Poles(lon, lat, radius)


def refined(lonlat: Array, lon: Array, lat: Array, ellipsoid: Geod, feedback: Feedback) -> Poles:
    """Return the poles of polygons in degrees, about where they are known to lie.

    Far from its centre a plane is stretched, and lengthens what it does not keep: a circle that is
    the greatest on the plane about its own middle is the greatest on the ground.
    """
    found = Poles(lon.copy(), lat.copy(), np.zeros(len(lonlat)))
    polygons, rows = in_parts(lonlat, ellipsoid), np.arange(len(lonlat))
    about = LocalProjections(lon, lat, ellipsoid)
    plane = sound(about.forward(polygons))
    for _ in range(_LOOKS):
        xy, most = greatest_circles(plane, feedback=feedback)
        lon, lat = about.to_lonlat(xy).T
        about = LocalProjections(lon, lat, ellipsoid)
        plane = sound(about.forward(polygons[rows]))
        radius = shapely.distance(shapely.boundary(plane), shapely.Point(0.0, 0.0))
        better = radius > found.radius_m[rows]
        some = rows[better]
        found.lon[some], found.lat[some] = about.lon[better], about.lat[better]
        found.radius_m[some] = radius[better]
        open_ = found.radius_m[rows] < most * (1.0 - _SETTLED) - _RESOLVED_M
        if not open_.any():
            break
        rows, plane = rows[open_], plane[open_]
        about = LocalProjections(about.lon[open_], about.lat[open_], ellipsoid)
    return found


def with_sides(polygons: Array) -> Array:
    """Return polygons with vertices on long edges, which all but keep them straight elsewhere.

    They are few, for what takes the longer the more there are; see `finely`.
    """
    bounds = shapely.bounds(polygons)
    size = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
    drawn = size > 0.0
    made = np.array(polygons, dtype=object)
    made[drawn] = shapely.segmentize(made[drawn], size[drawn] / _SIDE)
    return made


def finely(polygons: Array, crs: CRS | str) -> Array:
    """Return polygons with so many vertices on their edges that they are straight in any CRS."""
    if not len(polygons):
        return polygons
    # corners of an extent may lie off the Earth where its sides do not
    for drawn in (polygons, with_sides(polygons)):
        metres = geodesy.metres_per_unit(shapely.get_coordinates(drawn), crs)
        known = metres[np.isfinite(metres)]
        if len(known):
            fine: Array = shapely.segmentize(polygons, STRAIGHT_M / known.max())
            return fine
    return polygons


def in_parts(lonlat: Array, ellipsoid: Geod, part_m: float = PART_M) -> Array:
    """Return polygons or lines in degrees with vertices on the geodesics that long edges are.

    They are the same to the last bit on an edge that two draw alike, in whichever direction.
    """
    made = np.array(lonlat, dtype=object)
    kind = shapely.get_type_id(made)
    # of each kind all at once
    for one in np.unique(kind):
        rows = np.flatnonzero(kind == one)
        made[rows] = _parted(made[rows], ellipsoid, part_m)
    return made


def _parted(lonlat: Array, ellipsoid: Geod, part_m: float) -> Array:
    """Return the same of geometries of one kind; those without a long edge as they are."""
    kind, xy, offsets = shapely.to_ragged_array(lonlat, include_z=False)
    edges = np.delete(np.arange(len(xy)), offsets[0][1:] - 1)
    counts, places = geodesy.between(xy[edges], xy[edges + 1], part_m, ellipsoid)
    if counts.max(initial=1) <= 1:
        return lonlat
    count = np.ones(len(xy), int)
    count[edges] = counts
    start = xy[edges].repeat(counts - 1, axis=0)
    end = xy[edges + 1].repeat(counts - 1, axis=0)
    lon, lat = places.T
    lon = lon + 360.0 * np.round((start[:, 0] - lon) / 360.0)
    # on one meridian to the last bit: there polygons are cut that cross the antimeridian
    lon = np.where(start[:, 0] == end[:, 0], start[:, 0], lon)
    drawn = xy.repeat(count, axis=0)
    drawn[ragged(count) > 0] = np.column_stack([lon, lat])
    rings = np.append(0, np.cumsum(count))[offsets[0]]
    parted: Array = shapely.from_ragged_array(kind, drawn, (rings, *offsets[1:]))
    whole = shapely.get_num_coordinates(parted) == shapely.get_num_coordinates(lonlat)
    return np.where(whole, lonlat, parted)


def _in_batches(plane: Array, feedback: Feedback) -> Iterator[slice]:
    """Yield slices of geometries that take well under a second each."""
    for start in range(0, len(plane), _BATCH):
        check(feedback)
        feedback.set_progress(100.0 * start / len(plane))
        yield slice(start, start + _BATCH)


def shifted_area_m2(
    polygons: Array, crs: CRS, metres: float, *, feedback: Feedback = NO_FEEDBACK
) -> Array:
    """Return the geodesic area of polygons whose whole boundary is shifted by a distance.

    Parameters
    ----------
    polygons : array_like of shapely polygons, shape (n,), in `crs`, none empty
    metres : float
        Outwards; inwards if negative.
    """
    lonlat = geodesy.to_lonlat(np.asarray(polygons, dtype=object), crs)
    if not len(lonlat):
        return np.zeros(0)
    planes = local_projections(lonlat, geodesy.geod(crs))
    plane = planes.forward(lonlat)
    grown = np.concatenate(
        [shapely.buffer(plane[b], metres, quad_segs=8) for b in _in_batches(plane, feedback)]
    )
    return geodesy.area_m2(planes.inverse(grown), geodesy.geographic(crs))
