# SPDX-License-Identifier: GPL-2.0-or-later
"""All events of a store as columns in memory: search, filter and sort without asking the store.

A hundred thousand events must answer within the time between two key strokes, so nothing here
walks over rows in Python once the columns are made.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..model import RELIABILITIES
from . import bulk

if TYPE_CHECKING:
    from .store import Store

TEXTS = ("id", "title", "category", "status", "actors", "place")
#: the dock's columns, as they can be sorted by
SORTABLE = ("date", "title", "category", "actors", "place", "status", "grade", "reports")
_COLUMNS = (*TEXTS, "date_start", "date_end", "retracted")
#: stands for a date that is not known, so that it sorts after all that are
_NO_DAY = 10**7
_EPOCH = dt.date(1970, 1, 1).toordinal()
_NO_GRADE = len(RELIABILITIES)


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


class EventIndex:
    """The events of a store, one array a column; `row` numbers are positions in them."""

    def __init__(self, columns: dict[str, list]) -> None:
        self.texts: dict[str, list[str]] = {
            name: [value or "" for value in columns[name]] for name in TEXTS
        }
        self.ids = self.texts["id"]
        self.row_of = {ident: row for row, ident in enumerate(self.ids)}
        count = len(self.ids)
        self.days = [value or "" for value in columns["date_start"]]
        self._first = _days(columns["date_start"])
        self._last = np.maximum(_days(columns["date_end"], 0), self._first)
        self.retracted = np.fromiter(map(bool, columns["retracted"]), bool, count)
        self.lon, self.lat = (np.array(columns[axis], float) for axis in ("lon", "lat"))
        self.grades = [""] * count
        self.reports = np.zeros(count, np.int32)
        self._rank = np.full(count, _NO_GRADE, np.int8)
        self._words: list[str] = []
        self._codes = {name: _coded(self.texts[name]) for name in ("category", "status")}
        self._order: dict[str, np.ndarray] = {}

    def grade(self, events: list[str], best: list[str | None], counts: list[int]) -> None:
        """Take in the best reliability of some events' sources, and how many reports they have."""
        for ident, grade, count in zip(events, best, counts):
            row = self.row_of.get(ident)
            if row is not None:
                self.grades[row] = grade or ""
                self.reports[row] = count
                self._rank[row] = _rank(grade or "")
        for name in ("grade", "reports"):
            self._order.pop(name, None)

    def __len__(self) -> int:
        return len(self.ids)

    def values(self, name: str) -> list[str]:
        """Return the different values of ``category``, ``status`` or ``actors``, sorted."""
        if name == "actors":
            cells = set(self.texts["actors"])
            return sorted({a.strip() for cell in cells for a in cell.split(";") if a.strip()})
        return sorted({value for value in self._codes[name][0] if value})

    def rows(self, wanted: Filter, sort: str = "date", descending: bool = True) -> np.ndarray:
        """Return the rows that a filter lets through, in order.

        Parameters
        ----------
        sort : str
            Of `SORTABLE`.
        """
        keep = self._mask(wanted)
        order = self._sorted(sort)
        rows = order[keep[order]]
        if not descending:
            return rows
        if sort != "date":
            return rows[::-1]
        dated = self._first[rows] < _NO_DAY
        return np.concatenate([rows[dated][::-1], rows[~dated]])

    def _mask(self, wanted: Filter) -> np.ndarray:
        keep = np.ones(len(self), bool) if wanted.retracted else ~self.retracted
        for word in wanted.words.casefold().split():
            keep &= self._containing(word)
        if wanted.first is not None:
            keep &= (self._last >= wanted.first.toordinal()) & (self._last < _NO_DAY)
        if wanted.last is not None:
            keep &= self._first <= wanted.last.toordinal()
        for name in ("category", "status"):
            value = getattr(wanted, name)
            if value:
                names, codes = self._codes[name]
                keep &= codes == (names.index(value) if value in names else -1)
        if wanted.actor:
            keep &= self._with_actor(wanted.actor)
        if wanted.grade:
            keep &= self._rank <= _rank(wanted.grade)
        if wanted.box is not None:
            keep &= self._inside(wanted.box)
        if wanted.only is not None:
            among = np.zeros(len(self), bool)
            among[[self.row_of[ident] for ident in wanted.only if ident in self.row_of]] = True
            keep &= among
        return keep

    def _containing(self, word: str) -> np.ndarray:
        if not self._words:  # made with the first search, so that opening need not wait for it
            named = (self.texts[name] for name in ("title", "place", "actors", "category"))
            self._words = ["\x1f".join(row).casefold() for row in zip(*named)]
        return np.fromiter((word in words for words in self._words), bool, len(self))

    def _with_actor(self, actor: str) -> np.ndarray:
        matching: dict[str, bool] = {}
        cells = self.texts["actors"]
        for cell in set(cells):
            matching[cell] = actor in (name.strip() for name in cell.split(";"))
        return np.fromiter((matching[cell] for cell in cells), bool, len(cells))

    def _inside(self, box: tuple[float, float, float, float]) -> np.ndarray:
        west, south, east, north = box
        within = (self.lat >= south) & (self.lat <= north)
        if west <= east:
            return within & (self.lon >= west) & (self.lon <= east)
        return within & ((self.lon >= west) | (self.lon <= east))

    def _sorted(self, name: str) -> np.ndarray:
        if name not in self._order:
            keys: Any = {"date": self._first, "grade": -self._rank, "reports": self.reports}.get(
                name
            )
            if keys is None:
                keys = _coded([text.casefold() for text in self.texts[name]])[1]
            # Of equals the later one comes later, whatever the column.
            self._order[name] = np.lexsort((np.arange(len(self)), self._first, keys))
        return self._order[name]


def build(store: Store) -> EventIndex:
    """Read the columns of a store's events, not yet their grades.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    columns = bulk.events(store.place, _COLUMNS)
    return EventIndex(dict(zip((*_COLUMNS, "lon", "lat"), columns)))


def add_grades(index: EventIndex, store: Store) -> None:
    """Read what the sources of the events' reports are graded: it can come a moment later.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    index.grade(*bulk.grades(store.place))


def _rank(grade: str) -> int:
    return ord(grade) - ord("A") if grade in RELIABILITIES else _NO_GRADE


def _days(values: Iterable[str | None], unknown: int = _NO_DAY) -> np.ndarray:
    """Return ISO dates as days that sort and compare, `unknown` for what is none."""
    texts = [value or "NaT" for value in values]
    try:
        days = np.array(texts, "datetime64[D]")
    except ValueError:  # a foreign hand wrote what is no date
        days = np.array([one if _is_day(one) else "NaT" for one in texts], "datetime64[D]")
    numbers = days.astype(np.int64) + _EPOCH
    return np.where(np.isnat(days), unknown, numbers)


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except (TypeError, ValueError):
        return False
    return True


def _coded(values: list[str]) -> tuple[list[str], np.ndarray]:
    """Return the different values in order, and for each row which of them it holds."""
    names = sorted(set(values))
    number = {name: code for code, name in enumerate(names)}
    return names, np.fromiter((number[value] for value in values), np.int32, len(values))
