# SPDX-License-Identifier: GPL-2.0-or-later
"""Every polygon layer of a file, archive or folder; what cannot be read is a row, not the end."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...analysis.base.errors import InputError
from ...analysis.base.remarks import remark
from ...i18n import tr
from . import geojson, kml

#: Endings of files that may hold vector layers.
VECTOR = {
    ".geojson", ".json", ".topojson", ".geojsonl", ".gpkg", ".shp", ".kml", ".kmz", ".fgb", ".gml",
    ".dxf", ".tab", ".mif", ".parquet", ".geoparquet", ".sqlite", ".gpx", ".zip",
}  # fmt: skip
#: Endings of files that belong to another one.
_BESIDE = {
    ".dbf", ".shx", ".prj", ".cpg", ".qpj", ".qml", ".qmd", ".sbn", ".sbx", ".xml", ".xsd", ".gfs",
    ".gpkg-wal", ".gpkg-shm", ".map", ".id", ".dat", ".mid", ".qix", ".sld",
}  # fmt: skip
_PLAIN = (".geojson", ".json")
_WORLD = QgsRectangle(-180.0, -90.0, 180.0, 90.0)
_DRIVERS = {".parquet": "Parquet", ".geoparquet": "Parquet"}
#: KML is held in memory as a whole, by GDAL's driver too.
_MOST_KML = 300_000_000
#: An archive that unpacks to more than this, and to this many times its size, is a trap.
_MOST_UNPACKED, _MOST_TIMES = 2_000_000_000, 100
#: What a member of an archive that is damaged, locked or packed in another way raises.
_NOT_UNPACKED = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)


@dataclass(frozen=True)
class FoundLayer:
    """A layer that was found, and the names of where it lies, without endings.

    Of a plain GeoJSON there is what it holds, and no layer until somebody asks for it.
    """

    opened: QgsVectorLayer | None
    name: str
    file: str = ""
    folder: str = ""
    inner: str = ""
    plain: geojson.PlainGeoJson | None = None
    path: str = ""

    @property
    def layer(self) -> QgsVectorLayer:
        """Return the layer, opened now where it was not yet."""
        if self.opened is not None:
            return self.opened
        return QgsVectorLayer(self.path, self.name, "ogr", QgsVectorLayer.LayerOptions(False))


@dataclass(frozen=True)
class Refusal:
    """What was not read, or not as it is."""

    name: str
    kind: str
    note: str
    action: str = "left out"


@dataclass
class Findings:
    """Layers in order of their files, and what was refused; `stopped` tells when to end."""

    layers: list[FoundLayer] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    stopped: Callable[[], bool] = bool

    def refuse(self, name: str, kind: str, note: str, action: str = "left out") -> None:
        self.refusals.append(Refusal(name, kind, note, action))


def read_folder(folder: Path, found: Findings) -> None:
    """Add every vector layer in a folder and its subfolders, in order of their names."""
    for path in _walk(folder, found):
        if found.stopped():
            return
        read_file(path, found, root=folder)


def _walk(folder: Path, found: Findings) -> Iterator[Path]:
    def failed(error: OSError) -> None:
        found.refuse(str(error.filename), "unreadable", str(error.strerror))

    for here, folders, files in os.walk(folder, onerror=failed):
        folders.sort()
        for name in list(folders):
            path = Path(here, name)
            if path.is_symlink():
                folders.remove(name)
                found.refuse(name, "link", remark("a link to a folder is not followed"))
            elif path.suffix.lower() == ".gdb":
                folders.remove(name)
                yield path
        for name in sorted(files):
            path = Path(here, name)
            ending = path.suffix.lower()
            if ending in VECTOR:
                yield path
            elif ending not in _BESIDE:
                found.refuse(name, "foreign file", remark("not a format of maps that is read"))


def read_file(path: Path, found: Findings, root: Path | None = None) -> None:
    """Add every polygon layer of one file; what is broken or foreign is refused with its reason."""
    folder = path.parent.name if root is None or path.parent != root else ""
    ending = path.suffix.lower()
    try:
        if path.is_file() and path.stat().st_size == 0:
            raise InputError(tr("The file is empty (0 bytes)."))
        if ending in (".kml", ".kmz"):
            _require_size(path)
            _add_kml(_kml_bytes(path, found), path.stem, folder, found)
        elif ending in _PLAIN and (plain := geojson.read(path)) is not None:
            name = path.stem
            found.layers.append(FoundLayer(None, name, name, folder, name, plain, str(path)))
        elif ending == ".zip":
            _read_zip(path, folder, found)
        else:
            _read_ogr(str(path), path.stem, folder, found, ending)
    except InputError as error:
        found.refuse(path.name, "unreadable", str(error))
    except OSError as error:
        found.refuse(path.name, "unreadable", error.strerror or str(error))
    except (*_NOT_UNPACKED, ValueError, ArithmeticError) as error:
        found.refuse(path.name, "unreadable", str(error))


def _require_size(path: Path) -> None:
    if path.stat().st_size > _MOST_KML:
        message = tr(
            "A KML of more than {size} MB is not read, as all of it would have to be in memory. "
            "Turn it into a GeoPackage (ogr2ogr) or split it."
        )
        raise InputError(message.format(size=_MOST_KML // 1_000_000))


def _kml_bytes(path: Path, found: Findings) -> bytes:
    """Return a KML; of a KMZ the main one, and a row for each of the others."""
    if path.suffix.lower() == ".kml":
        return path.read_bytes()
    with _archive(path) as archive:
        inner = [one for one in archive.infolist() if one.filename.lower().endswith(".kml")]
        if not inner:
            raise InputError(tr("There is no KML in it."))
        main, *others = sorted(inner, key=lambda one: _kml_rank(one.filename))
        for one in others:
            text = remark("of a KMZ only its main KML is read, “{main}”", main=main.filename)
            found.refuse(f"{path.name}/{one.filename}", "foreign file", text)
        return _member(archive, main)


def _kml_rank(name: str) -> tuple[bool, bool]:
    """Put doc.kml first, and what lies at the root before what lies in a folder."""
    return name.lower() != "doc.kml", "/" in name


def _archive(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except zipfile.BadZipFile as error:
        message = tr("The archive is broken: {error}. Load it again.")
        raise InputError(message.format(error=error)) from error


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    if member.file_size > _MOST_KML:
        message = tr("“{name}” in it is larger than {size} MB.")
        raise InputError(message.format(name=member.filename, size=_MOST_KML // 1_000_000))
    try:
        return archive.read(member)
    except _NOT_UNPACKED as error:
        message = tr("“{name}” in it cannot be unpacked: {error}.")
        raise InputError(message.format(name=member.filename, error=error)) from error


def _fault(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> str:
    """Return why a member cannot be unpacked, "" where it can."""
    try:
        with archive.open(member) as stream:
            while stream.read(1 << 20):
                pass
    except zipfile.BadZipFile:
        return tr("its checksum is wrong")
    except _NOT_UNPACKED as error:
        message = tr("“{name}” in it cannot be unpacked: {error}.")
        return message.format(name=member.filename, error=error)
    return ""


def _read_zip(path: Path, folder: str, found: Findings) -> None:
    with _archive(path) as archive:
        members = sorted(archive.infolist(), key=lambda one: one.filename)
        unpacked = sum(one.file_size for one in members)
        if unpacked > max(_MOST_UNPACKED, _MOST_TIMES * path.stat().st_size):
            message = tr("It would unpack to {size} GB and is not read. Unpack it by hand first.")
            raise InputError(message.format(size=f"{unpacked / 1e9:.1f}"))
        read = 0
        for member in members:
            inside = PurePosixPath(member.filename)
            ending = inside.suffix.lower()
            name = f"{path.name}/{member.filename}"
            if member.is_dir():
                continue
            if found.stopped():
                return
            if fault := _fault(archive, member):
                found.refuse(name, "unreadable", fault)
            elif ending in _BESIDE:
                continue
            elif ending not in VECTOR or ending in (".zip", ".kmz"):
                found.refuse(name, "foreign file", remark("not a format of maps that is read"))
            else:
                read += 1
                _read_member(archive, member, path, folder, found)
        if not read:
            found.refuse(path.name, "no layer", remark("there is no map in the archive"))


def _read_member(archive: Any, member: Any, path: Path, folder: str, found: Findings) -> None:
    inside = PurePosixPath(member.filename)
    name = f"{path.name}/{member.filename}"
    try:
        if inside.suffix.lower() == ".kml":
            _add_kml(_member(archive, member), inside.stem, folder or path.stem, found)
        else:
            uri = f"/vsizip/{{{path}}}/{member.filename}"
            _read_ogr(uri, inside.stem, folder or path.stem, found, inside.suffix.lower())
    except InputError as error:
        found.refuse(name, "unreadable", str(error))


def _add_kml(data: bytes, stem: str, folder: str, found: Findings) -> None:
    parts, links = kml.read(data)
    filled = [one for one in parts if one.geometries]
    for one in filled:
        name = stem if len(filled) == 1 else f"{stem} {one.name}".strip()
        layer = kml.layer(one, name)
        found.layers.append(FoundLayer(layer, name, stem, folder, one.name or stem))
    others = sum(one.others for one in parts)
    if others or not filled:
        note = remark("{count} placemark(s) without a polygon", count=others)
        found.refuse(stem, "no polygon", note)
    if links:
        note = remark("{count} network link(s) are not followed", count=links)
        found.refuse(stem, "network link", note)


def _read_ogr(uri: str, stem: str, folder: str, found: Findings, ending: str) -> None:
    driver = _DRIVERS.get(ending)
    if driver and gdal.GetDriverByName(driver) is None:
        message = tr("This QGIS cannot read {ending} files: GDAL's driver “{driver}” is missing.")
        raise InputError(message.format(ending=ending, driver=driver))
    details = QgsProviderRegistry.instance().querySublayers(uri)
    spatial = [one for one in details if one.providerKey() == "ogr"]
    if not spatial:
        raise InputError(tr("It cannot be read as a vector layer."))
    options = QgsVectorLayer.LayerOptions(False)
    for one in spatial:
        name = stem if len(spatial) == 1 else f"{stem} {one.name()}"
        layer = QgsVectorLayer(one.uri(), name, one.providerKey(), options)
        if not layer.isValid():
            found.refuse(name, "unreadable", remark("the layer cannot be opened"))
        elif _holds_polygons(layer, one.wkbType()):
            _place_topology(layer, name, found)
            found.layers.append(FoundLayer(layer, name, stem, folder, one.name()))
        else:
            note = remark("a layer of {kind}", kind=QgsWkbTypes.displayString(layer.wkbType()))
            found.refuse(name, "no polygon", note)


def _place_topology(layer: QgsVectorLayer, name: str, found: Findings) -> None:
    """Give TopoJSON, which names no CRS, that of GeoJSON where its coordinates can be degrees."""
    if layer.crs().isValid() or layer.dataProvider().storageType() != "TopoJSON":
        return
    box = layer.extent()
    if _WORLD.contains(box):
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        note = remark("no coordinate reference system is named: read as longitude and latitude")
        found.refuse(name, "no CRS", note, "reported")


def _holds_polygons(layer: QgsVectorLayer, declared: QgsWkbTypes.Type) -> bool:
    """Tell whether a layer is of polygons, or of no one kind and has some.

    Of a layer of no one kind QGIS says that it is of the kind of its first feature.
    """
    kinds = QgsWkbTypes.GeometryType
    if layer.geometryType() == kinds.PolygonGeometry:
        return True
    mixed = (QgsWkbTypes.Type.Unknown, QgsWkbTypes.Type.GeometryCollection)
    if QgsWkbTypes.flatType(declared) not in mixed:
        return False
    request = QgsFeatureRequest().setNoAttributes()
    drawing = is_drawing(layer)
    return any(_areal(feature.geometry(), drawing) for feature in layer.getFeatures(request))


def _areal(geometry: Any, drawing: bool) -> bool:
    kind = QgsWkbTypes.flatType(geometry.wkbType())
    if kind == QgsWkbTypes.Type.GeometryCollection:
        return True
    if QgsWkbTypes.geometryType(kind) == QgsWkbTypes.GeometryType.PolygonGeometry:
        return True
    return drawing and kind == QgsWkbTypes.Type.LineString and geometry.constGet().isClosed()


def is_drawing(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer is a drawing (DXF), in which ground is a line that closes."""
    return bool(layer.dataProvider().storageType() == "DXF")
