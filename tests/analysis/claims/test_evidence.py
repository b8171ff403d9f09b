# SPDX-License-Identifier: GPL-2.0-or-later
"""Evidence near changes: held against a brute force over every pair, and against worked cases."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
from cancelling import assert_stops_within
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod
from salient.analysis.base.errors import InputError
from salient.analysis.claims import evidence
from salient.analysis.claims.evidence import match_evidence
from salient.analysis.claims.material import Events, MatchableChanges, Reports
from salient.analysis.geometry.nearest import ways

WGS84 = Geod(ellps="WGS84")
FIRST = dt.date(2017, 8, 1)


def day(number: int | None) -> dt.date | None:
    return None if number is None else FIRST + dt.timedelta(days=number)


def changes(shapes, first=0, last=5) -> MatchableChanges:
    shapes = np.array(shapes, dtype=object)
    return MatchableChanges(shapes, [day(first)] * len(shapes), [day(last)] * len(shapes))


def events(points, *, at=3, precision=0.0, days=0.0) -> Events:
    lon, lat = (np.array(values, float) for values in zip(*points))
    same = np.ones(len(points))
    dates = [day(at)] * len(points)
    return Events(lon, lat, precision * same, dates, dates, days * same)


def said(count: int, stance="reports", reliability="B", credibility=2) -> Reports:
    same = ([reliability] * count, [credibility] * count, [stance] * count)
    return Reports(range(count), *same, ["Monitor"] * count)


def along(points, starts, ends) -> np.ndarray:
    """Distances from points to geodesics by golden section, which knows no plane."""
    points, starts, ends = (np.reshape(xy, (-1, 2)).T for xy in (points, starts, ends))
    azimuth, _, length = WGS84.inv(*starts, *ends)

    def away(metres):
        lon, lat, _ = WGS84.fwd(*starts, azimuth, metres)
        return WGS84.inv(*points, lon, lat)[2]

    low, high, golden = 0.0 * length, length, (5.0**0.5 - 1.0) / 2.0
    for _ in range(60):
        left, right = high - golden * (high - low), low + golden * (high - low)
        nearer = away(left) < away(right)
        low, high = np.where(nearer, low, left), np.where(nearer, right, high)
    return np.min([away(low), away(0.0 * length), away(length)], axis=0)


def edges(shape) -> list:
    lines = shapely.get_parts(shape.boundary) if shape.area else shapely.get_parts(shape)
    return [
        (start, end)
        for line in lines
        for start, end in zip(line.coords, line.coords[1:] or line.coords)
    ]


def brute_distances(point, shapes) -> list[float]:
    """Distances from a point to each shape, 0 within it."""
    of_shape = [edges(shape) for shape in shapes]
    starts, ends = zip(*(edge for some in of_shape for edge in some))
    away = along([point] * len(starts), starts, ends)
    heads = np.cumsum([0, *(len(some) for some in of_shape[:-1])])
    nearest = np.minimum.reduceat(away, heads)
    return [0.0 if shapely.intersects_xy(s, *point) else m for s, m in zip(shapes, nearest)]


def brute(asked: MatchableChanges, given_: Events, e: int, distance: float, days: float) -> dict:
    """The changes that one event matches, and how far off it is."""
    found = {}
    point = given_.lon[e], given_.lat[e]
    here = [turned(shape, point) for shape in asked.lonlat]
    for c, metres in enumerate(brute_distances(point, here)):
        slack = given_.date_precision_days[e]
        late = (given_.first[e] - asked.last[c]).days - slack
        early = (asked.first[c] - given_.last[e]).days - slack
        near = metres <= distance + given_.location_precision_m[e]
        if near and max(late, early, 0) <= days:
            found[c, e] = metres
    return found


@st.composite
def scenes(draw):
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    lon_0, lat_0 = draw(
        st.sampled_from([(38.0, 35.0), (179.9, -17.0), (-180.0, 66.0), (20.0, 84.0)])
    )
    shapes = []
    for _ in range(4):
        x, y = lon_0 + rng.uniform(-0.5, 0.5), lat_0 + rng.uniform(-0.3, 0.3)
        width, height = rng.uniform(0.01, 0.4, 2)
        kind = rng.integers(4)
        box = shapely.box(x, y, x + width, y + height)
        hole = shapely.box(*shapely.buffer(box.centroid, width / 5).bounds)
        line = shapely.LineString([(x, y), (x + width, y), (x + width, y + height)])
        shapes.append([box, box.difference(hole), line, shapely.Point(x, y)][kind])
    points = rng.uniform((lon_0 - 1.0, lat_0 - 0.6), (lon_0 + 1.0, lat_0 + 0.6), (8, 2))
    # Half of the events have their longitude a turn away, as data west of 180° have.
    points[::2, 0] = np.mod(points[::2, 0] + 180.0, 360.0) - 180.0
    firsts, lasts = rng.integers(0, 10, 4), rng.integers(0, 6, 4)
    starts = rng.integers(-5, 20, 8)
    return (
        MatchableChanges(
            np.array(shapes, dtype=object),
            [day(int(f)) for f in firsts],
            [day(int(f + n)) for f, n in zip(firsts, lasts)],
        ),
        Events(
            points[:, 0],
            points[:, 1],
            rng.choice([0.0, 500.0, 20_000.0], 8),
            [day(int(s)) for s in starts],
            [day(int(s + n)) for s, n in zip(starts, rng.integers(0, 4, 8))],
            rng.choice([0.0, 3.0], 8),
        ),
        float(rng.choice([0.0, 2_000.0, 30_000.0])),
        float(rng.choice([0.0, 4.0])),
    )


def turned(shape, point):
    """A shape with its longitudes on the point's side of the antimeridian."""
    off = 360.0 * np.round((point[0] - shape.centroid.x) / 360.0)
    return shapely.transform(shape, lambda xy: xy + np.array([off, 0.0]))


