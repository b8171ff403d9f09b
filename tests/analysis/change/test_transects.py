# SPDX-License-Identifier: GPL-2.0-or-later
"""Transects give the published statistics."""

from __future__ import annotations

import datetime as dt
import itertools
import struct

import coastcr
import control_cases
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis.base.errors import InputError
from salient.analysis.change import front, transects
from salient.analysis.control import overlaps
from salient.analysis.geometry import geodesy

UTM = "EPSG:32637"
X, Y = 500_000.0, 5_300_000.0


@pytest.fixture(scope="module")
def coast(real_data):
    """CoastCR's example: distances (transects × dates), dates, uncertainties, published rates."""
    folder = real_data / "transects"
    dates, sigma = coastcr.coastlines(folder)
    # dist.dbf: CoastCR counts seaward from the transect's start with the sign turned.
    found = {}
    for row in coastcr.records(folder / "dist.dbf"):
        found[float(row["Normal"]), int(row["Coast"])] = float(row["Distance"])
    published = coastcr.records(folder / "normals_coast_rate.dbf")
    names = [float(row["Normal"]) for row in published]
    distances = np.array([[found[name, k] for k in range(len(dates))] for name in names])
    return distances, dates, sigma, published


FIELDS = [
    ("NSM", "nsm"), ("EPR", "epr"), ("EPRunc", "epr_unc"), ("SCE", "sce"), ("LRR", "lrr"),
    ("LR2", "lr2"), ("WLR", "wlr"), ("WR2", "wr2"),
]  # fmt: skip


@pytest.mark.parametrize(("theirs", "ours"), FIELDS, ids=[name for name, _ in FIELDS])
def test_coastcr_published(coast, theirs, ours):
    distances, dates, sigma, published = coast
    result = transects.statistics(distances, dates, uncertainties=sigma)
    expected = [float(row[theirs]) for row in published]
    assert len(expected) == 16
    assert getattr(result, ours) == pytest.approx(expected, abs=1e-6)


def test_days_without_time_of_day_agree_to_an_hour(coast):
    distances, dates, sigma, published = coast
    days = [date.date() for date in dates]
    result = transects.statistics(distances, days, uncertainties=sigma)
    # An hour in 61 years is 2 parts in a million.
    assert result.epr == pytest.approx([float(row["EPR"]) for row in published], rel=2.1e-6)


def test_planar_distances_are_coastcr_s(real_data, coast):
    """Lines through the published intersections meet the published transects at -Distance."""
    distances, *_ = coast
    shp = (real_data / "transects" / "normals.shp").read_bytes()
    ends = [struct.unpack("<4d", shp[at + 56 : at + 88]) for at in range(100, len(shp), 8 + 80)]
    lines = np.array([shapely.LineString([end[:2], end[2:]]) for end in ends])
    axis = shapely.get_coordinates(lines).reshape(-1, 2, 2)
    unit = (axis[:, 1] - axis[:, 0]) / np.hypot(*(axis[:, 1] - axis[:, 0]).T)[:, None]
    if len(lines) != len(distances):
        pytest.fail("the transects and the distances are not of one survey")
    across = np.column_stack([-unit[:, 1], unit[:, 0]])
    dated = []
    for column in range(distances.shape[1]):
        points = axis[:, 0] - distances[:, [column]] * unit
        ticks = np.stack([points - 0.01 * across, points + 0.01 * across], axis=1)
        dated.append(shapely.multilinestrings(shapely.linestrings(ticks)))
    found = transects.intersect(lines, dated, "EPSG:25829", planar=True)
    assert found.distances == pytest.approx(-distances, abs=1e-7)


def test_order_of_dates_does_not_matter(coast):
    distances, dates, sigma, _ = coast
    plain = transects.statistics(distances, dates, uncertainties=sigma)
    order = np.argsort(dates)
    sorted_ = transects.statistics(
        distances[:, order], [dates[i] for i in order], uncertainties=np.array(sigma)[order]
    )
    for name in ("nsm", "epr", "lrr", "wlr", "lci", "wci"):
        assert getattr(plain, name) == pytest.approx(getattr(sorted_, name), rel=1e-12)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.integers(3, 12))
