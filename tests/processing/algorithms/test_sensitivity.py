# SPDX-License-Identifier: GPL-2.0-or-later
"""No page, report, web map or export tells what is not public, and each says how much that is."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from salient.events import model
from salient.events.model import Claim, Event, Report
from salient.events.store.backend import table_layer
from salient.events.store.store import Store

SQUARE = "MultiPolygon(((37 34, 38 34, 38 35, 37 35, 37 34)))"
DAY = dt.date(2017, 8, 14)
SECRETS = ("Hidden depot", "Inside word", "Kharab", "38.8712")


@pytest.fixture
def store(tmp_path, qgis_app):
    """An open event, one that is restricted, one that is blurred; a word that is internal."""
    source, inside = model.source_named("Observatory"), model.source_named("Inside word")
    common = {"date_start": DAY, "lon": 37.5, "lat": 34.5}
    open_ = Event(title="Town taken", **common)
    hidden = Event(title="Hidden depot", sensitivity="restricted", **common)
    blurred = Event(
        title="Depot burnt", place="Kharab", sensitivity="blurred", date_start=DAY,
        lon=38.8712, lat=34.8853,
    )  # fmt: skip
    claim = Claim("control area", "about", 9000.0, "km²", actor="Red")
    told = [
        Report(event_id=open_.id, source_id=source.id, headline="Open").with_claim(claim),
        Report(event_id=open_.id, source_id=inside.id, sensitivity="internal").with_claim(claim),
        Report(event_id=hidden.id, source_id=source.id).with_claim(claim),
        Report(event_id=blurred.id, source_id=source.id, quote="at Kharab"),
    ]
    made = Store.create(str(tmp_path / "events.gpkg"))
    made.save([source, inside, open_, hidden, blurred, *told], action="made")
    return made


def silent(path) -> str:
    text = path.read_text(encoding="utf-8")
    assert [secret for secret in SECRETS if secret in text] == []
    return text


def test_an_export_counts_what_it_leaves_out(run, store, tmp_path):
    path = tmp_path / "out.geojson"
    done = run("exportsources", STORE=store.place.address, FORMAT=1, OUTPUT=str(path))
    assert (done["EVENTS"], done["REPORTS"], done["WITHHELD"]) == (2, 2, 3)
    withheld = {"events_left_out": 1, "reports_left_out": 2, "places_blurred": 1}
    assert json.loads(silent(path))["salient_withheld"] == withheld
    assert any(line.startswith("Not public: 1 event(s) and 2 report(s)") for line in done.said)
    given = {"STORE": store.place.address, "FORMAT": 1, "PUBLIC": False, "OUTPUT": str(path)}
    assert run("exportsources", **given)["WITHHELD"] == 0
    assert "Hidden depot" in path.read_text(encoding="utf-8")


def test_a_web_map_shows_what_is_public(run, make_layer, store, tmp_path):
    path = tmp_path / "map.html"
    layer = make_layer([(SQUARE, "Red", "2017-08-01")])
    given = {"LAYERS": [layer], "TITLE": "x", "OUTPUT": str(path)}
    done = run("webmap", STORE=store.place.address, **given)
    assert "Depot burnt" in silent(path)
    assert any("Not public" in line for line in done.said)


def test_a_layer_of_the_store_s_events_stays_off_pages(run, make_layer, store, tmp_path):
    events = table_layer(store.place, "event")
    events.setName("Sourced events")
    events.setCustomProperty("salient/events", store.place.address)
    QgsProject.instance().addMapLayer(events)
    path = tmp_path / "map.html"
    layer = make_layer([(SQUARE, "Red", "2017-08-01")])
    done = run("webmap", LAYERS=[layer, events], TITLE="x", OUTPUT=str(path))
    assert any("“Sourced events” is left out" in line for line in done.warnings)
    silent(path)


def by_the_browser(store, tmp_path):
    """The table itself, as QGIS's browser opens it."""
    return QgsVectorLayer(f"{store.place.address}|layername=salient_event", "events", "ogr")


def whose_reports_alone_are_marked(store, tmp_path):
    """Nothing in the table of events says so."""
    events = [replace(one, sensitivity="") for one in store.read("event")]
    told = [replace(one, sensitivity="restricted") for one in store.read("report")]
    store.save([*events, *told], action="mark")
    return by_the_browser(store, tmp_path)


def saved_as_another_file(store, tmp_path):
    path = tmp_path / "copy.geojson"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    table, known = by_the_browser(store, tmp_path), QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(table, str(path), known, options)
    return QgsVectorLayer(str(path), "events", "ogr")


def listed_by_the_desk(store, tmp_path):
    return None


OF_A_STORE = "it shows all events of the store"
OF_A_FIELD = "features does not say “public”"


