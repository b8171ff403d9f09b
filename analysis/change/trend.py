# SPDX-License-Identifier: GPL-2.0-or-later
"""Trend of a gap over dates: closing rate with its interval, and when it would be sealed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..base.arrays import Array
from ..base.early_days import day_of_ordinal
from ..base.errors import InputError
from ..base.remarks import remark, together
from .drift import Drift, drift_of

#: A projection beyond this says nothing a calendar could hold.
_HORIZON_DAYS = 36_525.0
#: metres: gaps that differ by less are the same
_SAME_M = 1.0

_SEALED = remark("sealed on the last date")
_TOO_FEW = remark(
    "no trend: three dates with a gap are the least that a rate and its interval need"
)
#: how the last gap compares with the first: a lay reader takes “no trend” for “nothing changed”
_NO_TREND = {
    -1: remark(
        "too irregular to project a date: the gap is narrower than on the first date, but its "
        "steps are too unequal to show a steady rate"
    ),
    0: remark(
        "too irregular to project a date: the gap is as wide as on the first date, and what "
        "changed between shows no steady rate"
    ),
    1: remark(
        "too irregular to project a date: the gap is wider than on the first date, but its steps "
        "are too unequal to show a steady rate"
    ),
}
_STILL = remark("the gap has not changed")
_NO_LAST_GAP = remark("no projection: the last date has no gap")
_WIDENING = remark("the gap is widening")
_FAR_AWAY = remark("the projected date is more than a century away")


@dataclass(frozen=True)
class Trend:
    """Metres over days; NaN and None where there is nothing to say.

    Attributes
    ----------
    from_date, to_date : datetime.date or None
        First and last date with a gap greater than 0.
    dates : int
        How many dates have one.
    slope_m_per_day, slope_low, slope_high : float
        Closing rate (negative: closing) and the ends of its interval at `confidence`.
    r2, p_value : float
        Coefficient of determination of the ordinary line; two-sided p of a slope of zero.
    significant : bool
        Whether the interval leaves zero out.
    sealing_date, sealing_early, sealing_late : datetime.date or None
        When the gap would be 0, and the ends of the interval at `confidence`: only when the slope
        is significant and negative and the gap is not 0 already.
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


def closing_trend(dates: Sequence[dt.date], gap_m: Array, *, confidence: float = 0.95) -> Trend:
    """Return the closing rate of a gap and its projected sealing date.

    Errors of neighbouring dates may go together: from independent ones (an ordinary line) to a
    random walk with drift, each as far as the data speak for it (see `drift`). The sealing date is
    an inverse prediction: its interval ends where the gap is 0 with a probability of 2.5 and of
    97.5 %, so the error of the level is in it as well as that of the rate. It counts from the last
    of the dates. Where that has no gap (the core was taken, say) there is nothing left to project.
    A gap of 0 is no measurement of a width: however long a ring has been shut, its closing rate is
    that of the days on which it was open.

    Parameters
    ----------
    dates : sequence of datetime.date or datetime.datetime, length n
        A date stands for its midnight, so both can be mixed; times with a time zone cannot be mixed
        with such as have none. Gaps of the same moment are averaged.
    gap_m : array_like of float, shape (n,)
        Metres; NaN where there is none (core taken, no closure), 0 where it is sealed.
    confidence : float

    Returns
    -------
    Trend

    Raises
    ------
    InputError
        If only some of the dates have a time zone.
    """
    gap = np.asarray(gap_m, float)
    days = day_numbers(dates)
    known = np.isfinite(gap) & (gap > 0)
    used, index, times = np.unique(days[known], return_inverse=True, return_counts=True)
    mean = np.bincount(index.ravel(), gap[known], len(used)) / np.maximum(times, 1)
    first, last = (_date_of(used[0]), _date_of(used[-1])) if len(used) else (None, None)
    shut = bool(len(days)) and bool((gap[days == days.max()] <= 0).any())
    if len(used) < 3:
        note = together([_SEALED if shut else "", _TOO_FEW], "; ")
        nan = float("nan")
        return Trend(
            first, last, int(known.sum()), nan, nan, nan, nan, nan, confidence, False, None, None,
            None, note,
        )  # fmt: skip
    trend = replace(_fitted(used, mean, confidence), dates=int(known.sum()))
    if shut:
        note = _SEALED
    elif used[-1] == days.max() or trend.sealing_date is None:
        return trend
    else:
        note = _NO_LAST_GAP
    return replace(trend, sealing_date=None, sealing_early=None, sealing_late=None, note=note)


