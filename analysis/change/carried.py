# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths and areas of a map measured from those of the map before: only edges that differ cost.

An edge that both maps draw alike is as long as it was. And the area of an actor changes by the area
that the edges left over go round, for these form closed loops as the boundary of anything must.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pyproj import CRS

from ..base.arrays import Array
from ..control.edges import Edges, UnmatchedEdges
from ..geometry import geodesy

#: Share of the edges that must be drawn alike for it to be worth the while.
_WORTH = 0.5


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

    def of(self, edges: Edges, crs: CRS) -> Array:
        """Return the length of each edge in metres; those that are not known are measured."""
        metres = np.zeros(len(edges))
        new = np.ones(len(edges), bool)
        if len(self.keys):
            row = np.minimum(np.searchsorted(self.keys, edges.keys), len(self.keys) - 1)
            new = self.keys[row] != edges.keys
            metres[~new] = self.metres[row[~new]]
        start = edges.start[new]
        metres[new] = _between(edges.xy[start], edges.xy[start + 1], crs)
        return metres


NO_LENGTHS = EdgeLengths(np.zeros(0, np.uint64), np.zeros(0))


def _between(start: Array, end: Array, crs: CRS) -> Array:
    if not len(start):
        return np.zeros(0)
    (lon1, lat1), (lon2, lat2) = (
        geodesy.vertices_to_lonlat(start, crs).T,
        geodesy.vertices_to_lonlat(end, crs).T,
    )
    return geodesy.inverse(lon1, lat1, lon2, lat2, geodesy.geod(crs))[2]


def carried_areas(
    before: dict[str, float], unmatched: UnmatchedEdges, names: list[str], crs: CRS | str
) -> dict[str, float] | None:
    """Return the area of each actor on a map from its areas on the map before, m².

    Parameters
    ----------
    before : dict of str to float
        Areas on the map before.
    unmatched : UnmatchedEdges
        What the two maps differ in.
    names : list of str
        Actors of the map.

    Returns
    -------
    dict of str to float, or None
        None where the edges form no closed loops, or the maps share so little that the map is as
        well measured anew.
    """
    if not unmatched.closed or unmatched.shared < _WORTH:
        return None
    change = np.zeros(len(unmatched.actors))
    if len(unmatched):
        start, end = (
            geodesy.vertices_to_lonlat(unmatched.starts, crs),
            geodesy.vertices_to_lonlat(unmatched.ends, crs),
        )
        base = (start.min(axis=0) + start.max(axis=0)) / 2.0
        for actor in np.unique(unmatched.owners):
            mine = unmatched.owners == actor
            change[actor] = _gone_round(base, start[mine], end[mine], unmatched.jumps[mine], crs)
    moved = dict(zip(unmatched.actors, change.tolist()))
    return {name: before.get(name, 0.0) + moved.get(name, 0.0) for name in names}


def _gone_round(base: Array, start: Array, end: Array, jumps: Array, crs: CRS | str) -> float:
    """Return the area to the left of edges that form closed loops, each taken `jumps` times.

    From one base out to each edge, along it, and back: ways out and back to a vertex cancel.
    """
    times = np.abs(jumps)
    back = (jumps < 0)[:, None]
    start, end = np.where(back, end, start), np.where(back, start, end)
    start, end = np.repeat(start, times, axis=0), np.repeat(end, times, axis=0)
    base = np.broadcast_to(base, start.shape)
    lon, lat = np.stack([base, start, end], axis=1).reshape(-1, 2).T
    ellipsoid = geodesy.geod(crs)
    return float(
        ellipsoid.polygon_area_perimeter(np.ascontiguousarray(lon), np.ascontiguousarray(lat))[0]
    )
