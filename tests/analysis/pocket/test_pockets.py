# SPDX-License-Identifier: GPL-2.0-or-later
"""Sealed pockets: what counts as sealed, by whom, for how long, and how large."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest
import shapely
from cancelling import assert_stops_within
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis.base.errors import InputError
from salient.analysis.control import control_map
from salient.analysis.geometry import antimeridian, geodesy
from salient.analysis.pocket import pockets
from scipy import ndimage

UTM = "EPSG:32637"
EAST, NORTH = 400_000.0, 5_300_000.0


def square(x, y, wide=1.0, high=None):
    """A rectangle in kilometres from a corner of zone 37 N."""
    high = wide if high is None else high
    west, south = EAST + 1000 * x, NORTH + 1000 * y
    return shapely.box(west, south, west + 1000 * wide, south + 1000 * high)


def made(*features, crs=UTM, date=None):
    geometries, actors = zip(*features)
    return control_map.build(geometries, actors, crs=crs, date=date)[0]


def lonlat(*geometries):
    return geodesy.to_lonlat(list(geometries), UTM)


OUTER, HOLE, ISLAND = square(0, 0, 30), square(10, 10, 10), square(13, 13, 2)
RING = shapely.difference(OUTER, HOLE)


def area(*geometries):
    return float(geodesy.area_m2(list(geometries), UTM).sum())


def test_a_hole_in_the_ring_is_a_pocket():
    found = pockets.find_pockets([made((RING, "R"))], encirclers=["R"])
    assert found.area_m2 == pytest.approx([area(HOLE)], rel=1e-12)
    assert found.perimeter_m == pytest.approx(geodesy.perimeter_m([HOLE], UTM), rel=1e-12)
    # 5 km to each side, in UTM metres of scale 0.9997 or so.
    assert found.inradius_m == pytest.approx([5000], rel=1e-3)
    assert found.held_by(0) == {"R": 1.0}


def test_an_enclave_within_is_not_part_of_it():
    found = pockets.find_pockets([made((RING, "R"), (ISLAND, "R"))], encirclers=["R"])
    assert found.area_m2 == pytest.approx([area(HOLE) - area(ISLAND)], rel=1e-12)
    # The perimeter is the outer one; the boundary has both.
    assert found.perimeter_m == pytest.approx(geodesy.perimeter_m([HOLE], UTM), rel=1e-12)
    both = geodesy.perimeter_m([HOLE, ISLAND], UTM).sum()
    assert found.boundary_m == pytest.approx([both], rel=1e-12)


def test_an_opening_of_a_metre_is_no_seal():
    slot = shapely.box(EAST + 15_000, NORTH, EAST + 15_001, NORTH + 10_000)
    broken = shapely.difference(RING, slot)
    assert len(pockets.find_pockets([made((broken, "R"))], encirclers=["R"])) == 0


def test_bodies_that_meet_at_their_corners_are_a_seal():
    four = [(square(1, 0), "R"), (square(0, 1), "R"), (square(2, 1), "R"), (square(1, 2), "R")]
    found = pockets.find_pockets([made(*four)], encirclers=["R"])
    assert found.area_m2 == pytest.approx([area(square(1, 1))], rel=1e-12)


def test_shares_of_the_perimeter_by_encircler():
    # West half of the ring is A's, the east half B's: 20 of 40 km each.
    west = shapely.intersection(RING, square(0, 0, 15, 30))
    east = shapely.difference(RING, square(0, 0, 15, 30))
    found = pockets.find_pockets([made((west, "A"), (east, "B"))], encirclers=["A", "B"])
    # UTM's scale differs by 1e-5 from west to east.
    assert found.held_by(0) == pytest.approx({"A": 0.5, "B": 0.5}, abs=1e-4)
    assert found.shares.sum() == pytest.approx(1.0, abs=1e-12)


def test_borders_that_do_not_meet_vertex_by_vertex_are_shared_out():
    # The besieged side's border has no vertex where A and B meet.
    parts = [(shapely.intersection(RING, square(0, 0, 13, 30)), "A")]
    parts += [(shapely.difference(RING, square(0, 0, 13, 30)), "B"), (HOLE, "X")]
    found = pockets.find_pockets([made(*parts)], encirclers=["A", "B"], besieged=["X"])
    # A lies against the west side (10 km) and 3 km each of north and south.
    assert found.held_by(0) == pytest.approx({"A": 16 / 40, "B": 24 / 40}, abs=1e-4)
    assert found.besieged.tolist() == ["X"]


def test_a_barrier_closes_the_ring_and_has_its_share():
    horseshoe = shapely.difference(RING, square(20, 10, 10))
    sea = square(20, 5, 30, 20)
    maps = [made((horseshoe, "R"))]
    assert len(pockets.find_pockets(maps, encirclers=["R"])) == 0
    found = pockets.find_pockets(maps, encirclers=["R"], barriers=lonlat(sea))
    assert found.held_by(0) == pytest.approx({"R": 0.75, "barrier": 0.25}, abs=1e-4)
    border = shapely.LineString([(EAST + 25_000, NORTH - 1), (EAST + 25_000, NORTH + 31_000)])
    found = pockets.find_pockets(maps, encirclers=["R"], barriers=lonlat(border))
    assert found.area_m2 == pytest.approx([area(HOLE, square(20, 10, 5, 10))], rel=1e-6)


def test_ground_that_only_barriers_enclose_is_no_pocket():
    lake = shapely.difference(square(50, 0, 10), square(52, 2, 2))
    found = pockets.find_pockets([made((RING, "R"))], encirclers=["R"], barriers=lonlat(lake))
    assert found.area_m2 == pytest.approx([area(HOLE)], rel=1e-12)


@pytest.mark.parametrize(("is_open", "count"), [(True, 0), (False, 1)], ids=["open", "closed"])
def test_neutral_ground_is_open_or_closed(is_open, count):
    gate = square(20, 10, 10)
    features = [(shapely.difference(RING, gate), "R"), (gate, "N"), (HOLE, "X")]
    found = pockets.find_pockets(
        [made(*features)],
        encirclers=["R"],
        besieged=["X"],
        options=pockets.PocketOptions(neutral_open=is_open),
    )
    assert len(found) == count
    if count:
        assert found.held_by(0) == pytest.approx({"R": 0.75, "N": 0.25}, abs=1e-4)


def test_besieged_pieces_within_a_room_are_told_apart():
    features = [(RING, "R"), (square(11, 11, 2), "X"), (square(16, 16, 3), "X"), (ISLAND, "N")]
    found = pockets.find_pockets([made(*features)], encirclers=["R"], besieged=["X"])
    expected = [area(square(11, 11, 2)), area(square(16, 16, 3))]
    assert sorted(found.area_m2) == pytest.approx(expected, rel=1e-12)


def test_the_edge_of_the_study_area_is_no_ring():
    maps = [made((RING, "R"))]
    half, whole = square(0, 0, 15, 30), square(-1, -1, 40)
    for study, count in ((half, 0), (whole, 1)):
        found = pockets.find_pockets(maps, encirclers=["R"], study_area=lonlat(study))
        assert len(found) == count


def test_without_encirclers_all_bodies_but_the_largest_are_pockets():
    features = [(square(0, 0, 20), "X"), (square(30, 0, 5), "X"), (square(28, 0, 2, 5), "R")]
    found = pockets.find_pockets([made(*features)], besieged=["X"])
    assert found.area_m2 == pytest.approx([area(square(30, 0, 5))], rel=1e-12)
    assert found.held_by(0) == pytest.approx({"R": 0.25, "not drawn": 0.75}, abs=1e-4)


def test_overlapping_claims_count_as_the_ring_s_and_are_said():
    features = [(RING, "R"), (square(9, 10, 11, 10), "X")]
    found = pockets.find_pockets([made(*features)], encirclers=["R"], besieged=["X"])
    # The plug's corners on the hole's edge bend it a little: a straight line of the map is none.
    assert found.area_m2 == pytest.approx([area(HOLE)], rel=1e-5)
    assert len(found.notes) == 1


def test_overlapping_encirclers_are_united():
    features = [(RING, "A"), (square(0, 0, 12, 30), "B"), (square(20, 0, 10, 30), "A")]
    found = pockets.find_pockets([made(*features)], encirclers=["A", "B"])
    assert found.area_m2 == pytest.approx([area(square(12, 10, 8, 10))], rel=1e-9)
    assert found.held_by(0)["B"] == pytest.approx(10 / 36, abs=1e-4)


def test_series_follows_a_pocket_and_says_since_when():
    days = [dt.date(2025, 1, day) for day in (1, 2, 3, 6)]
    shrunk = shapely.difference(OUTER, square(12, 12, 6))
    moved = shapely.difference(OUTER, square(2, 2, 2))
    maps = [made((shape, "R"), date=day) for shape, day in zip((OUTER, RING, shrunk, moved), days)]
    found = pockets.find_pockets(maps, encirclers=["R"])
    assert found.track.tolist() == [1, 1, 2]
    assert found.since.tolist() == [days[1], days[1], days[3]]
    assert found.until.tolist() == [days[2], days[2], None]


def test_a_map_of_a_series_may_spell_an_encircler_otherwise():
    """What differs in case or spaces is the same; it ended in an error on that map."""
    days = [dt.date(2025, 1, 1), dt.date(2025, 1, 2)]
    features = [(square(0, 0, 30, 10), "Blue"), (RING - square(0, 0, 30, 10), "Red")]
    other = [(features[0][0], "BLUE"), (features[1][0], "red")]
    maps = [made(*some, date=day) for some, day in zip((features, other), days)]
    found = pockets.find_pockets(maps, encirclers=["Red", "Blue"])
    assert found.area_m2 == pytest.approx([area(HOLE)] * 2, rel=1e-9)
    assert found.held_by(1) == found.held_by(0)
    assert found.held_by(0)["Blue"] == pytest.approx(1 / 4, abs=1e-4)


def test_a_pocket_cut_in_two_keeps_its_date_and_the_larger_half_its_number():
    days = [dt.date(2025, 1, 1), dt.date(2025, 1, 2)]
    wall = square(13, 10, 1, 10)
    maps = [
        made((RING, "R"), date=days[0]),
        made((shapely.union(RING, wall), "R"), date=days[1]),
    ]
    found = pockets.find_pockets(maps, encirclers=["R"])
    halves = np.flatnonzero(found.map_index == 1)
    larger = halves[np.argmax(found.area_m2[halves])]
    assert found.track[larger] == 1
    assert sorted(found.track.tolist()) == [1, 1, 2]
    assert set(found.since) == {days[0]}


@pytest.mark.parametrize(
    ("sides", "message"),
    [
        ({"encirclers": ["R"], "besieged": ["R"]}, "both"),
        ({"encirclers": [], "besieged": []}, "Name the encirclers"),
    ],
    ids=["same", "none"],
)
def test_wrong_sides_are_refused(sides, message):
    with pytest.raises(InputError, match=message):
        pockets.find_pockets([made((RING, "R"))], **sides)


def test_cancel_is_honoured():
    maps = [made((RING, "R")), made((RING, "R"), (ISLAND, "B"))]
    maps = [replace(one, date=dt.date(2025, 1, 1 + i)) for i, one in enumerate(maps)]
    assert_stops_within(lambda stop: pockets.find_pockets(maps, encirclers=["R"], feedback=stop))


def test_a_map_drawn_alike_for_another_actor_is_searched_again():
    # A plug in the ring's arm changes hands, the drawing stays: then the hole is sealed.
    plug = square(20, 14, 10, 2)
    arm = shapely.difference(RING, plug)
    first = made((arm, "R"), (plug, "B"), date=dt.date(2025, 1, 1))
    second = made((arm, "R"), (plug, "R"), date=dt.date(2025, 1, 2))
    assert shapely.equals_exact(first.geometries, second.geometries).all()
    found = pockets.find_pockets([first, second], encirclers=["R"])
    assert found.date.tolist() == [dt.date(2025, 1, 2)]
    # The plug's corners on the hole's edge bend it a little: a straight line of the map is none.
    assert found.area_m2 == pytest.approx([area(HOLE)], rel=1e-5)


# Anywhere on the Earth ------------------------------------------------------------------------


def test_a_ring_across_the_antimeridian_is_one():
    outer, inner = shapely.box(-4, 60, 4, 64), shapely.box(-2, 61, 2, 63)
    ring = shapely.segmentize(shapely.difference(outer, inner), 0.05)
    here = control_map.build([ring], ["R"], crs="EPSG:4326")[0]
    west = shapely.intersection(ring, shapely.box(-4, 60, 0, 64))
    east = shapely.intersection(ring, shapely.box(0, 60, 4, 64))
    torn = [
        shapely.transform(part, lambda xy, by=by: xy + np.array([by, 0.0]))
        for part, by in ((west, 180.0), (east, -180.0))
    ]
    there = control_map.build(torn, ["R", "R"], crs="EPSG:4326")[0]
    a = pockets.find_pockets([here], encirclers=["R"])
    b = pockets.find_pockets([there], encirclers=["R"])
    assert len(a) == len(b) == 1
    # The antimeridian is closed on a grid of 1 cm.
    assert b.area_m2 == pytest.approx(a.area_m2, rel=1e-6)
    assert b.inradius_m == pytest.approx(a.inradius_m, rel=1e-5)
    assert shapely.bounds(b.geometry[0])[[0, 2]] == pytest.approx([-180, 180])
    assert geodesy.area_m2(b.geometry, "EPSG:4326") == pytest.approx(a.area_m2, rel=1e-6)


def test_a_ring_round_the_pole():
    lon = np.arange(-180, 180.01, 0.5)
    rings = [np.c_[lon, np.full_like(lon, lat)] for lat in (80.0, 85.0)]
    band = shapely.Polygon(np.r_[rings[0], rings[1][::-1]])
    found = pockets.find_pockets(
        [control_map.build([band], ["R"], crs="EPSG:4326")[0]], encirclers=["R"]
    )
    cap = geodesy.area_m2([shapely.Polygon(rings[1][:-1])], "EPSG:4326")
    assert found.area_m2 == pytest.approx(cap, rel=1e-6)
    assert shapely.bounds(found.geometry[0]) == pytest.approx([-180, 85, 180, 90], abs=0.2)


# Random maps ----------------------------------------------------------------------------------

CELLS = 12


def grid_map(held: np.ndarray, turn: float = 0.0, scale: float = 1.0):
    """Cells of a grid of a kilometre, those that are held, turned about the grid's middle."""
    rows, columns = np.nonzero(held)
    half = CELLS / 2.0
    cells = shapely.box(columns - half, rows - half, columns + 1 - half, rows + 1 - half)
    cos, sin = np.cos(turn), np.sin(turn)

    def place(xy):
        x, y = (
            1000.0 * (cos * xy[:, 0] - sin * xy[:, 1]),
            1000.0 * (sin * xy[:, 0] + cos * xy[:, 1]),
        )
        return np.column_stack([x, y]) * scale

    return shapely.transform(cells, place)


