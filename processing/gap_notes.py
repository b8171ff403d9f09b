# SPDX-License-Identifier: GPL-2.0-or-later
"""The reasons that the analysis gives, in the user's language; fields keep them as they are."""

from __future__ import annotations

import re

from ..i18n import tr

_TAKEN = r"The core is not on open ground; the nearest is (\d+) m away\."


def note_words(note: str) -> str:
    """Return a reason in the user's language, and one that is not known here as it is."""
    taken = re.fullmatch(_TAKEN, note)
    if taken:
        text = tr("The core is not on open ground; the nearest is {metres} m away.")
        return text.format(metres=taken[1])
    for known, words in (*_of_a_map().items(), *_of_a_trend().items()):
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


def _of_a_map() -> dict[str, str]:
    return {
        "No lines between closed ground cut the core off from the rear.": tr(
            "No lines between closed ground cut the core off from the rear."
        ),
        "Closed ground divides the core, and a pocket must hold every piece of it.": tr(
            "Closed ground divides the core, and a pocket must hold every piece of it."
        ),
        "The lines could not be slid to the least length: they would run over closed ground.": tr(
            "The lines could not be slid to the least length: they would run over closed ground."
        ),
        "A part of the rear is not on open ground, or apart from the rest, and is left out.": tr(
            "A part of the rear is not on open ground, or apart from the rest, and is left out."
        ),
        "A point of the core is not on open ground and is left out.": tr(
            "A point of the core is not on open ground and is left out."
        ),
        "The closure runs round the rear, so the pocket has no outer edge to measure.": tr(
            "The closure runs round the rear, so the pocket has no outer edge to measure."
        ),
        "The shortest gap line runs through the core itself, which has no size: with a core "
        "radius the pocket holds the place whole.": tr(
            "The shortest gap line runs through the core itself, which has no size: with a core "
            "radius the pocket holds the place whole."
        ),
        "Closed ground divides the core: its largest part.": tr(
            "Closed ground divides the core: its largest part."
        ),
        "Closed ground divides the core: its three largest parts.": tr(
            "Closed ground divides the core: its three largest parts."
        ),
        "No pocket round the core is as large as the least area asked for.": tr(
            "No pocket round the core is as large as the least area asked for."
        ),
        "The rear is not on open ground.": tr("The rear is not on open ground."),
        "The encirclers hold no ground.": tr("The encirclers hold no ground."),
        "The encirclers hold no ground on this date.": tr(
            "The encirclers hold no ground on this date."
        ),
        "The besieged hold no ground on this date.": tr(
            "The besieged hold no ground on this date."
        ),
        "no upper bound: on sure ground alone no ring closes": tr(
            "no upper bound: on sure ground alone no ring closes"
        ),
    }


def _of_a_trend() -> dict[str, str]:
    return {
        "no trend: the interval of the rate holds zero": tr(
            "no trend: the interval of the rate holds zero"
        ),
        "no trend: three dates with a gap are the least that a rate and its interval need": tr(
            "no trend: three dates with a gap are the least that a rate and its interval need"
        ),
        "sealed on the last date": tr("sealed on the last date"),
        "no projection: the last date has no gap": tr("no projection: the last date has no gap"),
        "the gap is widening": tr("the gap is widening"),
        "the projected date is more than a century away": tr(
            "the projected date is more than a century away"
        ),
    }
