# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of the index of events: what is searched as one text, coded, or compared as numbers."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..model import RELIABILITIES

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array

CODED = ("category", "status", "actors", "place")
_SEARCHED = ("title", "place", "actors", "category")
#: stands for a date that is not known, so that it sorts after all that are
NO_DAY = 10**7
_EPOCH = dt.date(1970, 1, 1).toordinal()
NO_GRADE = len(RELIABILITIES)


@dataclass(frozen=True)
class Filter:
    """What is to be listed; the empty filter lists all that is not retracted.

    Attributes
    ----------
    words : str
        All of these must occur in title, place, actors or category.
    first, last : date, optional
        Events of which a day lies between them.
    actor, category, status : str
        Exactly; empty for any.
    grade : str
        The best source of an event has this reliability or a better one, A to F.
    box : (west, south, east, north), optional
        Degrees; west > east crosses the antimeridian.
    only : collection of str, optional
        Ids.
    retracted : bool
        Whether retracted events are listed too.
    """

    words: str = ""
    first: dt.date | None = None
    last: dt.date | None = None
    actor: str = ""
    category: str = ""
    status: str = ""
    grade: str = ""
    box: tuple[float, float, float, float] | None = None
    only: Collection[str] | None = None
    retracted: bool = False


@dataclass(frozen=True)
class Words:
    """The words of all events, one line each, searched as one text."""

    text: bytes
    starts: Array
    rows: Array

    @classmethod
    def of(cls, lines: Sequence[bytes], at: Array) -> Words:
        """Return the words of lines that belong to rows."""
        ends = np.cumsum(np.fromiter(map(len, lines), np.int64, len(lines)) + 1)
        starts = np.concatenate([[0], ends[:-1]]) if len(lines) else np.zeros(0, np.int64)
        return cls(b"\n".join(lines), starts.astype(np.int64), at)

    def holding(self, word: bytes) -> Array:
        """Return the rows whose line holds a word."""
        found = (hit.start() for hit in re.finditer(re.escape(word), self.text))
        lines = np.searchsorted(self.starts, np.fromiter(found, np.int64), "right") - 1
        return self.rows[lines]

    def of_rows(self, wanted: Array) -> list[bytes]:
        """Return the words of some rows, nothing of those that have no line here."""
        # Of the same kind as the rows: the whole array would be turned into another else.
        sought = wanted.astype(self.rows.dtype)
        at = np.minimum(np.searchsorted(self.rows, sought), len(self.rows) - 1)
        ends = np.append(self.starts[1:], len(self.text) + 1) - 1
        there = self.rows[at] == sought
        spans = zip(self.starts[at].tolist(), ends[at].tolist(), there.tolist())
        return [self.text[begin:end] if known else b"" for begin, end, known in spans]

    def titles(self) -> Iterator[bytes]:
        """Yield the title of each line."""
        for line in self.text.split(b"\n") if len(self.starts) else ():
            yield line.partition(b"\x1f")[0]


@dataclass(frozen=True)
class Coded:
    """A column of few different texts: the texts, and for each row which of them it holds."""

    names: list[str]
    codes: Array

    def ranks(self) -> Array:
        """Return numbers that sort as the texts do."""
        folded = [name.casefold() for name in self.names]
        order = {text: rank for rank, text in enumerate(sorted(set(folded)))}
        ranks = np.fromiter((order[text] for text in folded), np.int32, len(folded))
        return ranks[self.codes] if len(folded) else self.codes


RELIABILITIES_IN_ORDER = "".join(sorted(RELIABILITIES))
ARRAYS: dict[str, Any] = {
    "fid": np.int64,
    "first": np.int32,
    "last": np.int32,
    "retracted": bool,
    "lon": np.float64,
    "lat": np.float64,
    **dict.fromkeys(CODED, np.int32),
}


def arrays(columns: dict[str, list[Any]], known: dict[str, dict[str, int]]) -> dict[str, Array]:
    """Return columns as arrays; texts that are not `known` yet get the next number."""
    first = _days(columns["date_start"])
    found = {
        "fid": np.array(columns["fid"], np.int64),
        "first": first,
        "last": np.maximum(_days(columns["date_end"], 0), first),
        "retracted": np.fromiter(map(bool, columns["retracted"]), bool, len(first)),
        "lon": np.array(columns["lon"], float),
        "lat": np.array(columns["lat"], float),
    }
    for name in CODED:
        number = known[name]
        codes = [number.setdefault(str(v or ""), len(number)) for v in columns[name]]
        found[name] = np.array(codes, np.int32)
    return found


def lines(columns: dict[str, list[Any]]) -> list[bytes]:
    """Return the words of each event as one line, as they are searched."""
    cells = zip(*(columns[name] for name in _SEARCHED))
    joined = ("\x1f".join([str(cell or "") for cell in row]) for row in cells)
    # A line is an event: what breaks lines within a cell is a blank.
    return [text.casefold().replace("\n", " ").encode("utf-8", "surrogatepass") for text in joined]


def spread(array: Array, at: Array, count: int, value: int) -> Array:
    """Return an array of `count` values with some of them at given places."""
    found = np.full(count, value, array.dtype)
    found[at] = array
    return found


def rank(grade: str) -> int:
    """Return the place of a reliability in their order, the last where it is none."""
    return ord(grade) - ord("A") if grade in RELIABILITIES else NO_GRADE


def _days(values: Iterable[str | None], unknown: int = NO_DAY) -> Array:
    """Return ISO dates as days that sort and compare, `unknown` for what is none."""
    texts = [value or "NaT" for value in values]
    try:
        days = np.array(texts, "datetime64[D]")
    except ValueError:  # a foreign hand wrote what is no date
        days = np.array([one if _is_day(one) else "NaT" for one in texts], "datetime64[D]")
    numbers = days.astype(np.int64) + _EPOCH
    return np.where(np.isnat(days), unknown, numbers).astype(np.int32)


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except (TypeError, ValueError):
        return False
    return True
