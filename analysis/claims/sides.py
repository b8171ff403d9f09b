# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose deed an event is, and whether that fits who gained ground by a change."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..base.arrays import Array, objects
from ..control.control_map import parse_actors
from .material import Events, MatchableChanges

FITS, UNKNOWN, CONTRARY = "fits", "unknown", "contrary"

#: what a side does that loses by it: then the change is the other's gain
_LOSING = re.compile(
    r"withdr[ae]w|retreat|abandon|surrender|evacuat|pull(?:s|ed|ing)?[\s-]*(?:out|back)|capitulat"
    r"|loses|lost\b|falls? back|fell back",
    re.IGNORECASE,
)


def parse_sides(actors: str, coalitions: dict[str, str]) -> list[str]:
    """Return the sides that a list of actors names, in order, each once, whatever their case."""
    sides = {name.casefold(): side for name, side in coalitions.items()}
    names = (sides.get(name.casefold(), name).casefold() for name in parse_actors(actors))
    return list(dict.fromkeys(names))


def direction(doers: Sequence[str], what: str, winner: str, loser: str) -> str:
    """Return whether an event fits a change by which a winner gained from a loser.

    Parameters
    ----------
    doers : sequence of str
        Sides of the event as `parse_sides` gives them: the first acts, on the others.
    what : str
        Category and title: a withdrawal is the loser's deed.
    winner, loser : str
        As `parse_sides` gives them, empty where the change does not say.
    """
    if not doers or not winner:
        return UNKNOWN
    first = doers[0]
    losing = bool(_LOSING.search(what))
    if first == winner:
        return CONTRARY if losing else FITS
    if first == loser:
        return FITS if losing else CONTRARY
    # Somebody whom the map does not know: an ally by another name, or a third side.
    return UNKNOWN


def directions(changes: MatchableChanges, events: Events, change: Array, event: Array) -> Array:
    """Return `direction` for each pair of a change and an event; fits where sides are not asked."""
    if not len(changes.winners):
        return np.full(len(change), FITS, dtype=object)
    coalitions = changes.coalitions
    sides = [(_one(a, coalitions), _one(b, coalitions)) for a, b in changes.sides()]
    doers = {
        int(row): parse_sides(events.actors[row], coalitions) if len(events.actors) else []
        for row in np.unique(event)
    }
    found = [
        direction(doers[int(row)], events.deeds[row] if len(events.deeds) else "", *sides[number])
        for number, row in zip(change, event)
    ]
    return objects(found)


def _one(name: str, coalitions: dict[str, str]) -> str:
    found = parse_sides(name, coalitions)
    return found[0] if found else ""
