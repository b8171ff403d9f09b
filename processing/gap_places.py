# SPDX-License-Identifier: GPL-2.0-or-later
"""What the gap explorer says of a place and of its roads, in words and shapes to draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..i18n import named, tr
from .tables import supply as supply_tables

if TYPE_CHECKING:
    from ..analysis.base.units import Units
    from ..analysis.control.control_map import ControlMap
    from ..analysis.gap.supply import Supply
    from ..analysis.places.facts import MeasuredGround

#: Roads that are told one by one below the sentence.
_MOST_TOLD = 4


@dataclass(frozen=True)
class SupplyAnswer:
    """The roads into the pocket that is shown.

    Attributes
    ----------
    roads_out : int or None
    text : str
        The sentence on the last road, and a line each for the next.
    ways, cut, spots : lists of shapely geometries in degrees
        Ways of the roads that lead in, what is left of others, and where each comes nearest.
    crs : str
        The geographic CRS they are in, as WKT.
    """

    roads_out: int | None
    text: str
    ways: list[Any]
    cut: list[Any]
    spots: list[Any]
    crs: str


def supply_answer(one: Supply, fire_range_m: float, units: Units, crs: Any) -> SupplyAnswer:
    """Return the roads of one pocket, ready to show."""
    import shapely

    from ..analysis.geometry import geodesy

    roads = one.roads
    leads = [row for row in range(len(roads)) if roads.state[row] == "leads in"]
    lines = [supply_tables.words(one, fire_range_m, units)]
    for row in leads[1 : 1 + _MOST_TOLD]:
        told = supply_tables.figures(one, row, fire_range_m, units)
        lines.append(named(supply_tables.road_name(one, row), told))
    if len(leads) > 1 + _MOST_TOLD:
        lines.append("…")
    return SupplyAnswer(
        one.roads_out,
        "\n".join(lines),
        [roads.geometry[row] for row in leads],
        [roads.geometry[row] for row in range(len(roads)) if row not in leads],
        [shapely.Point(roads.lon[row], roads.lat[row]) for row in leads],
        geodesy.geographic(crs).to_wkt(),
    )


def facts_text(
    control: ControlMap,
    ground: MeasuredGround,
    place: Any,
    reference: Any,
    own: list[str],
    units: Units,
) -> str:
    """Return what *Place facts* says of a place (lon/lat point), as a sentence.

    Parameters
    ----------
    reference : (str, shapely Point) or None
        A place that distance and direction are told from.
    """
    from ..analysis.places import facts, lookup

    here = lookup.build([place], [""])
    table = facts.place_facts([control], here, own=own, grounds=[ground])
    text = facts.format_fact(table, 0, own, units[0], units[2], tr=tr)
    if reference is None:
        return text
    name, spot = reference
    way = facts.bearings(here, lookup.build([spot], [name]), control.crs)
    if not len(way.place):
        return text
    metres, azimuth = float(way.distance_m[0]), float(way.azimuth_deg[0])
    told = facts.format_way(name, metres, azimuth, units[0], units[2], tr)
    return f"{text}; {told}"
