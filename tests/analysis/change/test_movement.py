# SPDX-License-Identifier: GPL-2.0-or-later
"""Depth, furthest point and direction, on shapes whose answer is plain."""

from __future__ import annotations

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.change import compare, movement
from salient.analysis.control import overlaps
from salient.analysis.geometry import geodesy, width

X, Y = 500_000.0, 5_300_000.0
SCALE = 0.9996


def box(x0, y0, x1, y1):
    """A box in kilometres."""
    return shapely.box(X + x0 * 1e3, Y + y0 * 1e3, X + x1 * 1e3, Y + y1 * 1e3)


def moved(before, after):
    found = compare.compare(*(cases.prepared(features, cases.UTM) for features in (before, after)))
    return found, movement.movement(found.changes, found.unmatched)


BASE = box(0, 0, 10, 10)


def test_a_strip_along_the_front():
    """10 km of front go 2 km east: depth 2 km all along, azimuth 90°."""
    _, found = moved({"A": BASE}, {"A": box(0, 0, 12, 10)})
    assert found.old_front_m[0] == pytest.approx(10e3 / SCALE, rel=1e-4)
    assert found.new_front_m[0] == pytest.approx(14e3 / SCALE, rel=1e-4)
    assert found.depths_m[0] == pytest.approx(2e3 / SCALE, rel=1e-4)
    assert found.max_depths_m[0] == pytest.approx(2e3 / SCALE, rel=1e-4)
    assert found.azimuths[0] == pytest.approx(90.0, abs=0.1)


def test_a_retreat_points_back():
    """Ground given up to nobody: measured from the front of the one who left, westwards."""
    _, found = moved({"A": BASE}, {"A": box(0, 0, 9, 10)})
    # The old front is the eastern edge and 1 km on either side of it.
    assert found.old_front_m[0] == pytest.approx(12e3 / SCALE, rel=1e-4)
    assert found.azimuths[0] == pytest.approx(270.0, abs=0.1)


@pytest.mark.parametrize("deep", [1e-5, 1e-6, 1e-7])
@pytest.mark.parametrize("rival", [True, False])
@pytest.mark.parametrize("forward", [True, False])
def test_a_strip_thinner_than_rounding_between_maps_has_its_own_depth(deep, rival, forward):
    """10 km of front move by micrometres. Coordinates of 5.3e6 m hold a nanometre."""

    def sides(border: float) -> dict:
        south = shapely.box(X, Y, X + 10e3, Y + border)
        north = shapely.box(X, Y + border, X + 10e3, Y + 9e3)
        return {"A": south, "B": north} if rival else {"A": south}

    days = sides(5e3), sides(5e3 + deep)
    _, found = moved(*(days if forward else days[::-1]))
    assert found.old_front_m[0] == pytest.approx(10e3 / SCALE, rel=1e-3)
    rounding = max(2e-9 / deep, 2e-3)
    assert found.depths_m[0] == pytest.approx(deep, rel=rounding)
    assert found.max_depths_m[0] == pytest.approx(deep, rel=rounding)


@pytest.mark.parametrize(("crs", "turn"), [("EPSG:4326", 1), ("EPSG:4326", -1), ("EPSG:3857", 1)])
def test_the_furthest_corner_of_a_tall_strip_is_that_on_the_ellipsoid(crs, turn):
    """A front along 0.2° W goes 0.1° east: furthest at 49°, where a degree is longest."""
    maps = []
    for east in (-0.2, -0.1):
        shape = shapely.Polygon([(east, 49), (-1, 49), (-1, 50), (east, 50)])
        shape = shapely.transform(shape, lambda xy: xy * np.array([1, turn]))
        shape = geodesy.reproject([shape], "EPSG:4326", crs)[0]
        maps.append(cases.prepared({"A": shape}, crs))
    result = compare.compare(*maps)
    found = movement.movement(result.changes, result.unmatched)
    expected = geodesy.geod("EPSG:4326").inv(-0.2, 49, -0.1, 49)[2]
    assert found.max_depths_m == pytest.approx([float(expected)], rel=1e-6)


def ragged(vertices, seed, day):
    """A body about 400 km tall whose whole outline moves from day to day."""
    rng = np.random.default_rng(seed)
    turn = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    waves = 2 ** np.arange(1, int(np.log2(vertices)) - 1)[:, None]
    curve = np.sin(waves * turn + rng.uniform(0, 7, waves.shape) + 0.3 * day) / waves**0.8
    reach = 2 + 0.3 * curve.sum(axis=0)
    return shapely.Polygon(np.column_stack([38 + reach * np.cos(turn), 48 + reach * np.sin(turn)]))


@pytest.mark.parametrize("seed", range(4))
def test_of_a_tall_change_no_corner_is_further_on_the_ellipsoid(seed):
    """Against every corner, measured without an index."""
    days = [cases.prepared({"A": ragged(500, seed, day)}, "EPSG:4326") for day in (0, 1)]
    found = compare.compare_in_turn(days, widths=False)[0]
    changes, unmatched = found.changes, found.unmatched
    depths = movement.movement(changes, unmatched).max_depths_m
    middle, scale = width.tangent_planes(changes.geometries, changes.crs)
    bounds = shapely.bounds(changes.geometries)
    tall = np.flatnonzero((bounds[:, 3] - bounds[:, 1] > 0.1) & (changes.targets == "A"))
    assert len(tall)
    old = shapely.boundary(shapely.union_all(days[0].control.geometries))
    for i in tall:
        ground = changes.geometries[i]
        edges = shapely.get_coordinates(ground)
        edges = shapely.linestrings(np.stack([edges[:-1], edges[1:]], axis=1))
        was = edges[shapely.distance(shapely.centroid(edges), old) < 1e-9]
        front, corners = (
            shapely.transform(one, lambda xy, i=i: (xy - middle[i]) * scale[i])
            for one in (shapely.union_all(was), shapely.extract_unique_points(ground))
        )
        ways = shapely.shortest_line(front, shapely.get_parts(corners))
        xy = shapely.get_coordinates(ways) / scale[i] + middle[i]
        lon, lat = xy.reshape(-1, 2, 2).T
        plain = geodesy.geod("EPSG:4326").inv(lon[0], lat[0], lon[1], lat[1])[2]
        assert depths[i] >= max(plain) * (1 - 1e-12)


