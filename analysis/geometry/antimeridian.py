# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps that reach across the antimeridian or over a pole: made whole to work on, cut to store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base.arrays import Array, straight_lines
from ..base.errors import InputError
from ..base.shelf import bounds_of
from . import geodesy
from .earth_ends import ends_of_earth, middle_meridian
from .nearest import segments

_TOUCH = 1e-6
#: An edge across the antimeridian is read as such up to so many degrees of longitude; a longer one
#: may as well be meant the long way round.
CLEAR_DEGREES = 10.0
#: Two drawings of one place that are farther apart than this, in metres, are a tear.
_APART_M = 1e6
#: Degrees from the antimeridian within which a vertex lies on it.
_ON_DEGREES = 1e-9
#: Steps by which a meridian is come to along a geodesic.
_STEPS = 8
#: Grid, in metres, that closes the zero-width slit between two drawings of the antimeridian.
SNAP_M = 0.01


def whole_crs(geometries: Array, crs: CRS) -> CRS | None:
    """Return a CRS in which a map is not torn, None where its own does not tear it.

    Parameters
    ----------
    geometries : array of shapely geometries in `crs`
    """
    lonlat = geodesy.to_lonlat(geometries, crs)
    west, south, east, north = shapely.total_bounds(lonlat)
    torn = west <= -180.0 + _TOUCH and east >= 180.0 - _TOUCH
    ends = ends_of_earth(crs)
    if ends is not None:
        low, _, high, _ = shapely.total_bounds(geometries)
        near = _TOUCH * (ends[1] - ends[0]) / 360.0
        torn = torn or (low <= ends[0] + near and high >= ends[1] - near)
    if not torn and max(-south, north) < 90.0 - _TOUCH:
        return None
    plane = geodesy.local_plane(lonlat, geodesy.geod(crs))
    return CRS.from_dict(
        {"proj": "aeqd", "lat_0": plane.lat_0, "lon_0": plane.lon_0, "a": plane.a, "b": plane.b}
    )


def cut(polygons: Array, whole: CRS, crs: CRS) -> Array:
    """Return polygons of a CRS of `whole_crs` in the map's own, cut where that is torn.

    Parameters
    ----------
    polygons : array of shapely polygons in `whole`
    whole, crs : pyproj.CRS
    """
    lonlat = geodesy.to_lonlat(polygons, whole)
    ends, middle = ends_of_earth(crs), middle_meridian(crs)
    if ends is None or middle == 0.0:
        return geodesy.from_lonlat(np.array([_cut(one) for one in lonlat], dtype=object), crs)
    # Counted from its own middle the CRS is torn at 180°.
    turned = shapely.transform(lonlat, lambda xy: xy - np.array([middle, 0.0]))
    return from_turned(np.array([_cut(one) for one in turned], dtype=object), ends, crs)


def from_turned(pieces: Array, ends: tuple[float, float], crs: CRS) -> Array:
    """Return pieces in degrees counted from the middle of a CRS, from -180 to 180, in that CRS."""
    middle = middle_meridian(crs)
    lon = shapely.get_coordinates(pieces)[:, 0]
    made = geodesy.from_lonlat(
        shapely.transform(pieces, lambda xy: xy + np.array([middle, 0.0])), crs
    )
    round_ = ends[1] - ends[0]
    xy = shapely.get_coordinates(made)
    # On the tear itself a place may come out on the other side of the map.
    xy[:, 0] += round_ * np.round((lon + 180.0) / 360.0 - (xy[:, 0] - ends[0]) / round_)
    return np.asarray(shapely.set_coordinates(made, xy), dtype=object)


def _cut(polygon: shapely.Polygon) -> shapely.Geometry:
    shell, *holes = (_unwrapped(ring) for ring in [polygon.exterior, *polygon.interiors])
    middle = shell[:, 0].mean()
    # A hole round a pole is torn at a meridian of its own: it is taken out when both are cut.
    polar = [np.abs(hole[:, 1]).max() >= 90.0 for hole in holes]
    inner = [_beside(hole, middle) for hole, by_pole in zip(holes, polar) if not by_pole]
    areal = _in_strip(shapely.Polygon(shell, inner))
    for hole, by_pole in zip(holes, polar):
        if by_pole:
            gone = shapely.union_all(_in_strip(shapely.Polygon(hole)))
            left = shapely.get_parts(shapely.difference(shapely.union_all(areal), gone))
            areal = [part for part in left if shapely.area(part) > 0.0]
    if len(areal) > 1:
        # Round a pole it begins and ends at a meridian, on either side of which is a piece.
        areal = list(shapely.get_parts(shapely.union_all(areal)))
    return areal[0] if len(areal) == 1 else shapely.MultiPolygon(areal)


