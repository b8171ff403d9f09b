# SPDX-License-Identifier: GPL-2.0-or-later
"""Match evidence: which sourced events stand near which change, and what nothing supports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from .. import control_fields, layers, outputs, sinks, staging, whole_read
from .. import parameters as common
from ..algorithm import SalientAlgorithm
from ..feedback import QgisFeedback, Steps
from ..reports.common import store_source
from ..store_parameter import STORE, add_store

if TYPE_CHECKING:
    from ...analysis.claims.evidence import Support
    from ...analysis.claims.material import MatchableChanges
    from ..layers import RawFeatures
    from ..tables.evidence import Evidence

#: Fields that are looked for where the user names none, in this order.
_FIRST = ("from_date", "date")
_LAST = ("to_date", "date")
_WINNER, _LOSER = ("to_actor",), ("from_actor",)
_NAMES = ("change_id", "event_no", "id")
_STYLES = {
    QgsWkbTypes.GeometryType.PolygonGeometry: "evidence",
    QgsWkbTypes.GeometryType.PointGeometry: "evidence_points",
}


class MatchEvidence(SalientAlgorithm):
    """Changes of control, or entries of a situation log, beside the sourced events near them."""

    GROUP = "events"
    CHANGES = "CHANGES"
    FROM_FIELD = "FROM_FIELD"
    TO_FIELD = "TO_FIELD"
    WINNER_FIELD = "WINNER_FIELD"
    LOSER_FIELD = "LOSER_FIELD"
    DISTANCE = "DISTANCE"
    DAYS = "DAYS"
    MATCHED = "MATCHED"
    UNSUPPORTED = "UNSUPPORTED"
    LINKS = "LINKS"
    DESK = "DESK"
    REPORT = "REPORT"
    UNMAPPED_COUNT = "UNMAPPED_COUNT"
    SUPPORTED_COUNT = "SUPPORTED_COUNT"
    UNSUPPORTED_COUNT = "UNSUPPORTED_COUNT"

    def name(self) -> str:
        return "matchevidence"

    def displayName(self) -> str:
        return self.tr("Match evidence")

    def tags(self) -> list[str]:
        words = self.tr("events,sources,reports,evidence,support,verify,change,near,grade,OSINT")
        return words.split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Finds the sourced events near each change, counts them by grade, and lists what no "
            "source reports."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "Each change (or any feature with a place and dates: an entry of the situation log, a "
            "gap line) is matched to the events of the store that stand near it.\n\n"
            "Near means: within the distance plus the event's own location precision, measured on "
            "the ellipsoid from the event's point to the feature; and within the days plus the "
            "event's own date precision, between the event's dates and the time from the earlier "
            "map to the later one. A feature without dates is matched in space only, and that is "
            "said.\n\n"
            "A change is supported if at least one report of such an event reports it. Denials "
            "and qualifications are counted apart and support nothing. Reliability of the source "
            "(A–F) and credibility of the information (1–6) are counted apart and never merged. "
            "Retracted events and reports do not count.\n\n"
            "Where the changes say who gained and who lost, an event must fit: the first of its "
            "actors acts, so that an attack by the loser supports nothing, but a withdrawal does. "
            "Such contrary reports are counted apart, and so are those that name no side or one "
            "that the changes do not know: put allies into coalitions.\n\n"
            "Support says that somebody reported something there and then. Whether it was this "
            "change is for you to read: the table of links lists every pair."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                self.CHANGES, self.tr("Changes"), common.ANY_VECTOR
            ),
            self.tr("Changes of control, entries of a situation log, or other dated features."),
        )
        for name, text, known in (
            (self.FROM_FIELD, self.tr("Date field: not before"), _FIRST),
            (self.TO_FIELD, self.tr("Date field: not after"), _LAST),
        ):
            common.add(
                self,
                QgsProcessingParameterField(name, text, None, self.CHANGES, optional=True),
                self.tr("Date of the map before or after the change. Empty: {fields}.").format(
                    fields=self.tr(" or ").join(known)
                ),
                advanced=True,
            )
        add_store(self)
        common.add_distance(
            self,
            self.DISTANCE,
            self.tr("Distance"),
            self.tr(
                "How far an event may lie from a change. The event's own location precision is "
                "added to it."
            ),
            default=5000.0,
            advanced=False,
        )
        days = QgsProcessingParameterNumber(
            self.DAYS,
            self.tr("Days"),
            QgsProcessingParameterNumber.Type.Integer,
            3,
            False,
            0,
        )
        common.add(
            self,
            days,
            self.tr(
                "How many days an event may lie before or after a change. The event's own date "
                "precision is added to it."
            ),
        )
        for name, text, usual in (
            (self.WINNER_FIELD, self.tr("Actor field: who gains"), _WINNER),
            (self.LOSER_FIELD, self.tr("Actor field: who loses"), _LOSER),
        ):
            common.add(
                self,
                QgsProcessingParameterField(name, text, None, self.CHANGES, optional=True),
                self.tr("Empty: {fields}. Without it sides are not tested.").format(
                    fields=self.tr(" or ").join(usual)
                ),
                advanced=True,
            )
        common.add_coalitions(self)
        self._add_outputs()

    def _add_outputs(self) -> None:
        any_shape = QgsProcessing.SourceType.TypeVectorAnyGeometry
        table = QgsProcessing.SourceType.TypeVector
        for name, text, kind, shown, help_text in (
            (
                self.MATCHED,
                self.tr("Changes with support"),
                any_shape,
                True,
                self.tr("Every change, with how many events and reports stand near it, by grade."),
            ),
            (
                self.UNSUPPORTED,
                self.tr("Changes without support"),
                any_shape,
                False,
                self.tr("The changes that no report of an event near them reports."),
            ),
            (
                self.LINKS,
                self.tr("Events near changes"),
                table,
                True,
                self.tr("A row for each change and event near it, with distance and days apart."),
            ),
        ):
            sink = QgsProcessingParameterFeatureSink(name, text, kind, None, not shown, shown)
            common.add(self, sink, help_text)
        desk = QgsProcessingParameterFeatureSink(
            self.DESK, self.tr("Unsupported and unmapped"),
            QgsProcessing.SourceType.TypeVectorPoint, None, True, False,
        )  # fmt: skip
        common.add(
            self, desk,
            self.tr("Changes that nobody reports and reports that no map shows, as one list."),
        )  # fmt: skip
        page = QgsProcessingParameterFileDestination(
            self.REPORT, self.tr("Report"), self.tr("HTML files (*.html)"), None, True, False
        )
        common.add(self, page, self.tr("The same list as one page."))
        count = self.tr("Number of reported events on no map")
        self.addOutput(QgsProcessingOutputNumber(self.UNMAPPED_COUNT, count))
        for name, text in (
            (self.SUPPORTED_COUNT, self.tr("Number of changes with support")),
            (self.UNSUPPORTED_COUNT, self.tr("Number of changes without support")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.claims.evidence import match_evidence
        from ...events.store.store import Store
        from ..tables import evidence as evidence_tables

        steps = Steps(4, feedback)
        store = Store.open(self.parameterAsString(parameters, STORE, context))
        held = store_source(store)
        evidence = evidence_tables.read(store)
        if not len(evidence.events):
            feedback.pushWarning(self.tr("The store has no events: nothing can be supported."))
        steps.setCurrentStep(1)
        source = common.source(self, parameters, self.CHANGES, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.CHANGES))
        changes, raw, names, last = self._changes(parameters, context, steps, source)
        steps.setCurrentStep(2)
        support = match_evidence(
            changes,
            evidence.events,
            evidence.reports,
            distance_m=self.parameterAsDouble(parameters, self.DISTANCE, context),
            days=self.parameterAsInt(parameters, self.DAYS, context),
            feedback=QgisFeedback(steps),
        )
        steps.setCurrentStep(3)
        self._log(support, changes, feedback)
        columns = evidence_tables.support_columns(support)
        dated = (last, [date for date in changes.last if date is not None])
        found = self._write_features(
            parameters, context, source, raw.fids, columns, dated, feedback
        )
        links = evidence_tables.link_columns(support, evidence, raw.fids, names)
        table = (evidence_tables.LINK_FIELDS, links)
        found.update(sinks.sink(self, parameters, context, self.LINKS, table=table))
        public = evidence_tables.public(evidence, store)
        given = (support, evidence, raw, names, held, public)
        found.update(self._desk(parameters, context, changes, *given, feedback))
        found[self.SUPPORTED_COUNT] = int(support.supported.sum())
        found[self.UNSUPPORTED_COUNT] = len(support.unsupported)
        return {name: value for name, value in found.items() if value is not None}

    def _desk(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        changes: MatchableChanges,
        support: Support,
        evidence: Evidence,
        raw: RawFeatures,
        names: Sequence[str],
        held: Sequence[str],
        public: tuple[Evidence, dict[str, str]],
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Write what nobody reports and what no map shows."""
        import shapely

        from ...analysis.claims import desk
        from ..reports import common as reports
        from ..reports import evidence as page
        from ..tables import desk as desk_tables
        from ..tables import evidence as evidence_tables

        days = self.parameterAsInt(parameters, self.DAYS, context)
        listed = desk.desk(changes, evidence.events, evidence.reports, support, days=days)
        units = ("km", "km²", None, None)
        told, withheld = public
        given = (raw.fids, names, units, withheld)
        columns = desk_tables.columns(listed, changes, support, evidence, *given)
        unmapped = int((listed.kind == desk.UNMAPPED).sum())
        destination = sinks.write(
            self, parameters, self.DESK, context, fields=evidence_tables.DESK_FIELDS,
            columns=columns, geometry=shapely.points(listed.lonlat),
            wkb_type=QgsWkbTypes.Type.Point, crs=QgsCoordinateReferenceSystem("EPSG:4326"),
        )  # fmt: skip
        found = {self.DESK: destination, self.UNMAPPED_COUNT: unmapped}
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if path:
            supported = int(support.supported.sum())
            shown = desk_tables.columns(listed, changes, support, told, *given)
            rows = [n for n, one in enumerate(shown["event_id"]) if one not in withheld]
            left_out = len(shown["event_id"]) - len(rows)
            if left_out:
                text = self.tr("{count} events are not public: the layer has them, the page not.")
                feedback.pushInfo(text.format(count=left_out))
            shown = {name: [column[n] for n in rows] for name, column in shown.items()}
            counts = (len(changes), supported, len(changes) - supported, unmapped - left_out)
            reports.write(path, page.report(self, parameters, raw, shown, counts, held))
            found[self.REPORT] = path
        return found

    def _changes(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsProcessingFeatureSource,
    ) -> tuple[MatchableChanges, RawFeatures, list[str], str]:
        """Return the changes in degrees on WGS 84, what was read, names, the last date's field."""
        from ...analysis.claims.material import MatchableChanges
        from ...analysis.control.control_map import parse_coalitions

        def chosen(name: str, usual: tuple[str, ...]) -> str:
            field = self.parameterAsString(parameters, name, context) if name else ""
            return field or control_fields.named(source.fields(), usual)

        first = chosen(self.FROM_FIELD, _FIRST)
        last = chosen(self.TO_FIELD, _LAST)
        label = chosen("", _NAMES)
        winner = chosen(self.WINNER_FIELD, _WINNER)
        loser = chosen(self.LOSER_FIELD, _LOSER)
        wanted = list(dict.fromkeys(n for n in (first, last, label, winner, loser) if n))
        lonlat, raw = layers.read_lonlat(source, wanted, feedback, crs="EPSG:4326")
        spans = [self._days(raw, name, feedback) for name in (first, last)]
        names = [str(value or "") for value in raw.columns[label]] if label else [""] * len(raw)
        sides = [
            [str(value or "") for value in raw.columns[name]] if name else []
            for name in (winner, loser)
        ]
        if not winner:
            feedback.pushInfo(self.tr("The changes do not say who gained: sides are not tested."))
        groups = parse_coalitions(self.parameterAsString(parameters, common.COALITIONS, context))
        found = MatchableChanges(
            lonlat, spans[0], spans[1], winners=sides[0], losers=sides[1], coalitions=groups
        )
        return found, raw, names, last

    def _days(self, raw: RawFeatures, field: str, feedback: QgsProcessingFeedback) -> Sequence[Any]:
        """Return the day of each change, None where a field says none or there is none."""
        if not field:
            return [None] * len(raw)
        days = layers.days_said(raw, field)
        said = [value not in (None, "") for value in raw.columns[field]]
        unread = sum(one and day is None for one, day in zip(said, days))
        if unread:
            message = self.tr("“{layer}”: {count} date(s) in “{field}” cannot be read.")
            feedback.pushWarning(message.format(layer=raw.name, count=unread, field=field))
        return days

    def _log(
        self, support: Support, changes: MatchableChanges, feedback: QgsProcessingFeedback
    ) -> None:
        undated = sum(a is None and b is None for a, b in zip(changes.first, changes.last))
        if undated:
            message = self.tr("{count} of {all} changes have no date: matched in space only.")
            feedback.pushWarning(message.format(count=undated, all=len(changes)))
        for count, message in (
            (support.placeless, self.tr("{count} events have no place and match nothing.")),
            (support.undated, self.tr("{count} events have no date and match no dated change.")),
        ):
            if count:
                feedback.pushWarning(message.format(count=count))
        message = self.tr("{supported} of {all} changes are reported by at least one source.")
        feedback.pushInfo(
            message.format(supported=int(support.supported.sum()), all=len(support.supported))
        )

    def _write_features(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsProcessingFeatureSource,
        fids: Sequence[int],
        columns: dict[str, list[bool | int]],
        dated: tuple[str, Sequence[dt.date]],
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Copy the features, each with its support; those without any also to a layer of theirs."""
        from ..tables import evidence as evidence_tables

        own = [name for name, _ in evidence_tables.SUPPORT_FIELDS]
        # A layer that was matched before gets new figures, not a second set of them.
        kept = [i for i, field in enumerate(source.fields()) if field.name() not in own]
        fields = QgsFields()
        for index in kept:
            fields.append(source.fields().at(index))
        for field in sinks.make_fields(evidence_tables.SUPPORT_FIELDS):
            fields.append(field)
        copies = self._sinks(parameters, context, source, fields)
        row_of = {fid: row for row, fid in enumerate(fids)}
        unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        sent = whole_read.to_the_end(
            partial(source.getFeatures, QgsFeatureRequest(), unchecked),
            source.sourceName(),
            whole_read.counted(source.featureCount()),
            feedback.pushWarning,
        )
        for feature in sent:
            row = row_of.get(feature.id())
            values = [None if row is None else sinks.attribute(columns[n][row]) for n in own]
            copy = QgsFeature(fields)
            copy.setGeometry(feature.geometry())
            copy.setAttributes([feature.attribute(i) for i in kept] + values)
            bare = row is not None and not columns["supported"][row]
            for name in (self.MATCHED, self.UNSUPPORTED) if bare else (self.MATCHED,):
                if name in copies:
                    copies[name].add(copy)
        found = {name: one.close() for name, one in copies.items()}
        style = _STYLES.get(QgsWkbTypes.geometryType(source.wkbType()), "")
        field, dates = dated
        if fields.lookupField(field) < 0:
            dates = ()
        for destination in found.values():
            outputs.apply_style(context, destination, style=style, dates=dates, date_field=field)
        return found

    def _sinks(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsProcessingFeatureSource,
        fields: QgsFields,
    ) -> dict[str, Any]:
        found = {}
        for name in (self.MATCHED, self.UNSUPPORTED):
            output = staging.open_output(
                self, parameters, name, context, fields, source.wkbType(), source.sourceCrs()
            )
            if output is not None:
                found[name] = output
        return found
