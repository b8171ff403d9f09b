# SPDX-License-Identifier: GPL-2.0-or-later
"""What the lists of the situation map's form offer, in words, with what the algorithm is given."""

from __future__ import annotations

from ...i18n import tr
from ...processing import map_words, parameters

ONE_PAGE = "one page"
#: stands for a template of the user's own
OWN = "own"


def languages() -> list[tuple[str, object]]:
    """Return the languages of a page; that of QGIS first."""
    return _pairs(map_words.languages())


def pages() -> list[tuple[str, object]]:
    """Return what a page is called, and its template and paper."""
    one_map, (first, *_) = map_words.SITUATION, map_words.papers()
    of_one_map = [(name, (one_map, paper)) for paper, name in map_words.papers().items()]
    named = map_words.templates()
    others = [(name, (one, first)) for one, name in named.items() if one != one_map]
    return [*of_one_map, *others, (tr("Template of your own…"), (OWN, ""))]


def template_name(template: str, paper: str) -> str:
    """Return the name of a template that ships, of a size of paper; "" for one of the user's."""
    return "" if template == OWN else map_words.template_file(template, paper)


def sheets() -> list[tuple[str, object]]:
    """Return what pages can be made for."""
    return _pairs(map_words.sheets())


def charts() -> list[tuple[str, object]]:
    """Return what a chart can show."""
    return _pairs(map_words.charts())


def units() -> list[tuple[str, object]]:
    """Return the units of figures."""
    return [(name, number) for number, name in enumerate(parameters.unit_texts())]


def signs() -> list[tuple[str, object]]:
    """Return the conventions of signs."""
    return _pairs(map_words.signs())


def _pairs(named: dict[str, str]) -> list[tuple[str, object]]:
    return [(name, one) for one, name in named.items()]
