# SPDX-License-Identifier: GPL-2.0-or-later
"""What claims speak of, measured: on control maps, gap lines, pockets and places."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import numpy as np
import shapely

from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..control.control_map import ControlMap, parse_actors
from ..gap.encirclement import encirclement_gap
from ..gap.model import GapOptions
from ..geometry import geodesy
from ..geometry.nearest import nearest_on
from ..places.facts import front_segments
from ..pocket.pockets import area_error_m2
from .claim import (
    AREA_RATIO,
    BEARING,
    CONTROL_AREA,
    DISTANCE,
    FRONT,
    GAP,
    POCKET_AREA,
    TOLERANCE,
    ClaimedQuantity,
    Measured,
    Tolerance,
    Verdict,
    judge,
    unmeasured,
)
from .context import (
    CannotMeasureError,
    MeasurementContext,
    MeasureOptions,
    Shapes,
    dates_of,
    day_near,
    place_named,
)

#: Half width of a 95 % interval, in standard deviations.
_Z95 = 1.959963984540054


def check_claims(
    claims: Sequence[ClaimedQuantity],
    ground: MeasurementContext,
    *,
    tolerance: Tolerance = TOLERANCE,
    feedback: Feedback = NO_FEEDBACK,
) -> list[Verdict]:
    """Return a verdict on each claim; what cannot be measured is "cannot tell", and says why.

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    found = []
    for number, claim in enumerate(claims):
        check(feedback)
        feedback.set_progress(100.0 * number / len(claims))
        try:
            measured = measure(claim, ground, feedback=feedback)
            found.append(judge(claim, measured, tolerance=tolerance, table=ground.table))
        except InputError as error:
            found.append(unmeasured(claim, str(error), tolerance=tolerance, table=ground.table))
    return found


def measure(
    claim: ClaimedQuantity, ground: MeasurementContext, *, feedback: Feedback = NO_FEEDBACK
) -> Measured:
    """Return what the layers say about a claim's quantity.

    Raises
    ------
    InputError
        If there is nothing to measure it on.
    """
    if claim.kind == GAP:
        return _gap(claim, ground, feedback)
    if claim.kind == POCKET_AREA:
        return _pocket(claim, ground, feedback)
    measures: dict[str, Callable[[ClaimedQuantity, MeasurementContext], Measured]] = {
        CONTROL_AREA: _control_area,
        AREA_RATIO: _ratio,
        DISTANCE: _way,
        BEARING: _way,
    }
    if claim.kind not in measures:
        raise CannotMeasureError(f"A claimed “{claim.kind}” cannot be measured.")
    return measures[claim.kind](claim, ground)


def _on(shapes: Shapes, date: dt.date | None) -> np.ndarray:
    return np.flatnonzero([one == date for one in shapes.dates])


# Gaps and pockets -----------------------------------------------------------------------------


def _search(
    claim: ClaimedQuantity, ground: MeasurementContext, feedback: Feedback
) -> tuple[Shapes, Shapes]:
    """Return the gap lines and pockets that threaten on the claim's date, best rank first."""
    dates = [one.date for one in ground.maps]
    day, _ = day_near(dates, claim.date, ground.options.days, "control map")
    control = ground.maps[dates.index(day)]
    actors = parse_actors(claim.actor)
    if not actors:
        raise CannotMeasureError(
            "The claim does not say who encircles. Name the actor in the report, or give a layer "
            "of gap lines and one of pockets."
        )
    key = (day, tuple(actors))
    if key not in ground.searched:
        limit = GapOptions(max_gap_m=ground.options.max_gap_m)
        found = encirclement_gap(control, encirclers=actors, options=limit, feedback=feedback)
        ground.searched[key] = (
            Shapes(found.lines.geometry, [day] * len(found.lines)),
            Shapes(found.pockets.geometry, [day] * len(found.pockets)),
        )
    return ground.searched[key]


