# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of towns stand on nothing that a page is about, and no furniture hides half a text."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

pytest.importorskip("qgis.core")
from page_layers import add, control
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayoutItemMapGrid,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVector,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF
from salient.cartography.page import (
    boxes,
    decorations,
    emphasis,
    key_marks,
    own_names,
    situation_map,
    source_list,
    source_marks,
    standing,
    story,
    town_choice,
    town_names,
)
from salient.cartography.page import text as page_text
from salient.cartography.page.ways import Ways
from salient.cartography.style import carried, context_style, labels, library

BOX = QgsRectangle(36.0, 34.0, 38.0, 35.4)


def towns_on(item) -> QgsVectorLayer:
    key = "salient/context/what"
    return next(one for one in item.layers() if one.customProperty(key) == "towns")


def boxes_of(item) -> dict[str, QRectF]:
    """Return the boxes of the names as QGIS is told them: a side of the dot, and an offset."""
    found = {}
    frame, seen = item.sceneBoundingRect(), item.extent()
    unit = seen.width() / frame.width()
    for town in towns_on(item).getFeatures():
        at = town.geometry().asPoint()
        x = frame.left() + (at.x() - seen.xMinimum()) / unit
        y = frame.top() + (seen.yMaximum() - at.y()) / unit
        points = context_style.town_points(town["people"], core=town["core"])
        font = page_text.font_of("DejaVu Sans", points, bold=bool(town["core"]))
        size = page_text.width_mm(town["name"], font), page_text.line_height_mm(font)
        place = town_names.Place(town["side"], town["across"], town["down"])
        found[town["name"]] = place.box(QPointF(x, y), *size)
    return found


def place(item, towns, seen, ground, family) -> None:
    town_names.place([town_names.TownMap(item, towns, seen, ground)], family)


def page(project, layers, **given):
    asked = situation_map.Request(layers, "Names", extent=BOX, crs=layers[-1].crs(), **given)
    return situation_map.build(project, asked).layout


def test_a_place_is_a_side_of_the_dot():
    """QGIS's quadrants: 0 is above on the left, 5 to the right, 7 below."""
    at = QPointF(10.0, 20.0)
    assert town_names.Place(5, 2.0, 0.0).box(at, 6.0, 4.0) == QRectF(12.0, 18.0, 6.0, 4.0)
    assert town_names.Place(0, -1.0, -1.0).box(at, 6.0, 4.0) == QRectF(3.0, 15.0, 6.0, 4.0)
    assert town_names.Place(7, 0.0, 1.0).box(at, 6.0, 4.0) == QRectF(7.0, 21.0, 6.0, 4.0)


def test_names_keep_off_the_front_and_one_another(project):
    """The front runs north to south 4 mm to the right of Homs, so its name stands on the left."""
    ground = control(project)
    town = next(
        one for one in town_choice.towns_in(ground.crs(), BOX, project, 2e4) if one.lat < 34.9
    )
    front = QgsVectorLayer("LineString?crs=EPSG:4326&field=actor_left:string", "Front", "memory")
    x = town.lon + 4.0 * BOX.width() / 204.0
    add(front, f"LineString({x} 34.0, {x} 35.4)", ["A"])
    library.apply(front, "front", project)
    project.addMapLayer(front)
    item = page(project, [front, ground]).itemById("map")
    boxes = boxes_of(item)
    assert boxes[town.name].right() < item.sceneBoundingRect().left() + 204.0 * (x - 36.0) / 2.0
    names = list(boxes.values())
    assert not any(
        one.adjusted(0, 0.7, 0, -0.6).intersects(other.adjusted(0, 0.7, 0, -0.6))
        for number, one in enumerate(names)
        for other in names[:number]
    )
    settings = QgsPalLayerSettings(towns_on(item).labeling().settings())
    kind = QgsPalLayerSettings.Property.OffsetQuad
    assert settings.dataDefinedProperties().property(kind).field() == "side"


def test_a_town_under_furniture_or_a_line_of_the_page_goes(project):
    ground = control(project)
    layout = page(project, [ground])
    item = layout.itemById("map")
    layer, names = towns_on(item), boxes_of(item)
    under, crossed = sorted(names)[:2]
    frame, unit = item.sceneBoundingRect(), item.extent().width() / item.rect().width()

    def spot(name: str) -> QPointF:
        at = next(t for t in layer.getFeatures() if t["name"] == name).geometry().asPoint()
        x = frame.left() + (at.x() - item.extent().xMinimum()) / unit
        return QPointF(x, frame.top() + (item.extent().yMaximum() - at.y()) / unit)

    at, through = spot(under), spot(crossed)
    items = [QRectF(at.x() - 1.0, at.y() - 1.0, 2.0, 2.0)]
    line = QLineF(through.x() - 5.0, through.y(), through.x() + 5.0, through.y())
    seen = story.StoryGround(item, [ground])
    place(item, layer, seen, town_names.Ground(items, [], [line]), "")
    assert not {under, crossed} & {town["name"] for town in layer.getFeatures()}


def test_a_core_is_named_in_bold_and_the_town_it_stands_on_has_no_second_dot(project):
    ground = control(project)
    town = town_choice.towns_in(ground.crs(), BOX, project, 2e4)[0]
    cores = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=core:string&field=state:string&field=gap_km:double"
        "&field=label:string",
        "Cores",
        "memory",
    )
    add(cores, f"Point({town.lon} {town.lat})", ["Our own name", "open", 2.0, ""])
    library.apply(cores, "cores", project)
    project.addMapLayer(cores)
    layer = towns_on(page(project, [cores, ground]).itemById("map"))
    rows = {row["name"]: bool(row["core"]) for row in layer.getFeatures()}
    assert rows["Our own name"] is True
    assert town.name not in rows
    settings = QgsPalLayerSettings(layer.labeling().settings())
    kind = QgsPalLayerSettings.Property.Bold
    assert settings.dataDefinedProperties().property(kind).field() == "core"


