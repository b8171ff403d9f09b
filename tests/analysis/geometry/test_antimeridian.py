# SPDX-License-Identifier: GPL-2.0-or-later
"""Edges across the antimeridian: where they cross it, and what is cut off there."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import CRS, Geod
from salient.analysis.geometry import antimeridian, geodesy, torn_ground

WGS84 = Geod(ellps="WGS84")
LONLAT = CRS("OGC:CRS84")


def one(*shapes):
    return np.array([*shapes, None], dtype=object)[:-1]


@pytest.mark.parametrize(("lat", "other"), [(60.0, 60.0), (10.0, 25.0), (-70.0, -40.0)])
@pytest.mark.parametrize(("left", "right"), [(170.0, -150.0), (179.0, -179.5)])
def test_an_edge_is_cut_where_the_geodesic_crosses(lat, other, left, right):
    """By halving along pyproj's own geodesic; the formula's sphere is the ellipsoid flattened."""
    south = -80.0 if lat < 0 else -5.0
    shape = shapely.Polygon([(left, lat), (left, south), (right, south), (right, other)])
    azimuth, _, length = WGS84.inv(left, lat, right, other)
    low, high = 0.0, length
    for _ in range(60):
        middle = 0.5 * (low + high)
        low, high = (
            (middle, high) if WGS84.fwd(left, lat, azimuth, middle)[0] > 0 else (low, middle)
        )
    crossing = WGS84.fwd(left, lat, azimuth, low)[1]
    made, cut, lost = antimeridian.unrolled(one(shape), LONLAT)
    assert (cut.tolist(), lost.tolist()) == ([True], [False])
    xy = shapely.get_coordinates(made[0])
    for side in (180.0, -180.0):
        top = xy[xy[:, 0] == side, 1].max()
        assert top == pytest.approx(crossing, abs=0.02)
    # Both halves together are what lies between the two meridians.
    assert len(shapely.get_parts(made[0])) == 2
    west, _, east, _ = shapely.bounds(made[0])
    assert (west, east) == (-180.0, 180.0)
    expected = abs(WGS84.geometry_area_perimeter(shapely.transform(
        shape, lambda xy: np.c_[np.where(xy[:, 0] < 0, xy[:, 0] + 360, xy[:, 0]), xy[:, 1]]
    ))[0])  # fmt: skip
    assert geodesy.area_m2(made, LONLAT)[0] == pytest.approx(expected, rel=3e-4)


def test_holes_lines_and_short_edges():
    ring = [(175, -10), (-175, -10), (-175, 10), (175, 10)]
    hole = [(178, -2), (-178, -2), (-178, 2), (178, 2)]
    inland = shapely.box(20, 0, 30, 10)
    line = shapely.LineString(ring)
    shapes = one(shapely.Polygon(ring, [hole]), inland, line, None)
    made, cut, lost = antimeridian.unrolled(shapes, LONLAT)
    assert cut.tolist() == [True, False, False, False]
    assert not lost.any()
    assert made[1:].tolist() == [inland, line, None]
    whole, inner = (abs(WGS84.geometry_area_perimeter(shapely.Polygon(
        [(x % 360, y) for x, y in xy]))[0]) for xy in (ring, hole))  # fmt: skip
    assert geodesy.area_m2(made[:1], LONLAT)[0] == pytest.approx(whole - inner, rel=1e-4)
    # In a projected plane an edge is as it is drawn.
    same, cut, _ = antimeridian.unrolled(shapes, CRS("EPSG:3857"))
    assert same is shapes and not cut.any()


def test_an_edge_all_the_way_round_follows_its_parallel():
    cap = shapely.Polygon([(-180, 60), (180, 60), (180, 90), (-180, 90)])
    made, cut, lost = antimeridian.unrolled(one(cap), LONLAT)
    assert not cut.any() and not lost.any()
    xy = shapely.get_coordinates(made[0])
    low = xy[xy[:, 1] == 60.0]
    assert np.sort(low[:-1, 0]) == pytest.approx(np.arange(-180, 181), abs=1e-9)
    # Of a cap whose edge follows the parallel, by steps of a degree.
    step = 360 * abs(WGS84.polygon_area_perimeter([0, 1, 0], [60, 60, 90])[0])
    assert geodesy.area_m2(made, LONLAT)[0] == pytest.approx(step, rel=1e-6)


def test_what_has_no_area_once_it_is_cut_is_lost():
    flat = shapely.Polygon([(179, 0), (-179, 0), (-179, 0), (179, 0)])
    made, cut, lost = antimeridian.unrolled(one(flat, shapely.box(0, 0, 1, 1)), LONLAT)
    assert cut.tolist() == lost.tolist() == [True, False]
    assert shapely.is_empty(made[0])


def test_edges_that_may_be_meant_either_way():
    def bar(left, right, south=-1.0, north=1.0):
        return shapely.Polygon([(left, south), (right, south), (right, north), (left, north)])

    found = antimeridian.unclear_edges(
        one(
            bar(-170, 170), bar(-100, 85), bar(-100, 80), bar(-179, 179), bar(-180, 180),
            shapely.MultiPolygon([shapely.box(0, 0, 1, 1), bar(-150, 120), bar(-100, 100)]),
            shapely.LineString([(-170, 0), (170, 0)]), None,
            bar(-170, 170, 80, 90), bar(-174, 174),
        ),
        LONLAT,
    )  # fmt: skip
    # The pole's own edge is one place; the other of that bar is unclear.
    assert found.tolist() == [340, 185, 0, 0, 0, 270, 0, 0, 340, 348]
    assert not antimeridian.unclear_edges(one(bar(-170, 170)), CRS("EPSG:3857")).any()
    polar = shapely.Polygon([(-170, 90), (170, 90), (100, 85), (-60, 85)])
    assert antimeridian.unclear_edges(one(polar), LONLAT).tolist() == [0]


def test_a_map_that_is_not_torn_stays_and_one_that_is_gets_a_plane_of_its_own():
    assert antimeridian.whole_crs(one(shapely.box(20, 0, 30, 10)), LONLAT) is None
    assert antimeridian.whole_crs(one(shapely.box(170, 0, 180, 10)), LONLAT) is None
    torn = one(shapely.box(175, 50, 180, 60), shapely.box(-180, 50, -176, 60))
    whole = antimeridian.whole_crs(torn, LONLAT)
    polar = antimeridian.whole_crs(one(shapely.box(-10, 80, 10, 90)), LONLAT)
    south = antimeridian.whole_crs(one(shapely.box(-10, -90, 10, -80)), LONLAT)
    assert polar is not None and south is not None
    flat = geodesy.reproject(torn, LONLAT, whole)
    joined = shapely.union_all(shapely.buffer(flat, 0.01))
    assert joined.geom_type == "Polygon"
    # There and back: cut where the map is torn, with the same ground.
    back = antimeridian.cut(one(joined), whole, LONLAT)
    assert len(shapely.get_parts(back[0])) == 2
    expected = geodesy.area_m2(torn, LONLAT).sum()
    assert geodesy.area_m2(back, LONLAT)[0] == pytest.approx(expected, rel=1e-6)
    assert shapely.bounds(back[0])[[0, 2]] == pytest.approx([-180, 180])


@pytest.mark.parametrize("north", [1, -1])
def test_ground_round_a_pole_is_cut_down_to_it(north):
    turn = np.arange(0, 360, 5.0)
    ring = np.column_stack([np.where(turn > 180, turn - 360, turn), np.full(len(turn), 80.0)])
    ring[:, 1] *= north
    hole = shapely.Polygon(ring * [1, 1.05])
    crs = CRS.from_dict({"proj": "aeqd", "lat_0": 90 * north, "lon_0": 0, "datum": "WGS84"})
    for holes in ([], [hole]):
        flat = geodesy.from_lonlat(one(shapely.Polygon(ring)), crs)
        for one_hole in holes:
            flat = shapely.difference(flat, geodesy.from_lonlat(one(one_hole), crs))
        back = antimeridian.cut(flat, crs, LONLAT)
        areas = [
            72 * abs(WGS84.polygon_area_perimeter([0, 5, 0], [lat, lat, 90.0 * north])[0])
            for lat in (80.0 * north, 84.0 * north)
        ]
        expected = areas[0] - (areas[1] if holes else 0.0)
        assert geodesy.area_m2(back, LONLAT)[0] == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize("code", ["EPSG:3857", "EPSG:3395", "EPSG:4087"])
def test_a_plane_that_is_torn_like_degrees_is_read_like_degrees(code):
    """The same polygon comes out in the same two halves, and a doubtful edge is as doubtful."""
    shape = shapely.Polygon([(179, 50), (-179, 50), (-179, 52), (179, 52)])
    drawn = geodesy.reproject([shape], LONLAT, code)
    made, cut, _ = antimeridian.unrolled(one(*drawn), CRS(code))
    assert cut.tolist() == [True]
    halves = geodesy.to_lonlat(made, code)[0]
    expected = antimeridian.unrolled(one(shape), LONLAT)[0][0]
    assert shapely.area(shapely.symmetric_difference(halves, expected)) < 1e-9
    doubtful = shapely.Polygon([(-170, 50), (170, 50), (170, 52), (-170, 52)])
    moved = geodesy.reproject([doubtful], LONLAT, code)
    assert antimeridian.unclear_edges(one(*moved), CRS(code)) == pytest.approx([340.0])


@pytest.mark.parametrize("code", ["EPSG:3832", "EPSG:32601", "EPSG:3413", "EPSG:3994"])
def test_a_plane_that_is_not_torn_there_is_left_alone(code):
    """The Pacific's Mercators, the zone beside the antimeridian, and the stereographic Arctic."""
    shape = shapely.Polygon([(179, 50), (-179, 50), (-179, 52), (179, 52)])
    drawn = one(*geodesy.reproject([shape], LONLAT, code))
    made, cut, _ = antimeridian.unrolled(drawn, CRS(code))
    assert not cut.any() and made[0] is drawn[0]
    assert antimeridian.unclear_edges(drawn, CRS(code)) == [0.0]
    assert not antimeridian.along(shapely.get_coordinates(drawn), CRS(code)).any()


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_a_cut_along_the_antimeridian_is_no_edge_of_the_ground(crs):
    """The border of a square degree is the same wherever round the Earth it lies."""
    expected = WGS84.geometry_length(shapely.box(10, 50, 12, 52).exterior)
    halves = [shapely.box(179, 50, 180, 52), shapely.box(-180, 50, -179, 52)]
    # one side of the cut is drawn with a vertex more
    finer = shapely.Polygon([(-180, 50), (-179, 50), (-179, 52), (-180, 52), (-180, 51)])
    for other in (halves[1], finer):
        cut = geodesy.from_lonlat([shapely.multipolygons([halves[0], other])], crs)
        # the parallel is drawn as two geodesics of one degree, not as one of two
        assert antimeridian.border_m(cut, crs) == pytest.approx(expected, rel=2e-4)


