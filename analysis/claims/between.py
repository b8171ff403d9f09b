# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims on what happened between two maps: ground taken or lost, and forces that met."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from itertools import combinations
from typing import Any

import numpy as np
import shapely

from ..base.feedback import Feedback
from ..base.remarks import joined_by_and, remark, together
from ..base.statistics import Z95, area_error
from ..change.compare import Comparison, compare, side_of
from ..control.control_map import ControlMap, parse_actors
from ..control.overlaps import PreparedMap, drawn_once, prepared
from ..control.turns import on_one_turn
from ..geometry import antimeridian, geodesy
from ..geometry.approach import in_pieces
from ..situation import log as situation
from ..situation.pockets import LINK_UP
from .claim import GAIN, ClaimedQuantity, Measured
from .context import (
    CONTROL_MAP,
    THE_EVENTS_PLACE,
    CannotMeasureError,
    MeasurementContext,
    day_near,
    place_named,
)

#: Bodies that meet may be this small, square metres: a claim speaks of a spearhead, too.
_LEAST_BODY_M2 = 1e4


def measure_change(claim: ClaimedQuantity, ground: MeasurementContext) -> list[Measured]:
    """Return the ground that an actor took (or lost) from one date to another: all of it, and net.

    Raises
    ------
    CannotMeasureError
        If the claim does not say whose, or from which date.
    """
    names = parse_actors(claim.actor)
    if not names:
        raise CannotMeasureError("The claim does not say whose ground. Name the actor.")
    if claim.date_from is None:
        raise CannotMeasureError("The claim does not say from which date the change counts.")
    first, note_first = _map_of(claim.date_from, claim, ground)
    last, note_last = _map_of(claim.date, claim, ground)
    if first.date == last.date:
        raise CannotMeasureError(
            "There is one map for both dates, that of {date}: nothing changes on it.",
            date=first.date,
        )
    found = compare(*_prepared(first, last, ground))
    actors = _actors(names, found)
    side = side_of(found, actors)
    notes = together(dict.fromkeys((note_first, note_last)))
    dates = tuple(one.date for one in (first, last) if one.date is not None)
    took = claim.kind == GAIN
    whose = joined_by_and(actors)
    if took:
        what = remark("all ground that {whose} took", whose=whose)
        words = remark("net gain of {whose}", whose=whose)
    else:
        what = remark("all ground that {whose} lost", whose=whose)
        words = remark("net loss of {whose}", whose=whose)
    area = side.gain if took else side.loss
    all_of_it = _area(found, actors, area, [took], ground, what, dates, notes)
    if min(side.gain, side.loss) <= 0.0:
        return [all_of_it]
    net = side.gain - side.loss if took else side.loss - side.gain
    return [all_of_it, _area(found, actors, net, [True, False], ground, words, dates, notes)]


def _map_of(
    wanted: dt.date | None, claim: ClaimedQuantity, ground: MeasurementContext
) -> tuple[ControlMap, str]:
    dates = [one.date for one in ground.maps]
    day, note = day_near(dates, wanted, ground.options.days, CONTROL_MAP, which=claim.which_map)
    return ground.maps[dates.index(day)], note


def _prepared(first: ControlMap, last: ControlMap, ground: MeasurementContext) -> list[PreparedMap]:
    maps, turned = on_one_turn([first, last])
    for one in maps:
        key = ("prepared", one.date, bool(turned))
        if key not in ground.searched:
            ground.searched[key] = prepared(one)
    return [ground.searched["prepared", one.date, bool(turned)] for one in maps]


def _actors(names: Sequence[str], found: Comparison) -> list[str]:
    """Return an actor's names as the maps write them."""
    known = {str(name).casefold(): str(name) for name in found.balance.actors}
    unknown = [name for name in names if name.casefold() not in known]
    if unknown:
        raise CannotMeasureError(
            "Neither map has an actor “{name}”. They have: {known}.",
            name=unknown[0],
            known=", ".join(known.values()),
        )
    return [known[name.casefold()] for name in names]


def _area(
    found: Comparison,
    actors: Sequence[str],
    value: float,
    gained: list[bool],
    ground: MeasurementContext,
    what: str,
    dates: tuple[dt.date, ...],
    note: str,
) -> Measured:
    """Return an area of changes with the error of the lines that bound them."""
    changes = found.changes
    taken, given = np.isin(changes.targets, actors), np.isin(changes.sources, actors)
    rows = np.zeros(len(changes), bool)
    for took in gained:
        rows |= (taken & ~given) if took else (given & ~taken)
    border = antimeridian.border_m(changes.geometries[rows], changes.crs)
    options = ground.options

    def at_error(error: float) -> tuple[float, float]:
        half = float(area_error(error, options.correlation_m, border))
        return value - half, value + half

    low, high = at_error(options.position_error_m)
    return Measured(value, low, high, what, dates, note, at_error, options.position_error_m)


