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
from scipy import sparse

from ..base.arrays import Array, is_first, ragged
from ..base.errors import InputError
from ..base.feedback import Feedback, check, one_of, part
from ..base.remarks import remark, together
from ..geometry import geodesy
from ..geometry.rings import Rings
from ..geometry.shared import shared_area
from .boundary import Boundary, boundary_of
from .closure import off_the_lines, shortest_closure
from .field import Field, GapScene, scene_of
from .least_cuts import LeastCuts
from .level import Level, level_of
from .links import links_of
from .merged_cuts import MergedCuts, merged_cuts
from .metric import Metric, geodesic
from .model import GapOptions, SearchCount
from .outline import outline_of
from .rows import Row, measured
from .segments import SeparationConstraint, separation
from .sliding import without_straight_vertices
from .standing import NO_REAR, Rears, beyond, rears_on
from .triangulation import Cells, cells_of, circles_in, mesh_of

#: A search without a limit of its own looks for bottlenecks up to this wide.
WIDEST_M = 10_000.0
#: A closure keeps this share of a cell's inner circle whole.
_SEED = 0.9
#: Vertices nearer than this to the geodesic between their neighbours bend nothing, metres.
_BENT_M = 0.01
#: Longer edges are parted into equal parts, metres: between two of them a room has a bottleneck
#: also where its walls run side by side.
_PART_M = 10_000.0
#: Arcs of a quarter of that circle.
_ARC = 16
#: Pockets that share more than this of their ground are one pocket, drawn twice.
_SAME_GROUND = 0.8
#: A line drawn in the plane of the map may be shorter than it is by this much of itself.
_LONGER = 0.02
#: Units that all bottlenecks together are counted in.
_MOST_UNITS = 1_000_000_000
#: Of more rooms than this some in each pocket are looked at; of fewer already where rings are many,
#: as a look takes the longer the more there are.
_MOST_ROOMS, _LEAST_ROOMS, _ROOMS_TIMES_RINGS = 400, 60, 20_000
#: Of the rooms that one least cut of bottlenecks shuts in so many count alike where rings are many,
#: the next so many a quarter, as a gap of twice the length does, and more are not looked at: they
#: took the place of rooms with pockets of their own.
_OF_ONE_CUT = 4
#: Of more rings the segments between neighbours are found once for all rooms.
_MANY_RINGS = 60
#: Steps taken to find the least cuts of rooms; of those left over a short cut is taken.
_MOST_STEPS = 4_000_000
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
    scene = scene_of(field, shapely.points(field.corners), feedback)
    widest = WIDEST_M if options.max_gap_m is None else options.max_gap_m
    if not widest > 0:
        raise InputError("The widest gap to look for must be more than 0.")
    check(feedback)
    rears = rears_on(scene)
    regions = [] if rears.note == NO_REAR else _regions(scene)
    found: list[Level] = []
    seeds: list[Array] = []
    passed = 0
    for i, inside in enumerate(regions):
        share = one_of(part(feedback, 0, 90), i, len(regions))
        pockets, skipped = _pockets_of(scene, inside, rears, widest, share)
        passed += skipped
        for seed, level in pockets:
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
        note=together([rears.note, _not_looked_at(passed)]),
    )


