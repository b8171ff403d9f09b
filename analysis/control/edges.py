# SPDX-License-Identifier: GPL-2.0-or-later
"""The directed edges of a control map, hashed so that two maps can be subtracted edge by edge.

Every ring is read with its ground on the left. An edge that two maps draw alike, with the same
actor on the same side, cancels; what is left is the boundary of what changed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, is_first, is_hole, ragged
from ..geometry import antimeridian, geodesy
from ..geometry.earth_ends import ends_of_earth
from .control_map import ControlMap

_ODD_1 = np.uint64(0x9E3779B97F4A7C15)
_ODD_2 = np.uint64(0xC2B2AE3D27D4EB4F)
_ODD_3 = np.uint64(0xBF58476D1CE4E5B9)
_SHIFT_1, _SHIFT_2 = np.uint64(31), np.uint64(29)


@dataclass(frozen=True)
class Edges:
    """Directed edges of one map.

    Attributes
    ----------
    xy : ndarray of float, shape (v, 2)
        Vertices of all rings one after the other, in the map's CRS. Edge `i` runs from vertex `i`
        to vertex `i + 1`.
    start : ndarray of int, shape (e,)
        Vertex with which each edge begins on its ring, in the order of `keys`.
    low_first : ndarray of bool, shape (e,)
        Whether that vertex is the end with the lower hash.
    keys : ndarray of uint64, shape (e,)
        Hash of the edge without its direction, and of the actor; ascending.
    places : ndarray of uint64, shape (e,)
        Hash of the edge alone, whoever it bounds.
    turns : ndarray of int, shape (e,)
        +1 where the edge, taken from its end with the lower hash, has the actor's ground on the
        left; -1 where on the right.
    owners : ndarray of int, shape (e,)
        Index into `actors`.
    spans : ndarray of uint64, shape (e,)
        Hash of the edge's high end less that of its low end: along closed loops they sum to 0.
    actors : tuple of str
    """

    xy: Array
    start: Array
    low_first: Array
    keys: Array
    places: Array
    turns: Array
    owners: Array
    spans: Array
    actors: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.keys)


def edges_of(control: ControlMap) -> Edges:
    """Return the hashed edges of a map whose polygons are valid.

    Two polygons of one actor must not overlap (see `overlaps.prepared`); an edge between them
    appears twice, in opposite directions, and is left to cancel with itself.
    """
    actors = tuple(control.actor_names)
    index = {actor: i for i, actor in enumerate(actors)}
    feature_owner = np.array([index[str(actor)] for actor in control.actors], dtype=np.int64)
    parts, feature = shapely.get_parts(control.geometries, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    hole = is_hole(part)
    ground_left = shapely.is_ccw(rings) != hole
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    # -0.0 and 0.0 are one place but two bit patterns.
    xy += 0.0
    vertex = vertex_hash(xy)
    start = np.flatnonzero((ring[1:] == ring[:-1]) & (vertex[1:] != vertex[:-1]))
    ring, head, tail = ring[start], vertex[start], vertex[start + 1]
    owners = feature_owner[feature[part]][ring]
    low_first = head < tail
    turns = np.where(low_first == ground_left[ring], 1, -1)
    places = _mixed(head + tail)
    keys = places ^ _actor_hashes(actors)[owners]
    order = np.argsort(keys, kind="stable")
    spans = np.where(low_first, tail - head, head - tail)
    return Edges(
        xy=xy,
        start=start[order],
        low_first=low_first[order],
        keys=keys[order],
        places=places[order],
        turns=turns[order],
        owners=owners[order],
        spans=spans[order],
        actors=actors,
    )


def vertex_hash(xy: Array) -> Array:
    """Return a 64-bit hash of each vertex, shape (n, 2) to (n,)."""
    bits = np.ascontiguousarray(xy).view(np.uint64)
    return _mixed(_mixed(bits[:, 0] * _ODD_1) + bits[:, 1] * _ODD_2)


def _mixed(values: Array) -> Array:
    """Return 64-bit values with every bit of the input spread over every bit of the output."""
    values = values ^ (values >> _SHIFT_1)
    values = values * _ODD_3
    values ^= values >> _SHIFT_2
    values *= _ODD_2
    values ^= values >> _SHIFT_1
    return values


def _actor_hashes(actors: tuple[str, ...]) -> Array:
    # Python's own hash differs from one process to the next.
    digests = [
        hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        for name in actors
    ]
    return np.array([int.from_bytes(digest, "little") for digest in digests], dtype=np.uint64)


@dataclass(frozen=True)
class UnmatchedEdges:
    """The edges on which two maps differ: after minus before, as a chain.

    Attributes
    ----------
    starts, ends : ndarray of float, shape (m, 2)
    jumps : ndarray of int, shape (m,)
        By how much (after held, 1 or 0) - (before held, 1 or 0) of the actor is greater on the
        left of the edge than on its right.
    was, now : ndarray of bool, shape (m,)
        Whether the edge bounds the actor's ground on the map before, and on the map after.
    owners : ndarray of int, shape (m,)
        Index into `actors`.
    actors : tuple of str
        Actors of both maps, sorted.
    old, new : ndarray of int
        Which edges of the map before, and of the map after, these are.
    shared : float
        Share of the edges of both maps that cancelled, 0 to 1.
    closed : bool
        Whether the edges form closed loops, as the boundary of anything must. They always do
        unless two different edges have one hash and cancelled (about 1 in 10^13 on a map of 3,000
        edges).
    """

    starts: Array
    ends: Array
    jumps: Array
    was: Array
    now: Array
    owners: Array
    actors: tuple[str, ...]
    old: Array
    new: Array
    shared: float
    closed: bool

    def __len__(self) -> int:
        return len(self.jumps)


def subtract(before: Edges, after: Edges) -> UnmatchedEdges:
    """Return the edges of two maps that do not cancel."""
    if np.array_equal(before.keys, after.keys) and np.array_equal(before.turns, after.turns):
        nothing = np.zeros(0, np.int64)
        return _unmatched(before, after, nothing, nothing, nothing, nothing)
    keys = np.concatenate([before.keys, after.keys])
    # Two sorted runs: a stable sort merges them in one pass, those of before first.
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    turns = np.concatenate([-before.turns, after.turns])[order]
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    jumps = np.add.reduceat(turns, first)
    odd = np.flatnonzero(jumps)
    last = np.append(first[1:], len(keys))[odd] - 1
    return _unmatched(before, after, order[first[odd]], order[last], jumps[odd], odd)


def _unmatched(
    before: Edges,
    after: Edges,
    earliest: Array,
    latest: Array,
    jumps: Array,
    groups: Array,
) -> UnmatchedEdges:
    """Return the groups of equal edges that are left, each with its first and last member."""
    size = len(before)
    was, now = earliest < size, latest >= size
    actors = tuple(sorted(set(before.actors) | set(after.actors)))
    old, new = earliest[was], earliest[~was] - size
    jumps, now = (np.concatenate([values[was], values[~was]]) for values in (jumps, now))
    starts, ends = _low_to_high(before, old), _low_to_high(after, new)
    spans = np.concatenate([before.spans[old], after.spans[new]])
    owners = np.concatenate(
        [_recoded(before, actors)[before.owners[old]], _recoded(after, actors)[after.owners[new]]]
    )
    total = size + len(after)
    return UnmatchedEdges(
        starts=np.concatenate([starts[0], ends[0]]),
        ends=np.concatenate([starts[1], ends[1]]),
        jumps=jumps,
        was=np.arange(len(jumps)) < len(old),
        now=now,
        owners=owners,
        actors=actors,
        old=old,
        new=new,
        shared=1.0 - (len(old) + len(new)) / total if total else 1.0,
        closed=_is_closed(spans * jumps.astype(np.uint64), owners, len(actors)),
    )


def _is_closed(boundary: Array, owners: Array, count: int) -> bool:
    """Tell whether the chain of each actor has no ends: hashes (mod 2^64) then cancel."""
    sums = np.zeros(count, np.uint64)
    np.add.at(sums, owners, boundary)
    return not sums.any()


def _low_to_high(edges: Edges, chosen: Array) -> tuple[Array, Array]:
    low = edges.start[chosen] + ~edges.low_first[chosen]
    high = edges.start[chosen] + edges.low_first[chosen]
    return edges.xy[low], edges.xy[high]


def _recoded(edges: Edges, actors: tuple[str, ...]) -> Array:
    return np.array([actors.index(name) for name in edges.actors], dtype=np.int64)


def lines_of(unmatched: UnmatchedEdges, before: Edges, after: Edges) -> Array:
    """Return the surviving edges as lines joined along their rings, each place once."""
    old, new = unmatched.old, unmatched.new
    once = np.ones(len(old) + len(new), bool)
    if len(unmatched.actors) > 1:
        places = np.concatenate([before.places[old], after.places[new]])
        once[:] = False
        once[np.unique(places, return_index=True)[1]] = True
    return np.concatenate(
        [_runs(before, old[once[: len(old)]]), _runs(after, new[once[len(old) :]])]
    )


def _runs(edges: Edges, chosen: Array) -> Array:
    """Return edges as lines, one a run of edges that follow one another on their ring."""
    if not len(chosen):
        return np.zeros(0, dtype=object)
    start = np.sort(edges.start[chosen])
    opens = np.concatenate([[True], np.diff(start) != 1])
    run = np.cumsum(opens) - 1
    lengths = np.bincount(run) + 1
    first = start[opens]
    owner = np.repeat(np.arange(len(first)), lengths)
    begins = np.cumsum(lengths) - lengths
    vertex = first[owner] + np.arange(len(owner)) - begins[owner]
    return shapely.linestrings(edges.xy[vertex], indices=owner)


def front_edges(edges: Edges, crs: CRS) -> tuple[Array, dict[tuple[int, int], Array]]:
    """Return the edges of a map that bound one actor only, and those that are front, by pair.

    A front is where one actor holds the ground on the left of an edge and another that on its
    right, on one side of the antimeridian or beyond it. What an actor draws several times counts
    once, and an edge with the same actor on both sides bounds nothing.

    Returns
    -------
    single : ndarray of int
        Ascending.
    pairs : dict of (int, int) to ndarray of int
        By the two owners, the lower first: that one's edges.
    """
    single, pairs = _shared(edges, _bounding(edges))
    return _joined_at_antimeridian(edges, single, pairs, crs)


def _bounding(edges: Edges) -> Array:
    """Return the edges that have their actor's ground on one side alone, equal ones once."""
    # equal edges of an actor stand side by side
    first = np.flatnonzero(is_first(edges.keys))
    if not len(first):
        return first
    left = np.maximum.reduceat(edges.turns, first) > 0
    right = np.minimum.reduceat(edges.turns, first) < 0
    return first[left != right]


