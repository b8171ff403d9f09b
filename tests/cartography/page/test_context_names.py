# SPDX-License-Identifier: GPL-2.0-or-later
"""The names of towns and seas: off their dots and marks, on their water."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("qgis.core")
from page_layers import add, control
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QPointF, QRectF
from salient.cartography.page import (
    charts,
    context,
    held,
    key_figures,
    own_names,
    seas,
    situation_map,
    source_list,
    story,
    town_choice,
    town_names,
    view,
)
from salient.cartography.page import text as page_text
from salient.cartography.style import context_style, library, palette
from salient.i18n import isolate

BLACK_SEA = QgsRectangle(30.0, 43.0, 40.0, 48.0)


def towns_of(layout) -> dict[str, float]:
    key = "salient/context/what"
    layers = layout.itemById("map").layers()
    layer = next(one for one in layers if one.customProperty(key) == "towns")
    return {feature["name"]: feature["aside"] for feature in layer.getFeatures()}


def test_the_name_of_a_town_leaves_its_dot_whole_and_keeps_off_a_mark(project):
    layer = control(project)
    box = QgsRectangle(36.0, 34.0, 38.0, 35.4)
    # Homs, and a mark right on it; nothing on Hama
    entry = source_list.SourceListEntry(1, "2017-08-01: x", 36.7234, 34.7268)
    asked = situation_map.Request([layer], "Towns", extent=box, crs=layer.crs(), entries=[entry])
    asides = towns_of(situation_map.build(project, asked).layout)
    # a dot of 1.3 mm with a rim of 0.35 mm reaches 0.83 mm, the halo of letters 0.8 mm
    assert min(asides.values()) >= 0.83 + 0.8
    homs = next(name for name in asides if name.startswith("Hom") or name == "Ḩimş")
    assert asides[homs] > 1.5 * min(asides.values())


def land_of(*boxes: QgsRectangle):
    return [("land", QgsGeometry.fromRect(box)) for box in boxes]


def test_a_sea_is_named_once_in_its_water_and_small_ones_before_large_ones():
    frame = QgsGeometry.fromRect(BLACK_SEA)
    # everything north of 46.0 but the Sea of Azov, whose box begins at 34.6 E
    land = land_of(QgsRectangle(30.0, 46.0, 34.6, 48.0), QgsRectangle(34.6, 47.4, 40.0, 48.0))
    found = dict(seas.named(land, frame, lambda shape: shape.pointOnSurface().asPoint()))
    assert set(found) == {"Sea of Azov", "Black Sea"}
    azov, black = found["Sea of Azov"], found["Black Sea"]
    assert azov.x() > 34.6 and azov.y() > 45.25
    assert black.y() < 46.0 and not (black.x() > 34.6 and black.y() > 45.25)


def test_land_has_no_sea():
    frame = QgsGeometry.fromRect(BLACK_SEA)
    land = land_of(QgsRectangle(20.0, 40.0, 50.0, 50.0))
    assert seas.named(land, frame, lambda shape: shape.centroid().asPoint()) == []


def test_names_of_seas_can_be_read_on_water():
    assert palette.contrast(palette.WATER_INK, palette.WATER) >= 4.5


def test_every_sea_has_a_box_with_room_in_it():
    for name, box in seas.boxes():
        assert name and -180 <= box.xMinimum() < box.xMaximum() <= 180, name
        assert -90 <= box.yMinimum() < box.yMaximum() <= 90, name


def test_a_page_of_control_alone_says_who_holds_how_much(project):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=class:string", "Control", "memory"
    )
    add(layer, "Polygon((36 34, 37 34, 37 35, 36 35, 36 34))", ["A", "assessed"])
    add(layer, "Polygon((37 34, 38 34, 38 35, 37 35, 37 34))", ["B", None])
    add(layer, "Polygon((38 34, 39 34, 39 35, 38 35, 38 34))", ["B", "claimed"])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    told = held.figures([layer], None, None)
    # a degree by a degree at 34 to 35 N, on WGS 84; claims are not held
    assert [label for label, _ in told] == ["Held by A", "Held by B"]
    assert all(text.startswith("10,188 km²") for _, text in told), told
    # half of A's and none of B's is on this map
    seen = view.view_of([layer], QgsRectangle(35.5, 33.5, 36.5, 35.5), layer.crs(), project)
    told = held.figures([layer], None, seen)
    assert [label for label, _ in told] == ["Held by A, on this map"]
    half = float(told[0][1].split()[0].replace(",", ""))
    assert half == pytest.approx(10_188 / 2, rel=0.001)


@pytest.mark.parametrize("word", [None, "assessed", "contested", "occupied"])
def test_what_a_single_actor_claims_is_a_figure_of_its_own(project, word):
    """All that is not claimed or infiltrated is held, as in every measure."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=class:string", "Control", "memory"
    )
    add(layer, "Polygon((37 34, 38 34, 38 35, 37 35, 37 34))", ["B", word])
    add(layer, "Polygon((38 34, 39 34, 39 35, 38 35, 38 34))", ["B", "Claimed"])
    library.apply(layer, "control", project)
    told = held.figures([layer], None, None)
    assert told[0][0] == "Held by B"
    # it is not within what is held
    assert told[1][0] == f"Not counted as held: {isolate('B, claimed')}"
    # the same degree by a degree
    assert told[0][1] == told[1][1]


