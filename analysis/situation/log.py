# SPDX-License-Identifier: GPL-2.0-or-later
"""The log of what happened to the shape: pockets, link-ups, splits, lodgements, salients."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..control.control_map import ControlMap, day_of
from ..geometry import geodesy
from .shapes import SituationScene, narrow_parts, salients, scene

POCKET_FORMED = "pocket formed"
POCKET_SEALED = "pocket sealed"
POCKET_OPENED = "pocket opened"
POCKET_REDUCED = "pocket reduced"
POCKET_ELIMINATED = "pocket eliminated"
LINK_UP = "link-up"
SPLIT = "split"
LODGEMENT = "lodgement"
LODGEMENT_RELIEVED = "lodgement relieved"
LODGEMENT_ELIMINATED = "lodgement eliminated"
SALIENT_FORMED = "salient formed"

#: Share of a pocket's size at its last entry by which it must shrink for the next.
REDUCED_BY = 0.25

#: Share of a shape that must lie on another for the two to be the same in two maps.
_SAME = 0.1


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
    """

    min_area_m2: float = 2e6
    neck_m: float = 1000.0
    salient_width_m: float = 5000.0


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
        Size of the shape in the map before and in this one; for a link-up and a split the smaller
        of the parts.
    notes : ndarray of str
    """

    kinds: np.ndarray
    actors: np.ndarray
    others: np.ndarray
    dates: np.ndarray
    from_dates: np.ndarray
    points: np.ndarray
    before_m2: np.ndarray
    after_m2: np.ndarray
    notes: np.ndarray
    crs: object

    def __len__(self) -> int:
        return len(self.kinds)


@dataclass
class _Memory:
    """What is known of one actor's shapes so far (in the plane)."""

    logged: dict[int, float] = field(default_factory=dict)
    pockets: list[tuple[shapely.Geometry, float]] = field(default_factory=list)
    hanging: list[shapely.Geometry] = field(default_factory=list)
    salients: list[shapely.Geometry] = field(default_factory=list)
    lodgements: list[shapely.Geometry] = field(default_factory=list)


@dataclass
class _Writer:
    rows: list[tuple]
    date: object
    from_date: object

    def add(self, kind, actor, other, place, before, after, note="") -> None:
        point = place if place.geom_type == "Point" else shapely.point_on_surface(place)
        self.rows.append(
            (kind, actor, other, self.date, self.from_date, point, before, after, note)
        )


