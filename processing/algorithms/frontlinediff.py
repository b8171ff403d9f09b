# SPDX-License-Identifier: GPL-2.0-or-later
"""Frontline diff: what changed hands between two dates, how far, how fast, and what is noise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)

from ...analysis.base import marks
from ...i18n import writing_in
from .. import change_inputs as inputs
from .. import date_span, how_sure, run_results, sinks
from .. import parameters as common
from ..algorithm import SalientAlgorithm, warn
from ..feedback import QgisFeedback, Steps
from ..tables import change as tables

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.base.remarks import Remark
    from ...analysis.change.compare import Changes, Comparison, Matrix
    from ...analysis.change.front import Front
    from ...analysis.change.movement import Movement
    from ...analysis.change.sectors import Sectors
    from ...analysis.control.control_map import ControlMap
    from ...analysis.control.overlaps import PreparedMap
    from ..layers import ControlLayer


class FrontlineDiff(SalientAlgorithm):
    """Two control maps to change polygons, fronts, arrows, matrix and figures."""

    GROUP = "change"
    IN_SIGHT = ("CONTROL", "BEFORE", "AFTER", "FROM", "TO", "ACTOR")

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    CORRELATION_LENGTH = "CORRELATION_LENGTH"
    FROM = "FROM"
    TO = "TO"
    ACTOR = "ACTOR"
    COMMON_GROUND = "COMMON_GROUND"

    CHANGES = "CHANGES"
    FRONT_BEFORE = "FRONT_BEFORE"
    FRONT_AFTER = "FRONT_AFTER"
    MOVEMENT = "MOVEMENT"
    MATRIX = "MATRIX"
    SECTOR_TABLE = "SECTOR_TABLE"
    NUMBERS = (
        "GAINED_KM2", "LOST_KM2", "NET_KM2", "CHURN_KM2", "NOISE_KM2", "RATIO", "RATIO_ERROR",
        "ADVANCE_M_PER_DAY", "RETREAT_M_PER_DAY", "NET_KM2_PER_DAY", "DOUBTFUL_KM2",
    )  # fmt: skip

    def name(self) -> str:
        return "frontlinediff"

    def displayName(self) -> str:
        return self.tr("Frontline diff")

    def tags(self) -> list[str]:
        words = self.tr(
            "change,difference,gain,loss,advance,retreat,front,frontline,transition matrix,net,"
            "movement,symmetrical difference,before,after,war,control"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Compares two dates of a control map: the ground that changed hands, from whom to "
            "whom, how far and which way the front moved, and what is only redraw noise."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "Give two layers, before and after, or one layer with a date field and the two dates. "
            "Edges that both maps draw alike cancel, so the cost grows with the change and not "
            "with the map. The result equals a full overlay.\n\n"
            "The balance: for each actor the area after less the area before is its gains "
            "less its losses, redraw noise included. Areas and lengths are geodesic.\n\n"
            "Depth is area over the length of the old front that the change starts from; the "
            "greatest depth is its furthest point. A lodgement behind the lines has no old front "
            "and no depth. On a layer of one actor all of its boundary is front; a study area "
            "leaves out what lies on its edge or outside.\n\n"
            "The numeric outputs are those of the actor that is named, or of the one with the "
            "greatest net change. The ratio is area after over area before; its error is half its "
            "95 % interval for the position error that is given."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for name, text, help_text in (
            (
                common.CONTROL,
                self.tr("Control layer with both dates"),
                self.tr(
                    "Polygons of who holds what ground, with a date field. Or give two layers"
                    " below."
                ),
            ),
            (
                self.BEFORE,
                self.tr("Or: control layer before"),
                self.tr("Polygons of who holds what ground, one map."),
            ),
            (
                self.AFTER,
                self.tr("and control layer after"),
                self.tr("Polygons of who holds what ground, one later map."),
            ),
        ):
            source = QgsProcessingParameterFeatureSource(name, text, common.POLYGONS, optional=True)
            common.add(self, source, help_text)
        common.add_control_fields(self, parent=common.CONTROL, others=(self.AFTER, self.BEFORE))
        date_span.add(
            self,
            self.FROM,
            self.tr("From"),
            self.tr("Date of the map before, in a layer with both. Empty: the first."),
        )
        date_span.add(
            self,
            self.TO,
            self.tr("To"),
            self.tr("Date of the map after, in a layer with both. Empty: the last."),
        )
        common.add_actors(
            self,
            self.ACTOR,
            self.tr("Actor of the figures"),
            self.tr(
                "Whose gain, loss and ratio the numeric outputs are; several names count as one. "
                "Empty: whoever has the greatest net change."
            ),
            optional=True,
        )
        inputs.add_noise_width(self)
        inputs.add_other_side(self)
        inputs.add_sectors(self)
        common.add_study_area(self)
        common.add(
            self,
            QgsProcessingParameterBoolean(
                self.COMMON_GROUND, self.tr("Only ground that both maps cover"), False
            ),
            self.tr(
                "Leaves out ground that only one of the two maps is drawn on, for maps of "
                "different study areas; how much is left out is said."
            ),
            advanced=True,
        )
        inputs.add_overlaps(self)
        inputs.add_tolerance(self)
        inputs.add_borders(self)
        common.add_position_error(self)
        common.add_distance(
            self,
            self.CORRELATION_LENGTH,
            self.tr("Correlation length of the position error"),
            self.tr(
                "Along how much of a border one error of position lasts, in metres. The longer, "
                "the larger the error of the ratio."
            ),
            default=1000.0,
        )
        common.add_coalitions(self)
        common.add_units(self)
        self._add_outputs()

    def _add_outputs(self) -> None:
        inputs.add_sinks(
            self,
            (
                (
                    self.CHANGES,
                    self.tr("Changes"),
                    "polygon",
                    True,
                    self.tr("Ground that passed from one actor to another, redraw noise marked."),
                ),
                (
                    self.FRONT_BEFORE,
                    self.tr("Front before"),
                    "line",
                    False,
                    self.tr("Front lines between actors on the first date."),
                ),
                (
                    self.FRONT_AFTER,
                    self.tr("Front after"),
                    "line",
                    True,
                    self.tr("Front lines between actors on the second date."),
                ),
                (
                    self.MOVEMENT,
                    self.tr("Movement"),
                    "line",
                    True,
                    self.tr("An arrow a change, from the old front to its furthest point."),
                ),
                (
                    self.MATRIX,
                    self.tr("Transition matrix"),
                    "table",
                    True,
                    self.tr("Area that passed from each actor to each other one, noise apart."),
                ),
                (
                    self.SECTOR_TABLE,
                    self.tr("Changes by sector"),
                    "table",
                    False,
                    self.tr("The same summed within each sector."),
                ),
            ),
        )
        texts = (
            self.tr("Gained (km²)"), self.tr("Lost (km²)"), self.tr("Net (km²)"),
            self.tr("Gained and lost (km²)"), self.tr("Redraw noise in it (km²)"),
            self.tr("Area after / area before"), self.tr("Error of the ratio (95 %)"),
            self.tr("Advance of the whole front (m a day)"),
            self.tr("Retreat of the whole front (m a day)"), self.tr("Net (km² a day)"),
            self.tr("Doubtful in it (km²)"),
        )  # fmt: skip
        for name, text in zip(self.NUMBERS, texts):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        two = [bool(parameters.get(name)) for name in (self.BEFORE, self.AFTER)]
        one = bool(parameters.get(common.CONTROL))
        if one and any(two):
            return self.tr(
                "Three control layers are given. Leave “Control layer with both dates” empty to "
                "compare the two others, or leave those empty."
            )
        if not one and not all(two):
            return self.tr(
                "Give two control layers, before and after, or one control layer with a date field."
            )
        if one and not self.parameterAsString(parameters, common.DATE_FIELD, context):
            return self.tr("Choose the date field of the control layer.")
        if not one and (parameters.get(self.FROM) or parameters.get(self.TO)):
            return self.tr(
                "“From” and “to” choose maps of one control layer with both dates: clear them, or "
                "give that layer."
            )
        return ""

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.change import compare, movement
        from ...analysis.control.turns import on_one_turn

        steps = Steps(3, feedback)
        maps, sure, source = self._maps(parameters, context, steps)
        if context is not None:
            run_results.of(context).span.update(one.date for one in maps if one.date is not None)
        maps, said = on_one_turn(maps)
        warn(feedback, said)
        steps.setCurrentStep(1)
        ready, area = self._prepared(parameters, context, steps, maps, said)
        width = self.parameterAsDouble(parameters, inputs.NOISE_WIDTH, context)
        found = compare.compare(*ready, noise_width_m=width, feedback=QgisFeedback(steps))
        warn(feedback, found.notes)
        moved = movement.movement(found.changes, found.unmatched, feedback=QgisFeedback(steps))
        steps.setCurrentStep(2)
        fronts = self._fronts(parameters, context, feedback, ready, area)
        doubtful = how_sure.of_pair(maps, sure, found.changes)
        results = self._write(parameters, context, feedback, found, moved, fronts, source, doubtful)
        results.update(self._figures(parameters, context, feedback, found, fronts[0], doubtful))
        return results

    def _maps(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[list[ControlMap], list[dict[Any, Any]], Any]:
        """Return the two maps, how sure each is by feature, and the source that gives the CRS."""
        if parameters.get(common.CONTROL):
            layer = common.control_layer(self, parameters, context, feedback)
            source = common.source(self, parameters, common.CONTROL, context)
            maps = self._two_dates(parameters, context, feedback, layer)
            return maps, [layer.sure] * 2, source
        chosen, sure = [], []
        for name in (self.BEFORE, self.AFTER):
            layer = common.control_layer(self, parameters, context, feedback, name)
            chosen.append(layer.maps[0])
            sure.append(layer.sure)
            if len(layer.maps) > 1:
                message = self.tr(
                    "“{layer}” holds {count} dates. Give it as the layer with both dates, or keep "
                    "one date of it."
                )
                raise QgsProcessingException(
                    message.format(layer=layer.name, count=len(layer.maps))
                )
        return chosen, sure, common.source(self, parameters, self.BEFORE, context)

    def _two_dates(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        layer: ControlLayer,
    ) -> list[ControlMap]:
        dates = [one.date for one in layer.maps]
        if dates == [None]:
            message = self.tr(
                "“{layer}” has no date in its date field: fill it in, or give two layers, before "
                "and after."
            )
            raise QgsProcessingException(message.format(layer=layer.name))
        wanted: list[Any] = [
            date_span.read(self, parameters, name, context) for name in (self.FROM, self.TO)
        ]
        if wanted[0] and wanted[1] and wanted[0] >= wanted[1]:
            message = self.tr("The dates are equal or reversed: from {first} to {last}.")
            raise QgsProcessingException(message.format(first=wanted[0], last=wanted[1]))
        chosen = []
        for date, fallback in zip(wanted, (dates[0], dates[-1])):
            if date is None:
                chosen.append(fallback)
                continue
            known = [one for one in dates if one <= date]
            if not known:
                message = self.tr("“{layer}” has no map of {date} or before; its first is {first}.")
                raise QgsProcessingException(
                    message.format(layer=layer.name, date=date, first=dates[0])
                )
            chosen.append(known[-1])
            if known[-1] != date:
                message = self.tr("There is no map of {date}: that of {used} is taken.")
                feedback.pushWarning(message.format(date=date, used=known[-1]))
        return [layer.maps[dates.index(date)] for date in chosen]

    def _prepared(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        maps: Sequence[ControlMap],
        said: Sequence[Remark],
    ) -> tuple[list[PreparedMap], None]:
        """Return the maps made ready, and the study area; `said` is what was of their turns."""
        from ...analysis.control import overlaps
        from ...analysis.control.turns import area_on_one_turn
        from ...analysis.geometry.shared import shared_ground

        crs = maps[0].crs
        given = common.study_area_in(self, parameters, context, feedback, crs)
        area = area_on_one_turn(given, crs, said)
        if self.parameterAsBoolean(parameters, self.COMMON_GROUND, context):
            shared = overlaps.common_ground(*maps)
            area = shared if area is None else shared_ground(area, shared)
        warn(feedback, overlaps.name_warnings(*maps))
        rule = inputs.overlap_rule(self, parameters, context)
        ready = [
            overlaps.prepared(
                one, crs=crs, study_area=area, overlap_rule=rule, feedback=QgisFeedback(feedback)
            )
            for one in maps
        ]
        return ready, area

    def _fronts(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        ready: Sequence[PreparedMap],
        area: None,
    ) -> list[Front]:
        from ...analysis.change.front import front_lines, near_misses

        near = self.parameterAsDouble(parameters, inputs.TOLERANCE, context)
        maps = [one.control for one in ready]
        borders = inputs.borders(self, parameters, context, feedback, maps)
        inputs.say_borders(self, parameters, context, feedback, maps[-1], borders)
        found = [
            front_lines(
                one.control, tolerance_m=near, study_area=area, edges=one.edges, borders=borders
            )
            for one in ready
        ]
        warn(
            feedback,
            near_misses(
                maps, [float(one.lengths_m.sum()) for one in found], QgisFeedback(feedback)
            ),
        )
        return found

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        found: Comparison,
        moved: Movement,
        fronts: Sequence[Front],
        source: QgsProcessingFeatureSource,
        doubtful: Array | None,
    ) -> dict[str, Any]:
        crs, units = source.sourceCrs(), common.units(self, parameters, context)
        changes = found.changes
        sectors = inputs.sectors(self, parameters, context, feedback, changes.crs)
        inside = sectors.of(changes.geometries) if sectors else [""] * len(changes)
        other = inputs.other_side(self, parameters, context, found.balance.actors)
        arrows, lines = tables.movement_columns(changes, moved, units, other)
        kinds = QgsWkbTypes.Type
        outputs = [
            (self.CHANGES, tables.CHANGE_FIELDS,
             tables.change_columns(
                 changes, moved, inside, units, other, doubtful_m2=doubtful
             ),
             sinks.polygon_type(changes.geometries), changes.geometries, "changes"),
            (self.MOVEMENT, tables.MOVEMENT_FIELDS, arrows, kinds.LineString, lines, "movement"),
            (self.MATRIX, tables.MATRIX_FIELDS,
             tables.matrix_columns(found.matrix, other), None, None,
             ""),
        ]  # fmt: skip
        for name, style, front, one in (
            (self.FRONT_BEFORE, "front_before", fronts[0], found.before),
            (self.FRONT_AFTER, "front", fronts[1], found.after),
        ):
            columns, shapes = tables.front_columns([(one.control.date, front)], units, other)
            kind = kinds.MultiLineString
            outputs.append((name, tables.FRONT_FIELDS, columns, kind, shapes, style))
        columns = tables.sector_columns(_matrices(changes, sectors), other)
        outputs.append((self.SECTOR_TABLE, tables.SECTOR_FIELDS, columns, None, None, ""))
        results = {}
        for name, fields, columns, kind, shapes, style in outputs:
            results.update(
                sinks.sink(
                    self, parameters, context, name, table=(fields, columns), crs=crs,
                    style=style or None, kind=kind, shapes=shapes,
                )
            )  # fmt: skip
        return results

    def _figures(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        found: Comparison,
        front: Front,
        doubtful: Array | None,
    ) -> dict[str, Any]:
        from ...analysis.change import movement
        from ...analysis.change.compare import side_of

        balance = found.balance
        names = common.actors(
            self, parameters, self.ACTOR, context, list(balance.actors), self.tr("the two maps")
        )
        error = self.parameterAsDouble(parameters, common.POSITION_ERROR, context)
        correlation = self.parameterAsDouble(parameters, self.CORRELATION_LENGTH, context)
        side = side_of(found, names, position_error_m=error, correlation_m=correlation)
        days = side.days if side.days else float("nan")
        length = sum(
            metres
            for a, b, metres in zip(front.firsts, front.seconds, front.lengths_m)
            if (a in side.actors) != (b in side.actors)
        )
        rates = movement.rates(side.gain, side.loss, float(length), days)
        numbers = (
            side.gain / 1e6, side.loss / 1e6, (side.gain - side.loss) / 1e6,
            (side.gain + side.loss) / 1e6, side.noise / 1e6, side.ratio, side.ratio_error,
            rates.advance_m_per_day, rates.retreat_m_per_day, rates.net_m2_per_day / 1e6,
            how_sure.of_actors(found.changes, side.actors, doubtful),
        )  # fmt: skip
        run_results.say(context, feedback, self._said_of(side, parameters, context))
        # A model cannot use a number that is none: what cannot be told is left out.
        return {name: value for name, value in zip(self.NUMBERS, numbers) if value == value}

    @writing_in("")
    def _said_of(self, side: Any, parameters: dict[str, Any], context: Any) -> str:
        """Return in words what a side gained and lost, with what is not nought of the rest."""
        from ...analysis.base.units import format_area

        _, unit, _, second = common.units(self, parameters, context)
        gain, loss, net, noise = (
            format_area(one, unit, second)
            for one in (side.gain, side.loss, abs(side.gain - side.loss), side.noise)
        )
        sign = "−" if side.gain < side.loss else "+"
        text = self.tr("{actor}: gained {gain}, lost {loss}, net {net}.").format(
            actor="; ".join(side.actors), gain=gain, loss=loss, net=f"{sign}{net}"
        )
        if side.noise >= 1.0:
            text += " " + self.tr("Redrawn, not changed: {noise}.").format(noise=noise)
        if side.ratio == side.ratio:
            sure = side.ratio_error > 0.0
            ratio = f"{side.ratio:.4f} ± {side.ratio_error:.4f}" if sure else f"{side.ratio:.3g}"
            ratio = marks.written(ratio)
            text += " " + self.tr("Area after / before: {ratio}.").format(ratio=ratio)
        return text


def _matrices(changes: Changes, sectors: Sectors | None) -> list[tuple[str, Matrix]]:
    """Return the transition matrix of each sector."""
    from ...analysis.change.compare import matrix_of
    from ...analysis.change.sectors import within

    if not sectors:
        return []
    pieces, _, number = within(changes, sectors)
    return [
        (str(name), matrix_of(pieces.select(number == i))) for i, name in enumerate(sectors.names)
    ]
