# SPDX-License-Identifier: GPL-2.0-or-later
"""A claimed quantity against a measured one: consistent, inconsistent, or cannot tell.

A claim allows a set of values. One measured interval that lies inside it is consistent. One that
lies outside, also when the claim is widened by half of the last digit it states, is inconsistent.
Between the two nobody can tell. Where a claim or a map can be read in more than one way (land or
total area, one line or the closure), the readings must agree, or nobody can tell.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.remarks import joined_by_and, remark, together
from ..base.units import format_area, format_length
from ..pocket import references
from ..pocket.reference import LAND, TOTAL, ReferenceTable
from .claim import (
    AREAS,
    BEARING,
    CANNOT_TELL,
    CONSISTENT,
    DISTANCE,
    FACTS,
    HOLDER,
    INCONSISTENT,
    LINK_UP,
    OPEN,
    POSITION,
    TOLERANCE,
    VERDICT_WORDS,
    ClaimedQuantity,
    Measured,
    Tolerance,
    Verdict,
)
from .quantity import ABOUT, AT_LEAST, COMPARATORS, MORE

#: No map is drawn worse than this: an error that turns a verdict is not looked for beyond, metres.
_WORST_M = 1e6


@dataclass(frozen=True)
class _Allowed:
    """The values a claim allows, how far its own rounding widens them, and the rounding itself."""

    claimed: float
    low: float
    high: float
    slack: float = 0.0
    rounding: float = 0.0
    name: str = ""
    open_low: bool = False


def judge(
    claim: ClaimedQuantity,
    measured: Measured | Sequence[Measured],
    *,
    tolerance: Tolerance = TOLERANCE,
    table: ReferenceTable | None = None,
) -> Verdict:
    """Return whether a measurement agrees with a claim.

    Parameters
    ----------
    measured : Measured or sequence of Measured
        In metres, square metres, times or degrees; several where the layers can be read in more
        than one way, the likeliest first.
    table : ReferenceTable, optional
        Where the claim names reference areas; by default all that Salient has.

    Raises
    ------
    InputError
        If the claim states nothing that can be compared.
    """
    _require(claim)
    readings = [measured] if isinstance(measured, Measured) else list(measured)
    allowed = _allowed(claim, tolerance, table)
    found = [_verdict(claim, one, reading) for reading in readings for one in allowed]
    notes = list(dict.fromkeys(one.note for one in found))
    turns = [one.turns_at_m for one in found if not math.isnan(one.turns_at_m)]
    first = replace(found[0], turns_at_m=min(turns, default=math.nan))
    if len({one.verdict for one in found}) > 1:
        # Readings that disagree settle nothing: whoever likes one of them would be right.
        said = dict.fromkeys(one.note or _said(one) for one in found)
        first = replace(first, verdict=CANNOT_TELL, turns_at_m=math.nan)
        notes = [remark("The readings disagree."), *said]
    notes += dict.fromkeys(one.note for one in readings)
    notes.append(_turning(first))
    return replace(first, note=together(notes))


def _require(claim: ClaimedQuantity) -> None:
    if claim.kind in FACTS:
        return
    if claim.comparator not in COMPARATORS:
        names = ", ".join(COMPARATORS)
        raise InputError(
            "“{comparator}” compares nothing. Use one of: {names}.",
            comparator=claim.comparator,
            names=names,
        )
    if claim.kind == BEARING and claim.value is not None:
        if claim.comparator != ABOUT:
            raise InputError(
                "A bearing is not “{comparator}” a number of degrees: 350° and 10° lie on "
                "both sides of north. State it as “about”.",
                comparator=claim.comparator,
            )
        if not 0.0 <= claim.value <= 360.0:
            raise InputError(
                "A bearing of {value:g}° does not exist. State it from 0° to 360°.",
                value=claim.value,
            )


def _said(verdict: Verdict) -> str:
    what = verdict.measured.what if verdict.measured else ""
    if not what:
        return ""
    return remark("By the {what}: {verdict}.", what=what, verdict=VERDICT_WORDS[verdict.verdict])


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
    return Verdict(
        claim, CANNOT_TELL, one.claimed, one.low, one.high, note=note, rounding=one.rounding
    )


def _allowed(
    claim: ClaimedQuantity, tolerance: Tolerance, table: ReferenceTable | None
) -> list[_Allowed]:
    if claim.kind in FACTS:
        return [_fact(claim, tolerance)]
    if claim.value is None:
        if claim.kind not in AREAS or not claim.reference:
            raise InputError("The claim states neither a value nor areas to compare with.")
        return [
            _set(claim, area, None, 0.0, tolerance, name)
            for name, area in reference_areas(claim.reference, table)
        ]
    if claim.reference and claim.kind in AREAS:
        # "Half of Iraq": the value is a multiple of the reference areas.
        share = tolerance.rounding
        return [
            _set(
                claim,
                claim.value * area,
                _top(claim, area),
                claim.value * area * share,
                tolerance,
                name,
            )
            for name, area in reference_areas(claim.reference, table)
        ]
    rounding, factor = tolerance.rounding_of(claim), claim.factor
    return [_set(claim, claim.value * factor, _top(claim, factor), rounding, tolerance)]


def _top(claim: ClaimedQuantity, factor: float) -> float | None:
    """Return the upper end of a claimed range."""
    return None if claim.value_to is None else claim.value_to * factor


def _fact(claim: ClaimedQuantity, tolerance: Tolerance) -> _Allowed:
    """Return what a fact asks of its length: no gap, some gap, inside, near."""
    if claim.kind == LINK_UP:
        near = tolerance.near_m if claim.value is None else claim.value * claim.factor
        return _Allowed(near, 0.0, near)
    if claim.kind == HOLDER:
        return _Allowed(0.0, 0.0, math.inf)
    if claim.kind == OPEN:
        return _Allowed(0.0, 0.0, math.inf, open_low=True)
    return _Allowed(0.0, -math.inf, 0.0)


def _set(
    claim: ClaimedQuantity,
    value: float,
    top: float | None,
    rounding: float,
    tolerance: Tolerance,
    name: str = "",
) -> _Allowed:
    if top is not None:
        if claim.kind == BEARING and top < value:
            # From 350° to 10° is across north.
            top += 360.0
        return _Allowed(value, min(value, top), max(value, top), rounding, rounding, name)
    if claim.comparator == ABOUT:
        off = _about(claim, value, tolerance)
        # A round number is "about" by itself: the wider of the two counts. Digits that are finer
        # than "about" widen it once more, and only as far as nobody can tell.
        wide = max(off, rounding)
        slack = rounding if rounding < off else 0.0
        return _Allowed(value, value - wide, value + wide, slack, rounding, name)
    if claim.comparator == MORE and value == 0.0:
        # "More than nothing" is something: 0 is not more than 0.
        return _Allowed(value, value, math.inf, rounding, rounding, name, open_low=True)
    if claim.comparator in (MORE, AT_LEAST):
        return _Allowed(value, value, math.inf, rounding, rounding, name)
    # Nothing is less than 0 but what lies on the other side of a front than it is said to.
    least = 0.0 if claim.from_front and claim.kind == DISTANCE else -math.inf
    return _Allowed(value, least, value, rounding, rounding, name)


def _about(claim: ClaimedQuantity, value: float, tolerance: Tolerance) -> float:
    if claim.kind != BEARING:
        return tolerance.about * claim.share_of(value)
    direction = claim.direction
    return tolerance.bearing_deg if direction is None else tolerance.sector_deg(direction)


def _verdict(claim: ClaimedQuantity, allowed: _Allowed, measured: Measured) -> Verdict:
    difference = measured.value - allowed.claimed
    if claim.kind == BEARING:
        # 359° and 1° are 2° apart.
        turn = 360.0 * round(difference / 360.0)
        difference -= turn
        allowed = replace(allowed, low=allowed.low + turn, high=allowed.high + turn)
    verdict = _judged(allowed, measured.low, measured.high)
    note = _why(allowed, measured.low, measured.high) if verdict == CANNOT_TELL else ""
    if allowed.name:
        note = remark(
            "{area}: {verdict}, ratio {ratio:.2f}.",
            area=allowed.name,
            verdict=VERDICT_WORDS[verdict],
            ratio=measured.value / allowed.claimed,
        )
    return Verdict(
        claim,
        verdict,
        allowed.claimed,
        allowed.low,
        allowed.high,
        measured,
        difference,
        note,
        allowed.rounding,
        _turns_at(allowed, measured, verdict),
    )


def _judged(allowed: _Allowed, low: float, high: float) -> str:
    if allowed.open_low:
        # Some gap, however small, is a gap: no gap at all is the one value that is not allowed.
        return CONSISTENT if low > 0.0 else INCONSISTENT if high <= 0.0 else CANNOT_TELL
    if allowed.low <= low and high <= allowed.high:
        return CONSISTENT
    # A bound of 0 is none that somebody rounded to.
    below = allowed.low - allowed.slack if allowed.low else 0.0
    if high < below or low > allowed.high + allowed.slack:
        return INCONSISTENT
    return CANNOT_TELL


def _turns_at(allowed: _Allowed, measured: Measured, verdict: str) -> float:
    """Return the standard deviation in metres at which a verdict turns.

    The interval widens with the error: what is settled stays so up to one error, and what is open
    was settled under one. Found by halving, to a tenth of a per cent.
    """
    if measured.at_error is None:
        return math.nan
    widened = measured.at_error

    def settled(error: float) -> bool:
        return _judged(allowed, *widened(error)) != CANNOT_TELL

    if verdict == CANNOT_TELL:
        if not settled(0.0):
            return math.nan
        good, bad = 0.0, measured.error_m
    else:
        good, bad = measured.error_m, max(1.0, 2.0 * measured.error_m)
        while settled(bad):
            good, bad = bad, 2.0 * bad
            if bad > _WORST_M:
                return math.inf
    for _ in range(60):
        middle = (good + bad) / 2.0
        good, bad = (middle, bad) if settled(middle) else (good, middle)
        if bad - good <= 1e-3 * bad:
            break
    return good


def _turning(verdict: Verdict) -> str:
    """Return the sentence on the error at which a verdict turns."""
    if not math.isfinite(verdict.turns_at_m) or verdict.measured is None:
        return ""
    metres = format_length(verdict.turns_at_m, "m", None)
    if verdict.turns_at_m >= 10_000.0:
        metres = format_length(verdict.turns_at_m, "km", None)
    of_map = verdict.measured.error_of == POSITION
    if verdict.verdict == CANNOT_TELL and of_map:
        return remark(
            "It could be told with a position error under {metres} (1 sigma).", metres=metres
        )
    if verdict.verdict == CANNOT_TELL:
        return remark(
            "It could be told with an error of places under {metres} (1 sigma).", metres=metres
        )
    if of_map:
        if verdict.verdict == CONSISTENT:
            return remark("Consistent up to a position error of {metres} (1 sigma).", metres=metres)
        return remark("Inconsistent up to a position error of {metres} (1 sigma).", metres=metres)
    if verdict.verdict == CONSISTENT:
        return remark("Consistent up to an error of places of {metres} (1 sigma).", metres=metres)
    return remark("Inconsistent up to an error of places of {metres} (1 sigma).", metres=metres)


def _why(allowed: _Allowed, low: float, high: float) -> str:
    inside = low < allowed.high and high > allowed.low
    if inside or low != high:
        return remark("The measured interval reaches beyond what the claim allows.")
    return remark("The measured value misses the claim by less than the claim is rounded.")


def reference_areas(
    names: tuple[str, ...], table: ReferenceTable | None = None
) -> list[tuple[str, float]]:
    """Return the land area and the total area of named places together, each with its name.

    “Delaware (land)” or “Delaware (total)” asks for one of the two.

    Raises
    ------
    InputError
        If a name is not in the table, or can be several areas.
    """
    names, wanted = _kind_asked(names)
    found_names, land, total = _known(names) if table is None else _of_table(names, table)
    names_told = joined_by_and(found_names)
    found: list[tuple[str, float]] = []
    for kind, areas in ((LAND, land), (TOTAL, total)):
        area = float(np.sum(areas))
        if math.isfinite(area) and kind in wanted:
            words = format_area(area, "km²", "mi²")
            if kind == LAND:
                told = remark("Land area of {names}, {area}", names=names_told, area=words)
            else:
                told = remark("Total area of {names}, {area}", names=names_told, area=words)
            found.append((told, area))
    if not found:
        raise InputError("The table gives no area of one kind for {together}.", together=names_told)
    return found


def _known(names: tuple[str, ...]) -> tuple[list[str], list[float], list[float]]:
    """Return names, land and total areas of what Salient's own tables have."""
    areas = [references.find(name) for name in names]
    return (
        [one.label for one in areas],
        [float(one.table.land_m2[one.row]) for one in areas],
        [float(one.table.total_m2[one.row]) for one in areas],
    )


def _of_table(names: tuple[str, ...], table: ReferenceTable) -> tuple[list[str], Array, Array]:
    """Return the same of a table that the user gives."""
    index = {name.casefold(): row for row, name in enumerate(table.names)}
    unknown = [name for name in names if name.casefold() not in index]
    if unknown:
        raise references.unknown_area(unknown[0])
    rows = [index[name.casefold()] for name in names]
    return [table.names[row] for row in rows], table.land_m2[rows], table.total_m2[rows]


def _kind_asked(names: tuple[str, ...]) -> tuple[tuple[str, ...], set[str]]:
    """Return names without “(land)” or “(total)”, and the kinds of area that are asked for."""
    asked = set()
    plain = []
    for name in names:
        short = name
        for kind in (LAND, TOTAL):
            if name.casefold().endswith(f"({kind})"):
                short = name[: -len(kind) - 2].strip()
                asked.add(kind)
        plain.append(short)
    return tuple(plain), asked or {LAND, TOTAL}