@pytest.mark.parametrize(
    ("layer_of", "why"),
    [
        (by_the_browser, OF_A_STORE),
        (whose_reports_alone_are_marked, OF_A_STORE),
        (saved_as_another_file, OF_A_FIELD),
        (listed_by_the_desk, OF_A_FIELD),
    ],
)
def test_no_layer_takes_what_is_not_public_onto_a_page(
    run, make_layer, store, tmp_path, layer_of, why
):
    """Whatever way it came into the project."""
    events = layer_of(store, tmp_path) or desk_of(run, make_layer, store)
    events.setName("events")
    QgsProject.instance().addMapLayer(events)
    path = tmp_path / "map.html"
    layer = make_layer([(SQUARE, "Red", "2017-08-01")])
    done = run("webmap", LAYERS=[layer, events], TITLE="x", OUTPUT=str(path))
    assert any("“events” is left out" in line and why in line for line in done.warnings)
    silent(path)


def test_a_layer_of_events_that_are_all_public_is_on_the_page(run, make_layer, store, tmp_path):
    for table in ("event", "report"):
        store.save([replace(one, sensitivity="public") for one in store.read(table)], action="x")
    events = by_the_browser(store, tmp_path)
    QgsProject.instance().addMapLayer(events)
    path, layer = tmp_path / "map.html", make_layer([(SQUARE, "Red", "2017-08-01")])
    run("webmap", LAYERS=[layer, events], TITLE="x", OUTPUT=str(path))
    assert "Hidden depot" in path.read_text(encoding="utf-8")


def of_nature(tmp_path, marks, path=None):
    """A layer of somebody else's that happens to have a field of that name."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=sensitivity:string", "woods", "memory")
    for mark in marks:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([mark])
        feature.setGeometry(QgsGeometry.fromWkt("POINT(37.5 34.5)"))
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "woods"
    if path is not None:
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    path = path or str(tmp_path / "woods.gpkg")
    known = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, known, options)
    return QgsVectorLayer(f"{path}|layername=woods", "woods", "ogr")


@pytest.mark.parametrize(
    ("marks", "beside", "shown"),
    [
        (("high", "low", None), False, True),
        (("high", "low"), True, True),
        (("low", " Restricted"), False, False),
        (("low", "internal"), True, False),
    ],
)
def test_a_field_of_that_name_need_not_tell_who_may_see_a_row(
    run, make_layer, store, tmp_path, marks, beside, shown
):
    """In a layer that is no store's, though it may lie in the same file, only our words do."""
    woods = of_nature(tmp_path, marks, store.place.address if beside else None)
    assert woods.isValid() and woods.featureCount() == len(marks)
    QgsProject.instance().addMapLayer(woods)
    layer, path = make_layer([(SQUARE, "Red", "2017-08-01")]), tmp_path / "map.html"
    done = run("webmap", LAYERS=[layer, woods], TITLE="x", OUTPUT=str(path))
    said = [line for line in done.warnings if "“woods” is left out" in line]
    assert not said if shown else OF_A_FIELD in said[0]


def desk_of(run, make_layer, store):
    away = "MultiPolygon(((44 34, 45 34, 45 35, 44 35, 44 34)))"
    fields = "change_id:integer,from_date:string,to_date:string"
    changes = make_layer([(away, 1, "2017-08-01", "2017-08-20")], fields=fields)
    given = dict.fromkeys(("MATCHED", "UNSUPPORTED", "LINKS", "DESK"), "TEMPORARY_OUTPUT")
    done = run("matchevidence", CHANGES=changes, STORE=store.place.address, **given)
    return done["DESK"].clone()


def test_the_page_of_claims_leaves_out_what_the_table_keeps(run, rows, make_layer, store, tmp_path):
    layer, path = make_layer([(SQUARE, "Red", "2017-08-14")]), tmp_path / "claims.html"
    done = run("checkclaims", STORE=store.place.address, CONTROL=layer,
               VERDICTS="TEMPORARY_OUTPUT", REPORT=str(path))  # fmt: skip
    assert len(rows(done["VERDICTS"])) == done["CLAIMS"] == 3
    assert "Town taken" in silent(path)
    assert "2 claims are not public" in path.read_text(encoding="utf-8")


def test_the_desk_s_page_leaves_out_what_the_layer_keeps(run, rows, make_layer, store, tmp_path):
    away = "MultiPolygon(((44 34, 45 34, 45 35, 44 35, 44 34)))"
    changes = make_layer(
        [(away, 1, "2017-08-01", "2017-08-20")],
        fields="change_id:integer,from_date:string,to_date:string",
    )
    path = tmp_path / "desk.html"
    given = {"CHANGES": changes, "STORE": store.place.address, "REPORT": str(path)}
    given |= dict.fromkeys(("MATCHED", "UNSUPPORTED", "LINKS", "DESK"), "TEMPORARY_OUTPUT")
    done = run("matchevidence", **given)
    assert {"Hidden depot", "Town taken"} <= {row["what"] for row in rows(done["DESK"])}
    assert "Town taken" in silent(path)
    assert any("2 events are not public" in line for line in done.said)
