# SPDX-License-Identifier: GPL-2.0-or-later
"""Features that hold from one day to another become a map for each date of change."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..base.arrays import Array
from ..base.early_days import NO_VALUE, Day, EarlyDay, day_of_ordinal
from ..base.errors import InputError

#: What stands for “not yet” or “unknown” in fields of years.
_OPEN_YEARS = (0, -1, 9999)


@dataclass(frozen=True)
class Intervals:
    """The first and the last day on which each feature of a layer holds.

    Attributes
    ----------
    begins, ends : ndarray of int, shape (n,)
        Ordinals of days, both within; `OPEN_BEGIN` and `OPEN_END` where there is no bound. Days
        before the year 1 have numbers below 1.
    known : ndarray of bool, shape (n,)
        False where neither bound could be read though the fields hold something.
    exclusive : bool
        Whether the ends were written as the day after the last.
    """

    begins: Array
    ends: Array
    known: Array
    exclusive: bool = False

    OPEN_BEGIN = -(10**9)
    OPEN_END = dt.date.max.toordinal()


def last_day(day: Day, precision: str) -> Day:
    """Return the last day of what a text of a precision names by its first day."""
    if isinstance(day, EarlyDay):
        following = EarlyDay.of_year(day.year + 1) if day.year < -1 else dt.date.min
        return EarlyDay(following.toordinal() - 1)
    if precision == "year":
        return day.replace(month=12, day=31)
    if precision == "month":
        return day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day


def intervals(begins: list[Any], ends: list[Any], precisions: list[str]) -> Intervals:
    """Return the intervals between dates; None is open. Each end has a precision of its own.

    Ends that mostly are the beginning of another feature, rather than the day before one or the
    day on which the feature itself begins, are taken as the day after the last.
    """
    first = {day.toordinal() for day in begins if day is not None}
    closed = [
        None if day is None else last_day(day, precision).toordinal()
        for day, precision in zip(ends, precisions)
    ]
    pairs = [(begin, end) for begin, end in zip(begins, ends) if end is not None]
    # what ends on the day of its beginning holds for that day, or it would never hold
    single = sum(begin == end for begin, end in pairs)
    touching = sum(end.toordinal() in first for begin, end in pairs if begin != end)
    before = single + sum(day + 1 in first for day in closed if day is not None)
    exclusive = touching > before
    low = np.array([Intervals.OPEN_BEGIN if day is None else day.toordinal() for day in begins])
    high = np.full(len(ends), Intervals.OPEN_END)
    for i, (day, last) in enumerate(zip(ends, closed)):
        if day is not None:
            high[i] = day.toordinal() - 1 if exclusive else last
    return Intervals(low, high, np.ones(len(low), dtype=bool), exclusive)


def _bounds(parts: Iterable[Intervals]) -> tuple[Array, Array]:
    """Return the first and the last days of all features that ever hold."""
    parts = [part for part in parts if len(part.begins)]
    none = np.zeros(0, dtype=int)
    low = np.concatenate([none, *(part.begins[part.known] for part in parts)])
    high = np.concatenate([none, *(part.ends[part.known] for part in parts)])
    usable = high >= low
    return low[usable], high[usable]


def change_dates(
    parts: Iterable[Intervals], extra: Iterable[dt.date] = (), beside: Iterable[Day] = ()
) -> list[Day]:
    """Return the days from which other features hold than on the day before, in order.

    Parameters
    ----------
    extra : iterable of datetime.date
        Further days of change, which count where any feature holds.
    beside : iterable of days
        The days of maps that are there anyway, as `extra`, and before the first change too.
    """
    low, high = _bounds(parts)
    if not len(low):
        return []
    ends = high[high < Intervals.OPEN_END]
    open_begin = low == Intervals.OPEN_BEGIN
    marks = np.unique(np.r_[low[~open_begin], ends + 1])
    if not len(marks):
        # Nothing ever changes: one map, of the day on which all is still held.
        marks = np.unique(ends)
    elif open_begin.any():
        # What has no beginning holds before the first change too.
        marks = np.unique(np.r_[marks[0] - 1, marks])
    wanted = np.array(sorted({day.toordinal() for day in extra}), dtype=int)
    marks = np.unique(np.r_[marks, wanted[(wanted >= marks[0])] if len(marks) else wanted])
    marks = np.union1d(marks, np.array([day.toordinal() for day in beside], dtype=int))
    starts, stops = np.sort(low), np.sort(high)
    # As many began up to a day as ended before it: nobody holds anything.
    alive = np.searchsorted(starts, marks, side="right") > np.searchsorted(
        stops, marks, side="left"
    )
    return [day_of_ordinal(int(day)) for day in marks[alive]]


def unheld(parts: Iterable[Intervals]) -> list[tuple[Day, Day]]:
    """Return the first and the last day of each spell between others in which no feature holds."""
    low, high = _bounds(parts)
    order = np.argsort(low, kind="stable")
    low, reach = low[order], np.maximum.accumulate(high[order])
    return [
        (day_of_ordinal(int(last) + 1), day_of_ordinal(int(begin) - 1))
        for last, begin in zip(reach[:-1], low[1:])
        if begin > last + 1
    ]


def holding(part: Intervals, day: Day) -> Array:
    """Return the mask of the features that hold on a day."""
    number = day.toordinal()
    return part.known & (part.begins <= number) & (number <= part.ends)


def split_dates(columns: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Return columns joined of year, month and day, where a layer keeps them apart.

    ``gwsyear, gwsmonth, gwsday`` become ``gwsdate``, ``year, month, day`` become ``date``; an
    unknown month or day is left away, years that stand for “open” give None. A year below 0 is
    one before the year 1, and its month and day are left away.
    """
    own = {name.casefold(): name for name in columns}
    joined = {}
    for lower, name in own.items():
        stem = lower[: -len("year")]
        if not lower.endswith("year") or f"{stem}date" in own:
            continue
        month, day = own.get(f"{stem}month"), own.get(f"{stem}day")
        if month is None:
            continue
        blank = [None] * len(columns[name])
        parts = zip(columns[name], columns[month], columns[day] if day else blank)
        joined[f"{stem}date"] = [_joined(*part) for part in parts]
    return joined


def _joined(year: Any, month: Any, day: Any) -> str | None:
    numbers = [_number(part) for part in (year, month, day)]
    if numbers[0] is None or numbers[0] in _OPEN_YEARS or str(numbers[0]) in NO_VALUE:
        return None
    if numbers[0] < 0:
        return f"{-numbers[0]} BC"
    month = numbers[1] if numbers[1] and 1 <= numbers[1] <= 12 else None
    day = numbers[2] if month and numbers[2] and numbers[2] > 0 else None
    return f"{numbers[0]:04d}-{month or 1:02d}-{day or 1:02d}"


def _number(value: Any) -> int | None:
    try:
        return None if value is None else int(float(value))
    except ValueError as error:
        raise InputError(
            "“{value}” is no year, month or day. Correct the field.", value=value
        ) from error
