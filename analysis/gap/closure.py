# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest closed walk that parts one place from another: free on rings, paid elsewhere.

Every vertex of a ring carries a *side*: which of the rays from the places to be parted have been
crossed an odd number of times on the way along the ring. A segment between two vertices then has a
side of its own, and a closed walk parts the places when the sides of its segments add up, modulo 2,
to the wanted one. For every pair of rings and every side only the shortest segment matters, and it
is looked for by `search`; a least walk over rings and sides puts them together.

References
----------
L. Gewali, A. Meng, J. Mitchell, S. Ntafos, Path planning in 0/1/infinity weighted regions with
applications, ORSA J. Computing 2 (1990), 253-272.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csgraph

from ..base.feedback import NO_FEEDBACK, Feedback
from ..geometry.rings import Rings, Tree, crossings, tree_of
from .search import Search, edges_of, graph_of, measure, name_of
from .segments import Segments, SeparationConstraint, joined

#: A closure shorter than this is none: coordinates do not hold so little.
SEALED_BELOW_M = 0.01
_ATTEMPTS = 40


@dataclass(frozen=True)
class Closure:
    """Closed walks that part together what they should.

    Attributes
    ----------
    walks : tuple of Segments
        The segments of each closed walk, in order.
    around : tuple of int
        Rings that part by themselves, without any segment.
    length : float
        Metres of all segments together.
    """

    walks: tuple[Segments, ...]
    around: tuple[int, ...]
    length: float


def shortest_closure(
    rings: Rings,
    constraint: SeparationConstraint,
    *,
    longest: float = np.inf,
    tree: Tree | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Closure | None:
    """Return the closed walks of least total length that part cores from rears.

    Parameters
    ----------
    rings : Rings
        What bounds the open ground, seen from the core.
    constraint : SeparationConstraint
    longest : float
        No segment longer than this, metres.
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
    side, whole = _sides(rings, constraint)
    around = _covering(whole, constraint.wanted)
    if around is not None:
        return Closure((), around, 0.0)
    banned: set = set()
    for attempt in range(_ATTEMPTS):
        size = len(rings) ** 2 << constraint.bits
        search = Search(
            rings, tree, constraint, side, float(longest), banned, np.full(size, np.inf)
        )
        measure(search, feedback)
        walks, loops = _walks(search, whole)
        if walks is None:
            return None
        blocked = [c for walk in walks for c in _hidden(search, walk)]
        if not blocked or attempt == _ATTEMPTS - 1:
            length = float(sum(walk.length.sum() for walk in walks))
            return Closure(tuple(walks), loops, length)
        banned.update(blocked)
    return None


def _sides(rings: Rings, constraint: SeparationConstraint) -> tuple[np.ndarray, np.ndarray]:
    """Return the side of every vertex, and what a whole turn of each ring adds to it."""
    xy, follow = rings.xy, rings.following
    step = np.zeros(len(xy), np.int64)
    for point, mask in zip(constraint.points, constraint.masks):
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


def _walks(search: Search, whole: np.ndarray):
    """Return the shortest closed walks that part as wanted, and the rings that do it for free."""
    length = np.full(search.best.shape, np.inf)
    for key, (metres, _, _) in search.found.items():
        length[key] = metres
    # A turn round a ring that parts some of the places costs nothing.
    turns = np.flatnonzero(whole)
    length[search.key(turns, turns, whole[turns])] = 0.0
    graph = graph_of(search, length)
    source = np.arange(len(search.rings)) * search.sides
    # No walk is longer than the least that the search met, if it met one.
    limit = search.total * (1 + 1e-9)
    if search.constraint.bits == 1 and len(source) == 1:
        limit = float(length[search.constraint.wanted])
        if not np.isfinite(limit):
            return None, ()
        return [search.segment(search.constraint.wanted)], ()
    far = csgraph.dijkstra(graph, indices=source, limit=limit)
    rows = np.arange(len(source))
    ends = {v: far[rows, source + v] for v in range(1, search.sides)}
    cheapest = {v: float(cost.min()) for v, cost in ends.items() if np.isfinite(cost.min())}
    values = _cheapest_sum(cheapest, search.constraint.wanted)
    if values is None:
        return None, ()
    walks, loops = [], set()
    for value in values:
        ring = int(np.argmin(ends[value]))
        segments, turned = _path(search, graph, ring, value, whole)
        loops |= turned
        if segments:
            walks.append(joined(segments))
    return walks, tuple(sorted(loops))


def _path(search: Search, graph, ring: int, value: int, whole: np.ndarray):
    """Return the segments of the shortest walk from a ring to itself on another side."""
    source = ring * search.sides
    _, before = csgraph.dijkstra(graph, indices=source, return_predecessors=True)
    node, segments, loops = source + value, [], set()
    while node != source:
        last, node = node, int(before[node])
        (tail, x), (head, y) = divmod(node, search.sides), divmod(last, search.sides)
        if tail == head and whole[tail] == x ^ y:
            loops.add(tail)
            continue
        segment = search.segment(int(search.key(np.int64(tail), np.int64(head), x ^ y)))
        forward = search.rings.ring[segment.first[0]] == tail
        segments.append(segment if forward else segment.reversed())
    return segments[::-1], loops


def _hidden(search: Search, walk: Segments) -> list[tuple]:
    """Return the names of the segments that cross closed ground on their way."""
    return [
        name
        for row in range(len(walk))
        if _obstructed(search, walk.start[row], walk.end[row])
        for name in (name_of(walk, row), name_of(walk.reversed(), len(walk) - 1 - row))
    ]


def _obstructed(search: Search, start: np.ndarray, end: np.ndarray) -> bool:
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
    edge = np.unique(edges_of(tree, near))
    a, b = rings.xy[edge], rings.xy[rings.following[edge]]
    # A crossing counts when it is inside both, by more than rounding.
    d = b - a
    cross = along[0] * d[:, 1] - along[1] * d[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        on_segment = ((a - start)[:, 0] * d[:, 1] - (a - start)[:, 1] * d[:, 0]) / cross
        on_edge = ((a - start)[:, 0] * along[1] - (a - start)[:, 1] * along[0]) / cross
    e = 1e-9
    return bool(((on_segment > e) & (on_segment < 1 - e) & (on_edge > e) & (on_edge < 1 - e)).any())
