# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums within the polygons of a second layer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.columns import portions
from ..base.errors import InputError
from ..control.control_map import ControlMap
from ..control.overlaps import polygons_of
from ..control.repair import sound
from ..geometry import geodesy
from ..geometry.projections import STRAIGHT_M, finely, in_parts
from ..geometry.shared import shared_area, shared_ground
from .balance import Redrawn
from .compare import Changes
from .front import Front


@dataclass(frozen=True)
class Sectors:
    """Named polygons in the CRS of the maps. Sectors may overlap; each is summed by itself.

    Their edges are straight in that CRS, as they are drawn. Those of the maps are geodesics.
    """

    names: Array
    geometries: Array

    def __len__(self) -> int:
        return len(self.names)

    def of(self, geometries: Array) -> Array:
        """Return the sector that holds most of each polygon, ``""`` for none."""
        result = np.full(len(geometries), "", dtype=object)
        if not len(geometries) or not len(self):
            return result
        tree = shapely.STRtree(self.geometries)
        for part in portions(geometries):
            some = geometries[part]
            row, sector = tree.query(some, predicate="intersects")
            shared = shared_area(some[row], self.geometries[sector])
            order = np.lexsort((shared, row))
            real = order[shared[order] > 0]
            # The last one written is the largest.
            result[part.start + row[real]] = self.names[sector[real]]
        return result


def sectors(names: Iterable[Any], geometries: Sequence[shapely.Geometry] | Array) -> Sectors:
    """Return sectors; those of one name become one.

    Raises
    ------
    InputError
        If there is no polygon.
    """
    given = np.array([str(name) for name in names], dtype=object)
    geometries = sound(geometries)
    distinct = list(dict.fromkeys(given))
    if not distinct:
        raise InputError("The sector layer holds no polygons. Choose another, or leave it empty.")
    merged = [shapely.union_all(geometries[given == name]) for name in distinct]
    return Sectors(np.array(distinct, dtype=object), np.array(merged, dtype=object))


def within(changes: Changes, by: Sectors) -> tuple[Changes, Array, Array]:
    """Return the changes cut by sector, the change each piece is of, and its sector's number.

    The pieces have areas and no geometries: those of years would be gigabytes.
    """
    found = [(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))]
    fine = finely(by.geometries, changes.crs)
    for part in portions(changes.geometries):
        shapes, areas_m2 = changes.geometries[part], changes.areas_m2[part]
        row, sector, areas = _cut(shapes, areas_m2, changes.crs, by, fine)
        found.append((row + part.start, sector, areas))
    row, sector, areas = (np.concatenate(column) for column in zip(*found))
    real = areas > 0
    row, sector, areas = row[real], sector[real], areas[real]
    nowhere = np.full(len(changes), None, dtype=object)
    pieces = replace(changes, geometries=nowhere).select(row)
    return replace(pieces, areas_m2=areas), row, sector


def _along_geodesics(polygons: Array, crs: CRS) -> Array:
    """Return polygons of a map with vertices on the geodesics that their long edges are."""
    lonlat = geodesy.to_lonlat(polygons, crs)
    parted = in_parts(lonlat, geodesy.geod(crs), STRAIGHT_M)
    changed = np.flatnonzero([one is not other for one, other in zip(lonlat, parted)])
    moved = geodesy.from_lonlat(parted[changed], crs)
    # half way round the Earth an edge has no one geodesic, and near a pole it may cross others
    usable = shapely.is_valid(moved)
    made = np.array(polygons, dtype=object)
    made[changed[usable]] = moved[usable]
    return made


