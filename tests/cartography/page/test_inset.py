# SPDX-License-Identifier: GPL-2.0-or-later
"""What is too small to be read on a map is shown closer beside it, and nothing else is."""

from __future__ import annotations

import dataclasses

import pytest

pytest.importorskip("qgis.core")
from page_layers import add, control
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLineF, QRectF
from salient.cartography.page import (
    boxes,
    corner,
    decorations,
    inset,
    inset_view,
    legend,
    situation_map,
    story,
    town_choice,
)
from salient.cartography.style import library

#: two degrees across: on 206 mm of map 1 mm is about a hundredth of a degree
WIDE = QgsRectangle(36.0, 34.0, 38.0, 35.4)
KEY = legend.CONTEXT


def gap(project, width: float):
    fields = (
        "&field=gap_id:string&field=line_no:int&field=length_km:double&field=gap_total_km:double"
    )
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326{fields}", "Gap", "memory")
    add(layer, f"LineString(37.5 35, {37.5 + width} 35)", ["1", 1, width * 91.0, width * 91.0])
    library.apply(layer, "gaps", project)
    project.addMapLayer(layer)
    return layer


def page(project, layers, **given):
    asked = situation_map.Request(layers, "A page", extent=WIDE, crs=layers[0].crs(), **given)
    return situation_map.build(project, asked).layout


def test_a_small_gap_is_shown_closer_with_a_box_and_leaders(project):
    layers = [gap(project, 0.02), control(project)]
    layout = page(project, layers)
    item, main = layout.itemById("inset"), layout.itemById("map")
    # at least three times, at most 25 times as close, with the gap in the middle
    assert 3.0 <= main.scale() / item.scale() <= 25.5
    assert item.extent().contains(inset.spots_of(main, layers, project)[0].box)
    # a fan where the two are near to one another, else nothing: one line looks like a border
    leaders = [layout.itemById(f"inset_leader_{number}") for number in (1, 2)]
    assert len({one is None for one in leaders}) == 1
    if leaders[0] is not None:
        box, frame = inset._box_on(main, item), item.sceneBoundingRect()
        assert boxes.between(box, frame) <= 0.8 * frame.width()
    # the signs tell all the same which box is shown closer
    assert [layout.itemById("inset" + end).text() for end in inset.TAGS] == ["I", "I"]
    assert main.overviews().size() == 1
    assert main.overviews().overview(0).linkedMap() is item
    box = main.sceneBoundingRect()
    assert box.contains(item.sceneBoundingRect())
    # neither scale bars nor the north arrow are under it
    for name in ("scale_ground", "north"):
        assert not layout.itemById(name).sceneBoundingRect().intersects(item.sceneBoundingRect())


def test_what_can_be_seen_well_has_no_inset(project):
    layout = page(project, [gap(project, 0.3), control(project)])
    assert layout.itemById("inset") is None
    assert layout.itemById("map").overviews().size() == 0


def test_the_legend_explains_what_the_inset_alone_shows(project):
    """An arrow of 2 mm is not drawn on the map; in the inset it is three times as long."""
    fields = "&field=to_actor:string&field=from_actor:string&field=area_km2:double&field=noise:int"
    changes = QgsVectorLayer(f"Polygon?crs=EPSG:4326{fields}", "Changes", "memory")
    add(changes, "Polygon((37.5 35, 37.52 35, 37.52 35.02, 37.5 35.02, 37.5 35))", ["A", "B", 4, 0])
    arrows = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=to_actor:string&field=depth_km:double", "Moves", "memory"
    )
    add(arrows, "LineString(37.5 35.01, 37.52 35.01)", ["A", 2.0])
    for layer, style in ((changes, "changes"), (arrows, "movement")):
        library.apply(layer, style, project)
        project.addMapLayer(layer)
    layers = [arrows, changes, control(project)]
    layout = page(project, layers)
    legend_items = layout.itemById("legend").model().rootGroup().findLayers()
    assert not legend.shown_keys(arrows, [layout.itemById("map")])
    assert legend.shown_keys(arrows, [layout.itemById("inset")])
    assert arrows in [node.layer() for node in legend_items]


