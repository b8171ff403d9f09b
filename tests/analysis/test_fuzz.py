# SPDX-License-Identifier: GPL-2.0-or-later
"""A few odd inputs for each reader and measure, the same in every run; thousands by hand.

`tests/attack/fuzz.py` asks the same of as many inputs as there is time for. Below, what it found.
"""

from __future__ import annotations

import datetime as dt

import numpy as np
import odd_inputs
import pytest
import shapely
from hypothesis import HealthCheck, Phase, given, settings
from salient.analysis.base.arrays import polygons_in
from salient.analysis.change import compare as comparing
from salient.analysis.control import control_map, overlaps
from salient.analysis.control.slivers import close_slivers

#: Inputs a target; the gap measures three maps each.
COUNTS = {"gap": 8, "timeline": 10, "diff": 25}


@pytest.mark.parametrize("name", odd_inputs.CHECKS)
def test_odd_inputs(name):
    strategy, check = odd_inputs.CHECKS[name]

    @settings(
        max_examples=COUNTS.get(name, 60),
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def asked(value):
        check(value)

    asked()


EMPTY = shapely.GeometryCollection([shapely.LineString([(0, 0), (3, 3)]), shapely.Polygon()])


def test_a_collection_whose_polygons_are_empty_is_left_out_and_named():
    control, repairs = control_map.build([EMPTY], ["A"], crs="EPSG:4326", fids=[7])
    assert len(control) == 0
    assert (list(repairs.fids), list(repairs.kinds)) == ([7], ["not a polygon"])


def test_polygons_are_found_however_deep_and_empty_ones_are_none():
    box = shapely.box(0, 0, 1, 1)
    deep = shapely.GeometryCollection([shapely.GeometryCollection([shapely.MultiPolygon([box])])])
    assert list(polygons_in(shapely.GeometryCollection([deep, EMPTY]))) == [box]


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326"])
def test_a_coordinate_off_the_earth_takes_its_feature_and_not_the_layer(crs):
    far = shapely.Polygon([(0, 0), (1e308, 0), (1, 1)])
    control, repairs = control_map.build([far, shapely.box(0, 0, 1, 1)], ["A", "A"], crs=crs)
    assert list(control.fids) == [2]
    assert list(repairs.kinds) == ["unreadable"]


def test_polygons_that_share_every_edge_have_no_slivers():
    """One feature twice, and a bow-tie in two features: nothing is left of their common edges."""
    x, y = 500_000.0, 5_300_000.0
    box = shapely.box(x, y, x + 1000, y + 1000)
    for pair in ([box, box], [box, box.normalize()]):
        control, _ = control_map.build(pair, ["A", "A"], crs="EPSG:32637")
        assert len(close_slivers(control, np.ones(2, bool)).places) == 0


def test_a_feature_drawn_twice_still_has_its_sliver():
    """Two halves 0.5 m apart; the western one is there twice."""
    x, y = 500_000.0, 5_300_000.0
    west, east = (shapely.box(x + a, y, x + b, y + 1000) for a, b in ((0, 999.5), (1000, 2000)))
    control, _ = control_map.build([west, west, east], ["A"] * 3, crs="EPSG:32637")
    assert len(close_slivers(control, np.ones(3, bool)).places) == 1


def test_a_change_is_not_lost_where_clipped_ground_runs_along_its_neighbour():
    """B's ground, cut by A's, has edges on A's to the last bits; all of A's ground is given up.

    A face of 17 km² was lost in noding, and A's loss was 8.8 km² of 25.9.
    """
    mine = "POLYGON ((37.2 48.025, 37.1 48.04, 37.15 48, 37.35 48.04, 37.2 48.025))"
    theirs = (
        "MULTIPOLYGON (((37.199999995 48.025000005, 37.3 48.0349999995, 37.25000000000005 "
        "48.010000005, 37.249999995 48.010000000005, 37.049999995 48.000000000005, 37.199999995 "
        "48.025000005)), ((37.125 47.9999999995, 37.35000000000005 48.0399999995, "
        "37.35000000000005 48.0225, 37.125 47.9999999995)))"
    )
    first = [shapely.from_wkt(mine), shapely.from_wkt(theirs)]
    second = [shapely.box(20, 10, 20.1, 10.1)]
    days = []
    for number, (shapes, actors) in enumerate(((first, ["A", "B"]), (second, ["B"]))):
        day = dt.date(2025, 1, 1 + number)
        control, _ = control_map.build(shapes, actors, crs="EPSG:4326", date=day)
        days.append(overlaps.prepared(control, overlap_rule="first"))
    books = comparing.compare(*days).balance
    total = books.before.sum() + books.after.sum()
    assert np.abs(books.residual).max() <= 1e-9 * total
    assert books.loss[0] == pytest.approx(books.before[0], rel=1e-3)


def test_in_grads_the_pole_is_at_a_hundred():
    from salient.analysis.control import control_map

    ground = [shapely.box(2.0, 91.0, 3.0, 92.0), shapely.box(2.0, 101.0, 3.0, 102.0)]
    found, repairs = control_map.build(ground, ["A", "B"], crs="EPSG:4807")
    assert found.actor_names == ["A"]
    assert list(repairs.kinds) == ["unreadable"]
