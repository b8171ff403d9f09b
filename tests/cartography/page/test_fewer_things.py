# SPDX-License-Identifier: GPL-2.0-or-later
"""A crowded page shows fewer things, not smaller ones, and says what it leaves out."""

from __future__ import annotations

import math
import re

import pytest

pytest.importorskip("qgis.core")
from page_layers import control, layer_of
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayerLegendUtils,
    QgsPointPatternFillSymbolLayer,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF
from salient.cartography.page import (
    context,
    gap_places,
    inset,
    key_marks,
    legend,
    legend_page,
    situation_map,
    source_list,
    source_marks,
    specks,
    town_choice,
    town_names,
)
from salient.cartography.style import labels, layer_styles, library, symbols
from salient.processing import outputs

WIDE = QgsRectangle(36.0, 34.0, 38.0, 35.4)
CHANGES = "to_actor:string,from_actor:string,area_km2:double,noise:int"


def built(project, layers, **given):
    given.setdefault("context", False)
    asked = situation_map.Request(layers, "Page", extent=WIDE, crs=layers[-1].crs(), **given)
    return situation_map.build(project, asked)


def sources(count: int) -> list[source_list.SourceListEntry]:
    return [
        source_list.SourceListEntry(n, f"Source {n}.", 36.1 + 0.04 * (n % 45), 34.1 + 0.02 * n)
        for n in range(1, count + 1)
    ]


def words(page, name: str) -> str:
    return " ".join(page.layout.itemById(name).text().split())


def test_a_small_map_has_the_first_numbers_of_many_and_says_which_it_lacks(project):
    """Forty of them on a square were tied by lines like spiders' legs, and none was found."""
    page = built(project, [control(project)], entries=sources(40), template="square")
    main = page.layout.itemById("map")
    most = source_marks.most_on(main)
    numbers = [mark["number"] for mark in source_marks.numbers_in(main.layers())]
    shown = [int(one) for text in numbers for one in re.findall(r"\d+", text)]
    assert most < 40 and shown and max(shown) <= most
    said = f"left off the map, for want of room: {most + 1}–40."
    assert said in words(page, "credits")


def test_few_numbers_all_stand_on_the_map(project):
    page = built(project, [control(project)], entries=sources(12), template="square")
    assert "left off the map" not in words(page, "credits")
    assert source_marks.left_out(page.layout.itemById("map"), sources(12)) == []


def test_lengths_of_a_crowd_stand_near_to_their_gaps(qgis_app):
    at, size = QPointF(50.0, 50.0), (8.0, 3.0)
    one = gap_places.GapLabel(1, at, [QLineF(49.0, 50.0, 51.0, 50.0)], size, "1.8")
    far = {}
    for few in (True, False):
        steps = gap_places.steps_of(gap_places.Room(QRectF(), few=few), first=False)
        boxes = gap_places.weighed(one, None, steps)
        far[few] = max(gap_places.leader_of(one, box).length() for box in boxes)
    assert far[False] < 9.0 < far[True]


def letters(names: str) -> list[key_marks.Key]:
    return [key_marks.Key(one, 36.5 + 0.2 * n, 34.6) for n, one in enumerate(names)]


def test_a_letter_stands_on_the_map_only_where_its_figure_stands_beside_it(project):
    """On a square the names of five letters stood on the next page: the map could not be read."""
    keys = letters("ABCDE")
    figures = [(f"{key.letter}  Sealed pocket (Place {key.letter})", "9 km²") for key in keys]
    figures += [(f"Figure {n}", f"{n} km²") for n in range(60)]
    page = built(project, [control(project)], keys=keys, figures=figures, template="square")
    main = page.layout.itemById("map")
    beside = page.layout.itemById("figures")
    told = beside.text() if beside.isVisible() else ""
    kept = [
        row["letter"]
        for layer in main.layers()
        if layer.customProperty(key_marks.KEY)
        for row in layer.getFeatures()
    ]
    assert all(f"{letter} " in told for letter in kept)
    further = page.layout.itemById("figures_page").text().splitlines()
    gone = {"A", "B", "C", "D", "E"} - set(kept)
    assert not any(line.lstrip("\u2066").startswith(f"{one} ") for line in further for one in gone)


