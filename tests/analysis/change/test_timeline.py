# SPDX-License-Identifier: GPL-2.0-or-later
"""A series is its steps, and its steps add up."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import control_cases as cases
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from salient.analysis.base.errors import InputError
from salient.analysis.change import balance, compare, history, sectors, timeline
from salient.analysis.change.timeline import TimelineOptions
from salient.analysis.control import control_map, overlaps
from salient.analysis.geometry import geodesy, projections

X, Y = 500_000.0, 5_300_000.0


def box(x0, y0, x1, y1):
    """A box in kilometres."""
    return shapely.box(X + x0 * 1e3, Y + y0 * 1e3, X + x1 * 1e3, Y + y1 * 1e3)


def day(number):
    return dt.date(2025, 1, 1) + dt.timedelta(days=number)


def series(*grounds, days=None):
    """Maps of one actor over consecutive days."""
    days = range(len(grounds)) if days is None else days
    return [
        cases.control_map({"A": ground}, cases.UTM, day(number))
        for number, ground in zip(days, grounds)
    ]


BASE = box(0, 0, 10, 10)
# A strip taken, given back the next day, and another that stays.
STRIP, STAYS = box(10, 0, 11, 3), box(10, 6, 12, 10)
BACK_AND_FORTH = [
    BASE, shapely.union_all([BASE, STRIP, STAYS]), shapely.union_all([BASE, STAYS]),
    shapely.union_all([BASE, STAYS]),
]  # fmt: skip


def test_reversal_is_noise_within_the_dates_asked_for():
    found = timeline.timeline(series(*BACK_AND_FORTH), options=TimelineOptions(revert_maps=1))
    assert sorted(found.changes.noise) == ["", "reverted", "reverted"]
    assert sorted(timeline.timeline(series(*BACK_AND_FORTH)).changes.noise) == ["", "", ""]
    assert found.totals.noise[0] == pytest.approx(2 * 3e6, rel=1e-3)
    # What is thin is so first: the strip of 1 km, and what is given back of it.
    thin = timeline.timeline(
        series(*BACK_AND_FORTH), options=TimelineOptions(noise_width_m=1500, revert_maps=1)
    )
    assert sorted(thin.changes.noise) == ["", "thin", "thin"]
    later = [BASE, shapely.union_all([BASE, STRIP]), shapely.union_all([BASE, STRIP]), BASE]
    slow = timeline.timeline(series(*later), options=TimelineOptions(revert_maps=1))
    assert sorted(slow.changes.noise) == ["", ""]


def test_persisted():
    found = timeline.timeline(series(*BACK_AND_FORTH))
    by_area = dict(zip(np.round(found.changes.areas_m2 / 1e6), found.changes.persisted))
    # The strip (3 km²) was taken and given back: only giving it back lasted, and is written last.
    assert by_area == {3.0: True, 8.0: True}
    assert found.changes.persisted.tolist().count(False) == 1


def test_dates_without_ground_in_the_study_area():
    """Three maps beside the area, one of which is the first to reach into it by 2 km by 10 km."""
    beside, inside = box(0, 0, 4, 10), box(0, 0, 12, 10)
    maps = series(beside, box(0, 0, 5, 10), inside, beside)
    found = timeline.timeline(maps, options=TimelineOptions(study_area=box(10, 0, 20, 10)))
    assert found.table.area == pytest.approx([0, 0, 20e6, 0], rel=1e-3)
    assert found.table.gain == pytest.approx([0, 0, 20e6, 0], rel=1e-3)
    with pytest.raises(InputError, match="No map of the series has ground in the study area"):
        timeline.timeline(maps, options=TimelineOptions(study_area=box(30, 0, 40, 10)))


def test_end_to_end_beside_summed():
    totals = timeline.timeline(series(*BACK_AND_FORTH)).totals
    assert totals.gain[0] == pytest.approx(8e6, rel=1e-3)
    assert totals.loss[0] == 0.0
    assert totals.summed_gain[0] == pytest.approx(11e6, rel=1e-3)
    assert totals.summed_loss[0] == pytest.approx(3e6, rel=1e-3)


def test_last_changed_covers_each_piece_once():
    found = timeline.timeline(series(*BACK_AND_FORTH))
    last = found.last
    total = shapely.area(shapely.union_all(found.changes.geometries))
    assert shapely.area(last.geometries).sum() == pytest.approx(total, rel=1e-12)
    rows = {
        int(times): str(found.changes.to_dates[i]) for times, i in zip(last.times, last.changes)
    }
    assert rows == {1: "2025-01-02", 2: "2025-01-03"}


def test_what_stayed_of_a_change_that_was_mostly_given_back_has_last_changed():
    """Of 5 km by 10 km that were taken 3 came back: 2 are the taker's for good."""
    maps = series(*(box(0, 0, east, 10) for east in (10, 15, 12, 12)))
    found = timeline.timeline(maps, options=TimelineOptions(revert_maps=1))
    assert "" not in set(found.changes.noise)
    assert shapely.area(found.last.geometries).sum() == pytest.approx(20e6, rel=1e-3)
    assert found.last.times.tolist() == [1]


