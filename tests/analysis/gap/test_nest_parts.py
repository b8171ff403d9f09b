# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pockets of a nest are kept, and which of several drawings of one."""

from __future__ import annotations

from types import SimpleNamespace as Made

import numpy as np
import pytest
import shapely
from pyproj import Geod
from salient.analysis.base.errors import InputError
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import (
    candidates,
    closure,
    cuts,
    delaunay,
    level,
    nest,
    prepared,
    rows,
    segments,
    standing,
    triangulation,
)
from salient.analysis.gap.cuts import Pocket
from salient.analysis.gap.model import GapOptions
from salient.analysis.geometry import rings as ring_module
from shores import CORE, bodies, seen


def one(area, length):
    return level.Level(None, closure.Closure((), (), float(length)), float(area))


def pairs(levels):
    return [(found.area, found.closure.length) for found in levels]


def pocket(mask, area, length):
    return Pocket(np.array(mask, bool), area=float(area), length=float(length))


def test_a_wider_level_is_a_quarter_larger_and_longer_than_nothing_larger():
    kept = nest._growing([one(100, 10), one(125, 12), one(124.9, 11), one(400, 20), one(300, 20)])
    assert pairs(kept) == [(100, 10), (125, 12), (400, 20)]
    # what is kept is asked of the last one that was kept, not of the first
    assert pairs(nest._growing([one(100, 1), one(200, 2), one(249, 3), one(250, 4)])) == [
        (100, 1), (200, 2), (250, 4)
    ]  # fmt: skip
    assert pairs(nest._growing([one(100, 5), one(400, 5), one(300, 6)])) == [(100, 5), (400, 5)]
    assert pairs(nest._growing([one(100, 5), one(300, 6), one(400, 5)])) == [(100, 5), (400, 5)]


def test_where_the_search_ends_is_said_of_the_widest_level(monkeypatch):
    monkeypatch.setattr(nest, "seen_to_m", lambda *_: 25_000.0)
    levels = [Made(at_rest=True), Made(at_rest=True), Made(at_rest=False)]
    asked = Made(nest=True)
    first, second, last = prepared._notes(levels, levels[0], None, asked)
    assert (first, second) == ("", "")
    assert "within 25 km" in str(last) and str(prepared._NOT_AT_REST) in str(last)
    asked.nest = False
    assert prepared._notes(levels, levels[0], None, asked) == ["", "", prepared._NOT_AT_REST]


@pytest.mark.parametrize("rears", [0, 1, 3])
def test_each_core_and_each_rear_but_the_first_has_a_bit_of_its_own(rears):
    """Crossing the first rear's ray flips all; the wanted side parts every core from it alone."""
    cores = np.arange(6.0).reshape(3, 2)
    found = segments.separation(cores, 9.0 + np.arange(2.0 * rears).reshape(rears, 2))
    bits = 3 + max(rears - 1, 0)
    assert (found.bits, found.wanted, len(found.points)) == (bits, 0b111, 3 + rears)
    assert found.masks.tolist() == [2**bit for bit in range(bits)] + [2**bits - 1] * bool(rears)
    assert found.points[:3].tolist() == cores.tolist()


def test_a_gap_line_runs_from_west_to_east_and_along_a_meridian_from_south_to_north():
    scene = Made(lonlat=lambda xy: xy, plane=Made(geod=Geod(ellps="WGS84")))
    starts = np.array([(31.0, 50.6), (31.0, 40.4), (32.0, 50.0), (-3.0, 50.0)])
    ends = np.array([(31.0, 50.4), (31.0, 40.5), (31.7, 50.1), (-2.6, 49.0)])
    none = np.zeros(4, int)
    walk = segments.Segments(none, none, starts, none, none, ends)
    drawn, metres, azimuth = rows._lines(closure.Closure((walk,), (), 0.0), scene)
    assert drawn[:, :, 0].tolist() == [[-3.0, -2.6], [31.7, 32.0], [31.0, 31.0], [31.0, 31.0]]
    assert drawn[2:, :, 1].tolist() == [[50.4, 50.6], [40.4, 40.5]]
    assert azimuth[2:] == pytest.approx([0.0, 0.0], abs=1e-9)
    assert np.all(np.diff(metres) < 0)


