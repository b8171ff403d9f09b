# SPDX-License-Identifier: GPL-2.0-or-later
"""Short cuts of very many rooms: each shuts in what it says, and none is shorter than the least."""

from __future__ import annotations

import numpy as np
import pytest
from salient.analysis.base.errors import Canceled
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap.least_cuts import LeastCuts
from salient.analysis.gap.merged_cuts import merged_cuts
from scipy import sparse


def rooms(seed: int) -> tuple[sparse.csr_matrix, int]:
    """Rooms side by side with doors of every width, some missing, many alike; and the rear."""
    rng = np.random.default_rng(seed)
    side = int(rng.integers(2, 7))
    place = np.arange(side * side).reshape(side, side)
    across, along = (place[:, :-1], place[:, 1:]), (place[:-1], place[1:])
    a, b = (np.concatenate([one.ravel(), two.ravel()]) for one, two in zip(across, along))
    doors = rng.random(len(a)) < (0.7 if seed % 3 == 0 else 1.0)
    a, b = a[doors], b[doors]
    holds = rng.integers(1, (4, 50, 10**6)[seed % 3], len(a))
    ways = sparse.coo_matrix((np.tile(holds, 2), (np.r_[a, b], np.r_[b, a])), (side * side,) * 2)
    return ways.tocsr().astype(np.int32), int(rng.integers(0, side * side))


@pytest.mark.parametrize("seed", range(24))
def test_each_cut_shuts_in_what_it_says(seed):
    """An area of a power of two for each room tells which rooms a group has."""
    ways, rear = rooms(seed)
    count = ways.shape[0]
    found = merged_cuts(ways, rear, 2.0 ** np.arange(count), NO_FEEDBACK)
    nodes = np.setdiff1d(np.arange(count), rear)
    least = LeastCuts(ways, rear)
    least.find(nodes, NO_FEEDBACK)
    full = ways.toarray()
    for node in nodes.tolist():
        members = (int(found.area[node]) >> np.arange(count)) & 1 == 1
        assert members[node] and not members[rear]
        assert found.value[node] == full[members][:, ~members].sum()
        assert least.value[node] <= found.value[node] <= full[node].sum()
        assert found.at_mouth[node] == (full[node][~members] > 0).any()
        same = found.group == found.group[node]
        assert (found.area[same] == found.area[node]).all()


def test_rooms_run_together_over_the_widest_doors():
    """In a row from the rear on: doors of 9, 4, 7, 2 and 8.

    The last two are one group, then the two before them, and all of them in the end.
    """
    doors = np.array([9, 4, 7, 2, 8])
    a, b = np.arange(5), np.arange(1, 6)
    ways = sparse.coo_matrix((np.tile(doors, 2), (np.r_[a, b], np.r_[b, a])), (6, 6))
    found = merged_cuts(ways.tocsr().astype(np.int32), 0, np.ones(6), NO_FEEDBACK)
    assert found.value[1:].tolist() == [9, 6, 6, 2, 2]
    assert found.area[1:].tolist() == [5, 2, 2, 2, 2]
    assert found.at_mouth[1:].tolist() == [True, True, True, True, False]


def test_a_long_row_of_rooms_takes_no_long_row_of_calls():
    count = 20_000
    a = np.arange(count - 1)
    holds = np.random.default_rng(1).integers(1, 9, count - 1)
    ends = np.r_[a, a + 1], np.r_[a + 1, a]
    ways = sparse.coo_matrix((np.tile(holds, 2), ends), (count,) * 2).tocsr().astype(np.int32)
    found = merged_cuts(ways, 0, np.ones(count), NO_FEEDBACK)
    assert (found.value[1:] <= holds[0]).all() and found.area.max() == count - 1


def test_it_stops_when_it_is_told_to():
    class Told:
        def is_canceled(self) -> bool:
            return True

        def set_progress(self, percent: float) -> None:
            raise AssertionError(percent)

    with pytest.raises(Canceled):
        merged_cuts(*rooms(1), np.ones(rooms(1)[0].shape[0]), Told())
