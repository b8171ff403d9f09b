# SPDX-License-Identifier: GPL-2.0-or-later
"""The pocket that a closure cuts off: its outline, and who holds the ground along it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array, columns
from ..geometry.rings import Rings, crossings
from .closure import Closure
from .field import BARRIER, ENCIRCLER, NEUTRAL, Field, GapScene
from .segments import Segments

#: How far beyond the pocket's edge the neighbour is looked for, metres.
_STEP_M = 0.25
#: Ends of lines as near as this on a ring, metres, are one place.
_ONE_PLACE_M = 1e-3
#: Radians between two lines there that go the same way.
_FOLDED = 1e-9


@dataclass(frozen=True)
class Outline:
    """A pocket in the plane.

    Attributes
    ----------
    polygon : shapely geometry
        Enclaves of closed ground are left out.
    xy : ndarray of float, shape (n, 2)
        The segments' starts along its outer boundary, pocket on the left.
    following : ndarray of int, shape (n,)
        Index of each segment's end.
    across : ndarray of bool, shape (n,)
        True for gap lines.
    """

    polygon: shapely.Geometry
    xy: Array
    following: Array
    across: Array


def outline_of(rings: Rings, closure: Closure, cores: Array) -> Outline | None:
    """Return the pocket round core points; None when the closure runs round the rear instead."""
    loops = [_oriented(rings, walk, cores) for walk in closure.walks]
    for ring in closure.around:
        xy = rings.xy[rings.starts[ring] : rings.starts[ring + 1]]
        loops.append((xy, np.zeros(len(xy), bool)))
    if sum(_twice_area(xy) for xy, _ in loops) <= 0:
        return None
    loops, shapes = _drawn(loops, cores)
    whole = shapes[0]
    for shape in shapes[1:]:
        whole = shapely.symmetric_difference(whole, shape)
    polygon = _without_islands(rings, closure, whole, cores)
    begin = np.cumsum([0] + [len(xy) for xy, _ in loops])
    following = np.arange(1, begin[-1] + 1)
    following[begin[1:] - 1] = begin[:-1]
    return Outline(
        polygon,
        np.concatenate([xy for xy, _ in loops]),
        following,
        np.concatenate([across for _, across in loops]),
    )


def _drawn(
    loops: list[tuple[Array, Array]], cores: Array
) -> tuple[list[tuple[Array, Array]], list[shapely.Geometry]]:
    """Return the loops that are round the cores, and what each surrounds."""
    kept, shapes = [], []
    for loop in loops:
        shape = _polygon(loop[0])
        if shape.is_valid:
            kept.append(loop)
            shapes.append(shape)
            continue
        for part in _round_cores(*loop, cores):
            shape = _polygon(part[0])
            kept.append(part)
            shapes.append(shape if shape.is_valid else shapely.buffer(shape, 0))
    return kept, shapes


def _oriented(rings: Rings, walk: Segments, cores: Array) -> tuple[Array, Array]:
    """Return the walk as a loop that has the closed ground on its right and the cores on its left.

    Rings have their ground on the right, so of the two ways round one goes along the core's side.
    """
    for way in (walk, walk.reversed()):
        xy, across = _loop(rings, way)
        surrounds = any(_within(xy, core) for core in cores)
        if surrounds == (_twice_area(xy) > 0):
            return xy, across
    return _loop(rings, walk)


def _loop(rings: Rings, walk: Segments) -> tuple[Array, Array]:
    pieces, begin, size = [], [], 0
    for row in range(len(walk)):
        arc = _arc(rings, walk, row, (row + 1) % len(walk))
        pieces += [walk.start[row : row + 1], walk.end[row : row + 1], arc]
        begin.append(size)
        size += 2 + len(arc)
    xy, across = np.concatenate(pieces), np.zeros(size, bool)
    across[begin] = True
    step = xy != np.concatenate([xy[1:], xy[:1]])
    moves = across | step[:, 0] | step[:, 1]
    return xy.compress(moves, axis=0), across[moves]


def _arc(rings: Rings, walk: Segments, row: int, following: int) -> Array:
    """Return the vertices along the ring from the end of one line to the start of the next."""
    edge, last = int(walk.last[row]), int(walk.first[following])
    here, there = walk.end[row], walk.start[following]
    arc = rings.arc(edge, last)
    if edge == last and walk.first_at[following] < walk.last_at[row]:
        arc = rings.around(edge)
    if np.hypot(*(there - here)) > _ONE_PLACE_M:
        return arc
    whole = rings.around(edge)
    way, turn = _metres(np.vstack([here, arc, there])), _metres(np.vstack([whole, whole[:1]]))
    if min(way, abs(turn - way)) > _ONE_PLACE_M:
        return arc
    # Lines that meet in one place on a ring: which end comes first there is rounding, and between
    # nothing and all of the ring it must not choose. The ring's ground is no part of the pocket.
    meet = _Meeting(here, walk.start[row], walk.end[following])
    if not meet.has_bearings():
        return arc
    return whole if meet.leaves_to_the_left(whole) else arc[:0]


@dataclass(frozen=True)
class _Meeting:
    """A place on a ring where one line comes in and the next leaves."""

    spot: Array
    origin: Array
    target: Array

    def has_bearings(self) -> bool:
        """Tell whether both lines go anywhere: where rings touch, they need not."""
        ends = np.array([self.origin, self.target])
        return bool((np.hypot(*(ends - self.spot).T) > _ONE_PLACE_M).all())

    def leaves_to_the_left(self, ring: Array) -> bool:
        """Tell whether the ground of a ring, given from this place on, lies left of both lines."""
        away = ring[np.hypot(*(ring - self.spot).T) > _ONE_PLACE_M]
        if not len(away):
            return False
        ahead, back = self._bearing(away[0]), self._bearing(away[-1])
        out, home = self._bearing(self.target), self._bearing(self.origin)
        left = (home - out) % (2.0 * np.pi)
        if min(left, 2.0 * np.pi - left) < _FOLDED:
            return False
        middle = back + 0.5 * ((ahead - back) % (2.0 * np.pi))
        return bool((middle - out) % (2.0 * np.pi) < left)

    def _bearing(self, to: Array) -> float:
        east, north = to - self.spot
        return float(np.arctan2(north, east))


def _round_cores(xy: Array, across: Array, cores: Array) -> list[tuple[Array, Array]]:
    """Return a loop that touches itself, in parts where one of them is not round the cores.

    Bodies that touch in a point are closed there. Ground beyond it, in a ring of its own, can be
    gone round at no length too: it is no pocket of these cores, whichever way a walk goes.
    """
    spots = np.unique(np.round(xy / _ONE_PLACE_M), axis=0, return_inverse=True)[1].ravel()
    stack: list[int] = []
    on_stack: dict[int, int] = {}
    parts: list[Array] = []
    for row, spot in enumerate(spots.tolist()):
        if spot in on_stack:
            low = on_stack[spot]
            parts.append(np.array(stack[low:]))
            for gone in stack[low:]:
                del on_stack[int(spots[gone])]
            del stack[low:]
        on_stack[spot] = len(stack)
        stack.append(row)
    parts.append(np.array(stack))
    kept = [
        rows for rows in parts
        if _twice_area(xy[rows]) <= 0 or any(_within(xy[rows], core) for core in cores)
    ]  # fmt: skip
    if not kept or len(kept) == len(parts):
        return [(xy, across)]
    return [(xy[rows], across[rows]) for rows in kept]


def _within(xy: Array, point: Array) -> bool:
    high = xy[:, 1] > point[1]
    last = np.flatnonzero(high != np.concatenate([high[-1:], high[:-1]]))
    return int(crossings(xy[last - 1], xy[last], point).sum()) % 2 == 1


def _metres(xy: Array) -> float:
    return float(np.hypot(*np.diff(xy, axis=0).T).sum())


def _twice_area(xy: Array) -> float:
    x, y = columns(xy - xy[0])
    u, v = (np.concatenate([one[1:], one[:1]]) for one in (x, y))
    return float((x * v - y * u).sum())


def _polygon(xy: Array) -> shapely.Geometry:
    return shapely.polygons(xy) if len(xy) >= 3 else shapely.Polygon()


def _without_islands(
    rings: Rings, closure: Closure, whole: shapely.Geometry, cores: Array
) -> shapely.Geometry:
    """Cut the bodies of closed ground within out of a pocket, and keep the piece round the core."""
    ends = [edge for walk in closure.walks for edge in (walk.first, walk.last)]
    used = {int(r) for edge in ends for r in rings.ring[edge]} | set(closure.around)
    others = np.array([r for r in range(len(rings)) if r not in used], int)
    first = rings.xy[rings.starts[others]]
    shapely.prepare(whole)
    inside = (
        others[shapely.intersects_xy(whole, first[:, 0], first[:, 1])] if len(others) else others
    )
    if not len(inside):
        return whole
    ground = rings.select(inside)
    islands = shapely.linearrings(ground.xy, indices=ground.ring)
    if shapely.get_type_id(whole) == 3 and not shapely.get_num_interior_rings(whole):
        holed = shapely.polygons(shapely.get_exterior_ring(whole), islands)
        if holed.is_valid:
            return holed
    cut = shapely.get_parts(shapely.difference(whole, shapely.union_all(shapely.polygons(islands))))
    around = cut[[shapely.intersects_xy(piece, cores[:, 0], cores[:, 1]).any() for piece in cut]]
    return around[0] if len(around) == 1 else shapely.multipolygons(cut)


@dataclass(frozen=True)
class Shares:
    """Shares of a pocket's perimeter; they add up to 1 with `open`."""

    perimeter_m: float
    encircler: float
    barrier: float
    neutral: float
    open: float
    held: Array


