# SPDX-License-Identifier: GPL-2.0-or-later
"""Measuring what claims speak of, on a made map whose figures follow from formulas.

Near the equator a degree of longitude is a · π / 180 = 111,319.49 m along the equator (a =
6,378,137 m), and a degree of latitude 110,574 m; the maps below use the first only where a length
must be exact.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import replace

import numpy as np
import pytest
import shapely
from cancelling import assert_stops_within
from pyproj import Geod
from salient.analysis.base import errors
from salient.analysis.base.remarks import in_words
from salient.analysis.claims import claim as claims
from salient.analysis.claims import wording
from salient.analysis.claims.claim import ClaimedQuantity
from salient.analysis.claims.context import Closures, MeasurementContext, MeasureOptions, Shapes
from salient.analysis.claims.evaluate import check_claims
from salient.analysis.control import control_map
from salient.analysis.geometry import geodesy
from salient.analysis.places import lookup

DEGREE = 6_378_137.0 * math.pi / 180.0
MARCH, JUNE, SEPTEMBER = dt.date(2017, 3, 1), dt.date(2017, 6, 1), dt.date(2017, 9, 1)


def band(west: float, east: float) -> shapely.Polygon:
    """From 0.5° S to 0.5° N, with a vertex each 1/16°: a long edge would bulge to the pole."""
    steps = np.arange(west, east + 1e-9, 0.0625)
    south, north = np.full(len(steps), -0.5), np.full(len(steps), 0.5)
    return shapely.Polygon([*zip(steps, south), *zip(steps[::-1], north)])


def two_sides(border: float, date: dt.date):
    """Red west of a border, Blue east of it."""
    shapes = [band(0.0, border), band(border, 4.0)]
    return control_map.build(shapes, ["Red", "Blue"], crs="EPSG:4326", date=date)[0]


MAPS = (two_sides(1.0, MARCH), two_sides(1.5, JUNE), two_sides(2.0, SEPTEMBER))
PLACES = lookup.build(shapely.points([(1.0, 0.0), (3.0, 0.0), (2.5, 0.0)]), ["West", "East", "Mid"])


def ground(**changes) -> MeasurementContext:
    return MeasurementContext(**{"crs": "EPSG:4326", "maps": MAPS, "places": PLACES, **changes})


def one(claim: ClaimedQuantity, on: MeasurementContext | None = None) -> claims.Verdict:
    (found,) = check_claims([claim], on or ground())
    return found


def test_distance_between_places_along_the_equator():
    found = one(
        ClaimedQuantity(claims.DISTANCE, value=220, unit="km", place_from="West", place_to="east")
    )
    assert found.measured.value == pytest.approx(2.0 * DEGREE, rel=1e-9)
    # 222.6 km against 220 ± 22
    assert found.verdict == "consistent"


def test_place_error_is_that_of_both_ends():
    """1.96 · √2 · s for two places with s each."""
    on = ground(options=MeasureOptions(place_error_m=1000.0))
    claim = ClaimedQuantity(
        claims.DISTANCE, value=222, unit="km", place_from="West", place_to="East"
    )
    assert one(claim, on).measured.error == pytest.approx(1.959964 * math.sqrt(2.0) * 1000.0)


def test_ground_cut_at_the_antimeridian_is_held_as_deep_and_its_area_as_sure():
    """The same square, place and claims, half a turn of the Earth apart."""
    here = [shapely.box(-0.3, 50.0, 0.3, 50.6)]
    there = [shapely.box(179.7, 50.0, 180.0, 50.6), shapely.box(-180.0, 50.0, -179.7, 50.6)]
    said = []
    for shapes, lon in ((here, 0.1), (there, -179.9)):
        control = control_map.build(shapes, ["Red"] * len(shapes), crs="EPSG:4326", date=MARCH)[0]
        spots = lookup.build([shapely.Point(lon, 50.3)], ["Town"])
        options = MeasureOptions(position_error_m=500.0)
        on = ground(maps=(control,), places=spots, options=options)
        held = ClaimedQuantity(claims.HOLDER, actor="Red", place_from="Town")
        area = ClaimedQuantity(claims.CONTROL_AREA, actor="Red", value=2800, unit="km²")
        said.append(tuple(one(claim, on).measured for claim in (held, area)))
    (deep, sure), (deep_there, sure_there) = said
    # to the meridian in the east
    assert deep.value == pytest.approx(Geod(ellps="WGS84").inv(0.1, 50.3, 0.3, 50.3)[2], rel=1e-3)
    # the parallels are cut in two geodesics
    assert deep_there.value == pytest.approx(deep.value, rel=1e-4)
    assert sure_there.error == pytest.approx(sure.error, rel=1e-4)


def test_bearing_is_taken_at_the_first_place():
    found = one(
        ClaimedQuantity(claims.BEARING, value=90, unit="°", place_from="West", place_to="East")
    )
    assert found.measured.value == pytest.approx(90.0)
    back = one(
        ClaimedQuantity(claims.BEARING, value=90, unit="°", place_from="East", place_to="West")
    )
    assert (back.verdict, back.measured.value) == ("inconsistent", pytest.approx(270.0))


def test_distance_and_bearing_to_the_front():
    to = {"place_from": "East", "place_to": "front", "date": SEPTEMBER}
    away = one(ClaimedQuantity(claims.DISTANCE, value=111, unit="km", **to))
    assert away.measured.value == pytest.approx(DEGREE, rel=1e-5)
    assert one(ClaimedQuantity(claims.BEARING, value=270, unit="°", **to)).verdict == "consistent"
    back = {"place_from": "front", "place_to": "East", "date": SEPTEMBER}
    assert one(ClaimedQuantity(claims.BEARING, value=90, unit="°", **back)).verdict == "consistent"


@pytest.mark.parametrize(
    ("actor", "verdict", "degrees", "said"),
    [
        ("Blue", "consistent", 1.0, ""),
        ("Red", "inconsistent", -1.0, "before the front of Red and not behind it"),
        ("", "consistent", 1.0, "the side was not tested"),
    ],
)
def test_behind_the_front_of_a_side_is_on_its_ground(actor, verdict, degrees, said):
    """East lies a degree behind Blue's front, on Blue's ground: so far before that of Red."""
    behind = {"place_from": "East", "place_to": "Behind the  front", "date": SEPTEMBER}
    claim = ClaimedQuantity(claims.DISTANCE, value=111, unit="km", actor=actor, **behind)
    assert claim.which_map == "before"
    found = one(claim)
    assert found.verdict == verdict
    assert found.measured.value == pytest.approx(degrees * DEGREE, rel=1e-5)
    assert said in f"{found.note} {found.measured.what}"


def test_less_than_so_far_behind_is_not_before():
    """A place 111 km before Red's front is not less than 200 km behind it."""
    behind = {"place_from": "East", "place_to": "behind the front", "date": SEPTEMBER}
    claim = ClaimedQuantity(
        claims.DISTANCE, comparator="less than", value=200, unit="km", actor="Red", **behind
    )
    assert one(claim).verdict == "inconsistent"


