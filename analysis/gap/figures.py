# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of a series of gaps without the shapes: kept apart, years are read at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..base.arrays import Array
from ..base.cache import Cache, kept
from ..base.feedback import NO_FEEDBACK, Feedback
from ..control.control_map import ControlMap, day_of
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
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> GapFigures:
    """Return the figures of `gap_series`, to the last digit.

    With a cache, what no map of before needs is not even loaded: neither its shapes nor scipy.
    """
    maps = in_order(maps)
    require_known(maps, encirclers, besieged)
    require_least_area(maps, None, options.min_area_m2)

    def make(rows: list[int]) -> list[tuple[Any, ...]]:
        from .encirclement import Asked, measured

        asked = Asked(tuple(encirclers), tuple(besieged), core, None, None, None, options)
        some = [maps[row] for row in rows]
        found = measured(some, asked, scheduler=scheduler, log=log, cache=cache, feedback=feedback)
        columns = (found.gap_m, found.err_m, found.area_m2)
        return [
            (
                *(column[row].tolist() for column in columns),
                [str(one) for one in found.state[row]],
                list(found.results[row].notes),
            )
            for row in range(len(some))
        ]

    known = None if cache is None else cache.digests
    items = [(fingerprint(one, known), one.crs) for one in maps]
    asked = (tuple(encirclers), tuple(besieged), core, options)
    rows = kept(cache, "gap figures and notes", items, make, *asked)
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
