# SPDX-License-Identifier: GPL-2.0-or-later
"""Search for pockets that threaten, where no core is given.

The bottlenecks of the open ground cut it into cells; round the seed of every cell the minimum
closure is found as it is round a core. So every pocket reported is the cheapest way to shut in its
own middle.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import Feedback, check, one_of, part
from ..geometry.rings import Rings
from .boundary import boundary_of
from .closure import off_the_lines, shortest_closure
from .field import NO_REAR, Field, GapScene, Rears, beyond, rears_on, scene_of
from .level import Level, level_of
from .metric import geodesic
from .model import GapOptions, SearchCount
from .outline import outline_of
from .rows import Row, measured
from .segments import separation
from .sliding import without_straight_vertices
from .triangulation import Cells, cells_of, mesh_of

#: A search without a limit of its own looks for bottlenecks up to this wide.
WIDEST_M = 10_000.0
#: A closure keeps this share of a cell's inner circle whole.
_SEED = 0.9
#: Pockets that share more than this of their ground are one pocket, drawn twice.
_SAME_GROUND = 0.8
#: Less ground than this is rounding.
_LEAST_M2 = 1e-6

#: Tells which of some lon/lat polygons lie mostly on water.
OnWater = Callable[[Array], Array]


def search(
    field: Field,
    options: GapOptions,
    feedback: Feedback,
    on_water: OnWater | None = None,
) -> tuple[list[Row], SearchCount]:
    """Return the pockets of all open ground, the most threatened first: by area / gap².

    Those that lie on water come after the others, and only then are the first `options.most` taken:
    bays of the sea never take the place of a pocket on land. The count says what was left out.
    """
    if not len(field.closed):
        return [], SearchCount(least_m2=options.min_area_m2)
    scene = scene_of(field, shapely.points(field.corners))
    widest = WIDEST_M if options.max_gap_m is None else options.max_gap_m
    if not widest > 0:
        raise InputError("The widest gap to look for must be more than 0.")
    rears = rears_on(scene)
    regions = [] if rears.note == NO_REAR else _regions(scene)
    found: list[Level] = []
    seeds: list[Array] = []
    for i, inside in enumerate(regions):
        share = one_of(part(feedback, 0, 90), i, len(regions))
        for seed, level in _pockets_of(scene, inside, rears, widest, share):
            seeds.append(seed)
            found.append(level)
    large = [i for i, level in enumerate(found) if level.area >= options.min_area_m2]
    small = [level for level in found if level.area < options.min_area_m2]
    kept, wet = _land_first(scene, found, seeds, _distinct(found, seeds, large, feedback), on_water)
    rows = []
    for i, on_sea in zip(kept[: options.most], wet):
        check(feedback)
        level = found[i]
        row = measured("", seeds[i], level.rings, level.closure, scene, field, options)
        rows.append(replace(row, on_water=bool(on_sea)))
    return rows, SearchCount(
        widest_m=widest,
        found=len(kept),
        least_m2=options.min_area_m2,
        too_small=len({(round(one.area, 3), round(one.closure.length, 3)) for one in small}),
        largest_too_small_m2=max((one.area for one in small), default=float("nan")),
        left_out=len(kept) - len(rows),
        left_out_on_water=int(wet[len(rows) :].sum()),
        note=rears.note,
    )


def _land_first(
    scene: GapScene,
    found: list[Level],
    seeds: list[Array],
    chosen: list[int],
    on_water: OnWater | None,
) -> tuple[list[int], Array]:
    """Return chosen pockets with those on water last, and which these are."""
    wet = np.zeros(len(chosen), bool)
    if on_water is not None and chosen:
        plane = [_shape(found[i].rings, found[i], seeds[i]) for i in chosen]
        wet = np.asarray(on_water(scene.plane.inverse(np.array(plane, dtype=object))), bool)
    order = np.argsort(wet, kind="stable")
    return [chosen[k] for k in order], wet[order]


def _regions(scene: GapScene) -> list[Array]:
    """Return the open ground's regions, each as the mask of the rings that lie round it."""
    rings = scene.ground.rings
    regions = [np.zeros(len(rings), bool)]
    for hole in np.flatnonzero(scene.ground.hole):
        polygon = rings.polygon(hole)
        inside = scene.ground.within(shapely.get_coordinates(shapely.point_on_surface(polygon))[0])
        if not scene.ground.covers(inside):
            regions.append(inside)
    return regions


