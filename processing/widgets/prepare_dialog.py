# SPDX-License-Identifier: GPL-2.0-or-later
"""What was found in maps that are to be prepared, and the value table to change by clicks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...analysis.base.errors import SalientError
from ...analysis.base.remarks import in_words
from ...analysis.control import kinds, value_table
from ...analysis.control.value_table import ValueTable
from ...cartography.style.palette import assign
from ...i18n import named, shown_number, tr
from .. import prepare_preview
from ..outputs import write_text
from . import plain_text, sizes
from .map_sketch import MapSketch

_CLASSES = ("", "assessed", "claimed", "contested", "infiltrated")
#: The columns of the table, by what they hold.
VALUE, GROUND, ACTOR, KIND, COALITION, LEAVE_OUT, BEGIN, END = range(8)
_YES, _NO = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class PrepareDialog(QDialog):
    """Layers, dates and values that were found, a map of any date, and the value table.

    Attributes
    ----------
    table : QTableWidget
        A row a value and period, to edit.
    """

    def __init__(
        self, found: prepare_preview.Preview, start: ValueTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._found = found
        self._ground = {one.value: one for one in found.values}
        self.setWindowTitle(tr("What the values stand for"))
        self.summary = plain_text.label(_summary(found))
        self.table = QTableWidget(0, 8)
        self.table.setHorizontalHeaderLabels(
            [
                tr("Value"), tr("Ground (km²)"), tr("Actor"), tr("Class"), tr("Coalition"),
                tr("Leave out"), tr("From"), tr("To"),
            ]
        )  # fmt: skip
        self.table.verticalHeader().hide()
        self.dates = QComboBox()
        self.dates.addItems([str(day or tr("undated")) for day in found.dates])
        self.dates.setCurrentIndex(len(found.dates) - 1)
        self.sketch = MapSketch()
        self.notes = _notes(found)
        self.message = plain_text.label("")
        self.join = QPushButton(tr("&Join names that look alike"))
        self.period = QPushButton(tr("Another &period of the value"))
        self.load = QPushButton(tr("&Open…"))
        self.save = QPushButton(tr("&Save…"))
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel)
        self._lay_out()
        self.show_table(start)
        self._connect()
        sizes.open_at(self, 1180, 680)
        # all columns of the table are seen at once, and the map has the rest
        wide = self.table.horizontalHeader().length() + 24
        self._upper.setSizes([wide, max(self.width() - wide, 200)])

    def _lay_out(self) -> None:
        tools = QGridLayout()  # in a row they are wider than a small screen
        for number, button in enumerate((self.join, self.load, self.period, self.save)):
            tools.addWidget(button, number // 2, number % 2)
        tools.setColumnStretch(2, 1)
        left, right = QWidget(), QWidget()
        for part, contents in (
            (left, [self.table, tools]),
            (right, [plain_text.label(tr("Map of")), self.dates, self.sketch]),
        ):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            for one in contents:
                if isinstance(one, QGridLayout):
                    column.addLayout(one)
                else:
                    column.addWidget(one, int(one in (self.table, self.sketch)))
        upper = self._upper = QSplitter(Qt.Orientation.Horizontal)
        upper.addWidget(left)
        upper.addWidget(right)
        upper.setStretchFactor(0, 3)
        upper.setStretchFactor(1, 2)
        upper.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addWidget(self.summary)
        whole.addWidget(upper, 3)
        whole.addWidget(plain_text.label(tr("What will be left out, repaired or is odd:")))
        whole.addWidget(self.notes, 1)
        whole.addWidget(self.message)
        whole.addWidget(self.buttons)

    def _connect(self) -> None:
        self.table.cellChanged.connect(self._show)
        self.dates.currentIndexChanged.connect(self._show)
        self.join.clicked.connect(self._join)
        self.period.clicked.connect(self._add_period)
        self.load.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show()

    # -- the table --------------------------------------------------------------------------------

    def show_table(self, table: ValueTable) -> None:
        """Show a table, and every value that was found and is not in it."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        rows = list(table.rows)
        known = {value_table.key_of(row.value) for row in rows}
        rows += [
            value_table.ValueRow(one.value)
            for one in self._found.values
            if value_table.key_of(one.value) not in known
        ]
        order = {one.value: number for number, one in enumerate(self._found.values)}
        rows.sort(key=lambda row: order.get(row.value, len(order)))
        for row in rows:
            self._add_row(row, self.table.rowCount())
        self.table.resizeColumnsToContents()
        for column, least in ((VALUE, 130), (ACTOR, 150), (KIND, 100), (COALITION, 100)):
            self.table.setColumnWidth(column, max(self.table.columnWidth(column), least))
        self.table.blockSignals(False)
        self._show()

    def _add_row(self, row: value_table.ValueRow, at: int) -> None:
        self.table.insertRow(at)
        one = self._ground.get(row.value)
        fixed = {
            VALUE: row.value or prepare_preview.blank_label(),
            GROUND: "–"
            if one is None or one.area_km2 is None
            else shown_number(f"{one.area_km2:,.0f}"),
        }
        for column, text in fixed.items():
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setData(Qt.ItemDataRole.UserRole, row.value)
            self.table.setItem(at, column, item)
        dates = [day.isoformat() if day else "" for day in (row.begin, row.end)]
        for column, text in zip((ACTOR, COALITION, BEGIN, END), (row.actor, row.coalition, *dates)):
            self.table.setItem(at, column, QTableWidgetItem(text))
        item = QTableWidgetItem()
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_YES if row.leave_out else _NO)
        self.table.setItem(at, LEAVE_OUT, item)
        kinds = QComboBox()
        kinds.addItems(list(dict.fromkeys([*_CLASSES, row.kind])))
        kinds.setCurrentText(row.kind)
        kinds.currentIndexChanged.connect(self._show)
        self.table.setCellWidget(at, KIND, kinds)

    def value_table(self) -> ValueTable:
        """Return the table as it is, without rows that say nothing.

        Raises
        ------
        InputError
            If a date is none, or two periods of a value overlap.
        """
        records = []
        for row in range(self.table.rowCount()):
            texts = {
                name: self.table.item(row, column).text().strip()
                for name, column in (
                    ("actor", ACTOR), ("coalition", COALITION), ("from", BEGIN), ("to", END)
                )
            }  # fmt: skip
            texts["class"] = self.table.cellWidget(row, KIND).currentText()
            left_out = self.table.item(row, LEAVE_OUT).checkState() == _YES
            texts["leave_out"] = "yes" if left_out else ""
            if any(texts.values()):
                value = self.table.item(row, VALUE).data(Qt.ItemDataRole.UserRole)
                records.append({"value": value, **texts})
        return value_table.of_records(records)

    def _join(self) -> None:
        self._replace(lambda t: prepare_preview.joined(t, [v.value for v in self._found.values]))

    def _replace(self, change: Callable[[Any], Any]) -> None:
        try:
            self.show_table(change(self.value_table()))
        except SalientError as error:
            self._warn(error)

    def _add_period(self) -> None:
        row = self.table.currentRow()
        if row < 0:
            self.message.setText(tr("Click on the value that needs another period."))
            return
        value = self.table.item(row, VALUE).data(Qt.ItemDataRole.UserRole)
        self.table.blockSignals(True)
        self._add_row(value_table.ValueRow(value), row + 1)
        self.table.blockSignals(False)

    def _open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Value table"), "", tr("Value tables (*.csv *.json)")
        )
        if path:
            self.open_file(path)

    def open_file(self, path: str) -> None:
        """Show the value table in a file."""
        from .. import prepare_parameters

        try:
            self.show_table(prepare_parameters.value_table(path))
        except Exception as error:
            self._warn(error)

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Value table"), "", tr("CSV (*.csv);;JSON (*.json)")
        )
        if path:
            self.save_file(path)

    def save_file(self, path: str) -> None:
        """Write the value table to a file, as JSON where its name ends so, else as CSV."""
        try:
            table = self.value_table()
            as_json = Path(path).suffix.lower() == ".json"
            write_text(path, table.to_json() if as_json else table.to_csv())
        except Exception as error:
            self._warn(error)

    def _warn(self, error: Exception) -> None:
        plain_text.warn(self, tr("Value table"), str(error))

    # -- what becomes of it -----------------------------------------------------------------------

    def _show(self, *_args: Any) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        try:
            table = self.value_table()
            number = self.dates.currentIndex()
            control = self._found.shown(number, table) if number >= 0 else None
        except SalientError as error:
            self.message.setText(str(error))
            ok.setEnabled(False)
            return
        ok.setEnabled(True)
        actors = self._actors(table)
        colors = {name: color.fill for name, color in assign(actors).items()}
        self._color_rows(table, colors)
        self.sketch.show_map(control, colors)
        held = control.actor_names if control is not None else []
        said = tr("On the map: {actors}").format(actors="; ".join(held) or tr("nobody"))
        self.message.setText(self._found.fault or said)

    def _actors(self, table: ValueTable) -> list[str]:
        rows = {row.actor or row.value for row in table.rows if not row.leave_out}
        values = {one.value for one in self._found.values if not table.knows(one.value)}
        return sorted(name for name in rows | values if name)

    def _color_rows(self, table: ValueTable, colors: dict[str, str]) -> None:
        self.table.blockSignals(True)
        for row in range(self.table.rowCount()):
            item = self.table.item(row, VALUE)
            value = item.data(Qt.ItemDataRole.UserRole)
            name = self.table.item(row, ACTOR).text().strip() or value
            swatch = QPixmap(12, 12)
            swatch.fill(QColor(colors.get(name, "#ffffff")))
            item.setIcon(QIcon(swatch))
        self.table.blockSignals(False)


