# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes and lines on paper: whether they meet, and how far apart they are."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF


def round_point(at: QPointF, half: float, up: float | None = None) -> QRectF:
    """Return the box round a point, half as wide and half as high as told."""
    high = half if up is None else up
    return QRectF(at.x() - half, at.y() - high, 2.0 * half, 2.0 * high)


def wider(box: QRectF, by: float) -> QRectF:
    """Return a box with so much more on each side."""
    return box.adjusted(-by, -by, by, by)


def nearest(box: QRectF, at: QPointF) -> QPointF:
    """Return the point of a box that is nearest to another."""
    return QPointF(
        min(max(at.x(), box.left()), box.right()), min(max(at.y(), box.top()), box.bottom())
    )


def between(one: QRectF, other: QRectF) -> float:
    """Return how far apart two boxes are; 0 where they meet."""
    across = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    up = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return math.hypot(across, up)


def away(box: QRectF, others: Sequence[QRectF]) -> float:
    """Return how far a box is from the nearest of others."""
    return min((between(box, other) for other in others), default=math.inf)


def crosses(line: QLineF, box: QRectF) -> bool:
    """Tell whether a line and a box meet."""
    return span_in(line, box) is not None


def span_in(line: QLineF, box: QRectF) -> tuple[float, float] | None:
    """Return from and to which share of a line it lies in a box; None where they do not meet."""
    near, far = 0.0, 1.0
    for start, run, low, high in (
        (line.x1(), line.dx(), box.left(), box.right()),
        (line.y1(), line.dy(), box.top(), box.bottom()),
    ):
        if run == 0.0:
            if not low <= start <= high:
                return None
            continue
        ends = sorted(((low - start) / run, (high - start) / run))
        near, far = max(near, ends[0]), min(far, ends[1])
    return (near, far) if near <= far else None


def meet(one: QLineF, other: QLineF) -> bool:
    """Tell whether two segments cross."""

    def side(line: QLineF, point: QPointF) -> float:
        return line.dx() * (point.y() - line.y1()) - line.dy() * (point.x() - line.x1())

    return (
        side(one, other.p1()) * side(one, other.p2()) < 0.0
        and side(other, one.p1()) * side(other, one.p2()) < 0.0
    )


def lines_apart(one: QLineF, other: QLineF) -> float:
    """Return how far apart two segments are."""
    if meet(one, other):
        return 0.0
    ends = [(one, other.p1()), (one, other.p2()), (other, one.p1()), (other, one.p2())]
    return min(beside(line, end) for line, end in ends)


def beside(segment: QLineF, at: QPointF) -> float:
    """Return how far a point is from a segment."""
    size = segment.dx() ** 2 + segment.dy() ** 2
    way = QLineF(segment.p1(), at)
    share = (way.dx() * segment.dx() + way.dy() * segment.dy()) / size if size else 0.0
    return QLineF(segment.pointAt(min(max(share, 0.0), 1.0)), at).length()
