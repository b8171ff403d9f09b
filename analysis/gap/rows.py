# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers about single pockets, measured on the ellipsoid and gathered to tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import shapely

from ..base.arrays import Array, objects
from ..base.remarks import remark, together
from ..base.statistics import area_error, length_error, longer_side
from ..control.control_map import ControlMap
from ..geometry import geodesy
from ..geometry.antimeridian import without_jumps
from ..geometry.rings import Rings
from .closure import SEALED_BELOW_M, Closure
from .field import Field, GapScene
from .model import (
    CORE_TAKEN,
    NARROW,
    NO_CLOSURE,
    OPEN,
    SEALED,
    CorePlaces,
    GapLines,
    GapOptions,
    GapPockets,
    GapResult,
    SearchCount,
    Simulated,
)
from .outline import Outline, outline_of, shares_of
from .segments import joined

_ROUND_THE_REAR = remark(
    "The closure runs round the rear, so the pocket has no outer edge to measure."
)


@dataclass(frozen=True)
class Row:
    """One pocket, or a core without one; lines as (k, 2, 2) lon/lat ends."""

    core: str
    state: str
    note: str = ""
    geometry: shapely.Geometry | None = None
    ends: Array = field(default_factory=lambda: np.zeros((0, 2, 2)))
    metres: Array = field(default_factory=lambda: np.zeros(0))
    azimuth: Array = field(default_factory=lambda: np.zeros(0))
    area_m2: float = float("nan")
    perimeter_m: float = float("nan")
    shares: tuple[float, float, float, float] = (float("nan"),) * 4
    held: Array | None = None
    nest_level: int = 0
    on_water: bool = False
    #: No pocket as asked for has a shorter gap; NaN: the gap itself is the least.
    bound: float = float("nan")
    simulated: Simulated | None = None

    @property
    def gap_m(self) -> float:
        """Total gap."""
        if self.state in (CORE_TAKEN, NO_CLOSURE):
            return float("nan")
        return float(self.metres.sum())

    @property
    def bound_m(self) -> float:
        """What no pocket as asked for falls short of."""
        return self.gap_m if np.isnan(self.bound) else min(self.bound, self.gap_m)


def taken(core: str, metres: float) -> Row:
    """Return the row of a core that stands on closed ground."""
    where = remark(
        "The core is not on open ground; the nearest is {metres} m away.", metres=f"{metres:.0f}"
    )
    return Row(core, CORE_TAKEN, where)


def without(core: str, note: str) -> Row:
    """Return the row of a core that nothing can cut off."""
    return Row(core, NO_CLOSURE, note)


def measured(
    core: str,
    points: Array,
    rings: Rings,
    closure: Closure,
    scene: GapScene,
    field: Field,
    options: GapOptions,
    note: str = "",
) -> Row:
    """Return the row of a closure, every figure of it geodesic."""
    ends, metres, azimuth = _lines(closure, scene)
    total = float(metres.sum())
    if total < SEALED_BELOW_M:
        state, ends, metres, azimuth = SEALED, ends[:0], metres[:0], azimuth[:0]
    else:
        state = NARROW if total < options.fire_range_m else OPEN
    row = Row(core, state, note, ends=ends, metres=metres, azimuth=azimuth)
    outline = outline_of(rings, closure, points)
    if outline is None and _folded(closure):
        # Two lines through a core of no size, there and back: nothing lies between them.
        return replace(row, area_m2=0.0, perimeter_m=total, shares=(0.0, 0.0, 0.0, 1.0))
    if outline is None:
        return replace(row, note=together([note, _ROUND_THE_REAR]))
    lonlat = scene.lonlat(outline.xy)
    shell = _drawn_along(outline, lonlat, scene)
    if shell is not None:
        geometry: shapely.Geometry = shell
        area, around = geodesy.area_and_outer_length(without_jumps(shell), field.crs)
    else:
        geometry = shapely.transform(outline.polygon, scene.lonlat)
        area = float(geodesy.area_m2([without_jumps(geometry)], field.crs)[0])
        around = None
    shares = shares_of(outline, scene, field, lonlat, around)
    return replace(
        row,
        geometry=geometry,
        area_m2=area,
        perimeter_m=shares.perimeter_m,
        shares=(shares.encircler, shares.barrier, shares.neutral, shares.open),
        held=shares.held,
    )


def _drawn_along(outline: Outline, lonlat: Array, scene: GapScene) -> shapely.Polygon | None:
    """Return a pocket in degrees where its outer boundary is the outline, which is known in them.

    As a rule it is; None where it is not.
    """
    polygon = outline.polygon
    if shapely.get_type_id(polygon) != 3 or polygon.is_empty:
        return None
    count = shapely.get_num_interior_rings(polygon)
    drawn = shapely.get_coordinates(shapely.get_exterior_ring(polygon) if count else polygon)
    if not np.array_equal(drawn[:-1], outline.xy):
        return None
    inner = None
    if count:
        holes = shapely.get_interior_ring(polygon, np.arange(count))
        inner = shapely.transform(holes, scene.lonlat)
    return shapely.polygons(shapely.linearrings(lonlat), inner)


def _folded(closure: Closure) -> bool:
    """Tell whether a closure goes back on the lines that it came by."""
    return all(
        len(walk) == 2
        and np.hypot(*(walk.start[0] - walk.end[1])) < SEALED_BELOW_M
        and np.hypot(*(walk.end[0] - walk.start[1])) < SEALED_BELOW_M
        for walk in closure.walks
    )


def length_m(closure: Closure, scene: GapScene) -> float:
    """Return the geodesic length of a closure."""
    return float(_lines(closure, scene)[1].sum())


