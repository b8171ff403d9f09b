# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own map of the world: land beneath the layers of a map, and the locator beside it."""

from __future__ import annotations

import json
import math
from functools import lru_cache

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...analysis.base import listener
from ...i18n import language, tr
from ...processing import compat
from ..style import labels as lettering
from ..style import palette, symbols
from . import decorations, place_words, world_lines
from . import text as page_text
from .degrees import degrees_of
from .world_lines import world_map

_LOCATOR, _DISPUTED = "Salient locator", "Salient locator, disputed borders"
#: of borders in a locator, millimetres: their line, what hides that of the countries beneath one in
#: dispute, and its dashes
_BORDER_MM, _HIDDEN_MM, _DASHES = 0.15, 0.6, [1.0, 1.0]
_LAND = "Salient land"
#: property of a locator whose place the legend has taken
LEFT_OUT = "salient/left_out"
MAKER = "Natural Earth"
#: the ground that one QGIS's world map draws with another country than the next one's does, degrees
CRIMEA = QgsRectangle(32.4, 44.3, 36.7, 46.3)
_IN_CRIMEA = QgsRectangle(34.1, 45.2, 34.2, 45.3)
#: the coasts of the world map are generalised: at larger scales they would contradict the layers
_LARGEST_SCALE = 500_000.0
_SLIT = world_lines.SLIT
#: degrees across the locator: enough to recognise a region, not the whole globe
_LEAST_SPAN, _MOST_SPAN = 8.0, 45.0
_METRES_PER_DEGREE = 111_000.0
#: what a locator shows of a country, and its name if that is no islet
_FRAME = "geom_from_wkt(@salient_seen)"
_SEEN = f"intersection($geometry, {_FRAME})"
#: the same within the frame of the locator, and without the ground along that of the map, where a
#: name would be cut or lie across a line
_ROOM = "intersection($geometry, geom_from_wkt(@salient_room))"
_OFF_FRAME = f"difference({_ROOM}, geom_from_wkt(@salient_here))"
#: about half as wide as a letter: a space at which no line breaks
_HALF_LETTER = "\u00a0"
#: of the country that the map is about its name has a place of its own
_IS_HOME = "coalesce(@salient_home, '') <> '' AND \"NAME\" = @salient_home"
#: with half a letter's room on both sides: two names that QGIS set side by side were read as one
_WORD = (
    f'\'{_HALF_LETTER}\' || coalesce(map_get(from_json(@salient_names), "NAME"), "NAME") '
    f"|| '{_HALF_LETTER}'"
)
_SEEN_NAME = (
    f"if({_IS_HOME} OR area({_SEEN}) > 0.008 * area({_FRAME}) "
    f"AND coalesce(area({_OFF_FRAME}), 0) > 0, {_WORD}, '')"
)
_NAME_AT = (
    f"if({_IS_HOME}, geom_from_wkt(@salient_home_at), pole_of_inaccessibility({_OFF_FRAME}, 0.5))"
)
#: of what a locator shows of a country, what the map shows of it: one with less has its name
#: beside; and millimetres between such a name and the frame of the map within it and beside it
_HOME_SHARE, _WITHIN_MM, _OFF_MM = 0.4, 0.5, 0.8
#: times as near a locator shows a map at most, so that the name fits its frame, and what rounding
#: may take of that
_NEARER, _ROUNDING = 1.4, 0.02
#: of a map: a country with less is not what it is about
_LARGE = 0.15
#: of the names in a locator
_POINTS = 7.0
#: millimetres from the middle of a name to its end, and to its upper edge
_HALF_NAME = (7.0, 2.1)


def land(item: QgsLayoutItemMap, *, wanted: bool) -> list[QgsMapLayer]:
    """Return what to draw beneath all else of a map: land, with the sea as the map's ground.

    Without borders: they are what such a map is about, and not for a base map to settle. Nothing
    at scales where the coast of the world map is too coarse.
    """
    ours = item.backgroundColor().name() in (palette.WATER, palette.LAND, palette.GROUND)
    if ours:
        # of an earlier run; another colour is the user's
        item.setBackgroundColor(QColor(palette.GROUND))
    if not wanted or _on_edge(item):
        return []
    if item.scale() < _LARGEST_SCALE:
        if ours and inland(item):
            item.setBackgroundColor(QColor(palette.LAND))
        return []
    # the outline closes the slits between countries
    ground = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.LAND, palette.LAND, 0.4)])
    layer = _countries(item.layout().project(), _LAND, ground)
    if layer is None:
        return []
    item.setBackgroundColor(QColor(palette.WATER))
    return [layer]


