# SPDX-License-Identifier: GPL-2.0-or-later
"""The lengths of many gaps stand apart on a map, as QGIS itself draws them."""

from __future__ import annotations

import math
from itertools import product
from random import Random

import pytest

pytest.importorskip("qgis.core")
from page_layers import add, control
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayerStyle,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF
from read_lengths import read, results_of
from salient.cartography.page import (
    boxes,
    gap_labels,
    gap_places,
    gap_reading,
    key_figures,
    legend,
    pins,
    situation_map,
    source_list,
    source_marks,
    standing,
    words,
)
from salient.cartography.style import library

WIDE = QgsRectangle(36.0, 34.0, 38.0, 35.4)
FIELDS = "&field=gap_id:string&field=line_no:int&field=length_km:double&field=label:string"


def gaps(project, places) -> QgsVectorLayer:
    """Return gaps of two hundredths of a degree, 2 mm on an A4 page."""
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326{FIELDS}", "Gap", "memory")
    for number, (x, y) in enumerate(places):
        line = f"LineString({x} {y}, {x + 0.02} {y})"
        km = 1.8 + number / 10.0
        add(layer, line, [str(number), 1, km, f"{km:.1f} km (1 mi)"])
    library.apply(layer, "gaps", project)
    project.addMapLayer(layer)
    return layer


def built(project, layers):
    asked = situation_map.Request(
        layers, "A page", extent=WIDE, crs=layers[0].crs(), context=False, inset=False
    )
    return situation_map.build(project, asked)


def page(project, layers):
    return built(project, layers).layout


def written(layout, layer):
    """Return what QGIS writes of a layer: text and box, in degrees."""
    results = results_of(layout.itemById("map"))
    return [
        (one.labelText, one.labelRect)
        for one in results.labelsWithinRect(WIDE)
        if one.layerID == layer.id()
    ]


#: four columns of five: at one distance from their gaps half of the labels lie over others
LEFT_OUT = 6
CROWD = [(36.6 + 0.09 * i, 34.5 + 0.07 * j) for i in range(4) for j in range(5)]


def legend_of(layout) -> list[str]:
    """Return what the legend of a page calls its layers."""
    nodes = layout.itemById("legend").model().rootGroup().findLayers()
    return [str(node.customProperty("legend/title-label", "")) for node in nodes]


def test_the_lengths_of_a_crowd_of_gaps_stand_apart_and_on_none(project):
    layer = gaps(project, CROWD)
    whole = built(project, [layer, control(project)])
    found = written(whole.layout, layer)
    # some in the midst have no way out that crosses no other gap: they are counted
    assert len(found) >= len(CROWD) - LEFT_OUT
    told = [one for one in whole.messages if "finds no room" in one]
    assert len(found) == len(CROWD) or f": {len(CROWD) - len(found)}." in told[0]
    # and the page says so to its reader
    said = f"Gaps drawn without their length, for want of room: {len(CROWD) - len(found)}."
    shown = " ".join(whole.layout.itemById("credits").text().split())
    assert len(found) == len(CROWD) or said in shown
    # in one unit where two would find no room, and that said once where it finds none either
    once = any(one.startswith("Encirclement gap, km") for one in legend_of(whole.layout))
    unit = "" if once else " km"
    assert {text for text, _ in found} <= {f"{1.8 + n / 10:.1f}{unit}" for n in range(len(CROWD))}
    places = [box for _, box in found]
    for number, box in enumerate(places):
        box.scale(0.98)
        assert not any(box.intersects(other) for other in places[:number])
        assert not any(
            box.intersects(QgsRectangle(x, y - 0.001, x + 0.02, y + 0.001)) for x, y in CROWD
        )


