# SPDX-License-Identifier: GPL-2.0-or-later
"""Front lines and a study area become a control map: who holds which side of the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, each
from ..base.heard import heard, many, united
from ..base.remarks import remark
from .junctions import joined_at_vertices

#: How an open end gets to the edge of the study area.
ENDS = ("nearest", "straight")
#: An end lies on an edge or a line that it is no farther from than this share of the area's size
#: (0.1 mm of 100 km), and is moved there: a way through another CRS and back leaves as much.
_ON = 1e-9
#: Ground that less than this share of the line along it gives to one actor is given to nobody.
_DECIDED = 0.55
#: A tree of places tells how far they are apart as near as this.
_ROUNDED = 1.0 + 1e-9
#: So many faces are looked at between two looks at the cancel button.
_FACES = 64


@dataclass(frozen=True)
class LineControl:
    """The ground on both sides of the lines of one date.

    Attributes
    ----------
    geometries : ndarray of shapely Polygon or MultiPolygon, one an actor
    actors : list of str
    notes : list of (str, str)
        Kind and words of what was carried on, left over or contradictory.
    """

    geometries: Array
    actors: list[str]
    notes: list[tuple[str, str]]


def control_of_lines(
    lines: Array,
    left: Sequence[str],
    right: Sequence[str],
    area: shapely.Geometry,
    *,
    ends: str = "nearest",
    join: float = 0.0,
    stretch: float = 1.0,
    feedback: Feedback = NO_FEEDBACK,
) -> LineControl:
    """Divide a study area by front lines of one date.

    Ends nearer than `join` to the end of another line are joined by a straight piece; every other
    end inside the area is carried to its edge. A face between lines belongs to the actor that
    most of the length of the lines along it says is on that side; to nobody where the lines say
    one thing as well as another.

    Parameters
    ----------
    lines : sequence of shapely LineString or MultiLineString
    left, right : sequence of str, one a line
        Who holds the ground on the left and right in the direction of drawing.
    area : shapely Polygon or MultiPolygon
        In the same plane as the lines.
    ends : {"nearest", "straight"}
        To the nearest point of the edge, or on in the direction of the last piece.
    join : float
        In units of the plane.
    stretch : float
        Length of a unit of x in units of y: the cosine of the latitude for degrees.

    Raises
    ------
    InputError
        If no line lies in the study area or none divides it, or a line names one actor for both
        sides.
    """
    pieces, sides = _inside(lines, left, right, area, feedback)
    pieces, count, joined = _carried(pieces, area, ends, join, stretch, feedback)
    notes = _ends_told(ends, count, joined)
    long = many(int(shapely.get_num_coordinates(pieces).sum()))
    faces = heard(partial(_faces, pieces, area), feedback, long=long)
    votes, idle = _votes(faces, pieces, sides, stretch, feedback)
    if idle > 0.99:
        raise InputError("No line divides the study area. Check its place and the lines' CRS.")
    if idle > 0.01:
        text = remark(
            "{share:.0%} of the lines have the same ground on both of their sides", share=idle
        )
        notes.append(("divides nothing", text))
    held: dict[str, list[shapely.Geometry]] = {}
    for face, vote in zip(faces, votes):
        if vote:
            best, why = _holder(vote)
            notes += [("contradiction", why)] if why else []
        else:
            best = ""
            notes.append(("no side", remark("ground that no line lies along is left out")))
        if best:
            held.setdefault(best, []).append(face)
    if not held:
        raise InputError(
            "The lines say of all ground that it is one side's as well as the other's. Draw them "
            "with the same side always on the left."
        )
    shapes = np.array([united(np.array(one), feedback) for one in held.values()], dtype=object)
    return LineControl(shapes, list(held), list(dict.fromkeys(notes)))


def _ends_told(ends: str, count: int, joined: int) -> list[tuple[str, str]]:
    """Return what became of so many ends that were carried on, and of those that were joined."""
    notes: list[tuple[str, str]] = []
    if joined:
        text = remark("{count} end(s) joined to the end of another line", count=joined)
        notes.append(("joined", text))
    if count:
        text = (
            remark(
                "{count} open end(s) carried to the nearest point of the area's edge", count=count
            )
            if ends == "nearest"
            else remark("{count} open end(s) carried straight on to the area's edge", count=count)
        )
        notes.append(("open end", text))
    return notes


def _holder(vote: dict[str, float]) -> tuple[str, str]:
    """Return who holds a face by the lines along it, nobody if they do not say; and what is odd."""
    best = max(vote, key=lambda name: vote[name])
    share = vote[best] / sum(vote.values())
    if share < _DECIDED:
        return "", remark(
            "{share:.0%} of the lines along ground of “{name}” say otherwise: left out, nobody's",
            share=1.0 - share,
            name=best,
        )
    if share < 1.0 / 1.01:
        return best, remark(
            "{share:.0%} of the lines along ground of “{name}” say otherwise",
            share=1.0 - share,
            name=best,
        )
    return best, ""


def _size(area: shapely.Geometry) -> float:
    """Return the longer side of an area's extent."""
    return float(np.ptp(np.reshape(area.bounds, (2, 2)), axis=0).max())


