# SPDX-License-Identifier: GPL-2.0-or-later
"""Every amount of a page is in the units that were asked for: figures, labels, chart, bars."""

from __future__ import annotations

import base64
import re

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsVectorLayer,
)
from salient.cartography.page import emphasis
from salient.cartography.style import carried, library


@pytest.fixture
def draw(sample, tmp_path):
    def call(**values):
        import processing

        context = QgsProcessingContext()
        context.setProject(sample)
        asked = {"TITLE": "Pocket", "OUTPUT": str(tmp_path / "map.png"), "DPI": 40, **values}
        return processing.run("salient:situationmap", asked, context=context)

    return call


#: an amount of a page: a number and its unit; and one in brackets, which is in the second
AMOUNT = re.compile(r"\d[\d.,]*\s(km|mi|nmi)(²?)(?!\w)")
BRACKETS = re.compile(r"\([^()]*\d[^()]*\)")


def texts_of(layout):
    """Yield what a page says: (which item, text); of maps the labels of their features."""
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            yield item.id(), item.text()
        elif isinstance(item, QgsLayoutItemPicture) and "base64:" in item.picturePath():
            drawn = base64.b64decode(item.picturePath().split("base64:")[1]).decode("utf-8")
            for text in re.findall(r"(?s)<text[^>]*>(.*?)</text>", drawn):
                yield item.id(), re.sub("<[^>]*>", "", text)
        elif isinstance(item, QgsLayoutItemLegend):
            for node in item.model().rootGroup().findLayers():
                for entry in item.model().layerLegendNodes(node):
                    yield item.id(), str(entry.data(0))
        elif isinstance(item, QgsLayoutItemMap):
            for layer in item.layers():
                yield from ((item.id(), text) for text in labels_on(item, layer))


def labels_on(item, layer):
    if not isinstance(layer, QgsVectorLayer) or not layer.labelsEnabled():
        return
    # what it hands out is gone with it
    shown = emphasis.shown_by(item, layer)
    settings = QgsPalLayerSettings(shown.labeling().settings())
    expression = QgsExpression(settings.fieldName)
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context = QgsExpressionContext(scopes)
    for feature in layer.getFeatures():
        context.setFeature(feature)
        yield str(expression.evaluate(context))


@pytest.mark.parametrize(
    ("chosen", "length", "area", "second"),
    [(0, "km", "km²", "mi"), (1, "mi", "mi²", "km"), (2, "nmi", "km²", "km"), (3, "km", "km²", "")],
    ids=["kilometres", "miles", "nautical miles", "kilometres only"],
)
def test_every_amount_of_a_page_is_in_the_units_that_are_asked_for(
    draw, sample, chosen, length, area, second
):
    """Labels on the map kept the unit that they were measured in: 25.4 km beside “15.8 mi”."""
    ring = "Polygon((37.3 34.7, 38.8 34.9, 38 35.3, 37.3 34.7))"
    rows = {
        "pockets": ("Polygon", ring, "8,085 km² (3,122 mi²)"),
        "gaps": ("LineString", "LineString(37.3 34.7, 38.0 35.3)", "24.6 km (15.3 mi)"),
    }
    fields = "gap_id:int,date:date,core:string,gap_km:double,gap_total_km:double,area_km2:double"
    layers = []
    for style, (kind, shape, label) in rows.items():
        columns = [*fields.split(","), "state:string", "label:string"]
        uri = "".join(f"&field={one}" for one in columns)
        made = QgsVectorLayer(f"{kind}?crs=EPSG:4326{uri}", style, "memory")
        for day, told in (("2017-07-06", "54.9 km (34.1 mi)"), ("2017-08-14", label)):
            gap = 54.9 if day < "2017-08" else 24.6
            feature = QgsFeature(made.fields())
            feature.setGeometry(QgsGeometry.fromWkt(shape))
            feature.setAttributes([1, day, "Uqayribat", gap, gap, 8085.0, "open", told])
            assert made.dataProvider().addFeature(feature)
        library.apply(made, style, sample)
        carried.mark_layer(made, style)
        sample.addMapLayer(made)
        layers.append(made)
    draw(LAYERS=layers, UNITS=chosen, PAPER="A3 landscape", OTHER_SIDE="Syria")
    layout = sample.layoutManager().layoutByName("Pocket")
    said = [(name, text.replace("\u00a0", " ")) for name, text in texts_of(layout)]
    first = [(n, one[0]) for n, text in said for one in AMOUNT.finditer(BRACKETS.sub("", text))]
    assert {told.split(" ")[1] for _, told in first} == {length, area}, first
    within = (part for _, text in said for part in BRACKETS.findall(text))
    assert {one[1] for part in within for one in AMOUNT.finditer(part)} == {second} - {""}
    # on the map, in the headline and in the figures
    assert {"map", "headline", "figure_values"} <= {name for name, _ in first}
    (title,) = (text for name, text in said if name == "chart" and "(Uqayribat)" in text)
    assert title.split(", ")[1].split(" ")[0] in (length, area)
    bars = [layout.itemById(name) for name in ("scale_km", "scale_mi")]
    shown = [bar.unitLabel() for bar in bars if bar is not None and bar.isVisible()]
    assert shown[0] == length and set(shown[1:]) <= {second}
