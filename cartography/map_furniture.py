# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands on and beside a map: graticule, scale bars, north arrow, locator and legend."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt

from ..about import ROOT
from ..i18n import tr
from . import looks, page_text, palette, symbols

_STEPS = (0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0)
_LOCATOR = "Salient locator"
_LEGEND_POINTS = 8.0
_LEAST_LEGEND_POINTS = 5.0
_TEMPLATE_PLACE = "corner"


def alignment(right: bool):
    """Return the side on which text begins."""
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def map_crs(project: QgsProject, layers: Sequence[QgsMapLayer]) -> QgsCoordinateReferenceSystem:
    """Return the project's CRS; without one, the UTM zone of the layers, or their own CRS."""
    if project.crs().isValid():
        return project.crs()
    crs = layers[0].crs()
    if not crs.isGeographic():
        return crs
    whole = QgsRectangle()
    for layer in layers:
        if layer.crs() == crs:
            whole.combineExtentWith(layer.extent())
    middle = whole.center()
    if whole.width() > 15.0 or abs(middle.y()) > 80.0:
        return crs
    zone = min(60, int((middle.x() + 180.0) // 6.0) + 1)
    north = 32600 if middle.y() >= 0 else 32700
    return QgsCoordinateReferenceSystem(f"EPSG:{north + zone}")


def extent_of(layers: Sequence[QgsMapLayer], project: QgsProject) -> QgsRectangle:
    """Return the extent of layers in the project's CRS, with a margin."""
    crs = map_crs(project, layers)
    whole = QgsRectangle()
    for layer in layers:
        if layer.extent().isEmpty() and layer.extent().width() + layer.extent().height() == 0:
            continue
        try:
            transform = QgsCoordinateTransform(layer.crs(), crs, project)
            whole.combineExtentWith(transform.transformBoundingBox(layer.extent()))
        except QgsCsException:
            # a world-wide base map does not fit every CRS; the others give the extent
            continue
    whole.scale(1.04)
    return whole


def fill(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    marks: Sequence[QgsMapLayer],
    family: str,
) -> list[str]:
    """Fill all furniture of a page; return what could not be shown."""
    messages = []
    for name, unit, label, per_unit in (
        ("scale_km", QgsUnitTypes.DistanceUnit.DistanceKilometers, "km", 1000.0),
        ("scale_mi", QgsUnitTypes.DistanceUnit.DistanceMiles, "mi", 1609.344),
    ):
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemScaleBar):
            _scale_bar(item, main, unit, label, per_unit, family)
    _scale_ground(layout, main)
    _north(layout, main)
    messages += _locator(layout, main)
    messages += _legend(layout, main, layers, marks, family)
    return messages


# -- graticule -------------------------------------------------------------------------------------


def graticule(item: QgsLayoutItemMap, family: str) -> None:
    """Draw parallels and meridians, three to eight across the map."""
    step = graticule_step(_degrees(item))
    grids = item.grids()
    while grids.size():
        grids.removeGrid(grids.grid(0).id())
    grid = QgsLayoutItemMapGrid("graticule", item)
    grids.addGrid(grid)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Solid)
    grid.setLineSymbol(symbols.lines(palette.GRATICULE, 0.1))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression(_degree_text(_degrees(item)))
    text = looks.text_format(6.0, palette.MUTED_INK)
    text.setFont(page_text.font_of(family, 6.0))
    grid.setAnnotationTextFormat(text)
    grid.setAnnotationFrameDistance(0.6)
    inside = QgsLayoutItemMapGrid.AnnotationPosition.InsideMapFrame
    shown = QgsLayoutItemMapGrid.DisplayMode
    sides = QgsLayoutItemMapGrid.BorderSide
    for side, mode in (
        (sides.Left, shown.LatitudeOnly),
        (sides.Top, shown.LongitudeOnly),
        (sides.Right, shown.HideAll),
        (sides.Bottom, shown.HideAll),
    ):
        grid.setAnnotationPosition(inside, side)
        grid.setAnnotationDisplay(mode, side)
    upright = QgsLayoutItemMapGrid.AnnotationDirection.Horizontal
    grid.setAnnotationDirection(upright)


def _degree_text(box: QgsRectangle) -> str:
    """Return an expression for the text of a line; none near a corner, where it would stick out."""
    pad_x, pad_y = box.width() * 0.04, box.height() * 0.05
    return (
        "CASE WHEN @grid_axis = 'x' THEN "
        f"if(@grid_number > {box.xMinimum() + pad_x} AND @grid_number < {box.xMaximum() - pad_x}, "
        "to_string(abs(@grid_number)) || '°' || if(@grid_number < 0, 'W', 'E'), '') ELSE "
        f"if(@grid_number > {box.yMinimum() + pad_y} AND @grid_number < {box.yMaximum() - pad_y}, "
        "to_string(abs(@grid_number)) || '°' || if(@grid_number < 0, 'S', 'N'), '') END"
    )


