# SPDX-License-Identifier: GPL-2.0-or-later
"""The widget of VALUES in the dialog of Prepare control layer: a preview, and the value table."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from ...analysis.base.errors import SalientError
from ...i18n import tr
from .. import prepare_parameters, prepare_preview
from . import plain_text
from .dialog_wrapper import DialogWrapper

#: Where the project keeps the table.
SCOPE, KEY = "salient", "valueTable"


class ValuesEdit(QWidget):
    """Says what the table holds; buttons to see and change it, and to empty it."""

    def __init__(self) -> None:
        super().__init__()
        self.says = QLineEdit()
        self.says.setReadOnly(True)
        self.choose = QPushButton(tr("Preview and values…"))
        self.choose.setToolTip(tr("See what was found, and say what the values stand for"))
        self.clear = QToolButton()
        self.clear.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        self.clear.setToolTip(tr("Empty the table: each value is an actor"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.says, 1)
        row.addWidget(self.clear)
        row.addWidget(self.choose)


class ValuesWidgetWrapper(DialogWrapper):
    """A value table: made by clicks, from a file, or that which the project keeps."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        self._value = QgsProject.instance().readEntry(SCOPE, KEY, "")[0]
        self._others: list[Any] = []
        edit = ValuesEdit()
        edit.choose.clicked.connect(self.ask)
        edit.clear.clicked.connect(self._empty)
        self._edit = edit
        self._say()
        return edit

    def postInitialize(self, wrappers: list[Any]) -> None:
        """Know the dialog's other parameters."""
        self._others = list(wrappers)

    def setValue(self, value: Any) -> None:
        """Show a table as text or path; None leaves what the project keeps."""
        if value not in (None, ""):
            self._value = str(value)
            self._say()

    def value(self) -> Any:
        """Return the table as JSON or the path of one, None where there is none."""
        return self._value or None

    def _say(self) -> None:
        try:
            table = prepare_parameters.value_table(self._value)
            said = tr("Each value is an actor")
            if len(table):
                said = tr("{count} row(s)").format(count=len(table))
        except (SalientError, QgsProcessingException) as error:
            said = str(error)
        self._edit.says.setText(said)
        self._edit.says.setToolTip(plain_text.tool_tip(said))
        self._edit.clear.setEnabled(bool(self._value))

    def _empty(self) -> None:
        self._take("")

    def _take(self, value: str) -> None:
        self._value = value
        if value:
            QgsProject.instance().writeEntry(SCOPE, KEY, value)
        else:
            QgsProject.instance().removeEntry(SCOPE, KEY)
        self._say()
        self.widgetValueHasChanged.emit(self)

    def ask(self) -> None:
        """Let the user see what was found and change the table; Cancel changes nothing."""
        from .prepare_dialog import PrepareDialog

        try:
            found = self._look()
            start = prepare_parameters.value_table(self._value)
        except (SalientError, QgsProcessingException) as error:
            plain_text.warn(self.widget, tr("Value table"), str(error))
            return
        dialog = PrepareDialog(found, start, self.widget.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            table = dialog.value_table()
            self._take(table.to_json() if len(table) else "")
        dialog.deleteLater()

    def _look(self) -> prepare_preview.Preview:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().algorithmById("salient:preparecontrol")
        values = {
            wrapper.parameterDefinition().name(): wrapper.parameterValue()
            for wrapper in self._others
            if wrapper is not self
        }
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return prepare_preview.look(algorithm, values, context, QgsProcessingFeedback(False))
        finally:
            QApplication.restoreOverrideCursor()
