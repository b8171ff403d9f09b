# SPDX-License-Identifier: GPL-2.0-or-later
"""A click on the map that asks for the gap round it, and what the answer looks like there."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapToolEmitPoint, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...cartography.style import palette, symbols


class GapMapTool(QgsMapToolEmitPoint):
    """Emits `picked` with the place in the canvas' CRS, `cleared` on Escape."""

    picked = pyqtSignal(QgsPointXY)
    cleared = pyqtSignal()

    def __init__(self, canvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Ask at a left click; a right click clears."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(event.mapPoint())
        else:
            self.cleared.emit()

    def keyPressEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Clear on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
            event.accept()


class GapMarks:
    """Gap lines, pocket and core on the canvas, in the styles of the layers."""

    def __init__(self, canvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self._core: QgsVertexMarker | None = None

    def show_core(self, point: QgsPointXY, *, taken: bool = False) -> None:
        """Mark the place that was clicked; a cross in a box where it is taken."""
        if self._core is None:
            self._core = QgsVertexMarker(self._canvas)
            self._core.setIconSize(12)
            self._core.setPenWidth(3)
        icons = QgsVertexMarker.IconType
        self._core.setIconType(icons.ICON_X if taken else icons.ICON_CIRCLE)
        self._core.setColor(QColor(palette.ACCENT if taken else palette.INK))
        self._core.setCenter(point)

    def show_answer(self, lines: list, pocket: list, crs: QgsCoordinateReferenceSystem, *,
                    sealed: bool) -> None:  # fmt: skip
        """Draw the pocket and, above it, the gap lines."""
        self.clear_answer()
        kinds = QgsWkbTypes.GeometryType
        for shapes, kind, symbol in (
            (pocket, kinds.PolygonGeometry, symbols.pocket(sealed=sealed)),
            (lines, kinds.LineGeometry, symbols.gap()),
        ):
            for shape in shapes:
                band = QgsRubberBand(self._canvas, kind)
                band.setSymbol(symbol.clone())
                band.setToGeometry(_geometry(shape), crs)
                self._bands.append(band)

    def clear_answer(self) -> None:
        """Take gap lines and pocket off the canvas."""
        while self._bands:
            self._canvas.scene().removeItem(self._bands.pop())

    def clear(self) -> None:
        """Take all off the canvas."""
        self.clear_answer()
        if self._core is not None:
            self._canvas.scene().removeItem(self._core)
            self._core = None


def _geometry(shape) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(shape.wkb)
    return geometry
