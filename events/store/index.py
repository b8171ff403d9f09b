# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock filters, searches and sorts by, of every event of a store.

Only that is in memory, as arrays and as texts that are searched in C: some hundred bytes an
event, so that a million fit beside a map. What a row shows is read from the store when it is
shown. An index never changes: a save makes a new one that shares what stayed, so that a search in
another thread may go on in the old one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...analysis.base.errors import Canceled
from ..memory import give_back
from . import bulk, rows
from .index_columns import (
    ARRAYS,
    CODED,
    MANY,
    NO_DAY,
    NO_GRADE,
    RELIABILITIES_IN_ORDER,
    SEARCHED,
    Coded,
    Filter,
    Lines,
    Words,
    arrays,
    folded,
    others_among,
    rank,
    spread,
    title_ranks,
)

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from .backend import Backend

TEXTS = ("title", "category", "status", "actors", "place")
#: the dock's columns, as they can be sorted by
SORTABLE = ("date", "title", "category", "actors", "place", "status", "grade", "reports")
#: what an index is made of, a list each; ``fid`` rises
COLUMNS = ("fid", *TEXTS, "date_start", "date_end", "retracted", "sensitivity", "lon", "lat")
#: events read at once: a moment in which the window does not answer
_PART = 1_000
#: the part of all rows below which each is looked at by itself
_FEW = 8
#: events from which on memory is left over from reading them that is worth the time to give it back
_LONG = 20_000
#: a word that stands nowhere: to look for it goes through all texts
_NOWHERE = "\x00"
#: rows that are put into an order one by one
_MOST_PLACED = 100
#: rows of the log after which an index is made anew
_MOST_CHANGES = 5000


@dataclass(frozen=True)
class EventCells:
    """What a row of the list shows."""

    id: str
    title: str
    category: str
    status: str
    actors: str
    place: str
    day: str


class EventSource:
    """Where an index reads what it does not hold."""

    def __init__(self, place: Backend) -> None:
        self._place = place

    def cells(self, fids: Sequence[int]) -> dict[int, EventCells]:
        """Return what events show, by their numbers in the table."""
        names = ("id", "title", "category", "status", "actors", "place", "date_start", "date_end")
        if not len(fids):
            return {}
        where = f"fid IN ({', '.join(str(int(fid)) for fid in fids)})"
        columns = bulk.columns(self._place, "event", ("fid", *names), where)
        return {
            fid: EventCells(*(str(one or "") for one in (*told, first or last)))
            for fid, *told, first, last in zip(*columns)
        }

    def fids(self, idents: Collection[str]) -> list[int]:
        """Return the numbers of events by their ids."""
        found: list[int] = []
        for part in rows.where("id", idents):
            found += bulk.columns(self._place, "event", ("fid",), part)[0]
        return found


_NOTHING = EventCells("", "", "", "", "", "", "")


