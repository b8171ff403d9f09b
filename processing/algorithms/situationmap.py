# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm `situationmap`: a page to print, from layers, figures and sources."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPrintLayout,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from .. import date_span, extents, manifest, map_extent, map_layers, map_parameters, map_words
from .. import parameters as common
from ..algorithm import SalientAlgorithm
from ..feedback import QgisFeedback
from ..reports.common import log_line
from ..store_parameter import public_records

if TYPE_CHECKING:
    from ...cartography.charts import Chart
    from ...cartography.page.atlas import Sheet
    from ...cartography.page.situation_map import Page, Request
    from ...cartography.page.view import MapView


#: what is told of the layers on a map
_TOLD = ("figures", "keys", "headline")


def _of_all_sheets(request: Request, sheets: Sequence[Sheet]) -> Request:
    """Return what a page must have room for that each sheet is printed on."""
    most = max(sheets, key=lambda sheet: len(sheet.figures))
    chart = next((sheet.chart for sheet in sheets if sheet.chart), None)
    # a sheet has its own headline: on that of an earlier date today's would be a lie
    heads = [sheet.headline for sheet in sheets if sheet.headline is not None]
    head = max(heads, key=lambda one: len(one.caption), default=None)
    return replace(
        request,
        figures=most.figures,
        headline=head,
        chart=chart,
        keys=(),
        inset=False,
        told_of=_entries_alone(request.told_of),
        every_date=len({sheet.date for sheet in sheets}) > 1,
        zoomed=any(sheet.extent != request.extent for sheet in sheets),
    )


def _entries_alone(
    told_of: Callable[[QgsRectangle], dict[str, Any]] | None,
) -> Callable[[QgsRectangle], dict[str, Any]] | None:
    """Return what tells of the sources on a map: each sheet has figures of its own."""
    return told_of and (lambda frame: {"entries": told_of(frame)["entries"]})


