# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures over dates: which dates, where they are worked out, and what is kept of them."""

from __future__ import annotations

import sqlite3

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from salient.analysis.base.cache import NAME
from series_layer import MOUTHS, SERIES, UNKEPT, layer_of, prepared_rows, rows, search_rows


def kept_in(folder) -> int:
    with sqlite3.connect(folder / NAME) as file:
        return file.execute("SELECT count(*) FROM results").fetchone()[0]


@pytest.mark.parametrize("name", SERIES)
def test_a_cache_changes_no_digit(provider, tmp_path, name):
    whole = rows(name, layer_of())
    assert whole
    assert rows(name, layer_of(MOUTHS[:3]), CACHE=str(tmp_path)) == rows(name, layer_of(MOUTHS[:3]))
    before = kept_in(tmp_path)
    assert before
    assert rows(name, layer_of(), CACHE=str(tmp_path)) == whole
    after = kept_in(tmp_path)
    assert before < after
    assert rows(name, layer_of(), CACHE=str(tmp_path)) == whole
    assert kept_in(tmp_path) == after


def test_a_day_that_reaches_further_costs_its_own_pair_alone(provider, tmp_path, monkeypatch):
    """The coasts and borders near a map are the same lines, however far a later map reaches."""
    from salient.analysis.change import timeline
    from salient.processing import water

    if water.outlines((36, 46, 38, 48), 1.0) is None:
        pytest.skip("needs QGIS's world map")
    layer = QgsVectorLayer(layer_of().source(), "control", "memory")

    def add(day, shape):
        one = QgsFeature(layer.fields())
        one.setAttributes(["Red", f"2025-01-{day:02}"])
        one.setGeometry(QgsGeometry.fromWkt(shape))
        layer.dataProvider().addFeatures([one])

    # the coast of the Sea of Azov crosses the ground
    for day, east in ((1, 38.2), (2, 38.3), (3, 38.4)):
        add(day, f"Polygon((37.2 46.6,{east} 46.6,{east} 47.6,37.2 47.6,37.2 46.6))")
    rows("controltimeline", layer, CACHE=str(tmp_path))
    add(4, "Polygon((37.2 46.6,38.6 46.6,38.6 47.7,37.2 47.6,37.2 46.6))")
    followed = []

    def follow(run, *heard):
        followed.extend(str(one.date) for one in run[0][1:])
        return real(run, *heard)

    real = timeline.follow_here
    monkeypatch.setattr(timeline, "follow_here", follow)
    rows("controltimeline", layer, CACHE=str(tmp_path))
    assert followed == ["2025-01-04"]


@pytest.mark.parametrize("name", [*SERIES, *UNKEPT])
def test_from_and_to_choose_the_dates(provider, name):
    """What is measured is what a layer of those dates alone gives."""
    some = QgsVectorLayer(layer_of().source(), "control", "memory")
    some.dataProvider().addFeatures(list(layer_of().getFeatures())[1:])
    found = rows(name, layer_of(), FROM="2025-01-02")
    assert found == rows(name, some)
    assert found != rows(name, layer_of())
    assert rows(name, layer_of(), TO="2025-01-03") == rows(name, layer_of(MOUTHS[:3]))
    with pytest.raises(QgsProcessingException, match="no map from 2026"):
        rows(name, layer_of(), FROM="2026-01-01")


def read_rows(source, **span):
    """Return how many features a measure reads of a layer, whole or between dates."""
    from qgis.core import QgsProcessingFeedback
    from salient.processing import layers

    found = layers.read_control(
        source, actor_field="actor", date_field="day", feedback=QgsProcessingFeedback(False), **span
    )
    return [str(one.date) for one in found.maps]


