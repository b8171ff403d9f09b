# SPDX-License-Identifier: GPL-2.0-or-later
"""The kinds of maps that people have, each through Prepare control layer, with its right answer."""

from __future__ import annotations

import json
import zipfile

import pytest

BOX = [[30, 50], [31, 50], [31, 51], [30, 51], [30, 50]]
KML = '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>{}</Document></kml>'


def shifted(dx, dy=0.0):
    return [[x + dx, y + dy] for x, y in BOX]


def feature(ring=BOX, **properties):
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def geojson(path, *features):
    path.write_text(
        json.dumps({"type": "FeatureCollection", "features": list(features)}), encoding="utf-8"
    )
    return path


def placemark(dx=0.0, inner=""):
    points = " ".join(f"{x},{y},0" for x, y in shifted(dx))
    return (
        f"<Placemark>{inner}<Polygon><outerBoundaryIs><LinearRing><coordinates>{points}"
        "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
    )


@pytest.fixture
def prepare(run):
    def call(folder=None, **more):
        if folder is not None:
            more["FOLDER"] = str(folder)
        return run("preparecontrol", CONTROL="TEMPORARY_OUTPUT", REPAIRS="TEMPORARY_OUTPUT", **more)

    return call


def held(found):
    """Return the set of (date, actor) of a control layer; dates before the year 1 are texts."""
    return {
        (f["date"] if isinstance(f["date"], str) else f["date"].toString("yyyy-MM-dd"), f["actor"])
        for f in found["CONTROL"].getFeatures()
    }


def kinds(found):
    return {(f["layer"], f["kind"]) for f in found["REPAIRS"].getFeatures()}


def areas(found, date):
    """Return the geodesic area by actor on a date, km²."""
    from qgis.core import QgsDistanceArea

    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    result = {}
    for f in found["CONTROL"].getFeatures():
        if f["date"].toString("yyyy-MM-dd") == date:
            area = measure.measureArea(f.geometry()) / 1e6
            result[f["actor"]] = result.get(f["actor"], 0.0) + area
    return result


# The cases -------------------------------------------------------------------------------------


def test_more_features_than_a_step_of_progress(real_cases, prepare):
    path = real_cases / "maps" / "01_65_features.geojson"
    found = prepare(INPUT=[str(path)], DATE="2025-01-01")
    assert found["CONTROL"].featureCount() == 65


@pytest.mark.parametrize(
    ("kind", "dates"),
    [
        ("unit", {"2013-07-31", "2013-08-02"}),
        ("yy_mm_dd", {"2025-05-01", "2025-05-06"}),
        ("year", {"1914-01-01", "1938-01-01"}),
    ],
)
def test_dates_in_names(real_cases, prepare, kind, dates):
    found = prepare(real_cases / "maps" / "04_dates_in_names" / kind)
    assert {date for date, _ in held(found)} == dates
    precision = {f["precision"] for f in found["CONTROL"].getFeatures()}
    assert precision == {"year" if kind == "year" else "day"}


def test_six_digits_are_asked_about_and_read_when_told(real_cases, prepare):
    from qgis.core import QgsProcessingException

    folder = real_cases / "maps" / "04_dates_in_names" / "ddmmyy"
    with pytest.raises(QgsProcessingException, match=r"YYMMDD \(2001-02-25\), DDMMYY \(2025-02-01"):
        prepare(folder)
    for told in ({"DATE_FORMAT": 11}, {"DATE_PATTERN": "front_DDMMYY"}):
        assert {date for date, _ in held(prepare(folder, **told))} == {"2025-02-01", "2025-02-02"}


def test_intervals_become_a_map_for_each_change(real_cases, prepare, run):
    path = real_cases / "maps" / "05_validity_intervals" / "states.geojson"
    found = prepare(INPUT=[str(path)])
    assert held(found) == {(d, a) for d in ("1800-01-01", "1850-01-01") for a in ("Alpha", "Beta")}
    assert areas(found, "1850-01-01")["Alpha"] == pytest.approx(7892, abs=1)
    lost = run(
        "controltimeline",
        CONTROL=found["CONTROL"],
        TABLE="memory:",
        CHANGES="memory:",
        LAST_CHANGED="memory:",
    )
    loss = {
        f["actor"]: f["loss_km2"]
        for f in lost["TABLE"].getFeatures()
        if f["date"].toString("yyyy") == "1850"
    }
    assert loss["Alpha"] == 0.0
    assert loss["Beta"] == pytest.approx(1493, abs=1)


