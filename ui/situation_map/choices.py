# SPDX-License-Identifier: GPL-2.0-or-later
"""What the lists of the situation map's form offer, in words, with what the algorithm is given."""

from __future__ import annotations

from ...i18n import LANGUAGES, tr
from ...processing import map_parameters

ONE_PAGE = "one page"
#: stands for a template of the user's own
OWN = "own"
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


def languages() -> list[tuple[str, object]]:
    """Return the languages of a page; that of QGIS first."""
    named = [(_NAMES.get(code, code), code) for code in ("en", *LANGUAGES)]
    return [(tr("That of QGIS"), ""), *named]


def pages() -> list[tuple[str, object]]:
    """Return what a page is called, and its template and paper."""
    return [
        (tr("A4, landscape"), ("situation", "A4 landscape")),
        (tr("A4, portrait"), ("situation", "A4 portrait")),
        (tr("A3, landscape"), ("situation", "A3 landscape")),
        (tr("A3, portrait"), ("situation", "A3 portrait")),
        (tr("Square"), ("square", "A4 landscape")),
        (tr("Before and after"), ("before_after", "A4 landscape")),
        (tr("Template of your own…"), (OWN, "")),
    ]


def template_name(template: str, paper: str) -> str:
    """Return the name of a template that ships, of a size of paper; "" for one of the user's."""
    if template == "situation":
        return paper.lower().replace(" ", "_")
    return "" if template == OWN else template


def sheets() -> list[tuple[str, object]]:
    """Return what pages can be made for."""
    return [
        (tr("The as-of date: one page"), ONE_PAGE),
        (tr("Each date of the layers"), "dates"),
        (tr("Each pocket"), "pockets"),
    ]


def charts() -> list[tuple[str, object]]:
    """Return what a chart can show."""
    return [
        (tr("What the layers tell"), "automatic"),
        (tr("None"), "none"),
        (tr("Gap, with its error"), "gap"),
        (tr("Area"), "area"),
        (tr("Change from date to date"), "change"),
        (tr("Change, added up"), "cumulative"),
    ]


def signs() -> list[tuple[str, object]]:
    """Return the conventions of signs, by the names that the algorithm and its help give them."""
    return [(name, name) for name in map_parameters.SIGNS]
