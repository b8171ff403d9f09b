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

from ..base.arrays import Array, straight_lines, unique_rows

#: A vertex lies on an edge that it is no farther from than this share of the coordinates' size:
#: what rounding makes of a point of the edge, and far less than any drawing's error.
_ROUNDING = 1e-13


def joined_at_vertices(geometries: Array) -> Array:
    """Return polygons with each vertex of another in the edges that it lies on.

    Parameters
    ----------
    geometries : ndarray of shapely Polygon or MultiPolygon, shape (n,), valid

    Returns
    -------
    ndarray
        Shape (n,): the same ground; those without such an edge as they came.
    """
    if len(geometries) < 2:
        return geometries
    parts, feature = shapely.get_parts(geometries, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    edge, point, along = _on_edges(xy, ring, feature[part])
    if not len(edge):
        return geometries
    made = geometries.copy()
    rings = rings.copy()
    for one in np.unique(ring[edge]):
        mine = np.flatnonzero(ring[edge] == one)
        mine = mine[np.lexsort((along[mine], edge[mine]))]
        first = np.searchsorted(ring, one)
        at = edge[mine] + 1 - first
        rings[one] = shapely.linearrings(np.insert(xy[ring == one], at, xy[point[mine]], axis=0))
    for k in np.unique(feature[part[ring[edge]]]):
        whole = [_polygon(rings[part == p]) for p in np.flatnonzero(feature == k)]
        changed = whole[0] if len(whole) == 1 else shapely.multipolygons(whole)
        # A bend of a rounding's size can make a needle cross itself: it stays as it was drawn.
        if shapely.is_valid(changed):
            made[k] = changed
    return made


def _polygon(rings: Array) -> shapely.Polygon:
    return shapely.polygons(rings[0], holes=list(rings[1:]) or None)


def _on_edges(xy: Array, ring: Array, owner: Array) -> tuple[Array, Array, Array]:
    """Return the edges that a vertex of another feature lies on, that vertex, and how far along.

    `ring`: of each vertex. `owner`: the feature of each ring. An edge is named by its first vertex.
    """
    _, _, place = unique_rows(xy)
    edge = np.flatnonzero((ring[1:] == ring[:-1]) & (place[1:] != place[:-1]))
    low, high = np.sort([place[edge], place[edge + 1]], axis=0)
    _, drawn, times = np.unique(low * (len(xy) + 1) + high, return_inverse=True, return_counts=True)
    # What two draw alike, from end to end, has no junction.
    edge = edge[times[drawn] == 1]
    vertex = np.unique(np.concatenate([edge, edge + 1]))
    tree = shapely.STRtree(straight_lines(xy[edge], xy[edge + 1]))
    reach = _ROUNDING * np.abs(xy).max()
    x, y = xy[vertex].T
    found, on = tree.query(shapely.box(x - reach, y - reach, x + reach, y + reach))
    point, edge = vertex[found], edge[on]
    other = owner[ring[point]] != owner[ring[edge]]
    point, edge = point[other], edge[other]
    way, off = xy[edge + 1] - xy[edge], xy[point] - xy[edge]
    length = np.hypot(*way.T)
    along = (off * way).sum(axis=1) / length
    aside = (way[:, 0] * off[:, 1] - way[:, 1] * off[:, 0]) / length
    inner = (along > 2.0 * reach) & (along < length - 2.0 * reach) & (np.abs(aside) <= reach)
    point, edge, along = point[inner], edge[inner], along[inner]
    # One of those that several features have there.
    _, first, _ = unique_rows(np.stack([edge, place[point]], axis=1))
    return edge[first], point[first], along[first]
