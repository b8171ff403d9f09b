# SPDX-License-Identifier: GPL-2.0-or-later
"""What can go wrong with a store, as sentences for the user."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..analysis.base.errors import InputError, SalientError
from .model import Record


class StoreError(SalientError):
    """The store cannot be opened, read or written; nothing was half-written."""


def replaced(table: str) -> StoreError:
    """Return the error of a record that a store which is open does not hold any more."""
    return StoreError(
        "This {table} is not in the store any more: the store was replaced. Open it again.",
        table=table,
    )


class LockedError(StoreError):
    """Another program holds the store; later it will do."""


class OutcomeUnknownError(StoreError):
    """The database was lost while it confirmed a save: it is whole there, or not at all."""


class NewerSchemaError(StoreError):
    """The store was made by a newer Salient."""


class RecordError(InputError):
    """A record is not fit to be kept."""


@dataclass(frozen=True)
class Conflict:
    """One record that somebody else changed meanwhile: `mine` as typed, `theirs` as it is now."""

    mine: Record
    theirs: Record
    fields: tuple[str, ...]


class ConflictError(StoreError):
    """Somebody else changed what the user is saving; nothing was written."""

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        self.conflicts = tuple(conflicts)
        names = ", ".join(sorted({name for c in conflicts for name in c.fields})) or "–"
        super().__init__(
            "Somebody else changed this since you opened it (different from yours: {names}). "
            "Nothing was saved. Compare both and choose.",
            names=names,
        )
