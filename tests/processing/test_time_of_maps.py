# SPDX-License-Identifier: GPL-2.0-or-later
"""Years before the year 1, times of day, months and years, from the file to the page."""

from __future__ import annotations

import datetime as dt
import json

import pytest


def box(x, width=1.0):
    return [[x, 50], [x + width, 50], [x + width, 51], [x, 51], [x, 50]]


def geojson(path, *rows):
    """Write polygons, each a western edge and its attributes."""
    features = [
        {
            "type": "Feature",
            "properties": attributes,
            "geometry": {"type": "Polygon", "coordinates": [box(x)]},
        }
        for x, attributes in rows
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return str(path)


@pytest.fixture
def prepare(run, rows):
    def call(**more):
        found = run("preparecontrol", CONTROL="memory:", REPAIRS="memory:", **more)
        names = ("actor", "date", "year", "time", "precision")
        made = [tuple(row[name] for name in names) for row in rows(found["CONTROL"])]
        return found, sorted(map(_plain, made), key=str)

    return call


def _plain(row):
    from salient.processing import compat

    actor, date, *rest = (None if compat.is_null(value) else value for value in row)
    return (actor, date.toString("yyyy-MM-dd") if hasattr(date, "toString") else date, *rest)


def test_years_as_numbers_below_zero_are_no_years_of_our_time(tmp_path, prepare, rows):
    path = geojson(
        tmp_path / "states.geojson",
        (30, {"actor": "A", "year": -323}), (31, {"actor": "B", "year": 79}),
        (32, {"actor": "C", "year": 476}),
    )  # fmt: skip
    found, made = prepare(INPUT=[path], DATE_FIELD="year")
    assert made == [
        ("A", "323 BC", -323, None, "year"),
        ("B", "0079-01-01", 79, None, "year"),
        ("C", "0476-01-01", 476, None, "year"),
    ]
    said = {row["kind"]: row["note"] for row in rows(found["REPAIRS"])}
    assert "“date” is a text" in said["before the year 1"]
    assert "“year”, which is -323" in said["before the year 1"]


def test_intervals_before_the_year_1_make_a_map_for_each_change(tmp_path, prepare):
    """A until 201 BC, B from 200 BC to the year 14, C from the year 15 on: three maps."""
    path = geojson(
        tmp_path / "states.geojson",
        (30, {"actor": "A", "start_year": -500, "end_year": -201}),
        (30, {"actor": "B", "start_year": -200, "end_year": 14}),
        (30, {"actor": "C", "start_year": 15, "end_year": 100}),
    )
    found, made = prepare(INPUT=[path])
    assert made == [
        ("A", "500 BC", -500, None, "year"),
        ("B", "200 BC", -200, None, "year"),
        ("C", "0015-01-01", 15, None, "year"),
    ]
    assert found["DATES"] == 3


def test_years_below_zero_are_dates_of_maps(tmp_path, prepare, run, rows):
    """By the field of years, by the dates, or one year by itself."""
    path = geojson(
        tmp_path / "s.geojson",
        (30, {"actor": "A", "year": -323}), (31, {"actor": "B", "year": -323}),
        (30.5, {"actor": "A", "year": -200}), (31.5, {"actor": "B", "year": -200}),
    )  # fmt: skip
    layer = prepare(INPUT=[path], DATE_FIELD="year")[0]["CONTROL"]
    for field in ("date", "year"):
        found = rows(run("frontline", CONTROL=layer, DATE_FIELD=field, FRONT="memory:")["FRONT"])
        # one degree of a meridian at 50.5° N
        lengths = {row["date"]: row["length_km"] for row in found}
        assert lengths == pytest.approx({"323 BC": 111.24, "200 BC": 111.24}, abs=0.05)
    layer.setSubsetString('"year" = -323')
    found = rows(run("frontline", CONTROL=layer, FRONT="memory:")["FRONT"])
    assert sum(row["length_km"] for row in found) == pytest.approx(111.24, abs=0.05)


def test_a_date_of_qgis_before_the_year_1_is_read(make_layer, run, rows):
    from qgis.PyQt.QtCore import QDate

    square = "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))"
    layer = make_layer([(square, "A", QDate(-323, 3, 15)), (square, "B", QDate(-200, 1, 1))])
    sinks = dict.fromkeys(("TABLE", "CHANGES", "LAST_CHANGED"), "memory:")
    found = run("controltimeline", CONTROL=layer, DATE_FIELD="date", **sinks)
    (change,) = rows(found["CHANGES"])
    # ISO 8601 counts a year 0, which is 1 BC
    assert (change["from_date"], change["to_date"]) == ("-0322-03-15", "200 BC")


def test_of_two_maps_a_day_the_last_stands_and_keeps_its_time(tmp_path, prepare, rows):
    from salient.cartography.page import dated

    path = geojson(
        tmp_path / "front.geojson",
        (30, {"actor": "A", "date": "14 August 2017, 06:00 UTC"}),
        (31, {"actor": "A", "date": "14 August 2017, 18:00 UTC"}),
        (31, {"actor": "A", "date": "15 August 2017, 09:30 UTC"}),
    )
    found, made = prepare(INPUT=[path])
    assert made == [
        ("A", "2017-08-14", 2017, "18:00 UTC", "day"),
        ("A", "2017-08-15", 2017, "09:30 UTC", "day"),
    ]
    assert "earlier map of the day" in {row["kind"] for row in rows(found["REPAIRS"])}
    words = dated.in_words([found["CONTROL"]], dt.date(2017, 8, 14))
    assert words == "14 August 2017, 18:00 UTC"


@pytest.mark.parametrize(
    ("names", "precision", "first", "words"),
    [
        (("world_1914", "world_1938"), "year", "1914", "1938"),
        (("front_2017-07", "front_2017-08"), "month", "July 2017", "August 2017"),
    ],
    ids=["years", "months"],
)
def test_years_and_months_stay_what_they_are(
    tmp_path, prepare, run, rows, names, precision, first, words
):
    """In the fields of what is measured, on its page, and in the words of a map."""
    from salient.cartography.page import dated, situation_map
    from salient.cartography.page import words as page_words

    for number, name in enumerate(names):
        geojson(
            tmp_path / f"{name}.geojson",
            (30 + number / 4, {"actor": "A"}),
            (31 + number / 4, {"actor": "B"}),
        )
    layer = prepare(FOLDER=str(tmp_path))[0]["CONTROL"]
    page = tmp_path / "page.html"
    found = run(
        "controltimeline",
        CONTROL=layer,
        TABLE="memory:",
        CHANGES="memory:",
        LAST_CHANGED="memory:",
        REPORT=str(page),
    )
    for name in ("TABLE", "CHANGES"):
        assert {row["precision"] for row in rows(found[name])} == {precision}
    assert f"Control from {first} to {words}" in page.read_text(encoding="utf-8")
    day = max(one for one in dated.dates_of([layer]) or [_last(layer)])
    assert dated.in_words([layer], day) == words
    request = situation_map.Request(title="", layers=[layer], as_of=day)
    assert page_words._as_of_text(request, day, None) == f"As of {words}"


def _last(layer):
    return max(feature["date"].toPyDate() for feature in layer.getFeatures())


def test_places_named_twice_a_day_count_at_the_later_time(make_layer, run, rows):
    towns = make_layer(
        [
            ("Point(30 50)", "A", "2017-08-14T06:00"),
            ("Point(30 50)", "B", "2017-08-14T18:00"),
            ("Point(30.1 50)", "A", "2017-08-14T06:00"),
        ],
        fields="actor:string,date:string",
        kind="Point",
    )
    found = run(
        "controlfromplaces", PLACES=towns, DATE_FIELD="date", BANDS=1, CONTROL="memory:",
        REPAIRS="memory:",
    )  # fmt: skip
    made = {(row["actor"], row["time"]) for row in rows(found["CONTROL"])}
    assert made == {("A", "18:00"), ("B", "18:00")}


def test_times_of_several_zones_are_compared_in_utc(tmp_path, prepare, rows):
    """06:00 at -05:00 is 11:00 UTC, later than 09:00 UTC; 23:30 at -05:00 is the day after."""
    path = geojson(
        tmp_path / "front.geojson",
        (30, {"actor": "A", "date": "2017-08-14T09:00Z"}),
        (31, {"actor": "A", "date": "2017-08-14T06:00-05:00"}),
        (32, {"actor": "A", "date": "2017-08-14T23:30-05:00"}),
    )
    found, made = prepare(INPUT=[path])
    assert made == [
        ("A", "2017-08-14", 2017, "11:00 UTC", "day"),
        ("A", "2017-08-15", 2017, "04:30 UTC", "day"),
    ]
    said = {row["kind"]: row for row in rows(found["REPAIRS"])}["time zones"]
    assert (said["action"], said["note"]) == (
        "converted", "times of -05:00, UTC were converted to UTC (2 moved)"
    )  # fmt: skip


def test_zones_in_the_names_of_files(tmp_path, prepare, rows):
    """18:00 of Moscow is 15:00 UTC: the map of 16:00 UTC is the later one."""
    for name, actor in (("front 2025-01-01 1800 MSK", "A"), ("front 2025-01-01 1600 UTC", "B")):
        geojson(tmp_path / f"{name}.geojson", (30, {"actor": actor}))
    made = prepare(FOLDER=str(tmp_path))[1]
    assert made == [("B", "2025-01-01", 2025, "16:00 UTC", "day")]


def test_a_zone_that_stands_for_several_is_refused_among_others(tmp_path, prepare):
    from qgis.core import QgsProcessingException

    for name in ("front 2025-01-01 1800 IST", "front 2025-01-01 1600 UTC"):
        geojson(tmp_path / f"{name}.geojson", (30, {"actor": "A"}))
    with pytest.raises(QgsProcessingException, match=r"“IST” stands for more than one.*02:00"):
        prepare(FOLDER=str(tmp_path))


def test_times_without_a_zone_beside_others_are_said(make_layer, run):
    """In a layer that is measured as it is, too: the later as written counts, with a warning."""
    layer = make_layer(
        [
            ("Polygon((0 0, 1 0, 1 1, 0 1, 0 0))", "A", "2017-08-14T09:00Z"),
            ("Polygon((1 0, 2 0, 2 1, 1 1, 1 0))", "B", "2017-08-14T11:00"),
        ],
        fields="actor:string,date:string",
    )
    found = run("frontline", CONTROL=layer, DATE_FIELD="date", FRONT="memory:")
    assert "1 time(s) say no zone although others say UTC" in " ".join(found.warnings)
