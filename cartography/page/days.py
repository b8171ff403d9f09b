# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates in words of the language that the page is in."""

from __future__ import annotations

import datetime as dt

from ...analysis.base.early_days import Day, EarlyDay
from ...i18n import date_text, tr


def in_words(day: Day | None, precision: str = "day", clock: str = "") -> str:
    """Return a date as people write it, as precisely as it is known; empty for none.

    “14 August 2017”, with a time “14 August 2017, 18:00 UTC”; “August 2017” and “2017” where it
    stands for a month or a year.
    """
    if day is None:
        return ""
    if isinstance(day, EarlyDay):
        return _early_in_words(day, precision)
    if precision == "year":
        return date_text(day, "yyyy").lstrip("0")
    if precision == "month":
        return date_text(day, tr("MMMM yyyy"))
    whole = date_text(day, tr("d MMMM yyyy"))
    return tr("{day}, {time}").format(day=whole, time=clock) if clock else whole


def _early_in_words(day: EarlyDay, precision: str) -> str:
    """Return a day before the year 1 as people write it: “14 August 323 BC”, “323 BC”."""
    text = str(-day.year)
    if precision != "year" and str(day) == day.written("day"):
        pattern = tr("MMMM yyyy") if precision == "month" else tr("d MMMM yyyy")
        # a year that has all days of all years, and is written as the day's own
        alike = date_text(dt.date(2000, day.month, day.day), pattern)
        text = alike.replace("2000", text)
    return tr("{date} BC").format(date=text)


def span(first: Day, last: Day) -> str:
    """Return a period in words, the year said once where it is the same."""
    if first == last:
        return in_words(last)
    begin = in_words(first)
    if isinstance(first, EarlyDay) or isinstance(last, EarlyDay):
        return tr("{first} to {last}").format(first=begin, last=in_words(last))
    if first.year == last.year:
        begin = date_text(first, tr("d MMMM"))
        if first.month == last.month:
            # “d” alone is translated as what stands for days: “from д to 9 May” stood there
            begin = date_text(first, "d." if "d." in tr("d MMMM") else "d")
    return tr("{first} to {last}").format(first=begin, last=in_words(last))
