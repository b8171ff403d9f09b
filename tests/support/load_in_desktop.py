# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS Desktop's --code: load and unload Salient twenty times and write what is left.

Every second time its windows are open when it goes. SALIENT_TIMES asks for another number.
"""

from __future__ import annotations

import json
import os
import threading
import traceback
import warnings
from pathlib import Path

from qgis import utils
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMenu, QToolBar

TIMES = int(os.environ.get("SALIENT_TIMES", "20"))
#: entries of the menu that open a window and do not wait for its end
WINDOWS = ("Gap explorer", "Events", "Libraries…", "Situation map…")
iface = utils.iface
said: list[str] = []


def note(text, tag, level):
    """Keep what QGIS logs as a warning or worse."""
    if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
        said.append(f"{tag}: {text}")


def settle():
    """Let Qt delete what was handed to deleteLater, and run what waits."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def seen() -> dict:
    """Return what a plugin could leave in QGIS."""
    window = iface.mainWindow()
    menus = {
        action.text(): [inner.text() for inner in action.menu().actions()]
        for action in iface.pluginMenu().actions()
        if action.menu()
    }
    return {
        "menus": menus,
        "docks": sorted(dock.objectName() for dock in window.findChildren(QDockWidget)),
        "toolbars": sorted(bar.objectName() for bar in window.findChildren(QToolBar)),
        "actions": len(window.findChildren(QAction)),
        "objects": len(window.findChildren(QObject)),
        "providers": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
        "messages": len(iface.messageBar().items()),
        "options pages": len(getattr(iface, "optionsPages", list)()),
        "threads": sorted(one.name for one in threading.enumerate() if not one.daemon),
        "tasks": QgsApplication.taskManager().count(),
        "windows": sum(one.isVisible() for one in QApplication.topLevelWidgets()),
    }


def load():
    """Load and start Salient as QGIS's plugin manager does."""
    if not (utils.loadPlugin("salient") and utils.startPlugin("salient")):
        raise RuntimeError("QGIS did not load the plugin")


def open_windows():
    """Open what the menu opens, and let it be painted."""
    menus = [a.menu() for a in iface.pluginMenu().actions() if a.menu() and a.text() == "Salient"]
    inner = [menu for top in menus for menu in (top, *top.findChildren(QMenu))]
    found = {one.text(): one for menu in inner for one in menu.actions()}
    for name in WINDOWS:
        found[name].trigger()
        settle()


def run() -> dict:
    """Load once to warm QGIS's own caches, then the times that count."""
    QgsApplication.messageLog().messageReceived.connect(note)
    warnings.simplefilter("always")
    warnings.showwarning = lambda message, *_: said.append(f"Python: {message}")
    for _ in range(2):  # some of QGIS's own is made at the second time
        load()
        open_windows()
        utils.unloadPlugin("salient")
        settle()
    before = seen()
    said.clear()
    opened = 0
    for number in range(TIMES):
        load()
        loaded = seen()
        if number % 2:
            open_windows()
            opened = seen()["windows"] - loaded["windows"]
        utils.unloadPlugin("salient")
        settle()
    return {
        "before": before,
        "loaded": loaded,
        "after": seen(),
        "opened": opened,
        "warnings": said,
        "times": TIMES,
    }


def main():
    """Write the answer and end without questions."""
    try:
        answer = run()
    except Exception:
        answer = {"error": traceback.format_exc() + "\n".join(said)}
    Path(os.environ["SALIENT_ANSWER"]).write_text(json.dumps(answer), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(500, main)
