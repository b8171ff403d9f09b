# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import datetime as dt

import pytest
from salient import i18n
from salient.cartography.page import source_list, source_pages
from salient.events import model

DAY = dt.date(2017, 8, 12)
MONITOR = model.Source(id="s", name="Observatory", reliability="B")
PAPER = model.Source(id="p", name="Paper")


def event(name: str, **values) -> model.Event:
    return model.Event(
        **{"id": name, "title": name, "date_start": DAY, "lon": 38.9, "lat": 34.9, **values}
    )


def texts(events, reports=(), **options):
    listed = source_list.entries(events, reports, [MONITOR, PAPER], **options)
    return [entry.text for entry in listed]


def test_an_entry_says_when_where_what_and_by_whom():
    report = model.Report(
        event_id="Town taken",
        source_id="s",
        relayed_by_id="p",
        credibility=2,
        published=DAY,
        url="https://example.org/1",
    )
    assert texts([event("Town taken", place="Sukhnah")], [report]) == [
        "12 August 2017, Sukhnah: \u200eTown taken. Observatory, by way of Paper "
        "[reliability B, credibility 2], https://example.org/1."
    ]


def test_a_link_and_a_day_are_said_once():
    """Two told of the same page, the second a day later than the event; a third elsewhere."""
    link, other = "https://example.org/1", "https://example.org/2"
    reports = [
        model.Report(event_id="Taken", source_id="s", published=DAY, url=link),
        model.Report(
            event_id="Taken", source_id="p", published=DAY + dt.timedelta(days=1), url=link
        ),
        model.Report(event_id="Taken", source_id="p", url=other),
    ]
    lasted = event("Taken", date_end=DAY + dt.timedelta(days=2))
    assert texts([lasted], reports) == [
        f"12 to 14 August 2017: \u200eTaken. Observatory [reliability B], {link}; "
        f"Paper, 13 August 2017; Paper, {other}."
    ]


def test_a_denial_is_told():
    report = model.Report(event_id="x", source_id="p", stance="denies")
    assert "Paper (denies)" in texts([event("x")], [report])[0]


def test_newest_first_of_one_day_the_nearest_and_numbered_from_one():
    """The middle of the extent is 38.9, 34.9: c stands on it, b 0.2 degrees beside it."""
    events = [
        event("a", date_start=DAY - dt.timedelta(days=1)),
        event("n", date_start=None),
        event("b", lon=39.1),
        event("c"),
    ]
    listed = source_list.entries(events, [], [], within=(37.9, 33.9, 39.9, 35.9))
    assert [(e.number, e.text[-2]) for e in listed] == [(1, "c"), (2, "b"), (3, "a"), (4, "n")]


def test_numbers_of_a_map_hold_where_the_list_goes_beyond_it():
    """The same report was 2 in print and 1 on the web."""
    events = [event("far", lon=60.0), event("b", lon=39.1), event("c"), event("z", lon=None)]
    within = (37.9, 33.9, 39.9, 35.9)
    page = [(one.number, one.text) for one in source_list.entries(events, [], [], within=within)]
    web = source_list.entries(events, [], [], within=within, beyond=True)
    assert [(one.number, one.text) for one in web][: len(page)] == page
    assert [one.number for one in web] == [1, 2, 3, 4] and "far" in web[-1].text


def test_the_nearest_is_found_across_the_antimeridian():
    events = [event("a", lon=170.5), event("b", lon=-179.5)]
    listed = source_list.entries(events, [], [], within=(170.0, 33.9, -169.0, 35.9))
    assert [e.text[-2] for e in listed] == ["b", "a"]


@pytest.mark.parametrize(
    "values",
    [
        {"retracted": 1},
        {"merged_into": "other"},
        {"date_start": DAY + dt.timedelta(days=1)},
        {"lon": 10.0},
        {"lat": 10.0},
    ],
    ids=["retracted", "merged", "later", "outside in longitude", "outside in latitude"],
)
def test_what_does_not_belong_is_left_out(values):
    kept = texts([event("x", **values)], as_of=DAY, within=(36.0, 33.0, 41.0, 37.0))
    assert kept == []


def test_an_event_without_a_place_is_listed_without_a_mark():
    (entry,) = source_list.entries(
        [event("x", lon=None, lat=None)], [], [], within=(36.0, 33.0, 41.0, 37.0)
    )
    assert entry.number == 1 and entry.lon is None
    _, told = source_pages.paragraphs([entry])
    assert told.startswith("1 (no place on the map). ")


def test_an_extent_over_the_antimeridian():
    fiji = event("x", lon=-179.0, lat=-17.0)
    assert texts([fiji], within=(177.0, -20.0, -178.0, -15.0))


def test_ranges():
    assert source_list.ranges([9, 1, 3, 4, 5, 4]) == "1, 3–5, 9"


def test_in_arabic_each_part_of_an_entry_keeps_its_own_direction():
    """Names in Latin letters took the whole entry with them: brackets and commas were scattered."""
    report = model.Report(
        event_id="Town taken",
        source_id="s",
        relayed_by_id="p",
        credibility=2,
        url="https://example.org/1",
    )
    with i18n.writing_in("ar"):
        (told,) = texts([event("Town taken", place="Sukhnah")], [report])
    for part in ("Sukhnah", "Town taken", "Observatory", "Paper", "https://example.org/1"):
        assert f"\u2068{part}\u2069" in told
        told = told.replace(f"\u2068{part}\u2069", "")
    # what is left is the frame: Arabic, and the grade
    assert {letter for letter in told if letter.isascii() and letter.isalpha()} == {"B"}
    assert "، " in told and ", " not in told


def test_what_follows_a_place_of_another_direction_is_not_drawn_into_it():
    """Place and “attack on the road” ran into one another, the second before the first."""
    place = "مخيم اليرموك"
    told = model.Event(
        id=model.stable_id("one", "1"), title=f"Удар: {place} — هجوم على الطريق", category="strike",
        place=place, date_start=dt.date(2025, 6, 1), dataset="one", external_id="1",
    )  # fmt: skip
    (entry,) = source_list.entries([told], [], [])
    assert f"Удар: \u2068{place}\u2069 — هجوم" in entry.text
