# SPDX-License-Identifier: GPL-2.0-or-later
"""An output is the old result or the new one, whole: never neither, never a part."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import programs
import pytest
from qgis import processing
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

SUPPORT = Path(__file__).resolve().parents[1] / "support"


def control(names):
    """A row of unit squares, an actor each: a front line between each two."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "control", "memory")
    features = []
    for i, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({i} 0,{i + 1} 0,{i + 1} 1,{i} 1,{i} 0))")
        )
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def front(names, output):
    return processing.run("salient:frontline", {"CONTROL": control(names), "FRONT": output})


def rows(path, table=None):
    name = table or Path(path).stem
    with closing(sqlite3.connect(path)) as file:
        return file.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]


@pytest.mark.parametrize("written", [0, 1, 250])
@pytest.mark.parametrize("target", ["{path}", "ogr:dbname='{path}' table=\"front\" (geom)"])
def test_a_cancel_while_rows_are_written_is_heard(
    provider, tmp_path, monkeypatch, capfd, target, written
):
    from salient.processing import staging

    path = tmp_path / "front.gpkg"
    front("AB", str(path))
    feedback, add, rows_of_this = QgsProcessingFeedback(), staging.Output.add, []

    def canceling(self, feature):
        rows_of_this.append(feature)
        if len(rows_of_this) > written:
            feedback.cancel()
        return add(self, feature)

    monkeypatch.setattr(staging.Output, "add", canceling)
    given = {
        "CONTROL": control([f"actor {i}" for i in range(501)]),
        "FRONT": target.format(path=path),
    }
    with pytest.raises(QgsProcessingException):
        processing.run("salient:frontline", given, feedback=feedback)
    assert len(rows_of_this) <= written + 101, "of 500"
    assert rows(path) == 1, "the old result stays"
    with closing(sqlite3.connect(path)) as file:
        tables = file.execute("SELECT table_name FROM gpkg_contents").fetchall()
    assert tables == [("front",)]
    assert "ERROR" not in capfd.readouterr().err
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "fgb"])
def test_a_file_takes_its_place_whole(provider, tmp_path, suffix):
    path = tmp_path / f"front.{suffix}"
    for names, expected in (("AB", 1), ("ABC", 2)):
        found = front(names, str(path))
        assert found["FRONT"].split("|")[0] == str(path)
        layer = QgsVectorLayer(found["FRONT"], "front", "ogr")
        assert layer.featureCount() == expected
        assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
        del layer


def test_no_index_of_an_old_shapefile_hides_rows_of_the_new_one(provider, tmp_path):
    """What an old index does not know is not found by place: on maps, in selections, in queries."""
    path = tmp_path / "front.shp"
    front("AB", str(path))
    old = QgsVectorLayer(str(path), "old", "ogr")
    old.dataProvider().createSpatialIndex()
    del old
    assert path.with_suffix(".qix").exists()
    others = [tmp_path / name for name in ("front.qml", "front.2024.dbf", "frontier.qix")]
    for other in others:
        other.write_text("of another's")
    front("ABCD", str(path))
    layer = QgsVectorLayer(str(path), "new", "ogr")
    request = QgsFeatureRequest().setFilterRect(QgsRectangle(1.5, 0.2, 3.5, 0.8))
    assert (layer.featureCount(), len(list(layer.getFeatures(request)))) == (3, 2)
    assert all(other.read_text() == "of another's" for other in others)


def test_other_tables_of_a_geopackage_stay(provider, tmp_path):
    path = tmp_path / "all.gpkg"
    target = f"ogr:dbname='{path}' table=\"one\" (geom)"
    front("AB", target)
    front("ABCD", target.replace('"one"', '"two"'))
    found = front("ABC", target)
    assert (rows(path, "one"), rows(path, "two")) == (2, 3)
    assert QgsVectorLayer(found["FRONT"], "front", "ogr").featureCount() == 2
    with closing(sqlite3.connect(path)) as file:
        tables = {name for (name,) in file.execute("SELECT table_name FROM gpkg_contents")}
        spoken = list(
            file.execute("SELECT name FROM sqlite_master WHERE name LIKE '%\\_\\_%' ESCAPE '\\'")
        )
    assert (tables, spoken) == ({"one", "two"}, [])


