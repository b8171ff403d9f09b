# SPDX-License-Identifier: GPL-2.0-or-later
"""Transects across a moving front, and the shoreline analysts' statistics along them.

SCE, NSM, EPR, LRR and WLR mean what they mean in the U.S. Geological Survey's Digital Shoreline
Analysis System. Rates are in metres a year of 365 days, as published there and by CoastCR; divide
by 365 for metres a day. Distances count along the transect from its start on the baseline, so a
positive rate moves away from the baseline.

References
----------
E. A. Himmelstoss et al., Digital Shoreline Analysis System (DSAS) version 5.0 user guide, USGS
Open-File Report 2018-1179.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import partial
from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base import parallel
from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..geometry import antimeridian, geodesy
from ..geometry.geodesic_crossings import geodesic_crossings
from .front import Front
from .trend import day_numbers

DAYS_PER_YEAR = 365.0
#: Distances that differ by no more than this, in metres, are one: the rest is rounding.
_SAME_M = 1e-6
#: Two actors hold as much as one another if it differs by no more than this share: CRSs do so.
_SAME_SHARE = 1e-5

#: Which crossing counts where a transect meets one date's line more than once.
HIT_RULES = ("first", "last", "refuse")


@dataclass(frozen=True)
class Statistics:
    """One value a transect. Lengths in metres, rates in metres a year of 365 days.

    Attributes
    ----------
    dates : ndarray of int
        Number of dates on which the transect meets the line.
    sce : ndarray of float
        Shoreline change envelope: greatest distance between any two of the lines.
    nsm : ndarray of float
        Net shoreline movement: from the oldest line to the youngest.
    epr, epr_unc : ndarray of float
        End point rate, NSM / time; its uncertainty √(u₁² + u₂²) / time.
    lrr, lr2, lse, lci : ndarray of float
        Linear regression rate, its R², the standard error of the estimate (m), and half the
        width of the rate's confidence interval.
    wlr, wr2, wse, wci : ndarray of float
        The same weighted by 1 / u².
    """

    dates: Array
    sce: Array
    nsm: Array
    epr: Array
    epr_unc: Array
    lrr: Array
    lr2: Array
    lse: Array
    lci: Array
    wlr: Array
    wr2: Array
    wse: Array
    wci: Array


def statistics(
    distances: Sequence[Array] | Array,
    dates: Sequence[dt.date],
    *,
    uncertainties: Array | None = None,
    confidence: float = 0.95,
) -> Statistics:
    """Return the statistics of transects.

    Parameters
    ----------
    distances : array_like of float, shape (transects, dates)
        Metres from the baseline; NaN where a transect does not meet a date's line. That date is
        left out for that transect.
    dates : sequence of datetime.date or datetime.datetime, shape (dates,)
        In any order.
    uncertainties : array_like of float, shape (dates,), optional
        One sigma of each date's line, metres; weighted rates equal the plain ones without.
    confidence : float
        Of the intervals, between 0 and 1.

    Raises
    ------
    InputError
        If two dates are equal, or an uncertainty is not positive.
    """
    distances = np.asarray(distances, dtype=float)
    days = day_numbers(dates)
    if len(np.unique(days)) < len(days):
        raise InputError("Two lines have the same date: merge them, or correct the dates.")
    sigma = np.ones(len(days)) if uncertainties is None else np.asarray(uncertainties, float)
    if sigma.shape != days.shape or not (sigma > 0).all():
        raise InputError("Every line needs an uncertainty greater than 0 to be weighted by it.")
    if not 0.0 < confidence < 1.0:
        raise InputError("The confidence must lie between 0 and 100 %.")
    order = np.argsort(days)
    years, sigma = days[order] / DAYS_PER_YEAR, sigma[order]
    rows = [
        _one(row[order], years, sigma, uncertainties is not None, confidence) for row in distances
    ]
    columns = np.array(rows, dtype=float).reshape(len(rows), len(fields(Statistics))).T
    return Statistics(columns[0].astype(np.int64), *columns[1:])


def _one(
    distance: Array, years: Array, sigma: Array, known: bool, confidence: float
) -> list[float]:
    met = np.isfinite(distance)
    y, x, u = distance[met], years[met], sigma[met]
    nan = float("nan")
    if len(y) < 2:
        return [len(y), *(nan for _ in fields(Statistics)[1:])]
    span = x[-1] - x[0]
    nsm = y[-1] - y[0]
    unc = float(np.hypot(u[0], u[-1]) / span) if known else nan
    plain = _line(x, y, np.ones(len(x)), confidence)
    weighted = _line(x, y, 1.0 / u**2, confidence) if known else plain
    return [len(y), np.ptp(y), nsm, nsm / span, unc, *plain, *weighted]


def _line(
    x: Array, y: Array, weight: Array, confidence: float
) -> tuple[float, float, float, float]:
    """Return slope, R², standard error of the estimate, half the slope's interval."""
    x_mean, y_mean = np.average(x, weights=weight), np.average(y, weights=weight)
    spread = (weight * (x - x_mean) ** 2).sum()
    slope = (weight * (x - x_mean) * (y - y_mean)).sum() / spread
    error = (weight * (y - y_mean - slope * (x - x_mean)) ** 2).sum()
    total = (weight * (y - y_mean) ** 2).sum()
    r2 = 1.0 - error / total if np.ptp(y) > _SAME_M else float("nan")
    free = len(x) - 2
    if free < 1:
        return slope, r2, float("nan"), float("nan")
    scatter = np.sqrt(error / free)
    # half a second to import, for this alone
    from scipy import stats

    factor = stats.t.ppf((1.0 + confidence) / 2.0, free)
    return slope, r2, scatter, factor * scatter / np.sqrt(spread)


