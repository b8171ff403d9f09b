# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the front line of a row of squares: write_front.py DESTINATION SQUARES [PAUSE].

With a pause, in seconds, it says when the outputs begin to take their place, and waits so long
before and after each step of that: whoever kills it can be sure to hit one.
"""

from __future__ import annotations

import sys
import time

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsVectorLayer

application = QgsApplication([], False)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")

from processing.core.Processing import Processing  # noqa: E402
from salient.processing import staging  # noqa: E402
from salient.processing.provider import SalientProvider  # noqa: E402

import processing  # noqa: E402 - after its folder is on the path


def slow_down(pause: float) -> None:
    """Draw out the steps of taking place, within their transactions."""
    must, settle, execute, publish = (
        *(staging._must, staging._settle, staging._execute, staging.publish),
    )

    def slow(step):
        def wrapped(*args):
            time.sleep(pause)
            step(*args)
            time.sleep(pause)

        return wrapped

    def slow_execute(staged, sql):
        wait = f"; SELECT pg_sleep({pause}); "
        return execute(staged, sql.replace("; ", wait) + wait if "RENAME" in sql else sql)

    def loud(algorithm):
        print("swap", flush=True)
        publish(algorithm)

    staging._must, staging._settle = slow(must), slow(settle)
    staging._execute, staging.publish = slow_execute, loud


if len(sys.argv) > 3:
    slow_down(float(sys.argv[3]))
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