def situation_log(
    maps: Sequence[ControlMap],
    *,
    options: SituationOptions | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Log:
    """Return what happened to the shape of each actor's ground from map to map.

    Parameters
    ----------
    maps : sequence of ControlMap
        At least two, each with its own date, in one CRS and without overlaps.

    Raises
    ------
    InputError
        If there are fewer than two maps.
    """
    options = options or SituationOptions()
    if len(maps) < 2:
        raise InputError("A situation log needs maps of two dates at least; the layer holds one.")
    maps = sorted(maps, key=day_of)
    every = np.concatenate([one.geometries for one in maps])
    lonlat = geodesy.to_lonlat(every, maps[0].crs)
    plane = geodesy.local_plane(lonlat, geodesy.geod(maps[0].crs))
    rows: list[tuple] = []
    memory: dict[str, _Memory] = {}
    before: SituationScene | None = None
    for number, control in enumerate(maps):
        check(feedback)
        feedback.set_progress(100.0 * number / len(maps))
        if before is not None and before.drawn_like(control):
            before = before.dated(control.date)
            continue
        now = scene(control, plane)
        writer = _Writer(rows, control.date, None if before is None else before.date)
        for actor in sorted(set(now.actors) | set(memory)):
            check(feedback)
            known = memory.setdefault(actor, _Memory())
            _follow(actor, before, now, known, writer, options)
        before = now
    return _log(rows, plane, maps[0].crs)


def _follow(actor, before, now, known, writer, options) -> None:
    """Log one actor's events between two maps; the first map is only taken note of."""
    silent = before is None
    draft = _Writer([], writer.date, writer.from_date) if silent else writer
    if not silent and actor:
        _bodies(actor, before, now, known, draft, options)
    if actor:
        _pockets(actor, before, now, known, draft, options)
        _salients(actor, now, known, draft, options)
    _hanging(actor, before, now, known, draft, options)


def _meeting(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of shapes whose interiors meet for a real part of the smaller."""
    if not len(one) or not len(other):
        nothing = np.zeros(0, np.int64)
        return nothing, nothing
    i, j = shapely.STRtree(other).query(one, predicate="intersects")
    shared = shapely.area(shapely.intersection(one[i], other[j]))
    real = shared > _SAME * np.minimum(shapely.area(one[i]), shapely.area(other[j]))
    return i[real], j[real]


def _bodies(actor, before, now, known, writer, options) -> None:
    old, new = before.bodies(actor), now.bodies(actor)
    old = old[shapely.area(old) >= options.min_area_m2]
    new_big = new[shapely.area(new) >= options.min_area_m2]
    i, j = _meeting(old, new)
    for body in np.unique(j):
        parts = old[i[j == body]]
        if len(parts) > 1:
            shut = [_shut_in(part, actor, before, options) for part in parts]
            _link_up(actor, parts, np.array(shut), new[body], now, known, writer)
    i, j = _meeting(old, new_big)
    for body in np.unique(i):
        parts = new_big[j[i == body]]
        # Two parts that were two before are not a split.
        if len(parts) > 1 and _were_one(parts, old):
            largest = int(np.argmax(shapely.area(parts)))
            for part in np.delete(parts, largest):
                if _shut_in(part, actor, now, options):
                    continue
                place = _between(part, parts[largest])
                size = shapely.area(old[body])
                writer.add(SPLIT, actor, now.rival(actor), place, size, shapely.area(part))
    _lodgements(actor, before, now, old, new_big, known, writer)


def _were_one(parts: np.ndarray, old: np.ndarray) -> bool:
    _, j = _meeting(parts, old)
    return len(np.unique(j)) < len(parts)


def _between(one: shapely.Geometry, other: shapely.Geometry) -> shapely.Geometry:
    return shapely.line_interpolate_point(shapely.shortest_line(one, other), 0.5, normalized=True)


def _shut_in(part, actor, one: SituationScene, options) -> bool:
    """Tell whether a body is a sealed pocket, whose fate the pocket's own entries tell."""
    return any(
        _same(part, pocket)
        for encircler in one.actors
        if encircler not in ("", actor)
        for pocket in one.enclosed(encircler, options.min_area_m2)
    )


def _link_up(actor, parts, shut, body, now, known, writer) -> None:
    largest = int(np.argmax(shapely.area(parts)))
    for number in np.delete(np.arange(len(parts)), largest):
        part = parts[number]
        lodged = [one for one in known.lodgements if one.intersects(part)]
        kind = LODGEMENT_RELIEVED if lodged else LINK_UP
        known.lodgements = [one for one in known.lodgements if not one.intersects(part)]
        if shut[number] and not lodged:
            continue
        place = _between(part, parts[largest])
        rival = now.rival(actor)
        writer.add(kind, actor, rival, place, shapely.area(part), shapely.area(body))


def _lodgements(actor, before, now, old, new, known, writer) -> None:
    everything_old = before.bodies(actor)
    _, seen = _meeting(everything_old, new)
    for body in new[np.setdiff1d(np.arange(len(new)), seen)]:
        others = now.around(actor, body)
        writer.add(LODGEMENT, actor, others, body, 0.0, shapely.area(body))
        known.lodgements.append(body)
    kept, _ = _meeting(old, now.bodies(actor))
    for body in old[np.setdiff1d(np.arange(len(old)), kept)]:
        if any(one.intersects(body) for one in known.lodgements):
            known.lodgements = [one for one in known.lodgements if not one.intersects(body)]
            rival = before.around(actor, body)
            writer.add(LODGEMENT_ELIMINATED, actor, rival, body, shapely.area(body), 0.0)


def _pockets(encircler, before, now, known, writer, options) -> None:
    """Follow the ground that an encircler closes in all round."""
    new = now.enclosed(encircler, options.min_area_m2)
    old = np.array([shape for shape, _ in known.pockets], dtype=object)
    i, j = _meeting(old, new)
    kept: list[tuple[shapely.Geometry, float]] = []
    for number, pocket in enumerate(new):
        size, mine = shapely.area(pocket), i[j == number]
        besieged = now.holder(pocket, encircler)
        if not len(mine):
            _new_pocket(pocket, besieged, encircler, before, known, writer)
            kept.append((pocket, size))
            continue
        logged = max(known.pockets[k][1] for k in mine)
        if size <= (1.0 - REDUCED_BY) * logged:
            writer.add(POCKET_REDUCED, besieged, encircler, pocket, logged, size)
            logged = size
        kept.append((pocket, logged))
    ground = now.ground(encircler)
    for number in np.setdiff1d(np.arange(len(old)), i):
        pocket, size = old[number], shapely.area(old[number])
        left = shapely.difference(pocket, ground)
        besieged = before.holder(pocket, encircler)
        kind = POCKET_OPENED if shapely.area(left) > 0.5 * size else POCKET_ELIMINATED
        writer.add(kind, besieged, encircler, pocket, size, shapely.area(left))
    known.pockets = kept


def _new_pocket(pocket, besieged, encircler, before, known, writer) -> None:
    size = shapely.area(pocket)
    if before is None:
        return
    taken = shapely.area(shapely.intersection(pocket, before.ground(encircler)))
    if taken <= 0.5 * size:
        writer.add(POCKET_SEALED, besieged, encircler, pocket, size, size)
    elif not besieged:
        # The other side has no ground of its own on this map: a hole is its lodgement.
        writer.add(LODGEMENT, besieged, encircler, pocket, 0.0, size)


def _hanging(actor, before, now, known, writer, options) -> None:
    """Follow the ground of an actor that hangs on by a narrow neck."""
    ground = now.ground(actor)
    found = narrow_parts(ground, options.neck_m, options.min_area_m2)
    sealed = [shape for shape, _ in known.pockets]
    for part in found:
        if any(_same(part, one) for one in known.hanging + sealed):
            continue
        encircler = now.around(actor, part)
        was = 0.0 if before is None else before.overlap(actor, part)
        if before is None or was > 0.5 * shapely.area(part):
            area = shapely.area(part)
            writer.add(POCKET_FORMED, actor, encircler, part, was, area)
        known.hanging.append(part)
    if before is None:
        return
    for part in list(known.hanging):
        left = shapely.intersection(part, ground)
        if shapely.area(left) < 0.5 * shapely.area(part):
            known.hanging.remove(part)


def _same(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    shared = shapely.area(shapely.intersection(one, other))
    return shared > _SAME * min(shapely.area(one), shapely.area(other))


def _salients(actor, now, known, writer, options) -> None:
    for part in salients(now.ground(actor), options.salient_width_m, options.min_area_m2):
        # The shape of a body that has just appeared is told by its own entry.
        if not any(_same(part, one) for one in known.salients + known.lodgements):
            size = shapely.area(part)
            writer.add(SALIENT_FORMED, actor, now.around(actor, part), part, 0.0, size)
            known.salients.append(part)


def _log(rows: list[tuple], plane, crs) -> Log:
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