def test_borders_leave_a_legend_that_is_too_long_before_all_else(project):
    """The signs of an encirclement went on to the next page, those of borders stayed."""
    item = built(project, [control(project)]).layout.itemById("legend")
    root = item.model().rootGroup()
    root.removeAllChildren()
    border = layer_of("LineString", "State border", "kind:string", [])
    border.setCustomProperty(legend.BORDER, "state")
    others = [layer_of("Polygon", name, "a:string", []) for name in ("Control", "Pockets")]
    for layer in (others[0], border, others[1]):
        project.addMapLayer(layer, False)
        root.addLayer(layer)
    taken = legend_page.flow(item, lambda: len(root.children()) <= 2)
    assert [node.name() for node in taken] == ["State border"]


def test_borders_stand_under_a_heading_of_their_own_wherever_they_stand(project):
    """They stood under “Control” beside the map, and on the next page under “Encirclement”."""
    page = built(project, [control(project)], entries=sources(2), context=True)
    item = page.layout.itemById("legend")
    headed = [
        group.name()
        for group in item.model().rootGroup().children()
        for node in group.children()
        if node.layer().customProperty(legend.BORDER)
    ]
    assert headed and set(headed) == {"On the map"}
    assert item.model().rootGroup().children()[-1].name() == "On the map"
    left = []

    def fits() -> bool:
        left[:] = [node.name() for node in item.model().rootGroup().findLayers()]
        return not any("border" in name or "Neighbouring" in name for name in left)

    taken = legend_page.flow(item, fits)
    assert [node.name() for node in taken] == ["On the map"] and left
    assert len(taken[0].children()) == len(headed)


def test_a_layer_of_a_users_own_does_not_stand_under_encirclement(project):
    """A river and towns did, as the last entries of a sample's legend."""
    river = layer_of("LineString", "River", "a:string", [("LineString(36.1 34.1, 37.9 35)", "a")])
    fields = "gap_id:int,core:string,gap_total_km:double,area_km2:double,state:string"
    rows = [
        ("Polygon((37 34.5, 37.3 34.5, 37.3 34.8, 37 34.8, 37 34.5))", 1, "T", 3.0, 9.0, "open")
    ]
    pockets = layer_of("Polygon", "Pockets", fields, rows)
    library.apply(pockets, "pockets", project)
    for layer in (river, pockets):
        project.addMapLayer(layer)
    page = built(project, [river, pockets, control(project)], inset=False)
    root = page.layout.itemById("legend").model().rootGroup()
    headed = {node.name(): node.parent().name() for node in root.findLayers()}
    assert headed["River"] == "On the map" and headed["Pockets"] == "Encirclement"


def test_a_front_before_says_of_which_date_it_is(project):
    """“Front line before” left a reader to guess before what."""
    front = layer_of(
        "LineString",
        "Front line before",
        "actor_1:string,actor_2:string,date:date",
        [("LineString(36.4 34.1, 36.4 34.9)", "A", "B", "2025-05-02")],
    )
    library.apply(front, "front_before", project)
    assert library.guess(front) == "front_before"
    project.addMapLayer(front)
    assert legend._front_of_a_day(front) == "Front line on 2 May 2025"
    page = built(project, [front, control(project)], inset=False)
    nodes = page.layout.itemById("legend").model().rootGroup().findLayers()
    titles = {node.customProperty("legend/title-label") or node.name() for node in nodes}
    assert "Front line on 2 May 2025" in titles
    # a user's own name stays
    front.setName("Spring")
    assert legend._front_of_a_day(front) == ""


def test_the_tooth_of_many_fronts_has_no_colour_that_the_map_lacks(project):
    """It was black, and no black tooth was on the map; what its colour meant nobody said."""
    front = layer_of("LineString", "Front line", "actor_1:string,actor_2:string", [])
    project.addMapLayer(front)
    item = built(project, [control(project)]).layout.itemById("legend")
    node = item.model().rootGroup().addLayer(front)
    legend._one_front(node, 0, lambda text: text, tactical_signs=False)
    sign = QgsMapLayerLegendUtils.legendNodeCustomSymbol(node, 0)
    assert legend._tooth_color(sign) == layer_styles.UNNAMED_GROUND.fill
    assert "teeth of a side’s colour" in QgsMapLayerLegendUtils.legendNodeUserLabel(node, 0)


