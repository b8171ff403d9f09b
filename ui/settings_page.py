# SPDX-License-Identifier: GPL-2.0-or-later
"""Salient's page in QGIS's options: what dialogs start with, colours, results, sharing."""

from __future__ import annotations

import json
from dataclasses import replace

from qgis.gui import QgsColorButton, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QColor, QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..processing import icons, user_settings
from .menu import ABOUT, add_action, remove_action
from .scrolling import show_in


class PaletteTable(QWidget):
    """Actors and the colours that they have in every project of the user."""

    def __init__(self, kept: dict[str, str]) -> None:
        super().__init__()
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(tr("Actors and their colours"))
        self.table.setHorizontalHeaderLabels([tr("Actor"), tr("Colour")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(120)
        self.table.itemChanged.connect(self._name_button)
        self.more = QPushButton(tr("Add an actor"))
        self.more.clicked.connect(lambda: self.add("", "#888888"))
        self.less = QPushButton(tr("Remove the row"))
        self.less.clicked.connect(lambda: self.table.removeRow(self.table.currentRow()))
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addWidget(self.less)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addLayout(row)
        for name, color in sorted(kept.items()):
            self.add(name, color)

    def add(self, name: str, color: str) -> None:
        """Add a row."""
        at = self.table.rowCount()
        self.table.insertRow(at)
        self.table.setItem(at, 0, QTableWidgetItem(name))
        button = QgsColorButton()
        button.setColor(QColor(color))
        # QGIS's button takes the mouse: without this another row would be removed
        button.pressed.connect(
            lambda: self.table.setCurrentCell(self.table.indexAt(button.pos()).row(), 1)
        )
        self.table.setCellWidget(at, 1, button)
        self._name_button(self.table.item(at, 0))

    def _name_button(self, item: QTableWidgetItem) -> None:
        """Say to screen readers whose colour a button is of, also where the name is typed."""
        button = self.table.cellWidget(item.row(), 1)
        if item.column() == 0 and button is not None:
            button.setAccessibleName(tr("Colour of {actor}").format(actor=item.text()))

    def colors(self) -> dict[str, str]:
        """Return what the table says; a row without a name says nothing."""
        rows = range(self.table.rowCount())
        named = {self.table.item(row, 0).text().strip(): row for row in rows}
        return {
            name: self.table.cellWidget(row, 1).color().name()
            for name, row in named.items()
            if name
        }


class SettingsPage(QgsOptionsPageWidget):
    """The page; what is set holds from the next dialog on."""

    def __init__(self, parent=None) -> None:
        from ..processing import parameters  # not before the page is opened
        from . import form_fields

        super().__init__(parent)
        self.setObjectName("salient_settings")
        kept = user_settings.load()
        self.units = QComboBox()
        self.units.addItems(parameters.unit_texts())
        self.units.setCurrentIndex(min(max(kept.units, 0), self.units.count() - 1))
        self.position_error = _metres(kept.position_error)
        self.correlation_length = _metres(kept.correlation_length)
        self.encirclers, self.besieged = QLineEdit(kept.encirclers), QLineEdit(kept.besieged)
        for edit in (self.encirclers, self.besieged):
            edit.setPlaceholderText(tr("Names separated by ;"))
        self.palette_table = PaletteTable(user_settings.palette(kept))
        self.again = QComboBox()
        said = [tr("Hide the earlier"), tr("Keep both in sight"), tr("Remove the earlier")]
        form_fields.fill(self.again, list(zip(said, user_settings.AGAIN)), kept.again)
        self.blur = _metres(kept.blur)
        self._lay_out()

    def _lay_out(self) -> None:
        groups = (
            (
                tr("What dialogs start with"),
                (tr("Units of texts"), self.units),
                (tr("Position error of maps (1 sigma)"), self.position_error),
                (tr("Its correlation length"), self.correlation_length),
                (tr("Encirclers"), self.encirclers),
                (tr("Besieged"), self.besieged),
            ),
            (
                tr("Results"),
                (tr("A second run of the same"), self.again),
                (tr("Colours of actors"), self.palette_table),
            ),
            (tr("Sharing"), (tr("Blur places of exported events by"), self.blur)),
        )
        inner = QWidget()
        column = QVBoxLayout(inner)
        note = QLabel(
            tr("Dialogs start with these. Scripts, models and the command line do not heed them.")
        )
        note.setWordWrap(True)
        column.addWidget(note)
        for title, *rows in groups:
            box = QGroupBox(title)
            form = QFormLayout(box)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            for label, widget in rows:
                widget.setAccessibleName(label)
                form.addRow(label, widget)
            column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea()
        show_in(area, inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def apply(self) -> None:
        """Keep what is set."""
        user_settings.save(
            replace(
                user_settings.load(),
                units=self.units.currentIndex(),
                position_error=self.position_error.value(),
                correlation_length=self.correlation_length.value(),
                encirclers=self.encirclers.text().strip(),
                besieged=self.besieged.text().strip(),
                palette=json.dumps(self.palette_table.colors(), sort_keys=True),
                blur=self.blur.value(),
                again=self.again.currentData(),
            )
        )


def _metres(value: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, 1_000_000.0)
    box.setDecimals(0)
    box.setSuffix(tr(" m"))
    box.setValue(value)
    return box


class SettingsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle("Salient")

    def icon(self) -> QIcon:
        """Return the page's icon."""
        return icons.icon("salient")

    def createWidget(self, parent) -> SettingsPage:  # noqa: N802 - QGIS's name
        """Return a new page."""
        return SettingsPage(parent)


class SettingsPart:
    """The page in QGIS's options, and an entry in the menu that opens it."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._factory: SettingsFactory | None = None
        self._action = None

    def set_up(self) -> None:
        """Register the page."""
        self._factory = SettingsFactory()
        self._iface.registerOptionsWidgetFactory(self._factory)
        self._action = add_action(
            self._iface, tr("Options…"), self.open, "/mActionOptions.svg", ABOUT
        )

    def tear_down(self) -> None:
        """Take the page and the entry away."""
        remove_action(self._action)
        self._iface.unregisterOptionsWidgetFactory(self._factory)
        self._factory = self._action = None

    def open(self) -> None:
        """Open QGIS's options at the page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), "salient_settings")
