# SPDX-License-Identifier: GPL-2.0-or-later
"""A map after an advance: the ground is the actor's, and nobody's else; the rest stays."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import InputError
from salient.analysis.control.advance import advanced
from salient.analysis.control.control_map import build
from salient.analysis.gap.encirclement import CorePlaces, encirclement_gap


@pytest.fixture
def two():
    """Red from 0 to 1 degree east, Blue from 1 to 2."""
    squares = [shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)]
    return build(squares, ["Red", "Blue"], crs="EPSG:4326")[0]


def test_what_an_advance_takes_is_lost_by_the_others(two):
    then = advanced(two, [("red", shapely.box(0.5, 0.25, 1.5, 1.5))])
    red, blue = then.union(["Red"]), then.union(["Blue"])
    # 1 of old, 0.5 x 0.75 of Blue, and the band of 1 x 0.5 that nobody held
    assert shapely.area(red) == pytest.approx(1.0 + 0.375 + 0.5)
    assert shapely.area(blue) == pytest.approx(1.0 - 0.375)
    assert shapely.area(shapely.intersection(red, blue)) == 0.0
    # no ground is counted twice
    assert shapely.area(then.geometries[then.of(["Red"])]).sum() == pytest.approx(1.875)
    assert shapely.area(two.union(["Blue"])) == 1.0


def test_the_ids_of_what_stays_are_what_they_were(two):
    then = advanced(two, [("Red", shapely.box(0.5, 0.25, 1.5, 1.5))])
    assert set(then.fids) <= {*two.fids.tolist(), "hypothetical"}
    assert {type(fid) for fid in then.fids} == {int, str}


def test_a_later_advance_takes_from_an_earlier_and_an_actor_may_lose_all(two):
    whole = shapely.box(-1, -1, 3, 3)
    then = advanced(two, [("Red", whole), ("Blue", whole)])
    assert then.actor_names == ["Blue"]
    assert shapely.area(then.union(["Blue"])) == pytest.approx(16.0)


def test_a_polygon_that_crosses_itself_is_each_of_its_loops(two):
    bow = shapely.Polygon([(1, 0), (2, 1), (2, 0), (1, 1)])
    then = advanced(two, [("Red", bow)])
    assert shapely.area(then.union(["Blue"])) == pytest.approx(0.5)
    assert np.all(shapely.is_valid(then.geometries))


@pytest.mark.parametrize(
    ("actor", "area", "match"),
    [
        ("Green", shapely.box(0, 0, 1, 1), "Green"),
        ("Red", shapely.Polygon([(0, 0), (1, 1), (2, 2)]), "no area"),
    ],
)
def test_what_cannot_be_is_refused(two, actor, area, match):
    with pytest.raises(InputError, match=match):
        advanced(two, [(actor, area)])


def test_ground_taken_from_a_long_edge_leaves_no_slit():
    """A corner on an edge of 2.5 degrees lies beside it on the ellipsoid: the map stays sealed."""
    hook = shapely.Polygon(
        [(0, 0), (3, 0), (3, 0.5), (0.5, 0.5), (0.5, 1.5), (3, 1.5), (3, 2), (0, 2)]
    )
    control = build([hook, shapely.box(0.5, 0.5, 4, 1.5)], ["Red", "Blue"], crs="EPSG:4326")[0]
    # from prong to prong: the bay is closed
    then = advanced(control, [("Red", shapely.box(2.0, 0.5, 2.8, 1.5))])
    (red,) = then.geometries[then.of(["Red"])]
    assert shapely.get_type_id(red) == 3 and len(red.interiors) == 1
    result = encirclement_gap(
        then,
        encirclers=["Red"],
        core=CorePlaces(np.array([shapely.Point(1.0, 1.0)], dtype=object), ("Core",)),
    )
    assert list(result.pockets.state) == ["sealed"]
