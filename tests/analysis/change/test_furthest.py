# SPDX-License-Identifier: GPL-2.0-or-later
"""The point furthest from some lines: against points laid densely, and shapes that are plain."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.change.balance import face_edges
from salient.analysis.change.furthest import PolygonEdges, furthest_points


def found(polygons, is_line, precision=1e-6):
    polygons = np.asarray(polygons, dtype=object)
    outline = PolygonEdges(*face_edges(polygons))
    every = np.ones(len(polygons), bool)
    precise = np.full(len(polygons), precision)
    points, reach, corners = furthest_points(polygons, outline, is_line, precise, every)
    lines = shapely.multilinestrings(
        shapely.linestrings(np.stack([outline.start, outline.end], axis=1)[is_line]),
        indices=outline.owner[is_line],
    )
    for there, away, of in ((points, reach, lines), (outline.start, corners, lines[outline.owner])):
        assert away == pytest.approx(shapely.distance(of, shapely.points(there)), abs=1e-9)
    return points, lines


@pytest.mark.parametrize("vertices", [7, 120])
def test_no_point_of_a_fine_grid_is_further(vertices):
    """Stars with some of their edges for lines; with 120 vertices by way of an index."""
    rng = np.random.default_rng(vertices)
    turn = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    reach = rng.uniform(0.4, 1.0, (6, vertices))
    stars = shapely.polygons(np.stack([reach * np.cos(turn), reach * np.sin(turn)], axis=2))
    is_line = rng.random(6 * vertices) < 0.7
    points, lines = found(stars, is_line, 1e-4)
    grid = np.stack(np.meshgrid(*[np.linspace(-1, 1, 150)] * 2), -1).reshape(-1, 2)
    for star, line, point in zip(stars, lines, points):
        assert shapely.distance(star, shapely.Point(point)) < 1e-12
        inside = shapely.points(grid[shapely.contains_xy(star, *grid.T)])
        edge = shapely.points(shapely.get_coordinates(shapely.segmentize(star, 0.01)))
        best = shapely.distance(np.concatenate([inside, edge]), line).max()
        short = 1e-4 if vertices == 7 else star.length / 1e3
        assert shapely.distance(shapely.Point(point), line) >= best - short


def test_what_one_place_is_furthest_by_far_is_found_exactly():
    """Wherever halving begins: a change's depth was 243.4 m or 243.8 by vertices on its edge."""
    rng = np.random.default_rng(5)
    turn = np.linspace(0, 2 * np.pi, 7, endpoint=False)
    reach = rng.uniform(0.4, 1.0, (40, 7))
    stars = shapely.polygons(np.stack([reach * np.cos(turn), reach * np.sin(turn)], axis=2))
    is_line = rng.random((40, 7)) < 0.7
    away = []
    for cut in (0.3, 0.45):
        # one more vertex on each edge, and the edge from it to the next is as the whole
        rings = np.stack([shapely.get_coordinates(one) for one in stars])
        start, end = rings[:, :-1], rings[:, 1:]
        drawn = np.stack([start, start + cut * (end - start)], axis=2).reshape(40, 14, 2)
        finer = shapely.polygons(drawn)
        assert shapely.is_ccw(shapely.get_exterior_ring(finer)).all()
        points, lines = found(finer, np.repeat(is_line, 2, axis=1).ravel(), 0.02)
        away.append(shapely.distance(shapely.points(points), lines))
    assert away[0] == pytest.approx(away[1], rel=1e-7)


def test_a_box_open_on_one_side_and_one_closed_all_round():
    box = shapely.box(0, 0, 4, 2)
    start, _, _ = face_edges(np.array([box]))
    # lines below, left and right: the middle of the open top is 2 away from each of the three
    points, _ = found([box], np.array([not (a[1] == 2 and a[0] == 4) for a in start]))
    assert points[0] == pytest.approx([2, 2], abs=1e-3)
    # all round: anywhere in the middle, 1 away
    points, lines = found([box], np.ones(4, bool))
    assert shapely.distance(shapely.Point(points[0]), lines[0]) == pytest.approx(1, abs=1e-5)


