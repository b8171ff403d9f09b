# SPDX-License-Identifier: GPL-2.0-or-later
"""The numbers of the source list on the map."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsEllipseSymbolLayer,
    QgsFeature,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ...i18n import tr
from ..style import library, palette, symbols
from . import boxes as paper
from . import owned, source_list
from . import text as page_text

#: property of the layer of numbers: the name of its layout
KEY = "salient/marks"
#: the letters of the style `events`, and what its box adds round them on both sides together
_POINTS = 7.0
_ROUND_MM = (2.6, 1.6)
#: an atlas shows the marks of its sheet
_OF_SHEET = "\"sheet\" = '' OR \"sheet\" = attribute(@atlas_feature, 'name')"
#: letters in a line of a mark, at least
_WIDE = 11
#: millimetres that do not count as moved
_STILL = 0.05
#: between a mark and what stands on the map
_CLEAR = 0.4
#: millimetres: no box farther off is a way out for a mark, and what is on an edge
_FAR, _EDGE = 12.0, 1e-6
#: square millimetres of a map for each number: of more nobody finds the one that a text names, and
#: what they are about is hidden; and numbers that any map has room for
_ROOM_FOR_A_MARK, _LEAST_MARKS = 900.0, 12
#: the same for the sake of a name, and what is one place
_ASIDE, _ONE_PLACE = 8.0, 1.0


def numbers_in(layers: Iterable[QgsMapLayer]) -> Iterator[QgsFeature]:
    """Yield the numbers of sources among layers of a map, as features of their layer."""
    for layer in layers:
        if layer.customProperty(KEY) and isinstance(layer, QgsVectorLayer):
            yield from layer.getFeatures()


@dataclass
class Mark:
    """One box on the map with the numbers of one or more entries.

    Attributes
    ----------
    lon, lat : float
        Of its first entry.
    x, y : float
        The same place, millimetres on the page.
    numbers : list of int
    origin, home : (float, float)
        `lon` and `lat`, and `x` and `y`, before it was moved.
    """

    lon: float
    lat: float
    x: float
    y: float
    numbers: list[int] = field(default_factory=list)
    origin: tuple[float, float] = (0.0, 0.0)
    home: tuple[float, float] = (0.0, 0.0)

    def __post_init__(self) -> None:
        self.origin = (self.lon, self.lat)
        self.home = (self.x, self.y)

    @property
    def text(self) -> str:
        """The numbers, in lines that make a box somewhat wider than high."""
        numbers = source_list.ranges(self.numbers)
        return "\n".join(textwrap.wrap(numbers, max(_WIDE, round((4.0 * len(numbers)) ** 0.5))))

    def size(self, family: str) -> tuple[float, float]:
        """Return width and height in millimetres."""
        font = page_text.font_of(family, _POINTS, bold=True)
        lines = self.text.split("\n")
        width = max(page_text.width_mm(line, font) for line in lines)
        height = page_text.line_height_mm(font) * len(lines)
        return width + _ROUND_MM[0], height + _ROUND_MM[1]


def remove(project: QgsProject, layout: QgsPrintLayout) -> None:
    """Remove the numbers of an earlier run."""
    owned.remove(project, layout, KEY)


def add(
    project: QgsProject,
    item: QgsLayoutItemMap,
    listed: Sequence[source_list.SourceListEntry],
    family: str,
    date: dt.date | None = None,
) -> list[QgsMapLayer]:
    """Make the layer of numbers of a map.

    Parameters
    ----------
    date : date, optional
        What the map shows: events that began later are not on it.
    """
    marks = of_map(project, item, listed, family, date, most=most_on(item))
    if not marks:
        return []
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=number:string(0)&field=width:double&field=height:double"
        "&field=sheet:string(0)&field=from_lon:double&field=from_lat:double",
        tr("Source, by its number"),
        "memory",
    )
    write(layer, [("", mark) for mark in marks], family)
    library.apply(layer, "events", project)
    layer.setRenderer(_ground())
    settings = layer.labeling().settings()
    of_sheet = QgsProperty.fromExpression(_OF_SHEET)
    settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Show, of_sheet)
    # a mark has its lines already
    settings.autoWrapLength = 0
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    # kept in the project, because the layout is; not in the layer tree, because it is part of it
    layer.setFlags(QgsMapLayer.LayerFlag.Private)
    owned.keep(project, item.layout(), layer, KEY)
    return [layer]


def of_map(
    project: QgsProject,
    item: QgsLayoutItemMap,
    listed: Sequence[source_list.SourceListEntry],
    family: str,
    date: dt.date | None = None,
    taken: Sequence[QRectF] = (),
    wanted: Sequence[QRectF] = (),
    most: int | None = None,
) -> list[Mark]:
    """Return the marks of the events on a map, where they cover none of one another.

    Parameters
    ----------
    most : int, optional
        Of more than so many the first.
    taken : sequence of QRectF
        Boxes on the page with what stands on the map: no mark lies under them.
    wanted : sequence of QRectF
        Boxes that a mark which must move does not move into, where there is another place.
    """
    placed = _placed(listed, date)[:most]
    room = (item.rect().width(), item.rect().height())
    frame = item.sceneBoundingRect()
    boxes, names = (
        [box.translated(-frame.left(), -frame.top()) for box in some] for some in (taken, wanted)
    )
    marks = merged(_marks(project, item, placed), family, room, boxes, names)
    _follow(project, item, marks)
    return marks


def _placed(
    listed: Sequence[source_list.SourceListEntry], date: dt.date | None
) -> list[source_list.SourceListEntry]:
    """Return the entries that have a place, of events that began by a date."""
    return [
        entry
        for entry in listed[: source_list.MOST]
        if entry.lon is not None and not (date and entry.date and entry.date > date)
    ]


def most_on(item: QgsLayoutItemMap) -> int:
    """Return how many numbers a map has at most: the first, of the newest and nearest events."""
    return max(int(item.rect().width() * item.rect().height() / _ROOM_FOR_A_MARK), _LEAST_MARKS)


def left_out(
    item: QgsLayoutItemMap, listed: Sequence[source_list.SourceListEntry]
) -> Sequence[int]:
    """Return the numbers of entries with a place that a map has no room for."""
    return [entry.number for entry in _placed(listed, None)[most_on(item) :]]


def keep_clear(
    project: QgsProject,
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    listed: Sequence[source_list.SourceListEntry],
    family: str,
    date: dt.date | None,
    taken: Sequence[QRectF],
    wanted: Sequence[QRectF] = (),
) -> None:
    """Move the numbers of a map from under what stands on it."""
    layer.dataProvider().truncate()
    marks = of_map(project, item, listed, family, date, taken, wanted, most_on(item))
    write(layer, [("", mark) for mark in marks], family)


def write(layer: QgsVectorLayer, marks: Sequence[tuple[str, Mark]], family: str) -> None:
    """Add marks to their layer, each with the sheet of an atlas that it belongs to, or none."""
    features = []
    for sheet, mark in marks:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(mark.lon, mark.lat)))
        feature.setAttributes([mark.text, *mark.size(family), sheet, *mark.origin])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()


def merged(
    marks: Sequence[Mark],
    family: str,
    room: tuple[float, float] | None = None,
    taken: Sequence[QRectF] = (),
    wanted: Sequence[QRectF] = (),
) -> list[Mark]:
    """Put marks that would cover one another under one, until none do.

    A mark grows with its numbers, so one merger may bring the next.

    Parameters
    ----------
    room : (float, float), optional
        Width and height of the map in millimetres: marks are moved to lie within.
    taken : sequence of QRectF
        Boxes on it that marks are moved out of, the shortest way.
    wanted : sequence of QRectF
        Boxes that they are not moved into, where there is another place.
    """
    found: list[tuple[Mark, tuple[float, float]]] = []
    waiting = list(marks)
    while waiting:
        mark = waiting.pop(0)
        size = mark.size(family)
        if room is not None:
            mark.x, mark.y = (
                min(max(at, length / 2), max(whole - length / 2, length / 2))
                for at, length, whole in zip((mark.x, mark.y), size, room)
            )
        if room is not None and _hit(mark, size, taken):
            others = [_box(*one) for one in found if not _of_one_place(mark, one[0])]
            _leave(mark, size, room, taken, [*wanted, *others])
        met = next((n for n, other in enumerate(found) if _meet(mark, size, *other)), None)
        if met is None:
            found.append((mark, size))
            continue
        other, _ = found.pop(met)
        other.numbers += mark.numbers
        # it has grown: it may meet what it did not meet before
        waiting.insert(0, other)
    return sorted((mark for mark, _ in found), key=lambda mark: min(mark.numbers))


def _box(mark: Mark, size: tuple[float, float]) -> QRectF:
    return QRectF(mark.x - size[0] / 2, mark.y - size[1] / 2, *size)


def _of_one_place(one: Mark, other: Mark) -> bool:
    """Tell whether two marks are of one place: they are one mark rather than apart."""
    return all(abs(its - mine) < _ONE_PLACE for its, mine in zip(other.home, one.home))


def _hit(mark: Mark, size: tuple[float, float], taken: Sequence[QRectF]) -> bool:
    """Tell whether a mark lies under one of some boxes."""
    across, up = size[0] / 2 + _CLEAR, size[1] / 2 + _CLEAR
    wide = (box.adjusted(-across, -up, across, up) for box in taken)
    return any(_inside(box, mark.x, mark.y) for box in wide)


def _leave(
    mark: Mark,
    size: tuple[float, float],
    room: tuple[float, float],
    taken: Sequence[QRectF],
    wanted: Sequence[QRectF],
) -> None:
    """Move a mark out of boxes to the nearest place on the map that is free of all of them.

    Best is one that nothing else wants either and from which the line home runs over none of them;
    where there is none at all it leaves those that it lies in, one after another.
    """
    across, up = size[0] / 2 + _CLEAR, size[1] / 2 + _CLEAR
    wide, others = (
        [box.adjusted(-across, -up, across, up) for box in some] for some in (taken, wanted)
    )

    def nearest(ways: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
        away = ((abs(x - mark.x) + abs(y - mark.y), x, y) for x, y in ways)
        return ((x, y) for _, x, y in sorted(away) if _on_map(x, y, size, room))

    hit = [box for box in wide if _inside(box, mark.x, mark.y)]
    if not hit:
        return
    for far, some, plain in (
        (_ASIDE, [*wide, *others], True),
        (_FAR, wide, True),
        (_ASIDE, [*wide, *others], False),
        (_FAR, wide, False),
    ):
        around = _within(some, mark, 2 * far)
        crossed = _within(taken, mark, 2 * far) if plain else ()
        ways = (way for box in _within(around, mark, far) for way in _ways_out(box, mark))
        for x, y in nearest(ways):
            if not any(_inside(other, x, y) for other in around) and not _runs_over(
                mark, x, y, crossed
            ):
                mark.x, mark.y = x, y
                return
    for box in hit:
        if _inside(box, mark.x, mark.y):
            mark.x, mark.y = next(nearest(_ways_out(box, mark)), (mark.x, mark.y))


def _on_map(x: float, y: float, size: tuple[float, float], room: tuple[float, float]) -> bool:
    """Tell whether a mark at a place lies within its map."""
    inside = zip((x, y), size, room)
    return all(length / 2 <= at <= whole - length / 2 for at, length, whole in inside)


def _runs_over(mark: Mark, x: float, y: float, boxes: Sequence[QRectF]) -> bool:
    """Tell whether the line from a place to where a mark belongs runs over boxes on its way."""
    home = QPointF(*mark.home)
    line = QLineF(QPointF(x, y), home)
    return any(paper.crosses(line, box) for box in boxes if not box.contains(home))


def _within(boxes: Sequence[QRectF], mark: Mark, far: float) -> list[QRectF]:
    """Return the boxes not farther from a mark than so many millimetres."""
    return [box for box in boxes if box.adjusted(-far, -far, far, far).contains(mark.x, mark.y)]


def _ways_out(box: QRectF, mark: Mark) -> list[tuple[float, float]]:
    """Return the places straight beside, above and below a box from where a mark is, and slant."""
    sides, ends = (box.left(), box.right()), (box.top(), box.bottom())
    return [
        *((x, mark.y) for x in sides),
        *((mark.x, y) for y in ends),
        *((x, y) for x in sides for y in ends),
    ]


def _inside(box: QRectF, x: float, y: float) -> bool:
    """Tell whether a place lies in a box, not on its edge."""
    return box.left() + _EDGE < x < box.right() - _EDGE and (
        box.top() + _EDGE < y < box.bottom() - _EDGE
    )


def _follow(project: QgsProject, item: QgsLayoutItemMap, marks: Sequence[Mark]) -> None:
    """Give marks that were moved on the page the place on earth that lies beneath them."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, item.crs(), project)
    back = QgsCoordinateTransform(item.crs(), degrees, project)
    extent, box = item.extent(), item.rect()
    for mark in marks:
        here = item.mapToItemCoords(transform.transform(QgsPointXY(mark.lon, mark.lat)).toQPointF())
        if abs(here.x() - mark.x) < _STILL and abs(here.y() - mark.y) < _STILL:
            continue
        place = back.transform(
            QgsPointXY(
                extent.xMinimum() + extent.width() * mark.x / box.width(),
                extent.yMaximum() - extent.height() * mark.y / box.height(),
            )
        )
        mark.lon, mark.lat = place.x(), place.y()


