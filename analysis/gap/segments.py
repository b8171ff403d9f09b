# SPDX-License-Identifier: GPL-2.0-or-later
"""Straight lines between rings, and the places they are to separate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array
from ..geometry.rings import crossings


@dataclass(frozen=True)
class SeparationConstraint:
    """What is to be parted from what, by rays that run east from points.

    Attributes
    ----------
    points : ndarray of float, shape (t, 2)
    masks : ndarray of int, shape (t,)
        The bits of a side that crossing this point's ray flips.
    wanted : int
        The side of a walk that parts as it should.
    bits : int
        How many bits a side has.
    blocked : tuple of shapely polygons
        Ground no segment may cross: the core's and the rear's own extent.
    """

    points: Array
    masks: Array
    wanted: int
    bits: int
    blocked: tuple[shapely.Geometry, ...] = ()

    def crossed(self, start: Array, end: Array) -> Array:
        """Return the side of straight ways, shape (…, 2) at both ends: whose rays they cross."""
        side = np.zeros(np.broadcast(start, end).shape[:-1], np.int64)
        for point, mask in zip(self.points, self.masks):
            side ^= np.where(crossings(start, end, point), mask, 0)
        return side


def separation(
    cores: Array, rears: Array, blocked: tuple[shapely.Geometry, ...] = ()
) -> SeparationConstraint:
    """Return the separation of core points from rear points; no rear point stands for far away."""
    bits = len(cores) + max(len(rears) - 1, 0)
    masks = 1 << np.arange(bits)
    wanted = (1 << len(cores)) - 1
    if len(rears):
        # Sides are told relative to the first rear, so its ray flips every bit.
        masks = np.r_[masks, (1 << bits) - 1]
        points = np.vstack([cores, rears[1:], rears[:1]])
    else:
        points = np.asarray(cores, float)
    return SeparationConstraint(points, masks, wanted, bits, blocked)


@dataclass(frozen=True)
class Segments:
    """Straight lines between rings, as arrays: edge of each end, place on it (0 to 1), position."""

    first: Array
    first_at: Array
    start: Array
    last: Array
    last_at: Array
    end: Array

    def __len__(self) -> int:
        return len(self.first)

    @property
    def length(self) -> Array:
        """Length of each segment."""
        return np.hypot(*(self.end - self.start).T)

    def take(self, index: Array) -> Segments:
        """Return some of the segments."""
        return Segments(
            self.first[index],
            self.first_at[index],
            self.start[index],
            self.last[index],
            self.last_at[index],
            self.end[index],
        )

    def reversed(self) -> Segments:
        """Return the segments with their ends swapped, in the opposite order."""
        return Segments(
            self.last[::-1],
            self.last_at[::-1],
            self.end[::-1],
            self.first[::-1],
            self.first_at[::-1],
            self.start[::-1],
        )


def joined(segments: list[Segments]) -> Segments:
    """Return several sets of segments as one."""
    names = ("first", "first_at", "start", "last", "last_at", "end")
    return Segments(*(np.concatenate([getattr(c, name) for c in segments]) for name in names))
