# SPDX-License-Identifier: GPL-2.0-or-later
"""Text on maps: its format, and labels by an expression."""

from __future__ import annotations

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsPalLayerSettings,
    QgsProperty,
    QgsSimpleLineCallout,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor, QFont

from ... import i18n
from ...analysis.base import listener, marks
from ...processing.compat import is_null
from .. import figures
from . import palette, symbols

#: millimetres: a label nearer to its place needs no line to it
_LEAST_LEADER = 4.0

#: halo of letters in millimetres, half of which is seen, and of those among the dots of a pocket:
#: one beside a figure is read as a point of it
HALO_MM, IN_DOTS_MM = 0.8, 2.0
#: first family that a machine has is used; all are free, the last is QGIS's own fallback
FONT_FAMILIES = ("Open Sans", "Noto Sans", "DejaVu Sans", "Arial")
#: ground less than 25 mm across on the page
SMALL = "sqrt(coalesce(attribute($currentfeature, 'area_km2'), 0)) * 1e6 / @map_scale < 25"

#: ground in which a label that stands beside it is easier to read than one that fills it
NARROW = SMALL.replace("< 25", "< 32")


#: what labels of ours are read from
_LABEL = '"label"'
#: a figure with its error, in an expression
_DOUBT = rf"(\\d[\\d.,{i18n.NO_BREAK}]* ± \\d[\\d.,{i18n.NO_BREAK}]*)"
#: a figure in a second unit, in an expression
_SECOND = r" \\([^()]*\\d[^()]?[kn]?mi?²?\\)"
#: fields of numbers that a label may be of
_MEASURED = ("area_km2", "gap_km", "gap_total_km", "length_km", "depth_km")
#: different labels of a layer that are converted, at most
_MOST_CONVERTED = 500
#: stands for the point between two replacements: a word joiner is in no text of ours
_POINT = "\u2060"


def on_map(expression: str, layer: QgsVectorLayer | None = None) -> str:
    """Return an expression in which a label that was kept is as on the maps of pages.

    It has the first of the units in use alone, as all figures on a map have, and the marks of
    numbers in use.

    Parameters
    ----------
    layer : QgsVectorLayer, optional
        That the labels are of: those that were not written in that unit, too, are converted.
    """
    if _SECOND in expression:
        return expression
    swap = figures.swap(figures.in_use()[:2]).replace("\\", "\\\\")
    alone = f"regexp_replace(regexp_replace({_LABEL}, '{swap}', '\\\\1'), '{_SECOND}', '')"
    pairs = _converted(layer) if layer is not None else {}
    if pairs:
        told = ", ".join(QgsExpression.quotedString(one) for pair in pairs.items() for one in pair)
        alone = f"coalesce(map_get(map({told}), {_LABEL}), {alone})"
    return _in_marks(expression).replace(_LABEL, alone)


def _converted(layer: QgsVectorLayer) -> dict[str, str]:
    """Return labels of a layer that were written in another unit than that in use, as in that.

    From the number that was measured, where the layer has it: what is converted from a label is
    rounded twice, and is not what the figures beside the map say.
    """
    wanted = figures.in_use()[:2]
    fields = layer.fields().names()
    if "label" not in fields or wanted == figures.METRIC:
        return {}
    numbers = [name for name in _MEASURED if name in fields]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["label", *numbers], layer.fields())
    found: dict[str, str] = {}
    for feature in listener.each(layer.getFeatures(request)):
        kept = "" if is_null(feature["label"]) else str(feature["label"])
        if not kept or kept in found:
            continue
        exact = (figures.exact(kept, name, feature[name]) for name in numbers)
        told = next(filter(None, exact), "") or figures.kept_in_first(kept)
        if told != figures.first_alone(figures.swapped(kept)):
            found[kept] = told
        if len(found) >= _MOST_CONVERTED:
            break
    return found


def _in_marks(expression: str) -> str:
    used, label = marks.in_use(), _LABEL
    if used == marks.ENGLISH:
        return expression
    # one figure with its error, written from the left as the headline's: “24.6 ± 1.4 كم”
    within = rf"{i18n.LEFT_ISOLATE}\\1{i18n.POP}"
    doubt = ((_DOUBT, within),) if i18n.reads_from_the_right() else ()
    units = ((rf"(\\d) {unit}(?![\\w²])", rf"\\1 {word}") for unit, word in used.units)
    for found, instead in (
        *units,
        (r"(\\d)\\.(?=\\d)", rf"\\1{_POINT}"),
        (r"(\\d),(?=\\d{3})", rf"\\1{used.group}"),
        (_POINT, used.point),
        (rf"under (\\d[\\d.,{i18n.NO_BREAK}]*)", used.under.format(most=r"\\1")),
        *doubt,
    ):
        told = instead.replace("'", "''")
        label = f"regexp_replace({label}, '{found}', '{told}')"
    return expression.replace(_LABEL, label)


