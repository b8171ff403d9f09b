# SPDX-License-Identifier: GPL-2.0-or-later
"""A map that has its own look of a layer shows that layer on its date, as it would without."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

pytest.importorskip("qgis.core")
from page_layers import add
from qgis.core import (
    QgsGeometry,
    QgsMapLayerLegendUtils,
    QgsMapRendererSequentialJob,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from salient.analysis.base.errors import InputError
from salient.cartography.page import fronts, headline, situation_map, standing
from salient.cartography.style import carried, library
from salient.processing.outputs import set_temporal

WIDE = QgsRectangle(36.0, 34.0, 38.0, 35.4)
EARLY, LATE = (
    "Polygon((36 34, 36.6 34, 36.6 35.4, 36 35.4, 36 34))",
    "Polygon((36 34, 37.4 34, 37.4 35.4, 36 35.4, 36 34))",
)


def colour(layout, name: str, lon: float, lat: float) -> str:
    """Return the colour at a place of one of a page's maps."""
    item = layout.itemById(name)
    size = QSizeF(item.rect().width(), item.rect().height())
    job = QgsMapRendererSequentialJob(item.mapSettings(item.extent(), size, 25.4, True))
    job.start()
    job.waitForFinished()
    seen = item.extent()
    x = (lon - seen.xMinimum()) / seen.width() * size.width()
    y = (seen.yMaximum() - lat) / seen.height() * size.height()
    return job.renderedImage().pixelColor(int(x), int(y)).name()


def test_muted_control_shows_no_later_date_on_the_map_of_an_earlier_one(project):
    """QGIS's copy of a layer forgets its dates: the first map had the ground of both."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=date:date", "Control", "memory"
    )
    add(layer, EARLY, ["A", "2025-05-02"])
    add(layer, LATE, ["A", "2025-06-30"])
    library.apply(layer, "control", project)
    set_temporal(layer, "date", 1.0)
    changes = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=to_actor:string&field=noise:boolean&field=to_date:date",
        "Changes",
        "memory",
    )
    add(changes, "Polygon((36.6 34, 37.4 34, 37.4 34.1, 36.6 34))", ["A", False, "2025-06-30"])
    library.apply(changes, "changes", project)
    for one in (changes, layer):
        project.addMapLayer(one)
    asked = situation_map.Request(
        [changes, layer],
        "Two dates",
        template="before_after",
        extent=WIDE,
        crs=layer.crs(),
        before=dt.date(2025, 5, 2),
        context=False,
        land=False,
    )
    layout = situation_map.build(project, asked).layout
    held, gained, free = (36.3, 34.7), (37.0, 34.9), (37.8, 34.7)
    before = [colour(layout, "map_before", *at) for at in (held, gained, free)]
    after = [colour(layout, "map", *at) for at in (held, gained, free)]
    assert before[0] == after[0] == after[1] != after[2]
    assert before[1] == before[2] == after[2]


def test_figures_of_a_square_page_take_the_place_of_sources_that_are_none(project):
    """They were left out, and a third of the page below them was blank."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    add(layer, LATE, ["A"])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    asked = situation_map.Request(
        [layer],
        "Square",
        template="square",
        extent=WIDE,
        crs=layer.crs(),
        context=False,
        headline=headline.Headline("25.4 km", "Encirclement gap, a town\n72.4 km in January"),
        figures=[("Potential pocket (a town)", "239 km² (92.2 mi²)")],
        credits="One\nTwo\nThree\nFour",
    )
    page = situation_map.build(project, asked)
    shown = page.layout.itemById("figures")
    assert shown.isVisible() and "Potential pocket" in shown.text()
    assert not any("key figures" in message for message in page.messages)
    assert shown.sceneBoundingRect().bottom() < 200.0 - 3.0


@pytest.mark.parametrize("day", ["2025-06-30", None], ids=["one date", "none"])
def test_a_pair_never_shows_one_map_twice(project, day):
    field = "&field=date:date" if day else ""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&field=actor:string{field}", "Control", "memory")
    add(layer, LATE, ["A", day] if day else ["A"])
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    asked = situation_map.Request(
        [layer], "Pair", template="before_after", extent=WIDE, crs=layer.crs(), context=False
    )
    days = {} if day else {"before": dt.date(2025, 1, 1), "as_of": dt.date(2025, 6, 30)}
    for one in (asked, replace(asked, **days)):
        with pytest.raises(InputError, match="template of one map"):
            situation_map.build(project, one)


