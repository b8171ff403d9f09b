# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a store lives, in a GeoPackage or a schema of PostGIS: all that differs is here."""

from __future__ import annotations

import re
import uuid
from pathlib import Path
from typing import Any, Protocol

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsDataSourceUri,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from .. import log
from ..errors import StoreError
from . import files, schema
from .postgres import PostgresWriter
from .reading import DatabaseReader, FileReader, Reader
from .sql import literal, quoted


class Backend(Protocol):
    """A place for a store."""

    provider: str
    #: what stands before a table's name in SQL
    qualifier: str

    @property
    def address(self) -> str:
        """The store's address as the parameter STORE takes it."""

    @property
    def attachments(self) -> Path:
        """The folder that attached files are copied to."""

    def exists(self) -> bool:
        """Tell whether there is a store here."""

    def create(self) -> None:
        """Make an empty store: all of it or nothing."""

    def uri(self, table: str) -> str:
        """Return the source of a table's layer."""

    def reader(self) -> Reader:
        """Return who reads what is here."""


def at(address: str) -> Backend:
    """Return the place that an address names.

    Parameters
    ----------
    address : str
        The path of a GeoPackage, or ``postgres:connection/schema`` with the name of one of QGIS's
        PostgreSQL connections.

    Raises
    ------
    StoreError
        If the address cannot be read.
    """
    text = address.strip()
    if not text:
        raise StoreError("No store is named. Choose a GeoPackage or a PostgreSQL connection.")
    if not text.lower().startswith("postgres:"):
        if not text.lower().endswith(".gpkg"):
            raise StoreError("“{text}” is no GeoPackage: its name must end in .gpkg.", text=text)
        # QGIS opens it through a kind of address in which GDAL leaves a % unescaped.
        odd = re.search(r"%[0-9A-Fa-f]{2}", text)
        if odd or "|" in text:
            raise StoreError(
                "QGIS cannot open “{text}”: the “{odd}” in it means something "
                "else to it. Rename the folder or the file, or choose another one.",
                text=text,
                odd=odd[0] if odd else "|",
            )
        return GeoPackage(Path(text))
    connection, _, name = text[len("postgres:") :].rpartition("/")
    if not connection or not name:
        raise StoreError(
            "“{text}” is no address of a store. Write postgres:connection/schema, with the name "
            "of a connection that QGIS's Browser lists under PostgreSQL.",
            text=text,
        )
    return Postgres(connection, name)


def table_layer(backend: Backend, table: str) -> QgsVectorLayer:
    """Return a layer of a table.

    Raises
    ------
    StoreError
        If it cannot be opened.
    """
    options = QgsVectorLayer.LayerOptions(QgsApplication.instance() is not None)
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(backend.uri(table), f"{schema.PREFIX}{table}", backend.provider, options)
    if not layer.isValid():
        raise _unreadable(backend.address, table)
    return layer


def _unreadable(address: str, table: str) -> StoreError:
    return StoreError(
        "The store at {address} cannot be read (table {prefix}{table}). Check "
        "that it is there and that you may read it.",
        address=address,
        prefix=schema.PREFIX,
        table=table,
    )


