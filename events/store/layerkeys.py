# SPDX-License-Identifier: GPL-2.0-or-later
"""What a link remembers of a layer and a feature, so that both are found again.

No password is ever part of it, and a file beside the store is named relative to the store, so
that a project folder can be moved or handed on.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from . import rows
from .backend import Backend, GeoPackage

_FID = "$id"
#: property of the layer of a store's events: that it is one, and of which
EVENTS_KEY = "salient/events"


def note_store(layer: QgsVectorLayer, key: str, place: Backend) -> None:
    """Note in a property of a layer which store it shows.

    The property goes into project files: of a file it holds the name alone, no path of a machine.
    """
    name = place.path.name if isinstance(place, GeoPackage) else place.address
    layer.setCustomProperty(key, name)


def noted_store(layer: QgsMapLayer, key: str = EVENTS_KEY) -> str:
    """Return the address of the store that a layer shows by its property; empty without one.

    A file is where the layer finds it, also after its folder was moved.
    """
    noted = str(layer.customProperty(key) or "")
    if not noted or noted.startswith("postgres:"):
        return noted
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(Path(parts["path"])) if parts.get("path") else ""


def layer_source(layer: QgsVectorLayer, place: Backend) -> str:
    """Return where a layer's data are, the same for every layer that shows them."""
    provider = layer.providerType()
    if provider == "memory":
        return f"memory:{layer.id()}"
    if provider == "postgres":
        uri = QgsDataSourceUri(layer.source())
        where = uri.service() or f"{uri.host() or 'localhost'}:{uri.port() or '5432'}"
        return f"postgres:{where}/{uri.database()}/{uri.schema()}.{uri.table()}"
    parts = QgsProviderRegistry.instance().decodeUri(provider, layer.source())
    path = parts.get("path") or ""
    if not path:
        return f"{provider}:{layer.publicSource()}"
    name = parts.get("layerName") or ""
    return _relative(path, place) + (f"|layername={name}" if name else "")


def _relative(path: str, place: Backend) -> str:
    if not isinstance(place, GeoPackage):
        return path
    try:
        found = os.path.relpath(path, place.path.resolve().parent)
    except ValueError:  # another drive on Windows
        return path
    return path if found.startswith("..") else Path(found).as_posix()


def feature_key(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    """Return the key of a feature in its data, as JSON: its primary key, or its number."""
    indices = layer.primaryKeyAttributes()
    if layer.providerType() == "memory" or not indices:
        return json.dumps({_FID: feature.id()})
    named = {layer.fields().at(i).name(): rows.plain(feature.attribute(i)) for i in indices}
    if any(value is None for value in named.values()):
        return json.dumps({_FID: feature.id()})
    return json.dumps(named, sort_keys=True, default=str, ensure_ascii=False)


def feature_keys(layer: QgsVectorLayer, features: Iterable[QgsFeature]) -> list[str]:
    """Return the keys of some features."""
    return [feature_key(layer, one) for one in features]


def number_in(key: str) -> int | None:
    """Return the number of a feature that a key names, None where it names something else."""
    try:
        named = json.loads(key)
        return int(named[_FID]) if set(named) == {_FID} else None
    except (ValueError, TypeError):
        return None


def request(layer: QgsVectorLayer, keys: Sequence[str]) -> QgsFeatureRequest:
    """Return what finds the features that keys name in a layer; keys that are none are skipped."""
    numbers, filters = [], []
    for key in keys:
        try:
            named = json.loads(key)
        except ValueError:
            continue
        if not isinstance(named, dict):
            continue
        if _FID in named:
            numbers.append(int(named[_FID]))
        elif all(layer.fields().lookupField(name) >= 0 for name in named):
            filters.append(" AND ".join(_equals(n, v) for n, v in named.items()))
    if numbers and not filters:
        return QgsFeatureRequest().setFilterFids(numbers)
    if numbers:
        filters.append(f"{_FID} IN ({', '.join(map(str, numbers))})")
    found = QgsFeatureRequest()
    return found.setFilterExpression(" OR ".join(f"({f})" for f in filters) if filters else "false")


def _equals(name: str, value: object) -> str:
    return f"{QgsExpression.quotedColumnRef(name)} = {QgsExpression.quotedValue(value)}"
