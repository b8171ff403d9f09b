# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS Desktop's --code: install two zips one over the other, use them, uninstall.

SALIENT_ZIPS names the older and the newer zip. Writes what each step found to SALIENT_ANSWER.
"""

from __future__ import annotations

import json
import os
import shutil
import traceback
from pathlib import Path

import pyplugin_installer
from qgis import utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar

iface = utils.iface
MINE = {"salient/form/author": "An analyst", "salient/maps/folder": "/mine"}


def settle():
    """Let Qt delete what was handed to deleteLater, and run what waits."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def seen() -> dict:
    """Return what of Salient is in QGIS and on the disk."""
    window = iface.mainWindow()
    texts = [one.text() for one in iface.pluginMenu().actions()]
    menus = iface.pluginMenu().findChildren(QMenu, "salient_menu")
    names = [one.objectName() for kind in (QToolBar, QDockWidget)
             for one in window.findChildren(kind)]  # fmt: skip
    profile = Path(QgsApplication.qgisSettingsDirPath())
    kept = sorted(p for p in profile.rglob("*") if p.is_file() and "salient" in p.parts)
    inside = profile / "python" / "plugins" / "salient"
    return {
        "active": "salient" in utils.active_plugins,
        "version": utils.pluginMetadata("salient", "version"),
        "provider": QgsApplication.processingRegistry().providerById("salient") is not None,
        "menu": "Salient" in texts,
        "entries": [one.text() for menu in menus for one in menu.actions()],
        "buttons": [len(one.actions()) for one in window.findChildren(QToolBar, "salient_toolbar")],
        "widgets": [name for name in names if "alient" in name],
        "actions": sum("alient" in one.objectName() for one in window.findChildren(QAction)),
        "folder": inside.is_dir(),
        "mine": {name: QgsSettings().value(name) for name in MINE},
        "kept": [p.relative_to(profile).as_posix() for p in kept if inside not in p.parents],
    }


def install(path: str) -> dict:
    """Install a zip as the plugin manager's *Install from ZIP* does."""
    pyplugin_installer.instance().installFromZipFile(path)
    settle()
    return seen()


def use() -> dict:
    """Open the sample, keep a store beside it and measure, as somebody who tries it does."""
    import processing

    open_sample()
    settle()
    home = Path(QgsProject.instance().homePath())
    mine = home / "my_events.gpkg"
    if not mine.exists():
        shutil.copy(home / "events.gpkg", mine)
    for name, value in MINE.items():
        QgsSettings().setValue(name, value)
    control = next(one for one in QgsProject.instance().mapLayers().values()
                   if one.name().startswith("Control"))  # fmt: skip
    found = processing.run(
        "salient:encirclementgap",
        {
            "CONTROL": control, "ACTOR_FIELD": "actor", "DATE_FIELD": "date",
            "ENCIRCLERS": "Government and allies", "BESIEGED": "Islamic State",
            "CORE_POINT": "37.5,35.0 [EPSG:4326]",
            "GAPS": "memory:", "POCKETS": "memory:", "SUMMARY": "memory:",
        },
    )  # fmt: skip
    rows = list(found["SUMMARY"].getFeatures())
    return {"home": str(home), "dates": len(rows)}


def open_sample() -> None:
    """Choose *Open sample project* in the menu."""
    menu = iface.pluginMenu().findChild(QMenu, "salient_menu")
    texts = {one.text(): one for one in menu.actions()}
    if "Open sample project" not in texts:
        raise RuntimeError(f"no sample in the menu: {list(texts)}")
    texts["Open sample project"].trigger()


def run() -> dict:
    """Install, use, install over, use, uninstall."""
    first, second = os.environ["SALIENT_ZIPS"].split(os.pathsep)
    found = {"before": seen(), "installed": install(first), "used": use()}
    found["upgraded"] = install(second)
    found["used again"] = use()
    QgsProject.instance().clear()
    pyplugin_installer.instance().uninstallPlugin("salient", quiet=True)
    settle()
    return {**found, "after": seen()}


def main():
    """Write the answer and end without questions."""
    try:
        answer = run()
    except Exception:
        answer = {"error": traceback.format_exc()}
    Path(os.environ["SALIENT_ANSWER"]).write_text(json.dumps(answer), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(500, main)
