# SPDX-License-Identifier: GPL-2.0-or-later
"""What is drawn, looked at dot by dot: in grey, and as people with tritanopia see it."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
from page_layers import add
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from salient.cartography.style import context_style, palette, symbols, tactical

_SPEC = importlib.util.spec_from_file_location(
    "colour_vision", Path(__file__).with_name("colour_vision.py")
)
_VISION = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_VISION)
ciede2000, lab = _VISION.ciede2000, _VISION.lab

#: dots a millimetre of page; a unit of the map is a millimetre, in a CRS of metres at 1 : 1,000
DOTS = 12
METRES = "EPSG:32637"


def drawn(*layers, wide: float = 30.0, high: float = 20.0, metres: float = 1.0):
    """Return a function that gives the colour at a place, in millimetres of so many metres."""
    settings = QgsMapSettings()
    settings.setLayers(list(reversed(layers)))
    settings.setDestinationCrs(layers[0].crs())
    settings.setOutputDpi(DOTS * 25.4)
    settings.setOutputSize(QSize(round(wide * DOTS), round(high * DOTS)))
    settings.setExtent(QgsRectangle(0.0, 0.0, wide * metres, high * metres))
    settings.setBackgroundColor(QColor(palette.LAND))
    known = QgsExpressionContext()
    known.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(known)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    return lambda x, y: QColor(picture.pixel(int(x * DOTS), int((high - y) * DOTS))).name()


def layer(wkt: str, symbol, opacity: float = 1.0):
    made = QgsVectorLayer(f"{wkt.split('(')[0].strip()}?crs={METRES}", "made", "memory")
    add(made, wkt, [])
    made.setRenderer(QgsSingleSymbolRenderer(symbol))
    made.setOpacity(opacity)
    return made


GROUND = "Polygon((0 0, 30 0, 30 20, 0 20, 0 0))"


@pytest.mark.parametrize("color", palette.ACTORS, ids=lambda one: one.fill)
def test_a_gap_over_a_front_is_the_darker_and_wider_in_grey(qgis_app, color):
    """In grey both were as dark, L* 38 and 31: the front was the darker of the two."""
    look = drawn(
        layer(GROUND, symbols.control(color)),
        layer("LineString(1 10, 29 10)", symbols.front(color.ink)),
        layer("LineString(15 4, 15 16)", symbols.gap()),
    )
    along = [look(15.0, y / 10.0) for y in range(60, 141)]
    # without a break over the front
    assert {lab(one)[0] for one in along} == {lab(palette.ACCENT)[0]}
    # a front's line beside its teeth; on its casing
    line = [look(x / 10.0, 10.0) for x in (60, 100, 240)]
    for vision in ("normal", "tritanopia"):
        gap = lab(along[0], vision)
        assert all(lab(one, vision)[0] > gap[0] + 7.0 for one in line)
    # and a white edge parts the two
    assert lab(look(14.2, 10.0))[0] > 90.0


def test_an_arrow_ends_clear_of_the_front_it_leads_to(qgis_app):
    """Its head lay over two teeth where the front came to a point."""
    look = drawn(layer("LineString(4 10, 26 10)", symbols.arrow("#9c4a12", "1.0", "true")))
    inked = [x / 10.0 for x in range(30, 270) if look(x / 10.0, 10.0) != palette.LAND]
    # with half a millimetre of its casing
    assert 22.0 < max(inked) < 23.8


@pytest.mark.parametrize("across", [0.05, 0.2])
@pytest.mark.parametrize("color", palette.ACTORS, ids=lambda one: one.fill)
def test_ground_narrower_than_its_edge_has_its_colour(qgis_app, color, across):
    """A spit, and a speck in another country, were white: nothing that a legend explains."""
    top = 10.0 + across
    spit = f"Polygon((5 10, 5 {top}, 20 {top}, 20 16, 26 16, 26 4, 20 4, 20 10, 5 10))"
    look = drawn(layer(spit, symbols.control(color)))
    middle = 10.0 + across / 2.0
    seen = [look(x / 4.0, middle) for x in range(28, 72)]
    assert min(apart(one, color.fill, "normal") for one in seen) < 12.0
    # and the light edge still parts it from what is beside it
    assert lab(look(12.0, top + 0.15))[0] > lab(palette.LAND)[0]
    assert lab(look(26.15, 8.0))[0] > lab(palette.LAND)[0]


@pytest.mark.parametrize("vision", ["grey", "tritanopia", "deuteranopia"])
@pytest.mark.parametrize("color", palette.ACTORS, ids=lambda one: one.fill)
def test_a_change_of_a_millimetre_stands_out_from_the_ground_beneath(qgis_app, color, vision):
    square = "Polygon((14.5 9.5, 15.5 9.5, 15.5 10.5, 14.5 10.5, 14.5 9.5))"
    look = drawn(layer(GROUND, symbols.control(color)), layer(square, symbols.change(color)))
    assert apart(mean(look, 15.0, 10.0), mean(look, 5.0, 10.0, 2.0), vision) > 20.0


@pytest.mark.parametrize("vision", ["grey", "tritanopia", "deuteranopia"])
def test_small_changes_of_two_sides_differ(qgis_app, vision):
    """The first two actors of a map: nearly all maps have no more."""
    boxes = [f"Polygon(({x} 9, {x + 2} 9, {x + 2} 11, {x} 11, {x} 9))" for x in (8, 20)]
    looks = [layer(box, symbols.change(one)) for box, one in zip(boxes, palette.ACTORS)]
    look = drawn(*looks)
    assert apart(mean(look, 9.0, 10.0, 0.9), mean(look, 21.0, 10.0, 0.9), vision) > 8.0


@pytest.mark.parametrize("across", [3.0, 5.0, 8.0, 20.0])
@pytest.mark.parametrize("vision", ["grey", "tritanopia", "deuteranopia", "normal"])
@pytest.mark.parametrize("color", palette.ACTORS, ids=lambda one: one.fill)
def test_a_sealed_pocket_is_told_from_an_open_one_by_its_ground(qgis_app, color, vision, across):
    """On a page of sixty both were a black wreath: nobody saw that nine of them were sealed."""
    drawn_as = {}
    for sealed in (True, False):
        half = across / 2.0
        ring = f"{15 - half} {10 - half}, {15 + half} {10 - half}, {15 + half} {10 + half}"
        box = f"Polygon(({ring}, {15 - half} {10 + half}, {15 - half} {10 - half}))"
        pocket = pocket_layer(box, symbols.pocket(sealed=sealed, shaded=True), across)
        # beside the dot of a core in its middle, within the edge
        look = drawn(layer(GROUND, symbols.control(color)), pocket)
        drawn_as[sealed] = mean(look, 15.0 - 0.24 * across, 10.0, 0.05 * across)
    assert apart(drawn_as[True], drawn_as[False], vision) > 25.0
    # and as dark as the legend's, which lies on paper
    square = "Polygon((5 5, 25 5, 25 15, 5 15, 5 5))"
    key = drawn(layer(square, symbols.pocket(sealed=True, shaded=True)))
    assert apart(drawn_as[True], mean(key, 12.0, 10.0), vision) < 8.0


def test_a_small_sealed_pocket_is_dark_to_its_edge(qgis_app):
    """What of the edge's casing lay within was a light ring: sealed pockets seemed potential."""
    box = "Polygon((13.5 8.5, 16.5 8.5, 16.5 11.5, 13.5 11.5, 13.5 8.5))"
    look = drawn(pocket_layer(box, symbols.pocket(sealed=True, shaded=True), 3.0))
    across = [look(13.5 + x / 20.0, 10.0) for x in range(60)]
    assert max(lab(one)[0] for one in across) < 40.0
    # and cased without
    assert lab(look(13.2, 10.0))[0] > 95.0