def measure_link_up(
    claim: ClaimedQuantity, ground: MeasurementContext, feedback: Feedback
) -> Measured:
    """Return how far from the claim's place the maps show that forces met; infinite if nowhere.

    Raises
    ------
    CannotMeasureError
        If no map lies before the claimed day, or none on it or soon after.
    """
    before, after = _maps_round(claim, ground)
    names = parse_actors(claim.actor)
    if names:
        names = ground.actors(names)
    met = _first_touches(names, before, after, ground)
    met += _logged(names, before, after, ground, feedback)
    dates = tuple(one.date for one in (before, after) if one.date is not None)
    first, last = before.date, after.date
    if not met:
        return _not_met(claim.actor, first, last, dates)
    what = remark("a link-up between the maps of {first} and {last}", first=first, last=last)
    if claim.actor:
        what = remark(
            "a link-up of {whose} between the maps of {first} and {last}",
            whose=claim.actor,
            first=first,
            last=last,
        )
    spot, said = _place_of(claim, ground)
    if spot is None:
        return Measured(0.0, 0.0, 0.0, what, dates)
    ellipsoid = geodesy.geod(ground.crs)
    metres = min(float(geodesy.inverse(spot.x, spot.y, p.x, p.y, ellipsoid)[2]) for p in met)
    half = Z95 * ground.options.place_error_m
    what = remark("{what}, so far from {place}", what=what, place=said)
    return Measured(metres, max(metres - half, 0.0), metres + half, what, dates)


def _not_met(actor: str, first: Any, last: Any, dates: tuple[dt.date, ...]) -> Measured:
    """Return that the maps show nowhere that an actor's forces, or any, met."""
    if actor:
        note = remark(
            "The maps show no link-up of {whose} from {first} to {last}.",
            whose=actor,
            first=first,
            last=last,
        )
        what = remark(
            "no link-up of {whose} between the maps of {first} and {last}",
            whose=actor,
            first=first,
            last=last,
        )
    else:
        note = remark("The maps show no link-up from {first} to {last}.", first=first, last=last)
        what = remark("no link-up between the maps of {first} and {last}", first=first, last=last)
    return Measured(math.inf, math.inf, math.inf, what, dates, note)


def _first_touches(
    names: list[str], before: ControlMap, after: ControlMap, ground: MeasurementContext
) -> list[Any]:
    """Return where two of some sides touch that were apart on the map before, in degrees."""
    tolerance = ground.options.seal_tolerance_m
    found = []
    for one, other in combinations(names, 2):
        (was, _), (now, spot) = (_apart(control, one, other) for control in (before, after))
        if spot is not None and was > tolerance >= now:
            found.append(spot)
    return found


def _apart(control: ControlMap, one: str, other: str) -> tuple[float, shapely.Point | None]:
    """Return how far two sides are apart on a map, m, and where, in degrees.

    In metres, and not cut at the antimeridian: in degrees the nearest places are others.
    """
    sides = np.array([control.union([one]), control.union([other])], dtype=object)
    if shapely.is_empty(sides).any():
        return math.inf, None
    lonlat = in_pieces(geodesy.to_lonlat(sides, control.crs), geodesy.geod(control.crs))
    plane = geodesy.local_plane(lonlat, geodesy.geod(control.crs))
    line = plane.inverse(np.array([shapely.shortest_line(*plane.forward(lonlat))], dtype=object))
    spot = shapely.Point(shapely.get_coordinates(line)[-1])
    return float(geodesy.length_m(line, geodesy.geographic(control.crs))[0]), spot


def _logged(
    names: Sequence[str],
    before: ControlMap,
    after: ControlMap,
    ground: MeasurementContext,
    feedback: Feedback,
) -> list[Any]:
    """Return where the situation log has a link-up of these sides, or of any, in degrees."""
    key = ("link-ups", before.date, after.date)
    if key not in ground.searched:
        ready, _ = drawn_once([before, after], None, "refuse", feedback=feedback)
        options = situation.SituationOptions(
            min_area_m2=_LEAST_BODY_M2, seal_tolerance_m=ground.options.seal_tolerance_m
        )
        ground.searched[key] = situation.situation_log(ready, options=options, feedback=feedback)
    log = ground.searched[key]
    rows = [
        row
        for row in range(len(log))
        if log.kinds[row] == LINK_UP and set(names) <= set(parse_actors(str(log.actors[row])))
    ]
    return list(geodesy.to_lonlat(log.points[rows], log.crs)) if rows else []


def _maps_round(
    claim: ClaimedQuantity, ground: MeasurementContext
) -> tuple[ControlMap, ControlMap]:
    """Return the last map before the claimed day, and the first on it or after it."""
    if claim.date is None:
        raise CannotMeasureError("The claim does not say on which day they met.")
    dated = [(one.date, one) for one in ground.maps if one.date is not None]
    before = [pair for pair in dated if pair[0] < claim.date]
    after = [pair for pair in dated if pair[0] >= claim.date]
    if not before:
        raise CannotMeasureError(
            "Whether they met on {date} takes a map before and one after: there is none before "
            "that day.",
            date=claim.date,
        )
    if not after:
        raise CannotMeasureError(
            "Whether they met on {date} takes a map before and one after: there is none on or "
            "after that day.",
            date=claim.date,
        )
    days = ground.options.days
    (first, last_before), (last, first_after) = before[-1], after[0]
    if (last - claim.date).days > days or (claim.date - first).days > days:
        raise CannotMeasureError(
            "There are no maps within {days} days before and after {date}; the nearest are of "
            "{first} and {last}.",
            days=days,
            date=claim.date,
            first=first,
            last=last,
        )
    return last_before, first_after


def _place_of(
    claim: ClaimedQuantity, ground: MeasurementContext
) -> tuple[shapely.Geometry | None, str]:
    if claim.place_from:
        return place_named(claim.place_from, ground), claim.place_from
    if claim.at is not None:
        return shapely.Point(claim.at), THE_EVENTS_PLACE
    return None, ""
