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
    for known, words in _known().items():
        note = note.replace(known, words)
    return note


def _known() -> dict[str, str]:
    return {
        "No lines between closed ground cut the core off from the rear.": tr(
            "No lines between closed ground cut the core off from the rear."
        ),
        "Closed ground divides the core, and a pocket must hold every piece of it.": tr(
            "Closed ground divides the core, and a pocket must hold every piece of it."
        ),
        "The closure runs round the rear, so the pocket has no outer edge to measure.": tr(
            "The closure runs round the rear, so the pocket has no outer edge to measure."
        ),
        "The encirclers hold no ground on this date.": tr(
            "The encirclers hold no ground on this date."
        ),
        "The besieged hold no ground on this date.": tr(
            "The besieged hold no ground on this date."
        ),
        "no trend: the interval of the rate holds zero": tr(
            "no trend: the interval of the rate holds zero"
        ),
        "the gap is widening": tr("the gap is widening"),
        "the projected date is more than a century away": tr(
            "the projected date is more than a century away"
        ),
    }