def test_degrees_that_an_item_would_half_cover_are_left_out(project):
    layout = page(project, [control(project)])
    item = layout.itemById("map")
    grid, frame = item.grids().grid(0), item.sceneBoundingRect()
    decorations.graticule(item, "")
    grid = item.grids().grid(0)
    before = grid.annotationExpression()
    lines = list(decorations._lines_at_frame(item, grid.intervalX()))
    # the map is in degrees: the parallel of 34.5 stands at its share of the height
    (at,) = [at for axis, at, number in lines if axis == "y" and abs(number - 34.5) < 1e-9]
    seen = item.extent()
    share = (seen.yMaximum() - 34.5) / seen.height()
    assert at == pytest.approx(share * item.rect().height(), abs=0.05)
    decorations.keep_degrees_clear(item, [QRectF(frame.left() + 2.0, frame.top() + at, 40.0, 9.0)])
    assert "@grid_axis = 'y' AND abs(@grid_number - 34.5)" in grid.annotationExpression()
    decorations.graticule(item, "")
    decorations.keep_degrees_clear(item, [QRectF(frame.right() - 9.0, frame.bottom() - 9.0, 5, 5)])
    after = item.grids().grid(0).annotationExpression()
    assert before in after and "@grid_axis = 'y' AND" not in after


@pytest.mark.parametrize("room", [True, False])
def test_a_parallel_whose_degrees_an_item_covers_has_them_at_its_other_end(project, room):
    """A scale bar stood on the left end of 48.4° N, and the line said nothing."""
    item = page(project, [control(project)]).itemById("map")
    decorations.graticule(item, "")
    frame, grids = item.sceneBoundingRect(), item.grids()
    lines = decorations._lines_at_frame(item, grids.grid(0).intervalX())
    (at,) = [at for axis, at, number in lines if axis == "y" and abs(number - 34.5) < 1e-9]
    taken = [QRectF(frame.left() + 2.0, frame.top() + at, 40.0, 9.0)]
    taken += [] if room else [QRectF(frame.right() - 42.0, frame.top() + at, 40.0, 9.0)]
    kept = decorations.keep_degrees_clear(item, taken)
    boxes = [box for box in kept if abs(box.center().y() - frame.top() - at) < 0.1]
    assert [box.right() for box in boxes] == ([pytest.approx(frame.right())] if room else [])
    assert grids.size() == (2 if room else 1)
    if room:
        other, sides = grids.grid(1), QgsLayoutItemMapGrid.BorderSide
        assert "abs(@grid_number - 34.5)" in other.annotationExpression()
        shown = QgsLayoutItemMapGrid.DisplayMode
        assert other.annotationDisplay(sides.Right) == shown.LatitudeOnly
        assert other.annotationDisplay(sides.Left) == shown.HideAll
    # a page that is made again has no third
    decorations.keep_degrees_clear(item, taken)
    assert grids.size() == (2 if room else 1)


def test_a_meridian_whose_degrees_an_item_covers_has_them_below(project):
    """A north arrow stood on the upper end of 42° E, and the line said nothing."""
    item = page(project, [control(project)]).itemById("map")
    decorations.graticule(item, "")
    frame, grids = item.sceneBoundingRect(), item.grids()
    lines = list(decorations._lines_at_frame(item, grids.grid(0).intervalX()))
    at, line = next((at, number) for axis, at, number in lines if axis == "x" and at > 20.0)
    taken = [QRectF(frame.left() + at - 4.0, frame.top() + 1.0, 8.0, 8.0)]
    kept = decorations.keep_degrees_clear(item, taken)
    boxes = [box for box in kept if abs(box.center().x() - frame.left() - at) < 0.1]
    assert [box.bottom() for box in boxes] == [pytest.approx(frame.bottom())]
    other, sides = grids.grid(1), QgsLayoutItemMapGrid.BorderSide
    assert f"abs(@grid_number - {round(line, 6)!r})" in other.annotationExpression()
    shown = QgsLayoutItemMapGrid.DisplayMode
    assert other.annotationDisplay(sides.Bottom) == shown.LongitudeOnly
    assert other.annotationDisplay(sides.Top) == shown.HideAll


