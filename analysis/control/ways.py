# SPDX-License-Identifier: GPL-2.0-or-later
"""The cheapest ways from places, along roads and across rivers, and the ground that they divide.

Ways run over a grid of nodes in 32 directions, at most 1.3 % longer than straight, and along roads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import shapely
from scipy import sparse
from scipy.sparse import csgraph
from scipy.spatial import cKDTree

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.heard import heard, many
from ..geometry.barriers import lines_and_polygons, single_parts
from ..geometry.contours import Grid, faces_between, label_lines, level_lines

#: Steps on the grid, one of each two that run against each other.
_STEPS = (
    (1, 0), (0, 1), (1, 1), (1, -1), (1, 2), (2, 1), (1, -2), (2, -1),
    (1, 3), (3, 1), (1, -3), (3, -1), (2, 3), (3, 2), (2, -3), (3, -2),
)  # fmt: skip
_LONGEST = 13.0**0.5
#: Nodes that a grid is given of itself, and has at most.
_USUAL_NODES, _MOST_NODES = 60_000, 400_000
#: The grid lies off round coordinates by this share of a cell: rivers often lie on them.
_ASIDE = 0.1370


@dataclass(frozen=True)
class Weights:
    """What makes ways shorter and longer.

    Attributes
    ----------
    roads, rivers : shapely geometry or None
    road_factor : float
        What a metre along a road counts.
    crossing : float
        What it counts to cross a river, unless a road does.
    cell : float
        Size of the grid's squares; 0 for a fortieth of the reach, or more on large ground.
    """

    roads: shapely.Geometry | None = None
    rivers: shapely.Geometry | None = None
    road_factor: float = 0.5
    crossing: float = 10_000.0
    cell: float = 0.0


@dataclass(frozen=True)
class TravelWays:
    """The network of ways over an area, for the places of all dates.

    `pieces` are the parts of the area that rivers and barriers cut apart, `cut` whether any do.
    """

    grid: Grid
    network: sparse.csr_matrix
    alive: Array
    place_of: dict[tuple[float, float], int]
    pieces: list[Any]
    cut: bool
    reach: float

    def costs(
        self,
        xy: Array,
        actors: Array,
        names: Sequence[str] | Array,
        feedback: Feedback,
    ) -> Array:
        """Return the way from the nearest place of each actor to each node of the grid."""
        most = self.reach + 6.0 * self.grid.cell
        found = np.full((len(names), len(self.alive)), most)
        for row, name in enumerate(names):
            check(feedback)
            start = [self.place_of[tuple(point)] for point in xy[actors == name]]
            ways = csgraph.dijkstra(self.network, indices=start, min_only=True, limit=most)
            found[row] = np.minimum(ways[: len(self.alive)], most)
        return found


def ways(
    xy: Array,
    area: shapely.Geometry,
    weights: Weights,
    *,
    reach: float,
    barriers: shapely.Geometry | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> TravelWays:
    """Return the network of ways from places over an area.

    A metre off the roads counts as one, along a road as `road_factor`; crossing a river adds
    `crossing`, but not where a road crosses it. Barriers are crossed by nothing, roads neither.

    Raises
    ------
    InputError
        If the cells asked for are too many, or roads or rivers are no lines.
    """
    grid = _grid(xy, area, weights, reach)
    walls, sea = _none(), _none()
    if barriers is not None and not shapely.is_empty(barriers):
        lines, sea = (shapely.union_all(one) for one in lines_and_polygons([barriers]))
        walls = shapely.union_all([lines, shapely.boundary(sea)])
    rivers = _lines_of(weights.rivers)
    obstacles = _Obstacles(walls, rivers, weights.crossing, grid.cell)
    alive = ~_within(sea, grid.xy)
    check(feedback)
    stretches, road_xy = _road_nodes(weights, grid)
    nodes = np.concatenate([grid.xy, xy, road_xy])
    count = len(alive)
    living = np.concatenate([alive, ~_within(sea, nodes[count:])])
    first, second, cost = (np.concatenate(one) for one in zip(
        *(_steps(grid, offset) for offset in _STEPS),
        _links(grid, xy, count), _links(grid, road_xy, count + len(xy)),
        _between_places(xy, road_xy, count, grid.cell),
    ))  # fmt: skip
    keep = living[first] & living[second]
    first, second, cost = first[keep], second[keep], cost[keep]
    check(feedback)
    long = many(len(first))
    more = heard(partial(obstacles.cost, nodes, first, second), feedback, long=long)
    along, further = stretches[:, :2] + count + len(xy), stretches[:, 2]
    along = along.astype(int)
    blocked = obstacles.blocked(nodes, along[:, 0], along[:, 1])
    first = np.concatenate([first, along[~blocked, 0]])
    second = np.concatenate([second, along[~blocked, 1]])
    cost = np.concatenate([cost + more, further[~blocked] * weights.road_factor])
    usable = np.isfinite(cost)
    cost = np.maximum(cost, 1e-9)  # a place on a road is no edge of no cost
    network = sparse.coo_matrix(
        (np.r_[cost[usable], cost[usable]],
         (np.r_[first[usable], second[usable]], np.r_[second[usable], first[usable]])),
        shape=(len(nodes), len(nodes)),
    )  # fmt: skip
    pieces = _pieces(area, sea, [walls, rivers])
    places = {tuple(point): count + i for i, point in enumerate(xy)}
    cut = len(pieces) > 1 or not shapely.is_empty(sea)
    # two edges between the same nodes would be summed: the shorter stands
    least = heard(partial(_least, network), feedback, long=long)
    return TravelWays(grid, least, alive, places, pieces, cut, reach)


def divide(
    found: TravelWays,
    piece: shapely.Geometry,
    costs: Array,
    reach: float,
    bands: int,
    feedback: Feedback = NO_FEEDBACK,
) -> tuple[Array, Array, Array, Array]:
    """Return the faces of a piece of ground, the row of costs that each is of, doubt and way.

    Doubt is the way over the lesser of the reach and the way from another actor's place.
    """
    grid, xy = found.grid, found.grid.xy
    inside = found.alive
    if found.cut:
        inside = found.alive & _within(piece, xy)
        if not inside.any():
            # narrower than a cell: what is near is as good as what is in it
            near = np.hypot(*(xy - shapely.get_coordinates(piece.representative_point())).T)
            inside = found.alive & (near < 1.5 * grid.cell)
        costs, inside = _carried(costs, inside, grid)
    far = costs.min(axis=0)
    label = costs.argmin(axis=0)
    others = np.where(np.arange(len(costs))[:, None] == label, np.inf, costs)
    doubt = far / np.minimum(reach, np.maximum(others.min(axis=0), far))
    triangles = grid.triangles(inside & (far <= reach + 4.0 * grid.cell))
    lines = [
        label_lines(xy, triangles, label, costs),
        level_lines(xy, triangles, far, reach),
        *(level_lines(xy, triangles, doubt, step / bands) for step in range(1, bands)),
    ]
    faces = faces_between(np.concatenate(lines), piece, reach * 1e-7, feedback)
    check(feedback)
    nodes, weights = grid.locate(shapely.get_coordinates(shapely.point_on_surface(faces)))
    at = (costs[:, nodes] * weights).sum(axis=2)
    # an actor that is nearest to none of the three nodes is not nearest between them
    candidate = (label[nodes][None] == np.arange(len(costs))[:, None, None]).any(axis=2)
    row = np.where(candidate, at, np.inf).argmin(axis=0)
    known = inside[nodes].all(axis=1)
    way = np.where(known, (far[nodes] * weights).sum(axis=1), np.inf)
    return faces, row, (doubt[nodes] * weights).sum(axis=1), way


def _none() -> shapely.Geometry:
    return shapely.GeometryCollection()


def _lines_of(given: shapely.Geometry | None) -> shapely.Geometry:
    """Return roads or rivers noded, empty for none.

    Raises
    ------
    InputError
        If there is anything but lines.
    """
    if given is None:
        return _none()
    parts = single_parts([given])
    if (shapely.get_dimensions(parts) != 1).any():
        raise InputError(
            "Roads and rivers are lines, and there are other shapes among them. Choose a layer of "
            "lines; a lake or the sea, as polygons, is a barrier."
        )
    return shapely.union_all(parts)


def _within(area: shapely.Geometry, xy: Array) -> Array:
    if shapely.is_empty(area):
        return np.zeros(len(xy), dtype=bool)
    shapely.prepare(area)
    return shapely.contains_xy(area, xy)


def _grid(xy: Array, area: shapely.Geometry, weights: Weights, reach: float) -> Grid:
    further = reach if weights.roads is None else reach / weights.road_factor
    west, south, east, north = shapely.bounds(area)
    west, south = np.maximum([west, south], xy.min(axis=0) - further)
    east, north = np.minimum([east, north], xy.max(axis=0) + further)
    usual = max(reach / 40.0, ((east - west) * (north - south) / _USUAL_NODES) ** 0.5)
    cell = weights.cell or usual
    columns, rows = (int(np.ceil(side / cell)) + 6 for side in (east - west, north - south))
    if columns * rows > _MOST_NODES:
        least = ((east - west) * (north - south) / _MOST_NODES) ** 0.5 * 1.02
        raise InputError(
            "Cells of {cell} m are too many on this ground. Take {least} m or more, a smaller "
            "study area, or leave the size empty.",
            cell=f"{cell:g}",
            least=f"{least:.0f}",
        )
    aside = (3.0 - _ASIDE) * cell
    return Grid(west - aside, south - aside, cell, columns, rows)


class _Obstacles:
    """What blocks a step, and what makes it dearer."""

    def __init__(
        self, walls: shapely.Geometry, rivers: shapely.Geometry, crossing: float, cell: float
    ) -> None:
        self._walls, self._rivers, self._crossing, self._cell = walls, rivers, crossing, cell
        shapely.prepare(walls)
        shapely.prepare(rivers)

    def cost(self, xy: Array, first: Array, second: Array) -> Array:
        """Return what each step costs besides its length, infinite where it is blocked."""
        crossed = self._meets(self._rivers, xy, first, second)
        return np.where(self.blocked(xy, first, second), np.inf, self._crossing * crossed)

    def blocked(self, xy: Array, first: Array, second: Array) -> Array:
        """Return which steps a barrier stops."""
        return self._meets(self._walls, xy, first, second)

    def _meets(self, lines: shapely.Geometry, xy: Array, first: Array, second: Array) -> Array:
        result = np.zeros(len(first), dtype=bool)
        if shapely.is_empty(lines):
            return result
        along = shapely.get_coordinates(shapely.segmentize(lines, self._cell))
        reach = (_LONGEST + 1.0) * self._cell
        near = np.isfinite(cKDTree(along).query(xy, distance_upper_bound=reach)[0])
        rows = np.flatnonzero(near[first])
        steps = shapely.linestrings(np.stack([xy[first[rows]], xy[second[rows]]], axis=1))
        result[rows] = shapely.intersects(lines, steps)
        return result


def _steps(grid: Grid, offset: tuple[int, int]) -> tuple[Array, Array, Array]:
    """Return the steps of one direction: from, to, length."""
    right, up = offset
    node = np.arange(grid.rows * grid.columns).reshape(grid.rows, grid.columns)
    from_rows = slice(max(0, -up), grid.rows - max(0, up))
    to_rows = slice(max(0, up), grid.rows - max(0, -up))
    first = node[from_rows, : grid.columns - right].ravel()
    second = node[to_rows, right:].ravel()
    return first, second, np.full(len(first), np.hypot(right, up) * grid.cell)


def _links(grid: Grid, points: Array, number: int) -> tuple[Array, Array, Array]:
    """Return the steps between points and the grid's nodes round them."""
    if not len(points):
        return np.empty(0, int), np.empty(0, int), np.empty(0)
    apart, node = cKDTree(grid.xy).query(points, k=16)
    point = np.repeat(np.arange(len(points)) + number, 16)
    return point, node.ravel(), apart.ravel()


