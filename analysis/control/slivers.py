# SPDX-License-Identifier: GPL-2.0-or-later
"""Slivers of open ground between the encirclers' polygons, too narrow to be a way out.

Two layers, or two actors, whose borders should be one often miss each other by less than anybody
can see. Whether a pocket is sealed must not hang on that, nor on who asks: the gap, pocket area,
the situation log and claims close the same slivers by this one function, and say how many.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import shapely
from pyproj import CRS
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..base.arrays import (
    Array,
    columns,
    is_first,
    is_hole,
    named,
    objects,
    ragged,
    straight_lines,
    unique_rows,
)
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.remarks import remark
from ..geometry import geodesy
from ..geometry.nearest import apart
from ..geometry.tangent_circles import directed_edges
from ..geometry.width import narrower, tangent_planes
from .control_map import ControlMap
from .edges import vertex_hash

#: Open ground narrower than this between encirclers counts as closed, metres.
SEAL_TOLERANCE_M = 1.0
#: A notch whose two sides meet within so many times the tolerance leads nowhere.
_NOTCH = 10.0
#: Share of the tolerance by which what closes a sliver reaches onto the ground beside it.
_GRIP = 0.02
#: Sides of the half polygon that stands for what is within reach of a line's end.
_CORNERS = 16
#: Length of a degree of latitude at most, metres.
_DEGREE_M = 111_700.0


#: Edges of a run.
_RUN = 8
#: A box that touches more cells of the grid is large.
_MOST_CELLS = 16
#: Boxes crowd where each shares its cells with so many others.
_MOST_MATES = 40
#: So many boxes for each that lie at the same length: a grid finds those that meet sooner.
_MOST_ABREAST = 16
#: Places in cells looked at in one go.
_CELLS = 100_000
#: What tells the hash of an edge's end from that of its start.
_ODD = np.uint64(3)
#: Lines that shapely makes and looks through in one go: no other thread runs meanwhile.
_BLOCK = 16_384


@dataclass(frozen=True)
class ClosedSlivers:
    """A control map whose slivers are closed.

    Attributes
    ----------
    control : ControlMap
        The map given; where slivers were found with one more feature, of a closing actor.
    places : ndarray of shapely Polygon
        The slivers, in the map's CRS.
    notes : tuple of str
        What to say about them; empty where there is none.
    across : ndarray of shapely Polygon
        Those of the slivers that reach onto the ground beside them.
    drawn : ControlMap or None
        The map with the others only, each closed as it is drawn; None: the map itself.
    """

    control: ControlMap
    places: Array
    notes: tuple[str, ...]
    across: Array = field(default_factory=lambda: np.zeros(0, dtype=object))
    drawn: ControlMap | None = None


def close_slivers(
    control: ControlMap,
    closing: Array,
    tolerance_m: float = SEAL_TOLERANCE_M,
    *,
    lonlat: Array | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> ClosedSlivers:
    """Close what is narrower than a tolerance between the polygons of some features.

    Parameters
    ----------
    closing : ndarray of bool
        The features between which open ground counts as closed: those of the encirclers.
    tolerance_m : float
        Metres; 0 closes nothing.
    lonlat : ndarray of shapely geometries, optional
        The map's features in degrees, where they are known.
    """
    untouched = ClosedSlivers(control, np.zeros(0, dtype=object), ())
    if not tolerance_m > 0.0 or not np.any(closing):
        return untouched
    if lonlat is None:
        drawn = geodesy.to_lonlat(control.geometries[closing], control.crs)
    else:
        drawn = lonlat[closing]
    edges = _outline(drawn)
    check(feedback)
    if not len(edges.start):
        return untouched
    one, other = _near(edges, tolerance_m, feedback)
    if not len(one):
        return untouched
    holes, named = _thin_holes(control, closing, drawn, edges, (one, other), tolerance_m, feedback)
    apart = ~named[edges.ring[one]]
    crs = geodesy.geographic(control.crs)
    patches = _patches(edges, one[apart], other[apart], tolerance_m, crs)
    between = geodesy.from_lonlat(_merged(patches), control.crs)
    places = np.concatenate([between, holes])
    if not len(places):
        return untouched
    actor = control.actors[np.flatnonzero(closing)[0]]
    note = note_of(control.name, len(places), tolerance_m)
    closed = _with(control, shapely.multipolygons(places), actor)
    as_drawn = _with(control, shapely.multipolygons(holes), actor) if len(holes) else control
    return ClosedSlivers(closed, places, (note,), between, as_drawn)


def note_of(name: str, count: int, tolerance_m: float) -> str:
    """Return what to say of a map on which so many slivers are closed."""
    return remark(
        "“{name}”: {count} sliver(s) narrower than {tolerance:g} m between encirclers count as "
        "closed.",
        name=name,
        count=count,
        tolerance=tolerance_m,
    )


def narrow(polygons: Array, crs: CRS, tolerance_m: float, *, feedback: Feedback) -> Array:
    """Return which pieces of ground are nowhere as wide as a tolerance; shape (n,)."""
    # No piece has a mean width that is greater than the width of its greatest circle.
    mean = geodesy.perimeter_m(polygons, crs) * tolerance_m
    mask: Array = 2.0 * geodesy.area_m2(polygons, crs) < mean
    rows = np.flatnonzero(mask)
    mask[rows] = narrower(polygons[rows], crs, tolerance_m, feedback=feedback)
    return mask


def _with(control: ControlMap, geometry: shapely.Geometry, actor: str) -> ControlMap:
    def more(column: Array, value: Any) -> Array:
        added = np.empty(1, dtype=column.dtype)
        added[0] = value
        return np.concatenate([column, added])

    return replace(
        control,
        geometries=more(control.geometries, geometry),
        actors=more(control.actors, actor),
        classes=more(control.classes, ""),
        fids=more(control.fids, -1),
    )


@dataclass(frozen=True)
class _Outline:
    """Edges with closed ground on their left; where along which ring each begins, metres.

    Of each ring, how long it is, and how many edges it has with those that are left out.
    """

    start: Array
    end: Array
    ring: Array
    place: Array
    length: Array
    around: Array
    count: Array

    def lines(self, chosen: Array | slice) -> Array:
        """Return some of the edges as lines."""
        return straight_lines(self.start[chosen], self.end[chosen])


def _outline(lonlat: Array) -> _Outline:
    """Return the edges of polygons, each once, less those that two of them share."""
    start, end, ring, _ = directed_edges(lonlat)
    first = is_first(ring)
    ring = np.cumsum(first) - 1
    middle = np.radians((start[:, 1] + end[:, 1]) / 2.0)
    east, north = columns(end - start)
    east *= np.cos(middle)
    length = _DEGREE_M * np.sqrt(east * east + north * north)
    place = np.cumsum(length) - length
    around = np.bincount(ring, weights=length)
    place -= place[first][ring]
    edges = start, end, ring, place, length
    if not _all_differ(start, end):
        ahead = _ahead(start, end)
        one, group = _alike(start, end)
        # Drawn there and back it lies between two; drawn twice one way it stands twice.
        alone = np.sort(one[np.bincount(group, np.where(ahead, 1, -1)) != 0])
        edges = start[alone], end[alone], ring[alone], place[alone], length[alone]
    return _Outline(*edges, around, np.bincount(ring))


def _all_differ(start: Array, end: Array) -> bool:
    """Tell whether no two edges are equal, whichever way they run; False where it is not clear."""
    # Equal edges have equal sums, and hardly any others have. In which order these are does not
    # matter, and whole numbers are put in one sooner.
    names = np.sort(named(start + end).view(np.int64))
    return bool((names[1:] != names[:-1]).all())


def _ahead(start: Array, end: Array) -> Array:
    """Return which edges run east, or north where they run neither east nor west."""
    east = start[:, 0] < end[:, 0]
    mask: Array = east | ((start[:, 0] == end[:, 0]) & (start[:, 1] < end[:, 1]))
    return mask


def _key(start: Array, end: Array) -> Array:
    """Return the two ends of edges, the same whichever way they run."""
    key = np.column_stack([start, end])
    return np.where(_ahead(start, end)[:, None], key, key[:, [2, 3, 0, 1]])


def _alike(start: Array, end: Array) -> tuple[Array, Array]:
    """Return the first of each group of equal edges, whichever way they run, and each one's group.

    By the hashes of their ends; where two edges have one hash, by the ends themselves.
    """
    # -0.0 and 0.0 are one place but two bit patterns
    low, high = np.sort([vertex_hash(xy + 0.0) for xy in (start, end)], axis=0)
    names = low + _ODD * high
    order = np.argsort(names, kind="stable")
    new = is_first(names[order])
    same = np.flatnonzero(~new)
    one, other = order[same], order[same - 1]
    if (_key(start[one], end[one]) != _key(start[other], end[other])).any():
        _, first, group = unique_rows(_key(start, end))
        return first, group
    group = np.empty(len(start), np.intp)
    group[order] = np.cumsum(new) - 1
    return order[new], group


def _thin_holes(
    control: ControlMap,
    closing: Array,
    lonlat: Array,
    edges: _Outline,
    pairs: tuple[Array, Array],
    tolerance: float,
    feedback: Feedback,
) -> tuple[Array, Array]:
    """Return holes that are slivers from end to end, and the mask of their rings.

    Each is closed as it is drawn: its edges cancel those of the polygon round it, to the last bit.
    Nothing but its own edges may be near, or it is not open ground alone.
    """
    one, other = (edges.ring[ends] for ends in pairs)
    own = one == other
    thin = np.zeros(len(edges.around), bool)
    thin[one[own]] = True
    thin[np.concatenate([one[~own], other[~own]])] = False
    thin &= np.bincount(edges.ring, minlength=len(thin)) == edges.count
    if not thin.any():
        return np.zeros(0, dtype=object), thin
    rings, part = _rings(lonlat)
    xy, owner = shapely.get_coordinates(rings, return_index=True)
    # a ring whose vertices are all one has no edge and no number
    real = (owner[1:] == owner[:-1]) & (xy[1:] != xy[:-1]).any(axis=1)
    drawn = np.unique(owner[1:][real])
    thin &= is_hole(part)[drawn]
    holes = shapely.polygons(_rings(control.geometries[closing])[0][drawn[thin]])
    sliver = narrow(holes, control.crs, tolerance, feedback=feedback)
    thin[thin] = sliver
    return holes[sliver], thin


def _rings(polygons: Array) -> tuple[Array, Array]:
    """Return the rings of polygons in order, and the number of each one's part."""
    rings, part = shapely.get_rings(shapely.get_parts(polygons), return_index=True)
    return rings, part


