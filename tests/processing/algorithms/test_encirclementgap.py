# SPDX-License-Identifier: GPL-2.0-or-later
"""Encirclement gap through QGIS, on rings made here whose gap is known, and on bad input."""

from __future__ import annotations

import datetime as dt
import re

import numpy as np
import pyproj
import pytest
import shapely

#: UTM zone 37 N: the ring is drawn in metres near its central meridian.
UTM = "EPSG:32637"
EAST, NORTH = 450_000.0, 3_800_000.0
GEOD = pyproj.Geod(ellps="WGS84")


def ring(opening: float, size: float = 60_000.0) -> shapely.Polygon:
    """A square ring of 10 km thickness with a wedge cut through its east side.

    The wedge is `opening` wide at the inner edge and 2 km wider at the outer one, so the closure
    stands at the inner edge.
    """
    outer = shapely.box(EAST, NORTH, EAST + size, NORTH + size)
    inner = shapely.box(EAST + 10e3, NORTH + 10e3, EAST + size - 10e3, NORTH + size - 10e3)
    if opening <= 0.0:
        return shapely.difference(outer, inner)
    middle = NORTH + size / 2
    left, right = EAST + size - 10e3, EAST + size
    wedge = shapely.Polygon(
        [
            (left - 1, middle - opening / 2),
            (left, middle - opening / 2),
            (right + 1, middle - opening / 2 - 1000),
            (right + 1, middle + opening / 2 + 1000),
            (left, middle + opening / 2),
            (left - 1, middle + opening / 2),
        ]
    )
    return shapely.difference(shapely.difference(outer, inner), wedge)


def geodesic_gap(opening: float) -> float:
    """The length of the closure, measured by GeographicLib between its two known ends."""
    x, middle = EAST + 50_000.0, NORTH + 30_000.0
    to_lonlat = pyproj.Transformer.from_crs(UTM, "EPSG:4326", always_xy=True)
    lon, lat = to_lonlat.transform([x, x], [middle - opening / 2, middle + opening / 2])
    return GEOD.inv(lon[0], lat[0], lon[1], lat[1])[2]


def moved(geometry, crs: str):
    to = pyproj.Transformer.from_crs(UTM, crs, always_xy=True)
    return shapely.transform(geometry, lambda xy: np.column_stack(to.transform(*xy.T)))


CENTRE = shapely.Point(EAST + 25_000.0, NORTH + 30_000.0)


@pytest.fixture
def case(make_layer):
    """Layers of a ring and a core in any CRS, as parameters of the algorithm."""

    def make(*openings, crs=UTM, core=CENTRE, dates=True, **more):
        fields = "actor:string,date:date" if dates else "actor:string"
        features = []
        for day, opening in enumerate(openings):
            row = [moved(ring(opening), crs).wkt, "Ring"]
            features.append((*row, f"2025-01-{day + 1:02d}") if dates else tuple(row))
        parameters = {
            "CONTROL": make_layer(features, fields=fields, crs=crs),
            "ACTOR_FIELD": "actor",
            "DATE_FIELD": "date" if dates else None,
            "ENCIRCLERS": "Ring",
            "GAPS": "TEMPORARY_OUTPUT",
            "POCKETS": "TEMPORARY_OUTPUT",
            "SUMMARY": "TEMPORARY_OUTPUT",
            "TREND": "TEMPORARY_OUTPUT",
        }
        if core is not None:
            place = (moved(core, crs).wkt, "Town")
            kind = (shapely.get_type_id(core) == 0 and "Point") or "Polygon"
            parameters["CORE"] = make_layer([place], fields="name:string", kind=kind, crs=crs)
            parameters["CORE_NAME"] = "name"
        return {**parameters, **more}

    return make


def test_one_gap_line_of_known_length(case, run, rows):
    found = run("encirclementgap", **case(12_000.0, dates=False))
    (line,) = rows(found["GAPS"])
    (pocket,) = rows(found["POCKETS"])
    expected = geodesic_gap(12_000.0) / 1000.0
    assert line["gap_km"] == pytest.approx(expected, rel=1e-6)
    assert found["GAP_KM"] == pytest.approx(expected, rel=1e-6)
    assert line["azimuth"] % 180.0 == pytest.approx(0.0, abs=1.0)
    assert line["label"] == "12.0 km (7.5 mi)"
    # The inner square: 40 km by 40 km, less than 0.1 % off by UTM's scale (0.9996 squared).
    assert pocket["area_km2"] == pytest.approx(1600.0 / 0.9996**2, rel=1e-3)
    assert pocket["area_mi2"] == pytest.approx(pocket["area_km2"] / 2.589988110336, rel=1e-9)
    assert pocket["held_pct"] + pocket["open_pct"] == pytest.approx(100.0)
    assert found["STATE"] == "open"