def test_how_far_a_point_lies_from_an_edge():
    mesh = Made(points=[(0.0, 0.0), (4.0, 0.0), (1.0, 3.0), (7.0, 4.0)])
    assert delaunay._Insertion._apart(mesh, 0, 1, 2) == 3.0
    assert delaunay._Insertion._apart(mesh, 0, 1, 3) == 5.0


def test_a_nest_is_a_chain():
    inner = one(100, 10)
    chain = [pocket([1, 0, 0], 130, 11), pocket([1, 1, 0], 200, 12), pocket([1, 1, 1], 260, 20)]
    aside = pocket([0, 1, 1], 180, 11.5)
    assert nest._nested([*chain[::-1], aside], inner) == chain
    # no larger than the innermost, or no longer
    assert nest._nested([pocket([1, 0, 0], 124.9, 11), chain[1]], inner) == [chain[1]]
    assert nest._nested([pocket([1, 0, 0], 125, 11)], inner) != []
    assert nest._nested([pocket([1, 0, 0], 130, 10), chain[1]], inner) == [chain[1]]
    # beaten by a shorter one that is larger
    assert nest._nested([pocket([1, 0, 0], 130, 13), chain[1]], inner) == [chain[1]]
    # a quarter more than the one before it in the chain
    assert nest._nested([chain[1], pocket([1, 1, 1], 249, 13)], inner) == [chain[1]]


def test_a_pocket_found_twice_is_one():
    twice = [pocket([1, 0], 1, 5), pocket([1, 0], 1, 5), pocket([1, 1], 2, 6)]
    assert list(map(id, nest._distinct(twice))) == [id(twice[0]), id(twice[2])]


def test_the_cheapest_that_is_large_enough_after_sliding(monkeypatch):
    slid = {10.0: None, 12.0: one(90, 11), 13.0: one(95, 9), 14.0: one(99, 9), 99.0: one(99, 1)}
    asked = []

    class Slide:
        def cheapest(self, closure, area, wanted):
            asked.append((closure, area, wanted))
            return slid[closure]

    monkeypatch.setattr(nest, "_closure_of", lambda slide, cells, pocket: pocket.length)
    pockets = [pocket([k == n for k in range(6)], 80, length) for n, length in enumerate(slid)]
    pockets.append(pocket([0] * 6, 69.9, 1.0))  # too far from what is wanted: it is not slid
    found = nest._cheapest(Slide(), None, pockets, 100.0)
    # of two as long the smaller; 99 is more than half as long again as the best
    assert pairs(found) == [(95, 9)]
    assert asked == [(length, 80.0, 100.0) for length in (10.0, 12.0, 13.0)]
    slid[13.0] = None
    asked.clear()
    assert pairs(nest._cheapest(Slide(), None, pockets, 100.0)) == [(99, 9)]
    assert [a for a, _, _ in asked] == [10.0, 12.0, 13.0, 14.0]
    assert nest._cheapest(Slide(), None, [pocket([1], 70, 10.0)], 100.0) == []
    assert len(asked) == 5


def test_no_more_pockets_are_slid_than_two_dozen(monkeypatch):
    asked = []
    slide = Made(cheapest=lambda closure, area, wanted: asked.append(closure))
    monkeypatch.setattr(nest, "_closure_of", lambda slide, cells, pocket: pocket.length)
    many = [pocket(np.arange(40) == k, 100, k + 1) for k in range(40)]
    assert nest._cheapest(slide, None, many, 100.0) == []
    assert asked == list(range(1, 25))


