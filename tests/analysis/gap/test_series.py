# SPDX-License-Identifier: GPL-2.0-or-later
"""A series of gaps: what it stands for, and what lets it skip a date."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
import shapely
from salient.analysis.control import control_map
from salient.analysis.gap import encirclement, series

#: A ring round (38, 35) with a mouth to the east.
RING = shapely.box(37.5, 34.5, 38.5, 35.5) - shapely.box(37.6, 34.6, 38.4, 35.4)
MOUTH = shapely.box(38.3, 34.9, 38.6, 35.1)
#: Beyond the mouth a yard with a wider one.
YARD = shapely.box(38.5, 34.5, 39.5, 35.5) - shapely.box(38.5, 34.6, 39.4, 35.4)
GATE = shapely.box(39.3, 34.8, 39.6, 35.2)
CORE = encirclement.CorePlaces(np.array([shapely.Point(38, 35)], dtype=object), ("Core",))


def dated(day, *held):
    actors, shapes = zip(*held)
    return control_map.build(
        list(shapes), list(actors), crs="EPSG:4326", date=dt.date(2025, 1, day), name="Test"
    )[0]


def test_a_map_drawn_alike_for_another_actor_is_measured_again():
    first = dated(1, ("A", RING - MOUTH), ("B", MOUTH & RING))
    # The plug in the mouth changes hands, the drawing stays: then the ring is closed.
    second = dated(2, ("A", RING - MOUTH), ("A", MOUTH & RING))
    found = encirclement.gap_series([first, second], encirclers=["A"], core=CORE)
    assert found.reused.tolist() == [False, False]
    assert found.gap_m[0, 0] > 10_000.0
    assert found.state[1] == ("sealed",)
    assert series.fingerprint(first) != series.fingerprint(second)
    assert series.fingerprint(first) == series.fingerprint(
        dated(9, *zip(first.actors, first.geometries))
    )


def test_of_a_nest_the_innermost_level_stands_for_the_date():
    nested = dated(1, ("A", shapely.union(RING - MOUTH, YARD - GATE - MOUTH)))
    options = encirclement.GapOptions(nest=True)
    found = encirclement.gap_series([nested], encirclers=["A"], core=CORE, options=options)
    pockets = found.results[0].pockets
    assert len(pockets) > 1 and pockets.gap_m[1] > 1.5 * pockets.gap_m[0]
    assert found.gap_m[0, 0] == pockets.gap_m[0] == pockets.gap_m.min()
    assert found.area_m2[0, 0] == pytest.approx(pockets.area_m2.min())
