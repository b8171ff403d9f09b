# SPDX-License-Identifier: GPL-2.0-or-later
"""Small parts of the change between dates, each against a formula or what it must add up to."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace as Made

import numpy as np
import pytest
import shapely
from salient.analysis.change import balance, faces, history, holdings, strips, transects, trend
from salient.analysis.change.drift import drift_of
from scipy import stats


def test_a_time_of_day_is_its_share_of_the_day():
    at = dt.datetime(2025, 3, 4, 13, 24, 36, 500_000)
    (found,) = trend.day_numbers([at])
    assert found - at.toordinal() == pytest.approx((13 + (24 + 36.5 / 60) / 60) / 24, abs=1e-9)
    # where a number has digits for it
    (found,) = trend.day_numbers([dt.datetime(1, 1, 1, 0, 0, 0, 999_999)])
    assert found == pytest.approx(1.0 + 0.999999 / 86_400, abs=1e-14)
    east = dt.timezone(dt.timedelta(hours=5))
    (found,) = trend.day_numbers([dt.datetime(2025, 3, 4, 2, tzinfo=east)])
    assert found - at.toordinal() == pytest.approx(-3 / 24, abs=1e-9)


def test_gone_after_is_student_s_share_below_nought_of_each_line():
    times = np.arange(0.0, 20.0, 2.0)
    gaps = 9.0 - 0.3 * times + np.array([0.2, -0.1, 0.3, -0.4, 0.1, 0.0, -0.2, 0.3, -0.1, 0.2])
    found = drift_of(times, gaps[None])
    ahead, c = 7.0, found.covariance
    level, rate, scale = found.level[0], found.rate[0], found.scale[0]
    spread = c[:, 0, 0] + 2 * ahead * c[:, 0, 1] + ahead**2 * c[:, 1, 1]
    spread[-1] += ahead / found.step  # a random walk goes on
    below = stats.t.cdf(-(level + rate * ahead) / np.sqrt(scale * spread), found.freedom)
    assert found.step != 1.0
    assert found.gone_after(np.array([ahead])) == pytest.approx([(found.weight[0] * below).sum()])


def test_faces_add_up_to_what_each_actor_gained_and_lost():
    def holding(**sizes):
        ground = [shapely.box(0, 0, size, 1) for size in sizes.values()]
        return Made(geometries=np.array(ground), actors=np.array(list(sizes)))

    before, after = holding(A=5, B=3, C=2), holding(A=4, B=5, C=1)
    found = Made(
        geometries=np.array([shapely.box(0, 0, size, 1) for size in (1.5, 0.5, 1)]),
        sources=np.array(["A", "C", "C"]),
        targets=np.array(["B", "A", "B"]),
    )
    # A -1.5 +0.5, B +2.5, C -1.5: B and C are half a unit off until C gives less to B.
    assert not faces._adds_up(found, before, after, ("A", "B", "C"))
    found.geometries[2] = shapely.box(0, 0, 0.5, 1)
    assert faces._adds_up(found, before, after, ("A", "B", "C"))


def test_strips_hold_about_as_much_that_is_drawn_and_all_of_it(monkeypatch):
    monkeypatch.setattr(strips, "_WHOLE", 10)
    monkeypatch.setattr(strips, "_IN_STRIP", 42)
    x = np.r_[np.linspace(0.0, 1.0, 20), np.linspace(5.0, 50.0, 20)]
    shapes = np.array([shapely.Polygon([*zip(x, 0.01 * x * x), (50.0, 30.0), (0.0, 30.0)])])
    found, apart = strips.strips_of(shapes, np.arange(1))
    assert apart is not None
    assert [one.axis for one in found] == [0, 0]
    assert [found[0].low, found[-1].high] == [-np.inf, np.inf]
    assert found[0].high == found[1].low
    assert abs(int((x < found[1].low).sum()) - 20) <= 2


def test_strips_are_narrow_where_edges_cross(monkeypatch):
    """By vertices alone a strip of lines drawn anew each day held the square of the days."""
    monkeypatch.setattr(strips, "_WHOLE", 0)
    monkeypatch.setattr(strips, "_IN_STRIP", 400)
    there = np.random.default_rng(1).permutation(30)
    crossed = [shapely.Polygon([(0, y), (9, there[y]), (9, 40), (0, 40)]) for y in range(30)]
    plain = [shapely.box(3 * n + 12, 0, 3 * n + 13, 40) for n in range(30)]
    shapes = np.array(crossed + plain)
    found, _ = strips.strips_of(shapes, np.arange(len(shapes)))
    noded = [shapely.union_all(history._outlines([shapes], one)) for one in found]
    assert max(shapely.get_num_coordinates(noded)) < 800
    assert sum(one.high < 9.0 for one in found) == 2  # of a third of the vertices


@pytest.mark.parametrize("count", [3, 4, 12])
def test_a_quantile_of_the_rate_is_where_its_probability_is_reached(count):
    """On either side, however far out: with three dates the tails are long."""
    times = np.arange(float(count))
    values = np.sin(5.0 * times) + 0.1 * times
    found = drift_of(times, np.array([values, 100.0 * values]))
    for p in (1e-4, 0.025, 0.4, 0.5, 0.7, 0.975, 0.9999):
        assert found.rate_below(found.rate_quantile(p)) == pytest.approx([p, p], rel=1e-6)


@pytest.mark.parametrize("unit", [1.0, 1e-5])
@pytest.mark.parametrize("axis", [0, 1])
def test_of_the_vertices_on_a_cut_those_on_a_straight_edge_go(axis, unit):
    """A corner of the ground that happens to lie on a cut stays, at the seam of the ring too."""
    cut = 5000.0 * unit
    cuts = [strips.Strip(axis, 0.0, cut), strips.Strip(axis, cut, 2.0 * cut)]
    square = [(5000, 0), (7000, 0), (7000, 4000), (5000, 4000), (3000, 4000), (3000, 0)]
    corner = [(5000, 100), (6000, 2000), (5000, 3000), (4000, 2000)]
    xy = unit * np.array([*square, *corner], float)[:, [axis, 1 - axis]]
    on = history._on_cuts(xy, np.repeat([0, 1], [6, 4]), cuts)
    assert np.flatnonzero(on).tolist() == [0, 3]


def test_a_change_takes_no_more_of_redrawn_lines_than_a_quarter_of_itself(monkeypatch):
    """What would be more is told of the actors, also where only one of two changes refuses it."""
    sliver = np.array([30.0, 20.0, 30.0, 20.0, 10.0])
    left, right = np.array([0, -1, 1, 0, 2]), np.array([-1, 1, -1, 1, -1])
    edge = np.arange(5)
    made = balance._Pieces(edge, edge, edge + 9, sliver, np.ones(5), np.zeros((5, 2)))
    off = np.zeros(5, bool)
    monkeypatch.setattr(balance, "_cut_pieces", lambda *_: made)
    monkeypatch.setattr(balance, "_sides", lambda *_: (left, right, off.copy()))
    monkeypatch.setattr(balance, "_drawn_twice", lambda *_: off)
    unmatched = Made(jumps=np.ones(5), owners=np.array([0, 0, 0, 1, 1]))
    areas, told = balance.face_areas(None, np.array([100.0, 1000.0, 39.0]), unmatched, None)
    # the first would take 50 of its 100, the last 10 of 39
    assert areas.tolist() == [100.0, 1000.0 + 20.0 - 30.0, 39.0]
    assert told.by_actor(2).tolist() == [-30.0, -20.0 - 10.0]


def test_what_is_held_of_a_piece_with_many_vertices_is_that_of_one_with_few(monkeypatch):
    ground = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)], dtype=object)
    found = holdings.Holdings(Made(geometries=ground, actors=np.array(["A", "B"], dtype=object)))
    pieces = np.array([shapely.box(8, 8, 13, 12)] * 3, dtype=object)
    actors = np.array(["A", "B", ""], dtype=object)
    assert found.areas_of(pieces, actors).tolist() == [4.0, 6.0, 10.0]
    monkeypatch.setattr(holdings, "_LARGE", 4)
    assert found.areas_of(pieces, actors).tolist() == [4.0, 6.0, 10.0]


@pytest.mark.parametrize("size", [0.01, 1.0, 1e5])
def test_a_part_of_a_baseline_that_runs_against_the_next_is_told_in_any_unit(size):
    def drawn(*parts):
        return shapely.multilinestrings([size * np.array(part) for part in parts])

    one, other = [(0, 0), (1, 0.1)], [(1.1, 0.1), (2, 0)]
    assert transects.run_against(drawn(one, other)) == 0
    assert transects.run_against(drawn(one, other[::-1])) == 2
    # end to end, but heading the same way
    assert transects.run_against(drawn(one, [(0.2, 0.3), (1.05, 0.15)])) == 0


def test_spikes_of_an_outline_are_taken_off_and_what_is_nothing_else_is_none():
    """Ground of two days whose maps share little kept spikes where lines ran on one another."""
    square = [(0, 0), (4, 0), (4, 4), (0, 4)]
    spiked = [(0, 0), (4, 0), (7, 0), (4, 0), (4, 4), (4, 9), (4, 6), (4, 9), (4, 4), (0, 4)]
    hole, sliver = [(1, 1), (1, 2), (2, 2), (2, 1)], [(3, 1), (3, 3), (3, 2)]
    for turn in range(len(spiked)):
        begun = spiked[turn:] + spiked[:turn]
        drawn = np.array(
            [
                shapely.Polygon(square, [hole]),
                shapely.Polygon(begun, [hole, sliver]),
                shapely.Polygon([(8, 0), (8, 5), (8, 2)]),
            ]
        )
        plain, blunt, nothing = faces._without_spikes(drawn)
        assert plain is drawn[0] and nothing is None
        assert blunt.is_valid and blunt.equals(drawn[0]) and len(blunt.exterior.coords) == 5
        assert len(blunt.interiors) == 1
