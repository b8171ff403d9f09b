# SPDX-License-Identifier: GPL-2.0-or-later
"""Places with an actor become a control map: each piece of ground goes with the nearest place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.heard import heard, many
from ..geometry.barriers import lines_and_polygons
from .ways import TravelWays, divide

#: Pieces that a circle is drawn with, a quarter.
_QUARTER = 16
#: and in a whole one
CIRCLE = 4 * _QUARTER
#: Places looked at between two looks at the cancel button.
_CHECK_EVERY = 64


@dataclass(frozen=True)
class PlaceControl:
    """Ground by actor and by how sure it is.

    Attributes
    ----------
    geometries : ndarray of shapely Polygon or MultiPolygon, shape (n,)
    actors : ndarray of str, shape (n,)
    sure : ndarray of float, shape (n,)
        1 at a place, 0 at the reach and half-way to a place of another actor: 1 less the greater
        of distance / reach and distance / (distance to the other), in the middle of each band.
    places : ndarray of int, shape (n,)
        How many places of the actor lie in the ground.
    unreached : float
        Area of the study area that lies beyond the reach of every place, in units of the plane.
    """

    geometries: Array
    actors: Array
    sure: Array
    places: Array
    unreached: float


def control_of_places(
    xy: Array,
    actors: Sequence[str],
    area: shapely.Geometry,
    *,
    reach: float,
    bands: int = 4,
    barriers: shapely.Geometry | None = None,
    ways: TravelWays | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> PlaceControl:
    """Divide a study area among the places in it (Voronoi), up to a distance.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Places in a plane.
    actors : sequence of str
    area : shapely Polygon or MultiPolygon in the same plane
    reach : float
        How far a place's word goes, in units of the plane.
    bands : int
        How many steps of `sure` there are between place and reach.
    barriers : shapely geometry, optional
        What no place's word crosses: polygons are nobody's, lines divide the ground where they
        cut it through. Those of `ways` count where these are given.
    ways : TravelWays, optional
        Measures distances along roads and across rivers, see `ways`; straight if not given.

    Raises
    ------
    InputError
        If two actors are given at one point, or no place lies in the study area.
    """
    xy, held = _distinct(np.asarray(xy, dtype=float), np.asarray(actors, dtype=object))
    shapely.prepare(area)
    inside = shapely.contains_xy(area, xy)
    if not inside.any():
        raise InputError(
            "No place lies in the study area. Choose an area that holds places; mind the "
            "coordinate reference systems."
        )
    divided = (
        _divided(xy, held, area, barriers, reach, bands, feedback)
        if ways is None
        else _divided_by_ways(ways, xy[inside], held[inside], reach, bands, feedback)
    )
    found, unreached = _in_bands(divided, reach, bands)
    keys = sorted(found)
    shapes = np.empty(len(keys), dtype=object)
    for row, key in enumerate(keys):
        check(feedback)
        shapes[row] = heard(partial(shapely.union_all, found[key]), feedback)
    shapely.prepare(shapes)
    counts = [
        int(shapely.intersects_xy(shape, xy[held == key[0]]).sum())
        for key, shape in zip(keys, shapes)
    ]
    return PlaceControl(
        shapes,
        np.array([key[0] for key in keys], dtype=object),
        np.array([1.0 - (key[1] + 0.5) / bands for key in keys]),
        np.array(counts, dtype=int),
        unreached,
    )


def _in_bands(
    divided: Iterator[tuple[Any, ...]], reach: float, bands: int
) -> tuple[dict[tuple[str, int], list[shapely.Geometry]], float]:
    """Return the faces of each actor and band, and the area that no place's word reaches."""
    found: dict[tuple[str, int], list[shapely.Geometry]] = {}
    unreached = 0.0
    for part, faces, names, doubt, far in divided:
        if not len(faces):
            unreached += part.area
            continue
        # beyond the reach nobody is drawn; half-way between two actors the last band ends
        band = np.where(far >= reach, bands, np.minimum(np.floor(doubt * bands), bands - 1))
        band = band.astype(int)
        unreached += float(shapely.area(faces[band >= bands]).sum())
        for face, name, step in zip(faces, names, band):
            if step < bands:
                found.setdefault((name, int(step)), []).append(face)
    return found, unreached


def _divided(
    xy: Array,
    actors: Array,
    area: shapely.Geometry,
    barriers: shapely.Geometry | None,
    reach: float,
    bands: int,
    feedback: Feedback,
) -> Iterator[tuple[Any, ...]]:
    """Yield each part of the area with its faces, their actors, doubt and distance."""
    nothing = np.empty(0, dtype=object)
    for part in _parts(area, barriers):
        check(feedback)
        mine = shapely.intersects_xy(part, xy)
        if not mine.any():
            yield part, nothing, nothing, nothing, nothing
            continue
        faces = _faces(xy[mine], actors[mine], part, reach, bands, feedback)
        points = shapely.get_coordinates(shapely.point_on_surface(faces))
        far, other, nearest = _two_nearest(xy[mine], actors[mine], points)
        doubt = far / np.minimum(reach, np.maximum(other, far))
        yield part, faces, actors[mine][nearest], doubt, far


def _divided_by_ways(
    ways: TravelWays, xy: Array, actors: Array, reach: float, bands: int, feedback: Feedback
) -> Iterator[tuple[Any, ...]]:
    """Yield the same as `_divided` by the ways from places."""
    names = np.array(sorted(set(actors)), dtype=object)
    costs = ways.costs(xy, actors, names, feedback)
    for part in ways.pieces:
        check(feedback)
        faces, row, doubt, far = divide(ways, part, costs, reach, bands, feedback)
        yield part, faces, names[row], doubt, far


