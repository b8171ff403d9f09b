# SPDX-License-Identifier: GPL-2.0-or-later
"""A walk there and back on the same steps is none, and has no length."""

from __future__ import annotations

import numpy as np
import pytest
from salient.analysis.gap.segments import Segments
from salient.analysis.gap.steps import Step, walk_of


def step(ring: int, metres: float) -> Step:
    spots = np.array([[float(ring), 0.0]]), np.array([[ring + 1.0, 0.0]])
    zero = np.zeros(1)
    first, last = np.array([ring]), np.array([ring + 1])
    return Step(Segments(first, zero, spots[0], last, zero, spots[1]), 0, metres)


@pytest.mark.parametrize("metres", [(0.1, 0.2, 0.3), (0.3, 0.2, 0.1), (1 / 3, 1e5 / 7, 0.7)])
def test_steps_that_all_cancel_leave_nothing(metres):
    steps = [step(ring, one) for ring, one in enumerate(metres)]
    # added up from the other end, as the search does it on the way back
    length = sum(metres) + sum(metres[::-1])
    walk = walk_of(length, (steps, frozenset({1})), (steps, frozenset({2})))
    assert (walk.length, walk.segments, walk.around) == (0.0, None, {1, 2})


def test_a_length_is_never_below_zero():
    steps = [step(0, 2.0), step(1, 1.0)]
    walk = walk_of(np.nextafter(2.0, 0.0), (steps, frozenset()), ([steps[1]], frozenset()))
    assert walk.length == 0.0
    assert len(walk.segments) == 1
