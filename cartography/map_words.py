# SPDX-License-Identifier: GPL-2.0-or-later
"""Where words stand on a small picture: beside what they name, and none over another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import shapely

#: pixels that a letter takes, of bold ones a little more; height of a line; from a dot to its name
_LETTER, _HIGH, _AWAY = 7.2, 14.0, 6.0
#: from a line to what is written beside it
_BESIDE = 8.0
#: of a place that the map is about, and of a town
_RADIUS, _SMALL = 3.2, 2.2
#: a town so near to a place of the map has no mark of its own
_SAME = 10.0
_ANCHORS = {-1: "end", 0: "middle", 1: "start"}


class TextBox(NamedTuple):
    """Left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: TextBox) -> bool:
        """Tell whether two boxes have anything in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True)
class PictureFrame:
    """How large the picture is."""

    width: float
    height: float

    def holds(self, box: TextBox) -> bool:
        """Tell whether a box lies wholly on the picture."""
        return (
            box.left >= 1.0
            and box.top >= 1.0
            and box.right <= self.width - 1.0
            and box.bottom <= self.height - 1.0
        )


@dataclass(frozen=True)
class MapWord:
    """A text with its place: x of the anchor, y of the line that letters stand on."""

    x: float
    y: float
    anchor: str
    text: str
    kind: str


@dataclass
class MapWords:
    """What is written, and the dots that are named: x, y and radius."""

    words: list[MapWord] = field(default_factory=list)
    dots: list[tuple[float, float, float]] = field(default_factory=list)


Told = Sequence[tuple[float, float, str]]


def placed(
    frame: PictureFrame, spots: Told, lengths: Told, towns: Told, lines: Sequence[shapely.Geometry]
) -> MapWords:
    """Return what is written where: places of the map first, then lengths, then towns.

    A place of the map keeps its name though it covers something; a length or a town without room
    goes.
    """
    found = MapWords()
    found.dots = [(x, y, _RADIUS) for x, y, _ in spots]
    taken = [_dot_box(*dot) for dot in found.dots]

    def free(box: TextBox) -> bool:
        return (
            frame.holds(box)
            and not any(box.meets(other) for other in taken)
            and not any(line.intersects(shapely.box(*box)) for line in lines)
        )

    for x, y, text in spots:
        own = _dot_box(x, y, _RADIUS)
        taken.remove(own)
        tried = list(_round_a_dot(x, y, text, "spot"))
        word, box = next((one for one in tried if free(one[1])), _least_cut(frame, tried))
        found.words.append(word)
        taken += [own, box]
    for x, y, text in lengths:
        _add(found, taken, free, _round_a_line(x, y, text))
    for x, y, text in towns:
        dot = _dot_box(x, y, _SMALL)
        near = any(abs(x - at) < _SAME and abs(y - down) < _SAME for at, down, _ in found.dots)
        if not near and free(dot) and _add(found, taken, free, _round_a_dot(x, y, text, "town")):
            found.dots.append((x, y, _SMALL))
            taken.append(dot)
    return found


def _add(
    found: MapWords, taken: list[TextBox], free, tried: Iterable[tuple[MapWord, TextBox]]
) -> bool:
    """Write a word at the first place that is free; tell whether there was one."""
    one = next((one for one in tried if free(one[1])), None)
    if one is None:
        return False
    found.words.append(one[0])
    taken.append(one[1])
    return True


def _least_cut(
    frame: PictureFrame, tried: Sequence[tuple[MapWord, TextBox]]
) -> tuple[MapWord, TextBox]:
    """Return the first place that lies on the picture, or the first of all."""
    return next((one for one in tried if frame.holds(one[1])), tried[0])


def _dot_box(x: float, y: float, radius: float) -> TextBox:
    return TextBox(x - radius, y - radius, x + radius, y + radius)


def _round_a_dot(x: float, y: float, text: str, kind: str) -> Iterator[tuple[MapWord, TextBox]]:
    for side, rise in ((1, 0), (1, -1), (1, 1), (-1, 0), (-1, -1), (-1, 1), (0, -1), (0, 1)):
        away = _AWAY if rise == 0 else 0.6 * _AWAY
        yield _word(x + side * away, y + rise * (_HIGH / 2.0 + 2.0), side, text, kind)


def _round_a_line(x: float, y: float, text: str) -> Iterator[tuple[MapWord, TextBox]]:
    """Yield places beside the middle of a line, nearer ones first."""
    for far in (_BESIDE, 2.0 * _BESIDE, 3.5 * _BESIDE):
        for side, rise in ((1, 0), (-1, 0), (0, -1), (0, 1), (1, 1), (-1, -1), (1, -1), (-1, 1)):
            yield _word(x + side * far, y + rise * (far + _HIGH / 4.0), side, text, "length")


def _word(x: float, middle: float, side: int, text: str, kind: str) -> tuple[MapWord, TextBox]:
    wide = _LETTER * len(text)
    left = x - wide * (1 - side) / 2.0
    box = TextBox(left, middle - _HIGH / 2.0, left + wide, middle + _HIGH / 2.0)
    return MapWord(x, middle + 0.3 * _HIGH, _ANCHORS[side], text, kind), box
