# SPDX-License-Identifier: GPL-2.0-or-later
"""The cheapest pocket of at least a given area: by formula, by brute force, however drawn."""

from __future__ import annotations

import datetime as dt
import json

import bays
import numpy as np
import pytest
import same_earth
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis.control import control_map
from salient.analysis.gap import encirclement
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
    # A line that is allowed is no shorter than the bound, and the bound is near to the answer.
    assert 0.98 * found.gap_m[0] <= found.bound_m[0] <= brute


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
        assert one.bound_m[0] <= bays.brute_force(ground, area, every=400.0) * (1 + 1e-9)
    if large.state[0] != "no closure":
        assert small.gap_m[0] <= large.gap_m[0] * (1 + 1e-6)


def test_of_two_ways_out_the_cheaper_line_is_found_and_bounded():
    # From the core a bay opens step by step, so that no price of area has a pocket in the middle:
    # the mouth of the second room, 0.03° wide, is the least for its ground and that of the first.
    open_ground = [
        shapely.box(37.0, 34.9, 37.1, 35.1), shapely.box(37.09, 34.995, 37.16, 35.005),
        shapely.box(37.15, 34.85, 37.4, 35.15), shapely.box(37.39, 34.985, 37.46, 35.015),
        shapely.box(37.45, 34.2, 38.1, 35.8),
    ]  # fmt: skip
    ground = shapely.difference(shapely.box(36.5, 33.9, 38.0, 36.1), shapely.union_all(open_ground))
    first = bays.gap(ground, 0.0, core=(37.05, 35.0))
    found = bays.gap(ground, 1.5 * first.area_m2[0] / 1e6, core=(37.05, 35.0))
    mouth = bays.WGS84.inv(37.4, 34.985, 37.4, 35.015)[2]
    assert found.gap_m[0] == pytest.approx(mouth, rel=1e-3)
    assert 0.98 * found.gap_m[0] <= found.bound_m[0] <= found.gap_m[0]


@pytest.mark.parametrize(
    "place, least, gap",
    # Until lines were looked for over all the ground, 17.41 and 49.16 km came out: bottlenecks of a
    # triangulation slide to the next least length, and the cheapest was not among theirs.
    [((37.14, 47.97), 100.0, 10_466.0), ((36.84, 47.84), 300.0, 38_216.0)],
)
def test_cheapest_round_a_town_of_a_real_map(real_data, place, least, gap):
    path = real_data / "daily_front_2025h1" / "deepstatemap_data_20250102.geojson"
    feature = json.loads(path.read_text(encoding="utf-8"))["features"][0]
    held = shapely.geometry.shape(feature["geometry"])
    found = bays.gap(held, least, core=place, core_radius_m=1000.0)
    assert found.gap_m[0] <= gap
    assert found.area_m2[0] >= least * 1e6 * (1 - 1e-9)
    assert 0.98 * found.gap_m[0] <= found.bound_m[0] <= found.gap_m[0]


def test_of_two_lines_one_gives_way_as_far_as_the_other_gains():
    """Between walls that draw together they rest at many a vertex; mirrored, it was another."""
    drawn = same_earth.Drawn(80021)
    options = encirclement.GapOptions(core_radius_m=500.0, min_area_m2=3e9)
    gaps = []
    for move in (lambda xy: xy, same_earth.moves(drawn)["mirrored at a meridian"][0]):
        spot = shapely.points(move(drawn.core[None]))
        found = encirclement.encirclement_gap(
            drawn.maps(move)[0],
            encirclers=["A"],
            core=encirclement.CorePlaces(spot, ("Core",)),
            options=options,
        )
        assert len(found.lines.length_m) == 2
        gaps += [*found.pockets.gap_m]
    assert gaps == pytest.approx([21_131.952433] * 2, rel=1e-9)


