# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest closure against brute force, and its invariants."""

from __future__ import annotations

import closure_cases as cases
import gap_oracle
import numpy as np
import pytest
import shapely
import shapely.affinity
from cancelling import assert_stops_within
from salient.analysis.gap import closure, segments
from salient.analysis.geometry import rings

NOWHERE = np.zeros((0, 2))


def solve(parts, cores, rears=NOWHERE, **settings):
    """Return the closure round core points, seen from the first."""
    ground = rings.ground_of(np.asarray(parts, dtype=object))
    cores = np.atleast_2d(np.asarray(cores, float))
    seen = ground.seen_from(ground.within(cores[0]))
    part = segments.separation(cores, np.atleast_2d(np.asarray(rears, float)).reshape(-1, 2))
    return closure.shortest_closure(seen, part, **settings)


def length(parts, cores, rears=NOWHERE, **settings) -> float:
    found = solve(parts, cores, rears, **settings)
    return np.inf if found is None else found.length


def box(*bounds):
    return shapely.box(*bounds)


# One to three corridors, islands, barriers, neutral ground, far and near rears; a point, a disc or
# a polygon for a core. `tests/attack/gap_oracle.py` takes as many maps as one likes.
@pytest.mark.parametrize("batch", range(3), ids=lambda b: f"maps {6 * b} to {6 * b + 5}")
def test_equals_a_visibility_graph_on_a_dense_drawing(batch):
    found = [gap_oracle.attack(seed, 4.0) for seed in range(6 * batch, 6 * batch + 6)]
    assert [wrong for _, wrong in found if wrong] == []
    assert sum(kind in gap_oracle.KINDS for kind, _ in found) >= 3


def hourglass(slope=0.27, waist=1200.0, far=20_000.0):
    """Two straight walls that come nearest to one another in the middle, core between."""
    wall = shapely.Polygon(
        [
            (waist / 2, 0),
            (waist / 2 + slope * far, far),
            (30_000, far),
            (30_000, -far),
            (waist / 2 + slope * far, -far),
        ]
    )
    return np.array([wall, shapely.affinity.scale(wall, -1, 1, origin=(0, 0))])


def tangent(parts, core):
    """The closure round a core that no line may cross."""
    ground = rings.ground_of(parts)
    middle = np.array([[0.0, 0.0]])
    seen = ground.seen_from(ground.within(middle[0]))
    return closure.shortest_closure(seen, segments.separation(middle, NOWHERE, (core,)))


@pytest.mark.parametrize("step", [None, 2000.0, 20.0])
def test_hourglass_is_closed_at_its_waist_however_it_is_drawn(step):
    # Two lines across the waist, one on either side of the core, which has no size: 2 · 1200 m.
    walls = hourglass() if step is None else shapely.segmentize(hourglass(), step)
    assert length(walls, (0, 0)) == pytest.approx(2400.0, rel=1e-9)
    # Round a square of 100 m the lines touch its upper and lower side, where the walls are
    # 1200 + 2 · 0.27 · 100 apart.
    found = tangent(walls, box(-100, -100, 100, 100))
    assert found.length == pytest.approx(2 * (1200 + 2 * 0.27 * 100), rel=1e-9)


def test_line_through_a_corner_is_philos():
    # Two walls at a right angle along the axes, and a core whose corner at (1, 8) holds every line
    # off: the shortest line through (a, b) between the axes is (a^(2/3) + b^(2/3))^(3/2) = 5^1.5.
    walls = shapely.Polygon([(0, 0), (0, 90), (-9, 90), (-9, -9), (90, -9), (90, 0)])
    core = shapely.Polygon([(0.01, 0.01), (0.3, 0.01), (1, 8), (0.01, 7)])
    ground = rings.ground_of(np.array([walls]))
    middle = np.array([[0.2, 0.5]])
    seen = ground.seen_from(ground.within(middle[0]))
    found = closure.shortest_closure(seen, segments.separation(middle, NOWHERE, (core,)))
    assert found.length == pytest.approx(5.0**1.5, rel=1e-9)


@pytest.mark.parametrize("seed", [103, 287, 775, 1303])
def test_lines_on_a_lattice(seed):
    # Walls in line with one another: lines along them were thrown away for crossing what they
    # only touch, and up to three times as much was answered on these four maps.
    case = cases.lattice_case(seed)
    wanted = cases.brute_force(case.parts, case.core, None, step=2.0)
    found = solve(case.parts, case.core)
    assert cases.faults(case.parts, case.core, None, (), found.walks) == []
    assert wanted - 2.0 * len(found.walks) <= found.length <= wanted * (1 + 1e-9)


def test_straight_segment_between_two_islands_that_a_triangulation_would_miss():
    # Two spikes 10 apart with an islet on either side of the line between, 4 off it. The islets
    # are 8 apart, so a Delaunay triangulation joins them and not the tips; by way of an islet the
    # ring would cost 2 · hypot(5, 4) = 12.8, straight across 10.
    left = shapely.Polygon(
        [(-1, -30), (-1, -0.1), (0, 0), (-1, 0.1), (-1, 30), (-3, 30), (-3, -30)]
    )
    right = shapely.affinity.translate(shapely.affinity.scale(left, -1, 1, origin=(0, 0)), 10, 0)
    back = box(-3, 30, 13, 32)
    islets = [shapely.Point(5, 4).buffer(0.01), shapely.Point(5, -4).buffer(0.01)]
    parts = shapely.get_parts(np.array([shapely.union_all([left, right, back, *islets])]))
    found = solve(parts, (5, 12))
    assert found.length == pytest.approx(10.0, rel=1e-12)