def test_regression_equals_scipy(seed, count):
    from scipy import stats

    rng = np.random.default_rng(seed)
    days = np.sort(rng.choice(2000, count, replace=False))
    dates = [dt.date(2020, 1, 1) + dt.timedelta(int(day)) for day in days]
    y = rng.normal(size=count).cumsum()
    mine = transects.statistics([y], dates, confidence=0.9)
    theirs = stats.linregress(days / 365.0, y)
    assert mine.lrr[0] == pytest.approx(theirs.slope, rel=1e-9, abs=1e-12)
    assert mine.lr2[0] == pytest.approx(theirs.rvalue**2, rel=1e-9, abs=1e-12)
    half = theirs.stderr * stats.t.ppf(0.95, count - 2)
    assert mine.lci[0] == pytest.approx(half, rel=1e-9, abs=1e-12)


def test_a_straight_advance():
    """A front that goes 3 m a day: every rate is 3 · 365 m a year, without scatter."""
    dates = [dt.date(2025, 1, 1) + dt.timedelta(days=10 * i) for i in range(5)]
    result = transects.statistics([[0.0, 30.0, 60.0, 90.0, 120.0]], dates)
    assert result.nsm[0] == result.sce[0] == 120.0
    assert result.epr[0] == pytest.approx(3 * 365)
    assert result.lrr[0] == pytest.approx(3 * 365)
    assert result.lr2[0] == pytest.approx(1.0)
    assert result.lse[0] == pytest.approx(0.0, abs=1e-9)


def test_dates_that_are_not_met_are_left_out():
    dates = [dt.date(2025, 1, 1) + dt.timedelta(days=i) for i in range(3)]
    result = transects.statistics([[1.0, np.nan, 3.0], [np.nan, np.nan, 3.0]], dates)
    assert result.dates.tolist() == [2, 1]
    assert result.nsm[0] == 2.0
    assert np.isnan(result.nsm[1])


def test_cast_at_right_angles():
    base = shapely.LineString([(X, Y), (X + 1000, Y)])
    found = transects.cast(base, UTM, spacing_m=100.0, length_m=400.0)
    assert len(found.lines) == 10
    ends = shapely.get_coordinates(found.lines).reshape(-1, 2, 2)
    # Along the base eastwards, left is north: each starts 200 m north of it and ends 200 m south.
    assert ends[:, 0, 1] - Y == pytest.approx(200.0, abs=0.2)
    assert ends[:, 1, 1] - Y == pytest.approx(-200.0, abs=0.2)
    assert ends[:, 0, 0] - X == pytest.approx(np.arange(50, 1000, 100) * 0.9996, abs=0.01)


@pytest.mark.parametrize(
    ("rule", "expected"), [("first", 100.0), ("last", 300.0), ("refuse", np.nan)]
)
def test_rule_for_several_hits(rule, expected):
    transect = shapely.LineString([(X, Y), (X, Y + 400)])
    bent = [(X - 50, Y + 100), (X + 50, Y + 100), (X + 50, Y + 300), (X - 50, Y + 300)]
    bent = shapely.LineString(bent)
    none = shapely.LineString([(X + 60, Y), (X + 60, Y + 400)])
    found = transects.intersect([transect], [bent, none], UTM, hit_rule=rule)
    assert found.hits.tolist() == [[2, 0]]
    if rule != "refuse":
        # An edge is a geodesic: it bends by a hair.
        place = shapely.get_coordinates(found.points)
        assert place == pytest.approx(np.array([[X, Y + expected]]), abs=1e-3)
    # 0.9996 is UTM's scale on the central meridian.
    assert found.distances[0, 0] == pytest.approx(expected / 0.9996, rel=1e-6, nan_ok=True)
    assert np.isnan(found.distances[0, 1])


def test_a_vertex_on_the_transect_is_one_hit():
    transect = shapely.LineString([(X, Y), (X, Y + 400)])
    line = shapely.LineString([(X - 50, Y + 100), (X, Y + 120), (X + 50, Y + 100)])
    assert transects.intersect([transect], [line], UTM).hits.tolist() == [[1]]


@pytest.mark.parametrize(
    ("dates", "sigma", "words"),
    [
        ([dt.date(2025, 1, 1)] * 2, None, "same date"),
        ([dt.date(2025, 1, 1), dt.date(2025, 1, 2)], [1.0, 0.0], "uncertainty greater than 0"),
    ],
    ids=["duplicate-dates", "no-uncertainty"],
)
def test_refused(dates, sigma, words):
    with pytest.raises(InputError, match=words):
        transects.statistics([[0.0, 1.0]], dates, uncertainties=sigma)


