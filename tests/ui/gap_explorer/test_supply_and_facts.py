# SPDX-License-Identifier: GPL-2.0-or-later
"""Roads into the pocket in the explorer's card, and the facts of the place under the mouse."""

from __future__ import annotations

import html

import pytest
from explorer_window import LAST, OPEN, bands, control_layer, move, open_card, settle, wait
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolTip


def made(kind, rows):
    """Return a layer of (WKT, name) rows."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=name:string", "Roads", "memory")
    for wkt, name in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([name])
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def roads(window):
    rows = [("LineString(1 1, 6 1)", "M4"), ("LineString(1 0.9, 1 -2)", "<b>M5</b>")]
    layer = made("LineString", rows)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def with_roads(window, control, roads, part, click):
    """The answer at a click, with its roads."""
    open_card(window)
    panel = part.explorer.panel
    panel.roads.setLayer(roads)
    panel.fire_range.setValue(80.0)
    click(part, OPEN)
    wait(lambda: "M4" in panel.supply.text())
    return part.explorer


def _run(name, parameters, *outputs):
    import processing

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"salient:{name}")
    sinks = dict.fromkeys(outputs, "TEMPORARY_OUTPUT")
    return processing.run(algorithm, {**parameters, **sinks})


def test_the_card_says_which_roads_lead_in_as_the_algorithm_does(with_roads, roads):
    explorer = with_roads
    asked = {**explorer.parameters, "ROADS": roads.id()}
    found = _run("supplyroutes", asked, "ROUTES", "NEAREST_AT", "SUMMARY")
    assert found["ROADS_OUT"] == 1
    assert "under the fire-control range of 80.0 km" in found["LAST_ROAD"]
    assert explorer.panel.supply.text() == f"Supply: {found['LAST_ROAD']}"
    assert explorer.panel.supply.textFormat() == Qt.TextFormat.PlainText
    # way, nearest point, and what is left of the other
    assert len(explorer.marks._roads) == 3


def test_keep_writes_the_roads_too(window, with_roads):
    with_roads.panel.keep.click()
    root = QgsProject.instance().layerTreeRoot()
    wait(lambda: len(root.findGroups()) == 2)
    names = sorted(group.name().split(" at ")[0] for group in root.findGroups())
    assert names == ["Gap", "Supply"]
    (supply,) = (one for one in root.findGroups() if one.name().startswith("Supply"))
    layers = {node.layer().name(): node.layer() for node in supply.findLayers()}
    (row,) = layers["Supply summary"].getFeatures()
    assert with_roads.panel.supply.text() == f"Supply: {row['words']}"
    assert window.said() == ""


def test_roads_are_told_of_the_innermost_pocket_alone(with_roads):
    explorer = with_roads
    said = explorer.panel.supply.text()
    wait(lambda: not explorer.queue.busy and not explorer._quiet.isActive())
    explorer.levels = [explorer.answer, explorer.answer]
    explorer.panel.show_levels(2)
    QTest.keyClick(explorer.panel.nest, Qt.Key.Key_End)
    assert explorer.panel.supply.isHidden()
    assert explorer.marks._roads == []
    QTest.keyClick(explorer.panel.nest, Qt.Key.Key_Home)
    assert explorer.panel.supply.text() == said
    assert len(explorer.marks._roads) == 3


def test_an_edit_of_the_roads_and_their_removal_are_followed(window, with_roads, roads):
    panel = with_roads.panel
    roads.startEditing()
    roads.deleteFeature(next(roads.getFeatures()).id())
    roads.commitChanges()
    wait(lambda: "No road" in panel.supply.text())
    QgsProject.instance().removeMapLayer(roads.id())
    settle()
    assert panel.supply.isHidden()
    assert with_roads.marks._roads == []
    assert with_roads.answer is not None


def test_another_place_takes_the_roads_of_the_last_away(with_roads, part, click):
    click(part, (0.2, 1.0))
    wait(lambda: not part.explorer.queue.busy and not part.explorer._quiet.isActive())
    assert "M4" not in with_roads.panel.supply.text()
    assert with_roads.marks._roads == []


def test_a_mouse_that_rests_while_the_map_is_read_is_answered_after(
    window, control, part, monkeypatch
):
    said, reads = [], [True]
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_more: said.append(text))
    open_card(window)
    part.explorer.panel.besieged.text.setText("Blue")
    settle()
    kind = type(part.explorer.queue)
    busy = kind.busy
    monkeypatch.setattr(kind, "busy", property(lambda queue: bool(reads) or busy.fget(queue)))
    move(window, (0.25, 1.0))
    QTest.qWait(1000)
    assert said == []
    reads.clear()
    wait(lambda: said != [])


def test_the_mouse_at_rest_is_told_what_place_facts_says(window, control, part, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_more: said.append(text))
    open_card(window)
    part.explorer.panel.besieged.text.setText("Blue")
    settle()
    move(window, (2.0, 1.0))
    QTest.keyClick(window.canvas, Qt.Key.Key_D)
    assert part.explorer.reference is not None
    move(window, (0.25, 1.0))
    wait(lambda: said != [])
    tool = part.explorer.tool
    at, start = part.explorer._degrees(tool.toMapCoordinates(tool._spot)), part.explorer.reference
    found = _run(
        "placefacts",
        {
            "CONTROL": control.id(),
            "ACTOR_FIELD": "actor",
            "DATE_FIELD": "date",
            "OWN_SIDE": "Blue",
            "PLACES": made("Point", [(f"Point({at.x()!r} {at.y()!r})", "")]),
            "REFERENCE_PLACES": made(
                "Point", [(f"Point({start.x()!r} {start.y()!r})", "the marked place")]
            ),
        },
        "FACTS",
    )
    rows = [row for row in found["FACTS"].getFeatures() if row["date"].toPyDate() == LAST]
    _name, label = rows[0]["label"].split(": ", 1)
    way, facts = label.split("; ", 1)
    told = html.unescape(said[-1])
    assert rows[0]["held_by"] == "Red"
    assert facts.replace(" since 2025-01-01 or earlier", "").rstrip(".") in told
    assert way in told
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert part.explorer.reference is None and part.explorer.marks._reference is None
    assert bands(window) == []


def test_a_name_of_a_side_stays_text_in_the_tooltip(window, part, provider, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_more: said.append(text))
    control_layer(
        [("Polygon((0 0, 3 0, 3 0.5, 0.5 0.5, 0.5 1.5, 3 1.5, 3 2, 0 2, 0 0))", "<img src=x>")],
        fields="actor:string",
    )
    open_card(window)
    move(window, (0.25, 1.0))
    wait(lambda: said != [])
    assert "<img" not in said[-1] and "&lt;img" in said[-1]
