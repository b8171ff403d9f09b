# SPDX-License-Identifier: GPL-2.0-or-later
"""The least and the greatest area of pockets where it is not sure who holds part of the ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..base.arrays import Array
from ..control.control_map import ControlMap, names_on
from ..control.doubt import least_and_most
from .pockets import Pockets


def heeded(
    pockets: Pockets,
    maps: Sequence[ControlMap],
    doubts: Sequence[Array],
    encirclers: Sequence[str],
    besieged: Sequence[str] = (),
) -> Pockets:
    """Return pockets whose areas reach from the least to the most that doubtful ground allows.

    The error of position adds to both ends; the half width of the interval is that of both errors,
    taken as independent.
    """
    index = pockets.map_index
    around = encirclers or [name for name in names_on(maps) if name not in besieged]
    low, high = least_and_most(
        pockets.geometry, [maps[i] for i in index], [doubts[i] for i in index], around
    )
    least = np.maximum(low - (pockets.area_m2 - pockets.area_low_m2), 0.0)
    return replace(
        pockets,
        area_low_m2=least,
        area_high_m2=high + (pockets.area_high_m2 - pockets.area_m2),
        area_err_m2=np.hypot(pockets.area_err_m2, 0.5 * (high - low)),
    )
