# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of a search for pockets."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.control import control_map
from salient.analysis.gap import candidates, closure, encirclement
from salient.analysis.gap.merged_cuts import MergedCuts
from salient.analysis.gap.segments import separation
from salient.analysis.geometry import rings


def level(area, length):
    return SimpleNamespace(area=area, closure=SimpleNamespace(length=length))


@pytest.mark.parametrize(
    ("found", "order"),
    [
        ([level(1.0, 2.0), level(3.0, 2.0), level(2.0, 2.0)], [1, 2, 0]),
        # the area counts against the square of the gap
        ([level(4.0, 4.0), level(1.0, 1.0)], [1, 0]),
    ],
)
def test_pockets_are_ranked_by_area_over_the_square_of_the_gap(found, order):
    assert candidates._distinct(found, [], list(range(len(found))), NO_FEEDBACK) == order


def comb(walls, vertices):
    """Walls side by side along a wave, a vertex opposite each vertex: a room between each two."""
    y = np.linspace(0.0, 1.0, vertices)
    sides = [np.column_stack([38 + 0.02 * np.sin(9 * y) + x, 35 + y]) for x in (0.0, 0.002)]
    ring = np.concatenate([sides[0], sides[1][::-1]])
    steps = 0.01 * np.arange(walls)
    return [shapely.Polygon(np.add(ring, (step, 0.0))) for step in steps]


def searched(walls, vertices):
    shapes = comb(walls, vertices)
    control, _ = control_map.build(shapes, ["A"] * len(shapes), crs="EPSG:4326")
    options = encirclement.GapOptions(max_gap_m=3000.0)
    return encirclement.encirclement_gap(control, encirclers=["A"], options=options)


def test_of_many_rooms_one_in_each_pocket_is_looked_at(monkeypatch):
    """Walls drawn with many vertices have a room at each: one after the other would take hours."""
    whole = searched(2, 24)
    looked_at = []
    inner = candidates.shortest_closure
    monkeypatch.setattr(
        candidates, "shortest_closure", lambda *a, **k: looked_at.append(1) or inner(*a, **k)
    )
    monkeypatch.setattr(candidates, "_MOST_ROOMS", 10)
    found = searched(2, 24)
    threat = [of.pockets.area_m2[0] / of.pockets.gap_m[0] ** 2 for of in (found, whole)]
    assert threat[0] == pytest.approx(threat[1], rel=0.02)
    assert found.pockets.gap_m[0] == pytest.approx(whole.pockets.gap_m[0], rel=0.02)
    assert len(looked_at) <= 10 and not whole.count.note
    assert "rooms between bottlenecks were not looked at" in found.count.note


@pytest.mark.parametrize("most", [np.inf, 1e6, 2.1, 2.0, 1.0])
def test_a_closure_that_is_known_to_be_no_longer_is_the_same(most):
    """Where what is known is wrong, it is looked for without."""
    parts = [shapely.box(0, 0, 10, 1), shapely.box(0, 3, 10, 4), shapely.box(0, 0, 1, 4)]
    ground = rings.ground_of(shapely.get_parts(shapely.union_all(parts)))
    spot = np.array([5.0, 2.0])
    seen = ground.seen_from(ground.within(spot))
    found = closure.shortest_closure(seen, separation(spot[None], np.zeros((0, 2))), below=most)
    assert found.length == pytest.approx(2.0) and len(found.walks) == 1


def test_among_many_rings_more_than_one_room_behind_a_cut_is_looked_at(monkeypatch):
    """Two of ten pockets of a map of 113 islands were missing: rooms within another one's cut.

    Of one of 175 the twelfth was: its room was the fifth behind a cut of which four were looked at.
    """
    shut = object.__new__(candidates._Shut)
    shut.unit, shut.cells = 1.0, SimpleNamespace(reach=np.arange(8.0))
    group = np.array([0, 0, 0, 0, 0, 0, 1, 2])
    cuts = MergedCuts(
        value=np.where(group == 0, 10, 20),
        group=group,
        area=np.array([900.0] * 6 + [100.0, 1600.0]),
        at_mouth=np.zeros(8, bool),
    )
    monkeypatch.setattr(candidates._Shut, "_cuts", lambda *_: cuts)
    # the widest four of six, then what threatens more than a quarter of them, then the others
    assert shut.first_of(np.arange(8), 5, NO_FEEDBACK)[0].tolist() == [2, 3, 4, 5, 7]
    assert shut.first_of(np.arange(8), 6, NO_FEEDBACK)[0].tolist() == [1, 2, 3, 4, 5, 7]
    assert shut.first_of(np.arange(8), 7, NO_FEEDBACK)[0].tolist() == [0, 1, 2, 3, 4, 5, 7]
    monkeypatch.setattr(candidates, "_OF_ONE_CUT", 2)
    # of more than twice as many none: they took the place of rooms with pockets of their own
    assert shut.first_of(np.arange(8), 7, NO_FEEDBACK)[0].tolist() == [2, 3, 4, 5, 6, 7]
    # where rings are few one stands for all
    monkeypatch.setattr(candidates, "_MOST_ROOMS", 7)
    assert shut.first_of(np.arange(8), 7, NO_FEEDBACK)[0].tolist() == [5, 6, 7]
