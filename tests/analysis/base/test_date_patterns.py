# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates as people write them: weighed over all texts together, and asked for where two fit."""

from __future__ import annotations

import datetime as dt
import sys

import pytest
from salient.analysis.base import date_patterns, dates
from salient.analysis.base.errors import InputError


def days(*texts):
    return [dt.date.fromisoformat(text) for text in texts]


@pytest.mark.parametrize(
    ("texts", "expected", "precision"),
    [
        (["Control_25_05_01", "Control_25_05_06"], ["2025-05-01", "2025-05-06"], "day"),
        (
            ["ID-NPF-000311 Bailey 7-31-2013 0145", "ID-NPF-000311 Bailey 8-2-2013 2245"],
            ["2013-07-31", "2013-08-02"],
            "day",
        ),
        (["8-28-2013"], ["2013-08-28"], "day"),
        (["31.12.24"], ["2024-12-31"], "day"),
        (["front_20122011"], ["2011-12-20"], "day"),
        (["1 Feb 2025", "12 March 2025"], ["2025-02-01", "2025-03-12"], "day"),
        (["August 14, 1944"], ["1944-08-14"], "day"),
        (["14. August 1944", "1. März 1945"], ["1944-08-14", "1945-03-01"], "day"),
        (["1 лютого 2025"], ["2025-02-01"], "day"),
        (["2025-01", "2025-02"], ["2025-01-01", "2025-02-01"], "month"),
        (["front Sept 1916"], ["1916-09-01"], "month"),
        (["world_1914", "world_100"], ["1914-01-01", "0100-01-01"], "year"),
        ([1914.0, 1938], ["1914-01-01", "1938-01-01"], "year"),
        (["v2_2025-01-02_of_2025-06-30", "v2_2025-01-09_of_2025-06-30"],
         ["2025-01-02", "2025-01-09"], "day"),
        (["٢٠٢٥-٠١-٠٢"], ["2025-01-02"], "day"),
    ],
    ids=lambda value: str(value[0]) if isinstance(value, list) else "",
)  # fmt: skip
def test_dates_are_read_as_people_write_them(texts, expected, precision):
    found = dates.parse(texts)
    assert (found.dates, found.precision) == (days(*expected), precision)


def test_a_short_series_tells_the_order_of_six_digits():
    """Ten days in a row, or years between 2001 and 2031: the ten days are meant."""
    texts = [f"2308{day}" for day in range(25, 32)] + [f"23090{day}" for day in (1, 2, 3)]
    found = dates.parse(texts)
    assert found.format == "YYMMDD"
    assert (found.dates[0], found.dates[-1]) == (dt.date(2023, 8, 25), dt.date(2023, 9, 3))


@pytest.mark.parametrize(
    "texts",
    [
        ["front_010225"],
        ["front_170731"],
        ["front_010225", "front_020225"],
        # the first of February of six years, or six days of February 2001
        [f"01_02_{year}" for year in range(20, 26)],
        ["4/5/2025", "6/7/2025"],
    ],
    ids=lambda texts: texts[0],
)
def test_what_reads_in_several_ways_is_asked(texts):
    with pytest.raises(dates.AmbiguousDatesError, match=r"can be read as .*, .*Choose the date"):
        dates.parse(texts)


@pytest.mark.parametrize("name", dates.FORMATS)
def test_every_pattern_can_be_given_by_hand(name):
    day = dt.date(2011, 12, 20)
    text = {
        "ISO": "2011-12-20", "YYYYMMDD": "20111220", "YYMMDD": "111220", "M/D/YYYY": "12/20/2011",
        "D/M/YYYY": "20/12/2011", "D.M.YYYY": "20.12.2011", "YY-MM-DD": "11-12-20",
        "D-M-YY": "20-12-11", "M-D-YY": "12-20-11", "D.M.YY": "20.12.11", "DDMMYY": "201211",
        "MMDDYY": "122011", "DDMMYYYY": "20122011", "MMDDYYYY": "12202011",
        "D MON YYYY": "20 Dec 2011", "MON D YYYY": "Dec 20, 2011",
        "YYYY-MM": "2011-12", "MON YYYY": "Dec 2011", "YYYY": "2011", "D MON YY": "20DEC11",
        "YYYY MON D": "2011 Dec 20", "YYYY MON": "2011 Dec", "YYYYMMDDHHMM": "201112200600",
        "DDHHMMZMONYY": "200600ZDEC11", "MM-YYYY": "12-2011", "EPOCH": "1324360800000",
    }[name]  # fmt: skip
    found = dates.parse([f"map {text} x"], name)
    first = {"month": day.replace(day=1), "year": day.replace(day=1, month=1)}
    assert found.dates == [first.get(found.precision, day)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["1st Feb 2025", "2nd of March 2025"], ["2025-02-01", "2025-03-02"]),
        (["1 de febrero de 2025", "2 de marzo de 2025"], ["2025-02-01", "2025-03-02"]),
        (["February 1st, 2025", "March 2nd, 2025"], ["2025-02-01", "2025-03-02"]),
        (["05FEB24", "6-Mar-24"], ["2024-02-05", "2024-03-06"]),
        (["2017Aug14", "2017 Sep 15"], ["2017-08-14", "2017-09-15"]),
        (["front_202501010600", "front_20250102180000"], ["2025-01-01", "2025-01-02"]),
        (["1 يناير 2025", "2 تشرين الثاني 2025"], ["2025-01-01", "2025-11-02"]),
        (["1 Ocak 2025", "2 Şubat 2025"], ["2025-01-01", "2025-02-02"]),
        (["1 stycznia 2025", "2 lutego 2025"], ["2025-01-01", "2025-02-02"]),
        # milliseconds since 1970, as ArcGIS exports dates: 15 July 2021, 00:00 UTC
        ([1626307200000, 1626393600000], ["2021-07-15", "2021-07-16"]),
    ],
    ids=lambda value: str(value[0]),
)
def test_dates_as_people_and_programs_write_them(texts, expected):
    found = dates.parse(texts)
    assert (found.dates, found.precision) == (days(*expected), "day")


