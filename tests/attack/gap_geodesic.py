# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack the gap on wide maps: a ring of 500 to 3,000 km against a geodesic brute force.

The gap must be the least in geodesic length to 1e-6; the brute force draws the wall with points,
and so is no shorter, and longer by less than its finest step squared over the gap.

    python tests/attack/gap_geodesic.py --seed 0 --count 100
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402


def wide_map(seed: int):
    """Return a ring with a mouth (degrees), its middle, and a rear before the mouth."""
    from geodesic_oracle import WGS84

    rng = np.random.default_rng(seed)
    middle = (float(rng.uniform(-20, 60)), float(rng.uniform(-45, 60)))
    radius = rng.uniform(250e3, 1500e3)
    mouth, half = rng.uniform(0, 360), rng.uniform(8, 60)
    azimuths = mouth + half + np.linspace(0.0, 360.0 - 2 * half, int(rng.integers(9, 18)))
    inner = radius * rng.uniform(0.45, 0.75, len(azimuths))
    outer = radius * rng.uniform(0.85, 1.0, len(azimuths))
    spots = [(one, far) for one, far in zip(azimuths, outer)]
    spots += [(one, far) for one, far in zip(azimuths[::-1], inner[::-1])]
    ring = [WGS84.fwd(*middle, one, far)[:2] for one, far in spots]
    rear = WGS84.fwd(*middle, mouth, 1.2 * radius)[:2]
    return shapely.Polygon(ring), middle, rear, radius


def attack(seed: int) -> tuple[float, float, float]:
    """Return the gap, the brute force's, and the greatest error of that one, metres."""
    from geodesic_oracle import shortest_line
    from salient.analysis.control import control_map
    from salient.analysis.gap.encirclement import CorePlaces, encirclement_gap

    wall, core, rear, radius = wide_map(seed)
    if not wall.is_valid:
        return np.nan, np.nan, 0.0
    control, _ = control_map.build([wall], ["A"], crs="EPSG:4326")
    found = encirclement_gap(
        control,
        encirclers=["A"],
        core=CorePlaces(shapely.points([core]), ("Core",)),
        rear=shapely.points([rear]),
    ).pockets
    steps = [radius / 160, radius / 400, radius / 4000]
    least = shortest_line(wall, core, rear, steps, 2.2 * radius, slack=radius * 1e-5)
    return float(found.gap_m[0]), least, steps[-1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=20)
    given = parser.parse_args()
    load_salient(ROOT)
    begun, bad, worst, asked = time.perf_counter(), 0, 0.0, 0
    for seed in range(given.seed, given.seed + given.count):
        gap, least, step = attack(seed)
        if not np.isfinite([gap, least]).all():
            continue
        asked += 1
        worst = max(worst, gap / least - 1.0)
        # Where the core holds the line off, ends within edges cost the brute force a step each.
        if gap > least * (1 + 1e-6) or gap < least - 3.0 * step:
            bad += 1
            print(f"seed {seed}: gap {gap:.3f} m, brute force {least:.3f} m", flush=True)
    took = time.perf_counter() - begun
    last = given.seed + given.count - 1
    figures = f"{asked} maps, {bad} wrong, at most {worst:.1e} longer, {took:.0f} s"
    print(f"seeds {given.seed} to {last}: {figures}")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
