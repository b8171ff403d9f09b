# SPDX-License-Identifier: GPL-2.0-or-later
"""How far two makers' fronts are apart: closed forms, and fields whose error is known."""

from __future__ import annotations

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.change.front import front_lines
from salient.analysis.geometry import nearest
from salient.analysis.makers.offsets import Offsets, correlation_length, figures, front_offsets

X, Y = 500_000.0, 5_300_000.0
SCALE = 0.9996


def box(x0, y0, x1, y1):
    return shapely.box(X + x0 * 1e3, Y + y0 * 1e3, X + x1 * 1e3, Y + y1 * 1e3)


def both(one, other, **options):
    maps = [cases.control_map(each, cases.UTM) for each in (one, other)]
    fronts = [front_lines(each) for each in maps]
    return [front_offsets(fronts[i], fronts[j], maps[j], **options) for i, j in ((0, 1), (1, 0))]


def test_half_planes_shifted_by_700_m():
    there, back = both(
        {"Blue": box(0, 0, 50, 40), "Red": box(50, 0, 100, 40)},
        {"Blue": box(0, 0, 50.7, 40), "Red": box(50.7, 0, 100, 40)},
    )
    assert there.lengths_m.sum() == pytest.approx(40_000 / SCALE, rel=1e-4)
    assert there.lengths_m.max() <= 1000.0
    assert there.offset_m == pytest.approx(np.full(len(there), 700 / SCALE), rel=1e-4)
    # The first gives Blue less; what lies beyond its front is east.
    assert (there.signed_m < 0).all() and (back.signed_m > 0).all()
    assert there.azimuth_deg == pytest.approx(np.full(len(there), 90.0), abs=0.6)
    found = figures(there, back)
    apart = 700 / SCALE
    assert (found.median_m, found.p90_m, found.greatest_m, found.shift_m) == pytest.approx(
        (apart, apart, apart, -apart), rel=1e-4
    )
    assert found.position_error_m == pytest.approx(apart / 2**0.5, rel=1e-4)
    # A shift goes together everywhere: what is left without it does not vary.
    assert np.isnan(found.correlation_m) and found.unmatched_m == 0.0


def test_circles_shifted_by_3_km():
    """From a point at angle t of one circle to the other: |√(R² + d² − 2 R d cos t) − R|."""
    radius, shift, count = 20_000.0, 3_000.0, 2048
    angle = np.arange(count) * 2 * np.pi / count
    ring = np.column_stack([X + radius * np.cos(angle), Y + radius * np.sin(angle)])
    there, back = both(
        {"Red": shapely.Polygon(ring)}, {"Red": shapely.Polygon(ring + np.array([shift, 0]))},
        spacing_m=100.0,
    )  # fmt: skip
    t = (np.arange(100_000) + 0.5) * 2 * np.pi / 100_000
    way = np.abs(np.sqrt(radius**2 + shift**2 - 2 * radius * shift * np.cos(t)) - radius) / SCALE
    found = figures(there, back)
    assert found.median_m == pytest.approx(np.median(way), rel=2e-3)
    assert found.p90_m == pytest.approx(np.quantile(way, 0.9), rel=2e-3)
    assert found.greatest_m == pytest.approx(shift / SCALE, rel=1e-3)
    assert found.position_error_m == pytest.approx(np.sqrt((way**2).mean() / 2), rel=2e-3)
    # Half of the ring lies within the other circle, half outside: no shift but of second order.
    assert abs(found.shift_m) < 0.01 * found.median_m


def field(rng, count, step, correlation):
    """White noise smoothed by exp(−(d / c)²): its correlation is exp(−½ (d / c)²)."""
    d = np.arange(-int(5 * correlation / step), int(5 * correlation / step) + 1) * step
    kernel = np.exp(-((d / correlation) ** 2))
    kernel /= np.sqrt((kernel**2).sum())
    return np.convolve(rng.normal(size=count + len(d) - 1), kernel, mode="valid")


