# SPDX-License-Identifier: GPL-2.0-or-later
"""No furniture of a map lies over what its page is about, nor over other furniture."""

from __future__ import annotations

import math
import random

import pytest

pytest.importorskip("qgis.core")
from page_layers import add, control, layer_of
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QPointF, QRectF
from salient.cartography.page import corner, decorations, inset, situation_map
from salient.cartography.style import library

EXTENT = QgsRectangle(36.0, 34.0, 38.0, 35.4)
FURNITURE = ("scale_ground", "north", *inset.ITEMS, *(f"{one}_box_tag" for one in inset.ITEMS))
CHANGE = "to_actor:string,from_actor:string,area_km2:double,noise:int"


def layers_of(project, number: int) -> list:
    """Return a front that wanders, pockets beside it and two changes that are too small to see."""
    chance = random.Random(number)
    turn = chance.uniform(0.0, math.tau)
    front = [
        (36.0 + 0.05 * k, 34.7 + 0.5 * math.sin(turn + k / chance.uniform(6.0, 7.0)))
        for k in range(41)
    ]
    line = ", ".join(f"{x} {y}" for x, y in front)
    rows = [(f"LineString({line})", "A", "B")]
    fields = "actor_1:string,actor_2:string"
    made = [("front", layer_of("LineString", "Front", fields, rows))]
    boxes = []
    for x, y in chance.sample(front[3:-3], 6):
        boxes.append(QgsRectangle(x, y + 0.1, x + 0.08, y + 0.16))
    fields = "gap_total_km:double,area_km2:double,state:string"
    rows = [(QgsGeometry.fromRect(box).asWkt(), 2.0, 30.0, "potential") for box in boxes]
    made.append(("pockets", layer_of("Polygon", "Pockets", fields, rows)))
    rows = []
    for x, y in (front[4], front[-5]):
        box = QgsRectangle(x, y - 0.06, x + 0.1, y)
        rows.append((QgsGeometry.fromRect(box).asWkt(), "A", "B", 50.0, 0))
    made.append(("changes", layer_of("Polygon", "Changes", CHANGE, rows)))
    for style, layer in made:
        library.apply(layer, style, project)
        project.addMapLayer(layer)
    return [layer for _, layer in made]


def drawn_at(item, box: QRectF) -> QgsGeometry:
    """Return a box of the page as a shape in the CRS of its map."""
    frame, seen = item.sceneBoundingRect(), item.extent()
    unit = seen.width() / frame.width()
    x, y = (seen.xMinimum() - frame.left() * unit, seen.yMaximum() + frame.top() * unit)
    ground = QgsRectangle(
        x + box.left() * unit, y - box.bottom() * unit, x + box.right() * unit, y - box.top() * unit
    )
    return QgsGeometry.fromRect(ground)


@pytest.mark.parametrize("number", range(3))
def test_furniture_hides_no_front_pocket_or_change_and_no_other_furniture(project, number):
    layers = layers_of(project, number)
    asked = situation_map.Request(
        [*layers, control(project)], "A page", extent=EXTENT, crs=layers[0].crs(), context=False
    )
    layout = situation_map.build(project, asked).layout
    main = layout.itemById("map")
    items = {name: layout.itemById(name) for name in FURNITURE}
    boxes = {name: one.sceneBoundingRect() for name, one in items.items() if one is not None}
    assert {"scale_ground", "north"} <= set(boxes)
    for name, box in boxes.items():
        assert main.sceneBoundingRect().contains(box), name
        hidden = drawn_at(main, box.adjusted(0.2, 0.2, -0.2, -0.2))
        for layer in layers:
            met = [one for one in layer.getFeatures() if one.geometry().intersects(hidden)]
            assert met == [], f"{name} over {layer.name()}"
    pairs = [(one, other) for one in boxes for other in boxes if one < other]
    inner = {name: box.adjusted(0.2, 0.2, -0.2, -0.2) for name, box in boxes.items()}
    assert [pair for pair in pairs if inner[pair[0]].intersects(inner[pair[1]])] == []
    # the sign of the second box stood in the first inset: one was read for the other
    insets = inset.on(layout)
    shown = [inset._box_on(main, one) for one in insets]
    assert not any(one.sceneBoundingRect().intersects(box) for one in insets for box in shown)


