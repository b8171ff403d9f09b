# SPDX-License-Identifier: GPL-2.0-or-later
"""The symbols of control maps, all in millimetres, so that they look alike at every scale."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsArrowSymbolLayer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor

from . import palette

MM = QgsUnitTypes.RenderUnit.RenderMillimeters
#: millimetres from a tooth of a front line to the next, and from its begin to the first
_TEETH, _FIRST_TOOTH = 4.5, 2.25
#: Lines of a hatch that fades with `sure` lie so far apart, mm: as wide, they are solid.
_FADING = 1.6
#: degrees from the hatch of ground that an actor holds to that of ground gained: unlike 45, that of
#: who has none, whichever actor's
_LEAN = 67.5
_PAPER = QColor(palette.PAPER)
#: classes of control, in the order they are explained in a legend
CLASSES = ("assessed", "claimed", "contested", "infiltrated")


def symbol(kind, layers):
    """Make a symbol of symbol layers, drawn in their order.

    QGIS 3.22 does not take over layers that are given to the constructor, and crashes later.
    """
    made = kind()
    for layer in layers:
        made.appendSymbolLayer(layer)
    made.deleteSymbolLayer(0)
    return made


def fill(color: str | None, outline: str | None, width: float = 0.2, *, dashed: bool = False):
    """Make a plain fill layer; None leaves the ground or the outline out."""
    layer = QgsSimpleFillSymbolLayer()
    layer.setBrushStyle(Qt.BrushStyle.NoBrush if color is None else Qt.BrushStyle.SolidPattern)
    if color is not None:
        layer.setFillColor(QColor(color))
    layer.setStrokeStyle(Qt.PenStyle.NoPen if outline is None else Qt.PenStyle.SolidLine)
    if outline is not None:
        layer.setStrokeColor(QColor(outline))
        layer.setStrokeStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    layer.setStrokeWidth(width)
    layer.setStrokeWidthUnit(MM)
    return layer


def line(color: str, width: float, *, dashed: bool = False) -> QgsSimpleLineSymbolLayer:
    """Make a plain line layer."""
    layer = QgsSimpleLineSymbolLayer(QColor(color), width)
    layer.setWidthUnit(MM)
    layer.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        layer.setUseCustomDashPattern(True)
        layer.setCustomDashVector([2.4, 1.4])
        layer.setCustomDashPatternUnit(MM)
    return layer


def hatch(color: str, angle: float, distance: float, width: float) -> QgsLinePatternFillSymbolLayer:
    """Draw parallel lines over a fill, distance and width in millimetres."""
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(distance)
    layer.setDistanceUnit(MM)
    layer.setSubSymbol(symbol(QgsLineSymbol, [line(color, width)]))
    return layer


def dots(color: str, distance: float, size: float) -> QgsPointPatternFillSymbolLayer:
    """Draw dots in quincunx over a fill."""
    layer = QgsPointPatternFillSymbolLayer()
    for set_distance, set_unit in (
        (layer.setDistanceX, layer.setDistanceXUnit),
        (layer.setDistanceY, layer.setDistanceYUnit),
    ):
        set_distance(distance)
        set_unit(MM)
    layer.setDisplacementX(distance / 2)
    layer.setDisplacementXUnit(MM)
    layer.setSubSymbol(symbol(QgsMarkerSymbol, [marker("circle", color, size)]))
    return layer


def marker(shape: str, color: str, size: float, *, outline: str | None = None, width: float = 0.2):
    """Make a simple marker layer; `shape` is QGIS's name of it."""
    known = QgsSimpleMarkerSymbolLayer.decodeShape(shape)
    layer = QgsSimpleMarkerSymbolLayer(known[0] if isinstance(known, tuple) else known, size)
    layer.setSizeUnit(MM)
    layer.setColor(QColor(color))
    layer.setStrokeStyle(Qt.PenStyle.SolidLine if outline else Qt.PenStyle.NoPen)
    if outline:
        layer.setStrokeColor(QColor(outline))
    layer.setStrokeWidth(width)
    layer.setStrokeWidthUnit(MM)
    return layer


