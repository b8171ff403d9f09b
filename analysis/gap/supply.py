# SPDX-License-Identifier: GPL-2.0-or-later
"""Supply: which roads still lead into a pocket across the gap, and how near the encirclers are.

A road leads in if a connected stretch of it runs on open ground from inside the pocket, across a
gap line, to ground outside. What comes nearer to closed ground than a centimetre touches it, and
touching is not passing. Connected features of one name are one road; a road that is cut between
two of its features is cut.

A road that leads in is measured along its way: from the point of it that is nearest to the core,
by the shortest way along it to the gap line, and so far on outside as is asked for. Where it
crosses the gap several times, the way that keeps furthest off the encirclers stands for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, one_of
from ..control.control_map import ControlMap, require_one_a_day
from ..geometry import geodesy
from ..geometry.approach import Approach, in_pieces, length_within, nearest_approach
from ..geometry.nearest import EdgeIndex, segments
from ..geometry.shared import shared_ground
from .field import ENCIRCLER, Field
from .model import CORE_TAKEN, NO_CLOSURE, CorePlaces, Date, GapOptions, GapResult
from .prepared import prepare_scene
from .roads import TOUCH_M, Roads, Way, in_plane, joined, network_of, open_part, ways_out
from .rows import absent
from .series import in_order, nobody_there, present, require_known

#: So far beyond the gap lines a road is followed, metres.
BEYOND_M = 10_000.0
_MARGIN_M = 1_000.0
#: Gap lines are straight in the plane of a pocket to a tenth of a millimetre in pieces as short.
_GAP_PIECE_M = 1_000.0
LEADS_IN, CUT = "leads in", "cut"


@dataclass(frozen=True)
class SupplyRoads:
    """One row a road of the pocket: arrays of length n; those that lead in first, safest first.

    Attributes
    ----------
    name : tuple of str
        "" where the road has none.
    fids : tuple of tuple
        Ids of its features.
    state : tuple of str
        `LEADS_IN` or `CUT`: it leaves the pocket only over ground that is closed.
    nearest_m, lon, lat : ndarray of float
        Least distance to the encirclers' ground along its way, and where on the road; NaN where it
        is cut.
    length_m, under_fire_m : ndarray of float
        Length of its way, and of what of it lies within the fire-control range; NaN where it is
        cut, or where no range is given.
    geometry : ndarray of shapely geometries, lon/lat
        The way; of a road that is cut what lies in the pocket.
    """

    name: tuple[str, ...]
    fids: tuple[tuple[Any, ...], ...]
    state: tuple[str, ...]
    nearest_m: Array
    lon: Array
    lat: Array
    length_m: Array
    under_fire_m: Array
    geometry: Array

    def __len__(self) -> int:
        return len(self.name)


@dataclass(frozen=True)
class Supply:
    """The roads into the pocket round one core on one date.

    Attributes
    ----------
    date : datetime.date or None
    core : str
    encirclers, besieged : tuple of str
    state, note : str
        Those of the gap.
    gap_m : float
        NaN where there is none.
    roads_out : int or None
        How many roads lead in and out. 0 where the pocket is sealed; None where there is no pocket
        to lead out of: the core is taken, or nothing parts it from the rear.
    roads : SupplyRoads
    """

    date: Date
    core: str
    encirclers: tuple[str, ...]
    besieged: tuple[str, ...]
    state: str
    note: str
    gap_m: float
    roads_out: int | None
    roads: SupplyRoads

    @property
    def nearest_m(self) -> float:
        """Least distance between the encirclers and any road that leads in; NaN without one."""
        return float(np.nanmin(self.roads.nearest_m)) if self.roads_out else float("nan")


def supply_routes(
    maps: Sequence[ControlMap],
    roads: Roads,
    *,
    encirclers: Sequence[str],
    core: CorePlaces,
    besieged: Sequence[str] = (),
    rear: Array | None = None,
    barriers: Array | None = None,
    study_area: Array | None = None,
    options: GapOptions | None = None,
    beyond_m: float = BEYOND_M,
    feedback: Feedback = NO_FEEDBACK,
) -> tuple[Supply, ...]:
    """Return the roads into the pocket round each core on each map, in order of date.

    Parameters
    ----------
    maps : sequence of ControlMap
        One without a date, or several with one each.
    roads : Roads
        In the maps' geographic CRS.
    encirclers, besieged, core, rear, barriers, study_area, options
        As for `encirclement_gap`: the pocket is the one that it finds. A barrier and closed neutral
        ground cut a road as the encirclers' own does.
    beyond_m : float
        So far beyond the gap lines a road is followed, along the road.

    Returns
    -------
    tuple of Supply

    Raises
    ------
    InputError
        What `encirclement_gap` refuses; a layer without a road; a distance that is negative.
    Canceled
        If the user asked to stop.
    """
    if not len(roads):
        raise InputError("The layer of roads has no line. Choose one that does.")
    if not beyond_m >= 0.0:
        raise InputError("The distance beyond the gap lines is negative: enter 0 or more.")
    require_one_a_day(maps)
    dated = in_order(maps) if maps[0].date is not None else list(maps)
    require_known(dated, encirclers, besieged)
    options = options or GapOptions()
    found: list[Supply] = []
    for number, control in enumerate(dated):
        here = one_of(feedback, number, len(dated))
        check(here)
        note = nobody_there(control, encirclers, besieged, options)
        if note:
            result = absent(control, core, encirclers, besieged, options, note)
            found += [_without_roads(result, row) for row in range(len(result.pockets))]
            continue
        scene = prepare_scene(
            control,
            encirclers=present(control, encirclers),
            besieged=present(control, besieged),
            rear=rear,
            barriers=barriers,
            study_area=study_area,
            neutral_open=options.neutral_open,
            seal_tolerance_m=options.seal_tolerance_m,
            feedback=here,
        )
        result = scene.gap(core, options, here)
        found += routes_of(scene.field, result, core, roads, beyond_m, options.fire_range_m, here)
    return tuple(found)


def routes_of(
    field: Field,
    result: GapResult,
    core: CorePlaces,
    roads: Roads,
    beyond_m: float = BEYOND_M,
    fire_range_m: float = 0.0,
    feedback: Feedback = NO_FEEDBACK,
) -> list[Supply]:
    """Return the roads into each pocket of a result that was measured on a field.

    Parameters
    ----------
    result : GapResult
        Round cores, not of a search.
    """
    found = []
    for row in range(len(result.pockets)):
        check(feedback)
        if result.pockets.geometry[row] is None:
            found.append(_without_roads(result, row))
            continue
        place = result.pockets.core_index[row]
        ground = _ground_of(field, result, row, core.geometries[place], beyond_m)
        table = _table(_rows(ground, roads, beyond_m, fire_range_m, feedback))
        count = sum(state == LEADS_IN for state in table.state)
        found.append(_supply(result, row, count, table))
    return found


def _supply(result: GapResult, row: int, count: int | None, table: SupplyRoads) -> Supply:
    pockets = result.pockets
    return Supply(
        result.date,
        pockets.core[row],
        result.encirclers,
        result.besieged,
        pockets.state[row],
        pockets.note[row],
        float(pockets.gap_m[row]),
        count,
        table,
    )


def _without_roads(result: GapResult, row: int) -> Supply:
    none = result.pockets.state[row] in (CORE_TAKEN, NO_CLOSURE)
    return _supply(result, row, None if none else 0, _table([]))


@dataclass(frozen=True)
class _Ground:
    """What lies about one pocket, in a plane of its own (metres)."""

    plane: geodesy.LocalPlane
    box: tuple[float, float, float, float]
    pocket: shapely.Geometry
    gaps: shapely.Geometry
    core: shapely.Geometry
    closed: Array
    edges: Array
    encirclers: EdgeIndex


def _ground_of(
    field: Field, result: GapResult, row: int, core: shapely.Geometry, beyond: float
) -> _Ground:
    lines = result.lines.geometry[result.lines.pocket == row]
    pocket = np.array([result.pockets.geometry[row]], dtype=object)
    plane = geodesy.local_plane(pocket, field.geod)
    flat = plane.forward(in_pieces(pocket, field.geod))[0]
    flat = flat if shapely.is_valid(flat) else shapely.make_valid(flat)
    low_x, low_y, high_x, high_y = shapely.bounds(flat)
    margin = beyond + _MARGIN_M
    box = (low_x - margin, low_y - margin, high_x + margin, high_y + margin)
    closed, ring = _closed(field, box, plane)
    start, end = segments(closed)
    gaps = shapely.union_all(plane.forward(in_pieces(lines, field.geod, _GAP_PIECE_M)))
    return _Ground(
        plane,
        box,
        flat,
        gaps,
        plane.forward(np.array([core], dtype=object))[0],
        closed,
        shapely.linestrings(np.stack([start, end], axis=1)),
        EdgeIndex(ring, plane),
    )


def _closed(field: Field, box: tuple[Any, ...], plane: geodesy.LocalPlane) -> tuple[Array, Array]:
    """Return the closed ground in a box of the plane, and the encirclers' ground in degrees."""
    whole = plane.forward(in_pieces(field.closed, field.geod))
    ring = field.closed[field.kind == ENCIRCLER]
    if field.study is not None:
        study = plane.forward(in_pieces([field.study], field.geod))[0]
        whole = shared_ground(_valid(whole), _valid(np.array([study]))[0])
        ring = plane.inverse(whole[field.kind == ENCIRCLER])
    parts = shapely.get_parts(_valid(shapely.clip_by_rect(_valid(whole), *box)))
    parts = shapely.get_parts(parts)
    return parts[(shapely.get_dimensions(parts) == 2) & ~shapely.is_empty(parts)], ring


