# SPDX-License-Identifier: GPL-2.0-or-later
"""One save at a time, all of it or nothing, whoever else writes to the same store.

A GeoPackage is written through GDAL, the library under QGIS's own provider, on a connection that
belongs to this save alone: layers of the same file that are open in the project, and their edit
sessions, neither see half a save nor stand in its way. PostGIS is written through QGIS's provider
in a `QgsTransaction`, which has a connection of its own as well.

The first statement of a save writes to the store's own row. That makes other savers wait, in
SQLite as in PostgreSQL, so what is read afterwards is the newest there is.
"""

from __future__ import annotations

import datetime as dt
import random
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from osgeo import gdal, ogr
from qgis.core import QgsTransaction

from ..errors import StoreError
from . import rows, schema
from .backend import Backend, GeoPackage, table_layer

#: seconds that a save waits for another one
WAIT = 20.0
Row = dict[str, Any]


class Writer(Protocol):
    """What a save may do to a store."""

    def find(self, table: str, expression: str) -> list[Row]:
        """Return the rows that an expression finds, with ``fid``, of an event ``lon, lat`` too."""

    def add(self, table: str, new: Sequence[Row]) -> None:
        """Add rows."""

    def change(self, table: str, fid: int, values: Row) -> None:
        """Change some values of a row."""

    def execute(self, statement: str) -> None:
        """Run a statement of the schema."""


@contextmanager
def transaction(place: Backend) -> Iterator[Writer]:
    """Write to a store in one transaction.

    Raises
    ------
    StoreError
        If the store cannot be written or does not answer. Nothing is written then.
    """
    own = f"{place.qualifier}{schema.PREFIX}store"
    # A name that is quoted: no value stands in this statement.
    claim = "UPDATE " + own + " SET writes = writes + 1"  # nosec B608
    deadline = time.monotonic() + WAIT
    while True:
        writer = _GdalWriter(place) if isinstance(place, GeoPackage) else _QgisWriter(place)
        try:
            writer.execute(claim)
            break
        except StoreError as error:
            writer.rollback()
            if time.monotonic() > deadline or not _busy(str(error)):
                raise
        time.sleep(0.02 + 0.08 * random.random())  # nosec B311 - only spreads the tries
    try:
        yield writer
        writer.commit()
    except BaseException:
        writer.rollback()
        raise


def _busy(reason: str) -> bool:
    return any(word in reason.lower() for word in ("is locked", "busy"))


def _unwritten(place: Backend, reason: str) -> StoreError:
    text = reason.strip() or "no reason given"
    return StoreError(
        f"Nothing was saved to {place.address}: {text}. Check that the file or connection is "
        "there, that you may write to it and that the disk is not full, then save again; what you "
        "typed is kept."
    )