class GeoPackage:
    """A store in a file."""

    provider = "ogr"
    qualifier = ""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._reader = FileReader(path)

    @property
    def address(self) -> str:
        """The file's path."""
        return str(self.path)

    @property
    def attachments(self) -> Path:
        """A folder beside the file."""
        return self.path.with_name(f"{self.path.stem}_files")

    def uri(self, table: str) -> str:
        """Return the source of a table's layer."""
        return f"{self.path}|layername={schema.PREFIX}{table}"

    def exists(self) -> bool:
        """Tell whether the file holds a store."""
        if not self.path.is_file() or self.path.stat().st_size == 0:
            return False
        name = f"{schema.PREFIX}store"
        # a name of ours
        query = f"SELECT 1 FROM sqlite_master WHERE name = '{name}'"  # nosec B608
        return bool(self.reader().select(query))

    def reader(self) -> Reader:
        """Return who reads the file."""
        return self._reader

    def create(self) -> None:
        """Make the tables in a new file, which takes its name only when it is whole.

        A file that is there already gets the tables beside its own, in one transaction.
        """
        if self.path.is_file() and self.path.stat().st_size:
            with files.quiet(self._refused):
                self._fill(files.opened(self.path, update=True))
            return
        if not self.path.parent.is_dir():
            raise StoreError("There is no folder {parent}. Make it first.", parent=self.path.parent)
        draft = self.path.with_name(f".{self.path.stem}-{uuid.uuid4().hex}.gpkg")
        try:
            with files.quiet(self._refused):
                self._fill(ogr.GetDriverByName("GPKG").CreateDataSource(str(draft)))
            draft.replace(self.path)
        except OSError as error:
            raise self._refused(str(error)) from error
        finally:
            draft.unlink(missing_ok=True)

    def _fill(self, dataset: Any) -> None:
        if dataset is None or dataset.StartTransaction() != ogr.OGRERR_NONE:
            raise self._refused(gdal.GetLastErrorMsg())
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        for table in schema.TABLES:
            shape = ogr.wkbPoint if table == "event" else ogr.wkbNone
            options = [f"GEOMETRY_NAME={schema.GEOMETRY}"] if table == "event" else []
            layer = dataset.CreateLayer(f"{schema.PREFIX}{table}", crs, shape, options)
            if layer is None or not _add_columns(layer, table):
                raise self._refused(gdal.GetLastErrorMsg())
        statements = (
            *schema.index_statements(),
            *schema.helpful_indexes().values(),
            *schema.sqlite_triggers(),
        )
        gdal.ErrorReset()
        for statement in statements:
            dataset.ExecuteSQL(statement)
            if gdal.GetLastErrorType() >= gdal.CE_Failure:
                raise self._refused(gdal.GetLastErrorMsg())
        first = dataset.GetLayerByName(f"{schema.PREFIX}store")
        if first.CreateFeature(_first_row(first)) or dataset.CommitTransaction():
            raise self._refused(gdal.GetLastErrorMsg())

    def _refused(self, reason: str) -> StoreError:
        return StoreError(
            "The store {path} cannot be written ({strip}). "
            "Check that the folder is not read-only and that the disk is not full, or choose "
            "another folder.",
            path=self.path,
            strip=reason.strip() or "no reason given",
        )


def _add_columns(layer: Any, table: str) -> bool:
    kinds = {
        "string": ogr.OFTString,
        "int": ogr.OFTInteger,
        "double": ogr.OFTReal,
        "date": ogr.OFTDate,
    }
    for name, kind in schema.columns(table).items():
        column = ogr.FieldDefn(name, kinds[kind])
        value = schema.default(name)
        if value is not None:
            column.SetDefault(value)
        if layer.CreateField(column) != ogr.OGRERR_NONE:
            return False
    return True


def first_values() -> dict[str, object]:
    """Return what a new store says of itself."""
    return {
        "schema_version": schema.VERSION,
        "store_id": str(uuid.uuid4()),
        "created": log.now(),
        "head_seq": 0,
        "head_hash": log.START,
        "writes": 0,
    }


def _first_row(layer: Any) -> Any:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in first_values().items():
        feature.SetField(name, value)
    return feature


