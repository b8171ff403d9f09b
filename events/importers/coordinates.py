# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates as lists write them: degrees, minutes and seconds, both in one cell, WKT, GeoJSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from ...analysis.base.errors import InputError
from ...analysis.base.numbers import DECIMAL
from .drafts import RowError, number

_DMS = re.compile(
    r"""^\s*(?P<before>[NSEWO])?\s*(?P<sign>[+-])?(?P<d>\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|d|deg)?
    (?:\s*(?P<m>\d{1,2}(?:[.,]\d+)?)\s*(?:['′’]|m|min)?)?
    (?:\s*(?P<s>\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|s|sec)?)?
    \s*(?P<after>[NSEWO])?\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
#: what `float` reads as `parse_number` does
_PLAIN = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]*)?")
_BOTH_DMS = re.compile(r"^(.*[NSns])[\s,;/]*(.*[EWOewo])\s*$|^([NSns].*?)[\s,;/]*([EWOewo].*)$")
_PAIR = re.compile(r"^\s*\(?\s*([+-]?\d+(?:\.\d+)?)\s*[,;/\s]\s*([+-]?\d+(?:\.\d+)?)\s*\)?\s*$")
_PAIR_OF_COMMAS = re.compile(r"^\s*([+-]?\d+,\d+)\s*[;/\s]\s*([+-]?\d+,\d+)\s*$")
_WKT = re.compile(
    r"^\s*(?:SRID=(\d+);)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)\b.*)$", re.I | re.S
)


def plain_degrees(values: Sequence[Any]) -> list[float] | None:
    """Return a column as degrees, None if one of its cells is no plain number."""
    if set(map(type, values)) != {str}:
        return None
    return list(map(float, values)) if all(map(_PLAIN.fullmatch, values)) else None


def degrees(value: Any, what: str) -> float | None:
    """Return a cell as degrees, None where it is empty: ``34.5``, ``34,5``, ``34°30'00"N``.

    Raises
    ------
    RowError
        If it is something else.
    """
    try:
        return number(value, what, DECIMAL)
    except RowError:
        found = _of_dms(str(value), "NS" if what == "latitude" else "EWO")
        if found is None:
            raise
        return found


def _of_dms(text: str, axis: str) -> float | None:
    match = _DMS.match(text)
    if match is None:
        return None
    letter = (match["before"] or match["after"] or "").upper()
    if (letter and letter not in axis) or (match["before"] and match["after"]):
        return None
    parts = [float((match[name] or "0").replace(",", ".")) for name in ("d", "m", "s")]
    if parts[1] >= 60 or parts[2] >= 60 or (match["m"] and not parts[0].is_integer()):
        return None
    value = parts[0] + parts[1] / 60.0 + parts[2] / 3600.0
    return -value if letter in ("S", "W") or match["sign"] == "-" else value


def pair(value: Any) -> tuple[float | None, float | None]:
    """Return longitude and latitude of a cell that holds both; None where it is empty.

    Read are ``lat, lon``, degrees with N, S, E or W, WKT and GeoJSON; of shapes the middle.

    Raises
    ------
    RowError
        If it is something else.
    """
    if isinstance(value, dict):
        return middle(value)
    text = "" if value is None else str(value).strip()
    if not text:
        return None, None
    wkt = _WKT.match(text)
    if wkt is not None:
        return _of_wkt(wkt[1], wkt[2], text)
    if text.startswith("{"):
        try:
            return middle(json.loads(text))
        except (ValueError, RecursionError):
            raise RowError("The coordinates “{text}” cannot be read.", text=text[:60]) from None
    both = _PAIR.match(text) or _PAIR_OF_COMMAS.match(text)
    if both is not None:
        lat, lon = (float(one.replace(",", ".")) for one in both.groups())
        return lon, lat
    match = _BOTH_DMS.match(text)
    if match is not None:
        north, east = (one for one in match.groups() if one is not None)
        found = _of_dms(east.strip(" ,;"), "EWO"), _of_dms(north.strip(" ,;"), "NS")
        if None not in found:
            return found
    raise RowError(
        "The coordinates “{text}” cannot be read. Write latitude, longitude in degrees.",
        text=text[:60],
    )


def _of_wkt(code: str | None, wkt: str, text: str) -> tuple[float, float]:
    import shapely

    x, y = _middle(shapely.from_wkt, wkt, text)
    if code in (None, "4326"):
        return x, y
    try:
        return transformation(f"EPSG:{code}")(x, y)
    except InputError:  # it is this row's own CRS
        raise RowError("The coordinates “{text}” cannot be read.", text=text[:60]) from None


def middle(geometry: dict[str, Any]) -> tuple[float | None, float | None]:
    """Return longitude and latitude of the middle of a GeoJSON geometry.

    Raises
    ------
    RowError
        If it is none.
    """
    import shapely

    text = json.dumps(geometry)
    return _middle(lambda _text: shapely.from_geojson(json.dumps(_level(geometry))), text, text)


def _level(shape: Any) -> Any:
    """Return a GeoJSON geometry without heights, which older versions of GEOS refuse."""
    if isinstance(shape, dict):
        return {name: _level(part) for name, part in shape.items()}
    if not isinstance(shape, list):
        return shape
    if any(isinstance(part, (list, dict)) for part in shape):
        return [_level(part) for part in shape]
    return shape[:2]


def _middle(make: Callable[[str], Any], text: str, shown: str) -> tuple[float, float]:
    import shapely

    try:
        shape = make(text)
    except shapely.errors.ShapelyError:
        shape = None
    if shape is None or shape.is_empty:
        raise RowError("The shape “{shown}” cannot be read.", shown=shown[:60])
    return middle_of(shape)


def middle_of(shape: Any) -> tuple[float, float]:
    """Return the middle of a shapely geometry; of one that the antimeridian cuts, of its whole."""
    import shapely

    west, south, east, north = shape.bounds
    if east - west > 180.0 and west >= -180.0 and east <= 180.0 and -90.0 <= south <= north <= 90.0:
        whole = shapely.transform(shape, lambda xy: xy + 360.0 * (xy * (1.0, 0.0) < 0.0))
        if whole.bounds[2] - whole.bounds[0] < 180.0:
            x, y = whole.centroid.x, whole.centroid.y
            return (x - 360.0 if x > 180.0 else x), y
    return shape.centroid.x, shape.centroid.y


def transformation(crs: str) -> Callable[[float, float], tuple[float, float]]:
    """Return a function from coordinates in a CRS to longitude and latitude.

    Raises
    ------
    InputError
        If the CRS is not known.
    """
    import pyproj

    try:
        known = pyproj.CRS.from_user_input(crs)
        transformer = pyproj.Transformer.from_crs(known, "EPSG:4326", always_xy=True)
    except pyproj.exceptions.ProjError as error:
        raise InputError(
            "The file's coordinates are in “{crs}”, which is not known. Save it in WGS 84 "
            "(EPSG:4326).",
            crs=crs[:80],
        ) from error

    def to_degrees(x: float, y: float) -> tuple[float, float]:
        lon, lat = transformer.transform(x, y)
        return float(lon), float(lat)

    return to_degrees
