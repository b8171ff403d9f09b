# SPDX-License-Identifier: GPL-2.0-or-later
"""The field a gap is measured on: what ground is closed, who holds it, and a place seen from near.

Open is all ground that is not closed: what no polygon covers is nobody's and open, inside the map
and beyond its edge, so a ring never closes for free along the edge of a map. Where two drawings
overlap and one of them is closed, the ground is closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import shapely
from pyproj import CRS, Geod

from ..base.arrays import Array, is_drawn, unique_rows
from ..base.errors import InputError
from ..base.remarks import remark
from ..control.control_map import ControlMap
from ..control.edges import vertex_hash
from ..control.junctions import joined_at_vertices
from ..control.repair import sound
from ..geometry import geodesy
from ..geometry.approach import in_pieces
from ..geometry.barriers import as_polygons, lines_and_polygons
from ..geometry.rings import RingGround, ground_of
from ..geometry.series_plane import series_over

ENCIRCLER, BARRIER, NEUTRAL = 0, 1, 2
#: How much further than its own size from a layer a core may lie before it is a mistake.
_BEYOND = 0.5
#: Segments may come this near to blocked ground, so that ground that lies against it can hold an
#: end.
_SLACK_M = 1.0
#: Places of the rear that can be kept apart at once; each doubles the work.
_MOST_REARS = 4
#: Pieces of a core or rear that are no more of it than this are slips of its drawing.
_NO_PART = 1e-3
NO_REAR = remark("The rear is not on open ground.")
_PART_OF_REAR = remark(
    "A part of the rear is not on open ground, or apart from the rest, and is left out."
)
_IN_PIECES = remark("Closed ground divides the core: its three largest parts.")
POINT_TAKEN = remark("A point of the core is not on open ground and is left out.")
#: The 26 directions to the neighbours of a cell of space.
_WAYS = np.array([way for way in np.ndindex(3, 3, 3) if way != (1, 1, 1)]) - 1
#: Vertices that are looked at together, and how many are looked at one by one.
_RUN, _FEW = 64, 20_000
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
) -> Field:
    """Return the field of a control map.

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
    closed = geodesy.to_lonlat(control.geometries[shut], control.crs)
    closed, lines, areas = _with_barriers(closed, barriers)
    extra = as_polygons([*areas, *lines], geodesy.geod(geodesy.geographic(control.crs)))
    strip = np.r_[np.zeros(len(closed) + len(areas), bool), np.ones(len(extra) - len(areas), bool)]
    crs, corners = geodesy.geographic(control.crs), corners_of(control)
    study = None if study_area is None else shapely.union_all(_polygons(study_area))
    longest = _longest_straight_m(corners, geodesy.geod(crs))
    return Field(
        closed=in_pieces(np.concatenate([closed, extra]), geodesy.geod(crs), longest),
        kind=np.r_[kind[shut], np.full(len(extra), BARRIER)].astype(int),
        holder=np.r_[[place[str(a)] for a in control.actors[shut]], np.full(len(extra), -1)].astype(
            int
        ),
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
    return float(np.clip(np.sqrt(24.0 * _BEND_M / max(widest, 1.0)) * ellipsoid.a, 500.0, 2e4))


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


def corners_of(control: ControlMap) -> Array:
    """Return the corners of each feature's extent, and the map's outermost vertices, in degrees.

    Round a pole all corners may lie on one meridian: the vertices are outermost on the sphere.
    """
    bounds = shapely.bounds(control.geometries)
    corners = shapely.points(np.vstack([bounds[:, [a, b]] for a in (0, 2) for b in (1, 3)]))
    lonlat = shapely.get_coordinates(geodesy.to_lonlat(control.geometries, control.crs))
    near = lonlat[_far_out(lonlat)]
    outermost = near[np.unique(np.argmax(_WAYS @ _on_sphere(near), axis=1))]
    corners = geodesy.to_lonlat(corners, control.crs)
    return np.concatenate([shapely.get_coordinates(corners), outermost])


def _on_sphere(lonlat: Array) -> Array:
    lon, lat = np.radians(lonlat).T
    return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


def _far_out(lonlat: Array) -> Array:
    """Return the mask of vertices (degrees) that may be outermost one way, a run at a time."""
    if len(lonlat) < _FEW:
        return np.ones(len(lonlat), bool)
    first = np.arange(0, len(lonlat), _RUN)
    low, high = np.minimum.reduceat(lonlat, first), np.maximum.reduceat(lonlat, first)
    # no way on the sphere is longer than along a meridian and a parallel
    radius = np.radians(0.5 * (high - low)).sum(axis=1)
    least = (_WAYS @ _on_sphere(lonlat[first])).max(axis=1)[:, None]
    most = _WAYS @ _on_sphere(0.5 * (low + high)) + np.sqrt(3.0) * radius
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
        """Return the hashes of the vertices in order, and the vertex of each."""
        names = vertex_hash(self.vertices[0])
        order = np.argsort(names)
        return names[order], order

    def lonlat(self, xy: Array) -> Array:
        """Return points of the plane in degrees: where one is a vertex of the ground, its own."""
        flat, degrees = self.vertices
        names, order = self._known
        own = order[np.minimum(np.searchsorted(names, vertex_hash(xy)), len(order) - 1)]
        found: Array = degrees[own]
        # Beyond these ends a place has another longitude too.
        same = (flat[own] == xy).all(axis=1) & (np.abs(found) < (180.0, 90.0)).all(axis=1)
        rest = np.flatnonzero(~same)
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


def scene_of(field: Field, place: Array) -> GapScene:
    """Return the field in the plane centred on a place (lon/lat geometries)."""
    lonlat = shapely.get_coordinates(field.closed)
    plane = series_over(geodesy.local_plane(place, field.geod), lonlat)
    vertices = np.column_stack(plane.forward_xy(*lonlat.T)), lonlat
    features = shapely.set_coordinates(field.closed.copy(), vertices[0])
    study = None
    if field.study is not None:
        study = _valid(plane.forward(np.array([field.study], dtype=object)))[0]
        features = shapely.intersection(_valid(features), study)
    parts = _union_parts(features)
    rear = plane.forward(field.rear)
    return GapScene(plane, features, parts, ground_of(parts), study, rear, vertices)


def scene_of_parts(scene: GapScene, features: Array) -> GapScene:
    """Return a scene with other closed ground (metres)."""
    parts = _union_parts(_valid(features))
    return replace(scene, features=features, parts=parts, ground=ground_of(parts))


def _union_parts(features: Array) -> Array:
    whole = features
    if len(features) > 1:
        try:
            whole = np.array([shapely.union_all(features)], dtype=object)
        except shapely.GEOSException:
            # The plane's rounding can turn a sliver inside out.
            whole = np.array([shapely.union_all(_valid(features))], dtype=object)
    parts = shapely.get_parts(shapely.get_parts(whole))
    return parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]