def _valid(shapes: Array) -> Array:
    bad = ~shapely.is_valid(shapes)
    return np.where(bad, shapely.make_valid(shapes), shapes) if bad.any() else shapes


@dataclass(frozen=True)
class _Row:
    name: str
    fids: tuple[Any, ...]
    geometry: shapely.Geometry
    near: Approach | None = None
    length_m: float = float("nan")
    under_fire_m: float = float("nan")


def _rows(
    ground: _Ground, roads: Roads, beyond: float, fire_range: float, feedback: Feedback
) -> list[_Row]:
    """Return the roads that leave the pocket, or that would if ground were not closed."""
    flat = in_plane(roads.lonlat, ground.box, ground.plane, ground.plane.geod)
    within = np.flatnonzero(~shapely.is_empty(flat))
    groups = joined(flat[within], [roads.names[row] for row in within])
    shapely.prepare(ground.pocket)
    found = []
    for number, group in enumerate(groups):
        check(feedback)
        feedback.set_progress(100.0 * number / len(groups))
        members = within[group]
        if not _leaves(ground.pocket, flat[members]):
            continue
        line = shapely.union_all(flat[members])
        row = _Row(roads.names[members[0]], tuple(roads.fids[i] for i in members), line)
        found.append(_best(ground, row, beyond, fire_range) or _cut(ground, row))
    return [row for row in found if row is not None]