def test_degrees_near_a_corner_are_told_where_they_have_room(project):
    """32° E was 5 mm from the corner of a map, and said nothing."""
    item = page(project, [control(project)]).itemById("map")
    seen = item.extent()
    step = decorations.graticule_step(decorations.degrees(item))
    first = (seen.xMinimum() // step + 1.0) * step
    told = []
    for mm in (5.2, 3.0):
        # degrees so that a meridian stands so far from the corner above on the left
        west = first - mm * seen.width() / item.rect().width()
        item.setExtent(seen + QgsVector(west - seen.xMinimum(), 0.0))
        decorations.graticule(item, "")
        boxes = decorations.keep_degrees_clear(item, [])
        left = item.sceneBoundingRect().left() + mm
        told.append(any(abs(box.center().x() - left) < 0.1 for box in boxes))
    assert told == [True, False]


def test_the_map_of_a_portrait_page_has_what_its_legend_leaves_empty(project):
    """Of 68 mm below the map a legend of three lines and a low locator need about half."""
    layout = page(project, [control(project)], template="a4_portrait")
    boxes = {
        name: layout.itemById(name).sceneBoundingRect()
        for name in ("map", "legend", "locator", "credits")
    }
    # the template's is 130 mm high
    assert boxes["map"].height() > 150.0
    assert boxes["locator"].height() >= 0.6 * boxes["locator"].width()
    for name in ("legend", "locator"):
        assert boxes["map"].bottom() < boxes[name].top()
        assert boxes[name].bottom() <= boxes["credits"].top() + 0.1
    # again, with the same: nothing wanders
    again = page(project, project.mapLayersByName("Control"), template="a4_portrait")
    assert again.itemById("map").sceneBoundingRect() == boxes["map"]


def test_no_number_hides_the_letter_of_a_pocket(project):
    layout = page(project, [control(project)])
    item = layout.itemById("map")
    (letters,) = key_marks.add(project, item, [key_marks.Key("A", 37.0, 34.7)], "")
    item.setLayers([letters, *item.layers()])
    (box,) = key_marks.boxes(item)
    frame, seen = item.sceneBoundingRect(), item.extent()
    at = QPointF(
        frame.left() + (37.0 - seen.xMinimum()) / seen.width() * frame.width(),
        frame.top() + (seen.yMaximum() - 34.7) / seen.height() * frame.height(),
    )
    assert box.center().x() == pytest.approx(at.x(), abs=0.3)
    assert box.center().y() == pytest.approx(at.y(), abs=0.3)
    assert box.width() == pytest.approx(3.6)


def test_roads_that_cannot_be_shown_are_counted(project):
    """A quarter round the equator from its meridian a zone of UTM is endless."""
    ground = control(project)
    roads = QgsVectorLayer("LineString?crs=EPSG:4326&field=name:string", "Roads", "memory")
    add(roads, "LineString(38.6 34.5, 39.4 34.9)", ["good"])
    add(roads, "LineString(39 34.5, -51 0)", ["beyond"])
    crs = QgsCoordinateReferenceSystem("EPSG:32637")
    asked = situation_map.Request(
        [ground],
        "Roads",
        extent=QgsRectangle(4.5e5, 3.77e6, 5.5e5, 3.87e6),
        crs=crs,
        ways=Ways(roads),
    )
    told = situation_map.build(project, asked).messages
    assert len([one for one in told if one.startswith("1 roads or rivers lie beyond")]) == 1, told


def moves(layout):
    layout.itemById("locator").attemptMove(QgsLayoutPoint(20.0, 30.0))


def rewords(layout):
    layout.itemById("title").setText("Another title")


def adds(layout):
    layout.addLayoutItem(QgsLayoutItemShape(layout))


@pytest.mark.parametrize("again", [False, True], ids=["once", "made anew in between"])
@pytest.mark.parametrize("work", [moves, rewords, adds])
def test_a_page_that_somebody_worked_on_stays_when_another_paper_is_asked_for(project, work, again):
    ground = control(project)
    layout = page(project, [ground], template="a4_landscape")
    work(layout)
    if again:
        assert page(project, [ground], template="a4_landscape") is layout
    other = page(project, [ground], template="a4_portrait")
    names = {one.name() for one in project.layoutManager().layouts()}
    assert names == {layout.name(), other.name()} and len(names) == 2
    # untouched, it makes way
    page(project, [ground], template="a3_portrait")
    assert len(project.layoutManager().layouts()) == 2


def test_no_gap_lies_between_a_core_and_its_name(project):
    """A gap runs 2 mm north-west of the core: above on the left its name cost less, beyond it."""
    ground = control(project)
    unit = BOX.width() / 204.0
    gap = QgsVectorLayer("LineString?crs=EPSG:4326&field=gap_id:int", "Gap", "memory")
    west, south = 37.0 - 20.0 * unit, 34.7 - 16.0 * unit
    add(gap, f"LineString({west} {south}, {37.0 + 20 * unit} {34.7 + 24 * unit})", [1])
    pocket = QgsVectorLayer("Polygon?crs=EPSG:4326&field=held_pct:double", "Pocket", "memory")
    corner = f"{37.0 + 20 * unit} {south}"
    ring = f"{west} {south}, {37.0 + 20 * unit} {34.7 + 24 * unit}, {corner}, {west} {south}"
    add(pocket, f"Polygon(({ring}))", [50.0])
    cores = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=core:string&field=state:string&field=gap_km:double",
        "C",
        "memory",
    )
    add(cores, "Point(37 34.7)", ["Town", "open", 2.0])
    for layer, style in ((gap, "gaps"), (pocket, "pockets"), (cores, "cores")):
        library.apply(layer, style, project)
        carried.mark_layer(layer, style)
        project.addMapLayer(layer)
    item = page(project, [gap, cores, pocket, ground], inset=False).itemById("map")
    (name,) = [town for town in towns_on(item).getFeatures() if town["core"]]
    # to the right of the dot, or below it
    assert name["across"] > 0.0 or name["down"] > 0.0


def test_a_number_steps_aside_for_the_dot_of_a_place(project):
    """Numbers stood on the dots of the towns that a page was about, and touched their names."""
    places = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "Places", "memory")
    add(places, "Point(36.8 34.8)", ["Ours"])
    add(places, "Point(36.85 34.8)", ["Beside it"])
    library.apply(places, "facts", project)
    project.addMapLayer(places)
    entry = source_list.SourceListEntry(1, "Fighting", 36.8, 34.8)
    item = page(project, [places, control(project)], entries=[entry]).itemById("map")
    marks = [one for one in item.layers() if one.customProperty(source_marks.KEY)]
    (mark,) = standing.marks(item, [])
    dots = standing.dots(item, [places])
    assert len(marks) == 1 and len(dots) == 2
    assert not any(mark.intersects(dot) for dot in dots)
    # a line leads to where it happened
    (leader,) = standing.leaders(item)
    assert dots[0].contains(leader.p2())
    # names that have a place are written: QGIS left some out that stood on nothing
    shown = emphasis.shown_by(item, places)
    assert shown.labeling().settings().displayAll


def test_a_town_under_the_length_of_a_gap_goes_and_a_core_stays(project):
    ground = control(project)
    item = page(project, [ground]).itemById("map")
    layer = towns_on(item)
    seen = story.StoryGround(item, [ground])
    dots = {town["name"]: seen.on_page(town.geometry().asPoint()) for town in layer.getFeatures()}
    first, second = sorted(dots)[:2]
    core = layer.fields().indexOf("core")
    layer.dataProvider().changeAttributeValues(
        {town.id(): {core: True} for town in layer.getFeatures() if town["name"] == second}
    )
    written = [boxes.round_point(dots[name], 1.0) for name in (first, second)]
    place(item, layer, seen, town_names.Ground([], written), "")
    left = {town["name"] for town in layer.getFeatures()}
    assert first not in left and second in left


def test_the_lines_of_two_names_do_not_meet(qgis_app):
    """Places three millimetres apart: QGIS leaves out a name that lies on a hair of another."""
    ground = SimpleNamespace(cost=lambda box: 0.0)
    font = page_text.font_of("Open Sans", 8.5)
    for east, south in ((0.7, 2.6), (0.0, 3.4), (3.0, 1.5), (-2.0, 2.2)):
        names = [(1, "Qadir", QPointF(50, 50)), (2, "al-Kawm", QPointF(50 + east, 50 + south))]
        room = QRectF(0.0, 0.0, 100.0, 100.0)
        found = own_names._own_boxes(
            names, own_names._around_own(names, font), room, [], [], ground
        )
        one, other = found.values()
        assert not one.adjusted(0.0, 0.01, 0.0, -0.01).intersects(other)


