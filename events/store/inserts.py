# SPDX-License-Identifier: GPL-2.0-or-later
"""Many new rows of a GeoPackage at once.

GDAL takes a row from Python field by field, each by its name, and reads a statement of many values
for three times as long as SQLite alone: most of an import's time. So the rows are put into a file
of their own, bit by bit as they are, by Python's SQLite; GDAL's, which holds the transaction,
copies them from there in one statement. Nobody else knows of that file, and nothing is kept of it.
"""

from __future__ import annotations

import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from .. import batches
from ..batches import Columns
from . import schema
from .sql import literal

_ABROAD = ("lon", "lat")
_HEAD = struct.pack("<2sBBi", b"GP", 0, 1, 4326) + struct.pack("<BI", 1, 1)
_PAIR = struct.Struct("<dd").pack


class SideFiles:
    """The files that the rows of one save are copied from."""

    def __init__(self) -> None:
        self._folder = ""
        self._count = 0

    def write(self, table: str, new: Columns) -> list[str]:
        """Write rows, given as columns, and return the statements that copy them into a table.

        Raises
        ------
        OSError, sqlite3.Error
            If the file cannot be written.
        """
        self._folder = self._folder or tempfile.mkdtemp(prefix="salient-")
        # One for each table: what SQLite has begun to read it takes for unchanged.
        self._count += 1
        name = f"salient_new_{self._count}"
        path = Path(self._folder) / f"{name}.sqlite"
        same, cells = _split(table, new)
        listed = ", ".join(f'"{one}"' for one in cells)
        with closing(sqlite3.connect(str(path), isolation_level=None)) as side:
            # Long pages: a row of the log fills much of a short one, and each is written by itself.
            for pragma in ("page_size = 65536", "journal_mode = OFF", "synchronous = OFF"):
                side.execute(f"PRAGMA {pragma}")
            side.execute("BEGIN")
            side.execute(f"CREATE TABLE rows ({listed})")
            marks = ", ".join("?" * len(cells))
            # Names of ours; the values are handed over apart.
            put = f"INSERT INTO rows VALUES ({marks})"  # nosec B608
            side.executemany(put, zip(*cells.values()))
            side.execute("COMMIT")
        names = ", ".join([*(f'"{one}"' for one in same), listed])
        values = ", ".join([*same.values(), listed])
        # Names of ours, and values that are quoted.
        copy = (
            f'INSERT INTO "{schema.PREFIX}{table}" ({names}) '  # nosec B608 - as said
            f"SELECT {values} FROM {name}.rows ORDER BY rowid"
        )
        return [f"ATTACH DATABASE {literal(str(path))} AS {name}", copy]

    def remove(self) -> None:
        """Remove the files."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = ""


def _split(table: str, held: Columns) -> tuple[dict[str, str], dict[str, Sequence[Any]]]:
    """Return what is the same in all rows as SQL, and the columns of what differs."""
    kinds = schema.columns(table)
    same: dict[str, str] = {}
    cells: dict[str, Sequence[Any]] = {}
    for name, values in held.items():
        if name in _ABROAD:
            continue
        one = values[0]
        if isinstance(one, (str, int, type(None))) and batches.is_same(values):
            same[name] = _literal(one)
            continue
        cells[name] = _days(values) if kinds[name] == "date" else values
    if table == "event":
        cells[schema.GEOMETRY] = _points(held["lon"], held["lat"])
    elif not cells:
        first = next(iter(held))
        cells[first] = held[first]
        del same[first]
    return same, cells


def _literal(value: str | int | None) -> str:
    if value is None:
        return "NULL"
    return literal(value) if isinstance(value, str) else str(int(value))


def _days(values: Sequence[Any]) -> list[str | None]:
    known = {day: None if day is None else day.isoformat() for day in set(values)}
    return [known[day] for day in values]


def _points(lons: Sequence[float | None], lats: Sequence[float | None]) -> list[bytes | None]:
    """Return points as GeoPackage keeps them: a header, then well-known binary, bit by bit."""
    return [
        None if lon is None or lat is None else _HEAD + _PAIR(lon, lat)
        for lon, lat in zip(lons, lats)
    ]


def extent_statement(new: Columns) -> str:
    """Return what widens the extent that a GeoPackage notes of its events; empty if nothing does.

    GDAL does so itself for rows that it is handed one by one.
    """
    points = [(float(x), float(y)) for x, y in zip(new["lon"], new["lat"]) if x is not None]
    if not points:
        return ""
    xs, ys = zip(*points)
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
