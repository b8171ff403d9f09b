# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack what a search among many islands leaves out: against a look at every room, each by itself.

On random maps of islands the pockets that threaten are searched for twice: as users do, where of
many rooms some in each pocket are looked at, and with a look at every room that the bottlenecks
cut off, the least closure round each found without any bound from the others. Of each pocket of
the full search it is asked whether the first reports it too; one that it does not must threaten
less (area / gap²) than all that it does report.

    python tests/attack/search_rooms.py --seed 0 --count 20 --islands 200
"""

from __future__ import annotations

import sys
from pathlib import Path
from unittest import mock

import numpy as np
import shapely.affinity
from pyproj import Geod

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))
sys.path.insert(0, str(ROOT / "tests" / "attack"))

from gap_pruned import islands as scattered  # noqa: E402
from seeded import attacked  # noqa: E402

WGS84 = Geod(ellps="WGS84")
#: Two gaps and two areas are of one pocket where they differ by no more of themselves: how wide a
#: room's middle is kept decides where the line of a pocket lies that others share.
WITHIN = 1e-6


def pockets(control, options) -> np.ndarray:
    """Threat, gap and area of each pocket found, the greatest threat first."""
    from salient.analysis.gap import encirclement

    found = encirclement.encirclement_gap(control, encirclers=["A"], options=options)
    gap, area = found.pockets.gap_m, found.pockets.area_m2
    return np.column_stack([area / gap**2, gap, area]), found.count


def every_room(shut, candidates, most, feedback):
    """Look at each room, and let nothing bound the closure round it."""
    return candidates, np.full(len(candidates), np.inf)


def attack(seed: int, islands: float = 200.0) -> tuple[str, list[str]]:
    """Return the kind of a random map, and which pockets are missing."""
    from salient.analysis.control import control_map
    from salient.analysis.gap import candidates, model
    from salient.analysis.geometry import geodesy

    rng = np.random.default_rng(50_000_003 + seed)
    scale = rng.uniform(300, 2000)
    plane = geodesy.LocalPlane(*rng.uniform((-150, -60), (150, 65)), WGS84.a, WGS84.b)
    parts = scattered(rng, int(islands), rng.uniform(0.5, 9))
    parts = [shapely.affinity.scale(p, scale, scale, origin=(0, 0)) for p in parts]
    shapes = plane.inverse(np.array(parts, dtype=object))
    control, _ = control_map.build(shapes, ["A"] * len(shapes), crs="EPSG:4326")
    options = model.GapOptions(max_gap_m=rng.uniform(4, 25) * scale, most=100_000)
    some, count = pockets(control, options)
    with mock.patch.object(candidates._Shut, "first_of", every_room):
        full, _ = pockets(control, options)
    wrong, missing, worst = [], 0, 0.0
    for rank, (threat, gap, area) in enumerate(full, 1):
        same = (np.abs(some[:, 1] - gap) <= WITHIN * gap) & (
            np.abs(some[:, 2] - area) <= WITHIN * area
        )
        if same.any():
            continue
        missing += 1
        # those of the search that threaten less than one it left out
        less = int((some[:, 0] < threat * (1 - WITHIN)).sum())
        worst = max(worst, less / max(len(some), 1))
        if less and rank <= 20:
            wrong.append(
                f"rank {rank} of {len(full)} is missing: {gap:.1f} m, {area / 1e6:.3f} km², and "
                f"{less} of {len(some)} reported threaten less"
            )
    kept = "all rooms" if not (count and count.note) else "some rooms"
    print(
        f"seed {seed}: {len(shapes)} pieces, {kept}, {len(some)} pockets, {len(full)} in full, "
        f"{missing} missing, widest {options.max_gap_m:.0f} m",
        flush=True,
    )
    return kept, wrong


if __name__ == "__main__":
    sys.exit(attacked(attack, __doc__, 20, islands=200.0))
