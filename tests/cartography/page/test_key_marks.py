# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pocket a figure is of, whose unshaded ground is, and what of a legend stays by the map."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLegendStyle,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from salient.cartography import charts
from salient.cartography.page import (
    headline,
    inert,
    key_figures,
    legend,
    situation_map,
    source_list,
    world,
)
from salient.cartography.page import text as page_text
from salient.cartography.style import carried, library

POCKETS = "Polygon?crs=EPSG:4326&field=besieged:string&field=area_km2:double"
CONTROL = "Polygon?crs=EPSG:4326&field=actor:string"


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def square(west: float, south: float = 35.0, size: float = 0.5) -> QgsGeometry:
    east, north = west + size, south + size
    return QgsGeometry.fromWkt(
        f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"
    )


def layer_of(uri: str, rows, name: str = "layer") -> QgsVectorLayer:
    made = QgsVectorLayer(uri, name, "memory")
    for shape, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setGeometry(shape)
        feature.setAttributes(values)
        assert made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def pockets(count: int) -> QgsVectorLayer:
    # of an area that no known region is near to
    return layer_of(POCKETS, [(square(37.0 + n), "Red", 0.01) for n in range(count)])


def control(project: QgsProject, *actors: str, name: str = "Control") -> QgsVectorLayer:
    rows = [(square(37.0 + n), actor) for n, actor in enumerate(actors)]
    made = layer_of(CONTROL, rows, name)
    library.apply(made, "control", project)
    carried.mark_layer(made, "control")
    project.addMapLayer(made)
    return made


def names_in_legend(layout) -> list[str]:
    nodes = layout.itemById("legend").model().rootGroup().findLayers()
    return [node.customProperty("legend/title-label") or node.name() for node in nodes]


def test_figures_of_two_pockets_have_letters_that_stand_in_them():
    layer = pockets(2)
    figures, keys = key_figures.keyed_figures([layer])
    assert [label[:2] for label, _ in figures] == ["A ", "B "]
    assert [key.letter for key in keys] == ["A", "B"]
    for key, row in zip(keys, layer.getFeatures()):
        assert row.geometry().contains(QgsGeometry.fromWkt(f"POINT({key.lon} {key.lat})"))


def test_the_only_pocket_needs_no_letter():
    figures, keys = key_figures.keyed_figures([pockets(1)])
    assert figures[0][0] == "Sealed pocket of Red" and keys == []


def test_pockets_that_find_no_place_among_the_figures_are_counted():
    """Of more than six the five largest, here the last five of twenty, and how many more."""
    rows = [(square(37.0 + n), "Red", 0.01 + 0.0001 * n) for n in range(20)]
    figures, keys = key_figures.keyed_figures([layer_of(POCKETS, rows)])
    assert len(figures) == 6 and figures[-1] == ("More pockets on the map", "15")
    assert [int(key.lon) for key in keys] == [56, 55, 54, 53, 52]


def test_letters_are_drawn_and_explained_and_go_with_the_next_run(project):
    layer = pockets(2)
    project.addMapLayer(layer)
    figures, keys = key_figures.keyed_figures([layer])
    asked = situation_map.Request([layer], "Map", figures=figures, keys=keys, land=False)
    layout = situation_map.build(project, asked).layout
    (marks,) = [one for one in layout.itemById("map").layers() if "letter" in one.name()]
    assert sorted(row["letter"] for row in marks.getFeatures()) == ["A", "B"]
    assert "Pocket, by its letter" in names_in_legend(layout)
    plain = situation_map.build(project, situation_map.Request([layer], "Map", land=False)).layout
    assert "Pocket, by its letter" not in names_in_legend(plain)
    assert not [one for one in project.mapLayers().values() if "letter" in one.name()]


@pytest.mark.parametrize(
    ("actors", "side", "said"),
    [
        (["Red"], "Україна", ["Control", "Україна"]),
        (["Red"], "", ["Control"]),
        (["Red", "Blue"], "Україна", ["Control"]),
    ],
    ids=["one actor", "no name", "two actors"],
)
def test_ground_without_a_polygon_is_the_other_sides(project, actors, side, said):
    asked = situation_map.Request(
        [control(project, *actors)], "Map", other_side=side, land=False, context=False
    )
    assert names_in_legend(situation_map.build(project, asked).layout) == said


