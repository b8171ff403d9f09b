# SPDX-License-Identifier: GPL-2.0-or-later
"""Dated lines or points on their way to a control map: read, dated, and written as one series."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink, QgsWkbTypes

from ..i18n import tr
from . import layers, outputs
from . import parameters as common

if TYPE_CHECKING:
    import numpy as np

    from ..analysis.control.dating import Dated

CONTROL = "CONTROL"
REPAIRS = "REPAIRS"
#: Fields of every control layer that is made from something else.
FIELDS = (
    ("actor", "string"),
    ("date", "date"),
    ("class", "string"),
    ("source", "string"),
    ("precision", "string"),
)
REPAIR_FIELDS = (
    ("layer", "string"),
    ("feature", "string"),
    ("date", "date"),
    ("kind", "string"),
    ("action", "string"),
    ("note", "string"),
)


@dataclass(frozen=True)
class DatedFeatures:
    """Usable features of a layer, when each holds, and what was left out.

    `dated` and `columns` have a row for each of `geometries`; `days` are the dates of the maps,
    with None for one undated map.
    """

    geometries: np.ndarray
    columns: dict[str, list]
    fids: list
    dated: Dated
    days: list
    crs: str
    name: str
    notes: list


def add_outputs(algorithm) -> None:
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


def read(source, feedback, *, date_field: str, begin_field: str = "", end_field: str = ""):
    """Read all features of a source with geometry, and when each of them holds.

    Raises
    ------
    InputError
        If dates are ambiguous, or a field that was chosen holds none.
    """
    import numpy as np
    import shapely

    from ..analysis.base.errors import InputError
    from ..analysis.control.dating import Dated, dated
    from ..analysis.control.profiles import profile
    from ..analysis.control.raw import Choices, Note, RawLayer

    names = [field.name() for field in source.fields()]
    raw = layers.read(source, names, feedback)
    layers.require_crs(raw)
    shapes = layers.geometries(raw)
    lost = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    notes = [
        Note(raw.name, str(raw.fids[i]), None, "null", "left out", "no usable geometry")
        for i in np.flatnonzero(lost)
    ]
    rows = np.flatnonzero(~lost)
    if not len(rows):
        message = tr("“{layer}” has no feature with a geometry. Choose a layer with some.")
        raise InputError(message.format(layer=raw.name))
    columns = {name: [column[i] for i in rows] for name, column in raw.columns.items()}
    fids = [raw.fids[i] for i in rows]
    layer = RawLayer(raw.name, shapes[rows], np.zeros(len(rows), bool), columns, fids, raw.crs_wkt)
    choices = Choices(date_field=date_field, begin_field=begin_field, end_field=end_field)
    try:
        found = dated([layer], choices, profile("generic"))
        notes += found.notes
        one = found.layers[0]
        days: list = list(found.change_dates(choices))
    except InputError:
        if date_field or begin_field or end_field or _looks_dated(layer):
            raise
        one, days = Dated([None] * len(rows), [None] * len(rows)), []
    if one.span is None:
        days = sorted({day for day in one.days if day is not None}) or [None]
        if days != [None]:
            notes += [
                Note(raw.name, str(fid), None, "no date", "left out", "no date could be read")
                for fid, day in zip(fids, one.days)
                if day is None
            ]
    return DatedFeatures(shapes[rows], columns, fids, one, days, raw.crs_wkt, raw.name, notes)


def _looks_dated(layer) -> bool:
    from ..analysis.control.profiles import BEGIN_FIELDS, DATE_FIELDS, END_FIELDS

    return layer.filled([*DATE_FIELDS, *BEGIN_FIELDS, *END_FIELDS]) is not None


def write(algorithm, parameters, context, *, rows, notes, crs, extra=()) -> dict:
    """Write the control layer and the table; `rows` are tuples of (geometry, *fields)."""
    import numpy as np

    fields = (*FIELDS, *extra)
    geometry = np.empty(len(rows), dtype=object)
    geometry[:] = [row[0] for row in rows]
    columns = {name: [row[i] for row in rows] for i, (name, _) in enumerate(fields, 1)}
    destination = layers.write(
        algorithm,
        parameters,
        CONTROL,
        context,
        fields=fields,
        columns=columns,
        geometry=geometry,
        wkb_type=QgsWkbTypes.Type.MultiPolygon,
        crs=crs,
    )
    outputs.apply_style(context, destination, style="control", dates=columns["date"])
    table = {
        "layer": [note.layer for note in notes],
        "feature": [note.fid for note in notes],
        "date": [note.date for note in notes],
        "kind": [note.kind for note in notes],
        "action": [note.action for note in notes],
        "note": [note.note for note in notes],
    }
    repairs = layers.write(
        algorithm, parameters, REPAIRS, context, fields=REPAIR_FIELDS, columns=table
    )
    found = {CONTROL: destination}
    return found if repairs is None else {**found, REPAIRS: repairs}
