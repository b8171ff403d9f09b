# SPDX-License-Identifier: GPL-2.0-or-later
"""Drafts into a store: new ones come in, changed ones are updated, the rest is left alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace

from ..analysis.base.feedback import NO_FEEDBACK, Feedback, check
from . import log, model
from .errors import ConflictError
from .importers.drafts import Draft, Drafts, Rejected
from .model import Record, Report
from .store import rows
from .store.store import Store, differing

#: drafts to a save: each save is whole, and cancelling keeps those that are done
CHUNK = 500
TRIES = 5
#: what no import changes: it belongs to the user
_USERS = ("status", "retracted", "merged_into", "version")


@dataclass
class Imported:
    """What an import did.

    Attributes
    ----------
    added, updated, unchanged : list of str
        Ids of events.
    rejected : list of Rejected
    batches : list of str
        Of the saves, to undo them.
    """

    added: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    batches: list[str] = field(default_factory=list)


@dataclass
class _ImportPlan:
    records: list[Record] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)


def import_drafts(
    store: Store, found: Drafts, *, origin: str, who: str = "", feedback: Feedback = NO_FEEDBACK
) -> Imported:
    """Bring drafts into a store.

    A row whose dataset and id the store knows is compared with what was imported last: equal rows
    do nothing, changed ones update what the user has not changed by hand since, and reports that
    the row no longer has are retracted. All of it stands in the log.

    Parameters
    ----------
    origin : str
        The file's name, for the log.

    Raises
    ------
    Canceled
        If the user stopped it; whole chunks that were saved stay.
    StoreError
        If the store cannot be written.
    """
    done = Imported(rejected=list(found.rejected))
    for start in range(0, len(found.drafts), CHUNK):
        check(feedback)
        _import_chunk(store, found, start, f"{found.dataset}, {origin}", who, done)
        feedback.set_progress(100.0 * (start + CHUNK) / max(len(found.drafts), 1))
    return done


def _import_chunk(
    store: Store, found: Drafts, start: int, reason: str, who: str, done: Imported
) -> None:
    chunk = found.drafts[start : start + CHUNK]
    for attempt in range(TRIES):
        plan = _plan(store, chunk)
        try:
            saved = store.save(plan.records, action="import", reason=reason, who=who)
            break
        except ConflictError:
            # Somebody saved one of these meanwhile: look again at what is there now.
            if attempt == TRIES - 1:
                raise
    done.added += plan.added
    done.updated += plan.updated
    done.unchanged += plan.unchanged
    if saved.batch:
        done.batches.append(saved.batch)


def _plan(store: Store, chunk: Sequence[Draft]) -> _ImportPlan:
    plan = _ImportPlan()
    known = {e.id: e for e in store.find("event", "id", [d.event.id for d in chunk])}
    changed = [
        draft
        for draft in chunk
        if draft.event.id in known and known[draft.event.id].import_hash != draft.event.import_hash
    ]
    reports = {one.id: one for one in _old_reports(store, changed)}
    bases = _last_imports(store, [d.event.id for d in changed] + list(reports))
    needed = []
    for draft in chunk:
        mine = known.get(draft.event.id)
        if mine is not None and mine.import_hash == draft.event.import_hash:
            plan.unchanged.append(mine.id)
            continue
        needed += [s for word in draft.words for s in (word.source, word.relayed_by) if s]
        if mine is None:
            plan.added.append(draft.event.id)
            plan.records += [draft.event, *(word.report for word in draft.words)]
        else:
            plan.updated.append(mine.id)
            plan.records += _updates(draft, mine, reports, bases)
    plan.records += _new_sources(store, needed)
    return plan


def _old_reports(store: Store, changed: Sequence[Draft]) -> list[Report]:
    """Return the reports that belong to changed drafts, wherever a merge has moved them."""
    by_event = store.find("report", "event_id", [d.event.id for d in changed])
    by_id = store.find("report", "id", [w.report.id for d in changed for w in d.words])
    return list({one.id: one for one in (*by_event, *by_id)}.values())


def _last_imports(store: Store, idents: Sequence[str]) -> dict[str, Record]:
    """Return each record as it was when it was imported last."""
    found: dict[str, Record] = {}
    for part in rows.where("entity_id", idents):
        for entry in store.log(part):
            if entry.action == "import":
                found[entry.entity_id] = log.row_after(entry)
    return found


def _updates(
    draft: Draft, mine: model.Event, reports: dict[str, Report], bases: dict[str, Record]
) -> list[Record]:
    new: list[Record] = [_merged(draft.event, mine, bases.get(mine.id))]
    named = {word.report.id for word in draft.words}
    for word in draft.words:
        held = reports.get(word.report.id)
        fresh = word.report
        new.append(fresh if held is None else _merged(fresh, held, bases.get(held.id)))
    gone = [
        one
        for one in reports.values()
        if one.event_id == mine.id and one.id not in named and one.id in bases and not one.retracted
    ]
    return new + [replace(one, retracted=1) for one in gone]


def _merged(fresh: Record, mine: Record, base: Record | None) -> Record:
    """Return a held record with what is new in the dataset, less what the user changed himself."""
    users = set(differing(mine, base)) if base is not None else set()
    taken = {
        f.name: getattr(fresh, f.name)
        for f in fields(fresh)
        if f.name not in users and f.name not in _USERS
    }
    return replace(mine, **taken)


def _new_sources(store: Store, needed: Sequence[model.Source]) -> list[model.Source]:
    by_id = {source.id: source for source in needed}
    held = {source.id for source in store.find("source", "id", by_id)}
    return [source for ident, source in by_id.items() if ident not in held]
