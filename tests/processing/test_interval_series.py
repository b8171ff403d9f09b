# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepare control layer where features hold from one day to another: what is on which day."""

from __future__ import annotations

import pytest

FIELDS = "actor:string,begin:string,end:string"


def box(west, east):
    return f"Polygon(({west} 50, {east} 50, {east} 51, {west} 51, {west} 50))"


@pytest.fixture
def prepare(run):
    def call(*layers, **more):
        return run(
            "preparecontrol", INPUT=list(layers), CONTROL="memory:", REPAIRS="memory:", **more
        )

    return call


def held(found):
    """Return {date: (precision, actors)} of a control layer."""
    days = {}
    for one in found["CONTROL"].getFeatures():
        day = days.setdefault(one["date"].toString("yyyy-MM-dd"), (one["precision"], set()))
        day[1].add(one["actor"])
    return days


@pytest.mark.parametrize(
    ("red", "blue", "maps"),
    [
        # the year 1914, and the day on which Red's ground was no longer held
        (
            ("1914", "1918-11-11"),
            ("1914", "1920"),
            {"1914-01-01": ("year", {"Red", "Blue"}), "1918-11-12": ("day", {"Blue"})},
        ),
        # months beside days: February ends with its 29th
        (
            ("2024-01-01", "2024-01-15"),
            ("2024-01", "2024-02"),
            {"2024-01-01": ("month", {"Red", "Blue"}), "2024-01-16": ("day", {"Blue"})},
        ),
    ],
)
def test_begin_and_end_may_be_of_unlike_precision(make_layer, prepare, red, blue, maps):
    rows = [(box(30, 31), "Red", *red), (box(31, 32), "Blue", *blue)]
    found = prepare(make_layer(rows, FIELDS))
    assert held(found) == maps
    assert not found["REPAIRS"].featureCount()


def test_the_day_of_a_date_field_is_no_whole_year_beside_years(make_layer, prepare):
    from qgis.PyQt.QtCore import QDate

    rows = [
        (box(30, 31), "Red", 1914, QDate(1918, 11, 11)),
        (box(31, 32), "Blue", 1914, QDate(1920, 6, 1)),
    ]
    found = prepare(make_layer(rows, "actor:string,begin:integer,end:date"))
    assert set(held(found)) == {"1914-01-01", "1918-11-12"}


DATED = "actor:string,date:date"
SPANS = "actor:string,begin:date,end:date"


def day(number, month=1):
    from qgis.PyQt.QtCore import QDate

    return QDate(2024, month, number)


def repairs(found, kind):
    return [
        (row["layer"], row["date"].toString("yyyy-MM-dd"))
        for row in found["REPAIRS"].getFeatures()
        if row["kind"] == kind
    ]


@pytest.fixture
def sides(make_layer):
    """Red on three days, Blue from one day to another with a change between two of them."""
    red = make_layer([(box(30, 31 + n / 10), "Red", day(n)) for n in (1, 5, 9)], DATED)
    blue = make_layer(
        [(box(32, 33), "Blue", day(1), day(6)), (box(32.1, 33), "Blue", day(7), None)], SPANS
    )
    red.setName("red")
    blue.setName("blue")
    return red, blue


def test_what_holds_on_the_day_of_another_map_is_on_it(prepare, sides):
    found = prepare(*sides)
    both = ("day", {"Red", "Blue"})
    assert held(found) == {
        "2024-01-01": both,
        "2024-01-05": both,
        "2024-01-07": ("day", {"Blue"}),
        "2024-01-09": both,
    }
    # of the day on which Blue's ground changes Red has no map
    assert repairs(found, "missing map") == [("red", "2024-01-07")]
    asked = prepare(*sides, AT="2024-01-01; 2024-01-05; 2024-01-09")
    assert set(held(asked)) == {"2024-01-01", "2024-01-05", "2024-01-09"}
    assert not repairs(asked, "missing map")


def test_days_that_one_side_lacks_are_said(make_layer, prepare, sides):
    blue = make_layer([(box(32, 33), "Blue", day(n)) for n in (1, 4, 9)], DATED)
    blue.setName("blue")
    found = prepare(sides[0], blue)
    assert repairs(found, "missing map") == [("red", "2024-01-04"), ("blue", "2024-01-05")]


def test_layers_of_the_same_actors_need_not_have_the_same_days(make_layer, prepare):
    first, then = (
        make_layer([(box(30, 31), "Red", day(n, month)) for n in (1, 9)], DATED) for month in (1, 2)
    )
    assert not repairs(prepare(first, then), "missing map")


def test_days_on_which_nothing_holds_are_said(make_layer, prepare):
    spans = [
        (box(31, 32), "Blue", day(1), day(31)),
        (box(31, 31.5), "Blue", day(1, 2), day(10, 2)),
        (box(31, 31.6), "Blue", day(1, 3), day(31, 3)),
    ]
    found = prepare(make_layer(spans, SPANS))
    assert set(held(found)) == {"2024-01-01", "2024-02-01", "2024-03-01"}
    assert repairs(found, "no map") == [("made layer", "2024-02-11")]
    note = next(row["note"] for row in found["REPAIRS"].getFeatures())
    assert "from 2024-02-11 to 2024-02-29" in note
    asked = prepare(make_layer(spans, SPANS), AT="2024-02-01; 2024-02-20")
    assert repairs(asked, "no map") == [("made layer", "2024-02-20")]


def test_how_sure_the_ground_is_stays_with_it(make_layer, prepare):
    rows = [(box(30 + n, 31 + n), "Red", day(1), sure) for n, sure in enumerate((0.4, 0.9, None))]
    layer = make_layer(rows, "actor:string,date:date,SURE:double")
    plain = make_layer([(box(40, 41), "Blue", day(1))], DATED)
    plain.setName("plain")
    found = prepare(layer, plain)
    sure = {f["source"]: f["sure"] for f in found["CONTROL"].getFeatures()}
    assert {name: value or None for name, value in sure.items()} == {
        "made layer/1": 0.4,
        "made layer/2": 0.9,
        "made layer/3": None,
        "plain/1": None,
    }
    words = make_layer([(box(30, 31), "Red", day(1), "rather")], "actor:string,date:date,sure")
    assert [row["kind"] for row in prepare(words)["REPAIRS"].getFeatures()] == ["no number"]
    assert "sure" not in prepare(plain)["CONTROL"].fields().names()
