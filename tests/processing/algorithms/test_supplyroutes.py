# SPDX-License-Identifier: GPL-2.0-or-later
"""Supply routes through QGIS: the last road, dates, and what is refused."""

from __future__ import annotations

import math

import pyproj
import pytest
from qgis.core import NULL, QgsProcessingException

GEOD = pyproj.Geod(ellps="WGS84")
#: A ring round (38, 0) whose mouth, from (38.5, -0.1) to (38.5, 0.06), narrows outwards.
RING = (
    "Polygon((38.5 0.06, 38.5 0.5, 37.5 0.5, 37.5 -0.5, 38.5 -0.5, 38.5 -0.1, 38.4 -0.15, "
    "38.4 -0.4, 37.6 -0.4, 37.6 0.4, 38.4 0.4, 38.4 0.15, 38.5 0.06))"
)
PLUG = "Polygon((38.4 -0.2, 38.5 -0.2, 38.5 0.2, 38.4 0.2, 38.4 -0.2))"
#: The equator is a geodesic, and so are meridians.
OFF_M = GEOD.inv(38.5, 0.0, 38.5, 0.06)[2]
SINKS = dict.fromkeys(("ROUTES", "NEAREST_AT", "SUMMARY"), "TEMPORARY_OUTPUT")


@pytest.fixture
def parameters(make_layer):
    return {
        "CONTROL": make_layer([(RING, "A")], fields="actor:string"),
        "ACTOR_FIELD": "actor",
        "ENCIRCLERS": "A",
        "CORE_POINT": "38,0 [EPSG:4326]",
        "ROADS": make_layer(
            [("LineString(38 0, 38.4 0)", "M4"), ("LineString(38.4 0, 39 0)", "M4"),
             ("LineString(38 0.1, 38 1)", "M5")],
            fields="ref:string", kind="LineString",
        ),
        "FIRE_RANGE": 8_000.0,
        **SINKS,
    }  # fmt: skip


def test_the_last_road_its_nearest_point_and_its_share(run, rows, parameters):
    found = run("supplyroutes", **parameters)
    assert found["ROADS_OUT"] == 1
    assert found["NEAREST"] == pytest.approx(OFF_M, rel=1e-9)
    first, second = rows(found["ROUTES"])
    assert (first["road"], first["state"], first["features"]) == ("M4", "leads in", "1, 2")
    assert (second["road"], second["state"]) == ("M5", "cut")
    assert second["nearest_m"] == NULL and second["under_fire_pct"] == NULL
    length = GEOD.a * math.radians(0.5) + 10_000.0
    assert first["length_km"] == pytest.approx(length / 1e3, rel=1e-6)
    assert first["under_fire_pct"] == pytest.approx(
        100.0 * first["under_fire_km"] / first["length_km"], rel=1e-12
    )
    (spot,) = found["NEAREST_AT"].getFeatures()
    at = spot.geometry().asPoint()
    assert (at.x(), at.y()) == pytest.approx((38.5, 0.0), abs=1e-7)
    share = first["under_fire_pct"]
    assert found["LAST_ROAD"] == (
        "The last road is M4: 6.6 km (4.1 mi) from the encirclers at 0.0000, 38.5000, "
        f"{share:.0f} % of 65.7 km (40.8 mi) under the fire-control range of 8.0 km (5.0 mi)."
    )
    (row,) = rows(found["SUMMARY"])
    assert (row["roads_out"], row["last_road"], row["words"]) == (1, "M4", found["LAST_ROAD"])
    assert row["last_road_m"] == row["nearest_m"]


def test_the_pocket_is_that_of_encirclement_gap(run, rows, parameters):
    ours = rows(run("supplyroutes", **parameters)["SUMMARY"])[0]
    for name in ("ROADS", *SINKS):
        parameters.pop(name)
    sinks = dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), "TEMPORARY_OUTPUT")
    theirs = rows(run("encirclementgap", **parameters, **sinks)["SUMMARY"])[0]
    assert (ours["gap_km"], ours["state"]) == (theirs["gap_km"], theirs["state"])


def test_over_dates_the_last_counts_and_sealed_has_no_nearest(run, rows, parameters, make_layer):
    days = [(RING, "A", "2025-01-01"), (RING, "A", "2025-01-05"), (PLUG, "A", "2025-01-05")]
    parameters |= {"CONTROL": make_layer(days, fields="actor:string,date:string"),
                   "DATE_FIELD": "date"}  # fmt: skip
    found = run("supplyroutes", **parameters)
    assert found["ROADS_OUT"] == 0 and found["NEAREST"] is None
    assert found["LAST_ROAD"] == "The pocket is sealed: no road leads in."
    first, last = rows(found["SUMMARY"])
    assert (first["state"], first["roads_out"]) == ("open", 1)
    assert (last["state"], last["roads_out"], last["nearest_m"]) == ("sealed", 0, NULL)
    states = [(row["date"].toString("MM-dd"), row["road"], row["state"])
              for row in rows(found["ROUTES"])]  # fmt: skip
    assert states == [("01-01", "M4", "leads in"), ("01-01", "M5", "cut"),
                      ("01-05", "M4", "cut"), ("01-05", "M5", "cut")]  # fmt: skip


def test_a_core_that_is_taken_has_no_pocket_and_no_number(run, rows, parameters):
    parameters["CORE_POINT"] = "37.55,0 [EPSG:4326]"
    found = run("supplyroutes", **parameters)
    assert found["ROADS_OUT"] is None and found["NEAREST"] is None
    (row,) = rows(found["SUMMARY"])
    assert (row["state"], row["roads_out"]) == ("core taken", NULL)
    assert rows(found["ROUTES"]) == []


def test_a_layer_in_another_crs_gives_the_same(run, parameters, make_layer):
    import processing

    there = processing.run(
        "native:reprojectlayer",
        {"INPUT": parameters["ROADS"], "TARGET_CRS": "EPSG:3857", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    found = run("supplyroutes", **{**parameters, "ROADS": there})
    assert found["NEAREST"] == pytest.approx(OFF_M, rel=1e-8)


@pytest.mark.parametrize("wrong, message", [
    ({"CORE_POINT": None}, "Choose a core"),
    ({"ENCIRCLERS": "Z"}, "Z"),
])  # fmt: skip
def test_what_is_refused_says_what_to_do(run, parameters, wrong, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("supplyroutes", **{**parameters, **wrong})


def test_a_layer_without_a_line_is_refused(run, parameters, make_layer):
    parameters["ROADS"] = make_layer([], fields="ref:string", kind="LineString")
    with pytest.raises(QgsProcessingException, match="no line"):
        run("supplyroutes", **parameters)
