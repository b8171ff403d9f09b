# SPDX-License-Identifier: GPL-2.0-or-later
"""Changes that a CRS cuts in two, at the antimeridian or where else it tears the Earth, as one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, unique_rows
from ..geometry import geodesy
from ..geometry.torn_ground import grounds, may_be_torn, whole_in_degrees
from ..geometry.width import greatest_widths_m
from .faces import ChangeFaces


def one_across(
    faces: ChangeFaces, areas: Array, widths: Array, crs: CRS
) -> tuple[ChangeFaces, Array, Array]:
    """Return faces, areas and widths with the pieces of one change that a tear cuts as one."""
    if not may_be_torn(faces.geometries, crs):
        return faces, areas, widths
    names = np.unique(np.concatenate([faces.sources, faces.targets]).astype(str))
    pairs = [np.searchsorted(names, one.astype(str)) for one in (faces.sources, faces.targets)]
    number = grounds(faces.geometries, unique_rows(np.column_stack(pairs))[2], crs)
    first, cut = _firsts(number)
    if not cut.any():
        return faces, areas, widths
    joined = replace(
        faces,
        geometries=gathered(faces.geometries, number),
        sources=faces.sources[first],
        targets=faces.targets[first],
    )
    widths = widths[first]
    if np.isfinite(widths).all():
        whole = whole_in_degrees(joined.geometries[cut], crs)
        widths[cut] = greatest_widths_m(whole, geodesy.geographic(crs))
    return joined, np.bincount(number, weights=areas), widths


def _firsts(number: Array) -> tuple[Array, Array]:
    """Return the first piece of each ground, and which grounds have several."""
    _, first, size = np.unique(number, return_index=True, return_counts=True)
    return first, size > 1


def gathered(polygons: Array, number: Array) -> Array:
    """Return the ground of each number, as one polygon or as several."""
    first, cut = _firsts(number)
    found = polygons[first].copy()
    for row in np.flatnonzero(cut):
        found[row] = shapely.multipolygons(polygons[number == row])
    return found
