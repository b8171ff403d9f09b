# SPDX-License-Identifier: GPL-2.0-or-later
"""How wide a piece of ground is at its widest."""

from __future__ import annotations

import numpy as np
import shapely

from ..base.feedback import NO_FEEDBACK, Feedback, check
from . import geodesy

#: Extent, metres, up to which a piece is measured on its own tangent plane.
_SMALL_M = 100_000.0

#: Halvings of the bracket; its ends are at most some thousands apart in ratio.
_STEPS = 40


def greatest_widths_m(
    geometries, crs, *, precision: float = 0.01, feedback: Feedback = NO_FEEDBACK
) -> np.ndarray:
    """Return 2 × the radius of the greatest circle within each polygon, in metres.

    The radius is bracketed between area / perimeter and that of a circle of the same area, and
    halved in ratio by asking whether the polygon shrunk by it is empty. (A search by cells, as in
    a pole of inaccessibility, takes a thousand times as long on the slivers this is for.)

    Parameters
    ----------
    geometries : array_like of shapely Polygon, in `crs`
    precision : float
        Relative.
    """
    if not len(geometries):
        return np.zeros(0)
    flat = _on_tangent_planes(geodesy.to_lonlat(geometries, crs), crs)
    area, perimeter = shapely.area(flat), shapely.length(flat)
    low = np.divide(area, perimeter, out=np.zeros(len(flat)), where=perimeter > 0)
    high = np.sqrt(area / np.pi)
    # Under a micrometre there is nothing to tell but rounding.
    active = np.flatnonzero(low > 1e-6)
    for _ in range(_STEPS):
        active = active[high[active] > low[active] * (1.0 + precision)]
        if not len(active):
            break
        check(feedback)
        middle = np.sqrt(low[active] * high[active])
        gone = shapely.is_empty(shapely.buffer(flat[active], -middle, quad_segs=16))
        high[active[gone]] = middle[gone]
        low[active[~gone]] = middle[~gone]
    return 2.0 * np.sqrt(low * high)


def _on_tangent_planes(lonlat: np.ndarray, crs) -> np.ndarray:
    """Return each polygon in metres on a plane of its own."""
    middle, scale = tangent_planes(lonlat, crs)
    xy, owner = shapely.get_coordinates(lonlat, return_index=True)
    flat = shapely.set_coordinates(lonlat.copy(), (xy - middle[owner]) * scale[owner])
    bounds = shapely.bounds(flat)
    for i in np.flatnonzero((bounds[:, 2:] - bounds[:, :2] > _SMALL_M).any(axis=1)):
        plane = geodesy.local_plane(lonlat[[i]], geodesy.geod(crs))
        flat[i] = plane.forward(lonlat[[i]])[0]
    return flat


def tangent_planes(lonlat: np.ndarray, crs) -> tuple[np.ndarray, np.ndarray]:
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
