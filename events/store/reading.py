# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading a store, so that what is read was saved and is whole, whoever saves meanwhile.

QGIS opens a layer of a GeoPackage without any lock: it then shows rows that another program has
not confirmed yet, and keeps them when that program takes them back. So a store is not read through
QGIS's layers. A GeoPackage is opened for each question, with SQLite's locks, and let go of at
once, so that nobody else's save waits for a reader that thinks. PostGIS is asked on a connection
of the store's own.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, Protocol, TypeVar

from ..errors import LockedError, StoreError
from . import files, postgres, schema
from .postgres import Database
from .rows import day
from .sql import finite

_Answer = TypeVar("_Answer")
Row = dict[str, Any]
#: stands for no coordinate: a column whose first row is null would be read as text
_NOWHERE = "9e999"


class Reader(Protocol):
    """Who answers what is asked of a store."""

    def select(self, statement: str) -> list[tuple[Any, ...]]:
        """Return the rows of a SELECT."""

    def table(self, table: str, where: str = "", order: str = "", limit: int = -1) -> list[Row]:
        """Return rows of a table by the names of its columns.

        Each has its ``fid``, and an event with a point ``lon`` and ``lat``. At most `limit` come,
        where that is not negative.
        """

    def together(self) -> AbstractContextManager[None]:
        """Let the questions within share what is opened for them."""

    def close(self) -> None:
        """Let go of every connection; the next question opens another one."""


class FileReader:
    """Who reads a GeoPackage."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._held = threading.local()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let the questions within, of this thread, share one opening of the file."""
        if self._locked() or getattr(self._held, "dataset", None) is not None:
            yield
            return
        try:
            self._held.dataset = files.opened(self.path)
        except LockedError as error:
            if files.waits(files.WAIT) < files.WAIT:
                self._held.locked = error  # the window has waited: nobody within does so again
        except StoreError:
            pass  # whoever asks next says it
        try:
            yield
        finally:
            self._held.dataset = self._held.locked = None

    def _locked(self) -> LockedError | None:
        found: LockedError | None = getattr(self._held, "locked", None)
        return found

    def _ask(self, work: Callable[[Any], _Answer]) -> _Answer:
        locked = self._locked()
        if locked is not None:
            raise locked
        dataset = getattr(self._held, "dataset", None)
        if dataset is not None:
            try:
                with files.quiet(StoreError):
                    return work(dataset)
            except StoreError:
                self._held.dataset = None
        return files.asked(self.path, work)

    def select(self, statement: str) -> list[tuple[Any, ...]]:
        """Return the rows of a SELECT; texts, numbers and None.

        Raises
        ------
        LockedError
            If another program held the file all the time.
        StoreError
            If the file does not answer.
        """

        def work(dataset: Any) -> list[tuple[Any, ...]]:
            return [
                tuple(map(_plain, (one.GetField(at) for at in range(one.GetFieldCount()))))
                for one in files.found(dataset, statement)
            ]

        return self._ask(work)

    def table(self, table: str, where: str = "", order: str = "", limit: int = -1) -> list[Row]:
        """Return rows of a table; a value of a wrong kind is read as far as it goes."""

        def work(dataset: Any) -> list[Row]:
            # A store of an older Salient that may only be read lacks the newest columns.
            names = f"SELECT name FROM pragma_table_info('{schema.PREFIX}{table}')"  # nosec B608
            there = {one.GetField(0) for one in files.found(dataset, names)}
            kinds = {n: kind for n, kind in schema.columns(table).items() if n in there}
            statement = _statement(table, kinds) + _rest(where, order, limit)
            return [_row(one, kinds) for one in files.found(dataset, statement)]

        return self._ask(work)

    def close(self) -> None:
        """Nothing is held."""


