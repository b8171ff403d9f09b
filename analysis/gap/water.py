# SPDX-License-Identifier: GPL-2.0-or-later
"""Pockets found on water come after those on land."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np

from .model import GapPockets, GapResult


def mark_on_water(result: GapResult, wet: np.ndarray) -> GapResult:
    """Return pockets found by search with `on_water` set, and those on water ranked last.

    Parameters
    ----------
    result : GapResult
    wet : ndarray of bool, shape (pockets,)
        Which pockets lie mostly on water.
    """
    order = np.argsort(wet, kind="stable")
    marked = _reordered(replace(result.pockets, on_water=wet), order)
    marked = replace(marked, rank=np.arange(1, len(order) + 1))
    place = np.empty(len(order), int)
    place[order] = np.arange(len(order))
    moved = place[result.lines.pocket] if len(result.lines) else result.lines.pocket
    line_order = np.argsort(moved, kind="stable")
    lines = replace(result.lines, pocket=moved)
    lines = replace(
        lines, **{one.name: getattr(lines, one.name)[line_order] for one in fields(lines)}
    )
    return replace(result, pockets=marked, lines=lines)


def _reordered(pockets: GapPockets, order: np.ndarray) -> GapPockets:
    columns: dict[str, Any] = {}
    for one in fields(pockets):
        column = getattr(pockets, one.name)
        if isinstance(column, tuple):
            columns[one.name] = tuple(column[i] for i in order)
        else:
            columns[one.name] = column[order]
    return replace(pockets, **columns)
