# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground that a CRS cuts in two where it tears the Earth: which pieces are one, and that one whole.

In degrees the tear is the antimeridian, in a world map about another meridian the one opposite to
that.
"""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, objects
from ..base.columns import portions
from . import geodesy
from .antimeridian import unrolled
from .earth_ends import ends_of_earth
from .nearest import segments

#: Share of the way round the Earth by which a vertex on the tear may lie off it.
_ON = 1e-11
#: Grid, degrees, that closes the slit between two drawings of the tear.
_GRID = 1e-9


def grounds(polygons: Array, kinds: Array, crs: CRS) -> Array:
    """Return the number of the ground that each polygon is of: pieces that meet across the tear.

    Parameters
    ----------
    polygons : ndarray of shapely Polygon, in `crs`
    kinds : ndarray of int, same shape
        Pieces of one ground are of one kind.

    Returns
    -------
    ndarray of int
        Ascending from 0 in the order in which each ground is first met.
    """
    own = np.arange(len(polygons))
    met = _at_tear(polygons, crs)
    if met is None:
        return own
    sides, ends, near = met
    west, east = (_along(polygons[rows], at, near) for rows, at in zip(sides, ends))
    one, other = shapely.STRtree(east).query(west, predicate="intersects")
    shared = shapely.length(shapely.intersection(west[one], east[other])) > near
    one, other = sides[0][one[shared]], sides[1][other[shared]]
    for a, b in zip(one, other):
        if kinds[a] == kinds[b] and own[a] != own[b]:
            own[own == max(own[a], own[b])] = min(own[a], own[b])
    return np.unique(own, return_inverse=True)[1].ravel()


def may_be_torn(polygons: Array, crs: CRS) -> bool:
    """Tell whether polygons lie on both sides of the tear, so that two may be one ground."""
    return _at_tear(polygons, crs) is not None


def _at_tear(polygons: Array, crs: CRS) -> tuple[list[Array], tuple[float, float], float] | None:
    """Return the polygons at each end of a CRS, the ends, and how far off them is near.

    None where none are at one of them.
    """
    ends = ends_of_earth(crs) if len(polygons) else None
    if ends is None:
        return None
    near = _ON * (ends[1] - ends[0])
    bounds = np.concatenate([shapely.bounds(polygons[rows]) for rows in portions(polygons)])
    sides = [
        np.flatnonzero(bounds[:, 0] <= ends[0] + near),
        np.flatnonzero(bounds[:, 2] >= ends[1] - near),
    ]
    return (sides, ends, near) if len(sides[0]) and len(sides[1]) else None


def _along(polygons: Array, x: float, near: float) -> Array:
    """Return what of the edges of polygons lies along a line of one x, as lines of one y."""
    found = []
    for polygon in polygons:
        start, end = segments(objects([polygon]))
        on = (np.abs(start[:, 0] - x) <= near) & (np.abs(end[:, 0] - x) <= near)
        ways = [[(a, 0.0), (b, 0.0)] for a, b in zip(start[on, 1], end[on, 1])]
        found.append(shapely.union_all(shapely.linestrings(ways)) if ways else shapely.LineString())
    return objects(found)


def on_tear(start: Array, end: Array, crs: CRS) -> Array:
    """Return which edges of a map, shape (n, 2) each, run along the tear of its CRS."""
    mask = np.zeros(len(start), bool)
    ends = ends_of_earth(crs)
    for at in ends or ():
        near = _ON * abs(at)
        mask |= (np.abs(start[:, 0] - at) <= near) & (np.abs(end[:, 0] - at) <= near)
    return mask


def whole_in_degrees(geometries: Array, crs: CRS) -> Array:
    """Return ground in degrees on one turn round the Earth, with the pieces of it joined.

    Parameters
    ----------
    geometries : ndarray of shapely Polygon or MultiPolygon, in `crs`
        What is more than half the Earth wide, as about a pole, stays cut.
    """
    lonlat = geodesy.to_lonlat(geometries, crs)
    bounds = shapely.bounds(lonlat)
    for row in np.flatnonzero(bounds[:, 2] - bounds[:, 0] > 180.0):
        turned = shapely.transform(lonlat[row], on_one_turn)
        west, _, east, _ = shapely.bounds(turned)
        if east - west < 180.0:
            lonlat[row] = turned
    bounds = shapely.bounds(lonlat)
    joinable = (shapely.get_type_id(lonlat) == 6) & (bounds[:, 2] - bounds[:, 0] <= 180.0)
    for row in np.flatnonzero(joinable):
        joined = shapely.union_all(shapely.get_parts(lonlat[row]), grid_size=_GRID)
        lonlat[row] = joined if shapely.area(joined) > 0.0 else lonlat[row]
    return lonlat


def moved(geometries: Array, source: CRS | str, target: CRS | str) -> Array:
    """Return geometries moved from one CRS to another, and polygons cut where that is torn.

    A polygon that is whole across the antimeridian or about a pole in the one would go round the
    Earth the other way in degrees, and hold what it does not.
    """
    made = geodesy.reproject(geometries, source, target)
    return unrolled(made, geodesy.as_crs(target))[0]


def on_one_turn(xy: Array) -> Array:
    """Return places in degrees on the turn round the Earth of the first."""
    return on_turn_of(xy[0, 0], xy)


def on_turn_of(lon: Array | float, xy: Array, whole: float = 360.0) -> Array:
    """Return places in degrees, each on the turn round the Earth of a longitude.

    In another CRS the way round the Earth is as long as `whole` says.
    """
    turns = np.round((xy[:, 0] - lon) / whole)
    return np.column_stack([xy[:, 0] - whole * turns, xy[:, 1]])


def arrows_across(lonlat: Array, crs: CRS) -> Array:
    """Return arrows, shape (n, 2, 2) in degrees of any turn, as lines in a CRS.

    They begin where the CRS draws that place, and go on beyond the tear if they cross it.
    """
    xy = shapely.get_coordinates(geodesy.from_lonlat(shapely.points(lonlat.reshape(-1, 2)), crs))
    xy = xy.reshape(-1, 2, 2)
    ends = ends_of_earth(crs)
    if ends is not None:
        round_ = ends[1] - ends[0]
        middle = np.full(len(xy), (ends[0] + ends[1]) / 2.0)
        for k, near in ((0, middle), (1, xy[:, 0, 0])):
            xy[:, k, 0] -= round_ * np.round((xy[:, k, 0] - near) / round_)
    lines: Array = shapely.linestrings(xy)
    return lines
