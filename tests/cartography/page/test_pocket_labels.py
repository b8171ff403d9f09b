# SPDX-License-Identifier: GPL-2.0-or-later
"""The area of a pocket stands in it, or beside it with a line to its rim that runs over nothing."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
from page_layers import add, control
from qgis.core import (
    QgsCallout,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from salient.cartography.page import boxes, emphasis, pins, pocket_labels, situation_map
from salient.cartography.style import library

WIDE = QgsRectangle(36.0, 34.0, 38.0, 35.4)
FIELDS = "&field=core:string&field=state:string&field=area_km2:double&field=label:string"


@pytest.fixture
def project(qgis_app):
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


def pockets(project, *boxes_in_degrees) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326{FIELDS}", "Pocket", "memory")
    for box in boxes_in_degrees:
        wkt = QgsGeometry.fromRect(QgsRectangle(*box)).asWkt()
        add(layer, wkt, ["Town", "open", 8085.0, "8,085 km² (3,122 mi²)"])
    library.apply(layer, "pockets", project)
    project.addMapLayer(layer)
    return layer


def places(project, layers, **given) -> tuple:
    """Return the map, and the boxes of areas on the page."""
    found: list[QRectF] = []
    real = pocket_labels.place

    def noted(*args, **kwargs):
        found.extend(real(*args, **kwargs))
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pocket_labels, "place", noted)
        asked = situation_map.Request(
            layers, "P", extent=WIDE, crs=layers[0].crs(), context=False, inset=False, **given
        )
        layout = situation_map.build(project, asked).layout
    return layout.itemById("map"), found


def on_page(item, x: float, y: float) -> tuple[float, float]:
    frame, seen = item.sceneBoundingRect(), item.extent()
    unit = seen.width() / frame.width()
    return frame.left() + (x - seen.xMinimum()) / unit, frame.top() + (seen.yMaximum() - y) / unit


def box_on_page(item, west, south, east, north) -> QRectF:
    left, top = on_page(item, west, north)
    right, bottom = on_page(item, east, south)
    return QRectF(left, top, right - left, bottom - top)


def test_an_area_stands_in_its_pocket_off_the_rim(project):
    wide = (36.4, 34.4, 37.4, 35.0)
    layer = pockets(project, wide)
    item, (area,) = places(project, [layer, control(project)])
    inside = box_on_page(item, *wide).adjusted(1.0, 1.0, -1.0, -1.0)
    assert inside.contains(area)


def test_an_area_without_room_stands_beside_and_its_line_crosses_no_core(project):
    """It ran from the middle of the pocket through the name of its core."""
    narrow = (36.9, 34.6, 37.0, 34.8)
    layer = pockets(project, narrow)
    item, (area,) = places(project, [layer, control(project)])
    rim = box_on_page(item, *narrow)
    assert not rim.intersects(area) and 2.5 < boxes.between(rim, area) < 26.0
    copy = emphasis.shown_by(item, layer)
    settings = QgsPalLayerSettings(copy.labeling().settings())
    callout = settings.callout()
    assert callout.enabled()
    assert callout.anchorPoint() == QgsCallout.AnchorPoint.PointOnExterior


def test_many_small_pockets_have_their_areas_nowhere(project):
    many = [(36.1 + 0.18 * n, 34.6, 36.15 + 0.18 * n, 34.7) for n in range(10)]
    layer = pockets(project, *many)
    item, found = places(project, [layer, control(project)])
    assert found == []
    shown = pins.settings_of(emphasis.shown_by(item, layer))
    assert shown is None  # placed, none of them shown
    assert pins.settings_of(layer) is not None
