# SPDX-License-Identifier: GPL-2.0-or-later
"""Gaps and pockets that were measured before, read from layers for the check of claims."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
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
_NUMBERS = (
    *("rank", "lines", "gap_km", "gap_total_km", "gap_err_km", "gap_low_km", "gap_high_km"),
    "area_err_km2",
    "nest_level",
)
_FIELDS = ("gap_id", "encirclers", "core", "state", *_NUMBERS)
#: what tells gaps of one id apart, in tables that have it: ids begin at 1 in each run
_APART = ("date", "core")


_Key = tuple[str, ...]


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

    def says(self, name: str) -> bool:
        """Return whether any row says something in a field."""
        return any(value is not None for value in self.columns.get(name, ()))

    def keys(self, apart: Sequence[str]) -> list[_Key]:
        """Return what the gap of each row is known by; first its id, empty where it has none."""
        rows = range(len(self.columns["date"]))
        return [
            (self.text("gap_id", row), *(self.text(name, row) for name in apart)) for row in rows
        ]


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
    fields = [one for one in (date, *_FIELDS) if one and one in known]
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
    given = [one for one in found if one is not None and "gap_id" in one.columns]
    apart = [name for name in _APART if all(one.says(name) for one in given)]
    closures = _closures(table, lines, polygons, apart, crs)
    if polygons is None:
        return closures, None
    sides = _sides(apart, table, lines)
    encirclers = [
        polygons.text("encirclers", row) or sides.get(key, "")
        for row, key in enumerate(polygons.keys(apart))
    ]
    half = [1e6 * (polygons.number("area_err_km2", row) or 0.0) for row in range(len(encirclers))]
    return closures, Shapes(polygons.lonlat, polygons.columns["date"], encirclers, half)


def _sides(apart: Sequence[str], *tables: _Read | None) -> dict[_Key, str]:
    """Return the encirclers of each gap that a layer names them for."""
    found: dict[_Key, str] = {}
    for table in (one for one in tables if one is not None):
        for row, key in enumerate(table.keys(apart)):
            if key[0]:
                found.setdefault(key, table.text("encirclers", row))
    return found


def _closures(
    table: _Read | None,
    lines: _Read | None,
    polygons: _Read | None,
    apart: Sequence[str],
    crs: CRS,
) -> Closures | None:
    from ..analysis.claims.context import Closures

    drawn = polygons is not None and {"gap_id", "gap_total_km", "state"} <= set(polygons.columns)
    if table is not None:
        found = _joined(table, "gap_km", lines, polygons, apart)
        if polygons is None or not drawn:
            return found
        # the table has the first ring of a nest alone
        nested = {
            key
            for row, key in enumerate(polygons.keys(apart))
            if polygons.number("nest_level", row)
        }
        rest = nested.difference(table.keys(apart))
        return found.followed_by(_joined(polygons, "gap_total_km", lines, polygons, apart, rest))
    if polygons is not None and drawn:
        return _joined(polygons, "gap_total_km", lines, polygons, apart)
    if lines is None:
        return None
    if {"gap_id", "gap_total_km"} <= set(lines.columns):
        return _joined(lines, "gap_total_km", lines, None, apart, complete=False)
    sides = [lines.text("encirclers", row) for row in range(len(lines.columns["date"]))]
    return Closures.of_lines(lines.lonlat, lines.columns["date"], crs, encirclers=sides)


def _joined(
    rows: _Read,
    length: str,
    lines: _Read | None,
    polygons: _Read | None,
    apart: Sequence[str],
    only: Collection[_Key] | None = None,
    *,
    complete: bool = True,
) -> Closures:
    """Return a closure for each gap of a table, or for some, with its lines and pocket.

    A row without an id is a date on which none was found: it is a closure of its own.
    """
    import numpy as np
    import shapely

    from ..analysis.claims.context import Closures

    keys = rows.keys(apart)
    at = _first_rows(rows, keys, length)
    at = at if only is None else [row for row in at if keys[row] in only]
    drawn, filled = _shapes_by_gap(lines, apart), _shapes_by_gap(polygons, apart)
    whole = [
        shapely.multilinestrings(shapely.get_parts(np.array(drawn[keys[row]], dtype=object)))
        if keys[row] in drawn
        else shapely.MultiLineString()
        for row in at
    ]
    inside = [filled.get(keys[row], [shapely.Polygon()])[0] for row in at]
    gap = [rows.number(length, row) for row in at]
    count = [
        int(rows.number("lines", row) or len(shapely.get_parts([one])) or bool(size))
        for row, one, size in zip(at, whole, gap)
    ]
    sides = _sides(apart, lines)
    return Closures(
        [rows.columns["date"][row] for row in at],
        np.array([np.nan if one is None else one * 1000.0 for one in gap]),
        np.array([*whole, None], dtype=object)[:-1],
        np.array([*inside, None], dtype=object)[:-1],
        [rows.text("state", row) for row in at],
        [rows.text("encirclers", row) or sides.get(keys[row], "") for row in at],
        [rows.text("core", row) for row in at],
        np.array(count, int),
        np.array([_interval_m(rows, row, length) for row in at], float).reshape(-1, 2),
        complete=complete,
    )


def _first_rows(rows: _Read, keys: list[_Key], length: str) -> list[int]:
    """Return the first row of each gap.

    Raises
    ------
    QgsProcessingException
        If two gaps have one key: the rows of several runs stand in one table.
    """
    at: dict[_Key, int] = {}
    for row, key in enumerate(keys):
        first = at.setdefault(key if key[0] else ("", str(row)), row)
        if not _alike(rows.number(length, first), rows.number(length, row)):
            raise QgsProcessingException(
                tr(
                    "“{layer}” has two gaps of the id {number} on one date: it is of several runs. "
                    "Give the tables and layers of one run."
                ).format(layer=rows.raw.name, number=key[0])
            )
    return list(at.values())


def _alike(one: float | None, other: float | None) -> bool:
    """Tell whether two lengths are one; a length that is none is like another such."""
    if one is None or other is None or math.isnan(one) or math.isnan(other):
        return (one is None or math.isnan(one)) and (other is None or math.isnan(other))
    return one == other


def _interval_m(rows: _Read, row: int, length: str) -> tuple[float, float]:
    """Return the 95 % interval of a gap, NaN where the table says none."""
    low, high = rows.number("gap_low_km", row), rows.number("gap_high_km", row)
    size, error = rows.number(length, row), rows.number("gap_err_km", row)
    if low is not None and high is not None and low < high:
        return low * 1000.0, high * 1000.0
    if size is None or not error:
        return math.nan, math.nan
    return max(size - error, 0.0) * 1000.0, (size + error) * 1000.0


def _shapes_by_gap(table: _Read | None, apart: Sequence[str]) -> dict[_Key, list[Any]]:
    """Return the shapes of each gap of a layer."""
    found: dict[_Key, list[Any]] = {}
    if table is None:
        return found
    for row, key in enumerate(table.keys(apart)):
        if key[0]:
            found.setdefault(key, []).append(table.lonlat[row])
    return found
