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
        self.table = blank_table(sides, 0)

    def recall(
        self,
        search: Search,
        i: Array,
        j: Array,
        limit: Array,
        longest: float,
        feedback: Feedback,
    ) -> Table:
        """Return the shortest segments of every side between pairs of rings, those within limits.

        What is not known yet is looked for up to `longest`, of which all that is asked for later
        must be no longer.
        """
        sides = search.sides
        pair = i * len(search.boundary) + j
        new = np.flatnonzero(~np.isin(pair, self.pairs))
        if len(new):
            all_ = np.full((len(new), sides), longest)
            self._add(pair[new], shortest_segments(search, i[new], j[new], all_, feedback))
        at = np.searchsorted(self.pairs, pair)
        found = self.table.rows(at)
        found.length[found.length >= limit.ravel()] = np.inf
        return found

    def _add(self, pair: Array, table: Table) -> None:
        whole = self.table.with_rows(table)
        pairs = np.concatenate([self.pairs, pair])
        order = np.argsort(pairs, kind="stable")
        self.pairs, self.table = pairs[order], whole.rows(order)