PLANE = "+proj=aeqd +lat_0=48 +lon_0=37 +datum=WGS84 +units=m"
PLANE_KM = "+proj=aeqd +lat_0=48 +lon_0=37 +datum=WGS84 +units=km"

grids = st.lists(st.booleans(), min_size=CELLS**2, max_size=CELLS**2).map(
    lambda cells: np.array(cells).reshape(CELLS, CELLS)
)


def flooded(held: np.ndarray, parts: int = 4) -> list[int]:
    """Sizes, in fine cells, of the pieces that a flood from outside does not reach."""
    fine = np.kron(held, np.ones((parts, parts), bool))
    # Corners that meet are a seal, so the flood goes by edges only.
    labels, _ = ndimage.label(np.pad(~fine, 1, constant_values=True))
    sizes = np.bincount(labels.ravel())
    return sorted(size for label, size in enumerate(sizes) if label not in (0, labels[0, 0]))


@settings(max_examples=25, deadline=None)
@given(grids)
def test_random_maps_equal_a_flood_fill(held):
    expected = flooded(held)
    cells = grid_map(held)
    if not len(cells):
        return
    found = pockets.find_pockets([made(*((c, "R") for c in cells), crs=PLANE)], encirclers=["R"])
    # The plane is true to 1e-6 within 6 km of its middle; a fine cell is 1/16 km².
    assert sorted(found.area_m2 / 62_500) == pytest.approx(expected, rel=1e-5)
    assert found.shares.sum(axis=1) == pytest.approx(1.0, abs=1e-9)


