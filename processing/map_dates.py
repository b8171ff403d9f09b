# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of a map that hold several dates: each page shows one of them, never all at once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from qgis.core import (
    QgsExpression,
    QgsField,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
    QgsWkbTypes,
)
from qgis.PyQt.QtXml import QDomDocument

from ..i18n import tr
from . import compat, control_fields, layer_memory
from .outputs import set_temporal, set_until_next

#: property of a layer that stands for a layer of the user's on pages, with its dates: its id
STANDS_FOR = "salient/dated"
#: property of such a layer: a hash of the looks that it was given last
_LOOK = "salient/dated/look"
_MODES = QgsVectorLayerTemporalProperties.TemporalMode
_INSTANT = _MODES.FeatureDateTimeInstantFromField
_UNTIL_NEXT = _MODES.FeatureDateTimeStartAndEndFromExpressions


def heeded(layer: QgsMapLayer, project: QgsProject, feedback: QgsProcessingFeedback) -> QgsMapLayer:
    """Return a layer that heeds its dates: itself, or a copy that stands for it on pages.

    The layer of the user is left as it is.

    Raises
    ------
    QgsProcessingException
        If a layer holds several dates as text, which QGIS cannot compare.
    """
    from ..cartography.page import dated, early
    from ..cartography.style import library

    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        return layer
    if fields_by_other_names(layer):
        layer = name_fields(_copy(layer, project), layer, feedback)
    stays = library.guess(layer) in dated.SINCE
    if stays and _shows_its_day(layer, dated.date_field(layer)):
        # as QGIS sets up an output of several dates
        copy = _copy(layer, project)
        dated.set_since(copy, dated.date_field(layer))
        return copy
    if _lasts_no_time(layer):
        copy = _copy(layer, project)
        set_temporal(copy, layer.temporalProperties().startField(), 1.0)
        return copy
    if layer.temporalProperties().isActive() or dated.has_own_dates(layer):
        return layer
    name = dated.date_field(layer)
    index = layer.fields().indexOf(name)
    if index < 0 or len(compat.unique_values(layer, index, 3)) < 2:
        return layer
    before = early.days_in(layer, name)
    if not before and not compat.is_date_field(layer.fields().at(index)):
        message = tr(
            "“{layer}” holds several dates as text in “{field}”, which QGIS cannot compare: the "
            "page would show all of them at once. Run “Prepare control layer” on it, or filter the "
            "layer to one date."
        )
        raise QgsProcessingException(message.format(layer=layer.name(), field=name))
    copy = _copy(layer, project)
    if stays:
        dated.set_since(copy, name)
    elif before:
        set_until_next(copy, name, before)
    else:
        set_temporal(copy, name, 1.0)
    message = tr("“{layer}” holds several dates: the page shows that of “{field}” that it is of.")
    feedback.pushInfo(message.format(layer=layer.name(), field=name))
    return copy


def fields_by_other_names(layer: QgsVectorLayer) -> dict[str, str]:
    """Return actor, class and date of a control layer that calls them otherwise, by those names.

    They are the fields that the layer was last measured with, or else those that are found as
    the algorithms find them; where nothing was measured only of a layer of several dates.
    """
    from ..cartography.page import dated
    from ..cartography.style import library

    area = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    if not area or library.guess(layer) not in ("", "control"):
        return {}
    fields, asked = layer.fields(), layer_memory.recall(layer)
    found = {
        name: asked.get(key.lower()) or control_fields.guess(fields, key)
        for name, key in (
            ("actor", "ACTOR_FIELD"),
            ("class", "CLASS_FIELD"),
            ("date", "DATE_FIELD"),
        )
    }
    there = {name: own for name, own in found.items() if fields.indexOf(own) >= 0}
    if "actor" not in there or "date" not in there:
        return {}
    several = len(compat.unique_values(layer, fields.indexOf(there["date"]), 3)) > 1
    if not several and not asked.get("actor_field"):
        return {}
    return {
        name: own
        for name, own in there.items()
        if fields.lookupField(name) < 0 and not (name == "date" and dated.date_field(layer))
    }


def name_fields(
    copy: QgsVectorLayer, layer: QgsVectorLayer, feedback: QgsProcessingFeedback
) -> QgsVectorLayer:
    """Give a copy of a control layer its actor, class and date by the names that pages know."""
    words = {
        "actor": tr("Actor field"),
        "class": tr("Control class field"),
        "date": tr("Date field"),
    }
    for name, own in fields_by_other_names(layer).items():
        if copy.fields().lookupField(name) < 0:
            field = QgsField(layer.fields().field(own))
            field.setName(name)
            copy.addExpressionField(QgsExpression.quotedColumnRef(own), field)
        message = tr("{parameter}: “{field}” is taken, found by its name or type.")
        feedback.pushInfo(message.format(parameter=words[name], field=own))
    return copy