def test_actor_in_the_style_of_a_placemark(real_cases, prepare):
    found = prepare(real_cases / "maps" / "06_actor_in_style", ACTOR_FROM=4)
    assert held(found) == {(d, a) for d in ("2025-01-01", "2025-02-01") for a in ("red", "blue")}
    by_colour = prepare(real_cases / "maps" / "06_actor_in_style", ACTOR_FROM=5)
    assert {actor for _, actor in held(by_colour)} == {"#ff0000", "#0000ff"}


def test_code_page_that_nobody_gave(real_cases, prepare):
    folder = real_cases / "maps" / "08_cp1251_without_cpg"
    found = prepare(folder, ACTOR_FIELD="status")
    assert {actor for _, actor in held(found)} == {"Окупована", "Звільнена"}
    assert ("map_2025-01-01", "encoding") in kinds(found)


def test_an_encoding_that_is_given_stays_with_the_run(real_cases, prepare):
    from qgis.core import QgsVectorLayer

    path = real_cases / "maps" / "08_cp1251_without_cpg" / "map_2025-01-01.shp"
    layer = QgsVectorLayer(str(path), "map_2025-01-01", "ogr")
    before = layer.dataProvider().encoding()
    found = prepare(INPUT=[layer], ACTOR_FIELD="status", ENCODING="windows-1251")
    assert {actor for _, actor in held(found)} == {"Окупована", "Звільнена"}
    assert layer.dataProvider().encoding() == before


def test_nothing_left_after_the_class_filter(real_cases, run):
    from qgis.core import QgsProcessingException

    path = str(real_cases / "maps" / "11_all_claimed.geojson")
    with pytest.raises(QgsProcessingException, match="no feature has a control class that counts"):
        run("frontline", CONTROL=path, FRONT="memory:")


# A reader that sees everything -----------------------------------------------------------------


def test_one_broken_or_foreign_file_is_a_row(tmp_path, prepare):
    geojson(tmp_path / "front_2025-01-01.geojson", feature(actor="A"))
    (tmp_path / "meta.json").write_text('{"version": 1}')
    (tmp_path / "empty_2025-01-02.geojson").write_text("")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 not a zip")
    (tmp_path / "broken.kml").write_text("<kml><Document>")
    (tmp_path / "notes.txt").write_text("2025")
    bomb = '<!DOCTYPE kml [<!ENTITY a "a">]><kml><Document><name>&a;</name></Document></kml>'
    (tmp_path / "bomb.kml").write_text(bomb)
    (tmp_path / "bomb_16.kml").write_bytes(bomb.encode("utf-16"))
    (tmp_path / "around").symlink_to(tmp_path, target_is_directory=True)
    found = prepare(tmp_path)
    assert held(found) == {("2025-01-01", "A")}
    assert kinds(found) == {
        ("meta.json", "unreadable"),
        ("empty_2025-01-02.geojson", "unreadable"),
        ("broken.zip", "unreadable"),
        ("broken.kml", "unreadable"),
        ("bomb.kml", "unreadable"),
        ("bomb_16.kml", "unreadable"),
        ("notes.txt", "foreign file"),
        ("around", "link"),
    }


def test_the_table_is_written_also_when_nothing_remains(tmp_path, prepare):
    (tmp_path / "meta.json").write_text('{"version": 1}')
    found = prepare(tmp_path)
    assert (found["DATES"], found["CONTROL"].featureCount(), found["LEFT_OUT"]) == (0, 0, 1)
    assert kinds(found) == {("meta.json", "unreadable")}
    geojson(tmp_path / "front_2025-01-01.geojson", feature(actor=None))
    found = prepare(tmp_path)
    assert kinds(found) == {("meta.json", "unreadable"), ("front_2025-01-01", "no actor")}


