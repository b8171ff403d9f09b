# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are no maps, or hardly: a sentence and a row, nothing lost, nothing half-written."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest


def geojson(path, *rows, crs=""):
    """Write squares: western edge, southern edge, attributes; `side` is their size."""
    features = [
        {
            "type": "Feature",
            "properties": attributes,
            "geometry": {
                "type": "Polygon",
                "coordinates": [
                    [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
                ],
            },
        }
        for x, y, side, attributes in rows
    ]
    made = {"type": "FeatureCollection", "features": features}
    if crs:
        made["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(made), encoding="utf-8")
    return path


@pytest.fixture
def prepare(run, rows):
    def call(folder, **more):
        target = {"CONTROL": "memory:", "REPAIRS": "memory:", **more}
        found = run("preparecontrol", FOLDER=str(folder), **target)
        return found, {row["layer"]: row for row in rows(found["REPAIRS"])}

    return call


@pytest.fixture
def good(tmp_path):
    geojson(tmp_path / "front_2025-01-02.geojson", (30, 50, 1, {"actor": "A"}))
    return tmp_path


ENDINGS = ("geojson", "gpkg", "shp", "kml", "kmz", "zip", "fgb", "gml", "dxf", "topojson", "tab")


def test_empty_files_of_every_format_are_rows(good, prepare):
    for ending in ENDINGS:
        (good / f"empty.{ending}").touch()
    found, table = prepare(good)
    assert found["DATES"] == 1
    assert {f"empty.{ending}" for ending in ENDINGS} <= set(table)
    assert {table[f"empty.{ending}"]["kind"] for ending in ENDINGS} == {"unreadable"}
    assert "0 bytes" in table["empty.gpkg"]["note"]


def bytes_read():
    """Return how many bytes this process has read, of files or else."""
    said = Path("/proc/self/io").read_text(encoding="ascii")
    return int(said.split("rchar:")[1].split()[0])


def test_two_gigabytes_of_nothing_are_not_read_and_take_no_memory(good, prepare):
    import resource

    for ending in ENDINGS:
        with (good / f"sparse.{ending}").open("wb") as file:
            file.truncate(2**31)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    read = bytes_read()
    found, table = prepare(good)
    assert found["DATES"] == 1
    assert {f"sparse.{ending}" for ending in ENDINGS} <= set(table)
    assert "300 MB" in table["sparse.kml"]["note"]
    assert "ogr2ogr" in table["sparse.kmz"]["note"]
    # GDAL's driver would have read it all: a minute, and 2 GB
    assert bytes_read() - read < 50_000_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # kB


def test_archives_that_are_broken_or_traps_are_rows(good, prepare, monkeypatch):
    from salient.processing.readers import files

    whole = good / "whole.zip"
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("front_2025-01-03.geojson", "0" * 3_000_000)
    (good / "half.zip").write_bytes(whole.read_bytes()[:2000])
    (good / "half.kmz").write_bytes(whole.read_bytes()[:2000])
    monkeypatch.setattr(files, "_MOST_UNPACKED", 1_000_000)
    found, table = prepare(good)
    assert found["DATES"] == 1
    assert "broken" in table["half.zip"]["note"] and "broken" in table["half.kmz"]["note"]
    assert "would unpack to 0.0 GB" in table["whole.zip"]["note"]


def test_one_bad_file_does_not_end_the_reading_of_the_others(good, prepare):
    """Damaged, locked, packed in another way, nested without end: each is a row."""
    whole = good / "whole.zip"
    for name in ("damaged", "locked", "strange"):
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a_2025-01-05.geojson", "0123456789" * 1000)
            archive.write(good / "front_2025-01-02.geojson", "b_2025-01-06.geojson")
        data = bytearray(whole.read_bytes())
        start = data.index(b"PK\x01\x02")  # the first member's entry in the list of members
        if name == "damaged":
            data[60:70] = b"\xff" * 10
        elif name == "locked":
            data[6] |= 1
            data[start + 8] |= 1
        else:
            data[8] = data[start + 10] = 99  # AES
        (good / f"{name}.zip").write_bytes(data)
    whole.unlink()
    placemark = "<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>"
    deep = 3000 * "<Folder>" + placemark + 3000 * "</Folder>"
    (good / "deep.kml").write_text(f"<kml>{deep}</kml>")
    nested = {"type": "FeatureCollection", "features": [{"properties": [1], "geometry": None}]}
    (good / "odd.geojson").write_text(json.dumps(nested))
    found, table = prepare(good)
    assert found["DATES"] == 2  # the good file's, and that of the good members
    for name in ("damaged", "locked", "strange"):
        row = table[f"{name}.zip/a_2025-01-05.geojson"]
        assert (row["kind"], row["action"]) == ("unreadable", "left out"), row
    assert "encrypted" in table["locked.zip/a_2025-01-05.geojson"]["note"]
    assert table["deep"]["kind"] == "no polygon"
    assert "odd.geojson" in table or "odd" in table


def test_links_in_a_circle_end(good, prepare):
    (good / "deeper").mkdir()
    try:
        (good / "deeper" / "again").symlink_to(good, target_is_directory=True)
        (good / "self.geojson").symlink_to(good / "self.geojson")
        (good / "gone.geojson").symlink_to(good / "nowhere.geojson")
    except OSError:
        pytest.skip("this system makes no links")
    found, table = prepare(good)
    assert found["DATES"] == 1
    assert table["again"]["kind"] == "link"
    assert table["self.geojson"]["kind"] == table["gone.geojson"]["kind"] == "unreadable"


def test_maps_in_several_crs_come_into_that_of_the_first(tmp_path, prepare):
    """A square of Web Mercator lies where its degrees say, beside one in degrees."""
    geojson(tmp_path / "a_2025-01-01.geojson", (30, 50, 1, {"actor": "A"}))
    geojson(
        tmp_path / "b_2025-01-02.geojson",
        (3_339_584.7238, 6_446_275.841, 111_319.4908, {"actor": "A"}),
        crs="urn:ogc:def:crs:EPSG::3857",
    )
    found, _ = prepare(tmp_path)
    assert found["CONTROL"].crs().authid() == "EPSG:4326"
    boxes = [feature.geometry().boundingBox() for feature in found["CONTROL"].getFeatures()]
    assert [round(box.xMinimum(), 6) for box in boxes] == [30.0, 30.0]
    assert [round(box.yMinimum(), 6) for box in boxes] == [50.0, 50.0]


def test_what_fails_leaves_what_stood_there(good, run, tmp_path):
    """A run that is refused writes its table, and neither replaces nor half-writes the layer."""
    from qgis.core import QgsProcessingException

    out = tmp_path / "out"
    out.mkdir()
    control, repairs = out / "control.gpkg", out / "repairs.gpkg"
    run("preparecontrol", FOLDER=str(good), CONTROL=str(control), REPAIRS=str(repairs))
    before = control.read_bytes()
    geojson(good / "front_2025-01-03.geojson", (30, 50, 1, {"actor": "A\ufffd"}))
    with pytest.raises(QgsProcessingException, match="encoding"):
        run("preparecontrol", FOLDER=str(good), CONTROL=str(control), REPAIRS=str(repairs))
    assert control.read_bytes() == before
    assert sorted(path.name for path in out.iterdir()) == ["control.gpkg", "repairs.gpkg"]


def test_two_thousand_actors_and_ten_thousand_dates(tmp_path, prepare):
    """Each on its own ground; `tests/attack/prepare_many.py` tries five and ten times as many."""
    import datetime as dt

    many = [(i % 50 * 0.1, i // 50 * 0.1, 0.09, {"actor": f"A{i}"}) for i in range(2000)]
    geojson(tmp_path / "front_2025-01-01.geojson", *many)
    found, _ = prepare(tmp_path)
    assert len({f["actor"] for f in found["CONTROL"].getFeatures()}) == 2000
    first = dt.date(1990, 1, 1)
    days = [(first + dt.timedelta(days=i)).isoformat() for i in range(10_000)]
    other = tmp_path / "dates"
    other.mkdir()
    geojson(other / "all.geojson", *((30, 50, 1, {"actor": "A", "date": day}) for day in days))
    found, table = prepare(other)
    assert found["DATES"] == 10_000
    assert table == {}


def test_an_areas_layer_that_crosses_itself_is_repaired_and_counted(make_layer, run, rows):
    """A bow-tie as study area and as sector: its two loops, a quarter of the map each."""
    square = "POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))"
    taken = "POLYGON((0 0, 4 0, 4 2, 0 2, 0 0))"
    maps = make_layer([(square, "A", "2025-01-01"), (taken, "A", "2025-01-02")])
    bow = make_layer([("POLYGON((0 0, 2 2, 2 0, 0 2, 0 0))", "S")], "name:string", "Polygon")
    sinks = dict.fromkeys(("TABLE", "CHANGES", "LAST_CHANGED"), "memory:")
    for options in ({"STUDY_AREA": bow}, {"SECTORS": bow, "SECTOR_NAME": "name"}):
        found = run("controltimeline", CONTROL=maps, DATE_FIELD="date", **sinks, **options)
        areas = [row["area_km2"] for row in rows(found["TABLE"]) if row["date"].day() == 1]
        assert min(areas) == pytest.approx(24_700, rel=1e-2)
        assert any("1 invalid polygon(s) repaired" in text for text in found.warnings)


def test_curves_in_a_collection_are_ground(make_layer):
    """They were left out as “unreadable”."""
    import shapely
    from qgis.core import QgsProcessingFeedback
    from salient.processing import layers

    ring = "CompoundCurve(CircularString(30 50,31 51,32 50),(32 50,30 50))"
    areas = []
    for kind, wkt in (
        ("CurvePolygon", f"CurvePolygon({ring})"),
        ("GeometryCollection", f"GeometryCollection(CurvePolygon({ring}))"),
    ):
        layer = make_layer([(wkt, "A", "2025-01-01")], kind=kind)
        raw = layers.read(layers.LayerSource(layer), (), QgsProcessingFeedback(False))
        areas.append(float(shapely.area(layers.geometries(raw))[0]))
    assert areas[0] == areas[1] > 1.5