def test_a_time_group_of_the_military_is_no_date_of_six_digits():
    """051800ZFEB24: the fifth, 18:00 UTC; it read as 18 May 2000. C is three hours east."""
    found = dates.parse(["051800ZFEB24", "061800CFEB24"])
    assert found.dates == days("2024-02-05", "2024-02-06")
    assert found.zones == ["UTC", "+03:00"]
    assert found.times == [dt.time(18), dt.time(18)]


@pytest.mark.parametrize(
    "texts",
    [
        ["Q1 2024", "Q2 2024"],
        ["2024-W05", "2024-W06"],
        ["spring 1943", "summer 1943"],
        ["2025年1月5日", "2025年1月6日"],
        ["5 listopada 1991", "6 listopada 1991"],
    ],
    ids=lambda texts: texts[0],
)
def test_a_year_that_is_all_that_was_understood_is_asked_about(texts):
    with pytest.raises(dates.AmbiguousDatesError, match=r"both read as .*if no more is meant"):
        dates.parse(texts)
    assert dates.parse(texts, "YYYY").precision == "year"


def test_parts_of_one_map_may_share_a_year():
    texts = ["world_1914_states", "world_1914_colonies (1)", "world_1938 v2", "world_1938 v3"]
    assert dates.parse(texts).dates == days("1914-01-01", "1914-01-01", "1938-01-01", "1938-01-01")


def test_a_text_of_several_dates_is_said():
    found = dates.parse(["2025-02-01 to 2025-02-07", "2025-02-08 to 2025-02-14"])
    assert found.dates == days("2025-02-07", "2025-02-14")
    assert found.several == (
        "2 text(s) like “2025-02-01 to 2025-02-07” name several dates: 2025-02-07 counts"
    )


def test_a_pattern_of_ones_own():
    texts = ["made 1.2.25 shows 3.4.25", "made 1.2.25 shows 30.4.25"]
    found = dates.parse(texts, "shows D.M.YY")
    assert found.dates == days("2025-04-03", "2025-04-30")
    assert dates.parse(["u12_25x02"], "u*_YYxMM").dates == days("2025-02-01")


@pytest.mark.parametrize("pattern", ["DMY", "D.M", "YYYY YY", "D YYYY"])
def test_a_pattern_that_names_no_day_is_refused(pattern):
    with pytest.raises(InputError, match="Unknown date format"):
        dates.parse(["1.2.2025"], pattern)


def test_time_of_day_is_kept():
    found = dates.parse(["Bailey 7-31-2013 0145", "Bailey 7-31-2013 22:45"])
    assert found.times == [dt.time(1, 45), dt.time(22, 45)]
    assert dates.parse(["2025-01-02T06:30:15Z"]).times == [dt.time(6, 30, 15)]
    assert dates.parse(["2025-01-02"]).times == [None]


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("1/13/2024 11:00:00 AM", 11, 0),
        ("1/13/2024 01:30:00 PM", 13, 30),
        ("1/13/2024 1:30:00 PM", 13, 30),
        ("1/13/2024 12:05 AM", 0, 5),
        ("1/13/2024 12:05 p.m.", 12, 5),
        ("1/13/2024 9:05", 9, 5),
        ("1/13/2024 13:30 PM", 13, 30),
    ],
)
def test_halves_of_the_day_are_told_apart(text, hour, minute):
    """ArcGIS writes times so: the map of the afternoon is the later one."""
    (found,) = date_patterns.readings(date_patterns.PATTERNS["M/D/YYYY"], text)
    assert found.time == dt.time(hour, minute)


