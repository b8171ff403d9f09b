# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that “Export sources” wrote: a row for each report, texts as they were."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .tables import InputTable

#: columns that only an export of ours has together
_SIGNATURE = {"number", "source_reliability", "claim_stated"}
_LISTED = "reports"
_LOG = ("log_entries", "log_sha256")
#: what formulas begin with; the export puts an apostrophe before such a cell
_FORMULA = tuple("=+-@|%＝＋－＠'")


def unfolded(table: InputTable) -> InputTable:
    """Return a table with a row for each report, where an export lists or guards them.

    Another program's table comes back as it is.
    """
    if set(table.columns) >= _SIGNATURE:
        rows = [(n, {k: _bare(v) for k, v in row.items()}) for n, row in table.rows]
        # The end of the log that it came from is no part of any event.
        columns = [name for name in table.columns if name not in _LOG]
        return replace(table, columns=columns, rows=rows)
    if not any(isinstance(row.get(_LISTED), list) for _, row in table.rows):
        return table
    columns = [name for name in table.columns if name != _LISTED]
    rows = []
    for number, row in table.rows:
        own = {name: value for name, value in row.items() if name != _LISTED}
        said = row.get(_LISTED) or [{}]
        for one in said if all(isinstance(each, dict) for each in said) else [{}]:
            rows.append((number, {**own, **one}))
            columns += [name for name in one if name not in columns]
    return replace(table, columns=columns, rows=rows)


def _bare(value: Any) -> Any:
    """Return a cell without the apostrophe that kept a spreadsheet from running it."""
    if not isinstance(value, str) or not value.startswith("'"):
        return value
    rest = value[1:]
    guarded = rest.lstrip()[:1] in _FORMULA or rest[:1] in ("\t", "\r", "\n")
    return rest if guarded and rest.strip() else value
