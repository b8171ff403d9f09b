# SPDX-License-Identifier: GPL-2.0-or-later
"""Marks on the map: none covers another, and none is lost."""

from __future__ import annotations

import itertools
import random

import pytest

pytest.importorskip("qgis.core")
from cancelling import assert_stops_within
from hypothesis import given
from hypothesis import strategies as st
from page_layers import add, control
from qgis.core import (
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsRectangle,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF
from read_tags import read
from salient.analysis.base import listener
from salient.cartography.page import (
    boxes,
    key_marks,
    situation_map,
    source_list,
    source_marks,
    standing,
)
from salient.cartography.page.reserved import Reserved
from salient.cartography.page.source_cost import Standing
from salient.cartography.page.source_places import Mark, merged, without_misread
from salient.cartography.style import library

pytestmark = pytest.mark.usefixtures("qgis_app")
FAMILY = ""


def mark(number: int, x: float, y: float) -> Mark:
    return Mark(x, y, x, y, [number])


def test_numbers_of_one_place_stand_under_one_mark():
    marks = merged([mark(n, 50.0 + 40.0 * (n == 4), 50.0) for n in (1, 2, 3, 4)], FAMILY)
    assert [one.text for one in marks] == ["1–3", "4"]
    assert (marks[0].x, marks[0].y) == (50.0, 50.0)


def test_a_mark_that_grows_takes_in_its_neighbour():
    # 1 is 6 mm from 20: apart, until 30, 40 and 50 make its box wider
    apart = [mark(1, 50.0, 50.0), mark(20, 57.0, 50.0)]
    assert len(merged(apart, FAMILY)) == 2
    grown = [*apart, *(mark(n, 50.0, 50.0) for n in (30, 40, 50))]
    assert [sorted(one.numbers) for one in merged(grown, FAMILY)] == [[1, 20, 30, 40, 50]]


@given(st.lists(st.tuples(st.floats(0, 200), st.floats(0, 150)), min_size=1, max_size=30))
def test_no_mark_covers_another_and_every_number_stands_once(places):
    marks = merged([mark(n, x, y) for n, (x, y) in enumerate(places, start=1)], FAMILY)
    numbers = sorted(number for one in marks for number in one.numbers)
    assert numbers == list(range(1, len(places) + 1))
    for one, other in itertools.combinations(marks, 2):
        (wide, high), (width, height) = one.size(FAMILY), other.size(FAMILY)
        across = abs(one.x - other.x) >= (wide + width) / 2
        assert across or abs(one.y - other.y) >= (high + height) / 2


@given(
    st.lists(
        st.tuples(st.floats(-20, 220), st.floats(-20, 170), st.integers(1, 400)),
        min_size=1,
        max_size=40,
        unique_by=lambda one: one[2],
    )
)
def test_every_mark_that_can_lie_on_the_map_does(places):
    room = (200.0, 150.0)
    for one in merged([mark(n, x, y) for x, y, n in places], FAMILY, Standing(room)):
        for at, length, whole in zip((one.x, one.y), one.size(FAMILY), room):
            if length <= whole:
                assert length / 2 - 1e-9 <= at <= whole - length / 2 + 1e-9


def test_many_numbers_make_a_box_not_a_pole():
    many = Mark(0.0, 0.0, 0.0, 0.0, list(range(1, 200, 2)))
    width, height = many.size(FAMILY)
    assert 0.8 < width / height < 3.0


def test_no_mark_lies_under_what_stands_on_the_map():
    """A mark beneath the scale bars moves out the shortest way, and remembers where it belongs."""
    from qgis.PyQt.QtCore import QRectF

    bars = QRectF(2.0, 6.0, 40.0, 14.0)
    marks = merged(
        [mark(1, 30.0, 10.0), mark(2, 39.0, 12.0)], FAMILY, Standing((200.0, 100.0), [bars])
    )
    for one in marks:
        width, height = one.size(FAMILY)
        box = QRectF(one.x - width / 2, one.y - height / 2, width, height)
        assert not box.intersects(bars)
    assert sorted(n for one in marks for n in one.numbers) == [1, 2]
    assert all(one.origin == (one.lon, one.lat) for one in marks)


def test_a_mark_leaves_a_row_of_boxes_as_a_whole():
    """A gap is a row of small boxes: out of one of them a mark would lie in the next."""
    from qgis.PyQt.QtCore import QRectF

    row = [QRectF(40.0 + 2.0 * n, 48.0, 2.0, 4.0) for n in range(10)]
    one = mark(1, 50.0, 50.0)
    (moved,) = merged([one], FAMILY, Standing((100.0, 100.0), row))
    wide, high = moved.size(FAMILY)
    box = QRectF(moved.x - wide / 2, moved.y - high / 2, wide, high)
    assert not any(box.intersects(piece) for piece in row)
    # the short way: straight up or down
    assert moved.x == 50.0


def test_a_cancel_is_heard_while_numbers_find_their_places():
    """Where all forty have to move it took 0.9 s, and nobody was asked."""
    row = [QRectF(10.0 * n, 0.0, 10.2, 100.0) for n in range(10)]

    def placed(stop):
        marks = [mark(n, 2.5 * n, 50.0) for n in range(1, 41)]
        with listener.listening(stop):
            standing = Standing((100.0, 100.0), row)
            return without_misread(merged(marks, FAMILY, standing), FAMILY, standing)

    assert_stops_within(placed)


def test_a_number_that_leaves_a_place_leaves_the_name_its_room():
    """To the right is nearest; there the name stands."""
    dot = QRectF(29.0, 28.0, 2.0, 4.0)
    (moved,) = merged([mark(1, 30.2, 30.0)], FAMILY, Standing((100.0, 100.0), [dot]))
    assert moved.x > dot.right()
    name = QRectF(31.2, 28.0, 15.0, 4.0)
    (moved,) = merged([mark(1, 30.2, 30.0)], FAMILY, Standing((100.0, 100.0), [dot], [name]))
    wide, high = moved.size(FAMILY)
    assert not QRectF(moved.x - wide / 2, moved.y - high / 2, wide, high).intersects(name)
    # and where there is no other place it stands on the name's
    edge = QRectF(0.0, 0.0, 100.0, 100.0)
    (kept,) = merged([mark(1, 30.2, 30.0)], FAMILY, Standing((100.0, 100.0), [dot], [edge]))
    assert kept.x > dot.right()


def test_the_line_of_a_number_runs_over_nothing_on_its_way():
    """Of two ways out of a gap the shorter ran over another gap, and hid it."""
    gap, other = QRectF(29.0, 28.0, 2.0, 4.0), QRectF(31.5, 28.0, 0.5, 4.0)
    (moved,) = merged([mark(1, 30.9, 30.0)], FAMILY, Standing((100.0, 100.0), [gap, other]))
    home, at = QPointF(*moved.home), QPointF(moved.x, moved.y)
    assert not boxes.crosses(QLineF(at, home), other)


def test_a_number_that_leaves_a_place_joins_no_other_places_number():
    dots = [QRectF(29.0, 29.0, 2.0, 2.0), QRectF(29.5, 31.5, 2.0, 2.0)]
    both = [mark(1, 30.0, 30.0), mark(2, 30.5, 32.5)]
    assert [one.numbers for one in merged(both, FAMILY, Standing((99.0, 99.0), dots))] == [[1], [2]]
    # those of one place are one
    both = [mark(1, 30.0, 30.0), mark(2, 30.0, 30.0)]
    assert [one.numbers for one in merged(both, FAMILY, Standing((99.0, 99.0), dots))] == [[1, 2]]


def mistaken(marks: list[Mark], fronts: list[QLineF]) -> dict[str, list[int]]:
    """Return the numbers that hide something or are led astray."""
    sizes = [one.size(FAMILY) for one in marks]
    tags = [QRectF(m.x - w / 2, m.y - h / 2, w, h) for m, (w, h) in zip(marks, sizes)]
    found = read(tags, [QPointF(*one.home) for one in marks], fronts)
    return {kind: [marks[n].numbers[0] for n in those] for kind, those in found.items() if those}


def test_no_line_of_a_number_runs_over_another_that_stands_at_its_place():
    """14 was led behind 8, which was placed after it: they read as a chain."""
    # a way out to the right alone, where 8 stands
    walls = [QRectF(20.0, 20.0, 30.0, 28.0), QRectF(20.0, 52.0, 30.0, 28.0)]
    walls += [QRectF(20.0, 48.0, 22.0, 4.0), QRectF(42.0, 49.5, 3.0, 1.0)]
    marks = merged(
        [mark(5, 44.0, 50.0), mark(8, 54.0, 50.0)], FAMILY, Standing((100.0, 100.0), walls)
    )
    assert [one.numbers for one in marks] == [[5], [8]]
    assert (marks[1].x, marks[1].y) == (54.0, 50.0)
    assert mistaken(marks, []) == {}


def test_no_number_takes_the_room_of_a_length_that_the_headline_counts():
    """“0.72 km, at 5 of them”: the line of 10 ran over the only place for the fifth."""
    gap, length = QPointF(53.0, 40.0), QRectF(36.0, 30.0, 8.0, 4.0)
    kept = Reserved("gaps", 1, length, QLineF(gap, QPointF(44.0, 34.0)))
    # all round are gaps, and over that above the way is the shortest
    around = [QRectF(20.0, 43.0, 60.0, 5.0), QRectF(20.0, 52.0, 60.0, 30.0)]
    around += [QRectF(20.0, 43.0, 25.0, 10.0), QRectF(55.0, 43.0, 25.0, 10.0)]
    around += [length, QRectF(44.0, 34.0, 9.0, 6.0), QRectF(53.5, 10.0, 30.0, 33.0)]
    ground = Standing((100.0, 100.0), around, reserved=[kept])
    (moved,) = merged([mark(10, 50.0, 49.0)], FAMILY, ground)
    wide, high = moved.size(FAMILY)
    line = QLineF(QPointF(moved.x, moved.y), QPointF(*moved.home))
    tag = QRectF(moved.x - wide / 2, moved.y - high / 2, wide, high)
    assert not boxes.crosses(line, length) and not boxes.meet(line, kept.leader)
    assert not tag.intersects(length) and not boxes.crosses(kept.leader, tag)


def test_the_line_of_a_number_rather_runs_over_a_length_than_over_a_gap():
    """The line of 15 ran through the neck of a pocket: where no way was free of all any served."""
    gap, neck = QRectF(44.0, 47.0, 12.0, 6.0), QRectF(20.0, 44.0, 60.0, 1.0)
    lengths = [QRectF(20.0, 57.5, 60.0, 1.0), QRectF(20.0, 38.0, 1.0, 22.0)]
    lengths += [QRectF(79.0, 38.0, 1.0, 22.0)]
    walls = [QRectF(20.0, 42.0, 22.0, 14.0), QRectF(58.0, 42.0, 20.0, 14.0)]
    taken, signs = [gap, neck, *lengths, *walls], [gap, neck, *walls]
    ways = {}
    for told in ((), signs):
        ground = Standing((100.0, 100.0), taken, signs=told)
        (moved,) = merged([mark(15, 50.0, 48.0)], FAMILY, ground)
        ways[bool(told)] = QLineF(QPointF(moved.x, moved.y), QPointF(*moved.home))
    assert boxes.crosses(ways[False], neck)
    assert not boxes.crosses(ways[True], neck)


def test_no_number_stands_nor_has_its_line_on_the_place_of_another():
    """15 and 16 lay on one line: that of the first ran through the place of the second."""
    ground = Standing((100.0, 100.0), [QRectF(40.0, 48.0, 20.0, 10.0)])
    first, second = merged([mark(15, 50.0, 50.0), mark(16, 50.6, 47.4)], FAMILY, ground)
    home, (wide, high) = QPointF(*second.home), first.size(FAMILY)
    assert boxes.beside(QLineF(QPointF(first.x, first.y), QPointF(*first.home)), home) > 0.8
    assert not QRectF(first.x - wide / 2, first.y - high / 2, wide, high).contains(home)


def test_no_line_of_a_number_runs_along_a_front():
    """The line of 2 lay along the front, which looked thicker there."""
    front = [QLineF(0.0, 50.3, 200.0, 50.3)]
    gaps = [QRectF(40.0, 40.0, 20.0, 20.0)]
    alone = merged([mark(1, 44.0, 50.0)], FAMILY, Standing((200.0, 100.0), gaps))
    assert mistaken(alone, front) == {"along a front": [1]}
    kept = merged([mark(1, 44.0, 50.0)], FAMILY, Standing((200.0, 100.0), gaps, (), front))
    assert mistaken(kept, front) == {}


def test_no_number_stands_on_a_small_pocket(project):
    """22 lay on a pocket and its letter: what it was about could not be seen."""
    names = ("core:string", "gap_total_km:double", "gap_err_km:double", "area_km2:double",
             "state:string", "gap_id:string")  # fmt: skip
    pockets = QgsVectorLayer(
        "Polygon?crs=EPSG:4326" + "".join(f"&field={one}" for one in names), "Pockets", "memory"
    )
    ring = "Polygon((36.5 34.4, 36.55 34.4, 36.55 34.44, 36.5 34.44, 36.5 34.4))"
    add(pockets, ring, ["Town", 0.0, 0.0, 20.0, "sealed", "1"])
    library.apply(pockets, "pockets", project)
    project.addMapLayer(pockets)
    entry = source_list.SourceListEntry(1, "Fighting", 36.51, 34.42)
    layers = [pockets, control(project)]
    extent = QgsRectangle(36.0, 34.0, 38.0, 35.4)
    asked = situation_map.Request(
        layers, "A", extent=extent, crs=pockets.crs(), context=False, inset=False, entries=[entry]
    )
    item = situation_map.build(project, asked).layout.itemById("map")
    (pocket,) = standing.pocket_boxes(item, layers)
    (number,) = source_marks.numbers_in(item.layers())
    assert number["from_lon"] == 36.51 and pocket.width() > 4.0
    assert not any(box.intersects(pocket) for box in standing.marks(item, []))


def corridors() -> Standing:
    """Return a map of three roads between fronts, with pockets and their gaps along them."""
    taken, signs, fronts = [], [], []
    for row, y in enumerate((30.0, 65.0, 100.0)):
        fronts += [QLineF(5.0, y + side * 2.4, 195.0, y + side * 2.4) for side in (-1, 1)]
        for n in range(18 - row):
            x, side = 10.0 + 10.0 * n + 3.0 * (n // 2 % 2), (-1) ** n
            bar, pocket = y + side * 4.0, y + side * 10.0
            signs += [QRectF(x - 2.5, bar - 1.8, 5.0, 3.6), QRectF(x - 2.7, pocket - 3.0, 5.4, 6.0)]
            taken.append(QRectF(x + 2.7, bar - 2.0, 5.0, 4.0))
    return Standing((200.0, 130.0), [*taken, *signs], fronts=fronts, signs=signs)


def test_no_line_of_a_number_is_long_where_a_short_one_costs_a_reader_less():
    """The line of 11 ran 22 mm past another pocket, to a place that all rules allowed."""
    chance = random.Random(3)
    homes = [(chance.uniform(8.0, 192.0), chance.uniform(10.0, 120.0)) for _ in range(40)]
    ground = corridors()
    marks = merged([mark(n, *at) for n, at in enumerate(homes, 1)], FAMILY, ground)
    lines = []
    for one, (wide, high) in ((one, one.size(FAMILY)) for one in marks):
        box = QRectF(one.x - wide / 2, one.y - high / 2, wide, high)
        assert not any(box.intersects(other) for other in ground.taken)
        lines.append(QLineF(QPointF(*one.home), boxes.nearest(box, QPointF(*one.home))))
    long = [line.length() for line in lines if line.length() > 8.0]
    assert len(long) <= 1 and max(long, default=0.0) < 11.0
    over = [line for line in lines if any(boxes.meet(line, front) for front in ground.fronts)]
    others = [
        line
        for line in lines
        if any(boxes.crosses(line, one) and not one.contains(line.p1()) for one in ground.signs)
    ]
    assert len(over) <= 1 and not others
    assert mistaken(marks, []) == {}


def test_a_number_covers_a_town_rather_than_that_it_goes_far_from_its_place():
    """10 stood over the front for the dot of a town that had no room for its name."""
    walls = [QRectF(20.0, 20.0, 25.0, 60.0), QRectF(55.0, 20.0, 25.0, 60.0)]
    town = QRectF(49.0, 49.0, 2.0, 2.0)
    near = Standing((100.0, 100.0), walls, towns=[town])
    (moved,) = merged([mark(1, 50.0, 50.0)], FAMILY, near)
    wide, high = moved.size(FAMILY)
    assert not QRectF(moved.x - wide / 2, moved.y - high / 2, wide, high).intersects(town)
    # with a way out of 18 mm alone
    walls += [QRectF(45.0, 20.0, 10.0, 26.0), QRectF(45.0, 54.0, 10.0, 10.0)]
    (moved,) = merged([mark(1, 50.0, 50.0)], FAMILY, Standing((100.0, 100.0), walls, towns=[town]))
    assert abs(moved.x - 50.0) < 3.0 and abs(moved.y - 50.0) < 3.0


def test_the_line_of_a_number_ends_in_a_dot():
    """A line alone ended at a front, or in open ground: nobody saw where it happened."""
    renderer = source_marks._ground()
    drawn = renderer.symbol().symbolLayers()
    shown = [one for one in drawn if isinstance(one, QgsGeometryGeneratorSymbolLayer)]
    line, dot = (one.subSymbol() for one in shown)
    assert isinstance(line, QgsLineSymbol) and isinstance(dot, QgsMarkerSymbol)
    assert "from_lon" in shown[1].geometryExpression()
    assert 0.6 <= dot.size() <= 1.2


def test_the_line_of_a_number_ends_in_no_dot_beside_a_letter(project):
    """In the disc of pocket D the dot was a ring beside the letter: “D°” was read."""
    ground = control(project)
    extent = QgsRectangle(36.0, 34.0, 38.0, 35.4)
    asked = situation_map.Request([ground], "A", extent=extent, crs=ground.crs(), context=False)
    layout = situation_map.build(project, asked).layout
    item = layout.itemById("map")
    (layer,) = key_marks.add(project, item, [key_marks.Key("D", 36.5, 34.5)], "")
    item.setLayers([layer, *item.layers()])
    letters = key_marks.boxes(item)
    listed = [
        source_list.SourceListEntry(number, "Fighting", lon, 34.5)
        for number, lon in ((1, 36.51), (2, 37.0))
    ]
    frame = item.sceneBoundingRect()
    middle = QRectF(frame.left(), frame.top(), frame.width(), frame.height() * 0.8)
    marks = source_marks.of_map(project, item, listed, FAMILY, taken=[middle], marked=letters)
    assert {one.text: one.dotted for one in marks} == {"1": False, "2": True}
    numbers = source_marks.add(project, item, listed, FAMILY)[0]
    numbers.dataProvider().truncate()
    source_marks.write(numbers, [("", one) for one in marks], FAMILY)
    assert {one["number"]: one["dotted"] for one in numbers.getFeatures()} == {
        "1": False,
        "2": True,
    }
    renderer = source_marks._ground()
    shown = [
        one.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyLayerEnabled)
        for one in renderer.symbol().symbolLayers()
    ]
    assert ['"dotted"' in one.expressionString() for one in shown] == [False, True, False]


def test_the_line_of_a_number_ends_in_no_dot_on_that_of_a_place(project):
    """The dots of the user's own places became rings, which the legend did not have."""
    ground = control(project)
    towns = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "Places", "memory")
    add(towns, "Point(36.5 34.5)", ["Town"])
    project.addMapLayer(towns)
    listed = [
        source_list.SourceListEntry(number, "Fighting", lon, 34.5)
        for number, lon in ((1, 36.5), (2, 37.0))
    ]
    extent, layers = QgsRectangle(36.0, 34.0, 38.0, 35.4), [towns, ground]
    asked = situation_map.Request(
        layers, "A", extent=extent, crs=ground.crs(), context=False, inset=False, entries=listed
    )
    layout = situation_map.build(project, asked).layout
    marks = list(source_marks.numbers_in(layout.itemById("map").layers()))
    assert {one["number"]: one["dotted"] for one in marks} == {"1": False, "2": True}