def test_ground_gained_that_nobody_finds_on_the_map_is_said_to_be_too_small(project):
    """A key had a hatch of which no speck was to be seen."""
    rows = [
        ("Polygon((36.2 34.2, 36.6 34.2, 36.6 34.6, 36.2 34.6, 36.2 34.2))", "A", "B", 900.0, 0),
        ("Polygon((37.2 34.2, 37.203 34.2, 37.203 34.203, 37.2 34.2))", "B", "A", 4.6, 0),
        ("Polygon((37.5 34.2, 37.502 34.2, 37.502 34.203, 37.5 34.2))", "B", "A", 0.4, 0),
    ]
    changes = layer_of("Polygon", "Ground gained by", CHANGES, rows)
    library.apply(changes, "changes", project)
    project.addMapLayer(changes)
    page = built(project, [changes, control(project)], inset=False)
    model = page.layout.itemById("legend").model()
    told = {
        " ".join(str(one.data(0)).split())
        for node in model.rootGroup().findLayers()
        for one in model.layerLegendNodes(node)
    }
    assert "B, in small spots only: 5.0 km² (1.9 mi²)" in told
    assert "A" in told
    # and stands in a ring, over the front: it was taken for a knot of that
    main = page.layout.itemById("map")
    rings = main.layers()[0]
    assert rings.customProperty(specks.KEY) and rings.featureCount() == 2
    assert len(rings.renderer().symbol().symbolLayers()) == 3
    # the colours of who gained it, as the legend has it
    entries = changes.renderer().legendSymbolItems()
    of_b = {one.symbol().color().name() for one in entries if one.label() == "B"}
    assert {one["tone"] for one in rings.getFeatures()} == of_b


@pytest.mark.parametrize("core", [False, True])
def test_the_halo_of_a_name_among_dots_leaves_its_own_dot_whole(core):
    """The box behind a name in a pocket bit a piece out of its dot."""
    at, size = QPointF(50.0, 50.0), (20.0, 3.6)
    # of the symbols: their circle and half of its edge
    radius = 1.2 + 0.18 if core else 0.65 + 0.18
    for place in town_names._around(core=core, in_dots=True):
        box = place.box(at, *size)
        halo = labels.IN_DOTS_MM / 2.0
        # the corner of a line has no letter
        letters_of = town_names._letters_in(box).adjusted(-halo, -halo, halo, halo)
        assert town_names.to_box(at, letters_of) >= radius - 0.15, place


class Ground:
    """A front along a parallel, millimetres down the page."""

    def __init__(self, front: float) -> None:
        self.front = front
        self.item = self

    def sceneBoundingRect(self) -> QRectF:
        return QRectF(0.0, 0.0, 100.0, 100.0)

    def cost(self, box: QRectF) -> float:
        return 8.0 if box.top() < self.front < box.bottom() else 0.0

    def on_another_side(self, box: QRectF, at: QPointF) -> bool:
        return (box.center().y() > self.front) != (at.y() > self.front)

    on_wrong_side = on_another_side

    def cost_of_line(self, line) -> float:
        low, high = sorted((line.y1(), line.y2()))
        return 8.0 if low < self.front < high else 0.0

    def parts(self, line) -> bool:
        return self.cost_of_line(line) > 0.0


def test_no_name_of_a_town_is_led_to_the_other_side_of_a_front():
    """Enerhodar's name stood, with a line across the front, on the ground of the other side."""
    at, size, inside = QPointF(50.0, 50.0), (18.0, 3.6), QRectF(0.0, 0.0, 100.0, 100.0)
    # all that is on its own side is written on
    taken = [QRectF(0.0, 51.0, 100.0, 49.0)]
    ground = Ground(47.5)
    room = town_names._Room(inside, taken, [], ground)
    assert not town_names._off(at, size, [], room, core=False)
    assert town_names._off(at, size, [], room, core=True)


