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

from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS

from ..base.feedback import Feedback, part
from ..geometry import geodesy
from ..geometry.rings import Rings
from .closure import Closure
from .cuts import Pocket, network_of, pockets_of, pockets_with, pockets_within
from .field import GapScene, scene_of_parts
from .model import GapOptions
from .outline import outline_of
from .segments import Segments, SeparationConstraint
from .sliding import slid, without_straight_vertices
from .triangulation import Cells, Mesh, cells_of, mesh_of

#: Above so many vertices the nest is looked for in a window round the core only.
_WINDOW_ABOVE = 40_000
_WINDOW = 40.0
#: A pocket that is no larger than this times the one within is the same pocket, drawn otherwise.
_SAME = 1.25
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
    network = network_of(cells, inside, outside, constraint)
    first = float(max(walk.length.max() for walk in innermost.closure.walks))
    wanted = None if options.nest else options.min_area_m2
    pockets = pockets_of(network, first, longest, wanted, part(feedback, 40, 60))
    if wanted is not None:
        seeds = _seeds_between(rings, mesh, cells, longest, pockets, wanted)
        pockets += pockets_with(network, seeds, pockets, wanted, part(feedback, 60, 70))
        away = np.hypot(*(cells.seed - cores[0]).T)
        pockets += pockets_within(network, away, pockets, wanted, part(feedback, 70, 80))
    slide = _Slider(scene, rings, cells, constraint, cores, longest, part(feedback, 80, 100))
    if wanted is not None:
        return slide.cheapest(pockets, wanted)
    wider = [slide.level(pocket, pocket.area) for pocket in _nested(pockets, innermost)]
    found = _growing([innermost, *wider])
    return [level for level in found if level.area >= options.min_area_m2][: options.most]


def _growing(levels: list[Level]) -> list[Level]:
    """Return levels without those that a larger one beats, or that are hardly larger."""
    kept: list[Level] = levels[:1]
    for level in sorted(levels[1:], key=lambda one: (one.area, one.closure.length)):
        length = level.closure.length
        beaten = any(o.area > level.area and o.closure.length <= length for o in levels)
        if not beaten and level.area >= _SAME * kept[-1].area:
            kept.append(level)
    return kept


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

    def level(self, pocket: Pocket, wanted: float) -> Level:
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

    def cheapest(self, pockets: list[Pocket], wanted: float) -> list[Level]:
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

    def _large_enough(self, pocket: Pocket, wanted: float) -> Level | None:
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


def _distinct(pockets: list[Pocket]) -> list[Pocket]:
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


def _seeds_between(
    rings: Rings,
    mesh: Mesh,
    cells: Cells,
    longest: float,
    pockets: list[Pocket],
    wanted: float,
) -> np.ndarray:
    """Return the cell in the middle of each stretch of ground between two bottlenecks."""
    widest = min([longest, *(p.length for p in pockets if p.area >= wanted)])
    stretches = cells_of(rings, mesh, widest)
    order = np.argsort(-stretches.area, kind="stable")
    order = order[~stretches.outside[order]][: int(np.clip(_MOST_WORK / len(cells.area), 8, 100))]
    found = cell_at(mesh, cells, stretches.seed[order])
    return found[found >= 0]


def _nested(pockets: list[Pocket], innermost: Level) -> list[Pocket]:
    """Return pockets each of which holds the one before, none of them beaten by a larger one."""
    chain: list[Pocket] = []
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
