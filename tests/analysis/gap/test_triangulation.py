# SPDX-License-Identifier: GPL-2.0-or-later
"""Triangulations that hold every piece of boundary, however close two pieces lie."""

from __future__ import annotations

import json
from types import SimpleNamespace

import closure_cases as cases
import numpy as np
import pytest
import shapely
import shapely.affinity
from cancelling import Stop
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod
from salient.analysis.base.errors import Canceled, InputError
from salient.analysis.control import control_map
from salient.analysis.gap import delaunay, encirclement, threading, triangulation
from salient.analysis.geometry import rings


def seen(*polygons, core=(0.0, 0.0)):
    ground = rings.ground_of(np.array(polygons, dtype=object))
    return ground.seen_from(ground.within(np.asarray(core, float)))


def mesh(bounds, step=1e12):
    return triangulation.mesh_of(bounds, np.full(len(bounds.xy), float(step)))


def open_area(net, box):
    """Open area within a box: the frame's triangles reach far beyond it."""
    shapes = shapely.polygons(net.xy[net.triangles[net.open]])
    return float(shapely.area(shapely.intersection(shapes, box)).sum())


def test_points_put_in_later_are_those_of_a_triangulation_of_all():
    rng = np.random.default_rng(4)
    xy = rng.uniform(-1e3, 1e3, (400, 2))
    # all that is put in lies between those that are there
    xy[:4] = [(-2e3, -2e3), (2e3, -2e3), (2e3, 2e3), (-2e3, 2e3)]
    whole = delaunay.delaunay(xy)
    some = delaunay.delaunay(xy[:380])
    net = delaunay.with_points(
        delaunay.Triangulation(xy, some.triangles, some.neighbours),
        [(point, point - 380) for point in range(380, 400)],
    )

    def triangles(one):
        return sorted(map(tuple, np.sort(one.triangles, axis=1).tolist()))

    assert triangles(net) == triangles(whole)


