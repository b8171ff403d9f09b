# SPDX-License-Identifier: GPL-2.0-or-later
"""How large on a page is what a map shows of a layer: a legend explains what can be seen."""

from __future__ import annotations

from collections import defaultdict

from qgis.core import QgsGeometry, QgsLayoutItemMap, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtGui import QTransform

from .view import MapView

#: millimetres of a line, and of what a polygon has farther in than half the least width, square
_LEAST_LINE, _LEAST_CORE = 6.0, 0.06
#: millimetres of the least width of ground that is seen
_LEAST_WIDTH = 0.5
#: millimetres, or square ones, of what need not be looked at closely: it is seen, or of no account
_MUCH, _SPECK = 20.0, 0.02


class SeenSize:
    """Adds up how much of a layer's entries a map shows, until it is enough to be seen.

    Parameters
    ----------
    least_core : float
        Square millimetres of polygons, without their edges, that are enough.
    """

    def __init__(
        self, item: QgsLayoutItemMap, layer: QgsVectorLayer, least_core: float = _LEAST_CORE
    ) -> None:
        self._least_core = least_core
        view = MapView(item.extent(), item.crs(), item.layout().project())
        self._frame = view.frame(layer)
        self._box = self._frame.boundingBox() if self._frame is not None else None
        size = item.rect()
        across, down = 1.0, 1.0
        if self._box is not None and not self._box.isEmpty():
            across, down = size.width() / self._box.width(), size.height() / self._box.height()
        self._to_page = QTransform.fromScale(across, down)
        self._found: dict[str, float] = defaultdict(float)

    def enough(self, key: str, shape: QgsGeometry) -> bool:
        """Tell whether what was shown of an entry, and this shape, can be seen on the page."""
        kind = shape.type()
        if self._box is None or kind == QgsWkbTypes.GeometryType.PointGeometry or shape.isNull():
            return True
        line = kind == QgsWkbTypes.GeometryType.LineGeometry
        seen = self._on_page(shape.clipped(self._box))
        if (seen.length() if line else seen.area()) >= _MUCH:
            return True
        # of a polygon that crosses itself the area may be nought
        box = seen.boundingBox()
        if not line and box.width() * box.height() < _SPECK:
            return False
        seen = self._on_page(self._within(shape))
        self._found[key] += seen.length() if line else _core(seen)
        return self._found[key] >= (_LEAST_LINE if line else self._least_core)

    def _within(self, shape: QgsGeometry) -> QgsGeometry:
        seen = shape.intersection(self._frame)
        return shape.makeValid().intersection(self._frame) if seen.isNull() else seen

    def _on_page(self, shape: QgsGeometry) -> QgsGeometry:
        moved = QgsGeometry(shape)
        moved.transform(self._to_page)
        return moved


def _core(shape: QgsGeometry) -> float:
    """Return the square millimetres that lie farther in: of a sliver there are none."""
    return float(shape.buffer(-_LEAST_WIDTH / 2.0, 1).area())
