# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of changes that add up to the change of the areas.

An edge is a geodesic between its vertices. Where an edge of one map is cut by an edge of the other,
the pieces do not lie on the geodesic of the whole: 2 m aside in the middle of 10 km at 48° north.
The map was measured with the whole edge, so the sliver between is shared out to the changes on
its two sides. What cannot be shared out (a line that both maps draw, with vertices of their own,
bounds no change) is summed by actor.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, is_hole, ragged, unique_rows
from ..control.edges import UnmatchedEdges, vertex_hash
from ..geometry import geodesy

#: Greatest part of a change's area that a sliver may add or take: more would not describe it.
_MOST = 0.25

#: Edges that are laid over the vertices at a time: as lines each takes fifty times its numbers.
_AT_ONCE = 50_000

_TURN = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class _Pieces:
    """The pieces of edges on which vertices of the change lie.

    Attributes
    ----------
    edge : ndarray of int, shape (p,)
        Index into the unmatched.
    there, back : ndarray of uint64, shape (p,)
        Hash of the piece taken along the edge, and against it.
    slivers : ndarray of float, shape (p,)
        Share of the area between the cut and the whole edge, m², positive if the cut edge leaves
        more on its left.
    lengths : ndarray of float, shape (p,)
        In units of the CRS, for shares.
    middles : ndarray of float, shape (p, 2)
        Where they lie, in the CRS.
    """

    edge: Array
    there: Array
    back: Array
    slivers: Array
    lengths: Array
    middles: Array


@dataclass(frozen=True)
class Redrawn:
    """Area that actors won or lost by vertices added to lines that did not move, by place.

    Attributes
    ----------
    places : ndarray of float, shape (n, 2), in the CRS of the maps
    actors : ndarray of int, shape (n,)
        Index into the actors of the balance.
    areas_m2 : ndarray of float, shape (n,)
        Positive where the actor's ground has become larger.
    """

    places: Array
    actors: Array
    areas_m2: Array

    def by_actor(self, count: int) -> Array:
        """Return the sum of each actor, m²."""
        return np.bincount(self.actors, weights=self.areas_m2, minlength=count).astype(float)

    def with_rest(self, rest: Array, unmatched: UnmatchedEdges) -> Redrawn:
        """Add what is left of each actor, m²: in the middle of its longest edge that differs."""
        actors = np.flatnonzero(rest)
        long = np.hypot(*(unmatched.ends - unmatched.starts).T)
        longest = [int(np.argmax(np.where(unmatched.owners == one, long, -1.0))) for one in actors]
        middles = (unmatched.starts[longest] + unmatched.ends[longest]) / 2.0
        return Redrawn(
            np.concatenate([self.places, middles.reshape(-1, 2)]),
            np.concatenate([self.actors, actors]),
            np.concatenate([self.areas_m2, rest[actors]]),
        )


NOT_REDRAWN = Redrawn(np.zeros((0, 2)), np.zeros(0, np.int64), np.zeros(0))


def face_areas(
    geometries: Array,
    areas: Array,
    unmatched: UnmatchedEdges,
    crs: CRS,
    *,
    uncut: bool = False,
) -> tuple[Array, Redrawn]:
    """Return the area of each change, and what each actor's balance leaves to redrawn lines, m².

    Parameters
    ----------
    geometries : ndarray of shapely Polygon, shape (n,), in `crs`
    areas : ndarray of float, shape (n,)
        Their areas as they are drawn, m².
    unmatched : UnmatchedEdges
        The edges that bound them.
    uncut : bool
        Whether they are bound by whole edges, so that no sliver is to be shared out.

    Returns
    -------
    areas : ndarray of float, shape (n,)
    redrawn : Redrawn
        Area after - area before - (gains - losses), by vertices added to lines that did not move.
    """
    areas = areas.copy()
    if uncut:
        return areas, NOT_REDRAWN
    pieces = _cut_pieces(geometries, unmatched, crs)
    if not len(areas) or not len(pieces.edge):
        return areas, _redrawn(pieces, unmatched)
    left, right, unclear = _sides(geometries, pieces)
    unclear |= _drawn_twice(pieces, unmatched)
    pieces = _gathered(pieces, ~unclear & ((left >= 0) | (right >= 0)))
    # An edge between two actors is there twice, once for each; its sliver counts once.
    once = np.zeros(len(unclear), bool)
    once[np.unique(pieces.there, return_index=True)[1]] = True
    load = np.zeros(len(areas))
    for side in (left, right):
        met = once & (side >= 0)
        np.add.at(load, side[met], np.abs(pieces.slivers[met]))
    refusing = np.append(load > _MOST * areas, False)
    shared = ~(unclear | refusing[left] | refusing[right])
    for side, sign in ((left, -1.0), (right, 1.0)):
        met = once & shared & (side >= 0)
        np.add.at(areas, side[met], sign * pieces.slivers[met])
    return areas, _redrawn(pieces, unmatched, ~shared)


