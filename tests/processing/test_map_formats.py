# SPDX-License-Identifier: GPL-2.0-or-later
"""Every format that maps come in, made here and read through Prepare control layer."""

from __future__ import annotations

import json

import pytest


def square(x):
    return f"POLYGON(({x} 50,{x + 1} 50,{x + 1} 51,{x} 51,{x} 50))"


def write(driver, path, *parts, kind=None):
    """Write layers (name, rows of (WKT, actor)) with GDAL, as other programs do."""
    from osgeo import ogr, osr

    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name, rows in parts:
        layer = source.CreateLayer(name, degrees, ogr.wkbUnknown if kind is None else kind)
        layer.CreateField(ogr.FieldDefn("actor", ogr.OFTString))
        for wkt, actor in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("actor", actor)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def prepare(run, rows):
    def call(**more):
        found = run("preparecontrol", CONTROL="memory:", REPAIRS="memory:", **more)
        held = {
            (row["actor"], row["date"].toString("yyyy-MM-dd")) for row in rows(found["CONTROL"])
        }
        return found, held, [(row["kind"], row["action"]) for row in rows(found["REPAIRS"])]

    return call


@pytest.mark.parametrize(
    ("driver", "ending"),
    [("GML", "gml"), ("FlatGeobuf", "fgb"), ("MapInfo File", "tab"), ("GPKG", "gpkg")],
)
def test_a_file_of_a_format(tmp_path, prepare, driver, ending):
    from osgeo import ogr

    path = tmp_path / f"front_2025-01-02.{ending}"
    write(driver, path, ("ground", [(square(30), "A"), (square(31), "B")]), kind=ogr.wkbPolygon)
    found, held, notes = prepare(FOLDER=str(tmp_path))
    assert held == {("A", "2025-01-02"), ("B", "2025-01-02")}
    assert found["CONTROL"].crs().authid() == "EPSG:4326"
    box = found["CONTROL"].extent()
    assert (round(box.xMinimum(), 6), round(box.yMinimum(), 6)) == (30.0, 50.0)
    assert all(action != "left out" for _, action in notes)


@pytest.mark.parametrize(
    ("driver", "ending"), [("GML", "gml"), ("GPKG", "gpkg"), ("GeoJSON", "geojson")]
)
def test_polygons_after_a_point_are_not_lost(tmp_path, prepare, driver, ending):
    """QGIS takes a layer of no one kind for one of points where its first feature is a point."""
    path = tmp_path / f"front_2025-01-02.{ending}"
    write(driver, path, ("ground", [("POINT(30 50)", "town"), (square(30), "A")]))
    _, held, notes = prepare(FOLDER=str(tmp_path))
    assert held == {("A", "2025-01-02")}
    assert ("not polygon", "left out") in notes or len(notes) == 1


def test_a_layer_of_points_alone_is_one_row(tmp_path, prepare):
    path = tmp_path / "a_2025-01-02.gpkg"
    towns = [(f"POINT({x} 50)", "town") for x in range(5)]
    write("GPKG", path, ("towns", towns), ("ground", [(square(30), "A")]))
    _, held, notes = prepare(FOLDER=str(tmp_path))
    assert held == {("A", "2025-01-02")}
    assert notes == [("no polygon", "left out")]


#: A point, and a line that closes, in the layer “Red”; code and value stand on lines of their own.
DXF = (
    "0 SECTION 2 ENTITIES 0 POINT 8 Mark 10 30 20 50 0 LWPOLYLINE 8 Red 90 4 70 1 "
    "10 30 20 50 10 31 20 50 10 31 20 51 10 30 20 51 0 ENDSEC 0 EOF"
).replace(" ", "\n")


