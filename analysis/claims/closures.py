# SPDX-License-Identifier: GPL-2.0-or-later
"""Claims on gaps and pockets, measured on whole closures: all lines together, and their state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence, Sized
from dataclasses import replace

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.feedback import Feedback
from ..base.remarks import joined_by_and, remark, together
from ..base.statistics import area_error, length_error
from ..control.control_map import ControlMap, parse_actors
from ..gap.encirclement import encirclement_gap
from ..gap.model import SEALED, GapOptions
from ..geometry import antimeridian, geodesy
from ..geometry.nearest import nearest_on
from ..geometry.shared import shared_area
from ..pocket.pockets import PocketOptions, find_pockets
from .claim import GAP, ClaimedQuantity, Measured
from .context import (
    CONTROL_MAP,
    GAP_ROW,
    POCKET_ROW,
    THE_EVENT,
    CannotMeasureError,
    Closures,
    MeasurementContext,
    MeasureOptions,
    Shapes,
    dates_of,
    day_near,
    holding,
    place_named,
    require_encirclers,
)

#: A place that bears witness to a gap lies in its pocket, or this near to its lines, metres; or no
#: farther off than the gap is wide.
_NEAR_M = 10_000.0

#: Enclosed ground smaller than this is a slip of the drawing and no pocket that a claim speaks of.
_LEAST_SEALED_M2 = 1e4
#: Share of a pocket that is a slip of the drawing.
_SPECK = 1e-3


def measure_gap(
    claim: ClaimedQuantity, ground: MeasurementContext, feedback: Feedback
) -> list[Measured]:
    """Return the gap that a claim speaks of: the total, and where it names two places the line.

    Of a nest that is given each ring that holds the places is a reading.

    Raises
    ------
    CannotMeasureError
        If there is none, or several and the claim does not say which.
    """
    gaps = ground.gaps if ground.gaps is not None else _searched(claim, ground, feedback)
    day, note = _gap_day(claim, ground, gaps)
    rows = np.flatnonzero([one == day for one in gaps.dates])
    rows, unsaid = require_encirclers(claim, gaps.encirclers, rows, GAP_ROW)
    (row, *wider), where = _closure_at(claim, ground, gaps, rows)
    if not np.isfinite(gaps.gap_m[row]):
        raise CannotMeasureError(
            "On {day} the gap {where} has no length: {states}.",
            day=day,
            where=where,
            states=_state(gaps.states[row]) or remark("nothing closes it"),
        )
    notes = together(dict.fromkeys((note, unsaid, *gaps.notes)))
    if claim.kind == GAP and ground.gaps is not None:
        rings = [row, *(one for one in wider if np.isfinite(gaps.gap_m[one]))]
    else:
        # one ring that is shut is a ring that is shut
        rings = [row]
    totals = [
        _gap_measured(gaps, one, _numbered(where, n, rings), day, notes, ground.options)
        for n, one in enumerate(rings)
    ]
    if not (claim.place_from and claim.place_to) or gaps.count[row] < 2:
        return totals
    return [*totals, _line_measured(claim, ground, gaps.lines[row], day)]


def _numbered(what: str, number: int, rows: Sized) -> str:
    """Return the words for one of several rings or pockets that hold a place."""
    if len(rows) == 1:
        return what
    return remark("{what}, {number} of {count}", what=what, number=number + 1, count=len(rows))


def _gap_day(
    claim: ClaimedQuantity, ground: MeasurementContext, gaps: Closures
) -> tuple[dt.date | None, str]:
    """Return the day to measure on; lines alone do not tell a sealed day from one not mapped."""
    mapped = [one.date for one in ground.maps]
    day, note = day_near(
        gaps.dates,
        claim.date,
        ground.options.days,
        GAP_ROW,
        which=claim.which_map,
        mapped=mapped,
    )
    if not gaps.complete and None not in (day, claim.date) and day != claim.date:
        raise CannotMeasureError(
            "There is no gap line of {date}: it may be sealed, or not mapped. Give the "
            "table “Gaps” (SUMMARY) of “Encirclement gap” too, which says so.",
            date=claim.date,
        )
    return day, note


def _gap_measured(
    gaps: Closures, row: int, where: str, day: dt.date | None, note: str, options: MeasureOptions
) -> Measured:
    metres, lines = float(gaps.gap_m[row]), int(gaps.count[row])

    def at_error(error: float) -> tuple[float, float]:
        half = float(length_error(error, lines))
        return max(metres - half, 0.0), metres + half

    error = options.position_error_m
    low, high = at_error(error)
    widened: Callable[[float], tuple[float, float]] | None = at_error
    if not error and np.isfinite(gaps.interval_m[row]).all():
        # what the layer says comes of an error, or of simulations, that are not known here
        low, high = map(float, gaps.interval_m[row])
        widened = None
    state = gaps.states[row] or ("open" if metres else SEALED)
    if state == SEALED:
        what = remark("gap {where} (sealed)", where=where)
    elif lines == 1:
        what = remark("gap {where} ({state}, 1 line)", where=where, state=_state(state))
    else:
        what = remark(
            "gap {where} ({state}, {count} lines)", where=where, state=_state(state), count=lines
        )
    return Measured(metres, low, high, what, dates_of(day), note, widened, error)


def _state(state: str) -> str:
    """Return the state of a gap as a remark; a layer may say another one."""
    known = {"open": remark("open"), "narrow": remark("narrow"), SEALED: remark("sealed")}
    return known.get(state, state)


def _line_measured(
    claim: ClaimedQuantity, ground: MeasurementContext, lines: Closures, day: dt.date | None
) -> Measured:
    """Return the line of a closure that lies between a claim's two places."""
    parts = shapely.get_parts([lines])
    spots, _ = _spots(claim, ground)
    away = _distances(spots, parts, ground)
    row = int(np.argmin(away.sum(axis=1)))
    metres = float(geodesy.length_m(parts[row : row + 1], geodesy.geographic(ground.crs))[0])

    def at_error(error: float) -> tuple[float, float]:
        half = float(length_error(error))
        return max(metres - half, 0.0), metres + half

    error = ground.options.position_error_m
    low, high = at_error(error)
    what = remark(
        "one gap line, nearest {start} and {end}", start=claim.place_from, end=claim.place_to
    )
    return Measured(metres, low, high, what, dates_of(day), "", at_error, error)


