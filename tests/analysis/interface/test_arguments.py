# SPDX-License-Identifier: GPL-2.0-or-later
"""The public interface takes what people write, and refuses the rest in a sentence."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
from salient import analysis
from salient.analysis import (
    GapOptions,
    InputError,
    check_claims,
    compare,
    control_map,
    encirclement_gap,
    find_pockets,
    gap_series,
    place_facts,
    read_control_maps,
    situation_log,
    supply_routes,
    timeline,
    to_geodataframe,
    transects,
)
from salient.analysis.gap.encirclement import CorePlaces

#: a horseshoe of "Red" open to the east, round (30.5, 50.5); its mouth is 0.2° of latitude high
HORSESHOE = shapely.Polygon(
    [(30, 50), (31, 50), (31, 50.4), (30.4, 50.4), (30.4, 50.6), (31, 50.6), (31, 51), (30, 51)]
)
TOWN = shapely.Point(30.6, 50.5)
NOWHERE = shapely.Point(float("nan"), 50.5)
ROAD = [shapely.LineString([(30.5, 50.5), (32, 50.5)])]


def horseshoe(day=None):
    return control_map([HORSESHOE], "Red", crs="EPSG:4326", date=day)[0]


def along(**change):
    """Transects of two lines a tenth of a degree apart."""
    lines = {
        dt.date(2024, 1, day): shapely.LineString([(30, 50 + day / 10), (31, 50 + day / 10)])
        for day in (1, 2)
    }
    start = shapely.LineString([(30, 49.9), (31, 49.9)])
    given = {"baseline": start, "spacing_m": 5e3, "length_m": 5e4, **change}
    return transects(lines, given.pop("baseline"), crs="EPSG:4326", **given)


def test_every_public_name_is_there_and_documented():
    for name in analysis.__all__:
        assert getattr(analysis, name).__doc__, name
    assert set(analysis.__all__) <= set(dir(analysis))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = analysis.nothing


def test_a_text_is_one_actor_and_a_point_is_a_core():
    strict = encirclement_gap(
        horseshoe(),
        encirclers=["Red"],
        core=CorePlaces(np.array([TOWN], dtype=object), ("",)),
    )
    easy = encirclement_gap(horseshoe(), encirclers="Red", core=TOWN)
    assert easy.encirclers == ("Red",)
    assert easy.pockets.gap_m.tolist() == strict.pockets.gap_m.tolist()
    # Two thousandths of a degree of latitude are 222.5 m hereabouts: the mouth is 22.25 km high.
    assert easy.pockets.gap_m[0] == pytest.approx(22_251, abs=5)


def test_cores_carry_names():
    named = encirclement_gap(horseshoe(), encirclers="Red", core={"Town": TOWN})
    assert named.pockets.core == ("Town",)
    given = encirclement_gap(horseshoe(), encirclers="Red", core=[TOWN], core_names="Town")
    assert given.pockets.core == ("Town",)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"control": HORSESHOE}, "must be one control map"),
        ({"encirclers": [1]}, "must be names of actors"),
        ({"core": (30.6, 50.5)}, r"shapely.Point\(longitude, latitude\)"),
        ({"core": "Town"}, "must be shapely geometries in degrees"),
        ({"core": [TOWN], "core_names": ["a", "b"]}, "1 cores and 2 names"),
        ({"rear": 5}, "“rear” must be shapely geometries"),
        ({"options": {"nest": True}}, "must be GapOptions"),
        ({"encirclers": "Redd"}, "Redd"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_what_a_gap_cannot_take_is_refused_in_a_sentence(change, message):
    given = {"control": horseshoe(), "encirclers": "Red", "core": TOWN, **change}
    with pytest.raises(InputError, match=message):
        encirclement_gap(given.pop("control"), **given)


@pytest.mark.parametrize(
    "call",
    [
        lambda: find_pockets("maps"),
        lambda: gap_series([HORSESHOE], encirclers="Red", core=TOWN),
        lambda: supply_routes(horseshoe(), None, encirclers="Red", core=TOWN),
        lambda: supply_routes(horseshoe(), [TOWN], encirclers="Red", core=TOWN, names=[]),
        lambda: compare(horseshoe(), None),
        lambda: compare(horseshoe(), horseshoe(), noise_width_m="wide"),
        lambda: timeline(7),
        lambda: situation_log([horseshoe(), 1]),
        lambda: place_facts(horseshoe(), [TOWN]),
        lambda: place_facts([], {"Town": TOWN}),
        lambda: find_pockets([], encirclers="Red"),
        lambda: find_pockets(horseshoe(), encirclers="Rde"),
        lambda: transects([TOWN], TOWN, crs="EPSG:4326", spacing_m=1, length_m=1),
        lambda: check_claims("gap under 5 km", horseshoe()),
        lambda: control_map([HORSESHOE], ["a", "b"], crs="EPSG:4326"),
        lambda: control_map([(1, 2)], "a", crs="EPSG:4326"),
        lambda: to_geodataframe("table"),
        lambda: read_control_maps("/nowhere"),
        lambda: read_control_maps([5]),
        lambda: read_control_maps(None),
        lambda: find_pockets([]),
        lambda: place_facts(horseshoe(), {}),
        lambda: encirclement_gap(horseshoe(), encirclers="Red", core=NOWHERE),
        lambda: encirclement_gap(horseshoe(), encirclers="Red", core=TOWN, rear=[NOWHERE]),
        lambda: supply_routes(horseshoe(), ROAD, encirclers="Red", core=TOWN, names=["a", "b"]),
        lambda: timeline([horseshoe(dt.date(2024, 1, 1))], sectors=5),
        lambda: check_claims(None, horseshoe()),
        lambda: control_map([HORSESHOE], "a", crs=5),
        lambda: control_map([HORSESHOE], "a", crs=-1.5),
        lambda: control_map([HORSESHOE], "a", crs=np.array([1, 2])),
        lambda: along(baseline=HORSESHOE),
        lambda: along(uncertainties=5),
        lambda: along(uncertainties="wide"),
        lambda: along(uncertainties={}),
        lambda: along(confidence=None),
    ],
)
def test_wrong_kinds_raise_the_project_s_own_error(call):
    with pytest.raises(InputError):
        call()


def test_a_text_is_the_name_of_one_road():
    found = supply_routes(horseshoe(), ROAD, encirclers="Red", core=TOWN, names="M5")
    assert found[0].roads.name == ("M5",)


def test_each_function_hands_its_options_on():
    wide = encirclement_gap(
        horseshoe(), encirclers="Red", core=TOWN, options=GapOptions(position_error_m=100.0)
    )
    assert wide.pockets.err_m[0] > 0
    walled = encirclement_gap(
        horseshoe(), encirclers="Red", core=TOWN, barriers=shapely.box(30.9, 50.39, 30.95, 50.61)
    )
    assert walled.pockets.state == ("sealed",)
    ring = control_map(
        [shapely.box(30, 50, 31, 51) - shapely.box(30.4, 50.4, 30.6, 50.6)], "Red", crs="EPSG:4326"
    )[0]
    assert len(find_pockets(ring, encirclers="Red")) == 1
    outside = shapely.box(29, 49, 30.2, 52)
    assert len(find_pockets(ring, encirclers="Red", study_area=outside)) == 0


def test_a_comparison_heeds_its_study_area():
    before = horseshoe(dt.date(2024, 1, 1))
    after = control_map(
        [shapely.box(30, 50, 31, 51)], "Red", crs="EPSG:4326", date=dt.date(2024, 1, 2)
    )[0]
    whole = compare(before, after).changes
    half = compare(before, after, study_area=shapely.box(30, 50, 30.7, 51)).changes
    # The mouth is 0.6° wide; 0.3° of it lie in the study area. Its long edges are geodesics, which
    # bulge beyond the parallel by some metres.
    assert half.areas_m2.sum() == pytest.approx(whole.areas_m2.sum() / 2, rel=1e-5)
    width = compare(before, after, noise_width_m=1e6).changes
    assert width.noise.tolist() == ["thin"]


def test_series_and_facts_run_on_what_people_give():
    days = [dt.date(2024, 1, 1), dt.date(2024, 1, 2)]
    maps = [horseshoe(day) for day in days]
    series = gap_series(maps, encirclers="Red", core={"Town": TOWN})
    assert series.cores == ("Town",)
    assert timeline(maps).dates == tuple(days)
    assert len(situation_log(maps).kinds) == 0
    facts = place_facts(maps, {"Town": TOWN, "Fort": shapely.Point(30.2, 50.5)})
    assert facts.held_by.tolist() == ["", "Red", "", "Red"]


def test_transects_follow_a_line_that_moves_by_a_metre_a_day():
    days = [dt.date(2024, 1, 1) + dt.timedelta(days=i) for i in range(4)]
    lines = {
        day: shapely.LineString([(500_000, 5_000_000 + i), (501_000, 5_000_000 + i)])
        for i, day in enumerate(days)
    }
    baseline = shapely.LineString([(500_000, 4_999_900), (501_000, 4_999_900)])
    found = transects(lines, baseline, crs="EPSG:32633", spacing_m=250, length_m=1000)
    assert found.dates == tuple(days)
    # UTM's scale is 0.9996 here; 3 m in 3 days.
    assert np.abs(found.statistics.nsm) == pytest.approx(3 / 0.9996, rel=1e-3)