def graticule_step(box: QgsRectangle) -> float:
    """Return a round step in degrees that gives at most seven lines either way."""
    longest = max(box.width(), box.height())
    return next((step for step in _STEPS if longest / step <= 7), 45.0)


def _degrees(item: QgsLayoutItemMap) -> QgsRectangle:
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(item.crs(), degrees, item.layout().project())
    try:
        return transform.transformBoundingBox(item.extent())
    except QgsCsException:
        return QgsRectangle(-180, -90, 180, 90)


# -- scale bars and north --------------------------------------------------------------------------


def _scale_bar(item: QgsLayoutItemScaleBar, main, unit, label: str, per_unit: float, family: str):
    item.setLinkedMap(main)
    item.setStyle("Line Ticks Up")
    item.setUnits(unit)
    item.setMapUnitsPerScaleBarUnit(1.0)
    item.setUnitLabel(label)
    item.setNumberOfSegments(2)
    item.setNumberOfSegmentsLeft(0)
    metres = _metres_across(main)
    # about a quarter of the map, in two steps of a round number
    item.setUnitsPerSegment(round_down(metres / per_unit * 0.125))
    item.setHeight(1.4)
    item.setLabelBarSpace(0.6)
    item.setBoxContentSpace(0.8)
    text = item.textFormat()
    text.setFont(page_text.font_of(family, 7.0))
    text.setSize(7.0)
    item.setTextFormat(text)
    item.setBackgroundEnabled(False)
    item.setFrameEnabled(False)
    item.update()


def _scale_ground(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    """Put one light ground under both scale bars, as wide as the wider."""
    ground = layout.itemById("scale_ground")
    bars = [layout.itemById(name) for name in ("scale_km", "scale_mi")]
    bars = [bar for bar in bars if isinstance(bar, QgsLayoutItemScaleBar)]
    if not isinstance(ground, QgsLayoutItemShape) or not bars:
        return
    white = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.PAPER, None)])
    white.setOpacity(0.85)
    ground.setSymbol(white)
    for bar in bars:
        # a bar grows to what it must hold, but never shrinks by itself
        bar.attemptResize(QgsLayoutSize(1.0, 1.0))
    if ground.customProperty("salient/placed", "") != _TEMPLATE_PLACE:
        # from the corner of the map upwards, once: a user may move them later
        floor = main.sceneBoundingRect().bottom() - 2.0
        for bar in reversed(bars):
            box = bar.sceneBoundingRect()
            floor -= box.height()
            bar.attemptSetSceneRect(QRectF(box.x(), floor, box.width(), box.height()))
        ground.setCustomProperty("salient/placed", _TEMPLATE_PLACE)
    whole = bars[0].sceneBoundingRect()
    for bar in bars[1:]:
        whole = whole.united(bar.sceneBoundingRect())
    ground.attemptSetSceneRect(whole)


def round_down(value: float) -> float:
    """Return the largest 1, 2 or 5 times a power of ten that is not above a value."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (5.0, 2.0, 1.0) if step * power <= value * (1 + 1e-9))


def _metres_across(item: QgsLayoutItemMap) -> float:
    from qgis.core import QgsDistanceArea, QgsPointXY

    ruler = QgsDistanceArea()
    ruler.setSourceCrs(item.crs(), item.layout().project().transformContext())
    ruler.setEllipsoid("WGS84")
    box = item.extent()
    y = box.center().y()
    return ruler.measureLine(QgsPointXY(box.xMinimum(), y), QgsPointXY(box.xMaximum(), y))


def _north(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    item = layout.itemById("north")
    if not isinstance(item, QgsLayoutItemPicture):
        return
    item.setPicturePath(str(ROOT / "resources" / "layouts" / "north.svg"))
    item.setLinkedMap(main)
    item.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    item.refreshPicture()


# -- locator ---------------------------------------------------------------------------------------


def world_map() -> Path:
    """Return QGIS's own map of countries."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