@settings(max_examples=10, deadline=None)
@given(grids, st.floats(0.1, 6.0))
def test_turning_or_another_unit_changes_nothing(held, turn):
    if not flooded(held):
        return
    results = [
        pockets.find_pockets([made(*((c, "R") for c in cells), crs=crs)], encirclers=["R"])
        for cells, crs in (
            (grid_map(held), PLANE),
            (grid_map(held, turn), PLANE),
            (grid_map(held, scale=0.001), PLANE_KM),
        )
    ]
    for name in ("area_m2", "perimeter_m", "inradius_m", "boundary_m"):
        first, *others = (np.sort(getattr(result, name)) for result in results)
        for other in others:
            # Turned about its middle the plane's own stretch of 1e-7 falls elsewhere.
            assert other == pytest.approx(first, rel=1e-6)


# Real maps ------------------------------------------------------------------------------------


def test_daily_maps_enclosed_pieces_day_by_day(real_data):
    """Every third of 178 days."""
    import json

    maps = []
    for path in sorted((real_data / "daily_front_2025h1").glob("*.geojson"))[::3]:
        shapes = [f["geometry"] for f in json.loads(path.read_text())["features"]]
        geometries = shapely.from_geojson([json.dumps(shape) for shape in shapes])
        day = dt.datetime.strptime(path.stem[-8:], "%Y%m%d").date()
        names = ["held"] * len(geometries)
        maps.append(control_map.build(geometries, names, crs="EPSG:4326", date=day)[0])
    assert len(maps) == 60
    found = pockets.find_pockets(maps, besieged=["held"])
    kursk = found.track == found.track[np.argmin(abs(found.pole_lon - 36.80))]
    assert kursk.sum() == 60
    for number in np.unique(found.track):
        rows = found.track == number
        # A number stands on consecutive maps only, and is sealed since no later than its first.
        assert np.array_equal(np.diff(found.map_index[rows]), np.ones(rows.sum() - 1))
        assert found.since[rows][0] <= found.date[rows][0]
        gone = found.until[rows][0]
        assert gone == (None if found.map_index[rows][-1] == 59 else found.date[rows][-1])
    # Area by a plain union, whose parts less the greatest are the pieces.
    for index in (0, 30, 59):
        parts = shapely.get_parts(shapely.union_all(maps[index].geometries))
        expected = np.sort(geodesy.area_m2(parts, "EPSG:4326"))[:-1]
        assert np.sort(found.area_m2[found.map_index == index]) == pytest.approx(expected, rel=1e-9)


