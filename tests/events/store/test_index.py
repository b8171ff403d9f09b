# SPDX-License-Identifier: GPL-2.0-or-later
"""The index finds what a plain walk over the rows finds."""

from __future__ import annotations

import datetime as dt
import random
import runpy
import sys
from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis.base.errors import Canceled
from salient.events import memory, model
from salient.events.export.public import public_part
from salient.events.model import Event, Link, Report
from salient.events.store import bulk, index, index_columns
from salient.events.store.index import EventIndex, Filter
from salient.events.store.index_columns import Words, title_ranks

NAMES = ("id", "title", "category", "status", "actors", "place", "date_start", "date_end")
DAYS = st.none() | st.dates(dt.date(2017, 8, 1), dt.date(2017, 8, 6))
EVENTS = st.lists(
    st.builds(
        Event,
        title=st.sampled_from(["Landing", "landing; clash", "STRASSE", "Straße 5", ""]),
        category=st.sampled_from(["", "clash", "air strike"]),
        status=st.sampled_from(model.STATUSES),
        actors=st.sampled_from(["", "A", "A; B", "AB"]),
        place=st.sampled_from(["", "al-Kawm", "Raqqa"]),
        date_start=DAYS,
        date_end=DAYS,
        lon=st.none() | st.sampled_from([-179.5, 0.0, 179.5]),
        lat=st.none() | st.sampled_from([-10.0, 35.0]),
        retracted=st.integers(0, 1),
    ),
    max_size=12,
)
FILTERS = st.builds(
    Filter,
    words=st.sampled_from(
        ["", "land", "LAND raq", "strasse", "\x1f", "clash", "a land raq", "5 s"]
    ),
    first=DAYS,
    last=DAYS,
    actor=st.sampled_from(["", "A", "B"]),
    category=st.sampled_from(["", "clash", "unknown"]),
    status=st.sampled_from(["", "confirmed"]),
    grade=st.sampled_from(["", "B"]),
    box=st.sampled_from([None, (-1.0, 0.0, 1.0, 40.0), (170.0, -20.0, -170.0, 40.0)]),
    retracted=st.booleans(),
)


class Held:
    """A source of what an index does not hold."""

    def __init__(self, events: list[Event]) -> None:
        self.events = events

    def cells(self, fids):
        return {
            n: index.EventCells(e.id, e.title, e.category, e.status, e.actors, e.place, "")
            for n, e in enumerate(self.events)
            if n in fids
        }

    def fids(self, idents):
        return [n for n, e in enumerate(self.events) if e.id in idents]


def part(events: list[Event], fids: list[int]) -> list[list]:
    def value(event: Event, name: str):
        found = getattr(event, name)
        return found.isoformat() if isinstance(found, dt.date) else found

    return [fids, *([value(e, name) for e in events] for name in index.COLUMNS[1:])]


def made(events: list[Event], grades: dict[str, str]) -> EventIndex:
    found = EventIndex(Held(events), [part(events, list(range(len(events))))])
    fids = [n for n, e in enumerate(events) if e.id in grades]
    return found.graded([(fids, [grades[events[n].id] for n in fids], *([[1] * len(fids)] * 2))])


def ids(found: EventIndex, rows) -> list[str]:
    return [one.id for one in found.cells(rows)]


def passes(e: Event, wanted: Filter, grade: str) -> bool:  # noqa: C901 - one line a rule
    """The filter, said plainly."""
    cells = [c.casefold() for c in (e.title, e.place, e.actors, e.category)]
    if e.retracted and not wanted.retracted:
        return False
    for word in wanted.words.casefold().split():
        if not any(word in cell for cell in cells):
            return False
    first, last = model.span(e)
    if wanted.first and not (first and max(first, last) >= wanted.first):
        return False
    if wanted.last and not (first and first <= wanted.last):
        return False
    if wanted.actor and wanted.actor not in model.split_names(e.actors):
        return False
    if wanted.grade and not ("A" <= grade <= wanted.grade):
        return False
    if wanted.box:
        west, south, east, north = wanted.box
        if e.lon is None or e.lat is None or not south <= e.lat <= north:
            return False
        inside = west <= e.lon <= east if west <= east else e.lon >= west or e.lon <= east
        if not inside:
            return False
    return wanted.category in ("", e.category) and wanted.status in ("", e.status)


