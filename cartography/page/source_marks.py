# SPDX-License-Identifier: GPL-2.0-or-later
"""The numbers of the source list on the map."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

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

from ...analysis.base import listener
from ...i18n import tr
from ..style import library, palette, symbols
from . import boxes, owned, source_list
from .reserved import Reserved
from .source_cost import Standing
from .source_places import Mark, merged, without_misread

#: property of the layer of numbers: the name of its layout
KEY = "salient/marks"
#: and the numbers that it leaves off, because their lines would be read as others'
_LEFT_OFF = "salient/marks/left_off"
#: an atlas shows the marks of its sheet
_OF_SHEET = "\"sheet\" = '' OR \"sheet\" = attribute(@atlas_feature, 'name')"
#: millimetres that do not count as moved
_STILL = 0.05
#: of the dot at the end of a line, with its edge
_DOT_MM = 1.0
#: half of the millimetres that the end of a line takes
_LINES_END = 0.5
#: square millimetres of a map for each number: of more nobody finds the one that a text names, and
#: what they are about is hidden; and numbers that any map has room for
_ROOM_FOR_A_MARK, _LEAST_MARKS = 900.0, 12


def numbers_in(layers: Iterable[QgsMapLayer]) -> Iterator[QgsFeature]:
    """Yield the numbers of sources among layers of a map, as features of their layer."""
    for layer in layers:
        if layer.customProperty(KEY) and isinstance(layer, QgsVectorLayer):
            yield from listener.each(layer.getFeatures())


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
        "&field=sheet:string(0)&field=from_lon:double&field=from_lat:double&field=dotted:boolean",
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
    fronts: Sequence[QLineF] = (),
    most: int | None = None,
    reserved: Sequence[Reserved] = (),
    signs: Sequence[QRectF] = (),
    towns: Sequence[QRectF] = (),
    marked: Sequence[QRectF] = (),
    *,
    crowded: bool = False,
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
    fronts : sequence of QLineF
        On the page: no line to a mark runs along one.
    reserved : sequence of Reserved
        On the page: no mark stands on it, and no line runs over it.
    signs : sequence of QRectF
        Those of the boxes that are of gaps, small pockets and what hides a line.
    towns : sequence of QRectF
        Boxes on the page that no mark covers, where there is another place near by.
    marked : sequence of QRectF
        Boxes on the page in which no line ends in a dot: beside a letter it is read with that, and
        the dot of a place is there already.
    crowded : bool
        Among very many gaps a number is left off rather than led over what its line is read with.
    """
    placed = _placed(listed, date)[:most]
    room = (item.rect().width(), item.rect().height())
    frame = item.sceneBoundingRect()
    hard, names, gaps, dots = (
        [box.translated(-frame.left(), -frame.top()) for box in some]
        for some in (taken, wanted, signs, towns)
    )
    lines = [line.translated(-frame.left(), -frame.top()) for line in fronts]
    kept = [one.moved(-frame.topLeft()) for one in reserved]
    ground = Standing(room, hard, names, lines, kept, gaps, dots)
    marks = merged(_marks(project, item, placed), family, ground)
    marks = without_misread(marks, family, ground) if crowded else marks
    for mark in marks:
        home = QPointF(*mark.home) + frame.topLeft()
        mark.dotted = not any(box.contains(home) for box in marked)
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
    off = " ".join(str(one.customProperty(_LEFT_OFF, "") or "") for one in item.layers())
    gone = set(map(int, off.split()))
    placed, most = _placed(listed, None), most_on(item)
    return [one.number for n, one in enumerate(placed) if n >= most or one.number in gone]


def places(
    project: QgsProject,
    item: QgsLayoutItemMap,
    listed: Sequence[source_list.SourceListEntry],
    date: dt.date | None,
) -> list[QRectF]:
    """Return boxes on the page round what the numbers of a map tell of: a line may end there."""
    corner = item.sceneBoundingRect().topLeft()
    marks = _marks(project, item, _placed(listed, date)[: most_on(item)])
    points = (QPointF(mark.x, mark.y) + corner for mark in marks)
    return [boxes.round_point(point, _LINES_END) for point in points]


def keep_clear(
    project: QgsProject,
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    listed: Sequence[source_list.SourceListEntry],
    family: str,
    date: dt.date | None,
    taken: Sequence[QRectF],
    wanted: Sequence[QRectF] = (),
    fronts: Sequence[QLineF] = (),
    reserved: Sequence[Reserved] = (),
    signs: Sequence[QRectF] = (),
    towns: Sequence[QRectF] = (),
    marked: Sequence[QRectF] = (),
    *,
    crowded: bool = False,
) -> None:
    """Move the numbers of a map from under what stands on it; note which are left off."""
    layer.dataProvider().truncate()
    most = most_on(item)
    marks = of_map(
        project,
        item,
        listed,
        family,
        date,
        taken,
        wanted,
        fronts,
        most,
        reserved,
        signs,
        towns,
        marked,
        crowded=crowded,
    )
    write(layer, [("", mark) for mark in marks], family)
    shown = {number for mark in marks for number in mark.numbers}
    off = [one.number for one in _placed(listed, date)[:most] if one.number not in shown]
    layer.setCustomProperty(_LEFT_OFF, " ".join(map(str, off)))


def write(layer: QgsVectorLayer, marks: Sequence[tuple[str, Mark]], family: str) -> None:
    """Add marks to their layer, each with the sheet of an atlas that it belongs to, or none."""
    features = []
    for sheet, mark in marks:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(mark.lon, mark.lat)))
        feature.setAttributes([mark.text, *mark.size(family), sheet, *mark.origin, mark.dotted])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()


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
    # from a mark that stands elsewhere to where it happened, and a dot there: a line alone ends at
    # whatever it meets
    drawn = (
        ('make_line($geometry, make_point("from_lon", "from_lat"))', QgsSymbol.SymbolType.Line,
         symbols.lines(palette.INK, 0.25)),
        ('make_point("from_lon", "from_lat")', QgsSymbol.SymbolType.Marker,
         symbols.point("circle", palette.INK, _DOT_MM)),
    )  # fmt: skip
    moved = f'({_OF_SHEET}) AND distance($geometry, make_point("from_lon", "from_lat")) > 0'
    layers = []
    for (shape, kind, symbol), when in zip(drawn, (moved, f'{moved} AND "dotted"')):
        leader = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": shape})
        leader.setSymbolType(kind)
        leader.setSubSymbol(symbol)
        enabled = QgsProperty.fromExpression(when)
        leader.setDataDefinedProperty(kinds.PropertyLayerEnabled, enabled)
        layers.append(leader)
    return QgsSingleSymbolRenderer(symbols.symbol(QgsMarkerSymbol, [*layers, ground]))