def test_a_page_of_one_actors_ground_has_a_figure_and_how_it_grew(project):
    """One degree by one, and one more on each of two days: each is of 10,188 km²."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=date:date", "Control", "memory"
    )
    for day, east in ((1, 37), (2, 38), (3, 39)):
        ring = f"36 34, {east} 34, {east} 35, 36 35, 36 34"
        add(layer, f"Polygon(({ring}))", ["A", QDate(2025, 5, day)])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    head = held.headline([layer], dt.date(2025, 5, 3), None)
    assert head.value == "30,564 km²"
    assert head.caption == "Held by A (11,801 mi²)\n+20,376 km² (+7,867 mi²) since 1 May 2025"
    # of a pair of maps both, and the difference
    pair = held.headline([layer], dt.date(2025, 5, 3), None, dt.date(2025, 5, 2))
    assert (
        pair.caption.split("\n")[1]
        == "+10,188 km² (+3,934 mi²), up from 20,376 km² (7,867 mi²) on 2 May 2025"
    )
    told = held.figures([layer], dt.date(2025, 5, 3), None, dt.date(2025, 5, 2))
    assert told == [pair.figure]
    assert told[0][1] == (
        "20,376 km² (7,867 mi²) → 30,564 km² (11,801 mi²), +10,188 km² (+3,934 mi²)"
    )
    # what stands large is not said again beside it
    assert held.figures([layer], dt.date(2025, 5, 3), None) == [head.figure]
    chart = charts.chart([layer], "area", as_of=dt.date(2025, 5, 3))
    assert [round(value) for value in chart.bars[0].values] == [10188, 10188]
    assert held.headline([layer], dt.date(2025, 5, 1), None).caption == "Held by A (3,934 mi²)"


def test_ground_that_stayed_as_it_was_has_no_sign(project):
    """It was “−0 km²”."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=date:date", "Control", "memory"
    )
    for day in (1, 2):
        add(layer, "Polygon((36 34, 37 34, 37 35, 36 35, 36 34))", ["A", QDate(2025, 5, day)])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    pair = held.headline([layer], dt.date(2025, 5, 2), None, dt.date(2025, 5, 1))
    assert pair.caption.split("\n")[1] == "no change from 10,188 km² (3,934 mi²) on 1 May 2025"
    # and not the same figure twice with a nought
    assert pair.figure[1] == "10,188 km² (3,934 mi²), no change"
    assert held.headline([layer], dt.date(2025, 5, 2), None).caption.endswith(
        "no change since 1 May 2025"
    )
    # crumbs of arithmetic are none either; 10,000 m² are 0.01 km²
    assert key_figures.area_change(5e4, 5e4 - 1e-9) == "no change"
    assert key_figures.area_change(5e4, 4e4).startswith("−0.01 km²")


