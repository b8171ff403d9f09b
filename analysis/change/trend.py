# SPDX-License-Identifier: GPL-2.0-or-later
"""Trend of a gap over dates: closing rate with its interval, and when it would be sealed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import stats

#: A projection beyond this says nothing a calendar could hold.
_HORIZON_DAYS = 36_525.0


@dataclass(frozen=True)
class Trend:
    """Ordinary least squares of metres over days; NaN and None where there is nothing to say.

    Attributes
    ----------
    from_date, to_date : datetime.date or None
        First and last date with a gap.
    dates : int
        How many dates have one.
    slope_m_per_day, slope_low, slope_high : float
        Closing rate (negative: closing) and the ends of its interval at `confidence`.
    r2, p_value : float
        Coefficient of determination; two-sided p of a slope of zero.
    significant : bool
        Whether the interval leaves zero out.
    sealing_date, sealing_early, sealing_late : datetime.date or None
        When the gap would be 0 at this rate, counted from the last date: only when the slope is
        significant and negative and the gap is not 0 already.
    note : str
        "" or the reason why there is no trend or no projection.
    """

    from_date: dt.date | None
    to_date: dt.date | None
    dates: int
    slope_m_per_day: float
    slope_low: float
    slope_high: float
    r2: float
    p_value: float
    confidence: float
    significant: bool
    sealing_date: dt.date | None
    sealing_early: dt.date | None
    sealing_late: dt.date | None
    note: str


def closing_trend(
    dates: Sequence[dt.date], gap_m: np.ndarray, *, confidence: float = 0.95
) -> Trend:
    """Return the closing rate of a gap and its projected sealing date.

    The slope is that of ordinary least squares over all dates that have a gap; its interval uses
    Student's t with n - 2 degrees of freedom. The projection starts from the gap on the last date,
    not from the fitted line, and takes the slope and the two ends of its interval. Where the last
    date has no gap (the core was taken, say) there is nothing left to project.

    Parameters
    ----------
    dates : sequence of datetime.date, length n
    gap_m : array_like of float, shape (n,)
        Metres; NaN where there is none (core taken, no closure).
    confidence : float

    Returns
    -------
    Trend
    """
    gap = np.asarray(gap_m, float)
    days = np.array([_ordinal(date) for date in dates], float)
    known = np.isfinite(gap)
    days, gap = days[known], gap[known]
    order = np.argsort(days, kind="stable")
    days, gap = days[order], gap[order]
    if len(np.unique(days)) < 3:
        note = "no trend: three dates with a gap are the least that a rate and its interval need"
        return _nothing(dates, known, len(gap), confidence, note)
    trend = _fitted(days, gap, confidence, *_ends(dates, known))
    if trend.to_date == max(dates) or trend.sealing_date is None:
        return trend
    note = "no projection: the last date has no gap"
    return replace(trend, sealing_date=None, sealing_early=None, sealing_late=None, note=note)


def _ordinal(date: dt.date) -> float:
    whole = float(date.toordinal())
    if isinstance(date, dt.datetime):
        whole += (date.hour * 3600 + date.minute * 60 + date.second) / 86400.0
    return whole


def _ends(dates: Sequence[dt.date], known: np.ndarray):
    used = [date for date, k in zip(dates, known) if k]
    return (min(used), max(used)) if used else (None, None)


def _nothing(dates, known, count: int, confidence: float, note: str) -> Trend:
    nan = float("nan")
    first, last = _ends(dates, known)
    return Trend(
        first, last, count, nan, nan, nan, nan, nan, confidence, False, None, None, None, note
    )


def _fitted(days, gap, confidence: float, first: dt.date, last: dt.date) -> Trend:
    x, y = days - days.mean(), gap - gap.mean()
    spread = float(x @ x)
    slope = float(x @ y) / spread
    rest = float(((y - slope * x) ** 2).sum())
    freedom = len(days) - 2
    whole = float(y @ y)
    error = float(np.sqrt(rest / freedom / spread))
    half = float(stats.t.ppf(0.5 + confidence / 2.0, freedom)) * error
    # Rounding leaves a slope of 1e-17 where the gap never changed.
    flat = whole <= (1e-9 * max(float(np.abs(gap).max()), 1.0)) ** 2 * len(gap)
    if flat:
        slope, error, half = 0.0, 0.0, 0.0
    p = 1.0 if flat else 0.0 if error == 0.0 else float(2 * stats.t.sf(abs(slope) / error, freedom))
    significant = not flat and abs(slope) > half
    sealing, early, late, note = _sealing(float(gap[-1]), slope, half, significant, last)
    return Trend(
        from_date=first,
        to_date=last,
        dates=len(days),
        slope_m_per_day=slope,
        slope_low=slope - half,
        slope_high=slope + half,
        r2=0.0 if flat else 1.0 - rest / whole,
        p_value=p,
        confidence=confidence,
        significant=significant,
        sealing_date=sealing,
        sealing_early=early,
        sealing_late=late,
        note=note,
    )


def _sealing(gap: float, slope: float, half: float, significant: bool, last: dt.date):
    if not significant:
        return None, None, None, "no trend: the interval of the rate holds zero"
    if slope > 0:
        return None, None, None, "the gap is widening"
    if gap <= 0:
        return None, None, None, "sealed on the last date"
    days = [gap / -rate for rate in (slope, slope - half, slope + half)]
    date, early, late = (_later(last, d) for d in days)
    note = "" if date else "the projected date is more than a century away"
    return date, early, late, note


def _later(last: dt.date, days: float) -> dt.date | None:
    if not days <= _HORIZON_DAYS:
        return None
    day = last.date() if isinstance(last, dt.datetime) else last
    # The first day on which the line has reached zero.
    return day + dt.timedelta(days=int(np.ceil(days - 1e-9)))