def test_the_table_is_written_also_when_a_choice_is_missing(tmp_path, run):
    from qgis.core import QgsProcessingException, QgsVectorLayer

    geojson(tmp_path / "front_010225.geojson", feature(actor="A"))
    table = str(tmp_path / "repairs.gpkg")
    with pytest.raises(QgsProcessingException, match="can be read as"):
        run(
            "preparecontrol",
            INPUT=[str(tmp_path / "front_010225.geojson")],
            CONTROL="TEMPORARY_OUTPUT",
            REPAIRS=table,
        )
    (row,) = QgsVectorLayer(table, "t", "ogr").getFeatures()
    assert "can be read as" in row["note"]


def test_subfolders_and_archives_are_read(tmp_path, prepare):
    (tmp_path / "2025-01-02").mkdir()
    geojson(tmp_path / "2025-01-02" / "north.geojson", feature(actor="A"))
    (tmp_path / "2025-01-03").mkdir()
    geojson(tmp_path / "2025-01-03" / "north.geojson", feature(actor="B"))
    found = prepare(tmp_path)
    assert held(found) == {("2025-01-02", "A"), ("2025-01-03", "B")}


def test_zipped_shapefile_kmz_and_topojson(tmp_path, prepare, make_layer):
    from qgis.core import QgsProject, QgsVectorFileWriter

    layer = make_layer([("Polygon((30 50, 31 50, 31 51, 30 50))", "S")], fields="actor:string")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    shape = tmp_path / "front_2025-01-01.shp"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV2(layer, str(shape), context, options)
    maps = tmp_path / "maps"
    maps.mkdir()
    with zipfile.ZipFile(maps / "shapes.zip", "w") as archive:
        for path in tmp_path.glob("front_2025-01-01.*"):
            archive.write(path, f"deep/{path.name}")
    with zipfile.ZipFile(maps / "front_2025-01-02.kmz", "w") as archive:
        archive.writestr("files/legend.kml", KML.format(placemark(inner="<name>Green</name>")))
        archive.writestr("doc.kml", KML.format(placemark(inner="<name>K</name>")))
    topology = {
        "type": "Topology",
        "transform": {"scale": [1, 1], "translate": [30, 50]},
        "arcs": [[[0, 0], [1, 0], [0, 1], [-1, 0], [0, -1]]],
        "objects": {
            "front": {
                "type": "GeometryCollection",
                "geometries": [{"type": "Polygon", "arcs": [[0]], "properties": {"actor": "T"}}],
            }
        },
    }
    (maps / "front_2025-01-03.topojson").write_text(json.dumps(topology))
    found = prepare(maps, VALUES='[{"value": "K", "actor": "Kay"}]', ACTOR="K")
    assert held(found) == {("2025-01-01", "S"), ("2025-01-02", "Kay"), ("2025-01-03", "T")}
    left = [f["layer"] for f in found["REPAIRS"].getFeatures() if f["kind"] == "foreign file"]
    assert left == ["front_2025-01-02.kmz/files/legend.kml"]


def test_of_two_files_of_one_name_each_keeps_its_own_ids(tmp_path, prepare):
    """One folder a side: how sure the one is was told of the other."""
    for side, shift, sure in (("Red", 0, 0.2), ("Blue", 2, 0.9)):
        (tmp_path / "maps" / side).mkdir(parents=True)
        geojson(
            tmp_path / "maps" / side / "2025-01-01.geojson",
            feature(shifted(shift), actor=side, sure=sure),
        )
    found = prepare(tmp_path / "maps")
    rows = {(f["actor"], f["source"], f["sure"]) for f in found["CONTROL"].getFeatures()}
    assert rows == {("Red", "Red/2025-01-01/0", 0.2), ("Blue", "Blue/2025-01-01/0", 0.9)}


def test_every_layer_of_a_file_is_read(tmp_path, prepare, make_layer):
    from qgis.core import QgsProject, QgsVectorFileWriter

    path = tmp_path / "all.gpkg"
    for day, kind in (
        ("2025-01-01", "MultiPolygon"),
        ("2025-01-02", "MultiPolygon"),
        ("x", "Point"),
    ):
        wkt = "Point(1 1)" if kind == "Point" else "Polygon((30 50, 31 50, 31 51, 30 50))"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = f"front {day}"
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV2(
            make_layer([(wkt, day)], fields="actor:string", kind=kind),
            str(path),
            QgsProject.instance().transformContext(),
            options,
        )
    found = prepare(INPUT=[str(path)])
    assert held(found) == {("2025-01-01", "2025-01-01"), ("2025-01-02", "2025-01-02")}
    assert kinds(found) == {("all front x", "no polygon")}