def _lasts_no_time(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer's features hold at the midnight that begins their day, and no longer.

    So QGIS sets up a layer with one field of dates: a map of the day itself would be empty.
    """
    temporal = layer.temporalProperties()
    index = layer.fields().indexOf(temporal.startField())
    return bool(
        temporal.isActive()
        and temporal.mode() == _INSTANT
        and temporal.fixedDuration() <= 0.0
        and index >= 0
        and layer.fields().at(index).typeName().casefold() == "date"
    )


def _shows_its_day(layer: QgsVectorLayer, field: str) -> bool:
    """Tell whether a layer is set up to show features on the day in a field, or until the next."""
    temporal = layer.temporalProperties()
    return (
        temporal.isActive()
        and temporal.mode() in (_INSTANT, _UNTIL_NEXT)
        and temporal.startField() == field
        and bool(field)
    )


def take_time(copy: QgsMapLayer, layer: QgsMapLayer) -> None:
    """Give a copy of a layer that layer's temporal settings, which QGIS leaves behind."""
    own = layer.temporalProperties()
    if own is None or not own.isActive():
        return
    document = QDomDocument()
    kept = document.createElement("kept")
    own.writeXml(kept, document, QgsReadWriteContext())
    copy.temporalProperties().readXml(kept, QgsReadWriteContext())


def _copy(layer: QgsVectorLayer, project: QgsProject) -> QgsVectorLayer:
    """Return a copy of a layer that is kept in the project for its pages only."""
    adopted = project.layerTreeRoot().findLayer(layer.id()) is None
    if adopted and project.mapLayer(layer.id()) is not None:
        # taken into the project by a page: no layer of the user's
        return layer
    for other in project.mapLayers().values():
        if other.customProperty(STANDS_FOR, "") == layer.id():
            _bring_up_to_date(other, layer)
            return other
    copy = layer.clone()
    take_time(copy, layer)
    copy.setCustomProperty(STANDS_FOR, layer.id())
    copy.setFlags(copy.flags() | QgsMapLayer.LayerFlag.Private)
    project.addMapLayer(copy, False)
    return copy


def _bring_up_to_date(copy: QgsVectorLayer, layer: QgsVectorLayer) -> None:
    """Give a layer's copy of an earlier page what the layer is now: looks, filter and features."""
    if copy.providerType() == "memory":
        # its features are those of the earlier page
        provider = copy.dataProvider()
        provider.truncate()
        own = layer.dataProvider().fields()
        if provider.fields() != own:
            provider.deleteAttributes(list(range(len(provider.fields()))))
            provider.addAttributes(own.toList())
            copy.updateFields()
        provider.addFeatures(list(layer.getFeatures()))
        copy.updateExtents()
    elif copy.source() != layer.source():
        copy.setDataSource(layer.source(), layer.name(), layer.providerType())
    copy.setSubsetString(layer.subsetString())
    _take_look(copy, layer)
    if copy.name() != layer.name():
        copy.setName(layer.name())
    copy.dataProvider().reloadData()


def _take_look(copy: QgsVectorLayer, layer: QgsVectorLayer) -> None:
    """Give a copy the looks of its layer, if they are others than it had from it.

    QGIS makes the entries of a page's legend anew for each, and leaves 4 KB in memory (3.22).
    """
    look = QgsMapLayerStyle()
    look.readFromLayer(layer)
    known = hashlib.sha256(look.xmlData().encode()).hexdigest()
    if copy.customProperty(_LOOK, "") == known:
        return
    look.writeToLayer(copy)
    # the looks of a layer bring its own properties and flags
    copy.setCustomProperty(STANDS_FOR, layer.id())
    copy.setCustomProperty(_LOOK, known)
    copy.setFlags(copy.flags() | QgsMapLayer.LayerFlag.Private)


def undated(layers: Sequence[QgsMapLayer]) -> list[str]:
    """Return the names of layers of a dated page that change with time and have no date."""
    from ..cartography.page import dated
    from ..cartography.style import library

    drawn = [one for one in layers if isinstance(one, QgsVectorLayer) and one.isSpatial()]
    if not any(layer.temporalProperties().isActive() for layer in drawn):
        return []
    return [
        layer.name()
        for layer in drawn
        if not layer.temporalProperties().isActive()
        # of an empty layer nothing is on the page
        and layer.featureCount() != 0
        and library.guess(layer) in dated.ON_A_DATE
        and not _says_date(layer)
    ]


def _says_date(layer: QgsVectorLayer) -> bool:
    from ..cartography.page import dated

    index = layer.fields().indexOf(dated.date_field(layer))
    return index >= 0 and any(
        not compat.is_null(one) for one in compat.unique_values(layer, index, 3)
    )
