# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground that two polygons share, and what one has that another has not.

GEOS 3.11 to 3.14 can find that two polygons share nothing which are drawn alike to some
centimetres: where edges leave a vertex of both in nearly one direction it may take all of one to
lie outside the other. Neither an error nor the areas tell of it. So wherever ground of one drawing
is laid over that of another it is done here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array

#: Where it did, coordinates are rounded to this part of the largest: that overlay cannot fail so.
_GRID = 1e-12
#: Areas of one polygon, begun at other vertices, agree to this part of them.
_ROUNDING = 1e-12
#: Ground of less than this part of other ground is not drawn alike.
_SPECK = 1e-9


def shared_ground(one: Array | shapely.Geometry, other: Array | shapely.Geometry) -> Any:
    """Return the intersection of polygons, pair by pair: an array, or of two polygons one shape.

    Parameters
    ----------
    one, other : ndarray of shapely polygons, or one for all
    """
    return _overlaid(shapely.intersection, one, other)


def ground_left(one: Array | shapely.Geometry, other: Array | shapely.Geometry) -> Any:
    """Return what polygons have that others have not, pair by pair, as `shared_ground` does."""
    return _overlaid(shapely.difference, one, other)


def shared_area(one: Array | shapely.Geometry, other: Array | shapely.Geometry) -> Array:
    """Return how much ground polygons share, pair by pair, in square units of their plane."""
    found: Array = np.asarray(shapely.area(shared_ground(one, other)))
    return found


def _overlaid(
    overlay: Callable[..., Any], one: Array | shapely.Geometry, other: Array | shapely.Geometry
) -> Any:
    """Return an overlay, done anew on a grid where it overlooked that one lies in the other."""
    pairs = np.broadcast_arrays(np.asarray(one, dtype=object), np.asarray(other, dtype=object))
    first, second = (np.array(side, dtype=object).ravel() for side in pairs)
    found = np.asarray(overlay(first, second), dtype=object)
    for row in _overlooked(overlay is shapely.difference, first, second, found):
        finest = _GRID * np.abs(shapely.bounds(first[row])).max()
        found[row] = overlay(first[row], second[row], grid_size=finest)
    return found.reshape(pairs[0].shape)[()]


def _overlooked(whole: bool, first: Array, second: Array, found: Array) -> Array:
    """Return the rows whose polygons are said to share nothing though one is in the other.

    Parameters
    ----------
    whole : bool
        Where they do, all of the first is found, not nothing.
    """
    none = _whole(found, first, second) if whole else shapely.area(found) == 0.0
    rows = np.flatnonzero(none & _near(first, second))
    some, rest = first[rows], second[rows]
    first_is_less = shapely.area(some) <= shapely.area(rest)
    smaller, larger = np.where(first_is_less, (some, rest), (rest, some))
    lost: Array = shapely.contains_properly(larger, shapely.point_on_surface(smaller))
    return rows[lost]


def _whole(found: Array, first: Array, second: Array) -> Array:
    """Tell of pairs whether nothing was taken off the first, though the second is no speck on it.

    A speck takes no more than what areas are rounded by.
    """
    area, speck = shapely.area(first), shapely.area(second) <= _SPECK * shapely.area(first)
    whole: Array = (np.abs(area - shapely.area(found)) <= _ROUNDING * area) & ~speck
    return whole


def _near(first: Array, second: Array) -> Array:
    """Tell of pairs whether their boxes share ground; an empty one has none."""
    one, other = shapely.bounds(first), shapely.bounds(second)
    low, high = np.maximum(one[:, :2], other[:, :2]), np.minimum(one[:, 2:], other[:, 2:])
    near: Array = (low < high).all(axis=1)
    return near