@pytest.mark.parametrize("confidence", [0.0, 1.0, 1.5, float("nan")])
def test_a_confidence_that_is_none_is_refused(confidence):
    days = [dt.date(2025, 1, 1), dt.date(2025, 1, 2)]
    with pytest.raises(InputError, match="between 0 and 100 %"):
        transects.statistics([[0.0, 1.0]], days, confidence=confidence)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_transects_across_the_antimeridian_go_the_short_way(crs):
    """As the same transects and lines half a turn of the Earth away."""
    baseline = shapely.LineString([(0.0, 50.0), (0.0, 51.0)])
    places = (-0.2, -0.05, 0.0, 0.1, 9.0)
    lines = [shapely.LineString([(x, 49.0), (x + 0.01, 52.0)]) for x in places]
    lines.append(shapely.LineString([(-0.1, 49.0), (0.1, 52.0)]))

    def moved(shape, turn):
        def change(xy):
            lon = xy[:, 0] + turn
            return np.column_stack([np.where(lon > 180.0, lon - 360.0, lon), xy[:, 1]])

        return shapely.transform(shape, change)

    found = []
    for turn in (0.0, 180.0):
        line, *fronts = geodesy.from_lonlat(
            np.array([moved(one, turn) for one in (baseline, *lines)]), crs
        )
        cast = transects.cast(line, crs, spacing_m=20_000.0, length_m=40_000.0)
        found.append(transects.intersect(cast.lines, fronts, crs))
    here, there = found
    assert here.hits.any(axis=0).tolist() == [True, True, True, True, False, True]
    assert there.hits.tolist() == here.hits.tolist()
    assert there.distances == pytest.approx(here.distances, abs=1e-3, nan_ok=True)
    assert np.abs(shapely.get_x(geodesy.to_lonlat(there.points, crs))).max() <= 180.0


def test_a_line_that_begins_the_other_way_does_not_run_against_its_neighbour():
    hooked = [(0, 0), (0, -1), (5, 10)]
    beside = [(1, 0), (1, 10)]
    assert transects.run_against(shapely.MultiLineString([hooked, beside])) == 0
    assert transects.run_against(shapely.MultiLineString([hooked, beside[::-1]])) == 0
    ahead = [(1, 0), (1, -10)]
    assert transects.run_against(shapely.MultiLineString([hooked, ahead])) == 2


@pytest.mark.parametrize("along", [1.0, 20.0])
def test_spacing_and_length_are_geodesic_on_long_baselines(along):
    baseline = shapely.LineString([(30.0, 45.0), (30.0, 45.0 + along)])
    cast = transects.cast(baseline, "EPSG:4326", spacing_m=10_000.0, length_m=100_000.0)
    ellipsoid = geodesy.geod("EPSG:4326")
    ends = shapely.get_coordinates(cast.lines).reshape(-1, 2, 2)
    lengths = geodesy.inverse(*ends[:, 0].T, *ends[:, 1].T, ellipsoid)[2]
    np.testing.assert_allclose(lengths, 100_000.0, atol=1.0)
    lat = ends[:, :, 1].mean(axis=1)
    assert cast.along_m[-1] == pytest.approx(cast.along_m[0] + 10_000.0 * (len(lat) - 1))
    whole = geodesy.length_m([baseline], "EPSG:4326")[0]
    assert 0.0 <= whole - cast.along_m[-1] < 10_000.0


@pytest.mark.parametrize("side", [1.0, -1.0])
def test_a_line_across_the_antimeridian_is_met_by_transects_that_are_not(side):
    transect = shapely.LineString([(side * 179.5, 50.0), (side * 179.9, 50.0)])
    line = shapely.LineString([(side * 179.6, 49.9), (side * -179.7, 50.4)])
    found = transects.intersect([transect], [line], "EPSG:4326")
    assert found.hits.tolist() == [[1]]


@pytest.mark.parametrize("side", [1.0, -1.0])
def test_transects_across_the_antimeridian_meet_lines_that_are_not(side):
    transect = shapely.LineString([(179.5, 50.0), (-179.5, 50.0)])
    line = shapely.LineString([(side * 179.9, 51.0), (side * 179.8, 49.0)])
    found = transects.intersect([transect], [line], "EPSG:4326")
    assert found.hits.tolist() == [[1]]


