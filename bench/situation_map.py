# SPDX-License-Identifier: GPL-2.0-or-later
"""Time of a situation map beside QGIS exporting the same map with nothing of ours on it.

A3 at 300 dpi, PNG, 100,000 control vertices, 500 sourced events. Goal: at most 1.5 times.
Run with a Python that has QGIS: ``python bench/situation_map.py``.
"""

from __future__ import annotations

import importlib
import math
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERTICES = 100_000
EVENTS = 500
RUNS = 3


def control(core):
    """Two actors on either side of a wavy front of the asked number of vertices."""
    half = VERTICES // 2
    front = [
        (36.0 + 4.0 * k / half, 35.0 + 0.3 * math.sin(k / 40.0) + 0.1 * math.sin(k / 3.0))
        for k in range(half)
    ]
    layer = core.QgsVectorLayer("Polygon?crs=EPSG:4326&field=actor:string", "control", "memory")
    for actor, edge in (("South", 34.0), ("North", 36.0)):
        ring = [core.QgsPointXY(x, y) for x, y in front]
        ring += [core.QgsPointXY(40.0, edge), core.QgsPointXY(36.0, edge)]
        feature = core.QgsFeature(layer.fields())
        feature.setGeometry(core.QgsGeometry.fromPolygonXY([ring]))
        feature.setAttributes([actor])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def plain(core, project, layer, extent, path: str) -> None:
    """What QGIS does with a layout of one map."""
    layout = core.QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(core.QgsLayoutSize(420, 297))
    item = core.QgsLayoutItemMap(layout)
    from qgis.PyQt.QtCore import QRectF

    item.attemptSetSceneRect(QRectF(11.3, 33.9, 288.5, 205.1))
    item.setCrs(project.crs())
    item.setLayers([layer])
    item.zoomToExtent(extent)
    layout.addLayoutItem(item)
    settings = core.QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 300
    core.QgsLayoutExporter(layout).exportToImage(path, settings)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT / "scripts"))
    from build_styles import load_salient
    from qgis import core

    app = core.QgsApplication([], True)
    app.initQgis()
    load_salient()
    rooms = ("page.situation_map", "page.export", "page.source_list", "style.library")
    maps, export, sources, styles = (
        importlib.import_module(f"salient.cartography.{name}") for name in rooms
    )
    project = core.QgsProject.instance()
    project.setCrs(core.QgsCoordinateReferenceSystem("EPSG:32637"))
    layer = control(core)
    project.addMapLayer(layer)
    styles.apply(layer, "control", project)
    entries = [
        sources.SourceListEntry(
            n,
            f"2017-08-12: Event {n}. Source, https://news.example/{n}.",
            36.0 + (n * 0.617) % 4.0,
            34.0 + (n * 0.381) % 2.0,
        )
        for n in range(1, EVENTS + 1)
    ]
    decorations = importlib.import_module("salient.cartography.page.decorations")
    extent = decorations.extent_of([layer], project)
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(RUNS):
            start = time.perf_counter()
            plain(core, project, layer, extent, f"{folder}/plain.png")
            theirs.append(time.perf_counter() - start)
            start = time.perf_counter()
            asked = maps.Request(
                [layer], "Bench", template="a3_landscape", extent=extent, entries=entries
            )
            page = maps.build(project, asked)
            built = time.perf_counter() - start
            export.export(page.layout, f"{folder}/ours.png", dpi=300)
            ours.append(time.perf_counter() - start)
    pages = page.layout.pageCollection().pageCount()
    least, most = statistics.median(theirs), statistics.median(ours)
    print(f"QGIS alone   {least:6.2f} s  (one page, one map)")
    print(f"Salient      {most:6.2f} s  ({pages} pages; layout built in {built:.2f} s)")
    print(f"ratio        {most / least:6.2f}")


if __name__ == "__main__":
    main()
