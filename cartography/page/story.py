# SPDX-License-Identifier: GPL-2.0-or-later
"""What a page is about, as its map shows it: what letters on the map should not cover."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsGeometryEngine,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapToPixelSimplifier,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ...processing.compat import is_null
from .. import moved
from ..style import library
from . import legend

#: whose lines and ground names keep off, and how much it costs to cover them
_STORY = {"front": 8.0, "changes": 8.0, "gaps": 20.0, "front_before": 4.0, "movement": 4.0}
#: those that lie between two sides
_PARTING = ("front", "gaps")
#: ground that a name can be read on, but better beside
_GROUND = {"pockets": 2.0, "pocket_area": 2.0}
#: the edge of such ground
_RIM = 6.0
#: the edge of the ground of a side where no front is drawn
_NO_FRONT = 3.0
#: ground that somebody says, or may, hold: its hatch is gone beneath letters
_CLAIMED = 6.0
#: a dash of a border above a letter looks like an accent; those of states are longer
_BORDERS = {"state": 4.0, "disputed": 3.0, "region": 2.0}
#: millimetres: detail that no name notices
FINE = 0.2


@dataclass(frozen=True)
class Core:
    """The core of a pocket: in degrees, in millimetres on the page, and what it is called."""

    place: QgsPointXY
    at: QPointF
    name: str
    taken: bool


class _Shapes:
    """Shapes and what it costs to cover each, looked for where they lie.

    A town has dozens of places, a map hundreds of towns and thousands of shapes.
    """

    def __init__(self) -> None:
        self._rows: list[tuple[QgsGeometryEngine, QgsGeometry, float]] = []
        self._index = QgsSpatialIndex()

    def add(self, shape: QgsGeometry, weight: float = 0.0) -> None:
        """Take a shape in."""
        self._take(*_prepared(shape), weight)

    def add_whole(self, parts: Iterable[QgsGeometry], weight: float) -> None:
        """Take parts in as one shape, if there are any."""
        shapes = list(parts)
        if shapes:
            self.add(QgsGeometry.collectGeometry(shapes), weight)

    def add_all(self, other: _Shapes) -> None:
        """Take the shapes of another in, too."""
        for row in other._rows:
            self._take(*row)

    def met_by(self, shape: QgsGeometry) -> set[int]:
        """Return the numbers of those that a shape meets."""
        return {number for number in self._near(shape)
                if self._rows[number][0].intersects(shape.constGet())}  # fmt: skip

    def holding(self, shape: QgsGeometry) -> set[int]:
        """Return the numbers of those that a shape lies in."""
        return {number for number in self._near(shape)
                if self._rows[number][0].contains(shape.constGet())}  # fmt: skip

    def cost(self, shape: QgsGeometry) -> float:
        """Return what it costs to cover all that a shape meets."""
        return sum(self._rows[number][2] for number in sorted(self.met_by(shape)))

    def _take(self, engine: QgsGeometryEngine, shape: QgsGeometry, weight: float) -> None:
        if not shape.isEmpty():
            self._index.addFeature(len(self._rows), shape.boundingBox())
        self._rows.append((engine, shape, weight))

    def _near(self, shape: QgsGeometry) -> list[int]:
        return self._index.intersects(shape.boundingBox())


class StoryGround:
    """What a page is about, as its map shows it."""

    def __init__(self, item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> None:
        self.item = item
        self._frame, self._seen = item.sceneBoundingRect(), item.extent()
        self._unit = self._seen.width() / self._frame.width()
        project = item.layout().project()
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        self._from_degrees = QgsCoordinateTransform(degrees, item.crs(), project)
        self._shapes = _Shapes()
        self._borders: tuple[QgsGeometryEngine, QgsGeometry] | None = None
        self._border_lines, self._region_lines = _Shapes(), _Shapes()
        self._pockets = _Shapes()
        self._rims = _Shapes()
        self._edges = _Shapes()
        self._ground = _Shapes()
        self._in_full = _Shapes()
        self._held_at: dict[tuple[float, float], set[int]] = {}
        self._parting = _Shapes()
        self.cores: list[Core] = []
        drawn = item.layers()
        borders = [one for one in drawn if one.customProperty(legend.CONTEXT, "") == "borders"]
        for layer in [*layers, *borders]:
            style = library.guess(layer) if isinstance(layer, QgsVectorLayer) else ""
            if layer not in drawn or not isinstance(layer, QgsVectorLayer):
                continue
            if style == "cores":
                self.cores += self._cores(item, layer)
            if style == "control":
                self._add_ground(item, layer)
            if layer in borders and layer.isInScaleRange(item.scale()):
                self._borders = self._engine(item, layer)
                for kind, weight in _BORDERS.items():
                    parts = self._parts(item, layer, f"\"kind\" = '{kind}'")
                    lines = self._region_lines if kind == "region" else self._border_lines
                    lines.add_whole(parts, weight)
                self._border_lines.add_all(self._region_lines)
                self._shapes.add_all(self._border_lines)
            self._add_story(item, layer, style)
        fronts = [one for one in layers if library.style_of(one) in ("front", "front_before")]
        if not any(one in drawn for one in fronts):
            self._shapes.add_all(self._edges)
            self._parting.add_all(self._edges)

    def _add_story(self, item: QgsLayoutItemMap, layer: QgsVectorLayer, style: str) -> None:
        weight = _STORY.get(style, _GROUND.get(style, 0.0))
        parts = list(self._parts(item, layer)) if weight else []
        if not parts:
            return
        whole = QgsGeometry.collectGeometry(parts)
        self._shapes.add(whole, weight)
        if style in _PARTING:
            self._parting.add(whole, weight)
        if style in _GROUND:
            self._pockets.add(whole, weight)
            rim = QgsGeometry(whole.constGet().boundary())
            self._shapes.add(rim, _RIM)
            self._rims.add(rim, _RIM)

    def _add_ground(self, item: QgsLayoutItemMap, layer: QgsVectorLayer) -> None:
        request = legend.features_on(item, layer)
        for whole, part in self._pairs_of(item, layer, request):
            # a town on the line may be off what stands for its ground on the page
            self._in_full.add(whole)
            self._ground.add(part)
            self._edges.add(QgsGeometry(part.constGet().boundary()), _NO_FRONT)
        claimed = self._parts_of(item, layer, legend.claimed_on(item, layer))
        self._shapes.add_whole(claimed, _CLAIMED)

    def _engine(
        self, item: QgsLayoutItemMap, layer: QgsVectorLayer
    ) -> tuple[QgsGeometryEngine, QgsGeometry] | None:
        """Return what tells whether a shape meets a border of states."""
        parts = list(self._parts(item, layer, "\"kind\" = 'state'"))
        if not parts:
            return None
        return _prepared(QgsGeometry.collectGeometry(parts))

    def in_pocket(self, box: QRectF) -> bool:
        """Tell whether a box on the page lies in a pocket."""
        shape = self._shape_of(box)
        return bool(self._pockets.holding(shape))

    def on_rim(self, box: QRectF) -> bool:
        """Tell whether the edge of a pocket runs through a box on the page."""
        return self._rims.cost(self._shape_of(box)) > 0.0

    def cost_of_borders(self, box: QRectF) -> float:
        """Return how much of that is for borders."""
        return self._border_lines.cost(self._shape_of(box))

    def cost_of_regions(self, box: QRectF) -> float:
        """Return how much of that is for borders of the regions of a state."""
        return self._region_lines.cost(self._shape_of(box))

    def crosses_border(self, box: QRectF) -> bool:
        """Tell whether a border of states runs through a box on the page."""
        if self._borders is None:
            return False
        shape = self._shape_of(box)
        return self._borders[0].intersects(shape.constGet())

    def on_another_side(self, box: QRectF, at: QPointF) -> bool:
        """Tell whether a box on the page lies on ground of another side than a place does."""
        return not self._ground.met_by(self._shape_of(box)) <= self._holds(at)

    def on_wrong_side(self, box: QRectF, at: QPointF) -> bool:
        """Tell whether a box on the page lies off the ground that a place is on, or on other."""
        return self._ground.met_by(self._shape_of(box)) != self._holds(at)

    def _holds(self, at: QPointF) -> set[int]:
        """Return the numbers of the ground that a place on the page is on."""
        key = at.x(), at.y()
        if key not in self._held_at:
            self._held_at[key] = self.sides_at(QgsPointXY(*self._on_earth(at)))
        return self._held_at[key]

    def sides_at(self, place: QgsPointXY) -> set[int]:
        """Return the numbers of the ground that a place in the CRS of the map is on."""
        return self._in_full.holding(QgsGeometry.fromPointXY(place))

    def crosses_ground(self, box: QRectF) -> bool:
        """Tell whether a box on the page lies on the ground of more than one side."""
        return bool(self._edges.met_by(self._shape_of(box)))

    def meets(self, shapes: Iterable[QgsGeometry], box: QRectF) -> bool:
        """Tell whether a box on the page lies on one of some shapes in the CRS of the map."""
        shape = self._shape_of(box)
        return any(one.intersects(shape) for one in shapes)

    def _parts(
        self, item: QgsLayoutItemMap, layer: QgsVectorLayer, only: str = ""
    ) -> Iterator[QgsGeometry]:
        request = legend.features_on(item, layer)
        if request is not None and only:
            request.combineFilterExpression(only)
        yield from self._parts_of(item, layer, request)

    def _parts_of(
        self, item: QgsLayoutItemMap, layer: QgsVectorLayer, request: QgsFeatureRequest | None
    ) -> Iterator[QgsGeometry]:
        return (part for _, part in self._pairs_of(item, layer, request))

    def _pairs_of(
        self, item: QgsLayoutItemMap, layer: QgsVectorLayer, request: QgsFeatureRequest | None
    ) -> Iterator[tuple[QgsGeometry, QgsGeometry]]:
        """Yield shapes in full, each with what stands for it on the page."""
        coarser = QgsMapToPixelSimplifier(
            QgsMapToPixelSimplifier.SimplifyFlag.SimplifyGeometry, FINE * self._unit
        )
        kind, project = None, item.layout().project()
        for _, full in moved.shapes_in(item.crs(), layer, request, project):
            shape = coarser.simplify(full)
            if kind is None:
                kind = shape.type()
            if shape.type() == kind and not shape.isEmpty():
                whole = kind != QgsWkbTypes.GeometryType.PolygonGeometry
                yield full, shape if whole else shape.makeValid()

    def _cores(self, item: QgsLayoutItemMap, layer: QgsVectorLayer) -> Iterator[Core]:
        request = legend.features_on(item, layer)
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        fields = layer.fields()
        for feature, shape in moved.shapes_in(degrees, layer, request, item.layout().project()):
            name, state = (
                "" if fields.indexOf(one) < 0 or is_null(feature[one]) else str(feature[one])
                for one in ("core", "state")
            )
            for point in shape.vertices():
                place = QgsPointXY(point)
                yield Core(place, self.on_page(place), name.strip(), state == "core taken")

    def on_page(self, point: QgsPointXY) -> QPointF:
        """Return where a place in degrees stands on the page."""
        at = self._from_degrees.transform(point)
        return QPointF(
            self._frame.left() + (at.x() - self._seen.xMinimum()) / self._unit,
            self._frame.top() + (self._seen.yMaximum() - at.y()) / self._unit,
        )

    def cost(self, box: QRectF) -> float:
        """Return how much of the story letters in a box would cover."""
        return self._cost(self._shape_of(box))

    def cost_on_map(self, box: QRectF) -> float:
        """Return the same of a box in millimetres from the map's corner."""
        return self.cost(box.translated(self._frame.topLeft()))

    def cost_of_line(self, line: QLineF) -> float:
        """Return how much of the story a line would cross, in millimetres from the map's corner."""
        return self._cost(self._shape_of_line(line))

    def _shape_of_line(self, line: QLineF) -> QgsGeometry:
        ends = (self._on_earth(one + self._frame.topLeft()) for one in (line.p1(), line.p2()))
        return QgsGeometry.fromPolylineXY([QgsPointXY(*one) for one in ends])

    def parts(self, line: QLineF) -> bool:
        """Tell whether a front or gap lies across a line, in millimetres from the map's corner."""
        shape = self._shape_of_line(line)
        return self._parting.cost(shape) > 0.0

    def _shape_of(self, box: QRectF) -> QgsGeometry:
        left, top = self._on_earth(box.topLeft())
        right, bottom = self._on_earth(box.bottomRight())
        return QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top))

    def _on_earth(self, at: QPointF) -> tuple[float, float]:
        """Return where in the map's CRS a point of the page lies."""
        return (
            self._seen.xMinimum() + (at.x() - self._frame.left()) * self._unit,
            self._seen.yMaximum() - (at.y() - self._frame.top()) * self._unit,
        )

    def _cost(self, shape: QgsGeometry) -> float:
        return self._shapes.cost(shape)


def _prepared(shape: QgsGeometry) -> tuple[QgsGeometryEngine, QgsGeometry]:
    """Return what tells whether others meet a shape, and the shape: the engine only looks at it."""
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    return engine, shape
