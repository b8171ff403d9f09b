# SPDX-License-Identifier: GPL-2.0-or-later
"""Frontline diff beside the plain overlays of shapely, geopandas and QGIS, in one run.

(a) All pairs of consecutive daily maps: Salient from geometries to labelled change polygons, each
    map hashed once as in a series; then the plain overlays of the same pairs. Areas are compared.
(b) Two maps that share nothing. (c) Maps of 3,000 to 3,000,000 vertices with 100 changed edges.
(d) A timeline of all dates in the core, in processor time, as a multiple of reading and parsing the
    files (goal 1.3), and what a day that changes nothing adds (goal 2 ms).
(e) `controltimeline` on all dates, and how its time splits.

    python bench/diff.py [folder of daily GeoJSON]

Needs QGIS's Python with its `processing` folder (/usr/share/qgis/python/plugins) to be found, and
geopandas; what is missing is left out and said.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
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

ROUNDS = 5
SIZES = (3_000, 30_000, 300_000, 3_000_000)


load_salient()

from salient.analysis.change import faces, timeline  # noqa: E402
from salient.analysis.control import control_map, edges  # noqa: E402


def clock(function, *arguments) -> tuple[float, object]:
    start = time.perf_counter()
    result = function(*arguments)
    return time.perf_counter() - start, result


def one_actor(geometry, date=None):
    """A map of one actor, repaired and checked as every map is."""
    return control_map.build([geometry], ["held"], crs="EPSG:4326", date=date)[0]


def daily(folder: Path) -> list:
    maps = []
    for path in sorted(folder.glob("*.geojson")):
        feature = json.loads(path.read_text())["features"][0]
        date = dt.datetime.strptime(path.stem[-8:], "%Y%m%d").date()
        maps.append(one_actor(shapely.geometry.shape(feature["geometry"]), date))
    return maps


def salient_series(maps: list) -> list:
    """Hash every map once and compare each with the next."""
    hashed = [edges.edges_of(one) for one in maps]
    return [
        faces.changed_faces(*pair, *hashes)[0]
        for pair, hashes in zip(zip(maps, maps[1:]), zip(hashed, hashed[1:]))
    ]


def all_pairs(maps: list) -> None:
    grounds = [one.geometries[0] for one in maps]
    pairs = list(zip(grounds, grounds[1:]))
    salient_series(maps[:5])
    # Shapely's part takes two seconds: both are timed in turn, and the best of each counts.
    rounds = [(clock(salient_series, maps), by_shapely(pairs)) for _ in range(ROUNDS)]
    mine, found = min((own for own, _ in rounds), key=lambda timed: timed[0])
    best = min((theirs for _, theirs in rounds), key=lambda timed: timed[0])
    print(f"(a) {len(pairs)} daily pairs; Salient {1e3 * mine / len(pairs):.2f} ms a pair")
    area = sum(shapely.area(one.geometries).sum() for one in found)
    others = [("shapely.symmetric_difference", lambda _: best, 8.0)]
    others += [("geopandas.overlay", by_geopandas, 30.0), ("QGIS, three overlays", by_qgis, 40.0)]
    for name, function, goal in others:
        try:
            seconds, theirs = function(pairs)
        except ImportError as error:
            print(f"    {name}: left out ({error})")
            continue
        print(
            f"    {name}: {1e3 * seconds / len(pairs):.2f} ms a pair, {seconds / mine:.1f} times "
            f"Salient's (goal {goal:g}); areas differ by {abs(theirs - area):.1e} square degrees"
        )


def by_shapely(pairs) -> tuple[float, float]:
    seconds, found = clock(lambda: [shapely.symmetric_difference(a, b) for a, b in pairs])
    return seconds, float(shapely.area(found).sum())


def by_geopandas(pairs) -> tuple[float, float]:
    import geopandas

    frames = {
        id(ground): geopandas.GeoDataFrame({"a": [1]}, geometry=[ground], crs=4326)
        for pair in pairs
        for ground in pair
    }
    seconds, found = clock(
        lambda: [
            geopandas.overlay(frames[id(a)], frames[id(b)], how="symmetric_difference")
            for a, b in pairs
        ]
    )
    return seconds, float(sum(shapely.area(one.geometry.to_numpy()).sum() for one in found))


def by_qgis(pairs) -> tuple[float, float]:
    """native:symmetricaldifference, and the two differences that tell gain from loss."""
    start_qgis()
    from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback, QgsVectorLayer

    import processing

    def layer_of(ground):
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "map", "memory")
        feature, geometry = QgsFeature(), QgsGeometry()
        geometry.fromWkb(ground.wkb)
        feature.setGeometry(geometry)
        layer.dataProvider().addFeature(feature)
        return layer

    layers = {id(ground): layer_of(ground) for pair in pairs for ground in pair}
    feedback = QgsProcessingFeedback(False)

    def overlays(first, second):
        one = {"INPUT": first, "OVERLAY": second, "OUTPUT": "memory:"}
        two = {"INPUT": second, "OVERLAY": first, "OUTPUT": "memory:"}
        both = processing.run("native:symmetricaldifference", one, feedback=feedback)["OUTPUT"]
        for turned in (one, two):
            processing.run("native:difference", turned, feedback=feedback)
        return sum(feature.geometry().area() for feature in both.getFeatures())

    seconds, areas = clock(lambda: [overlays(layers[id(a)], layers[id(b)]) for a, b in pairs])
    return seconds, float(sum(areas))


_qgis = []


def start_qgis() -> None:
    if _qgis:
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    _qgis.append(QgsApplication([], False))
    _qgis[0].initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))


def nothing_shared(ground) -> None:
    """The same map with every vertex moved by a few metres."""
    moved = shapely.transform(ground, lambda xy: xy + 1e-4 * np.sin(1e6 * xy[:, ::-1]))
    before, after = one_actor(ground), one_actor(shapely.make_valid(moved))
    old, new = before.geometries[0], after.geometries[0]
    mine, one, two = [], [], []
    for _ in range(7):
        mine.append(clock(salient_series, [before, after])[0])
        one.append(clock(shapely.symmetric_difference, old, new)[0])
        two.append(clock(lambda: (old - new, new - old))[0])
    mine, one, two = (1e3 * min(times) for times in (mine, one, two))
    print(
        f"(b) nothing shared: Salient {mine:.1f} ms; symmetric difference alone {one:.1f} ms "
        f"(ratio {mine / one:.2f}); the two differences, which tell gain from loss, {two:.1f} ms "
        f"(ratio {mine / two:.2f}; goal at most 1.3)"
    )


def ring(count: int, changed: int) -> shapely.Polygon:
    """A ragged ring of `count` vertices; 50 of them lie elsewhere if `changed` is 1."""
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    reach = 5 + 0.5 * np.sin(9 * turn) + 0.2 * np.sin(101 * turn)
    which = np.linspace(0, count - 1, 50, dtype=int)
    reach[which] += changed * 1e-4
    return shapely.Polygon(np.column_stack([38 + reach * np.cos(turn), 48 + reach * np.sin(turn)]))


def growing() -> None:
    print("(c) 100 changed edges; ms for reading and hashing, cancelling, and the rest")
    for count in SIZES:
        maps = [one_actor(ring(count, changed)) for changed in (0, 1)]
        reading, hashed = clock(lambda maps=maps: [edges.edges_of(one) for one in maps])
        cancelling, left = clock(edges.subtract, *hashed)
        rest = min(
            clock(lambda left=left, hashed=hashed: rest_of(left, hashed))[0] for _ in range(5)
        )
        print(
            f"    {count:>9,} vertices: {1e3 * reading:8.1f} {1e3 * cancelling:8.1f} "
            f"{1e3 * rest:8.2f}   ({len(left)} edges left)"
        )


def rest_of(left, hashed) -> object:
    return faces.faces_of(left, edges.lines_of(left, *hashed))


def core_timeline(folder: Path) -> None:
    """Reading and following in turn, so that what else the machine does falls on both."""
    options = timeline.TimelineOptions(noise_width_m=50.0)
    rounds = []
    for _ in range(ROUNDS):
        start = time.process_time()
        maps = daily(folder)
        read = time.process_time()
        found = timeline.timeline(maps, options=options)
        rounds.append((read - start, time.process_time() - read))
    reading, following = (min(times) for times in zip(*rounds))
    still = [
        dataclasses.replace(maps[0], date=dt.date(2025, 1, 1) + dt.timedelta(i)) for i in range(400)
    ]
    start = time.process_time()
    timeline.timeline(still, options=options)
    idle = (time.process_time() - start) / len(still)
    print(
        f"(d) {len(maps)} dates, {len(found.changes)} changes: reading {reading:.2f} s, timeline "
        f"{following:.2f} s, {following / reading:.2f} times reading (goal 1.3); a day that "
        f"changes nothing {1e3 * idle:.2f} ms (goal 2)"
    )


def whole_timeline(maps: list) -> None:
    """The algorithm from a layer in memory to its three outputs."""
    try:
        start_qgis()
    except ImportError as error:
        print(f"(e) left out ({error})")
        return
    from qgis.core import (
        QgsApplication,
        QgsFeature,
        QgsGeometry,
        QgsProcessingFeedback,
        QgsVectorLayer,
    )
    from salient.processing.provider import SalientProvider

    import processing

    said = []

    class Told(QgsProcessingFeedback):
        def pushInfo(self, text):  # noqa: N802
            said.append(text)

    provider = SalientProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:4326&field=actor:string&field=date:date", "maps", "memory"
    )
    for one in maps:
        feature, geometry = QgsFeature(), QgsGeometry()
        geometry.fromWkb(one.geometries[0].wkb)
        feature.setGeometry(geometry)
        feature.setAttributes(["held", one.date.isoformat()])
        layer.dataProvider().addFeature(feature)
    sinks = dict.fromkeys(("TABLE", "CHANGES", "LAST_CHANGED"), "memory:")
    seconds, found = clock(
        lambda: processing.run(
            "salient:controltimeline",
            {"CONTROL": layer, "DATE_FIELD": "date", "NOISE_WIDTH": 50, **sinks},
            feedback=Told(False),
        )
    )
    print(f"(e) {found['DATES']} dates, {found['CHANGE_COUNT']} changes: {seconds:.1f} s")
    print("    " + next(text for text in said if text.startswith("Reading")))


def main() -> None:
    folder = Path(os.environ.get("SALIENT_DATA", ROOT.parent / "shared" / "data"))
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else folder / "daily_front_2025h1"
    maps = daily(folder) if folder.is_dir() else []
    if maps:
        all_pairs(maps)
        nothing_shared(maps[0].geometries[0])
    else:
        print(f"(a), (b), (d) and (e) left out: there are no daily maps in {folder}")
    growing()
    if maps:
        core_timeline(folder)
        whole_timeline(maps)


if __name__ == "__main__":
    main()