def _patches(edges: _Outline, one: Array, other: Array, tolerance: float, crs: CRS) -> Array:
    """Return polygons (degrees) over the ground between edges that face each other closely."""
    if not len(one):
        return np.zeros(0, dtype=object)
    lines_one, lines_other = edges.lines(one), edges.lines(other)
    ways = shapely.shortest_line(lines_one, lines_other)
    middle, scale = tangent_planes(ways, crs)
    local_one, local_other = (_scaled(part, middle, scale) for part in (lines_one, lines_other))
    ways = shapely.get_coordinates(shapely.shortest_line(local_one, local_other))
    way = ways[1::2] - ways[::2]
    width = np.hypot(*way.T)
    facing = (width > 0.0) & (width < tolerance)
    facing &= _right_of(local_one, way) & _right_of(local_other, -way)
    ends = [
        shapely.get_coordinates(part[facing]).reshape(-1, 2, 2) for part in (local_one, local_other)
    ]
    sides = [_close_to(a, b, tolerance) for a, b in (ends, ends[::-1])]
    xy = np.concatenate(sides, axis=1)
    kept = ~np.isnan(xy[..., 0])
    # two corners that face each other at all but the tolerance reach past each other's polygons
    near = kept.any(axis=1)
    facing[facing] = near
    xy, kept = xy[near], kept[near]
    hulls = shapely.convex_hull(
        shapely.multipoints(shapely.points(xy[kept]), indices=np.nonzero(kept)[0])
    )
    grown = shapely.buffer(hulls, _GRIP * tolerance, quad_segs=1, join_style="mitre")
    return _scaled(grown, middle[facing], scale[facing], back=True)


