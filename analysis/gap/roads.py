# SPDX-License-Identifier: GPL-2.0-or-later
"""Roads as networks on open ground, cut at the gap lines, and the ways out along them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from pyproj import Geod
from scipy import sparse
from scipy.sparse import csgraph
from scipy.spatial import cKDTree

from ..base.arrays import Array, is_first, objects
from ..geometry import geodesy
from ..geometry.approach import azimuth_and_length, in_pieces

#: Ground nearer to a road than this is touched by it, and touching is not passing.
TOUCH_M = 0.01
#: Ends of a road nearer to one another than this are one.
_JOINED_M = 1e-3
_ON_LINE_M = 1e-6


@dataclass(frozen=True)
class Roads:
    """A layer of roads, one row a feature.

    Attributes
    ----------
    lonlat : ndarray of shapely lines, in the control map's geographic CRS
    names : tuple of str
        Name or number of each, "" where it has none.
    fids : tuple
        Ids of the features.
    """

    lonlat: Array
    names: tuple[str, ...]
    fids: tuple[Any, ...]

    def __len__(self) -> int:
        return len(self.lonlat)


def roads_of(
    geometries: Sequence[shapely.Geometry] | Array,
    names: Sequence[object],
    fids: Sequence[object] | None = None,
) -> Roads:
    """Return roads of features; those without a line are left out."""
    shapes = np.asarray(geometries, dtype=object)
    ids = range(len(shapes)) if fids is None else fids
    rows = [
        (_lines_in(shape), "" if name is None else " ".join(str(name).split()), fid)
        for shape, name, fid in zip(shapes, names, ids)
    ]
    rows = [row for row in rows if row[0] is not None]
    return Roads(
        objects([row[0] for row in rows]),
        tuple(row[1] for row in rows),
        tuple(row[2] for row in rows),
    )


def _lines_in(shape: shapely.Geometry) -> shapely.Geometry:
    if shape is None or shapely.get_dimensions(shape) != 1:
        return None
    parts = shapely.get_parts(shapely.get_parts(shape))
    parts = parts[(shapely.get_dimensions(parts) == 1) & (shapely.length(parts) > 0)]
    return shapely.multilinestrings(parts) if len(parts) else None


def joined(shapes: Array, names: Sequence[str]) -> list[Array]:
    """Return the rows of each road: connected features of one name are one, any other is its own.

    Parameters
    ----------
    shapes : ndarray of shapely lines, in one plane
    """
    known = np.flatnonzero([bool(name) for name in names])
    code = np.unique([names[row] for row in known], return_inverse=True)[1] if len(known) else known
    a, b = shapely.STRtree(shapes[known]).query(shapes[known], predicate="intersects")
    same = code[a] == code[b] if len(known) else np.zeros(0, bool)
    count = len(shapes)
    links = sparse.coo_matrix(
        (np.ones(int(same.sum())), (known[a[same]], known[b[same]])), shape=(count, count)
    )
    group = csgraph.connected_components(links, directed=False)[1]
    order = np.argsort(group, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(group[order])) + 1) if count else []


@dataclass(frozen=True)
class RoadNetwork:
    """A road on open ground: nodes in a plane, straight edges between them.

    Attributes
    ----------
    xy : ndarray of float, shape (n, 2), metres
    tail, head : ndarray of int, shape (m,)
    length : ndarray of float, shape (m,)
        Geodesic, metres.
    piece : ndarray of int, shape (m,)
        Which piece each edge belongs to: what hangs together without crossing a gap line.
    inside : ndarray of bool, shape (m,)
        Whether the piece of the edge lies in the pocket.
    crossing : ndarray of int
        Nodes on gap lines.
    """

    xy: Array
    tail: Array
    head: Array
    length: Array
    piece: Array
    inside: Array
    crossing: Array

    def pieces_at(self, node: int, *, inside: bool) -> Array:
        """Return the pieces on one side that meet at a node."""
        here = ((self.tail == node) | (self.head == node)) & (self.inside == inside)
        found = np.unique(self.piece[here])
        # what ends on the gap line may reach over it by the rounding of a plane
        return found[np.bincount(self.piece, self.length)[found] > TOUCH_M]

    def graph(self, edges: Array) -> sparse.csr_matrix:
        """Return masked edges as a graph; of several between the same two nodes the shortest."""
        low, high = np.minimum(self.tail, self.head), np.maximum(self.tail, self.head)
        rows = np.flatnonzero(edges)
        order = rows[np.lexsort((self.length[rows], high[rows], low[rows]))]
        count = len(self.xy)
        order = order[is_first(low[order] * count + high[order])]
        return sparse.coo_matrix(
            (self.length[order], (self.tail[order], self.head[order])), shape=(count, count)
        ).tocsr()


def network_of(
    line: shapely.Geometry,
    gaps: shapely.Geometry,
    pocket: shapely.Geometry,
    plane: geodesy.LocalPlane,
) -> RoadNetwork | None:
    """Return the network of a road on open ground, None where it does not cross a gap line.

    Parameters
    ----------
    line : shapely line on open ground, metres
    gaps : shapely MultiLineString, metres
    pocket : shapely Polygon or MultiPolygon, metres
    """
    if not shapely.intersects(line, gaps):
        return None
    parts = shapely.get_parts(shapely.union_all([line, gaps]))
    ends, part = shapely.get_coordinates(parts, return_index=True)
    same = part[1:] == part[:-1]
    start, end = ends[:-1][same], ends[1:][same]
    middle = shapely.points(0.5 * (start + end))
    keep = shapely.distance(middle, line) < _ON_LINE_M
    keep &= np.hypot(*(end - start).T) > 0.0
    start, end = start[keep], end[keep]
    xy, node = _nodes(np.concatenate([start, end]))
    tail, head = np.split(node, 2)
    real = tail != head
    tail, head = tail[real], head[real]
    there = np.column_stack(plane.inverse_xy(*xy.T))
    length = azimuth_and_length(there[tail], there[head], plane.geod)[1]
    on_line = shapely.distance(shapely.points(xy), gaps) < _JOINED_M
    piece = _pieces(tail, head, on_line, len(xy))
    inside = _inside(piece, 0.5 * (xy[tail] + xy[head]), length, pocket)
    return RoadNetwork(xy, tail, head, length, piece, inside, np.flatnonzero(on_line))


def _nodes(xy: Array) -> tuple[Array, Array]:
    """Return the spots of points that lie at one spot, and the spot of each point."""
    pairs = cKDTree(xy).query_pairs(_JOINED_M, output_type="ndarray")
    links = sparse.coo_matrix(
        (np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(xy),) * 2
    )
    node = csgraph.connected_components(links, directed=False)[1]
    return xy[np.unique(node, return_index=True)[1]], node


def _pieces(tail: Array, head: Array, on_line: Array, count: int) -> Array:
    """Return the piece of each edge: edges hang together at nodes that are on no gap line."""
    edges = np.arange(len(tail))
    ends = np.concatenate([tail, head])
    free = ~on_line[ends]
    links = sparse.coo_matrix(
        (np.ones(int(free.sum())), (np.tile(edges, 2)[free], len(edges) + ends[free])),
        shape=(len(edges) + count,) * 2,
    )
    return csgraph.connected_components(links, directed=False)[1][: len(edges)]


def _inside(piece: Array, middle: Array, length: Array, pocket: shapely.Geometry) -> Array:
    """Return whether the most part of each edge's piece lies in the pocket."""
    shapely.prepare(pocket)
    within = shapely.intersects_xy(pocket, middle[:, 0], middle[:, 1])
    count = int(piece.max()) + 1 if len(piece) else 0
    whole = np.bincount(piece, length, minlength=count)
    return (np.bincount(piece, length * within, minlength=count) > 0.5 * whole)[piece]


