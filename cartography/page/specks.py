# SPDX-License-Identifier: GPL-2.0-or-later
"""Rings round ground gained that no map of a page shows large enough to be found.

A dot in the colour of who gained it is not told from a knot of the front beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..style import palette, symbols
from . import legend, owned

#: property of the layer of rings that a page made for itself
KEY = legend.SPECKS


def ring(
    layout: QgsPrintLayout, maps: Sequence[QgsLayoutItemMap], layers: Sequence[QgsMapLayer]
) -> None:
    """Put rings round specks of ground gained, over all else on maps that show it.

    Parameters
    ----------
    maps : sequence of QgsLayoutItemMap
        The page's own first; what one of them shows large enough has no ring on any.
    """
    project = layout.project()
    owned.remove(project, layout, KEY)
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer):
            continue
        rows = legend.speck_rows(layer, maps)
        if not rows:
            continue
        tones = {
            entry.ruleKey(): entry.symbol().color().name()
            for entry in layer.renderer().legendSymbolItems()
        }
        rings = _rings(project, layer, [(tones[key], row) for key in rows for row in rows[key]])
        rings.setFlags(QgsMapLayer.LayerFlag.Private)
        owned.keep(project, layout, rings, KEY)
        for item in maps:
            if layer in item.layers():
                item.setLayers([rings, *item.layers()])


def _rings(
    project: QgsProject, layer: QgsVectorLayer, rows: Sequence[tuple[str, QgsFeature]]
) -> QgsVectorLayer:
    """Return a layer of rings, one for each row, of a tone each."""
    made = QgsVectorLayer("Point?crs=EPSG:4326&field=tone:string(0)", "", "memory")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(layer.crs(), degrees, project)
    features = []
    for tone, row in rows:
        point = _middle(row.geometry())
        try:
            point.transform(transform)
        except QgsCsException:
            continue
        feature = QgsFeature(made.fields())
        feature.setGeometry(point)
        feature.setAttributes([tone])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    told = QgsProperty.fromField("tone")
    made.setRenderer(QgsSingleSymbolRenderer(symbols.speck(palette.INK, told)))
    return made


def _middle(shape: QgsGeometry) -> QgsGeometry:
    """Return the middle of a speck, or of the largest of its pieces."""
    piece = max(shape.asGeometryCollection() or [shape], key=lambda one: one.area())
    middle = piece.centroid()
    return middle if piece.contains(middle) else piece.pointOnSurface()
