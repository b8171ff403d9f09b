# SPDX-License-Identifier: GPL-2.0-or-later
"""What the formulas call 95 % covers 95 % of maps drawn with errors as a simulation draws them."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.base.statistics import Z95, area_error, area_sigma, length_error
from salient.analysis.gap import simulation

RUNS = 800
#: Shares of so many runs lie this far from 95 % at most.
COVERED = pytest.approx(0.95, abs=0.02)


def drawn(shape, correlation, rng, runs=RUNS):
    """Return points of an outline, and what errors of 1 m move them by in each run."""
    fine = shapely.segmentize(shapely.get_exterior_ring(shape), 0.5 * correlation)
    xy = shapely.get_coordinates(fine)[:-1]
    place, length = simulation._along(xy)
    return xy, np.stack([simulation._noise(place, length, correlation, rng) for _ in range(runs)])


def areas(xy):
    x, y = xy[..., 0], xy[..., 1]
    return 0.5 * (x * np.roll(y, -1, axis=-1) - y * np.roll(x, -1, axis=-1)).sum(axis=-1)


@pytest.mark.parametrize("correlation", [300.0, 1_000.0, 2_500.0])
@pytest.mark.parametrize(
    "shape", [shapely.Point(0, 0).buffer(12_000.0, 64), shapely.box(0, 0, 40_000, 8_000)]
)
def test_the_error_of_an_area_covers_maps_drawn_anew(shape, correlation):
    xy, moved = drawn(shape, correlation, np.random.default_rng(7))
    found = areas(xy + 50.0 * moved) - areas(xy)
    boundary = shapely.length(shape)
    assert found.std() == pytest.approx(area_sigma(50.0, correlation, boundary), rel=0.06)
    assert (np.abs(found) <= area_error(50.0, correlation, boundary)).mean() == COVERED


def test_the_error_of_changed_ground_is_that_of_both_its_lines():
    """A strip from an old front to a new one, each of which errs by itself, and their ratio."""
    rng, sizes, errors = np.random.default_rng(8), [], []
    for depth in (20_000.0, 25_000.0):
        shape = shapely.box(0, 0, 60_000, depth)
        xy, moved = drawn(shape, 1_000.0, rng)
        sizes.append(areas(xy + 200.0 * moved))
        errors.append(area_error(200.0, 1_000.0, shapely.length(shape)))
    change = sizes[1] - sizes[0] - 60_000 * 5_000
    assert (np.abs(change) <= np.hypot(*errors)).mean() == COVERED
    half = 1.25 * np.hypot(errors[0] / 1.2e9, errors[1] / 1.5e9)
    assert (np.abs(sizes[1] / sizes[0] - 1.25) <= half).mean() == COVERED


def test_the_error_of_a_gap_covers_maps_drawn_anew():
    """Two round heads 6 km apart, whose errors go together over more than a head."""
    rng = np.random.default_rng(9)
    heads = [drawn(shapely.Point(x, 0).buffer(2_000.0, 16), 8_000.0, rng) for x in (0, 10_000)]
    one, other = (xy + 200.0 * moved for xy, moved in heads)
    gap = np.array([np.hypot(*(a[:, None] - b).T).min() for a, b in zip(one, other)])
    assert (np.abs(gap - 6_000.0) <= length_error(200.0)).mean() == COVERED


def test_the_position_of_a_front_errs_by_the_position_error():
    _, moved = drawn(shapely.box(0, 0, 30_000, 30_000), 2_000.0, np.random.default_rng(10))
    assert (np.abs(100.0 * moved[:, ::7, 1]) <= Z95 * 100.0).mean() == COVERED
