# SPDX-License-Identifier: GPL-2.0-or-later
"""Points of long straight or round stretches, put into a Delaunay triangulation one by one.

Qhull takes the square of the points that lie on one straight line, and more for those on one
circle: 16,000 on a circle take a minute, and a cancel is not heard. So a stretch is left out but
for its ends, and its points are put in afterwards, the middle one first: then each new point has
few neighbours, and the work is n log n.

References
----------
C. L. Lawson, Software for C1 surface interpolation, Mathematical Software III (1977), 161-194.
"""

from __future__ import annotations

import numpy as np

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import Feedback, check
from .predicates import in_circle, side_of

#: Sine of the turn at a point up to which its stretch goes on.
_TURN = 0.02
#: Stretches of fewer points are no burden.
LONG = 200
_CHECK_EVERY = 1024

#: A point to be put in, and two that are there before it, one on either side.
_Place = tuple[int, int, int]


def long_stretches(place: Array, after: Array) -> list[Array]:
    """Return the rows of points along each straight or round stretch of many points.

    Parameters
    ----------
    place : ndarray of float, shape (n, 2)
        Points along rings, each ring's together and in order.
    after : ndarray of int, shape (n,)
        The next point on the ring.
    """
    ahead = place[after] - place
    back = np.empty_like(ahead)
    back[after] = ahead
    turn = np.abs(back[:, 0] * ahead[:, 1] - back[:, 1] * ahead[:, 0])
    size = np.hypot(*back.T) * np.hypot(*ahead.T)
    smooth = (turn <= _TURN * size) & ((back * ahead).sum(axis=1) > 0)
    # A stretch ends with its ring, so a ring that is round all the way has ends too.
    last = np.flatnonzero(after <= np.arange(len(after)))
    smooth[last] = smooth[after[last]] = False
    ends = np.flatnonzero(~smooth)
    count = np.diff(ends)
    return [
        np.arange(ends[k], ends[k + 1] + 1)
        for k in np.flatnonzero(count > LONG)
        if after[ends[k]] == ends[k] + 1
    ]


def halving_order(stretches: list[Array]) -> list[_Place]:
    """Return points of stretches, the middle before the quarters, with those on either side."""
    order: list[_Place] = []
    level = [(stretch, 0, len(stretch) - 1) for stretch in stretches]
    while level:
        finer = []
        for stretch, low, high in level:
            if high - low < 2:
                continue
            middle = (low + high) // 2
            order.append((int(stretch[middle]), int(stretch[low]), int(stretch[high])))
            finer += [(stretch, low, middle), (stretch, middle, high)]
        level = finer
    return order


