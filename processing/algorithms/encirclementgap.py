# SPDX-License-Identifier: GPL-2.0-or-later
"""Encirclement gap: how far the encirclers are from sealing off a core."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from .. import date_span, gap_question, run_results, water, where_to_run
from .. import parameters as common
from ..algorithm import SalientAlgorithm, warn
from ..feedback import QgisFeedback, Steps

if TYPE_CHECKING:
    from ...analysis.control.control_map import ControlMap
    from ...analysis.gap.model import GapResult, GapSeries
    from ...analysis.places.land import Land
    from ..layers import ControlLayer
    from ..tables import gap as gap_tables
    from ..tables.gap import GapTable


class EncirclementGap(SalientAlgorithm):
    """The least total length of lines across open ground that cuts a core off from its rear."""

    GROUP = "encirclement"
    IN_SIGHT = ("CONTROL", "ACTOR_FIELD", "DATE_FIELD", "ENCIRCLERS", "CORE", "CORE_POINT")

    CORE = "CORE"
    CORE_NAME = "CORE_NAME"
    CORE_POINT = gap_question.CORE_POINT
    CORE_RADIUS = "CORE_RADIUS"
    REAR = "REAR"
    REAR_POINT = gap_question.REAR_POINT
    MAX_GAP = "MAX_GAP"
    MIN_AREA = "MIN_AREA"
    NEST = "NEST"
    FIRE_RANGE = "FIRE_RANGE"
    SIMULATIONS = "SIMULATIONS"
    CORRELATION_LENGTH = "CORRELATION_LENGTH"

    GAPS = "GAPS"
    POCKETS = "POCKETS"
    SUMMARY = "SUMMARY"
    TREND = "TREND"
    CORES = "CORES"
    REPORT = "REPORT"
    GAP_KM = "GAP_KM"
    POCKET_KM2 = "POCKET_KM2"
    STATE = "STATE"
    CLOSING_KM_PER_DAY = "CLOSING_KM_PER_DAY"
    SEALING_DATE = "SEALING_DATE"
    SEALED_FIRST = "SEALED_FIRST"
    REOPENED = "REOPENED"
    SEALED_LAST = "SEALED_LAST"
    SEALED_DAYS = "SEALED_DAYS"

    def name(self) -> str:
        return "encirclementgap"

    def displayName(self) -> str:
        return self.tr("Encirclement gap")

    def tags(self) -> list[str]:
        words = self.tr(
            "encirclement,gap,pocket,cauldron,kettle,corridor,salient,pincer,siege,minimum cut,"
            "front,war,control"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Measures how far encirclers are from sealing off a core, and the pocket they would "
            "cut off."
        )

    def shortHelpString(self) -> str:
        told = self.tr(
            "Finds the encirclement gap: the least total length of lines across open ground that, "
            "with the encirclers' own ground and barriers, cuts the core off from its rear. One "
            "gap line or several, one encircling body or many: the answer is the exact minimum.\n\n"
            "Without a core the algorithm searches for the pockets that threaten, with gap lines "
            "up to the widest gap, and ranks them by area / gap².\n\n"
            "Lengths and areas are geodesic, on the ellipsoid of the layer's coordinate reference "
            "system, and do not depend on the project.\n\n"
            "States: “open”; “narrow”, under the fire-control range; “sealed”, the gap is 0; "
            "“core taken”, the core stands on the encirclers' ground; “no closure”, no ring is "
            "possible. With a date field every date is measured, with the closing rate and, where "
            "the trend is significant, the date on which the gap may seal.\n\n"
            "The numeric outputs are those of the last date and the first core."
        )
        more = self.tr(
            "The area of a pocket is all open ground inside: also that of neutrals, unless it "
            "counts as closed. Pocket area measures the ground of the besieged alone where they "
            "are named."
        )
        return f"{told}\n\n{more}"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add_control(self)
        common.add_control_fields(self)
        common.add_sides(self)
        gap_question.add_core(
            self,
            self.tr(
                "Points or polygons that the pocket must contain, one answer each. Empty: search "
                "for the pockets that threaten."
            ),
        )
        self._add_search()
        date_span.add_span(self)
        common.add_ground(self)
        common.add_position_error(self)
        common.add_seal_tolerance(self)
        self._add_simulations()
        common.add_coalitions(self)
        common.add_units(self)
        where_to_run.add_scheduler(self)
        where_to_run.add_cache(self)
        self._add_outputs()

    def _add_search(self) -> None:
        gap_question.add_limits(self)
        common.add(
            self,
            QgsProcessingParameterBoolean(self.NEST, self.tr("Whole nest of pockets"), False),
            self.tr("Report every pocket round the same core, each with its own gap."),
            advanced=True,
        )
        gap_question.add_fire_range(self)

    def _add_simulations(self) -> None:
        number = QgsProcessingParameterNumber(
            self.SIMULATIONS,
            self.tr("Simulations of the position error"),
            QgsProcessingParameterNumber.Type.Integer,
            0,
            False,
            0,
        )
        common.add(
            self,
            number,
            self.tr(
                "Move every boundary at random so many times and measure the gap on each map: "
                "interval, bias and share sealed, where vertices do not all err as one. 200 do; 0: "
                "the interval is that of a formula. With a core only."
            ),
            advanced=True,
        )
        common.add_distance(
            self,
            self.CORRELATION_LENGTH,
            self.tr("Correlation length of the position error"),
            self.tr(
                "Over this distance along a line its errors go together. For simulations; the "
                "formula holds where it is larger than the neighbourhood of a gap line's end."
            ),
            default=1000.0,
        )

    def _add_outputs(self) -> None:
        table = QgsProcessing.SourceType.TypeVector
        point = QgsProcessing.SourceType.TypeVectorPoint
        line = QgsProcessing.SourceType.TypeVectorLine
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        for name, text, kind, optional, help_text in (
            (
                self.GAPS,
                self.tr("Gap lines"),
                line,
                False,
                self.tr("One line a gap line, with its length and the total of its closure."),
            ),
            (
                self.POCKETS,
                self.tr("Pockets"),
                polygon,
                False,
                self.tr("What is or would be cut off, with area and who holds its perimeter."),
            ),
            (
                self.SUMMARY,
                self.tr("Gap summary"),
                table,
                False,
                self.tr("One row a date and core, also where there is no gap, with the reason."),
            ),
            (
                self.TREND,
                self.tr("Gap trend"),
                table,
                True,
                self.tr("Closing rate and projected sealing date of each core; needs dates."),
            ),
            (
                self.CORES,
                self.tr("Cores"),
                point,
                True,
                self.tr("One point a date and core, with its state: a core that was taken too."),
            ),
        ):
            sink = QgsProcessingParameterFeatureSink(name, text, kind, None, optional, True)
            common.add(self, sink, help_text)
        common.add(
            self,
            QgsProcessingParameterFileDestination(
                self.REPORT, self.tr("Report"), self.tr("HTML files (*.html)"), None, True, True
            ),
            self.tr("One page with figures, curve over time, method, inputs and parameters."),
        )
        for name, text in (
            (self.GAP_KM, self.tr("Gap (km)")),
            (self.POCKET_KM2, self.tr("Pocket area (km²)")),
            (self.CLOSING_KM_PER_DAY, self.tr("Closing rate (km per day)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString(self.STATE, self.tr("State")))
        for name, text in (
            (self.SEALING_DATE, self.tr("Sealing date: of the seal that holds, or projected")),
            (self.SEALED_FIRST, self.tr("First sealed")),
            (self.REOPENED, self.tr("Last reopened")),
            (self.SEALED_LAST, self.tr("Last sealed")),
        ):
            self.addOutput(QgsProcessingOutputString(name, text))
        self.addOutput(QgsProcessingOutputNumber(self.SEALED_DAYS, self.tr("Days sealed")))

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return gap_question.refusal(self, parameters, context)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ..reports import common as reports
        from ..reports import gap as gap_report
        from ..tables import cores as core_tables
        from ..tables import gap as gap_tables

        steps = Steps(3, feedback)
        layer = date_span.control_layer(self, parameters, context, steps)
        question = gap_question.question(self, parameters, context, steps, layer)
        steps.setCurrentStep(1)
        progress = QgisFeedback(steps)
        work = functools.partial(where_to_run.asked, self, parameters, context, feedback)
        click = gap_question.is_click(self, parameters)
        cores = question["core"]
        results, series = self._measured(layer, question, work, click, progress, feedback)
        trends = None if series is None else gap_tables.trends(series)
        results = self._heeding_doubt(layer, results, question, progress, feedback)
        # the curve of the report has the intervals of its table
        series = None if series is None else replace(series, results=results)
        steps.setCurrentStep(2)
        words = common.units(self, parameters, context)
        tables = gap_tables.tables(results, trends, question["options"], words)
        spots = core_tables.table(results, cores, words)
        found = self._write(parameters, context, layer, tables, spots)
        run = run_results.of(context)
        run.places += cores.names if cores is not None else ()
        run.said += core_tables.findings(results, words)
        found.update(gap_tables.numbers(results, trends))
        warn(feedback, [note for one in results for note in one.notes])
        gap_tables.log_results(results, trends, words, feedback, layer.stamps)
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if path:
            page = gap_report.report(self, parameters, layer, results, series, trends, words, cores)
            reports.write(path, page)
            found[self.REPORT] = path
        return found

    def _measured(
        self,
        layer: ControlLayer,
        question: dict[str, Any],
        work: Callable[[], dict[str, Any]],
        click: bool,
        progress: QgisFeedback,
        feedback: QgsProcessingFeedback,
    ) -> tuple[tuple[GapResult, ...], GapSeries | None]:
        """Return each map's gaps, round a core or the most threatened, and what is of all dates."""
        from ...analysis.gap import encirclement

        if question["core"] is None:
            if question["options"].simulations:
                feedback.pushWarning(self.tr("Simulations need a core: errors are by formula."))
            del question["core"]
            on_water = self._on_water(layer.maps, feedback)
            return encirclement.search_series(
                layer.maps, **question, **work(), on_water=on_water, feedback=progress
            ), None
        if click and len(layer.maps) == 1:
            scene = gap_question.scene(layer.maps[0], question, progress)
            return (scene.gap(question["core"], question["options"], progress),), None
        if layer.maps[0].date is None:
            gap = encirclement.encirclement_gap(layer.maps[0], **question, feedback=progress)
            return (gap,), None
        series = encirclement.gap_series(layer.maps, **question, **work(), feedback=progress)
        return series.results, series

    def _heeding_doubt(
        self,
        layer: ControlLayer,
        results: tuple[GapResult, ...],
        question: dict[str, Any],
        progress: QgisFeedback,
        feedback: QgsProcessingFeedback,
    ) -> tuple[GapResult, ...]:
        """Widen the gaps' intervals by the ground of which the layer is not sure who holds it."""
        from ...analysis.control.doubt import LEAST_SURE
        from ...analysis.gap.doubt import heeded

        doubts = layer.doubts()
        if doubts is None:
            return results
        text = self.tr(
            "Ground less sure than {least} may belong to either side: the gap is also measured "
            "with all of it given to the one and to the other."
        )
        feedback.pushInfo(text.format(least=LEAST_SURE))
        return heeded(results, layer.maps, doubts, **question, feedback=progress)

    def _on_water(self, maps: Sequence[ControlMap], feedback: QgsProcessingFeedback) -> Land | None:
        """Return what tells pockets on water from others, None where there is no world map."""
        found = water.land_of(maps)
        if found is None:
            feedback.pushWarning(
                self.tr("QGIS's world map is missing: pockets on water cannot be told from others.")
            )
        return found

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layer: ControlLayer,
        tables: gap_tables.Tables,
        spots: GapTable | None,
    ) -> dict[str, Any]:
        rows = (
            (self.GAPS, tables.gaps, QgsWkbTypes.Type.LineString, "gaps"),
            (self.POCKETS, tables.pockets, QgsWkbTypes.Type.MultiPolygon, "pockets"),
            (self.SUMMARY, tables.summary, None, ""),
            (self.TREND, tables.trend, None, ""),
            (self.CORES, spots, QgsWkbTypes.Type.Point, "cores"),
        )
        return gap_question.write(self, parameters, context, layer, rows, tables.dates)
