# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepare control layer: many published layers become one with actor, date and class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ...analysis.base.remarks import in_words
from .. import dated_features, layers, outputs, prepare_parameters, sinks, staging, where_to_run
from .. import parameters as common
from ..algorithm import SalientAlgorithm
from ..feedback import QgisFeedback, Steps

if TYPE_CHECKING:
    from ...analysis.control.prepare import PreparationResult
    from ...analysis.control.raw import Choices, Note, RawLayer

#: `FIELDS` of every made control layer, with the coalition of the value table.
CONTROL_FIELDS = (
    *dated_features.FIELDS[:4],
    ("coalition", "string"),
    *dated_features.FIELDS[4:],
)


class PrepareControl(SalientAlgorithm):
    """Layers as published become one dated control layer, and a table of repairs."""

    GROUP = "control"
    IN_SIGHT = ("INPUT", "FOLDER", "PROFILE", "ACTOR", "VALUES", "DATE")

    INPUT = "INPUT"
    FOLDER = "FOLDER"
    ACTOR_EXPRESSION = "ACTOR_EXPRESSION"
    ENCODING = "ENCODING"
    CONTROL = "CONTROL"
    REPAIRS = "REPAIRS"

    def name(self) -> str:
        return "preparecontrol"

    def displayName(self) -> str:
        return self.tr("Prepare control layer")

    def tags(self) -> list[str]:
        words = self.tr("control,map,date,series,repair,merge,import,ISW,DeepState,Liveuamap")
        return words.split(",")

    def shortDescription(self) -> str:
        return self.tr(
            "Joins published control maps into one layer with actor, date and class, repaired."
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "Reads layers, or every map of a folder and its subfolders, and writes one polygon "
            "layer with the fields actor, date, class, source, coalition, precision, year and "
            "time. Of files with several layers (GeoPackage, KML, GML, archives) every polygon "
            "layer is read.\n\n"
            "The date is the one given for all, or is read from the date field, or else from the "
            "names of files, layers and folders. Patterns are weighed over all of them together; "
            "where dates can be read in two ways the algorithm stops and asks. Features with a "
            "begin and an end give a map for each date at which something changes. Of several "
            "maps of a day the last stands. Where one is older than the year 1, with which QGIS's "
            "own dates begin, dates are texts (323 BC) beside a year below 0.\n\n"
            "The actor stands in a field, in the name of layer, file or folder, in the style or "
            "colour of a KML placemark, or is given by an expression; the value table says what "
            "each value stands for, from when to when.\n\n"
            "Null and empty geometries, points and lines are left out; heights are dropped; "
            "invalid polygons are repaired by structure. Each case, and each file that could not "
            "be read, stands in the table of repairs, which is written also where nothing "
            "remains. A date far outside the others is kept and reported.\n\n"
            "The result has the coordinate reference system of the first layer; coordinates that "
            "need no repair keep every digit, so that two dates drawn from one another stay "
            "comparable edge by edge."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        prepare_parameters.add_inputs(self)
        prepare_parameters.add_dates(self)
        prepare_parameters.add_tidying(self)
        where_to_run.add_scheduler(self)
        where_to_run.add_cache(self)
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        table = QgsProcessing.SourceType.TypeVector
        common.add(
            self,
            QgsProcessingParameterFeatureSink(self.CONTROL, self.tr("Control layer"), polygon),
            self.tr("All features with actor, date, class and where they came from."),
        )
        common.add(
            self,
            QgsProcessingParameterFeatureSink(
                self.REPAIRS, self.tr("Repairs"), table, None, True, True
            ),
            self.tr("What was left out, repaired or found odd, a row each."),
        )
        for name, text in (
            ("DATES", self.tr("Number of dates")),
            ("LEFT_OUT", self.tr("Left out")),
            ("REPAIRED", self.tr("Repaired")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputString("FROM_DATE", self.tr("First date")))
        self.addOutput(QgsProcessingOutputString("TO_DATE", self.tr("Last date")))
        self.addOutput(QgsProcessingOutputString("BEFORE_DATE", self.tr("Last date but one")))

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        given = parameters.get(self.INPUT) or parameters.get(self.FOLDER)
        return "" if given else self.tr("Choose layers or a folder.")

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...analysis.base.feedback import check
        from ...analysis.control.prepare import NothingUsableError, PreparationResult, prepare

        steps = Steps(3, feedback)
        choices = prepare_parameters.choices(self, parameters, context)
        raw, notes = self._read(parameters, context, steps)
        steps.setCurrentStep(1)
        progress = QgisFeedback(steps)
        check(progress)
        try:
            if not raw:
                message = self.tr("There is no map that could be read: see the table of repairs.")
                raise NothingUsableError(message, [])
            work = where_to_run.asked(self, parameters, context, feedback)
            prepared = prepare(raw, choices, **work, feedback=progress)
        except NothingUsableError as error:
            found = self._repairs(parameters, context, notes + error.notes)
            if error.needs_choice:
                # The table says what to choose for, so it stays although the run fails.
                staging.publish(self)
                raise
            # What was refused is the result: without it nobody could mend the maps.
            feedback.reportError(str(error))
            prepared = PreparationResult([], error.notes)
        else:
            found = self._repairs(parameters, context, notes + prepared.notes)
        steps.setCurrentStep(2)
        rows = [*notes, *prepared.notes]
        self._say_repairs(rows, feedback)
        found[self.CONTROL] = self._write_control(parameters, context, prepared, raw, choices)
        dates = [day.isoformat() for day in prepared.dates]
        return {
            **found,
            "DATES": len(prepared.maps),
            "LEFT_OUT": sum(note.action == "left out" for note in rows),
            "REPAIRED": sum(note.action == "repaired" for note in rows),
            "FROM_DATE": dates[0] if dates else "",
            "TO_DATE": dates[-1] if dates else "",
            "BEFORE_DATE": dates[-2] if len(dates) > 1 else "",
        }

    def _say_repairs(self, rows: Sequence[Note], feedback: QgsProcessingFeedback) -> None:
        from ...analysis.control.kinds import named

        message = self.tr("{count} × {action}: see the table of repairs.")
        for action in ("left out", "repaired", "reported"):
            count = sum(note.action == action for note in rows)
            if count:
                feedback.pushWarning(message.format(count=count, action=in_words(named(action))))

    def _read(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[list[Any], list[Any]]:
        """Return the layers that were read, and a note for what was not."""
        from ...analysis.base.errors import InputError
        from ...analysis.control.raw import Note
        from ..readers import rawlayers

        values = parameters.get(self.INPUT) or []
        values = values if isinstance(values, (list, tuple)) else [values]
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        found = rawlayers.find(values, folder, context, feedback)
        if not found.layers and not found.refusals:
            raise QgsProcessingException(
                self.tr("There is no vector layer to read. Choose layers or a folder with files.")
            )
        encoding = self.parameterAsString(parameters, self.ENCODING, context).strip()
        expression = self.parameterAsString(parameters, self.ACTOR_EXPRESSION, context).strip()
        raw_layers, refusals = [], list(found.refusals)
        steps = Steps(len(found.layers), feedback)
        for number, one in enumerate(found.layers):
            if feedback.isCanceled():
                break
            steps.setCurrentStep(number)
            try:
                raw, said = rawlayers.read(one, encoding, expression, steps)
            except InputError as error:
                message = self.tr("“{layer}”: {error}")
                raise InputError(message.format(layer=one.name, error=error)) from error
            raw_layers.append(raw)
            refusals.extend(said)
        notes = [Note(one.name, "", None, one.kind, one.action, one.note) for one in refusals]
        return raw_layers, notes

    def _write_control(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        prepared: PreparationResult,
        raw: Sequence[RawLayer],
        choices: Choices,
    ) -> str | None:
        import numpy as np

        maps = prepared.maps
        crs = layers.qgis_crs(next((one.crs for one in raw if one.crs), ""))
        precision = prepared.precision
        days = [one.date for one in maps for _ in range(len(one))]
        columns = {
            "actor": [actor for one in maps for actor in one.actors],
            **dated_features.moments(days, prepared.clocks),
            "class": [kind for one in maps for kind in one.classes],
            "source": [str(fid) for one in maps for fid in one.fids],
            "precision": [precision.get(day, "day") for day in days],
        }
        columns["coalition"] = [
            choices.values.coalition(actor, day) for actor, day in zip(columns["actor"], days)
        ]
        fields: tuple[tuple[str, str], ...] = CONTROL_FIELDS
        if prepared.sure:
            fields = (*fields, ("sure", "double"))
            columns["sure"] = [prepared.sure.get(key) for key in zip(days, columns["source"])]
        shapes = [one.geometries for one in maps] or [np.zeros(0, dtype=object)]
        destination = sinks.write(
            self,
            parameters,
            self.CONTROL,
            context,
            fields=fields,
            columns=columns,
            geometry=np.concatenate(shapes),
            wkb_type=QgsWkbTypes.Type.MultiPolygon,
            crs=crs,
        )
        outputs.apply_style(context, destination, style="control", dates=prepared.dates)
        return destination

    def _repairs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, notes: Sequence[Note]
    ) -> dict[str, Any]:
        """Write the table of repairs; its entry among the results, none where it is not wanted."""
        destination = dated_features.write_repairs(self, parameters, context, notes)
        return {} if destination is None else {self.REPAIRS: destination}
