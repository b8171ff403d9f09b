# SPDX-License-Identifier: GPL-2.0-or-later
"""Least cuts of many rooms, against a flow of its own for each."""

from __future__ import annotations

import numpy as np
import pytest
from salient.analysis.base.errors import Canceled
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import least_cuts
from salient.analysis.gap.least_cuts import LeastCuts
from scipy import sparse
from scipy.sparse import csgraph


def rooms(seed: int) -> tuple[sparse.csr_matrix, int]:
    """Rooms side by side with doors of every width, some missing, many alike; and the rear."""
    rng = np.random.default_rng(seed)
    side = int(rng.integers(2, 7))
    place = np.arange(side * side).reshape(side, side)
    across, along = (place[:, :-1], place[:, 1:]), (place[:-1], place[1:])
    a, b = (np.concatenate([one.ravel(), two.ravel()]) for one, two in zip(across, along))
    doors = rng.random(len(a)) < (0.8 if seed % 3 == 0 else 1.0)
    a, b = a[doors], b[doors]
    holds = rng.integers(1, (4, 50, 10**6)[seed % 3], len(a))
    if seed % 2:
        holds = np.where(rng.random(len(a)) < 0.3, holds * 20, holds)
    ends = np.r_[a, b], np.r_[b, a]
    ways = sparse.coo_matrix((np.tile(holds, 2), ends), shape=(side * side,) * 2)
    return ways.tocsr().astype(np.int32), int(rng.integers(0, side * side))


def cut(ways: sparse.csr_matrix, node: int, rear: int) -> tuple[int, list[int]]:
    found = csgraph.maximum_flow(ways, node, rear)
    left = ways - (found.flow if hasattr(found, "flow") else found.residual)
    left.eliminate_zeros()
    reached = csgraph.breadth_first_order(left, node, return_predecessors=False)
    return int(found.flow_value), sorted(reached.tolist())


@pytest.mark.parametrize("seed", range(24))
@pytest.mark.parametrize("long", [0, 30, 10**9])
def test_each_is_the_least_and_cuts_off_fewest(monkeypatch, seed, long):
    """Also where several cuts hold as much, where nothing leads to the rear, and by either way."""
    monkeypatch.setattr(least_cuts, "_LONG", long)
    ways, rear = rooms(seed)
    nodes = np.setdiff1d(np.arange(ways.shape[0]), rear)
    found = LeastCuts(ways, rear)
    found.find(nodes, NO_FEEDBACK)
    for node in nodes.tolist():
        assert (found.value[node], found.members[node].tolist()) == cut(ways, node, rear)


def test_no_more_are_looked_for_than_so_many_steps_allow():
    ways, rear = rooms(5)
    nodes = np.setdiff1d(np.arange(ways.shape[0]), rear)
    found = LeastCuts(ways, rear)
    found.find(nodes, NO_FEEDBACK, most=20)
    assert 0 < len(found.value) < len(nodes)
    for node, held in found.value.items():
        assert (held, found.members[node].tolist()) == cut(ways, node, rear)


def test_the_first_of_many_rooms_takes_no_longer_than_a_flow():
    """A field of 60 × 60 rooms: step by step the first took more than all others together."""
    rng = np.random.default_rng(1)
    place = np.arange(3600).reshape(60, 60)
    a = np.concatenate([place[:, :-1].ravel(), place[:-1].ravel()])
    b = np.concatenate([place[:, 1:].ravel(), place[1:].ravel()])
    ends = np.r_[a, b], np.r_[b, a]
    ways = sparse.coo_matrix((np.tile(rng.integers(100, 200, len(a)), 2), ends), (3600,) * 2)
    found = LeastCuts(ways.tocsr().astype(np.int32), 0)
    found.find(np.arange(1, 3600), NO_FEEDBACK)
    # looked for in all directions alike they were 53 each
    assert found._steps < 3600 * 48
    for node in (1, 1800, 3599):
        held, members = cut(ways.tocsr().astype(np.int32), node, 0)
        assert (found.value[node], found.members[node].tolist()) == (held, members)


def test_it_stops_when_it_is_told_to():
    class Told:
        def is_canceled(self) -> bool:
            return True

        def set_progress(self, percent: float) -> None:
            raise AssertionError(percent)

    ways, rear = rooms(1)
    with pytest.raises(Canceled):
        LeastCuts(ways, rear).find(np.array([int(rear == 0)]), Told())
