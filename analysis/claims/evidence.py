# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sourced events stand near which change, in space and in time, and what nothing supports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base.arrays import Array, ragged
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, part
from ..geometry import geodesy
from ..geometry.nearest import owned_segments, ways
from .material import (
    CREDIBILITIES,
    DENIES,
    QUALIFIES,
    RELIABILITIES,
    REPORTS,
    Events,
    MatchableChanges,
    Reports,
)
from .sides import CONTRARY, UNKNOWN, directions

#: The least metres in a degree of latitude (at the equator), and what a box is grown by beyond it.
_DEGREE_M = 110_574.0
_SLACK = 1.01
#: Events, and pairs of an event and an edge, that are looked at between two looks at Cancel.
_EVENTS = 1024
_PAIRS = 100_000
#: Ground at the antimeridian may be written a turn to either side.
_TURNS = (-360.0, 0.0, 360.0)


@dataclass(frozen=True)
class Matches:
    """Pairs of a change and an event that stands near it: arrays of length k, by change, distance.

    Attributes
    ----------
    change, event : ndarray of int
    distance_m : ndarray of float
        Geodesic, from the event's point to the change; 0 inside it.
    days : ndarray of float
        Between the event's dates and the change's; 0 where they overlap, NaN where the change has
        no date.
    """

    change: Array
    event: Array
    distance_m: Array
    days: Array

    def __len__(self) -> int:
        return len(self.change)


@dataclass(frozen=True)
class Support:
    """How each change is supported: arrays of length n.

    Attributes
    ----------
    matches : Matches
    events : ndarray of int
        Events near it.
    reports, denials, qualifications : ndarray of int
        Their reports by stance.
    sources : ndarray of int
        Different sources among the supporting reports.
    by_reliability : ndarray of int, shape (n, 7)
        Supporting reports by the reliability of their source, as in `RELIABILITIES`.
    by_credibility : ndarray of int, shape (n, 7)
        The same by the credibility of the information, as in `CREDIBILITIES`. The two grades are
        never merged into one.
    nearest_m : ndarray of float
        Distance of the nearest event with a supporting report; NaN without one.
    supported : ndarray of bool
        True where at least one report supports it.
    unknown : ndarray of int
        How many of its reports are of events of which nobody says whose deed they were.
    contrary : ndarray of int
        Reports of events near it that were the deed of whoever lost by it. They do not support it.
    direction : ndarray of str
        Of each match: `sides.FITS`, `UNKNOWN` or `CONTRARY`.
    placeless, undated : int
        Events that could not be matched for want of a place, or of a date where changes have one.
    """

    matches: Matches
    events: Array
    reports: Array
    denials: Array
    qualifications: Array
    sources: Array
    by_reliability: Array
    by_credibility: Array
    nearest_m: Array
    supported: Array
    unknown: Array
    contrary: Array
    direction: Array
    placeless: int
    undated: int

    @property
    def unsupported(self) -> Array:
        """Rows of the changes that no report supports."""
        return np.flatnonzero(~self.supported)


def match_evidence(
    changes: MatchableChanges,
    events: Events,
    reports: Reports,
    *,
    distance_m: float,
    days: float,
    crs: CRS | str = "EPSG:4326",
    feedback: Feedback = NO_FEEDBACK,
) -> Support:
    """Match changes to the sourced events near them, and count the support by grade.

    An event stands near a change if it lies within `distance_m` plus its own location precision of
    it, and its dates, widened by their precision, within `days` of the time in which it happened.

    Parameters
    ----------
    crs : anything pyproj reads
        Distances are geodesic on its ellipsoid.

    Raises
    ------
    InputError
        If the distance or the days are negative or no number.
    Canceled
        If the user asked to stop.
    """
    for name, value in (("distance", distance_m), ("number of days", days)):
        if not (np.isfinite(value) and value >= 0.0):
            raise InputError("The {name} is {value}. It must be 0 or more.", name=name, value=value)
    matches = _near(changes, events, distance_m, days, crs, feedback)
    return _counted(changes, events, reports, matches)


# Time -----------------------------------------------------------------------------------------


