# SPDX-License-Identifier: GPL-2.0-or-later
"""Where places and polygons lie: in what, how deep, how far and in which direction."""

from __future__ import annotations

import numpy as np
import shapely

from . import geodesy


def share_within(polygons, ground, crs) -> np.ndarray:
    """Return the share of each polygon's area that lies on any of other polygons.

    Parameters
    ----------
    polygons : array_like of shapely polygons, shape (n,), in `crs`
    ground : array_like of shapely polygons, in `crs`
        Overlaps among them count once.
    crs : anything pyproj reads

    Returns
    -------
    numpy.ndarray of float, shape (n,), 0 to 1
    """
    polygons, ground = (np.asarray(g, dtype=object) for g in (polygons, ground))
    shares = np.zeros(len(polygons))
    if not len(ground):
        return shares
    inside, _ = shapely.STRtree(ground).query(polygons, predicate="within")
    shares[inside] = 1.0
    rest = np.setdiff1d(np.arange(len(polygons)), inside)
    if not len(rest):
        return shares
    near = np.unique(shapely.STRtree(ground).query(polygons[rest], predicate="intersects")[1])
    if len(near):
        common = shapely.intersection(polygons[rest], shapely.union_all(ground[near]))
        whole = geodesy.area_m2(polygons[rest], crs)
        part = geodesy.area_m2(common, crs)
        shares[rest] = np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
    return shares
