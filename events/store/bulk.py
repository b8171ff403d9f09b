# SPDX-License-Identifier: GPL-2.0-or-later
"""Whole columns of a store at once.

QGIS hands a table to Python feature by feature and value by value, which takes seconds for a
hundred thousand events. Here the database writes the columns as one JSON text, and Python's own
reader, which is C, takes it apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from ..model import PUBLIC
from . import schema
from .backend import Backend, GeoPackage
from .sql import finite, literal

#: how many parts PostgreSQL is asked about at once
_WIDER = 100
#: what the two databases call the same things
_SQLITE = ("json_group_array", "ST_MinX", "ST_MinY")
_POSTGRES = ("json_agg", "ST_X", "ST_Y")


def event_columns(place: Backend, names: Sequence[str], where: str = "") -> list[list[Any]]:
    """Return columns of the event table in its order, then longitude and latitude.

    Dates come as ISO text; `where` is a condition in SQL.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    _, lon, lat = _words(place)
    points = [f'{axis}("{schema.GEOMETRY}")' for axis in (lon, lat)]
    if isinstance(place, GeoPackage):
        points = list(map(finite, points))
    return _columns(place, [*_cells(place, names), *points], _table(place, "event", where))


def held(place: Backend, table: str) -> set[str]:
    """Return the names of the columns that a table has: an older store lacks some.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    name = f"{schema.PREFIX}{table}"
    if isinstance(place, GeoPackage):
        query = f"SELECT name FROM pragma_table_info('{name}')"  # nosec B608 - a name of ours
    else:
        own = str(getattr(place, "schema", "")).replace("'", "''")
        query = (
            "SELECT column_name::text FROM information_schema.columns "
            f"WHERE table_name = '{name}' AND table_schema = '{own}'"  # nosec B608 - quoted
        )
    return {one for (one,) in place.reader().select(query)}


def _cells(place: Backend, names: Sequence[str]) -> list[str]:
    return [_cell(place, name) for name in names]


def _table(place: Backend, table: str, where: str = "") -> str:
    name = f'{place.qualifier}"{schema.PREFIX}{table}"'
    if not where:
        return name
    # A name of ours, and conditions whose values are quoted. SQLite gathers in the order of the
    # rows that it reads, PostgreSQL in the order of the rows that it is given.
    return f"(SELECT * FROM {name} WHERE {where} ORDER BY fid) AS t"  # nosec B608


def last_fid(place: Backend) -> int:
    """Return the greatest number of an event: rows are never deleted, so about how many there are.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    # A name of ours.
    statement = f"SELECT max(fid) FROM {_table(place, 'event')}"  # nosec B608
    ((last,),) = place.reader().select(statement)
    return last or 0


def spans(place: Backend, size: int, newest: int = 0) -> Iterator[tuple[int, int]]:
    """Yield the numbers before and at the end of each part of the events, all or the newest.

    A foreign hand may have left any number, so they are counted in rows.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    table = _table(place, "event")

    def edge(which: str, where: str, order: str, most: int) -> int | None:
        # Names and numbers of ours.
        listed = f"SELECT fid FROM {table} {where} ORDER BY fid {order} LIMIT {most}"  # nosec B608
        statement = f"SELECT {which}(fid) FROM ({listed}) AS t"  # nosec B608 - as said
        found: int | None = place.reader().select(statement)[0][0]
        return found

    first = edge("min", "", "DESC", newest) if newest else edge("min", "", "ASC", 1)
    low = None if first is None else first - 1
    while low is not None:
        high = edge("max", f"WHERE fid > {low}", "ASC", size)
        if high is not None:
            yield low, high
        low = high


def wide(place: Backend, found: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield parts as they are best asked what stands beside them, which comes as few numbers.

    PostgreSQL goes through a whole table for a part of some ten thousand. SQLite looks up what it
    needs, and holds up who saves for as long as one question takes.
    """
    step = 1 if isinstance(place, GeoPackage) else _WIDER
    for start in range(0, len(found), step):
        together = found[start : start + step]
        yield together[0][0], together[-1][1]


def changes(place: Backend, since: int, most: int) -> list[tuple[str, str]]:
    """Return table and id of what the log names after an entry.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    # A name and numbers of ours.
    statement = (
        f"SELECT entity, entity_id FROM {_table(place, 'log')} "  # nosec B608 - as said
        f"WHERE seq > {int(since)} LIMIT {int(most)}"
    )
    return [(str(table), str(ident)) for table, ident in place.reader().select(statement)]


def events_of_reports(place: Backend, where: str) -> set[str]:
    """Return the events that reports belong to by all that the log says of them.

    A merge that is undone gives an event its reports back, and takes them from another.

    Parameters
    ----------
    where : str
        A filter of log entries by `entity_id`.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    # Names and a filter of ours.
    statement = (
        f'SELECT "after" FROM {_table(place, "log")} '  # nosec B608 - as said
        f"WHERE entity = 'report' AND {where}"
    )
    return {_event_of(str(after)) for (after,) in place.reader().select(statement)}


