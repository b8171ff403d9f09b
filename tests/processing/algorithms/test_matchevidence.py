# SPDX-License-Identifier: GPL-2.0-or-later
"""Match evidence through QGIS: fields, outputs, messages, and the sample's own events."""

from __future__ import annotations

import csv
import datetime as dt
import shutil

import pytest
from qgis.core import NULL, QgsProcessingException
from salient.events import model
from salient.events.store.store import Store

OUTPUTS = dict.fromkeys(("MATCHED", "UNSUPPORTED", "LINKS"), "TEMPORARY_OUTPUT")
NEAR = "MultiPolygon(((38 35, 38.1 35, 38.1 35.1, 38 35.1, 38 35)))"
FAR = "MultiPolygon(((39 35, 39.1 35, 39.1 35.1, 39 35.1, 39 35)))"
FIELDS = "change_id:int,to_actor:string,from_date:date,to_date:date"


@pytest.fixture
def changes(make_layer):
    rows = [
        (NEAR, 1, "Red", "2017-08-01", "2017-08-05"),
        (FAR, 2, "Red", "2017-08-01", "2017-08-05"),
    ]
    return make_layer(rows, fields=FIELDS)


@pytest.fixture
def store(tmp_path, qgis_app):
    """A store with one event inside the near change, told by two sources and denied by one."""
    path = str(tmp_path / "events.gpkg")
    sources = [
        model.Source(name=name, reliability=grade)
        for name, grade in (("Monitor", "B"), ("Army", "D"), ("Enemy", ""))
    ]
    event = model.Event(
        title="Village taken",
        place="Here",
        date_start=dt.date(2017, 8, 4),
        date_end=dt.date(2017, 8, 4),
        lon=38.05,
        lat=35.05,
    )
    gone = model.Event(title="Retracted", lon=39.05, lat=35.05, retracted=1)
    nowhere = model.Event(title="Somewhere", date_start=dt.date(2017, 8, 4))
    undated = model.Event(title="Sometime", lon=39.05, lat=35.05)
    told = [
        model.Report(event_id=event.id, source_id=source.id, stance=stance, credibility=credibility)
        for source, stance, credibility in zip(
            sources, ("reports", "reports", "denies"), (2, 3, None)
        )
    ]
    Store.create(path).save([*sources, event, gone, nowhere, undated, *told], action="made")
    return path


def test_support_stands_beside_each_change(run, rows, changes, store):
    done = run("matchevidence", CHANGES=changes, STORE=store, **OUTPUTS)
    near, far = rows(done["MATCHED"])
    assert (near["change_id"], near["to_actor"], near["supported"]) == (1, "Red", True)
    assert (near["events"], near["reports"], near["sources"], near["denials"]) == (1, 2, 2, 1)
    assert (near["reliability"], near["credibility"]) == ("B 1, D 1", "2 1, 3 1")
    assert near["nearest_km"] == 0.0
    assert near["support"] == "2 report(s) by 2 source(s), denied by 1"
    assert (far["supported"], far["nearest_km"], far["support"]) == (False, NULL, "no report")
    assert (done["SUPPORTED_COUNT"], done["UNSUPPORTED_COUNT"]) == (1, 1)


def test_unsupported_changes_have_a_layer_of_their_own(run, rows, changes, store):
    done = run("matchevidence", CHANGES=changes, STORE=store, **OUTPUTS)
    assert [row["change_id"] for row in rows(done["UNSUPPORTED"])] == [2]
    (feature,) = done["UNSUPPORTED"].getFeatures()
    assert feature.geometry().asWkt(1).startswith("MultiPolygon (((39 35")


def test_links_list_every_pair(run, rows, changes, store):
    done = run("matchevidence", CHANGES=changes, STORE=store, **OUTPUTS)
    (link,) = rows(done["LINKS"])
    assert (link["change_id"], link["event"], link["place"]) == ("1", "Village taken", "Here")
    assert (link["reports"], link["denials"]) == (2, 1)
    assert link["sources"] == "Monitor (B2); Army (D3); Enemy (––)"
    assert (link["distance_km"], link["days_apart"]) == (0.0, 0.0)


def test_what_matches_nothing_is_said(run, changes, store):
    done = run("matchevidence", CHANGES=changes, STORE=store, **OUTPUTS)
    assert done.warnings == [
        "1 events have no place and match nothing.",
        "1 events have no date and match no dated change.",
    ]


