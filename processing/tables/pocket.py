# SPDX-License-Identifier: GPL-2.0-or-later
"""Pockets as the tables and sentences of the algorithm “Pocket area”."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...i18n import tr, writing_in
from .sealing import or_earlier

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array
    from ...analysis.base.feedback import Feedback
    from ...analysis.base.units import Units
    from ...analysis.places.lookup import Inside
    from ...analysis.pocket.pockets import PocketOptions, Pockets
    from ...analysis.pocket.reference import ReferenceTable


POCKET_FIELDS = (
    ("pocket_id", "int"),
    ("date", "date"),
    ("besieged", "string"),
    ("area_km2", "double"),
    ("area_mi2", "double"),
    ("area_ha", "double"),
    ("area_err_km2", "double"),
    ("perimeter_km", "double"),
    ("held_by", "string"),
    ("inradius_km", "double"),
    ("places", "string"),
    ("population", "long"),
    ("since", "date"),
    ("comparison", "string"),
    ("label", "string"),
    ("position_error_m", "double"),
    ("correlation_m", "double"),
    ("precision", "string"),
)
POLE_FIELDS = (
    ("pocket_id", "int"),
    ("date", "date"),
    ("since", "date"),
    ("until", "date"),
    ("inradius_km", "double"),
    ("area_km2", "double"),
    ("area_err_km2", "double"),
    ("area_low_km2", "double"),
    ("area_high_km2", "double"),
    ("boundary_km", "double"),
    ("places_unknown", "int"),
    ("label", "string"),
)
EXCLUDED_FIELDS = (
    ("pocket_id", "int"),
    ("date", "date"),
    ("reason", "string"),
    ("besieged", "string"),
    ("area_km2", "double"),
    ("since", "date"),
    ("until", "date"),
)

#: Shares under this are not worth a place in a label.
_SMALL_SHARE = 0.005


def pocket_columns(
    pockets: Pockets,
    options: PocketOptions,
    inside: Inside | None,
    table: ReferenceTable,
    units: Units,
    feedback: Feedback,
) -> dict[str, list[Any]]:
    """Return the columns of `POCKET_FIELDS`."""
    import numpy as np

    from ...analysis.base.feedback import each
    from ...analysis.base.units import convert_area
    from ...analysis.pocket.reference import compare

    area = pockets.area_m2
    rows = range(len(pockets))
    known = {size: compare(size, table, units[1]) for size in each(set(area.tolist()), feedback)}
    population: list[int | None] = [None] * len(pockets)
    if inside is not None:
        population = [int(p) if np.isfinite(p) else None for p in inside.population]
    return {
        "pocket_id": pockets.track.tolist(),
        "date": list(pockets.date),
        "besieged": list(pockets.besieged),
        "area_km2": area / 1e6,
        "area_mi2": [convert_area(size, "mi²") for size in area],
        "area_ha": area / 1e4,
        "area_err_km2": pockets.area_err_m2 / 1e6,
        "perimeter_km": pockets.perimeter_m / 1e3,
        "held_by": [_held_json(pockets.held_by(i)) for i in rows],
        "inradius_km": pockets.inradius_m / 1e3,
        "places": ["; ".join(names) for names in inside.names] if inside else [None] * len(area),
        "population": population,
        "since": list(pockets.since),
        "comparison": [known[size] for size in area.tolist()],
        "label": [pocket_label(pockets, i, units) for i in rows],
        "position_error_m": [options.position_error_m] * len(area),
        "correlation_m": [options.correlation_m] * len(area),
    }


def _held_json(shares: dict[str, float]) -> str:
    return json.dumps({name: round(share, 6) for name, share in shares.items()}, ensure_ascii=False)


def pocket_label(pockets: Pockets, row: int, units: Units) -> str:
    """Return area and who holds the ring: two lines, ready to print."""
    from ...analysis.base.units import format_area
    from ...analysis.pocket.enclosed import NOT_DRAWN

    error = float(pockets.area_err_m2[row])
    text = format_area(float(pockets.area_m2[row]), units[1], units[3], error=error)
    shares = sorted(pockets.held_by(row).items(), key=lambda item: -item[1])
    if [name for name, _ in shares] == [NOT_DRAWN]:
        return text
    held = ", ".join(f"{name} {share:.0%}" for name, share in shares if share >= _SMALL_SHARE)
    return f"{text}\n{held}" if held else text


def pole_columns(pockets: Pockets, inside: Inside | None, units: Units) -> dict[str, list[Any]]:
    """Return the columns of `POLE_FIELDS`."""
    from ...analysis.base.units import format_length

    return {
        "pocket_id": pockets.track.tolist(),
        "date": list(pockets.date),
        "since": list(pockets.since),
        "until": list(pockets.until),
        "inradius_km": pockets.inradius_m / 1e3,
        "area_km2": pockets.area_m2 / 1e6,
        "area_err_km2": pockets.area_err_m2 / 1e6,
        "area_low_km2": pockets.area_low_m2 / 1e6,
        "area_high_km2": pockets.area_high_m2 / 1e6,
        "boundary_km": pockets.boundary_m / 1e3,
        "places_unknown": inside.unknown if inside else [None] * len(pockets),
        "label": [
            tr("{depth} deep").format(depth=format_length(float(depth), units[0], units[2]))
            for depth in pockets.inradius_m
        ],
    }


def excluded_columns(excluded: Pockets, reasons: Array) -> dict[str, list[Any]]:
    """Return the columns of `EXCLUDED_FIELDS`."""
    return {
        "pocket_id": excluded.track.tolist(),
        "date": list(excluded.date),
        "reason": list(reasons),
        "besieged": list(excluded.besieged),
        "area_km2": excluded.area_m2 / 1e6,
        "since": list(excluded.since),
        "until": list(excluded.until),
    }


@writing_in("")
def describe(
    pockets: Pockets,
    last: Array,
    inside: Inside | None,
    units: Units,
    written: Callable[[dt.date], str] = str,
) -> list[str]:
    """Return a sentence for each pocket on the last date, the largest first, ten at most.

    `written` writes a date as precisely as it is known.
    """
    import numpy as np

    from ...analysis.base.units import format_area

    rows = np.flatnonzero(last)
    rows = rows[np.argsort(-pockets.area_m2[rows], kind="stable")]
    first = pockets.date[0] if len(rows) and pockets.map_index[0] == 0 else None
    lines = []
    for i in rows[:10]:
        text = tr("Pocket {number}: {area}").format(
            number=pockets.track[i],
            area=format_area(
                float(pockets.area_m2[i]), units[1], units[3], error=float(pockets.area_err_m2[i])
            ),
        )
        if pockets.area_high_m2[i] > pockets.area_low_m2[i]:
            text += tr(", {low} to {high} with the whole boundary shifted").format(
                low=format_area(float(pockets.area_low_m2[i]), units[1], None),
                high=format_area(float(pockets.area_high_m2[i]), units[1], None),
            )
        if pockets.since[i] is not None:
            since = written(pockets.since[i])
            since = or_earlier(since) if pockets.since[i] == first else since
            text += tr(", sealed since {date}").format(date=since)
        if inside is not None and inside.names[i]:
            text += tr(", {count} place(s), {unknown} of unknown population").format(
                count=len(inside.names[i]), unknown=int(inside.unknown[i])
            )
        lines.append(text + ".")
    if len(rows) > 10:
        lines.append(tr("… and {count} smaller pockets.").format(count=len(rows) - 10))
    return lines
