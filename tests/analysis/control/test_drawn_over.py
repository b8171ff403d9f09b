# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground that besieged and encirclers are both drawn on: against a plain overlay of all pairs."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from salient.analysis.control import control_map
from salient.analysis.control import drawn_over as module
from salient.analysis.control.drawn_over import drawn_over
from salient.analysis.pocket import pockets

UTM = "EPSG:32637"
CORNER = np.array([500_000.0, 5_300_000.0])


def made(ring, ground, crs=UTM):
    """A map of features of Red, who encircles, and of Blue."""
    actors = ["Red"] * len(ring) + ["Blue"] * len(ground)
    return control_map.build([*ring, *ground], actors, crs=crs)[0]


def blocks(rng, count):
    """Boxes on a grid of a kilometre: they touch, share borders, or lie over one another."""
    low = rng.integers(0, 7, (count, 2))
    size = rng.integers(1, 4, (count, 2))
    ends = np.concatenate([low, low + size], axis=1) * 1e3 + np.tile(CORNER, 2)
    return list(shapely.box(*ends.T))


@pytest.mark.parametrize("seed", range(60))
def test_it_is_said_where_a_plain_overlay_finds_common_ground(seed):
    """The features of one side may lie over one another, too."""
    rng = np.random.default_rng(seed)
    ring, ground = (blocks(rng, rng.integers(1, 4)) for _ in range(2))
    common = shapely.intersection(np.array(ring)[:, None], np.array(ground)[None])
    drawn_twice = shapely.area(common).sum() > 0.0
    assert bool(drawn_over(made(ring, ground), ["Red"], ["Blue"])) == drawn_twice


@pytest.mark.parametrize("seed", range(20))
def test_what_is_drawn_twice_is_what_a_plain_overlay_finds(seed, monkeypatch):
    """To the square metre, with turned features too; all borders are noded together once alone."""
    rng = np.random.default_rng(seed)
    ring, ground = (blocks(rng, rng.integers(1, 5)) for _ in range(2))
    if seed % 2:
        ring = [shapely.affinity.rotate(one, rng.uniform(0.0, 90.0)) for one in ring]
    common = shapely.intersection(np.array(ring)[:, None], np.array(ground)[None])
    asked = []
    outline = module.outline_of
    monkeypatch.setattr(module, "outline_of", lambda one: asked.append(one) or outline(one))
    control = made(ring, ground)
    closing = control.of(["Red"])
    found = module._common(control, control.select(closing), control.select(~closing))
    assert shapely.area(found).sum() == pytest.approx(shapely.union_all(common).area, abs=1e-3)
    assert len(asked) == 1


def test_borders_side_by_side_on_ground_that_the_ring_draws_twice():
    """On the left of 2 km Red is drawn twice, on the right Red and Blue: the border is shared."""
    boxes = np.array([[0, 0, 4, 4], [0, 0, 2, 4], [2, 0, 4, 4]]) * 1e3 + np.tile(CORNER, 2)
    wide, left, right = shapely.box(*boxes.T)
    assert drawn_over(made([wide, left], [right]), ["Red"], ["Blue"])
    assert not drawn_over(made([wide, left], [shapely.box(*(boxes[2] + 5e3))]), ["Red"], ["Blue"])


@pytest.mark.parametrize(
    ("metres", "tolerance", "told"),
    [(0.01, 1.0, False), (0.9, 1.0, False), (3.0, 1.0, True), (3.0, 5.0, False), (0.01, 0.0, True)],
)
def test_what_is_not_wider_than_the_seal_tolerance_is_not_said(metres, tolerance, told):
    outer, hole = shapely.box(0, 0, 30e3, 30e3), shapely.box(10e3, 10e3, 20e3, 20e3)
    blue = shapely.box(10e3, 10e3, 20e3 + metres, 20e3)
    ring, blue = (shapely.transform(one, lambda xy: xy + CORNER) for one in (outer - hole, blue))
    control = made([ring], [blue])
    assert bool(drawn_over(control, ["Red"], ["Blue"], tolerance)) == told
    options = pockets.PocketOptions(seal_tolerance_m=tolerance)
    for besieged in (["Blue"], []):
        found = pockets.find_pockets(
            [control], encirclers=["Red"], besieged=besieged, options=options
        )
        assert bool(found.notes) == told
        assert list(found.besieged) == ["Blue"]


def test_borders_of_many_vertices_that_are_shared_are_nobodys_twice():
    """However rough a common border is, nothing is drawn twice along it."""
    turn = np.linspace(0, 2 * np.pi, 30_000, endpoint=False)
    waves = 2 ** np.arange(1, 13)[:, None]
    reach = 2 + 0.3 * (np.sin(waves * turn + waves) / waves**0.8).sum(axis=0)
    blue = shapely.Polygon(np.column_stack([38 + reach * np.cos(turn), 48 + reach * np.sin(turn)]))
    ring = shapely.Polygon(blue.buffer(1).envelope.exterior.coords, [blue.exterior.coords])
    control = made([ring], [blue], "EPSG:4326")
    assert not drawn_over(control, ["Red"], ["Blue"])