def test_lines_in_one_place_have_no_share_of_spread_however_they_are_rounded():
    """Where the last digits of a projection differed, R² was 0 on one map and none on another."""
    distances = np.array([[460.9, 460.9 + 2e-12, 460.9]])
    dates = [dt.date(2025, 1, day) for day in (1, 5, 9)]
    assert np.isnan(transects.statistics(distances, dates).lr2[0])


#: In degrees, in Mercator, in the own zone and one six degrees off, about the pole, and torn
#: elsewhere than in degrees.
CRSES = (
    "EPSG:4326", "EPSG:3857", "EPSG:32637", "EPSG:32638", "EPSG:3034", "EPSG:3995",
    "+proj=merc +lon_0=217.1 +datum=WGS84",
)  # fmt: skip


def swayed(lines, fronts, distances):
    """Return by how much distances along transects change where the fronts lie 11 µm aside.

    A projection is undone to micrometres, and along a transect that meets a front at a flat angle
    that is a hundred times as far.
    """
    most = np.zeros(np.shape(distances))
    for away in ((1e-10, 0.0), (-1e-10, 0.0), (0.0, 1e-10), (0.0, -1e-10)):
        moved = shapely.transform(fronts, lambda xy, away=away: xy + away)
        aside = transects.intersect(lines, moved, "EPSG:4326").distances
        most = np.maximum(most, np.nan_to_num(np.abs(aside - distances), nan=np.inf))
    return most


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([0.001, 0.05, 1.0]))
def test_transects_do_not_depend_on_the_crs(seed, size):
    """They were straight in the layer's own: 2 % off in a zone beside it."""
    rng = np.random.default_rng(seed)

    def lines(count):
        steps = rng.normal(size=(count, 6, 2)).cumsum(axis=1) * size
        return shapely.linestrings(np.add(steps, [37.1, 48.0]))

    baseline = shapely.linestrings(rng.normal(size=(3, 2)) * 2 * size + [37.1, 48.0])
    fronts = lines(4)
    options = {"spacing_m": 3e4 * size, "length_m": 2e5 * size}
    cast = transects.cast(baseline, "EPSG:4326", **options)
    plain = transects.intersect(cast.lines, fronts, "EPSG:4326")
    within = 1e-6 * 1e5 * size + swayed(cast.lines, fronts, plain.distances)
    for crs in CRSES[1:]:
        drawn = geodesy.from_lonlat(np.array([baseline, *fronts]), crs)
        again = transects.cast(drawn[0], crs, **options)
        assert again.along_m == pytest.approx(cast.along_m, rel=1e-9)
        found = transects.intersect(again.lines, drawn[1:], crs)
        assert found.hits.tolist() == plain.hits.tolist()
        off = np.abs(found.distances - plain.distances)
        assert (off <= within)[np.isfinite(plain.distances)].all()


def test_transects_do_not_depend_on_how_many_vertices_an_edge_has():
    ellipsoid = geodesy.geod("EPSG:4326")
    ends = [(36.0, 47.0), (38.0, 49.0)]
    between = [tuple(one) for one in ellipsoid.npts(*ends[0], *ends[1], 40)]
    way = shapely.LineString([(36.2, 48.6), (37.9, 47.3)])
    found = transects.intersect(
        [way],
        [shapely.LineString(ends), shapely.LineString([ends[0], *between, ends[1]])],
        "EPSG:4326",
    )
    assert found.hits.tolist() == [[1, 1]]
    assert found.distances[0, 0] == pytest.approx(found.distances[0, 1], rel=1e-9)


def test_a_stretch_along_a_transect_counts_by_its_ends():
    """As far as the transect goes."""
    transect = shapely.LineString([(37.0, 48.0), (37.0, 48.4)])
    along = shapely.LineString([(37.0, 48.3), (37.0, 48.6), (37.1, 48.6)])
    beyond = shapely.LineString([(37.0, 48.5), (37.0, 48.6)])
    found = transects.intersect([transect], [along, beyond], "EPSG:4326", hit_rule="last")
    assert found.hits.tolist() == [[2, 0]]
    whole = geodesy.length_m([transect], "EPSG:4326")[0]
    assert found.distances[0, 0] == pytest.approx(whole, rel=1e-9)