def test_a_window_round_the_core_is_looked_at_on_large_maps_only(monkeypatch):
    monkeypatch.setattr(nest, "without_straight_vertices", lambda rings: rings)
    rings = Made(xy=np.zeros((40_000, 2)))
    inner = level.Level(rings, closure.Closure((), (), 30.0), 400.0)
    options = GapOptions(min_area_m2=0.0)
    assert nest._window(None, inner, CORE, options) is rings
    rings.xy = np.zeros((40_001, 2))
    asked = {}
    seen_from = Made(within=lambda point: point, seen_from=lambda inside: "near")
    monkeypatch.setattr(
        nest,
        "scene_of_parts",
        lambda scene, parts: asked.update(parts=parts) or Made(ground=seen_from),
    )
    scene = Made(parts=np.array([shapely.box(-1e6, -1e6, 1e6, 1e6)]))
    cores = np.array([[0.0, 10.0], [100.0, 0.0]])
    for area, length, least, size in (
        (400.0, 30.0, 0.0, 1200.0),
        (2500.0, 30.0, 0.0, 2000.0),
        (400.0, 3.0, 8100.0, 3600.0),
        (0.5, 3.0, 0.0, 120.0),
    ):
        inner = level.Level(rings, closure.Closure((), (), length), area)
        options = GapOptions(min_area_m2=least)
        assert nest._window(scene, inner, cores, options) == "near"
        bounds = shapely.bounds(asked["parts"])[0]
        assert bounds == pytest.approx([-size, -size, 100 + size, 10 + size])
        # and it is said only where something lies beyond
        assert nest.seen_to_m(inner, cores, options) == np.inf
        rings.xy[7] = 100 + 1.01 * size, 0.0
        assert nest.seen_to_m(inner, cores, options) == pytest.approx(size)
        rings.xy[7] = 0.0


def test_vertices_on_straight_edges_narrow_no_window():
    """With 16 times the vertices the widest level of a real map was another: 759 km for 765."""
    square = shapely.segmentize(shapely.box(-1e5, -1e5, 1e5, 1e5), 15.0)
    ring = ring_module.ground_of(np.array([square], dtype=object)).rings
    assert len(ring.xy) > 40_000
    inner = level.Level(ring, closure.Closure((), (), 30.0), 400.0)
    assert nest._window(None, inner, CORE, GapOptions()) is ring
    assert nest.seen_to_m(inner, CORE, GapOptions()) == np.inf


@pytest.fixture(scope="module")
def cut():
    of = seen()
    mesh = triangulation.mesh_of(of, np.full(len(of.xy), 400.0))
    return of, mesh, triangulation.cells_of(of, mesh, 1900.0)


def test_the_cell_of_a_place(cut):
    _, mesh, cells = cut
    places = np.random.default_rng(4).uniform(-1500, 3800, (60, 2))
    drawn = shapely.polygons(mesh.xy[mesh.triangles])
    expected = []
    for place in places:
        held = cells.cell[shapely.contains_xy(drawn, *place)]
        expected.append(held[0] if len(held) else -1)
    assert nest.cell_at(mesh, cells, places).tolist() == expected
    assert expected.count(-1) > 3 and len(set(expected)) > 2
    held = shapely.union_all(bodies())
    for place, cell in zip(places, expected):
        assert (cell == -1) == shapely.contains_xy(held, *place)


def test_bottlenecks_round_cells_run_with_the_cells_on_their_left_in_closed_walks(cut):
    of, mesh, cells = cut
    for cell in range(len(cells.area)):
        if cells.outside[cell]:
            continue
        mask = np.arange(len(cells.area)) == cell
        round_ = nest._bottlenecks_round(cells, mask)
        between = (cells.left == cell) != (cells.right == cell)
        assert len(round_) == between.sum()
        ground = shapely.union_all(shapely.polygons(mesh.xy[mesh.triangles[cells.cell == cell]]))
        middle, along = 0.5 * (round_.start + round_.end), round_.end - round_.start
        left = 1e-3 * along[:, ::-1] * [-1, 1] / np.hypot(*along.T)[:, None]
        assert shapely.contains_xy(ground, *(middle + left).T).all()
        walks = nest.walks_of(of, round_)
        assert sum(map(len, walks)) == len(round_)
        for walk in walks:
            # on from each end along its ring the next start is that of the next in the walk
            for k in range(len(walk)):
                end, n = walk.last[k] + walk.last_at[k], (k + 1) % len(walk)
                ring = of.ring[walk.last[k]]
                assert of.ring[walk.first[n]] == ring
                size = of.starts[ring + 1] - of.starts[ring]
                starts = (round_.first + round_.first_at)[of.ring[round_.first] == ring]
                ahead = (starts - end) % size
                assert (walk.first[n] + walk.first_at[n] - end) % size == ahead.min()