def test_folders_of_a_kml_are_layers_and_name_the_actor(tmp_path, prepare):
    red = f"<Folder><name>Red</name>{placemark(0)}{placemark(3)}</Folder>"
    blue = f"<Folder><name>Blue</name>{placemark(1)}<Placemark><Point/></Placemark></Folder>"
    path = tmp_path / "front 2025-01-01.kml"
    path.write_text(KML.format(red + blue + "<NetworkLink/>"), encoding="utf-8")
    found = prepare(INPUT=[str(path)], ACTOR_FROM=1)
    assert held(found) == {("2025-01-01", "Red"), ("2025-01-01", "Blue")}
    assert found["CONTROL"].featureCount() == 3
    assert {kind for _, kind in kinds(found)} >= {"no polygon", "network link"}


def test_time_spans_of_a_kml(tmp_path, prepare):
    """A begins in 2013 and ends with March 2014; B begins then, and has no end."""
    first = "<name>A</name><TimeSpan><begin>2013-01-01</begin><end>2014-03-31</end></TimeSpan>"
    then = "<name>B</name><TimeSpan><begin>2014-04-01</begin></TimeSpan>"
    path = tmp_path / "spans.kml"
    path.write_text(KML.format(placemark(0, first) + placemark(0, then)), encoding="utf-8")
    found = prepare(INPUT=[str(path)], ACTOR_FIELD="name")
    assert held(found) == {("2013-01-01", "A"), ("2014-04-01", "B")}
    at = prepare(INPUT=[str(path)], ACTOR_FIELD="name", AT="2014-01-01; 2020-06-30")
    assert held(at) == {("2014-01-01", "A"), ("2020-06-30", "B")}


# Actors ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "actors"),
    [(2, {"red", "blue"}), (3, {"north"}), (6, {"A-red", "B-blue"})],
    ids=["file", "folder", "expression"],
)
def test_actor_from_names_and_expressions(tmp_path, prepare, source, actors):
    folder = tmp_path / "north"
    folder.mkdir()
    geojson(folder / "red.geojson", feature(side="A"))
    geojson(folder / "blue.geojson", feature(shifted(2), side="B"))
    found = prepare(
        tmp_path,
        DATE="2025-01-01",
        ACTOR_FROM=source,
        ACTOR_EXPRESSION="\"side\" || '-' || @layer_name" if source == 6 else "",
    )
    assert {actor for _, actor in held(found)} == actors


ITALY = """value;actor;class;coalition;leave_out;from;to
Italy;;;Axis;;;1943-09-08
Italy;Kingdom of the South;contested;Allies;;1943-09-09;
Lake;;;;yes;;
;Unknown;claimed;;;;
"""


@pytest.mark.parametrize("form", ["text", "csv", "json", "list"])
def test_value_table_with_an_actor_that_changes_sides(tmp_path, prepare, form):
    from salient.analysis.control.value_table import parse

    maps = tmp_path / "maps"
    maps.mkdir()
    for day in ("1943-09-01", "1943-09-10"):
        geojson(
            maps / f"front_{day}.geojson",
            feature(actor="Italy"),
            feature(shifted(2), actor="Lake"),
            feature(shifted(4), actor=None),
        )
    table = parse(ITALY)
    value = {
        "text": ITALY,
        "csv": str(tmp_path / "table.csv"),
        "json": table.to_json(),
        "list": json.loads(table.to_json()),
    }[form]
    (tmp_path / "table.csv").write_text(table.to_csv(), encoding="utf-8")
    found = prepare(maps, VALUES=value)
    rows = {
        (f["date"].toString("yyyy-MM-dd"), f["actor"], f["class"] or "", f["coalition"] or "")
        for f in found["CONTROL"].getFeatures()
    }
    assert rows == {
        ("1943-09-01", "Italy", "", "Axis"),
        ("1943-09-10", "Kingdom of the South", "contested", "Allies"),
        ("1943-09-01", "Unknown", "claimed", ""),
        ("1943-09-10", "Unknown", "claimed", ""),
    }
    left = [f for f in found["REPAIRS"].getFeatures() if f["kind"] == "value table"]
    assert len(left) == 2