def _spots(claim: ClaimedQuantity, ground: MeasurementContext) -> tuple[Array, str]:
    """Return the points that a claim names, and their words; none where it names none."""
    names = [name for name in (claim.place_from, claim.place_to) if name]
    if names:
        spots = [place_named(name, ground) for name in names]
        return np.array(spots, dtype=object), joined_by_and(names)
    if claim.at is not None:
        return shapely.points([claim.at]), THE_EVENT
    return np.zeros(0, dtype=object), ""


def _distances(spots: Array, shapes: Array, ground: MeasurementContext) -> Array:
    """Return how far each shape (row) is from each point (column); 0 inside a polygon."""
    ellipsoid = geodesy.geod(ground.crs)
    found = np.full((len(shapes), len(spots)), np.inf)
    for row, shape in enumerate(shapes):
        if not shape.is_empty:
            found[row] = nearest_on(spots, [shape], ellipsoid).distance_m
            if shapely.get_dimensions(shape) == 2:
                ground_of = np.array([shape], dtype=object)
                found[row][antimeridian.pairs_on(ground_of, spots)[1]] = 0.0
    return found


def _closure_at(
    claim: ClaimedQuantity, ground: MeasurementContext, gaps: Closures, rows: Array
) -> tuple[list[int], str]:
    """Return the closure that a claim speaks of: that round its places, or nearest to them.

    Behind it stand others that hold its places too.
    """
    if len(rows) == 1 and not (claim.place_from or claim.place_to):
        return [int(rows[0])], remark("on the map")
    spots, said = _spots(claim, ground)
    if not len(spots):
        raise CannotMeasureError(
            "There are {count} gaps, and the claim names no places. Name those between "
            "which the gap lies, or place the event.",
            count=len(rows),
        )
    lines = _distances(spots, gaps.lines[rows], ground).sum(axis=1)
    inside = _distances(spots, gaps.pockets[rows], ground).sum(axis=1)
    known = np.isfinite(lines) | np.isfinite(inside)
    if not known.any():
        if len(rows) == 1:
            return [int(rows[0])], remark("on the map")
        raise CannotMeasureError(
            "There are {count} gaps without lines or pockets: which is {said}'s is not known.",
            count=len(rows),
            said=said,
        )
    # A sealed closure has no line: then its pocket tells where it is.
    away = np.where(np.isfinite(lines), lines, inside)
    # The pocket that the places lie in is theirs, however far its lines are from them.
    held = inside == 0.0
    best = int(np.argmin(np.where(held, away, np.inf) if held.any() else away))
    if len(spots) == 2 and np.isfinite(lines[best]):
        _require_between(spots, gaps.lines[rows][best], said, ground)
    others = held.any() & ~held & np.isfinite(inside)
    near = ~others & (away <= max(float(away[best]), _NEAR_M))
    _require_one_side(claim, [gaps.encirclers[row] for row in rows[near]], said)
    if len(spots) == 1:
        _require_near(min(lines[best], inside[best]), gaps.gap_m[rows][best], said)
    wider = [row for row in np.flatnonzero(held).tolist() if row != best]
    return rows[[best, *wider]].tolist(), remark("nearest {places}", places=said)


