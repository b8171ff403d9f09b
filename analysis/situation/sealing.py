# SPDX-License-Identifier: GPL-2.0-or-later
"""Slivers in the shapes of one map: what is too narrow to be a way out is none, for nobody.

A side's own ground is closed where two of its polygons miss each other by a sliver. Ground of a
side is cut where a sliver of it leads between polygons of the others: what it joins is parted. So
the log, the gap and pocket area say of one map that it is sealed, or none of them does.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..control.control_map import ControlMap
from ..control.slivers import close_slivers
from ..geometry import geodesy


@dataclass(frozen=True)
class SealedGrounds:
    """Each side's ground with slivers closed, and the slivers, in a plane."""

    grounds: dict[str, shapely.Geometry]
    slivers: Array


def seal(
    control: ControlMap,
    grounds: dict[str, shapely.Geometry],
    plane: geodesy.LocalPlane,
    tolerance_m: float,
    *,
    feedback: Feedback = NO_FEEDBACK,
) -> SealedGrounds:
    """Close the slivers of a map.

    Parameters
    ----------
    control : ControlMap
    grounds : dict of str to shapely geometry
        Each side's ground in the plane.
    plane : LocalPlane
    tolerance_m : float
        Metres; 0 closes nothing.
    """
    known: dict[bytes, Array] = {}

    def between(closing: Array) -> Array:
        key = closing.tobytes()
        if key not in known:
            found = close_slivers(control, closing, tolerance_m, feedback=feedback).places
            known[key] = plane.forward(geodesy.to_lonlat(found, control.crs))
        return known[key]

    closed = {}
    for name, ground in grounds.items():
        check(feedback)
        mine = control.of([name])
        own, cut = between(mine), between(~mine)
        if len(own):
            ground = shapely.union_all([ground, *own])
        if len(cut):
            ground = shapely.difference(ground, shapely.union_all(cut))
        closed[name] = ground
    slivers = [one for places in known.values() for one in places]
    parts = shapely.get_parts([shapely.union_all(slivers)]) if slivers else np.zeros(0, object)
    return SealedGrounds(closed, parts)