def _inside(
    lines: Array,
    left: Sequence[str],
    right: Sequence[str],
    area: shapely.Geometry,
    feedback: Feedback,
) -> tuple[list[shapely.Geometry], list[tuple[str, str]]]:
    """Return the simple lines within the area, and who is left and right of each."""
    pieces, sides = [], []
    least = _ON * _size(area)
    for line, a, b in each(zip(lines, left, right), feedback):
        if a == b:
            raise InputError(
                "A line has “{a}” on both of its sides. Name another actor for one of them.", a=a
            )
        for part in shapely.get_parts(shapely.force_2d(line)):
            clipped = shapely.intersection(part, area)
            for piece in shapely.get_parts(shapely.line_merge(clipped)):
                if shapely.get_type_id(piece) == 1 and piece.length > least:
                    pieces.append(_as_drawn(piece, part))
                    sides.append((a, b))
    if not pieces:
        raise InputError(
            "No line lies in the study area. Choose an area that the front crosses; mind the "
            "coordinate reference systems."
        )
    return pieces, sides


def _as_drawn(piece: shapely.Geometry, line: shapely.Geometry) -> shapely.Geometry:
    """Return a piece of a line in the direction in which the line was drawn.

    One segment tells it: a piece of a ring may run over the ring's beginning, where its first end
    lies further along than its last.
    """
    mine, drawn = shapely.get_coordinates(piece), shapely.get_coordinates(line)
    steps, ways = np.diff(mine, axis=0), np.diff(drawn, axis=0)
    longest = int(np.argmax(np.hypot(*steps.T)))
    middle = shapely.points(mine[longest] + steps[longest] / 2.0)
    along = np.cumsum(np.hypot(*ways.T))
    there = np.searchsorted(along, shapely.line_locate_point(line, middle))
    same = steps[longest] @ ways[min(int(there), len(ways) - 1)] > 0.0
    return piece if same else shapely.reverse(piece)


def _carried(
    pieces: Sequence[shapely.Geometry] | Array,
    area: shapely.Geometry,
    ends: str,
    join: float,
    stretch: float,
    feedback: Feedback,
) -> tuple[list[shapely.Geometry], int, int]:
    """Return the lines with their open ends carried on, and how many were carried and joined."""
    edge = shapely.boundary(area)
    scale = np.array([stretch, 1.0])
    closed = np.repeat(shapely.is_closed(pieces), 2)
    size = _size(area)
    pieces, met = _ends_met(pieces, closed, edge, _ON * size, feedback)
    tips = _tips(pieces)
    result, carried = [], 0
    free = ~closed & ~met
    pieces, free, joined = _rings_closed(pieces, tips, free, scale, join, feedback)
    partners = _partners(tips, free, scale, join, feedback)
    for number, piece in each(enumerate(pieces), feedback):
        coords = [tuple(c) for c in piece.coords]
        for at, row in ((0, 2 * number), (-1, 2 * number + 1)):
            if not free[row]:
                continue
            if row in partners:
                target, joined = tuple(tips[partners[row]]), joined + 1
            else:
                target = _to_edge(coords, at, edge, ends, scale, size)
                carried += 1
            coords = [target, *coords] if at == 0 else [*coords, target]
        result.append(shapely.LineString(coords))
    return result, carried, joined


