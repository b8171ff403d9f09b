# SPDX-License-Identifier: GPL-2.0-or-later
"""Manifests of QGIS's runs: what a stranger needs to check the figures, and the same run again."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
import programs
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer
from salient.command import entry
from series_layer import layer_of, rows

ASKED = {"CONTROL": "", "ACTOR_FIELD": "actor", "DATE_FIELD": "day"}


def saved(folder, suffix) -> str:
    """Return the path of the series as a file."""
    path = str(folder / f"control{suffix}")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".shp": "ESRI Shapefile"}[suffix]
    done = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer_of(), path, QgsProject.instance().transformContext(), options
    )
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return path


def manifest(name, layer, path, **more):
    table = rows(name, layer, MANIFEST=str(path), **more)
    return json.loads(path.read_text(encoding="utf-8")), table


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp"])
def test_inputs_have_the_hashes_of_their_files(provider, tmp_path, suffix):
    path = saved(tmp_path, suffix)
    made, _ = manifest("controltimeline", path, tmp_path / "run.json")
    found = {one["path"]: one["sha256"] for one in made["inputs"]}
    assert f"./{Path(path).name}" in found
    for file, digest in found.items():
        assert hashlib.sha256((tmp_path / file).read_bytes()).hexdigest() == digest
    assert len(found) == (1 if suffix != ".shp" else 5)
    assert made["layers"] == []


def test_a_folder_is_vouched_for_wherever_it_is_named_from(provider, tmp_path, monkeypatch):
    from qgis import processing

    (tmp_path / "maps").mkdir()
    path = saved(tmp_path / "maps", ".geojson")
    monkeypatch.chdir(tmp_path)
    asked = {"FOLDER": "maps", "ACTOR_FIELD": "actor", "DATE_FIELD": "day"}
    asked |= {"CONTROL": "memory:", "REPAIRS": "memory:", "MANIFEST": str(tmp_path / "run.json")}
    processing.run("salient:preparecontrol", asked)
    made = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    assert [one["path"] for one in made["inputs"]] == [f"./maps/{Path(path).name}"]
    assert made["options"]["FOLDER"] == "./maps"
    assert str(tmp_path) not in json.dumps(made)


@pytest.mark.parametrize("table", ["values.csv", "values", "a|b", " values"])
def test_a_text_that_may_be_a_file_is_one_and_no_other_text_is(
    provider, tmp_path, monkeypatch, table
):
    """Files that are called as the field is lie in the folder where the run begins."""
    from qgis import processing

    (tmp_path / "maps").mkdir()
    path = saved(tmp_path / "maps", ".geojson")
    for name in ("actor", "day"):
        (tmp_path / name).write_text("none of the run's")
    (tmp_path / table.strip()).write_text("value,actor\nRed,Reds\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    asked = {"FOLDER": "maps", "ACTOR_FIELD": "actor", "DATE_FIELD": "day", "VALUES": table}
    asked |= {"CONTROL": "memory:", "REPAIRS": "memory:", "MANIFEST": str(tmp_path / "run.json")}
    processing.run("salient:preparecontrol", asked)
    made = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    assert {one["path"] for one in made["inputs"]} == {
        f"./maps/{Path(path).name}", f"./{table.strip()}",
    }  # fmt: skip
    # who measures again stands in another folder
    assert made["options"]["VALUES"] == f"./{table.strip()}"
    assert made["options"]["ACTOR_FIELD"] == "actor"


def test_figures_are_those_of_the_outputs(provider, tmp_path):
    path = saved(tmp_path, ".geojson")
    made, table = manifest(
        "controltimeline", path, tmp_path / "run.json", REPORT=str(tmp_path / "r.html")
    )
    mine = [one for one in made["figures"] if one["output"] == "TABLE" and "area_km2" in one]
    assert [one["area_km2"] for one in mine] == [float(row[3]) for row in table]
    shapes = [one for one in made["figures"] if "geometry_sha256" in one]
    assert {one["output"] for one in shapes} == {"CHANGES", "LAST_CHANGED"}
    assert made["options"]["DATE_FIELD"] == "day"
    assert made["versions"]["QGIS"]
    # the report says which run it is of
    assert f"Run {made['run']}" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_run_has_one_id_however_it_is_worked_out(provider, tmp_path):
    path = saved(tmp_path, ".geojson")
    made, _ = manifest("pocketarea", path, tmp_path / "one.json")
    again, _ = manifest("pocketarea", path, tmp_path / "two.json", CACHE=str(tmp_path / "kept"))
    other, _ = manifest("pocketarea", path, tmp_path / "three.json", FROM="2025-01-03")
    assert made["run"] == again["run"] != other["run"]
    assert made["figures"] == again["figures"] != other["figures"]


def test_a_web_map_and_a_page_print_the_run(provider, run, make_layer, tmp_path):
    layer = make_layer([("MultiPolygon(((37 48, 38 48, 38 49, 37 48)))", "Red", "2025-01-01")])
    target, page = tmp_path / "run.json", tmp_path / "map.html"
    run("webmap", TITLE="Day", LAYERS=[layer], OUTPUT=str(page), MANIFEST=str(target))
    assert f"Run {json.loads(target.read_text())['run']}" in page.read_text(encoding="utf-8")
    run(
        "situationmap",
        TITLE="Day",
        LAYERS=[layer],
        OUTPUT=str(tmp_path / "map.svg"),
        DPI=40,
        MANIFEST=str(target),
    )
    assert json.loads(target.read_text())["command"] == "salient:situationmap"


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("dbname='a' host=b user='me' password='secret' key='id' table=\"c\" (geom)", "key='id'"),
        ("PG:dbname=a host=b user=me password=secret", "user=me"),
        ("/vsicurl/https://me:secret@host/front.gpkg|layername=a", "https://host/front.gpkg"),
        ("url='https://host/wfs?token=secret&map=1' typename='a'", "map=1"),
        ("contextualWMSLegend=0&url=https://host/wms?key%3Dsecret%26map%3D1&layers=a", "map%3D1"),
        ("https://host/front.geojson?x=1&key=secret", "x=1"),
    ],
)
def test_no_address_says_what_opens_it(source, kept):
    from salient.processing.addresses import without_secrets

    for who in (True, False):
        found = without_secrets(source, who=who)
        assert "secret" not in found
    assert kept in without_secrets(source, who=True)


def test_what_changes_a_store_writes_none(provider):
    without = {a.name() for a in provider.algorithms() if a.parameterDefinition("MANIFEST") is None}
    assert without == {"importevents", "dailysituation"}


def verify(path, capsys):
    code = entry.main(["verify", str(path)])
    return code, capsys.readouterr()


@pytest.fixture
def qgis_program(package_path, tmp_path, monkeypatch):
    """QGIS's program where `salient verify` finds it, with Salient enabled."""
    program = programs.qgis_process()
    if not program:
        pytest.skip("needs QGIS's program qgis_process")
    more = {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"), "LC_ALL": "C.UTF-8"}
    env = programs.environment(package_path, **more)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    for plugin in ("processing", "salient"):
        programs.run_whole([program, "plugins", "enable", plugin], env, tmp_path / "enabled.txt")


@pytest.mark.parametrize("suffix", [".gpkg"])
def test_a_manifest_is_verified_by_qgis_again(provider, qgis_program, tmp_path, capsys, suffix):
    (tmp_path / "a" / "maps").mkdir(parents=True)
    (tmp_path / "a" / "out").mkdir()
    path = saved(tmp_path / "a" / "maps", suffix)
    target = tmp_path / "a" / "out" / "run.json"
    made, _ = manifest("encirclementgap", path, target, POSITION_ERROR=100.0, NEUTRAL_OPEN=False)
    assert made["options"]["CONTROL"] == f"../maps/{Path(path).name}"
    assert str(tmp_path) not in target.read_text()
    # it holds where all of it is moved to
    (tmp_path / "a").rename(tmp_path / "b")
    target = tmp_path / "b" / "out" / "run.json"
    code, said = verify(target, capsys)
    count = len(made["figures"])
    assert f"{count} of {count} rows the same: run {made['run']}" in said.out, said
    assert code == 0
    gap = next(one for one in made["figures"] if one.get("gap_km"))
    gap["gap_km"] += 1e-9
    target.write_text(json.dumps(made))
    code, said = verify(target, capsys)
    assert code == 1
    assert "gap_km" in said.out
    assert f"{count - 1} of {count} rows" in said.out


def test_a_table_without_a_suffix_is_found_from_another_folder(
    provider, qgis_program, tmp_path, capsys, monkeypatch
):
    """Where somebody verifies lies another file of that name."""
    from qgis import processing

    for name in ("maps", "elsewhere"):
        (tmp_path / name).mkdir()
    saved(tmp_path / "maps", ".geojson")
    (tmp_path / "values").write_text("value,actor\nRed,Reds\n", encoding="utf-8")
    (tmp_path / "elsewhere" / "values").write_text("value,actor\nRed,Blues\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    asked = {"FOLDER": "maps", "ACTOR_FIELD": "actor", "DATE_FIELD": "day", "VALUES": "values"}
    asked |= {"CONTROL": "memory:", "REPAIRS": "memory:", "MANIFEST": str(tmp_path / "run.json")}
    processing.run("salient:preparecontrol", asked)
    monkeypatch.chdir(tmp_path / "elsewhere")
    code, said = verify(tmp_path / "run.json", capsys)
    assert code == 0, said
    (tmp_path / "values").write_text("value,actor\nRed,Greens\n", encoding="utf-8")
    code, said = verify(tmp_path / "run.json", capsys)
    assert (code, f"changed: {tmp_path / 'values'}" in said.out) == (1, True), said


def test_a_strangers_manifest_writes_nothing(provider, qgis_program, tmp_path, capsys):
    path = saved(tmp_path, ".geojson")
    made, _ = manifest("controltimeline", path, tmp_path / "run.json")
    precious = tmp_path / "precious"
    precious.write_text("mine")
    for name, options in (
        ("salient:controltimeline", {**made["options"], "TIMELINE": str(precious)}),
        ("salient:controltimeline", {**made["options"], "SCHEDULER": "tcp://evil:8786"}),
        ("salient:importevents", {"STORE": str(precious)}),
    ):
        for outputs in ([], made["outputs"]):
            bad = {**made, "command": name, "options": options, "outputs": outputs}
            (tmp_path / "bad.json").write_text(json.dumps(bad))
            code, said = verify(tmp_path / "bad.json", capsys)
            assert (code, "is none that" in said.err) == (1, True), said
    assert precious.read_text() == "mine"


def test_what_cannot_be_measured_again_is_said(provider, tmp_path, capsys, monkeypatch):
    made, _ = manifest("controltimeline", layer_of(), tmp_path / "run.json")
    (layer,) = made["layers"]
    assert (layer["parameter"], layer["features"], layer["source"]) == ("CONTROL", 4, "")
    code, said = verify(tmp_path / "run.json", capsys)
    assert code == 1
    assert "“control” was in memory" in said.err
    path = saved(tmp_path, ".geojson")
    manifest("controltimeline", path, tmp_path / "run.json")
    monkeypatch.setenv("PATH", str(tmp_path))
    code, said = verify(tmp_path / "run.json", capsys)
    assert (code, "There is no QGIS here" in said.err) == (1, True)


def test_a_file_does_not_vouch_for_edits_that_are_not_saved(provider, tmp_path):
    """QGIS measures what stands in the window, not what stands in the file."""
    path = saved(tmp_path, ".gpkg")
    layer = QgsVectorLayer(path, "control", "ogr")
    before, _ = manifest("controltimeline", layer, tmp_path / "before.json")
    assert layer.startEditing()
    first = next(layer.getFeatures())
    assert layer.deleteFeature(first.id())
    edited, _ = manifest("controltimeline", layer, tmp_path / "edited.json")
    layer.rollBack()
    assert [one["path"] for one in before["inputs"]] == [f"./{Path(path).name}"]
    assert edited["inputs"] == [] and edited["run"] != before["run"]
    (row,) = edited["layers"]
    assert (row["source"], row["features"]) == ("", 3)