#: over ground in a pocket: of one that is sealed darker than any actor's ground, of one that is
#: open lighter; nearly opaque, so that the legend's is the map's whoever holds the ground
_SEALED, _OPEN = QColor(58, 58, 58, 240), QColor(255, 255, 255, 150)
#: millimetres across a pocket on the map from which its edge is as broad as it gets, and of which
#: it is as thin as it gets: a broad one would fill a small pocket
_BROAD_MM, _THIN_MM = 22.0, 6.0
#: millimetres across one on the map from which it is dotted
DOTTED_MM = 10.0
#: of its edge and the light one round that, and as thin as they get
_RIM, _RIM_CASING, _THIN_RIM, _THIN_CASING = 0.7, 1.5, 0.35, 0.8
#: millimetres across the ground of a feature on the map, as an expression; null in a legend
_MM_ACROSS = "sqrt(attribute($currentfeature, 'area_km2')) * 1e6 / @map_scale"


#: millimetres within which an edge is drawn plain: round a notch that is narrower than it is broad
#: it would be a black blot, which reads as the dot of a place
_PLAIN_MM = 0.35
_PLAIN_RIM = (
    f"with_variable('d', sqrt(area($geometry)) / ({_MM_ACROSS}) * {_PLAIN_MM:g},"
    " with_variable('plain', buffer(buffer(buffer($geometry, @d, 3), -2 * @d, 3), @d, 3),"
    " if(coalesce(is_empty(@plain), true), $geometry, @plain)))"
)


#: millimetres from a line of a hatch, or a dot, to the next, of ground that is not held for sure;
#: how much closer they stand on pieces narrower than so many, of which they would show one, or none
_APART, _CLOSER, _LEAST_WIDE = 2.4, 0.4, 1.7
_MM_A_UNIT = (
    "length(transform(@edge, @layer_crs, 'EPSG:3857')) / length(@edge)"
    " * cos(radians(y(transform(start_point(@edge), @layer_crs, 'EPSG:4326'))))"
    " * 1000 / @map_scale"
)
#: such pieces, by twice their area for the length of their edge
NARROW = (
    "with_variable('edge', boundary($geometry), with_variable('mm', "
    f"{_MM_A_UNIT}, collect_geometries(array_filter("
    "array_foreach(generate_series(1, coalesce(num_geometries($geometry), 1)),"
    " coalesce(geometry_n($geometry, @element), $geometry)),"
    f" 2 * area(@element) / perimeter(@element) * @mm < {_LEAST_WIDE:g}))))"
)


def _pattern(
    color: palette.ActorColor, control_class: str, factor: float = 1.0
) -> list[QgsSymbolLayer]:
    """Draw what tells ground of a class from ground that is held, on white."""
    ground, apart = fill(palette.PAPER, None), factor * _APART
    if control_class == "infiltrated":
        return [ground, dots(color.fill, apart, factor * 1.1)]
    if control_class == "claimed":
        return [ground, hatch(color.fill, 45.0, apart, factor * 1.2)]
    return [ground, *(hatch(color.fill, one, apart, factor * 0.8) for one in (45.0, 135.0))]


#: millimetres of the light edge of held ground, and of one in its own colour on that: ground is so
#: broad, however narrow it is
_EDGE, _OWN_EDGE = 0.5, 0.14


def control(color: palette.ActorColor, control_class: str = "assessed") -> QgsFillSymbol:
    """Draw held ground: assessed solid, claimed and contested hatched, infiltrated dotted.

    What of it is narrower than a hatch shows has a closer one, within an edge of its own. The light
    edge of solid ground lies beneath it: over it, ground narrower than the edge was white alone.
    """
    if control_class in ("claimed", "contested", "infiltrated"):
        closer = [*_pattern(color, control_class, _CLOSER), fill(None, color.fill, 0.2)]
        narrow = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": NARROW})
        narrow.setSymbolType(QgsSymbol.SymbolType.Fill)
        narrow.setSubSymbol(symbol(QgsFillSymbol, closer))
        outline = fill(None, palette.PAPER, 0.3)
        return symbol(QgsFillSymbol, [*_pattern(color, control_class), outline, narrow])
    layers = [fill(None, palette.PAPER, _EDGE), fill(color.fill, color.fill, _OWN_EDGE)]
    if color.hatch is not None:
        # tone on tone: hardly seen in colour, and what tells two actors apart on a grey printer
        layers.append(hatch(color.ink, color.hatch, 1.8, 0.12))
    return symbol(QgsFillSymbol, layers)


