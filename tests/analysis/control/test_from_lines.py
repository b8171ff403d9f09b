# SPDX-License-Identifier: GPL-2.0-or-later
"""Control from front lines: which side of a line is whose."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from salient.analysis.control.from_lines import control_of_lines

AREA = shapely.box(0, 0, 10, 10)
CORNERS = [(5, 5), (12, 5), (12, 8), (5, 8)]


def areas(lines, **options):
    found = control_of_lines(np.array(lines, dtype=object), ["IN"], ["OUT"], AREA, **options)
    return dict(zip(found.actors, shapely.area(found.geometries)))


@pytest.mark.parametrize("start", range(4))
@pytest.mark.parametrize("turned", [False, True], ids=["ground on the left", "on the right"])
def test_a_closed_line_may_begin_anywhere(start, turned):
    """A ring that leaves the area holds 5 by 3 of its 100, wherever it was begun."""
    ring = [*CORNERS[start:], *CORNERS[:start], CORNERS[start]]
    inner, outer = ("OUT", "IN") if turned else ("IN", "OUT")
    assert areas([shapely.LineString(ring[::-1] if turned else ring)]) == pytest.approx(
        {inner: 15.0, outer: 85.0}
    )
