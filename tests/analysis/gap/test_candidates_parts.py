# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of a search for pockets."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.gap import candidates


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
