# SPDX-License-Identifier: GPL-2.0-or-later
"""Barriers, lines or polygons: what closes open ground for both sides, such as a river or a coast.

A line closes as a polygon does. Where a ring of polygons is wanted it stands as a strip so thin
that no figure shows it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from pyproj import Geod

from ..base.arrays import Array, is_drawn
from ..base.errors import InputError
from . import geodesy

#: half of a line's width: the ground it takes, 0.2 m² for each kilometre, is beyond every figure
_HALF_WIDTH_M = 1e-4


def lines_and_polygons(
    geometries: Sequence[shapely.Geometry] | Array | None,
) -> tuple[Array, Array]:
    """Return the lines and the (valid) polygons among barriers, each in parts of one kind.

    Parameters
    ----------
    geometries : array_like of shapely geometries, or None
        Missing and empty ones are left out.

    Raises
    ------
    InputError
        If one of them is a point: a point closes nothing.
    """
    array = single_parts(geometries)
    if not len(array):
        return array, array
    dimensions = shapely.get_dimensions(array)
    if (dimensions == 0).any():
        raise InputError(
            "{count} of the barriers are points, which close nothing. "
            "Choose a layer of lines or polygons.",
            count=int((dimensions == 0).sum()),
        )
    polygons = array[dimensions == 2]
    # A spike is no ground: made valid it is a line beside its polygon.
    parts = single_parts(
        np.where(shapely.is_valid(polygons), polygons, shapely.make_valid(polygons))
    )
    return array[dimensions == 1], parts[shapely.get_dimensions(parts) == 2]


def single_parts(geometries: Sequence[shapely.Geometry] | Array | None) -> Array:
    """Return points, lines and polygons without missing, empty and collected ones."""
    array = np.atleast_1d(np.asarray([] if geometries is None else geometries, dtype=object))
    array = array[is_drawn(array)]
    while (shapely.get_type_id(array) >= 4).any():
        array = shapely.get_parts(array)
    return array


def as_polygons(geometries: Sequence[shapely.Geometry] | Array | None, ellipsoid: Geod) -> Array:
    """Return barriers (degrees) as polygons, every line as a strip of 0.2 mm.

    Raises
    ------
    InputError
        If one of them is a point.
    """
    lines, polygons = lines_and_polygons(geometries)
    if not len(lines):
        return polygons
    # Only the strip's width is measured in the plane: its vertices stand beside the line's own.
    plane = geodesy.local_plane(lines, ellipsoid)
    strips = shapely.buffer(
        plane.forward(lines), _HALF_WIDTH_M, cap_style="square", join_style="mitre", mitre_limit=2.0
    )
    return np.concatenate([polygons, plane.inverse(strips)])