def test_table():
    table = timeline.timeline(series(*BACK_AND_FORTH)).table
    assert table.parts.tolist() == [0, 2, 1, 0]
    expected = np.diff(table.area)
    assert table.net[1:] == pytest.approx(expected, abs=1e-3)
    assert table.net_per_day[1:] == pytest.approx(expected, abs=1e-3)
    # The boundary of a box of 10 km by 10 km (UTM's scale is 0.9996).
    assert table.front[0] == pytest.approx(40e3 / 0.9996, rel=1e-3)


def test_rates_count_days_and_not_maps():
    found = timeline.timeline(series(BASE, shapely.union_all([BASE, STAYS]), days=[0, 4]))
    assert found.table.net_per_day[1] == pytest.approx(8e6 / 4, rel=1e-3)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 1000), min_size=2, max_size=5), st.integers(0, 1000))
def test_balance_of_a_random_series(owners, seed):
    maps = [
        cases.control_map(
            cases.placed(cases.partition(seed, 20, "ABC", owner), 2e4, X, Y), cases.UTM, day(i)
        )
        for i, owner in enumerate(owners)
    ]
    found = timeline.timeline(maps)
    for name in set(found.table.actors):
        rows = found.table.of(name)
        assert np.diff(rows.area) == pytest.approx(rows.net[1:], abs=1e-9 * 4e8 + 1e-6)


def test_sectors_add_up_to_the_whole():
    halves = sectors.sectors(["south", "north"], [box(-1, -1, 20, 5), box(-1, 5, 20, 20)])
    found = timeline.timeline(series(*BACK_AND_FORTH), sectors=halves)
    whole = found.table.of("A")
    south, north = (found.table.of("A", name) for name in ("south", "north"))
    for column in ("area", "gain", "loss", "front"):
        both = getattr(south, column) + getattr(north, column)
        assert both == pytest.approx(getattr(whole, column), rel=1e-6, abs=1e-3)
    assert south.gain.tolist() == pytest.approx([0, 3e6, 0, 0], rel=1e-3)
    assert sorted(found.sector) == ["north", "south", "south"]


@pytest.mark.parametrize("north", [50.0, -50.0])
def test_a_sector_of_everything_is_the_map_where_lines_are_redrawn(north):
    # A vertex in the middle of a border of 5° takes it off the geodesic, 500 km² to one side's
    # loss, though no ground passes to anybody: what each map shows by itself says how much.
    plain = {"A": shapely.box(0, north - 1, 5, north), "B": shapely.box(0, north, 5, north + 1)}
    finer = {
        "A": shapely.Polygon(
            [(0, north - 1), (5, north - 1), (5, north), (2.5, north), (0, north)]
        ),
        "B": shapely.Polygon(
            [(0, north), (2.5, north), (5, north), (5, north + 1), (0, north + 1)]
        ),
    }
    maps = [cases.control_map(one, date=day(i)) for i, one in enumerate((plain, finer, plain))]
    around = shapely.box(-1, north - 2, 6, north + 2)
    halves = sectors.sectors(
        ["all", "west", "east"],
        [around, shapely.box(-1, north - 2, 2, north + 2), shapely.box(2, north - 2, 6, north + 2)],
    )
    found = timeline.timeline(maps, sectors=halves).table
    for name in ("A", "B"):
        whole = found.of(name).area
        assert abs(whole[1] - whole[0]) > 400e6
        assert found.of(name, "all").area == pytest.approx(whole, rel=1e-9)
        both = found.of(name, "west").area + found.of(name, "east").area
        assert np.diff(both) == pytest.approx(np.diff(whole), rel=1e-9)


