# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims on ground taken or lost and on forces that met, against areas worked out by hand."""

from __future__ import annotations

import datetime as dt

import control_cases as cases
import numpy as np
import pytest
import shapely
from pyproj import Geod
from salient.analysis.claims.claim import ClaimedQuantity
from salient.analysis.claims.context import MeasurementContext, MeasureOptions
from salient.analysis.claims.evaluate import check_claims
from salient.analysis.places.lookup import Places

LAND = shapely.box(36.0, 48.0, 37.0, 49.0)
DAYS = [dt.date(2025, 1, day) for day in (1, 2, 3)]


def square(west: float, south: float, east: float, north: float) -> shapely.Geometry:
    return shapely.segmentize(shapely.box(west, south, east, north), 0.01)


def km2(shape) -> float:
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) / 1e6


#: Red takes a strip in the east and gives up one in the north.
TAKEN, GIVEN = square(36.5, 48.0, 36.6, 48.9), square(36.0, 48.9, 36.5, 49.0)


@pytest.fixture(scope="module")
def ground():
    maps = []
    for day, red in zip(
        DAYS[::2], (square(36.0, 48.0, 36.5, 49.0), square(36.0, 48.0, 36.6, 48.9))
    ):
        blue = shapely.difference(LAND, red)
        maps.append(cases.control_map({"Red": red, "Blue": blue}, "EPSG:4326", day))
    return MeasurementContext("EPSG:4326", maps, options=MeasureOptions(days=1))


def verdicts(ground, *claims):
    return check_claims(claims, ground)


def changed(kind, value, comparator="about", **more):
    asked = {"actor": "Red", "date_from": DAYS[0], "date": DAYS[2], "unit": "km²", **more}
    return ClaimedQuantity(kind, comparator, value, **asked)


def test_ground_taken_is_gross_and_net(ground):
    gross, lost = km2(TAKEN), km2(GIVEN)
    assert lost < gross
    first, both, neither, other = verdicts(
        ground,
        changed("gain", gross),
        changed("gain", 0.99 * (gross - lost), "at least"),
        changed("gain", 2 * gross, "at least"),
        changed("loss", lost, actor="red"),
    )
    # All that was taken fits, the net gain does not: whoever likes one would be right.
    assert first.verdict == "cannot tell" and "readings disagree" in first.note
    assert first.measured.value / 1e6 == pytest.approx(gross, rel=2e-4)
    assert both.verdict == "consistent"
    assert neither.verdict == "inconsistent"
    assert other.measured.value / 1e6 == pytest.approx(lost, rel=2e-4)


def test_an_error_of_position_widens_what_was_taken(ground):
    """Half of the interval: 1.96 s √(2.5 c P), with P round the strip that was taken."""
    wide = MeasurementContext(
        "EPSG:4326", ground.maps, options=MeasureOptions(position_error_m=500.0, days=1)
    )
    (found,) = verdicts(wide, changed("gain", 1.0, "more than"))
    border = Geod(ellps="WGS84").geometry_length(TAKEN.exterior)
    half = 1.959964 * 500.0 * np.sqrt(2.506628 * 1000.0 * border)
    assert found.measured.error == pytest.approx(half, rel=1e-3)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"actor": ""}, "does not say whose ground"),
        ({"date_from": None}, "from which date"),
        ({"date_from": DAYS[2]}, "one map for both dates"),
        ({"actor": "Green"}, "Neither map has an actor “Green”"),
        ({"date": dt.date(2025, 2, 1)}, "within 1 days"),
    ],
    ids=["actor", "from", "one map", "unknown", "far"],
)
def test_a_change_that_cannot_be_measured_says_why(ground, more, told):
    (found,) = verdicts(ground, changed("gain", 1.0, **more))
    assert found.verdict == "cannot tell" and told in found.note


@pytest.fixture(scope="module")
def met():
    """North and South close the neck at (36.5, 48.5) on the third day; East and West never meet."""
    maps = []
    for day, neck in zip(DAYS, (0.1, 0.1, 0.0)):
        north = square(36.4, 48.5 + neck / 2, 36.6, 49.0)
        south = square(36.4, 48.0, 36.6, 48.5 - neck / 2)
        blue = shapely.difference(LAND, shapely.union(north, south))
        maps.append(cases.control_map({"North": north, "South": south, "Blue": blue},
                                      "EPSG:4326", day))  # fmt: skip
    places = Places(shapely.points([(36.5, 48.52), (36.9, 48.1)]), ["Neck", "Corner"], np.zeros(2))
    return MeasurementContext("EPSG:4326", maps, places)


def link(day, **more):
    return ClaimedQuantity("link-up", date=day, **{"actor": "North; South", **more})


