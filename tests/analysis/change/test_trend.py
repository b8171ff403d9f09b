# SPDX-License-Identifier: GPL-2.0-or-later
"""Closing rate, its interval, and the projected date, against scipy and by hand."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from salient.analysis.change.trend import closing_trend
from scipy import stats

FIRST = dt.date(2025, 1, 1)


def days(count, step=1):
    return [FIRST + dt.timedelta(days=step * i) for i in range(count)]


def test_rate_and_interval_are_those_of_ordinary_least_squares():
    gap = np.array([9000, 8100, 8300, 7000, 6800, 6900, 5200, 5000.0])
    at = days(8, 3)
    found = closing_trend(at, gap)
    fit = stats.linregress(3.0 * np.arange(8), gap)
    half = stats.t.ppf(0.975, 6) * fit.stderr
    assert found.slope_m_per_day == pytest.approx(fit.slope)
    ends = (fit.slope - half, fit.slope + half)
    assert (found.slope_low, found.slope_high) == pytest.approx(ends)
    assert found.r2 == pytest.approx(fit.rvalue**2)
    assert found.p_value == pytest.approx(fit.pvalue)
    assert found.significant and found.dates == 8


def test_projection_counts_from_the_last_date_and_the_last_gap():
    # 100 m a day without scatter: 1,000 m left on 10 January are gone ten days later.
    found = closing_trend(days(10), 1900.0 - 100.0 * np.arange(10))
    assert found.sealing_date == dt.date(2025, 1, 20)
    assert found.sealing_early == found.sealing_late == found.sealing_date
    assert found.to_date == dt.date(2025, 1, 10) and found.note == ""


def test_interval_of_the_date_holds_the_date():
    rng = np.random.default_rng(3)
    found = closing_trend(days(20), 5000 - 100.0 * np.arange(20) + rng.normal(0, 60, 20))
    assert found.sealing_early < found.sealing_date < found.sealing_late


@pytest.mark.parametrize(
    "gap, note",
    [
        ([5000, 4800, 5100, 4900, 5050], "no trend"),
        ([5000, 5000, 5000, 5000], "no trend"),
        ([1000, 2000, 3000, 4000.5], "the gap is widening"),
        ([3000, 2000, 1000, 0.0], "sealed on the last date"),
    ],
    ids=["scatter", "constant", "widening", "sealed"],
)
def test_no_projection_says_why(gap, note):
    found = closing_trend(days(len(gap)), np.array(gap, float))
    assert found.note.startswith(note) and found.sealing_date is None


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_dates(count):
    found = closing_trend(days(count), np.arange(count, dtype=float))
    assert found.note.startswith("no trend: three dates")
    assert np.isnan(found.slope_m_per_day) and not found.significant


def test_dates_without_a_gap_do_not_count_as_gap_0():
    gap = np.array([2000, 1500, 1000, np.nan, np.nan])
    found = closing_trend(days(5), gap)
    assert found.dates == 3 and found.to_date == dt.date(2025, 1, 3)
    assert found.slope_m_per_day == pytest.approx(-500)


def test_far_future_is_no_date():
    # A steady metre a day from 50 km: more than a century.
    found = closing_trend(days(5), 50_000.0 - np.arange(5))
    assert found.significant and found.sealing_date is None and "century" in found.note


def test_order_of_the_dates_does_not_matter():
    at, gap = days(6), np.array([6, 5.5, 4, 3.7, 2.2, 1.1])
    mixed = [3, 0, 5, 1, 4, 2]
    assert closing_trend([at[i] for i in mixed], gap[mixed]) == closing_trend(at, gap)
