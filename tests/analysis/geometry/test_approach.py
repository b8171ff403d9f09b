# SPDX-License-Identifier: GPL-2.0-or-later
"""How near lines come to ground, against points set densely along both."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod
from salient.analysis.geometry import approach, geodesy
from salient.analysis.geometry.nearest import EdgeIndex

WGS84 = Geod(ellps="WGS84")
PLACE = (37.0, 48.0)


def at(*metres):
    """Degrees of places given in metres east and north of a place."""
    x, y = np.array(metres, float).T
    lon, lat, _ = WGS84.fwd(
        *np.broadcast_arrays(*PLACE, x)[:2], np.degrees(np.arctan2(x, y)), np.hypot(x, y)
    )
    return np.column_stack([lon, lat])


def ground(*lines):
    shapes = np.array([shapely.LineString(at(*line)) for line in lines], dtype=object)
    return EdgeIndex(shapes, PLANE)


PLANE = geodesy.local_plane(np.array([shapely.Point(PLACE)]), WGS84)


def dense(start, end, step=1.0):
    """Points along a segment of metres."""
    count = int(np.hypot(*np.subtract(end, start)) / step) + 1
    return np.linspace(start, end, count)


def test_the_end_of_a_line_is_nearest_to_a_wall():
    wall = ground([(-5000, 0), (5000, 0)])
    found = approach.nearest_approach(
        at((0, 3000), (800, 9000)), at((700, 900), (1500, 1200)), wall, PLANE
    )
    assert found.distance_m == pytest.approx(900, rel=1e-4)
    assert (found.lon, found.lat) == pytest.approx(tuple(at((700, 900))[0]), abs=1e-9)


@pytest.mark.parametrize("side", [-1, 1])
def test_the_tip_of_a_wall_is_nearest_to_the_middle_of_a_line(side):
    """The tip stands 250 m from the line, 3 km along it."""
    wall = ground([(3000, side * 250), (3000, side * 4000)], [(-9000, 6000), (-9000, 7000)])
    found = approach.nearest_approach(at((0, 0)), at((8000, 0)), wall, PLANE)
    assert found.distance_m == pytest.approx(250, rel=1e-4)
    assert (found.lon, found.lat) == pytest.approx(tuple(at((3000, 0))[0]), abs=1e-6)


def test_nothing_is_near_nothing():
    wall, none = ground([(0, 0), (1, 1)]), np.zeros((0, 2))
    empty = EdgeIndex(np.zeros(0, dtype=object), PLANE)
    assert approach.nearest_approach(none, none, wall, PLANE) is None
    assert approach.nearest_approach(at((0, 0)), at((9, 9)), empty, PLANE) is None
    assert approach.length_within(at((0, 0)), at((9, 9)), empty, 5.0, WGS84) == 0.0


@pytest.mark.parametrize(
    ("start", "end", "reach"),
    [
        ((-4000, 100), (4000, 100), 300.0),  # past the wall's ends, within and without
        ((-4000, 300), (4000, -300), 120.0),  # aslant
        ((0, 500), (0, 5000), 1000.0),  # away from it
        ((-4000, 100), (4000, 100), 50.0),  # never near
        ((-500, 10), (500, 10), 900.0),  # always near
        ((-1000, 0), (1000, 0), 1.0),  # on it
    ],
)
def test_the_length_within_reach(start, end, reach):
    wall = [(-1000, 0), (1000, 0)]
    found = approach.length_within(at(start), at(end), ground(wall), reach, WGS84)
    steps = dense(start, end)
    away = shapely.distance(shapely.LineString(wall), shapely.points(steps))
    share = (away <= reach + 1e-9).mean()
    assert found == pytest.approx(share * np.hypot(*np.subtract(end, start)), abs=3.0)


def test_the_length_within_reach_of_several_lines_is_their_sum():
    wall = ground([(-1000, 0), (1000, 0)])
    ends = at((-3000, 100), (0, 500)), at((3000, 100), (0, 4000))
    both = approach.length_within(*ends, wall, 800.0, WGS84)
    single = [
        approach.length_within(ends[0][k : k + 1], ends[1][k : k + 1], wall, 800.0, WGS84)
        for k in (0, 1)
    ]
    assert both == pytest.approx(sum(single))


def test_long_edges_get_vertices_that_lie_on_them_and_short_ones_none():
    xy = [(30, 50), (31, 50), (31, 50.01), (30.5, 51), (30, 50)]
    hole = [(30.5, 50.2), (30.6, 50.2), (30.6, 50.3), (30.5, 50.2)]
    other = shapely.box(40, 50, 40.01, 50.01)
    shapes = [
        shapely.LineString(xy[:3]),
        shapely.Polygon(xy, [hole]),
        shapely.MultiPolygon([shapely.Polygon(xy), other]),
        shapely.MultiLineString([xy[:2], xy[2:]]),
        other,
        None,
        shapely.Point(1, 2),
    ]
    found = approach.in_pieces(shapes, WGS84, 5000.0)
    assert found[4:].tolist() == shapes[4:]
    for shape, fine in zip(shapes[:4], found):
        assert fine.geom_type == shape.geom_type
        assert WGS84.geometry_length(fine) == pytest.approx(WGS84.geometry_length(shape))
        assert len(shapely.get_parts(fine)) == len(shapely.get_parts(shape))
        rings = shapely.get_rings(fine) if "Polygon" in fine.geom_type else shapely.get_parts(fine)
        for ring in rings:
            lon, lat = shapely.get_coordinates(ring).T
            pieces = WGS84.inv(lon[:-1], lat[:-1], lon[1:], lat[1:])[2]
            assert max(pieces) <= 5000.0 * (1 + 1e-9)
        old = {tuple(one) for one in shapely.get_coordinates(shape)}
        assert old <= {tuple(one) for one in shapely.get_coordinates(fine)}
    # 71.7 km in 15 pieces, then 1.1 km as it is.
    assert shapely.get_num_coordinates(found[0]) == 1 + 15 + 1
    assert shapely.get_num_interior_rings(found[1]) == 1


def test_an_edge_gets_the_same_vertices_from_either_end():
    spots = np.random.default_rng(1).uniform((20.0, 40.0), (30.0, 60.0), (40, 2))
    spots[1:20:2, 0] = spots[:20:2, 0]  # along meridians
    lines = shapely.linestrings(np.stack([spots[::2], spots[1::2]], axis=1))
    there, back = (
        approach.in_pieces(one, Geod(ellps="WGS84"), 20_000.0)
        for one in (lines, shapely.reverse(lines))
    )
    assert shapely.equals_exact(there, shapely.reverse(back), 0.0).all()


def test_a_long_edge_over_the_antimeridian_gets_vertices_too():
    """0.8° at the equator, 89 km, in pieces of 50 km at most."""
    (fine,) = approach.in_pieces(
        [shapely.LineString([(179.6, 0.0), (-179.6, 0.0)])], Geod(ellps="WGS84"), 50_000.0
    )
    assert shapely.get_num_coordinates(fine) == 3
