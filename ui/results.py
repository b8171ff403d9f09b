# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run found, in the message bar: the finding in words, with ways to map, report and page."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialogButtonBox,
    QPushButton,
    QWidget,
)

from ..i18n import tr
from ..processing import compat, run_results
from . import maps, messages
from .analyses import OF_CONTROL, tasks_of
from .gap_explorer.part import ACTION

#: the layers of a run come one after another; milliseconds after the last it is complete
_COMPLETE = 250
_MOST_SAID = 2


class ResultsPart:
    """Listens to runs, and shows a card for each that loaded layers."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._run: run_results.Run | None = None
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COMPLETE)
        self._item: QgsMessageBarItem | None = None
        self._card: QWidget | None = None
        #: in the dialogs that made a control layer
        self._buttons: list[QPushButton] = []

    def set_up(self) -> None:
        """Listen."""
        self._timer.timeout.connect(self.show_card)
        run_results.listeners.append(self._placed)
        QgsProject.instance().cleared.connect(self._forget)

    def tear_down(self) -> None:
        """Listen no more, and take the card away."""
        QgsProject.instance().cleared.disconnect(self._forget)
        run_results.listeners.remove(self._placed)
        self._timer.stop()
        self._timer.timeout.disconnect(self.show_card)
        self._take_away()
        self._take_back_buttons()

    def _placed(self, run: run_results.Run) -> None:
        self._run = run
        self._timer.start()

    def _forget(self) -> None:
        """Take the card away with the project that its layers were in."""
        self._timer.stop()
        self._run = None
        self._take_away()

    def _take_away(self) -> None:
        if self._item is not None and not sip.isdeleted(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = self._card = None

    def show_card(self) -> None:
        """Show the last run: what it found, and where to go from there."""
        run = self._run
        if run is None:
            return
        self._take_away()
        # kept: QGIS takes the card over without a word to Python, which would delete it
        self._card = self._card_of(run)
        self._item = QgsMessageBarItem(self._card, Qgis.MessageLevel.Success, 0)
        self._iface.messageBar().pushItem(self._item)
        self._lead_on(run)

    def _lead_on(self, run: run_results.Run) -> None:
        """Let the dialog that made a control layer lead to the map, which it lies over."""
        self._take_back_buttons()
        if self._control_of(run) is None:
            return
        for dialog in dialogs_of(run):
            role = QDialogButtonBox.ButtonRole.ActionRole
            button = dialog.buttonBox().addButton(tr("Gap explorer"), role)
            button.setToolTip(tr("Close this window, and click open ground on the map."))
            button.clicked.connect(lambda *_: self._explore(run))
            self._buttons.append(button)

    def _take_back_buttons(self) -> None:
        for button in self._buttons:
            if not sip.isdeleted(button):
                button.setParent(None)
                button.deleteLater()
        self._buttons.clear()

    def _card_of(self, run: run_results.Run) -> QWidget:
        """Return the finding in full, and the ways on below it."""
        buttons = []
        for text, slot in self._ways(run):
            buttons.append(QPushButton(text))
            buttons[-1].clicked.connect(slot)
        return messages.card(run.title(), words(run), buttons)

    def _ways(self, run: run_results.Run) -> list:
        ways = [(tr("Show on map"), lambda: zoom_to(self._iface, run))]
        report = report_of(run)
        if report:
            ways.append((tr("Report"), lambda: open_file(report)))
        if self._control_of(run) is not None:
            ways.append((tr("Gap explorer"), lambda: self._explore(run)))
        ways.append((tr("Map page…"), lambda: maps.trigger(self._iface)))
        if run.earlier:
            ways.append((tr("Remove the earlier"), lambda: self._replace(run)))
        return ways

    def _control_of(self, run: run_results.Run):
        """Return the control layer that a run made, which is what one explores next."""
        layers = map(QgsProject.instance().mapLayer, run.layers)
        return next((one for one in layers if tasks_of(one) is OF_CONTROL), None)

    def _explore(self, run: run_results.Run) -> None:
        # the layer may have left the project since
        layer = self._control_of(run)
        if layer is not None:
            self._iface.setActiveLayer(layer)
        for dialog in dialogs_of(run):
            # later: the button that was clicked is in it
            QTimer.singleShot(0, dialog.close)
        action = self._iface.pluginMenu().findChild(QAction, ACTION)
        if action is not None and not action.isChecked():
            action.trigger()

    def _replace(self, run: run_results.Run) -> None:
        for key in run.earlier:
            run_results.remove(key)
        run.earlier.clear()
        self.show_card()


def words(run: run_results.Run) -> str:
    """Return what a run found on its last date, in a sentence or two."""
    said = [one for one in run.said if one]
    places = set(run.places)
    if len(places) == 1:
        # the title names it already, and the card has a line
        said = [one.removeprefix(f"{run.places[0]}: ") for one in said]
    text = "; ".join(said[:_MOST_SAID])
    if len(said) > _MOST_SAID:
        text += tr("; and {count} more in the tables").format(count=len(said) - _MOST_SAID)
    if not text:
        text = tr("{count} layer(s) added.").format(count=len(run.layers))
    if run.earlier:
        text += " " + tr("The earlier run of the same is hidden.")
    return text


def dialogs_of(run: run_results.Run) -> list:
    """Return the dialogs in sight that a run came from, as far as they are done."""
    from ..processing.widgets import dialog

    return [
        one
        for one in dialog.dialogs()
        if one.isVisible()
        and one.runButton().isEnabled()
        and one.algorithm().displayName() in run.names
    ]


def report_of(run: run_results.Run) -> str:
    """Return the path of the page that a run wrote, empty where there is none."""
    for name in ("REPORT", "OUTPUT"):
        path = str(run.results.get(name) or "")
        if path.lower().endswith((".html", ".pdf")) and Path(path).exists():
            return path
    return ""


def open_file(path: str) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def zoom_to(iface, run: run_results.Run) -> None:
    """Show what a run left on the map: its lines, points and pockets together."""
    canvas, project = iface.mapCanvas(), QgsProject.instance()
    crs = canvas.mapSettings().destinationCrs()
    whole = QgsRectangle()
    for layer_id in run.layers:
        layer = project.mapLayer(layer_id)
        if layer is None or not layer.isSpatial() or layer.extent().isEmpty():
            continue
        way = QgsCoordinateTransform(layer.crs(), crs, project)
        # what the map's projection cannot show, such as a pole, is no part of what is seen
        with suppress(QgsCsException):
            whole.combineExtentWith(compat.box_moved(way, layer.extent()))
    if not whole.isEmpty():
        whole.scale(1.2)
        canvas.setExtent(whole)
        canvas.refresh()
