# SPDX-License-Identifier: GPL-2.0-or-later
"""Plain GeoJSON read at once: QGIS and GDAL would read each file five times over.

What is not plain (other geometries, nested attributes, other ids or coordinate reference systems,
what is no JSON) is left to GDAL, which says what is wrong with it.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem

from .. import layers

if TYPE_CHECKING:
    from ...analysis.base.arrays import Array

#: Larger files are left to GDAL, which need not have all of one in memory.
_MOST = 100_000_000
_DEGREES = "EPSG:4326"
_CRS = re.compile(r"(?:urn:ogc:def:crs:)?EPSG:(?:\d*:)?(\d+)")
_KNOWN = {"urn:ogc:def:crs:OGC:1.3:CRS84": _DEGREES, "urn:ogc:def:crs:OGC::CRS84": _DEGREES}


@dataclass(frozen=True)
class PlainGeoJson:
    """A file's polygons, their attributes and ids, as GDAL would give them."""

    geometries: Array
    columns: dict[str, list[Any]]
    fids: list[int]
    crs: str


#: What JSON of another form than it says raises: lists for objects, endless numbers, any depth.
_MALFORMED = (
    ValueError, TypeError, AttributeError, LookupError, ArithmeticError, RecursionError,
)  # fmt: skip


class _NotPlainError(Exception):
    """The file is left to GDAL."""


def read(path: Path) -> PlainGeoJson | None:
    """Return what a plain file holds; None where it is left to GDAL.

    Raises
    ------
    OSError
        If it cannot be read.
    """
    if path.stat().st_size > _MOST:
        return None
    try:
        found = json.loads(path.read_bytes().decode("utf-8"))
        return _plain(found)
    except (_NotPlainError, *_MALFORMED):
        return None  # GDAL says what it is, or what is wrong with it


def _plain(found: Any) -> PlainGeoJson:
    import numpy as np

    features = found["features"]
    if found["type"] != "FeatureCollection" or not isinstance(features, list) or not features:
        raise _NotPlainError
    rows = [one["properties"] or {} for one in features]
    columns = _columns(rows)
    geometries = np.empty(len(features), dtype=object)
    geometries[:] = [_geometry(one["geometry"]) for one in features]
    if not any(one is not None for one in geometries):
        raise _NotPlainError
    return PlainGeoJson(geometries, columns, _ids(features, rows), _crs(found.get("crs")))


def _crs(given: Any) -> str:
    """Return the WKT of the `crs` member of before RFC 7946, longitude and latitude without."""
    if given is None:
        authid = _DEGREES
    else:
        name = given["properties"]["name"]
        match = _CRS.fullmatch(name)
        authid = f"EPSG:{match[1]}" if match else _KNOWN[name]
    crs = QgsCoordinateReferenceSystem(authid)
    if not crs.isValid():
        raise _NotPlainError
    return layers.crs_wkt(crs)


def _ids(features: list[Any], rows: list[dict[str, Any]]) -> list[int]:
    given = [one.get("id") for one in features]
    if all(one is None for one in given):
        given = [row.get("id") for row in rows]
        if all(one is None for one in given):
            return list(range(len(features)))
    if any(type(one) is not int or one < 0 for one in given) or len(set(given)) < len(given):
        raise _NotPlainError
    return given


def _columns(rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: _column([row.get(name) for row in rows]) for name in names}


def _column(values: list[Any]) -> list[Any]:
    """Return the values of an attribute as one kind of value, as GDAL makes them."""
    kinds = {type(value) for value in values} - {type(None)}
    if kinds <= {int} or kinds == {str} or kinds == {bool}:
        return values
    if kinds <= {int, float}:
        return [None if value is None else float(value) for value in values]
    if kinds == {int, str}:
        return [None if value is None else str(value) for value in values]
    raise _NotPlainError


def _geometry(given: Any) -> Any:
    import shapely

    if given is None:
        return None
    if given["type"] == "Polygon":
        return _polygon(given["coordinates"])
    if given["type"] == "MultiPolygon" and given["coordinates"]:
        return shapely.multipolygons([_polygon(one) for one in given["coordinates"]])
    raise _NotPlainError


def _polygon(rings: list[Any]) -> Any:
    import numpy as np
    import shapely

    made = []
    for ring in rings:
        points = np.array(ring, dtype=float)
        closed = points.ndim == 2 and len(points) > 3 and (points[0] == points[-1]).all()
        if not closed or points.shape[1] not in (2, 3) or not math.isfinite(points.sum()):
            raise _NotPlainError
        made.append(shapely.linearrings(points))
    if not made:
        raise _NotPlainError
    return shapely.polygons(made[0], holes=made[1:] or None)