#: how many texts of a column are numbered: with one, most places are searched by themselves
NUMBERED = st.sampled_from([1, index_columns.MOST_NAMES])


@settings(max_examples=300, deadline=None)
@given(EVENTS, FILTERS, st.sampled_from(index.SORTABLE), st.booleans(), NUMBERED)
def test_a_filter_lets_through_what_a_plain_walk_does(events, wanted, sort, descending, most):
    grades = {e.id: "BD"[number % 2] for number, e in enumerate(events) if number % 3}
    with patch.object(index_columns, "MOST_NAMES", most):
        found = made(events, grades)
        listed = ids(found, found.rows(wanted, sort, descending))
    expected = {e.id for e in events if passes(e, wanted, grades.get(e.id, ""))}
    assert sorted(listed) == sorted(expected)


@settings(max_examples=150, deadline=None)
@given(
    EVENTS, EVENTS, st.randoms(), FILTERS, st.sampled_from(index.SORTABLE), st.booleans(), NUMBERED
)
def test_an_index_that_was_kept_up_is_one_that_is_made_anew(
    before, fresh, rest, wanted, sort, descending, most
):
    with patch.object(index_columns, "MOST_NAMES", most):
        kept_up(before, fresh, rest, wanted, sort, descending)


def kept_up(before, fresh, rest, wanted, sort, descending):
    """Some events of `before` become what `fresh` says, others are added, in any order."""
    count = len(before)
    fids = rest.sample(range(count + len(fresh)), len(fresh))
    now = {n: e for n, e in enumerate(before) if n % 5 != 4 or n in fids}
    start = EventIndex(Held([]), [part(list(now.values()), list(now))])
    graded = (list(now), list("BD" * len(now))[: len(now)], list(range(len(now))))
    graded = (*graded, [n % 3 > 0 for n in range(len(now))])
    start = start.graded([graded])
    for name in index.SORTABLE:  # what is sorted already stays so, but for what changed
        start.rows(Filter(), name)
    now |= dict(zip(fids, fresh))
    now = dict(sorted(now.items()))
    changed = sorted(fids)
    again = (changed, ["C"] * len(changed), *([[1] * len(changed)] * 2))
    kept = start.updated(part([now[n] for n in changed], changed)).graded([again])
    anew = EventIndex(Held([]), [part(list(now.values()), list(now))]).graded([graded, again])
    assert set(kept._order) == set(index.SORTABLE)
    assert kept.fids.tolist() == list(now)
    for made_ in (kept, anew):
        made_.source = Held([])
        made_.source.fids = lambda idents: []
    assert (
        kept.rows(wanted, sort, descending).tolist() == anew.rows(wanted, sort, descending).tolist()
    )
    assert set(anew.values("actors")) <= set(kept.values("actors"))
    assert kept.public_categories() == anew.public_categories()


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("date", ["a", "B", "c"]),
        ("title", ["a", "B", "c"]),
        ("grade", ["c", "B", "a"]),
        ("reports", ["a", "B", "c"]),
    ],
)
def test_sorting(sort, order):
    events = [
        Event(title="c"),
        Event(title="a", date_start=dt.date(2017, 8, 1)),
        Event(title="B", date_start=dt.date(2017, 8, 2)),
    ]
    found = made(events, {})
    found = found.graded([([0, 1, 2], [None, "A", "C"], [3, 1, 2], [1, 1, 1])])
    assert [one.title for one in found.cells(found.rows(Filter(), sort, False))] == order


