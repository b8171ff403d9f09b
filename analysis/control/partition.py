# SPDX-License-Identifier: GPL-2.0-or-later
"""The plane cut into faces by who holds what: pieces of held ground, and the ground they enclose.

Two polygons that share a border draw it twice, in opposite directions, and the two cancel. What is
left is the outline of the held ground, without a union of all of it. Where polygons overlap or
borders do not meet vertex by vertex the outline is that of their union instead.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array, is_first, straight_lines
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..geometry.shared import ground_left
from .control_map import ControlMap
from .edges import edges_of, vertex_hash

#: Overlap, as a share of all ground, under which polygons count as drawn side by side.
_SIDE_BY_SIDE = 1e-9


@dataclass(frozen=True)
class ControlFaces:
    """Connected pieces of the plane, without the unbounded one.

    Attributes
    ----------
    held : ndarray of shapely Polygon
        Pieces of the ground that was given. Pieces that meet in a point are two.
    enclosed : ndarray of shapely Polygon
        Pieces of the rest that the ground (and lines) enclose on all sides.
    """

    held: Array
    enclosed: Array


def faces(
    control: ControlMap,
    *,
    lines: Array | None = None,
    snap: float = 0.0,
    feedback: Feedback = NO_FEEDBACK,
) -> ControlFaces:
    """Return the faces that the polygons of a map cut the plane into, whoever holds them.

    Parameters
    ----------
    control : ControlMap
        All its features count as one body of ground.
    lines : array of shapely lines in the map's CRS, optional
        Lines that cut the ground between as the polygons do.
    snap : float
        Grid, in units of the CRS, to which the ground is snapped first; 0 for none.
    """
    if not len(control) and (lines is None or not len(lines)):
        return ControlFaces(_none(), _none())
    if lines is None and not snap:
        found = _side_by_side(control)
        if found is not None:
            return found
    check(feedback)
    return _united(control, lines, snap)


def _none() -> Array:
    return np.zeros(0, dtype=object)


def _side_by_side(control: ControlMap) -> ControlFaces | None:
    """Return the faces by cancelling edges, None where that cannot be trusted."""
    outline = outline_of(control)
    # Borders that cross where neither has a vertex pass for borders side by side otherwise.
    if not shapely.is_simple(shapely.multilinestrings(outline)):
        return None
    polygons, *rest = shapely.polygonize_full(outline)
    if not all(shapely.is_empty(left) for left in rest):
        return None
    found = _sorted_out(shapely.get_parts(polygons), control.geometries)
    whole = shapely.area(control.geometries).sum()
    if abs(shapely.area(found.held).sum() - whole) > _SIDE_BY_SIDE * whole:
        return None
    return found


def enclosed_less(control: ControlMap, patches: Array) -> Array | None:
    """Return what the polygons of a map enclose with patches laid over it, None where unsure.

    A patch takes ground from the pieces that it lies on, and closes nothing off where it does not
    reach the ground beyond all of them: then no union of the whole map is needed.

    Parameters
    ----------
    patches : ndarray of shapely Polygon
        They have no ground in common.
    """
    found = _side_by_side(control)
    if found is None:
        return None
    every = np.concatenate([found.held, found.enclosed])
    tree = shapely.STRtree(patches)
    if len(tree.query(_outer_lines(every), predicate="intersects")[0]):
        return None
    face, patch = tree.query(found.enclosed, predicate="intersects")
    if not len(face):
        return found.enclosed
    rows = face[is_first(face)]
    taken = shapely.multipolygons(patches[patch], indices=np.cumsum(is_first(face)) - 1)
    left = shapely.get_parts(ground_left(found.enclosed[rows], taken))
    left = left[(shapely.get_dimensions(left) == 2) & (shapely.area(left) > 0.0)]
    return np.concatenate([np.delete(found.enclosed, rows), left])


def _outer_lines(pieces: Array) -> Array:
    """Return the lines along which pieces of ground, side by side, border on none of them."""
    xy, ring = shapely.get_coordinates(shapely.get_rings(pieces), return_index=True)
    within = ring[1:] == ring[:-1]
    start, end = xy[:-1][within], xy[1:][within]
    names = vertex_hash(start + 0.0) + vertex_hash(end + 0.0)
    _, first, count = np.unique(names, return_index=True, return_counts=True)
    alone = first[count == 1]
    return straight_lines(start[alone], end[alone])


def outline_of(control: ControlMap) -> Array:
    """Return the edges that do not cancel, joined to lines between the points where three meet."""
    one = control.renamed(dict.fromkeys(control.actor_names, "ground"))
    edges = edges_of(one)
    if not len(edges):
        return _none()
    first = np.flatnonzero(is_first(edges.keys))
    odd = np.add.reduceat(edges.turns, first) != 0
    starts = np.sort(edges.start[first[odd]])
    return chained(edges.xy, starts)


def chained(xy: Array, starts: Array) -> Array:
    """Join edges that follow one another on a ring, wherever just two meet.

    An edge runs from a vertex of `starts`, which ascend, to the next.
    """
    vertex = vertex_hash(xy + 0.0)
    place, degree = np.unique(vertex[np.concatenate([starts, starts + 1])], return_counts=True)
    plain = np.isin(vertex[starts], place[degree != 2], invert=True)
    follows = np.r_[False, starts[1:] == starts[:-1] + 1] & plain
    line = np.cumsum(~follows) - 1
    # Each line: the starts of its edges, then the end of its last edge.
    last = np.flatnonzero(np.r_[~follows[1:], True])
    order = np.concatenate([np.arange(len(starts)), last + 0.5]).argsort(kind="stable")
    index = np.concatenate([starts, starts[last] + 1])[order]
    owner = np.concatenate([line, line[last]])[order]
    return shapely.linestrings(xy[index], indices=owner)


def _united(control: ControlMap, lines: Array | None, snap: float) -> ControlFaces:
    geometries = control.geometries
    if snap:
        geometries = shapely.set_precision(geometries, snap)
    ground = shapely.union_all(geometries)
    work = [shapely.boundary(ground)]
    if lines is not None:
        work.extend(lines)
    noded = shapely.get_parts(shapely.union_all(np.array(work, dtype=object)))
    return _sorted_out(
        shapely.get_parts(shapely.polygonize(noded)),
        shapely.get_parts(np.array([ground], dtype=object)),
    )


def _sorted_out(found: Array, ground: Array) -> ControlFaces:
    """Tell the faces that lie on the ground from those that do not, by a point in each."""
    # A face that is all border, thinner than its coordinates' last digits, holds no point.
    found = found[shapely.area(found) > 0.0]
    held = np.zeros(len(found), bool)
    held[index_within(shapely.point_on_surface(found), ground)[0]] = True
    return ControlFaces(found[held], found[~held])


def index_within(points: Array, polygons: Array) -> tuple[Array, Array]:
    """Return the pairs (point, polygon) in which the point lies inside the polygon."""
    # The tree is of the points, so that each polygon is prepared once for all of them.
    polygon, point = shapely.STRtree(points).query(polygons, predicate="contains_properly")
    return point, polygon
