# SPDX-License-Identifier: GPL-2.0-or-later
"""The log of what happened to the shape: pockets, link-ups, splits, lodgements, salients."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base import feedback as feedbacks
from ..base.arrays import Array, objects
from ..base.cache import Cache, common_key
from ..base.digests import Digests, digest
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.remarks import remark
from ..control.control_map import ControlMap, day_of, require_one_a_day
from ..control.slivers import SEAL_TOLERANCE_M
from ..geometry import geodesy
from ..geometry.geodesy import LocalPlane
from .outlines import ActorOutline, Scenes, Sizes, distinct, outlines, plane_of
from .pieces import Pieces, pieces
from .pockets import (
    LINK_UP,
    SAME,
    Follower,
    Track,
    drop_ends_of_lodgements,
)
from .shapes import SituationScene, scene
from .writer import LogWriter

POCKET_FORMED = "pocket formed"
SPLIT = "split"
LODGEMENT = "lodgement"
LODGEMENT_RELIEVED = "lodgement relieved"
LODGEMENT_ELIMINATED = "lodgement eliminated"
SALIENT_FORMED = "salient formed"


@dataclass(frozen=True)
class SituationOptions:
    """What counts.

    Attributes
    ----------
    min_area_m2 : float
        Shapes smaller than this are not logged.
    neck_m : float
        Ground that hangs together only by a corridor narrower than this is a pocket (not sealed).
    salient_width_m : float
        A salient is narrower than this, and deeper than its base is wide.
    seal_tolerance_m : float
        Open ground narrower than this between polygons of the other sides counts as closed.
    """

    min_area_m2: float = 2e6
    neck_m: float = 1000.0
    salient_width_m: float = 5000.0
    seal_tolerance_m: float = SEAL_TOLERANCE_M


@dataclass(frozen=True)
class Log:
    """One row an event, in order of date.

    Attributes
    ----------
    kinds, actors, others : ndarray of str
        What happened; to whose ground; and against whom, ``""`` for everybody else. The actor of
        a pocket is the besieged, the other the encircler.
    dates, from_dates : ndarray of object
        The map that shows it, and the one before.
    points : ndarray of shapely Point, in `crs`
    before_m2, after_m2 : ndarray of float
        Geodesic size of the shape in the map before and in this one; for a link-up and a split the
        smaller of the parts.
    notes : ndarray of str
    remarks : tuple of str
        What to say about the maps.
    """

    kinds: Array
    actors: Array
    others: Array
    dates: Array
    from_dates: Array
    points: Array
    before_m2: Array
    after_m2: Array
    notes: Array
    crs: CRS
    remarks: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.kinds)


@dataclass
class _Memory:
    """What is known of one actor's shapes so far (in the plane)."""

    hanging: list[shapely.Geometry] = field(default_factory=list)
    salients: list[shapely.Geometry] = field(default_factory=list)
    lodgements: list[shapely.Geometry] = field(default_factory=list)


