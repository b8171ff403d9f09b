# SPDX-License-Identifier: GPL-2.0-or-later
"""Letters that tell which pocket on the map a figure is of, and whose the unshaded ground is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF

from ...analysis.base import listener
from ...i18n import isolate, tr
from ..style import context_style, labels, library, palette, symbols
from . import legend, owned, short_figures, world
from .view import MapView

#: properties of layers that a page made for itself
KEY, UNSHADED, BORDER = legend.LETTERS, legend.UNSHADED, legend.BORDER
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ROUND_MM = 3.6
_UNSEEN = re.compile("[\u200e\u200f\u2066-\u2069]")


@dataclass(frozen=True)
class Key:
    """A letter and where on earth it stands."""

    letter: str
    lon: float
    lat: float


def key_of(number: int, layer: QgsVectorLayer, row: QgsFeature, view: MapView | None) -> Key | None:
    """Return the letter of a pocket, counted from 0, at a point within what the map shows of it.

    None for a row without a place, and beyond the alphabet.
    """
    shape = QgsGeometry(row.geometry())
    if shape.isNull() or number >= len(_LETTERS):
        return None
    frame = view.frame(layer) if view is not None else None
    seen = shape.intersection(frame) if frame is not None else shape
    point = (shape if seen.isNull() or seen.isEmpty() else seen).pointOnSurface()
    project = view.project if view is not None else QgsProject.instance()
    try:
        point.transform(QgsCoordinateTransform(layer.crs(), _degrees(), project))
    except QgsCsException:
        return None
    at = point.asPoint()
    return Key(_LETTERS[number], at.x(), at.y())


def add(
    project: QgsProject, item: QgsLayoutItemMap, keys: Sequence[Key], family: str
) -> list[QgsMapLayer]:
    """Make the layer of letters of a map."""
    owned.remove(project, item.layout(), KEY)
    if not keys:
        return []
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=letter:string(0)", tr("Pocket, by its letter"), "memory"
    )
    features = []
    for key in keys:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(key.lon, key.lat)))
        feature.setAttributes([key.letter])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(
        QgsSingleSymbolRenderer(
            symbols.point("circle", palette.INK, _ROUND_MM, outline=palette.INK)
        )
    )
    layer.setLabeling(
        labels.labels('"letter"', 7.5, palette.PAPER, bold=True, centred=True, always=True)
    )
    labels.without_halo(layer, family)
    layer.setLabelsEnabled(True)
    _keep(project, item, layer, KEY)
    return [layer]


def told(layout: QgsPrintLayout, keys: Sequence[Key]) -> list[Key]:
    """Return the letters that a figure beside the map tells of: no page is turned for one."""
    item = layout.itemById("figures")
    if not isinstance(item, QgsLayoutItemLabel) or not item.isVisible():
        return []
    # what turns a line to the right is not seen
    text = _UNSEEN.sub("", item.text())
    lines = text.split("\n")
    return [key for key in keys if any(short_figures.letter_in(one, key.letter) for one in lines)]


def lettered(
    figures: Sequence[tuple[str, str]], keys: Sequence[Key], kept: Sequence[Key]
) -> list[tuple[str, str]]:
    """Return figures without the letters that no longer stand on the map."""
    gone = tuple(f"{key.letter}  " for key in keys if key not in kept)
    return [(name[3:] if name.startswith(gone) else name, text) for name, text in figures]


def boxes(item: QgsLayoutItemMap) -> list[QRectF]:
    """Return what the letters of a map take on its page: no number is to hide one."""
    frame, half = item.sceneBoundingRect(), _ROUND_MM / 2.0
    transform = QgsCoordinateTransform(_degrees(), item.crs(), item.layout().project())
    found = []
    for layer in item.layers():
        if not layer.customProperty(KEY) or not isinstance(layer, QgsVectorLayer):
            continue
        for letter in listener.each(layer.getFeatures()):
            spot = transform.transform(letter.geometry().asPoint())
            at = item.mapToItemCoords(QPointF(spot.x(), spot.y()))
            middle = QPointF(frame.left() + at.x(), frame.top() + at.y())
            found.append(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half))
    return found


def unshaded(
    project: QgsProject,
    item: QgsLayoutItemMap,
    layers: Sequence[QgsMapLayer],
    other_side: str,
    *,
    bare: bool = False,
) -> list[QgsMapLayer]:
    """Make the legend's entry for ground that no polygon holds.

    On a map of one actor it is the other side's, on one of more nobody's that the map tells of.

    Parameters
    ----------
    bare : bool
        The map shows such ground.
    """
    owned.remove(project, item.layout(), UNSHADED)
    actors = len(_actors(item, layers))
    name = isolate(other_side) if other_side and actors == 1 else ""
    if actors > 1 and bare:
        name = tr("No control mapped")
    if not name:
        return []
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", name, "memory")
    beneath = item.layers()[-1:] and world.is_land(item.layers()[-1])
    color = palette.LAND if beneath else item.backgroundColor().name()
    ground = symbols.fill(color, palette.GRATICULE, 0.2)
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.symbol(QgsFillSymbol, [ground])))
    _keep(project, item, layer, UNSHADED)
    return [layer]


def borders(project: QgsProject, item: QgsLayoutItemMap) -> list[QgsMapLayer]:
    """Make the legend's entries for neighbours' ground, and for borders of each kind.

    The dashes of one are nearly those of another.
    """
    owned.remove(project, item.layout(), BORDER)
    ground = QgsVectorLayer("Polygon?crs=EPSG:4326", tr("Neighbouring state"), "memory")
    tint = symbols.fill(palette.NEIGHBOUR, palette.GRATICULE, 0.2)
    ground.setRenderer(QgsSingleSymbolRenderer(symbols.symbol(QgsFillSymbol, [tint])))
    _keep(project, item, ground, BORDER)
    ground.setCustomProperty(legend.BORDER_KIND, legend.NEIGHBOURS)
    fronts = any(library.style_of(one) == "front" for one in item.layers())
    names = {
        "state": tr("State border"),
        # beside a front it would be taken for that of today
        "disputed": tr("Disputed border or former line of control")
        if fronts
        else tr("Disputed border or line of control"),
        "region": tr("Regional border"),
    }
    made: list[QgsMapLayer] = [ground]
    for kind, name in names.items():
        layer = QgsVectorLayer("LineString?crs=EPSG:4326", name, "memory")
        layer.setRenderer(QgsSingleSymbolRenderer(context_style.border(kind)))
        _keep(project, item, layer, BORDER)
        layer.setCustomProperty(legend.BORDER_KIND, kind)
        made.append(layer)
    return made


def unshaded_of(item: QgsLayoutItemMap) -> QgsVectorLayer | None:
    """Return the legend's entry for ground without a polygon that a map's layout has."""
    layers = owned.of(item.layout().project(), item.layout(), UNSHADED)
    return layers[0] if layers else None


def _actors(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> set[str]:
    """Return who holds ground on a map, two at most."""
    found: set[str] = set()
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or library.guess(layer) != "control":
            continue
        request = legend.features_on(item, layer)
        index = layer.fields().lookupField("actor")
        if request is None or index < 0:
            continue
        request.setSubsetOfAttributes([*_time_fields(layer), "actor"], layer.fields())
        for feature in listener.each(layer.getFeatures(request)):
            found.add(str(feature[index]))
            if len(found) > 1:
                return found
    return found


def _time_fields(layer: QgsVectorLayer) -> list[str]:
    """Return the fields that tell when a feature of a layer holds."""
    temporal = layer.temporalProperties()
    names = (temporal.startField(), temporal.endField()) if temporal.isActive() else ()
    return [name for name in names if name]


def _keep(project: QgsProject, item: QgsLayoutItemMap, layer: QgsVectorLayer, key: str) -> None:
    layer.setFlags(QgsMapLayer.LayerFlag.Private)
    owned.keep(project, item.layout(), layer, key)


def _degrees() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:4326")
