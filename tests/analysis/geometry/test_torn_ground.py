# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a CRS tears the Earth, and ground that lies on both sides of that."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import CRS
from salient.analysis.geometry import geodesy, torn_ground
from salient.analysis.geometry.earth_ends import ends_of_earth, middle_meridian

HALF = np.pi * 6378137.0
MERCATOR = "+proj=merc +lon_0=150 +datum=WGS84"


@pytest.mark.parametrize(
    ("crs", "half", "middle"),
    [
        ("EPSG:4326", 180.0, 0.0),
        ("EPSG:4807", 200.0, 2.5969213 * 0.9),  # grads from Paris
        ("EPSG:3857", HALF, 0.0),
        (MERCATOR, HALF, 150.0),
        ("+proj=eqc +lon_0=-70 +datum=WGS84", HALF, -70.0),
        ("+proj=eqc +lat_ts=60 +datum=WGS84 +units=us-ft", None, 0.0),
        ("EPSG:32637", None, 39.0),
        ("EPSG:3413", None, None),
        ("+proj=ortho +lat_0=40 +lon_0=10", None, 10.0),
        ("+proj=sinu +lon_0=20 +datum=WGS84", None, 20.0),
    ],
)
def test_where_the_earth_ends(crs, half, middle):
    """None where the tear is no straight line, or the far side has no place."""
    system = CRS(crs)
    assert middle is None or middle_meridian(system) == pytest.approx(middle, abs=1e-6)
    found = ends_of_earth(system)
    if "us-ft" in crs:  # cosine of 60° by the ellipsoid's radius there, in feet
        west, east = found
        assert east == -west and 0.5 * HALF < east * 1200 / 3937 < 0.51 * HALF
    elif half is None:
        assert found is None
    else:
        assert found == pytest.approx((-half, half), rel=1e-9)


def test_pieces_that_share_a_stretch_of_the_tear_are_one_ground():
    boxes = [
        (170, 0, 180, 10), (-180, 20, -170, 30), (-180, 8, -170, 12), (170, 11, 180, 15),
        (170, 30, 180, 35), (-180, 14, -100, 18), (0, 0, 10, 10), (-180, 0, -175, 2),
    ]  # fmt: skip
    polygons = np.array([shapely.box(*one) for one in boxes])
    of_one_kind = torn_ground.grounds(polygons, np.zeros(8, int), CRS("EPSG:4326"))
    # 20 to 30 and 30 to 35 have a point in common alone
    assert of_one_kind.tolist() == [0, 1, 0, 0, 2, 0, 3, 0]
    kinds = np.array([0, 0, 0, 1, 0, 1, 0, 1])
    apart = torn_ground.grounds(polygons, kinds, CRS("EPSG:4326"))
    assert apart.tolist() == [0, 1, 0, 2, 3, 2, 4, 5]
    assert torn_ground.grounds(polygons, kinds, CRS("EPSG:32637")).tolist() == list(range(8))
    assert torn_ground.grounds(polygons[:0], kinds[:0], CRS("EPSG:4326")).tolist() == []
    east = polygons[[0, 3, 4]]
    assert torn_ground.grounds(east, kinds[:3], CRS("EPSG:4326")).tolist() == [0, 1, 2]


def test_rounding_keeps_nothing_apart():
    for off, expected in ((1e-5, [0, 0]), (-1e-5, [0, 0]), (1.0, [0, 1])):
        west, east = shapely.box(-HALF + abs(off), 0, 0, 9e5), shapely.box(1e6, 0, HALF - off, 9e5)
        found = torn_ground.grounds(np.array([west, east]), np.zeros(2, int), CRS(MERCATOR))
        assert found.tolist() == expected


def test_what_lies_on_the_line_of_a_tear_counts_and_what_stands_across_does_not():
    notched = shapely.Polygon(
        [(170, 0), (180, 0), (180, 4), (178, 4), (178, 6), (180, 6), (180, 9)]
    )
    in_the_notch, above = shapely.box(-180, 4.5, -170, 5.5), shapely.box(-180, 8, -170, 20)
    polygons = np.array([notched, in_the_notch, above])
    found = torn_ground.grounds(polygons, np.zeros(3, int), CRS("EPSG:4326"))
    assert found.tolist() == [0, 1, 0]


