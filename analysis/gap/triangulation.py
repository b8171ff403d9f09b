# SPDX-License-Identifier: GPL-2.0-or-later
"""Open ground as cells joined by bottlenecks: a triangulation that keeps to the rings about it.

A *bottleneck* is a line across open ground that gets longer whichever way its ends are moved along
the rings: a place where the ground is narrowest. Bottlenecks are edges of the triangulation, so
they never cross, and they cut the open ground into *cells*.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

from ..base.arrays import Array, unique_rows
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, part
from ..base.heard import heard, many
from ..geometry.rings import Rings
from .delaunay import FLOOR_M, Triangulation, constrained, threaded, with_points
from .segments import Segments
from .threading import long_stretches
from .ties import ON_CIRCLE, off_circle, side_by_side, with_short_diagonals

#: Missing pieces of ring are halved so many times, and to no more than so many times the points.
_ROUNDS = 8
_GROWTH = 4
#: Of so many points one more takes less time alone than all do anew.
_FEW = 16
#: More points than this are not triangulated.
_MOST_POINTS = 3_000_000
#: Points of the frame far outside, the last of a mesh.
FRAME = 8
#: Cosine that still counts as a right angle: ends of a bottleneck are known to rounding only.
_SQUARE = 1e-6


@dataclass(frozen=True)
class Mesh:
    """Triangles over points of rings.

    Attributes
    ----------
    xy : ndarray of float, shape (n, 2)
    edge, at : ndarray, shape (n,)
        The ring's edge that a point lies on (-1 for the frame), and where on it (0 to 1).
    triangles, neighbours : ndarray of int, shape (m, 3)
        As scipy's Delaunay has them: neighbour k lies opposite to corner k.
    open : ndarray of bool, shape (m,)
        Whether a triangle is open ground.
    """

    xy: Array
    edge: Array
    at: Array
    triangles: Array
    neighbours: Array
    open: Array

    @property
    def areas(self) -> Array:
        """Area of each triangle."""
        a, b, c = (self.xy[self.triangles[:, k]] for k in range(3))
        u, v = b - a, c - a
        return 0.5 * np.abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0])


@dataclass(frozen=True)
class Cells:
    """Open ground cut along its bottlenecks.

    Attributes
    ----------
    cell : ndarray of int, shape (m,)
        Cell of each triangle, -1 for closed ground.
    area : ndarray of float, shape (r,)
    outside : ndarray of bool, shape (r,)
        Cells that reach the frame, and so the ground beyond.
    seed : ndarray of float, shape (r, 2)
        A point well inside each cell, and `reach`, how far it lies from the rings about it: the
        circle in the triangle whose corners are `around`, shape (r, 3, 2).
    bottlenecks : Segments
    left, right : ndarray of int, shape (d,)
        Cells on either side of a bottleneck, looking from its start to its end.
    """

    cell: Array
    area: Array
    outside: Array
    seed: Array
    reach: Array
    bottlenecks: Segments
    left: Array
    right: Array
    around: Array


def mesh_of(rings: Rings, step: Array, feedback: Feedback = NO_FEEDBACK) -> Mesh:
    """Return a triangulation of the ground between rings that holds all short bottlenecks as edges.

    Parameters
    ----------
    rings : Rings
    step : ndarray of float, shape (n,)
        No piece of edge i between two points is longer than this, metres.
    """
    xy, follow = rings.xy, rings.following
    length = np.hypot(*(xy[follow] - xy).T)
    counts = np.maximum(np.ceil(length / step), 1)
    if counts.sum() > _MOST_POINTS:
        raise InputError(
            "The boundaries would be cut into {counts:,.0f} pieces of a quarter of the "
            "widest gap; {most_points:,} are the most. Raise the widest gap, choose a study area "
            "round the front, or simplify the boundaries.",
            counts=counts.sum(),
            most_points=_MOST_POINTS,
        )
    pieces = counts.astype(int)
    edge = np.repeat(np.arange(len(xy)), pieces)
    place = np.arange(len(edge)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    at = place / pieces[edge]
    rough = _conforming(rings, edge, at, part(feedback, 0, 50))
    check(feedback)
    edge, at = heard(partial(_with_feet, rings, rough), feedback, long=many(len(edge)))
    return _conforming(rings, edge, at, part(feedback, 50, 100))


def _positions(rings: Rings, edge: Array, at: Array) -> Array:
    start = rings.xy[edge]
    return start + at[:, None] * (rings.xy[rings.following[edge]] - start)


def _conforming(rings: Rings, edge: Array, at: Array, feedback: Feedback) -> Mesh:
    """Triangulate, with every piece of ring as an edge of it.

    Pieces that are missing are halved a few times, for round triangles; what then still lacks is
    put in as it stands.
    """
    most, before = len(edge) * _GROWTH + 1000, len(edge) + 1
    drawn = _Drawn(rings, edge, at, feedback)
    for turn in range(_ROUNDS):
        check(feedback)
        feedback.set_progress(100.0 * (1.0 - 0.7 ** (turn + 1)))
        missing = drawn.missing()
        if not len(missing) or len(missing) >= before or turn == _ROUNDS - 1:
            # What halving does not lessen lies closer than rounding.
            break
        before = len(missing)
        edge, at = drawn.halves(missing)
        if not len(edge) or len(drawn.edge) + len(edge) > most:
            break
        drawn.add(edge, at, feedback)
    net, shut = drawn.with_pieces(feedback)
    if drawn.one_by_one and _one_alone(net, ~shut):
        net = drawn.about_its_middle(net)
    elif drawn.one_by_one:
        drawn.anew(feedback)
        net, shut = drawn.with_pieces(feedback)
    first = np.zeros(len(net.xy) - FRAME, int)
    first[drawn.point[::-1]] = np.arange(len(drawn.point))[::-1]
    nowhere = np.full(FRAME, -1)
    return Mesh(
        net.xy + drawn.middle,
        np.r_[drawn.edge[first], nowhere],
        np.r_[drawn.at[first], 0.5 * np.ones(FRAME)],
        net.triangles,
        net.neighbours,
        ~shut,
    )


class _Drawn:
    """A triangulation of points along rings, in order of the rings.

    Attributes
    ----------
    edge, at, place : ndarray
        Edge of each point, where on it, and position.
    after : ndarray of int
        The next point on the ring of each.
    point : ndarray of int
        The point of the triangulation that each is; where rings touch several are one.
    middle : ndarray of float, shape (2,)
        Where the triangulation has its origin.
    one_by_one : bool
        Whether points were put in one by one: of points on one circle others may then be joined.
    """

    point: Array
    middle: Array
    net: Triangulation

    def __init__(self, rings: Rings, edge: Array, at: Array, feedback: Feedback) -> None:
        self.rings = rings
        self._sort(edge, at)
        self.anew(feedback)

    def missing(self) -> Array:
        """Return the points whose piece of ring, up to the next, is no edge."""
        return np.flatnonzero(self.net.lacks(self.point, self.point[self.after]))

    def halves(self, rows: Array) -> tuple[Array, Array]:
        """Return the middles of the pieces behind points, of those that can be told apart."""
        edge, at, after = self.edge[rows], self.at[rows], self.after[rows]
        stop = np.where(self.edge[after] == edge, self.at[after], 1.0)
        middling = 0.5 * (at + stop)
        reach = self.place[after] - self.place[rows]
        new = (np.hypot(*reach.T) > 2.0 * FLOOR_M) & (middling > at) & (middling < stop)
        return edge[new], middling[new]

    def add(self, edge: Array, at: Array, feedback: Feedback) -> None:
        """Put in more points within edges: where they are few one by one."""
        point, count = self.point, len(self.edge)
        order = self._sort(np.r_[self.edge, edge], np.r_[self.at, at])
        if _FEW * len(edge) > count:
            self.anew(feedback)
            return
        self.one_by_one = True
        xy, self.point = self._points()
        there = order < count
        number = np.empty(len(self.net.xy), np.int64)
        number[point[order[there]]] = self.point[there]
        number[-FRAME:] = len(xy) + np.arange(FRAME)
        self.net = Triangulation(
            np.vstack([xy, self.net.xy[-FRAME:]]), number[self.net.triangles], self.net.neighbours
        )
        # each is looked for from the point before it on its edge
        rows = np.flatnonzero(~there)
        self.net = with_points(
            self.net, list(zip(self.point[rows].tolist(), self.point[rows - 1].tolist())), feedback
        )

    def with_pieces(self, feedback: Feedback) -> tuple[Triangulation, Array]:
        """Return the triangulation with every piece of ring, and which triangles are closed."""
        a, b = self.point, self.point[self.after]
        real = a != b
        net, a, b = constrained(self.net, a[real], b[real], feedback)
        check(feedback)
        shut = _closed_ground(self.rings, net, a, b)
        check(feedback)
        return with_short_diagonals(net, ~shut, (a, b), len(net.xy) - FRAME), shut

    def about_its_middle(self, net: Triangulation) -> Triangulation:
        """Return a triangulation with its origin in the middle of all points there are now.

        So its points are, to the last bit, those of one of all points at once.
        """
        self.middle = self.place.mean(axis=0)
        xy = net.xy.copy()
        xy[self.point] = self.place - self.middle
        return replace(net, xy=xy)

    def _sort(self, edge: Array, at: Array) -> Array:
        """Take points in order of the rings, and return which order that is."""
        order = np.lexsort((at, edge))
        self.edge, self.at = edge[order], at[order]
        self.place = _positions(self.rings, self.edge, self.at)
        self.after = _after(self.rings, self.edge)
        return order

    def _points(self) -> tuple[Array, Array]:
        xy, _, point = unique_rows(self.place - self.middle)
        return xy, point

    def anew(self, feedback: Feedback) -> None:
        """Triangulate all points at once."""
        self.middle = self.place.mean(axis=0)
        self.one_by_one = False
        xy, self.point = self._points()
        stretches = [self.point[rows] for rows in long_stretches(self.place, self.after)]
        self.net = threaded(np.vstack([xy, _frame(xy)]), stretches, feedback)


def _one_alone(net: Triangulation, open_: Array) -> bool:
    """Tell whether no other triangulation of the open ground is as good: no four on one circle.

    Of several the one is taken that all points together have, so that no answer hangs on which of
    them were put in later.
    """
    _, _, corners = side_by_side(net.triangles, net.neighbours, open_)
    off = off_circle(net.xy, corners[:, :3], corners[:, 3])
    return bool((np.abs(off) > ON_CIRCLE).all())


def _frame(xy: Array) -> Array:
    """Return points far outside, so that the data's own hull is no edge of the triangulation."""
    low, high = xy.min(axis=0), xy.max(axis=0)
    turn = 2.0 * np.pi * (np.arange(FRAME) + 0.5) / FRAME
    reach = 20.0 * max(float((high - low).max()), 1.0)
    return 0.5 * (low + high) + reach * np.column_stack([np.cos(turn), np.sin(turn)])