def fading(color: palette.ActorColor) -> QgsFillSymbol:
    """Draw held ground by the field `sure`: a hatch, almost solid where it is 1, fading to 0."""
    lines = hatch(color.fill, 45.0, _FADING, _FADING)
    width = QgsProperty.fromExpression(f'{_FADING} * (0.1 + 0.9 * coalesce("sure", 1))')
    stroke = QgsSymbolLayer.Property.PropertyStrokeWidth
    lines.subSymbol().symbolLayer(0).setDataDefinedProperty(stroke, width)
    return symbol(QgsFillSymbol, [fill(palette.PAPER, None), lines])


#: millimetres across ground that changed hands of which a hatch shows nothing; and of which an edge
#: would leave nothing, and how broad it is in the tone of the ground then, so that it is found
_SPECK_MM, _DOT_MM, _SPECK_EDGE = 1.4, 0.7, 0.45


def change(color: palette.ActorColor) -> QgsFillSymbol:
    """Draw ground that an actor gained: in a strong tone, which ground held before does not have.

    The hatch tells it on a grey printer, and which way it leans whose it is.
    """
    ground, lines = fill(strong_tone(color), color.ink, 0.3), _leaning(color)
    kinds = QgsSymbolLayer.Property
    speck = f"coalesce({_MM_ACROSS} < {_SPECK_MM:g}, false)"
    # a dot would be its outline alone, black where its legend is grey: it is all of its ground
    dot = f"coalesce({_MM_ACROSS} < {_DOT_MM:g}, false)"
    shown = f"if({dot}, '{strong_tone(color)}', '{color.ink}')"
    broad = f"if({dot}, {_SPECK_EDGE:g}, 0.3)"
    ground.setDataDefinedProperty(kinds.PropertyStrokeColor, QgsProperty.fromExpression(shown))
    ground.setDataDefinedProperty(kinds.PropertyStrokeWidth, QgsProperty.fromExpression(broad))
    lines.setDataDefinedProperty(
        kinds.PropertyLayerEnabled, QgsProperty.fromExpression(f"not {speck}")
    )
    return symbol(QgsFillSymbol, [ground, lines])


#: contrast of a fill with its ink below which the two are near
_NEAR_INK = 2.7


def strong_tone(color: palette.ActorColor) -> str:
    """Return the tone of ground that an actor gained."""
    # of a fill that is dark itself more is needed to stand out from it
    near = palette.contrast(color.fill, color.ink) < _NEAR_INK
    return palette.mixed(color.fill, color.ink, 0.8 if near else 0.55)


#: millimetres across the ring round such a speck, which a knot of a front has none of
RING_MM = 2.6


def speck(color: str, told: QgsProperty | None = None) -> QgsMarkerSymbol:
    """Draw a speck of ground that changed hands in a ring, as nothing else on a map stands.

    Parameters
    ----------
    told : QgsProperty, optional
        The colour of each.
    """
    layers = [
        marker("circle", palette.PAPER, RING_MM, outline=palette.PAPER, width=0.9),
        marker("circle", palette.PAPER, RING_MM, outline=palette.INK, width=0.3),
        marker("circle", color, _SPECK_MM),
    ]
    for ring in layers[:2]:
        ring.setFillColor(QColor(0, 0, 0, 0))
    if told is not None:
        layers[2].setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, told)
    return symbol(QgsMarkerSymbol, layers)


