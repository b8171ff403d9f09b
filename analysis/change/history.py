# SPDX-License-Identifier: GPL-2.0-or-later
"""The changes of a series laid over one another: what was undone, what lasted, what came last.

All outlines are noded once; each face of the result knows the changes that cover it in order, so
that shares of area are exact and no piece of ground is counted twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..base.arrays import Array, members_of
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..control.edges import vertex_hash
from ..control.partition import chained
from .compare import REVERTED, Changes

#: Share of a change's area that must be undone for it to count as reverted, or last to persist.
MOST = 0.5


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


def ledger(changes: Changes, steps: Array, *, feedback: Feedback = NO_FEEDBACK) -> Ledger:
    """Lay changes over one another.

    Parameters
    ----------
    changes : Changes
    steps : ndarray of int, shape (n,)
        Number of the map, in order of date, that each change led to.
    """
    if not len(changes):
        nothing = np.zeros(0, np.int64)
        return Ledger(np.zeros(0, dtype=object), np.zeros(0), nothing, nothing)
    noded = members_of(shapely.union_all(_outlines(changes.geometries)))
    check(feedback)
    faces = members_of(shapely.polygonize(noded))
    del noded
    check(feedback)
    # The changes are asked, and made ready to be asked, once each: there are fewer of them.
    tree = shapely.STRtree(shapely.point_on_surface(faces))
    change, face = tree.query(changes.geometries, predicate="contains")
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


def reverted(changes: Changes, steps: Array, book: Ledger, within: int) -> Array:
    """Return the mask of changes undone within some maps, and of those that undid them.

    A change is undone where the next change of the same ground gives it back to whom it was taken
    from, at most `within` maps later; it counts when that is most of its area.
    """
    if within < 1 or not len(book.face):
        return np.zeros(len(changes), bool)
    first, then = _successions(book)
    back = changes.targets[book.change[then]] == changes.sources[book.change[first]]
    soon = steps[book.change[then]] - steps[book.change[first]] <= within
    first, then = first[back & soon], then[back & soon]
    undone = _most(changes, book, first)
    # What undoes an undone change is noise with it.
    of_undone = undone[book.change[first]]
    return undone | _most(changes, book, then[of_undone])


def _successions(book: Ledger) -> tuple[Array, Array]:
    """Return the rows of the ledger that have a next row on the same face, and that row."""
    first = np.flatnonzero(book.face[1:] == book.face[:-1])
    return first, first + 1


def _most(changes: Changes, book: Ledger, rows: Array) -> Array:
    """Return the mask of changes most of whose area lies in some rows of the ledger."""
    count = len(changes)
    whole = np.bincount(book.change, weights=book.areas[book.face], minlength=count)
    some = np.bincount(book.change[rows], weights=book.areas[book.face[rows]], minlength=count)
    return (some > MOST * whole) & (whole > 0)


def persisted(changes: Changes, book: Ledger) -> Array:
    """Return the mask of changes most of whose ground is the taker's at the end."""
    if not len(book.face):
        return np.zeros(len(changes), bool)
    last = book.change[_last_rows(book)]
    holder = changes.targets[np.repeat(last, _sizes(book))]
    return _most(changes, book, np.flatnonzero(holder == changes.targets[book.change]))


def _last_rows(book: Ledger) -> Array:
    return np.flatnonzero(np.concatenate([book.face[1:] != book.face[:-1], [True]]))


def _sizes(book: Ledger) -> Array:
    return np.diff(np.concatenate([[-1], _last_rows(book)]))


def marked(changes: Changes, steps: Array, book: Ledger, within: int) -> Changes:
    """Return changes with reversals classed as noise, and with who persisted."""
    noise = changes.noise.copy()
    noise[reverted(changes, steps, book, within) & (noise == "")] = REVERTED
    lasting = persisted(changes, book).astype(object)
    return replace(changes, noise=noise, persisted=lasting)


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


def last_changed(changes: Changes, book: Ledger) -> LastChanged:
    """Return when each piece of ground last changed hands, and how often, redraw noise apart.

    A change most of which was given back is noise as a whole; what of it stayed is none here.
    """
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
    pieces, rows = [], []
    for row, (begin, end) in enumerate(zip(bounds, bounds[1:])):
        parts = faces[order[begin:end]]
        if len(parts) > 1:
            parts = shapely.get_parts(shapely.union_all(parts))
        pieces.append(parts)
        rows.append(np.full(len(parts), row))
    row = np.concatenate(rows)
    return LastChanged(np.concatenate(pieces), distinct[row, 0], distinct[row, 1])
