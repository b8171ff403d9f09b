# SPDX-License-Identifier: GPL-2.0-or-later
"""What there is to measure claims on: maps, gap lines, pockets, places; on which day, and where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.remarks import joined_by_and, remark
from ..control.control_map import ControlMap, names_on, parse_actors, require_actors
from ..control.slivers import SEAL_TOLERANCE_M
from ..gap.model import SEALED, GapResult
from ..geometry import antimeridian, geodesy
from ..places.lookup import Places
from ..pocket.reference import ReferenceTable
from .claim import AFTER, BEFORE, NEAREST, ClaimedQuantity

#: No search looks for gap lines longer than this where the user names no limit, metres.
_MAX_GAP_M = 50_000.0
#: what sentences speak of
CONTROL_MAP, GAP_ROW, POCKET_ROW = remark("control map"), remark("gap"), remark("pocket")
NO_DATE = remark("no date")
THE_EVENT, THE_EVENTS_PLACE = remark("the event"), remark("the event's place")


@dataclass(frozen=True)
class Shapes:
    """Pockets that were measured before: one row a shape, in order of rank.

    Attributes
    ----------
    lonlat : ndarray of shapely geometries, shape (n,), degrees on the datum of the ground's CRS
    dates : sequence of datetime.date or None, length n
    encirclers : sequence of str, length n, optional
        Names separated by ``;``; ``""`` where the layer does not say.
    error_m2 : sequence of float, length n, optional
        Half of the 95 % interval of each area where the layer says it, else 0.
    notes : sequence of str
        What there is to say of the maps that they were looked for on.
    """

    lonlat: Array
    dates: Sequence[dt.date | None]
    encirclers: Sequence[str] = ()
    error_m2: Sequence[float] = ()
    notes: Sequence[str] = ()


@dataclass(frozen=True)
class Closures:
    """Gaps that were measured before: one row a closure, of all its lines together.

    Attributes
    ----------
    dates : sequence of datetime.date or None, length n
    gap_m : ndarray of float
        Total length; 0 where sealed, NaN where there is no closure.
    lines : ndarray of shapely geometries
        Its gap lines in degrees, empty where it has none or where they are not given.
    pockets : ndarray of shapely geometries
        What it closes in, in degrees; empty where that is not given.
    states, encirclers, cores : sequence of str
        ``""`` where it is not said.
    count : ndarray of int
        How many lines it has.
    interval_m : ndarray of float, shape (n, 2)
        Its 95 % interval, NaN where the layer says none.
    complete : bool
        Whether sealed closures are rows too. Gap lines alone are silent on them.
    notes : sequence of str
        What there is to say of the maps that they were looked for on.
    """

    dates: Sequence[dt.date | None]
    gap_m: Array
    lines: Array
    pockets: Array
    states: Sequence[str]
    encirclers: Sequence[str]
    cores: Sequence[str]
    count: Array
    interval_m: Array
    complete: bool = True
    notes: Sequence[str] = ()

    def __len__(self) -> int:
        return len(self.gap_m)

    @classmethod
    def of_lines(
        cls,
        lonlat: Array,
        dates: Sequence[dt.date],
        crs: CRS | str,
        *,
        encirclers: Sequence[str] = (),
    ) -> Closures:
        """Return closures of one line each, measured on a CRS's ellipsoid."""
        count = len(lonlat)
        nothing = np.full(count, shapely.Polygon(), dtype=object)
        blank = [""] * count
        return cls(
            list(dates),
            geodesy.length_m(lonlat, geodesy.geographic(crs)),
            np.asarray(lonlat, dtype=object),
            nothing,
            blank,
            list(encirclers) or blank,
            blank,
            np.ones(count, int),
            np.full((count, 2), np.nan),
            complete=False,
        )

    @classmethod
    def of_result(cls, found: GapResult) -> Closures:
        """Return the closures that were found on one map, best rank first."""
        pockets, lines = found.pockets, found.lines
        mine = [lines.geometry[lines.pocket == row] for row in range(len(pockets))]
        side = "; ".join(found.encirclers)
        return cls(
            [found.date] * len(pockets),
            np.asarray(pockets.gap_m, float),
            np.array([shapely.multilinestrings(list(part)) for part in mine] or [], dtype=object),
            np.array([one or shapely.Polygon() for one in pockets.geometry] or [], dtype=object),
            list(pockets.state),
            [side] * len(pockets),
            list(pockets.core),
            np.array([len(part) for part in mine], int),
            np.full((len(pockets), 2), np.nan),
        )

    @classmethod
    def of_sealed(cls, lonlat: Array, date: dt.date | None, encirclers: str) -> Closures:
        """Return the closures of sealed pockets of one map (degrees): gaps of 0 without lines."""
        count = len(lonlat)
        return cls(
            [date] * count,
            np.zeros(count),
            np.full(count, shapely.MultiLineString(), dtype=object),
            np.asarray(lonlat, dtype=object),
            [SEALED] * count,
            [encirclers] * count,
            [""] * count,
            np.zeros(count, int),
            np.full((count, 2), np.nan),
        )

    def followed_by(self, other: Closures) -> Closures:
        """Return these closures and then others'."""
        joined: dict[str, Any] = {
            one.name: np.concatenate([mine, theirs])
            if isinstance(mine, np.ndarray)
            else [*mine, *theirs]
            for one in fields(self)
            if one.name != "complete"
            for mine, theirs in [(getattr(self, one.name), getattr(other, one.name))]
        }
        return Closures(**joined, complete=self.complete and other.complete)


