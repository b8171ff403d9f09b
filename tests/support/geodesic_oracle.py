# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest geodesic between points of a wall that parts a core from a rear: a brute force.

No code of the kernel is used. The wall, one polygon without holes, is drawn with points along its
geodesic edges; all pairs are measured on the ellipsoid, and looked at in order of length until one
sees the other across open ground. Each round looks closer at where the one before found its line.
"""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import Geod, Transformer

WGS84 = Geod(ellps="WGS84")


def drawn(ring: np.ndarray, step: float) -> np.ndarray:
    """Return a closed ring (degrees) with a point each so many metres of its geodesic edges."""
    points = []
    for (lon, lat), (lon2, lat2) in zip(ring[:-1], ring[1:]):
        count = int(WGS84.inv(lon, lat, lon2, lat2)[2] // step)
        points += [(lon, lat), *(WGS84.npts(lon, lat, lon2, lat2, count) if count else [])]
    return np.array([*points, points[0]])


def _turned(ring: np.ndarray, point: np.ndarray) -> np.ndarray:
    """Return by how many radians the view from a point has turned at each vertex of a ring."""
    return np.unwrap(np.arctan2(*(ring - point).T[::-1]))


def _parting(ring, one, other, place) -> np.ndarray:
    """Return how often the ring's arc from `one` to `other`, and straight back, goes round."""
    angle = _turned(ring, place)
    straight = np.mod(angle[one] - angle[other] + np.pi, 2 * np.pi) - np.pi
    return np.rint((angle[other] - angle[one] + straight) / (2 * np.pi)).astype(int)


def shortest_line(wall, core, rear, steps, longest: float, slack: float = 0.2) -> float:
    """Return the length of the shortest line that parts a core from a rear, metres.

    Parameters
    ----------
    wall : shapely Polygon, degrees
    core, rear : tuple of float, degrees
    steps : sequence of float
        Metres between points of the wall, the coarsest first.
    longest : float
        Longer lines are not looked at.
    slack : float
        By how many metres a line may run into the wall: what the plane bends of it.
    """
    plane = Transformer.from_crs(
        "EPSG:4326", f"+proj=aeqd +lon_0={core[0]} +lat_0={core[1]} +ellps=WGS84", always_xy=True
    )
    shell = shapely.get_coordinates(shapely.get_exterior_ring(wall))
    away = np.array(plane.transform(*rear))
    near = reach = None
    best = np.inf
    for step in steps:
        lonlat = drawn(shell, step)
        ring = np.column_stack(plane.transform(*lonlat.T))
        flat = shapely.Polygon(ring)
        inner = shapely.buffer(flat, -slack)
        shapely.prepare(inner)
        shapely.prepare(flat)
        kept = np.arange(len(ring) - 1)
        if near is not None:
            kept = kept[
                np.hypot(*(ring[kept][:, None] - near).transpose(2, 0, 1)).min(axis=1) < reach
            ]
        one, other = (kept[i] for i in np.triu_indices(len(kept), 1))
        long = np.hypot(*(ring[one] - ring[other]).T)
        some = (long > slack) & (long < longest)
        some[some] &= _parting(ring, one[some], other[some], np.zeros(2)) != _parting(
            ring, one[some], other[some], away
        )
        one, other = one[some], other[some]
        metres = WGS84.inv(*lonlat[one].T, *lonlat[other].T)[2]
        for row in np.argsort(metres, kind="stable"):
            (lon, lat), (lon2, lat2) = lonlat[one[row]], lonlat[other[row]]
            between = WGS84.npts(lon, lat, lon2, lat2, 30)
            way = np.array([(lon, lat), *between, (lon2, lat2)])
            line = shapely.LineString(np.column_stack(plane.transform(*way.T)))
            if not (shapely.intersects(inner, line) or shapely.covers(flat, line)):
                best, near, reach = metres[row], ring[[one[row], other[row]]], 6.0 * step
                break
    return float(best)
