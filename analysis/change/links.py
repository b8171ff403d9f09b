# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps that follow one another: the state of each, and what changed from each to the next.

What a map draws as the map before did costs nothing but to be recognised.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from pyproj import CRS

from ..base.collector import collector_at_rest
from ..base.feedback import NO_FEEDBACK, Feedback, check, part
from ..control.control_map import ControlMap
from ..control.edges import UnmatchedEdges, subtract
from ..control.measured_edges import NO_AREAS, NO_LENGTHS, EdgeLengths, new_edges
from ..control.overlaps import DrawnMap, PreparedMap, drawn
from .balance import Redrawn
from .borders import Borders
from .compare import Balance, Changes, compare_in_turn
from .front import Front, front_lengths, front_lines
from .movement import Movement, movement_in_turn

#: Maps that one worker compares in one go: this many in any case, and up to so many more while they
#: have no more vertices than this.
_FEW, _MAPS, _VERTICES = 8, 64, 400_000

#: Vertices that are held at a time for it: what is measured together is measured faster, and takes
#: memory.
_TOGETHER = 200_000


@dataclass(frozen=True)
class TimelineOptions:
    """How a series is compared; see `overlaps.prepared`, `change.compare` and `front_lines`."""

    noise_width_m: float = 0.0
    revert_maps: int = 0
    study_area: shapely.Geometry | None = None
    overlap_rule: str = "refuse"
    crs: CRS | None = None
    borders: Borders | None = None


@dataclass(frozen=True)
class MapState:
    """One map: areas by actor, m², and its front lines."""

    date: object
    areas: dict[str, float]
    front: Front


@dataclass(frozen=True)
class Pair:
    """Two maps in a row."""

    changes: Changes
    movement: Movement
    balance: Balance
    redrawn: Redrawn


@dataclass(frozen=True)
class ChainLink:
    """Two maps in a row: their states, what changed between them, and what there is to say.

    The state before is that after the link before, and left out of all but the first.
    """

    before: MapState | None
    after: MapState
    pair: Pair
    notes: tuple[str, ...]


def stretches(maps: Sequence[ControlMap], rows: list[int]) -> list[tuple[int, int]]:
    """Return the first and last of each stretch of row numbers, none longer than one go.

    A row is the pair of the map of that number and the next.
    """
    found: list[tuple[int, int]] = []
    held = 0
    for row in rows:
        size = int(shapely.get_num_coordinates(maps[row + 1].geometries).sum())
        held += size
        follows = found and row == found[-1][1] + 1
        long = row - found[-1][0] if follows else 0
        if follows and (long < _FEW or (long < _MAPS and held <= _VERTICES)):
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
            held = size
    return found


@dataclass(frozen=True)
class _Drawn:
    """A map that is not measured yet, and how it differs from the map before."""

    ground: DrawnMap
    unmatched: UnmatchedEdges | None


@dataclass(frozen=True)
class _Day:
    """A map, its state, the lengths of its edges, and how it differs from the map before."""

    ready: PreparedMap
    state: MapState
    lengths: EdgeLengths
    unmatched: UnmatchedEdges | None


def follow(task: tuple[list[ControlMap], TimelineOptions, bool]) -> list[ChainLink]:
    """Compare maps that follow one another (what a worker does)."""
    return follow_here(task, NO_FEEDBACK)


def follow_here(
    task: tuple[list[ControlMap], TimelineOptions, bool], feedback: Feedback
) -> list[ChainLink]:
    """Compare maps that follow one another, and stop when asked to."""
    with collector_at_rest():
        return _followed(task, feedback)


