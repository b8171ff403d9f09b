# SPDX-License-Identifier: GPL-2.0-or-later
"""The places of a project by their names: features of its point layers that have a name field."""

from __future__ import annotations

import unicodedata
from functools import partial
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from . import compat, control_fields, whole_read

#: of a layer, and of all together: more are a gazetteer, and its list too long to read
_MOST = 50_000


class NamedPlace(NamedTuple):
    """A named point in the CRS of its layer."""

    name: str
    x: float
    y: float
    crs: str
    layer: str

    def as_text(self) -> str:
        """Return the place as a parameter of an algorithm takes it."""
        return f"{self.x!r},{self.y!r} [{self.crs}]"


def of_project(project: QgsProject) -> list[NamedPlace]:
    """Return the places of a project's layers, in the order of their names."""
    found: list[NamedPlace] = []
    for layer in project.mapLayers().values():
        if len(found) >= _MOST:
            break
        found += whole_read.to_choose_from(partial(of_layer, layer, _MOST - len(found)), [])
    return sorted(found, key=lambda place: (_plain(place.name), place.layer))


def of_layer(layer: QgsVectorLayer, most: int = _MOST) -> list[NamedPlace]:
    """Return the places of one layer, none where it is no layer of named points.

    Raises
    ------
    InputError
        If not all could be read.
    """
    points = QgsWkbTypes.GeometryType.PointGeometry
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != points:
        return []
    field = control_fields.guess(layer.fields(), "PLACE_NAME")
    if not field or not layer.crs().isValid():
        return []
    request = QgsFeatureRequest().setSubsetOfAttributes([field], layer.fields()).setLimit(most)
    crs = layer.crs()
    if not crs.authid():  # one that no text can name
        crs = QgsCoordinateReferenceSystem("EPSG:4326")
        request.setDestinationCrs(crs, QgsProject.instance().transformContext())
    found = []
    for feature in whole_read.to_the_end(partial(layer.getFeatures, request), layer.name()):
        name = feature[field]
        if compat.is_null(name) or not str(name).strip() or not feature.hasGeometry():
            continue
        at = next(feature.geometry().vertices(), None)
        if at is not None and not at.isEmpty():
            found.append(NamedPlace(str(name).strip(), at.x(), at.y(), crs.authid(), layer.name()))
    return found


def matching(places: list[NamedPlace], text: str) -> list[NamedPlace]:
    """Return the places whose names hold all words of a text, those that begin with it first."""
    words = _plain(text).split()
    found = [one for one in places if all(word in _plain(one.name) for word in words)]
    first = " ".join(words)
    return sorted(found, key=lambda one: not _plain(one.name).startswith(first))


def _plain(text: str) -> str:
    """Return a text without accents and case, as it is typed in a hurry."""
    split = unicodedata.normalize("NFKD", text)
    return "".join(one for one in split if not unicodedata.combining(one)).casefold()