def destination(kind, tmp_path, request):
    """Return where to write, and what counts the rows there."""
    if kind == "file":
        path = tmp_path / "front.gpkg"
        return str(path), lambda: rows(path)
    if kind == "table":
        path = tmp_path / "all.gpkg"
        return f"ogr:dbname='{path}' table=\"front\" (geom)", lambda: rows(path, "front")
    connection = request.getfixturevalue("postgres_connection")
    from qgis.core import QgsProviderRegistry

    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    found = metadata.findConnection(connection)
    count = lambda: found.executeSql('SELECT count(*) FROM public."front"')[0][0]  # noqa: E731
    return f'postgis:{found.uri()} table="public"."front" (geom)', count


KINDS = ["file", "table", "postgis"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_run_that_fails_keeps_what_stood_there(provider, tmp_path, request, monkeypatch, kind):
    target, count = destination(kind, tmp_path, request)
    front("AB", target)
    assert count() == 1
    from salient.processing import staging

    def full(staged):
        return 1

    monkeypatch.setattr(staging, "_counted", full)
    with pytest.raises(QgsProcessingException, match=r"1 of 3 rows.*kept"):
        front("ABCD", target)
    assert count() == 1
    monkeypatch.undo()
    front("ABCD", target)
    assert count() == 3
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


@pytest.mark.parametrize("kind", KINDS)
def test_rows_are_counted_where_they_are(provider, tmp_path, request, monkeypatch, kind):
    """Rows that the sink takes and loses, as on a full disk, are missed."""
    target, count = destination(kind, tmp_path, request)
    front("AB", target)
    from salient.processing import staging

    add = staging.Output.add

    def lose(self, feature):
        add(self, feature)
        self.rows += 1

    monkeypatch.setattr(staging.Output, "add", lose)
    with pytest.raises(QgsProcessingException, match="3 of 6 rows"):
        front("ABCD", target)
    assert count() == 1


def test_a_path_within_the_working_folder_is_written_aside_too(provider, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    from salient.processing import staging

    front("AB", "front.gpkg")
    seen, add = [], staging.Output.add
    monkeypatch.setattr(
        staging.Output, "add", lambda s, f: (add(s, f), seen.append(rows("front.gpkg")))[0]
    )
    found = front("ABCD", "front.gpkg")["FRONT"]
    assert (seen, rows("front.gpkg")) == ([1, 1, 1], 3)
    assert Path(found) == tmp_path / "front.gpkg"


@pytest.mark.parametrize("kind", ["table", "postgis"])
def test_tables_that_killed_runs_left_are_removed_after_a_day(
    provider, tmp_path, request, monkeypatch, kind
):
    """Those of the same table alone, and none that may still be written."""
    from salient.processing import staging

    target, _ = destination(kind, tmp_path, request)
    now = time.time()

    def killed(hours, given):
        with monkeypatch.context() as patch:
            patch.setattr(staging.time, "time", lambda: now - 3600 * hours)
            patch.setattr(staging, "publish", lambda algorithm: None)
            front("AB", given)

    def left(name):
        staged = staging._table_aside(target)[0]
        if kind == "table":
            with closing(sqlite3.connect(staged.uri)) as file:
                there = [one for (one,) in file.execute("SELECT table_name FROM gpkg_contents")]
        else:
            there = [one for (one,) in staging._execute(staged, "SELECT tablename FROM pg_tables")]
        return sum(one.startswith(f"{name}__salient_") for one in there)

    front("AB", target)
    other = target.replace('"front"', '"frontier"')
    for hours, given in ((30, target), (1, target), (30, other)):
        killed(hours, given)
    assert (left("front"), left("frontier")) == (2, 1)
    front("ABC", target)
    assert (left("front"), left("frontier")) == (1, 1)


def test_a_long_name_in_cyrillic_is_written_aside_too(provider, tmp_path, request, monkeypatch):
    """PostgreSQL keeps 63 bytes of a name: cut alike, both tables would be one."""
    target, _ = destination("postgis", tmp_path, request)
    from salient.processing import staging

    name = "линия_фронта_на_каждый_день_года"[:31]
    target = target.replace('"front"', f'"{name}"')
    front("AB", target)
    staged, _ = staging._table_aside(target)
    asked = f'SELECT count(*) FROM public."{name}"'
    seen, add = [], staging.Output.add
    monkeypatch.setattr(
        staging.Output,
        "add",
        lambda s, f: (add(s, f), seen.append(staging._execute(staged, asked)[0][0]))[0],
    )
    front("ABCD", target)
    assert (seen, staging._execute(staged, asked)[0][0]) == ([1, 1, 1], 3)


def test_a_reader_that_does_not_let_go_ends_the_run_in_a_sentence(
    provider, tmp_path, request, monkeypatch
):
    psycopg2 = pytest.importorskip("psycopg2")
    from salient.processing import staging

    target, count = destination("postgis", tmp_path, request)
    front("AB", target)
    monkeypatch.setattr(staging, "_LOCK_S", 0.2)
    staged, _ = staging._table_aside(target)
    with closing(psycopg2.connect(staged.uri.replace("'", ""))) as reader, reader.cursor() as rows_:
        rows_.execute('SELECT * FROM public."front"')
        with pytest.raises(QgsProcessingException, match="cannot be written: canceling statement"):
            front("ABCD", target)
    assert count() == 1


def test_readers_of_a_table_never_see_it_empty(provider, tmp_path, request, monkeypatch):
    target, count = destination("postgis", tmp_path, request)
    front("ABC", target)
    from salient.processing import staging

    seen = []
    add = staging.Output.add
    monkeypatch.setattr(staging.Output, "add", lambda s, f: (add(s, f), seen.append(count()))[0])
    front("ABCDE", target)
    assert seen == [2, 2, 2, 2]
    assert count() == 4


def test_a_layer_is_loaded_under_its_final_name(provider, tmp_path):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
    )

    path = tmp_path / "front.gpkg"
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    wanted = QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())
    parameters = {"CONTROL": control("ABC"), "FRONT": wanted}
    found = processing.run("salient:frontline", parameters, context=context, feedback=feedback)
    (key,) = context.layersToLoadOnCompletion()
    assert key == found["FRONT"]
    assert QgsVectorLayer(key, "x", "ogr").featureCount() == 2


