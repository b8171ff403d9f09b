# SPDX-License-Identifier: GPL-2.0-or-later
"""The numbers of the source list on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from ..i18n import tr
from . import source_list, styles

_KEY = "salient/marks"
#: millimetres that one mark takes on the page
_MARK_MM = (12.0, 6.0)


def refresh(
    project: QgsProject,
    main: QgsLayoutItemMap,
    listed: Sequence[source_list.Entry],
    family: str,
) -> list[QgsMapLayer]:
    """Make the layer of numbers, in place of the one of an earlier run."""
    name = main.layout().name()
    for layer in list(project.mapLayers().values()):
        if layer.customProperty(_KEY, "") == name:
            project.removeMapLayer(layer.id())
    placed = [entry for entry in listed[: source_list.MOST] if entry.lon is not None]
    if not placed:
        return []
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=number:string", tr("Sourced event, number in the list"), "memory"
    )
    features = []
    for lon, lat, numbers in source_list.groups(placed, *_cell(project, main)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
        feature.setAttributes([source_list.ranges(numbers)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    styles.apply(layer, "events", project)
    layer.setCustomProperty(_KEY, name)
    # kept in the project, because the layout is; not in the layer tree, because it is part of it
    layer.setFlags(QgsMapLayer.LayerFlag.Private)
    project.addMapLayer(layer, False)
    return [layer]


def _cell(project: QgsProject, main: QgsLayoutItemMap) -> tuple[float, float]:
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(main.crs(), degrees, project)
    box = transform.transformBoundingBox(main.extent())
    rect = main.rect()
    return (
        max(box.width() * _MARK_MM[0] / rect.width(), 1e-9),
        max(box.height() * _MARK_MM[1] / rect.height(), 1e-9),
    )
