# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences in windows, boxes and tool tips: always shown as text, never as a page.

Qt guesses whether a text is HTML. A cell of a stranger's file, a name or an error that quotes one
would be a page then; `shapely<2.1` ends at its sign. So all that is not a text of ours goes through
here, and a test holds that nothing else in the rooms of windows shows it.
"""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QWidget

from ...i18n import amounts_apart, reads_from_the_right, whole_amounts

#: of a label that shows its text as it is
PLAIN = Qt.TextFormat.PlainText


def as_text(text: str) -> str:
    """Return a text as HTML that shows it as it is.

    Amounts and days are read from the left, in Arabic too.
    """
    return html.escape(amounts_apart(text), quote=False)


def tool_tip(text: str) -> str:
    """Return a text as a tool tip that shows it as it is."""
    lines = as_text(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>" if text else ""


class _Label(QLabel):
    """A label that breaks no line within an amount; its text is what it was given."""

    _given = ""

    def setText(self, text: str) -> None:
        self._given = text
        super().setText(whole_amounts(text))

    def text(self) -> str:
        return self._given


def label(text: str = "", *, wraps: bool = True) -> QLabel:
    """Return a label that shows whatever it is given as it is."""
    made = _Label()
    made.setTextFormat(PLAIN)
    made.setText(text)
    made.setWordWrap(wraps)
    if wraps and reads_from_the_right():
        # Qt moves a line by the blank that it ends with, beyond the label's left edge
        made.setContentsMargins(made.fontMetrics().horizontalAdvance("  "), 0, 0, 0)
    return made


def warn(parent: QWidget, title: str, text: str) -> None:
    """Say in a box what did not work."""
    _box(QMessageBox.Icon.Warning, parent, title, text).exec()


def confirm(parent: QWidget, title: str, text: str) -> bool:
    """Ask in a box; only a click on Yes is one."""
    box = _box(QMessageBox.Icon.Question, parent, title, text)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return bool(box.exec() == QMessageBox.StandardButton.Yes)


def _box(icon: QMessageBox.Icon, parent: QWidget, title: str, text: str) -> QMessageBox:
    made = QMessageBox(icon, title, amounts_apart(text), QMessageBox.StandardButton.Ok, parent)
    made.setTextFormat(PLAIN)
    return made
