# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of the index of events: what is searched as one text, coded, or compared as numbers."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Collection, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from ..model import PUBLIC_EVENT, RELIABILITIES

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array

CODED = ("category", "status", "actors", "place")
#: of these the few different texts are searched, not a text of each event
SEARCHED = ("place", "actors", "category")
#: of these there may be as many as events; the others are listed to choose from
MANY = "place"
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


#: lines that are searched at once
_STRETCH = 20_000
#: stretches that are searched at a time at most
_THREADS = 4
#: bytes by which it is guessed how rare a word is
_SAMPLE = 1 << 20
#: of so many lines of a sample one holds a word that is common
_COMMON = 20


@dataclass(frozen=True)
class Words:
    """Texts, one line each, searched as one text."""

    text: bytes
    starts: Array
    rows: Array

    @classmethod
    def of(cls, lines: Sequence[bytes], at: Array) -> Words:
        """Return the words of lines that belong to rows."""
        ends = np.cumsum(np.fromiter(map(len, lines), np.int64, len(lines)) + 1)
        starts = np.concatenate([[0], ends[:-1]]) if len(lines) else np.zeros(0, np.int64)
        return cls(b"\n".join(lines), starts.astype(np.int64), at)

    @classmethod
    def joined(cls, parts: Sequence[Words]) -> Words:
        """Return the words of several parts as one, in their order."""
        some = [one for one in parts if len(one.rows)]
        if not some:
            return cls.of([], np.zeros(0, np.int32))
        begins = np.cumsum([0, *(len(one.text) + 1 for one in some[:-1])])
        starts = np.concatenate([one.starts + at for one, at in zip(some, begins)])
        return cls(
            b"\n".join([one.text for one in some]),
            starts.astype(np.int64),
            np.concatenate([one.rows for one in some]),
        )

    def frequency(self, word: bytes) -> int:
        """Return how often a word occurs in the beginning of the text."""
        return self.text.count(word, 0, _SAMPLE)

    def holding(self, word: bytes) -> Array:
        """Return the rows whose line holds a word."""
        sampled = np.searchsorted(self.starts, _SAMPLE)
        # In stretches: one search through all of it would let no other thread work meanwhile.
        edges = [*self.starts[::_STRETCH].tolist(), len(self.text)]
        spans = zip(edges, edges[1:])
        if self.frequency(word) * _COMMON > sampled:
            return self._often_holding(word)
        found: list[int] = []
        find, size = self.text.find, len(word)
        for begin, end in spans:
            at = find(word, begin, end)
            while at >= 0:
                found.append(at)
                at = find(word, at + size, end)
        lines = np.searchsorted(self.starts, np.array(found, np.int64), "right") - 1
        rows: Array = self.rows[lines]
        return rows

    def _often_holding(self, word: bytes) -> Array:
        """Return the same for a word that is in many lines: nothing is done for each of its hits.

        All places of a stretch are compared with the word, one byte of it after the other, and
        several stretches at once: numpy lets other threads work meanwhile.
        """
        signs = np.frombuffer(self.text, np.uint8)

        def held(first: int) -> Array:
            starts = self.starts[first : first + _STRETCH]
            end = first + _STRETCH
            to = int(self.starts[end]) if end < len(self.starts) else len(signs)
            part = signs[int(starts[0]) : to]
            begins = np.zeros(len(part) + 1, bool)  # one more: the last line may be empty
            places = max(len(part) - len(word) + 1, 0)
            begins[:places] = True
            for at, sign in enumerate(word):
                begins[:places] &= part[at : at + places] == sign
            found = np.logical_or.reduceat(begins, starts - starts[0])
            rows: Array = self.rows[first : first + _STRETCH][found]
            return rows

        firsts = range(0, len(self.starts), _STRETCH)
        if len(firsts) == 1:
            return held(0)
        with ThreadPoolExecutor(min(_THREADS, os.cpu_count() or 1)) as pool:
            return np.concatenate(list(pool.map(held, firsts)))

    def of_rows(self, wanted: Array) -> list[bytes]:
        """Return the words of some rows, nothing of those that have no line here."""
        if not len(self.rows):
            return [b""] * len(wanted)
        # Of the same kind as the rows: the whole array would be turned into another else.
        sought = wanted.astype(self.rows.dtype)
        at = np.minimum(np.searchsorted(self.rows, sought), len(self.rows) - 1)
        ends = np.append(self.starts[1:], len(self.text) + 1) - 1
        there = self.rows[at] == sought
        spans = zip(self.starts[at].tolist(), ends[at].tolist(), there.tolist())
        return [self.text[begin:end] if known else b"" for begin, end, known in spans]


