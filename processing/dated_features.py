# SPDX-License-Identifier: GPL-2.0-or-later
"""Dated lines or points on their way to a control map: read, dated, and written as one series."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..analysis.base.remarks import in_words, reason, remark
from ..i18n import tr
from . import columns as columns_of
from . import layers, outputs, sinks
from . import parameters as common
from .feedback import QgisFeedback

if TYPE_CHECKING:
    import shapely
    from pyproj import CRS

    from ..analysis.base.arrays import Array
    from ..analysis.control.dating import Dated
    from ..analysis.control.raw import Note, RawLayer
    from .layers import LayerSource

CONTROL = "CONTROL"
REPAIRS = "REPAIRS"
#: Fields of every control layer that is made from something else.
FIELDS = (
    ("actor", "string"),
    ("date", "date"),
    ("class", "string"),
    ("source", "string"),
    ("precision", "string"),
    ("year", "int"),
    ("time", "string"),
)
REPAIR_FIELDS = (
    ("layer", "string"),
    ("feature", "string"),
    ("date", "date"),
    ("kind", "string"),
    ("action", "string"),
    ("note", "string"),
)


class DatedFeatures(NamedTuple):
    """Usable features of a layer, when each holds, and what was left out.

    `dated` and `columns` have a row for each of `geometries`; `days` are the dates of the maps,
    with None for one undated map.
    """

    geometries: Array
    columns: dict[str, list[Any]]
    fids: list[Any]
    dated: Dated
    days: list[Any]
    crs: str
    name: str
    notes: list[Any]

    def written(self, day: dt.date | None) -> tuple[str, str | None]:
        """Return how precise a day is, and the last time of day that is given for it."""
        if day is None:
            return "", None
        rows = [i for i, one in enumerate(self.dated.days) if one == day]
        return self.dated.precision_of(day), max(map(self.dated.clock, rows), default="") or None


def add_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the control layer and the table of repairs."""
    polygon = QgsProcessing.SourceType.TypeVectorPolygon
    common.add(
        algorithm,
        QgsProcessingParameterFeatureSink(CONTROL, tr("Control layer"), polygon),
        tr("Polygons with actor and date, ready to measure."),
    )
    table = QgsProcessing.SourceType.TypeVector
    common.add(
        algorithm,
        QgsProcessingParameterFeatureSink(REPAIRS, tr("Repairs"), table, None, True, True),
        tr("What was left out, carried on or found odd, a row each."),
    )


def read(
    source: QgsProcessingFeatureSource | LayerSource,
    feedback: QgsProcessingFeedback,
    *,
    date_field: str,
    begin_field: str = "",
    end_field: str = "",
    thin: bool = True,
) -> DatedFeatures:
    """Read all features of a source with geometry, and when each of them holds.

    Unless `thin` is false, of several times on a day only the features of the last one count.

    Raises
    ------
    InputError
        If dates are ambiguous, or a field that was chosen holds none.
    """
    from ..analysis.base.errors import InputError
    from ..analysis.control.dating import Dated, dated, thinned
    from ..analysis.control.profiles import profile
    from ..analysis.control.raw import NO_DATE, Choices, Note

    fields = source.fields()
    # what is chosen by its name need not be written as the layer writes it
    date_field, begin_field, end_field = (
        columns_of.own_name(source, name) if name else ""
        for name in (date_field, begin_field, end_field)
    )
    layer, notes = _with_geometry(layers.read(source, fields.names(), feedback))
    count = len(layer.fids)
    choices = Choices(date_field=date_field, begin_field=begin_field, end_field=end_field)
    try:
        found = dated([layer], choices, profile("generic"))
        found = thinned([layer], found) if thin else found
        notes += found.notes
        one = found.layers[0]
        days: list[Any] = list(found.change_dates(choices))
    except InputError:
        if date_field or begin_field or end_field or _looks_dated(layer):
            raise
        one, days = Dated([None] * count, [None] * count), []
    if one.span is None:
        days = sorted({day for day in one.days if day is not None}) or [None]
        if days != [None]:
            notes += [
                Note(layer.name, str(fid), None, "no date", "left out", NO_DATE)
                for fid, day, time in zip(layer.fids, one.days, one.times)
                if day is None and time is None
            ]
    return DatedFeatures(
        layer.geometries, layer.columns, layer.fids, one, days, layer.crs, layer.name, notes
    )


def _with_geometry(raw: layers.RawFeatures) -> tuple[RawLayer, list[Note]]:
    """Return the features that have a geometry, and notes on those that have none."""
    import numpy as np

    from ..analysis.base.arrays import is_drawn
    from ..analysis.base.errors import InputError
    from ..analysis.control.raw import Note, RawLayer

    layers.require_crs(raw)
    shapes = layers.geometries(raw)
    lost = ~is_drawn(shapes)
    notes = [
        Note(raw.name, str(raw.fids[i]), None, "null", "left out", remark("no usable geometry"))
        for i in np.flatnonzero(lost)
    ]
    rows = np.flatnonzero(~lost)
    if not len(rows):
        message = tr("“{layer}” has no feature with a geometry. Choose a layer with some.")
        raise InputError(message.format(layer=raw.name))
    columns = {name: [column[i] for i in rows] for name, column in raw.columns.items()}
    fids = [raw.fids[i] for i in rows]
    none = np.zeros(len(rows), bool)
    return RawLayer(raw.name, shapes[rows], none, columns, fids, raw.crs_wkt), notes


