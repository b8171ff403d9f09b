# SPDX-License-Identifier: GPL-2.0-or-later
"""What the mouse asks of the gap explorer: a click, a core that is dragged, a rear, a rest."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, QTimer, pyqtSignal

#: Milliseconds that the mouse rests before the gap under it is looked for.
HOVER_MS = 400
#: Pixels from the core within which the mouse takes hold of it.
_REACH = 10


class GapMapTool(QgsMapToolEmitPoint):
    """Places in the canvas' CRS.

    `picked`: a core; `dragged`: the core is on its way; `rear_picked`: Ctrl and a click, or R
    and a click; `measured_from`: D, distances are told from here; `rested`: the mouse stands
    still; `moved_on`: it does not any more; `cleared`: Escape or the right button.
    """

    picked = pyqtSignal(QgsPointXY)
    dragged = pyqtSignal(QgsPointXY)
    rear_picked = pyqtSignal(QgsPointXY)
    rested = pyqtSignal(QgsPointXY, QPoint)
    moved_on = pyqtSignal()
    armed = pyqtSignal()
    measured_from = pyqtSignal(QgsPointXY)
    cleared = pyqtSignal()

    def __init__(self, canvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        #: where the core stands, in the canvas' CRS; None without one
        self.core: QgsPointXY | None = None
        self._held = False
        self._for_rear = False
        self._spot = QPoint()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOVER_MS)
        self._timer.timeout.connect(self._rest)

    def canvasPressEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Take hold of the core, where the mouse is on it."""
        self._timer.stop()
        left = event.button() == Qt.MouseButton.LeftButton
        self._held = left and not self._wants_rear(event) and self._on_core(event.pos())

    def canvasMoveEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Drag the core, or wait whether the mouse rests."""
        self._spot = event.pos()
        self.moved_on.emit()
        if self._held and event.buttons() & Qt.MouseButton.LeftButton:
            self._timer.stop()
            self.dragged.emit(event.mapPoint())
            return
        on_core = self._on_core(event.pos())
        self.setCursor(Qt.CursorShape.OpenHandCursor if on_core else Qt.CursorShape.CrossCursor)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._timer.start()

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Ask at a left click; a right click clears."""
        self._timer.stop()
        self._held = False
        if event.button() != Qt.MouseButton.LeftButton:
            self._for_rear = False
            self.cleared.emit()
        elif self._wants_rear(event):
            self._for_rear = False
            self.rear_picked.emit(event.mapPoint())
        else:
            self.picked.emit(event.mapPoint())

    def keyPressEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Clear on Escape; ask in the middle of the map on Enter; R: what is next is the rear."""
        if event.key() == Qt.Key.Key_Escape:
            self._for_rear = False
            self.cleared.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # without a mouse: the arrow keys bring a place to the middle of the map
            rear, self._for_rear = self._for_rear and self.core is not None, False
            (self.rear_picked if rear else self.picked).emit(self.canvas().center())
            event.accept()
        elif event.key() == Qt.Key.Key_R and self.core is not None:
            self._for_rear = True
            self.armed.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_D:
            self.measured_from.emit(self.toMapCoordinates(self._spot))
            event.accept()

    def wait_for_rest(self) -> None:
        """Ask again a little later what is under a mouse that does not move."""
        self._timer.start()

    def activate(self) -> None:
        """Keep the canvas from hiding what a mouse at rest is told."""
        super().activate()
        self.canvas().viewport().installEventFilter(self)

    def eventFilter(self, _watched, event) -> bool:  # noqa: N802 - Qt's name
        """Take the event by which Qt asks for a tip: the view, which has none, would hide ours."""
        return event.type() == QEvent.Type.ToolTip

    def deactivate(self) -> None:
        """Ask nothing any more for a mouse that rests."""
        self.canvas().viewport().removeEventFilter(self)
        self._timer.stop()
        self.moved_on.emit()
        super().deactivate()

    def _wants_rear(self, event) -> bool:
        # Shift is QGIS's own, for a rectangle to zoom to
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return self.core is not None and (control or self._for_rear)

    def _on_core(self, spot: QPoint) -> bool:
        if self.core is None:
            return False
        return (self.toCanvasCoordinates(self.core) - spot).manhattanLength() <= _REACH

    def _rest(self) -> None:
        self.rested.emit(self.toMapCoordinates(self._spot), self._spot)
