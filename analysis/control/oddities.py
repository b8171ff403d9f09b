# SPDX-License-Identifier: GPL-2.0-or-later
"""What is to be said of the maps of a series seen together: nothing of it changes them."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..base import dates
from ..base.arrays import Array
from ..base.early_days import EarlyDay
from ..base.remarks import remark
from ..base.shelf import bounds_of
from .control_map import ControlMap
from .names import alike
from .raw import Note

_ODD_DATE = remark("lies far outside the other dates")
_EXCHANGED = remark(
    "longitude and latitude look exchanged: it would lie among the others if swapped"
)


def early(maps: list[ControlMap]) -> list[Note]:
    """Say of each map before the year 1 how it is kept."""
    notes = []
    for one in maps:
        day: Any = one.date
        if isinstance(day, EarlyDay):
            text = remark(
                "{day}: date fields begin with the year 1, so “date” is a text, which is read "
                "everywhere but not in the order of time: sort and filter by “year”, which is "
                "{year}",
                day=day,
                year=day.year,
            )
            notes.append(Note(one.name, "", None, "before the year 1", "reported", text))
    return notes


def swapped(maps: list[ControlMap]) -> list[Note]:
    """Say of which maps longitude and latitude look exchanged, seen from the others."""
    boxes: dict[str, Array] = {}
    for one in maps:
        if len(one) and one.name not in boxes and one.crs.is_geographic:
            boxes[one.name] = bounds_of(one.geometries)
    if len(boxes) < 3:
        return []
    every = np.array(list(boxes.values()))
    middles = (every[:, :2] + every[:, 2:]) / 2.0
    centre = np.median(middles, axis=0)
    notes = []
    for name, middle in zip(boxes, middles):
        off, exchanged = np.hypot(*(middle - centre)), np.hypot(*(middle[::-1] - centre))
        if off > 5.0 and exchanged < 0.2 * off:
            notes.append(Note(name, "", None, "axes exchanged", "reported", _EXCHANGED))
    return notes


def similar(maps: list[ControlMap]) -> list[Note]:
    """Say which actors are probably one."""
    names = {str(actor) for one in maps for actor in one.actors}
    return [
        Note(
            "",
            "",
            None,
            "similar actors",
            "reported",
            remark("probably the same: {names}", names="; ".join(group)),
        )
        for group in alike(names)
    ]


def odd_dates(maps: list[ControlMap]) -> list[Note]:
    """Say which maps lie far outside the other dates."""
    odd = dates.outliers([one.date for one in maps])
    return [
        Note(one.name, "", one.date, "odd date", "reported", _ODD_DATE)
        for one in maps
        if one.date in odd
    ]
