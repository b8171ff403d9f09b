# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps, geometries and places as people write them; else a clear refusal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import shapely
from pyproj import CRS
from shapely.geometry.base import BaseGeometry

from ..base.arrays import Array, objects
from ..base.errors import InputError
from ..control.control_map import ControlMap
from ..control.overlaps import polygons_of
from ..gap.model import CorePlaces
from ..geometry import geodesy
from ..geometry.projections import finely, with_sides
from ..geometry.torn_ground import moved
from ..places.lookup import Places, build
from . import values


def one_map(value: object, what: str = "control") -> ControlMap:
    """Return the control map, or say what was given instead.

    Raises
    ------
    InputError
        If it is none.
    """
    if isinstance(value, ControlMap):
        return value
    raise InputError(
        "“{what}” must be one control map, not {value}. Make one with control_map() "
        "or read_control_maps(...).maps.",
        what=what,
        value=values.described(value),
    )


def several_maps(value: object, what: str = "maps") -> list[ControlMap]:
    """Return control maps as a list; one map is a list of one.

    Raises
    ------
    InputError
        If there is none, or anything else is among them.
    """
    if isinstance(value, ControlMap):
        return [value]
    if isinstance(value, Mapping) or not values.holds_others(value):
        raise InputError(
            "“{what}” must be control maps, not {value}.", what=what, value=values.described(value)
        )
    maps = [one_map(one, f"{what}[{i}]") for i, one in enumerate(values.each(value))]
    if not maps:
        raise InputError("“{what}” is empty: give one control map at least.", what=what)
    return maps


def crs_of(value: object) -> Any:
    """Return the CRS of a GeoSeries or GeoDataFrame; None where it has none, or of all else."""
    return getattr(value, "crs", None) if hasattr(value, "to_crs") else None


def shapes(value: Any, what: str) -> Array | None:
    """Return geometries as an array; None stays None, one geometry is an array of one.

    Raises
    ------
    InputError
        If one is no shapely geometry.
    """
    if value is None:
        return None
    if hasattr(value, "to_crs"):
        value = getattr(value, "geometry", None)
    found = [value] if isinstance(value, BaseGeometry) else values.each(value)
    for one in found:
        if not isinstance(one, BaseGeometry):
            raise InputError(
                "“{what}” must be shapely geometries, not {one}. A place is "
                "shapely.Point(longitude, latitude).",
                what=what,
                one=values.described(one),
            )
    held = objects(found)
    if not np.isfinite(shapely.get_coordinates(held)).all():
        raise InputError("“{what}” has coordinates that are no numbers.", what=what)
    return held


def geometries(value: object, what: str, crs: CRS | None = None) -> Array | None:
    """Return geometries in degrees as an array; those of a frame are moved from its CRS.

    Parameters
    ----------
    crs : pyproj.CRS, optional
        On whose datum the degrees are.

    Raises
    ------
    InputError
        If one is no shapely geometry, or not in degrees.
    """
    held, own = shapes(value, what), crs_of(value)
    if held is None:
        return None
    if own is not None:
        held = moved(held, own, geodesy.geographic(own if crs is None else crs))
    lon, lat = shapely.get_coordinates(held).T
    off = np.flatnonzero((np.abs(lon) > 360.0) | (np.abs(lat) > 90.0))
    if len(off):
        raise InputError(
            "“{what}” must be in degrees, longitude first: {x}, {y} lies nowhere.",
            what=what,
            x=lon[off[0]],
            y=lat[off[0]],
        )
    return held


def area(value: object, what: str, crs: CRS | None = None) -> Array | None:
    """Return a study area in degrees, where its sides are straight; None stays None.

    Raises
    ------
    InputError
        If one is no shapely geometry, or none is a polygon.
    """
    found = ground(value, what, crs)
    return None if found is None else with_sides(found)


def ground(value: object, what: str, crs: CRS | None = None) -> Array | None:
    """Return the polygons of geometries, in degrees; None stays None.

    Raises
    ------
    InputError
        If one is no shapely geometry, or none is a polygon.
    """
    given = geometries(value, what, crs)
    found = None if given is None else polygons_of(given)
    if found is None or not shapely.is_empty(found).all():
        return found
    raise InputError("“{what}” holds no polygon: give the ground that counts.", what=what)


def one_area(value: object, what: str, crs: CRS | str) -> shapely.Geometry | None:
    """Return all the ground that was given in degrees as one geometry in a CRS.

    Raises
    ------
    InputError
        If one is no shapely geometry.
    """
    found = ground(value, what, geodesy.as_crs(crs))
    if found is None:
        return None
    valid = np.where(shapely.is_valid(found), found, shapely.make_valid(found))
    # straight in degrees, as they are given, and measured along these edges
    whole = finely(np.array([shapely.union_all(valid)]), geodesy.geographic(crs))
    moved: shapely.Geometry = geodesy.from_lonlat(whole, crs)[0]
    return moved


def cores(value: object, named: Iterable[str] | None = None, crs: CRS | None = None) -> CorePlaces:
    """Return core places of a point or polygon, of several, or of a mapping of names to them.

    Raises
    ------
    InputError
        If one is no shapely geometry, or there are not as many names as places.
    """
    if isinstance(value, CorePlaces):
        return value
    if isinstance(value, Mapping):
        named, value = tuple(map(str, value)), list(value.values())
    found = geometries(value, "core", crs)
    if found is None:
        raise InputError("A core is needed: a point or polygon in degrees.")
    labels = ("",) * len(found) if named is None else values.names(named, "core_names")
    if len(labels) != len(found):
        raise InputError(
            "There are {count} cores and {count_2} names for them.",
            count=len(found),
            count_2=len(labels),
        )
    return CorePlaces(found, labels)


def places(value: object) -> Places:
    """Return places of a mapping of names to points.

    Raises
    ------
    InputError
        If it is neither that nor `Places`.
    """
    if isinstance(value, Places):
        return value
    if isinstance(value, Mapping):
        found = geometries(list(value.values()), "places")
        if found is not None and len(found) and (shapely.get_type_id(found) == 0).all():
            return build(found, list(value))
    raise InputError(
        "“places” must map names to points in degrees, not {value}. For example "
        "{{'Qadir': shapely.Point(38.84, 35.23)}}.",
        value=values.described(value),
    )