def within_reach(xy: Array, reach: float) -> shapely.Geometry:
    """Return the ground within reach of some place."""
    # Circle by circle: GEOS widens many points at once in a time that grows with their square.
    return shapely.union_all(shapely.buffer(shapely.points(xy), reach, quad_segs=_QUARTER))


def _distinct(xy: Array, actors: Array) -> tuple[Array, Array]:
    """Return each place once; one place cannot be held by two."""
    _, first, inverse = np.unique(xy, axis=0, return_index=True, return_inverse=True)
    wrong = np.flatnonzero(actors != actors[first[inverse.ravel()]])
    if len(wrong):
        other = first[inverse.ravel()[wrong[0]]]
        raise InputError(
            "Two actors, “{actors}” and “{actors_2}”, are given for one point at "
            "one time. Correct one of them, or give them dates.",
            actors=actors[other],
            actors_2=actors[wrong[0]],
        )
    keep = np.sort(first)
    return xy[keep], actors[keep]


def _parts(area: shapely.Geometry, barriers: shapely.Geometry | None) -> list[Any]:
    """Return the pieces of the area that barriers leave apart."""
    if barriers is None or shapely.is_empty(barriers):
        # what is not connected is one piece all the same: water in between is no barrier
        return [area]
    lines, areal = (shapely.union_all(one) for one in lines_and_polygons([barriers]))
    left = shapely.difference(area, areal)
    if not shapely.is_empty(lines):
        noded = shapely.union_all([lines, shapely.boundary(left)])
        faces = shapely.get_parts(shapely.polygonize([noded]))
        faces = faces[shapely.contains(left, shapely.point_on_surface(faces))]
        return list(faces)
    return [one for one in shapely.get_parts(left) if one.area > 0.0]


def _faces(
    xy: Array,
    actors: Array,
    part: shapely.Geometry,
    reach: float,
    bands: int,
    feedback: Feedback,
) -> Array:
    """Return the faces between the cells' edges, the edges of the bands and the part's edge."""
    points = shapely.multipoints(xy)
    around = heard(partial(within_reach, xy, reach), feedback)
    edges = [shapely.boundary(part), shapely.boundary(around)]
    if len(xy) > 1:
        cells = partial(shapely.voronoi_polygons, points, extend_to=part, only_edges=True)
        edges.append(heard(cells, feedback, long=many(len(xy))))
    tree = cKDTree(xy)
    _, foreign, _ = _two_nearest(xy, actors, xy)
    for step in range(1, bands):
        check(feedback)
        share = step / bands
        near = shapely.buffer(shapely.points(xy), reach * share, quad_segs=_QUARTER)
        # a place of another actor that is further off than this takes nothing of the disc
        for done, row in enumerate(np.flatnonzero(foreign < (1.0 + share) * reach)):
            if done % _CHECK_EVERY == 0:
                check(feedback)
            near[row] = _nearer(xy, actors, tree, row, share, reach)
        check(feedback)
        edges.append(shapely.boundary(heard(partial(shapely.union_all, near), feedback)))
    check(feedback)
    drawn = np.array(edges, dtype=object)
    noded = heard(partial(shapely.union_all, drawn, grid_size=reach * 1e-7), feedback)
    check(feedback)
    faces = shapely.get_parts(heard(partial(shapely.polygonize, [noded]), feedback))
    check(feedback)
    middles = shapely.point_on_surface(faces)
    long = many(len(faces))
    return faces[heard(partial(shapely.contains, part, middles), feedback, long=long)]


def _nearer(
    xy: Array, actors: Array, tree: cKDTree, row: int, share: float, reach: float
) -> shapely.Geometry:
    """Return the ground that is nearer to a place than a share of other distances.

    These are the reach, and how far the ground is from any place of another actor.
    Points that are k times as far from a as from b lie on a circle (of Apollonius): its centre is
    (a - k² b) / (1 - k²), its radius k |a - b| / (1 - k²).
    """
    place = xy[row]
    region = shapely.buffer(shapely.Point(place), reach * share, quad_segs=_QUARTER)
    seen, count = 1, 16
    while seen < len(xy):
        apart, found = tree.query(
            place, k=min(count, len(xy)), distance_upper_bound=(1.0 + share) * reach
        )
        known = np.flatnonzero(np.isfinite(apart))[seen:]
        for at in known[actors[found[known]] != actors[row]]:
            distance, other = apart[at], found[at]
            extent = np.hypot(*(shapely.get_coordinates(region) - place).T).max()
            if share * distance / (1.0 + share) >= extent:
                return region  # this circle, and those of all further places, hold the region
            centre = (place - share**2 * xy[other]) / (1.0 - share**2)
            radius = share * distance / (1.0 - share**2)
            disk = shapely.buffer(shapely.Point(centre), radius, quad_segs=_QUARTER)
            region = shapely.intersection(region, disk)
        if not np.isfinite(apart[-1]):
            return region
        seen, count = count, count * 2
    return region


def _two_nearest(xy: Array, actors: Array, points: Array) -> tuple[Array, Array, Array]:
    """Return the distance to the nearest place, to the nearest of another actor, and the first."""
    tree = cKDTree(xy)
    far, nearest = tree.query(points)
    other = np.full(len(points), np.inf)
    rest = np.arange(len(points))
    count = 8
    while len(rest):
        apart, found = tree.query(points[rest], k=min(count, len(xy)))
        apart, found = apart.reshape(len(rest), -1), found.reshape(len(rest), -1)
        foreign = actors[found] != actors[nearest[rest]][:, None]
        has = foreign.any(axis=1)
        first = foreign.argmax(axis=1)
        other[rest[has]] = apart[has, first[has]]
        rest = rest[~has] if count < len(xy) else rest[:0]
        count *= 4
    return far, other, nearest