def _between_places(
    xy: Array, roads: Array, number: int, cell: float
) -> tuple[Array, Array, Array]:
    """Return the steps from places to the roads beside them."""
    if not len(roads):
        return np.empty(0, int), np.empty(0, int), np.empty(0)
    apart, road = cKDTree(roads).query(xy, k=min(4, len(roads)))
    apart, road = apart.reshape(len(xy), -1), road.reshape(len(xy), -1)
    place, near = np.nonzero(apart < 2.0 * cell)
    return place + number, road[place, near] + number + len(xy), apart[place, near]


def _road_nodes(weights: Weights, grid: Grid) -> tuple[Array, Array]:
    """Return stretches of road (node, node, length), and where their nodes lie."""
    nothing = np.empty((0, 3)), np.empty((0, 2))
    roads = _lines_of(weights.roads)
    if shapely.is_empty(roads):
        return nothing
    east, north = grid.x0 + grid.cell * grid.columns, grid.y0 + grid.cell * grid.rows
    here = shapely.clip_by_rect(roads, grid.x0, grid.y0, east, north)
    lines = shapely.get_parts(shapely.segmentize(shapely.union_all(here), grid.cell))
    lines = lines[(shapely.get_type_id(lines) == 1) & ~shapely.is_empty(lines)]
    if not len(lines):
        return nothing
    points, line = shapely.get_coordinates(lines, return_index=True)
    keys = np.round(points / (1e-6 * grid.cell)).astype(np.int64)
    _, first, node = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    node = node.ravel()
    same = line[1:] == line[:-1]
    length = np.hypot(*(points[1:] - points[:-1]).T)
    return np.column_stack([node[:-1], node[1:], length])[same], points[first]


