# SPDX-License-Identifier: GPL-2.0-or-later
"""How wide a piece of ground is at its widest."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.feedback import NO_FEEDBACK, Feedback
from . import geodesy, projections
from .inscribed_circle import greatest_circles, strips

#: Extent, metres, up to which a piece is measured on its own tangent plane.
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
    flat = _on_planes(geodesy.to_lonlat(geometries, crs), crs)
    return 2.0 * greatest_circles(flat, feedback=feedback)[1]


def narrower(
    geometries: Array, crs: CRS | str, metres: float, *, feedback: Feedback = NO_FEEDBACK
) -> Array:
    """Return which polygons hold no circle as wide as a length; those in a narrow strip at once."""
    if not len(geometries):
        return np.zeros(0, bool)
    flat = _on_planes(geodesy.to_lonlat(geometries, crs), crs)
    mask: Array = strips(flat) < metres
    rows = np.flatnonzero(~mask)
    mask[rows] = 2.0 * greatest_circles(flat[rows], feedback=feedback)[1] < metres
    return mask


def _on_planes(lonlat: Array, crs: CRS | str) -> Array:
    """Return each polygon in metres on a plane of its own."""
    middle, scale = tangent_planes(lonlat, crs)
    xy, owner = shapely.get_coordinates(lonlat, return_index=True)
    away = xy - middle[owner]
    flat = away * scale[owner]
    # Meridians draw together and parallels bend: what is left is of third order.
    radians = np.radians(away)
    slope = np.tan(np.radians(middle[owner, 1]))
    bend = np.column_stack([-flat[:, 0] * radians[:, 1], 0.5 * flat[:, 0] * radians[:, 0]])
    bend[:, 0] *= slope
    bend[:, 1] *= np.sin(np.radians(middle[owner, 1]))
    planes = shapely.set_coordinates(lonlat.copy(), flat + bend)
    bounds = shapely.bounds(planes)
    wide = np.flatnonzero((bounds[:, 2:] - bounds[:, :2] > _SMALL_M).any(axis=1))
    if len(wide):
        own = projections.local_projections(lonlat[wide], geodesy.geod(crs))
        planes[wide] = own.forward(lonlat[wide])
    return planes


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
