# SPDX-License-Identifier: GPL-2.0-or-later
"""Many pages from one layout: one a date, or one a pocket."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsVectorLayer,
)

from ..i18n import tr
from . import charts, page_column, situation_map, styles

_KEY = "salient/atlas"


@dataclass(frozen=True)
class Sheet:
    """One page of an atlas.

    Attributes
    ----------
    name : str
        Of the file, where every page is one.
    date : date or None
        What the map shows of layers with dates.
    as_of : str
        The line under the title.
    figures : sequence of (str, str)
    extent : QgsRectangle
        In the map's CRS.
    chart : Chart, optional
        Up to the date of the sheet.
    """

    name: str
    date: dt.date | None
    as_of: str
    figures: Sequence[tuple[str, str]]
    extent: QgsRectangle
    chart: charts.Chart | None = None


def turn_into_atlas(
    project: QgsProject, layout: QgsPrintLayout, sheets: Sequence[Sheet]
) -> QgsVectorLayer:
    """Make a finished layout an atlas over sheets; they are kept as a layer of the project."""
    main = layout.itemById("map")
    coverage = _coverage(project, main, layout, sheets)
    atlas = layout.atlas()
    atlas.setCoverageLayer(coverage)
    atlas.setPageNameExpression('"name"')
    atlas.setFilenameExpression('"name"')
    atlas.setHideCoverage(True)
    atlas.setSortFeatures(False)
    atlas.setEnabled(True)
    main.setAtlasDriven(True)
    main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    main.setAtlasMargin(0.0)
    _bind_dates(main, sheets)
    item = layout.itemById("as_of")
    if isinstance(item, QgsLayoutItemLabel):
        item.setVisibility(True)
        item.setText('[% "as_of" %]')
    for name in ("figures", "figure_values"):
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemLabel):
            item.setVisibility(True)
            item.setText(f'[% "{name}" %]')
    item = layout.itemById("chart")
    if isinstance(item, QgsLayoutItemPicture):
        source = QgsLayoutObject.DataDefinedProperty.PictureSource
        item.dataDefinedProperties().setProperty(source, QgsProperty.fromField("chart"))
    return coverage


def _bind_dates(main: QgsLayoutItemMap, sheets: Sequence[Sheet]) -> None:
    if all(sheet.date is None for sheet in sheets):
        return
    kinds = QgsLayoutObject.DataDefinedProperty
    noon = QgsProperty.fromExpression("to_datetime(\"date\" || 'T12:00:00')")
    main.setIsTemporal(True)
    for kind in (kinds.StartDateTime, kinds.EndDateTime):
        main.dataDefinedProperties().setProperty(kind, noon)


def _coverage(project, main, layout, sheets: Sequence[Sheet]) -> QgsVectorLayer:
    for layer in list(project.mapLayers().values()):
        if layer.customProperty(_KEY, "") == layout.name():
            project.removeMapLayer(layer.id())
    names = ("name", "date", "as_of", "figures", "figure_values", "chart")
    fields = "".join(f"&field={name}:string" for name in names)
    layer = QgsVectorLayer(
        f"Polygon?{fields}",
        tr("Pages of {layout}").format(layout=layout.name()),
        "memory",
    )
    # by its definition: a CRS made for this map has no number
    layer.setCrs(main.crs())
    family, _ = styles.known_family()
    texts = page_column.texts_of_sheets(layout, [sheet.figures for sheet in sheets], family)
    features = []
    for sheet, (captions, values) in zip(sheets, texts):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(sheet.extent))
        date = sheet.date.isoformat() if sheet.date else ""
        picture = page_column.picture_of(layout, sheet.chart, family) if sheet.chart else ""
        feature.setAttributes([sheet.name, date, sheet.as_of, captions, values, picture])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.setCustomProperty(_KEY, layout.name())
    project.addMapLayer(layer, False)
    return layer


def by_date(
    request: situation_map.Request, extent: QgsRectangle, chart_kind: str = "none"
) -> list[Sheet]:
    """Return a sheet for every date of the layers, all of the same extent."""
    from . import key_figures, map_charts

    return [
        Sheet(
            date.isoformat(),
            date,
            tr("As of {date}").format(date=date.isoformat()),
            key_figures.figures(request.layers, date),
            extent,
            map_charts.chart(request.layers, chart_kind, as_of=date),
        )
        for date in situation_map.dates_of(request.layers)
    ]


def by_pocket(
    project: QgsProject, pockets: QgsVectorLayer, crs, date: dt.date | None
) -> list[Sheet]:
    """Return a sheet for every pocket of a date, each with room around it."""
    from qgis.core import QgsCoordinateTransform

    from . import key_figures

    transform = QgsCoordinateTransform(pockets.crs(), crs, project)
    sheets = []
    dated = pockets.fields().indexOf("date") >= 0
    for number, feature in enumerate(pockets.getFeatures(), start=1):
        if date is not None and dated and str(date) != key_figures.iso(feature["date"]):
            continue
        box = transform.transformBoundingBox(feature.geometry().boundingBox())
        box.scale(1.8)
        label = tr("Pocket {number}").format(number=number)
        shown = tr("As of {date}").format(date=date.isoformat()) if date else ""
        text = str(feature["label"]) if pockets.fields().indexOf("label") >= 0 else ""
        sheets.append(Sheet(label, date, f"{label}. {shown}", [(label, text)], box))
    return sheets