def test_what_lies_on_one_side_of_the_antimeridian_only_is_an_edge():
    west = shapely.box(179, 50, 180, 53)
    east = shapely.box(-180, 51, -179, 52)
    kept = antimeridian.outlines([shapely.multipolygons([west, east])])
    on_it = kept[np.abs(shapely.bounds(kept)[:, [0, 2]]).min(axis=1) == 180.0]
    assert sorted(map(tuple, shapely.bounds(on_it)[:, [1, 3]])) == [(50.0, 51.0), (52.0, 53.0)]
    assert shapely.bounds(on_it)[:, 0].tolist() == [180.0, 180.0]
    assert antimeridian.border_m(np.array([west]), LONLAT) == pytest.approx(
        WGS84.geometry_length(west.exterior), rel=1e-12
    )


def test_a_line_along_a_pole_is_no_edge():
    cap = shapely.segmentize(shapely.box(-180, 80, 180, 90), 1.0)
    kept = shapely.get_coordinates(antimeridian.outlines([cap]))
    assert kept[:, 1].tolist() == [80.0] * len(kept)
    assert len(kept) == 2 * 360


def test_what_lies_beyond_the_drawing_of_the_earth_is_no_part_of_it():
    half = np.pi * 6_378_137.0
    shapes = [shapely.box(half - 10, 0, half + east, 10) for east in (0.0, 1e3)]
    shapes += [shapely.box(-half - west, 0, 10 - half, 2 * half) for west in (1e3, 0.0)]
    assert antimeridian._on_earth(one(*shapes), CRS("EPSG:3857")).tolist() == [0, 3]