@dataclass(frozen=True)
class Transects:
    """Geodesics cast across a baseline, each from its start.

    `lines` are their two ends, in the CRS they were cast in; `along_m` is the distance of each
    along the baseline.
    """

    lines: Array
    along_m: Array


def cast(
    baseline: shapely.Geometry,
    crs: CRS | str,
    *,
    spacing_m: float,
    length_m: float,
    smooth_m: float = 0.0,
    feedback: Feedback = NO_FEEDBACK,
) -> Transects:
    """Cast transects at right angles to a baseline.

    Each transect is `length_m` long, half on either side of the baseline, and starts on the left
    as one goes along it.

    Parameters
    ----------
    baseline : LineString or MultiLineString, in `crs`
    spacing_m, length_m : float
        Distance between transects along the baseline; length of a transect.
    smooth_m : float
        Length of baseline over which its direction is taken; the spacing if 0.

    Raises
    ------
    InputError
        If a length is not positive or the baseline has no length.
    """
    if spacing_m <= 0 or length_m <= 0:
        raise InputError("The spacing and the length of transects must be greater than 0.")
    lonlat = geodesy.to_lonlat([baseline], crs)
    if shapely.length(lonlat[0]) == 0:
        raise InputError("The baseline has no length: there is nothing to cast transects from.")
    ellipsoid = geodesy.geod(crs)
    lines, along, passed = [], [], 0.0
    reach = (smooth_m or spacing_m) / 2.0
    for part in shapely.get_parts(lonlat[0]):
        check(feedback)
        xy = shapely.get_coordinates(part)
        total = float(_between(xy[:-1], xy[1:], ellipsoid)[2].sum())
        at = np.arange(min(spacing_m, total) / 2.0, total, spacing_m)
        middle, back, ahead = (
            _places_along(xy, np.clip(d, 0.0, total), ellipsoid)
            for d in (at, at - reach, at + reach)
        )
        there, behind, apart = _between(back, ahead, ellipsoid)
        sound = apart > 0.0
        # The heading half way: meridians that converge turn it as one goes along.
        turn = np.mod(behind - there, 360.0) - 180.0
        heading = (there + turn / 2.0)[sound]
        ends = [
            _reached(middle[sound], heading + side, length_m / 2.0, ellipsoid)
            for side in (-90.0, 90.0)
        ]
        lines.append(np.stack(ends, axis=1))
        along.append(at[sound] + passed)
        passed += total
    flat = shapely.linestrings(np.concatenate(lines))
    return Transects(geodesy.from_lonlat(flat, crs), np.concatenate(along))