def _tips(pieces: Sequence[shapely.Geometry] | Array) -> Array:
    """Return the two ends of each line, shape (2 n, 2)."""
    xy, line = shapely.get_coordinates(pieces, return_index=True)
    ends = np.r_[np.flatnonzero(np.diff(line)), len(xy) - 1]
    starts = np.r_[0, ends[:-1] + 1]
    return xy[np.column_stack([starts, ends]).ravel()]


def _ends_met(
    pieces: Sequence[shapely.Geometry] | Array,
    closed: Array,
    edge: shapely.Geometry,
    reach: float,
    feedback: Feedback,
) -> tuple[list[shapely.Geometry], Array]:
    """Move the ends that lie on the area's edge or on another line onto it; tell which do.

    Where a corner or the end of a piece is as near, they are moved there: nothing else moves.
    """
    tips = _tips(pieces)
    far = heard(partial(shapely.distance, shapely.points(tips), edge), feedback,
                long=many(len(tips)))  # fmt: skip
    met = ~closed & (far <= reach)
    onto: dict[int, int | None] = dict.fromkeys(np.flatnonzero(met).tolist())
    rest = np.flatnonzero(~closed & ~met)
    tree = shapely.STRtree(pieces)
    rows, found = tree.query(shapely.points(tips[rest]), predicate="dwithin", distance=reach)
    for row, other in zip(rest[rows].tolist(), found.tolist()):
        if other != row // 2:
            onto.setdefault(row, other)
    made = list(pieces)
    for row, line in each(onto.items(), feedback):
        met[row] = True
        coords = np.array(made[row // 2].coords)
        # the other line as it is by now: of two ends that meet, one is moved
        coords[-(row % 2)] = _nearest(tips[row], edge if line is None else made[line], reach)
        made[row // 2] = shapely.LineString(coords)
    return made, met


def _nearest(tip: Array, line: shapely.Geometry, reach: float) -> Array:
    """Return the vertex of a line within reach, else its nearest point."""
    corners = shapely.get_coordinates(line)
    apart = np.hypot(*(corners - tip).T)
    if apart.min() <= reach:
        return corners[np.argmin(apart)]
    way = shapely.shortest_line(line, shapely.Point(tip))
    return shapely.get_coordinates(way)[0]


def _rings_closed(
    pieces: Sequence[shapely.Geometry] | Array,
    tips: Array,
    free: Array,
    scale: Array,
    join: float,
    feedback: Feedback,
) -> tuple[list[shapely.Geometry], Array, int]:
    """Close the lines whose own two ends lie within reach: rings that were not drawn to the end."""
    done, left = list(pieces), free.copy()
    for number, piece in each(enumerate(pieces), feedback):
        own = slice(2 * number, 2 * number + 2)
        apart = np.hypot(*((tips[own][1] - tips[own][0]) * scale))
        if free[own].all() and apart <= join and shapely.get_num_coordinates(piece) > 2:
            done[number] = shapely.LineString([*piece.coords, piece.coords[0]])
            left[own] = False
    return done, left, int(free.sum() - left.sum()) // 2


def _partners(
    tips: Array, free: Array, scale: Array, join: float, feedback: Feedback
) -> dict[int, int]:
    """Return the nearest open end of another line of each that has one within reach.

    Of several that are as near it is the first.
    """
    rows = np.flatnonzero(free)
    if join <= 0.0 or len(rows) < 2:
        return {}
    at = tips * scale
    tree = cKDTree(at[rows])
    # itself and the other end of its line may be nearer
    apart, near = tree.query(at[rows], k=min(3, len(rows)), distance_upper_bound=join * _ROUNDED)
    found = {}
    for row, gaps, ends in each(zip(rows.tolist(), apart, near), feedback):
        others = [g for g, k in zip(gaps, ends) if k < len(rows) and rows[k] // 2 != row // 2]
        reach = _ROUNDED * min(others, default=join)
        close = rows[np.sort(tree.query_ball_point(at[row], reach)).astype(int)]
        close = close[close // 2 != row // 2]
        gaps = np.hypot(*((tips[close] - tips[row]) * scale).T)
        if len(close) and gaps.min() <= join:
            found[row] = int(close[np.argmin(gaps)])
    return found


def _to_edge(
    coords: Sequence[tuple[float, float]] | Array,
    at: int,
    edge: shapely.Geometry,
    ends: str,
    scale: Array,
    size: float,
) -> tuple[float, float]:
    tip = np.array(coords[at])
    if ends == "straight":
        before = np.array(coords[1 if at == 0 else -2])
        way = (tip - before) / max(np.hypot(*(tip - before)), 1e-300)
        ray = shapely.LineString([tip, tip + way * 4.0 * size])
        met = shapely.get_coordinates(shapely.intersection(ray, edge))
        if len(met):
            return tuple(met[np.argmin(np.hypot(*(met - tip).T))])
    flat = shapely.transform(edge, lambda c: c * scale)
    way = shapely.shortest_line(shapely.Point(tip * scale), flat)
    return tuple(np.array(way.coords[-1]) / scale)


def _faces(pieces: Sequence[shapely.Geometry] | Array, area: shapely.Geometry) -> list[Any]:
    """Return what the lines and the area's edge enclose.

    A computed end lies on the edge only as near as numbers can tell; drawn as a vertex of the edge
    it divides it.
    """
    drawn = np.array([shapely.boundary(area), *pieces], dtype=object)
    noded = shapely.union_all(joined_at_vertices(drawn))
    found = shapely.get_parts(shapely.polygonize([noded]))
    inside = shapely.contains(area, shapely.point_on_surface(found))
    return list(found[inside])


def _votes(
    faces: Sequence[shapely.Geometry] | Array,
    pieces: Sequence[shapely.Geometry] | Array,
    sides: Sequence[tuple[str, str]],
    stretch: float,
    feedback: Feedback,
) -> tuple[list[dict[str, float]], float]:
    """Return for each face the length of line that says who holds it, by actor.

    The second is the share of line that has one face on both of its sides.
    """
    xy, line = shapely.get_coordinates(pieces, return_index=True)
    run = np.diff(xy, axis=0)
    keep = (line[1:] == line[:-1]) & (run != 0.0).any(axis=1)
    start, run, line = xy[:-1][keep], run[keep], line[:-1][keep]
    length = np.hypot(run[:, 0] * stretch, run[:, 1])
    normal = np.c_[-run[:, 1], run[:, 0]] / np.hypot(*run.T)[:, None]
    width = max(np.ptp(shapely.bounds(faces), axis=0).max(), 1e-300)
    step = np.minimum(1e-6 * width, 1e-3 * np.hypot(*run.T))[:, None]
    names = list(dict.fromkeys(name for pair in sides for name in pair))
    said = np.array([[names.index(name) for name in pair] for pair in sides])
    table = np.zeros((len(faces), len(names)))
    beside = []
    for side, way in enumerate((1.0, -1.0)):
        found = _face_at(start + 0.5 * run + way * step * normal, faces, feedback)
        here = np.flatnonzero(found >= 0)
        np.add.at(table, (found[here], said[line[here], side]), length[here])
        beside.append(found)
    idle = float(length[(beside[0] == beside[1]) & (beside[0] >= 0)].sum())
    votes = [{names[k]: float(row[k]) for k in np.flatnonzero(row)} for row in table]
    return votes, idle / max(float(length.sum()), 1e-300)


def _face_at(points: Array, faces: Sequence[shapely.Geometry] | Array, feedback: Feedback) -> Array:
    """Return the face that each point lies in, -1 for none."""
    tree = shapely.STRtree(shapely.points(points))
    found = np.full(len(points), -1)
    for begin in range(0, len(faces), _FACES):
        check(feedback)
        # each face is prepared once for all points
        some = partial(tree.query, faces[begin : begin + _FACES], predicate="contains_properly")
        face, point = heard(some, feedback, long=many(len(points)))
        found[point] = begin + face
    return found