def _least(network: sparse.coo_matrix) -> sparse.csr_matrix:
    """Return a network in which of several edges between two nodes the least cost stands."""
    order = np.lexsort((network.data, network.col, network.row))
    row, col, cost = network.row[order], network.col[order], network.data[order]
    first = np.ones(len(row), dtype=bool)
    first[1:] = (row[1:] != row[:-1]) | (col[1:] != col[:-1])
    return sparse.csr_matrix((cost[first], (row[first], col[first])), shape=network.shape)


def _pieces(area: shapely.Geometry, sea: shapely.Geometry, cuts: list[Any]) -> list[Any]:
    """Return the parts of the area that lines cut apart, less the sea."""
    left = area if shapely.is_empty(sea) else shapely.difference(area, sea)
    lines = [one for one in cuts if not shapely.is_empty(one)]
    if not lines:
        return [left]
    noded = shapely.union_all([*lines, shapely.boundary(left)])
    faces = shapely.get_parts(shapely.polygonize([noded]))
    shapely.prepare(left)
    return list(faces[shapely.contains(left, shapely.point_on_surface(faces))])


def _carried(costs: Array, inside: Array, grid: Grid) -> tuple[Array, Array]:
    """Return the costs of a piece's nodes, carried on two cells beyond its edge."""
    shape = (len(costs), grid.rows, grid.columns)
    known = np.where(inside, costs, np.inf).reshape(shape)
    for _ in range(2):
        padded = np.pad(known, ((0, 0), (1, 1), (1, 1)), constant_values=np.inf)
        best = np.full(shape, np.inf)
        for up in (0, 1, 2):
            for right in (0, 1, 2):
                part = padded[:, up : up + grid.rows, right : right + grid.columns]
                best = np.minimum(best, part + np.hypot(up - 1, right - 1) * grid.cell)
        known = np.where(np.isfinite(known), known, best)
    known = known.reshape(costs.shape)
    there = np.isfinite(known).all(axis=0)
    return np.where(there, known, costs.max()), there
