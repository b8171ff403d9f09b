# SPDX-License-Identifier: GPL-2.0-or-later
"""What keeps a store sound: its schema's version, edits from outside, and the check of its log."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from ...analysis.base.errors import worded
from .. import attachments, batches, log, model
from ..batches import Columns
from ..errors import NewerSchemaError, StoreError
from ..log import Head, LogEntry
from ..log_note import LogNote
from . import rows, schema, soundness
from .sql import literal, quoted
from .writer import Writer, transaction

if TYPE_CHECKING:
    from .backend import Backend


class OpenStore(Protocol):
    """What upkeep needs of a store; `store.Store`, which stands above it, is one."""

    place: Backend
    faults: list[str]

    def own_row(self) -> dict[str, Any]:
        """Return the store's row about itself."""

    def head(self) -> Head:
        """Return the last entry of the log."""

    def log(self, expression: str = "", limit: int = -1) -> list[LogEntry]:
        """Return entries of the log."""

    def read(self, table: str, expression: str = "") -> list[Any]:
        """Return the records of a table."""

    def fetch(
        self, table: str, expression: str = "", order: str = "", limit: int = -1
    ) -> Iterable[dict[str, Any]]:
        """Return the rows of a table."""


_OUTSIDE = '"version" <> "logged"'
#: rows that the check holds at a time
_PART = 5_000
#: how often what others save meanwhile is looked at again
_ROUNDS = 20
#: what sets an entry's number apart from what a foreign hand may put there: to SQLite every text
#: is greater than every number
_NUMBERED = '"seq" IS NOT NULL AND "seq" <= 9223372036854775807'


def refuse_newer(store: OpenStore) -> None:
    """Refuse a store that a newer Salient made; nothing is written.

    Raises
    ------
    NewerSchemaError
        If a newer Salient made the store.
    """
    version = _version(store)
    if version > schema.VERSION:
        raise NewerSchemaError(
            "The store {address} was made by a newer Salient (its schema is version "
            "{version}, this Salient knows {version_2}). Update Salient to open it; nothing "
            "was changed.",
            address=store.place.address,
            version=version,
            version_2=schema.VERSION,
        )


def pending(store: OpenStore) -> list[str]:
    """Return what the next save will bring up to date, as sentences; nothing is written.

    Indexes that an older store lacks are not named: they change nothing that is read.
    """
    found = []
    version = _version(store)
    if version < schema.VERSION:
        found.append(
            worded(
                "This store is of an older Salient (its schema is version {version}). It is "
                "read as it is; your first save brings it to version {new}, and the older "
                "Salient cannot open it then. Keep a copy if somebody still needs it.",
                version=version,
                new=schema.VERSION,
            )
        )
    count = unlogged(store)
    if count:
        found.append(
            worded(
                "{count} row(s) of this store were changed without Salient, in an attribute "
                "table or by another program. Your first save logs them as they are now.",
                count=count,
            )
        )
    return found


def is_up_to_date(store: OpenStore) -> bool:
    """Tell whether a store has this Salient's columns, indexes and triggers."""
    return _version(store) == schema.VERSION and not _missing(store)


def bring_up_to_date(store: OpenStore) -> None:
    """Give an older store this Salient's columns and indexes, in one transaction each.

    Raises
    ------
    NewerSchemaError
        If a newer Salient made the store.
    StoreError
        If the store cannot be changed.
    """
    refuse_newer(store)
    migrate(store)
    quicken(store)


def migrate(store: OpenStore) -> None:
    """Bring an older store up to this Salient's schema, in one transaction.

    Raises
    ------
    StoreError
        If the store cannot be changed.
    """
    if _version(store) >= schema.VERSION:
        return
    with transaction(store.place) as writer:
        # Somebody else may have done it while this one waited for its turn.
        (own,) = writer.find("store", "")
        for step in range(own["schema_version"], schema.VERSION):
            _step(store.place, writer, step)


def quicken(store: OpenStore) -> None:
    """Add indexes and triggers that an older store lacks, unless it may only be read."""
    missing = _missing(store)
    if not missing:
        return
    with suppress(StoreError), transaction(store.place) as writer:
        for statement in missing:
            writer.execute(statement)


def _missing(store: OpenStore) -> list[str]:
    place = store.place
    wanted = schema.helpful_indexes(place.qualifier)
    held = soundness.indexes(place)
    found = [statement for name, statement in wanted.items() if name not in held]
    return found + soundness.late_triggers(place)


def _version(store: OpenStore) -> int:
    return int(store.own_row()["schema_version"])


