# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates as maps carry them: in a field, a file name or a layer's name, in many formats."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

import numpy as np

from .errors import InputError

#: Formats that can be asked for by name, and how each reads.
FORMATS = ("ISO", "YYYYMMDD", "YYMMDD", "M/D/YYYY", "D/M/YYYY", "D.M.YYYY")

_DAY_FIRST = {"M/D/YYYY": False, "D/M/YYYY": True, "D.M.YYYY": True}

_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{1,2}:.*|Z)?")
_PATTERNS = {
    "ISO": re.compile(r"(?<!\d)(\d{4})[-_/.](\d{1,2})[-_/.](\d{1,2})(?!\d)"),
    "YYYYMMDD": re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)"),
    "YYMMDD": re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{2})(?!\d)"),
    "slash": re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)"),
    "dot": re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)"),
}


class AmbiguousDatesError(InputError):
    """The dates could be day first or month first, and nothing tells which."""


@dataclass(frozen=True)
class ParsedDates:
    """Dates read from texts.

    Attributes
    ----------
    dates : list of datetime.date or None
        None where the text holds no date.
    format : str
        The format that was given or detected, a member of `FORMATS`.
    """

    dates: list[dt.date | None]
    format: str


def parse(texts, date_format: str | None = None) -> ParsedDates:
    """Read a date from each text, all in one format.

    Parameters
    ----------
    texts : sequence of str, date, datetime or None
        A field's values, file names or layer names.
    date_format : str, optional
        A member of `FORMATS`; detected from all texts together if not given.

    Raises
    ------
    AmbiguousDatesError
        If the texts read both as D/M/YYYY and as M/D/YYYY, with different results.
    InputError
        If the format is unknown, or no text holds a date.
    """
    if date_format is not None and date_format not in FORMATS:
        raise InputError(f"Unknown date format “{date_format}”. Use one of: {', '.join(FORMATS)}.")
    if date_format is not None:
        return ParsedDates([_read(text, date_format) for text in texts], date_format)
    return _detect(list(texts))


def _detect(texts: list) -> ParsedDates:
    trials = [ParsedDates([_read(t, name) for t in texts], name) for name in FORMATS]
    found = {trial.format: sum(d is not None for d in trial.dates) for trial in trials}
    best = max(trials, key=lambda trial: found[trial.format])
    if found[best.format] == 0:
        shown = next((str(text) for text in texts if text not in (None, "")), "")
        raise InputError(
            f"No date could be read (first text: “{shown}”). Dates are read as "
            f"{', '.join(FORMATS)}; give the format, or a date for all."
        )
    if best.format in ("M/D/YYYY", "D/M/YYYY"):
        month_first, day_first = (trials[FORMATS.index(f)] for f in ("M/D/YYYY", "D/M/YYYY"))
        if found["M/D/YYYY"] == found["D/M/YYYY"] and month_first.dates != day_first.dates:
            shown = next(str(t) for t, a in zip(texts, month_first.dates) if a is not None)
            raise AmbiguousDatesError(
                f"Dates like “{shown}” can be read as day/month or month/day, and nothing in the "
                "data tells which. Say M/D/YYYY or D/M/YYYY."
            )
    return best


def _read(value, date_format: str) -> dt.date | None:
    """Return the date in a value, or None. Of several dates in a text the last one counts."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    text = "" if value is None else str(value)
    if date_format in _DAY_FIRST:
        matches = _PATTERNS["dot" if "." in date_format else "slash"].findall(text)
        day_first = _DAY_FIRST[date_format]
        triples = [(y, b, a) if day_first else (y, a, b) for a, b, y in matches]
    else:
        matches = _PATTERNS[date_format].findall(text)
        century = "20" if date_format == "YYMMDD" else ""
        triples = [(century + y, m, d) for y, m, d in matches]
    valid = [date for date in (_date(*triple) for triple in triples) if date is not None]
    return valid[-1] if valid else None


def _date(year: str, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def day_of(value) -> dt.date | None:
    """Return the day of a date, or of an ISO text with or without a time; None for others."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    match = _ISO_DAY.fullmatch(str(value).strip())
    return _date(*match.groups()) if match else None


def outliers(dates, *, years: float = 10.0) -> list[dt.date]:
    """Return the dates that lie more than `years` from the middle one of all."""
    known = sorted(date for date in dates if date is not None)
    if len(known) < 3:
        return []
    days = np.array([date.toordinal() for date in known])
    far = np.abs(days - np.median(days)) > years * 365.25
    return sorted({known[i] for i in np.flatnonzero(far)})
