# SPDX-License-Identifier: GPL-2.0-or-later
"""Between which dates the gap of a core came to shut in another pocket.

Ground that changes hands moves a gap little by little. Where two pockets that follow one another
have little in common, the shortest line has become one elsewhere: figures across that are of two
things.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..base.arrays import Array

if TYPE_CHECKING:
    from .model import GapResult

#: of two pockets that follow one another: with less in common they are not the same
COMMON = 1.0 / 3.0


def jumps_of(results: Sequence[GapResult], core: str) -> list[tuple[dt.date, dt.date]]:
    """Return the pairs of dates between which a core's gap jumps, in order of time."""
    found = []
    known = [one for one in (_pocket(result, core) for result in results) if one is not None]
    for (former, one), (later, other) in zip(known, known[1:]):
        if apart(one, other):
            found.append((former, later))
    return found


def _pocket(result: GapResult, core: str) -> tuple[dt.date, shapely.Geometry] | None:
    """Return the pocket of a core on a date; of a nest the innermost stands for it."""
    rows = result.pockets
    for row in range(len(rows)):
        shape = rows.geometry[row]
        if rows.core[row] == core and rows.nest_level[row] == 0:
            return None if shape is None or result.date is None else (result.date, shape)
    return None


def apart(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    """Tell whether two pockets have little in common."""
    if one is other:
        return False
    one, other = _on_one_turn(one, other)
    small, large = sorted((float(one.area), float(other.area)))
    if small < COMMON * large:
        return True
    common = float(one.intersection(other).area)
    # together they are their sum less what they have in common
    return common < COMMON * (small + large - common)


def _on_one_turn(*shapes: shapely.Geometry) -> list[shapely.Geometry]:
    """Return pockets as they lie, where in degrees one jumps from 180 to -180."""
    west, _, east, _ = shapely.bounds(np.array(shapes, dtype=object)).T
    if west.min() >= -180.0 and east.max() <= 180.0 and (east - west).max() > 180.0:
        shapes = tuple(shapely.transform(one, _eastwards) for one in shapes)
    return [shapely.make_valid(one) for one in shapes]


def _eastwards(xy: Array) -> Array:
    return np.column_stack([np.where(xy[:, 0] < 0.0, xy[:, 0] + 360.0, xy[:, 0]), xy[:, 1]])
