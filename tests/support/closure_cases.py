# SPDX-License-Identifier: GPL-2.0-or-later
"""Small random maps, and a closure found on them by looking at every segment there is.

The brute force shares nothing with the code under test: it looks for a path through open ground on
a grid, takes all segments that see their other end, counts by plain geometry how often each crosses
that path, and finds the shortest closed walk with an odd number of crossings by Floyd and Warshall.
It knows no candidate of the code under test but vertices and feet: with a step, vertices are set so
close on every edge that they stand for all places on it, so what is held off by an extent, or by
the core's own point, is seen too, up to the step.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
import shapely
import shapely.affinity


@dataclass(frozen=True)
class Case:
    """Closed ground by kind, a core point and a rear point (None: far away)."""

    encircler: np.ndarray
    barrier: np.ndarray
    neutral: np.ndarray
    core: np.ndarray
    rear: np.ndarray | None

    @property
    def parts(self) -> np.ndarray:
        whole = shapely.union_all(np.concatenate([self.encircler, self.barrier, self.neutral]))
        return shapely.get_parts(np.array([whole], dtype=object))


def arc(rng, radius, width, start, stop) -> shapely.Polygon:
    """A band round the middle with a ragged edge."""
    count = int(rng.integers(4, 9))
    turn = np.linspace(start, stop, count)
    inner = radius + rng.uniform(-3, 3, count)
    outer = radius + width + rng.uniform(-3, 3, count)
    ring = np.concatenate([inner * np.exp(1j * turn), (outer * np.exp(1j * turn))[::-1]])
    return shapely.Polygon(np.column_stack([ring.real, ring.imag]))


def blob(rng, x, y, size) -> shapely.Polygon:
    """A star-shaped island."""
    turn = np.sort(rng.uniform(0, 2 * np.pi, int(rng.integers(4, 8))))
    reach = size * rng.uniform(0.5, 1.0, len(turn))
    island = shapely.Polygon(np.column_stack([x + reach * np.cos(turn), y + reach * np.sin(turn)]))
    return island if island.is_valid else island.buffer(0)


def random_case(seed: int) -> Case:
    """A ring broken by one to three corridors, islands, a barrier and neutral ground."""
    rng = np.random.default_rng(seed)
    corridors = int(rng.integers(1, 4))
    cuts = np.sort(rng.uniform(0, 2 * np.pi, corridors))
    gap = rng.uniform(0.15, 0.9, corridors)
    ring = [
        arc(rng, 35, rng.uniform(8, 15), a + g, b)
        for a, b, g in zip(cuts, np.r_[cuts[1:], cuts[0] + 2 * np.pi], gap)
        if b - a - g > 0.3
    ]
    islands = [
        blob(rng, *rng.uniform(-55, 55, 2), rng.uniform(1, 9)) for _ in range(rng.integers(0, 6))
    ]
    # An island stands in the first corridor more often than chance would have it.
    if rng.random() < 0.5:
        turn, far = cuts[0] + gap[0] / 2 + rng.normal(0, 0.05), rng.uniform(30, 55)
        islands.append(blob(rng, far * np.cos(turn), far * np.sin(turn), rng.uniform(1, 5)))
    barrier = [blob(rng, *rng.uniform(-50, 50, 2), 8)] if rng.random() < 0.4 else []
    neutral = [blob(rng, *rng.uniform(-50, 50, 2), 8)] if rng.random() < 0.4 else []
    core = rng.uniform(-18, 18, 2)
    rear = None
    if rng.random() < 0.4:
        rear = rng.uniform(60, 75) * np.array([np.cos(t := rng.uniform(0, 6.28)), np.sin(t)])
    kinds = [ring + islands, barrier, neutral]
    return Case(*(np.array(kind, dtype=object) for kind in kinds), core, rear)


def lattice_case(seed: int) -> Case:
    """Boxes with whole numbers for corners: edges in line, and many lines of one length."""
    rng = np.random.default_rng(seed)
    boxes = []
    for _ in range(rng.integers(4, 14)):
        x, y = 4 * rng.integers(-12, 10, 2)
        wide, high = 4 * rng.integers(1, 8, 2)
        boxes.append(shapely.box(x, y, x + wide, y + high))
    core = 4.0 * rng.integers(-6, 6, 2) + (0.0 if rng.random() < 0.5 else 2.0)
    none = np.empty(0, dtype=object)
    return Case(np.array(boxes, dtype=object), none, none, core, None)


def open_path(closed, core, rear, step=1.0, reach=80.0):
    """A line from core to rear that touches no closed ground, by steps on a grid; None: no way."""
    size = int(2 * reach / step) + 1
    axis = -reach + step * np.arange(size)
    shapely.prepare(closed)

    def clear(a, b):
        return ~shapely.intersects(closed, shapely.linestrings(np.stack([a, b], axis=1)))

    grid = np.stack(np.meshgrid(axis, axis, indexing="ij"), -1) + np.array([0.00123, 0.00217])
    across = clear(grid[:-1].reshape(-1, 2), grid[1:].reshape(-1, 2)).reshape(size - 1, size)
    along = clear(grid[:, :-1].reshape(-1, 2), grid[:, 1:].reshape(-1, 2)).reshape(size, size - 1)

    def nearest(point):
        spots = grid.reshape(-1, 2)
        order = np.argsort(np.hypot(*(spots - point).T))[:40]
        seen = clear(spots[order], np.broadcast_to(point, (40, 2)))
        return tuple(divmod(int(order[np.flatnonzero(seen)[0]]), size)) if seen.any() else None

    start = nearest(core)
    stop = (0, 0) if rear is None else nearest(rear)
    if start is None or stop is None:
        return None
    before = {start: start}
    queue = deque([start])
    while queue and stop not in before:
        i, j = here = queue.popleft()
        for there, free in (
            ((i + 1, j), i + 1 < size and across[min(i, size - 2), j]),
            ((i - 1, j), i > 0 and across[i - 1, j]),
            ((i, j + 1), j + 1 < size and along[i, min(j, size - 2)]),
            ((i, j - 1), j > 0 and along[i, j - 1]),
        ):
            if free and there not in before:
                before[there] = here
                queue.append(there)
    if stop not in before:
        return None
    way = [stop]
    while way[-1] != start:
        way.append(before[way[-1]])
    line = [core, *(grid[spot] for spot in way[::-1])]
    return np.array(line if rear is None else [*line, rear])


def extent(rng, parts, middle, size, *, disc) -> shapely.Geometry | None:
    """The open ground about a place that no line may cross, clear of what is closed."""
    shape = shapely.Point(middle).buffer(size, quad_segs=8) if disc else blob(rng, *middle, size)
    pieces = shapely.get_parts(shape.difference(shapely.union_all(parts).buffer(1e-3 * size)))
    around = [piece for piece in pieces if shapely.intersects_xy(piece, *middle)]
    return around[0] if around else None


def brute_force(parts, core, rear, *, blocked=(), step=None) -> float | None:
    """Least total length of a closure over all visible segments; None: no path to count by.

    Parameters
    ----------
    blocked : sequence of shapely polygons
        Extents that no segment may cross.
    step : float, optional
        Vertices are set this close on every edge.
    """
    path = path_between(parts, core, rear)
    if path is None:
        return None
    closed = shapely.union_all(parts)
    drawn = parts if step is None else shapely.segmentize(parts, step)
    start, end, a, b = _visible_segments(drawn, closed, blocked)
    odd = _crossings(start, end, path) % 2
    length = np.hypot(*(end - start).T)
    # A line through a place itself is on both of its sides.
    places = shapely.multipoints([p for p in (core, rear) if p is not None])
    lines = shapely.linestrings(np.stack([start, end], axis=1))
    both = np.flatnonzero(shapely.distance(lines, places) < 1e-9)
    a, b, length = (np.r_[one, one[both]] for one in (a, b, length))
    odd = np.r_[odd, 1 - odd[both]]
    size = 2 * len(parts)
    table = np.full((size, size), np.inf)
    for s in (0, 1):
        np.minimum.at(table, (2 * a + s, 2 * b + (s ^ odd)), length)
        np.minimum.at(table, (2 * b + (s ^ odd), 2 * a + s), length)
    for k in range(size):
        table = np.minimum(table, table[:, k : k + 1] + table[k : k + 1])
    body = np.arange(len(parts))
    return float(table[2 * body, 2 * body + 1].min())


def path_between(parts, core, rear):
    """A line from core to rear over open ground, None where the grid finds none."""
    closed = shapely.union_all(parts)
    path = open_path(closed, core, rear)
    return open_path(closed, core, rear, step=0.35) if path is None else path


def faults(parts, core, rear, blocked, walks) -> list[str]:
    """What is wrong with closed walks that are said to part a core from a rear."""
    path = path_between(parts, core, rear)
    found = []
    crossed, through = 0, False
    for walk in walks:
        ends = np.stack([walk.start, walk.end], axis=1)
        lines = shapely.linestrings(ends)
        off = shapely.distance(parts[:, None], shapely.points(ends.reshape(-1, 2)))
        apart = float(off.min(axis=0).max())
        if apart > 1e-7:
            found.append(f"a line ends {apart:.2g} off closed ground")
        # Where bodies touch an end is on each of them.
        on = (off <= max(apart, 1e-7)).reshape(len(parts), -1, 2)
        if not (on[:, :, 1] & np.roll(on[:, :, 0], -1, axis=1)).any(axis=0).all():
            found.append("the walk leaves closed ground without paying")
        for area in blocked:
            if shapely.intersects(area.buffer(-1e-5), lines).any():
                found.append("a line crosses what it may not")
        through |= bool((shapely.distance(lines, shapely.Point(core)) < 1e-6).any())
        crossed += int(_crossings(walk.start, walk.end, path).sum())
    # A line through the core itself is on both of its sides.
    if crossed % 2 == 0 and not through:
        found.append("the walk does not part the core from the rear")
    return found


def _visible_segments(parts, closed, blocked=()):
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    inner = ring[1:] == ring[:-1]
    p, q, body = xy[:-1][inner], xy[1:][inner], part[ring[:-1][inner]]
    i, j = np.triu_indices(len(p), 1)
    start, end, a, b = [p[i]], [p[j]], [body[i]], [body[j]]
    t = ((p[:, None] - p) * (q - p)).sum(-1) / ((q - p) ** 2).sum(-1)
    i, j = np.nonzero((t > 0) & (t < 1))
    start.append(p[i])
    end.append(p[j] + t[i, j][:, None] * (q - p)[j])
    a.append(body[i])
    b.append(body[j])
    start, end, a, b = map(np.concatenate, (start, end, a, b))
    # A segment may run along closed ground and touch it, but not run through.
    inside = closed.buffer(-1e-7)
    shapely.prepare(inside)
    lines = shapely.linestrings(np.stack([start, end], axis=1))
    seen = ~shapely.intersects(inside, lines)
    for area in blocked:
        shapely.prepare(area)
        seen &= ~shapely.intersects(area, lines)
    return start[seen], end[seen], a[seen], b[seen]


def _crossings(start, end, path) -> np.ndarray:
    def side(a, b, c):
        return (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (
            c[..., 0] - a[..., 0]
        )

    a, b, c, d = start[:, None], end[:, None], path[:-1], path[1:]
    return (
        ((side(a, b, c) > 0) != (side(a, b, d) > 0)) & ((side(c, d, a) > 0) != (side(c, d, b) > 0))
    ).sum(axis=1)