def test_a_thread_costs_no_more_than_a_box(monkeypatch):
    """Beside one straight line the furthest point is a corner: no stretch is halved for it."""
    from salient.analysis.change import furthest

    asked = []
    distance = furthest._Lines.distance
    monkeypatch.setattr(
        furthest._Lines,
        "distance",
        lambda self, points, owner: asked.append(len(points)) or distance(self, points, owner),
    )
    thread = shapely.Polygon([(0, 0), (1e4, 0), (6e3, 1e-3)])
    start, _, _ = face_edges(np.array([thread]))
    points, _ = found([thread], (start == 0).all(axis=1))
    assert points[0] == pytest.approx([6e3, 1e-3])
    assert sum(asked) < 10


def slivers(seed):
    """Ground between a rough front and the same about as far on, all along; one edge is none."""
    rng = np.random.default_rng(seed)
    x = np.linspace(0.0, 10e3, 60)
    y = 40.0 * rng.standard_normal(60).cumsum() * (seed > 0)
    far = 90.0 + rng.uniform(-1.0, 1.0, 60)
    back = np.column_stack([x, y + far])[::-1]
    return shapely.Polygon([*zip(x, y), *back])


def test_a_change_as_wide_all_along_is_looked_through_only_where_it_may_be_wider(monkeypatch):
    """A day's front that lay 90 m elsewhere took 13 s: its ground was looked through all along."""
    from salient.analysis.change import furthest

    polygons = np.array([slivers(seed) for seed in range(4)])
    start, end, _ = face_edges(polygons)
    old = {tuple(xy) for one in polygons for xy in shapely.get_coordinates(one)[:60]}
    is_line = np.array([tuple(a) in old and tuple(b) in old for a, b in zip(start, end)])
    looked, box = [], shapely.box
    monkeypatch.setattr(shapely, "box", lambda *a: looked.append(len(a[0])) or box(*a))
    points, _ = found(polygons, is_line, 0.5)
    few = sum(looked)
    monkeypatch.setattr(furthest, "_beyond", lambda ground, *rest: ground)
    assert np.array_equal(points, found(polygons, is_line, 0.5)[0])
    assert 4 * few < sum(looked) - few


def test_ground_near_a_long_line_is_drawn_about_few_of_its_vertices(monkeypatch):
    """About 30,000 of them it took a second and more, a hundredth of which could be told."""
    from salient.analysis.change import furthest

    rng = np.random.default_rng(4)
    x = np.linspace(0.0, 5_000.0, 2_000)
    low = np.column_stack([x, rng.uniform(0.0, 0.2, len(x))])
    high = np.column_stack([x, 5.0 + 600.0 * np.sin(np.pi * x / x[-1]) + rng.uniform(size=len(x))])
    change = np.array([shapely.Polygon(np.vstack([low, high[::-1]]))], dtype=object)
    start, end, _ = face_edges(change)
    is_line = (start[:, 1] < 2.0) & (end[:, 1] < 2.0)
    drawn, buffer = [], shapely.buffer

    def drawing(line, reach, **how):
        ground = buffer(line, reach, **how)
        drawn.append((line, ground))
        return ground

    monkeypatch.setattr(shapely, "buffer", drawing)
    points, lines = found(change, is_line)
    ((plain, ground),) = drawn
    assert shapely.get_num_coordinates(plain).sum() < 100
    # all of it is as near to the line itself
    edge = shapely.points(shapely.get_coordinates(ground))
    reach = shapely.distance(lines[0], shapely.Point(points[0]))
    assert shapely.distance(lines[0], edge).max() <= reach
    monkeypatch.setattr(furthest, "_beyond", lambda ground, *rest: ground)
    assert np.array_equal(found(change, is_line)[0], points)
