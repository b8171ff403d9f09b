# SPDX-License-Identifier: GPL-2.0-or-later
"""How far, which way and how fast the front moved where ground changed hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..control.edges import UnmatchedEdges
from ..geometry import geodesy
from ..geometry.torn_ground import arrows_across, on_tear, on_turn_of, whole_in_degrees
from ..geometry.width import tangent_planes
from .balance import face_edges, met_edges, tolerance
from .compare import Changes, joined
from .furthest import PolygonEdges, furthest_points

#: Note of a change that no old front bounds.
NO_FRONT = "behind the lines: no old front to measure from"

#: The point furthest from the old front is found to the outline's length over the first, and to the
#: mean width over the second, which is less in a thread.
_OF_LENGTH, _OF_WIDTH = 1024.0, 32.0

#: How tall a change is, metres, of which a plane of one scale may hold another point for the
#: furthest; and the share of the greatest distance from which on one may be it: of a change 300 km
#: tall a degree of longitude is a twentieth longer at the middle than at an end.
_TALL_M, _ALL_BUT = 1_000.0, 0.9
#: Area / outline, metres, under which a change is a thread.
_THREAD_M = 10.0

#: Share of old front in the outline from which the furthest point may lie inside.
_CLOSED = 0.2


@dataclass(frozen=True)
class Movement:
    """How each change moved the front; one value a change, in order.

    Attributes
    ----------
    old_front_m, new_front_m : ndarray of float
        Geodesic length of the change's outline that was front before, and that is front after.
    depths_m : ndarray of float
        Mean depth, area / length of the old front; NaN where there is none.
    max_depths_m : ndarray of float
        Distance of the furthest point of the change from its old front; NaN where there is none.
    azimuths : ndarray of float
        Mean direction from the old front into the change, degrees from north; NaN where the old
        front closes all round, or there is none.
    arrows : ndarray of shapely LineString or None
        From the old front to the furthest point, in the changes' CRS.
    notes : ndarray of str
        Why there is no depth, or ``""``.
    """

    old_front_m: Array
    new_front_m: Array
    depths_m: Array
    max_depths_m: Array
    azimuths: Array
    arrows: Array
    notes: Array


def movement(
    changes: Changes, unmatched: UnmatchedEdges, *, feedback: Feedback = NO_FEEDBACK
) -> Movement:
    """Measure the movement of each change.

    The old front of ground that passes to an actor is the part of its outline on which that actor
    stood before; of ground given up to nobody, the part on which the actor that left stood.

    Parameters
    ----------
    changes : Changes
    unmatched : UnmatchedEdges
        The edges that the changes were found from (`Comparison.unmatched`).
    """
    return movement_in_turn([changes], [unmatched], feedback=feedback)[0]


def movement_in_turn(
    changes: Sequence[Changes],
    unmatched: Sequence[UnmatchedEdges],
    *,
    feedback: Feedback = NO_FEEDBACK,
) -> list[Movement]:
    """Measure the movement of the changes of many pairs of maps: `movement`, all at once."""
    if not any(len(one) for one in changes):
        return [_nothing() for _ in changes]
    every = joined(list(changes))
    outline = _outline(every)
    ends = np.cumsum([len(one) for one in changes])
    outlines = _split(outline, ends)
    fronts = [_front_edges(*task) for task in zip(changes, unmatched, outlines)]
    check(feedback)
    was, now = (np.concatenate([one[i] for one in fronts]) for i in (0, 1))
    measured = _measured(every, outline, was, now, feedback)
    columns = {name: np.split(values, ends[:-1]) for name, values in vars(measured).items()}
    return [
        Movement(**{name: pieces[row] for name, pieces in columns.items()})
        for row in range(len(changes))
    ]


def _outline(changes: Changes) -> tuple[Array, Array, Array]:
    """Return the edges of changes, but for those along which the CRS cuts one: it is none there."""
    start, end, owner = face_edges(changes.geometries)
    cut = shapely.get_type_id(changes.geometries) == 6
    if not cut.any():
        return start, end, owner
    kept = ~(cut[owner] & on_tear(start, end, changes.crs))
    return start[kept], end[kept], owner[kept]


def _split(outline: tuple[Array, Array, Array], ends: Array) -> list[tuple[Array, Array, Array]]:
    """Return the edges of the changes up to each end as outlines of their own."""
    cuts = np.searchsorted(outline[2], ends[:-1])
    pieces = zip(*(np.split(values, cuts) for values in outline))
    firsts = np.append(0, ends[:-1])
    return [(start, end, owner - first) for (start, end, owner), first in zip(pieces, firsts)]


def _nothing() -> Movement:
    none, objects = np.zeros(0), np.zeros(0, dtype=object)
    return Movement(none, none, none, none, none, objects, objects)


def _measured(
    changes: Changes,
    outline: tuple[Array, Array, Array],
    was: Array,
    now: Array,
    feedback: Feedback,
) -> Movement:
    """Return the movement of changes whose outlines, and the front in them, are known."""
    count = len(changes)
    start, end, owner = outline
    lonlat = whole_in_degrees(changes.geometries, changes.crs)
    middle = shapely.bounds(lonlat)[:, [0, 2]].mean(axis=1)
    start, end = (
        on_turn_of(middle[owner], geodesy.vertices_to_lonlat(xy, changes.crs))
        for xy in (start, end)
    )
    (lon1, lat1), (lon2, lat2) = start.T, end.T
    metres = geodesy.inverse(lon1, lat1, lon2, lat2, geodesy.geod(changes.crs))[2]
    old = np.bincount(owner, weights=metres * was, minlength=count)
    new = np.bincount(owner, weights=metres * now, minlength=count)
    moved = old > 0
    planes = tangent_planes(lonlat, changes.crs)
    flat_start, flat_end = (_flat(xy, owner, planes) for xy in (start, end))
    flat = PolygonEdges(flat_start, flat_end, owner)
    arrows, depth = _furthest(lonlat, flat, was, planes, moved, changes.crs, feedback)
    cut = moved & (shapely.get_type_id(changes.geometries) == 6)
    if cut.any():
        ends = shapely.get_coordinates(geodesy.to_lonlat(arrows[cut], changes.crs))
        arrows[cut] = arrows_across(ends.reshape(-1, 2, 2), changes.crs)
    return Movement(
        old_front_m=old,
        new_front_m=new,
        depths_m=np.divide(changes.areas_m2, old, out=np.full(count, np.nan), where=moved),
        max_depths_m=depth,
        azimuths=_directions(flat_start[was], flat_end[was], owner[was], count),
        arrows=arrows,
        notes=np.where(moved, "", NO_FRONT).astype(object),
    )


def _front_edges(
    changes: Changes, unmatched: UnmatchedEdges, outline: tuple[Array, Array, Array]
) -> tuple[Array, Array]:
    """Return the masks of outline edges that were front before, and that are front after."""
    start, end, owner = outline
    if not len(owner):
        return np.zeros(0, bool), np.zeros(0, bool)
    piece, edge = met_edges(start, end, unmatched)
    if len(np.unique(piece)) < len(owner):
        # some of the edges were cut
        segments = shapely.linestrings(np.stack([unmatched.starts, unmatched.ends], axis=1))
        middles = shapely.points((start + end) / 2.0)
        piece, edge = shapely.STRtree(segments).query(
            middles, predicate="dwithin", distance=2.0 * tolerance(unmatched)
        )
    names = np.array(unmatched.actors, dtype=object)[unmatched.owners[edge]]
    source, target = changes.sources[owner[piece]], changes.targets[owner[piece]]
    advancing = names == np.where(target == "", source, target)
    yielding = names == np.where(source == "", target, source)
    # The far side of a change thinner than the tolerance is near too: there an edge runs back.
    along = ((end - start)[piece] * (unmatched.ends - unmatched.starts)[edge]).sum(axis=1)
    bounds = along * unmatched.jumps[edge] * np.where(names == target, 1, -1) > 0
    was, now = np.zeros(len(owner), bool), np.zeros(len(owner), bool)
    was[piece[advancing & bounds & unmatched.was[edge]]] = True
    now[piece[yielding & bounds & unmatched.now[edge]]] = True
    return was, now


def _flat(lonlat: Array, owner: Array, planes: tuple[Array, Array]) -> Array:
    middle, scale = planes
    return (lonlat - middle[owner]) * scale[owner]


def _fronts(start: Array, end: Array, owner: Array, count: int) -> Array:
    """Return the old front of each change as one geometry in metres, None where there is none."""
    result = np.full(count, None, dtype=object)
    if len(owner):
        order = np.argsort(owner, kind="stable")
        lines = shapely.linestrings(np.stack([start, end], axis=1)[order])
        present, index = np.unique(owner[order], return_inverse=True)
        result[present] = shapely.multilinestrings(lines, indices=index)
    return result


def _directions(start: Array, end: Array, owner: Array, count: int) -> Array:
    """Return the mean of the normals of the old front into the change, as an azimuth."""
    along = end - start
    # The change lies on the left of its edges.
    east = np.bincount(owner, weights=-along[:, 1], minlength=count)
    north = np.bincount(owner, weights=along[:, 0], minlength=count)
    length = np.bincount(owner, weights=np.hypot(*along.T), minlength=count)
    # A front that closes all round has no mean direction.
    clear = np.hypot(east, north) > 0.05 * length
    return np.where(clear, np.mod(np.degrees(np.arctan2(east, north)), 360.0), np.nan)


def _furthest(
    lonlat: Array,
    outline: PolygonEdges,
    was: Array,
    planes: tuple[Array, Array],
    moved: Array,
    crs: CRS,
    feedback: Feedback,
) -> tuple[Array, Array]:
    """Return arrows from the old front to the furthest point of each change, and their lengths."""
    count = len(lonlat)
    arrows, depth = np.full(count, None, dtype=object), np.full(count, np.nan)
    middle, scale = planes
    rows = np.flatnonzero(moved)
    if not len(rows):
        return arrows, depth
    xy, owner = shapely.get_coordinates(lonlat[rows], return_index=True)
    flat = shapely.set_coordinates(lonlat[rows].copy(), _flat(xy, rows[owner], planes))
    mine = moved[outline.owner]
    was = was[mine]
    edges = outline.select(mine)
    edges = replace(edges, owner=np.searchsorted(rows, edges.owner))
    front = _fronts(edges.start[was], edges.end[was], edges.owner[was], len(rows))
    length = shapely.length(flat)
    # In a thread of ground no inner point is further from the front than one of its outline.
    inside = shapely.length(front) > _CLOSED * length
    inside &= shapely.area(flat) > _THREAD_M * length
    precision = np.minimum(length / _OF_LENGTH, shapely.area(flat) / length / _OF_WIDTH)
    ends, reach, apart = furthest_points(flat, edges, was, precision, inside, feedback=feedback)
    far = _far_corners(flat, edges.owner, reach, apart)
    corners = np.concatenate([ends, edges.start[far]])
    owner = np.concatenate([np.arange(len(rows)), edges.owner[far]])
    # prepared lines are searched by an index in this question, of which a tall change has many
    shapely.prepare(front)
    lines = shapely.shortest_line(front[owner], shapely.points(corners))
    xy = shapely.get_coordinates(lines).reshape(-1, 2, 2) / scale[rows[owner]][:, None]
    xy += middle[rows[owner]][:, None]
    (lon1, lat1), (lon2, lat2) = xy[:, 0].T, xy[:, 1].T
    metres = geodesy.inverse(lon1, lat1, lon2, lat2, geodesy.geod(crs))[2]
    # the longest of each: the last of its owner's in ascending order
    order = np.lexsort((metres, owner))
    best = order[np.r_[owner[order][1:] != owner[order][:-1], True]]
    depth[rows] = metres[best]
    arrows[rows] = geodesy.from_lonlat(shapely.linestrings(xy[best]), crs)
    return arrows, depth


def _far_corners(flat: Array, owner: Array, reach: Array, apart: Array) -> Array:
    """Return the mask of corners of the outlines that may be the furthest on the ellipsoid.

    They are all but as far as what was found (`reach`) by how far they are (`apart`): a tall
    change's plane is true to its middle, and on the ellipsoid another of them may be the furthest.
    """
    bounds = shapely.bounds(flat)
    tall = bounds[:, 3] - bounds[:, 1] > _TALL_M
    mask: Array = tall[owner] & (apart > _ALL_BUT * reach[owner])
    return mask


@dataclass(frozen=True)
class Rates:
    """Movement of one actor's whole front; metres and m² a day.

    `advance` and `retreat` are area over the length of the old front: how far the front
    moved if it had moved all along.
    """

    advance_m_per_day: float
    retreat_m_per_day: float
    net_m2_per_day: float


def rates(gain_m2: float, loss_m2: float, front_before_m: float, days: float) -> Rates:
    """Return the rates of a front over a number of days; NaN where days or front are none."""
    time = days if days > 0 else float("nan")
    front = front_before_m if front_before_m > 0 else float("nan")
    gain, loss = gain_m2 / time, loss_m2 / time
    return Rates(gain / front, loss / front, gain - loss)
