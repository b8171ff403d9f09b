# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of a store's events: colour by category, shape by status, circles on request."""

from __future__ import annotations

from collections.abc import Collection, Iterable

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
from ..inert_text import inert
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


def apply(layer: QgsVectorLayer, categories: Iterable[str], label: str) -> None:
    """Style the layer of events.

    Parameters
    ----------
    categories : iterable of str
        Each gets a colour; the ninth and later ones share the colour of the rest, and are not asked
        for.
    label : str
        Expression of the label.
    """
    found = [
        QgsRendererCategory(name, _symbol(color.ink), inert(name))
        for color, name in zip(palette.ACTORS, categories)
    ]
    found.append(QgsRendererCategory("", _symbol(palette.INK), tr("Other")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("category", found))
    layer.setLabeling(_labels(label))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def update_categories(
    layer: QgsVectorLayer, categories: Collection[str], public: Collection[str]
) -> None:
    """Give colours to categories that came in later; what the user has styled himself stays.

    The layer's look is kept in the project, and with it the names of its categories: those that
    are not public (any more) share the colour of the rest.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    if renderer.classAttribute() != "category":
        return
    there = [one.value() for one in renderer.categories()]
    gone = [name for name in there if name in categories and name not in public]
    for name in gone:
        renderer.deleteCategory(renderer.categoryIndexForValue(name))
    known = [name for name in there if name and name not in gone]
    free = palette.ACTORS[len(known) :]
    new = [name for name in public if name not in there][: len(free)]
    for name, color in zip(new, free):
        renderer.addCategory(QgsRendererCategory(name, _symbol(color.ink), inert(name)))
    if gone or new:
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
