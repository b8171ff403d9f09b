# SPDX-License-Identifier: GPL-2.0-or-later
"""Import sourced events and Export sources, through QGIS."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingException
from salient.events.importers import long_list
from salient.events.store import projectstore
from salient.events.store.store import Store

CSV = "id,date,lat,lon,title,source\n1,2022-03-01,35.2,38.85,a,A; B\n2,2022-03-02,,38,b,A\n"


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "list.csv"
    file.write_text(CSV, encoding="utf-8")
    return file


@pytest.fixture
def store(tmp_path):
    return str(tmp_path / "store.gpkg")


def test_a_file_is_imported_and_bad_rows_come_back(run, rows, path, store, tmp_path):
    given = {"INPUT": str(path), "STORE": store, "REJECTED": "TEMPORARY_OUTPUT"}
    done = run("importevents", **given, SAVE_MAPPING=str(tmp_path / "m.json"))
    assert (done["IMPORTED"], done["UPDATED"], done["REJECTED_COUNT"]) == (1, 0, 1)
    (bad,) = rows(done["REJECTED"])
    assert bad["row"] == 3
    assert "missing" in bad["reason"]
    assert any("external_id ← id" in line for line in done.said)
    again = run("importevents", **given, MAPPING=str(tmp_path / "m.json"))
    assert (again["IMPORTED"], again["UNCHANGED"]) == (0, 1)
    assert len(Store.open(store).read("report")) == 2


def test_a_mapping_is_given_as_text(run, store, tmp_path):
    file = tmp_path / "x.csv"
    file.write_text("Дата;Ш;Д\n03.05.2022;48,6;38,4\n", encoding="utf-8")
    columns = {"date_start": "Дата", "lat": "Ш", "lon": "Д"}
    mapping = json.dumps({"columns": columns, "dataset": "d"})
    assert run("importevents", INPUT=str(file), STORE=store, MAPPING=mapping)["IMPORTED"] == 1
    (event,) = Store.open(store).read("event")
    assert (event.dataset, event.lat, event.lon) == ("d", 48.6, 38.4)


def test_a_layer_of_any_shape_is_imported_in_degrees(run, make_layer, store):
    # 111,319.49 m are one degree on the equator in EPSG:3857.
    square = "Polygon((111319.49 0, 333958.47 0, 333958.47 1, 111319.49 1, 111319.49 0))"
    layer = make_layer(
        [(square, "x", "2022-03-01", "A"), (None, "nowhere", "2022-03-01", "A")],
        fields="title:string,date:string,source:string",
        kind="Polygon",
        crs="EPSG:3857",
    )
    done = run("importevents", INPUT=layer, STORE=store)
    assert (done["IMPORTED"], done["REJECTED_COUNT"]) == (1, 1)
    (event,) = Store.open(store).read("event")
    assert event.lon == pytest.approx(2.0, abs=1e-6)


def test_ambiguous_dates_stop_the_import_until_the_format_is_said(run, store, tmp_path):
    file = tmp_path / "x.csv"
    file.write_text("id,date,lat,lon,title\n1,04/05/2022,1,2,a\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="can be read as"):
        run("importevents", INPUT=str(file), STORE=store)
    assert run("importevents", INPUT=str(file), STORE=store, DATE_FORMAT=2)["IMPORTED"] == 1
    (event,) = Store.open(store).read("event")
    assert event.date_start.month == 5


@pytest.mark.parametrize(
    ("form", "sign"),
    [
        (0, '"number"'),
        (1, "FeatureCollection"),
        (2, '"literal": "A"'),
        (3, "@misc{"),
        (4, "<!DOCTYPE html>"),
    ],
    ids=["csv", "geojson", "csl", "bibtex", "html"],
)
def test_sources_are_exported(run, path, store, tmp_path, form, sign):
    run("importevents", INPUT=str(path), STORE=store)
    target = tmp_path / "out"
    done = run("exportsources", STORE=store, FORMAT=form, OUTPUT=str(target))
    assert (done["EVENTS"], done["REPORTS"]) == (1, 2)
    assert sign in target.read_text(encoding="utf-8")


def test_a_blur_leaves_no_exact_place(run, path, store, tmp_path):
    run("importevents", INPUT=str(path), STORE=store)
    target = tmp_path / "out.geojson"
    run("exportsources", STORE=store, FORMAT=1, BLUR=20000.0, OUTPUT=str(target))
    (feature,) = json.loads(target.read_text(encoding="utf-8"))["features"]
    lon, lat = feature["geometry"]["coordinates"]
    assert (lon, lat) != (38.85, 35.2)
    precision = feature["properties"]["location_precision_m"]
    assert precision >= 20_000.0 * 0.5**0.5  # half the diagonal of 20 km
    assert abs(lat - 35.2) * 111_320.0 <= precision


def test_a_store_that_is_not_there_is_said(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="There is no store"):
        run("exportsources", STORE=str(tmp_path / "none.gpkg"), OUTPUT=str(tmp_path / "x"))


@pytest.fixture
def dialog(provider, tmp_path, qgis_iface, qgis_new_project, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication
    from qgis.gui import QgsBrowserGuiModel

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model)
    projectstore.set_address(str(tmp_path / "own.gpkg"))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("salient:exportsources")
    shown = AlgorithmDialog(algorithm, False, qgis_iface.mainWindow())
    yield shown
    shown.close()
    shown.deleteLater()


def test_the_dialog_offers_the_project_s_store(dialog, tmp_path):
    wrapper = dialog.mainWidget().wrappers["STORE"]
    assert wrapper.value() == str(tmp_path / "own.gpkg")
    wrapper.widget._fill()
    assert "GeoPackage…" in [action.text() for action in wrapper.widget.menu.actions()]
    wrapper.setValue("postgres:a/b")
    assert dialog.createProcessingParameters()["STORE"] == "postgres:a/b"


def test_a_long_list_is_read_in_parts(run, tmp_path, monkeypatch):
    monkeypatch.setattr(long_list, "LONG", 1)
    monkeypatch.setattr(long_list, "PART", 2)
    path = tmp_path / "list.csv"
    rows = [f"{n},2024-01-{n:02d},Clash {n},{34 if n != 4 else 434}.5,38.5\n" for n in range(1, 8)]
    path.write_text("id,date,title,lat,lon\n" + "".join(rows))
    store = str(tmp_path / "s.gpkg")
    done = run("importevents", INPUT=str(path), STORE=store)
    assert (done["IMPORTED"], done["REJECTED_COUNT"]) == (6, 1)
    assert run("importevents", INPUT=str(path), STORE=store)["UNCHANGED"] == 6
