# SPDX-License-Identifier: GPL-2.0-or-later
"""Four points on one circle are joined one way, whichever way they came."""

from __future__ import annotations

import numpy as np
import pytest
from salient.analysis.gap import ties
from salient.analysis.gap.delaunay import Triangulation, neighbours_of


def on_circle(turns):
    turn = np.radians(turns)
    return 700.0 * np.column_stack([np.cos(turn), np.sin(turn)]) + (3e4, -2e4)


def net_of(xy, triangles):
    triangles = np.array(triangles)
    return Triangulation(xy, triangles, neighbours_of(triangles, len(xy)))


def drawn(net):
    return {tuple(sorted(one)) for one in net.triangles.tolist()}


NOTHING = np.zeros((2, 0), int)
ONE, OTHER = [(0, 1, 2), (0, 2, 3)], [(0, 1, 3), (1, 2, 3)]
THALES = on_circle([0.0, 50.0, 180.0, 245.0])


@pytest.mark.parametrize("way", [ONE, OTHER])
def test_the_shorter_of_two_diagonals_is_taken(way):
    found = ties.with_short_diagonals(net_of(THALES, way), np.ones(2, bool), NOTHING, 4)
    # 0 to 2 is the circle's diameter
    assert drawn(found) == set(OTHER)
    assert (found.neighbours == neighbours_of(found.triangles, 4)).all()
    a, b, c = (THALES[found.triangles[:, k]] for k in range(3))
    assert (ties._turn(b - a, c - a) > 0.0).all()


@pytest.mark.parametrize(
    ("open_", "pieces", "points"),
    [([True, False], NOTHING, 4), ([True, True], [[2], [0]], 4), ([True, True], NOTHING, 3)],
)
def test_closed_ground_and_what_bounds_it_and_the_frame_stay(open_, pieces, points):
    net = net_of(THALES, ONE)
    found = ties.with_short_diagonals(net, np.array(open_), np.array(pieces), points)
    assert drawn(found) == set(ONE)


def test_points_that_are_not_on_one_circle_stay_as_they_are():
    bent = THALES + np.array([(0.0, 0.0), (0.1, 0.0), (0.0, 0.0), (0.0, 0.0)])
    found = ties.with_short_diagonals(net_of(bent, ONE), np.ones(2, bool), NOTHING, 4)
    assert drawn(found) == set(ONE)


def test_five_points_of_one_circle_have_no_diagonal_that_a_shorter_could_replace():
    xy = on_circle([3.0, 40.0, 95.0, 180.0, 260.0])
    for first in range(5):
        fan = [(first, (first + k) % 5, (first + k + 1) % 5) for k in range(1, 4)]
        once = ties.with_short_diagonals(net_of(xy, fan), np.ones(3, bool), NOTHING, 5)
        again = ties.with_short_diagonals(once, np.ones(3, bool), NOTHING, 5)
        assert drawn(once) == drawn(again)
