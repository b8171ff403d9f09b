# SPDX-License-Identifier: GPL-2.0-or-later
"""How a map covers the ground: near vertices snapped, holes that nobody is drawn on."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, is_hole, straight_lines
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.heard import united
from ..geometry import geodesy
from ..geometry.nearest import segments
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


def holes_in_cover(control: ControlMap, feedback: Feedback = NO_FEEDBACK) -> CoverHoles:
    """Find the holes in the map's coverage, slivers between two drawings among them."""
    covered = shapely.get_parts(np.array([united(control.geometries, feedback)], dtype=object))
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

    It closes the slivers between two drawings of one border. The distance is the same in every
    direction, in degrees too; vertices that do not move keep every digit.

    Returns
    -------
    ControlMap
    int
        How many features changed.
    """
    geometries = control.geometries.copy()
    tree = shapely.STRtree(geometries)
    bounds = shapely.bounds(geometries)
    changed = 0
    for i in range(1, len(geometries)):
        check(feedback)
        feedback.set_progress(100.0 * i / len(geometries))
        middle = np.array([bounds[i, :2] + bounds[i, 2:]]) / 2.0
        reach = metres / geodesy.metres_per_unit(middle, control.crs)[0].min()
        near = tree.query(geometries[i], predicate="dwithin", distance=reach)
        near = near[near < i]
        if not len(near):
            continue
        moved = _snapped(geometries[i], geometries[near], metres, control.crs)
        if shapely.equals_exact(moved, geometries[i], 0.0):
            continue
        changed += 1
        if not shapely.is_valid(moved):
            moved = make_valid(moved)
        geometries[i] = polygonal(moved)
    kept = replace(control, geometries=geometries)
    return kept.select(~shapely.is_empty(geometries)), changed


def _snapped(one: shapely.Geometry, others: Array, metres: float, crs: CRS) -> shapely.Geometry:
    """Return a polygon snapped to others, where a metre is as long along x as along y.

    The scale is that where they lie side by side. A vertex that there was is given back as it was;
    others are where borders of the others cross.
    """
    bounds = np.vstack([shapely.bounds(one), shapely.total_bounds(others)])
    middle = (bounds[:, :2].max(axis=0) + bounds[:, 2:].min(axis=0)) / 2.0
    scale = geodesy.metres_per_unit(middle[None], crs)[0]
    walls = _edges_about(bounds[0], others, metres / scale)
    drawn = np.unique(np.concatenate([shapely.get_coordinates(one), *walls]), axis=0)
    key = (drawn * scale) @ _AS_ONE
    order = np.argsort(key, kind="stable")

    def back(xy: Array) -> Array:
        at = np.searchsorted(key[order], xy @ _AS_ONE)
        at = order[np.minimum(at, len(key) - 1)]
        return np.where((key[at] == xy @ _AS_ONE)[:, None], drawn[at], xy / scale)

    flat = shapely.transform(one, lambda xy: xy * scale)
    lines = straight_lines(*(xy * scale for xy in walls))
    moved = shapely.snap(flat, shapely.union_all(lines), metres)
    return shapely.transform(moved, back)


def _edges_about(bounds: Array, others: Array, reach: Array) -> tuple[Array, Array]:
    """Return the ends of the edges of polygons that come near an extent: one may be huge."""
    start, end = segments(others)
    low, high = bounds[:2] - 2.0 * reach, bounds[2:] + 2.0 * reach
    near = (np.minimum(start, end) <= high) & (np.maximum(start, end) >= low)
    rows = near.all(axis=1)
    return start[rows], end[rows]


#: x and y as one number, by which places are looked up.
_AS_ONE = np.array([1.0, 1j])
