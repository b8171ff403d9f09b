# SPDX-License-Identifier: GPL-2.0-or-later
"""Gaps over dates: what maps must be like, what stays the same between two, and the table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from ..base.arrays import Array
from ..base.digests import Digests, digest, repeated
from ..base.errors import InputError
from ..base.remarks import remark
from ..control.control_map import ControlMap, names_on, require_actors, require_one_a_day
from ..geometry import geodesy
from .field import corners_of
from .model import CorePlaces, GapOptions, GapResult, GapSeries


def in_order(maps: Sequence[ControlMap]) -> list[ControlMap]:
    """Return maps in order of date."""
    dated = [(control.date, i) for i, control in enumerate(maps) if control.date is not None]
    if len(dated) < len(maps):
        raise InputError("A map of the series has no date: choose the field that holds it.")
    require_one_a_day(maps)
    return [maps[i] for _, i in sorted(dated)]


def require_known(
    maps: Sequence[ControlMap],
    encirclers: Sequence[str],
    besieged: Sequence[str],
) -> None:
    """Refuse actors who are on no map of the series."""
    if not maps:
        raise InputError("There is no dated map to measure. Check the date field.")
    existing = names_on(maps)
    for names, role in ((encirclers, "Encirclers"), (besieged, "Besieged")):
        require_actors(names, existing, role, maps[0].name)


def present(control: ControlMap, names: Sequence[str]) -> list[str]:
    """Return those of some actors who are on a map."""
    there = {name.casefold() for name in control.actor_names}
    return [name for name in names if " ".join(name.split()).casefold() in there]


def nobody_there(
    control: ControlMap, encirclers: Sequence[str], besieged: Sequence[str], options: GapOptions
) -> str:
    """Return why there is nothing to measure on a map, empty where there is."""
    if not present(control, encirclers):
        return remark("The encirclers hold no ground on this date.")
    if is_over(control, besieged, options):
        return remark("The besieged hold no ground on this date.")
    return ""


def is_over(control: ControlMap, besieged: Sequence[str], options: GapOptions) -> bool:
    """Return whether the besieged hold nothing on a map where they alone stand on open ground."""
    return bool(besieged) and not options.neutral_open and not present(control, besieged)


def require_least_area(maps: Sequence[ControlMap], barriers: Array | None, least_m2: float) -> None:
    """Refuse a least area that no pocket on any of the maps can have.

    Raises
    ------
    InputError
        If it is larger than the ground round all that is drawn.
    """
    if not least_m2 > 0 or not maps:
        return
    spots = [
        corners_of(one, geodesy.to_lonlat(one.geometries, one.crs)) for one in maps if len(one)
    ]
    # an empty map is refused by who measures on it
    if not spots:
        return
    if barriers is not None and len(barriers):
        box = shapely.box(*shapely.total_bounds(np.asarray(barriers, dtype=object)))
        spots.append(shapely.get_coordinates(box))
    drawn = np.concatenate(spots)
    ground = shapely.segmentize(shapely.box(*drawn.min(axis=0), *drawn.max(axis=0)), 1.0)
    whole = float(geodesy.area_m2(np.array([ground]), geodesy.geographic(maps[0].crs))[0])
    if least_m2 > whole:
        raise InputError(
            "The least area, {least_m2:,.6g} km², is larger than the whole map, "
            "{whole:,.6g} km². It is meant in square kilometres: enter a smaller one.",
            least_m2=least_m2 / 1000000.0,
            whole=whole / 1000000.0,
        )


def fingerprint(control: ControlMap, known: Digests | None = None) -> bytes:
    """Return a digest of all that a gap depends on in a map; `known` spares taking it again."""
    return digest(*_decisive(control), known=known)


def unchanged(maps: Sequence[ControlMap], known: Digests | None = None) -> Array:
    """Tell of each map whether all that a gap depends on is as on the one before it."""
    return repeated([_decisive(one) for one in maps], known)


def _decisive(control: ControlMap) -> tuple[list[str], Array]:
    """Return all that a gap depends on in a map."""
    return [str(one) for one in control.actors], control.geometries


def series_of(results: list[GapResult], core: CorePlaces, reused: Array) -> GapSeries:
    """Return the results of all dates as arrays."""
    shape = (len(results), len(core.names))
    gap, error, area = (np.full(shape, np.nan) for _ in range(3))
    state = []
    for row, result in enumerate(results):
        # A nest has several rows a core: the innermost stands for it.
        first = np.flatnonzero(result.pockets.nest_level == 0)
        gap[row] = result.pockets.gap_m[first]
        error[row] = result.pockets.err_m[first]
        area[row] = result.pockets.area_m2[first]
        state.append(tuple(result.pockets.state[i] for i in first))
    return GapSeries(
        dates=tuple(result.date for result in results if result.date is not None),
        cores=tuple(core.names),
        results=tuple(results),
        reused=reused,
        gap_m=gap,
        err_m=error,
        area_m2=area,
        state=tuple(state),
    )