def test_a_walk_ends_where_it_began_on_a_ring_without_another_start():
    """Two lines from one island to another: each of their ends has one start to go on with."""
    of = seen()
    first, other = of.starts[0], of.starts[1]
    lines = segments.Segments(
        np.array([first, other]), np.array([0.5, 0.2]), np.zeros((2, 2)),
        np.array([other + 1, first + 2]), np.array([0.1, 0.9]), np.ones((2, 2)),
    )  # fmt: skip
    (walk,) = nest.walks_of(of, lines)
    assert walk.first.tolist() == [first, other]
    alone = nest.walks_of(of, lines.take(np.array([0])))
    assert [len(found) for found in alone] == [1]


@pytest.mark.parametrize(
    ("areas", "kept"),
    [
        # what is cut off, as followed and indeed, where lines came to rest one after the other
        ({"slid": (100.0001, 100.0)}, "slid"),
        ({"over": (99.0, 90.0), "slid": (88.0, 88.0)}, "slid"),
        ({"over": (99.0, 90.0), "again": (89.0, 70.0), "slid": (60.0, 60.0)}, "slid"),
        ({"over": (99.0, 49.0)}, "as it was"),
        ({"over": (99.0, 90.0), "slid": (88.0, 49.0)}, "over"),
    ],
)
def test_lines_that_slid_over_an_island_slide_on_from_there(monkeypatch, areas, kept):
    begun, rest = [], iter(areas)

    def slid(rings, closure, area, *given):
        begun.append(area)
        found = next(rest)
        return found, areas[found][0]

    monkeypatch.setattr(level, "slid", slid)
    monkeypatch.setattr(
        level,
        "level_of",
        lambda rings, found, cores: Made(area=areas[found][1], closure=found, at_rest=True),
    )
    monkeypatch.setattr(level, "parts", lambda rings, closure, constraint: True)
    found = level.Slider(*[None] * 6).level("as it was", 77.0, 50.0)
    assert (found.closure, found.at_rest) == (kept, kept != "as it was")
    assert begun == [77.0, *(indeed for _, indeed in areas.values())][: len(areas)]


def test_lines_that_slid_over_a_rear_are_taken_back(monkeypatch):
    monkeypatch.setattr(level, "slid", lambda *given: ("over", 99.0))
    monkeypatch.setattr(
        level, "level_of", lambda rings, found, cores: Made(area=90.0, closure=found)
    )
    monkeypatch.setattr(level, "parts", lambda rings, closure, constraint: False)
    assert not level.Slider(*[None] * 6).level("as it was", 77.0, 50.0).at_rest


def test_a_pocket_whose_lines_could_not_slide_is_told_so(monkeypatch):
    monkeypatch.setattr(level, "slid", lambda rings, closure, area, *given: (closure, area))
    monkeypatch.setattr(
        level, "level_of", lambda rings, found, cores: Made(area=77.0, closure=found)
    )
    assert not level.Slider(*[None] * 6).level("as it was", 77.0, 50.0).at_rest


@pytest.mark.parametrize(
    ("true_by_plane", "gives", "tries"),
    [
        (1.0, 100.0, 1),  # the plane's area is the true one
        (0.8, 100.0, 2),  # the plane's must be a quarter larger
        (1.25, 100.0, 2),  # too large by as much: smaller will do
        (np.nan, None, 1),
    ],
)
def test_the_area_on_the_ellipsoid_is_what_is_wanted(monkeypatch, true_by_plane, gives, tries):
    asked = []

    def levelled(self, closure, area, wanted):
        asked.append(wanted)
        return Made(area=wanted, closure=closure)

    monkeypatch.setattr(level.Slider, "level", levelled)
    monkeypatch.setattr(level, "geodesic_area", lambda scene, one, cores: one.area * true_by_plane)
    found = level.Slider(*[None] * 6).large_enough("closure", 70.0, 100.0)
    assert (None if found is None else found.area * true_by_plane) == (
        gives and pytest.approx(gives)
    )
    assert len(asked) == tries


