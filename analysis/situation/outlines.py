# SPDX-License-Identifier: GPL-2.0-or-later
"""What one map shows by itself, whatever came before: the costly part of a log, map by map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import shapely

from ..base import parallel
from ..base.arrays import Array, objects
from ..base.cache import Cache, kept
from ..base.feedback import NO_FEEDBACK, Feedback, check
from ..base.shelf import surely_differ, surely_same
from ..base.spool import Spool
from ..control.control_map import ControlMap
from ..geometry import geodesy
from ..geometry.ground_middle import middle_of_ground
from .shapes import SituationScene, narrow_parts, salients, scene

#: as many vertices of maps are kept as scenes at most: 200 maps of 3,000, some 100 MB
_KEPT_VERTICES = 600_000


@dataclass(frozen=True)
class Sizes:
    """What counts on a map, see `SituationOptions`."""

    min_area_m2: float
    neck_m: float
    salient_width_m: float
    seal_tolerance_m: float


@dataclass(frozen=True)
class ActorOutline:
    """The parts of each actor's ground that jut out, and those that hang on by a neck.

    `slivers` is how many were closed.
    """

    salients: dict[str, Array]
    narrow: dict[str, Array]
    slivers: int


@dataclass(frozen=True)
class OutlineTask:
    """What the outline of a map depends on, and which map of the series it is."""

    control: ControlMap
    plane: geodesy.LocalPlane
    sizes: Sizes
    row: int = 0


@dataclass
class Scenes:
    """Scenes that were made for outlines, by the row of their map, until the story takes them.

    However long a series, no more than `_KEPT_VERTICES` are held; the others are made again.
    """

    known: dict[int, SituationScene] = field(default_factory=dict)
    vertices: int = 0

    def keep(self, row: int, one: SituationScene) -> None:
        """Hold a scene, if there is room."""
        size = int(shapely.get_num_coordinates(one.control.geometries).sum())
        if self.vertices + size <= _KEPT_VERTICES:
            self.known[row] = one
            self.vertices += size

    def take(self, row: int) -> SituationScene | None:
        """Return a scene and hold it no longer."""
        return self.known.pop(row, None)


def outline(task: OutlineTask) -> ActorOutline:
    """Return what one map shows (what a worker does)."""
    return outline_of(task_scene(task), task.sizes)


def task_scene(task: OutlineTask, feedback: Feedback = NO_FEEDBACK) -> SituationScene:
    """Return the scene that an outline is read off."""
    return scene(task.control, task.plane, task.sizes.seal_tolerance_m, feedback)


def outline_of(now: SituationScene, sizes: Sizes, feedback: Feedback = NO_FEEDBACK) -> ActorOutline:
    """Return what a scene shows."""
    jutting, hanging = {}, {}
    least, plane = sizes.min_area_m2, now.plane
    for actor in now.actors:
        bodies = now.bodies(actor)
        if actor:
            wide = sizes.salient_width_m
            jutting[actor] = objects(salients(bodies, wide, least, plane, feedback))
        hanging[actor] = objects(narrow_parts(bodies, sizes.neck_m, least, plane, feedback))
    return ActorOutline(jutting, hanging, len(now.slivers))


def outlines(
    maps: Sequence[ControlMap],
    plane: geodesy.LocalPlane,
    sizes: Sizes,
    *,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    first: int = 0,
    scenes: Scenes | None = None,
    feedback: Feedback,
) -> list[ActorOutline]:
    """Return the outline of each map; scenes that are made in this process are put in `scenes`.

    `first` is the row of the first of the maps among all of the series.
    """
    spool = Spool()

    def here(task: OutlineTask, own: Feedback) -> ActorOutline:
        now = task_scene(task, own)
        if scenes is not None:
            scenes.keep(task.row, now)
        check(own)
        return outline_of(now, sizes, own)

    def make(rows: list[int]) -> list[ActorOutline]:
        return parallel.run(
            outline,
            [OutlineTask(maps[row], plane, sizes, first + row) for row in rows],
            scheduler=scheduler,
            feedback=feedback,
            log=log,
            keep=spool.lean,
            here=here,
        )

    items = [(one.geometries, one.actors, one.crs) for one in maps]
    return kept(cache, "situation outline", items, make, plane, sizes, spool=spool)


def plane_of(maps: Sequence[ControlMap], cache: Cache | None = None) -> geodesy.LocalPlane:
    """Return the plane that a series is measured in: about the middle of the first map's ground.

    A further day then leaves the digits of the days before as they are, whatever its extent. And
    wherever on the Earth the same ground lay, it would lie in the plane alike.
    """
    ellipsoid = geodesy.geod(maps[0].crs)
    for one in maps:
        make = partial(_middle, one)
        (middle,) = kept(cache, "ground middle", [(one.geometries, one.crs)], make)
        if middle:
            return geodesy.LocalPlane(middle[0], middle[1], ellipsoid.a, ellipsoid.b)
    every = np.concatenate([geodesy.to_lonlat(one.geometries, one.crs) for one in maps])
    return geodesy.local_plane(every, ellipsoid)


def _middle(one: ControlMap, _rows: list[int]) -> list[tuple[float, ...]]:
    return [middle_of_ground(geodesy.to_lonlat(one.geometries, one.crs)) or ()]


def distinct(maps: Sequence[ControlMap]) -> list[int]:
    """Return the rows of the maps that are not drawn exactly like the one before."""
    rows: list[int] = []
    for row, one in enumerate(maps):
        if not rows or not _drawn_alike(maps[rows[-1]], one):
            rows.append(row)
    return rows


def _drawn_alike(before: ControlMap, after: ControlMap) -> bool:
    one, other = before.geometries, after.geometries
    if len(before) != len(after) or surely_differ(one, other):
        return False
    return bool((before.actors == after.actors).all()) and (
        surely_same(one, other) or bool(shapely.equals_exact(one, other, 0.0).all())
    )