def test_an_actor_is_on_each_date_in_the_coalition_of_that_date(tmp_path, prepare):
    from qgis.core import QgsProcessingException

    maps = tmp_path / "maps"
    maps.mkdir()
    for day in ("1943-09-07", "1943-09-09"):
        geojson(
            maps / f"front_{day}.geojson", feature(actor="Italy"), feature(shifted(2), actor="RSI")
        )
    table = "value,actor,coalition,from,to\nItaly,,Axis,,1943-09-08\nItaly,,Allies,1943-09-09,\n"
    found = prepare(maps, VALUES=table + "RSI,Italy,,,\n")
    rows = sorted(
        (f["date"].toString("yyyy-MM-dd"), f["coalition"]) for f in found["CONTROL"].getFeatures()
    )
    assert rows == [("1943-09-07", "Axis")] * 2 + [("1943-09-09", "Allies")] * 2
    with pytest.raises(QgsProcessingException, match="in two coalitions at the same time"):
        prepare(maps, VALUES="value,actor,coalition\nItaly,,Axis\nRSI,Italy,Allies\n")


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ("name,actor\nA,B", "no column “value”"),
        ("value,colour\nA,red", "unknown column “colour”"),
        ("value,from\nA,8.9.1943", "“8.9.1943” is not a date"),
        ("value,actor\nA,B\na,C", "two rows of “a” hold at the same time"),
        ("value,from,to\nA,1943-09-09,1943-09-01", "before it begins"),
        ("value,leave_out\nA,perhaps", "leave_out is “perhaps”"),
        ("[1]", "list of objects"),
        ("[{", "no valid JSON"),
        ("nowhere.csv", "cannot be read"),
    ],
)
def test_a_value_table_that_is_wrong_says_where(tmp_path, prepare, table, sentence):
    from qgis.core import QgsProcessingException

    geojson(tmp_path / "front_2025-01-01.geojson", feature(actor="A"))
    with pytest.raises(QgsProcessingException, match=sentence):
        prepare(tmp_path, VALUES=table)


# Text ------------------------------------------------------------------------------------------


def test_letters_that_were_lost_are_an_error_with_a_remedy(tmp_path, prepare):
    from qgis.core import QgsProcessingException

    geojson(tmp_path / "front_2025-01-01.geojson", feature(actor="\ufffd\ufffd\ufffd"))
    with pytest.raises(QgsProcessingException, match="Choose the encoding"):
        prepare(tmp_path)


def test_names_that_look_alike_are_shown_and_marks_of_direction_go(tmp_path, prepare):
    geojson(
        tmp_path / "front_2025-01-01.geojson",
        feature(actor="Kosovo"),
        feature(shifted(2), actor="Коѕоvо"),
        feature(shifted(4), actor="\u200fHama\u202c\x07"),
        feature(shifted(6), actor="Ha-ma"),
    )
    found = prepare(tmp_path)
    similar = [f["note"] for f in found["REPAIRS"].getFeatures() if f["kind"] == "similar actors"]
    assert similar == ["probably the same: Ha-ma; Hama", "probably the same: Kosovo; Коѕоvо"]
    assert "Hama" in {actor for _, actor in held(found)}
    assert ("front_2025-01-01", "invisible characters") in kinds(found)


# Time ------------------------------------------------------------------------------------------


def test_two_maps_a_day_are_thinned_to_the_last(tmp_path, prepare):
    geojson(tmp_path / "front 2025-01-02 0600.geojson", feature(shifted(4), actor="A"))
    geojson(tmp_path / "front 2025-01-02 1800.geojson", feature(actor="A"))
    found = prepare(tmp_path)
    assert held(found) == {("2025-01-02", "A")}
    assert ("front 2025-01-02 0600", "earlier map of the day") in kinds(found)


