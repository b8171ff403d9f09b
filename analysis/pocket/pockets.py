# SPDX-License-Identifier: GPL-2.0-or-later
"""Sealed pockets: pieces of besieged ground that encirclers close in on all sides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base import parallel
from ..base.arrays import Array, objects
from ..base.cache import Cache, kept
from ..base.digests import repeated
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, part
from ..base.spool import Spool
from ..base.statistics import area_error
from ..control.control_map import ControlMap, names_on, require_actors, require_one_a_day
from ..control.slivers import SEAL_TOLERANCE_M
from ..geometry import geodesy, projections
from ..geometry.shared import shared_area
from ..geometry.torn_ground import moved
from .enclosed import EnclosedGround, Sides, enclosed_ground


@dataclass(frozen=True)
class PocketOptions:
    """How pockets are measured.

    Attributes
    ----------
    neutral_open : bool
        Whether the besieged can move over ground of actors who are on neither side.
    position_error_m : float
        Standard deviation of the map's lines, metres.
    correlation_m : float
        Length along a border over which one error of position lasts, metres.
    seal_tolerance_m : float
        Open ground narrower than this between closed ground counts as closed, metres.
    """

    neutral_open: bool = True
    position_error_m: float = 0.0
    correlation_m: float = 1000.0
    seal_tolerance_m: float = SEAL_TOLERANCE_M


@dataclass(frozen=True)
class Pockets:
    """Sealed pockets, one row a pocket and date: arrays of length n.

    Attributes
    ----------
    geometry : ndarray of shapely Polygon or MultiPolygon
        In the map's CRS; enclaves are holes.
    map_index : ndarray of int
        The map, in order of date, that it was found on.
    track : ndarray of int
        1, 2, …: the same for a pocket on all its dates.
    date, since, until : ndarray of datetime.date or None
        The map's date; the first date from which the pocket has been sealed without a break; the
        last date of a pocket that is gone on the next map, None while it holds.
    besieged : ndarray of str
        Who stands inside, names joined by ``; ``.
    area_m2, boundary_m : ndarray of float
        Geodesic area; length of the whole boundary, enclaves included.
    area_err_m2 : ndarray of float
        Half width of the 95 % interval of the area for lines that err piece by piece.
    area_low_m2, area_high_m2 : ndarray of float
        Area with the whole boundary shifted inwards and outwards by the position error.
    perimeter_m : ndarray of float
        Length of the outer boundary.
    shares : ndarray of float, shape (n, k)
        Shares of the outer boundary by neighbour; `holders` names the columns. Rows sum to 1.
    inradius_m, pole_lon, pole_lat : ndarray of float
        The point furthest from the boundary (degrees), and how far that is.
    """

    geometry: Array
    map_index: Array
    track: Array
    date: Array
    since: Array
    until: Array
    besieged: Array
    area_m2: Array
    boundary_m: Array
    area_err_m2: Array
    area_low_m2: Array
    area_high_m2: Array
    perimeter_m: Array
    shares: Array
    inradius_m: Array
    pole_lon: Array
    pole_lat: Array
    holders: tuple[str, ...]
    notes: tuple[str, ...]
    crs: CRS | None = None

    def __len__(self) -> int:
        return len(self.geometry)

    def select(self, rows: Array) -> Pockets:
        """Return the pockets under a mask or at given indices."""
        columns: dict[str, Any] = {
            field.name: value[rows] if isinstance(value, np.ndarray) else value
            for field in fields(self)
            for value in [getattr(self, field.name)]
        }
        return Pockets(**columns)

    def held_by(self, row: int) -> dict[str, float]:
        """Return who lies against a pocket's outer boundary, and for which share of it."""
        return {
            name: float(share) for name, share in zip(self.holders, self.shares[row]) if share > 0.0
        }


