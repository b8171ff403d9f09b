# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims and measurements in words, in the unit of the claim."""

from __future__ import annotations

import math

from ..base.marks import written
from ..base.remarks import joined_by_and, remark
from ..base.units import format_area, format_length, format_number, with_unit
from .claim import (
    AREA_RATIO,
    AREAS,
    BEARING,
    DISTANCE,
    FACTS,
    GAP,
    HOLDER,
    LINK_UP,
    SEALED,
    ClaimedQuantity,
    Measured,
)
from .quantity import ABOUT, AT_LEAST, AT_MOST, LESS, MORE

_COMPARED = {
    ABOUT: remark("about"),
    LESS: remark("less than"),
    MORE: remark("more than"),
    AT_LEAST: remark("at least"),
    AT_MOST: remark("at most"),
}


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
    if kind in (GAP, DISTANCE, *FACTS):
        return format_length(value, unit or "km", second or "mi", error=error)
    off = f" ± {format_number(error)}" if error > 0.0 else ""
    if kind == BEARING:
        return f"{value:.0f}{off}°"
    return remark("{count} times", count=f"{written(f'{value:.2f}')}{off}")


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
    return remark("{middle}, between {low} and {high}", middle=middle, low=ends[0], high=ends[1])


def format_claim(claim: ClaimedQuantity) -> str:
    """Return what is claimed as a remark: less than 15.5 mi; about Delaware and Rhode Island."""
    if claim.kind == HOLDER:
        place = claim.place_from or remark("the place")
        return remark("{place} held by {actor}", place=place, actor=claim.actor)
    if claim.kind == LINK_UP:
        return _format_link_up(claim)
    if claim.kind in FACTS:
        return remark("sealed") if claim.kind == SEALED else remark("open")
    comparator = _COMPARED.get(claim.comparator, claim.comparator)
    named = joined_by_and(claim.reference)
    if claim.value is None:
        return remark("{comparator} {quantity}", comparator=comparator, quantity=named)
    if claim.value_to is not None:
        return _format_range(claim, named)
    stated = _stated(claim.value)
    quantity = with_unit(stated, claim.unit)
    if named:
        quantity = remark("{count} times {names}", count=stated, names=named)
    elif claim.unit in ("°", "%"):
        quantity = f"{stated}{claim.unit}"
    elif claim.unit == "times":
        quantity = remark("{count} times", count=stated)
    return remark("{comparator} {quantity}", comparator=comparator, quantity=quantity)


def _format_range(claim: ClaimedQuantity, named: str) -> str:
    low, high = _stated(claim.value), _stated(claim.value_to)
    if named:
        return remark("{low} to {high} times {names}", low=low, high=high, names=named)
    many = remark("{count} times", count=high)
    upper = many if claim.unit == "times" else with_unit(high, claim.unit)
    return remark("{low} to {high}", low=low, high=upper)


def _stated(value: float | None) -> str:
    """Return a number as it was stated, with the marks that figures beside it have."""
    return "" if value is None else written(f"{value:,.12g}")


def _format_link_up(claim: ClaimedQuantity) -> str:
    said = remark("link-up")
    if claim.actor:
        said = remark("link-up of {whose}", whose=claim.actor)
    if not claim.place_from:
        return said
    if claim.value is None:
        return remark("{what} at {place}", what=said, place=claim.place_from)
    length = with_unit(_stated(claim.value), claim.unit)
    return remark(
        "{what} within {length} of {place}", what=said, length=length, place=claim.place_from
    )
