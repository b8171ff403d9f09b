# SPDX-License-Identifier: GPL-2.0-or-later
"""Front lines: the boundary that two actors share, as clean lines.

Borders with nobody on the far side, coasts and the edge of the study area are not front. On a map
of one actor alone the far side is everybody else, and all its boundary is front but for what runs
along a known coast or border, or lies on the edge of the study area or outside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array, objects
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.remarks import Remark, remark
from ..control.control_map import ControlMap
from ..control.edges import Edges, edges_of, front_edges, vertex_hash
from ..control.overlaps import CONTESTED
from ..geometry import geodesy
from ..geometry.approach import LONGEST_M, in_pieces
from .borders import Borders

#: Distance, metres, within which lines are one whatever tolerance is asked for: T-junctions of
#: coordinates that were rounded.
LEAST_TOLERANCE_M = 0.01
#: Outlines that run within so many metres of one another are most likely meant to be one.
NEAR_MISS_M = 200


@dataclass(frozen=True)
class Front:
    """Front lines, one row a pair of actors.

    Attributes
    ----------
    geometries : ndarray of shapely MultiLineString, in `crs`
        Lines have the first actor's ground on their left.
    firsts, seconds : ndarray of str
        The actors, in alphabetical order; ``""`` is everybody else on a map of one actor.
    lengths_m : ndarray of float
        Geodesic.
    bridged_m : ndarray of float
        The part of it on which the two actors' drawings do not share their edges, but run within
        the tolerance of one another; the first actor's drawing is the one returned.
    bridged : ndarray of int
        Number of such stretches.
    bridges : ndarray of shapely MultiLineString, in `crs`
        These stretches.
    crs : pyproj.CRS
    """

    geometries: Array
    firsts: Array
    seconds: Array
    lengths_m: Array
    bridged_m: Array
    bridged: Array
    bridges: Array
    crs: CRS

    def __len__(self) -> int:
        return len(self.geometries)

    def length_of(self, actor: str) -> float:
        """Return the length of an actor's front against all others, m."""
        mine = (self.firsts == actor) | (self.seconds == actor)
        return float(self.lengths_m[mine].sum())