def _leaves(pocket: shapely.Geometry, lines: Array) -> bool:
    """Tell whether lines lie in a pocket in part, and in part beyond its edge."""
    if not shapely.intersects(pocket, lines).any() or shapely.covers(pocket, lines).all():
        return False
    return float(shapely.length(shapely.difference(lines, pocket)).sum()) > TOUCH_M


def _best(ground: _Ground, row: _Row, beyond: float, fire_range: float) -> _Row | None:
    """Return a road with figures along the way that keeps furthest off, None if it has none."""
    if shapely.is_empty(ground.gaps):
        return None
    line = open_part(row.geometry, ground.closed, ground.edges)
    net = network_of(line, ground.gaps, ground.pocket, ground.plane)
    if net is None:
        return None
    best: tuple[float, float, Way, Approach | None] | None = None
    for way in ways_out(net, ground.core, beyond, ground.plane):
        near = nearest_approach(way.start, way.end, ground.encirclers, ground.plane)
        off = near.distance_m if near is not None else float("inf")
        if best is None or (off, -way.length_m) > best[:2]:
            best = (off, -way.length_m, way, near)
    if best is None:
        return None
    way, near = best[2], best[3]
    fire = float("nan")
    if fire_range > 0.0:
        geod = ground.plane.geod
        fire = length_within(way.start, way.end, ground.encirclers, fire_range, geod)
    drawn = shapely.line_merge(
        shapely.multilinestrings(shapely.linestrings(np.stack([way.start, way.end], axis=1)))
    )
    return _Row(row.name, row.fids, drawn, near, way.length_m, fire)


def _cut(ground: _Ground, row: _Row) -> _Row | None:
    """Return a road that ends on closed ground with what lies in the pocket; None without any."""
    inside = shapely.intersection(row.geometry, ground.pocket)
    parts = shapely.get_parts(inside)
    parts = parts[(shapely.get_dimensions(parts) == 1) & (shapely.length(parts) > 1.0)]
    if not len(parts):
        return None
    drawn = np.array([shapely.multilinestrings(parts)], dtype=object)
    return _Row(row.name, row.fids, ground.plane.inverse(drawn)[0])


def _table(rows: list[_Row]) -> SupplyRoads:
    """Return roads that lead in, the one that keeps furthest off first, then those that are cut."""

    def order(row: _Row) -> tuple[Any, ...]:
        away = row.near.distance_m if row.near is not None else float("inf")
        return (np.isnan(row.length_m), -away, row.name, str(row.fids))

    rows = sorted(rows, key=order)
    nan = float("nan")
    shapes = np.empty(len(rows), dtype=object)
    shapes[:] = [row.geometry for row in rows]
    near = [row.near or Approach(nan, nan, nan) for row in rows]
    return SupplyRoads(
        tuple(row.name for row in rows),
        tuple(row.fids for row in rows),
        tuple(CUT if np.isnan(row.length_m) else LEADS_IN for row in rows),
        np.array([one.distance_m for one in near]),
        np.array([one.lon for one in near]),
        np.array([one.lat for one in near]),
        np.array([row.length_m for row in rows]),
        np.array([row.under_fire_m for row in rows]),
        shapes,
    )
