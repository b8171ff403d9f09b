# SPDX-License-Identifier: GPL-2.0-or-later
"""Front lines are what two actors share, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.change import borders, front, front_series
from salient.analysis.control import control_map
from salient.analysis.control.edges import edges_of
from salient.analysis.geometry import geodesy

# UTM zone 37 on its central meridian: a metre on the map is 1 / 0.9996 m on the ground.
X, Y = 500_000.0, 5_300_000.0
SCALE = 0.9996


def box(x0, y0, x1, y1):
    return shapely.box(X + x0, Y + y0, X + x1, Y + y1)


def lines_of(features, **options):
    return front.front_lines(cases.control_map(features, cases.UTM), **options)


def lengths(found):
    return {(a, b): length for a, b, length in zip(found.firsts, found.seconds, found.lengths_m)}


def test_shared_border_only():
    """Three in a row: two borders of 1,000 m, and no coast or outer border."""
    found = lines_of(
        {"A": box(0, 0, 1000, 1000), "B": box(1000, 0, 2000, 1000), "C": box(2000, 0, 3000, 1000)}
    )
    assert lengths(found) == pytest.approx(
        {("A", "B"): 1000 / SCALE, ("B", "C"): 1000 / SCALE}, rel=1e-5
    )
    assert found.length_of("B") == pytest.approx(2000 / SCALE, rel=1e-5)
    assert found.bridged.tolist() == [0, 0]


def test_vertex_of_one_side_only():
    """A vertex on the border that only one of the two has (a T-junction) does not break it."""
    split = shapely.union_all([box(1000, 0, 2000, 400), box(1000, 400, 2000, 1000)])
    split = shapely.segmentize(split, 300.0)
    found = lines_of({"A": box(0, 0, 1000, 1000), "B": split})
    assert lengths(found) == pytest.approx({("A", "B"): 1000 / SCALE}, abs=0.03)
    assert len(shapely.get_parts(found.geometries[0])) == 1


@pytest.mark.parametrize("offset", [4.0, -4.0], ids=["gap", "overlap"])
def test_small_gap_or_overlap_is_bridged_and_counted(offset):
    features = {"A": box(0, 0, 1000, 1000), "B": box(1000 + offset, 0, 2000, 1000)}
    assert len(lines_of(features)) == 0 or offset < 0
    found = lines_of(features, tolerance_m=10.0)
    # At each end the strip reaches up to its width round the corner.
    assert found.lengths_m[0] == pytest.approx(1000 / SCALE, abs=2 * (10 + 4) + 1)
    assert found.bridged.tolist() == [1]
    assert found.bridged_m[0] == found.lengths_m[0]


def test_a_front_that_is_shared_here_and_bridged_there_is_one():
    bent = shapely.union_all([box(1000, 0, 2000, 600), box(1004, 600, 2000, 1000)])
    found = lines_of({"A": box(0, 0, 1000, 1000), "B": bent}, tolerance_m=10.0)
    assert lengths(found) == pytest.approx({("A", "B"): 1000 / SCALE}, abs=2 * (10 + 4) + 1)
    assert found.bridged.tolist() == [1] and 380 < found.bridged_m[0] < 420


def test_what_is_bridged_along_a_border_is_not_bridged_front():
    """Of 1,000 m that were bridged a border runs along the northern 600 m, 3 m to the west."""
    found = lines_of({"A": box(0, 0, 1000, 1000), "B": box(1004, 0, 2000, 1000)}, tolerance_m=10.0)
    border = shapely.linestrings([(X + 997, Y + 400), (X + 997, Y + 2000)])
    strip = borders.borders_of(geodesy.to_lonlat([border], cases.UTM), 20.0, cases.UTM)
    off = front.off_borders(found, strip)
    assert off.lengths_m[0] == pytest.approx(400 / SCALE, abs=40)
    assert off.bridged_m.tolist() == pytest.approx(off.lengths_m.tolist())
    assert off.bridged.tolist() == [1]


def test_lines_that_lie_on_a_border_as_a_whole_leave_nothing():
    """One of them beside another that does not ended with an error of numpy's."""
    border = shapely.linestrings([(X, Y), (X, Y + 1000)])
    off = shapely.linestrings([(X + 500, Y), (X + 500, Y + 900)])
    strip = borders.borders_of(geodesy.to_lonlat([border], cases.UTM), 20.0, cases.UTM)
    inside, none = shapely.linestrings([(X, Y + 100), (X, Y + 800)]), shapely.LineString()
    for lines in ([inside, off], [off, inside, off], [none, off], [inside], [none], []):
        left = strip.off(np.array(lines, dtype=object))
        wanted = [900.0 if line is off else 0.0 for line in lines]
        assert shapely.length(left).tolist() == pytest.approx(wanted, abs=1e-6)


