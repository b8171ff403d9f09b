# SPDX-License-Identifier: GPL-2.0-or-later
"""The rings round some open ground, ready to be searched: kept, it serves every core there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..base.arrays import Array
from ..geometry.rings import Rings, Tree, tree_of
from .metric import FLAT, Metric

#: Steps by which the 16 bits of a number come to stand at every second place.
_SPREAD = [
    (np.uint64(shift), np.uint64(mask))
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555))
]
#: Rings, or groups of rings, in a group.
_GROUP = 8


@dataclass(frozen=True)
class Groups:
    """One level of groups of neighbouring rings, from rings (level 0) to few groups.

    Attributes
    ----------
    centre, radius
        Discs that hold the members.
    first : ndarray of int
        The first member of each, in the order of the level below.
    """

    centre: Array
    radius: Array
    first: Array


@dataclass(frozen=True)
class Boundary:
    """Rings where geodesics are straight, with a tree of discs over each and groups of them.

    Attributes
    ----------
    rings : Rings
    tree : Tree
    stretch : ndarray of float
        How many times its true length a line is at most within each node of the tree.
    metric : Metric
    order : ndarray of int
        Rings, neighbours near one another.
    groups : tuple of Groups
        From the rings, in that order, to the coarsest.
    hops : dict
        What `ways.hops_within` found, by how far it looked.
    links : list
        What `links.links_of` found, if it was asked.
    within : list
        Of the boundary that these rings were chosen from, if any, that and their numbers there.
    """

    rings: Rings
    tree: Tree
    stretch: Array
    metric: Metric
    order: Array
    groups: tuple[Groups, ...]
    hops: dict[float, Any] = field(default_factory=dict, repr=False, compare=False)
    links: list[Any] = field(default_factory=list, repr=False, compare=False)
    within: list[tuple[Boundary, Array]] = field(default_factory=list, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.rings)

    def select(self, rings: Array) -> Boundary:
        """Return the boundary of some of the rings alone."""
        return _of_straight(self.rings.select(rings), self.metric)


def boundary_of(rings: Rings, metric: Metric = FLAT) -> Boundary:
    """Return rings of the metric's plane, ready to be searched."""
    return _of_straight(metric.rings(rings), metric)


def _of_straight(straight: Rings, metric: Metric) -> Boundary:
    tree = tree_of(straight)
    stretch = metric.stretch(np.hypot(*tree.centre.T) + tree.radius)
    order, groups = _grouped(tree.centre[tree.roots], tree.radius[tree.roots])
    return Boundary(straight, tree, stretch, metric, order, groups)


def edges_of(tree: Tree, nodes: Array) -> Array:
    """Return the edges of leaves, shape (n, LEAF), the last one repeated to fill the row."""
    place = np.arange(int(tree.count[nodes].max()))
    return tree.first[nodes][:, None] + np.minimum(place, tree.count[nodes][:, None] - 1)


def _grouped(centre: Array, radius: Array) -> tuple[Array, tuple[Groups, ...]]:
    order = np.argsort(_along_curve(centre), kind="stable")
    groups = [Groups(centre[order], radius[order], np.arange(len(order)))]
    while len(groups[-1].radius) > _GROUP:
        below = groups[-1]
        first = np.arange(0, len(below.radius), _GROUP)
        low = np.minimum.reduceat(below.centre - below.radius[:, None], first)
        high = np.maximum.reduceat(below.centre + below.radius[:, None], first)
        groups.append(Groups(0.5 * (low + high), 0.5 * np.hypot(*(high - low).T), first))
    return order, tuple(groups)


def _along_curve(xy: Array) -> Array:
    """Return a number for each point that is near for points that are (Morton's order)."""
    low, size = xy.min(axis=0), max(float(np.ptp(xy, axis=0).max()), 1e-300)
    cell = np.minimum((xy - low) / size * 2**16, 2**16 - 1).astype(np.uint64)
    for shift, mask in _SPREAD:
        cell = (cell | cell << shift) & mask
    key: Array = cell[:, 0] | cell[:, 1] << np.uint64(1)
    return key