def test_what_is_redrawn_on_the_border_of_two_sectors_is_half_in_each():
    halves = sectors.sectors(["west", "east"], [box(0, 0, 1, 1), box(1, 0, 2, 1)])
    spots = np.array([(X + 1e3, Y + 5e2), (X + 5e2, Y + 5e2)])
    redrawn = balance.Redrawn(spots, np.array([1, 1]), np.array([10.0, -4.0]))
    assert sectors.redrawn_in(redrawn, 2, halves).tolist() == [[0.0, 1.0], [0.0, 5.0]]


def test_front_along_the_border_of_two_sectors_is_half_in_each():
    # 10 km of the east of A's square are the border of two sectors, 10 km the edge of one alone.
    near = sectors.sectors(["in", "out"], [box(0, 0, 10, 10), box(10, -5, 20, 15)])
    found = timeline.timeline(series(BASE, BASE), sectors=near).table
    fronts = [found.of("A", name).front[0] for name in ("", "in", "out")]
    assert fronts == pytest.approx([40_000, 35_000, 5_000], rel=1e-3)


@pytest.mark.parametrize("drawn", ["tiles", "EPSG:3857", "EPSG:32636"])
def test_sums_of_sectors_with_long_edges_are_the_same_in_each_drawing(drawn):
    """Two boxes that part the ground at a parallel, hundreds of kilometres long, and two at 31°."""

    def tables(days, crs):
        parts = [(28, 46, 36, 48.4), (28, 48.4, 36, 51), (28, 46, 31, 51), (31, 46, 36, 51)]
        boxes = projections.finely(np.array([shapely.box(*part) for part in parts]), "EPSG:4326")
        maps = [
            control_map.build(geodesy.from_lonlat(one, crs), ["A"] * len(one), crs=crs, date=date)[
                0
            ]
            for one, date in zip(days, (day(0), day(3)))
        ]
        by = sectors.sectors(["s", "n", "w", "e"], geodesy.from_lonlat(boxes, crs))
        return timeline.timeline(maps, sectors=by).table

    # one vertex on each side is where the tiles meet
    side = [(32, 47), (33, 47.02), (34, 47.3), (34.3, 48.7), (33, 49.05), (32, 49), (30.5, 48)]
    west = shapely.Polygon([side[k] for k in (0, 1, 4, 5, 6)])
    east = shapely.Polygon(side[1:5])
    later = shapely.Polygon([(34, 47.3), (35, 48), (34.3, 48.7)])
    first = shapely.Polygon(side)
    second = shapely.union_all([first, later])
    plain = tables([np.array([first]), np.array([second])], "EPSG:4326")
    if drawn == "tiles":
        other = tables([np.array([west, east]), np.array([west, east, later])], "EPSG:4326")
    else:
        other = tables([np.array([first]), np.array([second])], drawn)
    for name in ("s", "n", "w", "e"):
        one, two = plain.of("A", name), other.of("A", name)
        assert two.area == pytest.approx(one.area, rel=1e-6)
        assert two.gain == pytest.approx(one.gain, rel=2e-6)
    # the ground south of the parallel, with a vertex every 100 m on its edges
    ground = projections.in_parts(np.array([first]), geodesy.geod("EPSG:4326"), 100.0)
    south = shapely.intersection(ground, shapely.segmentize(shapely.box(28, 46, 36, 48.4), 1e-3))
    area = geodesy.area_m2(south, "EPSG:4326")
    assert plain.of("A", "s").area[0] == pytest.approx(area[0], rel=1e-6)
    whole = plain.of("A", "").area
    for one, two in ("sn", "we"):
        assert plain.of("A", one).area + plain.of("A", two).area == pytest.approx(whole, rel=1e-6)


