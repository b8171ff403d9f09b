# SPDX-License-Identifier: GPL-2.0-or-later
"""Who draws a change first: ground on which two makers differ, from the first date to the last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, objects
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..change.trend import day_numbers
from ..control.overlaps import PreparedMap, polygons_of
from ..geometry import geodesy
from ..geometry.shared import ground_left, shared_ground

#: How a difference ended: the other maker came to say the same, the first one took it back, they
#: came to agree and nobody knows who was first, they went on to something else, or it stands.
FOLLOWED, WITHDRAWN, SETTLED = "followed", "withdrawn", "settled"
OTHERWISE, STANDS = "otherwise", "stands"


@dataclass(frozen=True)
class Lags:
    """Ground on which two makers came to differ, one row a piece of one history.

    Attributes
    ----------
    first, second : str
        The makers.
    geometries : ndarray of shapely MultiPolygon, shape (n,), in `crs`
    leader : ndarray of str
        Who changed the ground first; ``""`` where they differed from the first date on, or both
        changed it on one day to different ends.
    by_first, by_second : ndarray of str
        Who held it by each maker while they differed; ``""`` for nobody.
    since, until : ndarray of object
        First date of the difference, and the date on which it was over; None where it stands.
    days : ndarray of float
        From `since` to `until`, or to the last date.
    outcome : ndarray of str
        ``followed``, ``withdrawn``, ``settled``, ``otherwise`` or ``stands``.
    areas_m2 : ndarray of float
    """

    first: str
    second: str
    geometries: Array
    leader: Array
    by_first: Array
    by_second: Array
    since: Array
    until: Array
    days: Array
    outcome: Array
    areas_m2: Array
    crs: CRS

    def __len__(self) -> int:
        return len(self.geometries)

    def area(self, leader: str, outcome: str) -> float:
        """Return how much ground one maker drew first that ended so, m²."""
        return float(self.areas_m2[(self.leader == leader) & (self.outcome == outcome)].sum())

    def median_lag(self, leader: str) -> float:
        """Return after how many days half of the ground that one drew first was followed."""
        rows = (self.leader == leader) & (self.outcome == FOLLOWED)
        if not rows.any():
            return float("nan")
        order = np.argsort(self.days[rows], kind="stable")
        reached = np.cumsum(self.areas_m2[rows][order])
        return float(self.days[rows][order][np.searchsorted(reached, reached[-1] / 2.0)])


@dataclass
class _Open:
    """A difference that stands: its ground, what each says, since when, who changed it."""

    ground: shapely.Geometry
    says: tuple[str, str]
    since: dt.date
    leader: str


@dataclass
class _Book:
    crs: CRS
    open: list[_Open] = field(default_factory=list)
    rows: list[tuple[Any, ...]] = field(default_factory=list)

    def close(
        self, one: _Open, ground: shapely.Geometry, until: dt.date | None, outcome: str
    ) -> None:
        self.rows.append((ground, one.leader, *one.says, one.since, until, outcome))


def follow(
    days: Sequence[tuple[dt.date | None, PreparedMap, PreparedMap]],
    first: str,
    second: str,
    *,
    feedback: Feedback = NO_FEEDBACK,
) -> Lags:
    """Return what became of every difference between two makers.

    Parameters
    ----------
    days : sequence of (date, map of the first maker, map of the second), in order of dates
    """
    book = _Book(days[0][1].control.crs)
    before: tuple[dict[str, Any], dict[str, Any]] | None = None
    last: dt.date | None = None
    for date, one, other in days:
        check(feedback)
        if date is None:
            continue
        now = (_ground(one, feedback), _ground(other, feedback))
        _settle(book, now, date, (first, second))
        _begin(book, now, before, date, (first, second))
        before, last = now, date
    for one_open in book.open:
        book.close(one_open, one_open.ground, None, STANDS)
    return _lags(book, first, second, last)


def _ground(ready: PreparedMap, feedback: Feedback) -> dict[str, shapely.Geometry]:
    """Return each actor's ground on a map."""
    control = ready.control
    return {name: control.union([name], feedback) for name in control.actor_names}


