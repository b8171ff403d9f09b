# SPDX-License-Identifier: GPL-2.0-or-later
"""The greatest circle within each of many polygons, found for all of them together.

shapely has a function for it from 2.1 on only, and a search by cells alone takes ages where many
points lie equally deep, as in a strip of even width: cells find the neighbourhood here, a climb the
point.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import shapely

from ..base.feedback import NO_FEEDBACK, Feedback, check

#: The search by cells stops when no cell can beat the best by more than this share.
_COARSE = 0.005
#: Then the best point climbs, in this many directions, until its step is this small a share.
_DIRECTIONS = 8
_FINE = 1e-7
#: Polygons searched together; cells looked at between two looks at the cancel button.
_BATCH = 512
_CELLS = 20_000


def greatest_circles(
    polygons, *, feedback: Feedback = NO_FEEDBACK
) -> tuple[np.ndarray, np.ndarray]:
    """Return centre (n, 2) and radius (n,) of the greatest circle within each polygon.

    The radius cannot be beaten by more than 0.5 %, and no point nearby beats it at all.

    Parameters
    ----------
    polygons : array of shapely Polygon or MultiPolygon in a plane, none empty

    References
    ----------
    V. Agafonkin, polylabel: a fast algorithm for finding the pole of inaccessibility (2016).
    """
    centre, radius = np.zeros((len(polygons), 2)), np.zeros(len(polygons))
    for start in range(0, len(polygons), _BATCH):
        feedback.set_progress(100.0 * start / len(polygons))
        batch = slice(start, start + _BATCH)
        depth = _Depth(polygons[batch], feedback)
        centre[batch], radius[batch] = _climb(depth, *_search(depth))
    return centre, radius


class _Depth:
    """How deep points lie within polygons; negative outside."""

    def __init__(self, polygons: np.ndarray, feedback: Feedback) -> None:
        self.polygons = polygons
        self.edges = shapely.boundary(polygons)
        self._feedback = feedback
        shapely.prepare(self.polygons)
        shapely.prepare(self.edges)

    def __call__(self, xy: np.ndarray, owner: np.ndarray) -> np.ndarray:
        depth = self.away(xy, owner)
        within = shapely.contains_xy(self.polygons[owner], xy[:, 0], xy[:, 1])
        return np.where(within, depth, -depth)

    def away(self, xy: np.ndarray, owner: np.ndarray) -> np.ndarray:
        """Return distances from the boundary, of points that are known to lie inside."""
        depth = np.empty(len(xy))
        for start in range(0, len(xy), _CELLS):
            check(self._feedback)
            part = slice(start, start + _CELLS)
            depth[part] = shapely.distance(shapely.points(xy[part]), self.edges[owner[part]])
        return depth

    def slopes(self, xy: np.ndarray, owner: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return distances of points inside from the boundary, and the direction away from it."""
        check(self._feedback)
        ways = shapely.shortest_line(self.edges[owner], shapely.points(xy))
        ends = shapely.get_coordinates(ways).reshape(-1, 2, 2)
        way = ends[:, 1] - ends[:, 0]
        depth = np.hypot(way[:, 0], way[:, 1])
        return depth, way / np.where(depth > 0.0, depth, 1.0)[:, None]


def _search(depth: _Depth) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the best cell's centre, its depth, and half its side, for each polygon."""
    count = len(depth.polygons)
    xy = shapely.get_coordinates(shapely.point_on_surface(depth.polygons))
    best_xy, best = xy.copy(), depth(xy, np.arange(count))
    xy, owner, half = _first_cells(shapely.bounds(depth.polygons))
    smallest = half[np.unique(owner, return_index=True)[1]]
    while len(xy):
        deep = depth(xy, owner)
        order = np.argsort(deep, kind="stable")
        top = np.full(count, -np.inf)
        top_at = np.zeros(count, int)
        top[owner[order]], top_at[owner[order]] = deep[order], order
        better = top > best
        best[better], best_xy[better] = top[better], xy[top_at[better]]
        smallest[owner] = half
        open_cells = deep + half * np.sqrt(2.0) > best[owner] * (1.0 + _COARSE)
        xy, owner, half = _quartered(xy[open_cells], owner[open_cells], half[open_cells])
    return best_xy, best, smallest