def _after(rings: Rings, edge: Array) -> Array:
    """Return the next point on the ring of each of the points, which are sorted along the rings."""
    ring = rings.ring[edge]
    after = np.arange(1, len(edge) + 1)
    last = np.flatnonzero(np.r_[ring[1:] != ring[:-1], True])
    after[last] = np.r_[0, last[:-1] + 1]
    return after


def _closed_ground(rings: Rings, net: Triangulation, a: Array, b: Array) -> Array:
    """Return which triangles are closed ground: on the right of the rings' pieces.

    Told by how often the rings wind round them, so slivers between pieces of ring that overlap
    within rounding mislead nobody.
    """
    triangles, size = net.triangles, len(net.xy)
    forward, back = _pieces_along(net, a, b)
    inner = net.neighbours >= 0
    row, corner = np.nonzero(inner & (forward + back == 0))
    joined = sparse.coo_matrix(
        (np.ones(len(row), bool), (row, net.neighbours[row, corner])), shape=(len(triangles),) * 2
    )
    count, piece = csgraph.connected_components(joined, directed=False)
    # An edge opposite to corner k has its triangle on the left: corners run counterclockwise.
    row, corner = np.nonzero(inner & (forward + back > 0))
    here, there = piece[row], piece[net.neighbours[row, corner]]
    change = (back - forward)[row, corner]
    frame = int(piece[np.flatnonzero((triangles >= size - FRAME).any(axis=1))[0]])
    around = sparse.coo_matrix((np.ones(len(here), bool), (here, there)), shape=(count, count))
    order, before = csgraph.breadth_first_order(around, frame, directed=False)
    names, first = np.unique(here * count + there, return_index=True)
    steps = dict(zip(names.tolist(), change[first].tolist()))
    winding = np.zeros(count, int)
    for one in order[1:].tolist():
        last = int(before[one])
        winding[one] = winding[last] + steps[last * count + one]
    return (winding < int(_enclosed(rings)))[piece]


