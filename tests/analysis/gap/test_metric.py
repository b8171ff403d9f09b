# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths and feet in the plane where geodesics are straight, against the ellipsoid itself."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod
from salient.analysis.gap import boundary, metric, segments
from salient.analysis.geometry import geodesy, rings

WGS84 = Geod(ellps="WGS84")
PLACE = shapely.Point(30.0, 50.0)
PLANE = geodesy.local_plane(np.array([PLACE]), WGS84)
SPHERE = metric.geodesic(PLANE)


def straight(lonlat):
    """Places in degrees where geodesics are straight."""
    return SPHERE.to_straight(np.column_stack(PLANE.forward_xy(*np.array(lonlat, float).T)))


def somewhere(rng, count, degrees=4.0):
    return np.array([30.0, 50.0]) + rng.uniform(-degrees, degrees, (count, 2))


def test_the_sphere_fits_the_ellipsoid_where_the_map_lies():
    """Gauss's mean radius there: the root of the product of the two curvatures."""
    e2 = WGS84.es
    w2 = 1 - e2 * np.sin(np.radians(50.0)) ** 2
    gauss = WGS84.a * np.sqrt(1 - e2) / w2
    assert SPHERE.radius == pytest.approx(gauss, rel=1e-6)


@pytest.mark.parametrize("degrees", [0.5, 4.0])
def test_lengths(degrees):
    rng = np.random.default_rng(3)
    one, other = somewhere(rng, 30, degrees), somewhere(rng, 30, degrees)
    a, b = straight(one), straight(other)
    expected = WGS84.inv(*one.T, *other.T)[2]
    assert SPHERE.true(a, b) == pytest.approx(expected, rel=1e-9)
    far = np.maximum(np.hypot(*a.T), np.hypot(*b.T))
    assert (abs(SPHERE.about(a, b) / expected - 1) <= SPHERE.error(far)).all()
    flat = np.hypot(*(b - a).T)
    assert (flat <= expected * SPHERE.stretch(far) * (1 + 1e-9)).all()
    assert len(SPHERE.true(a[:0], b[:0])) == 0


def test_a_geodesic_is_straight():
    (a, b), way = straight([(26.0, 48.0), (34.0, 52.0)]), WGS84.npts(26, 48, 34, 52, 20)
    line = shapely.LineString([a, b])
    off = shapely.distance(line, shapely.points(straight(way)))
    assert off.max() < 1e-4 * line.length  # the ellipsoid is no sphere


def test_there_and_back_from_near_to_beyond_a_hemisphere():
    reach = np.array([0.0, 1e-9, 1.0, 1e5, 5e6, 7.6e6, 7.7e6, 1.2e7, 1.9e7])
    xy = np.column_stack([reach * 0.6, reach * -0.8])
    there = SPHERE.to_straight(xy)
    assert SPHERE.to_plane(there) == pytest.approx(xy, rel=1e-9)
    out = np.hypot(*there.T)
    assert (np.diff(out) > 0).all()
    # Gnomonic up to 1.2 radians, from there on a plain stretch without a jump.
    angle = reach / SPHERE.radius
    near = angle <= 1.2
    assert out[near] == pytest.approx(SPHERE.radius * np.tan(angle[near]), rel=1e-9)
    edge = SPHERE.radius * 1.2 * (1 + np.array([-1e-9, 1e-9]))
    jump = np.hypot(*SPHERE.to_straight(np.column_stack([edge, 0 * edge])).T)
    slope = np.diff(jump) / np.diff(edge)
    assert slope == pytest.approx(1 / np.cos(1.2) ** 2, rel=1e-4)
    assert SPHERE.stretch(np.array([0.0, SPHERE.radius, 1e9])).tolist() == [1.0, 2.0, 50.0]


@pytest.mark.parametrize("of", [SPHERE, metric.FLAT], ids=["sphere", "flat"])
def test_feet_are_where_the_length_is_least(of):
    rng = np.random.default_rng(5)
    for _ in range(20):
        p, a, b = straight(somewhere(rng, 3))
        t = float(of.foot(*p, *a, *(b - a)))
        spots = a + (t + np.array([-1e-3, 0.0, 1e-3]))[:, None] * (b - a)
        lengths = of.about(np.broadcast_to(p, (3, 2)), spots)
        assert lengths[1] <= lengths[[0, 2]].min()


def test_the_flat_metric_is_the_plane():
    a, b = np.array([[0.0, 0.0], [1.0, 1.0]]), np.array([[3.0, 4.0], [1.0, 2.0]])
    assert metric.FLAT.about(a, b).tolist() == metric.FLAT.true(a, b).tolist() == [5, 1]
    assert metric.FLAT.error(np.array([9.0])).tolist() == [0]
    assert metric.FLAT.stretch(np.array([9.0])).tolist() == [1]
    assert metric.FLAT.to_straight(a) is a and metric.FLAT.to_plane(a) is a
    given = segments.separation(a, b)
    assert metric.FLAT.constraint(given) is given
    moved = SPHERE.constraint(segments.separation(1e6 * a, b, (shapely.box(0, 0, 1e6, 1e6),)))
    assert moved.points[:2] == pytest.approx(SPHERE.to_straight(1e6 * a))
    assert shapely.area(moved.blocked[0]) > 1.01e12
    assert moved.wanted == given.wanted


