# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines on a grid: values that are linear have lines that are known beforehand."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import shapely
from salient.analysis.base import heard
from salient.analysis.base.errors import Canceled
from salient.analysis.geometry import contours

#: 4 columns and 3 rows of nodes, so that rows and columns cannot be mistaken for each other
GRID = contours.Grid(100.0, -50.0, 10.0, 4, 3)
BOX = shapely.box(100.0, -50.0, 130.0, -30.0)


def every(grid: contours.Grid = GRID) -> np.ndarray:
    return grid.triangles(np.ones(grid.rows * grid.columns, bool))


def length(segments: np.ndarray) -> float:
    return float(np.hypot(*(segments[:, 1] - segments[:, 0]).T).sum())


def test_nodes_lie_row_by_row_from_the_origin():
    assert GRID.xy.shape == (12, 2)
    assert GRID.xy[[0, 1, 4, 11]].tolist() == [[100, -50], [110, -50], [100, -40], [130, -30]]


def test_triangles_tile_the_grid_once():
    shapes = shapely.polygons(GRID.xy[every()])
    assert len(shapes) == 2 * 3 * 2
    assert np.allclose(shapely.area(shapes), 50.0)
    assert shapely.union_all(shapes).equals(BOX)
    # cut along the diagonal from the lower left to the upper right: each has both its ends
    ends = {(0, 5), (1, 6), (2, 7), (4, 9), (5, 10), (6, 11)}
    assert {(min(one), max(one)) for one in every().tolist()} == ends


def test_triangles_keep_those_of_which_all_nodes_are_wanted():
    wanted = np.ones(12, bool)
    wanted[0] = False
    assert len(every()) - len(GRID.triangles(wanted)) == 2  # the corner of one square
    assert not (GRID.triangles(wanted) == 0).any()


def test_a_point_is_the_mean_of_its_triangle_by_the_weights():
    points = np.random.default_rng(3).uniform((100, -50), (130, -30), (200, 2))
    points = np.concatenate([points, [[100, -50], [130, -30], [130, -50], [115, -45]]])
    nodes, weights = GRID.locate(points)
    assert np.allclose(weights.sum(axis=1), 1.0)
    assert weights.min() >= 0.0
    assert np.allclose((GRID.xy[nodes] * weights[:, :, None]).sum(axis=1), points)
    there = {tuple(sorted(one)) for one in every().tolist()}
    assert {tuple(sorted(one)) for one in nodes.tolist()} <= there


@pytest.mark.parametrize(
    ("slope", "level", "expected"),
    [
        # upright, through the middle of a column of squares
        ((1.0, 0.0), 114.0, shapely.LineString([(114, -50), (114, -30)])),
        ((0.0, 1.0), -36.0, shapely.LineString([(100, -36), (130, -36)])),
        # slanting either way: along the diagonals of the squares, and across them
        ((1.0, -1.0), 163.0, shapely.LineString([(113, -50), (130, -33)])),
        ((1.0, 1.0), 73.0, shapely.LineString([(123, -50), (103, -30)])),
        ((-1.0, -2.0), -33.0, shapely.LineString([(130, -48.5), (100, -33.5)])),
    ],
)
def test_a_level_of_linear_values_is_a_straight_line(slope, level, expected):
    values = GRID.xy @ slope
    found = contours.level_lines(GRID.xy, every(), values, level)
    drawn = shapely.linestrings(found)
    assert shapely.hausdorff_distance(shapely.union_all(drawn), expected, densify=0.1) < 1e-9
    assert length(found) == pytest.approx(expected.length)  # nothing is drawn twice


def test_a_level_beside_the_values_is_no_line():
    values = GRID.xy[:, 0]
    for level in (99.0, 130.1):
        assert contours.level_lines(GRID.xy, every(), values, level).shape == (0, 2, 2)


def test_a_level_through_nodes_keeps_off_them():
    """A line through a node would touch itself there: it stays within a thousandth of the edge."""
    found = contours.level_lines(GRID.xy, every(), GRID.xy[:, 0], 110.0)
    assert np.allclose(found[..., 0], 110.0, atol=0.0101)
    assert (found[..., 0] < 110.0).all()
    assert length(found) == pytest.approx(20.0, abs=0.05)