def baseline_of(
    front: Front, held_m2: Mapping[str, float], feedback: Feedback = NO_FEEDBACK
) -> shapely.Geometry:
    """Return a front as a baseline: whatever the actors are called, transects stand alike.

    On its left is the ground of whoever holds more, of two who hold as much that which is nearer to
    a place in the southwest; of a lone actor it is his.

    Parameters
    ----------
    held_m2 : mapping of str to float
        How much ground each actor holds, m².
    """
    lines = front.geometries.copy()
    for row, (first, second) in enumerate(zip(front.firsts, front.seconds)):
        mine, theirs = held_m2.get(str(first), 0.0), held_m2.get(str(second), 0.0)
        alike = abs(mine - theirs) <= _SAME_SHARE * max(mine, theirs)
        against = _turns(lines[row], front.crs) < 0.0 if alike else mine < theirs
        if second and against:
            lines[row] = shapely.reverse(lines[row])
    return in_order(shapely.multilinestrings(shapely.get_parts(lines)), front.crs, feedback)


def _turns(lines: shapely.Geometry, crs: CRS) -> float:
    """Return what lines sweep, seen from southwest of them: positive where they have it left."""
    lonlat = geodesy.to_lonlat(shapely.get_parts(lines), crs)
    west, south, east, north = shapely.total_bounds(lonlat)
    wide = east - west + north - south
    edges = _edges(lonlat)[0] - np.array([west - 0.3 * wide, south - 0.2 * wide])
    (x, y), (ahead_x, ahead_y) = edges[:, 0].T, edges[:, 1].T
    return float((x * ahead_y - y * ahead_x).sum())


def in_order(
    front: shapely.Geometry, crs: CRS | str, feedback: Feedback = NO_FEEDBACK
) -> shapely.Geometry:
    """Return a front's lines from west to east, closed ones from their westernmost vertex on.

    In whatever order and from whatever vertex on a map is drawn, transects stand where they stood.
    """
    parts = shapely.get_parts(front)
    found = []
    for part, plain in zip(parts, geodesy.to_lonlat(parts, crs)):
        check(feedback)
        xy, degrees = shapely.get_coordinates(part), np.round(shapely.get_coordinates(plain), 9)
        first = int(np.lexsort((degrees[:, 1], degrees[:, 0]))[0])
        if shapely.is_closed(part):
            xy = np.concatenate([xy[first:-1], xy[: first + 1]])
        # the fronts of three actors that meet begin in one place
        place = (*degrees[first], *degrees.max(axis=0), *degrees.min(axis=0), *degrees.mean(axis=0))
        found.append((place, shapely.linestrings(xy)))
    return shapely.multilinestrings([line for _, line in sorted(found, key=lambda one: one[0])])


def _places_along(xy: Array, at: Array, ellipsoid: Geod) -> Array:
    """Return the places so many metres along a line in degrees, whose edges are geodesics."""
    azimuth, _, metres = _between(xy[:-1], xy[1:], ellipsoid)
    passed = np.concatenate([[0.0], np.cumsum(metres)])
    edge = np.clip(np.searchsorted(passed, at, side="right") - 1, 0, len(metres) - 1)
    return _reached(xy[edge], azimuth[edge], at - passed[edge], ellipsoid)


def _between(start: Array, end: Array, ellipsoid: Geod) -> tuple[Array, Array, Array]:
    """Return azimuth there, azimuth back and metres between places in degrees."""
    return geodesy.inverse(start[:, 0], start[:, 1], end[:, 0], end[:, 1], ellipsoid)


def _reached(xy: Array, azimuth: Array, metres: Array | float, ellipsoid: Geod) -> Array:
    """Return where one comes from places in degrees."""
    metres = np.broadcast_to(metres, azimuth.shape)
    return np.column_stack(geodesy.direct(xy[:, 0], xy[:, 1], azimuth, metres, ellipsoid))


def run_against(baseline: shapely.Geometry) -> int:
    """Return how many parts of a baseline run against the part that lies nearest beside them.

    Such a part meets the other start to start or end to end, and heads the other way: what is on
    the left of the one is on the right of the other.
    """
    parts = shapely.get_parts(shapely.get_parts([baseline]))
    parts = parts[~shapely.is_closed(parts)]
    if len(parts) < 2:
        return 0
    ends = [shapely.get_coordinates(shapely.get_point(parts, place)) for place in (0, -1)]
    heading, count = ends[1] - ends[0], 0
    for i in range(len(parts)):
        far = np.array(
            [[np.hypot(*(other - mine[i]).T) for other in ends] for mine in ends]
        )  # (start or end of mine, start or end of theirs, part)
        far[:, :, i] = np.inf
        mine, theirs, nearest = np.unravel_index(np.argmin(far), far.shape)
        count += bool(mine == theirs and heading[i] @ heading[nearest] < 0.0)
    return count


