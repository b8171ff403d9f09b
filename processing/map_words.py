# SPDX-License-Identifier: GPL-2.0-or-later
"""What the choices of a page are called in the user's language; algorithms are given their ids."""

from __future__ import annotations

from ..i18n import LANGUAGES, tr

#: how each language calls itself: who looks for it reads it
_NAMES = {
    "en": "English",
    "ar": "العربية",
    "de": "Deutsch",
    "es": "español",
    "fr": "français",
    "ru": "русский",
    "uk": "українська",
}


#: the template of one map, which is there for each paper
SITUATION = "situation"


def template_file(template: str, paper: str = "") -> str:
    """Return the name of the file of a template; the first paper's where none is named."""
    if template != SITUATION:
        return template
    return (paper or next(iter(papers()))).lower().replace(" ", "_")


def templates() -> dict[str, str]:
    """Return the names of the templates that ship: `SITUATION` on each paper, and other files."""
    return {
        SITUATION: tr("One map"),
        "square": tr("Square"),
        "before_after": tr("Before and after"),
    }


def papers() -> dict[str, str]:
    """Return the names of sizes and directions of paper: each has its file."""
    return {
        "A4 landscape": tr("A4, landscape"),
        "A4 portrait": tr("A4, portrait"),
        "A3 landscape": tr("A3, landscape"),
        "A3 portrait": tr("A3, portrait"),
    }


def sheets() -> dict[str, str]:
    """Return what pages can be made for."""
    return {
        "one page": tr("The as-of date: one page"),
        "dates": tr("Each date of the layers"),
        "pockets": tr("Each pocket"),
    }


def charts() -> dict[str, str]:
    """Return what a chart can show."""
    return {
        "automatic": tr("What the layers tell"),
        "none": tr("None"),
        "gap": tr("Gap, with its error"),
        "area": tr("Area"),
        "change": tr("Change from date to date"),
        "cumulative": tr("Change, added up"),
    }


def signs() -> dict[str, str]:
    """Return the conventions of signs."""
    return {"plain": tr("Plain"), "tactical": tr("Tactical (APP-6)")}


def languages() -> dict[str, str]:
    """Return the languages of a page; that of QGIS, which is none of them, first."""
    named = {code: _NAMES.get(code, code) for code in ("en", *LANGUAGES)}
    return {"": tr("That of QGIS"), **named}
