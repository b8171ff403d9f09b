# SPDX-License-Identifier: GPL-2.0-or-later
"""Drafts into a store: new ones come in, changed ones are updated, the rest is left alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from ..analysis.base.errors import worded
from ..analysis.base.feedback import NO_FEEDBACK, Feedback, check
from . import log, model
from .errors import ConflictError, StoreError
from .importers.collecting import no_collections
from .importers.drafts import Draft, Drafts, Rejected
from .model import Record, Report
from .store import bulk, rows
from .store.store import Store

#: drafts to a save: each save is whole, and cancelling keeps those that are done
CHUNK = 10_000
TRIES = 5
#: what no import changes: it belongs to the user, or to the store
_USERS = ("status", "retracted", "merged_into", "version", "dataset_says")
#: the reason of what takes back what an import added
_UNDONE = "undo: import"
#: rows that are looked at to tell another list of the same name from a corrected one
_LOOKED_AT = 400
#: whether more than this share of them is about something else
_MOST_OTHER = 0.5
#: what leaves an event when and where it is: another time zone, a place that is rounded
_MOST_DAYS, _MOST_DEGREES = 1, 0.01


@dataclass(frozen=True)
class FieldConflict:
    """A field that the user changed by hand, and the dataset since then to something else."""

    event_id: str
    title: str
    field: str
    mine: str
    dataset: str


class ImportConflictError(StoreError):
    """Fields that the user and the dataset both changed; nothing was imported."""

    def __init__(self, conflicts: Sequence[FieldConflict]) -> None:
        self.conflicts = tuple(conflicts)
        first = "; ".join(
            worded(
                "{field} of “{title}”: yours “{mine}”, the dataset's “{theirs}”",
                field=one.field,
                title=one.title[:40],
                mine=one.mine[:40],
                theirs=one.dataset[:40],
            )
            for one in conflicts[:3]
        )
        super().__init__(
            "Nothing was imported: the dataset now says something else in {count} fields that you "
            "changed by hand ({first}). Choose whose words are to stand.",
            count=len(conflicts),
            first=first,
        )


class OtherListError(StoreError):
    """A list of the name and with the ids of another one."""


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
    conflicts : list of FieldConflict
        What the user and the dataset both changed.
    retracted : int
        How many of those that are unchanged were retracted, and stay so.
    notes : list of str
        Sources that list and store, or two rows, grade unlike.
    """

    added: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    batches: list[str] = field(default_factory=list)
    conflicts: list[FieldConflict] = field(default_factory=list)
    retracted: int = 0
    notes: list[str] = field(default_factory=list)


@dataclass
class _ImportPlan:
    records: list[Record] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    conflicts: list[FieldConflict] = field(default_factory=list)
    retracted: int = 0
    notes: list[str] = field(default_factory=list)
    #: ids of what a draft was made of, which was cleaned and checked then
    fit: set[str] = field(default_factory=set)


def import_drafts(
    store: Store,
    found: Drafts,
    *,
    origin: str,
    who: str = "",
    conflicts: str = "keep",
    same_list: bool = False,
    feedback: Feedback = NO_FEEDBACK,
) -> Imported:
    """Bring drafts into a store.

    A row whose dataset and id the store knows is compared, field by field, with what the dataset
    said last, which is kept apart from what the user says: equal rows do nothing, changed ones
    update what the user has not changed by hand, and reports that the row no longer has are
    retracted. All of it stands in the log.

    Parameters
    ----------
    origin : str
        The file's name, for the log.
    conflicts : str
        What becomes of a field that the user changed and the dataset changed too: ``keep`` the
        user's word, ``take`` the dataset's (also where only the user changed it), or ``refuse``
        the import. Each is listed.
    same_list : bool
        Whether the user says that this is the list that the store knows by this name, though most
        of its rows are about something else.

    Raises
    ------
    Canceled
        If the user stopped it; whole chunks that were saved stay.
    OtherListError
        If the rows are about something else than those of the same ids; nothing was imported.
    ImportConflictError
        If `conflicts` is ``refuse`` and there are some; nothing was imported.
    StoreError
        If the store cannot be written.
    """
    store.bring_up_to_date()
    if not same_list:
        refuse_another_list(store, found)
    if conflicts == "refuse" and (both := conflicts_of(store, found)):
        raise ImportConflictError(both)
    done = Imported(rejected=list(found.rejected))
    take = conflicts == "take"
    for start in range(0, len(found.drafts), CHUNK):
        check(feedback)
        with no_collections():
            _import_chunk(store, found, start, f"{found.dataset}, {origin}", who, take, done)
        feedback.set_progress(100.0 * min(1.0, (start + CHUNK) / len(found.drafts)))
    return done


