# SPDX-License-Identifier: GPL-2.0-or-later
"""Other places for the lines of a closure on the rings they join: of all together, the cheapest.

Lines that slide come to rest where they come to first, and between winding walls there are many
such places. Here each line may join any two vertices of its two rings, as long as core and rear
stay on their sides of it. What the pocket loses or gains by it is a sum over the lines,
½ a × b + C(a) − C(b) for a line from a to b with C as ½ ∫ x × dx along a ring: so of each line only
those places matter than which none shorter leaves more, and of all lines together likewise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from ..base.arrays import Array, cross, straight_lines
from ..base.feedback import Feedback, check
from ..geometry.rings import Rings, running
from .closure import Closure, sides_of
from .segments import Segments, SeparationConstraint, joined
from .sliding import STRAIGHT_M, counterclockwise, ground_within, with_lines

#: Above so many pairs of vertices a line stays where it is.
_MOST_PAIRS = 1_000_000
#: So often what is best is looked at for closed ground in the way.
_ROUNDS = 60
#: Places that leave no more than this more leave as much, m².
_MORE_M2 = 1.0
#: So many choices are kept, line after line.
_MOST_KEPT = 2_000


@dataclass(frozen=True)
class _Options:
    """Places of one line: its length there, and by how much the pocket is larger."""

    lines: Segments
    length: Array
    area: Array


class Elsewhere:
    """Where else lines may lie that join rings, with core and rear on their sides of them."""

    def __init__(self, rings: Rings, constraint: SeparationConstraint) -> None:
        self.rings, self.constraint = rings, constraint
        # along rings from their first vertices on, and all round them
        self.side, self.whole_side = sides_of(rings, constraint)
        after = rings.xy[rings.following]
        self.swept, self.whole_swept = running(rings, 0.5 * cross(rings.xy, after))
        self.gone, self.whole_gone = running(rings, np.hypot(*(after - rings.xy).T))

    def closures(
        self, closure: Closure, lacking: float, longest: float, feedback: Feedback
    ) -> Iterator[Closure]:
        """Yield a closure with its lines elsewhere, the shortest together first.

        Parameters
        ----------
        closure : Closure
            With the pocket on the left.
        lacking : float
            By how much the pocket must grow, m²; below 0 it may become smaller.
        longest : float
            No line becomes longer than this.

        Raises
        ------
        Canceled
            If the user asked to stop.
        """
        lines, options = joined(list(closure.walks)), []
        length, area, chosen = np.zeros(1), np.zeros(1), np.zeros((1, 0), int)
        for row in range(len(lines)):
            check(feedback)
            options.append(self._options(lines.take(np.array([row])), longest))
            sums, other = np.indices((len(length), len(options[row].length))).reshape(2, -1)
            length = length[sums] + options[row].length[other]
            area = area[sums] + options[row].area[other]
            order = np.lexsort((-area, length))
            kept = order[_rising(area[order])][:_MOST_KEPT]
            chosen = np.column_stack([chosen[sums[kept]], other[kept]])
            length, area = length[kept], area[kept]
        for row in np.flatnonzero(area >= lacking):
            places = zip(options, chosen[row])
            yield with_lines(closure, joined([one.lines.take(np.array([k])) for one, k in places]))

    def _options(self, line: Segments, longest: float) -> _Options:
        """Return the places of a line than which none shorter leaves a larger pocket."""
        xy, (start,), (end,) = self.rings.xy, line.start, line.end
        a, area_a, side_a = self._along(int(line.first[0]), start)
        b, area_b, side_b = self._along(int(line.last[0]), end)
        if len(a) * len(b) > _MOST_PAIRS:
            return _Options(line, line.length, np.zeros(1))
        first, last = np.repeat(np.arange(len(a)), len(b)), np.tile(np.arange(len(b)), len(a))
        begin, stop = xy[a[first]], xy[b[last]]
        crossed = self.constraint.crossed
        side = side_a[first] ^ side_b[last] ^ crossed(begin, stop) ^ crossed(start, end)
        length = np.hypot(*(stop - begin).T)
        area = 0.5 * (cross(begin, stop) - cross(start, end)) + area_a[first] - area_b[last]
        rows = np.flatnonzero((side == 0) & (length <= longest) & (length > 0.0))
        rows = rows[np.lexsort((-area[rows], length[rows]))]
        rows = rows[self._front_of_free(begin[rows], stop[rows], area[rows])]
        a, b, none = a[first[rows]], b[last[rows]], np.zeros(len(rows))
        lines = joined([line, Segments(a, none, xy[a], b, none, xy[b])])
        return _Options(lines, np.r_[line.length, length[rows]], np.r_[0.0, area[rows]])

    def _along(self, edge: int, spot: Array) -> tuple[Array, Array, Array]:
        """Return the vertices of a ring, and area and side on the shorter way there from a spot."""
        ring = self.rings.ring[edge]
        rows = np.arange(self.rings.starts[ring], self.rings.starts[ring + 1])
        corner = self.rings.xy[edge]
        away = self.gone[rows] - self.gone[edge] - np.hypot(*(spot - corner))
        turns = -np.rint(away / self.whole_gone[ring]).astype(int)
        area = self.swept[rows] - self.swept[edge] - 0.5 * cross(corner, spot)
        side = self.side[rows] ^ self.side[edge] ^ self.constraint.crossed(corner, spot)
        side ^= np.where(turns % 2, self.whole_side[ring], 0)
        return rows, area + turns * self.whole_swept[ring], side

    def _front_of_free(self, start: Array, end: Array, area: Array) -> Array:
        """Return which lines, the shortest first, are in nothing's way and leave more than any."""
        left, free = np.arange(len(area)), np.zeros(len(area), bool)
        for _ in range(_ROUNDS):
            front = left[_rising(area[left])]
            new = front[~free[front]]
            if not len(new):
                break
            free[new] = self._free(straight_lines(start[new], end[new]))
            left = np.setdiff1d(left, new[~free[new]], assume_unique=True)
        front = np.flatnonzero(free)
        return front[_rising(area[front])]

    def _free(self, lines: Array) -> Array:
        """Tell which lines run over no closed or blocked ground by more than a hair's breadth."""
        closed, open_ = self._grounds
        free: Array = ~shapely.intersects(closed, lines)
        for ground in open_:
            free &= shapely.contains(ground, lines)
        return free

    @cached_property
    def _grounds(self) -> tuple[shapely.Geometry, list[shapely.Geometry]]:
        """Closed ground less a hair's breadth, and what outer rings hold with one more."""
        outer: list[shapely.Geometry] = []
        inner = list(self.constraint.blocked)
        for ring in range(len(self.rings)):
            around = outer if counterclockwise(self.rings, ring) else inner
            around.append(ground_within(self.rings, ring))
        closed = shapely.union_all(shapely.buffer(inner, -STRAIGHT_M, join_style="mitre"))
        open_ = list(shapely.buffer(outer, STRAIGHT_M, join_style="mitre"))
        shapely.prepare([closed, *open_])
        return closed, open_


def _rising(area: Array) -> Array:
    """Return the rows that are larger than all before them, by more than rounding."""
    most = np.maximum.accumulate(area)
    return np.flatnonzero(np.r_[True, area[1:] > most[:-1] + _MORE_M2][: len(area)])
