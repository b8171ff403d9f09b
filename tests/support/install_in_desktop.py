# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS Desktop's --code: install two zips one over the other, use them, uninstall.

SALIENT_ZIPS names the older and the newer zip. Writes what each step found to SALIENT_ANSWER.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import traceback
from pathlib import Path

import pyplugin_installer
from qgis import utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialogButtonBox,
    QDockWidget,
    QMenu,
    QToolBar,
)

iface = utils.iface
SCHEMES = ("file", "https")
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

    choose("Open sample project")
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


def choose(text: str) -> None:
    """Choose an entry of Salient's menu."""
    menu = iface.pluginMenu().findChild(QMenu, "salient_menu")
    texts = {one.text(): one for one in menu.actions()}
    if text not in texts:
        raise RuntimeError(f"{text} is not in the menu: {list(texts)}")
    texts[text].trigger()
    settle()


class Browser(QObject):
    """Stands for the browser: keeps what would be opened in it."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "open")

    @pyqtSlot(QUrl)
    def open(self, address: QUrl) -> None:
        """Keep a page's name, the place on it and what the page says, if it is a file."""
        path = Path(address.toLocalFile())
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        self.opened.append((path.name, address.fragment(), text))

    def taken(self) -> list:
        """Return what was opened since."""
        taken, self.opened = self.opened, []
        return taken


def help_pages() -> dict:
    """Open all that has a button *Help*, press it, and return what would be opened in a browser."""
    import processing

    asked, browser = {}, Browser()

    def press(name: str, dialog) -> None:
        dialog.show()
        settle()
        button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog.close()
        settle()
        asked[name] = browser.taken()

    for one in QgsApplication.processingRegistry().providerById("salient").algorithms():
        press(one.name(), processing.createAlgorithmDialog(one.id(), {}))
    before = set(QApplication.topLevelWidgets())
    choose("Situation map…")
    (window,) = (one for one in set(QApplication.topLevelWidgets()) - before if one.isVisible())
    press("window", window)
    choose("Help")
    asked["menu"] = browser.taken()
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)
    return asked


def modules() -> dict:
    """Return the modules of Salient that Python has loaded."""
    return {name: one for name, one in sys.modules.items() if name.startswith("salient.")}


def run() -> dict:
    """Install, use, ask for help, install over, use, uninstall."""
    first, second = os.environ["SALIENT_ZIPS"].split(os.pathsep)
    found = {"before": seen(), "installed": install(first), "used": use()}
    found["help"] = help_pages()
    older = modules()
    found["upgraded"] = install(second)
    found["used again"] = use()
    newer = modules()
    found["of the older"] = [name for name in older if newer.get(name) is older[name]]
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
