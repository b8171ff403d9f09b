# SPDX-License-Identifier: GPL-2.0-or-later
"""Which edges of a map are front: what is drawn twice, or by several, is asked of both readers."""

from __future__ import annotations

import control_cases as cases
import numpy as np
import pytest
from salient.analysis.change.front import front_lines
from salient.analysis.geometry import geodesy
from salient.analysis.places.facts import front_segments

WEST, EAST = cases.box(0, 0, 1000, 1000), cases.box(1000, 0, 2000, 1000)
NORTH = cases.box(0, 1000, 1000, 2000)


def measured(*features):
    """Return the front of a map by pair, and the length of all front as the places see it, m."""
    control = cases.numbered(*features)
    found = front_lines(control)
    by_pair = {(a, b): round(m) for a, b, m in zip(found.firsts, found.seconds, found.lengths_m)}
    segments, is_edge = front_segments(control)
    return by_pair, round(float(np.sum(geodesy.length_m(segments, control.crs)))), is_edge


A, B = ("A", WEST), ("B", EAST)


@pytest.mark.parametrize("features", [(A, A, B), (A, B, B), (A, A, B, B)], ids=len)
def test_a_feature_drawn_twice_has_one_front(features):
    assert measured(*features) == measured(A, B) == ({("A", "B"): 1000}, 1000, False)


def test_a_lone_actor_drawn_twice_has_its_edge():
    assert measured(A, A) == measured(A) == ({("A", ""): 4002}, 4002, True)


def test_an_edge_within_one_actors_ground_is_none_however_often_it_is_drawn():
    two = [("A", WEST), ("A", NORTH)]
    assert measured(*two, ("A", WEST)) == measured(*two) == ({("A", ""): 6002}, 6002, True)


def test_two_who_claim_one_ground_both_have_its_front():
    """A and C are drawn on the same ground, west of B's."""
    by_pair, seen, is_edge = measured(A, B, ("C", WEST))
    assert by_pair[("A", "B")] == by_pair[("B", "C")] == 1000
    assert (seen, is_edge) == (2001, False)