def shares_of(
    outline: Outline, scene: GapScene, field: Field, lonlat: Array, around_m: float | None = None
) -> Shares:
    """Return the geodesic perimeter of a pocket and who holds the ground along it.

    Parameters
    ----------
    lonlat : ndarray of float, shape (n, 2)
        `outline.xy` in degrees.
    around_m : float, optional
        The perimeter, where it is known.
    """
    along = np.flatnonzero(~outline.across)
    if around_m is not None and _held_by_one(field):
        # only what is not held need be measured
        across = np.flatnonzero(outline.across)
        metres = np.r_[_metres_of(outline, across, lonlat, field), around_m]
        metres[-1] -= metres[:-1].sum()
        feature = np.r_[np.full(len(across), -1), 0]
    else:
        metres = _metres_of(outline, np.arange(len(lonlat)), lonlat, field)
        feature = np.full(len(metres), -1)
        feature[along] = _neighbours(outline, along, scene, field)
    total = float(metres.sum())
    if total <= 0:
        return Shares(0.0, 0.0, 0.0, 0.0, 0.0, np.zeros(len(field.holders)))
    known = feature >= 0
    kind = np.bincount(field.kind[feature[known]], metres[known], minlength=3) / total
    named = known & (field.holder[feature] >= 0)
    held = np.bincount(field.holder[feature[named]], metres[named], minlength=len(field.holders))
    return Shares(
        total,
        float(kind[ENCIRCLER]),
        float(kind[BARRIER]),
        float(kind[NEUTRAL]),
        float(metres[~known].sum()) / total,
        held / total,
    )


