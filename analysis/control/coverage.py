# SPDX-License-Identifier: GPL-2.0-or-later
"""How a map covers the ground: near vertices snapped, holes that nobody is drawn on."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..base.arrays import Array, is_hole
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..geometry import geodesy
from .control_map import ControlMap
from .repair import make_valid, polygonal


@dataclass(frozen=True)
class CoverHoles:
    """Ground inside the map that nobody is drawn on.

    Attributes
    ----------
    geometries : ndarray of shapely Polygon, shape (n,), in the map's CRS
    areas_m2, widths_m : ndarray of float, shape (n,)
        Geodesic area; mean width, 2 · area / perimeter.
    """

    geometries: Array
    areas_m2: Array
    widths_m: Array


def holes_in_cover(control: ControlMap) -> CoverHoles:
    """Find the holes in the map's coverage, slivers between two drawings among them."""
    covered = shapely.get_parts(np.array([shapely.union_all(control.geometries)], dtype=object))
    rings, part = shapely.get_rings(covered, return_index=True)
    holes = shapely.polygons(rings[is_hole(part)])
    areas = geodesy.area_m2(holes, control.crs)
    lengths = geodesy.length_m(holes, control.crs)
    widths = np.divide(2.0 * areas, lengths, out=np.zeros_like(areas), where=lengths > 0)
    return CoverHoles(holes, areas, widths)


def snap(
    control: ControlMap, metres: float, *, feedback: Feedback = NO_FEEDBACK
) -> tuple[ControlMap, int]:
    """Move vertices onto those of earlier features that lie within a distance.

    It closes the slivers between two drawings of one border. The distance is turned into the
    layer's own unit, so vertices that do not move keep every digit.

    Returns
    -------
    ControlMap
    int
        How many features changed.
    """
    geometries = control.geometries.copy()
    tolerance = metres * _units_per_metre(control)
    tree = shapely.STRtree(geometries)
    changed = 0
    for i in range(1, len(geometries)):
        check(feedback)
        feedback.set_progress(100.0 * i / len(geometries))
        near = tree.query(geometries[i], predicate="dwithin", distance=tolerance)
        near = near[near < i]
        if not len(near):
            continue
        target = shapely.union_all(shapely.boundary(geometries[near]))
        moved = shapely.snap(geometries[i], target, tolerance)
        if shapely.equals_exact(moved, geometries[i], 0.0):
            continue
        changed += 1
        if not shapely.is_valid(moved):
            moved = make_valid(moved)
        geometries[i] = polygonal(moved)
    kept = replace(control, geometries=geometries)
    return kept.select(~shapely.is_empty(geometries)), changed


def _units_per_metre(control: ControlMap) -> float:
    if control.crs.is_geographic:
        return geodesy.degrees_for(1.0)
    return 1.0 / control.crs.axis_info[0].unit_conversion_factor
