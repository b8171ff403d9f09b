# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the front line of a row of squares: write_front.py DESTINATION SQUARES."""

from __future__ import annotations

import sys

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsVectorLayer

application = QgsApplication([], False)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")

from processing.core.Processing import Processing  # noqa: E402
from salient.processing.provider import SalientProvider  # noqa: E402

import processing  # noqa: E402 - after its folder is on the path

Processing.initialize()
provider = SalientProvider()
QgsApplication.processingRegistry().addProvider(provider)
layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "control", "memory")
for i in range(int(sys.argv[2])):
    x, y, one = i % 20, i // 20, QgsFeature(layer.fields())
    one.setAttributes([f"actor {i:04}"])
    ring = f"{x} {y * 2},{x + 1} {y * 2},{x + 1} {y * 2 + 1},{x} {y * 2 + 1},{x} {y * 2}"
    one.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
    layer.dataProvider().addFeature(one)
print("ready", flush=True)
processing.run("salient:frontline", {"CONTROL": layer, "FRONT": sys.argv[1]})
