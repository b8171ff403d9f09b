# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepare control layer, through QGIS, on dirty input made here and on real maps."""

from __future__ import annotations

import json

import pytest

SQUARE = "Polygon((0 0, 1 0, 1 1, 0 1, 0 0))"
BOW_TIE = "Polygon((2 0, 3 1, 3 0, 2 1, 2 0))"


def _geojson(path, features):
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def _square(x=0.0, properties=None):
    ring = [[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": properties or {}, "geometry": geometry}


def _out(**parameters):
    return {"CONTROL": "TEMPORARY_OUTPUT", "REPAIRS": "TEMPORARY_OUTPUT", **parameters}


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("front_2025-01-02", "2025-01-02"),
        ("front_20250102", "2025-01-02"),
        ("2025_1_2 front", "2025-01-02"),
    ],
    ids=["iso", "yyyymmdd", "underscores"],
)
def test_date_from_file_name(tmp_path, run, name, date):
    _geojson(tmp_path / f"{name}.geojson", [_square()])
    found = run("preparecontrol", **_out(FOLDER=str(tmp_path), ACTOR="A"))
    assert (found["FROM_DATE"], found["TO_DATE"], found["DATES"]) == (date, date, 1)


def test_geometries_are_repaired_and_counted(make_layer, run, rows):
    layer = make_layer(
        [
            (SQUARE, "A", None),
            (None, "A", None),
            (BOW_TIE, "A", None),
            ("Polygon Z((5 0 9, 6 0 9, 6 1 9, 5 0 9))", "A", None),
            (SQUARE, None, None),
        ],
        kind="MultiPolygonZ",
    )
    found = run("preparecontrol", **_out(INPUT=[layer], DATE="2025-01-31"))
    kinds = {(row["feature"], row["kind"], row["action"]) for row in rows(found["REPAIRS"])}
    assert ("2", "null", "left out") in kinds
    assert ("3", "invalid", "repaired") in kinds
    assert ("4", "3D", "repaired") in kinds
    assert ("5", "no actor", "left out") in kinds
    assert len(rows(found["CONTROL"])) == 3
    bow = [f.geometry() for f in found["CONTROL"].getFeatures()][1]
    # Two triangles of base 1 and height 1/2 are left of the bow tie.
    assert bow.area() == pytest.approx(0.5)


def test_ambiguous_dates_are_not_guessed(tmp_path, run):
    from qgis.core import QgsProcessingException

    features = [_square(0, {"date": "1/2/2025"}), _square(2, {"date": "3/2/2025"})]
    path = _geojson(tmp_path / "a.geojson", features)
    with pytest.raises(QgsProcessingException, match="can be read as M/D/YYYY"):
        run("preparecontrol", **_out(INPUT=[str(path)], ACTOR="A", DATE_FIELD="date"))
    found = run(
        "preparecontrol",
        **_out(INPUT=[str(path)], ACTOR="A", DATE_FIELD="date", DATE_FORMAT=4),
    )
    assert (found["FROM_DATE"], found["TO_DATE"]) == ("2025-01-02", "2025-03-02")


def test_unreadable_dates_name_the_text(tmp_path, run):
    from qgis.core import QgsProcessingException

    path = _geojson(tmp_path / "front.geojson", [_square()])
    with pytest.raises(QgsProcessingException, match=r"No date could be read.*front"):
        run("preparecontrol", **_out(INPUT=[str(path)], ACTOR="A"))


def test_layer_without_crs_is_left_out(make_layer, run, rows):
    lost = make_layer([(SQUARE, "A", None)], crs="")
    good = make_layer([(SQUARE, "A", None)])
    found = run("preparecontrol", **_out(INPUT=[lost, good], DATE="2025-01-31"))
    assert [row["kind"] for row in rows(found["REPAIRS"])] == ["no CRS"]
    assert found["CONTROL"].crs().authid() == "EPSG:4326"


def test_nobody_named_says_what_to_do(tmp_path, run):
    from qgis.core import QgsProcessingException

    path = _geojson(tmp_path / "front_20250102.geojson", [_square()])
    with pytest.raises(QgsProcessingException, match="Name the field or the actor"):
        run("preparecontrol", **_out(INPUT=[str(path)]))


@pytest.mark.parametrize(
    ("rule", "areas"),
    [(3, {"A": 1.0, "B": 1.0}), (1, {"A": 1.0, "B": 0.5}), (2, {"A": 0.5, "B": 0.5, "A / B": 0.5})],
    ids=["keep", "first", "contested"],
)
def test_overlaps_by_rule(make_layer, run, rule, areas):
    shifted = "Polygon((0.5 0, 1.5 0, 1.5 1, 0.5 1, 0.5 0))"
    layer = make_layer([(SQUARE, "A", None), (shifted, "B", None)])
    found = run("preparecontrol", **_out(INPUT=[layer], DATE="2025-01-31", OVERLAPS=rule))
    by_actor = {f["actor"]: f.geometry().area() for f in found["CONTROL"].getFeatures()}
    assert by_actor == pytest.approx(areas)


def test_overlap_refused_names_both_features(make_layer, run):
    from qgis.core import QgsProcessingException

    layer = make_layer([(SQUARE, "A", None), (SQUARE, "B", None)])
    with pytest.raises(QgsProcessingException, match=r"1 \(A\).*2 \(B\)"):
        run("preparecontrol", **_out(INPUT=[layer], DATE="2025-01-31", OVERLAPS=0))


def test_snap_closes_a_sliver(make_layer, run):
    near = "Polygon((1.00001 0, 2 0, 2 1, 1.00001 1, 1.00001 0))"
    layer = make_layer([(SQUARE, "A", None), (near, "B", None)])
    found = run("preparecontrol", **_out(INPUT=[layer], DATE="2025-01-31", SNAP=5.0))
    first, second = (f.geometry() for f in found["CONTROL"].getFeatures())
    # 1e-5 degrees are 1.1 m: the border is one line afterwards.
    assert second.boundingBox().xMinimum() == 1.0
    assert first.intersection(second).length() == pytest.approx(1.0)


def test_real_isw_maps_report_what_is_odd(real_data, run, rows):
    found = run("preparecontrol", **_out(FOLDER=str(real_data / "dirty_isw"), PROFILE=1))
    table = rows(found["REPAIRS"])
    assert found["DATES"] == 6
    assert [row["date"].year() for row in table if row["kind"] == "odd date"] == [2202]
    assert any(row["kind"] == "null" for row in table)
    assert {f["actor"] for f in found["CONTROL"].getFeatures()} == {"Russian forces"}
    assert all(f.geometry().isGeosValid() for f in found["CONTROL"].getFeatures())


def test_real_daily_maps_make_one_series(real_data, run):
    folder = real_data / "daily_front_2025h1"
    found = run("preparecontrol", **_out(FOLDER=str(folder), PROFILE=2))
    assert (found["DATES"], found["FROM_DATE"], found["TO_DATE"]) == (
        178,
        "2025-01-02",
        "2025-06-30",
    )
