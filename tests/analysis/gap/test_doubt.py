# SPDX-License-Identifier: GPL-2.0-or-later
"""The least and the greatest gap where it is not sure who holds the sides of a mouth."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
import shapely.affinity
from salient.analysis.control import control_map
from salient.analysis.gap import doubt, encirclement

#: a ring round (38, 0) whose mouth to the east is 0.2° wide: 22.1 km from (38.3, -0.1) to (…, 0.1)
RING = shapely.box(37.5, -0.5, 38.5, 0.5) - shapely.box(37.6, -0.4, 38.4, 0.4)
MOUTH = shapely.box(38.3, -0.1, 38.6, 0.1)
#: the middle half of the mouth, and the 0.05° of the ring north of it
PLUG = shapely.box(38.4, -0.05, 38.5, 0.05)
CHEEK = shapely.box(38.4, 0.1, 38.5, 0.15)
CORE = encirclement.CorePlaces(np.array([shapely.Point(38, 0)], dtype=object), ("Core",))
#: a degree of the meridian at the equator, WGS 84
DEGREE = 110_574.4


def drawn(*held):
    actors, shapes = zip(*held)
    return control_map.build(
        list(shapes), list(actors), crs="EPSG:4326", date=dt.date(2025, 1, 1), name="Test"
    )[0]


def heeded(control, doubtful, core=CORE, besieged=("B",), **options):
    asked = {
        "encirclers": ("A",), "besieged": besieged, "core": core,
        "options": encirclement.GapOptions(**options),
    }  # fmt: skip
    plain = encirclement.encirclement_gap(control, **asked)
    mask = np.isin(np.arange(len(control.actors)), doubtful)
    return plain, doubt.heeded([plain], [control], [mask], **asked)[0]


def test_doubtful_ground_of_the_besieged_narrows_the_least_gap():
    """If the plug is the encircler's, two gaps of 0.05° are left, north and south of it."""
    control = drawn(("A", RING - MOUTH), ("B", PLUG))
    plain, found = heeded(control, [1])
    assert plain.pockets.gap_m[0] == pytest.approx(0.2 * DEGREE, rel=1e-4)
    assert found.pockets.gap_m[0] == plain.pockets.gap_m[0]
    assert found.pockets.low_m[0] == pytest.approx(0.1 * DEGREE, rel=1e-4)
    assert found.pockets.high_m[0] == plain.pockets.high_m[0]
    # All of it to one side: the ± reaches as far.
    assert found.pockets.err_m[0] == pytest.approx(0.1 * DEGREE, rel=1e-4)
    assert found.pockets.by_sure == (True,)
    assert found.pockets.note == plain.pockets.note


@pytest.mark.parametrize("names", [("here", "there"), ("", ""), ("Town", "Town")])
def test_cores_of_one_name_keep_their_own_intervals(names):
    """The same ring again 2° east, and nothing of it in doubt."""
    other = shapely.affinity.translate(RING - MOUTH, 2.0)
    places = np.array([shapely.Point(38, 0), shapely.Point(40, 0)], dtype=object)
    control = drawn(("A", RING - MOUTH), ("B", PLUG), ("A", other))
    _, found = heeded(control, [1], core=encirclement.CorePlaces(places, names))
    assert found.pockets.low_m / DEGREE == pytest.approx([0.1, 0.2], rel=1e-4)
    _, turned = heeded(control, [1], core=encirclement.CorePlaces(places[::-1], names), nest=True)
    inner = turned.pockets.nest_level == 0
    assert turned.pockets.low_m[inner] / DEGREE == pytest.approx([0.2, 0.1], rel=1e-4)


def test_doubtful_ground_of_the_encircler_widens_the_greatest_gap():
    control = drawn(("A", RING - MOUTH - CHEEK), ("A", CHEEK))
    plain, found = heeded(control, [1], besieged=())
    assert plain.pockets.gap_m[0] == pytest.approx(0.2 * DEGREE, rel=1e-4)
    assert found.pockets.low_m[0] == plain.pockets.low_m[0]
    assert found.pockets.high_m[0] == pytest.approx(0.25 * DEGREE, rel=1e-3)
    assert not any(doubt.NO_BOUND in note for note in found.pockets.note)