def test_names_of_two_towns_do_not_stand_as_two_lines_of_one():
    """“Shakhtarske” under “Synelnykove” read as the second half of one name."""
    at, size, inside = QPointF(50.0, 50.0), (18.0, 3.6), QRectF(0.0, 0.0, 100.0, 100.0)
    ground = Ground(-5.0)
    ground.cost_of_borders = ground.crosses_border = lambda box: 0.0
    first = town_names.best_place(at, size, town_names.places(1.8), inside, [], [], ground)
    above = first.box(at, *size).translated(0.0, -size[1] - 0.4)
    moved = town_names.best_place(
        at, size, town_names.places(1.8), inside, [], [], ground, names=[above]
    )
    box = moved.box(at, *size)
    assert not box.adjusted(0.0, -1.2, 0.0, 1.2).intersects(above)


def test_a_town_on_a_front_goes_before_larger_ones_far_from_it(project):
    """Kherson, on the line, was missing where towns of the rear had their names."""
    crs = control(project).crs()
    along = QgsGeometry.fromPointXY(QgsPointXY(32.617, 46.635)).buffer(0.1, 8)
    box = QgsRectangle(30.0, 44.0, 40.0, 52.0)
    # of maps of some sizes it is named only because of the front
    found = []
    for size in (1.6e4, 2.4e4, 3.3e4, 4.5e4):
        names = [
            {town.name for town in town_choice.towns_in(crs, box, project, size, along=given)}
            for given in (None, along)
        ]
        found.append("Kherson" in names[1] and "Kherson" not in names[0])
    assert any(found)


def test_the_chief_towns_of_what_a_map_is_about_are_named(project):
    """Pokrovsk was missing beside Donetsk on a page about it, while Armavir had its name."""
    crs = control(project).crs()
    front = QgsGeometry.fromWkt("LineString(32.8 46.5, 35 47.5, 36.8 47.8, 37.25 48.2, 38 48.6)")
    box = QgsRectangle(28.5, 44.0, 44.0, 52.0)
    found = town_choice.towns_in(crs, box, project, 3.1e4, along=front)
    names = {town.name: town for town in found}
    assert names.keys() >= {"Donetsk", "Pokrovsk", "Kherson", "Kyiv"}
    assert names["Pokrovsk"].chief and not names["Kyiv"].chief
    assert not names.keys() & {"Armavir", "Maykop"}
    # Kamyanske had its name for Dnipro, a city of a million as near to Zaporizhzhya
    for size in (1.0e4, 2.0e4):
        small = town_choice.towns_in(crs, box, project, size, along=front)
        told = {town.name for town in small}
        assert "Dnipro" in told or "Kamyanske" not in told
    # no quarter of a city goes before it because the front is nearer to it
    assert not names.keys() & {"Kindrativskyi", "Tsentralno-Miskyi"}


def test_a_large_gain_without_a_town_near_to_it_has_a_small_one_named(project):
    """The second largest of two months lay between Donetsk and Polohy: nobody knew what it was."""
    crs, box = control(project).crs(), QgsRectangle(31.0, 45.0, 41.0, 51.0)
    gain = QgsGeometry.fromWkt(
        "Polygon((36.74 47.91, 37 47.91, 37 48.04, 36.74 48.04, 36.74 47.91))"
    )

    def named(gains: town_choice.Gains | None) -> set[str]:
        found = town_choice.towns_in(crs, box, project, 3.1e4, along=gain, gains=gains)
        return {town.name for town in found}

    assert "Velyka Novosilka" not in named(None)
    assert "Velyka Novosilka" in named(town_choice.Gains([gain]))
    # a neighbour's town does not tell where it is
    country = QgsGeometry.fromPointXY(QgsPointXY(36.836, 47.843)).buffer(0.05, 4)
    assert "Velyka Novosilka" not in named(town_choice.Gains([gain], [country]))
    # one with a town named near to it needs no other
    beside = gain.buffer(0.0, 1)
    beside.translate(1.0, 0.0)
    assert named(town_choice.Gains([beside])) == named(None)