def test_cores_of_one_name_are_told_apart(case, run, rows, make_layer):
    """Each has its own state: both were shown as the first one is, and sealed as both are."""
    east = np.array([100_000.0, 0.0])
    shapes = [ring(0.0), shapely.transform(ring(12_000.0), lambda xy: xy + east)]
    control = make_layer(
        [(one.wkt, "Ring", "2025-01-01") for one in shapes],
        fields="actor:string,date:date", crs=UTM,
    )  # fmt: skip
    spots = [CENTRE, shapely.transform(CENTRE, lambda xy: xy + east)]
    core = make_layer(
        [(one.wkt, "Town") for one in spots], fields="name:string", kind="Point", crs=UTM
    )
    given = {**case(0.0), "CONTROL": control, "CORE": core, "CORE_NAME": "name"}
    found = run("encirclementgap", **given, CORES="TEMPORARY_OUTPUT")
    states = {row["core"]: row["state"] for row in rows(found["CORES"])}
    assert states == {"Town": "sealed", "Town (2)": "open"}
    first, second = rows(found["SUMMARY"])
    assert first["sealed_first"].toString("yyyy-MM-dd") == "2025-01-01"
    assert second["sealed_first"] is None or second["sealed_first"].isNull()


#: The names that people's models depend on.
FROZEN = {
    "GAPS": "gap_id line_no date encirclers besieged core gap_km gap_total_km gap_err_km azimuth "
    "state label gap_low_km gap_high_km error_by precision",
    "SUMMARY": "gap_id date encirclers besieged core gap_km gap_err_km gap_bound_km lines "
    "area_km2 area_mi2 state note label gap_low_km gap_high_km error_by gap_bias_km sealed_pct "
    "sealed_first reopened sealed_last sealed_days area_err_km2 precision",
    "POCKETS": "gap_id date core gap_total_km gap_err_km area_km2 area_mi2 perimeter_km held_pct "
    "open_pct rank nest_level on_water state label gap_low_km gap_high_km error_by area_err_km2 "
    "position_error_m correlation_m precision",
    "TREND": "core from_date to_date dates slope_km_per_day slope_low slope_high r2 sealing_date "
    "sealing_early sealing_late note sealed_first reopened sealed_last sealed_days",
}


@pytest.mark.parametrize("output", FROZEN)
def test_fields_are_the_frozen_ones(case, run, output):
    found = run("encirclementgap", **case(12_000.0, 8_000.0))
    assert [field.name() for field in found[output].fields()] == FROZEN[output].split()


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:3413"], ids=str)
def test_any_crs_gives_the_same_numbers(case, run, crs):
    here = run("encirclementgap", **case(12_000.0, dates=False))
    there = run("encirclementgap", **case(12_000.0, dates=False, crs=crs))
    assert there["GAP_KM"] == pytest.approx(here["GAP_KM"], rel=1e-6)
    assert there["POCKET_KM2"] == pytest.approx(here["POCKET_KM2"], rel=1e-6)
    assert there["GAPS"].crs().authid() == crs


def test_project_ellipsoid_changes_nothing(case, run, qgis_new_project):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    before = run("encirclementgap", **case(12_000.0, dates=False))
    QgsProject.instance().setEllipsoid("NONE")
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    after = run("encirclementgap", **case(12_000.0, dates=False))
    assert (after["GAP_KM"], after["POCKET_KM2"]) == (before["GAP_KM"], before["POCKET_KM2"])


def test_series_closes_and_projects_a_date(case, run, rows):
    # 2 km a day: from 12 km on 1 January to 6 km on the 4th, 0 on the 7th.
    found = run("encirclementgap", **case(12_000.0, 10_010.0, 7_990.0, 6_000.0))
    (trend,) = rows(found["TREND"])
    assert found["CLOSING_KM_PER_DAY"] == pytest.approx(2.0, rel=0.01)
    assert found["SEALING_DATE"] == "2025-01-07"
    assert trend["dates"] == 4
    assert trend["sealing_early"] <= trend["sealing_date"] <= trend["sealing_late"]
    assert [row["date"].toPyDate() for row in rows(found["SUMMARY"])] == [
        dt.date(2025, 1, day) for day in (1, 2, 3, 4)
    ]


