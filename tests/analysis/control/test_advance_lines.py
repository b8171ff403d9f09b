# SPDX-License-Identifier: GPL-2.0-or-later
"""Advances along a line, and fronts that take another course."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.base.errors import InputError
from salient.analysis.control import advance, control_map
from salient.analysis.geometry import geodesy


def test_ground_along_a_line_is_a_strip_with_round_ends():
    line = shapely.LineString([(0.0, 0.0), (1.0, 0.0)])
    length = geodesy.length_m([line], "EPSG:4326")[0]
    strip = advance.corridor(line, 5_000.0, "EPSG:4326")
    area = geodesy.area_m2([strip], "EPSG:4326")[0]
    assert area == pytest.approx(2.0 * 5_000.0 * length + np.pi * 5_000.0**2, rel=2e-3)
    with pytest.raises(InputError, match="width"):
        advance.corridor(line, 0.0, "EPSG:4326")


#: A bay between two prongs, open to the east, and ground that it encloses wholly.
BAY = shapely.Polygon([(0, 0), (3, 0), (3, 0.5), (1, 0.5), (1, 1.5), (3, 1.5), (3, 2), (0, 2)])
YARD = shapely.box(5, 0, 8, 2) - shapely.box(5.5, 0.5, 7.5, 1.5)


@pytest.mark.parametrize("line, expected", [
    # across the mouth, and short of the prongs by a little
    ([(2.5, 0.5), (2.5, 1.5)], shapely.box(1, 0.5, 2.5, 1.5)),
    ([(2.5, 0.6), (2.5, 1.4)], shapely.box(1, 0.5, 2.5, 1.5)),
    ([(2.5, 1.9), (2.5, 0.1)], shapely.box(1, 0.5, 2.5, 1.5)),
    # of an enclosed yard the smaller side
    ([(6.0, 0.5), (6.0, 1.5)], shapely.box(5.5, 0.5, 6.0, 1.5)),
    ([(7.0, 0.2), (7.0, 1.8)], shapely.box(7.0, 0.5, 7.5, 1.5)),
], ids=["mouth", "short of it", "overlapping", "west of a yard", "east of it"])  # fmt: skip
def test_a_new_course_of_the_front_takes_what_lies_behind_it(line, expected):
    control = control_map.build([BAY, YARD], ["Red", "Red"], crs="EPSG:4326", name="Test")[0]
    found = advance.behind_line(control, "Red", shapely.LineString(line))
    assert shapely.symmetric_difference(found, expected).area < 1e-9
    then = advance.advanced(control, [("Red", found)])
    assert shapely.area(shapely.union_all(then.geometries)) == pytest.approx(
        BAY.area + YARD.area + expected.area, rel=1e-9
    )


def test_a_course_that_encloses_nothing_is_refused():
    control = control_map.build([BAY], ["Red"], crs="EPSG:4326", name="Test")[0]
    for line in ([(0.2, 0.2), (0.4, 0.2)], [(-1.0, 1.0), (-2.0, 1.0)]):
        with pytest.raises(InputError, match="encloses no ground"):
            advance.behind_line(control, "Red", shapely.LineString(line))