def _meet(one: Mark, size: tuple[float, float], other: Mark, its: tuple[float, float]) -> bool:
    """Tell whether two boxes of these sizes cover one another."""
    across, up = abs(one.x - other.x), abs(one.y - other.y)
    return across < (size[0] + its[0]) / 2 and up < (size[1] + its[1]) / 2


def _marks(project: QgsProject, main: QgsLayoutItemMap, listed) -> list[Mark]:
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, main.crs(), project)
    marks = []
    for entry in listed:
        place = transform.transform(QgsPointXY(entry.lon, entry.lat))
        at = main.mapToItemCoords(place.toQPointF())
        marks.append(Mark(entry.lon, entry.lat, at.x(), at.y(), [entry.number]))
    return marks


def _ground() -> QgsSingleSymbolRenderer:
    """Draw the ground of each box: unlike the box of a label, other labels keep clear of it."""
    ground = QgsEllipseSymbolLayer()
    ground.setShape(QgsEllipseSymbolLayer.Shape.Rectangle)
    ground.setFillColor(QColor(palette.PAPER))
    ground.setStrokeStyle(Qt.PenStyle.NoPen)
    kinds = QgsSymbolLayer.Property
    for set_unit, kind, name in (
        (ground.setSymbolWidthUnit, kinds.PropertyWidth, "width"),
        (ground.setSymbolHeightUnit, kinds.PropertyHeight, "height"),
    ):
        set_unit(symbols.MM)
        # a little within the box, whose corners are round
        ground.setDataDefinedProperty(kind, QgsProperty.fromExpression(f'"{name}" - 0.6'))
    of_sheet = QgsProperty.fromExpression(_OF_SHEET)
    ground.setDataDefinedProperty(kinds.PropertyLayerEnabled, of_sheet)
    # from a mark that stands elsewhere to where it happened
    leader = QgsGeometryGeneratorSymbolLayer.create(
        {"geometryModifier": 'make_line($geometry, make_point("from_lon", "from_lat"))'}
    )
    leader.setSymbolType(QgsSymbol.SymbolType.Line)
    leader.setSubSymbol(symbols.lines(palette.INK, 0.25))
    moved = f'({_OF_SHEET}) AND distance($geometry, make_point("from_lon", "from_lat")) > 0'
    leader.setDataDefinedProperty(kinds.PropertyLayerEnabled, QgsProperty.fromExpression(moved))
    return QgsSingleSymbolRenderer(symbols.symbol(QgsMarkerSymbol, [leader, ground]))