def test_a_town_is_not_named_where_the_front_runs_through_its_dot(project):
    """Pokrovsk on the line of a small map: nobody could say which side held it."""
    crs, box = control(project).crs(), QgsRectangle(36.0, 47.5, 38.5, 49.0)

    def named(size: float, away: float, least: int = town_choice.LEAST) -> bool:
        front = QgsGeometry.fromWkt(f"LineString(36 {48.282 - away}, 38.5 {48.282 - away})")
        front = QgsGeometry.collectGeometry([front])
        found = town_choice.towns_in(crs, box, project, size, least, along=front)
        return "Pokrovsk" in {town.name for town in found}

    millimetre = math.sqrt(box.width() * box.height() / 3.0e4)
    assert named(3.0e4, millimetre) and not named(3.0e4, 0.6 * millimetre)
    # nor is a smaller one in its stead
    millimetre = math.sqrt(box.width() * box.height() / 6.5e3)
    low = 48.282 - 0.4 * millimetre
    line = QgsGeometry.collectGeometry([QgsGeometry.fromWkt(f"LineString(36 {low}, 38.5 {low})")])
    told = town_choice.towns_in(crs, box, project, 6.5e3, 20, along=line)
    assert not {town.name for town in told} & {"Pokrovsk", "Myrnohrad", "Rodynske"}
    # a closer map shows what runs through it
    assert named(3.0e4, 0.6 * millimetre, town_choice.LEAST_CLOSER)
    # so does the name of a city, which stands on the ground of its own side
    line = QgsGeometry.collectGeometry([QgsGeometry.fromWkt("LineString(37.8 47.5, 37.8 49)")])
    assert "Donetsk" in {
        town.name for town in town_choice.towns_in(crs, box, project, 3.0e4, along=line)
    }


def map_of(project, box: QgsRectangle, crs: str, wide: float, high: float):
    """Return a map of a page that shows a box, so many millimetres wide and high."""
    layout = QgsPrintLayout(project)
    item = QgsLayoutItemMap(layout)
    item.attemptSetSceneRect(QRectF(0.0, 0.0, wide, high))
    layout.addLayoutItem(item)
    item.setCrs(QgsCoordinateReferenceSystem(crs))
    item.setExtent(box)
    return layout, item


def test_a_border_that_a_map_shows_at_its_frame_alone_is_left_out(project):
    box = QgsRectangle(0.0, 0.0, 50.0, 40.0)
    _layout, item = map_of(project, box, "EPSG:4326", 100.0, 80.0)
    stub = QgsGeometry.fromWkt("LineString(1 10, 2.5 12.5, 1 15)")
    long = QgsGeometry.fromWkt("LineString(0 30, 15 30)")
    # its end at the frame, in a piece of its own
    end = QgsGeometry.fromWkt("LineString(47.5 2.5, 49.5 1)")
    rest = QgsGeometry.fromWkt("LineString(30 20, 47.5 2.5)")
    found = [("state", one) for one in (stub, long, end, rest)]
    kept = context._without_scraps(found, context._inner(item), 0.35)
    assert {one.asWkt() for _, one in kept} == {one.asWkt() for one in (long, end, rest)}
    # of a small map most lies near to its frame: a border along the edge of an inset stays
    _layout, item = map_of(project, box, "EPSG:4326", 40.0, 32.0)
    along = QgsGeometry.fromWkt("LineString(0 6, 50 7)")
    assert context._without_scraps([("state", along)], context._inner(item), 0.9)


def test_a_scrap_is_one_by_the_frame_of_its_map_whatever_its_box_in_degrees(project):
    """Moldova's corner stayed at the edge of a map in a conic CRS: its box reached far beyond."""
    box = QgsRectangle(5.4e6, 2.6e6, 6.6e6, 3.5e6)
    _layout, item = map_of(project, box, "EPSG:3035", 200.0, 150.0)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(item.crs(), degrees, project)
    inner = context._inner(item)
    for x, told in ((5.4e6 + 6e4, False), (5.4e6 + 8e4, True)):
        # ten and thirteen millimetres from the edge, at half its height
        place = QgsGeometry.fromPointXY(transform.transform(QgsPointXY(x, 3.05e6)))
        assert inner.contains(place) is told


