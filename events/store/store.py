# SPDX-License-Identifier: GPL-2.0-or-later
"""A store of sourced events: read, save, retract, merge, undo.

A save is one transaction. It compares each record's `version` with the one in the store and
refuses, with both sides shown, when somebody else was faster. It writes the records, their log
entries and the log's new head together, so that what was confirmed is there after a crash, and
what was not confirmed is not there at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .. import batches, checks, log, model
from ..batches import Columns
from ..errors import (
    NewerSchemaError,
    RecordError,
    StoreError,
)
from ..log import Head, LogEntry
from . import backend as places
from . import bulk, planning, rows, schema, soundness
from .planning import SavePlan
from .sql import unwritten
from .upkeep import (
    append,
    bring_up_to_date,
    is_up_to_date,
    log_outside_edits,
    pending,
    refuse_newer,
)
from .writer import Writer, transaction


@dataclass(frozen=True)
class Saved:
    """What a save did: its batch in the log (empty if nothing differed) and how many rows."""

    batch: str
    rows: int


@dataclass(frozen=True)
class State:
    """The end of a store's log, and table, id and version of what was changed without Salient."""

    head: Head = field(default_factory=Head)
    outside: frozenset[tuple[str, str, str]] = frozenset()


class Store:
    """An open store; `open` and `create` make one."""

    def __init__(self, place: places.Backend) -> None:
        self.place = place
        #: why it is only read, as sentences; empty if it can be saved to
        self.faults: list[str] = []
        #: what else the user should know of it
        self.remarks: list[str] = []
        self._reader = place.reader()
        self._is_ready = False
        self._own_id = ""

    @classmethod
    def open(cls, address: str) -> Store:
        """Open a store to look at it: nothing in it changes before the first save.

        What the first save will bring up to date stands in `remarks`.

        Raises
        ------
        StoreError
            If there is none, or it cannot be read.
        NewerSchemaError
            If a newer Salient made it.
        """
        place = places.at(address)
        with place.reader().together():
            return cls._opened(place)

    @classmethod
    def _opened(cls, place: places.Backend) -> Store:
        if not place.exists():
            raise StoreError(
                "There is no store at {address}. Create one, or check the address.",
                address=place.address,
            )
        soundness.refuse_what_is_none(place)
        store = cls(place)
        own = store._reader.table("store")
        store.faults = soundness.faults(place, own)
        if not store.faults:
            store._own_id = str(own[0]["store_id"] or "")
            refuse_newer(store)
            store.remarks += pending(store)
            store._is_ready = is_up_to_date(store)
        return store

    def bring_up_to_date(self) -> None:
        """Bring an older store up to date, as the first save does; looking changes nothing.

        Raises
        ------
        StoreError
            If it cannot be written.
        """
        if self._is_ready or self.faults:
            return
        try:
            bring_up_to_date(self)
        except StoreError as error:
            said = str(error)
            if isinstance(error, NewerSchemaError) or said.startswith("Nothing was saved"):
                raise
            raise unwritten(self.place.address, said) from error
        self._is_ready = True

    @classmethod
    def create(cls, address: str) -> Store:
        """Make an empty store and open it.

        Raises
        ------
        StoreError
            If there is one already, or it cannot be made.
        """
        place = places.at(address)
        if place.exists():
            raise StoreError(
                "There is a store at {address} already. Open it, or choose a name.", address=address
            )
        place.create()
        store = cls(place)
        store._is_ready = True
        store._own_id = str(store.own_row()["store_id"] or "")
        return store

    @classmethod
    def open_or_create(cls, address: str) -> Store:
        """Open the store at an address, or make it."""
        return cls.open(address) if places.at(address).exists() else cls.create(address)

    @property
    def name(self) -> str:
        """A short name for people: the file's without its ending, or the database's schema."""
        return self.place.address.replace("\\", "/").rpartition("/")[2].removesuffix(".gpkg")

    def close(self) -> None:
        """Let go of every connection; the next question opens another one."""
        self._reader.close()

    # -- reading ---------------------------------------------------------------------------------

    def head(self) -> Head:
        """Return the end of the log; it is another one whenever anything changed."""
        note = next(iter(self._reader.table("store")), None)
        if note is None and self.faults:
            return Head(-1, "")
        row = note or self.own_row()
        seq = soundness.whole(row["head_seq"])
        return Head(-1 if seq is None else seq, str(row["head_hash"] or ""))

    def state(self) -> State:
        """Return what changes whenever anybody changes anything, with Salient or without."""
        # An older store lacks the index that finds those rows at once.
        return State(self.head(), bulk.outside(self.place) if self._is_ready else frozenset())

    def own_row(self) -> dict[str, Any]:
        """Return the one row about the store itself."""
        for row in self._reader.table("store"):
            return row
        raise StoreError(
            "The store {address} does not say what it is any more: its table "
            "{prefix}store is empty. Go back to a copy of it.",
            address=self.place.address,
            prefix=schema.PREFIX,
        )

    def fetch(
        self, table: str, where: str = "", order: str = "", limit: int = -1
    ) -> list[dict[str, Any]]:
        """Return the rows that a condition in SQL finds.

        Raises
        ------
        LockedError
            If another program held the store all the time.
        StoreError
            If the store does not answer.
        """
        return self._reader.table(table, where, order, limit)

    def read(self, table: str, where: str = "") -> list[Any]:
        """Return the records of a table that a condition in SQL finds, retracted ones too."""
        return [rows.record(table, one) for one in self.fetch(table, where)]

    def find(self, table: str, column: str, wanted: Iterable[str]) -> list[Any]:
        """Return the records whose column holds one of some texts."""
        return [one for part in rows.where(column, wanted) for one in self.read(table, part)]

    def get(self, table: str, ident: str) -> Any:
        """Return one record by id, or None."""
        return next(iter(self.find(table, "id", [ident])), None)

    def reports_of(self, event_id: str) -> list[model.Report]:
        """Return an event's reports, retracted ones too."""
        return self.find("report", "event_id", [event_id])

    def links_of(self, event_id: str) -> list[model.Link]:
        """Return an event's links that stand."""
        return [one for one in self.find("link", "event_id", [event_id]) if not one.retracted]

    def links_to(self, layer_source: str, keys: Iterable[str] | None = None) -> list[model.Link]:
        """Return the links that stand to a layer, or to some features of it."""
        found = self.find("link", "layer_source", [layer_source])
        wanted = None if keys is None else set(keys)
        return [
            one
            for one in found
            if not one.retracted and (wanted is None or one.feature_key in wanted)
        ]

    def columns(self, table: str, names: Sequence[str]) -> dict[str, list[Any]]:
        """Return columns of a whole table; of events also ``lon`` and ``lat``."""
        # A store of an older Salient lacks the newest columns: they are empty.
        held = names if self._is_ready else [n for n in names if n in bulk.held(self.place, table)]
        if table == "event":
            found = dict(zip((*held, "lon", "lat"), bulk.event_columns(self.place, held)))
        else:
            found = dict(zip(held, bulk.columns(self.place, table, held)))
        count = len(next(iter(found.values()), []))
        found |= {name: [None] * count for name in names if name not in found}
        kinds = schema.columns(table)
        for name in names:
            if kinds[name] == "date":
                found[name] = list(map(rows.day, found[name]))
        return found

    def log(self, where: str = "", limit: int = -1) -> list[LogEntry]:
        """Return the log in order; with a `limit` the newest entries, newest first."""
        order = '"seq"' if limit < 0 else '"seq" DESC'
        return [rows.log_entry(one) for one in self.fetch("log", where, order, limit)]

    # -- writing ---------------------------------------------------------------------------------

    def save(
        self,
        records: Sequence[model.Record],
        *,
        action: str,
        reason: str = "",
        who: str = "",
        fit: Collection[str] = (),
    ) -> Saved:
        """Keep new and changed records, all or none.

        Parameters
        ----------
        records : sequence of Record
            `version` 0 for new ones, else the version that the change was made on.
        action, reason, who : str
            For the log; `who` is the name of the computer's user if not given.
        fit : collection of str
            Ids of records that were cleaned and checked when they were made, as an import's are.

        Raises
        ------
        RecordError
            If a record is not fit to be kept.
        ConflictError
            If a record was changed by somebody else meanwhile.
        StoreError
            If the store cannot be written.
        """
        if self.faults:
            raise unwritten(self.place.address, self.faults[0])
        tidy = [one if one.id in fit else model.cleaned(one) for one in records]
        unchecked = (one for one in tidy if one.id not in fit)
        faults = list(dict.fromkeys(fault for one in unchecked for fault in checks.problems(one)))
        if faults:
            raise RecordError(" ".join(faults))
        if not tidy:
            return Saved("", 0)
        stamp = log.stamp(action, reason, who)
        self.bring_up_to_date()
        with transaction(self.place) as writer:
            self._require_same(writer)
            plan = planning.plan_of(writer, tidy)
            count = sum(map(len, plan.added.values())) + sum(map(len, plan.changed.values()))
            if count:
                log_outside_edits(self, writer, who)
                _write(writer, plan, stamp)
        return Saved(stamp.batch if count else "", count)

    def _require_same(self, writer: Writer) -> None:
        """Refuse to save to another store that was put in the place of the one that was opened."""
        (own,) = writer.find("store", "")
        if self._own_id and own["store_id"] and own["store_id"] != self._own_id:
            raise StoreError(
                "Nothing was saved: at {address} lies another store now than the one that was "
                "opened. Open it anew, then save again; what you typed is kept.",
                address=self.place.address,
            )

    # -- what is built on saving -----------------------------------------------------------------

    def retract(self, record: model.Record, *, reason: str, who: str = "") -> Saved:
        """Take a record back. It stays in the store, marked, and can be brought back by undo."""
        if not reason.strip():
            raise RecordError("Say why it is retracted: the log keeps the reason.")
        return self.save([replace(record, retracted=1)], action="retract", reason=reason, who=who)

    def merge(self, kept: model.Event, others: Sequence[model.Event], *, who: str = "") -> Saved:
        """Make duplicates one event: reports and links go to `kept`, the others are retracted."""
        ids = [one.id for one in others if one.id != kept.id]
        if not ids:
            raise RecordError("Select two events or more to merge them.")
        # With the one that stays: somebody may have merged it into one of the others meanwhile.
        changed: list[model.Record] = [kept]
        changed += [
            replace(one, retracted=1, merged_into=kept.id) for one in others if one.id != kept.id
        ]
        reports = self.find("report", "event_id", ids)
        changed += [replace(one, event_id=kept.id) for one in reports]
        linked = {(one.layer_source, one.feature_key) for one in self.links_of(kept.id)}
        for link in self.find("link", "event_id", ids):
            again = (link.layer_source, link.feature_key) in linked
            linked.add((link.layer_source, link.feature_key))
            changed.append(replace(link, event_id=kept.id, retracted=int(again or link.retracted)))
        return self.save(changed, action="merge", reason=f"duplicates of “{kept.title}”", who=who)

    def undo(self, batch: str, *, who: str = "") -> Saved:
        """Take back what was saved together; what was added is retracted. Undo it to redo.

        Raises
        ------
        ConflictError
            If any of it was changed again since.
        """
        wanted = next(rows.where("batch", [batch]))
        entries = self.log(wanted)
        if not entries:
            raise StoreError("There is nothing to undo: the log knows no such change.")
        undone = []
        for entry in entries:
            was = log.row_after(entry)
            record = log.row_before(entry) or replace(was, retracted=1)
            undone.append(replace(record, version=was.version))
        return self.save(undone, action="undo", reason=f"undo: {entries[0].action}", who=who)


def _write(writer: Writer, plan: SavePlan, stamp: LogEntry) -> None:
    told: list[Columns] = []
    for table in schema.RECORD_TABLES:
        new = plan.added[table]
        if new:
            ones = [1] * len(new)
            found = {**batches.columns(new), "version": ones}
            told.append(log.additions(stamp, table, found))
            writer.add(table, {**found, "logged": ones})
        entries = []
        for fid, mine, theirs in plan.changed[table]:
            version = theirs.version + 1
            entries.append(log.entry(stamp, model.altered(mine, version=version), theirs))
            values = rows.kept(mine, version)
            if not {"lon", "lat"} & set(planning.differing(mine, theirs)):
                values = {n: v for n, v in values.items() if n not in ("lon", "lat")}
            writer.change(table, fid, values)
        if entries:
            told.append(batches.columns(entries))
    append(writer, told)
