# SPDX-License-Identifier: GPL-2.0-or-later
"""A change across ±180° is one row of the layers that people get."""

from __future__ import annotations

import pytest

BEFORE = (
    "Polygon((179 60, 180 60, 180 61, 179.8 61, 179 61, 179 60))",
    "Polygon((-180 60, -179 60, -179 61, -179.7 61, -180 61, -180 60))",
)
AFTER = (
    "Polygon((179 60, 180 60, 180 61.2, 179.8 61.2, 179.8 61, 179 61, 179 60))",
    "Polygon((-180 60, -179 60, -179 61, -179.7 61, -179.7 61.2, -180 61.2, -180 60))",
)


@pytest.fixture
def layer(make_layer):
    rows = [(wkt, "A", "2025-01-01") for wkt in BEFORE]
    rows += [(wkt, "A", "2025-01-05") for wkt in AFTER]
    return make_layer(rows, fields="actor:string,date:string", kind="Polygon")


def outputs(*names):
    return dict.fromkeys(names, "TEMPORARY_OUTPUT")


def test_frontline_diff(run, rows, layer):
    found = run(
        "frontlinediff", CONTROL=layer, ACTOR_FIELD="actor", DATE_FIELD="date",
        BORDER_TOLERANCE=0.0,
        **outputs("CHANGES", "FRONT_BEFORE", "FRONT_AFTER", "MOVEMENT", "MATRIX"),
    )  # fmt: skip
    (change,) = rows(found["CHANGES"])
    assert change["area_km2"] == pytest.approx(found["GAINED_KM2"], rel=1e-9)
    # half a degree of longitude by a fifth of latitude, at 61.1° north
    assert change["area_km2"] == pytest.approx(26.96 * 22.28, rel=2e-3)
    assert change["width_m"] == pytest.approx(22_280.0, rel=5e-3)
    assert change["depth_km"] == pytest.approx(22.28, rel=5e-3)
    assert change["max_depth_km"] == pytest.approx(22.28, rel=5e-3)
    assert found["CHANGES"].featureCount() == found["MOVEMENT"].featureCount() == 1
    (feature,) = found["CHANGES"].getFeatures()
    assert feature.geometry().constGet().numGeometries() == 2
    assert rows(found["MATRIX"])[0]["parts"] == 1


def test_control_timeline(run, rows, layer):
    found = run(
        "controltimeline", CONTROL=layer, ACTOR_FIELD="actor", DATE_FIELD="date",
        BORDER_TOLERANCE=0.0, **outputs("TABLE", "CHANGES", "LAST_CHANGED"),
    )  # fmt: skip
    (change,), (last,) = rows(found["CHANGES"]), rows(found["LAST_CHANGED"])
    assert change["area_km2"] == pytest.approx(last["area_km2"], rel=1e-6)
    assert [row["parts"] for row in rows(found["TABLE"])] == [0, 1]


def test_a_map_about_a_pole_is_compared_with_one_in_degrees(run, make_layer):
    """Its ground, turned inside out by the way to degrees, was not gained at all."""
    pole = "Polygon((-3e6 -3e6, 3e6 -3e6, 3e6 3e6, -3e6 3e6, -3e6 -3e6))"
    before = make_layer([("Polygon((10 10, 11 10, 11 11, 10 10))", "A")], fields="actor:string")
    after = make_layer([(pole, "A")], fields="actor:string", kind="Polygon", crs="EPSG:3031")
    found = run(
        "frontlinediff", BEFORE=before, AFTER=after, ACTOR_FIELD="actor", BORDER_TOLERANCE=0.0,
        **outputs("CHANGES", "FRONT_BEFORE", "FRONT_AFTER", "MOVEMENT", "MATRIX"),
    )  # fmt: skip
    assert found["GAINED_KM2"] == pytest.approx(37_876_869.06, rel=1e-6)