def test_a_geopackage_sends_only_the_dates_asked_for(provider, tmp_path, monkeypatch):
    """Days, moments of a day, and of selected features those that are selected."""
    import datetime as dt

    from qgis.core import QgsVectorFileWriter
    from salient.processing import layers

    path = str(tmp_path / "front.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProcessingContext().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV2(layer_of(), path, context, options)
    layer = QgsVectorLayer(path, "front", "ogr")
    asked: list[int] = []
    original = layers.read

    def counted(*args, **more):
        found = original(*args, **more)
        asked.append(len(found))
        return found

    monkeypatch.setattr(layers, "read", counted)
    day = [dt.date(2025, 1, n) for n in range(1, 5)]
    assert read_rows(layers.LayerSource(layer), span=(day[1], day[2])) == [
        "2025-01-02",
        "2025-01-03",
    ]
    assert asked == [2]
    asked.clear()
    assert len(read_rows(layers.LayerSource(layer), span=(dt.date(2030, 1, 1), None))) == 4
    assert asked == [0, 4]
    moments = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=day:datetime", "m", "memory"
    )
    for n, one in enumerate(layer_of().getFeatures(), 1):
        one.setAttributes(["Red", f"2025-01-{n:02}T23:59:00"])
        moments.dataProvider().addFeature(one)
    asked.clear()
    read_rows(layers.LayerSource(moments), span=(day[1], day[2]))
    assert asked == [2]

    from qgis.core import QgsProcessingFeatureSourceDefinition

    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 2])
    some = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    asked.clear()
    rows("controltimeline", some, FROM="2025-01-01", TO="2025-01-03")
    assert asked == [2]
    QgsProject.instance().removeMapLayer(layer.id())


def with_others():
    """The series, with a foe far away and a third side that holds ground on the first day alone."""
    layer = layer_of()
    for name, day, west in (*(("Blue", day, 40) for day in range(1, 5)), ("Grey", 1, 35)):
        one = QgsFeature(layer.fields())
        one.setAttributes([name, f"2025-01-{day:02}"])
        ring = f"Polygon(({west} 48,{west + 1} 48,{west + 1} 49,{west} 49,{west} 48))"
        one.setGeometry(QgsGeometry.fromWkt(ring))
        layer.dataProvider().addFeature(one)
    return layer


@pytest.mark.parametrize("name", [*SERIES, *UNKEPT])
@pytest.mark.parametrize(
    "part", [{"READ_ACTORS": " red"}, {"READ_EXTENT": "36.1,37.5,48.4,48.6 [EPSG:4326]"}]
)
def test_a_part_that_is_read_is_measured_as_a_layer_of_that_part(provider, name, part):
    """Grey touches Red's ground, and not the extent."""
    assert rows(name, with_others(), **part) == rows(name, layer_of())


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ({"READ_ACTORS": "Nobody"}, "there is no actor “Nobody” in “control”. It has: Blue; Grey"),
        ({"READ_EXTENT": "0,1,0,1 [EPSG:4326]"}, "has nothing of the actors and the extent"),
        ({"READ_ACTORS": "Grey", "READ_EXTENT": "40,41,48,49 [EPSG:4326]"}, "has nothing of"),
        ({"READ_ACTORS": "Red", "FROM": "2026-01-01"}, "no map from 2026-01-01"),
    ],
)
def test_a_part_that_is_not_there_is_refused(provider, part, words):
    with pytest.raises(QgsProcessingException, match=words):
        rows("controltimeline", with_others(), **part)


def test_dates_without_anything_of_the_part_are_said(provider):
    from qgis.core import QgsProcessingFeedback
    from salient.processing import layers, read_part

    feedback = QgsProcessingFeedback(False)
    layers.read_control(
        layers.LayerSource(with_others()),
        actor_field="actor",
        date_field="day",
        coalitions={"Grey": "Allies", "Gone": "Allies"},
        part=read_part.ReadPart(("allies",)),
        feedback=feedback,
    )
    assert "“control”: 3 of 4 dates have nothing of what is read" in feedback.textLog()


