# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a page's SVG: named as people know them, each with an id of its own."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from qgis.core import QgsLayoutItemMap, QgsPrintLayout

from .inert import signs

#: a value in quotes may hold a “>”
_GROUP = re.compile(r'<g\b(?:[^>"]|"[^"]*")*>')
_LAYER = 'inkscape:groupmode="layer"'
_LABEL = re.compile(r'inkscape:label="([^"]*)"')
_ID = re.compile(r'(?<![\w:-])id="([^"]*)"')
#: how a map's own ground is drawn: before its layers, from its corner
_GROUND = re.compile(r'<g\b[^>]* transform="(matrix[^"]*)"[^>]*>\s*<path\b[^>]* d="(M0,0 L[^"]*)"')
#: definitions of an SVG, with or without something in them
_DEFS = re.compile(r"<defs\b[^>]*>")
#: names of the layers that pages make for themselves
_OWN = re.compile(r"\bSalient (?=[a-z])")


def framed(layout: QgsPrintLayout) -> dict[str, bool]:
    """Return of the maps of a layout, by their names, whether they have a frame."""
    maps = (item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
    return {item.displayName(): item.frameEnabled() for item in maps}


def rename(path: str, maps: Mapping[str, bool]) -> list[str]:
    """Give the layers of an SVG of QGIS's ids without spaces, and names; return the ids.

    Its maps, as `framed` tells them, hold their layers within their frames.

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
    text = _clipped(text, {_OWN.sub("", name): frame for name, frame in maps.items()}, taken)
    file.write_text(text, encoding="utf-8")
    return taken


def _clipped(text: str, maps: Mapping[str, bool], taken: Iterable[str]) -> str:
    """Return an SVG whose layers of maps end at their map's frame, which QGIS's do not.

    A layer is called “map: …” after its map, whose ground comes first and whose frame, if it has
    one, last.
    """
    groups: dict[str, list[re.Match]] = {}
    for group in _GROUP.finditer(text):
        label = _LABEL.search(group[0]) if _LAYER in group[0] else None
        name = _map_of(html.unescape(label[1]), maps) if label else None
        if name is not None:
            groups.setdefault(name, []).append(group)
    frames: list[str] = []
    changes: list[tuple[int, str]] = []
    known = [*taken]
    for name, (first, *layers) in sorted(groups.items()):
        ground = _GROUND.search(text, first.end(), layers[0].start()) if len(layers) > 1 else None
        if ground is None:
            # a map without ground, or of nothing
            continue
        way = f'<path transform="{ground[1]}" d="{ground[2]}"/>'
        own = _free(f"frame-{len(frames) + 1}", known)
        known.append(own)
        frames.append(f'<clipPath id="{own}">{way}</clipPath>')
        within = layers[:-1] if maps[name] else layers
        changes += [(one.end() - 1, f' clip-path="url(#{own})"') for one in within]
    for at, more in sorted(changes, reverse=True):
        text = text[:at] + more + text[at:]
    # the profile for telephones knows no such edges
    return _defined(text, frames).replace(' baseProfile="tiny"', "", 1) if frames else text


def _map_of(label: str, maps: Iterable[str]) -> str | None:
    """Return which map a layer is of: a map's own name may have a colon, too."""
    return max((name for name in maps if label.startswith(f"{name}: ")), key=len, default=None)


def _defined(text: str, more: Iterable[str]) -> str:
    """Return an SVG with more definitions, beside those that it has."""
    whole = f"<defs>{''.join(more)}</defs>"
    known = _DEFS.search(text)
    if known is None:
        root = re.search(r'<svg\b(?:[^>"]|"[^"]*")*>', text)
        at = root.end() if root else 0
        return text[:at] + whole + text[at:]
    if known[0].endswith("/>"):
        return text[: known.start()] + whole + text[known.end() :]
    return text[: known.start()] + whole + text[known.start() :]


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
