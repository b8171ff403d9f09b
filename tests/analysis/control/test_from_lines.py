# SPDX-License-Identifier: GPL-2.0-or-later
"""Control from front lines: which side of a line is whose."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from cancelling import Stop, assert_stops_within
from salient.analysis.base.errors import InputError
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.control import from_lines
from salient.analysis.control.from_lines import control_of_lines
from salient.analysis.geometry import geodesy

LONLAT = "EPSG:4326"
AREA = shapely.box(0, 0, 10, 10)
CORNERS = [(5, 5), (12, 5), (12, 8), (5, 8)]


def areas(lines, **options):
    found = control_of_lines(np.array(lines, dtype=object), ["IN"], ["OUT"], AREA, **options)
    return dict(zip(found.actors, shapely.area(found.geometries)))


@pytest.mark.parametrize("start", range(4))
@pytest.mark.parametrize("turned", [False, True], ids=["ground on the left", "on the right"])
def test_a_closed_line_may_begin_anywhere(start, turned):
    """A ring that leaves the area holds 5 by 3 of its 100, wherever it was begun."""
    ring = [*CORNERS[start:], *CORNERS[:start], CORNERS[start]]
    inner, outer = ("OUT", "IN") if turned else ("IN", "OUT")
    assert areas([shapely.LineString(ring[::-1] if turned else ring)]) == pytest.approx(
        {inner: 15.0, outer: 85.0}
    )


@pytest.mark.parametrize("start", range(4))
def test_a_ring_that_was_not_drawn_to_its_end_is_closed(start):
    """Its ends, 0.2 apart, are each other's nearest: no corridor leads to the edge of the area."""
    corners = [(3, 3), (7, 3), (7, 7), (3, 7)]
    x, y = corners[start]
    open_end = (x + 0.2 * (start == 2) - 0.0, y + 0.2 * (start == 0))
    ring = [*corners[start:], *corners[:start], open_end if start in (0, 2) else (x, y)]
    found = control_of_lines(
        np.array([shapely.LineString(ring)], dtype=object), ["IN"], ["OUT"], AREA, join=0.5
    )
    areas = dict(zip(found.actors, shapely.area(found.geometries)))
    assert areas["IN"] == pytest.approx(16.0, abs=0.5)
    assert not any(kind == "open end" for kind, _ in found.notes)


PLACES = {"EPSG:2263": (2e6, 5e5, 1e5), "EPSG:32636": (4e5, 5.3e6, 1e5), LONLAT: (29, 47.5, 1.3)}


@pytest.mark.parametrize("crs", list(PLACES))
@pytest.mark.parametrize("corners", [4, 256], ids=["four corners", "an extent"])
def test_a_line_right_through_divides_whatever_numbers_made_of_the_edge(crs, corners):
    """By way of degrees and back the area's sides are no longer quite straight.

    The end of a line that is clipped there lies on the edge as near as numbers tell, and no nearer.
    """
    x, y, width = PLACES[crs]
    area = shapely.segmentize(shapely.box(x, y, x + width, y + width), 4.0 * width / corners)
    there = geodesy.to_lonlat(np.array([area], dtype=object), crs)
    area = geodesy.from_lonlat(there, crs)[0]
    random = np.random.default_rng(7)
    for _ in range(25):
        across = x + width * np.r_[random.uniform(0.1, 0.9, 5)]
        up = y + width * np.r_[-0.1, np.sort(random.uniform(0.0, 1.0, 3)), 1.1]
        line = shapely.LineString(np.c_[across, up])
        beyond = [(x - width, up[-1]), (x - width, up[0])]
        west = shapely.Polygon([*line.coords, *beyond]).intersection(area).area
        found = control_of_lines(np.array([line], dtype=object), ["W"], ["E"], area)
        held = dict(zip(found.actors, shapely.area(found.geometries)))
        assert held == pytest.approx({"W": west, "E": area.area - west}, rel=1e-9)
        assert not found.notes