def pocket_layer(wkt: str, symbol, across: float):
    """Return a layer of a pocket so many millimetres across, on a map where one is a metre."""
    made = QgsVectorLayer(f"Polygon?crs={METRES}&field=area_km2:double", "made", "memory")
    add(made, wkt, [across**2 / 1e6])
    made.setRenderer(QgsSingleSymbolRenderer(symbol))
    return made


@pytest.mark.parametrize("long", [0.2, 0.7, 1.5, 3.0, 6.0, 12.0])
def test_a_gap_is_a_line_between_two_bars_however_short(qgis_app, long):
    """One of half a millimetre was two bars side by side, or a single one: not the legend's."""
    ends = f"LineString({15 - long / 2} 10, {15 + long / 2} 10)"
    look = drawn(layer(ends, symbols.seen_gap()))

    def reds(up: float) -> list[float]:
        along = [x / 50.0 for x in range(200, 1300)]
        colors = [QColor(look(x, 10.0 + up)) for x in along]
        return [x for x, it in zip(along, colors) if it.red() > 150 and it.green() < 80]

    line, bars = reds(0.0), reds(1.0)
    # whole from end to end, and as long as it is where that can be seen
    assert max(line) - min(line) == pytest.approx(max(long, symbols.LEAST_GAP_MM) + 0.75, abs=0.3)
    assert len(line) == pytest.approx((max(line) - min(line)) * 50.0, abs=2)
    # the bars stand at its ends, and light between them
    middle = [x for x in bars if abs(x - 15.0) < max(long, symbols.LEAST_GAP_MM) / 2.0 - 0.6]
    assert bars and not middle