def _shared(edges: Edges, chosen: Array) -> tuple[Array, dict[tuple[int, int], Array]]:
    """Return which edges have ground on one side alone, and which on both, by pair of owners."""
    if len(edges.actors) == 1:
        return chosen, {}
    chosen = chosen[np.lexsort((edges.owners[chosen], edges.places[chosen]))]
    place = np.cumsum(is_first(edges.places[chosen])) - 1
    left = edges.turns[chosen] > 0
    lefts, rights = (np.bincount(place[side], minlength=len(chosen)) for side in (left, ~left))
    single = np.sort(chosen[((lefts == 0) | (rights == 0))[place]])
    facing = rights[place[left]]
    begins = np.cumsum(rights) - rights
    one = np.repeat(chosen[left], facing)
    other = chosen[~left][np.repeat(begins[place[left]], facing) + ragged(facing)]
    swapped = edges.owners[one] > edges.owners[other]
    one, other = np.where(swapped, other, one), np.where(swapped, one, other)
    codes = edges.owners[one] * len(edges.actors) + edges.owners[other]
    pairs = {
        (int(code) // len(edges.actors), int(code) % len(edges.actors)): one[codes == code]
        for code in np.unique(codes)
    }
    return single, pairs


def _joined_at_antimeridian(
    edges: Edges, single: Array, pairs: dict[tuple[int, int], Array], crs: CRS
) -> tuple[Array, dict[tuple[int, int], Array]]:
    """Take from the edges of one actor those along the antimeridian that go on, or meet, beyond."""
    on_it = antimeridian.along(edges.xy, crs)
    cut = single[on_it[edges.start[single]] & on_it[edges.start[single] + 1]]
    if not len(cut):
        return single, pairs
    ends = np.stack([edges.xy[edges.start[cut] + k] for k in (0, 1)], axis=1)
    lonlat = geodesy.to_lonlat(shapely.points(ends), crs)
    lat = shapely.get_y(lonlat)
    low, high = np.sort(np.round(lat, 9), axis=1).T
    west = ends[:, 0, 0] < np.mean(ends_of_earth(crs) or 0.0)
    order = np.lexsort((west, high, low))
    one, other = order[:-1], order[1:]
    twin = (low[one] == low[other]) & (high[one] == high[other]) & (west[one] != west[other])
    one, other = cut[one[twin]], cut[other[twin]]
    pairs = dict(pairs)
    for i, j in zip(one, other):
        if edges.owners[i] != edges.owners[j]:
            first, second = sorted((i, j), key=lambda k: edges.owners[k])
            pair = (int(edges.owners[first]), int(edges.owners[second]))
            pairs[pair] = np.append(pairs.get(pair, np.zeros(0, np.int64)), first)
    return np.setdiff1d(single, np.concatenate([one, other])), pairs
