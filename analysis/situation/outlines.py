# SPDX-License-Identifier: GPL-2.0-or-later
"""What one map shows by itself, whatever came before: the costly part of a log, map by map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ..base import parallel
from ..base.cache import Cache, kept
from ..base.feedback import Feedback
from ..control.control_map import ControlMap
from ..geometry import geodesy
from .shapes import narrow_parts, salients, scene


@dataclass(frozen=True)
class Sizes:
    """What counts on a map, see `SituationOptions`."""

    min_area_m2: float
    neck_m: float
    salient_width_m: float
    seal_tolerance_m: float


@dataclass(frozen=True)
class Outline:
    """The parts of each actor's ground that jut out, and those that hang on by a neck.

    `slivers` is how many were closed.
    """

    salients: dict[str, np.ndarray]
    narrow: dict[str, np.ndarray]
    slivers: int


@dataclass(frozen=True)
class OutlineTask:
    """What the outline of a map depends on."""

    control: ControlMap
    plane: geodesy.LocalPlane
    sizes: Sizes


def outline(task: OutlineTask) -> Outline:
    """Return what one map shows (what a worker does)."""
    sizes = task.sizes
    now = scene(task.control, task.plane, sizes.seal_tolerance_m)
    jutting, hanging = {}, {}
    for actor in now.actors:
        bodies = now.bodies(actor)
        if actor:
            jutting[actor] = _array(salients(bodies, sizes.salient_width_m, sizes.min_area_m2))
        hanging[actor] = _array(narrow_parts(bodies, sizes.neck_m, sizes.min_area_m2))
    return Outline(jutting, hanging, len(now.slivers))


def _array(shapes: list) -> np.ndarray:
    return np.array([*shapes, None], dtype=object)[:-1]


def outlines(
    maps: Sequence[ControlMap],
    plane: geodesy.LocalPlane,
    sizes: Sizes,
    *,
    scheduler: str = "",
    log: Callable[[str], None] | None = None,
    cache: Cache | None = None,
    feedback: Feedback,
) -> list[Outline]:
    """Return the outline of each map."""
    extra = {} if log is None else {"log": log}

    def make(rows: list[int]) -> list[Outline]:
        tasks = [OutlineTask(maps[row], plane, sizes) for row in rows]
        return parallel.run(outline, tasks, scheduler=scheduler, feedback=feedback, **extra)

    items = [(one.geometries, one.actors, one.crs) for one in maps]
    return kept(cache, "situation outline", items, make, plane, sizes)


def plane_of(maps: Sequence[ControlMap]) -> geodesy.LocalPlane:
    """Return the plane that a series is measured in.

    Its centre is rounded to a tenth of a degree: a further day, whose extent is hardly another,
    then leaves the digits of the days before as they are. So far off the middle, lengths change
    by 1e-7.
    """
    every = np.concatenate([one.geometries for one in maps])
    exact = geodesy.local_plane(geodesy.to_lonlat(every, maps[0].crs), geodesy.geod(maps[0].crs))
    return geodesy.LocalPlane(round(exact.lon_0, 1), round(exact.lat_0, 1), exact.a, exact.b)


def distinct(maps: Sequence[ControlMap]) -> list[int]:
    """Return the rows of the maps that are not drawn exactly like the one before."""
    rows: list[int] = []
    for row, one in enumerate(maps):
        if not rows or not _drawn_alike(maps[rows[-1]], one):
            rows.append(row)
    return rows


def _drawn_alike(before: ControlMap, after: ControlMap) -> bool:
    return (
        len(before) == len(after)
        and bool((before.actors == after.actors).all())
        and bool(shapely.equals_exact(before.geometries, after.geometries, 0.0).all())
    )
