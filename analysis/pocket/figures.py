# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of a series of pockets without the shapes: kept apart, years are read at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..base.arrays import Array
from ..base.cache import Cache, kept
from ..base.digests import digest
from ..base.feedback import NO_FEEDBACK, Feedback, part
from ..base.statistics import area_error
from ..control.control_map import ControlMap, names_on
from ..control.doubt import doubts_of, least_and_most
from .doubt import heeded
from .enclosed import Sides
from .pockets import (
    PocketOptions,
    Pockets,
    asked_of,
    enclosed_on_each,
    find_pockets,
    heirs,
    sizes_of,
)

_NUMBERS = ("area_m2", "area_err_m2", "perimeter_m", "inradius_m", "pole_lon", "pole_lat")


@dataclass(frozen=True)
class PocketFigures:
    """What `Pockets` says of each pocket on each date, one value a row; notes on the maps."""

    date: list[Any]
    since: list[Any]
    besieged: list[str]
    area_m2: Array
    area_err_m2: Array
    perimeter_m: Array
    inradius_m: Array
    pole_lon: Array
    pole_lat: Array
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Work:
    """Maps in order of date, and how their pieces are found."""

    maps: list[ControlMap]
    sides: Sides
    options: PocketOptions
    cache: Cache
    asked: dict[str, Any]
    #: digests of what the pieces of each map depend on
    drawn: list[bytes]
    #: the masks of doubtful features, and who may hold the ground around pockets
    doubts: list[Array] | None
    around: tuple[str, ...]

    def found(self, rows: Sequence[int], feedback: Feedback) -> list[Any]:
        """Return the pieces of some maps."""
        some = [self.maps[row] for row in rows]
        more = {**self.asked, "cache": self.cache, "feedback": feedback}
        return enclosed_on_each(some, self.sides, **more)


def pocket_figures(
    maps: Sequence[ControlMap],
    *,
    encirclers: Sequence[str] = (),
    besieged: Sequence[str] = (),
    options: PocketOptions,
    sure: Mapping[tuple[Any, str], float] | None = None,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> PocketFigures:
    """Return the figures of `find_pockets`, to the last digit.

    `sure` is how sure each feature is, 0 to 1, by date and id: errors hold what it leaves open.

    With a cache, the pieces of a map of before are not even read.
    """
    asked: dict[str, Any] = {"scheduler": scheduler, "log": log}
    if cache is None:
        # what comes of what needs the pieces once more, and they were not kept
        named: dict[str, Any] = {"encirclers": encirclers, "besieged": besieged, "options": options}
        found = find_pockets(maps, **named, **asked, feedback=feedback)
        doubts = doubts_of(maps, sure)
        if doubts is not None:
            found = heeded(found, maps, doubts, encirclers, besieged)
        return _figures_of(found)
    maps, sides = asked_of(maps, encirclers, besieged, options)
    known = cache.digests
    drawn = [digest(one.actors, one.classes, one.geometries, one.crs, known=known) for one in maps]
    around = tuple(encirclers or [name for name in names_on(maps) if name not in besieged])
    work = _Work(maps, sides, options, cache, asked, drawn, doubts_of(maps, sure), around)
    tables = _tables(work, part(feedback, 0.0, 80.0))
    parents = _parents(work, part(feedback, 80.0, 100.0))
    dates = [one.date for one in maps]
    sinces: list[list[Any]] = []
    for row, (names, _, _) in enumerate(tables):
        before = parents[row - 1] if row else [-1] * len(names)
        sinces.append([dates[row] if one < 0 else sinces[-1][one] for one in before])
    numbers = np.array([one for _, table, _ in tables for one in table], dtype=float)
    columns = numbers.reshape(-1, len(_NUMBERS)).T
    return PocketFigures(
        date=[day for day, (names, _, _) in zip(dates, tables) for _ in names],
        since=[day for some in sinces for day in some],
        besieged=[name for names, _, _ in tables for name in names],
        notes=tuple(dict.fromkeys(note for _, _, notes in tables for note in notes)),
        **dict(zip(_NUMBERS, columns)),
    )


def _figures_of(found: Pockets) -> PocketFigures:
    return PocketFigures(
        date=found.date.tolist(),
        since=found.since.tolist(),
        besieged=found.besieged.tolist(),
        notes=found.notes,
        **{name: getattr(found, name) for name in _NUMBERS},
    )


_Table = tuple[list[str], list[list[float]], list[str]]


def _tables(work: _Work, feedback: Feedback) -> list[_Table]:
    """Return of each map the besieged of its pockets, a row of numbers for each, and notes."""

    def make(rows: list[int]) -> list[_Table]:
        found = work.found(rows, part(feedback, 0.0, 60.0))
        geometry = np.concatenate([one.geometry for one in found])
        boundary = np.concatenate([one.boundary_m for one in found])
        given = work.options
        sizes = sizes_of(geometry, work.maps[0].crs, given, work.cache, part(feedback, 60.0, 100.0))
        error = area_error(given.position_error_m, given.correlation_m, boundary)
        index = np.repeat(rows, [len(one.geometry) for one in found])
        known = {
            **sizes,
            "area_err_m2": _with_doubt(work, geometry, index, error),
            "perimeter_m": np.concatenate([one.perimeter_m for one in found]),
        }
        table = np.column_stack([known[name] for name in _NUMBERS])
        ends = np.cumsum([0, *(len(one.geometry) for one in found)])
        return [
            ([str(name) for name in one.besieged], table[start:end].tolist(), list(one.notes))
            for one, start, end in zip(found, ends, ends[1:])
        ]

    items: list[Any] = list(work.drawn)
    if work.doubts is not None:
        items = [
            (one, mask, work.around) if mask.any() else one for one, mask in zip(items, work.doubts)
        ]
    return kept(work.cache, "pocket figures and notes", items, make, work.sides, work.options)


def _with_doubt(work: _Work, geometry: Array, index: Array, error: Array) -> Array:
    """Return errors of areas that hold what is not sure on the map of each piece."""
    if work.doubts is None:
        return error
    maps, masks = ([of[row] for row in index] for of in (work.maps, work.doubts))
    low, high = least_and_most(geometry, maps, masks, work.around)
    wider: Array = np.hypot(error, 0.5 * (high - low))
    return wider


def _parents(work: _Work, feedback: Feedback) -> list[list[int]]:
    """Return, of each pocket of each map but the first, which of the map before it comes of."""

    def make(rows: list[int]) -> list[list[int]]:
        needed = sorted({*rows, *(row + 1 for row in rows)})
        found = dict(zip(needed, work.found(needed, feedback)))
        return [heirs(found[row], found[row + 1])[1].tolist() for row in rows]

    pairs = list(zip(work.drawn, work.drawn[1:]))
    return kept(work.cache, "pocket parents", pairs, make, work.sides)