def test_where_the_whole_ring_is_doubtful_there_is_no_upper_bound():
    control = drawn(("A", RING - MOUTH), ("B", PLUG))
    plain, found = heeded(control, [0])
    assert found.pockets.high_m[0] == plain.pockets.high_m[0]
    assert found.pockets.note[0].endswith(doubt.NO_BOUND)


def test_a_core_on_doubtful_ground_may_be_taken():
    """Then the least gap is 0: the encircler stands in the town."""
    control = drawn(("A", RING - MOUTH), ("B", shapely.box(37.9, -0.1, 38.1, 0.1)))
    _, found = heeded(control, [1])
    assert found.pockets.low_m[0] == 0.0


def test_only_the_level_that_stands_for_a_nest_is_widened():
    yard = shapely.box(38.5, -0.5, 39.5, 0.5) - shapely.box(38.5, -0.4, 39.4, 0.4)
    gate = shapely.box(39.3, -0.2, 39.6, 0.2)
    control = drawn(("A", shapely.union(RING - MOUTH, yard - gate - MOUTH)), ("B", PLUG))
    plain, found = heeded(control, [1], nest=True)
    assert len(plain.pockets) > 1
    assert found.pockets.by_sure == (True, *[False] * (len(plain.pockets) - 1))
    assert found.pockets.low_m[1:].tolist() == plain.pockets.low_m[1:].tolist()


def test_sure_maps_and_maps_without_a_pocket_are_left_as_they_are():
    control = drawn(("A", RING - MOUTH), ("B", PLUG))
    plain, found = heeded(control, [])
    assert found is plain
    nothing, found = heeded(control, [0, 1], core=None, max_gap_m=10_000.0)
    assert not len(nothing.pockets)
    assert found is nothing


def test_a_pocket_that_a_search_found_is_held_against_those_in_its_place():
    control = drawn(("A", RING - MOUTH), ("B", PLUG))
    plain, found = heeded(control, [1], core=None, max_gap_m=40_000.0)
    assert len(plain.pockets) == 1
    assert found.pockets.low_m[0] == pytest.approx(0.1 * DEGREE, rel=1e-2)
    assert found.pockets.by_sure == (True,)
    plain, found = heeded(control, [0], core=None, max_gap_m=40_000.0)
    assert found.pockets.note[0].endswith(doubt.NO_BOUND)
    assert found.pockets.high_m[0] == plain.pockets.high_m[0]


def test_a_pocket_elsewhere_is_not_in_a_pocket_s_place():
    """Two rings side by side: the mouth of one that is narrower says nothing of the other."""
    other = drawn(
        ("A", RING - MOUTH),
        ("A", shapely.affinity.translate(RING - shapely.box(38.3, -0.05, 38.6, 0.05), 3.0, 0.0)),
        ("B", PLUG),
    )
    plain, found = heeded(other, [2], core=None, max_gap_m=40_000.0)
    assert len(plain.pockets) == 2
    wide = int(np.argmax(plain.pockets.gap_m))
    assert found.pockets.low_m[wide] == pytest.approx(0.1 * DEGREE, rel=1e-2)
    assert found.pockets.low_m[1 - wide] == pytest.approx(plain.pockets.low_m[1 - wide])


def test_besieged_who_may_hold_nothing_are_no_unknown_actor():
    """Their ground is all in doubt, and only they may move: then they may be beaten."""
    control = drawn(("A", RING - MOUTH), ("B", PLUG | shapely.box(37.6, -0.4, 38.4, 0.4)))
    for core in (CORE, None):
        _, found = heeded(control, [1], core=core, neutral_open=False, max_gap_m=40_000.0)
        assert found.pockets.low_m.tolist() == [0.0]
