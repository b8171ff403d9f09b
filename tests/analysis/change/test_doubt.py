# SPDX-License-Identifier: GPL-2.0-or-later
"""What of the ground that is held is doubtful, and how far pockets' areas reach for it."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
from salient.analysis.change.doubt import doubtful_holdings
from salient.analysis.change.timeline import timeline
from salient.analysis.control import control_map
from salient.analysis.pocket.doubt import heeded
from salient.analysis.pocket.pockets import find_pockets

DAYS = [dt.date(2025, 1, 1), dt.date(2025, 1, 2)]


def made(features, day=DAYS[0]):
    actors, shapes = zip(*features)
    return control_map.build(list(shapes), list(actors), crs="EPSG:4326", date=day)[0]


def test_doubtful_ground_that_two_features_share_is_doubtful_once():
    """Of A's 4 squares of a degree one is doubtful, and it is drawn twice."""
    features = [("A", shapely.box(0, 0, 4, 1)), *[("A", shapely.box(1, 0, 2, 1))] * 2]
    maps = [made(features, day) for day in DAYS]
    doubts = {one.date: one.select([1, 2]) for one in maps}
    found = doubtful_holdings(timeline(maps).table, doubts)
    assert found == pytest.approx([12_308.78e6] * 2, rel=1e-4)


@pytest.mark.parametrize("encirclers", [["A"], []], ids=["named", "everybody else"])
def test_a_pocket_may_grow_by_the_doubtful_ground_of_whoever_surrounds_it(encirclers):
    """B in a ring of A, half of which is doubtful."""
    ring = shapely.difference(shapely.box(-1, -1, 2, 2), shapely.box(0, 0, 1, 1))
    west = shapely.intersection(ring, shapely.box(-1, -1, 0.5, 2))
    east = shapely.difference(ring, west)
    body = shapely.box(5, -2, 9, 2)
    features = [("A", west), ("A", east), ("B", shapely.box(0, 0, 1, 1)), ("B", body)]
    control = made(features)
    pockets = find_pockets([control], encirclers=encirclers, besieged=["B"])
    doubt = np.array([True, False, False, False])
    found = heeded(pockets, [control], [doubt], encirclers, ["B"])
    assert found.area_low_m2 == pytest.approx(pockets.area_low_m2)
    assert found.area_high_m2 == pytest.approx([5 * 12_305e6], rel=2e-3)
