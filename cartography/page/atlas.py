# SPDX-License-Identifier: GPL-2.0-or-later
"""Many pages from one layout: one a date, or one a pocket."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutObject,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...analysis.base.errors import InputError
from ...analysis.base.feedback import check
from ...i18n import isolate, tr
from ...processing import compat
from ...processing.compat import is_null
from .. import charts
from ..style import labels, library
from . import (
    column,
    context,
    dated,
    decorations,
    emphasis,
    further_page,
    gap_labels,
    inert,
    key_marks,
    owned,
    sheet_labels,
    source_list,
    source_marks,
    source_pages,
    standing,
    story,
    town_names,
)
from .headline import Headline
from .request import Request
from .template import PAIR

_KEY = "salient/atlas"
#: of a scale bar
_BAR_MM = (20.0, 40.0)
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


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
    headline : Headline, optional
        What the sheet is about.
    """

    name: str
    date: dt.date | None
    as_of: str
    figures: Sequence[tuple[str, str]]
    extent: QgsRectangle
    chart: charts.Chart | None = None
    headline: Headline | None = None


def turn_into_atlas(
    project: QgsProject,
    layout: QgsPrintLayout,
    sheets: Sequence[Sheet],
    request: Request,
) -> QgsVectorLayer:
    """Make a finished layout an atlas over sheets; they are kept as a layer of the project."""
    main = layout.itemById("map")
    known = _known(project, main, sheets, request.entries)
    _number(project, main, sheets, known, request)
    coverage = _coverage(project, main, layout, sheets, known)
    atlas = layout.atlas()
    atlas.setCoverageLayer(coverage)
    atlas.setPageNameExpression('"name"')
    atlas.setFilenameExpression('"file"')
    atlas.setHideCoverage(True)
    atlas.setSortFeatures(False)
    atlas.setEnabled(True)
    main.setAtlasDriven(True)
    main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    main.setAtlasMargin(0.0)
    _bind_dates(project, layout, main, sheets)
    context.of_sheets(project, main, [sheet.extent for sheet in sheets], request.ways)
    _name_cores(main, request)
    _fit_scale_bars(layout)
    item = layout.itemById("as_of")
    if isinstance(item, QgsLayoutItemLabel):
        item.setVisibility(True)
        inert.set_field(item, "as_of")
    for name in ("headline", "headline_caption", "figures", "figure_values", "sources"):
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemLabel):
            item.setVisibility(True)
            inert.set_field(item, name)
    _bind_columns(layout)
    further_page.top_lines(layout, request.title, library.known_family()[0], sheets=True)
    item = layout.itemById("chart")
    if isinstance(item, QgsLayoutItemPicture):
        source = QgsLayoutObject.DataDefinedProperty.PictureSource
        item.dataDefinedProperties().setProperty(source, QgsProperty.fromField("chart"))
    return coverage


def _bind_columns(layout: QgsPrintLayout) -> None:
    """Let the pages after a sheet's own list its sources; a sheet without more has none."""
    first: dict[int, str] = {}
    for number, item in enumerate(source_pages.columns(layout), start=1):
        name = _column_field(number)
        inert.set_field(item, name)
        first.setdefault(item.page(), name)
    left_out = QgsLayoutObject.DataDefinedProperty.ExcludeFromExports
    for page, name in first.items():
        empty = QgsProperty.fromExpression(f"coalesce(\"{name}\", '') = ''")
        properties = layout.pageCollection().page(page).dataDefinedProperties()
        properties.setProperty(left_out, empty)


def _column_field(number: int) -> str:
    return f"sources_{number}"


def _name_cores(main: QgsLayoutItemMap, request: Request) -> None:
    """Name the cores of pockets of which the whole map has too many to name them."""
    if len(story.StoryGround(main, request.layers).cores) <= town_names.MOST_CORES:
        return
    for layer in request.layers:
        if isinstance(layer, QgsVectorLayer) and library.guess(layer) == "cores":
            copy = emphasis.shown_by(main, layer)
            copy.setLabeling(labels.labels('"core"', 9, bold=True, distance=2.4))
            copy.setLabelsEnabled(True)
            emphasis.add_look(main, layer, copy)


