# SPDX-License-Identifier: GPL-2.0-or-later
"""What claims speak of, measured: on control maps, gap lines, pockets and places."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from ..base import parallel
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.remarks import joined_by_and, reason, remark, together
from ..control.control_map import ControlMap, parse_actors, require_one_a_day
from .between import measure_change, measure_link_up
from .claim import (
    AREA_RATIO,
    BEARING,
    CONTROL_AREA,
    DISTANCE,
    GAIN,
    GAP,
    HOLDER,
    LINK_UP,
    LOSS,
    NEAREST,
    OPEN,
    POCKET_AREA,
    SEALED,
    TOLERANCE,
    ClaimedQuantity,
    Measured,
    Tolerance,
    Verdict,
)
from .closures import area_measured, measure_gap, measure_pocket
from .context import CONTROL_MAP, NO_DATE, CannotMeasureError, MeasurementContext, day_near
from .distances import measure_holder, measure_way
from .errand import sent_with
from .judge import judge, unmeasured


def check_claims(
    claims: Sequence[ClaimedQuantity],
    ground: MeasurementContext,
    *,
    tolerance: Tolerance = TOLERANCE,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> list[Verdict]:
    """Return a verdict on each claim; what cannot be measured is "cannot tell", and says why.

    Claims of one date are measured together, wherever `scheduler` says; see `parallel.run`.

    Raises
    ------
    InputError
        If two of the maps are of one day.
    Canceled
        If the user asked to stop.
    """
    require_one_a_day(ground.maps)
    rows_of: dict[Any, list[int]] = {}
    for row, claim in enumerate(claims):
        rows_of.setdefault(claim.date, []).append(row)
    searched: dict[Any, Any] = {}
    errands = []
    for rows in rows_of.values():
        group = [claims[row] for row in rows]
        errands.append((group, sent_with(group, ground, searched)))
    found = parallel.run(
        partial(_settled, tolerance),
        errands,
        scheduler=scheduler,
        log=log,
        feedback=feedback,
        here=lambda errand, own: _verdicts(ground, tolerance, errand[0], own),
    )
    verdicts = {
        row: one for rows, group in zip(rows_of.values(), found) for row, one in zip(rows, group)
    }
    return [verdicts[row] for row in range(len(claims))]


def _settled(
    tolerance: Tolerance, errand: tuple[Sequence[ClaimedQuantity], MeasurementContext]
) -> list[Verdict]:
    """Return verdicts as another process sends them: nobody asks for other errors any more."""
    claims, ground = errand
    return [
        replace(one, measured=one.measured and replace(one.measured, at_error=None))
        for one in _verdicts(ground, tolerance, claims)
    ]


def _verdicts(
    ground: MeasurementContext,
    tolerance: Tolerance,
    claims: Sequence[ClaimedQuantity],
    feedback: Feedback = NO_FEEDBACK,
) -> list[Verdict]:
    found = []
    for number, claim in enumerate(claims):
        check(feedback)
        feedback.set_progress(100.0 * number / len(claims))
        try:
            measured = measure(claim, ground, feedback=feedback)
            found.append(judge(claim, measured, tolerance=tolerance, table=ground.table))
        except InputError as error:
            found.append(unmeasured(claim, reason(error), tolerance=tolerance, table=ground.table))
    return found


def measure(
    claim: ClaimedQuantity, ground: MeasurementContext, *, feedback: Feedback = NO_FEEDBACK
) -> list[Measured]:
    """Return what the layers say about a claim's quantity, a row a reading, the likeliest first.

    Raises
    ------
    InputError
        If there is nothing to measure it on.
    """
    if claim.kind in (GAP, SEALED, OPEN):
        return measure_gap(claim, ground, feedback)
    if claim.kind == POCKET_AREA:
        return measure_pocket(claim, ground, feedback)
    if claim.kind in (GAIN, LOSS):
        return measure_change(claim, ground)
    if claim.kind == LINK_UP:
        return [measure_link_up(claim, ground, feedback)]
    measures: dict[str, Callable[[ClaimedQuantity, MeasurementContext], Measured]] = {
        CONTROL_AREA: _control_area,
        AREA_RATIO: _ratio,
        DISTANCE: measure_way,
        BEARING: measure_way,
        HOLDER: measure_holder,
    }
    if claim.kind not in measures:
        raise CannotMeasureError("A claimed “{kind}” cannot be measured.", kind=claim.kind)
    return [measures[claim.kind](claim, ground)]


# Areas ----------------------------------------------------------------------------------------


def _held(claim: ClaimedQuantity, control: ControlMap, context: MeasurementContext) -> Measured:
    """Return the ground of the claim's actors on a map, 0 where they hold none of it."""
    names = parse_actors(claim.actor)
    if not names:
        raise CannotMeasureError("The claim does not say whose area. Name the actor in the report.")
    actors = context.actors(names)
    ground = np.array([control.union(actors)], dtype=object)
    what = remark("ground of {names}", names=joined_by_and(actors))
    return area_measured(ground, control.crs, context.options, what, control.date, "")