@pytest.mark.parametrize(("crs", "half"), [("EPSG:4326", 180.0), (MERCATOR, HALF)])
def test_an_edge_along_the_tear(crs, half):
    start = np.array([(half, 0.0), (-half, 3.0), (half, 0.0), (0.0, 0.0), (-half, 0.0)])
    end = np.array([(half, 2.0), (-half, 1.0), (-half, 0.0), (0.0, 2.0), (1.0, 2.0)])
    system = CRS(crs)
    assert torn_ground.on_tear(start, end, system).tolist() == [True, True, False, False, False]
    assert not torn_ground.on_tear(start, end, CRS("EPSG:32637")).any()


def test_places_come_onto_one_turn():
    xy = np.array([(179.0, 1.0), (-179.0, 2.0), (541.0, 3.0), (10.0, 4.0)])
    assert torn_ground.on_one_turn(xy).tolist() == [[179, 1], [181, 2], [181, 3], [10, 4]]
    turned = torn_ground.on_turn_of(np.array([-170.0, 0.0, 900.0, 0.0]), xy)
    assert turned.tolist() == [[-181, 1], [-179, 2], [901, 3], [10, 4]]


@pytest.mark.parametrize(("crs", "turn"), [("EPSG:4326", 360.0), (MERCATOR, 2 * HALF)])
def test_an_arrow_goes_on_beyond_the_tear(crs, turn):
    """From where the CRS draws its place, whatever turn it is given on."""
    tear = 180.0 if turn == 360.0 else -30.0
    given = np.array([
        [(tear - 1.0, 10.0), (tear + 2.0, 11.0)],
        [(tear + 1.0, 10.0), (tear - 2.0, 11.0)],
        [(tear + 359.0, 10.0), (tear + 362.0, 11.0)],
        [(tear - 9.0, 10.0), (tear - 8.0, 11.0)],
    ])  # fmt: skip
    found = torn_ground.arrows_across(given, CRS(crs))
    x = shapely.get_coordinates(found)[:, 0].reshape(-1, 2)
    unit, half = turn / 360.0, turn / 2.0
    assert x[:, 0] == pytest.approx([half - unit, unit - half, half - unit, half - 9 * unit])
    assert np.diff(x).ravel() == pytest.approx([3 * unit, -3 * unit, 3 * unit, unit])
    (plain,) = torn_ground.arrows_across(
        np.array([[(39.0, 50.0), (39.0, 51.0)]]), CRS("EPSG:32637")
    )
    assert shapely.get_coordinates(plain)[:, 0] == pytest.approx([500_000.0, 500_000.0])


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_ground_that_is_cut_is_whole_in_degrees(crs):
    parts = [shapely.box(178, 50, 180, 52), shapely.box(-180, 50, -177, 52)]
    far = [shapely.box(10, 0, 12, 2), shapely.box(14, 0, 15, 2)]
    round_pole = [shapely.box(-180, 80, 0, 90), shapely.box(0, 80, 180, 90)]
    several = [shapely.MultiPolygon(one) for one in (parts, far)]
    given = geodesy.from_lonlat(np.array([*several, parts[0]], dtype=object), crs)
    one, apart, single = torn_ground.whole_in_degrees(given, CRS(crs))
    assert one.geom_type == "Polygon" and one.area == pytest.approx(10.0)
    west, _, east, _ = one.bounds
    assert east - west == pytest.approx(5.0) and (180.0 - west) % 360.0 == pytest.approx(2.0)
    assert apart.geom_type == "MultiPolygon" and apart.area == pytest.approx(6.0)
    assert single.area == pytest.approx(4.0)
    if crs == "EPSG:4326":
        whole = np.array([shapely.MultiPolygon(round_pole)], dtype=object)
        (kept,) = torn_ground.whole_in_degrees(whole, CRS(crs))
        assert kept.area == pytest.approx(3600.0) and kept.bounds[0] == -180.0