def _number(project, main: QgsLayoutItemMap, sheets: Sequence[Sheet], known, request) -> None:
    """Give every sheet the numbers of its events, merged in its own extent."""
    layer = next((one for one in main.layers() if one.customProperty(source_marks.KEY)), None)
    if layer is None:
        return
    family, _ = library.known_family()
    whole = main.extent()
    marks = []
    at = main.sceneBoundingRect().topLeft()
    taken = [other.sceneBoundingRect() for other in decorations.standing_on(main)]
    for sheet, entries in zip(sheets, known):
        main.zoomToExtent(sheet.extent)
        with dated.for_a_while(main, sheet.date):
            gaps = gap_labels.gaps_of(main, request.layers)
        dots = [box.translated(at) for box in standing.dots(main, request.layers)]
        own = [box.translated(at) for box in standing.own_dots(main, request.layers)]
        letters = key_marks.boxes(main)
        numbers = source_marks.of_map(
            project,
            main,
            entries,
            family,
            sheet.date,
            [*taken, *gaps, *letters, *dots],
            marked=[*letters, *dots, *own],
        )
        marks += [(sheet.name, mark) for mark in numbers]
    main.zoomToExtent(whole)
    layer.dataProvider().truncate()
    source_marks.write(layer, marks, family)


def _fit_scale_bars(layout: QgsPrintLayout) -> None:
    """Let the scale bars choose round numbers for every sheet: sheets differ in scale."""
    for name in decorations.SCALES:
        bar = layout.itemById(name)
        if isinstance(bar, QgsLayoutItemScaleBar):
            bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
            bar.setMinimumBarWidth(_BAR_MM[0])
            bar.setMaximumBarWidth(_BAR_MM[1])


def _bind_dates(
    project: QgsProject, layout: QgsPrintLayout, main: QgsLayoutItemMap, sheets: Sequence[Sheet]
) -> None:
    dates = [sheet.date for sheet in sheets if sheet.date is not None]
    if not dates:
        return
    dated.stand_since(project, layout, main, min(dates))
    kinds = QgsLayoutObject.DataDefinedProperty
    noon = QgsProperty.fromExpression("to_datetime(\"date\" || 'T12:00:00')")
    main.setIsTemporal(True)
    for kind in (kinds.StartDateTime, kinds.EndDateTime):
        main.dataDefinedProperties().setProperty(kind, noon)


def _known(
    project, main: QgsLayoutItemMap, sheets: Sequence[Sheet], entries
) -> list[list[source_list.SourceListEntry]]:
    """Return of each sheet the sources of what had happened there until its date.

    Those without a place are on all of them. Each sheet has numbers of its own, from 1.
    """
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, main.crs(), project)
    places = {
        one.number: transform.transform(QgsPointXY(one.lon, one.lat))
        for one in entries
        if one.lon is not None and one.lat is not None
    }
    whole, found = main.extent(), []
    for sheet in sheets:
        main.zoomToExtent(sheet.extent)
        seen = main.extent()
        shown = [
            one
            for one in entries
            if not (sheet.date and one.date and one.date > sheet.date)
            and (one.number not in places or seen.contains(places[one.number]))
        ]
        found.append([replace(one, number=number) for number, one in enumerate(shown, start=1)])
    main.zoomToExtent(whole)
    return found


_FIELDS = (
    *("name", "file", "date", "as_of", "figures", "figure_values", "chart"),
    *("headline", "headline_caption", "sources"),
)


