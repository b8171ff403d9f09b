# SPDX-License-Identifier: GPL-2.0-or-later
"""A pocket on a map that is cut at the antimeridian is the one that is drawn on beyond it.

The two sides of the cut differ by rounding and passed for a sliver between two encirclers: it was
closed, and took a corner off the pocket.
"""

from __future__ import annotations

import numpy as np
import same_earth
from salient.analysis.pocket import pockets


def test_the_cut_is_no_sliver_and_takes_no_corner():
    drawn = same_earth.Drawn(0)
    found = []
    for name in ("over the antimeridian", "cut at the antimeridian"):
        move, seams = same_earth.moves(drawn)[name]
        found.append(pockets.find_pockets(drawn.maps(move, seams), encirclers=["A"]))
    whole, cut = found
    assert len(whole) == len(cut) > 0
    for name in ("area_m2", "perimeter_m", "boundary_m", "inradius_m"):
        one, other = np.sort(getattr(whole, name)), np.sort(getattr(cut, name))
        # the deepest point is looked for on a grid of 1 cm
        within = 1e-6 if name == "inradius_m" else 1e-9
        np.testing.assert_allclose(other, one, rtol=within)
    assert whole.notes == cut.notes