def _event_of(after: str) -> str:
    try:
        return str(json.loads(after)["event_id"])
    except (KeyError, TypeError, ValueError):
        # Spoilt by a foreign hand: the check of the log tells it, and no event is called so.
        return ""


def outside(place: Backend) -> frozenset[tuple[str, str, str]]:
    """Return table, id and version of the rows that were changed without Salient.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    # In the order of their index: PostgreSQL takes such rows for many, and goes through the table.
    statement = " UNION ALL ".join(
        # names of ours
        f"SELECT * FROM (SELECT '{one}', id, version FROM {_table(place, one)} "  # nosec B608
        f"WHERE version <> logged ORDER BY fid) AS {one}"
        for one in schema.RECORD_TABLES
    )
    rows = place.reader().select(statement)
    return frozenset((str(table), str(ident), str(version)) for table, ident, version in rows)


def changed_tables(place: Backend, since: int) -> set[str]:
    """Return the tables that the log names after an entry.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    log = _table(place, "log")
    # A name and a number of ours.
    statement = f"SELECT DISTINCT entity FROM {log} WHERE seq > {int(since)}"  # nosec B608
    return {str(table) for (table,) in place.reader().select(statement)}


def _cell(place: Backend, name: str) -> str:
    """Return a column as JSON can hold it: SQLite refuses a blob that a foreign hand put there."""
    if isinstance(place, GeoPackage):
        return finite(f"""CASE WHEN typeof("{name}") = 'blob' THEN '?' ELSE "{name}" END""")
    return f'"{name}"'


def grades(place: Backend, where: str, *, marked: bool = True) -> list[list[Any]]:
    """Return events, best reliability of their reports' sources, how many reports, and public ones.

    Only of events ``e`` that fulfil a condition in SQL and have a report that stands; an event is
    named by its number, and whether one of its reports is public by 1 or 0.

    Parameters
    ----------
    marked : bool
        Whether the reports say who may see them: those of an older store do not, and all may.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    event, report, source = (
        f'{place.qualifier}"{schema.PREFIX}{t}"' for t in ("event", "report", "source")
    )
    allowed = ", ".join(map(literal, PUBLIC))
    public = f"coalesce(r.sensitivity, '') IN ({allowed})" if marked else "1 = 1"
    table = (
        # Names of our own tables, a quoted schema and words of ours.
        "(SELECT e.fid AS f, min(nullif(s.reliability, '')) AS g, count(*) AS n, "  # nosec B608
        f"max(CASE WHEN {public} THEN 1 ELSE 0 END) AS p "
        f"FROM {event} e JOIN {report} r ON r.event_id = e.id "
        f"LEFT JOIN {source} s ON s.id = r.source_id "
        f"WHERE {where} AND coalesce(r.retracted, 0) = 0 GROUP BY e.fid) AS t"
    )
    return _columns(place, ["f", "g", "n", "p"], table)


def link_counts(place: Backend) -> dict[str, int]:
    """Return how many events have a link that stands to each layer, by the layer's source.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    statement = (
        # a name of ours and a quoted schema
        f"SELECT layer_source, count(DISTINCT event_id) FROM {_table(place, 'link')} "  # nosec B608
        "WHERE coalesce(retracted, 0) = 0 GROUP BY layer_source"
    )
    return {str(source): int(count) for source, count in place.reader().select(statement)}


def _words(place: Backend) -> tuple[str, str, str]:
    return _SQLITE if isinstance(place, GeoPackage) else _POSTGRES


def columns(place: Backend, table: str, names: Sequence[str], where: str = "") -> list[list[Any]]:
    """Return columns of a table; dates as ISO text.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    return _columns(place, _cells(place, names), _table(place, table, where))


def _columns(place: Backend, expressions: list[str], table: str) -> list[list[Any]]:
    """Return one list a column: a list of rows would be a hundred thousand lists to make."""
    collect = _words(place)[0]
    listed = ", ".join(f"{collect}({one})" for one in expressions)
    (row,) = place.reader().select(f"SELECT {listed} FROM {table}")  # nosec B608 - the same
    return [(json.loads(cell) if isinstance(cell, str) else cell) or [] for cell in row]
