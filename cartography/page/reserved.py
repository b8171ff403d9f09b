# SPDX-License-Identifier: GPL-2.0-or-later
"""Room on a map that is nobody else's: that of the lengths of which the headline tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF


@dataclass(frozen=True)
class Reserved:
    """What the length of one of the smallest gaps takes.

    Attributes
    ----------
    layer : str
        Id of the layer of the gap.
    fid : int
    box : QRectF
        Of the length.
    leader : QLineF, optional
        From the gap to it, where it stands off the gap.
    """

    layer: str
    fid: int
    box: QRectF
    leader: QLineF | None = None

    def moved(self, by: QPointF) -> Reserved:
        """Return the same as seen from another corner."""
        leader = self.leader.translated(by) if self.leader is not None else None
        return Reserved(self.layer, self.fid, self.box.translated(by), leader)


def boxes_of(every: Sequence[Reserved]) -> list[QRectF]:
    """Return the boxes of lengths."""
    return [one.box for one in every]


def leaders_of(every: Sequence[Reserved]) -> list[QLineF]:
    """Return the lines to those that stand off their gaps."""
    return [one.leader for one in every if one.leader is not None]
