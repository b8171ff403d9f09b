# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of the model in the user's language. What is stored stays as the model writes it."""

from __future__ import annotations

from ...i18n import tr


def reliability(grade: str) -> str:
    """Return a reliability with its meaning: ``B: usually reliable``."""
    said = {
        "A": tr("A: completely reliable"),
        "B": tr("B: usually reliable"),
        "C": tr("C: fairly reliable"),
        "D": tr("D: not usually reliable"),
        "E": tr("E: unreliable"),
        "F": tr("F: reliability cannot be judged"),
    }
    return said.get(grade, tr("Not graded"))


def credibility(level: int | None) -> str:
    """Return a credibility with its meaning: ``2: probably true``."""
    said = {
        1: tr("1: confirmed by other sources"),
        2: tr("2: probably true"),
        3: tr("3: possibly true"),
        4: tr("4: doubtful"),
        5: tr("5: improbable"),
        6: tr("6: truth cannot be judged"),
    }
    return said.get(level or 0, tr("Not graded"))


def table_title(table: str) -> str:
    """Return what a table of a store is called in the layer tree."""
    return {
        "event": tr("Sourced events"),
        "report": tr("Reports"),
        "source": tr("Sources"),
        "link": tr("Links to features"),
        "log": tr("Log of changes"),
    }[table]


def relation_title(name: str) -> str:
    """Return what a relation between tables is called in forms."""
    return {
        "reports": tr("Reports"),
        "links": tr("Links"),
        "said": tr("Reports by this source"),
        "relayed": tr("Reports relayed by this source"),
    }[name]
