# SPDX-License-Identifier: GPL-2.0-or-later
"""Years stay years in every table and page: maps of two months, lines of two years, before 1."""

from __future__ import annotations

import pytest

NORTH = "Polygon ((37 35, 39 35, 39 36, 37 36, 37 35))"
SOUTH = "Polygon ((37 34, 39 34, 39 35, 37 35, 37 34))"
#: The south gives up a third of a degree between July and August.
NORTH_LATER = "Polygon ((37 34.7, 39 34.7, 39 36, 37 36, 37 34.7))"
SOUTH_LATER = "Polygon ((37 34, 39 34, 39 34.7, 37 34.7, 37 34))"


@pytest.fixture
def months(make_layer):
    """A layer as people have it: months as text, no word of how precise they are."""
    return make_layer(
        [
            (NORTH, "N", "2017-07"), (SOUTH, "S", "2017-07"),
            (NORTH_LATER, "N", "2017-08"), (SOUTH_LATER, "S", "2017-08"),
        ],
        fields="actor:string,date:string",
    )  # fmt: skip


def test_facts_of_places_say_since_which_month(run, rows, make_layer, months):
    towns = make_layer([("Point (38 34.8)", "Qadir")], fields="name:string", kind="Point")
    found = run(
        "placefacts",
        CONTROL=months,
        ACTOR_FIELD="actor",
        DATE_FIELD="date",
        PLACES=towns,
        FACTS="memory:",
    )
    facts = rows(found["FACTS"])
    assert {fact["precision"] for fact in facts} == {"month"}
    assert "held by N since 2017-08;" in facts[-1]["label"]


def test_transects_of_maps_of_months_and_of_lines_of_years(run, rows, make_layer, months):
    sinks = {"TRANSECTS": "memory:", "INTERSECTIONS": "memory:"}
    found = run("fronttransects", CONTROL=months, DATE_FIELD="date", SPACING=50_000.0, **sinks)
    assert {row["precision"] for row in rows(found["INTERSECTIONS"])} == {"month"}
    lines = make_layer(
        [("LineString(37 35, 39 35)", 1914), ("LineString(37 34.9, 39 34.9)", 1916)],
        fields="year:integer", kind="LineString",
    )  # fmt: skip
    found = run(
        "fronttransects", LINES=lines, DATE_FIELD="year", SPACING=50_000.0, LENGTH=40_000.0, **sinks
    )
    hits = rows(found["INTERSECTIONS"])
    assert {row["precision"] for row in hits} == {"year"}
    assert {row["date"].year() for row in hits} == {1914, 1916}


def test_lines_before_the_year_1_are_counted_in_years(run, rows, make_layer):
    """A tenth of a degree of a meridian in the year from 52 to 51 BC."""
    sinks = {"TRANSECTS": "memory:", "INTERSECTIONS": "memory:"}
    lines = make_layer(
        [("LineString(37 35, 39 35)", -52), ("LineString(37 34.9, 39 34.9)", -51)],
        fields="year:integer",
        kind="LineString",
    )
    found = run(
        "fronttransects", LINES=lines, DATE_FIELD="year", SPACING=50_000.0, LENGTH=40_000.0, **sinks
    )
    assert {row["date"] for row in rows(found["INTERSECTIONS"])} == {"52 BC", "51 BC"}
    moved = [abs(row["EPR"]) for row in rows(found["TRANSECTS"]) if row["EPR"] is not None]
    assert moved and moved == pytest.approx([11_094] * len(moved), rel=2e-3)


def test_makers_of_months_are_compared_as_months_and_not_with_days(
    run, rows, make_layer, months, tmp_path
):
    other = make_layer(
        [(NORTH_LATER, "N", "2017-07"), (SOUTH_LATER, "S", "2017-07")],
        fields="actor:string,date:string",
    )
    sinks = dict.fromkeys(("AGREEMENT", "OFFSETS", "PAIRS", "CONSENSUS", "SIDE_BY_SIDE"), "memory:")
    page = tmp_path / "page.html"
    found = run(
        "comparesources", A=months, B=other, A_NAME="One", B_NAME="Two", REPORT=str(page), **sinks
    )
    for name in sinks:
        assert {row["precision"] for row in rows(found[name])} == {"month"}, name
    text = page.read_text(encoding="utf-8")
    assert "Maps by One, Two, 2017-07" in text
    assert "2017-07-01" not in text
    days = make_layer(
        [(NORTH, "N", "2017-07-01"), (SOUTH, "S", "2017-07-01")], fields="actor:string,date:string"
    )
    found = run("comparesources", A=months, B=days, A_NAME="One", B_NAME="Two", **sinks)
    assert "One: 2017-07, Two: 2017-07-01" in " ".join(found.warnings)


@pytest.mark.parametrize("field", ["date", "year"])
def test_a_layer_whose_dates_are_only_years_is_a_series(run, rows, make_layer, field):
    """As layers were prepared before: no `date` before the year 1, only its year."""
    layer = make_layer(
        [
            (NORTH, "N", None, -323), (SOUTH, "S", None, -323), (NORTH, "N", "0014-01-01", 14),
            (SOUTH, "S", "0014-01-01", 14), (NORTH_LATER, "N", "0079-01-01", 79),
            (SOUTH_LATER, "S", "0079-01-01", 79),
        ],
        fields="actor:string,date:string,year:integer",
    )  # fmt: skip
    found = run(
        "controltimeline", CONTROL=layer, DATE_FIELD=field,
        TABLE="memory:", CHANGES="memory:", LAST_CHANGED="memory:",
    )  # fmt: skip
    assert {row["date"] for row in rows(found["TABLE"])} == {"323 BC", "0014-01-01", "0079-01-01"}
    assert "without a readable date" not in " ".join(found.warnings)
