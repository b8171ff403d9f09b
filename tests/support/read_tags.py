# SPDX-License-Identifier: GPL-2.0-or-later
"""What the numbers of sources on a map, and the lines from them, run over."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLineF, QRectF
from salient.cartography.page import boxes

#: millimetres from a front within which a line runs along it, and how long it may
NEAR, LONG, STEP = 0.8, 2.5, 0.25


def read(
    tags: Sequence[QRectF], homes: Sequence, fronts: Sequence[QLineF] = ()
) -> dict[str, list[int]]:
    """Return which numbers, by their place in the list, hide something or are led astray.

    Parameters
    ----------
    homes : sequence of QPointF
        Where it happened, of each number.
    """
    lines = [QLineF(tag.center(), home) for tag, home in zip(tags, homes)]
    far = [not tag.contains(home) for tag, home in zip(tags, homes)]
    found: dict[str, list[int]] = {"over a number": [], "over a line": [], "along a front": []}
    for n, line in enumerate(lines):
        if not far[n]:
            continue
        if any(boxes.crosses(line, tag) for m, tag in enumerate(tags) if m != n):
            found["over a number"].append(n)
        if any(boxes.meet(line, other) for m, other in enumerate(lines) if m != n and far[m]):
            found["over a line"].append(n)
        if along(line, tags[n], fronts) > LONG:
            found["along a front"].append(n)
    return found


def along(line: QLineF, tag: QRectF, fronts: Sequence[QLineF]) -> float:
    """Return how many millimetres of a line outside its number run beside a front."""
    count = max(1, int(line.length() / STEP))
    points = [line.pointAt(n / count) for n in range(count + 1)]
    return STEP * sum(
        any(_from(front, point) < NEAR for front in fronts)
        for point in points
        if not tag.contains(point)
    )


def _from(segment: QLineF, point) -> float:
    """Return how far a point is from a segment."""
    size = segment.dx() ** 2 + segment.dy() ** 2
    way = QLineF(segment.p1(), point)
    share = (way.dx() * segment.dx() + way.dy() * segment.dy()) / size if size else 0.0
    return QLineF(segment.pointAt(min(max(share, 0.0), 1.0)), point).length()
