# SPDX-License-Identifier: GPL-2.0-or-later
"""The greatest width is 2 × the radius of the greatest circle within, on the ground."""

from __future__ import annotations

import control_cases as cases
import numpy as np
import pytest
import shapely
from pyproj import Geod
from salient.analysis.change import compare
from salient.analysis.control import overlaps
from salient.analysis.geometry import geodesy, projections
from salient.analysis.geometry.inscribed_circle import greatest_circles
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


SPHERE = "+proj=longlat +R=6371000 +no_defs"
GLOBE = Geod(a=6_371_000.0, b=6_371_000.0)


def _square(lat: float, metres: float, finer: int) -> shapely.Polygon:
    """Return a square of geodesics round a middle, with more vertices on one of its sides."""
    spots = [GLOBE.fwd(20.0, lat, turn, metres)[:2] for turn in (10.0, 100.0, 190.0, 280.0)]
    between = GLOBE.npts(*spots[0], *spots[1], finer) if finer else []
    return shapely.Polygon([spots[0], *between, *spots[1:]])


@pytest.mark.parametrize(
    ("lat", "metres"),
    [(lat, metres) for lat in (0.0, 48.0, -70.0) for metres in (3e3, 9e3, 3e4, 3e5, 1e6)]
    + [(89.0, 3e3), (89.0, 9e3), (89.0, 3e4)],
)
def test_a_square_of_geodesics_is_as_wide_as_the_sphere_says(lat, metres):
    # Napier: tan(apothem) = cos(half the angle of a side) × tan(circumradius)
    wide = 2 * GLOBE.a * np.arctan(np.sqrt(0.5) * np.tan(metres / GLOBE.a))
    for finer in (0, 3, 40):
        shape = _square(lat, metres, finer)
        assert greatest_widths_m([shape], SPHERE)[0] == pytest.approx(wide, rel=2e-7)
        pole = projections.poles([shape], geodesy.as_crs(SPHERE))
        assert 2 * pole.radius_m[0] == pytest.approx(wide, rel=2e-7)


@pytest.mark.parametrize("size", [1e4, 3e4, 3e5])
def test_no_drawing_of_a_shape_changes_its_width(size):
    rng = np.random.default_rng(int(size))
    for lat in (5.0, 48.0, 71.0):
        turn = np.sort(rng.uniform(0.0, 360.0, 9))
        lon, north, _ = GLOBE.fwd(*np.full((2, 9), [[20.0], [lat]]), turn, size * rng.random(9))
        xy = np.column_stack([lon, north])
        middle = [
            spot
            for a, b in zip(xy, np.roll(xy, -1, axis=0))
            for spot in (a, *GLOBE.npts(*a, *b, 3))
        ]
        drawn = [
            xy,
            np.roll(xy, 4, axis=0),
            xy * [-1, 1],
            xy * [1, -1],
            xy + np.array([100, 0]),
            middle,
        ]
        found = greatest_widths_m([shapely.Polygon(one) for one in drawn], SPHERE)
        assert found == pytest.approx(found[0], rel=3e-7)


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


def test_a_thread_is_settled_once_its_width_is_known_as_well_as_geodesics_are(monkeypatch):
    """What rounding leaves of a width of 2 cm is no reason to look for a wider place again."""
    looks = []

    def greatest(plane, *, feedback):
        looks.append(len(plane))
        return greatest_circles(plane, feedback=feedback)

    monkeypatch.setattr(projections, "greatest_circles", greatest)
    east = np.linspace(0.0, 0.3, 40)
    south = 48.0 + 0.05 * np.sin(20.0 * east)
    threads = [
        shapely.Polygon(
            np.concatenate(
                [np.column_stack([east, south]), np.column_stack([east, south + wide])[::-1]]
            )
        )
        for wide in np.linspace(1e-7, 3e-7, 30)
    ]
    widths = greatest_widths_m(np.array(threads, dtype=object), "EPSG:4326")
    assert len(looks) == 1
    # a ten-millionth of a degree north is 1.1 cm, less where the thread runs aslant
    assert ((widths > 0.003) & (widths < 0.035)).all()
