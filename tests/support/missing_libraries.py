# SPDX-License-Identifier: GPL-2.0-or-later
"""Load the plugin where libraries are absent or old: missing_libraries.py ANSWER HOW LIBRARY…"""

from __future__ import annotations

import gc
import importlib.metadata
import json
import sys
from pathlib import Path

how, names = sys.argv[2], sys.argv[3:]
#: where numpy is not, no shapely can be imported, which QGIS itself would try
hidden = {*names, "shapely"} if "numpy" in names else set(names)


class Bar:
    """Finds none of the absent libraries."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        """Refuse the absent; leave the rest to the next finder."""
        if how == "absent" and name.split(".")[0] in hidden:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Bar())
if how == "old":
    true_version = importlib.metadata.version
    importlib.metadata.version = lambda name: "1.8.5" if name in names else true_version(name)

# QGIS itself imports shapely as of 3.42, so the absent are absent before it.
from qgis.core import QgsApplication  # noqa: E402
from qgis.gui import QgsMessageBar  # noqa: E402
from qgis.PyQt.QtWidgets import QLabel, QMainWindow  # noqa: E402

hidden = set(names)
application = QgsApplication([], True)
application.initQgis()


class Window:
    """As much of QGIS's `iface` as the plugin's parts ask for."""

    def __init__(self):
        self.window = QMainWindow()
        self.bar = QgsMessageBar(self.window)
        self.taken = []
        self.menu = self.window.menuBar().addMenu("Plugins")

    def mainWindow(self):
        return self.window

    def pluginMenu(self):
        return self.menu

    def messageBar(self):
        return self.bar

    def addToolBar(self, title):
        return self.window.addToolBar(title)

    def addCustomActionForLayerType(self, action, menu, kind, all_layers):
        self.taken.append(action)

    def removeCustomActionForLayerType(self, action):
        self.taken.remove(action)

    def addCustomActionForLayer(self, action, layer):
        pass

    def registerLocatorFilter(self, locator):
        self.taken.append(locator)

    def deregisterLocatorFilter(self, locator):
        self.taken.remove(locator)

    def registerCustomDropHandler(self, handler):
        self.taken.append(handler)

    def unregisterCustomDropHandler(self, handler):
        self.taken.remove(handler)

    def registerOptionsWidgetFactory(self, factory):
        self.taken.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.taken.remove(factory)


import salient  # noqa: E402 - after the libraries are gone

window = Window()
collections = []
gc.callbacks.append(lambda phase, _: collections.append(phase))
plugin = salient.classFactory(window)
plugin.initGui()
gc.callbacks.clear()
provider = QgsApplication.processingRegistry().providerById("salient")
model = provider.algorithm("dailysituation")
inputs = [len(one.parameterDefinitions()) for one in (model, model.create())]
application.processEvents()
inputs.append(len(model.parameterDefinitions()))
item = window.bar.currentItem()
answer = {
    "provider": provider is not None,
    "algorithms": len(provider.algorithms()),
    "can execute": [
        (algorithm.REQUIRES, *algorithm.canExecute()) for algorithm in provider.algorithms()
    ],
    "message bar": [one.text() for one in item.findChildren(QLabel)] if item else [],
    "inputs of the model": inputs,
    "collections": collections.count("start"),
    "collector works": gc.isenabled(),
}
plugin.unload()
answer["left in the bar"] = len(window.bar.items()) + len(window.taken)
Path(sys.argv[1]).write_text(json.dumps(answer), encoding="utf-8")
sys.stdout.flush()
