# SPDX-License-Identifier: GPL-2.0-or-later
"""How much ground each actor holds, for pages on which nothing was measured but the map itself."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from qgis.core import NULL, QgsDistanceArea, QgsFeature, QgsMapLayer, QgsVectorLayer

from ...analysis.base import units
from ...i18n import isolate, tr
from ..style import library
from . import dated, key_figures
from .view import MapView

#: actors that are listed, the largest first
_MOST = 5


def figures(
    layers: Sequence[QgsMapLayer], as_of: dt.date | None, view: MapView | None
) -> list[tuple[str, str]]:
    """Return label and text of the ground that each actor of the first control map holds.

    Claimed, contested and infiltrated ground is not held. Areas are geodesic, on WGS 84.

    Parameters
    ----------
    as_of : date, optional
        Of the map; ground of other dates is left out.
    view : MapView, optional
        What the page shows: only that counts.
    """
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and library.guess(layer) == "control":
            areas, whole = _areas(layer, as_of, view)
            largest = sorted(areas, key=lambda actor: (-areas[actor], actor))[:_MOST]
            text = tr("Held by {actor}") if whole else tr("Held by {actor}, on this map")
            return [
                (text.format(actor=isolate(actor)), units.format_area(areas[actor]))
                for actor in largest
            ]
    return []


def _areas(
    layer: QgsVectorLayer, as_of: dt.date | None, view: MapView | None
) -> tuple[dict[str, float], bool]:
    """Return the square metres that each actor holds on a date, and if all of it is seen."""
    ruler = QgsDistanceArea()
    ruler.setEllipsoid("WGS84")
    if view is not None:
        ruler.setSourceCrs(layer.crs(), view.project.transformContext())
    found: dict[str, float] = defaultdict(float)
    whole = True
    for row in layer.getFeatures():
        actor, shape = _text(row, "actor"), row.geometry()
        if not actor or shape.isNull() or not _on(layer, row, as_of):
            continue
        if _text(row, "class") not in ("", "assessed"):
            continue
        share = 1.0 if view is None else view.share(layer, row)
        whole = whole and share == 1.0
        if share > 0.0:
            found[actor] += share * ruler.measureArea(shape)
    return found, whole


def _on(layer: QgsVectorLayer, row: QgsFeature, as_of: dt.date | None) -> bool:
    name = dated.date_field(layer)
    if as_of is None or not name or row.fields().indexOf(name) < 0 or row[name] == NULL:
        return True
    return key_figures.iso(row[name]) == as_of.isoformat()


def _text(row: QgsFeature, name: str) -> str:
    value = row[name] if row.fields().indexOf(name) >= 0 else NULL
    return "" if value == NULL else str(value).strip()
