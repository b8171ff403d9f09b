# SPDX-License-Identifier: GPL-2.0-or-later
"""Roads into a pocket as the tables, numbers and sentences of their algorithm."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...analysis.base.remarks import in_words
from ...i18n import tr, writing_in
from ..gap_states import state_words
from .gap import GapTable, length_text

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.base.units import Units
    from ...analysis.gap.supply import Supply

ROAD_FIELDS = (
    ("date", "date"),
    ("core", "string"),
    ("road", "string"),
    ("features", "string"),
    ("state", "string"),
    ("nearest_m", "double"),
    ("length_km", "double"),
    ("under_fire_km", "double"),
    ("under_fire_pct", "double"),
    ("label", "string"),
)
POINT_FIELDS = (
    ("date", "date"),
    ("core", "string"),
    ("road", "string"),
    ("nearest_m", "double"),
    ("label", "string"),
)
SUMMARY_FIELDS = (
    ("date", "date"),
    ("core", "string"),
    ("encirclers", "string"),
    ("besieged", "string"),
    ("state", "string"),
    ("gap_km", "double"),
    ("roads_out", "int"),
    ("nearest_m", "double"),
    ("last_road", "string"),
    ("last_road_m", "double"),
    ("words", "string"),
    ("note", "string"),
)


def tables(found: Sequence[Supply], fire_range_m: float, units: Units) -> tuple[GapTable, ...]:
    """Return the rows of roads, of their nearest points, and one for each date and core."""
    roads, points, summary = (
        GapTable(fields) for fields in (ROAD_FIELDS, POINT_FIELDS, SUMMARY_FIELDS)
    )
    lines: list[Any] = []
    spots: list[Any] = []
    for one in found:
        for row in range(len(one.roads)):
            _add_road(one, row, roads, lines, units)
            _add_point(one, row, points, spots, units)
        summary.add(
            date=one.date,
            core=one.core,
            encirclers="; ".join(one.encirclers),
            besieged="; ".join(one.besieged),
            state=one.state,
            gap_km=one.gap_m / 1e3,
            roads_out=one.roads_out,
            nearest_m=one.nearest_m,
            last_road=road_name(one, 0) if one.roads_out else "",
            last_road_m=one.roads.nearest_m[0] if one.roads_out else None,
            words=words(one, fire_range_m, units),
            note=one.note,
        )
    roads.lonlat, points.lonlat = _shapes(lines), _shapes(spots)
    return roads, points, summary


def _shapes(shapes: list[Any]) -> Array:
    import numpy as np

    found = np.empty(len(shapes), dtype=object)
    found[:] = shapes
    return found


def _add_road(one: Supply, row: int, table: GapTable, lines: list[Any], units: Units) -> None:
    roads = one.roads
    table.add(
        date=one.date,
        core=one.core,
        road=road_name(one, row),
        features=", ".join(str(fid) for fid in roads.fids[row]),
        state=roads.state[row],
        nearest_m=roads.nearest_m[row],
        length_km=roads.length_m[row] / 1e3,
        under_fire_km=roads.under_fire_m[row] / 1e3,
        under_fire_pct=100.0 * roads.under_fire_m[row] / roads.length_m[row],
        label=_label(one, row, units),
    )
    lines.append(roads.geometry[row])


def _add_point(one: Supply, row: int, table: GapTable, spots: list[Any], units: Units) -> None:
    import shapely

    roads = one.roads
    if not math.isfinite(roads.nearest_m[row]):
        return
    table.add(
        date=one.date,
        core=one.core,
        road=road_name(one, row),
        nearest_m=roads.nearest_m[row],
        label=length_text(roads.nearest_m[row], units),
    )
    spots.append(shapely.Point(roads.lon[row], roads.lat[row]))


def road_name(one: Supply, row: int) -> str:
    """Return what a road is called: by its feature where it has no name."""
    name = one.roads.name[row]
    if name:
        return name
    return tr("road without a name (feature {fid})").format(fid=one.roads.fids[row][0])


def _label(one: Supply, row: int, units: Units) -> str:
    if one.roads.state[row] == "cut":
        return tr("{road}: cut").format(road=road_name(one, row))
    return tr("{road}: {way} off").format(
        road=road_name(one, row), way=length_text(one.roads.nearest_m[row], units)
    )


def words(one: Supply, fire_range_m: float, units: Units) -> str:
    """Return what is left of a pocket's supply in words: how many roads, and the last of them."""
    if one.roads_out is None:
        return in_words(one.note) or state_words(one.state)
    if one.state == "sealed":
        return tr("The pocket is sealed: no road leads in.")
    cut = sum(state == "cut" for state in one.roads.state)
    if not one.roads_out:
        if cut:
            return tr("No road of the layer leads in; roads that are cut: {count}.").format(
                count=cut
            )
        return tr("No road of the layer leads in.")
    if one.roads_out == 1:
        text = tr("The last road is {road}: {figures}.")
    else:
        text = tr("{count} roads lead in. The one that keeps furthest off is {road}: {figures}.")
    return text.format(
        count=one.roads_out,
        road=road_name(one, 0),
        figures=figures(one, 0, fire_range_m, units),
    )


@writing_in("")
def told(found: Sequence[Supply], fire_range_m: float, units: Units) -> list[str]:
    """Return the words for a reader now, where those of a table are kept."""
    return [words(one, fire_range_m, units) for one in found]


def figures(one: Supply, row: int, fire_range_m: float, units: Units) -> str:
    """Return how near the encirclers are to a road, where, and what of it lies under fire."""
    roads = one.roads
    near = tr("{way} from the encirclers at {lat:.4f}, {lon:.4f}").format(
        way=length_text(roads.nearest_m[row], units), lat=roads.lat[row], lon=roads.lon[row]
    )
    if not math.isfinite(roads.under_fire_m[row]):
        return near
    share = tr("{share:.0f} % of {length} under the fire-control range of {range}").format(
        share=100.0 * roads.under_fire_m[row] / roads.length_m[row],
        length=length_text(roads.length_m[row], units),
        range=length_text(fire_range_m, units),
    )
    return f"{near}, {share}"


def numbers(
    found: Sequence[Supply], cores: int, fire_range_m: float, units: Units
) -> dict[str, Any]:
    """Return the numeric outputs: those of the last date and the first core."""
    one = found[-cores]
    return {
        "ROADS_OUT": one.roads_out,
        "NEAREST": one.nearest_m if one.roads_out else None,
        "LAST_ROAD": words(one, fire_range_m, units),
    }
