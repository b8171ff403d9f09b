# SPDX-License-Identifier: GPL-2.0-or-later
"""The public interface takes what people write, and refuses the rest in a sentence."""

from __future__ import annotations

import datetime as dt
import inspect
from dataclasses import fields
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from pyproj import CRS
from salient import analysis
from salient.analysis import (
    Choices,
    ClaimedQuantity,
    GapOptions,
    InputError,
    PocketOptions,
    SalientError,
    SituationOptions,
    SourceOptions,
    TimelineOptions,
    check_claims,
    closing_trend,
    compare,
    compare_sources,
    control_map,
    encirclement_gap,
    find_pockets,
    front_lines,
    gap_series,
    place_facts,
    read_control_maps,
    situation_log,
    supply_routes,
    timeline,
    to_geodataframe,
    transects,
)
from salient.analysis.claims.context import MeasureOptions
from salient.analysis.gap.encirclement import CorePlaces
from salient.analysis.geometry import geodesy
from salient.analysis.interface import values

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


@pytest.mark.parametrize("core", [TOWN, None], ids=["core", "search"])
def test_an_infinite_widest_gap_is_none_and_1_says_yes(core):
    """The mouth is 22 km wide: a search without a limit finds it, one by default does not."""

    def asked(**options):
        given = {"encirclers": "Red", "core": core, "options": GapOptions(**options)}
        return encirclement_gap(horseshoe(), **given).pockets.gap_m.tolist()

    assert asked(max_gap_m=np.inf)[0] == pytest.approx(22_251, abs=5)
    assert asked(max_gap_m=np.float32(np.inf), nest=1) == asked(max_gap_m=1e9, nest=True)
    assert asked(nest=np.int64(0)) == asked()


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
        ({"core": "Town"}, "must be shapely geometries"),
        ({"barriers": [shapely.Point(500_000, 5_500_000)]}, "“barriers” must be in degrees"),
        ({"study_area": TOWN}, "“study_area” holds no polygon"),
        ({"feedback": print}, "set_progress and is_canceled"),
        (
            {"options": GapOptions(core_radius_m=-1.0)},
            "options.core_radius_m” must be a number of 0",
        ),
        ({"options": GapOptions(nest="yes")}, "options.nest” must be True or False"),
        ({"options": GapOptions(nest=2)}, "options.nest” must be True or False"),
        ({"options": GapOptions(core_radius_m=np.inf)}, "must be a number of 0 or more"),
        ({"options": GapOptions(max_gap_m=-np.inf)}, "must be a number of 0 or more"),
        ({"options": GapOptions(simulations=2.5)}, "options.simulations” must be a whole number"),
        ({"options": GapOptions(max_gap_m="far")}, "options.max_gap_m” must be a number"),
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
        lambda: along(spacing_m=10**400),
        lambda: along(hit_rule=5),
        lambda: closing_trend(["2024-01-01"] * 3, [1.0, 2.0, 3.0]),
        lambda: closing_trend([dt.date(2024, 1, 1)] * 3, [1.0, 2.0]),
        lambda: closing_trend([dt.date(2024, 1, 1)], ["wide"]),
        lambda: closing_trend([], [], confidence=95),
        lambda: compare(horseshoe(), horseshoe(), noise_width_m=-1.0),
        lambda: compare(horseshoe(), horseshoe(), overlaps=["first"]),
        lambda: compare(horseshoe(), horseshoe(), study_area=shapely.Polygon()),
        lambda: find_pockets(horseshoe(), encirclers="Red", scheduler=4),
        lambda: find_pockets(horseshoe(), encirclers="Red", cache=4),
        lambda: place_facts(horseshoe(), {"Town": HORSESHOE}),
        lambda: compare_sources({"a": horseshoe(), "b": horseshoe()}, actors="Red"),
        lambda: check_claims(ClaimedQuantity("gap", place_from=5), horseshoe()),
        lambda: read_control_maps(".", actor="Red", choices=Choices()),
        lambda: to_geodataframe(horseshoe(), crs="EPSG:3857"),
    ],
)
def test_wrong_kinds_raise_the_project_s_own_error(call):
    with pytest.raises(InputError):
        call()