def _leaning(color: palette.ActorColor) -> QgsLinePatternFillSymbolLayer:
    """Return the hatch of ground that an actor gained."""
    angle = 45.0 if color.hatch is None else (color.hatch + _LEAN) % 180.0
    return hatch(color.ink, angle, 1.4, 0.3)


def noise() -> QgsFillSymbol:
    """Draw ground that changed only because the map was drawn again."""
    return symbol(QgsFillSymbol, [fill(palette.NOISE, palette.MUTED_INK, 0.1)])


def pocket(*, sealed: bool, shaded: bool = False) -> QgsFillSymbol:
    """Draw a pocket: dotted, outlined solid when sealed and dashed when potential.

    Parameters
    ----------
    shaded : bool
        Tell which is which by their ground too, a sealed one's dark, an open one's light: among
        small ones a whole outline and a broken one look alike.
    """
    ground = fill(palette.INK, None)
    ground.setColor(_SEALED if sealed else _OPEN)
    # no hatch: over that of whose ground it is it would make a net, or another side's
    within = dots(palette.INK, 2.4, 0.5)
    # two or three dots in a small one would be places
    dotted = f"coalesce({_MM_ACROSS} >= {DOTTED_MM:g}, true)"
    within.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyLayerEnabled, QgsProperty.fromExpression(dotted)
    )
    edges = []
    for color, width, thin, dashed in (
        (palette.PAPER, _RIM_CASING, _THIN_CASING, False),
        (palette.INK, _RIM, _THIN_RIM, not sealed),
    ):
        edge = fill(None, color, width, dashed=dashed)
        across = f"scale_linear({_MM_ACROSS}, {_THIN_MM:g}, {_BROAD_MM:g}, {thin:g}, {width:g})"
        told = QgsProperty.fromExpression(f"coalesce({across}, {width:g})")
        edge.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, told)
        edges.append(edge)
    if shaded and sealed:
        # what of its casing lay within was a light ring in the dark: a broken edge, it seemed
        return symbol(QgsFillSymbol, [_plain(edges[:1]), ground, _plain(edges[1:])])
    beneath = [ground, within] if shaded else [within]
    return symbol(QgsFillSymbol, [*beneath, _plain(edges)])


def _plain(edges: list[QgsSymbolLayer]) -> QgsGeometryGeneratorSymbolLayer:
    """Draw edges without notches that are narrower than they are broad."""
    plain = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": _PLAIN_RIM})
    plain.setSymbolType(QgsSymbol.SymbolType.Fill)
    plain.setSubSymbol(symbol(QgsFillSymbol, edges))
    return plain


#: millimetres that the sign of a gap has along the map at least: of one whose ends nearly meet it
#: would be end bars with nothing between; and of its end bars for a millimetre of its length, at
#: least and at most: longer ones would be taken for the gap itself
LEAST_GAP_MM = 2.8
_BARS, _LEAST_BAR, _BAR_MM = 0.62, 2.4, 5.0
#: how broad such a sign is, and that of a gap of so many millimetres and more
_THIN_GAP, _BROAD_GAP, _BROAD_FROM = 0.6, 0.9, 6.0
_GAP_MM = (
    "(length(transform($geometry, @layer_crs, 'EPSG:3857'))"
    " * cos(radians(y(transform(start_point($geometry), @layer_crs, 'EPSG:4326'))))"
    " * 1000 / @map_scale)"
)
#: a gap, drawn out at both ends where it is shorter
_SEEN_GAP = (
    f"with_variable('long', {_GAP_MM}, if(@long > 0 AND @long < {LEAST_GAP_MM:g},"
    f" with_variable('more', length($geometry) * ({LEAST_GAP_MM:g} / @long - 1) / 2,"
    " extend($geometry, @more, @more)), $geometry))"
)


def gap(bar_mm: float = _BAR_MM) -> QgsLineSymbol:
    """Draw a gap line with an end bar at each end, on a light casing."""
    return symbol(QgsLineSymbol, _gap_layers(bar_mm))


