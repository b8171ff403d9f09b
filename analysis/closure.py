# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest closed walk that parts one place from another: free on rings, paid for across ground.

Every vertex of a ring carries a *side*: which of the rays from the places to be parted have been
crossed an odd number of times on the way along the ring. A chord between two vertices then has a
side of its own, and a closed walk parts the places when the sides of its chords add up, modulo 2,
to the wanted one. For every pair of rings and every side only the shortest chord matters, and it is
found by bounds: two runs of boundary are dropped together when all chords between them are of one
side and none can beat what is known already. What is left is measured vertex to vertex and vertex
to foot, so the answer is exact; no triangulation is needed.

References
----------
L. Gewali, A. Meng, J. Mitchell, S. Ntafos, Path planning in 0/1/infinity weighted regions with
applications, ORSA J. Computing 2 (1990), 253-272.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph

from .feedback import NO_FEEDBACK, Feedback, check
from .rings import Rings, Tree, crossings, tree_of

#: A closure shorter than this is none: coordinates do not hold so little.
SEALED_BELOW_M = 0.01
_ATTEMPTS = 40
_BATCH = 4096
#: Up to so many rings paths are looked for while chords are; it costs more than it saves beyond.
_MOST_PATHS = 300


@dataclass(frozen=True)
class Parting:
    """What is to be parted from what, by rays that run east from points.

    Attributes
    ----------
    points : ndarray of float, shape (t, 2)
    masks : ndarray of int, shape (t,)
        The bits of a side that crossing this point's ray flips.
    wanted : int
        The side of a walk that parts as it should.
    bits : int
        How many bits a side has.
    blocked : tuple of shapely polygons
        Ground no chord may cross: the core's and the rear's own extent.
    """

    points: np.ndarray
    masks: np.ndarray
    wanted: int
    bits: int
    blocked: tuple[shapely.Geometry, ...] = ()


def parting(
    cores: np.ndarray, rears: np.ndarray, blocked: tuple[shapely.Geometry, ...] = ()
) -> Parting:
    """Return the parting of core points from rear points; no rear point stands for far away."""
    bits = len(cores) + max(len(rears) - 1, 0)
    masks = 1 << np.arange(bits)
    wanted = (1 << len(cores)) - 1
    if len(rears):
        # Sides are told relative to the first rear, so its ray flips every bit.
        masks = np.r_[masks, (1 << bits) - 1]
        points = np.vstack([cores, rears[1:], rears[:1]])
    else:
        points = np.asarray(cores, float)
    return Parting(points, masks, wanted, bits, blocked)


@dataclass(frozen=True)
class Chords:
    """Straight lines between rings, as arrays: edge of each end, place on it (0 to 1), position."""

    first: np.ndarray
    first_at: np.ndarray
    start: np.ndarray
    last: np.ndarray
    last_at: np.ndarray
    end: np.ndarray

    def __len__(self) -> int:
        return len(self.first)

    @property
    def length(self) -> np.ndarray:
        """Length of each chord."""
        return np.hypot(*(self.end - self.start).T)

    def take(self, index) -> Chords:
        """Return some of the chords."""
        return Chords(
            self.first[index],
            self.first_at[index],
            self.start[index],
            self.last[index],
            self.last_at[index],
            self.end[index],
        )

    def reversed(self) -> Chords:
        """Return the chords with their ends swapped, in the opposite order."""
        return Chords(
            self.last[::-1],
            self.last_at[::-1],
            self.end[::-1],
            self.first[::-1],
            self.first_at[::-1],
            self.start[::-1],
        )


def joined(chords: list[Chords]) -> Chords:
    """Return several sets of chords as one."""
    names = ("first", "first_at", "start", "last", "last_at", "end")
    return Chords(*(np.concatenate([getattr(c, name) for c in chords]) for name in names))


@dataclass(frozen=True)
class Closure:
    """Closed walks that part together what they should.

    Attributes
    ----------
    walks : tuple of Chords
        The chords of each closed walk, in order.
    around : tuple of int
        Rings that part by themselves, without any chord.
    length : float
        Metres of all chords together.
    """

    walks: tuple[Chords, ...]
    around: tuple[int, ...]
    length: float