def test_the_main_body_is_the_largest_of_the_whole_map():
    """It reaches out of the study area, and both pockets of 1 and 2 km² are in it."""
    body, small, large = square(-50, 0, 60, 20), square(20, 5), square(30, 5, 2, 1)
    control = made((body, "X"), (small, "X"), (large, "X"))
    for study in ((), lonlat(square(0, 2, 40, 16))):
        found = pockets.find_pockets([control], besieged=["X"], study_area=study)
        expected = area(small), area(large)
        assert sorted(found.area_m2) == pytest.approx(sorted(expected), rel=1e-9)


def test_a_spike_of_a_barrier_is_no_barrier_and_costs_none():
    """A sea that closes a mouth from the north, with a spike drawn out of it and back."""
    ring = shapely.difference(OUTER, square(10, 10, 10, 25))
    sea = square(0, 29, 30, 11)
    x, y = EAST + 15_000, NORTH + 40_000
    xy = shapely.get_coordinates(sea).tolist()
    at = 1 + next(i for i in range(4) if xy[i][1] == xy[i + 1][1] == y)
    spiked = shapely.Polygon([*xy[:at], (x, y), (x, y + 5_000), (x, y), *xy[at:]])
    assert not spiked.is_valid
    for barrier in (sea, spiked):
        found = pockets.find_pockets(
            [made((ring, "R"))], encirclers=["R"], barriers=lonlat(barrier)
        )
        assert len(found) == 1


