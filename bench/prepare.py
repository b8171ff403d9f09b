# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepare control layer on many daily files, beside ogr2ogr that only appends them.

ogr2ogr runs as a library in one process, with the target open throughout: starting a program for
each file would cost it more than the work, and be no fair measure.

    python bench/prepare.py [--files 770] [--vertices 3000]

Prints the seconds of both and their ratio; the claim is a ratio of at most 1.5.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def make_files(folder: Path, files: int, vertices: int) -> None:
    """Write a GeoJSON a day, a wavy ring that grows a little from day to day."""
    start = dt.date(2022, 1, 1)
    for number in range(files):
        ring = []
        for i in range(vertices):
            angle = 2.0 * math.pi * i / vertices
            radius = 1.0 + 0.05 * math.sin(40.0 * angle) + number * 1e-4
            ring.append([35.0 + radius * math.cos(angle), 48.0 + radius * math.sin(angle)])
        ring.append(ring[0])
        feature = {
            "type": "Feature",
            "properties": {"actor": "A"},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        }
        day = start + dt.timedelta(days=number)
        text = json.dumps({"type": "FeatureCollection", "features": [feature]})
        (folder / f"front_{day}.geojson").write_text(text, encoding="utf-8")


def appended(folder: Path, target: Path) -> float:
    """Append every file to one GeoPackage by ogr2ogr; the seconds it took."""
    from osgeo import gdal

    begin = time.perf_counter()
    first, *others = sorted(folder.glob("*.geojson"))
    made = gdal.VectorTranslate(str(target), str(first), format="GPKG", layerName="front")
    for path in others:
        gdal.VectorTranslate(made, str(path), accessMode="append", layerName="front")
    del made  # closes it
    return time.perf_counter() - begin


def prepared(folder: Path, target: Path) -> tuple[float, int]:
    """Prepare the folder through QGIS; the seconds it took, and the number of dates."""
    from qgis.core import QgsApplication
    from salient.processing.provider import SalientProvider

    import processing

    provider = SalientProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    begin = time.perf_counter()
    found = processing.run(
        "salient:preparecontrol",
        {"FOLDER": str(folder), "CONTROL": str(target), "REPAIRS": "TEMPORARY_OUTPUT"},
    )
    return time.perf_counter() - begin, found["DATES"]


def start_qgis():
    """Start QGIS without a window, with its Processing and the checkout as `salient`."""
    sys.path[:] = [one for one in sys.path if Path(one or ".").resolve() != ROOT]
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(str(Path(app.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    sys.path.insert(0, str(ROOT / "tests" / "support"))
    from load_salient import load_salient

    load_salient()
    return app


def main() -> None:
    """Time both, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=770)
    parser.add_argument("--vertices", type=int, default=3000)
    asked = parser.parse_args()
    app = start_qgis()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "maps")
        folder.mkdir()
        make_files(folder, asked.files, asked.vertices)
        ours, dates = prepared(folder, Path(name, "ours.gpkg"))
        print(f"preparecontrol: {ours:.1f} s, {dates} dates")
        theirs = appended(folder, Path(name, "theirs.gpkg"))
        print(f"ogr2ogr, appending: {theirs:.1f} s; ratio {ours / theirs:.2f}")
    app.exitQgis()


if __name__ == "__main__":
    main()