def _step(place: Backend, writer: Writer, version: int) -> None:
    sqlite = place.provider == "ogr"
    for statement in schema.migration_statements(version, place.qualifier, sqlite=sqlite):
        writer.execute(statement)
    own = f"{place.qualifier}{schema.PREFIX}store"
    # A name that is quoted, and a number of ours.
    writer.execute("UPDATE " + own + f" SET schema_version = {version + 1}")  # nosec B608


def append(writer: Writer, told: Sequence[Columns]) -> None:
    """Chain entries to the log; they come as columns."""
    (own,) = writer.find("store", "")
    linked, head = log.chained(log.joined(told), Head(own["head_seq"], own["head_hash"]))
    writer.add("log", linked)
    writer.change("store", own["fid"], {"head_seq": head.seq, "head_hash": head.hash})


def unlogged(store: OpenStore) -> int:
    """Return how many rows were changed by a hand that does not write the log."""
    tables = schema.RECORD_TABLES
    return sum(1 for table in tables for _ in store.fetch(table, _OUTSIDE, '"fid"'))


def log_outside_edits(store: OpenStore, writer: Writer, who: str = "") -> int:
    """Log the rows that were changed in an attribute table or by SQL, as they are now.

    It belongs to a save that is going on, and comes before what that save writes.
    """
    reason = "found by Salient afterwards; who changed it is not known"
    stamp = log.stamp("edited outside", reason, who)
    entries = []
    for table in schema.RECORD_TABLES:
        found = writer.find(table, _OUTSIDE)
        known = _last_logged(store, table, [row["id"] for row in found])
        for row in found:
            now = rows.record(table, row)
            entries.append(log.entry(stamp, now, known.get(now.id)))
            writer.change(table, row["fid"], {"logged": now.version})
    if entries:
        append(writer, [batches.columns(entries)])
    return len(entries)


def _last_logged(store: OpenStore, table: str, idents: Sequence[Any]) -> dict[str, Any]:
    """Return what the log knows of some rows, by their ids; asked for many rows at once."""
    last = {
        entry.entity_id: entry
        for wanted in rows.where("entity_id", [str(ident or "") for ident in idents])
        for entry in store.log(f'{wanted} AND "entity" = {literal(table)}')
    }
    return {ident: log.row_after(entry) for ident, entry in last.items()}


def note(store: OpenStore) -> LogNote:
    """Return the end of a store's log, to be kept elsewhere."""
    head = store.head()
    return LogNote(str(store.own_row()["store_id"] or ""), head.seq, head.hash)


# -- the check -----------------------------------------------------------------------------------


def verify(
    store: OpenStore,
    progress: Callable[[float], None] = lambda percent: None,
    known: LogNote | None = None,
) -> list[str]:
    """Return what is wrong with the log, the rows it speaks of, and their attached files.

    It is read part by part, so that a million events need no more memory than some thousand, and
    what others save meanwhile is no fault.

    Parameters
    ----------
    progress : callable
        Takes how far it is, in percent; what it raises ends the check.
    known : LogNote, optional
        What the log was at some time: only this shows whether it was written anew since.

    Raises
    ------
    StoreError
        If the store cannot be read.
    """
    with store.place.reader().together():
        found = [*store.faults, *soundness.missing_triggers(store.place)]
        before = store.head()
        told = _LogParts(store, known.entries if known is not None else 0, progress)
        end = log.followed(told.entries(), found)
        found += log.end_faults(end, told.head)
        if known is not None:
            found += known.differences(note(store).store_id, told.count, told.noted)
        for number, table in enumerate(schema.RECORD_TABLES, 1):
            found += _against_log(store, table, before)
            progress(50.0 + 40.0 * number / len(schema.RECORD_TABLES))
        # A retracted report keeps its files: what was said can still be asked for.
        for part in _parts(store, "report", "coalesce(\"attachment\", '') <> ''"):
            reports = [rows.record("report", row) for row in part]
            found += attachments.faults(reports, store.place.attachments)
    progress(100.0)
    return found


class _LogParts:
    """The whole log in order, read part by part.

    Attributes
    ----------
    count : int
        How many entries were read.
    noted : str
        The hash of the one that is asked about.
    head : Head
        What the store said its end is when all were read.
    """

    def __init__(self, store: OpenStore, asked: int, progress: Callable[[float], None]) -> None:
        self._store, self._asked, self._progress = store, asked, progress
        self.count, self.noted, self.head = 0, "", Head()

    def entries(self) -> Iterator[LogEntry]:
        """Yield the entries, with those that others save meanwhile."""
        self.head, read, last = self._store.head(), 0, ""
        for _ in range(_ROUNDS):
            for part in _parts(self._store, "log", _NUMBERED, "seq", last):
                yield from self._counted(part)
                read, last = part[-1]["seq"], _after(part[-1], "seq")
                self._progress(min(50.0, 50.0 * self.count / max(self.head.seq, 1)))
            self.head = self._store.head()
            if self.head.seq <= read:
                break
        for part in _parts(self._store, "log", f"NOT ({_NUMBERED})"):
            yield from self._counted(part)

    def _counted(self, part: Iterable[dict[str, Any]]) -> Iterator[LogEntry]:
        for entry in map(rows.log_entry, part):
            self.count += 1
            if self.count == self._asked:
                self.noted = entry.hash
            yield entry


