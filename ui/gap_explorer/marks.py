# SPDX-License-Identifier: GPL-2.0-or-later
"""What the answer looks like on the canvas."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...cartography.style import palette, symbols


class GapMarks:
    """Gap lines, pocket, core and rear on the canvas, in the styles of the layers."""

    def __init__(self, canvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self._core: QgsVertexMarker | None = None
        self._rear: QgsVertexMarker | None = None
        self._reference: QgsVertexMarker | None = None
        self._roads: list[QgsRubberBand] = []

    def show_core(self, point: QgsPointXY, *, taken: bool = False) -> None:
        """Mark the place that was clicked; a cross where it is taken."""
        if self._core is None:
            self._core = self._marker()
        icons = QgsVertexMarker.IconType
        self._core.setIconType(icons.ICON_X if taken else icons.ICON_CIRCLE)
        self._core.setColor(QColor(palette.ACCENT if taken else palette.INK))
        self._core.setCenter(point)

    def show_rear(self, point: QgsPointXY | None) -> None:
        """Mark where supply comes from; None takes the mark away."""
        if point is None:
            self._remove(self._rear)
            self._rear = None
            return
        if self._rear is None:
            self._rear = self._marker()
            self._rear.setIconType(QgsVertexMarker.IconType.ICON_BOX)
            self._rear.setColor(QColor(palette.INK))
        self._rear.setCenter(point)

    def show_answer(
        self,
        lines: Sequence[bytes],
        pocket: Sequence[bytes],
        crs: QgsCoordinateReferenceSystem,
        *,
        sealed: bool,
    ) -> None:
        """Draw the pocket and, above it, the gap lines, both as WKB."""
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

    def show_hypothesis(self, lines: Sequence[bytes], pocket: Sequence[bytes], crs) -> None:
        """Draw, besides the answer, the one that is hypothetical: dashed, without a fill."""
        kinds = QgsWkbTypes.GeometryType
        for shapes, width in ((pocket, 2), (lines, 4)):
            for shape in shapes:
                band = QgsRubberBand(self._canvas, kinds.LineGeometry)
                band.setColor(QColor(palette.ACCENT))
                band.setWidth(width)
                band.setLineStyle(Qt.PenStyle.DashLine)
                geometry = _geometry(shape)
                if geometry.type() == kinds.PolygonGeometry:
                    geometry = QgsGeometry(geometry.constGet().boundary())
                band.setToGeometry(geometry, crs)
                self._bands.append(band)

    def show_reference(self, point: QgsPointXY | None) -> None:
        """Mark the place that distances are told from; None takes the mark away."""
        if point is None:
            self._remove(self._reference)
            self._reference = None
            return
        if self._reference is None:
            self._reference = self._marker()
            self._reference.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            self._reference.setColor(QColor(palette.SERIES))
        self._reference.setCenter(point)

    def show_roads(self, ways: list, cut: list, spots: list, crs) -> None:
        """Draw roads that lead in, what is left of those cut, and their nearest points."""
        self.clear_roads()
        kinds = QgsWkbTypes.GeometryType
        for shapes, kind, symbol in (
            (cut, kinds.LineGeometry, symbols.lines(palette.MUTED_INK, 0.5, dashed=True)),
            (ways, kinds.LineGeometry, symbols.lines(palette.SERIES, 0.9)),
            (spots, kinds.PointGeometry, symbols.point("diamond", palette.ACCENT, 2.6)),
        ):
            for shape in shapes:
                band = QgsRubberBand(self._canvas, kind)
                band.setSymbol(symbol.clone())
                band.setToGeometry(_geometry(shape.wkb), crs)
                self._roads.append(band)

    def clear_roads(self) -> None:
        """Take the roads off the canvas."""
        while self._roads:
            self._canvas.scene().removeItem(self._roads.pop())

    def clear_answer(self) -> None:
        """Take gap lines and pocket off the canvas."""
        while self._bands:
            self._canvas.scene().removeItem(self._bands.pop())

    def clear(self) -> None:
        """Take all off the canvas."""
        self.clear_answer()
        self.clear_roads()
        for mark in (self._core, self._rear, self._reference):
            self._remove(mark)
        self._core = self._rear = self._reference = None

    def _marker(self) -> QgsVertexMarker:
        marker = QgsVertexMarker(self._canvas)
        marker.setIconSize(12)
        marker.setPenWidth(3)
        return marker

    def _remove(self, item) -> None:
        if item is not None:
            self._canvas.scene().removeItem(item)


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry
