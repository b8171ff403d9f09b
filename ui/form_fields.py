# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of forms to and from values: empty is none, and what cannot be read says so."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ..analysis.base.errors import InputError
from ..analysis.base.numbers import parse_number
from ..i18n import tr
from ..processing import icons

#: how days are written and typed, everywhere
DAY_FORM = "YYYY-MM-DD"
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PREPARED = "salient_day"
#: what a field was given to show, and how it says it again
_GIVEN, _SHOWN = "salient_given", "salient_shown"
#: letters of Arabic, which are joined to their neighbours
_JOINED = re.compile("[\u0600-\u08ff]")


def join_letters(form: QWidget) -> None:
    """Take the marks of shortcuts out of a form's labels in Arabic.

    A mark parts letters that belong together: they are wider then than the room that Qt leaves
    them, and the label's end is cut off.
    """
    for label in form.findChildren(QLabel):
        if _JOINED.search(label.text()):
            label.setText(label.text().replace("&", ""))


def set_day(edit: QLineEdit, day: dt.date | None) -> None:
    """Show a day, or none, in a field that days are typed into, or chosen in a calendar.

    A plain field: `QgsDateEdit` changes the year while one types into an empty one, and fills in
    today where Return is pressed.
    """
    if not edit.property(_PREPARED):
        _prepare(edit)
    edit.setText("" if day is None else day.isoformat())


def _prepare(edit: QLineEdit) -> None:
    edit.setProperty(_PREPARED, True)
    edit.setPlaceholderText(DAY_FORM)
    edit.setClearButtonEnabled(True)
    icon = QgsApplication.getThemeIcon("/mIconFieldDate.svg")
    action = edit.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
    action.setToolTip(tr("Choose in a calendar"))
    action.triggered.connect(lambda *_: _open_calendar(edit))
    edit.textChanged.connect(lambda *_: _mark(edit))


def _open_calendar(edit: QLineEdit) -> None:
    calendar = QCalendarWidget(edit)
    calendar.setWindowFlags(Qt.WindowType.Popup)
    calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown = day_or_none(edit)
    if shown is not None:
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

    def chosen(date: QDate) -> None:
        edit.setText(date.toString("yyyy-MM-dd"))
        calendar.close()

    calendar.clicked.connect(chosen)
    calendar.activated.connect(chosen)
    calendar.move(edit.mapToGlobal(edit.rect().bottomLeft()))
    calendar.show()
    calendar.setFocus()


def _mark(edit: QLineEdit) -> None:
    """Colour what is no day, once it is long enough to be one."""
    wrong = len(edit.text().strip()) >= len(DAY_FORM) and day_or_none(edit) is None
    base = edit.palette().color(QPalette.ColorRole.Base)
    color = "#ff9a9a" if icons.is_dark(base) else "#b00020"
    edit.setStyleSheet(f"color: {color};" if wrong else "")


def day_or_none(edit: QLineEdit) -> dt.date | None:
    """Return the day in a field, None where it holds none, or half of one."""
    match = _DAY.fullmatch(edit.text().strip())
    try:
        return dt.date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def day(edit: QLineEdit, label: str = "") -> dt.date | None:
    """Return the day in a field, None where it is empty.

    Raises
    ------
    InputError
        If something else stands there.
    """
    found = day_or_none(edit)
    text = edit.text().strip()
    if found is None and text:
        shown = label or edit.accessibleName() or tr("Date")
        raise InputError(
            tr("{label}: “{text}” is no day. Write it as {form}.").format(
                label=shown, text=text, form=DAY_FORM
            )
        )
    return found


def set_text(edit: QLineEdit | QPlainTextEdit, value: str) -> None:
    """Show a text; as long as nobody changes it, `text` gives it back as it is."""
    if isinstance(edit, QPlainTextEdit):
        edit.setPlainText(value)
    else:
        edit.setText(value)
    edit.setProperty(_GIVEN, value)
    edit.setProperty(_SHOWN, _as_shown(edit))


def text(edit: QLineEdit | QPlainTextEdit) -> str:
    """Return the text in a field to its last sign: Qt's has a blank for one that breaks no line."""
    shown = _as_shown(edit)
    return str(edit.property(_GIVEN)) if shown == edit.property(_SHOWN) else shown


def _as_shown(edit: QLineEdit | QPlainTextEdit) -> str:
    if isinstance(edit, QLineEdit):
        return str(edit.text())
    # paragraphs, and lines within one, have signs of their own
    return re.sub("[\u2028\u2029]", "\n", edit.document().toRawText())


def set_number(edit: QLineEdit, value: float | None) -> None:
    """Show a number, or nothing; to its last digit, or reading it back would change it."""
    short = "" if value is None else f"{value:.15g}"
    edit.setText(repr(value) if value is not None and float(short) != value else short)


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


def choose(combo: QComboBox, value: object) -> None:
    """Choose a value; one that the list lacks is added, not lost."""
    at = combo.findData(value)
    if at < 0:
        combo.addItem(str(value), value)
        at = combo.count() - 1
    combo.setCurrentIndex(at)
