# SPDX-License-Identifier: GPL-2.0-or-later
"""The nest of pockets round one core: closure length against the area it cuts off.

For a growing price of area, the pocket of least (closure length − price · area) jumps outwards from
narrow place to narrow place: a parametric minimum cut over a triangulation of the open ground. The
price alone knows no middle on a real map: it jumps from a town's pocket of 40 km² to half a country
of 115,000 km². So the cut is taken for a limit on the single line, too, that doubles from that of
the innermost pocket, and the pockets that lie within one another are the nest.

References
----------
G. Gallo, M. Grigoriadis, R. Tarjan, A fast parametric maximum flow algorithm and applications,
SIAM J. Computing 18 (1989), 30-55.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from pyproj import CRS
from scipy import sparse
from scipy.sparse import csgraph

from ..base.feedback import Feedback, check, part
from ..geometry import geodesy
from ..geometry.rings import Rings
from .closure import Closure
from .field import GapScene, scene_of_parts
from .model import GapOptions
from .outline import outline_of
from .segments import Segments, SeparationConstraint
from .sliding import slid, without_straight_vertices
from .triangulation import Cells, Mesh, cells_of, mesh_of

#: Above so many vertices the nest is looked for in a window round the core only.
_WINDOW_ABOVE = 40_000
_WINDOW = 40.0
#: Whole numbers that scipy's flow can hold.
_FLOW_UNITS = 500_000_000
#: More than all that can be cut; with the flow back along a line it still fits 32 bits.
_NEVER = 1_000_000_000
#: A pocket that is no larger than this times the one within is the same pocket, drawn otherwise.
_SAME = 1.25
_MOST_CAPS = 12
#: Pockets of the triangulation with this much of the area wanted may get there by sliding.
_NEARLY = 0.7
_MOST_SLID = 24
#: Sliding shortens the lines of a pocket to no less than one part in so many.
_SLACK = 1.5
#: So many cells are looked at, all cuts together, for pockets round the core and one place more.
_MOST_WORK = 200_000
#: Two ways to the same area agree to this.
_SAME_AREA = 1e-6


@dataclass(frozen=True)
class Level:
    """One pocket of a nest: its closure, on the rings it was found on."""

    rings: Rings
    closure: Closure
    area: float


def levels_of(
    scene: GapScene,
    innermost: Level,
    constraint: SeparationConstraint,
    cores: np.ndarray,
    rears: np.ndarray,
    longest: float,
    options: GapOptions,
    feedback: Feedback,
) -> list[Level]:
    """Return the pockets of the nest that are not smaller than the least area, innermost first."""
    if not innermost.closure.length > 0 or not innermost.area > 0:
        return [innermost]
    rings = without_straight_vertices(_window(scene, innermost, cores, options))
    far = np.hypot(*(rings.xy - cores[0]).T)
    step = np.maximum(0.25 * innermost.closure.length, 0.1 * far)
    mesh = mesh_of(rings, step, part(feedback, 0, 40))
    cells = cells_of(rings, mesh, longest, narrowest=False)
    inside = np.unique(cell_at(mesh, cells, cores))
    outside = np.union1d(np.flatnonzero(cells.outside), cell_at(mesh, cells, rears))
    inside, outside = inside[inside >= 0], outside[outside >= 0]
    if not len(inside) or np.isin(inside, outside).any():
        return [innermost] if innermost.area >= options.min_area_m2 else []
    network = _network(cells, inside, outside, constraint)
    first = float(max(walk.length.max() for walk in innermost.closure.walks))
    wanted = None if options.nest else options.min_area_m2
    pockets = _pockets(network, first, longest, wanted, part(feedback, 40, 60))
    if wanted is not None:
        seeds = _seeds_between(rings, mesh, cells, longest, pockets, wanted)
        pockets += _pockets_with(network, seeds, pockets, wanted, part(feedback, 60, 80))
    slide = _Slider(scene, rings, cells, constraint, cores, longest, part(feedback, 80, 100))
    if wanted is not None:
        return slide.cheapest(pockets, wanted)
    found = [innermost, *(slide.level(pocket, 0.0) for pocket in _nested(pockets, innermost))]
    return [level for level in found if level.area >= options.min_area_m2][: options.most]


@dataclass(frozen=True)
class _Slider:
    """What makes a level of a pocket that was found on the triangulation."""

    scene: GapScene
    rings: Rings
    cells: Cells
    constraint: SeparationConstraint
    cores: np.ndarray
    longest: float
    feedback: Feedback

    def level(self, pocket: _Pocket, wanted: float) -> Level:
        """Return a pocket with its lines slid to the least length, not smaller than wanted."""
        bottlenecks = _bottlenecks_round(self.cells, pocket.cells)
        closure = Closure(walks_of(self.rings, bottlenecks), (), float(bottlenecks.length.sum()))
        found, area = slid(
            self.rings, closure, pocket.area, wanted, self.constraint, self.longest, self.feedback
        )
        level = level_of(self.rings, found, self.cores)
        # What is cut off now is what was followed, or the lines slid over an island of ground.
        if abs(level.area - area) <= _SAME_AREA * area:
            return level
        return Level(self.rings, closure, pocket.area)

    def cheapest(self, pockets: list[_Pocket], wanted: float) -> list[Level]:
        """Return the cheapest pocket whose geodesic area is not smaller than wanted, if any is."""
        large = sorted((p for p in pockets if p.area >= _NEARLY * wanted), key=lambda p: p.length)
        best: tuple[float, float, Level] | None = None
        for pocket in _distinct(large)[:_MOST_SLID]:
            if best is not None and pocket.length > _SLACK * best[0]:
                break
            level = self._large_enough(pocket, wanted)
            if level is not None:
                price = (round(level.closure.length, 6), level.area)
                if best is None or price < best[:2]:
                    best = (*price, level)
        return [] if best is None else [best[2]]

    def _large_enough(self, pocket: _Pocket, wanted: float) -> Level | None:
        """Return a pocket slid so that its area on the ellipsoid, not in the plane, is wanted."""
        asked = wanted
        for _ in range(3):
            level = self.level(pocket, asked)
            ample = level.area > asked * (1 + 1e-9)
            true = geodesic_area(self.scene, level, self.cores)
            if not true > 0:
                return None
            if true >= wanted and (ample or true <= wanted * (1 + 1e-9)):
                break
            asked = wanted * level.area / true
        return level if true >= wanted * (1 - 1e-9) else None


def geodesic_area(scene: GapScene, level: Level, cores: np.ndarray) -> float:
    """Return the area of a level's pocket on the ellipsoid, NaN where it has no outer edge."""
    outline = outline_of(level.rings, level.closure, cores)
    if outline is None:
        return float("nan")
    lonlat = scene.plane.inverse(np.array([outline.polygon], dtype=object))
    plane = scene.plane
    ellipsoid = CRS.from_dict({"proj": "longlat", "a": plane.a, "b": plane.b})
    return float(geodesy.area_m2(lonlat, ellipsoid)[0])


