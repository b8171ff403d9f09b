# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors of a gap by simulation: the field along a line, the interval's coverage, what it says."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import Canceled, InputError
from salient.analysis.base.feedback import Feedback
from salient.analysis.control import control_map
from salient.analysis.gap import encirclement, rows, simulation
from salient.analysis.gap.model import CORE_TAKEN, NARROW, NO_CLOSURE, OPEN, SEALED

#: A ring round (38, 35) with a mouth to the east, from (38.5, 34.9) to (38.5, 35.1).
RING = shapely.Polygon(
    [(38.5, 35.1), (38.5, 35.5), (37.5, 35.5), (37.5, 34.5), (38.5, 34.5), (38.5, 34.9),
     (38.4, 34.9), (38.4, 34.6), (37.6, 34.6), (37.6, 35.4), (38.4, 35.4), (38.4, 35.1)]
)  # fmt: skip


def measure(ground=RING, core=(38.0, 35.0), feedback=None, **options):
    more = {} if feedback is None else {"feedback": feedback}
    return encirclement.encirclement_gap(
        control_map.build([ground], ["A"], crs="EPSG:4326", name="Ring")[0],
        encirclers=("A",),
        core=encirclement.CorePlaces(np.array([shapely.Point(core)], dtype=object), ("Town",)),
        options=encirclement.GapOptions(**options),
        **more,
    ).pockets


@pytest.mark.parametrize(
    ("state", "metres"),
    [(OPEN, 5.0), (NARROW, 5.0), (SEALED, 0.0), (CORE_TAKEN, 0.0), (NO_CLOSURE, np.nan)],
)
def test_the_gap_of_a_drawn_map_by_its_state(state, metres):
    row = rows.Row(0, state, "", metres=np.array([2.0, 3.0]))
    assert simulation._length(row) == pytest.approx(metres, nan_ok=True)


