# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS Desktop's --code: open each dialog on the sample, and save what it looks like.

    SALIENT_SHOTS=FOLDER qgis --lang ar --code scripts/shoot_dialogs.py

With QT_SCALE_FACTOR=2 in the environment it is what 200 % look like. `SALIENT_ONLY` names some of
the algorithms, separated by commas, ``situation-map-dialog`` or ``gap-explorer``; QGIS ends when
all are taken.
"""

from __future__ import annotations

import os
import traceback
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMenu
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["SALIENT_SHOTS"])
WINDOW = "situation-map-dialog"
EXPLORER = "gap-explorer"
UQAYRIBAT = QgsPointXY(37.46, 35.04)
#: what the government takes of the gap
ADVANCE = "Polygon((38.75 34.85, 38.95 34.85, 38.95 35.12, 38.75 35.12, 38.75 34.85))"
ONLY = [one for one in os.environ.get("SALIENT_ONLY", "").split(",") if one]


def settle() -> None:
    """Let widgets take their size and layers their place."""
    for _ in range(20):
        QApplication.processEvents()


def _has(layer, field: str) -> bool:
    return layer.geometryType() == 0 and field in layer.fields().names()


def shoot(widget, name: str) -> None:
    """Save what a widget looks like."""
    settle()
    widget.grab().save(str(FOLDER / f"{name}.png"))


def shoot_dialogs() -> None:
    """Open the dialog of each algorithm, as QGIS's toolbox does."""
    registry = QgsApplication.processingRegistry()
    for known in registry.providerById("salient").algorithms():
        if ONLY and known.name() not in ONLY:
            continue
        algorithm = registry.createAlgorithmById(known.id())
        dialog = algorithm.createCustomParametersWidget(iface.mainWindow())
        dialog.show()
        shoot(dialog, known.name())
        dialog.close()
        dialog.deleteLater()


def shoot_situation_map() -> None:
    """Take the window of *Situation map* with its preview, the gap round Uqayribat on the page."""
    from salient.ui.situation_map.dialog import SituationMapDialog

    import processing

    (places,) = (one for one in QgsProject.instance().mapLayers().values() if _has(one, "name"))
    places.selectByExpression("\"name\" = 'Uqayribat'")
    asked = {
        "CONTROL": iface.activeLayer(),
        "ACTOR_FIELD": "actor",
        "DATE_FIELD": "date",
        "ENCIRCLERS": "Government and allies",
        "BESIEGED": "Islamic State",
        "CORE": QgsProcessingFeatureSourceDefinition(places.id(), True),
        "CORE_NAME": "name",
        "POSITION_ERROR": 500.0,
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY", "TREND"), "TEMPORARY_OUTPUT"),
    }
    processing.runAndLoadResults("salient:encirclementgap", asked)
    places.removeSelection()
    settle()
    dialog = SituationMapDialog(iface, iface.mainWindow())
    dialog.form.title.setText("Islamic State pocket east of Hama about to be cut off")
    dialog.form.title.setCursorPosition(0)
    dialog.show()
    dialog.resize(1240, 800)
    dialog.show_preview()
    shoot(dialog, WINDOW)
    dialog.close()


def rest(explorer) -> None:
    """Wait until the card has nothing to ask any more."""
    for _ in range(8):
        QTest.qWait(500)
        while explorer.queue.busy:
            QTest.qWait(50)


def shoot_explorer() -> None:
    """Click Uqayribat, and draw an advance between Sukhnah and al-Kawm."""
    part = next(one for one in plugins["salient"]._parts if hasattr(one, "explorer"))
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    for dock in window.findChildren(QDockWidget):
        dock.close()
    window.resize(1440, 732)
    explorer = part.show()
    explorer.panel.position_error.setValue(500.0)
    rest(explorer)
    own = canvas.mapSettings().destinationCrs()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    way = QgsCoordinateTransform(degrees, own, QgsProject.instance())
    canvas.zoomToProjectExtent()
    settle()
    at = canvas.getCoordinateTransform().transform(way.transform(UQAYRIBAT))
    spot = QPoint(round(at.x()), round(at.y()))
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, none, spot)
    rest(explorer)
    shoot(window, EXPLORER)
    box = explorer.panel.what_if
    box.actor.setCurrentText("Government and allies")
    box.draw.click()
    layer, ground = explorer.advances.layer, QgsGeometry.fromWkt(ADVANCE)
    ground.transform(way)
    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, ground))
    rest(explorer)
    shoot(window, f"{EXPLORER}-what-if")
    layer.rollBack()
    explorer.panel.close()


def shoot_window() -> None:
    """Take the menu, the options page and the window itself."""
    from salient.ui.settings_page import SettingsPage

    page = SettingsPage()
    page.resize(620, 640)
    page.show()
    shoot(page, "options")
    page.close()
    menu = iface.pluginMenu().findChild(QMenu, "salient_menu")
    menu.popup(iface.mainWindow().mapToGlobal(iface.mainWindow().rect().center()))
    shoot(menu, "menu")
    menu.close()
    shoot(iface.mainWindow(), "window")


def run() -> None:
    """Take all, and end QGIS."""
    try:
        FOLDER.mkdir(parents=True, exist_ok=True)
        iface.pluginMenu().findChild(QAction, "salient_open_sample").trigger()
        settle()
        control = next(
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if "actor" in layer.fields().names() and layer.geometryType() == 2
        )
        iface.setActiveLayer(control)
        shoot_dialogs()
        if not ONLY or WINDOW in ONLY:
            shoot_situation_map()
        if not ONLY:
            shoot_window()
        if not ONLY or EXPLORER in ONLY:
            shoot_explorer()
    except Exception:
        (FOLDER / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(3000, run)
