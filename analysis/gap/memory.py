# SPDX-License-Identifier: GPL-2.0-or-later
"""Shortest segments between pairs of rings, kept from one root of a walk to the next."""

from __future__ import annotations

import numpy as np

from ..base.arrays import Array
from ..base.feedback import Feedback
from .search import Search, Table, Worth, blank_table, shortest_segments


class Memory:
    """The shortest segments of pairs of rings that were looked at.

    What is new is written behind what is there, and found by sorted lists of pairs, each of which
    is at least twice as long as the next: so a pair is moved a few times only, however many come.
    """

    def __init__(self, sides: int) -> None:
        self.asked = np.zeros((0, sides))
        self.table = blank_table(sides, 0)
        self.used = 0
        self.lists: list[tuple[Array, Array]] = []

    def recall(
        self,
        search: Search,
        i: Array,
        j: Array,
        limit: Array,
        longest: float | None,
        feedback: Feedback,
        worth: Worth | None = None,
    ) -> Table:
        """Return the shortest segments of every side between pairs of rings, those within limits.

        What is not known yet is looked for up to `longest`, of which all that is asked for later
        must be no longer; with None up to the limits. A side whose limit is -inf is not looked for,
        nor one that is not `worth` it (see `shortest_segments`).
        """
        pair = np.minimum(i, j) * len(search.boundary) + np.maximum(i, j)
        at = self._rows_of(pair)
        known = at >= 0
        known[known] = (limit[known] <= self.asked[at[known]]).all(axis=1)
        new = np.flatnonzero(~known)
        if len(new):
            most = limit[new]
            if longest is not None:
                most = np.where(np.isneginf(most), -np.inf, longest)
            # what was asked for before stays known
            old = at[new] >= 0
            most[old] = np.maximum(most[old], self.asked[at[new[old]]])
            found = shortest_segments(search, i[new], j[new], most, feedback, worth)
            at[new] = self._add(pair[new], at[new], most, found)
        recalled = self.table.rows(at)
        recalled.length[recalled.length >= limit.ravel()] = np.inf
        return recalled

    def _rows_of(self, pair: Array) -> Array:
        """Return the row of each pair, -1 where it is not known."""
        rows = np.full(len(pair), -1, np.int64)
        for pairs, row in self.lists:
            at = np.minimum(np.searchsorted(pairs, pair), len(pairs) - 1)
            there = pairs[at] == pair
            rows[there] = row[at[there]]
        return rows

    def _add(self, pair: Array, rows: Array, most: Array, found: Table) -> Array:
        """Write what was found of pairs down, and return their rows; -1 is a row not there yet."""
        if not self.used:
            self.asked, self.table = np.zeros_like(most), found
        rows = rows.copy()
        new = np.flatnonzero(rows < 0)
        rows[new] = self.used + np.arange(len(new))
        self.used += len(new)
        if self.used > len(self.asked):
            more = max(self.used, 2 * len(self.asked)) - len(self.asked)
            self.asked = np.concatenate([self.asked, np.zeros((more, self.asked.shape[1]))])
            self.table = self.table.with_rows(blank_table(self.table.sides, more))
        self.asked[rows] = most
        self.table.put(rows, found)
        if len(new):
            order = np.argsort(pair[new], kind="stable")
            self.lists.append((pair[new][order], rows[new][order]))
        while len(self.lists) > 1 and len(self.lists[-2][0]) < 2 * len(self.lists[-1][0]):
            pairs, row = (np.concatenate(both) for both in zip(*self.lists[-2:]))
            order = np.argsort(pairs, kind="stable")
            self.lists[-2:] = [(pairs[order], row[order])]
        return rows
