# SPDX-License-Identifier: GPL-2.0-or-later
"""The changes of a series laid over one another: what was undone, what lasted, what came last.

Their outlines are noded; each face of the result knows the changes that cover it in order, so that
shares of area are exact and no piece of ground is counted twice. Where every line is drawn a little
elsewhere each day, the faces are as many as the square of the dates. So no more is laid over one
another than what a question is about: what was undone within some maps, by these maps; what lasted,
by the last map; and what came last, without redraw noise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import shapely

from ..base.arrays import Array, is_first, members_of, objects, straight_lines, unique_rows
from ..base.columns import joined, portions
from ..base.feedback import NO_FEEDBACK, Feedback, check, one_of, part
from ..base.spool import Spool
from ..control.control_map import ControlMap
from ..control.partition import chained
from ..geometry.torn_ground import grounds
from .across import gathered
from .compare import REVERTED, Changes
from .holdings import Holdings
from .strips import Apart, Strip, edges_in, strips_of

#: Share of a change's area that must be undone for it to count as reverted, or last to persist.
MOST = 0.5

#: As many changes are laid over one another at a time to find what was undone, and vertices.
_TOGETHER, _VERTICES = 5_000, 300_000

#: How much an edge may turn where a strip cut it.
_STRAIGHT = 1e-6

#: How wide ground is that rounding has made, as a part of its farthest coordinate.
_THIN = 1e-12


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


def ledger(geometries: Array, steps: Array, *, feedback: Feedback = NO_FEEDBACK) -> Ledger:
    """Lay changes over one another.

    Parameters
    ----------
    geometries : ndarray of shapely Polygon, shape (n,)
    steps : ndarray of int, shape (n,)
        Number of the map, in order of date, that each change led to.
    """
    if len(geometries):
        return _laid(lambda: iter([geometries]), steps, None, feedback)
    nothing = np.zeros(0, np.int64)
    return Ledger(np.zeros(0, dtype=object), np.zeros(0), nothing, nothing)


def _laid(
    parts: Callable[[], Iterator[Array]],
    steps: Array,
    within: Strip | None,
    feedback: Feedback,
) -> Ledger:
    """Lay changes over one another that are given, and given again, some at a time.

    In a strip faces are cut at its lines, and those between them are returned.
    """
    noded = members_of(shapely.union_all(_outlines(parts(), within)))
    check(feedback)
    faces = members_of(shapely.polygonize(noded))
    del noded
    check(feedback)
    # The changes are asked, and made ready to be asked, once each: there are fewer of them.
    tree = shapely.STRtree(shapely.point_on_surface(faces))
    first, pairs = 0, [np.zeros((2, 0), np.int64)]
    for some in parts():
        check(feedback)
        pairs.append(tree.query(some, predicate="contains") + np.array([[first], [0]]))
        first += len(some)
    change, face = np.concatenate(pairs, axis=1)
    order = np.lexsort((steps[change], face))
    return Ledger(faces, shapely.area(faces), face[order], change[order])


def _outlines(parts: Iterable[Array], within: Strip | None) -> Array:
    """Return the edges of polygons, each once, as lines; in a strip with the lines of it.

    Changes share edges with those that they undo and with those beside them, and lines that run on
    one another are what noding takes longest for: on a front that swings, the square of the dates.
    """
    xy, start = edges_in(parts, within)
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
    ends = [rows.stop for rows in portions(changes.geometries, vertices=_VERTICES)]
    for own, rows in _stretches(steps, within, np.array(ends)):
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


def _stretches(steps: Array, within: int, ends: Array) -> Iterator[tuple[int, slice]]:
    """Yield rows of changes to lay over one another, and up to which all that follows is there.

    `steps` ascend. So many dates at a time that few are looked at twice; all, where they are few.
    `ends` are rows before which there is as much as memory has room for.
    """
    begin = 0
    while begin < len(steps):
        room = int(ends[np.searchsorted(ends, begin, side="right")])
        many = steps[min(begin + _TOGETHER, room, len(steps) - 1)]
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
    strips, shapes = strips_of(changes.geometries, rows)
    if shapes is not None:
        nowhere = np.full(len(changes), None, dtype=object)
        told = replace(changes, geometries=nowhere).select(rows)
        found = _last_by_strips(told, shapes, steps[rows], strips, feedback)
    else:
        told = changes.select(rows)
        book = ledger(told.geometries, steps[rows], feedback=feedback)
        found = _last_in(told, book)
    found = replace(found, changes=rows[found.changes])
    kinds = unique_rows(np.column_stack([found.changes, found.times]))[2]
    number = grounds(found.geometries, kinds, changes.crs)
    if not len(number) or number[-1] == len(number) - 1:
        return found
    one = found.select(np.unique(number, return_index=True)[1])
    return replace(one, geometries=gathered(found.geometries, number))


def _last_by_strips(
    changes: Changes, shapes: Apart, steps: Array, strips: list[Strip], feedback: Feedback
) -> LastChanged:
    """Return what last changed, worked out a strip at a time; what they cut is joined again.

    The geometries of the changes lie in `shapes`. A piece that goes on beyond a strip waits for the
    next, and for no longer than it is cut.
    """
    spool = Spool()
    done: list[LastChanged] = []
    cut: list[LastChanged] = []
    for number, strip in enumerate(strips):
        own = one_of(feedback, number, len(strips))
        own.set_progress(0.0)
        mine = shapes.met(strip)
        parts = partial(shapes.portions, mine)
        found = _last_in(changes.select(mine), _laid(parts, steps[mine], strip, own))
        found = replace(found, changes=mine[found.changes])
        open_ = strip.reached(found.geometries)
        done.append(spool.lean(_thick(found.select(~open_))))
        both = _one_after_another([*cut, found.select(open_)])
        both = _united(both.geometries, np.column_stack([both.changes, both.times]))
        goes_on = strip.reached(both.geometries, above=True)
        done.append(spool.lean(_uncut(_thick(both.select(~goes_on)), strips)))
        cut = [both.select(goes_on)]
    return _one_after_another(done)


def _one_after_another(pieces: list[LastChanged]) -> LastChanged:
    return LastChanged(
        joined([one.geometries for one in pieces]),
        np.concatenate([one.changes for one in pieces]),
        np.concatenate([one.times for one in pieces]),
    )


def _thick(found: LastChanged) -> LastChanged:
    """Return the pieces that are wider than rounding, which differs on the two sides of a cut."""
    area, around = shapely.area(found.geometries), shapely.length(found.geometries)
    far = np.abs(shapely.bounds(found.geometries)).max(axis=1, initial=0.0)
    return found.select(2.0 * area > _THIN * far * around)


def _uncut(found: LastChanged, strips: list[Strip]) -> LastChanged:
    """Return pieces that strips have cut without the vertices of the cuts."""
    if not len(found.geometries):
        return found
    rings, polygon = shapely.get_rings(found.geometries, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    first = is_first(ring)
    xy, ring = xy[~first], ring[~first]
    stays = ~_on_cuts(xy, ring, strips)
    # of one that is hardly wider than its corners are bent no ring would be left
    stays |= (np.bincount(ring[stays], minlength=len(rings)) < 3)[ring]
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


def _last_in(changes: Changes, book: Ledger) -> LastChanged:
    """Return what of some changes, laid over one another, came last."""
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
