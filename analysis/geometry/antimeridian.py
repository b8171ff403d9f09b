# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps that reach across the antimeridian or over a pole: made whole to work on, cut to store."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import CRS

from . import geodesy

_TOUCH = 1e-6
#: Grid, in metres, that closes the zero-width slit between two drawings of the antimeridian.
SNAP_M = 0.01


def whole_crs(geometries, crs) -> CRS | None:
    """Return a CRS in which a map is not torn, None where its own does not tear it.

    Parameters
    ----------
    geometries : array of shapely geometries in `crs`
    """
    lonlat = geodesy.to_lonlat(geometries, crs)
    west, south, east, north = shapely.total_bounds(lonlat)
    torn = west <= -180.0 + _TOUCH and east >= 180.0 - _TOUCH
    if not torn and max(-south, north) < 90.0 - _TOUCH:
        return None
    plane = geodesy.local_plane(lonlat, geodesy.geod(crs))
    return CRS.from_dict(
        {"proj": "aeqd", "lat_0": plane.lat_0, "lon_0": plane.lon_0, "a": plane.a, "b": plane.b}
    )


def cut(polygons, whole, crs) -> np.ndarray:
    """Return polygons of a CRS of `whole_crs` in the map's own, cut where that is torn.

    Parameters
    ----------
    polygons : array of shapely polygons in `whole`
    whole, crs : pyproj.CRS
    """
    lonlat = geodesy.to_lonlat(polygons, whole)
    pieces = np.array([_cut(polygon) for polygon in lonlat], dtype=object)
    return geodesy.from_lonlat(pieces, crs)


def _cut(polygon: shapely.Polygon) -> shapely.Geometry:
    shell, *holes = (_unwrapped(ring) for ring in [polygon.exterior, *polygon.interiors])
    middle = shell[:, 0].mean()
    holes = [_beside(hole, middle) for hole in holes]
    flat = shapely.make_valid(shapely.Polygon(shell, holes))
    parts = []
    for turn in range(-2, 3):
        strip = shapely.box(360.0 * turn - 180.0, -90.0, 360.0 * turn + 180.0, 90.0)
        part = shapely.intersection(flat, strip)
        parts.extend(
            shapely.get_parts(shapely.transform(part, lambda xy, t=turn: xy - [360.0 * t, 0]))
        )
    areal = [part for part in parts if shapely.area(part) > 0.0]
    return areal[0] if len(areal) == 1 else shapely.multipolygons(areal)


def _unwrapped(ring) -> np.ndarray:
    """Return a ring's vertices with longitudes that do not jump, by way of the pole if it is in."""
    xy = shapely.get_coordinates(ring)
    lon = np.degrees(np.unwrap(np.radians(xy[:, 0])))
    xy = np.column_stack([lon, xy[:, 1]])
    if abs(lon[-1] - lon[0]) < 180.0:
        return xy
    pole = 90.0 if xy[:, 1].mean() > 0.0 else -90.0
    return np.vstack([xy, [[lon[-1], pole], [lon[0], pole]], xy[:1]])


def _beside(ring: np.ndarray, middle: float) -> np.ndarray:
    """Return a ring turned round the Earth until it lies by a longitude."""
    turns = np.round((middle - ring[:, 0].mean()) / 360.0)
    return np.column_stack([ring[:, 0] + 360.0 * turns, ring[:, 1]])
