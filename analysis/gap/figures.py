# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of a series of gaps without the shapes: kept apart, years are read at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from ..base.arrays import Array
from ..base.cache import Cache, kept
from ..base.digests import Digests
from ..base.feedback import NO_FEEDBACK, Feedback
from ..control.control_map import ControlMap, day_of
from ..control.doubt import doubts_of
from .model import CorePlaces, GapOptions
from .series import fingerprint, in_order, require_known, require_least_area


@dataclass(frozen=True)
class GapFigures:
    """What `GapSeries` says of each date and core: arrays of shape (dates, cores)."""

    dates: tuple[Any, ...]
    cores: tuple[str, ...]
    gap_m: Array
    err_m: Array
    area_m2: Array
    state: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()


def gap_figures(
    maps: Sequence[ControlMap],
    *,
    encirclers: Sequence[str],
    core: CorePlaces,
    besieged: Sequence[str] = (),
    options: GapOptions,
    sure: Mapping[tuple[Any, str], float] | None = None,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> GapFigures:
    """Return the figures of `gap_series`, to the last digit.

    `sure` is how sure each feature is, 0 to 1, by date and id: errors hold what it leaves open.

    With a cache, what no map of before needs is not even loaded: neither its shapes nor scipy.
    """
    maps = in_order(maps)
    require_known(maps, encirclers, besieged)
    require_least_area(maps, None, options.min_area_m2)
    doubts = doubts_of(maps, sure)

    def make(rows: list[int]) -> list[tuple[Any, ...]]:
        from .encirclement import Asked, measured

        asked = Asked(tuple(encirclers), tuple(besieged), core, None, None, None, options)
        some = [maps[row] for row in rows]
        found = measured(some, asked, scheduler=scheduler, log=log, cache=cache, feedback=feedback)
        if doubts is not None:
            from .doubt import series_heeded

            masks = [doubts[row] for row in rows]
            found = series_heeded(found, some, masks, **asked.question(), feedback=feedback)
        columns = (found.gap_m, found.err_m, found.area_m2)
        return [
            (
                *(column[row].tolist() for column in columns),
                [str(one) for one in found.state[row]],
                list(found.results[row].notes),
            )
            for row in range(len(some))
        ]

    asked = (tuple(encirclers), tuple(besieged), core, options)
    described = partial(_items, maps, doubts)
    rows = kept(cache, "gap figures and notes", maps, make, *asked, described=described)
    gap, error, area, state, notes = zip(*rows)
    return GapFigures(
        dates=tuple(day_of(one) for one in maps),
        cores=tuple(core.names),
        gap_m=np.array(gap),
        err_m=np.array(error),
        area_m2=np.array(area),
        state=tuple(map(tuple, state)),
        notes=tuple(dict.fromkeys(note for some in notes for note in some)),
    )


def _items(
    maps: Sequence[ControlMap], doubts: list[Array] | None, known: Digests | None
) -> Sequence[Any]:
    """Return all that the figures of each map depend on."""
    items: list[tuple[Any, ...]] = [(fingerprint(one, known), one.crs) for one in maps]
    if doubts is None:
        return items
    return [(*one, mask) if mask.any() else one for one, mask in zip(items, doubts)]