def seen_gap() -> QgsLineSymbol:
    """Draw the same of features of a layer: as long as it takes to be seen, the bars no longer."""
    drawn = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": _SEEN_GAP})
    drawn.setSymbolType(QgsSymbol.SymbolType.Line)
    drawn.setSubSymbol(symbol(QgsLineSymbol, _gap_layers(_BAR_MM, _gap_sizes())))
    return symbol(QgsLineSymbol, [drawn])


def bar_of_gap(length_mm: float) -> float:
    """Return the millimetres of the end bars of a gap that is so long on a map."""
    return min(_BAR_MM, max(_LEAST_BAR, _BARS * length_mm))


def _gap_sizes() -> tuple[str, str]:
    """Return expressions for the millimetres of end bars, and of how broad all is."""
    bars = f"min({_BAR_MM}, max({_LEAST_BAR}, coalesce({_GAP_MM} * {_BARS}, {_BAR_MM})))"
    ends = f"{LEAST_GAP_MM}, {_BROAD_FROM}, {_THIN_GAP}, {_BROAD_GAP}"
    return bars, f"coalesce(scale_linear({_GAP_MM}, {ends}), {_BROAD_GAP})"


def _gap_layers(bar_mm: float, told: tuple[str, str] | None = None) -> list[QgsSymbolLayer]:
    """Return the layers of a gap line; bars and breadth may be told by expressions, in mm."""
    layers: list[QgsSymbolLayer] = []
    kinds = QgsSymbolLayer.Property
    # all that is light beneath all that is not: the casing of a bar would part it from the line
    for color, longer, broader in ((palette.PAPER, 0.6, 1.0), (palette.ACCENT, 0.0, 0.0)):
        width = _BROAD_GAP + broader
        broad = QgsProperty.fromExpression(f"{told[1]} + {broader}") if told else None
        core = line(color, width)
        if broad is not None:
            core.setDataDefinedProperty(kinds.PropertyStrokeWidth, broad)
        layers.append(core)
        for placement in ("FirstVertex", "LastVertex"):
            bars = QgsMarkerLineSymbolLayer(True)
            place(bars, placement)
            # QGIS's "line" marker stands upright, so on a line it lies across it
            bar = marker("line", color, bar_mm + longer, outline=color, width=width)
            if told and broad is not None:
                size = QgsProperty.fromExpression(f"{told[0]} + {longer}")
                bar.setDataDefinedProperty(kinds.PropertySize, size)
                bar.setDataDefinedProperty(kinds.PropertyStrokeWidth, broad)
            bars.setSubSymbol(symbol(QgsMarkerSymbol, [bar]))
            layers.append(bars)
    return layers


def place(bars: QgsMarkerLineSymbolLayer, placement: str) -> None:
    """Let markers stand where a placement of a line's markers, by QGIS's name, says."""
    if hasattr(bars, "setPlacements"):  # since QGIS 3.24, which lets a line have several
        bars.setPlacements(getattr(Qgis.MarkerLinePlacement, placement))
    else:
        bars.setPlacement(getattr(QgsMarkerLineSymbolLayer.Placement, placement))


#: millimetres round a ring on the map that is large enough for teeth
TOOTHED_RING = 60.0
#: millimetres of a piece of a front beside others that is drawn: shorter ones, where a map's edge
#: and a border cross one another, would be crumbs along the border
LEAST_PIECE = 6.0
#: kilometres of one that is drawn on a map of a larger scale than the second, where they are fewer
#: millimetres: crumbs are shorter on the ground
_LEAST_KM, _LARGER_SCALE = 3.0, 1_500_000
_LEAST_MM = (
    f"if(@map_scale < {_LARGER_SCALE},"
    f" min({LEAST_PIECE:g}, {1e6 * _LEAST_KM:.0f} / @map_scale), {LEAST_PIECE:g})"
)


def least_piece(scale: float) -> float:
    """Return the millimetres of the shortest piece of a front that a map of a scale draws."""
    return min(LEAST_PIECE, 1e6 * _LEAST_KM / scale) if scale < _LARGER_SCALE else LEAST_PIECE