def test_a_second_run_has_one_inset_and_keeps_one_that_was_moved(project):
    layers = [gap(project, 0.02), control(project)]
    layout = page(project, layers)
    first = layout.itemById("inset").pagePositionWithUnits().x()
    layout = page(project, layers)
    assert len([one for one in layout.items() if getattr(one, "id", str)() == "inset"]) == 1
    assert layout.itemById("inset").pagePositionWithUnits().x() == pytest.approx(first)
    item = layout.itemById("inset")
    item.attemptSetSceneRect(item.sceneBoundingRect().translated(20.0, -3.0))
    layout = page(project, layers)
    assert layout.itemById("inset").pagePositionWithUnits().x() == pytest.approx(
        first + 20.0, abs=0.5
    )
    assert layout.itemById("map").overviews().size() == 1


def test_a_page_without_one_takes_the_old_one_off(project):
    layers = [gap(project, 0.02), control(project)]
    page(project, layers)
    layout = page(project, layers, inset=False)
    names = ("inset", "inset_scale", "inset_leader_1", "inset_leader_2")
    assert [name for name in names if layout.itemById(name) is not None] == []


def gaps(project, *places):
    layer = gap(project, 0.02)
    for x, y in places:
        add(layer, f"LineString({x} {y}, {x + 0.03} {y})", ["2", 1, 2.7, 2.7])
    return layer


def test_an_inset_hides_no_other_gap(project):
    """Of fifty gaps the one that was shown closer hid eight."""
    everywhere = [(36.1 + 0.2 * i, 34.1 + 0.2 * j) for i in range(9) for j in range(6)]
    assert page(project, [gaps(project, *everywhere), control(project)]).itemById("inset") is None
    project.clear()
    layout = page(project, [gaps(project, (36.3, 34.3)), control(project)])
    item, main = layout.itemById("inset"), layout.itemById("map")
    at = inset._on_page(main, 36.31, 34.3)
    assert item is not None and not item.sceneBoundingRect().contains(*at)


def test_the_scale_of_an_inset_has_one_step(project):
    layout = page(project, [gap(project, 0.02), control(project)])
    bar = layout.itemById("inset_scale")
    # a quarter of 55 mm has no room for three numbers
    assert bar.numberOfSegments() == 1
    assert bar.rect().width() < 0.5 * layout.itemById("inset").rect().width()


@pytest.mark.parametrize("wide_km", [9.0, 24.0, 33.0, 48.0, 90.0, 110.0])
@pytest.mark.parametrize("wide_mm", [30.0, 36.0, 55.0])
def test_the_numbers_of_a_scale_bar_of_one_step_are_apart(project, wide_mm, wide_km):
    """“0 10 km” stood so near to one another that it was read as one number."""
    layout = QgsPrintLayout(project)
    item = QgsLayoutItemMap(layout)
    item.attemptSetSceneRect(QRectF(0.0, 0.0, wide_mm, wide_mm))
    layout.addLayoutItem(item)
    item.setCrs(QgsCoordinateReferenceSystem("EPSG:32637"))
    half = 500.0 * wide_km
    item.setExtent(QgsRectangle(500_000 - half, 5_300_000 - half, 500_000 + half, 5_300_000 + half))
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    decorations.scale_bar(bar, item, "km", "", steps=1)
    millimetres = bar.unitsPerSegment() * wide_mm / wide_km
    assert 4.9 < millimetres < 12.6


def test_the_scale_bar_of_an_inset_hides_no_front(project):
    fields = "&field=actor_1:string&field=actor_2:string"
    front = QgsVectorLayer(f"LineString?crs=EPSG:4326{fields}", "Front", "memory")
    # out of the gap to the lower left, where the bar stood
    add(front, "LineString(37.3 34.8, 37.51 35)", ["A", "B"])
    library.apply(front, "front", project)
    project.addMapLayer(front)
    layout = page(project, [front, gap(project, 0.02), control(project)], context=False)
    item = layout.itemById("inset")
    bar = layout.itemById("inset_scale")
    frame, box = item.sceneBoundingRect(), bar.sceneBoundingRect()
    assert frame.contains(box)
    unit = item.extent().width() / frame.width()
    ground = QgsRectangle(
        item.extent().xMinimum() + (box.left() - frame.left()) * unit,
        item.extent().yMaximum() - (box.bottom() - frame.top()) * unit,
        item.extent().xMinimum() + (box.right() - frame.left()) * unit,
        item.extent().yMaximum() - (box.top() - frame.top()) * unit,
    )
    line = next(front.getFeatures()).geometry()
    assert line.intersects(item.extent()) and not line.intersects(ground)


