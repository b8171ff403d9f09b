# SPDX-License-Identifier: GPL-2.0-or-later
"""Which format a file is in, and reading it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from ...analysis.base.errors import InputError, worded
from ...analysis.base.feedback import NO_FEEDBACK, Feedback
from .. import model
from ..model import Event
from . import drafts, exported, generic, report_columns, tables, ucdp
from .collecting import no_collections
from .drafts import Draft, Drafts, Rejected
from .generic import Columns, Mapping
from .registry import READERS
from .tables import InputTable

#: formats whose columns are known
FIXED = {
    name: import_module(f".{reader}", __package__) for name, reader in READERS.items() if reader
}
#: datasets whose first actor need not be who acts
UNORDERED = frozenset(one.DATASET for one in FIXED.values() if not one.FIRST_ACTS)


def detect(table: Columns) -> str:
    """Return the format of a table, of `registry.FORMATS`."""
    for name, one in FIXED.items():
        if one.matches(table.columns):
            return name
    return "GeoConfirmed" if generic.looks_geolocated(table.columns) else "generic CSV/GeoJSON"


def looks_like_events(columns: list[str]) -> bool:
    """Tell whether columns are those of sourced events: of a known dataset, or date and source.

    A date alone is on maps and on results too.
    """
    if any(one.matches(columns) for one in FIXED.values()):
        return True
    filled = generic.guess(InputTable(columns, [], "")).columns
    return "date_start" in filled and not {"sources", "links"}.isdisjoint(filled)


def read_file(path: Path, most: int | None = None, encoding: str = "") -> InputTable:
    """Read a file's rows, or the first ones; see `tables.read`."""
    with no_collections():
        return exported.unfolded(tables.read(path, ucdp.HEADERS, most, encoding))


def mapping_for(table: Columns, name: str = "auto") -> Mapping:
    """Return the mapping that a table of a format without fixed columns is read with."""
    guessed = generic.guess(table)
    if (detect(table) if name == "auto" else name) != "GeoConfirmed":
        return guessed
    return Mapping(guessed.columns, "GeoConfirmed", generic.GEOLOCATED_M)


def read(
    table: InputTable,
    name: str = "auto",
    *,
    mapping: Mapping | None = None,
    date_format: str | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Drafts:
    """Return the events of a table, each of the dataset's ids once.

    Parameters
    ----------
    name : str
        Of `registry.FORMATS`.
    mapping : Mapping, optional
        For formats without fixed columns; guessed if not given.
    date_format : str, optional
        Of `analysis.dates.FORMATS`, for dates that could be read in two ways.

    Raises
    ------
    InputError
        If the table does not have what the format needs.
    AmbiguousDatesError
        If dates could be day first or month first, and nothing tells which.
    Canceled
        If the user asked to stop.
    """
    with no_collections():
        return once(read_raw(table, name, mapping, date_format, feedback), feedback)


def read_raw(
    table: InputTable,
    name: str,
    mapping: Mapping | None,
    date_format: str | None,
    feedback: Feedback = NO_FEEDBACK,
) -> Drafts:
    """Return the events of a table as its rows tell them, see `once`."""
    chosen = detect(table) if name == "auto" else name
    fixed = FIXED.get(chosen)
    if fixed is None:
        return generic.read(table, mapping or mapping_for(table, chosen), date_format, feedback)
    # They are known whatever their case.
    tables.refuse_twice([column.strip().lower() for column in table.columns], table.name)
    if not fixed.matches(table.columns):
        have = {column.lower() for column in table.columns}
        lacking = ", ".join(sorted(fixed.NEEDED - have))
        raise InputError(
            "{name} is no {chosen} file: it lacks the columns {lacking}.",
            name=table.name,
            chosen=chosen,
            lacking=lacking,
        )
    return report_columns.marked(table, fixed.read(table, date_format, feedback))


def _plain(event: Event) -> Event:
    return model.altered(event, import_hash="")


def once(found: Drafts, feedback: Feedback = NO_FEEDBACK) -> Drafts:
    """Return each event once: rows that tell the same event by other sources are its reports."""
    kept: dict[str, Draft] = {}
    joined: dict[str, None] = {}
    whole, unfit = drafts.finished(found.drafts, feedback)
    found.rejected += unfit
    for draft in whole:
        first = kept.setdefault(draft.event.external_id, draft)
        if first is draft:
            continue
        if first.words and draft.words and _plain(first.event) == _plain(draft.event):
            words = [*first.words, *draft.words]
            kept[draft.event.external_id] = Draft(first.row, _plain(first.event), words)
            joined[draft.event.external_id] = None
            continue
        reason = worded("The row has the same id as row {row}.", row=first.row)
        found.rejected.append(Rejected(draft.row, reason, draft.event.external_id))
    again, _ = drafts.finished([kept[ident] for ident in joined], feedback)
    kept |= {draft.event.external_id: draft for draft in again}
    found.drafts = list(kept.values())
    found.rejected.sort(key=lambda one: one.row)
    return found
