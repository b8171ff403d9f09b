# SPDX-License-Identifier: GPL-2.0-or-later
"""Neighbours that draw one border with other vertices: made to draw it alike.

Where a vertex of one polygon lies on an edge of another (a T-junction: tiles, districts beside a
finer border), both follow one line in the layer's own CRS. In any other plane, and as geodesics,
they do not: between the long edge and the two short ones lies ground of nobody or of both. With the
vertex in both it is one border everywhere.
"""

from __future__ import annotations

from functools import partial

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, ragged, straight_lines, unique_rows
from ..base.feedback import NO_FEEDBACK, Feedback
from ..base.heard import heard
from ..geometry.antimeridian import corners_across

#: A vertex lies on an edge that it is no farther from than this share of the coordinates' size:
#: what rounding makes of a point of the edge, and far less than any drawing's error.
_ROUNDING = 1e-13
#: More vertices than this take so long that a cancel must be heard meanwhile.
_LONG = 10_000


def rounding_of(xy: Array) -> float:
    """Return how far a vertex may lie beside an edge that it lies on, in the coordinates' units."""
    return _ROUNDING * float(np.abs(xy).max()) if len(xy) else 0.0


def joined_at_vertices(geometries: Array, *, own: bool = True) -> Array:
    """Return polygons and lines with each vertex of another ring or line in the edges it lies on.

    Parameters
    ----------
    geometries : ndarray of shapely polygons and lines, of one part or several, shape (n,), valid
    own : bool
        Whether rings and parts of one geometry are neighbours too. Else what lies beyond all other
        geometries is not looked at.

    Returns
    -------
    ndarray
        Shape (n,): the same ground; those without such an edge as they came.
    """
    parts, feature = shapely.get_parts(geometries, return_index=True)
    areal = shapely.get_dimensions(parts) == 2
    rings, of = shapely.get_rings(parts[areal], return_index=True)
    # Of one polygon it is a hole that touches its edge, or two parts: few do.
    if len(geometries) < 2 and not (own and _touch(rings)):
        return geometries
    lines = np.concatenate([rings, parts[~areal]])
    part = np.concatenate([np.flatnonzero(areal)[of], np.flatnonzero(~areal)])
    xy, line = shapely.get_coordinates(lines, return_index=True)
    within = None if own else _beside_others(geometries)[feature[part[line]]]
    edge, point, along = _on_edges(xy, line, within)
    if not len(edge):
        return geometries
    changed = np.unique(line[edge])
    lines[changed] = _with_points(xy, line, len(rings), edge, xy[point], along)
    made = geometries.copy()
    order = np.argsort(part, kind="stable")
    firsts = np.searchsorted(part[order], np.arange(len(parts) + 1))
    for k in np.unique(feature[part[changed]]):
        mine = np.arange(*np.searchsorted(feature, [k, k + 1]))
        whole = [_part(lines[order[firsts[p] : firsts[p + 1]]], areal[p]) for p in mine]
        several = shapely.multipolygons if areal[mine].all() else shapely.multilinestrings
        drawn = whole[0] if len(whole) == 1 else several(whole)
        # A bend of a rounding's size can make a needle cross itself: it stays as it was drawn.
        if shapely.is_valid(drawn):
            made[k] = drawn
    return made


def joined_on_map(geometries: Array, crs: CRS, feedback: Feedback = NO_FEEDBACK) -> Array:
    """Return the polygons of a map with their neighbours' vertices, those beyond a cut at 180° too.

    Parameters and result are those of `joined_at_vertices`; `crs` is that of the polygons.
    """
    across = corners_across(geometries, crs)
    every = np.concatenate([geometries, across])
    long = shapely.get_num_coordinates(every).sum() > _LONG
    joined = heard(partial(joined_at_vertices, every), feedback, long=bool(long))
    return joined[: len(geometries)]