def test_the_scale_bar_of_an_inset_leaves_a_name_a_side_where_it_hides_nothing(project):
    """The bar kept off the first side of a town and stood on ground gained, others were free."""
    layers = [gap(project, 0.02), control(project)]
    layout = page(project, layers, context=False)
    item = layout.itemById("inset")
    layout.removeLayoutItem(layout.itemById("inset_scale"))
    side = item.rect().width()
    gained = changes_of(project)
    seen, free = item.extent(), 0.42
    # all but the lower left
    box = QgsRectangle(seen)
    box.setXMinimum(seen.xMinimum() + free * seen.width())
    low = QgsRectangle(seen)
    low.setYMinimum(seen.yMinimum() + free * seen.height())
    for one in (box, low):
        add(gained, QgsGeometry.fromRect(one).asWkt(), ["A", "B", 9.0, 0])

    class Names:
        """A town whose name has room on either side."""

        family = ""

        def known_names(self, *_):
            return []

        def first_names(self, *_):
            return []

        def names(self, *_):
            across = QRectF(0.0, 0.7 * side, side, 0.3 * side)
            return [across, QRectF(0.0, 0.0, 0.5 * side, 0.2 * side)]

    inset._add_bar(item, [gained], Names())
    bar = layout.itemById("inset_scale").sceneBoundingRect()
    ground = corner.DrawnGround(item, [gained])
    assert ground.covers(bar) <= corner.LEAST
    assert bar.center().y() > item.sceneBoundingRect().center().y()


@pytest.mark.parametrize("first", [0, 1])
def test_the_scale_bar_of_an_inset_leaves_its_largest_town_a_name(project, first):
    """Kostyantynivka gave way to the bar, and Panteleymonivka had its name."""
    layers = [gap(project, 0.02), control(project)]
    layout = page(project, layers, context=False)
    item = layout.itemById("inset")
    layout.removeLayoutItem(layout.itemById("inset_scale"))
    side = item.rect().width()
    halves = [QRectF(0.0, y, side, 0.5 * side) for y in (0.0, 0.5 * side)]

    class Names:
        """Of two towns, the larger first."""

        family = ""

        def known_names(self, *_):
            return []

        def first_names(self, *_):
            return []

        def names(self, *_):
            return [halves[first], halves[1 - first]]

    inset._add_bar(item, [], Names())
    bar = layout.itemById("inset_scale").sceneBoundingRect()
    assert (bar.center().y() > item.sceneBoundingRect().center().y()) is (first == 0)


@pytest.mark.parametrize("many", [1, 2])
def test_the_scale_bar_of_an_inset_leaves_the_towns_that_it_names_first_their_names(project, many):
    """Donetsk had room for its name, and the bar lay on Pokrovsk, which the inset was about."""
    layers = [gap(project, 0.02), control(project)]
    layout = page(project, layers, context=False)
    item = layout.itemById("inset")
    layout.removeLayoutItem(layout.itemById("inset_scale"))
    frame = item.sceneBoundingRect()
    # the bar would stand below on the left
    low = QRectF(frame.left(), frame.center().y(), frame.width(), 0.5 * frame.height())
    right = QRectF(frame.center().x(), frame.top(), 0.5 * frame.width(), 0.5 * frame.height())

    class Names:
        """Of two towns, or of one, the bar hides."""

        family = ""

        def known_names(self, *_):
            return []

        def first_names(self, _item, _seen, *taken):
            rooms = [low, right][:many]
            return [one for one in rooms if not any(one.intersects(bar) for bar in taken)]

    inset._add_bar(item, [], Names())
    bar = layout.itemById("inset_scale").sceneBoundingRect()
    assert not any(bar.intersects(one) for one in [low, right][:many])


def changes_of(project, *places: tuple[float, float, float, int]):
    """Return ground that changed hands: west, south, degrees across, km²."""
    fields = "&field=to_actor:string&field=from_actor:string&field=area_km2:double&field=noise:int"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326{fields}", "Changes", "memory")
    for west, south, size, area in places:
        box = QgsRectangle(west, south, west + size, south + size)
        add(layer, QgsGeometry.fromRect(box).asWkt(), ["A", "B", area, 0])
    library.apply(layer, "changes", project)
    project.addMapLayer(layer)
    return layer


