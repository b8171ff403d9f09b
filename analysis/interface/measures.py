# SPDX-License-Identifier: GPL-2.0-or-later
"""The measures of the analysis under one roof, with arguments as people write them.

Geometries that are given beside a control map (cores, rears, barriers, study areas, places) are in
degrees, longitude first. Lengths are metres and areas square metres, on the ellipsoid of the map.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

import numpy as np
import shapely
from pyproj import CRS
from shapely import Geometry

from ..base.cache import Cache, opened
from ..base.errors import InputError
from ..base.feedback import NO_FEEDBACK, Feedback
from ..change import compare as change
from ..change import timeline as series
from ..change import transects as shoreline
from ..change.links import TimelineOptions
from ..change.sectors import Sectors
from ..claims import evaluate as claims_room
from ..claims.claim import ClaimedQuantity, Verdict
from ..claims.context import MeasurementContext, MeasureOptions
from ..control import control_map as controls
from ..control import overlaps as overlap_room
from ..control.control_map import ControlMap
from ..control.repair import Repairs
from ..gap import encirclement
from ..gap.encirclement import CorePlaces, GapOptions, GapResult, GapSeries
from ..geometry import geodesy
from ..places import facts as fact_room
from ..places.facts import PlaceFactTable
from ..places.lookup import Places
from ..pocket import pockets as pocket_room
from ..pocket.pockets import PocketOptions, Pockets
from ..situation import log as situation_room
from ..situation.log import Log, SituationOptions
from . import arguments

Names = Union[str, Iterable[str]]
Geometries = Union[Geometry, Iterable[Geometry], None]
Core = Union[Geometry, Iterable[Geometry], Mapping[str, Geometry], CorePlaces]
PlacesLike = Union[Mapping[str, Geometry], Places]
Maps = Union[ControlMap, Iterable[ControlMap]]
Day = Optional[dt.date]
#: where results are kept: a folder, or a cache that is open
Kept = Union[Cache, str, Path, None]


def control_map(
    geometries: Iterable[Geometry],
    actors: Names,
    *,
    crs: CRS | str,
    date: Day = None,
    classes: Iterable[str] | None = None,
    name: str = "control map",
) -> tuple[ControlMap, Repairs]:
    """Return a control map of polygons and their actors, and what had to be repaired.

    Parameters
    ----------
    geometries : iterable of shapely polygons, length n, in `crs`
    actors : str or iterable of str
        One name for all, or n names.
    crs : anything pyproj reads
    date : datetime.date, optional
    classes : iterable of str, optional
        Control class of each polygon.

    Raises
    ------
    InputError
        If lengths differ, something is no polygon, or there is no usable CRS.
    """
    shapes = arguments.geometries(geometries, "geometries")
    if shapes is None:
        raise InputError("“geometries” must be shapely polygons; none were given.")
    held = arguments.names(actors, "actors")
    if isinstance(actors, str):
        held = held * len(shapes)
    if len(held) != len(shapes):
        raise InputError(
            "There are {count} polygons and {count_2} names of actors.",
            count=len(shapes),
            count_2=len(held),
        )
    kinds = None if classes is None else list(arguments.names(classes, "classes"))
    if kinds is not None and len(kinds) != len(shapes):
        raise InputError(
            "There are {count} polygons and {count_2} control classes.",
            count=len(shapes),
            count_2=len(kinds),
        )
    return controls.build(shapes, list(held), crs=crs, date=date, classes=kinds, name=name)


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
    feedback: Feedback = NO_FEEDBACK,
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
    return encirclement.encirclement_gap(
        arguments.one_map(control),
        encirclers=arguments.names(encirclers, "encirclers"),
        besieged=arguments.names(besieged, "besieged"),
        core=None if core is None else arguments.cores(core, _or_none(core_names)),
        rear=arguments.geometries(rear, "rear"),
        barriers=arguments.geometries(barriers, "barriers"),
        study_area=arguments.geometries(study_area, "study_area"),
        options=arguments.options(options, GapOptions),
        feedback=feedback,
    )


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
    scheduler: str = "",
    cache: Kept = None,
    feedback: Feedback = NO_FEEDBACK,
) -> GapSeries:
    """Measure the gap round each core on every date.

    Parameters
    ----------
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
    return encirclement.gap_series(
        arguments.several_maps(maps),
        encirclers=arguments.names(encirclers, "encirclers"),
        besieged=arguments.names(besieged, "besieged"),
        core=arguments.cores(core, _or_none(core_names)),
        rear=arguments.geometries(rear, "rear"),
        barriers=arguments.geometries(barriers, "barriers"),
        study_area=arguments.geometries(study_area, "study_area"),
        options=arguments.options(options, GapOptions),
        scheduler=scheduler,
        cache=opened(cache),
        feedback=feedback,
    )


