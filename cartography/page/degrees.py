# SPDX-License-Identifier: GPL-2.0-or-later
"""What a map shows in degrees: of the whole globe, over Greenwich, over the 180th meridian."""

from __future__ import annotations

import itertools
import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from ...processing import compat

#: points either way by which a wide map is measured: its largest gap in longitude is where it ends
_POINTS = 40


def degrees(item: QgsLayoutItemMap) -> QgsRectangle:
    """Return what a map shows in degrees; one over the 180th meridian reaches beyond 180."""
    try:
        return degrees_of(item.extent(), item.crs(), item.layout().project())
    except QgsCsException:
        return QgsRectangle(-180, -90, 180, 90)


def degrees_of(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsRectangle:
    """Return an extent in degrees; one over the 180th meridian reaches beyond 180.

    Raises
    ------
    QgsCsException
        If the extent lies outside what the CRS can show.
    """
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(crs, geographic, project)
    box = compat.box_moved(transform, extent)
    if box.width() <= 180.0:
        # QGIS's way over the 180th meridian tears what lies on both sides of Greenwich
        return box
    if crs.isGeographic() and box.xMinimum() >= -180.0 and box.xMaximum() <= 180.0:
        return box
    west, east = _arc(_longitudes(extent, transform))
    return QgsRectangle(west, box.yMinimum(), east, box.yMaximum())


def _longitudes(extent: QgsRectangle, transform: QgsCoordinateTransform) -> list[float]:
    """Return the longitudes of points all over an extent, but for where there is no earth."""
    found = []
    for column, row in itertools.product(range(_POINTS + 1), repeat=2):
        x = extent.xMinimum() + extent.width() * column / _POINTS
        y = extent.yMinimum() + extent.height() * row / _POINTS
        try:
            place = transform.transform(QgsPointXY(x, y))
        except QgsCsException:
            continue
        if math.isfinite(place.x()):
            found.append((place.x() + 180.0) % 360.0 - 180.0)
    return found


def _arc(longitudes: list[float]) -> tuple[float, float]:
    """Return the shortest arc with all longitudes; all round where they leave no gap.

    Raises
    ------
    QgsCsException
        If there are none.
    """
    if not longitudes:
        raise QgsCsException("no place on earth")
    known = sorted(set(longitudes))
    gaps = [b - a for a, b in zip(known, [*known[1:], known[0] + 360.0])]
    widest = max(range(len(gaps)), key=gaps.__getitem__)
    if gaps[widest] <= 1.5 * 360.0 / _POINTS:
        return -180.0, 180.0
    west, east = known[(widest + 1) % len(known)], known[widest]
    return west, east + (360.0 if west > east else 0.0)
