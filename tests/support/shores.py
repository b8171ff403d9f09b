# SPDX-License-Identifier: GPL-2.0-or-later
"""Ragged shores in a plane: what is private to the search for a gap is tried on them."""

from __future__ import annotations

import numpy as np
import shapely
from salient.analysis.geometry import rings

#: a place in the bay
CORE = np.array([[310.0, 170.0]])


def bodies(size: int = 21, seed: int = 3) -> list[shapely.Polygon]:
    """An island with a bay, all ragged, and two smaller ones."""
    rng = np.random.default_rng(seed)
    turn = np.sort(rng.uniform(0, 2 * np.pi, size))
    far = rng.uniform(900, 1500, size)
    star = shapely.Polygon(np.column_stack([far * np.cos(turn), far * np.sin(turn)]))
    return [
        shapely.difference(star, shapely.box(200, -300, 2000, 350)),
        shapely.box(3000, 100, 3400, 900),
        shapely.Polygon([(3000, -900), (3300, -400), (3600, -950), (3200, -700)]),
    ]


def seen() -> rings.Rings:
    """Their rings, seen from the open ground between them."""
    ground = rings.ground_of(np.array(bodies(), dtype=object))
    return ground.seen_from(ground.within(CORE[0]))