class EventIndex:
    """The events of a store, one array a column; `row` numbers are positions in them."""

    def __init__(self, source: EventSource, parts: Iterable[Sequence[list[Any]]] = ()) -> None:
        self.source = source
        known: dict[str, dict[str, int]] = {name: {} for name in CODED}
        held: dict[str, list[Array]] = {name: [] for name in ARRAYS}
        words: list[Words] = []
        others: list[Words] = []
        count = 0
        for part in parts:
            # All that is asked of a part is done with it: one call for a million texts would let
            # no other thread work meanwhile, that of the window neither.
            columns = dict(zip(COLUMNS, part))
            said = folded(columns["title"])
            words.append(Words.of(said, np.arange(count, count + len(said), dtype=np.int32)))
            for name, array in arrays(columns, known).items():
                held[name].append(array)
            at, lines = others_among(columns, held[MANY][-1])
            others.append(Words.of(lines, (count + at).astype(np.int32)))
            count += len(said)
        whole = {n: np.concatenate(a) if a else np.zeros(0, ARRAYS[n]) for n, a in held.items()}
        names = {name: list(known[name]) for name in CODED}
        self._take(whole, names, Lines(Words.joined(others)))
        self._titles = Lines(Words.joined(words))
        self.reports = np.zeros(count, np.int32)
        self._rank = np.full(count, NO_GRADE, np.int8)
        self._is_told = np.ones(count, bool)

    def _take(self, whole: dict[str, Array], names: dict[str, list[str]], others: Lines) -> None:
        self.fids = whole["fid"]
        self._first, self._last = whole["first"], whole["last"]
        self.retracted, self._is_open = whole["retracted"], whole["open"]
        self.lon, self.lat = whole["lon"], whole["lat"]
        self._codes = {
            name: Coded.of(names[name], whole[name], others if name == MANY else Lines.none())
            for name in CODED
        }
        self._order: dict[str, Array] = {}

    def __len__(self) -> int:
        return len(self.fids)

    # -- what changes ----------------------------------------------------------------------------

    def graded(self, parts: Iterable[Sequence[Sequence[Any]]]) -> EventIndex:
        """Return an index that knows of some events their sources' grades and their reports.

        Parameters
        ----------
        parts : iterable
            Each the events' numbers, their best reliabilities, their numbers of reports, and
            whether one of these is public.
        """
        new = self._copy()
        new.reports, new._rank = self.reports.copy(), self._rank.copy()
        new._is_told = self._is_told.copy()
        changed: list[Array] = []
        for fids, best, counts, public in parts:
            at, known = self._rows_of(fids)
            changed.append(at)
            new._is_told[at] = np.array(public, bool)[known]
            new.reports[at] = np.array(counts, np.int32)[known]
            new._rank[at] = np.array([rank(one or "") for one in best], np.int8)[known]
        moved = new._placed(np.concatenate([np.zeros(0, np.int64), *changed]), ("grade", "reports"))
        # an order that was not mended is sorted anew when it is asked for
        kept = {name: one for name, one in self._order.items() if name not in ("grade", "reports")}
        new._order = {**kept, **moved}
        return new

    def updated(self, part: Sequence[list[Any]]) -> EventIndex:
        """Return an index in which some events are as given, new ones added at its end."""
        columns = dict(zip(COLUMNS, part))
        known = {n: {t: k for k, t in enumerate(c.names)} for n, c in self._codes.items()}
        fresh = arrays(columns, known)
        _, old = self._rows_of(fresh["fid"])
        # Numbers need not come in the order of saves: a database hands them out before.
        added = np.sort(fresh["fid"][~old])
        stays = not len(added) or not len(self) or added[0] > self.fids[-1]
        if stays:
            fids, moved = np.concatenate([self.fids, added]), None
        else:  # a database hands numbers out before they are saved: they may come in between
            fids = np.sort(np.concatenate([self.fids, added]), kind="stable")
            moved = np.searchsorted(fids, self.fids)
        at = np.searchsorted(fids, fresh["fid"])
        whole = {}
        for name, array in self._arrays().items():
            whole[name] = spread(array.astype(ARRAYS[name], copy=False), moved, len(fids), 0)
            whole[name][at] = fresh[name]
        new = self._copy()
        others, lines = others_among(columns, fresh[MANY])
        unnumbered = self._codes[MANY].others.moved(moved).changed(at[others].tolist(), lines)
        new._take(whole, {name: list(known[name]) for name in CODED}, unnumbered)
        new.reports = spread(self.reports, moved, len(fids), 0)
        new._rank = spread(self._rank, moved, len(fids), NO_GRADE)
        new._is_told = spread(self._is_told, moved, len(fids), 1)
        new._titles = self._titles.moved(moved).changed(at.tolist(), folded(columns["title"]))
        new._order = {n: o if moved is None else moved[o] for n, o in self._order.items()}
        new._order = new._placed(at, list(new._order))
        return new

    def _arrays(self) -> dict[str, Array]:
        own = {"fid": self.fids, "first": self._first, "last": self._last, "lon": self.lon}
        own |= {"lat": self.lat, "retracted": self.retracted, "open": self._is_open}
        return own | {name: coded.codes for name, coded in self._codes.items()}

    def _copy(self) -> EventIndex:
        new = EventIndex.__new__(EventIndex)
        new.__dict__.update(self.__dict__)
        return new

    def _rows_of(self, fids: Sequence[int] | Array) -> tuple[Array, Array]:
        """Return the rows of those numbers that are known, and which are."""
        wanted = np.asarray(fids, np.int64)
        at = np.searchsorted(self.fids, wanted)
        known = np.zeros(len(wanted), bool)
        inside = at < len(self)
        known[inside] = self.fids[at[inside]] == wanted[inside]
        return at[known], known

    # -- what is asked ---------------------------------------------------------------------------

    def cells(self, wanted: Sequence[int] | Array) -> list[EventCells]:
        """Read what rows show.

        Raises
        ------
        StoreError
            If the store does not answer.
        """
        fids = [int(fid) for fid in self.fids[np.asarray(wanted, np.int64)]]
        found = self.source.cells(fids)
        return [found.get(fid, _NOTHING) for fid in fids]

    def rows_of(self, idents: Collection[str]) -> Array:
        """Return the rows of events by their ids."""
        return self._rows_of(self.source.fids(idents))[0]

    def grade(self, row: int) -> str:
        """Return the reliability of the best source of a row, empty where none has any."""
        place = int(self._rank[row])
        return "" if place == NO_GRADE else RELIABILITIES_IN_ORDER[place]

    def values(self, name: str) -> list[str]:
        """Return the different values of ``category``, ``status`` or ``actors``, sorted."""
        cells = self._codes[name].names
        if name == "actors":
            return sorted({a.strip() for cell in cells for a in cell.split(";") if a.strip()})
        return sorted({value for value in cells if value})

    def public_categories(self) -> list[str]:
        """Return the categories of events that may be told of, by the rule of `export.public`."""
        held = self._codes["category"]
        told = np.unique(held.codes[self._is_open & self._is_told & ~self.retracted])
        return sorted(filter(None, (held.names[code] for code in told.tolist())))

    def extent(self) -> tuple[float, float, float, float] | None:
        """Return west, south, east and north of all events that have a place, None without any."""
        # Of those without a place it is no number, which these leave out.
        axes = (self.lon, self.lat)
        sides = [find.reduce(axis, initial=np.nan) for find in (np.fmin, np.fmax) for axis in axes]
        west, south, east, north = map(float, sides)
        return None if any(map(np.isnan, sides)) else (west, south, east, north)

    def rows(self, wanted: Filter, sort: str = "date", descending: bool = True) -> Array:
        """Return the rows that a filter lets through, in order.

        Parameters
        ----------
        sort : str
            Of `SORTABLE`.
        """
        keep = self._mask(wanted)
        order = self._sorted(sort)
        found: Array = order[keep[order]]
        if not descending:
            return found
        if sort != "date":
            return np.flip(found)
        known = self._first < NO_DAY
        if known.all():
            return np.flip(found)
        dated = known[found]
        return np.concatenate([found[dated][::-1], found[~dated]])

    def _mask(self, wanted: Filter) -> Array:
        keep = np.ones(len(self), bool) if wanted.retracted else ~self.retracted
        if wanted.words.strip():
            keep &= self._containing_all(wanted.words.casefold().split())
        if wanted.first is not None:
            keep &= (self._last >= wanted.first.toordinal()) & (self._last < NO_DAY)
        if wanted.last is not None:
            keep &= self._first <= wanted.last.toordinal()
        for name in ("category", "status"):
            value = getattr(wanted, name)
            if value:
                keep &= self._holding(name, value.__eq__)
        if wanted.actor:
            actor = wanted.actor
            keep &= self._holding("actors", lambda c: actor in (n.strip() for n in c.split(";")))
        if wanted.grade:
            keep &= self._rank <= rank(wanted.grade)
        if wanted.box is not None:
            keep &= self._inside(wanted.box)
        if wanted.only is not None:
            among = np.zeros(len(self), bool)
            among[self.rows_of(wanted.only)] = True
            keep &= among
        return keep

    def _containing_all(self, words: Sequence[str]) -> Array:
        """Find the rarest word first: of the others only its rows have to be looked at."""
        texts = [word.encode("utf-8", "surrogatepass") for word in words]
        texts.sort(key=lambda text: (self._titles.frequency(text), -len(text)))
        found = np.ones(len(self), bool)
        many = self._codes[MANY]
        for number, text in enumerate(texts):
            named = [self._codes[name].holding_name(text) for name in SEARCHED]
            holding = np.logical_or.reduce(named)
            held = np.flatnonzero(found & ~holding)
            if number and len(held) < len(self) // _FEW:
                lines = zip(self._titles.of_rows(held), many.others_of(held))
                holding[held] = [text in title or text in other for title, other in lines]
            elif len(held):
                holding |= self._titles.holding(text, len(self))
                if many.has_others:
                    holding |= many.holding_other(text)
            found &= holding
        return found

    def _holding(self, name: str, holds: Callable[[str], bool]) -> Array:
        coded = self._codes[name]
        held = np.array([holds(cell) for cell in coded.names], bool)
        return held[coded.codes] if len(held) else np.zeros(len(self), bool)

    def _inside(self, box: tuple[float, float, float, float]) -> Array:
        west, south, east, north = box
        within = (self.lat >= south) & (self.lat <= north)
        if west <= east:
            return within & (self.lon >= west) & (self.lon <= east)
        return within & ((self.lon >= west) | (self.lon <= east))

    def _sorted(self, name: str) -> Array:
        if name not in self._order:
            plain = {"date": self._first, "grade": -self._rank, "reports": self.reports}
            if name == "title":
                keys = self._title_ranks()
            else:
                keys = plain[name] if name in plain else self._codes[name].ranks()
            # Of equals the later one comes later, whatever the column; the sort is stable.
            order = np.argsort(self._first, kind="stable")
            if name != "date":
                order = order[np.argsort(keys[order], kind="stable")]
            self._order = {**self._order, name: order.astype(np.int32)}
        return self._order[name]

    def _placed(self, at: Array, names: Collection[str]) -> dict[str, Array]:
        """Return known orders in which some rows stand where they belong now.

        Of many rows none: to sort all anew is as fast.
        """
        if len(at) > _MOST_PLACED:
            return {}
        return {
            name: self._with_placed(name, self._order[name], at)
            for name in names
            if name in self._order
        }

    def _with_placed(self, name: str, order: Array, at: Array) -> Array:
        stay = order[~np.isin(order, at)]
        keys = sorted(self._key(name, row) for row in at.tolist())
        places = []
        for key in keys:
            low, high = 0, len(stay)
            while low < high:
                middle = (low + high) // 2
                if self._key(name, int(stay[middle])) < key:
                    low = middle + 1
                else:
                    high = middle
            places.append(low)
        return np.insert(stay, places, [key[-1] for key in keys]).astype(np.int32)

    def _key(self, name: str, row: int) -> tuple[Any, ...]:
        """Return what a row is sorted by, as `_sorted` sorts; the row itself comes last."""
        first = int(self._first[row])
        if name == "date":
            return first, row
        if name in ("grade", "reports"):
            return -int(self._rank[row]) if name == "grade" else int(self.reports[row]), first, row
        if name == "title":
            return self._titles.of_rows(np.array([row]))[0], first, row
        return self._codes[name].text_of(row), first, row

    def _title_ranks(self) -> Array:
        words = self._titles.now()
        found = np.zeros(len(self), np.int32)
        found[words.rows] = 1 + title_ranks(words.text, words.starts)
        return found


