# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a timeline without its changes: kept apart, a series of years is read at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Optional

import numpy as np

from ..base.cache import Cache, kept
from ..base.digests import Digests, digest
from ..base.feedback import NO_FEEDBACK, Feedback
from ..control.control_map import ControlMap
from .front import double_fronts, near_misses
from .links import ChainLink, MapState, TimelineOptions
from .timeline import (
    TimelineTable,
    flows_of,
    in_order,
    links_of,
    table_of,
    timeline,
)

#: of an actor on a map: area and front; between two: gain, loss, noise and parts
_ON_MAP, _BETWEEN = 2, 4
_Sizes = dict[str, tuple[float, ...]]
_Figures = tuple[Optional[_Sizes], _Sizes, _Sizes, list[str]]


def timeline_table(
    maps: Sequence[ControlMap],
    *,
    options: TimelineOptions | None = None,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> TimelineTable:
    """Return the table of `timeline` for the whole map, to the last digit.

    With a cache, the changes of before are not even read, unless it is asked which were undone.

    Raises
    ------
    InputError
        If there are fewer than two maps, one has no date, or two have the same.
    """
    if options is not None and options.revert_maps:
        whole = timeline(
            maps, options=options, scheduler=scheduler, log=log, cache=cache, feedback=feedback
        )
        return replace(whole.table, notes=whole.notes)
    ordered, given, said = in_order(maps, options)
    work = (scheduler, log, cache, feedback)

    def make(rows: list[int]) -> list[_Figures]:
        return [_figures(link) for link in links_of(ordered, rows, given, False, *work)]

    described = partial(_pairs, ordered)
    found = kept(cache, "timeline figures and notes", ordered[1:], make, given, described=described)
    states = [found[0][0], *(after for _, after, _, _ in found)]
    names = sorted({name for state in states for name in state})
    flows = [{}, *(flow for _, _, flow, _ in found)]
    area, front = _columns(states, names, _ON_MAP)
    gain, loss, noise, parts = _columns(flows, names, _BETWEEN)
    dates = [one.date for one in ordered]
    table = table_of(dates, names, "", area, front, gain, loss, noise, parts.astype(np.int64))
    # each line is the front of both its sides
    lengths = [sum(length for _, length in one.values()) for one in states]
    said += double_fronts(ordered, names)
    said += near_misses(ordered, lengths, feedback)
    notes = dict.fromkeys([*said, *(note for _, _, _, some in found for note in some)])
    return replace(table, notes=tuple(notes))


def _pairs(maps: Sequence[ControlMap], known: Digests | None) -> Sequence[Any]:
    """Return all that the figures of each map after the first depend on."""
    drawn = [digest(one, known=known) for one in maps]
    return [(*pair, row == 0) for row, pair in enumerate(zip(drawn, drawn[1:]))]


def _figures(link: ChainLink) -> _Figures:
    """Return the figures of the map before, if it is the first, of the one after, and between.

    The last is what there is to say of them.
    """
    changes = link.pair.changes
    names = sorted({*changes.sources.tolist(), *changes.targets.tolist()})
    steps = np.ones(len(changes), np.int64)
    columns = [column[1].tolist() for column in flows_of(changes, steps, names, 2)]
    before = None if link.before is None else _of_state(link.before)
    return before, _of_state(link.after), dict(zip(names, zip(*columns))), list(link.notes)


def _of_state(state: MapState) -> _Sizes:
    return {name: (area, state.front.length_of(name)) for name, area in state.areas.items()}


def _columns(rows: Sequence[_Sizes], names: Sequence[str], width: int) -> Any:
    """Return arrays of shape (dates, actors); who is not there has nothing."""
    nothing = (0.0,) * width
    every = np.array([[row.get(name, nothing) for name in names] for row in rows], dtype=float)
    return np.moveaxis(every.reshape(len(rows), len(names), width), 2, 0)