def test_a_crowd_that_has_no_room_for_its_unit_has_it_once_for_all(project):
    layer = gaps(project, CROWD)
    whole = built(project, [layer, control(project)])
    found = written(whole.layout, layer)
    assert {text for text, _ in found} <= {f"{1.8 + n / 10:.1f}" for n in range(len(CROWD))}
    # beside the sign that it is read with, and not in the credits
    assert "Encirclement gap, km, not to scale" in legend_of(whole.layout)
    assert "Encirclement gap, km" not in whole.layout.itemById("credits").text()


@pytest.mark.parametrize(
    ("texts", "alike"),
    [
        (["1.8 km", "12\u00a0km"], True),
        (["900 m", "1.8 km"], False),
        (["under 1 km", "1.8 km"], False),
        (["24.6 ± 1.4 km"], True),
    ],
)
def test_only_lengths_in_kilometres_leave_them_out(texts, alike):
    at, size = QPointF(0.0, 0.0), (1.0, 1.0)
    crowd = [gap_places.GapLabel(n, at, [], size, text) for n, text in enumerate(texts)]
    assert gap_labels._all_in_km(crowd) == alike


def test_no_leader_runs_over_another_gap_or_beneath_a_length(project):
    layer = gaps(project, CROWD)
    item = page(project, [layer, control(project)]).itemById("map")
    crowd = gap_labels._labels(item, layer, pins.settings_of(layer), "Open Sans")
    inside = QRectF(0.0, 0.0, item.rect().width(), item.rect().height())
    gap_places.arrange(crowd, gap_places.Room(inside))
    placed = [one for one in crowd if one.box is not None]
    assert len(placed) > len(crowd) // 2
    for one in placed:
        leader = gap_places.leader_of(one, one.box)
        others = [other for other in crowd if other is not one]
        bars = [bar for other in others for bar in gap_reading.around(other.lines)]
        assert not any(boxes.crosses(leader, bar) for bar in bars)
        labels = [other for other in others if other.box is not None]
        assert not any(boxes.crosses(leader, other.box) for other in labels)
        its = [gap_places.leader_of(other, other.box) for other in labels]
        assert not any(boxes.meet(leader, line) for line in its)
        # nobody takes it for that of a gap that is as near
        own = boxes.away(one.box, gap_reading.around(one.lines))
        assert boxes.away(one.box, bars) > min(own + 1.0, 2.0)


def test_a_leader_runs_over_no_core_number_or_line_of_one(project):
    layer = gaps(project, [(36.9, 34.7)])
    item = page(project, [layer, control(project)]).itemById("map")
    (one,) = gap_labels._labels(item, layer, pins.settings_of(layer), "Open Sans")
    inside = QRectF(0.0, 0.0, item.rect().width(), item.rect().height())
    # a ring of marks leaves a way out to the left alone, and a line closes that
    ring = [
        QRectF(one.at.x() + 6.0 * x - 2.5, one.at.y() + 6.0 * y - 2.5, 5.0, 5.0)
        for x in (-1, 0, 1)
        for y in (-1, 0, 1)
        if (x, y) not in ((0, 0), (-1, 0))
    ]
    assert gap_places.arrange([one], gap_places.Room(inside, ring))
    leader = gap_places.leader_of(one, one.box)
    assert leader.x2() < leader.x1() and not any(boxes.crosses(leader, box) for box in ring)
    x, y = one.at.x() - 5.0, one.at.y()
    line = QLineF(x, y - 9.0, x, y + 9.0)
    assert not gap_places.arrange([one], gap_places.Room(inside, ring, [line]))


def test_lengths_of_two_gaps_do_not_stand_beside_one_another(qgis_app):
    """“1.3 2.5” stood between two gaps, the front between the figures like a dash."""
    one, other = (
        gap_places.GapLabel(1, QPointF(x, 50.0), [QLineF(x - 1, 50, x + 1, 50)], (6.0, 3.0), "")
        for x in (48.0, 68.0)
    )
    other.box = QRectF(60.0, 48.0, 6.0, 3.0)
    for east, hit in ((58.0, True), (56.0, False)):
        box = QRectF(east - 6.0, 48.0, 6.0, 3.0)
        assert bool(gap_places.in_the_way(one, box, [other])) is hit