# -- of a store -----------------------------------------------------------------------------------


def build(
    place: Backend,
    progress: Callable[[int], bool] = lambda count: True,
    *,
    newest: int = 0,
) -> EventIndex:
    """Read a store's events, then what their sources are graded.

    Parameters
    ----------
    progress : callable
        Is told how many events were read; what it returns says whether to go on.
    newest : int
        Read only so many events that were added last, at once.

    Raises
    ------
    StoreError
        If the store does not answer.
    """
    spans: list[tuple[int, int]] = []
    marks = _marked(place)

    def parts() -> Iterator[list[list[Any]]]:
        for low, high in bulk.spans(place, _PART, newest):  # asked for one by one, as all is
            spans.append((low, high))
            if not progress(high):
                return
            yield _event_columns(place, f"fid > {low} AND fid <= {high}", marks)

    def grades() -> Iterator[list[list[Any]]]:
        for low, high in bulk.wide(place, spans):
            if not progress(high):
                return
            yield bulk.grades(place, f"e.fid > {low} AND e.fid <= {high}", marked="report" in marks)

    with place.reader().together():
        made = EventIndex(EventSource(place), parts()).graded(grades())
    if len(made) > _LONG:
        # The first search is the slowest, by half of a million's: nobody has to wait for it so.
        made.rows(Filter(words=_NOWHERE))
        give_back()
    return made


