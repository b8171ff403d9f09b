# SPDX-License-Identifier: GPL-2.0-or-later
"""Supply routes: which roads still lead into a pocket across the gap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from .. import date_span, gap_question, road_source, run_results, stamps
from .. import parameters as common
from ..algorithm import SalientAlgorithm
from ..feedback import QgisFeedback, Steps

if TYPE_CHECKING:
    from ..layers import ControlLayer
    from ..tables.gap import GapTable


class SupplyRoutes(SalientAlgorithm):
    """The roads that lead from a pocket across its gap, and how near the encirclers are to them."""

    GROUP = "encirclement"
    ROADS = "ROADS"
    ROAD_NAME = "ROAD_NAME"
    BEYOND = "BEYOND"
    CORE = "CORE"
    CORE_NAME = "CORE_NAME"
    CORE_POINT = gap_question.CORE_POINT
    CORE_RADIUS = "CORE_RADIUS"
    REAR = "REAR"
    REAR_POINT = gap_question.REAR_POINT
    MAX_GAP = "MAX_GAP"
    MIN_AREA = "MIN_AREA"
    FIRE_RANGE = "FIRE_RANGE"

    IN_SIGHT = ("CONTROL", "ACTOR_FIELD", "DATE_FIELD", "ENCIRCLERS", "CORE_POINT", "ROADS")

    ROUTES = "ROUTES"
    NEAREST_AT = "NEAREST_AT"
    SUMMARY = "SUMMARY"
    ROADS_OUT = "ROADS_OUT"
    NEAREST = "NEAREST"
    LAST_ROAD = "LAST_ROAD"

    def name(self) -> str:
        return "supplyroutes"

    def displayName(self) -> str:
        return self.tr("Supply routes")

    def tags(self) -> list[str]:
        words = self.tr(
            "supply,road,route,lifeline,corridor,logistics,fire control,interdiction,pocket,gap,"
            "encirclement,siege"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Says which roads still lead into a pocket across the gap, how near the encirclers are "
            "to each, and how much of it lies under their fire."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "Finds the pocket round the core as Encirclement gap does, and of a layer of roads "
            "those that still lead into it.\n\n"
            "A road leads in if a connected stretch of it runs over open ground from inside the "
            "pocket, across a gap line, to ground outside. Touching the encirclers' edge is not "
            "passing: what comes nearer to closed ground than a centimetre is cut there. "
            "Connected features of one name or number are one road.\n\n"
            "Each road is measured along its way: from the point of it nearest to the core, the "
            "shortest way along it to the gap line, and a distance of your choice beyond. Its "
            "figures are the least distance to the encirclers' ground, where that is, and the "
            "share of the way within the fire-control range. Distances are geodesic, on the "
            "ellipsoid of the control layer.\n\n"
            "Roads that leave the pocket only over closed ground are “cut”. A sealed pocket has no "
            "road out and no nearest distance; where the core is taken, or nothing parts it from "
            "the rear, there is no pocket, and the number of roads is empty, too.\n\n"
            "The numeric outputs are those of the last date and the first core."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add_control(self)
        common.add_control_fields(self)
        common.add_sides(self)
        gap_question.add_core(
            self,
            self.tr("Points or polygons that the pocket must contain, one answer each."),
        )
        self._add_roads()
        gap_question.add_fire_range(self, advanced=False)
        gap_question.add_limits(self)
        date_span.add_span(self)
        common.add_ground(self)
        common.add_seal_tolerance(self)
        common.add_coalitions(self)
        common.add_units(self)
        self._add_outputs()

    def _add_roads(self) -> None:
        line = [QgsProcessing.SourceType.TypeVectorLine]
        common.add(
            self,
            QgsProcessingParameterFeatureSource(self.ROADS, self.tr("Roads"), line),
            self.tr("Lines: roads, railways, or whatever supply comes along."),
        )
        common.add_known_field(
            self,
            QgsProcessingParameterField(
                self.ROAD_NAME, self.tr("Road name field"), None, self.ROADS, optional=True
            ),
            self.tr(
                "Field with the road's name or number. Features of one name that hang together are "
                "one road, any other is its own. Empty: a field called “ref”, “name” or “road”."
            ),
        )
        common.add_distance(
            self,
            self.BEYOND,
            self.tr("Followed beyond the gap"),
            self.tr("So far beyond the gap line a road is measured, along the road."),
            default=10_000.0,
        )

    def _add_outputs(self) -> None:
        kinds = QgsProcessing.SourceType
        for name, text, kind, optional, help_text in (
            (
                self.ROUTES,
                self.tr("Supply routes"),
                kinds.TypeVectorLine,
                False,
                self.tr("The way of each road that leads in, and what is left of those cut."),
            ),
            (
                self.NEAREST_AT,
                self.tr("Nearest points of the roads"),
                kinds.TypeVectorPoint,
                True,
                self.tr("Where each road that leads in comes nearest to the encirclers."),
            ),
            (
                self.SUMMARY,
                self.tr("Supply summary"),
                kinds.TypeVector,
                True,
                self.tr("One row a date and core, in words, also where no road leads in."),
            ),
        ):
            sink = QgsProcessingParameterFeatureSink(name, text, kind, None, optional, True)
            common.add(self, sink, help_text)
        self.addOutput(QgsProcessingOutputNumber(self.ROADS_OUT, self.tr("Roads that lead in")))
        self.addOutput(
            QgsProcessingOutputNumber(self.NEAREST, self.tr("Nearest to the encirclers (m)"))
        )
        self.addOutput(QgsProcessingOutputString(self.LAST_ROAD, self.tr("Last road")))

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return gap_question.refusal(self, parameters, context)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.gap import supply
        from ..tables import supply as supply_tables

        steps = Steps(3, feedback)
        layer = date_span.control_layer(self, parameters, context, steps)
        question = gap_question.question(self, parameters, context, steps, layer)
        if question["core"] is None:
            raise QgsProcessingException(
                self.tr("Choose a core: a layer of places, or a point on the map.")
            )
        steps.setCurrentStep(1)
        source = common.source(self, parameters, self.ROADS, context)
        field = self.parameterAsString(parameters, self.ROAD_NAME, context)
        roads = road_source.roads(source, field, steps, crs=layer.maps[0].crs)
        steps.setCurrentStep(2)
        found = supply.supply_routes(
            layer.maps,
            roads,
            **question,
            beyond_m=self.parameterAsDouble(parameters, self.BEYOND, context),
            feedback=QgisFeedback(steps),
        )
        units = common.units(self, parameters, context)
        reach = question["options"].fire_range_m
        tables = supply_tables.tables(found, reach, units)
        done = self._write(parameters, context, layer, tables)
        run = run_results.of(context)
        run.places += question["core"].names
        count = len(question["core"].names)
        said = supply_tables.told(found, reach, units)
        run.said += said[-count:]
        for one, text in zip(found, said):
            feedback.pushInfo(
                ": ".join(filter(None, [stamps.written(layer.stamps, one.date), one.core, text]))
            )
        done.update(supply_tables.numbers(found, count, reach, units))
        return done

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layer: ControlLayer,
        tables: Sequence[GapTable],
    ) -> dict[str, Any]:
        rows = (
            (self.ROUTES, tables[0], QgsWkbTypes.Type.MultiLineString, "supply"),
            (self.NEAREST_AT, tables[1], QgsWkbTypes.Type.Point, "supply_points"),
            (self.SUMMARY, tables[2], None, ""),
        )
        dates = [one.date for one in layer.maps]
        return gap_question.write(self, parameters, context, layer, rows, dates)
