# SPDX-License-Identifier: GPL-2.0-or-later
"""Files become control maps without QGIS."""

from __future__ import annotations

import datetime as dt
import json
import sys
from dataclasses import make_dataclass
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from pyproj import CRS
from salient.analysis import (
    Choices,
    GapOptions,
    InputError,
    PocketOptions,
    TimelineOptions,
    compare,
    control_map,
    encirclement_gap,
    find_pockets,
    front_lines,
    gap_series,
    read_control_maps,
    timeline,
    to_geodataframe,
)
from salient.analysis.base.cache import Cache
from salient.analysis.gap.figures import gap_figures
from salient.analysis.geometry import geodesy
from salient.analysis.interface import arguments
from salient.analysis.pocket.figures import pocket_figures

SQUARE = shapely.box(30, 50, 31, 51)
DAYS = [dt.date(2025, 1, 2), dt.date(2025, 1, 3)]


def write_geojson(path, features, **members):
    content = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "properties": properties, "geometry": geometry}
            for geometry, properties in features
        ],
        **members,
    }
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def mapping(shape):
    return json.loads(shapely.to_geojson(shape))


@pytest.fixture
def folder(tmp_path):
    for day in DAYS:
        name = f"front_{day:%Y-%m-%d}.geojson"
        write_geojson(tmp_path / name, [(mapping(SQUARE), {"actor": "Red"})])
    (tmp_path / "readme.txt").write_text("not a map")
    return tmp_path


def test_a_folder_of_geojson_is_a_series(folder):
    found = read_control_maps(folder)
    assert [one.date for one in found.maps] == DAYS
    assert [list(one.actor_names) for one in found.maps] == [["Red"], ["Red"]]


def test_an_actor_can_be_given_for_files_that_name_none(tmp_path):
    path = write_geojson(tmp_path / "held_20250102.geojson", [(mapping(SQUARE), {})])
    (one,) = read_control_maps(path, actor="Red").maps
    assert (list(one.actor_names), one.date) == (["Red"], DAYS[0])


def test_each_choice_is_heeded(tmp_path):
    rows = [(mapping(SQUARE), {"who": "Red", "when": "2025-01-02", "kind": "claimed"})]
    path = write_geojson(tmp_path / "map.geojson", rows)
    fields = {"actor_field": "who", "date_field": "when", "class_field": "kind"}
    (one,) = read_control_maps(path, **fields, classes="claimed").maps
    assert (one.actors.tolist(), one.date, one.classes.tolist()) == (["Red"], DAYS[0], ["claimed"])
    with pytest.raises(InputError, match="all is of the classes claimed"):
        read_control_maps(path, **fields)
    (other,) = read_control_maps(path, actor_field="who", date=DAYS[1]).maps
    assert other.date == DAYS[1]
    (third,) = read_control_maps(path, choices=Choices(actor_field="who", date=DAYS[1])).maps
    assert third.date == DAYS[1]


def test_null_and_broken_geometries_are_noted_and_cost_nothing_else(tmp_path):
    rows = [
        (mapping(SQUARE), {"actor": "Red"}),
        (None, {"actor": "Red"}),
        ({"type": "Polygon", "coordinates": [[1, 2]]}, {"actor": "Red"}),
    ]
    found = read_control_maps(write_geojson(tmp_path / "m_20250102.geojson", rows))
    assert len(found.maps[0]) == 1
    assert found.count("left out") == 2
    path = tmp_path / "n_20250102.geojson"
    content = json.loads((tmp_path / "m_20250102.geojson").read_text(encoding="utf-8"))
    content["features"].append(None)
    path.write_text(json.dumps(content), encoding="utf-8")
    found = read_control_maps(path)
    assert (len(found.maps[0]), found.count("left out")) == (1, 3)


def test_the_member_crs_of_older_files_is_heeded(tmp_path):
    flat = geodesy.reproject([SQUARE], "EPSG:4326", "EPSG:3857")[0]
    member = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}
    path = write_geojson(
        tmp_path / "m_20250102.geojson", [(mapping(flat), {"actor": "Red"})], crs=member
    )
    (one,) = read_control_maps(path).maps
    text = {**json.loads(path.read_text(encoding="utf-8")), "crs": "EPSG:3857"}
    path.write_text(json.dumps(text), encoding="utf-8")
    assert read_control_maps(path).maps[0].crs == one.crs == CRS("EPSG:3857")
    area = geodesy.area_m2(one.geometries, one.crs).sum()
    plain = geodesy.area_m2([SQUARE], "EPSG:4326").sum()
    assert area == pytest.approx(plain, rel=1e-6)