def test_front_of_one_actor_is_not_that_between_others():
    """East lies on the border of Blue and Green; Red's front is a degree further west."""
    shapes = [band(0.0, 2.0), band(2.0, 3.0), band(3.0, 4.0)]
    built, _ = control_map.build(shapes, ["Red", "Blue", "Green"], crs="EPSG:4326", date=JUNE)
    claim = ClaimedQuantity(
        claims.DISTANCE, value=111, unit="km", actor="Red", place_from="East", place_to="front"
    )
    found = one(claim, ground(maps=(built,)))
    assert found.measured.value == pytest.approx(DEGREE, rel=1e-5)


def test_area_of_control_and_its_error():
    """Half width 1.96 · s · √(2.5 · c · P)."""
    on = ground(options=MeasureOptions(position_error_m=500.0, correlation_m=2000.0))
    found = one(
        ClaimedQuantity(claims.CONTROL_AREA, value=12000, unit="km²", actor="Red", date=MARCH), on
    )
    square = np.array([band(0.0, 1.0)], dtype=object)
    area = geodesy.area_m2(square, "EPSG:4326")[0]
    border = geodesy.perimeter_m(square, "EPSG:4326")[0]
    assert found.measured.value == pytest.approx(area)
    assert found.measured.error == pytest.approx(
        1.959964 * 500.0 * math.sqrt(2.506628 * 2000.0 * border)
    )