def _require_one_side(claim: ClaimedQuantity, encirclers: Sequence[str], said: str) -> None:
    """Refuse to choose between rings of different sides where the claim names none."""
    sides = list(dict.fromkeys(side for side in encirclers if side))
    if len(sides) > 1 and not claim.actor:
        raise CannotMeasureError(
            "At {said} the layer has rings of {sides}, and the claim does not say whose is meant. "
            "Name the actor.",
            said=said,
            sides="; ".join(f"“{side}”" for side in sides),
        )


def _require_near(away_m: float, gap_m: float, said: str) -> None:
    """Refuse a closure that is far from the one place that a claim names: it is another's."""
    if np.isfinite(away_m) and away_m > max(_NEAR_M, gap_m if np.isfinite(gap_m) else 0.0):
        raise CannotMeasureError(
            "The nearest gap or pocket on the map lies {km:.0f} km from {said}: it is not the one "
            "that the claim speaks of. Place the event in the pocket or at the gap, or name both "
            "places between which it lies.",
            km=away_m / 1000.0,
            said=said,
        )


def _require_between(
    spots: Array, line: shapely.Geometry, said: str, ground: MeasurementContext
) -> None:
    """Refuse a gap line that is farther from a place than the two are from one another."""
    ellipsoid = geodesy.geod(ground.crs)
    apart = nearest_on(spots[:1], [shapely.linestrings([spots[1].coords[0]] * 2)], ellipsoid)
    if _distances(spots, np.array([line], dtype=object), ground).max() > apart.distance_m[0]:
        raise CannotMeasureError("No gap line lies between {said}.", said=said)


def _searched(claim: ClaimedQuantity, ground: MeasurementContext, feedback: Feedback) -> Closures:
    """Return the closures that threaten on the claim's date, best rank first."""
    dates = [one.date for one in ground.maps]
    day, _ = day_near(dates, claim.date, ground.options.days, CONTROL_MAP, which=claim.which_map)
    control = ground.maps[dates.index(day)]
    actors = parse_actors(claim.actor)
    if not actors:
        raise CannotMeasureError(
            "The claim does not say who encircles. Name the actor in the report, or give a layer "
            "of gap lines and one of pockets."
        )
    key = (day, tuple(actors))
    if key not in ground.searched:
        limit = GapOptions(
            max_gap_m=ground.options.max_gap_m,
            seal_tolerance_m=ground.options.seal_tolerance_m,
        )
        found = encirclement_gap(control, encirclers=actors, options=limit, feedback=feedback)
        sealed = _sealed(control, actors, ground, feedback)
        both = sealed.followed_by(Closures.of_result(found))
        ground.searched[key] = replace(both, notes=[*sealed.notes, *found.notes])
    closures: Closures = ground.searched[key]
    return closures


def _sealed(
    control: ControlMap, actors: list[str], ground: MeasurementContext, feedback: Feedback
) -> Closures:
    """Return the pockets that are sealed, largest first: a search looks for those that are not."""
    options = PocketOptions(seal_tolerance_m=ground.options.seal_tolerance_m)
    found = find_pockets([control], encirclers=actors, options=options, feedback=feedback)
    rows = np.argsort(-found.area_m2, kind="stable")
    rows = rows[found.area_m2[rows] >= _LEAST_SEALED_M2]
    lonlat = geodesy.to_lonlat(found.geometry[rows], control.crs)
    if ground.on_water is not None and len(lonlat):
        lonlat = lonlat[~np.asarray(ground.on_water(lonlat), bool)]
    shut = Closures.of_sealed(lonlat, control.date, "; ".join(actors))
    return replace(shut, notes=found.notes)


# Pockets --------------------------------------------------------------------------------------


