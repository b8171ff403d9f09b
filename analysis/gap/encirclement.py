# SPDX-License-Identifier: GPL-2.0-or-later
"""Encirclement gap: the least length of lines over open ground that cut a core off from its rear.

The encircler moves for free on its own ground and pays by the metre to cross open ground; the gap
is the cheapest closed ring round the core that leaves the rear outside. Gap lines are straight,
from closed ground to closed ground, and no gap line crosses the core's own extent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely

from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback, check, part
from ..control.control_map import ControlMap
from ..geometry.rings import tree_of
from . import candidates, nest
from .closure import shortest_closure
from .field import (
    Field,
    GapScene,
    Place,
    beyond,
    field_of,
    place_on,
    require_near,
    scene_of,
)
from .model import (
    CORE_TAKEN,
    NARROW,
    NO_CLOSURE,
    OPEN,
    SEALED,
    STATES,
    CorePlaces,
    GapLines,
    GapOptions,
    GapPockets,
    GapResult,
    GapSeries,
)
from .rows import Row, length_m, measured, tables, taken, without
from .segments import separation
from .series import absent, fingerprint, in_order, require_known, require_least_area, series_of
from .simulation import require_runs, simulated

__all__ = [
    "CORE_TAKEN",
    "NARROW",
    "NO_CLOSURE",
    "OPEN",
    "SEALED",
    "STATES",
    "CorePlaces",
    "GapLines",
    "GapOptions",
    "GapPockets",
    "GapResult",
    "GapSeries",
    "encirclement_gap",
    "gap_series",
    "search_series",
]

#: Places that can be kept apart at once; each doubles the work.
_MOST_REARS = 4
DEFAULTS = GapOptions()


def encirclement_gap(
    control: ControlMap,
    *,
    encirclers: Sequence[str],
    besieged: Sequence[str] = (),
    core: CorePlaces | None = None,
    rear: np.ndarray | None = None,
    barriers: np.ndarray | None = None,
    study_area: np.ndarray | None = None,
    options: GapOptions = DEFAULTS,
    on_water: candidates.OnWater | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> GapResult:
    """Measure the gap round each core, or search for pockets that threaten if no core is given.

    Parameters
    ----------
    control : ControlMap
    encirclers : sequence of str
        Actors whose ground forms the ring; together they are one coalition.
    besieged : sequence of str
        Actors inside. Empty: whoever stands on what the encirclers do not hold.
    core : Places, optional
        Places that the pocket must contain, one answer each. None: automatic search.
    rear, barriers, study_area : array_like of shapely geometries, optional
        Lon/lat, in the geographic CRS of the control map. No rear: far away, beyond the edge of
        the map. Ground outside a study area is never closed and always rear.
    options : GapOptions
    on_water : callable, optional
        Tells which of an array of lon/lat polygons lie mostly on water: a search ranks those last.
    feedback : Feedback

    Returns
    -------
    GapResult

    Raises
    ------
    InputError
        Unknown actor, no encircler, core far outside the layer or the study area, rear equal to
        the core, core without area, empty map, least area larger than the map.
    Canceled
        If the user asked to stop.
    """
    require_least_area([control], barriers, options.min_area_m2)
    return _gap(
        control, encirclers, besieged, core, rear, barriers, study_area, options, on_water, feedback
    )


def _gap(
    control: ControlMap,
    encirclers: Sequence[str],
    besieged: Sequence[str],
    core: CorePlaces | None,
    rear: np.ndarray | None,
    barriers: np.ndarray | None,
    study_area: np.ndarray | None,
    options: GapOptions,
    on_water: candidates.OnWater | None,
    feedback: Feedback,
) -> GapResult:
    field = field_of(
        control,
        encirclers,
        besieged,
        neutral_open=options.neutral_open,
        barriers=barriers,
        study_area=study_area,
        rear=rear,
    )
    check(feedback)
    count = None
    if core is None:
        rows, count = candidates.search(field, options, feedback, on_water)
    else:
        rows = _told_cores(field, core, options, feedback)
    pockets, lines = tables(rows, field, options)
    feedback.set_progress(100.0)
    return GapResult(
        control.date, field.encirclers, field.besieged, field.holders, pockets, lines, count
    )


def _told_cores(
    field: Field, core: CorePlaces, options: GapOptions, feedback: Feedback
) -> list[Row]:
    """Return the rows of all cores, with intervals by simulation where that is asked for."""
    if not options.simulations or not len(field.closed):
        return _cores(field, core, options, feedback)
    require_runs(options)
    rows = _cores(field, core, options, part(feedback, 0.0, 5.0))
    single = replace(options, nest=False)
    return simulated(
        field,
        core,
        rows,
        options,
        lambda drawn, share: _cores(drawn, core, single, share),
        part(feedback, 5.0, 100.0),
    )


def _cores(field: Field, core: CorePlaces, options: GapOptions, feedback: Feedback) -> list[Row]:
    if not len(core.geometries):
        raise InputError(
            "The core layer has no feature: choose a place, or leave it out to search."
        )
    rows: list[Row] = []
    step = 100.0 / len(core.geometries)
    for i, (geometry, name) in enumerate(zip(core.geometries, core.names)):
        _require_core(geometry, name, field)
        rows += _round_core(
            field, geometry, name, options, part(feedback, i * step, (i + 1) * step)
        )
    return rows


def _named(name: str) -> str:
    return f"“{name}”" if name else "place"


def _require_core(geometry, name: str, field: Field) -> None:
    if geometry is None or shapely.is_empty(geometry):
        raise InputError(f"The core {_named(name)} has no geometry: draw it or leave it out.")
    dimension = shapely.get_dimensions(geometry)
    if dimension == 1 or (dimension == 2 and shapely.area(geometry) <= 0):
        raise InputError(
            f"The core {_named(name)} has no area. Give a point with a core radius, or a polygon."
        )
    if len(field.rear) and shapely.equals(shapely.union_all(field.rear), geometry):
        raise InputError(
            f"The core {_named(name)} is its own rear. Choose a rear that lies elsewhere, or none."
        )


def _round_core(
    field: Field, geometry, name: str, options: GapOptions, feedback: Feedback
) -> list[Row]:
    """Return the rows of one core: one, or with a nest one a level."""
    if not len(field.closed):
        return [without(name, "The encirclers hold no ground.")]
    scene = scene_of(field, np.array([geometry], dtype=object))
    feedback.set_progress(30.0)
    check(feedback)
    spot = scene.plane.forward(np.array([geometry], dtype=object))[0]
    require_near(field, scene, spot, _named(name))
    place = place_on(scene, spot, options.core_radius_m)
    if not len(place.points):
        return [taken(name, place.taken_m)]
    rears, refusal = _rears(scene, place, name)
    if refusal:
        return [without(name, refusal)]
    return _closures(field, scene, place, rears, name, options, part(feedback, 30.0, 100.0))


def _rears(scene: GapScene, place: Place, name: str) -> tuple[list[Place], str]:
    """Return the rear's places on open ground, and why there is none if so."""
    found = []
    for geometry in scene.rear:
        spot = place_on(scene, geometry, 0.0)
        if len(spot.points):
            found.append(spot)
    if len(scene.rear) and not found:
        return [], "The rear is not on open ground."
    if sum(len(spot.points) for spot in found) > _MOST_REARS:
        raise InputError(
            f"More than {_MOST_REARS} separate rear places: merge them or choose fewer."
        )
    core = [*place.blocked, shapely.multipoints(place.points)]
    for spot in found:
        ends = [*spot.blocked, shapely.multipoints(spot.points)]
        if any(shapely.intersects(a, b) for a in core for b in ends):
            raise InputError(
                f"The core {_named(name)} and the rear overlap: choose places that lie apart, or a "
                "smaller core radius."
            )
    return found, ""


