# SPDX-License-Identifier: GPL-2.0-or-later
"""Segments that touch a corner, against all directions tried one by one."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.gap import boundary, segments, touching
from salient.analysis.gap.metric import FLAT
from salient.analysis.geometry import rings


def edges(*lines):
    """A boundary of thin triangles; edge 3 k runs from the start to the end of line k."""
    xy = [np.array([*line, np.add(np.mean(line, axis=0), (0.0, 1e-3))], float) for line in lines]
    starts = 3 * np.arange(len(xy) + 1)
    following = np.arange(3 * len(xy)).reshape(-1, 3)[:, [1, 2, 0]].ravel()
    ring = np.repeat(np.arange(len(xy)), 3)
    return boundary.boundary_of(rings.Rings(np.concatenate(xy), starts, ring, following), FLAT)


def free(*places, mask=1):
    constraint = segments.separation(np.array(places, float), np.zeros((0, 2)))
    found = touching.touch_points(constraint)
    assert found.mask.tolist() == [1 << k for k in range(len(places))]
    return found


def test_the_convex_corners_of_an_area_and_the_lines_that_only_touch_it():
    ell = shapely.Polygon([(0, 0), (4, 0), (4, 4), (2, 4), (2, 2), (0, 2)])
    for area in (ell, ell.reverse()):
        xy, low, turn = touching._corners([area])
        assert {tuple(one) for one in xy} == {(0, 0), (4, 0), (4, 4), (2, 4), (0, 2)}
        assert turn == pytest.approx([np.pi / 2] * 5)
        for corner, first in zip(xy, low):
            for share in (0.1, 0.5, 0.9):
                way = first + share * np.pi / 2
                step = 0.5 * np.array([np.cos(way), np.sin(way)])
                line = shapely.LineString([corner - step, corner + step])
                assert shapely.intersection(line, ell).length < 1e-9
            # Beyond either end of the turn it enters.
            for way in (first - 0.2, first + np.pi / 2 + 0.2):
                step = 0.5 * np.array([np.cos(way), np.sin(way)])
                line = shapely.LineString([corner - step, corner + step])
                assert shapely.intersection(line, ell).length > 0.1


def test_a_hole_has_its_corners_where_it_bends_inwards():
    hole = [(1, 1), (3, 1), (3, 3), (2, 2), (1, 3)]
    area = shapely.Polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [hole])
    xy, _, _ = touching._corners([area])
    assert {tuple(one) for one in xy} == {(0, 0), (9, 0), (9, 9), (0, 9), (2, 2)}
    assert [len(column) for column in touching._corners([])] == [0, 0, 0]


def test_points_within_an_area_cannot_be_touched_and_corners_flip_nothing():
    area = shapely.box(0, 0, 2, 2)
    constraint = segments.separation(
        np.array([[1.0, 1.0], [5.0, 5.0]]), np.array([[-9.0, 0.0]]), (area,)
    )
    found = touching.touch_points(constraint)
    assert found.xy[:2].tolist() == [[5, 5], [-9, 0]]
    assert {tuple(xy) for xy in found.xy[2:]} == {(0, 0), (2, 0), (2, 2), (0, 2)}
    # Bits of the second core and of the rear, which flips all.
    assert found.mask.tolist() == [2, 3, 0, 0, 0, 0]
    assert np.isinf(found.turn).tolist() == [True, True, False, False, False, False]
    assert len(found.tree) == 6


def test_angles_are_brought_within_half_a_turn():
    angles = np.array([0.0, 3.0, -3.0, np.pi, -np.pi, 4.0, 7.0, -9.0])
    found = touching._wrapped(angles)
    assert np.exp(1j * found) == pytest.approx(np.exp(1j * angles))
    assert (found <= np.pi).all() and (found > -np.pi - 1e-12).all()
    assert found[:4] == pytest.approx([0.0, 3.0, -3.0, np.pi])


@pytest.mark.parametrize("line", [[(1, -2), (2, 3)], [(-3, 1), (-1, -4)], [(-1, 5), (3, 5)]])
def test_in_what_directions_an_edge_is_seen(line):
    for ends in (line, line[::-1]):
        seen = touching._seen(edges(ends), np.array([[[0]]]), np.array([[0.3, 0.4]]))
        first, width, away = (float(one[0, 0, 0]) for one in seen)
        steps = np.linspace(*np.array(ends, float), 50) - (0.3, 0.4)
        turns = np.mod(np.arctan2(steps[:, 1], steps[:, 0]) - first + 1e-9, 2 * np.pi)
        assert turns.max() == pytest.approx(width, abs=1e-6)
        assert turns.min() == pytest.approx(0.0, abs=1e-6)
        expected = shapely.distance(shapely.LineString(ends), shapely.Point(0.3, 0.4))
        assert away == pytest.approx(expected)


def fans(boundary_, points, bound=100.0):
    pair, spot = np.zeros(len(points.xy), int), np.arange(len(points.xy))
    leaves = [np.array([leaf]) for leaf in np.flatnonzero(boundary_.tree.leaf)[:2]]
    return touching._fans(points, boundary_, *leaves, np.array([bound]), pair, spot)


def shortest(one, other, spot, low=-np.pi, high=np.pi, count=200_001):
    """The shortest line through a spot between two segments, by all directions."""
    way = np.linspace(low, high, count)
    step = np.stack([np.cos(way), np.sin(way)], axis=1)
    reach = []
    for sign, (a, b) in ((-1.0, one), (1.0, other)):
        a, b = np.array(a, float), np.array(b, float)
        along, to = b - a, np.array(spot) - a
        with np.errstate(divide="ignore", invalid="ignore"):
            across = along[0] * step[:, 1] - along[1] * step[:, 0]
            t = (to[0] * step[:, 1] - to[1] * step[:, 0]) / across
            far = (to[0] * along[1] - to[1] * along[0]) / across * sign
        reach.append(np.where((t >= 0) & (t <= 1) & (far >= 0), far, np.inf))
    return float((reach[0] + reach[1]).min())


@pytest.mark.parametrize(
    ("one", "other", "spot"),
    [
        ([(-5, 0), (-1, 6)], [(5, -3), (2, 6)], (0.5, 1.0)),
        ([(-4, -6), (-4, 6)], [(3, -6), (3, 6)], (1.0, 0.0)),  # straight across
        ([(0, 0), (10, 0)], [(0, 0.5), (0, 10)], (2.0, 1.5)),  # Philo's line
        ([(-5, 0), (-4, 0)], [(5, 0.1), (5, 0.6)], (0.0, 0.2)),  # at the end of an edge
    ],
)
def test_the_shortest_line_through_a_point(one, other, spot):
    both, points = edges(one, other), free(spot)
    found = fans(both, points)
    use = (found.e == 0) & (found.f == 3)
    assert use.sum() == 1
    fan = found.take(np.flatnonzero(use))
    angle = touching._golden(points, both, fan)
    line = touching._lines(points, both, fan, angle)
    assert line.length[0] == pytest.approx(shortest(one, other, spot), rel=2e-4)
    # From the one edge to the other, by way of the point.
    a, b = line.start[0], line.end[0]
    for end, edge in ((a, one), (b, other)):
        assert shapely.distance(shapely.LineString(edge), shapely.Point(end)) < 1e-9
    assert shapely.distance(shapely.LineString([a, b]), shapely.Point(spot)) < 1e-6
    assert line.first_at[0] == pytest.approx(np.hypot(*(a - one[0])) / np.hypot(*np.subtract(*one)))
    assert line.last_at[0] == pytest.approx(
        np.hypot(*(b - other[0])) / np.hypot(*np.subtract(*other))
    )
    # What is too far off is not looked at.
    assert not len(fans(both, points, 0.99 * shortest(one, other, spot) / 2).of)


def test_a_line_at_a_corner_does_not_enter_the_area():
    """A box between two walls: lines that touch its upper left corner pass above or to the left."""
    one, other, area = [(-4, -3), (-4, 6)], [(6, -1), (6, 9)], shapely.box(0, -2, 3, 2)
    both = edges(one, other)
    points = touching.touch_points(
        segments.separation(np.array([[1.0, 0.0]]), np.zeros((0, 2)), (area,))
    )
    (corner,) = np.flatnonzero((points.xy == (0, 2)).all(axis=1))
    found = fans(both, points)
    use = np.flatnonzero((found.e == 0) & (found.f == 3) & (found.v == corner))
    assert len(use)
    angle = touching._golden(points, both, found.take(use))
    lines = touching._lines(points, both, found.take(use), angle)
    drawn = shapely.linestrings(np.stack([lines.start, lines.end], axis=1))
    assert not shapely.intersects(drawn, area.buffer(-1e-6)).any()
    # Level is the shortest that does not enter, 10 long.
    assert lines.length.min() == pytest.approx(10.0, rel=1e-6)


def test_what_is_yielded_touches_and_says_what_it_may_flip():
    one, other = [(-4, -6), (-4, 6)], [(3, -6), (3, 6)]
    both, points = edges(one, other), free((1.0, 0.0), (-1.0, 0.5))
    leaves = [np.array([leaf]) for leaf in np.flatnonzero(both.tree.leaf)[:2]]

    def nothing(start, end):
        return np.zeros(len(start), bool)

    got = list(touching.touching(points, both, *leaves, np.array([100.0]), nothing))
    flips = [tuple(flips) for _, _, flips in got]
    assert set(flips) == {(0, 1), (0, 2), (0, 1, 2, 3)}
    single = min(found.length.min() for _, found, flip in got if flip != [0, 1, 2, 3])
    assert single == pytest.approx(7.0, abs=1e-6)
    # Through both points: 7 wide, a slope of a quarter.
    double = min(found.length.min() for _, found, flip in got if flip == [0, 1, 2, 3])
    assert double == pytest.approx(np.hypot(7.0, 7.0 * 0.25))
    assert all((pair == 0).all() for pair, _, _ in got)
    none = list(touching.touching(points, both, *leaves, np.array([0.5]), nothing))
    assert sum(len(found) for _, found, _ in none) == 0
