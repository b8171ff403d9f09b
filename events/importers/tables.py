# SPDX-License-Identifier: GPL-2.0-or-later
"""A file of rows as it comes: its encoding, its delimiter, its header if it has one."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...analysis.base.errors import InputError, worded
from . import coordinates
from .drafts import Rejected, RowError

#: the longest field that is read: whole articles pass, a broken quote does not swallow the file
FIELD_LIMIT = 16_000_000
#: bytes of a file that are looked at where only its first rows are asked for
_START = 8_000_000
#: names that the list of events has in a JSON object, and where such a list begins
_LISTS = ("features", "data", "items", "events")
_LIST = re.compile(rf'"(?:{"|".join(_LISTS)})"\s*:\s*\[')
#: endings of files of JSON, and of those that hold an object a line, be it one line
_JSON_OF_LINES = (".jsonl", ".ndjson", ".geojsonl")
_JSON = (".json", ".geojson", *_JSON_OF_LINES)
#: of tables of so few columns prose looks like rows
_FEW = 3
#: a number, a date or a time
_FIGURES = re.compile(r"[+-]?\d[\d.,:/TZ +-]*")
_BEYOND_ASCII = re.compile(rb"[\xa1-\xff]+")
_EXCEL = re.compile(r"\ufeff?sep=(.)\r?\n", re.IGNORECASE)


@dataclass
class InputTable:
    """Rows of a dataset.

    Attributes
    ----------
    columns : list of str
        As written in the file.
    rows : list of (int, dict)
        The row's line as an editor counts (a layer's and a list's rows count from 1), its values.
    name : str
        The file's or layer's name.
    rejected : list of Rejected
        Rows that have more or fewer values than the header.
    notes : list of str
        What the user should know about the reading.
    comma : str or None
        What the commas of its numbers are as the whole list shows it, of which these rows may be a
        part; see `analysis.base.numbers`.
    """

    columns: list[str]
    rows: list[tuple[int, dict[str, Any]]]
    name: str
    rejected: list[Rejected] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    comma: str | None = None


def read(
    path: Path,
    headers: Iterable[tuple[str, ...]] = (),
    most: int | None = None,
    encoding: str = "",
) -> InputTable:
    """Read a CSV, JSON or GeoJSON file.

    Parameters
    ----------
    headers : iterable of tuple of str
        Headers of known datasets, for a file that comes without one.
    most : int, optional
        Only so many rows, the first ones; of a long file no more than its beginning is looked at.
    encoding : str
        The code page; told from the bytes if not given, and noted.

    Raises
    ------
    InputError
        If the file is empty, unreadable or no table.
    """
    try:
        content, cut = _content(path, most)
    except OSError as error:
        raise InputError(
            "{path} cannot be read: {strerror}.", path=path, strerror=error.strerror
        ) from error
    kind = path.suffix.lower()
    is_json = kind in _JSON
    text, used = decode(content, encoding, path.name)
    if not text.strip():
        raise InputError("{name} is empty.", name=path.name)
    notes = encoding_notes(path.name, used)
    if is_json or text.lstrip()[:1] in ("{", "["):
        lines = _is_of_lines(text, kind)
        found = _first_of_json(text, lines) if cut else _parsed(text, path.name, lines)
        table = _table_of(found, path.name)
    else:
        table = _read_csv(text, path.name, tuple(headers), most, cut)
    if most is not None:
        del table.rows[most:]
    table.notes[:0] = notes
    return table


def _content(path: Path, most: int | None) -> tuple[bytes, bool]:
    """Return the bytes of a file, of a long one the beginning, and whether there are more.

    It ends between two lines or signs, and is of whole characters of two bytes too.
    """
    with path.open("rb") as file:
        if most is None:
            return file.read(), False
        content = file.read(_START)
        if not file.read(1):
            return content, False
    ends = (content.rfind(mark) for mark in (b"\n", b"}", b","))
    end = next((end for end in ends if end > _START // 2), _START - 1)
    return content[: (end + 1) // 2 * 2], True


def decode(content: bytes, encoding: str = "", name: str = "The file") -> tuple[str, str]:
    """Return a file's text and the encoding it was read in.

    Raises
    ------
    InputError
        If an encoding is given that is not known, or in which the file cannot be read.
    """
    if encoding:
        try:
            return content.decode(encoding).lstrip("\ufeff").replace("\x00", ""), encoding
        except (LookupError, UnicodeDecodeError) as error:
            raise wrong_encoding(name, encoding, error) from error
    for code in encodings(content):
        is_sure = code in _MARKED or code.startswith("utf-16")
        try:
            text = content.decode(code, "replace" if is_sure else "strict")
        except UnicodeDecodeError:
            continue
        return text.replace("\x00", ""), "utf-8" if code == "utf-8-sig" else code
    with suppress(UnicodeDecodeError):
        code = windows_page([content])
        return content.decode(code).replace("\x00", ""), code
    return content.decode("latin-1"), "latin-1"


_MARKED = ("utf-8-sig", "utf-16")


def encodings(start: bytes) -> tuple[str, ...]:
    """Return the code pages of Unicode that the beginning of a file allows, the likeliest first."""
    if start.startswith(b"\xef\xbb\xbf"):
        return ("utf-8-sig",)
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    first = start[:400]
    for code, zeros in (("utf-16-le", first[1::2]), ("utf-16-be", first[::2])):
        if len(zeros) > 1 and zeros.count(0) > 0.7 * len(zeros):
            return (code,)
    return ("utf-8",)


def wrong_encoding(name: str, encoding: str, reason: object) -> InputError:
    """Return the error of a code page in which a file cannot be read."""
    return InputError(
        "{name} cannot be read in the code page {encoding} ({error}). Choose another one.",
        name=name,
        encoding=encoding,
        error=reason,
    )


def encoding_notes(name: str, encoding: str) -> list[str]:
    """Return what a user should know of the code page that a file was read in."""
    if encoding in ("utf-8", "utf-8-sig"):
        return []
    return [
        worded(
            "{name} was read in the code page {encoding}. If letters are wrong, choose "
            "another one (ENCODING).",
            name=name,
            encoding=encoding,
        )
    ]


def windows_page(blocks: Iterable[bytes]) -> str:
    """Return the code page of Windows of a file that is not Unicode; all of it is looked at.

    Bytes beyond ASCII make whole words in Cyrillic, and stand alone in words of the West.
    """
    count = length = 0
    for block in blocks:
        runs = _BEYOND_ASCII.findall(block)
        count += len(runs)
        length += sum(map(len, runs))
    return "cp1251" if length > 2.5 * count else "cp1252"


def _read_csv(
    text: str,
    name: str,
    headers: tuple[tuple[str, ...], ...],
    most: int | None = None,
    cut: bool = False,
) -> InputTable:
    first = head(text, name, headers)
    told = _EXCEL.match(text)
    rest = io.StringIO(text[told.end() :] if told else text, newline="")
    found = records(rest, name, first.delimiter, cut)
    if not first.is_headless:
        next(found, None)
    table = InputTable(first.columns, [], name, notes=first.notes)
    for at, (number, line) in enumerate(found):
        if most is not None and at >= most:
            break
        add_line(table, number + first.skipped, line, first.delimiter)
    return table


@dataclass
class TableHead:
    """What the beginning of a delimited file says: `skipped` lines come before its header."""

    columns: list[str]
    notes: list[str]
    delimiter: str
    skipped: int
    is_headless: bool


def head(text: str, name: str, headers: tuple[tuple[str, ...], ...]) -> TableHead:
    """Return what the beginning of a delimited file says.

    Raises
    ------
    InputError
        If there is nothing, or two columns have one name.
    """
    told = _EXCEL.match(text)  # Excel says there what separates the cells
    delimiter = told[1] if told else _delimiter(text)
    rest = io.StringIO(text[told.end() :] if told else text, newline="")
    first = next(records(rest, name, delimiter), None)
    if first is None:
        raise InputError("{name} is empty.", name=name)
    columns = [cell.strip() for cell in first[1]]
    known = next((h for h in headers if len(h) == len(columns)), None)
    notes = []
    is_headless = known is not None and columns[0].replace(".", "").isdigit()
    if is_headless:
        columns = list(known or ())
        notes.append(
            worded(
                "{name} has no header: its {columns} columns were read in UCDP's order.",
                name=name,
                columns=len(columns),
            )
        )
    else:
        columns = _named(columns, name)
    return TableHead(columns, notes, delimiter, 1 if told else 0, is_headless)


def add_line(table: InputTable, number: int, line: list[str], delimiter: str) -> None:
    """Add the cells of a line to a table, as a row or as one that is refused."""
    fault = _fault(line, table.columns, delimiter)
    if fault:
        table.rejected.append(Rejected(number, fault, delimiter.join(line)[:200]))
    else:
        table.rows.append((number, dict(zip(table.columns, line))))


def records(
    text: Iterable[str], name: str, delimiter: str, cut: bool = False
) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines that hold something, each with the number an editor shows.

    Parameters
    ----------
    cut : bool
        Whether the text breaks off somewhere; what its last line lacks is no fault then.

    Raises
    ------
    InputError
        If a quotation mark is not closed.
    """
    csv.field_size_limit(FIELD_LIMIT)
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    some = False
    while True:
        start = reader.line_num + 1
        try:
            line = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if cut and some:
                return
            raise InputError(
                "{name} cannot be read from line {start} on: {error}. Look there for a quotation "
                "mark that is not closed, or that stands within a cell without being doubled.",
                name=name,
                start=start,
                error=error,
            ) from error
        if "".join(line).strip():
            some = True
            yield start, line


