# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose gap a reader takes a length for: that which it stands at, or that which a line leads to.

A figure is looked for right of a sign. One that stands elsewhere is that of its own gap only where
no other gap lies in its row; else a line tells whose it is.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF

from ..style import symbols
from . import boxes as paper

#: millimetres of the halo of letters
HALO_MM = 0.6
#: millimetres round half of the bars across the ends of a gap, and half of how broad its lines are
_ROUND_BAR, _HALF_BROAD = 0.3, 0.45
#: of the height of a line the part above and below its figures
_LEADING = 0.25
#: where lengths are few, millimetres by which one without a leader is nearer to its own gap than to
#: others, that one with a leader keeps from them, and from which on it has one
_NEARER, _OTHERS, _LEADER = 1.0, 2.0, 4.0
#: in a crowd, millimetres between a gap and its length from which a line between them is seen, and
#: that such a length keeps from other gaps
_SEEN_LINE, _LINE_FROM_OTHERS = 1.6, 1.5
#: the same of one that stands slant above or below its gap
_SHORTEST_LINE = 0.4
#: millimetres by which it is nearer to its own gap or pocket than to any other, how much farther
#: these are, and what its line keeps from lines of numbers, which are followed for it
_NEARER_LED, _TIMES_LED, _LINES_APART = 0.5, 1.5, 1.0
#: millimetres from a gap to a length of a crowd without a line, at most, and how much farther, and
#: how many millimetres at least, other gaps are
_BESIDE, _TIMES, _FROM_OTHERS = 1.2, 2.0, 1.5
#: millimetres beside a gap in which a figure in its row is read as its length: on its left, and
#: on its right
_READ_LEFT, _READ_RIGHT = 7.0, 14.0
#: how finely the end of a line is looked for
_STEPS = 50


def letters(box: QRectF) -> QRectF:
    """Return the box of a length without its halo."""
    return box.adjusted(HALO_MM, HALO_MM / 2.0, -HALO_MM, -HALO_MM / 2.0)


def figures_of(box: QRectF) -> QRectF:
    """Return the box of the figures of a length: a line is higher than they are."""
    found = letters(box)
    high = found.height() * _LEADING
    return found.adjusted(0.0, high, 0.0, -high)


def has_line(box: QRectF, own: Sequence[QRectF]) -> bool:
    """Tell whether a length of a crowd stands so far off the sign of its gap that it has a line."""
    return paper.away(letters(box), own) >= _SEEN_LINE


def is_led(box: QRectF, own: Sequence[QRectF]) -> bool:
    """Tell whether a line is drawn to it: to one slant above or below its gap, too, if it shows."""
    slant = not any(_in_row(figures_of(box), sign) for sign in own)
    return has_line(box, own) or (slant and paper.away(letters(box), own) >= _SHORTEST_LINE)


def edge_on(line: QLineF, own: Sequence[QRectF]) -> QPointF:
    """Return where a line from the middle of a gap leaves the sign of it."""
    on_it = [n for n in range(_STEPS) if any(box.contains(line.pointAt(n / _STEPS)) for box in own)]
    return line.pointAt((max(on_it, default=-1) + 1) / _STEPS)


def led_apart(line: QLineF, own: Sequence[QRectF], lines: Sequence[QLineF]) -> bool:
    """Tell whether the line from a gap to its length runs beside no line of a number."""
    seen = QLineF(edge_on(line, own), line.p2())
    return all(paper.lines_apart(seen, other) >= _LINES_APART for other in lines)


def plain_of_few(
    box: QRectF, leader: QLineF, own: Sequence[QRectF], others: Sequence[QRectF]
) -> bool:
    """Tell whether nobody takes one of few lengths for that of another gap."""
    if leader.length() >= _LEADER:
        return paper.away(box, others) > _OTHERS
    return paper.away(box, others) > paper.away(box, own) + _NEARER


def plain_in_crowd(
    box: QRectF,
    own: Sequence[QRectF],
    others: Sequence[QRectF],
    own_pockets: Sequence[QRectF] = (),
    pockets: Sequence[QRectF] = (),
) -> bool:
    """Tell whether nobody takes a length of a crowd for that of another gap.

    Parameters
    ----------
    own, others : sequence of QRectF
        Of the signs of gaps; see `signs`.
    own_pockets, pockets : sequence of QRectF
        Of the pockets that the gaps are of: who reads a length at one reads it as of its gap.
    """
    figures = figures_of(box)
    if has_line(box, own):
        nearest = paper.away(figures, [*own, *own_pockets])
        at_others = paper.away(figures, [*others, *pockets])
        least = max(nearest + _NEARER_LED, _TIMES_LED * nearest)
        from_others = paper.away(figures, others)
        if from_others <= max(_LINE_FROM_OTHERS, paper.away(figures, own)):
            return False
        return at_others > least
    near = paper.away(figures, own)
    if paper.away(figures, pockets) < near:
        return False
    if near > _BESIDE or paper.away(figures, others) < max(_TIMES * near, _FROM_OTHERS):
        return False
    level = [sign for sign in own if _in_row(figures, sign)]
    if level and figures.left() >= max(sign.right() for sign in level):
        return True
    row = [sign for sign in others if _in_row(figures, sign)]
    if any(0.0 <= figures.left() - sign.right() < _READ_RIGHT for sign in row):
        return False
    return bool(level) or not any(0.0 <= sign.left() - figures.right() < _READ_LEFT for sign in row)


def _in_row(figures: QRectF, sign: QRectF) -> bool:
    return sign.top() < figures.bottom() and sign.bottom() > figures.top()


def signs(lines: Sequence[QLineF]) -> list[QRectF]:
    """Return boxes that the sign of a gap fills, and no more."""
    return list(_filled(lines, _HALF_BROAD, 0.0, _HALF_BROAD))


def around(lines: Sequence[QLineF]) -> list[QRectF]:
    """Return boxes round a gap that letters keep off: of its lines, and of the bars at its ends."""
    return list(_filled(lines, 1.0, _ROUND_BAR, 0.6))


def _filled(
    lines: Sequence[QLineF], broad: float, longer: float, broad_bar: float
) -> Iterator[QRectF]:
    """Yield boxes of short pieces of a gap's lines, and of the bars across its ends."""
    bar = symbols.bar_of_gap(sum(line.length() for line in lines)) / 2.0 + longer
    for line in lines:
        pieces = max(1, math.ceil(line.length() / 2.0))
        for piece in range(pieces):
            ends = QRectF(line.pointAt(piece / pieces), line.pointAt((piece + 1) / pieces))
            yield paper.wider(ends.normalized(), broad)
    for end, line in ((lines[0].p1(), lines[0]), (lines[-1].p2(), lines[-1])):
        across = line.normalVector().unitVector()
        yield paper.round_point(
            end, abs(across.dx()) * bar + broad_bar, abs(across.dy()) * bar + broad_bar
        )
