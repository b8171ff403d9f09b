# SPDX-License-Identifier: GPL-2.0-or-later
"""Shortest segments between pairs of rings, kept from one root of a walk to the next."""

from __future__ import annotations

import numpy as np

from ..base.arrays import Array
from ..base.feedback import Feedback
from .search import Search, Table, blank_table, shortest_segments


class Memory:
    """The shortest segments of pairs of rings that were looked at."""

    def __init__(self, sides: int) -> None:
        self.pairs = np.zeros(0, np.int64)
        self.asked = np.zeros((0, sides))
        self.table = blank_table(sides, 0)

    def recall(
        self,
        search: Search,
        i: Array,
        j: Array,
        limit: Array,
        longest: float | None,
        feedback: Feedback,
    ) -> Table:
        """Return the shortest segments of every side between pairs of rings, those within limits.

        What is not known yet is looked for up to `longest`, of which all that is asked for later
        must be no longer; with None up to the limits.
        """
        pair = np.minimum(i, j) * len(search.boundary) + np.maximum(i, j)
        new = np.flatnonzero(~self._knows(pair, limit))
        if len(new):
            most = limit[new] if longest is None else np.full((len(new), search.sides), longest)
            found = shortest_segments(search, i[new], j[new], most, feedback)
            self._add(pair[new], most, found)
            if longest is None and len(new) == len(pair):
                return found
        at = np.searchsorted(self.pairs, pair)
        recalled = self.table.rows(at)
        recalled.length[recalled.length >= limit.ravel()] = np.inf
        return recalled

    def _knows(self, pair: Array, limit: Array) -> Array:
        """Tell of which pairs all segments within limits are known."""
        if not len(self.pairs):
            return np.zeros(len(pair), bool)
        at = np.minimum(np.searchsorted(self.pairs, pair), len(self.pairs) - 1)
        known: Array = (self.pairs[at] == pair) & (limit <= self.asked[at]).all(axis=1)
        return known

    def _add(self, pair: Array, most: Array, found: Table) -> None:
        if not len(self.pairs) and (pair[1:] > pair[:-1]).all():
            self.pairs, self.asked, self.table = pair, most, found
            return
        kept = np.flatnonzero(~np.isin(self.pairs, pair))
        pairs = np.concatenate([self.pairs[kept], pair])
        order = np.argsort(pairs, kind="stable")
        whole = self.table.rows(kept).with_rows(found)
        self.pairs, self.table = pairs[order], whole.rows(order)
        self.asked = np.concatenate([self.asked[kept], most])[order]