def test_ratio_between_two_maps():
    claim = ClaimedQuantity(
        claims.AREA_RATIO, "at least", 2, "times", "doubled",
        actor="Red", date_from=MARCH, date=SEPTEMBER,
    )  # fmt: skip
    found = one(claim)
    # Bands of one height: areas are as their widths, 2 / 1.
    assert found.measured.value == pytest.approx(2.0, rel=1e-6)
    assert found.measured.dates == (MARCH, SEPTEMBER)


def test_ratio_error_adds_shares_as_squares():
    on = ground(options=MeasureOptions(position_error_m=500.0))
    parts = [
        one(
            ClaimedQuantity(claims.CONTROL_AREA, value=1, unit="km²", actor="Red", date=day), on
        ).measured
        for day in (MARCH, SEPTEMBER)
    ]
    claim = ClaimedQuantity(
        claims.AREA_RATIO, value=2, unit="times", actor="Red", date_from=MARCH, date=SEPTEMBER
    )
    share = math.hypot(*(part.error / part.value for part in parts))
    assert one(claim, on).measured.error == pytest.approx(2.0 * share, rel=1e-5)


def test_ratio_from_a_date_without_a_map_is_bounded_by_the_maps_around_it():
    claim = ClaimedQuantity(
        claims.AREA_RATIO, "more than", 1.5, "times", "1.5",
        actor="Red", date_from=dt.date(2017, 4, 16), date=SEPTEMBER,
    )  # fmt: skip
    found = one(claim)
    # Between 1 and 1.5 wide in March and June, half way: 1.25; 2 wide in September.
    assert found.measured.value == pytest.approx(2.0 / 1.25, rel=1e-6)
    assert found.measured.low == pytest.approx(2.0 / 1.5, rel=1e-6)
    assert found.measured.high == pytest.approx(2.0 / 1.0, rel=1e-6)
    assert (found.verdict, found.measured.dates) == ("cannot tell", (MARCH, JUNE, SEPTEMBER))
    assert "no map near 2017-04-16" in found.note


LINES = Closures.of_lines(
    shapely.linestrings([[(1.0, 0.1), (3.0, 0.1)], [(1.0, 0.4), (1.2, 0.4)]]),
    [JUNE, JUNE],
    "EPSG:4326",
)


def test_gap_line_between_two_places():
    claim = ClaimedQuantity(
        claims.GAP, "about", 222, "km", date=JUNE, place_from="West", place_to="East"
    )
    found = one(claim, ground(gaps=LINES))
    assert found.measured.value == pytest.approx(2.0 * DEGREE, rel=1e-5)


def test_gap_line_nearest_to_the_event():
    claim = ClaimedQuantity(claims.GAP, "about", 22, "km", date=JUNE, at=(1.1, 0.45))
    found = one(claim, ground(gaps=LINES))
    assert found.measured.value == pytest.approx(0.2 * DEGREE, rel=1e-4)


def test_a_gap_far_from_the_place_is_another_ones():
    """One ring on the map, 2° (221 km) north of the place that is said to be surrounded."""
    spot = {"date": JUNE, "place_from": "Mid"}
    far = Closures.of_sealed(np.array([shapely.box(2.4, 2.0, 2.6, 2.2)]), JUNE, "Red")
    near = Closures.of_sealed(np.array([shapely.box(2.4, -0.1, 2.6, 0.1)]), JUNE, "Red")
    found = one(ClaimedQuantity(claims.SEALED, **spot), ground(gaps=far))
    assert (found.verdict, "221 km from Mid" in found.note) == (claims.CANNOT_TELL, True)
    assert one(ClaimedQuantity(claims.SEALED, **spot), ground(gaps=near)).verdict == "consistent"


def test_whose_ring_is_asked_where_two_sides_have_one():
    """Red's ring round a place is sealed, Blue's has 22 km to go: which is meant is not said."""
    open_one = shapely.linestrings([[(2.4, 0.05), (2.6, 0.05)]])
    blue = Closures.of_lines(open_one, [JUNE], "EPSG:4326", encirclers=["Blue"])
    red = Closures.of_sealed(np.array([shapely.box(2.4, -0.1, 2.6, 0.1)]), JUNE, "Red")
    both = ground(gaps=replace(red.followed_by(blue), complete=True))
    spot = {"date": JUNE, "place_from": "Mid"}
    found = one(ClaimedQuantity(claims.SEALED, **spot), both)
    assert found.verdict == claims.CANNOT_TELL
    assert "“Red”; “Blue”" in found.note and "Name the actor" in found.note
    for actor, verdict in {"Red": "consistent", "Blue": "inconsistent"}.items():
        claim = ClaimedQuantity(claims.SEALED, actor=actor, **spot)
        assert one(claim, both).verdict == verdict
    pockets = Shapes(np.array([band(2.0, 4.0), band(2.0, 3.0)]), [JUNE, JUNE], ["Red", "Blue"])
    area = ClaimedQuantity(claims.POCKET_AREA, value=24000, unit="km²", **spot)
    assert "Name the actor" in one(area, ground(pockets=pockets)).note


