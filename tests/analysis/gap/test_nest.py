# SPDX-License-Identifier: GPL-2.0-or-later
"""Cells and bottlenecks, and the parametric cut against every choice of cells there is."""

from __future__ import annotations

import itertools

import closure_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import closure, cuts, nest, segments, triangulation
from salient.analysis.geometry import rings


def seen(parts, core=(0.0, 0.0)):
    ground = rings.ground_of(np.asarray(parts, dtype=object))
    return ground.seen_from(ground.within(np.asarray(core, float)))


def network(seed):
    """A random network of nine cells, one core, one outside."""
    rng = np.random.default_rng(seed)
    pairs = [p for p in itertools.combinations(range(9), 2) if rng.random() < 0.45]
    left, right = (np.array(side) for side in zip(*pairs, (0, 8)))
    length = rng.uniform(1, 10, len(left))
    if rng.random() < 0.5:
        length[rng.integers(len(length) - 1)] = np.inf
    area = rng.uniform(1, 10, 9)
    area[8] = 0.0
    return cuts.Network(area, left, right, length, np.array([0]), np.array([8]))


def value(net, mask, price):
    cut = mask[net.left] != mask[net.right]
    return net.length[cut].sum() - price * net.area[mask].sum()


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("price", [0.0, 0.3, 1.0, 3.0])
def test_cut_is_the_least_of_all_choices_of_cells(seed, price):
    net = network(seed)
    choices = [np.array([True, *c, False]) for c in itertools.product([False, True], repeat=7)]
    best = min(value(net, c, price) for c in choices)
    if not np.isfinite(best):
        return
    found = cuts.least_cut(net, price)
    assert found[0] and not found[8]
    assert value(net, found, price) == pytest.approx(best, abs=1e-5)


@pytest.mark.parametrize("seed", range(25))
def test_pockets_for_a_growing_price_are_nested(seed):
    net = network(seed)
    before = None
    for price in (0.0, 0.2, 0.5, 1.0, 2.0, 5.0):
        mask = cuts.round_core(net, cuts.least_cut(net, price))
        if not np.isfinite(value(net, mask, 0.0)):
            return
        if before is not None:
            assert mask[before].all()
        before = mask


@pytest.mark.parametrize("seed", range(15))
def test_mesh_keeps_to_the_rings(seed):
    case = cases.random_case(seed)
    around = seen(case.parts, case.core)
    net = triangulation.mesh_of(around, np.full(len(around.xy), 5.0))
    filled = shapely.union_all([around.polygon(r) for r in range(len(around))])
    assert net.areas[~net.open].sum() == pytest.approx(filled.area, rel=1e-9)


@pytest.mark.parametrize("seed", range(15))
def test_bottlenecks_are_narrow_places_across_open_ground(seed):
    case = cases.random_case(seed)
    around = seen(case.parts, case.core)
    net = triangulation.mesh_of(around, np.full(len(around.xy), 5.0))
    cells = triangulation.cells_of(around, net, 40.0)
    assert cells.outside.sum() == 1
    filled = shapely.union_all([around.polygon(r) for r in range(len(around))]).buffer(-1e-7)
    lines = shapely.linestrings(np.stack([cells.bottlenecks.start, cells.bottlenecks.end], axis=1))
    assert not shapely.intersects(filled, lines).any()
    # A little to either side at one end, and the line is no shorter.
    for at, own, other in (
        (cells.bottlenecks.first_at, cells.bottlenecks.first, cells.bottlenecks.end),
        (cells.bottlenecks.last_at, cells.bottlenecks.last, cells.bottlenecks.start),
    ):
        a, b = around.xy[own], around.xy[around.following[own]]
        here = a + at[:, None] * (b - a)
        moved = a + np.minimum(at + 1e-3, 1.0)[:, None] * (b - a)
        apart = np.hypot(*(moved - other).T) - np.hypot(*(here - other).T)
        assert (apart > -1e-6).all()


@pytest.mark.parametrize("seed", range(25))
def test_cut_of_the_mesh_is_never_shorter_than_the_closure(seed):
    # The flow is a second opinion: its lines are segments, so they cannot beat the least closure
    # but for segments that the core holds off their narrowest place, which only vertices are ends
    # of.
    case = cases.random_case(seed)
    around = seen(case.parts, case.core)
    least = closure.shortest_closure(around, segments.separation(case.core[None], np.zeros((0, 2))))
    net = triangulation.mesh_of(around, np.full(len(around.xy), 1e9))
    cells = triangulation.cells_of(around, net, np.inf, narrowest=False)
    inside = nest.cell_at(net, cells, case.core[None])
    flow = cuts.Network(
        cells.area, cells.left, cells.right, cells.bottlenecks.length, inside,
        np.flatnonzero(cells.outside),
    )  # fmt: skip
    cut = cuts.pocket_of(flow, 0.0)
    wanted = np.inf if least is None else least.length
    assert cut.length >= wanted * (1 - 1e-6)


def test_a_seed_that_is_shut_in_by_itself_makes_no_pocket_round_the_core():
    # Cells 0 (the core's) and 1 both lie against the outside, 3, and not against one another;
    # 2 lies behind 0.
    net = cuts.Network(
        area=np.array([1.0, 5.0, 2.0, 0.0]),
        left=np.array([0, 1, 0, 2]),
        right=np.array([3, 3, 2, 3]),
        length=np.array([4.0, 1.0, 9.0, 1.0]),
        inside=np.array([0]),
        outside=np.array([3]),
    )
    first = cuts.Pocket(np.array([True, False, False, False]), 13.0, 1.0)
    found = cuts.pockets_with(net, np.array([1, 2]), [first], 3.0, NO_FEEDBACK)
    assert [pocket.cells.tolist() for pocket in found] == [[True, False, True, False]]
    # 4 to the outside, and 1 beyond the cell behind.
    assert found[0].length == pytest.approx(5.0)
    assert found[0].area == 3.0
