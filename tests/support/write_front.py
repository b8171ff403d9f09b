# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the front line of a row of squares: write_front.py DESTINATION SQUARES.

It says “ready” when QGIS has started and the algorithm begins. As a module it writes in the
process that imports it, and can draw out the moment at which outputs take their place, so that
whoever kills it can be sure to hit it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsVectorLayer

application = QgsApplication([], False)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")

from processing.core.Processing import Processing  # noqa: E402
from salient.processing import staging  # noqa: E402
from salient.processing.provider import SalientProvider  # noqa: E402

import processing  # noqa: E402 - after its folder is on the path

Processing.initialize()
provider = SalientProvider()
QgsApplication.processingRegistry().addProvider(provider)


def slow_down(pause: float, begins: Callable[[], None]) -> None:
    """Draw out the steps of taking place, within their transactions, and say when they begin."""
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
        begins()
        publish(algorithm)

    staging._must, staging._settle = slow(must), slow(settle)
    staging._execute, staging.publish = slow_execute, loud


def write(destination: str, squares: int) -> None:
    """Write the front of so many squares, twenty a row; rows do not touch."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "control", "memory")
    for i in range(squares):
        x, y, one = i % 20, i // 20, QgsFeature(layer.fields())
        one.setAttributes([f"actor {i:04}"])
        ring = f"{x} {y * 2},{x + 1} {y * 2},{x + 1} {y * 2 + 1},{x} {y * 2 + 1},{x} {y * 2}"
        one.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        layer.dataProvider().addFeature(one)
    print("ready", flush=True)
    processing.run("salient:frontline", {"CONTROL": layer, "FRONT": destination})


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]))
