# SPDX-License-Identifier: GPL-2.0-or-later
"""The log while it is written: rows of what happened between two maps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import shapely

from ..geometry.rings import middle_point


@dataclass
class LogWriter:
    """Rows of the log, and the dates of the maps between which the next ones fall."""

    rows: list[tuple[Any, ...]]
    date: Any
    from_date: Any

    def add(
        self,
        kind: str,
        actor: str,
        other: str,
        place: shapely.Geometry,
        before: float,
        after: float,
        note: str = "",
    ) -> None:
        """Add an event at a place, or within a piece of ground."""
        point = place if place.geom_type == "Point" else middle_point(place)
        self.rows.append(
            (kind, actor, other, self.date, self.from_date, point, before, after, note)
        )
