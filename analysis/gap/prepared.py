# SPDX-License-Identifier: GPL-2.0-or-later
"""A control map made ready to be asked for the gap round one core after another.

What does not depend on the core is kept: closed ground in a plane, its union, its rings, and, for
every piece of open ground asked about, the boundary round it with its tree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from dataclasses import field as attribute
from functools import partial

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, one_of, part
from ..base.heard import heard, many
from ..base.remarks import remark, together
from ..control.control_map import ControlMap
from ..control.drawn_over import drawn_over
from ..control.slivers import SEAL_TOLERANCE_M, close_slivers
from ..control.turns import beyond_the_cut
from ..geometry import geodesy
from ..geometry.rings import Rings
from . import nest
from .boundary import Boundary, boundary_of
from .closure import off_the_lines, shortest_closure
from .field import Field, GapScene, field_of, rear_of, scene_of
from .least_area import Around, cheapest_pocket
from .level import Level, level_of
from .metric import geodesic
from .model import CorePlaces, Date, GapOptions, GapResult
from .rows import Row, length_m, measured, tables, taken, without
from .segments import separation
from .simulation import require_runs, simulated
from .standing import (
    NO_REAR,
    PART_OF_REAR,
    POINT_TAKEN,
    ApartPlace,
    Rears,
    beyond,
    place_on,
    rears_on,
    require_near,
)

#: A plane that is centred on the map serves every core of a map not larger than this, metres.
_WIDEST_M = 4_000_000.0
DEFAULTS = GapOptions()
_ON_LINE = remark(
    "The shortest gap line runs through the core itself, which has no size: with a core radius the "
    "pocket holds the place whole."
)
_NOT_AT_REST = remark(
    "The lines could not be slid to the least length: a shorter closure round as much ground may "
    "be possible."
)
_LARGEST_PART = remark("Closed ground divides the core: its largest part.")
_NO_LINES = remark("No lines between closed ground cut the core off from the rear.")
_HELD_APART = remark("Closed ground divides the core, and a pocket must hold every piece of it.")
_NONE_SO_LARGE = remark("No pocket round the core is as large as the least area asked for.")


@dataclass(frozen=True)
class PreparedScene:
    """A control map ready to be asked for gaps; see `prepare_scene`.

    Attributes
    ----------
    date : date of the map
    field : Field
    scene : GapScene or None
        In a plane centred on the map; None where the map is too large for one.
    notes : tuple of str
        What was closed in the map before anything was measured.
    """

    date: Date
    field: Field
    scene: GapScene | None
    notes: tuple[str, ...] = ()
    _boundaries: dict[bytes, tuple[Rings, Boundary | None]] = attribute(
        default_factory=dict, repr=False
    )

    def gap(
        self, core: CorePlaces, options: GapOptions = DEFAULTS, feedback: Feedback = NO_FEEDBACK
    ) -> GapResult:
        """Return the gap round each core.

        Parameters
        ----------
        core : CorePlaces
        options : GapOptions
            `neutral_open` is what the scene was prepared with.
        feedback : Feedback

        Raises
        ------
        InputError
            Core far outside the layer or the study area, rear equal to the core, core without area.
        Canceled
            If the user asked to stop.
        """
        rows = rows_with_intervals(self, core, options, feedback)
        pockets, lines = tables(rows, self.field, options)
        feedback.set_progress(100.0)
        of = self.field
        return GapResult(
            self.date, of.encirclers, of.besieged, of.holders, pockets, lines, notes=self.notes
        )

    def with_rear(self, rear: Array | None) -> PreparedScene:
        """Return the same ground with another rear; what was prepared of it is shared."""
        given = rear_of(rear)
        scene = self.scene
        if scene is not None:
            scene = replace(scene, rear=scene.plane.forward(given))
        return replace(self, field=replace(self.field, rear=given), scene=scene)

    def boundary(self, scene: GapScene, inside: Array) -> tuple[Rings, Boundary | None]:
        """Return the rings round the open ground within the masked rings, ready to be searched."""
        if scene is not self.scene:
            return _boundary(scene, inside)
        key = np.packbits(inside).tobytes()
        if key not in self._boundaries:
            self._boundaries[key] = _boundary(scene, inside)
        return self._boundaries[key]


def _boundary(scene: GapScene, inside: Array) -> tuple[Rings, Boundary | None]:
    rings = scene.ground.seen_from(inside)
    return rings, boundary_of(rings, geodesic(scene.plane)) if len(rings) else None


def prepare_scene(
    control: ControlMap,
    *,
    encirclers: Sequence[str],
    besieged: Sequence[str] = (),
    rear: Array | None = None,
    barriers: Array | None = None,
    study_area: Array | None = None,
    neutral_open: bool = True,
    seal_tolerance_m: float = SEAL_TOLERANCE_M,
    feedback: Feedback = NO_FEEDBACK,
) -> PreparedScene:
    """Return a control map ready to be asked for the gap round one core after another.

    Parameters are those of `encirclement_gap`; so are the answers, to 1e-6 of the gap.

    Raises
    ------
    InputError
        Unknown actor, no encircler, empty map.
    Canceled
        If the user asked to stop.
    """
    control, barriers = beyond_the_cut(control, barriers)
    lonlat = geodesy.to_lonlat(control.geometries, control.crs)
    check(feedback)
    sealed = close_slivers(
        control, control.of(encirclers), seal_tolerance_m, lonlat=lonlat, feedback=feedback
    )
    of = field_of(
        sealed.control,
        encirclers,
        besieged,
        neutral_open=neutral_open,
        barriers=barriers,
        study_area=study_area,
        rear=rear,
        lonlat=lonlat if sealed.control is control else None,
    )
    scene = None
    if len(of.closed):
        check(feedback)
        scene = scene_of(of, shapely.points(of.corners), feedback)
        size = np.ptp(np.column_stack(scene.plane.forward_xy(*of.corners.T)), axis=0)
        if not (np.isfinite(size).all() and size.max() <= _WIDEST_M):
            scene = None
    check(feedback)
    twice = drawn_over(control, encirclers, besieged, seal_tolerance_m, feedback)
    return PreparedScene(control.date, of, scene, sealed.notes + twice)


def rows_with_intervals(
    prepared: PreparedScene, core: CorePlaces, options: GapOptions, feedback: Feedback
) -> list[Row]:
    """Return the rows of all cores, with intervals by simulation where that is asked for."""
    if not options.simulations or not len(prepared.field.closed):
        return rows_of_cores(prepared, core, options, feedback)
    require_runs(options)
    rows = rows_of_cores(prepared, core, options, part(feedback, 0.0, 5.0))
    single = replace(options, nest=False)

    def again(drawn: Field, share: Feedback) -> list[Row]:
        return rows_of_cores(PreparedScene(prepared.date, drawn, None), core, single, share)

    return simulated(prepared.field, core, rows, options, again, part(feedback, 5.0, 100.0))


def rows_of_cores(
    prepared: PreparedScene, core: CorePlaces, options: GapOptions, feedback: Feedback
) -> list[Row]:
    """Return the rows of each core: one, or with a nest one a level."""
    if not len(core.geometries):
        raise InputError(
            "The core layer has no feature: choose a place, or leave it out to search."
        )
    rows: list[Row] = []
    for i, (geometry, name) in enumerate(zip(core.geometries, core.names)):
        _require_core(geometry, name, prepared.field)
        share = one_of(feedback, i, len(core.geometries))
        rows += _round_core(prepared, geometry, name, options, share)
    return rows


def _named(name: str) -> str:
    return f"“{name}”" if name else "place"


def _require_core(geometry: shapely.Geometry, name: str, field: Field) -> None:
    if geometry is None or shapely.is_empty(geometry):
        raise InputError(
            "The core {name} has no geometry: draw it or leave it out.", name=_named(name)
        )
    dimension = shapely.get_dimensions(geometry)
    if dimension == 1 or (dimension == 2 and shapely.area(geometry) <= 0):
        raise InputError(
            "The core {name} has no area. Give a point with a core radius, or a polygon.",
            name=_named(name),
        )
    if len(field.rear) and shapely.equals(shapely.union_all(field.rear), geometry):
        raise InputError(
            "The core {name} is its own rear. Choose a rear that lies elsewhere, or none.",
            name=_named(name),
        )


def _round_core(
    prepared: PreparedScene,
    geometry: shapely.Geometry,
    name: str,
    options: GapOptions,
    feedback: Feedback,
) -> list[Row]:
    """Return the rows of one core."""
    of = prepared.field
    if not len(of.closed):
        return [without(name, remark("The encirclers hold no ground."))]
    scene = prepared.scene
    if scene is None or options.nest or options.min_area_m2 > 0:
        # A nest weighs areas in the plane: they are truest round its centre.
        scene = scene_of(of, np.array([geometry], dtype=object), feedback)
    feedback.set_progress(30.0)
    check(feedback)
    spot = scene.plane.forward(np.array([geometry], dtype=object))[0]
    require_near(of, scene, spot, _named(name))
    place = place_on(scene, spot, options.core_radius_m)
    if not len(place.points):
        return [taken(name, place.taken_m)]
    rears = rears_on(scene)
    if rears.note == NO_REAR:
        return [without(name, NO_REAR)]
    _require_apart(place, rears, name)
    return _closures(prepared, scene, place, rears, name, options, part(feedback, 30.0, 100.0))


def _require_apart(place: ApartPlace, rears: Rears, name: str) -> None:
    """Refuse a core that shares ground with the rear."""
    core = [*place.blocked, shapely.multipoints(place.points)]
    ends = [*rears.blocked, *(shapely.multipoints(spot.points) for spot in rears.places)]
    if any(shapely.intersects(a, b) for a in core for b in ends):
        raise InputError(
            "The core {name} and the rear overlap: choose places that lie apart, or a "
            "smaller core radius.",
            name=_named(name),
        )


def _largest_part(scene: GapScene, place: ApartPlace) -> tuple[Array, Array, str]:
    """Return what lies round a core's first point, its points that lie there too, and a note."""
    inside = [scene.ground.within(point) for point in place.points]
    reachable = [
        i for i, mask in enumerate(inside) if not (mask != inside[0])[scene.ground.hole].any()
    ]
    whole = len(reachable) == len(inside)
    taken_too = place.note if place.note == POINT_TAKEN else ""
    note = place.note if whole else together([taken_too, _LARGEST_PART])
    return inside[0], place.points[reachable], note


