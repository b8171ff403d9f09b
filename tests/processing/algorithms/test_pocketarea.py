# SPDX-License-Identifier: GPL-2.0-or-later
"""Pocket area through QGIS: rings whose pockets have areas known in closed form, and bad input."""

from __future__ import annotations

import json

import numpy as np
import pyproj
import pytest
import shapely

GEOD = pyproj.Geod(ellps="WGS84")

#: What models depend on, in order.
FIELDS = [
    "pocket_id",
    "date",
    "besieged",
    "area_km2",
    "area_mi2",
    "area_ha",
    "area_err_km2",
    "perimeter_km",
    "held_by",
    "inradius_km",
    "places",
    "population",
    "since",
    "comparison",
    "label",
    "position_error_m",
    "correlation_m",
    "precision",
]

OUTER = shapely.box(36.0, 48.0, 38.0, 49.0)
POCKET = shapely.box(36.5, 48.3, 37.0, 48.6)
SPECK = shapely.box(37.5, 48.5, 37.5005, 48.5005)


def geodesic(polygon) -> tuple[float, float]:
    """km² and km by GeographicLib, ring by ring."""
    area, length = GEOD.geometry_area_perimeter(polygon)
    return abs(area) / 1e6, length / 1e3


def ringed(*holes) -> str:
    return shapely.Polygon(OUTER.exterior, [hole.exterior.coords for hole in holes]).wkt


@pytest.fixture
def parameters(make_layer):
    def make(rows, fields="actor:string", **more):
        return {
            "CONTROL": make_layer(rows, fields=fields),
            "ACTOR_FIELD": "actor",
            "ENCIRCLERS": "Ring",
            "POCKETS": "TEMPORARY_OUTPUT",
            "POLES": "TEMPORARY_OUTPUT",
            "EXCLUDED": "TEMPORARY_OUTPUT",
            **more,
        }

    return make


def test_a_pocket_has_its_area_perimeter_and_ring(run, rows, parameters):
    found = run("pocketarea", **parameters([(ringed(POCKET, SPECK), "Ring")]))
    assert [field.name() for field in found["POCKETS"].fields()] == FIELDS
    (pocket,) = rows(found["POCKETS"])
    area, length = geodesic(POCKET)
    assert pocket["area_km2"] == pytest.approx(area, rel=1e-9)
    assert pocket["area_ha"] == pytest.approx(100 * area, rel=1e-9)
    assert pocket["area_mi2"] == pytest.approx(area / 2.589988110336, rel=1e-9)
    assert pocket["perimeter_km"] == pytest.approx(length, rel=1e-9)
    assert json.loads(pocket["held_by"]) == {"Ring": 1.0}
    assert found["COUNT"] == 1
    assert found["TOTAL_KM2"] == pytest.approx(area, rel=1e-9)
    assert found["COMPARISON"].startswith("1,234 km² is ")


def test_a_speck_is_excluded(run, rows, parameters):
    found = run("pocketarea", **parameters([(ringed(POCKET, SPECK), "Ring")]))
    (apart,) = rows(found["EXCLUDED"])
    assert apart["reason"] == "tiny"
    assert apart["area_km2"] == pytest.approx(geodesic(SPECK)[0], rel=1e-9)
    assert (found["EXCLUDED_COUNT"], found["EXCLUDED_KM2"]) == (1, pytest.approx(apart["area_km2"]))
    assert any("tiny" in line for line in found.said)


def test_a_pocket_at_sea_is_excluded(run, rows, parameters):
    from salient.processing import water

    if not water.world_map().exists():
        pytest.skip("this QGIS comes without its world map")
    # The middle of the Black Sea, and the plain south of Kharkiv.
    sea, land = shapely.box(33.2, 43.2, 33.8, 43.8), shapely.box(36.2, 49.2, 36.8, 49.6)
    features = [(shapely.difference(hole.buffer(0.2), hole).wkt, "Ring") for hole in (sea, land)]
    found = run("pocketarea", **parameters(features))
    assert [row["reason"] for row in rows(found["EXCLUDED"])] == ["on water"]
    assert found["COUNT"] == 1


def test_of_maps_without_ground_there_is_no_land(recwarn):
    from salient.analysis import control_map
    from salient.processing import water

    drawn, _ = control_map([shapely.box(36.2, 49.2, 36.8, 49.6)], ["Red"], crs="EPSG:4326")
    empty = drawn.select(np.zeros(1, bool))
    assert water.land_of([empty, empty]) is None
    assert (water.land_of([empty, drawn]) is not None) == water.world_map().exists()
    assert not [one for one in recwarn if issubclass(one.category, RuntimeWarning)]


def test_pockets_of_the_same_area_are_told_apart(run, rows, parameters):
    """Squares of degrees between the same parallels have one area to the last bit."""
    from salient.processing import water

    if not water.world_map().exists():
        pytest.skip("this QGIS comes without its world map")
    # In the Black Sea, and in the foothills of the Caucasus.
    sea, land = shapely.box(31.0, 43.5, 31.25, 43.75), shapely.box(43.0, 43.5, 43.25, 43.75)
    features = [(shapely.difference(hole.buffer(0.2), hole).wkt, "Ring") for hole in (sea, land)]
    found = run("pocketarea", **parameters(features))
    assert [row["reason"] for row in rows(found["EXCLUDED"])] == ["on water"]
    (pole,) = found["POLES"].getFeatures()
    assert (found["COUNT"], pole.geometry().asPoint().x() > 43.0) == (1, True)


