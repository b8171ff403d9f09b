# SPDX-License-Identifier: GPL-2.0-or-later
"""Places of the canvas in degrees, and back."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)

#: The CRS that places are asked in.
DEGREES = "EPSG:4326"


def to_degrees(canvas, at: QgsPointXY) -> QgsPointXY | None:
    """Return a place of the canvas in degrees, None where it has none."""
    crs = canvas.mapSettings().destinationCrs()
    try:
        found = _way(crs, QgsCoordinateReferenceSystem(DEGREES)).transform(at)
    except QgsCsException:
        return None
    return found if abs(found.x()) <= 180.0 and abs(found.y()) <= 90.0 else None


def on_canvas(canvas, degrees: QgsPointXY) -> QgsPointXY:
    """Return where a place in degrees lies on the canvas, in its CRS."""
    crs = canvas.mapSettings().destinationCrs()
    return _way(QgsCoordinateReferenceSystem(DEGREES), crs).transform(degrees)


def text(degrees: QgsPointXY) -> str:
    """Return a place in degrees as the parameter of an algorithm."""
    return f"{degrees.x()!r},{degrees.y()!r} [{DEGREES}]"


def _way(first, second) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(first, second, QgsProject.instance())
