# SPDX-License-Identifier: GPL-2.0-or-later
"""Land, as far as it is known, to tell a bay of the sea from a pocket."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..base.arrays import Array, is_drawn
from ..geometry import geodesy
from .lookup import share_within


@dataclass(frozen=True)
class Land:
    """Land within an extent; called with polygons it tells which lie mostly on water.

    Attributes
    ----------
    shapes : ndarray of shapely polygons, in degrees on WGS 84
    """

    shapes: Array

    def __call__(self, lonlat: Array) -> Array:
        """Return the mask of the polygons most of whose area is no land; None is no water."""
        polygons = np.asarray(lonlat, dtype=object)
        wet = np.zeros(len(polygons), bool)
        there = is_drawn(polygons)
        if there.any():
            crs = geodesy.geographic("EPSG:4326")
            wet[there] = share_within(polygons[there], self.shapes, crs) < 0.5
        return wet
