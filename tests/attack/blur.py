# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack blurred exports as somebody who has them, their code and a list of incidents would.

Guesses the exact point behind an id that import makes of it, over a square of a blurred cell, and
lays several exports at other blurs over one another. Each is tried on the way blurs were once
written (ids of the import, a grid of its own for each size) and on what is written now.

    python tests/attack/blur.py [--points 200] [--square 600]
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))
sys.path.insert(0, str(ROOT / "tests" / "events" / "export"))

from load_salient import load_salient  # noqa: E402

#: blurs that one event is exported with, metres
SIZES = (5_000.0, 6_000.0, 7_000.0, 8_000.0)
_DEGREE_M = 111_320.0


def main() -> int:
    """Print what each attack recovers, before and now; return 1 if the present is not proof."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--points", type=int, default=200)
    asked.add_argument("--square", type=int, default=600)
    options = asked.parse_args()
    load_salient(ROOT)
    import test_blur as known
    from salient.events.export import blur

    begun = time.perf_counter()
    before = _guessed(known, known.EXTERNAL, options.square)
    seconds = time.perf_counter() - begun
    forms = known.citations.FORMATS
    now = [_guessed(known, known.exported(form), options.square) for form in forms]
    print(f"id of the import: {before} point recovered to 5 decimals, {seconds:.1f} s for "
          f"{options.square**2:,} guesses; now {sum(now)} in {len(forms)} formats")  # fmt: skip
    random.seed(0)
    old, new, finest = [], [], []
    for _ in range(options.points):
        point = random.uniform(-179.0, 179.0), random.uniform(-60.0, 60.0)
        old.append(_common([_own_grid(*point, size) for size in SIZES]))
        cells = [blur.cell(*point, size) for size in SIZES]
        new.append(_common(cells))
        finest.append(_common(cells[:1]))
    mean = [sum(each) / len(each) for each in (old, new, finest)]
    print(f"exports at {len(SIZES)} blurs from 5 km: {mean[0]:.1f} km² left with a grid for each; "
          f"now {mean[1]:.1f} km², as much as the finest alone ({mean[2]:.1f} km²)")  # fmt: skip
    return int(any(now) or not math.isclose(mean[1], mean[2]))


def _guessed(known, text: str, square: int) -> int:
    """Return how many points of a square whose middle is not theirs give an id of a text."""
    plain, found = text.replace("-", ""), 0
    for i in range(square):
        for j in range(square):
            lon = round(known.LON + (i - square // 3) * 1e-5, 5)
            lat = round(known.LAT + (j - square // 3) * 1e-5, 5)
            found += known.imported(lon, lat).replace("-", "") in plain
    return found


def _own_grid(lon: float, lat: float, metres: float) -> tuple[float, float, float, float]:
    step = metres / _DEGREE_M
    wide = step / math.cos(math.radians(lat))
    west, south = math.floor(lon / wide) * wide, math.floor(lat / step) * step
    return west, south, west + wide, south + step


def _common(cells: list) -> float:
    """Return what cells have in common, square kilometres."""
    west, south = (max(one[side] for one in cells) for side in (0, 1))
    east, north = (min(one[side] for one in cells) for side in (2, 3))
    wide = (east - west) * math.cos(math.radians((south + north) / 2.0))
    return wide * (north - south) * (_DEGREE_M / 1000.0) ** 2


if __name__ == "__main__":
    sys.exit(main())
