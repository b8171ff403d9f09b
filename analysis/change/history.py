# SPDX-License-Identifier: GPL-2.0-or-later
"""The changes of a series laid over one another: what was undone, what lasted, what came last.

Their outlines are noded; each face of the result knows the changes that cover it in order, so that
shares of area are exact and no piece of ground is counted twice. Where every line is drawn a little
elsewhere each day, the faces are as many as the square of the dates. So no more is laid over one
another than what a question is about: what was undone within some maps, by these maps; what lasted,
by the last map; and what came last, without redraw noise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..base.arrays import Array, is_first, members_of, objects, straight_lines, unique_rows
from ..base.columns import joined, portions
from ..base.feedback import NO_FEEDBACK, Feedback, check, one_of, part
from ..base.spool import Blobs, Spool, shapes_of
from ..control.control_map import ControlMap
from ..control.edges import vertex_hash
from ..control.partition import chained
from ..geometry.torn_ground import grounds
from .across import gathered
from .compare import REVERTED, Changes
from .holdings import Holdings

#: Share of a change's area that must be undone for it to count as reverted, or last to persist.
MOST = 0.5

#: As many changes are laid over one another at a time to find what was undone.
_TOGETHER = 5_000

#: Vertices of changes that are laid over one another as a whole to find what came last, and in a
#: strip where there are more.
_WHOLE, _IN_STRIP = 200_000, 50_000
#: Vertices that strips are chosen by, and the place between two of them.
_SAMPLE, _GOLDEN = 100_000, 0.381966
#: Changes that are looked at together.
_AT_A_TIME = 1_000
#: How much an edge may turn where a strip cut it.
_STRAIGHT = 1e-6


@dataclass(frozen=True)
class Ledger:
    """Faces of ground that changed hands, and the changes that cover each, in order of date.

    Attributes
    ----------
    faces : ndarray of shapely Polygon, shape (f,)
    areas : ndarray of float, shape (f,)
        In units of the CRS, squared: for shares only.
    face, change : ndarray of int, shape (m,)
        Pairs, sorted by face and then by date; `change` is an index into the changes.
    """

    faces: Array
    areas: Array
    face: Array
    change: Array


@dataclass(frozen=True)
class Strip:
    """A part of the plane between two lines across an axis: 0 is x, 1 is y."""

    axis: int
    low: float
    high: float

    def meets(self, low: Array, high: Array) -> Array:
        """Return the mask of what reaches from low to high and into the strip."""
        mask: Array = (low <= self.high) & (high >= self.low)
        return mask

    def clipped(self, start: Array, end: Array) -> tuple[Array, Array]:
        """Return where edges begin and end in the strip; those beside it are nowhere, NaN.

        The vertices on a line are the same to the last bit on both sides of it.
        """
        a, b = 1 - self.axis, self.axis
        up = (start[:, b] < end[:, b])[:, None]
        low, high = np.where(up, start, end), np.where(up, end, start)
        found = [low.copy(), high.copy()]
        for at in (self.low, self.high):
            rows = np.flatnonzero((low[:, b] < at) & (at < high[:, b]))
            share = (at - low[rows, b]) / (high[rows, b] - low[rows, b])
            vertex = np.empty((len(rows), 2))
            vertex[:, a] = low[rows, a] + (high[rows, a] - low[rows, a]) * share
            vertex[:, b] = at
            found[int(at == self.high)][rows] = vertex
        beside = (high[:, b] <= self.low) | (low[:, b] >= self.high)
        for one in found:
            one[beside] = np.nan
        return found[0], found[1]

    def borders(self, vertices: Array) -> list[shapely.LineString]:
        """Return the lines of the strip, through vertices on them and beyond."""
        lines = []
        for at in (self.low, self.high):
            mine = np.unique(vertices[vertices[:, self.axis] == at, 1 - self.axis])
            if len(mine):
                along = np.array([mine[0] - 1.0, *mine, mine[-1] + 1.0])
                both = [along, np.full(len(along), at)]
                lines.append(shapely.LineString(np.column_stack(both[:: 2 * self.axis - 1])))
        return lines

    def reached(self, shapes: Array) -> Array:
        """Return the mask of shapes in the strip that end at one of its lines."""
        bounds = shapely.bounds(shapes)
        low, high = bounds[:, self.axis], bounds[:, self.axis + 2]
        mask: Array = (low == self.low) | (high == self.high)
        return mask


def ledger(
    geometries: Array,
    steps: Array,
    *,
    within: Strip | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Ledger:
    """Lay changes over one another.

    Parameters
    ----------
    geometries : ndarray of shapely Polygon, shape (n,)
    steps : ndarray of int, shape (n,)
        Number of the map, in order of date, that each change led to.
    within : Strip, optional
        Cut the faces at its lines, and return those between them.
    """
    nothing = np.zeros(0, np.int64)
    empty = Ledger(np.zeros(0, dtype=object), np.zeros(0), nothing, nothing)
    if not len(geometries):
        return empty
    noded = members_of(shapely.union_all(_outlines(geometries, within)))
    check(feedback)
    faces = members_of(shapely.polygonize(noded))
    del noded
    check(feedback)
    # The changes are asked, and made ready to be asked, once each: there are fewer of them.
    tree = shapely.STRtree(shapely.point_on_surface(faces))
    change, face = tree.query(geometries, predicate="contains")
    order = np.lexsort((steps[change], face))
    return Ledger(faces, shapely.area(faces), face[order], change[order])


def _outlines(polygons: Array, within: Strip | None) -> Array:
    """Return the edges of polygons, each once, as lines; in a strip with the lines of it.

    Changes share edges with those that they undo and with those beside them, and lines that run on
    one another are what noding takes longest for: on a front that swings, the square of the dates.
    """
    xy, ring = shapely.get_coordinates(
        shapely.get_rings(shapely.get_parts(polygons)), return_index=True
    )
    start = np.flatnonzero(ring[1:] == ring[:-1])
    vertex = vertex_hash(xy + 0.0)
    once = np.unique(vertex[start] + vertex[start + 1], return_index=True)[1]
    start = start[np.sort(once)]
    more = []
    if within is not None:
        low, high = within.clipped(xy[start], xy[start + 1])
        cut = (low[:, within.axis] == within.low) | (high[:, within.axis] == within.high)
        more = [
            *straight_lines(low[cut], high[cut]),
            *within.borders(np.vstack([low, high])[np.tile(cut, 2)]),
        ]
        start = start[~cut & ~np.isnan(low[:, 0])]
    # a line for each edge would take twenty times the memory of the edges themselves
    lines = objects([*(chained(xy, start) if len(start) else ()), *more])
    return members_of(shapely.line_merge(shapely.multilinestrings(lines)))


def reverted(
    changes: Changes, steps: Array, within: int, *, feedback: Feedback = NO_FEEDBACK
) -> Array:
    """Return the mask of changes undone within some maps, and of those that undid them.

    A change is undone where the next change of the same ground gives it back to whom it was taken
    from, at most `within` maps later; it counts when that is most of its area.
    """
    count = len(changes)
    if within < 1 or not count:
        return np.zeros(count, bool)
    whole, pairs = np.zeros(count), [np.zeros((0, 2), np.int64)]
    shared = [np.zeros(0)]
    for own, rows in _stretches(steps, within):
        book = ledger(changes.geometries[rows], steps[rows], feedback=feedback)
        change = book.change + rows.start
        whole[rows.start : own] += np.bincount(
            change, weights=book.areas[book.face], minlength=own
        )[rows.start : own]
        first, then = _successions(book)
        back = changes.targets[change[then]] == changes.sources[change[first]]
        soon = steps[change[then]] - steps[change[first]] <= within
        # the changes behind `own` are the next stretch's
        mine = back & soon & (change[first] < own)
        pairs.append(np.column_stack([change[first[mine]], change[then[mine]]]))
        shared.append(book.areas[book.face[first[mine]]])
    (first, then), areas = np.concatenate(pairs).T, np.concatenate(shared)
    undone = _most(first, areas, whole)
    # What undoes an undone change is noise with it.
    of_undone = undone[first]
    return undone | _most(then[of_undone], areas[of_undone], whole)


def _stretches(steps: Array, within: int) -> Iterator[tuple[int, slice]]:
    """Yield rows of changes to lay over one another, and up to which all that follows is there.

    `steps` ascend. So many dates at a time that few are looked at twice; all, where they are few.
    """
    begin = 0
    while begin < len(steps):
        many = steps[min(begin + _TOGETHER, len(steps) - 1)]
        last = max(int(many), int(steps[begin]) + 2 * within)
        own = int(np.searchsorted(steps, last, side="right"))
        end = int(np.searchsorted(steps, last + within, side="right"))
        yield own, slice(begin, end)
        begin = own


def _successions(book: Ledger) -> tuple[Array, Array]:
    """Return the rows of the ledger that have a next row on the same face, and that row."""
    first = np.flatnonzero(book.face[1:] == book.face[:-1])
    return first, first + 1


def _most(rows: Array, areas: Array, whole: Array) -> Array:
    """Return the mask of changes of whose whole area most is among some areas."""
    some = np.bincount(rows, weights=areas, minlength=len(whole))
    mask: Array = (some > MOST * whole) & (whole > 0)
    return mask


def persisted(changes: Changes, last: ControlMap, *, feedback: Feedback = NO_FEEDBACK) -> Array:
    """Return the mask of changes most of whose ground is the taker's on the last map.

    Parameters
    ----------
    last : ControlMap
        In the CRS of the changes, without overlaps.
    """
    mask = np.zeros(len(changes), bool)
    ground = Holdings(last)
    for rows in portions(changes.geometries):
        check(feedback)
        shapes, takers = changes.geometries[rows], changes.targets[rows]
        share = ground.areas_of(shapes, takers)
        mask[rows] = share > MOST * shapely.area(shapes)
    return mask


def _last_rows(book: Ledger) -> Array:
    last = np.concatenate([book.face[1:] != book.face[:-1], [True]])
    return np.flatnonzero(last[: len(book.face)])


def _sizes(book: Ledger) -> Array:
    return np.diff(np.concatenate([[-1], _last_rows(book)]))


def marked(
    changes: Changes,
    steps: Array,
    last: ControlMap,
    within: int,
    *,
    feedback: Feedback = NO_FEEDBACK,
) -> Changes:
    """Return changes with reversals classed as noise, and with who persisted."""
    undone = reverted(changes, steps, within, feedback=part(feedback, 0.0, 50.0))
    noise = changes.noise
    if undone.any():
        noise = noise.copy()
        noise[undone & (noise == "")] = REVERTED
    lasting = persisted(changes, last, feedback=part(feedback, 50.0, 100.0))
    return replace(changes, noise=noise, persisted=lasting.astype(object))


@dataclass(frozen=True)
class LastChanged:
    """Each piece of ground once.

    Attributes
    ----------
    geometries : ndarray of shapely Polygon, shape (n,)
    changes : ndarray of int, shape (n,)
        The last change of it, an index into the changes.
    times : ndarray of int, shape (n,)
        How often it changed hands.
    """

    geometries: Array
    changes: Array
    times: Array

    def select(self, rows: Array) -> LastChanged:
        """Return the pieces under a mask."""
        return LastChanged(self.geometries[rows], self.changes[rows], self.times[rows])


def _stayed(changes: Changes, book: Ledger) -> Array:
    """Return the mask of rows that gave a piece to who has it at the end and had it not at first.

    Of changes that were undone for the most part.
    """
    sizes, last = _sizes(book), _last_rows(book)
    holder = changes.targets[book.change[last]]
    other = changes.sources[book.change[last - sizes + 1]] != holder
    kept: Array = np.repeat(other, sizes) & (
        changes.targets[book.change] == np.repeat(holder, sizes)
    )
    return kept & (changes.noise[book.change] == REVERTED)


def _telling(changes: Changes) -> Array:
    """Return the rows of changes that are no noise, or were undone; and of noise on the latter."""
    telling: Array = np.asarray(changes.noise == "")
    undone = np.flatnonzero(changes.noise == REVERTED)
    if len(undone):
        tree = shapely.STRtree(changes.geometries[undone])
        telling[undone] = True
        for rows in portions(changes.geometries):
            met = tree.query(changes.geometries[rows], predicate="intersects")[0]
            telling[rows.start + met] = True
    return np.flatnonzero(telling)


def last_changed(
    changes: Changes, steps: Array, *, feedback: Feedback = NO_FEEDBACK
) -> LastChanged:
    """Return when each piece of ground last changed hands, and how often, redraw noise apart.

    A change most of which was given back is noise as a whole; what of it stayed is none here.
    """
    rows = _telling(changes)
    shapes = _Apart(changes.geometries, rows)
    strips = _strips(shapes)
    if strips:
        nowhere = np.full(len(changes), None, dtype=object)
        told = replace(changes, geometries=nowhere).select(rows)
        found = _last_by_strips(told, shapes, steps[rows], strips, feedback)
    else:
        found = _last_in(changes.select(rows), steps[rows], None, feedback)
    found = replace(found, changes=rows[found.changes])
    kinds = unique_rows(np.column_stack([found.changes, found.times]))[2]
    number = grounds(found.geometries, kinds, changes.crs)
    if not len(number) or number[-1] == len(number) - 1:
        return found
    one = found.select(np.unique(number, return_index=True)[1])
    return replace(one, geometries=gathered(found.geometries, number))


class _Apart:
    """Polygons that lie in a file, each by itself, so that any few of them can be had.

    Attributes
    ----------
    bounds : ndarray of float, shape (n, 4)
    count : int
        How many vertices all have.
    """

    def __init__(self, geometries: Array, rows: Array) -> None:
        self.count, bounds = 0, [np.zeros((0, 4))]
        self._raw = Blobs()
        for begin in range(0, len(rows), _AT_A_TIME):
            some = geometries[rows[begin : begin + _AT_A_TIME]]
            self.count += int(shapely.get_num_coordinates(some).sum())
            bounds.append(shapely.bounds(some))
            for one in shapely.to_wkb(some):
                self._raw.append(one)
        self.bounds = np.concatenate(bounds)

    def of(self, rows: Array) -> Array:
        """Return some of them."""
        return shapes_of([self._raw[row] for row in rows.tolist()], (len(rows),))

    def portions(self) -> Iterator[Array]:
        """Yield all, some at a time."""
        for begin in range(0, len(self.bounds), _AT_A_TIME):
            yield self.of(np.arange(begin, min(begin + _AT_A_TIME, len(self.bounds))))


def _last_by_strips(
    changes: Changes, shapes: _Apart, steps: Array, strips: list[Strip], feedback: Feedback
) -> LastChanged:
    """Return what last changed, worked out a strip at a time; what they cut is joined again.

    The geometries of the changes lie in `shapes`.
    """
    spool = Spool()
    done: list[LastChanged] = []
    cut: list[LastChanged] = []
    for number, strip in enumerate(strips):
        own = one_of(feedback, number, len(strips))
        own.set_progress(0.0)
        reach = shapes.bounds[:, [strip.axis, strip.axis + 2]].T
        mine = np.flatnonzero(strip.meets(*reach))
        some = replace(changes.select(mine), geometries=shapes.of(mine))
        found = _last_in(some, steps[mine], strip, own)
        found = replace(found, changes=mine[found.changes])
        open_ = strip.reached(found.geometries)
        cut.append(found.select(open_))
        done.append(spool.lean(found.select(~open_)))
    done.append(_rejoined(_one_after_another(cut), strips))
    return _one_after_another(done)


def _one_after_another(pieces: list[LastChanged]) -> LastChanged:
    return LastChanged(
        joined([one.geometries for one in pieces]),
        np.concatenate([one.changes for one in pieces]),
        np.concatenate([one.times for one in pieces]),
    )


def _rejoined(cut: LastChanged, strips: list[Strip]) -> LastChanged:
    """Return pieces that strips have cut as they were, without the vertices of the cuts."""
    found = _united(cut.geometries, np.column_stack([cut.changes, cut.times]))
    if not len(found.geometries):
        return found
    rings, polygon = shapely.get_rings(found.geometries, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    first = is_first(ring)
    xy, ring = xy[~first], ring[~first]
    stays = ~_on_cuts(xy, ring, strips)
    xy, ring = xy[stays], ring[stays]
    first = np.flatnonzero(is_first(ring))
    behind = [*first[1:], len(ring)]
    xy, ring = np.insert(xy, behind, xy[first], axis=0), np.insert(ring, behind, ring[first])
    whole = shapely.linearrings(xy, indices=ring)
    shells = np.flatnonzero(is_first(polygon))
    ends = [*shells[1:].tolist(), len(whole)]
    polygons = objects(
        shapely.polygons(whole[shell], whole[shell + 1 : end] if end > shell + 1 else None)
        for shell, end in zip(shells.tolist(), ends)
    )
    return replace(found, geometries=polygons)


def _on_cuts(xy: Array, ring: Array, strips: list[Strip]) -> Array:
    """Return the mask of vertices where a straight edge meets a line between two strips."""
    on = np.isin(xy[:, strips[0].axis], [one.high for one in strips])
    start = np.flatnonzero(is_first(ring))
    size = np.diff([*start, len(ring)])
    row = np.arange(len(ring))
    before, after = row - 1, row + 1
    before[start] = start + size - 1
    after[start + size - 1] = start
    one, other = xy - xy[before], xy[after] - xy
    turn = np.abs(one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0])
    straight = turn <= _STRAIGHT * np.hypot(*one.T) * np.hypot(*other.T)
    mask: Array = on & straight
    return mask


def _strips(shapes: _Apart) -> list[Strip]:
    """Return strips, across the longer axis of all, for as many vertices each; none where few."""
    if shapes.count <= _WHOLE:
        return []
    wanted = -(-shapes.count // _IN_STRIP)
    low, high = shapes.bounds[:, :2].min(axis=0), shapes.bounds[:, 2:].max(axis=0)
    axis = int(high[1] - low[1] > high[0] - low[0])
    every = max(1, shapes.count // _SAMPLE)
    some = [shapely.get_coordinates(part)[::every, axis] for part in shapes.portions()]
    at = np.sort(np.concatenate(some))
    chosen = np.unique(at[(np.arange(1, wanted) * len(at)) // wanted])
    after = at[np.minimum(np.searchsorted(at, chosen, side="right"), len(at) - 1)]
    # between two vertices, at a place where no third is drawn
    lines = (chosen + (after - chosen) * _GOLDEN)[after > chosen]
    ends = [-np.inf, *lines.tolist(), np.inf]
    return [Strip(axis, low, high) for low, high in zip(ends, ends[1:])]


def _last_in(
    changes: Changes, steps: Array, strip: Strip | None, feedback: Feedback
) -> LastChanged:
    """Return what of some changes came last, in a strip or everywhere."""
    book = ledger(changes.geometries, steps, within=strip, feedback=feedback)
    moved = (changes.noise[book.change] == "") | _stayed(changes, book)
    book = replace(book, face=book.face[moved], change=book.change[moved])
    last = _last_rows(book)
    keys = np.column_stack([book.change[last], _sizes(book)])
    return _united(book.faces[book.face[last]], keys)


def _united(faces: Array, keys: Array) -> LastChanged:
    """Return faces as pieces of ground: those of one change and count that touch are one."""
    if not len(faces):
        nothing = np.zeros(0, np.int64)
        return LastChanged(np.zeros(0, dtype=object), nothing, nothing)
    distinct, group = np.unique(keys, axis=0, return_inverse=True)
    group = group.ravel()
    order = np.argsort(group, kind="stable")
    bounds = np.searchsorted(group[order], np.arange(len(distinct) + 1))
    pieces, owners = [], []
    for row, (begin, end) in enumerate(zip(bounds, bounds[1:])):
        parts = faces[order[begin:end]]
        if len(parts) > 1:
            parts = shapely.get_parts(shapely.union_all(parts))
        pieces.append(parts)
        owners.append(np.full(len(parts), row))
    row = np.concatenate(owners)
    return LastChanged(np.concatenate(pieces), distinct[row, 0], distinct[row, 1])