@pytest.mark.parametrize("correlation", [300.0, 2_000.0])
def test_noise_along_a_ring_has_the_variance_and_correlation_asked_for(correlation):
    rng = np.random.default_rng(4)
    place = np.arange(0.0, 40_000.0, 100.0)
    runs = np.stack(
        [simulation._noise(place, 40_000.0, correlation, rng)[:, 0] for _ in range(1500)]
    )
    assert runs.var() == pytest.approx(1.0, abs=0.06)
    for steps in (5, 20):
        expected = np.exp(-0.5 * (steps * 100.0 / correlation) ** 2)
        found = (runs * np.roll(runs, steps, axis=1)).mean()
        assert found == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize(
    "points, bend",
    [
        (1, 0.0),
        (3, 0.0),
        (5, 0.0),
        (20, 0.0),
        (50, 0.0),
        (200, 0.0),
        (51, 0.02),
        (51, 0.2),
        (51, 2),
    ],
)
def test_the_interval_covers_what_it_says_where_vertices_err_on_their_own(points, bend):
    # Two walls whose points err by 1 each; the gap is the least distance of pairs that lie
    # bend · i² further apart than the narrowest. 1,000 maps, 100 runs on each.
    rng = np.random.default_rng(points)
    apart = bend * (np.arange(points) - points // 2) ** 2
    maps = apart + np.sqrt(2.0) * rng.normal(size=(1000, points))
    formula = 1.96 * np.sqrt(2.0)
    covered = []
    for one in maps:
        runs = (one + np.sqrt(2.0) * rng.normal(size=(100, points))).min(axis=1)
        bias, half = simulation.bias_and_half(one.min(), runs, formula)
        covered.append(abs(one.min() - bias) <= half)
    assert 0.925 <= np.mean(covered) <= 0.985


def test_with_long_correlation_simulation_and_formula_agree():
    found = measure(position_error_m=100.0, simulations=150, correlation_m=20_000.0)
    told = found.simulated[0]
    # 1.96 s √2 for one line; 150 runs tell a quantile to a tenth, whatever is drawn: the seed is of
    # the last digits of the map, which GEOS rounds in its way. The ± holds the bias, too.
    half = (found.high_m[0] - found.low_m[0]) / 2.0
    assert half == pytest.approx(1.96 * 100.0 * np.sqrt(2.0), rel=0.25)
    assert found.err_m[0] == pytest.approx(half + abs(told.bias_m), rel=1e-9)
    assert told.runs == 150 and told.sealed == 0.0
    assert abs(told.bias_m) < 80.0
    assert found.low_m[0] < found.gap_m[0] < found.high_m[0]


def test_with_short_correlation_the_map_reads_too_short():
    short, long = (
        measure(position_error_m=100.0, simulations=60, correlation_m=c) for c in (500.0, 20_000.0)
    )
    near, far = short.simulated[0], long.simulated[0]
    # Along 22 km of mouth's edge many points vie for the least: some standard deviations.
    assert near.bias_m < -200.0 < far.bias_m
    # The interval lies to one side of the gap, and the ± reaches to its further end.
    down, up = short.gap_m[0] - short.low_m[0], short.high_m[0] - short.gap_m[0]
    assert abs(up - down) > 200.0
    assert short.err_m[0] == max(down, up)


def test_the_same_inputs_give_the_same_digits_and_others_do_not():
    settings = {"position_error_m": 100.0, "simulations": 40, "correlation_m": 5_000.0}
    first, again = (measure(**settings).simulated[0] for _ in range(2))
    assert first == again
    assert measure(**{**settings, "correlation_m": 6_000.0}).simulated[0] != first
    assert measure(**{**settings, "position_error_m": 50.0}).simulated[0] != first


def test_a_gap_that_errors_can_close_is_sealed_in_some_runs():
    # A mouth of 200 m with an error of 100 m at each side: √2 · 100 m against 200 m.
    half = 100.0 / 110_941.0
    ring = shapely.difference(
        shapely.box(37.5, 34.5, 38.5, 35.5),
        shapely.union(
            shapely.box(37.6, 34.6, 38.4, 35.4), shapely.box(38.3, 35 - half, 38.6, 35 + half)
        ),
    )
    found = measure(ring, position_error_m=100.0, simulations=80, correlation_m=30_000.0)
    assert 0.0 < found.simulated[0].sealed < 0.5
    assert found.low_m[0] == 0.0


@pytest.mark.parametrize(
    "options, message",
    [
        ({"simulations": 5, "position_error_m": 50.0}, "too few"),
        ({"simulations": 100}, "need a position error"),
        (
            {"simulations": 100, "position_error_m": 50.0, "correlation_m": 0.0},
            "correlation length",
        ),
        ({"simulations": 100, "position_error_m": 5.0, "correlation_m": 0.01}, "too short for"),
    ],
)
def test_simulations_that_nothing_can_come_of_are_refused(options, message):
    with pytest.raises(InputError, match=message):
        measure(**options)


def test_simulations_hear_a_cancel():
    class Stop(Feedback):
        asked = 0

        def set_progress(self, percent):
            pass

        def is_canceled(self):
            self.asked += 1
            return self.asked > 60

    with pytest.raises(Canceled):
        measure(position_error_m=100.0, simulations=10_000, feedback=Stop())


def test_how_far_along_a_ring_its_points_lie():
    place, length = simulation._along(np.array([[0.0, 0], [3, 4], [3, 10], [0, 10]]))
    assert place.tolist() == [0, 5, 11, 14] and length == 24


@pytest.mark.parametrize("length", [997.0, 1000.0, 1003.0, 1.0])
def test_the_noise_of_a_single_impulse_is_the_kernel_of_its_correlation(length):
    """White noise smoothed by k has the covariance Σ k k(· + d): exp(−½ (d / c)²)."""

    class Impulse:
        def normal(self, size):
            return np.eye(1, size[1]) * np.array([[1.0], [-2.0]])

    count = int(np.ceil(length / (10.0 * simulation._STEP)))
    step = length / count
    grid = np.arange(count) * step
    one, other = simulation._noise(grid, length, 10.0, Impulse()).T
    assert other == pytest.approx(-2.0 * one)
    for k in range(min(count, 12)):
        expected = np.exp(-0.5 * (k * step / 10.0) ** 2)
        assert one @ np.roll(one, k) == pytest.approx(expected, abs=1e-3)
    assert one @ one == pytest.approx(1.0, rel=1e-9)
    # straight between the points of the grid, and round the ring
    between = simulation._noise(grid + 0.25 * step, length, 10.0, Impulse())[:, 0]
    assert between == pytest.approx(0.75 * one + 0.25 * np.roll(one, -1))
