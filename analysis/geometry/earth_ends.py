# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a CRS tears the Earth: in degrees at the antimeridian, else opposite to its own middle."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import shapely
from pyproj import CRS

from ..base.errors import InputError
from . import geodesy

#: Degrees from the tear at which it is looked for in a CRS, and latitudes at which it must be
#: straight.
_BESIDE, _LATITUDES = 1e-6, (0.0, 60.0)
#: Two drawings of one place that are farther apart than this, in metres, are a tear.
_APART_M = 1e6
_MERIDIANS = ("Longitude of natural origin", "Longitude of projection centre")


def ends_of_earth(crs: CRS) -> tuple[float, float] | None:
    """Return the least and the greatest x of a CRS that goes round the Earth between two meridians.

    None where it draws the tear as no straight lines, or has none.
    """
    # what a CRS was made from is at hand; to tell it from another its WKT is written anew
    return _ends_of(crs.srs)


@lru_cache(maxsize=64)
def _ends_of(text: str) -> tuple[float, float] | None:
    crs = geodesy.as_crs(text)
    if crs.is_geographic:
        half = float(np.pi / crs.axis_info[0].unit_conversion_factor)
        return -half, half
    opposite = middle_meridian(crs) + 180.0
    places = [
        ((opposite + side * _BESIDE + 180.0) % 360.0 - 180.0, lat)
        for lat in _LATITUDES
        for side in (1.0, -1.0)
    ]
    try:
        x = shapely.get_x(geodesy.from_lonlat(shapely.points(places), crs))
    except InputError:  # of a view of the Earth its far side has no place
        return None
    west, east, north_west, north_east = x.tolist()
    unit = crs.axis_info[0].unit_conversion_factor
    beside = (east - west) * _BESIDE / 360.0
    straight = max(abs(north_west - west), abs(north_east - east)) <= beside
    if (east - west) * unit < _APART_M or not straight:
        return None
    return west - beside, east + beside


@lru_cache(maxsize=64)
def middle_meridian(crs: CRS) -> float:
    """Return the meridian in the middle of a projection, degrees from Greenwich."""
    base = crs.source_crs if crs.is_bound else crs
    operation = None if base is None else base.coordinate_operation
    found = [
        float(np.degrees(float(one.value) * one.unit_conversion_factor))
        for one in (operation.params if operation else ())
        if one.name in _MERIDIANS
    ]
    middle = found[0] if found else 0.0
    prime = crs.prime_meridian
    if prime is None:
        return middle
    # that of Paris is told in grads
    return middle + float(np.degrees(prime.longitude * float(prime.unit_conversion_factor)))