def _pockets_of(
    scene: GapScene,
    inside: Array,
    rears: Rears,
    widest: float,
    feedback: Feedback,
) -> list[tuple[Array, Level]]:
    """Return the pockets of one region with a point in each."""
    rings = scene.ground.seen_from(inside)
    if not len(rings):
        return []
    # Walls drawn with many vertices that face one another would be cut into as many cells.
    corners = without_straight_vertices(rings)
    mesh = mesh_of(corners, np.full(len(corners.xy), 0.25 * widest), part(feedback, 0, 40))
    cells = cells_of(corners, mesh, widest)
    rear = _rear_of_region(scene, inside, rears, cells)
    if rear is None:
        return []
    boundary = boundary_of(rings, geodesic(scene.plane))
    found = []
    candidates = _candidates(cells, rear, rears.blocked)
    held_off = rears.blocked + beyond(scene.study, scene.parts)
    for done, cell in enumerate(candidates):
        check(feedback)
        feedback.set_progress(40.0 + 60.0 * done / len(candidates))
        seed = cells.seed[cell : cell + 1]
        disc = shapely.buffer(shapely.Point(seed[0]), _SEED * cells.reach[cell])
        constraint = separation(seed, rear, (disc, *held_off))
        here = 40.0 + 60.0 * done / len(candidates)
        closure = shortest_closure(
            rings,
            constraint,
            longest=widest,
            boundary=boundary,
            feedback=part(feedback, here, here),
        )
        if closure is None or closure.length <= 0:
            continue
        # Its own middle, but for the metre between a geodesic and its drawing.
        seed, _ = off_the_lines(rings, closure, constraint, 1)
        level = level_of(rings, closure, seed)
        if level.area >= _LEAST_M2:
            found.append((seed, level))
    return found


def _rear_of_region(scene: GapScene, inside: Array, rears: Rears, cells: Cells) -> Array | None:
    """Return the points of the rear in a region of open ground; None if they all lie elsewhere."""
    hole = scene.ground.hole
    rear = [
        point for point in rears.points if not (scene.ground.within(point) != inside)[hole].any()
    ]
    if len(rears.points) and not rear:
        return None
    if (inside & hole).any() and not rear:
        # Nothing leads out of this region: its largest cell is the rear.
        rear = [cells.seed[int(np.argmax(cells.area))]]
    return np.reshape(rear, (-1, 2))


def _candidates(cells: Cells, rears: Array, blocked: Sequence[shapely.Geometry]) -> Array:
    """Return the cells that can be shut in: bounded, neither outside nor rear."""
    bounded = np.union1d(cells.left, cells.right)
    bounded = bounded[~cells.outside[bounded]]
    for area in blocked:
        bounded = bounded[~shapely.intersects_xy(area, *cells.seed[bounded].T)]
    far = [np.hypot(*(cells.seed[bounded] - rear).T) > 1e-6 for rear in rears]
    return bounded[np.logical_and.reduce(far)] if far else bounded


def _distinct(
    found: list[Level], seeds: list[Array], chosen: list[int], feedback: Feedback
) -> list[int]:
    """Return which of some pockets to report, by area / gap², no two drawings of the same one."""
    score = [level.area / level.closure.length**2 for level in found]
    kept: list[int] = []
    shapes: dict[int, shapely.Geometry] = {}
    for i in sorted(chosen, key=lambda i: -score[i]):
        check(feedback)
        twins = [
            k
            for k in kept
            if abs(found[k].area - found[i].area) <= (1 / _SAME_GROUND - 1) * found[k].area
        ]
        if not any(_overlap(found, seeds, shapes, i, k) > _SAME_GROUND for k in twins):
            kept.append(i)
    return kept


def _overlap(
    found: Sequence[Level],
    seeds: Sequence[Array],
    shapes: dict[int, shapely.Geometry],
    i: int,
    k: int,
) -> float:
    """Return the ground two pockets share, as a part of what they cover together."""
    for n in (i, k):
        if n not in shapes:
            shapes[n] = _shape(found[n].rings, found[n], seeds[n])
    common = shapely.area(shapely.intersection(shapes[i], shapes[k]))
    return float(common / max(shapely.area(shapely.union(shapes[i], shapes[k])), 1e-12))


def _shape(rings: Rings, level: Level, seed: Array) -> shapely.Geometry:
    outline = outline_of(rings, level.closure, seed)
    return shapely.Polygon() if outline is None else outline.polygon