def test_a_number_led_over_a_belt_is_left_off_among_very_many_gaps():
    """The line of 19 ran through the corridor and both its fronts: it was read as a bar there."""
    belt = [QLineF(0.0, y, 100.0, y) for y in (54.0, 58.0)]
    near, beyond = mark(1, 50.0, 50.0), mark(2, 20.0, 50.0)
    near.y, beyond.y = 46.0, 62.0
    ground = Standing((100.0, 100.0), fronts=belt)
    assert [one.text for one in without_misread([near, beyond], FAMILY, ground)] == ["1"]
    beyond.y = 56.0
    assert len(without_misread([near, beyond], FAMILY, ground)) == 2
    # nor over one front
    beyond.y = 57.0
    assert [one.text for one in without_misread([near, beyond], FAMILY, ground)] == ["1"]


def test_numbers_left_off_are_told_with_those_that_a_map_has_no_room_for(project):
    ground = control(project)
    extent = QgsRectangle(36.0, 34.0, 38.0, 35.4)
    listed = [
        source_list.SourceListEntry(number, "Fighting", lon, 34.7)
        for number, lon in ((1, 36.5), (2, 37.0))
    ]
    asked = situation_map.Request(
        [ground], "A", extent=extent, crs=ground.crs(), context=False, entries=listed
    )
    item = situation_map.build(project, asked).layout.itemById("map")
    (layer,) = [one for one in item.layers() if one.customProperty(source_marks.KEY)]
    frame = item.sceneBoundingRect()
    spot = item.mapToItemCoords(QPointF(36.5, 34.7)) + frame.topLeft()
    # 1 happened in a corridor that is all taken; its fronts are on both sides
    wide = QRectF(spot.x() - 30.0, spot.y() - 2.0, 60.0, 4.0)
    fronts = [QLineF(wide.left(), y, wide.right(), y) for y in (spot.y() + 1.0, spot.y() + 2.0)]
    fronts += [QLineF(wide.left(), y, wide.right(), y) for y in (spot.y() - 1.0, spot.y() - 2.0)]
    for crowded, gone in ((False, []), (True, [1])):
        source_marks.keep_clear(
            project, item, layer, listed, FAMILY, None, [wide], (), fronts, crowded=crowded
        )
        assert source_marks.left_out(item, listed) == gone
        assert layer.featureCount() == 2 - len(gone)


