# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack the gap with other drawings of the same ground: the answer must stay, to 1e-6.

Each random map is drawn with 4 and 16 times the vertices (on the geodesics between them), in tiles
with shared borders, in other coordinate reference systems, with rings that start elsewhere and run
the other way, with its features in another order, and looked for in a plane round the map instead
of one round the core; without core radius, with one, and with a polygon for a core.

    python tests/attack/gap_drawing.py --seed 0 --count 1000
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import shapely
import shapely.affinity
from pyproj import Geod

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

import closure_cases as cases  # noqa: E402
from seeded import attacked  # noqa: E402

WGS84 = Geod(ellps="WGS84")
KINDS = ("point", "radius", "polygon")
WITHIN = 1e-6


def densified(shape: shapely.Geometry, times: int) -> shapely.Geometry:
    """Set vertices on the geodesics between those of a polygon in degrees."""

    def ring(given) -> list:
        xy = shapely.get_coordinates(given)
        drawn = []
        for start, end in zip(xy[:-1], xy[1:]):
            between = WGS84.npts(*start, *end, times - 1)
            drawn += [tuple(start), *between]
        return drawn

    return shapely.Polygon(ring(shape.exterior), [ring(hole) for hole in shape.interiors])


def restarted(shape: shapely.Polygon, rng) -> shapely.Polygon:
    def ring(given) -> np.ndarray:
        xy = np.roll(shapely.get_coordinates(given)[:-1], rng.integers(0, 99), axis=0)
        return xy[::-1] if rng.random() < 0.5 else xy

    return shapely.Polygon(ring(shape.exterior), [ring(hole) for hole in shape.interiors])


def tiled(straight: np.ndarray, rng) -> list[shapely.Polygon]:
    """Cut polygons of a plane where geodesics are straight into tiles."""
    low_x, low_y, high_x, high_y = shapely.total_bounds(straight)
    pieces = list(straight)
    middle = ((low_x + high_x) / 2, (low_y + high_y) / 2)
    size = 2.0 * max(high_x - low_x, high_y - low_y)
    for turn in rng.uniform(0, 180, 3):
        line = shapely.LineString([(middle[0] - size, middle[1]), (middle[0] + size, middle[1])])
        shift = rng.uniform(-0.2, 0.2, 2) * size / 2
        line = shapely.affinity.translate(shapely.affinity.rotate(line, turn), *shift)
        cut = []
        for piece in pieces:
            lines = shapely.union_all([piece.boundary, line])
            faces = shapely.get_parts(shapely.polygonize([*shapely.get_parts(lines)]))
            inside = [face for face in faces if piece.contains(face.representative_point())]
            cut += inside
        pieces = cut
    return pieces


def attack(seed: int) -> tuple[str, list[str]]:
    """Return the kind of a random map, and the drawings that changed its answer."""
    from salient.analysis.control import control_map
    from salient.analysis.gap import encirclement, metric
    from salient.analysis.geometry import geodesy

    rng = np.random.default_rng(20_000_003 + seed)
    case = cases.random_case(seed)
    kind = KINDS[seed % 3]
    plane = geodesy.LocalPlane(*rng.uniform((-150, -60), (150, 65)), WGS84.a, WGS84.b)
    # Every fifth map is about 3,000 km wide.
    scale = rng.uniform(15_000, 24_000) if seed % 5 == 0 else rng.uniform(100, 3000)
    parts = np.array([shapely.affinity.scale(p, scale, scale, origin=(0, 0)) for p in case.parts])
    lonlat = plane.inverse(parts)
    spot = shapely.Point(case.core * scale)
    if kind == "polygon":
        spot = cases.extent(rng, parts, case.core * scale, rng.uniform(2, 10) * scale, disc=False)
        if spot is None or shapely.area(spot) <= 0:
            return "taken", []
    core = encirclement.CorePlaces(plane.inverse(np.array([spot], dtype=object)), ("core",))
    radius = rng.uniform(2, 12) * scale if kind == "radius" else 0.0
    rear = None
    if case.rear is not None:
        rear = plane.inverse(np.array([shapely.Point(case.rear * scale)], dtype=object))
    options = encirclement.GapOptions(core_radius_m=radius)

    def gap(shapes, crs="EPSG:4326") -> tuple[str, float]:
        drawn = geodesy.reproject(np.asarray(shapes, dtype=object), "EPSG:4326", crs)
        control, _ = control_map.build(drawn, ["A"] * len(drawn), crs=crs)
        found = encirclement.encirclement_gap(
            control, encirclers=["A"], core=core, rear=rear, options=options
        )
        return found.pockets.state[0], float(found.pockets.gap_m[0])

    def prepared() -> tuple[str, float]:
        control, _ = control_map.build(lonlat, ["A"] * len(lonlat), crs="EPSG:4326")
        scene = encirclement.prepare_scene(control, encirclers=["A"], rear=rear)
        found = scene.gap(core, options)
        return found.pockets.state[0], float(found.pockets.gap_m[0])

    straight = metric.geodesic(plane)
    tiles = tiled([shapely.transform(p, straight.to_straight) for p in parts], rng)
    tiles = plane.inverse(np.array([shapely.transform(p, straight.to_plane) for p in tiles]))
    zone = int((plane.lon_0 + 180) // 6 + 1)
    utm = f"EPSG:{32600 + zone if plane.lat_0 > 0 else 32700 + zone}"
    polar = "EPSG:3995" if plane.lat_0 > 0 else "EPSG:3031"
    # a plane about the place itself, in feet
    own = f"+proj=laea +lat_0={plane.lat_0:.1f} +lon_0={plane.lon_0:.1f} +units=us-ft +ellps=WGS84"
    drawings = {
        "4 times the vertices": lambda: gap([densified(p, 4) for p in lonlat]),
        "16 times the vertices": lambda: gap([densified(p, 16) for p in lonlat]),
        "tiles": lambda: gap(tiles),
        "EPSG:3857": lambda: gap(lonlat, "EPSG:3857"),
        utm: lambda: gap(lonlat, utm),
        polar: lambda: gap(lonlat, polar),
        "a plane CRS": lambda: gap(lonlat, own),
        "other starts and directions": lambda: gap([restarted(p, rng) for p in lonlat]),
        "a plane round the map": prepared,
        "another order": lambda: gap(lonlat[rng.permutation(len(lonlat))]),
    }
    try:
        state, plain = gap(lonlat)
    except encirclement.InputError as refusal:
        return f"refused: {str(refusal)[:40]}", []
    wrong = []
    for name, drawing in drawings.items():
        other, value = drawing()
        same = other == state and (
            (np.isnan(plain) and np.isnan(value)) or abs(value - plain) <= WITHIN * max(plain, 1.0)
        )
        if not same:
            wrong.append(f"{name}: {state} {plain:.6f} m becomes {other} {value:.6f} m")
    return f"{kind}, {state}", wrong


if __name__ == "__main__":
    sys.exit(attacked(attack, __doc__, 100))