def test_a_change_across_two_sectors_is_cut():
    halves = sectors.sectors(["s", "n"], [box(0, 0, 20, 1), box(0, 1, 20, 20)])
    found = compare.compare(*(overlaps.prepared(one) for one in series(BASE, BACK_AND_FORTH[1])))
    pieces, row, number = sectors.within(found.changes, halves)
    strip = shapely.intersects(found.changes.geometries[row], STRIP) & (pieces.areas_m2 < 5e6)
    assert dict(zip(number[strip].tolist(), pieces.areas_m2[strip] / 1e6)) == pytest.approx(
        {0: 1.0, 1: 2.0}, rel=1e-3
    )


def test_processes_give_the_same(package_path, monkeypatch):
    monkeypatch.syspath_prepend(str(package_path))
    maps = series(*(shapely.union_all([BASE, box(10, 0, 10 + i / 5, 3)]) for i in range(12)))
    here = timeline.timeline(maps)
    there = timeline.timeline(maps, scheduler="processes:2")
    assert here.table.area.tolist() == there.table.area.tolist()
    assert here.changes.areas_m2.tolist() == there.changes.areas_m2.tolist()


def test_the_real_half_year(real_data):
    maps = cases.daily_maps(real_data)
    found = timeline.timeline(maps, options=TimelineOptions(noise_width_m=50.0))
    first, last = (geodesy.area_m2(m.geometries, m.crs)[0] for m in (maps[0], maps[-1]))
    totals = found.totals
    assert totals.gain[0] - totals.loss[0] == pytest.approx(last - first, rel=1e-9)
    assert totals.summed_gain[0] - totals.summed_loss[0] == pytest.approx(last - first, rel=1e-6)
    # Back and forth is in the sums only: README has 4,551 against 4,350 km² for the whole year.
    assert totals.summed_gain[0] > totals.gain[0]
    assert totals.summed_loss[0] > totals.loss[0]
    thin = found.changes.noise == compare.THIN
    # By brute force, as test_width.py does for some dates: three in four, with next to no area.
    assert thin.mean() == pytest.approx(0.755, abs=0.001)
    assert found.changes.areas_m2[thin].sum() == pytest.approx(
        0.00021 * found.changes.areas_m2.sum(), rel=0.05
    )


def test_thinned_by_days():
    maps = series(*[BASE] * 6, days=[0, 1, 2, 5, 9, 10])
    assert [m.date for m in timeline.thinned(maps, 3)] == [day(0), day(5), day(9)]


@pytest.mark.parametrize(
    ("maps", "words"),
    [
        (series(BASE), "two dates at least"),
        (series(BASE, BASE, days=[1, 1]), "two maps of 2025-01-02"),
        ([replace(series(BASE)[0], date=None)] * 2, "needs a date"),
    ],
    ids=["one-date", "duplicate-dates", "no-date"],
)
def test_refused(maps, words):
    with pytest.raises(InputError, match=words):
        timeline.timeline(maps)


def test_ledger_of_nothing():
    found = timeline.timeline(series(BASE, BASE))
    assert len(found.changes) == len(found.last.times) == 0
    assert len(history.ledger(found.changes.geometries, found.steps).faces) == 0


def test_sectors_and_study_areas_that_cross_themselves_are_their_loops():
    maps = series(BASE, shapely.union_all([BASE, STAYS]))
    bow = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    bow = shapely.transform(bow, lambda xy: X + xy * [20e3, 0] + [0, Y - X] + xy * [0, 20e3])
    loops = shapely.make_valid(bow)
    options = TimelineOptions(study_area=bow)
    found = timeline.timeline(maps, options=options)
    whole = timeline.timeline(maps, options=TimelineOptions(study_area=loops))
    assert found.table.area == pytest.approx(whole.table.area, rel=1e-12)
    by = timeline.timeline(maps, sectors=sectors.sectors(["S"], [bow]))
    inside = by.table.area[by.table.sectors == "S"]
    # an area cut by a study area has its long edges from vertex to vertex
    assert inside == pytest.approx(whole.table.area, rel=1e-6)
