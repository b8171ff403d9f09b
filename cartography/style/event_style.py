# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of a store's events: colour by category, shape by status, circles on request."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...i18n import tr
from . import labels as lettering
from . import palette, symbols

#: the layer's variable that asks for circles
CIRCLES = "salient_circles"
#: from this scale on labels are drawn
_LABELS_FROM = 750_000
_STANDS = 'coalesce("retracted", 0) = 0'
#: status → shape, so that both show in grey too
_SHAPE = """CASE WHEN "status" = 'confirmed' THEN 'circle'
WHEN "status" = 'disputed' THEN 'triangle' ELSE 'diamond' END"""


def apply(layer: QgsVectorLayer, categories: Sequence[str], label: str) -> None:
    """Style the layer of events.

    Parameters
    ----------
    categories : sequence of str
        Each gets a colour; the ninth and later ones share the colour of the rest.
    label : str
        Expression of the label.
    """
    found = [
        QgsRendererCategory(name, _symbol(color.ink), name)
        for name, color in zip(categories, palette.ACTORS)
    ]
    found.append(QgsRendererCategory("", _symbol(palette.INK), tr("Other")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("category", found))
    layer.setLabeling(_labels(label))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def add_categories(layer: QgsVectorLayer, categories: Sequence[str]) -> None:
    """Give colours to categories that came in later; what the user has styled himself stays."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    if renderer.classAttribute() != "category":
        return
    known = [one.value() for one in renderer.categories() if one.value()]
    free = palette.ACTORS[len(known) :]
    new = [name for name in categories if name not in known]
    for name, color in zip(new, free):
        renderer.addCategory(QgsRendererCategory(name, _symbol(color.ink), name))
    if new and free:
        layer.emitStyleChanged()
        layer.rendererChanged.emit()
        layer.legendChanged.emit()


def _symbol(color: str) -> QgsMarkerSymbol:
    # The dark relatives of the actors' colours: an event must show on its actor's own ground.
    mark = symbols.marker("circle", color, 3.4, outline=palette.PAPER, width=0.35)
    kind = QgsSymbolLayer.Property
    mark.setDataDefinedProperty(kind.PropertyName, QgsProperty.fromExpression(_SHAPE))
    mark.setDataDefinedProperty(kind.PropertyLayerEnabled, QgsProperty.fromExpression(_STANDS))
    return symbols.symbol(QgsMarkerSymbol, [_circle(), mark])


def _circle() -> QgsSimpleMarkerSymbolLayer:
    """Return a circle as wide as the location is uncertain."""
    circle = symbols.marker("circle", palette.ACCENT, 1.0, outline=palette.ACCENT, width=0.2)
    circle.setFillColor(QColor(0, 0, 0, 0))
    circle.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
    kind = QgsSymbolLayer.Property
    size = QgsProperty.fromExpression('2 * coalesce("location_precision_m", 0)')
    circle.setDataDefinedProperty(kind.PropertySize, size)
    asked = f'{_STANDS} AND coalesce(@{CIRCLES}, 0) = 1 AND "location_precision_m" > 0'
    circle.setDataDefinedProperty(kind.PropertyLayerEnabled, QgsProperty.fromExpression(asked))
    return circle


def _labels(expression: str) -> QgsVectorLayerSimpleLabeling:
    settings = lettering.labels(expression, 8).settings()
    settings.scaleVisibility = True
    settings.minimumScale = _LABELS_FROM
    settings.dataDefinedProperties().setProperty(
        QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(_STANDS)
    )
    return QgsVectorLayerSimpleLabeling(settings)
