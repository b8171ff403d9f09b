# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates in words of the language that the page is in."""

from __future__ import annotations

import datetime as dt

from qgis.PyQt.QtCore import QDate, QLocale

from ...i18n import language, tr

#: the digits of the page's other figures
_DIGITS = dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2))


def page_locale_text(day: dt.date, pattern: str) -> str:
    """Return a date by a pattern of Qt, in the language that the page's sentences are in.

    QGIS's own locale may be one that Salient does not speak: half a page would be in another
    language than its dates.
    """
    said = QLocale(language()).toString(QDate(day.year, day.month, day.day), pattern)
    return "".join(_DIGITS.get(letter, letter) for letter in said)


def in_words(day: dt.date | None, precision: str = "day", clock: str = "") -> str:
    """Return a date as people write it, as precisely as it is known; empty for none.

    “14 August 2017”, with a time “14 August 2017, 18:00 UTC”; “August 2017” and “2017” where it
    stands for a month or a year.
    """
    if day is None:
        return ""
    if precision == "year":
        return page_locale_text(day, "yyyy").lstrip("0")
    if precision == "month":
        return page_locale_text(day, tr("MMMM yyyy"))
    whole = page_locale_text(day, tr("d MMMM yyyy"))
    return tr("{day}, {time}").format(day=whole, time=clock) if clock else whole


def span(first: dt.date, last: dt.date) -> str:
    """Return a period in words, the year said once where it is the same."""
    if first == last:
        return in_words(last)
    begin = in_words(first)
    if first.year == last.year:
        begin = page_locale_text(first, tr("d MMMM"))
        if first.month == last.month:
            begin = page_locale_text(first, tr("d"))
    return tr("{first} to {last}").format(first=begin, last=in_words(last))