def _closures(
    field: Field,
    scene: GapScene,
    place: Place,
    rears: list[Place],
    name: str,
    options: GapOptions,
    feedback: Feedback,
) -> list[Row]:
    inside = [scene.ground.within(point) for point in place.points]
    reachable = [
        i for i, mask in enumerate(inside) if not (mask != inside[0])[scene.ground.hole].any()
    ]
    note = (
        "" if len(reachable) == len(inside) else "Closed ground divides the core: its largest part."
    )
    points = place.points[reachable]
    rings = scene.ground.seen_from(inside[0])
    check(feedback)
    rear = np.concatenate([np.zeros((0, 2)), *(spot.points for spot in rears)])
    constraint = separation(
        points,
        rear,
        place.blocked
        + tuple(area for spot in rears for area in spot.blocked)
        + beyond(scene.study, scene.parts),
    )
    longest = np.inf if options.max_gap_m is None else options.max_gap_m
    tree = tree_of(rings) if len(rings) else None
    first = shortest_closure(
        rings, constraint, longest=longest, tree=tree, feedback=part(feedback, 0, 50)
    )
    if first is None:
        why = "No lines between closed ground cut the core off from the rear."
        if len(points) > 1:
            why += " Closed ground divides the core, and a pocket must hold every piece of it."
        return [without(name, why)]
    levels = [nest.level_of(rings, first, points)]
    if options.nest or levels[0].area < options.min_area_m2:
        levels = nest.levels_of(
            scene, levels[0], constraint, points, rear, longest, options, part(feedback, 50, 100)
        )
    if not levels:
        return [without(name, "No pocket round the core is as large as the least area asked for.")]
    if not options.nest:
        levels = levels[:1]
    rows = [
        measured(name, points, level.rings, level.closure, scene, field, options, note)
        for level in levels
    ]
    # What is larger than the innermost pocket is never cheaper.
    bound = length_m(first, scene)
    return [replace(row, nest_level=number, bound=bound) for number, row in enumerate(rows)]


