# SPDX-License-Identifier: GPL-2.0-or-later
"""Whole columns of a store at once.

QGIS hands a table to Python feature by feature and value by value, which takes seconds for a
hundred thousand events. Here the database writes the columns as one JSON text, and Python's own
reader, which is C, takes it apart.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from . import schema
from .backend import Backend, GeoPackage

#: what the two databases call the same things
_SQLITE = ("json_group_array", "ST_MinX", "ST_MinY")
_POSTGRES = ("json_agg", "ST_X", "ST_Y")


def events(place: Backend, names: tuple[str, ...]) -> list[list]:
    """Return columns of the event table, then longitude and latitude; dates as ISO text.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    _, lon, lat = _words(place)
    points = [f'{axis}("{schema.GEOMETRY}")' for axis in (lon, lat)]
    table = f'{place.qualifier}"{schema.PREFIX}event"'
    return _columns(place, [*(_cell(place, name) for name in names), *points], table)


def _cell(place: Backend, name: str) -> str:
    """Return a column as JSON can hold it: SQLite refuses a blob that a foreign hand put there."""
    if isinstance(place, GeoPackage):
        return f"""CASE WHEN typeof("{name}") = 'blob' THEN '?' ELSE "{name}" END"""
    return f'"{name}"'


def grades(place: Backend) -> list[list]:
    """Return id of event, best reliability among its reports' sources, number of reports.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    report, source = (f'{place.qualifier}"{schema.PREFIX}{t}"' for t in ("report", "source"))
    table = (
        # Names of our own tables and a quoted schema: no value stands in this statement.
        "(SELECT r.event_id AS e, min(nullif(s.reliability, '')) AS g, count(*) AS n "  # nosec B608
        f"FROM {report} r LEFT JOIN {source} s ON s.id = r.source_id "
        "WHERE coalesce(r.retracted, 0) = 0 GROUP BY r.event_id) AS t"
    )
    return _columns(place, ["e", "g", "n"], table)


def links(place: Backend) -> list[list]:
    """Return id of event and source of layer of every link that stands.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    table = f'{place.qualifier}"{schema.PREFIX}link" WHERE coalesce(retracted, 0) = 0'
    return _columns(place, ['"event_id"', '"layer_source"'], table)


def _words(place: Backend) -> tuple[str, str, str]:
    return _SQLITE if isinstance(place, GeoPackage) else _POSTGRES


def columns(place: Backend, table: str, names: Sequence[str]) -> list[list]:
    """Return columns of a whole table; dates as ISO text.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    return _columns(
        place, [_cell(place, name) for name in names], f'{place.qualifier}"{schema.PREFIX}{table}"'
    )


def _columns(place: Backend, expressions: list[str], table: str) -> list[list]:
    """Return one list a column: a list of rows would be a hundred thousand lists to make."""
    collect = _words(place)[0]
    listed = ", ".join(f"{collect}({one})" for one in expressions)
    (row,) = place.reader().select(f"SELECT {listed} FROM {table}")  # nosec B608 - the same
    return [(json.loads(cell) if isinstance(cell, str) else cell) or [] for cell in row]