def test_a_name_that_finds_no_room_comes_first_the_next_time(qgis_app):
    """Beside the lower dot there is room on one line; the upper name can stand above its dot."""
    ground = SimpleNamespace(cost=lambda box: 0.0)
    font = page_text.font_of("Open Sans", 8.5)
    names = [(1, "Qadir", QPointF(50, 50)), (2, "al-Kawm", QPointF(50.2, 51.2))]
    high = page_text.line_height_mm(font)
    # left of both are numbers; what is below one line beside the lower dot is a gap
    taken = [QRectF(20.0, 0.0, 27.0, 100.0), QRectF(0.0, 51.3 + high / 2.0, 100.0, 40.0)]
    room = (QRectF(0.0, 0.0, 100.0, 100.0), taken, [], ground)
    around = own_names._around_own(names, font)
    assert own_names._own_boxes(names, around, *room).keys() == {1}
    assert own_names._room_for_most(names, 2, set(), font, room).keys() == {1, 2}


def test_a_town_is_not_named_beside_the_dot_of_another():
    """Kropyvnytskyi's name ended at the dot of Oleksandriya."""
    at, size = QPointF(50.0, 50.0), (20.0, 3.6)
    everywhere = town_names._own_places(at, size, [], core=False)
    own = town_names._own_places(at, size, [QPointF(70.0, 47.5)], core=False)
    assert len(own) < len(everywhere)
    assert all(not one.box(at, *size).adjusted(-2, -2, 2, 2).contains(70.0, 47.5) for one in own)
    around = [QPointF(50.0 + x, 50.0 + y) for x in (-1.5, 0.0, 1.5) for y in (-1.5, 0.0, 1.5)]
    assert not town_names._own_places(at, size, around, core=False)
    assert town_names._own_places(at, size, around, core=True), "a core is named all the same"


