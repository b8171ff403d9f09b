# SPDX-License-Identifier: GPL-2.0-or-later
"""A cut of a control map as a small picture: SVG that stands in a page by itself."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..analysis.base import marks
from ..analysis.base.units import with_unit
from . import map_words
from .style import palette

#: pixels of a picture on a telephone or beside others; :data:`WIDE` is one that stands alone
NARROW, WIDE = 420, 700
#: of a picture's height to its width
_SHAPE = 2.0 / 3.0
#: more than 10 pixels on a telephone too, where the picture is 350 pixels wide
_LETTERS = "font: 12.5px 'Open Sans', 'DejaVu Sans', Arial, sans-serif"

_LETTERS_OF_A_NAME = 40
#: of a party in the key, and the pixels that a letter, a patch with its space and a row take there
_LETTERS_OF_A_PARTY, _LETTER, _PATCH, _ROW = 48, 7.0, 24.0, 18


@dataclass(frozen=True)
class MapCut:
    """What a cut shows; all in degrees.

    Attributes
    ----------
    box : tuple of float
        West, south, east, north.
    ground : mapping of str to shapely geometry
        Actor → ground.
    lines : sequence of shapely lines
        Gap lines, or the way between two places.
    spots : sequence of (longitude, latitude, name)
    description : str
        What it shows, for whoever cannot see it.
    colors : mapping of str to palette.ActorColor
        Those of the palette by default.
    unshaded : str
        Who holds the ground that no polygon covers; not said if empty.
    outlines : sequence of shapely polygons
        Pockets, drawn as dashed lines.
    beside : sequence of (shapely geometry, str)
        What is nobody's of the map, as the sea and other countries, with its colour.
    borders : sequence of shapely lines
        Coasts and borders of states.
    lengths : sequence of (longitude, latitude, text)
        What is written beside the middles of lines.
    towns : sequence of (longitude, latitude, name)
        Tell where the map lies; those without room for their names are left out.
    """

    box: tuple[float, float, float, float]
    ground: Mapping[str, shapely.Geometry]
    lines: Sequence[shapely.Geometry] = ()
    spots: Sequence[tuple[float, float, str]] = ()
    description: str = ""
    colors: Mapping[str, palette.ActorColor] = field(default_factory=dict)
    unshaded: str = ""
    outlines: Sequence[shapely.Geometry] = ()
    beside: Sequence[tuple[shapely.Geometry, str]] = ()
    borders: Sequence[shapely.Geometry] = ()
    lengths: Sequence[tuple[float, float, str]] = ()
    towns: Sequence[tuple[float, float, str]] = ()


def box_round(spots: Sequence[tuple[float, float]], margin: float = 0.6, least_km: float = 15.0):
    """Return a box in the picture's proportions round places, at least so many kilometres high."""
    xy = np.array(spots, dtype=float)
    middle = (xy.min(axis=0) + xy.max(axis=0)) / 2.0
    narrow = max(np.cos(np.radians(middle[1])), 0.05)
    spread = (xy.max(axis=0) - xy.min(axis=0)) * (narrow, 1.0) * (1.0 + 2.0 * margin)
    high = max(spread[1], spread[0] * _SHAPE, 2.0 * least_km / 111.2)
    half = np.array([high / _SHAPE / narrow, high]) / 2.0
    west, south = middle - half
    east, north = middle + half
    return float(west), float(south), float(east), float(north)


def svg(cut: MapCut, width: int = NARROW) -> str:
    """Return the picture, so many pixels wide; its text is escaped, and nothing is loaded."""
    west, south, east, north = cut.box
    height = round(width * _SHAPE)
    scale = np.array([width / (east - west), height / (north - south)])
    window = shapely.box(*cut.box)
    colors = dict(cut.colors) or palette.assign(cut.ground)

    def flat(geometry):
        cropped = shapely.intersection(geometry, window)
        moved = shapely.transform(
            cropped, lambda xy: (xy - [west, south]) * scale * [1, -1] + [0, height]
        )
        return shapely.simplify(moved, 0.4)

    lines = [flat(line) for line in cut.lines]
    drawn = _drawn(cut, colors, flat)
    thick = f'fill="none" stroke="{palette.ACCENT}" stroke-width="2.5"'
    drawn += [(_strokes(line), thick) for line in lines]
    key, rows = _key(cut, colors, width, height)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {width} {height + 4 + _ROW * rows}" '
        f'width="{width}" role="img"><title>{html.escape(cut.description)}</title>'
        f'<g class="map"><rect width="{width}" height="{height}" fill="{palette.LAND}"/>'
    ]
    parts += [f'<path d="{path}" fill-rule="evenodd" {look}/>' for path, look in drawn if path]
    words = map_words.placed(
        map_words.PictureFrame(width, height),
        _on_picture(cut.box, scale, cut.spots),
        _on_picture(cut.box, scale, cut.lengths),
        _on_picture(cut.box, scale, cut.towns),
        [line for line in lines if not line.is_empty],
    )
    parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{palette.INK}" '
              f'stroke="{palette.PAPER}"/>' for x, y, radius in words.dots]  # fmt: skip
    parts += [_written(word) for word in words.words]
    return "".join([*parts, "</g>", key, "</svg>"])


