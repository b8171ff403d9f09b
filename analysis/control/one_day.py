# SPDX-License-Identifier: GPL-2.0-or-later
"""What several layers draw of one day becomes one map: the last drawing of ground stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely

from ..base.remarks import remark
from ..base.spool import Spool
from ..geometry.shared import shared_area
from . import sameday
from .control_map import ControlMap
from .raw import Note

#: Share of what two layers of a day draw for an actor that both draw, above which the second is
#: the first drawn anew and no other part of the same map.
_REDRAWN = 0.5


def merged(
    maps: list[ControlMap], turns: Mapping[str, int], spool: Spool
) -> tuple[list[ControlMap], list[Note]]:
    """Join what several layers draw of one date, and say so.

    Of layers that draw the same actor's ground anew what `sameday` lets stand of the earlier one
    is joined, or ground lost in the course of the day would count as held.
    """
    by_day: dict[Any, list[ControlMap]] = {}
    for one in maps:
        if one.date is not None:  # every map has one by now
            by_day.setdefault(one.date, []).append(one)
    found, notes = [], []
    for day in sorted(by_day):
        group, more = _last_drawn(by_day[day], day)
        notes.extend(more)
        if len(group) > 1:
            names = ", ".join(one.name for one in group)
            note = remark(
                "{count} layers have this date and were joined: {names}",
                count=len(group),
                names=names,
            )
            notes.append(Note(group[-1].name, "", day, "duplicate date", "reported", note))
        whole = group[0] if len(group) == 1 else sameday.as_one(group)
        settled = sameday.settled(whole, turns)
        gone = sorted(set(whole.actor_names) - set(settled.actor_names))
        if gone:
            text = sameday.lost({day: ", ".join(gone)})
            notes.append(Note("", "", day, "earlier map of the day", "reported", text))
        found.append(group[0] if settled is group[0] else spool.lean(settled))
    return found, notes


def _last_drawn(group: list[ControlMap], day: Any) -> tuple[list[ControlMap], list[Note]]:
    """Return what stands of the maps of one day, and what is to be said of the rest."""
    stand: list[ControlMap] = []
    notes: list[Note] = []
    before = {str(name) for one in group for name in one.actors}
    for early in reversed(group):
        again = [one for one in stand if _draws_again(early, one)]
        left = early
        for late in again:
            keys = sameday.keys_of(left)
            replaced = sameday.replaced(set(keys), set(sameday.keys_of(late)))
            left = left.select(np.array([key not in replaced for key in keys], dtype=bool))
            left = sameday.without(left, late)
        if again:
            note = remark(
                "drawn anew on the same day by “{name}”, which comes later and stands",
                name=again[0].name,
            )
            notes.insert(0, Note(early.name, "", day, "duplicate date", "left out", note))
        stand += [left] if len(left) else []
    gone = before - {str(name) for one in stand for name in one.actors}
    if gone:
        text = sameday.lost({day: ", ".join(sorted(gone))})
        notes.append(Note("", "", day, "earlier map of the day", "reported", text))
    return stand[::-1], notes


def _draws_again(early: ControlMap, late: ControlMap) -> bool:
    """Tell whether two maps draw nearly the same ground for the same actor in the same class."""
    for actor, kind in set(zip(early.actors, early.classes)) & set(zip(late.actors, late.classes)):
        one, other = (
            shapely.union_all(each.geometries[(each.actors == actor) & (each.classes == kind)])
            for each in (early, late)
        )
        common = float(shared_area(one, other))
        if common > _REDRAWN * (shapely.area(one) + shapely.area(other) - common):
            return True
    return False
