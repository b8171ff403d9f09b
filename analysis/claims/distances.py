# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims on distance, bearing and on who holds a place, measured on places and fronts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import shapely

from ..base.remarks import joined_by_and, remark, together
from ..base.statistics import Z95, length_error
from ..control.control_map import ControlMap, parse_actors
from ..geometry import antimeridian, geodesy
from ..geometry.nearest import nearest_on
from ..places.facts import front_segments
from .claim import (
    BEHIND,
    DISTANCE,
    FRONTS,
    NEAREST,
    PLACES,
    POSITION,
    ClaimedQuantity,
    Measured,
)
from .context import (
    CONTROL_MAP,
    NO_DATE,
    THE_EVENTS_PLACE,
    CannotMeasureError,
    MeasurementContext,
    dates_of,
    day_near,
    holding,
    place_named,
)


def measure_way(claim: ClaimedQuantity, ground: MeasurementContext) -> Measured:
    """Return the distance between two places, or the bearing of the second from the first.

    Raises
    ------
    CannotMeasureError
        If a place is not known, or there is no front.
    """
    if claim.from_front:
        return _way_to_front(claim, ground)
    (start, end), names = _ends(claim, ground)
    azimuth, _, metres = geodesy.inverse(start.x, start.y, end.x, end.y, geodesy.geod(ground.crs))
    what = remark("{start} to {end}", start=names[0], end=names[1])

    def half(error: float) -> float:
        return float(length_error(error))

    error = ground.options.place_error_m
    return _way_measured(claim, float(metres), float(azimuth), half, error, what, of=PLACES)


def _ends(
    claim: ClaimedQuantity, ground: MeasurementContext
) -> tuple[list[shapely.Geometry], list[str]]:
    """Return both places and what they are called; one that is not named is the event's own."""
    points, names = [], []
    for name in (claim.place_from, claim.place_to):
        if name:
            points.append(place_named(name, ground))
        elif claim.at is not None and (claim.place_from or claim.place_to):
            points.append(shapely.Point(claim.at))
        else:
            raise CannotMeasureError(
                "The claim does not say from where to where. Name both places, or “front”."
            )
        names.append(name or THE_EVENTS_PLACE)
    return points, names


def _map_for(claim: ClaimedQuantity, ground: MeasurementContext) -> tuple[ControlMap, str]:
    """Return the map to measure a claim on and what to say of it.

    What is measured from the front is measured on the map before, where there is one and the claim
    does not say otherwise.
    """
    dates = [one.date for one in ground.maps]
    days = ground.options.days
    which = claim.which_map
    try:
        day, note = day_near(dates, claim.date, days, CONTROL_MAP, which=which)
    except CannotMeasureError:
        if claim.on_map or which == NEAREST:
            raise
        day, note = day_near(dates, claim.date, days, CONTROL_MAP)
        note = together((note, remark("There is no map before it near enough.")))
    return ground.maps[dates.index(day)], note


def _way_to_front(claim: ClaimedQuantity, ground: MeasurementContext) -> Measured:
    name = claim.place_to if claim.place_from in FRONTS else claim.place_from
    name = "" if name in FRONTS else name
    if not name and claim.at is None:
        raise CannotMeasureError("The claim does not say what lies so far from the front.")
    control, note = _map_for(claim, ground)
    actors = ground.actors_on(control, parse_actors(claim.actor)) if claim.actor else ()
    spot = place_named(name, ground) if name else shapely.Point(claim.at)
    behind = BEHIND in (claim.place_from, claim.place_to)
    side = _side_of(spot, actors, control, name or THE_EVENTS_PLACE) if behind else 1.0
    if behind and not actors:
        unsaid = remark("Whose front it is, is not said: the side was not tested.")
        note = together((note, unsaid))
    if actors:
        sides = dict.fromkeys(actors, "one side")
        sides |= {actor: "the other" for actor in control.actor_names if actor not in actors}
        control = control.renamed(sides)
    front, is_edge = front_segments(control)
    if is_edge:
        raise CannotMeasureError(
            "The map of {date} shows no front: nobody borders on anybody.", date=control.date
        )
    lonlat = geodesy.to_lonlat(front, control.crs)
    way = nearest_on(np.array([spot], dtype=object), lonlat, geodesy.geod(ground.crs))
    azimuth = float(way.azimuth_deg[0]) + (180.0 if claim.place_from in FRONTS else 0.0)
    what = remark("{place} to the nearest front", place=name or THE_EVENTS_PLACE)
    if side < 0.0:
        what = remark(
            "{what}, before the front of {names} and not behind it",
            what=what,
            names=joined_by_and(actors),
        )
    return _way_measured(
        claim,
        float(way.distance_m[0]) * (side if claim.kind == DISTANCE else 1.0),
        azimuth % 360.0,
        _with_places(ground),
        ground.options.position_error_m,
        what,
        day=control.date,
        note=note,
        least=-np.inf if behind and actors else 0.0,
    )


