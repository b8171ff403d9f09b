# SPDX-License-Identifier: GPL-2.0-or-later
"""Besieged ground that is drawn on the encirclers': what is drawn twice counts as theirs."""

from __future__ import annotations

from collections.abc import Sequence

import shapely

from ..base.errors import noted
from .control_map import ControlMap

#: Of a feature or a body: less is what rounding makes of a common border.
LEAST_SHARE = 1e-9


def drawn_over(
    control: ControlMap, encirclers: Sequence[str], besieged: Sequence[str]
) -> tuple[str, ...]:
    """Return what there is to say where besieged ground reaches over the edge of closed ground.

    With no besieged named all are that but the encirclers.
    """
    closing = control.of(encirclers)
    inside = control.of(besieged) if len(besieged) else ~closing
    ring, ground = control.geometries[closing], control.geometries[inside]
    if not len(ring) or not len(ground):
        return ()
    over, under = shapely.STRtree(ring).query(ground, predicate="intersects")
    common = shapely.area(shapely.intersection(ground[over], ring[under]))
    real = (common > LEAST_SHARE * shapely.area(ground[over])).any()
    return note(control.name) if real else ()


def note(name: str) -> tuple[str, ...]:
    """Return what to say of a map on which it is so."""
    return (
        noted(
            "“{name}”: besieged ground is drawn across the edge of closed ground; what is drawn "
            "twice counts as the encirclers' (or as barrier).",
            name=name,
        ),
    )
