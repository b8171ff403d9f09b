# SPDX-License-Identifier: GPL-2.0-or-later
"""Segments between neighbouring rings, and how long ways over these alone are.

No way is shorter than the shortest, but among many rings hardly one is much longer: so a search
knows from the start what a way to each ring must be shorter than. The segments hang on the rings
alone, and serve every place among them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from scipy.spatial import Delaunay, QhullError

from ..base.arrays import Array, unique_rows
from ..base.feedback import Feedback
from ..base.heard import heard, many
from .boundary import Boundary
from .search import search_of, shortest_segments
from .segments import Segments, SeparationConstraint
from .ways import runs_of

#: Long edges are parted into pieces of so many times the radius of most runs of edges.
_PIECE = 4.0


@dataclass(frozen=True)
class Links:
    """The shortest segment between each two rings that are neighbours.

    Attributes
    ----------
    one, other : ndarray of int, shape (n,)
        The two rings; a segment begins on either.
    segments : Segments
    length : ndarray of float, shape (n,)
        Metres.
    """

    one: Array
    other: Array
    segments: Segments
    length: Array

    def take(self, rows: Array) -> Links:
        """Return some of them."""
        return Links(self.one[rows], self.other[rows], self.segments.take(rows), self.length[rows])

    def among(self, rings: Array, edges: Array, counts: tuple[int, int]) -> Links:
        """Return those between some rings, in the numbers that these and their edges have alone.

        Parameters
        ----------
        rings, edges : ndarray of int
            Those there are, in order of their new numbers.
        counts : int, int
            How many rings and edges there are in all.
        """
        ring, edge = (np.full(count, -1) for count in counts)
        ring[rings], edge[edges] = np.arange(len(rings)), np.arange(len(edges))
        some = self.take(np.flatnonzero((ring[self.one] >= 0) & (ring[self.other] >= 0)))
        lines = some.segments
        lines = replace(lines, first=edge[lines.first], last=edge[lines.last])
        return Links(ring[some.one], ring[some.other], lines, some.length)


def links_of(boundary: Boundary, feedback: Feedback) -> Links:
    """Return the segments between neighbouring rings; they are kept with the boundary."""
    if not boundary.links:
        boundary.links.append(_links_of(boundary, feedback))
    found: Links = boundary.links[0]
    return found


def _links_of(boundary: Boundary, feedback: Feedback) -> Links:
    """Return the segments between rings whose runs are neighbours in a triangulation."""
    radius = boundary.tree.radius[boundary.tree.leaf] / boundary.stretch[boundary.tree.leaf]
    runs = runs_of(boundary, _PIECE * max(float(np.median(radius)), 1e-3))
    xy, _, place = unique_rows(runs.centre)
    ring = np.zeros(len(xy), np.int64)
    ring[place] = runs.ring
    pairs = np.zeros((0, 2), np.int64)
    if len(xy) > 3:
        try:
            work = partial(Delaunay, xy - xy.mean(axis=0))
            corners = heard(work, feedback, long=many(len(xy))).simplices
        except QhullError:
            # all on one line
            corners = np.zeros((0, 3), np.int64)
        ends = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]])
        pairs, _, _ = unique_rows(np.sort(ring[ends], axis=1))
        pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    nothing = SeparationConstraint(np.array([[1e15, 1e15]]), np.zeros(1, np.int64), 0, 0)
    search = search_of(boundary, nothing, np.zeros(len(boundary.rings.xy), np.int64), np.inf)
    limit = np.full((len(pairs), 1), np.inf)
    table = shortest_segments(search, pairs[:, 0], pairs[:, 1], limit, feedback)
    found = np.flatnonzero(np.isfinite(table.length))
    return Links(pairs[found, 0], pairs[found, 1], table.segments(found), table.length[found])
