# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest connecting segment between every two rings on every side, found by bounds.

Two runs of boundary are dropped together when all segments between them are of one side and none
can beat what is known already. What is left is measured vertex to vertex and vertex to foot, so the
answer is exact; no triangulation is needed.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph

from ..base.feedback import Feedback, check
from ..geometry.rings import Rings, Tree, crossings
from .segments import Segments, SeparationConstraint

_BATCH = 4096
#: Up to so many rings paths are looked for over all segments known, and every other time; beyond it
#: over each ring's nearest few, and a few times only.
_FEW_RINGS = 60
_NEAREST = 12
_TURNS = (1, 3, 6)
#: Beyond so many a table of all paths is too large.
_MOST_RINGS = 6000


@dataclass
class Search:
    """What is known while segments are looked for. A class is a pair of rings and a side."""

    rings: Rings
    tree: Tree
    constraint: SeparationConstraint
    side: np.ndarray
    longest: float
    banned: set
    best: np.ndarray
    total: float = np.inf
    found: dict = field(default_factory=dict)
    turns: int = 0

    @property
    def sides(self) -> int:
        """How many sides there are."""
        return 1 << self.constraint.bits

    @property
    def limit(self) -> float:
        """No segment longer than this can matter."""
        return min(self.total, self.longest) * (1 + 1e-12)

    def segment(self, key: int) -> Segments:
        """Return the shortest segment of a class."""
        _, segments, row = self.found[key]
        return segments.take(slice(row, row + 1))

    def key(self, a, b, side) -> np.ndarray:
        """Return the class of segments between rings."""
        low, high = np.minimum(a, b), np.maximum(a, b)
        return (low * len(self.rings) + high) * self.sides + side

    def segment_side(self, a, b, start, end) -> np.ndarray:
        """Return the side of segments from vertices a to b that begin and end at those places."""
        side = self.side[a] ^ self.side[b]
        for point, mask in zip(self.constraint.points, self.constraint.masks):
            side = side ^ np.where(crossings(start, end, point), mask, 0)
        return side


def measure(search: Search, feedback: Feedback) -> None:
    """Find the shortest segment of every class that can matter."""
    roots = search.tree.roots
    a, b = np.triu_indices(len(roots))
    a, b = roots[a], roots[b]
    leaves: list[np.ndarray] = []
    depth = 0
    while len(a):
        check(feedback)
        depth += 1
        feedback.set_progress(100.0 * (1.0 - 0.8**depth))
        keep, lower, known = _promising(search, a, b)
        a, b, lower = a[keep], b[keep], lower[keep]
        done = search.tree.leaf[a] & search.tree.leaf[b]
        if done.any():
            leaves.append(np.column_stack([lower[done], a[done], b[done], known[keep][done]]))
        a, b = _split(search.tree, a[~done], b[~done])
    if leaves:
        _measure_leaves(search, np.concatenate(leaves), feedback)


def _promising(search: Search, a: np.ndarray, b: np.ndarray):
    """Tell which pairs of nodes can hold a segment that matters.

    Returns
    -------
    keep, lower, known
        Mask; how short a segment can be at least; the class of all segments of a pair, -1 where
        they are of several.
    """
    tree, rings = search.tree, search.rings
    from_, to = tree.centre[a], tree.centre[b]
    big = np.maximum(tree.radius[a], tree.radius[b])
    lower = np.maximum(np.hypot(*(to - from_).T) - tree.radius[a] - tree.radius[b], 0.0)
    mixed = np.zeros(len(a), bool)
    for point in search.constraint.points:
        mixed |= _distance(point, from_, to) <= big * (1 + 1e-9)
    ring_a, ring_b = tree.ring[a], tree.ring[b]
    u, v = tree.vertex[a], tree.vertex[b]
    start, end = rings.xy[u], rings.xy[v]
    side = search.segment_side(u, v, start, end)
    own = ring_a == ring_b
    key = search.key(ring_a, ring_b, side)
    idle = own & (side == 0)
    _improve(search, key, start, end, ~idle, u, v)
    known = np.where(mixed, -1, key)
    keep = (mixed | ~idle) & (lower <= _bounds(search, ring_a, ring_b, known))
    return keep & ~_all_blocked(search, from_, to, big, keep), lower, known


