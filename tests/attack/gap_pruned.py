# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack what a gap among islands leaves out: against all hops between all islands, none left out.

On each random map of 30 to 200 islands (30 to 60 with three rears) the shortest segment of every
side is measured between every two rings, however long, and the least closed walks are found by
Dijkstra from every ring: no bound, no ray, no root left out. The closure must be as long, to 1e-10.
What is kept few by numbers of rings (tables, rays, roots, bounds of a first search) is forced onto
small maps by drawing those numbers anew for each.

    python tests/attack/gap_pruned.py --seed 0 --count 200
"""

from __future__ import annotations

import sys
from pathlib import Path
from unittest import mock

import numpy as np
import shapely
import shapely.affinity
from pyproj import Geod
from scipy import sparse
from scipy.sparse import csgraph

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from seeded import attacked  # noqa: E402

WGS84 = Geod(ellps="WGS84")
KINDS = ("point", "radius", "one rear", "three rears", "radius and rear")
WITHIN = 1e-10


def islands(rng, count: int, clear: float) -> np.ndarray:
    """Islands about the middle of a square of 100, in rows or anywhere, and bodies beside them."""
    shapes = []
    if rng.random() < 0.4:
        turn = np.linspace(rng.uniform(0.1, 2.0), 6.1, 60)
        bow = np.concatenate([44 * np.exp(1j * turn), 47 * np.exp(1j * turn[::-1])])
        shapes.append(shapely.Polygon(np.column_stack([bow.real, bow.imag])))
    side = int(np.ceil(np.sqrt(count)))
    step = 80.0 / side
    spots = np.stack(np.meshgrid(*[np.linspace(-40, 40, side)] * 2), axis=-1).reshape(-1, 2)
    spots = spots + step * rng.uniform(-0.25, 0.25, spots.shape)
    if rng.random() < 0.4:
        spots = rng.normal(0.0, 22.0, (count, 2))
    for spot in spots[:count]:
        size = step * rng.uniform(0.02, 0.4)
        shape = shapely.Point(spot).buffer(size, quad_segs=int(rng.integers(1, 4)))
        if rng.random() < 0.1:
            shape = shapely.affinity.rotate(
                shapely.affinity.scale(shape, 4.0, 0.5), 360 * rng.random()
            )
        shapes.append(shape)
    ground = shapely.difference(shapely.union_all(shapes), shapely.Point(0, 0).buffer(clear))
    return shapely.get_parts(ground)


def least(boundary, constraint, side, whole) -> float:
    """Return the least length of closed walks that part what is wanted, with nothing left out."""
    from salient.analysis.base.feedback import NO_FEEDBACK
    from salient.analysis.gap import search, walks

    asked = search.search_of(boundary, constraint, side, np.inf)
    count, sides = len(boundary), asked.sides
    i, j = np.triu_indices(count)
    limit = np.full((len(i), sides), np.inf)
    found = search.shortest_segments(asked, i, j, limit, NO_FEEDBACK).length.reshape(-1, sides)
    row, flip = np.nonzero(np.isfinite(found))
    x = np.arange(sides)
    from_ = (i[row][:, None] * sides + x).ravel()
    to = (j[row][:, None] * sides + (x ^ flip[:, None])).ravel()
    metres = np.repeat(found[row, flip], sides)
    free = np.flatnonzero(whole)
    around = (
        (free[:, None] * sides + x).ravel(),
        (free[:, None] * sides + (x ^ whole[free, None])).ravel(),
    )
    tail, head = np.r_[from_, to, around[0]], np.r_[to, from_, around[1]]
    metres = np.maximum(np.r_[metres, metres, np.zeros(len(around[0]))], 1e-12)
    order = np.lexsort((metres, head, tail))
    tail, head, metres = tail[order], head[order], metres[order]
    first = np.r_[True, (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])]
    graph = sparse.csr_matrix((metres[first], (tail[first], head[first])), (count * sides,) * 2)
    away = csgraph.dijkstra(graph, indices=np.arange(count) * sides)
    closed = away.reshape(count, count, sides)[np.arange(count), np.arange(count)].min(axis=0)
    costs = {v: float(closed[v]) for v in range(1, sides) if np.isfinite(closed[v])}
    chosen = walks.cheapest_sum(costs, constraint.wanted)
    return np.inf if chosen is None else sum(costs[v] for v in chosen)


def numbers(rng) -> list:
    """Return the numbers that say how few rings are few, drawn anew; in one map of four none."""
    from salient.analysis.gap import closure, hops, walks, ways

    if rng.random() < 0.25:
        return []
    draws = {
        (walks, "_FEW"): (3, 20, 60),
        (walks, "_TABLED"): (0, 30, 250),
        (walks, "_MANY_ROOTS"): (0, 3, 20),
        (walks, "_FEW_ROOTS"): (0, 3),
        (walks, "_BEYOND"): (0.05, 0.25, 1.0),
        (walks, "_ALONE"): (1, 2),
        (ways, "_PART"): (0.25, 1.0),
        (ways, "_PIECES"): (0, 4),
        (walks, "_STEPS_AGAIN"): (3, 10),
        (closure, "_MANY"): (10, 100),
        (closure, "_NEAREST"): (2, 8),
        (hops, "_MOST"): (0, 4000, 160_000),
        (hops, "_ANEW"): (0, 4000, 160_000),
    }
    return [
        mock.patch.object(*where, values[rng.integers(len(values))])
        for where, values in draws.items()
    ]


def attack(seed: int) -> tuple[str, str]:
    """Return the kind of a random map, and what is wrong with its answer ("" if nothing)."""
    from salient.analysis.gap import boundary, closure, metric, segments
    from salient.analysis.geometry import geodesy, rings

    rng = np.random.default_rng(40_000_003 + seed)
    kind = KINDS[seed % len(KINDS)]
    scale = rng.uniform(100, 3000)
    plane = geodesy.LocalPlane(*rng.uniform((-150, -60), (150, 65)), WGS84.a, WGS84.b)
    clear = rng.uniform(2, 9)
    most = 60 if kind == "three rears" else 200
    parts = islands(rng, int(rng.integers(30, most + 1)), clear)
    parts = shapely.affinity.scale(shapely.multipolygons(parts), scale, scale, origin=(0, 0))
    ground = rings.ground_of(shapely.get_parts(parts))
    core = np.zeros((1, 2))
    count = {"one rear": 1, "radius and rear": 1, "three rears": 3}.get(kind, 0)
    turn = 2.0 * np.pi * (rng.random() + np.arange(count) / max(count, 1))
    rears = 55.0 * scale * np.column_stack([np.cos(turn), np.sin(turn)])
    if count and shapely.intersects(parts, shapely.points(rears)).any():
        return "taken", ""
    disc = shapely.Point(0, 0).buffer(scale * clear * rng.uniform(0.2, 0.95))
    blocked = (disc,) if "radius" in kind else ()
    seen = ground.seen_from(ground.within(core[0]))
    around = boundary.boundary_of(seen, metric.geodesic(plane))
    constraint = segments.separation(core, rears, blocked)
    straight = around.metric.constraint(constraint)
    wanted = least(around, straight, *closure.sides_of(around.rings, straight))
    patches = numbers(rng)
    for patch in patches:
        patch.start()
    try:
        below = wanted * rng.choice([0.7, 1.0 + 1e-6, 1.05, np.inf])
        found = closure.shortest_closure(seen, constraint, boundary=around, below=below)
    finally:
        for patch in patches:
            patch.stop()
    length = np.inf if found is None else found.length
    if length == wanted or abs(length - wanted) <= WITHIN * wanted + 1e-6:
        return kind, ""
    return kind, f"{len(seen)} rings: {length!r} for {wanted!r}"


if __name__ == "__main__":
    sys.exit(attacked(attack, __doc__, 200))
