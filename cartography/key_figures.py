# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures beside a map, read from the fields of Salient's own outputs."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsMapLayer, QgsVectorLayer

from ..analysis import units
from ..i18n import tr

#: more lines than this do not fit beside a map
_MOST = 12


def figures(layers: Sequence[QgsMapLayer], as_of: dt.date | None = None) -> list[tuple[str, str]]:
    """Return label and text of what the layers measured on a date.

    Parameters
    ----------
    as_of : date, optional
        Rows of other dates are left out; of rows without a date none is.
    """
    found: list[tuple[str, str]] = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer):
            continue
        names = set(layer.fields().names())
        if {"gap_total_km", "state", "area_km2"} <= names:
            found += [line for row in _rows(layer, as_of) for line in _gap(row)]
        elif {"pocket_id", "area_km2", "inradius_km"} <= names:
            found += [_pocket(row) for row in _rows(layer, as_of)]
        elif {"from_actor", "to_actor", "area_km2", "noise"} <= names:
            found += _changes(_rows(layer, None))
    return found[:_MOST]


def _rows(layer: QgsVectorLayer, as_of: dt.date | None) -> list[QgsFeature]:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = list(layer.getFeatures(request))
    if as_of is None or layer.fields().indexOf("date") < 0:
        return rows
    wanted = as_of.isoformat()
    return [row for row in rows if row["date"] == NULL or iso(row["date"]) == wanted]


def iso(value) -> str:
    """Return a date of an attribute as ISO text."""
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else str(value)[:10]


def number(row: QgsFeature, name: str) -> float | None:
    """Return a number of an attribute; None where there is none."""
    value = row[name] if row.fields().indexOf(name) >= 0 else NULL
    return None if value == NULL else float(value)


def _gap(row: QgsFeature) -> list[tuple[str, str]]:
    core = row["core"] if row.fields().indexOf("core") >= 0 and row["core"] != NULL else ""
    of_core = f" ({core})" if core else ""
    total, error = number(row, "gap_total_km"), number(row, "gap_err_km")
    area = number(row, "area_km2")
    lines = []
    if total is not None:
        text = units.format_length(total * 1000.0, error=(error or 0.0) * 1000.0)
        lines.append((tr("Encirclement gap{core}").format(core=of_core), text))
    if area is not None:
        kind = tr("Sealed pocket") if row["state"] == "sealed" else tr("Potential pocket")
        lines.append((f"{kind}{of_core}", units.format_area(area * 1e6)))
    return lines


def _pocket(row: QgsFeature) -> tuple[str, str]:
    area, error = number(row, "area_km2") or 0.0, number(row, "area_err_km2")
    text = units.format_area(area * 1e6, error=(error or 0.0) * 1e6)
    comparison = row["comparison"] if row.fields().indexOf("comparison") >= 0 else NULL
    if comparison != NULL and comparison:
        text += f"; {comparison}"
    return tr("Sealed pocket of {besieged}").format(besieged=row["besieged"]), text


def _changes(rows: Sequence[QgsFeature]) -> list[tuple[str, str]]:
    gained: dict[str, float] = defaultdict(float)
    lost: dict[str, float] = defaultdict(float)
    for row in rows:
        area = number(row, "area_km2") or 0.0
        if row["noise"] == NULL or not row["noise"]:
            gained[str(row["to_actor"])] += area
            lost[str(row["from_actor"])] += area
    actors = sorted({*gained, *lost}, key=lambda actor: -abs(gained[actor] - lost[actor]))
    text = tr("gained {gained}, lost {lost}")
    return [
        (
            actor,
            text.format(
                gained=units.format_area(gained[actor] * 1e6),
                lost=units.format_area(lost[actor] * 1e6),
            ),
        )
        for actor in actors
        if actor
    ]