def test_segment_across_a_shallow_bay_with_the_core_at_its_mouth():
    # The disc over the mouth holds the bottom of the bay; going by way of it leaves out the core.
    # The sides fall by 1 in 2, so the line through the core, 0.1 below the mouth, is 0.4 shorter.
    bay = shapely.Polygon([(-10, 0), (-8, -1), (0, -2), (8, -1), (10, 0), (10, -9), (-10, -9)])
    assert length([bay], (0, -0.1)) == pytest.approx(19.6, rel=1e-9)


def test_ring_that_is_closed_costs_nothing():
    ring = shapely.Point(0, 0).buffer(10).difference(shapely.Point(0, 0).buffer(5))
    found = solve([ring], (0, 0))
    assert found.length == 0.0 and found.around == (0,)


def test_ring_that_touches_in_a_point_is_closed():
    upper = shapely.Polygon([(-5, 0), (-5, 5), (5, 5), (5, 0), (4, 4), (-4, 4)])
    lower = shapely.affinity.scale(upper, 1, -1, origin=(0, 0))
    assert length([upper, lower], (0, 0)) == pytest.approx(0.0, abs=1e-9)


def test_rear_shut_in_elsewhere_is_parted_already():
    ring = shapely.Point(50, 0).buffer(10).difference(shapely.Point(50, 0).buffer(5))
    assert length([ring], (0, 0), (50, 0)) == 0.0


def test_core_outside_all_hulls_has_no_closure():
    assert solve([box(0, 0, 1, 1)], (5, 5)) is None


def test_one_closure_round_two_cores_or_one_each_whichever_is_less():
    # Two cells far apart, with a bottleneck of 2 each to the outside.
    def cell(x):
        walls = [box(x - 6, -6, x - 5, 6), box(x + 5, -6, x + 6, 6), box(x - 6, -6, x + 6, -5)]
        return [*walls, box(x - 6, 5, x - 1, 6), box(x + 1, 5, x + 6, 6)]

    apart = [shapely.union_all(cell(0)), shapely.union_all(cell(100))]
    found = solve(apart, [(0, 0), (100, 0)])
    assert found.length == pytest.approx(4.0) and len(found.walks) == 2


def test_longest_segment_is_a_limit():
    bay = shapely.Polygon([(-10, 0), (-8, -9), (8, -9), (10, 0), (10, -12), (-10, -12)])
    assert length([bay], (0, -5), longest=25.0) == pytest.approx(length([bay], (0, -5)))
    assert solve([bay], (0, -5), longest=5.0) is None


def test_blocked_ground_is_not_crossed():
    bay = shapely.Polygon([(-10, 0), (-8, -9), (8, -9), (10, 0), (10, -12), (-10, -12)])
    core = shapely.Point(0, -5).buffer(3)
    ground = rings.ground_of(np.array([bay], dtype=object))
    seen = ground.seen_from(ground.within(np.array([0.0, -5.0])))
    part = segments.separation(np.array([[0.0, -5.0]]), NOWHERE, (core,))
    found = closure.shortest_closure(seen, part)
    line = shapely.LineString([found.walks[0].start[0], found.walks[0].end[0]])
    assert not core.intersects(line)
    # Without the extent, a segment close to the point itself is enough.
    assert found.length > length([bay], (0, -5))


@pytest.mark.parametrize("seed", range(40))
def test_more_encircler_ground_never_lengthens_the_gap(seed):
    case = cases.random_case(seed)
    rng = np.random.default_rng(1000 + seed)
    more = cases.blob(rng, *rng.uniform(-50, 50, 2), 10)
    if more.distance(shapely.Point(case.core)) < 1e-6:
        pytest.skip("the new ground took the core")
    after = shapely.get_parts(np.array([shapely.union_all([*case.parts, more])], dtype=object))
    assert length(after, case.core) <= length(case.parts, case.core) * (1 + 1e-9)


@pytest.mark.parametrize("seed", range(20))
def test_turning_and_scaling(seed):
    case = cases.random_case(seed)
    turned = [
        shapely.affinity.rotate(shapely.affinity.scale(p, 7, 7, origin=(0, 0)), 33, origin=(0, 0))
        for p in case.parts
    ]
    core = shapely.affinity.rotate(shapely.Point(7 * case.core), 33, origin=(0, 0))
    assert length(turned, (core.x, core.y)) == pytest.approx(7 * length(case.parts, case.core))


def test_vertices_that_change_no_shape_change_no_gap():
    for seed in range(20):
        case = cases.random_case(seed)
        dense = shapely.segmentize(case.parts, 0.7)
        assert length(dense, case.core) <= length(case.parts, case.core) * (1 + 1e-9)


def test_stops_when_told():
    posts = [box(0, 0, 1, 1), box(3, 0, 4, 1), box(0, 3, 1, 4), box(3, 3, 4, 4)]
    assert_stops_within(lambda stop: solve(posts, (2, 2), feedback=stop))
