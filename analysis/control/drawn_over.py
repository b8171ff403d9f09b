# SPDX-License-Identifier: GPL-2.0-or-later
"""Besieged ground that is drawn on the encirclers': what is drawn twice counts as theirs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, members_of
from ..base.feedback import NO_FEEDBACK, Feedback
from ..base.heard import heard
from ..base.remarks import remark
from ..geometry import geodesy
from ..geometry.rings import inner_points
from .control_map import ControlMap
from .overlaps import polygons_of
from .partition import outline_of
from .slivers import SEAL_TOLERANCE_M

#: Rounding alone makes common ground of a common border that is not wider, metres.
_ROUNDING_M = 1e-3
#: More vertices than this take so long that a cancel must be heard meanwhile.
_LONG = 10_000


def drawn_over(
    control: ControlMap,
    encirclers: Sequence[str],
    besieged: Sequence[str],
    tolerance_m: float = SEAL_TOLERANCE_M,
    feedback: Feedback = NO_FEEDBACK,
) -> tuple[str, ...]:
    """Return what there is to say where besieged ground reaches over the edge of closed ground.

    With no besieged named all are that but the encirclers. What is not wider than the tolerance
    is not said.
    """
    closing = control.of(encirclers)
    inside = control.of(besieged) if len(besieged) else ~closing
    if not inside.any():
        return ()
    over, under = shapely.STRtree(control.geometries[closing]).query(control.geometries[inside])
    if not len(over):
        return ()
    under = np.flatnonzero(closing)[np.unique(under)]
    over = np.flatnonzero(inside)[np.unique(over)]
    both = control.select(np.union1d(under, over))
    sides = control.select(under), control.select(over)
    size = shapely.get_num_coordinates(both.geometries).sum()
    common = heard(partial(_common, both, *sides), feedback, long=bool(size > _LONG))
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

    Where two features lie side by side their borders cancel, and each face that the rest bounds
    lies on the same number of features throughout. What both sides are drawn on lies in the faces
    with more than one, which are few: these alone are looked at.
    """
    faces, count = _faces_drawn_twice(both)
    if not len(faces):
        return faces
    near, other = (
        np.bincount(shapely.STRtree(side.geometries).query(faces)[0], minlength=len(faces))
        for side in (ring, ground)
    )
    # Where no more features are near than lie on a point of the face, each lies on all of it.
    clear = near + other == count
    met = [faces[clear & (near > 0) & (other > 0)]]
    if not clear.all():
        met.append(_overlaid(faces[~clear], ring, ground))
    return shapely.get_parts(shapely.union_all(np.concatenate(met)))


def _faces_drawn_twice(control: ControlMap) -> tuple[Array, Array]:
    """Return the faces that the borders which do not cancel bound, on more than one feature.

    And how many lie on an inner point of each. Where that stands on a border that has cancelled,
    the face is among them, and what is on both sides does not count.
    """
    noded = members_of(shapely.union_all(outline_of(control)))
    faces = members_of(shapely.polygonize(noded))
    tree = shapely.STRtree(inner_points(faces))
    at, within = (
        np.bincount(tree.query(control.geometries, how)[1], minlength=len(faces))
        for how in ("intersects", "contains_properly")
    )
    return faces[at > 1], within[at > 1]


def _overlaid(faces: Array, *sides: ControlMap) -> Array:
    """Return what each side has of some faces."""
    found = shapely.union_all(faces)
    for side in sides:
        near = side.geometries[shapely.STRtree(side.geometries).query(found)]
        found = shapely.union_all(polygons_of(shapely.intersection(found, near)))
    return shapely.get_parts(np.array([found], dtype=object))
