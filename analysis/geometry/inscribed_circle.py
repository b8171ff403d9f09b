# SPDX-License-Identifier: GPL-2.0-or-later
"""The greatest circle within each of many polygons, found for all of them together, exactly.

Cells laid over a polygon, the usual way, are as many as it is longer than wide, and a strip of even
width is as deep in all of them. Here stretches of the boundary are halved instead of ground: the
greatest circle touches it somewhere, and along a stretch whose two ends are blocked by the same
edge no circle is greater than at the ends. Length costs nothing, only vertices do.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..base.arrays import Array, ragged
from ..base.feedback import NO_FEEDBACK, Feedback, check
from .tangent_circles import Elements, PolygonBoundaries, boundary, elements

#: A stretch that cannot beat the best by more than this share is given up.
_FINE = 1e-9
#: What rounding may hide, as a share of the largest coordinate.
_ROUNDING = 4e-15
#: Halvings that find where two edges block alike.
_HALVINGS = 20
#: Stretches are parted so often at most; each time a new edge comes in, so that a dozen is many.
_ROUNDS = 200
#: Edges of each polygon that are looked at first.
_START = 8
#: Every so manieth edge of a large polygon is looked at first, then those between, down to each.
_STRIDES = (4096, 256, 16, 1)
#: Edges searched together.
_BATCH = 200_000


def greatest_circles(polygons: Array, *, feedback: Feedback = NO_FEEDBACK) -> tuple[Array, Array]:
    """Return centre (n, 2) and radius (n,) of the greatest circle within each polygon.

    The radius cannot be beaten by more than rounding. A polygon without area has radius 0 and a
    point of its own for a centre.

    Parameters
    ----------
    polygons : array of shapely Polygon or MultiPolygon in a plane, none empty

    References
    ----------
    J. Ma, S. W. Bae, S. Choi, 3D medial axis point approximation using nearest neighbors and the
    normal field (2012), for circles that shrink to what reaches into them.
    """
    polygons = sound(np.asarray(polygons, dtype=object))
    centre, radius = np.zeros((len(polygons), 2)), np.zeros(len(polygons))
    ends = np.cumsum(shapely.get_num_coordinates(polygons))
    whole = ends[-1] if len(ends) else 0
    cuts = np.searchsorted(ends, np.arange(_BATCH, whole, _BATCH))
    for batch in np.split(np.arange(len(polygons)), np.unique(cuts)):
        if len(batch):
            feedback.set_progress(100.0 * batch[0] / len(polygons))
            centre[batch], radius[batch] = _greatest(polygons[batch], feedback)
    return centre, radius


def sound(polygons: Array) -> Array:
    """Return polygons whose rings do not cross; those without area as they are."""
    made = polygons.copy()
    bad = np.flatnonzero(~shapely.is_valid(polygons))
    if len(bad):
        inner, owner = _parts_of(polygons[bad])
        kept = _may_be_widest(inner, owner)
        inner, owner = inner[kept], owner[kept]
        some = np.unique(owner)
        made[bad[some]] = shapely.multipolygons(inner, indices=np.searchsorted(some, owner))
    return made


def _parts_of(polygons: Array) -> tuple[Array, Array]:
    """Return the polygons that invalid ones are made of, in order, and which one each is of."""
    parts, owner, rest = untangled(polygons)
    made, place = shapely.get_parts(shapely.make_valid(polygons[rest]), return_index=True)
    inner, member = shapely.get_parts(made, return_index=True)
    areal = shapely.get_dimensions(inner) == 2
    every = np.concatenate([parts, inner[areal]])
    owner = np.concatenate([owner, rest[place[member[areal]]]])
    order = np.argsort(owner, kind="stable")
    return every[order], owner[order]


def untangled(polygons: Array) -> tuple[Array, Array, Array]:
    """Return the parts of polygons of one ring that crosses itself: what it winds round oddly.

    A tenth of the time of `shapely.make_valid`, to the same answer.

    Returns
    -------
    parts, owner, rest
        Polygons, the row of each, and the rows that were left: of several rings, or with an edge
        drawn twice, or whose parts do not add up.
    """
    single = (shapely.get_type_id(polygons) == 3) & (shapely.get_num_interior_rings(polygons) == 0)
    rows = np.flatnonzero(single)
    rings = shapely.get_exterior_ring(polygons[rows])
    noded = shapely.node(rings)
    faces, row = shapely.get_parts(shapely.polygonize(noded[:, None]), return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    turns = _winding(shapely.get_coordinates(shapely.point_on_surface(faces)), row, xy, ring)
    size, count = shapely.area(faces), len(rows)
    there, last = xy[:-1], np.append(ring[1:] != ring[:-1], True)[:-1]
    from_first = there - xy[np.searchsorted(ring, ring[:-1])]
    ahead = xy[1:] - there
    twice = np.where(last, 0.0, from_first[:, 0] * ahead[:, 1] - from_first[:, 1] * ahead[:, 0])
    signed = 0.5 * np.bincount(ring[:-1], twice, count)
    whole = np.bincount(row, np.abs(turns) * size, count)
    good = np.abs(np.bincount(row, turns * size, count) - signed) <= 1e-6 * whole
    good &= shapely.length(noded) >= shapely.length(rings) * (1.0 - 1e-9)
    odd = (turns % 2 == 1) & good[row]
    left = np.ones(len(polygons), bool)
    left[rows[good]] = False
    return faces[odd], rows[row[odd]], np.flatnonzero(left)


def _winding(points: Array, row: Array, xy: Array, ring: Array) -> Array:
    """Return how often the ring of its row, of vertices in order, winds round each point."""
    first = np.searchsorted(ring, np.arange(row.max(initial=-1) + 2))
    count = np.diff(first)[row] - 1
    at = ragged(count) + np.repeat(first[row], count)
    point = np.repeat(np.arange(len(points)), count)
    start, end, spot = xy[at], xy[at + 1], points[point]
    up = (start[:, 1] <= spot[:, 1]) & (end[:, 1] > spot[:, 1])
    down = (start[:, 1] > spot[:, 1]) & (end[:, 1] <= spot[:, 1])
    along, away = end - start, spot - start
    side = along[:, 0] * away[:, 1] - along[:, 1] * away[:, 0]
    passed = (up & (side > 0.0)).astype(int) - (down & (side < 0.0)).astype(int)
    return np.bincount(point, passed, len(points)).astype(int)


def _may_be_widest(parts: Array, owner: Array) -> Array:
    """Return which parts of polygons, side by side, may hold the greatest circle.

    The circle in a part without holes is no smaller than its area by its perimeter, and none is
    wider than a strip that holds the part. Of what crosses itself as often as it has edges, as the
    thinnest does, few parts are left.
    """
    if not len(parts):
        return np.zeros(0, bool)
    whole = shapely.get_num_interior_rings(parts) == 0
    least = np.where(whole, shapely.area(parts) / np.maximum(shapely.length(parts), 1e-300), 0.0)
    best = np.zeros(int(owner.max(initial=-1)) + 1)
    np.maximum.at(best, owner, least)
    # not for what rounding hides
    kept: Array = 0.5 * strips(parts) * (1.0 + _FINE) >= best[owner]
    return kept


def strips(flat: Array) -> Array:
    """Return how wide a straight strip along each polygon must be to hold it."""
    xy, owner = shapely.get_coordinates(flat, return_index=True)
    first = np.searchsorted(owner, np.arange(len(flat)))
    away = xy - xy[first][owner]
    # the vertex furthest from the first, and the one furthest from that
    for _ in range(2):
        order = np.lexsort([np.hypot(*away.T), owner])
        start = away[order[np.append(first[1:], len(xy)) - 1]]
        away = away - start[owner]
    along = start / np.hypot(*start.T)[:, None]
    across = away[:, 1] * along[owner, 0] - away[:, 0] * along[owner, 1]
    wide: Array = np.maximum.reduceat(across, first) - np.minimum.reduceat(across, first)
    return wide


def _greatest(polygons: Array, feedback: Feedback) -> tuple[Array, Array]:
    xy, owner = shapely.get_coordinates(polygons, return_index=True)
    centre = xy[np.searchsorted(owner, np.arange(len(polygons)))]
    flat = shapely.area(polygons) <= 0.0
    three = ~flat & (np.bincount(owner, minlength=len(polygons)) == 4)
    centre[three] = _of_triangles(xy[three[owner]].reshape(-1, 4, 2))
    round_ones = np.flatnonzero(~flat & ~three)
    if len(round_ones):
        edges = boundary(polygons[round_ones])
        search = _Search(
            shapely.area(polygons[round_ones]),
            edges,
            elements(edges),
            centre[round_ones].copy(),
            feedback,
        )
        centre[round_ones] = search.run()
    check(feedback)
    within = shapely.intersects_xy(polygons, centre[:, 0], centre[:, 1])
    away = shapely.distance(shapely.boundary(polygons), shapely.points(centre))
    return centre, np.where(within & ~flat, away, 0.0)


def _of_triangles(xy: Array) -> Array:
    """Return the centres of the circles in triangles: corners weighed by the sides opposite."""
    xy = xy[:, :3]
    sides = np.hypot(*np.moveaxis(xy[:, [1, 2, 0]] - xy[:, [2, 0, 1]], 2, 0))
    # from the first corner, so that no digit is lost far from the origin
    away = ((xy - xy[:, :1]) * sides[:, :, None]).sum(axis=1)
    return xy[:, 0] + away / sides.sum(axis=1)[:, None]


@dataclass
class _Search:
    """The best circle so far of each polygon, and what is left to look at."""

    area: Array
    edges: PolygonBoundaries
    elements: Elements
    centre: Array
    feedback: Feedback

    def run(self) -> Array:
        """Return the centres of the greatest circles."""
        self._best = np.zeros(self.edges.count)
        self._size, self._grain = self._extent()
        stretches = self._whole_elements()
        for _ in range(_ROUNDS):
            if not len(stretches[0]):
                break
            stretches = self._parted(*stretches)
        return self.centre

    def _extent(self) -> tuple[Array, Array]:
        """Return, for each polygon, more than any radius can be, and what rounding hides."""
        xy, first = self.edges.start, self.edges.first[:-1]
        low, high = np.minimum.reduceat(xy, first), np.maximum.reduceat(xy, first)
        grain = _ROUNDING * np.maximum(np.abs(low), np.abs(high)).max(axis=1)
        size = np.minimum(high - low, 2.0 * np.sqrt(self.area / np.pi)[:, None])
        return 0.5000001 * size.min(axis=1) + grain, grain

    def _whole_elements(self) -> tuple[Array, Array, Array, Array, Array]:
        """Return every element in two halves: element, two ends, and what blocks (-1: unknown)."""
        element = np.arange(len(self.elements.one))
        middle = np.full(len(element), 0.5)
        some = self._long_edges()
        edge = np.full(len(element), -1)
        _, edge[some] = self._look(some, middle[some])
        many = self.elements.many(element)
        kept = ~many
        # Where all edges were looked at, a second look would see the same.
        kept[some] = False
        kept[self._hopeful(np.flatnonzero(many))] = True
        _, edge[kept] = self._look(element[kept], middle[kept])
        kept |= ~many
        element, middle, edge = element[kept], middle[kept], edge[kept]
        first, last = self._corner_blocks(element)
        # Where no neighbour leaves a corner no room, its end is a place like any other: left
        # unknown it would be halved towards until rounding.
        for blocks, end in ((first, 0.0), (last, 1.0)):
            unknown = np.flatnonzero(blocks < 0)
            # what blocks the middle mostly leaves no room there either
            blocked = self._blocked_along(element[unknown], edge[unknown], (0.5, end))
            unknown = unknown[~blocked]
            _, blocks[unknown] = self._look(element[unknown], np.full(len(unknown), end))
        return _halves(element, middle - 0.5, middle, middle + 0.5, first, edge, last)

    def _hopeful(self, element: Array) -> Array:
        """Return where a circle may be greater than all at the middles of large polygons' elements.

        What blocks one element blocks those beside it for the most part, all along them, and who
        is asked that need not be looked at: first every so manieth is, then more between them.
        The best is left as it was, so that what is found later does not hang on what is left out.
        """
        before_it = self._best.copy(), self.centre.copy()
        own = self.elements.aside[:, 0]
        element = element[np.argsort(own[element], kind="stable")]
        polygon = self.elements.polygon[element]
        number = own[element] - self.edges.first[polygon]
        edge, place = np.full(len(element), -1), np.arange(len(element))
        looked, open_ = np.zeros(len(element), bool), np.ones(len(element), bool)
        for stride in _STRIDES if len(element) else ():
            before = np.maximum.accumulate(np.where(looked, place, 0))
            behind = np.minimum.accumulate(np.where(looked, place, place[-1])[::-1])[::-1]
            rows = np.flatnonzero(~looked & (number % stride == 0))
            looked[rows] = True
            for beside in (before, behind):
                told = rows[polygon[beside[rows]] == polygon[rows]]
                blocks = edge[beside[told]]
                blocked = self._blocked_along(element[told], blocks)
                edge[told[blocked]], open_[told[blocked]] = blocks[blocked], False
                rows = rows[open_[rows]]
            _, edge[rows] = self._look(element[rows], np.full(len(rows), 0.5))
        rows = np.flatnonzero(open_)
        open_[rows] = ~self._blocked_along(element[rows], edge[rows])
        self._best, self.centre = before_it
        return np.sort(element[open_])

    def _blocked_along(
        self, element: Array, edge: Array, ends: tuple[float, float] = (0.0, 1.0)
    ) -> Array:
        """Return where an edge leaves no room for a circle like the best all along an element.

        Or all along a part of it, between two ends.
        """
        owner = self.elements.polygon[element]
        blocked: Array = (edge >= 0) & ~(self.elements.aside[element] == edge[:, None]).any(axis=1)
        least = self._best[owner] * (1.0 - _FINE) - self._grain[owner]
        for end in ends:
            rows = np.flatnonzero(blocked)
            at = np.full(len(rows), end)
            blocked[rows] = self.elements.radius(element[rows], at, edge[rows]) <= least[rows]
        return blocked

    def _long_edges(self) -> Array:
        """Return the longest edges of each polygon: a circle at one of them is a good start."""
        order = np.lexsort([-self.edges.length, self.edges.polygon])
        rank = np.arange(len(order)) - self.edges.first[self.edges.polygon]
        return order[rank < _START]

    def _corner_blocks(self, element: Array) -> tuple[Array, Array]:
        """Return the neighbours that leave no room for a circle at the ends of an edge, or -1."""
        first, last = np.full(len(element), -1), np.full(len(element), -1)
        is_edge = np.flatnonzero(element < len(self.edges.start))
        own = element[is_edge]
        before, after = self.edges.before[own], self.edges.after[own]
        convex = self.edges.turn < 0.0
        first[is_edge] = np.where(convex[before], before, -1)
        last[is_edge] = np.where(convex[own], after, -1)
        return first, last

    def _look(self, element: Array, t: Array, limit: Array | None = None) -> tuple[Array, Array]:
        """Return the greatest circles that touch at points and what blocks them; keep the best."""
        owner = self.elements.polygon[element]
        if limit is None:
            limit = self._size[owner]
        enough = np.minimum(self._best[owner] * (1.0 + _FINE) + self._grain[owner], limit)
        radius, edge = self.elements.greatest(element, t, enough, limit, self.feedback)
        radius = np.where(np.isfinite(radius), radius, 0.0)
        order = np.argsort(radius, kind="stable")
        top = np.zeros(len(self._best))
        top_at = np.zeros(len(self._best), int)
        top[owner[order]], top_at[owner[order]] = radius[order], order
        better = np.flatnonzero(top > self._best)
        self._best[better] = top[better]
        at = top_at[better]
        point, inward = self.elements.at(element[at], t[at])
        self.centre[better] = (point + inward * top[better]).T
        return radius, edge

    def _parted(
        self,
        element: Array,
        low: Array,
        high: Array,
        first: Array,
        last: Array,
    ) -> tuple[Array, Array, Array, Array, Array]:
        """Part the stretches that may hold a greater circle where their two edges block alike."""
        check(self.feedback)
        owner = self.elements.polygon[element]
        least = self._best[owner] * (1.0 + _FINE) + self._grain[owner]
        rows, ends = self._roomy(element, low, high, first, last, least)
        element, low, high, first, last, least = (
            one[rows] for one in (element, low, high, first, last, least)
        )
        middle = self._level(element, low, high, first, last)
        limit = np.maximum(
            self._radius(element, middle, first), self._radius(element, middle, last)
        )
        hope = np.maximum(limit, ends) > least
        element, low, high, first, last, middle, limit = (
            one[hope] for one in (element, low, high, first, last, middle, limit)
        )
        limit = np.minimum(limit, self._size[self.elements.polygon[element]])
        _, edge = self._look(element, middle, limit)
        # None below the limit: what blocks there is one of the two.
        edge = np.where(edge < 0, np.maximum(first, last), edge)
        return _halves(element, low, middle, high, first, edge, last)

    def _roomy(
        self,
        element: Array,
        low: Array,
        high: Array,
        first: Array,
        last: Array,
        least: Array,
    ) -> tuple[Array, Array]:
        """Return the stretches along which a circle may be greater, and how great at an end one is.

        Where one of the two edges leaves no room the other is not asked.
        """
        rows = np.flatnonzero(((first != last) | (first < 0)) & (high - low > 1e-14))
        most = np.zeros(len(element))
        for edge, own, other in ((first, low, high), (last, high, low)):
            here, there = (
                self._radius(element[rows], end[rows], edge[rows]) for end in (own, other)
            )
            most[rows] = np.maximum(most[rows], here)
            rows = rows[np.maximum(here, there) > least[rows]]
        return rows, most[rows]

    def _radius(self, element: Array, t: Array, edge: Array) -> Array:
        return np.where(edge < 0, np.inf, self.elements.radius(element, t, edge))

    def _level(
        self,
        element: Array,
        low: Array,
        high: Array,
        first: Array,
        last: Array,
    ) -> Array:
        """Return where along each stretch its two edges block at the same radius.

        Where one is not known yet it is the middle.
        """
        middle = (low + high) / 2.0
        known = np.flatnonzero((first >= 0) & (last >= 0))
        low, high = low[known], high[known]
        element, first, last = element[known], first[known], last[known]
        radii = self.elements.radii(element, np.stack([first, last]))
        for _ in range(_HALVINGS):
            half = (low + high) / 2.0
            one, other = radii(half)
            before = one < other
            low, high = np.where(before, half, low), np.where(before, high, half)
        middle[known] = (low + high) / 2.0
        return middle


def _halves(
    element: Array,
    low: Array,
    middle: Array,
    high: Array,
    first: Array,
    edge: Array,
    last: Array,
) -> tuple[Array, Array, Array, Array, Array]:
    return (
        np.tile(element, 2),
        np.concatenate([low, middle]),
        np.concatenate([middle, high]),
        np.concatenate([first, edge]),
        np.concatenate([edge, last]),
    )
