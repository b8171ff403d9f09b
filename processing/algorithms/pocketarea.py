# SPDX-License-Identifier: GPL-2.0-or-later
"""Pocket area: what is encircled already, how large it is, how sure that is, and what compares."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from .. import date_span, place_source, run_results, sinks, stamps, water, where_to_run
from .. import parameters as common
from ..algorithm import SalientAlgorithm, warn
from ..feedback import QgisFeedback, Steps
from ..tables import pocket as pocket_tables

if TYPE_CHECKING:
    from pyproj import CRS

    from ...analysis.base.arrays import Array
    from ...analysis.base.feedback import Feedback
    from ...analysis.base.units import Units
    from ...analysis.places.lookup import Inside
    from ...analysis.pocket.pockets import PocketOptions, Pockets
    from ...analysis.pocket.reference import ReferenceTable
    from ..layers import ControlLayer


class PocketArea(SalientAlgorithm):
    """Sealed pockets, and what is known of each."""

    GROUP = "encirclement"
    IN_SIGHT = ("CONTROL", "ACTOR_FIELD", "DATE_FIELD", "ENCIRCLERS", "BESIEGED", "PLACES")

    PLACES = "PLACES"
    PLACE_NAME = "PLACE_NAME"
    POPULATION = "POPULATION"
    REFERENCE = "REFERENCE"
    MIN_AREA = "MIN_AREA"
    CORRELATION_LENGTH = "CORRELATION_LENGTH"

    POCKETS = "POCKETS"
    POLES = "POLES"
    EXCLUDED = "EXCLUDED"
    COUNT = "COUNT"
    TOTAL_KM2 = "TOTAL_KM2"
    COMPARISON = "COMPARISON"
    EXCLUDED_COUNT = "EXCLUDED_COUNT"
    EXCLUDED_KM2 = "EXCLUDED_KM2"

    def name(self) -> str:
        return "pocketarea"

    def displayName(self) -> str:
        return self.tr("Pocket area")

    def tags(self) -> list[str]:
        words = self.tr(
            "pocket,cauldron,kettle,encirclement,siege,besieged,sealed,area,square miles,hectares,"
            "compare,reference area,population,inradius,war,control"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Measures the pockets that encirclers have sealed: area and its error, who holds the "
            "ring, the places inside, since when, and what the area compares to."
        )

    def shortHelpString(self) -> str:
        told = self.tr(
            "A sealed pocket is a connected piece of besieged ground that encirclers, with "
            "barriers and with neutral ground that counts as closed, close in on all sides. "
            "Ground that encirclers hold inside it is not part of it.\n\n"
            "Without besieged actors everything that the encirclers do not hold is besieged. "
            "Without encirclers everybody else is one, drawn or not: then every body of the "
            "besieged but the largest is a pocket.\n\n"
            "Areas and lengths are geodesic, on the ellipsoid of the layer's coordinate reference "
            "system. The perimeter is that of the outer boundary, and the shares say who lies "
            "against it; they sum to 100 %.\n\n"
            "The error of the area is the half width of its 95 % interval, "
            "1.96 · s · √(2.5 · c · P): position error s, boundary P, and correlation length c: "
            "errors a distance d apart are correlated as exp(−½ (d / c)²). The poles carry the "
            "other measure too: the area with the whole boundary shifted by s inwards and "
            "outwards.\n\n"
            "Pieces under the smallest pocket, and pieces that lie mostly on water by the world "
            "map that QGIS ships, are excluded. With a date field a pocket keeps its id from "
            "date to date by the ground it shares, “since” is the first date from which it has "
            "been sealed without a break, and the numeric outputs are those of the last date."
        )
        more = self.tr(
            "With besieged actors a pocket is their own ground alone; ground of neutrals in "
            "the same ring is not part of it. Encirclement gap measures all open ground inside."
        )
        return f"{told}\n\n{more}"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        common.add_control(self)
        common.add_control_fields(self)
        self._add_sides()
        self._add_places()
        common.add_ground(self)
        common.add_position_error(self)
        common.add_seal_tolerance(self)
        self._add_limits()
        common.add_coalitions(self)
        common.add_units(self)
        date_span.add_span(self)
        where_to_run.add_scheduler(self)
        where_to_run.add_cache(self)
        self._add_outputs()

    def _add_sides(self) -> None:
        common.add_actors(
            self,
            common.ENCIRCLERS,
            self.tr("Encirclers"),
            self.tr(
                "The actors that form the ring. Names separated by semicolons. Empty: everybody "
                "but the besieged, drawn or not."
            ),
            optional=True,
        )
        common.add_actors(
            self,
            common.BESIEGED,
            self.tr("Besieged"),
            self.tr(
                "The actors inside. Names separated by semicolons. Empty: whoever stands on what "
                "the encirclers do not hold."
            ),
            optional=True,
        )

    def _add_places(self) -> None:
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                self.PLACES, self.tr("Places"), common.ANY_VECTOR, optional=True
            ),
            self.tr("Towns and villages, to list those in each pocket."),
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
        common.add_known_field(
            self,
            QgsProcessingParameterField(
                self.POPULATION, self.tr("Population field"), None, self.PLACES, optional=True
            ),
            self.tr("Field with the population. Null and 0 mean unknown, and are counted as such."),
        )
        common.add(
            self,
            QgsProcessingParameterFeatureSource(
                self.REFERENCE,
                self.tr("Reference areas"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            self.tr(
                "What areas are compared to. Empty: Salient's table of U.S. states, countries and "
                "cities. A polygon layer with a field “name”, or a table with “name” and one of "
                "land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (and “neighbours”, "
                "names separated by semicolons)."
            ),
            advanced=True,
        )

    def _add_limits(self) -> None:
        common.add(
            self,
            QgsProcessingParameterNumber(
                self.MIN_AREA,
                self.tr("Smallest pocket (km²)"),
                QgsProcessingParameterNumber.Type.Double,
                0.01,
                False,
                0.0,
            ),
            self.tr("Smaller pieces are excluded, in km²."),
            advanced=True,
        )
        common.add_distance(
            self,
            self.CORRELATION_LENGTH,
            self.tr("Correlation length of the position error"),
            self.tr(
                "Along how much of a border one error of position lasts, in metres. The longer, "
                "the larger the error of the area."
            ),
            default=1000.0,
        )

    def _add_outputs(self) -> None:
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        point = QgsProcessing.SourceType.TypeVectorPoint
        for name, text, kind, optional, help_text in (
            (
                self.POCKETS,
                self.tr("Sealed pockets"),
                polygon,
                False,
                self.tr("Each pocket, on each date, with all that is known of it."),
            ),
            (
                self.POLES,
                self.tr("Poles of inaccessibility"),
                point,
                True,
                self.tr(
                    "The point of each pocket furthest from its boundary, with the bounds of the "
                    "area and the pocket's last date."
                ),
            ),
            (
                self.EXCLUDED,
                self.tr("Excluded pieces"),
                polygon,
                True,
                self.tr("Pieces that are too small or lie mostly on water, with the reason."),
            ),
        ):
            sink = QgsProcessingParameterFeatureSink(name, text, kind, None, optional, not optional)
            common.add(self, sink, help_text)
        for name, text in (
            (self.COUNT, self.tr("Pockets")),
            (self.TOTAL_KM2, self.tr("Total area (km²)")),
            (self.EXCLUDED_COUNT, self.tr("Excluded pieces")),
            (self.EXCLUDED_KM2, self.tr("Area of excluded pieces (km²)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString(self.COMPARISON, self.tr("Comparison")))

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        from ...analysis.control.control_map import parse_actors

        sides = [
            {
                name.casefold()
                for name in parse_actors(self.parameterAsString(parameters, p, context))
            }
            for p in (common.ENCIRCLERS, common.BESIEGED)
        ]
        if not sides[0] and not sides[1]:
            return self.tr("Name the encirclers, the besieged, or both.")
        if sides[0] & sides[1]:
            both = self.tr("“{name}” cannot be both encircler and besieged.")
            return both.format(name=sorted(sides[0] & sides[1])[0])
        return ""

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.base.feedback import check
        from ...analysis.places import lookup
        from ...analysis.pocket import pockets

        steps = Steps(3, feedback)
        layer = date_span.control_layer(self, parameters, context, steps)
        crs = layer.maps[0].crs
        towns = place_source.places(
            self, parameters, context, feedback, source=self.PLACES, name=self.PLACE_NAME,
            population=self.POPULATION, crs=crs,
        )  # fmt: skip
        table = place_source.reference_table(
            self, parameters, context, feedback, source=self.REFERENCE
        )
        steps.setCurrentStep(1)
        question = self._question(parameters, context, feedback, layer)
        work = where_to_run.asked(self, parameters, context, feedback)
        found = pockets.find_pockets(layer.maps, **question, **work, feedback=QgisFeedback(steps))
        sides = (question["encirclers"], question["besieged"])
        found = self._heeding_doubt(layer, found, *sides, feedback)
        warn(feedback, found.notes)
        steps.setCurrentStep(2)
        check(QgisFeedback(steps))
        lonlat, reasons = self._reasons(parameters, context, found, crs)
        good = reasons == ""
        kept = found.select(good)
        inside = lookup.inside(lonlat[good], towns) if towns is not None else None
        words = common.units(self, parameters, context)
        results = self._write(
            parameters, context, layer, kept, question["options"], inside, table, words,
            QgisFeedback(steps),
        )  # fmt: skip
        excluded = found.select(~good)
        results.update(self._write_excluded(parameters, context, layer, excluded, reasons[~good]))
        last = len(layer.maps) - 1
        self._log(context, feedback, kept, excluded, reasons[~good], inside, words, last)
        results.update(self._numbers(kept, excluded, table, words, last))
        return results

    def _question(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        layer: ControlLayer,
    ) -> dict[str, Any]:
        """Return what the analysis is asked, as its keyword arguments."""
        from ...analysis.pocket.pockets import PocketOptions

        crs = layer.maps[0].crs
        known = layer.actor_names
        sides = {
            key: common.actors(self, parameters, name, context, known, layer.name)
            for key, name in (("encirclers", common.ENCIRCLERS), ("besieged", common.BESIEGED))
        }
        options = PocketOptions(
            neutral_open=self.parameterAsBoolean(parameters, common.NEUTRAL_OPEN, context),
            position_error_m=self.parameterAsDouble(parameters, common.POSITION_ERROR, context),
            correlation_m=self.parameterAsDouble(parameters, self.CORRELATION_LENGTH, context),
            seal_tolerance_m=self.parameterAsDouble(parameters, common.SEAL_TOLERANCE, context),
        )
        return {
            **sides,
            "barriers": common.lonlat(self, parameters, common.BARRIERS, context, feedback, crs),
            "study_area": common.study_area(self, parameters, context, feedback, crs),
            "options": options,
        }

    def _heeding_doubt(
        self,
        layer: ControlLayer,
        found: Pockets,
        encirclers: Sequence[str],
        besieged: Sequence[str],
        feedback: QgsProcessingFeedback,
    ) -> Pockets:
        """Widen the areas' intervals by the ground of which the layer is not sure who holds it."""
        from ...analysis.control.doubt import LEAST_SURE
        from ...analysis.pocket.doubt import heeded

        doubts = layer.doubts()
        if doubts is None:
            return found
        text = self.tr("Ground less sure than {least} may belong to either side: ± holds all.")
        feedback.pushInfo(text.format(least=LEAST_SURE))
        return heeded(found, layer.maps, doubts, encirclers, besieged)

    def _reasons(
        self, parameters: dict[str, Any], context: QgsProcessingContext, found: Pockets, crs: CRS
    ) -> tuple[Array, Array]:
        """Return the pieces in degrees, and why each is excluded ("" for a pocket)."""
        import numpy as np
        import shapely

        from ...analysis.geometry import geodesy

        lonlat = geodesy.to_lonlat(found.geometry, crs)
        least = self.parameterAsDouble(parameters, self.MIN_AREA, context) * 1e6
        reasons = np.full(len(found), "", dtype=object)
        # A piece has one answer on all its days: look at each shape once. On a grid others have its
        # area to the last bit, so that only the shape itself tells pieces apart.
        shapes = shapely.to_wkb(lonlat)
        _, first, back = np.unique(shapes, return_index=True, return_inverse=True)
        reasons[water.on_water(lonlat[first])[back]] = "on water"
        reasons[found.area_m2 < least] = "tiny"
        return lonlat, reasons

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layer: ControlLayer,
        kept: Pockets,
        options: PocketOptions,
        inside: Inside | None,
        table: ReferenceTable,
        words: Units,
        asked: Feedback,
    ) -> dict[str, Any]:
        import shapely

        from ...analysis.geometry import geodesy

        crs = layer.maps[0].crs
        poles = shapely.points(kept.pole_lon, kept.pole_lat)
        results = {}
        for name, fields, columns, shapes, kind, style in (
            (
                self.POCKETS,
                pocket_tables.POCKET_FIELDS,
                pocket_tables.pocket_columns(kept, options, inside, table, words, asked),
                kept.geometry,
                QgsWkbTypes.Type.MultiPolygon,
                "pocket_area",
            ),
            (
                self.POLES,
                pocket_tables.POLE_FIELDS,
                pocket_tables.pole_columns(kept, inside, words),
                geodesy.from_lonlat(poles, crs),
                QgsWkbTypes.Type.Point,
                "facts",
            ),
        ):
            results.update(
                self._sink(parameters, context, layer, name, fields, columns, shapes, kind, style)
            )
        return results

    def _write_excluded(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layer: ControlLayer,
        excluded: Pockets,
        reasons: Array,
    ) -> dict[str, Any]:
        fields = pocket_tables.EXCLUDED_FIELDS
        columns = pocket_tables.excluded_columns(excluded, reasons)
        kind = QgsWkbTypes.Type.MultiPolygon
        return self._sink(
            parameters, context, layer, self.EXCLUDED, fields, columns, excluded.geometry, kind, ""
        )

    def _sink(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        layer: ControlLayer,
        name: str,
        fields: tuple[tuple[str, str], ...],
        columns: dict[str, list[Any]],
        shapes: Array,
        kind: QgsWkbTypes.Type,
        style: str,
    ) -> dict[str, Any]:
        return sinks.sink(
            self, parameters, context, name, table=(fields, columns), shapes=shapes, kind=kind,
            crs=common.source_crs(self, parameters, common.CONTROL, context),
            style=style, dates=[one.date for one in layer.maps],
        )  # fmt: skip

    def _log(
        self,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        kept: Pockets,
        excluded: Pockets,
        reasons: Array,
        inside: Inside | None,
        words: Units,
        last: int,
    ) -> None:
        written = functools.partial(stamps.text, self)
        lines = pocket_tables.describe(kept, kept.map_index == last, inside, words, written)
        for line in lines or [self.tr("There is no sealed pocket on the last date.")]:
            run_results.say(context, feedback, line)
        for reason in sorted(set(reasons)):
            here = (reasons == reason) & (excluded.map_index == last)
            message = self.tr("{count} piece(s) excluded ({reason}): {area:.3f} km².")
            area = excluded.area_m2[here].sum() / 1e6
            feedback.pushInfo(message.format(count=int(here.sum()), reason=reason, area=area))

    def _numbers(
        self, kept: Pockets, excluded: Pockets, table: ReferenceTable, words: Units, last: int
    ) -> dict[str, Any]:
        """Return the numeric outputs, those of the last date."""
        from ...analysis.pocket.reference import compare

        area = kept.area_m2[kept.map_index == last]
        rest = excluded.area_m2[excluded.map_index == last]
        return {
            self.COUNT: len(area),
            self.TOTAL_KM2: float(area.sum()) / 1e6,
            self.EXCLUDED_COUNT: len(rest),
            self.EXCLUDED_KM2: float(rest.sum()) / 1e6,
            self.COMPARISON: compare(float(area.sum()), table, words[1]),
        }