def leader(color: str) -> QgsSimpleLineCallout:
    """Make the line from a label to what it is of, where it does not stand on or beside it."""
    line = QgsSimpleLineCallout()
    line.setLineSymbol(symbols.lines(color, 0.25))
    line.setMinimumLength(_LEAST_LEADER)
    line.setMinimumLengthUnit(symbols.MM)
    line.setEnabled(True)
    return line


def text_format(size: float, color: str = palette.INK, *, bold: bool = False) -> QgsTextFormat:
    """Text with a light halo, its size in points."""
    text = QgsTextFormat()
    font = QFont(FONT_FAMILIES[0])
    font.setBold(bold)
    text.setFont(font)
    text.setFamilies(list(FONT_FAMILIES))
    text.setSize(size)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(color))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(HALO_MM)
    halo.setSizeUnit(symbols.MM)
    halo.setColor(QColor(palette.PAPER))
    text.setBuffer(halo)
    return text


def enlarged(settings: QgsPalLayerSettings, factor: float) -> QgsPalLayerSettings:
    """Return how labels are written in letters so many times as large."""
    larger = QgsPalLayerSettings(settings)
    text = larger.format()
    text.setSize(text.size() * factor)
    larger.setFormat(text)
    size, told = QgsPalLayerSettings.Property.Size, larger.dataDefinedProperties()
    if told.isActive(size):
        points = told.property(size).asExpression()
        told.setProperty(size, QgsProperty.fromExpression(f"({points}) * {factor}"))
        larger.setDataDefinedProperties(told)
    return larger


def without_halo(layer, family: str) -> None:
    """Draw the labels of a layer as they are, in a family of letters: on a mark of their own."""
    settings = QgsPalLayerSettings(layer.labeling().settings())
    text = settings.format()
    halo = text.buffer()
    halo.setEnabled(False)
    text.setBuffer(halo)
    font = text.font()
    font.setFamily(family)
    text.setFont(font)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def labels(
    expression: str,
    size: float,
    color: str = palette.INK,
    *,
    bold: bool = False,
    at: str | None = None,
    distance: float = 2.4,
    always: bool = False,
    centred: bool = False,
    inside: bool = False,
    order: str = "",
) -> QgsVectorLayerSimpleLabeling:
    """Label by an expression.

    Parameters
    ----------
    at : str, optional
        Expression for the point to label, where it is not the feature itself.
    distance : float
        Millimetres from the point: enough for a number of the sources to stand on it.
    always : bool
        Draw it even where it covers another label.
    centred : bool
        Stand on the point, not beside it.
    inside : bool
        Stand anywhere in a polygon where it covers no other label.
    order : str
        Expression for the places round the point that are tried, as QGIS names them.
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(text_format(size, color, bold=bold))
    placements = QgsPalLayerSettings.Placement
    settings.placement = placements.OrderedPositionsAroundPoint
    settings.dist = distance
    settings.distUnits = symbols.MM
    if centred:
        settings.placement = placements.OverPoint
        settings.dist = 0.0
    if inside:
        settings.placement = placements.Horizontal
        settings.priority = 9
        # what is too small on the map for its label has it beside it
        outside = QgsPalLayerSettings.Property.PolygonLabelOutside
        small = QgsProperty.fromExpression(NARROW)
        settings.dataDefinedProperties().setProperty(outside, small)
    if at is not None:
        settings.geometryGeneratorEnabled = True
        settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
        settings.geometryGenerator = at
        settings.layerType = QgsWkbTypes.GeometryType.PointGeometry
    if order:
        places = QgsPalLayerSettings.Property.PredefinedPositionOrder
        told = QgsProperty.fromExpression(order)
        settings.dataDefinedProperties().setProperty(places, told)
    settings.displayAll = always
    settings.setCallout(leader(color))
    return QgsVectorLayerSimpleLabeling(settings)
