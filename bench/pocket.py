# SPDX-License-Identifier: GPL-2.0-or-later
"""5,000 pockets in a layer of a million vertices: Salient beside QGIS's own way to the same areas.

QGIS by its toolbox: dissolve, delete holes, symmetrical difference, one part a feature, `$area`;
and by its geometry engine called directly: union, less the same without holes, area of each part.
Salient: reading the layer, finding the pockets and their geodesic areas; then everything else that
it reports on each. All run in one process on the same layer in memory; their areas are compared.

    python bench/pocket.py [cells a side]

Needs QGIS's Python with its `processing` folder (/usr/share/qgis/python/plugins) to be found.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import numpy as np
import shapely

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [
    entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "bench")
]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402

GOAL = 5.0
#: Segments of each side of a cell.
SIDE = 17


def cells(count: int, seed: int = 1) -> np.ndarray:
    """Cells of a grid, an odd number a side, with ragged borders shared vertex by vertex.

    Every cell whose row and column are odd is left out: these are the pockets.
    """
    rng = np.random.default_rng(seed)
    size = 6.0 / count
    along = np.linspace(0.0, 1.0, SIDE + 1)
    # Within a tenth of the distance from the corner no two sides can cross.
    most = 0.1 * np.minimum(along, 1.0 - along)
    lie = rng.uniform(-1.0, 1.0, (count + 1, count, SIDE + 1)) * most
    stand = rng.uniform(-1.0, 1.0, (count, count + 1, SIDE + 1)) * most
    found = []
    for row in range(count):
        for column in range(count):
            if row % 2 and column % 2:
                continue
            south = np.c_[column + along, row + lie[row, column]]
            north = np.c_[column + along, row + 1 + lie[row + 1, column]]
            west = np.c_[column + stand[row, column], row + along]
            east = np.c_[column + 1 + stand[row, column + 1], row + along]
            ring = np.concatenate([south[:-1], east[:-1], north[:0:-1], west[:0:-1]])
            found.append(shapely.Polygon(ring * size + [34.0, 46.0]))
    return np.array(found, dtype=object)


def qgis_way(layer, project) -> np.ndarray:
    """Areas of the holes by QGIS's geometry engine, without the detours of its algorithms."""
    from qgis.core import QgsDistanceArea, QgsGeometry

    whole = QgsGeometry.unaryUnion([feature.geometry() for feature in layer.getFeatures()])
    holes = whole.removeInteriorRings().difference(whole)
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), project.transformContext())
    measure.setEllipsoid("EPSG:7030")
    return np.array([measure.measureArea(part) for part in holes.asGeometryCollection()])


def toolbox_way(layer) -> np.ndarray:
    """The same by QGIS's toolbox, as a user would."""
    import processing

    def run(name: str, **parameters):
        return processing.run(name, {**parameters, "OUTPUT": "memory:"})["OUTPUT"]

    whole = run("native:dissolve", INPUT=layer)
    filled = run("native:deleteholes", INPUT=whole, MIN_AREA=0)
    holes = run("native:symmetricaldifference", INPUT=filled, OVERLAY=whole)
    parts = run("native:multiparttosingleparts", INPUT=holes)
    measured = run(
        "native:fieldcalculator", INPUT=parts, FIELD_NAME="m2", FIELD_TYPE=0, FORMULA="$area"
    )
    return np.array([feature["m2"] for feature in measured.getFeatures()])


def memory_layer(polygons):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "cells", "memory")
    features = []
    for polygon in polygons:
        feature = QgsFeature()
        geometry = QgsGeometry()
        geometry.fromWkb(polygon.wkb)
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 143
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProject

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    load_salient()
    from salient.analysis.control import control_map, partition
    from salient.analysis.geometry import geodesy
    from salient.analysis.pocket import pockets

    polygons = cells(count)
    layer = memory_layer(polygons)
    print(f"{len(polygons):,} polygons, {shapely.get_num_coordinates(polygons).sum():,} vertices")

    QgsProject.instance().setCrs(layer.crs())
    QgsProject.instance().setEllipsoid("EPSG:7030")
    start = time.perf_counter()
    toolbox = np.sort(toolbox_way(layer))
    toolbox_s = time.perf_counter() - start
    start = time.perf_counter()
    theirs = np.sort(qgis_way(layer, QgsProject.instance()))
    theirs_s = time.perf_counter() - start

    start = time.perf_counter()
    wkb = [bytes(feature.geometry().asWkb()) for feature in layer.getFeatures()]
    built, _ = control_map.build(shapely.from_wkb(wkb), ["held"] * len(wkb), crs="EPSG:4326")
    enclosed = partition.faces(built).enclosed
    ours = np.sort(geodesy.area_m2(enclosed, built.crs))
    ours_s = time.perf_counter() - start

    start = time.perf_counter()
    found = pockets.find_pockets([built], encirclers=["held"])
    all_s = time.perf_counter() - start
    # QGIS's difference may leave slivers of no size; its greatest pieces are the pockets.
    alike = max(np.abs(one[-len(ours) :] / ours - 1.0).max() for one in (theirs, toolbox))
    print(f"pockets: {len(ours):,}; areas differ by {alike:.1e} at most")
    print(f"QGIS, toolbox      {toolbox_s:6.2f} s")
    print(f"QGIS, geometry     {theirs_s:6.2f} s")
    ratio = toolbox_s / ours_s
    print(
        f"Salient, areas     {ours_s:6.2f} s   {ratio:.1f} times as fast as the toolbox, ", end=""
    )
    print(f"{theirs_s / ours_s:.1f} times as the geometry engine")
    print(
        f"Salient, all facts {all_s:6.2f} s   (ring, depth and boundary of {len(found):,} pockets)"
    )
    return 0 if ratio >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
