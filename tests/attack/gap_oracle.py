# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack the gap kernel: random maps against a visibility graph on a densely drawn boundary.

For each map: the walk found is looked over for itself (ends on closed ground, no line across an
extent, core parted from rear), and it may be no longer than the shortest over all pairs of vertices
and feet once every edge has a vertex each `--step`; nor shorter than that by more than what a step
at each end can do.

    python tests/attack/gap_oracle.py --seed 0 --count 1000
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

import closure_cases as cases  # noqa: E402
from seeded import attacked  # noqa: E402

KINDS = ("point", "disc", "polygon")


def attack(seed: int, step: float) -> tuple[str, str]:
    """Return the kind of a random map, and what is wrong with its answer ("" if nothing)."""
    from salient.analysis.gap import closure, segments
    from salient.analysis.geometry import rings

    rng = np.random.default_rng(10_000_019 + seed)
    lattice = seed % 4 == 3
    case = cases.lattice_case(seed) if lattice else cases.random_case(seed)
    parts = case.parts
    kind = KINDS[seed // 4 % 3] if lattice else KINDS[seed % 3]
    ends = [case.core] if case.rear is None else [case.core, case.rear]
    if (shapely.distance(shapely.union_all(parts), shapely.points(ends)) < 0.5).any():
        return "taken", ""
    blocked = []
    if kind != "point":
        core = cases.extent(rng, parts, case.core, rng.uniform(2, 12), disc=kind == "disc")
        blocked = [core] if core is not None else []
        if case.rear is not None and rng.random() < 0.5:
            rear = cases.extent(rng, parts, case.rear, rng.uniform(2, 8), disc=True)
            if rear is not None and not any(rear.intersects(area) for area in blocked):
                blocked.append(rear)
    if cases.path_between(parts, case.core, case.rear) is None:
        return "no path", ""
    oracle = cases.brute_force(parts, case.core, case.rear, blocked=blocked, step=step)
    ground = rings.ground_of(np.asarray(parts, dtype=object))
    seen = ground.seen_from(ground.within(case.core))
    rears = np.zeros((0, 2)) if case.rear is None else case.rear[None]
    constraint = segments.separation(case.core[None], rears, tuple(blocked))
    found = closure.shortest_closure(seen, constraint)
    if found is None:
        return kind, "" if np.isinf(oracle) else f"nothing found, oracle {oracle:.6f}"
    wrong = cases.faults(parts, case.core, case.rear, blocked, found.walks)
    lines = sum(len(walk) for walk in found.walks)
    if found.length > oracle * (1 + 1e-9):
        wrong.append(f"{found.length:.6f} is longer than the oracle's {oracle:.6f}")
    if found.length < oracle - 3.0 * step * lines:
        wrong.append(f"{found.length:.6f} is far shorter than the oracle's {oracle:.6f}")
    return kind, "; ".join(wrong)


if __name__ == "__main__":
    sys.exit(attacked(attack, __doc__, 100, step=2.0))
