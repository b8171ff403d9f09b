# SPDX-License-Identifier: GPL-2.0-or-later
"""The index finds what a plain walk over the rows finds."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.events import model
from salient.events.model import Event, Link, Report
from salient.events.store import bulk, index
from salient.events.store.index import EventIndex, Filter

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
    words=st.sampled_from(["", "land", "LAND raq", "strasse", "\x1f", "clash"]),
    first=DAYS,
    last=DAYS,
    actor=st.sampled_from(["", "A", "B"]),
    category=st.sampled_from(["", "clash", "unknown"]),
    status=st.sampled_from(["", "confirmed"]),
    grade=st.sampled_from(["", "B"]),
    box=st.sampled_from([None, (-1.0, 0.0, 1.0, 40.0), (170.0, -20.0, -170.0, 40.0)]),
    retracted=st.booleans(),
)


def made(events: list[Event], grades: dict[str, str]) -> EventIndex:
    columns = {name: [getattr(e, name) for e in events] for name in (*NAMES, "retracted")}
    for name in ("date_start", "date_end"):
        columns[name] = [day and day.isoformat() for day in columns[name]]
    columns |= {axis: [getattr(e, axis) for e in events] for axis in ("lon", "lat")}
    found = EventIndex(columns)
    found.grade(list(grades), list(grades.values()), [1] * len(grades))
    return found


def passes(e: Event, wanted: Filter, grade: str) -> bool:  # noqa: C901 - one line a rule
    """The filter, said plainly."""
    cells = [c.casefold() for c in (e.title, e.place, e.actors, e.category)]
    if e.retracted and not wanted.retracted:
        return False
    for word in wanted.words.casefold().split():
        if not any(word in cell for cell in cells):
            return False
    if wanted.first and not (
        e.date_start and max(e.date_start, e.date_end or e.date_start) >= wanted.first
    ):
        return False
    if wanted.last and not (e.date_start and e.date_start <= wanted.last):
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


@settings(max_examples=300, deadline=None)
@given(EVENTS, FILTERS, st.sampled_from(index.SORTABLE), st.booleans())
def test_a_filter_lets_through_what_a_plain_walk_does(events, wanted, sort, descending):
    grades = {e.id: "BD"[number % 2] for number, e in enumerate(events) if number % 3}
    found = made(events, grades)
    listed = [found.ids[row] for row in found.rows(wanted, sort, descending)]
    expected = {e.id for e in events if passes(e, wanted, grades.get(e.id, ""))}
    assert sorted(listed) == sorted(expected)


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
    found.grade([e.id for e in events], [None, "A", "C"], [3, 1, 2])
    titles = [found.texts["title"][row] for row in found.rows(Filter(), sort, False)]
    assert titles == order


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
    found = index.build(store)
    index.add_grades(found, store)
    row = found.row_of[one.id]
    assert found.texts["title"][row] == one.title
    assert (found.lon[row], found.lat[row], found.days[row]) == (38.85, 35.2, "2017-08-01")
    assert (found.grades[row], found.reports[row]) == ("A", 2)
    other = found.row_of[bare.id]
    assert (found.grades[other], found.reports[other], found.days[other]) == ("", 0, "")
    assert bulk.links(store.place) == [[one.id], ["l"]]


def test_an_empty_store_has_an_empty_index(store):
    found = index.build(store)
    index.add_grades(found, store)
    assert len(found) == len(found.rows(Filter())) == 0