def cut_there(polygons: Array) -> Array:
    """Tell which polygons in degrees reach both drawings of the antimeridian, rounding aside."""
    bounds = shapely.bounds(polygons)
    return (bounds[:, 0] <= _TOUCH - 180.0) & (bounds[:, 2] >= 180.0 - _TOUCH)


def in_strip(polygons: Array) -> Array:
    """Return polygons in degrees of any turn, cut at the antimeridian where they reach beyond it.

    Parameters
    ----------
    polygons : ndarray of shapely polygons and multipolygons, in degrees
    """
    bounds = shapely.bounds(polygons)
    made = polygons.copy()
    for row in np.flatnonzero((bounds[:, 0] < -180.0) | (bounds[:, 2] > 180.0)):
        parts = [piece for part in shapely.get_parts(polygons[row]) for piece in _in_strip(part)]
        made[row] = parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
    return made


def rolled_out(polygons: Array) -> Array:
    """Return polygons in degrees that are cut at the antimeridian as wholes, beyond 180°.

    The Earth is cut where the widest stretch of longitude has no ground. What is not cut, or lies
    all round the Earth, is returned as it is.

    Parameters
    ----------
    polygons : ndarray of shapely polygons and multipolygons, in degrees from -180 to 180
    """
    lon = empty_meridian(polygons)
    if lon is None:
        return polygons
    parts, owner = shapely.get_parts(polygons, return_index=True)
    parts = _turned(parts, shapely.bounds(parts)[:, 2] <= lon)
    return np.array(
        [shapely.union_all(parts[owner == row]) for row in range(len(polygons))], dtype=object
    )


def empty_meridian(polygons: Array) -> float | None:
    """Return a longitude in the widest stretch without ground of a map that is cut at 180°.

    None where the map is not cut there, or lies all round the Earth. Parameters are those of
    `rolled_out`.
    """
    west, _, east, _ = shapely.total_bounds(polygons)
    if not (west <= _TOUCH - 180.0 and east >= 180.0 - _TOUCH):
        return None
    bounds = shapely.bounds(shapely.get_parts(polygons))
    order = np.argsort(bounds[:, 0], kind="stable")
    reached = np.maximum.accumulate(bounds[order, 2])[:-1]
    empty = bounds[order[1:], 0] - reached
    if not len(empty) or empty.max() <= _TOUCH:
        return None
    widest = int(np.argmax(empty))
    return float(reached[widest] + 0.5 * empty[widest])


def beyond(geometries: Array, lon: float) -> Array:
    """Return lines and polygons in degrees, 360° further east what of them is west of a longitude.

    So they lie on the turn of a map that is rolled out from there.

    Parameters
    ----------
    geometries : ndarray of valid shapely lines and polygons, within a turn of -180 to 180
    """
    parts = shapely.get_parts(geometries)
    bounds = shapely.bounds(parts)
    across = (bounds[:, 0] < lon) & (bounds[:, 2] > lon)
    sides = [
        shapely.get_parts(shapely.intersection(parts[across], shapely.box(*edges)))
        for edges in ((-540.0, -90.0, lon, 90.0), (lon, -90.0, 540.0, 90.0))
    ]
    parts = np.concatenate([parts[~across], *sides])
    return _turned(parts, shapely.bounds(parts)[:, 2] <= lon)


def _turned(parts: Array, chosen: Array) -> Array:
    parts = parts.copy()
    parts[chosen] = shapely.transform(parts[chosen], lambda xy: xy + np.array([360.0, 0.0]))
    return parts


def reaches_both_ends(geometries: Array, crs: CRS) -> bool:
    """Tell whether a map reaches both drawings of the antimeridian of its CRS."""
    ends = ends_of_earth(crs)
    if ends is None or not len(geometries):
        return False
    west, _, east, _ = bounds_of(geometries)
    near = _TOUCH * (ends[1] - ends[0]) / 360.0
    return bool(west <= ends[0] + near and east >= ends[1] - near)


