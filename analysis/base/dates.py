# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates as maps carry them: in a field, a file name or a layer's name, in many formats."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from . import zones
from .date_patterns import (
    PATTERNS,
    Pattern,
    Reading,
    given,
    may_name_month,
    readings,
    without,
)
from .early_days import (
    NO_VALUE,
    EarlyDay,
    day_of_ordinal,
    early_day,
    early_shape,
    names_early_year,
    starts_below_zero,
)
from .errors import InputError
from .remarks import remark

#: Formats that can be asked for by name, and that are looked for.
FORMATS = tuple(PATTERNS)

_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{1,2}:.*|Z)?")
_ISO_PART = re.compile(r"(\d{4})(?:-(\d{2}))?")
_DIGIT = re.compile(r"\d")
#: What may tell two dates of one year apart, and what does not.
_NUMBER_OR_SEASON = re.compile(r"\d+|spring|summer|autumn|winter|early|late")
#: A week of a year (ISO 8601).
_WEEK = re.compile(r"\d{4}[-_]?W\d\d", re.IGNORECASE)
_VERSION = re.compile(r"(?<![^\W\d_])v\d+|\(\d+\)", re.IGNORECASE)
_SMALL_YEAR = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
#: One pattern is taken for another if it makes a series this many times shorter.
_TELLING = 100.0
#: Written with separators, a reading in the future gives way to one that is not.
_FUTURE = dt.timedelta(days=366)


class AmbiguousDatesError(InputError):
    """The dates can be read in several ways, and nothing tells which."""


@dataclass(frozen=True)
class ParsedDates:
    """Dates read from texts.

    Attributes
    ----------
    dates : list of datetime.date or None
        None where the text holds no date; the first day where it names a month or a year.
    format : str
        The format that was given or detected, a member of `FORMATS` or a pattern of the user's.
    times : list of datetime.time or None
        The time of day, where the text gives one.
    precision : str
        ``day``, ``month`` or ``year``.
    zones : list of str
        What the text says of the time's zone, as “UTC”; empty where it says nothing.
    early : list of EarlyDay or None
        The first day of the year before the year 1 that a text names; `dates` has None there.
    several : str
        Empty, or what is to be said of texts that name more than one date.
    """

    dates: list[dt.date | None]
    format: str
    times: list[dt.time | None] = field(default_factory=list)
    precision: str = "day"
    zones: list[str] = field(default_factory=list)
    early: list[EarlyDay | None] = field(default_factory=list)
    several: str = ""

    @property
    def days(self) -> list[dt.date | EarlyDay | None]:
        """Return the dates, also those before the year 1."""
        if not self.early:
            return list(self.dates)
        return [late or early for late, early in zip(self.dates, self.early)]


def parse(texts: Iterable[object], date_format: str | None = None) -> ParsedDates:
    """Read a date from each text, all in one format.

    Where the format is not given, the patterns are weighed over all texts together: one in which
    every text reads comes before one that leaves some out, a whole date before a month or a year,
    and of two readings of the same digits the one that makes a series a hundred times shorter.

    Parameters
    ----------
    texts : sequence of str, int, date, datetime or None
        A field's values, file names or layer names.
    date_format : str, optional
        A member of `FORMATS`, or a pattern like “map D.M.YY”; detected if not given.

    Raises
    ------
    AmbiguousDatesError
        If the texts read in several ways, with different results.
    InputError
        If the format is unknown, or no text holds a date or names a year before the year 1.
    """
    values = [_plain(text) for text in texts]
    if date_format is not None:
        pattern = given(date_format)
        found = _parsed(values, pattern, _read_all(values, pattern))
        return _of_the_past(values, found, pattern)
    found = _detect(values)
    return _of_the_past(values, found, PATTERNS[found.format])


def _of_the_past(values: list[Any], found: ParsedDates, pattern: Pattern) -> ParsedDates:
    """Return dates whose century was guessed, those far ahead of today a century earlier.

    No map is of 2044 today: “44” is 1944. By whole years: a year's days are of one century. A
    date that is no text is what it is.
    """
    last = (dt.date.today() + _FUTURE).year
    if not pattern.guesses_century or all(day is None or day.year <= last for day in found.dates):
        return found
    days = [
        day.replace(year=day.year - 100)
        if day is not None and day.year > last and isinstance(value, str)
        else day
        for value, day in zip(values, found.dates)
    ]
    return replace(found, dates=days)


def _plain(value: object) -> object:
    """Return a value as a date, a datetime or a text; whole numbers without a fraction."""
    if value is None or isinstance(value, dt.date):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)


