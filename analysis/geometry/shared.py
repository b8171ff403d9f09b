# SPDX-License-Identifier: GPL-2.0-or-later
"""How much ground two polygons share.

GEOS 3.11 to 3.14 can find that two polygons share nothing which are drawn alike to some
centimetres: where edges leave a vertex of both in nearly one direction it may take all of one to
lie outside the other. Neither an error nor the areas tell of it.
"""

from __future__ import annotations

import numpy as np
import shapely

from ..base.arrays import Array

#: Where it did, coordinates are rounded to this part of the largest: that overlay cannot fail so.
_GRID = 1e-9


def shared_area(one: Array | shapely.Geometry, other: Array | shapely.Geometry) -> Array:
    """Return how much ground polygons share, pair by pair, in square units of their plane.

    Parameters
    ----------
    one, other : ndarray of shapely polygons, or one for all
    """
    pairs = np.broadcast_arrays(np.asarray(one, dtype=object), np.asarray(other, dtype=object))
    first, second = (np.array(side, dtype=object, ndmin=1) for side in pairs)
    found = shapely.area(shapely.intersection(first, second))
    nothing = np.flatnonzero((found == 0.0) & _near(first, second))
    some, rest = first[nothing], second[nothing]
    first_is_less = shapely.area(some) <= shapely.area(rest)
    smaller, larger = np.where(first_is_less, (some, rest), (rest, some))
    lost = shapely.contains_properly(larger, shapely.point_on_surface(smaller))
    for row in nothing[lost]:
        finest = _GRID * np.abs(shapely.bounds(first[row])).max()
        both = shapely.intersection(first[row], second[row], grid_size=finest)
        found[row] = shapely.area(both)
    return found.reshape(pairs[0].shape)


def _near(first: Array, second: Array) -> Array:
    """Tell of pairs whether their boxes share ground; an empty one has none."""
    one, other = shapely.bounds(first), shapely.bounds(second)
    low, high = np.maximum(one[:, :2], other[:, :2]), np.minimum(one[:, 2:], other[:, 2:])
    near: Array = (low < high).all(axis=1)
    return near
