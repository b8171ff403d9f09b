# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas summed edge by edge, against Karney's polygons of PROJ on grounds of all sizes."""

from __future__ import annotations

import numpy as np
import pytest
from salient.analysis.geometry import edge_areas, geodesy


def ring(rng, lon, lat, count, degrees):
    """A star of some vertices about a place; up to `degrees` across."""
    turn = np.sort(rng.uniform(0, 2 * np.pi, count))
    reach = rng.uniform(0.5, 1.0, count) * degrees / 2
    squeeze = np.cos(np.radians(lat))
    return np.c_[lon + reach * np.cos(turn) / squeeze, lat + reach * np.sin(turn)]


def area(xy, ellipsoid):
    return -edge_areas.areas_below(xy, np.roll(xy, -1, axis=0), ellipsoid)[0].sum()


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4284", "+proj=longlat +R=6371000 +type=crs"])
@pytest.mark.parametrize("lat", [-75, -48, -0.01, 0, 3, 30, 48, 80])
@pytest.mark.parametrize("degrees", [0.1, 1.0, 10.0])
def test_against_polygons_of_proj(crs, lat, degrees):
    """To 1e-10 of the area, or to 1e-4 m² for each edge, which is what PROJ's own are known to."""
    ellipsoid = geodesy.geod(crs)
    rng = np.random.default_rng(abs(int(lat * 10)) + 1)
    for count in (4, 11, 300):
        xy = ring(rng, 37.0, lat, count, min(degrees, 2 * (84 - abs(lat))))
        whole = ellipsoid.polygon_area_perimeter(xy[:, 0], xy[:, 1])[0]
        assert area(xy, ellipsoid) == pytest.approx(whole, rel=1e-10, abs=1e-4 * count)


def test_a_square_metre():
    """A field of 10 m: 1e-4 degrees each way at 48° north, by the radii of curvature there."""
    ellipsoid = geodesy.geod("EPSG:4326")
    side = 1e-4
    xy = np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) * side + [37.0, 48.0 - side / 2]
    sine = np.sin(np.radians(48.0))
    squared = 1 - (ellipsoid.b / ellipsoid.a) ** 2
    across = ellipsoid.a / np.sqrt(1 - squared * sine**2)
    along = across * (1 - squared) / (1 - squared * sine**2)
    expected = np.radians(side) ** 2 * across * along * np.cos(np.radians(48.0))
    assert area(xy, ellipsoid) == pytest.approx(expected, rel=1e-8)


def test_the_antimeridian_is_a_place_like_any_other():
    ellipsoid = geodesy.geod("EPSG:4326")
    xy = ring(np.random.default_rng(1), 0.0, 60.0, 40, 3.0)
    there = xy + np.array([180.0, 0.0])
    torn = np.c_[np.where(there[:, 0] > 180, there[:, 0] - 360, there[:, 0]), there[:, 1]]
    assert area(there, ellipsoid) == pytest.approx(area(xy, ellipsoid), rel=1e-11)
    assert area(torn, ellipsoid) == pytest.approx(area(xy, ellipsoid), rel=1e-11)


def test_what_is_too_long_is_not_told():
    ellipsoid = geodesy.geod("EPSG:4326")
    start, end = np.array([[0.0, 10.0], [0.0, 10.0]]), np.array([[100.0, 10.0], [1.0, 10.0]])
    areas, turns = edge_areas.areas_below(start, end, ellipsoid)
    assert np.isnan(areas).tolist() == [True, False]
    assert np.degrees(turns) == pytest.approx([100.0, 1.0])


def test_whole_numbers_add_up_in_any_order():
    """Of numbers whose sum as floats depends on the order."""
    rng = np.random.default_rng(3)
    values = rng.normal(size=5000) * 10.0 ** rng.integers(-3, 14, 5000)
    mixed = values[rng.permutation(5000)]
    sums = [edge_areas.in_whole_numbers(one).sum(axis=1, keepdims=True) for one in (values, mixed)]
    one, other = (float(edge_areas.in_square_metres(shares)[0]) for shares in sums)
    assert one == other == pytest.approx(values.sum(), rel=1e-12)
    assert values.sum() != mixed.sum()


def test_the_least_share_of_a_square_metre_counts():
    least = edge_areas.in_square_metres(np.array([[0], [1]]))
    assert least.tolist() == [2.0**-edge_areas._BITS]


def test_an_edge_past_a_pole_is_told_well_or_not_at_all():
    """One that leads half round the Earth tells nobody on which side of the pole it lies."""
    ellipsoid = geodesy.geod("EPSG:4326")
    turn = np.r_[np.linspace(137.0, 179.0, 40), 179.99, 179.9999, 180.0]
    lat = np.random.default_rng(3).uniform(65.0, 89.99, len(turn))
    start, end = np.c_[0.0 * turn, lat], np.c_[turn, lat - 0.3]
    told = edge_areas.areas_below(start, end, ellipsoid)[0]
    assert not np.isnan(told).all() and np.isnan(told[turn > 179.9]).all()
    for (_, high), (east, low), area in zip(start, end, told):
        down = [0.0, east, east, east / 2, 0.0], [high, low, 0.0, 0.0, 0.0]
        whole = -ellipsoid.polygon_area_perimeter(*down)[0]
        assert np.isnan(area) or area == pytest.approx(whole, abs=1.0)