def _locator(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> list[str]:
    item = layout.itemById("locator")
    if not isinstance(item, QgsLayoutItemMap):
        return []
    layer = _countries(layout.project())
    item.setVisibility(layer is not None)
    if layer is None:
        text = tr("The locator is left out: this QGIS has no world map at {path}.")
        return [text.format(path=world_map())]
    here = _degrees(main)
    middle = here.center()
    # equal areas round the map's middle: a UTM zone tears countries that lie far from it
    item.setCrs(
        QgsCoordinateReferenceSystem(
            f"PROJ:+proj=laea +lat_0={middle.y():.4f} +lon_0={middle.x():.4f} +datum=WGS84"
        )
    )
    item.setKeepLayerSet(True)
    item.setLayers([layer])
    half = min(max(3.5 * max(here.width(), here.height()), 8.0), 45.0) / 2.0 * 111_000.0
    item.zoomToExtent(QgsRectangle(-half, -half * 0.7, half, half * 0.7))
    overviews = item.overviews()
    while overviews.size():
        overviews.removeOverview(overviews.overview(0).id())
    from qgis.core import QgsLayoutItemMapOverview

    overview = QgsLayoutItemMapOverview("here", item)
    overviews.addOverview(overview)
    overview.setLinkedMap(main)
    symbol = symbols.symbol(QgsFillSymbol, [symbols.fill(None, palette.ACCENT, 0.6)])
    overview.setFrameSymbol(symbol)
    return []


def _countries(project: QgsProject) -> QgsVectorLayer | None:
    for layer in project.mapLayersByName(_LOCATOR):
        return layer
    layer = QgsVectorLayer(f"{world_map()}|layername=countries", _LOCATOR, "ogr")
    if not layer.isValid():
        return None
    ground = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.LAND, palette.GRATICULE, 0.15)])
    layer.setRenderer(QgsSingleSymbolRenderer(ground))
    layer.setLabeling(
        looks.labels('"NAME"', 5.5, palette.MUTED_INK, at="centroid($geometry)", centred=True)
    )
    layer.setLabelsEnabled(True)
    layer.setFlags(QgsMapLayer.LayerFlag.Private)
    project.addMapLayer(layer, False)
    return layer


# -- legend ----------------------------------------------------------------------------------------


def _legend(layout, main, layers, marks, family: str) -> list[str]:
    item = layout.itemById("legend")
    if not isinstance(item, QgsLayoutItemLegend):
        return []
    box = item.rect()
    size = (
        float(item.customProperty("salient/width", box.width())),
        float(item.customProperty("salient/height", box.height())),
    )
    item.setCustomProperty("salient/width", size[0])
    item.setCustomProperty("salient/height", size[1])
    item.setLinkedMap(main)
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.removeAllChildren()
    for layer in [*marks, *layers]:
        if isinstance(layer, QgsVectorLayer) and layer.isSpatial():
            root.addLayer(layer)
    item.setLegendFilterByMapEnabled(True)
    item.setTitle("")
    item.setBackgroundEnabled(False)
    item.setResizeToContents(True)
    # a legend knows neither what its map shows nor its own size before it was drawn once
    QgsLayoutExporter(layout).renderRegionToImage(item.sceneBoundingRect(), QSize(80, 80))
    for points in _legend_points(layout):
        for columns in (1, 2, 3):
            _letters(item, family, points, columns)
            item.adjustBoxSize()
            if item.rect().width() <= size[0] and item.rect().height() <= size[1]:
                break
        else:
            continue
        break
    shown = item.rect()
    item.setVisibility(shown.width() > 2 and len(root.children()) > 0)
    if shown.width() <= size[0] + 0.1 and shown.height() <= size[1] + 0.1:
        return []
    item.setResizeToContents(False)
    item.attemptResize(QgsLayoutSize(*size))
    return [tr("The legend is too long for its place and was cut. Show fewer layers.")]


def _legend_points(layout: QgsPrintLayout) -> list[float]:
    """Return sizes of letters to try, largest first; a larger page has larger ones."""
    beside = layout.itemById("figures")
    # 10 points on A4
    factor = float(beside.customProperty("salient/points", 10.0)) / 10.0 if beside else 1.0
    steps = int((_LEGEND_POINTS - _LEAST_LEGEND_POINTS) / 0.5)
    return [factor * (_LEGEND_POINTS - 0.5 * step) for step in range(steps + 1)]


def _letters(item: QgsLayoutItemLegend, family: str, points: float, columns: int) -> None:
    components = QgsLegendStyle.Style
    for component, factor, bold in (
        (components.Title, 1.1, True),
        (components.Group, 1.0, True),
        (components.Subgroup, 1.0, True),
        (components.SymbolLabel, 1.0, False),
    ):
        style = item.style(component)
        style.setFont(page_text.font_of(family, points * factor, bold=bold))
        style.setMargin(QgsLegendStyle.Side.Top, 0.6 if component != components.Subgroup else 1.2)
        item.setStyle(component, style)
    item.setColumnCount(columns)
    item.setSplitLayer(columns > 1)
    item.setBoxSpace(0.0)
    item.setColumnSpace(4.0)
    item.setSymbolHeight(points * 0.36)
    item.setSymbolWidth(points * 0.7)
    item.setLineSpacing(0.6)
