# SPDX-License-Identifier: GPL-2.0-or-later
"""New control layer… and Next day… in the menu: maps that are drawn by hand."""

from __future__ import annotations

import datetime as dt

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QAction,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
)

from ..analysis.base.errors import SalientError
from ..i18n import tr
from .menu import TITLE, add_action, remove_action


class NewControlLayerDialog(QDialog):
    """Where the layer is kept, who can hold ground, and its CRS."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New control layer"))
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("GeoPackage (*.gpkg)")
        self.actors = QPlainTextEdit()
        self.actors.setPlaceholderText(tr("One actor a line"))
        self.actors.setMaximumHeight(120)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setCrs(crs)
        form = QFormLayout(self)
        form.addRow(tr("&File"), self.file)
        form.addRow(tr("&Actors"), self.actors)
        form.addRow(tr("&Coordinate reference system"), self.crs)
        self.buttons = _buttons(self, form)

    def names(self) -> list[str]:
        """Return the actors, each once."""
        lines = (" ".join(line.split()) for line in self.actors.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def path(self) -> str:
        """Return the path, with its ending."""
        path = self.file.filePath().strip()
        return path if not path or path.lower().endswith(".gpkg") else f"{path}.gpkg"


class NextDayDialog(QDialog):
    """To which date the newest map is carried on."""

    def __init__(self, layer: str, last: dt.date, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Next day"))
        self.date = QDateEdit(QDate(last.year, last.month, last.day).addDays(1))
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setCalendarPopup(True)
        said = QLabel(
            tr("The features of {last} in “{layer}” are copied to:").format(last=last, layer=layer)
        )
        said.setWordWrap(True)
        form = QFormLayout(self)
        form.addRow(said)
        form.addRow(tr("&Date"), self.date)
        self.buttons = _buttons(self, form)


def _buttons(dialog: QDialog, form: QFormLayout) -> QDialogButtonBox:
    box = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(box.Ok | box.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    form.addRow(buttons)
    return buttons


class ControlLayerPart:
    """The two actions."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._actions: list[QAction] = []

    def set_up(self) -> None:
        """Add them to Salient's menu."""
        for text, slot, icon in (
            (tr("New control layer…"), self.new_layer, "preparecontrol"),
            (tr("Next day…"), self.next_day, "controltimeline"),
        ):
            self._actions.append(add_action(self._iface, text, slot, icon))

    def tear_down(self) -> None:
        """Take them away."""
        while self._actions:
            remove_action(self._actions.pop())

    def new_layer(self) -> None:
        """Ask for file, actors and CRS, and add the layer, ready to draw in."""
        project = QgsProject.instance()
        dialog = NewControlLayerDialog(project.crs(), self._iface.mainWindow())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._tried(lambda: self._make(project, dialog))
        dialog.deleteLater()

    def _make(self, project: QgsProject, dialog: NewControlLayerDialog) -> None:
        from ..cartography.style import library
        from ..processing import control_editing

        if not dialog.path():
            self._warn(tr("Choose the file that is to hold the layer."))
            return
        layer = control_editing.create(dialog.path(), dialog.names(), dialog.crs.crs())
        library.apply(layer, "control", project, actors=dialog.names())
        project.addMapLayer(layer)
        control_editing.set_up_drawing(project, layer)
        layer.startEditing()
        self._iface.setActiveLayer(layer)

    def next_day(self) -> None:
        """Carry the newest map of the active layer on to the next date."""
        from ..processing import control_editing

        layer = self._iface.activeLayer()
        last = control_editing.newest(layer) if isinstance(layer, QgsVectorLayer) else None
        if last is None:
            self._warn(tr("Choose a control layer with dates in a field “date” first."))
            return
        dialog = NextDayDialog(layer.name(), last, self._iface.mainWindow())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            day = dialog.date.date().toPyDate()
            self._tried(lambda: self._carry(layer, day))
        dialog.deleteLater()

    def _carry(self, layer: QgsVectorLayer, day: dt.date) -> None:
        from ..processing import control_editing

        count = control_editing.next_day(layer, day)
        control_editing.keep_earlier(QgsProject.instance())
        said = tr(
            "{count} feature(s) copied to {day}. Draw what changed; save to keep it. Topological "
            "editing and avoid overlap are off, as they would change the earlier map too: save, "
            "filter the layer to {day} and switch them on to move shared edges."
        )
        self._iface.messageBar().pushInfo(TITLE, said.format(count=count, day=day))

    def _tried(self, work) -> None:
        try:
            work()
        except SalientError as error:
            self._warn(str(error))

    def _warn(self, text: str) -> None:
        self._iface.messageBar().pushWarning(TITLE, text)