def test_each_large_change_is_shown_closer_and_no_small_one(project):
    """Of two gains as large to the eye one had an inset, and on A3 neither."""
    changes = changes_of(
        project, (36.1, 35.2, 0.1, 100), (37.8, 34.1, 0.08, 64), (36.9, 34.7, 0.02, 4)
    )
    for paper in ("a4_landscape", "a3_landscape"):
        layout = page(project, [changes, control(project)], template=paper, context=False)
        insets = inset.on(layout)
        assert len(insets) == 2, paper
        seen = [one.extent().center() for one in insets]
        assert [round(one.x(), 1) for one in seen] == pytest.approx([36.1, 37.8], abs=0.15)
        first, second = (one.sceneBoundingRect() for one in insets)
        assert not first.intersects(second)
        # which is of which a number on both says
        for one, sign in zip(insets, ("I", "II")):
            tags = [layout.itemById(one.id() + end) for end in inset.TAGS]
            assert [tag.text() for tag in tags] == [sign, sign]
            assert one.sceneBoundingRect().contains(tags[0].sceneBoundingRect())


def test_no_leader_of_an_inset_crosses_the_front(project):
    fields = "&field=actor_1:string&field=actor_2:string"
    front = QgsVectorLayer(f"LineString?crs=EPSG:4326{fields}", "Front", "memory")
    add(front, "LineString(36 34.68, 38 34.68)", ["A", "B"])
    library.apply(front, "front", project)
    project.addMapLayer(front)
    changes = changes_of(project, (37.0, 34.7, 0.05, 25))
    layout = page(project, [front, changes, control(project)], context=False)
    main = layout.itemById("map")
    frame = main.sceneBoundingRect()
    (_, y) = inset._on_page(main, 37.0, 34.68)
    for line in inset.lines(layout, main)[4:]:
        assert not min(line.y1(), line.y2()) < y < max(line.y1(), line.y2())
    assert frame.top() < y < frame.bottom()


def test_the_frame_of_a_box_on_the_map_runs_over_no_large_town(project, monkeypatch):
    """Donetsk had neither dot nor name: a line of the box of an inset ran through it."""
    layers = [gap(project, 0.02), control(project)]
    layout = page(project, layers)
    main, item = layout.itemById("map"), layout.itemById("inset")
    box = inset._box_on(main, item)
    view = inset.view_of(main, [], "")
    assert view._off_towns(inset_view._moved(item.extent())) == item.extent()
    monkeypatch.setattr(inset_view, "large_towns", lambda _: [box.bottomRight()])
    # a view looks once where they are
    view = inset.view_of(main, [], "")
    other = inset.decorations.on_page(main, view._off_towns(inset_view._moved(item.extent())))
    assert not other.adjusted(-1, -1, 1, 1).contains(box.bottomRight())
    # as close as before, and the gap within
    assert abs(other.width() - box.width()) < 0.01
    assert other.adjusted(1, 1, -1, -1).contains(box.center())


def ground_of(project, actor: str, *corners: float) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    add(layer, QgsGeometry.fromRect(QgsRectangle(*corners)).asWkt(), [actor])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    return layer


@pytest.mark.parametrize("towards", [True, False])
def test_an_inset_of_a_change_shows_the_town_that_it_is_known_by(project, monkeypatch, towards):
    """Pokrovsk lay on the left edge of the inset of the gain that is known by it."""
    size = 0.1
    changes = changes_of(project, (37.0, 34.7, size, 80))
    # one west of the gain, where the loser stands or the winner stood; a smaller one above it
    large = town_choice.Town("Largetown", 37.0 - 0.42 * size, 34.75, 60_000)
    small = town_choice.Town("Smalltown", 37.05, 34.7 + 1.3 * size, 20_000)
    placed = [(one, QgsPointXY(one.lon, one.lat)) for one in (large, small)]
    monkeypatch.setattr(town_choice, "placed_in", lambda *_: placed)
    layers = [changes, ground_of(project, "A", 37.0 if towards else 36.0, 34.0, 38.0, 34.8)]
    main = page(project, layers, inset=False).itemById("map")
    (spot,) = inset.spots_of(main, layers, project)
    view = inset.view_of(main, [story.StoryGround(main, layers)], "Open Sans")
    side = 45.0
    seen = view.extent(spot, QRectF(250.0, 150.0, side, side))
    names = [town.name for town, _ in view._known_by(spot, placed)]
    assert names == (["Largetown", "Smalltown"] if towards else ["Smalltown"])
    assert len(view.known_names(seen, side - inset_view.FRAME_MM)) == len(names)
    assert [town.name for town in view.known(seen)] == names
    inner = QgsRectangle(seen)
    inner.scale(0.75)
    assert inner.contains(placed[0 if towards else 1][1])
    assert seen.contains(spot.box)


