# SPDX-License-Identifier: GPL-2.0-or-later
"""The measures of the analysis under one roof, with arguments as people write them.

Geometries that are given beside a control map (cores, rears, barriers, study areas, places) are in
degrees, longitude first. Lengths are metres and areas square metres, on the ellipsoid of the map.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Optional, Union

from pyproj import CRS
from shapely import Geometry

from ..base.cache import Cache
from ..base.errors import InputError
from ..base.feedback import Feedback
from ..claims import evaluate as claims_room
from ..claims.claim import ClaimedQuantity, Verdict
from ..claims.context import MeasurementContext, MeasureOptions
from ..control import control_map as controls
from ..control.control_map import ControlMap, require_actors
from ..control.doubt import doubts_of
from ..control.repair import Repairs
from ..gap import doubt as gap_doubt
from ..gap import encirclement
from ..gap.encirclement import CorePlaces, GapOptions, GapResult, GapSeries
from ..gap.series import in_order
from ..geometry import geodesy
from ..places import facts as fact_room
from ..places.facts import PlaceFactTable
from ..places.lookup import Places
from ..pocket import doubt as pocket_doubt
from ..pocket import pockets as pocket_room
from ..pocket.pockets import PocketOptions, Pockets
from ..situation import log as situation_room
from ..situation.log import Log, SituationOptions
from . import arguments, values

Names = Union[str, Iterable[str]]
Geometries = Union[Geometry, Iterable[Geometry], None]
Core = Union[Geometry, Iterable[Geometry], Mapping[str, Geometry], CorePlaces]
PlacesLike = Union[Mapping[str, Geometry], Places]
Maps = Union[ControlMap, Iterable[ControlMap]]
Day = Optional[dt.date]
#: how sure each feature is, 0 to 1, by date and id, as `read_control_maps` gives it
Sure = Optional[Mapping[tuple[Any, str], float]]
#: where results are kept: a folder, or a cache that is open
Kept = Union[Cache, str, Path, None]


def control_map(
    geometries: Iterable[Geometry],
    actors: Names,
    *,
    crs: CRS | str | None = None,
    date: Day = None,
    classes: Iterable[str] | None = None,
    counting: Names = (),
    name: str = "control map",
) -> tuple[ControlMap, Repairs]:
    """Return a control map of polygons and their actors, and what had to be repaired.

    Parameters
    ----------
    geometries : iterable of shapely polygons, or GeoSeries, length n, in `crs`
    actors : str or iterable of str
        One name for all, or n names.
    crs : anything pyproj reads
        That of a GeoSeries need not be said again.
    date : datetime.date, optional
    classes : iterable of str, optional
        Control class of each polygon.
    counting : str or iterable of str, optional
        The classes that count; none: all but ``claimed`` and ``infiltrated``, as everywhere.

    Raises
    ------
    InputError
        If lengths differ, nothing can be used, or there is no usable CRS.
    """
    shapes = arguments.shapes(geometries, "geometries")
    if shapes is None:
        raise InputError("“geometries” must be shapely polygons; none were given.")
    system = _crs_of(geometries, crs)
    held = values.names(actors, "actors")
    if isinstance(actors, str):
        held = held * len(shapes)
    if len(held) != len(shapes):
        raise InputError(
            "There are {count} polygons and {count_2} names of actors.",
            count=len(shapes),
            count_2=len(held),
        )
    kinds = None if classes is None else list(values.names(classes, "classes"))
    if kinds is not None and len(kinds) != len(shapes):
        raise InputError(
            "There are {count} polygons and {count_2} control classes.",
            count=len(shapes),
            count_2=len(kinds),
        )
    made, repairs = controls.build(
        shapes,
        list(held),
        crs=system,
        date=values.day(date, "date"),
        classes=kinds,
        name=values.text(name, "name"),
    )
    if len(shapes) and not len(made):
        raise InputError(
            "None of “geometries” is ground that somebody holds in {crs}: {why}.",
            crs=made.crs.name,
            why="; ".join(repairs.notes[repairs.refused]),
        )
    held_ground = controls.counted(made, values.names(counting, "counting"))
    if len(made) and not len(held_ground):
        raise InputError(
            "Nothing counts as held: all is of the classes {names}. Name the classes that count.",
            names=", ".join(sorted(set(map(str, made.classes)))),
        )
    return held_ground, repairs


def _crs_of(geometries: Iterable[Geometry], crs: CRS | str | None) -> Any:
    own = arguments.crs_of(geometries)
    if own is not None and crs is not None and not geodesy.same_crs(crs, own):
        raise InputError(
            "The polygons are in {own}, and “crs” says {crs}: leave it out, or correct one.",
            own=geodesy.as_crs(own).name,
            crs=geodesy.as_crs(crs).name,
        )
    return own if crs is None else crs


def encirclement_gap(
    control: ControlMap,
    *,
    encirclers: Names,
    core: Core | None = None,
    core_names: Names | None = None,
    besieged: Names = (),
    rear: Geometries = None,
    barriers: Geometries = None,
    study_area: Geometries = None,
    options: GapOptions | None = None,
    feedback: Feedback | None = None,
) -> GapResult:
    """Measure the gap round each core, or search for pockets that threaten if no core is given.

    See `salient.analysis.gap.encirclement.encirclement_gap` for the method.

    Raises
    ------
    InputError
        If an argument is of the wrong kind, an actor is unknown, or the core cannot be used.
    Canceled
        If the feedback asks to stop.
    """
    ground = arguments.one_map(control)
    asked = question(ground, encirclers, besieged, rear, barriers, study_area, options, feedback)
    places = None if core is None else arguments.cores(core, core_names, ground.crs)
    return encirclement.encirclement_gap(ground, core=places, **asked)


def question(
    control: ControlMap,
    encirclers: Names,
    besieged: Names,
    rear: Geometries,
    barriers: Geometries,
    study_area: Geometries,
    options: GapOptions | None,
    feedback: Feedback | None,
) -> dict[str, Any]:
    """Return what all that asks for gaps has in common, as the analysis takes it.

    Raises
    ------
    InputError
        If an argument is of the wrong kind.
    """
    return {
        "encirclers": values.names(encirclers, "encirclers"),
        "besieged": values.names(besieged, "besieged"),
        "rear": arguments.geometries(rear, "rear", control.crs),
        "barriers": arguments.geometries(barriers, "barriers", control.crs),
        "study_area": arguments.area(study_area, "study_area", control.crs),
        "options": values.options(options, GapOptions),
        "feedback": values.heard(feedback),
    }


def gap_series(
    maps: Maps,
    *,
    encirclers: Names,
    core: Core,
    core_names: Names | None = None,
    besieged: Names = (),
    rear: Geometries = None,
    barriers: Geometries = None,
    study_area: Geometries = None,
    options: GapOptions | None = None,
    sure: Sure = None,
    scheduler: str = "",
    cache: Kept = None,
    feedback: Feedback | None = None,
) -> GapSeries:
    """Measure the gap round each core on every date.

    Parameters
    ----------
    sure : mapping, optional
        The `sure` of what `read_control_maps` gave: intervals hold what it leaves open.
    scheduler : str
        Where to run: "" here and now, "processes", or a Dask scheduler's address.
    cache : folder or Cache, optional
        Keeps results by all that they depend on: a day more costs that day.

    Raises
    ------
    InputError
        If an argument is of the wrong kind, a map has no date, or two have the same.
    Canceled
        If the feedback asks to stop.
    """
    held = arguments.several_maps(maps)
    asked = question(held[0], encirclers, besieged, rear, barriers, study_area, options, feedback)
    asked["core"] = arguments.cores(core, core_names, held[0].crs)
    told = values.sure(sure)
    found = encirclement.gap_series(
        held, **{**asked, **values.kept_and_heard(scheduler, cache, feedback)}
    )
    ordered = in_order(held)
    doubts = doubts_of(ordered, told)
    if doubts is None:
        return found
    return gap_doubt.series_heeded(found, ordered, doubts, **asked)


def find_pockets(
    maps: Maps,
    *,
    encirclers: Names = (),
    besieged: Names = (),
    barriers: Geometries = None,
    study_area: Geometries = None,
    options: PocketOptions | None = None,
    sure: Sure = None,
    scheduler: str = "",
    cache: Kept = None,
    feedback: Feedback | None = None,
) -> Pockets:
    """Find and measure the sealed pockets on one map, or on several in order of date.

    Parameters
    ----------
    sure : mapping, optional
        The `sure` of what `read_control_maps` gave: intervals of areas hold what it leaves open.
    scheduler : str
        Where to run: "" here and now, "processes", or a Dask scheduler's address.
    cache : folder or Cache, optional
        Keeps results by all that they depend on: a day more costs that day.

    Raises
    ------
    InputError
        If an argument is of the wrong kind or an actor is unknown.
    Canceled
        If the feedback asks to stop.
    """
    held = arguments.several_maps(maps)
    sides = (values.names(encirclers, "encirclers"), values.names(besieged, "besieged"))
    told = values.sure(sure)
    found = pocket_room.find_pockets(
        held,
        encirclers=sides[0],
        besieged=sides[1],
        barriers=arguments.geometries(barriers, "barriers", held[0].crs),
        study_area=arguments.area(study_area, "study_area", held[0].crs),
        options=values.options(options, PocketOptions),
        **values.kept_and_heard(scheduler, cache, feedback),
    )
    doubts = doubts_of(held, told)
    return found if doubts is None else pocket_doubt.heeded(found, held, doubts, *sides)


def situation_log(
    maps: Maps,
    *,
    options: SituationOptions | None = None,
    scheduler: str = "",
    cache: Kept = None,
    feedback: Feedback | None = None,
) -> Log:
    """Return what happened to the shape of each actor's ground from map to map.

    Parameters
    ----------
    scheduler : str
        Where to run: "" here and now, "processes", or a Dask scheduler's address.
    cache : folder or Cache, optional
        Keeps results by all that they depend on: a day more costs that day.

    Raises
    ------
    InputError
        If there are fewer than two maps.
    Canceled
        If the feedback asks to stop.
    """
    return situation_room.situation_log(
        arguments.several_maps(maps),
        options=values.options(options, SituationOptions),
        **values.kept_and_heard(scheduler, cache, feedback),
    )


def place_facts(
    maps: Maps,
    places: PlacesLike,
    *,
    own: Names = (),
    feedback: Feedback | None = None,
) -> PlaceFactTable:
    """Return who holds each place on each map, and how far it lies from the front.

    Parameters
    ----------
    places : mapping of name to point in degrees, or Places
    own : str or iterable of str
        The user's own side, for how far behind the others' lines a place lies.

    Raises
    ------
    InputError
        If an argument is of the wrong kind, or the own side is on no map.
    Canceled
        If the feedback asks to stop.
    """
    held = arguments.several_maps(maps)
    existing = sorted({name for one in held for name in one.actor_names})
    return fact_room.place_facts(
        held,
        arguments.places(places),
        own=require_actors(values.names(own, "own"), existing, "Own side", held[0].name),
        feedback=values.heard(feedback),
    )


def check_claims(
    claims: ClaimedQuantity | Iterable[ClaimedQuantity],
    maps: Maps,
    *,
    places: PlacesLike | None = None,
    options: MeasureOptions | None = None,
    feedback: Feedback | None = None,
) -> list[Verdict]:
    """Return a verdict on each claimed quantity, measured on control maps.

    Raises
    ------
    InputError
        If an argument is of the wrong kind.
    Canceled
        If the feedback asks to stop.
    """
    asked = [
        values.options(values.of_kind(one, ClaimedQuantity, "claims"), ClaimedQuantity, "claims")
        for one in values.each(claims)
    ]
    held = arguments.several_maps(maps)
    context = MeasurementContext(
        crs=geodesy.geographic(held[0].crs),
        maps=held,
        places=None if places is None else arguments.places(places),
        options=values.options(options, MeasureOptions),
    )
    return claims_room.check_claims(asked, context, feedback=values.heard(feedback))