def test_where_names_are_their_own_is_found_once_for_all_orders(qgis_app, monkeypatch):
    """Six orders of 400 places, each with the square of them, took minutes."""
    ground = SimpleNamespace(cost=lambda box: 0.0)
    font = page_text.font_of("Open Sans", 8.5)
    asked = {"own": 0, "orders": 0}
    own, boxes_of_order = town_names.is_its_own, own_names._own_boxes

    def counted(*given):
        asked["own"] += 1
        return own(*given)

    def ordered(*given):
        asked["orders"] += 1
        return boxes_of_order(*given)

    monkeypatch.setattr(own_names, "is_its_own", counted)
    monkeypatch.setattr(own_names, "_own_boxes", ordered)
    room = (QRectF(0.0, 0.0, 60.0, 60.0), [], [], ground)
    for many, orders in ((60, range(3, 7)), (61, range(1, 2))):
        asked.update(own=0, orders=0)
        spots = [QPointF(3.0 + 7.0 * (k % 8), 3.0 + 7.0 * (k // 8)) for k in range(many)]
        names = [(k, f"Place {k}", at) for k, at in enumerate(spots)]
        own_names._room_for_most(names, 0, set(), font, room)
        assert asked["own"] == 32 * many
        assert asked["orders"] in orders


def test_only_dots_within_reach_are_asked_whose_a_name_is(qgis_app):
    font = page_text.font_of("Open Sans", 8.5)
    spots = [QPointF((7 * k) % 61, (13 * k) % 47) for k in range(50)]
    names = [(k, f"Place {k}", at) for k, at in enumerate(spots)]
    for fid, (size, own) in own_names._around_own(names, font).items():
        away = [spot for its, _, spot in names if its != fid]
        fars = (1.0, 1.6, 2.3, 3.4)
        everywhere = [
            one for far in fars for one in town_names.places(far * (own_names._OWN_DOT + 1.0))
        ]
        at = spots[fid]
        assert own == [
            one for one in everywhere if town_names.is_its_own(one.box(at, *size), at, away)
        ]


def test_the_name_of_a_town_on_a_front_stands_off_it_with_a_line_to_its_dot(project):
    """Enerhodar's name lay on the front that its dot stands on."""
    ground = control(project)
    town = next(
        one for one in town_choice.towns_in(ground.crs(), BOX, project, 2e4) if one.lat < 34.9
    )
    front = QgsVectorLayer("LineString?crs=EPSG:4326&field=actor_left:string", "Front", "memory")
    # it winds so round the dot that no place beside it is free of it
    x, y, mm = town.lon, town.lat, BOX.width() / 204.0
    winds = [(x + side * 4.0 * mm, y + k * mm) for k in range(-4, 5) for side in (-1, 1)]
    wkt = f"LineString({', '.join(f'{east} {north}' for east, north in winds)})"
    add(front, wkt, ["A"])
    library.apply(front, "front", project)
    project.addMapLayer(front)
    item = page(project, [front, ground]).itemById("map")
    seen = story.StoryGround(item, [front])
    box = boxes_of(item)[town.name]
    assert seen.cost(box) == 0.0
    at = seen.on_page(QgsPointXY(x, y))
    away = QLineF(at, boxes.nearest(box, at)).length()
    leader = towns_on(item).labeling().settings().callout()
    assert leader.enabled() and away > leader.minimumLength()
    led = {one["name"]: one["led"] for one in towns_on(item).getFeatures()}
    # a name beside its dot has none
    assert led.pop(town.name) and led and not any(led.values())


def test_the_name_of_a_town_in_a_narrow_box_stands_outside_it_with_a_line(project):
    """“Sumy” was written over the frame of the box that shows where an inset lies."""
    ground = control(project)
    item = page(project, [ground]).itemById("map")
    layer, seen = towns_on(item), story.StoryGround(item, [ground])
    town = max(layer.getFeatures(), key=lambda one: one["people"])
    at = seen.on_page(town.geometry().asPoint())
    box = boxes.round_point(at, 2.2)
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
    lines = [QLineF(a, b) for a, b in zip(corners, [*corners[1:], corners[0]])]
    place(item, layer, seen, town_names.Ground([], [], lines), "DejaVu Sans")
    assert not boxes_of(item)[town["name"]].intersects(box)


def placed(project, layers, rows, ground=None):
    """Return layer, and boxes of the names, of towns (name, lon, lat) of a page of layers."""
    layout = page(project, layers)
    item = layout.itemById("map")
    layer = towns_on(item)
    layer.dataProvider().truncate()
    for name, lon, lat in rows:
        values = [name, 60_000, 1.8, False, False]
        add(layer, f"Point({lon} {lat})", values)
    place(item, layer, story.StoryGround(item, layers), ground or town_names.Ground(), "")
    return item, layer, boxes_of(item)


def on_page(item, lon: float, lat: float) -> QPointF:
    frame, seen = item.sceneBoundingRect(), item.extent()
    unit = seen.width() / frame.width()
    return QPointF(
        frame.left() + (lon - seen.xMinimum()) / unit, frame.top() + (seen.yMaximum() - lat) / unit
    )


def test_the_name_of_a_town_keeps_off_ground_that_is_claimed(project):
    """“Pokrovsk” stood on the one claim that the page was about."""
    ground = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=class:string", "Control", "memory"
    )
    add(ground, "Polygon((36 34, 38 34, 38 34.6, 36 34.6, 36 34))", ["A", ""])
    add(
        ground,
        "Polygon((37.02 34.6, 37.4 34.6, 37.4 34.9, 37.02 34.9, 37.02 34.6))",
        ["A", "claimed"],
    )
    library.apply(ground, "control", project)
    project.addMapLayer(ground)
    item, _, found = placed(project, [ground], [("Pokrovsk", 37.0, 34.75)])
    assert found["Pokrovsk"].right() < on_page(item, 37.02, 34.75).x()


def chief(layer, name: str) -> None:
    """Let a town be one of the chief ones of what its map is about."""
    ids = [town.id() for town in layer.getFeatures() if town["name"] == name]
    field = layer.fields().indexOf("chief")
    layer.dataProvider().changeAttributeValues({fid: {field: True} for fid in ids})


@pytest.mark.parametrize("known", [False, True], ids=["a town", "a chief town"])
def test_a_chief_town_without_room_beside_it_stands_off_with_a_line(project, known):
    """Pokrovsk had no name on a page about the claims beside it: all round it were others."""
    ground = control(project)
    item = page(project, [ground]).itemById("map")
    layer, seen = towns_on(item), story.StoryGround(item, [ground])
    layer.dataProvider().truncate()
    add(layer, "Point(37 34.7)", ["Pokrovsk", 60_000, 1.8, False, False])
    if known:
        chief(layer, "Pokrovsk")
    at = on_page(item, 37.0, 34.7)
    # letters all round the dot, but for its own place
    taken = [box for box in _round(at) if not box.contains(at)]
    place(item, layer, seen, town_names.Ground([], taken), "DejaVu Sans")
    assert layer.featureCount() == (1 if known else 0)
    if known:
        box = boxes_of(item)["Pokrovsk"]
        assert not any(box.intersects(other) for other in taken)
        assert QLineF(at, boxes.nearest(box, at)).length() > 6.0


def _round(at: QPointF):
    """Return letters round a place that leave a way out to the north alone."""
    return [
        QRectF(at.x() - 20.0, at.y() + 1.5, 40.0, 6.0),
        QRectF(at.x() - 20.0, at.y() - 6.0, 18.5, 9.0),
        QRectF(at.x() + 1.5, at.y() - 6.0, 18.5, 9.0),
    ]


@pytest.mark.parametrize(("cores", "count"), [(8, 0), (9, 1)])
def test_a_city_at_the_core_of_one_of_very_many_pockets_has_its_name(project, cores, count):
    """Aleppo and Homs were missing on a map of sixty pockets, none of which is named."""
    ground = control(project)
    item = page(project, [ground]).itemById("map")
    layer, seen = towns_on(item), story.StoryGround(item, [ground])
    layer.dataProvider().truncate()
    add(layer, "Point(37 34.7)", ["Aleppo", 2_100_000, 1.8, False, False])
    at = on_page(item, 37.0, 34.7)
    seen.cores = [story.Core(QgsPointXY(37.0, 34.7), at, "", False)] * cores
    strips = [boxes.round_point(at, 1.0)]
    # a dot is seen on a gap
    place(item, layer, seen, town_names.Ground([], strips, gaps=strips), "DejaVu Sans")
    assert layer.featureCount() == count


@pytest.mark.parametrize(("cores", "count"), [(1, 1), (9, 0)])
def test_a_city_in_the_bar_of_one_of_very_many_gaps_is_left_out(project, cores, count):
    """The dot of Idlib stood in the bar of a gap of 1.3 km, and looked like its end."""
    ground = control(project)
    item = page(project, [ground]).itemById("map")
    layer, seen = towns_on(item), story.StoryGround(item, [ground])
    layer.dataProvider().truncate()
    add(layer, "Point(37 34.7)", ["Idlib", 165_000, 1.8, False, False])
    seen.cores = [story.Core(QgsPointXY(36.2, 34.2), on_page(item, 36.2, 34.2), "", False)] * cores
    strips = [boxes.round_point(on_page(item, 37.0, 34.7), 1.0)]
    place(item, layer, seen, town_names.Ground([], strips, gaps=strips), "DejaVu Sans")
    assert layer.featureCount() == count


def test_no_dot_is_put_under_a_name_or_before_that_of_another(project):
    """Vuhledar's dot lay half under Dokuchayevsk, and that of Mezhova right before Pokrovsk."""
    ground = control(project)
    for east, named in ((6.0, {"Dokuchayevsk"}), (30.0, {"Dokuchayevsk", "Vuhledar"})):
        item = page(project, [ground]).itemById("map")
        layer, unit = towns_on(item), item.extent().width() / item.rect().width()
        layer.dataProvider().truncate()
        add(layer, "Point(37 34.7)", ["Dokuchayevsk", 60_000, 1.8, False, False, False])
        row = ["Vuhledar", 14_000, 1.8, False, False, False]
        add(layer, f"Point({37.0 + east * unit} {34.7 + 0.5 * unit})", row)
        # seen only once the first has its name
        spare = {layer.fields().indexOf("spare"): True}
        last = max(layer.getFeatures(), key=lambda town: town.id())
        layer.dataProvider().changeAttributeValues({last.id(): spare})
        seen = story.StoryGround(item, [ground])
        written = town_names._Names(
            town_names.TownMap(item, layer, seen, town_names.Ground()), "DejaVu Sans"
        )
        first, second = written.shown
        # to the right of its dot
        written.put(first, town_names.Place(5, 1.8, 0.0))
        assert bool(written.free(second, anyhow=False)) is ("Vuhledar" in named)


def test_a_large_town_is_not_named_on_the_ground_of_another_side(project):
    """Kherson, which the one side holds, had its name on the other's ground across the front."""
    held = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    add(held, "Polygon((37.01 34, 38 34, 38 35.4, 37.01 35.4, 37.01 34))", ["A"])
    library.apply(held, "control", project)
    front = QgsVectorLayer("LineString?crs=EPSG:4326&field=actor_left:string", "Front", "memory")
    add(front, "LineString(37.01 34.0, 37.01 35.4)", ["A"])
    library.apply(front, "front", project)
    project.addMapLayers([held, front])
    for west, count in ((False, 1), (True, 0)):
        item = page(project, [front, held]).itemById("map")
        layer, seen = towns_on(item), story.StoryGround(item, [front, held])
        layer.dataProvider().truncate()
        add(layer, "Point(37 34.7)", ["Kherson", 280_000, 1.8, False, False])
        at = on_page(item, 37.0, 34.7)
        # all that is on its own side is written on
        taken = [QRectF(at.x() - 60.0, at.y() - 40.0, 59.0, 80.0)] if west else []
        taken += [QRectF(at.x() - 5.0, at.y() + y, 6.5, 3.0) for y in (-5.0, 2.0) if west]
        place(item, layer, seen, town_names.Ground([], taken), "DejaVu Sans")
        assert layer.featureCount() == count
        if count:
            assert boxes_of(item)["Kherson"].right() < on_page(item, 37.01, 34.7).x()


def test_a_town_on_a_front_is_not_led_to_the_ground_of_another_side(project):
    """Velyka Lepetykha, on the line, had its name with a line to it on the other side's ground."""
    held = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    add(held, "Polygon((36.9999 34, 38 34, 38 35.4, 36.9999 35.4, 36.9999 34))", ["A"])
    library.apply(held, "control", project)
    front = QgsVectorLayer("LineString?crs=EPSG:4326&field=actor_left:string", "Front", "memory")
    add(front, "LineString(36.9999 34.0, 36.9999 35.4)", ["A"])
    library.apply(front, "front", project)
    project.addMapLayers([held, front])
    item = page(project, [front, held]).itemById("map")
    seen, at = story.StoryGround(item, [front, held]), on_page(item, 37.0, 34.7)
    size, inside = (18.0, 3.6), item.sceneBoundingRect()
    for chief in (False, True):
        # on the one side, and with that written on
        room = town_names._Room(inside, [], [], seen)
        free = town_names._off(at, size, [], room, core=False, chief=chief)
        assert free and all(one.box(at, *size).left() > at.x() for one in free)
        taken = [QRectF(at.x() + 1.5, 0.0, 200.0, 200.0)]
        room = room._replace(taken=taken)
        assert not town_names._off(at, size, [], room, core=False, chief=chief)


def test_a_town_beside_a_front_is_not_led_across_it(project):
    """Kherson, held by one side, stood on the ground of the other: its dot hid the line between."""
    held = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    mm = BOX.width() / 204.0
    east = 37.0 + 0.9 * mm
    add(held, f"Polygon(({east} 34, 38 34, 38 35.4, {east} 35.4, {east} 34))", ["A"])
    library.apply(held, "control", project)
    front = QgsVectorLayer("LineString?crs=EPSG:4326&field=actor_left:string", "Front", "memory")
    add(front, f"LineString({east} 34.0, {east} 35.4)", ["A"])
    library.apply(front, "front", project)
    project.addMapLayers([held, front])
    item = page(project, [front, held]).itemById("map")
    seen, size = story.StoryGround(item, [front, held]), (18.0, 3.6)
    inside = item.sceneBoundingRect()
    for lon in (37.0, east + 0.9 * mm):
        at = on_page(item, lon, 34.7)
        own = QRectF(at.x() - (60.0 if lon == 37.0 else 0.7), 0.0, 60.7, 300.0)
        for chief in (False, True):
            # where its own side has no room it has no name
            room = town_names._Room(inside, [own], [], seen)
            assert not town_names._off(at, size, [], room, core=False, chief=chief), (lon, chief)
            assert town_names._off(at, size, [], room._replace(taken=[]), core=False, chief=chief)


def test_a_name_stands_at_the_same_place_on_both_maps_of_a_pair():
    """Pokrovsk, a core, stood above its dot on one map, and below it on the other."""
    above, right, below = (town_names.Place(side, 1.0, 1.0) for side in (1, 5, 7))
    for core in (False, True):
        town, told = town_names._Key("Pokrovsk", 37.2, 48.3, core), []
        maps = [
            SimpleNamespace(
                has_core=lambda _: False,
                free=lambda _, anyhow, own=own: own,
                put=lambda _, spot, told=told: told.append(spot),
            )
            for own in ([above, right], [below, right])
        ]
        town_names._name_alike(maps, town, anyhow=False)
        assert told == [right, right]


def test_ground_that_changed_hands_counts_beside_a_front(project):
    """QGIS collects what is of the kind of the first: with a front no town was near to a change."""
    fields = "field=to_actor:string&field=noise:boolean"
    changes = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "Changes", "memory")
    add(changes, "Polygon((36.2 34.2, 36.5 34.2, 36.5 34.5, 36.2 34.5, 36.2 34.2))", ["A", False])
    library.apply(changes, "changes", project)
    front = QgsVectorLayer("LineString?crs=EPSG:4326&field=actor_left:string", "Front", "memory")
    add(front, "LineString(37.5 34.0, 37.5 35.4)", ["A"])
    library.apply(front, "front", project)
    project.addMapLayers([front, changes])
    item = page(project, [front, changes]).itemById("map")
    found = town_choice._story(item, [(item, [front, changes])])
    assert [one.type() for one in found.asGeometryCollection()] == [
        QgsWkbTypes.GeometryType.LineGeometry,
        QgsWkbTypes.GeometryType.PolygonGeometry,
    ]


def test_a_name_with_a_line_to_its_dot_keeps_no_towns_off_between_them(project):
    """Bakhmut in a corner of an inset, named far off its dot, left Pokrovsk without a name."""
    ground = control(project)
    item = page(project, [ground]).itemById("map")
    layer, seen = towns_on(item), story.StoryGround(item, [ground])
    layer.dataProvider().truncate()
    for name, people, lat in (("Bakhmut", 80_000, 35.0), ("Pokrovsk", 60_000, 34.9)):
        add(layer, f"Point(37 {lat})", [name, people, 1.8, False, False])
    written = town_names._Names(
        town_names.TownMap(item, layer, seen, town_names.Ground()), "DejaVu Sans"
    )
    first, second = written.shown
    # 15 mm below its dot: the other's is 5 mm off its name, on one side
    written.put(first, town_names.Place(7, 14.0, 15.0))
    assert written.told.keys() == {first} and written.free(second, anyhow=False)


def test_names_in_one_line_are_not_read_as_one(project):
    """“Simferopol Feodosiya”: the dot of the second lay behind its name."""
    ground = control(project)
    item, _, found = placed(
        project, [ground], [("Simferopol", 36.8, 34.7), ("Feodosiya", 37.16, 34.7)]
    )
    first, second = found["Simferopol"], found["Feodosiya"]
    apart = first.adjusted(-4.4, 0.0, 4.4, 0.0)
    assert on_page(item, 36.8, 34.7).x() < on_page(item, 37.16, 34.7).x()
    assert not apart.intersects(second)


def test_a_town_whose_name_crosses_the_box_of_an_inset_is_named_on_that(project):
    ground = control(project)
    layout = page(project, [ground])
    item = layout.itemById("map")
    at = on_page(item, 37.0, 34.7)
    box = QRectF(at.x() - 2.5, at.y() - 2.5, 5.0, 5.0)
    edges = [QLineF(*ends) for ends in _sides(box)]
    closer = town_names.Ground([], [], edges, closer=[box])
    _, layer, _ = placed(project, [ground], [("Donetsk", 37.0, 34.7)], closer)
    assert layer.featureCount() == 0
    # of a box without a closer map it keeps its name, with a line to the dot
    _, layer, _ = placed(
        project, [ground], [("Donetsk", 37.0, 34.7)], town_names.Ground([], [], edges)
    )
    assert layer.featureCount() == 1


def _sides(box: QRectF):
    corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
    return list(zip(corners, [*corners[1:], corners[0]]))


@pytest.mark.parametrize("core", [False, True])
def test_a_name_led_off_its_dot_does_not_cover_that(project, core):
    """“Kostyantynivka”, broader than its place was far, lay over its dot: a town had none."""
    item = page(project, [control(project)]).itemById("map")
    seen, at = story.StoryGround(item, []), on_page(item, 37.0, 34.7)
    room = town_names._Room(item.sceneBoundingRect(), [], [], seen)
    for wide in (8.0, 18.0, 40.0):
        size = (wide, 3.6)
        led = town_names._off(at, size, [], room, core=core, chief=True)
        assert len(led) > 10
        assert not [one for one in led if one.box(at, *size).intersects(town_names._dot_at(at))]


def test_each_name_off_its_dot_has_a_line_to_it():
    """“Selydove”, 3 mm off its dot, had none, and the dot was read as that of “Yasynuvata”."""
    at, size = QPointF(50.0, 50.0), (18.0, 3.6)
    for one in town_names._farther(core=False):
        assert town_names._led(one.box(at, *size), at) > context_style.LEAST_LEADER


def test_the_letters_of_a_town_in_a_pocket_keep_its_dots_off(project):
    """A dot of the pattern beside “239 km²” was read as a point: “.239 km²”."""
    ground = control(project)
    pocket = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=state:string&field=label:string&field=area_km2:double",
        "Pocket",
        "memory",
    )
    add(
        pocket,
        "Polygon((36.5 34.4, 37.5 34.4, 37.5 35, 36.5 35, 36.5 34.4))",
        ["potential", "239 km²", 239.0],
    )
    library.apply(pocket, "pockets", project)
    project.addMapLayer(pocket)
    rows = [("Inside", 37.0, 34.6), ("Outside", 36.2, 34.2)]
    item, layer, _ = placed(project, [pocket, ground], rows)
    halos = {town["name"]: town["halo"] for town in layer.getFeatures()}
    assert halos == {"Inside": labels.IN_DOTS_MM, "Outside": labels.HALO_MM}
    # a line to the dot beside it would be a stroke before the name
    assert not any(town["led"] for town in layer.getFeatures())
    shown = emphasis.shown_by(item, pocket)
    assert shown.labeling().settings().format().buffer().size() == labels.IN_DOTS_MM