@dataclass(frozen=True)
class Lines:
    """The words of rows, of which some have changed since."""

    words: Words
    fresh: dict[int, bytes] = field(default_factory=dict)

    @classmethod
    def none(cls) -> Lines:
        """Return the lines of no row."""
        return cls(Words.of([], np.zeros(0, np.int32)))

    @cached_property
    def _tail(self) -> Words:
        return Words.of(list(self.fresh.values()), np.array(list(self.fresh), np.int32))

    def frequency(self, word: bytes) -> int:
        """Return how often a word occurs in the beginning of what was read first."""
        return self.words.frequency(word)

    def holding(self, word: bytes, count: int) -> Array:
        """Tell for each of some number of rows whether its line holds a word."""
        found = np.zeros(count, bool)
        if len(self.words.rows):
            found[self.words.holding(word)] = True
        if self.fresh:  # what these rows said before does not count any more
            found[self._tail.rows] = False
            found[self._tail.holding(word)] = True
        return found

    def of_rows(self, wanted: Array) -> list[bytes]:
        """Return the lines of some rows, nothing of those that have none."""
        found = self.words.of_rows(wanted)
        if not self.fresh:
            return found
        return [self.fresh.get(row, line) for row, line in zip(wanted.tolist(), found)]

    def moved(self, to: Array | None) -> Lines:
        """Return the lines of rows that are elsewhere now."""
        if to is None:
            return self
        words = replace(self.words, rows=to[self.words.rows].astype(np.int32))
        return Lines(words, {int(to[row]): line for row, line in self.fresh.items()})

    def changed(self, at: Sequence[int], lines: Sequence[bytes]) -> Lines:
        """Return lines of which some are as given."""
        return replace(self, fresh={**self.fresh, **dict(zip(at, lines))}) if len(at) else self

    def now(self) -> Words:
        """Return the words of all rows as one text, for sorting."""
        if not self.fresh:
            return self.words
        text, starts, at = self.words.text, self.words.starts, self.words.rows
        stand = ~np.isin(at, self._tail.rows)
        starts = np.concatenate([starts[stand], self._tail.starts + len(text) + 1])
        at = np.concatenate([at[stand], self._tail.rows])
        return Words(b"\n".join((text, self._tail.text)), starts, at)


#: different texts of a column that are numbered
MOST_NAMES = 30_000


