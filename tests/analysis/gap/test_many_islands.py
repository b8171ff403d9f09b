# SPDX-License-Identifier: GPL-2.0-or-later
"""Islands all round a core: what is not looked at must change no line, and little may be left."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.control import control_map
from salient.analysis.gap import closure, encirclement, walks

MIDDLE = np.array([38.0, 48.0])


def islands(count: int, seed: int, wide: float = 0.5):
    """Islands of every size all round the middle, and in some maps a long body beside them."""
    rng = np.random.default_rng(seed)
    side = int(np.ceil(np.sqrt(count)))
    step = 2.0 * wide / side
    shapes = [shapely.box(38.0 + wide, 47.0, 38.1 + wide, 49.0)] if seed % 2 else []
    for x in np.linspace(-wide, wide, side):
        for y in np.linspace(-wide, wide, side):
            spot = MIDDLE + [x, y] + step * rng.uniform(-0.2, 0.2, 2)
            if np.hypot(*(spot - MIDDLE)) > 0.6 * step:
                size = step * rng.uniform(0.02, 0.3)
                shapes.append(shapely.Point(spot).buffer(size, quad_segs=int(rng.integers(1, 4))))
    ground = shapely.get_parts(shapely.union_all(shapes))
    return control_map.build(ground, ["A"] * len(ground), crs="EPSG:4326")[0]


def gap(control, radius: float = 0.0):
    core = encirclement.CorePlaces(np.array([shapely.Point(MIDDLE)], dtype=object), ("middle",))
    options = encirclement.GapOptions(core_radius_m=radius)
    found = encirclement.encirclement_gap(control, encirclers=["A"], core=core, options=options)
    return found.pockets


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("radius", [0.0, 3000.0])
def test_what_is_left_out_among_islands_changes_no_line(monkeypatch, seed, radius):
    """Held against the search that looks at all rings near a ray, without a first bound."""
    control = islands(70, seed)
    monkeypatch.setattr(walks, "_FEW", 10)
    monkeypatch.setattr(walks, "_MANY_ROOTS", 3)
    monkeypatch.setattr(closure, "_MANY", 10)
    near = gap(control, radius)
    monkeypatch.setattr(closure, "_MANY", 10**9)
    everything = np.ones(10**4, bool)
    monkeypatch.setattr(walks._Roots, "_can_turn", lambda *_: everything)
    all_ = gap(control, radius)
    assert near.gap_m[0] == pytest.approx(all_.gap_m[0], rel=1e-12)
    assert near.lines[0] == all_.lines[0]


def test_roots_among_islands_are_those_about_the_core(monkeypatch):
    """A walk that begins far away on a ray must come round the core, too."""
    roots: list[int] = []
    run = walks._Labels.run

    def counted(self, feedback) -> None:
        roots.append(self.root)
        run(self, feedback)

    monkeypatch.setattr(walks._Labels, "run", counted)
    control = islands(600, 2)
    gap(control)
    near = len(roots)
    monkeypatch.setattr(walks, "_MANY_ROOTS", 10**6)
    gap(control)
    assert 0 < 4 * near < len(roots) - near