@pytest.mark.parametrize("count", [1, 100, 101, 250])
@pytest.mark.parametrize("sort", ["grade", "reports"])
def test_a_list_is_in_order_after_any_number_of_events_is_graded_anew(sort, count):
    """Beyond a hundred an order is not mended but made anew."""
    grades = ["A", "B", "C", None]
    fids = list(range(300))
    events = [Event(title=f"{n:03}") for n in fids]
    best, counts = [grades[n % 4] for n in fids], [n % 7 for n in fids]
    public = [1] * len(fids)
    start = EventIndex(Held(events), [part(events, fids)]).graded([(fids, best, counts, public)])
    start.rows(Filter(), sort, False)
    best[:count], counts[:count] = ["C"] * count, [9] * count
    found = start.graded([(fids[:count], best[:count], counts[:count], public[:count])])
    anew = EventIndex(Held(events), [part(events, fids)]).graded([(fids, best, counts, public)])
    assert list(found.rows(Filter(), sort, False)) == list(anew.rows(Filter(), sort, False))


def test_events_without_a_date_come_last_in_both_orders():
    events = [Event(title="none"), Event(title="day", date_start=dt.date(2017, 8, 1))]
    found = made(events, {})
    for descending in (True, False):
        rows = found.rows(Filter(), "date", descending)
        assert [events[row].title for row in rows] == ["day", "none"]


def test_only_some_ids_and_unknown_ones():
    events = [Event(title="a"), Event(title="b")]
    rows = made(events, {}).rows(Filter(only={events[1].id, "no such id"}))
    assert [events[row].title for row in rows] == ["b"]


def test_values_offered():
    found = made([Event(title="x", actors="B; A", category="c"), Event(actors="A")], {})
    assert found.values("actors") == ["A", "B"]
    assert found.values("category") == ["c"]


def test_the_index_of_a_store(store):
    good = replace(model.source_named("Good"), reliability="A")
    bad = replace(model.source_named("Bad"), reliability="E")
    one = Event(title='He said "no"; \\ und ü', lon=38.85, lat=35.2, date_start=dt.date(2017, 8, 1))
    bare = Event(title="bare")
    said = [Report(event_id=one.id, source_id=s.id) for s in (good, bad)]
    said.append(Report(event_id=bare.id, source_id=bad.id, retracted=1))
    link = Link(event_id=one.id, layer_source="l", feature_key="1")
    store.save([good, bad, one, bare, *said, link], action="test")
    found = index.build(store.place)
    (row,) = found.rows_of([one.id])
    (cells,) = found.cells([row])
    assert (cells.id, cells.title, cells.day) == (one.id, one.title, "2017-08-01")
    assert (found.lon[row], found.lat[row]) == (38.85, 35.2)
    assert (found.grade(row), found.reports[row]) == ("A", 2)
    (other,) = found.rows_of([bare.id])
    assert (found.grade(other), found.reports[other], found.cells([other])[0].day) == ("", 0, "")
    assert bulk.link_counts(store.place) == {"l": 1}


def test_an_index_knows_of_which_categories_one_may_tell(store):
    """By the rule of the export, whatever is marked or taken back, now and after a save."""
    rest = random.Random(1128)
    marks = ("", "public", "blurred", "internal", "restricted", "secret of tomorrow")
    source = model.source_named("Daily")
    events = [
        Event(title=f"{n}", category=f"kind {n // 2}", sensitivity=rest.choice(marks))
        for n in range(120)
    ]
    said = [
        Report(event_id=one.id, source_id=source.id, sensitivity=rest.choice(marks))
        for one in events
        for _ in range(rest.randrange(3))
    ]
    store.save([source, *events, *said], action="test", fit={one.id for one in (*events, *said)})

    def told():
        found = public_part(store.read("event"), store.read("report")).events
        return sorted({one.category for one in found})

    before, since = index.build(store.place), store.head().seq
    first = told()
    assert before.public_categories() == first
    again = [
        replace(
            one,
            version=1,
            retracted=int(rest.random() < 0.2),
            sensitivity=rest.choice(marks),
        )
        for one in rest.sample([*events, *said], 80)
    ]
    store.save(again, action="test", fit={one.id for one in again})
    now = index.caught_up(before, store.place, since)
    assert now.public_categories() == index.build(store.place).public_categories() == told()
    assert told() != first and before.public_categories() == first


