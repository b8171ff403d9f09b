# SPDX-License-Identifier: GPL-2.0-or-later
"""Roads as networks: what is one road, one node, one piece, and the ways along them."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.gap import roads


def line(*points):
    return shapely.LineString(points)


def test_connected_features_of_one_name_are_a_road():
    shapes = np.array(
        [
            line((0, 0), (10, 0)),  # A, on to the next
            line((10, 0), (20, 0)),  # A
            line((5, -5), (5, 5)),  # B, across
            line((15, -5), (15, 5)),  # without a name, across
            line((50, 0), (60, 0)),  # A, elsewhere
            line((5, 5), (5, 9)),  # B, on
            line((5, -5), (0, -5)),  # C, on from B's other end
            line((15, 5), (15, 9)),  # without a name
        ]
    )
    names = ["A", "A", "B", "", "A", "B", "C", ""]
    found = sorted(rows.tolist() for rows in roads.joined(shapes, names))
    assert found == [[0, 1], [2, 5], [3], [4], [6], [7]]
    assert [rows.tolist() for rows in roads.joined(shapes[:2], ["", ""])] == [[0], [1]]
    assert roads.joined(shapes[:0], []) == []


def net(xy, edges, piece, inside, length=None, crossing=()):
    xy, (tail, head) = np.array(xy, float), np.array(edges).T
    metres = np.hypot(*(xy[head] - xy[tail]).T) if length is None else np.array(length, float)
    return roads.RoadNetwork(
        xy, tail, head, metres, np.array(piece), np.array(inside, bool), np.array(crossing, int)
    )


def test_points_at_one_spot_are_one_node():
    near = roads._JOINED_M * 0.9
    xy = np.array([[0.0, 0], [10, 0], [near, 0], [10, near], [5, 5], [2 * near, 0]])
    spots, node = roads._nodes(xy)
    assert len(spots) == 3
    assert node[0] == node[2] == node[5] and node[1] == node[3]
    assert len({node[0], node[1], node[4]}) == 3
    # each spot is that of the first point there
    assert spots[node[0]].tolist() == [0, 0] and spots[node[1]].tolist() == [10, 0]


def test_a_gap_line_parts_the_pieces_of_a_road():
    """0-1-2 and 2-3-4 meet on the line at node 2; 5-6 hangs on nothing."""
    tail, head = np.array([0, 1, 2, 3, 5]), np.array([1, 2, 3, 4, 6])
    on_line = np.arange(7) == 2
    piece = roads._pieces(tail, head, on_line, 7)
    assert piece[0] == piece[1] and piece[2] == piece[3]
    assert len({piece[0], piece[2], piece[4]}) == 3
    whole = roads._pieces(tail, head, np.zeros(7, bool), 7)
    assert len(set(whole[:4].tolist())) == 1 and whole[4] != whole[0]


@pytest.mark.parametrize(("metres", "expected"), [(6.0, True), (4.0, False), (5.0, False)])
def test_a_piece_lies_where_more_than_half_of_it_does(metres, expected):
    piece = np.array([0, 0, 1])
    middle = np.array([[1.0, 1.0], [50.0, 1.0], [2.0, 2.0]])
    inside = roads._inside(piece, middle, np.array([metres, 5.0, 1.0]), shapely.box(0, 0, 9, 9))
    assert inside.tolist() == [expected, expected, True]
    nothing = roads._inside(piece[:0], middle[:0], np.zeros(0), shapely.box(0, 0, 9, 9))
    assert len(nothing) == 0


def test_pieces_at_a_node_are_longer_than_a_touch():
    touch = roads.TOUCH_M
    of = net(
        [[0, 0], [9, 0], [0, 9], [-1, 0], [0, -9]],
        [[0, 1], [2, 0], [0, 3], [4, 0]],
        [0, 1, 2, 3],
        [True, True, True, False],
        length=[9, 9, touch, 9],
    )
    assert of.pieces_at(0, inside=True).tolist() == [0, 1]
    assert of.pieces_at(0, inside=False).tolist() == [3]
    assert of.pieces_at(1, inside=True).tolist() == [0]
    assert of.pieces_at(1, inside=False).tolist() == []


def test_of_several_edges_between_two_nodes_the_shortest_counts():
    of = net(
        [[0, 0], [1, 0], [2, 0]],
        [[0, 1], [1, 0], [1, 2], [2, 1]],
        [0] * 4,
        [True] * 4,
        length=[5, 3, 7, 8],
    )
    both = of.graph(np.ones(4, bool)).toarray()
    assert (both + both.T).tolist() == [[0, 3, 0], [3, 0, 7], [0, 7, 0]]
    some = of.graph(np.array([True, False, False, True])).toarray()
    assert (some + some.T).tolist() == [[0, 5, 0], [5, 0, 8], [0, 8, 0]]


def test_the_way_from_the_point_nearest_to_the_core_takes_the_shorter_end():
    """A loop 0-1-2-3-0: the core lies beside the edge 2-3, nearer to 0 by one end of it."""
    of = net(
        [[0, 0], [10, 0], [10, 10], [0, 10], [-5, 0]],
        [[0, 1], [1, 2], [2, 3], [3, 0], [0, 4]],
        [0, 0, 0, 0, 1],
        [True] * 4 + [False],
        length=[10, 10, 10, 14, 5],
    )
    for x, turns in ((2, [[[2, 10], [0, 10]], [[0, 10], [0, 0]]]),
                     (9, [[[9, 10], [10, 10]], [[10, 10], [10, 0]], [[10, 0], [0, 0]]]),
                     (4.9, [[[4.9, 10], [0, 10]], [[0, 10], [0, 0]]])):  # fmt: skip
        way = roads._path_in(of, of.piece == 0, 0, shapely.Point(x, 12))
        assert way.tolist() == turns
    # from a corner itself there is no first part
    corner = roads._path_in(of, of.piece == 0, 0, shapely.Point(-3, 13))
    assert corner.tolist() == [[[0, 10], [0, 0]]]
    # the edge's length is geodesic, its share is told in the plane
    far = net(of.xy, [[0, 1], [1, 2], [2, 3], [3, 0]], [0] * 4, [True] * 4, length=[1, 1, 10, 90])
    way = roads._path_in(far, far.piece == 0, 0, shapely.Point(2, 12))
    assert way.tolist()[0] == [[2, 10], [10, 10]]


def test_outside_a_road_is_followed_as_far_as_asked_on_every_branch():
    of = net(
        [[0, 0], [10, 0], [20, 0], [10, 7], [40, 0], [10, 8]],
        [[0, 1], [2, 1], [1, 3], [2, 4], [3, 5]],
        [0] * 5,
        [False] * 5,
    )
    found = {
        tuple(map(tuple, sorted(one)))
        for one in roads._onward(of, np.ones(5, bool), 0, 25.0).tolist()
    }
    assert found == {
        ((0, 0), (10, 0)),
        ((10, 0), (20, 0)),
        ((10, 0), (10, 7)),
        ((20, 0), (25, 0)),
        ((10, 7), (10, 8)),
    }
    short = roads._onward(of, np.ones(5, bool), 0, 4.0).tolist()
    assert short == [[[0, 0], [4, 0]]]
    # round a loop from both ends, which do not meet
    loop = net([[0, 0], [10, 0], [10, 10]], [[0, 1], [1, 2], [2, 0]], [0] * 3, [False] * 3)
    metres = shapely.length(shapely.linestrings(roads._onward(loop, np.ones(3, bool), 0, 12.0)))
    assert metres.sum() == pytest.approx(10 + 2 + 12)
