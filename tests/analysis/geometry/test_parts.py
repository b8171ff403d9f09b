# SPDX-License-Identifier: GPL-2.0-or-later
"""Small parts of the geometry, each against a formula or a library that knows the answer."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from pyproj import Geod
from salient.analysis.geometry import (
    approach,
    edge_areas,
    geodesy,
    nearest,
    projections,
    rings,
    width,
)

WGS84 = Geod(ellps="WGS84")
#: ragged triangles of some kilometres, far from one another
TRIANGLES = shapely.polygons(
    np.array([(0.0, 0.0), (0.04, 0.01), (0.02, 0.05)])
    + np.array([(10.0, 60.0), (-70.0, -45.0), (150.0, 5.0)])[:, None]
)


def test_straight_pieces_are_as_far_apart_as_shapely_says():
    ends = np.random.default_rng(1).uniform(-10.0, 10.0, (2, 300, 2, 2))
    lines = shapely.linestrings(ends)
    apart = ~shapely.crosses(*lines)
    found = nearest.apart(*ends[:, apart])
    assert found == pytest.approx(shapely.distance(*lines[:, apart]), abs=1e-12)


def test_edges_that_may_be_long_are_those_that_are_but_for_few():
    """Two degrees of the equator are 223 km, at 60° N 111 km; ±179.5° are a degree apart."""
    start = np.array([(10.0, 0.0), (10.0, 60.0), (10.0, 60.0), (179.5, 0.0), (10.0, 60.0)])
    end = np.array([(12.0, 0.0), (12.0, 60.0), (10.0, 62.0), (-179.5, 0.0), (12.0, -60.0)])
    found = approach._may_be_longer(start, end, 150_000.0)
    assert found.tolist() == [True, False, True, False, True]


def test_a_point_within_lies_in_the_body_and_not_on_a_spike(monkeypatch):
    spiked = shapely.box(0, 0, 4, 4)
    usual = shapely.point_on_surface

    def on_the_spike(shapes):
        return np.array([shapely.Point(4, 2) if one == spiked else usual(one) for one in shapes])

    monkeypatch.setattr(rings.shapely, "point_on_surface", on_the_spike)
    first, second = rings.inner_points(np.array([spiked, shapely.box(9, 9, 10, 10)]))
    assert shapely.distance(first, shapely.boundary(spiked)) > 0.4
    assert second == usual(shapely.box(9, 9, 10, 10))


@pytest.mark.parametrize(
    ("point", "crossed"),
    [((0.0, 0.0), True), ((3.0, 0.0), False), ((0.0, 2.0), False), ((0.0, -2.0), False)],
)
def test_a_ray_eastward_crosses_what_lies_east(point, crossed):
    low, high = np.array([1.0, -1.0]), np.array([2.0, 1.0])
    for u, v in ((low, high), (high, low)):
        assert bool(rings.crossings(u, v, np.array(point))) is crossed


@pytest.mark.parametrize(
    ("crs", "xy", "metres"),
    [
        # UTM's scale on its central meridian
        ("EPSG:32637", (500_000.0, 5_300_000.0), (1 / 0.9996, 1 / 0.9996)),
        # Web Mercator on the ellipsoid: cos φ · ν / a along x, cos φ · ρ / a along y, at 60°
        ("EPSG:3857", (0.0, 8_399_737.889818), (0.5012599, 0.5004165)),
        # a degree of a sphere as large as the Earth, and half of it at 60°
        ("EPSG:4326", (20.0, 60.0), (111_195.0 / 2, 111_195.0)),
    ],
)
def test_metres_of_a_unit_along_each_axis(crs, xy, metres):
    found = geodesy.metres_per_unit(np.array([xy]), crs)
    assert found[0] == pytest.approx(metres, rel=2e-5)


def test_a_polygon_is_as_large_as_it_is_on_the_ellipsoid_whatever_the_plane_draws():
    plane = geodesy.local_plane(TRIANGLES[:1], WGS84)
    drawn = plane.forward(TRIANGLES[:1])
    area = geodesy.area_m2(TRIANGLES[:1], "EPSG:4326")[0]
    assert [bool(plane.at_least(drawn, share * area)[0]) for share in (0.2, 0.999, 1.001)] == [
        True,
        True,
        False,
    ]


def test_the_projection_of_each_feature_leads_back():
    own = projections.local_projections(TRIANGLES, WGS84)
    back = own.inverse(own.forward(TRIANGLES))
    assert shapely.hausdorff_distance(back, TRIANGLES).max() < 1e-9


def test_planes_of_small_polygons_keep_distances():
    """A side of 4 km to half a millimetre: what is left is of fourth order."""
    small = np.array([shapely.affinity.scale(one, 0.7, 0.7) for one in TRIANGLES])
    flat, wide = width._on_planes(small, "EPSG:4326")
    xy, lonlat = (shapely.get_coordinates(one).reshape(3, 4, 2) for one in (flat, small))
    drawn = np.hypot(*np.moveaxis(np.diff(xy, axis=1), -1, 0))
    sides = WGS84.inv(*lonlat[:, :-1].reshape(-1, 2).T, *lonlat[:, 1:].reshape(-1, 2).T)[2]
    assert drawn.ravel() == pytest.approx(sides, rel=1e-7)
    assert not wide.any()


def test_a_corner_of_no_length_has_one_latitude():
    sine = np.array([0.5])
    ends = (sine, np.sqrt(1 - sine**2), sine, np.sqrt(1 - sine**2))
    for at in (0.0, 0.3, 1.0):
        assert edge_areas._along(ends, np.array([0.0]), np.array([at]))[0] == pytest.approx(0.5)


def test_the_middle_point_of_ground_hangs_on_no_vertex_of_a_straight_edge():
    """The place of an event of a log lay kilometres aside where an edge had a vertex more."""
    drawn = shapely.Polygon([(0, 0), (9000, 1000), (8000, 7000), (3000, 3000), (1000, 8000)])
    usual = []
    for longest in (1e9, 900.0, 70.0):
        finer = shapely.segmentize(drawn, longest)
        point = rings.middle_point(shapely.multipolygons([shapely.box(-9, 0, -8, 1), finer]))
        assert drawn.contains(point)
        assert point.distance(rings.middle_point(drawn)) < 1e-6
        usual.append(shapely.point_on_surface(finer))
    # as the usual one does
    assert usual[0].distance(usual[1]) > 1.0
