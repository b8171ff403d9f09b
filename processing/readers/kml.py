# SPDX-License-Identifier: GPL-2.0-or-later
"""KML read with what GDAL's drivers drop: folders, style references, fill colours, time spans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree  # nosec B405 - a text that declares entities is refused

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsMultiPolygon,
    QgsPolygon,
    QgsVectorLayer,
)

from ...analysis.base.errors import InputError
from .. import compat

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # nosec B405 - a type alone

#: What each placemark has beside its own data.
FIELDS = ("name", "folder", "styleUrl", "fill", "begin", "end", "timestamp")


@dataclass
class KmlFolder:
    """The placemarks with polygons of one folder, and how many others there are."""

    name: str
    records: list[dict[str, Any]] = field(default_factory=list)
    geometries: list[QgsGeometry] = field(default_factory=list)
    others: int = 0


def read(data: bytes) -> tuple[list[KmlFolder], int]:
    """Return the folders of a KML text, and the number of network links, which are not followed.

    Raises
    ------
    InputError
        If the text is no KML, or declares entities.
    """
    plain = data.replace(b"\0", b"")  # of UTF-16 and UTF-32 too
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise InputError("It declares entities, which a map needs none of; it is not read.")
    try:
        root = ElementTree.fromstring(data)  # nosec B314 - it declares no entities
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise InputError("It is no valid KML: {error}.", error=error) from error
    if _tag(root) != "kml":
        raise InputError("It is no KML: its first element is not “kml”.")
    reader = _Reader(_styles(root))
    reader.walk(root)
    found = [one for one in reader.folders.values() if one.geometries or one.others]
    return found, reader.links


def layer(folder: KmlFolder, name: str) -> QgsVectorLayer:
    """Return a layer in memory of a folder's polygons, in longitude and latitude on WGS 84."""
    extra = dict.fromkeys(key for record in folder.records for key in record if key not in FIELDS)
    names = [*FIELDS, *extra]
    result = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", name, "memory")
    provider = result.dataProvider()
    provider.addAttributes([compat.make_field(one, "string") for one in names])
    result.updateFields()
    features = []
    for record, geometry in zip(folder.records, folder.geometries):
        feature = QgsFeature(result.fields())
        feature.setAttributes([record.get(one) for one in names])
        feature.setGeometry(geometry)
        features.append(feature)
    added, _ = provider.addFeatures(features)
    if not added:
        raise InputError("Its placemarks could not be kept in memory.")
    return result


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _child(element: Element, name: str) -> Element | None:
    return next((one for one in element if _tag(one) == name), None)


def _text(element: Element, name: str) -> str | None:
    found = _child(element, name)
    return None if found is None or found.text is None else found.text.strip()


def _styles(root: Element) -> dict[str, str]:
    """Return style id → fill colour, also of style maps, by their normal style."""
    fills, maps = {}, {}
    for element in root.iter():
        identifier = element.get("id")
        if identifier and _tag(element) == "Style":
            fills[identifier] = _fill(element)
        elif identifier and _tag(element) == "StyleMap":
            for pair in element:
                if _tag(pair) == "Pair" and _text(pair, "key") == "normal":
                    maps[identifier] = (_text(pair, "styleUrl") or "").rpartition("#")[2]
    fills.update({name: fills.get(target, "") for name, target in maps.items()})
    return fills


def _fill(style: Element) -> str:
    """Return the fill colour of a style as #rrggbb; KML writes alpha, blue, green, red."""
    polygon = _child(style, "PolyStyle")
    colour = (_text(polygon, "color") or "") if polygon is not None else ""
    return f"#{colour[6:8]}{colour[4:6]}{colour[2:4]}".lower() if len(colour) == 8 else ""


def _times(element: Element) -> dict[str, Any]:
    found = {}
    span, stamp = _child(element, "TimeSpan"), _child(element, "TimeStamp")
    if span is not None:
        found = {"begin": _text(span, "begin"), "end": _text(span, "end")}
    if stamp is not None:
        found["timestamp"] = _text(stamp, "when")
    return {name: text for name, text in found.items() if text}


class _Reader:
    """Walks the document and keeps what lies in each folder."""

    def __init__(self, fills: dict[str, str]) -> None:
        self.folders: dict[tuple[str, ...], KmlFolder] = {}
        self.links = 0
        self._fills = fills

    def walk(self, root: Element) -> None:
        """Read all that lies in a document, in its order and however deep its folders lie."""
        path: tuple[str, ...] = ()
        within = [(iter(root), path, _times(root))]
        while within:
            children, path, times = within[-1]
            child = next(children, None)
            if child is None:
                within.pop()
                continue
            tag = _tag(child)
            if tag in ("Folder", "Document"):
                inner = path if tag == "Document" else (*path, _text(child, "name") or "")
                within.append((iter(child), inner, {**times, **_times(child)}))
            elif tag == "Placemark":
                self._placemark(child, path, times)
            elif tag == "NetworkLink":
                self.links += 1

    def _placemark(
        self, element: Element, path: tuple[str, ...], inherited: dict[str, Any]
    ) -> None:
        name = " ".join(part for part in path if part)
        folder = self.folders.setdefault(path, KmlFolder(name))
        polygons = [one for one in element.iter() if _tag(one) == "Polygon"]
        if not polygons:
            folder.others += 1
            return
        style = (_text(element, "styleUrl") or "").rpartition("#")[2]
        own = _child(element, "Style")
        fill = _fill(own) if own is not None else self._fills.get(style, "")
        record: dict[Any, Any] = {
            "name": _text(element, "name") or None,
            "folder": name or None,
            "styleUrl": style or None,
            "fill": fill or None,
            **inherited,
            **_times(element),
        }
        for key, value in _extended(element):
            record.setdefault(key, value)
        folder.records.append(record)
        folder.geometries.append(_geometry(polygons))


def _extended(element: Element) -> Iterator[tuple[str | None, str | None]]:
    for one in element.iter():
        if _tag(one) == "SimpleData" and one.get("name"):
            yield one.get("name"), (one.text or "").strip() or None
        elif _tag(one) == "Data" and one.get("name"):
            yield one.get("name"), _text(one, "value") or None


def _geometry(polygons: Sequence[Element]) -> QgsGeometry:
    whole = QgsMultiPolygon()
    for element in polygons:
        shape = QgsPolygon()
        for boundary in element:
            line = _ring(boundary)
            if _tag(boundary) == "outerBoundaryIs" and line is not None:
                shape.setExteriorRing(line)
            elif _tag(boundary) == "innerBoundaryIs" and line is not None:
                shape.addInteriorRing(line)
        if shape.exteriorRing() is not None:
            whole.addGeometry(shape)
    return QgsGeometry(whole)


def _ring(boundary: Element) -> QgsLineString | None:
    text = next((one.text for one in boundary.iter() if _tag(one) == "coordinates"), None)
    xs, ys = [], []
    for triple in (text or "").split():
        parts = triple.split(",")
        try:
            x, y = float(parts[0]), float(parts[1])
        except (ValueError, IndexError) as error:
            raise InputError("“{text}” is no coordinate of KML.", text=triple[:40]) from error
        xs.append(x)
        ys.append(y)
    return QgsLineString(xs, ys) if len(xs) > 3 else None
