# SPDX-License-Identifier: GPL-2.0-or-later
"""Open ground narrower than the tolerance between encirclers is closed, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.control.slivers import close_slivers
from salient.analysis.geometry import geodesy

UTM = cases.UTM


def halves(apart: float) -> dict:
    """Two halves of a ring of 6 km round 4 km by 4 km, `apart` metres from each other."""
    x, y = 500_000.0, 5_300_000.0
    ring = shapely.box(x, y, x + 6000, y + 6000) - shapely.box(
        x + 1000, y + 1000, x + 5000, y + 5000
    )
    west = ring & shapely.box(x, y, x + 3000 - apart / 2, y + 6000)
    return {"West": west, "East": ring & shapely.box(x + 3000 + apart / 2, y, x + 6000, y + 6000)}


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", "EPSG:3857"])
@pytest.mark.parametrize(
    ("apart", "tolerance", "count"),
    [(1e-4, 1.0, 2), (0.9, 1.0, 2), (1.1, 1.0, 0), (1.1, 2.0, 2), (0.5, 0.0, 0), (0.0, 1.0, 0)],
)
def test_slivers_under_the_tolerance_are_closed(apart, tolerance, count, crs):
    control = cases.control_map(halves(apart), UTM)
    moved = replace(control, geometries=geodesy.reproject(control.geometries, UTM, crs), crs=crs)
    found = close_slivers(moved, np.ones(len(control), bool), tolerance)
    assert len(found.places) == count
    assert len(found.control) == len(control) + (count > 0)
    assert len(found.notes) == (count > 0)
    if count:
        whole = shapely.union_all(found.control.geometries)
        assert len(shapely.get_parts(whole)) == 1
        assert shapely.get_num_interior_rings(shapely.get_parts(whole)[0]) == 1


def test_a_thin_wall_and_a_short_notch_are_no_slivers():
    x, y = 500_000.0, 5_300_000.0
    wall = shapely.box(x, y, x + 5000, y + 0.5)
    notched = shapely.box(x, y + 100, x + 5000, y + 1000) - shapely.box(
        x + 10, y + 999, x + 10.5, y + 1000
    )
    control = cases.control_map({"Wall": wall, "Notched": notched}, UTM)
    assert len(close_slivers(control, np.ones(2, bool)).places) == 0


@pytest.mark.parametrize("apart", [0.990, 0.996, 0.998, 1.0])
def test_corners_that_face_each_other_at_all_but_the_tolerance_end_nothing(apart):
    x, y = 500_000.0, 5_300_000.0
    # in the middle between two directions in which ground within reach has its corners
    east, north = apart * np.cos(np.pi * 4.5 / 16), apart * np.sin(np.pi * 4.5 / 16)
    other = shapely.box(x + east, y + north, x + 99, y + 99)
    beside = shapely.box(x + 99.5, y, x + 199, y + 99)
    held = {"A": shapely.box(x - 99, y - 99, x, y), "B": other, "C": beside}
    control = cases.control_map(held, UTM)
    found = close_slivers(control, np.ones(3, bool))
    assert len(found.places) == 1 + (apart < 0.995)


def _edges(ends):
    from salient.analysis.control import slivers

    flat = np.zeros(len(ends))
    ring = flat.astype(int)
    if (ends[1:, 0] == ends[:-1, 1]).all():
        ring = np.arange(len(ends)) // 50
    return slivers._Outline(ends[:, 0], ends[:, 1], ring, flat, flat, flat, np.bincount(ring))


def _drawn(count=60):
    """Lines that cross one another, and such as nothing but their bounds tell apart."""
    rng = np.random.default_rng(5)
    start = rng.random((count, 2))
    return np.stack([start, start + rng.normal(0.0, 0.03, (count, 2))], axis=1)


def _ways(count=300):
    """A way that comes back to where it was, a step at a time."""
    xy = np.cumsum(np.random.default_rng(6).normal(0.0, 0.1, (count, 2)), axis=0)
    return np.stack([xy[:-1], xy[1:]], axis=1)


@pytest.mark.parametrize(
    ("ends", "mates"),
    [
        (_drawn(), 40),
        (np.concatenate([_drawn(), 10 * _drawn(5)]), 40),
        (_ways(), 40),
        (_drawn(), 0),
    ],
    ids=["grid", "long ones", "ways", "crowd"],
)
@pytest.mark.parametrize("abreast", [1_000, -1], ids=["side by side", "in cells"])
def test_no_pair_within_reach_is_left_out(monkeypatch, ends, mates, abreast):
    from salient.analysis.control import slivers

    lines = shapely.linestrings(ends)
    one, other = shapely.STRtree(lines).query(lines, predicate="dwithin", distance=0.05)
    whole = {(i, j) for i, j in zip(one.tolist(), other.tolist()) if i < j}
    monkeypatch.setattr(slivers, "_BLOCK", 7)
    monkeypatch.setattr(slivers, "_CELLS", 13)
    monkeypatch.setattr(slivers, "_MOST_MATES", mates)
    monkeypatch.setattr(slivers, "_MOST_ABREAST", abreast)
    first, second = slivers._within(_edges(ends), 0.05, 0.0, NO_FEEDBACK)
    assert (first < second).all() and len(set(zip(first, second))) == len(first)
    assert whole <= set(zip(first.tolist(), second.tolist()))


def test_no_more_lines_stand_at_once_than_those_of_two_blocks(monkeypatch):
    """All of a million at once are let go of at once: the window stands still for it."""
    from salient.analysis.control import slivers

    made = []
    inner = shapely.linestrings
    monkeypatch.setattr(slivers, "_BLOCK", 7)
    monkeypatch.setattr(slivers, "_MOST_MATES", 0)
    monkeypatch.setattr(slivers, "_MOST_ABREAST", -1)
    monkeypatch.setattr(
        slivers.shapely, "linestrings", lambda xy: made.append(len(xy)) or inner(xy)
    )
    slivers._within(_edges(_drawn()), 0.05, 0.0, NO_FEEDBACK)
    assert made and max(made) <= 7


def _needles(count=30, *, wide=0.5, size=3e-3):
    """Holes of ten vertices a side, `wide` metres at most, each turned another way."""
    rng = np.random.default_rng(7)
    x = np.linspace(-1.0, 1.0, 10)
    half = 0.5 * wide / 70_000.0 * (1.0 - x**2) * rng.uniform(0.7, 1.0, (2, count, 10))
    x = np.concatenate([x, x[-2:0:-1]]) * size
    y = np.concatenate([half[0], -half[1][:, -2:0:-1]], axis=1)
    turn = rng.uniform(0.0, np.pi, (count, 1))
    xy = np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], 2)
    return xy + np.stack([36.0 + 0.01 * np.arange(count), np.full(count, 48.0)], 1)[:, None]


def test_a_hole_that_is_a_sliver_is_closed_as_it_is_drawn(monkeypatch):
    """Ten thousand were closed by a union of sixty thousand patches, and left their tips."""
    from salient.analysis.control import slivers
    from salient.analysis.pocket import pockets

    holes = _needles()
    ground = shapely.Polygon(shapely.box(35.9, 47.9, 36.5, 48.1).exterior, holes)
    control = cases.control_map({"A": ground}, "EPSG:4326")
    patched = []
    inner = slivers._close_to
    monkeypatch.setattr(
        slivers, "_close_to", lambda *given: patched.append(len(given[0])) or inner(*given)
    )
    found = close_slivers(control, np.ones(1, bool))
    assert len(found.places) == len(holes) and not patched
    assert shapely.equals(
        shapely.union_all(found.places), shapely.union_all(shapely.polygons(holes))
    )
    assert len(pockets.find_pockets([control], encirclers=["A"])) == 0
    # wider in their middle than the tolerance they are pockets still
    options = pockets.PocketOptions(seal_tolerance_m=0.2)
    assert len(pockets.find_pockets([control], encirclers=["A"], options=options)) == len(holes)


@pytest.mark.parametrize("drawn", ["over it", "into it", "beside it"])
def test_a_hole_with_other_ground_near_is_no_lone_sliver(drawn):
    hole = _needles(1)[0]
    ground = shapely.Polygon(shapely.box(35.9, 47.9, 36.5, 48.1).exterior, [hole])
    filled = shapely.Polygon(hole)
    other = {
        "over it": shapely.segmentize(filled, 1e-5),
        "into it": shapely.box(*filled.centroid.coords[0], 36.1, 48.05) & filled,
        "beside it": shapely.Polygon(_needles(1)[0] + (0.0, 6e-6)),
    }[drawn]
    if drawn == "beside it":
        ground, other = ground - other, ground
    control = cases.control_map({"A": ground, "B": other}, "EPSG:4326")
    found = close_slivers(control, np.ones(2, bool))
    named = [
        one for one in found.places if shapely.equals_exact(one.normalize(), filled.normalize())
    ]
    assert not named


def test_what_is_close_to_a_line_is_found_as_a_buffer_finds_it():
    from salient.analysis.control import slivers

    rng = np.random.default_rng(8)
    line, other = rng.uniform(-2.0, 2.0, (2, 300, 2, 2))
    found = slivers._close_to(line, other, 0.7)
    none = np.isnan(found[:, 0, 0])
    within = shapely.intersection(
        shapely.linestrings(line), shapely.buffer(shapely.linestrings(other), 0.7)
    )
    assert (none == shapely.is_empty(within)).all() and 0 < none.sum() < 300
    drawn = shapely.linestrings(found[~none])
    assert shapely.hausdorff_distance(drawn, within[~none]).max() < 1e-12
