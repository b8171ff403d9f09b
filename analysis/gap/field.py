# SPDX-License-Identifier: GPL-2.0-or-later
"""The field a gap is measured on: what ground is closed, who holds it, and a place seen from near.

Open is all ground that is not closed: what no polygon covers is nobody's and open, inside the map
and beyond its edge, so a ring never closes for free along the edge of a map. Where two drawings
overlap and one of them is closed, the ground is closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base.arrays import Array, is_drawn, named
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.heard import heard, many
from ..control.control_map import ControlMap
from ..control.junctions import joined_at_vertices
from ..control.repair import sound
from ..geometry import geodesy
from ..geometry.approach import in_pieces
from ..geometry.barriers import as_polygons, lines_and_polygons
from ..geometry.rings import RingGround, ground_of
from ..geometry.series_plane import series_over
from ..geometry.shared import shared_ground

ENCIRCLER, BARRIER, NEUTRAL = 0, 1, 2
#: The 26 directions to the neighbours of a cell of space.
_WAYS = np.array([way for way in np.ndindex(3, 3, 3) if way != (1, 1, 1)]) - 1.0
#: Vertices that are looked at together, and how many are looked at one by one.
_RUN, _FEW = 16, 5000
#: Polygons from which on it is looked at whether they touch at all.
_VERY_MANY = 1_000
#: What an edge may bend by in a plane before it gets vertices: far less than any drawing's error.
_BEND_M = 0.01


@dataclass(frozen=True)
class Field:
    """Closed ground in lon/lat, and what bounds the question.

    Attributes
    ----------
    closed : ndarray of shapely geometries, shape (n,)
    kind, holder : ndarray of int, shape (n,)
        `ENCIRCLER`, `BARRIER` or `NEUTRAL`; row of `holders`, -1 for a barrier.
    strip : ndarray of bool, shape (n,)
        Line barriers, as strips that are all but lines.
    encirclers, besieged, holders : tuple of str
    study : shapely geometry or None
    rear : ndarray of shapely geometries
    corners : ndarray of float, shape (m, 2)
        Corners of the features' extents and the outermost vertices, lon/lat.
    crs : pyproj.CRS
        Geographic.
    name : str
        The layer's.
    """

    closed: Array
    kind: Array
    holder: Array
    strip: Array
    encirclers: tuple[str, ...]
    besieged: tuple[str, ...]
    holders: tuple[str, ...]
    study: shapely.Geometry | None
    rear: Array
    corners: Array
    crs: CRS
    name: str

    @property
    def geod(self) -> Geod:
        """Ellipsoid of the field."""
        return geodesy.geod(self.crs)


def field_of(
    control: ControlMap,
    encirclers: Sequence[str],
    besieged: Sequence[str],
    *,
    neutral_open: bool,
    barriers: Array | None,
    study_area: Array | None,
    rear: Array | None,
    lonlat: Array | None = None,
) -> Field:
    """Return the field of a control map.

    Parameters
    ----------
    lonlat : ndarray of shapely geometries, optional
        The map's features in degrees, where they are known.

    Raises
    ------
    InputError
        Empty layer, no or unknown actor, the same actor on both sides, a point as a barrier.
    """
    ring, inside = _both_sides(control, encirclers, besieged)
    kind = np.full(len(control), -1)
    if inside and not neutral_open:
        kind[:] = NEUTRAL
        kind[control.of(inside)] = -1
    kind[control.of(ring)] = ENCIRCLER
    shut = kind >= 0
    holders = tuple(dict.fromkeys([*ring, *sorted({str(a) for a in control.actors[shut]})]))
    place = {name: row for row, name in enumerate(holders)}
    if lonlat is None:
        lonlat = geodesy.to_lonlat(control.geometries, control.crs)
    crs, corners = geodesy.geographic(control.crs), corners_of(control, lonlat)
    closed, lines, areas = _with_barriers(lonlat[shut], barriers)
    extra = as_polygons([*areas, *lines], geodesy.geod(crs))
    strip = np.arange(len(closed) + len(extra)) >= len(closed) + len(areas)
    study = None if study_area is None else shapely.union_all(_polygons(study_area))
    longest = _longest_straight_m(corners, geodesy.geod(crs))
    return Field(
        closed=in_pieces(np.concatenate([closed, extra]), geodesy.geod(crs), longest),
        kind=np.concatenate([kind[shut], np.full(len(extra), BARRIER)]),
        holder=np.array([*(place[str(a)] for a in control.actors[shut]), *[-1] * len(extra)], int),
        strip=strip,
        encirclers=tuple(ring),
        besieged=tuple(inside),
        holders=holders,
        study=study if study is None else in_pieces([study], geodesy.geod(crs), longest)[0],
        rear=rear_of(rear),
        corners=corners,
        crs=crs,
        name=control.name,
    )


def _both_sides(
    control: ControlMap, encirclers: Sequence[str], besieged: Sequence[str]
) -> tuple[list[str], list[str]]:
    """Return who encircles and who is besieged, as the map names them."""
    if not len(control):
        raise InputError(
            "“{name}” has no polygon to measure on. Choose a layer that does.", name=control.name
        )
    if not len(encirclers):
        raise InputError(
            "Name at least one encircler. “{name}” has: {actor_names}.",
            name=control.name,
            actor_names="; ".join(control.actor_names),
        )
    ring = control.require(encirclers, "Encirclers")
    inside = control.require(besieged, "Besieged")
    both = sorted(set(ring) & set(inside))
    if both:
        raise InputError(
            "“{both}” is named as encircler and as besieged: choose one.", both=both[0]
        )
    return ring, inside


def _with_barriers(closed: Array, barriers: Array | None) -> tuple[Array, Array, Array]:
    """Return closed ground, and barriers as lines and areas, with one another's vertices.

    A coast that passes by the corners of closed ground on one line of the map touches them.
    """
    lines, areas = lines_and_polygons(barriers)
    if not len(lines) and not len(areas):
        return closed, lines, areas
    every = joined_at_vertices(np.concatenate([closed, lines, areas]), own=False)
    own, after = len(closed), len(closed) + len(lines)
    return every[:own], every[own:after], every[after:]


def _longest_straight_m(corners: Array, ellipsoid: Geod) -> float:
    """Return how long an edge may be to lie within `_BEND_M` of its geodesic in any plane of a map.

    In an azimuthal equidistant plane a geodesic of length L at a distance D from the centre bends
    by up to L² D / 24 R² from its chord (the plane's curvature along it is D / 3 R²).
    """
    low, high = corners.min(axis=0), corners.max(axis=0)
    widest = geodesy.inverse(low[:1], low[1:], high[:1], high[1:], ellipsoid)[2][0]
    longest = np.sqrt(24.0 * _BEND_M / max(widest, 1.0)) * ellipsoid.a
    return float(min(max(longest, 500.0), 2e4))


def rear_of(geometries: Sequence[shapely.Geometry] | Array | None) -> Array:
    """Return the rear's geometries, those that are missing or empty left out."""
    return _given(geometries)


def _given(geometries: Sequence[shapely.Geometry] | Array | None) -> Array:
    if geometries is None:
        return np.empty(0, dtype=object)
    array = np.atleast_1d(np.asarray(geometries, dtype=object))
    return array[is_drawn(array)]


def _polygons(geometries: Sequence[shapely.Geometry] | Array) -> Array:
    array = _given(geometries)
    return sound(array[shapely.get_dimensions(array) == 2])


def corners_of(control: ControlMap, lonlat: Array) -> Array:
    """Return the corners of each feature's extent, and the map's outermost vertices, in degrees.

    Round a pole all corners may lie on one meridian: the vertices are outermost on the sphere.

    Parameters
    ----------
    lonlat : ndarray of shapely geometries
        The features in degrees.
    """
    bounds = shapely.bounds(control.geometries)
    corners = np.vstack([bounds[:, [a, b]] for a in (0, 2) for b in (1, 3)])
    xy = shapely.get_coordinates(lonlat)
    near = xy.compress(_far_out(xy), axis=0)
    outermost = near[np.unique(np.argmax(_WAYS @ geodesy.on_sphere(near), axis=1))]
    return np.concatenate([geodesy.vertices_to_lonlat(corners, control.crs), outermost])


def _far_out(lonlat: Array) -> Array:
    """Return the mask of vertices (degrees) that may be outermost one way, a run at a time."""
    if len(lonlat) < _FEW:
        return np.ones(len(lonlat), bool)
    first = np.arange(0, len(lonlat), _RUN)
    low, high = np.minimum.reduceat(lonlat, first), np.maximum.reduceat(lonlat, first)
    # no way on the sphere is longer than along a meridian and a parallel
    radius = np.radians(0.5 * (high - low)).sum(axis=1)
    least = (_WAYS @ geodesy.on_sphere(lonlat[first])).max(axis=1)[:, None]
    most = _WAYS @ geodesy.on_sphere(0.5 * (low + high)) + np.sqrt(3.0) * radius
    return np.repeat((most >= least - 1e-9).any(axis=0), _RUN)[: len(lonlat)]


@dataclass(frozen=True)
class GapScene:
    """A field in a plane of its own round one place, metres.

    Attributes
    ----------
    plane : LocalPlane
    features : ndarray of shapely geometries
        The field's closed ground, feature by feature.
    parts : ndarray of shapely Polygon
        Its union.
    ground : Ground
    study : shapely geometry or None
    rear : ndarray of shapely geometries
    vertices : tuple of two ndarrays of float, shape (n, 2)
        Of the closed ground as it is drawn, in the plane and in degrees.
    """

    plane: geodesy.LocalPlane
    features: Array
    parts: Array
    ground: RingGround
    study: shapely.Geometry | None
    rear: Array
    vertices: tuple[Array, Array]

    @cached_property
    def _known(self) -> tuple[Array, Array]:
        """Return the names of the vertices in order, and the vertex of each."""
        names = named(self.vertices[0])
        # along rings many follow in order
        order = np.argsort(names, kind="stable")
        return names[order], order

    def lonlat(self, xy: Array) -> Array:
        """Return points of the plane in degrees: where one is a vertex of the ground, its own."""
        flat, degrees = self.vertices
        names, order = self._known
        own = order[np.minimum(np.searchsorted(names, named(xy)), len(order) - 1)]
        found: Array = degrees.take(own, axis=0)
        # Beyond these ends a place has another longitude too.
        same = flat.take(own, axis=0) == xy
        same &= np.abs(found) < (180.0, 90.0)
        rest = np.flatnonzero(~(same[:, 0] & same[:, 1]))
        if not len(rest):
            return found
        found[rest] = np.column_stack(self.plane.inverse_xy(*xy[rest].T))
        return found

    def open_part(self, area: shapely.Geometry) -> shapely.Geometry:
        """Return what of an area is open ground."""
        low_x, low_y, high_x, high_y = shapely.bounds(area)
        bounds = shapely.bounds(self.parts)
        near = (
            (bounds[:, 0] <= high_x)
            & (bounds[:, 2] >= low_x)
            & (bounds[:, 1] <= high_y)
            & (bounds[:, 3] >= low_y)
        )
        margin = 0.01 * (high_x - low_x + high_y - low_y) + 1.0
        pieces = shapely.clip_by_rect(
            self.parts[near], low_x - margin, low_y - margin, high_x + margin, high_y + margin
        )
        return shapely.difference(area, shapely.union_all(_valid(pieces)))


def scene_of(field: Field, place: Array, feedback: Feedback = NO_FEEDBACK) -> GapScene:
    """Return the field in the plane centred on a place (lon/lat geometries)."""
    lonlat = shapely.get_coordinates(field.closed)
    plane = series_over(geodesy.local_plane(place, field.geod), lonlat)
    vertices = np.column_stack(plane.forward_xy(*lonlat.T)), lonlat
    features = shapely.set_coordinates(field.closed.copy(), vertices[0])
    study = None
    if field.study is not None:
        study = _valid(plane.forward(np.array([field.study], dtype=object)))[0]
        features = shared_ground(_valid(features), study)
    check(feedback)
    # one call, and with ten thousand islands a second of it
    parts = heard(partial(_union_parts, features), feedback, long=many(len(lonlat)))
    rear = plane.forward(field.rear)
    return GapScene(plane, features, parts, ground_of(parts), study, rear, vertices)


def scene_of_parts(scene: GapScene, features: Array) -> GapScene:
    """Return a scene with other closed ground (metres)."""
    parts = _union_parts(_valid(features))
    return replace(scene, features=features, parts=parts, ground=ground_of(parts))


def _apart(features: Array) -> Array | None:
    """Return the polygons of features where they are very many and none touches another.

    To see that takes a tenth of the time that a union does.
    """
    if shapely.get_num_geometries(features).sum() <= _VERY_MANY:
        return None
    parts = shapely.get_parts(features)
    parts = parts[~shapely.is_empty(parts)]
    if len(parts) <= _VERY_MANY or (shapely.get_type_id(parts) != 3).any():
        return None
    xy, ring = shapely.get_coordinates(shapely.get_rings(parts), return_index=True)
    twice = (xy[1:] == xy[:-1]).all(axis=1) & (ring[1:] == ring[:-1])
    if twice.any() or not shapely.is_valid(parts).all():
        return None
    one, other = shapely.STRtree(parts).query(parts, predicate="intersects")
    return parts if (one == other).all() else None


def _union_parts(features: Array) -> Array:
    apart = _apart(features)
    if apart is not None:
        return apart
    whole = features
    if len(features) > 1:
        try:
            whole = np.array([shapely.union_all(features)], dtype=object)
        except shapely.GEOSException:
            # The plane's rounding can turn a sliver inside out.
            whole = np.array([shapely.union_all(_valid(features))], dtype=object)
    parts = shapely.get_parts(whole)
    kinds = shapely.get_type_id(parts)
    if (kinds > 3).any():
        parts = shapely.get_parts(parts)
        kinds = shapely.get_type_id(parts)
    return parts[(kinds == 3) & ~shapely.is_empty(parts)]


def _valid(geometries: Array) -> Array:
    bad = ~shapely.is_valid(geometries)
    if bad.any():
        geometries = geometries.copy()
        geometries[bad] = shapely.make_valid(geometries[bad])
    return geometries