def _pieces_along(net: Triangulation, a: Array, b: Array) -> tuple[Array, Array]:
    """Return how many pieces run along the edge opposite to each corner, and how many back."""
    size, edges = len(net.xy), net.edges()
    to = np.full(size, -1)
    to[a] = b
    if np.count_nonzero(to >= 0) == len(a):
        # none begins where another does
        along = [(to[start] == end, to[end] == start) for start, end in edges]
    else:
        pieces = np.sort(a.astype(np.int64) * size + b)
        along = [
            (_count(pieces, start, end, size), _count(pieces, end, start, size))
            for start, end in edges
        ]
    forward, back = (np.stack(column, axis=1).astype(np.int64) for column in zip(*along))
    return forward, back


def _count(pieces: Array, start: Array, end: Array, size: int) -> Array:
    """Return how often each edge is among the sorted numbers of pieces."""
    keys = start.astype(np.int64) * size + end
    return np.searchsorted(pieces, keys, "right") - np.searchsorted(pieces, keys, "left")


def _enclosed(rings: Rings) -> bool:
    """Tell whether a ring runs round all the open ground, which it then has on its left."""
    xy = rings.xy - rings.xy[rings.starts[:-1]][rings.ring]
    after = xy[rings.following]
    twice = np.add.reduceat(xy[:, 0] * after[:, 1] - xy[:, 1] * after[:, 0], rings.starts[:-1])
    return bool((twice > 0).any())


