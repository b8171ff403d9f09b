# SPDX-License-Identifier: GPL-2.0-or-later
"""The shapes of a layer in another CRS."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)


def shapes_in(
    crs: QgsCoordinateReferenceSystem,
    layer: QgsVectorLayer,
    request: QgsFeatureRequest | None,
    project: QgsProject,
) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
    """Yield the features of a layer that are asked for, each with its shape in a CRS.

    What the CRS cannot show is left out; None asks for nothing.
    """
    if request is None:
        return
    transform = QgsCoordinateTransform(layer.crs(), crs, project)
    for feature in layer.getFeatures(request):
        shape = feature.geometry()
        try:
            shape.transform(transform)
        except QgsCsException:
            continue
        yield feature, shape