def _import_chunk(
    store: Store, found: Drafts, start: int, reason: str, who: str, take: bool, done: Imported
) -> None:
    chunk = found.drafts[start : start + CHUNK]
    for attempt in range(TRIES):
        with store.place.reader().together():
            plan = _plan(store, chunk, take)
        try:
            saved = store.save(plan.records, action="import", reason=reason, who=who, fit=plan.fit)
            break
        except ConflictError:
            # Somebody saved one of these meanwhile: look again at what is there now.
            if attempt == TRIES - 1:
                raise
    done.added += plan.added
    done.updated += plan.updated
    done.unchanged += plan.unchanged
    done.conflicts += plan.conflicts
    done.retracted += plan.retracted
    done.notes += [note for note in plan.notes if note not in done.notes]
    if saved.batch:
        done.batches.append(saved.batch)


def refuse_another_list(store: Store, found: Drafts) -> None:
    """Refuse a list of the name and with the ids of another one.

    Raises
    ------
    OtherListError
        If most rows that the store knows are about something else.
    """
    some = found.drafts[:: max(1, len(found.drafts) // _LOOKED_AT)]
    known = {e.id: e for e in store.find("event", "id", [d.event.id for d in some])}
    other = [d for d in some if d.event.id in known and _is_other(d.event, known[d.event.id])]
    if len(other) <= _MOST_OTHER * len(known):
        return
    fresh, held = other[0].event, known[other[0].event.id]
    raise OtherListError(
        "The store knows a list “{dataset}” already, and {other} of {known} rows with the same "
        "ids are about something else: id {id} was “{was}” ({was_on}) and is “{now}” ({now_on}) "
        "now. Give this list a name of its own, or say that it is the same list, corrected.",
        dataset=found.dataset,
        other=len(other),
        known=len(known),
        id=fresh.external_id,
        was=held.title[:60],
        was_on=held.date_start,
        now=fresh.title[:60],
        now_on=fresh.date_start,
    )


def _is_other(fresh: model.Event, held: model.Event) -> bool:
    """Tell whether a row is about another event than the one of its id.

    Of what, when and where two are others: a correction of most rows is of one of them. The
    events of one town all have its place, those of one day its date, and many are called alike.
    """
    was = model.said_by_dataset(held)
    what = _is_told_otherwise(fresh, was)
    if what and fresh.date_start != was.date_start and _place(fresh) != _place(was):
        return True
    when = (
        fresh.date_start is not None
        and was.date_start is not None
        and abs((fresh.date_start - was.date_start).days) > _MOST_DAYS
    )
    return what + when + _is_far(_place(fresh), _place(was)) >= 2


def _is_told_otherwise(fresh: model.Event, was: model.Event) -> bool:
    """Tell whether another event is told of: many are called alike, so their words count too."""
    told = [(getattr(fresh, name), getattr(was, name)) for name in ("title", "description")]
    return any(now and before and now != before for now, before in told)


def _place(event: model.Event) -> tuple[float | None, float | None]:
    return event.lon, event.lat


def _is_far(
    one: tuple[float | None, float | None], other: tuple[float | None, float | None]
) -> bool:
    if one[0] is None or one[1] is None or other[0] is None or other[1] is None:
        return False
    east = abs(one[0] - other[0]) % 360.0
    return max(min(east, 360.0 - east), abs(one[1] - other[1])) > _MOST_DEGREES


def conflicts_of(store: Store, found: Drafts) -> list[FieldConflict]:
    """Return the fields that the user and the dataset both changed; nothing is saved."""
    both: list[FieldConflict] = []
    for start in range(0, len(found.drafts), CHUNK):
        both += _plan(store, found.drafts[start : start + CHUNK], take=False).conflicts
    return both


def _plan(store: Store, chunk: Sequence[Draft], take: bool = False) -> _ImportPlan:
    plan = _ImportPlan()
    held = _held(store, [d.event.id for d in chunk])
    undone = _undone(store, [ident for ident, row in held.items() if row[2]])
    changed = [
        draft
        for draft in chunk
        if draft.event.id in held
        and (draft.event.id in undone or _differs(draft.event, *held[draft.event.id][:2], take))
    ]
    known = {e.id: e for e in store.find("event", "id", [d.event.id for d in changed])}
    reports = {one.id: one for one in _old_reports(store, changed)}
    bases = _last_imports(store, [d.event.id for d in changed] + list(reports))
    needed: list[model.Source] = []
    graded: list[model.Source] = []
    for draft in chunk:
        mine = known.get(draft.event.id)
        if mine is None and draft.event.id in held:
            plan.unchanged.append(draft.event.id)
            plan.retracted += held[draft.event.id][2]
            graded += [word.source for word in draft.words if word.source.reliability]
            continue
        needed += [s for word in draft.words for s in (word.source, word.relayed_by) if s]
        if mine is None:
            plan.added.append(draft.event.id)
            new: list[Record] = [draft.event, *(word.report for word in draft.words)]
            plan.records += new
            plan.fit.update(one.id for one in new)
        else:
            plan.updated.append(mine.id)
            if mine.id in undone:
                mine = replace(mine, retracted=0)
            plan.records += _updates(draft, mine, reports, bases, take, plan.conflicts)
    sources, plan.notes = _sources(store, needed, graded, take)
    plan.records += sources
    return plan


def _held(store: Store, idents: Sequence[str]) -> dict[str, tuple[str, str, bool]]:
    """Return what tells whether an event's row has changed, and is retracted, by the event's id."""
    names = ("id", "import_hash", "dataset_says", "retracted")
    return {
        row[0]: (row[1] or "", row[2] or "", bool(row[3]))
        for part in rows.where("id", idents)
        for row in zip(*bulk.columns(store.place, "event", names, part))
    }


def _undone(store: Store, idents: Sequence[str]) -> set[str]:
    """Return which records are retracted because their import was undone, not by a decision."""
    last: dict[str, log.LogEntry] = {}
    for part in rows.where("entity_id", idents):
        last.update((entry.entity_id, entry) for entry in store.log(part))
    return {ident for ident, one in last.items() if _retracted_by_undoing(one)}


def _retracted_by_undoing(entry: log.LogEntry) -> bool:
    """Tell whether an entry took an import back, and with it a row that had stood until then."""
    if (entry.action, entry.reason) != ("undo", _UNDONE):
        return False
    before, after = log.row_before(entry), log.row_after(entry)
    return before is not None and not before.retracted and bool(after.retracted)


def _differs(fresh: model.Event, import_hash: str, dataset_says: str, take: bool) -> bool:
    """Tell whether a row has something to say; what was kept from it is asked again by `take`."""
    return import_hash != fresh.import_hash or (take and bool(dataset_says))


def _old_reports(store: Store, changed: Sequence[Draft]) -> list[Report]:
    """Return the reports that belong to changed drafts, wherever a merge has moved them."""
    by_event = store.find("report", "event_id", [d.event.id for d in changed])
    by_id = store.find("report", "id", [w.report.id for d in changed for w in d.words])
    found = {one.id: one for one in (*by_event, *by_id)}
    for ident in _undone(store, [one.id for one in found.values() if one.retracted]):
        found[ident] = replace(found[ident], retracted=0)
    return list(found.values())


def _last_imports(store: Store, idents: Sequence[str]) -> dict[str, Record]:
    """Return each record as it was when it was imported last."""
    found: dict[str, Record] = {}
    for part in rows.where("entity_id", idents):
        for entry in store.log(part):
            if entry.action == "import":
                found[entry.entity_id] = log.row_after(entry)
    return found


def _updates(
    draft: Draft,
    mine: model.Event,
    reports: dict[str, Report],
    bases: dict[str, Record],
    take: bool,
    conflicts: list[FieldConflict],
) -> list[Record]:
    def merged(fresh: Any, held: Any) -> Record:
        record, both = _merged(fresh, held, bases.get(held.id), take)
        conflicts.extend(
            FieldConflict(
                mine.id,
                mine.title,
                name if fresh is draft.event else f"report: {name}",
                _shown(getattr(held, name)),
                _shown(getattr(fresh, name)),
            )
            for name in both
        )
        return record

    new: list[Record] = [merged(draft.event, mine)]
    named = {word.report.id for word in draft.words}
    for word in draft.words:
        held = reports.get(word.report.id)
        new.append(word.report if held is None else merged(word.report, held))
    gone = [
        one
        for one in reports.values()
        if one.event_id == mine.id and one.id not in named and one.id in bases and not one.retracted
    ]
    return new + [replace(one, retracted=1) for one in gone]


def _shown(value: Any) -> str:
    return "" if value is None else str(value)


def _merged(
    fresh: Record, mine: Record, base: Record | None, take: bool
) -> tuple[Record, list[str]]:
    """Return a held record with what is new in the dataset, and which fields both changed.

    What the dataset said last is the base of both: what was kept of it and, where a user's word
    was kept instead, what `dataset_says` remembers.
    """
    was = model.said_by_dataset(base) if base is not None else mine
    names = [f.name for f in fields(fresh) if f.name not in _USERS]
    users = [n for n in names if getattr(mine, n) not in (getattr(was, n), getattr(fresh, n))]
    if take:
        both, kept = users, set()
    else:
        both = [name for name in users if getattr(fresh, name) != getattr(was, name)]
        kept = set(users)
    taken = {name: getattr(fresh, name) for name in names if name not in kept}
    return model.with_dataset_word(replace(mine, **taken), fresh, names), both


def _sources(
    store: Store, needed: Sequence[model.Source], graded: Sequence[model.Source], take: bool
) -> tuple[list[Record], list[str]]:
    """Return the sources that are new or change, and what is to be said of their grades.

    Parameters
    ----------
    needed, graded : sequence of Source
        Of drafts that come in, and of those that stay as they are: of these a grade alone counts.
    take : bool
        Whether the list's grade stands where the store has another.
    """
    by_id = {source.id: source for source in needed}
    grades: dict[str, dict[str, None]] = {}
    for one in (*needed, *graded):
        if one.reliability:
            grades.setdefault(one.id, {})[one.reliability] = None
    held = {one.id: one for one in store.find("source", "id", dict.fromkeys((*by_id, *grades)))}
    undone = _undone(store, [i for i, one in held.items() if i in by_id and one.retracted])
    changed: list[Record] = []
    notes = []
    for ident in dict.fromkeys((*by_id, *held)):
        mine = held.get(ident)
        said = list(grades.get(ident, ()))
        own = mine.reliability if mine else ""
        kept = said[0] if said and (take or not own) else own
        source = replace(mine or by_id[ident], reliability=kept)
        if ident in undone:
            source = replace(source, retracted=0)
        if source != mine:
            changed.append(source)
        if {own, *said} - {"", kept}:
            notes.append(_unlike(source, list(dict.fromkeys([*([own] if own else []), *said]))))
    return changed, notes


def _unlike(source: model.Source, grades: Sequence[str]) -> str:
    return worded(
        "Rows, or list and store, grade “{name}” unlike ({grades}): {kept} stands. Change it in "
        "the store if that is wrong.",
        name=source.name[:80],
        grades=", ".join(grades),
        kept=source.reliability,
    )