def test_the_towns_that_an_inset_is_known_by_are_chief_ones_on_it(project, monkeypatch):
    """Pokrovsk, for which a gain was shown, gave way to Myrnohrad beside it."""
    layers = [gap(project, 0.02), control(project)]
    main = page(project, layers).itemById("map")
    (first, second, *_) = town_choice.towns_on(main)
    towns = next(one for one in main.layers() if one.customProperty(KEY) == "towns")
    # a town of the same name elsewhere is another
    elsewhere = dataclasses.replace(second[0], lon=second[0].lon + 1.0)
    town_choice.make_chief(main, [first[0], elsewhere])
    told = {row["name"]: row["chief"] for row in towns.getFeatures()}
    assert told[first[0].name] is True and told[second[0].name] is False
    # an inset asks for them
    asked = []
    monkeypatch.setattr(town_choice, "make_chief", lambda item, _: asked.append(item.id()))
    page(project, layers)
    assert asked == ["inset"]


def test_the_scale_bar_of_an_inset_leaves_the_towns_it_is_known_by_their_names(project):
    """It stood where Pokrovsk's name had room, and left Kostyantynivka's alone."""
    layout = page(project, [gap(project, 0.02), control(project)], inset=True)
    item = layout.itemById("inset")
    side = item.rect().width()
    above = [QRectF(k * side / 2.0, 0.0, side / 2.0, 0.55 * side) for k in (0, 1)]
    below = QRectF(0.0, 0.55 * side, side, 0.45 * side)

    class Names:
        """Two towns above; the first place of the larger leaves the bar that half alone."""

        family = ""

        def known_names(self, *_):
            return above

        def names(self, *_):
            return [below, *above]

    inset._add_bar(item, [], Names())
    bar = layout.itemById("inset_scale").sceneBoundingRect()
    assert bar.center().y() > item.sceneBoundingRect().center().y()


