# SPDX-License-Identifier: GPL-2.0-or-later
"""Odd files of events through QGIS: what is in them comes in whole, or is refused by name."""

from __future__ import annotations

import codecs
import json

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsVectorFileWriter,
)
from salient.events.store.store import Store

HEADER = "id,date,title,lat,lon,source\n"


@pytest.fixture
def bring(run, rows, tmp_path):
    """Import a file by processing.run: results, events by title, rejected rows."""

    def bring(name: str, content: str | bytes, **more):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        store = str(tmp_path / "store.gpkg")
        done = run(
            "importevents", INPUT=str(path), STORE=store, REJECTED="TEMPORARY_OUTPUT", **more
        )
        events = {event.title: event for event in Store.open(store).read("event")}
        return done, events, {row["row"]: row["reason"] for row in rows(done["REJECTED"])}

    return bring


def where(event) -> tuple[float, float]:
    return event.lat, event.lon


def test_plain_json_and_utf16_get_in(bring):
    entry = {"id": "E1", "date": "2022-03-13", "latitude": "48.5", "longitude": "37.9"}
    done, events, _ = bring("list.json", json.dumps([{**entry, "title": "one"}]))
    assert done["IMPORTED"] == 1
    assert where(events["one"]) == (48.5, 37.9)
    text = HEADER + "2,2024-01-05,Ünï,34.5,38.5,S\n"
    for name, code in (("marked.csv", "utf-16"), ("bare.csv", "utf-16-le")):
        content = text.replace("2,2024", f"{name},2024").encode(code)
        assert bring(name, content)[0]["IMPORTED"] == 1, name
    assert "Ünï" in bring("again.csv", codecs.BOM_UTF8 + text.encode())[1]


def test_an_unclosed_quotation_mark_swallows_no_rows(bring):
    lines = [f"{n},2024-01-07,Event {n},34.5,38.5,A\n" for n in range(3, 1000)]
    broken = HEADER + '1,2024-01-05,a,34.5,38.5,A\n2,2024-01-06,b,34.5,38.5,"A\n' + "".join(lines)
    with pytest.raises(QgsProcessingException, match="line 3"):
        bring("open.csv", broken)
    # Closed by another one far below: the lines between them are told, as one rejected row.
    lines[500] = '503,2024-01-07,"Event 503",34.5,38.5,A\n'
    closed = HEADER + '2,2024-01-06,"b,34.5,38.5,A\n' + "".join(lines[:500])
    closed += '999,2024-01-07,c",34.5,38.5,A\n1000,2024-01-07,d,34.5,38.5,A\n'
    _, events, rejected = bring("closed.csv", closed)
    assert list(events) == ["d"]
    assert list(rejected) == [2]
    assert "500 lines" in rejected[2]


def test_rows_are_numbered_as_an_editor_counts(bring):
    text = HEADER + "\n\n1,2024-01-05,First,34.5,38.5,A\n\n\n2,xx,Second,34.5,38.5,A\n"
    _, events, rejected = bring("blank.csv", text)
    assert list(events) == ["First"]
    assert list(rejected) == [7]
    text = HEADER + '1,2024-01-05,"two\nlines",34.5,38.5,A\n2,xx,b,34.5,38.5,A\n'
    assert list(bring("long.csv", text)[2]) == [4]


def test_excel_s_first_line_decimal_commas_and_plus_signs(bring):
    semicolons = HEADER.replace(",", ";")
    _, events, _ = bring("excel.csv", f"sep=;\n{semicolons}1;2024-01-05;excel;34,5;+38,5;A\n")
    assert where(events["excel"]) == (34.5, 38.5)
    tabs = HEADER.replace(",", "\t")
    _, events, _ = bring("tabs.tsv", f"{tabs}1\t2024-01-05\ttabs\t34,5\t-38,5\tA\n")
    assert where(events["tabs"]) == (34.5, -38.5)
    _, _, rejected = bring("bad.csv", f"sep=;\n{semicolons}1;xx;excel;34,5;38,5;A\n")
    assert list(rejected) == [3]


