# SPDX-License-Identifier: GPL-2.0-or-later
"""A file of rows as it comes: its encoding, its delimiter, its header if it has one."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from ...analysis.base.errors import InputError
from .drafts import Rejected

#: the longest field that is read: whole articles pass, a broken quote does not swallow the file
FIELD_LIMIT = 16_000_000
#: bytes of a delimited file that are looked at where only its first rows are asked for
_START = 8_000_000


@dataclass
class InputTable:
    """Rows of a dataset.

    Attributes
    ----------
    columns : list of str
        As written in the file.
    rows : list of (int, dict)
        The row's number as a spreadsheet shows it (a layer's rows count from 1), and its values.
    name : str
        The file's or layer's name.
    rejected : list of Rejected
        Rows that have more or fewer values than the header.
    notes : list of str
        What the user should know about the reading.
    """

    columns: list[str]
    rows: list[tuple[int, dict[str, Any]]]
    name: str
    rejected: list[Rejected] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read(
    path: Path, headers: Iterable[tuple[str, ...]] = (), most: int | None = None
) -> InputTable:
    """Read a CSV, JSON or GeoJSON file.

    Parameters
    ----------
    headers : iterable of tuple of str
        Headers of known datasets, for a file that comes without one.
    most : int, optional
        Only so many rows, the first ones.

    Raises
    ------
    InputError
        If the file is empty, unreadable or no table.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    is_json = path.suffix.lower() in (".json", ".geojson")
    text, encoding = decode(content if most is None or is_json else _beginning(content))
    if not text.strip():
        raise InputError(f"{path.name} is empty.")
    notes = [] if encoding == "utf-8" else [f"{path.name} was read as {encoding}."]
    if is_json or text.lstrip()[:1] in ("{", "["):
        table = _read_json(text, path.name)
    else:
        table = _read_csv(text, path.name, tuple(headers), most)
    if most is not None:
        del table.rows[most:]
    table.notes[:0] = notes
    return table


def _beginning(content: bytes) -> bytes:
    """Return the whole lines at the beginning of a long delimited file."""
    if len(content) <= _START or content.lstrip()[:1] in (b"{", b"["):
        return content
    return content[: content.rfind(b"\n", 0, _START) + 1] or content


def decode(content: bytes) -> tuple[str, str]:
    """Return a file's text and the encoding it was read in."""
    for mark, name in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if content.startswith(mark):
            text = content.decode(name, "replace").replace("\x00", "")
            return text, "utf-8" if name == "utf-8-sig" else name
    start = content[:400]
    for name, zeros in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if len(zeros) > 1 and zeros.count(0) > 0.7 * len(zeros):
            return content.decode(name, "replace"), name
    for name in ("utf-8", "cp1252"):
        try:
            return content.decode(name).replace("\x00", ""), name
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1"), "latin-1"


def _read_csv(
    text: str, name: str, headers: tuple[tuple[str, ...], ...], most: int | None = None
) -> InputTable:
    csv.field_size_limit(FIELD_LIMIT)
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        filled = (line for line in reader if any(cell.strip() for cell in line))
        lines = list(islice(filled, None if most is None else most + 1))
    except csv.Error as error:
        raise InputError(
            f"{name} breaks off at line {reader.line_num}: {error}. Look for a quotation mark that "
            "is not closed."
        ) from error
    columns = [cell.strip() for cell in lines[0]]
    first = 2
    known = next((h for h in headers if len(h) == len(columns)), None)
    notes = []
    if known is not None and columns[0].replace(".", "").isdigit():
        columns, first = list(known), 1
        notes.append(f"{name} has no header: its {len(columns)} columns were read in UCDP's order.")
    table = InputTable(columns, [], name, notes=notes)
    for number, line in enumerate(lines[first - 1 :], start=first):
        if len(line) == len(columns):
            table.rows.append((number, dict(zip(columns, line))))
        else:
            reason = f"The row has {len(line)} values, the header has {len(columns)} columns."
            table.rejected.append(Rejected(number, reason, delimiter.join(line)[:200]))
    return table


def _delimiter(text: str) -> str:
    """Return what separates the first line's cells, quoted parts left out of account."""
    line = text.lstrip("\r\n").partition("\n")[0]
    bare = "".join(line.split('"')[::2])
    return max(",;\t|", key=bare.count)


def _read_json(text: str, name: str) -> InputTable:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise InputError(f"{name} is no valid JSON: {error}.") from error
    if isinstance(found, dict):
        lists = [found.get(key) for key in ("features", "data", "items", "events")]
        found = next((one for one in lists if isinstance(one, list)), None)
    if not isinstance(found, list):
        raise InputError(f"{name} holds no list of events.")
    table = InputTable([], [], name)
    for number, one in enumerate(found, start=1):
        if isinstance(one, dict):
            table.rows.append((number, _flat(one)))
        else:
            reason = "The entry is no object with names and values."
            table.rejected.append(Rejected(number, reason, str(one)[:200]))
    table.columns = list(dict.fromkeys(column for _, row in table.rows for column in row))
    if not table.rows:
        raise InputError(f"{name} holds no events.")
    return table


def _flat(entry: dict[str, Any]) -> dict[str, Any]:
    """Return a JSON object or GeoJSON feature as one row, its point as longitude and latitude."""
    geometry = entry.get("geometry")
    if "properties" not in entry or not isinstance(entry["properties"], (dict, type(None))):
        return entry
    row = dict(entry["properties"] or {})
    if "id" in entry:
        row.setdefault("id", entry["id"])
    if isinstance(geometry, dict) and geometry.get("type") == "Point":
        position = geometry.get("coordinates") or []
        if len(position) >= 2:
            row |= {"longitude": position[0], "latitude": position[1]}
    return row