def test_a_pocket_of_nobody_is_not_said_to_be_of_somebody(project):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=besieged:string&field=area_km2:double", "Pockets", "memory"
    )
    add(layer, "Polygon((36 34, 37 34, 37 35, 36 35, 36 34))", [None, 100.0])
    assert key_figures.figures([layer])[0][0] == "Sealed pocket"


@pytest.mark.parametrize("sign", ["front", "front_before", "contact"])
def test_crumbs_of_a_front_along_a_border_are_not_drawn(sign):
    from qgis.core import QgsCoordinateReferenceSystem, QgsExpression, QgsFeature
    from salient.cartography.style import symbols, tactical

    drawn_as = {"front": symbols.front, "front_before": symbols.front_before}
    symbol = drawn_as.get(sign, tactical.contact)()
    text = symbol.symbolLayers()[0].geometryExpression()

    def drawn(wkt: str, scale: float) -> int:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        context = QgsExpressionContext()
        context.setFeature(feature)
        scope = QgsExpressionContextScope()
        scope.setVariable("map_scale", scale)
        scope.setVariable("layer_crs", QgsCoordinateReferenceSystem("EPSG:4326").authid())
        context.appendScope(scope)
        expression = QgsExpression(text)
        found = expression.evaluate(context)
        assert not expression.hasEvalError(), expression.evalErrorString()
        return len(found.asGeometryCollection())

    # a front of 91 km, and 9 km of it by the border: 3 mm at 1 : 3 million, 9 mm at 1 : 1 million
    both = "MultiLineString((37 35, 38 35), (39 35, 39.1 35))"
    assert drawn(both, 3_000_000) == 1
    assert drawn(both, 1_000_000) == 2
    # what is short but alone, or all there is, is drawn
    assert drawn("MultiLineString((39 35, 39.1 35))", 3_000_000) == 1
    assert drawn("MultiLineString((37 35, 37.1 35), (39 35, 39.1 35))", 3_000_000) == 2


def test_the_teeth_of_the_legend_have_the_colour_of_those_on_the_map():
    from salient.cartography.page import legend
    from salient.cartography.style import symbols

    assert legend._tooth_color(symbols.front("#123456")) == "#123456"
    assert legend._tooth_color(symbols.front_before()) == ""


def test_ground_without_a_name_on_the_world_map_is_not_called_null(qgis_app):
    """The north of Cyprus has none there: “NULL” stood on maps of it."""
    frame = QgsGeometry.fromRect(QgsRectangle(32.5, 34.6, 34.2, 35.5))
    around = context.countries(frame)
    assert any(not name for name, _ in around)
    assert {name for name, _ in context._named(around, frame, [], {})} == {"Cyprus"}


def in_crs(layer: QgsVectorLayer, crs: str) -> QgsVectorLayer:
    """Return the same ground in another CRS, of finely drawn edges."""
    import processing

    fine = processing.run(
        "native:densifygeometriesgivenaninterval",
        {"INPUT": layer, "INTERVAL": 0.5, "OUTPUT": "memory:"},
    )["OUTPUT"]
    asked = {"INPUT": fine, "TARGET_CRS": crs, "OUTPUT": "memory:"}
    return processing.run("native:reprojectlayer", asked)["OUTPUT"]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32636"])
