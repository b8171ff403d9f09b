# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers as their makers publish them become one dated series of control maps."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..base import parallel
from ..base.arrays import Array
from ..base.cache import Cache, kept
from ..base.early_days import day_of_ordinal
from ..base.errors import InputError, SalientError
from ..base.feedback import NO_FEEDBACK, Feedback, check, part
from ..base.remarks import reason, remark
from ..base.spool import Spool
from ..geometry import geodesy
from ..geometry.torn_ground import moved
from . import attribution, coverage, dating, doubt, oddities, one_day, overlaps
from . import control_map as controls
from .attribution import Attribution
from .junctions import joined_on_map
from .missing import Told, missing
from .profiles import Profile, profile
from .raw import ACTOR_SOURCES, NO_DATE, Choices, Note, RawLayer

__all__ = ["ACTOR_SOURCES", "Choices", "Note", "PreparationResult", "RawLayer", "prepare"]


class NothingUsableError(InputError):
    """Nothing could be used; `notes` say why, a row each.

    `needs_choice` is true where the maps can be used once the user says how.
    """

    def __init__(
        self, message_id: str, notes: list[Note], needs_choice: bool = False, **values: object
    ) -> None:
        super().__init__(message_id, **values)
        self.notes = notes
        self.needs_choice = needs_choice


_NO_CRS = remark("no coordinate reference system is set")


@dataclass(frozen=True)
class PreparationResult:
    """Control maps in order of date, and what was repaired, left out or found on the way.

    `precision` is that of each date: ``day``, ``month`` or ``year``; `clocks` the time of day of
    those that have one; `sure` how sure a feature is, 0 to 1, by date and id, where that is said.
    The date of a map before the year 1 is an `EarlyDay`.
    """

    maps: list[controls.ControlMap]
    notes: list[Note]
    precision: dict[Any, str] = field(default_factory=dict)
    clocks: dict[Any, str] = field(default_factory=dict)
    sure: dict[tuple[Any, str], float] = field(default_factory=dict)

    @property
    def dates(self) -> list[Any]:
        """Return the dates of the maps."""
        return [one.date for one in self.maps if one.date is not None]

    def count(self, action: str) -> int:
        """Return how many rows have an action: ``left out``, ``repaired`` or ``reported``."""
        return sum(note.action == action for note in self.notes)


