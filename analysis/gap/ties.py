# SPDX-License-Identifier: GPL-2.0-or-later
"""One triangulation of several that are as good, told by lengths alone.

Four points on one circle can be joined two ways, and which one Delaunay's rule takes is rounding.
They are no rarity: two corners that face each other and their feet on each other's edges always
lie on one circle, that of Thales. So a mirrored map had other triangles, and a room another middle.
Of five and more points on one circle, which are rare, the way they came can still show.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..base.arrays import Array
from .delaunay import Triangulation, neighbours_of

#: Four points are on one circle when they are by this part: more than rounding.
ON_CIRCLE = 1e-8
#: A diagonal is the shorter one by this part at least.
_SHORTER = 1e-6
#: Triangles thinner than this part of a square of their longest side are not made.
_THIN = 1e-6
#: So many rounds; each makes edges shorter, and hardly any circle holds more than a few points.
_ROUNDS = 20


def off_circle(xy: Array, triangles: Array, far: Array) -> Array:
    """Return how far points lie off the circles round triangles, as a part of what rounding is of.

    More than 0 within the circle.
    """
    (ax, ay), (bx, by), (cx, cy) = ((xy[triangles[:, k]] - xy[far]).T for k in range(3))
    terms = [
        ((ax**2 + ay**2), (bx * cy, cx * by)),
        ((bx**2 + by**2), (cx * ay, ax * cy)),
        ((cx**2 + cy**2), (ax * by, bx * ay)),
    ]
    inner: Array = sum(square * (one - two) for square, (one, two) in terms)
    size: Array = sum(square * (np.abs(one) + np.abs(two)) for square, (one, two) in terms)
    return inner / np.maximum(size, 1e-300)


def with_short_diagonals(
    net: Triangulation, open_: Array, pieces: tuple[Array, Array], points: int
) -> Triangulation:
    """Return a triangulation in which four points on one circle have the shorter diagonal.

    Parameters
    ----------
    open_ : ndarray of bool, shape (m,)
        The triangles that may change; each stays open.
    pieces : ndarray of int, ndarray of int
        Ends of edges that stay.
    points : int
        Of those from this on, a frame, no diagonal changes.
    """
    fixed = np.unique(_keys(*pieces, len(net.xy)))
    triangles, neighbours = net.triangles, net.neighbours
    for _ in range(_ROUNDS):
        row, other, corners = _ties(net.xy, triangles, neighbours, open_, fixed, points)
        if not len(row):
            break
        # of two that share a triangle one waits
        first = np.full(len(triangles), len(row))
        for one in (row, other):
            np.minimum.at(first, one, np.arange(len(row)))
        now = np.minimum(first[row], first[other]) == np.arange(len(row))
        now &= np.maximum(first[row], first[other]) == np.arange(len(row))
        a, p, q, d = corners[now].T
        triangles = triangles.copy()
        triangles[row[now]] = np.column_stack([a, p, d])
        triangles[other[now]] = np.column_stack([a, d, q])
        neighbours = neighbours_of(triangles, len(net.xy))
    return replace(net, triangles=triangles, neighbours=neighbours)


def side_by_side(triangles: Array, neighbours: Array, open_: Array) -> tuple[Array, Array, Array]:
    """Return each pair of open triangles that share an edge once, and their corners.

    Returns
    -------
    row, other, corners
        Corners (n, 4): that of the first triangle opposite to the edge, the two ends of this, and
        that of the other triangle.
    """
    row, corner = np.nonzero(open_[:, None] & (neighbours >= 0))
    other = neighbours[row, corner]
    once = open_[other] & (row < other)
    row, corner, other = row[once], corner[once], other[once]
    place = np.argmax(neighbours[other] == row[:, None], axis=1)
    corners = np.column_stack(
        [*(triangles[row, (corner + k) % 3] for k in range(3)), triangles[other, place]]
    )
    return row, other, corners


def _ties(
    xy: Array, triangles: Array, neighbours: Array, open_: Array, fixed: Array, points: int
) -> tuple[Array, Array, Array]:
    """Return pairs of triangles, as `side_by_side`, whose other diagonal is as good and shorter."""
    row, other, corners = side_by_side(triangles, neighbours, open_)
    a, p, q, d = np.moveaxis(xy[corners], 1, 0)
    here, there = ((one**2).sum(axis=1) for one in (q - p, d - a))
    some = np.flatnonzero((there < here * (1.0 - _SHORTER)) & (corners.max(axis=1) < points))
    some = some[np.abs(off_circle(xy, corners[some, :3], corners[some, 3])) <= ON_CIRCLE]
    thin = [
        _turn(p[some] - a[some], d[some] - a[some]),
        _turn(d[some] - a[some], q[some] - a[some]),
    ]
    some = some[np.minimum(*thin) > _THIN * here[some]]
    some = some[~np.isin(_keys(corners[some, 1], corners[some, 2], len(xy)), fixed)]
    return row[some], other[some], corners[some]


def _turn(one: Array, other: Array) -> Array:
    turn: Array = one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]
    return turn


def _keys(one: Array, other: Array, size: int) -> Array:
    keys: Array = np.minimum(one, other).astype(np.int64) * size + np.maximum(one, other)
    return keys