def test_how_far_it_is_round_the_earth_in_a_plane():
    radius = 6378137.0
    round_ = antimeridian.round_earth(CRS("EPSG:3857"))
    assert round_ == pytest.approx(2.0 * np.pi * radius, rel=1e-12)
    # half as far with a standard parallel of 60 degrees, in feet
    feet = CRS("+proj=eqc +lat_ts=60 +R=6378137 +units=ft")
    assert antimeridian.round_earth(feet) == pytest.approx(np.pi * radius / 0.3048, rel=1e-9)
    assert antimeridian.round_earth(CRS("EPSG:3413")) == 0.0


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_only_a_map_on_both_sides_of_the_antimeridian_goes_on_beyond_it(crs):
    west, east = shapely.box(-180, 50, -179, 51), shapely.box(179, 50, 180, 52)
    far = shapely.box(-170, 50, -169, 51)

    def lines(*shapes):
        drawn = geodesy.from_lonlat(np.array(shapes, dtype=object), crs)
        return len(antimeridian.corners_across(drawn, CRS(crs)))

    assert [lines(west, east), lines(far, east), lines(west, far)] == [2, 0, 0]


def test_ground_all_round_the_earth_is_not_cut():
    parts = [shapely.box(west, 60, west + 120, 70) for west in (-180.0, -60.0, 60.0)]
    ground = np.array(parts, dtype=object)
    assert shapely.equals(antimeridian.rolled_out(ground), ground).all()
    less = antimeridian.rolled_out(ground[[0, 2]])
    assert shapely.total_bounds(less).tolist() == [60.0, 60.0, 300.0, 70.0]


