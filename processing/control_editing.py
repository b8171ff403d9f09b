# SPDX-License-Identifier: GPL-2.0-or-later
"""A control layer to draw in: made, set up for drawing, and carried on to the next date."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsProject,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..analysis.base.errors import InputError
from ..i18n import tr
from . import outputs, sinks, whole_read
from .compat import unique_values

FIELDS = (
    ("actor", "string"),
    ("date", "date"),
    ("class", "string"),
    ("source", "string"),
    ("begin", "date"),
    ("end", "date"),
)
CLASSES = ("assessed", "claimed", "contested", "infiltrated")
#: Vertices and edges this near on the screen are taken, in pixels.
_SNAP_PIXELS = 12.0


def create(path: str, actors: list[str], crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Make a GeoPackage with an empty control layer, and return the layer ready to draw in.

    Raises
    ------
    InputError
        If no actor is named, there is a file already, or it cannot be written.
    """
    if not actors:
        raise InputError(tr("Name at least one actor: who can hold ground on the map?"))
    if not crs.isValid():
        raise InputError(tr("Choose the coordinate reference system."))
    if Path(path).exists():
        message = tr("“{path}” exists already, and nothing is overwritten. Choose another name.")
        raise InputError(message.format(path=path))
    empty = QgsVectorLayer(f"MultiPolygon?crs={crs.authid()}", "control", "memory")
    empty.setCrs(crs)
    empty.dataProvider().addAttributes(list(sinks.make_fields(FIELDS)))
    empty.updateFields()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "control"
    context = QgsProject.instance().transformContext()
    written = QgsVectorFileWriter.writeAsVectorFormatV3(empty, path, context, options)
    if written[0] != QgsVectorFileWriter.WriterError.NoError:
        message = tr("“{path}” cannot be written: {error}. Choose another place.")
        raise InputError(message.format(path=path, error=written[1]))
    layer = QgsVectorLayer(f"{path}|layername=control", Path(path).stem, "ogr")
    _set_up_form(layer, actors)
    outputs.set_temporal(layer, "date", 1.0)
    return layer


def _set_up_form(layer: QgsVectorLayer, actors: list[str]) -> None:
    for name, values in (("actor", actors), ("class", ["", *CLASSES])):
        index = layer.fields().lookupField(name)
        listed = [{value or tr("(none)"): value} for value in values]
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": listed}))
    calendar = {"display_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}
    for name in ("date", "begin", "end"):
        index = layer.fields().lookupField(name)
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("DateTime", calendar))


def set_up_drawing(project: QgsProject, layer: QgsVectorLayer) -> None:
    """Let what is drawn meet what is there: snapping, shared edges, no overlap, on one layer."""
    config = QgsSnappingConfig(project)
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.ActiveLayer)
    config.setTypeFlag(_vertices_and_segments())
    config.setTolerance(_SNAP_PIXELS)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    project.setSnappingConfig(config)
    project.setTopologicalEditing(True)
    project.setAvoidIntersectionsLayers([layer])
    modes = QgsProject.AvoidIntersectionsMode
    project.setAvoidIntersectionsMode(modes.AvoidIntersectionsLayers)


def keep_earlier(project: QgsProject) -> None:
    """Let drawing on a copy leave the map that it was copied from as it is.

    Topological editing moves whatever vertex lies at a place, and avoiding overlap cuts by whatever
    polygon is in the layer: those of the earlier date lie where their copies do.
    """
    project.setTopologicalEditing(False)
    project.setAvoidIntersectionsMode(QgsProject.AvoidIntersectionsMode.AllowIntersections)


def _vertices_and_segments() -> Any:
    if hasattr(Qgis, "SnappingType"):
        return Qgis.SnappingType.Vertex | Qgis.SnappingType.Segment
    # before QGIS 3.26
    kinds = QgsSnappingConfig.SnappingTypes
    return kinds.VertexFlag | kinds.SegmentFlag


def newest(layer: QgsVectorLayer) -> dt.date | None:
    """Return the newest date in a control layer, None where it has none."""
    index = layer.fields().lookupField("date")
    value = layer.maximumValue(index) if index >= 0 else None
    return value.toPyDate() if isinstance(value, QDate) and value.isValid() else None


def next_day(layer: QgsVectorLayer, day: dt.date) -> int:
    """Copy the features of the newest date to another one, edge by edge the same.

    The copies are in the layer's edit buffer as one step that can be undone. A begin on the date
    copied from, or an end before the new one, is of the earlier map alone and left out.

    Returns
    -------
    int
        How many features were copied.

    Raises
    ------
    InputError
        If the layer has no dated features, the date is not after the newest, or cannot be edited.
    """
    last = newest(layer)
    if last is None:
        message = tr("“{layer}” has no features with a date in a field “date” to carry on.")
        raise InputError(message.format(layer=layer.name()))
    if day <= last:
        message = tr("The newest date is {last}. Choose a later one than {day}.")
        raise InputError(message.format(last=last, day=day))
    if not layer.isEditable() and not layer.startEditing():
        raise InputError(
            tr("“{layer}” cannot be edited. Save it as a GeoPackage first.").format(
                layer=layer.name()
            )
        )
    index = layer.fields().lookupField("date")
    keys = set(layer.primaryKeyAttributes())
    copies = []
    ask = partial(layer.getFeatures, f"\"date\" = to_date('{last.isoformat()}')")
    for feature in whole_read.to_the_end(ask, layer.name()):
        copy = QgsFeature(layer.fields())
        copy.setGeometry(feature.geometry())
        for number, value in enumerate(feature.attributes()):
            if number not in keys:
                copy.setAttribute(number, value)
        copy.setAttribute(index, QDate(day.year, day.month, day.day))
        _set_beside(copy, day)
        _leave_span(copy, last, day)
        copies.append(copy)
    layer.beginEditCommand(tr("Next day"))
    if not layer.addFeatures(copies):
        layer.destroyEditCommand()
        raise InputError(tr("The features could not be copied; nothing was changed."))
    layer.endEditCommand()
    known = unique_values(layer, index)
    days = {one.toPyDate() for one in known if isinstance(one, QDate) and one.isValid()}
    outputs.set_until_next(layer, "date", sorted(days))
    return len(copies)


def _set_beside(copy: QgsFeature, day: dt.date) -> None:
    """Let what *Prepare control layer* writes beside a date be of the new one."""
    for name, value in (("year", day.year), ("precision", "day"), ("time", None)):
        index = copy.fields().lookupField(name)
        if index >= 0:
            copy.setAttribute(index, value)


def _leave_span(copy: QgsFeature, last: dt.date, day: dt.date) -> None:
    """Empty what says that a copy began with the map before it, or was over before its own."""
    for name in ("begin", "end"):
        index = copy.fields().lookupField(name)
        given = _day_of(copy.attribute(index)) if index >= 0 else None
        if given is not None and (given == last if name == "begin" else given < day):
            copy.setAttribute(index, None)


def _day_of(value: Any) -> dt.date | None:
    if isinstance(value, QDateTime):
        value = value.date()
    elif isinstance(value, str):
        value = QDate.fromString(value[:10], Qt.DateFormat.ISODate)
    return value.toPyDate() if isinstance(value, QDate) and value.isValid() else None
