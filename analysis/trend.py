# SPDX-License-Identifier: GPL-2.0-or-later
"""Trend of a measure over dates: rate with its interval, and when it would reach zero."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Trend:
    """Ordinary least squares of metres over days; NaN and None where there is nothing to say.

    `slope_low`, `slope_high` are the ends of the interval at `confidence`. Sealing dates are given only when the slope
    is significant and negative; `sealing_late` is None when the interval has no end.
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


def closing_trend(dates: Sequence[dt.date], gap_m: np.ndarray, *, confidence: float = 0.95) -> Trend:
    """Closing rate of a gap and the projected sealing date, counted from the data's last date."""
    raise NotImplementedError