@dataclass
class _Search:
    """What is known while chords are looked for. A class is a pair of rings and a side."""

    rings: Rings
    tree: Tree
    parting: Parting
    side: np.ndarray
    longest: float
    banned: set
    best: np.ndarray
    total: float = np.inf
    found: dict = field(default_factory=dict)
    turns: int = 0

    @property
    def sides(self) -> int:
        return 1 << self.parting.bits

    @property
    def limit(self) -> float:
        """No chord longer than this can matter."""
        return min(self.total, self.longest) * (1 + 1e-12)

    def chord(self, key: int) -> Chords:
        """Return the shortest chord of a class."""
        _, chords, row = self.found[key]
        return chords.take(slice(row, row + 1))

    def key(self, a: np.ndarray, b: np.ndarray, side: np.ndarray) -> np.ndarray:
        low, high = np.minimum(a, b), np.maximum(a, b)
        return (low * len(self.rings) + high) * self.sides + side

    def chord_side(self, a, b, start, end) -> np.ndarray:
        """Return the side of chords from vertices a to b that begin and end where told."""
        side = self.side[a] ^ self.side[b]
        for point, mask in zip(self.parting.points, self.parting.masks):
            side = side ^ np.where(crossings(start, end, point), mask, 0)
        return side


def shortest_closure(
    rings: Rings,
    part: Parting,
    *,
    longest: float = np.inf,
    tree: Tree | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Closure | None:
    """Return the closed walks of least total chord length that part cores from rears.

    Parameters
    ----------
    rings : Rings
        What bounds the open ground, seen from the core.
    part : Parting
    longest : float
        No chord longer than this, metres.
    tree : Tree, optional
        The tree over `rings`, when it is there already.

    Returns
    -------
    Closure or None
        None when nothing parts them.

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    if not len(rings):
        return None
    tree = tree_of(rings) if tree is None else tree
    side, whole = _sides(rings, part)
    around = _covering(whole, part.wanted)
    if around is not None:
        return Closure((), around, 0.0)
    banned: set = set()
    for attempt in range(_ATTEMPTS):
        size = len(rings) ** 2 << part.bits
        search = _Search(
            rings, tree, part, side, float(longest), banned, np.full(size, np.inf)
        )
        _measure(search, feedback)
        walks, loops = _walks(search, whole)
        if walks is None:
            return None
        blocked = [c for walk in walks for c in _hidden(search, walk)]
        if not blocked or attempt == _ATTEMPTS - 1:
            length = float(sum(walk.length.sum() for walk in walks))
            return Closure(tuple(walks), loops, length)
        banned.update(blocked)
    return None


def _sides(rings: Rings, part: Parting) -> tuple[np.ndarray, np.ndarray]:
    """Return the side of every vertex, and what a whole turn of each ring adds to it."""
    xy, follow = rings.xy, rings.following
    step = np.zeros(len(xy), np.int64)
    for point, mask in zip(part.points, part.masks):
        high = xy[:, 1] > point[1]
        edges = np.flatnonzero(high != high[follow])
        crossed = edges[crossings(xy[edges], xy[follow[edges]], point)]
        step[crossed] ^= mask
    changed = np.flatnonzero(step)
    whole = np.zeros(len(rings), np.int64)
    np.bitwise_xor.at(whole, rings.ring[changed], step[changed])
    # A running exclusive or over all rings, less what it was at the ring's first vertex.
    running = np.r_[0, np.bitwise_xor.accumulate(step)[:-1]]
    return running ^ running[rings.starts[:-1]][rings.ring], whole


def _covering(whole: np.ndarray, wanted: int) -> tuple[int, ...] | None:
    """Return the rings that part as wanted by themselves, or None."""
    chosen = _cheapest_sum({int(v): 0.0 for v in np.unique(whole[whole > 0])}, wanted)
    if chosen is None:
        return None
    return tuple(int(np.flatnonzero(whole == v)[0]) for v in chosen)


def _cheapest_sum(costs: dict[int, float], wanted: int) -> list[int] | None:
    """Return the values whose exclusive or is `wanted`, at least total cost."""
    known: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for value, cost in costs.items():
        for total, (spent, values) in list(known.items()):
            if total ^ value not in known or spent + cost < known[total ^ value][0]:
                known[total ^ value] = (spent + cost, [*values, value])
    return known[wanted][1] if wanted in known else None


def _measure(search: _Search, feedback: Feedback) -> None:
    """Find the shortest chord of every class that can matter."""
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


def _promising(search: _Search, a: np.ndarray, b: np.ndarray):
    """Tell which pairs of nodes can hold a chord that matters.

    Returns
    -------
    keep, lower, known
        Mask; how short a chord can be at least; the class of all chords of a pair, -1 where they
        are of several.
    """
    tree, rings = search.tree, search.rings
    from_, to = tree.centre[a], tree.centre[b]
    big = np.maximum(tree.radius[a], tree.radius[b])
    lower = np.maximum(np.hypot(*(to - from_).T) - tree.radius[a] - tree.radius[b], 0.0)
    mixed = np.zeros(len(a), bool)
    for point in search.parting.points:
        mixed |= _distance(point, from_, to) <= big * (1 + 1e-9)
    ring_a, ring_b = tree.ring[a], tree.ring[b]
    u, v = tree.vertex[a], tree.vertex[b]
    start, end = rings.xy[u], rings.xy[v]
    side = search.chord_side(u, v, start, end)
    own = ring_a == ring_b
    key = search.key(ring_a, ring_b, side)
    idle = own & (side == 0)
    _improve(search, key, start, end, ~idle, u, v)
    known = np.where(mixed, -1, key)
    keep = (mixed | ~idle) & (lower <= _bounds(search, ring_a, ring_b, known))
    return keep & ~_all_blocked(search, from_, to, big, keep), lower, known


def _bounds(search: _Search, ring_a, ring_b, known: np.ndarray) -> np.ndarray:
    """Return how long a chord between two nodes may be to matter."""
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


def _improve(search: _Search, key, start, end, useful, u, v) -> None:
    """Let chords between the nodes' first vertices lower what is known of their classes."""
    length = np.hypot(*(end - start).T)
    better = np.flatnonzero(useful & (length < search.best[key]) & (length <= search.longest))
    if not len(better):
        return
    if search.parting.blocked:
        better = better[~_crosses(search.parting.blocked, start[better], end[better])]
    if search.banned:
        better = better[
            [(int(i), 0.0, int(j), 0.0) not in search.banned for i, j in zip(u[better], v[better])]
        ]
    np.minimum.at(search.best, key[better], length[better])
    if len(search.rings) == 1:
        if search.parting.bits == 1:
            search.total = min(search.total, float(search.best[search.parting.wanted]))
    elif len(search.rings) <= _MOST_PATHS and len(better):
        search.turns += 1
        # Costs about as much as a level of the search: every other one is enough.
        if search.turns % 2 == 0:
            _shorten(search)


def _crosses(blocked, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    lines = shapely.linestrings(np.stack([start, end], axis=1))
    hit = np.zeros(len(lines), bool)
    for area in blocked:
        hit |= shapely.intersects(area, lines)
    return hit


def _all_blocked(search: _Search, start, end, big, keep) -> np.ndarray:
    """Tell for which pairs every chord must cross blocked ground."""
    out = np.zeros(len(start), bool)
    if not search.parting.blocked or not keep.any():
        return out
    rows = np.flatnonzero(keep)
    power = np.ceil(np.log2(np.maximum(big[rows], 1e-3))).astype(int)
    for p in np.unique(power):
        chosen = rows[power == p]
        # Shrunk by how far a chord can lie off the line between the two centres.
        shrunk = [a.buffer(-(2.0**p)) for a in search.parting.blocked]
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


def _measure_leaves(search: _Search, leaves: np.ndarray, feedback: Feedback) -> None:
    """Measure all chords between pairs of leaves, the nearest pairs first."""
    leaves = leaves[np.argsort(leaves[:, 0], kind="stable")]
    for begin in range(0, len(leaves), _BATCH):
        check(feedback)
        batch = leaves[begin : begin + _BATCH]
        a, b, known = batch[:, 1:].astype(np.int64).T
        bound = _bounds(search, search.tree.ring[a], search.tree.ring[b], known)
        near = batch[:, 0] <= bound
        if near.any():
            for chords in _chords(search, a[near], b[near], bound[near]):
                _record(search, chords)


def _segments(tree: Tree, nodes: np.ndarray) -> np.ndarray:
    """Return the segments of leaves, shape (n, LEAF), the last one repeated to fill the row."""
    place = np.arange(int(tree.count[nodes].max()))
    return tree.first[nodes][:, None] + np.minimum(place, tree.count[nodes][:, None] - 1)


def _chords(search: _Search, a: np.ndarray, b: np.ndarray, bound: np.ndarray):
    """Yield the chords between pairs of leaves: vertex to vertex, vertex to foot, foot to vertex."""
    xy, follow = search.rings.xy, search.rings.following
    i, j = _segments(search.tree, a), _segments(search.tree, b)
    i, j = np.broadcast_arrays(i[:, :, None], j[:, None, :])
    limit = bound[:, None, None]
    near = np.hypot(xy[j, 0] - xy[i, 0], xy[j, 1] - xy[i, 1]) <= limit
    u, v = i[near], j[near]
    zero = np.zeros(len(u))
    yield Chords(u, zero, xy[u], v, zero, xy[v])
    for vertex, edge in ((i, j), (j, i)):
        end = follow[edge]
        x, y = xy[vertex, 0] - xy[edge, 0], xy[vertex, 1] - xy[edge, 1]
        along_x, along_y = xy[end, 0] - xy[edge, 0], xy[end, 1] - xy[edge, 1]
        square = np.maximum(along_x**2 + along_y**2, 1e-300)
        t = (x * along_x + y * along_y) / square
        apart = np.abs(x * along_y - y * along_x) / np.sqrt(square)
        near = (t > 0) & (t < 1) & (apart <= limit)
        u, v, at, zero = vertex[near], edge[near], t[near], np.zeros(int(near.sum()))
        yield Chords(u, zero, xy[u], v, at, xy[v] + at[:, None] * (xy[follow[v]] - xy[v]))


def _record(search: _Search, chords: Chords) -> None:
    """Keep the shortest chord of each class."""
    ring = search.rings.ring
    xy = search.rings.xy
    side = search.chord_side(chords.first, chords.last, chords.start, chords.end)
    # The foot lies behind its edge's first vertex: a ray may be crossed on the way to it.
    for point, mask in zip(search.parting.points, search.parting.masks):
        side = side ^ np.where(crossings(xy[chords.last], chords.end, point), mask, 0)
    key = search.key(ring[chords.first], ring[chords.last], side)
    length = chords.length
    idle = (ring[chords.first] == ring[chords.last]) & (side == 0)
    rows = np.flatnonzero(~idle & (length <= search.best[key] * (1 + 1e-12)))
    if search.parting.blocked and len(rows):
        rows = rows[~_crosses(search.parting.blocked, chords.start[rows], chords.end[rows])]
    rows = rows[np.lexsort((length[rows], key[rows]))]
    rows = rows[_first_allowed(search, chords, rows, key)]
    for row in rows:
        k = int(key[row])
        if k not in search.found or length[row] < search.found[k][0]:
            search.found[k] = (float(length[row]), chords, int(row))
            search.best[k] = min(search.best[k], length[row])


def _first_allowed(search: _Search, chords: Chords, rows, key) -> np.ndarray:
    """Return which of the sorted rows is the first of its class, those that are banned left out."""
    allowed = np.ones(len(rows), bool)
    if search.banned:
        allowed = np.array([_name(chords, r) not in search.banned for r in rows], bool)
    kept = np.flatnonzero(allowed)
    keys = key[rows[kept]]
    return kept[np.r_[True, keys[1:] != keys[:-1]]] if len(kept) else kept


def _name(chords: Chords, row: int) -> tuple:
    ends = [
        (int(chords.first[row]), float(chords.first_at[row])),
        (int(chords.last[row]), float(chords.last_at[row])),
    ]
    return (*ends[0], *ends[1])


def _graph(search: _Search, length: np.ndarray) -> sparse.csr_matrix:
    """Return the graph of rings on every side, joined by the shortest chord of each class."""
    count, sides = len(search.rings), search.sides
    keys = np.flatnonzero(np.isfinite(length) & (length <= search.total * (1 + 1e-12)))
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


def _shorten(search: _Search) -> None:
    """Bound every class by the shortest path between its rings, and the whole by the least walk.

    A chord that is longer than a way over other rings to the same side is of no use.
    """
    source = np.arange(len(search.rings)) * search.sides
    graph = _graph(search, search.best)
    far = csgraph.dijkstra(graph, indices=source, limit=search.limit)
    table = search.best.reshape(len(source), -1)
    np.minimum(table, np.where(np.tri(len(source), k=-1, dtype=bool).repeat(search.sides, 1), np.inf, far), out=table)
    if search.parting.bits == 1:
        least = far[np.arange(len(source)), source + search.parting.wanted].min()
        search.total = min(search.total, float(least))


def _walks(search: _Search, whole: np.ndarray):
    """Return the shortest closed walks that part as wanted, and the rings that do it for free."""
    length = np.full(search.best.shape, np.inf)
    for key, (metres, _, _) in search.found.items():
        length[key] = metres
    # A turn round a ring that parts some of the places costs nothing.
    turns = np.flatnonzero(whole)
    length[search.key(turns, turns, whole[turns])] = 0.0
    search.total = np.inf
    graph = _graph(search, length)
    source = np.arange(len(search.rings)) * search.sides
    limit = np.inf
    if search.parting.bits == 1 and len(source) == 1:
        limit = float(length[search.parting.wanted])
        if not np.isfinite(limit):
            return None, ()
        return [search.chord(search.parting.wanted)], ()
    far = csgraph.dijkstra(graph, indices=source, limit=limit)
    rows = np.arange(len(source))
    ends = {v: far[rows, source + v] for v in range(1, search.sides)}
    cheapest = {v: float(cost.min()) for v, cost in ends.items() if np.isfinite(cost.min())}
    values = _cheapest_sum(cheapest, search.parting.wanted)
    if values is None:
        return None, ()
    walks, loops = [], set()
    for value in values:
        ring = int(np.argmin(ends[value]))
        chords, turned = _path(search, graph, ring, value, whole)
        loops |= turned
        if chords:
            walks.append(joined(chords))
    return walks, tuple(sorted(loops))


def _path(search: _Search, graph, ring: int, value: int, whole: np.ndarray):
    """Return the chords of the shortest walk from a ring to itself on another side."""
    source = ring * search.sides
    _, before = csgraph.dijkstra(graph, indices=source, return_predecessors=True)
    node, chords, loops = source + value, [], set()
    while node != source:
        last, node = node, int(before[node])
        (tail, x), (head, y) = divmod(node, search.sides), divmod(last, search.sides)
        if tail == head and whole[tail] == x ^ y:
            loops.add(tail)
            continue
        chord = search.chord(int(search.key(np.int64(tail), np.int64(head), x ^ y)))
        forward = search.rings.ring[chord.first[0]] == tail
        chords.append(chord if forward else chord.reversed())
    return chords[::-1], loops


def _hidden(search: _Search, walk: Chords) -> list[tuple]:
    """Return the names of the chords that cross closed ground on their way."""
    return [
        name
        for row in range(len(walk))
        if _obstructed(search, walk.start[row], walk.end[row])
        for name in (_name(walk, row), _name(walk.reversed(), len(walk) - 1 - row))
    ]


def _obstructed(search: _Search, start: np.ndarray, end: np.ndarray) -> bool:
    tree, rings = search.tree, search.rings
    leaves = np.flatnonzero(tree.leaf)
    centre = tree.centre[leaves]
    along = end - start
    square = max(float(along @ along), 1e-300)
    t = np.clip((centre - start) @ along / square, 0.0, 1.0)
    apart = np.hypot(*(start + t[:, None] * along - centre).T)
    near = leaves[apart <= tree.radius[leaves] * (1 + 1e-9)]
    if not len(near):
        return False
    edge = np.unique(_segments(tree, near))
    a, b = rings.xy[edge], rings.xy[rings.following[edge]]
    # A crossing counts when it is inside both, by more than rounding.
    d = b - a
    cross = along[0] * d[:, 1] - along[1] * d[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        on_chord = ((a - start)[:, 0] * d[:, 1] - (a - start)[:, 1] * d[:, 0]) / cross
        on_edge = ((a - start)[:, 0] * along[1] - (a - start)[:, 1] * along[0]) / cross
    e = 1e-9
    return bool(((on_chord > e) & (on_chord < 1 - e) & (on_edge > e) & (on_edge < 1 - e)).any())