def _with_feet(rings: Rings, mesh: Mesh) -> tuple[Array, Array]:
    """Add the feet of the bottlenecks that run from a vertex to an edge of a ring."""
    before = np.empty(len(rings.xy), int)
    before[rings.following] = np.arange(len(rings.xy))
    triangles = mesh.triangles[mesh.open].astype(np.int64)
    p, q = triangles.ravel(), np.roll(triangles, -1, axis=1).ravel()
    p, q = np.r_[p, q], np.r_[q, p]
    some = (mesh.edge[p] >= 0) & (mesh.edge[q] >= 0) & (mesh.at[p] == 0)
    vertex, other = np.divmod(np.unique(p[some] * len(mesh.xy) + q[some]), len(mesh.xy))
    # A point within an edge has one on either side: a ring the other way round has the same feet.
    own, within = mesh.edge[other], np.flatnonzero(mesh.at[other] > 0)
    near = [(own, vertex), (before[own], vertex), (rings.following[own[within]], vertex[within])]
    # A vertex that several rings share is one point of the mesh, but one of each of them.
    edges = [np.arange(len(rings.xy)), mesh.edge[:-FRAME]]
    places = [np.zeros(len(rings.xy)), mesh.at[:-FRAME]]
    for base, vertex in near:
        start, along = rings.xy[base], rings.xy[rings.following[base]] - rings.xy[base]
        square = np.maximum((along**2).sum(axis=1), 1e-300)
        t = ((mesh.xy[vertex] - start) * along).sum(axis=1) / square
        foot = start + t[:, None] * along
        inner = (t > 1e-9) & (t < 1 - 1e-9)
        # A foot on the far side of a body is the end of no line over open ground; with the foot on
        # the near side, the vertex and the corner between it would lie on one circle.
        to = mesh.xy[vertex] - start
        inner &= along[:, 0] * to[:, 1] - along[:, 1] * to[:, 0] > 0.0
        some = np.flatnonzero(inner)
        from_ = vertex[some]
        narrow = _stands(rings, before, mesh.edge[from_], mesh.at[from_], foot[some])
        edges.append(base[some[narrow]])
        places.append(t[some[narrow]])
    edge, at = np.concatenate(edges), np.concatenate(places)
    # Points nearer to one another than rounding are one.
    _, index, _ = unique_rows(np.column_stack([edge, np.round(at, 9)]))
    return edge[index], at[index]