def mean(look, x: float, y: float, half: float = 0.45) -> str:
    """Return the mean colour of a square, as it blends for an eye at reading distance."""
    steps = [half * k / 6.0 for k in range(-6, 7)]
    colors = [QColor(look(x + across, y + up)) for across in steps for up in steps]
    parts = [[one.red() for one in colors], [one.green() for one in colors]]
    parts.append([one.blue() for one in colors])
    return QColor(*(round(sum(part) / len(part)) for part in parts)).name()


def apart(one: str, other: str, vision: str) -> float:
    """Return how far two colours are from one another: in lightness alone, or CIEDE2000."""
    if vision == "grey":
        return abs(lab(one)[0] - lab(other)[0])
    return ciede2000(lab(one, vision), lab(other, vision))


def test_a_line_of_contact_is_two_rows_apart(qgis_app):
    """Half circles of a millimetre and a half, that far from the front, bulge away from it."""
    look = drawn(layer("LineString(0 10, 30 10)", tactical.contact("#9c4a12")))
    radius = tactical.ARC_MM / 2.0
    ink = {
        round(off, 2): sum(lab(look(x / 20.0, 10.0 + off))[0] < 70.0 for x in range(200, 400))
        for off in (0.0, 0.4, -0.4, 0.9 * 2 * radius, -0.9 * 2 * radius)
    }
    # nothing on the front itself, nor within a third of the way to the rows
    assert ink[0.0] == ink[0.4] == ink[-0.4] == 0
    assert all(count > 20 for off, count in ink.items() if abs(off) > 1.0)
    # the arcs towards the enemy, on the right of the line, have its first actor's colour
    reds = [QColor(look(x / 20.0, 10.0 - 2 * radius)) for x in range(200, 400)]
    assert any(one.red() > one.blue() + 80 for one in reds)


