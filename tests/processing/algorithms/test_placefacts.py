# SPDX-License-Identifier: GPL-2.0-or-later
"""Place facts through QGIS: the sentences a caption needs."""

from __future__ import annotations

import pyproj
import pytest

GEOD = pyproj.Geod(ellps="WGS84")
NORTH = "Polygon ((37 35, 39 35, 39 36, 37 36, 37 35))"
SOUTH = "Polygon ((37 34, 39 34, 39 35, 37 35, 37 34))"


@pytest.fixture
def parameters(make_layer):
    return {
        "CONTROL": make_layer([(NORTH, "N"), (SOUTH, "S")], fields="actor:string"),
        "ACTOR_FIELD": "actor",
        "PLACES": make_layer([("Point (38 35.2)", "Qadir")], fields="name:string", kind="Point"),
        "REFERENCE_PLACES": make_layer(
            [("Point (39.5 35.2)", "East"), ("Point (38 33)", "Far")],
            fields="name:string",
            kind="Point",
        ),
        "OWN_SIDE": "S",
        "FACTS": "TEMPORARY_OUTPUT",
    }


def test_holder_front_and_reference(run, rows, parameters):
    (fact,) = rows(run("placefacts", **parameters)["FACTS"])
    assert (fact["name"], fact["held_by"], fact["behind_lines"]) == ("Qadir", "N", True)
    # The front is the geodesic between the border's ends at 35° N, which bulges poleward of the
    # parallel: its middle at 38° E lies a little north of 35°.
    lon, lat = GEOD.npts(37, 35, 39, 35, 1)[0]
    expected = GEOD.inv(38, 35.2, lon, lat)[2] / 1e3
    assert fact["front_km"] == pytest.approx(expected, rel=1e-5)
    assert fact["front_direction"] == "south"
    assert fact["own_km"] == pytest.approx(expected, rel=1e-5)
    assert fact["reference"] == "East"
    metres = GEOD.inv(39.5, 35.2, 38, 35.2)[2]
    assert fact["reference_km"] == pytest.approx(metres / 1e3, rel=1e-9)
    assert fact["reference_words"] == "Qadir: 137 km (85.1 mi) west of East"
    assert "behind N's lines" in fact["label"]


def test_each_reference_is_a_row(run, rows, parameters):
    facts = rows(run("placefacts", **parameters, EACH_REFERENCE=True)["FACTS"])
    assert [fact["reference"] for fact in facts] == ["East", "Far"]


def test_since_when(run, rows, parameters, make_layer):
    days = [(NORTH, "N", "2025-01-01"), (NORTH, "S", "2025-01-02"), (NORTH, "S", "2025-01-03")]
    parameters |= {"CONTROL": make_layer(days), "DATE_FIELD": "date", "OWN_SIDE": ""}
    facts = rows(run("placefacts", **parameters)["FACTS"])
    since = [(f["held_by"], f["since"].toString("yyyy-MM-dd")) for f in facts]
    assert since == [("N", "2025-01-01"), ("S", "2025-01-02"), ("S", "2025-01-02")]
    assert "held by S since 2025-01-02;" in facts[2]["label"]
    assert "edge of held ground" in facts[2]["label"]


def test_no_place_at_all_is_a_sentence(run, parameters, make_layer):
    """A filter that leaves nothing: it ended in numpy's words."""
    from qgis.core import QgsProcessingException

    none = make_layer([], fields="name:string", kind="Point")
    for source in ("PLACES", "REFERENCE_PLACES"):
        with pytest.raises(QgsProcessingException, match="has no feature with a geometry"):
            run("placefacts", **{**parameters, source: none})
