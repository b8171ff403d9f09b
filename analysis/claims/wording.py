# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims and measurements in words, in the unit of the claim."""

from __future__ import annotations

import math

from ..base.units import format_area, format_length, format_number
from .claim import (
    AREA_RATIO,
    AREAS,
    BEARING,
    DISTANCE,
    FACTS,
    GAP,
    HOLDER,
    LINK_UP,
    ClaimedQuantity,
    Measured,
)


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
    if claim.kind == HOLDER:
        return f"{claim.place_from or 'the place'} held by {claim.actor}"
    if claim.kind == LINK_UP:
        near = "" if claim.value is None else f"within {claim.value:,.12g} {claim.unit} of "
        whose = f" of {claim.actor}" if claim.actor else ""
        at = f" {near or 'at '}{claim.place_from}" if claim.place_from else ""
        return f"link-up{whose}{at}"
    if claim.kind in FACTS:
        return claim.kind
    named = " and ".join(claim.reference)
    if claim.value is None:
        return f"{claim.comparator} {named}"
    if named and claim.value_to is not None:
        return f"{claim.value:g} to {claim.value_to:g} times {named}"
    if named:
        return f"{claim.comparator} {claim.value:g} times {named}"
    if claim.value_to is not None:
        return f"{claim.value:,.12g} to {claim.value_to:,.12g} {claim.unit}"
    if claim.unit in ("°", "%"):
        return f"{claim.comparator} {claim.value:g}{claim.unit}"
    return f"{claim.comparator} {claim.value:,.12g} {claim.unit}"
