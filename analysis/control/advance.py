# SPDX-License-Identifier: GPL-2.0-or-later
"""A control map as it would be, had an actor taken some ground."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.errors import InputError
from ..geometry import geodesy
from ..geometry.approach import in_pieces
from ..geometry.shared import ground_left
from .control_map import ControlMap
from .repair import make_valid, polygonal

Advance = tuple[str, shapely.Geometry]


def corridor(line: shapely.Geometry, width_m: float, crs: CRS | str) -> shapely.Geometry:
    """Return the ground within a distance on both sides of a line, in lon/lat.

    Parameters
    ----------
    line : shapely LineString or MultiLineString, lon/lat
    width_m : float
        Distance from the line, metres; the ends are round.
    crs : anything pyproj reads
        Its ellipsoid counts.

    Raises
    ------
    InputError
        If the distance is not greater than 0.
    """
    if not width_m > 0.0:
        raise InputError("The width of an advance along a line is 0: enter a larger one.")
    ellipsoid = geodesy.geod(crs)
    fine = in_pieces([line], ellipsoid)
    plane = geodesy.local_plane(fine, ellipsoid)
    grown = shapely.buffer(plane.forward(fine), width_m, quad_segs=32)
    return plane.inverse(grown)[0]


def behind_line(control: ControlMap, actor: str, line: shapely.Geometry) -> shapely.Geometry:
    """Return the ground between an actor's front and a line that becomes his front, in lon/lat.

    A line that ends short of his ground is joined to the nearest of it. Where a line parts ground
    that his own encloses, it is the smaller part.

    Parameters
    ----------
    line : shapely LineString or MultiLineString, lon/lat, on the datum of the map

    Raises
    ------
    InputError
        If the line and the actor's ground enclose nothing.
    """
    (name,) = control.require([actor], "Advance of")
    own = shapely.union_all(control.geometries[control.of([name])])
    (course,) = geodesy.from_lonlat(np.array([line], dtype=object), control.crs)
    parts = [course]
    for one in shapely.get_parts(course):
        ends = shapely.get_coordinates(one)[[0, -1]]
        parts += [shapely.shortest_line(shapely.Point(end), own) for end in ends]
    edges = shapely.union_all([shapely.boundary(own), *parts])
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(edges)))
    spots = shapely.point_on_surface(faces)
    faces = faces[~shapely.intersects(own, spots)]
    size = geodesy.area_m2(faces, control.crs)
    outside = shapely.get_parts(shapely.difference(shapely.union_all(parts), own))
    taken = set()
    for piece in outside[shapely.length(outside) > 0.0]:
        shared = shapely.length(shapely.intersection(shapely.boundary(faces), piece))
        beside = np.flatnonzero(shared > 0.5 * shapely.length(piece))
        if len(beside):
            taken.add(int(beside[np.argmin(size[beside])]))
    if not taken:
        raise InputError(
            "The line encloses no ground with that of “{actor}”: draw it from front to front.",
            actor=name,
        )
    found = polygonal(shapely.union_all(faces[sorted(taken)]))
    return geodesy.to_lonlat(np.array([found], dtype=object), control.crs)[0]


def advanced(
    control: ControlMap, advances: Sequence[Advance], *, apart: Collection[Any] = ()
) -> ControlMap:
    """Return a map on which each actor holds the ground of his advances, and nobody else does.

    Parameters
    ----------
    control : ControlMap
    advances : sequence of (str, shapely Polygon or MultiPolygon)
        Actor, and ground in lon/lat on the datum of the map. A later one takes from an earlier.
    apart : collection of feature ids
        Features that new ground does not grow together with: what is said of them is not said of
        the new ground.

    Raises
    ------
    InputError
        If an advance has no area, or its actor is not on the map.
    """
    found = control
    for actor, area in advances:
        (name,) = control.require([actor], "Advance of")
        found = _taken(found, name, _ground(area, control), apart)
    return found


def _ground(area: shapely.Geometry, control: ControlMap) -> shapely.Geometry:
    (there,) = geodesy.from_lonlat(np.array([area], dtype=object), control.crs)
    ground = polygonal(there if shapely.is_valid(there) else make_valid(there))
    if not shapely.area(ground) > 0:
        raise InputError("The advance has no area. Draw a polygon with three corners or more.")
    return ground


def _taken(
    control: ControlMap, actor: str, ground: shapely.Geometry, apart: Collection[Any]
) -> ControlMap:
    """Return the map with some ground given to an actor."""
    own = control.of([actor])
    # ground that only touches keeps its edges: a corner more on a long one would bend it anew
    lost = ~own & shapely.intersects(control.geometries, ground)
    lost &= ~shapely.touches(control.geometries, ground)
    shapes = control.geometries.copy()
    shapes[lost] = [polygonal(one) for one in ground_left(shapes[lost], ground)]
    new = polygonal(ground_left(ground, shapely.union_all(shapes[own])))
    if not shapely.is_empty(new):
        alike = own & ~np.isin(control.fids, list(apart))
        joined = _beside(control, alike, new)
        kind = control.classes[joined][0] if joined.any() else ""
        whole = polygonal(shapely.union_all([new, *shapes[joined]]))
        shapes[joined] = shapely.Polygon()
        shapes = np.append(shapes, whole)
        control = replace(
            control,
            actors=np.append(control.actors, actor),
            classes=np.append(control.classes, kind),
            # a number stays a number: by it a feature is found again
            fids=np.append(control.fids.astype(object), "hypothetical"),
        )
    return replace(control, geometries=shapes).select(~shapely.is_empty(shapes))


def _beside(control: ControlMap, own: Array, new: shapely.Geometry) -> Array:
    """Return which of an actor's features new ground grows together with: those of one class.

    Side by side they would have a slit between them: where a corner lies on a long edge, the edge
    is bent on the ellipsoid and passes by the corner, at 40 m in the middle of 250 km.
    """
    beside = own & shapely.intersects(control.geometries, new)
    if beside.any():
        beside &= control.classes == control.classes[np.flatnonzero(beside)[0]]
    return beside
