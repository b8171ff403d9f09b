# SPDX-License-Identifier: GPL-2.0-or-later
"""Attack a pocket's outline: random maps against the ground that is left round the core.

For each map: the lines of the closure are cut out of the open ground, a hair wide, and the piece
that holds the core is what the pocket must be, in area and in place; where that piece is unbounded
the closure runs round the rear, and there is no pocket. Needles whose tip two lines share are put
in the way, and cores with arms, so that wedges come up.

    python tests/attack/pocket_ground.py --seed 0 --count 1000
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

#: Metres that a line is wide when it is cut out.
_HAIR = 1e-7
#: Metres that the pocket may differ from the ground by along its boundary.
_ALONG = 1e-4
_FAR = 1e3
NOTHING, POCKET, REAR = "nothing", "pocket", "round the rear"


def _needle(rng) -> shapely.Polygon:
    """A thin island that points where it likes."""
    tip, turn = rng.uniform(-45, 45, 2), rng.uniform(0, 2 * np.pi)
    along = np.array([np.cos(turn), np.sin(turn)]) * rng.uniform(4, 25)
    across = np.array([-along[1], along[0]]) * rng.uniform(0.005, 0.05)
    return shapely.Polygon([tip, tip + along + across, tip + along - across])


def _arms(rng, parts, core) -> shapely.Geometry | None:
    """A core's extent of two or three arms, clear of closed ground."""
    ends = core + rng.uniform(-25, 25, (int(rng.integers(2, 4)), 2))
    arms = shapely.union_all([shapely.LineString([core, end]).buffer(1.0) for end in ends])
    pieces = shapely.get_parts(arms.difference(shapely.union_all(parts).buffer(0.01)))
    around = [piece for piece in pieces if shapely.intersects_xy(piece, *core)]
    return around[0] if around else None


def attack(seed: int) -> tuple[str, str]:
    """Return what a random map comes to, and what is wrong with its pocket ("" if nothing)."""
    from salient.analysis.gap import closure, outline, segments
    from salient.analysis.geometry import rings

    rng = np.random.default_rng(20_000_003 + seed)
    case = cases.lattice_case(seed) if seed % 5 == 4 else cases.random_case(seed)
    needles = [_needle(rng) for _ in range(int(rng.integers(0, 4)))]
    parts = shapely.get_parts(shapely.union_all([*case.parts, *needles]))
    ends = [case.core] if case.rear is None else [case.core, case.rear]
    if (shapely.distance(shapely.union_all(parts), shapely.points(ends)) < 0.5).any():
        return NOTHING, ""
    extent = _arms(rng, parts, case.core) if seed % 3 else None
    if extent is not None and len(ends) > 1 and shapely.intersects_xy(extent, *ends[1]):
        return NOTHING, ""
    ground = rings.ground_of(np.asarray(parts, dtype=object))
    seen = ground.seen_from(ground.within(case.core))
    rears = np.zeros((0, 2)) if case.rear is None else case.rear[None]
    blocked = () if extent is None else (extent,)
    constraint = segments.separation(case.core[None], rears, blocked)
    found = closure.shortest_closure(seen, constraint)
    if found is None:
        return NOTHING, ""
    cores, _ = closure.off_the_lines(seen, found, constraint, 1)
    ways = [shapely.LineString(p) for w in found.walks for p in zip(w.start, w.end)]
    hairs = shapely.buffer(np.array(ways, dtype=object), _HAIR) if ways else []
    shut = shapely.union_all([*parts, *hairs])
    open_ground = shapely.get_parts(shapely.box(-_FAR, -_FAR, _FAR, _FAR).difference(shut))
    around = [piece for piece in open_ground if shapely.intersects_xy(piece, *cores[0])]
    if not around:
        return NOTHING, ""  # between a line there and back
    got = outline.outline_of(seen, found, cores)
    if shapely.bounds(around[0])[2] >= _FAR:
        return REAR, "" if got is None else f"a pocket of {got.polygon.area} where there is none"
    if got is None:
        return POCKET, f"no pocket where there is one of {around[0].area}"
    off = shapely.area(shapely.symmetric_difference(got.polygon, around[0]))
    if not off <= _ALONG * shapely.length(around[0]):
        return POCKET, f"{got.polygon.area} for {around[0].area}, of which {off} elsewhere"
    return POCKET, ""


if __name__ == "__main__":
    sys.exit(attacked(attack, __doc__, 1000))
