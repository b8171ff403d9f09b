# SPDX-License-Identifier: GPL-2.0-or-later
"""Several maps of one day: what stands of an earlier one beside a later one.

A later map replaces the actors that it draws. What it does not draw at all stays of an earlier one
if the later one is a part: if the two have no actor in common in one class (sides drawn by
themselves), or if it draws some of the earlier one's actors, not all, and nobody else (a
correction). Any other later map is a whole new one, and nothing stays. Where both draw the same
ground the later map has it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely

from ..base.remarks import Remark, remark
from ..geometry.shared import ground_left
from .control_map import ControlMap, counted
from .junctions import joined_on_map
from .overlaps import polygons_of

#: Actor and control class of a feature.
Key = tuple[str, str]


@dataclass(frozen=True)
class OfDay:
    """What stands of each feature's day.

    `days` are those of the features that stand, None for others. `turns` tells of a feature with a
    time of day on a day of several times which map of the day it is of: 1 is the first. `gone` are
    the actors who have no ground any more on a day, `stays` those who have that of an earlier map.
    """

    days: list[Any]
    turns: list[int]
    gone: dict[Any, str]
    stays: dict[Any, str]


def replaced(early: set[Key], late: set[Key]) -> set[Key]:
    """Return what of an earlier map of a day a later one replaces."""
    before, after = {actor for actor, _ in early}, {actor for actor, _ in late}
    if early.isdisjoint(late):
        return set()
    if after < before:
        return {key for key in early if key[0] in after}
    return early


def standing(
    days: Sequence[Any], times: Sequence[dt.time | None], keys: Sequence[Key] | None = None
) -> OfDay:
    """Return what stands of each day; without `keys` all is of one, and the last map stands."""
    keys = keys or [("", "")] * len(days)
    drawn: dict[Any, dict[dt.time, set[Key]]] = {}
    for day, time, key in zip(days, times, keys):
        if day is not None and time is not None:
            drawn.setdefault(day, {}).setdefault(time, set()).add(key)
    several = {day: of_day for day, of_day in drawn.items() if len(of_day) > 1}
    left = {day: left_of(of_day) for day, of_day in several.items()}
    turn = {day: {one: n for n, one in enumerate(sorted(some), 1)} for day, some in several.items()}
    kept: list[Any] = list(days)
    turns = [0] * len(kept)
    there: dict[Any, set[str]] = {}
    every: dict[Any, set[str]] = {}
    for row, (day, time, key) in enumerate(zip(days, times, keys)):
        every.setdefault(day, set()).add(key[0])
        if day in several and time is not None:
            turns[row] = turn[day][time]
            if key not in left[day][time]:
                kept[row] = None
                continue
        there.setdefault(day, set()).add(key[0])
    gone = {day: some - there.get(day, set()) for day, some in every.items()}
    stays = {day: _of_earlier(of_day, left[day]) for day, of_day in several.items()}
    return OfDay(kept, turns, _named(gone), _named(stays))


def _of_earlier(of_day: Mapping[Any, set[Key]], left: Mapping[Any, set[Key]]) -> set[str]:
    """Return whose ground is that of a map before the last of a day."""
    last = max(of_day)
    return {actor for time, keys in left.items() if time != last for actor, _ in keys}


def left_of(of_day: Mapping[Any, set[Key]]) -> dict[Any, set[Key]]:
    """Return what stands of each map of a day, by its time; of the same actors the last decides."""
    left: dict[Any, set[Key]] = {}
    later: dict[frozenset[Key], None] = {}
    for time in sorted(of_day, reverse=True):
        own = of_day[time]
        left[time] = own.difference(*(replaced(own, set(one)) for one in later))
        later[frozenset(own)] = None
    return left


def _named(some: Mapping[Any, set[str]]) -> dict[Any, str]:
    names = {day: ", ".join(sorted(filter(None, some[day]))) for day in some if day is not None}
    return {day: names[day] for day in sorted(names) if names[day]}


def keys_of(one: ControlMap) -> list[Key]:
    """Return actor and class of each feature of a map."""
    return [(str(actor), str(kind)) for actor, kind in zip(one.actors, one.classes)]


def without(early: ControlMap, late: ControlMap) -> ControlMap:
    """Return an earlier map of a day without the ground that a later one draws.

    Claims and infiltrations lie over the ground of others, and take none of it.
    """
    taking, giving = counted(late), set(counted(early).fids.tolist())
    if not len(taking) or not giving:
        return early
    ground = shapely.union_all(taking.geometries)
    shapes = early.geometries.copy()
    mine = np.array([fid in giving for fid in early.fids], dtype=bool)
    mine &= shapely.intersects(shapes, ground)
    shapes[mine] = polygons_of(ground_left(shapes[mine], ground))
    return replace(early, geometries=shapes).select(~shapely.is_empty(shapes))


def settled(one: ControlMap, turns: Mapping[Any, int]) -> ControlMap:
    """Return the map of a day of several maps, by id of a feature, as the later ones leave it."""
    of_row = np.array([turns.get(fid, 0) for fid in one.fids], dtype=int)
    numbers = sorted({int(turn) for turn in of_row if turn})
    if len(numbers) < 2:
        return one
    parts = [one.select(of_row == 0)]
    for turn in numbers:
        parts.append(without(one.select(of_row == turn), one.select(of_row > turn)))
    found = as_one(parts)
    order = {fid: row for row, fid in enumerate(one.fids)}
    found = found.select(np.argsort([order[fid] for fid in found.fids], kind="stable"))
    return replace(found, geometries=joined_on_map(found.geometries, found.crs))


def as_one(group: Sequence[ControlMap]) -> ControlMap:
    """Return several maps of one CRS as one."""
    return replace(
        group[0],
        geometries=np.concatenate([one.geometries for one in group]),
        actors=np.concatenate([one.actors for one in group]),
        classes=np.concatenate([one.classes for one in group]),
        fids=np.concatenate([one.fids for one in group]),
    )


def stayed(stays: Mapping[Any, str]) -> Remark:
    """Return what is to be said of actors whose ground is that of an earlier map of a day."""
    day, actors = next(iter(stays.items()))
    return remark(
        "On {count} day(s) of several maps ground stays that the last one does not draw, of actors "
        "whom it leaves as they were: first {actors} on {day}",
        count=len(stays),
        actors=actors,
        day=day,
    )


def lost(gone: Mapping[Any, str]) -> Remark:
    """Return what is to be said of actors who are on earlier maps of their days alone."""
    day, actors = next(iter(gone.items()))
    return remark(
        "On {count} day(s) an actor is on an earlier map of the day alone, which does not count: "
        "he has no ground then, first {actors} on {day}. Where each side is drawn by itself, or a "
        "later map mends one of them, give them one time, or draw all of them on the later one",
        count=len(gone),
        actors=actors,
        day=day,
    )