def test_a_length_of_a_crowd_stands_at_its_gap_or_has_a_line(qgis_app):
    """“2.6” stood in a corridor below its gap, with nothing to tell whose it was."""
    own = [QRectF(48.5, 48.5, 3.0, 3.0)]
    for south, lined, plain in ((1.6, False, True), (2.8, False, False), (3.5, True, True)):
        box = QRectF(47.0, 50.0 + south, 6.0, 3.0)
        assert gap_reading.has_line(box, own) is lined
        assert gap_reading.plain_in_crowd(box, own, []) is plain, south


def test_a_length_slant_above_its_gap_has_a_line_that_shows(qgis_app):
    """“0.72” stood beside the head of a pocket, left above its gap, without one."""
    own = [QRectF(48.5, 48.5, 3.0, 3.0)]
    slant, beside = QRectF(51.7, 52.0, 6.0, 3.0), QRectF(51.7, 48.5, 6.0, 3.0)
    assert [gap_reading.is_led(box, own) for box in (slant, beside)] == [True, False]


def test_a_length_with_a_line_is_nearer_to_its_own_gap_as_its_figures_are_seen(qgis_app):
    """“2.5” was: with the room above its figures 1.8 mm from its own, 2.9 from the next one."""
    own, box = [QRectF(48.0, 46.0, 3.0, 2.47)], QRectF(46.0, 50.0, 6.0, 3.0)
    other = QRectF(54.28, 50.0, 3.0, 3.0)
    assert not gap_reading.plain_in_crowd(box, own, [other])
    assert gap_reading.plain_in_crowd(box, own, [other.translated(3.0, 0.0)])


def test_a_length_right_of_another_gap_has_a_line(qgis_app):
    """“0.72” stood left of its gap, and right of one of 3.6 km: it was read as that one's."""
    own, box = [QRectF(60.0, 48.5, 3.0, 3.0)], QRectF(53.2, 48.5, 7.0, 3.0)
    assert gap_reading.plain_in_crowd(box, own, [])
    left = [QRectF(42.0, 48.5, 3.0, 3.0)]
    assert not gap_reading.plain_in_crowd(box, own, left)
    assert gap_reading.plain_in_crowd(box.translated(-1.6, 0.0), own, left)
    # right of its own it may stand before the next one
    assert gap_reading.plain_in_crowd(
        QRectF(62.8, 48.5, 7.0, 3.0), own, [*left, QRectF(72.0, 48.5, 3.0, 3.0)]
    )


def test_on_a_map_lengths_have_the_first_unit_alone(project):
    layer = gaps(project, [(36.4, 34.5), (37.6, 35.1)])
    layout = page(project, [layer, control(project)])
    assert {text for text, _ in written(layout, layer)} == {"1.8 km", "1.9 km"}


def test_the_look_of_the_layer_on_screen_is_not_touched(project):
    layer = gaps(project, CROWD)
    before = layer.labeling().settings().fieldName
    page(project, [layer, control(project)])
    assert layer.labeling().settings().fieldName == before


def labeled(layer, change) -> None:
    """Change how a layer is labelled."""
    settings = QgsPalLayerSettings(layer.labeling().settings())
    change(settings)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def test_lengths_written_by_a_plain_field_stand_apart_too(project):
    layer = gaps(project, CROWD)

    def plain(settings):
        settings.fieldName, settings.isExpression = "label", False

    labeled(layer, plain)
    found = written(page(project, [layer, control(project)]), layer)
    texts = {text for text, _ in found}
    assert len(texts) >= len(CROWD) - LEFT_OUT
    assert {text.replace(" km", "") for text in texts} <= {
        f"{1.8 + n / 10:.1f}" for n in range(len(CROWD))
    }


