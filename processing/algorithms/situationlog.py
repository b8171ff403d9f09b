# SPDX-License-Identifier: GPL-2.0-or-later
"""Situation log: pockets, link-ups, splits, lodgements and salients, with their dates."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsWkbTypes,
)

from ...i18n import writing_in
from .. import change_inputs as inputs
from .. import date_span, sinks, stamps, where_to_run
from .. import parameters as common
from ..algorithm import SalientAlgorithm, warn
from ..feedback import QgisFeedback, Steps
from ..tables import change as tables

if TYPE_CHECKING:
    from ...analysis.situation.log import Log
    from ..layers import ControlLayer


class SituationLog(SalientAlgorithm):
    """What happened to the shape of each side's ground."""

    GROUP = "change"
    NECK = "NECK"
    SALIENT_WIDTH = "SALIENT_WIDTH"
    EVENTS = "EVENTS"
    TABLE = "TABLE"
    COUNT = "COUNT"

    def name(self) -> str:
        return "situationlog"

    def displayName(self) -> str:
        return self.tr("Situation log")

    def tags(self) -> list[str]:
        return self.tr(
            "events,log,pocket,sealed,link-up,split,lodgement,bridgehead,salient,timeline,topology,"
            "war,control"
        ).split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Lists what happened to the shape of each side's ground over the dates of a layer: "
            "pockets, link-ups, splits, lodgements and salients, each with date and place."
        )

    def shortHelpString(self) -> str:
        told = self.tr(
            "Pocket formed: ground that hangs on only by a corridor narrower than the neck. Pocket "
            "sealed: closed in all round. Pocket reduced: a quarter smaller than at its last "
            "entry. Pocket split, pockets merged: one becomes two, two one. Pocket opened: reached "
            "again while others still hold most of the ground round it; pocket relieved: reached "
            "and no longer mostly ringed; pocket eliminated: taken, or left.\n\n"
            "A pocket is followed by the ground it shares from map to map. Several sides can close "
            "one in together; they count as friends from then on.\n\n"
            "Link-up and split: two bodies of one actor become one, or one two; where a ring is "
            "shut, the flanks met. Lodgement: a new "
            "body away from all others; relieved when another body reaches it, eliminated when it "
            "is gone.\n\n"
            "Salient formed: a part narrower than the salient's width and deeper than its base is "
            "wide. Each salient is logged once.\n\n"
            "Slivers narrower than the tolerance are no way out, as for the gap and pocket area: "
            "they are closed, counted and reported.\n\n"
            "The actor of a pocket is the besieged, the other the encircler. On a layer of one "
            "actor the other side is everybody else. Sizes are in the local plane of the layer."
        )
        more = self.tr(
            "The largest body of a side is no pocket of several: it counts as where the side "
            "lives. A coalition of those round it makes it one."
        )
        return f"{told}\n\n{more}"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add_control(self)
        common.add_control_fields(self)
        inputs.add_min_area(self, 2.0)
        common.add_distance(
            self,
            self.NECK,
            self.tr("Neck of a pocket"),
            self.tr("A corridor narrower than this, in metres, makes a pocket, sealed or not."),
            default=1000.0,
        )
        common.add_distance(
            self,
            self.SALIENT_WIDTH,
            self.tr("Width of a salient"),
            self.tr("Parts that jut out are salients if they are narrower than this, in metres."),
            default=5000.0,
        )
        common.add_study_area(self)
        inputs.add_overlaps(self)
        common.add_coalitions(self)
        inputs.add_other_side(self)
        common.add_seal_tolerance(self)
        common.add_units(self)
        date_span.add_span(self)
        where_to_run.add_scheduler(self)
        where_to_run.add_cache(self)
        inputs.add_sinks(
            self,
            (
                (
                    self.EVENTS,
                    self.tr("Situation events"),
                    "point",
                    True,
                    self.tr(
                        "A point an event: what happened to the shape of the front, where and when."
                    ),
                ),
                (
                    self.TABLE,
                    self.tr("Situation log"),
                    "table",
                    False,
                    self.tr("The same without points."),
                ),
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, self.tr("Entries")))

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if self.parameterAsString(parameters, common.DATE_FIELD, context):
            return ""
        return self.tr("Choose the date field: a log needs maps of two dates at least.")

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.control import overlaps
        from ...analysis.situation import log as situation

        steps = Steps(3, feedback)
        layer = date_span.control_layer(self, parameters, context, steps)
        steps.setCurrentStep(1)
        area = common.study_area_in(self, parameters, context, feedback, layer.maps[0].crs)
        rule = inputs.overlap_rule(self, parameters, context)
        work = where_to_run.asked(self, parameters, context, feedback)
        ready, notes = overlaps.drawn_once(
            layer.maps, area, rule, cache=work["cache"], feedback=QgisFeedback(steps)
        )
        warn(feedback, notes)
        steps.setCurrentStep(2)
        options = situation.SituationOptions(
            min_area_m2=self.parameterAsDouble(parameters, inputs.MIN_AREA, context) * 1e6,
            neck_m=self.parameterAsDouble(parameters, self.NECK, context),
            salient_width_m=self.parameterAsDouble(parameters, self.SALIENT_WIDTH, context),
            seal_tolerance_m=self.parameterAsDouble(parameters, common.SEAL_TOLERANCE, context),
        )
        log = situation.situation_log(ready, options=options, **work, feedback=QgisFeedback(steps))
        warn(feedback, log.remarks)
        return self._write(parameters, context, feedback, layer, log)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        layer: ControlLayer,
        log: Log,
    ) -> dict[str, Any]:
        units = common.units(self, parameters, context)
        drawn = {actor for one in layer.maps for actor in one.actors}
        other = inputs.other_side(self, parameters, context, drawn)
        written = functools.partial(stamps.text, self)
        table = (tables.EVENT_FIELDS, tables.event_columns(log, units, other, written))
        crs = common.source_crs(self, parameters, common.CONTROL, context)
        results = sinks.sink(
            self, parameters, context, self.EVENTS, table=table, crs=crs, style="situation_events",
            kind=QgsWkbTypes.Type.Point, shapes=log.points,
            dates=[one.date for one in layer.maps],
        )  # fmt: skip
        results.update(sinks.sink(self, parameters, context, self.TABLE, table=table, crs=crs))
        with writing_in(""):
            for row in range(len(log)):
                feedback.pushInfo(tables.event_sentence(log, row, units, other, written))
        results[self.COUNT] = len(log)
        return results