def _named(columns: list[str], name: str) -> list[str]:
    """Return the columns' names; those without one get a number, none is there twice."""
    refuse_twice(columns, name)
    return [one or f"column {number}" for number, one in enumerate(columns, start=1)]


def refuse_twice(columns: list[str], name: str) -> None:
    """Refuse columns of one name: nobody could tell which is meant.

    Raises
    ------
    InputError
        If two have the same.
    """
    twice = sorted({one for one in columns if one and columns.count(one) > 1})
    if twice:
        raise InputError(
            "{name} has several columns called “{twice}”. Give each a name of its own.",
            name=name,
            twice="”, “".join(twice),
        )


def _fault(line: list[str], columns: list[str], delimiter: str) -> str:
    """Return why a line of cells is no row, empty if it is one."""
    if len(line) != len(columns):
        return worded(
            "The row has {values} values, the header has {columns} columns.",
            values=len(line),
            columns=len(columns),
        )
    whole = "".join(line)
    if "\n" not in whole and "\r" not in whole:
        return ""
    for at, cell in enumerate(line):
        rows = _swallowed(line, at, delimiter) if "\n" in cell or "\r" in cell else 0
        if rows:
            return worded(
                "A cell holds {rows} lines that look like rows of their own: a quotation mark "
                "is not closed.",
                rows=rows,
            )
    return ""


