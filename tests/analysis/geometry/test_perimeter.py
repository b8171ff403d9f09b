# SPDX-License-Identifier: GPL-2.0-or-later
"""Who lies against an outer boundary, on a plane where the lengths are known."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.geometry import geodesy, perimeter
from salient.analysis.geometry.perimeter import perimeters

UTM = "EPSG:32637"
#: a metre of the grid on the ellipsoid, in the middle of the zone
SCALE = 1 / 0.9996
X, Y = 500_000.0, 5_300_000.0


def box(left, bottom, right, top):
    return shapely.box(X + left, Y + bottom, X + right, Y + top)


def line(*xy):
    return shapely.LineString(np.add(xy, (X, Y)))


def measured(polygons, holders, codes, count):
    found = perimeters(np.array(polygons), np.array(holders, dtype=object), codes, count, UTM)
    return found, found.by_holder_m / SCALE


INNER = box(0, 0, 1000, 1000)


def test_each_side_has_its_neighbour():
    west, north = box(-500, 0, 0, 1000), box(0, 1000, 1000, 2000)
    found, table = measured([INNER], [west, north], [0, 1], 2)
    assert table == pytest.approx(np.array([[1000, 1000, 2000]]), rel=1e-4)
    assert found.length_m == pytest.approx([4000 * SCALE], rel=1e-4)
    assert found.shares == pytest.approx(np.array([[0.25, 0.25, 0.5]]), rel=1e-4)


def test_a_neighbour_that_is_drawn_apart_or_with_other_vertices_counts():
    """5 m off, and along a part of two sides; 40 m off is nobody's."""
    east = box(1005, -300, 1400, 700)
    far = box(-500, 0, -40, 1000)
    _, table = measured([INNER], [far, east], [0, 1], 2)
    # 700 m of the side, and what lies within 10 m of the neighbour round its corner.
    assert table[0, 0] == 0.0
    assert table[0, 1] == pytest.approx(700, abs=10)
    assert table.sum() == pytest.approx(4000, rel=1e-4)


def test_where_borders_coincide_the_lowest_code_wins():
    west = box(-500, 0, 0, 1000)
    for codes in ([0, 1], [1, 0]):
        _, table = measured([INNER], [west, west], codes, 2)
        assert table == pytest.approx(np.array([[1000, 0, 3000]]), rel=1e-4)
    # The same where the edges are not the same edges.
    halves = [box(-500, -10, 0, 400), box(-500, 400, 0, 1000)]
    for codes in ([0, 0, 1], [1, 1, 0]):
        _, table = measured([INNER], [*halves, box(-9, -10, 0, 1000)], codes, 2)
        assert table[0] == pytest.approx([1000, 0, 3000], abs=25)


def test_the_nearer_of_two_neighbours_counts():
    near, far = box(1002, -50, 1400, 1050), box(1008, -50, 1400, 1050)
    for codes in ([0, 1], [1, 0]):
        _, table = measured([INNER], [near, far], codes, 2)
        assert table[0, codes[0]] == pytest.approx(1000, abs=40)
        assert table[0, codes[1]] < 40


def test_lines_close_too_and_holes_do_not_count():
    ringed = shapely.difference(box(-400, -400, 1400, 1400), INNER)
    shore = line((-400, -400), (-400, 1400))
    found, table = measured([ringed], [INNER, shore], [0, 1], 2)
    assert table == pytest.approx(np.array([[0, 1800, 5400]]), rel=1e-4)
    assert found.length_m == pytest.approx([7200 * SCALE], rel=1e-4)


def test_two_polygons_keep_apart_and_nobody_is_nobody():
    other = box(5000, 0, 5500, 500)
    west = box(-500, 0, 0, 1000)
    _, table = measured([INNER, other], [west], [0], 1)
    assert table == pytest.approx(np.array([[1000, 3000], [0, 2000]]), rel=1e-4)
    _, table = measured([INNER], [], [], 0)
    assert table == pytest.approx(np.array([[4000]]), rel=1e-4)


def test_degrees():
    """A degree of the equator, and of the meridian there, by pyproj's own geodesics."""
    from pyproj import Geod

    cell, north = shapely.box(0, 0, 1, 1), shapely.box(0, 1, 1, 2)
    found = perimeters(np.array([cell]), np.array([north]), [0], 1, "EPSG:4326")
    geod = Geod(ellps="WGS84")
    sides = [geod.inv(0, y, 1, y)[2] for y in (0, 1)] + 2 * [geod.inv(0, 0, 0, 1)[2]]
    assert found.by_holder_m == pytest.approx(np.array([[sides[1], sum(sides) - sides[1]]]))


@pytest.mark.parametrize("lat", [0.0, 60.0, -75.0])
def test_a_neighbour_counts_as_near_to_the_east_as_to_the_north(lat):
    """The same in degrees and in Mercator: 6 m off is his border, 14 m off is not."""
    high, wide = 1.0 / 111_195.0, 1.0 / (111_195.0 * np.cos(np.radians(lat)))

    def grid(west, south, east, north):
        return shapely.box(
            10 + west * wide, lat + south * high, 10 + east * wide, lat + north * high
        )

    for off, share in ((6, 0.25), (14, 0.0)):
        neighbours = [
            grid(0, 1000 + off, 1000, 2000),
            grid(1000 + off, 0, 2000, 1000),
            grid(-1000, 0, -off, 1000),
        ]
        for crs in ("EPSG:4326", "EPSG:3857"):
            inner, *round_it = geodesy.from_lonlat(
                np.array([grid(0, 0, 1000, 1000), *neighbours]), crs
            )
            found = perimeters(np.array([inner]), np.array(round_it), [0, 1, 2], 3, crs)
            # the ellipsoid makes sides of up to 0.7 % more or less than a sphere does
            assert found.shares[0] == pytest.approx([share, share, share, 1 - 3 * share], abs=0.004)


def test_what_is_empty_meets_nothing():
    none, point, scale = np.zeros((0, 2)), np.zeros((1, 2)), np.ones((1, 2))
    for shapes, at in ((np.zeros(0, object), point), (shapely.points(point), none)):
        assert [len(one) for one in perimeter._met(shapes, at, at, scale[: len(at)])] == [0, 0]
