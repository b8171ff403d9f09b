# SPDX-License-Identifier: GPL-2.0-or-later
"""What is sealed for one algorithm is sealed for the other: slivers of one tolerance are closed."""

from __future__ import annotations

import pytest


def ring(apart: float) -> list:
    """A ring of two actors round 4 km by 4 km, its halves `apart` metres from each other."""
    west, east = 3000 - apart / 2, 3000 + apart / 2

    def half(a: float, b: float, c: float) -> str:
        xy = [
            (a, 0),
            (b, 0),
            (b, 1000),
            (c, 1000),
            (c, 5000),
            (b, 5000),
            (b, 6000),
            (a, 6000),
            (a, 0),
        ]
        return "MultiPolygon(((" + ", ".join(f"{500000 + x} {5300000 + y}" for x, y in xy) + ")))"

    return [(half(0, west, 1000), "West", None), (half(6000, east, 5000), "East", None)]


@pytest.mark.parametrize(
    ("apart", "tolerance", "slivers"),
    [
        (1e-4, None, 2),
        (0.011, None, 2),
        (0.9, None, 2),
        (1.1, None, 0),
        (1.1, 2.0, 2),
        (0.011, 0.0, 0),
    ],
)
def test_gap_and_pocket_area_agree_on_what_is_sealed(
    run, rows, make_layer, apart, tolerance, slivers
):
    layer = make_layer(ring(apart), crs="EPSG:32637")
    core = make_layer([("Point(503000 5303000)",)], fields="", kind="Point", crs="EPSG:32637")
    same = {"CONTROL": layer, "ACTOR_FIELD": "actor", "ENCIRCLERS": "West;East"}
    if tolerance is not None:
        same["SEAL_TOLERANCE"] = tolerance
    pocket = run("pocketarea", **same, POCKETS="TEMPORARY_OUTPUT")
    tables = dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), "TEMPORARY_OUTPUT")
    gap = run("encirclementgap", **same, CORE=core, **tables)
    told = f"{slivers} sliver(s) narrower than {tolerance or 1:g} m"
    for one in (pocket, gap):
        assert any(told in text for text in one.warnings) == bool(slivers)
    if slivers:
        # 4 km by 4 km on the ground of UTM's central meridian, where a metre is 1 / 0.9996.
        assert pocket["TOTAL_KM2"] == pytest.approx(16 / 0.9996**2, rel=1e-5)
        assert gap["STATE"] == "sealed"
        assert gap["POCKET_KM2"] == pytest.approx(pocket["TOTAL_KM2"], rel=1e-6)
    else:
        assert pocket["COUNT"] == 0
        # Two lines across the two gates.
        assert gap["GAP_KM"] == pytest.approx(2 * apart / 0.9996 / 1000, rel=1e-3)