def _coverage(project, main, layout, sheets: Sequence[Sheet], known) -> QgsVectorLayer:
    owned.remove(project, layout, _KEY)
    family, _ = library.known_family()
    sources = source_pages.texts_of_sheets(layout, known, family)
    names = [*_FIELDS, *map(_column_field, range(1, max(map(len, sources), default=1)))]
    # without a length, QGIS cuts off at 255 letters: a chart has thousands
    fields = "".join(f"&field={name}:string(0)" for name in names)
    layer = QgsVectorLayer(
        f"Polygon?{fields}",
        tr("Pages of {layout}").format(layout=layout.name()),
        "memory",
    )
    # by its definition: a CRS made for this map has no number
    layer.setCrs(main.crs())
    heads = [sheet.headline for sheet in sheets]
    told = [_told(main, sheet) for sheet in sheets]
    texts = column.texts_of_sheets(layout, told, family)
    large = column.headlines_of_sheets(layout, heads, family)
    features = []
    for sheet, (captions, values), head, printed in zip(sheets, texts, large, sources):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(sheet.extent))
        date = sheet.date.isoformat() if sheet.date else ""
        picture = column.picture_of(layout, sheet.chart, family) if sheet.chart else ""
        feature.setAttributes(
            [
                *(sheet.name, inert.file_name(sheet.name), date, sheet.as_of),
                *(captions, values, picture, *head, *printed),
            ]
        )
        features.append(feature)
    ok, _ = layer.dataProvider().addFeatures(features)
    if not ok:
        raise InputError(
            tr("The pages of the atlas could not be made: {error}").format(
                error="; ".join(layer.dataProvider().errors())
            )
        )
    owned.keep(project, layout, layer, _KEY)
    return layer


def _told(main: QgsLayoutItemMap, sheet: Sheet) -> list[tuple[str, str]]:
    """Return the key figures of a sheet, and what it lacks for want of room."""
    figures = column.without_headline(sheet.figures, sheet.headline)
    return [*figures, *sheet_labels.without_length(main, sheet.date)]


def by_date(
    project: QgsProject,
    request: Request,
    extent: QgsRectangle,
    chart_kind: str = "none",
) -> list[Sheet]:
    """Return a sheet for every date of the layers, all of the same extent.

    Raises
    ------
    Canceled
        If the user asked to stop, between two dates.
    """
    from . import charts as map_charts
    from . import held, view

    crs = request.crs or decorations.map_crs(project, request.layers)
    seen = view.view_of(request.layers, extent, crs, project)

    def colors(actors):
        return library.actor_colors(actors, project)

    sheets = []
    pair = request.template == PAIR
    dates = dated.dates_of(request.layers)
    for number, date in enumerate(dates):
        request.feedback.set_progress(100.0 * number / len(dates))
        check(request.feedback)
        if pair and _before(request, date) is None:
            # its second map would be the first, or an earlier one
            continue
        figures, _, head = held.told(request.layers, date, seen, since=_before(request, date))
        sheets.append(
            Sheet(
                date.isoformat(),
                date,
                tr("As of {date}").format(date=dated.in_words(request.layers, date)),
                figures,
                extent,
                map_charts.chart(request.layers, chart_kind, as_of=date, view=seen, colors=colors),
                head,
            )
        )
    return sheets


def _before(request: Request, date: dt.date) -> dt.date | None:
    """Return the map that a page of a day compares with, if it is an earlier one."""
    return request.before if request.before is not None and request.before < date else None


def by_pocket(project: QgsProject, request: Request) -> list[Sheet]:
    """Return a sheet for every pocket of the date of the map, each with room around it."""
    from . import headline, key_figures

    crs = request.crs or decorations.map_crs(project, request.layers)
    date = dated.date_shown(dated.dates_of(request.layers), request.as_of)
    date = date or dated.newest_only(request.layers)
    sheets: list[Sheet] = []
    for layer in request.layers:
        if not isinstance(layer, QgsVectorLayer):
            continue
        fields = set(layer.fields().names())
        if layer.geometryType() != _POLYGON or not key_figures.tells_pockets(fields):
            continue
        transform = QgsCoordinateTransform(layer.crs(), crs, project)
        for feature in key_figures.rows_of_page(layer, date):
            box = compat.box_moved(transform, feature.geometry().boundingBox())
            box.scale(1.8)
            name = _name(feature, len(sheets) + 1)
            day = dated.in_words(request.layers, date)
            shown = tr("As of {date}").format(date=day) if day else ""
            head = ". ".join(part for part in (name, shown) if part)
            large = headline.of_pocket(layer, feature, date)
            told = key_figures.of_pocket(feature)
            sheets.append(Sheet(name, date, head, told, box, headline=large))
    return sheets


def _name(feature: QgsFeature, number: int) -> str:
    """Return what a pocket is called: a number, and its core where it has a name."""
    name = tr("Pocket {number}").format(number=number)
    index = feature.fields().indexOf("core")
    core = feature.attribute(index) if index >= 0 else ""
    return name if is_null(core) or core == "" else f"{name}, {isolate(core)}"