def test_places_and_population(run, rows, parameters, make_layer):
    towns = make_layer(
        [
            ("Point (36.7 48.4)", "Alpha", "1,200"),
            ("Point (36.8 48.5)", "Beta", "0"),
            ("Point (36.9 48.5)", "Gamma", "many"),
            ("Point (37.9 48.5)", "Outside", "5"),
        ],
        fields="name:string,people:string",
        kind="Point",
    )
    found = run(
        "pocketarea",
        **parameters([(ringed(POCKET), "Ring")], PLACES=towns, POPULATION="people"),
    )
    (pocket,) = rows(found["POCKETS"])
    assert pocket["places"] == "Alpha; Beta; Gamma"
    assert pocket["population"] == 1200
    assert rows(found["POLES"])[0]["places_unknown"] == 2
    assert any("Gamma" in warning and "many" in warning for warning in found.warnings)


def test_places_without_a_name_field_are_refused(run, parameters, make_layer):
    from qgis.core import QgsProcessingException

    towns = make_layer([("Point (36.7 48.4)", "A")], fields="ort:string", kind="Point")
    with pytest.raises(QgsProcessingException, match=r"no field “name”.*ort"):
        run("pocketarea", **parameters([(ringed(POCKET), "Ring")], PLACES=towns))


def test_places_without_crs_are_refused(run, parameters, make_layer):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

    towns = make_layer([("Point (36.7 48.4)", "A")], fields="name:string", kind="Point")
    towns.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run("pocketarea", **parameters([(ringed(POCKET), "Ring")], PLACES=towns))


@pytest.mark.parametrize(
    ("sides", "message"),
    [
        ({"BESIEGED": "ring"}, "cannot be both"),
        ({"ENCIRCLERS": ""}, "Name the encirclers"),
        ({"ENCIRCLERS": "Nobody"}, "no actor “Nobody”"),
    ],
    ids=["same", "none", "unknown"],
)
def test_wrong_sides_are_refused(run, parameters, sides, message):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=message):
        run("pocketarea", **{**parameters([(ringed(POCKET), "Ring")]), **sides})


def test_dates_since_and_numbers_of_the_last_date(run, rows, parameters):
    smaller = shapely.box(36.6, 48.4, 36.9, 48.5)
    features = [
        (OUTER.wkt, "Ring", "2025-01-01"),
        (ringed(POCKET), "Ring", "2025-01-02"),
        (ringed(smaller), "Ring", "2025-01-05"),
    ]
    found = run(
        "pocketarea",
        **parameters(features, fields="actor:string,date:date", DATE_FIELD="date"),
    )
    first, second = rows(found["POCKETS"])
    assert first["pocket_id"] == second["pocket_id"] == 1
    assert [row["since"].toString("yyyy-MM-dd") for row in (first, second)] == ["2025-01-02"] * 2
    assert found["TOTAL_KM2"] == pytest.approx(geodesic(smaller)[0], rel=1e-9)


def test_own_reference_areas(run, rows, parameters, make_layer):
    rules = make_layer([(POCKET.wkt, "My county")], fields="name:string")
    found = run("pocketarea", **parameters([(ringed(POCKET), "Ring")], REFERENCE=rules))
    assert found["COMPARISON"] == (
        "1,234 km² is the land area of My county, 1,234 km² (ratio 1.00)."
    )


def test_a_reference_table_with_missing_areas_says_which(run, parameters, make_layer):
    table = make_layer(
        [(None, "Good", 1230.0), (None, "Bare", None)],
        fields="name:string,land_km2:double",
        kind="None",
    )
    found = run("pocketarea", **parameters([(ringed(POCKET), "Ring")], REFERENCE=table))
    assert "Good" in found["COMPARISON"]
    assert any("row 2 (Bare): no area" in warning for warning in found.warnings)


def test_the_error_comes_in_both_ways(run, rows, parameters):
    found = run("pocketarea", **parameters([(ringed(POCKET), "Ring")], POSITION_ERROR=100.0))
    (pocket,), (pole,) = rows(found["POCKETS"]), rows(found["POLES"])
    area, length = geodesic(POCKET)
    # 1.96 · s · sqrt(2.5 · c · P) with s = 0.1 km, c = 1 km.
    assert pocket["area_err_km2"] == pytest.approx(
        1.959964 * 0.1 * (2.506628 * length) ** 0.5, rel=1e-6
    )
    assert (pocket["position_error_m"], pocket["correlation_m"]) == (100.0, 1000.0)
    # Shifted by s the boundary of a rectangle sweeps s · P + pi · s² outwards (rounded corners)
    # and s · P - 4 · s² inwards.
    assert pole["area_high_km2"] - area == pytest.approx(0.1 * length + 0.0314, rel=1e-4)
    assert area - pole["area_low_km2"] == pytest.approx(0.1 * length - 0.04, rel=1e-4)
    assert "±" in pocket["label"]
