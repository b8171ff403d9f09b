# SPDX-License-Identifier: GPL-2.0-or-later
"""Words on a chart: the name and the last value at the end of each line, and a title that fits."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from ..analysis.base.units import format_number

#: width of a letter in pixels, of 11, of bold 11 and of bold 13 pixels: enough to set texts apart
LETTER, _END_LETTER, _TITLE_LETTER = 6.2, 7.0, 7.6
#: between two labels, one under the other
_LEAST_STEP = 13.0
#: pixels between a line's end and its label
SPACE = 7.0
#: names are cut where labels would take more of the width of a chart
_MOST_SHARE = 0.44


class NamedLine(Protocol):
    """What a label needs of a line, or of bars."""

    @property
    def name(self) -> str:
        """What the line is called."""

    @property
    def color(self) -> str:
        """Its colour."""

    @property
    def values(self) -> Sequence[float]:
        """Its values, NaN where it is broken."""


@dataclass(frozen=True)
class EndLabel:
    """What stands at the end of a line.

    Attributes
    ----------
    text : str
        Its name, where there are several, and its last value.
    y : float
        Middle of the letters.
    """

    text: str
    color: str
    y: float


def end_texts(lines: Sequence[NamedLine], width: float) -> list[str]:
    """Return the label of each line; empty for a line without a value."""
    most = int(_MOST_SHARE * width / _END_LETTER)
    texts = []
    for line in lines:
        value = last_value(line)
        if value is None:
            texts.append("")
            continue
        number = format_number(value)
        name = line.name if len(lines) > 1 else ""
        room = most - len(number) - 1
        if len(name) > room:
            name = _cut(name, max(room - 1, 1))
        texts.append(f"{name} {number}".strip())
    return texts


def _cut(name: str, most: int) -> str:
    """Cut a name to so many letters, at the end of a word where one ends in their second half."""
    kept = name[:most].rstrip()
    word = name[: most + 1].rpartition(" ")[0].rstrip()
    return f"{word if len(word) >= max(most // 2, 4) else kept}…"


def width_of(texts: Sequence[str]) -> float:
    """Return the pixels that labels take beside a frame."""
    longest = max(map(len, texts), default=0)
    return SPACE + _END_LETTER * longest if longest else 0.0


def last_value(line: NamedLine) -> float | None:
    """Return the last value of a line that is one."""
    return next((value for value in reversed(line.values) if math.isfinite(value)), None)


def end_labels(
    lines: Sequence[NamedLine],
    width: float,
    y: Callable[[float], float],
    span: tuple[float, float],
) -> list[EndLabel]:
    """Return the labels at the ends of lines, moved apart where they would cover one another.

    Parameters
    ----------
    y : callable
        Gives the place of a value.
    span : (float, float)
        Top and bottom of the frame: labels stay within.
    """
    wanted = []
    for line, text in zip(lines, end_texts(lines, width)):
        value = last_value(line)
        if text and value is not None:
            wanted.append((y(value), text, line.color))
    wanted.sort()
    placed: list[float] = []
    for at, _, _ in wanted:
        placed.append(max(at, placed[-1] + _LEAST_STEP) if placed else max(at, span[0]))
    # from below: what was pushed out of the frame pushes the others up
    limit = span[1]
    for number in range(len(placed) - 1, -1, -1):
        placed[number] = min(placed[number], limit)
        limit = placed[number] - _LEAST_STEP
    return [EndLabel(text, color, at) for (_, text, color), at in zip(wanted, placed)]


def title_lines(title: str, width: float) -> list[str]:
    """Break a title into as few lines as fit a chart, none much longer than the others."""
    most = max(8, int(width / _TITLE_LETTER))
    lines = textwrap.wrap(title, most) or [""]
    longest = max(len(word) for word in (title.split() or [""]))
    tries = (textwrap.wrap(title, letters) for letters in range(max(longest, 1), most))
    return next((one for one in tries if len(one) == len(lines)), lines)