def test_a_ring_that_shuts_says_when_and_keeps_its_rate(case, run, rows, tmp_path):
    # 2 km a day, shut on the 5th, open again on the 7th, shut for good on the 8th.
    openings = (12_000.0, 10_010.0, 7_990.0, 6_000.0, 0.0, 0.0, 4_000.0, 0.0, 0.0)
    page = tmp_path / "gap.html"
    found = run("encirclementgap", **case(*openings, REPORT=str(page)))
    assert found["SEALING_DATE"] == found["SEALED_LAST"] == "2025-01-08"
    assert (found["SEALED_FIRST"], found["REOPENED"]) == ("2025-01-05", "2025-01-07")
    # From the 5th to the 7th and from the 8th to the last date, the 9th.
    assert found["SEALED_DAYS"] == 3.0
    summary = rows(found["SUMMARY"])
    days = [None if not row["sealed_days"] else row["sealed_days"] for row in summary]
    assert days == [None, None, None, None, None, 1.0, 2.0, 2.0, 3.0]
    assert not summary[3]["sealed_first"]
    assert summary[8]["sealed_last"].toPyDate() == dt.date(2025, 1, 8)
    (trend,) = rows(found["TREND"])
    # The rate is that of the five dates with a gap; with zeros it would be that of nine.
    assert (trend["dates"], trend["note"]) == (5, "sealed on the last date")
    html = page.read_text()
    for text in ("first sealed", "5 January 2025", "reopened", "7 January 2025", "days sealed"):
        assert text in html


def test_days_after_the_seal_leave_the_rate_as_it_was(case, run):
    open_days = (12_000.0, 10_010.0, 7_990.0, 6_000.0)
    before = run("encirclementgap", **case(*open_days))
    after = run("encirclementgap", **case(*open_days, *[0.0] * 4))
    assert after["CLOSING_KM_PER_DAY"] == pytest.approx(before["CLOSING_KM_PER_DAY"], rel=1e-9)
    assert after["SEALING_DATE"] == "2025-01-05"


def test_one_date_only_has_no_trend_and_says_so(case, run, rows):
    found = run("encirclementgap", **case(12_000.0))
    (trend,) = rows(found["TREND"])
    assert found["SEALING_DATE"] == ""
    assert trend["sealing_date"] is None or not trend["sealing_date"]
    assert "no trend" in trend["note"]


def test_closed_ring_is_sealed_with_gap_zero(case, run, rows):
    found = run("encirclementgap", **case(0.0, dates=False))
    assert (found["STATE"], found["GAP_KM"]) == ("sealed", 0.0)
    assert rows(found["GAPS"]) == []
    (pocket,) = rows(found["POCKETS"])
    assert (pocket["held_pct"], pocket["open_pct"]) == pytest.approx((100.0, 0.0))


def test_narrow_under_fire_control_range(case, run):
    found = run("encirclementgap", **case(4_000.0, dates=False, FIRE_RANGE=5_000.0))
    assert found["STATE"] == "narrow"


def test_position_error_of_one_line(case, run, rows):
    found = run("encirclementgap", **case(12_000.0, dates=False, POSITION_ERROR=250.0))
    (line,) = rows(found["GAPS"])
    # 1.96 · s · sqrt(2 k) with one line, k = 1.
    assert line["gap_err_km"] == pytest.approx(1.96 * 0.25 * 2**0.5, rel=1e-3)
    assert line["label"].startswith("12.0 ± 0.7 km")


def test_core_on_encircler_ground_is_a_state(case, run, rows):
    on_ring = shapely.Point(EAST + 5_000.0, NORTH + 30_000.0)
    found = run("encirclementgap", **case(12_000.0, dates=False, core=on_ring))
    assert found["STATE"] == "core taken"
    assert found["GAP_KM"] is None
    (row,) = rows(found["SUMMARY"])
    # The core stands in the middle of the ring's 10 km.
    assert "not on open ground" in row["note"]
    assert "5" in row["note"]