def test_an_index_takes_up_that_a_report_went_back_to_its_event(store):
    # The category of an event is told where a public report belongs to it, and no longer once it
    # is taken away: the saved row alone does not say from whom.
    source = model.source_named("Daily")
    one, two = Event(title="one", category="secret"), Event(title="two", category="open")
    said = [
        Report(event_id=two.id, source_id=source.id, sensitivity="public"),
        Report(event_id=one.id, source_id=source.id, sensitivity="restricted"),
    ]
    ids = {one.id, two.id, *(report.id for report in said)}
    store.save([source, one, two, *said], action="test", fit=ids)
    held = {event.id: event for event in store.read("event")}
    store.merge(held[one.id], [held[two.id]])
    merged, since = index.build(store.place), store.head().seq
    assert merged.public_categories() == ["secret"]
    store.undo(store.log()[-1].batch)
    now, anew = index.caught_up(merged, store.place, since), index.build(store.place)
    assert now.public_categories() == anew.public_categories() == ["open"]
    assert now.reports.tolist() == anew.reports.tolist() == [1, 1]
    outside = [("report", said[0].id, "2")]
    assert index.caught_up(merged, store.place, since, outside=outside) is None


def test_an_index_takes_up_what_was_saved(store):
    good = replace(model.source_named("Good"), reliability="A")
    bad = replace(model.source_named("Bad"), reliability="E")
    one, two = Event(title="one"), Event(title="two")
    said = Report(event_id=one.id, source_id=bad.id)
    store.save([good, bad, one, two, said], action="test")
    before, since = index.build(store.place), store.head().seq
    three = Event(title="three", date_start=dt.date(2020, 1, 1))
    again = Report(event_id=one.id, source_id=good.id)
    store.save([three, again, replace(two, title="zwei", version=1)], action="test")
    store.save([replace(said, retracted=1, version=1)], action="test")
    store.save([replace(good, reliability="C", version=1)], action="test")
    now = index.caught_up(before, store.place, since)
    anew = index.build(store.place)
    for made_ in (now, anew):
        listed = made_.rows(Filter(), "title", False)
        assert [one.title for one in made_.cells(listed)] == ["one", "three", "zwei"]
        assert [made_.grade(row) for row in listed] == ["C", "", ""]
        assert made_.reports[listed].tolist() == [1, 0, 0]
        assert len(made_.rows(Filter(words="zwei"))) == 1
        assert len(made_.rows(Filter(words="two"))) == 0
    # What was there before is as it was: a search may still go on in it.
    assert len(before) == 2 and len(before.rows(Filter(words="two"))) == 1


def test_many_rows_and_words_of_all_kinds_are_found_as_one_by_one():
    """Rare and common words together, where the rare one decides which rows are looked at."""
    titles = [f"town {n % 7} number {n}" for n in range(400)]
    places = [f"Suburb {n % 5}" if n % 3 else "" for n in range(400)]
    found = made([Event(title=t, place=p, actors="A") for t, p in zip(titles, places)], {})
    for words in (
        "town 399",
        "number 12 town",
        "7 town number",
        "number absent",
        "town 6 number 6",
        "suburb 399",
        "suburb town 4",
        "a town",
    ):
        texts = [f"{t}\n{p.casefold()}\na" for t, p in zip(titles, places)]
        held = (all(word in text for word in words.split()) for text in texts)
        expected = [title for title, is_held in zip(titles, held) if is_held]
        rows = found.rows(Filter(words=words), "title", False)
        assert sorted(one.title for one in found.cells(rows)) == sorted(expected), words


@pytest.mark.parametrize("word", [b"a", b"an", b"land", b"landing landing", b"zz", b"5"])
def test_common_words_are_found_as_rare_ones(word):
    """Both ways of searching, with empty lines, the last one too, and over stretches."""
    rest = random.Random(3)
    lines = [b" ".join(rest.choices((b"landing", b"an", b"5", b""), k=2)) for _ in range(300)]
    lines[-1] = lines[100] = b""
    with patch.object(index_columns, "_STRETCH", 7):
        words = Words.of(lines, np.arange(300, dtype=np.int32))
        plain = [at for at, line in enumerate(lines) if word in line]
        assert sorted(set(words.holding(word).tolist())) == plain
        assert words._often_holding(word).tolist() == plain


