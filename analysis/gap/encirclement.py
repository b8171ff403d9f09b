# SPDX-License-Identifier: GPL-2.0-or-later
"""Encirclement gap: the least length of lines over open ground that cut a core off from its rear.

The encircler moves for free on its own ground and pays by the metre to cross open ground; the gap
is the cheapest closed ring round the core that leaves the rear outside. Gap lines are straight,
from closed ground to closed ground, and no gap line crosses the core's own extent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, cast

import numpy as np

from ..base import parallel
from ..base.arrays import Array
from ..base.cache import Cache, kept
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.spool import Spool
from ..control.control_map import ControlMap, require_one_a_day
from ..control.drawn_over import drawn_over
from ..control.slivers import close_slivers
from ..control.turns import beyond_the_cut
from ..geometry import geodesy
from . import candidates
from .field import field_of
from .model import (
    CORE_TAKEN,
    NARROW,
    NO_CLOSURE,
    OPEN,
    SEALED,
    STATES,
    CorePlaces,
    GapLines,
    GapOptions,
    GapPockets,
    GapResult,
    GapSeries,
)
from .prepared import PreparedScene, prepare_scene, rows_with_intervals
from .rows import absent, tables
from .series import (
    in_order,
    nobody_there,
    present,
    require_known,
    require_least_area,
    series_of,
    unchanged,
)

__all__ = [
    "CORE_TAKEN",
    "NARROW",
    "NO_CLOSURE",
    "OPEN",
    "SEALED",
    "STATES",
    "CorePlaces",
    "GapLines",
    "GapOptions",
    "GapPockets",
    "GapResult",
    "GapSeries",
    "PreparedScene",
    "encirclement_gap",
    "gap_series",
    "prepare_scene",
    "search_series",
]

DEFAULTS = GapOptions()


def encirclement_gap(
    control: ControlMap,
    *,
    encirclers: Sequence[str],
    besieged: Sequence[str] = (),
    core: CorePlaces | None = None,
    rear: Array | None = None,
    barriers: Array | None = None,
    study_area: Array | None = None,
    options: GapOptions = DEFAULTS,
    on_water: candidates.OnWater | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> GapResult:
    """Measure the gap round each core, or search for pockets that threaten if no core is given.

    Parameters
    ----------
    control : ControlMap
    encirclers : sequence of str
        Actors whose ground forms the ring; together they are one coalition.
    besieged : sequence of str
        Actors inside. Empty: whoever stands on what the encirclers do not hold.
    core : Places, optional
        Places that the pocket must contain, one answer each. None: automatic search.
    rear, barriers, study_area : array_like of shapely geometries, optional
        Lon/lat, in the geographic CRS of the control map. No rear: far away, beyond the edge of
        the map. Ground outside a study area is never closed and always rear.
    options : GapOptions
    on_water : callable, optional
        Tells which of an array of lon/lat polygons lie mostly on water: a search ranks those last.
    feedback : Feedback

    Returns
    -------
    GapResult

    Raises
    ------
    InputError
        Unknown actor, no encircler, core far outside the layer or the study area, rear equal to
        the core, core without area, empty map, least area larger than the map.
    Canceled
        If the user asked to stop.
    """
    require_least_area([control], barriers, options.min_area_m2)
    asked = Asked(
        tuple(encirclers), tuple(besieged), core, rear, barriers, study_area, options, on_water
    )
    return _gap(control, asked, feedback)


def _gap(control: ControlMap, asked: Asked, feedback: Feedback) -> GapResult:
    encirclers, besieged, options = asked.encirclers, asked.besieged, asked.options
    control, barriers = beyond_the_cut(control, asked.barriers)
    lonlat = geodesy.to_lonlat(control.geometries, control.crs)
    sealed = close_slivers(
        control,
        control.of(encirclers),
        options.seal_tolerance_m,
        lonlat=lonlat,
        feedback=feedback,
    )
    twice = drawn_over(control, encirclers, besieged, options.seal_tolerance_m, feedback)
    field = field_of(
        sealed.control,
        encirclers,
        besieged,
        neutral_open=options.neutral_open,
        barriers=barriers,
        study_area=asked.study_area,
        rear=asked.rear,
        lonlat=lonlat if sealed.control is control else None,
    )
    check(feedback)
    count = None
    if asked.core is None:
        rows, count = candidates.search(field, options, feedback, asked.on_water)
    else:
        prepared = PreparedScene(control.date, field, None)
        rows = rows_with_intervals(prepared, asked.core, options, feedback)
    pockets, lines = tables(rows, field, options)
    feedback.set_progress(100.0)
    return GapResult(
        control.date,
        field.encirclers,
        field.besieged,
        field.holders,
        pockets,
        lines,
        count,
        sealed.notes + twice + ((count.note,) if count is not None and count.note else ()),
    )


def search_series(
    maps: Sequence[ControlMap],
    *,
    encirclers: Sequence[str],
    besieged: Sequence[str] = (),
    rear: Array | None = None,
    barriers: Array | None = None,
    study_area: Array | None = None,
    options: GapOptions = DEFAULTS,
    on_water: candidates.OnWater | None = None,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> tuple[GapResult, ...]:
    """Search every map for pockets that threaten: there is no core to follow over dates.

    On a date on which either side holds no ground none is found, and the notes say why.

    Parameters and errors are those of `encirclement_gap`; the least area is held against all maps.
    `scheduler` and `log` are those of `parallel.run`, and `cache` keeps what was found on each map;
    what tells water must then be a `places.land.Land`.
    """
    require_one_a_day(maps)
    require_known(maps, encirclers, besieged)
    require_least_area(maps, barriers, options.min_area_m2)
    asked = Asked(
        tuple(encirclers), tuple(besieged), None, rear, barriers, study_area, options, on_water
    )
    return tuple(_on_each(maps, asked, "gap search", scheduler, log, cache, feedback))


def _on_each(
    maps: Sequence[ControlMap],
    asked: Asked,
    kind: str,
    scheduler: str,
    log: Callable[[str], None] | None,
    cache: Cache | None,
    feedback: Feedback,
) -> list[GapResult]:
    """Measure what is asked on each map that the cache does not know; `kind` is of the cache."""
    spool = Spool()

    def make(rows: list[int]) -> list[GapResult]:
        return parallel.run(
            dated,
            [(maps[row], asked) for row in rows],
            scheduler=scheduler,
            feedback=feedback,
            log=log,
            keep=spool.lean,
            here=lambda task, own: measured_on(task[0], task[1], own),
        )

    return kept(cache, kind, maps, make, asked, spool=spool)


def gap_series(
    maps: Sequence[ControlMap],
    *,
    encirclers: Sequence[str],
    core: CorePlaces,
    besieged: Sequence[str] = (),
    rear: Array | None = None,
    barriers: Array | None = None,
    study_area: Array | None = None,
    options: GapOptions = DEFAULTS,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> GapSeries:
    """Measure the gap round each core on every dated map, in order of date.

    A map on which no closed ground changed since the date before is not measured again: its
    figures are the same to the last digit. An actor who is absent from a map on that date holds
    nothing there; one who is on no map at all is refused.

    Parameters and errors are those of `encirclement_gap`; `scheduler` and `log` are those of
    `parallel.run`, and `cache` keeps what each map was measured to.

    Returns
    -------
    GapSeries
    """
    maps = in_order(maps)
    require_known(maps, encirclers, besieged)
    require_least_area(maps, barriers, options.min_area_m2)
    asked = Asked(tuple(encirclers), tuple(besieged), core, rear, barriers, study_area, options)
    return measured(maps, asked, scheduler=scheduler, log=log, cache=cache, feedback=feedback)


def measured(
    maps: Sequence[ControlMap],
    asked: Asked,
    *,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> GapSeries:
    """Measure what is asked on maps in order of date that `gap_series` found fit for it."""
    known = None if cache is None else cache.digests
    reused = unchanged(maps, known)
    changed = [maps[row] for row in np.flatnonzero(~reused)]
    found = _on_each(changed, asked, "gap", scheduler, log, cache, feedback)
    which = np.cumsum(~reused) - 1
    results = [
        replace(found[row], date=control.date) if again else found[row]
        for row, again, control in zip(which, reused, maps)
    ]
    # only a search has no core
    return series_of(results, cast("CorePlaces", asked.core), reused)


def gap_apart(task: tuple[ControlMap, dict[str, Any]] | None) -> GapResult | None:
    """Measure the gap round cores on one map (what a process of its own does); None of nothing."""
    if task is None:
        return None
    control, asked = task
    options = asked["options"]
    given = {name: asked[name] for name in ("besieged", "rear", "barriers", "study_area")}
    scene = prepare_scene(
        control,
        encirclers=asked["encirclers"],
        **given,
        neutral_open=options.neutral_open,
        seal_tolerance_m=options.seal_tolerance_m,
    )
    return scene.gap(asked["core"], options)


@dataclass(frozen=True)
class Asked:
    """What is asked of every map of a series."""

    encirclers: tuple[str, ...]
    besieged: tuple[str, ...]
    core: CorePlaces | None
    rear: Array | None = None
    barriers: Array | None = None
    study_area: Array | None = None
    options: GapOptions = DEFAULTS
    on_water: candidates.OnWater | None = None

    def question(self) -> dict[str, Any]:
        """Return it as keyword arguments of `encirclement_gap`."""
        return {one.name: getattr(self, one.name) for one in fields(self)}


def dated(task: tuple[ControlMap, Asked]) -> GapResult:
    """Measure one map of a series (what a worker does)."""
    return measured_on(*task, NO_FEEDBACK)


def measured_on(control: ControlMap, asked: Asked, feedback: Feedback) -> GapResult:
    """Measure one map of a series; where one side holds none of it, the result says so."""
    check(feedback)
    note = nobody_there(control, asked.encirclers, asked.besieged, asked.options)
    if note:
        return absent(control, asked.core, asked.encirclers, asked.besieged, asked.options, note)
    there = replace(
        asked,
        encirclers=tuple(present(control, asked.encirclers)),
        besieged=tuple(present(control, asked.besieged)),
    )
    return _gap(control, there, feedback)
