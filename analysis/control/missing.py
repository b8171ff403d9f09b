# SPDX-License-Identifier: GPL-2.0-or-later
"""Days of a series on which a layer has no map, so that its actors seem to hold nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..base.early_days import Day
from ..base.remarks import remark
from .raw import Note


class Told(NamedTuple):
    """What a layer tells: on which days it has a map, of whom, and whether it tells of each day.

    A layer with intervals tells of each day, also where nothing of it holds.
    """

    name: str
    days: frozenset[Day]
    actors: frozenset[str]
    always: bool


def missing(layers: Sequence[Told]) -> list[Note]:
    """Say of each layer with maps of several days on which days nothing tells of its actors."""
    every = frozenset[Day]().union(*(one.days for one in layers))
    notes = []
    for one in layers:
        if len(one.days) < 2:
            continue
        kin = [other for other in layers if other.actors & one.actors]
        if any(other.always for other in kin):
            continue
        lacks = every.difference(*(other.days for other in kin))
        if not lacks:
            continue
        first = min(lacks)
        text = remark(
            "has no map of {count} day(s) of the series, the first of them {day}: its actors seem "
            "to hold nothing then. Draw those days too, or ask for maps of intervals on the days "
            "that this layer has",
            count=len(lacks),
            day=first,
        )
        notes.append(Note(one.name, "", first, "missing map", "reported", text))
    return notes
