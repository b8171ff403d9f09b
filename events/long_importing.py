# SPDX-License-Identifier: GPL-2.0-or-later
"""A list that is too long to be held comes into a store part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ..analysis.base.feedback import NO_FEEDBACK, Feedback, check
from . import importing
from .importers import long_list
from .importers.collecting import no_collections
from .importers.drafts import Drafts, Rejected
from .importers.generic import Mapping
from .importers.long_list import LongList
from .importing import FieldConflict, ImportConflictError, Imported
from .memory import give_back
from .store.store import Store


@dataclass
class ImportTotals:
    """What an import did, in numbers: the ids of a million events are of no use to anybody."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: list[Rejected] = field(default_factory=list)
    conflicts: list[FieldConflict] = field(default_factory=list)
    retracted: int = 0
    notes: list[str] = field(default_factory=list)

    def take(self, done: Imported) -> None:
        """Count what one part did."""
        self.added += len(done.added)
        self.updated += len(done.updated)
        self.unchanged += len(done.unchanged)
        self.rejected += done.rejected
        self.conflicts += done.conflicts
        self.retracted += done.retracted
        self.notes += [note for note in done.notes if note not in self.notes]


def import_long(
    store: Store,
    found: LongList,
    *,
    origin: str,
    name: str = "auto",
    mapping: Mapping | None = None,
    date_format: str | None = None,
    conflicts: str = "keep",
    same_list: bool = False,
    with_files: Callable[[Drafts], Drafts] = lambda drafts: drafts,
    note: Callable[[str], None] = lambda text: None,
    feedback: Feedback = NO_FEEDBACK,
) -> ImportTotals:
    """Bring a long list into a store; the other parameters as of `formats.read`, `import_drafts`.

    What stops an import stops it before anything is saved, as with a short list.

    Parameters
    ----------
    with_files : callable
        Gives the drafts of a part the files that lie beside the list.
    note : callable
        Takes what the user should know of the reading.

    Raises
    ------
    Canceled
        If the user stopped it; whole chunks that were saved stay.
    InputError, AmbiguousDatesError
        If the file cannot be read.
    OtherListError, ImportConflictError, StoreError
        As of `import_drafts`.
    """
    for text in found.notes:
        note(text)
    known = len(found.notes)
    reading = long_list.survey(found, name, mapping, date_format)
    for text in found.notes[known:]:
        note(text)
    store.bring_up_to_date()
    if not same_list:
        importing.refuse_another_list(store, reading.samples)
    if conflicts == "refuse":
        _refuse_conflicts(store, long_list.drafts_of(found, reading, name, mapping), feedback)
    totals = ImportTotals()
    with no_collections():
        for number, part in enumerate(long_list.drafts_of(found, reading, name, mapping), 1):
            check(feedback)
            own = with_files(part)
            for text in own.notes:
                note(text)
            done = importing.import_drafts(
                store, own, origin=origin, conflicts=conflicts, same_list=True
            )
            totals.take(done)
            give_back()
            read = 100.0 * number * long_list.PART / max(reading.count, 1)
            feedback.set_progress(min(100.0, read))
    totals.rejected.sort(key=lambda one: one.row)
    return totals


def _refuse_conflicts(store: Store, parts: Iterator[Drafts], feedback: Feedback) -> None:
    both: list[FieldConflict] = []
    for part in parts:
        check(feedback)
        both += importing.conflicts_of(store, part)
    if both:
        raise ImportConflictError(both)