class DatabaseReader:
    """Who reads a schema of PostGIS, on as many connections as threads ask at once."""

    def __init__(self, place: Database) -> None:
        self._place = place
        self._free: list[Any] = []

    def together(self) -> AbstractContextManager[None]:
        """Do nothing: connections are kept anyway."""
        return nullcontext()

    def select(self, statement: str) -> list[tuple[Any, ...]]:
        """Return the rows of a SELECT, asking once more where a connection was lost.

        Raises
        ------
        LockedError
            If another program held the tables all the time.
        StoreError
            If the database does not answer.
        """
        return self._ask(statement)[1]

    def table(self, table: str, where: str = "", order: str = "", limit: int = -1) -> list[Row]:
        """Return rows of a table."""
        listed = "*"
        if table == "event":
            listed += f', ST_X("{schema.GEOMETRY}") AS lon, ST_Y("{schema.GEOMETRY}") AS lat'
        name = f'{self._place.qualifier}"{schema.PREFIX}{table}"'
        # Names of ours, and what the caller quoted.
        statement = f"SELECT {listed} FROM {name}"  # nosec B608
        names, found = self._ask(statement + _rest(where, order, limit))
        return [postgres.row(names, one) for one in found]

    def _ask(self, statement: str) -> tuple[list[str], list[tuple[Any, ...]]]:
        library = postgres.library()
        for last in (False, True):
            connection = self._taken()
            try:
                with connection.cursor() as cursor:
                    wait = _ms(files.waits(files.WAIT))
                    cursor.execute("SELECT set_config('lock_timeout', %s, false)", [wait])
                    cursor.execute(statement)
                    found = [one.name for one in cursor.description], cursor.fetchall()
                self.keep(connection)
                return found
            except library.Error as error:
                connection.close()
                if postgres.waited_in_vain(error):
                    raise LockedError(
                        "The store {address} is locked by another program. Try again in a moment.",
                        address=self._place.address,
                    ) from error
                # A connection that was lost is made anew once; what is only read can be.
                lost = isinstance(error, (library.OperationalError, library.InterfaceError))
                if last or not lost:
                    raise self._place.unreachable(str(error)) from error
                self.close()
        raise AssertionError("one of the two has returned or raised")

    def spare(self) -> Any:
        """Return a connection that nobody uses just now, None where there is none."""
        try:
            return self._free.pop()
        except IndexError:
            return None

    def keep(self, connection: Any) -> None:
        """Take a connection, on which each statement is done for itself."""
        self._free.append(connection)

    def _taken(self) -> Any:
        connection = self.spare()
        if connection is None:
            connection = postgres.connect(self._place)
            connection.autocommit = True
        return connection

    def close(self) -> None:
        """Close the connections that nobody uses just now."""
        while self._free:
            self._free.pop().close()


def _ms(seconds: float) -> str:
    return f"{int(1000 * seconds)}ms"


def _rest(where: str, order: str, limit: int) -> str:
    text = f" WHERE {where}" if where else ""
    if order:
        text += f" ORDER BY {order}"
    return text + (f" LIMIT {int(limit)}" if limit >= 0 else "")


def _cell(name: str) -> str:
    """Return a column as JSON can hold it: SQLite refuses a blob that a foreign hand put there."""
    plain = f"""CASE WHEN typeof("{name}") = 'blob' THEN CAST("{name}" AS TEXT) ELSE "{name}" END"""
    return finite(plain)


def _statement(table: str, kinds: dict[str, str]) -> str:
    """Return what reads a table.

    Texts and whole numbers come as one JSON text, which Python's own reader takes apart in C, and
    what must be exact to the last bit beside it.
    """
    exact = [name for name, kind in kinds.items() if kind == "double"]
    cells = ", ".join(_cell(name) for name in kinds if name not in exact)
    listed = ["fid + 0", f"json_array({cells})", *(f'"{name}"' for name in exact)]
    if table == "event":
        axes = ("ST_MinX", "ST_MinY")
        listed += [f'coalesce({axis}("{schema.GEOMETRY}"), {_NOWHERE})' for axis in axes]
    return f'SELECT {", ".join(listed)} FROM "{schema.PREFIX}{table}"'  # nosec B608 - our names


def _row(feature: Any, kinds: dict[str, str]) -> Row:
    told = [name for name, kind in kinds.items() if kind != "double"]
    found = dict(zip(told, json.loads(_plain(feature.GetField(1)))))
    at = 2
    for name, kind in kinds.items():
        if kind == "double":
            there = feature.IsFieldSetAndNotNull(at)
            found[name] = feature.GetFieldAsDouble(at) if there else None
            at += 1
        elif kind == "date":
            found[name] = day(found[name])
    if feature.GetFieldCount() > at:
        lon, lat = feature.GetFieldAsDouble(at), feature.GetFieldAsDouble(at + 1)
        if abs(lon) != float("inf"):
            found |= {"lon": lon, "lat": lat}
    return {**found, "fid": feature.GetFieldAsInteger64(0)}


def _plain(value: Any) -> Any:
    """Return a value as GDAL hands it over; bytes stand for a text that is not UTF-8."""
    return value.decode("utf-8", "replace") if isinstance(value, (bytes, bytearray)) else value
