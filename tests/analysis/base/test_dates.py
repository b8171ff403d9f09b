# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates in fields, file names and layer names; day or month first is never guessed."""

from __future__ import annotations

import datetime as dt

import pytest
from salient.analysis.base import dates
from salient.analysis.base.errors import InputError

DAY = dt.date(2025, 3, 21)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2025-03-21", "ISO"),
        ("2025-03-21T13:45:00Z", "ISO"),
        ("map_2025_3_21.geojson", "ISO"),
        ("deepstatemap_data_20250321.geojson", "YYYYMMDD"),
        ("3/21/2025", "M/D/YYYY"),
        ("21/3/2025", "D/M/YYYY"),
        ("21.3.2025", "D.M.YYYY"),
    ],
    ids=lambda value: value,
)
def test_each_format_is_detected_and_read(text, name):
    found = dates.parse([text])
    assert (found.dates, found.format) == ([DAY], name)
    assert dates.parse([text], name).dates == [DAY]


def test_six_digits_alone_are_read_where_the_format_is_given():
    assert dates.parse(["250321"], "YYMMDD").dates == [DAY]


def test_dates_and_times_pass_through():
    assert dates.parse([DAY, dt.datetime(2025, 3, 21, 23, 59)]).dates == [DAY, DAY]


def test_one_telling_date_settles_day_or_month_first():
    found = dates.parse(["4/5/2025", "13/5/2025"])
    assert found.format == "D/M/YYYY"
    assert found.dates[0] == dt.date(2025, 5, 4)
    found = dates.parse(["4/5/2025", "5/13/2025"])
    assert found.dates[0] == dt.date(2025, 4, 5)


def test_day_or_month_first_is_not_guessed():
    with pytest.raises(dates.AmbiguousDatesError, match="“4/5/2025”"):
        dates.parse(["4/5/2025", "6/7/2025"])


def test_either_way_gives_the_same_day():
    assert dates.parse(["5/5/2025"]).dates == [dt.date(2025, 5, 5)]


def test_what_is_no_date_stays_none():
    found = dates.parse(["2025-03-21", None, "", "2025-02-30", "soon"])
    assert found.dates == [DAY, None, None, None, None]


@pytest.mark.parametrize("texts", [["soon", None], []], ids=["words", "nothing"])
def test_no_date_at_all_is_refused(texts):
    with pytest.raises(InputError, match="No date could be read"):
        dates.parse(texts)


@pytest.mark.parametrize("texts", [["2020-W53-7"], ["2020-W53-7", "2021W01-1"], ["map_2019_w02"]])
def test_a_week_is_no_year(texts):
    """“2020-W53-7” was read as 1 January 2020 without a word; it is 3 January 2021."""
    with pytest.raises(InputError, match="No date could be read"):
        dates.parse(texts)


def test_what_begins_with_a_w_and_is_no_week_leaves_the_year():
    assert dates.parse(["West 1919", "1920 W", "1921-W3"]).dates == [
        dt.date(year, 1, 1) for year in (1919, 1920, 1921)
    ]


def test_unknown_format_lists_the_known():
    with pytest.raises(InputError, match="Unknown date format “DMY”"):
        dates.parse(["21.3.2025"], "DMY")


def test_the_last_of_two_dates_in_a_name_counts():
    assert dates.parse(["made 2024-12-31, shows 2025-03-21"]).dates == [DAY]


def test_a_date_in_another_century_stands_out():
    days = [dt.date(2025, 1, day) for day in (1, 2, 3)] + [dt.date(2202, 1, 1)]
    assert dates.outliers(days) == [dt.date(2202, 1, 1)]
    assert dates.outliers(days[:3]) == []


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2025-01-31", dt.date(2025, 1, 31)),
        (" 2025-01-31T12:30:00Z", dt.date(2025, 1, 31)),
        ("2025-01-31 12:30", dt.date(2025, 1, 31)),
        (dt.datetime(2025, 1, 31, 12), dt.date(2025, 1, 31)),
        (dt.date(2025, 1, 31), dt.date(2025, 1, 31)),
        ("2025-02-31", None),
        ("2025-01-31 to 2025-02-02", None),
        ("20250131", None),
        ("31.1.2025", None),
        (None, None),
    ],
)
def test_only_a_day_that_can_be_read_one_way_is_one(value, day):
    assert dates.day_of(value) == day


def test_a_date_beside_years_of_two_digits_is_what_it_is():
    # It was put a century earlier with the texts, whose century is guessed.
    future = dt.date(2171, 4, 20)
    found = dates.parse(["30/9/44", dt.datetime(2171, 4, 20, 13), future], "D-M-YY")
    assert found.dates == [dt.date(1944, 9, 30), future, future]