def test_scale_bars_take_a_quarter_of_a_map_across_at_most(project):
    """Their plate lay across half of it."""
    for template in ("square", "a4_landscape"):
        layout = built(project, [control(project)], template=template).layout
        plate, main = (layout.itemById(name).rect() for name in ("scale_ground", "map"))
        assert plate.width() < 0.3 * main.width()


def pair(project):
    """Return a page of two months, between which a salient of five kilometres was made."""
    salient = "37 34.7, 37.05 34.7, 37.05 34.75, 37 34.75,"
    rows = [
        (f"Polygon((36 34, 37 34, {more} 37 35.4, 36 35.4, 36 34))", "A", day)
        for more, day in (("", "2025-05-01"), (salient, "2025-06-01"))
    ]
    layer = layer_of("Polygon", "Control", "actor:string,date:date", rows)
    outputs.set_temporal(layer, "date", 1.0)
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    asked = situation_map.Request(
        [layer],
        "Page",
        template="before_after",
        extent=QgsRectangle(35.5, 33.8, 38.5, 35.6),
        crs=layer.crs(),
        other_side="B",
    )
    return situation_map.build(project, asked).layout


def test_both_maps_of_a_pair_show_the_same_closer(project):
    """The change was seen in insets of the later map alone: the two maps looked alike."""
    layout = pair(project)
    later = inset.on(layout)
    before = inset.on_map(layout.itemById("map_before"))
    assert later and len(before) == len(later)
    for one, other in zip(later, before):
        assert one.extent().center().distance(other.extent().center()) < 1e-9
        assert one.rect().width() == pytest.approx(other.rect().width())
        signs = [layout.itemById(f"{item.id()}_tag").text() for item in (one, other)]
        assert signs[0] == signs[1]
        assert layout.itemById("map_before").sceneBoundingRect().contains(other.sceneBoundingRect())
    # drawn anew they are the same, not more
    names = [item.id() for item in layout.items() if hasattr(item, "id")]
    assert names.count("inset_before") == 1


def names_on(item) -> list[str]:
    layers = [one for one in item.layers() if one.customProperty(legend.CONTEXT) == "towns"]
    return sorted(row["name"] for layer in layers for row in layer.getFeatures())


def test_both_maps_of_a_pair_name_the_same_towns(project):
    """Towns that a front of one day left no room were named on the other map: as if they changed.

    On the later day the front winds to and fro, a few millimetres apart, over the western half.
    """
    turns = [f"{36.0 + 0.06 * n} {y}" for n in range(16) for y in (33.9, 35.5)[:: (-1) ** n]]
    rows = [("LineString(38 34, 38 35.4)", "A", "2025-05-01")]
    rows.append((f"LineString({', '.join(turns)})", "A", "2025-06-01"))
    square = "Polygon((36 34, {0} 34, {0} 35.4, 36 35.4, 36 34))"
    ground = [
        (square.format(east), "A", f"2025-0{5 + n}-01") for n, east in enumerate((38.0, 37.0))
    ]
    layers = []
    for kind, style, field, given in (
        ("LineString", "front", "actor_1", rows),
        ("Polygon", "control", "actor", ground),
    ):
        layer = layer_of(kind, style, f"{field}:string,date:date", given)
        outputs.set_temporal(layer, "date", 1.0)
        library.apply(layer, style, project)
        project.addMapLayer(layer)
        layers.append(layer)
    extent = QgsRectangle(35.5, 33.8, 38.5, 35.6)
    given = {"extent": extent, "crs": layers[0].crs(), "other_side": "B", "inset": False}
    asked = situation_map.Request(layers, "Page", template="before_after", **given)
    layout = situation_map.build(project, asked).layout
    main, former = layout.itemById("map"), layout.itemById("map_before")
    assert names_on(main) == names_on(former) != []

    def countries(item):
        told = [one for one in item.layers() if one.customProperty(legend.CONTEXT) == "names"]
        return sorted(row["name"] for layer in told for row in layer.getFeatures())

    assert countries(main) == countries(former)