def _merged(patches: Array) -> Array:
    """Return the polygons of a union of patches: those that meet are united, a few at a time."""
    patches = patches[~shapely.is_empty(patches)]
    if not len(patches):
        return patches
    one, other = shapely.STRtree(patches).query(patches, predicate="intersects")
    size = (len(patches), len(patches))
    met = coo_matrix((np.ones(len(one), bool), (one, other)), size)
    _, group = connected_components(met, directed=False)
    order = np.argsort(group, kind="stable")
    runs = np.split(patches[order], np.flatnonzero(is_first(group[order]))[1:])
    united = [run[0] if len(run) == 1 else shapely.union_all(run) for run in runs if len(run)]
    return shapely.get_parts(objects(united))


def _close_to(line: Array, other: Array, reach: float) -> Array:
    """Return the ends of the part of each line within reach of another; NaN where none is.

    Lines (n, 2, 2) in a plane. What is within reach ends in half a polygon of `_CORNERS` sides.
    """
    along = other[:, 1] - other[:, 0]
    along = along / np.hypot(*along.T)[:, None]
    across = np.column_stack([-along[:, 1], along[:, 0]])
    way = line[:, 1] - line[:, 0]
    low, high = np.zeros(len(line)), np.ones(len(line))

    def within(corner: Array, normal: Array, most: float) -> None:
        room = most - ((line[:, 0] - corner) * normal).sum(axis=1)
        speed = (way * normal).sum(axis=1)
        with np.errstate(divide="ignore", invalid="ignore"):
            at = room / speed
        np.minimum(high, at, out=high, where=speed > 0.0)
        np.maximum(low, at, out=low, where=speed < 0.0)
        high[(speed == 0.0) & (room < 0.0)] = -np.inf

    for side in (across, -across):
        within(other[:, 0], side, reach)
    angles = np.pi * ((np.arange(_CORNERS) + 0.5) / _CORNERS - 0.5)
    for angle in angles:
        for corner, ahead in ((other[:, 0], -along), (other[:, 1], along)):
            normal = np.cos(angle) * ahead + np.sin(angle) * across
            within(corner, normal, reach * np.cos(0.5 * np.pi / _CORNERS))
    ends: Array = line[:, :1] + np.stack([low, high], axis=1)[..., None] * way[:, None]
    ends[low > high] = np.nan
    return ends


