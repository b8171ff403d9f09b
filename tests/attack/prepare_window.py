# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepare control layer by clicks in a real window of QGIS, with pictures. Run by hand.

    Xvfb :77 -screen 0 1600x1000x24 &
    DISPLAY=:77 PREPARE_CASES=CASES PREPARE_SHOTS=FOLDER \
        qgis.bin --noversioncheck --nologo --profiles-path P --code tests/attack/prepare_window.py

CASES holds `maps` with the small inputs of the tests; the plugin is enabled in the profile. Four
inputs are filled in, previewed, given a value table by clicks, run with the dialog's own button,
and what came of it is written to FOLDER/result.json beside the pictures. PREPARE_DAILY is a folder
of maps to take for the daily ones.
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from qgis.utils import iface

import processing

LEFT = Qt.MouseButton.LeftButton
SHOTS, CASES = Path(os.environ["PREPARE_SHOTS"]), Path(os.environ["PREPARE_CASES"]) / "maps"
found: dict = {}


def square(x, **properties):
    ring = [[x, 50], [x + 1, 50], [x + 1, 51], [x, 51], [x, 50]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def daily() -> dict:
    if os.environ.get("PREPARE_DAILY"):
        return {"FOLDER": os.environ["PREPARE_DAILY"]}
    folder = SHOTS / "daily"
    folder.mkdir(parents=True, exist_ok=True)
    for day in range(1, 5):
        features = [square(0, side="rf"), square(2, side="ua"), square(4, side="lake")]
        collection = {"type": "FeatureCollection", "features": features}
        path = folder / f"front_2025-01-0{day}.geojson"
        path.write_text(json.dumps(collection), encoding="utf-8")
    return {"FOLDER": str(folder)}


def styled() -> dict:
    paths = sorted((CASES / "06_actor_in_style").glob("*.kml"))
    return {"INPUT": [str(path) for path in paths], "ACTOR_FROM": 4}


def old_code_page() -> dict:
    (path,) = (CASES / "08_cp1251_without_cpg").glob("*.shp")
    return {"INPUT": [str(path)], "ACTOR_FIELD": "status"}


def intervals() -> dict:
    return {"INPUT": [str(path) for path in (CASES / "05_validity_intervals").glob("*.geojson")]}


#: A name, the inputs, and what is typed as the actor of a value.
STEPS = (
    (
        "daily",
        daily,
        {"rf": "Russian forces", "21st Army": "21st Army Group", "US Third": "US armies"},
    ),
    ("styled", styled, {"red": "Government", "blue": "Opposition"}),
    ("cp1251", old_code_page, {"Окупована": "Occupied"}),
    ("intervals", intervals, {"Alpha": "Kingdom of Alpha"}),
)


def shot(name: str) -> None:
    QApplication.processEvents()
    screen = QApplication.primaryScreen()
    screen.grabWindow(0).save(str(SHOTS / f"{name}.png"))


def answer(name: str, actors: dict) -> None:
    """Type into the table of the window that is open, look, and press OK."""
    shown = QApplication.activeModalWidget()
    try:
        for value, actor in actors.items():
            rows = range(shown.table.rowCount())
            row = next((r for r in rows if value in shown.table.item(r, 0).text()), None)
            if row is None:
                continue
            cell = shown.table.item(row, 2)
            view = shown.table.viewport()
            middle = shown.table.visualItemRect(cell).center()
            QTest.mouseClick(view, LEFT, pos=middle)
            QTest.mouseDClick(view, LEFT, pos=middle)
            editor = view.findChildren(QLineEdit)[-1]
            QTest.keyClicks(editor, actor)
            QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.qWait(300)
        shot(f"{name}-preview")
        shown.grab().save(str(SHOTS / f"{name}-window.png"))
        found[name] = {
            "summary": shown.summary.text(),
            "values": [shown.table.item(r, 0).text() for r in range(shown.table.rowCount())],
            "message": shown.message.text(),
        }
        QTest.mouseClick(shown.buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)
    except BaseException:
        found[name] = {"error": traceback.format_exc(), "window": type(shown).__name__}
        shown.reject()


def one(name: str, inputs, actors: dict) -> None:
    QgsProject.instance().clear()
    dialog = processing.createAlgorithmDialog("salient:preparecontrol", {})
    dialog.show()
    QTest.qWait(300)
    wrappers = dialog.mainWidget().wrappers
    for key, value in inputs().items():
        if key == "FOLDER":
            edit = wrappers[key].wrappedWidget().findChild(QLineEdit)
            QTest.mouseClick(edit, LEFT)
            QTest.keyClicks(edit, value)
        else:
            wrappers[key].setParameterValue(value, QgsProcessingContext())
    QTimer.singleShot(500, lambda: answer(name, actors))
    QTest.mouseClick(wrappers["VALUES"].widget.choose, LEFT)
    shot(f"{name}-dialog")
    QTest.mouseClick(dialog.runButton(), LEFT)
    for _ in range(100):
        QTest.qWait(100)
        layers = [each for each in QgsProject.instance().mapLayers().values() if each.isSpatial()]
        if layers:
            break
    dialog.close()
    QTest.qWait(1500)
    shot(f"{name}-result")
    found[name]["layers"] = {
        each.name(): {
            "rows": sorted({
                (f["actor"], f["date"].toString("yyyy-MM-dd")) for f in each.getFeatures()
            }),
            "temporal": each.temporalProperties().isActive(),
        }
        for each in layers
    }  # fmt: skip


def everything() -> None:
    try:
        iface.mainWindow().showMaximized()
        for step in STEPS:
            one(*step)
    except BaseException:
        found["error"] = traceback.format_exc()
    (SHOTS / "result.json").write_text(
        json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, QgsApplication.exit)


SHOTS.mkdir(parents=True, exist_ok=True)
QTimer.singleShot(3000, everything)
