# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of a field: closed ground, barriers as lines and as areas."""

from __future__ import annotations

import numpy as np
import shapely
from salient.analysis.gap import field
from salient.analysis.gap.model import CorePlaces


def test_barriers_are_told_apart_from_closed_ground_and_from_one_another():
    closed = np.array([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)])
    barriers = [shapely.box(4, 0, 5, 1), shapely.LineString([(6, 0), (6, 1)])]
    ground, lines, areas = field._with_barriers(closed, np.array(barriers))
    assert shapely.equals(ground, closed).all()
    assert shapely.equals(lines, barriers[1]).tolist() == [True]
    assert shapely.equals(areas, barriers[0]).tolist() == [True]


def test_cores_of_one_name_are_numbered():
    points = np.array([shapely.Point(x, 0) for x in range(5)], dtype=object)
    names = CorePlaces(points, ("A", "A (2)", "A", "A", "A")).names
    assert names == ("A", "A (2)", "A (3)", "A (4)", "A (5)")
