# SPDX-License-Identifier: GPL-2.0-or-later
"""One encirclement gap on maps of 3,000 to 1,000,000 boundary points, beside a bare triangulation.

The whole of `encirclement_gap` (projection, closure, pocket, shares, geodesic measures) is timed
against `scipy.spatial.Delaunay` alone on the same points, in one run; the ratio is what counts.
Then how long a cancel takes in the midst of the largest run, and the daily series if it is there.
Before all that, islands by the thousand, and a second core on a map that is kept.

    python bench/gap.py [largest n]
"""

from __future__ import annotations

import datetime as dt
import json
import os
import resource
import sys
import threading
import time
from functools import partial
from pathlib import Path

import numpy as np
import shapely
from scipy.spatial import Delaunay

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402

SIZES = (3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)


def ragged(rng, count: int, size: float) -> np.ndarray:
    """A curve of `count` values with detail at every scale."""
    place = np.linspace(0.0, 1.0, count)
    curve = np.zeros(count)
    for octave in range(1, max(int(np.log2(count)), 2)):
        wave = 2.0 * np.pi * 2**octave
        curve += np.sin(wave * place + rng.uniform(0, 7)) * size / 2 ** (0.8 * octave)
    return curve


def theatre(count: int, islands: int, seed: int = 1) -> np.ndarray:
    """An encircler open to the east, with islands of its ground in the corridor and about it.

    Degrees near 38 E 35 N, about 200 km across; `count` points on all boundaries together.
    """
    rng = np.random.default_rng(seed)
    each = max(count // (20 * max(islands, 1)), 6) if islands else 0
    half = (count - islands * each) // 2
    turn = np.linspace(0.15, 2.0 * np.pi - 0.15, half)
    inner, outer = 0.55 + ragged(rng, half, 0.03), 0.95 + ragged(rng, half, 0.03)
    ring = np.concatenate([inner * np.exp(1j * turn), (outer * np.exp(1j * turn))[::-1]])
    polygons = [shapely.Polygon(np.column_stack([38 + ring.real, 35 + ring.imag]))]
    for _ in range(islands):
        x, y = rng.uniform(0.6, 1.2), rng.uniform(-0.2, 0.2)
        turn = np.linspace(0, 2 * np.pi, each, endpoint=False)
        reach = 0.004 + ragged(rng, each, 0.0004)
        spot = shapely.Polygon(
            np.column_stack([38 + x + reach * np.cos(turn), 35 + y + reach * np.sin(turn)])
        )
        if all(not spot.intersects(other) for other in polygons[1:]):
            polygons.append(spot)
    polygons = [p if p.is_valid else p.buffer(0) for p in polygons]
    whole = shapely.union_all(polygons[1:]) if len(polygons) > 1 else shapely.Polygon()
    body = polygons[0].difference(whole.buffer(0.002)) if len(polygons) > 1 else polygons[0]
    parts = [*shapely.get_parts(body), *polygons[1:]]
    return np.array([shapely.multipolygons(parts)], dtype=object)


def best_of(turns: int, *functions) -> list[float]:
    """Return the least time each function takes, all of them in turn so that all meet one load."""
    times = []
    for _ in range(turns):
        row = []
        for function in functions:
            start = time.perf_counter()
            function()
            row.append(time.perf_counter() - start)
        times.append(row)
    return [min(column) for column in zip(*times)]


def sizes(largest: int) -> None:
    from salient.analysis.control import control_map
    from salient.analysis.gap import encirclement

    core = encirclement.CorePlaces(np.array([shapely.Point(38, 35)], dtype=object), ("middle",))
    print("islands  points    triangulation s   gap s   ratio   gap km  lines")
    for islands in (0, 12):
        for count in (n for n in SIZES if n <= largest):
            shape = theatre(count, islands)
            points = shapely.get_coordinates(shape) - (38, 35)
            maps, _ = control_map.build(shape, ["A"], crs="EPSG:4326")
            # The first run of all warms projections up.
            answer = encirclement.encirclement_gap(maps, encirclers=["A"], core=core)
            turns = int(np.clip(300_000 // count, 2, 100))
            measure = partial(encirclement.encirclement_gap, maps, encirclers=["A"], core=core)
            ours, floor = best_of(turns, measure, partial(Delaunay, points))
            print(
                f"{islands:7d}  {len(points):8d}  {floor:12.3f}  {ours:10.3f}  {ours / floor:6.2f}"
                f"  {answer.pockets.gap_m[0] / 1000:8.3f}  {answer.pockets.lines[0]:3d}",
                flush=True,
            )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"peak memory of the whole run: {peak:.2f} GiB")


class Stopper:
    """Feedback that notes when it was asked, and can be told to stop."""

    def __init__(self) -> None:
        self.stop = False
        self.percents: list[float] = []

    def set_progress(self, percent: float) -> None:
        self.percents.append(percent)

    def is_canceled(self) -> bool:
        return self.stop


def cancel(count: int) -> None:
    from salient.analysis.base.errors import Canceled
    from salient.analysis.control import control_map
    from salient.analysis.gap import encirclement

    maps, _ = control_map.build(theatre(count, 12), ["A"], crs="EPSG:4326")
    core = encirclement.CorePlaces(np.array([shapely.Point(38, 35)], dtype=object), ("middle",))
    start = time.perf_counter()
    encirclement.encirclement_gap(maps, encirclers=["A"], core=core)
    whole = time.perf_counter() - start
    for share in (0.1, 0.3, 0.5, 0.7, 0.9):
        feedback = Stopper()
        told = []

        def tell(feedback=feedback, told=told) -> None:
            told.append(time.perf_counter())
            feedback.stop = True

        timer = threading.Timer(share * whole, tell)
        timer.start()
        try:
            encirclement.encirclement_gap(maps, encirclers=["A"], core=core, feedback=feedback)
            print(f"cancel after {share:.0%}: done before it was heard")
        except Canceled:
            print(f"cancel after {share:.0%}: {time.perf_counter() - told[0]:.2f} s")
        timer.cancel()


def series() -> None:
    from salient.analysis.control import control_map
    from salient.analysis.gap import encirclement

    folder = Path(os.environ.get("SALIENT_DATA", ROOT.parent / "shared" / "data"))
    files = sorted((folder / "daily_front_2025h1").glob("*.geojson"))
    if not files:
        print(f"no daily maps at {folder}: set SALIENT_DATA")
        return
    start = time.perf_counter()
    maps = []
    for file in files:
        shapes = [
            shapely.from_geojson(json.dumps(feature["geometry"]))
            for feature in json.loads(file.read_text())["features"]
        ]
        day = dt.datetime.strptime(file.stem[-8:], "%Y%m%d").date()
        maps.append(control_map.build(shapes, ["A"] * len(shapes), crs="OGC:CRS84", date=day)[0])
    reading = time.perf_counter() - start
    for radius in (0.0, 1000.0):
        core = encirclement.CorePlaces(
            np.array([shapely.Point(37.14, 47.97)], dtype=object), ("place",)
        )
        options = encirclement.GapOptions(core_radius_m=radius)
        start = time.perf_counter()
        encirclement.gap_series(maps, encirclers=["A"], core=core, options=options)
        took = time.perf_counter() - start
        print(
            f"{len(files)} days, core radius {radius:.0f} m: {took:.2f} s, "
            f"{took / reading:.2f} times reading the files ({reading:.2f} s)"
        )


def kept() -> None:
    """A second core on a map that is kept, beside a run of its own; time at work."""
    from salient.analysis.control import control_map
    from salient.analysis.gap import encirclement

    for count in (3_000, 300_000):
        maps, _ = control_map.build(theatre(count, 12), ["A"], crs="EPSG:4326")
        cores = [
            encirclement.CorePlaces(np.array([shapely.Point(spot)], dtype=object), ("place",))
            for spot in ((38, 35), (38.05, 35.02))
        ]
        scene = encirclement.prepare_scene(maps, encirclers=["A"])
        scene.gap(cores[0])
        start = time.process_time()
        scene.gap(cores[1])
        middle = time.process_time()
        encirclement.encirclement_gap(maps, encirclers=["A"], core=cores[1])
        times = middle - start, time.process_time() - middle
        print(f"{count} points: second core {times[0]:.3f} s, a run of its own {times[1]:.3f} s")


def corridor_of_islands(count: int) -> None:
    """A corridor full of islands, none touching; time at work."""
    from salient.analysis.control import control_map
    from salient.analysis.gap import encirclement

    rng = np.random.default_rng(1)
    # a third of the places lie on the encircler's own ground
    side = int(np.ceil(np.sqrt(1.55 * count)))
    step = 0.6 / side
    held = list(theatre(3_000, 0))
    for x in np.linspace(0.6, 1.2, side):
        for y in np.linspace(-0.3, 0.3, side):
            spot = shapely.Point(38 + x, 35 + y).buffer(step * rng.uniform(0.05, 0.3), quad_segs=2)
            if not spot.intersects(held[0]):
                held.append(spot)
    held = held[: count + 1]
    maps, _ = control_map.build(held, ["A"] * len(held), crs="EPSG:4326")
    core = encirclement.CorePlaces(np.array([shapely.Point(38, 35)], dtype=object), ("middle",))
    start = time.process_time()
    found = encirclement.encirclement_gap(maps, encirclers=["A"], core=core)
    took = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(
        f"{len(held) - 1} islands: {took:.2f} s, {found.pockets.gap_m[0] / 1000:.3f} km in "
        f"{found.pockets.lines[0]} lines, peak {peak:.2f} GiB"
    )


if __name__ == "__main__":
    load_salient()
    top = int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1]
    for islands in (1_000, 10_000):
        corridor_of_islands(islands)
    kept()
    sizes(top)
    cancel(top)
    series()
