# SPDX-License-Identifier: GPL-2.0-or-later
"""New control layer… and Next day… in the menu: maps that are drawn by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QAction,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
)

from ..analysis.base.errors import InputError, SalientError
from ..i18n import tr
from ..processing.widgets import plain_text, sizes
from . import messages
from .menu import add_action, remove_action


class _Asking(QDialog):
    """Stays open where what is typed will not do, and says why."""

    def __init__(self, act: Callable[[Any], object], parent=None) -> None:
        super().__init__(parent)
        self._act = act
        self.refusal = plain_text.label()
        self.refusal.hide()

    def accept(self) -> None:
        """Do it, and close where it was done."""
        try:
            self._act(self)
        except SalientError as error:
            self.refusal.setText(str(error))
            self.refusal.show()
            return
        super().accept()

    def _add_buttons(self, form: QFormLayout) -> QDialogButtonBox:
        box = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(box.Ok | box.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(self.refusal)
        form.addRow(buttons)
        return buttons


class NewControlLayerDialog(_Asking):
    """Where the layer is kept, who can hold ground, and its CRS."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, act, parent=None) -> None:
        super().__init__(act, parent)
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
        self.buttons = self._add_buttons(form)
        sizes.open_at(self, 420)

    def names(self) -> list[str]:
        """Return the actors, each once."""
        lines = (" ".join(line.split()) for line in self.actors.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def path(self) -> str:
        """Return the path, with its ending."""
        path = self.file.filePath().strip()
        return path if not path or path.lower().endswith(".gpkg") else f"{path}.gpkg"


class NextDayDialog(_Asking):
    """To which date the newest map is carried on."""

    def __init__(self, layer: str, last: dt.date, act, parent=None) -> None:
        super().__init__(act, parent)
        self.setWindowTitle(tr("Next day"))
        self.date = QDateEdit(QDate(last.year, last.month, last.day).addDays(1))
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setCalendarPopup(True)
        said = plain_text.label(
            tr("The features of {last} in “{layer}” are copied to:").format(last=last, layer=layer)
        )
        form = QFormLayout(self)
        form.addRow(said)
        form.addRow(tr("&Date"), self.date)
        self.buttons = self._add_buttons(form)
        sizes.open_at(self, 360)


class ControlLayerPart:
    """The two actions."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._actions: list[QAction] = []

    def set_up(self) -> None:
        """Add them to Salient's menu."""
        for text, slot, icon in (
            (tr("New control layer…"), self.new_layer, "/mActionNewGeoPackageLayer.svg"),
            (tr("Next day…"), self.next_day, "/mActionDuplicateLayer.svg"),
        ):
            self._actions.append(add_action(self._iface, text, slot, icon))

    def tear_down(self) -> None:
        """Take them away."""
        while self._actions:
            remove_action(self._actions.pop())

    def new_layer(self) -> None:
        """Ask for file, actors and CRS, and add the layer, ready to draw in."""
        project = QgsProject.instance()
        dialog = NewControlLayerDialog(
            project.crs(), lambda asked: self._make(project, asked), self._iface.mainWindow()
        )
        dialog.exec()
        dialog.deleteLater()

    def _make(self, project: QgsProject, dialog: NewControlLayerDialog) -> None:
        from ..cartography.style import library
        from ..processing import control_editing

        if not dialog.path():
            raise InputError(tr("Choose the file that is to hold the layer."))
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
            said = tr("Choose a control layer with dates in a field “date” first.")
            messages.warn(self._iface.messageBar(), said)
            return
        dialog = NextDayDialog(
            layer.name(),
            last,
            lambda asked: self._carry(layer, asked.date.date().toPyDate()),
            self._iface.mainWindow(),
        )
        dialog.exec()
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
        messages.inform(self._iface.messageBar(), said.format(count=count, day=day), 0)
