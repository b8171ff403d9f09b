# SPDX-License-Identifier: GPL-2.0-or-later
"""Front line: the boundary that actors share, as clean lines with their lengths."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsWkbTypes,
)

from ...i18n import writing_in
from .. import change_inputs as inputs
from .. import date_span, run_results, sinks, where_to_run
from .. import parameters as common
from ..algorithm import SalientAlgorithm, warn
from ..feedback import QgisFeedback, Steps
from ..tables import change as tables


class FrontLine(SalientAlgorithm):
    """The front of each date of a control layer."""

    GROUP = "change"
    FRONT = "FRONT"
    LENGTH_KM = "LENGTH_KM"

    def name(self) -> str:
        return "frontline"

    def displayName(self) -> str:
        return self.tr("Front line")

    def tags(self) -> list[str]:
        return self.tr(
            "front,frontline,line of contact,boundary,border,shared edge,length,war,control"
        ).split(",")

    def shortDescription(self) -> str:
        return self.tr("Draws the boundary that actors share, pair by pair, without other borders.")

    def shortHelpString(self) -> str:
        return self.tr(
            "A front is the boundary that two actors share. Borders with nobody on the far side, "
            "coasts and the edge of the study area are not front. On a layer of one actor the far "
            "side is everybody else, and all of its boundary is front but for what follows a coast "
            "or a state border (of the world map, or of a layer of yours), lies on the edge of the "
            "study area or outside it. What was left out is said.\n\n"
            "Small gaps and overlaps between two actors' drawings are bridged on request, and the "
            "length that was bridged is given. Lengths are geodesic. With a date field there is a "
            "front a date, and the length is that of the last."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add_control(self)
        common.add_control_fields(self)
        common.add_study_area(self)
        inputs.add_tolerance(self)
        inputs.add_borders(self)
        inputs.add_overlaps(self)
        common.add_coalitions(self)
        date_span.add_span(self)
        where_to_run.add_scheduler(self)
        inputs.add_other_side(self)
        common.add_units(self)
        inputs.add_sinks(
            self,
            (
                (
                    self.FRONT,
                    self.tr("Front line"),
                    "line",
                    True,
                    self.tr("The boundary that two actors share, a row a pair and date."),
                ),
            ),
        )
        length = self.tr("Length of the front on the last date (km)")
        self.addOutput(QgsProcessingOutputNumber(self.LENGTH_KM, length))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.change.front import Front
        from ...analysis.change.front_series import FrontOptions, front_series, said_of
        from ...analysis.control import overlaps

        steps = Steps(2, feedback)
        layer = date_span.control_layer(self, parameters, context, steps)
        steps.setCurrentStep(1)
        crs = layer.maps[0].crs
        area = common.study_area_in(self, parameters, context, feedback, crs)
        near = self.parameterAsDouble(parameters, inputs.TOLERANCE, context)
        rule = inputs.overlap_rule(self, parameters, context)
        borders = inputs.borders(self, parameters, context, feedback, layer.maps)
        fronts = front_series(
            layer.maps,
            FrontOptions(rule, near, area, borders),
            feedback=QgisFeedback(steps),
            **where_to_run.place(self, parameters, context, feedback),
        )
        found: list[tuple[object, Front]] = [
            (one.date, front) for one, (front, _) in zip(layer.maps, fronts)
        ]
        warn(feedback, said_of(layer.maps, fronts, QgisFeedback(steps)))
        if borders is not None:
            asked = QgisFeedback(steps)
            last = overlaps.prepared(layer.maps[-1], overlap_rule=rule, feedback=asked).control
            inputs.say_borders(self, parameters, context, feedback, last, borders)
        drawn = {actor for one in layer.maps for actor in one.actors}
        other = inputs.other_side(self, parameters, context, drawn)
        units = common.units(self, parameters, context)
        columns, shapes = tables.front_columns(found, units, other)
        results = sinks.sink(
            self, parameters, context, self.FRONT, table=(tables.FRONT_FIELDS, columns),
            crs=common.source_crs(self, parameters, common.CONTROL, context),
            style="front", kind=QgsWkbTypes.Type.MultiLineString,
            shapes=shapes, dates=[one.date for one in layer.maps],
        )  # fmt: skip
        with writing_in(""):
            shown, _ = tables.front_columns(found[-1:], units, other)
        for text in shown["label"]:
            run_results.say(context, feedback, text)
        results[self.LENGTH_KM] = float(found[-1][1].lengths_m.sum()) / 1e3
        return results
