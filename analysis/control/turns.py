# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps that are drawn on unlike turns round the Earth, 181° on the one and -179° on the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, objects
from ..base.remarks import Remark, remark
from ..base.shelf import bounds_of
from ..geometry import geodesy
from ..geometry.antimeridian import (
    beyond,
    empty_meridian,
    in_strip,
    reaches_both_ends,
    rolled_out,
)
from ..geometry.barriers import lines_and_polygons
from ..geometry.earth_ends import ends_of_earth
from ..geometry.torn_ground import on_turn_of
from .control_map import ControlMap
from .junctions import joined_on_map

_HALF = 180.0
#: Degrees of longitude by which a vertex on the antimeridian may lie beyond it.
_ON = 1e-9


def on_one_turn(maps: Sequence[ControlMap]) -> tuple[list[ControlMap], list[Remark]]:
    """Return maps that can be laid on one another, and what is to be said of it.

    Longitudes may go on beyond 180°, as long as all maps do so alike: what is drawn stays as it
    is. Where one map has at 181° what another has at -179°, all are cut at the antimeridian, as
    RFC 7946 asks.
    """
    if not _clash(maps):
        return list(maps), []
    said = remark(
        "The maps are drawn on unlike turns round the Earth (181° on one is -179° on another): "
        "all were cut at the antimeridian to lay them on one another."
    )
    return [_in_strip(one) for one in maps], [said]


def beyond_the_cut(control: ControlMap, barriers: Array | None) -> tuple[ControlMap, Array | None]:
    """Return a map that is cut at the antimeridian, as RFC 7946 asks, whole: beyond 180 degrees.

    The two sides of the cut would else be two bodies with a slit between them. All other maps, and
    those that lie all round the Earth, are returned as they are.

    Parameters
    ----------
    barriers : ndarray of shapely geometries in degrees, optional
        Returned on the turn of the map.
    """
    if not reaches_both_ends(control.geometries, control.crs):
        return control, barriers
    lonlat = geodesy.to_lonlat(control.geometries, control.crs)
    lon = empty_meridian(lonlat)
    if lon is None:
        return control, barriers
    crs = geodesy.geographic(control.crs)
    whole = replace(control, geometries=joined_on_map(rolled_out(lonlat), crs), crs=crs)
    if barriers is not None:
        barriers = beyond(np.concatenate(lines_and_polygons(barriers)), lon)
    return whole, barriers


def area_on_one_turn(
    area: shapely.Geometry | None, crs: CRS, said: Sequence[Remark]
) -> shapely.Geometry | None:
    """Return a study area in a CRS as the maps are drawn of which `on_one_turn` said something."""
    there = area is not None and said and crs.is_geographic
    return in_strip(objects([area]))[0] if there else area


def on_turn_of_maps(geometries: Array, maps: Sequence[ControlMap]) -> Array:
    """Return geometries where maps are drawn that go on beyond 180 degrees; else as they are.

    Parameters
    ----------
    geometries : ndarray of shapely geometries, in the CRS of the maps
    """
    drawn = [one for one in maps if len(one)]
    ends = ends_of_earth(drawn[0].crs) if drawn else None
    if ends is None:
        return geometries
    whole = ends[1] - ends[0]
    bounds = np.array([bounds_of(one.geometries) for one in drawn])
    west, east = float(np.min(bounds[:, 0])), float(np.max(bounds[:, 2]))
    near = _ON / 360.0 * whole
    if (west >= ends[0] - near and east <= ends[1] + near) or east - west > whole:
        return geometries
    middle = 0.5 * (west + east)
    return np.asarray(
        shapely.transform(geometries, lambda xy: on_turn_of(middle, xy, whole)), dtype=object
    )


def _clash(maps: Sequence[ControlMap]) -> bool:
    """Tell whether ground beyond the antimeridian lies where another drawing has it this side."""
    drawn = [one for one in maps if len(one) and one.crs.is_geographic]
    if not drawn:
        return False
    bounds = np.array([bounds_of(one.geometries) for one in drawn])
    west, east = float(np.min(bounds[:, 0])), float(np.max(bounds[:, 2]))
    beyond = west < -_HALF - _ON or east > _HALF + _ON
    return beyond and east - west > 2.0 * _HALF + _ON


def _in_strip(control: ControlMap) -> ControlMap:
    if not len(control) or not control.crs.is_geographic:
        return control
    cut = in_strip(control.geometries)
    return replace(control, geometries=joined_on_map(cut, control.crs))
