# SPDX-License-Identifier: GPL-2.0-or-later
"""Each sheet of an atlas has a legend of its own, and the layout afterwards the whole again."""

from __future__ import annotations

import gc

import programs
import pytest

pytest.importorskip("qgis.core")
from page_layers import add
from qgis.core import (
    QgsDateTimeRange,
    QgsFeature,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QEvent
from salient.cartography.page import dated, frame_key, legend, situation_map
from salient.cartography.style import library, symbols


@pytest.fixture
def changing(provider):
    """Alfa stays, Bravo is there on the first of two dates only, Charlie on the second."""
    project = QgsProject.instance()
    project.clear()
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=actor:string&field=date:date", "control", "memory"
    )
    for actor, west, day in (
        ("Alfa", 30, 1), ("Bravo", 31, 1), ("Alfa", 30, 2), ("Charlie", 31, 2),
    ):  # fmt: skip
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 50, west + 1, 51)))
        feature.setAttributes([actor, QDate(2025, 1, day)])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    project.addMapLayer(layer)
    library.apply(layer, "control", project)
    yield project
    project.clear()


def named(layout) -> set[str]:
    """What the legend of a layout names."""
    model = layout.itemById("legend").model()
    return {
        str(entry.data(0))
        for node in model.rootGroup().findLayers()
        for entry in model.layerLegendNodes(node)
    }


def sheets_of(project, tmp_path):
    """Write the sheets of all dates; return the layout and what each sheet's legend says."""
    import processing

    context = QgsProcessingContext()
    context.setProject(project)
    found = processing.run(
        "salient:situationmap",
        {
            "LAYERS": [one.id() for one in project.mapLayers().values()],
            "TITLE": "Change",
            "ATLAS": "dates",
            "CHART": "none",
            "CONTEXT": False,
            "OUTPUT": str(tmp_path / "sheet.svg"),
        },
        feedback=QgsProcessingFeedback(False),
        context=context,
    )
    layout = project.layoutManager().layoutByName(found["LAYOUT"])
    sheets = sorted(tmp_path.glob("sheet_*.svg"))
    assert [path.stem[-10:] for path in sheets] == ["2025-01-01", "2025-01-02"]
    return layout, [text.split('inkscape:label="Legend"')[-1] for text in map(read, sheets)]


def test_a_sheet_names_who_is_on_it(changing, tmp_path):
    layout, legends = sheets_of(changing, tmp_path)
    assert {"Alfa", "Bravo", "Charlie"} <= named(layout)
    said = [
        {name for name in ("Alfa", "Bravo", "Charlie") if f">{name}<" in one} for one in legends
    ]
    # figures and labels on the map are apart from the legend
    assert said == [{"Alfa", "Bravo"}, {"Alfa", "Charlie"}]


def drawn(renderer) -> str:
    """Return the symbol of a renderer's first entry, in words."""
    entry = renderer.legendSymbolItems()[0]
    return entry.symbol().dump()


def of_one_date(project) -> QgsVectorLayer:
    """Return a front of the second date, which has no temporal settings."""
    layer = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=actor_1:string&field=date:string", "Front", "memory"
    )
    add(layer, "LineString(31 50, 31.2 51)", ["Delta", "2025-01-02"])
    project.addMapLayer(layer)
    library.apply(layer, "front", project)
    layer.temporalProperties().setIsActive(False)
    return layer


def test_a_layer_of_one_later_date_is_named_on_the_sheets_that_show_it(changing, tmp_path):
    """The map shows a copy of it, which the legend did not know: no sheet named it."""
    of_one_date(changing)
    layout, legends = sheets_of(changing, tmp_path)
    assert any("Delta" in one for one in named(layout))
    assert ["Delta" in one for one in legends] == [False, True]


