# SPDX-License-Identifier: GPL-2.0-or-later
"""Ragged bays for gaps with a least area: ground in degrees, drawn sparsely or finely."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import Geod
from salient.analysis.control import control_map
from salient.analysis.gap import encirclement
from salient.analysis.geometry import geodesy

WGS84 = Geod(ellps="WGS84")
CORE = (37.0, 48.05)


def ragged(seed: int, count: int = 40) -> shapely.Polygon:
    """Ground with one bay, open to the north, whose walls come and go at random."""
    rng = np.random.default_rng(seed)
    y = np.linspace(0.0, 0.6, count)
    half = 0.02 + 0.03 * rng.random(count) + 0.02 * np.abs(np.sin(9 * y))
    middle = 37.0 + 0.03 * np.sin(5 * y + 6 * rng.random())
    west = np.column_stack([middle - half, 48.0 + y])
    east = np.column_stack([middle + half, 48.0 + y])
    bay = shapely.Polygon(np.vstack([west, east[::-1]]))
    return shapely.difference(shapely.box(36.5, 47.7, 37.5, 48.6), bay)


def denser(ground: shapely.Polygon, times: int) -> shapely.Polygon:
    """The same ground with every edge, a geodesic, cut into so many."""

    def cut(ring):
        xy = shapely.get_coordinates(ring)
        found = []
        for start, end in zip(xy[:-1], xy[1:]):
            found += [start, *WGS84.npts(*start, *end, times - 1)]
        return np.array([*found, xy[-1]])

    return shapely.Polygon(cut(ground.exterior), [cut(hole) for hole in ground.interiors])


def gap(ground, least_km2: float, crs: str = "EPSG:4326", core=CORE, **options):
    """The gap round a core, its pocket not smaller than asked: a row of pockets."""
    drawn = geodesy.reproject(np.array([ground], dtype=object), "EPSG:4326", crs)
    return encirclement.encirclement_gap(
        control_map.build(drawn, ["A"], crs=crs, name="Bay")[0],
        encirclers=("A",),
        core=encirclement.CorePlaces(np.array([shapely.Point(core)], dtype=object), ("Town",)),
        options=encirclement.GapOptions(min_area_m2=least_km2 * 1e6, **options),
    ).pockets


def brute_force(ground, least_km2: float, every: float = 250.0) -> float:
    """The shortest of all lines between points of the ground's edge that cut off the least area.

    One line only, from one of the points that lie `every` metres apart to another.
    """
    plane = geodesy.local_plane(np.array([shapely.Point(CORE)], dtype=object), WGS84)
    shape = plane.forward(np.array([ground], dtype=object))[0]
    spots = shapely.get_coordinates(shapely.segmentize(shape.exterior, every))[:-1]
    i, j = np.triu_indices(len(spots), 2)
    length = np.hypot(*(spots[i] - spots[j]).T)
    after = np.roll(spots, -1, axis=0)
    swept = np.r_[0.0, np.cumsum(spots[:, 0] * after[:, 1] - spots[:, 1] * after[:, 0])]
    closing = spots[j][:, 0] * spots[i][:, 1] - spots[j][:, 1] * spots[i][:, 0]
    area = 0.5 * np.abs(swept[j] - swept[i] + closing)
    inner = shapely.buffer(shape, -0.5)
    shapely.prepare(inner)
    large = np.flatnonzero((area >= least_km2 * 1e6) & (length > 1.0))
    for k in large[np.argsort(length[large])]:
        if shapely.intersects(inner, shapely.LineString(spots[[i[k], j[k]]])):
            continue
        if shapely.Polygon(spots[i[k] : j[k] + 1]).contains(shapely.Point(0.0, 0.0)):
            return float(length[k])
    return float("inf")
