# SPDX-License-Identifier: GPL-2.0-or-later
"""The greatest inscribed circle: against linear programming, known shapes, and a fine grid."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from salient.analysis.geometry import inscribed_circle, tangent_circles
from salient.analysis.geometry.inscribed_circle import greatest_circles
from scipy.optimize import linprog


def chebyshev(polygon) -> float:
    """The radius for a convex polygon: the largest r with n·x + r ≤ c for every side."""
    xy = shapely.get_coordinates(shapely.Polygon(polygon.exterior).normalize())[::-1]
    start, way = xy[:-1], np.diff(xy, axis=0)
    inward = np.column_stack([-way[:, 1], way[:, 0]]) / np.hypot(*way.T)[:, None]
    limits = -(inward * start).sum(axis=1)
    free = [(None, None), (None, None), (0, None)]
    sides = np.column_stack([-inward, np.ones(len(inward))])
    return linprog([0, 0, -1], A_ub=sides, b_ub=limits, bounds=free).x[2]


def test_convex_polygons_equal_a_linear_programme():
    rng = np.random.default_rng(5)
    clouds = [rng.random((rng.integers(4, 9), 2)) * [10, 1 + k % 9] for k in range(60)]
    polygons = shapely.convex_hull([shapely.MultiPoint(cloud) for cloud in clouds])
    _, radius = greatest_circles(polygons)
    # a linear programme of scipy 1.8 is right to 1e-7
    assert radius == pytest.approx([chebyshev(p) for p in polygons], rel=1e-6)


def test_a_strip_of_even_width_has_half_its_width():
    # A million points lie equally deep here.
    strip = shapely.box(0, 0, 1000, 2)
    centre, radius = greatest_circles(np.array([strip], dtype=object))
    assert radius == pytest.approx([1.0], rel=1e-9)
    assert centre[0, 1] == pytest.approx(1.0, rel=1e-6)


def test_a_ring_is_as_deep_as_half_its_thickness():
    ring = shapely.difference(
        shapely.Point(0, 0).buffer(10, 256), shapely.Point(0, 0).buffer(6, 256)
    )
    _, radius = greatest_circles(np.array([ring], dtype=object))
    # Chords of 1,024-gons lie within 1e-5 of their circles.
    assert radius == pytest.approx([2.0], rel=1e-4)


def test_the_larger_part_of_two_counts_and_a_reentrant_corner_limits():
    # An L of two arms 2 wide: the circle touches the inner corner (2, 2) and both outer sides,
    # at (r, r) with (2 - r)·√2 = r, so r = 2·√2 / (1 + √2).
    ell = shapely.Polygon([(0, 0), (9, 0), (9, 2), (2, 2), (2, 9), (0, 9)])
    both = shapely.MultiPolygon([ell, shapely.box(20, 20, 21, 21)])
    centre, radius = greatest_circles(np.array([both], dtype=object))
    assert radius == pytest.approx([2 * 2**0.5 / (1 + 2**0.5)], rel=1e-7)
    assert centre[0] == pytest.approx([radius[0]] * 2, rel=1e-6)


#: Shape, inradius: what a search by cells takes ages for, or fails on.
THIN = {
    "ten-kilometres-by-a-metre": (shapely.box(0, 0, 10_000, 1), 0.5),
    "aspect-1e9": (shapely.box(0, 0, 10_000, 1e-5), 5e-6),
    "turned": (shapely.affinity.rotate(shapely.box(0, 0, 10_000, 1), 33), 0.5),
    # (a + b - c) / 2 of a right triangle loses digits: area / half the perimeter does not.
    "needle": (shapely.Polygon([(0, 0), (1e4, 0), (0, 1e-3)]), 5.0 / (1e4 + 5e-11 + 5e-4)),
    "frame-of-a-millimetre": (shapely.box(0, 0, 10, 10) - shapely.box(0.001, 0.001, 9.999, 9.999),
                              # In a corner: (r, r) to the inner corner is r, as in an L.
                              0.001 * 2**0.5 / (1 + 2**0.5)),
    "saw": (shapely.Polygon([(i / 10, (i % 2) * 1e-3 + 1) for i in range(1001)]
                            + [(100, 0), (0, 0)]),
            # Under a tooth: to two lines of slope 0.01 that meet 1.001 above the ground.
            1.001 / (1 + 1.0001**0.5)),
    "no-width": (shapely.Polygon([(0, 0), (10, 0), (10, 0), (0, 0)]), 0.0),
    "no-area": (shapely.Polygon([(0, 0), (10, 0), (5, 0)]), 0.0),
    "a-point": (shapely.Polygon([(3, 4)] * 4), 0.0),
    "bow-tie": (shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)]), 1 / (1 + 2**0.5)),
}  # fmt: skip


@pytest.mark.parametrize(("shape", "expected"), THIN.values(), ids=THIN)
def test_thin_and_broken_shapes(shape, expected):
    centre, radius = greatest_circles(np.array([shape], dtype=object))
    assert radius[0] == pytest.approx(expected, rel=2e-6, abs=1e-12)
    assert shape.distance(shapely.Point(centre[0])) <= 1e-12


def star(rng, count: int, aspect: float) -> shapely.Polygon:
    angle = 2 * np.pi * (np.arange(count) + rng.uniform(0, 0.9, count)) / count
    xy = np.column_stack([np.cos(angle), np.sin(angle)]) * rng.uniform(0.3, 1, (count, 1))
    flat = shapely.Polygon(xy * [1e4, 1e4 / aspect])
    return shapely.affinity.rotate(flat, rng.uniform(0, 90))


@pytest.mark.parametrize("count", [12, 200])
def test_no_point_of_a_fine_grid_lies_deeper(count):
    """Brute force: the grid's best is at most the answer, and near it where the grid is fine."""
    rng = np.random.default_rng(count)
    for aspect in (1.0, 3.0, 20.0):
        outer = star(rng, count, aspect)
        shape = outer - shapely.affinity.scale(outer, 0.2, 0.3)
        _, (radius,) = greatest_circles(np.array([shape], dtype=object))
        x, y = np.meshgrid(*np.linspace(*np.reshape(shape.bounds, (2, 2)), 150).T)
        inside = shapely.contains_xy(shape, x, y)
        points = shapely.points(x[inside], y[inside])
        deepest = shapely.distance(shape.boundary, points).max()
        step = np.hypot(x[0, 1] - x[0, 0], y[1, 0] - y[0, 0])
        assert deepest - 1e-9 <= radius <= deepest + step


