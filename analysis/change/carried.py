# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths of the edges of a map from those of the map before: only edges that differ cost.

An edge that both maps draw alike is as long as it was, to the last digit: from which day on edges
were remembered must not show. Areas are measured anew on each map: what they changed by, added up
from day to day, has another last digit than the area.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pyproj import CRS

from ..base.arrays import Array
from ..control.edges import Edges
from ..geometry import geodesy


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
    # always from the west, or the south: the last digit depends on it
    turned = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    start, end = np.where(turned[:, None], end, start), np.where(turned[:, None], start, end)
    (lon1, lat1), (lon2, lat2) = (
        geodesy.vertices_to_lonlat(start, crs).T,
        geodesy.vertices_to_lonlat(end, crs).T,
    )
    return geodesy.inverse(lon1, lat1, lon2, lat2, geodesy.geod(crs))[2]
