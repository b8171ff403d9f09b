# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS Desktop's --code: load and unload Salient twenty times and write what is left."""

from __future__ import annotations

import json
import os
import traceback
import warnings
from pathlib import Path

from qgis import utils
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

TIMES = 20
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
    }


def load():
    """Load and start Salient as QGIS's plugin manager does."""
    if not (utils.loadPlugin("salient") and utils.startPlugin("salient")):
        raise RuntimeError("QGIS did not load the plugin")


def run() -> dict:
    """Load once to warm QGIS's own caches, then the times that count."""
    QgsApplication.messageLog().messageReceived.connect(note)
    warnings.simplefilter("always")
    warnings.showwarning = lambda message, *_: said.append(f"Python: {message}")
    load()
    utils.unloadPlugin("salient")
    settle()
    before = seen()
    said.clear()
    for _ in range(TIMES):
        load()
        loaded = seen()
        utils.unloadPlugin("salient")
        settle()
    return {
        "before": before,
        "loaded": loaded,
        "after": seen(),
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
