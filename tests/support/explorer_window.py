# SPDX-License-Identifier: GPL-2.0-or-later
"""A bay of known gap, a window with the explorer in it, and a hand on its mouse."""

from __future__ import annotations

import datetime as dt

import page_layers
from pyproj import Geod
from qgis.core import (
    QgsApplication,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolBar
from waiting import until as wait

#: Red holds a hook that opens to the east between two points of one meridian; by pyproj.
HOOK = "Polygon((0 0, 3 0, 3 {0}, 0.5 {0}, 0.5 {1}, 3 {1}, 3 2, 0 2, 0 0))"
NOTCH = "Polygon((3 0, 4 0, 4 2, 3 2, 3 {1}, 0.5 {1}, 0.5 {0}, 3 {0}, 3 0))"
PRONGS = {dt.date(2025, 1, 1): (0.2, 1.8), dt.date(2025, 1, 5): (0.5, 1.5)}
GAP_KM = {
    day: Geod(ellps="WGS84").inv(3, low, 3, high)[2] / 1000.0 for day, (low, high) in PRONGS.items()
}
FIRST, LAST = PRONGS
OPEN, CLOSED, OUTSIDE = (2.0, 1.0), (0.2, 1.0), (40.0, 40.0)


def control_layer(rows, fields="actor:string,date:date", name="Control"):
    """Add a layer of polygons to the project."""
    layer = page_layers.layer_of("Polygon", name, fields, rows)
    QgsProject.instance().addMapLayer(layer)
    return layer


def bands(window):
    """Return gap lines and pockets on the canvas."""
    return [one for one in window.canvas.scene().items() if isinstance(one, QgsRubberBand)]


def settle():
    """Let Qt delete what was handed to deleteLater."""
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_card(window):
    """Trigger the explorer's action in the toolbar."""
    bar = window.window.findChild(QToolBar, "salient_toolbar")
    (action,) = bar.actions()
    action.trigger()
    wait(lambda: not action.isChecked() or window.canvas.mapTool() is not None)


def view(window, place):
    """Show the bay, or far round it where a place lies outside."""
    window.canvas.setExtent(QgsRectangle(-0.5, -0.5, 4.5, 2.5).buffered(0 if place[0] < 5 else 60))
    window.canvas.refresh()


def pixel(window, place) -> QPoint:
    """Return where a place lies on the canvas."""
    at = window.canvas.getCoordinateTransform().transform(QgsPointXY(*place))
    return QPoint(round(at.x()), round(at.y()))


def press(window, place, modifier=Qt.KeyboardModifier.NoModifier):
    """Click a place of the canvas."""
    view(window, place)
    spot = pixel(window, place)
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def move(window, place, buttons=Qt.MouseButton.NoButton):
    """Move the mouse to a place of the canvas."""
    none = Qt.KeyboardModifier.NoModifier
    spot = QPointF(pixel(window, place))
    event = QMouseEvent(QEvent.Type.MouseMove, spot, Qt.MouseButton.NoButton, buttons, none)
    QgsApplication.sendEvent(window.canvas.viewport(), event)
