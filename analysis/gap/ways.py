# SPDX-License-Identifier: GPL-2.0-or-later
"""How short ways over rings are at least, told by the discs about runs of their edges.

A ring is free to go along, and no hop between two rings is shorter than between the discs about two
runs of theirs. So the least ways over these hops bound all ways; and among many rings a short one
leads past few.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph
from scipy.spatial import cKDTree

from ..base.arrays import Array, columns, is_first, ragged
from ..base.collector import collector_at_rest
from ..base.feedback import Feedback, check
from ..base.heard import heard
from .boundary import Boundary, edges_of

#: Pairs of runs up to which hops are looked for, in all and as a part of those there are: where
#: most are near most others nothing is left out.
_MOST_PAIRS, _PART = 6_000_000, 0.25
#: More pairs than this take so long to sort that a cancel must be heard meanwhile.
_LONG = 200_000
#: Runs held against all others in one go.
_AT_ONCE = 200
#: Of so many runs all pairs can be held.
_ALL = 1500
#: Of edges that are longer than what is looked for up to so many pieces, for each run.
_PIECES = 4
#: Hops are looked for up to a power of this, and serve all that look less far.
_STEP = 2.0**0.25
#: What was looked for up to so many times as far serves, too.
_SERVES = 2.01
#: So many of these are kept.
_KEPT = 8
#: By so much of itself, and so many metres, a distance may be off: rounding.
_ROUNDED = 1e-6
#: For a hop of no length, as a matrix without zeros has none there.
_NO_HOP = 1e-9


@dataclass(frozen=True)
class Runs:
    """Discs about runs of edges, where geodesics are straight, and the ring of each."""

    centre: Array
    radius: Array
    ring: Array
    stretch: float

    def of(self, rings: Array) -> Runs:
        """Return those of some rings (a mask)."""
        some = rings[self.ring]
        if some.all():
            return self
        return Runs(self.centre[some], self.radius[some], self.ring[some], self.stretch)

    def about_rays(self, point: Array, angles: Array, most: float) -> Iterator[Array]:
        """Yield of each ray from a point the rings no farther from it than so many metres."""
        east, north = columns(self.centre - point)
        wide = (self.radius + most * self.stretch) * (1.0 + _ROUNDED) + _ROUNDED
        for x, y in zip(np.cos(angles), np.sin(angles)):
            # most lie far off the whole line
            near = np.flatnonzero(np.abs(x * north - y * east) <= wide)
            apart = _off_ray(east[near], north[near], x, y) - self.radius[near]
            close = np.maximum(apart, 0.0) / self.stretch <= most
            yield np.unique(self.ring[near[close]])

    def from_ray(self, point: Array, angle: float) -> Array:
        """Return how far each is from a ray at least, in metres."""
        east, north = (self.centre - point).T
        apart = _off_ray(east, north, np.cos(angle), np.sin(angle)) - self.radius
        distance: Array = np.maximum(apart, 0.0) / self.stretch
        return distance


def _off_ray(east: Array, north: Array, x: float, y: float) -> Array:
    """Return how far places are from the ray in a direction."""
    # written out: a product of matrices is done on several cores, for so little work
    along = np.maximum(x * east + y * north, 0.0)
    off: Array = np.hypot(east - x * along, north - y * along)
    return off


@dataclass(frozen=True)
class ShortHops:
    """The least hops between rings, those up to some length.

    Attributes
    ----------
    graph : csr_matrix, shape (rings, rings)
        Metres.
    """

    graph: sparse.csr_matrix
    runs: Runs

    def among(self, rings: Array) -> ShortHops:
        """Return those between some of the rings, which get the numbers from 0 on."""
        number = np.full(self.graph.shape[0], -1)
        number[rings] = np.arange(len(rings))
        runs = self.runs.of(number >= 0)
        return ShortHops(self.graph[rings][:, rings], replace(runs, ring=number[runs.ring]))

    def from_ray(self, point: Array, angle: float) -> Array:
        """Return how far each ring is from a ray at least, in metres."""
        apart: Array = np.full(self.graph.shape[0], np.inf)
        np.minimum.at(apart, self.runs.ring, self.runs.from_ray(point, angle))
        return apart

    def ways_from(self, places: Sequence[Array], most: float) -> Array:
        """Return how long ways from places to rings are at least, inf where longer than `most`.

        Parameters
        ----------
        places : sequence of ndarray of float, shape (rings,)
            Of each place, how far each ring is from it at least.
        """
        count = self.graph.shape[0]
        close = [np.flatnonzero(apart <= most) for apart in places]
        data = [np.maximum(apart[rows], _NO_HOP) for apart, rows in zip(places, close)]
        ends = np.cumsum([len(self.graph.data), *map(len, close)])
        rows = (
            np.concatenate([self.graph.data, *data]),
            np.concatenate([self.graph.indices, *close]),
            np.concatenate([self.graph.indptr, ends[1:]]),
        )
        graph = sparse.csr_matrix(rows, shape=(count + len(places),) * 2)
        first = count + np.arange(len(places))
        ways: Array = csgraph.dijkstra(graph, indices=first, limit=most)[:, :count]
        return ways


def leaves_of(boundary: Boundary) -> Runs:
    """Return the leaves of a boundary's tree."""
    tree, leaves = boundary.tree, np.flatnonzero(boundary.tree.leaf)
    stretch = float(boundary.stretch.max())
    return Runs(tree.centre[leaves], tree.radius[leaves], tree.ring[leaves], stretch)