def test_the_copy_of_a_layer_of_one_date_has_the_look_that_the_map_has_of_it(changing):
    layer = of_one_date(changing)
    layers = [layer, *(one for one in changing.mapLayers().values() if one is not layer)]
    asked = situation_map.Request(layers, "Signs", tactical_signs=True, context=False)
    layout = situation_map.build(changing, asked).layout
    item = layout.itemById("map")
    sign = frame_key.entries(item, [layer])[0][0]
    first = QDate(2025, 1, 1).toPyDate()
    dated.stand_since(changing, layout, item, first)
    copy = dated.standing_for(item, layer)
    assert copy is not layer
    assert drawn(legend.renderer_on(item, copy)) == sign.dump() != drawn(layer.renderer())
    # its date too, which the look of the layer does not have
    for day, seen in ((1, False), (2, True)):
        dated.show_on(item, QDate(2025, 1, day).toPyDate())
        assert bool(legend.shown_keys(copy, [item])) == seen
    look = item.layerStyleOverrides()[copy.id()]
    assert "2025-01-02" in look


@pytest.mark.parametrize("mode", ["fixed", "redrawn"])
def test_a_layer_that_is_there_as_a_whole_is_named_where_it_is_shown(changing, mode):
    """Such layers have no expression that chooses features, and an empty one chose none."""
    layer = of_one_date(changing)
    asked = situation_map.Request([layer], "Whole", context=False)
    layout = situation_map.build(changing, asked).layout
    item = layout.itemById("map")
    temporal = layer.temporalProperties()
    modes = type(temporal).TemporalMode
    temporal.setMode(modes.FixedTemporalRange if mode == "fixed" else modes.RedrawLayerOnly)
    begin = QDateTime(QDate(2025, 1, 2), QDateTime().time())
    temporal.setFixedTemporalRange(QgsDateTimeRange(begin, QDateTime()))
    temporal.setIsActive(True)
    seen = []
    for day in (1, 2):
        dated.show_on(item, QDate(2025, 1, day).toPyDate())
        request = legend.features_on(item, layer)
        seen.append((len(list(layer.getFeatures(request))), len(legend.shown_keys(layer, [item]))))
    assert seen == ([(0, 0), (1, 1)] if mode == "fixed" else [(1, 1), (1, 1)])


def test_a_frame_s_key_draws_what_the_map_draws(changing):
    """With tactical signs it drew the layer's own; units say themselves what they are."""
    front = of_one_date(changing)
    units = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=sidc:string&field=name:string", "Events", "memory"
    )
    add(units, "Point(31 50.5)", ["10031000001211000000", "1st"])
    changing.addMapLayer(units)
    library.apply(units, "events", changing)
    asked = situation_map.Request([units, front], "Signs", tactical_signs=True, context=False)
    layout = situation_map.build(changing, asked).layout
    item = layout.itemById("map")
    ((symbol, _),) = frame_key.entries(item, [units, front])
    assert symbol.dump() == drawn(legend.renderer_on(item, front)) != drawn(front.renderer())


def read(path) -> str:
    return path.read_text(encoding="utf-8")


def test_entries_that_are_made_anew_leave_nothing_in_memory(qgis_app):
    """QGIS's `refreshLayerLegend` left 4 KB each time: 400 KB where 60 are asked for here."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "ground", "memory")
    root = QgsLayerTree()
    root.addLayer(layer)
    model = QgsLayerTreeModel(root)

    def renew(times):
        for _ in range(times):
            (node,) = root.findLayers()
            node.setCustomProperty("legend/title-label", "told")
            legend.renew(node)
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return programs.allocated()

    before = renew(20)
    if before is None:
        pytest.skip("the C library cannot say what is allocated")
    assert renew(100) - before < 60_000
    (node,) = root.findLayers()
    (entry,) = model.layerLegendNodes(node)
    assert node.customProperty("legend/title-label") == "told" and entry is not None


@pytest.mark.parametrize("signs", [False, True])
def test_the_sign_of_a_gap_is_no_higher_than_its_line_of_a_legend(changing, signs):
    """With tactical signs its end bars lay over the heading above it."""
    gaps = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=core:string&field=gap_km:double", "Gaps", "memory"
    )
    add(gaps, "LineString(31 50, 31.2 51)", ["Town", 5.0])
    changing.addMapLayer(gaps)
    library.apply(gaps, "gaps", changing)
    asked = situation_map.Request([gaps], "Signs", tactical_signs=signs, context=False)
    item = situation_map.build(changing, asked).layout.itemById("legend")
    entries = [
        entry
        for node in item.model().rootGroup().findLayers()
        for entry in item.model().layerLegendNodes(node)
    ]
    assert [one.customSymbol().dump() for one in entries] == [symbols.gap(legend._LOW_BARS).dump()]
