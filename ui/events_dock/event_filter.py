# SPDX-License-Identifier: GPL-2.0-or-later
"""What the map says about which events to list: its view, its time, its selection."""

from __future__ import annotations

import datetime as dt

from qgis.core import QgsProject, QgsVectorLayer

from ...analysis.base.errors import InputError
from ...events.store import layerkeys
from ...events.store.store import Store

WGS84 = "EPSG:4326"
#: more selected features than this are not looked up
_MOST = 5000


def box_of(canvas) -> tuple[float, float, float, float] | None:
    """Return what a map shows, in degrees; None where it cannot be said."""
    settings = canvas.mapSettings()
    crs = settings.destinationCrs()
    if not crs.isValid():
        return None
    from ...cartography.page import situation_map

    try:
        return situation_map.bounds_lonlat(settings.visibleExtent(), crs, QgsProject.instance())
    except InputError:
        return None


def days_of(canvas) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and last day that a map shows."""
    found = canvas.mapSettings().temporalRange()
    begin, end = found.begin(), found.end()
    first = begin.toPyDateTime().date() if begin.isValid() else None
    if not end.isValid():
        return first, None
    moment = end.toPyDateTime()
    if not found.includeEnd():
        moment -= dt.timedelta(milliseconds=1)
    return first, moment.date()


def events_of_selection(store: Store, layers) -> set[str]:
    """Return the ids of the events that the selected features of some layers are linked to."""
    found: set[str] = set()
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            continue
        if layer.selectedFeatureCount() > _MOST:
            continue
        source = layerkeys.layer_source(layer, store.place)
        keys = layerkeys.feature_keys(layer, layer.selectedFeatures())
        found |= {link.event_id for link in store.links_to(source, keys)}
    return found
