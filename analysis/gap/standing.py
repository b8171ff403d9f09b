# SPDX-License-Identifier: GPL-2.0-or-later
"""Where cores and rears stand on open ground, and what of it no gap line may cross."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array, total_bounds, unique_rows
from ..base.errors import InputError
from ..base.remarks import remark
from ..geometry import geodesy
from .field import Field, GapScene

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
PART_OF_REAR = remark(
    "A part of the rear is not on open ground, or apart from the rest, and is left out."
)
_IN_PIECES = remark("Closed ground divides the core: its three largest parts.")
POINT_TAKEN = remark("A point of the core is not on open ground and is left out.")


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

    def in_region(self, scene: GapScene, inside: Array) -> Array:
        """Return the points that lie in a region of open ground, shape (n, 2).

        Closed ground cuts off what lies in another one already. To part that from a core, too, is
        no part of a closure, and who asks for it gets another, longer one.

        Parameters
        ----------
        inside : ndarray of bool, shape (rings,)
            The rings that the region lies in.
        """
        holes, ground = scene.ground.hole, scene.ground
        near = [not (ground.within(point) != inside)[holes].any() for point in self.points]
        return self.points[np.array(near, bool)]


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
    return Rears(places, "" if whole else PART_OF_REAR)


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
    spot, box = shapely.get_coordinates(point), total_bounds(scene.parts)
    if ((spot >= box[:2]) & (spot <= box[2:])).all():
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