def test_the_line_of_a_name_keeps_off_furniture_where_it_has_no_letters_too(project):
    """QGIS drew “Rostov-on-Don” elsewhere, half under the scale bars: its line met their ground."""
    ground = control(project)
    layout = page(project, [ground])
    at = on_page(layout.itemById("map"), 37.0, 34.7)
    panel = QRectF(at.x() - 40.0, at.y() - 12.0, 80.0, 9.0)
    rows = [("Rostov-on-Don", 37.0, 34.7)]
    _, _, found = placed(project, [ground], rows, town_names.Ground([panel]))
    assert not found["Rostov-on-Don"].intersects(panel)


def test_a_name_as_near_to_the_dot_of_a_smaller_town_keeps_that_off(project):
    """“Donetsk” stood between its own mark and that of Kurakhove, as near to either."""
    ground = control(project)
    item = page(project, [ground]).itemById("map")
    unit = item.extent().width() / item.rect().width()
    # to the right the frame of the map is: the name stands to the left, and ends at the other dot
    x = item.extent().xMaximum() - 3.0 * unit
    wide, _ = town_names.size_of("Grand Town", 60_000, "", 1.0)
    at = x - (wide + 1.8 + 1.9) * unit
    rows = [("Grand Town", x, 34.7), ("Little", at, 34.7)]
    _, layer, _ = placed(project, [ground], rows)
    named = {one["name"] for one in layer.getFeatures()}
    assert named == {"Grand Town"}


