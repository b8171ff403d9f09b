# SPDX-License-Identifier: GPL-2.0-or-later
"""The lengths of many gaps stand apart on a map, as QGIS itself draws them."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from page_layers import add, control
from qgis.core import (
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from salient.cartography.page import gap_labels, key_figures, situation_map
from salient.cartography.style import library

WIDE = QgsRectangle(36.0, 34.0, 38.0, 35.4)
FIELDS = "&field=gap_id:string&field=line_no:int&field=length_km:double&field=label:string"


@pytest.fixture
def project(qgis_app):
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


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


def page(project, layers):
    asked = situation_map.Request(
        layers, "A page", extent=WIDE, crs=layers[0].crs(), context=False, inset=False
    )
    return situation_map.build(project, asked).layout


def written(layout, layer):
    """Return what QGIS writes of a layer: text and box, in degrees."""
    item = layout.itemById("map")
    size = QSizeF(item.rect().width(), item.rect().height()) * 100 / 25.4
    settings = item.mapSettings(item.extent(), size, 100, True)
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    results = job.takeLabelingResults()
    return [
        (one.labelText, one.labelRect)
        for one in results.labelsWithinRect(WIDE)
        if one.layerID == layer.id()
    ]


#: four columns of five: at one distance from their gaps half of the labels lie over others
CROWD = [(36.6 + 0.09 * i, 34.5 + 0.07 * j) for i in range(4) for j in range(5)]


def test_the_lengths_of_a_crowd_of_gaps_stand_apart_and_on_none(project):
    layer = gaps(project, CROWD)
    found = written(page(project, [layer, control(project)]), layer)
    assert len(found) == len(CROWD)
    # in one unit where two would find no room
    assert {text for text, _ in found} == {f"{1.8 + n / 10:.1f} km" for n in range(len(CROWD))}
    boxes = [box for _, box in found]
    for number, box in enumerate(boxes):
        box.scale(0.98)
        assert not any(box.intersects(other) for other in boxes[:number])
        assert not any(
            box.intersects(QgsRectangle(x, y - 0.001, x + 0.02, y + 0.001)) for x, y in CROWD
        )


def test_gaps_far_from_one_another_are_left_to_qgis(project):
    layer = gaps(project, [(36.4, 34.5), (37.6, 35.1)])
    layout = page(project, [layer, control(project)])
    assert gap_labels.place(layout.itemById("map"), [layer], "Open Sans", []) == []
    assert {text for text, _ in written(layout, layer)} == {"1.8 km (1 mi)", "1.9 km (1 mi)"}


def test_the_look_of_the_layer_on_screen_is_not_touched(project):
    layer = gaps(project, CROWD)
    before = layer.labeling().settings().fieldName
    page(project, [layer, control(project)])
    assert layer.labeling().settings().fieldName == before


def test_a_sealed_gap_is_said_to_be_sealed_and_not_to_have_no_length():
    fields = "&field=gap_total_km:double&field=state:string&field=core:string"
    fields += "&field=gap_id:string&field=gap_err_km:double&field=area_km2:double"
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326{fields}", "Gap", "memory")
    add(layer, "LineString(36 34, 36.1 34)", [0.0, "sealed", "Town", "1", 0.0, None])
    (row,) = layer.getFeatures()
    ((label, text),) = key_figures.of_pocket(row)
    assert "Town" in label and text == "sealed"