def test_a_column_twice_is_refused_by_name(bring):
    text = "id,date,title,lat,lon,title\n1,2024-01-05,First,34.5,38.5,Second\n"
    with pytest.raises(QgsProcessingException, match="title"):
        bring("twice.csv", text)


def test_numbers_that_no_column_holds_reject_their_row(bring):
    text = "id,date,title,lat,lon,source,date_precision,accuracy\n"
    text += "1,2024-01-05,A,34.5,38.5,S,99999999999,10\n2,2024-01-05,B,34.5,38.5,S,-5,10\n"
    text += "3,2024-01-05,C,34.5,38.5,S,1.5,10\n4,2024-01-05,D,34.5,38.5,S,2,10\n"
    _, events, rejected = bring("large.csv", text)
    assert list(events) == ["D"]
    assert "99999999999" in rejected[2]
    assert set(rejected) == {2, 3, 4}


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024-01-05T24:00:00", "2024-01-06", "2024-01-06"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("Jan 2024", "2024-01-01", "2024-01-31"),
        ("2024-01-05/2024-01-09", "2024-01-05", "2024-01-09"),
        ("12 August 2017", "2017-08-12", "2017-08-12"),
    ],
)
def test_coarse_dates_are_kept_as_coarse_as_they_are(bring, written, first, last):
    _, events, _ = bring("dates.csv", f"{HEADER}1,{written},x,34.5,38.5,S\n")
    assert (str(events["x"].date_start), str(events["x"].date_end)) == (first, last)


@pytest.mark.parametrize("written", ["2024-01-051", "2024-13", "2024-01-09/2024-01-05", "soon"])
def test_what_is_no_date_rejects_its_row(bring, written):
    text = f"{HEADER}1,{written},x,34.5,38.5,S\n2,2024-01-05,y,34.5,38.5,S\n"
    _, events, rejected = bring("dates.csv", text)
    assert list(events) == ["y"]
    assert list(rejected) == [2]


def test_one_date_that_can_be_two_rejects_one_row_of_many(bring):
    many = "".join(f"{n},2024-01-05,e{n},34.5,38.5,S\n" for n in range(59))
    _, events, rejected = bring("slash.csv", f"{HEADER}{many}60,03/04/2024,odd,34.5,38.5,S\n")
    assert len(events) == 59
    assert list(rejected) == [61]
    assert "“03/04/2024” can be day/month and month/day" in rejected[61]
    with pytest.raises(QgsProcessingException, match="03/04/2024"):
        bring("all.csv", f"{HEADER}1,03/04/2024,odd,34.5,38.5,S\n")


@pytest.mark.parametrize(
    "written",
    [
        "34.5, 38.5",
        "(34.5 38.5)",
        "34,5 38,5",
        "34°30'00\"N 38°30'00\"E",
        "N 34°30' E 38°30'",
        "POINT(38.5 34.5)",
        "SRID=3857;POINT(4285800.4 4096139.0)",
        "POLYGON((38 34, 39 34, 39 35, 38 35, 38 34))",
    ],
)
def test_both_coordinates_in_one_column(bring, written):
    quoted = written.replace('"', '""')
    _, events, rejected = bring("one.csv", f'id,date,title,"lat, lon"\n1,2024-01-05,x,"{quoted}"\n')
    assert rejected == {}
    assert where(events["x"]) == pytest.approx((34.5, 38.5), abs=1e-3)


@pytest.mark.parametrize("written", ["1_0, 3_8", "here", "34°70'N 38°E", "34.5", "34.5, 38.5, 7"])
def test_what_is_no_place_rejects_its_row(bring, written):
    text = f'id,date,title,coordinates\n1,2024-01-05,x,"{written}"\n2,2024-01-05,y,"1, 2"\n'
    _, events, rejected = bring("one.csv", text)
    assert list(events) == ["y"]
    assert list(rejected) == [2]


def test_degrees_minutes_and_seconds_in_two_columns(bring):
    text = HEADER + '1,2024-01-05,x,34°30\'S,"38° 30\' 36"" W",S\n'
    assert where(bring("dms.csv", text)[1]["x"]) == pytest.approx((-34.5, -38.51))


