# SPDX-License-Identifier: GPL-2.0-or-later
"""How the context of a page is drawn: quieter than anything that was measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from . import labels, palette, symbols

#: people from which on a town's letters are larger
_CITY, _LARGE_CITY = 100_000, 500_000
_SMALLEST, _LARGER, _LARGEST, _CORE_POINTS = 7.0, 7.5, 8.5, 9.0
#: millimetres from a town to its name: its dot, 0.8, and the halo of the letters, 0.8
ASIDE_MM = 1.8
#: between two towns that are both named
APART_MM = 11.0
#: a name that stands so many millimetres off its dot has a line to it, if it is one that is led:
#: among the dots of a pocket one beside its own stands as far off, with a stroke before it
LEAST_LEADER = 2.6
#: kinds of border: colour, width in millimetres, and dashes
BORDERS: dict[str, tuple[str, float, list[float]]] = {
    "state": (palette.MUTED_INK, 0.35, [3.2, 1.0, 0.6, 1.0]),
    "disputed": (palette.MUTED_INK, 0.3, [1.2, 1.2]),
    "region": (palette.GRATICULE, 0.3, [0.3, 0.8]),
}
#: of the light line beneath a border of states
_CASING_MM, _CASING = 0.8, QColor(255, 255, 255, 140)
#: letters from which on the name of a sea takes two lines
_WRAPPED = 10


def towns(found: Iterable[tuple], aside: Mapping[str, float] | None = None) -> QgsVectorLayer:
    """Make the layer of towns; the labels of larger ones come first.

    Parameters
    ----------
    found : iterable of (Town, bool)
        Each with whether it lies in a country that the map is not about.
    aside : mapping, optional
        Millimetres that the name of a town keeps from it, where something stands on the town.
    """
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=name:string(0)&field=people:int&field=aside:double"
        "&field=core:boolean&field=abroad:boolean&field=spare:boolean&field=weight:double"
        "&field=chief:boolean&field=side:int&field=led:boolean"
        "&field=across:double&field=down:double&field=halo:double",
        "Salient towns",
        "memory",
    )
    _fill(
        layer,
        (
            (
                QgsGeometry.fromPointXY(QgsPointXY(one.lon, one.lat)),
                [
                    one.name,
                    one.people,
                    max(ASIDE_MM, (aside or {}).get(one.name, 0.0)),
                    False,
                    abroad,
                    one.spare,
                    one.weight or float(one.people),
                    one.chief,
                ],
            )
            for one, abroad in found
        ),
    )
    dot = symbols.point("circle", palette.PAPER, 1.3, palette.INK)
    for part in dot.symbolLayers():
        # a core has its own mark
        shown = QgsSymbolLayer.Property.PropertyLayerEnabled
        part.setDataDefinedProperty(shown, QgsProperty.fromExpression('not "core"'))
    layer.setRenderer(QgsSingleSymbolRenderer(dot))
    layer.setLabeling(_town_labels())
    layer.setLabelsEnabled(True)
    return layer


def _town_labels() -> QgsVectorLayerSimpleLabeling:
    """Write the names of towns; the halo of a name leaves its dot whole."""
    # a dot without its name would tell nothing
    labeling = labels.labels('"name"', 7.5, palette.INK, distance=ASIDE_MM, always=True)
    settings = QgsPalLayerSettings(labeling.settings())
    size = (
        f'CASE WHEN "core" THEN {_CORE_POINTS} WHEN "people" >= {_LARGE_CITY} THEN {_LARGEST} '
        f'WHEN "people" >= {_CITY} THEN {_LARGER} ELSE {_SMALLEST} END'
    )
    kinds = QgsPalLayerSettings.Property
    settings.dataDefinedProperties().setProperty(kinds.Size, QgsProperty.fromExpression(size))
    distance = QgsProperty.fromField("aside")
    settings.dataDefinedProperties().setProperty(kinds.LabelDistance, distance)
    first = QgsProperty.fromExpression('scale_linear(ln("people" + 1), 8, 16, 1, 4)')
    settings.dataDefinedProperties().setProperty(kinds.Priority, first)
    return QgsVectorLayerSimpleLabeling(settings)


def town_points(people: int, *, core: bool = False) -> float:
    """Return the size in points of a town's name."""
    if core:
        return _CORE_POINTS
    return _LARGEST if people >= _LARGE_CITY else _LARGER if people >= _CITY else _SMALLEST