@pytest.mark.parametrize("crs", ["EPSG:32660", "EPSG:3832", "EPSG:4326"])
@pytest.mark.parametrize("lon", [100.0, 178.5])
def test_a_far_coast_takes_nothing_of_a_front_across_the_antimeridian(crs, lon):
    """A front of 9 km went once round the Earth there: its edges have vertices on geodesics."""
    places = [(179.95, -17.0), (180.05, -17.02), (180.3, -17.1)]
    line = geodesy.from_lonlat([shapely.LineString(places)], crs)
    if crs == "EPSG:4326":
        line = np.array([shapely.LineString(places)], dtype=object)  # drawn from 0 to 360
    coast = [shapely.LineString([(lon, -40.0), (lon + 0.1, 10.0)])]
    strip = borders.borders_of(coast, 1000.0, crs)
    left = strip.off(line)
    assert geodesy.length_m(left, geodesy.as_crs(crs))[0] == pytest.approx(
        geodesy.length_m(line, geodesy.as_crs(crs))[0], rel=1e-9
    )


def test_one_actor_alone_fronts_everybody_else():
    found = lines_of({"A": box(0, 0, 1000, 1000)})
    assert lengths(found) == pytest.approx({("A", ""): 4000 / SCALE}, rel=1e-5)


def test_edge_of_the_study_area_is_no_front():
    """The western half of the area is held: only the line through its middle is front."""
    found = lines_of({"A": box(0, 0, 1000, 1000)}, study_area=box(0, 0, 2000, 1000))
    assert lengths(found) == pytest.approx({("A", ""): 1000 / SCALE}, rel=1e-4)


def test_first_actor_stands_on_the_left():
    found = lines_of({"A": box(0, 0, 1000, 1000), "B": box(1000, 0, 2000, 1000)})
    start, *_, end = shapely.get_coordinates(found.geometries[0])
    # A is in the west: its ground is on the left of a line that runs north.
    assert end[1] > start[1]


def test_an_enclave_has_a_front_all_round():
    hole = box(400, 400, 600, 600)
    found = lines_of({"A": shapely.difference(box(0, 0, 1000, 1000), hole), "B": hole})
    assert lengths(found) == pytest.approx({("A", "B"): 800 / SCALE}, rel=1e-5)


def test_equals_the_intersection_of_the_boundaries():
    """On random partitions the front is the boundaries' overlay, pair by pair."""
    for seed in range(20):
        features = cases.placed(cases.partition(seed, 30, "ABC", seed), 1e4, X, Y)
        found = lengths(lines_of(features))
        for a, b in [("A", "B"), ("A", "C"), ("B", "C")]:
            shared = shapely.intersection(features[a], features[b])
            expected = shapely.length(shared) / SCALE
            assert found.get((a, b), 0.0) == pytest.approx(expected, rel=1e-4, abs=1e-6)


def test_empty_map():
    control = cases.control_map({"A": box(0, 0, 1, 1)}, cases.UTM).select(np.zeros(1, bool))
    assert len(front.front_lines(control)) == 0


def strip_along(lines, tolerance_m=100.0):
    degrees = geodesy.to_lonlat(np.array(lines, dtype=object), cases.UTM)
    return borders.borders_of(degrees, tolerance_m, cases.UTM)


