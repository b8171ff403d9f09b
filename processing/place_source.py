# SPDX-License-Identifier: GPL-2.0-or-later
"""Places and reference areas from QGIS's layers, for the algorithms that take them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..i18n import tr
from . import control_fields, layers
from . import parameters as common

if TYPE_CHECKING:
    from pyproj import CRS

    from ..analysis.places.lookup import Places
    from ..analysis.pocket.reference import ReferenceTable
    from .layers import RawFeatures


def places(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    *,
    source: str,
    name: str,
    population: str | None = None,
    crs: CRS,
) -> Places | None:
    """Return the places of an optional source, with their names and populations.

    Parameters
    ----------
    source, name, population : str
        Names of the parameters: the source, its name field and its population field.
    crs : anything pyproj reads
        The places come in degrees on its datum.

    Raises
    ------
    QgsProcessingException
        If the source holds none.
    """
    from ..analysis.places import lookup as analysis

    found = common.source(algorithm, parameters, source, context)
    if found is None:
        return None
    field = algorithm.parameterAsString(parameters, name, context) or name_field(found)
    count = algorithm.parameterAsString(parameters, population, context) if population else ""
    fields = [field, count] if count else [field]
    lonlat, raw = layers.read_lonlat(found, fields, feedback, crs=crs)
    if not len(lonlat):
        message = tr("“{layer}” has no feature with a geometry. Choose a layer with some.")
        raise QgsProcessingException(message.format(layer=raw.name))
    built = analysis.build(lonlat, raw.columns[field], raw.columns[count] if count else None)
    for sentence in built.refused[:10]:
        feedback.pushWarning(tr("“{layer}”: {what}").format(layer=raw.name, what=sentence))
    if len(built.refused) > 10:
        message = tr("“{layer}”: {count} more populations that are no counts.")
        feedback.pushWarning(message.format(layer=raw.name, count=len(built.refused) - 10))
    return built


def name_field(source: QgsProcessingFeatureSource) -> str:
    """Return the field of a source that holds names, by its own.

    Raises
    ------
    QgsProcessingException
        If there is none; the message lists the fields.
    """
    found = control_fields.guess(source.fields(), "PLACE_NAME")
    if found:
        return found
    names = [field.name() for field in source.fields()]
    message = tr(
        "“{layer}” has no field “name”: choose the field with the names. It has: {fields}."
    )
    known = ", ".join(names) or tr("no fields")
    raise QgsProcessingException(message.format(layer=source.sourceName(), fields=known))


def reference_table(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    *,
    source: str,
) -> ReferenceTable:
    """Return the bundled reference areas, or those of the layer or table that the user chose."""
    from ..analysis.pocket import reference

    found = common.source(algorithm, parameters, source, context)
    if found is None:
        return reference.bundled()
    if QgsWkbTypes.geometryType(found.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry:
        field = name_field(found)
        lonlat, raw = layers.read_lonlat(
            found, [field], feedback, crs=layers.crs_wkt(found.sourceCrs())
        )
        table = reference.from_polygons(raw.columns[field], lonlat, _degrees(raw), raw.name)
    else:
        fields = [field.name() for field in found.fields()]
        raw = layers.read(found, fields, feedback)
        rows = [{name: raw.columns[name][i] for name in fields} for i in range(len(raw))]
        table = reference.from_rows(rows, raw.name)
    for sentence in table.refused:
        feedback.pushWarning(sentence)
    return table


def _degrees(raw: RawFeatures) -> CRS:
    from ..analysis.geometry import geodesy

    return geodesy.geographic(raw.crs_wkt)