def test_gap_found_on_the_map_itself():
    """Two prongs of Red along the equator, 0.5° apart: the gap between them is 0.5 · DEGREE."""
    red = shapely.MultiPolygon([shapely.box(0, -1, 1, 1), shapely.box(1.5, -1, 2.5, 1)])
    west, east = shapely.box(0, 1, 2.5, 2), shapely.box(0, -2, 2.5, -1)
    blue = shapely.box(0, -3, 2.5, 2) - red
    ring = shapely.MultiPolygon([*red.geoms, west])
    built, _ = control_map.build(
        [ring, blue - west - east, east], ["Red", "Blue", "Blue"], crs="EPSG:4326", date=JUNE
    )
    spots = lookup.build(shapely.points([(1.0, -0.9), (1.5, -0.9)]), ["Left", "Right"])
    claim = ClaimedQuantity(
        claims.GAP, "about", 56, "km", date=JUNE, actor="Red", place_from="Left", place_to="Right"
    )
    on = ground(maps=(built,), places=spots, options=MeasureOptions(max_gap_m=80_000.0))
    found = one(claim, on)
    assert found.measured.value == pytest.approx(0.5 * DEGREE, rel=2e-4)
    inside = ClaimedQuantity(
        claims.POCKET_AREA, value=1, unit="km²", date=JUNE, actor="Red", at=(1.25, 0.5)
    )
    area = geodesy.area_m2([shapely.box(1, -1, 1.5, 1)], "EPSG:4326")[0]
    assert one(inside, on).measured.value == pytest.approx(area, rel=2e-2)


POCKETS = Shapes(np.array([band(0.0, 1.0), band(2.0, 4.0)]), [JUNE, JUNE])


def test_pocket_that_holds_the_event_or_the_place():
    at = ClaimedQuantity(claims.POCKET_AREA, value=24000, unit="km²", date=JUNE, at=(3.5, 0.0))
    by_name = ClaimedQuantity(
        claims.POCKET_AREA, value=24000, unit="km²", date=JUNE, place_from="East"
    )
    area = geodesy.area_m2([band(2.0, 4.0)], "EPSG:4326")[0]
    for claim in (at, by_name):
        assert one(claim, ground(pockets=POCKETS)).measured.value == pytest.approx(area)


AMOUNT = {"value": 1, "unit": "km²"}
UNTOLD = {
    "no such actor": (
        ClaimedQuantity(claims.CONTROL_AREA, **AMOUNT, actor="Green"),
        "no actor “Green”",
    ),
    "no actor": (ClaimedQuantity(claims.CONTROL_AREA, **AMOUNT), "does not say whose area"),
    "no encircler": (ClaimedQuantity(claims.GAP, value=1, unit="km"), "does not say who encircles"),
    "no map near": (
        ClaimedQuantity(claims.CONTROL_AREA, **AMOUNT, actor="Red", date=dt.date(2018, 1, 1)),
        "no control map within 3 days of 2018-01-01; the nearest is of 2017-09-01",
    ),
    "no such place": (
        ClaimedQuantity(claims.DISTANCE, value=1, unit="km", place_from="West", place_to="Nowhere"),
        "has no “Nowhere”",
    ),
    "no places": (ClaimedQuantity(claims.DISTANCE, value=1, unit="km"), "from where to where"),
    "no first date": (
        ClaimedQuantity(claims.AREA_RATIO, value=2, unit="times", actor="Red"),
        "from which date",
    ),
    "place beside every pocket": (
        ClaimedQuantity(claims.POCKET_AREA, **AMOUNT, date=JUNE, at=(1.5, 0.0)),
        "No pocket holds the event",
    ),
    "which pocket": (
        ClaimedQuantity(claims.POCKET_AREA, **AMOUNT, date=JUNE),
        "There are 2 pockets",
    ),
    "unknown reference area": (
        ClaimedQuantity(claims.CONTROL_AREA, reference=("Atlantis",), actor="Red", date=MARCH),
        "no reference area “Atlantis”",
    ),
    "unit of another kind": (
        ClaimedQuantity(claims.CONTROL_AREA, value=1, unit="km", actor="Red", date=MARCH),
        "“km” is no unit of a control area",
    ),
    "unknown kind": (ClaimedQuantity("weight", value=1, unit="kg"), "“weight” cannot be measured"),
    "bearing of a place from itself": (
        ClaimedQuantity(claims.BEARING, value=1, unit="°", place_from="West", place_to="West"),
        "not defined",
    ),
}


