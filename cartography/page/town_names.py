# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the names of towns stand on a map: beside their dots, on nothing that the page is about.

QGIS tries places in one order and, told to write every name, writes over the front, over lengths
of gaps and over other names. Here each town, the largest first, gets the place that covers least; a
town that has none goes. Places are told as a side of the dot and millimetres from it, so that they
hold however the map is moved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsGeometryEngine,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapToPixelSimplifier,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ...processing.compat import is_null
from ..style import context_style, library
from . import legend
from . import text as page_text

#: whose lines and ground names keep off, and how much it costs to cover them
_STORY = {"front": 8.0, "changes": 8.0, "gaps": 20.0, "front_before": 4.0, "movement": 4.0}
#: ground that a name can be read on, but better beside
_GROUND = {"pockets": 1.0}
#: a dash of a border above a letter looks like an accent
_BORDER = 2.0
#: a line of the page over the map, such as the leader of an inset
_LINE = 8.0
#: of each place beside the dot after the first
_LATER = 0.25
#: half of a dot with its edge, and of what nothing is to be written over round it, in millimetres
_DOT, _ROUND_DOT = 0.8, 1.0
#: millimetres that names keep from the frame of their map, and from what stands on it
_EDGE, _CLEAR = 0.6, 0.6
#: a core has its own mark: a town so near to it has none
_SAME_MM = 3.0
#: more have their letters, or their figures
MOST_CORES = 8
#: millimetres: detail that no name notices
_FINE = 0.2


@dataclass(frozen=True)
class Place:
    """A side of a dot, as QGIS numbers them, and millimetres from the dot to the name's edge."""

    side: int
    across: float
    down: float

    def box(self, at: QPointF, wide: float, high: float) -> QRectF:
        """Return what a name takes that stands there."""
        x, y = at.x() + self.across, at.y() + self.down
        left = x - (wide, wide / 2.0, 0.0)[self.side % 3]
        top = y - (high, high / 2.0, 0.0)[self.side // 3]
        return QRectF(left, top, wide, high)


@dataclass(frozen=True)
class Core:
    """The core of a pocket: in degrees, in millimetres on the page, and what it is called."""

    place: QgsPointXY
    at: QPointF
    name: str
    taken: bool


@dataclass
class Ground:
    """What stands on a map already: all in millimetres on the page.

    Attributes
    ----------
    furniture : list of QRectF
        Items of the page that hide what is under them.
    written : list of QRectF
        Other letters, and numbers.
    lines : list of QLineF
        Lines of the page over the map.
    over : list of QRectF
        Those of `written` that would hide a dot; a number stands on the dot of its town.
    """

    furniture: Sequence[QRectF] = ()
    written: Sequence[QRectF] = ()
    lines: Sequence[QLineF] = ()
    over: Sequence[QRectF] = ()


def places(aside: float) -> list[Place]:
    """Return where a name may stand round a dot, the best first."""
    near = 0.7 * aside
    return [
        Place(2, near, -0.15 * aside),
        Place(5, aside, 0.0),
        Place(8, near, 0.15 * aside),
        Place(3, -aside, 0.0),
        Place(0, -near, -0.15 * aside),
        Place(6, -near, 0.15 * aside),
        Place(1, 0.0, -0.8 * aside),
        Place(7, 0.0, 0.8 * aside),
    ]


def place(
    item: QgsLayoutItemMap,
    towns: QgsVectorLayer,
    layers: Sequence[QgsMapLayer],
    ground: Ground,
    family: str,
) -> list[QRectF]:
    """Give the names of a map's towns their places; take off the towns that have none.

    Cores are named with them, where they are few.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        Those of the page.

    Returns
    -------
    list of QRectF
        What the names take on the page.
    """
    story = _Story(item, layers)
    _add_cores(towns, story)
    frame = item.sceneBoundingRect()
    inside = frame.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    furniture = [box.adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR) for box in ground.furniture]
    shown: list[tuple[QgsFeature, QPointF]] = []
    gone: list[int] = []
    for feature in towns.getFeatures():
        at = story.on_page(feature.geometry().asPoint())
        hidden = any(box.contains(at) for box in (*furniture, *ground.over)) or any(
            _near(line, at) for line in ground.lines
        )
        twice = not feature["core"] and any(
            QLineF(at, core.at).length() < _SAME_MM for core in story.cores
        )
        if hidden or twice or not frame.contains(at):
            gone.append(feature.id())
        else:
            shown.append((feature, at))
    shown.sort(key=lambda pair: (not pair[0]["core"], -pair[0]["people"]))
    dots = [QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT) for _, at in shown]
    taken = [*furniture, *ground.written]
    changes: dict[int, dict[int, object]] = {}
    fields = towns.fields()
    side, across, down = (fields.indexOf(name) for name in ("side", "across", "down"))
    for number, (feature, at) in enumerate(shown):
        points = context_style.town_points(feature["people"], core=feature["core"])
        font = page_text.font_of(family, points, bold=bool(feature["core"]))
        size = page_text.width_mm(feature["name"], font), page_text.line_height_mm(font)
        others = [*taken, *(dot for other, dot in enumerate(dots) if other != number)]
        best = _best(at, size, feature["aside"], inside, others, ground.lines, story)
        if best is None:
            gone.append(feature.id())
            continue
        changes[feature.id()] = {side: best.side, across: best.across, down: best.down}
        taken.append(best.box(at, *size))
    provider = towns.dataProvider()
    provider.changeAttributeValues(changes)
    provider.deleteFeatures(gone)
    context_style.write_at_places(towns)
    return taken[len(furniture) + len(ground.written) :]


