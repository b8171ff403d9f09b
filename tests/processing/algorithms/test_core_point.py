# SPDX-License-Identifier: GPL-2.0-or-later
"""A core typed or picked on the map, and a span of dates, in Encirclement gap."""

from __future__ import annotations

import pytest
from pyproj import Geod
from qgis.core import QgsProcessingException

#: Red holds a hook that opens to the east between two points of one meridian.
HOOK = "Polygon((0 0, 3 0, 3 0.2, 0.5 0.2, 0.5 1.8, 3 1.8, 3 2, 0 2, 0 0))"
NOTCH = "Polygon((3 0, 4 0, 4 2, 3 2, 3 1.8, 0.5 1.8, 0.5 0.2, 3 0.2, 3 0))"
#: From prong to prong, by pyproj.
GAP_KM = Geod(ellps="WGS84").inv(3, 0.2, 3, 1.8)[2] / 1000.0
OUT = dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), "TEMPORARY_OUTPUT")


@pytest.fixture
def control(make_layer):
    days = ("2025-01-01", "2025-01-05", "2025-01-09")
    return make_layer([row for day in days for row in ((HOOK, "Red", day), (NOTCH, "Blue", day))])


def _gap(run, control, **more):
    given = {"CONTROL": control, "ACTOR_FIELD": "actor", "ENCIRCLERS": "Red", **OUT, **more}
    return run("encirclementgap", **given)


@pytest.mark.parametrize(
    "point",
    ["2,1 [EPSG:4326]", "222638.981586547,111325.142866385 [EPSG:3857]"],
    ids=["4326", "3857"],
)
def test_a_point_is_a_core(run, rows, control, point):
    found = _gap(run, control, CORE_POINT=point, FROM="2025-01-05", TO="2025-01-05")
    (row,) = rows(found["SUMMARY"])
    assert row["core"] == "1.0000, 2.0000"
    assert row["date"].toString("yyyy-MM-dd") == "2025-01-05"
    assert row["gap_km"] == pytest.approx(GAP_KM, rel=1e-6)


def test_a_point_stands_beside_a_layer(run, rows, control, make_layer):
    core = make_layer([("Point(1 1)", "Town")], fields="name:string", kind="Point")
    given = {"CORE": core, "CORE_NAME": "name", "CORE_POINT": "2,1 [EPSG:4326]"}
    found = rows(_gap(run, control, **given, FROM="2025-01-09")["SUMMARY"])
    assert [row["core"] for row in found] == ["Town", "1.0000, 2.0000"]
    assert found[0]["gap_km"] == pytest.approx(found[1]["gap_km"], rel=1e-9)


def test_a_rear_is_a_point(run, rows, make_layer):
    """The mouth of 0.2 degrees lies behind the rear: the neck of 0.6 is what is left."""
    shape = (
        "Polygon((0 0, 3 0, 3 0.9, 2.9 0.9, 2.9 0.3, 1.6 0.3, 1.6 0.7, 1.5 0.7, 1.5 0.5, 0.3 0.5, "
        "0.3 1.5, 1.5 1.5, 1.5 1.3, 1.6 1.3, 1.6 1.7, 2.9 1.7, 2.9 1.1, 3 1.1, 3 2, 0 2, 0 0))"
    )
    two = make_layer([(shape, "Red", "2025-01-01")])
    point = {"CORE_POINT": "0.8,1 [EPSG:4326]"}
    found = _gap(run, two, **point, REAR_POINT="2.2,1 [EPSG:4326]")
    neck = Geod(ellps="WGS84").inv(1.5, 0.7, 1.5, 1.3)[2] / 1000.0
    assert rows(found["SUMMARY"])[0]["gap_km"] == pytest.approx(neck, rel=1e-6)
    mouth = Geod(ellps="WGS84").inv(3, 0.9, 3, 1.1)[2] / 1000.0
    assert rows(_gap(run, two, **point)["SUMMARY"])[0]["gap_km"] == pytest.approx(mouth, rel=1e-6)


def test_from_and_to_leave_dates_out(run, rows, control):
    found = _gap(run, control, CORE_POINT="2,1 [EPSG:4326]", FROM="2025-01-02")
    days = [row["date"].toString("yyyy-MM-dd") for row in rows(found["SUMMARY"])]
    assert days == ["2025-01-05", "2025-01-09"]


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ({"FROM": "2025-01-06", "TO": "2025-01-08"}, "no map from 2025-01-06 to 2025-01-08"),
        ({"CORE_POINT": "200,1 [EPSG:4326]"}, "is no place"),
        ({"CORE_POINT": "60,40 [EPSG:4326]"}, "lies outside the layer"),
    ],
    ids=["no map", "no longitude", "far outside"],
)
def test_what_cannot_be_asked_is_refused(run, control, given, match):
    with pytest.raises(QgsProcessingException, match=match):
        _gap(run, control, **{"CORE_POINT": "2,1 [EPSG:4326]", **given})
