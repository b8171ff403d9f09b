# SPDX-License-Identifier: GPL-2.0-or-later
"""Gaps and pockets that were measured before, read from layers for the check of claims."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..i18n import tr
from . import layers
from . import parameters as common

if TYPE_CHECKING:
    from pyproj import CRS

    from ..analysis.claims.context import Closures, Shapes

_DATES = ("date", "to_date")
_GAP_FIELDS = ("gap_id", "encirclers", "core", "state", "gap_km", "gap_total_km", "gap_err_km")
_NUMBERS = ("rank", "lines", "gap_km", "gap_total_km", "gap_err_km")


@dataclass
class _Read:
    """A layer's rows: geometry in degrees where it has one, and the columns that are known."""

    lonlat: Any
    raw: layers.RawFeatures
    columns: dict[str, list[Any]]

    def text(self, name: str, row: int) -> str:
        value = self.columns.get(name, [None] * (row + 1))[row]
        return "" if value is None else str(value)

    def number(self, name: str, row: int) -> float | None:
        """Return a number; None where there is none, or the column is not there."""
        value: float | None = self.columns.get(name, [None] * (row + 1))[row]
        return value


def no_table_of_gaps(name: str, columns: Iterable[str]) -> str:
    """Return why a table is none of gaps, by its columns; empty where it is one."""
    if {"gap_id", "gap_km", "state"} <= set(columns):
        return ""
    return tr(
        "“{layer}” is no table of gaps: it needs the fields gap_id, gap_km, state. Choose the "
        "output “Gap summary” of “Encirclement gap”."
    ).format(layer=name)


def _read(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    name: str,
    crs: CRS,
    inputs: list[Any],
) -> _Read | None:
    """Return the rows of an optional source in order of rank, None if it is not given."""
    source = common.source(algorithm, parameters, name, context)
    if source is None:
        return None
    known = {field.name() for field in source.fields()}
    date = next((one for one in _DATES if one in known), "")
    fields = [one for one in (date, "rank", "lines", *_GAP_FIELDS) if one and one in known]
    if source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        lonlat, raw = None, layers.read(source, fields, feedback)
    else:
        lonlat, raw = layers.read_lonlat(source, fields, feedback, crs=crs)
    inputs.append((algorithm.parameterDefinition(name).description(), raw.name, raw.sha256))
    # a table that came through a text file has texts where numbers are meant
    numbers = {field: layers.numbers_of(raw, field) for field in fields if field in _NUMBERS}
    raw.columns.update(numbers)
    order = list(range(len(raw)))
    if "rank" in fields:
        order.sort(key=lambda row: numbers["rank"][row] or 0)
    columns = {field: [raw.columns[field][row] for row in order] for field in fields}
    days = layers.days_said(raw, date) if date else [None] * len(raw)
    columns["date"] = [days[row] for row in order]
    return _Read(None if lonlat is None else lonlat[order], raw, columns)


def pockets_and_closures(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    *,
    gaps: str,
    pockets: str,
    summary: str,
    crs: CRS,
    inputs: list[Any],
) -> tuple[Closures | None, Shapes | None]:
    """Return the gaps and pockets that the user gives, joined by the id of their gap.

    Parameters
    ----------
    gaps, pockets, summary : str
        Names of the parameters.
    inputs : list
        What was read is added to it.
    """
    from ..analysis.claims.context import Shapes

    found = [
        _read(algorithm, parameters, context, feedback, name, crs, inputs)
        for name in (summary, gaps, pockets)
    ]
    table, lines, polygons = found
    if table is not None:
        refused = no_table_of_gaps(table.raw.name, table.columns)
        if refused:
            raise QgsProcessingException(refused)
    closures = _closures(table, lines, polygons, crs)
    if polygons is None:
        return closures, None
    sides = _sides(table, lines)
    rows = range(len(polygons.columns["date"]))
    encirclers = [
        polygons.text("encirclers", row) or sides.get(polygons.text("gap_id", row), "")
        for row in rows
    ]
    return closures, Shapes(polygons.lonlat, polygons.columns["date"], encirclers)


def _sides(*tables: _Read | None) -> dict[str, str]:
    """Return the encirclers of each gap that a layer names them for."""
    found: dict[str, str] = {}
    for table in tables:
        if table is not None and "gap_id" in table.columns:
            for row in range(len(table.columns["date"])):
                found.setdefault(table.text("gap_id", row), table.text("encirclers", row))
    return found


def _closures(
    table: _Read | None, lines: _Read | None, polygons: _Read | None, crs: CRS
) -> Closures | None:
    from ..analysis.claims.context import Closures

    if table is not None:
        return _joined(table, "gap_km", lines, polygons, _sides(table, lines))
    if polygons is not None and {"gap_id", "gap_total_km", "state"} <= set(polygons.columns):
        return _joined(polygons, "gap_total_km", lines, polygons, _sides(lines))
    if lines is None:
        return None
    if {"gap_id", "gap_total_km"} <= set(lines.columns):
        return _joined(lines, "gap_total_km", lines, None, _sides(lines), complete=False)
    sides = [lines.text("encirclers", row) for row in range(len(lines.columns["date"]))]
    return Closures.of_lines(lines.lonlat, lines.columns["date"], crs, encirclers=sides)


def _joined(
    rows: _Read, length: str, lines: Any, polygons: Any, sides: Any, *, complete: bool = True
) -> Closures:
    """Return a closure for each gap id of a table, with the lines and pocket of that id."""
    import numpy as np
    import shapely

    from ..analysis.claims.context import Closures

    at: dict[str, int] = {}
    for row in range(len(rows.columns["date"])):
        at.setdefault(rows.text("gap_id", row), row)
    parts = {key: [] if lines is None else _of(lines, key) for key in at}
    inside = {key: [] if polygons is None else _of(polygons, key) for key in at}
    gap = [rows.number(length, row) for row in at.values()]
    error = [rows.number("gap_err_km", row) for row in at.values()]
    whole = [
        shapely.multilinestrings(shapely.get_parts(np.array(part, dtype=object)))
        if part
        else shapely.MultiLineString()
        for part in parts.values()
    ]
    count = [
        int(
            rows.number("lines", row)
            or len(shapely.get_parts([whole[number]]))
            or bool(gap[number])
        )
        for number, row in enumerate(at.values())
    ]
    return Closures(
        [rows.columns["date"][row] for row in at.values()],
        np.array([np.nan if one is None else one * 1000.0 for one in gap]),
        np.array([*whole, None], dtype=object)[:-1],
        np.array([*(one[0] if one else shapely.Polygon() for one in inside.values()), None])[:-1],
        [rows.text("state", row) for row in at.values()],
        [rows.text("encirclers", row) or sides.get(key, "") for key, row in at.items()],
        [rows.text("core", row) for row in at.values()],
        np.array(count, int),
        np.array([(one or 0.0) * 1000.0 for one in error]),
        complete=complete,
    )


def _of(table: _Read, key: str) -> list[Any]:
    """Return the shapes of a gap's id."""
    if "gap_id" not in table.columns:
        return []
    rows = range(len(table.columns["date"]))
    return [table.lonlat[row] for row in rows if table.text("gap_id", row) == key]