def _read_all(values: list[Any], pattern: Pattern) -> list[list[Reading]]:
    known: dict[str, list[Reading]] = {}
    found: list[list[Reading]] = []
    years = pattern.name == "YYYY"
    small = years and _counts_years(values)
    shapes = {early_shape(value) for value in values if isinstance(value, str)} if years else set()
    for value in values:
        if value is None:
            found.append([])
        elif isinstance(value, dt.datetime):
            found.append([Reading(value.date(), value.time(), zones.name_of(value))])
        elif isinstance(value, dt.date):
            found.append([Reading(value)])
        else:
            if value not in known:
                known[value] = _readings(pattern, value, small, shapes)
            found.append(known[value])
    return found


def _readings(pattern: Pattern, text: str, small: bool, shapes: set[str]) -> list[Reading]:
    """Return what a pattern reads in a text; a year before the year 1 is none of our era.

    A number of one or two digits is a year where others are below 0 (`small`), or where it stands
    in the place of a year before the year 1: `world_1` beside `world_bc1`, one of `shapes`.
    """
    if starts_below_zero(text) or (pattern.rank == 4 and names_early_year(text)):
        return []
    number = _SMALL_YEAR.search(text)
    if number and int(number[0]):
        placed = f"{text[: number.start()]}#{text[number.end() :]}" in shapes
        if placed or (small and number[0] == text):
            return [Reading(dt.date(int(number[0]), 1, 1))]
    return readings(pattern, text)


def _counts_years(values: list[Any]) -> bool:
    """Tell whether values are years of a history that begins before the year 1, as numbers."""
    texts = {value for value in values if isinstance(value, str)}
    whole = all(text.removeprefix("-").isdecimal() for text in texts)
    return whole and any(text.startswith("-") for text in texts - NO_VALUE)


def _parsed(values: list[Any], pattern: Pattern, found: list[list[Reading]]) -> ParsedDates:
    chosen = _chosen(found)
    return ParsedDates(
        [None if one is None else one.date for one in chosen],
        pattern.name,
        [None if one is None else one.time for one in chosen],
        pattern.precision,
        ["" if one is None else one.zone for one in chosen],
        _early(values, chosen),
        _several(values, found, chosen),
    )


def _several(values: list[Any], found: list[list[Reading]], chosen: list[Reading | None]) -> str:
    """Return what is to be said of texts that name several dates, of which one counts."""
    rows = [i for i, one in enumerate(found) if len({reading.date for reading in one}) > 1]
    if not rows:
        return ""
    counts = chosen[rows[0]]
    return remark(
        "{count} text(s) like “{text}” name several dates: {date} counts",
        count=len(rows),
        text=values[rows[0]],
        date=counts.date if counts else "",
    )


def _early(values: list[Any], found: list[Reading | None]) -> list[EarlyDay | None]:
    """Return the days before the year 1 of the texts in which no date of our era was found."""
    texts = {v for v, one in zip(values, found) if one is None and isinstance(v, str)}
    known = {text: early_day(text) for text in texts if names_early_year(text)}
    if not any(text.startswith("-") and text not in NO_VALUE for text in known):
        # numbers that stand for “none” are years only beside others below 0
        known = {text: day for text, day in known.items() if text not in NO_VALUE}
    return [
        known.get(value) if one is None and isinstance(value, str) else None
        for value, one in zip(values, found)
    ]


def _chosen(found: list[list[Reading]]) -> list[Reading | None]:
    """Return one reading a text: the last, or the first where all texts end on the same."""
    several = [one for one in found if len(one) > 1]
    firsts = {one[0].date for one in several}
    lasts = {one[-1].date for one in several}
    place = 0 if len(lasts) == 1 and len(firsts) > 1 else -1
    return [one[place] if one else None for one in found]


def _detect(values: list[Any]) -> ParsedDates:
    # What a pattern fits is seen from a text's shape, in which every digit is a 1.
    years = PATTERNS["YYYY"]
    if _counts_years(values):
        return _parsed(values, years, _read_all(values, years))
    texts = {value for value in values if isinstance(value, str)}
    shapes = {_DIGIT.sub("1", text) for text in texts}
    likely = [p for p in PATTERNS.values() if not p.names_month or any(map(may_name_month, shapes))]
    fitting = [p for p in likely if any(p.regex.search(shape) for shape in shapes)]
    if years not in fitting and any(map(early_shape, texts)):
        fitting.append(years)
    if not texts or not fitting:
        fitting = list(PATTERNS.values())[:1]
    trials = [_parsed(values, p, _read_all(values, p)) for p in fitting]
    counts = {trial.format: sum(d is not None for d in trial.dates) for trial in trials}
    most = max(counts.values())
    if most == 0:
        before = _parsed(values, years, [[] for _ in values])
        if not any(before.early):
            raise _nothing_read(values)
        return before
    rank = min(PATTERNS[name].rank for name, count in counts.items() if count == most)
    best = [t for t in trials if counts[t.format] == most and PATTERNS[t.format].rank == rank]
    distinct: list[ParsedDates] = []
    for trial in best:
        if all(trial.dates != other.dates for other in distinct):
            distinct.append(trial)
    if len(distinct) > 1:
        distinct = _telling(_not_in_the_future(distinct))
    if len(distinct) > 1:
        raise _ambiguous(values, distinct)
    _refuse_blurred(values, distinct[0])
    return distinct[0]