def test_a_gap_that_begins_with_a_point_twice_hides_no_length(project):
    layer = gaps(project, CROWD)
    x, y = 36.5, 34.45
    add(layer, f"LineString({x} {y}, {x} {y}, {x + 0.02} {y})", ["20", 1, 3.8, "3.8 km (2 mi)"])
    found = written(page(project, [layer, control(project)]), layer)
    assert len(found) >= len(CROWD) - LEFT_OUT


def test_where_more_gaps_lie_than_any_map_has_room_for_the_page_says_how_many_have_no_length(
    project, monkeypatch
):
    """QGIS wrote them over one another, and nothing was said; to look for 300 took minutes."""
    layer = gaps(project, [(36.9, 34.7)] * 299 + [(37.6, 35.1)])
    looked, arrange = [], gap_labels.arrange

    def noted(crowd, room, **given):
        looked.append(len(crowd))
        return arrange(crowd, room, **given)

    monkeypatch.setattr(gap_labels, "arrange", noted)
    whole = built(project, [layer, control(project)])
    found = written(whole.layout, layer)
    assert max(looked) == 2, "those at one spot are not told apart"
    said = f"Gaps drawn without their length, for want of room: {300 - len(found)}."
    assert 1 <= len(found) <= 2
    assert said in " ".join(whole.layout.itemById("credits").text().split())


def shown_by(layout, layer) -> QgsPalLayerSettings:
    """Return how the map of a page labels a layer."""
    copy = layer.clone()
    QgsMapLayerStyle(layout.itemById("map").layerStyleOverrides()[layer.id()]).writeToLayer(copy)
    return QgsPalLayerSettings(copy.labeling().settings())


def test_what_a_user_hides_stays_hidden_beside_what_has_no_room(project):
    kind = QgsPalLayerSettings.Property.Show
    layer = gaps(project, CROWD)

    def hide(settings):
        own = settings.dataDefinedProperties()
        own.setProperty(kind, QgsProperty.fromExpression("\"gap_id\" <> '3'"))
        settings.setDataDefinedProperties(own)

    labeled(layer, hide)
    layout = page(project, [layer, control(project)])
    settings = pins.settings_of(layer)
    item = layout.itemById("map")
    crowd = gap_labels._labels(item, layer, settings, "Open Sans")
    # none has found a place
    gap_labels._fix(item, layer, gap_labels._Arranged(settings, crowd[:1], False, True))
    shown = shown_by(layout, layer)
    said = shown.dataDefinedProperties().property(kind).expressionString()
    assert said == f"(\"gap_id\" <> '3') AND $id NOT IN ({crowd[0].fid})"


@pytest.mark.parametrize("beside", ["refused", "infinite"])
def test_a_place_beside_the_earth_is_left_to_qgis(project, monkeypatch, beside):
    class Edge(QgsCoordinateTransform):
        def transform(self, point):
            if beside == "refused":
                raise QgsCsException("not on the earth")
            return QgsPointXY(math.inf, 0.0)

    layer = gaps(project, CROWD)
    layout = page(project, [layer, control(project)])
    settings = pins.settings_of(layer)
    item = layout.itemById("map")
    crowd = gap_labels._labels(item, layer, settings, "Open Sans")
    for one in crowd:
        one.box = gap_places.weighed(one, None)[0]
    monkeypatch.setattr(pins, "QgsCoordinateTransform", Edge)
    gap_labels._fix(item, layer, gap_labels._Arranged(settings, crowd, False, True))
    kinds = QgsPalLayerSettings.Property
    shown = shown_by(layout, layer)
    told = shown.dataDefinedProperties()
    assert not told.isActive(kinds.Show)
    assert "inf" not in told.property(kinds.PositionX).expressionString()
    monkeypatch.undo()
    assert len(written(layout, layer)) > 0