def _valid(geometries: Array) -> Array:
    bad = ~shapely.is_valid(geometries)
    if bad.any():
        geometries = geometries.copy()
        geometries[bad] = shapely.make_valid(geometries[bad])
    return geometries


@dataclass(frozen=True)
class ApartPlace:
    """A core or a rear on open ground, metres.

    Attributes
    ----------
    points : ndarray of float, shape (n, 2)
        One inside each open piece of it, the largest piece first.
    blocked : tuple of shapely polygons
        What of it no gap line may cross.
    taken_m : float
        Not on open ground at all: distance to the nearest. NaN otherwise.
    note : str
        What of it is left out, "" for nothing.
    """

    points: Array
    blocked: tuple[shapely.Geometry, ...]
    taken_m: float = float("nan")
    note: str = ""


@dataclass(frozen=True)
class Rears:
    """The rear's places on open ground, and what to say of the rear ("" for nothing)."""

    places: tuple[ApartPlace, ...]
    note: str

    @property
    def points(self) -> Array:
        """Points of all places, shape (n, 2)."""
        return np.concatenate([np.zeros((0, 2)), *(place.points for place in self.places)])

    @property
    def blocked(self) -> tuple[shapely.Geometry, ...]:
        """What of them no gap line may cross."""
        return tuple(area for place in self.places for area in place.blocked)


def rears_on(scene: GapScene) -> Rears:
    """Return the rear's places on open ground.

    Raises
    ------
    InputError
        If there are more than can be kept apart.
    """
    every = [place_on(scene, geometry, 0.0) for geometry in scene.rear]
    places = tuple(place for place in every if len(place.points))
    if sum(len(place.points) for place in places) > _MOST_REARS:
        raise InputError(
            "More than {most_rears} separate rear places: merge them or choose fewer.",
            most_rears=_MOST_REARS,
        )
    if len(every) and not places:
        return Rears((), NO_REAR)
    whole = len(places) == len(every) and not any(place.note for place in places)
    return Rears(places, "" if whole else _PART_OF_REAR)


def place_on(
    scene: GapScene, geometry: shapely.Geometry, radius: float, most: int = 3
) -> ApartPlace:
    """Return a place grown by a radius and clipped to open ground."""
    if shapely.get_dimensions(geometry) == 0:
        return _points_place(scene, geometry, radius, most)
    kept = scene.open_part(geometry)
    if shapely.area(kept) <= 0:
        return _taken(scene, geometry)
    grown = kept if radius <= 0 else scene.open_part(_grown(scene, kept, radius))
    pieces = shapely.get_parts(grown)
    pieces = pieces[(shapely.get_dimensions(pieces) == 2) & shapely.intersects(pieces, kept)]
    pieces = pieces[np.argsort(-shapely.area(pieces), kind="stable")]
    size = shapely.area(pieces)
    small = size[most:].sum() <= _NO_PART * size.sum()
    pieces = pieces[:most]
    points = shapely.get_coordinates(shapely.point_on_surface(pieces))
    return ApartPlace(points, _shrunk(pieces), note="" if small else _IN_PIECES)


