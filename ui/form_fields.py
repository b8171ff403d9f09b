# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of forms to and from values: empty is none, and what cannot be read says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit

from ..analysis.base.errors import InputError
from ..analysis.base.numbers import parse_number


def set_day(edit, day: dt.date | None) -> None:
    """Show a day, or none, in a `QgsDateEdit`."""
    edit.setDisplayFormat("yyyy-MM-dd")
    edit.setCalendarPopup(True)
    edit.setAllowNull(True)
    if hasattr(edit, "setNullRepresentation"):
        edit.setNullRepresentation("–")
    if day is None:
        edit.clear()
    else:
        edit.setDate(QDate(day.year, day.month, day.day))


def day(edit) -> dt.date | None:
    """Return the day that a `QgsDateEdit` shows, None where it shows none."""
    if edit.isNull() or not edit.date().isValid():
        return None
    shown = edit.date()
    return dt.date(shown.year(), shown.month(), shown.day())


def set_number(edit: QLineEdit, value: float | None) -> None:
    """Show a number, or nothing."""
    edit.setText("" if value is None else f"{value:.15g}")


def number(edit: QLineEdit, label: str, comma: str | None = None) -> float | None:
    """Return the number in a field, None where it is empty; `comma` as of `parse_number`.

    Raises
    ------
    InputError
        If something else stands there.
    """
    text = edit.text().strip()
    if not text:
        return None
    try:
        return parse_number(text, comma)
    except InputError as error:
        raise InputError(f"{label}: {error}") from error


def fill(combo: QComboBox, pairs: Sequence[tuple[str, object]], chosen: object) -> None:
    """Offer texts with values, and choose the one whose value is given."""
    combo.clear()
    for text, value in pairs:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
