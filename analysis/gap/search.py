# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest connecting segment of every side between pairs of rings, found by bounds.

Two runs of boundary are dropped together when no segment between them can be short enough to
matter. What is left is measured vertex to vertex, vertex to foot, and touching what holds a segment
off, so the answer is exact; no triangulation is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import shapely

from ..base.arrays import Array, columns, is_first, ragged, straight_lines
from ..base.feedback import Feedback, check
from ..geometry.rings import Tree
from .boundary import Boundary, edges_of
from .segments import Segments, SeparationConstraint, joined
from .touching import TouchPoints, touch_points, touching

_BATCH = 2048
#: Pairs of nodes looked at between two looks at the cancel button.
_CHUNK = 200_000
#: Pairs of leaves whose chords are looked at in one go.
_CHORDS = 20_000
#: So many pairs cost little more than one: a search begins below the tops of the trees with up to
#: as many, and of so few both nodes are split.
_BEGIN, _FEW = 4096, 48
#: Where nothing bounds a search yet, one pair of so many is looked at before the others.
_SOME = 16
#: Lengths nearer than this, as a part of themselves, are equal: the segment nearer to what is to be
#: parted is taken, so that the last bits of a reprojection do not choose.
_TIE = 1e-9
#: What holds a segment off may be cut by this much of its size: rounding.
_ROUNDING = 1e-7
#: So many metres are rounding, too.
_ROUNDED_M = 1e-6

#: Of pairs of rings, and how short the shortest segments of each side are at least and at most,
#: (p, sides): which are worth a look.
Worth = Callable[[Array, Array, Array, Array], Array]


@dataclass
class Search:
    """What segments are looked for on: the boundary, and what they are to keep apart."""

    boundary: Boundary
    constraint: SeparationConstraint
    side: Array
    longest: float
    inner: tuple[shapely.Geometry, ...]
    shrunk: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def touch(self) -> TouchPoints:
        """What segments can touch."""
        return touch_points(self.constraint)

    @property
    def sides(self) -> int:
        """How many sides there are."""
        return 1 << self.constraint.bits

    def among(self, rings: Array) -> tuple[Search, Array]:
        """Return the search on some of the rings alone, and which edges those have here."""
        mask = np.zeros(len(self.boundary), bool)
        mask[rings] = True
        edges = np.flatnonzero(mask[self.boundary.rings.ring])
        alone = replace(self, boundary=self.boundary.select(rings), side=self.side[edges])
        counts = len(self.boundary), len(self.side)
        if alone.boundary is not self.boundary:
            alone.boundary.within.append((self.boundary, rings))
            for links in self.boundary.links:
                alone.boundary.links.append(links.among(rings, edges, counts))
        return alone, edges

    def segment_side(self, a: Array, b: Array, start: Array, end: Array) -> Array:
        """Return the side of segments from vertices a to b that begin and end at those places."""
        side: Array = self.side[a] ^ self.side[b] ^ self.constraint.crossed(start, end)
        return side

    def side_of(self, segments: Segments) -> Array:
        """Return the side of segments that begin and end anywhere on edges."""
        xy, (first, last) = self.boundary.rings.xy, (segments.first, segments.last)
        side = self.segment_side(first, last, segments.start, segments.end)
        # An end lies behind its edge's first vertex: a ray may be crossed on the way to it.
        side ^= self.constraint.crossed(xy[first], segments.start)
        side ^= self.constraint.crossed(xy[last], segments.end)
        return side

    def crosses(self, start: Array, end: Array) -> Array:
        """Tell which lines run through what they may only touch."""
        return _crosses(self.inner, start, end)


def search_of(
    boundary: Boundary, constraint: SeparationConstraint, side: Array, longest: float
) -> Search:
    """Return a search on a boundary for a constraint where geodesics are straight."""
    inner = tuple(
        shapely.buffer(area, -_ROUNDING * np.sqrt(shapely.area(area)))
        for area in constraint.blocked
    )
    inner = tuple(area for area in inner if not area.is_empty)
    for area in inner:
        shapely.prepare(area)
    return Search(boundary, constraint, side, longest, inner)


