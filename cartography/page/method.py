# SPDX-License-Identifier: GPL-2.0-or-later
"""How the figures beside a map were measured, and what they count: the method of a page."""

from __future__ import annotations

import datetime as dt
import functools
from collections import defaultdict
from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsVectorLayer

from ...analysis.base import units
from ...analysis.base.statistics import length_error
from ...i18n import isolate, tr
from ...processing.compat import is_null, unique_values
from ..method_words import curved_earth
from ..style import library
from . import abroad, dated
from .held import control_of
from .key_figures import (
    by_formula,
    change_layers,
    is_sealed,
    number,
    rows_on,
    tells_changes,
)
from .view import MapView


def method(
    layers: Sequence[QgsMapLayer],
    days: Sequence[dt.date | None] = (None,),
    *,
    charted: bool = False,
    view: MapView | None = None,
    held: bool = True,
) -> str:
    """Return how the figures of the layers were measured, and how sure they are.

    Parameters
    ----------
    days : sequence of (date or None)
        Of a page: of a gap that none of them has nothing is said. None for any day.
    charted : bool
        A chart tells of the gaps of other days.
    view : MapView, optional
        What the map shows: of changes the area on it counts.
    held : bool
        Say in which states the ground lies that is held.
    """
    told = [_measures(layers, days, charted=charted), *classes(layers, days)]
    if told[1:] and not told[0]:
        told.append(curved_earth())
    changed = change_layers([one for one in layers if isinstance(one, QgsVectorLayer)])
    day = days[0] if days else None
    ground = control_of(layers)
    told += [abroad.of_changes(one, day, view, ground) for one in changed]
    told += [abroad.of_held(layers, day, view)] if held else []
    return " ".join(filter(None, told))


def _measures(
    layers: Sequence[QgsMapLayer], days: Sequence[dt.date | None], *, charted: bool
) -> str:
    tables = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    names = [set(layer.fields().names()) for layer in tables]
    notes = []
    if charted or any(_has_gap(table, day) for table in tables for day in days):
        notes.append(
            tr(
                "Encirclement gap: how much open ground, along the shortest lines across it, the "
                "encirclers would still have to close to cut the pocket off from its rear."
            )
        )
    # of changes that there are none nothing is told, and not how they were measured
    if any(tells_changes(one) and dated.has_rows(table) for table, one in zip(tables, names)):
        notes.append(
            tr(
                "Gained and lost: where two maps differ, without the thin strips that arise where "
                "a line was only drawn anew."
            )
        )
    if not notes and not any("area_km2" in one for one in names):
        return ""
    notes.append(curved_earth())
    notes += _drawing_errors(tables)
    notes += [text for by, text in _other_errors().items() if any(_errs(one, by) for one in tables)]
    return " ".join(notes)


def classes(layers: Sequence[QgsMapLayer], days: Sequence[dt.date | None] = (None,)) -> list[str]:
    """Return what the classes of a control map's ground are, of which its figures are not sure."""
    told = {
        "claimed": tr(
            "“Claimed”: ground that the map’s source has as claimed for {actor}, not confirmed; "
            "the map does not tell by whom. It is not counted as held."
        ),
        "contested": tr(
            "“Contested”: ground that the map’s source has as fought over. It is counted as held "
            "by {actor}."
        ),
        "infiltrated": tr(
            "“Infiltrated”: ground where the map’s source has {actor} as seen without holding it. "
            "It is not counted as held."
        ),
    }
    found: dict[str, set[str]] = defaultdict(set)
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or library.guess(layer) != "control":
            continue
        if layer.fields().indexOf("class") < 0:
            continue
        for row in (row for day in days for row in rows_on(layer, day)):
            control_class = "" if is_null(row["class"]) else str(row["class"]).casefold()
            if control_class in told and not is_null(row["actor"]):
                found[control_class].add(isolate(str(row["actor"])))
    return [told[one].format(actor=", ".join(sorted(found[one]))) for one in told if one in found]


def _has_gap(layer: QgsVectorLayer, day: dt.date | None) -> bool:
    """Tell whether a layer has a gap on a day, be it shut."""
    if layer.fields().indexOf("gap_total_km") < 0:
        return False
    return any(
        number(row, "gap_total_km") is not None or is_sealed(row) for row in rows_on(layer, day)
    )


def _drawing_errors(tables: Sequence[QgsVectorLayer]) -> list[str]:
    """Say what a ± is: of areas with the length over which errors go together."""
    metres = functools.partial(units.format_length, unit="m", second=None)
    known = next(filter(None, map(_area_errors, tables)), None)
    if known is not None:
        text = tr(
            "±: 95 % interval, for drawn lines that are {error} off (one standard deviation), "
            "alike over {length} along the line."
        )
        return [text.format(error=metres(known[0]), length=metres(known[1]))]
    error = next(filter(None, map(_position_error, tables)), None)
    if error is None:
        return []
    text = tr("±: 95 % interval, for drawn lines that are {error} off (one standard deviation).")
    return [text.format(error=metres(error))]


def _area_errors(layer: QgsVectorLayer) -> tuple[float, float] | None:
    """Return position error and correlation length that the ± of a layer's areas comes from, m."""
    fields = ("position_error_m", "correlation_m")
    if not {"area_err_km2", *fields} <= set(layer.fields().names()):
        return None
    found = ([number(row, name) or 0.0 for name in fields] for row in rows_on(layer, None))
    return next(((error, length) for error, length in found if error > 0.0 < length), None)


def _other_errors() -> dict[str, str]:
    return {
        "simulation": tr("The interval of a gap is that of simulations, 95 %."),
        "sure": tr("The interval of a gap is what ground allows of which the map is not sure."),
    }


def _errs(layer: QgsVectorLayer, by: str) -> bool:
    """Tell whether a gap of a layer has its error from simulations, or from how sure it is."""
    number_of = layer.fields().indexOf("error_by")
    found = unique_values(layer, number_of) if number_of >= 0 else ()
    return any(by in str(one).split("; ") for one in found)


def _position_error(layer: QgsVectorLayer) -> float | None:
    """Return the position error in metres, one sigma, that the error of a gap was made from.

    A gap of k lines has ± 1.96 s √(2 k).
    """
    if not {"line_no", "gap_id", "gap_err_km"} <= set(layer.fields().names()):
        return None
    lines: dict[tuple[str, str], int] = defaultdict(int)
    errors: dict[tuple[str, str], float] = {}
    for row in filter(by_formula, rows_on(layer, None)):
        date = dated.iso(row["date"]) if "date" in layer.fields().names() else ""
        gap = (str(row["gap_id"]), date)
        lines[gap] += 1
        errors[gap] = number(row, "gap_err_km") or 0.0
    largest = max(errors, key=lambda gap: errors[gap], default=None)
    if largest is None or errors[largest] <= 0.0:
        return None
    return errors[largest] * 1000.0 / float(length_error(1.0, lines[largest]))