_MM_ROUND = (
    "length(transform(@element, @layer_crs, 'EPSG:3857'))"
    " * cos(radians(y(transform(start_point(@element), @layer_crs, 'EPSG:4326'))))"
    " * 1000 / @map_scale"
)
#: which pieces of a front have teeth, and which are drawn
TOOTHED_FRONT = (
    "with_variable('whole', line_merge($geometry), collect_geometries(array_filter("
    "array_foreach(generate_series(1, coalesce(num_geometries(@whole), 1)),"
    " coalesce(geometry_n(@whole, @element), @whole)),"
    f" {_MM_ROUND} > if(is_closed(@element), {TOOTHED_RING:g},"
    f" if(coalesce(num_geometries(@whole), 1) = 1, 0, {_LEAST_MM})))))"
)


DRAWN_FRONT = (
    "with_variable('whole', line_merge($geometry), if(coalesce(num_geometries(@whole), 1) = 1,"
    " @whole, with_variable('long', array_filter("
    "array_foreach(generate_series(1, num_geometries(@whole)), geometry_n(@whole, @element)),"
    f" {_MM_ROUND} > {_LEAST_MM}),"
    " if(array_length(@long) = 0, @whole, collect_geometries(@long)))))"
)


def front(color: str = palette.INK, first_tooth: float = _FIRST_TOOTH) -> QgsLineSymbol:
    """Draw a front line with teeth on the right of its direction, where the enemy stands.

    A line has its first actor's ground on its left. A front comes in pieces, which are put together
    first. The ring of a small enclave has no teeth: they would be larger than what they point to.
    Pieces of a few millimetres beside longer ones are not drawn, but on maps of a large scale what
    is as long as a few kilometres; each that is drawn has a tooth.
    """
    teeth = QgsMarkerLineSymbolLayer(True, _TEETH)
    teeth.setIntervalUnit(MM)
    teeth.setOffsetAlongLine(first_tooth)
    teeth.setOffsetAlongLineUnit(MM)
    tooth = marker("triangle", color, 1.6)
    # turned round, and its own shift with it: the curve beside a winding line has gaps
    tooth.setAngle(180.0)
    tooth.setOffset(QPointF(0.0, -0.8))
    tooth.setOffsetUnit(MM)
    teeth.setSubSymbol(symbol(QgsMarkerSymbol, [tooth]))
    merged = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": TOOTHED_FRONT})
    merged.setSymbolType(QgsSymbol.SymbolType.Line)
    merged.setSubSymbol(symbol(QgsLineSymbol, [teeth]))
    return symbol(
        QgsLineSymbol, [pieces([line(palette.PAPER, 1.1), line(palette.FRONT, 0.5)]), merged]
    )


def pieces(layers: list[QgsSymbolLayer]) -> QgsGeometryGeneratorSymbolLayer:
    """Draw a front put together of its pieces, without those too short beside longer ones."""
    drawn = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": DRAWN_FRONT})
    drawn.setSymbolType(QgsSymbol.SymbolType.Line)
    drawn.setSubSymbol(symbol(QgsLineSymbol, layers))
    return drawn


def front_before(color: str = palette.FORMER_FRONT) -> QgsLineSymbol:
    """Draw where a front line was: dashed and without teeth."""
    # thin, and on no ground of its own: it lies along the front of today and the changes
    drawn = pieces([line(palette.PAPER, 0.7), line(color, 0.35, dashed=True)])
    return symbol(QgsLineSymbol, [drawn])


def case_one_side(drawn: QgsFeatureRenderer, *, left: bool) -> None:
    """Leave of the casing of fronts what lies on one side: on the other is ground gained.

    Ground as narrow as the casing was not seen beneath it.
    """
    for one in drawn.symbols(QgsRenderContext()):
        generator = one.symbolLayer(0)
        inner = generator.subSymbol() if generator is not None else None
        if inner is None or inner.symbolLayerCount() != 2:
            continue
        casing, core = inner.symbolLayer(0), inner.symbolLayer(1)
        lines = QgsSimpleLineSymbolLayer
        if not isinstance(casing, lines) or not isinstance(core, lines):
            continue
        if casing.color() == _PAPER and not casing.offset():
            half = casing.width() / 2.0
            casing.setWidth(half)
            casing.setOffsetUnit(MM)
            casing.setOffset(-half / 2.0 if left else half / 2.0)