def test_heights_and_json_of_lines(bring):
    """What drones and phones write: a third coordinate, and an object a line."""
    shape = {"type": "Point", "coordinates": [38.5, 34.5, 812.0]}
    one = {"type": "Feature", "properties": {"date": "2024-01-05", "title": "a"}, "geometry": shape}
    ring = [[38, 34, 1], [39, 34, 1], [39, 35, 1], [38, 35, 1], [38, 34, 1]]
    area = {
        "type": "GeometryCollection",
        "geometries": [{"type": "Polygon", "coordinates": [ring]}],
    }
    other = {**one, "properties": {"date": "2024-01-05", "title": "b"}, "geometry": area}
    whole = json.dumps({"type": "FeatureCollection", "features": [one, other]})
    for name, text in (
        ("high.geojson", whole),
        ("lines.geojsonl", f"{json.dumps(one)}\n{json.dumps(other)}\n"),
        ("lines.json", f"\n{json.dumps(one)}\r\n{json.dumps(other)}"),
    ):
        _, events, rejected = bring(name, text)
        assert (sorted(events), rejected) == (["a", "b"], {}), name
        assert all(where(event) == pytest.approx((34.5, 38.5)) for event in events.values())
    with pytest.raises(QgsProcessingException, match="no valid JSON"):
        bring("broken.jsonl", f"{json.dumps(one)}\n{{broken\n")


@pytest.mark.parametrize("ident", [{}, {"id": "7\ud83d"}])
def test_a_sign_that_was_cut_in_two_stops_no_import(bring, ident):
    """Half an emoji, as programs leave it that cut texts of social media at a length."""
    row = {"date": "2024-01-05", "latitude": 34.5, "longitude": 38.5, **ident}
    names = ("title", "description", "place", "sources", "link", "category", "actors", "quote")
    row |= {name: f"{name} \ud83d" for name in names}
    for expected in (1, 0):  # again it is the same one
        done, events, rejected = bring("cut.json", json.dumps([row]))
        assert (done["IMPORTED"], rejected) == (expected, {})
        assert list(events) == ["title ?"]


def test_a_file_of_several_tables_says_which_is_read(run, make_layer, tmp_path):
    path, options = str(tmp_path / "two.gpkg"), QgsVectorFileWriter.SaveVectorOptions()
    fields, where_ = "date:string,title:string", QgsCoordinateTransformContext()
    kept = QgsVectorFileWriter.ActionOnExistingFile
    for options.layerName, options.actionOnExistingFile in (
        ("notes", kept.CreateOrOverwriteFile),
        ("incidents", kept.CreateOrOverwriteLayer),
    ):
        rows = [("POINT(38.5 34.5)", "2024-01-05", options.layerName)]
        layer = make_layer(rows, fields, "Point")
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, where_, options)
    store = str(tmp_path / "store.gpkg")
    done = run("importevents", INPUT=path, STORE=store)
    assert any("notes; incidents" in one for one in done.warnings)
    done = run("importevents", INPUT=f"{path}|layername=incidents", STORE=store)
    assert not any("several tables" in one for one in done.warnings)
    assert {event.title for event in Store.open(store).read("event")} == {"notes", "incidents"}


def test_a_geojson_s_crs_and_shapes(bring):
    def feature(title, kind, coordinates):
        shape = {"type": kind, "coordinates": coordinates}
        return {
            "type": "Feature",
            "properties": {"date": "2024-01-05", "title": title},
            "geometry": shape,
        }

    # Web Mercator: x = 6378137 · λ, y = 6378137 · ln tan(π/4 + φ/2); (38.5°, 34.5°) is this.
    x, y = 4285800.40, 4096139.04
    ring = [[x - 9, y - 9], [x + 9, y - 9], [x + 9, y + 9], [x - 9, y + 9], [x - 9, y - 9]]
    collection = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}},
        "features": [
            feature("point", "Point", [x, y]),
            feature("polygon", "Polygon", [ring]),
            feature("points", "MultiPoint", [[x - 5, y], [x + 5, y]]),
        ],
    }
    _, events, rejected = bring("mercator.geojson", json.dumps(collection))
    assert (sorted(events), rejected) == (["point", "points", "polygon"], {})
    for event in events.values():
        assert where(event) == pytest.approx((34.5, 38.5), abs=1e-3)
    collection["crs"]["properties"]["name"] = "no such thing"
    with pytest.raises(QgsProcessingException, match="no such thing"):
        bring("unknown.geojson", json.dumps(collection))