def _first_cells(bounds: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return square cells over each polygon's extent, eight at most along its longer side."""
    wide, high = bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1]
    side = np.maximum(np.minimum(wide, high), np.maximum(wide, high) / 8.0)
    columns, rows = (np.ceil(size / side).astype(int) for size in (wide, high))
    owner = np.repeat(np.arange(len(bounds)), columns * rows)
    place = np.arange(len(owner)) - np.repeat(
        np.cumsum(columns * rows) - columns * rows, columns * rows
    )
    step = np.column_stack([place % columns[owner], place // columns[owner]]) + 0.5
    return bounds[owner, :2] + step * side[owner, None], owner, side[owner] / 2.0


def _quartered(xy, owner, half):
    corners = np.array([[-0.5, -0.5], [-0.5, 0.5], [0.5, -0.5], [0.5, 0.5]])
    finer = xy[:, None, :] + corners * half[:, None, None]
    return finer.reshape(-1, 2), np.repeat(owner, 4), np.repeat(half / 2.0, 4)


def _climb(depth: _Depth, xy, best, step) -> tuple[np.ndarray, np.ndarray]:
    """Move each point uphill, by steps that shrink where nothing leads up.

    The boundary's feet seen from points round about tell which edges bound the circle there. The
    point that is equally far from three of them is the answer once they are the right three.
    """
    active = np.arange(len(xy))
    # A step shorter than the depth cannot lead outside.
    step = np.minimum(2.0 * step, 0.9 * best)
    angle = np.linspace(0.0, 2.0 * np.pi, _DIRECTIONS, endpoint=False) + 0.3
    ways = np.column_stack([np.cos(angle), np.sin(angle)])
    while len(active):
        there = xy[active, None, :] + ways * step[active, None, None]
        deep, uphill = depth.slopes(there.reshape(-1, 2), np.repeat(active, _DIRECTIONS))
        deep, uphill = deep.reshape(there.shape[:2]), uphill.reshape(there.shape)
        guess = _level_point(there, deep, uphill, xy[active], 0.9 * best[active])
        # Along a ridge only two edges bound the circle, and the third is still to be met.
        along = _strides(_steepest(uphill), step[active], 0.9 * best[active]) + xy[active, None, :]
        more = np.concatenate([guess[:, None, :], along], axis=1)
        owner = np.repeat(active, more.shape[1])
        there = np.concatenate([there, more], axis=1)
        deep = np.column_stack(
            [deep, depth.away(more.reshape(-1, 2), owner).reshape(len(active), -1)]
        )
        top = deep.argmax(axis=1)
        higher = deep[np.arange(len(active)), top]
        gain = higher / best[active] - 1.0
        up = gain > 1e-13
        rise = active[up]
        xy[rise], best[rise] = there[up, top[up]], higher[up]
        step[rise] = np.minimum(step[rise], 0.9 * best[rise])
        step[active[gain < 1e-8]] *= 0.25
        active = active[step[active] > _FINE * best[active]]
    return xy, best


_PAIRS = np.array(list(combinations(range(_DIRECTIONS), 2)))
_TRIPLES = np.array(list(combinations(range(_DIRECTIONS), 3)))


def _steepest(uphill: np.ndarray) -> np.ndarray:
    """Return the direction (n, 2) in which the least of some planes rises most.

    It is the point nearest to 0 of the convex hull of their slopes (n, k, 2).
    """
    a, b = uphill[:, _PAIRS[:, 0]], uphill[:, _PAIRS[:, 1]]
    way = b - a
    square = (way**2).sum(axis=2)
    share = np.divide(-(a * way).sum(axis=2), square, out=np.zeros_like(square), where=square > 0)
    nearest = a + np.clip(share, 0.0, 1.0)[..., None] * way
    least = (nearest**2).sum(axis=2).argmin(axis=1)
    found = nearest[np.arange(len(nearest)), least]
    size = np.hypot(found[:, 0], found[:, 1])
    return found / np.where(size > 0.0, size, 1.0)[:, None]


def _strides(way: np.ndarray, step: np.ndarray, reach: np.ndarray) -> np.ndarray:
    """Return shifts (n, 4, 2) along a direction, from one step to as far as one can see."""
    lengths = np.geomspace(step, np.maximum(reach, step), 4, axis=1)
    return way[:, None, :] * lengths[..., None]


def _level_point(there, deep, uphill, centre, reach) -> np.ndarray:
    """Return the point that tangent planes of the depth put highest, within reach of each centre.

    Parameters
    ----------
    there, uphill : ndarray, shape (n, k, 2)
        Points, and the direction in which the depth grows at each, by 1 a unit.
    deep : ndarray, shape (n, k)
    centre : ndarray, shape (n, 2)
    reach : ndarray, shape (n,)
    """
    level = deep - (uphill * (there - centre[:, None, :])).sum(axis=2)
    a, b, c = (uphill[:, _TRIPLES[:, i]] for i in range(3))
    la, lb, lc = (level[:, _TRIPLES[:, i]] for i in range(3))
    # Where three planes are equally high: two equations in the shift from the centre.
    p, q, r, s = a - b, a - c, lb - la, lc - la
    area = p[..., 0] * q[..., 1] - p[..., 1] * q[..., 0]
    sound = np.abs(area) > 1e-9
    area = np.where(sound, area, 1.0)
    shift = np.stack([r * q[..., 1] - s * p[..., 1], s * p[..., 0] - r * q[..., 0]], axis=2)
    shift /= area[..., None]
    height = (shift[:, :, None, :] * uphill[:, None, :, :]).sum(axis=3) + level[:, None, :]
    far = np.hypot(shift[..., 0], shift[..., 1]) > reach[:, None]
    height = np.where(sound & ~far, height.min(axis=2), -np.inf)
    row, chosen = np.arange(len(centre)), height.argmax(axis=1)
    found = np.isfinite(height[row, chosen])
    return centre + np.where(found[:, None], shift[row, chosen], 0.0)
