# SPDX-License-Identifier: GPL-2.0-or-later
"""Bounds of hops between few rings: nothing that a shorter walk can have may be left out."""

from __future__ import annotations

import closure_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import closure, hops, search, segments, walks
from salient.analysis.geometry import rings


def ground(seed: int):
    """Return rings seen from a core among islands, and what is to be parted: one rear or far."""
    rng = np.random.default_rng(seed)
    case = cases.random_case(seed)
    islands = [cases.blob(rng, *rng.uniform(-40, 40, 2), rng.uniform(0.5, 4)) for _ in range(12)]
    whole = shapely.union_all([*case.parts, *islands])
    core = case.core
    whole = shapely.difference(whole, shapely.Point(core).buffer(2.0))
    seen = rings.ground_of(shapely.get_parts(whole))
    rears = [] if case.rear is None or whole.intersects(shapely.Point(case.rear)) else [case.rear]
    constraint = segments.separation(core[None], np.reshape(rears, (-1, 2)))
    return seen.seen_from(seen.within(core)), constraint


@pytest.mark.parametrize("seed", range(12))
def test_what_bounds_leave_out_changes_nothing(monkeypatch, seed):
    """To the last bit; and what is measured of segments becomes less."""
    looked_at = []
    measured = search._segments

    def counted(boundary, a, b, bound, one):
        looked_at.append(len(a))
        return measured(boundary, a, b, bound, one)

    monkeypatch.setattr(search, "_segments", counted)
    around, constraint = ground(seed)
    found = closure.shortest_closure(around, constraint)
    bounded = sum(looked_at)
    monkeypatch.setattr(hops.Hops, "of", lambda *_: None)
    monkeypatch.setattr(walks, "_FEW_ROOTS", np.inf)
    whole = closure.shortest_closure(around, constraint)
    assert (found is None) == (whole is None)
    assert bounded <= sum(looked_at) - bounded
    if found is not None:
        assert found.length == whole.length and found.around == whole.around
        for one, two in zip(found.walks, whole.walks):
            assert (one.start == two.start).all() and (one.end == two.end).all()


def test_ways_that_come_round_on_no_shorter_walk_are_not_gone_on_from(monkeypatch):
    """Two islets by a wall lead to one another, and to no closed walk as short as the mouth."""
    walls = shapely.box(-20, -20, 20, 20) - shapely.box(-15, -15, 15, 15)
    islets = [shapely.Point(x, 10).buffer(0.5) for x in (-13, -11)]
    around = rings.ground_of(np.array([walls - shapely.box(14, -3, 21, 3), *islets], dtype=object))
    seen, constraint = around.rings, segments.separation(np.zeros((1, 2)), np.zeros((0, 2)))
    searched, searches, lengths = walks._Labels._search, [0, 0], []
    for row in range(2):

        def counted(self, *asked, row=row):
            searches[row] += 1
            searched(self, *asked)

        monkeypatch.setattr(walks._Labels, "_search", counted)
        lengths.append(closure.shortest_closure(seen, constraint).length)
        monkeypatch.setattr(hops.Hops, "comes_round", lambda _, length, caps: length < np.inf)
    assert lengths == [6.0, 6.0]
    assert searches == [1, 2]


@pytest.mark.parametrize("seed", range(6))
def test_no_hop_is_shorter_than_its_bound(seed):
    """Bounds from circles alone, against all segments that are found with no bound at all."""
    around, constraint = ground(seed)
    boundary = closure.boundary_of(around)
    side, whole = closure.sides_of(boundary.rings, constraint)
    asked = search.search_of(boundary, constraint, side, np.inf)
    bounds = hops.Hops.of(asked, whole)
    count = len(boundary)
    i, j = (one.ravel() for one in np.triu_indices(count))
    limit = np.full((len(i), asked.sides), np.inf)
    table = search.shortest_segments(asked, i, j, limit, NO_FEEDBACK)
    length = table.length.reshape(-1, asked.sides)
    other = i != j
    assert (bounds.least[i, j][other] <= length[other] * (1 + 1e-9)).all()
    # on its own ring side 0 leads nowhere
    assert (bounds.least[i, j][~other, 1:] <= length[~other, 1:] * (1 + 1e-9)).all()


@pytest.mark.parametrize("seed", range(6))
def test_no_two_runs_are_nearer_than_their_chords_say(seed):
    """Runs of few long edges and of many short ones, and some that lie across one another."""
    rng = np.random.default_rng(seed)
    turn = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    corners = rng.uniform(1, 60, 24)[:, None] * np.column_stack([np.cos(turn), np.sin(turn)])
    fine = np.column_stack([np.cos(turn[::-1]), np.sin(turn[::-1])]) * rng.uniform(0.5, 5)
    star = rng.uniform(1, 60, 24)[:, None] * np.column_stack([np.cos(turn), np.sin(turn)])
    shapes = [shapely.Polygon(corners), shapely.Polygon(fine + 20.0), shapely.Polygon(star - 30.0)]
    boundary = closure.boundary_of(rings.ground_of(np.array(shapes, dtype=object)).rings)
    leaves = np.flatnonzero(boundary.tree.leaf)
    a, b = (leaves[one.ravel()] for one in np.triu_indices(len(leaves)))
    none = np.zeros(len(a))
    least = search._between_chords(boundary, np.column_stack([none, a, b, none, none]))
    xy, follow, tree = boundary.rings.xy, boundary.rings.following, boundary.tree
    runs = [
        shapely.LineString([*xy[one : one + n], xy[follow[one + n - 1]]])
        for one, n in zip(tree.first[leaves], tree.count[leaves])
    ]
    runs = dict(zip(leaves, runs))
    apart = np.array([runs[one].distance(runs[two]) for one, two in zip(a, b)])
    assert (least <= apart + 1e-12).all()


def test_chords_of_long_edges_tell_what_discs_do_not():
    """Two strips of 100 by 1, 20 apart: the discs about them meet."""
    shapes = [shapely.box(0, 0, 100, 1), shapely.box(0, 21, 100, 22)]
    boundary = closure.boundary_of(rings.ground_of(np.array(shapes, dtype=object)).rings)
    pair = np.array([[0.0, *boundary.tree.roots, 0.0, 0.0]])
    assert search._between_chords(boundary, pair)[0] == pytest.approx(19.0, abs=1.5)


def test_many_rings_have_no_table():
    around, constraint = ground(0)
    boundary = closure.boundary_of(around)
    side, whole = closure.sides_of(boundary.rings, constraint)
    asked = search.search_of(boundary, constraint, side, np.inf)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hops, "_MOST", (len(boundary) * asked.sides) ** 2 - 1)
        assert hops.Hops.of(asked, whole) is None
        patch.setattr(hops, "_MOST", (len(boundary) * asked.sides) ** 2)
        assert hops.Hops.of(asked, whole) is not None
