# SPDX-License-Identifier: GPL-2.0-or-later
"""What a claim states, what was measured, and the verdict: the words that the room shares."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass, field

from ..base.errors import InputError
from ..base.remarks import remark
from ..base.units import AREA_UNITS, LENGTH_UNITS, compass_azimuth
from .quantity import ABOUT, parse_number, rounding_of

GAP = "gap"
POCKET_AREA = "pocket area"
CONTROL_AREA = "control area"
AREA_RATIO = "area ratio"
DISTANCE = "distance"
BEARING = "bearing"
SEALED = "sealed"
OPEN = "open"
HOLDER = "holder"
LINK_UP = "link-up"
GAIN = "gain"
LOSS = "loss"
#: kind → units and how many metres, square metres, times or degrees each is
UNITS = {
    GAP: LENGTH_UNITS,
    POCKET_AREA: AREA_UNITS,
    CONTROL_AREA: AREA_UNITS,
    AREA_RATIO: {"times": 1.0, "%": 0.01},
    DISTANCE: LENGTH_UNITS,
    BEARING: {"°": 1.0},
    SEALED: LENGTH_UNITS,
    OPEN: LENGTH_UNITS,
    HOLDER: LENGTH_UNITS,
    LINK_UP: LENGTH_UNITS,
    GAIN: AREA_UNITS,
    LOSS: AREA_UNITS,
}
#: kinds that state a fact and no number; a length says by how much it holds
FACTS = (SEALED, OPEN, HOLDER, LINK_UP)
AREAS = (POCKET_AREA, CONTROL_AREA, GAIN, LOSS)
#: the name that stands for the nearest front among places
FRONT = "front"
#: the same, and says that the other place lies on the ground of the claim's actor
BEHIND = "behind the front"
#: both, which no layer of places has
FRONTS = (FRONT, BEHIND)

#: which map a claim is measured on: the last one before its day, the first one after, the nearest
BEFORE = "before"
AFTER = "after"
NEAREST = "nearest"
MAPS = (NEAREST, BEFORE, AFTER)

CONSISTENT = "consistent"
INCONSISTENT = "inconsistent"
CANNOT_TELL = "cannot tell"
VERDICTS = (CONSISTENT, CANNOT_TELL, INCONSISTENT)
#: verdicts as they are said in sentences
VERDICT_WORDS = {
    CONSISTENT: remark("consistent"),
    CANNOT_TELL: remark("cannot tell"),
    INCONSISTENT: remark("inconsistent"),
}


@dataclass(frozen=True)
class ClaimedQuantity:
    """A quantity that somebody states.

    Attributes
    ----------
    kind : str
        A key of `UNITS`.
    comparator : str
        Of `quantity.COMPARATORS`.
    value : float, optional
        In `unit`; None where the claim names reference areas instead.
    unit : str
    stated : str
        The number as it was written; its last digit tells how it was rounded. Empty: as `value`
        would be written.
    reference : tuple of str
        Names of areas that the claim compares with, taken together.
    date, date_from : date, optional
        The day it speaks of; of a ratio, also the day it starts from.
    actor : str
        Whose area, or who encircles; names separated by ``;``.
    place_from, place_to : str
        Of a gap, distance or bearing; `FRONT` for the nearest front, `BEHIND` for that of the
        actor, behind which the other place lies.
    at : (float, float), optional
        Longitude and latitude of what the claim is about.
    on_map : str
        Of `MAPS`. Empty: the nearest, but the one before for what is measured from the front, for
        a map of the day may hold already what is said to lie behind it.
    value_to : float, optional
        Of a range (“3,000 to 4,000”), its upper end.
    """

    kind: str
    comparator: str = ABOUT
    value: float | None = None
    unit: str = ""
    stated: str = ""
    reference: tuple[str, ...] = ()
    date: dt.date | None = None
    date_from: dt.date | None = None
    actor: str = ""
    place_from: str = ""
    place_to: str = ""
    at: tuple[float, float] | None = None
    on_map: str = ""
    value_to: float | None = None

    def __post_init__(self) -> None:
        # “Front” is the front, whoever writes it.
        for name in ("place_from", "place_to"):
            given = getattr(self, name)
            if isinstance(given, str) and (place := " ".join(given.split()).casefold()) in FRONTS:
                object.__setattr__(self, name, place)

    @property
    def which_map(self) -> str:
        """Of `MAPS`: what the claim says, or what its kind asks for."""
        if self.on_map:
            return self.on_map
        return BEFORE if self.from_front else NEAREST

    @property
    def from_front(self) -> bool:
        """Whether one of its places is a front."""
        return self.place_from in FRONTS or self.place_to in FRONTS

    @property
    def factor(self) -> float:
        """Metres, square metres, times or degrees in one of its unit.

        Raises
        ------
        InputError
            If the kind or its unit is unknown.
        """
        if self.kind not in UNITS:
            raise InputError(
                "“{kind}” cannot be measured. Use one of: {units}.",
                kind=self.kind,
                units=", ".join(UNITS),
            )
        units = UNITS[self.kind]
        if self.unit not in units:
            raise InputError(
                "“{unit}” is no unit of a {kind}. Use one of: {units}.",
                unit=self.unit,
                kind=self.kind,
                units=", ".join(units),
            )
        return units[self.unit]

    def share_of(self, value: float) -> float:
        """Return what "about 10 %" of a value is a share of: of a ratio the part that changed.

        “Lost 2 %” is a ratio of 0.98, and about that is a loss of about 2 %, and no gain.
        """
        if self.kind == AREA_RATIO and value < 2.0 and value != 1.0:
            return min(abs(value), abs(value - 1.0))
        return abs(value)

    @property
    def direction(self) -> float | None:
        """The azimuth of the compass point that the claim states in words, None for a number."""
        if self.kind != BEARING or self.value is None or not self.stated:
            return None
        try:
            azimuth = compass_azimuth(self.stated)
        except InputError:
            return None
        return azimuth if (azimuth - self.value) % 360.0 == 0.0 else None

    @property
    def rounding(self) -> float:
        """Half of the last digit that is stated, in metres, square metres, times or degrees.

        A bearing is stated by the degree: 90, 180, 270 and 360 are not rounded to tens.
        """
        if self.value is None:
            return 0.0
        rounding = rounding_of(self.value)
        if self.stated and self.direction is None:
            stated, as_stated = parse_number(self.stated)
            if math.isclose(stated, self.value, rel_tol=1e-9):
                rounding = as_stated
        if self.kind == BEARING:
            rounding = min(rounding, 0.5)
        return rounding * self.factor


@dataclass(frozen=True)
class Tolerance:
    """What "about" means, and how round a number may be.

    Attributes
    ----------
    about : float
        Share of the claimed value by which "about" may be off.
    bearing_deg : float
        The same for a bearing in degrees: half of one of the sixteen compass points.
    rounding : float
        Share of the claimed value that its rounding never exceeds: "100" may stand for 90 to 110,
        not for 50 to 150.
    points : int
        How many points a compass has where "west" is said: 8 (west is 45° wide) or 16 (22.5°).
    near_m : float
        How far from a named place forces may have met, where the claim does not say.
    """

    about: float = 0.1
    bearing_deg: float = 11.25
    rounding: float = 0.1
    points: int = 8
    near_m: float = 10_000.0

    def rounding_of(self, claim: ClaimedQuantity) -> float:
        """Return how far a claim's number may be off because it is round, in metres and so on."""
        if claim.value is None or claim.reference:
            return 0.0
        cap = self.rounding * claim.share_of(claim.value * claim.factor)
        return claim.rounding if claim.kind == BEARING else min(claim.rounding, cap)

    def sector_deg(self, azimuth: float) -> float:
        """Return half of the sector that a compass point in words stands for."""
        if self.points == 8 and azimuth % 45.0 == 0.0:
            return 22.5
        return 11.25


