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

from ..base.arrays import Array, members_of
from ..base.columns import portions
from ..base.feedback import NO_FEEDBACK, Feedback, check, part
from ..control.control_map import ControlMap
from ..control.edges import vertex_hash
from ..control.partition import chained
from .compare import REVERTED, Changes
from .holdings import Holdings

#: Share of a change's area that must be undone for it to count as reverted, or last to persist.
MOST = 0.5

#: As many changes are laid over one another at a time to find what was undone.
_TOGETHER = 5_000


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
    if not len(geometries):
        nothing = np.zeros(0, np.int64)
        return Ledger(np.zeros(0, dtype=object), np.zeros(0), nothing, nothing)
    noded = members_of(shapely.union_all(_outlines(geometries)))
    check(feedback)
    faces = members_of(shapely.polygonize(noded))
    del noded
    check(feedback)
    # The changes are asked, and made ready to be asked, once each: there are fewer of them.
    tree = shapely.STRtree(shapely.point_on_surface(faces))
    change, face = tree.query(geometries, predicate="contains")
    order = np.lexsort((steps[change], face))
    return Ledger(faces, shapely.area(faces), face[order], change[order])


def _outlines(polygons: Array) -> Array:
    """Return the edges of polygons, each once, as lines.

    Changes share edges with those that they undo and with those beside them, and lines that run on
    one another are what noding takes longest for: on a front that swings, the square of the dates.
    """
    xy, ring = shapely.get_coordinates(shapely.get_rings(polygons), return_index=True)
    start = np.flatnonzero(ring[1:] == ring[:-1])
    vertex = vertex_hash(xy + 0.0)
    once = np.unique(vertex[start] + vertex[start + 1], return_index=True)[1]
    # a line for each edge would take twenty times the memory of the edges themselves
    lines = chained(xy, start[np.sort(once)])
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
    return np.flatnonzero(np.concatenate([book.face[1:] != book.face[:-1], [True]]))


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


def _stayed(changes: Changes, book: Ledger) -> Array:
    """Return the mask of rows that gave a piece to who has it at the end and had it not at first.

    Of changes that were undone for the most part.
    """
    if not len(book.face):
        return np.zeros(0, bool)
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
    changes, steps = changes.select(rows), steps[rows]
    book = ledger(changes.geometries, steps, feedback=feedback)
    moved = (changes.noise[book.change] == "") | _stayed(changes, book)
    book = replace(book, face=book.face[moved], change=book.change[moved])
    if not len(book.face):
        nothing = np.zeros(0, np.int64)
        return LastChanged(np.zeros(0, dtype=object), nothing, nothing)
    last = _last_rows(book)
    keys = np.column_stack([book.change[last], _sizes(book)])
    faces = book.faces[book.face[last]]
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
    return LastChanged(np.concatenate(pieces), rows[distinct[row, 0]], distinct[row, 1])
