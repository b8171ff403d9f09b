# SPDX-License-Identifier: GPL-2.0-or-later
"""Besieged ground that is drawn on the encirclers': what is drawn twice counts as theirs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.remarks import remark
from ..geometry import geodesy
from ..geometry.rings import inner_points
from .control_map import ControlMap
from .overlaps import polygons_of
from .partition import outline_of
from .slivers import SEAL_TOLERANCE_M

#: Rounding alone makes common ground of a common border that is not wider, metres.
_ROUNDING_M = 1e-3


def drawn_over(
    control: ControlMap,
    encirclers: Sequence[str],
    besieged: Sequence[str],
    tolerance_m: float = SEAL_TOLERANCE_M,
) -> tuple[str, ...]:
    """Return what there is to say where besieged ground reaches over the edge of closed ground.

    With no besieged named all are that but the encirclers. What is not wider than the tolerance
    is not said.
    """
    closing = control.of(encirclers)
    inside = control.of(besieged) if len(besieged) else ~closing
    over, under = shapely.STRtree(control.geometries[closing]).query(control.geometries[inside])
    if not len(over):
        return ()
    under = np.flatnonzero(closing)[np.unique(under)]
    over = np.flatnonzero(inside)[np.unique(over)]
    both = control.select(np.union1d(under, over))
    common = _common(both, control.select(under), control.select(over))
    return note(control.name) if wider(common, control.crs, tolerance_m).any() else ()


def wider(common: Array, crs: CRS, tolerance_m: float) -> Array:
    """Return which pieces of ground have a part that is wider, in the mean, than a tolerance."""
    parts, owner = shapely.get_parts(polygons_of(common), return_index=True)
    double = 2.0 * geodesy.area_m2(parts, crs)
    least = max(tolerance_m, _ROUNDING_M)
    mask = np.zeros(len(common), bool)
    mask[owner[double > least * geodesy.perimeter_m(parts, crs)]] = True
    return mask


def note(name: str) -> tuple[str, ...]:
    """Return what to say of a map on which it is so."""
    return (
        remark(
            "“{name}”: besieged ground is drawn across the edge of closed ground; what is drawn "
            "twice counts as the encirclers' (or as barrier).",
            name=name,
        ),
    )


def _common(both: ControlMap, ring: ControlMap, ground: ControlMap) -> Array:
    """Return the pieces of ground that both sides are drawn on.

    Where two features lie side by side their borders cancel, and of the rest alone it is asked
    what is drawn twice. Only if something is are the borders of both sides looked at.
    """
    faces, once, other = _counted(outline_of(both), ring, ground)
    if not (once + other > 1).any():
        return faces[:0]
    outlines = np.concatenate([outline_of(ring), outline_of(ground)])
    faces, once, other = _counted(outlines, ring, ground)
    met = faces[(once > 0) & (other > 0)]
    return shapely.get_parts(shapely.union_all(met)) if len(met) else met


def _counted(lines: Array, *sides: ControlMap) -> tuple[Array, Array, Array]:
    """Return the faces that lines bound, and how many features of each side lie on them.

    Where a point of a face stands on a border that has cancelled, those on both sides count.
    """
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(shapely.union_all(lines))))
    tree = shapely.STRtree(inner_points(faces))
    one, other = (
        np.bincount(tree.query(side.geometries, "intersects")[1], minlength=len(faces))
        for side in sides
    )
    return faces, one, other