@pytest.mark.parametrize(
    ("text", "message"),
    [("{", "cannot be read as GeoJSON"), ("[]", "no GeoJSON FeatureCollection")],
)
def test_a_file_that_is_no_map_is_named(tmp_path, text, message):
    path = tmp_path / "meta.json"
    path.write_text(text)
    with pytest.raises(InputError, match=f"meta.json.*{message}"):
        read_control_maps(path)


def test_an_empty_folder_says_what_it_looked_for(tmp_path):
    with pytest.raises(InputError, match=r"holds no file of \.geojson"):
        read_control_maps(tmp_path)


def test_a_missing_library_says_how_to_get_it(tmp_path, monkeypatch):
    path = tmp_path / "map.gpkg"
    path.write_bytes(b"x")
    monkeypatch.setitem(sys.modules, "pyogrio", None)
    remedy = "pip install geopandas pyarrow pyogrio"
    with pytest.raises(InputError, match=f"map.gpkg needs pyogrio.*{remedy}"):
        read_control_maps(path)
    monkeypatch.setitem(sys.modules, "geopandas", None)
    with pytest.raises(InputError, match=remedy):
        to_geodataframe(None)


@pytest.mark.parametrize(
    "crs",
    [
        "EPSG:99999",
        {"properties": ["x"]},
        {"type": "link"},
        {"type": "name", "properties": {"name": None}},
        {"type": "EPSG", "properties": {"code": "x"}},
        5,
    ],
    ids=["none", "list", "link", "null", "code", "5"],
)
def test_a_member_crs_that_says_nothing_is_refused(tmp_path, crs):
    path = write_geojson(tmp_path / "m.geojson", [(mapping(SQUARE), {"actor": "Red"})], crs=crs)
    with pytest.raises(InputError, match=r"m\.geojson: its member “crs”") as refused:
        read_control_maps(path, date=DAYS[0])
    assert "names None" not in str(refused.value)


@pytest.mark.parametrize(
    ("crs", "code"),
    [
        (None, "OGC:CRS84"),
        ({}, "OGC:CRS84"),
        ({"properties": {}}, "OGC:CRS84"),
        ({"type": "EPSG", "properties": {"code": 4326}}, "EPSG:4326"),
        ({"type": "EPSG", "properties": {"code": "3857"}}, "EPSG:3857"),
    ],
    ids=["null", "empty", "no properties", "number", "text"],
)
def test_an_empty_member_crs_says_degrees_and_an_old_one_the_number_of_epsg(tmp_path, crs, code):
    flat = geodesy.reproject([SQUARE], "OGC:CRS84", code)[0]
    path = write_geojson(tmp_path / "m.geojson", [(mapping(flat), {"actor": "Red"})], crs=crs)
    one = read_control_maps(path, date=DAYS[0]).maps[0]
    expected = geodesy.area_m2([SQUARE], "OGC:CRS84")[0]
    assert geodesy.area_m2(one.geometries, one.crs).sum() == pytest.approx(expected, rel=1e-9)


def test_a_parquet_file_that_is_no_map_is_named(tmp_path, monkeypatch):
    def refuse(path):
        raise ValueError("Missing geo metadata")

    path = tmp_path / "table.parquet"
    path.write_bytes(b"PAR1")
    monkeypatch.setitem(sys.modules, "geopandas", SimpleNamespace(read_parquet=refuse))
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", SimpleNamespace())
    with pytest.raises(InputError, match=r"table\.parquet cannot be read: Missing geo metadata"):
        read_control_maps(path)


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "fgb", "parquet", "kml"])
def test_other_formats_read_the_same(tmp_path, suffix):
    geopandas = pytest.importorskip("geopandas", reason="the extra salient[io] is not installed")
    pytest.importorskip("pyogrio", reason="the extra salient[io] is not installed")
    frame = geopandas.GeoDataFrame(
        {"actor": ["Red", "Blue"], "date": ["2025-01-02", "2025-01-02"]},
        geometry=[SQUARE, shapely.box(31, 50, 32, 51)],
        crs="EPSG:4326",
    )
    path = tmp_path / f"map_2025-01-02.{suffix}"
    if suffix == "parquet":
        pytest.importorskip("pyarrow", reason="the extra salient[io] is not installed")
        frame.to_parquet(path)
    elif suffix == "kml":
        frame.rename(columns={"actor": "Name"})[["Name", "geometry"]].to_file(path, driver="KML")
    else:
        frame.to_file(path)
    fields = {"actor_field": "Name", "date": DAYS[0]} if suffix == "kml" else {}
    (one,) = read_control_maps(path, **fields).maps
    assert sorted(one.actors) == ["Blue", "Red"]
    assert one.date == DAYS[0]
    expected = geodesy.area_m2(frame.geometry.array, "EPSG:4326").sum()
    assert geodesy.area_m2(one.geometries, one.crs).sum() == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("suffix", ["gpkg", "fgb", "parquet"])