def _or_none(named: Names | None) -> tuple[str, ...] | None:
    return None if named is None else arguments.names(named, "core_names")


def find_pockets(
    maps: Maps,
    *,
    encirclers: Names = (),
    besieged: Names = (),
    barriers: Geometries = None,
    study_area: Geometries = None,
    options: PocketOptions | None = None,
    scheduler: str = "",
    cache: Kept = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Pockets:
    """Find and measure the sealed pockets on one map, or on several in order of date.

    Parameters
    ----------
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
    return pocket_room.find_pockets(
        arguments.several_maps(maps),
        encirclers=arguments.names(encirclers, "encirclers"),
        besieged=arguments.names(besieged, "besieged"),
        barriers=arguments.geometries(barriers, "barriers"),
        study_area=arguments.geometries(study_area, "study_area"),
        options=arguments.options(options, PocketOptions),
        scheduler=scheduler,
        cache=opened(cache),
        feedback=feedback,
    )


def compare(
    before: ControlMap,
    after: ControlMap,
    *,
    noise_width_m: float = 0.0,
    study_area: Geometries = None,
    overlaps: str = "refuse",
    feedback: Feedback = NO_FEEDBACK,
) -> change.Comparison:
    """Compare two maps: changed ground, transition matrix, balance of each actor.

    Parameters
    ----------
    noise_width_m : float
        A change whose greatest width is under this is classed as redraw noise.
    study_area : geometry or geometries in degrees, optional
    overlaps : {"refuse", "first", "contested"}
        What becomes of ground that two actors are drawn on.

    Raises
    ------
    InputError
        If an argument is of the wrong kind, both maps are empty, or the dates are reversed.
    Canceled
        If the feedback asks to stop.
    """
    pair = [arguments.one_map(before, "before"), arguments.one_map(after, "after")]
    area = _area_in(study_area, pair[0].crs)
    ready = [
        overlap_room.prepared(
            one, crs=pair[0].crs, study_area=area, overlap_rule=overlaps, feedback=feedback
        )
        for one in pair
    ]
    width = arguments.number(noise_width_m, "noise_width_m")
    return change.compare(*ready, noise_width_m=width, feedback=feedback)


def _area_in(study_area: Geometries, crs: CRS | str) -> shapely.Geometry | None:
    area = arguments.one_area(study_area, "study_area")
    return None if area is None else geodesy.from_lonlat([area], crs)[0]


def timeline(
    maps: Maps,
    *,
    options: TimelineOptions | None = None,
    sectors: Sectors | None = None,
    scheduler: str = "",
    cache: Kept = None,
    feedback: Feedback = NO_FEEDBACK,
) -> series.Timeline:
    """Follow control over the dates of a series.

    Parameters
    ----------
    options : TimelineOptions, optional
        Its study area is in the CRS of the maps.
    scheduler : str
        Where to run: "" here and now, "processes", or a Dask scheduler's address.
    cache : folder or Cache, optional
        Keeps results by all that they depend on: a day more costs that day.

    Raises
    ------
    InputError
        If there are fewer than two maps, one has no date, or two have the same.
    Canceled
        If the feedback asks to stop.
    """
    return series.timeline(
        arguments.several_maps(maps),
        options=arguments.options(options, TimelineOptions),
        sectors=None if sectors is None else arguments.options(sectors, Sectors, "sectors"),
        scheduler=scheduler,
        cache=opened(cache),
        feedback=feedback,
    )


def situation_log(
    maps: Maps,
    *,
    options: SituationOptions | None = None,
    scheduler: str = "",
    cache: Kept = None,
    feedback: Feedback = NO_FEEDBACK,
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
        options=arguments.options(options, SituationOptions),
        scheduler=scheduler,
        cache=opened(cache),
        feedback=feedback,
    )


def place_facts(
    maps: Maps,
    places: PlacesLike,
    *,
    own: Names = (),
    feedback: Feedback = NO_FEEDBACK,
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
        If an argument is of the wrong kind.
    Canceled
        If the feedback asks to stop.
    """
    return fact_room.place_facts(
        arguments.several_maps(maps),
        arguments.places(places),
        own=arguments.names(own, "own"),
        feedback=feedback,
    )


@dataclass(frozen=True)
class TransectResult:
    """Transects, where they meet each date's line, and the statistics of each."""

    dates: tuple[dt.date, ...]
    transects: shoreline.Transects
    intersections: shoreline.Intersections
    statistics: shoreline.Statistics


def transects(
    lines: Mapping[dt.date, Geometry],
    baseline: Geometry,
    *,
    crs: CRS | str,
    spacing_m: float,
    length_m: float,
    hit_rule: str = "first",
    uncertainties: Sequence[float] | None = None,
    confidence: float = 0.95,
    feedback: Feedback = NO_FEEDBACK,
) -> TransectResult:
    """Cast transects from a baseline and return the shoreline analysts' statistics.

    Parameters
    ----------
    lines : mapping of date to line geometry, in `crs`
    baseline : LineString or MultiLineString, in `crs`
    spacing_m, length_m : float
        Distance between transects along the baseline; length of a transect.
    hit_rule : {"first", "last", "refuse"}
        Which crossing counts where there are several.
    uncertainties : sequence of float, optional
        One sigma of each date's line, metres, in the order of `lines`.

    Raises
    ------
    InputError
        If an argument is of the wrong kind.
    Canceled
        If the feedback asks to stop.
    """
    if not isinstance(lines, Mapping):
        raise InputError(
            "“lines” must map dates to lines, not {lines}.", lines=arguments.described(lines)
        )
    shapes = arguments.geometries(list(lines.values()), "lines")
    start = arguments.geometries(baseline, "baseline")
    if shapes is None or start is None or shapely.get_dimensions(start).tolist() != [1]:
        raise InputError("“baseline” must be one line.")
    cast = shoreline.cast(
        start[0],
        crs,
        spacing_m=arguments.number(spacing_m, "spacing_m"),
        length_m=arguments.number(length_m, "length_m"),
    )
    wide = [] if uncertainties is None else arguments.each(uncertainties)
    sigma = np.array([arguments.number(one, "uncertainties") for one in wide])
    met = shoreline.intersect(cast.lines, shapes, crs, hit_rule=hit_rule, feedback=feedback)
    found = shoreline.statistics(
        met.distances,
        list(lines),
        uncertainties=None if uncertainties is None else sigma,
        confidence=arguments.number(confidence, "confidence"),
    )
    return TransectResult(tuple(lines), cast, met, found)


def check_claims(
    claims: ClaimedQuantity | Iterable[ClaimedQuantity],
    maps: Maps,
    *,
    places: PlacesLike | None = None,
    options: MeasureOptions | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> list[Verdict]:
    """Return a verdict on each claimed quantity, measured on control maps.

    Raises
    ------
    InputError
        If an argument is of the wrong kind.
    Canceled
        If the feedback asks to stop.
    """
    asked = arguments.each(claims)
    wrong = [one for one in asked if not isinstance(one, ClaimedQuantity)]
    if wrong:
        raise InputError(
            "“claims” must be ClaimedQuantity, not {wrong}.", wrong=arguments.described(wrong[0])
        )
    held = arguments.several_maps(maps)
    context = MeasurementContext(
        crs=geodesy.geographic(held[0].crs),
        maps=held,
        places=None if places is None else arguments.places(places),
        options=arguments.options(options, MeasureOptions),
    )
    return claims_room.check_claims(asked, context, feedback=feedback)
