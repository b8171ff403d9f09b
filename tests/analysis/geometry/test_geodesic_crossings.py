# SPDX-License-Identifier: GPL-2.0-or-later
"""Crossings of geodesics: on a sphere against vector algebra, on the ellipsoid by what they are."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import Geod
from salient.analysis.geometry.geodesic_crossings import geodesic_crossings, parted

SPHERE, EARTH = Geod(a=6_371_000.0, b=6_371_000.0), Geod(ellps="WGS84")
#: about where edges lie: inland, on the antimeridian, at the equator, at a pole
PLACES = [(37.0, 48.0), (179.8, -20.0), (0.0, 0.0), (60.0, 89.7)]


def edges_about(place, count, metres, seed):
    """Geodesics whose middles lie round a place, each of another length."""
    rng = np.random.default_rng(seed)
    lon, lat = (np.full(count, one) for one in place)
    x, y, _ = EARTH.fwd(lon, lat, rng.uniform(0, 360, count), metres * rng.uniform(0, 0.4, count))
    heading, half = rng.uniform(0, 360, count), metres * rng.uniform(0.05, 0.5, count)
    ends = [EARTH.fwd(x, y, heading + turn, half)[:2] for turn in (0.0, 180.0)]
    return np.stack([np.column_stack(one) for one in ends], axis=1)


def unit(xy):
    lon, lat = np.radians(np.asarray(xy)).T
    return np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)]).T


def great_circles_cross(one, other):
    """Where the shorter arcs between two pairs of places cross, as a unit vector; or None."""
    (a, b), (c, d) = unit(one), unit(other)
    across = np.cross(np.cross(a, b), np.cross(c, d))
    across /= np.linalg.norm(across)
    for place in (across, -across):
        within = (
            np.dot(np.cross(p, place), np.cross(p, q)) > 0
            and np.dot(np.cross(place, q), np.cross(p, q)) > 0
            for p, q in ((a, b), (c, d))
        )
        if all(within):
            return place
    return None


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("metres", [50.0, 40_000.0, 3_000_000.0])
def test_on_a_sphere_they_are_those_of_great_circles(place, metres):
    first, second = edges_about(place, 12, metres, 1), edges_about(place, 9, metres, 2)
    found = geodesic_crossings(first, second, SPHERE)
    expected = {
        (i, j): where
        for i, one in enumerate(first)
        for j, other in enumerate(second)
        if (where := great_circles_cross(one, other)) is not None
    }
    assert len(expected) > 10
    assert sorted(zip(found.first.tolist(), found.second.tolist())) == sorted(expected)
    for i, j, at in zip(found.first, found.second, found.xy):
        # of edges of metres the algebra knows no more than that
        assert np.linalg.norm(unit([at])[0] - expected[i, j]) * SPHERE.a < 1e-3


def detour(edge, at):
    """How much longer the way over a place is than the edge, metres."""
    (a, b), (x, y) = edge, at
    legs = EARTH.inv(*a, x, y)[2] + EARTH.inv(x, y, *b)[2]
    return legs - EARTH.inv(*a, *b)[2]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("metres", [500.0, 400_000.0, 5_000_000.0])
def test_on_the_ellipsoid_they_lie_on_both_edges_and_are_the_same_the_other_way_round(
    place, metres
):
    first, second = edges_about(place, 14, metres, 3), edges_about(place, 11, metres, 4)
    found = geodesic_crossings(first, second, EARTH)
    assert len(found.first) > 10
    for i, j, at in zip(found.first, found.second, found.xy):
        assert max(detour(first[i], at), detour(second[j], at)) < 1e-5
    back = geodesic_crossings(second[:, ::-1], first[:, ::-1], EARTH)
    rows = {(i, j): at for i, j, at in zip(back.second.tolist(), back.first.tolist(), back.xy)}
    assert sorted(rows) == sorted(zip(found.first.tolist(), found.second.tolist()))
    for i, j, at in zip(found.first.tolist(), found.second.tolist(), found.xy):
        assert EARTH.inv(*at, *rows[i, j])[2] < 1e-4


def test_an_end_on_a_line_meets_it_and_a_stretch_in_common_counts_by_its_ends():
    line = np.array([[(30.0, 0.0), (31.0, 0.0)]])
    along = np.array([
        [(30.25, 0.0), (30.5, 0.0)], [(29.0, 0.0), (30.75, 0.0)], [(32.0, 0.0), (29.0, 0.0)],
        [(31.0, 0.0), (31.0, 1.0)], [(30.5, 1.0), (30.5, 0.0)], [(31.1, 0.0), (32.0, 0.0)],
        [(30.5, 1e-4), (30.5, 1.0)], [(30.0, -1.0), (30.0, 1.0)],
    ])  # fmt: skip
    found = geodesic_crossings(line, along, EARTH)
    met = [
        sorted({round(float(x), 9) for x in found.xy[found.second == row, 0]}) for row in range(8)
    ]
    assert met == [[30.25, 30.5], [30.0, 30.75], [30.0, 31.0], [31.0], [30.5], [], [], [30.0]]
    none = np.zeros((0, 2, 2))
    assert len(geodesic_crossings(none, along, EARTH).xy) == 0
    assert len(geodesic_crossings(line, none, EARTH).xy) == 0


@pytest.mark.parametrize("place", PLACES)
def test_parts_of_an_edge_lie_on_it_in_order_and_are_short_enough(place):
    edges = np.concatenate([edges_about(place, 6, 4e6, 5), edges_about(place, 3, 1e4, 6)])
    parts, row = parted(edges, 3e5, EARTH)
    metres = EARTH.inv(*parts[:, 0].T, *parts[:, 1].T)[2]
    whole = EARTH.inv(*edges[:, 0].T, *edges[:, 1].T)[2]
    assert metres.max() <= 3e5 * (1 + 1e-9) and np.all(np.diff(row) >= 0)
    assert np.bincount(row).tolist() == np.ceil(whole / 3e5).astype(int).tolist()
    assert np.bincount(row, metres) == pytest.approx(whole, abs=1e-3)
    for number, edge in enumerate(edges):
        mine = parts[row == number]
        assert (mine[0, 0] == edge[0]).all() and (mine[-1, 1] == edge[1]).all()
        assert mine[1:, 0].tolist() == mine[:-1, 1].tolist()
    short, same = parted(edges[-3:], 3e5, EARTH)
    assert short is not None and same.tolist() == [0, 1, 2] and (short == edges[-3:]).all()