def open_part(line: shapely.Geometry, closed: Array, edges: Array) -> shapely.Geometry:
    """Return what of a line lies on open ground, and touches none that is closed.

    Parameters
    ----------
    line : shapely line, metres
    closed : ndarray of shapely polygons, metres
    edges : ndarray of shapely LineString
        The segments of their boundaries.
    """
    parts = shapely.get_parts(line)
    near = closed[shapely.STRtree(closed).query(parts)[1]] if len(closed) else closed
    if len(near):
        line = shapely.difference(line, shapely.union_all(near))
    parts = shapely.get_parts(line)
    if not len(parts) or not len(edges):
        return line
    boxes = shapely.box(*(shapely.bounds(parts).T + np.array([[-1], [-1], [1], [1]]) * TOUCH_M))
    part, edge = shapely.STRtree(edges).query(boxes)
    touched = edges[np.unique(edge[shapely.distance(parts[part], edges[edge]) <= TOUCH_M])]
    if len(touched):
        line = shapely.difference(line, shapely.union_all(shapely.buffer(touched, TOUCH_M)))
    return line


@dataclass(frozen=True)
class Way:
    """Segments along a road from a pocket to the outside, in degrees, and their length."""

    start: Array
    end: Array
    length_m: float


def ways_out(
    net: RoadNetwork, core: shapely.Geometry, beyond_m: float, plane: geodesy.LocalPlane
) -> list[Way]:
    """Return the way over each crossing: from the point nearest to the core, and on outside.

    Parameters
    ----------
    core : shapely geometry, metres
    beyond_m : float
        So far the road is followed beyond the gap line.
    """
    found = []
    for node in net.crossing:
        outer = net.pieces_at(node, inside=False)
        for inner in net.pieces_at(node, inside=True) if len(outer) else ():
            path = _path_in(net, net.piece == inner, node, core)
            onward = _onward(net, np.isin(net.piece, outer), node, beyond_m)
            found.append(_way(np.concatenate([path, onward]), plane))
    return found


