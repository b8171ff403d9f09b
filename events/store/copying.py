# SPDX-License-Identifier: GPL-2.0-or-later
"""Many new rows of a table in PostGIS at once, as the text that its COPY reads.

A statement of many values is put together value by value, and taken apart again by the server: most
of an import's time. COPY reads lines, and these are made column by column, by what Python has in C.
"""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Iterable, Sequence
from itertools import islice, repeat
from typing import Any

from .. import batches
from ..batches import Columns
from . import schema
from .sql import quoted

_ABROAD = ("lon", "lat")
_NULL = "\\N"
#: what stands between the texts of a column while they are escaped as one: no text of PostgreSQL
#: can hold it
_GAP = "\x00"
#: rows that are looked at as one: their texts stay within what a processor has at hand
_STRETCH = 200
_ESCAPES = (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r"))
#: a point in WGS 84 as PostGIS reads it: well-known binary with the number of its CRS
_HEAD = struct.pack("<BIi", 1, 0x20000001, 4326)
_PAIR = struct.Struct("<dd").pack


def copied(table: str, held: Columns) -> tuple[str, bytes]:
    """Return the columns that some rows fill, quoted and in order, and the rows as COPY reads them.

    Parameters
    ----------
    held : dict of str to sequence
        The rows as columns; an event's have ``lon`` and ``lat``.

    Raises
    ------
    ValueError
        If a text is none that a database can hold.
    """
    same: dict[str, str] = {}
    cells: dict[str, Iterable[str]] = {}
    for name, values in held.items():
        if name in _ABROAD:
            continue
        if batches.is_same(values):
            (same[name],) = _texts(values[:1])
        else:
            cells[name] = _texts(values)
    if table == "event":
        cells[schema.GEOMETRY] = _points(held["lon"], held["lat"])
    columns: list[Iterable[str]] = [*cells.values()]
    if same:
        columns.insert(0, repeat("\t".join(same.values()), batches.count(held)))
    lines = map("\t".join, zip(*columns))
    whole = []
    while part := list(islice(lines, _STRETCH)):
        whole.append(("\n".join(part) + "\n").encode())
    return ", ".join(map(quoted, (*same, *cells))), b"".join(whole)


def _texts(values: Sequence[Any]) -> list[str]:
    """Return a column as COPY reads it."""
    kinds = set(map(type, values))
    if kinds == {str}:
        return _escaped(values)
    if kinds <= {dt.date, type(None)}:
        known = {day: _NULL if day is None else day.isoformat() for day in set(values)}
        return [known[day] for day in values]
    if kinds <= {int, float, type(None)}:
        # As Python writes a number it is read back to the last bit.
        return [_NULL if one is None else repr(one) for one in values]
    return [_NULL if one is None else _escaped([str(one)])[0] for one in values]


def _escaped(values: Sequence[str]) -> list[str]:
    found: list[str] = []
    for start in range(0, len(values), _STRETCH):
        part = values[start : start + _STRETCH]
        joined = _GAP.join(part)
        if joined.count(_GAP) != len(part) - 1:
            raise ValueError("A text holds a character that PostgreSQL cannot keep (NUL).")
        escaped = joined
        for sign, escape in _ESCAPES:
            escaped = escaped.replace(sign, escape)
        # Nearly always nothing is escaped, and the texts are as they were.
        found += part if escaped == joined else escaped.split(_GAP)
    return found


def _points(lons: Sequence[float | None], lats: Sequence[float | None]) -> list[str]:
    return [
        _NULL if lon is None or lat is None else (_HEAD + _PAIR(lon, lat)).hex()
        for lon, lat in zip(lons, lats)
    ]