@settings(max_examples=60, deadline=None)
@given(scenes())
def test_equals_brute_force_over_all_pairs(scene):
    asked, given_, distance, days = scene
    expected = {}
    for e in range(len(given_.lon)):
        expected |= brute(asked, given_, e, distance, days)
    found = match_evidence(asked, given_, said(8), distance_m=distance, days=days).matches
    got = dict(zip(zip(found.change.tolist(), found.event.tolist()), found.distance_m))
    assert set(got) == set(expected)
    for pair, metres in expected.items():
        # The outline of an area is straight in degrees, its edge a geodesic: 30 m apart at most.
        assert got[pair] == pytest.approx(metres, rel=1e-6, abs=1e-3)


@given(st.integers(0, 2**32 - 1), st.sampled_from([1e3, 2e4, 1e5, 5e5]))
@settings(max_examples=40, deadline=None)
def test_distance_to_a_geodesic_of_any_length(seed, length):
    """To 1e-7 of the distance up to 150 km away, against a search that knows no plane."""
    rng = np.random.default_rng(seed)
    point = rng.uniform(-180, 180), rng.uniform(-70, 70)
    start = WGS84.fwd(*point, rng.uniform(0, 360), rng.uniform(1, 1.5e5))[:2]
    end = WGS84.fwd(*start, rng.uniform(0, 360), length)[:2]
    metres, _ = ways(*np.array([point]).T, np.array([start]), np.array([end]), WGS84)
    assert metres[0] == pytest.approx(along(point, start, end)[0], rel=1e-7, abs=1e-4)


SQUARE = shapely.box(38.0, 35.0, 38.1, 35.1)


def test_event_inside_is_at_distance_zero():
    found = match_evidence(
        changes([SQUARE]), events([(38.05, 35.05)]), said(1), distance_m=0, days=0
    )
    assert found.matches.distance_m.tolist() == [0.0]
    assert found.supported.tolist() == [True]


def test_event_in_a_hole_is_as_far_as_the_rim():
    """A hole of 0.02° about the point: 0.01° of latitude is 1,109 m here, longitude is less."""
    holed = SQUARE.difference(shapely.box(38.04, 35.04, 38.06, 35.06))
    found = match_evidence(
        changes([holed]), events([(38.05, 35.05)]), said(1), distance_m=2000, days=0
    )
    rim = WGS84.inv(38.05, 35.05, 38.06, 35.05)[2]
    assert found.nearest_m[0] == pytest.approx(rim, rel=1e-4)


@pytest.mark.parametrize(
    ("distance", "precision", "near"),
    [(1000, 0, False), (2000, 0, True), (1000, 1000, True), (0, 2000, True)],
    ids=["too far", "within the distance", "within both", "within its own precision"],
)
def test_location_precision_adds_to_the_distance(distance, precision, near):
    north = WGS84.fwd(38.05, 35.1, 0.0, 1500.0)[:2]
    found = match_evidence(
        changes([SQUARE]),
        events([north], precision=precision),
        said(1),
        distance_m=distance,
        days=0,
    )
    assert bool(found.supported[0]) is near


