# SPDX-License-Identifier: GPL-2.0-or-later
"""Small layers for pages: ground of one actor, and whatever is added to it."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from salient.cartography.style import library


def add(layer, wkt: str, values: list) -> None:
    """Add a feature to a layer in memory."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    feature.setAttributes(values)
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()


def layer_of(kind: str, name: str, fields: str, rows) -> QgsVectorLayer:
    """Return a layer in memory of rows (WKT, value, …); fields as in "actor:string,date:date"."""
    columns = "".join(f"&field={field}" for field in fields.split(","))
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326{columns}", name, "memory")
    for wkt, *attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(attributes)
        assert layer.dataProvider().addFeature(feature)
    return layer


def control(project) -> QgsVectorLayer:
    """Return ground of the actor A, two degrees wide, as a layer of the project."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    add(layer, "Polygon((36 34, 38 34, 38 35.4, 36 35.4, 36 34))", ["A"])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    return layer
