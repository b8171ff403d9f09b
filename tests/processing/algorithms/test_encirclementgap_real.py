# SPDX-License-Identifier: GPL-2.0-or-later
"""Encirclement gap on the real daily maps of the first half of 2025, whole series in one run."""

from __future__ import annotations

import datetime as dt
import json

import numpy as np
import pytest

#: Two towns that were about to be cut off in January and February 2025 (degrees E, N).
TOWNS = {"west": (36.84, 47.84), "east": (37.14, 47.97)}


@pytest.fixture(scope="module")
def series(real_data, tmp_path_factory, qgis_processing):
    """The 178 maps as one GeoPackage, made by our own preparation."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
    from salient.processing.provider import SalientProvider

    import processing

    provider = SalientProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    path = str(tmp_path_factory.mktemp("series") / "control.gpkg")
    processing.run(
        "salient:preparecontrol",
        {"FOLDER": str(real_data / "daily_front_2025h1"), "PROFILE": 2, "CONTROL": path},
        context=QgsProcessingContext(),
        feedback=QgsProcessingFeedback(False),
    )
    QgsApplication.processingRegistry().removeProvider(provider)
    return path


@pytest.fixture
def measure(series, run, make_layer):
    def call(**more):
        return run(
            "encirclementgap",
            CONTROL=series,
            ACTOR_FIELD="actor",
            DATE_FIELD="date",
            ENCIRCLERS="Russian forces",
            GAPS="TEMPORARY_OUTPUT",
            POCKETS="TEMPORARY_OUTPUT",
            SUMMARY="TEMPORARY_OUTPUT",
            TREND="TEMPORARY_OUTPUT",
            **more,
        )

    return call


def test_both_towns_over_every_day(measure, make_layer, rows):
    points = [(f"Point({lon} {lat})", name) for name, (lon, lat) in TOWNS.items()]
    cores = make_layer(points, fields="name:string", kind="Point")
    found = measure(CORE=cores, CORE_NAME="name", CORE_RADIUS=1000.0)
    by_town = {
        name: {row["date"].toPyDate(): row for row in rows(found["SUMMARY"]) if row["core"] == name}
        for name in TOWNS
    }
    assert {len(days) for days in by_town.values()} == {178}
    west = by_town["west"]
    # The innermost loops are known from a trial on the same maps: 6.7 km, then 2-odd, then taken.
    assert west[dt.date(2025, 1, 2)]["gap_km"] == pytest.approx(6.7, abs=0.05)
    assert west[dt.date(2025, 1, 24)]["state"] == "core taken"
    for days in by_town.values():
        for row in days.values():
            # Ground that was lost is a state of its own, never a gap of nothing.
            assert (row["state"] in ("core taken", "no closure")) == (
                not isinstance(row["gap_km"], float)
            )
    assert {row["dates"] for row in rows(found["TREND"])} == {22, 50}


def test_same_digits_where_the_map_is_the_same(measure, make_layer, rows, real_data):
    (lon, lat), name = TOWNS["east"], "east"
    core = make_layer([(f"Point({lon} {lat})", name)], fields="name:string", kind="Point")
    found = measure(CORE=core, CORE_RADIUS=1000.0)
    gaps = {row["date"].toPyDate(): row["gap_km"] for row in rows(found["SUMMARY"])}
    maps = {}
    for path in sorted((real_data / "daily_front_2025h1").glob("*.geojson")):
        date = dt.datetime.strptime(path.stem[-8:], "%Y%m%d").date()
        features = json.loads(path.read_text())["features"]
        maps[date] = [feature["geometry"] for feature in features]
    days = [day for day in maps if isinstance(gaps[day], float)]
    same = [(a, b) for a, b in zip(days, days[1:]) if maps[a] == maps[b]]
    # Four pairs of days before the town was taken are the same map.
    assert len(same) == 4
    assert [gaps[a] for a, _ in same] == [gaps[b] for _, b in same]


def test_search_puts_the_threatened_corridor_first(series, run):
    # On 16 February 2025 the corridor at 37.14 E 48.00 N: 1.9 km for 35 km2.
    import shapely
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(series, "control", "ogr")
    layer.setSubsetString("\"date\" = '2025-02-16'")
    found = run(
        "encirclementgap",
        CONTROL=layer,
        ACTOR_FIELD="actor",
        ENCIRCLERS="Russian forces",
        MAX_GAP=5000.0,
        MIN_AREA=5.0,
        GAPS="TEMPORARY_OUTPUT",
        POCKETS="TEMPORARY_OUTPUT",
        SUMMARY="TEMPORARY_OUTPUT",
    )
    best = next(iter(found["POCKETS"].getFeatures()))
    assert best["rank"] == 1
    assert best["gap_total_km"] == pytest.approx(1.9, abs=0.1)
    assert best["area_km2"] == pytest.approx(35.0, abs=2.0)
    pocket = shapely.from_wkt(best.geometry().asWkt())
    assert pocket.distance(shapely.Point(37.14, 48.00)) < 0.05


def test_a_pocket_on_land_survives_a_wider_search(run, make_layer, real_data):
    """Twenty were kept before it was known which lie on water, and it was lost from 25 km on."""
    from shapely import Point, box, from_geojson, from_wkb, intersection, make_valid

    path = real_data / "daily_front_2025h1" / "deepstatemap_data_20250102.geojson"
    ground = json.loads(path.read_text(encoding="utf-8"))["features"][0]["geometry"]
    ground = make_valid(from_geojson(json.dumps(ground)))
    # with the coast, whose bays have narrower mouths
    shape = intersection(ground, box(34.0, 45.5, 38.5, 48.5))
    layer = make_layer([(shape.wkt, "Attacker")], fields="actor:string")
    found = []
    for widest in (12_000.0, 25_000.0):
        result = run(
            "encirclementgap", CONTROL=layer, ACTOR_FIELD="actor", ENCIRCLERS="Attacker",
            MAX_GAP=widest, GAPS="TEMPORARY_OUTPUT", POCKETS="TEMPORARY_OUTPUT",
            SUMMARY="TEMPORARY_OUTPUT",
        )  # fmt: skip
        features = list(result["POCKETS"].getFeatures())
        water = [feature["on_water"] for feature in features]
        assert water == sorted(water) and len(features) == 20
        shapes = [from_wkb(bytes(feature.geometry().asWkb())) for feature in features]
        there = [one for one, shape in zip(features, shapes) if shape.contains(Point(37.16, 47.95))]
        found.append(np.array([(one["gap_total_km"], one["area_km2"]) for one in there]))
    assert found[0] == pytest.approx(found[1], rel=1e-9)
    assert found[0][0] == pytest.approx((6.723, 83.185), abs=1e-3)
