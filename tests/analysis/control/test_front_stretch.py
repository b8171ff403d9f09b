# SPDX-License-Identifier: GPL-2.0-or-later
"""A stretch of a front is found between two places, and sweeps over what lies on its way."""

from __future__ import annotations

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import InputError
from salient.analysis.control.front_stretch import ActorFront, front_of, swept

#: a square of two degrees on the equator, and an island beside it
SQUARE = np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0], [0.0, 0.0]])
FRONT = ActorFront((SQUARE, SQUARE + np.array([10.0, 0.0])))


def test_the_nearest_place_lies_on_an_edge():
    spot = FRONT.nearest(0.5, -0.3)
    assert (spot.ring, spot.at, spot.lon, spot.lat) == (0, 0.25, 0.5, 0.0)
    assert FRONT.nearest(11.0, 2.5).ring == 1
    assert ActorFront(()).nearest(0.0, 0.0) is None


@pytest.mark.parametrize(
    "first, last, expected",
    [
        # along one edge, in either order
        ((0.5, -0.3), (1.5, -0.3), [[0.5, 0.0], [1.5, 0.0]]),
        # round a corner
        ((1.5, -0.3), (2.3, 0.5), [[1.5, 0.0], [2.0, 0.0], [2.0, 0.5]]),
        # the shorter way runs over the ring's first vertex
        ((0.5, -0.3), (-0.3, 0.5), [[0.0, 0.5], [0.0, 0.0], [0.5, 0.0]]),
        # an end on a vertex is no edge of no length
        ((0.0, 0.0), (1.0, -0.1), [[0.0, 0.0], [1.0, 0.0]]),
    ],
)
def test_a_stretch_is_the_shorter_way_along_the_front(first, last, expected):
    for a, b in ((first, last), (last, first)):
        found = FRONT.stretch(FRONT.nearest(*a), FRONT.nearest(*b))
        assert found.tolist() == expected


@pytest.mark.parametrize("last, words", [((11.0, 2.5), "one line"), ((0.5, -0.3), "lie apart")])
def test_what_is_no_stretch_is_said_in_words(last, words):
    with pytest.raises(InputError, match=words):
        FRONT.stretch(FRONT.nearest(0.5, -0.3), FRONT.nearest(*last))


def test_the_front_of_an_actor_is_the_edge_of_all_of_its_ground():
    """Two polygons that share an edge have one line between them and the rest."""
    control = cases.control_map(
        {"Red": shapely.box(0, 0, 1, 2), "Blue": shapely.box(5, 5, 6, 6)}, "EPSG:4326"
    )
    (ring,) = front_of(control, "red").rings
    assert shapely.equals(shapely.polygons(ring), shapely.box(0, 0, 1, 2))


def test_a_line_sweeps_over_what_lies_on_its_way():
    # a bent line moved by (0, 3): each edge sweeps over its width times 3
    line = np.array([[0.0, 0.0], [1.0, 1.0], [3.0, 0.0]])
    assert swept(line, 0.0, 3.0).area == pytest.approx(3.0 * 3.0)
    # where its edges sweep over the same ground it counts once: 2 wide, moved by 1
    fold = np.array([[0.0, 0.0], [2.0, 0.0], [0.0, 0.0]])
    assert swept(fold, 0.0, 1.0).area == pytest.approx(2.0)
    assert swept(np.array([[0.0, 0.0], [2.0, 0.0]]), 1.0, 0.0).is_empty
