# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of a map that hold several dates: each page shows one of them, never all at once."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingException,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)

from ..i18n import tr
from . import compat, control_fields
from .outputs import set_temporal

#: property of a layer that stands for a layer of the user's on pages, with its dates: its id
STANDS_FOR = "salient/dated"
#: styles of layers whose dates are what they show, not when they hold
_OF_ALL_DATES = ("last_changed", "events")
#: styles of what changes with time: without a date a reader takes it for that of the page
_OF_ONE_DATE = ("control", "gaps", "cores", "pockets", "pocket_area", "front")
#: styles of changes: what has changed by a date stays changed
_SINCE = ("changes", "movement")
_INSTANT = QgsVectorLayerTemporalProperties.TemporalMode.FeatureDateTimeInstantFromField


def heeded(layer: QgsMapLayer, project: QgsProject, feedback) -> QgsMapLayer:
    """Return a layer that heeds its dates: itself, or a copy that stands for it on pages.

    The layer of the user is left as it is.

    Raises
    ------
    QgsProcessingException
        If a layer holds several dates as text, which QGIS cannot compare.
    """
    from ..cartography.style import library

    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        return layer
    style = library.guess(layer)
    if _lasts_no_time(layer):
        copy = _copy(layer, project)
        set_temporal(copy, layer.temporalProperties().startField(), 1.0)
        return copy
    if layer.temporalProperties().isActive() or style in _OF_ALL_DATES:
        return layer
    if layer.customProperty("salient/events"):
        return layer
    name = "to_date" if style in _SINCE else _date_field(layer)
    index = layer.fields().indexOf(name)
    if index < 0 or len(layer.uniqueValues(index, 3)) < 2:
        return layer
    if not compat.is_date_field(layer.fields().at(index)):
        message = tr(
            "“{layer}” holds several dates as text in “{field}”, which QGIS cannot compare: the "
            "page would show all of them at once. Run “Prepare control layer” on it, or filter the "
            "layer to one date."
        )
        raise QgsProcessingException(message.format(layer=layer.name(), field=name))
    copy = _copy(layer, project)
    if style in _SINCE:
        _set_since(copy, name)
    else:
        set_temporal(copy, name, 1.0)
    message = tr("“{layer}” holds several dates: the page shows that of “{field}” that it is of.")
    feedback.pushInfo(message.format(layer=layer.name(), field=name))
    return copy


def _lasts_no_time(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer's features hold at the midnight that begins their day, and no longer.

    So QGIS sets up a layer with one field of dates: a map of the day itself would be empty.
    """
    temporal = layer.temporalProperties()
    index = layer.fields().indexOf(temporal.startField())
    return (
        temporal.isActive()
        and temporal.mode() == _INSTANT
        and temporal.fixedDuration() <= 0.0
        and index >= 0
        and layer.fields().at(index).typeName().casefold() == "date"
    )


def _date_field(layer: QgsVectorLayer) -> str:
    """Return the field that says when a feature held, or ``""``.

    Only fields named so: a town has a date too, that of its founding.
    """
    return control_fields.named(layer.fields(), control_fields.DATE_FIELDS)


def _copy(layer: QgsVectorLayer, project: QgsProject) -> QgsVectorLayer:
    """Return a copy of a layer that is kept in the project for its pages only."""
    adopted = project.layerTreeRoot().findLayer(layer.id()) is None
    if adopted and project.mapLayer(layer.id()) is not None:
        # taken into the project by a page: no layer of the user's
        return layer
    for other in project.mapLayers().values():
        if other.customProperty(STANDS_FOR, "") == layer.id():
            other.setRenderer(layer.renderer().clone())
            if layer.labeling() is not None:
                other.setLabeling(layer.labeling().clone())
            other.setName(layer.name())
            other.dataProvider().reloadData()
            return other
    copy = layer.clone()
    copy.setCustomProperty(STANDS_FOR, layer.id())
    copy.setFlags(copy.flags() | QgsMapLayer.LayerFlag.Private)
    project.addMapLayer(copy, False)
    return copy


def _set_since(layer: QgsVectorLayer, field: str) -> None:
    """Show each feature from the date in a field on."""
    properties = layer.temporalProperties()
    kinds = QgsVectorLayerTemporalProperties.TemporalMode
    properties.setMode(kinds.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField(field)
    properties.setEndField("")
    properties.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalDays)
    properties.setIsActive(True)


def undated(layers: Sequence[QgsMapLayer]) -> list[str]:
    """Return the names of layers of a dated page that change with time and have no date."""
    from ..cartography.style import library

    drawn = [one for one in layers if isinstance(one, QgsVectorLayer) and one.isSpatial()]
    if not any(layer.temporalProperties().isActive() for layer in drawn):
        return []
    return [
        layer.name()
        for layer in drawn
        if not layer.temporalProperties().isActive()
        and library.guess(layer) in _OF_ONE_DATE
        and not _says_date(layer)
    ]


def _says_date(layer: QgsVectorLayer) -> bool:
    index = layer.fields().indexOf(_date_field(layer))
    return index >= 0 and any(not compat.is_null(one) for one in layer.uniqueValues(index, 3))