class _GdalWriter:
    """A transaction on a GeoPackage."""

    def __init__(self, place: GeoPackage) -> None:
        self._place = place
        with _quiet():
            self._dataset = gdal.OpenEx(str(place.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            if self._dataset is None:
                raise _unwritten(place, gdal.GetLastErrorMsg() or "it cannot be opened")
            if self._dataset.StartTransaction() != ogr.OGRERR_NONE:
                raise _unwritten(place, gdal.GetLastErrorMsg())

    def execute(self, statement: str) -> None:
        with _quiet():
            gdal.ErrorReset()
            self._dataset.ExecuteSQL(statement)
            self._check(gdal.GetLastErrorType() < gdal.CE_Failure)

    def find(self, table: str, expression: str) -> list[Row]:
        with _quiet():
            layer = self._layer(table)
            self._check(layer.SetAttributeFilter(expression or None) == ogr.OGRERR_NONE)
            gdal.ErrorReset()
            found = [_gdal_row(feature) for feature in layer]
            self._check(gdal.GetLastErrorType() < gdal.CE_Failure)
            layer.SetAttributeFilter(None)
        return found

    def add(self, table: str, new: Sequence[Row]) -> None:
        with _quiet():
            layer = self._layer(table)
            for values in new:
                feature = ogr.Feature(layer.GetLayerDefn())
                _set_gdal(feature, values)
                self._check(layer.CreateFeature(feature) == ogr.OGRERR_NONE)

    def change(self, table: str, fid: int, values: Row) -> None:
        with _quiet():
            layer = self._layer(table)
            feature = layer.GetFeature(fid)
            self._check(feature is not None)
            _set_gdal(feature, values)
            self._check(layer.SetFeature(feature) == ogr.OGRERR_NONE)

    def commit(self) -> None:
        with _quiet():
            self._check(self._dataset.CommitTransaction() == ogr.OGRERR_NONE)
            self._dataset = None

    def rollback(self) -> None:
        if self._dataset is not None:
            with _quiet():
                self._dataset.RollbackTransaction()
                self._dataset = None

    def _layer(self, table: str):
        layer = self._dataset.GetLayerByName(f"{schema.PREFIX}{table}")
        self._check(layer is not None)
        return layer

    def _check(self, ok: bool) -> None:
        if not ok:
            raise _unwritten(self._place, gdal.GetLastErrorMsg())


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep GDAL's errors off the terminal; they come out in our sentences."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _gdal_row(feature) -> Row:
    found = {}
    for index in range(feature.GetFieldCount()):
        definition = feature.GetFieldDefnRef(index)
        value = feature.GetField(index) if feature.IsFieldSetAndNotNull(index) else None
        if value is not None and definition.GetType() == ogr.OFTDate:
            value = dt.date(*feature.GetFieldAsDateTime(index)[:3])
        found[definition.GetName()] = value
    shape = feature.GetGeometryRef()
    if shape is not None and not shape.IsEmpty():
        found |= {"lon": shape.GetX(), "lat": shape.GetY()}
    return {**found, "fid": feature.GetFID()}


def _set_gdal(feature, values: Row) -> None:
    for name, value in values.items():
        if name in ("lon", "lat"):
            continue
        if value is None:
            feature.SetFieldNull(name)
        elif isinstance(value, dt.date):
            feature.SetField(name, value.year, value.month, value.day, 0, 0, 0, 0)
        else:
            feature.SetField(name, value)
    if "lon" in values:
        shape = None
        if values["lon"] is not None and values["lat"] is not None:
            shape = ogr.Geometry(ogr.wkbPoint)
            shape.AddPoint_2D(values["lon"], values["lat"])
        feature.SetGeometry(shape)


class _QgisWriter:
    """A transaction on a PostGIS schema."""

    def __init__(self, place: Backend) -> None:
        self._place = place
        self._transaction: Any = None
        try:
            self._layers = {table: table_layer(place, table) for table in schema.TABLES}
        except StoreError as error:
            raise _unwritten(place, "the database does not answer") from error
        self._transaction = QgsTransaction.create(list(self._layers.values()))
        if self._transaction is None:
            raise _unwritten(place, "no transaction can be started")
        self._check(*self._transaction.begin(int(WAIT)))

    def execute(self, statement: str) -> None:
        self._check(*self._transaction.executeSql(statement))

    def find(self, table: str, expression: str) -> list[Row]:
        found = [rows.row(one) for one in rows.fetch(self._layers[table], expression)]
        # A query that fails finds nothing; after it every statement of the transaction fails.
        self.execute("SELECT 1")
        return found

    def add(self, table: str, new: Sequence[Row]) -> None:
        layer = self._layers[table]
        features = []
        for values in new:
            feature = rows.feature(layer, values)
            if "lon" in values:
                feature.setGeometry(rows.point(values["lon"], values["lat"]))
            features.append(feature)
        self._provider(table, layer.dataProvider().addFeatures(features)[0])

    def change(self, table: str, fid: int, values: Row) -> None:
        provider = self._layers[table].dataProvider()
        if "lon" in values:
            moved = {fid: rows.point(values["lon"], values["lat"])}
            self._provider(table, provider.changeGeometryValues(moved))
        # Last: the triggers take a change that leaves `logged` alone for one from outside.
        changed = {fid: rows.attributes(self._layers[table], values)}
        self._provider(table, provider.changeAttributeValues(changed))

    def commit(self) -> None:
        self._check(*self._transaction.commit())
        self._transaction = None

    def rollback(self) -> None:
        if self._transaction is not None:
            self._transaction.rollback()
            self._transaction = None

    def _check(self, ok: bool, reason: str) -> None:
        if not ok:
            raise _unwritten(self._place, reason)

    def _provider(self, table: str, ok: bool) -> None:
        provider = self._layers[table].dataProvider()
        reason = "; ".join(provider.errors()) if provider.hasErrors() else ""
        provider.clearErrors()
        self._check(ok, reason)


def having(column: str, texts: Iterable[str]) -> Iterator[str]:
    """Yield filters that both GDAL and QGIS read; the texts are ids, of plain characters only."""
    plain = [text for text in dict.fromkeys(texts) if text.replace("-", "").isalnum()]
    return rows.where(column, plain)
