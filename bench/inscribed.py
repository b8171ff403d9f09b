# SPDX-License-Identifier: GPL-2.0-or-later
"""The greatest inscribed circles of 10,000 polygons: compact ones beside ever thinner ones.

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
    print(f"worst {worst:.2f} (goal: 3)")
    return int(worst > 3.0)


if __name__ == "__main__":
    sys.exit(main())