def _distinct(pockets: list[_Pocket]) -> list[_Pocket]:
    """Return pockets without those that were found more than once."""
    return list({pocket.cells.tobytes(): pocket for pocket in pockets[::-1]}.values())[::-1]


def _window(scene: GapScene, innermost: Level, cores: np.ndarray, options: GapOptions) -> Rings:
    if len(innermost.rings.xy) <= _WINDOW_ABOVE:
        return innermost.rings
    size = _WINDOW * np.sqrt(max(innermost.area, innermost.closure.length**2, options.min_area_m2))
    low, high = cores.min(axis=0) - size, cores.max(axis=0) + size
    near = scene_of_parts(scene, shapely.clip_by_rect(scene.parts, *low, *high))
    return near.ground.seen_from(near.ground.within(cores[0]))


def cell_at(mesh: Mesh, cells: Cells, points: np.ndarray) -> np.ndarray:
    """Return the cell each point lies in, -1 for closed ground."""
    a, b, c = (mesh.xy[mesh.triangles[:, k]] for k in range(3))
    found = np.full(len(points), -1)
    for i, p in enumerate(points):
        signs = [
            (v[:, 0] - u[:, 0]) * (p[1] - u[:, 1]) - (v[:, 1] - u[:, 1]) * (p[0] - u[:, 0])
            for u, v in ((a, b), (b, c), (c, a))
        ]
        held = np.flatnonzero((np.min(signs, axis=0) >= 0) & mesh.open)
        if len(held):
            found[i] = cells.cell[held[0]]
    return found


@dataclass(frozen=True)
class _Network:
    """Cells and bottlenecks as a flow network; bottlenecks that may not be cut are inf long."""

    area: np.ndarray
    left: np.ndarray
    right: np.ndarray
    length: np.ndarray
    inside: np.ndarray
    outside: np.ndarray


def _network(cells: Cells, inside, outside, constraint: SeparationConstraint) -> _Network:
    length = cells.bottlenecks.length.copy()
    lines = shapely.linestrings(np.stack([cells.bottlenecks.start, cells.bottlenecks.end], axis=1))
    for area in constraint.blocked:
        length[shapely.intersects(area, lines)] = np.inf
    area = cells.area.copy()
    # What lies outside is never bought, however cheap area is.
    area[outside] = 0.0
    return _Network(area, cells.left, cells.right, length, inside, outside)