def without_jumps(polygon: shapely.Geometry) -> shapely.Geometry:
    """Return a polygon in degrees whose rings go on beyond 180° where they jump to -180.

    No edge of it is meant to go half round the Earth or more. A ring round a pole is left as it is.
    """
    west, _, east, _ = shapely.bounds(polygon)
    if not east - west > 180.0 or shapely.get_type_id(polygon) != 3:
        return polygon
    shell, *holes = (_continuous(ring) for ring in shapely.get_rings(polygon))
    middle = shell[:, 0].mean()
    return shapely.Polygon(shell, [_beside(hole, middle) for hole in holes])


def in_pieces(polygon: shapely.Polygon, ellipsoid: Geod) -> list[shapely.Polygon]:
    """Return the pieces from -180 to 180 of a polygon in degrees whose edges jump between them."""
    crossing = _crossing(polygon, ellipsoid)
    whole = without_jumps(crossing)
    west, _, east, _ = shapely.bounds(whole)
    # a ring round a pole goes on for ever
    return _in_strip(whole) if east - west < 360.0 else list(shapely.get_parts(_cut(crossing)))


def _continuous(ring: shapely.Geometry) -> Array:
    xy = shapely.get_coordinates(ring)
    turns = np.append(0.0, np.cumsum(np.round(np.diff(xy[:, 0]) / 360.0)))
    if turns[-1] == 0.0:
        xy[:, 0] -= 360.0 * turns
    return xy


def _in_strip(polygon: shapely.Polygon) -> list[shapely.Polygon]:
    """Return the pieces of a polygon of any longitudes, each from -180 to 180."""
    flat = shapely.make_valid(polygon)
    parts = []
    for turn in range(-2, 3):
        strip = shapely.box(360.0 * turn - 180.0, -90.0, 360.0 * turn + 180.0, 90.0)
        part = shapely.intersection(flat, strip)
        parts.extend(
            shapely.get_parts(shapely.transform(part, lambda xy, t=turn: xy - [360.0 * t, 0]))
        )
    return [part for part in parts if shapely.area(part) > 0.0]


def _unwrapped(ring: shapely.Geometry) -> Array:
    """Return a ring's vertices with longitudes that do not jump, by way of the pole if it is in."""
    xy = shapely.get_coordinates(ring)
    lon = np.degrees(np.unwrap(np.radians(xy[:, 0])))
    xy = np.column_stack([lon, xy[:, 1]])
    if abs(lon[-1] - lon[0]) < 180.0:
        return xy
    pole = 90.0 if xy[:, 1].mean() > 0.0 else -90.0
    return np.vstack([xy, [[lon[-1], pole], [lon[0], pole]], xy[:1]])


def _beside(ring: Array, middle: float) -> Array:
    """Return a ring turned round the Earth until it lies by a longitude."""
    turns = np.round((middle - ring[:, 0].mean()) / 360.0)
    return np.column_stack([ring[:, 0] + 360.0 * turns, ring[:, 1]])


@lru_cache(maxsize=64)
def torn_at_antimeridian(crs: CRS) -> bool:
    """Tell whether the antimeridian is drawn twice in a CRS, far apart, as it is in degrees.

    So it is in the Mercators of web maps and in other world maps about Greenwich; not in those of
    another middle, of a pole or of a zone.
    """
    if crs.is_geographic:
        return True
    edge = shapely.points([[180.0 - _TOUCH, 10.0], [_TOUCH - 180.0, 10.0]])
    try:
        east, west = shapely.get_coordinates(geodesy.from_lonlat(edge, crs))
    except InputError:  # of a view of the Earth its far side has no place
        return False
    apart = np.hypot(*(east - west)) * crs.axis_info[0].unit_conversion_factor
    return bool(np.isfinite(apart) and apart > _APART_M)


@lru_cache(maxsize=64)
def round_earth(crs: CRS) -> float:
    """Return how far it is round the Earth along x, in the units of a CRS of straight meridians.

    0 where the antimeridian is not drawn twice, or not as two straight lines. A CRS of longitudes
    is torn opposite its own meridian, wherever that is.
    """
    if crs.is_geographic:
        return float(2.0 * np.pi / crs.axis_info[0].unit_conversion_factor)
    if not torn_at_antimeridian(crs):
        return 0.0
    edge = shapely.points(
        [[lon, lat] for lat in (0.0, 60.0) for lon in (_TOUCH - 180.0, 180.0 - _TOUCH)]
    )
    west, east, north_west, north_east = shapely.get_x(geodesy.from_lonlat(edge, crs))
    if abs((north_east - north_west) / (east - west) - 1.0) > _ON_DEGREES:
        return 0.0
    return float((east - west) / (1.0 - _TOUCH / 180.0))


