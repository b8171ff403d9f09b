# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths of edges and the area within them: of a series of maps only edges that differ cost.

An edge that both maps draw alike is as long as it was, to the last digit: from which day on edges
were remembered must not show. So the area that an edge gives is held in whole numbers, whose sum is
the same in any order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from pyproj import CRS

from ..base.arrays import Array
from ..geometry import edge_areas, geodesy
from .control_map import ControlMap
from .edges import Edges


@dataclass(frozen=True)
class NewEdges:
    """The edges of maps that follow one another which the map before each has not.

    Attributes
    ----------
    keys : list of ndarray of uint64
        Those of all edges of each map, ascending.
    rows : list of ndarray of int, or slice
        Where each map's edges stand among those of the map before.
    new : list of ndarray of bool
        Which of them do not.
    start, end : ndarray of float, shape (n, 2)
        Of the new edges of all maps, in degrees. They run from the west, or the south, whoever
        draws them: the last digit depends on it.
    low_first : ndarray of bool, shape (n,)
        Whether they do so from their end with the lower hash.
    """

    keys: list[Array]
    rows: list[Any]
    new: list[Array]
    start: Array
    end: Array
    low_first: Array

    def carried(self, known: Array, measured: Array) -> list[Array]:
        """Return what each map's edges measure, shape (…, edges).

        Parameters
        ----------
        known : ndarray, shape (…, e)
            Of the map before the first.
        measured : ndarray, shape (…, n)
            Of the new edges.
        """
        found = []
        ends = np.cumsum([np.count_nonzero(new) for new in self.new])
        for row, new, some in zip(self.rows, self.new, np.split(measured, ends[:-1], axis=-1)):
            known = known[..., row] if known.shape[-1] else np.zeros_like(some)
            known[..., new] = some
            found.append(known)
        return found


def new_edges(known: Array, maps: Sequence[Edges], crs: CRS) -> NewEdges:
    """Return the new edges of maps that follow one another; `known` are the keys before them."""
    rows, news, parts = [], [], []
    for edges in maps:
        row, new = _known(known, edges)
        first = edges.start[new]
        parts.append((edges.xy[first], edges.xy[first + 1], edges.low_first[new]))
        rows.append(row)
        news.append(new)
        known = edges.keys
    start, end, low_first = (np.concatenate(column) for column in zip(*parts))
    turned = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    ends = np.where(turned[:, None], (end, start), (start, end))
    start, end = (geodesy.vertices_to_lonlat(xy, crs) for xy in ends)
    return NewEdges([one.keys for one in maps], rows, news, start, end, low_first != turned)


def _known(keys: Array, edges: Edges) -> tuple[Any, Array]:
    """Return the row of each edge among known ones, and which are not among them."""
    if edges.keys is keys:
        return slice(None), np.zeros(len(edges), bool)
    if not len(keys):
        return np.zeros(len(edges), np.int64), np.ones(len(edges), bool)
    row = np.minimum(np.searchsorted(keys, edges.keys), len(keys) - 1)
    return row, keys[row] != edges.keys


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
        return self.in_turn(new_edges(self.keys, [edges], crs), crs)[0]

    def in_turn(self, new: NewEdges, crs: CRS) -> list[EdgeLengths]:
        """Return the lengths of the edges of maps that follow one another, and that of these."""
        (lon1, lat1), (lon2, lat2) = new.start.T, new.end.T
        metres = geodesy.inverse(lon1, lat1, lon2, lat2, geodesy.geod(crs))[2]
        return [EdgeLengths(*one) for one in zip(new.keys, new.carried(self.metres, metres))]


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
        return self.in_turn(new_edges(self.keys, [edges], crs), crs)[0]

    def in_turn(self, new: NewEdges, crs: CRS) -> list[EdgeAreas]:
        """Return what the edges give of maps that follow one another, and that of these."""
        areas, east = edge_areas.areas_below(new.start, new.end, geodesy.geod(crs))
        areas, east = (np.where(new.low_first, one, -one) for one in (areas, east))
        shares = edge_areas.in_whole_numbers(areas)
        turns = np.where(np.isnan(areas), np.nan, east)
        both = new.carried(self.shares, shares), new.carried(self.turns, turns)
        return [EdgeAreas(*one) for one in zip(new.keys, *both)]


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