def _refuse_blurred(values: list[Any], found: ParsedDates) -> None:
    """Refuse a year or a month that texts share which differ in other numbers: “Q1 2024”.

    What tells them apart may be the date. Numbers of one digit after “v” or in brackets are not.
    """
    pattern = PATTERNS[found.format]
    if pattern.rank < 3:
        return
    seen: dict[dt.date, tuple[list[str], str]] = {}
    for value, day in zip(values, found.dates):
        if day is None or not isinstance(value, str):
            continue
        rest = _NUMBER_OR_SEASON.findall(_VERSION.sub(" ", without(pattern, value)).casefold())
        known, text = seen.setdefault(day, (rest, value))
        if rest != known:
            raise AmbiguousDatesError(
                "“{text}” and “{other}” both read as {day}, and differ in what may be a part of "
                "the date. Choose the date format: {format} if no more is meant.",
                text=text,
                other=value,
                day=day.isoformat()[: 4 if pattern.rank == 4 else 7],
                format=found.format,
            )
    weeks = [value for value in values if isinstance(value, str) and _WEEK.search(value)]
    if weeks:
        # not even the year is that of the day: “2020-W53-7” is 3 January 2021
        raise _nothing_read(weeks)


def _nothing_read(values: list[Any]) -> InputError:
    shown = next((str(value) for value in values if value not in (None, "")), "")
    return InputError(
        "No date could be read (first text: “{shown}”). Dates are read as {formats}; "
        "give the format, a pattern like “map D.M.YY”, or a date for all.",
        shown=shown,
        formats=", ".join(FORMATS),
    )


def _days(trial: ParsedDates) -> list[dt.date]:
    return [day for day in trial.dates if day is not None]


def _span(trial: ParsedDates) -> float:
    days = _days(trial)
    return max((max(days) - min(days)).days, 1)


def _not_in_the_future(trials: list[ParsedDates]) -> list[ParsedDates]:
    """Leave out readings in the future, of dates whose parts are told apart by separators."""
    if any(trial.format.isalpha() for trial in trials):
        return trials
    latest = dt.date.today() + _FUTURE
    past = [trial for trial in trials if max(_days(trial)) <= latest]
    return past or trials


def _telling(trials: list[ParsedDates]) -> list[ParsedDates]:
    """Return the one reading that makes a far shorter series, or all where none does.

    A reading as one and the same day of many years stays possible, unless all of it lies before
    the shorter series.
    """
    best = min(trials, key=_span)
    if len(set(_days(best))) < 2:
        return trials
    for other in trials:
        if other is best:
            continue
        days = _days(other)
        yearly = len({(day.month, day.day) for day in days}) == 1
        if _span(other) < _TELLING * _span(best) or (yearly and max(days) >= min(_days(best))):
            return trials
    return [best]


def _ambiguous(values: list[Any], trials: list[ParsedDates]) -> AmbiguousDatesError:
    row = next(i for i in range(len(values)) if len({trial.dates[i] for trial in trials}) > 1)
    ways = ", ".join(f"{trial.format} ({trial.dates[row] or 'no date'})" for trial in trials)
    return AmbiguousDatesError(
        "Dates like “{text}” can be read as {ways}, and nothing in the data tells which. "
        "Choose the date format.",
        text=values[row],
        ways=ways,
    )


def day_of(value: object) -> dt.date | None:
    """Return the day of a date, or of an ISO text with or without a time; None for others."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    match = _ISO_DAY.fullmatch(str(value).strip())
    try:
        return dt.date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def iso_day(value: object) -> tuple[dt.date | None, str]:
    """Return the first day that an ISO date, month or year names, and how precise it is."""
    day = day_of(value)
    match = _ISO_PART.fullmatch(str(_plain(value)).strip())
    if day is not None or match is None:
        return day, "day"
    try:
        return dt.date(int(match[1]), int(match[2] or 1), 1), "month" if match[2] else "year"
    except ValueError:
        return None, "day"


def outliers(
    dates: Sequence[dt.date | EarlyDay | None], *, years: float = 10.0
) -> list[dt.date | EarlyDay]:
    """Return the dates that stand alone, far from all others.

    A date is odd if the step to its nearest neighbour is more than `years`, and more than ten
    times what that step is for the middle one of all dates. A history with a map every few
    decades has no odd date.
    """
    known = np.array(sorted({date.toordinal() for date in dates if date is not None}))
    if len(known) < 3:
        return []
    steps = np.diff(known)
    nearest = np.minimum(np.r_[steps, np.inf][: len(known)], np.r_[np.inf, steps])
    usual = np.sort(nearest)[(len(nearest) - 1) // 2]
    far = nearest > max(years * 365.25, 10.0 * usual)
    return [day_of_ordinal(int(day)) for day in known[far]]
