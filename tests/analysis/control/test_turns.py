# SPDX-License-Identifier: GPL-2.0-or-later
"""One map beside the antimeridian is one map, on whichever turn its drawing is written."""

from __future__ import annotations

import datetime as dt
from itertools import permutations

import pytest
import shapely
from salient.analysis import compare, compare_sources, control_map, situation_log, timeline
from salient.analysis.geometry import geodesy
from shapely import affinity, box


def east(shape):
    return shape


def west(shape):
    return affinity.translate(shape, -360.0)


def split(shape):
    beyond = affinity.translate(shape.intersection(box(180, -90, 360, 90)), -360.0)
    return shapely.union_all([shape.intersection(box(0, -90, 180, 90)), beyond])


def drawn(how, day, *shapes):
    when = dt.date(2024, 1, day)
    return control_map(list(map(how, shapes)), ["Red", "Blue"], crs="EPSG:4326", date=when)[0]


FRONT = (box(179, 50, 180.5, 51), box(180.5, 50, 181.5, 51))


@pytest.mark.parametrize("pair", list(permutations((east, west, split), 2)))
def test_a_map_in_two_drawings_has_not_changed(pair):
    found = compare(*(drawn(how, day, *FRONT) for day, how in enumerate(pair, 1)))
    assert found.changes.areas_m2.sum() < 1.0
    assert any("unlike turns" in note for note in found.notes)


@pytest.mark.parametrize("pair", list(permutations((east, west, split), 2)))
def test_a_study_area_lies_where_the_maps_come_to_lie(pair):
    maps = [drawn(how, day, *FRONT) for day, how in enumerate(pair, 1)]
    found = compare(*maps, study_area=box(180.2, 50, 181.2, 51))
    # its edges are straight in degrees
    within = shapely.segmentize(box(180.2, 50, 180.5, 51), 0.001)
    wanted = geodesy.area_m2([within], "EPSG:4326")[0]
    assert found.balance.after[found.balance.actors == "Red"] == pytest.approx(wanted)


def test_nothing_is_gained_or_lost_by_drawing_otherwise():
    table = timeline(
        [drawn(how, day, *FRONT) for day, how in enumerate((east, split, west), 1)]
    ).table
    assert table.gain.max() < 1.0 and table.loss.max() < 1.0
    agreed = compare_sources({how.__name__: drawn(how, 1, *FRONT) for how in (east, split)})
    assert agreed.dates[0].agreement.share() == pytest.approx(1.0)


def test_what_lies_far_from_the_other_drawing_stays_as_it_is():
    maps = [drawn(east, 1, *FRONT), drawn(east, 2, box(-70, 50, -60, 51), FRONT[1])]
    found = compare(*maps)
    assert not any("unlike turns" in note for note in found.notes)
    assert found.changes.areas_m2.sum() > 1e9


@pytest.mark.parametrize("how", [east, west, split])
def test_the_log_follows_a_ring_across_the_antimeridian(how):
    hole, mouth, lost = (
        box(179.6, 50.3, 180.4, 50.7), box(180.4, 50.45, 181, 50.5), box(179.6, 50.3, 180.1, 50.7)
    )  # fmt: skip
    ring = box(179, 50, 181, 51).difference(hole)
    maps = [
        drawn(how, 1, ring.difference(mouth), hole.union(mouth)),
        drawn(how, 2, ring, hole),
        drawn(how, 3, ring.union(lost), hole.difference(lost)),
    ]
    found = situation_log(maps)
    told = [(when.day, kind) for when, kind in zip(found.dates, found.kinds)]
    assert told == [(2, "pocket sealed"), (3, "pocket reduced")]