TOLERANCE = Tolerance()

#: what an error is one of
POSITION = "position"
PLACES = "places"


@dataclass(frozen=True)
class Measured:
    """What the layers say, in metres, square metres, times or degrees, with its 95 % interval.

    Attributes
    ----------
    at_error : callable, optional
        The interval that a standard deviation in metres would give; None where none has a part.
    error_m : float
        The standard deviation that `low` and `high` were found with.
    error_of : str
        Whose: `POSITION` (the map's lines) or `PLACES`.
    """

    value: float
    low: float
    high: float
    what: str = ""
    dates: tuple[dt.date, ...] = ()
    note: str = ""
    at_error: Callable[[float], tuple[float, float]] | None = field(
        default=None, compare=False, repr=False
    )
    error_m: float = 0.0
    error_of: str = POSITION

    @property
    def error(self) -> float:
        """Half of the interval."""
        return (self.high - self.low) / 2.0


@dataclass(frozen=True)
class Verdict:
    """One claim judged.

    Attributes
    ----------
    verdict : str
        Of `VERDICTS`.
    claimed : float
        Metres, square metres, times or degrees; NaN where the claim cannot be read.
    low, high : float
        The values that the claim allows, infinite where it bounds one side only.
    measured : Measured or None
        None where nothing could be measured; `note` says why.
    difference : float
        Measured minus claimed; NaN without a measurement.
    rounding : float
        By how much the claim was widened because its number is round.
    turns_at_m : float
        The position error (1 sigma) at which the verdict turns: a settled one is settled up to it,
        an open one would be settled under it. Infinite if at none, NaN where none has a part.
    note : str
        What a reader should know of it, in sentences.
    """

    claim: ClaimedQuantity
    verdict: str
    claimed: float
    low: float
    high: float
    measured: Measured | None = None
    difference: float = math.nan
    note: str = ""
    rounding: float = 0.0
    turns_at_m: float = math.nan