def _marked(place: Backend) -> set[str]:
    """Return the tables whose rows say who may see them: those of an older store do not."""
    return {one for one in ("event", "report") if "sensitivity" in bulk.held(place, one)}


def _event_columns(place: Backend, where: str, marked: Collection[str]) -> list[list[Any]]:
    """Return `COLUMNS` of the events that a condition in SQL finds."""
    names = list(COLUMNS[:-2])
    if "event" in marked:
        return bulk.event_columns(place, names, where)
    at = names.index("sensitivity")
    del names[at]
    found = bulk.event_columns(place, names, where)
    return [*found[:at], [""] * len(found[0]), *found[at:]]


def caught_up(
    made: EventIndex,
    place: Backend,
    since: int,
    wanted: Callable[[], bool] = lambda: True,
    outside: Collection[tuple[str, str, str]] = (),
) -> EventIndex | None:
    """Return an index with what was saved after an entry of the log, None where it is too much.

    Parameters
    ----------
    wanted : callable
        Says, between the store's answers, whether to go on.
    outside : collection of (str, str, str)
        Table, id and version of what else was changed.

    Raises
    ------
    Canceled
        If it is not wanted any more.
    StoreError
        If the store does not answer.
    """
    changes = bulk.changes(place, since, _MOST_CHANGES + 1)
    changes += [(table, ident) for table, ident, _ in outside]
    # Of a report that was changed from outside nobody knows which event it belonged to before.
    if len(changes) > _MOST_CHANGES or any(table == "report" for table, *_ in outside):
        return None

    def parts(column: str, idents: Collection[str]) -> Iterator[str]:
        for where in rows.where(column, idents):
            if not wanted():
                raise Canceled
            yield where

    of = {table: {i for t, i in changes if t == table} for table in ("event", "report", "source")}
    new, marks = made, _marked(place)
    for where in parts("id", of["event"]):
        new = new.updated(_event_columns(place, where, marks))
    touched = of["event"] | _of_reports(place, parts, of["report"], of["source"])
    if len(touched) > _MOST_CHANGES:
        return None
    for where in parts("id", touched):
        fids = bulk.columns(place, "event", ("fid",), where)[0]
        told = dict(zip(fids, [(None, 0, 1)] * len(fids)))
        graded = bulk.grades(place, f"e.{where}", marked="report" in marks)
        told |= {fid: row for fid, *row in zip(*graded)}
        best, counts, public = zip(*told.values()) if told else ((), (), ())
        new = new.graded([(list(told), best, counts, public)])
    return new


def _of_reports(
    place: Backend,
    parts: Callable[[str, Collection[str]], Iterable[str]],
    reports: Collection[str],
    sources: Collection[str],
) -> set[str]:
    """Return the events of reports, those that they once belonged to and those of sources'."""
    found: set[str] = set()
    for column, idents in (("id", reports), ("source_id", sources)):
        for where in parts(column, idents):
            found.update(bulk.columns(place, "report", ("event_id",), where)[0])
            if len(found) > _MOST_CHANGES:
                return found
    for where in parts("entity_id", reports):
        found |= bulk.events_of_reports(place, where)
    return found
