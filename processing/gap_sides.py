# SPDX-License-Identifier: GPL-2.0-or-later
"""Who besieges a place, where nobody has said so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingException

from ..i18n import tr

if TYPE_CHECKING:
    from ..analysis.control.control_map import ControlMap


def guess(control: ControlMap, place: Any) -> str:
    """Return the largest side of a map but that of the ground of a place.

    A map of one actor shows the encirclers' ground alone: elsewhere than on it, it is that actor.

    Parameters
    ----------
    control : ControlMap
    place : shapely.Point
        In degrees.

    Raises
    ------
    QgsProcessingException
        If nobody else holds ground.
    """
    import numpy as np
    import shapely

    from ..analysis.control.overlaps import areas_by_actor
    from ..analysis.geometry import geodesy

    (spot,) = geodesy.from_lonlat(np.array([place], dtype=object), control.crs)
    here = set(control.actors[shapely.intersects(control.geometries, spot)])
    others = {name: size for name, size in areas_by_actor(control).items() if name not in here}
    if not others:
        raise QgsProcessingException(tr("Name the encirclers in the panel, then click again."))
    return max(others, key=lambda name: (others[name], name))