@pytest.mark.parametrize("off", [0.0, 1e-9, -1e-9], ids=["rounded", "beyond", "short of it"])
def test_an_end_on_another_line_is_no_open_end(off):
    """Snapped to an edge of the other line, it lies there as near as numbers tell.

    South of a line from (0, 3) to (10, 4) lie 35 of 100; a line from it at x to (x, 10) parts the
    rest: x · (10 - 3 - x / 20) west of it.
    """
    low = shapely.LineString([(0, 3), (10, 4)])
    for x in np.random.default_rng(3).uniform(1.0, 9.0, 25):
        up = shapely.LineString([(x, 3 + x / 10 + off), (x, 10)])
        west = shapely.LineString([(0, 3), (x, 3 + x / 10)])
        east = shapely.LineString([(x, 3 + x / 10), (10, 4)])
        for lines, left, right in (
            ([low, up], ["N", "A"], ["S", "B"]),
            ([west, east, up], ["A", "B", "A"], ["S", "S", "B"]),
        ):
            found = control_of_lines(np.array(lines, dtype=object), left, right, AREA)
            held = dict(zip(found.actors, shapely.area(found.geometries)))
            assert held["S"] == pytest.approx(35.0, rel=1e-9)
            assert sum(held.values()) == pytest.approx(100.0, rel=1e-9) or "N" in left
            assert not any(kind in ("open end", "divides nothing") for kind, _ in found.notes)
            if "N" not in left:
                assert held["A"] == pytest.approx(x * (7 - x / 20), rel=1e-7)


def test_a_line_that_leaves_the_same_ground_on_both_sides_is_said():
    """A spur off a ring divides nothing, and gives the ground on neither side to anybody."""
    ring = shapely.LineString([*shapely.box(2, 2, 4, 4, ccw=True).exterior.coords])
    spur = shapely.LineString([(4, 3), (10, 3)])
    found = control_of_lines(
        np.array([ring, spur], dtype=object), ["IN", "N"], ["OUT", "OUT"], AREA
    )
    assert ("divides nothing", "43% of the lines have the same ground on both of their sides") in (
        found.notes
    )


def test_lines_that_say_one_thing_and_the_other_give_the_ground_to_nobody():
    """Between two lines drawn the same way: right of the one, left of the other."""
    lines = [shapely.LineString([(x, 0), (x, 10)]) for x in (3, 6)]
    found = control_of_lines(np.array(lines, dtype=object), ["W", "W"], ["E", "E"], AREA)
    assert dict(zip(found.actors, shapely.area(found.geometries))) == {"W": 30.0, "E": 40.0}
    assert [kind for kind, _ in found.notes] == ["contradiction"]
    assert "nobody's" in found.notes[0][1]


def test_lines_that_divide_nothing_are_refused():
    far = shapely.box(0, 0, 10, 10).difference(shapely.box(4, 4, 6, 6))
    with pytest.raises(InputError, match="divides the study area"):
        # from the hole to the edge: one piece of ground remains, on both of its sides
        control_of_lines(
            np.array([shapely.LineString([(6, 5), (10, 5)])], dtype=object), ["A"], ["B"], far
        )


def test_a_cancel_is_heard_between_any_two_lines():
    """Of 50,000 pieces of a front, 2.5 s went by while they were clipped, and again while carried.

    Each of four steps asks for each line: clipped, closed, joined and carried on.
    """
    x = np.linspace(0.5, 9.5, 41)
    pieces = [shapely.LineString([(a, 5), (b, 5)]) for a, b in zip(x, x[1:])]
    given = np.array(pieces, dtype=object), ["N"] * 40, ["S"] * 40, AREA

    def work(stop):
        return control_of_lines(*given, join=0.01, feedback=stop)

    stop = Stop(10**9)
    work(stop)
    assert stop.asked >= 4 * len(pieces)
    assert_stops_within(work)


@pytest.mark.parametrize("seed", range(20))
def test_an_open_end_is_joined_to_the_nearest_of_another_line(seed):
    """As one by one, where each was held against all others.

    On a coarse lattice many are as near, and several lie in one place.
    """
    rng = np.random.default_rng(seed)
    count = int(rng.integers(2, 60))
    tips = rng.integers(0, 12, (2 * count, 2)).astype(float)
    if seed % 2:
        tips += rng.normal(0.0, 0.1, tips.shape)
    free = rng.random(2 * count) < 0.7
    scale, join = np.array([rng.uniform(0.2, 1.0), 1.0]), float(rng.uniform(0.0, 3.0))

    expected = {}
    for row in np.flatnonzero(free).tolist():
        gaps = np.hypot(*((tips - tips[row]) * scale).T)
        gaps[~free] = np.inf
        gaps[[row, row ^ 1]] = np.inf
        best = int(np.argmin(gaps))
        if gaps[best] <= join:
            expected[row] = best
    assert from_lines._partners(tips, free, scale, join, NO_FEEDBACK) == expected
