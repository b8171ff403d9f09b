# SPDX-License-Identifier: GPL-2.0-or-later
"""Shapes, of a layer or with a CRS of their own, in another CRS."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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

from ..analysis.base import listener


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
    for feature in listener.each(layer.getFeatures(request)):
        shape = feature.geometry()
        try:
            shape.transform(transform)
        except QgsCsException:
            continue
        yield feature, shape


def known_in(
    crs: QgsCoordinateReferenceSystem,
    shapes: Iterable[tuple[QgsGeometry, QgsCoordinateReferenceSystem]],
    project: QgsProject,
) -> Iterator[tuple[QgsGeometry, tuple[QgsGeometry, QgsCoordinateReferenceSystem]]]:
    """Yield shapes, each with its own CRS, in one CRS, and beside it as they are.

    What the CRS cannot show is left out.
    """
    for shape, own in shapes:
        drawn = QgsGeometry(shape)
        try:
            drawn.transform(QgsCoordinateTransform(own, crs, project))
        except QgsCsException:
            continue
        yield drawn, (shape, own)
