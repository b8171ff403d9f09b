# SPDX-License-Identifier: GPL-2.0-or-later
"""A delimited file that is too long to be held: it is read part by part, as often as needed.

What hangs on the whole file is found before anything is imported: its code page, whether it is a
table to its end, the order of day and month in its dates, and which ids stand in several rows.
"""

from __future__ import annotations

import codecs
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ...analysis.base import dates
from ...analysis.base.errors import InputError
from . import acled, drafts, exported, formats, generic, tables, ucdp
from .collecting import no_collections
from .drafts import Draft, Drafts
from .generic import Mapping
from .tables import InputTable

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array

#: bytes from which on a file is read part by part
LONG = 2_000_000
#: rows to a part
PART = 10_000
_BLOCK = 1_000_000
#: rows that are looked at before the import, spread over the file
_SAMPLES = 400


def is_long(path: Path) -> bool:
    """Tell whether a file is one that is read part by part; JSON never is."""
    try:
        if path.stat().st_size < LONG or path.suffix.lower() in (".json", ".geojson"):
            return False
        with path.open("rb") as file:
            return file.read(400).lstrip()[:1] not in (b"{", b"[")
    except OSError:
        return False  # whoever reads it says why


@dataclass
class LongList:
    """A long delimited file.

    Attributes
    ----------
    columns, name, notes :
        As of `tables.InputTable`.
    """

    path: Path
    encoding: str = ""
    columns: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    comma: str | None = None
    _delimiter: str = ","
    _skipped: int = 0
    _headless: bool = False

    def __post_init__(self) -> None:
        self.encoding = _encoding(self.path, self.encoding)
        with self._opened() as file:
            start = file.read(_BLOCK).replace("\x00", "")
        head = tables.head(start, self.name, ucdp.HEADERS)
        self.columns, self.notes = head.columns, head.notes
        self._delimiter, self._skipped = head.delimiter, head.skipped
        self._headless = head.is_headless
        self.notes[:0] = tables.encoding_notes(self.name, self.encoding)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    def parts(self) -> Iterator[InputTable]:
        """Yield the rows in parts, each a table of its own.

        Raises
        ------
        InputError
            If the file is no table to its end.
        """
        part = self._part()
        with self._opened() as file:
            for number, line in self._lines(file):
                tables.add_line(part, number + self._skipped, line, self._delimiter)
                if len(part.rows) >= PART:
                    yield exported.unfolded(part)
                    part = self._part()
        yield exported.unfolded(part)

    def _part(self) -> InputTable:
        return InputTable(list(self.columns), [], self.name, comma=self.comma)

    def _opened(self) -> Any:
        strict = "replace" if self.encoding.startswith("utf-16") else "strict"
        coding = "utf-8-sig" if self.encoding == "utf-8" else self.encoding
        return self.path.open(encoding=coding, errors=strict, newline="")

    def _lines(self, file: Any) -> Iterator[tuple[int, list[str]]]:
        for _ in range(self._skipped):
            file.readline()
        bare = (line.replace("\x00", "") for line in file)
        found = tables.records(bare, self.name, self._delimiter)
        if not self._headless:
            next(found, None)
        return found


def _encoding(path: Path, given: str) -> str:
    """Return the code page that a whole file can be read in."""
    with path.open("rb") as file:
        start = file.read(_BLOCK)
    if given:
        fault = _fault(path, given)
        if fault:
            raise tables.wrong_encoding(path.name, given, fault)
        return given
    for one in tables.encodings(start):
        if one.startswith("utf-16") or not _fault(path, one):
            return one
    page = tables.windows_page(_blocks(path))
    return "latin-1" if _fault(path, page) else page


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def _fault(path: Path, encoding: str) -> str:
    """Return why a file cannot be read in a code page, empty if it can."""
    try:
        decoder = codecs.getincrementaldecoder(encoding)()
        for block in _blocks(path):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except (LookupError, UnicodeDecodeError) as error:
        return str(error)
    return ""


# -- what hangs on the whole file ----------------------------------------------------------------


@dataclass(frozen=True)
class Repeats:
    """The ids that stand in several rows: their hashes, rising, and in how many rows each does."""

    hashes: Array
    counts: Array

    @classmethod
    def among(cls, hashes: array[int]) -> Repeats:
        """Return those of the ids of all rows that do."""
        ids, counts = np.unique(np.array(hashes, np.int64), return_counts=True)
        several = counts > 1
        return cls(ids[several], counts[several])

    def rows_of(self, hashes: Sequence[int]) -> list[int]:
        """Return in how many rows each of some ids stands."""
        if not len(self.hashes):
            return [1] * len(hashes)
        wanted = np.array(hashes, np.int64)
        at = np.minimum(np.searchsorted(self.hashes, wanted), len(self.hashes) - 1)
        found: list[int] = np.where(self.hashes[at] == wanted, self.counts[at], 1).tolist()
        return found


@dataclass
class ListReading:
    """How a long list is read, found on a way through all of it.

    Attributes
    ----------
    count : int
        Its rows.
    date_format : str or None
    repeats : Repeats
    samples : Drafts
        Some of its events, from all parts.
    """

    count: int
    date_format: str | None
    repeats: Repeats
    samples: Drafts


