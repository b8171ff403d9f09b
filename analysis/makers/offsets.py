# SPDX-License-Identifier: GPL-2.0-or-later
"""How far apart two makers draw one front: along it, in figures, and as a map's position error."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.statistics import TOGETHER
from ..change.front import Front
from ..control.control_map import ControlMap
from ..geometry import geodesy
from ..geometry.nearest import Nearest, nearest_on

#: A correlation is estimated from so many pairs of places at least, and up to this part of the
#: longest line.
_LEAST_PAIRS = 30
_LONGEST_LAG = 0.5

#: Offsets that vary by less than this, metres, are one shift: what is left is the plane's rounding.
_LEAST_SPREAD_M = 0.5

#: Lines that begin in one cell of so many degrees are measured on one plane.
_TOGETHER_DEG = 3.0

#: ∫₀^∞ exp(−½ (d / c)²) dd, in units of c.
_SCALE = 0.5 * TOGETHER


@dataclass(frozen=True)
class Offsets:
    """Pieces of one maker's front, each with the way from its middle to the other maker's.

    Attributes
    ----------
    geometries : ndarray of shapely LineString, shape (n,), degrees
    lengths_m : ndarray of float
    actors : ndarray of str
        Whose ground the sign tells of.
    offset_m : ndarray of float
        Geodesic distance to the nearest point of the other maker's front of the same actors.
    signed_m : ndarray of float
        The same, positive where this maker gives `actors` more ground than the other.
    azimuth_deg : ndarray of float
        From here to the other's front.
    lonlat : ndarray of float, shape (n, 2)
        Middle of each piece.
    lines : ndarray of int
        Number of the line that a piece belongs to.
    along_m : ndarray of float
        Where its middle lies along that line.
    matched : ndarray of bool
        Whether the other maker has that front, within the limit.
    """

    geometries: Array
    lengths_m: Array
    actors: Array
    offset_m: Array
    signed_m: Array
    azimuth_deg: Array
    lonlat: Array
    lines: Array
    along_m: Array
    matched: Array

    def __len__(self) -> int:
        return len(self.geometries)


@dataclass(frozen=True)
class OffsetFigures:
    """What two makers' fronts say of one another; lengths in metres, NaN where nothing is known.

    Attributes
    ----------
    front_m, unmatched_m : float
        Length of both makers' fronts, and the part with no counterpart within the limit.
    median_m, p90_m, greatest_m : float
        Of the distance from front to front, by length, both ways.
    greatest_lonlat : tuple of float
        Where it is greatest.
    shift_m : float
        Mean of the signed offset: by how much the first maker gives the actor more.
    position_error_m : float
        One standard deviation of one map, if both err alike and on their own: the root mean
        square of the offset divided by √2.
    robust_error_m : float
        The same from the median, which a few far stretches do not move.
    correlation_m : float
        Length c over which what is left without the shift goes together: its correlation has the
        integral that exp(−½ (d / c)²) has, as the errors that a simulation draws.
    """

    front_m: float
    unmatched_m: float
    median_m: float
    p90_m: float
    greatest_m: float
    greatest_lonlat: tuple[float, float]
    shift_m: float
    position_error_m: float
    robust_error_m: float
    correlation_m: float


def front_offsets(
    front: Front,
    other: Front,
    other_map: ControlMap,
    *,
    spacing_m: float = 1000.0,
    limit_m: float = 0.0,
    feedback: Feedback = NO_FEEDBACK,
) -> Offsets:
    """Return the way from one maker's front to another's, piece by piece.

    Parameters
    ----------
    front, other : Front
        Of maps in one CRS.
    other_map : ControlMap
        The other maker's map, which tells on which side of its front a place lies.
    spacing_m : float
        Greatest length of a piece.
    limit_m : float
        Beyond it the other maker has no such front; 0: every distance counts.

    Raises
    ------
    InputError
        If the spacing is not positive.
    """
    if not spacing_m > 0:
        raise InputError("The spacing along the front must be greater than 0 m.")
    found: list[Offsets] = []
    count = 0
    for row in range(len(front)):
        check(feedback)
        there = _same_front(front, row, other)
        target = geodesy.to_lonlat(other.geometries[there], other.crs)
        lines = shapely.get_parts(geodesy.to_lonlat(front.geometries[row : row + 1], front.crs))
        actor = str(front.firsts[row])
        ground = geodesy.to_lonlat([other_map.union([actor], feedback)], other_map.crs)[0]
        pieces = [_pieces(line, spacing_m, front.crs) for line in lines]
        ways = _ways([middles for _, middles, _, _ in pieces], target, front.crs, feedback)
        shapely.prepare(ground)
        for number, (piece, way) in enumerate(zip(pieces, ways)):
            found.append(_measured(piece, way, actor, ground, count + number, limit_m))
        count += len(pieces)
    return _joined(found)


def _same_front(front: Front, row: int, other: Front) -> Array:
    """Return the mask of another map's fronts between the same sides.

    On a map of one actor the far side is everybody else: any front of that actor is the same.
    """
    first, second = str(front.firsts[row]), str(front.seconds[row])
    if not second:
        return (other.firsts == first) | (other.seconds == first)
    alone = (other.seconds == "") & np.isin(other.firsts, [first, second])
    return alone | ((other.firsts == first) & (other.seconds == second))


def _pieces(
    line: shapely.Geometry, spacing_m: float, crs: CRS
) -> tuple[Array, Array, Array, Array]:
    """Return pieces of equal length of a line in degrees: lines, middles, lengths, along."""
    ellipsoid = geodesy.geod(crs)
    xy = shapely.get_coordinates(line)
    azimuth, _, step = ellipsoid.inv(xy[:-1, 0], xy[:-1, 1], xy[1:, 0], xy[1:, 1])
    azimuth, at = np.atleast_1d(azimuth), np.concatenate([[0.0], np.cumsum(step)])
    count = max(int(np.ceil(at[-1] / spacing_m - 1e-9)), 1)
    ends = at[-1] * np.arange(count + 1) / count
    middles = (ends[:-1] + ends[1:]) / 2.0

    def places(along: Array) -> Array:
        edge = np.clip(np.searchsorted(at, along, side="right") - 1, 0, len(azimuth) - 1)
        return np.column_stack(
            ellipsoid.fwd(xy[edge, 0], xy[edge, 1], azimuth[edge], along - at[edge])[:2]
        )

    cuts = places(ends)
    inner = np.searchsorted(ends, at[1:-1], side="right") - 1
    lines = [
        shapely.linestrings(np.vstack([cuts[i], xy[1:-1][inner == i], cuts[i + 1]]))
        for i in range(count)
    ]
    return np.array(lines, dtype=object), places(middles), np.diff(ends), middles


def _ways(middles: list[Array], target: Array, crs: CRS, feedback: Feedback) -> list[Nearest]:
    """Return the ways from places on each of many lines to a front.

    Of lines near to one another at once: the front is made ready for each time, and one plane for
    all the Earth would be bent.
    """
    found = np.empty(len(middles), dtype=object)
    cells = np.floor(np.array([one[0] for one in middles]) / _TOGETHER_DEG)
    for cell in np.unique(cells, axis=0):
        rows = np.flatnonzero((cells == cell).all(axis=1))
        points = shapely.points(np.concatenate([middles[row] for row in rows]))
        way = nearest_on(points, target, geodesy.geod(crs), feedback)
        ends = np.cumsum([len(middles[row]) for row in rows])[:-1]
        columns = (np.split(one, ends) for one in (way.distance_m, way.azimuth_deg))
        for row, *column in zip(rows, *columns):
            found[row] = Nearest(*column)
    return list(found)


def _measured(
    pieces: tuple[Array, Array, Array, Array],
    way: Nearest,
    actor: str,
    ground: shapely.Geometry,
    number: int,
    limit_m: float,
) -> Offsets:
    lines, middles, lengths, along = pieces
    inside = shapely.contains_properly(ground, shapely.points(middles))
    known = np.isfinite(way.distance_m)
    count = len(lines)
    return Offsets(
        geometries=lines,
        lengths_m=lengths,
        actors=np.full(count, actor, dtype=object),
        offset_m=way.distance_m,
        signed_m=np.where(inside, -way.distance_m, way.distance_m),
        azimuth_deg=way.azimuth_deg,
        lonlat=middles,
        lines=np.full(count, number),
        along_m=along,
        matched=known & ((way.distance_m <= limit_m) if limit_m > 0 else True),
    )


_NAMES = (
    "geometries", "lengths_m", "actors", "offset_m", "signed_m", "azimuth_deg", "lonlat", "lines",
    "along_m", "matched",
)  # fmt: skip


def _joined(parts: Sequence[Offsets]) -> Offsets:
    if not parts:
        none, nothing = np.zeros(0, dtype=object), np.zeros(0)
        rows = np.zeros(0, np.int64)
        return Offsets(none, nothing, none, nothing, nothing, nothing, np.zeros((0, 2)), rows,
                       nothing, np.zeros(0, bool))  # fmt: skip
    return Offsets(**{n: np.concatenate([getattr(part, n) for part in parts]) for n in _NAMES})


def figures(there: Offsets, back: Offsets) -> OffsetFigures:
    """Return the figures of two makers' fronts from the offsets there and back.

    Both ways count: a salient that only one maker draws is far from the other's front, and the
    other's front is near to it.
    """
    lengths = np.concatenate([there.lengths_m, back.lengths_m])
    matched = np.concatenate([there.matched, back.matched])
    offset = np.concatenate([there.offset_m, back.offset_m])[matched]
    # What the first gives more than the second, seen from either.
    signed = np.concatenate([there.signed_m, -back.signed_m])[matched]
    where = np.concatenate([there.lonlat, back.lonlat])[matched]
    weight = lengths[matched]
    front, lost = float(lengths.sum()), float(lengths[~matched].sum())
    if not len(offset):
        nan = float("nan")
        return OffsetFigures(front, lost, nan, nan, nan, (nan, nan), nan, nan, nan, nan)
    median, ninety = _quantiles(offset, weight, (0.5, 0.9))
    far = int(np.argmax(offset))
    square = float(np.average(offset**2, weights=weight))
    return OffsetFigures(
        front_m=front,
        unmatched_m=lost,
        median_m=median,
        p90_m=ninety,
        greatest_m=float(offset[far]),
        greatest_lonlat=(float(where[far, 0]), float(where[far, 1])),
        shift_m=float(np.average(signed, weights=weight)),
        position_error_m=float(np.sqrt(square / 2.0)),
        robust_error_m=median / 0.6744897501960817 / float(np.sqrt(2.0)),
        correlation_m=correlation_length([there, back]),
    )


def _quantiles(values: Array, weight: Array, shares: Sequence[float] | Array) -> list[float]:
    """Return the least values that such shares of the weight do not exceed."""
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(weight[order]) / weight.sum()
    rows = np.minimum(np.searchsorted(reached, np.array(shares) - 1e-12), len(values) - 1)
    return [float(value) for value in values[order][rows]]


def correlation_length(parts: Sequence[Offsets]) -> float:
    """Return the length over which offsets go together along the front, m.

    The correlation of the signed offset, its mean taken off, is averaged over all pairs of pieces
    of one line by their distance along it. Its integral to where it first meets 0 is that of
    exp(−½ (d / c)²), which gives c. NaN where the offset does not vary, or the lines are too short
    to tell.
    """
    signed = np.concatenate([part.signed_m[part.matched] for part in parts])
    weight = np.concatenate([part.lengths_m[part.matched] for part in parts])
    if len(signed) < _LEAST_PAIRS:
        return float("nan")
    means = [_mean(part) for part in parts]
    variance = sum(float((part.lengths_m * _deviation(part, mean) ** 2).sum())
                   for part, mean in zip(parts, means)) / float(weight.sum())  # fmt: skip
    if not variance > max(_LEAST_SPREAD_M, 1e-4 * float(np.abs(signed).max())) ** 2:
        return float("nan")
    step = float(np.median(weight))
    products = _by_lag(parts, means, step)
    rho = [1.0]
    for total, count in zip(*products):
        if count < _LEAST_PAIRS:
            break
        rho.append(total / count / variance)
        if rho[-1] <= 0.0:
            # Straight from the last positive value to 0.
            rise = rho[-2] / (rho[-2] - rho[-1])
            return step * (_trapezoids(rho[:-1]) + 0.5 * rho[-2] * rise) / _SCALE
    return step * _trapezoids(rho) / _SCALE if len(rho) > 2 else float("nan")


def _mean(part: Offsets) -> float:
    kept = part.matched
    if not kept.any():
        return 0.0
    return float(np.average(part.signed_m[kept], weights=part.lengths_m[kept]))


def _deviation(part: Offsets, mean: float) -> Array:
    return np.where(part.matched, part.signed_m - mean, 0.0)


def _trapezoids(values: Sequence[float]) -> float:
    return float(sum(values) - 0.5 * (values[0] + values[-1]))


def _by_lag(parts: Sequence[Offsets], means: Sequence[float], step: float) -> tuple[Array, Array]:
    """Return sums of products of deviations, and their numbers, by lags of one step, two, …."""
    runs = []
    for part, mean in zip(parts, means):
        deviation = _deviation(part, mean)
        for number in np.unique(part.lines):
            rows = part.lines == number
            # Pieces of a line are equally long; a line of another piece length is put to its lag.
            runs.append((deviation[rows], part.matched[rows], float(part.lengths_m[rows][0])))
    longest = max(int(len(run[0]) * run[2] / step * _LONGEST_LAG) for run in runs)
    total, count = np.zeros(max(longest, 1)), np.zeros(max(longest, 1))
    for deviation, known, piece in runs:
        for shift in range(1, int(len(deviation) * _LONGEST_LAG) + 1):
            lag = round(shift * piece / step)
            if not 1 <= lag <= len(total):
                continue
            both = known[:-shift] & known[shift:]
            total[lag - 1] += float((deviation[:-shift] * deviation[shift:])[both].sum())
            count[lag - 1] += float(both.sum())
    return total, count
