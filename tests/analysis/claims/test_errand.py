# SPDX-License-Identifier: GPL-2.0-or-later
"""What another process is sent of the ground: enough for every claim, and little more."""

from __future__ import annotations

import datetime as dt
import pickle
from dataclasses import replace

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.claims import claim as claims
from salient.analysis.claims.claim import MAPS, TOLERANCE, ClaimedQuantity
from salient.analysis.claims.context import Closures, MeasurementContext, MeasureOptions, Shapes
from salient.analysis.claims.errand import LeftBehind, sent_with
from salient.analysis.claims.evaluate import check_claims
from salient.analysis.places.lookup import Places

FIRST = dt.date(2025, 1, 1)
#: every fifth day
DAYS = [FIRST + dt.timedelta(5 * step) for step in range(12)]
KINDS = [
    claims.CONTROL_AREA, claims.AREA_RATIO, claims.DISTANCE, claims.HOLDER, claims.GAIN,
    claims.LOSS, claims.LINK_UP, claims.GAP, claims.SEALED, claims.OPEN, claims.POCKET_AREA,
]  # fmt: skip


def square(west: float, east: float) -> shapely.Geometry:
    return shapely.box(west, 48.0, east, 48.1)


def maps():
    """Red in the west of a strip that Blue holds the rest of, a little further each time."""
    found = []
    for step, day in enumerate(DAYS):
        border = 36.5 + 0.01 * (step + step % 3)
        ground = {"Red": square(36.4, border), "Blue": square(border, 36.8)}
        found.append(cases.control_map(ground, "EPSG:4326", day))
    return found


@pytest.fixture(scope="module")
def ground():
    """Maps, and gaps of every second of their days, of which every third has a pocket."""
    days = DAYS[::2]
    pockets = [
        square(36.5, 36.5 + 0.01 * row) if row % 3 == 1 else shapely.Polygon()
        for row in range(len(days))
    ]
    lines = [
        shapely.MultiLineString([[(36.5, 48.0), (36.5 + 0.01 * row, 48.1)]])
        for row in range(len(days))
    ]
    count = len(days)
    gaps = Closures(
        days, 1000.0 + np.arange(count), np.array(lines), np.array(pockets), ["open"] * count,
        ["Red"] * count, [""] * count, np.ones(count, int), np.full((count, 2), np.nan),
    )  # fmt: skip
    return MeasurementContext(
        "EPSG:4326",
        maps(),
        places=Places(
            shapely.points([(36.45, 48.05), (36.75, 48.05)]), ["West", "East"], np.full(2, np.nan)
        ),
        gaps=gaps,
        options=MeasureOptions(days=9),
    )


def asked():
    """Every kind, on and between the dates of maps, on every map that a claim can choose."""
    rng = np.random.default_rng(1)
    dates = [None, *(FIRST + dt.timedelta(int(day)) for day in rng.integers(-12, 70, 9))]
    for kind in KINDS:
        away = claims.FRONT if kind == claims.DISTANCE else ""
        for number, date in enumerate(dates):
            yield ClaimedQuantity(
                kind, value=1.0, unit=next(iter(claims.UNITS[kind])), actor="Red",
                place_from="West", place_to=away, date=date,
                date_from=dates[(3 * number + 2) % len(dates)],
                on_map=["", *MAPS][number % 4],
            )  # fmt: skip


@pytest.mark.parametrize("given", ["gaps", "pockets", "maps alone"])
def test_what_is_sent_is_enough(ground, given):
    """Each claim by itself, on what is sent with it, against all claims on all the ground."""
    if given != "gaps":
        drawn = Shapes(np.array([square(36.44, 36.5)] * 4), DAYS[::3])
        ground = replace(ground, gaps=None, pockets=drawn if given == "pockets" else None)
    every = list(asked())
    whole = check_claims(every, replace(ground, searched={}))
    told = 0
    for claim, expected in zip(every, whole):
        (found,) = check_claims([claim], sent_with([claim], ground, {}))
        assert found.note == expected.note
        assert (found.measured is None) == (expected.measured is None)
        if found.measured:
            told += 1
            same = (found.measured.value, found.measured.low, found.measured.dates, found.verdict)
            good = expected.measured
            assert same == (good.value, good.low, good.dates, expected.verdict)
    assert told > 25, told


def test_maps_far_from_a_claim_are_not_sent(ground):
    claim = ClaimedQuantity(
        claims.GAIN, value=1.0, unit="km²", actor="Red", date_from=DAYS[2], date=DAYS[9]
    )
    sent = sent_with([claim], ground, {})
    there = [row for row, one in enumerate(sent.maps) if not isinstance(one, LeftBehind)]
    assert there == [1, 2, 3, 8, 9, 10]
    assert [one.date for one in sent.maps] == DAYS
    drawn = [row for row, one in enumerate(sent.gaps.lines) if one is not None]
    assert [DAYS[2 * row] for row in drawn] == [DAYS[0], DAYS[2], DAYS[4], DAYS[8], DAYS[10]]


def test_what_is_sent_does_not_grow_with_the_series(ground):
    """The maps of a claim, and a date for each other one."""
    claim = ClaimedQuantity(claims.CONTROL_AREA, value=1.0, actor="Red", date=DAYS[5])
    fine = [
        replace(one, geometries=shapely.segmentize(one.geometries, 1e-4)) for one in ground.maps
    ]
    few = replace(ground, maps=fine[4:7], gaps=None)
    size = len(pickle.dumps(sent_with([claim], few, {})))
    more = len(pickle.dumps(sent_with([claim], replace(few, maps=fine), {}))) - size
    assert size > 300_000
    assert more < 2_000


def test_a_map_that_was_left_behind_cannot_be_measured_on(ground):
    """A wrong figure would be silent, this is not."""
    claim = ClaimedQuantity(claims.CONTROL_AREA, value=1.0, actor="Red", date=DAYS[5])
    far = replace(claim, date=DAYS[0])
    with pytest.raises(AttributeError):
        check_claims([far], sent_with([claim], ground, {}), tolerance=TOLERANCE)


def test_an_undated_claim_brings_the_map_of_the_day_of_its_pocket(ground):
    """What lies within the last gap's pocket is looked up on its day's map, not the last one's."""
    claim = ClaimedQuantity(claims.POCKET_AREA, value=1.0, unit="km²", actor="Red")
    (expected,) = check_claims([claim], replace(ground, searched={}))
    (found,) = check_claims([claim], sent_with([claim], ground, {}))
    assert (found.note, found.measured.value) == (expected.note, expected.measured.value)