@dataclass(frozen=True)
class Coded:
    """A column of few different texts: the texts, and for each row which of them it holds.

    Of a column of many, those that were met first: what the other rows hold stands in `others`, a
    line each, and their number is `MOST_NAMES`.
    """

    names: list[str]
    codes: Array
    others: Lines

    @classmethod
    def of(cls, names: list[str], codes: Array, others: Lines) -> Coded:
        """Return a column whose codes take no more bytes than they need."""
        return cls(names, codes.astype(np.min_scalar_type(len(names)), copy=False), others)

    @cached_property
    def _words(self) -> Words:
        return Words.of(folded(self.names), np.arange(len(self.names), dtype=np.int32))

    def holding_name(self, word: bytes) -> Array:
        """Tell for each row whether a text that is numbered holds a word."""
        held = np.zeros(len(self.names) + 1, bool)
        if self.names:
            held[self._words.holding(word)] = True
        return held[self.codes] if held.any() else np.zeros(len(self.codes), bool)

    def holding_other(self, word: bytes) -> Array:
        """Tell the same of the texts that are not."""
        own: Array = self.codes == MOST_NAMES
        return own & self.others.holding(word, len(self.codes))

    def others_of(self, wanted: Array) -> list[bytes]:
        """Return the texts of some rows that are not numbered, nothing for the other rows."""
        found = self.others.of_rows(wanted)
        own = (self.codes[wanted] == MOST_NAMES).tolist()
        return [line if is_own else b"" for line, is_own in zip(found, own)]

    def text_of(self, row: int) -> bytes:
        """Return the text of a row as it is sorted by."""
        code = int(self.codes[row])
        if code == MOST_NAMES and self.has_others:
            return self.others_of(np.array([row]))[0]
        return folded([self.names[code]])[0] if code < len(self.names) else b""

    @property
    def has_others(self) -> bool:
        """Whether there are rows whose text is not numbered."""
        return bool(len(self.others.words.rows) or self.others.fresh)

    def ranks(self) -> Array:
        """Return numbers that sort as the texts do."""
        if not self.has_others:
            folded_names = [name.casefold() for name in self.names]
            order = {text: rank for rank, text in enumerate(sorted(set(folded_names)))}
            ranks = np.fromiter((order[text] for text in folded_names), np.int32, len(self.names))
            return ranks[self.codes] if len(folded_names) else self.codes
        other = self.others.now()
        both = Words.joined([self._words, other])
        ranks = title_ranks(both.text, both.starts)
        found = np.zeros(len(self.codes), np.int32)
        found[other.rows] = ranks[len(self.names) :]
        own = self.codes != MOST_NAMES
        found[own] = ranks[self.codes[own]]
        return found


RELIABILITIES_IN_ORDER = "".join(sorted(RELIABILITIES))
ARRAYS: dict[str, Any] = {
    "fid": np.int64,
    "first": np.int32,
    "last": np.int32,
    "retracted": bool,
    "open": bool,
    "lon": np.float64,
    "lat": np.float64,
    **dict.fromkeys(CODED, np.int32),
}


def arrays(columns: dict[str, list[Any]], known: dict[str, dict[str, int]]) -> dict[str, Array]:
    """Return columns as arrays; texts that are not `known` yet get the next number."""
    first, last = _days(columns["date_start"]), _days(columns["date_end"], 0)
    # A last day alone is the first one too.
    first = np.where((first == NO_DAY) & (last > 0), last, first)
    found = {
        "fid": np.array(columns["fid"], np.int64),
        "first": first,
        "last": np.maximum(last, first),
        "retracted": np.fromiter(map(bool, columns["retracted"]), bool, len(first)),
        "open": np.fromiter(map(_is_open, columns["sensitivity"]), bool, len(first)),
        "lon": np.array(columns["lon"], float),
        "lat": np.array(columns["lat"], float),
    }
    for name in CODED:
        most = MOST_NAMES if name == MANY else len(known[name]) + len(columns[name])
        found[name] = _numbers(columns[name], known[name], most)
    return found


def _is_open(mark: Any) -> bool:
    """Tell whether an event's own mark lets it be told of."""
    return (mark or "") in PUBLIC_EVENT


def _numbers(values: Sequence[Any], known: dict[str, int], most: int) -> Array:
    """Return the numbers of texts; of those that are not known only so many get one."""
    if len(known) + len(values) <= most:
        codes = [known.setdefault(str(one or ""), len(known)) for one in values]
        return np.array(codes, np.int32)
    codes = []
    for one in values:
        text = str(one or "")
        if text not in known and len(known) < most:
            known[text] = len(known)
        codes.append(known.get(text, MOST_NAMES))
    return np.array(codes, np.int32)


def others_among(columns: dict[str, list[Any]], codes: Array) -> tuple[Array, list[bytes]]:
    """Return the places of those texts of `MANY` that got no number, and how they are searched."""
    at = np.flatnonzero(codes == MOST_NAMES)
    return at, folded(columns[MANY][place] for place in at.tolist())


