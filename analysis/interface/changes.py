# SPDX-License-Identifier: GPL-2.0-or-later
"""What changes from map to map, with arguments as people write them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from pyproj import CRS
from shapely import Geometry

from ..base.arrays import Array
from ..base.errors import InputError
from ..base.feedback import Feedback
from ..change import compare as change
from ..change import front as fronts
from ..change import timeline as series
from ..change import transects as shoreline
from ..change import trend as trends
from ..change.borders import Borders, borders_of
from ..change.doubt import doubtful_of_pair, doubtful_of_series
from ..change.front import Front
from ..change.links import TimelineOptions
from ..change.sectors import Sectors
from ..change.trend import Trend
from ..control import overlaps as overlap_room
from ..control.control_map import ControlMap
from ..control.doubt import doubts_of
from ..control.turns import area_on_one_turn, on_one_turn
from ..makers.comparing import SourceOptions
from . import arguments, values
from .measures import Geometries, Kept, Maps, Sure

#: how far a drawing of a coast or a border of states may lie from it, as in `SourceOptions`
BORDER_M = SourceOptions.border_m


def compare(
    before: ControlMap,
    after: ControlMap,
    *,
    noise_width_m: float = 0.0,
    study_area: Geometries = None,
    overlaps: str = "refuse",
    sure: Sure = None,
    feedback: Feedback | None = None,
) -> change.Comparison:
    """Compare two maps: changed ground, transition matrix, balance of each actor.

    Parameters
    ----------
    noise_width_m : float
        A change whose greatest width is under this is classed as redraw noise.
    study_area : geometry or geometries in degrees, optional
    overlaps : {"refuse", "first", "contested"}
        What becomes of ground that two actors are drawn on.
    sure : mapping, optional
        The `sure` of what `read_control_maps` gave: `doubtful_m2` of the result is what is not.

    Raises
    ------
    InputError
        If an argument is of the wrong kind, both maps are empty, or the dates are reversed.
    Canceled
        If the feedback asks to stop.
    """
    given = [arguments.one_map(before, "before"), arguments.one_map(after, "after")]
    pair, said = on_one_turn(given)
    width = values.number(noise_width_m, "noise_width_m", 0.0)
    heard = values.heard(feedback)
    given_area = arguments.one_area(study_area, "study_area", pair[0].crs)
    area = area_on_one_turn(given_area, pair[0].crs, said)
    rule, told = values.text(overlaps, "overlaps"), values.sure(sure)
    ready = [
        overlap_room.prepared(
            one, crs=pair[0].crs, study_area=area, overlap_rule=rule, feedback=heard
        )
        for one in pair
    ]
    found = change.compare(*ready, noise_width_m=width, feedback=heard)
    open_m2 = None
    if told:
        masks = doubts_of(pair, told) or [np.zeros(len(one), dtype=bool) for one in pair]
        open_m2 = doubtful_of_pair(pair, masks, found.changes)
    return replace(found, notes=(*said, *found.notes), doubtful_m2=open_m2)


def front_lines(
    control: ControlMap,
    *,
    tolerance_m: float = 0.0,
    study_area: Geometries = None,
    overlaps: str = "refuse",
    borders: Geometries = None,
    border_m: float = BORDER_M,
    feedback: Feedback | None = None,
) -> Front:
    """Return the lines along which two actors face one another, one row a pair of them.

    Parameters
    ----------
    tolerance_m : float
        Gaps and overlaps between the drawings of two actors up to this width are bridged.
    study_area : geometry or geometries in degrees, optional
        Its edge, and all that lies outside, is no front.
    overlaps : {"refuse", "first", "contested"}
        What becomes of ground that two actors are drawn on.
    borders : geometry or geometries in degrees, optional
        Coasts and borders of states: on a map of one actor what runs along them is no front.
    border_m : float
        How far the map's drawing of them may lie from them.

    Raises
    ------
    InputError
        If an argument is of the wrong kind, or actors overlap and the rule is to refuse.
    Canceled
        If the feedback asks to stop.
    """
    ground, heard = arguments.one_map(control), values.heard(feedback)
    area = arguments.one_area(study_area, "study_area", ground.crs)
    rule = values.text(overlaps, "overlaps")
    ready = overlap_room.prepared(ground, study_area=area, overlap_rule=rule, feedback=heard)
    return fronts.front_lines(
        ready.control,
        tolerance_m=values.number(tolerance_m, "tolerance_m", 0.0),
        study_area=area,
        edges=ready.edges,
        borders=_borders(borders, border_m, ground.crs),
        feedback=heard,
    )


def _borders(lines: Geometries, border_m: float, crs: CRS) -> Borders | None:
    found = arguments.geometries(lines, "borders", crs)
    width = values.number(border_m, "border_m", 0.0)
    return None if found is None else borders_of(found, width, crs)


def timeline(
    maps: Maps,
    *,
    options: TimelineOptions | None = None,
    study_area: Geometries = None,
    sectors: Sectors | None = None,
    borders: Geometries = None,
    border_m: float = BORDER_M,
    sure: Sure = None,
    scheduler: str = "",
    cache: Kept = None,
    feedback: Feedback | None = None,
) -> series.Timeline:
    """Follow control over the dates of a series.

    Parameters
    ----------
    options : TimelineOptions, optional
    study_area : geometry or geometries in degrees, optional
        That of the options is in the CRS of the maps.
    borders : geometry or geometries in degrees, optional
        Coasts and borders of states: on a map of one actor what runs along them is no front.
    border_m : float
        How far the maps' drawing of them may lie from them.
    sure : mapping, optional
        The `sure` of what `read_control_maps` gave: `doubtful_m2` and `table_doubtful_m2` of the
        result are what is not.
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
    held = arguments.several_maps(maps)
    wanted = values.options(options, TimelineOptions)
    if study_area is not None:
        if wanted.study_area is not None:
            raise InputError("Give one study area: as “study_area”, or with the options.")
        area = arguments.one_area(study_area, "study_area", wanted.crs or held[0].crs)
        wanted = replace(wanted, study_area=area)
    if borders is not None:
        strip = _borders(borders, border_m, wanted.crs or held[0].crs)
        wanted = replace(wanted, borders=strip)
    parts = None if sectors is None else values.of_kind(sectors, Sectors, "sectors")
    told = values.sure(sure)
    found = series.timeline(
        held,
        options=wanted,
        sectors=parts,
        **values.kept_and_heard(scheduler, cache, feedback),
    )
    if not told:
        return found
    masks = doubts_of(held, told) or [np.zeros(len(one), dtype=bool) for one in held]
    changed, kept = doubtful_of_series(held, masks, found, parts, wanted.study_area)
    return replace(found, doubtful_m2=changed, table_doubtful_m2=kept)


