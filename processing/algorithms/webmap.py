# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm `webmap`: a series of maps that moves, in one HTML file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapTheme,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProject,
    QgsVectorLayer,
)

from .. import date_span, manifest, map_extent, map_layers, map_parameters, outputs
from .. import parameters as common
from ..algorithm import SalientAlgorithm
from ..reports.common import log_line
from ..store_parameter import as_store, public_records


class WriteWebMap(SalientAlgorithm):
    """Write layers with dates, their figures and sources as one HTML page with a slider."""

    GROUP = "maps"
    IN_SIGHT = ("LAYERS", "FROM", "TO", "STORE", "TITLE")

    REQUIRES = ()

    LAYERS = "LAYERS"
    THEME = "THEME"
    TITLE = "TITLE"
    FROM = "FROM"
    TO = "TO"
    METHOD = "METHOD"
    CREDITS = "CREDITS"
    DISCLAIMER = "DISCLAIMER"
    TILES = "TILES"
    OTHER_SIDE = "OTHER_SIDE"
    LANGUAGE = "LANGUAGE"
    STORE = "STORE"
    OUTPUT = "OUTPUT"
    DATES = "DATES"

    def name(self) -> str:
        return "webmap"

    def displayName(self) -> str:
        return self.tr("Web map")

    def tags(self) -> list[str]:
        return self.tr("map,web,html,slider,animation,series,story,leaflet,offline").split(",")

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        # the project and its layers belong to QGIS's main thread
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def shortDescription(self) -> str:
        return self.tr("Writes a map that moves through its dates, as one HTML file.")

    def shortHelpString(self) -> str:
        return self.tr(
            "Makes one HTML file of a series: a map to pan and zoom, a slider and a play button "
            "for the dates, gaps, pockets, changes, fronts and places, numbered sources that open "
            "on a click, figures and chart that follow the date, legend, method and credits.\n\n"
            "The file works from a disk, without a network and in a frame of another page. It "
            "asks the network for nothing, unless “Map tiles” names a source; what the "
            "layers and sources say is shown as text. “#date=2025-06-21” after its address opens "
            "it on a date.\n\n"
            "Ground that two dates share is written once: half a year of daily maps of a whole "
            "front takes less than 3 MB."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self._add_layers()
        map_parameters.add_texts(self)
        map_parameters.add_other_side(self)
        map_parameters.add_language(self)
        tiles = QgsProcessingParameterString(self.TILES, self.tr("Map tiles"), "", False, True)
        common.add(
            self,
            tiles,
            self.tr(
                "Address of tiles to draw beneath, as https://host/{z}/{x}/{y}.png. Readers of the "
                "page then ask that host for them: mind its terms, and that it learns who reads. "
                "Empty: land and borders that are in the file."
            ),
            advanced=True,
        )
        common.add(
            self,
            QgsProcessingParameterFileDestination(
                self.OUTPUT, self.tr("Web map"), self.tr("HTML files (*.html)")
            ),
            self.tr("The file."),
        )
        map_parameters.add_units(self)
        self.addOutput(QgsProcessingOutputNumber(self.DATES, self.tr("Dates")))

    def _add_layers(self) -> None:
        kind = QgsProcessing.SourceType.TypeVector
        layers = QgsProcessingParameterMultipleLayers(
            self.LAYERS, self.tr("Layers"), kind, optional=True
        )
        text = self.tr(
            "Vector layers, and tables for figures and chart. Layers of the project are drawn in "
            "its order, others above them. Empty: the theme, or what is visible in the project."
        )
        common.add(self, layers, text)
        theme = QgsProcessingParameterMapTheme(self.THEME, self.tr("Theme"), optional=True)
        text = self.tr("A map theme of the project, used where no layers are given.")
        common.add(self, theme, text)
        first, last = self.tr("First date of the layers"), self.tr("Last date of the layers")
        for name, label, empty, text in (
            (self.FROM, self.tr("From"), first, self.tr("First date. Empty: the first there is.")),
            (self.TO, self.tr("To"), last, self.tr("Last date. Empty: the last there is.")),
        ):
            common.add(self, date_span.of_project(name, label, empty), text)
        label = self.tr("Sourced events")
        store = QgsProcessingParameterString(self.STORE, label, None, False, True)
        as_store(store)
        text = self.tr(
            "Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. "
            "Empty: no sources."
        )
        common.add(self, store, text)

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
        from ...cartography.page import method as page_method
        from ...cartography.webmap import page

        project = context.project() or QgsProject()
        given = self.parameterAsLayerList(parameters, self.LAYERS, context) or []
        theme = self.parameterAsString(parameters, self.THEME, context)
        layers = map_layers.chosen(project, given, theme, feedback)
        first, last = (
            date_span.read(self, parameters, name, context) for name in (self.FROM, self.TO)
        )
        asked = page.WebMap(
            layers,
            self.parameterAsString(parameters, self.TITLE, context).strip() or self.tr("Web map"),
            first=first,
            last=last,
            entries=self._entries(parameters, context, project, layers, last, feedback),
            method=self.parameterAsString(parameters, self.METHOD, context)
            or page_method.method(layers),
            credits=self._credits(parameters, context, layers),
            disclaimer=self.parameterAsString(parameters, self.DISCLAIMER, context)
            or map_layers.disclaimer_of(project),
            tiles=self.parameterAsString(parameters, self.TILES, context).strip(),
            other_side=map_parameters.other_side(self, parameters, context),
        )
        text, dates, lost = page.html(asked, project, feedback)
        if feedback.isCanceled():
            return {}
        for message in lost:
            feedback.pushWarning(message)
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        outputs.write_text(path, text)
        message = self.tr("{size:.2f} MB, {dates} dates: {path}")
        feedback.pushInfo(
            message.format(size=len(text.encode("utf-8")) / 1e6, dates=dates, path=path)
        )
        return {self.OUTPUT: path, self.DATES: dates}

    def _credits(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layers: Sequence[QgsVectorLayer],
    ) -> str:
        given = self.parameterAsString(parameters, self.CREDITS, context)
        store = self.parameterAsString(parameters, self.STORE, context)
        lines = (
            given or map_layers.credits_of(layers),
            map_layers.undated(layers),
            log_line(store) if store else "",
            manifest.line(),
        )
        return "\n".join(line for line in lines if line)

    def _entries(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        project: QgsProject,
        layers: Sequence[QgsVectorLayer],
        last: dt.date | None,
        feedback: QgsProcessingFeedback,
    ) -> list[Any]:
        """Return the sources under the numbers that a printed page of the last date gives them."""
        from ...cartography.page import source_list

        address = self.parameterAsString(parameters, self.STORE, context)
        if not address:
            return []
        from ...events.store.store import Store

        store = Store.open(address)
        events, told = public_records(store, feedback)
        within = map_extent.of_day(layers, project, last) if _has_places(layers) else None
        return source_list.entries(
            events, told, store.read("source"), as_of=last, within=within, beyond=True
        )


def _has_places(layers: Sequence[QgsVectorLayer]) -> bool:
    return any(layer.isSpatial() for layer in layers)
