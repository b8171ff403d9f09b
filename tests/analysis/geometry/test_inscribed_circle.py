# SPDX-License-Identifier: GPL-2.0-or-later
"""The greatest inscribed circle: against linear programming, known shapes, and a fine grid."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.geometry.inscribed_circle import greatest_circles
from scipy.optimize import linprog


def chebyshev(polygon) -> float:
    """The radius for a convex polygon: the largest r with n·x + r ≤ c for every side."""
    xy = shapely.get_coordinates(shapely.Polygon(polygon.exterior).normalize())[::-1]
    start, way = xy[:-1], np.diff(xy, axis=0)
    inward = np.column_stack([-way[:, 1], way[:, 0]]) / np.hypot(*way.T)[:, None]
    limits = -(inward * start).sum(axis=1)
    free = [(None, None), (None, None), (0, None)]
    sides = np.column_stack([-inward, np.ones(len(inward))])
    return linprog([0, 0, -1], A_ub=sides, b_ub=limits, bounds=free).x[2]


def test_convex_polygons_equal_a_linear_programme():
    rng = np.random.default_rng(5)
    clouds = [rng.random((rng.integers(4, 9), 2)) * [10, 1 + k % 9] for k in range(60)]
    polygons = shapely.convex_hull([shapely.MultiPoint(cloud) for cloud in clouds])
    _, radius = greatest_circles(polygons)
    assert radius == pytest.approx([chebyshev(p) for p in polygons], rel=1e-7)


def test_a_strip_of_even_width_has_half_its_width():
    # A million points lie equally deep here.
    strip = shapely.box(0, 0, 1000, 2)
    centre, radius = greatest_circles(np.array([strip], dtype=object))
    assert radius == pytest.approx([1.0], rel=1e-9)
    assert centre[0, 1] == pytest.approx(1.0, rel=1e-6)


def test_a_ring_is_as_deep_as_half_its_thickness():
    ring = shapely.difference(
        shapely.Point(0, 0).buffer(10, 256), shapely.Point(0, 0).buffer(6, 256)
    )
    _, radius = greatest_circles(np.array([ring], dtype=object))
    # Chords of 1,024-gons lie within 1e-5 of their circles.
    assert radius == pytest.approx([2.0], rel=1e-4)


def test_the_larger_part_of_two_counts_and_a_reentrant_corner_limits():
    # An L of two arms 2 wide: the circle touches the inner corner (2, 2) and both outer sides,
    # at (r, r) with (2 - r)·√2 = r, so r = 2·√2 / (1 + √2).
    ell = shapely.Polygon([(0, 0), (9, 0), (9, 2), (2, 2), (2, 9), (0, 9)])
    both = shapely.MultiPolygon([ell, shapely.box(20, 20, 21, 21)])
    centre, radius = greatest_circles(np.array([both], dtype=object))
    assert radius == pytest.approx([2 * 2**0.5 / (1 + 2**0.5)], rel=1e-7)
    assert centre[0] == pytest.approx([radius[0]] * 2, rel=1e-6)
