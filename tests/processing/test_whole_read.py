# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer that cannot be read to its end is refused by its name: nothing is measured on less.

QGIS ends such a read as it ends one that is done, with a valid layer and no error.
"""

import contextlib
import datetime as dt
import os
import resource
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsDataSourceUri,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)
from salient.analysis.base.errors import InputError
from salient.processing import (
    control_editing,
    layer_values,
    layers,
    manifest,
    map_layers,
    read_part,
    water,
    whole_read,
)

DRIVERS = {"gpkg": "GPKG", "geojson": "GeoJSON", "shp": "ESRI Shapefile", "fgb": "FlatGeobuf"}
REFUSED = "“pockets” cannot be read to its end: .*reload it and run again"


@pytest.fixture
def file_of(tmp_path, qgis_app):
    """Write squares of one day to a file."""

    def written(ending, count=3):
        layer = QgsVectorLayer(
            "Polygon?crs=EPSG:4326&field=date:date&field=encirclers:string", "m", "memory"
        )
        rows = []
        for number in range(count):
            row = QgsFeature(layer.fields())
            row.setAttributes(["1944-08-20", "A"])
            west = number % 90 / 10
            box = f"POLYGON(({west} 0,{west + 0.1} 0,{west + 0.1} 0.1,{west} 0.1,{west} 0))"
            row.setGeometry(QgsGeometry.fromWkt(box))
            rows.append(row)
        assert layer.dataProvider().addFeatures(rows)[0]
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = DRIVERS[ending], "pockets"
        path = tmp_path / f"pockets.{ending}"
        done = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(path), QgsCoordinateTransformContext(), options
        )
        assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
        return path

    return written


def read(layer, feedback=None):
    return layers.read(
        layers.LayerSource(layer), ["date"], feedback or QgsProcessingFeedback(False)
    )


def remove(path, monkeypatch):
    path.unlink()


def go_elsewhere(path, monkeypatch):
    monkeypatch.chdir("/")


def cut(path, monkeypatch):
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def use_up(path, monkeypatch):
    """Leave this process no file that it could open."""
    _, most = limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    used = max(int(one.name) for one in Path("/proc/self/fd").iterdir())
    held = []
    resource.setrlimit(resource.RLIMIT_NOFILE, (used + 1, most))
    try:
        while True:
            held.append(os.open(os.devnull, os.O_RDONLY))
    except OSError:
        pass
    return held, limits


@pytest.mark.parametrize("ending", DRIVERS)
@pytest.mark.parametrize(
    "happens", [remove, go_elsewhere, cut, use_up], ids=lambda one: one.__name__
)
def test_what_cannot_be_read_is_refused_by_name(file_of, monkeypatch, ending, happens):
    if (happens, ending) == (cut, "shp"):
        pytest.skip("its rows come without their geometry, which is said of each")
    path = file_of(ending, 3 if happens is not cut else 2000)
    monkeypatch.chdir(path.parent)
    layer = QgsVectorLayer(path.name, "pockets", "ogr")
    assert len(read(layer)) == layer.featureCount() > 0
    layer = QgsVectorLayer(path.name, "pockets", "ogr")
    undone = happens(path, monkeypatch)
    try:
        assert layer.isValid()
        with pytest.raises(InputError, match=REFUSED):
            read(layer)
    finally:
        if undone:
            held, limits = undone
            for one in held:
                os.close(one)
            resource.setrlimit(resource.RLIMIT_NOFILE, limits)


def in_a_file_that_is_cut(file_of, _monkeypatch):
    path = file_of("gpkg", 4000)
    layer = QgsVectorLayer(str(path), "pockets", "ogr")
    cut(path, None)
    return layer


def in_a_database_that_goes(file_of, monkeypatch, postgres_server, postgres_connection):
    """Return a layer whose connection ends as its rows come: QGIS makes a new one, and goes on."""
    from qgis.core import QgsProviderRegistry

    database = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = QgsDataSourceUri(database.createConnection(postgres_connection).uri())
    target = QgsDataSourceUri(uri)
    target.setDataSource("public", "pockets", "geom")
    rows = QgsVectorLayer(str(file_of("gpkg", 9000)), "m", "ogr")
    options = {"overwrite": True}
    made = QgsVectorLayerExporter.exportLayer(
        rows, target.uri(False), "postgres", rows.crs(), False, options
    )
    assert not made[1], made
    target.setKeyColumn("fid")
    layer = QgsVectorLayer(target.uri(False), "pockets", "postgres")
    assert layer.featureCount() == 9000
    plain = layers._wkb
    seen = []

    def slowly(feature):
        seen.append(feature.id())
        if len(seen) == 1000:
            postgres_server.end_backends()
        return plain(feature)

    monkeypatch.setattr(layers, "_wkb", slowly)
    return layer


@pytest.mark.parametrize(
    ("where", "threaded"),
    [("", False), ("\"encirclers\" = 'A'", True)],
    ids=["all, in the window", "a part, in a thread"],
)
@pytest.mark.parametrize("place", [in_a_file_that_is_cut, in_a_database_that_goes])
def test_a_read_that_fails_on_its_way_is_refused(
    request, file_of, monkeypatch, where, threaded, place
):
    """Of a part nobody knows how many rows should have come."""
    names = ("postgres_server", "postgres_connection") if place is in_a_database_that_goes else ()
    layer = place(file_of, monkeypatch, *map(request.getfixturevalue, names))

    def work():
        source, feedback = layers.LayerSource(layer), QgsProcessingFeedback(False)
        return layers.read(source, ["date"], feedback, where=where)

    with pytest.raises(InputError, match=REFUSED):
        if threaded:
            with ThreadPoolExecutor(1) as pool:
                pool.submit(work).result()
        else:
            work()


@pytest.mark.parametrize("where", ["n IN ('1', '2')", "\"n\" <> 'x'"])
def test_a_condition_that_gdal_cannot_take_is_left_to_qgis(qgis_app, tmp_path, where):
    """GDAL complains of a number beside a text; the read goes on, and all comes that should."""
    path = tmp_path / "pockets.geojson"
    point = '{{"type": "Feature", "properties": {{"n": {}}}, "geometry": {{"type": "Point", '
    point += '"coordinates": [1, 2]}}}}'
    rows = ", ".join(map(point.format, (1, 2, 3)))
    path.write_text(f'{{"type": "FeatureCollection", "features": [{rows}]}}', encoding="utf-8")
    layer = QgsVectorLayer(str(path), "pockets", "ogr")
    source, feedback = layers.LayerSource(layer), QgsProcessingFeedback(False)
    expected = [one["n"] for one in layer.getFeatures() if "<>" in where or one["n"] < 3]
    assert layers.read(source, ["n"], feedback, where=where).columns["n"] == expected


def test_what_fails_with_whoever_reads_is_no_fault_of_the_read(qgis_app):
    rows = [QgsFeature(number) for number in range(3)]
    read = []
    for one in whole_read.to_the_end(lambda: rows, "front"):
        read.append(one.id())
        with contextlib.suppress(RuntimeError):  # as QGIS has it from 3.40 on
            gdal.Error(gdal.CE_Failure, 1, "of another layer that is written meanwhile")
    assert read == [0, 1, 2]


def read_actors(layer, tmp_path):
    read_part.where(layers.LayerSource(layer), read_part.ReadPart(("A",)), "encirclers", {})


def next_day(layer, tmp_path):
    with pytest.MonkeyPatch().context() as patch:
        patch.setattr(control_editing, "newest", lambda _layer: dt.date(1944, 8, 20))
        patch.setattr(QgsVectorLayer, "startEditing", lambda _layer: True)
        control_editing.next_day(layer, dt.date(1944, 8, 21))


def hash_of_a_selection(layer, tmp_path):
    chosen = QgsProcessingFeatureSourceDefinition(str(layer.id()), True)
    manifest._digest("CONTROL", layer, manifest._chosen_of(chosen))


@pytest.mark.parametrize("use", [read_actors, next_day, hash_of_a_selection])
def test_nothing_is_made_of_a_layer_that_is_cut(file_of, tmp_path, use):
    layer = in_a_file_that_is_cut(file_of, None)
    layer.selectByIds([1, 2, 3])
    with pytest.raises(InputError, match=REFUSED):
        use(layer, tmp_path)


def test_no_land_is_taken_for_sea_where_the_worlds_map_fails(monkeypatch, file_of):
    path = file_of("gpkg", 4000)
    there = QgsVectorLayer(str(path), "countries", "ogr")
    cut(path, None)
    monkeypatch.setattr(water, "QgsVectorLayer", lambda *_given: there)
    with pytest.raises(InputError, match=r"“world_map\.gpkg” cannot be read to its end"):
        water.sea((0.0, 0.0, 9.0, 1.0), 0.1)


def test_a_list_to_choose_from_says_that_it_is_empty_for_a_fault(file_of, qgis_app):
    said = []
    hear = QgsApplication.messageLog().messageReceived
    there = QgsVectorLayer(str(file_of("gpkg")), "pockets", "ogr")
    index = there.fields().lookupField("encirclers")
    assert layer_values.names(there, index) == ["A"]
    layer = in_a_file_that_is_cut(file_of, None)
    slot = lambda text, tag, _level: said.append(text) if tag == "Salient" else None  # noqa: E731
    hear.connect(slot)
    try:
        assert layer_values.names(layer, index) == []
        assert layer_values.dates(layer, "date") == []
        assert layer_values.actors(layer, "encirclers", "date") == []
    finally:
        hear.disconnect(slot)
    assert len(said) == 3 and all("“pockets” cannot be read to its end" in one for one in said)


def test_a_claim_is_not_left_open_by_pockets_that_cannot_be_read(file_of, run, rows, tmp_path):
    """“Cannot tell” is a verdict on the map: a file that went is none."""
    claims = tmp_path / "claims.csv"
    claims.write_text("published,quote\n1944-08-20,a pocket of some 120 km²\n", encoding="utf-8")
    path = file_of("gpkg", 1)
    layer = QgsVectorLayer(str(path), "pockets", "ogr")
    given = {"CLAIMS_FILE": str(claims), "POCKETS": layer, "VERDICTS": "TEMPORARY_OUTPUT"}
    (row,) = rows(run("checkclaims", **given)["VERDICTS"])
    assert row["verdict"] == "consistent" and row["measured_value"] != NULL
    layer = QgsVectorLayer(str(path), "pockets", "ogr")
    path.unlink()
    with pytest.raises(QgsProcessingException, match=REFUSED):
        run("checkclaims", **{**given, "POCKETS": layer})


def test_a_count_that_is_an_estimate_is_said_and_refuses_nothing(qgis_app):
    said = []
    rows = [QgsFeature(number) for number in range(3)]
    assert len(list(whole_read.to_the_end(lambda: rows, "front", 5, said.append))) == 3
    assert said == [
        "“front” has 5 features by its own count, and 3 were read. If it was changed meanwhile, "
        "reload it and run again."
    ]
    for count in (3, 2, whole_read.counted(-1), None):
        assert len(list(whole_read.to_the_end(lambda: rows, "front", count, pytest.fail))) == 3
    assert list(whole_read.to_the_end(list, "front", 0, pytest.fail)) == []


def test_a_page_leaves_out_what_it_could_not_draw_and_says_so(file_of, qgis_app):
    path = file_of("gpkg")
    there = QgsVectorLayer(str(path), "pockets", "ogr")
    empty = QgsVectorLayer("Polygon?crs=EPSG:4326", "empty", "memory")
    assert whole_read.is_readable(there) and whole_read.is_readable(empty)
    gone = QgsVectorLayer(str(path), "gone", "ogr")

    class Recorder(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.warned = []

        def pushWarning(self, text):
            self.warned.append(text)

    project, feedback = QgsProject(), Recorder()
    project.addMapLayer(gone)
    path.unlink()
    assert gone.isValid()
    assert map_layers.chosen(project, [gone], "", feedback) == []
    assert feedback.warned == [
        "“gone” cannot be read and is left out. Mend its source in the project."
    ]


def test_a_layer_of_a_page_stays_what_it_is_in_another_folder(file_of, tmp_path, monkeypatch):
    """Two jobs in one session, each in its folder with files of the same names."""
    here, there = file_of("gpkg", 3), tmp_path / "there"
    there.mkdir()
    monkeypatch.chdir(tmp_path)
    project, feedback = QgsProject(), QgsProcessingFeedback(False)
    for source in ("pockets.gpkg", "pockets.gpkg|layername=pockets"):
        given = QgsVectorLayer(source, "pockets", "ogr")
        (kept,) = map_layers.chosen(project, [given], "", feedback)
        assert kept.source() == str(here) + source[len("pockets.gpkg") :]
    here.rename(there / "kept.gpkg")
    other = file_of("gpkg", 1).rename(there / "pockets.gpkg")
    (there / "kept.gpkg").rename(here)
    monkeypatch.chdir(there)
    assert len(read(kept)) == 3
    context = QgsProcessingContext()
    context.setProject(project)
    found = QgsProcessingUtils.mapLayerFromString(other.name, context)
    assert found.featureCount() == len(read(found)) == 1