def test_a_drawing_is_ground_where_its_lines_close(tmp_path, prepare):
    """DXF knows no coordinate reference system: it is refused alone, and read where one is set."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsVectorLayer

    path = tmp_path / "front.dxf"
    path.write_text(DXF)
    with pytest.raises(QgsProcessingException, match="No layer has a coordinate reference system"):
        prepare(INPUT=[str(path)], ACTOR_FIELD="Layer", DATE="2025-01-02")
    layer = QgsVectorLayer(str(path), "front", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    found, held, notes = prepare(INPUT=[layer], ACTOR_FIELD="Layer", DATE="2025-01-02")
    assert held == {("Red", "2025-01-02")}
    assert ("closed line", "reported") in notes
    (ground,) = found["CONTROL"].getFeatures()
    assert ground.geometry().area() == pytest.approx(1.0)


def test_geoparquet_is_read_or_said_to_lack_its_driver(tmp_path, prepare, rows):
    from osgeo import gdal, ogr

    path = tmp_path / "front_2025-01-02.parquet"
    ground = ("ground", [(square(30), "A")])
    write("GeoJSON", tmp_path / "front_2025-01-01.geojson", ground)
    if gdal.GetDriverByName("Parquet") is not None:
        write("Parquet", path, ground, kind=ogr.wkbPolygon)
        _, held, _ = prepare(FOLDER=str(tmp_path))
        assert ("A", "2025-01-02") in held
        return
    path.write_bytes(b"PAR1")
    found, held, _ = prepare(FOLDER=str(tmp_path))
    assert held == {("A", "2025-01-01")}
    (row,) = rows(found["REPAIRS"])
    assert "GDAL's driver “Parquet” is missing" in row["note"]


def test_a_table_of_postgis(prepare, postgres_connection, postgres_server):
    from qgis.core import QgsProviderRegistry, QgsVectorLayer

    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    connection = metadata.createConnection(postgres_connection)
    connection.executeSql(
        "CREATE TABLE front (id serial PRIMARY KEY, actor text, date date, "
        "geom geometry(Polygon, 4326));"
        f"INSERT INTO front (actor, date, geom) VALUES ('A', '2025-01-02', "
        f"ST_GeomFromText('{square(30)}', 4326)), ('B', '2025-01-03', "
        f"ST_GeomFromText('{square(31)}', 4326))"
    )
    uri = (
        f"host=127.0.0.1 port={postgres_server.port} user=postgres dbname=postgres "
        'key=id srid=4326 type=Polygon table="public"."front" (geom)'
    )
    layer = QgsVectorLayer(uri, "front", "postgres")
    assert layer.isValid()
    try:
        _, held, notes = prepare(INPUT=[layer])
    finally:
        del layer
        connection.executeSql("DROP TABLE front")
    assert held == {("A", "2025-01-02"), ("B", "2025-01-03")}
    assert notes == []


def test_the_users_layer_keeps_its_encoding_while_it_is_read_in_another(
    tmp_path, prepare, monkeypatch
):
    """It is drawn meanwhile, and what is saved in it then would be written in that encoding."""
    from qgis.core import QgsVectorLayer
    from salient.processing.readers import rawlayers

    path = tmp_path / "front_2025-01-02.shp"
    write("ESRI Shapefile", path, (path.stem, [(square(30), "Ground")]))
    path.with_suffix(".cpg").unlink(missing_ok=True)
    data = path.with_suffix(".dbf").read_bytes()
    path.with_suffix(".dbf").write_bytes(data.replace(b"Ground", "Фронт ".encode("cp1251")))
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    before, seen, real = layer.dataProvider().encoding(), set(), rawlayers._features

    def watched(*given):
        seen.add(layer.dataProvider().encoding())
        return real(*given)

    monkeypatch.setattr(rawlayers, "_features", watched)
    _, held, _ = prepare(INPUT=[layer], ENCODING="windows-1251")
    assert held == {("Фронт", "2025-01-02")}
    assert seen == {before}


def test_topology_keeps_what_borders_share(tmp_path, prepare):
    """Two neighbours of a TopoJSON share their border to the last digit afterwards."""
    topology = {
        "type": "Topology",
        "arcs": [[[30, 50], [31, 50.1], [30, 51]], [[30, 51], [29, 50.5], [30, 50]],
                 [[30, 51], [33, 52], [33, 49], [30, 50]]],
        "objects": {"front_2025-01-02": {"type": "GeometryCollection", "geometries": [
            {"type": "Polygon", "arcs": [[0, 1]], "properties": {"actor": "A"}},
            {"type": "Polygon", "arcs": [[0, 2]], "properties": {"actor": "B"}},
        ]}},
    }  # fmt: skip
    (tmp_path / "front_2025-01-02.topojson").write_text(json.dumps(topology))
    found, held, _ = prepare(FOLDER=str(tmp_path))
    assert {actor for actor, _ in held} == {"A", "B"}
    first, second = (f.geometry() for f in found["CONTROL"].getFeatures())
    assert first.intersection(second).area() == 0.0
    assert first.intersection(second).length() == pytest.approx(1.00499 + 1.34536, rel=1e-4)


AS_GDAL = {
    "ints and floats": [({"a": 1}, None), ({"a": 2.5}, None), ({"a": None}, None)],
    "ints and texts": [({"a": 1, "b": True}, None), ({"a": "x", "b": False}, None)],
    "ids": [({"a": "x"}, 5), ({"a": "y"}, 3)],
    "ids among the attributes": [({"id": 9}, None), ({"id": 4}, None)],
    "no attributes": [(None, None), ({}, None)],
    "other attributes": [({"a": 1}, None), ({"b": 2**40}, None)],
    "texts as ids": [({"a": 1}, "q"), ({"a": 2}, "r")],
    "the same id twice": [({"a": 1}, 7), ({"a": 2}, 7)],
    "nested": [({"a": {"b": 1}}, None), ({"a": {"b": 2}}, None)],
    "lists": [({"a": [1, 2]}, None), ({"a": [3]}, None)],
}


@pytest.mark.parametrize("kind", AS_GDAL)
@pytest.mark.parametrize("crs", ["", "urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::3857"])
def test_plain_geojson_is_read_as_gdal_reads_it(tmp_path, qgis_app, kind, crs):
    """The same geometries, attributes, ids and coordinate reference system, or left to GDAL."""
    import shapely
    from qgis.core import QgsProcessingFeedback
    from salient.processing.readers import files, rawlayers

    features = [
        {"type": "Feature", "properties": attributes, **({} if fid is None else {"id": fid}),
         "geometry": None if number == 5 else {"type": "MultiPolygon", "coordinates": [
             [[[number, 0], [number + 1, 0], [number, 1], [number, 0]]]]}}
        for number, (attributes, fid) in enumerate(AS_GDAL[kind])
    ]  # fmt: skip
    made = {"type": "FeatureCollection", "features": features}
    if crs:
        made["crs"] = {"type": "name", "properties": {"name": crs}}
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps(made))
    found = files.Findings()
    files.read_file(path, found)
    (one,) = found.layers
    opened = files.FoundLayer(one.layer, one.name, one.file, one.folder, one.inner)
    ours, theirs = (rawlayers.read(each, "", "", QgsProcessingFeedback())[0]
                    for each in (one, opened))  # fmt: skip
    assert (one.plain is None) == (kind in ("texts as ids", "the same id twice", "nested", "lists"))
    if kind == "ints and texts":
        # GDAL calls the first of them JSON, of which QGIS reads nothing, or each as it stands
        assert theirs.columns["a"] in ([None, None], [1, "x"])
        assert ours.columns == {"a": ["1", "x"], "b": [True, False]}
    else:
        assert ours.columns == theirs.columns
    assert (ours.fids, ours.crs) == (theirs.fids, theirs.crs)
    assert (shapely.to_wkb(ours.geometries) == shapely.to_wkb(theirs.geometries)).all()
