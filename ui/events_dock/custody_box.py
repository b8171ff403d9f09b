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
            getattr(self, name).setText(getattr(report, name))
        _choose(self.sensitivity, report.sensitivity)
        record = verification.parse(report.verification)
        for name in ("method", "by", "on"):
            getattr(self, name).setText(getattr(record, name))
        _choose(self.confidence, record.confidence)
        self.reasoning.setPlainText(record.reasoning)
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
            method=self.method.text(),
            by=self.by.text(),
            on=self.on.text(),
            confidence=self.confidence.currentData() or "",
            reasoning=self.reasoning.toPlainText(),
        )
        same = record == verification.parse(before.verification)
        return {
            "collected_at": self._time(before),
            "collected_by": self.collected_by.text(),
            "collected_with": self.collected_with.text(),
            "sensitivity": self.sensitivity.currentData() or "",
            # What was kept in other words stays so until somebody changes it.
            "verification": before.verification if same else record.text(),
        }

    def _time(self, before: Report) -> str:
        text = self.collected_at.text().strip()
        if not text or text == before.collected_at:
            return text
        try:
            dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
        except ValueError as error:
            raise InputError(
                tr("“{text}” is no time. Write it as 2024-05-01T10:00:00Z.").format(text=text)
            ) from error
        return text


def _choose(combo: QComboBox, value: str) -> None:
    """Choose a value; one that the list lacks is added, not lost."""
    at = combo.findData(value)
    if at < 0:
        combo.addItem(value, value)
        at = combo.count() - 1
    combo.setCurrentIndex(at)