def least_cut(network: _Network, price: float) -> np.ndarray:
    """Return the mask of the cells of least (bottleneck length − price · area)."""
    count = len(network.area)
    source, sink = count, count + 1
    real = np.isfinite(network.length)
    total = float(network.length[real].sum() + price * network.area.sum())
    unit = max(total, 1e-9) / _FLOW_UNITS
    bottleneck = np.where(real, np.round(np.where(real, network.length, 0.0) / unit), _NEVER)
    tail = np.r_[network.left, network.right]
    head = np.r_[network.right, network.left]
    # Two cells can share several bottlenecks: they are cut together, and flow needs one edge.
    between = sparse.coo_matrix(
        (np.r_[bottleneck, bottleneck], (tail, head)), shape=(count + 2,) * 2
    ).tocsr()
    between.data = np.minimum(between.data, _NEVER)
    worth = np.round(price * network.area / unit)
    worth[network.inside] = _NEVER
    drain = np.zeros(count)
    drain[network.outside] = _NEVER
    rows = np.arange(count)
    supply = sparse.coo_matrix((worth, (np.full(count, source), rows)), shape=between.shape)
    demand = sparse.coo_matrix((drain, (rows, np.full(count, sink))), shape=between.shape)
    graph = (between + supply + demand).astype(np.int32).tocsr()
    graph.eliminate_zeros()
    result = csgraph.maximum_flow(graph, source, sink)
    flow = getattr(result, "flow", None)
    rest = graph - (result.residual if flow is None else flow)
    rest.data = np.maximum(rest.data, 0)
    rest.eliminate_zeros()
    mask = np.zeros(count + 2, bool)
    mask[csgraph.breadth_first_order(rest, source, return_predecessors=False)] = True
    return mask[:count]


def _round_core(network: _Network, mask: np.ndarray) -> np.ndarray:
    """Keep of the chosen cells those that hang together with the core."""
    use = mask[network.left] & mask[network.right]
    count = len(mask)
    inside = network.inside
    tail = np.r_[network.left[use], np.full(len(inside), inside[0])]
    head = np.r_[network.right[use], inside]
    joined = sparse.coo_matrix((np.ones(len(tail), bool), (tail, head)), shape=(count, count))
    _, piece = csgraph.connected_components(joined, directed=False)
    return mask & (piece == piece[inside[0]])


@dataclass(frozen=True)
class _Pocket:
    cells: np.ndarray
    length: float
    area: float


def _pockets(
    network: _Network, first: float, longest: float, wanted: float | None, feedback: Feedback
) -> list[_Pocket]:
    """Return the pockets of the nest for every limit on the single line."""
    real = network.length[np.isfinite(network.length)]
    widest = min(longest, float(real.max())) if len(real) else 0.0
    found: list[_Pocket] = []
    cap = first * 1.001
    for turn in range(_MOST_CAPS):
        feedback.set_progress(100.0 * turn / _MOST_CAPS)
        length = np.where(network.length <= cap, network.length, np.inf)
        found += _hull(replace(network, length=length), wanted, feedback)
        # No line of a closure is longer than the whole of a cheaper one.
        enough = [p.length for p in found if wanted is not None and p.area >= wanted]
        if cap >= min([widest, *enough]):
            break
        cap *= 2.0
    return found


def _seeds_between(
    rings: Rings,
    mesh: Mesh,
    cells: Cells,
    longest: float,
    pockets: list[_Pocket],
    wanted: float,
) -> np.ndarray:
    """Return the cell in the middle of each stretch of ground between two bottlenecks."""
    widest = min([longest, *(p.length for p in pockets if p.area >= wanted)])
    stretches = cells_of(rings, mesh, widest)
    order = np.argsort(-stretches.area, kind="stable")
    order = order[~stretches.outside[order]][: int(np.clip(_MOST_WORK / len(cells.area), 8, 100))]
    found = cell_at(mesh, cells, stretches.seed[order])
    return found[found >= 0]


def _pockets_with(
    network: _Network, seeds: np.ndarray, pockets: list[_Pocket], wanted: float, feedback: Feedback
) -> list[_Pocket]:
    """Return the cheapest pocket round the core and each of the seeds.

    No price of area finds a pocket that is dearer than a straight line between a smaller and a
    larger one; but it holds a stretch of ground that the smaller does not.
    """
    found: list[_Pocket] = []
    for turn, seed in enumerate(seeds):
        check(feedback)
        feedback.set_progress(100.0 * turn / len(seeds))
        if seed in network.outside:
            continue
        best = min([np.inf, *(p.length for p in pockets + found if p.area >= wanted)])
        length = np.where(network.length <= best, network.length, np.inf)
        inside = np.union1d(network.inside, [seed])
        pocket = _pocket(replace(network, length=length, inside=inside), 0.0)
        if np.isfinite(pocket.length):
            found.append(pocket)
    return found


