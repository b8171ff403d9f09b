# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from dataclasses import replace

import control_cases as cases
import numpy as np
import pytest
import shapely
from salient.analysis.control import partition
from salient.analysis.control.slivers import close_slivers

#: An hourglass in a body, its neck 0.3 m wide; a round pocket; a hole that is a sliver itself.
NECK = 1.5e-6
HOLES = [
    [(1, 1), (2, 1), (1.5 + NECK, 1.5), (2, 2), (1, 2), (1.5 - NECK, 1.5)],
    shapely.Point(4, 2).buffer(0.5).exterior.coords,
    [(3, 0.5), (5, 0.5), (4, 0.5 + NECK)],
]


def body(*more):
    shell = shapely.box(0, 0, 6, 3).exterior.coords
    return shapely.Polygon([*shell, *more], HOLES)


def enclosed(closed):
    return partition.enclosed_less(closed.drawn, closed.across), partition.faces(
        closed.control
    ).enclosed


@pytest.mark.parametrize("kept", [slice(None), slice(0, 1), slice(0, 2)])
def test_what_slivers_leave_of_pockets_is_what_a_union_of_all_leaves(kept):
    control = cases.control_map({"A": shapely.Polygon(body().exterior, HOLES[kept])})
    closed = close_slivers(control, control.of(["A"]))
    assert len(closed.across)
    own, united = enclosed(closed)
    assert len(own) == len(united) >= 2
    assert np.sort(shapely.area(own)) == pytest.approx(np.sort(shapely.area(united)), rel=1e-9)


def test_a_sliver_at_the_edge_of_all_ground_can_close_a_pocket_in():
    mouth = [(3 - NECK, 3), (2.5, 2.5), (3.5, 2.5), (3 + NECK, 3)]
    ground = shapely.Polygon([(0, 0), (6, 0), (6, 3), *mouth[::-1], (0, 3)])
    control = cases.control_map({"A": ground})
    closed = close_slivers(control, control.of(["A"]))
    assert len(closed.across)
    own, united = enclosed(closed)
    assert own is None
    assert len(united) == 1


def test_patches_that_lie_on_no_pocket_leave_all_as_it_is():
    control = cases.control_map({"A": body()})
    patch = np.array([shapely.box(0.2, 0.2, 0.3, 0.3)], dtype=object)
    whole = partition.faces(control).enclosed
    assert shapely.equals(partition.enclosed_less(control, patch), whole).all()
    over = replace(control, geometries=np.array([shapely.box(0, 0, 6, 3)], dtype=object))
    assert len(partition.enclosed_less(over, patch)) == 0
