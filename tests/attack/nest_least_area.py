# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack on the cheapest pocket of at least a given area: random bays against a brute force.

    python -P tests/attack/nest_least_area.py [--maps 40] [--seed 1]

Each map is measured as it is, in two other CRS, drawn four times as finely, turned about, and
against every line between points 250 m apart. The seed of each map is printed.
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


def main() -> int:
    """Run the attack; the exit code is the number of kinds of fault found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--maps", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    load_salient()
    import bays

    drawn, beaten, failed, worst, begin = 0, 0, 0, 0.0, time.perf_counter()
    for seed in range(asked.seed, asked.seed + asked.maps):
        rng = np.random.default_rng(seed)
        ground = bays.ragged(seed, count=int(rng.integers(12, 40)))
        least = float(rng.uniform(40.0, 450.0))
        corners = shapely.get_coordinates(ground)[:-1]
        turned = shapely.Polygon(np.roll(corners, int(rng.integers(len(corners))), axis=0)[::-1])
        first = bays.gap(ground, least)
        others = [
            bays.gap(ground, least, crs="EPSG:3857"),
            bays.gap(ground, least, crs="EPSG:32637"),
            bays.gap(bays.denser(ground, 4), least),
            bays.gap(turned, least),
        ]
        gaps = np.array([first.gap_m[0], *(other.gap_m[0] for other in others)])
        if np.isnan(gaps).any():
            same = bool(np.isnan(gaps).all())
            spread = 0.0 if same else float("inf")
        else:
            spread = float(np.ptp(gaps) / gaps.min())
        worst = max(worst, spread)
        drawn += spread > 1e-6
        brute = bays.brute_force(ground, least)
        # A point of the brute force lies where the sliding line can lie too.
        lost = bool(np.isfinite(brute)) and not gaps[0] <= brute * (1 + 1e-5)
        beaten += lost
        failed += not np.isnan(gaps[0]) and first.area_m2[0] < least * 1e6 * (1 - 1e-9)
        flag = ("  DRAWING" if spread > 1e-6 else "") + ("  BEATEN" if lost else "")
        print(f"seed {seed}: {least:.0f} km², {gaps[0]:.2f} m, spread {spread:.1e}, "
              f"brute force {brute:.2f} m{flag}", flush=True)  # fmt: skip
    print(
        f"{asked.maps} maps in {time.perf_counter() - begin:.0f} s: {drawn} depend on drawing "
        f"(worst {worst:.1e}), {beaten} beaten by brute force, {failed} smaller than asked for"
    )
    return (drawn > 0) + (beaten > 0) + (failed > 0)


if __name__ == "__main__":
    sys.exit(main())