def _cut(
    shapes: Array, areas_m2: Array, crs: CRS, by: Sectors, fine: Array
) -> tuple[Array, Array, Array]:
    """Return of each piece within a sector the shape that it is of, the sector, and its area.

    `fine` are the sectors with vertices on their edges, see `finely`: an edge of a sector cut off
    where shapes cross it would be another line, and another area, in each drawing of the map.
    """
    sector, row = shapely.STRtree(shapes).query(by.geometries, predicate="intersects")
    order = np.lexsort((sector, row))
    row, sector = row[order], sector[order]
    crossed = np.flatnonzero(~shapely.covers(by.geometries[sector], shapes[row]))
    cut_shapes, place = np.unique(row[crossed], return_inverse=True)
    ground = _along_geodesics(shapes[cut_shapes], crs)
    cut = polygons_of(shared_ground(ground[place], fine[sector[crossed]]))
    areas = areas_m2[row].copy()
    areas[crossed] = geodesy.area_m2(cut, crs)
    touching = crossed[shapely.touches(by.geometries[sector[crossed]], shapes[row[crossed]])]
    _give_back(row, areas, touching, crossed)
    return row, sector, areas


def _give_back(row: Array, areas: Array, touching: Array, crossed: Array) -> None:
    """Give slivers back to the sector that has most of a shape.

    Where a shape and a sector share an edge and no ground, they lie between the two edges: one is
    straight as it is drawn and one a geodesic.
    """
    slivers, areas[touching] = areas[touching], 0.0
    most = crossed[np.lexsort((-areas[crossed], row[crossed]))]
    shape, first = np.unique(row[most], return_index=True)
    # the whole of a shape that lies within another sector is counted there already
    at = most[first[np.searchsorted(shape, row[touching])]]
    some = areas[at] > 0.0
    np.add.at(areas, at[some], slivers[some])


def areas_in(control: ControlMap, names: Sequence[str], by: Sectors) -> Array:
    """Return the area of each actor in each sector, m², shape (sectors, actors)."""
    result = np.zeros((len(by), len(names)))
    if not len(control):
        return result
    areas_m2 = geodesy.area_m2(control.geometries, control.crs)
    fine = finely(by.geometries, control.crs)
    feature, sector, areas = _cut(control.geometries, areas_m2, control.crs, by, fine)
    column = np.array([names.index(str(name)) for name in control.actors], dtype=np.int64)
    np.add.at(result, (sector, column[feature]), areas)
    return result


def redrawn_in(redrawn: Redrawn, count: int, by: Sectors) -> Array:
    """Return what redrawn lines gave each actor in each sector, m², shape (sectors, actors).

    A line on the edge of a sector counts half there: its other side is another's.
    """
    result = np.zeros((len(by), count))
    if not len(redrawn.places):
        return result
    spots = shapely.points(redrawn.places)
    sector, spot = shapely.STRtree(spots).query(by.geometries, predicate="intersects")
    within = shapely.contains(by.geometries[sector], spots[spot])
    weights = redrawn.areas_m2[spot] * np.where(within, 1.0, 0.5)
    np.add.at(result, (sector, redrawn.actors[spot]), weights)
    return result


def borders_between(by: Sectors) -> Array:
    """Return of each sector what of its edge is another's too, which lies beyond it."""
    edges = shapely.boundary(by.geometries)
    one, other = shapely.STRtree(by.geometries).query(by.geometries, predicate="touches")
    shared = np.full(len(by), shapely.LineString(), dtype=object)
    for number in np.unique(one):
        beyond = shapely.union_all(edges[other[one == number]])
        shared[number] = shapely.intersection(edges[number], beyond)
    return shared


def lengths_in(
    front: Front, names: Sequence[str], by: Sectors, number: int, borders: Array
) -> list[float]:
    """Return the length of each actor's front in one sector, m.

    What runs along the border of two sectors, see `borders_between`, counts half in each.
    """
    if not len(front):
        return [0.0] * len(names)
    cut = shapely.intersection(front.geometries, by.geometries[number])
    metres = geodesy.length_m(cut, front.crs)
    if not shapely.is_empty(borders[number]):
        along = shapely.intersection(cut, borders[number])
        metres = metres - geodesy.length_m(along, front.crs) / 2.0
    return [float(metres[(front.firsts == n) | (front.seconds == n)].sum()) for n in names]
