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
    """Return the statements that add rows, and the rows that have to go the long way."""
    names = [name for name in new[0] if name not in _ABROAD]
    columns = [*names, schema.GEOMETRY] if table == "event" else names
    listed = ", ".join(f'"{name}"' for name in columns)
    # Names of our own tables and columns; the values are quoted below.
    into = f'INSERT INTO "{schema.PREFIX}{table}" ({listed}) VALUES '  # nosec B608
    told, rest = [], []
    for row in new:
        cells = [_literal(row[name]) for name in names]
        if table == "event":
            cells.append(_point(row.get("lon"), row.get("lat")))
        known = [cell for cell in cells if cell is not None]
        text = "(" + ",".join(known) + ")" if len(known) == len(cells) else ""
        if text and len(text) < _MOST:
            told.append(text)
        else:
            rest.append(row)
    return [into + ",".join(part) for part in _parts(told)], rest


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