def test_a_long_legend_keeps_control_beside_the_map(project):
    """Fifty layers whose names leave no room for columns: control, the lowest, is on page 1."""
    points = []
    for number in range(50):
        name = f"Layer with a name as long as the column is wide, number {number}"
        layer = QgsVectorLayer("Point?crs=EPSG:4326", name, "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt("POINT(37.2 35.2)"))
        layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        project.addMapLayer(layer)
        points.append(layer)
    layers = [*points, control(project, *(f"Side {n}" for n in range(6)))]
    page = situation_map.build(project, situation_map.Request(layers, "Map", land=False))
    assert [text for text in page.messages if "on a further page" in text]
    assert names_in_legend(page.layout)[0] == "Control"


def test_chart_and_locator_give_a_legend_the_room_it_needs(project):
    """Sixteen actors, figures and a chart: all on one page, and the locator comes back after."""
    line = charts.ChartLine("Town", [dt.date(2017, m, 1) for m in (1, 2)], [3.0, 1.0])
    chart = charts.Chart("Gap, km", "km", "It closes.", [line], compact=True)
    many = control(project, *(f"Side {n}" for n in range(16)))
    few = control(project, "Side 0", name="Few")
    figures = [(f"Pocket {n}", "8,085 km²") for n in range(5)]
    asked = {"figures": figures, "chart": chart, "land": False}
    page = situation_map.build(project, situation_map.Request([few], "Map", **asked))
    locator = page.layout.itemById("locator")
    high = locator.rect().height()
    page = situation_map.build(project, situation_map.Request([many], "Map", **asked))
    assert not [text for text in page.messages if "on a further page" in text]
    legend, low = page.layout.itemById("legend"), locator.rect().height()
    assert 22.0 <= low < high
    assert legend.pos().y() + legend.rect().height() <= locator.pos().y() + 0.1
    situation_map.build(project, situation_map.Request([few], "Map", **asked))
    assert locator.rect().height() == pytest.approx(high, abs=0.01)


def test_the_figure_that_stands_large_is_not_said_again(project):
    said = ("Encirclement gap (Town)", "3.0 km (1.9 mi)")
    head = headline.Headline("3.0 km", "Encirclement gap, Town (1.9 mi)", said)
    asked = {"figures": [said, ("Potential pocket (Town)", "9 km²")], "land": False}
    layer = control(project, "Red")
    page = situation_map.build(
        project, situation_map.Request([layer], "Map", headline=head, **asked)
    )
    assert said[0] not in page.layout.itemById("figures").text()
    page = situation_map.build(project, situation_map.Request([layer], "Map", **asked))
    assert said[0] in page.layout.itemById("figures").text()
    # nor where pockets have letters
    asked["figures"] = [(f"A  {said[0]}", said[1]), ("A  Potential pocket (Town)", "9 km²")]
    page = situation_map.build(
        project, situation_map.Request([layer], "Map", headline=head, **asked)
    )
    text = page.layout.itemById("figures").text()
    assert said[0] not in text and "A Potential pocket" in text


def test_no_heading_stands_over_figures_that_found_no_place(project):
    """On the square page a headline of three lines leaves the figures less than two lines."""
    head = headline.Headline("3.0 km", "Encirclement gap, Town\n4.0 km on 1 May\nand before")
    figures = [("Potential pocket (Town)", "9 km²"), ("Sealed pocket of Red", "8 km²")]
    asked = {"template": "square", "headline": head, "figures": figures, "land": False}
    request = situation_map.Request([control(project, "Red", "Blue")], "Map", **asked)
    page = situation_map.build(project, request)
    item = page.layout.itemById("figures")
    # the map gives what they lack
    assert item.isVisible() and "Sealed pocket" in item.text() and page.messages == []
    head = replace(head, caption="\n".join(["Encirclement gap, Town"] * 12))
    page = situation_map.build(project, replace(request, headline=head))
    item = page.layout.itemById("figures")
    assert not item.isVisible() or item.text().count("\n") > 0
    assert [text for text in page.messages if "Not all key figures fit" in text]
    further = page.layout.itemById("figures_page")
    assert further.page() == 1 and "Sealed pocket of Red: 8 km²" in further.text()
    page = situation_map.build(project, replace(request, headline=None))
    assert page.layout.itemById("figures_page") is None
    assert page.layout.pageCollection().pageCount() == 1


def test_a_map_gives_a_legend_the_lines_that_it_lacks(project):
    """On the square page the template has 37 mm for it; three columns have no room."""
    asked = situation_map.Request(
        [control(project, *(f"Side {n}, of a rather long name" for n in range(17)))],
        "Map",
        template="square",
        land=False,
        context=False,
    )
    page = situation_map.build(project, asked)
    boxes = {
        name: page.layout.itemById(name).sceneBoundingRect()
        for name in ("map", "legend", "credits")
    }
    assert page.messages == [] and page.layout.itemById("legend_page") is None
    assert boxes["legend"].height() > 37.5
    assert boxes["map"].bottom() < boxes["legend"].top() + 0.5
    assert boxes["legend"].bottom() < boxes["credits"].top()
    assert boxes["map"].height() > 0.73 * 108.0


def test_legend_figures_and_sources_that_go_on_share_a_page(project):
    """Rather than a page for the last two entries of a legend, and one for the sources."""
    sources = [
        source_list.SourceListEntry(n, f"Event {n}. " + "Agency, a long link. " * 9, 37.1, 35.1)
        for n in range(1, 37)
    ]
    asked = situation_map.Request(
        [control(project, *(f"Side {n}, of a rather long name" for n in range(40)))],
        "Map",
        template="square",
        headline=headline.Headline("3.0 km", "\n".join(["Encirclement gap, Town"] * 20)),
        figures=[("Potential pocket (Town)", "9 km²")],
        entries=sources,
        land=False,
        context=False,
    )
    layout = situation_map.build(project, asked).layout
    legend_rest = layout.itemById("legend_page")
    figures = layout.itemById("figures_page")
    listed = layout.itemById("sources_page_1_1")
    boxes = [one.sceneBoundingRect() for one in (figures, legend_rest, listed)]
    assert figures.page() == legend_rest.page() == listed.page() == 1
    # the square page has two columns
    assert boxes[0].bottom() <= boxes[1].top() and max(boxes[0].right(), boxes[1].right()) < 100.0
    # the list begins below them, where the column leaves it room
    below = boxes[2].left() < 100.0 and boxes[2].top() > boxes[1].bottom()
    assert below or boxes[2].left() > 100.0
    # and of those of the last page one is as long as the other
    left, right = (layout.itemById(f"sources_page_2_{column}") for column in (1, 2))
    assert left.rect().height() == right.rect().height() < 160.0
    lines = [one.text().count("\n") for one in (left, right)]
    assert lines[1] > 0.6 * lines[0]


def test_a_letter_stands_on_the_map_only_where_a_figure_explains_it(project):
    """On the square page a headline of three lines leaves no room for the figures of pockets."""
    layer = pockets(5)
    project.addMapLayer(layer)
    figures, keys = key_figures.keyed_figures([layer])
    head = headline.Headline("3.0 km", "Encirclement gap, Town\n4.0 km on 1 May\nand before")
    for template in ("square", "a4_landscape"):
        asked = situation_map.Request(
            [layer], "Map", template=template, headline=head, figures=figures, keys=keys, land=False
        )
        layout = situation_map.build(project, asked).layout
        item = layout.itemById("figures")
        lines = item.text().split("\n") if item.isVisible() else []
        further = layout.itemById("figures_page")
        lines += further.text().split("\n") if further is not None else []
        said = {line[0] for line in lines if line[1:2] == " "}
        marks = [one for one in layout.itemById("map").layers() if "letter" in one.name()]
        drawn = {row["letter"] for one in marks for row in one.getFeatures()}
        # what a further page lists is found by its letter, too
        assert drawn == said == {key.letter for key in keys}, template
        assert ("Pocket, by its letter" in names_in_legend(layout)) == bool(said)


def page_of_ground(project, west, south):
    """Return the layout of a map of a square of ground."""
    held = layer_of(CONTROL, [(square(west, south, 1.5), "A")], "Control")
    library.apply(held, "control", project)
    project.addMapLayer(held)
    return situation_map.build(project, situation_map.Request([held], "Page", inset=False)).layout


@pytest.mark.parametrize(
    ("west", "south", "told"), [(74.0, 34.0, True), (29.0, 49.5, False), (33.2, 45.6, True)]
)
def test_a_border_in_dispute_is_named_where_it_is_drawn(project, west, south, told):
    """In Kashmir and at Perekop there is one, whichever QGIS's world map; west of Kyiv none."""
    layout = page_of_ground(project, west, south)
    assert ("Disputed border or line of control" in names_in_legend(layout)) == told


def test_beside_a_front_the_line_of_control_is_a_former_one(project):
    """That of 2014 runs through ground held, dashed: it was taken for the line of today."""
    held = layer_of(CONTROL, [(square(33.2, 45.6, 1.5), "A")], "Control")
    front = layer_of(
        "LineString?crs=EPSG:4326&field=actor_1:string&field=actor_2:string&field=length_km:double",
        [(QgsGeometry.fromWkt("LineString (34.7 45.6, 34.7 47.1)"), "A", "B", 160.0)],
        "Front",
    )
    for layer, style in ((front, "front"), (held, "control")):
        library.apply(layer, style, project)
        project.addMapLayer(layer)
    asked = situation_map.Request([front, held], "Page", inset=False)
    names = names_in_legend(situation_map.build(project, asked).layout)
    assert "Disputed border or former line of control" in names


def test_borders_of_states_and_regions_are_named_where_they_are_drawn(project):
    """On Ukraine's border with Poland there are both, amid the Atlantic none."""
    assert {"State border", "Regional border"} <= set(
        names_in_legend(page_of_ground(project, 23.3, 49.5))
    )
    assert names_in_legend(page_of_ground(project, -30.0, 40.0)) == ["Control"]


def test_a_legend_leaves_out_what_is_too_small_to_be_seen(project):
    """A millimetre of a river at the map's edge, or 40; a speck of ground, or the same closer."""
    ground = layer_of(CONTROL, [(square(37.0, 34.0, 1.0), "A"), (square(37.5, 34.5, 0.002), "B")])
    library.apply(ground, "control", project)
    river = layer_of(
        "LineString?crs=EPSG:4326&field=name:string",
        [(QgsGeometry.fromWkt("LineString(37.9 34.5, 38.1 34.5)"), "x")],
    )
    river.setName("River")
    project.addMapLayers([ground, river])

    def named(west, east):
        asked = situation_map.Request(
            [river, ground],
            "Map",
            crs=ground.crs(),
            extent=QgsRectangle(west, 34.45, east, 34.55),
            land=False,
            context=False,
        )
        layout = situation_map.build(project, asked).layout
        item = layout.itemById("map")
        return "River" in names_in_legend(layout), len(legend.shown_keys(ground, [item]))

    # a hundredth of a degree is 2 mm
    assert named(37.45, 38.45) == (True, 1)
    assert named(36.905, 37.905) == (False, 1)
    assert named(37.49, 37.51) == (False, 2)


def test_a_legend_names_whoever_gained_ground_however_little(project):
    """A speck and a square: the key figures tell of both, of what was drawn anew they do not."""
    fields = "Polygon?crs=EPSG:4326&field=to_actor:string&field=noise:bool"
    rows = [
        (square(37.0, 34.0, 0.5), "A", False),
        (square(37.7, 34.7, 0.0005), "B", False),
        (square(37.8, 34.8, 0.0005), "C", True),
    ]
    changes = layer_of(fields, rows)
    library.apply(changes, "changes", project)
    project.addMapLayers([changes])
    asked = situation_map.Request(
        [changes], "Map", crs=changes.crs(), land=False, context=False, inset=False
    )
    layout = situation_map.build(project, asked).layout
    entries = {one.label() for one in changes.renderer().legendSymbolItems()}
    keys = legend.shown_keys(changes, [layout.itemById("map")])
    told = {one.label() for one in changes.renderer().legendSymbolItems() if one.ruleKey() in keys}
    assert {"A", "B"} <= told < entries


def test_a_remark_that_names_of_layers_share_is_said_once(project):
    remark = "(sketch, not a record)"
    ground = control(project, "A")
    ground.setName(f"Control {remark}")
    places = layer_of(
        "Point?crs=EPSG:4326&field=name:string",
        [(QgsGeometry.fromWkt("Point(37.5 35.2)"), "x")],
        f"Places {remark}",
    )
    project.addMapLayer(places)
    asked = situation_map.Request([places, ground], "Map", land=False, context=False)
    names = names_in_legend(situation_map.build(project, asked).layout)
    assert [" ".join(name.split()) for name in names] == [f"Control {remark}", "Places"]


@pytest.mark.parametrize("west", [33.2, 74.0])
def test_credits_say_which_country_the_drawn_borders_give_crimea(project, west):
    """One world map of QGIS draws it with Russia, the next one with Ukraine."""
    layout = page_of_ground(project, west, 45.0 if west < 40.0 else 34.0)
    path = f"{world.world_map()}|layername=countries"
    countries = QgsVectorLayer(path, "countries", "ogr")
    inside = QgsGeometry.fromPointXY(QgsPointXY(34.1, 45.0))
    owner = next(one["NAME"] for one in countries.getFeatures() if one.geometry().contains(inside))
    shown = " ".join(layout.itemById("credits").text().split())
    own = f", which draws Crimea with {owner}; drawn as disputed here" if west < 40.0 else ""
    assert f"Borders: Natural Earth, as in QGIS’s world map{own}." in shown


def test_a_sealed_pocket_among_others_does_not_say_twice_that_it_is_sealed(qgis_app):
    fields = (
        "gap_id:int,core:string,gap_total_km:double,gap_err_km:double,area_km2:double,state:string"
    )
    uri = "Polygon?crs=EPSG:4326" + "".join(f"&field={one}" for one in fields.split(","))
    rows = [
        (square(37.0), 1, "Town", 0.0, 0.0, 0.01, "sealed"),
        (square(38.0), 2, "City", 3.0, 0.0, 0.02, "open"),
    ]
    labels = [label for label, _ in key_figures.figures([layer_of(uri, rows)])]
    told = [" ".join(one.split()) for one in labels]
    assert len(told) == 3
    assert sum("Encirclement gap" in one for one in told) == 1
    assert sum("Sealed pocket" in one for one in told) == 1


def page_of_sides(project, sides: int):
    """Return the layout of a map of so many sides, whose names have a line of the legend each."""
    name = "Side {} with a name as long as the column is wide"
    rows = [(square(23.3 + 0.05 * n, 49.5, 0.05), name.format(n)) for n in range(sides)]
    # but for one
    rows[0] = (rows[0][0], f"{rows[0][1]} and then some more words for a second line")
    held = layer_of(CONTROL, rows, "Held")
    library.apply(held, "control", project)
    project.addMapLayer(held)
    figures = [(f"Pocket {n}", "8,085 km²") for n in range(5)]
    asked = situation_map.Request([held], "Page", figures=figures, inset=False)
    return situation_map.build(project, asked).layout


def test_rather_no_locator_than_marks_that_another_page_explains(project):
    """The marks of a map were explained on page 2, beside the map stood a locator of 22 mm."""
    pages = (page_of_sides(project, sides) for sides in range(28, 38))
    layout = next(one for one in pages if one.itemById("legend_page") is not None)
    nodes = layout.itemById("legend_page").model().rootGroup().findLayers()
    # the first that has no room
    assert [one.name() for one in nodes] == ["Regional border"]
    assert not layout.itemById("locator").isVisible()


@pytest.mark.parametrize(
    ("words", "sides", "above"), [(0, 4, 0.12), (14, 4, 0.192), (14, 12, 0.12)]
)
def test_entries_of_several_lines_stand_apart(project, words, sides, above):
    """The last line of one and the first of the next were nearer than lines of one entry.

    In the smallest letters there is no room for more.
    """
    names = [f"Side {number} {'of words ' * words}" for number in range(sides)]
    asked = situation_map.Request(
        [control(project, *names)], "Map", template="square", land=False, context=False
    )
    item = situation_map.build(project, asked).layout.itemById("legend")
    style = item.style(QgsLegendStyle.Style.Symbol)
    letters = item.style(QgsLegendStyle.Style.SymbolLabel).font().pointSizeF()
    assert style.margin(QgsLegendStyle.Side.Top) / letters == pytest.approx(above)


def test_names_of_a_legend_have_fewer_lines_where_its_columns_leave_width(project):
    """“Pocket, by / its letter” had two in a column beside 9 mm of nothing; three entries went."""
    names = [f"Side {number}, of a rather long name" for number in range(9)]
    asked = situation_map.Request(
        [control(project, *names)], "Map", template="square", land=False, context=False
    )
    item = situation_map.build(project, asked).layout.itemById("legend")
    (node,) = item.model().rootGroup().findLayers()[:1]
    entries = item.model().layerLegendNodes(node)
    before = {str(one.data(0)): str(one.data(0)) for one in entries}
    narrow = {name: "\n".join(name.split()) for name in before if name.startswith("Side")}
    inert.rename_in_legend(node, entries, narrow)
    family, _ = library.known_family()
    ways = list(legend._ways(item.layout()))
    assert not legend._fit(item, family, ways[-1:], (0.0, 0.0))
    size = float(item.customProperty("salient/width")), 0.8 * item.rect().height()
    assert not legend._fit(item, family, ways, size)
    assert legend._fit_in_fewer_lines(item, family, ways, size)
    assert item.rect().height() <= size[1] + 0.1 and item.rect().width() <= size[0] + 0.1


def test_a_name_in_fewer_lines_is_as_narrow_as_it_can_be(qgis_app):
    font = page_text.font_of("", 7.0)
    assert legend._in_fewer_lines("Pocket, by\nits letter", font) == "Pocket, by its letter"
    told = legend._in_lines("Encirclement gap, km, not to scale", 2, font)
    assert told.count("\n") == 1 and len(max(told.split("\n"), key=len)) < 22
