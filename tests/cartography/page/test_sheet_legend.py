# SPDX-License-Identifier: GPL-2.0-or-later
"""Each sheet of an atlas has a legend of its own, and the layout afterwards the whole again."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate
from salient.cartography.style import library


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


def test_a_sheet_names_who_is_on_it(changing, tmp_path):
    import processing

    context = QgsProcessingContext()
    context.setProject(changing)
    found = processing.run(
        "salient:situationmap",
        {
            "LAYERS": [one.id() for one in changing.mapLayers().values()],
            "TITLE": "Change",
            "ATLAS": "dates",
            "CHART": "none",
            "CONTEXT": False,
            "OUTPUT": str(tmp_path / "sheet.svg"),
        },
        feedback=QgsProcessingFeedback(False),
        context=context,
    )
    layout = changing.layoutManager().layoutByName(found["LAYOUT"])
    assert {"Alfa", "Bravo", "Charlie"} <= named(layout)
    sheets = sorted(tmp_path.glob("sheet_*.svg"))
    assert [path.stem[-10:] for path in sheets] == ["2025-01-01", "2025-01-02"]
    legends = [text.split('inkscape:label="Legend"')[-1] for text in map(read, sheets)]
    said = [
        {name for name in ("Alfa", "Bravo", "Charlie") if f">{name}<" in one} for one in legends
    ]
    # figures and labels on the map are apart from the legend
    assert said == [{"Alfa", "Bravo"}, {"Alfa", "Charlie"}]


def read(path) -> str:
    return path.read_text(encoding="utf-8")