def pairs_on(ground: Array, points: Array, turn: float = 360.0) -> tuple[Array, Array]:
    """Return which points lie on which ground, edges included, on whichever turn either is written.

    Parameters
    ----------
    ground, points : array of shapely geometries
        In one CRS, points of one vertex.
    turn : float
        How far it is round the Earth along x; 0 where the CRS does not go round it.

    Returns
    -------
    ground, point : ndarray of int, each pair once, by ground and point
    """
    hits = [np.zeros((2, 0), np.int64)]
    if not len(ground):
        return hits[0][0], hits[0][1]
    xy = np.column_stack([shapely.get_x(points), shapely.get_y(points)])
    west, _, east, _ = shapely.total_bounds(ground)
    for shift in (-turn, 0.0, turn) if turn else (0.0,):
        x = xy[:, 0] + shift
        near = np.flatnonzero((x >= west) & (x <= east))
        tree = shapely.STRtree(shapely.points(x[near], xy[near, 1]))
        on, point = tree.query(ground, predicate="intersects")
        hits.append(np.array([on, near[point]]))
    on, point = np.unique(np.concatenate(hits, axis=1), axis=1)
    return on, point


def along(xy: Array, crs: CRS) -> Array:
    """Return which of the vertices of a map, shape (n, 2) in its CRS, lie where it is torn."""
    ends = ends_of_earth(crs)
    if ends is not None:
        near = _ON_DEGREES * (ends[1] - ends[0]) / 360.0
        x = xy[:, 0]
        return (np.abs(x - ends[0]) < near) | (np.abs(x - ends[1]) < near)
    if not torn_at_antimeridian(crs):
        return np.zeros(len(xy), bool)
    lon = shapely.get_x(geodesy.to_lonlat(shapely.points(xy), crs))
    return np.abs(np.abs(lon) - 180.0) < _ON_DEGREES


def corners_across(geometries: Array, crs: CRS) -> Array:
    """Return lines along both drawings of the antimeridian, each through the other's vertices.

    Ground that is cut there goes on beyond the cut, where it may be drawn with other vertices.

    Parameters
    ----------
    geometries : ndarray of shapely geometries in `crs`
    """
    ends = ends_of_earth(geodesy.as_crs(crs))
    none = np.zeros(0, dtype=object)
    if ends is None or not len(geometries):
        return none
    west, _, east, _ = shapely.total_bounds(geometries)
    near = _ON_DEGREES * (ends[1] - ends[0]) / 360.0
    if not (west <= ends[0] + near and east >= ends[1] - near):
        return none
    xy = shapely.get_coordinates(geometries)
    found = []
    for mine, beyond in (ends, ends[::-1]):
        heights = np.unique(xy[np.abs(xy[:, 0] - mine) <= near, 1])
        other = xy[np.abs(xy[:, 0] - beyond) <= near, 0]
        if len(heights) > 1 and len(other):
            found.append(shapely.LineString([(other[0], y) for y in heights]))
    return np.array(found, dtype=object) if found else none


def outlines(lonlat: Sequence[shapely.Geometry] | Array) -> Array:
    """Return the edge of ground that may be cut at the antimeridian, as lines in degrees.

    What lies along the antimeridian on both of its sides is a cut and no edge, nor is a line along
    a pole.

    Parameters
    ----------
    lonlat : array_like of shapely polygons, in degrees
        Together one ground, without seams but those of the cut.
    """
    polygons = np.asarray(lonlat, dtype=object)
    start, end = segments(polygons)
    polar = (np.abs(np.stack([start, end])[:, :, 1]) > 90.0 - _ON_DEGREES).all(axis=0)
    on_it = (np.abs(np.abs(np.stack([start, end])[:, :, 0]) - 180.0) < _ON_DEGREES).all(axis=0)
    on_it &= ~polar
    if not (polar | on_it).any():
        return np.asarray(shapely.boundary(polygons), dtype=object)
    lines = straight_lines(start[~(polar | on_it)], end[~(polar | on_it)])
    return np.concatenate([lines, _one_sided(start[on_it], end[on_it])])


