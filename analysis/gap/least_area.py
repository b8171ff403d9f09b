# SPDX-License-Identifier: GPL-2.0-or-later
"""The cheapest pocket of at least a given area, and what none falls short of, by kind of closure.

Round a core with one rear the best closure is either one line from a ring to itself, or leads over
two rings and more, each met once: what a walk does between two meetings with one ring cuts ground
off that holds neither core nor rear, so the pocket is larger and cheaper without it. Single lines
are looked for over all the ground (`single_line`). Over two rings and more the least closure,
whatever its area, is the bound, and the answer comes from a triangulation (`nest`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..base.arrays import Array
from ..base.feedback import Feedback, part
from ..geometry.rings import Rings
from . import nest
from .boundary import Boundary
from .closure import Closure, least_between_rings
from .field import GapScene
from .level import Level, Slider, level_of
from .metric import geodesic
from .model import GapOptions
from .rows import length_m
from .segments import Segments, SeparationConstraint
from .single_line import Question, least_line
from .sliding import crosses, without_straight_vertices
from .standing import beyond

#: Rounding of areas; a plane that is azimuthal and true along its rays shows ground larger.
_AREA_SLACK = 1e-6
#: The search stops this near to the answer.
_NEAR = 2e-3
#: So near to the bound an answer needs no other search: every line below it was tried.
_SURE = 0.02
#: Bounds further below are told in steps of this part of it: downwards, so that they hold.
_STEPS = 200
#: Planes that reach further, in Earth radii, bend too much for a bound.
_FURTHEST = 0.25


@dataclass
class _Single:
    """The cheapest pocket behind one line, if one was found, and what no other falls short of."""

    level: Level | None
    bound: float


@dataclass(frozen=True)
class Around:
    """One core on its map: what the least closure round it was found on and for."""

    scene: GapScene
    rings: Rings
    boundary: Boundary
    constraint: SeparationConstraint
    cores: Array
    rears: Array
    longest: float


def cheapest_pocket(
    around: Around, innermost: Level, options: GapOptions, feedback: Feedback
) -> tuple[list[Level], float]:
    """Return the cheapest pocket of the least area (a list: of one, or none) and a lower bound.

    Parameters
    ----------
    around : Around
    innermost : Level
        The least closure whatever its area.
    options : GapOptions
    feedback : Feedback

    Raises
    ------
    Canceled
        If the user asked to stop.
    """
    first = length_m(innermost.closure, around.scene)
    if not innermost.closure.length > 0 or not innermost.area > 0:
        return [innermost], first
    single = _by_single_line(around, innermost, first, options, part(feedback, 0, 40))
    if single.level is not None:
        gap = length_m(single.level.closure, around.scene)
        bound = _bound(around, single, first, gap, part(feedback, 40, 50))
        if bound >= (1.0 - _SURE) * gap:
            return [single.level], bound
    levels = nest.levels_of(
        around.scene,
        innermost,
        around.constraint,
        around.cores,
        around.rears,
        around.longest,
        options,
        part(feedback, 50, 90),
    )
    levels += [] if single.level is None else [single.level]
    if not levels:
        return [], first
    best = min(levels, key=lambda level: level.price)
    gap = length_m(best.closure, around.scene)
    return [best], _bound(around, single, first, gap, part(feedback, 90, 100))


def _bound(around: Around, single: _Single, first: float, gap: float, feedback: Feedback) -> float:
    """Return what no closure as asked for falls short of."""
    bound = min(single.bound, gap)
    if bound > first:
        between = least_between_rings(
            around.rings, around.constraint, gap, around.boundary, feedback
        )
        bound = min(bound, between)
    # Where the search stops depends on the drawing.
    near = (1.0 - _NEAR) * gap
    return max(near if bound >= near else gap / _STEPS * float(bound / gap * _STEPS // 1), first)


def _by_single_line(
    around: Around, innermost: Level, first: float, options: GapOptions, feedback: Feedback
) -> _Single:
    """Return the cheapest pocket of the least area behind one line, as far as one can tell."""
    best = _Single(None, first)
    scene, wanted = around.scene, options.min_area_m2
    corners = without_straight_vertices(around.rings)
    radius = geodesic(scene.plane).radius
    far = float(np.hypot(*corners.xy.T).max())
    if len(around.rears) > 1 or beyond(scene.study, scene.parts) or far > _FURTHEST * radius:
        return best
    slide = Slider(
        scene, corners, around.constraint, around.cores, around.longest, part(feedback, 0, 0)
    )

    def settle(line: Segments) -> float:
        closure = Closure((line,), (), float(line.length[0]))
        if crosses(corners, line, around.constraint):
            return np.inf
        given = level_of(corners, closure, around.cores)
        level = slide.large_enough(closure, given.area, wanted) if given.area > 0 else None
        if level is None:
            return np.inf
        if best.level is None or level.price < best.level.price:
            best.level = level
        return length_m(level.closure, scene)

    # Twice as long a line each time, until one is found, or there is none.
    cap = min(2.0 * first, around.longest)
    while best.level is None:
        slack = _AREA_SLACK * wanted + _bulge(corners, cap, far, radius)
        if slack >= wanted:
            break
        asked = Question(corners, around.constraint, wanted - slack, cap, radius)
        bound = least_line(asked, settle, feedback)
        if bound is None:
            break
        best.bound = bound
        if cap >= min(around.longest, 4.0 * far):
            break
        cap = min(2.0 * cap, around.longest)
    return best


def _bulge(rings: Rings, longest: float, far: float, radius: float) -> float:
    """Return by how much area edges and a line, straight in the plane, are off on the ellipsoid.

    In a plane that is true along the rays of its centre a geodesic that passes at h from it bends
    by 2 h / 3 R², so that one of length s is off by s³ h / 18 R². Twice that is more than enough.
    """
    along = rings.xy[rings.following] - rings.xy
    edges = np.maximum(np.hypot(*along.T), 1e-9)
    beside = np.abs(rings.xy[:, 0] * along[:, 1] - rings.xy[:, 1] * along[:, 0]) / edges
    return float(((edges**3 * beside).sum() + longest**3 * far) / (8.0 * radius**2))