@dataclass(frozen=True)
class MeasureOptions:
    """How is measured. Metres and days.

    Attributes
    ----------
    position_error_m, place_error_m : float
        Standard deviation of the map's lines, and of places.
    correlation_m : float
        Length along a border over which one error of position lasts.
    days : int
        A map so many days from the claimed date still counts for it.
    seal_tolerance_m : float
        Open ground narrower than this between encirclers counts as closed, metres.
    max_gap_m : float
        The widest gap line that is looked for where no gap lines are given.
    """

    position_error_m: float = 0.0
    place_error_m: float = 0.0
    correlation_m: float = 1000.0
    days: int = 3
    max_gap_m: float = _MAX_GAP_M
    seal_tolerance_m: float = SEAL_TOLERANCE_M


@dataclass(frozen=True)
class MeasurementContext:
    """What there is to measure on.

    Attributes
    ----------
    crs : anything pyproj reads
        Its ellipsoid is measured on.
    maps : sequence of ControlMap, in order of date
    places : Places, optional
    gaps : Closures, optional
    pockets : Shapes, optional
        Without them gaps and pockets are looked for on the maps, with the claim's actor as the
        encircler.
    on_water : callable, optional
        Tells which of an array of lon/lat polygons lie mostly on water: they are no pockets.
    """

    crs: CRS
    maps: Sequence[ControlMap] = ()
    places: Places | None = None
    gaps: Closures | None = None
    pockets: Shapes | None = None
    table: ReferenceTable | None = None
    options: MeasureOptions = MeasureOptions()
    on_water: Callable[[Array], Array] | None = None
    searched: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def actors(self, names: Sequence[str]) -> list[str]:
        """Return actors in the maps' spelling; one who is on no map of the series is refused."""
        existing = names_on(self.maps)
        return require_actors(names, existing, "Claim", self.maps[0].name)

    def actors_on(self, control: ControlMap, names: Sequence[str]) -> list[str]:
        """Return those of some actors who hold ground on a map.

        Raises
        ------
        CannotMeasureError
            If none of them does: there is nothing to measure from.
        """
        there = set(control.actor_names)
        found = [name for name in self.actors(names) if name in there]
        if not found:
            raise CannotMeasureError(
                "{actors} hold no ground on the map of {date}.",
                actors=joined_by_and(names),
                date=control.date or NO_DATE,
            )
        return found


class CannotMeasureError(InputError):
    """There is nothing to measure a claim on; the message says what is missing."""