def test_search_without_core_finds_the_pocket(case, run, rows):
    parameters = case(6_000.0, dates=False, core=None, MAX_GAP=10_000.0)
    found = run("encirclementgap", **parameters)
    best = rows(found["POCKETS"])[0]
    assert best["rank"] == 1
    assert best["gap_total_km"] == pytest.approx(geodesic_gap(6_000.0) / 1000.0, rel=1e-6)


def comb(bays: int):
    """Ground in the Black Sea with narrow bays on its north side, and a wide one on land."""
    spots = [(30.1 + 0.35 * i, 0.01) for i in range(bays)] + [(40.5, 0.05)]
    cells = [shapely.box(x, 43.5, x + 0.25, 43.8) for x, _ in spots]
    mouths = [shapely.box(x + 0.12 - half, 43.79, x + 0.12 + half, 44.01) for x, half in spots]
    return shapely.difference(
        shapely.box(30.0, 43.0, 41.0, 44.0), shapely.union_all(cells + mouths)
    )


def test_search_keeps_the_pocket_on_land_among_two_dozen_bays_at_sea(make_layer, run, rows):
    layer = make_layer([(comb(24).wkt, "Ring")], fields="actor:string", crs="EPSG:4326")
    parameters = {
        "CONTROL": layer,
        "ACTOR_FIELD": "actor",
        "ENCIRCLERS": "Ring",
        "MAX_GAP": 12_000.0,
        "GAPS": "TEMPORARY_OUTPUT",
        "POCKETS": "TEMPORARY_OUTPUT",
        "SUMMARY": "TEMPORARY_OUTPUT",
    }
    found = run("encirclementgap", **parameters)
    pockets = rows(found["POCKETS"])
    assert [row["on_water"] for row in pockets] == [False] + 19 * [True]
    # The wide bay's mouth is narrowest in the north, on the parallel of 44°.
    assert pockets[0]["gap_total_km"] == pytest.approx(
        GEOD.inv(40.57, 44, 40.67, 44)[2] / 1000, rel=1e-3
    )
    assert "5 more left out, ranked after the first 20; on water: 5" in " ".join(found.said)


def test_a_trend_of_days_and_of_moments_is_that_of_its_days(make_layer, run, rows):
    """A date beside a date-time ended the run; half a day would bend the line."""

    def ring(opening):
        outer, inner = shapely.box(37, 48, 37.3, 48.2), shapely.box(37.01, 48.01, 37.29, 48.19)
        return outer - inner - shapely.box(37.15, 48.1, 37.15 + opening, 48.3)

    trends = []
    for texts in (["2025-01-{:02}"] * 8, ["2025-01-{:02}", "2025-01-{:02}T12:00:00"] * 4):
        days = [
            (ring(0.1 - 0.008 * day).wkt, "Ring", text.format(day))
            for day, text in enumerate(texts, 1)
        ]
        found = run(
            "encirclementgap",
            CONTROL=make_layer(days, fields="actor:string,date:string", kind="Polygon"),
            ACTOR_FIELD="actor",
            DATE_FIELD="date",
            ENCIRCLERS="Ring",
            CORE_POINT="37.15,48.05 [EPSG:4326]",
            **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY", "TREND"), "TEMPORARY_OUTPUT"),
        )
        (row,) = rows(found["TREND"])
        assert row["dates"] == 8 and row["sealing_date"].toPyDate() == dt.date(2025, 1, 13)
        trends.append([row[name] for name in ("slope_km_per_day", "slope_low", "slope_high")])
    assert trends[1] == pytest.approx(trends[0], rel=1e-9)


def test_search_says_how_large_the_largest_is_that_falls_short(make_layer, run, rows):
    layer = make_layer([(comb(3).wkt, "Ring")], fields="actor:string", crs="EPSG:4326")
    found = run(
        "encirclementgap",
        CONTROL=layer,
        ACTOR_FIELD="actor",
        ENCIRCLERS="Ring",
        MAX_GAP=12_000.0,
        MIN_AREA=2_000.0,
        GAPS="TEMPORARY_OUTPUT",
        POCKETS="TEMPORARY_OUTPUT",
        SUMMARY="TEMPORARY_OUTPUT",
    )
    (row,) = rows(found["SUMMARY"])
    # 0.25° by 0.3° at 43.65° N is 20.2 km by 33.3 km, and a mouth of 0.1° by 0.2°.
    assert re.match(
        r"no pocket: 4 found, all smaller than 2,000 km².*; the largest 8\d\d km²", row["note"]
    )
    assert row["state"] == "no closure"
    refused(
        run,
        "larger than the whole map",
        CONTROL=layer,
        ACTOR_FIELD="actor",
        ENCIRCLERS="Ring",
        MIN_AREA=5e6,
        GAPS="TEMPORARY_OUTPUT",
        POCKETS="TEMPORARY_OUTPUT",
        SUMMARY="TEMPORARY_OUTPUT",
    )


