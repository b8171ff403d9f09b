# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of QGIS's own map of the world, which is Natural Earth's: read, and told by kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsApplication, QgsGeometry, QgsRectangle, QgsWkbTypes

#: degrees: countries of the world map leave slits between them
SLIT = 0.02
#: a region whose border to its neighbours on land is in dispute, though no world map of QGIS calls
#: it so: annexed in 2014; and where that border lies
_DISPUTED_TOO = ("Crimea", QgsRectangle(32.0, 45.7, 36.0, 46.4))


def world_map() -> Path:
    """Return QGIS's own map of countries."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


def read(table: str, field: str, frame: QgsGeometry) -> list[tuple[object, QgsGeometry]]:
    """Return a field and the shapes of a table of the world map, cut to a frame.

    By GDAL: a layer of QGIS's lets go of its connection, a megabyte, only where Qt's events are
    heeded, and in a script of a thousand maps they are not.
    """
    path = world_map()
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR) if path.is_file() else None
    layer = dataset.GetLayerByName(table) if dataset is not None else None
    if layer is None:
        return []
    box = frame.boundingBox()
    layer.SetSpatialFilterRect(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    found = []
    for feature in layer:
        shape = QgsGeometry()
        shape.fromWkb(bytes(feature.GetGeometryRef().ExportToIsoWkb()))
        cut = shape.intersection(frame)
        if cut.isNull():
            cut = shape.makeValid().intersection(frame)
        if not cut.isNull() and not cut.isEmpty():
            index = feature.GetFieldIndex(field)
            found.append((feature.GetField(index) if index >= 0 else "", cut))
    return found


def disputed(frame: QgsGeometry, inner: QgsGeometry) -> list[QgsGeometry]:
    """Return the borders in dispute within a frame in degrees.

    Parameters
    ----------
    inner : QgsGeometry
        Where lines are looked for that the map itself does not call so.
    """
    lines = [line for _, line in read("disputed_borders", "name", frame)]
    return lines + _disputed_too(frame, inner)


def _disputed_too(frame: QgsGeometry, inner: QgsGeometry) -> list[QgsGeometry]:
    """Return the lines in dispute that the world map has as a border of regions or of states.

    Of which of the two depends on the version of QGIS.
    """
    name, box = _DISPUTED_TOO
    if not frame.boundingBox().intersects(box):
        return []
    regions = read("states_provinces", "name", QgsGeometry.fromRect(box))
    own = [shape for region, shape in regions if region == name]
    others = [shape for region, shape in regions if region != name]
    return shared([QgsGeometry.unaryUnion(one) for one in (own, others) if one], inner)


def shared(shapes: Sequence[QgsGeometry], inner: QgsGeometry) -> list[QgsGeometry]:
    """Return the lines along which shapes lie side by side, each once."""
    found = []
    wide = [shape.buffer(SLIT, 1) for shape in shapes]
    for n, shape in enumerate(shapes):
        edge = shape.convertToType(QgsWkbTypes.GeometryType.LineGeometry, True)
        others = [
            other for other in wide[n + 1 :] if other.boundingBox().intersects(shape.boundingBox())
        ]
        if edge.isNull() or not others:
            continue
        line = edge.intersection(QgsGeometry.unaryUnion(others)).intersection(inner)
        if not line.isNull() and not line.isEmpty():
            found.append(line)
    return found
