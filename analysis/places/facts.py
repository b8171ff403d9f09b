# SPDX-License-Identifier: GPL-2.0-or-later
"""What is true of a place on a control map: whose it is, how deep it lies, how far from where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, is_first, objects, straight_lines
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.units import compass_point, format_length
from ..control.control_map import ControlMap, require_one_a_day
from ..control.edges import edges_of, front_edges
from ..geometry import antimeridian, geodesy
from ..geometry.nearest import EdgeIndex, Nearest
from .lookup import Places

#: So many pairs of places are measured at a time.
_PAIRS = 500_000
#: Chords of a sphere of radius 1: 1.3 m, which rounding stays below; how much farther than the
#: nearest a place may seem that is nearer on the ellipsoid.
_ONE_SPOT, _SLACK = 2e-7, 1.015


@dataclass(frozen=True)
class PlaceFactTable:
    """One row a map and place, in order of date: arrays of length n.

    Attributes
    ----------
    map_index, place : ndarray of int
        Row of the maps and of the places.
    date, since : ndarray of datetime.date or None
        The map's date; from when on the holder has held the place without a break.
    held_by : ndarray of str
        The holder; several names joined by ``; `` where drawings overlap, "" where nobody is drawn.
    front_m, front_azimuth : ndarray of float
        From the place to the nearest front; NaN where the map has none.
    other, other_m : ndarray of str, ndarray of float
        The nearest ground of anybody else than the holder.
    own_m : ndarray of float
        Distance to the nearest ground of the user's own side, 0 on it; NaN without one.
    front_is_edge : ndarray of bool
        True where nobody borders on anybody on the map, and the edge of all that is held stands in
        for the front.
    """

    map_index: Array
    place: Array
    date: Array
    since: Array
    held_by: Array
    front_m: Array
    front_azimuth: Array
    other: Array
    other_m: Array
    own_m: Array
    front_is_edge: Array

    def __len__(self) -> int:
        return len(self.place)


@dataclass(frozen=True)
class Bearings:
    """Places beside reference places, one row a pair: arrays of length m.

    Attributes
    ----------
    place, reference : ndarray of int
    distance_m, azimuth_deg : ndarray of float
        From the reference to the place.
    """

    place: Array
    reference: Array
    distance_m: Array
    azimuth_deg: Array


@dataclass(frozen=True)
class MeasuredGround:
    """Edges of a map ready to be asked how near they are, for one place after another.

    Attributes
    ----------
    front : EdgeIndex
    is_edge : bool
        As `PlaceFactTable.front_is_edge`.
    held : dict of str to EdgeIndex
        The ground of each actor.
    """

    front: EdgeIndex
    is_edge: bool
    held: dict[str, EdgeIndex]


def measured_ground(control: ControlMap, about: Array | None = None) -> MeasuredGround:
    """Return the edges of a map, in a plane centred on places (lon/lat), or on the map."""
    lonlat = geodesy.to_lonlat(control.geometries, control.crs)
    centre = lonlat if about is None or not len(about) else about
    plane = geodesy.local_plane(centre, geodesy.geod(control.crs))
    front, is_edge = front_segments(control)
    held = {actor: EdgeIndex(lonlat[control.of([actor])], plane) for actor in control.actor_names}
    return MeasuredGround(EdgeIndex(geodesy.to_lonlat(front, control.crs), plane), is_edge, held)


def place_facts(
    maps: Sequence[ControlMap],
    places: Places,
    *,
    own: Sequence[str] = (),
    grounds: Sequence[MeasuredGround] | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> PlaceFactTable:
    """Return the facts of each place on each map.

    Parameters
    ----------
    maps : sequence of ControlMap
        In order of date, in one CRS.
    own : sequence of str
        The user's own side, for how far behind the others' lines a place lies.
    grounds : sequence of MeasuredGround, optional
        Of the maps, where they are kept from one call to the next: the answers are the same.
    """
    require_one_a_day(maps)
    rows = []
    since: list[dt.date | None] = [None] * len(places)
    before: list[str | None] = [None] * len(places)
    for number, control in enumerate(maps):
        check(feedback)
        feedback.set_progress(100.0 * number / len(maps))
        holders = _holders(control, places)
        for i, holder in enumerate(holders):
            if holder != before[i]:
                since[i] = control.date
        before = list(holders)
        ground = grounds[number] if grounds else measured_ground(control, places.lonlat)
        ways = _ways(ground, places, own, holders, feedback)
        rows.append((number, control.date, holders, list(since), *ways))
    count = len(places)
    index = np.repeat([row[0] for row in rows], count)
    return PlaceFactTable(
        map_index=index,
        place=np.tile(np.arange(count), len(rows)),
        date=objects([row[1] for row in rows for _ in range(count)]),
        since=objects([date for row in rows for date in row[3]]),
        held_by=objects([holder for row in rows for holder in row[2]]),
        front_m=np.concatenate([row[4].distance_m for row in rows]),
        front_azimuth=np.concatenate([row[4].azimuth_deg for row in rows]),
        other=objects([name for row in rows for name in row[5]]),
        other_m=np.concatenate([row[6] for row in rows]),
        own_m=np.concatenate([row[7] for row in rows]),
        front_is_edge=np.repeat([row[8] for row in rows], count),
    )


def _holders(control: ControlMap, places: Places) -> list[str]:
    points = geodesy.from_lonlat(places.lonlat, control.crs)
    held: list[set[str]] = [set() for _ in range(len(places))]
    turn = antimeridian.round_earth(control.crs)
    for feature, point in zip(*antimeridian.pairs_on(control.geometries, points, turn)):
        held[point].add(str(control.actors[feature]))
    return ["; ".join(sorted(names)) for names in held]


def _ways(
    ground: MeasuredGround,
    places: Places,
    own: Sequence[str],
    holders: list[str],
    feedback: Feedback,
) -> tuple[Nearest, Array, Array, Array, bool]:
    to_front = ground.front.nearest(places.lonlat, feedback)
    count = len(places)
    other, other_m = np.full(count, "", dtype=object), np.full(count, np.nan)
    own_m = np.full(count, np.nan)
    for actor, edges in ground.held.items():
        standing = np.array([actor in holder.split("; ") for holder in holders], dtype=bool)
        away = edges.nearest(places.lonlat, feedback).distance_m
        nearer = ~standing & ~(away >= other_m)
        other[nearer], other_m[nearer] = actor, away[nearer]
        if actor in own:
            own_m = np.fmin(own_m, np.where(standing, 0.0, away))
    return to_front, other, other_m, own_m, ground.is_edge


def front_segments(control: ControlMap) -> tuple[Array, bool]:
    """Return the edges that two actors share, or the outlines of the ground where none are.

    Returns
    -------
    segments : ndarray of shapely LineString, in the map's CRS
    is_edge : bool
        True if these are the outlines.
    """
    edges = edges_of(control)
    single, pairs = front_edges(edges, control.crs)
    both = np.concatenate([np.zeros(0, np.int64), *pairs.values()])
    chosen = edges.start[both if len(both) else single]
    return straight_lines(edges.xy[chosen], edges.xy[chosen + 1]), not len(both)


def bearings(
    places: Places,
    references: Places,
    crs: CRS,
    *,
    each: bool = False,
    feedback: Feedback = NO_FEEDBACK,
) -> Bearings:
    """Return how each place lies from the nearest reference place, or from each of them.

    A reference place of the same name at the same spot is the place itself and passed over.
    """
    own = np.array(places.names, dtype=object)
    others = np.array(references.names, dtype=object)
    at, of = (shapely.get_coordinates(one.lonlat) for one in (places, references))
    same = np.unique(np.concatenate([own, others]).astype(str), return_inverse=True)[1].ravel()
    step = max(1, _PAIRS // max(len(of), 1))
    found = [(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0), np.zeros(0))]
    for low in range(0, len(at), step):
        check(feedback)
        feedback.set_progress(100.0 * low / len(at))
        some = slice(low, low + step)
        alike = same[: len(own)][some, None] == same[None, len(own) :]
        asked = np.ones(alike.shape, bool) if each else _nearly(at[some], of, alike)
        row, reference = np.nonzero(asked)
        place = row + low
        (rx, ry), (x, y) = of[reference].T, at[place].T
        azimuth, _, metres = geodesy.inverse(rx, ry, x, y, geodesy.geod(crs))
        itself = (metres < 1.0) & alike[row, reference]
        order = np.lexsort((metres, place))
        order = order[~itself[order]]
        if not each:
            order = order[is_first(place[order])]
        found.append((place[order], reference[order], metres[order], azimuth[order]))
    return Bearings(*(np.concatenate(column) for column in zip(*found)))


def _nearly(at: Array, of: Array, alike: Array) -> Array:
    """Tell for places (rows) which reference places (columns) may be the nearest but themselves.

    By the chord of a sphere, which puts nothing more than 0.6 % nearer or farther than it is.
    """
    mine, theirs = (geodesy.on_sphere(lonlat).T.copy() for lonlat in (at, of))
    chord = np.sqrt(np.maximum(2.0 - 2.0 * mine @ theirs.T, 0.0))
    other = np.where(alike & (chord < _ONE_SPOT), np.inf, chord)
    nearest = other.min(axis=1, initial=np.inf, keepdims=True)
    may_be: Array = other <= _SLACK * nearest + _ONE_SPOT
    return may_be


def format_bearing(
    name: str,
    reference: str,
    metres: float,
    azimuth: float,
    unit: str = "km",
    second: str | None = "mi",
) -> str:
    """Return “Qadir: 118 km (73 mi) west of Deir ez-Zor”."""
    return f"{name}: {format_way(reference, metres, azimuth, unit, second)}"


def format_way(
    reference: str,
    metres: float,
    azimuth: float,
    unit: str = "km",
    second: str | None = "mi",
    tr: Callable[[str], str] = str,
) -> str:
    """Return how a place lies from another: “118 km (73 mi) west of Deir ez-Zor”.

    `tr` says it in another language than English.
    """
    length, direction = format_length(metres, unit, second), compass_point(azimuth, tr)
    told = tr("{length} {direction} of {place}")
    return told.format(length=length, direction=direction, place=reference)


def format_fact(
    facts: PlaceFactTable,
    row: int,
    own: Sequence[str] = (),
    unit: str = "km",
    second: str | None = "mi",
    written: Callable[[dt.date], str] = str,
    tr: Callable[[str], str] = str,
) -> str:
    """Return one row of facts as a sentence without the place's name.

    `written` writes a date, as precisely as it is known; `tr` says the sentence in another
    language than English.
    """
    parts = [_held(facts, row, written, tr)]
    if np.isfinite(facts.front_m[row]):
        told = (
            tr("{length} from the edge of held ground, which lies {direction}")
            if facts.front_is_edge[row]
            else tr("{length} from the front, which lies {direction}")
        )
        length = format_length(facts.front_m[row], unit, second)
        direction = compass_point(facts.front_azimuth[row], tr)
        parts.append(told.format(length=length, direction=direction))
    near = tr("{length} from the nearest ground of {actor}")
    if facts.own_m[row] > 0.0:
        if facts.held_by[row]:
            near = tr("behind {holder}'s lines, {length} from the nearest ground of {actor}")
        length, actor = format_length(facts.own_m[row], unit, second), ", ".join(own)
        parts.append(near.format(holder=facts.held_by[row], length=length, actor=actor))
    elif facts.other[row] and not facts.front_is_edge[row]:
        length = format_length(facts.other_m[row], unit, second)
        parts.append(near.format(length=length, actor=facts.other[row]))
    return "; ".join(parts)


def _held(
    facts: PlaceFactTable, row: int, written: Callable[[dt.date], str], tr: Callable[[str], str]
) -> str:
    """Return who holds the place of a row, and since when."""
    holder, since = facts.held_by[row], facts.since[row]
    held = tr("held by {holder}").format(holder=holder) if holder else tr("held by nobody drawn")
    if since is None or facts.date[0] == facts.date[-1]:
        return held
    # On the first map nobody knows how long it has been so.
    first = since == facts.date[0]
    told = tr("{held} since {date} or earlier") if first else tr("{held} since {date}")
    return told.format(held=held, date=written(since))
