# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines between the values of a grid's nodes, on the triangles that the grid is cut into.

Each square is cut along its diagonal from the lower left to the upper right. What lies on an edge
of two triangles is worked out from the values of its two nodes alone, so that lines meet there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.feedback import NO_FEEDBACK, Feedback
from ..base.heard import heard, many

#: Crossings keep this share of an edge off its nodes: a line through a node would touch itself.
_OFF = 1e-3


@dataclass(frozen=True)
class Grid:
    """Nodes in rows: that of column i and row j lies at origin + cell · (i, j)."""

    x0: float
    y0: float
    cell: float
    columns: int
    rows: int

    @property
    def xy(self) -> Array:
        """Coordinates of the nodes, row by row, shape (rows · columns, 2)."""
        row, column = np.divmod(np.arange(self.rows * self.columns), self.columns)
        return np.column_stack([self.x0 + self.cell * column, self.y0 + self.cell * row])

    def triangles(self, nodes: Array) -> Array:
        """Return the triangles of which all nodes are under a mask, shape (n, 3)."""
        first = np.arange(self.rows * self.columns).reshape(self.rows, self.columns)
        a, b = first[:-1, :-1].ravel(), first[:-1, 1:].ravel()
        c, d = first[1:, 1:].ravel(), first[1:, :-1].ravel()
        every = np.concatenate([np.column_stack([a, b, c]), np.column_stack([a, c, d])])
        return every[nodes[every].all(axis=1)]

    def locate(self, points: Array) -> tuple[Array, Array]:
        """Return the nodes of the triangle that holds each point, and their weights in it."""
        u, v = (points[:, 0] - self.x0) / self.cell, (points[:, 1] - self.y0) / self.cell
        i = np.clip(np.floor(u).astype(int), 0, self.columns - 2)
        j = np.clip(np.floor(v).astype(int), 0, self.rows - 2)
        u, v = u - i, v - j
        a = j * self.columns + i
        lower = u >= v
        third = np.where(lower, a + 1, a + self.columns)
        nodes = np.column_stack([a, a + self.columns + 1, third])
        weights = np.column_stack([1.0 - np.maximum(u, v), np.minimum(u, v), np.abs(u - v)])
        return nodes, weights


def level_lines(xy: Array, triangles: Array, values: Array, level: float) -> Array:
    """Return the segments on which values that are linear in each triangle have a level."""
    above = values >= level
    return _between(
        xy, triangles, above, lambda i, j: (level - values[i]) / (values[j] - values[i])
    )


def label_lines(xy: Array, triangles: Array, labels: Array, costs: Array) -> Array:
    """Return the segments between nodes of different labels, where the costs of both are equal.

    Parameters
    ----------
    labels : ndarray of int, shape (n,)
        The row of the least cost of each node.
    costs : ndarray, shape (labels, n)
        Linear in each triangle.
    """

    def share(i: Array, j: Array) -> Array:
        at_i = costs[labels[i], i] - costs[labels[j], i]
        at_j = costs[labels[i], j] - costs[labels[j], j]
        apart = at_i - at_j
        return np.divide(at_i, apart, out=np.full(len(i), 0.5), where=apart != 0.0)

    return _between(xy, triangles, labels, share)


def _between(
    xy: Array,
    triangles: Array,
    kinds: Array,
    share: Callable[[Array, Array], Array],
) -> Array:
    """Return segments that part the nodes of each triangle by kind, shape (n, 2, 2)."""
    kind = kinds[triangles]
    unlike = np.column_stack([kind[:, k] != kind[:, (k + 1) % 3] for k in range(3)])
    count = unlike.sum(axis=1)
    found = []
    for alone in range(3):
        # the node that differs from the other two, which are alike
        rows = triangles[(count == 2) & ~unlike[:, (alone + 1) % 3]]
        one, first, second = (rows[:, (alone + k) % 3] for k in range(3))
        ends = [_crossing(xy, one, other, share) for other in (first, second)]
        found.append(np.stack(ends, axis=1))
    rows = triangles[count == 3]
    points = [_crossing(xy, rows[:, k], rows[:, (k + 1) % 3], share) for k in range(3)]
    middle = sum(points) / 3.0
    found += [np.stack([point, middle], axis=1) for point in points]
    return np.concatenate(found)


def _crossing(
    xy: Array,
    one: Array,
    other: Array,
    share: Callable[[Array, Array], Array],
) -> Array:
    """Return the point between two nodes, the same from whichever side it is asked for."""
    i, j = np.minimum(one, other), np.maximum(one, other)
    part = np.clip(share(i, j), _OFF, 1.0 - _OFF)[:, None]
    return xy[i] * (1.0 - part) + xy[j] * part


def faces_between(
    segments: Array, area: shapely.Geometry, grid_size: float, feedback: Feedback = NO_FEEDBACK
) -> Array:
    """Return the faces into which segments divide an area.

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    made = partial(_faces_between, segments, area, grid_size)
    return heard(made, feedback, long=many(2 * len(segments)))


def _faces_between(segments: Array, area: shapely.Geometry, grid_size: float) -> Array:
    lines = shapely.linestrings(segments)
    noded = shapely.union_all([*lines, shapely.boundary(area)], grid_size=grid_size)
    faces = shapely.get_parts(shapely.polygonize([noded]))
    shapely.prepare(area)
    return faces[shapely.contains(area, shapely.point_on_surface(faces))]
