# SPDX-License-Identifier: GPL-2.0-or-later
"""Check claims: quantities that reports state, beside what the layers say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from .. import (
    control_fields,
    date_span,
    layers,
    place_source,
    run_results,
    sinks,
    water,
    where_to_run,
)
from .. import parameters as common
from ..algorithm import SalientAlgorithm
from ..feedback import QgisFeedback, Steps
from ..reports import common as reports
from ..store_parameter import STORE, add_store

if TYPE_CHECKING:
    from ...analysis.claims.claim import Tolerance
    from ...analysis.claims.context import MeasurementContext, MeasureOptions
    from ...analysis.control.control_map import ControlMap
    from ..tables.claim import Stated

_LINES = [QgsProcessing.SourceType.TypeVectorLine]


class CheckClaims(SalientAlgorithm):
    """Each quantity that a report of the store claims, measured and judged."""

    GROUP = "events"
    IN_SIGHT = ("STORE", "CLAIMS_FILE", "CONTROL", "ACTOR_FIELD", "DATE_FIELD", "PLACES")

    PLACES = "PLACES"
    PLACE_NAME = "PLACE_NAME"
    GAPS = "GAPS"
    POCKETS = "POCKETS"
    SUMMARY = "SUMMARY"
    REFERENCE = "REFERENCE"
    DAYS = "DAYS"
    ABOUT = "ABOUT"
    ROUNDING = "ROUNDING"
    COMPASS = "COMPASS"
    MAX_GAP = "MAX_GAP"
    PLACE_ERROR = "PLACE_ERROR"
    LINK_UP_WITHIN = "LINK_UP_WITHIN"
    CORRELATION_LENGTH = "CORRELATION_LENGTH"
    VERDICTS = "VERDICTS"
    REPORT = "REPORT"
    CLAIMS_FILE = "CLAIMS_FILE"
    CLAIMS = "CLAIMS"
    CONSISTENT = "CONSISTENT"
    INCONSISTENT = "INCONSISTENT"
    CANNOT_TELL = "CANNOT_TELL"

    def name(self) -> str:
        return "checkclaims"

    def displayName(self) -> str:
        return self.tr("Check claims")

    def tags(self) -> list[str]:
        words = self.tr("claim,report,verify,fact check,measure,distance,area,gap,pocket,source")
        return words.split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Measures the quantities that reports claim and says which agree with the layers."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "Reads the claimed quantities of an event store (“less than 15 and a half miles”, "
            "“over 3,000 square miles”, “more than doubled”, “75 miles west of”) and measures "
            "each on the layers, with its error. The verdict is consistent, inconsistent or "
            "cannot tell.\n\n"
            "What is measured: a gap (all lines of the closure together, and whether it is sealed; "
            "between two places that line too), whether a pocket is sealed or open, who holds a "
            "place, a pocket's area (that round the place or the event), an actor's area on a "
            "date, the ratio of an actor's area between two dates, distance and bearing between "
            "two places or a place and the front (“front”, or “behind the front” of "
            "the claim's actor), "
            "and an area against reference areas "
            "such as “Delaware; Rhode Island”, by land area and by total area.\n\n"
            "Gaps and pockets are those of the layers you give, where they are the claim's "
            "actor's; without them they are looked for on the control layer, with the claim's "
            "actor as the encircler. Gap lines alone do not tell a sealed date: give the table of "
            "gaps too.\n\n"
            "A claim is measured on the map nearest to its date, unless the report says the one "
            "before or after; what is measured from the front, on the last map before. Where the "
            "layers or the claim can be read in two ways that disagree, nobody can tell.\n\n"
            "A verdict that turns on the map's position error says at which error it would turn."
            "\n\n"
            "Where a claim cannot be measured (no map near its date, an unknown actor or place) "
            "the verdict is “cannot tell”, and the note says what is missing. Retracted reports "
            "are left out."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        add_store(self, optional=True)
        table = QgsProcessingParameterFile(
            self.CLAIMS_FILE, self.tr("Or: table of claims"), optional=True,
            fileFilter=self.tr("Tables (*.csv *.xlsx *.ods *.json *.geojson)"),
        )  # fmt: skip
        common.add(
            self, table,
            self.tr(
                "A row a claim, with columns as Export sources writes them (claim_kind, "
                "claim_value, …), or a column “quote” alone, from which the claim is read."
            ),
        )  # fmt: skip
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                common.CONTROL, self.tr("Control layer"), common.POLYGONS, optional=True
            ),
            self.tr("Polygons of who holds what ground, with an actor and, if many, a date."),
        )
        common.add_control_fields(self)
        self._add_measured()
        self._add_limits()
        common.add_position_error(self)
        common.add_seal_tolerance(self)
        common.add_coalitions(self)
        date_span.add_span(self)
        where_to_run.add_scheduler(self)
        kind = QgsProcessing.SourceType.TypeVector
        common.add(
            self,
            QgsProcessingParameterFeatureSink(self.VERDICTS, self.tr("Verdicts"), kind),
            self.tr("A row for each claim: who says it, what is measured, and the verdict."),
        )
        pages = self.tr("HTML files (*.html)")
        common.add(
            self,
            QgsProcessingParameterFileDestination(
                self.REPORT, self.tr("Report"), pages, None, True, True
            ),
            self.tr("The same as a page, with sources, method and parameters."),
        )
        for name, text in (
            (self.CLAIMS, self.tr("Number of claims")),
            (self.CONSISTENT, self.tr("Consistent")),
            (self.INCONSISTENT, self.tr("Inconsistent")),
            (self.CANNOT_TELL, self.tr("Cannot tell")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def _add_measured(self) -> None:
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                self.PLACES, self.tr("Places"), common.ANY_VECTOR, optional=True
            ),
            self.tr("Where the places lie that claims name."),
        )
        common.add_known_field(
            self,
            QgsProcessingParameterField(
                self.PLACE_NAME, self.tr("Place name field"), None, self.PLACES, optional=True
            ),
            self.tr(
                "Field with the names of the places. Empty: a field called “name” or the like."
            ),
        )
        for name, text, kinds, help_text in (
            (
                self.SUMMARY,
                self.tr("Table of gaps"),
                [QgsProcessing.SourceType.TypeVector],
                self.tr("Table “Gaps” of “Encirclement gap”: totals and states, sealed dates too."),
            ),
            (
                self.GAPS,
                self.tr("Gap lines"),
                _LINES,
                self.tr("Gap lines of “Encirclement gap”. Empty: looked for on the control layer."),
            ),
            (
                self.POCKETS,
                self.tr("Pockets"),
                common.POLYGONS,
                self.tr("Pockets of “Encirclement gap” or “Pocket area”. Empty: looked for."),
            ),
            (
                self.REFERENCE,
                self.tr("Reference areas"),
                [QgsProcessing.SourceType.TypeVector],
                self.tr("What areas are compared to. Empty: Salient's own tables."),
            ),
        ):
            source = QgsProcessingParameterFeatureSource(name, text, kinds, optional=True)
            common.add(self, source, help_text, advanced=True)

    def _add_limits(self) -> None:
        kinds = QgsProcessingParameterNumber.Type
        for name, text, kind, default, help_text in (
            (
                self.DAYS,
                self.tr("Days between map and claim"),
                kinds.Integer,
                3,
                self.tr("A map so many days from the date that a claim speaks of counts for it."),
            ),
            (
                self.ABOUT,
                self.tr("“About” means within (%)"),
                kinds.Double,
                10.0,
                self.tr("How far a value may be from one that is claimed as “about”."),
            ),
            (
                self.ROUNDING,
                self.tr("Round numbers are off by at most (%)"),
                kinds.Double,
                10.0,
                self.tr(
                    "A number stands for what rounds to it, “25” for 24.5 to 25.5; “100” for 50 to "
                    "150 only as far as this allows."
                ),
            ),
        ):
            number = QgsProcessingParameterNumber(name, text, kind, default, False, 0)
            common.add(self, number, help_text, advanced=True)
        points = QgsProcessingParameterEnum(
            self.COMPASS,
            self.tr("Points of the compass"),
            [self.tr("8: “west” is 45° wide"), self.tr("16: “west” is 22.5° wide")],
            defaultValue=0,
        )
        wide = self.tr("How wide a direction is that a claim states in words.")
        common.add(self, points, wide, advanced=True)
        for name, text, default, help_text in (
            (
                self.MAX_GAP,
                self.tr("Widest gap"),
                50_000.0,
                self.tr("Gap lines longer than this are not looked for."),
            ),
            (
                self.PLACE_ERROR,
                self.tr("Position error of places (1 sigma)"),
                0.0,
                self.tr("How far a place may lie from where the layer has it."),
            ),
            (
                self.LINK_UP_WITHIN,
                self.tr("Link-ups count within"),
                10_000.0,
                self.tr("How far from a named place forces may have met, if the claim says none."),
            ),
            (
                self.CORRELATION_LENGTH,
                self.tr("Correlation length of the position error"),
                1000.0,
                self.tr("Along how much of a border one error of position lasts."),
            ),
        ):
            common.add_distance(self, name, text, help_text, default=default)

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if not any(parameters.get(name) for name in (STORE, self.CLAIMS_FILE)):
            return self.tr("Choose an event store, or a table of claims.")
        given = (common.CONTROL, self.PLACES, self.GAPS, self.POCKETS, self.SUMMARY)
        if not any(parameters.get(name) for name in given):
            return self.tr(
                "There is nothing to measure on: choose a control layer, places, gap lines or "
                "pockets."
            )
        return date_span.without_layer(parameters) or self._unreadable(parameters, context)

    def _unreadable(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return why a run would end before it has measured anything, empty where it would not."""
        from ...events.store import backend

        table = self.parameterAsString(parameters, self.CLAIMS_FILE, context)
        if table and not Path(table).is_file():
            return self.tr("There is no file {path}. Choose the table of claims anew.").format(
                path=table
            )
        store = self.parameterAsString(parameters, STORE, context)
        if store and not backend.at(store).exists():
            told = self.tr("There is no store at {address}. Create one, or check the address.")
            return told.format(address=store)
        control = common.source(self, parameters, common.CONTROL, context)
        if control is not None:
            field = control_fields.chosen(
                self, parameters, context, control.fields(), QgsProcessingFeedback(False)
            ).actor
            if control.fields().lookupField(field) < 0:
                told = self.tr("Control layer: choose the actor field; there is no “{field}”.")
                return told.format(field=field)
        summary = common.source(self, parameters, self.SUMMARY, context)
        if summary is not None:
            from .. import claim_layers

            return claim_layers.no_table_of_gaps(summary.sourceName(), summary.fields().names())
        return ""

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.claims.evaluate import check_claims
        from ..tables import claim as claim_tables
        from ..tables import claim_cuts

        steps = Steps(3, feedback)
        ground, inputs, warnings = self._ground(parameters, context, steps)
        stated, refused, held = self._stated(parameters, context, ground, feedback)
        warnings = [*warnings, *refused]
        for note in refused if stated else [*refused, self._no_claim(parameters)]:
            feedback.pushWarning(note)
        steps.setCurrentStep(1)
        verdicts = check_claims(
            [one.claim for one in stated],
            ground,
            tolerance=self._tolerance(parameters, context),
            feedback=QgisFeedback(steps),
            **where_to_run.place(self, parameters, context, feedback),
        )
        steps.setCurrentStep(2)
        found: dict[str, object] = {self.CLAIMS: len(verdicts)}
        for name, count in claim_tables.counts(verdicts).items():
            found[name.upper().replace(" ", "_")] = count
        run_results.say(context, feedback, claim_tables.summary(verdicts))
        table = (claim_tables.VERDICT_FIELDS, claim_tables.columns(stated, verdicts))
        found.update(sinks.sink(self, parameters, context, self.VERDICTS, table=table))
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if path:
            shown, withheld = claim_tables.public(stated)
            if withheld:
                feedback.pushInfo(withheld)
                warnings = [*warnings, withheld]
            public, judged = [stated[row] for row in shown], [verdicts[row] for row in shown]
            pictures = claim_cuts.cuts(public, judged, ground, self.own_colors)
            given = [*inputs, *held]
            page = claim_tables.report(self, parameters, public, judged, given, warnings, pictures)
            reports.write(path, page)
            found[self.REPORT] = path
        return found

    def _no_claim(self, parameters: dict[str, Any]) -> str:
        if parameters.get(self.CLAIMS_FILE):
            return self.tr("No row of the table claims a quantity.")
        return self.tr("No report of the store claims a quantity.")

    def _stated(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        ground: MeasurementContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[list[Stated], list[str], list[Any]]:
        """Return the claims of store and table, what is wrong with rows, and what was read."""
        from ...analysis.pocket.references import known_names
        from ...events.attachments import sha256
        from ...events.store.store import Store
        from ..tables import claim as claim_tables
        from ..tables import claim_file

        stated: list[Any] = []
        refused: list[str] = []
        held: list[tuple[str, str, str]] = []
        if parameters.get(STORE):
            store = Store.open(self.parameterAsString(parameters, STORE, context))
            # Before its rows: what is saved meanwhile is then not vouched for.
            held.append(reports.store_source(store))
            stated = claim_tables.read(store)
        if parameters.get(self.CLAIMS_FILE):
            path = self.parameterAsFile(parameters, self.CLAIMS_FILE, context)
            names = ground.table.names if ground.table else known_names()
            more, refused = claim_file.read(path, names, QgisFeedback(feedback))
            held.append((self.tr("Table of claims"), Path(path).name, sha256(Path(path))))
            stated += more
        return stated, refused, held

    def _tolerance(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Tolerance:
        from ...analysis.claims.claim import Tolerance

        return Tolerance(
            about=self.parameterAsDouble(parameters, self.ABOUT, context) / 100.0,
            rounding=self.parameterAsDouble(parameters, self.ROUNDING, context) / 100.0,
            near_m=self.parameterAsDouble(parameters, self.LINK_UP_WITHIN, context),
            points=(8, 16)[self.parameterAsEnum(parameters, self.COMPASS, context)],
        )

    def _ground(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[MeasurementContext, list[Any], list[str]]:
        """Return what there is to measure on, what was read for it, and what was wrong with it."""
        from ...analysis.claims.context import MeasurementContext
        from .. import claim_layers

        maps: Sequence[ControlMap] = ()
        inputs: list[tuple[str, str, str]] = []
        warnings: list[str] = []
        crs: Any = None
        if parameters.get(common.CONTROL):
            control = date_span.control_layer(self, parameters, context, feedback)
            maps, crs = control.maps, control.maps[0].crs
            inputs.append((self.tr("Control layer"), control.name, control.sha256))
            warnings = control.repairs.sentences()
        crs = crs or self._first_crs(parameters, context)
        gaps, pockets = claim_layers.pockets_and_closures(
            self,
            parameters,
            context,
            feedback,
            gaps=self.GAPS,
            pockets=self.POCKETS,
            summary=self.SUMMARY,
            crs=crs,
            inputs=inputs,
        )
        found = {"source": self.PLACES, "name": self.PLACE_NAME, "crs": crs}
        places = place_source.places(self, parameters, context, feedback, **found)
        # Without a table of the user's own, all areas that Salient knows can be named.
        table = None
        if parameters.get(self.REFERENCE):
            table = place_source.reference_table(
                self, parameters, context, feedback, source=self.REFERENCE
            )
        wet = water.land_of(maps) if maps and (gaps is None or pockets is None) else None
        options = self._options(parameters, context)
        ground = MeasurementContext(crs, maps, places, gaps, pockets, table, options, wet)
        return ground, inputs, warnings

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> MeasureOptions:
        from ...analysis.claims.context import MeasureOptions

        return MeasureOptions(
            position_error_m=self.parameterAsDouble(parameters, common.POSITION_ERROR, context),
            place_error_m=self.parameterAsDouble(parameters, self.PLACE_ERROR, context),
            correlation_m=self.parameterAsDouble(parameters, self.CORRELATION_LENGTH, context),
            days=self.parameterAsInt(parameters, self.DAYS, context),
            max_gap_m=self.parameterAsDouble(parameters, self.MAX_GAP, context),
            seal_tolerance_m=self.parameterAsDouble(parameters, common.SEAL_TOLERANCE, context),
        )

    def _first_crs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the CRS of the first layer that is given where there is no control layer."""
        for name in (self.GAPS, self.POCKETS, self.PLACES):
            source = common.source(self, parameters, name, context)
            if source is not None and source.sourceCrs().isValid():
                return layers.crs_wkt(source.sourceCrs())
        raise QgsProcessingException(
            self.tr("No layer has a coordinate reference system. Set it in the layer's properties.")
        )