def _line_under_north(layout) -> str:
    """Return a line from west to east of the north arrow, in the CRS of the map."""
    main, north = layout.itemById("map"), layout.itemById("north").sceneBoundingRect()
    seen, frame = main.extent(), main.sceneBoundingRect()
    y = seen.yMaximum() - seen.height() * (north.center().y() - frame.top()) / frame.height()
    west, east = (
        seen.xMinimum() + seen.width() * (x - frame.left()) / frame.width()
        for x in (north.left() - 3.0, north.right())
    )
    return f"LineString({west} {y}, {east} {y})"


def test_a_north_arrow_goes_back_when_its_corner_is_free_again(project):
    ground = control(project)
    front = layer_of("LineString", "Front", "actor_1:string,actor_2:string", [])
    alone = situation_map.Request([ground], "A page", extent=EXTENT, crs=ground.crs())
    add(front, _line_under_north(situation_map.build(project, alone).layout), ["A", "B"])
    library.apply(front, "front", project)
    project.addMapLayer(front)
    found = []
    for layers in ([ground], [front, ground], [ground]):
        asked = situation_map.Request(layers, "A page", extent=EXTENT, crs=ground.crs())
        layout = situation_map.build(project, asked).layout
        found.append(layout.itemById("north").sceneBoundingRect().topLeft())
    assert found[0] == found[2] != found[1]
    moved = found[0] - QPointF(30.0, 0.0)
    item = layout.itemById("north")
    item.attemptSetSceneRect(QRectF(moved, item.sceneBoundingRect().size()))
    asked = situation_map.Request([front, ground], "A page", extent=EXTENT, crs=ground.crs())
    layout = situation_map.build(project, asked).layout
    assert layout.itemById("north").sceneBoundingRect().topLeft() == moved


def test_a_north_arrow_bites_no_piece_out_of_the_edge_of_ground_held(project):
    """Its white disc lay half on held ground, which looked as if it ended there."""
    ground = layer_of("Polygon", "Control", "actor:string", [])
    add(ground, "Polygon((30 30, 36.2 30, 36.2 40, 30 40, 30 30))", ["A"])
    library.apply(ground, "control", project)
    project.addMapLayer(ground)
    asked = situation_map.Request(
        [ground], "A page", extent=EXTENT, crs=ground.crs(), context=False
    )
    layout = situation_map.build(project, asked).layout
    home = layout.itemById("north").sceneBoundingRect()
    main = layout.itemById("map")
    under = drawn_at(main, home).boundingBox()
    middle, height = under.center(), under.height()
    slope = QgsGeometry.fromPolygonXY(
        [
            [
                QgsPointXY(middle.x() - 1.5 * height, middle.y() - 1.5 * height),
                QgsPointXY(middle.x() + 6.0 * height, middle.y() - 1.5 * height),
                QgsPointXY(middle.x() + 6.0 * height, middle.y() + 6.0 * height),
            ]
        ]
    )
    add(ground, slope.asWkt(), ["A"])
    layout = situation_map.build(project, asked).layout
    box = layout.itemById("north").sceneBoundingRect()
    hidden = drawn_at(layout.itemById("map"), box)
    assert box.topLeft() != home.topLeft()
    for one in ground.getFeatures():
        edge = QgsGeometry(one.geometry().constGet().boundary())
        assert not edge.intersects(hidden)
    ground.dataProvider().deleteFeatures([one.id() for one in ground.getFeatures()][1:])
    layout = situation_map.build(project, asked).layout
    assert layout.itemById("north").sceneBoundingRect().topLeft() == home.topLeft()