@pytest.mark.parametrize(
    "wkt",
    [
        "LineString(4 10, 14 10, 15 16, 16 10, 26 10)",
        "LineString(10 6, 20 6, 20 14, 15 7, 10 14, 10 6)",
    ],
    ids=["bend", "ring"],
)
def test_arcs_of_a_line_of_contact_tie_no_knots(qgis_app, wkt):
    """Within a bend they lay on one another: they stand side by side on the line beside it."""
    line = QgsGeometry.fromWkt(wkt)
    feature = QgsFeature()
    feature.setGeometry(line)
    context = QgsExpressionContext()
    context.setFeature(feature)
    rows = [
        QgsExpression(tactical._arcs(1.0, own=own)).evaluate(context).asGeometryCollection()
        for own in (True, False)
    ]
    assert all(rows), "both sides have theirs"
    for row in rows:
        feet = [QgsGeometry.fromPointXY(at) for one in row for at in one.asPolyline()[:-1:8]]
        apart = [one.distance(other) for k, one in enumerate(feet) for other in feet[:k]]
        assert len(feet) > 12 and min(apart) > 0.5
        # they bulge away: none is nearer to the line than the row, but for the line's corners
        assert all(one.distance(line) > 0.3 for one in row)
    assert not any(one.intersects(other) for one in rows[0] for other in rows[1])


@pytest.mark.parametrize("own", [True, False], ids=["own side", "enemy"])
def test_a_line_of_contact_asks_little_before_it_is_drawn(qgis_app, own):
    """QGIS prepares twice what stands in a name or an array: ten within one another took 0.2 s."""

    def looks(text: str) -> int:
        """Return how often QGIS looks at the names of functions within an expression."""
        open_, count = [1], 0
        for name, bracket in re.findall(r"(\w*)\s*([()])", text):
            count += open_[-1]
            if bracket == ")":
                open_.pop()
            else:
                twice = name in ("with_variable", "array_foreach", "array_filter")
                open_.append(open_[-1] * (2 if twice else 1))
        return count

    assert looks(tactical._arcs(1.0, own=own)) < 10_000


def test_an_axis_of_advance_is_open_behind_with_a_head_twice_as_wide(qgis_app):
    look = drawn(layer("LineString(4 10, 26 10)", tactical.advance("#3238b0", "1.5", "true")))

    def width(x: float) -> float:
        dark = [y for y in range(1, 2000) if lab(look(x, y / 100.0))[0] < 70.0]
        return (max(dark) - min(dark)) / 100.0 if dark else 0.0

    body = width(12.0)
    head = max(width(x / 10.0) for x in range(160, 258))
    # the stroke of 0.6 mm lies half outside
    assert body == pytest.approx(1.5 * 2.4 + 0.6, abs=0.15)
    assert (head - 0.6) / (body - 0.6) == pytest.approx(2.0, abs=0.3)
    assert lab(look(4.0, 10.0))[0] > 90.0


def test_the_edge_of_an_encirclement_is_one_side_in_a_legend(qgis_app):
    """A line with its triangles above: all round a box as high as a line of text they met."""
    small = tactical.shrunk(tactical.encirclement())
    look = drawn(layer("Polygon((5 8, 15 8, 15 12, 5 12, 5 8))", small))
    dark = [
        y / 20.0
        for y in range(100, 300)
        if any(lab(look(x / 10.0, y / 20.0))[0] < 40.0 for x in range(60, 140))
    ]
    # the line in the middle, and triangles of half their height on one side of it
    assert max(dark) - min(dark) < 2.6 and min(dark) > 9.0


def test_ground_gained_leans_another_way_for_each_of_two_sides():
    drawn_as = [symbols.change(one) for one in palette.ACTORS]
    angles = [symbol.symbolLayer(1).lineAngle() for symbol in drawn_as]
    with_hatch = [angle for one, angle in zip(palette.ACTORS, angles) if one.hatch is not None]
    assert 45.0 not in with_hatch and len(set(with_hatch)) == len(with_hatch)