def test_maps_in_two_crs_are_measured_in_the_first_one_s():
    ring = made((RING, "R"), date=dt.date(2025, 1, 1))
    moved = geodesy.reproject([RING], UTM, "EPSG:3857")[0]
    other = made((moved, "R"), crs="EPSG:3857", date=dt.date(2025, 1, 2))
    expected = area(HOLE)
    for maps in ([ring, other], [replace(other, date=dt.date(2024, 12, 31)), ring]):
        found = pockets.find_pockets(maps, encirclers=["R"])
        assert found.area_m2 == pytest.approx([expected] * 2, rel=1e-6)


def test_a_study_area_that_crosses_itself_is_its_loops():
    bow = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    bow = shapely.transform(bow, lambda xy: xy * [60e3, 60e3] + [EAST + 15e3, NORTH - 15e3])
    found = pockets.find_pockets([made((RING, "R"))], encirclers=["R"], study_area=lonlat(bow))
    assert len(found) == 0
    bow = shapely.transform(bow, lambda xy: xy - [15e3, 0])
    found = pockets.find_pockets([made((RING, "R"))], encirclers=["R"], study_area=lonlat(bow))
    assert len(found) == 1


@pytest.mark.parametrize("centre", [(0.0, 0.0), (30e3, 10e3)], ids=["round it", "beside it"])
def test_a_pocket_over_a_pole_is_as_wide_in_degrees_as_in_a_polar_plane(centre):
    """A slit to ±180 halved it, or never let the search for its widest circle end."""
    spot = shapely.Point(centre)
    ring = shapely.difference(spot.buffer(200e3, 32), spot.buffer(100e3, 32))
    polar, degrees = geodesy.as_crs("EPSG:3413"), geodesy.as_crs("EPSG:4326")
    cut = antimeridian.cut(np.array([ring], dtype=object), polar, degrees)[0]
    found = [
        pockets.find_pockets([made((shape, "R"), crs=crs)], encirclers=["R"])
        for shape, crs in ((ring, polar), (cut, degrees))
    ]
    assert found[0].inradius_m == pytest.approx(found[1].inradius_m, rel=1e-6)
    assert found[0].area_m2 == pytest.approx(found[1].area_m2, rel=1e-4)


