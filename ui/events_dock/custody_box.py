# SPDX-License-Identifier: GPL-2.0-or-later
"""The part of a report's form that says how it was collected and verified, and who may read it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from ...analysis.base.errors import InputError
from ...events import log, verification
from ...events.model import SENSITIVITIES, Report
from ...events.verification import Verification
from ...i18n import tr
from ...processing import store_words
from ...processing.widgets import plain_text
from .. import form_fields
from .settings import EventsSettings


class CustodyBox(QgsCollapsibleGroupBoxBasic):
    """Fields for collection, verification and sensitivity; closed where nothing is said of them."""

    def __init__(self, parent=None) -> None:
        super().__init__(tr("Collection, verification, sensitivity"), parent)
        self.setObjectName("custody")
        self.collected_at, self.collected_by = QLineEdit(), QLineEdit()
        self.collected_with = QLineEdit()
        self.now = QPushButton(tr("Now, by me"))
        self.sensitivity = QComboBox()
        self.method, self.by, self.on = QLineEdit(), QLineEdit(), QLineEdit()
        self.confidence = QComboBox()
        self.reasoning = QPlainTextEdit()
        self._explain()
        self._arrange()
        self.now.clicked.connect(self.fill_now)

    def _explain(self) -> None:
        self.collected_at.setPlaceholderText("2024-05-01T10:00:00Z")
        self.collected_with.setPlaceholderText(tr("browser, archiver and its version …"))
        self.method.setPlaceholderText(tr("geolocation, second source …"))
        self.on.setPlaceholderText("2024-05-02")
        self.reasoning.setPlaceholderText(tr("What the place and the time are recognised by"))
        self.reasoning.setTabChangesFocus(True)
        pairs = [(tr("Not stated (public)"), "")]
        pairs += [(store_words.word(name), name) for name in SENSITIVITIES]
        form_fields.fill(self.sensitivity, pairs, "")
        self.sensitivity.setToolTip(
            tr("Exports, pages and web maps leave out what is internal or restricted.")
        )
        levels = [(store_words.word(name), name) for name in verification.CONFIDENCES]
        form_fields.fill(self.confidence, [(tr("Not stated"), ""), *levels], "")
        self.confidence.setEditable(False)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        rows: list[tuple[tuple[str, Any], tuple[str, Any]]] = [
            (
                (tr("Time collected"), self.collected_at),
                (tr("Way of verification"), self.method),
            ),
            ((tr("Collected by"), self.collected_by), (tr("Who verified it"), self.by)),
            ((tr("Collected with"), self.collected_with), (tr("When verified"), self.on)),
            ((tr("Sensitivity"), self.sensitivity), (tr("Confidence"), self.confidence)),
        ]
        for row, pair in enumerate(rows):
            for column, (text, widget) in enumerate(pair):
                label = plain_text.label(text, wraps=False)
                label.setBuddy(widget)
                grid.addWidget(label, row, 2 * column)
                grid.addWidget(widget, row, 2 * column + 1)
        grid.addWidget(self.now, len(rows), 1)
        label = QLabel(tr("Reasoning"))
        label.setBuddy(self.reasoning)
        grid.addWidget(label, len(rows), 2)
        grid.addWidget(self.reasoning, len(rows), 3)
        self.reasoning.setMaximumHeight(4 * self.reasoning.fontMetrics().height())
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def fill_now(self) -> None:
        """Say that the report is collected now, by whoever uses QGIS."""
        self.collected_at.setText(log.now())
        self.collected_by.setText(EventsSettings.load().who or log.user_name())

    def show_report(self, report: Report) -> None:
        """Fill the fields; open the box if one of them says something."""
        for name in ("collected_at", "collected_by", "collected_with"):
            form_fields.set_text(getattr(self, name), getattr(report, name))
        form_fields.choose(self.sensitivity, report.sensitivity)
        record = verification.parse(report.verification)
        for name in ("method", "by", "on"):
            form_fields.set_text(getattr(self, name), getattr(record, name))
        form_fields.choose(self.confidence, record.confidence)
        form_fields.set_text(self.reasoning, record.reasoning)
        said = (report.collected_at, report.collected_by, report.collected_with)
        self.setCollapsed(not any((*said, report.sensitivity, report.verification)))

    def values(self, before: Report) -> dict[str, Any]:
        """Return the fields of the report that stand here.

        Raises
        ------
        InputError
            If the time is none.
        """
        record = Verification(
            method=form_fields.text(self.method),
            by=form_fields.text(self.by),
            on=form_fields.text(self.on),
            confidence=self.confidence.currentData() or "",
            reasoning=form_fields.text(self.reasoning),
        )
        same = record == verification.parse(before.verification)
        return {
            "collected_at": self._time(before),
            "collected_by": form_fields.text(self.collected_by),
            "collected_with": form_fields.text(self.collected_with),
            "sensitivity": self.sensitivity.currentData() or "",
            # What was kept in other words stays so until somebody changes it.
            "verification": before.verification if same else record.text(),
        }

    def _time(self, before: Report) -> str:
        text = form_fields.text(self.collected_at).strip()
        if not text or text == before.collected_at:
            return text
        try:
            dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
        except ValueError as error:
            raise InputError(
                tr("“{text}” is no time. Write it as 2024-05-01T10:00:00Z.").format(text=text)
            ) from error
        return text