def _swallowed(line: list[str], at: int, delimiter: str) -> int:
    """Return how many lines of a cell look like rows of the table.

    Where a cell begins in one row and ends in the next, the parts of both look like two: as many
    cells, with figures in the same ones. Prose has as many delimiters by chance.
    """
    first, *inner = line[at].splitlines()
    rows = sum(one.count(delimiter) == len(line) - 1 for one in inner)
    if len(line) > _FEW and rows and rows >= len(inner) - 1:
        return rows
    if len(inner) != 1:
        return 0
    two = [*line[:at], *first.split(delimiter)], [*inner[0].split(delimiter), *line[at + 1 :]]
    if any(len(row) != len(line) for row in two):
        return 0
    one, other = ([bool(_FIGURES.fullmatch(cell.strip())) for cell in row] for row in two)
    return 2 if one == other and sum(one) > 1 else 0


def _delimiter(text: str) -> str:
    """Return what separates the first line's cells, quoted parts left out of account."""
    line = text.lstrip("\r\n").partition("\n")[0]
    bare = "".join(line.split('"')[::2])
    return max(",;\t|", key=bare.count)


def _parsed(text: str, name: str, lines: bool) -> Any:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            refuse_twice([key for key, _ in pairs], name)
        return found

    try:
        if lines:
            return [json.loads(line, object_pairs_hook=unique) for line in _lines(text)]
        return json.loads(text, object_pairs_hook=unique)
    except (ValueError, RecursionError) as error:
        raise InputError("{name} is no valid JSON: {error}.", name=name, error=error) from error


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _is_of_lines(text: str, kind: str = "") -> bool:
    """Tell whether each line is an object of its own (JSON Lines); of one line the ending tells."""
    first, _, rest = text.strip("\ufeff \r\n\t").partition("\n")
    if not rest.strip() and kind in _JSON_OF_LINES:
        # a list, or what holds one, is no event, whatever the file is called
        return first.startswith("{") and _LIST.search(first) is None
    return first.rstrip().endswith("}") and rest.lstrip().startswith("{")


