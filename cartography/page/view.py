# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a layer a map shows: figures beside a map are about what is seen on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..style import library
from . import degrees

#: points on each side of an extent: its sides are curves in another CRS
_POINTS_A_SIDE = 24
#: shares nearer to the whole than this are the whole
_WHOLE = 0.999


@dataclass(frozen=True)
class MapView:
    """The extent of a map.

    Attributes
    ----------
    extent : QgsRectangle
        In `crs`.
    crs : QgsCoordinateReferenceSystem
    project : QgsProject
        Says how to transform.
    whole : bool
        The map shows all of what its layers hold, so that tables tell of the same.
    """

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    project: QgsProject
    whole: bool = True
    _frames: dict = field(default_factory=dict, repr=False, compare=False)

    def frame(self, layer: QgsMapLayer) -> QgsGeometry | None:
        """Return the extent in a layer's CRS; None where that CRS cannot show it."""
        key = layer.crs().toWkt()
        if key not in self._frames:
            frame = QgsGeometry.fromRect(self.extent).densifyByCount(_POINTS_A_SIDE)
            try:
                frame.transform(QgsCoordinateTransform(self.crs, layer.crs(), self.project))
                if layer.crs().isGeographic():
                    box = degrees.degrees_of(self.extent, self.crs, self.project)
                    frame = _both_sides(frame) if box.xMaximum() > 180.0 else frame
            except QgsCsException:
                frame = None
            self._frames[key] = frame
        return self._frames[key]

    def share(self, layer: QgsMapLayer, feature: QgsFeature) -> float:
        """Return how much of a feature's area, or length, lies on the map: 0 to 1.

        A feature without a place, as of a table, is wholly on it.
        """
        shape, frame = feature.geometry(), self.frame(layer)
        if shape.isNull() or frame is None or frame.contains(shape):
            return 1.0
        if not frame.intersects(shape):
            return 0.0
        seen = shape.intersection(frame)
        if seen.isNull():
            # of a polygon that crosses itself
            seen = shape.makeValid().intersection(frame)
        ruler = ruler_of(layer, self.project)
        whole = size_of(ruler, shape)
        share = size_of(ruler, seen) / whole if whole > 0.0 else 1.0
        return 1.0 if share >= _WHOLE else share


def size_of(ruler: QgsDistanceArea, shape: QgsGeometry) -> float:
    """Return the area of a polygon or the length of a line; 0 of what lies off its CRS."""
    polygon = shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    try:
        return float(ruler.measureArea(shape) if polygon else ruler.measureLength(shape))
    except QgsCsException:  # from QGIS 3.40 on it is said so
        return 0.0


def ruler_of(layer: QgsMapLayer, project: QgsProject) -> QgsDistanceArea:
    """Return what measures shapes of a layer on the ellipsoid, whatever its CRS draws of them."""
    ruler = QgsDistanceArea()
    ruler.setEllipsoid("WGS84")
    ruler.setSourceCrs(layer.crs(), project.transformContext())
    return ruler


def _both_sides(frame: QgsGeometry) -> QgsGeometry:
    """Return a frame over the 180th meridian, for degrees from -180 to 180 and for those to 360."""
    beyond, before = QgsGeometry(frame), QgsGeometry(frame)
    for number, vertex in enumerate(frame.vertices()):
        east = vertex.x() + (360.0 if vertex.x() < 0.0 else 0.0)
        beyond.moveVertex(east, vertex.y(), number)
        before.moveVertex(east - 360.0, vertex.y(), number)
    return beyond.combine(before)


def view_of(
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
) -> MapView:
    """Return the view of a map of layers."""
    view = MapView(extent, crs, project)
    whole = True
    for layer in layers:
        # a base map reaches farther than what is measured
        if not isinstance(layer, QgsVectorLayer) or not library.guess(layer):
            continue
        frame = view.frame(layer)
        if layer.isSpatial() and frame is not None and not layer.extent().isNull():
            whole = whole and frame.contains(QgsGeometry.fromRect(layer.extent()))
    return MapView(extent, crs, project, whole)