def _add_cores(towns: QgsVectorLayer, story: _Story) -> None:
    """Add the cores of a map to its towns, those whose own mark does not tell their name."""
    named = [core for core in story.cores if core.name and not core.taken]
    features = []
    for core in named if len(story.cores) <= MOST_CORES else ():
        feature = QgsFeature(towns.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(core.place))
        feature["name"], feature["people"] = core.name, 0
        feature["aside"], feature["core"] = context_style.ASIDE_MM + 0.5, True
        features.append(feature)
    towns.dataProvider().addFeatures(features)


def _best(
    at: QPointF,
    size: tuple[float, float],
    aside: float,
    inside: QRectF,
    taken: Sequence[QRectF],
    lines: Sequence[QLineF],
    story: _Story,
) -> Place | None:
    """Return the place of a name that covers least; None where letters stand at all of them."""
    found = []
    for number, one in enumerate(places(aside)):
        box = one.box(at, *size)
        # letters fill their line but for its upper and lower edge
        letters = box.adjusted(0.0, 0.18 * size[1], 0.0, -0.14 * size[1])
        if not inside.contains(box) or any(letters.intersects(other) for other in taken):
            continue
        # a line between a dot and its name would part them
        reach = letters.united(QRectF(at.x() - _FINE, at.y() - _FINE, 2 * _FINE, 2 * _FINE))
        cost = story.cost(reach) + number * _LATER
        cost += _LINE * sum(_crosses(line, letters) for line in lines)
        found.append((cost, number, one))
    return min(found, key=lambda one: one[:2])[2] if found else None


def _near(line: QLineF, at: QPointF) -> bool:
    """Tell whether a line runs through a dot."""
    return _crosses(
        line, QRectF(at.x() - _ROUND_DOT, at.y() - _ROUND_DOT, 2 * _ROUND_DOT, 2 * _ROUND_DOT)
    )


def _crosses(line: QLineF, box: QRectF) -> bool:
    """Tell whether a line and a box meet."""
    near, far = 0.0, 1.0
    for start, run, low, high in (
        (line.x1(), line.dx(), box.left(), box.right()),
        (line.y1(), line.dy(), box.top(), box.bottom()),
    ):
        if run == 0.0:
            if not low <= start <= high:
                return False
            continue
        ends = sorted(((low - start) / run, (high - start) / run))
        near, far = max(near, ends[0]), min(far, ends[1])
    return near <= far


class _Story:
    """What a page is about, as its map shows it."""

    def __init__(self, item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> None:
        self._frame, self._seen = item.sceneBoundingRect(), item.extent()
        self._unit = self._seen.width() / self._frame.width()
        project = item.layout().project()
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        self._from_degrees = QgsCoordinateTransform(degrees, item.crs(), project)
        self._shapes: list[tuple[QgsGeometryEngine, QgsGeometry, float]] = []
        self.cores: list[Core] = []
        drawn = item.layers()
        borders = [one for one in drawn if one.customProperty(legend.CONTEXT, "") == "borders"]
        for layer in [*layers, *borders]:
            style = library.guess(layer) if isinstance(layer, QgsVectorLayer) else ""
            if layer not in drawn or not isinstance(layer, QgsVectorLayer):
                continue
            if style == "cores":
                self.cores += self._cores(item, layer)
            weight = _STORY.get(style, _GROUND.get(style, 0.0))
            if layer in borders and layer.isInScaleRange(item.scale()):
                weight = _BORDER
            if not weight:
                continue
            parts = list(self._parts(item, layer))
            if parts:
                whole = QgsGeometry.collectGeometry(parts)
                engine = QgsGeometry.createGeometryEngine(whole.constGet())
                engine.prepareGeometry()
                # the geometry is kept: the engine only looks at it
                self._shapes.append((engine, whole, weight))

    def _parts(self, item: QgsLayoutItemMap, layer: QgsVectorLayer) -> Iterator[QgsGeometry]:
        request = legend.features_on(item, layer)
        if request is None:
            return
        transform = QgsCoordinateTransform(layer.crs(), item.crs(), item.layout().project())
        coarser = QgsMapToPixelSimplifier(
            QgsMapToPixelSimplifier.SimplifyFlag.SimplifyGeometry, _FINE * self._unit
        )
        kind = None
        for feature in layer.getFeatures(request):
            shape = feature.geometry()
            try:
                shape.transform(transform)
            except QgsCsException:
                continue
            shape = coarser.simplify(shape)
            if kind is None:
                kind = shape.type()
            if shape.type() == kind and not shape.isEmpty():
                whole = kind != QgsWkbTypes.GeometryType.PolygonGeometry
                yield shape if whole else shape.makeValid()

    def _cores(self, item: QgsLayoutItemMap, layer: QgsVectorLayer) -> Iterator[Core]:
        request = legend.features_on(item, layer)
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        transform = QgsCoordinateTransform(layer.crs(), degrees, item.layout().project())
        fields = layer.fields()
        for feature in layer.getFeatures(request) if request is not None else ():
            shape = feature.geometry()
            try:
                shape.transform(transform)
            except QgsCsException:
                continue
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
        left = self._seen.xMinimum() + (box.left() - self._frame.left()) * self._unit
        top = self._seen.yMaximum() - (box.top() - self._frame.top()) * self._unit
        ground = QgsRectangle(
            left, top - box.height() * self._unit, left + box.width() * self._unit, top
        )
        shape = QgsGeometry.fromRect(ground)
        return sum(
            weight for engine, _, weight in self._shapes if engine.intersects(shape.constGet())
        )