def _first_of_json(text: str, lines: bool) -> dict[str, Any]:
    """Return what a JSON text that breaks off says of its list, and the entries that are whole."""
    found: dict[str, Any] = {}
    text = text.lstrip("\ufeff \r\n\t")
    at = 0 if lines else 1
    if at and not text.startswith("["):
        start = _LIST.search(text)
        if start is None:
            return found
        at = start.end()
        with suppress(ValueError, RecursionError):
            found.update(json.loads(text[: start.start()].rstrip().rstrip(",") + "}"))
    decoder = json.JSONDecoder()
    entries: list[Any] = []
    found["features"] = entries
    with suppress(ValueError, RecursionError):  # its end, or where it breaks off
        while True:
            while text[at : at + 1] in tuple(", \r\n\t"):
                at += 1
            entry, at = decoder.raw_decode(text, at)
            entries.append(entry)
    return found


def _table_of(found: Any, name: str) -> InputTable:
    to_degrees = None
    if isinstance(found, dict):
        to_degrees = _transformation(found)
        lists = [found.get(key) for key in _LISTS]
        found = next((one for one in lists if isinstance(one, list)), None)
    if not isinstance(found, list):
        raise InputError("{name} holds no list of events.", name=name)
    table = InputTable([], [], name)
    for number, one in enumerate(found, start=1):
        if isinstance(one, dict):
            try:
                table.rows.append((number, _flat(one, to_degrees)))
            except RowError as error:
                table.rejected.append(Rejected(number, str(error), str(one)[:200]))
        else:
            reason = worded("The entry is no object with names and values.")
            table.rejected.append(Rejected(number, reason, str(one)[:200]))
    table.columns = list(dict.fromkeys(column for _, row in table.rows for column in row))
    if not table.rows:
        raise InputError("{name} holds no events.", name=name)
    return table


def _transformation(collection: dict[str, Any]) -> Any:
    """Return what leads from a GeoJSON's own CRS to degrees, None where it says none.

    One that says it by a link is refused: no link of a file is followed.
    """
    crs = collection.get("crs")
    if not crs:
        return None
    kind = crs.get("type") if isinstance(crs, dict) else None
    properties = crs.get("properties") if isinstance(crs, dict) else None
    told = properties if isinstance(properties, dict) else {}
    if kind == "EPSG" and told.get("code"):  # as the first GeoJSON wrote it
        return coordinates.transformation(f"EPSG:{told['code']}")
    if kind == "name" and not told.get("name"):
        return None
    return coordinates.transformation(str(told.get("name") or json.dumps(crs)))


def _flat(entry: dict[str, Any], to_degrees: Any = None) -> dict[str, Any]:
    """Return a JSON object or GeoJSON feature as one row, its middle as longitude and latitude."""
    geometry = entry.get("geometry")
    if "properties" not in entry or not isinstance(entry["properties"], (dict, type(None))):
        return entry
    row = dict(entry["properties"] or {})
    if "id" in entry:
        row.setdefault("id", entry["id"])
    if isinstance(geometry, dict):
        x, y = coordinates.middle(geometry)
        lon, lat = to_degrees(x, y) if to_degrees is not None else (x, y)
        row |= {"longitude": lon, "latitude": lat}
    return row