def situation_log(
    maps: Sequence[ControlMap],
    *,
    options: SituationOptions | None = None,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Log:
    """Return what happened to the shape of each actor's ground from map to map.

    Parameters
    ----------
    maps : sequence of ControlMap
        At least two, each with its own date, in one CRS and without overlaps.
    scheduler : str
        Where to run; see `parallel.parse_scheduler`.
    log : callable, optional
        Takes sentences about where the work runs.
    cache : Cache, optional
        Keeps what each map shows by itself, and how far the pockets were followed.

    Raises
    ------
    InputError
        If there are fewer than two maps.
    """
    options = options or SituationOptions()
    if len(maps) < 2:
        raise InputError(
            "A situation log needs maps of two dates at least; the layer holds one. Choose a layer "
            "with more dates, or join maps of several days by “Prepare control layer”."
        )
    require_one_a_day(maps)
    maps = sorted(maps, key=day_of)
    plane = plane_of(maps, cache)
    rows = distinct(maps)
    drawn = [maps[row] for row in rows]
    # a map drawn like the one before only moves on the date from which the next change counts
    since = [None, *(maps[row - 1].date for row in rows[1:])]
    sizes = Sizes(
        options.min_area_m2, options.neck_m, options.salient_width_m, options.seal_tolerance_m
    )
    story = _Story(options, plane, drawn, since)
    story.begin(cache)
    story.shown = outlines(
        drawn[story.begun :],
        plane,
        sizes,
        first=story.begun,
        scheduler=scheduler,
        log=log,
        cache=cache,
        scenes=story.scenes,
        feedback=feedbacks.part(feedback, 0.0, 80.0),
    )
    found = _log(story.told(cache, feedbacks.part(feedback, 80.0, 100.0)), plane, maps[0].crs)
    slivers = [story.known.slivers[i] for i in np.searchsorted(rows, range(len(maps)), "right") - 1]
    remarks = _slivers_told(maps[0].name, slivers, options.seal_tolerance_m)
    return replace(found, remarks=remarks + _homes_told(drawn, story.known.homes))


def _homes_told(
    maps: Sequence[ControlMap], homes: Sequence[tuple[tuple[str, str], ...]]
) -> tuple[str, ...]:
    """Return what to say of sides whose largest body several others close in, a sentence each."""
    first: dict[tuple[str, str], ControlMap] = {}
    for control, found in zip(maps, homes):
        for one in found:
            first.setdefault(one, control)
    return tuple(
        remark(
            "“{name}”: on {date} {others} together close in the largest body of {actor}. It counts "
            "as where {actor} lives and is no pocket in the log; name who closes it in as one "
            "coalition, and it is.",
            name=control.name,
            date=control.date,
            others=others,
            actor=actor,
        )
        for (actor, others), control in first.items()
    )


def _slivers_told(name: str, counts: list[int], tolerance_m: float) -> tuple[str, ...]:
    """Return what to say about slivers, given how many each map has."""
    if not any(counts):
        return ()
    return (
        remark(
            "“{name}”: {count} sliver(s) narrower than {tolerance:g} m between polygons of one "
            "side, or of those who close a side in, count as closed ({some} of {all} maps).",
            name=name,
            count=sum(counts),
            tolerance=tolerance_m,
            some=sum(one > 0 for one in counts),
            all=len(counts),
        ),
    )


@dataclass
class _Known:
    """All that the entries of the next map depend on, beside the map before."""

    step: int = -1
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    memory: dict[str, _Memory] = field(default_factory=dict)
    tracks: list[Track] = field(default_factory=list)
    friends: set[tuple[str, str]] = field(default_factory=set)
    #: how many each map had
    slivers: list[int] = field(default_factory=list)
    #: whose largest body others closed in on each, and who
    homes: list[tuple[tuple[str, str], ...]] = field(default_factory=list)


#: what is known is kept after each so many maps, and after each of the last, which are corrected
#: and added to
_KEPT_EVERY, _LAST = 32, 3


@dataclass
class _Story:
    """The maps of a log one after the other, each different from the one before."""

    options: SituationOptions
    plane: geodesy.LocalPlane
    maps: list[ControlMap]
    since: list[Any]
    #: the outlines of the maps that are not told of yet
    shown: list[ActorOutline] = field(default_factory=list)
    scenes: Scenes = field(default_factory=Scenes)
    known: _Known = field(default_factory=_Known)
    keys: list[bytes] = field(default_factory=list)
    begun: int = 0

    def begin(self, cache: Cache | None) -> None:
        """Find out how far the same story was told before."""
        if cache is not None:
            self.keys = self._keys(cache.digests)
            self.known = self._last_known(cache, self.keys)
        self.begun = self.known.step + 1

    def told(self, cache: Cache | None, feedback: Feedback) -> list[tuple[Any, ...]]:
        """Return all entries, from where the story was told before."""
        known, keys = self.known, self.keys
        pockets = Follower(self.options.min_area_m2, self.plane)
        pockets.tracks, pockets.friends = known.tracks, known.friends
        todo = range(self.begun, len(self.maps))
        before = None if known.step < 0 or not todo else self._scene(known.step)
        for step in todo:
            check(feedback)
            feedback.set_progress(100.0 * step / len(self.maps))
            if before is not None:
                before = before.dated(self.since[step])
            before = self._next(step, before, known, pockets, feedback)
            if cache is not None and (step % _KEPT_EVERY == 0 or step >= len(self.maps) - _LAST):
                now = replace(known, step=step, tracks=pockets.tracks, friends=pockets.friends)
                cache.put({keys[step]: now})
        return known.rows

    def _keys(self, known: Digests) -> list[bytes]:
        """Return a key for each map that depends on all maps up to it."""
        keys: list[bytes] = []
        last = common_key("situation story", self.plane, self.options)
        for one, since in zip(self.maps, self.since):
            last = digest(last, one.geometries, one.actors, one.crs, one.date, since, known=known)
            keys.append(last)
        return keys

    def _last_known(self, cache: Cache, keys: list[bytes]) -> _Known:
        there = cache.holds(keys)
        for key in reversed(keys):
            if key in there:
                found: _Known | None = cache.get([key]).get(key)
                if found is not None:
                    return found
        return _Known()

    def _scene(self, step: int) -> SituationScene:
        made = self.scenes.take(step)
        if made is None:
            made = scene(self.maps[step], self.plane, self.options.seal_tolerance_m)
        return made

    def _next(
        self,
        step: int,
        before: SituationScene | None,
        known: _Known,
        pockets: Follower,
        feedback: Feedback,
    ) -> SituationScene:
        """Log what one more map shows, and return it."""
        now = self._scene(step)
        writer = LogWriter(known.rows, now.date, None if before is None else before.date)
        earlier, first = pockets.shapes(), len(known.rows)
        pockets.follow(before, now, writer, feedback)
        check(feedback)
        shown = self.shown[step - self.begun]
        known.slivers.append(shown.slivers)
        known.homes.append(now.pockets(self.options.min_area_m2).homes)
        taken = pieces(objects([*earlier, *pockets.shapes()]))
        for actor in sorted(set(now.actors) | set(known.memory)):
            check(feedback)
            mine = known.memory.setdefault(actor, _Memory())
            _follow(actor, before, now, mine, writer, self.options, taken, shown)
        drop_ends_of_lodgements(known.rows, first)
        return now


def _follow(
    actor: str,
    before: SituationScene | None,
    now: SituationScene,
    known: _Memory,
    writer: LogWriter,
    options: SituationOptions,
    taken: Pieces,
    shown: ActorOutline,
) -> None:
    """Log one actor's events between two maps; the first map is only taken note of.

    `taken` is the ground of pockets before and now: their own entries tell what happens there.
    """
    silent = before is None
    draft = LogWriter([], writer.date, writer.from_date) if silent else writer
    if before is not None and actor:
        _bodies(actor, before, now, known, draft, options)
    if actor:
        _salients(actor, now, known, draft, shown.salients.get(actor, _NOTHING))
    _hanging(actor, before, now, known, draft, taken, shown.narrow.get(actor, _NOTHING))


_NOTHING = np.zeros(0, dtype=object)


def _meeting(one: Pieces, other: Pieces, areas: Array, others: Array) -> tuple[Array, Array]:
    """Return the pairs of bodies that share a real part of the smaller."""
    i, j, shared = one.meeting(other)
    real = shared > SAME * np.minimum(areas[i], others[j])
    return i[real], j[real]


def _bodies(
    actor: str,
    before: SituationScene,
    now: SituationScene,
    known: _Memory,
    writer: LogWriter,
    options: SituationOptions,
) -> None:
    old, new = before.bodies(actor), now.bodies(actor)
    was, size = shapely.area(old), shapely.area(new)
    every_i, every_j = _meeting(before.pieces(actor), now.pieces(actor), was, size)
    big_old = before.plane.at_least(old, options.min_area_m2)
    big_new = now.plane.at_least(new, options.min_area_m2)
    from_big = big_old[every_i]
    i, j = every_i[from_big], every_j[from_big]
    lodged = _Lodged(known.lodgements)
    for body, mine in _groups(j, i):
        if len(mine) > 1:
            shut = _shut_in(old[mine], actor, before, options)
            _link_up(actor, old[mine], shut, new[body], now, lodged, writer)
    both = big_new[j]
    for body, mine in _groups(i[both], j[both]):
        # Two parts that were two before are not a split.
        if len(mine) > 1 and _were_one(mine, i, j):
            _split(actor, old[body], new[mine], now, writer, options)
    seen = np.zeros(len(new), bool)
    seen[every_j] = True
    fresh = new[big_new & ~seen]
    others = now.around(actor, fresh)
    for body, other, metres in zip(fresh, others, now.sizes(fresh)):
        writer.add(LODGEMENT, actor, other, body, 0.0, metres)
    kept = np.zeros(len(old), bool)
    kept[i] = True
    _lodgements_lost(actor, old[big_old & ~kept], before, lodged, writer)
    known.lodgements = [*lodged.left, *fresh]


def _groups(keys: Array, values: Array) -> Iterator[tuple[Any, Array]]:
    """Yield each key with its values."""
    order = np.argsort(keys, kind="stable")
    found, start = np.unique(keys[order], return_index=True)
    yield from zip(found, np.split(values[order], start[1:]) if len(found) else [])


def _split(
    actor: str,
    body: shapely.Geometry,
    parts: Array,
    now: SituationScene,
    writer: LogWriter,
    options: SituationOptions,
) -> None:
    largest = int(np.argmax(shapely.area(parts)))
    shut = _shut_in(parts, actor, now, options)
    for number in np.delete(np.arange(len(parts)), largest):
        if not shut[number]:
            place = _between(parts[number], parts[largest])
            sizes = now.size(body), now.size(parts[number])
            writer.add(SPLIT, actor, now.rival(actor), place, *sizes)


def _were_one(parts: Array, i: Array, j: Array) -> bool:
    """Tell whether two or more parts of a map were fewer bodies before."""
    return len(np.unique(i[np.isin(j, parts)])) < len(parts)


def _between(one: shapely.Geometry, other: shapely.Geometry) -> shapely.Geometry:
    return shapely.line_interpolate_point(shapely.shortest_line(one, other), 0.5, normalized=True)


def _shut_in(parts: Array, actor: str, one: SituationScene, options: SituationOptions) -> Array:
    """Tell which bodies are pockets, whose fate the pockets' own entries tell."""
    return _touched(parts, one.sealed(actor, options.min_area_m2))


class _Lodged:
    """The lodgements of an actor, from which those that are told of are taken off."""

    def __init__(self, shapes: list[shapely.Geometry]) -> None:
        self._shapes = objects(shapes)
        self._tree = shapely.STRtree(self._shapes)
        self._stand = np.ones(len(shapes), bool)

    @property
    def left(self) -> list[shapely.Geometry]:
        """Those that were not taken off."""
        return list(self._shapes[self._stand])

    def taken_off(self, bodies: Array) -> Array:
        """Tell which bodies meet one that stands, and take it off, body by body."""
        met = np.zeros(len(bodies), bool)
        for body, mine in _groups(*self._tree.query(bodies, "intersects")):
            met[body] = self._stand[mine].any()
            self._stand[mine] = False
        return met


def _link_up(
    actor: str,
    parts: Array,
    shut: Array,
    body: shapely.Geometry,
    now: SituationScene,
    known: _Lodged,
    writer: LogWriter,
) -> None:
    largest = int(np.argmax(shapely.area(parts)))
    others = np.delete(np.arange(len(parts)), largest)
    lodged = known.taken_off(parts[others])
    told = lodged | ~shut[others]
    whole, rival = now.size(body), now.rival(actor)
    for number, landed, size in zip(others[told], lodged[told], now.sizes(parts[others[told]])):
        kind = LODGEMENT_RELIEVED if landed else LINK_UP
        writer.add(kind, actor, rival, _between(parts[number], parts[largest]), size, whole)


def _lodgements_lost(
    actor: str, bodies: Array, before: SituationScene, known: _Lodged, writer: LogWriter
) -> None:
    lost = bodies[known.taken_off(bodies)]
    rivals = before.around(actor, lost)
    for body, rival, size in zip(lost, rivals, before.sizes(lost)):
        writer.add(LODGEMENT_ELIMINATED, actor, rival, body, size, 0.0)


def _hanging(
    actor: str,
    before: SituationScene | None,
    now: SituationScene,
    known: _Memory,
    writer: LogWriter,
    taken: Pieces,
    found: Array,
) -> None:
    """Follow the ground of an actor that hangs on by a narrow neck."""
    told = pieces(objects(known.hanging))
    again = _touched(found, told) | _touched(found, taken)
    fresh = found[~again]
    for part, rival in zip(fresh, now.around(actor, fresh)):
        was = shapely.Polygon() if before is None else before.pieces(actor).within(part)
        if before is None or shapely.area(was) > 0.5 * shapely.area(part):
            sizes = now.size(was), now.size(part)
            writer.add(POCKET_FORMED, actor, rival, part, *sizes)
        known.hanging.append(part)
    if before is not None and known.hanging:
        held = now.pieces(actor).overlap(objects(known.hanging))
        rest = held >= 0.5 * shapely.area(known.hanging)
        known.hanging = [part for part, kept in zip(known.hanging, rest) if kept]


def _touched(shapes: Array, told: Pieces) -> Array:
    """Tell which shapes have a real part on ground that is told of already."""
    mask = np.zeros(len(shapes), bool)
    if len(shapes) and told.count:
        sizes = np.zeros(told.count)
        np.add.at(sizes, told.owner, shapely.area(told.shapes))
        mask[_meeting(pieces(shapes), told, shapely.area(shapes), sizes)[0]] = True
    return mask


def _salients(
    actor: str, now: SituationScene, known: _Memory, writer: LogWriter, parts: Array
) -> None:
    # The shape of a body that has just appeared is told by its own entry.
    told = pieces(objects([*known.salients, *known.lodgements]))
    fresh = parts[~_touched(parts, told)]
    for part, rival, size in zip(fresh, now.around(actor, fresh), now.sizes(fresh)):
        writer.add(SALIENT_FORMED, actor, rival, part, 0.0, size)
        known.salients.append(part)


def _log(rows: list[tuple[Any, ...]], plane: LocalPlane, crs: CRS) -> Log:
    columns = [np.array(column, dtype=object) for column in zip(*rows)] or [
        np.zeros(0, dtype=object)
    ] * 9
    kinds, actors, others, dates, from_dates, points, before, after, notes = columns
    if len(points):
        points = geodesy.from_lonlat(plane.inverse(points), crs)
    return Log(
        kinds,
        actors,
        others,
        dates,
        from_dates,
        points,
        before.astype(float),
        after.astype(float),
        notes,
        crs,
    )
