# SPDX-License-Identifier: GPL-2.0-or-later
"""What pages, web maps and reports say of their figures in the same words."""

from __future__ import annotations

from ..i18n import tr


def curved_earth() -> str:
    """Return on what lengths and areas are measured."""
    return tr("Lengths and areas are those on the curved earth.")


def jumped(days: str) -> str:
    """Return that the gap of a core came to shut in another pocket within some days."""
    return tr("{days}: the gap line jumps; since then it shuts in another pocket").format(days=days)