def _stands(rings: Rings, before: Array, edge: Array, at: Array, target: Array) -> Array:
    """Tell whether a line to `target` gets no shorter when its end moves along the ring."""
    here = _positions(rings, edge, at)
    to = target - here
    far = np.hypot(*to.T)
    ahead = rings.xy[rings.following[edge]] - here
    back = np.where((at == 0)[:, None], rings.xy[before[edge]], rings.xy[edge]) - here
    result = np.ones(len(edge), bool)
    for way in (ahead, back):
        size = np.maximum(np.hypot(*way.T) * far, 1e-300)
        result &= (way * to).sum(axis=1) <= _SQUARE * size
    return result


def cells_of(rings: Rings, mesh: Mesh, widest: float, *, narrowest: bool = True) -> Cells:
    """Cut the open ground along its bottlenecks not longer than `widest` metres.

    With `narrowest` off every line of the triangulation that is not too long counts as a
    bottleneck.
    """
    before = np.empty(len(rings.xy), int)
    before[rings.following] = np.arange(len(rings.xy))
    row, corner = np.nonzero(mesh.open[:, None] & (mesh.neighbours >= 0))
    other = mesh.neighbours[row, corner]
    inner = mesh.open[other]
    row, corner, other = row[inner], corner[inner], other[inner]
    # Seen from its triangle, which runs counterclockwise, an edge has the triangle on its left.
    p = mesh.triangles[row, (corner + 1) % 3]
    q = mesh.triangles[row, (corner + 2) % 3]
    bottleneck = np.hypot(*(mesh.xy[q] - mesh.xy[p]).T) <= widest
    bottleneck &= (mesh.edge[p] >= 0) & (mesh.edge[q] >= 0)
    some = np.flatnonzero(bottleneck & narrowest)
    for a, b in ((p, q), (q, p)):
        bottleneck[some] &= _stands(
            rings, before, mesh.edge[a[some]], mesh.at[a[some]], mesh.xy[b[some]]
        )
    way = ~bottleneck
    joined = sparse.coo_matrix(
        (np.ones(int(way.sum()), bool), (row[way], other[way])), shape=(len(mesh.open),) * 2
    )
    _, piece = csgraph.connected_components(joined, directed=False)
    names, cell = np.unique(piece[mesh.open], return_inverse=True)
    whole = np.full(len(mesh.open), -1)
    whole[mesh.open] = cell.ravel()
    once = bottleneck & (row < other) & (whole[row] != whole[other])
    return _with_measures(mesh, whole, len(names), p[once], q[once], row[once], other[once])


def _with_measures(
    mesh: Mesh,
    cell: Array,
    count: int,
    p: Array,
    q: Array,
    left: Array,
    right: Array,
) -> Cells:
    area = np.bincount(cell[mesh.open], mesh.areas[mesh.open], count)
    outside = np.zeros(count, bool)
    framed = (mesh.edge[mesh.triangles] < 0).any(axis=1)
    outside[cell[mesh.open & framed]] = True
    around = _roundest(mesh, cell, count)
    seed, reach = circles_in(around)
    bottlenecks = Segments(
        mesh.edge[p], mesh.at[p], mesh.xy[p], mesh.edge[q], mesh.at[q], mesh.xy[q]
    )
    return Cells(cell, area, outside, seed, reach, bottlenecks, cell[left], cell[right], around)


def _roundest(mesh: Mesh, cell: Array, count: int) -> Array:
    """Return the corners of each cell's triangle with the greatest circle in it."""
    radius = circles_in(mesh.xy[mesh.triangles])[1]
    rows = np.flatnonzero(mesh.open)
    rows = rows[np.lexsort((-radius[rows], cell[rows]))]
    corners: Array = mesh.xy[mesh.triangles[rows[np.searchsorted(cell[rows], np.arange(count))]]]
    return corners


def circles_in(corners: Array) -> tuple[Array, Array]:
    """Return middle and radius of the circles in triangles, shape (n, 3, 2)."""
    sides = np.stack(
        [np.hypot(*(corners[:, (k + 1) % 3] - corners[:, (k + 2) % 3]).T) for k in range(3)], 1
    )
    around = np.maximum(sides.sum(axis=1), 1e-300)
    middle = (sides[:, :, None] * corners).sum(axis=1) / around[:, None]
    u, v = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    return middle, np.abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]) / around