class Threading:
    """A Delaunay triangulation that points are put into.

    Parameters
    ----------
    xy : ndarray of float, shape (n, 2)
        All points, those to be put in with them.
    triangles, neighbours : ndarray of int, shape (m, 3)
        Counterclockwise; neighbour k lies opposite to corner k, -1 is none.
    """

    def __init__(self, xy: Array, triangles: Array, neighbours: Array) -> None:
        x, y = xy.T.tolist()
        self.points: list[tuple[float, float]] = list(zip(x, y))
        self.corners: list[int] = triangles.ravel().tolist()
        self.beside: list[int] = neighbours.ravel().tolist()
        at = np.full(len(xy), -1)
        at[triangles.ravel()] = np.repeat(np.arange(len(triangles)), 3)
        self.at: list[int] = at.tolist()

    def arrays(self) -> tuple[Array, Array]:
        """Return triangles and neighbours."""
        return np.reshape(self.corners, (-1, 3)), np.reshape(self.beside, (-1, 3))

    def insert_all(self, order: list[_Place], feedback: Feedback) -> None:
        """Put points in, each looked for from the younger of the two beside it.

        Raises
        ------
        Canceled
            If the user asked to stop.
        """
        young = [0] * len(self.points)
        for done, (point, low, high) in enumerate(order):
            if done % _CHECK_EVERY == 0:
                check(feedback)
            if self.at[point] >= 0:
                continue
            self.insert(point, self.at[low if young[low] > young[high] else high])
            young[point] = done + 1

    def insert(self, point: int, start: int) -> None:
        """Put a point in, looked for from a triangle on."""
        triangle, beyond = self._locate(point, start)
        todo = self._split(triangle, point)
        if beyond >= 0:
            # On an edge one of the three is flat: it goes, whatever its circle.
            flat = next(t for t in todo if self.beside[3 * t] == beyond)
            todo += [flat, self._flip(flat, beyond)]
        points, corners, beside = self.points, self.corners, self.beside
        while todo:
            t = todo.pop()
            other = beside[3 * t]
            if other < 0:
                continue
            far = corners[3 * other + self._slot(other, t)]
            a, b, c = corners[3 * t : 3 * t + 3]
            if in_circle(points[a], points[b], points[c], points[far]):
                todo += [t, self._flip(t, other)]

    def _slot(self, triangle: int, other: int) -> int:
        """Return the corner of a triangle that lies opposite to its neighbour."""
        return self.beside.index(other, 3 * triangle, 3 * triangle + 3) - 3 * triangle

    def _point_to(self, triangle: int, before: int, now: int) -> None:
        if triangle >= 0:
            self.beside[3 * triangle + self._slot(triangle, before)] = now

    def _split(self, t: int, p: int) -> list[int]:
        """Cut a triangle in three at a point within, which is the first corner of each."""
        corners, beside = self.corners, self.beside
        a, b, c = corners[3 * t : 3 * t + 3]
        _, nb, nc = beside[3 * t : 3 * t + 3]
        u = len(corners) // 3
        v = u + 1
        corners[3 * t] = p
        corners += (p, c, a, p, a, b)
        beside[3 * t + 1], beside[3 * t + 2] = u, v
        beside += (nb, v, t, nc, t, u)
        self._point_to(nb, t, u)
        self._point_to(nc, t, v)
        self.at[p] = self.at[b] = self.at[c] = t
        self.at[a] = u
        return [t, u, v]

    def _flip(self, t: int, other: int) -> int:
        """Turn the edge between a triangle and its neighbour opposite to its first corner."""
        corners, beside = self.corners, self.beside
        p, b, c = corners[3 * t : 3 * t + 3]
        _, by_b, by_c = beside[3 * t : 3 * t + 3]
        k = self._slot(other, t)
        d = corners[3 * other + k]
        # The neighbour runs d, c, b.
        by_bd, by_dc = beside[3 * other + (k + 1) % 3], beside[3 * other + (k + 2) % 3]
        corners[3 * t : 3 * t + 3] = (p, b, d)
        beside[3 * t : 3 * t + 3] = (by_bd, other, by_c)
        corners[3 * other : 3 * other + 3] = (p, d, c)
        beside[3 * other : 3 * other + 3] = (by_dc, by_b, t)
        self._point_to(by_bd, other, t)
        self._point_to(by_b, t, other)
        self.at[b] = self.at[d] = self.at[p] = t
        self.at[c] = other
        return other

    def _locate(self, point: int, triangle: int) -> tuple[int, int]:
        """Return the triangle a point lies in, and the one beyond if it lies on its edge, or -1."""
        corners, beside, points = self.corners, self.beside, self.points
        spot = points[point]
        for _ in range(len(corners)):
            base = 3 * triangle
            a, b, c = points[corners[base]], points[corners[base + 1]], points[corners[base + 2]]
            edge = -1
            for k, (u, v) in enumerate(((b, c), (c, a), (a, b))):
                where = side_of(u, v, spot)
                if where < 0:
                    triangle = beside[base + k]
                    break
                if where == 0:
                    edge = beside[base + k]
            else:
                return triangle, edge
            if triangle < 0:
                break
        raise InputError(
            "Vertices of the map lie too close together for its size to be told apart. Simplify "
            "the boundaries, or draw a study area round the front."
        )