def survey(
    found: LongList, name: str, mapping: Mapping | None, date_format: str | None
) -> ListReading:
    """Go through a long list and return how it is read; parameters as of `formats.read`.

    Raises
    ------
    InputError
        If it is no table to its end, or lacks what the format needs.
    AmbiguousDatesError
        If dates could be day first or month first, and nothing tells which.
    """
    chosen = formats.detect(found) if name == "auto" else name
    columns = {}
    if chosen not in formats.FIXED:
        columns = (mapping or formats.mapping_for(found, chosen)).columns
    targets = _date_columns(found, chosen, columns)
    count, date_format = _order(found, chosen, targets, date_format, columns)
    hashes = array("q")
    samples = Drafts("")
    step = max(1, count // _SAMPLES)
    with no_collections():
        for part in found.parts():
            raw = formats.read_raw(part, name, mapping, date_format)
            hashes.extend(hash(one.event.external_id) for one in raw.drafts)
            samples.dataset = raw.dataset
            samples.drafts += raw.drafts[::step]
    samples.drafts, _ = drafts.finished(samples.drafts)
    return ListReading(count, date_format, Repeats.among(hashes), samples)


def _date_columns(found: LongList, chosen: str, columns: dict[str, str]) -> dict[str, bool]:
    """Return the columns that hold days, and whether they may hold months and spans too."""
    fixed = formats.FIXED.get(chosen)
    if fixed is not None:
        wanted = set(fixed.DATES)
        return {one: False for one in found.columns if one.strip().lower() in wanted}
    return {columns[t]: t in generic.COARSE for t in generic.DATES if t in columns}


def _order(
    found: LongList,
    chosen: str,
    targets: dict[str, bool],
    date_format: str | None,
    columns: dict[str, str],
) -> tuple[int, str | None]:
    """Return the number of rows, and the format of the dates that are not written as ISO's are.

    What the numbers show of their commas is kept with the list.
    """
    count, shown = 0, []
    odd: dict[str, dict[str, int]] = {name: {} for name in targets}
    stated = dict.fromkeys(targets, 0)
    for part in found.parts():
        count += len(part.rows)
        shown.append(generic.numbers_shown(columns, _cells_of(part, columns)))
        for name, coarse in targets.items():
            values = [row.get(name) or "" for _, row in part.rows]
            stated[name] += len(values) - values.count("")
            for text in drafts.undecided(values, coarse):
                odd[name][text] = odd[name].get(text, 0) + 1
    found.comma = generic.commas_of(shown)
    if date_format is not None:
        return count, date_format
    chosen_formats = {}
    for name, texts in odd.items():
        if texts:
            among = (sum(texts.values()), stated[name])
            chosen_formats[name] = _format(found, chosen, list(texts), among)
    if len(set(chosen_formats.values())) > 1:
        raise InputError(
            "The columns of {name} write their dates in several ways ({ways}). Put them into one, "
            "best YYYY-MM-DD.",
            name=found.name,
            ways="; ".join(f"{k}: {v}" for k, v in chosen_formats.items()),
        )
    return count, next(iter(chosen_formats.values()), None)


def _cells_of(part: InputTable, columns: dict[str, str]) -> Callable[[str], list[Any]]:
    return lambda target: [row.get(columns[target]) for _, row in part.rows]


def _format(found: LongList, chosen: str, texts: Sequence[str], among: tuple[int, int]) -> str:
    odd, stated = among
    try:
        return drafts.format_of(texts)
    except dates.AmbiguousDatesError:
        if drafts.are_few(odd, stated):
            return "ISO"  # each of them is refused in its row
        if chosen != "ACLED" or "GWNO" not in found.columns:
            raise
        found.notes.append(acled.day_first(found.name, texts[0]))
        return "D/M/YYYY"
    except InputError:
        return "ISO"


# -- its drafts ----------------------------------------------------------------------------------


def drafts_of(
    found: LongList, reading: ListReading, name: str, mapping: Mapping | None
) -> Iterator[Drafts]:
    """Yield the drafts of a long list part by part, each event once.

    An event of several rows comes with the last of them.
    """
    waiting: dict[int, list[Draft]] = {}
    told: set[str] = set()
    for part in found.parts():
        raw = formats.read_raw(part, name, mapping, reading.date_format)
        raw.drafts = _whole(raw.drafts, reading.repeats, waiting)
        read = formats.once(raw)
        read.notes = [note for note in read.notes if note not in told]
        told.update(read.notes)
        yield read
    if waiting:  # somebody has changed the file since it was surveyed
        yield formats.once(Drafts(read.dataset, [one for rows in waiting.values() for one in rows]))


def _whole(
    found: Sequence[Draft], repeats: Repeats, waiting: dict[int, list[Draft]]
) -> list[Draft]:
    """Return the drafts of those events of which all rows are read; the others wait."""
    keys = [hash(one.event.external_id) for one in found]
    whole: list[Draft] = []
    for one, key, count in zip(found, keys, repeats.rows_of(keys)):
        if count == 1:
            whole.append(one)
            continue
        rows = waiting.setdefault(key, [])
        rows.append(one)
        if len(rows) == count:
            whole += waiting.pop(key)
    return whole
