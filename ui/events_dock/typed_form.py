# SPDX-License-Identifier: GPL-2.0-or-later
"""A form that is not closed over what was typed into it: Esc is a key beside others."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
)

from ...i18n import tr
from ...processing.widgets import plain_text
from ...processing.widgets.offers import only_offer


class TypedForm(QDialog):
    """Asks before what was typed is thrown away, by Cancel, Esc or the window's own button."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._as_opened: list | None = None

    def showEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Remember what stood in the form when it was shown first; let its lists only offer."""
        super().showEvent(event)
        for box in self._own(QComboBox):
            if box.isEditable():
                only_offer(box)
        if self._as_opened is None:
            self._as_opened = self._entered()

    def reject(self) -> None:
        """Close the form; with something typed only if that may go."""
        if self._as_opened in (None, self._entered()) or plain_text.confirm(
            self, self.windowTitle(), tr("Throw away what you typed?")
        ):
            super().reject()

    def _entered(self) -> list:
        found: list = [one.text() for one in self._own(QLineEdit)]
        found += [one.toPlainText() for one in self._own(QPlainTextEdit)]
        found += [one.currentText() for one in self._own(QComboBox)]
        found += [one.isChecked() for one in self._own(QCheckBox)]
        views = (one.model() for one in self._own(QAbstractItemView))
        return found + [one.rowCount() for one in views if one is not None]

    def _own(self, kind: type) -> list:
        """Return the form's widgets of a kind; lists and calendars that pop up are Qt's."""
        return [one for one in self.findChildren(kind) if one.window() is self]
