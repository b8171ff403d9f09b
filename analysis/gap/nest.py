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

from functools import partial

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.feedback import Feedback, check, part
from ..base.heard import heard, many
from ..geometry.rings import Rings
from .closure import Closure
from .cuts import Pocket, network_of, pockets_of, pockets_with, pockets_within
from .field import GapScene, scene_of_parts
from .level import Level, Slider
from .model import GapOptions
from .segments import Segments, SeparationConstraint
from .sliding import without_straight_vertices
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


def levels_of(
    scene: GapScene,
    innermost: Level,
    constraint: SeparationConstraint,
    cores: Array,
    rears: Array,
    longest: float,
    options: GapOptions,
    feedback: Feedback,
) -> list[Level]:
    """Return the pockets of the nest that are not smaller than the least area, innermost first."""
    if not innermost.closure.length > 0 or not innermost.area > 0:
        return [innermost]
    rings = heard(
        partial(_bent, scene, innermost, cores, options),
        feedback,
        long=many(len(innermost.rings.xy)),
    )
    check(feedback)
    far = np.hypot(*(rings.xy - cores[0]).T)
    step = np.maximum(0.25 * innermost.closure.length, 0.1 * far)
    mesh = mesh_of(rings, step, part(feedback, 0, 40))
    cells = cells_of(rings, mesh, longest, narrowest=False)
    check(feedback)
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
    slide = Slider(scene, rings, constraint, cores, longest, part(feedback, 80, 100))
    if wanted is not None:
        return [slide.beyond(one, wanted) for one in _cheapest(slide, cells, pockets, wanted)]
    wider = [
        slide.level(_closure_of(slide, cells, pocket), pocket.area, pocket.area)
        for pocket in _nested(pockets, innermost)
    ]
    found = _growing([innermost, *wider])
    return [level for level in found if level.area >= options.min_area_m2][: options.most]


def _bent(scene: GapScene, innermost: Level, cores: Array, options: GapOptions) -> Rings:
    """Return the rings that a nest is looked for on, without their straight vertices."""
    return without_straight_vertices(_window(scene, innermost, cores, options))


def _growing(levels: list[Level]) -> list[Level]:
    """Return levels without those that a larger one beats, or that are hardly larger."""
    kept: list[Level] = levels[:1]
    for level in sorted(levels[1:], key=lambda one: (one.area, one.closure.length)):
        length = level.closure.length
        beaten = any(o.area > level.area and o.closure.length <= length for o in levels)
        if not beaten and level.area >= _SAME * kept[-1].area:
            kept.append(level)
    return kept


def _cheapest(slide: Slider, cells: Cells, pockets: list[Pocket], wanted: float) -> list[Level]:
    """Return the cheapest pocket whose geodesic area is not smaller than wanted, if any is."""
    large = sorted((p for p in pockets if p.area >= _NEARLY * wanted), key=lambda p: p.length)
    best: Level | None = None
    for pocket in _distinct(large)[:_MOST_SLID]:
        if best is not None and pocket.length > _SLACK * best.price[0]:
            break
        level = slide.cheapest(_closure_of(slide, cells, pocket), pocket.area, wanted)
        if level is not None and (best is None or level.price < best.price):
            best = level
    return [] if best is None else [best]


def _closure_of(slide: Slider, cells: Cells, pocket: Pocket) -> Closure:
    """Return the bottlenecks round a pocket as a closure."""
    bottlenecks = _bottlenecks_round(cells, pocket.cells)
    walks = walks_of(slide.rings, bottlenecks)
    return Closure(walks, (), float(bottlenecks.length.sum()))


def _distinct(pockets: list[Pocket]) -> list[Pocket]:
    """Return pockets without those that were found more than once."""
    return list({pocket.cells.tobytes(): pocket for pocket in pockets[::-1]}.values())[::-1]


def seen_to_m(innermost: Level, cores: Array, options: GapOptions) -> float:
    """Return how far round the core a nest is looked for, infinite where nothing lies beyond."""
    if not innermost.closure.length > 0 or not innermost.area > 0:
        return np.inf
    xy = innermost.rings.xy
    size = _window_m(innermost, options)
    beyond = (xy < cores.min(axis=0) - size) | (xy > cores.max(axis=0) + size)
    return size if beyond.any() else np.inf


def _window_m(innermost: Level, options: GapOptions) -> float:
    rings = innermost.rings
    # however densely straight edges are drawn: these vertices are left out of the triangulation
    if len(rings.xy) <= _WINDOW_ABOVE or len(without_straight_vertices(rings).xy) <= _WINDOW_ABOVE:
        return np.inf
    largest = max(innermost.area, innermost.closure.length**2, options.min_area_m2)
    return float(_WINDOW * np.sqrt(largest))


def _window(scene: GapScene, innermost: Level, cores: Array, options: GapOptions) -> Rings:
    size = _window_m(innermost, options)
    if not np.isfinite(size):
        return innermost.rings
    low, high = cores.min(axis=0) - size, cores.max(axis=0) + size
    near = scene_of_parts(scene, shapely.clip_by_rect(scene.parts, *low, *high))
    return near.ground.seen_from(near.ground.within(cores[0]))


def cell_at(mesh: Mesh, cells: Cells, points: Array) -> Array:
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
) -> Array:
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


def _bottlenecks_round(cells: Cells, mask: Array) -> Segments:
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
