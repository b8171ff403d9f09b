# SPDX-License-Identifier: GPL-2.0-or-later
"""Extents as they are meant: one from 170 to -170 degrees is twenty wide, and not 340.

QGIS sorts the sides of an extent by size, so that what crosses the antimeridian turns into the
other side of the Earth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
)

from ..i18n import tr
from . import compat

_SIDES = r"\s*([^,]+),([^,]+),([^,]+),([^,\[]+)(?:\[(.+)\])?\s*"
_ROUND, _HALF = 360.0, 180.0
#: two sides of an extent meet unless both together are so much wider than their sum
_APART = 1.1


@dataclass(frozen=True)
class GivenExtent:
    """What is given for an extent parameter of an algorithm."""

    algorithm: QgsProcessingAlgorithm
    values: dict[str, Any]
    name: str
    context: QgsProcessingContext

    def own(
        self, crs: QgsCoordinateReferenceSystem
    ) -> tuple[list[QgsRectangle], QgsCoordinateReferenceSystem]:
        """Return it in its own CRS, or in `crs` where it says none; cut at the antimeridian.

        Raises
        ------
        QgsProcessingException
            If its first side lies east of its second where that cannot be, or its CRS is none.
        """
        system = compat.whole_crs(
            self.algorithm.parameterAsExtentCrs(self.values, self.name, self.context)
        )
        if not system.isValid():
            self._name_no_crs()
            system = crs
        box = self.algorithm.parameterAsExtent(self.values, self.name, self.context)
        west, east = box.xMinimum(), box.xMaximum()
        told = _as_written(self.values[self.name])
        if told is not None and told[0] > told[1]:
            if not system.isGeographic():
                message = tr(
                    "“{value}”: its first side, the least x, is greater than its second. Write "
                    "xmin,xmax,ymin,ymax; across 180° of longitude in degrees, as 170,-170,50,60 "
                    "[EPSG:4326]."
                )
                raise QgsProcessingException(message.format(value=self.values[self.name]))
            west, east = told[0], told[1] + _ROUND
        if not system.isGeographic():
            return [box], system
        return [
            QgsRectangle(x0, box.yMinimum(), x1, box.yMaximum()) for x0, x1 in _turned(west, east)
        ], system

    def _name_no_crs(self) -> None:
        """Refuse an extent that names a CRS which QGIS does not know."""
        value = self.values[self.name]
        found = re.fullmatch(_SIDES, value) if isinstance(value, str) else None
        if found and found[5]:
            message = tr("“{value}”: “{crs}” is no CRS that QGIS knows. Write one as EPSG:4326.")
            raise QgsProcessingException(message.format(value=value, crs=found[5]))

    def within(self, crs: QgsCoordinateReferenceSystem) -> list[QgsRectangle]:
        """Return it in a CRS; in degrees cut at the antimeridian, from -180 to 180.

        Raises
        ------
        QgsProcessingException
            If it cannot be told in that CRS.
        """
        try:
            boxes = self._in(crs)
        except QgsCsException:
            boxes = []
        if not boxes or any(box.isNull() or not box.isFinite() for box in boxes):
            message = tr("“{value}” is no extent that the control layer's coordinates reach.")
            raise QgsProcessingException(message.format(value=self.values[self.name]))
        return boxes

    def _in(self, crs: QgsCoordinateReferenceSystem) -> list[QgsRectangle]:
        boxes, system = self.own(crs)
        found = []
        if system != crs:
            way = QgsCoordinateTransform(system, crs, self.context.transformContext())
            for box in boxes:
                moved, east = _moved(way, box)
                west = moved.xMinimum()
                found += [
                    QgsRectangle(x0, moved.yMinimum(), x1, moved.yMaximum())
                    for x0, x1 in (_turned(west, east) if crs.isGeographic() else [(west, east)])
                ]
            boxes = found
        return boxes

    def in_degrees(self) -> QgsRectangle:
        """Return it in degrees as one rectangle: over the antimeridian it goes beyond 180."""
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        try:
            halves = self._in(degrees)
        except QgsCsException:
            # it lies where there are no degrees, and so on no antimeridian: QGIS's own word
            return self.algorithm.parameterAsExtent(self.values, self.name, self.context, degrees)
        box = QgsRectangle(halves[0])
        if len(halves) > 1:
            box.setXMaximum(halves[1].xMaximum() + _ROUND)
        return box

    def on_page(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        """Return it in the CRS of a page, where the sides of the antimeridian must meet.

        Raises
        ------
        QgsProcessingException
            If the CRS is cut in two within the extent: its page would show the rest of the Earth.
        """
        box = self.in_degrees()
        plain = self.algorithm.parameterAsExtent(self.values, self.name, self.context, crs)
        if box.isEmpty() or box.xMaximum() <= _HALF:
            return plain
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        way = QgsCoordinateTransform(degrees, crs, self.context.transformContext())
        sides = [
            compat.box_moved(way, QgsRectangle(x0, box.yMinimum(), x1, box.yMaximum()))
            for x0, x1 in _turned(box.xMinimum(), box.xMaximum())
        ]
        whole = QgsRectangle(sides[0])
        whole.combineExtentWith(sides[-1])
        if whole.width() > _APART * sum(side.width() for side in sides):
            message = tr(
                "“{value}” lies across 180° of longitude, where the project's CRS, {crs}, is cut "
                "in two. Give the project one that shows both sides, such as EPSG:3832, or none."
            )
            raise QgsProcessingException(
                message.format(value=self.values[self.name], crs=crs.authid())
            )
        own_crs = self.algorithm.parameterAsExtentCrs(self.values, self.name, self.context)
        return plain if own_crs == crs else whole


def _moved(way: QgsCoordinateTransform, box: QgsRectangle) -> tuple[QgsRectangle, float]:
    """Return a box in another CRS, and its east side: over the antimeridian that is beyond 180.

    QGIS's way over the antimeridian tears what lies on both sides of Greenwich, so that it is taken
    for what it makes narrow.
    """
    plain = compat.box_moved(way, box)
    if not way.destinationCrs().isGeographic() or plain.width() <= _HALF:
        return plain, plain.xMaximum()
    over = compat.box_moved(way, box, Qgis.TransformDirection.Forward, True)
    east = over.xMaximum() + (_ROUND if over.xMinimum() > over.xMaximum() else 0.0)
    narrow = east - over.xMinimum() < _HALF
    return (over, east) if narrow else (plain, plain.xMaximum())


def as_text(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """Return an extent as a parameter takes it: in degrees where its CRS has no id to name it by.

    Without one the sides would be taken for those of another CRS.

    Raises
    ------
    QgsCsException
        If it has no id and the extent is nowhere in degrees.
    """
    if not crs.authid() and crs.isValid():
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        way = QgsCoordinateTransform(crs, degrees, QgsProject.instance())
        box, crs = compat.box_moved(way, box), degrees
    sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    return ",".join(map(repr, sides)) + f" [{crs.authid()}]"


def _as_written(value: Any) -> tuple[float, float] | None:
    """Return the first two sides of an extent that is a text, as they stand there."""
    found = re.fullmatch(_SIDES, value) if isinstance(value, str) else None
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
