# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms where people look: in the menu, the toolbar and the menus of layers.

They stand in the order of work, as the toolbox and the manual have them; what is added to the
provider is here too.
"""

from __future__ import annotations

from functools import partial

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton

from ..processing import control_fields
from ..processing.provider import ALGORITHMS, MODELS
from . import maps, messages
from .gap_explorer.part import TOOLBAR
from .menu import OBJECT_NAME, STEPS, TITLE, end_of, open_dialog

#: what one does with a layer of a kind: algorithm and the parameter that takes the layer
OF_CONTROL = {
    "encirclementgap": "CONTROL",
    "pocketarea": "CONTROL",
    "supplyroutes": "CONTROL",
    "frontlinediff": "CONTROL",
    "frontline": "CONTROL",
    "controltimeline": "CONTROL",
    "situationlog": "CONTROL",
    "placefacts": "CONTROL",
}
OF_CHANGES = {"matchevidence": "CHANGES"}
OF_POLYGONS = {"preparecontrol": "INPUT"}


def tasks_of(layer) -> dict[str, str]:
    """Return what one does with a layer: the algorithms, and the parameter each takes it by."""
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != polygon:
        return {}
    if {"from_actor", "to_actor"} <= set(layer.fields().names()):
        return OF_CHANGES
    if control_fields.guess(layer.fields(), "ACTOR_FIELD"):
        return OF_CONTROL
    return OF_POLYGONS


class AnalysesPart:
    """Submenus of Salient's menu, drop-downs of its toolbar, and entries of layers' menus."""

    def __init__(self, iface) -> None:
        self._iface = iface
        self._menus: list[QMenu] = []
        self._buttons: list[QAction] = []
        self._of_layers: list[QAction] = []

    def set_up(self) -> None:
        """Put the algorithms of the provider there, a menu a group."""
        self._fill_menu()
        self._fill_toolbar()
        self._fill_layers()

    def tear_down(self) -> None:
        """Take them away."""
        project = QgsProject.instance()
        if self._of_layers:
            project.layersAdded.disconnect(self._offer)
        for action in self._of_layers:
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()
        self._of_layers.clear()
        toolbar = self._toolbar()
        for action in self._buttons:
            if toolbar is not None:
                toolbar.removeAction(action)  # the toolbar's child: it goes with it
        self._buttons.clear()
        for menu in self._menus:
            menu.parent().removeAction(menu.menuAction())
            menu.deleteLater()
        self._menus.clear()

    # -- menu and toolbar -------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        whole = self._iface.pluginMenu().findChild(QMenu, OBJECT_NAME)
        for group, algorithms in _groups().items():
            menu = QMenu(group, whole)
            menu.setIcon(algorithms[0].icon())
            for algorithm in algorithms:
                action = menu.addAction(algorithm.icon(), f"{algorithm.displayName()}…")
                action.setObjectName(f"salient_{algorithm.name()}")
                action.setToolTip(messages.tool_tip(algorithm.shortDescription()))
                action.triggered.connect(partial(self._open, algorithm.name()))
            menu.setToolTipsVisible(True)
            whole.insertMenu(end_of(whole, STEPS), menu)
            self._menus.append(menu)

    def _open(self, name: str, *_args) -> None:
        if name == "situationmap":
            maps.trigger(self._iface)  # it has a dialog of its own, with a preview
        else:
            open_dialog(name)

    def _toolbar(self) -> QToolBar | None:
        return self._iface.mainWindow().findChild(QToolBar, TOOLBAR)

    def _fill_toolbar(self) -> None:
        toolbar = self._toolbar()
        if toolbar is None:
            return
        for menu in self._menus:
            button = QToolButton(toolbar)
            button.setIcon(menu.icon())
            button.setText(menu.title())
            button.setToolTip(messages.tool_tip(menu.title()))
            button.setAccessibleName(menu.title())
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self._buttons.append(toolbar.addWidget(button))

    # -- the menu of a layer ----------------------------------------------------------------------

    def _fill_layers(self) -> None:
        known = {one.name(): one for group in _groups().values() for one in group}
        vector = QgsMapLayer.LayerType.VectorLayer
        for name, parameter in {**OF_CONTROL, **OF_CHANGES, **OF_POLYGONS}.items():
            if name not in known:
                continue
            action = QAction(known[name].icon(), f"{known[name].displayName()}…", None)
            action.setObjectName(f"salient_layer_{name}")
            action.triggered.connect(partial(self._with_layer, name, parameter))
            self._iface.addCustomActionForLayerType(action, TITLE, vector, False)
            self._of_layers.append(action)
        if self._of_layers:
            QgsProject.instance().layersAdded.connect(self._offer)
            self._offer(list(QgsProject.instance().mapLayers().values()))

    def _offer(self, layers) -> None:
        """Offer with each layer what one does with such a layer."""
        for layer in layers:
            wanted = {f"salient_layer_{name}" for name in tasks_of(layer)}
            for action in self._of_layers:
                if action.objectName() in wanted:
                    self._iface.addCustomActionForLayer(action, layer)

    def _with_layer(self, name: str, parameter: str, *_args) -> None:
        layer = self._iface.activeLayer()
        given = [layer.id()] if parameter == "INPUT" else layer.id()
        open_dialog(name, {parameter: given})


def _groups() -> dict[str, list]:
    """Return the algorithms by the name of their group, in the order of work."""
    provider = QgsApplication.processingRegistry().providerById("salient")
    found: dict[str, list] = {}
    names = [name for name, _ in ALGORITHMS] + [one.ID for one in MODELS]
    for name in names if provider is not None else ():
        algorithm = provider.algorithm(name)
        if algorithm is not None:
            found.setdefault(algorithm.group(), []).append(algorithm)
    return found
