# SPDX-License-Identifier: GPL-2.0-or-later
"""Sides and circles equal what fractions say, where rounding alone would say otherwise."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from salient.analysis.gap import predicates


def determinant(rows):
    """The exact determinant of a square matrix of fractions."""
    if len(rows) == 1:
        return rows[0][0]
    return sum(
        (-1) ** column * value * determinant([row[:column] + row[column + 1 :] for row in rows[1:]])
        for column, value in enumerate(rows[0])
    )


def sign(value):
    return (value > 0) - (value < 0)


def exact_side(a, b, p):
    return sign(determinant([[Fraction(x), Fraction(y), Fraction(1)] for x, y in (a, b, p)]))


def exactly_within(a, b, c, d):
    rows = []
    for point in (a, b, c, d):
        x, y = map(Fraction, point)
        rows.append([x, y, x * x + y * y, Fraction(1)])
    return determinant(rows) > 0


def nudged(rng, value):
    """A number, or one of its neighbours."""
    for _ in range(rng.integers(0, 3)):
        value = float(np.nextafter(value, rng.choice([-np.inf, np.inf])))
    return value


@pytest.mark.parametrize("size", [1.0, 1e5, 1e-30])
def test_a_point_all_but_on_a_line(size):
    rng = np.random.default_rng(1)
    seen = []
    for _ in range(400):
        a, b = (tuple(map(float, rng.uniform(-1, 1, 2) * size)) for _ in range(2))
        t = rng.uniform(-1, 2)
        p = tuple(nudged(rng, float(u + t * (v - u))) for u, v in zip(a, b))
        assert predicates.side_of(a, b, p) == exact_side(a, b, p)
        seen.append(exact_side(a, b, p))
    assert {-1, 1} <= set(seen)


def test_points_on_a_line_and_well_off_it():
    assert predicates.side_of((0.0, 0.0), (3.0, 6.0), (1.0, 2.0)) == 0
    assert predicates.side_of((0.0, 0.0), (3.0, 6.0), (0.0, 1.0)) == 1
    assert predicates.side_of((0.0, 0.0), (3.0, 6.0), (1.0, 0.0)) == -1


@pytest.mark.parametrize("size", [1.0, 1e5, 1e-30])
def test_a_point_all_but_on_a_circle(size):
    rng = np.random.default_rng(2)
    seen = []
    for _ in range(300):
        middle = rng.uniform(-1, 1, 2)
        turns = np.r_[np.sort(rng.uniform(0, 6, 3)), rng.uniform(0, 6)]
        ring = middle + np.column_stack([np.cos(turns), np.sin(turns)])
        a, b, c, d = (tuple(nudged(rng, float(v)) for v in point * size) for point in ring)
        assert predicates.in_circle(a, b, c, d) == exactly_within(a, b, c, d)
        seen.append(exactly_within(a, b, c, d))
    assert 50 < sum(seen) < 250


def test_points_on_a_circle_and_well_off_it():
    ring = ((5.0, 0.0), (0.0, 5.0), (-5.0, 0.0))
    assert not predicates.in_circle(*ring, (3.0, -4.0))
    assert predicates.in_circle(*ring, (2.9, -4.0))
    assert not predicates.in_circle(*ring, (3.1, -4.0))