def test_sheets_of_other_extents_than_the_page_have_no_places_of_it(provider, project, tmp_path):
    """Each pocket's sheet had the lengths where they stood on the map of all."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    import processing

    layer, ground = gaps(project, CROWD), control(project)
    names = ("core:string", "gap_total_km:double", "gap_err_km:double", "area_km2:double",
             "state:string", "gap_id:string")  # fmt: skip
    pockets = QgsVectorLayer(
        "Polygon?crs=EPSG:4326" + "".join(f"&field={one}" for one in names), "Pockets", "memory"
    )
    ring = "Polygon((36.5 34.4, 37.2 34.4, 37.2 34.9, 36.5 34.9, 36.5 34.4))"
    add(pockets, ring, ["Town", 1.8, 0.1, 100.0, "open", "1"])
    project.addMapLayer(pockets)
    context = QgsProcessingContext()
    context.setProject(project)
    for sheets, fixed in (("one page", True), ("pockets", False)):
        found = processing.run(
            "salient:situationmap",
            {
                "LAYERS": [layer.id(), pockets.id(), ground.id()],
                "TITLE": "Gaps",
                "ATLAS": sheets,
                "EXTENT": "36,38,34,35.4 [EPSG:4326]",
                "CONTEXT": False,
                "INSET": False,
                "OUTPUT": str(tmp_path / "sheet.png"),
                "DPI": 40,
            },
            feedback=QgsProcessingFeedback(False),
            context=context,
        )
        layout = project.layoutManager().layoutByName(found["LAYOUT"])
        looks = layout.itemById("map").layerStyleOverrides()
        assert ("map_get" in looks.get(layer.id(), "")) == fixed


def test_a_sealed_gap_is_said_to_be_sealed_and_not_to_have_no_length():
    fields = "&field=gap_total_km:double&field=state:string&field=core:string"
    fields += "&field=gap_id:string&field=gap_err_km:double&field=area_km2:double"
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326{fields}", "Gap", "memory")
    add(layer, "LineString(36 34, 36.1 34)", [0.0, "sealed", "Town", "1", 0.0, None])
    (row,) = layer.getFeatures()
    ((label, text),) = key_figures.of_pocket(row)
    assert "Town" in label and text == "sealed"


def test_the_length_of_a_lone_gap_lies_neither_on_it_nor_under_a_number(project):
    """A number took the place beside a gap, and QGIS wrote the length over both."""
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326{FIELDS}", "Gap", "memory")
    # near the right edge: there is no room on that side
    add(layer, "LineString(37.8 34.6, 37.8 34.9)", ["1", 1, 33.0, "33.0 km (20.5 mi)"])
    library.apply(layer, "gaps", project)
    project.addMapLayer(layer)
    entry = source_list.SourceListEntry(1, "Fighting", 37.8, 34.75)
    layers = [layer, control(project)]
    asked = situation_map.Request(
        layers, "A", extent=WIDE, crs=layer.crs(), context=False, inset=False, entries=[entry]
    )
    layout = situation_map.build(project, asked).layout
    ((text, box),) = written(layout, layer)
    assert text.startswith("33")
    assert not box.intersects(QgsRectangle(37.799, 34.6, 37.801, 34.9))
    item = layout.itemById("map")
    unit = item.extent().width() / item.rect().width()
    numbers = next(one for one in item.layers() if one.customProperty(source_marks.KEY))
    for mark in numbers.getFeatures():
        at = mark.geometry().asPoint()
        half = mark["width"] * unit / 2.0, mark["height"] * unit / 2.0
        taken = QgsRectangle(at.x() - half[0], at.y() - half[1], at.x() + half[0], at.y() + half[1])
        assert not box.intersects(taken)


def crowded(number: int, x: float, y: float, text: str) -> gap_places.GapLabel:
    """Return the length of a gap of a crowd, 2 mm long."""
    lines = [QLineF(x - 1.0, y, x + 1.0, y)]
    return gap_places.GapLabel(number, QPointF(x, y), lines, (6.0, 3.0), text)


def test_a_length_in_the_row_of_another_gap_is_not_that_of_the_one_above(qgis_app):
    """“2.5” stood below its gap, right before the next one, and was read as that one's."""
    upper, lower = crowded(1, 50.0, 47.0, "2.5"), crowded(2, 57.5, 52.2, "1.8")
    own, others = (gap_reading.signs(one.lines) for one in (upper, lower))
    box = QRectF(47.4, max(sign.bottom() for sign in own), 5.2, 3.4)
    assert not gap_reading.plain_in_crowd(box, own, others)
    # where no other gap is in its row it is plain
    assert gap_reading.plain_in_crowd(box, own, [])


