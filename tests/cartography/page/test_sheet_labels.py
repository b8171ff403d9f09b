# SPDX-License-Identifier: GPL-2.0-or-later
"""On each sheet of an atlas of dates lengths and areas stand at places found for that day."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("qgis.core")
from page_layers import control, layer_of
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRectangle,
    QgsRuleBasedLabeling,
)
from salient.cartography.page import dated, emphasis, legend, situation_map
from salient.cartography.style import library
from salient.processing import outputs

WIDE = QgsRectangle(36.0, 34.0, 38.0, 35.4)
#: day: west, south, east and north of the pocket; its gap is the eastern edge
DAYS = {
    "2025-06-01": (36.3, 34.3, 37.7, 35.1),
    "2025-06-08": (36.3, 34.4, 37.0, 35.0),
    "2025-06-15": (36.3, 34.6, 36.5, 34.8),
}
_FIGURES = "gap_total_km:double,gap_err_km:double,state:string,label:string"


def layers_of_days(project):
    day = "gap_id:string,date:date,core:string"
    gaps, pockets = [], []
    for text, (west, south, east, north) in DAYS.items():
        line = f"LineString({east} {south}, {east} {north})"
        told = ["1", text, "Town", 24.6, 1.4, "open"]
        gaps.append((line, *told, "24.6 km (15.3 mi)", 24.6))
        wkt = QgsGeometry.fromRect(QgsRectangle(west, south, east, north)).asWkt()
        pockets.append((wkt, *told, "8,085 km² (3,121 mi²)", 8085.0))
    found = []
    for kind, name, style, rows, last in (
        ("LineString", "Gap", "gaps", gaps, "gap_km:double"),
        ("Polygon", "Pocket", "pockets", pockets, "area_km2:double"),
    ):
        layer = layer_of(kind, name, f"{day},{_FIGURES},{last}", rows)
        library.apply(layer, style, project)
        outputs.set_temporal(layer, "date", 1.0)
        project.addMapLayer(layer)
        found.append(layer)
    return [*found, control(project)]


def middle(shown, layer, feature) -> QgsPointXY:
    """Return where the label of a feature stands, in its layer's CRS."""
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(feature)
    rules = [
        rule
        for rule in shown.labeling().rootRule().children()
        if QgsExpression(rule.filterExpression()).evaluate(context)
    ]
    (rule,) = rules
    told = rule.settings().dataDefinedProperties()
    kinds = QgsPalLayerSettings.Property
    x, y = (
        QgsExpression(told.property(kind).asExpression()).evaluate(context)
        for kind in (kinds.PositionX, kinds.PositionY)
    )
    return QgsPointXY(x, y)


def test_each_day_of_an_atlas_has_its_labels_off_the_gap(project):
    layers = layers_of_days(project)
    asked = situation_map.Request(
        layers, "S", extent=WIDE, crs=layers[0].crs(), every_date=True, inset=False
    )
    item = situation_map.build(project, asked).layout.itemById("map")
    for layer in layers[:2]:
        shown = emphasis.shown_by(item, layer)
        assert isinstance(shown.labeling(), QgsRuleBasedLabeling)
        for text, box in DAYS.items():
            with dated.for_a_while(item, dt.date.fromisoformat(text)):
                (feature,) = layer.getFeatures(legend.features_on(item, layer))
            at = middle(shown, layer, feature)
            # half of its letters is wider than this
            assert abs(at.x() - box[2]) > 0.05
            if layer is layers[1] and text != "2025-06-15":
                assert QgsRectangle(*box).contains(at), "an area that has room stands within"


def test_a_page_of_one_day_has_labels_of_that_day_alone(project):
    layers = layers_of_days(project)
    asked = situation_map.Request(layers, "S", extent=WIDE, crs=layers[0].crs(), inset=False)
    item = situation_map.build(project, asked).layout.itemById("map")
    labeling = emphasis.shown_by(item, layers[1]).labeling()
    assert not isinstance(labeling, QgsRuleBasedLabeling)