def test_a_line_slides_up_to_the_extent_of_the_core():
    """An hourglass with the core in its waist, 11.13 km wide and 4.03 km wider each km away.

    One line is the disc's tangent, 1 km from the waist; the other lies where it takes to 50 km².
    """
    walls = [[(0, 0), (1, 0.5), (0, 1)], [(2.1, 0), (1.1, 0.5), (2.1, 1)]]
    core = encirclement.CorePlaces(np.array([shapely.Point(1.05, 0.5)], dtype=object), ("c",))
    asked = encirclement.GapOptions(core_radius_m=1000.0, min_area_m2=50e6)
    gaps = []
    for finest in (10.0, 0.05):
        ground = shapely.segmentize([shapely.Polygon(xy) for xy in walls], finest)
        control = control_map.build(ground, ["R", "R"], crs="EPSG:4326")[0]
        found = encirclement.encirclement_gap(control, encirclers=["R"], core=core, options=asked)
        gaps.append(found.pockets.gap_m[0])
    waist, wider = 0.1 * 111.315, 4.0 * 111.315 / 110.574
    tangent = waist + wider
    rest = 50.0 - (waist + tangent) / 2.0
    expected = tangent + np.sqrt(waist**2 + 2.0 * wider * rest)
    assert gaps[0] / 1000 == pytest.approx(expected, rel=3e-4)
    assert gaps[1] == pytest.approx(gaps[0], rel=1e-4)


def test_a_widest_gap_holds_for_lines_that_slide():
    # The wedge's line of 100 km² is 12.07 km long; with lines up to 10 km there is none.
    ground = wedge(np.radians(20.0))
    assert bays.gap(ground, 100.0, max_gap_m=12_500.0).gap_m[0] == pytest.approx(12_066.0, rel=1e-3)
    assert bays.gap(ground, 100.0, max_gap_m=10_000.0).state[0] == "no closure"


def test_a_bay_elsewhere_adds_nothing_to_the_pocket_round_the_core():
    # Two cells in a row, mouths of 0.02° and 0.06°, and south of them a bay of its own with a mouth
    # of 0.01°: with the first cell it would be large enough, and cheap, but it is another pocket.
    ground = shapely.box(37.0, 33.9, 38.0, 35.5)
    open_ground = [
        shapely.box(37.05, 34.55, 37.3, 35.45), shapely.box(37.35, 34.55, 37.9, 35.45),
        shapely.box(37.29, 34.99, 37.36, 35.01), shapely.box(37.89, 34.97, 38.1, 35.03),
        shapely.box(37.3, 34.0, 37.5, 34.3), shapely.box(37.395, 33.8, 37.405, 34.1),
    ]  # fmt: skip
    ground = shapely.difference(ground, shapely.union_all(open_ground))
    core = (37.15, 35.0)
    first = bays.gap(ground, 0.0, core=core)
    found = bays.gap(ground, 1.2 * first.area_m2[0] / 1e6, core=core)
    assert first.lines[0] == found.lines[0] == 1
    mouth = bays.WGS84.inv(37.9, 34.97, 37.9, 35.03)[2]
    assert found.gap_m[0] == pytest.approx(mouth, rel=1e-3)
    assert found.geometry[0].bounds[1] > 34.5


def test_levels_of_a_nest_grow_in_area_and_in_length():
    found = bays.gap(bays.ragged(3), 0.0, nest=True)
    assert len(found) > 1
    assert (np.diff(found.area_m2) > 0).all() and (np.diff(found.gap_m) > 0).all()
    # Each level costs no more than the cheapest pocket of its size that is looked for by itself.
    for area, gap in zip(found.area_m2[1:3], found.gap_m[1:3]):
        alone = bays.gap(bays.ragged(3), 0.999 * area / 1e6).gap_m[0]
        assert alone <= gap * (1 + 1e-9)


def test_a_series_takes_the_innermost_level_that_is_large_enough():
    ground, day = bays.ragged(3), dt.date(2024, 5, 1)
    core = encirclement.CorePlaces(np.array([shapely.Point(bays.CORE)], dtype=object), ("Town",))
    one = control_map.build([ground], ["A"], crs="EPSG:4326", name="Bay", date=day)[0]

    def series(**options):
        return encirclement.gap_series(
            [one], encirclers=("A",), core=core, options=encirclement.GapOptions(**options)
        )

    whole = bays.gap(ground, 0.0, nest=True)
    assert series(nest=True).gap_m[0, 0] == pytest.approx(whole.gap_m[0], rel=1e-9)
    least = 0.5 * (whole.area_m2[0] + whole.area_m2[1])
    level = series(nest=True, min_area_m2=least)
    assert level.gap_m[0, 0] == pytest.approx(whole.gap_m[1], rel=1e-6)
    assert level.area_m2[0, 0] == pytest.approx(whole.area_m2[1], rel=1e-6)
    assert series(min_area_m2=least).gap_m[0, 0] <= level.gap_m[0, 0] * (1 + 1e-9)