def test_a_transect_over_the_pole_meets_what_lies_beyond():
    transect = shapely.LineString([(10.0, 88.0), (-170.0, 88.0)])
    line = shapely.LineString([(-150.0, 89.0), (170.0, 89.0)])
    found = transects.intersect([transect], [line], "EPSG:4326")
    assert found.hits.tolist() == [[1]]
    assert found.distances[0, 0] == pytest.approx(328_350.0, rel=1e-4)


def test_a_front_is_a_baseline_alike_however_it_is_drawn():
    """Rings from another vertex on, lines in another order, in another CRS."""
    ring = np.array([(37.0, 48.0), (37.4, 47.9), (37.5, 48.3), (37.1, 48.4)])
    line = shapely.LineString([(36.5, 48.0), (36.9, 48.6)])
    drawn = []
    for start, crs in ((0, "EPSG:4326"), (2, "EPSG:4326"), (3, "EPSG:32638")):
        turned = np.roll(ring, -start, axis=0)
        parts = [shapely.LineString([*turned, turned[0]]), line][:: 1 if start else -1]
        front = geodesy.from_lonlat(shapely.multilinestrings([parts]), crs)[0]
        front = transects.in_order(front, crs)
        cast = transects.cast(front, crs, spacing_m=5_000.0, length_m=10_000.0)
        drawn.append(shapely.get_coordinates(geodesy.to_lonlat(cast.lines, crs)))
    assert drawn[1] == pytest.approx(drawn[0], abs=1e-9)
    assert drawn[2] == pytest.approx(drawn[0], abs=1e-9)


@pytest.mark.parametrize("shares", [(20, 10), (15, 15), (20, 10, 8), (10, 10, 10)])
def test_transects_of_a_front_stand_alike_whatever_the_actors_are_called(shares):
    """They began on the side of whoever came first in the alphabet: NSM had the other sign."""
    width = sum(shares[:2])
    ground = [shapely.box(0, 0, shares[0], 20), shapely.box(shares[0], 0, width, 20)]
    corners = [(0, 20), (shares[0], 20), (width, 20)]
    ground += [
        shapely.Polygon([*corners, (width, 20 + deep), (0, 20 + deep)]) for deep in shares[2:]
    ]
    placed = [shapely.transform(one, lambda xy: 1e3 * xy + [5e5, 5.3e6]) for one in ground]
    drawn = []
    for names in itertools.permutations("ABC"[: len(shares)]):
        for crs in (UTM, "EPSG:4326"):
            shapes = geodesy.reproject(placed, UTM, crs)
            ready = overlaps.prepared(control_cases.numbered(*zip(names, shapes), crs=crs))
            found = front.front_lines(ready.control)
            base = transects.baseline_of(found, ready.areas_m2)
            cast = transects.cast(base, crs, spacing_m=4_000.0, length_m=6_000.0)
            drawn.append(shapely.get_coordinates(geodesy.to_lonlat(cast.lines, crs)))
    for one in drawn[1:]:
        assert one == pytest.approx(drawn[0], abs=1e-9)


@pytest.mark.parametrize("seed", range(4))
def test_a_front_that_meets_itself_is_parted_alike_whatever_the_actors_are_called(seed):
    """Where cells of two actors meet as on a chessboard, the ring of either goes on another way."""
    rng = np.random.default_rng(seed)
    at = 0.02 * np.arange(7)
    xy = np.stack(np.meshgrid(33.0 + at, 48.0 + at, indexing="ij"), -1)
    xy += rng.uniform(-0.006, 0.006, xy.shape)
    rings = np.stack([xy[:-1, :-1], xy[1:, :-1], xy[1:, 1:], xy[:-1, 1:]], axis=-2)
    cells, held = shapely.polygons(rings.reshape(-1, 4, 2)), rng.integers(0, 3, 36)
    ground = [shapely.union_all(cells[held == i]) for i in range(3)]
    drawn = []
    for names in itertools.permutations("ABC"):
        ready = overlaps.prepared(control_cases.numbered(*zip(names, ground), crs="EPSG:4326"))
        base = transects.baseline_of(front.front_lines(ready.control), ready.areas_m2)
        cast = transects.cast(base, "EPSG:4326", spacing_m=700.0, length_m=4_000.0)
        drawn.append(shapely.get_coordinates(cast.lines))
    for one in drawn[1:]:
        assert one == pytest.approx(drawn[0], abs=1e-12)