def _looks_dated(layer: RawLayer) -> bool:
    from ..analysis.control.profiles import BEGIN_FIELDS, DATE_FIELDS, END_FIELDS

    return layer.filled([*DATE_FIELDS, *BEGIN_FIELDS, *END_FIELDS]) is not None


def moments(days: list[Any], clocks: dict[str, Any]) -> dict[str, list[Any]]:
    """Return the columns `date`, `year` and `time` of days, of which some may be before the year 1.

    The year of those is below 0, -323 for 323 BC.
    """
    return {
        "date": days,
        "year": [None if day is None else day.year for day in days],
        "time": [clocks.get(day) for day in days],
    }


class Drawn(NamedTuple):
    """What was drawn of one date: pieces of ground, who holds each and of what it was drawn.

    `notes` are pairs of (kind, sentence); `extra` has a tuple of further values for each piece.
    """

    shapes: Array
    actors: Sequence[str] | Array
    sources: Iterable[str]
    notes: Sequence[tuple[str, str]] = ()
    extra: Sequence[tuple[Any, ...]] | None = None


def draw(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    found: DatedFeatures,
    states: Iterable[tuple[Any, list[int]]],
    drawn: Callable[[list[int], QgisFeedback], Drawn],
    *,
    lacks: str,
    nothing: str,
    extra: Sequence[tuple[str, str]] = (),
) -> dict[str, Any]:
    """Draw the ground of each date and write it as a control layer; return the outputs.

    A date that cannot be drawn is noted as `lacks`; where it is the only one, its error is raised.
    `nothing` is what to say where no ground came of it, and nothing was noted.

    Parameters
    ----------
    states : iterable of (date, rows)
        The features of `found` that speak of each of its dates.
    drawn : callable
        Of a date's rows and a feedback: what is drawn of them.
    """
    from ..analysis.base.errors import InputError
    from ..analysis.base.feedback import check
    from ..analysis.control.raw import Note

    rows, notes = [], list(found.notes)
    progress = QgisFeedback(feedback)
    for number, (day, mine) in enumerate(states):
        check(progress)
        feedback.setProgress(100.0 * number / len(found.days))
        try:
            one = drawn(mine, progress)
        except InputError as error:
            if len(found.days) == 1:
                raise
            notes.append(Note(found.name, "", day, lacks, "left out", reason(error)))
            continue
        notes += [Note(found.name, "", day, kind, "reported", text) for kind, text in one.notes]
        precision, clock = found.written(day)
        rows += [
            (shape, actor, day, "", source, precision, clock, *more)
            for shape, actor, source, more in zip(
                one.shapes, one.actors, one.sources, one.extra or repeat(())
            )
        ]
    if not rows:
        raise InputError(in_words(notes[-1].note) if notes else nothing)
    _say(notes, feedback)
    crs = layers.qgis_crs(found.crs)
    results = write(algorithm, parameters, context, rows=rows, notes=notes, crs=crs, extra=extra)
    return {**results, "DATES": len({row[2] for row in rows})}


def _say(notes: Sequence[Note], feedback: QgsProcessingFeedback) -> None:
    """Say what is in the table of repairs, a sentence a kind: the table need not be asked for."""
    from ..analysis.control.kinds import named

    by_kind: dict[tuple[str, str, str], list[Note]] = {}
    for note in notes:
        by_kind.setdefault((note.layer, note.kind, note.action), []).append(note)
    for (layer, kind, action), mine in by_kind.items():
        first = mine[0]
        message = tr("“{layer}”: {count} × {action}: {kind}. The first ({which}): {what}")
        which = ", ".join(str(one) for one in (first.fid, first.date) if one) or layer
        feedback.pushWarning(
            message.format(
                layer=layer,
                count=len(mine),
                action=in_words(named(action)),
                kind=in_words(named(kind)),
                which=which,
                what=in_words(first.note),
            )
        )


def write(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    rows: Sequence[tuple[shapely.Geometry, ...]] | Array,
    notes: Sequence[Note],
    crs: CRS,
    extra: Sequence[tuple[str, str]] = (),
) -> dict[str, Any]:
    """Write the control layer and the table.

    `rows` are tuples of (geometry, actor, day, class, source, precision, time, *extra).
    """
    import numpy as np

    given = [name for name, _ in (*FIELDS, *extra) if name != "year"]
    geometry = np.empty(len(rows), dtype=object)
    geometry[:] = [row[0] for row in rows]
    columns = {name: [row[i] for row in rows] for i, name in enumerate(given, 1)}
    columns.update(moments(columns["date"], {}), time=columns["time"])
    destination = sinks.write(
        algorithm,
        parameters,
        CONTROL,
        context,
        fields=(*FIELDS, *extra),
        columns=columns,
        geometry=geometry,
        wkb_type=QgsWkbTypes.Type.MultiPolygon,
        crs=crs,
    )
    outputs.apply_style(context, destination, style="control", dates=columns["date"])
    repairs = write_repairs(algorithm, parameters, context, notes)
    found = {CONTROL: destination}
    return found if repairs is None else {**found, REPAIRS: repairs}


def write_repairs(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    notes: Sequence[Note],
) -> str | None:
    """Write the table of what was repaired, left out or found odd; None where it is not wanted."""
    table: dict[str, list[Any]] = {
        "layer": [note.layer for note in notes],
        "feature": [note.fid for note in notes],
        "date": [note.date for note in notes],
        "kind": [note.kind for note in notes],
        "action": [note.action for note in notes],
        "note": [note.note for note in notes],
    }
    return sinks.write(algorithm, parameters, REPAIRS, context, fields=REPAIR_FIELDS, columns=table)
