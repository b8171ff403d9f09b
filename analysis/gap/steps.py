# SPDX-License-Identifier: GPL-2.0-or-later
"""A closed walk put together from two ways, without what it goes twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..base.arrays import Array
from .segments import Segments, joined


@dataclass
class Walk:
    """A closed walk: its segments in order, and the rings it goes round whole."""

    length: float = np.inf
    segments: Segments | None = None
    around: frozenset[int] = frozenset()

    def stands_for_none(self) -> bool:
        """Tell whether this is a length alone, and no walk."""
        return self.segments is None and not self.around

    def renumbered(self, edges: Array, rings: Array) -> Walk:
        """Return the walk with the numbers that its edges and rings have elsewhere."""
        lines = self.segments
        if lines is not None:
            lines = replace(lines, first=edges[lines.first], last=edges[lines.last])
        return Walk(self.length, lines, frozenset(int(rings[k]) for k in self.around))


@dataclass(frozen=True)
class Step:
    """A segment of a way, the side that it leads to, and how long it is."""

    segment: Segments
    side: int
    metres: float

    def back(self) -> Step:
        """Return the same step the other way."""
        return replace(self, segment=self.segment.reversed())

    def undoes(self, other: Step) -> bool:
        """Tell whether this is another step gone back on the same side."""
        one, two = self.segment, other.segment
        return self.side == other.side and all(
            (a == b).all()
            for a, b in (
                (one.first, two.last),
                (one.last, two.first),
                (one.first_at, two.last_at),
                (one.last_at, two.first_at),
            )
        )


def walk_of(length: float, there: tuple[list[Step], Any], back: tuple[list[Step], Any]) -> Walk:
    """Return the walk there and back, without what it goes twice.

    Where rings touch, a step to the next is free, and so is to go back on it: such a walk would run
    through one ring twice, and have no side that its pocket lies on.
    """
    steps: list[Step] = []
    for step in (*there[0], *(step.back() for step in back[0][::-1])):
        if steps and step.undoes(steps[-1]):
            length -= steps.pop().metres + step.metres
        else:
            steps.append(step)
    while len(steps) > 1 and steps[-1].undoes(steps[0]):
        length -= steps[0].metres + steps[-1].metres
        steps = steps[1:-1]
    return Walk(
        # what cancels leaves a rounding of either sign
        max(length, 0.0) if steps else 0.0,
        joined([step.segment for step in steps]) if steps else None,
        frozenset(there[1] ^ back[1]),
    )
