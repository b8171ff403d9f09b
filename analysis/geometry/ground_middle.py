# SPDX-License-Identifier: GPL-2.0-or-later
"""The middle of ground on the sphere: the same place of it wherever on the Earth it lies.

The middle of an extent is not: turned about the Earth's axis the same ground has another one.
"""

from __future__ import annotations

import numpy as np

from ..base.arrays import Array
from .geodesy import on_sphere
from .tangent_circles import directed_edges

#: Of the sphere's whole surface: of less, ground has no side that it lies on.
_NO_SIDE = 1e-13


def middle_of_ground(polygons: Array) -> tuple[float, float] | None:
    """Return longitude and latitude of the middle of polygons (degrees); None where there is none.

    It is the way that their surface faces, all in all. Of a polygon that is half the sum over its
    edges of the angle from end to end along the normal of the two (Stokes), so neither vertices
    on an edge nor borders between polygons change it. Ground all round the Earth faces no way.
    """
    start, end, _, _ = directed_edges(polygons)
    if not len(start):
        return None
    a, b = (on_sphere(one).T.copy() for one in (start, end))
    normal = np.cross(a, b)
    sine = np.sqrt((normal**2).sum(axis=1))
    angle = np.arctan2(sine, (a * b).sum(axis=1))
    faces = 0.5 * (normal * (angle / np.maximum(sine, 1e-300))[:, None]).sum(axis=0)
    if not np.linalg.norm(faces) > _NO_SIDE * 4.0 * np.pi:
        return None
    x, y, z = faces
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))
