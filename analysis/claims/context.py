# SPDX-License-Identifier: GPL-2.0-or-later
"""What there is to measure claims on: maps, gap lines, pockets, places; on which day, and where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..base.errors import InputError
from ..control.control_map import ControlMap
from ..places.lookup import Places
from ..pocket.reference import ReferenceTable

#: No search looks for gap lines longer than this where the user names no limit, metres.
_MAX_GAP_M = 50_000.0


@dataclass(frozen=True)
class Shapes:
    """Gap lines, or pockets, that were measured before: one row a shape, in order of rank.

    Attributes
    ----------
    lonlat : ndarray of shapely geometries, shape (n,), degrees on the datum of the ground's CRS
    dates : sequence of datetime.date or None, length n
    """

    lonlat: np.ndarray
    dates: Sequence[dt.date | None]


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
    max_gap_m : float
        The widest gap line that is looked for where no gap lines are given.
    """

    position_error_m: float = 0.0
    place_error_m: float = 0.0
    correlation_m: float = 1000.0
    days: int = 3
    max_gap_m: float = _MAX_GAP_M


@dataclass(frozen=True)
class MeasurementContext:
    """What there is to measure on.

    Attributes
    ----------
    crs : anything pyproj reads
        Its ellipsoid is measured on.
    maps : sequence of ControlMap, in order of date
    places : Places, optional
    gaps, pockets : Shapes, optional
        Without them gaps and pockets are looked for on the maps, with the claim's actor as the
        encircler.
    """

    crs: object
    maps: Sequence[ControlMap] = ()
    places: Places | None = None
    gaps: Shapes | None = None
    pockets: Shapes | None = None
    table: ReferenceTable | None = None
    options: MeasureOptions = MeasureOptions()
    searched: dict = field(default_factory=dict, compare=False, repr=False)


class CannotMeasureError(InputError):
    """There is nothing to measure a claim on; the message says what is missing."""


def day_near(dates: Sequence[dt.date | None], wanted: dt.date | None, days: int, what: str):
    """Return the date to measure on and what to say of it.

    Raises
    ------
    CannotMeasureError
        If there is nothing, or nothing near enough in time.
    """
    if not len(dates):
        raise CannotMeasureError(f"There is no {what} to measure on. Choose a layer that has it.")
    known = sorted({date for date in dates if date is not None})
    if not known:
        return None, f"The {what} has no date; the claimed date was not tested."
    if wanted is None:
        return known[-1], f"The claim has no date; the {what} of {known[-1]} was measured."
    best = min(known, key=lambda date: (abs((date - wanted).days), date))
    if abs((best - wanted).days) > days:
        raise CannotMeasureError(
            f"There is no {what} within {days} days of {wanted}; the nearest is of {best}."
        )
    return best, "" if best == wanted else f"Measured on {best}, claimed for {wanted}."


def place_named(name: str, ground: MeasurementContext) -> shapely.Point:
    """Return a place by name, whatever its case."""
    if ground.places is None:
        raise CannotMeasureError(f"There is no layer of places to look up “{name}” in.")
    wanted = " ".join(name.split()).casefold()
    found = [i for i, one in enumerate(ground.places.names) if one.casefold() == wanted]
    if not found:
        raise CannotMeasureError(f"The layer of places has no “{name}”.")
    if len(found) > 1:
        raise CannotMeasureError(f"The layer of places has “{name}” {len(found)} times.")
    return ground.places.lonlat[found[0]]


def dates_of(day: dt.date | None) -> tuple[dt.date, ...]:
    """Return a day as the dates of a measurement, none where it has no date."""
    return () if day is None else (day,)
