# SPDX-License-Identifier: GPL-2.0-or-later
"""A gap that came to shut in another pocket, wherever round the Earth."""

from __future__ import annotations

import pytest
import shapely
from salient.analysis.gap import jumps


@pytest.mark.parametrize("turn", [0.0, 360.0])
def test_pockets_across_the_antimeridian_are_held_against_one_another(turn):
    """Drawn in degrees from -180 to 180 their rings jump."""

    def drawn(*ring):
        polygon = shapely.Polygon(ring)
        return shapely.transform(polygon, lambda xy: xy - [turn, 0.0] * (xy[:, :1] > 180.0))

    def box(west, east):
        return drawn((west, 50), (east, 50), (east, 51), (west, 51))

    pocket, beside = box(179.0, 181.0), box(179.0, 179.5)
    assert not jumps.apart(pocket, box(179.0, 182.0))
    assert not jumps.apart(pocket, box(179.1, 180.0))
    assert jumps.apart(pocket, beside)
    notched = [(179, 50), (181, 50), (179.5, 50.3), (181, 51), (179, 51)]
    assert not jumps.apart(drawn(*notched), drawn(*notched[:4], (178.9, 51)))