def _closures(
    prepared: PreparedScene,
    scene: GapScene,
    place: ApartPlace,
    rears: Rears,
    name: str,
    options: GapOptions,
    feedback: Feedback,
) -> list[Row]:
    inside, points, divided = _largest_part(scene, place)
    note = together([divided, rears.note])
    rings, boundary = prepared.boundary(scene, inside)
    check(feedback)
    rear = rears.in_region(scene, inside)
    if not len(rear):
        rear = rears.points
    elif len(rear) < len(rears.points):
        note = together([note, PART_OF_REAR])
    constraint = separation(
        points, rear, place.blocked + rears.blocked + beyond(scene.study, scene.parts)
    )
    longest = np.inf if options.max_gap_m is None else options.max_gap_m
    first = shortest_closure(
        rings, constraint, longest=longest, boundary=boundary, feedback=part(feedback, 0, 50)
    )
    if first is None:
        return [without(name, together([_NO_LINES, _HELD_APART if len(points) > 1 else ""]))]
    points, on_line = off_the_lines(rings, first, constraint, len(points))
    if on_line:
        note = together([note, _ON_LINE])
    weighed = options.nest or options.min_area_m2 > 0
    innermost = level_of(rings, first, points) if weighed else Level(rings, first, np.nan)
    levels, bound = [innermost], length_m(first, scene) if weighed else np.nan
    if options.nest:
        levels = nest.levels_of(
            scene, innermost, constraint, points, rear, longest, options, part(feedback, 50, 100)
        )
    elif innermost.area < options.min_area_m2 and boundary is not None:
        around = Around(scene, rings, boundary, constraint, points, rear, longest)
        levels, bound = cheapest_pocket(around, innermost, options, part(feedback, 50, 100))
    if not levels:
        return [without(name, _NONE_SO_LARGE)]
    long = many(len(rings.xy))
    notes = heard(partial(_notes, levels, innermost, points, options), feedback, long=long)
    rows = []
    for level, said in zip(levels, notes):
        found = (level.rings, level.closure, scene, prepared.field, options)
        text = together([note, said])
        rows.append(heard(partial(measured, name, points, *found, text), feedback, long=long))
    # What is larger than the innermost pocket is never cheaper.
    return [replace(row, nest_level=number, bound=bound) for number, row in enumerate(rows)]


def _notes(levels: list[Level], innermost: Level, cores: Array, options: GapOptions) -> list[str]:
    """Return what there is to say of each level; of the widest, where the nest ends."""
    notes: list[str] = ["" if level.at_rest else _NOT_AT_REST for level in levels]
    seen = nest.seen_to_m(innermost, cores, options) if options.nest else np.inf
    if np.isfinite(seen):
        further = remark(
            "Wider pockets were looked for within {km} km of the core alone: the map has many "
            "vertices.",
            km=f"{seen / 1000.0:.0f}",
        )
        notes[-1] = together([notes[-1], further])
    return notes