def test_forces_that_met(met):
    near = {"place_from": "Neck"}
    on, early, at, away, far, closer, who = verdicts(
        met,
        link(DAYS[2]),
        link(DAYS[1]),
        link(DAYS[2], **near),
        link(DAYS[2], place_from="Corner"),
        link(DAYS[2], place_from="Corner", value=80.0, unit="km"),
        link(DAYS[2], value=0.1, unit="km", **near),
        link(DAYS[2], actor="North; Blue"),
    )
    assert [one.verdict for one in (on, early, at, away, far, closer, who)] == [
        *("consistent", "inconsistent", "consistent", "inconsistent", "consistent"),
        *("inconsistent", "inconsistent"),
    ]
    assert "The maps show no link-up of North; South from 2025-01-01 to 2025-01-02" in early.note
    assert "no link-up of North; South between the maps of 2025-01-01" in early.measured.what
    # From 48.52 N to the line at 48.5 N where they touch, or its nearest end: 2.2 km and more.
    assert 2.0 < at.measured.value / 1e3 < 8.0


@pytest.mark.parametrize("third", [0.0, 180.0])
def test_forces_that_met_at_the_antimeridian(third):
    # There or at Greenwich: ground that is cut at 180 degrees is one.
    maps = []
    for day, gap in zip(DAYS, (0.1, 0.1, 0.0)):
        west = shapely.box(third - 1.0, 10.0, third - gap, 11.0)
        start = gap - third if third else gap
        east = shapely.box(start, 10.0, start + 1.0 - gap, 11.0)
        maps.append(cases.control_map({"West": west, "East": east}, "EPSG:4326", day))
    asked = link(DAYS[2], actor="West; East"), link(DAYS[1], actor="West; East")
    found = check_claims(asked, MeasurementContext("EPSG:4326", maps))
    assert [one.verdict for one in found] == ["consistent", "inconsistent"]


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (link(None), "on which day"),
        (link(DAYS[0]), "none before that day"),
        (link(dt.date(2025, 1, 9)), "none on or after that day"),
        (link(DAYS[2], actor="Martians"), "Martians"),
        (link(DAYS[2], place_from="Atlantis"), "no “Atlantis”"),
    ],
    ids=["day", "first", "after", "who", "where"],
)
def test_a_link_up_that_cannot_be_looked_for_says_why(met, claim, told):
    (found,) = verdicts(met, claim)
    assert found.verdict == "cannot tell" and told in found.note


def test_a_distance_from_where_the_event_took_place(met):
    """0.02° of latitude at 48.5° N are 2.224 km; a claim of two places needs neither."""
    claim = ClaimedQuantity(
        "distance", value=2.2, unit="km", place_from="Neck", at=(36.5, 48.5), date=DAYS[2]
    )
    (found,) = verdicts(met, claim)
    assert found.measured.value == pytest.approx(2224, abs=2)
    assert "the event's place" in found.measured.what


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (DAYS[2], DAYS[0], "must start before it ends"),
        (DAYS[0], DAYS[0], "must start before it ends"),
        # Within the days that count there is one map for both.
        (dt.date(2025, 1, 3), dt.date(2025, 1, 4), "one map for both dates"),
    ],
    ids=["reversed", "one day", "one map"],
)
def test_a_ratio_needs_two_maps_in_order(ground, start, end, told):
    claim = ClaimedQuantity("area ratio", value=1.0, unit="times", actor="Red",
                            date_from=start, date=end)  # fmt: skip
    (found,) = verdicts(ground, claim)
    assert found.verdict == "cannot tell" and told in found.note


def test_who_holds_ground_that_nobody_is_drawn_on_is_not_told():
    """East of 37° E nothing is drawn: neither side is said not to hold it."""
    red = square(36.0, 48.0, 36.5, 49.0)
    blue = shapely.difference(LAND, red)
    one = cases.control_map({"Red": red, "Blue": blue}, "EPSG:4326", DAYS[0])
    places = Places(shapely.points([(37.5, 48.5), (36.2, 48.5)]), ["Beyond", "Here"], np.zeros(2))
    context = MeasurementContext("EPSG:4326", [one], places)

    def held(actor, place):
        return ClaimedQuantity("holder", actor=actor, place_from=place, date=DAYS[0])

    found = verdicts(context, held("Red", "Beyond"), held("Blue", "Beyond"), held("Blue", "Here"))
    assert [one.verdict for one in found] == ["cannot tell", "cannot tell", "inconsistent"]
    assert "nobody's" in found[0].note
    # Of a map of one side, what it does not hold is the other's.
    alone = cases.control_map({"Red": red}, "EPSG:4326", DAYS[0])
    context = MeasurementContext("EPSG:4326", [alone], places)
    (found,) = verdicts(context, held("Red", "Beyond"))
    assert found.verdict == "inconsistent"


def test_the_front_is_the_front_however_it_is_written(met):
    claims = [
        ClaimedQuantity("distance", "more than", 1.0, "km", place_from="Corner", place_to=front,
                        date=DAYS[2]) for front in ("front", "Front", " FRONT ")
    ]  # fmt: skip
    found = verdicts(met, *claims)
    assert len({one.measured.value for one in found}) == 1
