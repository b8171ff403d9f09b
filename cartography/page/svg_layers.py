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
#: how a map's own ground is drawn: before its layers, from its corner
_GROUND = re.compile(r'<g\b[^>]* transform="(matrix[^"]*)"[^>]*>\s*<path\b[^>]* d="(M0,0 L[^"]*)"')
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

    text = _clipped(_GROUP.sub(named, text))
    file.write_text(text, encoding="utf-8")
    return taken


def _clipped(text: str) -> str:
    """Return an SVG whose layers of maps end at their map's frame, which QGIS's do not.

    A layer is called “map: …” after its map, whose ground comes first and whose frame last.
    """
    groups: dict[str, list[re.Match]] = {}
    for group in _GROUP.finditer(text):
        label = _LABEL.search(group[0]) if _LAYER in group[0] else None
        if label and ": " in label[1]:
            groups.setdefault(label[1].split(": ")[0], []).append(group)
    frames, changes = [], []
    for number, (_, (first, *layers)) in enumerate(sorted(groups.items()), start=1):
        ground = _GROUND.search(text, first.end(), layers[0].start()) if len(layers) > 1 else None
        if ground is None:
            # a map without ground, or of nothing
            continue
        way = f'<path transform="{ground[1]}" d="{ground[2]}"/>'
        frames.append(f'<clipPath id="frame-{number}">{way}</clipPath>')
        changes += [(one.end() - 1, f' clip-path="url(#frame-{number})"') for one in layers[:-1]]
    for at, more in sorted(changes, reverse=True):
        text = text[:at] + more + text[at:]
    if frames:
        text = text.replace("<defs/>", f"<defs>{''.join(frames)}</defs>", 1)
    # the profile for telephones knows no such edges
    return text.replace(' baseProfile="tiny"', "", 1) if frames else text


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
