# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of the model in the user's language. What is stored stays as the model writes it."""

from __future__ import annotations

from ...i18n import marked, tr


def word(value: str) -> str:
    """Return a status, stance, kind, comparator or name of a table in the user's language."""
    return _words().get(value, value)


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


#: words of the store that are said as they are kept
_AS_KEPT = (
    marked("unverified"), marked("confirmed"), marked("disputed"), marked("reports"),
    marked("denies"), marked("qualifies"), marked("media"), marked("monitor"),
    marked("official"), marked("armed actor"), marked("social media"), marked("dataset"),
    marked("other"), marked("gap"), marked("pocket area"), marked("control area"),
    marked("area ratio"), marked("distance"), marked("bearing"), marked("sealed"),
    marked("open"), marked("link-up"), marked("about"), marked("less than"),
    marked("more than"), marked("at least"), marked("at most"), marked("public"),
    marked("internal"), marked("restricted"), marked("high"), marked("moderate"), marked("low"),
)  # fmt: skip


def _words() -> dict[str, str]:
    return {
        **dict(zip(_AS_KEPT, map(tr, _AS_KEPT))),
        "holder": tr("holder of a place"),
        "gain": tr("ground taken"),
        "loss": tr("ground lost"),
        "nearest": tr("the nearest map"),
        "before": tr("the map before"),
        "after": tr("the map after"),
        "blurred": tr("public, its place blurred"),
    }


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