def border_m(polygons: Array, crs: CRS) -> float:
    """Return the geodesic length of the edge of ground in a CRS, m; see `outlines`."""
    if not len(polygons):
        return 0.0
    lines = outlines(geodesy.to_lonlat(polygons, crs))
    return float(geodesy.length_m(lines, geodesy.geographic(crs)).sum())


def _one_sided(start: Array, end: Array) -> Array:
    """Return what of edges along the antimeridian lies on one of its sides only."""
    flat = shapely.linestrings(
        np.stack([np.column_stack([xy[:, 1], np.zeros(len(xy))]) for xy in (start, end)], axis=1)
    )
    east = start[:, 0] > 0.0
    sides = [shapely.union_all(flat[east]), shapely.union_all(flat[~east])]
    lines = []
    for lon, mine, other in ((180.0, *sides), (-180.0, *sides[::-1])):
        parts = shapely.get_parts(shapely.difference(mine, other))
        ends = shapely.bounds(parts[shapely.length(parts) > _ON_DEGREES]).reshape(-1, 4)
        low, high = (np.column_stack([np.full(len(ends), lon), ends[:, k]]) for k in (0, 2))
        lines.append(straight_lines(low, high))
    return np.concatenate(lines)


def unrolled(geometries: Array, crs: CRS) -> tuple[Array, Array, Array]:
    """Return polygons whose edges all take the short way round the Earth.

    An edge longer than 180° of longitude is one that crosses the antimeridian: 179 to -179 are two
    degrees. A polygon with such an edge is cut there. An edge from -180 to 180 goes all the way
    round, along its parallel.

    Parameters
    ----------
    geometries : ndarray of shapely geometries or None, shape (n,), in `crs`

    Returns
    -------
    geometries, cut, lost
        Shape (n,) each: the polygons; which were cut; which have no area once they are.
    """
    none = np.zeros(len(geometries), bool)
    system = geodesy.as_crs(crs)
    polygons = _on_earth(geometries, system)
    if not len(polygons) or not torn_at_antimeridian(system):
        return geometries, none, none
    lonlat = geodesy.to_lonlat(geometries[polygons], crs)
    long, round_ = _long_edges(lonlat)
    if not (long | round_).any():
        return geometries, none, none
    made, cut, lost = geometries.copy(), none.copy(), none.copy()
    for k in np.flatnonzero(long | round_):
        parts = [_all_round(part) for part in shapely.get_parts(lonlat[k])]
        if long[k]:
            pieces = [
                shapely.get_parts(_cut(_crossing(part, geodesy.geod(system)))) for part in parts
            ]
            parts = [piece for some in pieces for piece in some if shapely.area(piece) > 0]
            cut[polygons[k]] = True
        whole = shapely.MultiPolygon(parts) if len(parts) != 1 else parts[0]
        lost[polygons[k]] = shapely.is_empty(whole)
        made[polygons[k]] = geodesy.from_lonlat(np.array([whole], dtype=object), crs)[0]
    return made, cut, lost


def _on_earth(geometries: Array, crs: CRS) -> Array:
    """Return the rows of polygons that lie within a CRS's drawing of the Earth.

    What lies beyond it comes back on the other side in degrees: others refuse it.
    """
    areal = np.isin(shapely.get_type_id(geometries), (3, 6))
    half = 0.0 if crs.is_geographic else round_earth(crs) / 2.0
    if half > 0.0:
        bounds = shapely.bounds(geometries)
        areal &= (np.abs(bounds[:, [0, 2]]) <= half * (1.0 + _TOUCH)).all(axis=1)
    return np.flatnonzero(areal)