def _ordinals(dates: Sequence[dt.date | None]) -> Array:
    return np.array([np.nan if date is None else date.toordinal() for date in dates], float)


def spans_of(
    first: Sequence[dt.date | None], last: Sequence[dt.date | None]
) -> tuple[Array, Array]:
    """Return first and last day as numbers; one that is missing is the other."""
    start, end = _ordinals(first), _ordinals(last)
    start, end = np.where(np.isnan(start), end, start), np.where(np.isnan(end), start, end)
    return np.fmin(start, end), np.fmax(start, end)


@dataclass(frozen=True)
class _Times:
    """When changes and events were, as numbers of days, worked out once."""

    start: Array
    end: Array
    first: Array
    last: Array

    @classmethod
    def of(cls, changes: MatchableChanges, events: Events) -> _Times:
        precision = np.nan_to_num(np.asarray(events.date_precision_days, float))
        first, last = spans_of(events.first, events.last)
        return cls(*spans_of(changes.first, changes.last), first - precision, last + precision)

    def days_apart(self, change: Array, event: Array) -> Array:
        start, end = self.start[change], self.end[change]
        first, last = self.first[event], self.last[event]
        apart = np.maximum(np.maximum(first - end, start - last), 0.0)
        # A change without a date is near in time to all, an event without one to nothing dated.
        return np.where(np.isnan(start), np.nan, np.where(np.isnan(first), np.inf, apart))


# Space ----------------------------------------------------------------------------------------


def _near(
    changes: MatchableChanges,
    events: Events,
    distance_m: float,
    days: float,
    crs: CRS | str,
    feedback: Feedback,
) -> Matches:
    lon, lat = np.asarray(events.lon, float), np.asarray(events.lat, float)
    reach = distance_m + np.nan_to_num(np.asarray(events.location_precision_m, float))
    placed = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat))
    ground = _Field.of(changes.lonlat, geodesy.geod(crs))
    times = _Times.of(changes, events)
    found = [np.zeros((3, 0))]
    for begin in range(0, len(placed), _EVENTS):
        share = [100.0 * at / len(placed) for at in (begin, min(begin + _EVENTS, len(placed)))]
        some = placed[begin : begin + _EVENTS]

        def in_time(change: Array, event: Array) -> Array:
            return ~(times.days_apart(change, event) > days)

        pairs = ground.near(
            some, lon[some], lat[some], reach[some], in_time, part(feedback, *share)
        )
        found.append(pairs)
    change, event, metres = np.concatenate(found, axis=1)
    order = np.lexsort((event, metres, change))
    change, event = change[order].astype(int), event[order].astype(int)
    feedback.set_progress(100.0)
    return Matches(change, event, metres[order], times.days_apart(change, event))


