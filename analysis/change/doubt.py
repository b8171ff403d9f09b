# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of what changed, and of what is held, lies on ground of which it is not sure whose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array, objects
from ..control.control_map import ControlMap
from ..control.doubt import doubtful_ground
from ..control.overlaps import areas_by_actor, polygons_of
from ..geometry import geodesy
from ..geometry.shared import shared_ground
from .compare import Changes
from .sectors import Sectors, areas_in
from .timeline import Timeline, TimelineTable


def doubtful_changes(changes: Changes, grounds: Sequence[shapely.Geometry | None]) -> Array:
    """Return how much of each change lies on doubtful ground, m².

    Parameters
    ----------
    grounds : sequence of shapely geometry or None
        For each change the doubtful ground of the map before and of the map after together, in
        the CRS of the changes.
    """
    result = np.zeros(len(changes))
    by_ground: dict[int, list[int]] = {}
    for row, ground in enumerate(grounds):
        if ground is not None:
            by_ground.setdefault(id(ground), []).append(row)
    for rows in by_ground.values():
        cut = polygons_of(shared_ground(changes.geometries[rows], grounds[rows[0]]))
        areas = geodesy.area_m2(cut, changes.crs)
        result[rows] = np.minimum(areas, changes.areas_m2[rows])
    return result


def doubtful_of_pair(
    maps: Sequence[ControlMap], doubts: Sequence[Array], changes: Changes
) -> Array:
    """Return how much of each change between two maps lies on doubtful ground of either, m².

    Parameters
    ----------
    doubts : sequence of ndarray
        The mask of the doubtful features of each of both maps.
    """
    ground = _together(doubtful_ground(one, mask, changes.crs) for one, mask in zip(maps, doubts))
    return doubtful_changes(changes, [ground] * len(changes))


def _together(grounds: Iterable[shapely.Geometry | None]) -> shapely.Geometry | None:
    known = [ground for ground in grounds if ground is not None]
    return shapely.union_all(objects(known)) if known else None


def doubtful_of_series(
    maps: Sequence[ControlMap],
    doubts: Sequence[Array],
    found: Timeline,
    sectors: Sectors | None = None,
    study_area: shapely.Geometry | None = None,
) -> tuple[Array, Array]:
    """Return how much of each change of a timeline, and of each row of its table, is doubtful, m².

    Parameters
    ----------
    doubts : sequence of ndarray
        The mask of the doubtful features of each map.
    """
    changes, wanted = found.changes, set(found.dates)
    parts: dict[Any, ControlMap] = {}
    grounds: dict[Any, shapely.Geometry | None] = {}
    for one, mask in zip(maps, doubts):
        if one.date in wanted:
            parts[one.date] = one.select(mask)
            grounds[one.date] = doubtful_ground(one, mask, changes.crs)
    days = [*zip(changes.from_dates, changes.to_dates)]
    pairs = {pair: _together(grounds[day] for day in pair) for pair in {*days}}
    each = [pairs[pair] for pair in days]
    held = doubtful_holdings(found.table, parts, sectors, study_area)
    return doubtful_changes(changes, each), held


def doubtful_holdings(
    table: TimelineTable,
    maps: Mapping[Any, Any],
    sectors: Sectors | None = None,
    study_area: shapely.Geometry | None = None,
) -> Array:
    """Return how much of the area in each row of a timeline's table is doubtful, m².

    Parameters
    ----------
    maps : mapping of ControlMap
        The doubtful features of each date's map.
    """
    result = np.zeros(len(table))
    names = sorted({str(actor) for one in maps.values() for actor in one.actors})
    for date, one in maps.items():
        clipped = _united(one if study_area is None else _clipped(one, study_area))
        whole = dict.fromkeys(names, 0.0) | areas_by_actor(clipped)
        inside = areas_in(clipped, names, sectors) if sectors is not None else None
        for row in np.flatnonzero(table.dates == date):
            actor, sector = str(table.actors[row]), table.sectors[row]
            if actor not in whole:
                continue
            if sector == "":
                result[row] = whole[actor]
            elif sectors is not None and inside is not None:
                number = int(np.flatnonzero(sectors.names == sector)[0])
                result[row] = inside[number, names.index(actor)]
    return np.minimum(result, table.area)


def _united(one: ControlMap) -> ControlMap:
    """Return a map with one feature an actor: what two of them share is held once."""
    names, first = np.unique(one.actors.astype(str), return_index=True)
    shapes = np.array([one.union([name]) for name in names], dtype=object)
    return replace(one.select(first), geometries=polygons_of(shapes))


def _clipped(one: ControlMap, area: shapely.Geometry) -> ControlMap:
    return replace(one, geometries=polygons_of(shared_ground(one.geometries, area)))
