# SPDX-License-Identifier: GPL-2.0-or-later
"""The roads into a pocket, with arguments as people write them."""

from __future__ import annotations

from collections.abc import Iterable

from ..base.errors import InputError
from ..base.feedback import Feedback
from ..gap import supply
from ..gap.encirclement import GapOptions
from ..gap.roads import roads_of
from ..gap.supply import Supply
from . import arguments, values
from .measures import Core, Geometries, Maps, Names, question


def supply_routes(
    maps: Maps,
    roads: Geometries,
    *,
    encirclers: Names,
    core: Core,
    names: Iterable[str] | None = None,
    core_names: Names | None = None,
    besieged: Names = (),
    rear: Geometries = None,
    barriers: Geometries = None,
    study_area: Geometries = None,
    options: GapOptions | None = None,
    beyond_m: float = supply.BEYOND_M,
    feedback: Feedback | None = None,
) -> tuple[Supply, ...]:
    """Return the roads that still lead into the pocket round each core on each map.

    See `salient.analysis.gap.supply` for what counts, and how a road is measured.

    Parameters
    ----------
    roads : iterable of shapely lines, lon/lat
    names : iterable of str, optional
        Name or number of each road: connected features of one name are one road.
    options : GapOptions, optional
        Those of the gap; `fire_range_m` is the range within which roads lie under fire.
    beyond_m : float
        So far beyond the gap line a road is followed.

    Raises
    ------
    InputError
        If an argument is of the wrong kind, there is no road, or the core cannot be used.
    Canceled
        If the feedback asks to stop.
    """
    held = arguments.several_maps(maps)
    shapes = arguments.geometries(roads, "roads", held[0].crs)
    if shapes is None:
        raise InputError("“roads” must be shapely lines; none were given.")
    called = [""] * len(shapes) if names is None else [str(name) for name in values.each(names)]
    if len(called) != len(shapes):
        raise InputError(
            "There are {count} roads and {count_2} names of roads.",
            count=len(shapes),
            count_2=len(called),
        )
    asked = question(held[0], encirclers, besieged, rear, barriers, study_area, options, feedback)
    return supply.supply_routes(
        held,
        roads_of(shapes, called),
        core=arguments.cores(core, core_names, held[0].crs),
        beyond_m=values.number(beyond_m, "beyond_m", 0.0),
        **asked,
    )
