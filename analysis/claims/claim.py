# SPDX-License-Identifier: GPL-2.0-or-later
"""A claimed quantity against a measured one: consistent, inconsistent, or cannot tell.

A claim allows a set of values. One measured interval that lies inside it is consistent. One that
lies outside, also when the claim is widened by half of the last digit it states, is inconsistent.
Between the two nobody can tell.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, replace

from ..base.errors import InputError
from ..base.units import AREA_UNITS, LENGTH_UNITS, format_area, format_length, format_number
from ..pocket.reference import LAND, TOTAL, ReferenceTable, bundled
from .quantity import ABOUT, AT_LEAST, COMPARATORS, MORE, parse_number, rounding_of

GAP = "gap"
POCKET_AREA = "pocket area"
CONTROL_AREA = "control area"
AREA_RATIO = "area ratio"
DISTANCE = "distance"
BEARING = "bearing"
#: kind → units and how many metres, square metres, times or degrees each is
UNITS = {
    GAP: LENGTH_UNITS,
    POCKET_AREA: AREA_UNITS,
    CONTROL_AREA: AREA_UNITS,
    AREA_RATIO: {"times": 1.0, "%": 0.01},
    DISTANCE: LENGTH_UNITS,
    BEARING: {"°": 1.0},
}
AREAS = (POCKET_AREA, CONTROL_AREA)
#: the name that stands for the nearest front among places
FRONT = "front"

CONSISTENT = "consistent"
INCONSISTENT = "inconsistent"
CANNOT_TELL = "cannot tell"
VERDICTS = (CONSISTENT, CANNOT_TELL, INCONSISTENT)


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
        Of a gap, distance or bearing; `FRONT` for the nearest front.
    at : (float, float), optional
        Longitude and latitude of what the claim is about.
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

    @property
    def factor(self) -> float:
        """Metres, square metres, times or degrees in one of its unit.

        Raises
        ------
        InputError
            If the kind or its unit is unknown.
        """
        if self.kind not in UNITS:
            raise InputError(f"“{self.kind}” cannot be measured. Use one of: {', '.join(UNITS)}.")
        units = UNITS[self.kind]
        if self.unit not in units:
            raise InputError(
                f"“{self.unit}” is no unit of a {self.kind}. Use one of: {', '.join(units)}."
            )
        return units[self.unit]

    @property
    def rounding(self) -> float:
        """Half of the last digit that is stated, in metres, square metres, times or degrees."""
        if self.value is None:
            return 0.0
        if self.stated:
            stated, rounding = parse_number(self.stated)
            if math.isclose(stated, self.value, rel_tol=1e-9):
                return rounding * self.factor
        return rounding_of(self.value) * self.factor


@dataclass(frozen=True)
class Tolerance:
    """What "about" means.

    Attributes
    ----------
    about : float
        Share of the claimed value by which "about" may be off.
    bearing_deg : float
        The same for a bearing: half of one of the sixteen compass points.
    """

    about: float = 0.1
    bearing_deg: float = 11.25


TOLERANCE = Tolerance()


@dataclass(frozen=True)
class Measured:
    """What the layers say, in metres, square metres, times or degrees, with its 95 % interval."""

    value: float
    low: float
    high: float
    what: str = ""
    dates: tuple[dt.date, ...] = ()
    note: str = ""

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


@dataclass(frozen=True)
class _Allowed:
    """The values a claim allows, and how far its own rounding widens them."""

    claimed: float
    low: float
    high: float
    slack: float = 0.0
    name: str = ""


def judge(
    claim: ClaimedQuantity,
    measured: Measured,
    *,
    tolerance: Tolerance = TOLERANCE,
    table: ReferenceTable | None = None,
) -> Verdict:
    """Return whether a measurement agrees with a claim.

    Parameters
    ----------
    measured : Measured
        In metres, square metres, times or degrees.
    table : ReferenceTable, optional
        Where the claim names reference areas; the bundled one by default.

    Raises
    ------
    InputError
        If the claim states nothing that can be compared.
    """
    if claim.comparator not in COMPARATORS:
        names = ", ".join(COMPARATORS)
        raise InputError(f"“{claim.comparator}” compares nothing. Use one of: {names}.")
    found = [_verdict(claim, one, measured) for one in _allowed(claim, tolerance, table)]
    # Of several readings of one claim (land area, total area) the one that fits best is judged,
    # and the others are said.
    best = min(found, key=lambda one: (VERDICTS.index(one.verdict), abs(one.difference)))
    notes = [best.note, *(one.note for one in found if one is not best), measured.note]
    return replace(best, note=" ".join(note for note in notes if note))


def unmeasured(
    claim: ClaimedQuantity,
    note: str,
    *,
    tolerance: Tolerance = TOLERANCE,
    table: ReferenceTable | None = None,
) -> Verdict:
    """Return the verdict on a claim that nothing can be measured for, and why."""
    try:
        one = _allowed(claim, tolerance, table)[0]
    except InputError:
        # The claim itself cannot be read, and `note` says so.
        one = _Allowed(math.nan, -math.inf, math.inf)
    return Verdict(claim, CANNOT_TELL, one.claimed, one.low, one.high, note=note)


def _allowed(
    claim: ClaimedQuantity, tolerance: Tolerance, table: ReferenceTable | None
) -> list[_Allowed]:
    if claim.value is None:
        if claim.kind not in AREAS or not claim.reference:
            raise InputError("The claim states neither a value nor areas to compare with.")
        return [
            _set(claim, area, 0.0, tolerance, name)
            for name, area in reference_areas(claim.reference, table)
        ]
    return [_set(claim, claim.value * claim.factor, claim.rounding, tolerance)]


def _set(
    claim: ClaimedQuantity, value: float, rounding: float, tolerance: Tolerance, name: str = ""
):
    if claim.comparator == ABOUT:
        off = tolerance.bearing_deg if claim.kind == BEARING else tolerance.about * abs(value)
        # A rounded number is "about" by itself: the wider of the two counts, their sum is slack.
        wide = max(off, rounding)
        return _Allowed(value, value - wide, value + wide, off + rounding - wide, name)
    if claim.comparator in (MORE, AT_LEAST):
        return _Allowed(value, value, math.inf, rounding, name)
    return _Allowed(value, -math.inf, value, rounding, name)


def _verdict(claim: ClaimedQuantity, allowed: _Allowed, measured: Measured) -> Verdict:
    turn = 0.0
    difference = measured.value - allowed.claimed
    if claim.kind == BEARING:
        # 359° and 1° are 2° apart.
        turn = 360.0 * round(difference / 360.0)
        difference -= turn
    low, high = measured.low - turn, measured.high - turn
    if allowed.low <= low and high <= allowed.high:
        verdict, note = CONSISTENT, ""
    elif high < allowed.low - allowed.slack or low > allowed.high + allowed.slack:
        verdict, note = INCONSISTENT, ""
    else:
        verdict, note = CANNOT_TELL, _why(allowed, low, high)
    if allowed.name:
        note = f"{allowed.name}: {verdict}, ratio {measured.value / allowed.claimed:.2f}."
    return Verdict(
        claim,
        verdict,
        allowed.claimed,
        allowed.low,
        allowed.high,
        measured,
        difference,
        note,
    )


def _why(allowed: _Allowed, low: float, high: float) -> str:
    inside = low < allowed.high and high > allowed.low
    if inside:
        return "The measured interval reaches beyond what the claim allows."
    return "The measured value misses the claim by less than the claim is rounded."


def reference_areas(
    names: tuple[str, ...], table: ReferenceTable | None = None
) -> list[tuple[str, float]]:
    """Return the land area and the total area of named places together, each with its name.

    Raises
    ------
    InputError
        If a name is not in the table.
    """
    table = bundled() if table is None else table
    index = {name.casefold(): row for row, name in enumerate(table.names)}
    unknown = [name for name in names if name.casefold() not in index]
    if unknown:
        raise InputError(
            f"There is no reference area “{unknown[0]}”. Add it to the table of reference areas, "
            "or give its area as the claimed value."
        )
    rows = [index[name.casefold()] for name in names]
    together = " and ".join(table.names[row] for row in rows)
    found = []
    for kind, areas in ((LAND, table.land_m2), (TOTAL, table.total_m2)):
        area = float(areas[rows].sum())
        if math.isfinite(area):
            words = format_area(area, "km²", "mi²")
            found.append((f"{kind.capitalize()} area of {together}, {words}", area))
    if not found:
        raise InputError(f"The table gives no area of one kind for {together}.")
    return found


def words(kind: str, value: float, error: float = 0.0, unit: str = "", second: str = "") -> str:
    """Return a quantity of a claim's kind as text: 24.9 ± 0.8 km (15.5 ± 0.5 mi).

    Parameters
    ----------
    value, error : float
        Metres, square metres, times or degrees.
    unit, second : str
        Units of length or area; kilometres with miles beside by default.
    """
    if not math.isfinite(value):
        return ""
    if kind in AREAS:
        return format_area(value, unit or "km²", second or "mi²", error=error)
    if kind in (GAP, DISTANCE):
        return format_length(value, unit or "km", second or "mi", error=error)
    off = f" ± {format_number(error)}" if error > 0.0 else ""
    if kind == BEARING:
        return f"{value:.0f}{off}°"
    return f"{value:.2f}{off} times"


def format_measured(claim: ClaimedQuantity, measured: Measured | None) -> str:
    """Return a measurement with its error, or its interval where that is not centred."""
    if measured is None:
        return ""
    unit = claim.unit if claim.kind != AREA_RATIO else ""
    second = {"mi": "km", "mi²": "km²"}.get(unit, "")
    lopsided = abs(measured.low + measured.high - 2.0 * measured.value) > 1e-3 * measured.error
    if not lopsided:
        return words(claim.kind, measured.value, measured.error, unit, second)
    ends = [words(claim.kind, end, 0.0, unit, second) for end in (measured.low, measured.high)]
    middle = words(claim.kind, measured.value, 0.0, unit, second)
    return f"{middle}, between {ends[0]} and {ends[1]}"


def format_claim(claim: ClaimedQuantity) -> str:
    """Return what is claimed as text: less than 15.5 mi; about Delaware and Rhode Island."""
    if claim.value is None:
        return f"{claim.comparator} {' and '.join(claim.reference)}"
    if claim.unit in ("°", "%"):
        return f"{claim.comparator} {claim.value:g}{claim.unit}"
    return f"{claim.comparator} {claim.value:,g} {claim.unit}"