@dataclass
class Table:
    """The shortest segment known of each class: a pair of rings (a row) and a side.

    Attributes
    ----------
    best : ndarray of float, shape (rows * sides,)
        Metres; no longer segment matters.
    length, apart : ndarray of float, shape (rows * sides,)
        Of the segment found, inf where there is none: metres, and how far from the first point.
    """

    sides: int
    best: Array
    length: Array
    apart: Array
    first: Array
    last: Array
    at: Array
    ends: Array

    def segments(self, keys: Array) -> Segments:
        """Return the segments found of classes."""
        at, ends = self.at[keys], self.ends[keys]
        return Segments(
            self.first[keys], at[:, 0], ends[:, :2], self.last[keys], at[:, 1], ends[:, 2:]
        )

    def rows(self, row: Array) -> Table:
        """Return the table of some rows."""
        keys = self._keys(row)
        return Table(self.sides, *(column[keys] for column in self._columns()))

    def put(self, row: Array, other: Table) -> None:
        """Write the rows of another table over some rows."""
        keys = self._keys(row)
        for column, new in zip(self._columns(), other._columns()):
            column[keys] = new

    def _keys(self, row: Array) -> Array:
        keys: Array = (row[:, None] * self.sides + np.arange(self.sides)).ravel()
        return keys

    def with_rows(self, other: Table) -> Table:
        """Return the table with the rows of another behind its own."""
        both = zip(self._columns(), other._columns())
        return Table(self.sides, *(np.concatenate(pair) for pair in both))

    def _columns(self) -> tuple[Array, ...]:
        names = ("best", "length", "apart", "first", "last", "at", "ends")
        return tuple(getattr(self, name) for name in names)

    def most_of_rows(self, row: Array) -> Array:
        """Return how long a segment of any side of each row may be to matter."""
        bound: Array = self.best.reshape(-1, self.sides).max(axis=1) * (1 + _TIE)
        return bound[row]

    def most(self, row: Array, known: Array) -> Array:
        """Return how long a segment of a class, or of any side of a row (-1), may be to matter."""
        bound = self.best[known]
        mixed = known < 0
        if mixed.any():
            bound[mixed] = self.best.reshape(-1, self.sides).max(axis=1)[row[mixed]]
        return bound * (1 + _TIE)


def blank_table(sides: int, rows: int) -> Table:
    """Return a table without any segment."""
    size = rows * sides
    none, whole = np.full((3, size), np.inf), np.zeros((2, size), np.int64)
    return Table(
        sides,
        none[0],
        none[1],
        none[2],
        whole[0],
        whole[1],
        np.zeros((size, 2)),
        np.zeros((size, 4)),
    )


