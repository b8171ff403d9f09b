# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths of edges and the area within them: of a series of maps only edges that differ cost.

An edge that both maps draw alike is as long as it was, to the last digit: from which day on edges
were remembered must not show. So the area that an edge gives is held in whole numbers, whose sum is
the same in any order.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pyproj import CRS

from ..base.arrays import Array
from ..geometry import edge_areas, geodesy
from .control_map import ControlMap
from .edges import Edges


@dataclass(frozen=True)
class EdgeLengths:
    """Geodesic lengths of edges.

    Attributes
    ----------
    keys : ndarray of uint64, shape (n,)
        Those of the edges, ascending.
    metres : ndarray of float, shape (n,)
    """

    keys: Array
    metres: Array

    def of(self, edges: Edges, crs: CRS) -> EdgeLengths:
        """Return the lengths of other edges; those that are not known are measured."""
        row, new = _known(self.keys, edges)
        metres = np.zeros(len(edges))
        metres[~new] = self.metres[row[~new]]
        start, end, _ = _lonlat(edges, new, crs)
        if len(start):
            (lon1, lat1), (lon2, lat2) = start.T, end.T
            metres[new] = geodesy.inverse(lon1, lat1, lon2, lat2, geodesy.geod(crs))[2]
        return EdgeLengths(edges.keys, metres)


NO_LENGTHS = EdgeLengths(np.zeros(0, np.uint64), np.zeros(0))


@dataclass(frozen=True)
class EdgeAreas:
    """What edges give to the area that they go round.

    Attributes
    ----------
    keys : ndarray of uint64, shape (n,)
        Those of the edges, ascending.
    shares : ndarray of int, shape (2, n)
        The signed area between each edge, taken from its end with the lower hash, and the equator;
        see `edge_areas.in_whole_numbers`.
    turns : ndarray of float, shape (n,)
        How far it leads east, radians; NaN where an edge is too long to be told.
    """

    keys: Array
    shares: Array
    turns: Array

    def of(self, edges: Edges, crs: CRS) -> EdgeAreas:
        """Return what other edges give; those that are not known are measured."""
        row, new = _known(self.keys, edges)
        shares, turns = np.zeros((2, len(edges)), np.int64), np.zeros(len(edges))
        shares[:, ~new], turns[~new] = self.shares[:, row[~new]], self.turns[row[~new]]
        start, end, turned = _lonlat(edges, new, crs)
        if len(start):
            areas, east = edge_areas.areas_below(start, end, geodesy.geod(crs))
            low_first = edges.low_first[new] != turned
            shares[:, new] = edge_areas.in_whole_numbers(np.where(low_first, areas, -areas))
            turns[new] = np.where(np.isnan(areas), np.nan, np.where(low_first, east, -east))
        return EdgeAreas(edges.keys, shares, turns)


NO_AREAS = EdgeAreas(np.zeros(0, np.uint64), np.zeros((2, 0), np.int64), np.zeros(0))


def areas_by_actor(control: ControlMap, edges: Edges, given: EdgeAreas) -> dict[str, float]:
    """Return the geodesic area of each actor in square metres.

    Parameters
    ----------
    control : ControlMap
    edges : Edges
        Of the map.
    given : EdgeAreas
        What each of the edges gives, in their order.
    """
    found = {}
    for number, name in enumerate(edges.actors):
        mine = edges.owners == number
        left = edges.turns[mine]
        # Not of a ring round a pole, nor of one with edges that are too long: NaN is not less.
        if abs(float((given.turns[mine] * left).sum())) < 1.0:
            shares = (given.shares[:, mine] * left).sum(axis=1, keepdims=True)
            found[name] = abs(float(edge_areas.in_square_metres(shares)[0]))
        else:
            ground = control.geometries[control.of([name])]
            found[name] = float(geodesy.area_m2(ground, control.crs).sum())
    return found


def _known(keys: Array, edges: Edges) -> tuple[Array, Array]:
    """Return the row of each edge among known ones, and which are not among them."""
    if not len(keys):
        return np.zeros(len(edges), np.int64), np.ones(len(edges), bool)
    row = np.minimum(np.searchsorted(keys, edges.keys), len(keys) - 1)
    return row, keys[row] != edges.keys


def _lonlat(edges: Edges, chosen: Array, crs: CRS) -> tuple[Array, Array, Array]:
    """Return both ends of edges in degrees, and which were turned round for it.

    They run from the west, or the south, whoever draws them: the last digit depends on it.
    """
    start, end = edges.xy[edges.start[chosen]], edges.xy[edges.start[chosen] + 1]
    turned = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    start, end = np.where(turned[:, None], end, start), np.where(turned[:, None], start, end)
    return geodesy.vertices_to_lonlat(start, crs), geodesy.vertices_to_lonlat(end, crs), turned