def test_the_desk_lists_what_nobody_reports_and_what_no_map_shows(
    run, rows, make_layer, store, tmp_path
):
    """By area and by grade, in turn; what lies outside the maps' dates no map could show."""
    small = "MultiPolygon(((40 35, 40.02 35, 40.02 35.02, 40 35.02, 40 35)))"
    span = ("2017-08-01", "2017-08-05")
    changes = make_layer(
        [(small, 3, "Red", *span), (NEAR, 1, "Red", *span), (FAR, 2, "Red", *span)], fields=FIELDS
    )
    book = Store.open(store)
    told = []
    for title, grade, credibility, day, stance in (
        ("Doubtful", "E", 5, 3, "reports"), ("Sure <b>", "A", 1, 4, "reports"),
        ("Denied", "A", 1, 4, "denies"), ("Too late", "A", 1, 20, "reports"),
    ):  # fmt: skip
        source = model.Source(name=f"Source of {title}", reliability=grade)
        event = model.Event(title=title, date_start=dt.date(2017, 8, day), lon=45.0, lat=35.0)
        told += [source, event, model.Report(event_id=event.id, source_id=source.id,
                                             stance=stance, credibility=credibility)]  # fmt: skip
    book.save(told, action="made")
    page = tmp_path / "desk.html"
    done = run("matchevidence", CHANGES=changes, STORE=store, DESK="TEMPORARY_OUTPUT",
               REPORT=str(page), **OUTPUTS)  # fmt: skip
    desk = rows(done["DESK"])
    assert [(row["number"], row["kind"], row["feature_id"] or row["what"]) for row in desk] == [
        (1, "unsupported change", 3), (2, "unmapped report", "Sure <b>"),
        (3, "unsupported change", 1), (4, "unmapped report", "Doubtful"),
    ]  # fmt: skip
    # 0.1° by 0.1° at 35° N: 9.13 km by 11.09 km.
    assert desk[0]["area_km2"] == pytest.approx(101.2, rel=2e-3)
    assert (desk[1]["reliability"], desk[1]["credibility"], desk[1]["sources"]) == ("A", "1", 1)
    assert done["UNMAPPED_COUNT"] == 2
    html = page.read_text(encoding="utf-8")
    assert "Source of Sure &lt;b&gt; (A1)" in html and "Sure <b>" not in html


def test_second_run_on_its_own_result_keeps_one_set_of_fields(run, rows, changes, store):
    first = run("matchevidence", CHANGES=changes, STORE=store, **OUTPUTS)["MATCHED"]
    again = run("matchevidence", CHANGES=first, STORE=store, **OUTPUTS)["MATCHED"]
    assert [field.name() for field in again.fields()] == [f.name() for f in first.fields()]
    assert rows(again) == rows(first)


def test_changes_without_dates_are_matched_in_space(run, rows, make_layer, store):
    layer = make_layer([(NEAR, 1), (FAR, 2)], fields="id:int")
    done = run("matchevidence", CHANGES=layer, STORE=store, **OUTPUTS)
    # The undated event near the second has no report.
    assert [row["supported"] for row in rows(done["MATCHED"])] == [True, False]
    assert "2 of 2 changes have no date: matched in space only." in done.warnings


def test_the_copies_are_dated_by_the_field_that_was_chosen(run, make_layer, store, monkeypatch):
    """By another one's dates the newest is nobody's, and the layer is drawn empty."""
    from salient.processing import outputs

    asked = []
    monkeypatch.setattr(outputs, "apply_style", lambda *_, **given: asked.append(given))
    rows = [(NEAR, "2017-01-01", "2017-08-04"), (FAR, "2017-01-01", "2017-08-06")]
    changes = make_layer(rows, fields="date:date,seen:date")
    run("matchevidence", CHANGES=changes, STORE=store, TO_FIELD="seen", **OUTPUTS)
    dated = [(one["date_field"], one["dates"]) for one in asked if one.get("dates")]
    days = [dt.date(2017, 8, 4), dt.date(2017, 8, 6)]
    assert dated == 2 * [("seen", days)]


def test_points_of_a_log_in_another_projection(run, rows, make_layer, store):
    """38.05 E 35.05 N in Web Mercator, 1 km beside the event."""
    layer = make_layer(
        [("Point(4236707 4170386)", "2017-08-04")],
        fields="date:date",
        kind="Point",
        crs="EPSG:3857",
    )
    done = run("matchevidence", CHANGES=layer, STORE=store, DISTANCE=5000, **OUTPUTS)
    (row,) = rows(done["MATCHED"])
    assert row["supported"] is True
    assert 0.0 < row["nearest_km"] < 5.0


def test_feature_without_geometry_is_kept_and_said(run, rows, make_layer, store):
    layer = make_layer(
        [(NEAR, 1, "Red", "2017-08-01", "2017-08-05"), (None, 2, "Red", None, None)], fields=FIELDS
    )
    done = run("matchevidence", CHANGES=layer, STORE=store, **OUTPUTS)
    assert [row["supported"] for row in rows(done["MATCHED"])] == [True, NULL]
    assert any("1 feature(s) without a usable geometry" in text for text in done.warnings)


def test_empty_store_supports_nothing_and_says_so(run, changes, tmp_path):
    path = str(tmp_path / "empty.gpkg")
    Store.create(path)
    done = run("matchevidence", CHANGES=changes, STORE=path, **OUTPUTS)
    assert done["UNSUPPORTED_COUNT"] == 2
    assert "The store has no events: nothing can be supported." in done.warnings