@pytest.mark.parametrize("kind", ["file", "table"])
def test_a_killed_run_leaves_the_old_result_or_the_new_one(tmp_path, package_path, kind):
    path = tmp_path / "front.gpkg"
    target = str(path) if kind == "file" else f"ogr:dbname='{path}' table=\"front\" (geom)"
    chance = random.Random(7)
    seen = set()
    command = [sys.executable, "-P", str(SUPPORT / "write_front.py"), target]
    environment = programs.child_env(package_path, tmp_path / "profile")
    subprocess.run([*command, "2"], env=environment, check=True, capture_output=True, timeout=120)
    for _ in range(4):
        running = subprocess.Popen(
            [*command, "400"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        running.stdout.readline()  # it starts to write
        time.sleep(chance.uniform(0, 0.6))
        running.send_signal(signal.SIGKILL)
        running.wait()
        seen.add(rows(path, "front"))
        assert seen <= {1, 399}
    subprocess.run([*command, "3"], env=environment, check=True, capture_output=True, timeout=120)
    assert rows(path, "front") == 2


def test_an_error_that_is_kept_keeps_no_file_open(tmp_path, make_layer, qgis_app):
    """As in a console, which holds the last error: the file must be free for the next run."""
    from salient.processing import staging

    path = str(tmp_path / "kept.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "front"
    layer = make_layer([("Point(1 2)",)], fields="", kind="Point")
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)[0] == 0
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(QgsProcessingException, match="cannot be written") as kept:
            staging._swap_in_geopackage(path, [staging.Staged("table", "front", "front")])
        other.execute("ROLLBACK")
    open_now = [os.path.realpath(one) for one in Path("/proc/self/fd").iterdir()]
    assert os.path.realpath(path) not in open_now
    assert path in str(kept.value)