def test_a_name_led_off_its_dot_stands_in_no_line_with_another_and_crosses_no_leader(project):
    """“Selydove” and “Niu-York” read as one name; a line ran through “Dniprorudne”."""
    item = page(project, [control(project)]).itemById("map")
    seen = story.StoryGround(item, [])
    at, inside = item.sceneBoundingRect().center(), item.sceneBoundingRect()
    box = QRectF(at.x() + 6.0, at.y() + 3.0, 12.0, 3.0)
    room = town_names._Room(inside, [], [], seen)
    assert list(town_names._free_off(at, [box], room, core=False)) == [True]
    beside = box.translated(box.width() + 2.5, 0.0)
    close = room._replace(names=[beside])
    assert list(town_names._free_off(at, [box], close, core=False)) == [False]
    across = QLineF(at.x() + 3.0, at.y() - 9.0, at.x() + 3.0, at.y() + 9.0)
    led = room._replace(leaders=[across])
    assert list(town_names._free_off(at, [box], led, core=False)) == [False]


def pairs_of(turn: float, off: float):
    """Two lines to names, the second so many degrees and millimetres off the first."""
    one = QLineF(10.0, 10.0, 10.0, 4.0)
    other = QLineF(10.0 + off, 10.0, 10.0 + off, 4.0)
    other.setAngle(90.0 + turn)
    return one, other


