# SPDX-License-Identifier: GPL-2.0-or-later
"""One save at a time, all of it or nothing, whoever else writes to the same store.

A GeoPackage is written through GDAL, the library under QGIS's own provider, on a connection that
belongs to this save alone: layers of the same file that are open in the project, and their edit
sessions, neither see half a save nor stand in its way. PostGIS is written on a connection of the
save's own as well, one that never connects anew: see `postgres`.

The first statement of a save writes to the store's own row. That makes other savers wait, in
SQLite as in PostgreSQL, so what is read afterwards is the newest there is.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Any, Protocol

from osgeo import gdal, ogr

from .. import batches
from ..batches import Columns
from ..errors import LockedError, StoreError
from . import files, inserts, schema
from .backend import Backend, GeoPackage, Postgres
from .postgres import PostgresWriter
from .sql import locked, unwritten

#: pages of 4 kB that a save keeps in memory: until it writes some of them out, others can read.
#: SQLite takes a number whose last eight bits are nothing for “never write any out”
_PAGES = 8_000
#: rows from which on they are added together: fewer are as soon added one by one
_MANY = 20
Row = dict[str, Any]


class Writer(Protocol):
    """What a save may do to a store."""

    def find(self, table: str, expression: str) -> list[Row]:
        """Return the rows that an expression finds, with ``fid``, of an event ``lon, lat`` too."""

    def add(self, table: str, new: Columns) -> None:
        """Add rows, given as columns, one at least."""

    def change(self, table: str, fid: int, values: Row) -> None:
        """Change some values of a row."""

    def execute(self, statement: str) -> None:
        """Run a statement of the schema."""

    def commit(self) -> None:
        """Keep all of it."""

    def rollback(self) -> None:
        """Keep none of it."""


@contextmanager
def transaction(place: Backend) -> Iterator[Writer]:
    """Write to a store in one transaction.

    Raises
    ------
    StoreError
        If the store cannot be written or does not answer. Nothing is written then.
    """
    own = f"{place.qualifier}{schema.PREFIX}store"
    claim, release = schema.saving(own, sqlite=isinstance(place, GeoPackage))
    deadline = time.monotonic() + files.waits(files.WAIT)
    while True:
        writer = None
        try:
            writer = _open(place)
            writer.execute(claim)
            break
        except StoreError as error:
            if writer is not None:
                writer.rollback()
            if not _busy(error):
                raise
            if time.monotonic() > deadline:
                raise locked(place.address) from error
        files.pause()
    try:
        yield writer
        writer.execute(release)
        writer.commit()
    except BaseException:
        writer.rollback()
        raise


def _open(place: Backend) -> Writer:
    if isinstance(place, GeoPackage):
        return _GdalWriter(place)
    if isinstance(place, Postgres):
        return PostgresWriter(place, files.WAIT, files.waits(files.WAIT))
    raise StoreError("{address} is no place for a store.", address=place.address)


def _busy(error: StoreError) -> bool:
    return isinstance(error, LockedError) or files.is_locked(str(error))


def _unkept(place: GeoPackage, reason: str) -> StoreError:
    return locked(place.address) if files.is_locked(reason) else unwritten(place.address, reason)


class _GdalWriter:
    """A transaction on a GeoPackage."""

    def __init__(self, place: GeoPackage) -> None:
        self._place = place
        self._side = inserts.SideFiles()
        try:
            self._dataset = files.opened(place.path, update=True)
        except LockedError:
            raise
        except StoreError as error:
            raise unwritten(place.address, str(error)) from error
        with self._quiet():
            files.hurry(self._dataset)
            files.told(self._dataset, f"PRAGMA cache_spill = {_PAGES}")
            if self._dataset.StartTransaction() != ogr.OGRERR_NONE:
                raise unwritten(place.address, gdal.GetLastErrorMsg())

    def execute(self, statement: str) -> None:
        with self._quiet():
            gdal.ErrorReset()
            self._dataset.ExecuteSQL(statement)
            self._check(gdal.GetLastErrorType() < gdal.CE_Failure)

    def find(self, table: str, expression: str) -> list[Row]:
        with self._quiet():
            layer = self._layer(table)
            self._check(layer.SetAttributeFilter(expression or None) == ogr.OGRERR_NONE)
            gdal.ErrorReset()
            found = [_gdal_row(feature) for feature in layer]
            self._check(gdal.GetLastErrorType() < gdal.CE_Failure)
            layer.SetAttributeFilter(None)
        return found

    def add(self, table: str, new: Columns) -> None:
        given = list(zip(*new.values())) if batches.count(new) < _MANY else []
        if not given:
            self._add_many(table, new)
            return
        with self._quiet():
            layer = self._layer(table)
            self._require(layer, new)
            for values in given:
                feature = ogr.Feature(layer.GetLayerDefn())
                _set_gdal(feature, dict(zip(new, values)))
                self._check(layer.CreateFeature(feature) == ogr.OGRERR_NONE)

    def _add_many(self, table: str, new: Columns) -> None:
        try:
            statements = self._side.write(table, new)
        except (OSError, sqlite3.Error) as error:
            raise unwritten(self._place.address, str(error)) from error
        if table == "event":
            statements.append(inserts.extent_statement(new))
        with self._counted_once(table, batches.count(new)):
            for statement in filter(None, statements):
                self.execute(statement)

    @contextmanager
    def _counted_once(self, table: str, count: int) -> Iterator[None]:
        """Let a GeoPackage's trigger that counts rows rest while many come, and count them after.

        It is GDAL's, which lets it rest likewise for rows that it adds itself.
        """
        name = f"trigger_insert_feature_count_{schema.PREFIX}{table}"
        query = (
            # a name of ours
            "SELECT sql FROM sqlite_master "  # nosec B608
            f"WHERE type = 'trigger' AND name = '{name}'"
        )
        with self._quiet():
            made = "".join([one.GetField(0) for one in files.found(self._dataset, query)])
        if not made:
            yield
            return
        self.execute(f'DROP TRIGGER "{name}"')
        yield
        self.execute(made)
        self.execute(
            # names of ours
            f"UPDATE gpkg_ogr_contents SET feature_count = feature_count + {count} "  # nosec B608
            f"WHERE lower(table_name) = lower('{schema.PREFIX}{table}')"
        )

    def change(self, table: str, fid: int, values: Row) -> None:
        with self._quiet():
            layer = self._layer(table)
            self._require(layer, values)
            feature = layer.GetFeature(fid)
            self._check(feature is not None)
            _set_gdal(feature, values)
            self._check(layer.SetFeature(feature) == ogr.OGRERR_NONE)

    def commit(self) -> None:
        with self._quiet():
            # Whoever reads now is soon done, and nobody new begins: this save is as good as kept.
            wait = int(1000 * files.waits(files.WAIT))
            files.told(self._dataset, f"PRAGMA busy_timeout = {wait}")
            self._check(self._dataset.CommitTransaction() == ogr.OGRERR_NONE)
            self._dataset = None
        self._side.remove()

    def rollback(self) -> None:
        dataset, self._dataset = self._dataset, None
        if dataset is not None:
            # What failed is on its way to the user already: closing undoes the rest anyway.
            with suppress(StoreError), self._quiet():
                dataset.RollbackTransaction()
        del dataset  # it holds the files beside
        self._side.remove()

    def _quiet(self) -> AbstractContextManager[None]:
        return files.quiet(lambda reason: _unkept(self._place, reason))

    def _layer(self, table: str) -> Any:
        layer = self._dataset.GetLayerByName(f"{schema.PREFIX}{table}")
        self._check(layer is not None)
        return layer

    def _require(self, layer: Any, names: Iterable[str]) -> None:
        """Refuse what the table has no column for: GDAL would leave it out without a word."""
        held = layer.GetLayerDefn()
        for name in names:
            if held.GetFieldIndex(name) < 0 and name not in ("lon", "lat"):
                raise unwritten(self._place.address, f"no such column: {layer.GetName()}.{name}")

    def _check(self, ok: bool) -> None:
        if not ok:
            raise _unkept(self._place, gdal.GetLastErrorMsg())


def _gdal_row(feature: Any) -> Row:
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


def _set_gdal(feature: Any, values: Row) -> None:
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