def prepare(
    layers: Sequence[RawLayer],
    choices: Choices,
    *,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> PreparationResult:
    """Bring layers into one CRS and one form, dated, repaired and reported.

    The CRS is that of the first layer that has one. A feature's id becomes ``layer/id``. A layer
    that cannot be used is a row of the notes as long as another can. A cache keeps each layer as
    it was repaired, and each map as it was tidied; `scheduler` and `log` are those of
    `parallel.run`.

    Raises
    ------
    NothingUsableError
        If no layer is usable, no actor or date is to be had, or dates are ambiguous.
    """
    chosen = profile(choices.profile)
    notes: list[Note] = []
    try:
        work = _Work(cache, Spool(), scheduler, log)
        return _prepared(layers, choices, chosen, notes, work, feedback)
    except NothingUsableError:
        raise
    except InputError as error:
        refused = Note("", "", None, "refused", "left out", reason(error))
        notes = [*notes, refused]
        raise NothingUsableError(error.message_id, notes, True, **error.values) from error


def _prepared(
    layers: Sequence[RawLayer],
    choices: Choices,
    chosen: Profile,
    notes: list[Note],
    work: _Work,
    feedback: Feedback,
) -> PreparationResult:
    usable = _with_crs(layers, notes)
    usable, who = _attributed(usable, choices, chosen, notes)
    found = _all_dated(usable, who, choices, chosen, notes)
    usable = _named_apart(usable)
    changes = found.change_dates(choices)
    spool = work.spool
    made = _all_built(usable, who, work, part(feedback, 0.0, 50.0))
    dated = [
        [(spool.lean(one), clock) for one, clock in _dates_of(whole, layer, days, changes)]
        for layer, (whole, _), days in zip(usable, made, found.layers)
    ]
    joined = iter(_joined([one for of_layer in dated for one, _ in of_layer], work, feedback))
    series = _Series()
    for layer, (_, more), of_layer, one in zip(usable, made, dated, found.layers):
        notes.extend(more)
        drawn = [(next(joined), clock) for _, clock in of_layer]
        notes.extend(series.add(layer, drawn, found, one, choices, spool))
    maps = series.maps
    notes.extend(missing(series.told))
    notes.extend(oddities.swapped(maps))
    turns = {
        f"{layer.name}/{fid}": turn
        for layer, one in zip(usable, found.layers)
        for fid, turn in zip(layer.fids, one.turns)
        if turn
    }
    merged, doubles = one_day.merged([one for one in maps if len(one)], turns, spool)
    notes.extend(doubles)
    if not merged:
        raise NothingUsableError(
            "No feature could be used. Remedy what the table of repairs names first.", notes
        )
    notes.extend(oddities.odd_dates(merged))
    notes.extend(oddities.early(merged))
    notes.extend(oddities.similar(merged))
    tidied, more = _tidied(merged, choices, work, part(feedback, 50.0, 100.0))
    coarse = {day: dating.coarsest(all_of) for day, all_of in series.precision.items()}
    return PreparationResult(tidied, notes + more, coarse, series.clocks, series.sure)


class _Series:
    """The maps of all layers, and what is known of their dates and features."""

    def __init__(self) -> None:
        self.maps: list[controls.ControlMap] = []
        self.precision: dict[Any, list[str]] = {}
        self.clocks: dict[Any, str] = {}
        self.sure: dict[tuple[Any, str], float] = {}
        self.told: list[Told] = []

    def add(
        self,
        layer: RawLayer,
        drawn: list[tuple[controls.ControlMap, str]],
        found: dating.Dating,
        one: dating.Dated,
        choices: Choices,
        spool: Spool,
    ) -> list[Note]:
        """Add the maps of a layer, each with its time of day; return what is to be said of them."""
        sure, notes = doubt.stated(layer)
        actors: set[str] = set()
        for untold, clock in drawn:
            known, more = attribution.translated(untold, choices.values)
            notes.extend(more)
            day: Any = known.date
            names = found.names(one, day)
            self.precision.setdefault(day, []).extend([one.precision_of(day)] if names else [])
            if clock:
                self.clocks[day] = max(clock, self.clocks.get(day, ""))
            self.sure.update(((day, fid), sure[fid]) for fid in known.fids if fid in sure)
            actors.update(known.actors)
            self.maps.append(spool.lean(known))
        days = frozenset[Any](one.date for one, _ in drawn)
        self.told.append(Told(layer.name, days, frozenset(actors), one.span is not None))
        return notes


def _all_dated(
    usable: list[RawLayer],
    who: list[Attribution],
    choices: Choices,
    chosen: Profile,
    notes: list[Note],
) -> dating.Dating:
    """Return the days of each layer's features, one map a day where only so many are wanted."""
    found = dating.dated(usable, choices, chosen)
    notes.extend(found.notes)
    for layer, one in zip(usable, found.layers):
        notes.extend(_undated(layer, one))
    keys = [list(zip(one.actors, one.classes)) for one in who]
    thinned = dating.thinned(usable, found, keys)
    notes.extend(thinned.notes[len(found.notes) :])
    return thinned


def _with_crs(layers: Sequence[RawLayer], notes: list[Note]) -> list[RawLayer]:
    for layer in layers:
        if not layer.crs:
            notes.append(Note(layer.name, "", None, "no CRS", "left out", _NO_CRS))
    usable = [layer for layer in layers if layer.crs]
    if not usable:
        raise InputError(
            "No layer has a coordinate reference system, so nothing can be placed on the Earth. "
            "Set that of the layers and run again."
        )
    return usable


def _attributed(
    layers: Sequence[RawLayer], choices: Choices, chosen: Profile, notes: list[Note]
) -> tuple[list[RawLayer], list[Attribution]]:
    """Return the layers whose actors are known, and who they are; the rest becomes rows."""
    usable, who, refusals = [], [], []
    for layer in layers:
        try:
            one = attribution.attribute(layer, choices, chosen)
        except SalientError as error:
            refusals.append(error)
            notes.append(Note(layer.name, "", None, "no actor", "left out", reason(error)))
            continue
        usable.append(layer)
        who.append(one)
        notes.extend(one.notes)
    unreadable = [error for error in refusals if "encoding" in str(error)]
    if unreadable or not usable:
        raise (unreadable or refusals)[0]
    return usable, who


def _named_apart(layers: Sequence[RawLayer]) -> list[RawLayer]:
    """Return layers of which no two have one name: the ids of their features begin with it."""
    count = Counter(layer.name for layer in layers)
    taken: set[str] = set()
    apart = []
    for layer in layers:
        known = layer.name
        if count[known] > 1 and layer.folder:
            known = f"{layer.folder}/{known}"
        numbered = itertools.chain(
            [known], (f"{known} ({number})" for number in itertools.count(2))
        )
        name = next(one for one in numbered if one not in taken)
        taken.add(name)
        apart.append(layer if name == layer.name else replace(layer, name=name))
    return apart


@dataclass(frozen=True)
class _Work:
    """Where layers and maps are worked on, and what is kept of them."""

    cache: Cache | None
    spool: Spool
    scheduler: str
    log: Callable[[str], None] | None

    def done(self, function: Callable[..., Any], tasks: list[Any], feedback: Feedback) -> list[Any]:
        """Return what a function makes of each task; in this process it is given a feedback too."""
        return parallel.run(
            function,
            tasks,
            scheduler=self.scheduler,
            log=self.log,
            feedback=feedback,
            keep=self.spool.lean,
            here=function,
        )


def _all_built(
    layers: Sequence[RawLayer], who: Sequence[Attribution], work: _Work, feedback: Feedback
) -> list[Any]:
    """Return each layer as a map in the CRS of the first, and what was repaired."""
    crs = layers[0].crs

    def make(rows: list[int]) -> list[tuple[controls.ControlMap, list[Note]]]:
        return work.done(built, [(layers[row], crs, who[row]) for row in rows], feedback)

    items = [
        (one.name, one.geometries, one.unreadable, one.fids, one.crs, names.actors, names.classes)
        for one, names in zip(layers, who)
    ]
    return kept(work.cache, "built", items, make, crs, spool=work.spool)


def built(
    task: tuple[RawLayer, str, attribution.Attribution], feedback: Feedback = NO_FEEDBACK
) -> tuple[controls.ControlMap, list[Note]]:
    """Return a layer as a map in a CRS, and what was repaired (what a worker does)."""
    return _built(*task, feedback)


def _built(
    layer: RawLayer, crs: str, who: attribution.Attribution, feedback: Feedback
) -> tuple[controls.ControlMap, list[Note]]:
    whole, repairs = controls.build(
        layer.geometries,
        who.actors,
        crs=layer.crs,
        classes=who.classes,
        fids=[f"{layer.name}/{fid}" for fid in layer.fids],
        name=layer.name,
        unreadable=layer.unreadable,
        one_date=False,
        feedback=feedback,
    )
    notes = [
        Note(
            layer.name,
            str(fid).rpartition("/")[2],
            None,
            str(kind),
            "left out" if refused else "repaired",
            note,
        )
        for fid, kind, note, refused in zip(
            repairs.fids, repairs.kinds, repairs.notes, repairs.refused
        )
    ]
    target = geodesy.as_crs(crs)
    if whole.crs != target:
        shapes = moved(whole.geometries, whole.crs, target)
        whole = replace(whole, geometries=shapes, crs=target)
    return whole, notes


def _undated(layer: RawLayer, one: dating.Dated) -> list[Note]:
    if one.span is not None:
        return []
    lost = [fid for fid, day in zip(layer.fids, one.days) if day is None]
    text = NO_DATE
    if lost and len(lost) == len(layer.fids):
        return [Note(layer.name, "", None, "no date", "left out", text)]
    return [Note(layer.name, str(fid), None, "no date", "left out", text) for fid in lost]


def _joined(
    maps: list[controls.ControlMap], work: _Work, feedback: Feedback
) -> list[controls.ControlMap]:
    """Return maps whose neighbours draw their border with the same vertices."""

    def make(rows: list[int]) -> list[Array]:
        found = []
        for row in rows:
            check(feedback)
            shapes = joined_on_map(maps[row].geometries, maps[row].crs, feedback)
            found.append(work.spool.lean(shapes))
        return found

    items = [(one.geometries, one.crs) for one in maps]
    drawn = kept(work.cache, "joined", items, make, spool=work.spool)
    return [replace(one, geometries=shapes) for one, shapes in zip(maps, drawn)]


def _dates_of(
    whole: controls.ControlMap, layer: RawLayer, one: dating.Dated, changes: list[Any]
) -> list[tuple[controls.ControlMap, str]]:
    """Return one map a date of the features of a layer, with its time of day if it has one."""
    if one.span is None and len(set(one.days)) == 1:
        day: Any = one.days[0]
        return [(replace(whole, date=day), one.clock(0))] if day is not None else []
    place = {f"{layer.name}/{fid}": i for i, fid in enumerate(layer.fids)}
    rows = np.array([place[fid] for fid in whole.fids], dtype=int)
    chosen: list[tuple[Any, Array]]
    if one.span is not None:
        chosen = [(day, np.flatnonzero(dating.holding(one, day)[rows])) for day in changes]
    else:
        chosen = _rows_of_days([one.days[row] for row in rows])
    return [
        (replace(whole.select(mine), date=day), max(one.clock(row) for row in rows[mine]))
        for day, mine in chosen
        if len(mine)
    ]


def _rows_of_days(days: list[Any]) -> list[tuple[Any, Array]]:
    """Return the rows of each day, in order of the days; a row without one is on no map."""
    none = np.iinfo(int).min
    numbers = np.array([none if day is None else day.toordinal() for day in days], dtype=int)
    order = np.argsort(numbers, kind="stable")
    found, starts = np.unique(numbers[order], return_index=True)
    groups = np.split(order, starts[1:])
    return [(day_of_ordinal(int(n)), rows) for n, rows in zip(found, groups) if n != none]


def _tidied(
    maps: list[controls.ControlMap],
    choices: Choices,
    work: _Work,
    feedback: Feedback,
) -> tuple[list[controls.ControlMap], list[Note]]:
    overlaps.require_rule(choices.overlaps)

    def make(rows: list[int]) -> list[tuple[controls.ControlMap, list[Note]]]:
        tasks = [(maps[row], choices.snap_m, choices.overlaps) for row in rows]
        return work.done(tidied_map, tasks, feedback)

    # one actor's map is done faster than it is looked up
    alone = [_nobody_else(one) and not choices.snap_m > 0.0 for one in maps]
    others = [row for row, lone in enumerate(alone) if not lone]
    found = dict(
        zip(
            others,
            kept(
                work.cache,
                "tidied",
                [maps[row] for row in others],
                lambda rows: make([others[row] for row in rows]),
                choices.snap_m,
                choices.overlaps,
                spool=work.spool,
            ),
        )
    )
    tidied = [found[row][0] if row in found else one for row, one in enumerate(maps)]
    return tidied, [note for row in others for note in found[row][1]]


def _nobody_else(one: controls.ControlMap) -> bool:
    """Tell whether a map has nobody to overlap with, and no border to leave gaps at."""
    return len(one) == 1 or len(set(one.actors)) == 1


def tidied_map(
    task: tuple[controls.ControlMap, float, str], feedback: Feedback = NO_FEEDBACK
) -> tuple[controls.ControlMap, list[Note]]:
    """Return a map whose overlaps are settled, and what was done (what a worker does)."""
    return _tidy(*task, feedback)


def _tidy(
    one: controls.ControlMap, snap_m: float, rule: str, feedback: Feedback
) -> tuple[controls.ControlMap, list[Note]]:
    notes = []
    if snap_m > 0.0:
        one, changed = coverage.snap(one, snap_m, feedback=feedback)
        if changed:
            text = remark(
                "{count} features snapped within {metres:g} m", count=changed, metres=snap_m
            )
            notes.append(Note(one.name, "", one.date, "snapped", "repaired", text))
    if _nobody_else(one):
        return one, notes
    settled = overlaps.settle_overlaps(one, rule, feedback=feedback)
    one = settled.control
    if len(settled):
        one = replace(one, geometries=joined_on_map(one.geometries, one.crs, feedback))
    action = "reported" if rule == "keep" else "repaired"
    for (first, second), area in zip(settled.fids, settled.areas_m2):
        text = remark("overlaps {other} on {area}", other=second, area=_area_text(area))
        notes.append(
            Note(one.name, str(first).rpartition("/")[2], one.date, "overlap", action, text)
        )
    return one, [*notes, *_slivers(one, feedback)]


def _area_text(square_metres: float) -> str:
    """Return an area in km², or in m² where that says more."""
    if square_metres < 1e4:
        return f"{square_metres:.2g} m²" if square_metres < 100.0 else f"{square_metres:.0f} m²"
    return f"{square_metres / 1e6:.4f} km²"


def _slivers(one: controls.ControlMap, feedback: Feedback) -> list[Note]:
    """Count the gaps between the drawings of two or more actors."""
    if len(one.actor_names) < 2:
        return []
    holes = coverage.holes_in_cover(one, feedback)
    if not len(holes.geometries):
        return []
    text = remark(
        "{count} gaps between drawings, {area}",
        count=len(holes.geometries),
        area=_area_text(holes.areas_m2.sum()),
    )
    return [Note(one.name, "", one.date, "gap in coverage", "reported", text)]
