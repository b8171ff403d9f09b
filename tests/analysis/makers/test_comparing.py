# SPDX-License-Identifier: GPL-2.0-or-later
"""Makers over dates: common dates, who draws first, and the real pair of one day."""

from __future__ import annotations

import datetime as dt
import json

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis import compare_sources, control_map
from salient.analysis.base.errors import InputError
from salient.analysis.geometry import geodesy
from salient.analysis.makers.comparing import SourceOptions, compare_makers

X, Y = 500_000.0, 5_300_000.0
GROUND = 1 / 0.9996**2


def box(x0, y0, x1, y1):
    return shapely.box(X + x0 * 1e3, Y + y0 * 1e3, X + x1 * 1e3, Y + y1 * 1e3)


def day(number):
    return dt.date(2025, 3, number)


def series(*east, days=None):
    """Red from 0 km to some kilometre on each day, Blue up to 100 km."""
    days = days or range(1, len(east) + 1)
    return [
        cases.control_map({"Red": box(0, 0, x, 10), "Blue": box(x, 0, 100, 10)}, cases.UTM, day(n))
        for n, x in zip(days, east)
    ]


def test_who_draws_first_and_what_becomes_of_it():
    """A draws 5 km on the 2nd, B follows on the 4th; B draws 1 km more on the 5th and takes it
    back on the 6th; A draws 2 km on the 6th, which B never does."""
    found = compare_makers(
        {"A": series(50, 55, 55, 55, 55, 57), "B": series(50, 50, 50, 55, 56, 55)}
    )
    (lags,) = found.lags
    rows = {
        (leader, outcome): (since, until, days, round(area / GROUND / 1e6, 1))
        for leader, outcome, since, until, days, area in zip(
            lags.leader, lags.outcome, lags.since, lags.until, lags.days, lags.areas_m2
        )
    }
    assert rows == {
        ("A", "followed"): (day(2), day(4), 2.0, 50.0),
        # On the 6th B took its kilometre back, and A had taken it in: two stories of one ground.
        ("B", "otherwise"): (day(5), day(6), 1.0, 10.0),
        ("A", "stands"): (day(6), None, 0.0, 10.0),
        ("", "stands"): (day(6), None, 0.0, 10.0),
    }
    assert lags.median_lag("A") == 2.0 and np.isnan(lags.median_lag("B"))
    assert lags.area("A", "followed") == pytest.approx(50e6 * GROUND, rel=1e-4)


def test_a_change_taken_back_is_withdrawn_and_an_old_difference_is_settled():
    found = compare_makers({"A": series(50, 51, 50, 52), "B": series(52, 52, 52, 52)})
    (lags,) = found.lags
    told = sorted(zip(lags.leader, lags.outcome, lags.days))
    # 50–51 km: differed from the first day, settled by A on the 2nd, reopened and settled again.
    assert told == [("", "settled", 1.0), ("", "settled", 3.0), ("A", "followed", 1.0)] or told == [
        ("", "settled", 1.0), ("", "settled", 3.0), ("A", "withdrawn", 1.0)]  # fmt: skip


def test_only_dates_that_all_have_are_compared():
    found = compare_makers(
        {"A": series(50, 51, 52, days=(1, 2, 3)), "B": series(50, 50, days=(2, 4))}
    )
    assert [one.date for one in found.dates] == [day(2)]
    assert found.alone == {"A": (day(1), day(3)), "B": (day(4),)}
    with pytest.raises(InputError, match=r"share no date.*2025-03-01 to 2025-03-01"):
        compare_makers({"A": series(50), "B": series(50, days=(2,))})


def test_actors_are_matched_by_the_table_or_refused():
    other = cases.control_map({"RU": box(0, 0, 50.7, 10)}, cases.UTM, day(1))
    with pytest.raises(InputError, match=r"no actor in common.*“B”: RU"):
        compare_makers({"A": series(50), "B": [other]})
    found = compare_makers({"A": series(50), "B": [other]}, actors={"RU": "Red"})
    (pair,) = found.last.pairs
    # B's whole outline is front; its long east side is A's front of Red and Blue, 700 m off.
    assert np.median(pair.there.offset_m) == pytest.approx(700 / 0.9996, rel=1e-3)


