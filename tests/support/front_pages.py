# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of a front, at a scale that is known."""

from __future__ import annotations

from page_layers import add
from qgis.core import QgsRectangle, QgsVectorLayer
from salient.cartography.page import situation_map
from salient.cartography.style import carried, library

WIDE = QgsRectangle(36.0, 34.0, 38.0, 35.4)
#: degrees a millimetre of the map on the pages of these tests, nearly
MM = 0.0105


def front_of(wkt: str) -> QgsVectorLayer:
    fields = "field=actor_1:string&field=actor_2:string"
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326&{fields}", "Front", "memory")
    add(layer, wkt, ["A", "B"])
    library.apply(layer, "front", None)
    carried.mark_layer(layer, "front")
    return layer


def map_of(project, *layers):
    """The map of a page."""
    project.addMapLayers(list(layers))
    asked = situation_map.Request(
        list(layers), "Page", extent=WIDE, crs=layers[0].crs(), context=False, inset=False
    )
    return situation_map.build(project, asked).layout.itemById("map")
