# SPDX-License-Identifier: GPL-2.0-or-later
"""What keeps a store sound: its schema's version, edits from outside, and the check of its log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from .. import attachments, log, model
from ..errors import NewerSchemaError, StoreError
from ..log import Head, LogEntry
from ..log_note import LogNote
from . import rows, schema, soundness
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

    def fetch(self, table: str, expression: str = "") -> Iterable[dict[str, Any]]:
        """Return the rows of a table."""


_OUTSIDE = '"version" <> "logged"'


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
            f"This store is of an older Salient (its schema is version {version}). It is read as "
            f"it is; your first save brings it to version {schema.VERSION}, and the older Salient "
            "cannot open it then. Keep a copy if somebody still needs it."
        )
    count = unlogged(store)
    if count:
        found.append(
            f"{count} row(s) of this store were changed without Salient, in an attribute table or "
            "by another program. Your first save logs them as they are now."
        )
    return found


def is_up_to_date(store: OpenStore) -> bool:
    """Tell whether a store has this Salient's columns and indexes."""
    return _version(store) == schema.VERSION and not _missing_indexes(store)


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
    """Add the indexes that an older store lacks; where it may only be read, it stays slower."""
    missing = _missing_indexes(store)
    if not missing:
        return
    with suppress(StoreError), transaction(store.place) as writer:
        for statement in missing:
            writer.execute(statement)


def _missing_indexes(store: OpenStore) -> list[str]:
    wanted = schema.helpful_indexes(store.place.qualifier)
    held = soundness.indexes(store.place)
    return [statement for name, statement in wanted.items() if name not in held]


def _version(store: OpenStore) -> int:
    return int(store.own_row()["schema_version"])


def _step(place: Backend, writer: Writer, version: int) -> None:
    sqlite = place.provider == "ogr"
    for statement in schema.migration_statements(version, place.qualifier, sqlite=sqlite):
        writer.execute(statement)
    own = f"{place.qualifier}{schema.PREFIX}store"
    # A name that is quoted, and a number of ours.
    writer.execute("UPDATE " + own + f" SET schema_version = {version + 1}")  # nosec B608


def append(writer: Writer, entries: Sequence[LogEntry]) -> None:
    """Chain entries to the log."""
    (own,) = writer.find("store", "")
    chained, head = log.chain(entries, Head(own["head_seq"], own["head_hash"]))
    writer.add("log", [vars(one) for one in chained])
    writer.change("store", own["fid"], {"head_seq": head.seq, "head_hash": head.hash})


def unlogged(store: OpenStore) -> int:
    """Return how many rows were changed by a hand that does not write the log."""
    return sum(1 for table in schema.RECORD_TABLES for _ in store.fetch(table, _OUTSIDE))


def log_outside_edits(store: OpenStore, writer: Writer, who: str = "") -> int:
    """Log the rows that were changed in an attribute table or by SQL, as they are now.

    It belongs to a save that is going on, and comes before what that save writes.
    """
    reason = "found by Salient afterwards; who changed it is not known"
    stamp = log.stamp("edited outside", reason, who)
    entries = []
    for table in schema.RECORD_TABLES:
        for row in writer.find(table, _OUTSIDE):
            now = rows.record(table, row)
            entries.append(log.entry(stamp, now, _last_logged(store, table, now.id)))
            writer.change(table, row["fid"], {"logged": now.version})
    if entries:
        append(writer, entries)
    return len(entries)


def _last_logged(store: OpenStore, table: str, ident: str) -> Any:
    entries = store.log(next(rows.where("entity_id", [ident])))
    known = [entry for entry in entries if entry.entity == table]
    return log.row_after(known[-1]) if known else None


def note(store: OpenStore) -> LogNote:
    """Return the end of a store's log, to be kept elsewhere."""
    head = store.head()
    return LogNote(str(store.own_row()["store_id"] or ""), head.seq, head.hash)


def verify(
    store: OpenStore,
    progress: Callable[[float], None] = lambda percent: None,
    known: LogNote | None = None,
) -> list[str]:
    """Return what is wrong with the log, the rows it speaks of, and their attached files.

    Parameters
    ----------
    known : LogNote, optional
        What the log was at some time: only this shows whether it was written anew since.

    Raises
    ------
    StoreError
        If the store cannot be read.
    """
    entries = store.log()
    found = [*store.faults, *soundness.missing_triggers(store.place)]
    found += log.verify(entries, store.head())
    if known is not None:
        found += known.differences(note(store).store_id, entries)
    progress(50.0)
    last: dict[str, dict[str, LogEntry]] = defaultdict(dict)
    for entry in entries:
        last[entry.entity][entry.entity_id] = entry
    for table in schema.RECORD_TABLES:
        found += _against_log(store, table, last[table])
    progress(75.0)
    # A retracted report keeps its files: what was said can still be asked for.
    found += attachments.faults(store.read("report"), store.place.attachments)
    progress(100.0)
    return found


def _against_log(store: OpenStore, table: str, last: dict[str, LogEntry]) -> list[str]:
    found = []
    missing = set(last)
    outside = {row["id"] for row in store.fetch(table, _OUTSIDE)}
    for record in store.read(table):
        missing.discard(record.id)
        entry = last.get(record.id)
        if record.id in outside:
            found.append(
                f"The {table} {record.id} was changed without Salient, and this is not in the log "
                "yet: the next save logs it."
            )
        elif entry is None:
            found.append(f"The {table} {record.id} is in no entry of the log.")
        elif log.canonical(model.to_plain(record)) != entry.after:
            found.append(
                f"The {table} {record.id} differs from what log entry {entry.seq} says of it."
            )
    return found + [
        f"The {table} {ident} is in the log and not in its table." for ident in sorted(missing)
    ]
