# SPDX-License-Identifier: GPL-2.0-or-later
"""A control map as it would be, had an actor taken some ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely

from ..base.errors import InputError
from ..geometry import geodesy
from .control_map import ControlMap
from .repair import make_valid, polygonal

Advance = tuple[str, shapely.Geometry]


def advanced(control: ControlMap, advances: Sequence[Advance]) -> ControlMap:
    """Return a map on which each actor holds the ground of his advances, and nobody else does.

    Parameters
    ----------
    control : ControlMap
    advances : sequence of (str, shapely Polygon or MultiPolygon)
        Actor, and ground in lon/lat on the datum of the map. A later one takes from an earlier.

    Raises
    ------
    InputError
        If an advance has no area, or its actor is not on the map.
    """
    found = control
    for actor, area in advances:
        (name,) = control.require([actor], "Advance of")
        found = _taken(found, name, _ground(area, control))
    return found


def _ground(area: shapely.Geometry, control: ControlMap) -> shapely.Geometry:
    (there,) = geodesy.from_lonlat(np.array([area], dtype=object), control.crs)
    ground = polygonal(there if shapely.is_valid(there) else make_valid(there))
    if not shapely.area(ground) > 0:
        raise InputError("The advance has no area. Draw a polygon with three corners or more.")
    return ground


def _taken(control: ControlMap, actor: str, ground: shapely.Geometry) -> ControlMap:
    """Return the map with some ground given to an actor."""
    own = control.of([actor])
    lost = ~own & shapely.intersects(control.geometries, ground)
    shapes = control.geometries.copy()
    shapes[lost] = [polygonal(one) for one in shapely.difference(shapes[lost], ground)]
    new = polygonal(shapely.difference(ground, shapely.union_all(shapes[own])))
    if not shapely.is_empty(new):
        shapes = np.append(shapes, new)
        control = replace(
            control,
            actors=np.append(control.actors, actor),
            classes=np.append(control.classes, ""),
            fids=np.append(control.fids, "hypothetical"),
        )
    return replace(control, geometries=shapes).select(~shapely.is_empty(shapes))
