# SPDX-License-Identifier: GPL-2.0-or-later
"""Signs after the field's conventions: the geometry of MIL-STD-2525 and APP-6.

A line of contact, an encirclement and an axis of advance are lines and areas, which QGIS draws.
Their proportions are those of two published programs that draw MIL-STD-2525C and D: NASA's World
Wind (`LineOfContact`, `Encirclement`, `AbstractAxisArrow`) and Mission Command's mil-sym-ts
(`flot`, `GetZONEPointsDouble2`). Signs of units are the work of the library `military-symbol`,
where it is installed.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProject,
    QgsProperty,
    QgsRenderContext,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QPointF

from ...i18n import tr
from ...processing.compat import is_null, unique_values
from .. import moved
from . import palette, symbols

#: millimetres across an arc of a line of contact, and a tooth of an encirclement
ARC_MM, _TOOTH = 2.6, 2.6
#: of an axis of advance: its body in widths of a movement arrow, and its head, twice as wide
_BODY, _HEAD = 2.4, 2.0
#: mm from a line of contact at which a side of it is told, and corners of a half circle
_CLOSE, _STEPS = 0.1, 8
_EDGE = 0.6
_UNIT_MM = 9.0
#: more different signs than this in one layer are not drawn
_MOST_UNITS = 200
#: the edge of a pocket, clockwise
_RING = "boundary(force_rhr($geometry))"
#: one side of it, as a legend draws it: there is no room for the others
_SIDE = (
    "make_line(make_point(x_min($geometry), y(centroid($geometry))), "
    "make_point(x_max($geometry), y(centroid($geometry))))"
)
#: what an expression says for the shape of a feature
_SHAPE = "$geometry"
#: metres on either side of a gap on which an encirclement is open
_OPEN = 50.0
#: the code of a unit, by APP-6 or MIL-STD-2525
SIDC = "sidc"
LIBRARY = "military-symbol"


def contact(color: str = palette.INK) -> QgsLineSymbol:
    """Draw a line of contact: two rows of half circles, apart, which bulge away from one another.

    The rows lie half a circle's width on either side of the front. A line has its first actor's
    ground on its left; the arcs in its colour are those towards its enemy.
    """
    rows = [_row(palette.INK, 0.45, own=True), _row(color, 0.65, own=False)]
    return symbols.symbol(QgsLineSymbol, [symbols.pieces(rows)])


def _row(color: str, width: float, *, own: bool) -> QgsGeometryGeneratorSymbolLayer:
    """Draw half circles side by side beside a line: on its left, where its own actor stands."""
    row = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": _arcs(ARC_MM, own=own)})
    row.setSymbolType(QgsSymbol.SymbolType.Line)
    # what it is made of is then the line on the paper, in millimetres downwards
    row.setUnits(symbols.MM)
    lines = [symbols.line(palette.PAPER, width + 0.75), symbols.line(color, width)]
    row.setSubSymbol(symbols.symbol(QgsLineSymbol, lines))
    return row


def _arcs(size: float, *, own: bool) -> str:
    """Return the expression of half circles beside a line, each as wide as its size.

    They stand on the edge of what lies within half of it, one after the other along that edge: side
    by side on the line itself they would lie on one another within a bend. What of the edge is on
    which side is told by where ground close to the line belongs.
    """
    radius = 0.5 * size
    line = f"simplify($geometry, {0.1 * size:g})"
    ends = f"buffer(collect_geometries(start_point({line}), end_point({line})), {1.02 * radius:g})"
    # round within bends too, where half circles would meet
    edge = f"boundary(force_rhr(buffer(buffer({line}, {size:g}), -{radius:g})))"
    edge = f"if(is_closed({line}), {edge}, difference({edge}, {ends}))"
    longer = f"extend({line}, {2.0 * size:g}, {2.0 * size:g})"
    cut = f"buffer(if(is_closed({line}), {line}, {longer}), 0.02)"
    # downwards, left is right
    side = f"{_beside(line, _CLOSE)} {'<' if own else '>'} {_beside(line, -_CLOSE)}"
    ground = _having("all", f"difference(buffer({line}, {1.5 * size:g}), {cut})", _some(side))
    return _having("all", f"line_merge(intersection({edge}, {ground}))", _each(_scallops(size)))


def _beside(line: str, far: float) -> str:
    """Return the expression of how much of a part of the ground beside a line is on one side."""
    return f"coalesce(length(intersection(@element, offset_curve({line}, {far:g}))), 0)"


def _parts() -> str:
    return (
        "array_foreach(generate_series(1, coalesce(num_geometries(@all), 1)), "
        "coalesce(geometry_n(@all, @element), @all))"
    )


def _some(wanted: str) -> str:
    """Return the expression of those parts of a shape for which something holds."""
    return f"collect_geometries(array_filter({_parts()}, {wanted}))"


def _each(made: str) -> str:
    """Return the expression of what is made of each part of a shape."""
    return f"collect_geometries(array_foreach({_parts()}, {_having('one', '@element', made)}))"


def _scallops(size: float) -> str:
    """Return the expression of half circles on the left of a line, as many as it has room for."""
    count = f"max(1, round(length(@one) / {size:g}))"
    # once more beyond the end, where the last half circle closes
    at = f"line_interpolate_point(@one, min(1, @element / {count}) * length(@one))"
    corners = f"array_foreach(generate_series(0, {count} + 1), {at})"
    before = f"array_get(@corners, floor(@element / {_STEPS}))"
    after = f"array_get(@corners, floor(@element / {_STEPS}) + 1)"
    half = {one: f"({one}({after}) - {one}({before})) / 2" for one in "xy"}
    turn = f"pi() * (@element % {_STEPS}) / {_STEPS}"
    x = f"x({before}) + {half['x']} * (1 - cos({turn})) - {half['y']} * sin({turn})"
    y = f"y({before}) + {half['y']} * (1 - cos({turn})) + {half['x']} * sin({turn})"
    series = f"generate_series(0, (array_length(@corners) - 2) * {_STEPS})"
    return _having("corners", corners, f"make_line(array_foreach({series}, make_point({x}, {y})))")


def _having(name: str, value: str, said: str) -> str:
    """Return an expression in which a name stands for another.

    Before it begins QGIS looks twice at what stands in one, and so in each of an array: names that
    stand within one another are as few as there can be, and what one of them needs alone is in its
    value.
    """
    return f"with_variable('{name}', {value}, {said})"


def encirclement(*, sealed: bool = True) -> QgsFillSymbol:
    """Draw an encirclement: a closed line with open triangles outwards; dashed where it is not.

    They are as high as wide, and as far apart.
    """
    teeth = QgsMarkerLineSymbolLayer(True, 2.0 * _TOOTH)
    teeth.setIntervalUnit(symbols.MM)
    teeth.setOffsetAlongLine(_TOOTH)
    teeth.setOffsetAlongLineUnit(symbols.MM)
    tooth = symbols.marker("triangle", palette.PAPER, _TOOTH, outline=palette.INK, width=0.45)
    tooth.setOffset(QPointF(0.0, -_TOOTH / 2.0))
    tooth.setOffsetUnit(symbols.MM)
    teeth.setSubSymbol(symbols.symbol(QgsMarkerSymbol, [tooth]))
    # on the left of a ring that runs clockwise lies what is outside
    ring = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": _RING})
    ring.setSymbolType(QgsSymbol.SymbolType.Line)
    edge = symbols.line(palette.INK, 0.7, dashed=not sealed)
    casing = symbols.line(palette.PAPER, 1.5)
    ring.setSubSymbol(symbols.symbol(QgsLineSymbol, [casing, teeth, edge]))
    return symbols.symbol(QgsFillSymbol, [ring])


def leave_open(
    layer: QgsVectorLayer,
    gaps: Sequence[tuple[QgsGeometry, QgsCoordinateReferenceSystem]],
    project: QgsProject,
    metres: float = _OPEN,
    *,
    first: bool = False,
) -> None:
    """Leave out of the lines of a layer's signs what lies near to other shapes.

    An encirclement is open at its gaps, where nobody stands; a line of contact along a pocket is
    told by the sign of the pocket: one drawn over the other reads as neither.

    Parameters
    ----------
    gaps : sequence of (QgsGeometry, QgsCoordinateReferenceSystem)
        Each with its CRS.
    metres : float
        How near.
    first : bool
        Before pieces are put together, and short ones left out.
    """
    crs = layer.crs()
    width = metres * QgsUnitTypes.fromUnitToUnitFactor(
        QgsUnitTypes.DistanceUnit.DistanceMeters, crs.mapUnits()
    )
    # off the ground that the pockets' CRS can show there is none
    around = [line.buffer(width, 3) for line, _ in moved.known_in(crs, gaps, project)]
    if not around:
        return
    text = QgsGeometry.unaryUnion(around).asWkt(6)
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            if not isinstance(part, QgsGeometryGeneratorSymbolLayer):
                continue
            drawn = part.geometryExpression()
            if first and _SHAPE in drawn:
                less = f"difference({_SHAPE}, geom_from_wkt('{text}'))"
                part.setGeometryExpression(drawn.replace(_SHAPE, less))
            else:
                part.setGeometryExpression(f"difference({drawn}, geom_from_wkt('{text}'))")


def shrunk(symbol: QgsSymbol, factor: float = 0.5) -> QgsSymbol:
    """Return a sign that is as high as a line of a legend: smaller teeth and arcs.

    Of an area's edge it is one side.
    """
    small = symbol.clone()
    for number, one in enumerate(small.symbolLayers()):
        if isinstance(one, QgsLinePatternFillSymbolLayer):
            small.changeSymbolLayer(number, symbols.fill(None, None))
    _shrink(small, factor)
    return small


def _shrink(symbol: QgsSymbol, factor: float) -> None:
    for layer in symbol.symbolLayers():
        if isinstance(layer, QgsMarkerLineSymbolLayer):
            layer.setInterval(layer.interval() * factor)
            layer.setOffsetAlongLine(layer.offsetAlongLine() * factor)
            for mark in layer.subSymbol().symbolLayers():
                mark.setSize(mark.size() * factor)
                mark.setOffset(mark.offset() * factor)
        elif isinstance(layer, QgsGeometryGeneratorSymbolLayer) and layer.subSymbol() is not None:
            drawn = layer.geometryExpression()
            for own in (True, False):
                if drawn == _arcs(ARC_MM, own=own):
                    layer.setGeometryExpression(_arcs(ARC_MM * factor, own=own))
            if isinstance(symbol, QgsFillSymbol):
                layer.setGeometryExpression(_SIDE)
            _shrink(layer.subSymbol(), factor)
        elif isinstance(layer, QgsSimpleLineSymbolLayer) and layer.useCustomDashPattern():
            layer.setCustomDashVector([factor * one for one in layer.customDashVector()])


def advance(color: str, width_mm: str, shown: str) -> QgsLineSymbol:
    """Draw an axis of advance: two parallel lines, open behind, with a head twice as wide.

    Parameters
    ----------
    width_mm, shown : str
        Expressions: the width of a movement arrow, and whether it is drawn.
    """
    body = f"({width_mm}) * {_BODY}"
    paper = symbols.symbol(QgsFillSymbol, [symbols.fill(palette.PAPER, color, _EDGE)])
    arrow = symbols.arrow(color, body, shown, start=1.0, head=_HEAD / 2.0, ground=paper)
    # the stroke across the tail is covered
    tail = QgsMarkerLineSymbolLayer(True)
    symbols.place(tail, "FirstVertex")
    bar = symbols.marker("line", palette.PAPER, 1.0, outline=palette.PAPER, width=1.6 * _EDGE)
    kinds = QgsSymbolLayer.Property
    inner = QgsProperty.fromExpression(f"{body} - {_EDGE}")
    bar.setDataDefinedProperty(kinds.PropertySize, inner)
    tail.setSubSymbol(symbols.symbol(QgsMarkerSymbol, [bar]))
    tail.setDataDefinedProperty(kinds.PropertyLayerEnabled, QgsProperty.fromExpression(shown))
    arrow.appendSymbolLayer(tail)
    return arrow


# -- units -----------------------------------------------------------------------------------------


def has_units(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer is of units: points with a code."""
    return (
        code_field(layer) != "" and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    )