def front_lines(
    control: ControlMap,
    *,
    tolerance_m: float = 0.0,
    study_area: shapely.Geometry | None = None,
    edges: Edges | None = None,
    borders: Borders | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Front:
    """Return the front lines of a map.

    Parameters
    ----------
    control : ControlMap
        Without overlaps wider than the tolerance.
    tolerance_m : float
        Gaps and overlaps between the drawings of two actors up to this width are bridged.
    study_area : polygon in the map's CRS, optional
        Its edge, and all that lies outside, is no front.
    edges : Edges, optional
        Of `control`, if they are at hand.
    borders : Borders, optional
        Coasts and borders; what runs along them is no front on a map of one actor.
    """
    edges = edges_of(control) if edges is None else edges
    outer, pairs = front_edges(edges, control.crs)
    check(feedback)
    alone = len(edges.actors) == 1
    rows: list[tuple[str, str, Array, Array]] = []
    if alone:
        rows.append((edges.actors[0], "", _facing(edges, outer, borders), _NO_LINES))
    else:
        near = _bridges(edges, outer, max(tolerance_m, LEAST_TOLERANCE_M), control.crs, feedback)
        for pair in sorted(set(pairs) | set(near)):
            exact = _lines(edges, pairs[pair]) if pair in pairs else _NO_LINES
            rows.append((*_names(edges, pair), exact, near.get(pair, _NO_LINES)))
    return _front(rows, control.crs, study_area, max(tolerance_m, LEAST_TOLERANCE_M))


_NO_LINES = np.zeros(0, dtype=object)


def front_lengths(
    control: ControlMap,
    metres: Array,
    *,
    edges: Edges,
    borders: Borders | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Front:
    """Return the front of a map without its lines: only how long they are.

    Parameters
    ----------
    control, edges, borders
        As in `front_lines`.
    metres : ndarray of float, shape (e,)
        Geodesic length of each of the edges.
    """
    outer, pairs = front_edges(edges, control.crs)
    if len(edges.actors) == 1:
        facing = _facing_m(edges, outer, metres, borders)
        rows = [(edges.actors[0], "", facing, _NO_LINES)] if facing > 0.0 else []
    else:
        near = _bridges(edges, outer, LEAST_TOLERANCE_M, control.crs, feedback)
        rows = [
            (
                *_names(edges, pair),
                float(metres[pairs[pair]].sum()) if pair in pairs else 0.0,
                near.get(pair, _NO_LINES),
            )
            for pair in sorted(set(pairs) | set(near))
        ]
    bridged = np.array([geodesy.length_m(near, control.crs).sum() for *_, near in rows], float)
    return Front(
        geometries=np.full(len(rows), None, dtype=object),
        firsts=np.array([row[0] for row in rows], dtype=object),
        seconds=np.array([row[1] for row in rows], dtype=object),
        lengths_m=np.array([exact for *_, exact, _ in rows], float) + bridged,
        bridged_m=bridged,
        bridged=np.array([len(near) for *_, near in rows], dtype=np.int64),
        bridges=np.full(len(rows), None, dtype=object),
        crs=control.crs,
    )


def _facing_m(edges: Edges, outer: Array, metres: Array, borders: Borders | None) -> float:
    """Return the length of what `_facing` returns."""
    if borders is None:
        return float(metres[outer].sum())
    front, mixed = borders.front_and_mixed(edges, outer)
    return float(metres[front].sum()) + borders.metres_off(edges, mixed)


def _facing(edges: Edges, outer: Array, borders: Borders | None) -> Array:
    """Return the lines of a lone actor's boundary that run along no coast or border."""
    if borders is None:
        return _lines(edges, outer)
    front, mixed = borders.front_and_mixed(edges, outer)
    rest = borders.off(_lines(edges, mixed))
    parts = shapely.get_parts(np.concatenate([_lines(edges, front), rest]))
    parts = parts[(shapely.get_dimensions(parts) == 1) & ~shapely.is_empty(parts)]
    return _merged(shapely.multilinestrings(parts)) if len(parts) else _NO_LINES


def unlike_fronts(maps: Sequence[ControlMap]) -> list[Remark]:
    """Return what is to be said of a series whose maps show one actor alone on some dates only.

    All of his outline is front there, and on the others what he shares with somebody.
    """
    named = [set(map(str, one.actors)) for one in maps]
    lone = [names for names in named if len(names) == 1]
    several = sum(len(names) > 1 for names in named)
    if not lone or not several:
        return []
    return [
        remark(
            "On {count} of {dates} dates the map shows {actor} alone, and the whole outline is "
            "front; on the others front is only where two actors meet, so that fronts of both "
            "kinds do not compare. Draw the same actors on each date, or choose one actor to read.",
            count=len(lone),
            dates=len(lone) + several,
            actor=", ".join(sorted(set().union(*lone))),
        )
    ]


def double_fronts(maps: Sequence[ControlMap], names: Iterable[str]) -> list[Remark]:
    """Return what is to be said of contested ground that has a name of its own: two fronts.

    Parameters
    ----------
    names : iterable of str
        Whose fronts were found: overlaps may have become contested ground on the way.
    """
    known = set(map(str, names))
    found = {name for name in known if " / " in name and known.issuperset(name.split(" / "))}
    for one in maps:
        contested = one.classes == CONTESTED
        if contested.any():
            found |= set(map(str, one.actors[contested])) - set(map(str, one.actors[~contested]))
    found &= known
    if not found:
        return []
    return [
        remark(
            "Contested ground is front on both of its edges, and lengths count both: {names}.",
            names=", ".join(sorted(found)),
        )
    ]


def near_misses(
    maps: Sequence[ControlMap], lengths_m: Sequence[float], feedback: Feedback = NO_FEEDBACK
) -> list[Remark]:
    """Return what is to be said of maps on which actors share no line, though theirs run close by.

    So it is where each side was drawn by itself. The first map without a front is looked at.

    Parameters
    ----------
    lengths_m : sequence of float
        All front of each map, or of what of it lies in a study area.
    """
    bare = [one for one, length in zip(maps, lengths_m) if not length and len(one.actor_names) > 1]
    if not bare:
        return []
    edges = edges_of(bare[0])
    outer, pairs = front_edges(edges, bare[0].crs)
    if pairs or not _bridges(edges, outer, NEAR_MISS_M, bare[0].crs, feedback):
        return []
    return [
        remark(
            "{count} map(s) have no front, as no two actors share a line there, though their "
            "outlines run within {metres} m of one another. Bridge what lies between by Front "
            "line's tolerance, or let Prepare control layer draw them onto one another.",
            count=len(bare),
            metres=NEAR_MISS_M,
        )
    ]


def off_borders(front: Front, borders: Borders) -> Front:
    """Return what of a front runs along no coast or border, between whichever actors."""
    lines = borders.off(front.geometries)
    kept = ~shapely.is_empty(lines)
    bridges = borders.off(front.bridges[kept])
    return replace(
        front,
        geometries=lines[kept],
        firsts=front.firsts[kept],
        seconds=front.seconds[kept],
        lengths_m=geodesy.length_m(lines[kept], front.crs),
        bridged_m=geodesy.length_m(bridges, front.crs),
        bridged=np.where(shapely.is_empty(bridges), 0, shapely.get_num_geometries(bridges)),
        bridges=bridges,
    )


def border_m(control: ControlMap, borders: Borders | None) -> float:
    """Return how much of a lone actor's boundary runs along coasts and borders, m.

    0 on a map of several actors, and where none are given.
    """
    edges = edges_of(control)
    if borders is None or len(edges.actors) != 1:
        return 0.0
    outer, _ = front_edges(edges, control.crs)
    return sum(
        sign * float(geodesy.length_m(lines, control.crs).sum())
        for sign, lines in ((1, _lines(edges, outer)), (-1, _facing(edges, outer, borders)))
        if len(lines)
    )


def _names(edges: Edges, pair: tuple[int, int]) -> tuple[str, str]:
    return edges.actors[pair[0]], edges.actors[pair[1]]


def _lines(edges: Edges, chosen: Array) -> Array:
    """Return edges as lines with their actor's ground on the left, joined where they follow.

    Where more than two of them meet all end: which go on into which is not theirs to say, and the
    rings of one actor part there otherwise than those of another.
    """
    if not len(chosen):
        return _NO_LINES
    chosen = chosen[np.argsort(edges.start[chosen])]
    start = edges.start[chosen]
    right = edges.low_first[chosen] != (edges.turns[chosen] > 0)
    # Edges that follow one another on their ring are one line already: merging is for the rest.
    opens = np.r_[True, (np.diff(start) != 1) | (right[1:] != right[:-1])]
    _, place, met = np.unique(
        vertex_hash(edges.xy[np.r_[start, start + 1]]), return_inverse=True, return_counts=True
    )
    opens |= met[place[: len(start)]] > 2
    run = np.cumsum(opens) - 1
    last = np.flatnonzero(np.r_[opens[1:], True])
    vertex = np.concatenate([start, start[last] + 1])
    owner = np.concatenate([run, run[last]])
    order = np.lexsort((vertex, owner))
    lines = shapely.linestrings(edges.xy[vertex[order]], indices=owner[order])
    back = right[opens]
    lines[back] = shapely.reverse(lines[back])
    return _merged(shapely.multilinestrings(lines))


def _merged(lines: shapely.Geometry) -> Array:
    """Return lines joined end to start; GEOS before 3.11 may turn some of them round."""
    directed = {"directed": True} if shapely.geos_version >= (3, 11, 0) else {}
    return shapely.get_parts(shapely.line_merge(lines, **directed))


def _bridges(
    edges: Edges, outer: Array, tolerance_m: float, crs: CRS, feedback: Feedback
) -> dict[tuple[int, int], Array]:
    """Return by pair the stretches of one actor's outer boundary that run close to another's."""
    lines = {i: _lines(edges, outer[edges.owners[outer] == i]) for i in range(len(edges.actors))}
    lines = {i: parts for i, parts in lines.items() if len(parts)}
    if len(lines) < 2:
        return {}
    everything = geodesy.to_lonlat(np.concatenate(list(lines.values())), crs)
    plane = geodesy.local_plane(everything, geodesy.geod(crs))
    flat = {i: _flat(geodesy.to_lonlat(parts, crs), plane, crs) for i, parts in lines.items()}
    found = {}
    for i in flat:
        tree = shapely.STRtree(flat[i])
        for j in flat:
            if j <= i:
                continue
            check(feedback)
            mine, theirs = tree.query(flat[j], predicate="dwithin", distance=tolerance_m)[::-1]
            if not len(mine):
                continue
            strip = shapely.buffer(
                shapely.union_all(flat[j][np.unique(theirs)]), tolerance_m, quad_segs=4
            )
            close = shapely.intersection(shapely.union_all(flat[i][np.unique(mine)]), strip)
            parts = _merged(_only_lines(close))
            # A line that merely ends on the other is within the tolerance for that length.
            parts = parts[shapely.length(parts) > 3.0 * tolerance_m]
            if len(parts):
                found[(i, j)] = geodesy.from_lonlat(plane.inverse(parts), crs)
    return found


def _flat(lines: Array, plane: geodesy.LocalPlane, crs: CRS) -> Array:
    """Return lines (degrees) in a plane, in which a long edge bends as the geodesic does."""
    flat = plane.forward(lines)
    xy, line = shapely.get_coordinates(flat, return_index=True)
    steps = np.hypot(*np.diff(xy, axis=0).T)
    long = np.unique(line[1:][(line[1:] == line[:-1]) & (steps > LONGEST_M)])
    flat[long] = plane.forward(in_pieces(lines[long], geodesy.geod(crs)))
    return flat


def _only_lines(geometry: shapely.Geometry) -> shapely.Geometry:
    parts = shapely.get_parts(shapely.get_parts([geometry]))
    return shapely.multilinestrings(parts[shapely.get_dimensions(parts) == 1])


def _front(
    rows: Sequence[Any] | Array,
    crs: CRS,
    study_area: shapely.Geometry | None,
    tolerance_m: float,
) -> Front:
    kept = []
    for first, second, exact, near in rows:
        if study_area is not None:
            exact, near = (_within(lines, study_area, tolerance_m, crs) for lines in (exact, near))
        if len(exact) + len(near):
            lines = shapely.multilinestrings(np.concatenate([exact, near]))
            kept.append((first, second, lines, exact, near))
    bridged = np.array([geodesy.length_m(near, crs).sum() for *_, near in kept], dtype=float)
    exact = np.array([geodesy.length_m(exact, crs).sum() for *_, exact, _ in kept], dtype=float)
    return Front(
        geometries=np.array([row[2] for row in kept], dtype=object),
        firsts=np.array([row[0] for row in kept], dtype=object),
        seconds=np.array([row[1] for row in kept], dtype=object),
        lengths_m=exact + bridged,
        bridged_m=bridged,
        bridged=np.array([len(near) for *_, near in kept], dtype=np.int64),
        bridges=objects(shapely.multilinestrings(near) for *_, near in kept),
        crs=crs,
    )


def _within(lines: Array, area: shapely.Geometry, tolerance_m: float, crs: CRS) -> Array:
    """Return the part of lines inside an area and off its edge."""
    if not len(lines):
        return lines
    margin = tolerance_m * _units_per_metre(area, crs)
    inside = shapely.intersection(shapely.multilinestrings(lines), shapely.buffer(area, -margin))
    return _merged(_only_lines(inside))


def _units_per_metre(area: shapely.Geometry, crs: CRS) -> float:
    """Return about how many units of a CRS span a metre at an area (its longest edge)."""
    edge = shapely.boundary(area)
    metres = geodesy.length_m([edge], crs)[0]
    return shapely.length(edge) / metres if metres > 0 else 0.0
