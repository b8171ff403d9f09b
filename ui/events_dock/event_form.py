# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of an event."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Callable

from qgis.gui import QgsMessageBar
from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)

from ...about import ROOT
from ...analysis.base.errors import InputError, SalientError
from ...analysis.base.numbers import DECIMAL
from ...events.model import EVENT_SENSITIVITIES, STATUSES, Event
from ...i18n import tr
from ...processing import store_words
from .. import form_fields, messages
from ..scrolling import let_scroll
from .typed_form import TypedForm

#: letters that a sentence in the form's bar has room for, with its signs
_LETTERS = 84
#: what saves: takes the event and the reason; raises with what to tell the user
Save = Callable[[Event, str], None]


class EventForm(TypedForm):
    """Shows an event; Save keeps the form open until the event is really kept."""

    messages: QgsMessageBar
    form: QFormLayout
    outer: QVBoxLayout
    title: QLineEdit
    category: QComboBox
    status: QComboBox
    actors: QLineEdit
    place: QLineEdit
    date_start: QLineEdit
    date_end: QLineEdit
    date_precision_days: QLineEdit
    lon: QLineEdit
    lat: QLineEdit
    location_precision_m: QLineEdit
    description: QPlainTextEdit
    reason: QLineEdit
    buttons: QDialogButtonBox

    def __init__(self, event: Event, save: Save, categories: list[str], parent=None) -> None:
        super().__init__(parent)
        uic.loadUi(str(ROOT / "ui" / "events_dock" / "event_form.ui"), self)
        self._event = event
        self._save = save
        self.category.addItems(["", *categories])
        form_fields.fill(
            self.status, [(store_words.word(name), name) for name in STATUSES], event.status
        )
        self._add_sensitivity()
        form_fields.join_letters(self)
        # the bar has one line: what the form says of a field fits in it
        let_scroll(self, self.outer, self.form, self.buttons, letters=_LETTERS)
        self.setTabOrder(self.description, self.sensitivity)
        self.setTabOrder(self.sensitivity, self.reason)
        self.show_event(event)
        self.buttons.accepted.connect(self.try_to_save)
        self.buttons.rejected.connect(self.reject)
        self.setWindowTitle(tr("Edit event") if event.version else tr("New event"))

    def _add_sensitivity(self) -> None:
        """Add what may be published of the event."""
        self.sensitivity = QComboBox()
        self.sensitivity.setObjectName("sensitivity")
        self.sensitivity.setToolTip(
            tr(
                "Exports, pages and web maps leave out what is internal or restricted, and hide a "
                "blurred event's place in a cell of at least 10 km."
            )
        )
        pairs = [(tr("Not stated (public)"), "")]
        pairs += [(store_words.word(name), name) for name in EVENT_SENSITIVITIES]
        form_fields.fill(self.sensitivity, pairs, "")
        row, _ = self.form.getWidgetPosition(self.reason)
        self.form.insertRow(row, tr("Sensitivity"), self.sensitivity)

    def show_event(self, event: Event) -> None:
        """Fill the form."""
        self._event = event
        form_fields.set_text(self.title, event.title)
        form_fields.set_text(self.category.lineEdit(), event.category)
        form_fields.choose(self.status, event.status)
        form_fields.choose(self.sensitivity, event.sensitivity)
        form_fields.set_text(self.actors, event.actors)
        form_fields.set_text(self.place, event.place)
        form_fields.set_day(self.date_start, event.date_start)
        form_fields.set_day(self.date_end, event.date_end)
        form_fields.set_number(self.date_precision_days, event.date_precision_days)
        form_fields.set_number(self.lon, event.lon)
        form_fields.set_number(self.lat, event.lat)
        form_fields.set_number(self.location_precision_m, event.location_precision_m)
        form_fields.set_text(self.description, event.description)

    def typed(self) -> Event:
        """Return the event as it stands in the form.

        Raises
        ------
        InputError
            If a field does not hold what it should.
        """
        first = form_fields.day(self.date_start)
        days = form_fields.number(self.date_precision_days, tr("Date precision"))
        if days is not None and not days.is_integer():
            raise InputError(
                tr("The precision of the date “{value}” is no whole number of days.").format(
                    value=self.date_precision_days.text()
                )
            )
        return replace(
            self._event,
            title=form_fields.text(self.title),
            category=form_fields.text(self.category.lineEdit()),
            status=self.status.currentData(),
            sensitivity=self.sensitivity.currentData() or "",
            actors=form_fields.text(self.actors),
            place=form_fields.text(self.place),
            description=form_fields.text(self.description),
            date_start=first,
            date_end=self._last_day(first),
            date_precision_days=None if days is None else int(days),
            lon=form_fields.number(self.lon, tr("Longitude"), DECIMAL),
            lat=form_fields.number(self.lat, tr("Latitude"), DECIMAL),
            location_precision_m=form_fields.number(
                self.location_precision_m, tr("Location precision")
            ),
        )

    def _last_day(self, first: dt.date | None) -> dt.date | None:
        """Return the last day: the first one where none is typed, unless neither was touched."""
        last = form_fields.day(self.date_end)
        was = self._event
        untouched = last is None and (first, last) == (was.date_start, was.date_end)
        return last if untouched else last or first

    def try_to_save(self) -> None:
        """Save and close, or say what is wrong and keep what is typed."""
        try:
            self._save(self.typed(), self.reason.text())
        except SalientError as error:
            self.messages.clearWidgets()
            messages.warn(self.messages, str(error))
            return
        self.accept()
