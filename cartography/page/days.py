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


def in_words(day: dt.date | None) -> str:
    """Return a date as people write it: 14 August 2017. Empty for none."""
    if day is None:
        return ""
    return page_locale_text(day, tr("d MMMM yyyy"))


def span(first: dt.date, last: dt.date) -> str:
    """Return a period in words, the year said once where it is the same."""
    if first == last:
        return in_words(last)
    begin = in_words(first)
    if first.year == last.year:
        begin = page_locale_text(first, tr("d MMMM"))
    return tr("{first} to {last}").format(first=begin, last=in_words(last))