def rings_of(*counts):
    rng = np.random.default_rng(7)
    shapes = [
        shapely.Point(*rng.uniform(-100, 100, 2)).buffer(rng.uniform(1, 9), quad_segs=count)
        for count in counts
    ]
    found = rings.ground_of(np.array(shapes, dtype=object)).rings
    assert np.diff(found.starts).tolist() == [4 * count for count in counts]
    return found


def held(tree, node, xy, end):
    """All segments below a node of the tree."""
    below = range(int(tree.first[node]), int(tree.first[node] + tree.count[node]))
    if tree.leaf[node]:
        return list(below)
    return [edge for child in below for edge in held(tree, child, xy, end)]


@pytest.mark.parametrize("counts", [(1,), (2, 3), (9, 1, 40), (33, 100)])
def test_the_tree_of_discs_holds_every_segment_once(counts):
    some = rings_of(*counts)
    xy, end = some.xy, some.xy[some.following]
    tree = rings.tree_of(some)
    for ring, root in enumerate(tree.roots):
        edges = held(tree, root, xy, end)
        assert edges == list(range(some.starts[ring], some.starts[ring + 1]))
    for node in range(len(tree.leaf)):
        edges = held(tree, node, xy, end)
        assert tree.vertex[node] == edges[0]
        assert set(some.ring[edges]) == {tree.ring[node]}
        assert tree.count[node] <= (rings.LEAF if tree.leaf[node] else rings.FAN)
        spots = np.concatenate([xy[edges], end[edges]])
        assert np.hypot(*(spots - tree.centre[node]).T).max() <= tree.radius[node] * (1 + 1e-12)
        # No larger than the box that holds them asks for; of leaves and rings than they are.
        away = np.hypot(*(spots - tree.centre[node]).T).max()
        asked = 0.5 * np.hypot(*np.ptp(spots, axis=0))
        if tree.leaf[node] or node in tree.roots:
            asked = min(asked, away)
        assert tree.radius[node] == pytest.approx(asked, abs=1e-5)
    leaves = np.flatnonzero(tree.leaf)
    rows = boundary.edges_of(tree, leaves)
    for leaf, row in zip(leaves, rows):
        assert sorted(set(row.tolist())) == held(tree, leaf, xy, end)


def test_groups_hold_their_members():
    some = rings_of(*[1] * 70)
    made = boundary.boundary_of(some)
    tree = made.tree
    assert sorted(made.order.tolist()) == list(range(70))
    assert made.groups[0].centre == pytest.approx(tree.centre[tree.roots][made.order])
    assert [len(level.radius) for level in made.groups] == [70, 9, 2]
    for below, level in zip(made.groups, made.groups[1:]):
        bounds = [*level.first.tolist(), len(below.radius)]
        for group, (first, stop) in enumerate(zip(bounds, bounds[1:])):
            away = np.hypot(*(below.centre[first:stop] - level.centre[group]).T)
            box = below.radius[first:stop][:, None]
            low = (below.centre[first:stop] - box).min(axis=0)
            high = (below.centre[first:stop] + box).max(axis=0)
            assert level.radius[group] == pytest.approx(0.5 * np.hypot(*(high - low)))
            assert away.max() <= level.radius[group]
    # Neighbours stand near one another: half as far as in any order.
    centre = made.groups[0].centre
    step = np.hypot(*np.diff(centre, axis=0).T).mean()
    rng = np.random.default_rng(1)
    assert step < 0.5 * np.hypot(*np.diff(rng.permutation(centre), axis=0).T).mean()


def test_rings_turn_and_run_as_told():
    some = rings_of(2, 3)
    for clockwise in (True, False):
        turned = some.turned(np.array([clockwise, not clockwise]))
        ways = [shapely.LinearRing(turned.polygon(k).exterior.coords).is_ccw for k in (0, 1)]
        assert ways == [not clockwise, clockwise]
        assert [turned.polygon(k).equals(some.polygon(k)) for k in (0, 1)] == [True, True]
    second = some.select(np.array([1]))
    assert second.xy.tolist() == some.xy[some.starts[1] :].tolist()
    assert second.following.tolist() == [*range(1, 12), 0]
    assert some.around(9).tolist() == np.roll(some.xy[8:], -2, axis=0).tolist()
    assert some.arc(9, 12).tolist() == some.xy[10:13].tolist()
    assert some.arc(18, 9).tolist() == some.xy[[19, 8, 9]].tolist()
    assert some.arc(9, 9).tolist() == []