def test_labels_part_where_their_costs_are_equal():
    """Between two places: their bisector, which is linear in the difference of the squares."""
    first, second = np.array([101.0, -47.0]), np.array([127.0, -35.0])
    # |x - p|² differs from that of `first` by a linear part alone
    costs = np.stack([
        -2.0 * GRID.xy @ place + place @ place for place in (first, second)
    ])  # fmt: skip
    labels = costs.argmin(axis=0)
    found = contours.label_lines(GRID.xy, every(), labels, costs)
    away = [np.hypot(*(found.reshape(-1, 2) - place).T) for place in (first, second)]
    assert np.allclose(*away)
    whole = _bisector(first, second).intersection(BOX)
    assert length(found) == pytest.approx(whole.length)


def _bisector(first: np.ndarray, second: np.ndarray) -> shapely.LineString:
    middle, along = (first + second) / 2.0, second - first
    across = np.array([-along[1], along[0]]) * 10.0
    return shapely.LineString([middle - across, middle + across])


def test_costs_that_are_equal_all_over_part_in_the_middle():
    costs = np.zeros((2, 12))
    labels = (GRID.xy[:, 0] > 115.0).astype(int)
    found = contours.label_lines(GRID.xy, every(), labels, costs)
    assert np.allclose(found[..., 0], 115.0)
    assert length(found) == pytest.approx(20.0)


def test_three_labels_meet_in_one_point_of_their_triangle():
    grid = contours.Grid(0.0, 0.0, 1.0, 2, 2)
    # nodes 0 and 3 lie on the diagonal; the triangle 0, 1, 3 has three labels, 0, 3, 2 has two
    labels = np.array([0, 1, 0, 2])
    found = contours.label_lines(grid.xy, every(grid), labels, np.zeros((3, 4)))
    inner = found[np.isclose(found[:, 1], (2.0 / 3.0, 1.0 / 3.0)).all(axis=1)]
    assert sorted(inner[:, 0].round(9).tolist()) == [[0.5, 0.0], [0.5, 0.5], [1.0, 0.5]]
    other = [one for one in found.round(9).tolist() if one not in inner.round(9).tolist()]
    assert [sorted(one) for one in other] == [[[0.5, 0.5], [0.5, 1.0]]]


def test_faces_between_lines_fill_the_area():
    values = GRID.xy @ (1.0, 1.0)
    lines = contours.level_lines(GRID.xy, every(), values, 73.0)
    area = BOX.difference(shapely.box(126.0, -50.0, 130.0, -46.0))
    faces = contours.faces_between(lines, area, 1e-6)
    assert sorted(shapely.area(faces).round(3)) == [260.0, 324.0]
    assert shapely.area(faces).sum() == pytest.approx(area.area)
    assert shapely.union_all(faces).symmetric_difference(area).area < 1e-3


def test_a_hole_of_the_area_is_no_face():
    ring = BOX.difference(shapely.box(110.0, -45.0, 120.0, -35.0))
    faces = contours.faces_between(np.empty((0, 2, 2)), ring, 1e-6)
    assert shapely.area(faces).tolist() == [500.0]


def test_a_cancel_is_heard_while_faces_are_made(monkeypatch):
    """Among 50,000 places the union of the lines and their faces took 4 s that nobody ended."""
    begun, given_up, ended = threading.Event(), threading.Event(), []

    class Stopped:
        def set_progress(self, percent):
            """Take no notice."""

        def is_canceled(self):
            return begun.is_set()

    def long(*_):
        begun.set()
        ended.append(not given_up.wait(10.0))

    monkeypatch.setattr(contours, "_faces_between", long)
    monkeypatch.setattr(heard, "LONG", 0)
    with pytest.raises(Canceled):
        contours.faces_between(np.zeros((1, 2, 2)), BOX, 1e-6, Stopped())
    assert not ended
    given_up.set()