def _points_place(
    scene: GapScene, geometry: shapely.Geometry, radius: float, most: int
) -> ApartPlace:
    """Return a place of one point or several, all of which the pocket must hold."""
    points, _, _ = unique_rows(shapely.get_coordinates(geometry))
    if len(points) > most:
        raise InputError(
            "A core or rear of {count} points: no more than {most} can be held together. Give the "
            "ground that they stand on as a polygon, or one place of them.",
            count=len(points),
            most=most,
        )
    every = [_point_place(scene, point, radius) for point in shapely.points(points)]
    places = [place for place in every if np.isnan(place.taken_m)]
    if not places:
        return min(every, key=lambda place: place.taken_m)
    blocked = tuple(area for place in places for area in place.blocked)
    note = "" if len(places) == len(every) else POINT_TAKEN
    return ApartPlace(np.concatenate([place.points for place in places]), blocked, note=note)


def _point_place(scene: GapScene, point: shapely.Point, radius: float) -> ApartPlace:
    xy = shapely.get_coordinates(point)
    if scene.ground.covers(scene.ground.within(xy[0])):
        return _taken(scene, point)
    if radius <= 0:
        return ApartPlace(xy, ())
    pieces = shapely.get_parts(scene.open_part(_grown(scene, point, radius)))
    around = pieces[shapely.intersects(pieces, point)]
    return ApartPlace(xy, _shrunk(around[:1]))


def _grown(scene: GapScene, shape: shapely.Geometry, radius: float) -> shapely.Geometry:
    """Return a shape with all that lies within a radius of it, true to scale wherever it lies."""
    lonlat = scene.plane.inverse(np.array([shape], dtype=object))
    own = geodesy.local_plane(lonlat, scene.plane.geod)
    grown = shapely.buffer(own.forward(lonlat), radius, quad_segs=32)
    return scene.plane.forward(own.inverse(grown))[0]


def _shrunk(pieces: Array) -> tuple[shapely.Geometry, ...]:
    size = np.sqrt(shapely.area(pieces))
    kept = shapely.buffer(pieces, -np.minimum(_SLACK_M, 1e-3 * size))
    kept = [area for area in kept if not area.is_empty]
    for area in kept:
        shapely.prepare(area)
    return tuple(kept)


def _taken(scene: GapScene, geometry: shapely.Geometry) -> ApartPlace:
    holding = scene.parts[shapely.intersects(scene.parts, geometry)]
    edges = shapely.boundary(shapely.union_all(holding)) if len(holding) else geometry
    return ApartPlace(np.zeros((0, 2)), (), float(shapely.distance(geometry, edges)))


def require_near(field: Field, scene: GapScene, point: shapely.Geometry, name: str) -> None:
    """Refuse a core (metres) that lies far outside the layer or outside the study area.

    Raises
    ------
    InputError
        The message names the place.
    """
    if scene.study is not None:
        if not shapely.intersects(scene.study, point):
            raise InputError(
                "The core {name} lies outside the study area: enlarge the area or leave it out.",
                name=name,
            )
        return
    spot, ground = shapely.get_coordinates(point), scene.ground.rings.xy
    if len(ground) and ((spot >= ground.min(axis=0)) & (spot <= ground.max(axis=0))).all():
        return
    x, y = scene.plane.forward_xy(field.corners[:, 0], field.corners[:, 1])
    size = _BEYOND * max(np.ptp(x), np.ptp(y))
    area = shapely.box(x.min() - size, y.min() - size, x.max() + size, y.max() + size)
    if not (np.isfinite(size) and shapely.intersects(area, point)):
        raise InputError(
            "The core {name} lies outside the layer “{name_2}”: check the place and the "
            "coordinate reference systems of both layers.",
            name=name,
            name_2=field.name,
        )


def beyond(study: shapely.Geometry | None, parts: Array) -> tuple[shapely.Geometry, ...]:
    """Return the ground outside a study area, which no gap line may cross; () when none could."""
    if study is None or not len(parts):
        return ()
    if shapely.area(shapely.convex_hull(study)) <= shapely.area(study) * (1 + 1e-9):
        return ()
    low_x, low_y, high_x, high_y = shapely.bounds(study)
    frame = shapely.box(low_x - 10, low_y - 10, high_x + 10, high_y + 10)
    return (shapely.difference(frame, shapely.buffer(study, _SLACK_M)),)