@pytest.mark.parametrize("name", UNTOLD)
def test_what_cannot_be_measured_says_why(name):
    claim, reason = UNTOLD[name]
    found = one(claim, ground(pockets=POCKETS))
    assert (found.verdict, found.measured) == ("cannot tell", None)
    assert reason in found.note


def test_gap_line_elsewhere_is_not_the_one_between():
    far = Closures.of_lines(shapely.linestrings([[(30.0, 0.0), (31.0, 0.0)]]), [JUNE], "EPSG:4326")
    claim = ClaimedQuantity(
        claims.GAP, value=1, unit="km", date=JUNE, place_from="West", place_to="East"
    )
    assert "No gap line lies between West and East" in one(claim, ground(gaps=far)).note


def test_ambiguous_place_is_not_guessed():
    twice = lookup.build(shapely.points([(0, 0), (1, 0), (2, 0)]), ["Kawm", "kawm", "East"])
    claim = ClaimedQuantity(claims.DISTANCE, value=1, unit="km", place_from="Kawm", place_to="East")
    assert "has “Kawm” 2 times" in one(claim, ground(places=twice)).note


def test_nothing_to_measure_on():
    claim = ClaimedQuantity(claims.CONTROL_AREA, value=1, unit="km²", actor="Red", date=JUNE)
    assert "There is no control map" in one(claim, ground(maps=())).note


def test_cancel_is_heard():
    twice = [ClaimedQuantity(claims.GAP, value=km, unit="km") for km in (1, 2)]
    assert_stops_within(lambda stop: check_claims(twice, ground(), feedback=stop))


@pytest.mark.parametrize("beside", ["sealed", "open"])
def test_the_pocket_that_holds_a_place_is_its_own_however_far_its_lines_are(beside):
    """Mid lies in the west of an open pocket with its line 56 km east, 22 km from another one."""
    here, there = shapely.box(2.45, -0.2, 3.0, 0.2), shapely.box(2.2, -0.2, 2.4, 0.2)
    open_one = replace(
        Closures.of_lines(shapely.linestrings([[(3.0, 0.0), (3.0, 0.1)]]), [JUNE], "EPSG:4326"),
        pockets=np.array([here]),
    )
    other = Closures.of_sealed(np.array([there]), JUNE, "")
    if beside == "open":
        line = shapely.linestrings([[(2.4, 0.0), (2.4, 0.01)]])
        other = replace(Closures.of_lines(line, [JUNE], "EPSG:4326"), pockets=np.array([there]))
    both = ground(gaps=replace(other.followed_by(open_one), complete=True))
    spot = {"date": JUNE, "place_from": "Mid"}
    wide = one(ClaimedQuantity(claims.GAP, value=11, unit="km", **spot), both)
    # 0.1° of a meridian
    assert (wide.verdict, wide.measured.value) == ("consistent", pytest.approx(11_057.4, rel=1e-4))
    assert one(ClaimedQuantity(claims.SEALED, **spot), both).verdict == "inconsistent"


