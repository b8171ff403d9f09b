# SPDX-License-Identifier: GPL-2.0-or-later
"""Vertices snapped, on a plane near Kyiv."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from cancelling import assert_stops_within
from control_cases import box, numbered
from salient.analysis.control import coverage
from salient.analysis.geometry import geodesy


def two():
    """Two squares of 100 m that share a strip of 20 m by 100 m."""
    return numbered(("A", box(0, 0, 100, 100)), ("B", box(80, 0, 180, 100)))


def test_snap_closes_a_sliver_within_the_distance_only():
    near = numbered(("A", box(0, 0, 100, 100)), ("B", box(101, 0, 200, 100)))
    closed, changed = coverage.snap(near, 2.0)
    assert changed == 1
    assert shapely.area(shapely.union_all(closed.geometries)) == pytest.approx(20_000)
    still, changed = coverage.snap(near, 0.5)
    assert changed == 0
    assert shapely.equals_exact(still.geometries, near.geometries).all()


def test_snap_moves_the_later_feature_and_keeps_every_digit_of_the_first():
    near = numbered(("A", box(0.1, 0.2, 100.3, 100.7)), ("B", box(101, 0, 200, 100)))
    closed, _ = coverage.snap(near, 2.0)
    assert closed.geometries[0].wkb == near.geometries[0].wkb


@pytest.mark.parametrize(("metres", "changed"), [(150.0, 1), (90.0, 0)], ids=["within", "beyond"])
def test_snap_in_degrees_takes_metres(metres, changed):
    # 0.001 degrees of latitude are 111 m.
    lower, upper = shapely.box(30, 50, 31, 51), shapely.box(30, 51.001, 31, 52)
    degrees = numbered(("A", lower), ("B", upper), crs="EPSG:4326")
    assert coverage.snap(degrees, metres)[1] == changed


def test_many_snap_to_one_huge_neighbour():
    """Of all its edges those nearby alone are looked at."""
    turn = np.linspace(0, 2 * np.pi, 30_000, endpoint=False)
    reach = 10_000 + 200 * np.sin(40 * turn)
    huge = shapely.Polygon(np.column_stack([reach * np.cos(turn), reach * np.sin(turn)]))
    spots = 10_390 * np.exp(1j * np.linspace(0, 6, 30))
    discs = shapely.buffer(shapely.points(spots.real, spots.imag), 400, quad_segs=4)
    features = numbered(("A", huge), *((f"B{i}", disc) for i, disc in enumerate(discs)))
    _, changed = coverage.snap(features, 20.0)
    assert changed


def test_cancel_is_heard():
    three = numbered(*((name, box(100 * i, 0, 100 * i + 101, 100)) for i, name in enumerate("ABC")))
    assert_stops_within(lambda stop: coverage.snap(three, 1.0, feedback=stop))


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32633"])
def test_snap_reaches_as_far_to_the_east_as_to_the_north(crs):
    # At 60° north a degree of longitude is 55.8 km, one of latitude 111.4 km.
    for metres, changed in ((90.0, 2), (75.0, 0)):
        gap = np.array([80 / 55_800, 80 / 111_412])
        squares = [
            shapely.box(15, 60, 15.1, 60.1),
            shapely.box(15.1 + gap[0], 60, 15.2, 60.1),
            shapely.box(15, 60.1 + gap[1], 15.1, 60.2),
        ]
        placed = geodesy.from_lonlat(np.array(squares), crs)
        found, count = coverage.snap(numbered(*zip("ABC", placed), crs=crs), metres)
        assert count == changed
        kept = {tuple(xy) for xy in shapely.get_coordinates(placed)}
        assert {tuple(xy) for xy in shapely.get_coordinates(found.geometries)} <= kept
