# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest closed walk that parts one place from another: free on rings, paid elsewhere.

Every vertex of a ring carries a *side*: which of the rays from the places to be parted have been
crossed an odd number of times on the way along the ring. A segment between two places on rings then
has a side of its own, and a closed walk parts the places when the sides of its segments add up,
modulo 2, to the wanted one. For every pair of rings and every side only the shortest segment
matters, and it is looked for by `search`; `walks` puts them together.

A segment that runs through closed ground needs no care: the way over that ground is shorter by what
lies within, and its two pieces are segments of their own, so a shortest walk never holds one.

References
----------
L. Gewali, A. Meng, J. Mitchell, S. Ntafos, Path planning in 0/1/infinity weighted regions with
applications, ORSA J. Computing 2 (1990), 253-272.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..base.arrays import Array
from ..base.feedback import NO_FEEDBACK, Feedback
from ..geometry.rings import Rings, crossings
from .boundary import Boundary, boundary_of
from .search import search_of
from .segments import Segments, SeparationConstraint
from .walks import cheapest_sum, closed_walks, distances

#: Rings from which on a closure is looked for near the core first.
_MANY = 100
#: Its first bound is a multiple of how far so many of them are.
_NEAREST = 8
#: A closure shorter than this is none: coordinates do not hold so little.
SEALED_BELOW_M = 0.01
#: A line this near to a point runs through it.
_ON_LINE_M = 1e-3


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
    boundary: Boundary | None = None,
    below: float = np.inf,
    feedback: Feedback = NO_FEEDBACK,
) -> Closure | None:
    """Return the closed walks of least total length that part cores from rears.

    Parameters
    ----------
    rings : Rings
        What bounds the open ground, seen from the core.
    constraint : SeparationConstraint
        In the plane of the rings, as all that is returned.
    longest : float
        No segment longer than this, metres.
    boundary : Boundary, optional
        That of `rings`, when it is there already; its metric says how long a line is. None: the
        plane is true.
    below : float
        A closure is known to be no longer than this, metres: where that is wrong, it is looked for
        without.

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
    boundary = boundary_of(rings) if boundary is None else boundary
    constraint = boundary.metric.constraint(constraint)
    side, whole = sides_of(boundary.rings, constraint)
    around = _covering(whole, constraint.wanted)
    if around is not None:
        return Closure((), around, 0.0)
    for most in _bounds(boundary, constraint, below):
        search = search_of(boundary, constraint, side, float(min(longest, most)))
        walks = closed_walks(search, whole, feedback, below=most)
        chosen = walks.chosen()
        if chosen is None:
            return None
        found = [walks.known[value] for value in chosen]
        if not any(walk.stands_for_none() for walk in found):
            break
    return Closure(
        tuple(_in_plane(walk.segments, rings, boundary) for walk in found if walk.segments),
        tuple(sorted(frozenset().union(*(walk.around for walk in found)))),
        float(sum(walk.length for walk in found)),
    )


def _bounds(boundary: Boundary, constraint: SeparationConstraint, below: float) -> list[float]:
    """Return how long a closure may be, one bound after the other until it is found.

    Among very many rings nothing else keeps a search near the core until it knows a first closure.
    """
    if np.isfinite(below):
        return [below, np.inf]
    if len(boundary) > _MANY:
        apart = np.sort(distances(boundary, constraint.points))[_NEAREST]
        if apart > 0:
            return [*(apart * 4.0**k for k in range(2, 6)), np.inf]
    return [np.inf]


def least_between_rings(
    rings: Rings,
    constraint: SeparationConstraint,
    below: float,
    boundary: Boundary | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> float:
    """Return the least total length of closed walks whose segments all lead to another ring.

    Parameters are those of `shortest_closure`; nothing longer than `below` is looked for, so that
    is what is returned where no such walk is shorter.
    """
    boundary = boundary_of(rings) if boundary is None else boundary
    constraint = boundary.metric.constraint(constraint)
    side, whole = sides_of(boundary.rings, constraint)
    search = search_of(boundary, constraint, side, float(below))
    return min(closed_walks(search, whole, feedback, between=True, below=below).total, below)


def _in_plane(segments: Segments, rings: Rings, boundary: Boundary) -> Segments:
    """Return segments in the plane of the rings; an end at a vertex is that vertex."""
    ends = []
    for edge, at, xy in (
        (segments.first, segments.first_at, segments.start),
        (segments.last, segments.last_at, segments.end),
    ):
        over = at >= 1.0
        edge, at = np.where(over, rings.following[edge], edge), np.where(over, 0.0, at)
        place = np.where((at <= 0.0)[:, None], rings.xy[edge], boundary.metric.to_plane(xy))
        ends += [edge, at, place]
    return Segments(*ends)


def sides_of(rings: Rings, constraint: SeparationConstraint) -> tuple[Array, Array]:
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
    running = np.bitwise_xor.accumulate(step) ^ step
    return running ^ running[rings.starts[:-1]][rings.ring], whole


def _covering(whole: Array, wanted: int) -> tuple[int, ...] | None:
    """Return the rings that part as wanted by themselves, or None."""
    chosen = cheapest_sum({int(v): 0.0 for v in np.unique(whole[whole > 0])}, wanted)
    if chosen is None:
        return None
    return tuple(int(np.flatnonzero(whole == v)[0]) for v in chosen)


def off_the_lines(
    rings: Rings, closure: Closure, constraint: SeparationConstraint, cores: int
) -> tuple[Array, bool]:
    """Return core points, moved off the lines that run through them into what is cut off.

    Parameters
    ----------
    rings, constraint
        In the plane that the closure is in.
    cores : int
        How many of the constraint's points are cores: the first.

    Returns
    -------
    points, on_line
        Shape (cores, 2); whether a line runs through one of them.
    """
    points, on_line = constraint.points.copy(), False
    for k in range(cores):
        for walk in closure.walks:
            along = walk.end - walk.start
            length = np.maximum(np.hypot(*along.T), 1e-300)
            unit = along / length[:, None]
            step = points[k] - walk.start
            off = np.abs(step[:, 0] * unit[:, 1] - step[:, 1] * unit[:, 0])
            at = (step * unit).sum(axis=1)
            hit = np.flatnonzero((off < _ON_LINE_M) & (at > 0) & (at < length))
            if not len(hit):
                continue
            on_line = True
            across = unit[hit[0], ::-1] * (1.0, -1.0)
            for way in (2.0, -2.0):
                moved = points.copy()
                moved[k] += way * _ON_LINE_M * across
                if parts(rings, closure, replace(constraint, points=moved)):
                    points = moved
                    break
            break
    return _across(rings, closure, constraint, points, cores), on_line


def _across(
    rings: Rings,
    closure: Closure,
    constraint: SeparationConstraint,
    points: Array,
    cores: int,
) -> Array:
    """Return core points, those moved that the plane shows on the wrong side of a line.

    A line is a geodesic, and the plane draws it straight: over 260 km the two lie up to a metre and
    more apart, and a core between them is cut off by the one and not by the other.
    """
    wrong = _amiss(rings, closure, replace(constraint, points=points))
    if not wrong:
        return points[:cores]
    start = np.concatenate([walk.start for walk in closure.walks] or [np.zeros((0, 2))])
    end = np.concatenate([walk.end for walk in closure.walks] or [np.zeros((0, 2))])
    along = end - start
    square = np.maximum((along**2).sum(axis=1), 1e-300)
    for k in [k for k in range(cores) if wrong >> k & 1]:
        at = np.clip(((points[k] - start) * along).sum(axis=1) / square, 0.0, 1.0)
        beyond = start + at[:, None] * along - points[k]
        off = np.hypot(*beyond.T)
        for line in np.argsort(off):
            moved = points.copy()
            moved[k] += beyond[line] * (1.0 + 2.0 * _ON_LINE_M / max(off[line], 1e-12))
            left = _amiss(rings, closure, replace(constraint, points=moved))
            if left == wrong ^ (1 << k):
                points, wrong = moved, left
                break
    return points[:cores]


def parts(rings: Rings, closure: Closure, constraint: SeparationConstraint) -> bool:
    """Tell whether a closure parts what a constraint asks for."""
    return _amiss(rings, closure, constraint) == 0


def _amiss(rings: Rings, closure: Closure, constraint: SeparationConstraint) -> int:
    """Return the bits of the side in which a closure differs from what a constraint asks for."""
    side, whole = sides_of(rings, constraint)
    total = 0
    for ring in closure.around:
        total ^= int(whole[ring])
    for walk in closure.walks:
        for start, end in (
            (rings.xy[walk.first], walk.start),
            (rings.xy[walk.last], walk.end),
            (walk.start, walk.end),
        ):
            for point, mask in zip(constraint.points, constraint.masks):
                total ^= int(mask) * int(crossings(start, end, point).sum() % 2)
        total ^= int(np.bitwise_xor.reduce(side[walk.first] ^ side[walk.last]))
    return total ^ constraint.wanted
