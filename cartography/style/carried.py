# SPDX-License-Identifier: GPL-2.0-or-later
"""What an output is, kept with it: today's front and the front of before have the same fields."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProviderRegistry

#: property of a layer, and item of the metadata of a layer in a GeoPackage
KEY = "salient/style"
_ITEM = "SALIENT_STYLE"
#: (path, layer, time of change) -> style
_known: dict[tuple[str, str, int], str] = {}


def mark_layer(layer: QgsMapLayer, style: str) -> None:
    """Note in a layer of a project what it is."""
    if layer.customProperty(KEY, "") != style:
        layer.setCustomProperty(KEY, style)


def mark_file(path: str, name: str, style: str) -> bool:
    """Note in a layer of a GeoPackage what it is; False where the file cannot hold it."""
    if Path(path).suffix.lower() != ".gpkg":
        return False
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = source.GetLayerByName(name) if source is not None and name else None
        if layer is None and source is not None and source.GetLayerCount() == 1:
            layer = source.GetLayer(0)
        if layer is None:
            return False
        layer.SetMetadataItem(_ITEM, style)
        layer = None
        source.FlushCache()
    except RuntimeError:
        # GDAL raises instead where its exceptions are on: the file says nothing then
        return False
    return True


def of_layer(layer: QgsMapLayer) -> str:
    """Return what a layer says it is, itself or in its file; empty if it says nothing."""
    own = str(layer.customProperty(KEY, "") or "")
    return own or _of_file(layer)


def _of_file(layer: QgsMapLayer) -> str:
    provider = layer.dataProvider()
    if provider is None or provider.name() != "ogr":
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    if not path.lower().endswith(".gpkg") or not Path(path).is_file():
        return ""
    key = (path, name, Path(path).stat().st_mtime_ns)
    if key not in _known:
        _known[key] = _read(path, name)
    return _known[key]


def _read(path: str, name: str) -> str:
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR)
        if source is None:
            return ""
        alone = not name and source.GetLayerCount() == 1
        layer = source.GetLayer(0) if alone else source.GetLayerByName(name)
        return "" if layer is None else layer.GetMetadataItem(_ITEM) or ""
    except RuntimeError:
        return ""