def runs_of(boundary: Boundary, reach: float) -> Runs:
    """Return the leaves of a boundary's tree, those larger than a reach by pieces of their edges.

    About a long edge a disc is far larger than what it holds.
    """
    tree, whole = boundary.tree, leaves_of(boundary)
    large = whole.radius > 0.5 * reach * whole.stretch
    if not large.any():
        return whole
    nodes = np.flatnonzero(tree.leaf)[large]
    edges = np.unique(edges_of(tree, nodes))
    xy, end = boundary.rings.xy[edges], boundary.rings.xy[boundary.rings.following[edges]]
    pieces = np.hypot(*(end - xy).T) / (reach * whole.stretch)
    most = max(_PIECES * len(whole.ring) / float(np.ceil(pieces).sum()), 1.0 / len(whole.ring))
    pieces = np.maximum(np.ceil(pieces * min(most, 1.0)), 1).astype(np.int64)
    row = np.repeat(np.arange(len(edges)), pieces)
    step = (end - xy)[row] / pieces[row, None]
    centre = xy[row] + (ragged(pieces) + 0.5)[:, None] * step
    radius = 0.5 * np.hypot(*step.T) * (1.0 + 1e-9) + 1e-6
    return Runs(
        np.concatenate([whole.centre[~large], centre]),
        np.concatenate([whole.radius[~large], radius]),
        np.concatenate([whole.ring[~large], boundary.rings.ring[edges[row]]]),
        whole.stretch,
    )


def hops_within(boundary: Boundary, most: float, feedback: Feedback) -> ShortHops | None:
    """Return the least hops between rings, all that are no longer than so many metres.

    None where they are too many to be of use. What was found is kept with the boundary.
    """
    if not 0.0 < most < np.inf:
        return None
    reach = float(_STEP ** (np.floor(np.log(most) / np.log(_STEP)) + 1.0))
    known: dict[float, ShortHops | None] = boundary.hops
    for place, rings in [(boundary, None), *boundary.within]:
        for further, hops in place.hops.items():
            if hops is not None and reach <= further <= _SERVES * reach:
                known[further] = hops if rings is None else hops.among(rings)
                return known[further]
    if any(hops is None and closer <= reach for closer, hops in known.items()):
        # too many already
        return None
    if reach not in known:
        while len(known) >= _KEPT:
            del known[next(iter(known))]
        known[reach] = _hops_up_to(boundary, reach, feedback)
    return known[reach]


