# SPDX-License-Identifier: GPL-2.0-or-later
"""Closing rate, its interval, and the projected date: by formula, by scipy, by simulation."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest
from salient.analysis.base.errors import InputError
from salient.analysis.change.drift import drift_of
from salient.analysis.change.trend import closing_trend
from scipy import stats

FIRST = dt.date(2025, 1, 1)


def days(count, step=1):
    return [FIRST + dt.timedelta(days=step * i) for i in range(count)]


def independent(found):
    """The same lines with errors known to be independent."""
    weight = np.zeros_like(found.weight)
    weight[:, 0] = 1.0
    return replace(found, weight=weight)


def walking(found):
    """The same lines as a random walk with drift."""
    weight = np.zeros_like(found.weight)
    weight[:, -1] = 1.0
    return replace(found, weight=weight)


GAP = np.array([9000, 8100, 8300, 7000, 6800, 6900, 5200, 5000.0])


def test_independent_errors_are_ordinary_least_squares():
    at = 3.0 * np.arange(8)
    found = independent(drift_of(at, GAP[None]))
    fit = stats.linregress(at, GAP)
    half = stats.t.ppf(0.975, 6) * fit.stderr
    assert found.rate_quantile(0.5)[0] == pytest.approx(fit.slope)
    ends = (found.rate_quantile(0.025)[0], found.rate_quantile(0.975)[0])
    assert ends == pytest.approx((fit.slope - half, fit.slope + half))
    assert 2 * (1 - found.rate_below(np.zeros(1))[0]) == pytest.approx(fit.pvalue)


def test_a_random_walk_is_the_mean_of_its_increments():
    at = np.array([0, 1, 2, 4, 5, 8, 9, 10.0])
    found = walking(drift_of(at, GAP[None]))
    # Increments have a variance that grows with their time; one of 8 - 1 is spent on the mean.
    step, rise = np.diff(at), np.diff(GAP)
    rate = (GAP[-1] - GAP[0]) / 10.0
    variance = ((rise - rate * step) ** 2 / step).sum() / 6
    half = stats.t.ppf(0.975, 6) * np.sqrt(variance / 10.0)
    assert found.rate_quantile(0.5)[0] == pytest.approx(rate)
    assert found.rate_quantile(0.975)[0] == pytest.approx(rate + half)


def test_the_date_of_independent_errors_has_fiellers_interval():
    at = np.arange(8.0)
    found = independent(drift_of(at, GAP[None]))
    fit = stats.linregress(at, GAP)
    rest = GAP - fit.intercept - fit.slope * at
    variance = float(rest @ rest) / 6
    spread = float(((at - at.mean()) ** 2).sum())
    # Fieller: where (level)² = t² s² (1/n + (x - mean)² / S), a quadratic in x - mean.
    t2 = stats.t.ppf(0.975, 6) ** 2 * variance
    roots = np.roots(
        [fit.slope**2 - t2 / spread, 2 * fit.slope * GAP.mean(), GAP.mean() ** 2 - t2 / 8]
    )
    early, late = np.sort(roots) + at.mean() - at[-1]
    assert found.gone_quantile(0.025, 1e4)[0] == pytest.approx(early, rel=1e-6)
    assert found.gone_quantile(0.975, 1e4)[0] == pytest.approx(late, rel=1e-6)


def test_trend_between_the_two_models_is_told_in_full():
    found = closing_trend(days(8, 3), GAP)
    fit = stats.linregress(3.0 * np.arange(8), GAP)
    walk = (GAP[-1] - GAP[0]) / 21.0
    assert min(fit.slope, walk) <= found.slope_m_per_day <= max(fit.slope, walk)
    assert found.slope_low < found.slope_m_per_day < found.slope_high < 0
    assert found.r2 == pytest.approx(fit.rvalue**2)
    assert found.significant and found.dates == 8 and found.p_value < 0.05


# Coverage, by simulation. Where errors fade, the line's own root is to be covered; a random walk is
# sealed where it first gets to 0.

RUNS = 2000


def errors(kind, rng, count):
    noise = rng.normal(size=(RUNS, count))
    if kind == "walk":
        return np.cumsum(noise, axis=1)
    kept = 0.8 if kind == "fading" else 0.0
    for i in range(1, count):
        noise[:, i] = kept * noise[:, i - 1] + np.sqrt(1 - kept**2) * noise[:, i]
    return noise


def covered(kind, count, seed):
    """Return the share of sealing dates covered, of the runs with a significant trend."""
    rng = np.random.default_rng(seed)
    at = np.arange(float(count))
    slope = -2.0 if kind == "walk" else -10.0 / count
    gap = -1.5 * slope * count + slope * at + errors(kind, rng, count)
    sealed = np.full(RUNS, 1.5 * count)
    if kind == "walk":
        now, sealed = gap[:, -1].copy(), np.full(RUNS, np.nan)
        for day in range(count, 30 * count):
            after = now + slope + rng.normal(size=RUNS)
            hit = np.isnan(sealed) & (after <= 0)
            sealed[hit] = day - 1 + (now / np.where(hit, now - after, 1.0))[hit]
            now = after
    found = drift_of(at, gap)
    trend = found.rate_below(np.zeros(RUNS)) > 0.975
    p = found.gone_after(np.maximum(sealed - at[-1], 1e-9))
    assert trend.mean() > 0.3
    return float(((p > 0.025) & (p < 0.975))[trend].mean())


@pytest.mark.parametrize("kind", ["white", "fading", "walk"])
def test_the_interval_of_the_sealing_date_covers_what_it_says(kind):
    # Half a year of days; 2,000 runs tell a share to ± 1 %.
    assert 0.93 <= covered(kind, 180, seed=1) <= 0.97


@pytest.mark.parametrize("count", [10, 20, 40, 90])
@pytest.mark.parametrize("kind", ["white", "fading", "walk"])
def test_a_short_series_is_never_surer_than_it_may_be(kind, count):
    # Where few dates cannot tell the models apart, the interval is the wider for it.
    assert covered(kind, count, seed=2) >= 0.925


@pytest.mark.parametrize("count", [10, 20, 40, 90, 180])
@pytest.mark.parametrize("kind", ["white", "fading", "walk"])
def test_what_goes_nowhere_is_seldom_called_a_trend(kind, count):
    rng = np.random.default_rng(7)
    found = drift_of(np.arange(float(count)), errors(kind, rng, count))
    below = found.rate_below(np.zeros(RUNS))
    assert ((below < 0.025) | (below > 0.975)).mean() <= 0.07


def test_dates_and_times_mix():
    gap = 1900.0 - 100.0 * np.arange(10) + np.array([5, -3, 2, 0, 4, -6, 1, 0, -2, 3])
    plain = closing_trend(days(10), gap)
    some = [
        dt.datetime(day.year, day.month, day.day) if i % 3 else day
        for i, day in enumerate(days(10))
    ]
    assert closing_trend(some, gap) == plain
    # A last date without a gap, as a time, is the last all the same.
    late = [*some[:-1], dt.datetime(2025, 1, 10, 18)]
    found = closing_trend(late, np.r_[gap[:-1], np.nan])
    assert found.note.startswith("no projection") and found.to_date == dt.date(2025, 1, 9)


def test_times_with_and_without_a_zone_do_not_mix():
    zoned = dt.datetime(2025, 1, 2, tzinfo=dt.timezone.utc)
    for other in (FIRST, dt.datetime(2025, 1, 1)):
        with pytest.raises(InputError, match="time zone"):
            closing_trend([other, zoned], np.array([2.0, 1.0]))


def test_two_gaps_of_one_moment_are_averaged():
    gap = np.array([5000, 4100, 3900, 3000, 2100, 1000.0])
    at = days(5)
    twice = closing_trend([at[0], at[1], at[1], *at[2:]], gap)
    once = closing_trend(at, np.array([5000, 4000, 3000, 2100, 1000.0]))
    assert twice.slope_m_per_day == once.slope_m_per_day
    assert twice.sealing_late == once.sealing_late and twice.dates == 6


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
        ([5000, 4800, 5100, 4900, 5050], "too irregular to project a date: the gap is wider than"),
        ([5000, 4800, 5100, 4900, 4950], "too irregular to project a date: the gap is narrower"),
        ([5000, 4800, 5100, 4900, 5000], "too irregular to project a date: the gap is as wide as"),
        ([5000, 5000, 5000, 5000], "the gap has not changed"),
        ([1000, 2000, 3000, 4000.5], "the gap is widening"),
        ([3000, 2000, 1000, 0.0], "sealed on the last date"),
    ],
    ids=["wider", "narrower", "as wide", "constant", "widening", "sealed"],
)
def test_no_projection_says_why(gap, note):
    found = closing_trend(days(len(gap)), np.array(gap, float))
    assert found.note.startswith(note) and found.sealing_date is None


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_dates(count):
    found = closing_trend(days(count), 1000.0 + np.arange(count))
    assert found.note.startswith("no trend: three dates")
    assert np.isnan(found.slope_m_per_day) and not found.significant


def test_dates_without_a_gap_do_not_count_as_gap_0():
    gap = np.array([2000, 1500, 1000, np.nan, np.nan])
    found = closing_trend(days(5), gap)
    assert found.dates == 3 and found.to_date == dt.date(2025, 1, 3)
    assert found.slope_m_per_day == pytest.approx(-500)


def test_zeros_of_a_sealed_ring_are_no_widths():
    open_days = [2000, 1500, 1000]
    found = closing_trend(days(8), np.array([*open_days, 0, 0, 0, 0, 0.0]))
    assert found.dates == 3 and found.slope_m_per_day == pytest.approx(-500)
    assert found.note == "sealed on the last date" and found.sealing_date is None


def test_a_gap_that_never_changed_has_no_trend():
    found = closing_trend(days(6), np.full(6, 5000.3))
    assert (found.slope_m_per_day, found.p_value, found.r2) == (0.0, 1.0, 0.0)
    assert not found.significant


def test_what_does_not_close_within_a_span_is_never_gone():
    line = np.arange(8.0)
    found = drift_of(line, np.stack([100.0 - line, 100.0 - 10.0 * line + (-1.0) ** line]))
    gone = found.gone_quantile(0.5, most=50.0)
    assert gone[0] == np.inf and 0.0 < gone[1] < 10.0


def test_far_future_is_no_date():
    # A steady metre a day from 50 km: more than a century.
    found = closing_trend(days(5), 50_000.0 - np.arange(5))
    assert found.significant and found.sealing_date is None and "century" in found.note


def test_order_of_the_dates_does_not_matter():
    at, gap = days(6), np.array([6, 5.5, 4, 3.7, 2.2, 1.1])
    mixed = [3, 0, 5, 1, 4, 2]
    assert closing_trend([at[i] for i in mixed], gap[mixed]) == closing_trend(at, gap)
