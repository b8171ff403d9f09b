# SPDX-License-Identifier: GPL-2.0-or-later
"""What is sealed for one algorithm is sealed for the others: slivers are closed by one rule."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import control_cases as cases
import pytest
import shapely
from salient.analysis.base.remarks import in_words
from salient.analysis.claims import claim as claims
from salient.analysis.claims.context import MeasurementContext, MeasureOptions
from salient.analysis.claims.evaluate import check_claims
from salient.analysis.geometry import geodesy
from salient.analysis.situation import log as situation

#: Width of the slivers, metres; the tolerance, None where it is left as it is; slivers closed.
CASES = [
    (1e-4, None, 2),
    (0.01, None, 2),
    (0.9, None, 2),
    (1.1, None, 0),
    (1.1, 2.0, 2),
    (0.011, 0.0, 0),
]


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


@pytest.mark.parametrize(("apart", "tolerance", "slivers"), CASES)
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


@pytest.mark.parametrize(("apart", "tolerance", "slivers"), CASES)
def test_the_situation_log_seals_what_they_seal(run, rows, make_layer, apart, tolerance, slivers):
    """A ring whose gates are 1 km wide on the first day, and slivers on the second."""
    days = [(*one[:2], day) for day, wide in (("2025-01-01", 1000.0), ("2025-01-02", apart))
            for one in ring(wide)]  # fmt: skip
    given = {} if tolerance is None else {"SEAL_TOLERANCE": tolerance}
    found = run(
        "situationlog",
        **{"CONTROL": make_layer(days, crs="EPSG:32637"), "ACTOR_FIELD": "actor", **given},
        DATE_FIELD="date",
        COALITIONS="West; East = Ring",
        NECK=10.0,
        EVENTS="TEMPORARY_OUTPUT",
    )
    sealed = [row for row in rows(found["EVENTS"]) if row["kind"] == "pocket sealed"]
    assert len(sealed) == (slivers > 0)
    told = f"{slivers} sliver(s) narrower than {tolerance or 1:g} m"
    assert any(told in text for text in found.warnings) == bool(slivers)
    if slivers:
        assert sealed[0]["after_km2"] == pytest.approx(16 / 0.9996**2, rel=1e-3)


@pytest.mark.parametrize(("apart", "tolerance", "slivers"), CASES)
@pytest.mark.parametrize("drawn", [True, False])
def test_a_sliver_between_two_sides_parts_a_third(apart, tolerance, slivers, drawn):
    """West and East round South, with a sliver to the rest of South: drawn as South's, or not."""
    x, y = 500_000.0, 5_300_000.0
    inner = shapely.box(x + 1000, y + 1000, x + 5000, y + 5000)
    whole = shapely.box(x, y, x + 6000, y + 6000)

    def day(wide: float, number: int):
        gate = shapely.box(x + 3000 - wide / 2, y, x + 3000 + wide / 2, y + 1000)
        ground = shapely.difference(whole, shapely.union_all([inner, gate]))
        halves = [
            shapely.box(x, y, x + 3000, y + 6000),
            shapely.box(x + 3000, y, x + 6000, y + 6000),
        ]
        west, east = (shapely.intersection(ground, half) for half in halves)
        south = [inner, shapely.box(x - 6000, y - 9000, x + 12000, y)]
        if drawn or wide > 100.0:
            south.append(gate)
        north = shapely.box(x - 6000, y, x + 12000, y + 12000) - whole
        sides = {"West": west, "East": east, "North": north, "South": shapely.union_all(south)}
        return cases.control_map(sides, "EPSG:32637", dt.date(2025, 1, number))

    options = situation.SituationOptions(neck_m=10.0)
    if tolerance is not None:
        options = situation.SituationOptions(neck_m=10.0, seal_tolerance_m=tolerance)
    found = situation.situation_log([day(1000.0, 1), day(apart, 2)], options=options)
    sealed = found.others[found.kinds == "pocket sealed"]
    # Where nobody is drawn in a sliver that is open, South's body in the ring is one by itself.
    assert len(sealed) == (slivers > 0 or not drawn)
    assert all({"West", "East"} <= set(side.split("; ")) for side in sealed)


@pytest.mark.parametrize(("apart", "tolerance", "slivers"), CASES)
def test_a_claim_is_measured_on_what_they_seal(apart, tolerance, slivers):
    """A claimed pocket of 16 km² stands where the ring is sealed, and its gap is 0."""
    x, y = 500_000.0, 5_300_000.0
    ground = shapely.box(x, y, x + 6000, y + 6000) - shapely.box(
        x + 1000, y + 1000, x + 5000, y + 5000
    )
    cut = shapely.box(x + 3000 - apart / 2, y - 1, x + 3000 + apart / 2, y + 6001)
    halves = shapely.get_parts(ground - cut)
    day = dt.date(2025, 1, 1)
    control = cases.control_map({"West": halves[0], "East": halves[1]}, "EPSG:32637", day)
    given = {} if tolerance is None else {"seal_tolerance_m": tolerance}
    on = MeasurementContext("EPSG:32637", (control,), options=MeasureOptions(**given))
    middle = geodesy.to_lonlat(shapely.points([[x + 3000.0, y + 3000.0]]), "EPSG:32637")[0]
    claim = claims.ClaimedQuantity(
        claims.POCKET_AREA, value=16, unit="km²", actor="West; East", date=day, at=middle.coords[0]
    )
    (pocket,) = check_claims([claim], on)
    assert pocket.measured is not None
    # The searched pocket is that of the least closure: the whole inside, sealed or not.
    assert pocket.measured.value == pytest.approx(16e6 / 0.9996**2, rel=1e-3)
    gap = replace(claim, kind=claims.GAP, value=0, unit="m")
    (found,) = check_claims([gap], on)
    assert found.measured is not None
    wide = 0.0 if slivers else 2 * apart / 0.9996
    assert found.measured.value == pytest.approx(wide, rel=1e-3)
    assert ("sealed" in found.measured.what) == bool(slivers)
    told = f"{slivers} sliver(s) narrower than {tolerance or 1:g} m"
    for one in (pocket, found):
        assert (told in in_words(one.measured.note)) == bool(slivers)
