# SPDX-License-Identifier: GPL-2.0-or-later
"""A click on the map that says where an event happened."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ...i18n import tr
from .event_filter import WGS84
from .settings import EventsSettings


@dataclass(frozen=True)
class Spot:
    """A place that was clicked: degrees, and the name of the point it snapped to."""

    lon: float
    lat: float
    place: str = ""


class EventMapTool(QgsMapToolEmitPoint):
    """Shows coordinates while it moves, snaps to points of visible layers, emits `picked`."""

    picked = pyqtSignal(object)

    def __init__(self, canvas, status_bar) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._status = status_bar
        self._marker: QgsVertexMarker | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasMoveEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Say where the pointer is and what it would snap to."""
        snapped, spot = self._spot(event.mapPoint())
        if spot is None:
            return
        self._mark(snapped if spot.place else None)
        where = f"{spot.lat:.5f}, {spot.lon:.5f}"
        self._status.showMessage(f"{where} ({spot.place})" if spot.place else where, 3000)

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802 - QGIS's name
        """Emit the place; a right click gives up."""
        if event.button() != Qt.MouseButton.LeftButton:
            self._canvas.unsetMapTool(self)
            return
        _, spot = self._spot(event.mapPoint())
        if spot is None:
            self._status.showMessage(tr("This place has no longitude and latitude."), 5000)
            return
        self.picked.emit(spot)

    def deactivate(self) -> None:
        """Take the mark off the map."""
        self._mark(None)
        super().deactivate()

    def _mark(self, point: QgsPointXY | None) -> None:
        if point is None:
            if self._marker is not None:
                self._canvas.scene().removeItem(self._marker)
                self._marker = None
            return
        if self._marker is None:
            self._marker = QgsVertexMarker(self._canvas)
            self._marker.setIconSize(14)
        self._marker.setCenter(point)

    def _spot(self, point: QgsPointXY) -> tuple[QgsPointXY, Spot | None]:
        place = ""
        settings = EventsSettings.load()
        if settings.snap:
            reach = settings.snap_pixels * self._canvas.mapUnitsPerPixel()
            found = nearest(self._canvas.layers(), point, reach, self._crs())
            if found is not None:
                point, place = found
        transform = QgsCoordinateTransform(
            self._crs(), QgsCoordinateReferenceSystem(WGS84), QgsProject.instance()
        )
        try:
            degrees = transform.transform(point)
        except QgsCsException:
            return point, None
        lon, lat = degrees.x(), degrees.y()
        if not (abs(lon) <= 180 and abs(lat) <= 90):
            return point, None
        return point, Spot(round(lon, 7), round(lat, 7), place)

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return self._canvas.mapSettings().destinationCrs()


def nearest(
    layers, point: QgsPointXY, reach: float, crs: QgsCoordinateReferenceSystem
) -> tuple[QgsPointXY, str] | None:
    """Return the nearest point of the point layers within reach, with its display name."""
    best: tuple[float, QgsPointXY, str] | None = None
    for layer in layers:
        is_point = isinstance(layer, QgsVectorLayer) and (
            layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        )
        if not is_point or layer.customProperty("salient/events"):
            continue
        square = QgsRectangle.fromCenterAndSize(point, 2 * reach, 2 * reach)
        request = QgsFeatureRequest().setDestinationCrs(
            crs, QgsProject.instance().transformContext()
        )
        request.setFilterRect(square).setLimit(200)
        for feature in layer.getFeatures(request):
            geometry = feature.geometry()
            distance = geometry.distance(QgsGeometry.fromPointXY(point))
            if distance <= reach and (best is None or distance < best[0]):
                at = QgsPointXY(geometry.vertexAt(0))
                best = (distance, at, _name(layer, feature))
    return None if best is None else (best[1], best[2])


def _name(layer: QgsVectorLayer, feature) -> str:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    value = QgsExpression(layer.displayExpression()).evaluate(context)
    return "" if value is None or value == "" else str(value)