def test_gaps_too_short_to_be_seen_come_by_their_length(project):
    """All were as long as their sign, and the smallest, of which the headline tells, came late."""
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326{FIELDS}", "Gap", "memory")
    for number, size in enumerate((0.004, 0.001, 0.003, 0.002)):
        x = 36.6 + 0.2 * number
        add(layer, f"LineString({x} 34.7, {x + size} 34.7)", [str(number), 1, size, f"{size} km"])
    library.apply(layer, "gaps", project)
    project.addMapLayer(layer)
    item = page(project, [layer, control(project)]).itemById("map")
    found = gap_labels._labels(item, layer, pins.settings_of(layer), "Open Sans")
    assert [one.text[:5] for one in found] == ["0.001", "0.002", "0.003", "0.004"]


def test_a_gap_that_the_headline_tells_of_has_its_length_before_the_others(qgis_app):
    """“0.72 km, at 5 of them”, and the map showed four."""
    smallest, other = crowded(1, 50.0, 50.0, "0.72"), crowded(2, 150.0, 50.0, "3.6")
    # a slit for a line, and room beyond it for a length
    walls = [QRectF(x + side, 41.0, 20.0, 6.5) for x in (50.0, 150.0) for side in (-20.5, 0.5)]
    walls += [
        QRectF(x + left, 47.5, wide, high)
        for x in (50.0, 150.0)
        for left, wide, high in ((-20.0, 18.0, 30.0), (2.0, 18.0, 30.0), (-2.0, 4.0, 0.0))
    ]
    walls += [QRectF(x - 20.0, 53.0, 40.0, 30.0) for x in (50.0, 150.0)]
    room = gap_places.Room(QRectF(0.0, 0.0, 200.0, 100.0), walls, few=False)
    gap_places.arrange([smallest, other], room)
    assert smallest.box is not None
    # a reader looks for those of the headline, not along a long line for any other
    assert other.box is None


def test_numbers_of_sources_leave_the_lengths_of_a_crowd_their_room(project):
    """Six of sixty gaps had no length: numbers stood where it would have been read."""
    layer = gaps(project, CROWD)
    entries = [
        source_list.SourceListEntry(n + 1, "Fighting", x + 0.035, y + 0.03)
        for n, (x, y) in enumerate(CROWD[:12])
    ]
    layers = [layer, control(project)]
    bare = built(project, layers)
    asked = situation_map.Request(
        layers, "A", extent=WIDE, crs=layer.crs(), context=False, inset=False, entries=entries
    )
    found = written(situation_map.build(project, asked).layout, layer)
    # 6 where the numbers took what they liked
    assert len(found) >= len(written(bare.layout, layer)) - 3


#: half of the degrees across a gap
SIZES = (0.004, 0.007, 0.01, 0.014, 0.02)
#: of sixty pockets north and south of three corridors, ten on either side: their gaps, in degrees
ROWS = [
    (36.15 + 0.5 * i + Random(n).uniform(-0.1, 0.1), belt + side * 0.05, Random(-n).choice(SIZES))
    for n, (i, belt, side) in enumerate(product(range(10), (34.5, 35.25, 36.0), (-1, 1)))
]


