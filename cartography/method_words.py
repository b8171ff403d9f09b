# SPDX-License-Identifier: GPL-2.0-or-later
"""What pages, web maps and reports say of their figures in the same words."""

from __future__ import annotations

from ..i18n import tr


def curved_earth() -> str:
    """Return on what lengths and areas are measured."""
    return tr("Lengths and areas allow for the curve of the earth.")


def jumped(days: str) -> str:
    """Return that the gap of a core came to shut in another pocket within some days."""
    text = tr("{days}: the line comes to enclose another pocket; do not compare across that")
    return text.format(days=days)


def compared(change: str, then: str, date: str) -> str:
    """Return by how much a figure is more or less than on an earlier date, and what it was then.

    “+483 km² from 113,157 km²” was read as one sum.
    """
    if change.startswith("+"):
        text = tr("{change}, up from {then} on {date}")
    elif change.startswith("−"):
        text = tr("{change}, down from {then} on {date}")
    else:
        text = tr("{change} from {then} on {date}")
    return text.format(change=change, then=then, date=date)


def another(figure: str, date: str, *, sealed: bool) -> str:
    """Return that the figure of an earlier date is of another pocket."""
    if sealed:
        return tr("{then} on {date}: that was another pocket").format(then=figure, date=date)
    text = tr("Not comparable with {then} on {date}: that was the gap of another pocket")
    return text.format(then=figure, date=date)
