# SPDX-License-Identifier: GPL-2.0-or-later
"""Menu entries for maps: the situation map, and Salient's styles for any layer."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction, QDialog, QInputDialog

from ..i18n import tr
from . import messages
from .menu import TITLE, add_action, open_dialog, remove_action

_MAP = "salient_situation_map"


def trigger(iface) -> None:
    """Open the dialog of the situation map, as its entry in the menu does."""
    entry = iface.pluginMenu().findChild(QAction, _MAP)
    if entry is not None:
        entry.trigger()


class MapsPart:
    """Adds the entries; what they open is loaded when they are used."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._actions: list[QAction] = []
        self._dialog: QDialog | None = None

    def set_up(self) -> None:
        """Add the entries."""
        for text, slot, icon in (
            (tr("Situation map…"), self.open_dialog, "situationmap"),
            (tr("Web map…"), self.open_web_map, "webmap"),
            (tr("Compare sources…"), self.compare_sources, "comparesources"),
            (tr("Style the current layer…"), self.style_layer, "/propertyicons/symbology.svg"),
        ):
            self._actions.append(add_action(self._iface, text, slot, icon))
        self._actions[0].setObjectName(_MAP)

    def tear_down(self) -> None:
        """Remove the entries and the dialog."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
        while self._actions:
            remove_action(self._actions.pop())

    def open_dialog(self) -> None:
        """Open the dialog on the project as it is now, or bring it to the front."""
        from .situation_map.dialog import SituationMapDialog

        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = SituationMapDialog(self._iface, self._iface.mainWindow())
        self._dialog.show()
        self._dialog.preview_soon()

    def open_web_map(self) -> None:
        """Open the dialog of the algorithm that writes the visible layers as a web page."""
        open_dialog("webmap")

    def compare_sources(self) -> None:
        """Open the dialog of the algorithm that holds the maps of several makers side by side."""
        open_dialog("comparesources")

    def style_layer(self) -> None:
        """Ask for a style and give it to the current layer."""
        from ..cartography.style import library

        bar = self._iface.messageBar()
        layer = self._iface.activeLayer()
        if not isinstance(layer, QgsVectorLayer):
            messages.warn(bar, tr("Choose a vector layer in the layer list first."))
            return
        names = library.names()
        guess = library.guess(layer)
        first = names.index(guess) if guess in names else 0
        question = tr("Style of “{layer}”").format(layer=layer.name())
        window = self._iface.mainWindow()
        name, ok = QInputDialog.getItem(window, TITLE, question, names, first, False)
        if ok:
            for message in library.apply(layer, name):
                messages.warn(bar, message)