def shortest_segments(
    search: Search,
    i: Array,
    j: Array,
    limit: Array,
    feedback: Feedback,
    worth: Worth | None = None,
) -> Table:
    """Return the shortest segment of every side between pairs of rings, those within limits.

    Parameters
    ----------
    i, j : ndarray of int, shape (p,)
        Rings.
    limit : ndarray of float, shape (p, sides)
        Segments of this length or more do not matter.
    worth : callable, optional
        Of pairs of rings, and how short the shortest segment of each side is at least and at most,
        (p, sides): which are worth to be looked at. The limits of the others become -inf.
    """
    table = blank_table(search.sides, len(i))
    best = table.best
    best[:] = np.minimum(limit, search.longest).ravel()
    # On its own ring a segment of side 0 leads nowhere.
    best.reshape(-1, search.sides)[i == j, 0] = -np.inf
    leaves: list[Array] = []
    tree = search.boundary.tree
    a, b, row = _begin(tree, i, j)
    while len(a):
        kept = [_promising(search, table, a[s], b[s], row[s], feedback) for s in _chunks(len(a))]
        a, b, row, lower, known = (
            np.concatenate(column) if len(kept) > 1 else column[0] for column in zip(*kept)
        )
        done = tree.leaf[a] & tree.leaf[b]
        if done.any():
            leaves.append(np.column_stack([lower[done], a[done], b[done], row[done], known[done]]))
        a, b, row = _split(tree, a[~done], b[~done], row[~done])
    if leaves:
        every = np.concatenate(leaves)
        if worth is not None:
            for some in np.array_split(every, -(-len(every) // _CHORDS)):
                check(feedback)
                some[:, 0] = np.maximum(some[:, 0], _between_chords(search.boundary, some))
            # as long as the shortest of those that were met, if any was
            most = np.where(best < np.minimum(limit, search.longest).ravel(), best, np.inf)
            most = most.reshape(limit.shape)
            limit[~worth(i, j, _least(limit, every), most)] = -np.inf
            np.minimum(best, limit.ravel(), out=best)
        _measure_leaves(search, table, every, feedback)
    return table


def _between_chords(boundary: Boundary, leaves: Array) -> Array:
    """Return how short a segment between pairs of leaves is at least, told by their chords.

    About a run of few long edges a disc is far larger than what it holds. A run lies no further
    from a chord of it than its vertices do.
    """
    tree, xy, follow = boundary.tree, boundary.rings.xy, boundary.rings.following
    pair = leaves[:, 1:3].astype(np.int64).T
    edges = edges_of(tree, pair.ravel())
    run = xy.take(np.vstack([edges.T, follow[edges[:, -1]]]), axis=0)
    # from the first vertex to that farthest from it: a whole ring ends where it begins
    start = run[0]
    square = (run - start) ** 2
    farthest = (square[..., 0] + square[..., 1]).argmax(axis=0)
    end = run[farthest, np.arange(len(farthest))]
    off = _distance(run, start, end).max(axis=0).reshape(2, -1)
    (a, b), (c, d) = start.reshape(2, -1, 2), end.reshape(2, -1, 2)
    apart = _distance(np.stack([a, c, b, d]), np.stack([b, b, a, a]), np.stack([d, d, c, c]))
    crossed = _left(a, c, b) != _left(a, c, d)
    crossed &= _left(b, d, a) != _left(b, d, c)
    least = apart.min(axis=0) * (1.0 - _ROUNDING) - off.sum(axis=0)
    least[crossed] = 0.0
    lower: Array = np.maximum(least, 0.0) / boundary.stretch[pair].max(axis=0)
    return lower


def _left(start: Array, end: Array, point: Array) -> Array:
    """Tell whether points lie left of lines, or on them."""
    (x, y), (u, v) = (end - start).T, (point - start).T
    left: Array = x * v - y * u >= 0.0
    return left


def _least(limit: Array, leaves: Array) -> Array:
    """Return how short a segment of each pair of rings and side is at least, at most its limit.

    What no pair of leaves is left for is no shorter than the limit, or not to be had.
    """
    least = limit.copy()
    row, known = leaves[:, 3:].astype(np.int64).T
    one = known >= 0
    np.minimum.at(least.reshape(-1), known[one], leaves[one, 0])
    np.minimum.at(least, row[~one], leaves[~one, :1])
    return least


def within_reach(lower: Array, can: Array, limit: Array) -> Array:
    """Return limits of pairs of rings, -inf for sides that no segment within them can have.

    A segment between two rings lies in the hull of the two circles about them. Where no point that
    is to be parted does, all segments of the pair are of one side; and none is shorter than the
    circles are apart.

    Parameters
    ----------
    lower, can
        See `nearest_of`.
    """
    within: Array = np.where(can & (lower[:, None] <= limit * (1 + _TIE)), limit, -np.inf)
    return within


def nearest_of(search: Search, i: Array, j: Array) -> tuple[Array, Array]:
    """Return how short a segment between two rings is at least, and which sides it can be of.

    Told by the circles about them. So on its own ring a segment beside all points is of side 0, as
    it closes in the circle with the ring between its ends; and there side 0 leads nowhere.
    """
    boundary = search.boundary
    tree, (a, b) = boundary.tree, (boundary.tree.roots[i], boundary.tree.roots[j])
    lower, mixed = _apart(boundary, a, b), _mixed(search, a, b)
    u, v = tree.vertex[a], tree.vertex[b]
    side = search.segment_side(u, v, boundary.rings.xy[u], boundary.rings.xy[v])
    can = mixed[:, None] | (side[:, None] == np.arange(search.sides))
    can[i == j, 0] = False
    return lower, can


def _apart(boundary: Boundary, a: Array, b: Array) -> Array:
    """Return how short a segment between nodes is at least."""
    tree, stretch = boundary.tree, boundary.stretch
    step = columns(tree.centre.take(b, axis=0) - tree.centre.take(a, axis=0))
    apart = np.hypot(*step) - tree.radius[a] - tree.radius[b]
    lower: Array = np.maximum(apart, 0.0) / np.maximum(stretch[a], stretch[b])
    return lower


def _mixed(search: Search, a: Array, b: Array) -> Array:
    """Tell between which nodes a segment can be of any side."""
    tree, mixed = search.boundary.tree, np.zeros(len(a), bool)
    from_, to = tree.centre.take(a, axis=0), tree.centre.take(b, axis=0)
    reach = np.maximum(tree.radius[a], tree.radius[b]) * (1 + 1e-9)
    for point in search.constraint.points:
        mixed |= _distance(point, from_, to) <= reach
    return mixed


def _begin(tree: Tree, i: Array, j: Array) -> tuple[Array, Array, Array]:
    """Return the pairs of nodes that a search of pairs of rings begins with."""
    wide, high = tree.broad[i], tree.broad[j]
    count = wide * high
    if count.sum() > _BEGIN:
        return tree.roots[i], tree.roots[j], np.arange(len(i))
    row = np.arange(len(i)).repeat(count)
    from_, to = np.divmod(ragged(count), high[row])
    a, b = tree.tops[i][row] + from_, tree.tops[j][row] + to
    # a pair of nodes of one ring once
    keep = (i != j)[row] | (a <= b)
    return a[keep], b[keep], row[keep]


def _chunks(size: int) -> list[slice]:
    return [slice(k, k + _CHUNK) for k in range(0, size, _CHUNK)]


def _promising(
    search: Search, table: Table, a: Array, b: Array, row: Array, feedback: Feedback
) -> tuple[Array, Array, Array, Array, Array]:
    """Return those of some pairs of nodes that can hold a segment that matters.

    Returns
    -------
    a, b, row, lower, known
        How short a segment can be at least; the class of all segments of a pair, -1 where they are
        of several.
    """
    check(feedback)
    lower = _apart(search.boundary, a, b)
    if len(a) > _FEW and not np.isfinite(table.best).all():
        # of a few it is told what no pair that lies farther apart can be shorter than
        _improve(search, table, *_firsts(search, *(one[::_SOME] for one in (a, b, row))))
    near = np.flatnonzero(lower <= table.most_of_rows(row))
    a, b, row, lower = a[near], b[near], row[near], lower[near]
    key, start, end = _firsts(search, a, b, row)
    _improve(search, table, key, start, end)
    known = np.where(_mixed(search, a, b), -1, key)
    keep = lower <= table.most(row, known)
    some = np.flatnonzero(keep & ~_all_blocked(search, a, b, keep))
    return a[some], b[some], row[some], lower[some], known[some]


def _firsts(search: Search, a: Array, b: Array, row: Array) -> tuple[Array, Array, Array]:
    """Return class and ends of the segments between the first vertices of pairs of nodes."""
    tree, xy = search.boundary.tree, search.boundary.rings.xy
    u, v = tree.vertex[a], tree.vertex[b]
    start, end = xy.take(u, axis=0), xy.take(v, axis=0)
    return row * search.sides + search.segment_side(u, v, start, end), start, end


def _distance(point: Array, start: Array, end: Array) -> Array:
    """Return the distance of a point, or of one each, from segments."""
    step, away = end - start, point - start
    x, y, u, v = step[..., 0], step[..., 1], away[..., 0], away[..., 1]
    t = np.minimum(np.maximum((u * x + v * y) / np.maximum(x * x + y * y, 1e-300), 0.0), 1.0)
    distance: Array = np.hypot(u - t * x, v - t * y)
    return distance


def _improve(search: Search, table: Table, key: Array, start: Array, end: Array) -> None:
    """Let segments between the nodes' first vertices lower what is known of their classes."""
    metric = search.boundary.metric
    length = metric.about(start, end) * (1 + metric.error(_reach(start, end)))
    better = np.flatnonzero(length < table.best[key])
    if len(better) and search.inner:
        better = better[~search.crosses(start[better], end[better])]
    np.minimum.at(table.best, key[better], length[better])


def _reach(start: Array, end: Array) -> Array:
    first, last = (one[..., 0] ** 2 + one[..., 1] ** 2 for one in (start, end))
    return np.sqrt(np.maximum(first, last))


def _crosses(
    areas: Sequence[shapely.Geometry] | Array | tuple[shapely.Geometry, shapely.Geometry],
    start: Array,
    end: Array,
) -> Array:
    hit = np.zeros(len(start), bool)
    if len(start) and areas:
        lines = straight_lines(start, end)
        for area in areas:
            hit |= shapely.intersects(area, lines)
    return hit


def _all_blocked(search: Search, a: Array, b: Array, keep: Array) -> Array:
    """Tell for which pairs every segment must cross blocked ground."""
    out = np.zeros(len(a), bool)
    if not search.inner or not keep.any():
        return out
    tree = search.boundary.tree
    start, end = tree.centre.take(a, axis=0), tree.centre.take(b, axis=0)
    big = np.maximum(tree.radius[a], tree.radius[b])
    rows = np.flatnonzero(keep)
    power = np.ceil(np.log2(np.maximum(big[rows], 1e-3))).astype(int)
    for p in np.unique(power):
        chosen = rows[power == p]
        if p not in search.shrunk:
            # Shrunk by how far a segment can lie off the line between the two centres.
            shrunk = [shapely.buffer(area, -(2.0**p)) for area in search.inner]
            search.shrunk[p] = [area for area in shrunk if not area.is_empty]
            shapely.prepare(search.shrunk[p])
        out[chosen] = _crosses(search.shrunk[p], start[chosen], end[chosen])
    return out


def _split(tree: Tree, a: Array, b: Array, row: Array) -> tuple[Array, Array, Array]:
    """Return the pairs of children: of the larger node, of both when they are of a size or few."""
    ra, rb = tree.radius[a], tree.radius[b]
    few = len(a) <= _FEW
    cut_a = ~tree.leaf[a] & ((ra >= 0.5 * rb) | tree.leaf[b] | few)
    cut_b = ~tree.leaf[b] & ((rb >= 0.5 * ra) | tree.leaf[a] | few)
    same = a == b
    outer, a, b = _children(tree, a, b, cut_a)
    a, b = b, a
    inner, a, b = _children(tree, a, b, cut_b[outer])
    a, b = b, a
    origin = outer[inner]
    keep = ~same[origin] | (a <= b)
    return a[keep], b[keep], row[origin[keep]]


def _children(tree: Tree, a: Array, b: Array, cut: Array) -> tuple[Array, Array, Array]:
    count = np.where(cut, tree.count[a], 1)
    row = np.arange(len(a)).repeat(count)
    place = ragged(count)
    return row, np.where(cut[row], tree.first[a[row]] + place, a[row]), b[row]


def _measure_leaves(search: Search, table: Table, leaves: Array, feedback: Feedback) -> None:
    """Measure all segments between pairs of leaves, the nearest pairs first."""
    leaves = leaves[np.argsort(leaves[:, 0], kind="stable")]
    stretch = search.boundary.stretch
    for begin in range(0, len(leaves), _BATCH):
        check(feedback)
        batch = leaves[begin : begin + _BATCH]
        a, b, row, known = batch[:, 1:].astype(np.int64).T
        bound = table.most(row, known)
        near = batch[:, 0] <= bound
        a, b, row = a[near], b[near], row[near]
        widened = np.maximum(stretch[a], stretch[b])
        bound = bound[near] * widened
        if not len(a):
            continue
        # Where all segments of a pair are of one class none longer than between vertices matters.
        one = np.where((known[near] >= 0) & (not search.inner), widened, np.inf)
        of, segments = _segments(search.boundary, a, b, bound, one)
        _record(search, table, row[of], segments)
        if not search.constraint.blocked:
            # Where only points can be touched, they lie between the leaves, and sides are mixed.
            mixed = known[near] < 0
            a, b, row, bound = a[mixed], b[mixed], row[mixed], bound[mixed]
        if not len(a):
            continue
        for of, segments, flips in touching(
            search.touch, search.boundary, a, b, bound, search.crosses
        ):
            for flip in flips:
                _record(search, table, row[of], segments, flip)


def _segments(
    boundary: Boundary, a: Array, b: Array, bound: Array, one: Array
) -> tuple[Array, Segments]:
    """Return the segments between pairs of leaves, vertex to vertex, to foot, and from foot.

    With each segment comes its pair. None longer than `bound` matters, nor than `one` times the
    shortest between vertices.
    """
    xy, follow = boundary.rings.xy, boundary.rings.following
    # Looked up for each leaf and only then spread over the pairs: an eighth of the look-ups.
    i, j = edges_of(boundary.tree, a)[:, :, None], edges_of(boundary.tree, b)[:, None, :]
    x, y = xy.T
    apart = np.hypot(x[j] - x[i], y[j] - y[i])
    # one that is shorter by the map may be longer by so much
    error = 2.0 * float(boundary.metric.error(np.array(np.inf))) + _ROUNDING
    shortest = apart.min(axis=(1, 2)) * (1.0 + error) + _ROUNDED_M
    limit = np.minimum(bound, shortest * one)[:, None, None]
    near = (apart <= limit).nonzero()
    u, v = _ends(i, j, near)
    zero = np.zeros(len(u))
    of, found = [near[0]], [Segments(u, zero, xy[u], v, zero, xy[v])]
    for vertex, edge in ((i, j), (j, i)):
        end = follow[edge]
        from_x, from_y, to_x, to_y = x[edge], y[edge], x[vertex], y[vertex]
        along_x, along_y = x[end] - from_x, y[end] - from_y
        square = np.maximum(along_x**2 + along_y**2, 1e-300)
        apart = np.abs((to_x - from_x) * along_y - (to_y - from_y) * along_x) / np.sqrt(square)
        t = boundary.metric.foot(to_x, to_y, from_x, from_y, along_x, along_y)
        near = ((t > 0) & (t < 1) & (apart <= limit)).nonzero()
        u, v = _ends(i, j, near) if vertex is i else _ends(i, j, near)[::-1]
        at, zero = t[near], np.zeros(len(u))
        foot = xy[v] + at[:, None] * (xy[follow[v]] - xy[v])
        of.append(near[0])
        found.append(Segments(u, zero, xy[u], v, at, foot))
    return np.concatenate(of), joined(found)


def _ends(i: Array, j: Array, near: tuple[Array, ...]) -> tuple[Array, Array]:
    """Return the edges of the chosen pairs."""
    row, first, last = near
    return i[row, first, 0], j[row, 0, last]


def _record(search: Search, table: Table, row: Array, found: Segments, flip: int = 0) -> None:
    """Keep the shortest segment of each class."""
    if not len(row):
        return
    metric = search.boundary.metric
    key = row * search.sides + (search.side_of(found) ^ flip)
    error = metric.error(_reach(found.start, found.end))
    length = metric.about(found.start, found.end)
    rows = np.flatnonzero(length * (1 - error) <= table.best[key] * (1 + _TIE))
    if not len(rows):
        return
    if search.inner:
        rows = rows[~search.crosses(found.start[rows], found.end[rows])]
    rows = rows[_shortest(key[rows], length[rows], error[rows])]
    length = metric.true(found.start[rows], found.end[rows])
    apart = _distance(search.constraint.points[0], found.start[rows], found.end[rows])
    rows, keys, length, apart = _nearest_of_equals(table, key[rows], length, apart, rows)
    table.apart[keys] = apart
    table.length[keys] = length
    table.best[keys] = np.minimum(table.best[keys], length)
    table.first[keys], table.last[keys] = found.first[rows], found.last[rows]
    table.at[keys] = np.column_stack([found.first_at[rows], found.last_at[rows]])
    table.ends[keys] = np.column_stack([found.start[rows], found.end[rows]])


def _nearest_of_equals(
    table: Table, key: Array, length: Array, apart: Array, rows: Array
) -> tuple[Array, Array, Array, Array]:
    """Return the shortest of each class where it beats what is known; of equals the nearest."""
    classes, of = np.unique(key, return_inverse=True)
    least = table.length[classes]
    np.minimum.at(least, of, length)
    tied = np.flatnonzero(length <= least[of] * (1 + _TIE))
    order = tied[np.lexsort((length[tied], apart[tied], key[tied]))]
    keys = key[order]
    order = order[is_first(keys)]
    known, here = table.length[key[order]], length[order]
    better = here < known * (1 - _TIE)
    better |= (here <= known * (1 + _TIE)) & (apart[order] < table.apart[key[order]] * (1 - 1e-6))
    better &= here <= table.best[key[order]] * (1 + _TIE)
    order = order[better]
    return rows[order], key[order], length[order], apart[order]


def _shortest(key: Array, length: Array, error: Array) -> Array:
    """Tell which lengths, known up to an error, may be the least of their class."""
    classes, of = np.unique(key, return_inverse=True)
    least = np.full(len(classes), np.inf)
    np.minimum.at(least, of, length * (1 + error))
    return length * (1 - error) <= least[of] * (1 + _TIE)
