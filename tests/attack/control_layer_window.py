# SPDX-License-Identifier: GPL-2.0-or-later
"""New control layer and Next day by clicks in a real window of QGIS, with pictures. Run by hand.

    Xvfb :77 -screen 0 1600x1000x24 &
    DISPLAY=:77 CONTROL_SHOTS=FOLDER \
        qgis.bin --noversioncheck --nologo --profiles-path P --code \
        tests/attack/control_layer_window.py

The plugin is enabled in the profile. A layer is made in the dialog, two polygons are drawn with the
mouse of which the second runs over the first, the layer is saved and carried on to the next day.
FOLDER/result.json says what the layer holds then: the two share an edge and no ground.
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QDate, QDateTime, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QDateTimeEdit, QDialogButtonBox
from qgis.utils import iface

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHOTS = Path(os.environ["CONTROL_SHOTS"])
found: dict = {"forms": []}


def shot(name: str) -> None:
    QApplication.processEvents()
    QApplication.primaryScreen().grabWindow(0).save(str(SHOTS / f"{name}.png"))


def press_ok(window) -> None:
    box = window.findChild(QDialogButtonBox)
    QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), LEFT)


def guarded(work) -> None:
    try:
        work(QApplication.activeModalWidget())
    except BaseException:
        found.setdefault("error", traceback.format_exc())
        window = QApplication.activeModalWidget()
        if window is not None:
            window.reject()


def chosen(text: str) -> None:
    """Choose an entry of Salient's menu."""
    actions = iface.mainWindow().findChildren(QAction)
    next(one for one in actions if one.text().replace("&", "") == text).trigger()


def fill_new_layer(window) -> None:
    QTest.keyClicks(window.file.lineEdit(), str(SHOTS / "drawn.gpkg"))
    QTest.mouseClick(window.actors.viewport(), LEFT)
    for name in ("Red", "Blue"):
        QTest.keyClicks(window.actors, name)
        QTest.keyClick(window.actors, Qt.Key.Key_Return)
    window.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    shot("1-new-layer")
    window.grab().save(str(SHOTS / "1-dialog.png"))
    press_ok(window)


def fill_form(actor: str):
    def work(_modal) -> None:
        # the form of a new feature is a window of its own, which is not modal
        for _ in range(50):
            QTest.qWait(100)
            shown = [one for one in QApplication.allWidgets() if one.isVisible()]
            forms = [one for one in shown if one.inherits("QgsAttributeForm")]
            if forms:
                break
        window = forms[0].window()
        dates = [one for one in window.findChildren(QDateTimeEdit) if one.isVisible()]
        found.setdefault("dates", []).append(dates[0].dateTime().toString("yyyy-MM-dd"))
        dates[0].setDateTime(QDateTime(QDate(2025, 1, 31)))
        combos = [box for box in window.findChildren(QComboBox) if box.isVisible()]
        boxes = [box for box in combos if box.findText(actor) >= 0]
        boxes[0].setCurrentIndex(boxes[0].findText(actor))
        found["forms"].append([boxes[0].itemText(i) for i in range(boxes[0].count())])
        shot(f"2-form-{actor}")
        press_ok(window)

    return work


def draw(points, actor: str) -> None:
    canvas = iface.mapCanvas()
    iface.actionAddFeature().trigger()
    transform = canvas.getCoordinateTransform()
    places = [transform.transform(QgsPointXY(x, y)) for x, y in points]
    spots = [QPoint(round(one.x()), round(one.y())) for one in places]
    for spot in spots:
        QTest.mouseMove(canvas.viewport(), spot)
        QTest.qWait(60)
        QTest.mouseClick(canvas.viewport(), LEFT, pos=spot)
        QTest.qWait(300)  # no double click
    QTest.mouseClick(canvas.viewport(), RIGHT, pos=spots[-1])
    guarded(fill_form(actor))
    QTest.qWait(1000)


def everything() -> None:
    try:
        iface.mainWindow().showMaximized()
        QTimer.singleShot(1000, lambda: guarded(fill_new_layer))
        chosen("New control layer…")
        QTest.qWait(1000)
        layer = iface.activeLayer()
        canvas = iface.mapCanvas()
        canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(QgsRectangle(29, 49, 33, 52))
        canvas.refresh()
        QTest.qWait(1000)
        draw([(30, 50), (31, 50), (31, 51), (30, 51)], "Red")
        draw([(30.5, 49.8), (32, 49.8), (32, 51.2), (30.5, 51.2)], "Blue")
        shot("3-drawn")
        layer.commitChanges(False)
        QTimer.singleShot(
            1000, lambda: guarded(lambda window: (shot("4-next-day"), press_ok(window)))
        )
        chosen("Next day…")
        QTest.qWait(1000)
        shot("5-carried")
        layer.commitChanges()
        rows = [
            (f["actor"], f["date"].toString("yyyy-MM-dd"), f.geometry())
            for f in layer.getFeatures()
        ]
        found["rows"] = [(actor, day, round(shape.area(), 3)) for actor, day, shape in rows]
        red, blue = rows[0][2], rows[1][2]
        found["shared_ground"] = red.intersection(blue).area()
        found["shared_edge"] = round(red.intersection(blue).length(), 3)
        found["same_next_day"] = all(
            a.equals(b) and a.asWkb() == b.asWkb()
            for a, b in zip((one[2] for one in rows[:2]), (one[2] for one in rows[2:]))
        )
    except BaseException:
        found.setdefault("error", traceback.format_exc())
    (SHOTS / "result.json").write_text(json.dumps(found, ensure_ascii=False, indent=1))
    QTimer.singleShot(0, QgsApplication.exit)


SHOTS.mkdir(parents=True, exist_ok=True)
QTimer.singleShot(4000, everything)