@dataclass(frozen=True)
class _Field:
    """The changes as edges, those of one change together, with a tree over the boxes of changes.

    Few pairs of a change and an event are near in time as well: only of these edges are looked at.
    """

    start: Array
    end: Array
    #: number of the first edge of each change, and of the one after its last
    begin: Array
    #: west, south, east, north of each edge as a geodesic
    sides: tuple[Array, Array, Array, Array]
    boxes: shapely.STRtree
    geometries: Array
    ellipsoid: Geod

    @classmethod
    def of(cls, geometries: Array, ellipsoid: Geod) -> _Field:
        geometries = np.asarray(geometries, dtype=object)
        pieces, owner = shapely.get_parts(geometries, return_index=True)
        points = shapely.get_type_id(pieces) == 0
        start, end, line = owned_segments(pieces[~points])
        # A point is an edge of no length.
        xy = shapely.get_coordinates(pieces[points])
        start, end = np.concatenate([start, xy]), np.concatenate([end, xy])
        owner = np.concatenate([owner[~points][line], owner[points]]).astype(int)
        order = np.argsort(owner, kind="stable")
        start, end, owner = start[order], end[order], owner[order]
        low, high = np.minimum(start, end), np.maximum(start, end)
        # A long geodesic bulges towards the pole, beyond the box of its ends.
        bulge = (high - low).max(axis=1, initial=0.0) ** 2 / 8.0 * np.pi / 180.0
        sides = (low[:, 0], low[:, 1] - bulge, high[:, 0], high[:, 1] + bulge)
        begin = np.searchsorted(owner, np.arange(len(geometries) + 1))
        ends = [np.full(len(geometries), sign * np.inf) for sign in (1.0, 1.0, -1.0, -1.0)]
        widening: tuple[np.ufunc, ...] = (np.minimum, np.minimum, np.maximum, np.maximum)
        for whole, side, widen in zip(ends, sides, widening):
            widen.at(whole, owner, side)
        boxes = shapely.STRtree(shapely.box(*ends))
        shapely.prepare(geometries)
        return cls(start, end, begin, sides, boxes, geometries, ellipsoid)

    def near(
        self,
        names: Array,
        lon: Array,
        lat: Array,
        reach: Array,
        in_time: Callable[..., Any],
        feedback: Feedback,
    ) -> Array:
        """Return change, event and metres, shape (3, k), of the pairs near in space and time."""
        at, change = self._candidates(lon, lat, reach)
        now = in_time(change, names[at])
        at, change = at[now], change[now]
        inside = self._inside(change, lon[at], lat[at])
        near = [np.stack([change[inside], names[at[inside]], np.zeros(inside.sum())])]
        at, change = at[~inside], change[~inside]
        metres = np.full(len(at), np.inf)
        number = self.begin[change + 1] - self.begin[change]
        parts = np.unique(np.cumsum(number) // _PAIRS, return_index=True)[1]
        for begin, stop in zip(parts, [*parts[1:], len(at)]):
            check(feedback)
            feedback.set_progress(100.0 * begin / len(at))
            rows = slice(begin, stop)
            metres[rows] = self._least(
                change[rows], number[rows], lon[at[rows]], lat[at[rows]], reach[at[rows]]
            )
        order = np.lexsort((metres, at, change))
        order = order[metres[order] <= reach[at[order]]]
        near.append(np.stack([change[order], names[at[order]], metres[order]]))
        check(feedback)
        return np.concatenate(near, axis=1)

    def _least(
        self,
        change: Array,
        number: Array,
        lon: Array,
        lat: Array,
        reach: Array,
    ) -> Array:
        """Return the metres from points to changes, infinite where no edge can be near."""
        pair = np.repeat(np.arange(len(change)), number)
        edge = self.begin[change][pair] + ragged(number)
        across, up = _reach_in_degrees(lat, reach)
        west, south, east, north = (side[edge] for side in self.sides)
        beside = (lat[pair] + up[pair] >= south) & (lat[pair] - up[pair] <= north)
        over = np.zeros(len(pair), bool)
        for turn in _TURNS:
            x, wide = lon[pair] + turn, across[pair]
            over |= (x + wide >= west) & (x - wide <= east)
        pair, edge = pair[beside & over], edge[beside & over]
        metres, _ = ways(lon[pair], lat[pair], self.start[edge], self.end[edge], self.ellipsoid)
        found = np.full(len(change), np.inf)
        np.minimum.at(found, pair, metres)
        return found

    def _candidates(self, lon: Array, lat: Array, reach: Array) -> tuple[Array, Array]:
        """Return pairs of an event and a change that may be near, by boxes in degrees.

        A turn to either side too: ground has two longitudes at the antimeridian.
        """
        across, up = _reach_in_degrees(lat, reach)
        low, high = (lon - across).min(initial=np.inf), (lon + across).max(initial=-np.inf)
        west, east = self.sides[0].min(initial=np.inf), self.sides[2].max(initial=-np.inf)
        found = [
            self.boxes.query(
                shapely.box(lon + turn - across, lat - up, lon + turn + across, lat + up)
            )
            for turn in _TURNS
            if high + turn >= west and low + turn <= east
        ]
        if not found:
            return np.zeros(0, int), np.zeros(0, int)
        pairs = np.concatenate(found, axis=1)
        if sum(one.shape[1] > 0 for one in found) > 1:
            numbers = np.unique(pairs[0] * len(self.boxes) + pairs[1])
            return numbers // len(self.boxes), numbers % len(self.boxes)
        return pairs[0], pairs[1]

    def _inside(self, change: Array, lon: Array, lat: Array) -> Array:
        """Tell of pairs of a change and a point whether the point lies on it."""
        ground = self.geometries[change]
        found = np.zeros(len(change), bool)
        for turn in _TURNS:
            found |= shapely.intersects_xy(ground, lon + turn, lat)
        return found


def _reach_in_degrees(lat: Array, reach: Array) -> tuple[Array, Array]:
    """Return how far a reach in metres is at most in degrees, across and up."""
    up = reach * _SLACK / _DEGREE_M
    pole = np.minimum(np.abs(lat) + up, 90.0)
    narrow = np.cos(np.radians(pole))
    return np.where(pole < 89.0, up / np.maximum(narrow, 1e-9), 360.0), up


# Counting -------------------------------------------------------------------------------------


def _counted(
    changes: MatchableChanges, events: Events, reports: Reports, matches: Matches
) -> Support:
    count = len(changes)
    match, report = _reported(reports, matches)
    change = matches.change[match]
    stance = np.array(reports.stance, dtype=object)[report]

    def per_change(mask: Array) -> Array:
        return np.bincount(change[mask], minlength=count)

    side = directions(changes, events, matches.change, matches.event)
    reported_here = stance == REPORTS
    for_it = reported_here & (side[match] != CONTRARY)
    grades = [
        _by_grade(change[for_it], np.array(values, dtype=object)[report][for_it], scale, count)
        for values, scale in (
            (reports.reliability, RELIABILITIES),
            (reports.credibility, CREDIBILITIES),
        )
    ]
    nearest = np.full(count, np.nan)
    np.fmin.at(nearest, change[for_it], matches.distance_m[match][for_it])
    reported = per_change(for_it)
    placeless, undated = _unmatchable(changes, events)
    return Support(
        matches=matches,
        events=np.bincount(matches.change, minlength=count),
        reports=reported,
        denials=per_change(stance == DENIES),
        qualifications=per_change(stance == QUALIFIES),
        sources=_different(change[for_it], np.array(reports.source, str)[report][for_it], count),
        by_reliability=grades[0],
        by_credibility=grades[1],
        nearest_m=nearest,
        supported=reported > 0,
        unknown=per_change(reported_here & (side[match] == UNKNOWN)),
        contrary=per_change(reported_here & (side[match] == CONTRARY)),
        direction=side,
        placeless=placeless,
        undated=undated,
    )


def _unmatchable(changes: MatchableChanges, events: Events) -> tuple[int, int]:
    """Return how many events have no place, and how many of the others lack a date they need."""
    placeless = ~(np.isfinite(events.lon) & np.isfinite(events.lat))
    dated = np.isfinite(spans_of(events.first, events.last)[0])
    needed = np.isfinite(spans_of(changes.first, changes.last)[0]).any()
    return int(placeless.sum()), int((~dated & ~placeless).sum()) if needed else 0


def _reported(reports: Reports, matches: Matches) -> tuple[Array, Array]:
    """Return the rows of all pairs of a match and a report of its event."""
    of_event = np.asarray(reports.event, int)
    order = np.argsort(of_event, kind="stable")
    begin = np.searchsorted(of_event[order], matches.event, side="left")
    number = np.searchsorted(of_event[order], matches.event, side="right") - begin
    match = np.repeat(np.arange(len(matches)), number)
    return match, order[begin[match] + ragged(number)]


def _different(change: Array, values: Array, count: int) -> Array:
    """Return how many different values each change has."""
    _, code = np.unique(values, return_inverse=True)
    pairs = np.unique(np.stack([change, code]), axis=1)
    return np.bincount(pairs[0].astype(int), minlength=count)


def _by_grade(change: Array, grades: Array, scale: tuple[int | str, ...], count: int) -> Array:
    """Return counts of grades, shape (count, len(scale)); what is on no scale is not graded."""
    place = {grade: i for i, grade in enumerate(scale)}
    column = np.array([place.get(grade, len(scale) - 1) for grade in grades], int)
    cells = change * len(scale) + column
    return np.bincount(cells, minlength=count * len(scale)).reshape(count, len(scale))
