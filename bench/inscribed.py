# SPDX-License-Identifier: GPL-2.0-or-later
"""Pocket area of 10,000 pockets, and their greatest inscribed circles: compact beside ever thinner.

The same shapes lie as holes in one body. Those thinner than the tolerance for slivers are closed
first, so *Pocket area* is asked with and without it.

    python bench/inscribed.py [polygons] [vertices]
"""

from __future__ import annotations

import sys
import time

import numpy as np
import shapely
from pocket import load_salient


def stars(rng, count: int, vertices: int, aspect: float) -> np.ndarray:
    """Return star-shaped polygons, turned at random, 10 km long."""
    steps = np.arange(vertices) + rng.uniform(0.0, 0.9, (count, vertices))
    angle = 2.0 * np.pi * steps / vertices
    far = rng.uniform(0.3, 1.0, (count, vertices)) * 5_000.0
    x, y = far * np.cos(angle), far * np.sin(angle) / aspect
    turn = rng.uniform(0.0, np.pi, (count, 1))
    x, y = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
    return shapely.polygons(np.stack([x, y], axis=2))


def whole_runs(count: int, vertices: int) -> float:
    """Print what *Pocket area* takes, and return the worst as a part of compact pockets."""
    from salient.analysis.control import control_map
    from salient.analysis.pocket import pockets

    side = int(np.ceil(np.sqrt(count)))
    place = np.arange(count)
    middle = np.column_stack([place % side, place // side])[:, None]
    frame = np.array([(-1, -1), (side, -1), (side, side), (-1, side)]) * 0.12 + (20.0, -5.0)
    worst = 0.0
    for tolerance in (0.0, 1.0):
        compact = 0.0
        options = pockets.PocketOptions(seal_tolerance_m=tolerance)
        for aspect in (1.0, 1e3, 3e3, 1e6, 1e9):
            drawn = stars(np.random.default_rng(1), count, vertices, aspect)
            xy = shapely.get_coordinates(drawn).reshape(count, -1, 2) / 111_000.0
            holes = shapely.linearrings(xy + 0.12 * middle + (20.0, -5.0))
            body = shapely.polygons(shapely.linearrings(frame), holes)
            control, _ = control_map.build([body], ["A"], crs="EPSG:4326")
            start = time.process_time()
            found = pockets.find_pockets([control], encirclers=["A"], options=options)
            took = time.process_time() - start
            compact = compact or took
            worst = max(worst, took / compact)
            print(
                f"Pocket area, tolerance {tolerance:g} m, aspect {aspect:8.0e}: {took:6.2f} s, "
                f"{took / compact:4.2f} of the compact, {len(found.area_m2):,} pockets",
                flush=True,
            )
    return worst


def main() -> int:
    load_salient()
    from salient.analysis.geometry.inscribed_circle import greatest_circles

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    vertices = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    worst, compact = 0.0, 0.0
    for aspect in (1.0, 1e2, 1e4, 1e6, 1e9):
        polygons = stars(np.random.default_rng(1), count, vertices, aspect)
        start = time.process_time()
        _, radius = greatest_circles(polygons)
        took = time.process_time() - start
        compact = compact or took
        worst = max(worst, took / compact)
        print(f"aspect {aspect:8.0e}: {took:6.2f} s, {took / compact:4.2f} of the compact, "
              f"median radius {np.median(radius):.3g} m")  # fmt: skip
    worst = max(worst, whole_runs(count, vertices))
    print(f"worst {worst:.2f} (goal: 3)")
    return int(worst > 3.0)


if __name__ == "__main__":
    sys.exit(main())
