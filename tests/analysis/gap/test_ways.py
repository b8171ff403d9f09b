# SPDX-License-Identifier: GPL-2.0-or-later
"""Bounds of ways over rings: never more than they are, and all hops that are short enough."""

from __future__ import annotations

import closure_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import Canceled
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import boundary, ways
from salient.analysis.geometry import rings
from scipy.sparse import csgraph


def ground(seed: int) -> tuple[boundary.Boundary, np.ndarray]:
    """Return islands about a wall of long edges and a strip, as rings and as polygons."""
    rng = np.random.default_rng(seed)
    wall = shapely.Polygon([(-60, -60), (60, -60), (60, -50), (-50, -50), (-50, 60), (-60, 60)])
    shapes = [wall, shapely.box(20, 20, 21, 90)]
    shapes += [cases.blob(rng, *rng.uniform(-45, 45, 2), rng.uniform(0.5, 4)) for _ in range(40)]
    parts = shapely.get_parts(shapely.union_all(shapes))
    parts = np.array([shapely.Polygon(part.exterior) for part in parts], dtype=object)
    return boundary.boundary_of(rings.ground_of(parts).rings), parts


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("reach", [3.0, 30.0])
def test_no_hop_is_shorter_than_told_and_none_is_left_out(monkeypatch, seed, reach):
    monkeypatch.setattr(ways, "_PART", 1.0)
    around, parts = ground(seed)
    found = ways.hops_within(around, reach, NO_FEEDBACK)
    assert found is not None
    true = shapely.distance(parts[:, None], parts[None])
    told = found.graph.toarray()
    there = told > 0.0
    assert (there == there.T).all() and (told[there] <= true[there] + 1e-8).all()
    short = (true <= reach) & ~np.eye(len(parts), dtype=bool)
    assert there[short].all()


@pytest.mark.parametrize("seed", range(4))
def test_no_way_is_shorter_than_told(monkeypatch, seed):
    """From two rays, against all ways over the distances between polygons and from the rays."""
    monkeypatch.setattr(ways, "_PART", 1.0)
    around, parts = ground(seed)
    most, angles = 25.0, (0.3, 0.3 + np.pi)
    hops = ways.hops_within(around, most, NO_FEEDBACK)
    assert hops is not None
    told = hops.ways_from([hops.from_ray(np.zeros(2), angle) for angle in angles], most)
    count = len(parts)
    true = np.zeros((count + 2,) * 2)
    true[:count, :count] = shapely.distance(parts[:, None], parts[None])
    for k, angle in enumerate(angles):
        ray = shapely.LineString([(0, 0), (1e4 * np.cos(angle), 1e4 * np.sin(angle))])
        true[count + k, :count] = shapely.distance(parts, ray)
    true[true == 0.0] = 1e-12
    true[:, count:] = 0.0
    least = csgraph.dijkstra(true, indices=[count, count + 1])[:, :count]
    near = least <= most
    assert (told[near] <= least[near] + 1e-6).all()


@pytest.mark.parametrize("reach", [0.7, 5.0, 80.0])
def test_runs_hold_all_of_every_ring(reach):
    around, parts = ground(1)
    runs = ways.runs_of(around, reach)
    assert len(runs.ring) <= (ways._PIECES + 2) * len(ways.leaves_of(around).ring) + 100
    for ring, part in enumerate(parts):
        own = runs.ring == ring
        spots = shapely.get_coordinates(shapely.segmentize(part, 0.2))
        apart = np.hypot(*(spots[:, None] - runs.centre[own]).transpose(2, 0, 1))
        assert (apart <= runs.radius[own] + 1e-9).any(axis=1).all()


def test_where_all_are_near_all_nothing_is_kept():
    around, _ = ground(2)
    assert ways.hops_within(around, 500.0, NO_FEEDBACK) is None
    assert ways.hops_within(around, np.inf, NO_FEEDBACK) is None


def test_what_was_found_serves_again_and_only_so_much_is_kept(monkeypatch):
    monkeypatch.setattr(ways, "_PART", 1.0)
    around, _ = ground(3)
    one = ways.hops_within(around, 3.0, NO_FEEDBACK)
    assert ways.hops_within(around, 3.01, NO_FEEDBACK) is one
    for power in range(2 * ways._KEPT):
        ways.hops_within(around, 1.5**power, NO_FEEDBACK)
    assert len(around.hops) == ways._KEPT


def test_a_cancel_is_heard():
    class Told:
        def is_canceled(self) -> bool:
            return True

        def set_progress(self, percent: float) -> None:
            raise AssertionError(percent)

    with pytest.raises(Canceled):
        ways.hops_within(ground(4)[0], 3.0, Told())


@pytest.mark.parametrize("seed", range(3))
def test_rings_about_rays_are_those_that_lie_near(seed):
    around, _ = ground(seed)
    runs, spot = ways.leaves_of(around), np.array([3.0, -4.0])
    angles = np.linspace(-3.0, 3.0, 7)
    for most in (0.0, 6.0, np.inf):
        for angle, found in zip(angles, runs.about_rays(spot, angles, most)):
            near = runs.ring[runs.from_ray(spot, angle) <= most]
            assert found.tolist() == sorted(set(near.tolist()))


@pytest.mark.parametrize("seed", range(3))
def test_few_and_many_runs_have_the_same_hops(monkeypatch, seed):
    """And where they are too many for one they are for the other."""
    for part in (0.02, 0.1, 1.0):
        monkeypatch.setattr(ways, "_PART", part)
        for reach in (2.0, 20.0):
            found = []
            for few in (0, 10**6):
                monkeypatch.setattr(ways, "_ALL", few)
                found.append(ways.hops_within(ground(seed)[0], reach, NO_FEEDBACK))
            assert (found[0] is None) == (found[1] is None)
            if found[0] is not None:
                assert (found[0].graph != found[1].graph).nnz == 0


def test_hops_of_all_serve_some_that_are_searched_alone(monkeypatch):
    monkeypatch.setattr(ways, "_PART", 1.0)
    around, _ = ground(2)
    some = np.arange(0, len(around), 2)
    alone = around.select(some)
    alone.within.append((around, some))
    whole = ways.hops_within(around, 20.0, NO_FEEDBACK)
    monkeypatch.setattr(ways, "_hops_up_to", None)
    found = ways.hops_within(alone, 20.0, NO_FEEDBACK)
    assert (found.graph.toarray() == whole.graph.toarray()[np.ix_(some, some)]).all()
    assert set(found.runs.ring.tolist()) == set(range(len(some)))
    assert found.from_ray(np.zeros(2), 0.5) == pytest.approx(
        whole.from_ray(np.zeros(2), 0.5)[some], abs=0
    )
