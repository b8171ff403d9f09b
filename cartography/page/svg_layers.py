# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a page's SVG: named as people know them, each with an id of its own."""

from __future__ import annotations

import html
import re
import unicodedata
from pathlib import Path

from .inert import signs

#: a value in quotes may hold a “>”
_GROUP = re.compile(r'<g\b(?:[^>"]|"[^"]*")*>')
_LAYER = 'inkscape:groupmode="layer"'
_LABEL = re.compile(r'inkscape:label="([^"]*)"')
_ID = re.compile(r'(?<![\w:-])id="([^"]*)"')
#: names of the layers that pages make for themselves
_OWN = re.compile(r"\bSalient (?=[a-z])")


def rename(path: str) -> list[str]:
    """Give the layers of an SVG of QGIS's ids without spaces, and names; return the ids.

    QGIS takes the names of layers for ids, with the spaces that an id must not have, and twice
    where two maps show one layer.
    """
    file = Path(path)
    text = signs(file.read_text(encoding="utf-8"))
    taken: list[str] = []

    def named(match: re.Match) -> str:
        group = match[0]
        if _LAYER not in group:
            return group
        label = _LABEL.search(group)
        name = _OWN.sub("", html.unescape(label[1])) if label else "layer"
        own = _free(_slug(name), taken)
        taken.append(own)
        group = _ID.sub("", group)
        group = _LABEL.sub("", group)
        return f'{group[:-1].rstrip()} id="{own}" inkscape:label="{html.escape(name)}">'

    text = _GROUP.sub(named, text)
    file.write_text(text, encoding="utf-8")
    return taken


def _slug(name: str) -> str:
    """Return a name in letters that an id may have."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = re.sub(r"[^\w]+", "-", plain).strip("-")
    # an id begins with a letter
    return words if words[:1].isalpha() else f"layer-{words}".rstrip("-")


def _free(slug: str, taken: list[str]) -> str:
    number, found = 1, slug
    while found in taken:
        number += 1
        found = f"{slug}-{number}"
    return found
