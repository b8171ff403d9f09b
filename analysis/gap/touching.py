# SPDX-License-Identifier: GPL-2.0-or-later
"""Segments that touch what holds them off, with their ends anywhere on edges.

Between two edges the length of a segment is convex, so where nothing stands in the way the least is
at a vertex or a foot. Where the core, the rear or the edge of the study area does, the shortest one
touches a corner of it: of all segments through that corner the shortest is Philo's line, or the
last before the segment leaves an edge or runs into the extent beyond the corner.

References
----------
H. S. M. Coxeter, J. van de Craats, Philon lines in non-Euclidean planes, J. Geometry 48 (1993),
26-55.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.collector import collector_at_rest
from .boundary import Boundary, edges_of
from .segments import Segments, SeparationConstraint

#: Steps of the golden section: the last interval is 5e-7 of the first, and length is flat there.
_STEPS = 30
_GOLDEN = 0.5 * (np.sqrt(5.0) - 1.0)
_BATCH = 4096

Crosses = Callable[[Array, Array], Array]


@dataclass(frozen=True)
class TouchPoints:
    """Corners of extents, and points that stand for an extent of no size.

    Attributes
    ----------
    xy : ndarray of float, shape (n, 2)
    low, turn : ndarray of float, shape (n,)
        Directions, modulo half a turn, of the lines that touch and do not enter: from `low` on by
        `turn`. A point lets every line pass.
    mask : ndarray of int, shape (n,)
        The bits of a side that a point flips for a line that passes on its other side; 0 for a
        corner.
    tree : shapely.STRtree
    """

    xy: Array
    low: Array
    turn: Array
    mask: Array
    tree: shapely.STRtree


def touch_points(constraint: SeparationConstraint) -> TouchPoints:
    """Return all that a segment can touch."""
    # A point within an extent is out of reach.
    loose = np.ones(len(constraint.points), bool)
    for area in constraint.blocked:
        loose &= ~shapely.intersects_xy(area, constraint.points[:, 0], constraint.points[:, 1])
    xy, low, turn = _corners(constraint.blocked)
    points = constraint.points[loose]
    count = len(points)
    where = np.concatenate([points, xy])
    return TouchPoints(
        where,
        np.r_[np.zeros(count), low],
        np.r_[np.full(count, np.inf), turn],
        np.r_[constraint.masks[loose], np.zeros(len(xy), np.int64)].astype(np.int64),
        shapely.STRtree(shapely.points(where)),
    )


def _corners(
    areas: Sequence[shapely.Geometry] | Array | tuple[shapely.Geometry, shapely.Geometry],
) -> tuple[Array, Array, Array]:
    """Return the convex corners of areas, and the directions of lines that only touch them."""
    xy, low, turn = [np.zeros((0, 2))], [np.zeros(0)], [np.zeros(0)]
    for polygon in shapely.get_parts(np.array(areas, dtype=object)):
        for number, ring in enumerate(shapely.get_rings(polygon)):
            corners = shapely.get_coordinates(ring)[:-1]
            # With the extent on the left.
            if shapely.is_ccw(ring) != (number == 0):
                corners = corners[::-1]
            after = np.roll(corners, -1, axis=0) - corners
            before = np.roll(after, 1, axis=0)
            angle = np.arctan2(
                before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0], (before * after).sum(1)
            )
            convex = angle > 1e-12
            xy.append(corners[convex])
            low.append(np.arctan2(before[convex, 1], before[convex, 0]))
            turn.append(angle[convex])
    return np.concatenate(xy), np.concatenate(low), np.concatenate(turn)


@dataclass(frozen=True)
class _Fans:
    """Lines through a corner from edge to edge: directions `start` to `start + width`.

    `e` is the edge behind, `f` the one ahead.
    """

    of: Array
    e: Array
    f: Array
    v: Array
    start: Array
    width: Array

    def take(self, index: Array) -> _Fans:
        return _Fans(
            self.of[index],
            self.e[index],
            self.f[index],
            self.v[index],
            self.start[index],
            self.width[index],
        )


def touching(
    points: TouchPoints,
    boundary: Boundary,
    a: Array,
    b: Array,
    bound: Array,
    crosses: Crosses,
) -> Iterator[tuple[Array, Segments, list[int]]]:
    """Yield the shortest segments between pairs of leaves that touch something.

    With each batch come the pairs they belong to and the sides, as flips, that they count for.

    Parameters
    ----------
    a, b : ndarray of int
        Leaves.
    bound : ndarray of float
        No segment longer than this in the plane matters.
    crosses : callable
        Of starts and ends: which lines run through what they may only touch.
    """
    pair, v = _within(points, boundary, a, b, bound)
    for begin in range(0, len(pair), _BATCH):
        batch = slice(begin, begin + _BATCH)
        fans = _fans(points, boundary, a, b, bound, pair[batch], v[batch])
        for fan, angle, other in _least(points, boundary, fans, crosses):
            segments = _lines(points, boundary, fan, angle)
            mask = points.mask[fan.v]
            for one, two in np.unique(np.column_stack([mask, other]), axis=0):
                chosen = (mask == one) & (other == two)
                flips = sorted({0, int(one), int(two), int(one ^ two)})
                yield fan.of[chosen], segments.take(chosen), flips


def _within(
    points: TouchPoints, boundary: Boundary, a: Array, b: Array, bound: Array
) -> tuple[Array, Array]:
    """Return pairs of leaves and the corners that a segment between them could touch."""
    tree = boundary.tree
    from_, to = tree.centre[a], tree.centre[b]
    big = np.maximum(tree.radius[a], tree.radius[b])
    low, high = np.minimum(from_, to) - big[:, None], np.maximum(from_, to) + big[:, None]
    with collector_at_rest():
        boxes = shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1])
    pair, v = points.tree.query(boxes)
    spot, start, along = points.xy[v], from_[pair], (to - from_)[pair]
    square = np.maximum((along**2).sum(axis=1), 1e-300)
    t = np.clip(((spot - start) * along).sum(axis=1) / square, 0.0, 1.0)
    apart = np.hypot(*(start + t[:, None] * along - spot).T)
    reach = [
        np.maximum(np.hypot(*(tree.centre[c[pair]] - spot).T) - tree.radius[c[pair]], 0.0)
        for c in (a, b)
    ]
    near = (apart <= big[pair] * (1 + 1e-9)) & (reach[0] + reach[1] <= bound[pair])
    return pair[near], v[near]


def _fans(
    points: TouchPoints,
    boundary: Boundary,
    a: Array,
    b: Array,
    bound: Array,
    pair: Array,
    v: Array,
) -> _Fans:
    """Return the lines through corners from edge to edge that do not enter the extent there."""
    e = edges_of(boundary.tree, a[pair])[:, :, None]
    f = edges_of(boundary.tree, b[pair])[:, None, :]
    spot = points.xy[v]
    behind, behind_width, behind_reach = _seen(boundary, e, spot)
    ahead, ahead_width, ahead_reach = _seen(boundary, f, spot)
    shift = _wrapped(behind + np.pi - ahead)
    start = np.maximum(shift, 0.0)
    stop = np.minimum(shift + behind_width, ahead_width)
    meet = (stop >= start) & (behind_reach + ahead_reach <= bound[pair][:, None, None])
    row, k, m = np.nonzero(meet)
    e, f = e[row, k, 0], f[row, 0, m]
    of, v = pair[row], v[row]
    ahead, start, stop = ahead[row, 0, m], start[meet], stop[meet]
    free = np.isinf(points.turn[v])
    found = [
        _Fans(of[free], e[free], f[free], v[free], (ahead + start)[free], (stop - start)[free])
    ]
    for half in (0.0, np.pi):
        allowed = _wrapped(points.low[v] + half - ahead)
        low = np.maximum(start, allowed)
        high = np.minimum(stop, allowed + np.where(free, 0.0, points.turn[v]))
        use = ~free & (high >= low)
        found.append(_Fans(of[use], e[use], f[use], v[use], (ahead + low)[use], (high - low)[use]))
    names = ("of", "e", "f", "v", "start", "width")
    return _Fans(*(np.concatenate([getattr(one, name) for one in found]) for name in names))


def _wrapped(angle: Array) -> Array:
    """Return angles from minus half a turn to half a turn."""
    return np.pi - np.mod(np.pi - angle, 2.0 * np.pi)


def _seen(boundary: Boundary, edge: Array, spot: Array) -> tuple[Array, Array, Array]:
    """Return in what directions edges are seen from points: first, width; and their distance."""
    xy, follow = boundary.rings.xy, boundary.rings.following
    spot = spot[:, None, None]
    start, end = xy[edge] - spot, xy[follow[edge]] - spot
    first = _direction(start)
    width = _wrapped(_direction(end) - first)
    along = end - start
    square = np.maximum((along**2).sum(axis=-1), 1e-300)
    t = np.clip(-(start * along).sum(axis=-1) / square, 0.0, 1.0)
    near = start + t[..., None] * along
    return first + np.minimum(width, 0.0), np.abs(width), np.hypot(near[..., 0], near[..., 1])


def _direction(way: Array) -> Array:
    """Return the angle of ways, shape (..., 2)."""
    # of numbers in one piece: of others numpy's last bits hang on what lies next to them in memory
    found: Array = np.arctan2(way[..., 1].copy(), way[..., 0].copy())
    return found


def _seen_edges(points: TouchPoints, boundary: Boundary, fan: _Fans) -> tuple[Array, ...]:
    """Return start and way of both edges of each fan, (2, n, 2), and the way to its corner."""
    edges, xy = np.stack([fan.e, fan.f]), boundary.rings.xy
    start = xy[edges]
    return start, xy[boundary.rings.following[edges]] - start, points.xy[fan.v] - start


def _ends(edges: tuple[Array, ...], angle: Array) -> tuple[Array, Array]:
    """Return where on both edges the lines in given directions end: 0 to 1, and the place."""
    start, along, to = edges
    x, y = np.cos(angle), np.sin(angle)
    across = along[..., 0] * y - along[..., 1] * x
    t = (to[..., 0] * y - to[..., 1] * x) / across
    t = np.minimum(np.maximum(np.where(np.isfinite(t), t, 0.0), 0.0), 1.0)
    return t, start + t[..., None] * along


def _lines(points: TouchPoints, boundary: Boundary, fan: _Fans, angle: Array) -> Segments:
    """Return the lines through corners in given directions."""
    with np.errstate(divide="ignore", invalid="ignore"):
        at, place = _ends(_seen_edges(points, boundary, fan), angle)
    return Segments(fan.e, at[0], place[0], fan.f, at[1], place[1])


def _least(
    points: TouchPoints, boundary: Boundary, fans: _Fans, crosses: Crosses
) -> Iterator[tuple[_Fans, Array, Array]]:
    """Yield fans with the direction of their shortest line, and the sides of a second touch."""
    if not len(fans.of):
        return
    angle = _golden(points, boundary, fans)
    none = np.zeros(len(angle), np.int64)
    yield fans, angle, none
    # Through two points that are to be kept apart: either may be on either side.
    for u in np.flatnonzero(points.mask):
        chosen, way = _towards(points, fans, np.full(len(angle), u))
        chosen &= fans.v != u
        through, way = fans.take(chosen), way[chosen]
        lines = _lines(points, boundary, through, way)
        held = ((points.xy[u] - lines.start) * (points.xy[u] - lines.end)).sum(axis=1) <= 0.0
        if held.any():
            side = np.full(int(held.sum()), points.mask[u])
            yield through.take(held), way[held], side
    # Where the shortest runs into another extent, the shortest that does not touches that, too.
    lines = _lines(points, boundary, fans, angle)
    hit = np.flatnonzero(crosses(lines.start, lines.end))
    corners = np.flatnonzero(points.mask == 0)
    for row in hit:
        fan = fans.take(np.full(len(corners), row))
        chosen, way = _towards(points, fan, corners)
        if chosen.any():
            yield fan.take(chosen), way[chosen], np.zeros(int(chosen.sum()), np.int64)


def _towards(points: TouchPoints, fans: _Fans, u: Array) -> tuple[Array, Array]:
    """Tell which fans hold the line through another point, and its direction."""
    step = points.xy[u] - points.xy[fans.v]
    way = _direction(step)
    offset = np.mod(way - fans.start, np.pi)
    return (offset <= fans.width) & step.any(axis=1), fans.start + offset


def _golden(points: TouchPoints, boundary: Boundary, fans: _Fans) -> Array:
    """Return the direction of the shortest line of each fan: length has one least along it."""
    edges, metric = _seen_edges(points, boundary, fans), boundary.metric

    def length(angle: Array) -> Array:
        _, place = _ends(edges, angle)
        return metric.about(*place)

    with np.errstate(divide="ignore", invalid="ignore"):
        return _least_of(length, fans.start, fans.width)


def _least_of(length: Callable[[Array], Array], start: Array, width: Array) -> Array:
    """Return where between two ends each of some lengths, of one valley, is the least."""
    low, high = start, start + width
    x, y = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
    at_x, at_y = length(x), length(y)
    for _ in range(_STEPS):
        left = at_x <= at_y
        high, low = np.where(left, y, high), np.where(left, low, x)
        x, y = (
            np.where(left, high - _GOLDEN * (high - low), y),
            np.where(left, x, low + _GOLDEN * (high - low)),
        )
        new = length(np.where(left, x, y))
        at_x, at_y = np.where(left, new, at_y), np.where(left, at_x, new)
    middle = 0.5 * (low + high)
    # An end of the fan may be the least.
    ways = np.stack([start, middle, start + width])
    lengths = np.stack([length(way) for way in ways])
    return ways[np.argmin(lengths, axis=0), np.arange(len(middle))]
