# SPDX-License-Identifier: GPL-2.0-or-later
"""What a map shows quieter than its layers do: ground beneath changes, areas that a letter tells.

The layers themselves stay as they are: the map of the page has its own look of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsPalLayerSettings,
    QgsProperty,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..style import labels, library

#: how much of its strength control keeps beneath changes
MUTED = 0.5
#: property of a map whose look of layers is ours and not the user's
_OURS = "salient/emphasis"


def mutes(layers: Sequence[QgsMapLayer]) -> bool:
    """Tell whether the control of a map is drawn quieter, because of the changes above it."""
    return any(
        isinstance(one, QgsVectorLayer) and library.guess(one) == "changes" for one in layers
    )


def apply(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer], *, lettered: bool) -> None:
    """Give a map its own look of layers, where it needs one.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        Those of the page.
    lettered : bool
        Letters on the map tell which pocket a figure is of.
    """
    if item.keepLayerStyles() and not item.customProperty(_OURS, False):
        # locked by the user
        return
    quiet = mutes(layers)
    looks = {}
    for layer in layers:
        style = library.guess(layer) if isinstance(layer, QgsVectorLayer) else ""
        if quiet and style == "control":
            looks[layer.id()] = _look(_muted(layer))
        elif lettered and style in ("pockets", "pocket_area"):
            looks[layer.id()] = _look(_roomy(layer))
    item.setLayerStyleOverrides(looks)
    item.setKeepLayerStyles(bool(looks))
    item.setCustomProperty(_OURS, bool(looks))


def _muted(layer: QgsVectorLayer) -> QgsVectorLayer:
    copy = layer.clone()
    copy.setOpacity(MUTED * layer.opacity())
    return copy


def _roomy(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return a copy of a layer of pockets whose labels stand in the pocket or nowhere."""
    copy = layer.clone()
    if not isinstance(copy.labeling(), QgsVectorLayerSimpleLabeling):
        return copy
    settings = QgsPalLayerSettings(copy.labeling().settings())
    kinds = QgsPalLayerSettings.Property
    told = settings.dataDefinedProperties()
    told.setProperty(kinds.PolygonLabelOutside, QgsProperty())
    told.setProperty(kinds.Show, QgsProperty.fromExpression(f"not ({labels.SMALL})"))
    copy.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    return copy


def _look(layer: QgsVectorLayer) -> str:
    look = QgsMapLayerStyle()
    look.readFromLayer(layer)
    return look.xmlData()