def given_well(folder):
    """Arguments of each public function that it takes, of all its kinds."""
    days = [dt.date(2024, 1, day) for day in (1, 2)]
    maps = [horseshoe(day) for day in days]
    claim = ClaimedQuantity("control area", "more than", 5.0, unit="km²", actor="Red", date=days[0])
    gap = {"encirclers": "Red", "core": TOWN}
    shapely_text = shapely.to_geojson(HORSESHOE)
    feature = f'{{"type": "Feature", "properties": {{"actor": "Red"}}, "geometry": {shapely_text}}}'
    (folder / "2024-01-01.geojson").write_text(feature, encoding="utf-8")
    return {
        check_claims: {"claims": claim, "maps": maps},
        closing_trend: {"dates": days, "gap_m": [2.0, 1.0]},
        compare: {"before": maps[0], "after": maps[1]},
        compare_sources: {"maps": {"one": maps, "other": maps}},
        control_map: {"geometries": [HORSESHOE], "actors": "Red", "crs": "EPSG:4326"},
        encirclement_gap: {"control": maps[0], **gap},
        find_pockets: {"maps": maps, "encirclers": "Red"},
        front_lines: {"control": maps[0]},
        gap_series: {"maps": maps, **gap},
        place_facts: {"maps": maps, "places": {"Town": TOWN}},
        read_control_maps: {"paths": folder, "actor": "Red"},
        situation_log: {"maps": maps},
        supply_routes: {"maps": maps[0], "roads": ROAD, **gap},
        timeline: {"maps": maps},
        to_geodataframe: {"table": maps[0]},
        transects: {
            "lines": dict.fromkeys(days, ROAD[0]),
            "baseline": shapely.LineString([(30.6, 50.4), (31, 50.4)]),
            "crs": "EPSG:4326", "spacing_m": 5e3, "length_m": 5e4,
        },
    }  # fmt: skip


#: what people hand in by mistake: none of numpy's, pandas' or Python's own words may answer
MISTAKES = (
    object(), 5.0, [5.0], "x", {"x": 5}, {(1, 2): "x"}, np.array("x"), np.ma.masked, [None],
    np.array([[1.0, 2.0]]), dt.date(2024, 1, 1), shapely.GeometryCollection([TOWN, HORSESHOE]),
)  # fmt: skip
FUNCTIONS = [name for name in analysis.__all__ if name[0].islower()]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_whatever_is_given_in_place_of_an_argument_is_taken_or_refused_in_a_sentence(
    name, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)  # a text may be the folder of a cache
    if name == "to_geodataframe":
        pytest.importorskip("geopandas", reason="needs geopandas")
    function = getattr(analysis, name)
    good = given_well(tmp_path)[function]
    function(**good)
    refused = 0
    for parameter in inspect.signature(function).parameters:
        for mistake in MISTAKES:
            try:
                function(**{**good, parameter: mistake})
            except SalientError:
                refused += 1
    assert refused > len(MISTAKES)


def test_lines_and_points_beside_the_polygons_of_a_study_area_do_not_count():
    """As a GeoJSON of several kinds, or the repair of a polygon, may bring them."""
    area = shapely.box(29, 49, 32, 52)
    mixed = shapely.GeometryCollection([area, TOWN, ROAD[0]])
    one, other = (
        encirclement_gap(horseshoe(), encirclers="Red", core=TOWN, study_area=given).pockets
        for given in (area, mixed)
    )
    assert one.gap_m.tolist() == other.gap_m.tolist()


OPTIONS = (
    *(Choices, ClaimedQuantity, GapOptions, MeasureOptions, PocketOptions, SituationOptions),
    *(SourceOptions, TimelineOptions),
)


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, field.name) for kind in OPTIONS for field in fields(kind)],
    ids=lambda one: getattr(one, "__name__", one),
)
def test_each_field_of_options_refuses_another_kind(kind, name):
    """What a field holds is read from its annotation, so that a new one cannot be forgotten."""
    given = {"kind": "gap"} if kind is ClaimedQuantity else {}
    assert isinstance(values.options(kind(**given), kind), kind)
    with pytest.raises(InputError):
        values.options(kind(**{**given, name: object()}), kind)


def frame(shapes, crs):
    """What the interface knows of a GeoSeries."""
    return SimpleNamespace(
        geometry=list(shapes), crs=None if crs is None else CRS(crs), to_crs=None
    )


def test_a_frame_brings_its_crs():
    """Barriers in metres are the same as in degrees; so is the ground of a map."""
    wall = shapely.box(30.9, 50.39, 30.95, 50.61)
    metres = geodesy.reproject([wall, HORSESHOE], "EPSG:4326", "EPSG:32636")
    shut = encirclement_gap(
        horseshoe(), encirclers="Red", core=TOWN, barriers=frame(metres[:1], "EPSG:32636")
    )
    assert shut.pockets.state == ("sealed",)
    ground = control_map(frame(metres[1:], "EPSG:32636"), "Red")[0]
    assert ground.crs == CRS("EPSG:32636")
    assert control_map(frame([HORSESHOE], None), "Red", crs="EPSG:4326")[0].crs == CRS("EPSG:4326")
    with pytest.raises(InputError, match="UTM zone 36N, and “crs” says WGS 84"):
        control_map(frame(metres[1:], "EPSG:32636"), "Red", crs="EPSG:4326")