@pytest.mark.parametrize(
    ("at", "days", "precision", "apart"),
    [(-2, 2, 0, 2.0), (-3, 2, 0, None), (-3, 2, 1, 2.0), (8, 2, 1, 2.0), (5, 0, 0, 0.0)],
    ids=["before", "too early", "early but imprecise", "late but imprecise", "last day"],
)
def test_date_precision_adds_to_the_window(at, days, precision, apart):
    found = match_evidence(
        changes([SQUARE]),
        events([(38.05, 35.05)], at=at, days=precision),
        said(1),
        distance_m=0,
        days=days,
    )
    assert found.matches.days.tolist() == ([] if apart is None else [apart])


def test_change_without_a_date_is_matched_in_space_only():
    undated = changes([SQUARE], None, None)
    found = match_evidence(undated, events([(38.05, 35.05)], at=90), said(1), distance_m=0, days=0)
    assert found.supported.tolist() == [True]
    assert np.isnan(found.matches.days).all()


def test_events_without_place_or_date_are_counted_and_support_nothing():
    given_ = events([(np.nan, np.nan), (38.05, 35.05)], at=None)
    found = match_evidence(changes([SQUARE]), given_, said(2), distance_m=0, days=0)
    assert (found.placeless, found.undated) == (1, 1)
    assert found.unsupported.tolist() == [0]


def test_stances_and_grades_stay_apart():
    """Two events at one change: A2 and B1 report, C3 denies, an ungraded one qualifies."""
    given_ = events([(38.05, 35.05), (38.02, 35.02)])
    reports = Reports(
        [0, 1, 0, 1],
        ["A", "B", "C", "?"],
        [2, 1, 3, 0],
        ["reports", "reports", "denies", "qualifies"],
        ["a", "b", "c", "d"],
    )
    found = match_evidence(changes([SQUARE]), given_, reports, distance_m=0, days=0)
    assert (found.events[0], found.reports[0]) == (2, 2)
    assert (found.denials[0], found.qualifications[0]) == (1, 1)
    assert found.by_reliability[0].tolist() == [1, 1, 0, 0, 0, 0, 0]
    assert found.by_credibility[0].tolist() == [1, 1, 0, 0, 0, 0, 0]


def test_two_reports_of_one_source_are_one_source():
    given_ = events([(38.05, 35.05), (38.02, 35.02)])
    same = (["B"] * 3, [2] * 3, ["reports"] * 3)
    reports = Reports([0, 1, 1], *same, ["Monitor", "Monitor", "Agency"])
    found = match_evidence(changes([SQUARE]), given_, reports, distance_m=0, days=0)
    assert (found.reports[0], found.sources[0]) == (3, 2)


@pytest.mark.parametrize("stance", ["denies", "qualifies"])
def test_only_reports_support(stance):
    found = match_evidence(
        changes([SQUARE]), events([(38.05, 35.05)]), said(1, stance), distance_m=0, days=0
    )
    assert found.events.tolist() == [1]
    assert found.unsupported.tolist() == [0]


def test_event_without_a_report_supports_nothing():
    found = match_evidence(
        changes([SQUARE]), events([(38.05, 35.05)]), said(0), distance_m=0, days=0
    )
    assert (found.events.tolist(), found.supported.tolist()) == ([1], [False])


@pytest.mark.parametrize("empty", ["changes", "events", "both"])
def test_nothing_to_match(empty):
    asked = changes([] if empty != "events" else [SQUARE])
    none = Events(np.zeros(0), np.zeros(0), np.zeros(0), [], [], np.zeros(0))
    given_ = events([(38.05, 35.05)]) if empty == "changes" else none
    found = match_evidence(asked, given_, said(len(given_)), distance_m=1e4, days=9)
    assert len(found.matches) == 0
    assert found.unsupported.tolist() == list(range(len(asked)))


@pytest.mark.parametrize(
    "asked", [{"distance_m": -1, "days": 0}, {"distance_m": 0, "days": float("nan")}],
    ids=["distance", "days"],
)  # fmt: skip
def test_senseless_limits_are_refused(asked):
    with pytest.raises(InputError, match="must be 0 or more"):
        match_evidence(changes([SQUARE]), events([(38.05, 35.05)]), said(1), **asked)


def test_cancel_is_heard(monkeypatch):
    monkeypatch.setattr(evidence, "_PAIRS", 1)
    shapes, points = changes([SQUARE]), events([(38.001, 35.001), (37.999, 35.0)])
    assert_stops_within(
        lambda stop: match_evidence(shapes, points, said(2), distance_m=1e4, days=9, feedback=stop)
    )
