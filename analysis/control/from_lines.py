# SPDX-License-Identifier: GPL-2.0-or-later
"""Front lines and a study area become a control map: who holds which side of the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check

#: How an open end gets to the edge of the study area.
ENDS = ("nearest", "straight")


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
    most of the length of the lines along it says is on that side.

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
        If no line lies in the study area, or a line names one actor for both sides.
    """
    pieces, sides = _inside(lines, left, right, area)
    notes: list[tuple[str, str]] = []
    check(feedback)
    pieces, count, joined = _carried(pieces, area, ends, join, stretch)
    if joined:
        notes.append(("joined", f"{joined} end(s) joined to the end of another line"))
    if count:
        way = "the nearest point of" if ends == "nearest" else "straight on to"
        notes.append(("open end", f"{count} open end(s) carried to {way} the area's edge"))
    faces = _faces([*pieces], area)
    check(feedback)
    votes = _votes(faces, pieces, sides, stretch)
    held: dict[str, list[shapely.Geometry]] = {}
    for face, vote in zip(faces, votes):
        if not vote:
            notes.append(("no side", "ground that no line lies along is left out"))
            continue
        best = max(vote, key=lambda name: vote[name])
        against = sum(vote.values()) - vote[best]
        if against > 0.01 * vote[best]:
            share = against / (against + vote[best])
            text = f"{share:.0%} of the lines along ground of “{best}” say otherwise"
            notes.append(("contradiction", text))
        held.setdefault(best, []).append(face)
    if not held:
        raise InputError("No line divides the study area. Check its place and the lines' CRS.")
    shapes = np.array([shapely.union_all(found) for found in held.values()], dtype=object)
    return LineControl(shapes, list(held), list(dict.fromkeys(notes)))


def _inside(
    lines: Array, left: Sequence[str], right: Sequence[str], area: shapely.Geometry
) -> tuple[list[shapely.Geometry], list[tuple[str, str]]]:
    """Return the simple lines within the area, and who is left and right of each."""
    pieces, sides = [], []
    for line, a, b in zip(lines, left, right):
        if a == b:
            raise InputError(
                "A line has “{a}” on both of its sides. Name another actor for one of them.", a=a
            )
        for part in shapely.get_parts(shapely.force_2d(line)):
            clipped = shapely.intersection(part, area)
            for piece in shapely.get_parts(shapely.line_merge(clipped)):
                if shapely.get_type_id(piece) == 1 and piece.length > 0.0:
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
) -> tuple[list[shapely.Geometry], int, int]:
    """Return the lines with their open ends carried on, and how many were carried and joined."""
    edge = shapely.boundary(area)
    scale = np.array([stretch, 1.0])
    tips = np.array([point for piece in pieces for point in (piece.coords[0], piece.coords[-1])])
    closed = np.repeat([shapely.is_closed(piece) for piece in pieces], 2)
    size = max(np.ptp(shapely.get_coordinates(edge), axis=0))
    on_edge = shapely.distance(shapely.points(tips), edge) < 1e-9 * size
    result, carried = [], 0
    free = ~closed & ~on_edge & ~_touching(tips, pieces)
    pieces, free, joined = _rings_closed(pieces, tips, free, scale, join)
    for number, piece in enumerate(pieces):
        coords = [tuple(c) for c in piece.coords]
        for at, row in ((0, 2 * number), (-1, 2 * number + 1)):
            if not free[row]:
                continue
            partner = _partner(row, tips, free, scale, join)
            if partner is not None:
                target, joined = tuple(tips[partner]), joined + 1
            else:
                target = _to_edge(coords, at, edge, ends, scale, size)
                carried += 1
            coords = [target, *coords] if at == 0 else [*coords, target]
        result.append(shapely.LineString(coords))
    return result, carried, joined


def _rings_closed(
    pieces: Sequence[shapely.Geometry] | Array, tips: Array, free: Array, scale: Array, join: float
) -> tuple[list[shapely.Geometry], Array, int]:
    """Close the lines whose own two ends lie within reach: rings that were not drawn to the end."""
    done, left = list(pieces), free.copy()
    for number, piece in enumerate(pieces):
        own = slice(2 * number, 2 * number + 2)
        apart = np.hypot(*((tips[own][1] - tips[own][0]) * scale))
        if free[own].all() and apart <= join and shapely.get_num_coordinates(piece) > 2:
            done[number] = shapely.LineString([*piece.coords, piece.coords[0]])
            left[own] = False
    return done, left, int(free.sum() - left.sum()) // 2


def _touching(tips: Array, pieces: Sequence[shapely.Geometry] | Array) -> Array:
    """Tell which ends lie on another line."""
    touched = np.zeros(len(tips), dtype=bool)
    tree = shapely.STRtree(pieces)
    rows, found = tree.query(shapely.points(tips), predicate="intersects")
    touched[rows[found != rows // 2]] = True
    return touched


def _partner(row: int, tips: Array, free: Array, scale: Array, join: float) -> int | None:
    """Return the nearest open end of another line within reach."""
    if join <= 0.0:
        return None
    gaps = np.hypot(*((tips - tips[row]) * scale).T)
    gaps[~free] = np.inf
    gaps[[row, row ^ 1]] = np.inf
    best = int(np.argmin(gaps))
    return best if gaps[best] <= join else None


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
    # a little beyond, so that the crossing is found on the edge itself
    found = np.array(way.coords[-1]) / scale
    return tuple(found + (found - tip) * 1e-9)


def _faces(pieces: Sequence[shapely.Geometry] | Array, area: shapely.Geometry) -> list[Any]:
    noded = shapely.union_all([*pieces, shapely.boundary(area)])
    found = shapely.get_parts(shapely.polygonize([noded]))
    inside = shapely.contains(area, shapely.point_on_surface(found))
    return list(found[inside])


def _votes(
    faces: Sequence[shapely.Geometry] | Array,
    pieces: Sequence[shapely.Geometry] | Array,
    sides: Sequence[tuple[str, str]],
    stretch: float,
) -> list[dict[str, float]]:
    """Return for each face the length of line that says who holds it, by actor."""
    votes: list[dict[str, float]] = [{} for _ in faces]
    tree = shapely.STRtree(faces)
    width = max(np.ptp([face.bounds for face in faces], axis=0).max(), 1e-300)
    for piece, (left, right) in zip(pieces, sides):
        noded = np.asarray(piece.coords)
        start, end = noded[:-1], noded[1:]
        run = end - start
        length = np.hypot(run[:, 0] * stretch, run[:, 1])
        keep = length > 0.0
        start, run, length = start[keep], run[keep], length[keep]
        normal = np.c_[-run[:, 1], run[:, 0]] / np.hypot(*run.T)[:, None]
        step = np.minimum(1e-6 * width, 1e-3 * np.hypot(*run.T))[:, None]
        middle = start + 0.5 * run
        for side, name in ((1.0, left), (-1.0, right)):
            points = shapely.points(middle + side * step * normal)
            rows, found = tree.query(points, predicate="within")
            for row, face in zip(rows, found):
                votes[face][name] = votes[face].get(name, 0.0) + float(length[row])
    return votes