def _lines(closure: Closure, scene: GapScene) -> tuple[Array, Array, Array]:
    """Return ends, lengths and azimuths of the gap lines, longest first."""
    if not closure.walks:
        return np.zeros((0, 2, 2)), np.zeros(0), np.zeros(0)
    segments = joined(list(closure.walks))
    lonlat = scene.lonlat(np.concatenate([segments.start, segments.end]))
    ends = np.stack([lonlat[: len(segments)], lonlat[len(segments) :]], axis=1)
    # From west to east, so that the same line has the same digits whichever way it was walked.
    swap = (ends[:, 0, 0] > ends[:, 1, 0]) | (
        (ends[:, 0, 0] == ends[:, 1, 0]) & (ends[:, 0, 1] > ends[:, 1, 1])
    )
    ends[swap] = ends[swap, ::-1]
    azimuth, _, metres = geodesy.inverse(
        ends[:, 0, 0], ends[:, 0, 1], ends[:, 1, 0], ends[:, 1, 1], scene.plane.geod
    )
    # pyproj may answer arrays of one with a number.
    azimuth, metres = np.atleast_1d(azimuth), np.atleast_1d(metres)
    real = np.flatnonzero(metres >= SEALED_BELOW_M)
    order = real[np.argsort(-metres[real], kind="stable")]
    return ends[order], metres[order], azimuth[order]


def tables(rows: list[Row], field: Field, options: GapOptions) -> tuple[GapPockets, GapLines]:
    """Return the rows as tables, ranked in the order given."""
    gap = np.array([row.gap_m for row in rows], float)
    lines = np.array([len(row.metres) for row in rows], int)
    error = length_error(options.position_error_m, lines)
    error[np.isnan(gap)] = np.nan
    low, high = np.maximum(gap - error, 0.0), gap + error
    for i, row in enumerate(rows):
        if row.simulated is not None:
            low[i], high[i] = row.simulated.low_m, row.simulated.high_m
            error[i] = longer_side(gap[i], low[i], high[i])
    shares = np.array([row.shares for row in rows], float).reshape(-1, 4)
    held = np.full((len(rows), len(field.holders)), np.nan)
    for i, row in enumerate(rows):
        if row.held is not None:
            held[i] = row.held
    perimeter = np.array([row.perimeter_m for row in rows], float)
    pockets = GapPockets(
        core=tuple(row.core for row in rows),
        geometry=objects([row.geometry for row in rows]),
        gap_m=gap,
        err_m=error,
        bound_m=np.array([row.bound_m for row in rows], float),
        low_m=low,
        high_m=high,
        lines=lines,
        area_m2=np.array([row.area_m2 for row in rows], float),
        area_err_m2=area_error(options.position_error_m, options.correlation_m, perimeter),
        perimeter_m=perimeter,
        encircler_share=shares[:, 0],
        barrier_share=shares[:, 1],
        neutral_share=shares[:, 2],
        open_share=shares[:, 3],
        held_share=held,
        rank=np.arange(1, len(rows) + 1),
        nest_level=np.array([row.nest_level for row in rows], int),
        on_water=np.array([row.on_water for row in rows], bool),
        simulated=tuple(row.simulated for row in rows),
        state=tuple(row.state for row in rows),
        note=tuple(row.note for row in rows),
        crs=field.crs,
    )
    return pockets, _line_table(rows, field, options)


def _line_table(rows: list[Row], field: Field, options: GapOptions) -> GapLines:
    chosen = [(i, row) for i, row in enumerate(rows) if len(row.metres)]
    if not chosen:
        empty, pair = np.zeros(0), np.zeros((0, 2))
        whole = np.zeros(0, int)
        ends = np.empty(0, object)
        return GapLines(whole, whole, ends, pair, pair, pair, empty, empty, empty, field.crs)
    ends = np.concatenate([row.ends for _, row in chosen])
    metres = np.concatenate([row.metres for _, row in chosen])
    azimuth = np.concatenate([row.azimuth for _, row in chosen])
    lon, lat = geodesy.direct(ends[:, 0, 0], ends[:, 0, 1], azimuth, 0.5 * metres, field.geod)
    return GapLines(
        pocket=np.concatenate([np.full(len(row.metres), i) for i, row in chosen]),
        line_no=np.concatenate([np.arange(1, len(row.metres) + 1) for _, row in chosen]),
        geometry=shapely.linestrings(ends),
        start=ends[:, 0],
        end=ends[:, 1],
        middle=np.column_stack([np.atleast_1d(lon), np.atleast_1d(lat)]),
        length_m=metres,
        azimuth_deg=azimuth,
        err_m=np.full(len(metres), float(length_error(options.position_error_m))),
        crs=field.crs,
    )


def absent(
    control: ControlMap,
    core: CorePlaces | None,
    encirclers: Sequence[str],
    besieged: Sequence[str],
    options: GapOptions,
    note: str,
) -> GapResult:
    """Return the result of a date on which one side holds nothing; a search has no row for it."""
    field = Field(
        closed=np.empty(0, dtype=object),
        kind=np.zeros(0, int),
        holder=np.zeros(0, int),
        strip=np.zeros(0, bool),
        encirclers=tuple(encirclers),
        besieged=tuple(besieged),
        holders=tuple(encirclers),
        study=None,
        rear=np.empty(0, dtype=object),
        corners=np.zeros((0, 2)),
        crs=geodesy.geographic(control.crs),
        name=control.name,
    )
    rows = [] if core is None else [without(name, note) for name in core.names]
    pockets, lines = tables(rows, field, options)
    return GapResult(
        control.date,
        field.encirclers,
        field.besieged,
        field.holders,
        pockets,
        lines,
        SearchCount(least_m2=options.min_area_m2, note=note) if core is None else None,
    )