def test_years_before_christ_are_texts_with_a_row_each(tmp_path, prepare):
    geojson(tmp_path / "world_bc323.geojson", feature(actor="A"))
    geojson(tmp_path / "world_500.geojson", feature(actor="B"))
    found = prepare(tmp_path)
    assert held(found) == {("323 BC", "A"), ("0500-01-01", "B")}
    assert ("world_bc323", "before the year 1") in kinds(found)
    assert (found["DATES"], found["FROM_DATE"], found["TO_DATE"]) == (2, "323 BC", "0500-01-01")


def bounds(text):
    names = ("gwsyear", "gwsmonth", "gwsday", "gweyear", "gwemonth", "gweday")
    return dict(zip(names, map(int, text.split())))


def test_year_month_and_day_apart_with_open_ends(tmp_path, prepare):
    """CShapes keeps years, months and days in fields of their own; the end is inclusive."""
    path = geojson(
        tmp_path / "states.geojson",
        feature(
            cntry_name="Old",
            gwsyear=1886,
            gwsmonth=1,
            gwsday=1,
            gweyear=1918,
            gwemonth=11,
            gweday=11,
        ),
        feature(
            cntry_name="New",
            gwsyear=1918,
            gwsmonth=11,
            gwsday=12,
            gweyear=-1,
            gwemonth=-1,
            gweday=-1,
        ),
    )
    found = prepare(INPUT=[str(path)], PROFILE=6)
    assert held(found) == {("1886-01-01", "Old"), ("1918-11-12", "New")}


def test_a_date_field_that_is_a_beginning_is_said(tmp_path, prepare):
    path = geojson(
        tmp_path / "states.geojson", feature(actor="A", START="1800-01-01", END="1900-01-01")
    )
    found = prepare(INPUT=[str(path)], DATE_FIELD="START")
    assert ("states", "date is a beginning") in kinds(found)


def test_longitude_and_latitude_exchanged_is_said(tmp_path, prepare):
    for day in range(1, 5):
        ring = [[y, x] for x, y in BOX] if day == 3 else BOX
        geojson(tmp_path / f"front_2025-01-0{day}.geojson", feature(ring, actor="A"))
    found = prepare(tmp_path)
    assert ("front_2025-01-03", "axes exchanged") in kinds(found)
    assert found["DATES"] == 4


# Many ------------------------------------------------------------------------------------------


def test_two_hundred_and_twenty_versions_over_a_hundred_years(tmp_path, prepare, run):
    """Strips that change hands one after another: 220 versions, and nobody loses what is theirs."""
    import datetime as dt

    start = dt.date(1900, 1, 1)
    changes = [start + dt.timedelta(days=166 * i) for i in range(220)]
    features = [feature(shifted(-2), actor="Still", START="1900-01-01", END="1999-12-31")]
    for i in range(1, 220):
        ring = [[30 + i * 0.01, 50], [30.01 + i * 0.01, 50], [30.01 + i * 0.01, 51],
                [30 + i * 0.01, 51], [30 + i * 0.01, 50]]  # fmt: skip
        turn = changes[i]
        features.append(
            feature(ring, actor="Loser", START="1900-01-01",
                    END=(turn - dt.timedelta(days=1)).isoformat())
        )  # fmt: skip
        features.append(feature(ring, actor="Taker", START=turn.isoformat(), END="1999-12-31"))
    found = prepare(INPUT=[str(geojson(tmp_path / "states.geojson", *features))])
    assert found["DATES"] == 220
    line = run(
        "controltimeline",
        CONTROL=found["CONTROL"],
        TABLE="memory:",
        CHANGES="memory:",
        LAST_CHANGED="memory:",
    )
    loss, gain = {}, {}
    for row in line["TABLE"].getFeatures():
        loss[row["actor"]] = loss.get(row["actor"], 0.0) + (row["loss_km2"] or 0.0)
        gain[row["actor"]] = gain.get(row["actor"], 0.0) + (row["gain_km2"] or 0.0)
    assert loss["Still"] == loss["Taker"] == 0.0
    # 219 strips, a hundredth of a box of 7,892 km² each
    assert loss["Loser"] == pytest.approx(219 * 78.92, rel=1e-3)
    assert gain["Taker"] == pytest.approx(loss["Loser"], rel=1e-9)
    assert not [f for f in found["REPAIRS"].getFeatures() if f["kind"] == "odd date"]
