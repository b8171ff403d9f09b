# SPDX-License-Identifier: GPL-2.0-or-later
"""How wide a piece of ground is at its widest."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base.arrays import Array
from ..base.feedback import NO_FEEDBACK, Feedback
from . import geodesy, projections
from .inscribed_circle import greatest_circles, strips

#: Extent, metres, up to which a piece is measured on its own tangent plane: less near the poles,
#: where meridians draw together fast. There, lengths are true to 1e-8.
_SMALL_M = 20_000.0


def greatest_widths_m(
    geometries: Sequence[shapely.Geometry] | Array,
    crs: CRS | str,
    *,
    feedback: Feedback = NO_FEEDBACK,
) -> Array:
    """Return 2 × the radius of the greatest circle within each polygon, in metres.

    Parameters
    ----------
    geometries : array_like of shapely Polygon, in `crs`
    """
    if not len(geometries):
        return np.zeros(0)
    lonlat = geodesy.to_lonlat(geometries, crs)
    flat, wide = _on_planes(lonlat, crs)
    return 2.0 * _radii(lonlat, flat, wide, crs, feedback)


def narrower(
    geometries: Array, crs: CRS | str, metres: float, *, feedback: Feedback = NO_FEEDBACK
) -> Array:
    """Return which polygons hold no circle as wide as a length; those in a narrow strip at once."""
    if not len(geometries):
        return np.zeros(0, bool)
    lonlat = geodesy.to_lonlat(geometries, crs)
    flat, wide = _on_planes(lonlat, crs)
    mask: Array = strips(flat) < metres
    rows = np.flatnonzero(~mask)
    mask[rows] = 2.0 * _radii(lonlat[rows], flat[rows], wide[rows], crs, feedback) < metres
    return mask


def _radii(lonlat: Array, flat: Array, wide: Array, crs: CRS | str, feedback: Feedback) -> Array:
    """Return the radius of the greatest circle within each polygon.

    A wide one is looked at once more about the circle itself: on one plane for all of it the width
    hung on where its vertices lie, and even on where its ring begins.
    """
    centre, radius = greatest_circles(flat, feedback=feedback)
    if wide.any():
        ellipsoid = geodesy.geod(crs)
        own = projections.local_projections(lonlat[wide], ellipsoid)
        lon, lat = own.to_lonlat(centre[wide]).T
        found = projections.refined(lonlat[wide], lon, lat, ellipsoid, feedback)
        radius[wide] = found.radius_m
    return radius


def _on_planes(lonlat: Array, crs: CRS | str) -> tuple[Array, Array]:
    """Return each polygon in metres on a plane of its own, and which are wide."""
    ellipsoid = geodesy.geod(crs)
    middle, scale = tangent_planes(lonlat, crs)
    xy, owner = shapely.get_coordinates(lonlat, return_index=True)
    away = xy - middle[owner]
    planes = shapely.set_coordinates(lonlat.copy(), _flat(away, owner, middle, scale, ellipsoid))
    bounds = shapely.bounds(planes)
    extent = (bounds[:, 2:] - bounds[:, :2]).max(axis=1)
    steep = np.maximum(np.abs(np.tan(np.radians(middle[:, 1]))), 1.0)
    wide: Array = extent * steep > _SMALL_M
    wide |= _longest_edges(planes) > projections.PART_M
    if wide.any():
        own = projections.local_projections(lonlat[wide], ellipsoid)
        planes[wide] = own.forward(lonlat[wide])
    return planes, wide


def _flat(away: Array, owner: Array, middle: Array, scale: Array, ellipsoid: Geod) -> Array:
    """Return vertices, given by degrees from the middle of their polygon, in metres.

    By azimuth and distance from there, up to the third order: meridians draw together, parallels
    bend, and a degree north grows towards the poles.
    """
    latitude = np.radians(middle[:, 1])
    sine, cosine = np.sin(latitude), np.cos(latitude)
    bend = 1.0 - ellipsoid.es * sine**2
    across = ellipsoid.a / np.sqrt(bend)
    along = np.degrees(scale[:, 1])
    grows = 1.5 * along * ellipsoid.es * sine * cosine / bend
    sine, cosine, across, along, grows = (
        one[owner] for one in (sine, cosine, across, along, grows)
    )
    east, north = np.radians(away).T
    flat = away * scale[owner]
    flat[:, 0] -= east * (along * sine * north)
    flat[:, 0] -= across * cosine * east * (north**2 / 3.0 + (sine * east) ** 2 / 6.0)
    flat[:, 1] += across * sine * cosine * east**2 / 2.0 + grows * north**2
    flat[:, 1] += across * north * east**2 * (cosine**2 / 6.0 - sine**2 / 2.0)
    return flat


def _longest_edges(planes: Array) -> Array:
    """Return the length of the longest edge of each polygon."""
    rings, owner = shapely.get_rings(planes, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    length = np.hypot(*np.diff(xy, axis=0).T)
    length[ring[1:] != ring[:-1]] = 0.0
    longest = np.zeros(len(planes))
    np.maximum.at(longest, owner[ring[1:]], length)
    return longest


def tangent_planes(lonlat: Array, crs: CRS | str) -> tuple[Array, Array]:
    """Return for each geometry the middle of its extent, and metres in a degree east and north.

    (degrees - middle) * scale are metres on the plane that touches the ellipsoid there.
    """
    ellipsoid = geodesy.geod(crs)
    bounds = shapely.bounds(lonlat)
    middle = (bounds[:, :2] + bounds[:, 2:]) / 2.0
    latitude = np.radians(middle[:, 1])
    bend = 1.0 - ellipsoid.es * np.sin(latitude) ** 2
    east = np.radians(ellipsoid.a / np.sqrt(bend) * np.cos(latitude))
    north = np.radians(ellipsoid.a * (1.0 - ellipsoid.es) / bend**1.5)
    return middle, np.column_stack([east, north])
