# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of the model in the user's language. What is stored stays as the model writes it."""

from __future__ import annotations

from ...i18n import tr


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


def _words() -> dict[str, str]:
    return {
        "unverified": tr("unverified"),
        "confirmed": tr("confirmed"),
        "disputed": tr("disputed"),
        "reports": tr("reports"),
        "denies": tr("denies"),
        "qualifies": tr("qualifies"),
        "media": tr("media"),
        "monitor": tr("monitor"),
        "official": tr("official"),
        "armed actor": tr("armed actor"),
        "social media": tr("social media"),
        "dataset": tr("dataset"),
        "other": tr("other"),
        "gap": tr("gap"),
        "pocket area": tr("pocket area"),
        "control area": tr("control area"),
        "area ratio": tr("area ratio"),
        "distance": tr("distance"),
        "bearing": tr("bearing"),
        "sealed": tr("sealed"),
        "open": tr("open"),
        "holder": tr("holder of a place"),
        "link-up": tr("link-up"),
        "gain": tr("ground taken"),
        "loss": tr("ground lost"),
        "nearest": tr("the nearest map"),
        "before": tr("the map before"),
        "after": tr("the map after"),
        "about": tr("about"),
        "less than": tr("less than"),
        "more than": tr("more than"),
        "at least": tr("at least"),
        "at most": tr("at most"),
        "public": tr("public"),
        "blurred": tr("public, its place blurred"),
        "internal": tr("internal"),
        "restricted": tr("restricted"),
        "high": tr("high"),
        "moderate": tr("moderate"),
        "low": tr("low"),
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