def test_the_middle_of_a_pocket_is_not_in_its_neck(project):
    """The line of 24 ran down through a pocket to its neck, in whose box it had its place."""
    unit = 0.01
    ring = QgsGeometry.fromPointXY(QgsPointXY(37.0, 34.7)).buffer(3.0 * unit, 8)
    neck = QgsGeometry.fromRect(QgsRectangle(36.999, 34.6, 37.001, 34.7))
    pockets = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "Pockets", "memory")
    add(pockets, ring.combine(neck).asWkt(), ["P"])
    library.apply(pockets, "pockets", project)
    project.addMapLayer(pockets)
    ground = control(project)
    extent = QgsRectangle(36.0, 34.0, 38.0, 35.4)
    asked = situation_map.Request(
        [pockets, ground], "A", extent=extent, crs=ground.crs(), context=False, inset=False
    )
    item = situation_map.build(project, asked).layout.itemById("map")
    (whole,), (middle,) = (
        told(item, [pockets]) for told in (standing.pocket_boxes, standing.pocket_middles)
    )
    in_neck = item.mapToItemCoords(QPointF(37.0, 34.62))
    assert whole.contains(in_neck) and not middle.contains(in_neck)
    assert middle.contains(item.mapToItemCoords(QPointF(37.0, 34.7)))
    assert middle.width() < 0.7 * whole.width()
