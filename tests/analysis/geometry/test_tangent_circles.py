# SPDX-License-Identifier: GPL-2.0-or-later
"""Circles that touch a boundary grow as far as bisection with plain distances says."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.base.feedback import NO_FEEDBACK
from salient.analysis.geometry import tangent_circles


def star(rng, count, middle=(0.0, 0.0)):
    """A star, half of whose corners are re-entrant, with a hole."""
    turn = 2 * np.pi * (np.arange(count) + rng.uniform(0, 0.6, count)) / count
    reach = np.where(np.arange(count) % 2, 1.0, 0.6) * rng.uniform(0.8, 1.2, count)
    ring = np.column_stack([np.cos(turn), np.sin(turn)]) * reach[:, None]
    return shapely.Polygon(ring + middle, [(0.3 * ring + middle)[::-1]])


def grown(shape, point, inward):
    """The greatest circle inside that touches a point of the boundary, by halving."""
    low, high = 0.0, 4.0
    for _ in range(45):
        radius = 0.5 * (low + high)
        centre = shapely.Point(point + radius * inward)
        inside = shapely.contains_xy(shape, centre.x, centre.y)
        free = inside and shape.boundary.distance(centre) >= radius * (1 - 1e-9)
        low, high = (radius, high) if free else (low, radius)
    return low


@pytest.fixture(scope="module")
def shapes():
    rng = np.random.default_rng(4)
    # the last has more edges than are measured all at once
    return np.array([star(rng, count, (3.0 * k, 0.0)) for k, count in enumerate((6, 9, 40))])


@pytest.fixture(scope="module")
def places(shapes):
    return tangent_circles.elements(tangent_circles.boundary(shapes))


def test_edges_have_the_interior_on_their_left(shapes, places):
    edges = places.edges
    middle = 0.5 * (edges.start + edges.end) + 1e-6 * edges.inward
    assert shapely.contains_xy(shapes[edges.polygon], *middle.T).all()
    assert edges.length.sum() == pytest.approx(shapely.length(shapes).sum())
    # Round and round: one after the other, and back.
    assert (edges.end == edges.start[edges.after]).all()
    assert (edges.before[edges.after] == np.arange(len(edges.start))).all()
    turns = [edges.turn[edges.polygon == k].sum() for k in range(3)]
    # Once round outside to the left, once round the hole to the right.
    assert turns == pytest.approx([0.0, 0.0, 0.0], abs=1e-9)


def test_edges_of_no_length_are_left_out_and_direction_does_not_matter():
    ring = [(0, 0), (0, 0), (0, 1), (1, 1), (1, 1), (1, 0), (0, 0)]
    edges = tangent_circles.boundary(np.array([shapely.Polygon(ring)]))
    assert edges.length.tolist() == [1, 1, 1, 1]
    assert edges.turn == pytest.approx([-np.pi / 2] * 4)
    assert edges.inward.sum(axis=0) == pytest.approx([0, 0])
    assert len(tangent_circles.boundary(np.zeros(0, dtype=object)).start) == 0


@pytest.mark.parametrize("t", [0.13, 0.5, 0.9])
def test_circles_grow_as_far_as_nothing_reaches_into_them(shapes, places, t):
    rng = np.random.default_rng(int(100 * t))
    chosen = rng.choice(len(places.one), 60, replace=False)
    point, inward = places.at(chosen, np.full(len(chosen), t))
    none, limit = np.zeros(len(chosen)), np.full(len(chosen), 4.0)
    radius, edge = places.greatest(chosen, np.full(len(chosen), t), none, limit, NO_FEEDBACK)
    expected = [
        grown(shapes[places.polygon[row]], point[:, k], inward[:, k])
        for k, row in enumerate(chosen)
    ]
    assert radius == pytest.approx(expected, rel=1e-4)
    # The edge that is named does block it there.
    assert places.radius(chosen, np.full(len(chosen), t), edge) == pytest.approx(radius)
    both = places.radii(chosen, np.stack([edge, edge]))(np.full(len(chosen), t))
    assert (
        both[0].tolist()
        == both[1].tolist()
        == places.radius(chosen, np.full(len(chosen), t), edge).tolist()
    )


def test_small_circles_are_not_asked_for(shapes, places):
    """Where a circle grows no larger than what is enough, polygons of many edges answer 0."""
    many = np.flatnonzero(places.polygon == 2)
    t, limit = np.full(len(many), 0.5), np.full(len(many), 4.0)
    whole, _ = places.greatest(many, t, np.zeros(len(many)), limit, NO_FEEDBACK)
    enough = np.full(len(many), np.median(whole))
    some, edge = places.greatest(many, t, enough, limit, NO_FEEDBACK)
    small = whole < 0.999 * enough
    assert small.any() and not small.all()
    assert (some[small] == 0).all()
    assert some[whole > 1.001 * enough] == pytest.approx(whole[whole > 1.001 * enough])
    assert (edge >= 0).all()


def test_a_fan_turns_from_one_edge_s_normal_to_the_next(places):
    corners = np.flatnonzero(places.turn > 0)
    assert len(corners)
    edges = places.edges
    for t, of in ((0.0, "start"), (1.0, "end")):
        point, inward = places.at(corners, np.full(len(corners), t))
        assert pytest.approx(places.one[corners]) == point.T
        normal = inward.T
        on = [np.flatnonzero((edges.end == xy).all(axis=1))[0] for xy in point.T]
        expected = edges.inward[on] if of == "start" else edges.inward[edges.after[on]]
        assert normal == pytest.approx(expected)


def test_the_nearest_edge_of_its_own_polygon(places):
    edges = places.edges
    rng = np.random.default_rng(8)
    points, polygon = rng.uniform(-1, 1, (40, 2)), rng.integers(0, 3, 40)
    near, away = edges.nearest(points, polygon)
    lines = shapely.linestrings(np.stack([edges.start, edges.end], axis=1))
    for k, point in enumerate(shapely.points(points)):
        mine = np.flatnonzero(edges.polygon == polygon[k])
        distances = shapely.distance(lines[mine], point)
        assert away[k] == pytest.approx(distances.min())
        assert distances[mine == near[k]] == pytest.approx(distances.min())