def test_ground_held_is_one_figure_in_every_crs_of_the_layer(provider, project, crs):
    """A web map told nothing of a layer in metres, and a page of a part was up to 23 % off."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=class:string", "Control", "memory"
    )
    add(layer, "Polygon((30 35, 36 35, 36 60, 30 60, 30 35))", ["Red", None])
    made = in_crs(layer, crs)
    library.apply(made, "control", project)
    project.addMapLayer(made)
    whole = held._areas(made, None, None)[0]["Red"]
    assert whole == pytest.approx(1_244_400e6, rel=0.005)
    box = QgsRectangle(25.0, 46.0, 40.0, 62.0)
    seen = view.view_of([made], box, QgsCoordinateReferenceSystem("EPSG:4326"), project)
    part = held._areas(made, None, seen)[0]["Red"]
    assert part == pytest.approx(625_978e6, rel=0.005)


def test_of_two_maps_of_a_day_the_later_one_is_held(project):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=date:datetime", "Control", "memory"
    )
    for hour, east in ((6, 37), (18, 38)):
        ring = f"36 34, {east} 34, {east} 35, 36 35, 36 34"
        add(layer, f"Polygon(({ring}))", ["A", QDateTime(2025, 5, 1, hour, 0, 0)])
    library.apply(layer, "control", project)
    told = held.figures([layer], dt.date(2025, 5, 1), None)
    # two degrees by one, not three
    assert told == [("Held by A", "20,376 km² (7,867 mi²)")]


def test_an_atlas_is_of_the_pockets_that_the_page_shows(project):
    """Pockets that hold until the next map have no row on the day of a later map of control."""
    from salient.cartography.page import atlas
    from salient.processing import outputs

    fields = "&field=".join(
        ("", "gap_id:string", "date:date", "gap_total_km:double", "area_km2:double", "state:string")
    )
    pockets = QgsVectorLayer(f"Polygon?crs=EPSG:4326{fields}", "pockets", "memory")
    ground = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=date:date", "Control", "memory"
    )
    ring = "Polygon((30 50, 31 50, 31 51, 30 51, 30 50))"
    for day, gap in ((1, 9.0), (5, 5.0)):
        add(pockets, ring, ["1", QDate(2024, 1, day), gap, 900.0, "open"])
    for day in (1, 5, 7):
        add(ground, ring, ["Red", QDate(2024, 1, day)])
    for layer, days in ((pockets, (1, 5)), (ground, (1, 5, 7))):
        project.addMapLayer(layer)
        outputs.set_until_next(layer, "date", [dt.date(2024, 1, day) for day in days])
    request = situation_map.Request([pockets, ground], title="Town")
    (sheet,) = atlas.by_pocket(project, request)
    assert sheet.figures[0][1].startswith("5.0")
    assert sheet.headline.value == "5.0 km" and sheet.headline.figure == sheet.figures[0]


def donbas(project) -> QgsVectorLayer:
    """Return ground up to the eastern border of Ukraine, as a layer of the project."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    ground = "Polygon((37.5 47.2, 38.2 47.2, 38.4 47.9, 39.8 48, 39.8 49, 37.5 49, 37.5 47.2))"
    add(layer, ground, ["A"])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    return layer


def test_no_name_of_a_neighbours_town_stands_on_ground_beyond_its_border(project):
    """“Kamensk-Shakhtinsky” was written leftwards, on the other country's held ground."""
    layer = donbas(project)
    box = QgsRectangle(36.5, 46.8, 41.5, 49.8)
    asked = situation_map.Request([layer], "East", extent=box, crs=layer.crs())
    item = situation_map.build(project, asked).layout.itemById("map")
    key = "salient/context/what"
    towns = next(one for one in item.layers() if one.customProperty(key) == "towns")
    told = story.StoryGround(item, [layer])
    abroad = [one for one in towns.getFeatures() if one["abroad"]]
    assert {one["name"] for one in abroad} & {"Rostov-on-Don", "Shakhty", "Novocherkassk"}
    for town in abroad:
        at = told.on_page(town.geometry().asPoint())
        font = page_text.font_of("", context_style.town_points(town["people"]))
        size = page_text.width_mm(town["name"], font), page_text.line_height_mm(font)
        place = town_names.Place(town["side"], town["across"], town["down"])
        assert not told.crosses_border(place.box(at, *size)), town["name"]
    # two towns are called so, 160 km apart, and the page is about the one
    assert [one["abroad"] for one in towns.getFeatures() if one["name"] == "Donetsk"] == [False]


def test_a_quarter_is_not_named_in_place_of_its_city(project):
    """A quarter of Horlivka stood where the city of a quarter million found no room."""
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    for half in (0.3, 1.0, 3.0):
        box = QgsRectangle(38.0 - half, 48.2 - half, 38.0 + half, 48.2 + half)
        names = {town.name for town in town_choice.towns_in(crs, box, project, 3e4)}
        assert not names & {"Kindrativskyi", "Mykytivskyi", "Tsentralno-Miskyi"}, half
        assert names & {"Horlivka", "Donetsk"}


