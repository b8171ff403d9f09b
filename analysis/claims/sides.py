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

#: what a side does to gain by it, and words before what happened earlier, or was done by another:
#: whole words, as sides and towns are called so, too (a Liberation Front, Assad, As-Suwayda)
_GAINING = re.compile(
    r"\b(?:(?:attack|assault|enter|storm|regain|recover|reclaim|conquer|raid|push)(?:s|es|ed|ing)?"
    r"|clear(?:s|ed|ing)|(?:advanc|(?:re)?captur|seiz|liberat|secur)(?:e|es|ed|ing)"
    r"|(?:re|over)?(?:tak(?:e|es|en|ing)|took)|occup(?:y|ies|ied|ying)|overr[au]n(?:s|ning)?"
    r"|offensive|after|following|follows|amid|since|despite|because|due to|when|while|(?-i:as))\b",
    re.IGNORECASE,
)


def parse_sides(actors: str, coalitions: dict[str, str]) -> list[str]:
    """Return the sides that a list of actors names, in order, each once, whatever their case."""
    sides = {name.casefold(): side for name, side in coalitions.items()}
    names = (sides.get(name.casefold(), name).casefold() for name in parse_actors(actors))
    return list(dict.fromkeys(names))


def direction(
    doers: Sequence[str], deed: str, winner: str, loser: str, *, category: str = ""
) -> str:
    """Return whether an event fits a change by which a winner gained from a loser.

    Parameters
    ----------
    doers : sequence of str
        Sides of the event as `parse_sides` gives them: the first acts, on the others.
    deed, category : str
        What happened in words, and its kind: a withdrawal is the loser's deed.
    winner, loser : str
        As `parse_sides` gives them, empty where the change does not say.
    """
    if not doers or not winner or doers[0] not in (winner, loser):
        # Somebody whom the map does not know: an ally by another name, or a third side.
        return UNKNOWN
    losing = _is_losing(deed, category)
    if losing is None:
        return UNKNOWN
    return FITS if (doers[0] == winner) != losing else CONTRARY


def _is_losing(deed: str, category: str) -> bool | None:
    """Return whether who acts loses by what is done, None where the words name both.

    “Troops enter the town after a withdrawal”: the one is this event, the other its occasion.
    """
    if _LOSING.search(category):
        return True
    if not _LOSING.search(deed):
        return False
    if _GAINING.search(_LOSING.sub("", deed)):
        return False if _GAINING.search(category) else None
    # the kind says one thing and the words another
    return None if _GAINING.search(category) else True


def directions(changes: MatchableChanges, events: Events, change: Array, event: Array) -> Array:
    """Return `direction` for each pair of a change and an event; fits where sides are not asked."""
    if not len(changes.winners):
        return np.full(len(change), FITS, dtype=object)
    coalitions = changes.coalitions
    sides = [(_one(a, coalitions), _one(b, coalitions)) for a, b in changes.sides()]
    found = {int(row): _doers(events, int(row), coalitions) for row in np.unique(event)}
    deeds, kinds = events.deeds, events.categories
    ways = [
        direction(
            found[row],
            deeds[row] if len(deeds) else "",
            *sides[number],
            category=kinds[row] if len(kinds) else "",
        )
        for number, row in zip(change.tolist(), event.tolist())
    ]
    return objects(ways)


def _doers(events: Events, row: int, coalitions: dict[str, str]) -> list[str]:
    """Return the sides of an event, who acts first; none where it is not known who does."""
    sides = parse_sides(events.actors[row], coalitions) if len(events.actors) else []
    unknown = len(sides) > 1 and len(events.unordered) and events.unordered[row]
    return [] if unknown else sides


def _one(name: str, coalitions: dict[str, str]) -> str:
    found = parse_sides(name, coalitions)
    return found[0] if found else ""