#: millimetres of the way of an arrow that are not drawn before the front it leads to, which its
#: head would cover, and the share of the way at most
_SHORT_MM, _SHORT = 3.0, 0.3
_SHORT_OF = (
    f"with_variable('mm', {_GAP_MM}, coalesce(line_substring($geometry, 0, length($geometry)"
    f" * (1 - min({_SHORT:g}, {_SHORT_MM:g} / nullif(@mm, 0)))), $geometry))"
)


def arrow(
    color: str,
    width_mm: str,
    shown: str,
    *,
    start: float = 0.5,
    head: float = 1.6,
    ground: QgsFillSymbol | None = None,
) -> QgsLineSymbol:
    """Draw a movement arrow, to just short of where it leads.

    Parameters
    ----------
    width_mm, shown : str
        Expressions: the width of its shaft, and whether it is drawn.
    start, head : float
        How wide it begins, and half of its head, in widths of the shaft.
    ground : QgsFillSymbol, optional
        How it is filled, unless light in a casing.
    """
    layer = QgsArrowSymbolLayer()
    layer.setIsCurved(False)
    layer.setIsRepeated(False)
    kinds = QgsSymbolLayer.Property
    for set_unit, kind, factor in (
        (layer.setArrowWidthUnit, kinds.PropertyArrowWidth, 1.0),
        (layer.setArrowStartWidthUnit, kinds.PropertyArrowStartWidth, start),
        (layer.setHeadLengthUnit, kinds.PropertyArrowHeadLength, 2.2),
        (layer.setHeadThicknessUnit, kinds.PropertyArrowHeadThickness, head),
    ):
        set_unit(MM)
        scaled = QgsProperty.fromExpression(f"({width_mm}) * {factor}")
        layer.setDataDefinedProperty(kind, scaled)
    # light within: on ground gained, in the same colour, it is seen none the less
    casing = fill(None, palette.PAPER, 1.0)
    light = [casing, fill(palette.PAPER, color, 0.45)]
    layer.setSubSymbol(symbol(QgsFillSymbol, light) if ground is None else ground)
    drawn = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": _SHORT_OF})
    drawn.setSymbolType(QgsSymbol.SymbolType.Line)
    drawn.setSubSymbol(symbol(QgsLineSymbol, [layer]))
    enabled = QgsProperty.fromExpression(shown)
    drawn.setDataDefinedProperty(kinds.PropertyLayerEnabled, enabled)
    return symbol(QgsLineSymbol, [drawn])


def point(shape: str, color: str, size: float, outline: str = palette.PAPER) -> QgsMarkerSymbol:
    """Draw a point marker with a thin casing."""
    return symbol(QgsMarkerSymbol, [marker(shape, color, size, outline=outline, width=0.35)])


def fills(color: str) -> QgsFillSymbol:
    """Draw plain ground."""
    return symbol(QgsFillSymbol, [fill(color, palette.PAPER, 0.15)])


def lines(color: str, width: float, *, dashed: bool = False) -> QgsLineSymbol:
    """Draw a plain line."""
    return symbol(QgsLineSymbol, [line(color, width, dashed=dashed)])


def cased_line(color: str, width: float) -> QgsLineSymbol:
    """Draw a plain line on a light casing, to be seen on hatched ground."""
    return symbol(QgsLineSymbol, [line(palette.PAPER, width + 0.6), line(color, width)])


def without_dots(drawn: QgsSymbol) -> QgsSymbol:
    """Return the sign of a pocket as small ones have it."""
    plain = drawn.clone()
    for number in range(plain.symbolLayerCount() - 1, -1, -1):
        if isinstance(plain.symbolLayer(number), QgsPointPatternFillSymbolLayer):
            plain.deleteSymbolLayer(number)
    return plain