def write_at_places(layer: QgsVectorLayer) -> None:
    """Write the names of towns at the sides that the layer tells, not where QGIS finds room."""
    settings = QgsPalLayerSettings(layer.labeling().settings())
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.dist = 0.0
    settings.offsetUnits = symbols.MM
    kinds = QgsPalLayerSettings.Property
    told = settings.dataDefinedProperties()
    told.setProperty(kinds.LabelDistance, QgsProperty())
    told.setProperty(kinds.OffsetQuad, QgsProperty.fromField("side"))
    offset = """to_string("across") || ',' || to_string("down")"""
    told.setProperty(kinds.OffsetXY, QgsProperty.fromExpression(offset))
    told.setProperty(kinds.Bold, QgsProperty.fromField("core"))
    told.setProperty(kinds.BufferSize, QgsProperty.fromField("halo"))
    told.setProperty(kinds.CalloutDraw, QgsProperty.fromField("led"))
    settings.setDataDefinedProperties(told)
    # the dot is beside most of them
    leader = settings.callout().clone()
    leader.setMinimumLength(LEAST_LEADER)
    settings.setCallout(leader)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def neighbours(found: Iterable[QgsGeometry]) -> QgsVectorLayer:
    """Make the layer of countries that a map is not about: tinted apart."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "Salient neighbours", "memory")
    rows: list[tuple[QgsGeometry, list]] = []
    for shape in found:
        shape.convertToMultiType()
        rows.append((shape, []))
    _fill(layer, rows)
    tint = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.NEIGHBOUR, palette.NEIGHBOUR, 0.2)])
    layer.setRenderer(QgsSingleSymbolRenderer(tint))
    return layer


def names(found: Iterable[tuple[str, Sequence[QgsPointXY]]]) -> QgsVectorLayer:
    """Make the layer of the names of countries."""
    return _names(found, "Salient names", 'upper("name")', palette.MUTED_INK)


def seas(found: Iterable[tuple[str, Sequence[QgsPointXY]]]) -> QgsVectorLayer:
    """Make the layer of the names of seas: slanted, as maps have it, in the ink of water."""
    layer = _names(found, "Salient seas", '"name"', palette.WATER_INK)
    settings = QgsPalLayerSettings(layer.labeling().settings())
    text = settings.format()
    font = text.font()
    font.setItalic(True)
    text.setFont(font)
    # on water the halo is that of water
    halo = text.buffer()
    halo.setColor(QColor(palette.WATER))
    text.setBuffer(halo)
    settings.setFormat(text)
    settings.autoWrapLength = _WRAPPED
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    return layer


def lines_of_sea(name: str) -> list[str]:
    """Return the name of a sea in the lines that it is drawn in."""
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= _WRAPPED:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines or [name]


def places_of(feature: QgsFeature) -> list[QgsPointXY]:
    """Return where the name of a country or sea may stand, the best place first."""
    pairs = (one.split(",") for one in feature["places"].split())
    return [QgsPointXY(float(x), float(y)) for x, y in pairs]


def _names(
    found: Iterable[tuple[str, Sequence[QgsPointXY]]], title: str, expression: str, color: str
) -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=name:string(0)&field=places:string(0)", title, "memory"
    )
    _fill(
        layer,
        (
            (
                QgsGeometry.fromPointXY(places[0]),
                [name, " ".join(f"{one.x()!r},{one.y()!r}" for one in places)],
            )
            for name, places in found
        ),
    )
    # what is not drawn has no label
    dot = symbols.point("circle", palette.PAPER, 0.1)
    dot.setOpacity(0.0)
    layer.setRenderer(QgsSingleSymbolRenderer(dot))
    labeling = labels.labels(expression, 8.5, color, centred=True, always=True)
    settings = QgsPalLayerSettings(labeling.settings())
    # a town or a figure goes before it
    settings.priority = 1
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def borders(found: Iterable[tuple[str, QgsGeometry]]) -> QgsVectorLayer:
    """Make the layer of borders: of states, of their regions, and those in dispute."""
    layer = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=kind:string(0)", "Salient borders", "memory"
    )
    _fill(layer, ((line, [kind]) for kind, line in found))
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "kind", [QgsRendererCategory(kind, border(kind), kind) for kind in BORDERS]
        )
    )
    return layer


def border(kind: str) -> QgsLineSymbol:
    """Draw a border of one of the kinds of `BORDERS`."""
    made = _line(*BORDERS[kind])
    if kind != "region":
        # seen over the hatch of ground that changed hands too
        casing: QgsSimpleLineSymbolLayer = symbols.line(palette.PAPER, _CASING_MM)
        casing.setColor(_CASING)
        made.insertSymbolLayer(0, casing)
    return made


def roads(found: Iterable[tuple[str, QgsGeometry]]) -> QgsVectorLayer:
    """Make the layer of roads: a thin line on a light casing, over whatever ground."""
    layer = _ways(found, "Salient roads")
    casing, core = symbols.line(palette.PAPER, 0.7), symbols.line(palette.ROAD, 0.3)
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.symbol(QgsLineSymbol, [casing, core])))
    return layer


def rivers(found: Iterable[tuple[str, QgsGeometry]]) -> QgsVectorLayer:
    """Make the layer of rivers, their names along them where there is room."""
    layer = _ways(found, "Salient rivers")
    core = symbols.symbol(QgsLineSymbol, [symbols.line(palette.RIVER, 0.35)])
    layer.setRenderer(QgsSingleSymbolRenderer(core))
    settings = QgsPalLayerSettings(labels.labels('"name"', 7.0, palette.WATER_INK).settings())
    settings.placement = QgsPalLayerSettings.Placement.Curved
    settings.priority = 0
    # one name a river, not one a piece of it
    lines = settings.lineSettings()
    lines.setMergeLines(True)
    settings.setLineSettings(lines)
    text = settings.format()
    font = text.font()
    font.setItalic(True)
    text.setFont(font)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def _ways(found: Iterable[tuple[str, QgsGeometry]], title: str) -> QgsVectorLayer:
    layer = QgsVectorLayer("MultiLineString?crs=EPSG:4326&field=name:string(0)", title, "memory")
    rows: list[tuple[QgsGeometry, list]] = []
    for name, shape in found:
        shape.convertToMultiType()
        rows.append((shape, [name]))
    _fill(layer, rows)
    return layer


def _line(color: str, width: float, dashes: list[float]) -> QgsLineSymbol:
    layer: QgsSimpleLineSymbolLayer = symbols.line(color, width, dashed=True)
    layer.setCustomDashVector(dashes)
    return symbols.symbol(QgsLineSymbol, [layer])


def _fill(layer: QgsVectorLayer, rows: Iterable[tuple[QgsGeometry, list]]) -> None:
    features = []
    for shape, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
