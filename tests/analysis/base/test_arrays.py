# SPDX-License-Identifier: GPL-2.0-or-later
"""Idioms of arrays, on cases small enough to see; errors by their formulas."""

import numpy as np
import pytest
import shapely
from salient.analysis.base import arrays, statistics

NONE = np.zeros(0, int)


def test_ragged_counts_within_each_run():
    assert arrays.ragged(np.array([2, 0, 3])).tolist() == [0, 1, 0, 1, 2]
    assert arrays.ragged(NONE).tolist() == []


def test_first_of_each_group():
    assert arrays.is_first(np.array([4, 4, 1, 4])).tolist() == [True, False, True, True]
    assert arrays.is_first(NONE).tolist() == []


def test_holes_among_rings():
    ring = shapely.box(0, 0, 9, 9) - shapely.box(1, 1, 2, 2) - shapely.box(3, 3, 4, 4)
    _, part = shapely.get_rings([ring, shapely.box(0, 0, 1, 1)], return_index=True)
    assert arrays.is_hole(part).tolist() == [False, True, True, False]
    assert arrays.is_hole(NONE).tolist() == []


def test_polygons_of_a_collection_within_a_collection():
    box = shapely.box(0, 0, 1, 1)
    line = shapely.LineString([(0, 0), (1, 1)])
    inner = shapely.MultiPolygon([box, shapely.box(2, 2, 3, 3)])
    found = arrays.polygons_in(shapely.GeometryCollection([line, inner]))
    assert shapely.area(found).tolist() == [1.0, 1.0]


def test_errors_are_half_widths_of_95_percent():
    # The share of a normal distribution within ± Z95 is 95 %, by a million draws to 0.05 %.
    draws = np.random.default_rng(1).normal(size=1_000_000)
    assert (np.abs(draws) < statistics.Z95).mean() == pytest.approx(0.95, abs=6e-4)
    # Two lines of two ends that err by 100 m each: four times the variance of an end.
    assert statistics.length_error(100.0, 2) == pytest.approx(1.959964 * 200.0)
    # 40 km of border, each metre of which errs with 2.5066 km round it: 50 m · √(2.5066 · 40 km²).
    expected = 1.959964 * 50e3 * (2.506628 * 40) ** 0.5
    assert statistics.area_error(50.0, 1000.0, 40_000.0) == pytest.approx(expected)


def test_distinct_rows_are_those_of_numpy():
    rows = np.random.default_rng(3).integers(0, 4, (200, 3)) - 1.0
    rows[::7] *= -0.0
    expected = np.unique(rows, axis=0, return_index=True, return_inverse=True)
    for one, other in zip(arrays.unique_rows(rows), expected):
        assert np.array_equal(one, other.reshape(one.shape))
    empty = arrays.unique_rows(np.zeros((0, 2)))
    assert [len(one) for one in empty] == [0, 0, 0]


def test_extents_are_those_of_numpy_and_shapely():
    rows = np.array([[3.0, -1.0], [2.0, 5.0], [7.0, 0.5]])
    low, high = arrays.least_and_most(rows)
    assert low.tolist() == [2.0, -1.0] and high.tolist() == [7.0, 5.0]
    assert (
        arrays.columns(rows).flags.c_contiguous and arrays.columns(rows).tolist() == rows.T.tolist()
    )
    shapes = np.array([shapely.Point(1, 2), shapely.Point(), None, shapely.box(0, 3, 4, 9)])
    assert arrays.total_bounds(shapes).tolist() == [0.0, 2.0, 4.0, 9.0]
    assert np.isnan(arrays.total_bounds(shapes[1:3])).all()
    assert np.isnan(arrays.total_bounds(shapes[:0])).all()
