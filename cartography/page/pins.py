# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels of a layer that stand at places found for one map, and leave the layer as it is."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QPointF

from ..style import labels, layer_styles, library
from . import emphasis

#: a figure in one unit: what stands behind it in brackets is the same in another
_ONE_UNIT = "regexp_replace({}, ' \\\\([^)]*\\\\)', '')"


def settings_of(layer: QgsMapLayer) -> QgsPalLayerSettings | None:
    """Return how a layer is labelled, by an expression; None where somebody has placed labels."""
    if not isinstance(layer, QgsVectorLayer) or not layer.labelsEnabled():
        return None
    labeling = layer.labeling()
    if not isinstance(labeling, QgsVectorLayerSimpleLabeling):
        return None
    settings = QgsPalLayerSettings(labeling.settings())
    if not settings.isExpression:
        settings.fieldName = settings.getLabelExpression().expression()
        settings.isExpression = True
    if library.guess(layer) in layer_styles.FIGURES:
        settings.fieldName = labels.on_map(settings.fieldName, layer)
    told = settings.dataDefinedProperties()
    return None if told.isActive(QgsPalLayerSettings.Property.PositionX) else settings


def in_one_unit(settings: QgsPalLayerSettings, points: float) -> QgsPalLayerSettings:
    """Return labels in one unit, in letters of so many points at most."""
    shorter = QgsPalLayerSettings(settings)
    shorter.fieldName = _ONE_UNIT.format(settings.fieldName)
    text = shorter.format()
    text.setSize(min(text.size(), points))
    shorter.setFormat(text)
    return shorter


def without_unit(settings: QgsPalLayerSettings, unit: str) -> QgsPalLayerSettings:
    """Return labels whose figures have no unit behind them: the page says it once for all."""
    shorter = QgsPalLayerSettings(settings)
    told = QgsExpression.quotedString(f"\\s*{re.escape(unit)}$")
    shorter.fieldName = f"regexp_replace({settings.fieldName}, {told}, '')"
    return shorter


def pin(
    item: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    copy: QgsVectorLayer,
    settings: QgsPalLayerSettings,
    middles: Mapping[int, QPointF],
    hidden: Sequence[int],
) -> None:
    """Write labels of a layer at their places on a map, and none of those that have no place.

    Parameters
    ----------
    copy : QgsVectorLayer
        Of the layer, as the map is to show it but for the labels.
    middles : mapping
        From a feature's id to the middle of its label, in millimetres from the map's corner.
    hidden : sequence of int
        Ids of features without a label: of another date, or off the map, one is as it was.
    """
    places = in_layer(item, layer, middles)
    kinds = QgsPalLayerSettings.Property
    told = settings.dataDefinedProperties()
    for kind, values in (
        (kinds.PositionX, {fid: point.x() for fid, point in places.items()}),
        (kinds.PositionY, {fid: point.y() for fid, point in places.items()}),
    ):
        told.setProperty(kind, QgsProperty.fromExpression(by_id(values)))
    told.setProperty(kinds.Hali, QgsProperty.fromExpression("'Center'"))
    told.setProperty(kinds.Vali, QgsProperty.fromExpression("'Half'"))
    if hidden:
        wanted = among(hidden, but=True)
        if told.isActive(kinds.Show):
            wanted = f"({told.property(kinds.Show).asExpression()}) AND {wanted}"
        told.setProperty(kinds.Show, QgsProperty.fromExpression(wanted))
    settings.setDataDefinedProperties(told)
    copy.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    emphasis.add_look(item, layer, copy)


def in_layer(
    item: QgsLayoutItemMap, layer: QgsVectorLayer, middles: Mapping[int, QPointF]
) -> dict[int, QgsPointXY]:
    """Return places in a layer's CRS; those beside the earth are left to QGIS."""
    back = QgsCoordinateTransform(item.crs(), layer.crs(), item.layout().project())
    seen, size = item.extent(), item.rect()
    places = {}
    for fid, middle in middles.items():
        point = QgsPointXY(
            seen.xMinimum() + seen.width() * middle.x() / size.width(),
            seen.yMaximum() - seen.height() * middle.y() / size.height(),
        )
        try:
            at = back.transform(point)
        except QgsCsException:
            continue
        if math.isfinite(at.x()) and math.isfinite(at.y()):
            places[fid] = at
    return places


def among(ids: Sequence[int], *, but: bool = False) -> str:
    """Return an expression that tells whether a feature is one of these, or any but these."""
    return f"$id {'NOT IN' if but else 'IN'} ({', '.join(map(str, ids))})"


def by_id(values: Mapping[int, object]) -> str:
    """Return an expression that gives a feature's value, numbers to 9 decimals.

    By what a page made again has less than that elsewhere, its layout would not be the same.
    """
    short = {k: round(v, 9) if isinstance(v, float) else v for k, v in values.items()}
    pairs = ", ".join(f"'{fid}', {value!r}" for fid, value in short.items())
    return f"map_get(map({pairs}), to_string($id))"