def test_a_search_in_vain_says_how_far_it_looked_and_what_to_do(make_layer, run, rows):
    layer = make_layer([(comb(3).wkt, "Ring")], fields="actor:string", crs="EPSG:4326")
    found = run(
        "encirclementgap",
        CONTROL=layer,
        ACTOR_FIELD="actor",
        ENCIRCLERS="Ring",
        MAX_GAP=1_000.0,
        **dict.fromkeys(("GAPS", "POCKETS", "SUMMARY"), "TEMPORARY_OUTPUT"),
    )
    (row,) = rows(found["SUMMARY"])
    assert re.match(r"no pocket threatens with gaps up to 1\.0 km .*: name a core, or", row["note"])


def refused(run, message, **parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=message):
        run("encirclementgap", **parameters)


def test_unknown_actor_lists_those_there_are(case, run):
    refused(run, r"no actor “Rong”.*It has: Ring", **case(12_000.0, ENCIRCLERS="Rong"))


def test_actor_in_other_case_is_found(case, run):
    assert run("encirclementgap", **case(12_000.0, ENCIRCLERS=" ring "))["STATE"] == "open"


def test_no_encircler_is_refused_before_the_run(case, run):
    refused(run, "name at least one actor", **case(12_000.0, ENCIRCLERS=" ; "))


def test_layer_without_crs_is_refused(make_layer, case, run):
    lost = make_layer([(ring(12_000.0).wkt, "Ring")], fields="actor:string", crs="")
    parameters = case(12_000.0, dates=False)
    refused(run, "no coordinate reference system", **{**parameters, "CONTROL": lost})


def test_empty_layer_is_refused(make_layer, case, run):
    parameters = case(12_000.0, dates=False, CONTROL=make_layer([], fields="actor:string"))
    refused(run, "has no features", **parameters)


def test_core_outside_the_layer_is_refused(case, run):
    far = shapely.Point(EAST + 900_000.0, NORTH)
    refused(run, "outside", **case(12_000.0, dates=False, core=far))


def test_rear_equal_to_core_is_refused(case, run):
    parameters = case(12_000.0, dates=False)
    refused(run, "rear", **{**parameters, "REAR": parameters["CORE"]})


def test_unreadable_dates_are_refused(make_layer, case, run):
    layer = make_layer(
        [(ring(12_000.0).wkt, "Ring", "soon")], fields="actor:string,date:string", crs=UTM
    )
    refused(run, "no date can be read", **case(12_000.0, CONTROL=layer))


def test_core_without_area_is_refused(case, run):
    flat = shapely.Polygon([CENTRE.coords[0]] * 4)
    refused(run, "has no area", **case(12_000.0, dates=False, core=flat))


def test_broken_rings_are_repaired_and_said(make_layer, case, run):
    broken = "Polygon((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"
    layer = make_layer(
        [(ring(12_000.0).wkt, "Ring"), (None, "Ring"), (broken, "Ring")],
        fields="actor:string",
        crs=UTM,
    )
    found = run("encirclementgap", **case(12_000.0, dates=False, CONTROL=layer))
    assert found["GAP_KM"] == pytest.approx(geodesic_gap(12_000.0) / 1000.0, rel=1e-6)
    assert any("null" in text for text in found.warnings)
    assert any("invalid" in text for text in found.warnings)


def test_sliver_of_overlap_between_actors_does_not_seal_or_open(make_layer, case, run):
    # The besieged are drawn 5 m over the ring; what the encircler holds stays his.
    inside = shapely.box(EAST + 9_995.0, NORTH + 9_995.0, EAST + 50_005.0, NORTH + 50_005.0)
    layer = make_layer(
        [(ring(12_000.0).wkt, "Ring"), (inside.wkt, "Inside")], fields="actor:string", crs=UTM
    )
    found = run("encirclementgap", **case(12_000.0, dates=False, CONTROL=layer))
    assert found["GAP_KM"] == pytest.approx(geodesic_gap(12_000.0) / 1000.0, rel=1e-6)


