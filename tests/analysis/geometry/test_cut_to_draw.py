# SPDX-License-Identifier: GPL-2.0-or-later
"""What jumps over the antimeridian is written on both sides of it, as RFC 7946 asks."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import CRS, Geod
from salient.analysis.geometry import geodesy
from salient.analysis.geometry.cut_to_draw import cut_to_draw

WGS84 = Geod(ellps="WGS84")
LONLAT = "EPSG:4326"


def one(*shapes):
    return np.array([*shapes, None], dtype=object)[:-1]


def wrapped(shape):
    """A shape drawn beyond 180° with all its vertices from -180 to 180: it jumps."""
    return shapely.transform(shape, lambda xy: np.c_[(xy[:, 0] + 180.0) % 360.0 - 180.0, xy[:, 1]])


def rolled(geometry):
    """Its pieces beyond 180° again, where they were drawn."""
    return shapely.transform(
        geometry, lambda xy: np.c_[np.where(xy[:, 0] < 0, xy[:, 0] + 360, xy[:, 0]), xy[:, 1]]
    )


def longest_step(geometry):
    parts = shapely.get_parts(geometry)
    if shapely.get_type_id(parts[0]) == 3:
        parts = shapely.get_rings(parts)
    xy, part = shapely.get_coordinates(parts, return_index=True)
    return np.abs(np.diff(xy[:, 0]))[part[1:] == part[:-1]].max()


@pytest.mark.parametrize("way", [1, -1])
def test_a_line_is_cut_where_its_geodesic_crosses_either_way(way):
    line = shapely.LineString([(179.5, 60.0), (-179.0, 50.0)][::way])
    (cut,) = cut_to_draw(one(line), LONLAT)
    first, second = shapely.get_parts(cut)
    ends = shapely.get_coordinates(line)
    assert first.coords[0] == tuple(ends[0]) and second.coords[-1] == tuple(ends[1])
    (lon, lat), (beyond, same) = first.coords[-1], second.coords[0]
    assert (lon, beyond) == (180.0 * way, -180.0 * way) and lat == same
    # the crossing lies on the geodesic
    whole = WGS84.inv(*ends[0], *ends[1])
    assert WGS84.inv(*ends[0], lon, lat)[0] == pytest.approx(whole[0], abs=1e-9)
    assert geodesy.length_m(one(cut), LONLAT)[0] == pytest.approx(whole[2], abs=1e-3)


def test_a_line_that_crosses_again_and_again_keeps_its_order():
    drawn = shapely.LineString([(179, 0), (181, 1), (182, 2), (179.5, 3), (180, 4), (181, 5)])
    (cut,) = cut_to_draw(one(wrapped(drawn)), LONLAT)
    parts = shapely.get_parts(cut)
    sides = [np.sign(shapely.get_coordinates(part)[:, 0]) for part in parts]
    assert [side[0] for side in sides] == [1, -1, 1, -1]
    assert all((side == side[0]).all() for side in sides)
    lat = np.concatenate([shapely.get_coordinates(part)[:, 1] for part in parts])
    assert (np.diff(lat) >= 0.0).all() and (lat[0], lat[-1]) == (0.0, 5.0)


def test_an_edge_along_the_antimeridian_is_no_piece_of_the_other_side():
    """A vertex on it comes out as 180 or -180, as it rounds."""
    line = shapely.LineString([(179, 10), (180, 10), (-180, 11), (180, 12), (179, 12)])
    (cut,) = cut_to_draw(one(line), LONLAT)
    assert geodesy.length_m(one(cut), LONLAT) == pytest.approx(
        geodesy.length_m(one(line), LONLAT), rel=1e-12
    )
    ring = shapely.Polygon([(179, 10), (180, 10), (-180, 11), (180, 12), (179, 12)])
    (cut,) = cut_to_draw(one(ring), LONLAT)
    assert shapely.get_type_id(cut) == 3
    assert shapely.equals(cut, shapely.Polygon([(179, 10), (180, 10), (180, 12), (179, 12)]))


#: A comb whose three teeth reach over 180, with holes on both sides and over it.
COMB = shapely.Polygon(
    [(178, 0), (182, 0), (182, 1), (179, 1), (179, 2), (183, 2), (183, 4), (179, 4), (179, 5),
     (181, 5), (181, 6), (178, 6)],
    [[(179.5, 2.5), (180.5, 2.5), (180.5, 3), (179.5, 3)],
     [(178.2, 1), (178.4, 1), (178.4, 1.5)], [(182, 2.5), (182.5, 2.5), (182.5, 3)]],
)  # fmt: skip


@pytest.mark.parametrize("crs", [LONLAT, "EPSG:3857", "EPSG:4326 in parts"])
def test_a_polygon_that_holds_the_antimeridian_several_times(crs):
    shape = wrapped(COMB)
    far = shapely.box(10, 0, 11, 1)
    if crs.endswith("parts"):
        shape, crs = shapely.MultiPolygon([far, shape]), LONLAT
    given = geodesy.from_lonlat(one(shape, far), crs)
    assert longest_step(given[0]) > 180.0
    cut = cut_to_draw(given, crs)
    assert cut[1] is given[1]
    (made, *_) = geodesy.to_lonlat(cut, crs)
    assert shapely.is_valid(cut[0]) and longest_step(made) < 180.0
    parts = [part for part in shapely.get_parts(made) if shapely.bounds(part)[0] != 10.0]
    west = [part for part in parts if shapely.bounds(part)[2] <= 180.0 and part.bounds[0] > 0]
    assert (len(parts), len(west)) == (4, 1)
    back = shapely.union_all([rolled(part) for part in parts], grid_size=1e-9)
    # edges are geodesics, and cross where these do
    assert shapely.symmetric_difference(back, COMB).area < 0.02
    assert len(back.interiors) == 3


def test_about_another_meridian_it_is_cut_where_that_is_torn():
    pacific = CRS("EPSG:3832")
    shape = shapely.Polygon([(-31, 10), (-29, 10), (-29, 12), (-31, 12)])
    line = shapely.LineString([(-29, 10), (-31, 11)])
    over = shapely.LineString([(179, 10), (-179, 11)])
    given = geodesy.from_lonlat(one(shape, line, over), pacific)
    cut = cut_to_draw(given, pacific)
    assert shapely.get_num_geometries(cut).tolist() == [2, 2, 1]
    assert cut[2] is given[2]
    assert geodesy.area_m2(cut[:1], pacific)[0] == pytest.approx(
        geodesy.area_m2(one(shape), LONLAT)[0], rel=1e-3
    )


def test_ground_round_a_pole_is_closed_by_way_of_it():
    ring = shapely.Polygon([(lon, 80.0) for lon in (-150, -90, -30, 30, 90, 150)])
    (cut,) = cut_to_draw(one(ring), LONLAT)
    assert shapely.bounds(cut)[[0, 2, 3]].tolist() == [-180.0, 180.0, 90.0]


def test_what_does_not_jump_is_what_was_given():
    belt = shapely.box(-180, 60, 180, 70)
    parallel = shapely.LineString([(-180, 60), (180, 60)])
    beyond = shapely.Polygon([(170, 0), (190, 0), (190, 5), (170, 5)])
    sides = shapely.MultiPolygon([shapely.box(179, 0, 180, 1), shapely.box(-180, 0, -179, 1)])
    arrow = shapely.LineString([(-10, 0), (190, 0)])
    shapes = one(belt, parallel, beyond, sides, arrow, shapely.MultiPoint([(-180, 0), (180, 0)]))
    for given in (shapes, one(None), one(shapely.Polygon()), one()):
        assert cut_to_draw(given, LONLAT) is given
    assert cut_to_draw(shapes, "EPSG:3413") is shapes