@pytest.mark.parametrize("aspect", [1e3, 1e6, 1e9])
def test_thin_pockets_are_no_more_work_than_compact_ones(aspect, monkeypatch):
    """At most 3 times as many circles and edges are held together; bench/ has the times."""
    rng = np.random.default_rng(3)
    held, plain = [], tangent_circles._blocked

    def counted(point, inward, edges):
        held.append(point.shape[1])
        return plain(point, inward, edges)

    monkeypatch.setattr(tangent_circles, "_blocked", counted)
    work = {}
    for one in (1.0, aspect):
        held.clear()
        greatest_circles(np.array([star(rng, 16, one) for _ in range(400)], dtype=object))
        work[one] = sum(held)
    assert 0 < work[aspect] <= 3 * work[1.0]


def test_a_triangle_has_twice_its_area_over_its_outline():
    """Also far from the origin, and 1e9 times as long as wide."""
    corners = np.random.default_rng(8).random((40, 3, 2)) * [1e4, 1.0]
    corners[20:] += 5e6
    triangles = shapely.polygons(corners)
    triangles = np.append(triangles, shapely.Polygon([(0, 0), (1e6, 0), (5e5, 1e-3)]))
    centre, radius = greatest_circles(triangles)
    assert radius == pytest.approx(
        2.0 * shapely.area(triangles) / shapely.length(triangles), rel=1e-5, abs=1e-9
    )
    assert shapely.intersects_xy(triangles, *centre.T).all()


def test_the_search_ends_soon_at_corners_that_point_inwards(monkeypatch):
    """Left unknown, what blocks there was halved towards until rounding: 25 rounds and more."""
    from salient.analysis.geometry import inscribed_circle

    rounds = []
    parted = inscribed_circle._Search._parted
    monkeypatch.setattr(
        inscribed_circle._Search, "_parted", lambda *a: rounds.append(1) or parted(*a)
    )
    rng = np.random.default_rng(2)
    turn = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    reach = rng.uniform(0.3, 1.0, (200, 12))
    greatest_circles(
        shapely.polygons(np.stack([reach * np.cos(turn), reach * np.sin(turn)], axis=2))
    )
    assert len(rounds) <= 10


def tangled(seed: int, count: int = 60) -> np.ndarray:
    """Polygons of one ring that crosses itself, on free places and on a coarse grid."""
    rng = np.random.default_rng(seed)
    free = shapely.polygons(rng.uniform(0.0, 1.0, (count, 12, 2)))
    grid = shapely.polygons(rng.integers(0, 5, (count, 9, 2)).astype(float))
    every = np.concatenate([free, grid])
    return every[~shapely.is_valid(every)]


