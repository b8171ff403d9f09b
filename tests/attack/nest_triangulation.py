# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack on the triangulation of open ground: spikes, hairlines, touching tiles, fine vertices.

    python -P tests/attack/nest_triangulation.py [--maps 300] [--seed 1]

Each map's closed ground is held against its area by shapely. A map that takes over ten seconds, or
more than a hundred times its points, is a fault. The seed of each fault is printed.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[2]
sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != ROOT]
sys.path.append(str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402

KINDS = ("touching", "hairline", "fine", "spiky")


def touching(rng: np.random.Generator) -> list:
    """Tiles each of which stands on an edge of the one before, but for rounding."""
    tiles, edge = [], np.array([(-7e3, -9e3), (6e3, -2e3)]) + 10 ** rng.uniform(0, 7)
    for _ in range(rng.integers(3, 15)):
        low, high = np.sort(rng.uniform(0.0, 1.0, 2))
        a, b = (edge[0] + t * (edge[1] - edge[0]) for t in (low, high))
        across = np.array([-(b - a)[1], (b - a)[0]]) * rng.uniform(0.2, 1.5)
        tiles.append(shapely.Polygon([a, b, b + across, a + across]))
        edge = np.array([(a, b), (b, b + across)][int(rng.integers(2))]) + across
    return tiles


def hairline(rng: np.random.Generator) -> list:
    """Walls that run along one another at a distance of 1e-9 to 1 m."""
    walls, y = [], 0.0
    for _ in range(rng.integers(2, 8)):
        tilt, apart = rng.uniform(-1.0, 1.0), 10 ** rng.uniform(-9, 0)
        high = 10 ** rng.uniform(0, 3)
        west, east = -5e4 + rng.uniform(0, 1e3), 5e4
        walls.append(
            shapely.Polygon([(west, y), (east, y + tilt), (east, y + high), (west, y + high)])
        )
        y += high + apart
    return walls


def fine(rng: np.random.Generator) -> list:
    """Vertices 1e-4 to 1 m apart on ground 1,000 km wide."""
    step = 10 ** rng.uniform(-4, 0)
    wave = [(i * step, step * rng.uniform(0, 1)) for i in range(int(rng.integers(5, 60)))]
    return [shapely.Polygon([*wave, (1e6, 100.0), (1e6, -4e5), (-1e5, -4e5)])]


def spiky(rng: np.random.Generator) -> list:
    """A star with radii that differ a million times."""
    count = int(rng.integers(5, 80))
    turn = 2 * np.pi * (np.arange(count) + rng.uniform(0, 0.9, count)) / count
    radius = 10 ** rng.uniform(0, 6, count)
    return [shapely.Polygon(radius[:, None] * np.column_stack([np.cos(turn), np.sin(turn)]))]


def main() -> int:
    """Run the attack; the exit code is 1 if there was a fault."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--maps", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    load_salient()
    from salient.analysis.base.errors import InputError
    from salient.analysis.gap import triangulation
    from salient.analysis.geometry import rings

    faults, refused, slowest, begin = 0, 0, 0.0, time.perf_counter()
    for seed in range(asked.seed, asked.seed + asked.maps):
        rng = np.random.default_rng(seed)
        kind = KINDS[seed % len(KINDS)]
        whole = shapely.make_valid(shapely.union_all(globals()[kind](rng)))
        parts = shapely.get_parts(whole)
        parts = parts[shapely.get_type_id(parts) == 3]
        ground = rings.ground_of(parts)
        corner = np.array(shapely.total_bounds(parts)[:2]) - 50.0
        around = ground.seen_from(ground.within(corner))
        filled = sum(shapely.area(around.polygon(ring)) for ring in range(len(around)))
        start = time.perf_counter()
        try:
            net = triangulation.mesh_of(around, np.full(len(around.xy), 1e12))
        except InputError as error:
            refused += 1
            print(f"seed {seed} ({kind}): refused: {error}", flush=True)
            continue
        took = time.perf_counter() - start
        slowest = max(slowest, took)
        closed = float(net.areas[~net.open].sum())
        size = float(np.prod(np.ptp(around.xy, axis=0)))
        wrong = abs(closed - filled) > 1e-6 * filled + 1e-9 * size
        many = len(net.xy) > 100 * len(around.xy) + 2000
        if wrong or many or took > 10.0:
            faults += 1
            found = f"{closed:.6g} m² closed of {filled:.6g}, {len(net.xy)} points, {took:.1f} s"
            print(f"seed {seed} ({kind}): {found}", flush=True)
    print(
        f"{asked.maps} maps in {time.perf_counter() - begin:.0f} s: {faults} faults, "
        f"{refused} refused, the slowest {slowest:.2f} s"
    )
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