def test_front_along_a_border_is_none():
    border = shapely.box(X - 100, Y - 100, X + 60_000, Y + 10_100).boundary
    border = geodesy.to_lonlat([shapely.segmentize(border, 1000.0)], cases.UTM)
    one = cases.control_map({"Red": box(0, 0, 50, 10)}, cases.UTM)
    other = cases.control_map({"Red": box(0, 0, 51, 10)}, cases.UTM)
    options = SourceOptions(border_m=500.0)
    (pair,) = compare_makers({"A": [one], "B": [other]}, borders=border,
                             options=options).last.pairs  # fmt: skip
    # 10 km of east side less 600 m and 400 m at the corners, in the grid.
    assert pair.there.lengths_m.sum() == pytest.approx(9_200 / 0.9996, rel=1e-3)
    assert pair.figures.median_m == pytest.approx(1000 / 0.9996, rel=1e-3)


@pytest.fixture(scope="module")
def pair(real_data):
    """4 March 2025 by two makers: what is held east of the border of 1991."""
    maps = {}
    for maker, path in (
        ("ISW", "dirty_isw/2025-03-04.geojson"),
        ("DeepState", "daily_front_2025h1/deepstatemap_data_20250304.geojson"),
    ):
        features = json.loads((real_data / path).read_text())["features"]
        shapes = [shapely.geometry.shape(f["geometry"]) for f in features if f["geometry"]]
        maps[maker] = control_map(shapes, "Russia", crs="EPSG:4326", name=maker)[0]
    return maps


def test_the_real_pair(pair):
    """Areas by a plain overlay, offsets by dense points: other ways to the same figures."""
    area = shapely.box(36.5, 47.2, 38.5, 49.2)
    found = compare_sources(pair, study_area=area, options=SourceOptions(spacing_m=2000.0))
    ground = found.last.agreement
    # its edges are straight in degrees
    within = shapely.segmentize(area, 0.001)
    isw, deep = (shapely.intersection(shapely.union_all(one.geometries), within)
                 for one in pair.values())  # fmt: skip
    from salient.analysis.geometry.geodesy import area_m2

    expected = area_m2([shapely.intersection(isw, deep), shapely.difference(isw, deep),
                        shapely.difference(deep, isw)], "EPSG:4326")  # fmt: skip
    rows = {row[:2]: row[2] for row in ground.matrix(0, 1)}
    held = [rows[key] for key in (("Russia", "Russia"), ("Russia", ""), ("", "Russia"))]
    assert held == pytest.approx(expected, rel=1e-6)
    told = found.last.pairs[0].figures
    print(told, ground.share(), held)
    assert 100.0 < told.median_m < 3_000.0 < told.greatest_m
    assert told.median_m < told.p90_m < told.greatest_m
    assert told.position_error_m < 5_000.0 and 500.0 < told.correlation_m < 50_000.0


def test_a_maker_who_is_three_days_late_on_a_real_front(real_data):
    """The second maker draws what the first drew three days before: ten real days of a front."""
    area = shapely.box(36.5, 47.6, 37.7, 48.5)
    days = [dt.date(2025, 2, 10) + dt.timedelta(days=n) for n in range(10)]
    drawn = {}
    for date in days:
        name = f"daily_front_2025h1/deepstatemap_data_{date:%Y%m%d}.geojson"
        if (real_data / name).exists():
            features = json.loads((real_data / name).read_text())["features"]
            shape = shapely.union_all([shapely.geometry.shape(one["geometry"]) for one in features])
            drawn[date] = shapely.intersection(shape, area)
    days = sorted(drawn)
    first, late = [], []
    for n, date in enumerate(days[3:], start=3):
        for maps, of in ((first, date), (late, days[n - 3])):
            maps.append(cases.control_map({"Russia": drawn[of]}, "EPSG:4326", date))
    found = compare_makers({"First": first, "Late": late}, study_area=area)
    (lags,) = found.lags
    followed = lags.outcome == "followed"
    # What the first drew on the first common date is older: of what came after, all is followed
    # by the late one on the day that is three maps on, or still stands.
    assert {str(leader) for leader in lags.leader[followed]} == {"First"}
    assert lags.area("Late", "followed") == 0.0
    assert lags.median_lag("First") == 3.0
    between = [(later - sooner).days for sooner, later in zip(days[3:], days[6:])]
    assert set(lags.days[followed]) <= set(map(float, between))
    # All that changed on a day and was not changed again, measured by plain differences.
    changed = [
        shapely.symmetric_difference(drawn[a], drawn[b]) for a, b in zip(days[3:-4], days[4:-3])
    ]
    whole = sum(geodesy.area_m2(shapely.get_parts([one]), "EPSG:4326").sum() for one in changed)
    again = lags.area("First", "withdrawn") + lags.area("First", "otherwise")
    assert lags.area("First", "followed") <= whole * (1 + 1e-6)
    assert lags.area("First", "followed") >= whole - 2 * again - 1e3
    assert lags.area("First", "followed") > 1e6