@pytest.mark.parametrize("vision", ["grey", "tritanopia", "deuteranopia", "protanopia"])
def test_land_sea_neighbours_and_ground_held_are_told_apart(vision):
    """In grey the sea was 2 of L* off a neighbour and 4 off ground held beneath changes."""
    held = palette.ACTORS[0].fill
    grounds = [palette.LAND, palette.NEIGHBOUR, palette.WATER, held]
    pairs = [(one, other) for k, one in enumerate(grounds) for other in grounds[:k]]
    assert min(apart(*pair, vision) for pair in pairs) > (5.0 if vision == "grey" else 4.0)


def speck_of(half: float, color: palette.ActorColor) -> QgsVectorLayer:
    """Return ground gained that is twice so many millimetres across."""
    west, east, south, north = 15 - half, 15 + half, 10 - half, 10 + half
    ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
    return pocket_layer(f"Polygon(({ring}))", symbols.change(color), 2.0 * half)


@pytest.mark.parametrize("color", palette.ACTORS[:2], ids=lambda one: one.fill)
def test_a_speck_of_ground_gained_has_its_edge_where_that_leaves_some_of_it(qgis_app, color):
    """Specks of a gain in another country had none, as no entry of a legend is."""
    look = drawn(speck_of(0.5, color))
    assert look(15.0, 10.0) == symbols.strong_tone(color)
    assert {look(15.5, 10.0), look(14.5, 10.0)} == {color.ink}


@pytest.mark.parametrize("color", palette.ACTORS[:2], ids=lambda one: one.fill)
def test_a_speck_of_ground_gained_is_what_its_legend_says(qgis_app, color):
    """It was a black blot, all outline: the legend's was grey, and hatched."""
    tone = symbols.strong_tone(color)
    look = drawn(speck_of(0.3, color))
    assert {look(15.0 + x / 10.0, 10.0 + x / 10.0) for x in range(-4, 5)} == {tone}
    assert symbols.speck(tone).symbolLayer(2).color().name() == tone
    # larger ground has hatch and edge
    larger = pocket_layer(GROUND, symbols.change(color), 20.0)
    along = {drawn(larger)(x / 10.0, 10.0) for x in range(20, 280)}
    assert tone in along and color.ink in along


def test_where_the_front_was_is_no_border(qgis_app):
    """Four dashed lines in grey: three borders, and the front of an earlier date."""

    def chroma(color: str) -> float:
        return (lab(color)[1] ** 2 + lab(color)[2] ** 2) ** 0.5

    assert chroma(palette.FORMER_FRONT) > 40.0
    assert max(chroma(color) for color, _, _ in context_style.BORDERS.values()) < 12.0
    # a state's has dashes and dots, a region's dots alone, as long as they are wide
    assert len(context_style.BORDERS["state"][2]) == 4
    _, width, (dot, gap) = context_style.BORDERS["region"]
    assert dot == width < gap


def test_every_piece_of_a_front_that_is_drawn_has_a_tooth(qgis_app):
    """North of Kharkiv a piece of 7 mm had none: a grey worm, of which nobody knew the sides."""
    ink = palette.ACTORS[0].ink
    pieces = "MultiLineString((1 10, 8 10), (11 10, 15 10), (18 10, 28 10))"
    look = drawn(layer(pieces, symbols.front(ink)))
    toothed = [x for x in range(1, 30) if any(look(x + k / 10.0, 9.4) == ink for k in range(10))]
    assert toothed[0] < 7 and toothed[-1] >= 18
    # and what is too short to be drawn has none
    assert not [x for x in toothed if 9 <= x <= 15]


@pytest.mark.parametrize(("metres", "shown"), [(3200.0, False), (1100.0, True), (500.0, False)])
def test_a_front_of_some_kilometres_is_drawn_on_a_map_of_a_large_scale(qgis_app, metres, shown):
    """Of a pair's insets one had the whole front of a bulge, and the other none of it."""
    short, long = 4.0 * metres, 12.0 * metres
    west = f"({metres} {10 * metres}, {metres + short} {10 * metres})"
    east = f"({12 * metres} {10 * metres}, {12 * metres + long} {10 * metres})"
    fronts = layer(f"MultiLineString({west}, {east})", symbols.front())
    look = drawn(fronts, metres=metres)
    assert palette.FRONT in {look(x, 10.0) for x in (13.0, 18.0, 23.0)}
    along = {look(x, 10.0) for x in (2.0, 3.0, 4.0)}
    assert (palette.FRONT in along) if shown else (along == {palette.LAND})


