# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS Desktop's --code: from a folder of daily maps to a gap on the map, by real widgets.

    SALIENT_SHOTS=FOLDER [SALIENT_FOLDER=MAPS SALIENT_CLICK=lon,lat] qgis --code bench/first_gap.py

Without SALIENT_FOLDER the dates of the sample are the files. SALIENT_ACTOR is typed for maps that
do not say who holds the ground. Each step is a click and a picture;
steps.json says how many there were and how many seconds passed, without the time of a hand.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QToolBar, QToolButton
from qgis.utils import iface

SHOTS = Path(os.environ["SALIENT_SHOTS"])
FOLDER = os.environ.get("SALIENT_FOLDER", "")
ACTOR = os.environ.get("SALIENT_ACTOR", "")
CLICK = tuple(float(one) for one in os.environ.get("SALIENT_CLICK", "38.0,35.0").split(","))
_MOST_SECONDS = 300.0
_WAY_ON = "Gap explorer"
steps: list[dict] = []
begun = 0.0


def wait(done, what: str) -> None:
    """Let QGIS work until something is so."""
    end = time.monotonic() + _MOST_SECONDS
    while not done():
        if time.monotonic() > end:
            raise RuntimeError(f"waited in vain for {what}")
        QApplication.processEvents()
        time.sleep(0.01)


def step(what: str) -> None:
    """Note a click, and take a picture of the screen as it is after it."""
    for _ in range(10):
        QApplication.processEvents()
    seconds = round(time.monotonic() - begun, 2)
    steps.append({"click": len(steps) + 1, "what": what, "seconds": seconds})
    top = QApplication.activeModalWidget() or QApplication.activeWindow() or iface.mainWindow()
    for widget, kind in ((iface.mainWindow(), "window"), (top, "dialog")):
        if kind == "window" or widget is not iface.mainWindow():
            widget.grab().save(str(SHOTS / f"{len(steps):02d} {kind}.png"))


def maps() -> str:
    """Return the folder of daily maps: one's own, or the sample's dates as files."""
    if FOLDER:
        return FOLDER
    import salient

    store = Path(salient.__file__).parent / "resources" / "sample" / "salient_sample.gpkg"
    layer = QgsVectorLayer(f"{store}|layername=control", "control", "ogr")
    folder = SHOTS / "maps"
    folder.mkdir(exist_ok=True)
    for day in sorted(layer.uniqueValues(layer.fields().lookupField("date")), key=str):
        text = day if isinstance(day, str) else day.toString(Qt.DateFormat.ISODate)
        layer.selectByExpression(f"to_string(\"date\") = '{text}'")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.onlySelectedFeatures = "GeoJSON", True
        options.attributes = [layer.fields().lookupField("actor")]
        path = str(folder / f"front_{text}.geojson")
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, path, QgsProject.instance().transformContext(), options
        )
    return str(folder)


def prepare(folder: str) -> None:
    """Toolbar, entry, folder (two clicks), Run, and the way on that the dialog shows then."""
    from salient.ui import menu

    toolbar = iface.mainWindow().findChild(QToolBar, "salient_toolbar")
    button = next(one for one in toolbar.findChildren(QToolButton) if one.menu())
    QTimer.singleShot(200, lambda: (step("toolbar: Control maps"), button.menu().close()))
    button.showMenu()
    QTimer.singleShot(400, lambda: fill(folder))
    menu.open_dialog("preparecontrol")


def fill(folder: str) -> None:
    """Fill the dialog that is open, run it and go on from it."""
    dialog = next(
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and hasattr(one, "createProcessingParameters")
    )
    step("menu: Prepare control layer…")
    step("folder: …")
    wrapper = dialog.mainWidget().wrappers["FOLDER"]
    wrapper.wrappedWidget().findChild(QLineEdit).setText(folder)
    step("folder: chosen")
    if ACTOR:
        dialog.mainWidget().wrappers["ACTOR"].widget.setEditText(ACTOR)
        step("actor: typed")
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    wait(lambda: way_on(dialog) is not None, "the control layer")
    step("Run")
    QTest.mouseClick(way_on(dialog), Qt.MouseButton.LeftButton)
    step(_WAY_ON)


def way_on(dialog):
    """Return the button that leads from the dialog to the map, None before it has run."""
    buttons = dialog.buttonBox().buttons()
    return next((one for one in buttons if one.text() == _WAY_ON), None)


def explore() -> None:
    """A click on the map."""
    canvas = iface.mapCanvas()
    wait(lambda: type(canvas.mapTool()).__name__ == "GapMapTool", "the explorer")
    way = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        canvas.mapSettings().destinationCrs(),
        QgsProject.instance(),
    )
    at = canvas.getCoordinateTransform().transform(way.transform(QgsPointXY(*CLICK)))
    spot = QPoint(int(at.x()), int(at.y()))
    QTest.mouseClick(
        canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
    )
    from qgis.utils import plugins

    part = next(one for one in plugins["salient"]._parts if hasattr(one, "explorer"))
    wait(lambda: part.explorer.answer is not None, "the gap")
    step("map: the core")


def run() -> None:
    """Walk the way, and end QGIS."""
    global begun
    try:
        SHOTS.mkdir(parents=True, exist_ok=True)
        folder = maps()
        begun = time.monotonic()
        prepare(folder)
        wait(lambda: steps[-1:] and steps[-1]["what"] == _WAY_ON, "the way to the map")
        explore()
    except Exception:
        steps.append({"error": traceback.format_exc()})
    (SHOTS / "steps.json").write_text(json.dumps(steps, indent=1), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(3000, run)
