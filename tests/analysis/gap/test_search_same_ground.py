# SPDX-License-Identifier: GPL-2.0-or-later
"""A search finds the same pockets wherever the ground lies on the Earth, and however it is drawn.

Rooms were cut at vertices that only the plane of the map had set on long edges, and the disc in the
middle of a room had its corners where the plane's axes pointed.
"""

from __future__ import annotations

import numpy as np
import pytest
import same_earth
import shapely
from gap_drawing import densified
from salient.analysis.control import control_map
from salient.analysis.gap import encirclement

OPTIONS = encirclement.GapOptions(max_gap_m=60_000.0)


def found(control) -> np.ndarray:
    """Gap and area of each pocket, in order."""
    pockets = encirclement.encirclement_gap(control, encirclers=["A"], options=OPTIONS).pockets
    return np.sort(np.stack([pockets.gap_m, pockets.area_m2]), axis=1)


@pytest.mark.parametrize("seed", [7, 17])
def test_the_same_pockets_on_another_turn_of_the_earth(seed):
    drawn = same_earth.Drawn(seed)
    plain = found(drawn.maps(lambda xy: xy)[0])
    assert plain.shape[1] > 2
    for name in ("over the antimeridian", "cut at the antimeridian"):
        move, seams = same_earth.moves(drawn)[name]
        np.testing.assert_allclose(found(drawn.maps(move, seams)[0]), plain, rtol=1e-9)


def test_the_same_pockets_with_vertices_on_the_geodesics():
    drawn = same_earth.Drawn(7)
    control = drawn.maps(lambda xy: xy)[0]
    parts, row = shapely.get_parts(control.geometries, return_index=True)
    dense = [densified(part, 4) for part in parts]
    again, _ = control_map.build(dense, list(control.actors[row]), crs="EPSG:4326")
    np.testing.assert_allclose(found(again), found(control), rtol=1e-6)


@pytest.mark.parametrize("size", [0.1, 0.3, 1.0, 3.0])
def test_a_bay_of_any_size_with_straight_walls_is_found(size):
    """Its walls have corners at their ends alone, and come nearest to one another between them."""
    ring = [(0, 0), (1, 0), (1, 0.4), (0.4, 0.4), (0.4, 0.6), (1, 0.6), (1, 1), (0, 1)]
    bay = shapely.Polygon([(30 + size * x, 50 + size * y) for x, y in ring])
    control, _ = control_map.build([bay], ["A"], crs="EPSG:4326")
    options = encirclement.GapOptions(max_gap_m=np.inf)
    pockets = encirclement.encirclement_gap(control, encirclers=["A"], options=options).pockets
    assert pockets.gap_m.max() == pytest.approx(22_250 * size, rel=1e-3)
