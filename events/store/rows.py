# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of a store's layers as Python values, and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from qgis.core import (
    NULL,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate

from .. import model
from ..errors import StoreError

#: how many ids one filter names: SQLite parses longer ones slowly
CHUNK = 400
TRIES = 6


def plain(value: Any) -> Any:
    """Return an attribute as a Python value, None for a null."""
    if value is None or value == NULL:
        return None
    if isinstance(value, QDate):
        return dt.date(value.year(), value.month(), value.day()) if value.isValid() else None
    if isinstance(value, QByteArray):
        return bytes(value).decode("utf-8", "replace")
    return value


def attribute(value: Any) -> Any:
    """Return a Python value as an attribute."""
    if isinstance(value, dt.date):
        return QDate(value.year, value.month, value.day)
    return NULL if value is None else value


def row(feature: QgsFeature) -> dict[str, Any]:
    """Return a feature's values by name, with ``fid`` and, where it has a point, lon and lat."""
    names = feature.fields().names()
    found = {name: plain(value) for name, value in zip(names, feature.attributes())}
    lon, lat = _coordinates(feature)
    if lon is not None:
        found |= {"lon": lon, "lat": lat}
    return {**found, "fid": feature.id()}


def record(table: str, found: dict[str, Any]) -> Any:
    """Return the record that a row holds; what a foreign hand left null is empty."""
    values = {}
    for name, kind in model.columns(table).items():
        value = found.get(name)
        if value is None and kind == "string":
            value = ""
        if value is None and name in ("retracted", "version"):
            value = 0
        values[name] = value
    return model.TABLES[table](**values)


def _coordinates(feature: QgsFeature) -> tuple[float | None, float | None]:
    if not feature.hasGeometry() or feature.geometry().isEmpty():
        return None, None
    point = feature.geometry().asPoint()
    return point.x(), point.y()


def point(lon: float | None, lat: float | None) -> QgsGeometry:
    """Return a point, an empty geometry where there is none."""
    if lon is None or lat is None:
        return QgsGeometry()
    return QgsGeometry.fromPointXY(QgsPointXY(lon, lat))


def kept(one: model.Record, version: int) -> dict[str, Any]:
    """Return the row of a record as a `version` that the log knows."""
    return {**vars(one), "version": version, "logged": version}


def attributes(layer: QgsVectorLayer, values: dict[str, Any]) -> dict[int, Any]:
    """Return values by the index of their field, as QGIS takes them."""
    at = layer.fields().lookupField
    return {at(n): attribute(v) for n, v in values.items() if n not in ("lon", "lat")}


def feature(layer: QgsVectorLayer, values: dict[str, Any]) -> QgsFeature:
    """Return a new feature of a layer with the values given."""
    new = QgsFeature(layer.fields())
    for index, value in attributes(layer, values).items():
        new.setAttribute(index, value)
    return new


def where(column: str, wanted: Iterable[str]) -> Iterator[str]:
    """Yield filters that together find the rows whose column holds one of some texts."""
    texts = list(dict.fromkeys(wanted))
    for start in range(0, len(texts), CHUNK):
        listed = ",".join(QgsExpression.quotedValue(text) for text in texts[start : start + CHUNK])
        yield f"{QgsExpression.quotedColumnRef(column)} IN ({listed})"


def fetch(
    layer: QgsVectorLayer, expression: str = "", order: str = "", limit: int = -1
) -> Iterator[QgsFeature]:
    """Yield the features that a filter finds.

    Raises
    ------
    StoreError
        If the query fails: the provider itself would say that there is nothing.
    """
    request = QgsFeatureRequest()
    if expression:
        request.setFilterExpression(expression)
    if order:
        request.addOrderBy(order, limit < 0)
    if limit >= 0:
        request.setLimit(limit)
    # After a database came back, QGIS hands out each connection it had kept once more.
    for _ in range(TRIES):
        iterator = layer.getFeatures(request)
        if iterator.isValid() and not iterator.isClosed():
            yield from iterator
            return
    raise unanswered(layer)


def unanswered(layer: QgsVectorLayer) -> StoreError:
    """Return the error of a store that does not answer."""
    return StoreError(
        f"The store does not answer (table {layer.name()}). Check the file or the connection and "
        "try again; what you typed is kept."
    )


def columns(layer: QgsVectorLayer, names: Sequence[str], points: bool) -> dict[str, list]:
    """Return some columns of a whole table, read in one pass; with `points` also lon and lat."""
    indices = [layer.fields().lookupField(name) for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes(indices)
    if not points:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found: dict[str, list] = {name: [] for name in names}
    if points:
        found |= {"lon": [], "lat": []}
    pairs = [(found[name].append, index) for name, index in zip(names, indices)]
    for one in layer.getFeatures(request):
        row = one.attributes()
        for append, index in pairs:
            append(plain(row[index]))
        if points:
            lon, lat = _coordinates(one)
            found["lon"].append(lon)
            found["lat"].append(lat)
    return found
