# SPDX-License-Identifier: GPL-2.0-or-later
"""How the context of a page is drawn: quieter than anything that was measured."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from . import labels, palette, symbols

#: people from which on a town's letters are larger
_CITY, _LARGE_CITY = 100_000, 500_000


def towns(found: Iterable) -> QgsVectorLayer:
    """Make the layer of towns; the labels of larger ones come first."""
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=name:string(0)&field=people:int", "Salient towns", "memory"
    )
    _fill(
        layer,
        (
            (QgsGeometry.fromPointXY(QgsPointXY(one.lon, one.lat)), [one.name, one.people])
            for one in found
        ),
    )
    layer.setRenderer(
        QgsSingleSymbolRenderer(symbols.point("circle", palette.PAPER, 1.3, palette.INK))
    )
    # a dot without its name would tell nothing
    labeling = labels.labels('"name"', 7.5, palette.INK, distance=0.9, always=True)
    settings = QgsPalLayerSettings(labeling.settings())
    size = f'if("people" >= {_LARGE_CITY}, 8.5, if("people" >= {_CITY}, 7.5, 7))'
    kinds = QgsPalLayerSettings.Property
    settings.dataDefinedProperties().setProperty(kinds.Size, QgsProperty.fromExpression(size))
    first = QgsProperty.fromExpression('scale_linear(ln("people" + 1), 8, 16, 1, 4)')
    settings.dataDefinedProperties().setProperty(kinds.Priority, first)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def neighbours(found: Iterable[QgsGeometry]) -> QgsVectorLayer:
    """Make the layer of countries that a map is not about: tinted apart."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "Salient neighbours", "memory")
    rows: list[tuple[QgsGeometry, list]] = []
    for shape in found:
        shape.convertToMultiType()
        rows.append((shape, []))
    _fill(layer, rows)
    tint = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.NEIGHBOUR, palette.NEIGHBOUR, 0.2)])
    layer.setRenderer(QgsSingleSymbolRenderer(tint))
    return layer


def names(found: Iterable[tuple[str, QgsPointXY]]) -> QgsVectorLayer:
    """Make the layer of the names of countries."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string(0)", "Salient names", "memory")
    _fill(layer, ((QgsGeometry.fromPointXY(point), [name]) for name, point in found))
    # what is not drawn has no label
    dot = symbols.point("circle", palette.PAPER, 0.1)
    dot.setOpacity(0.0)
    layer.setRenderer(QgsSingleSymbolRenderer(dot))
    labeling = labels.labels('upper("name")', 8.5, palette.MUTED_INK, centred=True, always=True)
    settings = QgsPalLayerSettings(labeling.settings())
    # a town or a figure goes before it
    settings.priority = 1
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def borders(found: Iterable[tuple[str, QgsGeometry]]) -> QgsVectorLayer:
    """Make the layer of borders: of states, of their regions, and those in dispute."""
    layer = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=kind:string(0)", "Salient borders", "memory"
    )
    _fill(layer, ((line, [kind]) for kind, line in found))
    kinds = (
        ("state", _line(palette.MUTED_INK, 0.35, [3.2, 1.0, 0.6, 1.0])),
        ("disputed", _line(palette.MUTED_INK, 0.3, [1.2, 1.2])),
        ("region", _line(palette.GRATICULE, 0.2, [0.8, 0.8])),
    )
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "kind", [QgsRendererCategory(kind, symbol, kind) for kind, symbol in kinds]
        )
    )
    return layer


def _line(color: str, width: float, dashes: list[float]) -> QgsLineSymbol:
    layer: QgsSimpleLineSymbolLayer = symbols.line(color, width, dashed=True)
    layer.setCustomDashVector(dashes)
    return symbols.symbol(QgsLineSymbol, [layer])


def _fill(layer: QgsVectorLayer, rows: Iterable[tuple[QgsGeometry, list]]) -> None:
    features = []
    for shape, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
