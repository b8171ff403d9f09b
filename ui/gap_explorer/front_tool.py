# SPDX-License-Identifier: GPL-2.0-or-later
"""A stretch of the front is chosen by its two ends, and moved with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...analysis.base.errors import InputError
from ...cartography.style import palette
from ...i18n import tr
from . import places

if TYPE_CHECKING:
    from ...analysis.control.front_stretch import ActorFront, FrontSpot


class FrontTool(QgsMapTool):
    """Two clicks on the front choose a stretch, a third puts it down where the mouse has it.

    `moving`: ground that would be taken, in the canvas' CRS; `placed`: the same, put down; `said`:
    what to do next; `ended`: Escape, or the right button, before anything was chosen.
    """

    moving = pyqtSignal(QgsGeometry)
    placed = pyqtSignal(QgsGeometry)
    said = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, canvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._canvas = canvas
        self._front: ActorFront | None = None
        self._first: FrontSpot | None = None
        #: the stretch in the canvas' CRS, and where it was taken hold of
        self._line: list[QgsPointXY] | None = None
        self._grip = QgsPointXY()
        self._spot: QgsVertexMarker | None = None
        self._band: QgsRubberBand | None = None

    def show_front(self, front: ActorFront | None) -> None:
        """Take the front that stretches are chosen on; None while it is looked for."""
        self._begin()
        self._front = front
        self.said.emit(_first_step() if front is not None else tr("Looking for the front…"))

    def canvasMoveEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Show the nearest place on the front, the stretch up to it, or what is moved."""
        if self._line is not None:
            ground = self._ground(self._line, event.mapPoint())
            self._show(ground)
            self.moving.emit(ground)
            return
        spot = self._nearest(event.mapPoint())
        if spot is None:
            return
        self._mark(spot)
        if self._first is not None:
            self._show(self._between(self._first, spot))

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Choose an end, or put the stretch down; the right button takes the last step back."""
        if event.button() != Qt.MouseButton.LeftButton:
            self._step_back()
        elif self._line is not None:
            ground = self._ground(self._line, event.mapPoint())
            self._begin()
            self.said.emit(_first_step())
            self.placed.emit(ground)
        else:
            self._choose(event.mapPoint())

    def keyPressEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Take the last step back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._step_back()
            event.accept()

    def deactivate(self) -> None:
        """Leave nothing on the canvas."""
        self._begin()
        super().deactivate()

    def _choose(self, at: QgsPointXY) -> None:
        spot = self._nearest(at)
        if spot is None:
            return
        if self._first is None:
            self._first = spot
            self.said.emit(tr("Click the other end of the stretch."))
            return
        try:
            self._line = self._stretch(self._first, spot)
        except InputError as error:
            self.said.emit(str(error))
            return
        self._grip = at
        if self._spot is not None:
            self._canvas.scene().removeItem(self._spot)
            self._spot = None
        self.said.emit(tr("Move the stretch away from its own ground, and click to put it down."))

    def _step_back(self) -> None:
        if self._first is None:
            self.ended.emit()
            return
        moved = self._line is not None
        self._begin()
        self.said.emit(_first_step())
        if moved:
            self.moving.emit(QgsGeometry())

    def _nearest(self, at: QgsPointXY) -> FrontSpot | None:
        degrees = places.to_degrees(self._canvas, at)
        if self._front is None or degrees is None:
            return None
        return self._front.nearest(degrees.x(), degrees.y())

    def _stretch(self, first: FrontSpot, last: FrontSpot) -> list[QgsPointXY]:
        if self._front is None:
            return []
        stretch = self._front.stretch(first, last)
        return [places.on_canvas(self._canvas, QgsPointXY(*xy)) for xy in stretch.tolist()]

    def _between(self, first: FrontSpot, last: FrontSpot) -> QgsGeometry:
        try:
            return QgsGeometry.fromPolylineXY(self._stretch(first, last))
        except InputError:
            return QgsGeometry()

    def _ground(self, stretch: list[QgsPointXY], at: QgsPointXY) -> QgsGeometry:
        import numpy as np

        from ...analysis.control.front_stretch import swept

        line = np.array([(point.x(), point.y()) for point in stretch])
        shape = swept(line, at.x() - self._grip.x(), at.y() - self._grip.y())
        ground = QgsGeometry()
        ground.fromWkb(shape.wkb)
        ground.convertToMultiType()
        return ground

    def _begin(self) -> None:
        self._first = self._line = None
        for item in (self._spot, self._band):
            if item is not None:
                self._canvas.scene().removeItem(item)
        self._spot = self._band = None

    def _mark(self, spot) -> None:
        if self._spot is None:
            self._spot = QgsVertexMarker(self._canvas)
            self._spot.setIconType(QgsVertexMarker.IconType.ICON_BOX)
            self._spot.setColor(QColor(palette.ACCENT))
            self._spot.setPenWidth(3)
        self._spot.setCenter(places.on_canvas(self._canvas, QgsPointXY(spot.lon, spot.lat)))

    def _show(self, geometry: QgsGeometry) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.LineGeometry)
            self._band.setColor(QColor(palette.ACCENT))
            self._band.setWidth(3)
        outline = geometry
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry and not geometry.isEmpty():
            outline = QgsGeometry(geometry.constGet().boundary())
        self._band.setToGeometry(outline, None)


def _first_step() -> str:
    return tr("Hypothetical: click one end of the stretch of front to be moved.")
