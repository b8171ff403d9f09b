# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables and layers into the outputs that QGIS gives an algorithm."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ..analysis.base.early_days import EarlyDay
from . import compat, outputs, run_results, staging, stamps

if TYPE_CHECKING:
    import shapely

    from ..analysis.base.arrays import Array


def make_fields(definition: Iterable[tuple[str, str]]) -> QgsFields:
    """Return fields of (name, kind) pairs; kinds as in `compat.make_field`."""
    fields = QgsFields()
    for name, kind in definition:
        fields.append(compat.make_field(name, kind))
    return fields


def polygon_type(shapes: Any) -> Any:
    """Return the type of a layer of polygons, of which several are one row in few."""
    import shapely

    several = len(shapes) and (shapely.get_type_id(shapes) == 6).any()
    return QgsWkbTypes.Type.MultiPolygon if several else QgsWkbTypes.Type.Polygon


def write(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    *,
    fields: Sequence[tuple[str, str]],
    columns: Mapping[str, Sequence[Any]],
    geometry: Array | None = None,
    wkb_type: Any = None,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> str | None:
    """Write columns of equal length, and geometries if any, to the sink parameter `name`.

    Parameters
    ----------
    fields : sequence of (name, kind)
    columns : mapping of sequence, one for each field
    geometry : array of shapely geometries in `crs`, or None for a table
    wkb_type : QgsWkbTypes.Type
        Of the sink; needed with a geometry.

    Returns
    -------
    str or None
        The id of the output layer, which takes its place when the run ends; None where the user
        does not want this output.

    Raises
    ------
    QgsProcessingException
        If the sink cannot be made or a feature cannot be written.
    """
    if geometry is None:
        wkb_type = QgsWkbTypes.Type.NoGeometry
    else:
        geometry, wkb_type = _cut_to_draw(geometry, wkb_type, crs)
    output = staging.open_output(
        algorithm,
        parameters,
        name,
        context,
        make_fields(_with_text_dates(fields, columns)),
        wkb_type,
        crs or QgsCoordinateReferenceSystem(),
    )
    if output is None:
        return None
    if ("precision", "string") in fields and not any(columns.get("precision", ())):
        columns = {**columns, "precision": stamps.column(algorithm, columns)}
    multi = QgsWkbTypes.isMultiType(wkb_type)
    for row in range(len(columns[fields[0][0]])):
        feature = QgsFeature()
        if geometry is not None and geometry[row] is not None:
            feature.setGeometry(to_qgs(geometry[row], multi))
        feature.setAttributes([attribute(columns[field][row]) for field, _ in fields])
        output.add(feature)
    destination = output.close()
    if geometry is None and not len(columns[fields[0][0]]):
        run_results.of(context).empty.add(destination)
    return destination


def _cut_to_draw(
    geometry: Array, wkb_type: Any, crs: QgsCoordinateReferenceSystem | None
) -> tuple[Array, Any]:
    """Return geometries cut where they jump over the antimeridian, and the type of their layer."""
    import shapely

    from ..analysis.geometry.cut_to_draw import cut_to_draw
    from . import layers

    wkt = layers.crs_wkt(crs) if crs else ""
    if not wkt:
        return geometry, wkb_type
    cut = cut_to_draw(geometry, wkt)
    several = cut is not geometry and (shapely.get_type_id(cut) >= 4).any()
    return cut, QgsWkbTypes.multiType(wkb_type) if several else wkb_type


def _with_text_dates(
    fields: Sequence[tuple[str, str]], columns: Mapping[str, Sequence[Any]]
) -> Sequence[tuple[str, str]]:
    """Return fields whose dates are texts where one is before the year 1, with which QGIS's begin.

    All of a table's: a field of dates beside one of texts could not be joined to it.
    """
    dates = [name for name, kind in fields if kind == "date"]
    if not any(isinstance(day, EarlyDay) for name in dates for day in columns[name]):
        return fields
    return [(name, "string" if name in dates else kind) for name, kind in fields]


def attribute(value: Any) -> Any:
    """Return a value as QGIS stores it: a plain Python number, a QDate, None for what is not."""
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date):
        return QDate(value.year, value.month, value.day)
    if isinstance(value, EarlyDay):
        return str(value)
    # PyQt takes a text's subclass for an object that no field holds
    return str(value) if isinstance(value, str) else value


def to_qgs(geometry: shapely.Geometry, multi: bool = False) -> QgsGeometry:
    """Return a shapely geometry as a QGIS one."""
    result = QgsGeometry()
    result.fromWkb(geometry.wkb)
    if multi:
        result.convertToMultiType()
    return result


def sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    *,
    table: tuple[Sequence[tuple[str, str]], Mapping[str, Any]],
    crs: QgsCoordinateReferenceSystem | None = None,
    style: str | None = None,
    kind: Any = None,
    shapes: Array | None = None,
    dates: Sequence[Any] = (),
    date_field: str = "date",
) -> dict[str, Any]:
    """Write one output and give it its style; the result's entry, empty where it is not wanted.

    `table` is (fields, columns), the style None for an output that stays as QGIS draws it, in no
    time; the rest is what `write` and `outputs.apply_style` take.
    """
    fields, columns = table
    destination = write(
        algorithm, parameters, name, context, fields=fields, columns=columns, geometry=shapes,
        wkb_type=kind, crs=crs if shapes is not None else None,
    )  # fmt: skip
    if style is not None:
        outputs.apply_style(context, destination, style=style, dates=dates, date_field=date_field)
    return {} if destination is None else {name: destination}
