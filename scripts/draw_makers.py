#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw the picture of the manual's page on Compare sources: the sample by two makers.

    python3 scripts/draw_makers.py

The second maker is made up: the sample of 14 August 2017 with all borders swaying by 4 km. Writes
`docs/images/compare-sources.png`. Needs QGIS's Python.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import numpy as np
import shapely
from repeat_jobs import ROOT, start

SAMPLE = ROOT / "resources" / "sample" / "salient_sample.gpkg|layername=control"
DATE = "2017-08-14"


def redrawn(shape: shapely.Geometry) -> shapely.Geometry:
    """Return ground whose borders sway by some kilometres, the same for all who share them."""
    fine = shapely.segmentize(shape, 0.05)
    return shapely.transform(
        fine,
        lambda xy: xy + 0.04 * np.column_stack([np.sin(xy[:, 1] * 14.0), np.cos(xy[:, 0] * 11.0)]),
    )


def main() -> None:
    """Run the comparison and draw its layers."""
    kept = start()
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    import processing

    first = QgsVectorLayer(str(SAMPLE), "First", "ogr")
    first.setSubsetString(f"date = '{DATE}'")
    second = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=actor:string&field=date:date",
                            "Second", "memory")  # fmt: skip
    for one in first.getFeatures():
        feature = QgsFeature(second.fields())
        shape = shapely.from_wkb(bytes(one.geometry().asWkb()))
        feature.setGeometry(QgsGeometry.fromWkt(redrawn(shape).wkt))
        feature.setAttributes([one["actor"], one["date"]])
        second.dataProvider().addFeature(feature)
    with tempfile.TemporaryDirectory() as folder:
        names = {name: f"{folder}/{name.lower()}.gpkg" for name in ("AGREEMENT", "OFFSETS")}
        found = processing.run("salient:comparesources", {
            "A": first, "A_NAME": "First", "A_ACTOR_FIELD": "actor", "A_DATE_FIELD": "date",
            "B": second, "B_NAME": "Second", "B_ACTOR_FIELD": "actor", "B_DATE_FIELD": "date",
            "OVERLAPS": 1, "PAIRS": f"{folder}/pairs.gpkg", **names,
        })  # fmt: skip
        processing.run("salient:situationmap", {
            "LAYERS": [names["OFFSETS"], names["AGREEMENT"]], "TITLE": "Two makers, one day",
            "AS_OF": DATE, "CREDITS": "Illustrative sketch; the second maker is made up", "DPI": 96,
            "OUTPUT": str(ROOT / "docs" / "images" / "compare-sources.png"),
        })  # fmt: skip
        print({name: round(value) for name, value in found.items() if name.endswith("_M")})
    sys.stdout.flush()
    # QGIS without a window may crash while it is taken down: all is written by now.
    os._exit(0 if kept else 1)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    main()
