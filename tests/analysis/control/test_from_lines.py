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


@pytest.mark.parametrize("start", range(4))
def test_a_ring_that_was_not_drawn_to_its_end_is_closed(start):
    """Its ends, 0.2 apart, are each other's nearest: no corridor leads to the edge of the area."""
    corners = [(3, 3), (7, 3), (7, 7), (3, 7)]
    x, y = corners[start]
    open_end = (x + 0.2 * (start == 2) - 0.0, y + 0.2 * (start == 0))
    ring = [*corners[start:], *corners[:start], open_end if start in (0, 2) else (x, y)]
    found = control_of_lines(
        np.array([shapely.LineString(ring)], dtype=object), ["IN"], ["OUT"], AREA, join=0.5
    )
    areas = dict(zip(found.actors, shapely.area(found.geometries)))
    assert areas["IN"] == pytest.approx(16.0, abs=0.5)
    assert not any(kind == "open end" for kind, _ in found.notes)
