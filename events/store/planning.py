# SPDX-License-Identifier: GPL-2.0-or-later
"""What a save does to the rows that are there: worked out inside its transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from .. import model
from ..errors import Conflict, ConflictError, replaced
from . import rows, schema
from .writer import Writer

#: what belongs to an event
_OWNED = ("report", "link")


@dataclass
class SavePlan:
    """The rows of one save: new ones, and number, new state and old one of those that change."""

    added: dict[str, list[model.Record]]
    changed: dict[str, list[tuple[int, model.Record, model.Record]]]


def plan_of(writer: Writer, records: Sequence[model.Record]) -> SavePlan:
    """Return what a save does to the rows as they are now.

    Raises
    ------
    ConflictError
        If somebody else has changed a record meanwhile.
    StoreError
        If a record is not there any more.
    """
    wanted: dict[str, dict[str, model.Record]] = defaultdict(dict)
    for one in records:
        wanted[model.table_of(one)][one.id] = one
    plan = SavePlan(defaultdict(list), defaultdict(list))
    conflicts = []
    for table in schema.RECORD_TABLES:
        current = _current(writer, table, wanted[table])
        for one in wanted[table].values():
            fid, theirs = current.get(one.id, (0, None))
            if theirs is None and one.version == 0:
                plan.added[table].append(one)
            elif theirs is None:
                raise replaced(table)
            elif differing(one, theirs):
                if theirs.version != one.version:
                    conflicts.append(Conflict(one, theirs, differing(one, theirs)))
                else:
                    plan.changed[table].append((fid, one, theirs))
            elif theirs.version != one.version and (one.version or table != "source"):
                # A new source that somebody else has named meanwhile is the same one.
                conflicts.append(Conflict(one, theirs, ()))
    if conflicts:
        raise ConflictError(conflicts)
    _take_along(writer, plan)
    _lead_on(writer, plan)
    return plan


def _current(writer: Writer, table: str, wanted: Iterable[str]) -> dict[str, tuple[int, Any]]:
    found = [row for part in rows.where("id", wanted) for row in writer.find(table, part)]
    return {row["id"]: (row["fid"], rows.record(table, row)) for row in found}


def differing(mine: model.Record, theirs: model.Record) -> tuple[str, ...]:
    """Return the names of the fields in which two states of a record differ."""
    return tuple(
        f.name
        for f in fields(mine)
        if f.name != "version" and getattr(mine, f.name) != getattr(theirs, f.name)
    )


# -- merges that others save meanwhile -----------------------------------------------------------


def _take_along(writer: Writer, plan: SavePlan) -> None:
    """Let what somebody has added meanwhile to events that are merged now go with them."""
    events: list[tuple[int, Any, Any]] = list(plan.changed["event"])
    into = {
        mine.id: mine.merged_into
        for _, mine, theirs in events
        if _is_merged(mine) and not _is_merged(theirs)
    }
    for table in _OWNED:
        known = {one.id for one in _owned(plan, table)}
        for part in rows.where("event_id", into):
            for row in writer.find(table, part):
                if row["id"] not in known:
                    held = rows.record(table, row)
                    moved = replace(held, event_id=into[held.event_id])
                    plan.changed[table].append((row["fid"], moved, held))


def _lead_on(writer: Writer, plan: SavePlan) -> None:
    """Let what belongs to an event that was merged meanwhile belong to the one that it became."""
    events = {mine.id: mine for _, mine, _ in plan.changed["event"]}
    events.update((one.id, one) for one in plan.added["event"])
    sought = {one.event_id for table in _OWNED for one in _owned(plan, table)} - events.keys()
    while sought:
        found = {
            row["id"]: rows.record("event", row)
            for part in rows.where("id", sought)
            for row in writer.find("event", f"{part} AND \"merged_into\" <> ''")
        }
        events |= found
        sought = {one.merged_into for one in found.values()} - events.keys()
    if not any(map(_is_merged, events.values())):
        return
    for table in _OWNED:
        plan.added[table] = [_led(one, events) for one in plan.added[table]]
        plan.changed[table] = [
            (fid, _led(mine, events), theirs) for fid, mine, theirs in plan.changed[table]
        ]


def _owned(plan: SavePlan, table: str) -> Iterator[Any]:
    yield from plan.added[table]
    yield from (mine for _, mine, _ in plan.changed[table])


def _is_merged(event: Any) -> bool:
    return bool(event.retracted and event.merged_into)


def _led(one: Any, events: dict[str, Any]) -> Any:
    ident, passed = one.event_id, set()
    while ident in events and _is_merged(events[ident]) and ident not in passed:
        passed.add(ident)
        ident = events[ident].merged_into
    return one if ident == one.event_id else replace(one, event_id=ident)