def find_pockets(
    maps: Sequence[ControlMap],
    *,
    encirclers: Sequence[str] = (),
    besieged: Sequence[str] = (),
    barriers: Array | None = None,
    study_area: Array | None = None,
    options: PocketOptions = PocketOptions(),
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Pockets:
    """Find and measure the sealed pockets on one map, or on several in order of date.

    Parameters
    ----------
    maps : sequence of ControlMap
        Those in another CRS than the first are measured, and given back, in that one's.
    encirclers : sequence of str
        Who forms the ring. Empty: everybody but the besieged, drawn or not; the largest body of
        the besieged is then their main body and no pocket.
    besieged : sequence of str
        Who is inside. Empty: everything that the encirclers do not hold.
    barriers : array of shapely geometries in degrees, optional
        Polygons or lines that nobody crosses; they count as part of the ring.
    study_area : array of shapely polygons in degrees, optional
        Its edge is neither front nor ring: what reaches across it is not sealed.
    scheduler, log
        Where to run, and what takes sentences about it; see `parallel.run`.
    cache : Cache, optional
        Keeps what was found on each map, and the size of each piece.

    Raises
    ------
    InputError
        If neither side is named, an actor is on both or on no map, or two maps have one date.
    Canceled
        When the feedback says so.

    References
    ----------
    methods: a pocket is a connected piece of besieged ground in a room that the ring closes.
    """
    if not maps:
        raise InputError("“{what}” is empty: give one control map at least.", what="maps")
    maps, sides = asked_of(maps, encirclers, besieged, options)
    known = None if cache is None else cache.digests
    anew = ~repeated([(one.actors, one.geometries) for one in maps], known)
    once = enclosed_on_each(
        [maps[row] for row in np.flatnonzero(anew)],
        sides,
        barriers,
        study_area,
        scheduler=scheduler,
        log=log,
        cache=cache,
        feedback=part(feedback, 0.0, 60.0),
    )
    found = [once[row] for row in np.cumsum(anew) - 1]
    return _measured(maps, found, options, cache, part(feedback, 60.0, 100.0))


def asked_of(
    maps: Sequence[ControlMap],
    encirclers: Sequence[str],
    besieged: Sequence[str],
    options: PocketOptions,
) -> tuple[list[ControlMap], Sides]:
    """Return maps in the CRS of the first, and the sides as the maps spell them.

    Raises
    ------
    InputError
        If neither side is named, an actor is on both or on no map, or two maps have one date.
    """
    require_one_a_day(maps)
    existing = names_on(maps)
    sides = sides_of(
        require_actors(encirclers, existing, "Encirclers", maps[0].name),
        require_actors(besieged, existing, "Besieged", maps[0].name),
        options,
    )
    return _in_one_crs(maps), sides


def _in_one_crs(maps: Sequence[ControlMap]) -> list[ControlMap]:
    return [
        one
        if one.crs == maps[0].crs
        else replace(
            one,
            geometries=moved(one.geometries, one.crs, maps[0].crs),
            crs=maps[0].crs,
        )
        for one in maps
    ]


def enclosed_on_each(
    maps: Sequence[ControlMap],
    sides: Sides,
    barriers: Array | None = None,
    study_area: Array | None = None,
    *,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> list[EnclosedGround]:
    """Return the pieces of each map."""
    spool = Spool()

    def make(rows: list[int]) -> list[EnclosedGround]:
        return parallel.run(
            enclosed_on,
            [_Task(maps[row], sides, barriers, study_area) for row in rows],
            scheduler=scheduler,
            feedback=feedback,
            log=log,
            keep=spool.lean,
            here=_enclosed_here,
        )

    return kept(cache, "enclosed", maps, make, sides, barriers, study_area, spool=spool)


@dataclass(frozen=True)
class _Task:
    control: ControlMap
    sides: Sides
    barriers: Array | None
    study_area: Array | None


def enclosed_on(task: _Task) -> EnclosedGround:
    """Return the pieces of one map (what a worker does)."""
    return enclosed_ground(task.control, task.sides, task.barriers, task.study_area)


def _enclosed_here(task: _Task, feedback: Feedback) -> EnclosedGround:
    # it reports no progress of its own
    return enclosed_ground(
        task.control, task.sides, task.barriers, task.study_area, feedback=feedback
    )


def sides_of(encirclers: Sequence[str], besieged: Sequence[str], options: PocketOptions) -> Sides:
    """Return who forms the ring and who is inside.

    Raises
    ------
    InputError
        If nobody is named, or an actor on both sides.
    """
    both = sorted(set(encirclers) & set(besieged))
    if both:
        raise InputError(
            "“{both}” cannot be both encircler and besieged. Name each actor once.",
            both="”, “".join(both),
        )
    if not encirclers and not besieged:
        raise InputError("Name the encirclers, the besieged, or both.")
    return Sides(tuple(encirclers), tuple(besieged), options.neutral_open, options.seal_tolerance_m)


def _measured(
    maps: Sequence[ControlMap],
    found: list[EnclosedGround],
    options: PocketOptions,
    cache: Cache | None,
    feedback: Feedback,
) -> Pockets:
    holders = tuple(dict.fromkeys(name for one in found for name in one.holders))
    geometry = np.concatenate([one.geometry for one in found])
    index = np.repeat(np.arange(len(found)), [len(one.geometry) for one in found])
    crs = maps[0].crs
    sizes = sizes_of(geometry, crs, options, cache, feedback)
    dates = [control.date for control in maps]
    track, since, until = _chained(found, dates)
    boundary = np.concatenate([one.boundary_m for one in found])
    spread = np.concatenate([_spread(one, holders) for one in found])
    return Pockets(
        geometry=geometry,
        map_index=index,
        track=track,
        date=objects([dates[i] for i in index]),
        since=since,
        until=until,
        besieged=objects([name for one in found for name in one.besieged]),
        boundary_m=boundary,
        area_err_m2=area_error(options.position_error_m, options.correlation_m, boundary),
        perimeter_m=np.concatenate([one.perimeter_m for one in found]),
        shares=spread,
        holders=holders,
        notes=tuple(dict.fromkeys(note for one in found for note in one.notes)),
        crs=crs,
        **sizes,
    )


def _spread(one: EnclosedGround, holders: tuple[str, ...]) -> Array:
    """Return a map's shares under the columns of all maps."""
    wide = np.zeros((len(one.geometry), len(holders)))
    wide[:, [holders.index(name) for name in one.holders]] = one.shares
    return wide


def sizes_of(
    geometry: Array, crs: CRS, options: PocketOptions, cache: Cache | None, feedback: Feedback
) -> dict[str, Array]:
    """Measure each different geometry once: on most days most pockets stay as they are."""
    raw, first, back = np.unique(
        np.array(shapely.to_wkb(geometry), dtype=object), return_index=True, return_inverse=True
    )
    once = geometry[first]
    error = options.position_error_m

    def make(rows: list[int]) -> list[Array]:
        return list(_sizes_of(once[rows], crs, error, feedback))

    rows = kept(cache, "pocket sizes", raw.tolist(), make, crs, error)
    table = np.array(rows, dtype=float).reshape(len(once), len(_SIZES))
    return {name: column[back] for name, column in zip(_SIZES, table.T)}


_SIZES = ("area_m2", "area_low_m2", "area_high_m2", "inradius_m", "pole_lon", "pole_lat")


def _sizes_of(once: Array, crs: CRS, error: float, feedback: Feedback) -> Array:
    """Return a row of `_SIZES` for each geometry."""
    check(feedback)
    area = geodesy.area_m2(once, crs)
    feedback.set_progress(20.0)
    check(feedback)
    pole = projections.poles(once, crs, feedback=part(feedback, 20.0, 60.0))
    low, high = area, area
    if error > 0.0:
        low, high = (
            projections.shifted_area_m2(once, crs, by, feedback=part(feedback, start, start + 20.0))
            for by, start in ((-error, 60.0), (error, 80.0))
        )
    return np.column_stack([area, low, high, pole.radius_m, pole.lon, pole.lat])


def _chained(
    found: list[EnclosedGround], dates: list[dt.date | None]
) -> tuple[Array, Array, Array]:
    """Follow each pocket from map to map by the ground it shares with the one before."""
    tracks: list[Array] = []
    sinces: list[Array] = []
    last: dict[int, int] = {}
    count = 0
    for number, one in enumerate(found):
        size = len(one.geometry)
        track, since = np.zeros(size, int), objects([dates[number]] * size)
        if number:
            heir, parent = heirs(found[number - 1], one)
            known = parent >= 0
            since[known] = sinces[-1][parent[known]]
            track[heir >= 0] = tracks[-1][heir[heir >= 0]]
        new = track == 0
        track[new] = count + 1 + np.arange(new.sum())
        count += int(new.sum())
        tracks.append(track)
        sinces.append(since)
        last.update(dict.fromkeys(track.tolist(), number))
    track = np.concatenate(tracks)
    gone = [dates[last[t]] if last[t] < len(found) - 1 else None for t in track.tolist()]
    return track, np.concatenate(sinces), objects(gone)


def heirs(before: EnclosedGround, after: EnclosedGround) -> tuple[Array, Array]:
    """Return, for each pocket, the earlier one whose name it takes (or -1) and its parent (or -1).

    The parent is the one with which it shares most ground. Of several with the same parent the
    one that shares most takes its name.
    """
    if before is after:
        same = np.arange(len(after.geometry))
        return same, same
    heir = np.full(len(after.geometry), -1)
    parent = heir.copy()
    if not len(before.geometry) or not len(after.geometry):
        return heir, parent
    new, old = shapely.STRtree(before.geometry).query(after.geometry, predicate="intersects")
    common = shared_area(after.geometry[new], before.geometry[old])
    order = np.argsort(common, kind="stable")
    order = order[common[order] > 0.0]
    parent[new[order]] = old[order]
    # The last written, with the greatest common ground, stands.
    child = np.full(len(before.geometry), -1)
    mine = order[parent[new[order]] == old[order]]
    child[old[mine]] = new[mine]
    heir[child[child >= 0]] = np.flatnonzero(child >= 0)
    return heir, parent