def _pocket(network: _Network, price: float) -> _Pocket:
    cells = _round_core(network, least_cut(network, price))
    cut = cells[network.left] != cells[network.right]
    # No cut that leaves out lines that are too long: the flow then takes the core's side, or all.
    parted = cells[network.inside].all() and not cells[network.outside].any()
    length = float(network.length[cut].sum()) if parted else np.inf
    return _Pocket(cells, length, float(network.area[cells].sum()))


def _hull(network: _Network, wanted: float | None, feedback: Feedback) -> list[_Pocket]:
    """Return every break point of the nest, by halving between known ones.

    With an area wanted only the halves that hold the first pocket of that size are looked into.
    """
    least = _pocket(network, 0.0)
    whole = float(network.length[np.isfinite(network.length)].sum())
    most = _pocket(network, 1e4 * whole / max(float(network.area.sum()), 1e-6))
    if not (np.isfinite(least.length) and np.isfinite(most.length)):
        return []
    found, todo = [least, most], [(least, most)]
    while todo:
        check(feedback)
        a, b = todo.pop()
        if b.area <= a.area * (1 + 1e-9) or (wanted is not None and not a.area < wanted <= b.area):
            continue
        price = max((b.length - a.length) / (b.area - a.area), 0.0)
        middle = _pocket(network, price)
        line = a.length - price * a.area
        if middle.length - price * middle.area < line - 1e-6 * max(abs(line), a.length):
            found.append(middle)
            todo += [(a, middle), (middle, b)]
    return [pocket for pocket in found if np.isfinite(pocket.length)]


def _nested(pockets: list[_Pocket], innermost: Level) -> list[_Pocket]:
    """Return pockets each of which holds the one before, none of them beaten by a larger one."""
    chain: list[_Pocket] = []
    area = innermost.area
    for pocket in sorted(pockets, key=lambda p: (p.area, p.length)):
        beaten = any(p.length < pocket.length and p.area > pocket.area for p in pockets)
        if beaten or pocket.area < _SAME * area or pocket.length <= innermost.closure.length:
            continue
        if not chain or pocket.cells[chain[-1].cells].all():
            chain.append(pocket)
            area = pocket.area
    return chain


def _bottlenecks_round(cells: Cells, mask: np.ndarray) -> Segments:
    """Return the bottlenecks round some cells, each with the cells on its left."""
    out = np.flatnonzero(mask[cells.left] & ~mask[cells.right])
    into = np.flatnonzero(~mask[cells.left] & mask[cells.right])
    forward, backward = cells.bottlenecks.take(out), cells.bottlenecks.take(into).reversed()
    names = ("first", "first_at", "start", "last", "last_at", "end")
    return Segments(
        *(np.concatenate([getattr(forward, name), getattr(backward, name)]) for name in names)
    )


def walks_of(rings: Rings, bottlenecks: Segments) -> tuple[Segments, ...]:
    """Return the bottlenecks round one pocket, on their left, as closed walks along the rings."""
    ring = rings.ring[bottlenecks.first]
    start = bottlenecks.first + bottlenecks.first_at
    order = np.lexsort((start, ring))
    following = np.empty(len(bottlenecks), int)
    for i in range(len(bottlenecks)):
        here = order[ring[order] == rings.ring[bottlenecks.last[i]]]
        if not len(here):
            # A bottleneck whose far ring holds no other bottleneck's start closes on itself.
            following[i] = i
            continue
        place = np.searchsorted(start[here], bottlenecks.last[i] + bottlenecks.last_at[i])
        following[i] = here[place % len(here)]
    walks, seen = [], np.zeros(len(bottlenecks), bool)
    for i in range(len(bottlenecks)):
        walk = []
        while not seen[i]:
            seen[i] = True
            walk.append(i)
            i = int(following[i])
        if walk:
            walks.append(bottlenecks.take(np.array(walk)))
    return tuple(walks)


def level_of(rings: Rings, closure: Closure, cores: np.ndarray) -> Level:
    """Return a closure with the area it cuts off, in the plane."""
    outline = outline_of(rings, closure, cores)
    area = float("nan") if outline is None else float(shapely.area(outline.polygon))
    return Level(rings, closure, area)
