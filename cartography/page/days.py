# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates in words of the language that QGIS speaks."""

from __future__ import annotations

import datetime as dt

from qgis.PyQt.QtCore import QDate, QLocale

from ...i18n import tr


def in_words(day: dt.date | None) -> str:
    """Return a date as people write it: 14 August 2017. Empty for none."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMMM yyyy"))


def span(first: dt.date, last: dt.date) -> str:
    """Return a period in words, the year said once where it is the same."""
    if first == last:
        return in_words(last)
    begin = in_words(first)
    if first.year == last.year:
        begin = QLocale().toString(QDate(first.year, first.month, first.day), tr("d MMMM"))
    return tr("{first} to {last}").format(first=begin, last=in_words(last))