@pytest.mark.parametrize("seed", [1, 2])
def test_rings_that_cross_themselves_come_apart_as_by_make_valid(seed):
    polygons = tangled(seed)
    parts, owner, rest = inscribed_circle.untangled(polygons)
    asked = np.setdiff1d(np.arange(len(polygons)), rest)
    # what has an edge twice is left, and is no more than half of all
    assert len(asked) > len(polygons) / 2
    area = np.bincount(owner, shapely.area(parts), len(polygons))
    whole = shapely.make_valid(polygons)
    np.testing.assert_allclose(area[asked], shapely.area(whole[asked]), rtol=1e-9)
    _, radius = greatest_circles(polygons)
    areal = [
        shapely.multipolygons([one for one in shapely.get_parts(shapely.get_parts([shape]))
                               if one.geom_type == "Polygon"]) for shape in whole
    ]  # fmt: skip
    some = shapely.area(whole) > 0.0
    _, expected = greatest_circles(np.array(areal, dtype=object)[some])
    np.testing.assert_allclose(radius[some], expected, rtol=1e-9)


def test_parts_of_a_tangle_that_hold_no_greatest_circle_are_not_searched():
    """A strip that crosses itself in the middle: of a wide and a narrow part one is left."""
    bow = shapely.Polygon([(0, 0), (4, 1), (4, 0), (0, 4)])
    (sound,) = inscribed_circle.sound(np.array([bow], dtype=object))
    assert sound.geom_type == "MultiPolygon" and len(sound.geoms) == 1
    parts = shapely.get_parts(shapely.make_valid(bow))
    assert sound.area == pytest.approx(shapely.area(parts).max())


def rough_front(count: int, wide: float) -> shapely.Polygon:
    """A change along a front of short edges that turn to and fro, widest in its middle."""
    rng = np.random.default_rng(7)
    x = np.linspace(0.0, 2.5 * count, count)
    low, high = rng.uniform(0.0, 1.9, (2, count))
    high += 5.0 + wide * np.sin(np.pi * x / x[-1])
    return shapely.Polygon(np.vstack([np.column_stack([x, low]), np.column_stack([x, high])[::-1]]))


def test_of_a_long_change_few_edges_are_looked_at(monkeypatch):
    """A day of a front of 300,000 vertices took three seconds: each edge was asked five times."""
    from salient.analysis.geometry.tangent_circles import PolygonBoundaries

    asked = []
    nearest = PolygonBoundaries.nearest
    monkeypatch.setattr(
        PolygonBoundaries, "nearest", lambda *a: asked.append(len(a[1])) or nearest(*a)
    )
    front = np.array([rough_front(4000, 700.0)], dtype=object)
    centre, radius = greatest_circles(front)
    assert sum(asked) < 12_000
    asked.clear()
    monkeypatch.setattr(inscribed_circle._Search, "_hopeful", lambda search, element: element)
    whole = greatest_circles(front)
    assert sum(asked) > 40_000
    assert np.array_equal(whole[0], centre) and np.array_equal(whole[1], radius)


@pytest.mark.parametrize("seed", range(6))
def test_circles_are_the_same_to_the_last_bit_whichever_edges_are_left_out(seed, monkeypatch):
    """Fronts, strips of even width, stars with holes: several in one search."""
    rng = np.random.default_rng(seed)
    shapes = [rough_front(int(rng.integers(40, 900)), w) for w in (0.0, 3.0, 60.0, 4000.0)]
    for rough in (0.0, 0.02, 0.3):
        turn = np.sort(rng.uniform(0.0, 2.0 * np.pi, 500))
        reach = 100.0 * (1.0 + 0.4 * np.sin(3.0 * turn) + rough * rng.uniform(size=500))
        star = shapely.Polygon(np.column_stack([reach * np.cos(turn), reach * np.sin(turn)]))
        hole = shapely.Point(rng.uniform(-30, 30, 2)).buffer(rng.uniform(1.0, 20.0))
        shapes += [star, star.difference(hole), shapely.segmentize(star.convex_hull, 0.9)]
    shapes = np.array(shapes, dtype=object)
    few = greatest_circles(shapes)
    monkeypatch.setattr(inscribed_circle._Search, "_hopeful", lambda search, element: element)
    every = greatest_circles(shapes)
    assert np.array_equal(few[0], every[0]) and np.array_equal(few[1], every[1])
