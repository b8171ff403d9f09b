# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own map of the world: land beneath the layers of a map, and the locator beside it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...i18n import tr
from ..style import labels as lettering
from ..style import palette, symbols
from . import decorations

_LOCATOR = "Salient locator"
_LAND = "Salient land"
_MAKER = "Natural Earth"
#: the coasts of the world map are generalised: at larger scales they would contradict the layers
_LARGEST_SCALE = 500_000.0
#: degrees across the locator: enough to recognise a region, not the whole globe
_LEAST_SPAN, _MOST_SPAN = 8.0, 45.0
_METRES_PER_DEGREE = 111_000.0


def world_map() -> Path:
    """Return QGIS's own map of countries."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


def land(item: QgsLayoutItemMap, *, wanted: bool) -> list[QgsMapLayer]:
    """Return what to draw beneath all else of a map: land, with the sea as the map's ground.

    Without borders: they are what such a map is about, and not for a base map to settle. Nothing
    at scales where the coast of the world map is too coarse.
    """
    if item.backgroundColor() == QColor(palette.WATER):
        # of an earlier run; another colour is the user's
        item.setBackgroundColor(QColor(palette.GROUND))
    if not wanted or item.scale() < _LARGEST_SCALE or _on_edge(item):
        return []
    # the outline closes the slits between countries
    ground = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.LAND, palette.LAND, 0.4)])
    layer = _countries(item.layout().project(), _LAND, ground)
    if layer is None:
        return []
    item.setBackgroundColor(QColor(palette.WATER))
    return [layer]


def locator(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> list[str]:
    """Show where on earth the map lies; return what could not be shown."""
    item = layout.itemById("locator")
    if not isinstance(item, QgsLayoutItemMap):
        return []
    ground = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.LAND, palette.GRATICULE, 0.15)])
    item.setVisibility(False)
    if _on_edge(main):
        return [tr("The locator is left out: the map lies over the edge of QGIS’s world map.")]
    layer = _countries(layout.project(), _LOCATOR, ground)
    item.setVisibility(layer is not None)
    if layer is None:
        text = tr("The locator is left out: this QGIS has no world map at {path}.")
        return [text.format(path=world_map())]
    layer.setLabeling(
        lettering.labels('"NAME"', 5.5, palette.MUTED_INK, at="centroid($geometry)", centred=True)
    )
    layer.setLabelsEnabled(True)
    here = decorations.degrees(main)
    # a UTM zone tears countries that lie far from it
    item.setCrs(decorations.equal_area(here.center()))
    item.setKeepLayerSet(True)
    item.setLayers([layer])
    span = min(max(3.5 * max(here.width(), here.height()), _LEAST_SPAN), _MOST_SPAN)
    half = span / 2.0 * _METRES_PER_DEGREE
    item.zoomToExtent(QgsRectangle(-half, -half * 0.7, half, half * 0.7))
    _mark(item, main)
    return []


def _on_edge(item: QgsLayoutItemMap) -> bool:
    """Tell whether a map lies over the 180th meridian, where the world map is cut in two.

    QGIS then draws countries from the other side of the globe over all of it.
    """
    return decorations.degrees(item).xMaximum() > 180.0


def credit(layout: QgsPrintLayout, given: str) -> str:
    """Return whose the land and the locator are, unless the credits given say it."""
    if _MAKER in given:
        return ""
    item = layout.itemById("locator")
    if item is not None and item.isVisible():
        # an editor must know that the borders are not those that every state recognises
        return tr("Locator: {maker}, de facto borders.").format(maker=_MAKER)
    drawn = layout.itemById("map").layers()
    beneath = drawn and drawn[-1].name() == _LAND
    return tr("Land: {maker}.").format(maker=_MAKER) if beneath else ""


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