class SituationMap(SalientAlgorithm):
    """Lay out a map with its figures, sources and method, and write it to a file."""

    GROUP = "maps"
    IN_SIGHT = ("LAYERS", "AS_OF", "STORE", "TEMPLATE", "PAPER", "TITLE")

    REQUIRES = ()

    LAYERS = "LAYERS"
    THEME = "THEME"
    TEMPLATE = "TEMPLATE"
    PAPER = "PAPER"
    EXTENT = "EXTENT"
    TITLE = "TITLE"
    AS_OF = "AS_OF"
    BEFORE = "BEFORE"
    CHART = "CHART"
    LAND = "LAND"
    CONTEXT = "CONTEXT"
    ROADS = "ROADS"
    RIVERS = "RIVERS"
    ATLAS = "ATLAS"
    FRAMES = "FRAMES"
    METHOD = "METHOD"
    CREDITS = "CREDITS"
    DISCLAIMER = "DISCLAIMER"
    OTHER_SIDE = "OTHER_SIDE"
    LANGUAGE = "LANGUAGE"
    DPI = "DPI"
    PIXELS = "PIXELS"
    CROP_MARKS = "CROP_MARKS"
    MAP_NUMBER = "MAP_NUMBER"
    FILM = "FILM"
    SIGNS = "SIGNS"
    STORE = "STORE"
    OUTPUT = "OUTPUT"
    LAYOUT = "LAYOUT"

    def name(self) -> str:
        return "situationmap"

    def displayName(self) -> str:
        return self.tr("Situation map")

    def tags(self) -> list[str]:
        return self.tr("map,layout,print,pdf,png,svg,report,sources,legend,atlas").split(",")

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        # layouts and the project belong to QGIS's main thread
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def shortDescription(self) -> str:
        return self.tr("Lays out a map with its figures, sources and method, ready to print.")

    def shortHelpString(self) -> str:
        return self.tr(
            "Makes a print layout from a template: title, as-of date, map with graticule, locator, "
            "legend of what is visible, scale bars in kilometres and miles, key figures, numbered "
            "sources whose numbers stand on the map, method, credits and disclaimer.\n\n"
            "Key figures are read from the outputs of Salient among the layers. Sources come from "
            "a store of sourced events; a list that does not fit flows to pages of its own.\n\n"
            "The layout stays in the project under the title's name for hand finishing. Running "
            "again with the same title and template refreshes it, and leaves items where you "
            "moved them.\n\n"
            "The map’s file ends in .pdf (vector, real text, georeferenced), .svg (a named layer "
            "for each of the map’s), .png, .jpg or .webp."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        map_parameters.add_content(self)
        map_parameters.add_page(self)
        map_parameters.add_texts(self)
        map_parameters.add_other_side(self)
        map_parameters.add_files(self)
        map_parameters.add_language(self)
        common.add(
            self,
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                self.tr("Map"),
                self.tr(
                    "PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg);;"
                    "JPG files (*.jpg);;WebP files (*.webp)"
                ),
            ),
            self.tr("The file; its ending chooses the format."),
        )
        frames = QgsProcessingParameterFolderDestination(
            self.FRAMES, self.tr("Frames of an animation"), None, True, False
        )
        common.add(
            self,
            frames,
            self.tr(
                "Folder for one PNG a date of the layers, 1,920 dots wide, with title and date: "
                "the map alone, for a film. Their names sort by date."
            ),
            advanced=True,
        )
        film = QgsProcessingParameterFileDestination(
            self.FILM, self.tr("Film"), self.tr("MP4 films (*.mp4);;GIF films (*.gif)"), None, True
        )
        film.setCreateByDefault(False)
        common.add(
            self,
            film,
            self.tr(
                "The frames as a film, half a second a date: MP4 by the program ffmpeg, GIF by "
                "Pillow or ffmpeg, where they are installed."
            ),
            advanced=True,
        )
        map_parameters.add_signs(self)
        map_parameters.add_ways(self)
        map_parameters.add_units(self)
        self.addOutput(QgsProcessingOutputString(self.LAYOUT, self.tr("Name of the layout")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        kept = map_layers.nothing_left(context.project())
        with kept, map_parameters.writing(self, parameters, context):
            return self._write(parameters, context, feedback)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...cartography.page import atlas, film, undo

        moving = self.parameterAsFileOutput(parameters, self.FILM, context)
        if moving and (lacking := film.available(moving)):
            # before minutes of drawing
            raise QgsProcessingException(lacking)
        project = context.project() or QgsProject()
        layers = self._layers(parameters, context, project, feedback)
        request = self._request(parameters, context, project, layers, feedback)
        page, request, sheets = self._page(parameters, context, project, request)
        asked = self.parameterAsEnumString(parameters, self.CHART, context)
        if asked not in ("automatic", "none") and page.layout.itemById("chart") is None:
            page.messages.append(self.tr("This template has no place for a chart."))
        for message in page.messages:
            feedback.pushWarning(message)
        feedback.setProgress(40)
        page.layout.atlas().setEnabled(bool(sheets))
        if sheets:
            with undo.no_steps(page.layout):
                atlas.turn_into_atlas(project, page.layout, sheets, request)
        results = self._files(parameters, context, feedback, page, request)
        map_layers.let_go(project, request.layers)
        return results

    def _files(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        page: Page,
        request: Request,
    ) -> dict[str, Any]:
        """Write what was asked for of a page: itself, frames and a film."""
        from ...cartography.page import export

        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        files = export.export(
            page.layout,
            path,
            dpi=self.parameterAsDouble(parameters, self.DPI, context),
            pixels=self.parameterAsInt(parameters, self.PIXELS, context),
            marks=self.parameterAsBool(parameters, self.CROP_MARKS, context),
            feedback=feedback,
        )
        for written in files:
            feedback.pushInfo(self.tr("Written: {path}").format(path=written))
        if feedback.isCanceled():
            return {}
        feedback.setProgress(70)
        results = {self.OUTPUT: path, self.LAYOUT: page.layout.name()}
        results.update(self._frames(parameters, context, feedback, page.layout, request))
        return results

    def _page(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        project: QgsProject,
        request: Request,
    ) -> tuple[Page, Request, list[Any]]:
        """Return the page, what it was made for, and the sheets of an atlas."""
        from ...analysis.base.feedback import part
        from ...cartography.page import situation_map

        whole = request.feedback
        request = replace(request, feedback=part(whole, 0.0, 20.0))
        sheets = self._sheets(parameters, context, project, request)
        if sheets:
            request = _of_all_sheets(request, sheets)
        request = replace(request, feedback=part(whole, 20.0, 80.0))
        page = situation_map.build(project, request)
        if sheets:
            # a sheet tells of all that its map shows, and now its frame is known
            request = situation_map.of_all_that_is_shown(page, request)
            request = replace(request, feedback=part(whole, 80.0, 100.0))
            sheets = self._sheets(parameters, context, project, request)
        return page, request, sheets

    def _request(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        project: QgsProject,
        layers: Sequence[QgsVectorLayer],
        feedback: QgsProcessingFeedback,
    ) -> Request:
        """Return what the page is to show."""
        from ...analysis.base.feedback import part
        from ...cartography.page import dated, decorations, situation_map
        from ...cartography.page import held as on_page
        from ...cartography.page import view as map_view

        as_of = date_span.read(self, parameters, self.AS_OF, context)
        drawn = self._drawn(layers)
        # of a day without a map of its own the page shows the last one before, and its figures
        shown = dated.date_shown(dated.dates_of(layers), as_of)
        before = self._before(parameters, context, layers, shown, feedback)
        days = self._days(parameters, context, layers, shown, before)
        around = self._around(parameters, context) or map_extent.near(drawn, project, days)
        crs = decorations.map_crs(project, drawn, around)
        extent = self._extent(parameters, context, crs) or map_extent.of_page(
            drawn, crs, project, days
        )
        kind = self.parameterAsEnumString(parameters, self.CHART, context)
        entries = self._entries(parameters, context, project, crs, as_of, feedback)

        def told_of(frame: QgsRectangle) -> dict[str, Any]:
            seen = map_view.view_of(layers, frame, crs, project)
            told = dict(zip(_TOLD, on_page.told(layers, shown, seen, before, keyed=True)))
            chart = self._chart(project, layers, kind, shown, seen)
            method, note = self._method(parameters, context, layers, days, chart, seen)
            words = {"method": method, "note": note}
            return {**told, **words, "chart": chart, "entries": entries(frame)}

        told = told_of(extent)
        return situation_map.Request(
            layers,
            template=self._template(parameters, context),
            extent=extent,
            crs=crs,
            as_of=as_of,
            before=before,
            **told,
            told_of=told_of,
            **self._around_it(parameters, context),
            **self._written(parameters, context, project, layers),
            feedback=part(QgisFeedback(feedback), 0.0, 40.0),
        )

    def _around_it(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """Return what the map shows of the country round its layers."""
        from ...cartography.page import ways

        roads, rivers = (
            self.parameterAsVectorLayer(parameters, name, context)
            for name in (self.ROADS, self.RIVERS)
        )
        return {
            "land": self.parameterAsBool(parameters, self.LAND, context),
            "context": self.parameterAsBool(parameters, self.CONTEXT, context),
            "ways": ways.Ways(roads, rivers),
        }

    def _method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layers: Sequence[QgsVectorLayer],
        days: Sequence[dt.date | None],
        chart: Chart | None,
        view: MapView,
    ) -> tuple[str, str]:
        """Return how what the page tells was measured, in the user's words or ours, and a note.

        Where the ground lies alone needs no place of its own: it stands above the credits.
        """
        from ...cartography.page import abroad, situation_map
        from ...cartography.page import method as page_method

        given: str = self.parameterAsString(parameters, self.METHOD, context)
        charted = chart is not None and chart.kind == "gap"
        if charted:
            charted = situation_map.has_chart(self._template(parameters, context))
        told = given or page_method.method(layers, days, charted=charted, view=view, held=False)
        lies = "" if given else abroad.of_held(layers, days[0] if days else None, view)
        return (f"{told} {lies}".strip(), "") if told else ("", lies)

    def _written(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        project: QgsProject,
        layers: Sequence[QgsVectorLayer],
    ) -> dict[str, Any]:
        """Return what the page says in words of its own, and by which signs."""
        signs = self.parameterAsEnumString(parameters, self.SIGNS, context)
        return {
            "title": self.parameterAsString(parameters, self.TITLE, context),
            "other_side": map_parameters.other_side(self, parameters, context),
            "tactical_signs": signs == map_parameters.SIGNS[1],
            "credits": self._credits(parameters, context, layers),
            "disclaimer": self.parameterAsString(parameters, self.DISCLAIMER, context)
            or map_layers.disclaimer_of(project),
        }

    def _drawn(self, layers: Sequence[QgsVectorLayer]) -> list[QgsVectorLayer]:
        """Return what has a place on a map."""
        drawn = [layer for layer in layers if layer.isSpatial()]
        if not drawn:
            raise QgsProcessingException(
                self.tr("There is no layer to show. Choose layers, a theme, or make some visible.")
            )
        return drawn

    def _before(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layers: Sequence[QgsVectorLayer],
        shown: dt.date | None,
        feedback: QgsProcessingFeedback,
    ) -> dt.date | None:
        """Return what a page is compared with; of a pair the first date there is by default.

        Where the gap was that of another pocket then, it is the first date of this one.
        """
        from ...cartography.page import dated, days, headline

        asked: dt.date | None = date_span.read(self, parameters, self.BEFORE, context)
        if asked is not None or self._template(parameters, context) != map_parameters.PAIR:
            return asked
        first: dt.date | None = min(dated.dates_of(layers), default=None)
        if first is None or shown is None:
            return first
        same = headline.same_since(layers, shown, first)
        if not first < same < shown:
            # the pocket is new: its page names both
            return first
        text = self.tr(
            "First map: {date}. Before that the gap was that of another pocket; choose its date "
            "to set the two side by side."
        )
        feedback.pushInfo(text.format(date=days.in_words(same)))
        return same

    def _days(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layers: Sequence[QgsVectorLayer],
        shown: dt.date | None,
        before: dt.date | None,
    ) -> list[dt.date | None]:
        """Return the days that one extent is to be good for."""
        from ...cartography.page import dated

        if self._template(parameters, context) == map_parameters.PAIR:
            return [shown, before]
        moving = (
            self.parameterAsString(parameters, name, context) for name in (self.FRAMES, self.FILM)
        )
        sheets = self.parameterAsEnumString(parameters, self.ATLAS, context)
        if sheets == "dates" or any(moving):
            return list(dated.dates_of(layers)) or [shown]
        return [shown]

    def _around(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> QgsRectangle | None:
        """Return the extent that was asked for, in degrees."""
        if parameters.get(self.EXTENT) in (None, ""):
            return None
        return extents.GivenExtent(self, parameters, self.EXTENT, context).in_degrees()

    def _credits(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layers: Sequence[QgsVectorLayer],
    ) -> str:
        given = self.parameterAsString(parameters, self.CREDITS, context)
        lines = [given or map_layers.credits_of(layers), map_layers.undated(layers)]
        store = self.parameterAsString(parameters, self.STORE, context)
        number = self.parameterAsString(parameters, self.MAP_NUMBER, context)
        lines += [log_line(store) if store else "", map_layers.made(number), manifest.line()]
        return "\n".join(line for line in lines if line)

    def _chart(
        self,
        project: QgsProject,
        layers: Sequence[QgsVectorLayer],
        kind: str,
        shown: dt.date | None,
        seen: MapView,
    ) -> Chart | None:
        from ...cartography.page import charts as map_charts
        from ...cartography.style import library

        chart = map_charts.chart(
            layers,
            kind,
            as_of=shown,
            view=seen,
            colors=lambda actors: library.actor_colors(actors, project),
        )
        if chart is None and kind not in ("automatic", "none"):
            raise QgsProcessingException(
                self.tr(
                    "No layer holds what the chart “{kind}” needs on two dates or more. Add an "
                    "output of Encirclement gap, Pocket area or Control timeline, or choose “none”."
                ).format(kind=kind)
            )
        return chart

    def _frames(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        layout: QgsPrintLayout,
        request: Request,
    ) -> dict[str, Any]:
        """Write the pictures of an animation and the film of them, if they were asked for."""
        from ...cartography.page import film

        folder = self.parameterAsString(parameters, self.FRAMES, context)
        moving = self.parameterAsFileOutput(parameters, self.FILM, context)
        if moving:
            with tempfile.TemporaryDirectory(prefix="salient_frames_") as other:
                drawn = self._draw_frames(layout, request, folder or other, feedback)
                if feedback.isCanceled():
                    return {}
                film.write(drawn, moving, feedback)
                if feedback.isCanceled():
                    return {}
            feedback.pushInfo(self.tr("Written: {path}").format(path=moving))
        elif folder:
            drawn = self._draw_frames(layout, request, folder, feedback)
        if folder:
            text = self.tr("{count} frames in {folder}")
            feedback.pushInfo(text.format(count=len(drawn), folder=folder))
        named = ((self.FRAMES, folder), (self.FILM, moving))
        return {name: path for name, path in named if path}

    def _draw_frames(
        self, layout: Any, request: Any, folder: str, feedback: QgsProcessingFeedback
    ) -> list[str]:
        from ...cartography.page import dated, frames
        from ...cartography.style import library

        return frames.export(
            layout.itemById("map"),
            dated.dates_of(request.layers),
            folder,
            title=request.title,
            note=" ".join((request.disclaimer or request.credits).split()),
            family=library.known_family()[0],
            feedback=feedback,
        )

    def _sheets(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        project: QgsProject,
        request: Request,
    ) -> list[Any]:
        """Return the sheets, if more than one page was asked for."""
        from ...cartography.page import atlas

        kind = self.parameterAsEnumString(parameters, self.ATLAS, context)
        if kind == map_parameters.SHEETS[0]:
            return []
        if kind == "dates":
            chart = self.parameterAsEnumString(parameters, self.CHART, context)
            sheets = atlas.by_date(project, request, request.extent, chart)
        else:
            sheets = atlas.by_pocket(project, request)
        if not sheets:
            raise QgsProcessingException(
                self.tr(
                    "There are no {kind} to make pages of among the layers. Choose layers that "
                    "have them, or “one page” for the pages."
                ).format(kind=kind)
            )
        return sheets

    def _template(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        template = self.parameterAsString(parameters, self.TEMPLATE, context)
        paper = self.parameterAsEnumString(parameters, self.PAPER, context)
        return map_words.template_file(template or map_words.SITUATION, paper)

    def _extent(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        crs: QgsCoordinateReferenceSystem,
    ) -> QgsRectangle | None:
        if parameters.get(self.EXTENT) in (None, ""):
            return None
        extent = extents.GivenExtent(self, parameters, self.EXTENT, context).on_page(crs)
        return None if extent.isEmpty() else extent

    def _layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        project: QgsProject,
        feedback: QgsProcessingFeedback,
    ) -> list[Any]:
        given = self.parameterAsLayerList(parameters, self.LAYERS, context) or []
        theme = self.parameterAsString(parameters, self.THEME, context)
        return map_layers.chosen(project, given, theme, feedback)

    def _entries(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        project: QgsProject,
        crs: QgsCoordinateReferenceSystem,
        as_of: dt.date | None,
        feedback: QgsProcessingFeedback,
    ) -> Callable[[QgsRectangle], list[Any]]:
        """Return what lists the events of a store that lie on a map; none without one."""
        from ...cartography.page import situation_map, source_list

        address = self.parameterAsString(parameters, self.STORE, context)
        if not address:
            return lambda frame: []
        from ...events.store.store import Store

        store = Store.open(address)
        events, told = public_records(store, feedback)
        sources = store.read("source")

        def on_map(frame: QgsRectangle) -> list[Any]:
            within = situation_map.bounds_lonlat(frame, crs, project)
            return source_list.entries(events, told, sources, as_of=as_of, within=within)

        return on_map
