# SPDX-License-Identifier: GPL-2.0-or-later
"""The states of a gap in the user's language."""

from __future__ import annotations

from ...i18n import tr


def state_text(state: str) -> str:
    """Return what a state of the analysis is called."""
    return {
        "open": tr("Open"),
        "narrow": tr("Narrow"),
        "sealed": tr("Sealed"),
        "core taken": tr("Core taken: the encirclers hold this ground"),
        "no closure": tr("No closure"),
    }[state]
