# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of a store as records, and back; values of QGIS's layers as Python's."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from qgis.PyQt.QtCore import QByteArray, QDate

from ...processing.compat import is_null
from .. import model
from ..log import LogEntry
from .sql import literal, quoted

#: how many ids one filter names: SQLite parses longer ones slowly
CHUNK = 400
_ENTRY = tuple(f.name for f in fields(LogEntry))


#: a day of our calendar; a time may follow, as SQLite's columns can hold one
_DAY = re.compile(r"(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ]\d\d:\S*)?")


def day(value: Any) -> dt.date | None:
    """Return the day that a text of a date column names, None for what is none.

    A foreign hand may have put there what Python has no date for, as ``infinity`` or a year BC.
    """
    match = _DAY.fullmatch(value) if isinstance(value, str) else None
    try:
        return dt.date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def plain(value: Any) -> Any:
    """Return an attribute as a Python value, None for a null."""
    if is_null(value):
        return None
    if isinstance(value, QDate):
        return dt.date(value.year(), value.month(), value.day()) if value.isValid() else None
    if isinstance(value, QByteArray):
        return bytes(value).decode("utf-8", "replace")
    return value


def record(table: str, found: dict[str, Any]) -> Any:
    """Return the record that a row holds; what a foreign hand left null is empty."""
    values = {}
    for name, kind in model.columns(table).items():
        value = found.get(name)
        if value is None and kind == "string":
            value = ""
        if value is None and name in ("retracted", "version"):
            value = 0
        values[name] = value
    return model.TABLES[table](**values)


def log_entry(found: dict[str, Any]) -> LogEntry:
    """Return the log entry that a row holds; what a foreign hand left null is empty."""
    told: dict[str, Any] = {n: "" if found[n] is None else found[n] for n in _ENTRY}
    return LogEntry(**told)


def kept(one: model.Record, version: int) -> dict[str, Any]:
    """Return the row of a record as a `version` that the log knows."""
    return {**vars(one), "version": version, "logged": version}


def where(column: str, wanted: Iterable[str]) -> Iterator[str]:
    """Yield filters that together find the rows whose column holds one of some texts."""
    texts = list(dict.fromkeys(wanted))
    for start in range(0, len(texts), CHUNK):
        part = texts[start : start + CHUNK]
        whole = "".join(part)
        # Nearly always they are ids: nothing in them has to be written otherwise.
        are_plain = "'" not in whole and "\x00" not in whole
        listed = f"""'{"','".join(part)}'""" if are_plain else ",".join(map(literal, part))
        yield f"{quoted(column)} IN ({listed})"
