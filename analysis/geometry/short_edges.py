# SPDX-License-Identifier: GPL-2.0-or-later
"""Area within rings of many short edges, and their length: a fifth of the time of the library.

On a line of few kilometres latitude, curvature and area hardly change: a few terms of their series
about its middle latitude tell them to 1e-12, which is less than what the general solution is known
to.
"""

from __future__ import annotations

import numpy as np
from pyproj import Geod

from ..base.arrays import Array

#: Longest edge in longitude and in latitude, radians; and how far from the equator: near the poles
#: an edge turns too fast.
LONGEST = 1e-3
FARTHEST = float(np.radians(75.0))
#: Of a greater square of the eccentricity the series has too few terms.
_MOST_SQUARED = 0.01
#: A ring of fewer vertices takes the library no longer, nor does one with more long edges than one
#: in so many.
_MANY = 200
_LONG = 20
#: Edges that are worked on in one go: what is made of them stays at hand.
_BLOCK = 8192


def ring_measures(lon: Array, lat: Array, ellipsoid: Geod) -> tuple[float, float]:
    """Return the area within a ring (degrees) in square metres and its length in metres.

    As `Geod.polygon_area_perimeter` does: an edge is the geodesic between two vertices, the area is
    positive where the ring runs against the clock. Equal to 5e-3 square metres an edge, which is
    what the library's are known to.

    Parameters
    ----------
    lon, lat : ndarray of float, shape (n,)
        The last vertex is the first.
    """
    if len(lon) < _MANY or not 0.0 <= ellipsoid.es <= _MOST_SQUARED or np.ptp(lon) > 180.0:
        return _by_library(lon, lat, ellipsoid)
    xy = np.radians([lon, lat])
    start, end = xy[:, :-1], xy[:, 1:]
    short = (np.abs(end - start) <= LONGEST).all(axis=0)
    short &= np.maximum(np.abs(start[1]), np.abs(end[1])) <= FARTHEST
    long = np.flatnonzero(~short)
    if len(long) * _LONG > len(lon):
        return _by_library(lon, lat, ellipsoid)
    if len(long):
        start, end = start[:, short], end[:, short]
    area, length = (float(column.sum()) for column in area_and_length(start, end, ellipsoid))
    for i in long:
        x, u = lon[i : i + 2]
        y, v = lat[i : i + 2]
        area += ellipsoid.polygon_area_perimeter([x, u, u, x], [0.0, 0.0, v, y])[0]
        length += ellipsoid.line_length([x, u], [y, v])
    return -area, length


def _by_library(lon: Array, lat: Array, ellipsoid: Geod) -> tuple[float, float]:
    area, length = ellipsoid.polygon_area_perimeter(lon, lat)
    return float(area), float(length)


def area_and_length(start: Array, end: Array, ellipsoid: Geod) -> tuple[Array, Array]:
    """Return the area between short geodesics and the equator, and their length.

    Parameters
    ----------
    start, end : ndarray, shape (2, n)
        Longitudes and latitudes, radians, at most `LONGEST` apart in each and no farther than
        `FARTHEST` from the equator.

    Returns
    -------
    area : ndarray of float, shape (n,)
        Square metres; positive north of the equator where an edge runs east.
    length : ndarray of float, shape (n,)
        Metres.

    Notes
    -----
    Along a geodesic the azimuth changes by the sine of latitude per longitude (Clairaut). So in its
    middle longitude it lies off the line between its ends, in longitude and latitude, and the area
    is that of Simpson's rule. The length is that of the chord, of which the arc is longer by its
    curvature.
    """
    area, length = np.empty((2, start.shape[1]))
    for begin in range(0, len(area), _BLOCK):
        some = slice(begin, begin + _BLOCK)
        east, north = end[:, some] - start[:, some]
        middle = 0.5 * (start[1, some] + end[1, some])
        area[some], length[some] = _measured(middle, east, north * north, ellipsoid)
    return area, length


def _measured(middle: Array, east: Array, north2: Array, ellipsoid: Geod) -> tuple[Array, Array]:
    e2, b2 = ellipsoid.es, ellipsoid.b**2
    s, c = np.sin(middle), np.cos(middle)
    s2, c2, east2 = s * s, c * c, east * east
    w2 = 1.0 - e2 * s2
    across = ellipsoid.a / np.sqrt(w2)
    along = across * (1.0 - e2) / w2
    turn = w2 * c / (1.0 - e2)
    bent = (s / c + 2.0 * e2 * s * c / w2 + s / turn) * north2 + turn * s * east2
    per_latitude = b2 / (w2 * w2)
    curved = per_latitude * s * (4.0 * e2 * c2 / w2 - 1.0)
    beside = _to_equator(s, s2, e2, b2) + curved * north2 / 24.0 + per_latitude * c * bent / 12.0
    ratio = e2 / w2
    swell = 3.0 * ratio * (c2 - s2) + 15.0 * ratio * ratio * s2 * c2
    meridian = along * along * north2 * (1.0 + (swell - 1.0) * north2 / 12.0)
    radius = across * c
    radii = radius * radius
    radii -= (radius * along * c * (1.0 + 3.0 * ratio * s2) + along * along * s2) * north2 / 4.0
    parallel = radii * east2 * (1.0 - east2 / 12.0)
    chord2 = meridian + parallel
    curvature = (meridian / along + parallel / across) ** 2 / np.maximum(chord2, 1e-300)
    return beside * east, np.sqrt(chord2) * (1.0 + curvature / 24.0)


def _to_equator(s: Array, s2: Array, e2: float, b2: float) -> Array:
    """Return the area down to the equator from a latitude (its sine), per longitude in radians."""
    total, squared = np.zeros_like(s), e2 * s2
    for k in range(7, -1, -1):
        total *= squared
        total += (k + 1) / (2 * k + 1)
    return b2 * s * total
