# SPDX-License-Identifier: GPL-2.0-or-later
"""Of two maps of a page the later shows what changed hands, where no layer tells of it."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from page_layers import layer_of
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle
from salient.cartography.page import changed, emphasis, inset, legend, situation_map
from salient.cartography.style import library
from salient.processing import outputs

SQUARE = "Polygon((36 34, {0} 34, {0} 35.4, 36 35.4, 36 34))"


def series(project, *east: float):
    """Return ground of one actor that ends at a meridian, month by month."""
    rows = [(SQUARE.format(one), "A", f"2025-0{month}-01") for month, one in enumerate(east, 1)]
    layer = layer_of("Polygon", "Control", "actor:string,date:date", rows)
    outputs.set_temporal(layer, "date", 0.0)
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    return layer


def built(project, layer, template: str = "before_after"):
    asked = situation_map.Request(
        [layer],
        "A page",
        template=template,
        extent=QgsRectangle(35.5, 33.8, 38.5, 35.6),
        crs=layer.crs(),
        other_side="B",
        context=False,
    )
    return situation_map.build(project, asked).layout


def gained(item) -> list[tuple[str, str, float]]:
    own = [one for one in item.layers() if changed.is_ours(one)]
    rows = [row for layer in own for row in layer.getFeatures()]
    return [(row["to_actor"], row["from_actor"], round(row["area_km2"])) for row in rows]


def test_the_ground_is_as_strong_beneath_changes_as_without(project):
    """Two oranges stood for one thing on pages of one front, with changes and without."""
    control = series(project, 37.0, 37.0)
    fields = "from_actor:string,to_actor:string,to_date:date,area_km2:double,noise:bool"
    changes = layer_of("Polygon", "Changes", fields, [])
    library.apply(changes, "changes", project)
    project.addMapLayer(changes)
    strength = []
    for rows in ([], [(SQUARE.format(37.0), "A", "B", "2025-02-01", 9.0, False)]):
        for wkt, *values in rows:
            row = QgsFeature(changes.fields())
            row.setGeometry(QgsGeometry.fromWkt(wkt))
            row.setAttributes(values)
            assert changes.dataProvider().addFeature(row)
        asked = situation_map.Request([changes, control], "A page", context=False)
        item = situation_map.build(project, asked).layout.itemById("map")
        strength.append(emphasis.shown_by(item, control).opacity())
    assert strength == [1.0, 1.0]


def test_what_changed_stands_on_the_later_map_and_in_the_legend(project):
    """Two maps of a month that gained 483 km² could not be told apart."""
    layer = series(project, 37.0, 37.02)
    layout = built(project, layer)
    main, other = layout.itemById("map"), layout.itemById("map_before")
    assert gained(main) == [("A", "B", 285)] and gained(other) == []
    entries = layout.itemById("legend").model().rootGroup().findLayers()
    assert "Ground gained by" in [node.name() for node in entries]
    said = " ".join(layout.itemById("credits").text().split())
    assert "where the two maps differ" in said and "No other side gained such a piece." in said
    # again the same, and nothing of it on a page of one map
    assert gained(built(project, layer).itemById("map")) == [("A", "B", 285)]
    layout = built(project, layer, "a4_landscape")
    assert gained(layout.itemById("map")) == []


def test_ground_that_was_lost_is_gained_by_the_other_side(project):
    layout = built(project, series(project, 37.0, 36.9))
    assert [row[:2] for row in gained(layout.itemById("map"))] == [("B", "A")]


@pytest.mark.parametrize("month", [1, 2])
def test_of_claimed_ground_nobody_gains_from_who_was_never_there(project, month):
    """Claimed in one month, held in the other: the other side stood there in neither."""
    rows = [
        (SQUARE.format(37.0), "A", "", "2025-01-01"),
        (SQUARE.format(37.0), "A", "", "2025-02-01"),
    ]
    strip = "Polygon((37 34, 37.02 34, 37.02 35.4, 37 35.4, 37 34))"
    rows += [(strip, "A", "claimed" if one == month else "", f"2025-0{one}-01") for one in (1, 2)]
    layer = layer_of("Polygon", "Control", "actor:string,class:string,date:date", rows)
    outputs.set_temporal(layer, "date", 0.0)
    library.apply(layer, "control", project)
    project.addMapLayer(layer)
    assert gained(built(project, layer).itemById("map")) == []


def test_maps_of_too_many_vertices_are_not_held_against_one_another(project, monkeypatch):
    layer = series(project, 37.0, 37.02)
    monkeypatch.setattr(changed, "_MOST_VERTICES", 4)
    assert gained(built(project, layer).itemById("map")) == []


def test_lines_that_were_drawn_anew_are_no_change(project):
    layout = built(project, series(project, 37.0, 37.00002))
    assert gained(layout.itemById("map")) == []


def test_a_small_change_has_an_inset_on_a_pair(project):
    layer = series(project, 36.0, 37.0)
    provider = layer.dataProvider()
    for row in layer.getFeatures():
        wkt = SQUARE.format(37.0)
        if row["date"].toString("MM") == "02":
            # a salient of five kilometres
            wkt = wkt.replace("37.0 35.4", "37 34.7, 37.05 34.7, 37.05 34.75, 37 34.75, 37 35.4")
        provider.changeGeometryValues({row.id(): QgsGeometry.fromWkt(wkt)})
    layout = built(project, layer)
    assert len(gained(layout.itemById("map"))) == 1
    assert len(inset.on(layout)) == 1


def test_the_front_of_the_earlier_map_has_its_teeth_there(project):
    """It was dashed, as “before”, and could be taken for a border; the legend explains the one."""
    control = series(project, 37.0, 37.5)
    layers = []
    for style, day, east in (("front", "2025-02-01", 37.5), ("front_before", "2025-01-01", 37.0)):
        row = (f"LineString({east} 34, {east} 35.4)", "A", day)
        layer = layer_of("LineString", style, "actor_1:string,date:date", [row])
        outputs.set_temporal(layer, "date", 0.0)
        library.apply(layer, style, project)
        project.addMapLayer(layer)
        layers.append(layer)
    asked = situation_map.Request(
        [*layers, control],
        "A page",
        template="before_after",
        extent=QgsRectangle(35.5, 33.8, 38.5, 35.6),
        crs=control.crs(),
        context=False,
    )
    layout = situation_map.build(project, asked).layout
    looks = layout.itemById("map_before").layerStyleOverrides()
    assert "triangle" in looks[layers[1].id()]
    assert layers[1].id() not in layout.itemById("map").layerStyleOverrides()
    item = layout.itemById("map_before")
    assert emphasis.is_front_of_its_day(item, layers[1])
    assert not legend.shown_keys(layers[1], [item])