def test_a_quarter_of_a_city_beyond_the_frame_is_no_town(project):
    """Darnytsya stood on a page whose frame ran between it and Kyiv: a degree east is shorter."""
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    (kyiv,) = (
        one for one in town_choice._towns_of(QgsRectangle(30, 50, 31, 51)) if one.name == "Kyiv"
    )
    for west in (0.0, 0.05, 0.1, 0.12):
        box = QgsRectangle(kyiv.lon + west, 46.0, kyiv.lon + 4.0, 51.0)
        names = {town.name for town in town_choice.towns_in(crs, box, project, 9e4)}
        assert "Darnytsya" not in names, west
        assert names & {"Poltava", "Brovary", "Cherkasy"}


def test_strips_along_a_coarse_border_are_not_somebodys():
    """Between held ground and a coarse border strips were in the other side's colour."""
    home, beyond = (
        QgsGeometry.fromRect(QgsRectangle(*box)) for box in ((36, 48, 38, 50), (38, 48, 40, 50))
    )
    held = QgsGeometry.fromRect(QgsRectangle(37.0, 48.5, 37.985, 49.5))
    (strip,) = context._slivers([home], [beyond], [held])
    box = strip.boundingBox()
    assert (box.yMinimum(), box.yMaximum()) == pytest.approx((48.5, 49.5), abs=0.1)
    assert box.xMinimum() == pytest.approx(37.985, abs=0.001)
    # a broad strip is held by somebody
    held = QgsGeometry.fromRect(QgsRectangle(37.0, 48.5, 37.93, 49.5))
    assert context._slivers([home], [beyond], [held]) == []


def test_a_bay_of_the_front_near_a_border_is_no_strip_along_it():
    """Wedges south of the front had the colour of the neighbour north of it."""
    home, beyond = (QgsGeometry.fromRect(QgsRectangle(34, y, 36, y + 1)) for y in (50, 51))
    held = QgsGeometry.fromRect(QgsRectangle(34.8, 50.96, 35.2, 51))
    # two arms with a narrow bay between, open away from the border
    for west in (34.8, 35.01):
        arm = QgsGeometry.fromRect(QgsRectangle(west, 50.92, west + 0.19, 50.97))
        held = held.combine(arm)
    # what lies beyond the border is the neighbour's
    found = context._slivers([home], [beyond], [held])
    assert all(one.boundingBox().yMinimum() > 50.98 for one in found)


def test_the_name_of_a_country_lies_on_nobody_elses_ground(project):
    """“UKRAINE” stood half on held ground, “SYRIA” in a pocket."""
    whole = QgsGeometry.fromRect(QgsRectangle(36, 34, 38, 36))
    west, east = (QgsGeometry.fromRect(QgsRectangle(x, 34, x + 1, 36)) for x in (36, 37))
    lands = [("Home", whole)]
    assert context._free_ground(lands, set(), [west])["Home"].isGeosEqual(east)
    assert context._free_ground(lands, set(), [whole])["Home"].isGeosEqual(whole)
    assert context._free_ground(lands, set(), [west, east])["Home"].isEmpty()
    # of what several hold all but a strip of that strip is left
    most = QgsGeometry.fromRect(QgsRectangle(37, 34, 37.96, 36))
    rest = context._free_ground(lands, set(), [west, most])["Home"]
    assert rest.isGeosEqual(QgsGeometry.fromRect(QgsRectangle(37.96, 34, 38, 36)))
    layer = donbas(project)
    box = QgsRectangle(35.5, 46.8, 41.5, 49.8)
    asked = situation_map.Request([layer], "East", extent=box, crs=layer.crs())
    item = situation_map.build(project, asked).layout.itemById("map")
    told = story.StoryGround(item, [layer])
    key = "salient/context/what"
    names = next(one for one in item.layers() if one.customProperty(key) == "names")
    found = {one["name"]: told.on_page(one.geometry().asPoint()) for one in names.getFeatures()}
    assert "Ukraine" in found
    for name, at in found.items():
        half = 1.2 * len(name)
        assert not told.crosses_ground(QRectF(at.x() - half, at.y() - 2.0, 2.0 * half, 4.0)), name
    # the west of it has no polygon
    assert context.bare(item, [layer])