def inland(item: QgsLayoutItemMap) -> bool:
    """Tell whether all that a map shows is land."""
    frame = QgsGeometry.fromRect(decorations.degrees(item))
    layer = QgsVectorLayer(f"{world_map()}|layername=countries", _LAND, "ogr")
    request = QgsFeatureRequest().setFilterRect(frame.boundingBox()).setNoAttributes()
    # countries of the world map leave slits between them
    shapes = [one.geometry().buffer(_SLIT, 1) for one in listener.each(layer.getFeatures(request))]
    return bool(shapes) and QgsGeometry.unaryUnion(shapes).contains(frame)


def is_land(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is the land beneath a map."""
    return layer.name() == _LAND


def locator(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> list[str]:
    """Show where on earth the map lies; return what could not be shown."""
    item = layout.itemById("locator")
    if not isinstance(item, QgsLayoutItemMap):
        return []
    item.setVisibility(False)
    if item.customProperty(LEFT_OUT):
        return [tr("The locator is left out: the legend needs its place.")]
    if _on_edge(main):
        return [tr("The locator is left out: the map lies over the edge of QGIS’s world map.")]
    layer = _countries(layout.project(), _LOCATOR, _ground())
    item.setVisibility(layer is not None)
    if layer is None:
        text = tr("The locator is left out: this QGIS has no world map at {path}.")
        return [text.format(path=world_map())]
    labeling = lettering.labels(
        _SEEN_NAME,
        _POINTS,
        palette.MUTED_INK,
        at=_NAME_AT,
        centred=True,
    )
    settings = QgsPalLayerSettings(labeling.settings())
    # the pages of a project share the layer
    points = QgsProperty.fromExpression(f"coalesce(@salient_points, {_POINTS})")
    settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Size, points)
    first = QgsProperty.fromExpression(f"if({_IS_HOME}, 10, 5)")
    settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Priority, first)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    # what is no country, such as leased ground within another, has no border over that one's
    layer.renderer().setOrderBy(
        QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"NAME" IS NULL')])
    )
    layer.renderer().setOrderByEnabled(True)
    item.setKeepLayerSet(True)
    item.setLayers([_disputed(layout.project()), layer])
    _look_round(item, main)
    _mark(item, main)
    return []


def _ground() -> QgsFillSymbol:
    """Draw countries with their borders; what the world map has no name for with none."""
    ground = symbols.fill(palette.LAND, palette.GRATICULE, _BORDER_MM)
    for kind, named, nameless in (
        (QgsSymbolLayer.Property.PropertyStrokeColor, palette.GRATICULE, palette.LAND),
        (QgsSymbolLayer.Property.PropertyStrokeWidth, _BORDER_MM, 3.0 * _BORDER_MM),
    ):
        told = f'if("NAME" IS NULL, {nameless!r}, {named!r})'
        ground.setDataDefinedProperty(kind, QgsProperty.fromExpression(told))
    return symbols.symbol(QgsFillSymbol, [ground])


def _disputed(project: QgsProject) -> QgsVectorLayer:
    """Return the project's layer of borders in dispute for locators, made where it has none.

    A world map draws each as the border of one of those who dispute it.
    """
    for layer in project.mapLayersByName(_DISPUTED):
        # one of that name in a file is a user's
        if isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory":
            if layer.featureCount() > 0:
                return layer
            project.removeMapLayer(layer.id())
    layer = QgsVectorLayer("LineString?crs=EPSG:4326", _DISPUTED, "memory")
    whole = QgsGeometry.fromRect(QgsRectangle(-180.0, -90.0, 180.0, 90.0))
    features = []
    for line in world_lines.disputed(whole, whole):
        for part in line.asGeometryCollection():
            feature = QgsFeature(layer.fields())
            feature.setGeometry(part)
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    dashed = symbols.line(palette.GRATICULE, 2.0 * _BORDER_MM, dashed=True)
    dashed.setCustomDashVector(_DASHES)
    casing = symbols.line(palette.LAND, _HIDDEN_MM)
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.symbol(QgsLineSymbol, [casing, dashed])))
    layer.setFlags(QgsMapLayer.LayerFlag.Private)
    project.addMapLayer(layer, False)
    return layer


def _look_round(item: QgsLayoutItemMap, main: QgsLayoutItemMap) -> None:
    """Let a locator show what lies round a map, and tell it where names may stand."""
    here = decorations.degrees(main)
    # a UTM zone tears countries that lie far from it
    item.setCrs(decorations.equal_area(here.center()))
    span = min(max(3.5 * max(here.width(), here.height()), _LEAST_SPAN), _MOST_SPAN)
    factor = page_text.larger(item.layout())
    _show_degrees(item, span)
    name = _home_of(main, decorations.degrees(item))
    lacking = _lacking(item, main, name, _POINTS * factor) if name else 1.0
    if 1.0 < lacking <= _NEARER:
        span /= lacking
        _show_degrees(item, span)
    whole = decorations.degrees(item)
    wide = factor * _HALF_NAME[0] * whole.width() / item.rect().width()
    high = factor * _HALF_NAME[1] * whole.height() / item.rect().height()
    room = QgsRectangle(
        whole.xMinimum() + wide,
        whole.yMinimum() + high,
        whole.xMaximum() - wide,
        whole.yMaximum() - high,
    )
    # all at once: to set one QGIS adds its name to a list, each time again
    along = _along_frame(here, factor * span / item.rect().width())
    home, home_at = _home(item, main, name, _POINTS * factor) if name else ("", "")
    variables = {
        "salient_home": home,
        "salient_home_at": home_at,
        "salient_seen": QgsGeometry.fromRect(whole).asWkt(3),
        "salient_room": QgsGeometry.fromRect(room).asWkt(3),
        "salient_here": along.asWkt(3),
        "salient_points": _POINTS * factor,
        "salient_names": json.dumps(_names(whole), ensure_ascii=False),
    }
    QgsExpressionContextUtils.setLayoutItemVariables(item, variables)


def _show_degrees(item: QgsLayoutItemMap, span: float) -> None:
    """Let a locator show so many degrees across, as many as a degree of latitude is long."""
    half = span / 2.0 * _METRES_PER_DEGREE
    item.zoomToExtent(QgsRectangle(-half, -half * 0.7, half, half * 0.7))


def _home_of(main: QgsLayoutItemMap, seen: QgsRectangle) -> str:
    """Return the country that most of is on a map; "" of none."""
    here = QgsGeometry.fromRect(decorations.degrees(main))
    found = world_lines.read("countries", "NAME", QgsGeometry.fromRect(seen))
    shown = [(shape.intersection(here).area(), str(name), shape) for name, shape in found if name]
    large = [(one / shape.area(), name) for one, name, shape in shown if one > _LARGE * here.area()]
    share, name = max(large, default=(0.0, ""))
    return name if share >= _HOME_SHARE else ""


def _size_of(
    item: QgsLayoutItemMap, name: str, points: float, seen: QgsRectangle
) -> tuple[float, float]:
    """Return how wide and high the name of a country is on a locator, in units of its map."""
    unit = item.extent().width() / item.rect().width()
    word = _names(seen).get(name, name).split("\n")
    font = page_text.font_of(lettering.FONT_FAMILIES[0], points)
    wide = max(page_text.width_mm(line, font) for line in word) * unit
    return wide, len(word) * page_text.line_height_mm(font) * unit


def _frame_of(item: QgsLayoutItemMap, main: QgsLayoutItemMap) -> QgsRectangle:
    """Return the frame of a map in units of a locator's map."""
    project = item.layout().project()
    return compat.box_moved(QgsCoordinateTransform(main.crs(), item.crs(), project), main.extent())


def _lacking(item: QgsLayoutItemMap, main: QgsLayoutItemMap, name: str, points: float) -> float:
    """Return how many times as large a frame would be in which the name of a country fits."""
    box, unit = _frame_of(item, main), item.extent().width() / item.rect().width()
    wide, high = _size_of(item, name, points, decorations.degrees(item))
    edge = 2.0 * _WITHIN_MM * unit
    return max((wide + edge) / box.width(), (high + edge) / box.height()) * (1.0 + _ROUNDING)


def _home(
    item: QgsLayoutItemMap, main: QgsLayoutItemMap, name: str, points: float
) -> tuple[str, str]:
    """Return the country that a map is about, and where a locator has its name; "" of none.

    Within the frame of the map, or just beside it, where least land of others is beneath it: what
    is left of the country round the frame has no room for it.
    """
    seen = decorations.degrees(item)
    wide, high = _size_of(item, name, points, seen)
    project, degrees = item.layout().project(), QgsCoordinateReferenceSystem("EPSG:4326")
    back = QgsCoordinateTransform(item.crs(), degrees, project)
    found = world_lines.read("countries", "NAME", QgsGeometry.fromRect(seen))
    abroad = [shape for its, shape in found if its and str(its) != name]

    def covered(middle: QgsPointXY) -> float:
        letters = _round(middle, wide, high)
        shape = QgsGeometry.fromRect(letters).densifyByCount(2)
        shape.transform(back)
        return sum(one.intersection(shape).area() for one in abroad)

    unit = item.extent().width() / item.rect().width()
    best = min(_beside(item, _frame_of(item, main), wide, high, unit), key=covered, default=None)
    at = back.transform(best) if best is not None else None
    return (name, QgsGeometry.fromPointXY(at).asWkt(5)) if at is not None else ("", "")


def _round(middle: QgsPointXY, wide: float, high: float) -> QgsRectangle:
    x, y = wide / 2.0, high / 2.0
    return QgsRectangle(middle.x() - x, middle.y() - y, middle.x() + x, middle.y() + y)


def _beside(
    item: QgsLayoutItemMap, box: QgsRectangle, wide: float, high: float, unit: float
) -> list[QgsPointXY]:
    """Return where the middle of a name may be: within a frame where it fits, or beside that."""
    middle, off = box.center(), _OFF_MM * unit
    edge = 2.0 * _WITHIN_MM * unit
    if wide + edge <= box.width() and high + edge <= box.height():
        return [middle]
    up, across = (box.height() + high) / 2.0 + off, (box.width() + wide) / 2.0 + off
    found = [(0.0, -up), (0.0, up), (-across, 0.0), (across, 0.0)]
    places = [QgsPointXY(middle.x() + x, middle.y() + y) for x, y in found]
    inner = item.extent().buffered(-off)
    return [one for one in places if inner.contains(_round(one, wide, high))]


def _names(seen: QgsRectangle) -> dict[str, str]:
    """Return what the language of the page calls countries in a frame in degrees, by their names.

    The pages of a project share the layer, in whatever language each is.
    """
    if language() == "en":
        return {}
    found = world_lines.read("countries", "NAME", QgsGeometry.fromRect(seen))
    words = {str(name): place_words.told(str(name)) for name, _ in found if name}
    return {name: place_words.in_lines(word) for name, word in words.items()}


def _along_frame(here: QgsRectangle, unit: float) -> QgsGeometry:
    """Return the ground round the edge of a map on which a name would lie across it.

    Parameters
    ----------
    here : QgsRectangle
        What the map shows, in degrees.
    unit : float
        Degrees of latitude for a millimetre of the locator.
    """
    narrow = max(math.cos(math.radians(here.center().y())), 0.1)
    across, up = _HALF_NAME[0] * unit / narrow, _HALF_NAME[1] * unit
    around = QgsGeometry.fromRect(
        QgsRectangle(
            here.xMinimum() - across,
            here.yMinimum() - up,
            here.xMaximum() + across,
            here.yMaximum() + up,
        )
    )
    if here.width() <= 2.0 * across or here.height() <= 2.0 * up:
        return around
    within = QgsRectangle(
        here.xMinimum() + across,
        here.yMinimum() + up,
        here.xMaximum() - across,
        here.yMaximum() - up,
    )
    return around.difference(QgsGeometry.fromRect(within))


def _on_edge(item: QgsLayoutItemMap) -> bool:
    """Tell whether a map lies over the 180th meridian, where the world map is cut in two.

    QGIS then draws countries from the other side of the globe over all of it.
    """
    return decorations.degrees(item).xMaximum() > 180.0


def credit(layout: QgsPrintLayout) -> str:
    """Return whose the land beneath the map and the locator are."""
    item = layout.itemById("locator")
    if isinstance(item, QgsLayoutItemMap) and item.isVisible():
        return locator_credit(decorations.degrees(item))
    drawn = layout.itemById("map").layers()
    beneath = drawn and is_land(drawn[-1])
    return tr("Land: {maker}.").format(maker=MAKER) if beneath else ""


def crimea_is_new(layout: QgsPrintLayout) -> bool:
    """Tell whether the locator of a page draws Crimea, which its map does not show."""
    item, main = layout.itemById("locator"), layout.itemById("map")
    if not isinstance(item, QgsLayoutItemMap) or not item.isVisible() or _on_edge(main):
        return False
    told = crimea_in(decorations.degrees(item))
    return bool(told) and not crimea_in(decorations.degrees(main))


def near(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsRectangle:
    """Return what a page of an extent shows at most, in degrees: its map, or the locator."""
    try:
        box = QgsRectangle(degrees_of(extent, crs, project))
    except QgsCsException:
        return QgsRectangle(CRIMEA)
    wide = max(box.width(), box.height())
    # beside a map too close for borders the locator alone draws them
    box.grow(0.5 * max(wide, _LEAST_SPAN))
    return box


def locator_credit(seen: QgsRectangle) -> str:
    """Return whose the borders of a locator are that shows so many degrees."""
    return tr("Locator: {source}.").format(source=borders(crimea_in(seen)))


def source(crimea: str) -> str:
    """Return whose the borders of the world map are, and with which country they draw Crimea.

    Parameters
    ----------
    crimea : str
        By `crimea_in`, of what is shown.
    """
    if not crimea:
        return tr("{maker}, as in QGIS’s world map").format(maker=MAKER)
    text = tr("{maker}, as in QGIS’s world map, which draws Crimea with {country}")
    return text.format(maker=MAKER, country=crimea)


def borders(crimea: str) -> str:
    """Return whose the borders of a map are, on which Crimea's stands as one in dispute.

    Parameters
    ----------
    crimea : str
        By `crimea_in`, of what is shown.
    """
    told = source(crimea)
    return tr("{source}; drawn as disputed here").format(source=told) if crimea else told


def crimea_in(seen: QgsRectangle) -> str:
    """Return the country that the world map draws Crimea with; "" where that is not shown."""
    return _with_crimea(str(world_map())) if seen.intersects(CRIMEA) else ""


@lru_cache(maxsize=2)
def _with_crimea(path: str) -> str:
    layer = QgsVectorLayer(f"{path}|layername=countries", "countries", "ogr")
    request = QgsFeatureRequest().setFilterRect(_IN_CRIMEA)
    request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
    return next((str(one["NAME"]) for one in listener.each(layer.getFeatures(request))), "")


def _mark(item: QgsLayoutItemMap, main: QgsLayoutItemMap) -> None:
    """Frame in the locator what the main map shows."""
    overviews = item.overviews()
    while overviews.size():
        overviews.removeOverview(overviews.overview(0).id())
    overview = QgsLayoutItemMapOverview("here", item)
    overviews.addOverview(overview)
    overview.setLinkedMap(main)
    symbol = symbols.symbol(QgsFillSymbol, [symbols.fill(None, palette.ACCENT, 0.6)])
    overview.setFrameSymbol(symbol)


def _countries(project: QgsProject, name: str, ground: QgsSymbol) -> QgsVectorLayer | None:
    """Return the project's layer of countries of a name, made where it has none."""
    for layer in project.mapLayersByName(name):
        return layer
    layer = QgsVectorLayer(f"{world_map()}|layername=countries", name, "ogr")
    if not layer.isValid():
        return None
    layer.setRenderer(QgsSingleSymbolRenderer(ground))
    # part of the layout, not of the map
    layer.setFlags(QgsMapLayer.LayerFlag.Private)
    project.addMapLayer(layer, False)
    return layer