def test_whole_numbers_stay_whole_beside_what_is_missing(tmp_path, suffix):
    """Libraries make floats of them, and of what is missing NaN."""
    geopandas = pytest.importorskip("geopandas", reason="the extra salient[io] is not installed")
    frame = geopandas.GeoDataFrame(
        {"actor": [1.0, 2.0, None], "date": "2025-01-02"},
        geometry=[shapely.box(x, 50, x + 1, 51) for x in (30, 31, 32)],
        crs="EPSG:4326",
    )
    path = tmp_path / f"map.{suffix}"
    frame = frame.astype({"actor": "Int64"})
    frame.to_parquet(path) if suffix == "parquet" else frame.to_file(path)
    (one,) = read_control_maps(path, actor="X").maps
    assert sorted(one.actors) == ["1", "2", "X"]


@pytest.mark.parametrize("suffix", ["gpkg", "fgb"])
def test_a_time_keeps_its_zone_in_every_format(tmp_path, suffix):
    pyogrio = pytest.importorskip("pyogrio", reason="the extra salient[io] is not installed")
    path = tmp_path / f"map.{suffix}"
    times = np.array(["2024-01-01T23:30", "2024-01-02T01:30"], dtype="datetime64[ms]")
    pyogrio.raw.write(
        path, shapely.to_wkb([SQUARE, shapely.box(31, 50, 32, 51)]),
        [np.array(["Red", "Blue"], dtype=object), times], ["actor", "date"],
        # quarters of an hour east of UTC, which is 100
        gdal_tz_offsets={"date": np.array([100, 108], dtype=np.int32)},
        geometry_type="Polygon", crs="EPSG:4326",
    )  # fmt: skip
    found = read_control_maps(path)
    (one,) = found.maps
    assert (one.date, sorted(one.actors)) == (dt.date(2024, 1, 1), ["Blue", "Red"])
    assert found.clocks == {one.date: "23:30 UTC"}


def test_a_class_of_the_makers_own_counts_if_it_is_named(tmp_path):
    shapes = (SQUARE, shapely.box(31, 50, 32, 51))
    rows = [
        (mapping(shape), {"actor": "Red", "status": word})
        for shape, word in zip(shapes, ("occupied", "disputed"))
    ]
    path = write_geojson(tmp_path / "map_2025-01-02.geojson", rows)
    (one,) = read_control_maps(path, class_field="status", classes="occupied").maps
    assert one.classes.tolist() == ["occupied"]
    with pytest.raises(InputError, match=r"\(nonsense\)\. The classes are: disputed; occupied"):
        read_control_maps(path, class_field="status", classes="nonsense")


def test_ground_that_is_not_sure_is_told_where_no_measure_heeds_it(tmp_path):
    rows = [(mapping(SQUARE), {"actor": "Red", "sure": value}) for value in (0.3, 0.9)]
    path = write_geojson(tmp_path / "map_2025-01-02.geojson", rows)
    (note,) = [one for one in read_control_maps(path).notes if one.kind == "sure"]
    assert note.note.startswith("1 feature(s) are less sure than 0.5")


def test_results_become_geodataframes(folder):
    pytest.importorskip("geopandas", reason="the extra salient[io] is not installed")
    (one, _) = read_control_maps(folder).maps
    frame = to_geodataframe(one)
    assert frame["actors"].tolist() == ["Red"]
    assert frame.crs is not None
    with pytest.raises(InputError, match="no table of results"):
        to_geodataframe({"a": 1})


def test_a_frame_is_in_the_crs_of_its_geometries(monkeypatch):
    """Pockets in that of the map, gaps in degrees on its datum; what nobody says is refused."""
    frames = SimpleNamespace(GeoDataFrame=lambda columns, geometry, crs: crs)
    monkeypatch.setitem(sys.modules, "geopandas", frames)
    ring = shapely.difference(shapely.box(30, 50, 31, 51), shapely.box(30.4, 50.4, 30.6, 50.6))
    moved = geodesy.reproject([ring], "EPSG:4326", "EPSG:28406")
    control = control_map(moved, "Red", crs="EPSG:28406")[0]
    pulkovo = geodesy.geographic("EPSG:28406")
    assert to_geodataframe(find_pockets(control, encirclers="Red")) == CRS("EPSG:28406")
    found = encirclement_gap(control, encirclers="Red", core=shapely.Point(30.5, 50.5))
    assert to_geodataframe(found.pockets) == to_geodataframe(found.lines) == pulkovo
    table = make_dataclass("Table", ["geometry"])(np.array([shapely.Point(1, 2)], dtype=object))
    assert to_geodataframe(table, crs="EPSG:4326") == "EPSG:4326"
    with pytest.raises(InputError, match="Table does not say in which CRS"):
        to_geodataframe(table)