def test_a_million_places_are_searched_as_one_text(monkeypatch):
    """Each place another: they are neither numbered one by one nor turned into texts of Python."""
    monkeypatch.setattr(index_columns, "MOST_NAMES", 10)
    events = [Event(title="x", place=f"Road {n}") for n in range(500)]
    found = made(events, {})
    assert len(found._codes["place"].names) == 10
    wanted = found.rows(Filter(words="road 49"), "place", False)
    assert [one.place for one in found.cells(wanted)] == sorted(
        f"Road {n}" for n in range(500) if "49" in str(n)
    )


def test_too_much_to_take_up_is_read_anew(store, monkeypatch):
    store.save([Event(title=f"{n}") for n in range(3)], action="test")
    made_ = index.build(store.place)
    monkeypatch.setattr(index, "_MOST_CHANGES", 2)
    assert index.caught_up(made_, store.place, 0) is None


def test_an_index_is_read_in_parts_and_the_newest_first(store, monkeypatch):
    store.save([Event(title=f"{n}") for n in range(7)], action="test")
    monkeypatch.setattr(index, "_PART", 3)
    assert len(index.build(store.place)) == 7
    newest = index.build(store.place, newest=2)
    assert sorted(one.title for one in newest.cells(newest.rows(Filter()))) == ["5", "6"]
    seen = []
    index.build(store.place, lambda count: not seen.append(count))
    # PostgreSQL is asked about the sources of many parts at once.
    assert seen == [3, 6, 7, *([7] if store.place.provider == "postgres" else [3, 6, 7])]


def test_an_empty_store_has_an_empty_index(store):
    found = index.build(store.place)
    assert len(found) == len(found.rows(Filter())) == 0


def test_titles_sort_as_their_bytes_do_however_long():
    """Beside Python's own sort: titles that are equal for 8 bytes, or 16, and end there."""
    rest = random.Random(5)
    titles = [
        b"".join(rest.choices((b"a", b"b"), k=rest.choice((0, 7, 8, 9, 16, 17))))
        for _ in range(400)
    ]
    titles += ["Ж".encode(), "Жа".encode(), b"abcdefgh", b"abcdefghi", b"abcdefgh"]
    words = Words.of(titles, np.arange(len(titles)))
    ranks = title_ranks(words.text, words.starts)
    expected = {one: number for number, one in enumerate(sorted(set(titles)))}
    at = {int(rank): number for number, rank in enumerate(sorted(set(ranks.tolist())))}
    assert [at[int(rank)] for rank in ranks] == [expected[one] for one in titles]


def test_titles_that_are_equal_for_long_are_compared_in_few_rounds(monkeypatch):
    """Eight bytes a round would be 12,500 rounds in the window's own thread."""
    plain, rounds = index_columns._eight, []

    def eight(*given):
        rounds.append(1)
        return plain(*given)

    monkeypatch.setattr(index_columns, "_eight", eight)
    long, other = b"a" * 100_000, b"b" * 5_000
    titles = [long + b"z", other, long, b"c", long + b"a", other + b"b", long, b"a" * 512]
    words = Words.of(titles, np.arange(len(titles)))
    ranks = title_ranks(words.text, words.starts)
    # How many titles come before each, in Python's order of bytes.
    assert ranks.tolist() == [sum(other < one for other in titles) for one in titles]
    assert len(rounds) <= 64


def test_who_wants_no_index_any_more_gets_none(store):
    one = Event(title="one")
    store.save([one], action="test")
    made_, since = index.build(store.place), store.head().seq
    store.save([replace(one, title="eins", version=1)], action="test")
    with pytest.raises(Canceled):
        index.caught_up(made_, store.place, since, lambda: False)


def test_a_short_list_gives_no_memory_back(store, monkeypatch):
    given = []
    monkeypatch.setattr(index, "give_back", lambda: given.append(1))
    store.save([Event(title="one")], action="test")
    index.build(store.place)
    assert given == []
    monkeypatch.setattr(index, "_LONG", 0)
    index.build(store.place)
    assert given == [1]


def test_memory_is_kept_where_python_was_built_without_ctypes(monkeypatch):
    monkeypatch.setitem(sys.modules, "ctypes", None)
    runpy.run_path(memory.__file__)["give_back"]()
