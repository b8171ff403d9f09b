# SPDX-License-Identifier: GPL-2.0-or-later
"""A transaction on a PostGIS schema, on a connection that never connects anew.

QGIS's provider opens a new connection where one was lost, and goes on outside of any transaction:
half a save would be kept. So a save uses psycopg2, which QGIS ships, with the credentials that
QGIS keeps. A connection that is lost before COMMIT is sent leaves nothing behind. Where only the
answer to COMMIT is lost, the database is asked on another connection what became of it.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Protocol

from qgis.core import QgsCredentials, QgsDataSourceUri

from .. import batches
from ..batches import Columns
from ..errors import OutcomeUnknownError, StoreError
from . import copying, schema
from .rows import day
from .sql import locked, quoted, unwritten

Row = dict[str, Any]
#: what keeps a network that went away from hanging a save; libpq's own names
_LIVENESS = {
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
_ASKS = 3
#: PostgreSQL's number of its type of dates
_DATE = 1082
_PAGE = 500
#: rows from which on they are copied: fewer are as soon added by a statement
_MANY = 20
#: bytes that are handed to the database at a time
_BLOCK = 1 << 18


#: what libpq and a server say where a password is wrong or lacking, in the languages of Salient
_PASSWORD = ("passwor", "mot de passe", "contraseña", "парол")


def waited_in_vain(error: Exception) -> bool:
    """Tell whether somebody else held a lock for too long; servers say so in any language."""
    return getattr(error, "pgcode", None) == "55P03"


class Database(Protocol):
    """The schema that is written to; `backend.Postgres` is one."""

    qualifier: str

    @property
    def address(self) -> str:
        """The connection's name and the schema."""

    def connection_uri(self) -> str:
        """Return what QGIS knows of the connection."""

    def unreachable(self, reason: str) -> StoreError:
        """Return the error of a database that does not answer."""

    def spare(self) -> Any:
        """Return a connection that nobody uses just now, None where there is none."""

    def keep(self, connection: Any) -> None:
        """Take a connection that is not used any more, for whoever asks next."""


def connect(place: Database) -> Any:
    """Return a new connection with QGIS's credentials; it asks for a password as QGIS does.

    Raises
    ------
    StoreError
        If psycopg2 is missing, or the database does not answer.
    """
    psycopg2 = library()
    uri = QgsDataSourceUri(place.connection_uri())
    found = QgsDataSourceUri(uri)
    realm = uri.connectionInfo(False)
    said = ""
    for attempt in range(_ASKS + 1):
        try:
            # `connectionInfo(True)` fills in what QGIS's authentication database holds.
            connection = psycopg2.connect(found.connectionInfo(True), **_LIVENESS)
            break
        except psycopg2.OperationalError as error:
            said = str(error)
            if attempt == _ASKS or not any(word in said.lower() for word in _PASSWORD):
                raise place.unreachable(said) from error
            ok, user, password = QgsCredentials.instance().get(
                realm, found.username(), found.password(), said
            )
            if not ok:
                raise place.unreachable(said) from error
            found.setUsername(user)
            found.setPassword(password)
    if said:
        QgsCredentials.instance().put(realm, found.username(), found.password())
    days = psycopg2.extensions.new_type((_DATE,), "DAY", lambda text, _cursor: day(text))
    psycopg2.extensions.register_type(days, connection)
    try:
        _prepared(connection, uri.param("session_role"))
    except psycopg2.Error as error:  # lost at once, or the role is refused
        connection.close()
        raise place.unreachable(str(error)) from error
    return connection


def _prepared(connection: Any, role: str) -> None:
    """Have a new connection answer at once, in the role that QGIS's connection names.

    To compile a statement takes the database longer than to answer ours, and each connection does
    it anew: that of a large store's state took 80 ms for nothing.
    """
    with connection.cursor() as cursor:
        # PostgreSQL 10 has no such setting
        cursor.execute("SELECT set_config(name, 'off', false) FROM pg_settings WHERE name = 'jit'")
        if role:
            cursor.execute("SET SESSION ROLE " + quoted(role))
    connection.commit()


def library() -> Any:
    """Return psycopg2, or say how it is installed."""
    try:
        import psycopg2
        import psycopg2.extras
    except ImportError as error:
        raise StoreError(
            "A store in PostGIS needs the Python library psycopg2, which QGIS usually brings. "
            "Install it for QGIS's Python (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, "
            "conda: psycopg2), or keep the store in a GeoPackage."
        ) from error
    return psycopg2


