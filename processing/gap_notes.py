# SPDX-License-Identifier: GPL-2.0-or-later
"""The reasons that the analysis gives, in the user's language; fields keep them as they are."""

from __future__ import annotations

import re

from ..i18n import marked, tr

_TAKEN = r"The core is not on open ground; the nearest is (\d+) m away\."
_NO_FURTHER = re.compile(
    r"Wider pockets were looked for within (\d+) km of the core alone: the map has many vertices\."
)
#: what the analysis says of a map, and of a trend
_NOTES = (
    marked("No lines between closed ground cut the core off from the rear."),
    marked("Closed ground divides the core, and a pocket must hold every piece of it."),
    marked(
        "The lines could not be slid to the least length: a shorter closure round as much ground "
        "may be possible."
    ),
    marked("A part of the rear is not on open ground, or apart from the rest, and is left out."),
    marked("A point of the core is not on open ground and is left out."),
    marked("The closure runs round the rear, so the pocket has no outer edge to measure."),
    marked(
        "The shortest gap line runs through the core itself, which has no size: with a core "
        "radius the pocket holds the place whole."
    ),
    marked("Closed ground divides the core: its largest part."),
    marked("Closed ground divides the core: its three largest parts."),
    marked("No pocket round the core is as large as the least area asked for."),
    marked("The rear is not on open ground."),
    marked("The encirclers hold no ground."),
    marked("The encirclers hold no ground on this date."),
    marked("The besieged hold no ground on this date."),
    marked("no upper bound: on sure ground alone no ring closes"),
    marked("no trend: the interval of the rate holds zero"),
    marked("no trend: three dates with a gap are the least that a rate and its interval need"),
    marked("sealed on the last date"),
    marked("no projection: the last date has no gap"),
    marked("the gap is widening"),
    marked("the projected date is more than a century away"),
)


def note_words(note: str) -> str:
    """Return a reason in the user's language, and one that is not known here as it is."""
    taken = re.fullmatch(_TAKEN, note)
    if taken:
        text = tr("The core is not on open ground; the nearest is {metres} m away.")
        return text.format(metres=taken[1])
    text = tr(
        "Wider pockets were looked for within {km} km of the core alone: the map has many vertices."
    )
    note = _NO_FURTHER.sub(lambda found: text.format(km=found[1]), note)
    for known, words in zip(_NOTES, map(tr, _NOTES)):
        note = note.replace(known, words)
    return note


def state_words(state: str) -> str:
    """Return the state of a gap in the user's language, in the middle of a sentence."""
    return {
        "open": tr("open"),
        "narrow": tr("narrow"),
        "sealed": tr("sealed"),
        "core taken": tr("core taken"),
        "no closure": tr("no closure"),
    }.get(state, state)
