# SPDX-License-Identifier: GPL-2.0-or-later
"""Front transects: how fast the front moved along lines cast across it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from .. import change_inputs as inputs
from .. import date_span, layers, sinks, stamps, where_to_run
from .. import parameters as common
from ..algorithm import SalientAlgorithm, warn
from ..feedback import QgisFeedback, Steps

if TYPE_CHECKING:
    import shapely
    from pyproj import CRS

    from ...analysis.base.arrays import Array
    from ...analysis.change.transects import Intersections, Statistics, Transects

_STATISTICS = (
    ("SCE", "sce"), ("NSM", "nsm"), ("EPR", "epr"), ("EPR_unc", "epr_unc"), ("LRR", "lrr"),
    ("LR2", "lr2"), ("LSE", "lse"), ("LCI", "lci"), ("WLR", "wlr"), ("WR2", "wr2"),
    ("WSE", "wse"), ("WCI", "wci"),
)  # fmt: skip
#: Rates and their intervals again, in metres a day.
_BY_THE_DAY = (
    ("EPRunc_m_day", "epr_unc"), ("LRR_m_day", "lrr"), ("LCI_m_day", "lci"), ("WLR_m_day", "wlr"),
    ("WCI_m_day", "wci"),
)  # fmt: skip
_FIELDS = (
    ("transect_id", "int"), ("along_km", "double"), ("dates", "int"),
    *((name, "double") for name, _ in _STATISTICS), ("EPR_m_day", "double"), ("hits_most", "int"),
    *((name, "double") for name, _ in _BY_THE_DAY),
)  # fmt: skip
_HIT_FIELDS = (
    ("transect_id", "int"), ("date", "date"), ("distance_m", "double"), ("hits", "int"),
    ("precision", "string"),
)  # fmt: skip


class FrontTransects(SalientAlgorithm):
    """The shoreline analysts' statistics, for a front."""

    GROUP = "change"
    IN_SIGHT = ("CONTROL", "ACTOR_FIELD", "DATE_FIELD", "BASELINE", "SPACING", "LENGTH")

    LINES = "LINES"
    BASELINE = "BASELINE"
    TRANSECT_LINES = "TRANSECT_LINES"
    UNCERTAINTY = "UNCERTAINTY"
    SPACING = "SPACING"
    LENGTH = "LENGTH"
    HIT_RULE = "HIT_RULE"
    CONFIDENCE = "CONFIDENCE"
    TOWARDS = "TOWARDS"
    PLANAR = "PLANAR"
    TRANSECTS = "TRANSECTS"
    INTERSECTIONS = "INTERSECTIONS"
    COUNT = "COUNT"

    def name(self) -> str:
        return "fronttransects"

    def displayName(self) -> str:
        return self.tr("Front transects")

    def tags(self) -> list[str]:
        return self.tr(
            "transect,DSAS,shoreline,rate,EPR,LRR,WLR,NSM,SCE,baseline,regression,front,war"
        ).split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Casts transects across the front and gives the shoreline analysts' statistics on each."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "The dated lines are the fronts of a control layer, or a line layer of your own. "
            "Transects stand at right angles to a baseline (the front of the first date if none is "
            "given), or are lines of your own.\n\n"
            "SCE: greatest distance between any two lines. NSM: from the oldest to the youngest. "
            "EPR: NSM over time. LRR: linear regression rate, with LR2, standard error of the "
            "estimate LSE and half its confidence interval LCI. WLR and the like: weighted by 1 / "
            "uncertainty². Distances are in metres from the transect's start, rates in metres a "
            "year of 365 days; fields that end in _m_day are the same in metres a day, for series "
            "of days or weeks.\n\n"
            "Where a transect meets a date's line more than once, the rule says which crossing "
            "counts; “hits_most” is the most on any date. A date whose line is not met is left out "
            "for that transect; with fewer than two dates there are no statistics."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                common.CONTROL, self.tr("Control layer"), common.POLYGONS, optional=True
            ),
            self.tr("Polygons with a date field, whose fronts are the dated lines."),
        )
        common.add_control_fields(self)
        self._add_lines()
        common.add_distance(
            self, self.SPACING, self.tr("Spacing"),
            self.tr("Distance between transects along the baseline, in metres."),
            default=1000.0, advanced=False,
        )  # fmt: skip
        common.add_distance(
            self, self.LENGTH, self.tr("Length of a transect"),
            self.tr("In metres, half on either side of the baseline."),
            default=20_000.0, advanced=False,
        )  # fmt: skip
        self._add_rules()
        common.add_study_area(self)
        inputs.add_borders(self)
        inputs.add_overlaps(self)
        common.add_coalitions(self)
        date_span.add_span(self)
        where_to_run.add_scheduler(self)
        inputs.add_sinks(
            self,
            (
                (
                    self.TRANSECTS,
                    self.tr("Transects"),
                    "line",
                    True,
                    self.tr("A row a transect with SCE, NSM, EPR, LRR, WLR and their errors."),
                ),
                (
                    self.INTERSECTIONS,
                    self.tr("Intersections"),
                    "point",
                    False,
                    self.tr("Where each transect meets the front of each date."),
                ),
            ),
        )
        text = self.tr("Transects with statistics")
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, text))

    def _add_lines(self) -> None:
        for name, text, help_text in (
            (
                self.LINES,
                self.tr("Dated lines"),
                self.tr("Lines with the date field chosen above, in place of a control layer."),
            ),
            (
                self.BASELINE,
                self.tr("Baseline"),
                self.tr("Line to cast transects from. Empty: the front of the first date."),
            ),
            (
                self.TRANSECT_LINES,
                self.tr("Transects of your own"),
                self.tr("Lines to measure along, in place of casting. Each starts at its base."),
            ),
        ):
            source = QgsProcessingParameterFeatureSource(
                name, text, common.ANY_VECTOR, optional=True
            )
            common.add(self, source, help_text, advanced=name != self.BASELINE)
        field = QgsProcessingParameterField(
            self.UNCERTAINTY, self.tr("Uncertainty field"), None, self.LINES, optional=True
        )
        text = self.tr(
            "Field of the dated lines with their uncertainty (1 sigma, metres), for WLR."
        )
        common.add(self, field, text, advanced=True)

    def _add_rules(self) -> None:
        rules = [
            self.tr("First from the start of the transect"),
            self.tr("Last"),
            self.tr("None: leave that date out"),
        ]
        rule = QgsProcessingParameterEnum(
            self.HIT_RULE, self.tr("Where a line is met more than once"), rules, False, 0
        )
        common.add(self, rule, self.tr("Which crossing counts."))
        confidence = QgsProcessingParameterNumber(
            self.CONFIDENCE, self.tr("Confidence (%)"), QgsProcessingParameterNumber.Type.Double,
            95.0, False, 50.0, 99.99,
        )  # fmt: skip
        common.add(self, confidence, self.tr("Of the intervals of the rates."), advanced=True)
        for name, text, help_text in (
            (
                self.TOWARDS,
                self.tr("Count towards the start"),
                self.tr("A positive rate then moves towards the start of the transect."),
            ),
            (
                self.PLANAR,
                self.tr("Measure in the layer's plane"),
                self.tr(
                    "As DSAS and CoastCR do, and not on the ellipsoid. Needs a projected "
                    "coordinate reference system."
                ),
            ),
        ):
            flag = QgsProcessingParameterBoolean(name, text, False)
            common.add(self, flag, help_text, advanced=True)

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if bool(parameters.get(common.CONTROL)) == bool(parameters.get(self.LINES)):
            return self.tr("Give a control layer or dated lines, one of the two.")
        if not self.parameterAsString(parameters, common.DATE_FIELD, context):
            return self.tr("Choose the date field: rates need two dates at least.")
        return self._unused(parameters, context) or date_span.without_layer(parameters)

    def _unused(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return why a parameter that is given could not be used, empty if all are."""
        control, own = common.CONTROL, self.TRANSECT_LINES
        uncertainty = self.parameterAsString(parameters, self.UNCERTAINTY, context)
        if parameters.get(control) and uncertainty:
            return self.tr(
                "“Uncertainty field” belongs to dated lines: a control layer has no line to weigh. "
                "Clear it, or make lines with *Front line* and give them the field."
            )
        for name, other, text in (
            (self.BASELINE, own, self.tr("Give a baseline or transects of your own, not both.")),
            (
                common.STUDY_AREA,
                self.LINES,
                self.tr("A study area cuts the fronts of a control layer: clear it with lines."),
            ),
            (
                common.COALITIONS,
                self.LINES,
                self.tr("Coalitions join the actors of a control layer: clear them with lines."),
            ),
            (
                inputs.BORDERS,
                self.LINES,
                self.tr("Borders are taken out of the fronts of a control layer: clear them."),
            ),
            (
                common.CLASSES,
                self.LINES,
                self.tr("Classes are those of a control layer: clear them with lines."),
            ),
        ):
            if parameters.get(name) and parameters.get(other):
                return text
        return ""

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.change import transects

        steps = Steps(3, feedback)
        lines, dates, sigma, crs, source, base = self._dated(parameters, context, steps)
        steps.setCurrentStep(1)
        cast = self._cast(parameters, context, feedback, base, crs)
        steps.setCurrentStep(2)
        rule = transects.HIT_RULES[self.parameterAsEnum(parameters, self.HIT_RULE, context)]
        met = transects.intersect(
            cast.lines,
            lines,
            crs,
            hit_rule=rule,
            planar=self.parameterAsBoolean(parameters, self.PLANAR, context),
            feedback=QgisFeedback(steps),
            **where_to_run.place(self, parameters, context, feedback),
        )
        sign = -1.0 if self.parameterAsBoolean(parameters, self.TOWARDS, context) else 1.0
        found = transects.statistics(
            sign * met.distances,
            dates,
            uncertainties=sigma,
            confidence=self.parameterAsDouble(parameters, self.CONFIDENCE, context) / 100.0,
        )
        self._warn(feedback, met, found)
        self._tell_span(feedback, dates)
        return self._write(parameters, context, source, cast, met, found, dates)

    def _dated(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[list[Any], list[Any], Array | None, Any, Any, shapely.Geometry]:
        """Return a line a date, dates, their uncertainties or None, CRS, source and baseline."""
        if parameters.get(self.LINES):
            return self._own_lines(parameters, context, feedback)
        from ...analysis.change.front_series import FrontOptions, front_series, said_of
        from ...analysis.change.transects import baseline_of
        from ...analysis.control.overlaps import prepared

        layer = date_span.control_layer(self, parameters, context, feedback)
        area = common.study_area_in(self, parameters, context, feedback, layer.maps[0].crs)
        borders = inputs.borders(self, parameters, context, feedback, layer.maps)
        rule = inputs.overlap_rule(self, parameters, context)
        fronts = front_series(
            layer.maps,
            FrontOptions(rule, study_area=area, borders=borders),
            feedback=QgisFeedback(feedback),
            **where_to_run.place(self, parameters, context, feedback),
        )
        warn(feedback, said_of(layer.maps, fronts, QgisFeedback(feedback)))
        there = [(one, found) for one, (found, _) in zip(layer.maps, fronts) if len(found)]
        dates: list[Any] = [one.date for one, _ in there]
        self._require(dates, layer.name)
        lines = [_one_line(found.geometries) for _, found in there]
        first = dates.index(min(dates))
        base = lines[first]
        if not (parameters.get(self.BASELINE) or parameters.get(self.TRANSECT_LINES)):
            one, found = there[first]
            heard = QgisFeedback(feedback)
            held = prepared(one, overlap_rule=rule, feedback=heard).areas_m2
            base = baseline_of(found, held, heard)
        source = common.source(self, parameters, common.CONTROL, context)
        return lines, dates, None, layer.maps[0].crs, source, base

    def _own_lines(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[list[Any], list[Any], Array | None, Any, Any, shapely.Geometry]:
        from ...analysis.geometry import geodesy

        source = common.source(self, parameters, self.LINES, context)
        field = self.parameterAsString(parameters, common.DATE_FIELD, context)
        weight = self.parameterAsString(parameters, self.UNCERTAINTY, context)
        others = {one.name() for one in source.fields()} - {field, weight}
        beside = [name for name in ("year", *stamps.FIELDS) if name in others]
        named = [name for name in (field, weight) if name]
        raw = layers.read(source, named, feedback, beside=beside)
        layers.require_crs(raw)
        shapes = layers.geometries(raw)
        there = layers.usable_of(raw, shapes, feedback)
        # A date-time keeps its time: rates count it.
        moments, days, precision = layers.moments_of(raw, field, feedback)
        stamps.keep(self, stamps.of_features(days, raw.columns, precision))
        usable = [i for i, day in enumerate(moments) if day is not None and there[i]]
        dates = sorted({moments[i] for i in usable})
        self._require(dates, raw.name)
        groups = [[i for i in usable if moments[i] == date] for date in dates]
        sigma = self._uncertainties(raw, weight, groups, feedback) if weight else None
        crs = geodesy.as_crs(raw.crs_wkt)
        # in order of their dates
        lines = [_one_line(shapes[rows]) for rows in groups]
        return lines, dates, sigma, crs, source, lines[0]

    def _uncertainties(
        self,
        raw: layers.RawFeatures,
        field: str,
        groups: list[list[int]],
        feedback: QgsProcessingFeedback,
    ) -> Array:
        """Return the uncertainty of each date, the largest of its lines, NaN where none is said."""
        import numpy as np

        said = layers.numbers_of(raw, field)
        found, unlike = [], 0
        for rows in groups:
            mine = [value for value in (said[row] for row in rows) if value is not None]
            unlike += len(set(mine)) > 1
            found.append(max(mine, default=np.nan))
        if unlike:
            message = self.tr(
                "On {count} date(s) the lines differ in “{field}”: the largest counts for the date."
            )
            feedback.pushWarning(message.format(count=unlike, field=field))
        return np.array(found)

    def _require(self, dates: Sequence[Any], name: str) -> None:
        if len(dates) < 2:
            message = self.tr("“{layer}” has lines of {count} date(s): rates need two at least.")
            raise QgsProcessingException(message.format(layer=name, count=len(dates)))

    def _cast(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        first: shapely.Geometry,
        crs: CRS,
    ) -> Transects:
        import numpy as np
        import shapely

        from ...analysis.change import transects
        from ...analysis.geometry import geodesy

        asked = QgisFeedback(feedback)
        for name in (self.TRANSECT_LINES, self.BASELINE):
            source = common.source(self, parameters, name, context)
            if source is None:
                continue
            shapes = layers.read_lonlat(source, (), feedback, crs=crs)[0]
            shapes = geodesy.from_lonlat(shapes, crs)
            if name == self.TRANSECT_LINES:
                parts = shapely.get_parts(shapes)
                if not len(parts) or (shapely.get_dimensions(parts) != 1).any():
                    message = self.tr(
                        "“{layer}”: transects of your own are lines, and it has none, or something "
                        "else. Choose a line layer."
                    )
                    raise QgsProcessingException(message.format(layer=source.sourceName()))
                return transects.Transects(parts, np.full(len(parts), np.nan))
            first = _one_line(shapes)
        if parameters.get(self.LINES) or parameters.get(self.BASELINE):
            # fronts of a control layer have one actor on the left all along
            self._warn_of_turns(feedback, transects.run_against(first))
        return transects.cast(
            first,
            crs,
            spacing_m=self.parameterAsDouble(parameters, self.SPACING, context),
            length_m=self.parameterAsDouble(parameters, self.LENGTH, context),
            feedback=asked,
        )

    def _warn_of_turns(self, feedback: QgsProcessingFeedback, count: int) -> None:
        if count:
            message = self.tr(
                "{count} parts of the baseline run against the part beside them: transects start "
                "on the left of each, so that rates there have the other sign. Turn them with "
                "QGIS's “Reverse line direction”, or give a baseline drawn in one direction."
            )
            feedback.pushWarning(message.format(count=count))

    def _warn(self, feedback: QgsProcessingFeedback, met: Intersections, found: Statistics) -> None:
        several = int((met.hits > 1).any(axis=1).sum())
        if several:
            message = self.tr("{count} transect(s) meet a line more than once: the rule decided.")
            feedback.pushWarning(message.format(count=several))
        few = int((found.dates < 2).sum())
        if few:
            message = self.tr("{count} transect(s) meet fewer than two dates: no statistics.")
            feedback.pushWarning(message.format(count=few))

    def _tell_span(self, feedback: QgsProcessingFeedback, dates: Sequence[dt.date]) -> None:
        from ...analysis.change.transects import DAYS_PER_YEAR

        days = (max(dates) - min(dates)).total_seconds() / 86_400.0
        if days < DAYS_PER_YEAR:
            message = self.tr(
                "The dates span {days} day(s): rates a year are extrapolated, read those in _m_day."
            )
            feedback.pushInfo(message.format(days=f"{days:.4g}"))

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsProcessingFeatureSource,
        cast: Transects,
        met: Intersections,
        found: Statistics,
        dates: Sequence[dt.date],
    ) -> dict[str, Any]:
        from ...analysis.change.transects import DAYS_PER_YEAR

        columns = {
            "transect_id": list(range(1, len(cast.lines) + 1)),
            "along_km": cast.along_m / 1e3,
            "dates": found.dates,
            **{name: getattr(found, attribute) for name, attribute in _STATISTICS},
            "EPR_m_day": found.epr / DAYS_PER_YEAR,
            "hits_most": met.hits.max(axis=1, initial=0),
            **{name: getattr(found, key) / DAYS_PER_YEAR for name, key in _BY_THE_DAY},
        }
        hits = {
            "transect_id": met.transects + 1,
            "date": [dates[i] for i in met.dates],
            "distance_m": met.distances[met.transects, met.dates],
            "hits": met.hits[met.transects, met.dates],
        }
        kinds, results = QgsWkbTypes.Type, {}
        for name, table, kind, shapes, style, when in (
            (self.TRANSECTS, (_FIELDS, columns), kinds.LineString, cast.lines, "transects", ()),
            (self.INTERSECTIONS, (_HIT_FIELDS, hits), kinds.Point, met.points, "facts", dates),
        ):
            results.update(
                sinks.sink(
                    self, parameters, context, name, table=table, crs=source.sourceCrs(),
                    style=style, kind=kind, shapes=shapes, dates=when,
                )
            )  # fmt: skip
        results[self.COUNT] = int((found.dates >= 2).sum())
        return results


def _one_line(shapes: Array) -> shapely.Geometry:
    """Return lines, or the outlines of polygons, as one geometry without heights."""
    import numpy as np
    import shapely

    shapes = shapely.force_2d(np.asarray(shapes, dtype=object))
    areal = shapely.get_dimensions(shapes) == 2
    shapes[areal] = shapely.boundary(shapes[areal])
    parts = shapely.get_parts(shapely.get_parts(shapes))
    return shapely.line_merge(shapely.multilinestrings(parts[shapely.get_dimensions(parts) == 1]))
