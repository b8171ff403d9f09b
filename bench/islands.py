# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap among very many islands of the encircler's ground: each case in a process of its own.

In a corridor; all round a core, with and without a radius; before three rears; and the search for
pockets among them, where no core is given. Time is processor time, memory the peak of the process.

    python bench/islands.py                     (1,000 and 10,000 islands, all cases)
    python bench/islands.py --cases radius,search --counts 3000
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402

COUNTS = (1_000, 10_000)


def ring(opening: float) -> shapely.Geometry:
    """A ring of ground round (38, 35), open to the east by so much of a turn."""
    turn = np.linspace(0.5 * opening, 2.0 * np.pi - 0.5 * opening, 300)
    way = np.exp(1j * turn)
    line = np.concatenate([0.55 * way, 0.95 * way[::-1]])
    return shapely.Polygon(np.column_stack([38 + line.real, 35 + line.imag]))


def spots(count: int, box: tuple[float, float, float, float], clear: shapely.Geometry) -> list:
    """Return so many islands in a box, none touching another or what is to be clear."""
    rng = np.random.default_rng(1)
    low, down, high, up = box
    side = int(np.ceil(np.sqrt(2.0 * count)))
    step = min(high - low, up - down) / side
    found = []
    for x in np.linspace(low, high, side):
        for y in np.linspace(down, up, side):
            spot = shapely.Point(x, y).buffer(step * rng.uniform(0.05, 0.3), quad_segs=2)
            if not spot.intersects(clear):
                found.append(spot)
    return [found[k] for k in np.linspace(0, len(found) - 1, count).astype(int)]


def ground(case: str, count: int) -> list:
    """Return the encircler's pieces."""
    if case in ("corridor", "rears", "search"):
        body = ring(0.3 if case != "search" else 0.6)
        return [body, *spots(count, (38.6, 34.7, 39.2, 35.3), body.buffer(1e-4))]
    # all round the core, and no ring about them
    return spots(count, (37.0, 34.0, 39.0, 36.0), shapely.Point(38, 35).buffer(0.08))


def measured(case: str, count: int) -> str:
    """Return a line on one case."""
    from salient.analysis.control import control_map
    from salient.analysis.gap import encirclement

    pieces = ground(case, count)
    maps, _ = control_map.build(pieces, ["A"] * len(pieces), crs="EPSG:4326")
    core = encirclement.CorePlaces(np.array([shapely.Point(38, 35)], dtype=object), ("middle",))
    rears = None
    if case == "rears":
        rears = np.array([shapely.Point(x, y) for x, y in ((40, 35), (38, 37), (38, 33))])
    options = encirclement.GapOptions(core_radius_m=2_000.0 if case == "radius" else 0.0)
    wall, start = time.perf_counter(), time.process_time()
    found = encirclement.encirclement_gap(
        maps,
        encirclers=["A"],
        core=None if case == "search" else core,
        rear=rears,
        options=options,
    )
    took, wall = time.process_time() - start, time.perf_counter() - wall
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    one = found.pockets
    answer = f"{one.gap_m[0] / 1000:.6f} km in {one.lines[0]} lines" if len(one) else "no pocket"
    return (
        f"{case}: {len(pieces)} pieces, {took:.2f} s of work ({wall:.2f} s by the clock), "
        f"{answer}, {len(one)} pockets, peak {peak:.2f} GiB"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", default="corridor,round,radius,rears,search")
    parser.add_argument("--counts", default=",".join(map(str, COUNTS)))
    parser.add_argument("--here", action="store_true", help="in this process")
    given = parser.parse_args()
    for count in given.counts.split(","):
        for case in given.cases.split(","):
            if given.here:
                load_salient(ROOT)
                print(measured(case, int(count)), flush=True)
                continue
            alone = ["--here", "--cases", case, "--counts", count]
            subprocess.run([sys.executable, "-P", __file__, *alone], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