def test_four_points_on_one_circle_are_told_apart_from_others():
    xy = np.array([(0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (0.0, 3.0)])
    for by, alone in ((0.0, False), (1e-12, False), (1e-3, True)):
        moved = xy.copy()
        moved[2] += by
        net = delaunay.delaunay(moved)
        assert triangulation._one_alone(net, np.ones(2, bool)) == alone
        # of closed ground it does not matter
        assert triangulation._one_alone(net, np.array([True, False]))


def test_pieces_that_a_triangulation_lacks_cost_no_other_of_all_points(monkeypatch):
    """One of all points before they are halved, one after, and one with the feet."""
    rng = np.random.default_rng(7)
    spots = rng.uniform(-1e3, 1e3, (300, 2))
    parts = [shapely.Point(spot).buffer(rng.uniform(5.0, 40.0), quad_segs=3) for spot in spots]
    # a long edge close by a short one lacks pieces, and halves of them
    parts += [shapely.box(-2e3, 1.2e3, 2e3, 1.3e3), shapely.box(-2e3, 1.3005e3, -1.99e3, 1.4e3)]
    around = seen(*shapely.get_parts(shapely.union_all(parts)), core=(0.0, -1.9e3))
    whole, rounds = triangulation.threaded, []

    def counted(*given):
        rounds.append(len(given[0]))
        return whole(*given)

    monkeypatch.setattr(triangulation, "threaded", counted)
    net = mesh(around)
    assert len(rounds) <= 4
    assert net.open.any()


@settings(max_examples=150)
@given(st.integers(0, 10**9), st.integers(4, 40))
def test_every_wanted_edge_is_put_in_and_nothing_else_is_lost(seed, corners):
    rng = np.random.default_rng(seed)
    # A star-shaped polygon with radii that differ a thousandfold: many of its edges are missing.
    turn = 2 * np.pi * (np.arange(corners) + rng.uniform(0, 0.9, corners)) / corners
    radius = 10 ** rng.uniform(0, 3, corners)
    xy = radius[:, None] * np.column_stack([np.cos(turn), np.sin(turn)])
    frame = 5000.0 * np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    points = np.unique(np.vstack([xy, frame]), axis=0)
    a = np.array([np.flatnonzero((points == p).all(axis=1))[0] for p in xy])
    net, begin, end = delaunay.constrained(delaunay.delaunay(points), a, np.roll(a, -1))
    assert not net.lacks(begin, end).any()
    u, v, w = (net.xy[net.triangles[:, k]] for k in range(3))
    twice = (v - u)[:, 0] * (w - u)[:, 1] - (v - u)[:, 1] * (w - u)[:, 0]
    assert (twice > -1e-6).all()
    # The four corners of the frame are the hull, 10 km by 10 km.
    assert twice.sum() / 2 == pytest.approx(1e8, rel=1e-12)
    for row, others in enumerate(net.neighbours):
        for k, other in enumerate(others):
            if other >= 0:
                shared = set(net.triangles[row]) - {net.triangles[row, k]}
                assert shared <= set(net.triangles[other])
                assert row in net.neighbours[other]


@pytest.mark.parametrize("apart", [1.0, 1e-3, 1e-6, 1e-9])
def test_walls_a_hairs_breadth_apart_cost_no_more_points(apart):
    # Halving until the pieces are as short as the walls are apart would take 1e5 / apart of them.
    south = shapely.Polygon([(-5e4, -1e3), (5e4, -1e3 + apart), (5e4, -9e3), (-5e4, -9e3)])
    north = shapely.Polygon([(-5e4, -1e3 + apart), (5e4, -1e3 + 2 * apart), (0, 9e3)])
    net = mesh(seen(south, north, core=(-4e4, 8e3)))
    assert len(net.xy) < 5000
    box = shapely.box(-6e4, -1e4, 6e4, 1e4)
    closed = shapely.area(south) + shapely.area(north)
    assert open_area(net, box) == pytest.approx(shapely.area(box) - closed, rel=1e-9)


def test_vertices_too_close_for_the_maps_width_are_told_apart():
    # 0.3 m in 1,400 km: squares of coordinates, which Qhull works with, round to more than that.
    step = 0.3
    wave = [(i * step, 0.1 * (i % 2)) for i in range(30)]
    ground = shapely.Polygon([*wave, (1.4e6, 100.0), (1.4e6, -4e5), (-1e5, -4e5)])
    net = mesh(seen(ground, core=(0.0, 1e5)))
    for point in wave:
        assert np.hypot(*(net.xy - point).T).min() < 1e-6
    box = shapely.box(-2e5, -5e5, 1.5e6, 1e5)
    assert open_area(net, box) == pytest.approx(shapely.area(box) - shapely.area(ground), rel=1e-9)


def test_a_triangle_that_lies_twice_over_the_same_ground_is_seen(monkeypatch):
    # A Qhull of 2020 folds over 2 mm of a wall 20 km long; no triangle of it is turned over.
    xy = np.array([(0, 0), (4, 0), (4, 3), (0, 3), (1, 1)], float)
    real = delaunay.Delaunay(xy)
    twice = np.r_[real.simplices, real.simplices[:1, [1, 2, 0]], real.simplices[:1]]
    of_none = np.full((2, 3), 0)
    folded = SimpleNamespace(
        simplices=twice, neighbors=np.r_[real.neighbors, of_none], coplanar=np.empty((0, 3), int)
    )
    monkeypatch.setattr(delaunay, "Delaunay", lambda _: folded)
    net = delaunay.delaunay(xy)
    assert len(net.triangles) == len(real.simplices)
    assert shapely.area(shapely.polygons(net.xy[net.triangles])).sum() == pytest.approx(12.0)


def test_more_pieces_than_can_be_triangulated_are_refused_with_a_remedy():
    ground = shapely.box(-1e6, -1e6, 1e6, -1e5)
    with pytest.raises(InputError, match="Raise the widest gap"):
        mesh(seen(ground), step=0.5)


def test_boundaries_that_cross_are_refused_by_name():
    points = np.array([(0, 0), (10, 10), (0, 10), (10, 0), (-50, -50), (60, -50), (5, 90)], float)
    net = delaunay.delaunay(points)
    with pytest.raises(InputError, match="cross one another"):
        delaunay.constrained(net, np.array([0, 2]), np.array([1, 3]))


def test_putting_edges_in_hears_a_cancel():
    points = np.random.default_rng(3).uniform(0, 100, (60, 2))
    net = delaunay.delaunay(points)
    far = np.argsort(points[:, 0])
    with pytest.raises(Canceled):
        delaunay.constrained(net, far[:1], far[-1:], Stop())


@pytest.mark.parametrize("short", [1e-9, -1e-9, 1e-5, 0.0])
def test_a_wall_that_ends_on_another_but_for_rounding_is_led_over_it(short):
    # The second wall begins on the first, `short` of it or beyond it.
    points = np.array(
        [(-90, 0), (90, 0), (3, short), (5, 80), (-20, 2), (20, 2), (-20, -2), (20, -2),
         (-300, -300), (300, -300), (0, 400)], float
    )  # fmt: skip
    a, b = np.array([0, 2]), np.array([1, 3])
    net, begin, end = delaunay.constrained(delaunay.delaunay(points), a, b)
    assert not net.lacks(begin, end).any()
    # An unbroken way leads from the first wall's start to its end, and the second's too.
    for start, stop in zip(a, b):
        reached, todo = set(), [start]
        while todo:
            reached.add(todo.pop())
            todo += [q for p, q in zip(begin, end) if p in reached and q not in reached]
        assert stop in reached


@settings(max_examples=40)
@given(st.integers(0, 10**9), st.integers(3, 12), st.sampled_from([0.0, 3e5, 6e6]))
def test_tiles_that_touch_within_rounding_are_triangulated(seed, count, away):
    rng = np.random.default_rng(seed)
    tiles, edge = [], np.array([(-7e3, -9e3), (6e3, -2e3)]) + away
    for _ in range(count):
        # Each tile stands on an edge of the one before, so its corners are on it but for rounding.
        low, high = np.sort(rng.uniform(0.05, 0.95, 2))
        a, b = (edge[0] + t * (edge[1] - edge[0]) for t in (low, high))
        across = np.array([-(b - a)[1], (b - a)[0]]) * rng.uniform(0.2, 1.5)
        tiles.append(shapely.Polygon([a, b, b + across, a + across]))
        edge = (
            np.array([a + across, b + across]) if rng.random() < 0.6 else np.array([b, b + across])
        )
    parts = shapely.get_parts(shapely.union_all(tiles))
    whole = shapely.union_all(parts)
    corner = np.array(whole.bounds[:2]) - 50.0
    net = mesh(seen(*parts, core=corner))
    west, south, east, north = whole.bounds
    box = shapely.box(west - 100, south - 100, east + 100, north + 100)
    holes = sum(shapely.area(shapely.Polygon(r)) for p in parts for r in p.interiors)
    open_ground = shapely.area(box) - shapely.area(whole) - holes
    assert open_area(net, box) == pytest.approx(open_ground, rel=1e-6, abs=10.0)


def test_a_search_with_fine_vertices_on_a_wide_map_ends():
    # Vertices 0.3 m apart on a map 1,400 km wide, and a pocket that opens to the north.
    ground = shapely.Polygon(
        [(24, 46), (42, 46), (42, 50), (38.26, 50), (38.26, 49.98), (38.34, 49.9), (38.34, 49.7),
         (38.06, 49.7), (38.06, 49.9), (38.2, 49.98), (38.2, 50), (36.5, 50),
         *((36 + i * 4e-6, 48.5 + 8e-7 * (i % 2)) for i in range(5, -1, -1)), (24, 48.5)]
    )  # fmt: skip
    found = encirclement.encirclement_gap(
        control_map.build([ground], ["A"], crs="EPSG:4326", name="Test")[0],
        encirclers=("A",),
        options=encirclement.GapOptions(max_gap_m=8000.0, min_area_m2=3e6),
    ).pockets
    assert len(found) == 1
    # The neck is narrowest in the north, between (38.2, 50) and (38.26, 50).
    mouth = shapely.Polygon([(38.26, 49.98), (38.34, 49.9), (38.34, 49.7), (38.06, 49.7),
                             (38.06, 49.9), (38.2, 49.98), (38.2, 50), (38.26, 50)])  # fmt: skip
    geod = Geod(ellps="WGS84")
    assert found.gap_m[0] == pytest.approx(geod.inv(38.2, 50, 38.26, 50)[2], rel=1e-5)
    assert found.area_m2[0] == pytest.approx(abs(geod.geometry_area_perimeter(mouth)[0]), rel=1e-3)


def test_a_real_map_with_a_midpoint_on_every_edge_is_searched_as_well(real_data):
    path = real_data / "daily_front_2025h1" / "deepstatemap_data_20250216.geojson"
    held = json.loads(path.read_text(encoding="utf-8"))["features"][0]["geometry"]
    ground = shapely.from_geojson(json.dumps(held))

    def finer(ring):
        xy = shapely.get_coordinates(ring)
        return np.insert(xy, np.arange(1, len(xy)), 0.5 * (xy[1:] + xy[:-1]), axis=0)

    parts = shapely.get_parts(ground)
    fine = shapely.multipolygons(
        [shapely.Polygon(finer(p.exterior), [finer(hole) for hole in p.interiors]) for p in parts]
    )
    gaps = []
    for shape in (ground, fine):
        control = control_map.build([shape], ["A"], crs="EPSG:4326", name="Day")[0]
        options = encirclement.GapOptions(max_gap_m=12_000.0, min_area_m2=5e7)
        found = encirclement.encirclement_gap(control, encirclers=("A",), options=options)
        gaps.append(found.pockets.gap_m)
    # A midpoint between degrees is not one of the geodesic: metres on an edge of kilometres.
    assert gaps[1] == pytest.approx(gaps[0], rel=1e-3)


def test_rings_that_share_a_vertex_both_keep_it():
    # Two squares corner to corner, 16 and 4.
    net = mesh(seen(shapely.box(0, 0, 4, 4), shapely.box(4, 4, 6, 6), core=(-5.0, -5.0)))
    assert float(net.areas[~net.open].sum()) == pytest.approx(20.0, rel=1e-12)


def test_long_straight_and_round_stretches_are_threaded_in_and_all_is_delaunay(monkeypatch):
    # A round hole of 1,000 points and a square wall of 4,000 round it: Qhull alone takes the square
    # of them and more, 16,000 on a circle a minute. It is to see little but the ends.
    seen_by_qhull = []
    monkeypatch.setattr(
        delaunay,
        "Delaunay",
        lambda xy, real=delaunay.Delaunay: seen_by_qhull.append(len(xy)) or real(xy),
    )
    hole = shapely.Point(3e3, 1e3).buffer(2e4, quad_segs=250)
    ground = shapely.box(-1e5, -1e5, 1e5, 1e5).difference(hole)
    net = mesh(seen(shapely.segmentize(ground, 200.0), core=(3e3, 1e3)))
    wide = mesh(seen(shapely.segmentize(ground, 200.0), core=(3e5, 0.0)))
    assert len(net.xy) + len(wide.xy) > 5000
    assert max(seen_by_qhull) < 100
    for one, box in ((net, hole), (wide, shapely.box(-3e5, -3e5, 3e5, 3e5))):
        shut = shapely.area(box) - shapely.area(hole if one is net else shapely.box(0, 0, 2e5, 2e5))
        assert open_area(one, box) == pytest.approx(shapely.area(hole) if one is net else shut)
        assert not faults_of(one)


def faults_of(net):
    """Pairs of triangles that are not Delaunay, by more than Qhull rounds."""
    faults = []
    for row, others in enumerate(net.neighbours.tolist()):
        for other in others:
            if other > row:
                far = next(c for c in net.triangles[other] if c not in net.triangles[row])
                (ax, ay), (bx, by), (cx, cy) = net.xy[net.triangles[row]] - net.xy[far]
                lift = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy]
                cross = [bx * cy - by * cx, cx * ay - cy * ax, ax * by - ay * bx]
                if np.dot(lift, cross) > 1e-9 * np.dot(lift, np.abs(cross)):
                    faults.append((row, other))
    return faults