@pytest.mark.parametrize("apart", [1, 4], ids=["as drawn", "more vertices"])
def test_the_edge_of_a_lone_actor_along_a_coast_is_no_front(apart):
    """A square of 4 km whose western side is a coast drawn 60 m off: three sides are front."""
    ground = shapely.segmentize(box(0, 0, 4000, 4000), 4000.0 / apart)
    coast = shapely.LineString([(X - 60, Y - 500), (X - 60, Y + 4500)])
    found = lines_of({"A": ground}, borders=strip_along([coast]))
    # At each corner the strip of 100 m reaches 40 m along the side that leaves the coast.
    assert found.lengths_m[0] == pytest.approx((12_000 - 2 * 40) / SCALE, abs=1.0)
    control = cases.control_map({"A": ground}, cases.UTM)
    left_out = front.border_m(control, strip_along([coast]))
    assert left_out + found.lengths_m[0] == pytest.approx(16_000 / SCALE, rel=1e-6)


def test_front_off_a_coast_depends_neither_on_the_crs_nor_on_vertices():
    """Long edges cross the strip aslant: where they were cut changed with their plane."""
    ground = shapely.Polygon([(36.5, 47.0), (38.5, 47.3), (38.2, 48.6), (36.2, 48.4)])
    coast = [shapely.LineString([(36.0, 47.6), (37.3, 47.05), (39.0, 47.6)])]
    ring = shapely.get_coordinates(ground)
    finer = [[a, *geodesy.geod("EPSG:4326").npts(*a, *b, 15)] for a, b in zip(ring[:-1], ring[1:])]
    finer = shapely.Polygon(np.concatenate(finer))
    found = []
    for shape, crs in (
        (ground, "EPSG:4326"), (finer, "EPSG:4326"), (ground, "EPSG:3857"),
        (ground, "EPSG:32638"), (ground, "EPSG:3995"),
    ):  # fmt: skip
        drawn = geodesy.from_lonlat([shape], crs)
        control, _ = control_map.build(drawn, ["A"], crs=crs)
        strip = borders.borders_of(coast, 3000.0, crs)
        lines = front.front_lines(control, borders=strip)
        found.append(lines.lengths_m[0])
        assert geodesy.length_m(lines.geometries, crs)[0] == pytest.approx(found[-1], rel=1e-9)
    assert found == pytest.approx([found[0]] * len(found), rel=1e-6)


def test_a_polygon_gives_its_outline_and_known_edges_are_not_looked_at_again():
    land = strip_along([box(-10_000, -10_000, 0, 10_000)])
    first = lines_of({"A": box(0, 0, 4000, 4000)}, borders=land)
    known = len(land.places)
    again = lines_of({"A": box(0, 0, 4000, 4000)}, borders=land)
    assert first.lengths_m[0] == again.lengths_m[0] == pytest.approx(11_800 / SCALE, abs=1.0)
    assert len(land.places) == known == 4


def test_borders_are_nothing_to_a_map_of_several_actors():
    line = shapely.LineString([(X + 1000, Y), (X + 1000, Y + 1000)])
    found = lines_of(
        {"A": box(0, 0, 1000, 1000), "B": box(1000, 0, 2000, 1000)}, borders=strip_along([line])
    )
    assert found.lengths_m[0] == pytest.approx(1000 / SCALE, rel=1e-5)


def test_no_line_or_no_tolerance_is_no_border():
    line = shapely.LineString([(X, Y), (X, Y + 1000)])
    assert strip_along([line], 0.0) is None
    assert strip_along([]) is None


def test_a_strip_beside_the_antimeridian_stays_there():
    line = shapely.LineString([(179.9, 10.0), (180.0, 12.0)])
    strip = borders.borders_of([line], 5000.0, "EPSG:4326").strip
    west, _, east, _ = shapely.bounds(shapely.get_parts(strip)).T
    assert (east - west < 1.0).all() and (np.abs(np.abs(west) % 360.0 - 180.0) < 1.0).all()