def _path_in(net: RoadNetwork, edges: Array, node: int, core: shapely.Geometry) -> Array:
    """Return the segments (k, 2, 2) of the shortest way from the point nearest to the core."""
    rows = np.flatnonzero(edges)
    lines = shapely.linestrings(np.stack([net.xy[net.tail[rows]], net.xy[net.head[rows]]], axis=1))
    near = int(np.argmin(shapely.distance(lines, core)))
    row = rows[near]
    foot = shapely.get_coordinates(shapely.shortest_line(lines[near], core))[0]
    graph = net.graph(edges)
    reach, before = csgraph.dijkstra(graph, directed=False, indices=node, return_predecessors=True)
    ends = (int(net.tail[row]), int(net.head[row]))
    span = np.hypot(*(net.xy[ends[1]] - net.xy[ends[0]]))
    share = np.hypot(*(foot - net.xy[ends[0]])) / span
    first = reach[ends[0]] + share * net.length[row]
    last = reach[ends[1]] + (1.0 - share) * net.length[row]
    at = ends[0] if first <= last else ends[1]
    segments = [] if np.array_equal(foot, net.xy[at]) else [(foot, net.xy[at])]
    while at != node:
        segments.append((net.xy[at], net.xy[before[at]]))
        at = int(before[at])
    return np.array(segments).reshape(-1, 2, 2)


def _onward(net: RoadNetwork, edges: Array, node: int, beyond: float) -> Array:
    """Return the segments (k, 2, 2) of the road outside, as far as it is followed."""
    reach = csgraph.dijkstra(net.graph(edges), directed=False, indices=node, limit=beyond)
    rows = np.flatnonzero(edges)
    tail, head, length = net.xy[net.tail[rows]], net.xy[net.head[rows]], net.length[rows]
    from_tail = np.clip((beyond - reach[net.tail[rows]]) / length, 0.0, 1.0)
    from_head = np.clip((beyond - reach[net.head[rows]]) / length, 0.0, 1.0)
    whole = from_tail + from_head >= 1.0
    found = [np.stack([tail[whole], head[whole]], axis=1)]
    for near, far, share in ((tail, head, from_tail), (head, tail, from_head)):
        some = ~whole & (share > 0.0)
        ends = near + share[:, None] * (far - near)
        found.append(np.stack([near[some], ends[some]], axis=1))
    return np.concatenate(found)


def _way(segments: Array, plane: geodesy.LocalPlane) -> Way:
    start, end = (np.column_stack(plane.inverse_xy(*segments[:, i].T)) for i in (0, 1))
    metres = azimuth_and_length(start, end, plane.geod)[1]
    return Way(start, end, float(metres.sum()))


def in_plane(
    roads: Array, box: tuple[Any, ...], plane: geodesy.LocalPlane, ellipsoid: Geod
) -> Array:
    """Return roads (degrees) in a plane, in short pieces and as far as they lie in a box there."""
    bounds = shapely.bounds(plane.forward(roads))
    # a long edge bulges out of the box of its ends
    bulge = 0.05 * np.hypot(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
    near = (bounds[:, 0] - bulge <= box[2]) & (bounds[:, 2] + bulge >= box[0])
    near &= (bounds[:, 1] - bulge <= box[3]) & (bounds[:, 3] + bulge >= box[1])
    found = np.full(len(roads), shapely.LineString(), dtype=object)
    found[near] = shapely.clip_by_rect(plane.forward(in_pieces(roads[near], ellipsoid)), *box)
    return found
