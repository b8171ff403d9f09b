# SPDX-License-Identifier: GPL-2.0-or-later
"""Extents as they are meant: one from 170 to -170 degrees is twenty wide, and not 340.

QGIS sorts the sides of an extent by size, so that what crosses the antimeridian turns into the
other side of the Earth.
"""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRectangle,
)

from ..i18n import tr

_SIDES = re.compile(r"\s*([^,]+),([^,]+),([^,]+),([^,\[]+)(?:\[(.+)\])?\s*")
_ROUND, _HALF = 360.0, 180.0


def own(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
) -> tuple[list[QgsRectangle], QgsCoordinateReferenceSystem]:
    """Return an extent in its own CRS, or in `crs` where it says none; cut at the antimeridian.

    Raises
    ------
    QgsProcessingException
        If its first side lies east of its second where that cannot be.
    """
    system = algorithm.parameterAsExtentCrs(values, name, context)
    system = system if system.isValid() else crs
    box = algorithm.parameterAsExtent(values, name, context)
    west, east = box.xMinimum(), box.xMaximum()
    told = _as_written(values[name])
    if told is not None and told[0] > told[1]:
        if not system.isGeographic():
            message = tr(
                "“{value}”: its first side, the least x, is greater than its second. Write xmin,"
                "xmax,ymin,ymax; across 180° of longitude in degrees, as 170,-170,50,60 "
                "[EPSG:4326]."
            )
            raise QgsProcessingException(message.format(value=values[name]))
        west, east = told[0], told[1] + _ROUND
    if not system.isGeographic():
        return [box], system
    return [
        QgsRectangle(x0, box.yMinimum(), x1, box.yMaximum()) for x0, x1 in _turned(west, east)
    ], system


def within(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
) -> list[QgsRectangle]:
    """Return an extent in a CRS; in degrees cut at the antimeridian, from -180 to 180.

    Raises
    ------
    QgsProcessingException
        If it cannot be told in that CRS.
    """
    boxes, system = own(algorithm, values, name, context, crs)
    found = []
    if system != crs:
        way = QgsCoordinateTransform(system, crs, context.transformContext())
        for box in boxes:
            moved = way.transformBoundingBox(
                box, Qgis.TransformDirection.Forward, crs.isGeographic()
            )
            west, east = moved.xMinimum(), moved.xMaximum()
            east += _ROUND if west > east else 0.0
            found += [
                QgsRectangle(x0, moved.yMinimum(), x1, moved.yMaximum())
                for x0, x1 in (_turned(west, east) if crs.isGeographic() else [(west, east)])
            ]
        boxes = found
    if any(box.isNull() or not box.isFinite() for box in boxes):
        message = tr("“{value}” is no extent that the control layer's coordinates reach.")
        raise QgsProcessingException(message.format(value=values[name]))
    return boxes


def _as_written(value: Any) -> tuple[float, float] | None:
    """Return the first two sides of an extent that is a text, as they stand there."""
    found = _SIDES.fullmatch(value) if isinstance(value, str) else None
    try:
        return (float(found[1]), float(found[2])) if found else None
    except ValueError:
        return None


def _turned(west: float, east: float) -> list[tuple[float, float]]:
    """Return degrees of longitude as one or two spans from -180 to 180."""
    if west >= -_HALF and east <= _HALF:
        return [(west, east)]
    if east - west >= _ROUND:
        return [(-_HALF, _HALF)]
    start = (west + _HALF) % _ROUND - _HALF
    end = start + east - west
    return [(start, end)] if end <= _HALF else [(start, _HALF), (-_HALF, end - _ROUND)]