def search_series(
    maps: Sequence[ControlMap],
    *,
    encirclers: Sequence[str],
    besieged: Sequence[str] = (),
    rear: np.ndarray | None = None,
    barriers: np.ndarray | None = None,
    study_area: np.ndarray | None = None,
    options: GapOptions = DEFAULTS,
    on_water: candidates.OnWater | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> tuple[GapResult, ...]:
    """Search every map for pockets that threaten: there is no core to follow over dates.

    Parameters and errors are those of `encirclement_gap`; the least area is held against all maps.
    """
    require_least_area(maps, barriers, options.min_area_m2)
    found = []
    for i, one in enumerate(maps):
        here = part(feedback, 100.0 * i / len(maps), 100.0 * (i + 1) / len(maps))
        found.append(
            _gap(
                one, encirclers, besieged, None, rear, barriers, study_area, options, on_water, here
            )
        )
    return tuple(found)


def gap_series(
    maps: Sequence[ControlMap],
    *,
    encirclers: Sequence[str],
    core: CorePlaces,
    besieged: Sequence[str] = (),
    rear: np.ndarray | None = None,
    barriers: np.ndarray | None = None,
    study_area: np.ndarray | None = None,
    options: GapOptions = DEFAULTS,
    feedback: Feedback = NO_FEEDBACK,
) -> GapSeries:
    """Measure the gap round each core on every dated map, in order of date.

    A map on which no closed ground changed since the date before is not measured again: its
    figures are the same to the last digit. An actor who is absent from a map on that date holds
    nothing there; one who is on no map at all is refused.

    Parameters and errors are those of `encirclement_gap`.

    Returns
    -------
    GapSeries
    """
    maps = in_order(maps)
    existing = sorted({name for control in maps for name in control.actor_names})
    require_known(maps, existing, encirclers, besieged)
    require_least_area(maps, barriers, options.min_area_m2)
    results: list[GapResult] = []
    reused, before = [], b""
    for i, control in enumerate(maps):
        check(feedback)
        present = {name.casefold() for name in control.actor_names}
        here = [name for name in encirclers if " ".join(name.split()).casefold() in present]
        within = [name for name in besieged if " ".join(name.split()).casefold() in present]
        digest = fingerprint(control)
        reused.append(bool(results) and digest == before)
        before = digest
        if reused[-1]:
            results.append(replace(results[-1], date=control.date))
        elif not here:
            note = "The encirclers hold no ground on this date."
            results.append(absent(control, core, encirclers, besieged, options, note))
        elif besieged and not within and not options.neutral_open:
            note = "The besieged hold no ground on this date."
            results.append(absent(control, core, encirclers, besieged, options, note))
        else:
            results.append(
                _gap(
                    control,
                    here,
                    within,
                    core,
                    rear,
                    barriers,
                    study_area,
                    options,
                    None,
                    part(feedback, 100.0 * i / len(maps), 100.0 * (i + 1) / len(maps)),
                )
            )
    return series_of(results, core, np.array(reused, bool))
