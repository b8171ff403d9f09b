# SPDX-License-Identifier: GPL-2.0-or-later
"""A barrier closes ground in every algorithm that takes one, drawn as a line or as a polygon."""

from __future__ import annotations

import pytest

#: A horseshoe of walls 1 km thick round 4 km by 4 km, open to the east for all of the 4 km.
HORSESHOE = (
    "MultiPolygon(((500000 5300000, 506000 5300000, 506000 5301000, 501000 5301000, "
    "501000 5305000, 506000 5305000, 506000 5306000, 500000 5306000, 500000 5300000)))"
)
LINE = "LineString(505000 5300500, 505000 5303000, 505000 5305500)"
STRIP = "Polygon((505000 5300500, 505002 5300500, 505002 5305500, 505000 5305500, 505000 5300500))"
#: 4 km by 4 km on the ground of UTM's central meridian, where a metre is 1 / 0.9996.
KM2 = 16 / 0.9996**2
TABLES = dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), "TEMPORARY_OUTPUT")


@pytest.fixture
def asked(make_layer):
    layer = make_layer([(HORSESHOE, "Ring", None)], crs="EPSG:32637")
    return {"CONTROL": layer, "ACTOR_FIELD": "actor", "ENCIRCLERS": "Ring"}


def barrier(make_layer, kind: str, wkt: str):
    return make_layer([(wkt,)], fields="", kind=kind, crs="EPSG:32637")


@pytest.mark.parametrize(("kind", "wkt"), [("LineString", LINE), ("Polygon", STRIP)])
def test_a_river_seals_for_gap_and_for_pocket_area(run, make_layer, asked, kind, wkt):
    river = barrier(make_layer, kind, wkt)
    core = barrier(make_layer, "Point", "Point(503000 5303000)")
    gap = run("encirclementgap", **asked, CORE=core, BARRIERS=river, **TABLES)
    assert gap["STATE"] == "sealed"
    assert gap["POCKET_KM2"] == pytest.approx(KM2, rel=1e-5)
    pocket = run("pocketarea", **asked, BARRIERS=river, **TABLES)
    assert pocket["TOTAL_KM2"] == pytest.approx(KM2, rel=1e-5)


@pytest.mark.parametrize("algorithm", ["encirclementgap", "pocketarea"])
def test_a_layer_of_points_is_refused_as_barrier(run, make_layer, asked, algorithm):
    core = barrier(make_layer, "Point", "Point(503000 5303000)")
    more = {"CORE": core} if algorithm == "encirclementgap" else {}
    with pytest.raises(Exception, match="1 of the barriers are points"):
        run(algorithm, **asked, **more, BARRIERS=core, **TABLES)