def _side_of(spot: shapely.Point, actors: Sequence[str], control: ControlMap, said: str) -> float:
    """Return 1 where a place lies on the actors' ground, behind their front, and -1 before it."""
    if not actors:
        return 1.0
    held = geodesy.to_lonlat(np.array([control.union(actors)], dtype=object), control.crs)
    if holding(held, spot).all():
        return 1.0
    if len(control.actor_names) > 1:
        _require_drawn(control, spot, said)
    return -1.0


def _with_places(ground: MeasurementContext) -> Callable[..., Any]:
    """Return the half width for an error of the map, with that of the places added as squares."""
    places = ground.options.place_error_m
    return lambda error: float(Z95 * np.hypot(places, error))


def _way_measured(
    claim: ClaimedQuantity,
    metres: float,
    azimuth: float,
    half: Callable[..., Any],
    error: float,
    what: str,
    *,
    of: str = POSITION,
    day: dt.date | None = None,
    note: str = "",
    least: float = 0.0,
) -> Measured:
    if claim.kind == DISTANCE:

        def around(sigma: float) -> tuple[float, float]:
            return max(metres - half(sigma), least), metres + half(sigma)

        ends = around(error)
        return Measured(metres, *ends, what, dates_of(day), note, around, error, of)
    if metres <= half(error):
        raise CannotMeasureError(
            "The bearing is not defined: {what} is nearer than its error.", what=what
        )

    def turned(sigma: float) -> tuple[float, float]:
        part = half(sigma) / metres
        turn = 180.0 if part >= 1.0 else float(np.degrees(np.arcsin(part)))
        return azimuth - turn, azimuth + turn

    return Measured(azimuth, *turned(error), what, dates_of(day), note, turned, error, of)


def _require_drawn(control: ControlMap, spot: shapely.Point, said: str) -> None:
    """Refuse a place on ground that a map of several sides gives to nobody: it is not mapped."""
    every = geodesy.to_lonlat(control.geometries, control.crs)
    if not holding(every, spot).any():
        raise CannotMeasureError(
            "On the map of {date} {said} lies on ground that is nobody's: who holds it is not "
            "shown.",
            date=control.date or NO_DATE,
            said=said,
        )


def measure_holder(claim: ClaimedQuantity, ground: MeasurementContext) -> Measured:
    """Return how far inside an actor's ground a place lies; negative where it lies outside.

    Raises
    ------
    CannotMeasureError
        If the claim names no actor or no place.
    """
    names = parse_actors(claim.actor)
    if not names:
        raise CannotMeasureError("The claim does not say who holds it. Name the actor.")
    if claim.place_from:
        spot, said = place_named(claim.place_from, ground), claim.place_from
    elif claim.at is not None:
        spot, said = shapely.Point(claim.at), THE_EVENTS_PLACE
    else:
        raise CannotMeasureError("The claim does not say which place is held. Name it.")
    control, note = _map_for(claim, ground)
    actors = ground.actors_on(control, names)
    held = geodesy.to_lonlat(np.array([control.union(actors)], dtype=object), control.crs)
    edge = antimeridian.outlines(held)
    way = nearest_on(np.array([spot], dtype=object), edge, geodesy.geod(ground.crs))
    inside = bool(holding(held, spot)[0])
    if not inside and len(control.actor_names) > 1:
        _require_drawn(control, spot, said)
    metres = float(way.distance_m[0]) * (1.0 if inside else -1.0)
    half = _with_places(ground)

    def around(error: float) -> tuple[float, float]:
        return metres - half(error), metres + half(error)

    whose = joined_by_and(actors)
    if inside:
        what = remark("{place}, inside the ground of {names}", place=said, names=whose)
    else:
        what = remark("{place}, outside the ground of {names}", place=said, names=whose)
    error = ground.options.position_error_m
    return Measured(metres, *around(error), what, dates_of(control.date), note, around, error)
