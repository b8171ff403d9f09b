# SPDX-License-Identifier: GPL-2.0-or-later
"""Position error of a gap by simulation: boundaries drawn anew, and the gap measured on each.

The formula (1.96 s √(2k) for k lines) holds where errors go together over more than a line's
neighbourhood. Where vertices err on their own, the least of many is biased low, by 2 to 3 s, and
the formula's interval covers half of what it says. Here every boundary is moved by a random field
along it, with a standard deviation and a correlation length, and the gap is measured on each map
that comes out.

The map at hand has errors already, so errors added to it shift a minimum by less than its own did:
by 1 / (√2 − 1) = 2.4 times less where that shift grows with the error (many places as narrow as one
another), by as much where it grows with the error's square (one narrow place). The map's own bias
is taken to be 1.7 times the shift, and 0.7 times the shift is added to the interval either side.

References
----------
J. R. Cook, L. A. Stefanski, Simulation-extrapolation estimation in parametric measurement error
models, J. American Statistical Association 89 (1994), 1314-1328.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import Feedback, check, part
from ..base.statistics import length_error
from ..geometry import geodesy
from .field import Field
from .model import CORE_TAKEN, NO_CLOSURE, SEALED, CorePlaces, GapOptions, Simulated
from .rows import Row

#: Boundaries are moved at points no further apart than this part of the correlation length.
_SPACING = 0.5
#: Random numbers are drawn along a ring at steps of this part of it.
_STEP = 0.25
#: More points than this are not drawn.
_MOST_POINTS = 1_000_000
#: The map's own bias against the shift that errors of the same size add: between these two.
_LEAST_SHARE, _MOST_SHARE = 1.0, 1.0 / (np.sqrt(2.0) - 1.0)
#: A line barrier holds to ground whose border moves by so many standard deviations.
_GRIP = 4.0
#: With fewer runs than this the ends of an interval are those of one run or two.
LEAST_RUNS = 40


def require_runs(options: GapOptions) -> None:
    """Refuse simulations that nothing can come of.

    Raises
    ------
    InputError
        If runs are too few, there is no position error, or no correlation length.
    """
    if not options.simulations:
        return
    if options.simulations < LEAST_RUNS:
        raise InputError(
            "{simulations} simulations are too few for an interval of 95 %: ask for "
            "{least_runs} or more, or for none.",
            simulations=options.simulations,
            least_runs=LEAST_RUNS,
        )
    if not options.position_error_m > 0:
        raise InputError("Simulations need a position error of more than 0 m: enter one.")
    if not options.correlation_m > 0:
        raise InputError("Simulations need a correlation length of more than 0 m: enter one.")


def simulated(
    field: Field,
    core: CorePlaces,
    rows: list[Row],
    options: GapOptions,
    measure: Callable[[Field, Feedback], list[Row]],
    feedback: Feedback,
) -> list[Row]:
    """Return rows, one a core or a level of its nest, with the innermost told by simulation.

    Parameters
    ----------
    measure : callable
        Returns the rows of a field, one a core.
    """
    rng = np.random.default_rng(_seed(field, core, options))
    inner = [i for i, row in enumerate(rows) if row.nest_level == 0]
    gaps = np.full((options.simulations, len(inner)), np.nan)
    draw = _Drawing(field, options.position_error_m, options.correlation_m)
    for run in range(options.simulations):
        check(feedback)
        here = 100.0 * run / options.simulations
        found = measure(draw.field(rng), part(feedback, here, here))
        gaps[run] = [_length(row) for row in found]
        feedback.set_progress(here)
    answer = list(rows)
    for column, i in enumerate(inner):
        told = _told(rows[i], gaps[:, column], options)
        if told is not None:
            answer[i] = replace(rows[i], simulated=told)
    return answer


def _length(row: Row) -> float:
    if row.state == NO_CLOSURE:
        return float("nan")
    return 0.0 if row.state in (SEALED, CORE_TAKEN) else row.gap_m


def _told(row: Row, gaps: Array, options: GapOptions) -> Simulated | None:
    """Return what runs tell of the gap of a row."""
    known = gaps[np.isfinite(gaps)]
    if not np.isfinite(row.gap_m) or len(known) < LEAST_RUNS:
        return None
    formula = float(length_error(options.position_error_m, len(row.metres)))
    bias, half = bias_and_half(row.gap_m, known, formula)
    return Simulated(
        runs=len(known),
        low_m=max(row.gap_m - bias - half, 0.0),
        high_m=max(row.gap_m - bias + half, 0.0),
        bias_m=bias,
        sealed=float((known <= 0).mean()),
    )


def bias_and_half(gap: float, runs: Array, formula: float) -> tuple[float, float]:
    """Return what a measured gap is off by, and the half width of the interval of 95 % round it.

    Parameters
    ----------
    gap : float
    runs : ndarray of float
        Gaps on maps with errors of the same size added.
    formula : float
        Half width by formula: the interval is no narrower.
    """
    shift = float(runs.mean()) - gap
    low, high = np.quantile(runs, [0.025, 0.975])
    middle = 0.5 * (_LEAST_SHARE + _MOST_SHARE)
    half = max(0.5 * float(high - low), formula) + (middle - _LEAST_SHARE) * abs(shift)
    return middle * shift, half


def _seed(field: Field, core: CorePlaces, options: GapOptions) -> int:
    """Return a seed that the inputs fix: the same question gets the same answer."""
    digest = hashlib.blake2b(digest_size=8)
    for wkb in shapely.to_wkb(np.concatenate([field.closed, core.geometries])):
        digest.update(wkb)
    digest.update(repr(options).encode())
    return int.from_bytes(digest.digest(), "big")


class _Drawing:
    """Closed ground whose boundary can be drawn anew."""

    def __init__(self, field: Field, sigma: float, correlation: float) -> None:
        self.source, self.sigma = field, sigma
        self.plane = geodesy.local_plane(field.closed, field.geod)
        union = shapely.union_all(self.plane.forward(field.closed[~field.strip]))
        self.fixed = _strips(self.plane.forward(field.closed[field.strip]), union, sigma)
        rings = shapely.get_rings(shapely.get_parts(union))
        self.correlation = correlation
        length = float(shapely.length(rings).sum())
        if length / (correlation * _STEP) > _MOST_POINTS:
            raise InputError(
                "A correlation length of {correlation:g} m is too short for {length:,.0f} "
                "km of boundary: enter a longer one, or choose a study area round the front.",
                correlation=correlation,
                length=length / 1000,
            )
        fine = shapely.segmentize(rings, correlation * _SPACING)
        self.rings = [shapely.get_coordinates(ring)[:-1] for ring in fine]
        self.along = [_along(xy) for xy in self.rings]
        _, part_of = shapely.get_rings(shapely.get_parts(union), return_index=True)
        self.part_of = part_of

    def field(self, rng: np.random.Generator) -> Field:
        """Return the field with its boundaries moved."""
        rings = [
            xy + self.sigma * _noise(place, length, self.correlation, rng)
            for xy, (place, length) in zip(self.rings, self.along)
        ]
        begin = np.flatnonzero(np.r_[True, self.part_of[1:] != self.part_of[:-1]])
        shapes = [
            shapely.Polygon(rings[a], rings[a + 1 : b])
            for a, b in zip(begin, [*begin[1:], len(rings)])
        ]
        moved = shapely.buffer(np.array(shapes, dtype=object), 0.0)
        whole = shapely.union_all(np.concatenate([moved, self.fixed]))
        closed = self.plane.inverse(shapely.get_parts(np.array([whole], dtype=object)))
        none = np.zeros(len(closed), int)
        return replace(self.source, closed=closed, kind=none, holder=none, strip=none.astype(bool))


def _strips(strips: Array, ground: shapely.Geometry, sigma: float) -> Array:
    """Return line barriers, which stay where they are, with what holds them to moved ground.

    Where a line ends on closed ground it goes on doing so when that ground's border moves.
    """
    if not len(strips):
        return strips
    met = shapely.intersection(strips, shapely.boundary(ground))
    grip = shapely.buffer(met[~shapely.is_empty(met)], _GRIP * sigma, quad_segs=2)
    return np.concatenate([strips, grip])


def _along(xy: Array) -> tuple[Array, float]:
    """Return how far along a ring each point lies, and the whole ring's length."""
    step = np.hypot(*(np.roll(xy, -1, axis=0) - xy).T)
    return np.r_[0.0, np.cumsum(step)[:-1]], float(step.sum())


def _noise(place: Array, length: float, correlation: float, rng: np.random.Generator) -> Array:
    """Return a Gaussian field of variance 1 at places along a ring, one for each axis.

    Its correlation falls with distance d as exp(−½ (d / c)²): white noise smoothed with a kernel of
    c / √2, on a grid round the ring.
    """
    count = max(int(np.ceil(length / (correlation * _STEP))), 1)
    step = length / count
    frequency = 2.0 * np.pi * np.fft.rfftfreq(count, step)
    # Half of the squared transfer function's exponent: the spectrum is that of the correlation.
    passed = np.exp(-0.25 * (correlation * frequency) ** 2)
    weight = np.r_[1.0, np.full(len(passed) - 1, 2.0)]
    if count % 2 == 0 and count > 1:
        weight[-1] = 1.0
    scale = np.sqrt(count / (weight * passed**2).sum())
    white = rng.normal(size=(2, count))
    smooth = np.fft.irfft(np.fft.rfft(white, axis=1) * passed * scale, count, axis=1)
    grid = np.arange(count + 1) * step
    return np.column_stack([np.interp(place, grid, np.r_[one, one[:1]]) for one in smooth])
