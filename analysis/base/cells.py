# SPDX-License-Identifier: GPL-2.0-or-later
"""Cells of tables that spreadsheets open: a text of somebody else is never a formula."""

from __future__ import annotations

#: what formulas begin with, also in the wide forms that some spreadsheets read as the plain ones
_FORMULA = tuple("=+-@|%＝＋－＠")


def harmless_cell(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula: texts that could be get a ``'``."""
    if not isinstance(value, str):
        return "" if value is None else value
    start = value.lstrip()[:1]
    risky = start in _FORMULA or (value[:1] in "\t\r\n" and value)
    if value.startswith("'"):
        # An apostrophe that looks like a guard of ours gets one, or an import would take it off.
        rest = value[1:]
        risky = rest.lstrip()[:1] in (*_FORMULA, "'") or rest[:1] in ("\t", "\r", "\n")
    return f"'{value}" if risky else value