def _hops_up_to(boundary: Boundary, reach: float, feedback: Feedback) -> ShortHops | None:
    runs = runs_of(boundary, reach)
    pairs = (_of_few if len(runs.ring) <= _ALL else _of_many)(runs, reach, feedback)
    if pairs is None:
        return None
    one, two, apart = pairs
    hop = np.maximum(apart / runs.stretch, _NO_HOP)
    # there can be millions to sort
    graph = heard(
        partial(_graph, runs.ring, one, two, hop, len(boundary)), feedback, long=len(hop) > _LONG
    )
    check(feedback)
    return ShortHops(graph, runs)


def _of_few(runs: Runs, reach: float, feedback: Feedback) -> tuple[Array, Array, Array] | None:
    """Return pairs of runs of two rings, and how far apart they are, if they are not too many."""
    far = reach * runs.stretch + 2.0 * float(runs.radius.max())
    pairs = cKDTree(runs.centre).query_pairs(far * (1.0 + _ROUNDED), output_type="ndarray")
    check(feedback)
    first, second = pairs.astype(np.int64).T
    one, two, apart = _within(runs, first, second, reach)
    parts = _parts(len(runs.ring))
    seen = 2 * np.bincount(one % parts, minlength=parts).cumsum()
    looked = np.bincount(np.arange(len(runs.ring)) % parts).cumsum()
    return None if (seen > _most_each(runs) * looked).any() else (one, two, apart)


def _of_many(runs: Runs, reach: float, feedback: Feedback) -> tuple[Array, Array, Array] | None:
    """Return what `_of_few` does, of runs of which not all pairs can be held."""
    (x, y), radius, count = runs.centre.T, runs.radius, len(runs.ring)
    wide = radius + reach * runs.stretch
    with collector_at_rest():
        index = shapely.STRtree(shapely.box(x - radius, y - radius, x + radius, y + radius))
        around = shapely.box(x - wide, y - wide, x + wide, y + wide)
    most_each, parts = _most_each(runs), _parts(count)
    pairs, seen, looked = [], 0, 0
    for begin in range(parts):
        check(feedback)
        # spread over the ground: where all are near all it shows before much is spent
        some = np.arange(begin, count, parts)
        one, two = index.query(around[some])
        one = some[one]
        # of each pair that comes both ways one
        once = one < two
        pairs.append(_within(runs, one[once], two[once], reach))
        seen, looked = seen + 2 * len(pairs[-1][0]), looked + len(some)
        if seen > most_each * looked:
            return None
    one, two, apart = (np.concatenate(column) for column in zip(*pairs))
    return one, two, apart


def _within(runs: Runs, one: Array, two: Array, reach: float) -> tuple[Array, Array, Array]:
    """Return those of some pairs of runs that are of two rings and within a reach, and how far."""
    other = runs.ring[one] != runs.ring[two]
    one, two = one[other], two[other]
    (x, y), radius = columns(runs.centre), runs.radius
    apart = np.hypot(x[two] - x[one], y[two] - y[one]) - radius[one] - radius[two]
    near = apart <= reach * runs.stretch
    return one[near], two[near], apart[near]


def _parts(count: int) -> int:
    return -(-count // _AT_ONCE)


def _most_each(runs: Runs) -> float:
    """Return how many others may be near each of some runs."""
    count = len(runs.ring)
    return min(_MOST_PAIRS / count, _PART * count)


def _graph(ring: Array, one: Array, two: Array, hop: Array, count: int) -> sparse.csr_matrix:
    """Return the least hops between rings as a matrix, each both ways."""
    low, high = np.sort([ring[one], ring[two]], axis=0)
    # only rings of several runs stand there several times
    several = np.bincount(ring, minlength=count) > 1
    rows = np.flatnonzero(several[low] | several[high])
    order = rows[np.lexsort((hop[rows], high[rows], low[rows]))]
    again = ~(is_first(low[order]) | is_first(high[order]))
    keep = np.ones(len(low), bool)
    keep[order[again]] = False
    low, high, hop = low[keep], high[keep], hop[keep]
    ends = np.concatenate([low, high]), np.concatenate([high, low])
    return sparse.csr_matrix((np.tile(hop, 2), ends), shape=(count, count))
