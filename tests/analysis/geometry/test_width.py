# SPDX-License-Identifier: GPL-2.0-or-later
"""The greatest width is 2 × the radius of the greatest circle within, on the ground."""

from __future__ import annotations

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.change import compare
from salient.analysis.control import overlaps
from salient.analysis.geometry import geodesy
from salient.analysis.geometry.width import greatest_widths_m

UTM = "EPSG:32637"
X, Y = 500_000.0, 5_300_000.0
#: UTM's scale on its central meridian: a metre of the grid is 1 / 0.9996 metres of ground.
GROUND = 1 / 0.9996


def _at(shape):
    return shapely.transform(shape, lambda xy: xy * 0.9996 + [X, Y])


SHAPES = {
    "rectangle-its-short-side": (shapely.box(0, 0, 400, 30), 30.0),
    "disc-its-diameter": (shapely.Point(0, 0).buffer(100, quad_segs=256), 200.0),
    # Legs 300 and 400, hypotenuse 500: the inradius is (300 + 400 - 500) / 2.
    "triangle-its-incircle": (shapely.Polygon([(0, 0), (400, 0), (0, 300)]), 200.0),
    # 2 × area / perimeter would say 12: a long tail does not make a wide place narrow.
    "tail-on-a-square": (
        shapely.union_all([shapely.box(0, 0, 100, 100), shapely.box(100, 0, 2100, 2)]),
        # A circle of radius r in the square's far corner, which the tail does not widen.
        100.0,
    ),
    # The smallest rectangle round it is 300 wide: a bend does not make a strip wide.
    "bent-strip": (
        shapely.union_all([shapely.box(0, 0, 300, 10), shapely.box(0, 0, 10, 300)]),
        # In the corner: centre (r, r), as far from the inner corner (10, 10): r = √2 (10 - r).
        2 * 10 * 2**0.5 / (1 + 2**0.5),
    ),
    "ring-the-ground-between": (
        shapely.difference(*(shapely.Point(0, 0).buffer(r, quad_segs=256) for r in (100, 80))),
        20.0,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("shape", "expected"), SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", "EPSG:3857"])
def test_known_shapes(shape, expected, crs):
    placed = geodesy.reproject(np.array([_at(shape)], dtype=object), UTM, crs)
    assert greatest_widths_m(placed, crs)[0] == pytest.approx(expected, rel=1e-5)


def test_none():
    assert len(greatest_widths_m(np.zeros(0, dtype=object), UTM)) == 0


def test_real_days_by_brute_force(real_data):
    """Parts of the plain overlay that vanish when shrunk by 25 m in the plane of UTM zone 37.

    Every twelfth day of a half year, and 29 April 2025, before which the map was drawn with its
    coordinates rounded: nearly all its parts are thin.
    """
    maps = cases.daily_maps(real_data)
    days = [str(one.date) for one in maps]
    ours, plain = {}, {}
    for index in (*range(1, len(maps), 12), days.index("2025-04-29")):
        before, after = maps[index - 1 : index + 1]
        pair = (overlaps.prepared(one) for one in (before, after))
        found = compare.compare(*pair, noise_width_m=50.0).changes
        ours[days[index]] = (len(found), int((found.noise == compare.THIN).sum()))
        old, new = before.geometries[0], after.geometries[0]
        parts = shapely.get_parts([shapely.difference(new, old), shapely.difference(old, new)])
        flat = geodesy.reproject(parts, before.crs, UTM)
        # The overlay leaves empty parts, and one of rounding alone: under a square millimetre.
        flat = flat[shapely.area(flat) > 1e-6]
        # The grid's metre is up to 0.3 % off: too little to put a part on the other side.
        gone = shapely.is_empty(shapely.buffer(flat, -25.0))
        plain[days[index]] = (len(flat), int(gone.sum()))
    assert ours == plain
    parts, thin = plain["2025-04-29"]
    assert thin > 0.9 * parts > 500


@pytest.mark.parametrize("wide", [1.0, 1e-3, 1e-6])
def test_a_strip_of_ten_kilometres_is_as_wide_as_drawn(wide):
    # Coordinates of 5e6 m hold a nanometre: 1e-3 of the thinnest strip. Near 0 they hold more.
    strip = np.array([shapely.box(0.0, 0.0, 10_000.0, wide)], dtype=object)
    plane = "+proj=aeqd +lat_0=48 +lon_0=37 +ellps=WGS84 +units=m"
    assert greatest_widths_m(strip, plane)[0] == pytest.approx(wide, rel=0.02)