@pytest.mark.parametrize("kind", ["lattice", "random", "circles"])
def test_threading_any_points_in_is_as_good_as_triangulating_them_at_once(kind):
    rng = np.random.default_rng(5)
    turn = 2 * np.pi * np.arange(150) / 150
    points = {
        "lattice": np.stack(np.meshgrid(np.arange(18.0), np.arange(18.0)), -1).reshape(-1, 2),
        "random": rng.uniform(-50, 50, (300, 2)),
        "circles": np.concatenate(
            [r * np.column_stack([np.cos(turn), np.sin(turn)]) for r in (3.0, 7.0)]
        ),
    }[kind]
    frame = 1e3 * np.array([(-1, -1), (1.1, -1), (1, 1.2), (-1.3, 1)])
    xy = np.vstack([points, frame])
    half = rng.permutation(len(points))[: len(points) // 2]
    net = delaunay.threaded(xy, [half[:70], half[70:]])
    assert set(net.triangles.ravel()) == set(range(len(xy)))
    # Euler: 2 n - 2 - (corners of the hull) triangles.
    assert len(net.triangles) == 2 * len(xy) - 2 - 4
    a, b, c = (xy[net.triangles[:, k]] for k in range(3))
    ab, ac = b - a, c - a
    assert (ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0] > 0).all()
    assert not faults_of(net)
    assert (delaunay.neighbours_of(net.triangles, len(xy)) == net.neighbours).all()


