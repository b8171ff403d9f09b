# SPDX-License-Identifier: GPL-2.0-or-later
"""Meshes and cells of open ground, each triangle and each bottleneck by itself."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from salient.analysis.gap import delaunay, triangulation
from salient.analysis.geometry import rings
from shores import bodies, seen

STEP, WIDEST = 400.0, 1900.0


@pytest.fixture(scope="module")
def of():
    return seen()


@pytest.fixture(scope="module")
def mesh(of):
    return triangulation.mesh_of(of, np.full(len(of.xy), STEP))


@pytest.fixture(scope="module")
def cells(of, mesh):
    return triangulation.cells_of(of, mesh, WIDEST)


def triangles(mesh):
    return shapely.polygons(mesh.xy[mesh.triangles])


def test_open_ground_is_what_nobody_holds(mesh):
    drawn, held = triangles(mesh), shapely.union_all(bodies())
    assert mesh.areas == pytest.approx(shapely.area(drawn))
    # no overlay: GEOS 3.11 gives the whole of a triangle that only touches what is held
    middle = mesh.xy[mesh.triangles].mean(axis=1)
    assert (mesh.open == ~shapely.contains_xy(held, middle)).all()
    assert mesh.areas[~mesh.open].sum() == pytest.approx(held.area, rel=1e-9)
    assert 0 < mesh.open.sum() < len(mesh.open)


def test_a_point_stands_on_its_edge_and_pieces_are_short_enough(of, mesh):
    on = mesh.edge >= 0
    start, stop = of.xy[mesh.edge[on]], of.xy[of.following[mesh.edge[on]]]
    assert mesh.xy[on] == pytest.approx(start + mesh.at[on, None] * (stop - start), abs=1e-6)
    assert (~on).sum() == triangulation.FRAME
    for edge in range(len(of.xy)):
        places = np.r_[np.sort(mesh.at[mesh.edge == edge]), 1.0]
        length = math.dist(of.xy[edge], of.xy[of.following[edge]])
        assert places[0] == 0.0
        assert np.diff(places).max() * length <= STEP * (1 + 1e-9)
        # Halves for round triangles and feet come on top, but all pieces of an edge stay edges.
        assert len(places) - 1 >= math.ceil(length / STEP)
    lines = {tuple(sorted(two)) for t in mesh.triangles.tolist() for two in zip(t, t[1:] + t[:1])}
    for ring in range(len(of)):
        rows = np.flatnonzero(on)[of.ring[mesh.edge[on]] == ring]
        rows = rows[np.lexsort((mesh.at[rows], mesh.edge[rows]))].tolist()
        assert {tuple(sorted(two)) for two in zip(rows, rows[1:] + rows[:1])} <= lines


def test_an_edge_that_nothing_is_near_is_cut_evenly():
    of = rings._rings(np.array([[0.0, 0], [0, 100], [100, 100], [100, 0]]), np.array([4]))
    mesh = triangulation.mesh_of(of, np.array([30.0, 50.0, 49.0, 101.0]))
    places = [sorted(mesh.at[mesh.edge == edge].round(9).tolist()) for edge in range(4)]
    # across the square the feet of the points on the other side come to stand, too
    for have, count in zip(places, (4, 2, 3, 1)):
        assert set(np.round(np.arange(count) / count, 9)) <= set(have)


def test_the_frame_stands_round_all_at_twenty_times_its_extent():
    xy = np.array([[10.0, 20.0], [40.0, 30.0], [20.0, 25.0]])
    off = triangulation._frame(xy) - [25.0, 25.0]
    assert np.hypot(*off.T) == pytest.approx(np.full(triangulation.FRAME, 600.0))
    turn = np.diff(np.unwrap(np.arctan2(off[:, 1], off[:, 0])))
    assert turn == pytest.approx(np.full(len(turn), 2 * math.pi / triangulation.FRAME))
    near = triangulation._frame(np.array([[3.0, 4.0], [3.0, 4.5]])) - [3.0, 4.25]
    assert np.hypot(*near.T) == pytest.approx(np.full(triangulation.FRAME, 20.0))


def test_the_foot_of_a_bottleneck_becomes_a_point():
    """A tip 30 m before a wall of 100 m, at a third of it."""
    parts = [shapely.box(-100, 0, 0, 99), shapely.Polygon([(30, 33), (60, 20), (60, 50)])]
    ground = rings.ground_of(np.array(parts, dtype=object))
    of = ground.seen_from(ground.within(np.array([15.0, 33.0])))
    mesh = triangulation.mesh_of(of, np.full(len(of.xy), 1e4))
    foot = np.flatnonzero(np.hypot(*(mesh.xy - [0.0, 33.0]).T) < 1e-6)
    assert len(foot) == 1
    assert mesh.at[foot[0]] == pytest.approx(1 / 3) or mesh.at[foot[0]] == pytest.approx(2 / 3)
    tip = np.flatnonzero(np.hypot(*(mesh.xy - [30.0, 33.0]).T) < 1e-6)
    assert (np.isin(mesh.triangles, [foot[0], tip[0]]).sum(axis=1) == 2).any()


def test_a_line_stands_where_both_ways_along_the_ring_make_it_longer(of):
    before = np.empty(len(of.xy), int)
    before[of.following] = np.arange(len(of.xy))
    rng = np.random.default_rng(2)
    edge = rng.integers(0, len(of.xy), 400)
    at = np.where(rng.uniform(size=400) < 0.5, 0.0, rng.uniform(0.1, 0.9, 400))
    here = triangulation._positions(of, edge, at)
    target = here + rng.normal(0, 500, (400, 2))
    # Half of those within an edge stand square to it.
    along = of.xy[of.following[edge]] - of.xy[edge]
    square = rng.uniform(size=400) < 0.5
    target[square] = (here + 0.7 * along[:, ::-1] * [-1, 1])[square]
    found = triangulation._stands(of, before, edge, at, target)
    for row in range(400):
        behind = of.xy[before[edge[row]]] if at[row] == 0 else of.xy[edge[row]]
        ways = (of.xy[of.following[edge[row]]] - here[row], behind - here[row])
        to = target[row] - here[row]
        cosines = [w @ to / np.hypot(*w) / np.hypot(*to) for w in ways]
        assert found[row] == (max(cosines) <= triangulation._SQUARE)
    assert 40 < found.sum() < 360


def test_cells_are_what_bottlenecks_leave_of_the_open_ground(of, mesh, cells):
    drawn = triangles(mesh)
    assert (cells.cell[~mesh.open] == -1).all() and (cells.cell[mesh.open] >= 0).all()
    count = len(cells.area)
    assert set(cells.cell[mesh.open].tolist()) == set(range(count)) and count > 2
    whole = [shapely.union_all(drawn[cells.cell == one]) for one in range(count)]
    assert cells.area == pytest.approx(shapely.area(whole))
    frame = mesh.edge[mesh.triangles].min(axis=1) < 0
    assert cells.outside.tolist() == [bool(frame[cells.cell == one].any()) for one in range(count)]
    lines = cells.bottlenecks
    assert (lines.length <= WIDEST).all() and len(lines)
    for row in range(len(lines)):
        middle, along = 0.5 * (lines.start[row] + lines.end[row]), lines.end[row] - lines.start[row]
        left = 1e-3 * np.array([-along[1], along[0]]) / np.hypot(*along)
        for side, cell in ((left, cells.left[row]), (-left, cells.right[row])):
            assert shapely.contains_xy(whole[cell], *(middle + side))
        assert cells.left[row] != cells.right[row]
        for edge, at, xy in (
            (lines.first[row], lines.first_at[row], lines.start[row]),
            (lines.last[row], lines.last_at[row], lines.end[row]),
        ):
            there = of.xy[edge] + at * (of.xy[of.following[edge]] - of.xy[edge])
            assert xy == pytest.approx(there, abs=1e-6)


def test_every_line_between_two_cells_is_a_bottleneck(of, mesh):
    for narrowest in (True, False):
        cells = triangulation.cells_of(of, mesh, WIDEST, narrowest=narrowest)
        between = set()
        for row, around in enumerate(mesh.neighbours.tolist()):
            for corner, other in enumerate(around):
                if other < 0 or -1 in (cells.cell[row], cells.cell[other]):
                    continue
                if cells.cell[row] != cells.cell[other]:
                    ends = [mesh.triangles[row][(corner + k) % 3] for k in (1, 2)]
                    between.add(tuple(sorted(map(tuple, mesh.xy[ends].round(3).tolist()))))
        lines = cells.bottlenecks
        found = [
            tuple(sorted(map(tuple, np.round([s, e], 3).tolist())))
            for s, e in zip(lines.start, lines.end)
        ]
        assert sorted(found) == sorted(between)
        assert max(lines.length) > 0.5 * WIDEST


def test_a_cell_s_seed_is_the_middle_of_its_roundest_triangle(mesh, cells):
    """The middle of the circle in a triangle is as far from each of its sides."""
    for one in range(len(cells.area)):
        inside = np.flatnonzero(cells.cell == one)
        drawn = triangles(mesh)[inside]
        radii = 2.0 * shapely.area(drawn) / shapely.length(drawn)
        assert cells.reach[one] == pytest.approx(radii.max())
        best = mesh.xy[mesh.triangles[inside[int(np.argmax(radii))]]]
        for k in range(3):
            side = shapely.LineString([best[k], best[(k + 1) % 3]])
            assert side.distance(shapely.Point(cells.seed[one])) == pytest.approx(radii.max())


def test_a_ring_round_all_the_open_ground_is_told():
    square = np.array([[0.0, 0], [9, 0], [9, 9], [0, 9]]) + 1e6
    island = 2.0 + square[::-1] / 9 - 1e6 / 9 + 1e6
    for parts, expected in (
        ([square], True),
        ([square[::-1]], False),
        ([island, square], True),
        ([square[::-1], island], False),
    ):
        of = rings._rings(np.concatenate(parts), np.array([len(one) for one in parts]))
        assert triangulation._enclosed(of) == expected


def test_edges_and_pieces_are_found_whether_one_or_several_begin_at_a_point(mesh):
    """Told by the point where each begins, or by a table of all edges: the same."""
    net = delaunay.Triangulation(mesh.xy, mesh.triangles, mesh.neighbours)
    there = {two for t in mesh.triangles.tolist() for two in zip(t, t[1:] + t[:1])}
    there |= {(b, a) for a, b in there}
    rng = np.random.default_rng(4)
    for several in (False, True):
        a = rng.permutation(len(mesh.xy))
        b = rng.integers(0, len(mesh.xy), len(a))
        one, other = np.array(sorted(there)).T
        first = np.flatnonzero(np.r_[True, one[1:] != one[:-1]])
        known = dict(zip(one[first].tolist(), other[first].tolist()))
        b = np.where(rng.random(len(a)) < 0.7, [known[k] for k in a.tolist()], b)
        if several:
            a, b = np.r_[a, a[:40]], np.r_[b, rng.integers(0, len(mesh.xy), 40)]
        edges = list(zip(a.tolist(), b.tolist()))
        assert net.lacks(a, b).tolist() == [u != v and (u, v) not in there for u, v in edges]
        forward, back = triangulation._pieces_along(net, a, b)
        for row, corners in enumerate(mesh.triangles.tolist()):
            for k in range(3):
                two = corners[(k + 1) % 3], corners[(k + 2) % 3]
                assert forward[row, k] == edges.count(two)
                assert back[row, k] == edges.count(two[::-1])


def corners_of_open_ground(mesh):
    there = mesh.triangles[mesh.open]
    there = there[(there < len(mesh.xy) - triangulation.FRAME).all(axis=1)]
    return mesh.xy[there]


@pytest.mark.parametrize("seed", range(12))
def test_a_mirrored_map_has_the_same_triangles(seed):
    """Two corners that face each other and their feet lie on one circle: a tie for Delaunay."""
    rng = np.random.default_rng(seed)
    held = [
        shapely.convex_hull(
            shapely.multipoints(rng.uniform(0.0, 900.0, (4, 2)) + np.array([east, north]))
        )
        for east in range(0, 4000, 1000)
        for north in range(0, 4000, 1000)
    ]
    found = []
    for way in ((1.0, 1.0), (-1.0, 1.0), (1.0, -1.0)):
        turned = shapely.transform(np.array(held), lambda xy, way=way: xy * way)
        turned = shapely.normalize(turned)
        of = rings.ground_of(turned).rings
        mesh = triangulation.mesh_of(of, np.full(len(of.xy), 5e3))
        middles = (corners_of_open_ground(mesh) * way).mean(axis=1)
        found.append(np.sort((np.round(middles, 4) + 0.0) @ (1.0, 1e-5)))
    for other in found[1:]:
        assert other.shape == found[0].shape
        assert np.abs(other - found[0]).max() < 1e-3