def code_field(layer: QgsVectorLayer) -> str:
    """Return the field with the codes of units, or ``""``."""
    return next((one.name() for one in layer.fields() if one.name().casefold() == SIDC), "")


def lacking() -> str:
    """Return what to do where signs of units cannot be drawn; empty where they can."""
    if find_spec("military_symbol") is None:
        return tr(
            "Signs of units need the Python library {library}, which is not installed: "
            "“pip install {library}” in QGIS’s Python. Their points are drawn as they are."
        ).format(library=LIBRARY)
    try:
        import_module("military_symbol")
    except Exception as error:
        # its newest versions are written for a newer Python than they say, and load modules of
        # names so common that another package's may come first
        return tr(
            "The Python library {library} cannot be loaded here: {error}. An older version may do: "
            "“pip install {library}==1.2.3”. Points of units are drawn as they are."
        ).format(library=LIBRARY, error=error)
    return ""


def draw_units(layer: QgsVectorLayer) -> list[str]:
    """Give a layer of units its signs; return what could not be drawn.

    The drawings are kept in the layer's style, so that it needs the library no more.
    """
    message = lacking()
    if message:
        return [message]
    name = code_field(layer)
    values = unique_values(layer, layer.fields().indexOf(name), _MOST_UNITS)
    drawn, unknown = [], []
    for code in sorted({"" if is_null(value) else str(value).strip() for value in values} - {""}):
        picture = _picture(code)
        if not picture:
            unknown.append(code)
            continue
        sign = QgsSvgMarkerSymbolLayer(picture, _UNIT_MM)
        sign.setSizeUnit(symbols.MM)
        made = symbols.symbol(QgsMarkerSymbol, [sign])
        drawn.append(QgsRendererCategory(code, made, code))
    plain = symbols.point("circle", palette.INK, 1.8)
    drawn.append(QgsRendererCategory("", plain, ""))
    layer.setRenderer(QgsCategorizedSymbolRenderer(f'trim("{name}")', drawn))
    if not unknown:
        return []
    text = tr("“{layer}”: {codes} are no codes of 20 digits (APP-6D) and are drawn as points.")
    return [text.format(layer=layer.name(), codes=", ".join(unknown[:5]))]


def _picture(code: str) -> str:
    """Return the sign of a unit as QGIS takes pictures that are no file; empty if there is none."""
    draw = import_module("military_symbol").get_symbol_svg_string_from_sidc
    try:
        svg = draw(code)
    except Exception:
        # 2.0 says so with a bare Exception that a code is none, 1.2 with any of a handful
        svg = ""
    if not str(svg or "").lstrip().startswith("<"):
        return ""
    return "base64:" + base64.b64encode(svg.encode("utf-8")).decode("ascii")