def _summary(found: prepare_preview.Preview) -> str:
    layers = found.layers
    files = len({(one.folder, one.file) for one in layers})
    said = tr("{layers} layer(s) in {files} file(s), {features} features, {values} values.").format(
        layers=len(layers),
        files=files,
        features=sum(len(one.fids) for one in layers),
        values=len(found.values),
    )
    systems = sorted({one.crs.name for one in found.maps})
    if systems:
        said += " " + tr("Coordinates: {crs}.").format(crs=", ".join(systems))
    days = [day for day in found.dates if day is not None]
    if len(days) == 1:
        said += " " + tr("One date, {day}.").format(day=days[0])
    elif days:
        span = tr("{count} dates, {first} to {last}.")
        said += " " + span.format(count=len(days), first=days[0], last=days[-1])
    return said


def _notes(found: prepare_preview.Preview) -> QTableWidget:
    """Return a table of the kinds of notes, how often each stands, and the first of it."""
    counts = Counter((note.action, note.kind) for note in found.notes)
    table = QTableWidget(len(counts), 4)
    table.setHorizontalHeaderLabels([tr("What"), tr("Kind"), tr("Number"), tr("First")])
    table.verticalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    for row, ((action, kind), count) in enumerate(counts.most_common()):
        first = next(n for n in found.notes if (n.action, n.kind) == (action, kind))
        place = " ".join(filter(None, (first.layer, first.fid)))
        said = named(place, in_words(first.note))
        told = (in_words(kinds.named(action)), in_words(kinds.named(kind)), str(count), said)
        for column, text in enumerate(told):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setToolTip(plain_text.tool_tip(text))
            table.setItem(row, column, item)
    table.resizeColumnsToContents()
    return table
