# SPDX-License-Identifier: GPL-2.0-or-later
"""Many new rows of a GeoPackage in few statements.

GDAL takes a row from Python field by field, each by its name, which is most of an import's time.
One statement of many rows is read in C. A value that SQLite would not read back to the last bit
goes the long way.
"""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Iterator, Sequence
from typing import Any

from . import schema

Row = dict[str, Any]
#: characters of one statement, far below what SQLite takes
_MOST = 400_000
#: digits that SQLite reads exactly in every version
_DIGITS = 15
_ABROAD = ("lon", "lat")


def split(table: str, new: Sequence[Row]) -> tuple[list[str], list[Row]]:
    """Return the statements that add rows, and the rows that have to go the long way.

    What is the same in all rows, as most of a list's empty columns are, stands once in a statement:
    SQLite reads each value that it is given for about as long as it takes to keep it.
    """
    names = [name for name in new[0] if name not in _ABROAD]
    cells = {name: _literals([row[name] for row in new]) for name in names}
    if table == "event":
        cells[schema.GEOMETRY] = [_point(row.get("lon"), row.get("lat")) for row in new]
    same: dict[str, str] = {}
    for name, one in cells.items():
        first = one[0]
        if first is not None and one.count(first) == len(one):
            same[name] = first
    varying = {name: one for name, one in cells.items() if name not in same}
    if not varying:
        return [], list(new)
    listed = ", ".join(f'"{name}"' for name in cells)
    number = {name: f"column{at}" for at, name in enumerate(varying, start=1)}
    taken = ", ".join(same[name] if name in same else number[name] for name in cells)
    told, rest = [], []
    for row, known in zip(new, zip(*varying.values())):
        written = [cell for cell in known if cell is not None]
        text = "(" + ",".join(written) + ")" if len(written) == len(known) else ""
        if text and len(text) < _MOST:
            told.append(text)
        else:
            rest.append(row)
    # Names of our own tables and columns, and values that are quoted.
    into = f'INSERT INTO "{schema.PREFIX}{table}" ({listed}) SELECT {taken} FROM (VALUES '  # nosec B608
    return [into + ",".join(part) + ")" for part in _parts(told)], rest


def _parts(told: Sequence[str]) -> Iterator[list[str]]:
    part: list[str] = []
    size = 0
    for text in told:
        if part and size + len(text) > _MOST:
            yield part
            part, size = [], 0
        part.append(text)
        size += len(text)
    if part:
        yield part


def _literals(values: list[Any]) -> list[str | None]:
    """Return a column's values as SQL reads them back exactly, None where it may not."""
    if all(type(value) is str for value in values):
        # All of a column at once, in C: no text that is kept holds a NUL.
        joined = "\x00".join(values).replace("'", "''")
        if joined.count("\x00") == len(values) - 1:
            return [f"'{text}'" for text in joined.split("\x00")]
    known: dict[Any, str | None] = {}
    found = []
    for value in values:
        # 1, 1.0 and True are one key: what is written depends on their type too.
        key = (type(value), value)
        if key not in known:
            known[key] = _literal(value)
        found.append(known[key])
    return found


def _literal(value: Any) -> str | None:
    """Return a value as SQL reads it back exactly, None where it may not."""
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, dt.date):
        return f"'{value.isoformat()}'"
    text = repr(value)
    short = len(text) <= _DIGITS and "e" not in text and "n" not in text
    return text if short else None


def _point(lon: float | None, lat: float | None) -> str:
    """Return a point as GeoPackage keeps it: a header, then well-known binary, bit by bit."""
    if lon is None or lat is None:
        return "NULL"
    head = struct.pack("<2sBBi", b"GP", 0, 1, 4326)
    return "X'" + (head + struct.pack("<BIdd", 1, 1, lon, lat)).hex() + "'"


def extent_statement(new: Sequence[Row]) -> str:
    """Return what widens the extent that a GeoPackage notes of its events; empty if nothing does.

    GDAL does so itself for rows that it is handed one by one.
    """
    points = [(r["lon"], r["lat"]) for r in new if r.get("lon") is not None]
    if not points:
        return ""
    xs, ys = [float(x) for x, _ in points], [float(y) for _, y in points]
    sides = {"min_x": min(xs), "min_y": min(ys), "max_x": max(xs), "max_y": max(ys)}
    listed = ", ".join(
        f"{name} = {name[:3]}(coalesce({name}, {value!r}), {value!r})"
        for name, value in sides.items()
    )
    # Numbers of ours and a name of ours.
    return (
        f"UPDATE gpkg_contents SET {listed}, "  # nosec B608 - as said
        "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "
        f"WHERE table_name = '{schema.PREFIX}event'"
    )
