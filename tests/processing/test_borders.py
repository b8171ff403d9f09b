# SPDX-License-Identifier: GPL-2.0-or-later
"""On a map of one actor the coast and the state border are no front, in every algorithm."""

from __future__ import annotations

import json

import pytest
import shapely

#: A square of about 40 km on land in the middle of Ukraine, far from coast and border.
INLAND = "Polygon((32 49, 32.5 49, 32.5 49.4, 32 49.4, 32 49))"
#: Its eastern side, drawn some metres off.
COAST = "LineString(32.5001 48.9, 32.5001 49.5)"
SQUARE_KM = 162.0
EAST_KM = 44.5


@pytest.fixture
def maps(make_layer):
    rows = [(INLAND, "A", f"2025-01-0{day}") for day in (1, 2)]
    return {
        "CONTROL": make_layer(rows, fields="actor:string,date:date", crs="EPSG:4326"),
        "ACTOR_FIELD": "actor",
        "DATE_FIELD": "date",
    }


@pytest.fixture
def coast(make_layer):
    return make_layer([(COAST,)], fields="", kind="LineString", crs="EPSG:4326")


#: algorithm, its tables, the table and field in which the front stands
FRONTS = {
    "frontline": ("FRONT", "FRONT", "length_km"),
    "controltimeline": ("TABLE CHANGES LAST_CHANGED", "TABLE", "front_km"),
    "frontlinediff": ("CHANGES FRONT_AFTER MOVEMENT MATRIX", "FRONT_AFTER", "length_km"),
}


def front_km(run, rows, algorithm: str, maps: dict, **more) -> float:
    outputs, table, field = FRONTS[algorithm]
    if algorithm == "frontlinediff":
        more |= {"FROM": "2025-01-01", "TO": "2025-01-02"}
    found = run(algorithm, **maps, **more, **dict.fromkeys(outputs.split(), "TEMPORARY_OUTPUT"))
    return rows(found[table])[-1][field]


@pytest.mark.parametrize("algorithm", ["frontline", "controltimeline", "frontlinediff"])
def test_a_layer_of_borders_is_heeded(run, rows, maps, coast, algorithm):
    whole = front_km(run, rows, algorithm, maps)
    assert whole == pytest.approx(SQUARE_KM, rel=0.01)
    rest = front_km(run, rows, algorithm, maps, BORDERS=coast)
    # At both corners the strip of 3 km reaches along the sides that leave the coast.
    assert rest == pytest.approx(SQUARE_KM - EAST_KM - 2 * 3.0, rel=0.01)
    all_of_it = front_km(run, rows, algorithm, maps, BORDERS=coast, BORDER_TOLERANCE=0)
    assert all_of_it == whole


def test_the_world_map_tells_coasts_and_borders_of_a_real_map(run, real_data, make_layer):
    """Published figures for early 2025 are between 1,000 and 1,250 km."""
    first = sorted((real_data / "daily_front_2025h1").glob("*.geojson"))[0]
    (feature,) = json.loads(first.read_text(encoding="utf-8"))["features"]
    shape = shapely.make_valid(shapely.geometry.shape(feature["geometry"]))
    layer = make_layer([(shape.wkt, "A")], fields="actor:string", crs="EPSG:4326")
    common = {"CONTROL": layer, "ACTOR_FIELD": "actor", "FRONT": "TEMPORARY_OUTPUT"}
    found = run("frontline", **common)
    assert found["LENGTH_KM"] == pytest.approx(1201, abs=25)
    assert any("follow coasts and borders within 3 km" in text for text in found.said)
    assert run("frontline", **common, BORDER_TOLERANCE=0)["LENGTH_KM"] == pytest.approx(4226, abs=5)


def test_a_spit_that_the_world_map_lacks_is_no_front(run, rows, maps, make_layer):
    """Its edge lies in the Sea of Azov, 25 km from any coast: nobody stands beyond it."""
    spit = "(36.25 46.25, 36.27 46.25, 36.29 46.35, 36.28 46.35, 36.25 46.25)"
    both = f"MultiPolygon((({INLAND[9:-2]})), ({spit}))"
    layer = make_layer(
        [(both, "A", "2025-01-01"), (both, "A", "2025-01-02")],
        fields="actor:string,date:date",
        kind="MultiPolygon",
        crs="EPSG:4326",
    )
    asked = {**maps, "CONTROL": layer}
    for algorithm in FRONTS:
        # what a layer of the user's calls coast is all that is none
        far = make_layer([("LineString(10 10, 11 10)",)], fields="", kind="LineString")
        whole = front_km(run, rows, algorithm, asked, BORDERS=far)
        assert whole == pytest.approx(SQUARE_KM + 23.9, rel=0.01)
        assert front_km(run, rows, algorithm, asked) == pytest.approx(SQUARE_KM, rel=0.01)