@pytest.mark.parametrize(
    ("turn", "off", "mixed"),
    [(0.0, 1.5, True), (180.0, 1.5, True), (10.0, 8.0, False), (90.0, 1.5, False)],
)
def test_two_lines_to_names_do_not_run_beside_one_another(turn, off, mixed):
    """Those of Toretsk and Niu-York did, a millimetre apart: their names could be swapped."""
    one, other = pairs_of(turn, off)
    assert town_names._side_by_side(one, other) == mixed
    assert town_names._side_by_side(other, one) == mixed


@pytest.mark.parametrize("closer", [False, True])
def test_an_inset_names_no_town_at_its_frame_and_leads_none_far(project, closer):
    """The frame cut Selydove's dot; a line of 12 mm led Bakhmut's along the frame."""
    layout = page(project, [control(project)])
    item = layout.itemById("map")
    unit = item.extent().width() / item.rect().width()
    seen = item.extent()
    towns = towns_on(item)
    names = {}
    for name, east in (("Atframe", 0.9), ("Within", 30.0)):
        at = QgsPointXY(seen.xMinimum() + east * unit, seen.center().y())
        names[name] = town_at(towns, name, at)
    ground = story.StoryGround(item, [])
    shown, _ = town_names._shown(item, towns, ground, [], town_names.Ground(), closer=closer)
    found = {town["name"] for town, _ in shown}
    assert ("Atframe" in found) is not closer and "Within" in found


@pytest.mark.parametrize("closer", [False, True])
def test_a_name_on_an_inset_keeps_off_its_frame(project, closer):
    """“Kostyantynivka” began a hair's breadth from it; the frame is as dark, and broader."""
    item = page(project, [control(project)]).itemById("map")
    told = story.StoryGround(item, [])
    of = town_names.TownMap(item, towns_on(item), told, town_names.Ground())
    inside = town_names._Names(of, "Open Sans", closer=closer)._inside
    off = inside.left() - item.scenePos().x()
    assert (off >= 1.5) is closer and off > 0.0


def town_at(towns, name: str, at: QgsPointXY):
    """Add a town to those of a map."""
    row = next(towns.getFeatures())
    row["name"] = name
    row.setGeometry(QgsGeometry.fromPointXY(at))
    towns.dataProvider().addFeatures([row])
    return row


def test_a_name_on_an_inset_stands_near_its_frame_rather_than_off_its_dot_or_on_it(
    project, monkeypatch
):
    """Velyka Novosilka's name, whose middle is led to its dot, covered that."""
    item = page(project, [control(project)]).itemById("map")
    towns, told = towns_on(item), story.StoryGround(item, [])
    row = max(towns.getFeatures(), key=lambda one: one["people"])
    of = town_names.TownMap(item, towns, told, town_names.Ground())
    names = town_names._Names(of, "Open Sans", closer=True)
    wide, _ = town_names._size_of(row, "Open Sans", names._factor)
    on_it = town_names.Place(4, 0.4 * wide, 0.0)
    beside = town_names.Place(7, 0.0, 1.44)

    def places(_town, _at, _size, _away, _around, room, **_given):
        far = room.inside.left() - item.scenePos().x() > town_names.EDGE
        return [on_it] if far else [beside]

    monkeypatch.setattr(town_names, "_places_of", places)
    monkeypatch.setattr(town_names, "_off", lambda *_args, **_given: [])
    assert names.free(town_names._key(row), anyhow=True) == [beside]


@pytest.mark.parametrize(("closer", "known"), [(False, [0, 1]), (True, [0])])
def test_lines_to_names_of_an_inset_are_short(project, monkeypatch, closer, known):
    """On so small a map a long one reads as a line of the page."""
    item = page(project, [control(project)]).itemById("map")
    towns, told = towns_on(item), story.StoryGround(item, [])
    row = max(towns.getFeatures(), key=lambda one: one["people"])
    places = [town_names.Place(5, 5.0, 0.0), town_names.Place(5, 9.0, 0.0)]
    monkeypatch.setattr(town_names, "_places_of", lambda *_args, **_given: places)
    of = town_names.TownMap(item, towns, told, town_names.Ground())
    names = town_names._Names(of, "DejaVu Sans", closer=closer)
    key = next(one for one in names.shown if one.name == row["name"])
    assert [places.index(one) for one in names.free(key, anyhow=False)] == known


def test_a_name_led_to_its_dot_keeps_off_pockets(project):
    """Al-Tabqa's stood under an open one, its line along that: it was read as the pocket's."""
    item = page(project, [control(project)]).itemById("map")
    at = item.sceneBoundingRect().center()
    pocket = boxes.round_point(at + QPointF(0.0, 9.0), 3.0)
    ground = town_names.Ground(pockets=[pocket])
    of = town_names.TownMap(item, towns_on(item), story.StoryGround(item, []), ground)
    names = town_names._Names(of, "Open Sans")
    size = (8.0, 3.0)
    places = ((5, 1.8, 0.0), (1, 0.0, -6.0), (7, 0.0, 14.0))
    right, above, below = (town_names.Place(*one) for one in places)
    # above it with a line; below the line would run through the pocket
    assert names._off_pockets([below, above, right], at, size) == [above, right]
    at_pocket = boxes.round_point(at + QPointF(6.0, -4.6), 3.0)
    ground.pockets = [at_pocket]
    # one beside its dot, but nearer to a pocket, goes: Maşyāf's ended in the rim of one
    assert names._off_pockets([right], at, size) == []