def test_a_strip_of_ground_has_places_all_along_it_for_the_name_of_its_country():
    """Syria had a strip of 9 mm below the ground held, and no name: no place was tried in it."""
    held = QgsGeometry.fromRect(QgsRectangle(0.0, 0.24, 9.8, 4.0))
    strip = QgsGeometry.fromRect(QgsRectangle(0.0, 0.0, 10.0, 4.0)).difference(held)
    below = [at.x() for at in context._room_in(strip, []) if 0.05 < at.y() < 0.2]
    assert min(below) < 2.0 and max(below) > 8.0 and len(below) > 40


def test_an_upright_strip_has_places_in_its_middle_for_a_name_as_wide_as_it():
    """“SYRIA” had room in one of 9 mm beside the ground held: no place was near to its middle."""
    pieces = [QgsRectangle(9.5, 0.0, 10.0, 4.0), QgsRectangle(0.0, 0.0, 0.6, 0.6)]
    both = QgsGeometry.unaryUnion([QgsGeometry.fromRect(one) for one in pieces])
    assert any(abs(at.x() - 9.75) < 0.02 for at in context._room_in(both, []))


def test_neighbours_of_which_little_is_seen_have_their_names_too(project):
    """LEBANON was missing beside TURKEY, SYRIA and IRAQ: regions of it are narrower than it."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    add(layer, "Polygon((35.8 34, 41 34, 41 36.5, 35.8 36.5, 35.8 34))", ["A"])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    box = QgsRectangle(35.3, 33.3, 41.5, 37.2)
    asked = situation_map.Request([layer], "Syria", extent=box, crs=layer.crs())
    item = situation_map.build(project, asked).layout.itemById("map")
    key = "salient/context/what"
    names = next(one for one in item.layers() if one.customProperty(key) == "names")
    assert {one["name"] for one in names.getFeatures()} >= {"Lebanon", "Syria", "Turkey", "Iraq"}
    # as broad as its letters are
    wide = context._size_of_name(names, "Iraq", 1.0, sea=False)[0]
    assert wide < 0.8 * context._size_of_name(names, "Oman", 1.0, sea=False)[0]


def test_borders_lie_over_what_changed_hands_and_rims_over_fronts(project):
    made = {}
    for name, kind in (("front", "LineString"), ("changes", "Polygon"), ("pockets", "Polygon")):
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326", name, "memory")
        library.apply(layer, name, project)
        made[name] = layer
    front, changes, pockets = made.values()
    assert context._among([front, changes], ["dots"], ["borders"]) == [
        *("dots", front, "borders", changes)
    ]
    assert situation_map._rims_over_fronts([front, changes, pockets]) == [changes, pockets, front]
    for kept in ([pockets, front], [front, changes]):
        assert situation_map._rims_over_fronts(kept) == kept
    moved = QgsVectorLayer("LineString?crs=EPSG:4326", "movement", "memory")
    library.apply(moved, "movement", project)
    assert situation_map._rims_over_fronts([front, moved, changes]) == [moved, front, changes]


def test_no_name_stands_in_one_line_with_a_figure():
    ground = town_names.Ground(figures=[QRectF(50.0, 20.0, 30.0, 4.0)])
    (box,) = ground.round_figures()
    assert (box.left(), box.right(), box.top(), box.bottom()) == (46.0, 84.0, 20.0, 24.0)
    ends = [QPointF(10.0, 10.0)]
    near, far = own_names._from_gap(QPointF(12.0, 10.0), ends), QPointF(90.0, 10.0)
    assert near == 2.0 and own_names._from_gap(far, ends) == own_names._from_gap(far, [])