def closing_trend(
    dates: Iterable[dt.date], gap_m: Iterable[float], *, confidence: float = 0.95
) -> Trend:
    """Return the closing rate of a gap and its projected sealing date.

    See `salient.analysis.change.trend.closing_trend` for the method.

    Parameters
    ----------
    dates : iterable of datetime.date or datetime.datetime, length n
    gap_m : iterable of float, length n
        Metres; NaN where there is none, 0 where it is sealed.
    confidence : float

    Raises
    ------
    InputError
        If an argument is of the wrong kind, or there are not as many gaps as dates.
    """
    days = [values.moment(one, "dates") for one in values.each(dates)]
    gaps = [values.number_or_none(one, "gap_m") for one in values.each(gap_m)]
    share = values.number(confidence, "confidence")
    if len(days) != len(gaps) or None in days:
        raise InputError(
            "There are {count} gaps and {count_2} dates for them.",
            count=len(gaps),
            count_2=sum(one is not None for one in days),
        )
    if not 0.0 < share < 1.0:
        raise InputError("The confidence must lie between 0 and 100 %.")
    return trends.closing_trend(days, np.array(gaps, float), confidence=share)


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
    feedback: Feedback | None = None,
) -> TransectResult:
    """Cast transects from a baseline and return the shoreline analysts' statistics.

    Parameters
    ----------
    lines : mapping of date or datetime to line geometry, in `crs`
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
            "“lines” must map dates to lines, not {lines}.", lines=values.described(lines)
        )
    days = [values.moment(one, "lines") for one in lines]
    shapes = arguments.shapes(list(lines.values()), "lines")
    if None in days or shapes is None or not len(shapes) or not _all_lines(shapes):
        raise InputError(
            "“lines” must map dates to lines, not {lines}.", lines=values.described(lines)
        )
    start = arguments.shapes(baseline, "baseline")
    if start is None or len(start) != 1 or not _all_lines(start):
        raise InputError("“baseline” must be one line.")
    cast = shoreline.cast(
        start[0],
        crs,
        spacing_m=values.number(spacing_m, "spacing_m", 0.0),
        length_m=values.number(length_m, "length_m", 0.0),
    )
    wide = [] if uncertainties is None else values.each(uncertainties)
    sigma = np.array([values.number(one, "uncertainties") for one in wide])
    rule, heard = values.text(hit_rule, "hit_rule"), values.heard(feedback)
    met = shoreline.intersect(cast.lines, shapes, crs, hit_rule=rule, feedback=heard)
    found = shoreline.statistics(
        met.distances,
        days,
        uncertainties=None if uncertainties is None else sigma,
        confidence=values.number(confidence, "confidence"),
    )
    return TransectResult(tuple(days), cast, met, found)


def _all_lines(shapes: Array) -> bool:
    return bool((shapely.get_dimensions(shapes) == 1).all())