def test_threading_hears_a_cancel():
    line = np.column_stack([np.arange(500.0), np.zeros(500)])
    xy = np.vstack([line, [(-900, -900), (1900, -900), (500, 2000)]])
    with pytest.raises(Canceled):
        delaunay.threaded(xy, [np.arange(500)], Stop())


@pytest.mark.parametrize("seed", [1, 3, 5])
def test_a_search_finds_the_same_pockets_threaded_or_not(seed, monkeypatch):
    # Walls of few corners cut into pieces of a quarter of the widest gap, and round islands: every
    # stretch of four points is threaded in, or none is.
    case = cases.random_case(seed)
    disc = shapely.Point(*(0.5 * case.core)).buffer(4.0, quad_segs=20)
    parts = shapely.affinity.scale(
        shapely.union_all([*case.parts, disc]), 1e-3, 1e-3, origin=(0, 0)
    )
    control = control_map.build(
        [shapely.affinity.translate(parts, 38.0, 48.0)], ["A"], crs="EPSG:4326"
    )[0]
    found, put_in = [], []
    whole = delaunay.halving_order

    def halving(stretches):
        put_in.append(len(stretches))
        return whole(stretches)

    monkeypatch.setattr(delaunay, "halving_order", halving)
    for long in (10**9, 3):
        monkeypatch.setattr(threading, "LONG", long)
        found.append(
            encirclement.encirclement_gap(
                control, encirclers=["A"], options=encirclement.GapOptions(max_gap_m=1200.0)
            ).pockets
        )
        assert any(put_in) == (long == 3)
        put_in.clear()
    plain, threaded = found
    assert len(plain) and len(plain) == len(threaded)
    assert threaded.gap_m == pytest.approx(plain.gap_m, rel=1e-9)
    assert threaded.area_m2 == pytest.approx(plain.area_m2, rel=1e-9)
