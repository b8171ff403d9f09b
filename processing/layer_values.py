# SPDX-License-Identifier: GPL-2.0-or-later
"""What a control layer holds, as the dialogs offer it: its dates, and its actors with their area.

They are to choose from and no results: overlaps count twice, and what cannot be read is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import (
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
)

from . import whole_read
from .layers import LayerSource, plain

#: More names than this are not offered: the field is hardly one of actors.
_MOST_NAMES = 500
#: More features than this are not measured for a list to choose from.
_MOST_FEATURES = 20000


@dataclass(frozen=True)
class Actor:
    """An actor of a layer: colour as ``#rrggbb``, area on the newest date, None if not measured."""

    name: str
    color: str
    area_km2: float | None


def dates(layer: QgsVectorLayer, field: str) -> list[Any]:
    """Return the dates of a layer's maps, earliest first."""
    return sorted({day for day in days_of(layer, field).values() if day is not None})


def actors(layer: QgsVectorLayer, field: str, date_field: str = "") -> list[Actor]:
    """Return the actors of a layer, the largest on the newest date first."""
    from ..cartography.style import library

    index = layer.fields().lookupField(field)
    known = names(layer, index)
    if not known:
        return []
    colors = library.actor_colors(known, QgsProject.instance())
    ask = partial(_areas, layer, index, date_field)
    areas = whole_read.to_choose_from(ask, None)
    found = [
        Actor(name, colors[name].fill, None if areas is None else areas.get(name, 0.0))
        for name in known
    ]
    return sorted(found, key=lambda one: (-(one.area_km2 or 0.0), one.name))


def names(layer: QgsVectorLayer, index: int) -> list[str]:
    """Return the texts of a field, in order, as far as they are few enough to choose from."""
    values = _values(layer, index, _MOST_NAMES)
    return sorted({str(value) for value in values if value != ""})


def _values(layer: QgsVectorLayer, index: int, most: int = -1) -> set[Any]:
    ask = partial(whole_read.values_of, LayerSource(layer), index, most)
    return whole_read.to_choose_from(ask, set())


def days_of(layer: QgsVectorLayer, field: str) -> dict[object, Any]:
    """Return the day of each value of a field."""
    from ..analysis.base import dates as days
    from ..analysis.base.errors import SalientError

    index = layer.fields().lookupField(field)
    if index < 0:
        return {}
    known = [plain(value) for value in _values(layer, index)]
    found = days.parse(known, "ISO")
    if not any(found.dates):
        try:
            found = days.parse(known)
        except SalientError:
            found = days.ParsedDates([], "") if not any(found.days) else found
    return dict(zip(known, found.days))


def _areas(layer: QgsVectorLayer, index: int, date_field: str) -> dict[str, float] | None:
    """Return the area of each actor, km², on the newest date."""
    days = days_of(layer, date_field) if date_field else {}
    newest = max((day for day in days.values() if day is not None), default=None)
    at = layer.fields().lookupField(date_field)
    wanted = [index] if newest is None else [index, at]
    request = QgsFeatureRequest().setSubsetOfAttributes(wanted)
    if newest is not None:
        nothing = QgsFeatureRequest(request).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        rows = layer.getFeatures(nothing)
        own = [row.id() for row in rows if days.get(plain(row.attribute(at))) == newest]
        request.setFilterFids(own)
        many = len(own)
    else:
        many = layer.featureCount()
    if many > _MOST_FEATURES:
        return None
    measure = QgsDistanceArea()
    project = QgsProject.instance()
    measure.setSourceCrs(layer.crs(), project.transformContext())
    measure.setEllipsoid(layer.crs().ellipsoidAcronym() or "EPSG:7030")
    found: dict[str, float] = {}
    for feature in whole_read.to_the_end(partial(layer.getFeatures, request), layer.name()):
        name = str(feature.attribute(index))
        area = measure.measureArea(feature.geometry()) if feature.hasGeometry() else 0.0
        unit = QgsUnitTypes.AreaUnit.AreaSquareKilometers
        area = measure.convertAreaMeasurement(area, unit)
        found[name] = found.get(name, 0.0) + area
    return found