def test_what_a_box_covers_is_told_in_square_millimetres(project):
    ground = control(project)
    change = layer_of("Polygon", "Changes", CHANGE, [])
    middle = QgsGeometry.fromRect(QgsRectangle(36.9, 34.6, 37.1, 34.8)).asWkt()
    add(change, middle, ["A", "B", 400.0, 0])
    library.apply(change, "changes", project)
    project.addMapLayer(change)
    asked = situation_map.Request(
        [change, ground], "A page", extent=EXTENT, crs=ground.crs(), inset=False
    )
    main = situation_map.build(project, asked).layout.itemById("map")
    drawn = corner.DrawnGround(main, [change, ground])
    frame = main.sceneBoundingRect()
    unit = frame.width() / main.extent().width()
    corner_at = QgsPointXY(36.95, 34.75)
    x = frame.left() + (corner_at.x() - main.extent().xMinimum()) * unit
    y = frame.top() + (main.extent().yMaximum() - corner_at.y()) * unit
    inside = QRectF(x, y, 0.1 * unit, 0.1 * unit)
    assert drawn.covers(inside) == pytest.approx(inside.width() ** 2, rel=0.1)
    assert drawn.covers(QRectF(frame.left() + 2, frame.top() + 2, 20.0, 20.0)) == 0.0


def test_two_scale_bars_in_a_row_are_read_as_two(project):
    """“100 km 0 50 100 mi” read as one bar."""
    asked = situation_map.Request([control(project)], "A page", extent=EXTENT)
    layout = situation_map.build(project, asked).layout
    bars = [layout.itemById(name) for name in ("scale_km", "scale_mi")]

    class Low:
        """A map with room along its edge alone."""

        def best(self, width, height, taken):
            return corner.FurnitureSpot(QRectF(20.0, 120.0, width, height), 0.0, True, height)

    decorations._place_bars(Low(), bars, [])
    first, second = (bar.sceneBoundingRect() for bar in bars)
    assert first.top() == second.top() and second.left() - first.right() > 5.0


@pytest.mark.parametrize("style", ["facts", ""])
def test_furniture_stands_on_ground_held_rather_than_on_places_of_the_map_s_own(project, style):
    """A place was worth no more than a village, and a scale bar lay over the dot of its name."""
    ground = layer_of("Polygon", "Control", "actor:string,class:string", [])
    east = QgsGeometry.fromRect(QgsRectangle(36.9, 33.0, 39.5, 36.4)).asWkt()
    add(ground, east, ["A", "assessed"])
    rows = [
        (f"Point({35.9 + 0.15 * x} {33.5 + 0.03 * y})", f"Place {x}, {y}")
        for x in range(7)
        for y in range(80)
    ]
    places = layer_of("Point", "Places", "name:string", rows)
    library.apply(ground, "control", project)
    if style:
        library.apply(places, style, project)
    project.addMapLayers([ground, places])
    asked = situation_map.Request(
        [places, ground], "A page", extent=EXTENT, crs=ground.crs(), context=False
    )
    layout = situation_map.build(project, asked).layout
    main, bar = layout.itemById("map"), layout.itemById("scale_ground").sceneBoundingRect()
    hidden = drawn_at(main, bar)
    assert [one["name"] for one in places.getFeatures() if one.geometry().intersects(hidden)] == []


@pytest.mark.parametrize(("east", "on_map"), [(39.0, False), (37.2, True)])
def test_scale_bars_stand_below_a_legend_where_a_map_has_held_ground_alone(project, east, on_map):
    """Their plate lay on ground of one side between two rows of pockets; below the legend was room.

    Made again the page has them at the same place.
    """
    ground = layer_of(
        "Polygon", "Held", "actor:string",
        [(f"Polygon((35 33, {east} 33, {east} 36, 35 36, 35 33))", "A")],
    )  # fmt: skip
    library.apply(ground, "control", project)
    project.addMapLayer(ground)
    asked = situation_map.Request(
        [ground], "A", extent=EXTENT, crs=ground.crs(), template="a4_portrait", context=False
    )
    boxes = []
    for _ in range(2):
        layout = situation_map.build(project, asked).layout
        names = ("scale_ground", "map", "legend", "scale_km", "scale_mi")
        plate, main, keys, *bars = (layout.itemById(n).sceneBoundingRect() for n in names)
        assert main.contains(plate) is on_map
        assert on_map or plate.top() > keys.bottom() > main.bottom()
        assert all(plate.adjusted(-0.1, -0.1, 0.1, 0.1).contains(bar) for bar in bars)
        boxes.append([round(one, 2) for one in plate.getRect()])
    assert boxes[0] == boxes[1]