@dataclass(frozen=True)
class Intersections:
    """Where transects meet dated lines.

    Attributes
    ----------
    distances : ndarray of float, shape (transects, dates)
        Metres from the start of the transect; NaN where it does not meet the line, or meets it
        more than once and the rule is to refuse.
    hits : ndarray of int, shape (transects, dates)
        How often it meets the line.
    transects, dates : ndarray of int, shape (n,)
        Of each point used: row and column of `distances`.
    points : ndarray of shapely Point, shape (n,), in the transects' CRS
    """

    distances: Array
    hits: Array
    transects: Array
    dates: Array
    points: Array


def intersect(
    transects: Sequence[shapely.Geometry] | Array,
    lines: Sequence[shapely.Geometry] | Array,
    crs: CRS | str,
    *,
    hit_rule: str = "first",
    planar: bool = False,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Intersections:
    """Return where transects meet the lines of each date.

    Edges of both are the geodesics between their vertices: in whatever CRS they are drawn, they
    meet in the same place.

    Parameters
    ----------
    transects : array_like of LineString, shape (transects,), in `crs`
    lines : array_like of line geometry, shape (dates,), in `crs`
    hit_rule : {"first", "last", "refuse"}
        Which crossing counts where there are several: the one nearest the transect's start, the
        furthest, or none.
    planar : bool
        Draw and measure in the plane of `crs`, as DSAS and CoastCR do, and not on the ellipsoid.
        Refused for a CRS in degrees.
    scheduler, log
        Where to run, and what takes sentences about it; see `parallel.run`.

    Raises
    ------
    InputError
        If the rule is unknown, or the plane is asked for and the CRS has none.
    """
    if hit_rule not in HIT_RULES:
        raise InputError(
            "Unknown hit rule “{hit_rule}”. Use one of: {hit_rules}.",
            hit_rule=hit_rule,
            hit_rules=", ".join(HIT_RULES),
        )
    transects = np.asarray(transects, dtype=object)
    lines = np.asarray(lines, dtype=object)
    shape = (len(transects), len(lines))
    distances, hits = np.full(shape, np.nan), np.zeros(shape, np.int64)
    rows, columns, points = [], [], []
    if planar:
        _planar(crs)
    work = partial(_met, (transects, crs, hit_rule, planar))
    found = parallel.run(work, list(lines), scheduler=scheduler, log=log, feedback=feedback)
    for column, (counted, row, metres, xy) in enumerate(found):
        hits[:, column] = counted
        distances[row, column] = metres
        rows.append(row)
        columns.append(np.full(len(row), column))
        points.append(xy)
    return Intersections(
        distances,
        hits,
        np.concatenate(rows) if rows else np.zeros(0, np.int64),
        np.concatenate(columns) if columns else np.zeros(0, np.int64),
        shapely.points(np.concatenate(points)) if points else np.zeros(0, dtype=object),
    )


def _met(asked: tuple[Any, ...], line: shapely.Geometry) -> tuple[Array, ...]:
    """Return how often transects meet a line; of those that do the row, metres and point."""
    transects, crs, hit_rule, planar = asked
    row, metres, xy = (_in_plane if planar else _on_ellipsoid)(transects, line, crs)
    row, metres, xy = _distinct(row, metres, xy)
    hits = np.bincount(row, minlength=len(transects))
    order = np.lexsort((metres if hit_rule != "last" else -metres, row))
    chosen = order[np.unique(row[order], return_index=True)[1]]
    if hit_rule == "refuse":
        chosen = chosen[hits[row[chosen]] == 1]
    return hits, row[chosen], metres[chosen], xy[chosen]


def _on_ellipsoid(
    transects: Array, line: shapely.Geometry, crs: CRS | str
) -> tuple[Array, Array, Array]:
    """Return where geodesics along transects meet those along a line: row, metres, point."""
    ellipsoid = geodesy.geod(crs)
    ways, lines = (geodesy.to_lonlat(one, crs) for one in (transects, np.array([line])))
    edges, row = _edges(ways)
    met = geodesic_crossings(edges, _edges(lines)[0], ellipsoid)
    row = row[met.first]
    starts = shapely.get_coordinates(shapely.get_point(ways, 0))
    metres = _between(starts[row], met.xy, ellipsoid)[2]
    return row, metres, shapely.get_coordinates(geodesy.from_lonlat(shapely.points(met.xy), crs))


def _in_plane(
    transects: Array, line: shapely.Geometry, crs: CRS | str
) -> tuple[Array, Array, Array]:
    """Return where transects meet a line in the plane of a CRS: row, metres, point."""
    distance = _planar(crs)
    transects, segments, round_m = _short_way(transects, _segments(line), crs)
    row, segment = shapely.STRtree(segments).query(transects, predicate="intersects")
    met = shapely.intersection(transects[row], segments[segment])
    # A stretch that runs along the transect counts by its ends.
    xy, index = shapely.get_coordinates(met, return_index=True)
    row = row[index]
    starts = shapely.get_coordinates(shapely.get_point(transects, 0))
    metres = distance(starts[row], xy)
    xy[:, 0] -= round_m * np.round(xy[:, 0] / round_m) if round_m else 0.0
    return row, metres, xy


def _planar(crs: CRS | str) -> Callable[..., Any]:
    axes = geodesy.as_crs(crs)
    if axes.is_geographic:
        raise InputError(
            "“{name}” is in degrees and has no plane to measure in. Measure on the "
            "ellipsoid, or give layers in a projected coordinate reference system.",
            name=axes.name,
        )
    unit = axes.axis_info[0].unit_conversion_factor

    def distance(start: Array, end: Array) -> Array:
        return np.hypot(*(end - start).T) * unit

    return distance


def _short_way(transects: Array, segments: Array, crs: CRS | str) -> tuple[Array, Array, float]:
    """Return transects and segments of which none goes the long way round the Earth.

    And how far round it is in the CRS, 0 where nothing crosses the antimeridian. What does goes on
    beyond it; segments are there once more to the west and to the east.
    """
    whole = antimeridian.round_earth(geodesy.as_crs(crs))
    ends = [shapely.bounds(shapes)[:, [0, 2]] for shapes in (transects, segments)]
    across = [np.diff(one, axis=1)[:, 0] > whole / 2.0 for one in ends]
    if not whole or not (across[0].any() or across[1].any()):
        return transects, segments, 0.0

    def beyond(xy: Array) -> Array:
        return np.column_stack([np.where(xy[:, 0] < 0.0, xy[:, 0] + whole, xy[:, 0]), xy[:, 1]])

    drawn = []
    for shapes, long in zip((transects, segments), across):
        shapes = shapes.copy()
        shapes[long] = shapely.transform(shapes[long], beyond)
        drawn.append(shapes)
    copies = [
        shapely.transform(drawn[1], lambda xy, turn=turn: xy + np.array([turn * whole, 0.0]))
        for turn in (0, 1, -1)
    ]
    return drawn[0], np.concatenate(copies), whole


def _segments(line: shapely.Geometry) -> Array:
    edges, _ = _edges(np.array([line]))
    segments: Array = shapely.linestrings(edges)
    return segments


def _edges(lines: Array) -> tuple[Array, Array]:
    """Return the straight pieces of lines, shape (n, 2, 2), and the row of each."""
    parts, row = shapely.get_parts(lines, return_index=True)
    xy, owner = shapely.get_coordinates(parts, return_index=True)
    same = owner[1:] == owner[:-1]
    return np.stack([xy[:-1][same], xy[1:][same]], axis=1), row[owner[1:][same]]


def _distinct(row: Array, metres: Array, xy: Array) -> tuple[Array, Array, Array]:
    """Drop the second of two hits at the vertex where two segments meet."""
    order = np.lexsort((*xy.T, metres, row))
    row, metres, xy = row[order], metres[order], xy[order]
    same = (np.diff(row) == 0) & (np.diff(metres) <= _SAME_M)
    keep = np.concatenate([np.ones(len(row[:1]), bool), ~same])
    return row[keep], metres[keep], xy[keep]