def day_numbers(dates: Sequence[dt.date]) -> Array:
    """Return days since year 1, whatever mixture of dates and times is given.

    Raises
    ------
    InputError
        If only some of the dates have a time zone.
    """
    zoned = [isinstance(date, dt.datetime) and date.tzinfo is not None for date in dates]
    if any(zoned) and not all(zoned):
        raise InputError(
            "Some dates have a time zone and others none, so their order is unknown: give all of "
            "them with a time zone, or none."
        )
    return np.array([_ordinal(date) for date in dates], float)


def _ordinal(date: dt.date) -> float:
    if not isinstance(date, dt.datetime):
        return float(date.toordinal())
    if date.tzinfo is not None:
        date = date.astimezone(dt.timezone.utc)
    seconds = date.hour * 3600 + date.minute * 60 + date.second + date.microsecond / 1e6
    return date.toordinal() + seconds / 86400.0


def _date_of(day: float) -> Any:
    return day_of_ordinal(int(np.floor(day)))


def _fitted(days: Array, gap: Array, confidence: float) -> Trend:
    """Return the trend of gaps on rising days, three or more."""
    drift = drift_of(days, gap[None])
    tail = 0.5 - confidence / 2.0
    slope, low, high = (float(drift.rate_quantile(p)[0]) for p in (0.5, tail, 1.0 - tail))
    below = float(drift.rate_below(np.zeros(1))[0])
    # Rounding leaves a slope of 1e-17 where the gap never changed.
    spread = gap - gap.mean()
    flat = float(spread @ spread) <= (1e-9 * max(float(np.abs(gap).max()), 1.0)) ** 2 * len(gap)
    if flat:
        slope = low = high = 0.0
    significant = not flat and (low > 0 or high < 0)
    sealing, early, late, note = _sealing(drift, slope, significant, tail)
    if not significant:
        grown = float(gap[-1] - gap[0])
        note = _STILL if flat else _NO_TREND[0 if abs(grown) < _SAME_M else np.sign(grown)]
    return Trend(
        from_date=_date_of(days[0]),
        to_date=_date_of(days[-1]),
        dates=len(days),
        slope_m_per_day=slope,
        slope_low=low,
        slope_high=high,
        r2=0.0 if flat else float(np.corrcoef(days - days.mean(), gap)[0, 1] ** 2),
        p_value=1.0 if flat else 2.0 * min(below, 1.0 - below),
        confidence=confidence,
        significant=significant,
        sealing_date=sealing,
        sealing_early=early,
        sealing_late=late,
        note=note,
    )


def _sealing(
    drift: Drift, slope: float, significant: bool, tail: float
) -> tuple[dt.date | None, dt.date | None, dt.date | None, str]:
    if not significant:
        return None, None, None, ""
    if slope > 0:
        return None, None, None, _WIDENING
    ahead = [float(drift.gone_quantile(p, _HORIZON_DAYS)[0]) for p in (0.5, tail, 1.0 - tail)]
    date, early, late = (_later(drift.last, days) for days in ahead)
    if date is None:
        return None, None, None, _FAR_AWAY
    return date, early, late, ""


def _later(last: float, days: float) -> Any:
    """Return the first day on which a line that is gone after so many days has reached zero."""
    if not days < _HORIZON_DAYS:
        return None
    day = int(np.ceil(last + days - 1e-6))
    # The gap was there on the last date, so it cannot be sealed before the day after.
    day = max(day, int(np.floor(last)) + 1)
    return day_of_ordinal(min(day, dt.date.max.toordinal()))
