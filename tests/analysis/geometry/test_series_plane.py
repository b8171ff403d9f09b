# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from pyproj import Geod
from salient.analysis.geometry import geodesy
from salient.analysis.geometry.series_plane import SeriesPlane, series_over

WGS84 = Geod(ellps="WGS84")


def spots(lon: float, lat: float, reach: float, count: int = 6000):
    rng = np.random.default_rng(7)
    return np.array([lon, lat]) + reach * rng.uniform(-1.0, 1.0, (count, 2))


@pytest.mark.parametrize(
    "lon, lat, reach", [(38, 35, 0.01), (38, 35, 1.2), (-170, -80, 4), (5, 0, 9)]
)
def test_a_series_is_the_projection_to_what_a_geodesic_is_known_to(lon, lat, reach):
    lonlat = spots(lon, lat, reach)
    plane = geodesy.LocalPlane(lon, lat, WGS84.a, WGS84.b)
    series = series_over(plane, lonlat)
    assert isinstance(series, SeriesPlane)
    assert (
        np.abs(np.subtract(series.forward_xy(*lonlat.T), plane.forward_xy(*lonlat.T))).max() < 1e-7
    )
    # beyond the extent the projection itself
    far = lonlat[:3] + np.array([0.0, 2.5 * reach])
    assert np.array_equal(series.forward_xy(*far.T), plane.forward_xy(*far.T))


def test_a_vertex_comes_to_the_same_spot_alone_and_among_others():
    lonlat = spots(38, 35, 1.2, 20_001)
    series = series_over(geodesy.LocalPlane(38.0, 35.0, WGS84.a, WGS84.b), lonlat)
    every = np.column_stack(series.forward_xy(*lonlat.T))
    for row in (0, 8191, 8192, 20_000):
        alone = np.column_stack(series.forward_xy(*lonlat[row : row + 1].T))
        few = np.column_stack(series.forward_xy(*lonlat[row - 3 : row + 1].T)) if row else alone
        assert np.array_equal(alone[0], every[row])
        assert np.array_equal(few[-1], every[row])


@pytest.mark.parametrize(
    "lonlat",
    [
        spots(38, 35, 1.2, 500),
        spots(179.5, 10, 1.0),
        spots(0, 89.2, 1.0),
        spots(0, 0, 60.0),
    ],
    ids=["few vertices", "antimeridian", "pole", "a hemisphere"],
)
def test_where_a_series_gains_nothing_or_a_place_has_two_longitudes_there_is_none(lonlat):
    plane = geodesy.LocalPlane(*lonlat.mean(axis=0).round(3), WGS84.a, WGS84.b)
    assert series_over(plane, lonlat) is plane