@pytest.mark.parametrize("turn", [0.0, 179.99, 180.0])
@pytest.mark.parametrize("step", [9.0, 0.05])
def test_who_lies_round_a_pocket_is_the_same_across_the_antimeridian(turn, step):
    hole, ground = shapely.box(-0.3, 49.7, 0.3, 50.3), shapely.box(-1, 49, 1, 51)
    world = shapely.box(-180, -90, 180, 90)

    def moved(shape):
        dense = shapely.segmentize(shape, step)
        halves = (
            shapely.transform(dense, lambda xy: xy + np.array([turn, 0])),
            shapely.transform(dense, lambda xy: xy + np.array([turn - 360, 0])),
        )
        return shapely.union_all([half.intersection(world) for half in halves])

    drawn = [moved(ground - hole), moved(hole)]
    control = control_map.build(drawn, ["Red", "Blue"], crs="EPSG:4326")[0]
    found = pockets.find_pockets([control], encirclers=["Red"])
    assert found.held_by(0) == {"Red": pytest.approx(1.0)}


@pytest.mark.parametrize(("long", "wide"), [(2000, 0.5), (2000, 1e-3), (15, 0.3), (3, 0.2)])
@pytest.mark.parametrize("besieged", [(), ("B",)])
def test_what_is_narrower_than_slivers_is_no_pocket_however_it_is_drawn(long, wide, besieged):
    """A lens between two halves of the ring's ground, in one polygon or two: its tips as well."""
    x, y = EAST + 2000.0, NORTH + 5000.0
    lens = shapely.Polygon([(x, y), (x + long / 2, y + wide), (x + long, y), (x + long / 2, y)])
    ground = shapely.difference(RING, lens)
    parts = [(ground, "R")]
    halves = [square(0, 0, 30, 5), square(0, 5, 30, 25)]
    for shapes in (parts, [(shapely.intersection(ground, half), "R") for half in halves]):
        drawn = [*shapes, (shapely.union_all([HOLE, lens]), "B")]
        found = pockets.find_pockets([made(*drawn)], encirclers=["R"], besieged=besieged)
        assert found.area_m2 == pytest.approx([area(HOLE)], rel=1e-9)
        assert [note for note in found.notes if "1 sliver(s) narrower than 1 m" in note]
        options = pockets.PocketOptions(seal_tolerance_m=0.0)
        apart = pockets.find_pockets(
            [made(*drawn)], encirclers=["R"], besieged=besieged, options=options
        )
        assert np.sort(apart.area_m2) == pytest.approx([area(lens), area(HOLE)], rel=1e-4)
