# SPDX-License-Identifier: GPL-2.0-or-later
"""What differs between the versions of QGIS from 3.22 to 4, in one place."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsField,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QMetaType, QThread, QVariant

#: the first version of QGIS on which nothing of Salient was run
_UNTRIED = 40000
_KINDS = {
    "string": ("QString", "String"),
    "int": ("Int", "Int"),
    "long": ("LongLong", "LongLong"),
    "double": ("Double", "Double"),
    "date": ("QDate", "Date"),
    "datetime": ("QDateTime", "DateTime"),
    "bool": ("Bool", "Bool"),
}
#: rows that are read in less time than a user notices
_FEW_ROWS = 20_000


def make_field(name: str, kind: str, *, length: int = 0, precision: int = 0) -> QgsField:
    """Return a field of a kind: string, int, long, double, date, datetime or bool.

    QGIS before 3.38 knows `QVariant.Type` only, and from 3.38 on warns of it.
    """
    new, old = _KINDS[kind]
    if Qgis.QGIS_VERSION_INT >= 33800:
        types, key = QMetaType.Type, new
    else:
        types, key = getattr(QVariant, "Type"), old  # noqa: B009 - Qt 6 has no QVariant.Type
    return QgsField(name, getattr(types, key), len=length, prec=precision)


def untried() -> bool:
    """Tell whether this is a QGIS on which Salient was not run."""
    return bool(Qgis.QGIS_VERSION_INT >= _UNTRIED)


def is_null(value: object) -> bool:
    """Tell whether an attribute is null: `NULL` on Qt 5, `None` on Qt 6, or a date of no day."""
    if isinstance(value, (QDate, QDateTime)):
        return not value.isValid()
    # not `== NULL`, which on Qt 5 holds for a variant of 0 too
    return value is None or (isinstance(value, QVariant) and value.isNull())


def unique_values(source: Any, index: int, most: int = -1) -> set[Any]:
    """Return the different values of a column; of a file's layer with few rows these are read.

    QGIS's own `uniqueValues` keeps a reference to each value that it hands over (3.22 to 3.44): all
    days of a series would stay in memory with every page that asks for them. Of many rows, and of
    a server, it is asked all the same: that finds the values sooner.

    Parameters
    ----------
    source : QgsVectorLayer, QgsFeatureSource or what reads like one
        Whose column it is.
    most : int
        No more values than so many; -1 for all.
    """
    at_hand = isinstance(source, QgsVectorLayer) and source.providerType() in ("memory", "ogr")
    if not at_hand or index < 0 or not 0 <= source.featureCount() <= _FEW_ROWS:
        return set(source.uniqueValues(index, most))
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found: set[Any] = set()
    for feature in source.getFeatures(request.setSubsetOfAttributes([index])):
        found.add(feature.attribute(index))
        if len(found) == most:
            break
    return found


def box_moved(
    way: QgsCoordinateTransform,
    box: QgsRectangle,
    direction: Qgis.TransformDirection = Qgis.TransformDirection.Forward,
    across_180: bool = False,
) -> QgsRectangle:
    """Return the box round a box in another CRS.

    Raises
    ------
    QgsCsException
        If it cannot be transformed: QGIS 3.44 raises something that has no name.
    """
    try:
        return way.transformBoundingBox(box, direction, across_180)
    except Exception as error:
        if type(error) is Exception:
            raise QgsCsException(str(error)) from error
        raise


def is_date_field(field: QgsField) -> bool:
    """Tell whether a field's type is a date, or a date and time."""
    return bool(field.isDateOrTime()) and field.typeName().casefold() != "time"


def whole_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Return a CRS, made anew where QGIS keeps its name alone.

    QGIS keeps one of each, and a CRS that was first made in a thread that has ended since is valid
    and knows no more what it is: coordinates go through its transforms unchanged.
    """
    if crs.isValid() and crs.authid() and not crs.toWkt():
        forget_crs()
        return QgsCoordinateReferenceSystem(crs.authid())
    return crs


def forget_crs() -> None:
    """Let QGIS make each CRS anew; the commonest at once in its own thread, which does not end.

    See `whole_crs`. A transform that was made of such a CRS is kept too, and moves nothing.
    """
    QgsCoordinateReferenceSystem.invalidateCache()
    QgsCoordinateTransform.invalidateCache()
    app = QCoreApplication.instance()
    if app is not None and QThread.currentThread() == app.thread():
        for name in ("EPSG:4326", "EPSG:3857"):
            QgsCoordinateReferenceSystem(name)
