# SPDX-License-Identifier: GPL-2.0-or-later
"""Where on a map furniture may stand: nothing that the page is about lies beneath it.

All that a map draws is painted on a coarse picture of it, and every place along the map's edges is
tried against that picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapToPixelSimplifier,
    QgsPointXY,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from .. import moved
from ..style import library
from . import legend, source_marks

#: millimetres between the frame of a map and what stands in its corner
PAD = 2.0
#: dots a millimetre of the picture
_DOTS = 2
#: what a page is about, and how many millimetres its lines and edges take with their teeth
_STORY = {
    "front": 4.0,
    "gaps": 3.0,
    "changes": 1.5,
    "movement": 3.0,
    "cores": 4.0,
    "units": 9.0,
    "pockets": 2.0,
    "pocket_area": 2.0,
}
#: ground that is better not covered, but of which more is seen beside
_HELD, _INSIDE = ("control", "last_changed"), ("pockets", "pocket_area")
_LETTER_MM = 4.4
#: of a square millimetre of the story; of all that a box covers ground that somebody holds, and of
#: all the ground of one feature, which is nowhere else
_COVERS, _GROUND, _ONLY = 20.0, 4.0, 3.0
#: of a city, of another town or a mark, and of a millimetre of a border or of the front before
_CITY, _POINT, _CITIES, _LINE = 0.4, 0.1, 200_000, 0.03
#: the same of the largest: a reader finds the others by them
_LARGEST, _LARGEST_CITIES = 2.5, 500_000
#: of the weight of a town, where the map is not about the country that it lies in
_ABROAD = 0.4
_TAKEN = 1e6
#: of a dot of ground that changed hands, under what keeps off it
_GAINED = 100.0
#: square millimetres of the story that nobody misses
LEAST = 0.5
#: of each corner: of two alike the first; and of a place between them
_CORNERS, _BETWEEN, _FAR = (0.0, 0.02, 0.04, 0.06), 0.15, 0.002
#: of a millimetre from a corner
_OFF_CORNER = 0.008
#: millimetres of an edge of ground under a box from which on it bites a piece out of that edge, and
#: what that costs: more than all ground beneath
_BITES_MM, _BITES = 2.0, 6.0


@dataclass(frozen=True)
class FurnitureSpot:
    """A place for furniture.

    Attributes
    ----------
    box : QRectF
        On the page.
    covers : float
        Square millimetres of what the page is about that lie under it.
    clear : bool
        Whether it lies over nothing else that stands on the map.
    cost : float
        The less the better, between spots of one map.
    """

    box: QRectF
    covers: float
    clear: bool
    cost: float


class DrawnGround:
    """What a map draws, and where on it there is room."""

    def __init__(self, item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> None:
        self._item, self._frame = item, item.sceneBoundingRect()
        self._size = (
            max(1, round(self._frame.width() * _DOTS)),
            max(1, round(self._frame.height() * _DOTS)),
        )
        self._story, self._light = self._picture(), self._picture()
        self._gained = self._picture()
        self._inside, self._held = self._picture(), self._picture(QImage.Format.Format_RGB32)
        self._features = 0
        self._points = np.zeros((self._size[1], self._size[0]))
        for layer in layers:
            if isinstance(layer, QgsVectorLayer):
                self._draw(layer, library.guess(layer))
        for layer in item.layers():
            if isinstance(layer, QgsVectorLayer) and layer not in layers:
                self._draw_own(layer)
        self._sums = self._added_up()

    # -- pictures ----------------------------------------------------------------------------------

    def _picture(self, kind: QImage.Format = QImage.Format.Format_Grayscale8) -> QImage:
        picture = QImage(*self._size, kind)
        picture.fill(0)
        return picture

    def _draw(self, layer: QgsVectorLayer, style: str) -> None:
        """Paint what a layer of the page shows."""
        if style in _STORY:
            within = {"changes": self._gained, **dict.fromkeys(_INSIDE, self._inside)}.get(style)
            for shape in self._shapes(layer):
                self._paint(self._story, shape, _STORY[style], fill=style not in _INSIDE)
                if within is not None:
                    self._paint(within, shape, 0.0)
        elif style in _HELD:
            for shape in self._shapes_of(layer, legend.claimed_on(self._item, layer)):
                self._paint(self._story, shape, _STORY["changes"])
            for shape in self._shapes(layer):
                self._features += 1
                self._paint(self._held, shape, 0.0, color=QColor(0xFF000000 + self._features))
        elif style == "front_before":
            for shape in self._shapes(layer):
                self._paint(self._light, shape, 1.0)
        elif style or layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
            # a map's own places were put there to be seen
            self._mark(layer, _LARGEST)

    def _draw_own(self, layer: QgsVectorLayer) -> None:
        """Paint what tells a reader where a map lies, and the letters and numbers on it."""
        kind = layer.customProperty(legend.CONTEXT, "")
        if kind == "borders":
            for shape in self._shapes(layer, "\"kind\" = 'state'"):
                self._paint(self._light, shape, 1.0)
        elif layer.customProperty(legend.LETTERS):
            for shape in self._shapes(layer):
                self._paint(self._story, shape, _LETTER_MM)
        elif kind == "towns" or layer.customProperty(source_marks.KEY):
            self._mark(layer)

    def _mark(self, layer: QgsVectorLayer, point: float = _POINT) -> None:
        """Weigh the points of a layer, cities more, towns in countries it is not about less."""
        many = layer.fields().indexOf("people") >= 0
        towns = f'"people" >= {_CITIES} AND "people" < {_LARGEST_CITIES}' if many else "false"
        largest = f'"people" >= {_LARGEST_CITIES}' if many else "false"
        there = '"abroad"' if layer.fields().indexOf("abroad") >= 0 else "false"
        for only, weight in (
            (f"({largest}) AND NOT ({there})", _LARGEST),
            (f"({largest}) AND {there}", _ABROAD * _LARGEST),
            (f"{towns} AND NOT ({there})", _CITY),
            (f"{towns} AND {there}", _ABROAD * _CITY),
            (f"NOT ({towns}) AND NOT ({largest}) AND NOT ({there})", point),
            (f"NOT ({towns}) AND NOT ({largest}) AND {there}", _ABROAD * point),
        ):
            for shape in self._shapes(layer, only):
                for point in shape.vertices():
                    at = self._on_picture(QgsPointXY(point))
                    column, row = int(at.x()), int(at.y())
                    if 0 <= column < self._size[0] and 0 <= row < self._size[1]:
                        self._points[row, column] += weight

    def _shapes(self, layer: QgsVectorLayer, only: str = ""):
        """Yield the shapes that a map shows of a layer, in its CRS, as fine as the picture."""
        request = legend.features_on(self._item, layer)
        if request is not None and only:
            request.combineFilterExpression(only)
        yield from self._shapes_of(layer, request)

    def _shapes_of(self, layer: QgsVectorLayer, request: QgsFeatureRequest | None):
        """Yield the same of what is asked for."""
        unit = self._item.extent().width() / self._size[0]
        coarser = QgsMapToPixelSimplifier(
            QgsMapToPixelSimplifier.SimplifyFlag.SimplifyGeometry, 0.5 * unit
        )
        project = self._item.layout().project()
        for _, shape in moved.shapes_in(self._item.crs(), layer, request, project):
            if not shape.isEmpty():
                yield coarser.simplify(shape)

    def _on_picture(self, point: QgsPointXY) -> QPointF:
        seen = self._item.extent()
        factor = self._size[0] / seen.width()
        return QPointF(
            (point.x() - seen.xMinimum()) * factor, (seen.yMaximum() - point.y()) * factor
        )

    def _paint(
        self,
        picture: QImage,
        shape: QgsGeometry,
        width: float,
        *,
        fill: bool = True,
        color: QColor | None = None,
    ) -> None:
        """Paint a shape with edges so many millimetres wide, points as dots of that width."""
        color = color or QColor(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setBrush(QBrush(color) if fill else QBrush(Qt.BrushStyle.NoBrush))
        painter.setPen(Qt.PenStyle.NoPen)
        if shape.type() == QgsWkbTypes.GeometryType.PointGeometry:
            half = width * _DOTS / 2.0
            for point in shape.vertices():
                painter.drawEllipse(self._on_picture(QgsPointXY(point)), half, half)
        else:
            if width:
                pen = QPen(color, width * _DOTS)
                pen.setCosmetic(True)
                painter.setPen(pen)
            seen = self._item.extent()
            factor = self._size[0] / seen.width()
            ground = QTransform.fromTranslate(-seen.xMinimum(), -seen.yMaximum())
            painter.setTransform(ground * QTransform.fromScale(factor, -factor))
            shape.constGet().draw(painter)
        painter.end()

    # -- places ------------------------------------------------------------------------------------

    def _added_up(self) -> dict[str, np.ndarray]:
        """Return what lies above and left of each dot, of each picture."""
        held = _dots(self._held) & 0xFFFFFF
        whole = np.bincount(held.ravel(), minlength=self._features + 1).astype(float)
        only = np.where(held > 0, 1.0 / np.maximum(whole, 1.0)[held], 0.0)
        pictures = {
            "story": _dots(self._story) > 0,
            "light": _dots(self._light) > 0,
            "gained": _dots(self._gained) > 0,
            "ground": (held > 0) | (_dots(self._inside) > 0),
            "only": only,
            "edges": _edges(held),
            "points": self._points,
        }
        return {name: _sums(dots) for name, dots in pictures.items()}

    def best(
        self,
        width: float,
        height: float,
        taken: Sequence[QRectF] = (),
        near: QPointF | None = None,
        *,
        off_edges: bool = False,
        off_gained: bool = False,
        twin: DrawnGround | None = None,
    ) -> FurnitureSpot | None:
        """Return the place for a box along the edges of the map; None where it has no room.

        Parameters
        ----------
        width, height : float
            Millimetres.
        taken : sequence of QRectF
            Boxes on the page that it must not lie over.
        near : QPointF, optional
            Place on the page: of places alike the nearest to it, not the first corner.
        off_edges : bool
            Rather all over ground than over its edge: what is opaque bites a piece out of that.
        off_gained : bool
            Rather over anything that stands nowhere else than over ground that changed hands.
        twin : DrawnGround, optional
            What a map of the same size shows on which the box stands at the same place.
        """
        size = (max(1, round(width * _DOTS)), max(1, round(height * _DOTS)))
        left, right = int(PAD * _DOTS), self._size[0] - int(PAD * _DOTS) - size[0]
        # parallels have their degrees along the upper edge
        top, bottom = int(3 * PAD * _DOTS), self._size[1] - int(PAD * _DOTS) - size[1]
        if right < left or bottom < top:
            return None
        across, down = np.arange(left, right + 1), np.arange(top, bottom + 1)
        ends = [np.full(len(across), top), np.full(len(across), bottom)]
        sides = [np.full(len(down), left), np.full(len(down), right)]
        columns = np.concatenate([across, across, *sides])
        rows = np.concatenate([*ends, down, down])
        covers = self._within("story", columns, rows, size) / _DOTS**2
        if twin is not None:
            covers = np.maximum(covers, twin._within("story", columns, rows, size) / _DOTS**2)
        hit = self._hit(columns, rows, size, taken)
        cost = (
            _TAKEN * hit
            + _COVERS * np.where(covers > LEAST, covers, 0.0)
            + _GROUND * self._within("ground", columns, rows, size) / (size[0] * size[1])
            + _ONLY * self._within("only", columns, rows, size)
            + _LINE * self._within("light", columns, rows, size) / _DOTS**2
            + self._within("points", columns, rows, size)
            + self._order(columns, rows, size, (left, top, right, bottom), near)
        )
        if off_gained:
            cost = cost + _GAINED * self._within("gained", columns, rows, size)
        if off_edges:
            cost = cost + _BITES * self._bites(columns, rows, size)
        first = int(np.argmin(cost))
        at = QPointF(columns[first] / _DOTS, rows[first] / _DOTS) + self._frame.topLeft()
        box = QRectF(at.x(), at.y(), width, height)
        return FurnitureSpot(box, float(covers[first]), not hit[first], float(cost[first]))

    def covers(self, box: QRectF) -> float:
        """Return the square millimetres of what the page is about that lie under a box."""
        at = self._at(box)
        return 0.0 if at is None else float(self._within("story", *at)[0]) / _DOTS**2

    def held_under(self, box: QRectF) -> float:
        """Return the share of a box that lies on ground that somebody holds."""
        at = self._at(box)
        return 0.0 if at is None else float(self._within("ground", *at)[0]) / (at[2][0] * at[2][1])

    def covers_gained(self, box: QRectF) -> bool:
        """Tell whether ground that changed hands lies under a box."""
        at = self._at(box)
        return at is not None and bool(self._within("gained", *at)[0] > 0)

    def bites(self, box: QRectF) -> bool:
        """Tell whether a box would bite a piece out of the edge of ground that somebody holds."""
        at = self._at(box)
        return at is not None and bool(self._bites(*at)[0])

    def _bites(self, columns: np.ndarray, rows: np.ndarray, size: tuple[int, int]) -> np.ndarray:
        return self._within("edges", columns, rows, size) >= _BITES_MM * _DOTS

    def _at(self, box: QRectF) -> tuple[np.ndarray, np.ndarray, tuple[int, int]] | None:
        """Return where on the pictures a box of the page lies, and how large it is there."""
        box = box.intersected(self._frame).translated(-self._frame.topLeft())
        if box.isEmpty():
            return None
        size = (round(box.width() * _DOTS), round(box.height() * _DOTS))
        return np.array([int(box.left() * _DOTS)]), np.array([int(box.top() * _DOTS)]), size

    def _within(
        self, name: str, columns: np.ndarray, rows: np.ndarray, size: tuple[int, int]
    ) -> np.ndarray:
        """Return how much of a picture lies in boxes of a size."""
        sums = self._sums[name]
        ends = np.minimum(columns + size[0], self._size[0])
        under = np.minimum(rows + size[1], self._size[1])
        return sums[under, ends] - sums[rows, ends] - sums[under, columns] + sums[rows, columns]

    def _hit(
        self, columns: np.ndarray, rows: np.ndarray, size: tuple[int, int], taken: Sequence[QRectF]
    ) -> np.ndarray:
        """Tell of which places boxes lie over others on the page."""
        hit = np.zeros(len(columns), dtype=bool)
        for one in taken:
            box = one.translated(-self._frame.topLeft())
            hit |= (
                (columns < box.right() * _DOTS)
                & (columns + size[0] > box.left() * _DOTS)
                & (rows < box.bottom() * _DOTS)
                & (rows + size[1] > box.top() * _DOTS)
            )
        return hit

    def _order(
        self,
        columns: np.ndarray,
        rows: np.ndarray,
        size: tuple[int, int],
        ends: tuple[int, int, int, int],
        near: QPointF | None,
    ) -> np.ndarray:
        """Return which of places alike is liked best: corners, or near to another place."""
        left, top, right, bottom = ends
        if near is not None:
            at = (near - self._frame.topLeft()) * _DOTS
            middle = columns + size[0] / 2.0 - at.x(), rows + size[1] / 2.0 - at.y()
            return _FAR * np.hypot(*middle) / _DOTS
        corners = ((left, bottom), (right, bottom), (left, top), (right, top))
        order = np.full(len(columns), np.inf)
        for (x, y), first in zip(corners, _CORNERS):
            away = np.hypot(columns - x, rows - y) / _DOTS
            order = np.minimum(
                order, first + np.where(away > 0.0, _BETWEEN + _OFF_CORNER * away, 0.0)
            )
        return order


def _dots(picture: QImage) -> np.ndarray:
    """Return the dots of a picture, row by row."""
    bits = picture.constBits()
    bits.setsize(picture.sizeInBytes())
    wide = picture.bytesPerLine()
    rows = np.frombuffer(bits, dtype=np.uint8).reshape(picture.height(), wide)
    if picture.format() == QImage.Format.Format_Grayscale8:
        return rows[:, : picture.width()].copy()
    return np.ascontiguousarray(rows).view(np.uint32)[:, : picture.width()].copy()


def _edges(ids: np.ndarray) -> np.ndarray:
    """Return of each dot whether the one beside or below it is of other ground."""
    edges = np.zeros(ids.shape, dtype=bool)
    edges[:, :-1] |= ids[:, :-1] != ids[:, 1:]
    edges[:-1, :] |= ids[:-1, :] != ids[1:, :]
    return edges


def _sums(dots: np.ndarray) -> np.ndarray:
    """Return for each dot the sum of all above and left of it."""
    sums = np.zeros((dots.shape[0] + 1, dots.shape[1] + 1))
    sums[1:, 1:] = dots.astype(float).cumsum(axis=0).cumsum(axis=1)
    return sums