def test_the_legend_shows_a_gap_and_a_front_as_a_user_draws_them(project):
    """Files opened by hand are drawn as thin lines, and the legend showed Salient's signs."""
    gaps = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=gap_id:string&field=line_no:int&field=gap_km:double",
        "Gap",
        "memory",
    )
    add(gaps, "LineString(36.5 34.5, 37.5 34.5)", ["1", 1, 90.0])
    fronts = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=actor_1:string&field=actor_2:string&field=length_km:double",
        "Front",
        "memory",
    )
    add(fronts, "LineString(36.5 35, 37.5 35)", ["A", "B", 90.0])
    for one in (gaps, fronts):
        project.addMapLayer(one)
    assert [library.guess(one) for one in (gaps, fronts)] == ["gaps", "front"]
    asked = situation_map.Request([gaps, fronts], "Own", extent=WIDE, crs=gaps.crs(), inset=False)

    def marked() -> set[str]:
        model = situation_map.build(project, asked).layout.itemById("legend").model()
        nodes = [node.layerId() for node in model.rootGroup().findLayers()]
        of_layer = {one: model.rootGroup().findLayer(one) for one in nodes}
        return {
            project.mapLayer(one).name()
            for one, node in of_layer.items()
            if QgsMapLayerLegendUtils.legendNodeCustomSymbol(node, 0) is not None
        }

    assert marked() == set()
    library.apply(gaps, "gaps", project)
    library.apply(fronts, "front", project)
    assert marked() == {"Gap", "Front"}


@pytest.mark.parametrize(("size", "toothed"), [(0.05, False), (0.9, True)])
def test_a_front_has_no_teeth_round_a_small_pocket(project, size, toothed):
    """Sixty pockets with a way out were suns: a ring that is open has teeth as any front."""
    front = QgsVectorLayer("LineString?crs=EPSG:4326&field=actor_1:string", "Front", "memory")
    east, north = 36.5 + size, 34.2 + size
    ring = f"36.5 34.2, 36.5 {north}, {east} {north}, {east} 34.2"
    add(front, f"LineString(36 34.2, {ring}, 38 34.2)", ["A"])
    pocket = QgsVectorLayer("Polygon?crs=EPSG:4326&field=held_pct:double", "Pocket", "memory")
    add(pocket, f"Polygon(({ring}, 36.5 34.2))", [50.0])
    for layer, style in ((front, "front"), (pocket, "pockets")):
        library.apply(layer, style, project)
        carried.mark_layer(layer, style)
        project.addMapLayer(layer)
    asked = situation_map.Request(
        [front, pocket], "Page", extent=WIDE, crs=front.crs(), context=False, inset=False
    )
    item = situation_map.build(project, asked).layout.itemById("map")
    (drawn,) = fronts.drawn(item, [front, pocket]).lines[front.id()].values()
    teeth = QgsGeometry.fromWkt(drawn.teeth)
    rim = QgsGeometry.fromWkt(f"LineString({ring})")
    assert (teeth.distance(rim) < 2.0 * item.extent().width() / item.rect().width()) is toothed


@pytest.mark.parametrize("known", [False, True])
def test_no_front_is_drawn_in_a_neighbouring_state_against_nobody(project, known):
    """Teeth of Russian forces pointed at Sudzha, in Russia, which the map drew as Russia's own."""
    ground = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    add(ground, "Polygon((35 48, 38 48, 38 49.8, 35 49.8, 35 48))", ["A"])
    # in Russia, north of Kharkiv
    add(ground, "Polygon((36.2 50.6, 36.8 50.6, 36.8 51, 36.2 51, 36.2 50.6))", ["A"])
    if known:
        add(ground, "Polygon((36.2 51, 36.8 51, 36.8 51.4, 36.2 51.4, 36.2 51))", ["B"])
    library.apply(ground, "control", project)
    fields = "field=actor_1:string&field=actor_2:string&field=length_km:double"
    front = QgsVectorLayer(f"LineString?crs=EPSG:4326&{fields}", "Front", "memory")
    for north in (49.8, 51.0):
        add(front, f"LineString(36.2 {north}, 36.8 {north})", ["A", "B", 43.0])
    library.apply(front, "front", project)
    carried.mark_layer(front, "front")
    project.addMapLayers([front, ground])
    box = QgsRectangle(34.0, 47.5, 39.0, 51.5)
    asked = situation_map.Request([front, ground], "Page", extent=box, crs=front.crs())
    layout = situation_map.build(project, replace(asked, inset=False)).layout
    item = layout.itemById("map")
    found = [shape.boundingBox() for shape, _ in standing.fronts_abroad(item, [front, ground])]
    assert [round(one.yMinimum()) for one in found] == ([] if known else [51])
    look = item.layerStyleOverrides().get(front.id(), "")
    assert ("difference($geometry" in look) is not known
    assert ("neighbouring states" in layout.itemById("credits").text()) is not known