def test_a_year_of_two_digits_is_not_far_ahead():
    """Maps of 1944 are of 1944, and those of next year are drawn today."""
    this = dt.date.today().year
    for year in (1944, this - 40, this, this - 90):
        text = f"6.8.{year % 100:02d}"
        for found in (dates.parse([text], "D.M.YY"), dates.parse(["31.12.24", text])):
            assert found.dates[-1] == dt.date(year, 8, 6)


def test_the_days_of_a_year_are_of_one_century():
    """Next year is read as such in its first days and in its last, whatever day it is today."""
    coming = (dt.date.today() + dt.timedelta(days=366)).year
    days = [dt.date(coming, 1, 1), dt.date(coming, 12, 31)]
    found = dates.parse([f"{day:%d.%m.%y}" for day in days], "D.M.YY")
    assert found.dates == days


def test_before_christ_is_not_read_as_after():
    found = dates.parse(["world_bc323", "world_500"])
    assert found.dates == [None, dt.date(500, 1, 1)]
    assert list(map(str, found.days)) == ["323 BC", "0500-01-01"]


@pytest.mark.parametrize(
    ("texts", "years"),
    [
        ([-323, -200, 79, 1500], [-323, -200, 79, 1500]),
        # ISO 8601 has a year 0, which is 1 BC
        (["-0322-01-01", "0500-01-01"], [-323, 500]),
        (["323 v. Chr.", "44 BCE"], [-323, -44]),
        (["44 av. J.-C.", "до н.э. 323"], [-44, -323]),
        # what stands for “none”, and British Columbia in our time, are no years before the year 1
        ([-999, 1500], [None, 1500]),
        (["BC_2017", "BC_1995"], None),
        (["-44-03-15", "2020-03-15"], [None, 2020]),
    ],
    ids=str,
)
def test_years_below_zero_and_words_for_them(texts, years):
    if years is None:
        with pytest.raises(InputError, match="No date could be read"):
            dates.parse(texts)
        return
    assert [None if day is None else day.year for day in dates.parse(texts).days] == years


def test_days_before_the_year_1_are_counted_as_the_calendar_does():
    """n BC is the year 1 - n of astronomers; the calendar repeats itself every 400 years."""
    from salient.analysis.base.early_days import EarlyDay, day_of_ordinal

    assert day_of_ordinal(0).year == -1
    assert EarlyDay.of_year(-1).toordinal() == 1 - 366  # 1 BC is the year 0, a leap year
    for year in (-1, -2, -4, -5, -44, -100, -323, -400, -401, -12_000):
        first = EarlyDay.of_year(year)
        following = EarlyDay.of_year(year + 1).toordinal() if year < -1 else 1
        assert (first.year, day_of_ordinal(following - 1).year) == (year, year)
        cycles = 2 - year // 400
        same = dt.date(year + 1 + cycles * 400, 1, 1) if year > -9000 else None
        assert same is None or first.toordinal() == same.toordinal() - cycles * 146_097
    assert sorted([dt.date(1, 1, 1), EarlyDay(-5), EarlyDay.of_year(-323)])[0].year == -323


def test_a_time_has_its_zone_where_it_is_written():
    found = dates.parse(["14 August 2017, 18:00 UTC", "15 August 2017 0600"])
    assert found.times == [dt.time(18), dt.time(6)]
    assert found.zones == ["UTC", ""]
    assert dates.parse(["2017-08-14T18:00:00.000+02:00"]).zones == ["+02:00"]


@pytest.mark.parametrize("text", ["marker 2025 x", "decision 2025", "mayor 2025"])
def test_a_word_that_begins_like_a_month_is_none(text):
    assert dates.parse([text]).precision == "year"


def test_a_history_has_no_odd_dates():
    """A map every ten to hundred years, as in atlases of world history."""
    years = [100, 200, 300, 400, 500, 600, 800, 1000, 1279, 1492, 1650, 1800, 1914, 1938, 1945]
    assert dates.outliers([dt.date(year, 1, 1) for year in years]) == []


def test_ten_times_the_dates_are_ten_times_the_work():
    """Counted by the calls of Python and of C."""
    calls = {}
    for count in (10_000, 100_000):
        texts = [(dt.date(1800, 1, 1) + dt.timedelta(days=i)).isoformat() for i in range(count)]
        heard: list[str] = []
        sys.setprofile(lambda frame, event, called, heard=heard: heard.append(event))
        try:
            found = dates.parse(texts)
        finally:
            sys.setprofile(None)
        assert found.format == "ISO"
        calls[count] = sum(event in ("call", "c_call") for event in heard)
    assert calls[10_000] > 1000
    assert calls[100_000] <= 12 * calls[10_000]
