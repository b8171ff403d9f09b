# SPDX-License-Identifier: GPL-2.0-or-later
"""The cheapest pocket of at least a given area: by formula, by brute force, however drawn."""

from __future__ import annotations

import bays
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis.geometry import geodesy


def wedge(half_angle: float) -> shapely.Polygon:
    """Ground round a wedge of open ground with its tip at the core, straight in the plane there."""
    plane = geodesy.local_plane(np.array([shapely.Point(bays.CORE)], dtype=object), bays.WGS84)
    reach = 40_000.0
    tip = np.array([0.0, -500.0])
    sides = reach * np.array([(-np.sin(half_angle), np.cos(half_angle)),
                              (np.sin(half_angle), np.cos(half_angle))])  # fmt: skip
    west, east = tip + sides
    far = 60_000.0
    ring = [*np.linspace(tip, east, 81), (far, east[1]), (far, -far), (-far, -far), (-far, west[1])]
    ring += [*np.linspace(west, tip, 81)[:-1]]
    return plane.inverse(np.array([shapely.Polygon(ring)], dtype=object))[0]


@pytest.mark.parametrize("degrees", [10.0, 20.0, 35.0])
@pytest.mark.parametrize("least", [20.0, 100.0])
def test_of_a_wedge_the_line_across_its_axis_is_the_least(degrees, least):
    # Between the sides of an angle 2α the shortest line that cuts off an area A is the base of an
    # isosceles triangle: 2 √(A tan α). The plane is 1e-5 off at 30 km.
    found = bays.gap(wedge(np.radians(degrees)), least)
    expected = 2.0 * np.sqrt(least * 1e6 * np.tan(np.radians(degrees)))
    assert found.gap_m[0] == pytest.approx(expected, rel=1e-4)
    assert found.area_m2[0] / 1e6 == pytest.approx(least, rel=1e-8)
    assert found.area_m2[0] / 1e6 >= least * (1 - 1e-9)


@pytest.mark.parametrize("least", [270.0, 300.0, 360.0])
@pytest.mark.parametrize("seed", [0, 2])
def test_no_line_of_a_brute_force_is_shorter(seed, least):
    ground = bays.ragged(seed)
    found = bays.gap(ground, least)
    brute = bays.brute_force(ground, least)
    # The points of the brute force lie 250 m apart, so it can be longer, but not by much.
    assert found.gap_m[0] <= brute * (1 + 1e-5)
    assert found.gap_m[0] >= brute * (1 - 2e-2)


@pytest.mark.parametrize("least", [270.0, 360.0])
def test_answer_does_not_depend_on_how_the_map_is_drawn(least):
    ground = bays.ragged(0)
    first = bays.gap(ground, least)
    turned = shapely.Polygon(np.roll(shapely.get_coordinates(ground)[:-1], 7, axis=0)[::-1])
    for other in (
        bays.gap(ground, least, crs="EPSG:3857"),
        bays.gap(ground, least, crs="EPSG:32637"),
        bays.gap(bays.denser(ground, 4), least),
        bays.gap(turned, least),
    ):
        assert other.gap_m[0] == pytest.approx(first.gap_m[0], rel=1e-6)
        assert other.area_m2[0] == pytest.approx(first.area_m2[0], rel=1e-6)
        assert other.bound_m[0] == pytest.approx(first.bound_m[0], rel=1e-6)


@settings(max_examples=12)
@given(st.integers(0, 10**6), st.floats(20.0, 200.0))
def test_more_ground_is_never_cheaper_and_the_bound_holds(seed, least):
    ground = bays.ragged(seed, count=15)
    exact, small, large = (bays.gap(ground, area) for area in (0.0, least, 1.5 * least))
    assert exact.bound_m[0] == exact.gap_m[0]
    for one, area in ((small, least), (large, 1.5 * least)):
        if one.state[0] == "no closure":
            continue
        assert one.area_m2[0] >= area * 1e6 * (1 - 1e-9)
        assert exact.gap_m[0] * (1 - 1e-9) <= one.bound_m[0] <= one.gap_m[0] * (1 + 1e-9)
    if large.state[0] != "no closure":
        assert small.gap_m[0] <= large.gap_m[0] * (1 + 1e-6)


def test_a_widest_gap_holds_for_lines_that_slide():
    # The wedge's line of 100 km² is 12.07 km long; with lines up to 10 km there is none.
    ground = wedge(np.radians(20.0))
    assert bays.gap(ground, 100.0, max_gap_m=12_500.0).gap_m[0] == pytest.approx(12_066.0, rel=1e-3)
    assert bays.gap(ground, 100.0, max_gap_m=10_000.0).state[0] == "no closure"