def sixty(project, gaps_at=ROWS) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326{FIELDS}", "Gap", "memory")
    for number, (x, y, half) in enumerate(gaps_at):
        line = f"LineString({x - half} {y}, {x + half} {y})"
        km = 182.0 * half
        add(layer, line, [str(number), 1, km, f"{km:.2g} km (1 mi)"])
    library.apply(layer, "gaps", project)
    project.addMapLayer(layer)
    return layer


def enclaves(project) -> QgsVectorLayer:
    """Return the pockets of sixty gaps: a neck from each, and a ring away from its corridor."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=core:string", "Pockets", "memory")
    for x, y, half in ROWS:
        away = math.copysign(1.0, y - min((34.5, 35.25, 36.0), key=lambda one: abs(one - y)))
        ring = [(0.07 * math.cos(n), 0.14 + 0.06 * math.sin(n)) for n in (5.1, 0.0, 1.6, 3.1, 4.3)]
        points = [(half, 0.0), *ring, (-half, 0.0), (half, 0.0)]
        told = ", ".join(f"{x + east} {y + away * north}" for east, north in points)
        add(layer, f"Polygon(({told}))", [""])
    library.apply(layer, "pockets", project)
    project.addMapLayer(layer)
    return layer


def of_sixty(project, layer, entries, template: str, more=()):
    asked = situation_map.Request(
        [layer, *more, control(project)],
        "A page",
        extent=QgsRectangle(35.8, 34.0, 41.0, 36.5),
        crs=layer.crs(),
        context=False,
        inset=False,
        entries=entries,
        template=template,
    )
    return situation_map.build(project, asked)


def at_random(seed: int) -> list[source_list.SourceListEntry]:
    chance = Random(seed)
    return [
        source_list.SourceListEntry(n, "A", chance.uniform(36.0, 40.8), chance.uniform(34.1, 36.3))
        for n in range(1, 41)
    ]


@pytest.mark.parametrize("seed", (0, 3))
@pytest.mark.parametrize("template", ["a4_portrait", "square"])
def test_no_length_of_a_crowd_is_read_as_that_of_another_gap(project, template, seed):
    """“0.72” stood at a gap of 3.6 km, and “2.6” between three; half of a square was ambiguous."""
    layer = sixty(project)
    pockets = enclaves(project)
    whole = of_sixty(project, layer, at_random(seed), template, [pockets])
    item = whole.layout.itemById("map")
    rings = standing.pocket_boxes(item, [pockets])
    written_on, mistaken, count = read(item, layer, rings)
    assert mistaken == {} and count == len(ROWS) == len(rings)
    assert written_on >= count - 3
    bare = [one for one in whole.messages if "finds no room" in one]
    assert bool(bare) is (written_on < count)


#: along one of three corridors, where numbers close in a gap of the five smallest: degrees east of
#: gaps south and north of it, and half of them
BESET = [
    (x, y, half)
    for y, row in {
        35.95: "36.25 7 36.6 7 37.22 14 37.6 7 38.16 20 38.65 20 39.19 20 39.57 4 40.15 4 40.71 7",
        36.13: "36.05 10 36.62 4 37.22 20 37.64 14 38.74 20 39.19 4 39.56 20 40.61 4",
        35.2: "36.2 14 36.72 6 38.16 10 38.72 20 39.08 6 39.73 10 40.16 10",
        35.38: "36.08 7 36.75 6 37.1 6 37.65 7 38.12 10 38.75 7 39.24 14 39.57 14 40.13 6 40.61 14",
    }.items()
    for x, half in zip(map(float, row.split()[::2]), (float(n) / 1e3 for n in row.split()[1::2]))
]


def test_every_gap_that_the_headline_counts_has_its_length(project):
    """“0.72 km, at 5 of them”: numbers closed the fifth in, and the map showed four."""
    layer = sixty(project, BESET)
    cores = QgsVectorLayer("Point?crs=EPSG:4326&field=core:string", "Cores", "memory")
    for x, y, _ in BESET:
        # the pockets lie on either side of a corridor
        belt = min((36.04, 35.29), key=lambda one: abs(one - y))
        add(cores, f"Point({x} {y + math.copysign(0.1, y - belt)})", [""])
    library.apply(cores, "cores", project)
    project.addMapLayer(cores)
    whole = of_sixty(project, layer, at_random(3), "square", [cores])
    item = whole.layout.itemById("map")
    rows = list(layer.getFeatures())
    least = min(row["length_km"] for row in rows)
    smallest = {row.id() for row in rows if row["length_km"] == least}
    results = results_of(item)
    shown = {
        one.featureId
        for one in results.labelsWithinRect(item.extent())
        if one.layerID == layer.id()
    }
    assert len(smallest) == 5 and smallest <= shown


def test_a_page_says_of_which_of_the_smallest_gaps_it_shows_no_length(qgis_app):
    """One that lay under the scale bars was missing from the count, and nothing said so."""
    crowd = [crowded(n, 20.0 * n, 50.0, "0.72" if n < 4 else "3.6") for n in range(1, 8)]
    for one in crowd[1:6]:
        one.box = QRectF(one.at, one.at)
    arranged = gap_labels._Arranged(QgsPalLayerSettings(), crowd, False, False, {1, 2, 3})
    found = gap_labels.LabelPlaces([])
    gap_labels._note(found, arranged, [boxes.round_point(one.at, 2.0) for one in crowd])
    assert (found.left_out, found.least_left_out) == (1, 1)
    assert "among them 1 of the smallest" in words.bare_gaps(found.left_out, found.least_left_out)
    assert "smallest" not in words.bare_gaps(2)


@pytest.mark.parametrize(("degrees", "longer"), [(0.01, True), (0.2, False)])
def test_a_sign_that_is_longer_than_its_gap_is_said_not_to_be_to_scale(project, degrees, longer):
    """Gaps of 0.72 and of 3.7 km had one sign, which measured 8 km on the map."""
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326{FIELDS}", "Gap", "memory")
    add(layer, f"LineString(36.6 34.7, {36.6 + degrees} 34.7)", ["1", 1, 1.0, "1.0 km (1 mi)"])
    library.apply(layer, "gaps", project)
    project.addMapLayer(layer)
    layout = page(project, [layer, control(project)])
    shown = " ".join([*legend_of(layout), layout.itemById("credits").text()])
    assert ("not to scale" in shown) is longer


def test_a_legend_without_room_leaves_it_to_the_credits(project):
    layer = gaps(project, CROWD)
    layout = page(project, [layer, control(project)])
    item, name = layout.itemById("legend"), legend.name_of_gaps(layout)
    item.setCustomProperty("salient/width", item.rect().width())
    assert not legend.name_gaps(layout, name + " and so on" * 20)
    assert legend.name_of_gaps(layout) == name


def test_a_narrow_legend_says_the_unit_of_gaps_in_short(project):
    """Fifty bare numbers had their unit in the small print alone."""
    layout = page(project, [gaps(project, CROWD), control(project)])
    item = layout.itemById("legend")
    assert legend.name_gaps(layout, "Gap")
    item.adjustBoxSize()
    rect = item.rect()
    assert legend.name_gaps(layout, "Gap, km")
    item.adjustBoxSize()
    rect = rect.united(item.rect())
    item.setCustomProperty("salient/width", rect.width())
    item.setCustomProperty("salient/height", rect.height())
    said = situation_map._named_gaps(layout, once=True, longer=False)
    assert (legend.name_of_gaps(layout), said) == ("Gap, km", [])
    item.setCustomProperty("salient/width", rect.width() / 2.0)
    assert legend.name_gaps(layout, "Gap") is False
    assert situation_map._named_gaps(layout, once=True, longer=False) == ["Encirclement gap, km"]