def _gathered(pieces: _Pieces, usable: Array) -> _Pieces:
    """Return the pieces with an edge's slivers gathered on those of its pieces that bound a change.

    However the sliver of one edge is shared out along it, the sum is the same.
    """
    size = int(pieces.edge.max()) + 1
    whole = np.bincount(pieces.edge, weights=pieces.slivers, minlength=size)
    some = np.bincount(pieces.edge, weights=pieces.lengths * usable, minlength=size)
    gathered = (
        whole[pieces.edge] * pieces.lengths * usable / np.where(some > 0, some, 1.0)[pieces.edge]
    )
    return replace(pieces, slivers=np.where(some[pieces.edge] > 0, gathered, pieces.slivers))


def _redrawn(
    pieces: _Pieces, unmatched: UnmatchedEdges, rows: Array | slice = slice(None)
) -> Redrawn:
    edge = pieces.edge[rows]
    won = -pieces.slivers[rows] * unmatched.jumps[edge]
    return Redrawn(pieces.middles[rows], unmatched.owners[edge], won)


def _cut_pieces(geometries: Array, unmatched: UnmatchedEdges, crs: CRS) -> _Pieces:
    edge, xy = _paths(geometries, unmatched)
    joined = np.flatnonzero(edge[1:] == edge[:-1])
    vertex = vertex_hash(xy)
    slivers = long = np.zeros(len(joined))
    if len(joined):
        lon, lat = geodesy.vertices_to_lonlat(xy, crs).T
        lon, lat = np.ascontiguousarray(lon), np.ascontiguousarray(lat)
        first = np.flatnonzero(np.concatenate([[True], edge[1:] != edge[:-1]]))
        ellipsoid = geodesy.geod(crs)
        ends = np.append(first[1:], len(edge))
        whole = [
            ellipsoid.polygon_area_perimeter(lon[i:j], lat[i:j])[0] for i, j in zip(first, ends)
        ]
        path = np.repeat(np.arange(len(first)), ends - first)[joined]
        long = np.hypot(*(xy[joined + 1] - xy[joined]).T)
        slivers = np.array(whole)[path] * long / np.bincount(path, weights=long)[path]
    start, end = vertex[joined], vertex[joined + 1]
    middles = (xy[joined] + xy[joined + 1]) / 2.0
    there, back = _directed(start, end), _directed(end, start)
    return _Pieces(edge[joined], there, back, slivers, long, middles)


def bulge_m2(unmatched: UnmatchedEdges, crs: CRS | str) -> Array:
    """Return for each actor how much area its unmatched edges can take by the way they bulge, m².

    An edge is a geodesic, and its pieces meet on the straight line in the CRS. Between the two lies
    two thirds of the length times the greatest distance, as under any flat arc; twice that is
    allowed, for each edge at its longest.
    """
    size = len(unmatched.actors)
    if not len(unmatched):
        return np.zeros(size)
    ellipsoid = geodesy.geod(crs)
    middle = (unmatched.starts + unmatched.ends) / 2.0
    start, end, middle = (
        geodesy.vertices_to_lonlat(xy, crs) for xy in (unmatched.starts, unmatched.ends, middle)
    )
    (lon1, lat1), (lon2, lat2), (lon3, lat3) = start.T, end.T, middle.T
    azimuth, _, long = geodesy.inverse(lon1, lat1, lon2, lat2, ellipsoid)
    lon, lat = geodesy.direct(lon1, lat1, azimuth, long / 2.0, ellipsoid)
    off = geodesy.inverse(lon, lat, lon3, lat3, ellipsoid)[2]
    weights = 4.0 / 3.0 * long * off * np.abs(unmatched.jumps)
    return np.bincount(unmatched.owners, weights=weights, minlength=size).astype(float)


def _directed(start: Array, end: Array) -> Array:
    return start * _TURN + end