def test_a_code_page_is_told_noted_and_changed(bring):
    title = "Бій у місті"
    text = HEADER + f"1,2024-01-05,{title},34.5,38.5,Джерело\n"
    assert title in bring("cp1251.csv", text.encode("cp1251"))[1]
    western = HEADER + "2,2024-01-05,Gefecht bei Münster – später,34.5,38.5,S\n"
    assert "Gefecht bei Münster – später" in bring("cp1252.csv", western.encode("cp1252"))[1]
    greek = HEADER + "3,2024-01-05,Μάχη,34.5,38.5,S\n"
    assert "Μάχη" in bring("greek.csv", greek.encode("cp1253"), ENCODING="cp1253")[1]
    with pytest.raises(QgsProcessingException, match="code page"):
        bring("bad.csv", greek, ENCODING="no-such-page")


def test_acled_s_year_of_two_digits_beside_the_year_is_rejected(bring):
    columns = "event_id_cnty,event_date,year,event_type,actor1,geo_precision,source"
    columns += ",latitude,longitude,location\n"
    row = "{id},{date},2025,Battles,A,1,S,34.5,38.5,Town\n"
    text = columns + row.format(id="X1", date="2025-01-05") + row.format(id="X2", date="2005-01-05")
    _, events, rejected = bring("acled.csv", text)
    assert [event.external_id for event in events.values()] == ["X1"]
    assert "column year says 2025" in rejected[3]


def test_conflicts_are_listed_and_chosen(bring, tmp_path):
    from dataclasses import replace

    bring("a.csv", HEADER + "1,2024-01-05,a,34.5,38.5,S\n", MAPPING="")
    store = Store.open(str(tmp_path / "store.gpkg"))
    store.save([replace(store.read("event")[0], title="mine")], action="edit")
    corrected = HEADER + "1,2024-01-05,b,34.5,38.5,S\n"
    with pytest.raises(QgsProcessingException, match="title"):
        bring("a.csv", corrected, CONFLICTS=2)
    done, events, _ = bring("a.csv", corrected)
    assert (done["CONFLICT_COUNT"], list(events)) == (1, ["mine"])
    done, events, _ = bring("a.csv", corrected, CONFLICTS=1)
    assert (done["CONFLICT_COUNT"], list(events)) == (1, ["b"])
    other = HEADER + "1,2019-01-05,z,4.5,8.5,S\n"
    with pytest.raises(QgsProcessingException, match="name of its own"):
        bring("a.csv", other)
    assert bring("a.csv", other, SAME_LIST=True)[0]["UPDATED"] == 1


def test_a_file_that_is_read_as_text_is_not_opened_by_gdal_too(bring):
    """Opening it there follows the link that a GeoJSON's crs may hold, and takes as long again."""
    shape = {"type": "Point", "coordinates": ["a", "b"]}  # which GDAL complains about
    bad = {"type": "Feature", "properties": {"date": "2024-01-05"}, "geometry": shape}
    good = {**bad, "geometry": {"type": "Point", "coordinates": [38.5, 34.5]}}
    said = []
    gdal.PushErrorHandler(lambda _kind, _number, message: said.append(message))
    try:
        _, _, rejected = bring("a.geojson", json.dumps({"features": [bad, good]}))
    finally:
        gdal.PopErrorHandler()
    assert list(rejected) == [1]
    assert not said


def test_the_middle_of_a_layer_s_shape_that_180_degrees_cut_is_in_it(run, make_layer, tmp_path):
    wkt = "MULTIPOLYGON(((179 1,180 1,180 2,179 2,179 1)),((-180 1,-178 1,-178 2,-180 2,-180 1)))"
    layer = make_layer([(wkt, "a", "2024-01-05")], "title:string,date:string")
    run("importevents", INPUT=layer, STORE=str(tmp_path / "s.gpkg"))
    (event,) = Store.open(str(tmp_path / "s.gpkg")).read("event")
    assert event.lon == pytest.approx(-179.5)