def unclear_edges(geometries: Array, crs: CRS) -> Array:
    """Return the longest edge, degrees of longitude, of each polygon that can be read in two ways.

    From 179 to -179 nobody means the way round the Earth. From -170 to 170 it is 340 degrees as it
    is drawn and 20 the short way, and either may be meant. 0 for all other geometries.

    Parameters
    ----------
    geometries : ndarray of shapely geometries or None, shape (n,), in `crs`
    """
    found = np.zeros(len(geometries))
    polygons = _on_earth(geometries, geodesy.as_crs(crs))
    if not len(polygons) or not torn_at_antimeridian(geodesy.as_crs(crs)):
        return found
    lonlat = geodesy.to_lonlat(geometries[polygons], crs)
    parts, owner = shapely.get_parts(lonlat, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    inner = np.flatnonzero(ring[1:] == ring[:-1])
    step = np.abs(xy[inner + 1, 0] - xy[inner, 0])
    # At a pole all longitudes are one place.
    polar = np.abs(xy[inner, 1]) > 90.0 - _TOUCH
    unclear = (step > 180.0) & (step < 360.0 - CLEAR_DEGREES) & ~polar
    np.maximum.at(found, polygons[owner[part[ring[inner[unclear]]]]], step[unclear])
    return found


def _long_edges(lonlat: Array) -> tuple[Array, Array]:
    """Tell which polygons have edges longer than half a turn, and which some all the way round."""
    parts, owner = shapely.get_parts(lonlat, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    inner = np.flatnonzero(ring[1:] == ring[:-1])
    step = np.abs(xy[inner + 1, 0] - xy[inner, 0])
    whole = step >= 360.0 - _TOUCH
    polygon = owner[part[ring[inner]]]
    long, round_ = np.zeros(len(lonlat), bool), np.zeros(len(lonlat), bool)
    long[polygon[(step > 180.0) & ~whole]] = True
    round_[polygon[whole]] = True
    return long, round_


def _rings_changed(polygon: shapely.Polygon, change: Callable[..., Any]) -> shapely.Polygon:
    rings = [change(shapely.get_coordinates(ring)) for ring in shapely.get_rings(polygon)]
    return shapely.Polygon(rings[0], rings[1:])


def _all_round(polygon: shapely.Polygon) -> shapely.Polygon:
    """Set a vertex at every degree of the edges that go all the way round."""

    def change(xy: Array) -> Array:
        drawn = [xy[:1]]
        for start, end in zip(xy[:-1], xy[1:]):
            if abs(end[0] - start[0]) >= 360.0 - _TOUCH:
                drawn.append(start + np.linspace(0.0, 1.0, 361)[1:-1, None] * (end - start))
            drawn.append(end[None])
        return np.concatenate(drawn)

    return _rings_changed(polygon, change)


def _crossing(polygon: shapely.Polygon, ellipsoid: Geod) -> shapely.Polygon:
    """Set a vertex where an edge, a geodesic, crosses the antimeridian."""

    def change(xy: Array) -> Array:
        drawn = [xy[:1]]
        for start, end in zip(xy[:-1], xy[1:]):
            step = end[0] - start[0]
            if 180.0 < abs(step) < 360.0 - _TOUCH:
                east = 180.0 if step < 0 else -180.0
                lat = crossed_at(start, end, ellipsoid)
                drawn.append(np.array([[east, lat], [-east, lat]]))
            drawn.append(end[None])
        return np.concatenate(drawn)

    return _rings_changed(polygon, change)


def crossed_at(start: Array, end: Array, ellipsoid: Geod) -> float:
    """Return the latitude at which an edge, a geodesic, crosses the antimeridian."""
    for at in (start, end):
        if abs(at[0]) == 180.0:
            return float(at[1])
    east = 180.0 if end[0] < start[0] else -180.0
    before, after = np.radians([east - start[0], end[0] + east])
    flat = 1.0 - ellipsoid.f
    low, high = flat * np.tan(np.radians([start[1], end[1]]))
    middle = (low * np.sin(after) + high * np.sin(before)) / np.sin(before + after)
    return _on_geodesic(start, end, east, np.degrees(np.arctan(middle / flat)), ellipsoid)


def _on_geodesic(start: Array, end: Array, lon: float, about: float, ellipsoid: Geod) -> float:
    """Return the latitude at which a geodesic meets a meridian; it is `about` by a great ellipse.

    From one to the other it is kilometres on an edge a quarter of the Earth long.
    """
    x, y = float(start[0]), float(start[1])
    azimuth = float(geodesy.inverse(x, y, end[0], end[1], ellipsoid)[0])
    metres = float(geodesy.inverse(x, y, lon, about, ellipsoid)[2])
    lat = about
    for _ in range(_STEPS):
        at, lat, back = (float(one) for one in ellipsoid.fwd(x, y, azimuth, metres))
        off = np.radians((lon - at + 180.0) % 360.0 - 180.0)
        across = np.sin(np.radians(back + 180.0))
        if not abs(across) > _TOUCH:
            return about
        metres += off * ellipsoid.a * np.cos(np.radians(lat)) / across
    return lat