def _drawn(cut: MapCut, colors, flat) -> list[tuple[str, str]]:
    """Return what lies under the gap lines, as paths with their looks."""
    drawn = [(_areas(flat(shape)), f'fill="{color}"') for shape, color in cut.beside]
    front = f'stroke="{palette.FRONT}" stroke-width="0.8"'
    drawn += [
        (_areas(flat(ground)), f'fill="{colors[actor].fill}" {front}')
        for actor, ground in cut.ground.items()
    ]
    thin = f'fill="none" stroke="{palette.BORDER}" stroke-width="0.8"'
    drawn += [(_strokes(flat(line)), thin) for line in cut.borders]
    dashed = f'fill="none" stroke="{palette.INK}" stroke-width="1.8" stroke-dasharray="6 3"'
    return drawn + [(_areas(flat(outline)), dashed) for outline in cut.outlines]


def _on_picture(box, scale, told) -> list[tuple[float, float, str]]:
    """Return where places lie in pixels, of those that the picture shows."""
    west, south, east, north = box
    return [
        ((lon - west) * scale[0], (north - lat) * scale[1], _shortened(name, _LETTERS_OF_A_NAME))
        for lon, lat, name in told
        if west <= lon <= east and south <= lat <= north
    ]


def _written(word: map_words.MapWord) -> str:
    """Return a word on the map, with a light edge, so that it is read on any ground."""
    color = palette.ACCENT if word.kind == "length" else palette.INK
    weight = "" if word.kind == "town" else "; font-weight: bold"
    return (
        f'<text x="{word.x:.1f}" y="{word.y:.1f}" text-anchor="{word.anchor}" '
        f'style="{_LETTERS}{weight}; paint-order: stroke" stroke="{palette.PAPER}" '
        f'stroke-width="3" stroke-linejoin="round" fill="{color}">{html.escape(word.text)}</text>'
    )


def _key(cut: MapCut, colors, width: int, height: int) -> tuple[str, int]:
    """Return who holds what with the length of a fifth of the picture or so, and in how many rows.

    All that is drawn stands in it: who finds no room in a row begins the next one.
    """
    west, south, east, north = cut.box
    metres = (east - west) * 111_195.0 * np.cos(np.radians((south + north) / 2.0)) / width
    length = _round(metres * width / 5.0)
    wide = length / metres
    told, unit = (length / 1000, "km") if length >= 1000 else (length, "m")
    words = with_unit(marks.written(f"{told:g}"), unit)
    parts = [
        f'<path d="M{width - wide - 4:.1f} {height + 6}h{wide:.1f}" stroke="{palette.INK}" '
        f'class="rule" stroke-width="2"/><text x="{width - 4}" y="{height + 19}" '
        f'text-anchor="end" class="ink" '
        f'style="{_LETTERS}">{words}</text>'
    ]
    fills = {actor: colors[actor].fill for actor in cut.ground}
    if cut.unshaded:
        fills[cut.unshaded] = palette.LAND
    x, row, room = 4.0, 0, width - max(wide, 40.0) - 8.0
    for actor, fill in fills.items():
        name = _shortened(actor, _LETTERS_OF_A_PARTY)
        size = _PATCH + _LETTER * len(name)
        if x + size > room and (x > 4.0 or row == 0):
            # the scale takes its room in the first row alone
            x, row, room = 4.0, row + 1, float(width)
        top = height + _ROW * row
        parts.append(
            f'<rect x="{x:.0f}" y="{top + 7}" width="10" height="10" '
            f'fill="{fill}" stroke="{palette.FRONT}" stroke-width="0.6"/>'
            f'<text x="{x + 14:.0f}" y="{top + 16}" class="ink" style="{_LETTERS}">'
            f"{html.escape(name)}</text>"
        )
        x += size
    return "".join(parts), row + 1


def _shortened(name: str, most: int) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"


def _round(metres: float) -> float:
    """Return the next lower 1, 2 or 5 times a power of ten."""
    power = 10.0 ** np.floor(np.log10(metres))
    return float(max(n for n in (1.0, 2.0, 5.0) if n * power <= metres) * power)


def _areas(geometry: shapely.Geometry) -> str:
    rings = shapely.get_rings([p for p in shapely.get_parts([geometry]) if p.area > 0])
    return "".join(f"M{_path(ring)}Z" for ring in rings)


def _strokes(geometry: shapely.Geometry) -> str:
    lines = [p for p in shapely.get_parts([geometry]) if p.length > 0]
    return "".join(f"M{_path(line)}" for line in lines)


def _path(line) -> str:
    return "L".join(f"{x:.1f} {y:.1f}" for x, y in shapely.get_coordinates(line))