def claimed(project, *places: tuple[float, float, float]):
    """Return ground of A over the whole map but for what A only claims: west, south, degrees."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=class:string", "Control", "memory"
    )
    add(layer, QgsGeometry.fromRect(QgsRectangle(36.0, 34.0, 38.0, 34.6)).asWkt(), ["A", ""])
    for west, south, size in places:
        box = QgsRectangle(west, south, west + size, south + size)
        add(layer, QgsGeometry.fromRect(box).asWkt(), ["A", "Claimed"])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    return layer


def test_ground_that_is_claimed_is_shown_closer_where_it_is_small(project):
    """A page of what is held and what is claimed showed the claims 6 mm wide."""
    layout = page(project, [claimed(project, (37.0, 34.62, 0.06))], context=False)
    (item,) = inset.on(layout)
    assert item.extent().contains(QgsRectangle(37.0, 34.62, 37.06, 34.68))
    project.clear()
    # of 0.4 of 2 degrees a hatch is read as it is
    assert inset.on(page(project, [claimed(project, (36.8, 34.62, 0.4))], context=False)) == []


def test_two_claims_side_by_side_stand_on_one_inset_whole(project):
    layout = page(
        project, [claimed(project, (37.0, 34.62, 0.06), (37.12, 34.66, 0.05))], context=False
    )
    (item,) = inset.on(layout)
    assert item.extent().contains(QgsRectangle(37.0, 34.62, 37.17, 34.71))


def test_of_several_insets_none_has_leaders(project):
    """One of two had a fan, and its line ran along the scale bar: signs say which is of which."""
    changes = changes_of(project, (36.1, 35.2, 0.1, 100), (37.8, 34.1, 0.08, 64))
    layout = page(project, [changes, control(project)], context=False)
    insets = inset.on(layout)
    assert len(insets) == 2
    ends = [one.id() + end for one in insets for end in ("_leader_1", "_leader_2")]
    assert [name for name in ends if layout.itemById(name) is not None] == []


def test_each_of_two_insets_stands_nearer_to_what_it_shows(project):
    """Of two gains the western one was shown at the eastern edge, and the other way round."""
    changes = changes_of(project, (36.1, 35.2, 0.1, 100), (37.8, 34.1, 0.08, 64))
    layers = [changes, control(project)]
    layout = page(project, layers, context=False)
    main, insets = layout.itemById("map"), inset.on(layout)
    spots = inset.spots_of(main, layers, project)
    places = [one.sceneBoundingRect() for one in insets]
    for item, place in zip(insets, places[::-1]):
        item.attemptSetSceneRect(place)
        item.setCustomProperty(inset._AT, inset._position(item))
    shown = [inset._box_on(main, one).center() for one in insets]

    def far():
        there = [one.sceneBoundingRect().center() for one in insets]
        return sum(QLineF(at, other).length() for at, other in zip(shown, there))

    crossed = far()
    inset.uncross(insets, spots, inset.view_of(main, [], ""))
    assert far() < crossed
    for item, spot in zip(insets, spots):
        assert item.extent().contains(spot.box)


def test_a_speck_that_is_contested_has_no_inset(project):
    """On a map of a whole country one village was shown closer, whatever the page told."""
    layout = page(project, [claimed(project, (37.0, 34.62, 0.02))], context=False)
    assert inset.on(layout) == []


def test_every_inset_has_a_town_to_know_it_by(project):
    """A scale bar stood on the dot of the one town that an inset was moved for, or on its name."""
    ground = control(project)
    towns = [
        one
        for one in town_choice.towns_in(ground.crs(), WIDE, project, 3e4)
        if 36.2 < one.lon < 37.7 and 34.2 < one.lat < 35.2
    ]
    assert len(towns) > 5
    bare = []
    for town in towns:
        for east, north in ((0.07, 0.07), (0.02, -0.07)):
            changes = changes_of(project, (town.lon + east, town.lat + north, 0.04, 15))
            layout = page(project, [changes, ground])
            for item in inset.on(layout):
                layers = [one for one in item.layers() if one.customProperty(KEY) == "towns"]
                if not sum(one.featureCount() for one in layers):
                    bare.append((town.name, east, north))
            project.removeMapLayer(changes)
    assert bare == []


def test_an_inset_of_a_change_shows_the_smaller_one_beside_it(project):
    """A gain of the period fell outside the box of an inset that was mostly blank."""
    changes = changes_of(project, (37.0, 34.8, 0.06, 0), (37.055, 34.775, 0.004, 0))
    layout = page(project, [changes, control(project)])
    item = layout.itemById("inset")
    inner = QgsRectangle(item.extent())
    inner.scale(0.9)
    assert all(inner.contains(one.geometry().boundingBox()) for one in changes.getFeatures())
    (spot,) = inset.spots_of(layout.itemById("map"), [changes], project)
    assert len(spot.near) == 1


def test_a_box_keeps_off_ground_that_changed_hands_and_off_the_front_of_the_other_map(project):
    """The scale bar of an inset stood on the edge of the gain, and elsewhere on the day before."""
    changes = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=to_actor:string&field=noise:boolean", "Changes", "memory"
    )
    # most of the upper half, and nothing below but a front on the other map
    add(changes, "Polygon((36 34.8, 38 34.8, 38 36, 36 36, 36 34.8))", ["A", False])
    library.apply(changes, "changes", project)
    project.addMapLayer(changes)
    item = page(project, [changes, control(project)], inset=False).itemById("map")
    seen, unit = item.extent(), item.extent().width() / item.rect().width()
    front = QgsVectorLayer("LineString?crs=EPSG:4326&field=actor_1:string", "Front", "memory")
    low = seen.yMinimum() + 9.0 * unit
    add(front, f"LineString({seen.center().x()} {low}, {seen.xMaximum()} {low})", ["A"])
    library.apply(front, "front", project)
    project.addMapLayer(front)
    ground, twin = (corner.DrawnGround(item, [one]) for one in (changes, front))
    size = (40.0, 15.0)
    alone, both = (ground.best(*size, off_gained=True, twin=one).box for one in (None, twin))
    assert twin.covers(alone) > corner.LEAST >= twin.covers(both)
    box = ground.best(*size, [QRectF(item.sceneBoundingRect())], off_gained=True).box
    assert not ground.covers_gained(box)
    assert ground.covers_gained(box.translated(0.0, -0.6 * item.rect().height()))
