# SPDX-License-Identifier: GPL-2.0-or-later
"""A series of maps before the year 1: prepared, measured and printed like any other."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate

from .test_time_of_maps import geojson

#: a square degree at 50 to 51° N on WGS 84, km²
CELL_KM2 = 7_892.06


@pytest.fixture
def history(tmp_path, run):
    """A and B share the ground from 30 to 34° E: A's eastern edge is at 32, 33, 31° E."""
    for name, edge in (("bc323", 32), ("bc300", 33), ("1", 31)):
        cells = [(x, {"actor": "A" if x < edge else "B"}) for x in (30, 31, 32, 33)]
        geojson(tmp_path / f"world_{name}.geojson", *cells)
    return run("preparecontrol", FOLDER=str(tmp_path), CONTROL="memory:", REPAIRS="memory:")


def test_a_date_before_the_year_1_is_a_text_and_a_year(history, rows):
    found = {(row["date"], row["year"], row["precision"]) for row in rows(history["CONTROL"])}
    assert found == {
        ("323 BC", -323, "year"), ("300 BC", -300, "year"), ("0001-01-01", 1, "year"),
    }  # fmt: skip
    assert (history["FROM_DATE"], history["TO_DATE"]) == ("323 BC", "0001-01-01")


def test_the_timeline(history, run, rows, tmp_path):
    """A gains a cell in 23 years, and loses two in the 300 years to the year 1."""
    page = tmp_path / "page.html"
    sinks = dict.fromkeys(("TABLE", "CHANGES", "LAST_CHANGED"), "memory:")
    found = run("controltimeline", CONTROL=history["CONTROL"], REPORT=str(page), **sinks)
    table = [
        (row["date"], row["area_km2"] / CELL_KM2, row["net_km2"] / CELL_KM2)
        for row in rows(found["TABLE"])
        if row["actor"] == "A"
    ]
    assert [date for date, *_ in table] == ["323 BC", "300 BC", "0001-01-01"]
    assert [area for _, area, _ in table] == pytest.approx([2, 3, 1], rel=1e-3)
    assert [net for *_, net in table] == pytest.approx([0, 1, -2], rel=1e-3)
    # 1 January of 300 BC to that of the year 1: 300 years of the Gregorian calendar
    change = rows(found["CHANGES"])[-1]
    assert (change["from_date"], change["to_date"]) == ("300 BC", "0001-01-01")
    rate = [row["net_km2_per_day"] for row in rows(found["TABLE"]) if row["actor"] == "A"][-1]
    assert rate == pytest.approx(-2 * CELL_KM2 / (300 * 365.2425), rel=2e-3)
    text = page.read_text(encoding="utf-8")
    assert "200 BC" in text  # a tick of the chart
    assert "-0322" not in text


def test_from_and_to_choose_dates(history, run, rows):
    sinks = dict.fromkeys(("TABLE", "CHANGES", "LAST_CHANGED"), "memory:")
    for first in ("300 BC", "-0299-01-01", QDate(-300, 1, 1)):
        found = run("controltimeline", CONTROL=history["CONTROL"], FROM=first, **sinks)
        assert {row["date"] for row in rows(found["TABLE"])} == {"300 BC", "0001-01-01"}
    found = run("controltimeline", CONTROL=history["CONTROL"], TO="100 BC", **sinks)
    assert {row["date"] for row in rows(found["TABLE"])} == {"323 BC", "300 BC"}


def test_the_difference_of_two_dates(history, run, rows):
    sinks = dict.fromkeys(
        ("CHANGES", "FRONT_BEFORE", "FRONT_AFTER", "MOVEMENT", "MATRIX"), "memory:"
    )
    found = run(
        "frontlinediff", CONTROL=history["CONTROL"], FROM="323 BC", TO="0001-01-01",
        ACTOR="A", **sinks,
    )  # fmt: skip
    assert found["NET_KM2"] == pytest.approx(-CELL_KM2, rel=1e-3)
    assert [row["from_date"] for row in rows(found["CHANGES"])] == ["323 BC"]
    with pytest.raises(QgsProcessingException, match="from 300 BC to 323 BC"):
        run(
            "frontlinediff", CONTROL=history["CONTROL"], FROM="300 BC", TO="323 BC",
            ACTOR="A", **sinks,
        )  # fmt: skip