def across(south, north):
    """A polygon of two degrees across the antimeridian, as it is drawn in a hurry."""
    return shapely.Polygon([(179, south), (-179, south), (-179, north), (179, north)])


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_a_cut_along_the_antimeridian_is_no_front(crs):
    """Its sides alone: pyproj's geodesics round it, and two neighbours of one actor alike."""
    south, north = geodesy.reproject([across(50, 51), across(51, 52)], "EPSG:4326", crs)
    whole = geodesy.geod("EPSG:4326").geometry_length(
        shapely.LineString([(179, 50), (181, 50), (181, 51), (181, 52), (179, 52), (179, 50)])
    )
    for parts in ([south, north], [shapely.multipolygons([south, north])]):
        control = control_map.build(parts, ["A"] * len(parts), crs=crs)[0]
        found = front.front_lines(control)
        assert lengths(found) == pytest.approx({("A", ""): whole}, rel=1e-6)
        metres = geodesy.length_m(_edges(control), crs)
        assert front.front_lengths(
            control, metres, edges=edges_of(control)
        ).lengths_m == pytest.approx([whole], rel=1e-6)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
@pytest.mark.parametrize("east", [((10, 15), (15, 20)), ((12, 18),)], ids=["two", "a shorter one"])
def test_ground_goes_on_beyond_the_antimeridian_however_it_is_drawn_there(crs, east):
    """The western half is one box, the eastern has other vertices: its perimeter, by pyproj."""
    halves = [shapely.box(170, 10, 180, 20), *(shapely.box(-180, a, -170, b) for a, b in east)]
    low, high = east[0][0], east[-1][1]
    drawn = [(170, 10), (180, 10), (180, low), (190, low), *((190, b) for _, b in east),
             (180, high), (180, 20), (170, 20), (170, 10)]  # fmt: skip
    # the sides along meridians are geodesics whatever their vertices
    expected = geodesy.geod("EPSG:4326").geometry_length(shapely.LineString(drawn))
    control = control_map.build(
        geodesy.reproject(halves, "EPSG:4326", crs), ["A"] * len(halves), crs=crs
    )[0]
    assert lengths(front.front_lines(control)) == pytest.approx({("A", ""): expected}, rel=1e-6)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_two_actors_meet_along_the_antimeridian(crs):
    west, east = geodesy.reproject(
        [shapely.box(178, 50, 180, 51), shapely.box(-180, 50, -178, 51)], "EPSG:4326", crs
    )
    found = front.front_lines(cases.control_map({"A": west, "B": east}, crs))
    metres = geodesy.geod("EPSG:4326").line_length([180, 180], [50, 51])
    assert lengths(found) == pytest.approx({("A", "B"): metres}, rel=1e-6)


def _edges(control):
    edges = edges_of(control)
    return shapely.linestrings(np.stack([edges.xy[edges.start], edges.xy[edges.start + 1]], 1))


@pytest.mark.parametrize("name", ["A / B", "Disputed"])
def test_that_contested_ground_has_two_fronts_is_told(name):
    """Of A and B there is one front of 1 km, or two where a strip between them is contested."""
    features = {
        "A": box(0, 0, 1000, 1000),
        name: box(1000, 0, 1100, 1000),
        "B": box(1100, 0, 2000, 1000),
    }
    drawn = cases.control_map(features, cases.UTM)
    classes = np.where(drawn.actors == name, "contested", "assessed").astype(object)
    drawn = replace(drawn, classes=classes)
    found = front.front_lines(drawn)
    assert found.lengths_m.sum() == pytest.approx(2000 / SCALE, rel=1e-5)
    (said,) = front_series.said_of([drawn], [(found, ())])
    assert (
        said == f"Contested ground is front on both of its edges, and lengths count both: {name}."
    )
    assert front.double_fronts([drawn.select(drawn.actors != name)], ["A", "B"]) == []
