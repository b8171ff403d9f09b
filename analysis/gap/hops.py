# SPDX-License-Identifier: GPL-2.0-or-later
"""How short hops between few rings are at least, and which of them a short closed walk can have.

A way is bounded by the hops it has, so the least ways over the least hops bound all ways; a closed
walk through a root and a hop is no shorter than the hop and the least ways from the root to both of
its ends, on sides that add up to the walk's. Whatever bound tells of a hop is a bound of the walk,
so a hop is left out only where no walk shorter than the one known can have it.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..base.arrays import Array
from .search import Search, nearest_of

#: A walk that is longer by so much of itself, and so many metres, is longer: more than rounding and
#: what is taken for equal.
_LONGER, _LONGER_M = 1e-8, 1e-3
#: Up to so many rings × sides, squared, the bounds cost less than what they save.
_MOST = 4_000_000
#: Up to so many ways are bounded anew with each hop that more is known of.
_ANEW = 160_000
#: Pairs of rings looked at in one go.
_PAIRS = 100_000


class Hops:
    """The least hop on every side between each two rings, as far as it is known.

    Attributes
    ----------
    least : ndarray of float, shape (rings, rings, sides)
        No segment between two rings on a side is shorter, metres; inf where there is none.
    lower, can : ndarray, shape (rings, rings) and (rings, rings, sides)
        What the circles alone tell of each pair, as `nearest_of` does.
    """

    def __init__(self, search: Search, whole: Array) -> None:
        count, sides = len(search.boundary), search.sides
        rings = np.arange(count)
        self.lower, self.can = np.zeros((count, count)), np.zeros((count, count, sides), bool)
        self.order = search.boundary.order
        for some in np.array_split(rings, -(-(count**2) // _PAIRS)):
            i, j = np.repeat(some, count), np.tile(rings, len(some))
            lower, can = nearest_of(search, i, j)
            self.lower[some] = lower.reshape(-1, count)
            self.can[some] = can.reshape(-1, count, sides)
        self.least = np.where(self.can, self.lower[:, :, None], np.inf)
        # A whole turn of a ring is free.
        self.turn = (rings, rings, whole)
        self.least[self.turn] = 0.0
        self.ways, self.root = np.zeros((count, sides)), -1

    @classmethod
    def of(cls, search: Search, whole: Array) -> Hops | None:
        """Return the least hops of a search as its circles tell them; None where they are too many.

        Parameters
        ----------
        whole : ndarray of int, shape (rings,)
            What a whole turn of each ring adds to a side.
        """
        few = len(search.boundary) > 1 and (len(search.boundary) * search.sides) ** 2 <= _MOST
        return cls(search, whole) if few else None

    def pairs(self, rings: Array, least: Array, limits: Array) -> Iterator[tuple[Array, Array]]:
        """Yield pairs of a ring gone on from and a ring that it can lead to.

        Parameters
        ----------
        least : ndarray of float, shape (rings,)
            How long the way to each of the rings gone on from is.
        limits : ndarray of float
            Of every ring: below what a way to it matters.
        """
        near = self.lower[rings][:, self.order] < limits[self.order] - least[:, None]
        row, place = near.nonzero()
        i, j = rings[row], self.order[place]
        for k in range(0, len(i), _PAIRS):
            yield i[k : k + _PAIRS], j[k : k + _PAIRS]

    def learn(self, i: Array, j: Array, least: Array) -> None:
        """Keep that segments between pairs of rings are no shorter than so much, (p, sides)."""
        before = self.least[i, j]
        if (least > before).any():
            self.least[i, j] = self.least[j, i] = np.maximum(before, least)
            self.least[self.turn] = 0.0
            # of many, what is known of the ways from a root is good enough until the next
            if self.ways.size**2 <= _ANEW:
                self.root = -1

    def found(self, i: Array, j: Array, length: Array) -> None:
        """Keep how long the shortest segments found are; inf where none was found or looked for."""
        # of those that are taken for equal another may be the shortest
        self.learn(i, j, np.where(np.isfinite(length), length * (1.0 - _LONGER), -np.inf))

    def from_root(self, root: int, open_: Array, half: float) -> None:
        """Bound the ways from a root to every ring and side, over rings that stay open for it.

        Those longer than half of what matters are no shorter than that half, and no more is told.
        """
        if root == self.root:
            return
        # of few they are told as far as they matter at all: a hop that leads nowhere shows at once
        half *= 1.0 + (self.ways.size**2 <= _ANEW)
        sides = np.arange(self.least.shape[2])
        turned = sides[:, None] ^ sides
        ways = np.full(self.least.shape[1:], np.inf)
        ways[root, 0] = 0.0
        rings, shut = np.array([root]), ~open_
        # the sides before the rings: a least over the middle of a table takes longer
        hops = self.least.transpose(0, 2, 1)[..., None]
        while len(rings):
            # over a hop of each side
            onward = ways[rings][:, turned][:, :, None] + hops[rings]
            shorter = onward.reshape(-1, *ways.shape).min(axis=0)
            shorter[shut] = np.inf
            rings = np.flatnonzero(((shorter < ways) & (shorter <= half)).any(axis=1))
            ways = np.minimum(shorter, ways)
        ways[open_] = np.minimum(ways[open_], half)
        self.ways, self.root = ways, root

    def comes_round(self, length: Array, caps: Array) -> Array:
        """Tell which ways from the root, so long, can be of a closed walk shorter than known.

        Parameters
        ----------
        length : ndarray of float, shape (rings, sides)
        caps : ndarray of float, shape (sides,)
            See `matter`.
        """
        sides, most = np.arange(len(caps)), caps * (1.0 + _LONGER) + _LONGER_M
        mask = np.zeros(length.shape, bool)
        for value in sides[1:]:
            mask |= length + self.ways[:, sides ^ value] <= most[value]
        return mask

    def matter(self, i: Array, j: Array, caps: Array) -> Array:
        """Tell on which sides a hop between rings can be of a closed walk shorter than known.

        Parameters
        ----------
        caps : ndarray of float, shape (sides,)
            The shortest closed walk known of each side that matters; the first is not looked at.

        Returns
        -------
        ndarray of bool, shape (p, sides)
        """
        sides = np.arange(len(caps))
        most = caps * (1.0 + _LONGER) + _LONGER_M
        here, there = self.ways[i], self.ways[j]
        mask = np.zeros((len(i), len(sides)), bool)
        for side in sides:
            hop = self.least[i, j, side]
            for value in sides[1:]:
                rest = (here + there[:, sides ^ side ^ value]).min(axis=1)
                mask[:, side] |= rest + hop <= most[value]
        return mask