@pytest.fixture
def closing(make_layer):
    """A all round a pocket at 31 to 32° E, 51 to 52° N, with a way out that narrows and closes."""

    def ring(width):
        left, right = 31.5 - width / 2, 31.5 + width / 2
        way = f"31 51, {left} 51, {left} 50, 30 50, 30 53, 33 53, 33 50, {right} 50, {right} 51"
        return f"Polygon(({way}, 32 51, 32 52, 31 52, 31 51))"

    sealed = "Polygon((30 50, 33 50, 33 53, 30 53, 30 50), (31 51, 32 51, 32 52, 31 52, 31 51))"
    maps = [(ring(0.2), "323 BC"), (ring(0.1), "300 BC"), (sealed, "0001-01-01")]
    return make_layer([(shape, "A", day) for shape, day in maps], fields="actor:string,date:string")


def test_a_gap_that_closes(closing, run, rows, tmp_path):
    from pyproj import Geod

    page = tmp_path / "page.html"
    found = run(
        "encirclementgap", CONTROL=closing, ACTOR_FIELD="actor", ENCIRCLERS="A",
        CORE_POINT="31.5,51.5 [EPSG:4326]", GAPS="memory:", POCKETS="memory:", SUMMARY="memory:",
        TREND="memory:", REPORT=str(page),
    )  # fmt: skip
    # straight across the way out where the meridians are closest: its northern end
    wide = [
        Geod(ellps="WGS84").inv(31.5 - w / 2, 51, 31.5 + w / 2, 51)[2] / 1000 for w in (0.2, 0.1)
    ]
    table = [(row["date"], row["state"], row["gap_km"]) for row in rows(found["SUMMARY"])]
    assert [row[:2] for row in table] == [
        ("323 BC", "open"), ("300 BC", "open"), ("0001-01-01", "sealed"),
    ]  # fmt: skip
    assert [gap for *_, gap in table] == pytest.approx([*wide, 0.0], rel=1e-6)
    assert found["SEALED_FIRST"] == "0001-01-01"
    assert "300 BC" in page.read_text(encoding="utf-8")


def test_the_log_of_what_happened(closing, run, rows):
    found = run("situationlog", CONTROL=closing, ACTOR_FIELD="actor", EVENTS="memory:")
    assert [(row["kind"], row["from_date"], row["date"]) for row in rows(found["EVENTS"])] == [
        ("pocket sealed", "300 BC", "0001-01-01")
    ]


@pytest.mark.parametrize(
    ("as_of", "shown", "said"),
    [("310 BC", "323 BC", "323 BC"), ("300 BC", "300 BC", "300 BC"), (None, "0001-01-01", "1")],
)
def test_a_page_is_of_one_date(history, qgis_new_project, run, tmp_path, as_of, shown, said):
    layer = history["CONTROL"].clone()
    layer.setName("Holders")
    QgsProject.instance().addMapLayer(layer)
    run(
        "situationmap",
        TITLE="Holders",
        LAYERS=[layer],
        AS_OF=as_of,
        OUTPUT=str(tmp_path / "page.png"),
        DPI=30,
    )
    layout = QgsProject.instance().layoutManager().printLayouts()[-1]
    (drawn,) = [one for one in layout.itemById("map").layers() if one.name() == "Holders"]
    moment = layout.itemById("map").temporalRange()
    context = QgsVectorLayerTemporalContext()
    context.setLayer(drawn)
    text = drawn.temporalProperties().createFilterString(context, moment)
    request = QgsFeatureRequest().setFilterExpression(text)
    assert {feature["date"] for feature in drawn.getFeatures(request)} == {shown}
    assert said in layout.itemById("as_of").text()


def test_a_web_map(history, qgis_new_project, run, tmp_path):
    path = tmp_path / "map.html"
    found = run("webmap", TITLE="Holders", LAYERS=[history["CONTROL"]], OUTPUT=str(path))
    assert found["DATES"] == 3
    assert '"323 BC"' in path.read_text(encoding="utf-8")


def test_dialogs_offer_and_take_such_dates(history, qgis_app):
    from qgis.PyQt.QtWidgets import QComboBox
    from salient.processing import layer_values, run_results
    from salient.ui import time_control
    from salient.ui.situation_map import form

    days = layer_values.dates(history["CONTROL"], "date")
    assert [str(day) for day in days] == ["323 BC", "300 BC", "0001-01-01"]
    combo = QComboBox()
    combo.setEditable(True)
    for text in ("323 BC", "2017-08-14"):
        combo.setEditText(text)
        assert form._day(combo) == text
    # the controller cannot be set to them and is left alone: there is no canvas here to ask
    time_control.TimePart._placed(None, run_results.Run(dates=set(days)))