def _followed(
    task: tuple[list[ControlMap], TimelineOptions, bool], feedback: Feedback
) -> list[ChainLink]:
    maps, options, lines = task
    last: _Day | None = None
    waiting: list[_Drawn] = []
    links: list[ChainLink] = []
    for i, one in enumerate(maps):
        check(feedback)
        feedback.set_progress(100.0 * i / len(maps))
        still = part(feedback, 100.0 * i / len(maps), 100.0 * i / len(maps))
        before = waiting[-1].ground if waiting else None
        if sum(len(day.ground.edges.xy) for day in waiting) > _TOGETHER:
            days = _measured(waiting, last, options, lines, still)
            links += _compared(days, options, still)
            last, waiting = days[-1], []
        # A day that changes nothing costs nothing: its edges, areas and front are known. What
        # there is to say of a map names it, so that such a map is looked at again.
        if before and not before.notes and _same_ground(maps[i - 1], one):
            known = replace(before.control, date=one.date, name=one.name)
            ground = replace(before, control=known)
        else:
            ground = made_ready(one, options, still)
        unmatched = subtract(before.edges, ground.edges) if before else None
        waiting.append(_Drawn(ground, unmatched))
    still = part(feedback, 100.0, 100.0)
    return links + _compared(_measured(waiting, last, options, lines, still), options, still)


def _measured(
    waiting: list[_Drawn],
    last: _Day | None,
    options: TimelineOptions,
    lines: bool,
    feedback: Feedback,
) -> list[_Day]:
    """Return maps with their areas and fronts, and before them the last that is measured.

    What edges are long and give to areas is measured all at once: few are new on each map.
    """
    crs = waiting[0].ground.control.crs
    areas, lengths = (last.ready.edge_areas, last.lengths) if last else (NO_AREAS, NO_LENGTHS)
    new = new_edges(areas.keys, [day.ground.edges for day in waiting], crs)
    with_lines = lines or options.study_area is not None
    metres = [NO_LENGTHS] * len(waiting) if with_lines else lengths.in_turn(new, crs)
    days = [last] if last else []
    for day, given, long in zip(waiting, areas.in_turn(new, crs), metres):
        check(feedback)
        control = day.ground.control
        if days and day.ground.edges is days[-1].ready.edges:
            ready = replace(days[-1].ready, control=control)
            state = replace(days[-1].state, date=control.date)
        else:
            ready = day.ground.measured(given)
            front = _front(ready, long, options, lines, feedback)
            state = MapState(control.date, ready.areas_m2, front)
        days.append(_Day(ready, state, long, day.unmatched))
    return days


def _compared(days: list[_Day], options: TimelineOptions, feedback: Feedback) -> list[ChainLink]:
    """Return what changed between maps that follow one another."""
    turns = compare_in_turn(
        [day.ready for day in days],
        noise_width_m=options.noise_width_m,
        unmatched=[day.unmatched for day in days[1:]],
        feedback=feedback,
    )
    moves = movement_in_turn(
        [one.changes for one in turns], [one.unmatched for one in turns], feedback=feedback
    )
    return [
        ChainLink(
            before.state,
            after.state,
            Pair(one.changes, moved, one.balance, one.redrawn),
            tuple(one.notes),
        )
        for before, after, one, moved in zip(days, days[1:], turns, moves)
    ]


def _front(
    ready: PreparedMap,
    lengths: EdgeLengths,
    options: TimelineOptions,
    lines: bool,
    feedback: Feedback,
) -> Front:
    """Return the front of a map, with its lines if they are asked for."""
    control, edges = ready.control, ready.edges
    if lines or options.study_area is not None:
        front = front_lines(
            control,
            study_area=options.study_area,
            edges=edges,
            borders=options.borders,
            feedback=feedback,
        )
        if not lines:
            # the lines of thousands of dates are most of the memory that a series takes
            none = np.full(len(front), None, dtype=object)
            front = replace(front, geometries=none, bridges=none)
        return front
    return front_lengths(
        control, lengths.metres, edges=edges, borders=options.borders, feedback=feedback
    )


def _same_ground(before: ControlMap, after: ControlMap) -> bool:
    """Tell whether two maps are drawn alike to the last bit."""
    return (
        before.crs == after.crs
        and list(before.actors) == list(after.actors)
        and list(before.classes) == list(after.classes)
        and bool(shapely.equals_exact(before.geometries, after.geometries).all())
    )


def made_ready(
    control: ControlMap, options: TimelineOptions, feedback: Feedback = NO_FEEDBACK
) -> DrawnMap:
    """Return a map of a series ready to be compared but for its areas."""
    return drawn(
        control,
        crs=options.crs,
        study_area=options.study_area,
        overlap_rule=options.overlap_rule,
        feedback=feedback,
    )