def _within(edges: _Outline, reach: float, notch: float, feedback: Feedback) -> tuple[Array, Array]:
    """Return the pairs of edges, the first before the second, that may be within reach.

    Runs of edges whose boxes meet are found first, and only their edges are held against one
    another; where the runs crowd, all edges are looked through by a tree. Of two edges of which one
    follows the other, `notch` metres and less apart along their ring, nothing is said.
    """
    start, end = columns(edges.start), columns(edges.end)
    boxes = [*(np.minimum(start, end) - reach), *(np.maximum(start, end) + reach)]
    first = _every_run(edges.ring)
    around = [np.minimum.reduceat(column, first) for column in boxes[:2]]
    around += [np.maximum.reduceat(column, first) for column in boxes[2:]]
    pairs = _side_by_side(around)
    if pairs is None:
        pairs = _meeting(np.column_stack(around[:2]), np.column_stack(around[2:]), feedback)
    if pairs is None:
        return _by_tree(edges.start, edges.end, np.arange(start.shape[1]), reach, feedback)
    found = [_next(edges, boxes, notch), *(_soon_after(boxes, step) for step in range(2, _RUN))]
    count = np.diff(np.append(first, start.shape[1]))
    for begin in range(0, len(pairs[0]), _CELLS // _RUN):
        check(feedback)
        a, b = (ends[begin : begin + _CELLS // _RUN] for ends in pairs)
        row = np.repeat(np.arange(len(a)), count[a])
        i, run = first[a][row] + ragged(count[a]), b[row]
        met = _meet(boxes, i, around, run)
        i, run = i[met], run[met]
        row = np.repeat(np.arange(len(i)), count[run])
        i, j = i[row], first[run][row] + ragged(count[run])
        met = (j - i >= _RUN) & _meet(boxes, i, boxes, j)
        found.append((i[met], j[met]))
    one, other = (np.concatenate(ends) for ends in zip(*found))
    return one, other


def _every_run(ring: Array) -> Array:
    """Return the first of each run of up to `_RUN` edges, none of which is of two rings."""
    opens = np.flatnonzero(is_first(ring))
    runs = -(-np.diff(np.append(opens, len(ring))) // _RUN)
    first: Array = np.repeat(opens, runs) + _RUN * ragged(runs)
    return first


def _side_by_side(boxes: list[Array]) -> tuple[Array, Array] | None:
    """Return the pairs of boxes, the first before the second, that meet; None where they crowd.

    Of each those are looked at that begin no farther west and no farther east than it ends.
    """
    order = np.argsort(boxes[0], kind="stable")
    west, south, east, north = (column[order] for column in boxes)
    count = np.searchsorted(west, east, side="right") - np.arange(1, len(west) + 1)
    if count.sum() > _MOST_ABREAST * len(west):
        return None
    one = np.repeat(np.arange(len(west)), count)
    two = one + 1 + ragged(count)
    met = (south[one] <= north[two]) & (south[two] <= north[one])
    a, b = order[one[met]], order[two[met]]
    return np.minimum(a, b), np.maximum(a, b)


def _next(edges: _Outline, boxes: list[Array], notch: float) -> tuple[Array, Array]:
    """Return the pairs of edges next to one another that meet and are not of one small notch."""
    ring, place = edges.ring, edges.place
    far = (place[1:] - place[:-1] - edges.length[:-1] >= notch) | (ring[1:] != ring[:-1])
    rows = np.flatnonzero(far)
    rows = rows[_meet(boxes, rows, boxes, rows + 1)]
    return rows, rows + 1


def _soon_after(boxes: list[Array], step: int) -> tuple[Array, Array]:
    """Return the pairs of boxes that meet of which one is so many behind the other."""
    rows = np.flatnonzero(_meet(boxes, slice(None, -step), boxes, slice(step, None)))
    return rows, rows + step


def _meet(boxes: list[Array], i: Array | slice, others: list[Array], j: Array | slice) -> Array:
    """Tell which boxes (west, south, east, north) meet."""
    met: Array = (boxes[0][i] <= others[2][j]) & (others[0][j] <= boxes[2][i])
    met &= (boxes[1][i] <= others[3][j]) & (others[1][j] <= boxes[3][i])
    return met


def _meeting(low: Array, high: Array, feedback: Feedback) -> tuple[Array, Array] | None:
    """Return the pairs of boxes, the first before the second, that meet; None where they crowd.

    Boxes are put into the cells that they touch of a grid as wide as most of them are; those that
    are much larger are looked through by a tree.
    """
    size = 2.0 * float(np.median((high - low).max(axis=1)))
    first = np.floor((low - low.min(axis=0)) / size).astype(np.int64)
    last = np.floor((high - low.min(axis=0)) / size).astype(np.int64)
    across = last - first + 1
    short = across.prod(axis=1) <= _MOST_CELLS
    rows = np.flatnonzero(short)
    count = across[rows].prod(axis=1)
    of = np.repeat(np.arange(len(rows)), count)
    place = ragged(count)
    wide = across[rows, 0][of]
    x, y = first[rows, 0][of] + place % wide, first[rows, 1][of] + place // wide
    height = int(last[:, 1].max(initial=0)) + 1
    cell = x * height + y
    order = np.argsort(cell, kind="stable")
    cell, rows = cell[order], rows[of[order]]
    runs = np.diff(np.append(np.flatnonzero(is_first(cell)), len(cell)))
    mates = np.repeat(runs, runs) - ragged(runs) - 1
    if mates.sum() > _MOST_MATES * len(low):
        return None
    found = [_by_tree(low, high, np.flatnonzero(~short), None, feedback)]
    for begin in range(0, len(rows), _CELLS):
        check(feedback)
        some = mates[begin : begin + _CELLS]
        own = rows[begin : begin + len(some) + int(some[-1])]
        one = np.repeat(np.arange(len(some)), some)
        two = one + 1 + ragged(some)
        left, top, near = low[own].T, high[own].T, first[own].T
        met = np.ones(len(one), bool)
        for below, above in zip(left, top):
            met &= (below[one] <= above[two]) & (below[two] <= above[one])
        one, two = one[met], two[met]
        # Two that share several cells are taken in the first of them.
        x, y = (np.maximum(column[one], column[two]) for column in near)
        once = cell[begin + one] == x * height + y
        a, b = own[one[once]], own[two[once]]
        found.append((np.minimum(a, b), np.maximum(a, b)))
    one, other = (np.concatenate(ends) for ends in zip(*found))
    return one, other


def _by_tree(
    start: Array, end: Array, chosen: Array, reach: float | None, feedback: Feedback
) -> tuple[Array, Array]:
    """Return the pairs within reach of which one is chosen; without reach, those whose boxes meet.

    No more lines stand at once than those of two blocks. A million of them would be looked
    through by Python whenever it tidies up, and let go of in one go, while no other thread runs.
    """
    if not len(chosen):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    low, high = np.minimum(start, end), np.maximum(start, end)
    far, how = 0.0 if reach is None else reach, {}
    if reach is not None:
        how = {"predicate": "dwithin", "distance": reach}
    found = [np.zeros((2, 0), np.int64)]
    for row in range(0, len(chosen), _BLOCK):
        own = chosen[row : row + _BLOCK]
        tree = shapely.STRtree(straight_lines(start[own], end[own]))
        first, last = low[own].min(axis=0) - far, high[own].max(axis=0) + far
        near = np.flatnonzero((low <= last).all(axis=1) & (high >= first).all(axis=1))
        for begin in range(0, len(near), _BLOCK):
            check(feedback)
            some = near[begin : begin + _BLOCK]
            pair = tree.query(straight_lines(start[some], end[some]), **how)
            found.append(np.stack([some[pair[0]], own[pair[1]]]))
    # Of two that are chosen each finds the other.
    pairs, _, _ = unique_rows(np.sort(np.concatenate(found, axis=1), axis=0).T)
    one, other = pairs[pairs[:, 0] != pairs[:, 1]].T
    return one, other


def _near(edges: _Outline, tolerance: float, feedback: Feedback) -> tuple[Array, Array]:
    """Return pairs of edges that may lie within a tolerance, less those of one small notch."""
    highest = min(89.0, float(np.abs(edges.start[:, 1]).max()))
    reach = 1.02 * tolerance / (_DEGREE_M * np.cos(np.radians(highest)))
    one, other = _within(edges, reach, _NOTCH * tolerance, feedback)
    between = np.abs(edges.place[one] - edges.place[other])
    first = np.where(edges.place[one] < edges.place[other], one, other)
    around = edges.around[edges.ring[one]]
    ahead = between - edges.length[first]
    behind = around - between - edges.length[np.where(first == one, other, one)]
    notch = np.minimum(ahead, behind) < _NOTCH * tolerance
    far = (edges.ring[one] != edges.ring[other]) | ~notch
    one, other = one[far], other[far]
    if not len(one):
        return one, other
    ends = [np.stack([edges.start[rows], edges.end[rows]], axis=1) for rows in (one, other)]
    near = apart(*ends) <= reach
    return _in_order(edges, one[near], other[near])


def _in_order(edges: _Outline, one: Array, other: Array) -> tuple[Array, Array]:
    """Return pairs by where they lie: in what order edges are drawn changes no digit."""
    rows = np.unique(np.concatenate([one, other]))
    start, end = edges.start[rows], edges.end[rows]
    order = np.lexsort(_key(start, end).T[::-1])
    rank = np.empty(len(rows), np.intp)
    rank[order] = np.arange(len(rows))
    low, high = np.sort([rank[np.searchsorted(rows, ends)] for ends in (one, other)], axis=0)
    pairs = np.lexsort((high, low))
    return rows[order][low[pairs]], rows[order][high[pairs]]


def _scaled(geometries: Array, middle: Array, scale: Array, *, back: bool = False) -> Array:
    moved = np.array(geometries, dtype=object)
    xy, owner = shapely.get_coordinates(moved, return_index=True)
    if back:
        return shapely.set_coordinates(moved, xy / scale[owner] + middle[owner])
    return shapely.set_coordinates(moved, (xy - middle[owner]) * scale[owner])


def _right_of(lines: Array, way: Array) -> Array:
    """Return where a way from a line leads to its right, the open side."""
    ends = shapely.get_coordinates(lines).reshape(-1, 2, 2)
    along = ends[:, 1] - ends[:, 0]
    cross = along[:, 0] * way[:, 1] - along[:, 1] * way[:, 0]
    # At its end a way may lead straight on.
    return cross <= 1e-9 * np.hypot(*along.T) * np.hypot(*way.T)
