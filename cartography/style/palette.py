# SPDX-License-Identifier: GPL-2.0-or-later
"""One palette for maps, charts and reports.

The eight actor colours were searched for the greatest least distance between any two (CIEDE2000),
as seen with normal vision and with deuteranopia, protanopia and tritanopia; a test holds it above
`LEAST_DISTANCE`. Two actors whose lightness is alike also differ by hatch, so that the map still
reads on a grey printer.

Imports nothing but the standard library: charts and reports are drawn where there is no QGIS too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

#: CIEDE2000 between any two actor colours, under each kind of vision
LEAST_DISTANCE = 12.0
#: L* between two actors that have the same hatch
LEAST_LIGHTNESS_STEP = 18.0


@dataclass(frozen=True)
class ActorColor:
    """How one actor looks.

    Attributes
    ----------
    fill : str
        Colour of its ground, ``#rrggbb``.
    ink : str
        Darker relative of the fill for outlines, arrows and text; at least 4.5 : 1 on white.
    hatch : float or None
        Angle of the fine hatch drawn on the ground, degrees; None for plain ground.
    """

    fill: str
    ink: str
    hatch: float | None = None


ACTORS = (
    ActorColor("#e99f73", "#9c4a12"),
    ActorColor("#9d938f", "#4f4744", 45.0),
    ActorColor("#f8ea78", "#7a6500"),
    ActorColor("#9de1d4", "#14695b", 135.0),
    ActorColor("#8b94fc", "#3238b0", 0.0),
    ActorColor("#d1c3fc", "#6a4bb0", 90.0),
    ActorColor("#dcf4c1", "#4c6a1f", 22.5),
    ActorColor("#b27aa8", "#74336a", 112.5),
)

INK = "#1b1b1b"
MUTED_INK = "#5a5a5a"
PAPER = "#ffffff"
LAND = "#f4f2ec"
#: of countries that a map is not about
NEIGHBOUR = "#e4e0d6"
WATER = "#bcd4e2"
#: of the names of seas: 4.5 : 1 on water
WATER_INK = "#2f5d78"
RIVER = "#4f87a8"
ROAD = "#8a7f74"
#: of a map with neither land nor sea beneath
GROUND = "#eef1f2"
#: where a front line was: unlike borders, which are grey dashes too
FORMER_FRONT = "#7a2f8f"
#: a front line: lighter than the gap, which is what a page is about, in grey too
FRONT = "#757575"
GRATICULE = "#7d8f99"
#: of coasts and borders on small maps
BORDER = "#8f897b"
NOISE = "#b5b5b5"
ACCENT = "#b3123c"
SERIES = "#2437b0"


def assign(actors: Iterable[str], own: Mapping[str, str] | None = None) -> dict[str, ActorColor]:
    """Give every actor a colour.

    Parameters
    ----------
    actors : iterable of str
        Names; repeats and order do not matter.
    own : mapping, optional
        Actor to ``#rrggbb`` of the user. Kept as they are; a palette colour equal to one of them
        is not given to another actor while others are left.

    Returns
    -------
    dict
        Actor to colour, in alphabetical order. More than eight actors reuse colours with
        another hatch.
    """
    own = dict(own or {})
    taken = {color.lower() for color in own.values()}
    free = [color for color in ACTORS if color.fill not in taken] or list(ACTORS)
    result: dict[str, ActorColor] = {}
    given = 0
    for actor in sorted(set(actors)):
        if actor in own:
            result[actor] = from_fill(own[actor])
            continue
        color = free[given % len(free)]
        turns = given // len(free)
        if turns:
            color = ActorColor(color.fill, color.ink, ((color.hatch or 0.0) + 30.0 * turns) % 180.0)
        result[actor] = color
        given += 1
    return result


def from_fill(fill: str) -> ActorColor:
    """Find the look that belongs to a fill colour: the palette's own, or with a darkened ink."""
    for color in ACTORS:
        if color.fill == fill.lower():
            return color
    return ActorColor(fill, _readable(fill))


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(first: str, second: str, share: float) -> str:
    """Return a colour between two, `share` of the way to the second."""
    pairs = zip(_channels(first), _channels(second))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _readable(fill: str) -> str:
    """Darken a fill until it can be read on white."""
    red, green, blue = _channels(fill)
    color = fill
    for step in range(20, -1, -1):
        share = step / 20
        color = f"#{round(red * share):02x}{round(green * share):02x}{round(blue * share):02x}"
        if contrast(color, PAPER) >= 4.5:
            break
    return color


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    linear = []
    for channel in _channels(color):
        value = channel / 255
        linear.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
