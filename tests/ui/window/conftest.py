# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's window as far as menu, card, options and time need it."""

from __future__ import annotations

import pytest


@pytest.fixture
def make_layer():
    """Make a memory layer: rows of a geometry and the values of its fields."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def make(rows, fields, kind="Polygon"):
        columns = "".join(f"&field={one}" for one in fields.split(","))
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326{columns}", "made", "memory")
        for shape, *values in rows:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt(shape))
            feature.setAttributes(values)
            layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        return layer

    return make


@pytest.fixture
def salient_window(provider, qgis_iface, monkeypatch, qgis_new_project):
    """The stand-in for QGIS's window with Salient's menu and toolbar in it."""
    from qgis.gui import QgsMapCanvas, QgsMessageBar
    from qgis.PyQt.QtWidgets import QMenu, QToolBar
    from salient.ui.menu import MenuPart

    window = qgis_iface.mainWindow()
    plugins, bar, canvas = QMenu("Plugins", window), QgsMessageBar(window), QgsMapCanvas(window)
    toolbar = QToolBar(window)
    toolbar.setObjectName("salient_toolbar")
    offered = {"types": [], "layers": [], "drops": []}
    for name, what in {
        "pluginMenu": lambda: plugins,
        "messageBar": lambda: bar,
        "mapCanvas": lambda: canvas,
        "addCustomActionForLayerType": lambda *given: offered["types"].append(given),
        "removeCustomActionForLayerType": lambda action: None,
        "addCustomActionForLayer": lambda *given: offered["layers"].append(given),
        "registerCustomDropHandler": offered["drops"].append,
        "unregisterCustomDropHandler": offered["drops"].remove,
        "registerOptionsWidgetFactory": lambda factory: None,
        "unregisterOptionsWidgetFactory": lambda factory: None,
    }.items():
        monkeypatch.setattr(qgis_iface, name, what, raising=False)
    qgis_iface.offered = offered
    menu = MenuPart(qgis_iface)
    menu.set_up()
    yield qgis_iface
    menu.tear_down()
    toolbar.deleteLater()
    canvas.deleteLater()
    plugins.deleteLater()


@pytest.fixture
def put(salient_window):
    """Set up a part of the window for one test."""
    parts = []

    def put_(kind):
        parts.append(kind(salient_window))
        parts[-1].set_up()
        return parts[-1]

    yield put_
    while parts:
        parts.pop().tear_down()


@pytest.fixture
def opened(monkeypatch):
    """What dialogs were opened, with what they were given."""
    import processing

    found = []

    class Dialog:
        def __init__(self, *given):
            self.given = given

        def show(self):
            found.append(self.given)

    monkeypatch.setattr(processing, "createAlgorithmDialog", Dialog)
    return found
