# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of a store in the user's language. What is stored stays as the model writes it."""

from __future__ import annotations

from ..i18n import marked, tr


def word(value: str) -> str:
    """Return a status, stance, kind, comparator or name of a table in the user's language."""
    return _words().get(value, value)


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