def _areal(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return the polygons of a geometry: lines along borders that touch are no ground."""
    return polygons_of([geometry])[0]


def _held(ground: dict[str, Any], actor: str, within: shapely.Geometry) -> shapely.Geometry:
    """Return the part of some ground that an actor holds; "" is nobody."""
    if actor:
        mine = ground.get(actor)
        return shapely.MultiPolygon() if mine is None else _areal(shared_ground(within, mine))
    return _areal(ground_left(within, shapely.union_all(list(ground.values()))))


def _differences(
    now: tuple[dict[str, Any], dict[str, Any]],
) -> dict[tuple[str, str], shapely.Geometry]:
    """Return the ground on which two maps differ, by what each says."""
    one, other = now
    found = {}
    for mine, ground in one.items():
        for theirs in [*other, ""]:
            if theirs != mine:
                found[(mine, theirs)] = _held(other, theirs, ground)
    for theirs, ground in other.items():
        found[("", theirs)] = _held(one, "", ground)
    return {says: ground for says, ground in found.items() if not shapely.is_empty(ground)}


def _settle(
    book: _Book,
    now: tuple[dict[str, shapely.Geometry], dict[str, shapely.Geometry]],
    date: dt.date,
    makers: tuple[str, str],
) -> None:
    """Close what is over, and keep what stands."""
    standing: list[_Open] = []
    for one in book.open:
        left = _held(now[1], one.says[1], _held(now[0], one.says[0], one.ground))
        over = _areal(ground_left(one.ground, left)) if not shapely.is_empty(left) else (
            one.ground
        )  # fmt: skip
        if not shapely.is_empty(left):
            standing.append(_Open(left, one.says, one.since, one.leader))
        if shapely.is_empty(over):
            continue
        lead, follower = one.says if one.leader != makers[1] else one.says[::-1]
        ends = (FOLLOWED, WITHDRAWN) if one.leader else (SETTLED, SETTLED)
        for actor, outcome in zip((lead, follower), ends):
            both = _held(now[1], actor, _held(now[0], actor, over))
            if not shapely.is_empty(both):
                book.close(one, both, date, outcome)
                over = _areal(ground_left(over, both))
        if not shapely.is_empty(over):
            book.close(one, over, date, OTHERWISE)
    book.open = standing


def _begin(
    book: _Book,
    now: tuple[dict[str, shapely.Geometry], dict[str, shapely.Geometry]],
    before: tuple[dict[str, shapely.Geometry], dict[str, shapely.Geometry]] | None,
    date: dt.date,
    makers: tuple[str, str],
) -> None:
    """Open what two makers differ on since this date, by who of them changed it."""
    known: dict[tuple[str, str], list[Any]] = {}
    for one in book.open:
        known.setdefault(one.says, []).append(one.ground)
    for says, ground in _differences(now).items():
        if says in known:
            ground = _areal(ground_left(ground, shapely.union_all(known[says])))
        if shapely.is_empty(ground):
            continue
        if before is None:
            book.open.append(_Open(ground, says, date, ""))
            continue
        same = [_held(before[i], says[i], ground) for i in (0, 1)]
        changed = [_areal(ground_left(ground, one)) for one in same]
        parts = (
            (makers[0], _areal(shared_ground(changed[0], same[1]))),
            (makers[1], _areal(shared_ground(changed[1], same[0]))),
            ("", _areal(shared_ground(*changed))),
        )
        book.open += [
            _Open(piece, says, date, leader) for leader, piece in parts
            if not shapely.is_empty(piece)
        ]  # fmt: skip


def _lags(book: _Book, first: str, second: str, last: dt.date | None) -> Lags:
    columns: list[Any] = list(zip(*book.rows)) if book.rows else [()] * 7
    ground, leader, one, other, since, until, outcome = (objects(values) for values in columns)
    ends = [day if day is not None else last for day in until]
    days = [float(np.diff(day_numbers([a, b]))[0]) for a, b in zip(since, ends) if b is not None]
    areas = geodesy.area_m2(ground, book.crs) if len(ground) else np.zeros(0)
    return Lags(
        first, second, ground, leader, one, other, since, until, np.array(days, float), outcome,
        areas, book.crs,
    )  # fmt: skip