def _parts(
    store: OpenStore, table: str, where: str = "", by: str = "fid", last: str = ""
) -> Iterator[list[dict[str, Any]]]:
    """Yield the rows of a table part by part, in order of a number that no two rows share.

    Parameters
    ----------
    last : str
        A condition in SQL that those which were read already do not fulfil.
    """
    order = ", ".join(quoted(name) for name in dict.fromkeys((by, "fid")))
    while True:
        wanted = " AND ".join(f"({one})" for one in (where, last) if one)
        part = list(store.fetch(table, wanted, order, _PART))
        if not part:
            return
        yield part
        last = _after(part[-1], by)


def _after(row: dict[str, Any], by: str) -> str:
    return f'({quoted(by)}, "fid") > ({row[by]!r}, {row["fid"]!r})'


def _against_log(store: OpenStore, table: str, before: Head) -> list[str]:
    """Return how the rows of a table differ from what the log says of them.

    Parameters
    ----------
    before : Head
        The end of the log when the check began.
    """
    found: dict[str, str] = {}
    for part in _parts(store, table):
        found.update(_differing(store, table, part))
    found.update(_without_rows(store, table))
    for _ in range(_ROUNDS):
        # A row may have been saved between the two questions: it is looked at again.
        since, before = before, store.head()
        again = [ident for ident in found if _is_logged_since(store, table, ident, since)]
        if not again:
            break
        for ident in again:
            del found[ident]
        for wanted in rows.where("id", again):
            found.update(_differing(store, table, store.fetch(table, wanted)))
    return list(found.values())


def _is_logged_since(store: OpenStore, table: str, ident: str, since: Head) -> bool:
    wanted = next(rows.where("entity_id", [ident]))
    newer = f'{wanted} AND "entity" = {literal(table)} AND "seq" > {int(since.seq)}'
    return any(True for _ in store.fetch("log", newer, "", 1))


def _differing(
    store: OpenStore, table: str, part: Iterable[dict[str, Any]]
) -> Iterator[tuple[str, str]]:
    """Yield id and sentence of each of some rows that is not as the log has it."""
    given = list(part)
    last: dict[str, LogEntry] = {}
    for wanted in rows.where("entity_id", [row["id"] for row in given if row["id"]]):
        for row in store.fetch("log", f'{wanted} AND "entity" = {literal(table)}', '"seq"'):
            last[row["entity_id"]] = rows.log_entry(row)
    for row in given:
        record = rows.record(table, row)
        entry = last.get(record.id)
        versions = row["version"], row["logged"]
        if None not in versions and versions[0] != versions[1]:
            said = worded(
                "The {table} {id} was changed without Salient, and this is not in the log yet: "
                "the next save logs it.",
                table=table,
                id=record.id,
            )
        elif entry is None:
            said = worded("The {table} {id} is in no entry of the log.", table=table, id=record.id)
        elif log.canonical(model.to_plain(record)) != entry.after:
            said = worded(
                "The {table} {id} differs from what log entry {seq} says of it.",
                table=table,
                id=record.id,
                seq=entry.seq,
            )
        else:
            continue
        yield record.id, said


def _without_rows(store: OpenStore, table: str) -> Iterator[tuple[str, str]]:
    """Yield id and sentence of each row that the log knows and the table does not hold."""
    qualifier = store.place.qualifier
    statement = (
        # Names of ours, and one that is quoted.
        f'SELECT DISTINCT "entity_id" FROM {qualifier}"{schema.PREFIX}log" AS l '  # nosec B608
        f'WHERE "entity" = {literal(table)} AND NOT EXISTS (SELECT 1 FROM '
        f'{qualifier}"{schema.PREFIX}{table}" AS t WHERE t."id" = l."entity_id") ORDER BY 1'
    )
    for (ident,) in store.place.reader().select(statement):
        yield (
            str(ident),
            worded(
                "The {table} {ident} is in the log and not in its table.", table=table, ident=ident
            ),
        )