def test_a_triangle_goes_to_its_tip():
    tip = shapely.Polygon([(X + 10e3, Y + 2e3), (X + 16e3, Y + 5e3), (X + 10e3, Y + 8e3)])
    _, found = moved({"A": BASE}, {"A": shapely.union_all([BASE, tip])})
    # Half of base times height over the base.
    assert found.depths_m[0] == pytest.approx(3e3 / SCALE, rel=1e-4)
    assert found.max_depths_m[0] == pytest.approx(6e3 / SCALE, rel=1e-4)
    end = shapely.get_coordinates(found.arrows[0])[-1]
    assert end == pytest.approx([X + 16e3, Y + 5e3], abs=1.0)


def test_between_two_actors_only_the_taker_s_front_counts():
    """A takes a strip from B; the strip's ends lie against C, and are no old front of A."""
    before = {"A": BASE, "B": box(10, 0, 20, 10), "C": box(0, 10, 20, 12)}
    after = {"A": box(0, 0, 12, 10), "B": box(12, 0, 20, 10), "C": box(0, 10, 20, 12)}
    _, found = moved(before, after)
    assert found.old_front_m.tolist() == pytest.approx([10e3 / SCALE], rel=1e-4)
    assert found.new_front_m.tolist() == pytest.approx([10e3 / SCALE], rel=1e-4)


def test_a_lodgement_has_no_depth_and_says_so():
    _, found = moved({"A": BASE}, {"A": shapely.union_all([BASE, box(14, 4, 16, 6)])})
    assert np.isnan(found.depths_m[0])
    assert found.arrows[0] is None
    assert found.notes[0] == movement.NO_FRONT


def test_ground_closed_upon_is_deepest_in_its_middle():
    """A hole 4 km square is taken: the furthest point is its centre, 2 km from the old front."""
    hole = box(3, 3, 7, 7)
    _, found = moved({"A": shapely.difference(BASE, hole)}, {"A": BASE})
    assert found.max_depths_m[0] == pytest.approx(2e3 / SCALE, rel=1e-3)
    assert np.isnan(found.azimuths[0])
    assert found.depths_m[0] == pytest.approx(16e6 / 16e3 / SCALE, rel=1e-3)


def test_pole_equals_a_brute_force_grid():
    for seed in range(8):
        before, after = (
            cases.placed(cases.partition(seed, 14, "AB", owner), 2e4, X, Y) for owner in (1, 2)
        )
        result, found = moved(before, after)
        for i in np.flatnonzero(np.isfinite(found.max_depths_m)):
            ground = result.changes.geometries[i]
            side = result.changes.targets[i] or result.changes.sources[i]
            front = shapely.intersection(
                shapely.boundary(ground), shapely.boundary(before[side]).buffer(1e-3)
            )
            x0, y0, x1, y1 = ground.bounds
            grid = np.stack(np.meshgrid(np.linspace(x0, x1, 60), np.linspace(y0, y1, 60)), -1)
            points = shapely.points(grid.reshape(-1, 2))
            points = points[shapely.intersects(ground, points)]
            corners = shapely.points(shapely.get_coordinates(ground))
            best = shapely.distance(np.append(points, corners), front).max() / SCALE
            # The outline is looked at in 256 steps: half a step is the most that can be missed.
            assert found.max_depths_m[i] >= best - shapely.length(ground) / 512
            assert found.max_depths_m[i] <= best + np.hypot(x1 - x0, y1 - y0) / 59


def test_rates():
    """20 km² won and 5 km² lost along 10 km of front in 5 days."""
    found = movement.rates(20e6, 5e6, 10e3, 5.0)
    assert (found.advance_m_per_day, found.retreat_m_per_day) == (400.0, 100.0)
    assert found.net_m2_per_day == 3e6
    assert np.isnan(movement.rates(1.0, 1.0, 10.0, 0.0).net_m2_per_day)


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (box(0, 0, 10, 2), 2e3),
        (shapely.Point(X, Y).buffer(3e3, quad_segs=1024), 6e3),
        (box(0, 0, 50, 0.01), 10.0),
    ],
    ids=["box", "disc", "sliver"],
)
def test_greatest_width(shape, expected):
    found = width.greatest_widths_m([shape], cases.UTM)
    assert found[0] == pytest.approx(expected / SCALE, rel=1e-5)


def test_width_does_not_depend_on_the_projection():
    control = cases.control_map({"A": box(0, 0, 10, 2)}, cases.UTM)
    mercator = overlaps.prepared(control, crs="EPSG:3857").control
    degrees = overlaps.prepared(control, crs="EPSG:4326").control
    widths = [width.greatest_widths_m(c.geometries, c.crs)[0] for c in (mercator, degrees)]
    assert widths[0] == pytest.approx(widths[1], rel=1e-6)