def test_no_store_says_so(run, changes, tmp_path):
    with pytest.raises(QgsProcessingException, match="There is no store at"):
        run("matchevidence", CHANGES=changes, STORE=str(tmp_path / "none.gpkg"), **OUTPUTS)


def test_sample_has_supported_and_unsupported_ground(run, rows, root, tmp_path):
    """The faces of the sketch stand in for changes: some hold an event of their time, some none."""
    shutil.copy(root / "resources" / "sample" / "events.gpkg", tmp_path / "events.gpkg")
    control = root / "resources" / "sample" / "salient_sample.gpkg"
    done = run(
        "matchevidence",
        CHANGES=f"{control}|layername=control",
        STORE=str(tmp_path / "events.gpkg"),
        DISTANCE=0,
        DAYS=10,
        **OUTPUTS,
    )
    assert done["SUPPORTED_COUNT"] > 0
    assert done["UNSUPPORTED_COUNT"] > 0
    denied = [row for row in rows(done["MATCHED"]) if row["denials"]]
    assert denied


def test_an_attack_by_the_loser_supports_nothing(run, rows, make_layer, tmp_path, qgis_app):
    """A German attack is no support for an Allied gain; a German withdrawal is, a denial denies."""
    path = str(tmp_path / "sides.gpkg")
    source = model.source_named("Diary")
    day = dt.date(2017, 8, 4)
    records = [source]
    for title, category, actors, stance in (
        ("Counterattack", "attack", "German;US Third Army", "reports"),
        ("Village given up", "withdrawal", "German", "reports"),
        ("Village taken", "attack", "US Third Army;German", "reports"),
        ("Shelling", "shelling", "Unknown", "reports"),
        ("Not taken", "attack", "German", "denies"),
    ):
        event = model.Event(
            title=title, category=category, actors=actors, date_start=day, lon=38.05, lat=35.05
        )
        report = model.Report(event_id=event.id, source_id=source.id, stance=stance)
        records += [event, report]
    Store.create(path).save(records, action="made")
    fields = "change_id:int,from_actor:string,to_actor:string,from_date:date,to_date:date"
    layer = make_layer([(NEAR, 1, "German", "Allied", "2017-08-01", "2017-08-05")], fields=fields)
    done = run(
        "matchevidence", CHANGES=layer, STORE=path, COALITIONS="US Third Army = Allied", **OUTPUTS
    )
    (row,) = rows(done["MATCHED"])
    assert (row["reports"], row["contrary"], row["unknown_side"], row["denials"]) == (3, 1, 1, 1)
    ways = {link["event"]: link["direction"] for link in rows(done["LINKS"])}
    assert ways["Counterattack"] == "contrary" and ways["Village given up"] == "fits"


def test_the_order_of_a_datasets_actors_says_nothing(run, rows, make_layer, tmp_path, qgis_app):
    """GED names the government first whoever attacks; ACLED's first actor need not be who does.

    Islamic State takes ground, and both say so of that day and place: two reports, side unknown.
    """
    ged = {
        "id": 1, "type_of_violence": 1, "side_a": "Government of Syria", "side_b": "IS",
        "where_prec": 1, "date_prec": 1, "date_start": "2017-08-04", "date_end": "2017-08-04",
        "latitude": 35.05, "longitude": 38.05, "where_coordinates": "Tadmur town",
        "source_article": '"BBC,2017-08-05,IS captures Tadmur"', "source_original": "",
        "conflict_name": "x",
    }  # fmt: skip
    acled = {
        "event_id_cnty": "SYR1", "event_date": "2017-08-04", "year": 2017, "time_precision": 1,
        "event_type": "Battles", "sub_event_type": "Non-state actor overtakes territory",
        "actor1": "Government of Syria", "assoc_actor_1": "", "actor2": "IS", "assoc_actor_2": "",
        "geo_precision": 1, "source": "SOHR", "location": "Tadmur", "latitude": 35.05,
        "longitude": 38.05,
    }  # fmt: skip
    store = str(tmp_path / "imported.gpkg")
    for name, row in (("ged", ged), ("acled", acled)):
        table = tmp_path / f"{name}.csv"
        with table.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([row, row.values()])
        run("importevents", INPUT=str(table), STORE=store)
    fields = "change_id:int,from_actor:string,to_actor:string,from_date:date,to_date:date"
    took = (NEAR, 1, "Government of Syria", "IS", "2017-08-01", "2017-08-05")
    layer = make_layer([took], fields=fields)
    (row,) = rows(run("matchevidence", CHANGES=layer, STORE=store, **OUTPUTS)["MATCHED"])
    assert (row["supported"], row["reports"], row["contrary"]) == (True, 2, 0)
    assert row["unknown_side"] == 2
    # an editor who has left alone who acts is heeded
    held = Store.open(store)
    (event,) = [one for one in held.read("event") if one.dataset == "ACLED"]
    held.save([model.altered(event, actors="Government of Syria")], action="edited")
    (row,) = rows(run("matchevidence", CHANGES=layer, STORE=store, **OUTPUTS)["MATCHED"])
    assert (row["reports"], row["contrary"]) == (1, 1)