def _not_looked_at(rooms: int) -> str:
    if not rooms:
        return ""
    return remark(
        "{rooms} rooms between bottlenecks were not looked at: what cuts them off cuts off others "
        "that were, or they seemed to threaten least. A pocket may be missing. Lower the widest "
        "gap, name a core, or simplify the boundaries, to have every room looked at.",
        rooms=rooms,
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
        inside = _round(scene, polygon)
        if scene.ground.covers(inside):
            # that place of it is on an island
            pieces = shapely.get_parts(scene.open_part(polygon))
            if not len(pieces):
                continue
            inside = _round(scene, pieces[np.argmax(shapely.area(pieces))])
        regions.append(inside)
    return regions


def _round(scene: GapScene, shape: shapely.Geometry) -> Array:
    """Return the mask of the rings round a place in a shape."""
    return scene.ground.within(shapely.get_coordinates(shapely.point_on_surface(shape))[0])


def _pockets_of(
    scene: GapScene,
    inside: Array,
    rears: Rears,
    widest: float,
    feedback: Feedback,
) -> tuple[list[tuple[Array, Level]], int]:
    """Return the pockets of one region with a point in each, and how many rooms were left out."""
    rings = scene.ground.seen_from(inside)
    if not len(rings):
        return [], 0
    metric = geodesic(scene.plane)
    corners = _corners(rings, metric, feedback)
    check(feedback)
    mesh = mesh_of(corners, np.full(len(corners.xy), 0.25 * widest), part(feedback, 0, 40))
    cells = cells_of(corners, mesh, widest)
    check(feedback)
    rear = _rear_of_region(scene, inside, rears, cells)
    if rear is None:
        return [], 0
    boundary = boundary_of(rings, metric)
    candidates = _candidates(cells, rear, rears.blocked)
    held_off = rears.blocked + beyond(scene.study, scene.parts)
    shut = _Shut(cells, _far_cells(cells, inside & scene.ground.hole))
    check(feedback)
    most = int(np.clip(_ROOMS_TIMES_RINGS // len(rings), _LEAST_ROOMS, _MOST_ROOMS))
    looked_at, bound = shut.first_of(candidates, most, part(feedback, 40, 50))
    if held_off or len(rear):
        bound = np.full(len(bound), np.inf)
    if len(rings) > _MANY_RINGS and len(looked_at):
        links_of(boundary, feedback)
    # what is known of how far apart rings lie serves all that look less far
    order = np.argsort(-bound, kind="stable")
    found: list[tuple[int, Array, Level]] = []
    for done, row in enumerate(order.tolist()):
        check(feedback)
        here = 50.0 + 50.0 * done / len(looked_at)
        feedback.set_progress(here)
        seed, disc = _middle(scene, cells, looked_at[row])
        constraint = separation(seed, rear, (disc, *held_off))
        pocket = _pocket_round(
            boundary, rings, constraint, (widest, bound[row]), part(feedback, here, here)
        )
        if pocket is not None:
            found.append((row, *pocket))
    found.sort(key=lambda one: one[0])
    return [one[1:] for one in found], len(candidates) - len(looked_at)


def _pocket_round(
    boundary: Boundary,
    rings: Rings,
    constraint: SeparationConstraint,
    most: tuple[float, float],
    feedback: Feedback,
) -> tuple[Array, Level] | None:
    """Return the pocket that the shortest closure shuts in, and a point in it; None if none does.

    Parameters
    ----------
    most : float, float
        How long a segment may be, and how long the closure is at most.
    """
    closure = shortest_closure(
        rings, constraint, longest=most[0], boundary=boundary, below=most[1], feedback=feedback
    )
    if closure is None or closure.length <= 0:
        return None
    # Its own middle, but for the metre between a geodesic and its drawing.
    seed, _ = off_the_lines(rings, closure, constraint, 1)
    level = level_of(rings, closure, seed)
    return (seed, level) if level.area >= _LEAST_M2 else None


def _corners(rings: Rings, metric: Metric, feedback: Feedback) -> Rings:
    """Return rings with the corners of the ground, and long edges in equal parts.

    Walls drawn with many vertices that face one another would be cut into as many cells, and long
    edges have vertices of the plane's own, which hang on where it has its centre.
    """
    check(feedback)
    straight = without_straight_vertices(metric.rings(rings), _BENT_M)
    check(feedback)
    corners = replace(straight, xy=metric.to_plane(straight.xy))
    return corners if metric.plane is None else _parted(corners, metric.plane, feedback)


def _parted(corners: Rings, plane: geodesy.LocalPlane, feedback: Feedback) -> Rings:
    """Return rings with more vertices on the geodesics that are their long edges."""
    lon, lat = plane.inverse_xy(*corners.xy.T)
    to = corners.following
    azimuth, _, length = plane.geod.inv(lon, lat, lon[to], lat[to])
    # a part more must not hang on rounding
    parts = np.maximum(np.ceil(np.asarray(length) / _PART_M - 1e-6), 1).astype(np.int64)
    check(feedback)
    edge, number = np.repeat(np.arange(len(parts)), parts), ragged(parts)
    lon, lat, _ = plane.geod.fwd(
        lon[edge], lat[edge], np.asarray(azimuth)[edge], length[edge] * number / parts[edge]
    )
    xy = np.column_stack(plane.forward_xy(np.asarray(lon), np.asarray(lat)))
    xy[number == 0] = corners.xy
    first = np.concatenate([[0], np.cumsum(parts)])
    starts = first[corners.starts]
    following = np.arange(1, len(xy) + 1)
    following[starts[1:] - 1] = starts[:-1]
    return Rings(xy, starts, corners.ring[edge], following)


def _middle(scene: GapScene, cells: Cells, cell: int) -> tuple[Array, shapely.Geometry]:
    """Return the middle of a cell's roundest triangle, and the disc about it that no line crosses.

    Both are true to scale, and the disc's corners begin in the north: neither depends on where the
    plane of the map has its centre.
    """
    shapes = np.array([shapely.Point(cells.seed[cell]), shapely.Polygon(cells.around[cell])])
    lonlat = scene.plane.inverse(shapes)
    own = geodesy.local_plane(lonlat[:1], scene.plane.geod)
    middle, radius = circles_in(shapely.get_coordinates(own.forward(lonlat[1:]))[None, :3])
    spot = shapely.Point(middle[0])
    disc = shapely.buffer(spot, _SEED * radius[0], quad_segs=_ARC)
    seed, area = scene.plane.forward(own.inverse(np.array([spot, disc], dtype=object)))
    return shapely.get_coordinates(seed), area


def _rear_of_region(scene: GapScene, inside: Array, rears: Rears, cells: Cells) -> Array | None:
    """Return the points of the rear in a region of open ground; None if they all lie elsewhere."""
    hole = scene.ground.hole
    rear = rears.in_region(scene, inside)
    if len(rears.points) and not len(rear):
        return None
    if (inside & hole).any() and not len(rear):
        # Nothing leads out of this region: its largest cell is the rear.
        rear = cells.seed[[int(np.argmax(cells.area))]]
    return rear


def _far_cells(cells: Cells, around: Array) -> Array:
    """Return the cells that are the rear where none is given."""
    if around.any():
        return np.array([int(np.argmax(cells.area))])
    return np.flatnonzero(cells.outside)


class _Shut:
    """What bottlenecks cut off round a cell: a closure round it is no longer than they are."""

    def __init__(self, cells: Cells, rear: Array) -> None:
        count = len(cells.area)
        joined = np.where(np.isin(np.arange(count), rear), count, np.arange(count))
        a, b = joined[cells.left], joined[cells.right]
        real = a != b
        a, b, metres = a[real], b[real], cells.bottlenecks.length[real] * (1.0 + _LONGER)
        # whole numbers, whose sum scipy can hold
        self.unit = max(float(metres.sum()) / _MOST_UNITS, 1e-3)
        units = np.tile(np.ceil(metres / self.unit), 2)
        ways = sparse.coo_matrix((units, (np.r_[a, b], np.r_[b, a])), shape=(count + 1,) * 2)
        self.cells, self.rear, self.ways = cells, count, ways.tocsr().astype(np.int32)

    def first_of(self, candidates: Array, most: int, feedback: Feedback) -> tuple[Array, Array]:
        """Return the cells to look at, and how many metres a closure round each has at most.

        All, or, where they are more than `most`, the `most` that seem to threaten most.
        """
        cuts = self._cuts(candidates, feedback)
        metres = np.maximum(cuts.value, 1) * self.unit
        chosen = np.arange(len(candidates))
        if len(candidates) > most:
            threat = cuts.area / metres**2
            chosen = _first_in_pockets(cuts, threat, self.cells.reach[candidates], most)
        return candidates[chosen], metres[chosen]

    def _cuts(self, candidates: Array, feedback: Feedback) -> MergedCuts:
        """Return what a short cut of each of some cells shuts in: the least, if that is found.

        It is looked for round those with the widest doors first, and not for ever.
        """
        size = np.append(self.cells.area, 0.0)
        cuts = LeastCuts(self.ways, self.rear)
        check(feedback)
        cuts.find(candidates, part(feedback, 0, 80), _MOST_STEPS)
        found = merged_cuts(self.ways, self.rear, size, part(feedback, 80, 90))
        columns = (found.value, found.group, found.area, found.at_mouth)
        found = MergedCuts(*(column[candidates] for column in columns))
        known: dict[bytes, tuple[int, float]] = {}
        for row, cell in enumerate(candidates.tolist()):
            check(feedback)
            members = cuts.members.get(cell)
            if members is None:
                continue
            # groups of the others have numbers from 0 on
            name = members.tobytes()
            if name not in known:
                known[name] = -1 - len(known), size[members].sum()
            found.value[row], (found.group[row], found.area[row]) = cuts.value[cell], known[name]
            beyond_it = self.ways.indices[slice(*self.ways.indptr[cell : cell + 2])]
            if len(members) == 1:
                # it has no other door than its own
                found.at_mouth[row] = len(beyond_it) > 0
                continue
            place = np.minimum(members.searchsorted(beyond_it), len(members) - 1)
            found.at_mouth[row] = (members[place] != beyond_it).any()
        return found


def _first_in_pockets(cuts: MergedCuts, threat: Array, reach: Array, most: int) -> Array:
    """Return which rooms to look at: of each pocket that bottlenecks cut off some.

    Those at its mouths come first, then the widest. Where rings are few one is enough: the ways
    round a room are bottlenecks. Between islands each room can have a shorter one, which only a
    look tells; the further behind in its pocket, the less it counts.
    """
    order = np.lexsort((-reach, ~cuts.at_mouth, cuts.group))
    opens = np.flatnonzero(is_first(cuts.group[order]))
    place = ragged(np.diff(np.append(opens, len(order))))
    place[cuts.at_mouth[order]] = 0
    few = place < (1 if most == _MOST_ROOMS else 2 * _OF_ONE_CUT)
    order, place = order[few], place[few]
    counts = threat[order] / (1.0 + place // _OF_ONE_CUT) ** 2
    chosen: Array = np.sort(order[np.argsort(-counts, kind="stable")][:most])
    return chosen


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
    common = float(shared_area(shapes[i], shapes[k]))
    whole = float(shapely.area(shapes[i]) + shapely.area(shapes[k])) - common
    return common / max(whole, 1e-12)


def _shape(rings: Rings, level: Level, seed: Array) -> shapely.Geometry:
    outline = outline_of(rings, level.closure, seed)
    return shapely.Polygon() if outline is None else outline.polygon