class PostgresWriter:
    """What a save may do to a store in PostGIS; see `writer.Writer`."""

    def __init__(self, place: Database, wait: float = 20.0, lock: float = 20.0) -> None:
        self._place = place
        self._wait = wait
        self._library = library()
        # Both are looked up where the answer to COMMIT is lost: a server that crashed gives the
        # number of a transaction away a second time, an entry of the log is there only once.
        self._connection, self._number = self._begun(f"{int(lock * 1000)}ms")
        self._mark = ""

    def _begun(self, lock: str) -> tuple[Any, int]:
        """Return a connection on which a transaction has begun, and its number.

        One that lay idle may have been lost meanwhile. Of it nothing was asked yet, so another one
        takes its place; from here on none does.
        """
        spare = self._place.spare()
        if spare is not None:
            try:
                spare.autocommit = False
                return spare, _numbered(spare, lock)
            except self._library.Error:
                spare.close()
        try:
            made = connect(self._place)
            return made, _numbered(made, lock)
        except (StoreError, self._library.Error) as error:
            raise unwritten(self._place.address, str(error)) from error

    def execute(self, statement: str) -> None:
        """Run a statement of the schema."""
        self._run(statement)

    def find(self, table: str, expression: str) -> list[Row]:
        """Return the rows that an expression finds."""
        names = ["fid", *schema.columns(table)]
        listed = ", ".join(quoted(name) for name in names)
        if table == "event":
            names += ["lon", "lat"]
            listed += f', ST_X("{schema.GEOMETRY}"), ST_Y("{schema.GEOMETRY}")'
        # Columns of ours, and conditions whose values are quoted.
        statement = f"SELECT {listed} FROM {self._table(table)}"  # nosec B608
        if expression:
            # in an order: else rows that are hardly ever there are sought in the whole table
            statement += f' WHERE {expression} ORDER BY "fid"'
        return [row(names, one) for one in self._run(statement)]

    def add(self, table: str, new: Columns) -> None:
        """Add rows, given as columns, many at once."""
        if table == "log":
            self._mark = new["hash"][-1]
        self._guarded(
            self._copy(table, new) if self._takes_copy(table, new) else self._insert(table, new)
        )

    def _takes_copy(self, table: str, new: Columns) -> bool:
        """Tell whether rows are many, and COPY takes them: no view's, none a policy looks at."""
        # Where another plugin has psycopg2 wait in its own way, psycopg2 refuses COPY.
        if batches.count(new) < _MANY or self._library.extensions.get_wait_callback() is not None:
            return False
        ((takes,),) = self._run(
            "SELECT relkind IN ('r', 'p') AND NOT row_security_active(oid) FROM pg_class "
            "WHERE oid = %s::regclass",
            [self._table(table)],
        )
        return bool(takes)

    def _copy(self, table: str, new: Columns) -> Callable[[Any], None]:
        def run(cursor: Any) -> None:
            columns, lines = copying.copied(table, new)
            into = (
                # only names of tables and columns, quoted; values are handed over apart
                f"COPY {self._table(table)} ({columns}) "  # nosec B608
                "FROM STDIN WITH (ENCODING 'UTF8')"
            )
            cursor.copy_expert(into, io.BytesIO(lines), _BLOCK)

        return run

    def _insert(self, table: str, new: Columns) -> Callable[[Any], None]:
        names = [name for name in new if name not in ("lon", "lat")]
        listed = [quoted(name) for name in names]
        pattern = ["%s"] * len(names)
        if table == "event":
            listed.append(quoted(schema.GEOMETRY))
            pattern.append("ST_SetSRID(ST_MakePoint(%s, %s), 4326)")
            names += ["lon", "lat"]
        # Only names of tables and columns stand in it, quoted; values are handed over apart.
        into = f"INSERT INTO {self._bound(table)} ({', '.join(listed)}) VALUES %s"  # nosec B608
        values = list(zip(*[new[name] for name in names]))
        template = f"({', '.join(pattern)})"
        return lambda cursor: self._library.extras.execute_values(
            cursor, into, values, template, _PAGE
        )

    def change(self, table: str, fid: int, values: Row) -> None:
        """Change some values of a row."""
        names = [name for name in values if name not in ("lon", "lat")]
        listed = [f"{quoted(name)} = %s" for name in names]
        given = [values[name] for name in names]
        if "lon" in values:
            listed.append(f'"{schema.GEOMETRY}" = ST_SetSRID(ST_MakePoint(%s, %s), 4326)')
            given += [values["lon"], values["lat"]]
        changes = ", ".join(listed)
        # Only names of tables and columns stand in it, quoted; values are handed over apart.
        statement = f"UPDATE {self._bound(table)} SET {changes} WHERE fid = %s"  # nosec B608
        self._run(statement, [*given, fid])

    def commit(self) -> None:
        """Keep all of it, or say that nothing was kept.

        Raises
        ------
        StoreError
            If nothing was kept.
        OutcomeUnknownError
            If the database did not answer, and does not say afterwards either.
        """
        try:
            self._connection.commit()
        except self._library.Error as error:
            self._look_up(str(error))
            return
        with suppress(self._library.Error):  # it is kept, whatever becomes of the connection
            self._connection.autocommit = True
            self._place.keep(self._connection)

    def rollback(self) -> None:
        """Keep none of it: the database drops what was not committed with the connection."""
        self._close()

    def _close(self) -> None:
        if not self._connection.closed:
            self._connection.close()

    def _look_up(self, reason: str) -> None:
        self._close()
        deadline = time.monotonic() + self._wait
        while time.monotonic() < deadline:
            status = self._status()
            if status == "committed":
                return
            if status == "aborted":
                raise unwritten(self._place.address, reason)
            time.sleep(0.2)
        raise OutcomeUnknownError(
            "The connection to {address} was lost while it saved ({reason}), "
            "and the database does not answer: whether this was saved is not known yet. It was "
            "saved whole or not at all. When the database is back, open the store again and look "
            "before you save a second time; what you typed is kept.",
            address=self._place.address,
            reason=reason.strip(),
        )

    def _status(self) -> str:
        try:
            connection = connect(self._place)
        except StoreError:
            return "unknown"
        try:
            connection.autocommit = True
            # Its state first: between the two questions it may be done.
            state = self._state_of(connection)
            if state == "in progress" or not self._mark:
                return state
            # Only names of tables and columns stand in it, quoted; values are handed over apart.
            found = f"SELECT 1 FROM {self._bound('log')} WHERE hash = %s"  # nosec B608
            with connection.cursor() as cursor:
                cursor.execute(found, [self._mark])
                return "committed" if cursor.fetchone() else "aborted"
        except self._library.Error:
            return "unknown"
        finally:
            connection.close()

    def _state_of(self, connection: Any) -> str:
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT txid_status(%s)", [self._number])
                return cursor.fetchone()[0] or "unknown"
        except self._library.DataError:
            return "aborted"  # the number lies in the future: the server lost it in a crash

    def _table(self, table: str) -> str:
        return f'{self._place.qualifier}"{schema.PREFIX}{table}"'

    def _bound(self, table: str) -> str:
        """Return a table for a statement that values are put into: a % in its name is none."""
        return self._table(table).replace("%", "%%")

    def _run(self, statement: str, values: Sequence[Any] | None = None) -> list[tuple[Any, ...]]:
        def run(cursor: Any) -> list[tuple[Any, ...]]:
            cursor.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

        rows: list[tuple[Any, ...]] = self._guarded(run)
        return rows

    def _guarded(self, run: Any) -> Any:
        try:
            with self._connection.cursor() as cursor:
                return run(cursor)
        except (self._library.Error, ValueError) as error:
            if waited_in_vain(error):
                raise locked(self._place.address) from error
            raise unwritten(self._place.address, str(error).partition("\n")[0]) from error


def _numbered(connection: Any, lock: str) -> int:
    """Return the number of a transaction, which waits so long for others."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('lock_timeout', %s, true), txid_current()", [lock])
        return int(cursor.fetchone()[1])


def row(names: Sequence[str], values: Sequence[Any]) -> Row:
    """Return what was read by the names of columns; an event without a point has no lon and lat."""
    found = dict(zip(names, values))
    if "lon" in found and found["lon"] is None:
        del found["lon"], found["lat"]
    return found