def _gap(claim: ClaimedQuantity, ground: MeasurementContext, feedback: Feedback) -> Measured:
    gaps = ground.gaps or _search(claim, ground, feedback)[0]
    day, note = day_near(gaps.dates, claim.date, ground.options.days, "gap line")
    rows = _on(gaps, day)
    row, between = _line_between(claim, ground, gaps.lonlat[rows])
    metres = float(geodesy.length_m(gaps.lonlat[rows[row : row + 1]], _lonlat(ground))[0])
    error = _Z95 * np.sqrt(2.0) * ground.options.position_error_m
    what = f"gap line {between}"
    return Measured(metres, max(metres - error, 0.0), metres + error, what, dates_of(day), note)


def _line_between(
    claim: ClaimedQuantity, ground: MeasurementContext, lines: np.ndarray
) -> tuple[int, str]:
    """Return the line that comes nearest to the claim's places together, or to its point."""
    names = [name for name in (claim.place_from, claim.place_to) if name]
    if names:
        spots = np.array([place_named(name, ground) for name in names], dtype=object)
        said = " and ".join(names)
    elif claim.at is not None:
        spots, said = shapely.points([claim.at]), "the event"
    elif len(lines) == 1:
        return 0, "on the map"
    else:
        raise CannotMeasureError(
            f"There are {len(lines)} gap lines, and the claim names no places. Name those between "
            "which the gap lies, or place the event."
        )
    ellipsoid = geodesy.geod(ground.crs)
    away = np.array([nearest_on(spots, [line], ellipsoid).distance_m for line in lines])
    best = int(np.argmin(away.sum(axis=1)))
    if len(spots) == 2:
        # A gap between two places comes nearer to each than they are to one another.
        apart = nearest_on(spots[:1], [shapely.linestrings([spots[1].coords[0]] * 2)], ellipsoid)
        if away[best].max() > apart.distance_m[0]:
            raise CannotMeasureError(f"No gap line lies between {said}.")
    return best, f"nearest {said}"


def _pocket(claim: ClaimedQuantity, ground: MeasurementContext, feedback: Feedback) -> Measured:
    pockets = ground.pockets or _search(claim, ground, feedback)[1]
    day, note = day_near(pockets.dates, claim.date, ground.options.days, "pocket")
    rows = _on(pockets, day)
    inside, said = _spot(claim, ground)
    if inside is None and len(rows) > 1:
        raise CannotMeasureError(
            f"There are {len(rows)} pockets, and the claim does not say which. Place the event "
            "inside the pocket."
        )
    if inside is not None:
        rows = rows[shapely.intersects(pockets.lonlat[rows], inside)]
        if not len(rows):
            raise CannotMeasureError(f"No pocket holds {said}.")
    one = pockets.lonlat[rows[:1]]
    what = f"pocket that holds {said}" if inside is not None else "the only pocket"
    return _area(one, _lonlat(ground), ground.options, what, day, note)


def _spot(claim: ClaimedQuantity, ground: MeasurementContext):
    if claim.place_from:
        return place_named(claim.place_from, ground), claim.place_from
    if claim.at is not None:
        return shapely.Point(claim.at), "the event"
    return None, ""


# Areas ----------------------------------------------------------------------------------------


def _area(geometries, crs, options: MeasureOptions, what: str, day, note: str) -> Measured:
    area = float(geodesy.area_m2(geometries, crs).sum())
    border = float(geodesy.perimeter_m(geometries, crs).sum())
    error = float(area_error_m2(border, options.position_error_m, options.correlation_m))
    return Measured(area, max(area - error, 0.0), area + error, what, dates_of(day), note)


