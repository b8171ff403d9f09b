# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm `situationmap`: a page to print, from layers, figures and sources."""

from __future__ import annotations

import datetime as dt

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapTheme,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from . import parameters as common
from .algorithm import SalientAlgorithm

_PAPERS = ("A4 landscape", "A4 portrait", "A3 landscape", "A3 portrait")
#: property of a layer that came from outside the project: its source
_ADOPTED = "salient/adopted"
_ATLAS = ("one page", "dates", "pockets")


class SituationMap(SalientAlgorithm):
    """Lay out a map with its figures, sources and method, and write it to a file."""

    REQUIRES = ()

    LAYERS = "LAYERS"
    THEME = "THEME"
    TEMPLATE = "TEMPLATE"
    PAPER = "PAPER"
    EXTENT = "EXTENT"
    TITLE = "TITLE"
    AS_OF = "AS_OF"
    BEFORE = "BEFORE"
    ATLAS = "ATLAS"
    METHOD = "METHOD"
    CREDITS = "CREDITS"
    DISCLAIMER = "DISCLAIMER"
    DPI = "DPI"
    STORE = "STORE"
    OUTPUT = "OUTPUT"
    LAYOUT = "LAYOUT"

    def name(self) -> str:
        return "situationmap"

    def displayName(self) -> str:
        return self.tr("Situation map")

    def group(self) -> str:
        return self.tr("Maps and reports")

    def groupId(self) -> str:
        return "maps"

    def tags(self) -> list[str]:
        return self.tr("map,layout,print,pdf,png,svg,report,sources,legend,atlas").split(",")

    def flags(self):
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
            "OUTPUT ends in .pdf (vector, real text, georeferenced), .png or .svg."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self._add_content()
        self._add_page()
        self._add_texts()
        common.add(
            self,
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                self.tr("Map"),
                self.tr("PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)"),
            ),
            self.tr("The file; its ending chooses the format."),
        )
        self.addOutput(QgsProcessingOutputString(self.LAYOUT, self.tr("Name of the layout")))

    def _add_content(self) -> None:
        common.add(
            self,
            QgsProcessingParameterMultipleLayers(
                self.LAYERS,
                self.tr("Layers"),
                QgsProcessing.SourceType.TypeMapLayer,
                optional=True,
            ),
            self.tr(
                "What the map shows. Layers of the project are drawn in its order, others above "
                "them in the order given. Empty: the theme, or what is visible in the project."
            ),
        )
        common.add(
            self,
            QgsProcessingParameterMapTheme(self.THEME, self.tr("Theme"), optional=True),
            self.tr("A map theme of the project, used where no layers are given."),
        )
        common.add(
            self,
            QgsProcessingParameterExtent(self.EXTENT, self.tr("Extent"), None, True),
            self.tr("What the map shows. Empty: all of the layers."),
        )
        day = QgsProcessingParameterDateTime.Type.Date
        common.add(
            self,
            QgsProcessingParameterDateTime(self.AS_OF, self.tr("As of"), day, None, True),
            self.tr("Layers with dates show their last map up to this day. Empty: their last."),
        )
        common.add(
            self,
            QgsProcessingParameterString(self.STORE, self.tr("Sourced events"), "", False, True),
            self.tr(
                "Store of sourced events: the path of a GeoPackage, or "
                "postgres:connection/schema. Its events in the extent up to the as-of date are "
                "numbered on the map and listed with their sources. Empty: no sources."
            ),
        )

    def _add_page(self) -> None:
        common.add(
            self,
            QgsProcessingParameterString(self.TEMPLATE, self.tr("Template"), "situation"),
            self.tr(
                "“situation”, “before_after” (two maps side by side), “square”, or the path of a "
                ".qpt file of your own."
            ),
        )
        common.add(
            self,
            QgsProcessingParameterEnum(
                self.PAPER, self.tr("Paper"), list(_PAPERS), False, _PAPERS[0], False, True
            ),
            self.tr("Size and direction of the template “situation”."),
        )
        day = QgsProcessingParameterDateTime.Type.Date
        common.add(
            self,
            QgsProcessingParameterDateTime(self.BEFORE, self.tr("Before"), day, None, True),
            self.tr("Date of the first map of “before_after”. Empty: the first date there is."),
            advanced=True,
        )
        common.add(
            self,
            QgsProcessingParameterEnum(
                self.ATLAS, self.tr("Pages"), list(_ATLAS), False, _ATLAS[0], False, True
            ),
            self.tr("One page, one for each date of the layers, or one for each pocket."),
            advanced=True,
        )
        number = QgsProcessingParameterNumber.Type.Double
        common.add(
            self,
            QgsProcessingParameterNumber(
                self.DPI, self.tr("Resolution (dpi)"), number, 300.0, False, 30.0, 2400.0
            ),
            self.tr("Dots per inch of a PNG, and of what cannot be drawn as vectors."),
        )

    def _add_texts(self) -> None:
        for name, text, default, help_text in (
            (self.TITLE, self.tr("Title"), "", self.tr("Also the name of the layout.")),
            (self.METHOD, self.tr("Method note"), "", self.tr("How it was measured, how sure.")),
            (self.CREDITS, self.tr("Credits"), "", self.tr("Where the data come from.")),
            (self.DISCLAIMER, self.tr("Disclaimer"), "", self.tr("Printed above the credits.")),
        ):
            common.add(
                self,
                QgsProcessingParameterString(
                    name, text, default, name != self.TITLE, name != self.TITLE
                ),
                help_text,
            )

    def processAlgorithm(self, parameters, context, feedback):
        from ..cartography import atlas, key_figures, map_export, map_furniture, situation_map

        project = context.project() or QgsProject()
        layers = self._layers(parameters, context, project, feedback)
        as_of = self._day(self.AS_OF, parameters, context)
        if not layers:
            raise QgsProcessingException(
                self.tr("There is no layer to show. Choose layers, a theme, or make some visible.")
            )
        crs = map_furniture.map_crs(project, layers)
        extent = self._extent(parameters, context, crs)
        if extent is None:
            extent = map_furniture.extent_of(layers, project)
        shown = as_of or max(situation_map.dates_of(layers), default=None)
        request = situation_map.Request(
            layers,
            self.parameterAsString(parameters, self.TITLE, context),
            template=self._template(parameters, context),
            extent=extent,
            as_of=as_of,
            before=self._day(self.BEFORE, parameters, context),
            figures=key_figures.figures(layers, shown),
            entries=self._entries(parameters, context, project, crs, extent, as_of),
            method=self.parameterAsString(parameters, self.METHOD, context),
            credits=self.parameterAsString(parameters, self.CREDITS, context),
            disclaimer=self.parameterAsString(parameters, self.DISCLAIMER, context),
        )
        page = situation_map.build(project, request)
        for message in page.messages:
            feedback.pushWarning(message)
        feedback.setProgress(40)
        self._turn(atlas, parameters, context, project, page.layout, request)
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        dpi = self.parameterAsDouble(parameters, self.DPI, context)
        for written in map_export.export(page.layout, path, dpi=dpi):
            feedback.pushInfo(self.tr("Written: {path}").format(path=written))
        return {self.OUTPUT: path, self.LAYOUT: page.layout.name()}

    def _turn(self, atlas, parameters, context, project, layout, request) -> None:
        """Make the layout an atlas, if more than one page was asked for."""
        kind = self.parameterAsEnumString(parameters, self.ATLAS, context)
        if kind == _ATLAS[0]:
            layout.atlas().setEnabled(False)
            return
        crs = layout.itemById("map").crs()
        if kind == "dates":
            sheets = atlas.by_date(request, request.extent)
        else:
            sheets = [
                sheet
                for layer in request.layers
                if isinstance(layer, QgsVectorLayer)
                and layer.fields().indexOf("area_km2") >= 0
                and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
                for sheet in atlas.by_pocket(project, layer, crs, request.as_of)
            ]
        if not sheets:
            raise QgsProcessingException(
                self.tr("There are no {kind} to make pages of among the layers.").format(kind=kind)
            )
        atlas.turn_into_atlas(project, layout, sheets)

    def _template(self, parameters, context) -> str:
        template = self.parameterAsString(parameters, self.TEMPLATE, context) or "situation"
        if template != "situation":
            return template
        paper = self.parameterAsEnumString(parameters, self.PAPER, context) or _PAPERS[0]
        return paper.lower().replace(" ", "_")

    def _day(self, name: str, parameters, context) -> dt.date | None:
        value = self.parameterAsDateTime(parameters, name, context)
        if not value.isValid():
            return None
        return dt.date(value.date().year(), value.date().month(), value.date().day())

    def _extent(self, parameters, context, crs):
        if parameters.get(self.EXTENT) in (None, ""):
            return None
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        return None if extent.isEmpty() else extent

    def _layers(self, parameters, context, project, feedback) -> list:
        """Return the layers to draw, top first; ours from files get their style and dates."""
        given = self.parameterAsLayerList(parameters, self.LAYERS, context) or []
        tree = [node.layer() for node in project.layerTreeRoot().findLayers()]
        if not given:
            theme = self.parameterAsString(parameters, self.THEME, context)
            if theme:
                return self._theme(project, theme)
            root = project.layerTreeRoot()
            return [node.layer() for node in root.findLayers() if node.isVisible()]
        known = [layer for layer in tree if layer in given]
        others = [self._adopt(layer, project, feedback) for layer in given if layer not in known]
        return [*others, *known]

    def _theme(self, project, theme: str) -> list:
        themes = project.mapThemeCollection()
        if not themes.hasMapTheme(theme):
            raise QgsProcessingException(
                self.tr("The project has no theme “{theme}”. It has: {known}.").format(
                    theme=theme, known=", ".join(themes.mapThemes()) or self.tr("none")
                )
            )
        return themes.mapThemeVisibleLayers(theme)

    def _adopt(self, layer, project, feedback):
        """Take a layer from outside into the project, styled: the layout outlives this run."""
        if project.mapLayer(layer.id()) is not None:
            # of an earlier run, or hidden by the user: the file may have been written anew
            layer.reload()
            return layer
        copy = layer.clone()
        copy.setCustomProperty(_ADOPTED, layer.source())
        project.addMapLayer(copy, False)
        self._dress(copy, project, feedback)
        return copy

    def _dress(self, layer, project, feedback) -> None:
        from ..cartography import styles
        from .outputs import set_temporal

        if not isinstance(layer, QgsVectorLayer):
            return
        style = styles.guess(layer)
        if style:
            layer.setName(styles.legend_name(style) or layer.name())
            for message in styles.apply(layer, style, project):
                feedback.pushWarning(message)
        if layer.fields().indexOf("date") >= 0 and not layer.temporalProperties().isActive():
            set_temporal(layer, "date", 1.0)

    def _entries(self, parameters, context, project, crs, extent, as_of) -> list:
        from ..cartography import situation_map, source_list

        address = self.parameterAsString(parameters, self.STORE, context)
        if not address:
            return []
        from ..events.store import Store

        store = Store.open(address)
        return source_list.entries(
            store.read("event"),
            store.read("report"),
            store.read("source"),
            as_of=as_of,
            within=situation_map.bounds_lonlat(extent, crs, project),
        )