def _with_points(
    xy: Array, line: Array, rings: int, edge: Array, points: Array, along: Array
) -> Array:
    """Return the lines that get points on their edges, in their order; the first are rings."""
    order = np.lexsort((along, edge))
    drawn = np.insert(xy, edge[order] + 1, points[order], axis=0)
    owner = np.insert(line, edge[order] + 1, line[edge[order]])
    kept = np.isin(owner, line[edge])
    drawn, (changed, owner) = drawn[kept], np.unique(owner[kept], return_inverse=True)
    ring = changed[owner] < rings
    count = int((changed < rings).sum())
    found = np.empty(len(changed), dtype=object)
    if count:
        found[:count] = shapely.linearrings(drawn[ring], indices=owner[ring])
    if count < len(changed):
        found[count:] = shapely.linestrings(drawn[~ring], indices=owner[~ring] - count)
    return found


def _beside_others(geometries: Array) -> Array:
    """Return the bounds of all other geometries for each, shape (n, 4)."""
    bounds = shapely.bounds(geometries) * [1.0, 1.0, -1.0, -1.0]
    order = np.argsort(bounds, axis=0)
    columns = np.arange(4)
    least, next_one = bounds[order[0], columns], bounds[order[1], columns]
    others = np.where(np.arange(len(bounds))[:, None] == order[0], next_one, least)
    return others * [1.0, 1.0, -1.0, -1.0]


def _part(lines: Array, areal: bool) -> shapely.Geometry:
    return shapely.polygons(lines[0], holes=list(lines[1:]) or None) if areal else lines[0]


def _touch(rings: Array) -> bool:
    """Tell whether two rings have a place in common."""
    if len(rings) < 2:
        return False
    one, other = shapely.STRtree(rings).query(rings, predicate="intersects")
    return bool((one != other).any())


def _on_edges(xy: Array, line: Array, within: Array | None) -> tuple[Array, Array, Array]:
    """Return the edges that a vertex of another line lies on, that vertex, and how far along.

    `line`: of each vertex, ring or line. `within`: bounds, for each vertex, beyond which nothing is
    looked for. An edge is named by its first vertex.
    """
    _, vertex, place = unique_rows(xy)
    edge = np.flatnonzero((line[1:] == line[:-1]) & (place[1:] != place[:-1]))
    reach = rounding_of(xy)
    if within is not None:
        within = within + reach * np.array([-1.0, -1.0, 1.0, 1.0])
        ends = np.sort([xy[edge], xy[edge + 1]], axis=0)
        meets = (ends[0] <= within[edge, 2:]) & (ends[1] >= within[edge, :2])
        edge = edge[meets.all(axis=1)]
        inside = (xy >= within[:, :2]) & (xy <= within[:, 2:])
        vertex = vertex[np.isin(np.arange(len(vertex)), place[inside.all(axis=1)])]
    if not len(edge) or not len(vertex):
        return edge[:0], edge[:0], np.zeros(0)
    low, high = np.sort([place[edge], place[edge + 1]], axis=0)
    # Looked for once, and set into each that draws it.
    _, once, drawn = np.unique(low * (len(xy) + 1) + high, return_index=True, return_inverse=True)
    tree = shapely.STRtree(straight_lines(xy[edge[once]], xy[edge[once] + 1]))
    x, y = xy[vertex].T
    found, on = tree.query(shapely.box(x - reach, y - reach, x + reach, y + reach))
    point, one = vertex[found], edge[once[on]]
    ends = (place[point] == place[one]) | (place[point] == place[one + 1])
    inner = ~ends
    inner[inner] = _within(xy[point[inner]], xy[one[inner]], xy[one[inner] + 1], reach)
    point, on = point[inner], on[inner]
    members, times = np.argsort(drawn, kind="stable"), np.bincount(drawn)
    first = np.cumsum(times) - times
    edge = edge[members[np.repeat(first[on], times[on]) + ragged(times[on])]]
    point = np.repeat(point, times[on])
    way = xy[edge + 1] - xy[edge]
    return edge, point, ((xy[point] - xy[edge]) * way).sum(axis=1) / np.hypot(*way.T)


def _within(points: Array, start: Array, end: Array, reach: float) -> Array:
    """Tell which points lie on edges, and off their ends."""
    way, off = end - start, points - start
    length = np.hypot(*way.T)
    along = (off * way).sum(axis=1) / length
    aside = (way[:, 0] * off[:, 1] - way[:, 1] * off[:, 0]) / length
    return (along > 2.0 * reach) & (along < length - 2.0 * reach) & (np.abs(aside) <= reach)