def _held(claim: ClaimedQuantity, control: ControlMap, options: MeasureOptions) -> Measured:
    names = parse_actors(claim.actor)
    if not names:
        raise CannotMeasureError("The claim does not say whose area. Name the actor in the report.")
    actors = control.require(names, "Claim")
    ground = np.array([control.union(actors)], dtype=object)
    what = f"ground of {' and '.join(actors)}"
    return _area(ground, control.crs, options, what, control.date, "")


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
    if wanted is None or near <= ground.options.days or not (before and after):
        day, note = day_near(dates, wanted, ground.options.days, "control map")
        found = _held(claim, ground.maps[dates.index(day)], ground.options)
        return _said(found, note)
    first, last = max(before), min(after)
    start, end = (
        _held(claim, ground.maps[dates.index(day)], ground.options) for day in (first, last)
    )
    part = (wanted - first).days / (last - first).days
    note = (
        f"There is no map near {wanted}; the area lies between those of {first} and {last} if it "
        "changed one way in between."
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
    start = _held_on(claim, claim.date_from, ground)
    end = _held_on(claim, claim.date, ground)
    if start.low <= 0.0:
        raise CannotMeasureError(f"The {start.what} on {claim.date_from} may be nothing at all.")
    value = end.value / start.value
    if len(start.dates) == len(end.dates) == 1:
        # Two independent errors: their shares add as squares.
        share = np.hypot(start.error / start.value, end.error / end.value)
        low, high = value * (1.0 - share), value * (1.0 + share)
    else:
        low, high = end.low / start.high, end.high / start.low
    note = " ".join(dict.fromkeys(part for part in (start.note, end.note) if part))
    dates = tuple(sorted({*start.dates, *end.dates}))
    return Measured(value, max(low, 0.0), high, end.what, dates, note)


# Distances ------------------------------------------------------------------------------------


def _way(claim: ClaimedQuantity, ground: MeasurementContext) -> Measured:
    """Return the distance between two places, or the bearing of the second from the first."""
    if not claim.place_from or not claim.place_to:
        raise CannotMeasureError(
            "The claim does not say from where to where. Name both places, or “front”."
        )
    names = (claim.place_from, claim.place_to)
    if FRONT in names:
        return _way_to_front(claim, ground)
    start, end = (place_named(name, ground) for name in names)
    azimuth, _, metres = geodesy.inverse(start.x, start.y, end.x, end.y, geodesy.geod(ground.crs))
    error = _Z95 * np.sqrt(2.0) * ground.options.place_error_m
    return _way_measured(claim, float(metres), float(azimuth), error, f"{names[0]} to {names[1]}")


def _way_to_front(claim: ClaimedQuantity, ground: MeasurementContext) -> Measured:
    name = claim.place_to if claim.place_from == FRONT else claim.place_from
    dates = [one.date for one in ground.maps]
    day, note = day_near(dates, claim.date, ground.options.days, "control map")
    control = ground.maps[dates.index(day)]
    if claim.actor:
        actors = control.require(parse_actors(claim.actor), "Claim")
        sides = dict.fromkeys(actors, "one side")
        sides |= {actor: "the other" for actor in control.actor_names if actor not in actors}
        control = control.renamed(sides)
    front, is_edge = front_segments(control)
    if is_edge:
        raise CannotMeasureError(f"The map of {day} shows no front: nobody borders on anybody.")
    lonlat = geodesy.to_lonlat(front, control.crs)
    spot = np.array([place_named(name, ground)], dtype=object)
    way = nearest_on(spot, lonlat, geodesy.geod(ground.crs))
    azimuth = float(way.azimuth_deg[0]) + (180.0 if claim.place_from == FRONT else 0.0)
    error = _Z95 * np.hypot(ground.options.place_error_m, ground.options.position_error_m)
    what = f"{name} to the nearest front"
    found = _way_measured(claim, float(way.distance_m[0]), azimuth % 360.0, error, what)
    return _said(found, note, dates_of(day))


def _way_measured(
    claim: ClaimedQuantity, metres: float, azimuth: float, error: float, what: str
) -> Measured:
    if claim.kind == DISTANCE:
        return Measured(metres, max(metres - error, 0.0), metres + error, what)
    if metres <= error:
        raise CannotMeasureError(f"The bearing is not defined: {what} is nearer than its error.")
    turn = float(np.degrees(np.arcsin(error / metres)))
    return Measured(azimuth, azimuth - turn, azimuth + turn, what)


# Small things -------------------------------------------------------------------------------


def _lonlat(ground: MeasurementContext):
    return geodesy.geographic(ground.crs)


def _said(found: Measured, note: str, dates: tuple[dt.date, ...] | None = None) -> Measured:
    dates = found.dates if dates is None else dates
    return Measured(found.value, found.low, found.high, found.what, dates, note)
