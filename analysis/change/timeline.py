# SPDX-License-Identifier: GPL-2.0-or-later
"""Many dates: who held how much, what changed from map to map, and end to end against summed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..base import columns, parallel
from ..base.arrays import Array, objects
from ..base.cache import Cache, kept
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, part
from ..base.remarks import Remark
from ..base.spool import Spool
from ..control.control_map import ControlMap, day_of, require_one_a_day
from ..control.turns import area_on_one_turn, on_one_turn
from .compare import Balance, Changes, Comparison, compare_in_turn, joined
from .front import double_fronts, near_misses, unlike_fronts
from .history import LastChanged, last_changed, marked
from .links import (
    ChainLink,
    MapState,
    Pair,
    TimelineOptions,
    follow,
    follow_here,
    made_ready,
    stretches,
)
from .movement import Movement
from .sectors import Sectors, areas_in, borders_between, lengths_in, redrawn_in, within


@dataclass(frozen=True)
class TimelineTable:
    """One row a date, an actor and a sector; the first date has no change. Arrays of one length.

    Areas in m², lengths in m. `noise` is the part of gain and loss that is redraw noise, `parts`
    the number of changes, `sectors` is ``""`` for the whole map. `notes` are on the maps, in a
    table without its changes.
    """

    dates: Array
    from_dates: Array
    actors: Array
    sectors: Array
    area: Array
    gain: Array
    loss: Array
    noise: Array
    front: Array
    parts: Array
    notes: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.dates)

    @property
    def net(self) -> Array:
        """Gain less loss."""
        return self.gain - self.loss

    @property
    def net_per_day(self) -> Array:
        """Net over the days since the map before; NaN on the first date."""
        days = [
            (b - a).total_seconds() / 86_400.0 if a is not None else float("nan")
            for a, b in zip(self.from_dates, self.dates)
        ]
        return np.divide(self.net, days, out=np.full(len(days), np.nan), where=np.array(days) > 0)

    def of(self, actor: str, sector: str = "") -> TimelineTable:
        """Return the rows of one actor in one sector."""
        rows = (self.actors == actor) & (self.sectors == sector)
        return TimelineTable(**{name: getattr(self, name)[rows] for name in _TABLE})


_TABLE = (
    "dates", "from_dates", "actors", "sectors", "area", "gain", "loss", "noise", "front", "parts",
)  # fmt: skip


@dataclass(frozen=True)
class Totals:
    """End to end beside summed, one value an actor, m².

    `gain`, `loss` compare the last map with the first; `summed_gain`, `summed_loss` add up the
    changes from map to map; `noise` is the redraw noise within the sums.
    """

    actors: Array
    gain: Array
    loss: Array
    summed_gain: Array
    summed_loss: Array
    noise: Array


@dataclass(frozen=True)
class Timeline:
    """Everything about a series of maps.

    `movement` has a row for each of `changes`; `steps` tells the number of the map that a change
    led to; `sector` which sector it lies in, for most of its area. `doubtful_m2` is how much of
    each change, and `table_doubtful_m2` of the area in each row of the table, is ground of which it
    is not sure whose it is; None where that was not asked.
    """

    dates: tuple[Any, ...]
    table: TimelineTable
    changes: Changes
    movement: Movement
    steps: Array
    sector: Array
    last: LastChanged
    totals: Totals
    notes: tuple[str, ...]
    doubtful_m2: Array | None = None
    table_doubtful_m2: Array | None = None


def thinned(maps: Sequence[ControlMap], step_days: float) -> list[ControlMap]:
    """Return the first map, then each that is at least a step later than the one taken before."""
    taken: list[ControlMap] = []
    for one in maps:
        if not taken or day_of(one) - day_of(taken[-1]) >= dt.timedelta(days=step_days):
            taken.append(one)
    return taken


def timeline(
    maps: Sequence[ControlMap],
    *,
    options: TimelineOptions | None = None,
    sectors: Sectors | None = None,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Timeline:
    """Follow control over the dates of a series.

    Parameters
    ----------
    maps : sequence of ControlMap, at least two, each with a date, in any order
    sectors : Sectors, optional
        In the CRS of the maps; the table then has rows for each sector too.
    scheduler : str
        Where to run; see `parallel.parse_scheduler`.
    log : callable, optional
        Takes sentences about where the work runs.
    cache : Cache, optional
        Keeps each map's state and each pair's changes: a day more costs that day and its pair.

    Raises
    ------
    InputError
        If there are fewer than two maps, one has no date, two have the same, or none has ground.
    """
    maps, options, said = in_order(maps, options)
    work = (scheduler, log, cache, part(feedback, 0.0, 70.0))
    pairs_of_maps = list(range(len(maps) - 1))
    links = links_of(maps, pairs_of_maps, options, sectors is not None, *work)
    states = [state for state in (links[0].before, *(one.after for one in links)) if state]
    pairs = [link.pair for link in links]
    check(feedback)
    said += double_fronts(maps, {name for one in states for name in one.areas})
    said += near_misses(maps, [float(one.front.lengths_m.sum()) for one in states], feedback)
    changes = joined([pair.changes for pair in pairs])
    steps = np.repeat(np.arange(1, len(maps)), [len(pair.changes) for pair in pairs])
    ends = _end_to_end(maps, options, part(feedback, 70.0, 70.0))
    noting = part(feedback, 70.0, 80.0)
    changes = marked(changes, steps, ends.after.control, options.revert_maps, feedback=noting)
    names = sorted({name for state in states for name in state.areas})
    if not names:
        raise InputError("No map of the series has ground in the study area: choose another area.")
    blank = np.broadcast_to(np.array("", dtype=object), len(changes))
    tables = [_table(states, changes, steps, names)]
    sector = blank
    if sectors is not None:
        sector = sectors.of(changes.geometries)
        redrawn = _redrawn(pairs, names, sectors)
        tables += _sector_tables(maps, states, changes, steps, names, sectors, options, redrawn)
    return Timeline(
        dates=tuple(state.date for state in states),
        table=_stacked(tables),
        changes=changes,
        movement=_joined_movement([pair.movement for pair in pairs]),
        steps=steps,
        sector=sector,
        last=last_changed(changes, steps, feedback=part(feedback, 80.0, 100.0)),
        totals=_totals(ends.balance, changes, names),
        notes=tuple(dict.fromkeys([*said, *(note for link in links for note in link.notes)])),
    )


def links_of(
    maps: Sequence[ControlMap],
    chosen: list[int],
    options: TimelineOptions,
    lines: bool,
    scheduler: str,
    log: Callable[..., Any] | None,
    cache: Cache | None,
    feedback: Feedback,
) -> list[ChainLink]:
    """Return pairs of maps in a row; those that follow one another are worked out together.

    `chosen`: the numbers of the maps whose pairs with the next are wanted. `lines`: whether the
    front lines themselves are wanted, or only how long they are.
    """
    spool = Spool(columns=True)

    def make(rows: list[int]) -> list[ChainLink]:
        pairs = [chosen[row] for row in rows]
        runs = [(maps[start : end + 2], options, lines) for start, end in stretches(maps, pairs)]
        done = parallel.run(
            follow,
            runs,
            scheduler=scheduler,
            feedback=feedback,
            log=log,
            keep=spool.lean,
            here=follow_here,
        )
        found = [link for run in done for link in run]
        return [link if row == 0 else replace(link, before=None) for row, link in zip(pairs, found)]

    items = [(maps[row], maps[row + 1], row == 0) for row in chosen]
    return kept(cache, "timeline", items, make, options, lines, spool=spool)


def in_order(
    maps: Sequence[ControlMap], options: TimelineOptions | None
) -> tuple[list[ControlMap], TimelineOptions, list[Remark]]:
    """Return maps in order of date on one turn, options with a CRS, and what is to be said of them.

    Raises
    ------
    InputError
        If there are fewer than two maps, one has no date, or two have the same.
    """
    ordered, said = on_one_turn(_in_order(maps))
    given = options or TimelineOptions()
    crs = given.crs or ordered[0].crs
    area = area_on_one_turn(given.study_area, crs, said)
    said += unlike_fronts(ordered)
    return ordered, replace(given, crs=crs, study_area=area), said


def _in_order(maps: Sequence[ControlMap]) -> list[ControlMap]:
    if any(one.date is None for one in maps):
        raise InputError("A timeline needs a date for every feature: choose the date field.")
    require_one_a_day(maps)
    ordered = sorted(maps, key=day_of)
    if len(ordered) < 2:
        raise InputError(
            "A timeline needs maps of two dates at least; the layer holds one. Choose a layer "
            "with more dates, or join maps of several days by “Prepare control layer”."
        )
    return ordered


def _end_to_end(maps: list[ControlMap], options: TimelineOptions, feedback: Feedback) -> Comparison:
    ends = [made_ready(one, options, feedback).measured() for one in (maps[0], maps[-1])]
    return compare_in_turn(ends, widths=False, feedback=feedback)[0]


def _joined_movement(pieces: list[Movement]) -> Movement:
    names = list(Movement.__dataclass_fields__)
    return Movement(
        **{name: columns.joined([getattr(piece, name) for piece in pieces]) for name in names}
    )


def _totals(ends: Balance, changes: Changes, names: list[str]) -> Totals:
    noisy = np.asarray(changes.noise != "")
    known = {str(name): i for i, name in enumerate(ends.actors)}

    def end(values: Array, name: str) -> float:
        return float(values[known[name]]) if name in known else 0.0

    return Totals(
        np.array(names, dtype=object),
        np.array([end(ends.gain, name) for name in names]),
        np.array([end(ends.loss, name) for name in names]),
        np.array([changes.gained(name) for name in names]),
        np.array([changes.lost(name) for name in names]),
        np.array([_noise_of(name, changes, noisy) for name in names]),
    )


def _noise_of(name: str, changes: Changes, noisy: Array) -> float:
    """Return the area of noise that an actor gained and lost, without a look at its shapes."""
    sides = (changes.targets == name, changes.sources == name)
    return sum(float(changes.areas_m2[noisy & side].sum()) for side in sides)


def _table(
    states: list[MapState], changes: Changes, steps: Array, names: list[str]
) -> TimelineTable:
    area = np.array([[state.areas.get(name, 0.0) for name in names] for state in states])
    front = np.array([[state.front.length_of(name) for name in names] for state in states])
    dates = [state.date for state in states]
    return table_of(dates, names, "", area, front, *flows_of(changes, steps, names, len(states)))


def flows_of(
    changes: Changes, steps: Array, names: Sequence[str], count: int
) -> tuple[Array, Array, Array, Array]:
    """Return gain, loss, noise and parts, each of shape (dates, actors)."""
    noise = np.where(changes.noise != "", changes.areas_m2, 0.0)
    shape = (count, len(names))
    gain, loss, noisy = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    parts = np.zeros(shape, np.int64)
    for column, name in enumerate(names):
        for values, side in ((gain, changes.targets == name), (loss, changes.sources == name)):
            np.add.at(values[:, column], steps[side], changes.areas_m2[side])
            np.add.at(noisy[:, column], steps[side], noise[side])
            np.add.at(parts[:, column], steps[side], 1)
    return gain, loss, noisy, parts


def table_of(
    days: Sequence[Any],
    names: Sequence[str],
    sector: str,
    area: Array,
    front: Array,
    gain: Array,
    loss: Array,
    noise: Array,
    parts: Array,
) -> TimelineTable:
    """Return the rows of a sector; all but dates and names are of shape (dates, actors)."""
    count, width = area.shape
    dates = objects(days)
    before = np.concatenate([np.array([None], dtype=object), dates[:-1]])
    return TimelineTable(
        dates=np.repeat(dates, width),
        from_dates=np.repeat(before, width),
        actors=np.tile(np.array(names, dtype=object), count),
        sectors=np.full(count * width, sector, dtype=object),
        area=area.ravel(),
        gain=gain.ravel(),
        loss=loss.ravel(),
        noise=noise.ravel(),
        front=front.ravel(),
        parts=parts.ravel(),
    )


def _stacked(tables: list[TimelineTable]) -> TimelineTable:
    return TimelineTable(**{n: np.concatenate([getattr(t, n) for t in tables]) for n in _TABLE})


def _redrawn(pairs: Sequence[Pair], names: Sequence[str], sectors: Sectors) -> Array:
    """Return what lines that were only redrawn gave, m², shape (dates, sectors, actors)."""
    found = np.zeros((len(pairs) + 1, len(sectors), len(names)))
    for row, pair in enumerate(pairs, start=1):
        mine = [names.index(str(name)) for name in pair.balance.actors]
        found[row][:, mine] = redrawn_in(pair.redrawn, len(mine), sectors)
    return found


def _sector_tables(
    maps: Sequence[ControlMap],
    states: Sequence[MapState],
    changes: Changes,
    steps: Array,
    names: Sequence[str],
    sectors: Sectors,
    options: TimelineOptions,
    redrawn: Array,
) -> list[TimelineTable]:
    """Return the rows of each sector: what it held at first, and what changed in it since."""
    first = made_ready(maps[0], options).control
    start = areas_in(first, names, sectors)
    pieces, row, of = within(changes, sectors)
    borders = borders_between(sectors)
    tables = []
    for number, name in enumerate(sectors.names):
        mine = of == number
        flows = flows_of(pieces.select(mine), steps[row[mine]], names, len(states))
        gain, loss = flows[:2]
        area = start[number] + np.cumsum(gain - loss + redrawn[:, number], axis=0)
        front = np.array(
            [lengths_in(state.front, names, sectors, number, borders) for state in states]
        )
        tables.append(
            table_of([state.date for state in states], names, str(name), area, front, *flows)
        )
    return tables