def test_what_another_version_reads_is_read_anew(tmp_path, monkeypatch):
    """GeoJSON is read by the analysis itself, whose code is in every key."""
    from salient.analysis.interface import reading

    for name in ("front_2025-01-02.fgb", "front_2025-01-03.geojson"):
        write_geojson(tmp_path / name, [(shapely.geometry.mapping(SQUARE), {"actor": "Red"})])
    read = []
    monkeypatch.setattr(
        reading, "read_layers", lambda path: read.append(path.suffix) or [reading._geojson(path)]
    )
    for version in ("1", "1", "2"):
        monkeypatch.setattr(reading, "_version", lambda _name, version=version: version)
        read_control_maps(tmp_path, cache=tmp_path / "kept")
    assert read == [".fgb", ".geojson", ".fgb"]


def test_what_is_not_sure_widens_the_figures_of_every_door(tmp_path):
    """Each polygon alone; what is unsure may be Red's or nobody's: the gap is wider without it."""
    mouth = shapely.box(36.8, 48.45, 37, 48.55)
    red = shapely.box(36, 48, 37, 49) - shapely.box(36.3, 48.45, 37, 48.55)
    open_ = shapely.box(36.8, 48.49, 37, 48.55)
    sealed = [(red, 1.0), (mouth - open_, 1.0), (open_, 0.3)]
    narrow = [(red, 1.0), (open_, 0.3)]
    for day, drawn in (("02", sealed), ("01", narrow)):
        rows = [(mapping(one), {"actor": "Red", "sure": sure}) for one, sure in drawn]
        write_geojson(tmp_path / f"map_2025-01-{day}.geojson", rows)
    read = read_control_maps(tmp_path)
    core = {"Town": shapely.Point(36.5, 48.5)}
    asked = {"encirclers": "Red", "core": core}
    plain, heeding = (gap_series(read.maps[::-1], **asked, sure=of) for of in (None, read.sure))
    assert (heeding.gap_m == plain.gap_m).all()
    assert (heeding.err_m > plain.err_m + 1000.0).all()
    one = heeding.results[0].pockets
    wide = gap_series(
        [read.maps[0].select(read.maps[0].fids != read.maps[0].fids[1])], **asked
    ).gap_m[0, 0]
    assert one.high_m[0] == pytest.approx(wide, rel=1e-9)
    for cache in (None, Cache(tmp_path / "kept")):
        known = {"encirclers": ("Red",), "cache": cache}
        figures = gap_figures(
            read.maps,
            core=arguments.cores(core, None),
            options=GapOptions(),
            sure=read.sure,
            **known,
        )
        assert figures.err_m.tolist() == heeding.err_m.tolist()
        pockets = find_pockets(read.maps, encirclers="Red", sure=read.sure)
        kept = pocket_figures(read.maps, options=PocketOptions(), sure=read.sure, **known)
        assert kept.area_err_m2.tolist() == pockets.area_err_m2.tolist()
        assert (kept.area_err_m2 > 1e6).all()
    change = compare(*read.maps, sure=read.sure)
    assert 0 <= change.doubtful_m2.sum() < change.changes.areas_m2.sum()
    assert compare(*read.maps).doubtful_m2 is None
    series = timeline(read.maps, sure=read.sure)
    assert series.doubtful_m2 == pytest.approx(change.doubtful_m2)
    assert series.table_doubtful_m2.max() > 1e6
    assert timeline(read.maps).table_doubtful_m2 is None


def test_borders_are_no_front_of_a_lone_actor():
    """The square's western and southern sides are a border: half of its outline is front."""
    maps = [control_map([SQUARE], "Red", crs="EPSG:4326", date=day)[0] for day in DAYS]
    border = shapely.LineString([(30, 51.2), (30, 50), (31.2, 50)])
    whole, half = (front_lines(maps[0], borders=of).length_of("Red") for of in (None, border))
    sides = geodesy.length_m([shapely.box(30, 50, 31, 51).exterior, border], "EPSG:4326")
    assert whole == pytest.approx(float(sides[0]), rel=1e-6)
    assert 0.45 * whole < half < 0.55 * whole
    table = timeline(maps, borders=border).table
    assert table.front.tolist() == pytest.approx([half, half], rel=1e-6)
    assert timeline(maps, options=TimelineOptions()).table.front[0] == pytest.approx(whole)
