# SPDX-License-Identifier: GPL-2.0-or-later
"""A gap that came to shut in another pocket, wherever round the Earth."""

from __future__ import annotations

import pytest
import shapely
from salient.analysis.gap import jumps


@pytest.mark.parametrize("turn", [0.0, 360.0])
def test_pockets_across_the_antimeridian_are_held_against_one_another(turn):
    """Drawn in degrees from -180 to 180 their rings jump."""

    def drawn(west, east):
        box = shapely.box(west, 50, east, 51)
        return shapely.transform(box, lambda xy: xy - [turn, 0.0] * (xy[:, :1] > 180.0))

    pocket, grown, beside = drawn(179.0, 181.0), drawn(179.0, 182.0), drawn(179.0, 179.5)
    assert not jumps._apart(pocket, grown)
    assert jumps._apart(pocket, beside)
