# SPDX-License-Identifier: GPL-2.0-or-later
"""Control timeline: areas, changes and fronts over all dates of a layer, with a report."""

from __future__ import annotations

import functools
import time
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from .. import change_inputs as inputs
from .. import date_span, how_sure, sinks, stamps, where_to_run
from .. import parameters as common
from ..algorithm import SalientAlgorithm, warn
from ..feedback import QgisFeedback, Steps
from ..tables import change as tables

if TYPE_CHECKING:
    from ...analysis.change.timeline import Timeline
    from ..layers import ControlLayer


class ControlTimeline(SalientAlgorithm):
    """A layer of many dates to a table, its changes, and where they happened last."""

    GROUP = "change"
    STEP = "STEP"
    REVERT_DATES = "REVERT_DATES"
    SCHEDULER = where_to_run.SCHEDULER
    TABLE = "TABLE"
    CHANGES = "CHANGES"
    LAST_CHANGED = "LAST_CHANGED"
    REPORT = "REPORT"
    DATES = "DATES"
    CHANGE_COUNT = "CHANGE_COUNT"

    def name(self) -> str:
        return "controltimeline"

    def displayName(self) -> str:
        return self.tr("Control timeline")

    def tags(self) -> list[str]:
        return self.tr(
            "time series,temporal,area,gain,loss,rate,daily,change,history,last changed,report,"
            "chart,war,control"
        ).split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Follows control over all dates of a layer: area, gain, loss and front of each actor, "
            "every change, when each piece of ground last changed hands, and a report with charts."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "The table has a row for each date and actor, and for each sector if given. "
            "Gain and loss include redraw noise; noise_km2 is the noise in them. The sum of the "
            "steps is more than the change from end to end wherever ground went back and forth: "
            "the report shows both.\n\n"
            "A change is redraw noise if its widest place is narrower than the width given, or if "
            "most of it is given back within the number of dates given; what gives it back is "
            "noise with it. “persisted” says whether most of it was still the taker's at the "
            "end.\n\n"
            "“Last changed” has each piece of ground once, with the last change that is not noise, "
            "and how often the ground changed hands. Ground that stayed with its taker is there "
            "even if its change is redraw noise as a whole."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add_control(self)
        common.add_control_fields(self)
        inputs.add_noise_width(self)
        self._add_steps()
        inputs.add_other_side(self)
        inputs.add_sectors(self)
        common.add_study_area(self)
        inputs.add_borders(self)
        inputs.add_overlaps(self)
        common.add_coalitions(self)
        common.add_units(self)
        date_span.add_span(self)
        where_to_run.add_scheduler(self)
        where_to_run.add_cache(self)
        inputs.add_sinks(
            self,
            (
                (
                    self.TABLE,
                    self.tr("Control timeline"),
                    "table",
                    True,
                    self.tr(
                        "A row a date and actor: area, gain, loss, net, rate, front length, noise."
                    ),
                ),
                (
                    self.CHANGES,
                    self.tr("Changes"),
                    "polygon",
                    True,
                    self.tr("Every change from map to map, a row a connected piece."),
                ),
                (
                    self.LAST_CHANGED,
                    self.tr("Last changed"),
                    "polygon",
                    True,
                    self.tr(
                        "Each piece of ground once, with when and from whom it last changed hands."
                    ),
                ),
            ),
        )
        report = QgsProcessingParameterFileDestination(
            self.REPORT, self.tr("Report"), self.tr("HTML files (*.html)"), None, True, True
        )
        help_text = self.tr("One page with charts: area, gain and loss, end to end against summed.")
        common.add(self, report, help_text)
        self.addOutput(QgsProcessingOutputNumber(self.DATES, self.tr("Dates")))
        self.addOutput(QgsProcessingOutputNumber(self.CHANGE_COUNT, self.tr("Changes")))

    def _add_steps(self) -> None:
        whole = QgsProcessingParameterNumber.Type.Integer
        step = QgsProcessingParameterNumber(
            self.STEP, self.tr("Days between maps"), whole, 0, False, 0
        )
        text = self.tr("Takes maps that are at least this many days apart. 0 takes all.")
        common.add(self, step, text, advanced=True)
        back = QgsProcessingParameterNumber(
            self.REVERT_DATES, self.tr("Redraw noise if undone within (dates)"), whole, 0, False, 0
        )
        text = self.tr("A change undone within this many maps is redraw noise. 0: none is.")
        common.add(self, back, text)

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if self.parameterAsString(parameters, common.DATE_FIELD, context):
            return ""
        return self.tr("Choose the date field: a timeline needs two dates at least.")

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.change import links, timeline

        clock = [time.perf_counter()]
        steps = Steps(3, feedback)
        layer = date_span.control_layer(self, parameters, context, steps)
        crs = layer.maps[0].crs
        options = links.TimelineOptions(
            noise_width_m=self.parameterAsDouble(parameters, inputs.NOISE_WIDTH, context),
            revert_maps=self.parameterAsInt(parameters, self.REVERT_DATES, context),
            study_area=common.study_area_in(self, parameters, context, feedback, crs),
            overlap_rule=inputs.overlap_rule(self, parameters, context),
            borders=inputs.borders(self, parameters, context, feedback, layer.maps),
        )
        inputs.say_borders(self, parameters, context, feedback, layer.maps[-1], options.borders)
        clock.append(time.perf_counter())
        steps.setCurrentStep(1)
        step = self.parameterAsInt(parameters, self.STEP, context)
        maps = timeline.thinned(layer.maps, step) if step > 1 else layer.maps
        sectors = inputs.sectors(self, parameters, context, feedback, crs)
        found = timeline.timeline(
            maps,
            options=options,
            sectors=sectors,
            **where_to_run.asked(self, parameters, context, feedback),
            feedback=QgisFeedback(steps),
        )
        warn(feedback, found.notes)
        clock.append(time.perf_counter())
        steps.setCurrentStep(2)
        doubtful = how_sure.of_series(layer, found, sectors, options.study_area)
        results = self._write(parameters, context, layer, found, doubtful)
        clock.append(time.perf_counter())
        reading, diffing, writing = (b - a for a, b in zip(clock, clock[1:]))
        message = self.tr(
            "Reading {reading:.1f} s, comparing {diffing:.1f} s, writing {writing:.1f} s."
        )
        feedback.pushInfo(message.format(reading=reading, diffing=diffing, writing=writing))
        results.update({self.DATES: len(found.dates), self.CHANGE_COUNT: len(found.changes)})
        return results

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layer: ControlLayer,
        found: Timeline,
        doubtful: tuple[Any, Any],
    ) -> dict[str, Any]:
        units = common.units(self, parameters, context)
        crs = common.source_crs(self, parameters, common.CONTROL, context)
        changes, last = found.changes, found.last.geometries
        other = inputs.other_side(self, parameters, context, found.totals.actors)
        written = functools.partial(stamps.text, self)
        columns = tables.change_columns(
            changes, found.movement, found.sector, units, other, doubtful_m2=doubtful[0]
        )
        results = sinks.sink(
            self, parameters, context, self.TABLE,
            table=(tables.TIMELINE_FIELDS, tables.timeline_columns(found, doubtful[1])), crs=crs,
        )  # fmt: skip
        results.update(
            sinks.sink(
                self, parameters, context, self.CHANGES, table=(tables.CHANGE_FIELDS, columns),
                crs=crs, style="changes", kind=sinks.polygon_type(changes.geometries),
                shapes=changes.geometries, dates=found.dates, date_field="to_date",
            )
        )  # fmt: skip
        results.update(
            sinks.sink(
                self, parameters, context, self.LAST_CHANGED,
                table=(tables.LAST_FIELDS, tables.last_columns(found, units, other, written)),
                crs=crs,
                style="last_changed", kind=sinks.polygon_type(last), shapes=last,
            )
        )  # fmt: skip
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if path:
            from ..reports import common as reports
            from ..reports.timeline import report

            reports.write(path, report(self, parameters, layer, found, units, other))
            results[self.REPORT] = path
        return results
