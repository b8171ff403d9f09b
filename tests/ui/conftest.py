# SPDX-License-Identifier: GPL-2.0-or-later
"""A window with a real canvas, layer tree and message bar, for parts of QGIS's window."""

from __future__ import annotations

import html

import pytest


class Window:
    """As much of QGIS's `iface` as Salient's parts use, with real widgets behind it."""

    def __init__(self) -> None:
        from qgis.core import QgsCoordinateReferenceSystem, QgsLayerTreeModel, QgsProject
        from qgis.gui import (
            QgsLayerTreeMapCanvasBridge,
            QgsLayerTreeView,
            QgsMapCanvas,
            QgsMessageBar,
        )
        from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu

        self.window = QMainWindow()
        self.window.resize(1000, 700)
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.window.setCentralWidget(self.canvas)
        self.tree = QgsLayerTreeView(self.window)
        root = QgsProject.instance().layerTreeRoot()
        self.tree_model = QgsLayerTreeModel(root, self.window)
        self.tree.setModel(self.tree_model)
        self.bridge = QgsLayerTreeMapCanvasBridge(root, self.canvas, self.window)
        self.bar = QgsMessageBar(self.window)
        self.menu = QMenu(self.window)
        self.add_feature = QAction(self.window)
        self.docks, self.locators, self.options = [], [], []
        self.active = None

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def layerTreeView(self):
        return self.tree

    def messageBar(self):
        return self.bar

    def pluginMenu(self):
        return self.menu

    def activeLayer(self):
        return self.active

    def setActiveLayer(self, layer):
        self.active = layer

    def actionAddFeature(self):
        return self.add_feature

    def addToolBar(self, title):
        return self.window.addToolBar(title)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        self.docks.append(dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)
        self.docks.remove(dock)

    def registerLocatorFilter(self, one):
        self.locators.append(one)

    def deregisterLocatorFilter(self, one):
        self.locators.remove(one)

    def registerOptionsWidgetFactory(self, one):
        self.options.append(one)

    def unregisterOptionsWidgetFactory(self, one):
        self.options.remove(one)

    def said(self) -> str:
        """What the message bar shows now."""
        item = self.bar.currentItem()
        return html.unescape(item.text()) if item is not None else ""


@pytest.fixture
def window(qgis_app, qgis_new_project):
    made = Window()
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