@pytest.mark.parametrize("turn", [0.0, -360.0])
def test_a_place_is_held_on_whichever_turn_of_the_earth_it_is_written(turn):
    """Red's ring from 179 to 181° round Blue's pocket from 179.4 to 180.6°; the town at 180.5°."""
    pocket = shapely.box(179.4, 50.3, 180.6, 50.7)
    ring = shapely.box(179.0, 50.0, 181.0, 51.0) - pocket
    control = control_map.build([ring, pocket], ["Red", "Blue"], crs="EPSG:4326", date=JUNE)[0]
    spots = lookup.build(shapely.points([(180.5 + turn, 50.5)]), ["Town"])
    on = ground(maps=(control,), places=spots)
    spot = {"date": JUNE, "place_from": "Town"}
    size = float(geodesy.area_m2([pocket], "EPSG:4326")[0]) / 1e6
    area = one(ClaimedQuantity(claims.POCKET_AREA, value=size, unit="km²", actor="Red", **spot), on)
    assert area.verdict == "consistent", area.note
    for kind, actor in ((claims.HOLDER, "Blue"), (claims.SEALED, "Red")):
        found = one(ClaimedQuantity(kind, actor=actor, **spot), on)
        assert found.verdict == "consistent", found.note
    away = {"place_from": "Town", "place_to": "behind the front", "date": JUNE, "on_map": "nearest"}
    behind = ClaimedQuantity(claims.DISTANCE, value=7.1, unit="km", actor="Blue", **away)
    assert one(behind, on).measured.value == pytest.approx(7096, rel=2e-3)


_RED, _FROM_WEST = {"actor": "Red"}, {"place_from": "West", "place_to": "East"}


@pytest.mark.parametrize(
    "claim",
    [
        ClaimedQuantity(claims.GAP, value=1, unit="km", actor="Red", date=JUNE, **_FROM_WEST),
        ClaimedQuantity(claims.GAP, value=1, unit="km", actor="Red"),
        ClaimedQuantity(claims.POCKET_AREA, value=1, unit="km²", actor="Red", date=JUNE),
        ClaimedQuantity(claims.CONTROL_AREA, value=12000, unit="km²", date=JUNE, **_RED),
        ClaimedQuantity(
            claims.CONTROL_AREA, value=1, unit="km²", date=dt.date(2017, 7, 20), **_RED
        ),
        ClaimedQuantity(
            claims.CONTROL_AREA, value=1, unit="km²", date=dt.date(2019, 1, 1), **_RED
        ),
        ClaimedQuantity(claims.CONTROL_AREA, reference=("Delaware", "Rhode Island"), **_RED),
        ClaimedQuantity(
            claims.AREA_RATIO, value=2, unit="times", date_from=MARCH, date=SEPTEMBER, **_RED
        ),
        ClaimedQuantity(claims.GAIN, value=1, unit="km²", date_from=MARCH, date=JUNE, **_RED),
        ClaimedQuantity(claims.LOSS, value=1, unit="km²", date_from=MARCH, date=JUNE, actor="Blue"),
        ClaimedQuantity(claims.DISTANCE, value=1, value_to=2, unit="km", **_FROM_WEST),
        ClaimedQuantity(claims.BEARING, value=90, unit="°", place_from="front", place_to="East"),
        ClaimedQuantity(claims.DISTANCE, value=1, unit="km", place_from="East",
                        place_to="behind the front", date=SEPTEMBER, **_RED),
        ClaimedQuantity(claims.HOLDER, actor="Red", place_from="West", date=SEPTEMBER),
        ClaimedQuantity(claims.HOLDER, actor="Blue", at=(1.2, 0.0), date=SEPTEMBER),
        ClaimedQuantity(claims.LINK_UP, actor="Red; Blue", at=(1.2, 0.0), date=JUNE),
        ClaimedQuantity(claims.LINK_UP, value=2, unit="km", place_from="West", date=MARCH),
    ],
)  # fmt: skip
def test_all_that_is_said_of_a_claim_can_be_told_in_another_language(claim):
    """Each letter that is no name is of a form: a language of capitals leaves no small one."""
    options = MeasureOptions(position_error_m=300.0, place_error_m=500.0, days=60)
    verdict = one(claim, ground(options=options))
    what = verdict.measured.what if verdict.measured else ""
    measured = wording.format_measured(claim, verdict.measured)
    small = re.compile(r"(\{[^}]*\})|([a-z]+)")
    errors.word_with(lambda form: small.sub(lambda m: m[1] or m[2].upper(), form))
    try:
        told = "\n".join(map(in_words, (verdict.note, what, wording.format_claim(claim), measured)))
    finally:
        errors.word_with(None)
    names = r"\b(?:Red|Blue|West|East|Delaware|Rhode Island|\(?USA?\)?|km²?|mi²?|m)\b²?"
    assert told.strip()
    assert not re.findall("[a-z]+", re.sub(names, "", told)), told
