# SPDX-License-Identifier: GPL-2.0-or-later
"""Specks that the edge of a study area leaves of ground that changed hands beyond it.

Straight in one CRS, the edge bends by millimetres in another: of ground that ends on it in the one,
it leaves pieces within in the other. They are no changes.
"""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.remarks import Remark, remark
from ..geometry import geodesy
from ..geometry.width import narrower
from .balance import Redrawn
from .faces import ChangeFaces
from .front import LEAST_TOLERANCE_M


def specks(polygons: Array, study_area: shapely.Geometry | None, crs: CRS) -> Array:
    """Return the mask of polygons on the edge of a study area within which two lines would be one.

    Parameters
    ----------
    polygons : ndarray of shapely polygons in `crs`, shape (n,)
    study_area : polygon in `crs`, optional
    """
    mask = np.zeros(len(polygons), bool)
    if study_area is None or not len(polygons):
        return mask
    places = shapely.get_coordinates(shapely.point_on_surface(polygons))
    within = LEAST_TOLERANCE_M / geodesy.metres_per_unit(places, crs).min(axis=1)
    # the greatest circle within a polygon is as wide at least
    rows = np.flatnonzero(2.0 * shapely.area(polygons) < within * shapely.length(polygons))
    edge = shapely.boundary(study_area)
    shapely.prepare(edge)
    rows = rows[shapely.dwithin(edge, polygons[rows], within[rows])]
    mask[rows] = narrower(polygons[rows], crs, LEAST_TOLERANCE_M)
    return mask


def as_redrawn(
    faces: ChangeFaces, areas: Array, actors: tuple[str, ...], redrawn: Redrawn
) -> Redrawn:
    """Return what lines gave actors that did not move, and with it what faces that are none did."""
    places = shapely.get_coordinates(shapely.point_on_surface(faces.geometries))
    names = np.concatenate([faces.sources, faces.targets])
    held = np.flatnonzero(names != "")
    own = np.array([actors.index(str(name)) for name in names[held]], np.int64)
    return Redrawn(
        np.concatenate([redrawn.places, np.tile(places, (2, 1))[held]]),
        np.concatenate([redrawn.actors, own]),
        np.concatenate([redrawn.areas_m2, np.concatenate([-areas, areas])[held]]),
    )


def said_of(count: int) -> list[Remark]:
    """Return what is to be said of so many specks."""
    if not count:
        return []
    return [
        remark(
            "{count} piece(s) of ground under {metres} m wide at the edge of the study area are "
            "left by how it is drawn, and are no changes.",
            count=count,
            metres=LEAST_TOLERANCE_M,
        )
    ]
