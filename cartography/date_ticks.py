# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the ticks of a time axis stand, and what is written at them."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator

from ..analysis.base.early_days import Day, EarlyDay, day_of_ordinal
from ..i18n import date_text

#: days between two ticks from which on the beginnings of months have them
_MOST_DAYS = 14
_MONTH_STEPS = (1, 2, 3, 6, 12)
_YEAR_STEPS = (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
#: of the room for a tick: one nearer to the first or the last is left out; and one of a month: its
#: name is shorter
_NEAR, _NEAR_MONTH = 0.9, 0.8
#: Years above which no months are looked at.
_MOST_YEARS_OF_MONTHS = 11


def date_ticks(first: int, last: int, most: int) -> list[tuple[Day, str, str]]:
    """Return ticks with the text of the day and, where it is new, of the year below it.

    The first and the last day have one, and others as far as those leave room. Beginnings of months
    between them for which there is none have a tick without a text.

    Parameters
    ----------
    first, last : int
        Ordinals of the days that the axis spans.
    most : int
        How many ticks have room.
    """
    step = _step(last - first, most)
    if step is not None:
        days = [day_of_ordinal(n) for n in range(first, last + 1, step)]
    else:
        days = next((found for found in _starts(first, last) if len(found) <= most), [])
    ends = [day_of_ordinal(n) for n in sorted({first, last})]
    near = (_NEAR_MONTH if step is None else _NEAR) * (last - first) / most
    days = [day for day in days if min(day.toordinal() - first, last - day.toordinal()) >= near]
    days = sorted([*days, *ends], key=lambda day: day.toordinal()) if near else ends
    whole = step is not None
    texts = [f"{day.day} {_month(day)}" if whole or day in ends else _month(day) for day in days]
    years = [day.year for day in days]
    new = [year != before for year, before in zip(years, [None, *years])]
    told = [
        (day, text, _year(day) if is_new else "") for day, text, is_new in zip(days, texts, new)
    ]
    bare = [] if whole else [(day, "", "") for day in _bare(first, last, most, days)]
    return sorted([*told, *bare], key=lambda one: one[0].toordinal())


def _bare(first: int, last: int, most: int, told: list[Day]) -> list[Day]:
    """Return the beginnings of months that have a tick without a name: none seems left out."""
    months = next(_starts(first, last), [])
    known = {day.toordinal() for day in told}
    return (
        [day for day in months if day.toordinal() not in known] if len(months) <= most * 4 else []
    )


def _step(span: int, most: int) -> int | None:
    """Return how many days lie between two ticks, None where months have to.

    Of the steps that have room one that ends on the last day, or shortly before: between the last
    two would else be up to twice as many days, as if a tick were missing.
    """
    least = math.ceil(span / most)
    if least > _MOST_DAYS or span == 0:
        return None if span else 1
    return min(range(least, 2 * least + 1), key=lambda n: (span % n) / n)


def _month(day: Day) -> str:
    return date_text(dt.date(2000, day.month, 1), "MMM")


def _year(day: Day) -> str:
    return day.written("year") if isinstance(day, EarlyDay) else str(day.year)


def _starts(first: int, last: int) -> Iterator[list[Day]]:
    """Return the beginnings of months and years from one day to another, ever further apart."""
    begin, end = day_of_ordinal(first).year, day_of_ordinal(last).year
    years = [year for year in range(begin, end + 1) if year]
    if len(years) <= _MOST_YEARS_OF_MONTHS:
        months = [(year, month) for year in years for month in range(12)]
        for step in _MONTH_STEPS:
            yield _between(first, last, [one for one in months if one[1] % step == 0])
    for step in _YEAR_STEPS:
        yield _between(first, last, [(year, 0) for year in years if year % step == 0])


def _between(first: int, last: int, starts: list[tuple[int, int]]) -> list[Day]:
    days: list[Day] = [
        dt.date(year, month + 1, 1) if year > 0 else EarlyDay.of_year(year, month + 1)
        for year, month in starts
    ]
    return [day for day in days if first <= day.toordinal() <= last]
