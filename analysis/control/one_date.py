# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether features that are to be measured as one map can be of one date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..geometry.shared import shared_area
from .control_map import ControlMap

#: Two drawings share ground where they overlap on more than this part of the smaller one.
_SHARED = 1e-6


@dataclass(frozen=True)
class SharedGround:
    """Two features of different dates that are drawn on the same ground."""

    first: object
    second: object
    first_date: object
    second_date: object


def shared_ground(
    control: ControlMap, dates: Sequence[Any], *, feedback: Feedback = NO_FEEDBACK
) -> SharedGround | None:
    """Find two features of different dates that share ground; None if there are none.

    Such features cannot both hold on one map: measured together they give a number that belongs
    to no date.

    Parameters
    ----------
    control : ControlMap
    dates : sequence, one for each feature of the map
        Anything that compares equal for one date; features with None are not looked at.
    """
    keys = np.array([str(date) if date is not None else "" for date in dates], dtype=object)
    shapes = control.geometries
    tree = shapely.STRtree(shapes)
    for i in np.flatnonzero(keys != ""):
        check(feedback)
        near = tree.query(shapes[i], predicate="intersects")
        near = near[(near > i) & (keys[near] != "") & (keys[near] != keys[i])]
        if not len(near):
            continue
        common = shared_area(shapes[i], shapes[near])
        least = np.minimum(shapely.area(shapes[i]), shapely.area(shapes[near]))
        for j in near[common > _SHARED * least][:1]:
            return SharedGround(control.fids[i], control.fids[j], dates[i], dates[j])
    return None
