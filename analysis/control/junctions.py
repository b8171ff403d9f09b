# SPDX-License-Identifier: GPL-2.0-or-later
"""Neighbours that draw one border with other vertices: made to draw it alike.

Where a vertex of one polygon lies on an edge of another (a T-junction: tiles, districts beside a
finer border), both follow one line in the layer's own CRS. In any other plane, and as geodesics,
they do not: between the long edge and the two short ones lies ground of nobody or of both. With the
vertex in both it is one border everywhere.
"""

from __future__ import annotations

import numpy as np
import shapely

from ..base.arrays import Array, ragged, straight_lines, unique_rows

#: A vertex lies on an edge that it is no farther from than this share of the coordinates' size:
#: what rounding makes of a point of the edge, and far less than any drawing's error.
_ROUNDING = 1e-13


def joined_at_vertices(geometries: Array) -> Array:
    """Return polygons and lines with each vertex of another ring or line in the edges it lies on.

    Parameters
    ----------
    geometries : ndarray of shapely polygons and lines, of one part or several, shape (n,), valid

    Returns
    -------
    ndarray
        Shape (n,): the same ground; those without such an edge as they came.
    """
    parts, feature = shapely.get_parts(geometries, return_index=True)
    areal = shapely.get_dimensions(parts) == 2
    rings, of = shapely.get_rings(parts[areal], return_index=True)
    # Of one polygon it is a hole that touches its edge, or two parts: few do.
    if len(geometries) < 2 and not _touch(rings):
        return geometries
    lines = np.concatenate([rings, parts[~areal]])
    part = np.concatenate([np.flatnonzero(areal)[of], np.flatnonzero(~areal)])
    xy, line = shapely.get_coordinates(lines, return_index=True)
    edge, point, along = _on_edges(xy, line)
    if not len(edge):
        return geometries
    made = geometries.copy()
    for one in np.unique(line[edge]):
        mine = np.flatnonzero(line[edge] == one)
        mine = mine[np.lexsort((along[mine], edge[mine]))]
        at = edge[mine] + 1 - np.searchsorted(line, one)
        drawn = np.insert(xy[line == one], at, xy[point[mine]], axis=0)
        lines[one] = type(lines[one])(drawn)
    for k in np.unique(feature[part[line[edge]]]):
        whole = [_part(lines[part == p], areal[p]) for p in np.flatnonzero(feature == k)]
        several = shapely.multipolygons if areal[feature == k].all() else shapely.multilinestrings
        changed = whole[0] if len(whole) == 1 else several(whole)
        # A bend of a rounding's size can make a needle cross itself: it stays as it was drawn.
        if shapely.is_valid(changed):
            made[k] = changed
    return made


def _part(lines: Array, areal: bool) -> shapely.Geometry:
    return shapely.polygons(lines[0], holes=list(lines[1:]) or None) if areal else lines[0]


def _touch(rings: Array) -> bool:
    """Tell whether two rings have a place in common."""
    if len(rings) < 2:
        return False
    one, other = shapely.STRtree(rings).query(rings, predicate="intersects")
    return bool((one != other).any())


def _on_edges(xy: Array, line: Array) -> tuple[Array, Array, Array]:
    """Return the edges that a vertex of another line lies on, that vertex, and how far along.

    `line`: of each vertex, ring or line. An edge is named by its first vertex.
    """
    _, vertex, place = unique_rows(xy)
    edge = np.flatnonzero((line[1:] == line[:-1]) & (place[1:] != place[:-1]))
    if not len(edge):
        return edge, edge, np.zeros(0)
    low, high = np.sort([place[edge], place[edge + 1]], axis=0)
    # Looked for once, and set into each that draws it.
    _, once, drawn = np.unique(low * (len(xy) + 1) + high, return_index=True, return_inverse=True)
    tree = shapely.STRtree(straight_lines(xy[edge[once]], xy[edge[once] + 1]))
    reach = _ROUNDING * np.abs(xy).max()
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