@pytest.mark.parametrize(("crs", "whole"), [("EPSG:4807", 400.0), ("EPSG:4806", 360.0)])
def test_round_the_earth_from_another_meridian(crs, whole):
    """Its antimeridian is not that of Greenwich: transects met a front at longitude 0."""
    assert antimeridian.round_earth(geodesy.as_crs(crs)) == pytest.approx(whole)


@pytest.mark.parametrize("pole", ["EPSG:3031", "EPSG:3995"])
def test_ground_about_a_pole_is_not_turned_inside_out_in_another_crs(pole):
    """In degrees its four corners lie on one parallel, and an edge goes round the Earth."""
    square = shapely.box(-3e6, -3e6, 3e6, 3e6)
    (moved,) = torn_ground.moved(np.array([square]), pole, "EPSG:4326")
    south = -1.0 if pole == "EPSG:3031" else 1.0
    assert shapely.is_valid(moved)
    assert shapely.bounds(moved)[[0, 2]].tolist() == [-180.0, 180.0]
    assert moved.contains(shapely.Point(20.0, 85.0 * south))
    assert not moved.contains(shapely.Point(20.0, 45.0 * south))
    wanted = geodesy.area_m2([square], pole)[0]
    assert geodesy.area_m2([moved], "EPSG:4326")[0] == pytest.approx(wanted, rel=1e-9)


def test_ground_of_a_zone_across_the_antimeridian_is_cut_there_in_degrees():
    zone = geodesy.reproject([shapely.box(179.0, 50.0, 181.0, 51.0)], "EPSG:4326", "EPSG:32601")
    (moved,) = torn_ground.moved(zone, "EPSG:32601", "EPSG:4326")
    assert moved.geom_type == "MultiPolygon" and moved.area == pytest.approx(2.0, rel=0.01)


@pytest.mark.parametrize("view", ["ortho", "gnom", "geos +h=35785831"])
def test_a_view_of_the_earth_has_no_far_side_to_be_torn(view):
    """A map in one was refused: it was asked where the antimeridian lies."""
    crs = CRS.from_user_input(f"+proj={view} +lon_0=37 +datum=WGS84")
    shapes = geodesy.reproject([shapely.box(36, 10, 38, 12)], "EPSG:4326", crs)
    made, cut, _ = antimeridian.unrolled(np.asarray(shapes), crs)
    assert made[0] is shapes[0] and not cut.any()
    assert antimeridian.whole_crs(made, crs) is None


def test_the_meridian_of_paris_is_told_in_grads():
    """It was taken for degrees: a CRS that counts from it was cut a quarter of a degree off."""
    from salient.analysis.geometry.earth_ends import ends_of_earth, middle_meridian

    paris = CRS.from_epsg(4807)
    assert middle_meridian(paris) == pytest.approx(2.33722917, abs=1e-8)
    assert ends_of_earth(paris) == pytest.approx((-200.0, 200.0))
    assert ends_of_earth(CRS.from_proj4("+proj=merc +lon_0=10 +pm=paris")) is not None


@pytest.mark.parametrize("turned", [1.0, -1.0])
def test_only_ground_on_both_drawings_of_the_antimeridian_is_rolled_out(turned):
    """An island far off is no other half of what touches one drawing."""

    def drawn(west, east):
        return shapely.box(
            min(turned * west, turned * east), 50, max(turned * west, turned * east), 51
        )

    touching, far, other = drawn(-180, -170), drawn(10, 20), drawn(175, 180)
    one = np.array([touching, far], dtype=object)
    assert antimeridian.rolled_out(one) is one
    both = antimeridian.rolled_out(np.array([touching, other], dtype=object))
    assert shapely.total_bounds(both)[[0, 2]].tolist() == ([175, 190] if turned > 0 else [170, 185])


def test_vertices_on_a_tear_that_is_drawn_bent():
    places = np.array([(180.0, 0.0), (180.0, 50.0), (179.9, 50.0), (0.0, 0.0), (-180.0, 30.0)])
    crs = CRS("+proj=sinu +datum=WGS84")
    xy = shapely.get_coordinates(geodesy.from_lonlat(shapely.points(places), crs))
    assert antimeridian.along(xy, crs).tolist() == [True, True, False, False, True]
