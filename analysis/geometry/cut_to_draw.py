# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines and polygons that jump from one end of a CRS to the other, cut there as GIS draw them.

What is worked out across the antimeridian has vertices at 179.9 and -179.9, side by side. GIS draw
an edge between them right across the world; RFC 7946 asks for a multi-part on both sides.
"""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base.arrays import Array, objects
from . import geodesy
from .antimeridian import crossed_at, from_turned, in_pieces
from .earth_ends import ends_of_earth, middle_meridian

#: Share of the way round the Earth by which a vertex may lie beyond an end, and on it.
_BEYOND, _ON = 1e-9, 1e-12
_LINES, _POLYGONS = (1, 2, 5), (3, 6)


def cut_to_draw(geometries: Array, crs: CRS | str) -> Array:
    """Return geometries of which no edge goes half round the Earth or more.

    An edge from 179 to -179 crosses the antimeridian, where it is cut. What lies beyond 180 degrees
    is drawn there and stays, as does an edge that goes all the way round along a parallel.

    Parameters
    ----------
    geometries : array of shapely geometries or None, in `crs`
    """
    crs = geodesy.as_crs(crs)
    ends = ends_of_earth(crs)
    if ends is None:
        return geometries
    whole = ends[1] - ends[0]
    bounds = shapely.bounds(geometries)
    near = _BEYOND * whole
    wide = (bounds[:, 2] - bounds[:, 0] > 0.5 * whole) & (bounds[:, 0] >= ends[0] - near)
    wide &= (bounds[:, 2] <= ends[1] + near) & np.isin(
        shapely.get_type_id(geometries), _LINES + _POLYGONS
    )
    rows = [row for row in np.flatnonzero(wide) if _jumps(geometries[row], whole)]
    if not rows:
        return geometries
    made = np.array(geometries, dtype=object)
    turned = _from_middle(made[rows], ends, crs)
    cut = [_cut(one, geodesy.geod(crs)) for one in turned]
    drawn = from_turned(objects(cut), ends, crs)
    for row, one in zip(rows, drawn):
        # what has no area once it is cut has none to draw
        made[row] = made[row] if shapely.is_empty(one) else one
    return made


def _jumps(geometry: shapely.Geometry, whole: float) -> bool:
    """Tell whether edges of a geometry jump from end to end, and none goes all the way round."""
    lines = shapely.get_parts(geometry)
    if shapely.get_type_id(lines[0]) == 3:
        lines = shapely.get_rings(lines)
    xy, line = shapely.get_coordinates(lines, return_index=True)
    step = np.abs(np.diff(xy, axis=0))[line[1:] == line[:-1]]
    long = step[:, 0] > 0.5 * whole
    level = (step[:, 0] >= (1.0 - _BEYOND) * whole) & (step[:, 1] <= _ON * whole)
    return bool(long.any() and not level.any())


def _from_middle(geometries: Array, ends: tuple[float, float], crs: CRS) -> Array:
    """Return geometries in degrees counted from the middle of their CRS, from -180 to 180."""
    lonlat = geodesy.to_lonlat(geometries, crs)
    x = shapely.get_coordinates(geometries)[:, 0]
    own = (x - ends[0]) / (ends[1] - ends[0]) * 360.0 - 180.0
    xy = shapely.get_coordinates(lonlat)
    xy[:, 0] -= middle_meridian(crs)
    # on the tear itself a place may have come out on the other side
    xy[:, 0] += 360.0 * np.round((own - xy[:, 0]) / 360.0)
    on_end = np.abs(np.abs(xy[:, 0]) - 180.0) <= 360.0 * _ON
    xy[on_end, 0] = np.copysign(180.0, xy[on_end, 0])
    return np.asarray(shapely.set_coordinates(lonlat.copy(), xy), dtype=object)


def _cut(geometry: shapely.Geometry, ellipsoid: Geod) -> shapely.Geometry:
    parts: list[shapely.Geometry] = []
    for part in shapely.get_parts(geometry):
        if not _jumps(part, 360.0):
            parts.append(part)
        elif shapely.get_type_id(part) == 3:
            parts.extend(in_pieces(part, ellipsoid))
        else:
            parts.extend(_line_pieces(shapely.get_coordinates(part), ellipsoid))
    if len(parts) == 1:
        return parts[0]
    lines = shapely.get_type_id(geometry) in _LINES
    return shapely.MultiLineString(parts) if lines else shapely.MultiPolygon(parts)


def _line_pieces(xy: Array, ellipsoid: Geod) -> list[shapely.LineString]:
    """Return a line in degrees as pieces from -180 to 180, in its own order and direction."""
    drawn = [[xy[0]]]
    for start, end in zip(xy[:-1], xy[1:]):
        if abs(end[0] - start[0]) > 180.0:
            left = np.copysign(180.0, start[0])
            lat = crossed_at(start, end, ellipsoid)
            drawn[-1].append(np.array([left, lat]))
            drawn.append([np.array([-left, lat])])
        drawn[-1].append(end)
    whole = [np.array(piece) for piece in drawn]
    kept = [piece[np.append(True, (np.diff(piece, axis=0) != 0.0).any(axis=1))] for piece in whole]
    return [shapely.LineString(piece) for piece in kept if len(piece) > 1]
