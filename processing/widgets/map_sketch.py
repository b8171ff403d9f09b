# SPDX-License-Identifier: GPL-2.0-or-later
"""A small map of one date, painted in the actors' colours."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from ...analysis.control.control_map import ControlMap


class MapSketch(QWidget):
    """Polygons as they lie to each other, north up; nothing else is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self._paths: list[tuple[QPainterPath, QColor]] = []
        self._stretch = 1.0
        self._box = (0.0, 0.0, 1.0, 1.0)
        self.setMinimumSize(280, 220)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)

    def show_map(self, control: ControlMap | None, colors: dict[str, str]) -> None:
        """Show a map; None or one without features leaves the paper blank."""
        import shapely

        self._paths = []
        if control is not None and len(control):
            self._box = tuple(shapely.total_bounds(control.geometries))
            middle = math.radians((self._box[1] + self._box[3]) / 2.0)
            self._stretch = math.cos(middle) if control.crs.is_geographic else 1.0
            fine = max(self._box[2] - self._box[0], self._box[3] - self._box[1]) / 800.0
            shapes = shapely.simplify(control.geometries, fine, preserve_topology=False)
            for shape, actor in zip(shapes, control.actors):
                color = QColor(colors.get(str(actor), "#888888"))
                self._paths.append((_path(shape), color))
        self.update()

    def paintEvent(self, _event: Any) -> None:
        """Draw the polygons into the widget."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        west, south, east, north = self._box
        width, height = (east - west) * self._stretch, north - south
        if not self._paths or width <= 0.0 or height <= 0.0:
            painter.end()
            return
        scale = min((self.width() - 12) / width, (self.height() - 12) / height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        along, up = scale * self._stretch, -scale
        left = self.width() / 2.0 - along * (west + east) / 2.0
        top = self.height() / 2.0 - up * (south + north) / 2.0
        painter.setTransform(QTransform(along, 0.0, 0.0, up, left, top))
        for path, color in self._paths:
            fill = QColor(color)
            fill.setAlphaF(0.6)
            pen = QPen(color, 1.0)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(fill)
            painter.drawPath(path)
        painter.end()


def _path(shape: Any) -> QPainterPath:
    import shapely

    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in shapely.get_rings(shape):
        points = [QPointF(x, y) for x, y in shapely.get_coordinates(ring)]
        path.addPolygon(QPolygonF(points))
    return path