def test_a_file_reads_the_part_alone(provider, tmp_path, monkeypatch):
    """A layer whose provider is asked sends one feature a date, of two and of three."""
    from qgis.core import QgsVectorFileWriter
    from salient.processing import layers

    path = str(tmp_path / "front.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProcessingContext().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV2(with_others(), path, context, options)
    alone = rows("controltimeline", layer_of())
    sent: list[int] = []
    taken = layers._wkb
    monkeypatch.setattr(layers, "_wkb", lambda one: sent.append(one.id()) or taken(one))
    layer = QgsVectorLayer(path, "front", "ogr")
    assert rows("controltimeline", layer, READ_ACTORS="Red") == alone
    assert sent == [1, 2, 3, 4]
    sent.clear()
    assert len(read_rows(layers.LayerSource(layer))) == 4
    assert len(sent) == 9
    sent.clear()
    rows("controltimeline", layer, READ_EXTENT="40.2,40.4,48.2,48.4 [EPSG:4326]", FROM="2025-01-03")
    assert sent == [7, 8]


def test_a_server_filters_by_itself(provider, postgres_server):
    """What PostgreSQL was asked stands in its own log."""
    from qgis.core import QgsVectorLayerExporter

    where = f"host=127.0.0.1 port={postgres_server.port} user='postgres' dbname='postgres'"
    uri = f'{where} key=\'id\' table="public"."dated" (geom)'
    done = QgsVectorLayerExporter.exportLayer(layer_of(), uri, "postgres", layer_of().crs())
    assert done[0] == 0, done
    whole = rows("controltimeline", QgsVectorLayer(uri, "dated", "postgres"))
    with postgres_server.listening() as log:
        part = rows("controltimeline", QgsVectorLayer(uri, "dated", "postgres"), FROM="2025-01-03")
    asked = [line for line in log() if "DECLARE" in line and '"dated"' in line]
    assert any("\"day\" >= '2025-01-03'" in line for line in asked), asked
    box = "36.4,36.6,48.2,48.9 [EPSG:4326]"
    with postgres_server.listening() as log:
        rows(
            "controltimeline",
            QgsVectorLayer(uri, "dated", "postgres"),
            READ_ACTORS="Red",
            READ_EXTENT=box,
        )
    (asked,) = (line for line in log() if "DECLARE" in line and '"dated"' in line)
    assert "\"actor\" IN ('Red')" in asked and "&& st_makeenvelope(36.39" in asked, asked
    assert len(part) < len(whole)


@pytest.mark.parametrize("name", [*SERIES, *UNKEPT])
def test_a_pool_gives_the_same_digits(provider, package_path, monkeypatch, name):
    monkeypatch.syspath_prepend(str(package_path))
    assert rows(name, layer_of(), SCHEDULER="processes:1") == rows(name, layer_of())
    with pytest.raises(QgsProcessingException, match="is no place to run in"):
        rows(name, layer_of(), SCHEDULER="the moon")


def overlapping():
    """The series, with a side that is drawn over a part of the other's ground."""
    layer = layer_of()
    for day in range(1, 5):
        one = QgsFeature(layer.fields())
        one.setAttributes(["Blue", f"2025-01-{day:02}"])
        one.setGeometry(QgsGeometry.fromWkt("Polygon((35 48,36.1 48,36.1 49,35 49,35 48))"))
        layer.dataProvider().addFeature(one)
    return layer


@pytest.mark.parametrize("found", [search_rows, prepared_rows], ids=["search", "prepare"])
def test_a_search_and_a_preparation_are_the_same_kept_or_shared(
    provider, package_path, monkeypatch, tmp_path, found
):
    monkeypatch.syspath_prepend(str(package_path))
    expected = found(overlapping())
    assert expected
    assert found(overlapping(), CACHE=str(tmp_path)) == expected
    before = kept_in(tmp_path)
    assert found(overlapping(), CACHE=str(tmp_path)) == expected
    assert kept_in(tmp_path) == before > 0
    assert found(overlapping(), SCHEDULER="processes:1") == expected


@pytest.mark.parametrize("name", SERIES)
def test_maps_that_lie_in_a_file_give_the_same_digits(provider, monkeypatch, name):
    from salient.analysis.base import spool

    expected = rows(name, layer_of())
    monkeypatch.setattr(spool.Spool.__init__, "__defaults__", (0,))
    monkeypatch.setattr(spool.Blobs.__init__, "__defaults__", (0,))
    monkeypatch.setattr(spool, "_SMALL", 0)
    assert rows(name, layer_of()) == expected


def test_the_manual_shows_a_script_that_works(provider, postgres_server, root, tmp_path):
    import re

    page = (root / "docs" / "batch.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"^```py\n(.*?)^```$", page, re.M | re.S)
    names: dict = {}
    exec(compile(text, "batch.md", "exec"), names)
    where = f"host=127.0.0.1 port={postgres_server.port} user='postgres' dbname='postgres'"
    for mouths in (MOUTHS[:3], MOUTHS):
        names["morning"](layer_of(mouths), where, str(tmp_path))
        table = QgsVectorLayer(
            f'{where} key=\'id\' table="public"."events" (geom)', "e", "postgres"
        )
        found = [str(one["kind"]) for one in table.getFeatures()]
    assert found == [row[3] for row in rows("situationlog", layer_of())]