def test_a_pocket_that_is_ample_by_itself_is_not_made_smaller(monkeypatch):
    asked = []
    monkeypatch.setattr(
        level.Slider,
        "level",
        lambda self, c, area, wanted: asked.append(wanted) or Made(area=500.0),
    )
    monkeypatch.setattr(level, "geodesic_area", lambda scene, one, cores: 450.0)
    assert level.Slider(*[None] * 6).large_enough("closure", 70.0, 100.0).area == 500.0
    assert asked == [100.0]
    # and one that stays too small is none, after three tries
    monkeypatch.setattr(level, "geodesic_area", lambda scene, one, cores: 99.0)
    assert level.Slider(*[None] * 6).large_enough("closure", 70.0, 100.0) is None
    assert len(asked) == 4


def test_cells_that_can_be_shut_in():
    cells = Made(
        left=np.array([0, 2, 4]), right=np.array([1, 1, 5]),
        outside=np.array([True, False, False, False, False, False]),
        seed=np.array([[0.0, 0], [1, 0], [2, 0], [3, 0], [4, 0], [5, 0]]),
    )  # fmt: skip
    assert candidates._candidates(cells, np.zeros((0, 2)), ()).tolist() == [1, 2, 4, 5]
    rears = np.array([[2.0, 0.0], [5.0, 0.5], [4.0, 2e-6]])
    assert candidates._candidates(cells, rears, (shapely.box(0.5, -1, 1.5, 1),)).tolist() == [4, 5]


def test_of_two_drawings_of_one_pocket_the_more_threatened_is_reported(monkeypatch):
    """Twins share more than so much of their ground: by area alone they could be, to ask at all."""
    squares = [shapely.box(0, 0, 100, 100), shapely.box(0, 0, 100, 98), shapely.box(0, 0, 60, 100),
               shapely.box(500, 0, 600, 100)]  # fmt: skip
    found = [one(ground.area, 10 + k) for k, ground in enumerate(squares)]
    asked = []
    monkeypatch.setattr(
        candidates, "_shape", lambda rings, level, seed: asked.append(seed) or squares[seed]
    )
    kept = candidates._distinct(found, [0, 1, 2, 3], [3, 2, 1, 0], candidates_feedback())
    assert kept == [0, 3, 2]
    assert sorted(set(asked)) == [0, 1, 3]  # one so much smaller is no twin of any
    overlap = candidates._overlap(found, [0, 1, 2, 3], {}, 0, 1)
    assert overlap == pytest.approx(0.98)


def candidates_feedback():
    from salient.analysis.base.feedback import NO_FEEDBACK

    return NO_FEEDBACK


def test_ground_beyond_a_study_area_that_has_no_bay_is_blocked_by_nothing():
    parts = np.array([shapely.box(0, 0, 1, 1)])
    assert standing.beyond(None, parts) == ()
    assert standing.beyond(shapely.box(0, 0, 100, 100), parts) == ()
    bent = shapely.difference(shapely.box(0, 0, 100, 100), shapely.box(40, 50, 60, 100))
    assert standing.beyond(bent, parts[:0]) == ()
    (blocked,) = standing.beyond(bent, parts)
    assert shapely.bounds(blocked).tolist() == [-10, -10, 110, 110]
    assert shapely.contains_xy(blocked, 50, 80) and not shapely.contains_xy(blocked, 30, 80)
    # but for a slack of the study area's own edge
    slack = shapely.area(shapely.box(-10, -10, 110, 110)) - shapely.area(bent) - blocked.area
    assert 0 < slack < 2 * standing._SLACK_M * shapely.length(bent)
    slight = shapely.union(bent, shapely.box(40, 50, 60, 99.999_99))
    assert standing.beyond(slight, parts) != ()


def test_the_widest_gap_to_look_for_is_more_than_nothing(monkeypatch):
    monkeypatch.setattr(candidates, "scene_of", lambda *given: None)
    for widest in (0.0, -1.0, float("nan")):
        with pytest.raises(InputError, match="more than 0"):
            candidates.search(
                Made(closed=[1], corners=np.zeros((1, 2))), GapOptions(max_gap_m=widest), None
            )


