# SPDX-License-Identifier: GPL-2.0-or-later
"""The widget of MAPPING in the algorithm dialogs: what was guessed, and a way to change it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from ...analysis.base.errors import InputError, SalientError
from ...events.importers import formats, preview, registry
from ...events.importers.generic import Mapping
from ...i18n import tr
from ..tables import event as event_table
from . import plain_text
from .dialog_wrapper import DialogWrapper
from .mapping_dialog import MappingDialog, target_labels

_MEMORY = "salient/events/mappings"


class MappingEdit(QWidget):
    """Says what fills what; buttons to choose it, to take it from a file, and to guess again."""

    def __init__(self) -> None:
        super().__init__()
        self.says = QLineEdit()
        self.says.setReadOnly(True)
        self.choose = QPushButton(tr("Columns…"))
        self.choose.setToolTip(
            tr("See what each column fills, with its first values, and change it")
        )
        self.file = QToolButton()
        self.file.setText("…")
        self.file.setToolTip(tr("Take a mapping that was saved"))
        self.clear = QToolButton()
        self.clear.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        self.clear.setToolTip(tr("Guess it again from the columns' names"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.says, 1)
        for button in (self.clear, self.choose, self.file):
            row.addWidget(button)

    def show_message(self, text: str) -> None:
        """Show a sentence from its beginning, the whole of it as a tip."""
        self.says.setText(text)
        self.says.setCursorPosition(0)
        self.says.setToolTip(plain_text.tool_tip(text))


class MappingWidgetWrapper(DialogWrapper):
    """A mapping of columns: guessed, chosen, or read from a file."""

    def createWidget(self, **_kwargs: Any) -> QWidget:
        """Return the widget."""
        self._value = ""
        self._others: dict[str, Any] = {}
        self._read: dict[tuple[Any, ...], Any] = {}
        edit = MappingEdit()
        edit.choose.clicked.connect(self.ask)
        edit.file.clicked.connect(self._browse)
        edit.clear.clicked.connect(lambda: self._take(""))
        return edit

    def postInitialize(self, wrappers: list[Any]) -> None:
        """Follow the file or layer, its code page and the format that the dialog shows."""
        for wrapper in wrappers:
            name = wrapper.parameterDefinition().name()
            if name in ("INPUT", "ENCODING", "FORMAT", "DATE_FORMAT"):
                self._others[name] = wrapper
        for name in ("INPUT", "ENCODING"):
            if name in self._others:
                self._others[name].widgetValueHasChanged.connect(self._input_changed)
        if "FORMAT" in self._others:
            self._others["FORMAT"].widgetValueHasChanged.connect(self._show)
        self._input_changed()

    def setValue(self, value: Any) -> None:
        """Show a mapping, or the path of one."""
        self._value = "" if value is None else str(value)
        self._show()

    def value(self) -> Any:
        """Return the mapping as JSON or the path of a file of it; None where it is guessed."""
        return self._value or None

    # -- what the dialog's other parameters say ---------------------------------------------------

    def _table(self, most: int) -> Any:
        """Return the first rows of what is to be imported, None where nothing is chosen."""
        source = self._others.get("INPUT")
        if source is None or source.parameterValue() in (None, ""):
            return None
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        definition = source.parameterDefinition()
        given = {definition.name(): source.parameterValue()}
        said = self._others.get("ENCODING")
        encoding = "" if said is None else str(said.parameterValue() or "").strip()

        def read() -> Any:
            return event_table.read(
                definition, given, context, QgsProcessingFeedback(), most=most, encoding=encoding
            )

        path = event_table.text_file(source.parameterValue())
        return read() if path is None else self._read_once(path, (most, encoding), read)

    def _read_once(self, path: Path, asked: tuple[Any, ...], read: Callable[[], Any]) -> Any:
        """Return what a file holds, read again only where the file or the question is another."""
        state = path.stat()
        key = (path, state.st_mtime_ns, state.st_size, *asked)
        if key not in self._read:
            self._read = {known: table for known, table in self._read.items() if known[0] == path}
            self._read[key] = read()
        return self._read[key]

    def _choice(self, name: str, options: Sequence[str]) -> str:
        wrapper = self._others.get(name)
        return options[int(wrapper.parameterValue() or 0) if wrapper is not None else 0]

    def _format(self) -> str:
        return self._choice("FORMAT", registry.FORMATS)

    def _input_changed(self, *_args: Any) -> None:
        """Drop a mapping of other columns, and take what was chosen for these before."""
        try:
            table = self._table(most=1)
            if table is not None and (not self._value or not self._fits(table)):
                self._take(self._remembered(table))
                return
        except (SalientError, QgsProcessingException) as error:
            self.widget.show_message(str(error))
            return
        self._show()

    def _fits(self, table: Any) -> bool:
        """Tell whether the mapping is of this table; a file was given on purpose and stays."""
        return not self._value.startswith("{") or Mapping.given(self._value).fits(table.columns)

    def _remembered(self, table: Any) -> str:
        key = _memory_key(table.columns)
        kept = QgsSettings().value(f"{key}/mapping", "")
        if not kept or self._fixed(table):
            return ""
        try:
            mapping = Mapping.of_text(str(kept), _MEMORY)
        except InputError:
            # Written by another version: guess as if there were nothing.
            return ""
        if QgsSettings().value(f"{key}/table", "") == table.name:
            return mapping.text()
        # Not the other table's dataset: rows with the same ids would overwrite its events.
        name = formats.mapping_for(table, self._format()).dataset
        return Mapping(mapping.columns, name, mapping.location_precision_m).text()

    def _fixed(self, table: Any) -> str:
        name = self._format()
        name = formats.detect(table) if name == "auto" else name
        return name if name in formats.FIXED else ""

    # -- the value --------------------------------------------------------------------------------

    def _take(self, value: str) -> None:
        self.setValue(value)
        self.widgetValueHasChanged.emit(self)

    def _show(self, *_args: Any) -> None:
        self.widget.clear.setEnabled(bool(self._value))
        try:
            self.widget.show_message(self._sentence())
        except (SalientError, QgsProcessingException) as error:
            self.widget.show_message(str(error))

    def _sentence(self) -> str:
        if self._value and not self._value.startswith("{"):
            return self._value
        table = self._table(most=1)
        if table is not None and self._fixed(table):
            return tr("{format}: its columns are known.").format(format=self._fixed(table))
        if self._value:
            return tr("Chosen: {mapping}").format(mapping=_words(Mapping.given(self._value)))
        if table is None:
            return tr("Guessed from the columns' names")
        mapping = formats.mapping_for(table, self._format())
        lacking = [target_labels()[target] for target in mapping.lacking()]
        if lacking:
            said = tr("Not found: {fields}. Choose their columns.")
            return said.format(fields=", ".join(lacking))
        return tr("Guessed: {mapping}").format(mapping=_words(mapping))

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.widget, tr("Mapping of columns"), "", tr("Mapping (*.json)")
        )
        if path:
            self._take(path)

    def ask(self) -> None:
        """Let the user see and change the mapping; Cancel changes nothing."""
        try:
            dialog = self._dialog()
        except (SalientError, QgsProcessingException) as error:
            plain_text.warn(self.widget, tr("Mapping of columns"), str(error))
            return
        if dialog.exec() == QDialog.DialogCode.Accepted:
            mapping = dialog.mapping()
            key = _memory_key(dialog.table.columns)
            QgsSettings().setValue(f"{key}/mapping", mapping.text())
            QgsSettings().setValue(f"{key}/table", dialog.table.name)
            self._set_date_format(dialog.date_format())
            self._take(mapping.text())
        dialog.deleteLater()

    def _dialog(self) -> MappingDialog:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            table = self._table(most=preview.ROWS)
        finally:
            QApplication.restoreOverrideCursor()
        if table is None:
            raise InputError(tr("Choose the file or layer to import first."))
        fixed = self._fixed(table)
        if fixed:
            said = tr(
                "“{table}” is read as {format}, whose columns are known. To choose them yourself, "
                "set Format to “generic CSV/GeoJSON”."
            )
            raise InputError(said.format(table=table.name, format=fixed))
        order = self._choice("DATE_FORMAT", event_table.DATE_FORMATS)
        start = Mapping.given(self._value) if self._value else None
        return MappingDialog(table, self._format(), start, order, self.widget.window())

    def _set_date_format(self, name: str) -> None:
        wrapper = self._others.get("DATE_FORMAT")
        if wrapper is not None:
            index = event_table.DATE_FORMATS.index(name)
            wrapper.setParameterValue(index, QgsProcessingContext())


def _memory_key(columns: list[str]) -> str:
    return f"{_MEMORY}/{hashlib.sha256(chr(10).join(columns).encode()).hexdigest()[:32]}"


def _words(mapping: Mapping) -> str:
    named = [(label, mapping.columns.get(target)) for target, label in target_labels().items()]
    return "; ".join(f"{label} ← {column}" for label, column in named if column)
