# SPDX-License-Identifier: GPL-2.0-or-later
"""Days before the year 1, which dates of Python and QGIS do not hold, and how they are written."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, total_ordering
from typing import Any, Union

#: The Gregorian calendar repeats itself after so many years, which are so many days.
_CYCLE, _CYCLE_DAYS = 400, 146_097
_BEFORE = (
    r"b\.?c\.?(?:e\.?)?|v\.?\s?chr\.?|v\.?\s?u\.?\s?z\.?|av(?:ant|\.)?\s?j\.?\s?-?\s?c\.?|"
    r"a\.\s?c\.|до\s?н\.?\s?[эеe]\.?|до\s?р\.?\s?х\.?"
)
#: A year below 0 as a number, or as ISO 8601 writes it, where the year 0 is 1 BC.
_NUMBER = r"-(\d{1,5})"
_ISO = r"-(\d{4,5})-(\d{2})(?:-(\d{2}).*)?"
_BELOW_ZERO = r"-\d{1,5}-\d{1,2}(?:-\d{1,2}.*)?"
#: After “BC” these are years of our time: BC is British Columbia too.
_MODERN = range(1900, 2101)
#: Numbers that mostly stand for “none”; years only beside others below 0.
NO_VALUE = frozenset({"-1", "-9", "-99", "-999", "-9999", "-99999"})


@cache
def _written() -> re.Pattern[str]:
    """Return what finds a year with “BC” in a language; compiled when first asked for."""
    return re.compile(
        rf"(?:(?<![^\W\d_])(?:{_BEFORE})[ _-]?(?P<after>\d{{1,5}})(?!\d))"
        rf"|(?:(?<!\d)(?P<ahead>\d{{1,5}})[ _-]?(?:{_BEFORE})(?![^\W\d_]))",
        re.IGNORECASE,
    )


@total_ordering
class EarlyDay:
    """A day before the year 1, in the calendar of today carried back.

    It sorts and counts among the days of `datetime.date`. The first day of a year is written as
    the year, “323 BC”; any other as ISO 8601 writes it, whose year 0 is 1 BC.
    """

    __slots__ = ("_ordinal",)

    def __init__(self, ordinal: int) -> None:
        self._ordinal = int(ordinal)

    @classmethod
    def of_year(cls, year: int, month: int = 1, day: int = 1) -> EarlyDay:
        """Return a day of a year below 0, the first: -323 is 323 BC, and there is no year 0."""
        cycles = -(year // _CYCLE) + 1
        within = dt.date(year + 1 + cycles * _CYCLE, month, day).toordinal()
        return cls(within - cycles * _CYCLE_DAYS)

    def _modern(self) -> tuple[dt.date, int]:
        """Return the day of our era that is so many years of whole cycles later."""
        cycles = -(self._ordinal // _CYCLE_DAYS) + 1
        return dt.date.fromordinal(self._ordinal + cycles * _CYCLE_DAYS), cycles * _CYCLE

    @property
    def year(self) -> int:
        """Return the year: -323 for 323 BC."""
        day, years = self._modern()
        return day.year - years - 1

    @property
    def month(self) -> int:
        """Return the month, 1 to 12."""
        return self._modern()[0].month

    @property
    def day(self) -> int:
        """Return the day of the month."""
        return self._modern()[0].day

    def toordinal(self) -> int:
        """Return the number of the day, below 1: that of 1 January of the year 1."""
        return self._ordinal

    def isoformat(self) -> str:
        """Return the day as text."""
        return str(self)

    def written(self, precision: str) -> str:
        """Return the day as precisely as it is known: ``day``, ``month`` or ``year``."""
        day, _ = self._modern()
        if precision == "year":
            return f"{-self.year} BC"
        whole = f"-{-self.year - 1:04d}-{day.month:02d}"
        return whole if precision == "month" else f"{whole}-{day.day:02d}"

    def __str__(self) -> str:
        return self.written("year" if self.month == self.day == 1 else "day")

    def __format__(self, _pattern: str) -> str:
        return str(self)

    def __repr__(self) -> str:
        return f"EarlyDay({self._ordinal})"

    def __reduce__(self) -> tuple[type[EarlyDay], tuple[int]]:
        return EarlyDay, (self._ordinal,)

    def __hash__(self) -> int:
        return hash(self._ordinal)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EarlyDay) and self._ordinal == other._ordinal

    def __lt__(self, other: Day) -> bool:
        return self._ordinal < other.toordinal()

    def __add__(self, span: dt.timedelta) -> Day:
        return day_of_ordinal(self._ordinal + span.days)

    def __sub__(self, other: Any) -> Any:
        if isinstance(other, dt.timedelta):
            return day_of_ordinal(self._ordinal - other.days)
        return dt.timedelta(days=self._ordinal - other.toordinal())

    def __rsub__(self, other: dt.date) -> dt.timedelta:
        return dt.timedelta(days=other.toordinal() - self._ordinal)


Day = Union[dt.date, EarlyDay]


def day_of_ordinal(ordinal: int) -> Day:
    """Return the day with a number, early or not."""
    return dt.date.fromordinal(int(ordinal)) if ordinal > 0 else EarlyDay(ordinal)


def names_early_year(text: str) -> bool:
    """Tell whether a text speaks of a year before the year 1, or of one that may be."""
    return starts_below_zero(text) or _written().search(text) is not None


def starts_below_zero(text: str) -> bool:
    """Tell whether a text is a number below 0, or a date of such a year: no date of our era."""
    return bool(re.fullmatch(_NUMBER, text) or re.fullmatch(_BELOW_ZERO, text))


def early_shape(text: str) -> str:
    """Return a text with “#” for the year before the year 1 that it names: `world_#`."""
    return _written().sub("#", text) if _written().search(text) else ""


def early_day(text: str) -> EarlyDay | None:
    """Return the first day of the year before the year 1 that a text names; None for others."""
    match = re.fullmatch(_NUMBER, text)
    if match:
        return EarlyDay.of_year(-int(match[1])) if int(match[1]) else None
    match = re.fullmatch(_ISO, text)
    if match:
        return _iso_day(-int(match[1]) - 1, int(match[2]), int(match[3] or 1))
    match = _written().search(text)
    if match is None:
        return None
    year = int(match["after"] or match["ahead"])
    if not year or (match["after"] and year in _MODERN):
        return None
    return EarlyDay.of_year(-year)


def _iso_day(year: int, month: int, day: int) -> EarlyDay | None:
    try:
        return EarlyDay.of_year(year, month, day)
    except ValueError:
        return None