@pytest.mark.parametrize("control_class", ["claimed", "contested", "infiltrated"])
def test_a_small_piece_of_what_is_not_held_for_sure_shows_that_it_is_not(qgis_app, control_class):
    """A millimetre of ground claimed was one stripe of its hatch: as solid as ground held."""
    color = palette.ACTORS[0]
    made = QgsVectorLayer(f"MultiPolygon?crs={METRES}&field=actor:string", "made", "memory")
    boxes = [(x, 9.0, x + 1.2, 10.2) for x in (2.0, 6.7, 11.1)] + [(16.0, 2.0, 28.0, 18.0)]
    shapes = [QgsGeometry.fromRect(QgsRectangle(*box)) for box in boxes]
    add(made, QgsGeometry.collectGeometry(shapes).asWkt(), ["Red"])
    made.setRenderer(QgsSingleSymbolRenderer(symbols.control(color, control_class)))
    look = drawn(made)
    for west, south, _, _ in boxes[:3]:
        seen = [look(west + x / 20.0, south + y / 20.0) for x in range(24) for y in range(24)]
        share = [lab(one)[2] > 15.0 for one in seen].count(True) / len(seen)
        assert 0.2 < share < 0.8, share
    # larger ground keeps its hatch, of which the legend's is one
    runs = "".join("x" if lab(look(17.0 + x / 20.0, 9.0))[2] > 15.0 else " " for x in range(200))
    assert max(map(len, runs.split())) > (16 if control_class != "contested" else 10)


@pytest.mark.parametrize("left", [True, False])
def test_the_casing_of_a_front_leaves_narrow_ground_gained_beside_it(qgis_app, left):
    """Half a millimetre of ground gained behind a front was a white strip."""
    drawn_as = symbols.front_before() if left else symbols.front()
    renderer = QgsSingleSymbolRenderer(drawn_as)
    symbols.case_one_side(renderer, left=left)
    symbols.case_one_side(renderer, left=left)
    casing, core = renderer.symbol().symbolLayer(0).subSymbol().symbolLayers()
    reach = sorted(casing.offset() + side * casing.width() / 2.0 for side in (-1, 1))
    # from the middle of the line to one side alone, which QGIS counts from the left
    assert reach[0 if not left else 1] == pytest.approx(0.0)
    assert max(map(abs, reach)) > core.width() / 2.0


def test_an_arrow_ends_short_of_the_front_it_leads_to(qgis_app):
    """Its head covered the foremost piece of the front."""
    made = symbols.arrow("#000000", "1.0", "true")
    look = drawn(layer("LineString(5 10, 25 10)", made))
    dark = [x / 10.0 for x in range(300) if lab(look(x / 10.0, 10.0))[0] < 60.0]
    assert 22.0 < max(dark) < 24.6


def test_the_edge_of_a_pocket_has_no_blot_at_a_narrow_notch(qgis_app):
    """Round a notch of half a millimetre the edge was a black dot, as that of a place is."""
    notch = "15.2 5, 15.2 5.6, 15.3 5.8, 15 6.1, 14.7 5.8, 14.8 5.6, 14.8 5"
    box = f"Polygon((5 5, 5 15, 25 15, 25 5, {notch}, 5 5))"
    look = drawn(pocket_layer(box, symbols.pocket(sealed=True), 14.1))
    ink = [y / 20.0 for y in range(80, 200) if lab(look(15.0, y / 20.0))[0] < 40.0]
    # one edge, straight across
    assert max(ink) - min(ink) < 0.9