class Postgres:
    """A store in a schema of a PostGIS database."""

    provider = "postgres"

    def __init__(self, connection: str, name: str) -> None:
        self.connection = connection
        self.schema = name
        self.qualifier = f"{quoted(name)}."
        self._reader = DatabaseReader(self)
        self._uri = ""

    @property
    def address(self) -> str:
        """The connection's name and the schema."""
        return f"postgres:{self.connection}/{self.schema}"

    @property
    def attachments(self) -> Path:
        """A folder in the user's QGIS settings: a database has no folder beside it."""
        name = re.sub(r"[^\w-]+", "_", f"{self.connection}_{self.schema}")
        return Path(QgsApplication.qgisSettingsDirPath()) / "salient" / f"{name}_files"

    def database(self) -> Any:
        """Return QGIS's connection.

        Raises
        ------
        StoreError
            If QGIS knows none of that name.
        """
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        if metadata is None:
            raise StoreError("This QGIS has no PostgreSQL provider.")
        connection = metadata.findConnection(self.connection)
        if connection is None:
            known = ", ".join(sorted(metadata.connections(False))) or "none"
            raise StoreError(
                "QGIS knows no PostgreSQL connection “{connection}” (known: {known}). Make "
                "it in the Browser panel.",
                connection=self.connection,
                known=known,
            )
        return connection

    def connection_uri(self) -> str:
        """Return what QGIS knows of the connection, asked once: threads must not ask QGIS."""
        if not self._uri:
            self._uri = str(self.database().uri())
        return self._uri

    def uri(self, table: str) -> str:
        """Return the source of a table's layer; a password stays in QGIS's own database."""
        uri = QgsDataSourceUri(self.database().uri())
        geometry = schema.GEOMETRY if table == "event" else ""
        uri.setDataSource(self.schema, f"{schema.PREFIX}{table}", geometry, "", "fid")
        if geometry:
            uri.setSrid("4326")
            uri.setParam("type", "Point")
        uri.setParam("checkPrimaryKeyUnicity", "0")
        return str(uri.uri(False))

    def exists(self) -> bool:
        """Tell whether the schema holds a store.

        Raises
        ------
        StoreError
            If there is one that may not be read, or the database does not answer.
        """
        # Asked of PostgreSQL's own tables, which everybody may read: QGIS would look at every
        # table of the schema, and at what is in it.
        found = self._reader.select(
            # A name of ours, and one that is quoted.
            "SELECT has_schema_privilege(n.oid, 'USAGE') FROM pg_namespace n "  # nosec B608
            f"JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = '{schema.PREFIX}store' "
            f"WHERE n.nspname = {literal(self.schema)}"
        )
        if found == [(False,)]:
            raise _unreadable(self.address, "store")
        return bool(found)

    def create(self) -> None:
        """Make the schema and its tables in one transaction."""
        writer = PostgresWriter(self)
        try:
            for statement in (*schema.postgres_statements(quoted(self.schema)), self._first()):
                writer.execute(statement)
            writer.commit()
        except StoreError as error:
            writer.rollback()
            raise StoreError(
                "The store {address} cannot be made: {error} Check that PostGIS is "
                "installed in the database and that you may create tables.",
                address=self.address,
                error=error,
            ) from error

    def _first(self) -> str:
        values = first_values()
        listed = ", ".join(f'"{name}"' for name in values)
        # All of these are made in this file: numbers, a UUID, a time and zeros.
        given = ", ".join(str(v) if isinstance(v, int) else f"'{v}'" for v in values.values())
        head = f'{self.qualifier}"{schema.PREFIX}store"'
        return f"INSERT INTO {head} ({listed}) VALUES ({given})"  # nosec B608 - as said

    def reader(self) -> Reader:
        """Return who reads the schema."""
        return self._reader

    def spare(self) -> Any:
        """Return a connection that nobody reads on just now, None where there is none."""
        return self._reader.spare()

    def keep(self, connection: Any) -> None:
        """Let the reader have a connection that a save is done with."""
        self._reader.keep(connection)

    def unreachable(self, reason: str) -> StoreError:
        """Return the error of a database that does not answer."""
        return StoreError(
            "The database of {address} does not answer ({reason}). Check the "
            "network and the connection in QGIS's Browser panel.",
            address=self.address,
            reason=reason.strip(),
        )
