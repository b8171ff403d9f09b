# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare sources: control maps of the same dates by several makers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...i18n import writing_in
from .. import change_inputs as inputs
from .. import date_span, maker_inputs, run_results, sinks
from .. import parameters as common
from ..algorithm import SalientAlgorithm, warn
from ..feedback import QgisFeedback, Steps

if TYPE_CHECKING:
    from ...analysis.makers.comparing import SourceComparison


class CompareSources(SalientAlgorithm):
    """Where makers agree, how far apart their fronts are, and the position error that follows."""

    GROUP = "change"
    IN_SIGHT = ("A", "A_NAME", "B", "B_NAME", "ACTORS", "DATE")

    A, B, OTHERS = "A", "B", "OTHERS"
    ACTORS = "ACTORS"
    DATE = "DATE"
    SPACING, LIMIT = "SPACING", "LIMIT"
    RULE = "RULE"
    CORE_POINT, CORE_RADIUS = "CORE_POINT", "CORE_RADIUS"

    AGREEMENT = "AGREEMENT"
    OFFSETS = "OFFSETS"
    MATRIX = "MATRIX"
    PAIRS = "PAIRS"
    CONSENSUS = "CONSENSUS"
    LAGS = "LAGS"
    SIDE_BY_SIDE = "SIDE_BY_SIDE"
    REPORT = "REPORT"

    def name(self) -> str:
        return "comparesources"

    def displayName(self) -> str:
        return self.tr("Compare sources")

    def tags(self) -> list[str]:
        return self.tr(
            "makers,mapmakers,sources,agreement,disagreement,consensus,position error,correlation,"
            "lag,front,uncertainty,control,war"
        ).split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Compares control maps of the same dates by two makers or more: where they agree, how "
            "far apart their fronts are, who draws first, and the position error that follows."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "Agreement and each kind of disagreement become polygons and a matrix, by a full "
            "overlay of all maps. Along each front the distance to the other maker's front of the "
            "same sides is measured, both ways: median, nine tenths, greatest, and where.\n\n"
            "The position error is one standard deviation of one map if makers err alike and on "
            "their own: the root mean square of the distance divided by √2. The correlation length "
            "is that of what is left without the mean shift. Both are outputs, so that a model "
            "hands them on to Encirclement gap, Pocket area, Frontline diff or Check claims.\n\n"
            "Over several dates: ground that one maker drew first, after how many days the other "
            "followed, what was taken back, and what they never agreed on. Only dates that all "
            "makers have are compared; others are named.\n\n"
            "Coasts and borders of states, which all draw alike, are no front: give them as "
            "borders, or choose a study area, or the error comes out too small."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for name, text in ((self.A, self.tr("First maker")), (self.B, self.tr("Second maker"))):
            self._add_maker(name, text)
        others = QgsProcessingParameterMultipleLayers(
            self.OTHERS, self.tr("More makers"), QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        )  # fmt: skip
        common.add(
            self, others,
            self.tr("Layers named after their makers, whose fields are found by their names."),
            advanced=True,
        )  # fmt: skip
        table = QgsProcessingParameterString(
            self.ACTORS, self.tr("Table of actors"), None, multiLine=True, optional=True
        )
        common.add(
            self, table,
            self.tr(
                "Which names mean one and the same, a line each: “RU; Russian forces = Russia”. A "
                "layer without actors holds “held ground”."
            ),
        )  # fmt: skip
        date_span.add(
            self, self.DATE, self.tr("Date"),
            self.tr("The date that is compared. Empty: all that every maker has."),
        )  # fmt: skip
        common.add(
            self,
            QgsProcessingParameterString(
                common.CLASSES, self.tr("Control classes that count"), None, optional=True
            ),
            self.tr("Names separated by semicolons. Empty: all but “claimed” and “infiltrated”."),
            advanced=True,
        )
        self._add_front()
        self._add_question()
        inputs.add_other_side(self)
        common.add_units(self)
        self._add_outputs()

    def _add_maker(self, name: str, text: str) -> None:
        common.add(
            self,
            QgsProcessingParameterFeatureSource(name, text, common.POLYGONS),
            self.tr("Polygons of who holds what ground by this maker."),
        )
        label = QgsProcessingParameterString(
            f"{name}_NAME", self.tr("{maker}: name").format(maker=text), None, optional=True
        )
        common.add(self, label, self.tr("Empty: the layer's name."))
        for suffix, what, help_text in (
            ("ACTOR_FIELD", self.tr("{maker}: actor field"),
             self.tr("Empty: found by its name; without one the layer is the ground of one side.")),
            ("DATE_FIELD", self.tr("{maker}: date field"),
             self.tr("Empty: found by its name; without one the layer is one map.")),
        ):  # fmt: skip
            field = QgsProcessingParameterField(
                f"{name}_{suffix}", what.format(maker=text), None, name, optional=True
            )
            common.add_known_field(self, field, help_text)

    def _add_front(self) -> None:
        common.add_study_area(self)
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                inputs.BORDERS,
                self.tr("Borders that are no front"),
                common.ANY_VECTOR,
                optional=True,
            ),
            self.tr("Coasts and borders of states: front along them is left out."),
        )
        for name, text, default, help_text in (
            (inputs.BORDER_TOLERANCE, self.tr("Width about borders"), 2000.0,
             self.tr("Front nearer than this to such a border is none, in metres.")),
            (self.SPACING, self.tr("Spacing along the front"), 1000.0,
             self.tr("Greatest length of a piece whose distance is measured, in metres.")),
            (self.LIMIT, self.tr("No counterpart beyond"), 20_000.0,
             self.tr("A front further than this from the other maker's has no counterpart: it is "
                     "counted apart. 0: every distance counts.")),
        ):  # fmt: skip
            common.add_distance(self, name, text, help_text, default=default)
        inputs.add_overlaps(self)
        rules = [
            self.tr("All makers say so"),
            self.tr("More than half of them do"),
            self.tr("Any maker does"),
        ]
        common.add(
            self,
            QgsProcessingParameterEnum(self.RULE, self.tr("Consensus"), rules, False, 0),
            self.tr(
                "Whose ground the consensus map shows. By “any”, ground that makers give to "
                "several is contested."
            ),
        )

    def _add_question(self) -> None:
        for name, text in (
            (common.ENCIRCLERS, self.tr("Encirclers")),
            (common.BESIEGED, self.tr("Besieged")),
        ):
            common.add_actors(
                self, name, text,
                self.tr("For gap and pocket by each maker, side by side; needs a core."),
                optional=True,
            )  # fmt: skip
        point = QgsProcessingParameterPoint(self.CORE_POINT, self.tr("Core"), optional=True)
        common.as_place(point)
        common.add(self, point, self.tr("The place that the pocket must contain."))
        common.add_distance(
            self, self.CORE_RADIUS, self.tr("Core radius"), self.tr("Grows the core, in metres.")
        )

    def _add_outputs(self) -> None:
        inputs.add_sinks(
            self,
            (
                (self.AGREEMENT, self.tr("Agreement"), "polygon", True,
                 self.tr("Ground by what each maker says of it.")),
                (self.OFFSETS, self.tr("Offsets along the front"), "line", True,
                 self.tr("Pieces of each maker's front with the distance to the other's.")),
                (self.MATRIX, self.tr("Matrix"), "table", False,
                 self.tr("Area by who holds it for one maker and for the other.")),
                (self.PAIRS, self.tr("Makers in pairs"), "table", True,
                 self.tr("Agreement, distances and position error by date and pair.")),
                (self.CONSENSUS, self.tr("Consensus"), "polygon", False,
                 self.tr("A control map by the rule chosen.")),
                (self.LAGS, self.tr("Who draws first"), "polygon", False,
                 self.tr("Ground on which makers came to differ, who was first, how it ended.")),
                (self.SIDE_BY_SIDE, self.tr("Side by side"), "table", False,
                 self.tr("Area, net gain, gap and pocket by each maker, with the spread.")),
            ),
        )  # fmt: skip
        page = QgsProcessingParameterFileDestination(
            self.REPORT, self.tr("Report"), self.tr("HTML files (*.html)"), None, True, True
        )
        common.add(self, page, self.tr("One page with figures, tables, method and parameters."))
        for name, text in (
            ("POSITION_ERROR_M", self.tr("Position error (1 sigma, m)")),
            ("CORRELATION_M", self.tr("Correlation length (m)")),
            ("AGREED_PCT", self.tr("Agreed ground (%)")),
            ("MEDIAN_M", self.tr("Median distance (m)")),
            ("P90_M", self.tr("Nine tenths of the front within (m)")),
            ("GREATEST_M", self.tr("Greatest distance (m)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        asked = [bool(parameters.get(name)) for name in (common.ENCIRCLERS, self.CORE_POINT)]
        if any(asked) and not all(asked):
            return self.tr("Gap and pocket by each maker need encirclers and a core.")
        if parameters.get(common.BESIEGED) and not all(asked):
            return self.tr("“Besieged” is of use with encirclers and a core only.")
        return ""

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.makers.comparing import SourceOptions, compare_makers
        from ..reports import common as reports
        from ..reports import sources as page
        from ..tables import sources as tables

        steps = Steps(3, feedback)
        makers = maker_inputs.makers(self, parameters, context, steps)
        crs = next(iter(makers.values())).maps[0].crs
        options = SourceOptions(
            spacing_m=self.parameterAsDouble(parameters, self.SPACING, context),
            limit_m=self.parameterAsDouble(parameters, self.LIMIT, context),
            border_m=self.parameterAsDouble(parameters, inputs.BORDER_TOLERANCE, context),
            overlap_rule=inputs.overlap_rule(self, parameters, context),
        )
        steps.setCurrentStep(1)
        found = compare_makers(
            {name: layer.maps for name, layer in makers.items()},
            study_area=common.study_area_in(self, parameters, context, feedback, crs),
            borders=common.lonlat(self, parameters, inputs.BORDERS, context, feedback, crs),
            options=options,
            feedback=QgisFeedback(steps),
        )
        warn(feedback, found.notes)
        for name, days in found.alone.items():
            if days:
                message = self.tr("{count} date(s) of “{maker}” left out: {first} to {last}.")
                feedback.pushWarning(
                    message.format(count=len(days), maker=name, first=days[0], last=days[-1])
                )
        steps.setCurrentStep(2)
        sides = maker_inputs.side_by_side(
            self, parameters, context, found, makers, QgisFeedback(steps)
        )
        results = self._write(parameters, context, feedback, found, sides)
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if path:
            other = self._other_side(parameters, context, found)
            units = common.units(self, parameters, context)
            told = page.report(self, parameters, makers, found, sides, other, units)
            reports.write(path, told)
            results[self.REPORT] = path
        return {**results, **tables.outputs(found)}

    def _other_side(
        self, parameters: dict[str, Any], context: QgsProcessingContext, found: SourceComparison
    ) -> str:
        drawn = {str(actor) for one in found.last.maps for actor in one.control.actors}
        return inputs.other_side(self, parameters, context, drawn)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        found: SourceComparison,
        sides: Sequence[tuple[dt.date, ...]],
    ) -> dict[str, Any]:
        from ...analysis.geometry import geodesy
        from ...analysis.makers.overlay import CONSENSUS_RULES, consensus
        from ..tables import sources as tables

        units = common.units(self, parameters, context)
        other = self._other_side(parameters, context, found)
        for pair in found.last.pairs:
            with writing_in(""):
                text = tables.pair_sentence(found.makers, pair, units)
            run_results.say(context, feedback, text)
        rule = CONSENSUS_RULES[self.parameterAsEnum(parameters, self.RULE, context)]
        agreed = [(one.date, consensus(one.agreement, rule)) for one in found.dates]
        crs = common.source_crs(self, parameters, self.A, context)
        offsets, lines = tables.offset_columns(found, units)
        lines = geodesy.from_lonlat(lines, found.last.agreement.crs) if len(lines) else lines
        kinds = QgsWkbTypes.Type
        dates = [one.date for one in found.dates]
        written = {}
        for name, fields, (columns, shapes), kind, style in (
            (self.AGREEMENT, tables.AGREEMENT_FIELDS,
             tables.agreement_columns(found, other, units), kinds.Polygon, "agreement"),
            (self.OFFSETS, tables.OFFSET_FIELDS, (offsets, lines), kinds.LineString, "offsets"),
            (self.CONSENSUS, tables.CONSENSUS_FIELDS, tables.consensus_columns(agreed, rule),
             kinds.MultiPolygon, "control"),
            (self.LAGS, tables.LAG_FIELDS, tables.lag_columns(found.lags, other, units),
             kinds.MultiPolygon, ""),
            (self.MATRIX, tables.MATRIX_FIELDS, (tables.matrix_columns(found, other), None), None,
             ""),
            (self.PAIRS, tables.PAIR_FIELDS, (tables.pair_columns(found, units), None), None, ""),
            (self.SIDE_BY_SIDE, tables.SIDE_FIELDS, (tables.side_by_side(sides), None), None, ""),
        ):  # fmt: skip
            written.update(
                sinks.sink(
                    self, parameters, context, name, table=(fields, columns), crs=crs,
                    style=style or None, kind=kind, shapes=shapes, dates=dates if style else (),
                )
            )  # fmt: skip
        if parameters.get(self.LAGS) and not found.lags:
            feedback.pushInfo(self.tr("One date tells nothing of who draws first."))
        return written
