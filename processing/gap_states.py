# SPDX-License-Identifier: GPL-2.0-or-later
"""The states of a gap in the user's language; fields keep them as they are."""

from __future__ import annotations

from ..i18n import tr


def state_words(state: str) -> str:
    """Return the state of a gap in the user's language, in the middle of a sentence."""
    return {
        "open": tr("open"),
        "narrow": tr("narrow"),
        "sealed": tr("sealed"),
        "core taken": tr("core taken"),
        "no closure": tr("no closure"),
    }.get(state, state)