def folded(texts: Iterable[Any]) -> list[bytes]:
    """Return texts as they are searched, one line each: what breaks lines within one is a blank."""
    whole = (str(text or "").casefold().replace("\n", " ") for text in texts)
    return [text.encode("utf-8", "surrogatepass") for text in whole]


def spread(array: Array, at: Array | None, count: int, value: int) -> Array:
    """Return an array of `count` values with some of them at given places, or where they were."""
    if at is None:
        return np.concatenate([array, np.full(count - len(array), value, array.dtype)])
    found = np.full(count, value, array.dtype)
    found[at] = array
    return found


#: how often eight more bytes of titles are compared
_ROUNDS = 64
#: bytes of a text that are looked at together
_BLOCK = 1 << 22
_BREAK = ord("\n")


def title_ranks(text: bytes, starts: Array) -> Array:
    """Return numbers that sort the titles at the starts of lines as their bytes do.

    Eight bytes of all titles are compared at a time, then the next eight of those that are equal
    so far. Python's own sort would hold up every other thread, that of the window too; it is left
    with the few that are equal for long.
    """
    if not text:  # at most one title, and that is empty
        return np.zeros(len(starts), np.int32)
    signs = np.frombuffer(text, np.uint8)
    ends = _title_ends(signs, starts)
    ranks = np.zeros(len(starts), np.int64)
    left = np.arange(len(starts))
    begins = starts.astype(np.int64)
    for _ in range(_ROUNDS):
        if not len(left):
            break
        keys = _eight(signs, begins, ends[left])
        order = np.lexsort((keys, ranks[left]))
        left, keys, begins = left[order], keys[order], begins[order] + 8
        known = ranks[left]
        opens = np.ones(len(left), bool)  # a row that differs from the one before it
        opens[1:] = known[1:] != known[:-1]
        groups = np.maximum.accumulate(np.where(opens, np.arange(len(left)), 0))
        opens[1:] |= keys[1:] != keys[:-1]
        firsts = np.maximum.accumulate(np.where(opens, np.arange(len(left)), 0))
        ranks[left] = known + firsts - groups
        alone = opens & np.append(opens[1:], True)
        # One that has just ended is less than one that goes on: both are looked at once more.
        stay = ~alone & (begins <= ends[left])
        left, begins = left[stay], begins[stay]
    spans = zip(begins.tolist(), ends[left].tolist())
    ranks[left] = _plain_ranks([text[begin:end] for begin, end in spans], ranks[left])
    return ranks.astype(np.int32)


def _plain_ranks(rests: list[bytes], known: Array) -> Array:
    """Return the ranks of titles whose ranks so far are those of their groups, by what is left."""
    groups, found = known.tolist(), known.copy()
    order = sorted(range(len(rests)), key=lambda at: (groups[at], rests[at]))
    group = equal = 0  # the places at which the group, and those of the same rest, begin
    for place, (before, at) in enumerate(zip(order, order[1:]), 1):
        if groups[at] != groups[before]:
            group = equal = place
        elif rests[at] != rests[before]:
            equal = place
        found[at] += equal - group
    return found


def _title_ends(signs: Array, starts: Array) -> Array:
    parts = range(0, len(signs), _BLOCK)
    found = [at + np.flatnonzero(signs[at : at + _BLOCK] == _BREAK) for at in parts]
    separators = np.concatenate([*found, [len(signs)]])
    return separators[np.searchsorted(separators, starts)]


def _eight(signs: Array, begins: Array, ends: Array) -> Array:
    """Return the eight bytes from each place on as one number, zeros beyond its end."""
    keys = np.zeros(len(begins), np.uint64)
    for at in range(8):
        places = begins + at
        found = signs.take(places, mode="clip").astype(np.uint64)
        found[places >= ends] = 0
        keys = (keys << np.uint64(8)) | found
    return keys


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
    known = ~np.isnat(days) & (numbers > 0) & (numbers <= dt.date.max.toordinal())
    return np.where(known, numbers, unknown).astype(np.int32)


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except (TypeError, ValueError):
        return False
    return True