def _metres_of(outline: Outline, rows: Array, lonlat: Array, field: Field) -> Array:
    """Return the lengths of segments of an outline, whose ends are given in degrees."""
    start, end = lonlat[rows].T, lonlat[outline.following[rows]].T
    metres: Array = field.geod.inv(*start, *end)[2]
    return metres


def _held_by_one(field: Field) -> bool:
    """Tell whether all closed ground is of one kind and one holder."""
    alike = (field.kind == field.kind[:1]) & (field.holder == field.holder[:1])
    return len(alike) > 0 and bool(alike.all())


def _neighbours(outline: Outline, along: Array, scene: GapScene, field: Field) -> Array:
    """Return the feature on the far side of each segment that runs along closed ground."""
    if _held_by_one(field):
        return np.zeros(len(along), int)
    start, end = outline.xy[along], outline.xy[outline.following[along]]
    middle, step = 0.5 * (start + end), end - start
    length = np.maximum(np.hypot(*step.T), 1e-12)
    # To the right of the way is the closed ground.
    beside = middle + _STEP_M * np.column_stack([step[:, 1], -step[:, 0]]) / length[:, None]
    found = np.full(len(along), -1)
    for row in np.argsort(field.kind, kind="stable"):
        left = np.flatnonzero(found < 0)
        box = shapely.bounds(scene.features[row])
        spot = beside[left]
        near = left[
            (spot[:, 0] >= box[0])
            & (spot[:, 0] <= box[2])
            & (spot[:, 1] >= box[1])
            & (spot[:, 1] <= box[3])
        ]
        if len(near):
            shapely.prepare(scene.features[row])
            hit = shapely.intersects_xy(scene.features[row], beside[near, 0], beside[near, 1])
            found[near[hit]] = row
    missed = np.flatnonzero(found < 0)
    if len(missed):
        tree = shapely.STRtree(scene.features)
        found[missed] = tree.nearest(shapely.points(middle[missed]))
    return found