def test_a_core_in_the_cell_of_the_open_ground_has_its_innermost_pocket_alone(monkeypatch):
    """No cut between cells parts it from a rear in the same; that pocket may be too small."""
    drawn = Made(xy=np.ones((1, 2)))
    inner = level.Level(drawn, closure.Closure((), (), 30.0), 400.0)
    monkeypatch.setattr(nest, "_window", lambda *_: Made(xy=np.ones((1, 2))))
    monkeypatch.setattr(nest, "without_straight_vertices", lambda of: of)
    monkeypatch.setattr(nest, "mesh_of", lambda *_: None)
    monkeypatch.setattr(nest, "cells_of", lambda *_, **__: Made(outside=np.array([False, True])))
    for core, rear, least, kept in (
        (1, -1, 0.0, [inner]), (1, -1, 400.0, [inner]), (1, -1, 401.0, []),
        (0, 0, 400.0, [inner]), (-1, 1, 0.0, [inner]), (-1, 1, 401.0, []),
    ):  # fmt: skip
        at = iter([np.array([core]), np.array([rear])])
        monkeypatch.setattr(nest, "cell_at", lambda *_, at=at: next(at))
        options = GapOptions(min_area_m2=least)
        asked = (None, inner, None, np.zeros((1, 2)), np.zeros((1, 2)), 9.0, options, NO_FEEDBACK)
        assert nest.levels_of(*asked) == kept


def test_a_pocket_of_the_area_wanted_is_looked_for_in_ground_that_grows_from_the_core(monkeypatch):
    """Nothing further off than so many times the area is bought, and no line once beaten."""
    count = 60
    away = np.random.default_rng(5).permutation(count).astype(float)
    tail, inside = np.arange(count - 1), np.array([int(np.argmin(away))])
    length = np.r_[np.full(count - 2, 4.0), 6.0]
    net = cuts.Network(np.ones(count), tail, tail + 1, length, inside, np.array([], int))
    looked = []

    def hull(near, wanted, feedback):
        far = np.isin(np.arange(count), near.outside)
        assert np.all(near.area == ~far) and away[far].min() > away[~far].max()
        looked.append((int((~far).sum()), wanted, float(near.length[-1])))
        return [pocket(~far, 10, 5.0)] if len(looked) == 2 else []

    monkeypatch.setattr(cuts, "_hull", hull)
    found = cuts.pockets_within(net, away, [pocket([0], 9.0, 1.0)], 10.0, NO_FEEDBACK)
    assert looked == [(12, 10.0, 6.0), (16, 10.0, 6.0), (25, 10.0, np.inf), (50, 10.0, np.inf)]
    assert len(found) == 1


@pytest.mark.parametrize("off", [None, (0, 0), (0, 1), (1, 0), (1, 1)])
def test_a_closure_is_folded_where_both_lines_go_back_on_each_other(off):
    ends = np.array([[(0.0, 0.0), (30.0, 5.0)], [(30.0, 5.0), (0.0, 0.0)]])
    none = np.zeros(2, int)
    for factor in (1.0, 2.0):  # a little off, and far
        moved = ends.copy()
        if off is not None:
            moved[off] = factor * moved[off] + (0.0, 0.02 * (2.0 - factor))
        walk = segments.Segments(none, none, moved[:, 0], none, none, moved[:, 1])
        folded = off is None or not (moved - ends).any()
        assert rows._folded(closure.Closure((walk,), (), 0.0)) == folded


def test_a_level_at_rest_stays_so_where_nothing_beyond_is_shorter(monkeypatch):
    """Slid from where it rests it may give up, and was said not to be as short as it gets."""

    class Slide(level.Slider):
        def level(self, closure, area, wanted, *, further=False):
            return level.Level(None, closure, area, at_rest=False)

        def large_enough(self, closure, area, wanted):
            return self.level(closure, area, wanted)

    monkeypatch.setattr(level, "geodesic_area", lambda scene, one, cores: one.area)
    given = level.Level(None, Made(length=5.0, walks=([0], [0])), 9.0)
    assert Slide(None, None, None, None, 0.0, None).beyond(given, 9.0) is given