def _control_area(claim: ClaimedQuantity, ground: MeasurementContext) -> Measured:
    return _held_on(claim, claim.date, ground)


def _held_on(
    claim: ClaimedQuantity, wanted: dt.date | None, ground: MeasurementContext
) -> Measured:
    """Return an actor's area on a date, bounded by the maps before and after if none is near."""
    dates = [one.date for one in ground.maps]
    known = [date for date in dates if date is not None]
    before = [date for date in known if wanted is not None and date < wanted]
    after = [date for date in known if wanted is not None and date > wanted]
    near = min((abs((date - wanted).days) for date in known), default=0) if wanted else 0
    between = bool(before and after) and near > ground.options.days
    if wanted is None or not between or claim.which_map != NEAREST:
        day, note = day_near(dates, wanted, ground.options.days, CONTROL_MAP, which=claim.which_map)
        found = _held(claim, ground.maps[dates.index(day)], ground)
        return _said(found, note)
    first, last = max(before), min(after)
    start, end = (_held(claim, ground.maps[dates.index(day)], ground) for day in (first, last))
    part = (wanted - first).days / (last - first).days
    note = remark(
        "There is no map near {wanted}; the area lies between those of {first} and {last} if it "
        "changed one way in between.",
        wanted=wanted,
        first=first,
        last=last,
    )
    return Measured(
        start.value + part * (end.value - start.value),
        min(start.low, end.low),
        max(start.high, end.high),
        start.what,
        (first, last),
        note,
    )


def _ratio(claim: ClaimedQuantity, ground: MeasurementContext) -> Measured:
    if claim.date_from is None:
        raise CannotMeasureError("The claim does not say from which date the ratio starts.")
    if claim.date is not None and claim.date_from >= claim.date:
        raise CannotMeasureError(
            "The ratio starts on {date_from} and ends on {date}: it must start before it ends.",
            date_from=claim.date_from,
            date=claim.date,
        )
    start = _held_on(claim, claim.date_from, ground)
    end = _held_on(claim, claim.date, ground)
    if start.dates == end.dates:
        raise CannotMeasureError(
            "There is one map for both dates, that of {date}: nothing changes on it.",
            date=", ".join(map(str, start.dates)) or NO_DATE,
        )
    if start.low <= 0.0:
        raise CannotMeasureError(
            "The {what} on {date_from} may be nothing at all.",
            what=start.what,
            date_from=claim.date_from,
        )
    value = end.value / start.value
    bounded = len(start.dates) > 1 or len(end.dates) > 1

    def at_error(error: float) -> tuple[float, float]:
        if bounded:
            # The error of position has no part in what the maps before and after bound.
            return end.low / start.high, end.high / start.low
        # Two independent errors: their shares add as squares.
        halves = [one.at_error(error)[1] - one.value for one in (start, end) if one.at_error]
        share = np.hypot(halves[0] / start.value, halves[1] / end.value)
        return max(value * (1.0 - share), 0.0), value * (1.0 + share)

    low, high = at_error(ground.options.position_error_m)
    note = together(dict.fromkeys((start.note, end.note)))
    dates = tuple(sorted({*start.dates, *end.dates}))
    widened = None if bounded else at_error
    error = ground.options.position_error_m
    return Measured(value, max(low, 0.0), high, end.what, dates, note, widened, error)


def _said(found: Measured, note: str) -> Measured:
    return replace(found, note=note)