def test_progress_moves_and_never_falls(case, run):
    moves = run("encirclementgap", **case(12_000.0, 10_000.0, 8_000.0)).progress
    assert len(moves) >= 3
    assert moves == sorted(moves)
    assert moves[-1] <= 100.0


def test_least_area_says_how_far_the_answer_may_be_from_the_least(make_layer, case, run, rows):
    # A wall across the bay leaves 1.5 km in the north: west of it lie 600 km², in all 1,560.
    wall = shapely.box(EAST + 25e3, NORTH + 9e3, EAST + 26e3, NORTH + 48.5e3)
    ground = shapely.union(ring(12_000.0), wall)
    layer = make_layer([(ground.wkt, "Ring")], fields="actor:string", crs=UTM)
    place = shapely.Point(EAST + 17e3, NORTH + 30e3)
    parameters = case(12_000.0, dates=False, core=place, CORE_RADIUS=5_000.0, CONTROL=layer)
    inner = run("encirclementgap", **parameters)
    assert inner["GAP_KM"] == pytest.approx(1.5, rel=1e-3)
    (row,) = rows(inner["SUMMARY"])
    assert row["gap_bound_km"] == row["gap_km"]
    assert "least possible" not in row["label"]
    found = run("encirclementgap", **parameters, MIN_AREA=1000.0)
    (row,) = rows(found["SUMMARY"])
    assert row["gap_km"] == pytest.approx(geodesic_gap(12_000.0) / 1000.0, rel=1e-6)
    # No other line cuts off so much, and the bound says so to 0.2 %; 1.5 km is far from it.
    assert 0.99 * row["gap_km"] < row["gap_bound_km"] < row["gap_km"]
    percent = 100.0 * (row["gap_km"] / row["gap_bound_km"] - 1.0)
    assert f"at most {percent:.2f} % above the least possible" in row["label"]


def test_fields_and_label_say_whether_an_error_is_by_formula_or_simulation(
    case, run, rows, tmp_path
):
    plain = run("encirclementgap", **case(12_000.0, dates=False, POSITION_ERROR=100.0))
    (row,) = rows(plain["SUMMARY"])
    assert row["error_by"] == "formula"
    # One line: 1.96 · 100 m · √2.
    assert row["gap_err_km"] == pytest.approx(0.27718, rel=1e-4)
    assert row["gap_high_km"] - row["gap_low_km"] == pytest.approx(2 * 0.27718, rel=1e-4)
    page = tmp_path / "report.html"
    found = run(
        "encirclementgap",
        **case(12_000.0, dates=False, POSITION_ERROR=100.0, SIMULATIONS=40),
        CORRELATION_LENGTH=20_000.0,
        REPORT=str(page),
    )
    (row,) = rows(found["SUMMARY"])
    assert row["error_by"] == "simulation"
    assert row["sealed_pct"] == 0.0
    assert row["gap_low_km"] < row["gap_km"] < row["gap_high_km"]
    assert "by 40 simulations" in row["label"]
    assert "Error, by simulation" in page.read_text(encoding="utf-8")
    refused(run, "need a position error", **case(12_000.0, dates=False, SIMULATIONS=100))


@pytest.mark.parametrize("core", [True, False], ids=["core", "search"])
def test_ground_that_is_drawn_on_the_ring_is_said(run, make_layer, core):
    """As Pocket area says it: it counts as the encirclers', and the pocket is sealed."""
    outer, inner = shapely.box(36, 48, 37, 49), shapely.box(36.4, 48.4, 36.6, 48.6)
    spot = {"CORE_POINT": "36.5,48.5 [EPSG:4326]"} if core else {}
    for reach, told in ((0.05, True), (0.0, False)):
        blue = shapely.box(36.4, 48.4, 36.6 + reach, 48.6)
        layer = make_layer([((outer - inner).wkt, "Red"), (blue.wkt, "Blue")], "actor:string")
        for besieged in ("Blue", ""):
            found = run(
                "encirclementgap",
                CONTROL=layer, ACTOR_FIELD="actor", ENCIRCLERS="Red", BESIEGED=besieged, **spot,
                GAPS="memory:", POCKETS="memory:", SUMMARY="memory:",
            )  # fmt: skip
            assert any("drawn across the edge" in text for text in found.warnings) == told
