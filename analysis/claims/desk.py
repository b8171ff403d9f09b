# SPDX-License-Identifier: GPL-2.0-or-later
"""What an editor looks at first: changes that nobody reports, and reports that no map shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from ..base.arrays import Array
from ..geometry import geodesy
from .evidence import Support, spans_of
from .material import CREDIBILITIES, RELIABILITIES, REPORTS, Events, MatchableChanges, Reports
from .sides import CONTRARY

UNSUPPORTED, UNMAPPED = "unsupported change", "unmapped report"


@dataclass(frozen=True)
class Desk:
    """One list of both, in the order in which to read it: arrays of length n.

    Attributes
    ----------
    kind : ndarray of str
        `UNSUPPORTED` or `UNMAPPED`.
    row : ndarray of int
        Row of the changes, or of the events.
    place : ndarray of int
        Place within its kind, from 1: changes by area, the largest first; reports by the better
        reliability of their sources, then by the better credibility, then by how many sources.
    area_m2 : ndarray of float
        Of a change; NaN of a report.
    reliability : ndarray of str
        Best grade of those who report it; empty where none is graded, and of a change.
    credibility : ndarray of int
        The same of the information; 0 where none is graded, and of a change.
    sources : ndarray of int
        How many sources report it.
    lonlat : ndarray of float, shape (n, 2)
    """

    kind: Array
    row: Array
    place: Array
    area_m2: Array
    reliability: Array
    credibility: Array
    sources: Array
    lonlat: Array

    def __len__(self) -> int:
        return len(self.kind)


def desk(
    changes: MatchableChanges,
    events: Events,
    reports: Reports,
    support: Support,
    *,
    days: float,
    crs: CRS | str = "EPSG:4326",
) -> Desk:
    """Return changes that no source reports and reports that no map shows, as one list.

    The first of each kind stand first: the largest change, then the best report, then the second
    of either. A report is unmapped if its event has a place and a date from `days` before the
    first map to `days` after the last, at least one source reports it, and no change near it is
    the deed of whom it names. What happened outside these dates no map could show.
    """
    ground = _changes(changes, support, crs)
    told = _unmapped(changes, events, reports, support, days)
    kinds = [UNSUPPORTED] * len(ground) + [UNMAPPED] * len(told)
    rows = [*ground, *told]
    place = np.array([*range(1, len(ground) + 1), *range(1, len(told) + 1)], dtype=np.int64)
    order = np.argsort(place, kind="stable")
    columns = list(zip(*rows)) if rows else [()] * 6
    row, area, reliability, credibility, sources, lonlat = columns
    return Desk(
        kind=np.array(kinds, dtype=object)[order],
        row=np.array(row, dtype=np.int64)[order],
        place=place[order],
        area_m2=np.array(area, dtype=float)[order],
        reliability=np.array(reliability, dtype=object)[order],
        credibility=np.array(credibility, dtype=np.int64)[order],
        sources=np.array(sources, dtype=np.int64)[order],
        lonlat=np.array(lonlat, dtype=float).reshape(len(rows), 2)[order],
    )


def _changes(changes: MatchableChanges, support: Support, crs: CRS | str) -> list[tuple[Any, ...]]:
    """Return the changes without support, the largest first."""
    rows = support.unsupported
    shapes = np.asarray(changes.lonlat, dtype=object)[rows]
    areal = shapely.get_dimensions(shapes) == 2
    area = np.zeros(len(rows))
    if areal.any():
        area[areal] = geodesy.area_m2(shapes[areal], geodesy.geographic(crs))
    points = shapely.get_coordinates(shapely.point_on_surface(shapes)).reshape(-1, 2)
    order = np.argsort(-area, kind="stable")
    return [(int(rows[i]), float(area[i]), "", 0, 0, tuple(points[i])) for i in order]


def _unmapped(
    changes: MatchableChanges, events: Events, reports: Reports, support: Support, days: float
) -> list[tuple[Any, ...]]:
    """Return the events that somebody reports and no map shows, the best graded first."""
    fits = np.asarray(support.direction) != CONTRARY
    shown = set(np.asarray(support.matches.event)[fits].tolist())
    in_time = _in_time(changes, events, days)
    told: dict[int, list[int]] = {}
    for number, event in enumerate(reports.event):
        if reports.stance[number] == REPORTS:
            told.setdefault(int(event), []).append(number)
    found = []
    for event in sorted(told):
        lon, lat = float(events.lon[event]), float(events.lat[event])
        if event in shown or not in_time[event] or not np.isfinite(lon + lat):
            continue
        letters = [RELIABILITIES.index(reports.reliability[n]) for n in told[event]]
        grades = [CREDIBILITIES.index(reports.credibility[n]) for n in told[event]]
        sources = len({reports.source[n] for n in told[event]})
        key = (min(letters), min(grades), -sources, event)
        found.append((key, (
            event, float("nan"), RELIABILITIES[min(letters)], CREDIBILITIES[min(grades)], sources,
            (lon, lat),
        )))  # fmt: skip
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def _in_time(changes: MatchableChanges, events: Events, days: float) -> Array:
    """Tell which events lie within the dates that the maps cover; all, where maps have none."""
    first, last = spans_of(changes.first, changes.last)
    if not len(first) or np.isnan(first).all():
        return np.ones(len(events), bool)
    begin, end = np.nanmin(first) - days, np.nanmax(last) + days
    start, stop = spans_of(events.first, events.last)
    precision = np.nan_to_num(np.asarray(events.date_precision_days, float))
    near: Array = (stop + precision >= begin) & (start - precision <= end)
    return near