def test_metres_are_no_degrees():
    metres = geodesy.reproject([HORSESHOE], "EPSG:4326", "EPSG:32636")[0]
    with pytest.raises(InputError, match="WGS 84: a coordinate is not a number, or off the Earth"):
        control_map([metres], "Red", crs="EPSG:4326")
    found, repairs = control_map([metres, HORSESHOE], "Red", crs="EPSG:4326")
    assert (len(found), repairs.counts()) == (1, {"unreadable": 1})


@pytest.mark.parametrize(
    "given", [dt.datetime(2024, 1, 1, 9), np.datetime64("2024-01-01T09:00")], ids=["time", "numpy"]
)
def test_a_time_is_a_day(given):
    assert horseshoe(given).date == dt.date(2024, 1, 1)
    for wrong in ("2024-01-01", np.datetime64("NaT"), 20240101):
        with pytest.raises(InputError, match="must be a date"):
            horseshoe(wrong)


def test_front_lines_keep_to_the_study_area():
    """A meridian of one degree between two actors, of which the area holds the southern half."""
    sides = [shapely.box(30, 50, 31, 51), shapely.box(31, 50, 32, 51)]
    both = control_map(sides, ["Blue", "Red"], crs="EPSG:4326")[0]
    whole, half = (
        front_lines(both, study_area=area) for area in (None, shapely.box(29, 49, 33, 50.5))
    )
    assert (whole.firsts.tolist(), whole.seconds.tolist()) == (["Blue"], ["Red"])
    # A degree of latitude about 50.5° N is 111,239 m.
    assert whole.lengths_m[0] == pytest.approx(111_239, abs=20)
    assert half.lengths_m[0] == pytest.approx(whole.lengths_m[0] / 2, rel=1e-3)


def test_the_study_area_of_a_timeline_is_in_degrees_whatever_its_maps_are_in():
    metres = geodesy.reproject([HORSESHOE], "EPSG:4326", "EPSG:32636")
    maps = [
        control_map(metres, "Red", crs="EPSG:32636", date=dt.date(2024, 1, day))[0]
        for day in (1, 2)
    ]
    area = shapely.box(30, 50, 30.4, 51)
    found = timeline(maps, study_area=area)
    held = [found.table.area[0], geodesy.area_m2([area], "EPSG:4326")[0]]
    assert held[0] == pytest.approx(held[1], rel=1e-3)
    flat = geodesy.reproject([area], "EPSG:4326", "EPSG:32636")[0]
    with pytest.raises(InputError, match="one study area"):
        timeline(maps, study_area=area, options=TimelineOptions(study_area=flat))


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
    # the own side in any case, and none that is on no map
    ways = [place_facts(maps, {"Town": TOWN}, own=own).own_m.tolist() for own in ("Red", "red ")]
    assert ways[0] == ways[1] and np.isfinite(ways[0]).all()
    with pytest.raises(InputError, match="Own side: there is no actor “Rde”"):
        place_facts(maps, {"Town": TOWN}, own="Rde")


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


def test_transects_count_the_hours_between_lines():
    lines = {
        dt.datetime(2024, 1, day, hour): shapely.LineString([(500_000, north), (501_000, north)])
        for day, hour, north in ((1, 6, 5_000_000), (2, 18, 5_003_000))
    }
    baseline = shapely.LineString([(500_000, 4_999_900), (501_000, 4_999_900)])
    found = transects(lines, baseline, crs="EPSG:32633", spacing_m=250, length_m=9000)
    a_day = np.abs(found.statistics.epr) / 365
    assert a_day == pytest.approx(2_000 / 0.9996, rel=1e-3)


def test_a_map_of_ones_own_counts_what_every_map_counts():
    ground = [shapely.box(30, 50, 31, 51), shapely.box(31, 50, 32, 51)]
    given = {"crs": "EPSG:4326", "classes": ["assessed", "claimed"]}
    assert control_map(ground, "Red", **given)[0].classes.tolist() == ["assessed"]
    named, _ = control_map(ground, "Red", counting="claimed", **given)
    assert named.classes.tolist() == ["claimed"]
    with pytest.raises(InputError, match="all is of the classes claimed"):
        control_map(ground[1:], "Red", crs="EPSG:4326", classes=["claimed"])