def measure_pocket(
    claim: ClaimedQuantity, ground: MeasurementContext, feedback: Feedback
) -> list[Measured]:
    """Return the area of the pocket that holds a claim's place or event.

    Of several that are given, as those of a nest, each that holds it is a reading.
    """
    pockets = ground.pockets if ground.pockets is not None else _pockets(claim, ground, feedback)
    mapped = [one.date for one in ground.maps]
    mapped += list(ground.gaps.dates) if ground.gaps is not None else []
    day, note = day_near(
        pockets.dates,
        claim.date,
        ground.options.days,
        POCKET_ROW,
        which=claim.which_map,
        mapped=mapped,
    )
    rows = np.flatnonzero([one == day for one in pockets.dates])
    rows, unsaid = require_encirclers(claim, pockets.encirclers, rows, POCKET_ROW)
    inside, said = _spot(claim, ground)
    if inside is None and len(rows) > 1:
        raise CannotMeasureError(
            "There are {count} pockets, and the claim does not say which. Place the event "
            "inside the pocket.",
            count=len(rows),
        )
    if inside is not None:
        rows = rows[holding(pockets.lonlat[rows], inside)]
        if not len(rows):
            raise CannotMeasureError("No pocket holds {said}.", said=said)
        held = [pockets.encirclers[row] for row in rows] if len(pockets.encirclers) else []
        _require_one_side(claim, held, said)
    what = remark("the only pocket")
    if inside is not None:
        what = remark("pocket that holds {place}", place=said)
    rows = rows if ground.pockets is not None else rows[:1]
    notes = [
        note,
        unsaid,
        "" if ground.pockets is not None else _all_within(ground, pockets, rows[0]),
    ]
    said = together(dict.fromkeys([*notes, *pockets.notes]))
    return [
        _pocket_measured(pockets, row, ground, _numbered(what, n, rows), day, said)
        for n, row in enumerate(rows)
    ]


def _pocket_measured(
    pockets: Shapes, row: int, ground: MeasurementContext, what: str, day: dt.date | None, note: str
) -> Measured:
    crs = geodesy.geographic(ground.crs)
    found = area_measured(pockets.lonlat[[row]], crs, ground.options, what, day, note)
    half = pockets.error_m2[row] if len(pockets.error_m2) else 0.0
    if ground.options.position_error_m or not half > 0.0:
        return found
    low, high = max(found.value - half, 0.0), found.value + half
    return replace(found, low=low, high=high, at_error=None)


def _all_within(ground: MeasurementContext, pockets: Shapes, row: int) -> str:
    """Return what to say of a pocket that is not the ground of one actor alone."""
    days = [one.date for one in ground.maps]
    if pockets.dates[row] not in days:
        return ""
    control = ground.maps[days.index(pockets.dates[row])]
    side = parse_actors(pockets.encirclers[row])
    (inside,) = geodesy.from_lonlat([pockets.lonlat[row]], control.crs)
    shares = {
        name: float(shared_area(control.union([name]), inside)) / inside.area
        for name in control.actor_names
        if name not in side
    }
    there = [name for name, share in shares.items() if share > _SPECK]
    if not there or (len(there) == 1 and shares[there[0]] > 1.0 - _SPECK):
        return ""
    return remark(
        "It is all that {encirclers} do not hold within the ring, and not the ground of {names} "
        "alone.",
        encirclers=pockets.encirclers[row],
        names="; ".join(there),
    )


def _pockets(claim: ClaimedQuantity, ground: MeasurementContext, feedback: Feedback) -> Shapes:
    """Return the pockets of the closures that are given or looked for."""
    gaps = ground.gaps
    if gaps is None or shapely.is_empty(gaps.pockets).all():
        gaps = _searched(claim, ground, feedback)
    kept = np.flatnonzero(~shapely.is_empty(gaps.pockets))
    return Shapes(
        gaps.pockets[kept],
        [gaps.dates[row] for row in kept],
        [gaps.encirclers[row] for row in kept],
        notes=gaps.notes,
    )


def _spot(claim: ClaimedQuantity, ground: MeasurementContext) -> tuple[shapely.Geometry, str]:
    if claim.place_from:
        return place_named(claim.place_from, ground), claim.place_from
    if claim.at is not None:
        return shapely.Point(claim.at), THE_EVENT
    return None, ""


def area_measured(
    geometries: Array,
    crs: CRS,
    options: MeasureOptions,
    what: str,
    day: dt.date | None,
    note: str,
) -> Measured:
    """Return an area with its error for the position error and its correlation length."""
    area = float(geodesy.area_m2(geometries, crs).sum())
    border = antimeridian.border_m(geometries, crs)

    def at_error(error: float) -> tuple[float, float]:
        half = float(area_error(error, options.correlation_m, border))
        return max(area - half, 0.0), area + half

    at: Callable[[float], tuple[float, float]] = at_error
    low, high = at(options.position_error_m)
    return Measured(area, low, high, what, dates_of(day), note, at, options.position_error_m)
