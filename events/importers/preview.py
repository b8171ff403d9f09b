# SPDX-License-Identifier: GPL-2.0-or-later
"""What an import would make of the first rows of a table, before it runs."""

from __future__ import annotations

from dataclasses import dataclass

from ...analysis.base.dates import AmbiguousDatesError
from ...analysis.base.errors import InputError
from ..model import Event
from . import drafts, formats
from .generic import Mapping
from .tables import InputTable

#: rows that are tried: enough to tell the order of day and month, and quick at each change
ROWS = 1000
_SHOWN = 5
#: refused rows that are shown even if they come later
_REFUSED = 3
_SAMPLES = 3


@dataclass(frozen=True)
class PreviewRow:
    """A row as it would be imported, or why it would not."""

    row: int
    event: Event | None
    sources: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class ImportPreview:
    """What became of the rows.

    Attributes
    ----------
    lines : list of Line
        The first rows, and the first of those that are refused, by row.
    good, bad : int
        How many of the rows that were tried would be imported, and would not.
    fault : str
        Why nothing can be imported at all; empty if something can.
    dates_unclear : bool
        The fault is that the order of day and month has to be said.
    """

    lines: list[PreviewRow]
    good: int = 0
    bad: int = 0
    fault: str = ""
    dates_unclear: bool = False


def preview(
    table: InputTable, name: str, mapping: Mapping | None, date_format: str | None = None
) -> ImportPreview:
    """Return what an import would make of a table; parameters as of `formats.read`."""
    try:
        found = formats.read(table, name, mapping=mapping, date_format=date_format)
    except InputError as error:
        unclear = isinstance(error, AmbiguousDatesError)
        return ImportPreview([], fault=str(error), dates_unclear=unclear)
    lines = [
        PreviewRow(one.row, one.event, tuple(dict.fromkeys(word.source.name for word in one.words)))
        for one in found.drafts
    ]
    refused = [PreviewRow(one.row, None, reason=one.reason) for one in found.rejected]
    first = sorted([*lines[:_SHOWN], *refused[:_SHOWN]], key=_row)[:_SHOWN]
    later = [line for line in refused[:_REFUSED] if line not in first]
    return ImportPreview(sorted([*first, *later], key=_row), len(lines), len(refused))


def _row(line: PreviewRow) -> int:
    return line.row


def samples(table: InputTable) -> dict[str, list[str]]:
    """Return of each column the first different values that are not empty."""
    found: dict[str, list[str]] = {column: [] for column in table.columns}
    for _, row in table.rows:
        for column, values in found.items():
            value = drafts.text(row.get(column))[:80]
            if value and value not in values and len(values) < _SAMPLES:
                values.append(value)
    return found