def _bounds(search: Search, ring_a, ring_b, known: np.ndarray) -> np.ndarray:
    """Return how long a segment between two nodes may be to matter."""
    bound = search.best[known]
    mixed = known < 0
    if mixed.any():
        classes = search.key(ring_a[mixed], ring_b[mixed], 0)[:, None] + np.arange(search.sides)
        table = search.best[classes]
        table[ring_a[mixed] == ring_b[mixed], 0] = 0.0
        bound[mixed] = table.max(axis=1)
    return np.minimum(bound * (1 + 1e-12), search.limit)


def _distance(point: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return the distance of a point from segments."""
    along = end - start
    square = np.maximum((along**2).sum(axis=1), 1e-300)
    t = np.clip(((point - start) * along).sum(axis=1) / square, 0.0, 1.0)
    return np.hypot(*(start + t[:, None] * along - point).T)


def _improve(search: Search, key, start, end, useful, u, v) -> None:
    """Let segments between the nodes' first vertices lower what is known of their classes."""
    length = np.hypot(*(end - start).T)
    better = np.flatnonzero(useful & (length < search.best[key]) & (length <= search.longest))
    if not len(better):
        return
    if search.constraint.blocked:
        better = better[~_crosses(search.constraint.blocked, start[better], end[better])]
    if search.banned:
        better = better[
            [(int(i), 0.0, int(j), 0.0) not in search.banned for i, j in zip(u[better], v[better])]
        ]
    np.minimum.at(search.best, key[better], length[better])
    if len(search.rings) == 1:
        if search.constraint.bits == 1:
            search.total = min(search.total, float(search.best[search.constraint.wanted]))
    elif len(search.rings) <= _MOST_RINGS and len(better):
        search.turns += 1
        # Costs about as much as a level of the search: every other one is enough.
        few = len(search.rings) <= _FEW_RINGS
        if search.turns % 2 == 0 if few else search.turns in _TURNS:
            _shorten(search)


def _crosses(blocked, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    lines = shapely.linestrings(np.stack([start, end], axis=1))
    hit = np.zeros(len(lines), bool)
    for area in blocked:
        hit |= shapely.intersects(area, lines)
    return hit


def _all_blocked(search: Search, start, end, big, keep) -> np.ndarray:
    """Tell for which pairs every segment must cross blocked ground."""
    out = np.zeros(len(start), bool)
    if not search.constraint.blocked or not keep.any():
        return out
    rows = np.flatnonzero(keep)
    power = np.ceil(np.log2(np.maximum(big[rows], 1e-3))).astype(int)
    for p in np.unique(power):
        chosen = rows[power == p]
        # Shrunk by how far a segment can lie off the line between the two centres.
        shrunk = [a.buffer(-(2.0**p)) for a in search.constraint.blocked]
        shrunk = [a for a in shrunk if not a.is_empty]
        if shrunk:
            shapely.prepare(shrunk)
            out[chosen] = _crosses(shrunk, start[chosen], end[chosen])
    return out


def _split(tree: Tree, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of children: of the larger node, or of both when they are of a size."""
    ra, rb = tree.radius[a], tree.radius[b]
    cut_a = ~tree.leaf[a] & ((ra >= 0.5 * rb) | tree.leaf[b])
    cut_b = ~tree.leaf[b] & ((rb >= 0.5 * ra) | tree.leaf[a])
    same = a == b
    row, a, b = _children(tree, a, b, cut_a)
    a, b = b, a
    inner, a, b = _children(tree, a, b, cut_b[row])
    a, b = b, a
    keep = ~same[row[inner]] | (a <= b)
    return a[keep], b[keep]


def _children(tree: Tree, a, b, cut):
    count = np.where(cut, tree.count[a], 1)
    row = np.repeat(np.arange(len(a)), count)
    place = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    return row, np.where(cut[row], tree.first[a[row]] + place, a[row]), b[row]


def _measure_leaves(search: Search, leaves: np.ndarray, feedback: Feedback) -> None:
    """Measure all segments between pairs of leaves, the nearest pairs first."""
    leaves = leaves[np.argsort(leaves[:, 0], kind="stable")]
    for begin in range(0, len(leaves), _BATCH):
        check(feedback)
        batch = leaves[begin : begin + _BATCH]
        a, b, known = batch[:, 1:].astype(np.int64).T
        bound = _bounds(search, search.tree.ring[a], search.tree.ring[b], known)
        near = batch[:, 0] <= bound
        if near.any():
            for segments in _segments(search, a[near], b[near], bound[near]):
                _record(search, segments)


def edges_of(tree: Tree, nodes: np.ndarray) -> np.ndarray:
    """Return the edges of leaves, shape (n, LEAF), the last one repeated to fill the row."""
    place = np.arange(int(tree.count[nodes].max()))
    return tree.first[nodes][:, None] + np.minimum(place, tree.count[nodes][:, None] - 1)


def _segments(search: Search, a: np.ndarray, b: np.ndarray, bound: np.ndarray):
    """Yield the segments between pairs of leaves: vertex to vertex, to foot, and from foot."""
    xy, follow = search.rings.xy, search.rings.following
    # Looked up for each leaf and only then spread over the pairs: an eighth of the look-ups.
    i, j = edges_of(search.tree, a)[:, :, None], edges_of(search.tree, b)[:, None, :]
    limit = bound[:, None, None]
    near = np.hypot(xy[j, 0] - xy[i, 0], xy[j, 1] - xy[i, 1]) <= limit
    u, v = _pairs(i, j, near)
    zero = np.zeros(len(u))
    yield Segments(u, zero, xy[u], v, zero, xy[v])
    for vertex, edge in ((i, j), (j, i)):
        end = follow[edge]
        x, y = xy[vertex, 0] - xy[edge, 0], xy[vertex, 1] - xy[edge, 1]
        along_x, along_y = xy[end, 0] - xy[edge, 0], xy[end, 1] - xy[edge, 1]
        square = np.maximum(along_x**2 + along_y**2, 1e-300)
        t = (x * along_x + y * along_y) / square
        apart = np.abs(x * along_y - y * along_x) / np.sqrt(square)
        near = (t > 0) & (t < 1) & (apart <= limit)
        u, v = _pairs(vertex, edge, near)
        at, zero = t[near], np.zeros(len(u))
        yield Segments(u, zero, xy[u], v, at, xy[v] + at[:, None] * (xy[follow[v]] - xy[v]))


def _pairs(first: np.ndarray, last: np.ndarray, chosen: np.ndarray) -> tuple:
    """Return the segments of the chosen pairs."""
    return tuple(np.broadcast_to(one, chosen.shape)[chosen] for one in (first, last))


def _record(search: Search, segments: Segments) -> None:
    """Keep the shortest segment of each class."""
    ring = search.rings.ring
    xy = search.rings.xy
    side = search.segment_side(segments.first, segments.last, segments.start, segments.end)
    # The foot lies behind its edge's first vertex: a ray may be crossed on the way to it.
    for point, mask in zip(search.constraint.points, search.constraint.masks):
        side = side ^ np.where(crossings(xy[segments.last], segments.end, point), mask, 0)
    key = search.key(ring[segments.first], ring[segments.last], side)
    length = segments.length
    idle = (ring[segments.first] == ring[segments.last]) & (side == 0)
    rows = np.flatnonzero(~idle & (length <= search.best[key] * (1 + 1e-12)))
    if search.constraint.blocked and len(rows):
        rows = rows[~_crosses(search.constraint.blocked, segments.start[rows], segments.end[rows])]
    rows = rows[np.lexsort((length[rows], key[rows]))]
    rows = rows[_first_allowed(search, segments, rows, key)]
    for row in rows:
        k = int(key[row])
        if k not in search.found or length[row] < search.found[k][0]:
            search.found[k] = (float(length[row]), segments, int(row))
            search.best[k] = min(search.best[k], length[row])


def _first_allowed(search: Search, segments: Segments, rows, key) -> np.ndarray:
    """Return which of the sorted rows is the first of its class, those that are banned left out."""
    allowed = np.ones(len(rows), bool)
    if search.banned:
        allowed = np.array([name_of(segments, r) not in search.banned for r in rows], bool)
    kept = np.flatnonzero(allowed)
    keys = key[rows[kept]]
    return kept[np.r_[True, keys[1:] != keys[:-1]]] if len(kept) else kept


def name_of(segments: Segments, row: int) -> tuple:
    """Return what names a segment: edge and place of both ends."""
    ends = [
        (int(segments.first[row]), float(segments.first_at[row])),
        (int(segments.last[row]), float(segments.last_at[row])),
    ]
    return (*ends[0], *ends[1])


def graph_of(search: Search, length: np.ndarray, nearest: bool = False) -> sparse.csr_matrix:
    """Return the graph of rings on every side, joined by the shortest segment of each class.

    With `nearest` by the few shortest of each ring only.
    """
    count, sides = len(search.rings), search.sides
    keys = np.flatnonzero(np.isfinite(length) & (length <= search.total * (1 + 1e-12)))
    if nearest:
        keys = _nearest(search, length, keys)
    pair, side = np.divmod(keys, sides)
    a, b = np.divmod(pair, count)
    use = (a != b) | (side != 0)
    a, b, side, cost = a[use], b[use], side[use], length[keys[use]]
    at = np.arange(sides)[:, None]
    tail, head = (a * sides + at).ravel(), (b * sides + (at ^ side)).ravel()
    cost = np.broadcast_to(np.maximum(cost, 1e-9), (sides, len(cost))).ravel()
    other = np.broadcast_to(a != b, (sides, len(a))).ravel()
    size = count * sides
    return sparse.csr_matrix(
        (np.r_[cost, cost[other]], (np.r_[tail, head[other]], np.r_[head, tail[other]])),
        shape=(size, size),
    )


def _nearest(search: Search, length: np.ndarray, keys: np.ndarray) -> np.ndarray:
    """Return the keys that are among the few shortest of either of their rings."""
    count = len(search.rings)
    keys = keys[np.argsort(length[keys], kind="stable")]
    a, b = np.divmod(keys // search.sides, count)
    keep = np.zeros(len(keys), bool)
    for end in (a, b):
        order = np.argsort(end, kind="stable")
        first = np.searchsorted(end[order], np.arange(count))
        keep[order] |= np.arange(len(order)) - first[end[order]] < _NEAREST
    return np.sort(keys[keep])


def _shorten(search: Search) -> None:
    """Bound every class by the shortest path between its rings, and the whole by the least walk.

    A segment that is longer than a way over other rings to the same side is of no use.
    """
    source = np.arange(len(search.rings)) * search.sides
    graph = graph_of(search, search.best, nearest=len(source) > _FEW_RINGS)
    far = csgraph.dijkstra(graph, indices=source, limit=search.limit)
    table = search.best.reshape(len(source), -1)
    np.minimum(
        table,
        np.where(np.tri(len(source), k=-1, dtype=bool).repeat(search.sides, 1), np.inf, far),
        out=table,
    )
    if search.constraint.bits == 1:
        least = far[np.arange(len(source)), source + search.constraint.wanted].min()
        search.total = min(search.total, float(least))