def day_near(
    dates: Sequence[dt.date | None],
    wanted: dt.date | None,
    days: int,
    what: str,
    *,
    which: str = NEAREST,
    mapped: Sequence[dt.date | None] = (),
) -> tuple[dt.date | None, str]:
    """Return the date to measure on and what to say of it.

    Parameters
    ----------
    which : str
        Of `claim.MAPS`.
    mapped : sequence of date
        Days that other layers show: one of them is never exchanged for a neighbour.

    Raises
    ------
    CannotMeasureError
        If there is nothing, or nothing near enough in time.
    """
    if not len(dates):
        raise CannotMeasureError(
            "There is no {what} to measure on. Choose a layer that has it.", what=what
        )
    known = sorted({date for date in dates if date is not None})
    if not known:
        return None, remark("The {what} has no date; the claimed date was not tested.", what=what)
    if wanted is None:
        last = known[-1]
        return last, remark(
            "The claim has no date; the {what} of {day} was measured.", what=what, day=last
        )
    if which == NEAREST and wanted in mapped and wanted not in known:
        raise CannotMeasureError(
            "There is a map of {wanted} and no {what} on it. Measure that date too, or say in "
            "the report which day it speaks of.",
            wanted=wanted,
            what=what,
        )
    if which == BEFORE:
        return _day_before([one for one in known if one < wanted], wanted, days, what)
    if which == AFTER:
        return _day_after([one for one in known if one > wanted], wanted, days, what)
    best = min(known, key=lambda date: (abs((date - wanted).days), date))
    if abs((best - wanted).days) > days:
        raise CannotMeasureError(
            "There is no {what} within {days} days of {wanted}; the nearest is of {best}.",
            what=what,
            days=days,
            wanted=wanted,
            best=best,
        )
    if best == wanted:
        return best, ""
    return best, remark("Measured on {best}, claimed for {wanted}.", best=best, wanted=wanted)


def _day_before(
    known: Sequence[dt.date], wanted: dt.date, days: int, what: str
) -> tuple[dt.date, str]:
    if not known:
        raise CannotMeasureError("There is no {what} before {wanted}.", what=what, wanted=wanted)
    best = known[-1]
    if (wanted - best).days > days:
        raise CannotMeasureError(
            "There is no {what} within {days} days before {wanted}; the nearest is of {best}.",
            what=what,
            days=days,
            wanted=wanted,
            best=best,
        )
    return best, remark("Measured on {best}, the map before {wanted}.", best=best, wanted=wanted)


def _day_after(
    known: Sequence[dt.date], wanted: dt.date, days: int, what: str
) -> tuple[dt.date, str]:
    if not known:
        raise CannotMeasureError("There is no {what} after {wanted}.", what=what, wanted=wanted)
    best = known[0]
    if (best - wanted).days > days:
        raise CannotMeasureError(
            "There is no {what} within {days} days after {wanted}; the nearest is of {best}.",
            what=what,
            days=days,
            wanted=wanted,
            best=best,
        )
    return best, remark("Measured on {best}, the map after {wanted}.", best=best, wanted=wanted)


def require_encirclers(
    claim: ClaimedQuantity, stated: Sequence[str], rows: Array, what: str
) -> tuple[Array, str]:
    """Return the rows of a claim's encirclers, and what to say where the layer names none.

    Raises
    ------
    CannotMeasureError
        If the layer names others only.
    """
    wanted = {name.casefold() for name in parse_actors(claim.actor)}
    if not wanted:
        return rows, ""
    names = [str(stated[row]) if len(stated) else "" for row in rows]
    sides = [{name.casefold() for name in parse_actors(text)} for text in names]
    kept = rows[[not side or wanted <= side for side in sides]] if len(rows) else rows
    if len(rows) and not len(kept):
        known = ", ".join(f"“{name}”" for name in dict.fromkeys(names))
        raise CannotMeasureError(
            "No {what} of the layer is “{actor}”'s: its encirclers are {known}.",
            what=what,
            actor=claim.actor,
            known=known,
        )
    silent = any(not side for side in sides)
    if not silent:
        return kept, ""
    note = remark(
        "The layer does not say whose each {what} is; “{actor}” was not tested.",
        what=what,
        actor=claim.actor,
    )
    return kept, note


def place_named(name: str, ground: MeasurementContext) -> shapely.Point:
    """Return a place by name, whatever its case."""
    if ground.places is None:
        raise CannotMeasureError(
            "There is no layer of places to look up “{name}” in. Choose one.", name=name
        )
    wanted = " ".join(name.split()).casefold()
    found = [i for i, one in enumerate(ground.places.names) if one.casefold() == wanted]
    if not found:
        raise CannotMeasureError("The layer of places has no “{name}”.", name=name)
    if len(found) > 1:
        raise CannotMeasureError(
            "The layer of places has “{name}” {count} times.", name=name, count=len(found)
        )
    return ground.places.lonlat[found[0]]


def holding(shapes: Array, spot: shapely.Point) -> Array:
    """Return which shapes hold a point, on whichever turn of the Earth either is written."""
    found = np.zeros(len(shapes), bool)
    found[antimeridian.pairs_on(shapes, np.array([spot], dtype=object))[0]] = True
    return found


def dates_of(day: dt.date | None) -> tuple[dt.date, ...]:
    """Return a day as the dates of a measurement, none where it has no date."""
    return () if day is None else (day,)