def test_insets_of_a_pair_name_the_same_town(project):
    """One had Kostyantynivka, the other Myrnohrad; and often there was none to know it by."""
    layout = pair(project)
    (later,) = inset.on(layout)
    (before,) = inset.on_map(layout.itemById("map_before"))
    assert names_on(later) == names_on(before) != []


def test_a_legend_is_made_once_and_renamed_for_other_columns(project, monkeypatch):
    """QGIS made all entries anew for each break of a name: a square took 15 to 20 s."""
    made, filled = [], legend._fill_tree

    def counted(*given) -> None:
        made.append(given)
        filled(*given)

    monkeypatch.setattr(legend, "_fill_tree", counted)
    names = [f"The united armed forces of the {n} front of the upper river" for n in range(9)]
    wkt = [QgsRectangle(36 + n / 9, 34.0, 36.1 + n / 9, 35.0).asWktPolygon() for n in range(9)]
    layer = layer_of("Polygon", "Control", "actor:string", list(zip(wkt, names)))
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    layout = built(project, [layer], template="square").layout
    # to learn how much room there is, and with that room
    assert len(made) == 2
    item = layout.itemById("legend")
    shown = [
        str(entry.data(0))
        for node in item.model().rootGroup().findLayers()
        for entry in item.model().layerLegendNodes(node)
    ]
    # in lines for the columns that it has, and all of them still there
    assert {" ".join(one.split()) for one in shown} >= set(names)
    assert any("\n" in one for one in shown)


def test_the_list_of_sources_is_headed_by_the_numbers_that_stand_on_the_map(project):
    """“Sources (numbers stand on the map)” headed a list of 40 of which 16 stood there."""
    page = built(project, [control(project)], entries=sources(40), template="square")
    most = source_marks.most_on(page.layout.itemById("map"))
    assert f"(NUMBERS 1–{most} STAND ON THE MAP)" in words(page, "sources")
    page = built(project, [control(project)], entries=sources(3))
    assert "(NUMBERS STAND ON THE MAP)" in words(page, "sources")


def test_the_ground_of_neighbours_has_its_entry_in_the_legend(project):
    """Beside white and the colours of the actors, beige was explained nowhere."""
    shape = QgsRectangle(36.2, 48.0, 38.0, 49.0).asWktPolygon()
    ground = layer_of("Polygon", "Control", "actor:string", [(shape, "A")])
    library.apply(ground, "control", project)
    project.addMapLayer(ground)
    for extent, told in (
        (QgsRectangle(30.0, 46.0, 41.0, 51.0), True),
        (QgsRectangle(36.3, 48.1, 36.6, 48.3), False),
    ):
        asked = situation_map.Request(
            [ground], "Page", extent=extent, crs=ground.crs(), other_side="Ukraine"
        )
        item = situation_map.build(project, asked).layout.itemById("legend")
        names = [node.layer().name() for node in item.model().rootGroup().findLayers()]
        assert ("Neighbouring state" in names) == told


@pytest.mark.parametrize("short", [0.02, 0.5])
def test_a_page_says_that_short_pieces_of_a_front_are_left_out(project, short):
    """Ground was held near Sumy without a front: it was shorter than a tooth is apart."""
    ground = control(project)
    lines = f"MultiLineString((36 34.5, 37 34.5), (37.4 35, {37.4 + short} 35))"
    fields = "actor_1:string,actor_2:string"
    front = layer_of("MultiLineString", "Front", fields, [(lines, "A", "B")])
    library.apply(front, "front", project)
    project.addMapLayer(front)
    # at this scale those of 3 km are drawn
    said = "Front line: pieces under 4 mm, loops under 1 mm are left out."
    assert (said in words(built(project, [front, ground]), "credits")) == (short < 0.1)


def test_the_key_of_a_pocket_has_dots_as_the_pocket_has():
    """As far apart as on the map none fell into the key of one page of five."""
    key = legend._framed(symbols.pocket(sealed=False))
    (dots,) = (one for one in key.symbolLayers() if isinstance(one, QgsPointPatternFillSymbolLayer))
    assert max(dots.distanceX(), dots.distanceY()) <= 1.2
    assert dots.displacementX() == dots.distanceX() / 2.0
