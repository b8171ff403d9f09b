# SPDX-License-Identifier: GPL-2.0-or-later
"""Which change of the last date no reported event stands near: events as CSV, change as rows."""

from __future__ import annotations

import datetime as dt
import math
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from ..analysis import ControlMap, InputError, compare
from ..analysis.claims.evidence import match_evidence
from ..analysis.claims.material import REPORTS, Events, MatchableChanges, Reports
from ..analysis.geometry import geodesy
from .claims import csv_lines
from .measuring import date_text

_NEEDED = ("date", "lon", "lat")
_POSSIBLE = (*_NEEDED, "date_to", "actors", "title", "source", "precision_km", "precision_days")


def read_events(path: Path) -> tuple[Events, Reports]:
    """Return the events of a CSV file; each line is one source's report of one event.

    Raises
    ------
    InputError
        If the file cannot be read, a column is unknown or a cell is no number or date.
    """
    found = []
    for number, line in enumerate(csv_lines(path, _POSSIBLE, _NEEDED), 2):
        given = {name: (line.get(name) or "").strip() for name in _POSSIBLE}
        try:
            found.append(_event(given))
        except ValueError as error:
            raise InputError(
                "{path}, line {number}: {error}", path=path, number=number, error=error
            ) from error
    numbers, times, words = zip(*found) if found else ((), (), ())
    lon, lat, metres, days = np.array(numbers, dtype=float).reshape(-1, 4).T
    first, last = zip(*times) if times else ((), ())
    actors, deeds, sources = zip(*words) if words else ((), (), ())
    events = Events(lon, lat, metres, first, last, days, actors, deeds)
    count = len(found)
    reports = Reports(range(count), [""] * count, [0] * count, [REPORTS] * count, sources)
    return events, reports


def _event(given: dict[str, str]) -> tuple[tuple, tuple, tuple]:
    """Return numbers, dates and words of an event."""
    first = dt.date.fromisoformat(given["date"])
    last = dt.date.fromisoformat(given["date_to"]) if given["date_to"] else first
    lon, lat = float(given["lon"]), float(given["lat"])
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(f"{lon:g}, {lat:g} is no place in degrees")
    if last < first:
        raise ValueError(f"date_to {last} is before date {first}")
    metres, days = 1000 * _precision(given, "precision_km"), _precision(given, "precision_days")
    words = given["actors"], given["title"], given["source"]
    return (lon, lat, metres, days), (first, last), words


def _precision(given: dict[str, str], name: str) -> float:
    value = float(given[name] or 0)
    if not 0 <= value < math.inf:
        raise ValueError(f"{name} is {given[name]}, and must be 0 or more")
    return value


def unsupported(
    maps: list[ControlMap],
    events: Path,
    noise_width_m: float,
    reaches: Iterable[tuple[float, float]],
) -> list[dict[str, Any]]:
    """Return the ground that changed hands since the date before and that no event reports.

    Parameters
    ----------
    events : Path
        As `read_events` takes it.
    noise_width_m : float
        Change narrower than this is a redrawn line, and not counted.
    reaches : iterable of (float, float)
        Kilometres and days within which an event stands near a change.

    Returns
    -------
    list of dict
        A row for each reach, and each pair of who held the ground and who holds it.
    """
    changes = compare(maps[-2], maps[-1], noise_width_m=noise_width_m).changes
    real = np.flatnonzero(changes.noise == "")
    asked = MatchableChanges(
        geodesy.to_lonlat(changes.geometries[real], changes.crs),
        first=[maps[-2].date] * len(real),
        last=[maps[-1].date] * len(real),
        winners=changes.targets[real].tolist(),
        losers=changes.sources[real].tolist(),
    )
    given = read_events(events)
    rows = []
    for km, days in sorted(set(reaches)):
        support = match_evidence(
            asked, *given, distance_m=1000 * km, days=days, crs=geodesy.geographic(changes.crs)
        )
        lacking: dict[tuple[str, str], float] = defaultdict(float)
        for row in real[support.unsupported]:
            pair = str(changes.sources[row]), str(changes.targets[row])
            lacking[pair] += float(changes.areas_m2[row]) / 1e6
        rows += [
            {
                "date": date_text(maps[-1].date),
                "distance_km": km,
                "days": days,
                "from_actor": source,
                "to_actor": target,
                "area_km2": area,
            }
            for (source, target), area in sorted(lacking.items())
        ]
    return rows