def _paths(geometries: Array, unmatched: UnmatchedEdges) -> tuple[Array, Array]:
    """Return each cut edge as its start, the vertices on it, and its end: edge and coordinates."""
    begin, finish = unmatched.starts, unmatched.ends
    # The ends too: where two lines run on one another, each is cut by the other's vertices.
    nodes, _, _ = unique_rows(np.concatenate([shapely.get_coordinates(geometries), begin, finish]))
    tree = shapely.STRtree(shapely.points(nodes))
    met = [np.zeros((2, 0), np.int64)]
    for first in range(0, len(begin), _AT_ONCE):
        some = slice(first, first + _AT_ONCE)
        segments = shapely.linestrings(np.stack([begin[some], finish[some]], axis=1))
        near = tree.query(segments, predicate="dwithin", distance=tolerance(unmatched))
        met.append(np.add(near, [[first], [0]]))
    edge, node = np.concatenate(met, axis=1)
    start, end = begin[edge], finish[edge]
    along = ((nodes[node] - start) * (end - start)).sum(axis=1) / ((end - start) ** 2).sum(axis=1)
    inner = (along > 0) & (along < 1)
    inner &= (nodes[node] != start).any(axis=1) & (nodes[node] != end).any(axis=1)
    edge, node, along = edge[inner], node[inner], along[inner]
    cut = np.unique(edge)
    edges = np.concatenate([edge, cut, cut])
    xy = np.concatenate([nodes[node], begin[cut], finish[cut]])
    order = np.lexsort((np.concatenate([along, np.zeros(len(cut)), np.ones(len(cut))]), edges))
    return edges[order], xy[order]


def tolerance(unmatched: UnmatchedEdges) -> float:
    """Return how far rounding can move a node off its edge, in the units of the CRS."""
    return 1e-12 * max(1.0, float(np.abs(unmatched.starts).max(initial=0.0)))


def _sides(geometries: Array, pieces: _Pieces) -> tuple[Array, Array, Array]:
    """Return the change on the left and on the right of each piece, -1 for none.

    And a mask of the pieces that bound more than one change on a side.
    """
    start, end, owner = face_edges(geometries)
    keys = _directed(vertex_hash(start), vertex_hash(end))
    order = np.argsort(keys)
    keys = keys[order]
    sides, unclear = [], np.zeros(len(pieces.edge), bool)
    for wanted in (pieces.there, pieces.back):
        first = np.searchsorted(keys, wanted, side="left")
        count = np.searchsorted(keys, wanted, side="right") - first
        sides.append(np.where(count > 0, owner[order[np.minimum(first, len(keys) - 1)]], -1))
        unclear |= count > 1
    return sides[0], sides[1], unclear


def met_edges(start: Array, end: Array, unmatched: UnmatchedEdges) -> tuple[Array, Array]:
    """Return the pairs of an edge from start to end and an unmatched edge between the same ends."""
    one, other = (
        np.minimum(_directed(a, b), _directed(b, a))
        for a, b in (
            (vertex_hash(start), vertex_hash(end)),
            (vertex_hash(unmatched.starts), vertex_hash(unmatched.ends)),
        )
    )
    order = np.argsort(other, kind="stable")
    first = np.searchsorted(other[order], one, side="left")
    count = np.searchsorted(other[order], one, side="right") - first
    piece = np.repeat(np.arange(len(one)), count)
    return piece, order[first[piece] + ragged(count)]


def face_edges(geometries: Array) -> tuple[Array, Array, Array]:
    """Return start, end and owner of the edges of polygons, each with its polygon on the left."""
    parts, whole = shapely.get_parts(geometries, return_index=True)
    rings, owner = shapely.get_rings(parts, return_index=True)
    left = shapely.is_ccw(rings) != is_hole(owner)
    owner = whole[owner]
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    at = np.flatnonzero(ring[1:] == ring[:-1])
    keep = left[ring[at]]
    start = np.where(keep[:, None], xy[at], xy[at + 1])
    end = np.where(keep[:, None], xy[at + 1], xy[at])
    return start, end, owner[ring[at]]


def _drawn_twice(pieces: _Pieces, unmatched: UnmatchedEdges) -> Array:
    """Return the mask of pieces that lie on two different edges."""
    either = np.minimum(pieces.there, pieces.back)
    start, end = vertex_hash(unmatched.starts), vertex_hash(unmatched.ends)
    whole = np.minimum(_directed(start, end), _directed(end, start))
    # Two actors share one edge: that is one edge, not two.
    places = _directed(start, end)[pieces.edge]
    pairs = np.unique(np.stack([either, places]), axis=1)
    several, count = np.unique(pairs[0], return_counts=True)
    return np.isin(either, several[count > 1]) | np.isin(either, whole)
