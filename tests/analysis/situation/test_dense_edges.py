# SPDX-License-Identifier: GPL-2.0-or-later
"""Edges drawn very densely: an offset curve of all their vertices takes gigabytes and minutes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.geometry import geodesy
from salient.analysis.situation import shapes

PLANE = geodesy.LocalPlane(36.0, 48.0, 6378137.0, 6356752.314245)
WIDTH_M = 1000.0


def rough(vertices: int) -> shapely.Polygon:
    """Return ground of 200 × 50 km whose upper edge goes up and down by tens of metres."""
    rng = np.random.default_rng(5)
    x = np.linspace(0.0, 200e3, vertices)
    y = 50e3 + 20e3 * np.sin(x / 9e3) + rng.uniform(0.0, 60.0, vertices)
    return shapely.Polygon([(0.0, 0.0), *zip(x, y), (200e3, 0.0)])


def brute(shape: shapely.Geometry, metres: float) -> int:
    """Return the pairs of vertices so near to one another along the rings, pair by pair."""
    count = 0
    for ring in shapely.get_rings(shapely.get_parts([shape])):
        xy = shapely.get_coordinates(ring)
        along = np.append(0.0, np.cumsum(np.hypot(*np.diff(xy, axis=0).T)))
        count += sum(
            along[j] - along[i] <= metres for i in range(len(along)) for j in range(i + 1, len(xy))
        )
    return count


@pytest.mark.parametrize("metres", [10.0, 700.0, 1e6])
def test_pairs_are_counted_ring_by_ring(metres):
    outer = rough(60)
    holes = [shapely.box(x, 10e3, x + 500.0, 10.5e3).exterior for x in (20e3, 21e3, 90e3)]
    shape = shapely.MultiPolygon(
        [shapely.Polygon(outer.exterior, holes), shapely.box(-5e3, 0.0, -4e3, 900.0)]
    )
    # what lies across a ring's end or in another ring is no pair
    assert shapes._pairs(shape, metres) == brute(shape, metres)
    assert shapes._pairs(shapely.Polygon(), metres) == 0


def test_a_dense_edge_is_drawn_plainer_until_its_offset_curve_can_be_taken(monkeypatch):
    taken = []
    grown = shapes._grown
    monkeypatch.setattr(shapes, "_grown", lambda one, by: taken.append(one) or grown(one, by))
    body = rough(40_000)
    (_, shrunk, off), *none = shapes._shrunk(np.array([body]), WIDTH_M, 1e6, PLANE)
    assert none == [] and shapes._OFF[0] * WIDTH_M < off <= shapes._OFF[-1] * WIDTH_M
    assert shapes._pairs(taken[0], WIDTH_M / 2.0) <= shapes._MOST_PAIRS
    # each point of the edge is off by no more than is said
    room = shapely.buffer(shapely.boundary(body), off * 1.01)
    assert shapely.covers(room, shapely.boundary(taken[0]))
    assert not shrunk.is_empty


def test_an_edge_of_few_vertices_is_drawn_as_finely_as_it_was():
    (_, _, off), *_ = shapes._shrunk(np.array([rough(3_000)]), WIDTH_M, 1e6, PLANE)
    assert off == shapes._OFF[0] * WIDTH_M


def test_vertices_within_straight_edges_make_no_edge_plainer():
    body = rough(8_000)
    drawn = shapely.segmentize(body, shapely.length(body) / 60_000)
    found = [list(shapes._shrunk(np.array([one]), WIDTH_M, 1e6, PLANE)) for one in (body, drawn)]
    assert found[0][0][2] == found[1][0][2]
    assert found[0][0][1].equals_exact(found[1][0][1], 1e-3)