@pytest.mark.parametrize("correlation", [2_000.0, 6_000.0])
def test_correlation_length_of_a_known_field(correlation):
    rng, step, found = np.random.default_rng(5), 500.0, []
    for _ in range(20):
        signed = 40.0 + 300.0 * field(rng, 2000, step, correlation)
        count = len(signed)
        whole = np.full(count, step)
        lines = np.full(count, None, dtype=object)
        part = Offsets(lines, whole, lines, np.abs(signed), signed, signed, np.zeros((count, 2)),
                       np.zeros(count, int), np.cumsum(whole), np.ones(count, bool))  # fmt: skip
        found.append(correlation_length([part]))
    # 1,000 km hold 500 or 170 lengths: the mean of twenty is known to some hundredths.
    assert np.mean(found) == pytest.approx(correlation, rel=0.12)


def test_position_error_of_two_maps_that_err_alike():
    """Both borders err by 300 m: the figures give back one map's error."""
    rng, step, errors = np.random.default_rng(7), 250.0, []
    y = Y + np.arange(0, 800_000 + step, step)
    for _ in range(2):
        x = X + 300.0 * SCALE * field(rng, len(y), step, 4_000.0)
        errors.append(np.column_stack([x, y]))
    maps = []
    for line in errors:
        west = [[X - 50_000, y[-1]], [X - 50_000, y[0]]]
        east = [[X + 50_000, y[-1]], [X + 50_000, y[0]]]
        maps.append({"Blue": shapely.Polygon([*line, *west]),
                     "Red": shapely.Polygon([*line, *east])})  # fmt: skip
    found = figures(*both(*maps, spacing_m=500.0))
    # The nearest point is a little nearer than the one straight across; 200 lengths a line.
    assert found.position_error_m == pytest.approx(300.0, rel=0.1)
    assert found.correlation_m == pytest.approx(4_000.0, rel=0.25)
    assert found.robust_error_m == pytest.approx(found.position_error_m, rel=0.3)


def test_a_front_that_the_other_lacks_counts_apart():
    pocket = box(10, 10, 12, 12)
    land = box(0, 0, 50, 40)
    red = {"Red": box(50, 0, 100, 40)}
    one = {"Blue": shapely.union_all([land, pocket]), **red}
    island = {"Blue": shapely.difference(land, pocket), "Red": shapely.union_all([
        red["Red"], pocket])}  # fmt: skip
    there, back = both(one, island, limit_m=5_000.0)
    found = figures(there, back)
    assert found.unmatched_m == pytest.approx(8_000 / SCALE, rel=1e-4)
    assert found.greatest_m == pytest.approx(0.0, abs=1e-6)
    far = figures(*both(one, island))
    assert far.unmatched_m == 0.0 and far.greatest_m > 30_000.0
    assert far.greatest_lonlat[0] < 39.2


def islets(count, apart_km):
    """Squares of 2 km in a row within Red's ground, each a front of its own, a little aside."""
    made = []
    for aside in (0.0, 0.3):
        shapes = [box(k * apart_km + aside, 10, k * apart_km + aside + 2, 12) for k in range(count)]
        blue = shapely.multipolygons(shapes)
        red = box(-50, -50, count * apart_km + 50, 50)
        made.append({"Blue": blue, "Red": shapely.difference(red, blue)})
    return made


def test_fronts_of_many_pieces_are_made_ready_a_few_times(monkeypatch):
    """Once for each that lies near to others; for every one of 1,320 it took 28 of 34 s."""
    made, plain = [], nearest.EdgeIndex.__init__
    monkeypatch.setattr(
        nearest.EdgeIndex, "__init__", lambda self, *given: made.append(1) or plain(self, *given)
    )
    there, back = both(*islets(60, 4.0))
    # there and back, in two cells each
    assert 2 <= len(made) <= 8
    assert len(set(there.lines.tolist())) == len(set(back.lines.tolist())) == 60


def test_fronts_far_apart_are_measured_as_one_alone():
    far = both(*islets(4, 700.0))[0]
    for k in range(4):
        alone = both(*({**one, "Blue": one["Blue"].geoms[k]} for one in islets(4, 700.0)))[0]
        mine = far.lines == far.lines[np.argmin(np.hypot(*(far.lonlat - alone.lonlat[0]).T))]
        assert np.sort(far.offset_m[mine]) == pytest.approx(np.sort(alone.offset_m), rel=1e-9)
