# SPDX-License-Identifier: GPL-2.0-or-later
"""How much memory a measure takes over many dates: it must not grow with them.

A front of so many vertices, a tenth of which is drawn anew each day, and a pocket behind it; a file
a day is written, read and forgotten. With --everywhere each vertex lies up to so many metres
elsewhere each day, too. The measure runs in this process on the folder.

    python bench/memory.py MEASURE [--dates 3650] [--vertices 3000] [--everywhere 10] [--folder DIR]

MEASURE is gap, pockets, timeline or log. Prints the memory at quarters of the work, the most of
all, and the slope in kilobytes a date over the second half of the work.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from pocket import load_salient

EVERY_S = 0.25
DEGREE_M = 111_000.0


def make_maps(folder: Path, dates: int, vertices: int, everywhere_m: float = 0.0) -> None:
    """Write the files, one at a time; those that are there stay."""
    folder.mkdir(parents=True, exist_ok=True)
    x = np.round(np.linspace(30.0, 40.0, vertices), 7)
    rng = np.random.default_rng(1)
    y = 48.0 + 0.3 * np.sin(3.0 * x) + rng.uniform(0.0, 0.5, vertices) * (x[1] - x[0])
    hole = [[35.0, 49.5], [35.0, 49.7], [35.3, 49.7], [35.3, 49.5], [35.0, 49.5]]
    start = dt.date(2015, 1, 1)
    for number in range(dates):
        first = rng.integers(0, vertices - vertices // 10)
        some = slice(first, first + vertices // 10)
        y[some] += 0.01 * np.sin(np.linspace(0.0, np.pi, vertices // 10)) * rng.uniform(-1.0, 1.0)
        path = folder / f"front_{start + dt.timedelta(days=number)}.geojson"
        if path.exists():
            continue
        drawn = y
        if everywhere_m:
            own = np.random.default_rng((2, number))
            drawn = y + own.uniform(-everywhere_m, everywhere_m, vertices) / DEGREE_M
        ring = np.column_stack([x, np.round(drawn, 7)]).tolist()
        ring = [[30.0, 52.0], *ring, [40.0, 52.0], [30.0, 52.0]]
        shape = {"type": "Polygon", "coordinates": [ring, hole]}
        feature = {"type": "Feature", "properties": {"actor": "Red"}, "geometry": shape}
        text = json.dumps({"type": "FeatureCollection", "features": [feature]})
        path.write_text(text, encoding="utf-8")


def now_mb() -> float:
    """Return the memory that this process holds at the moment."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


class Progress:
    """Feedback that remembers how far the work is."""

    def __init__(self) -> None:
        self.done = 0.0

    def set_progress(self, percent: float) -> None:
        self.done = percent

    def is_canceled(self) -> bool:
        return False


def measured(name: str, folder: Path, cache: Path | None) -> None:
    """Measure a folder and print what it took; only the timeline uses the cache."""
    from salient import analysis

    samples: list[tuple[float, float]] = []
    progress, ended = Progress(), threading.Event()

    def watch() -> None:
        while not ended.wait(EVERY_S):
            samples.append((progress.done, now_mb()))

    begin, before = time.perf_counter(), now_mb()
    maps = analysis.read_control_maps(folder, actor="Red").maps
    read = time.perf_counter() - begin
    print(f"{len(maps)} maps read in {read:.0f} s: {before:.0f} → {now_mb():.0f} MB", flush=True)
    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    if name == "gap":
        from shapely import Point

        core = {"Town": Point(35.15, 49.6)}
        analysis.gap_series(maps, encirclers="Red", core=core, feedback=progress)
    elif name == "pockets":
        analysis.find_pockets(maps, encirclers="Red", feedback=progress)
    elif name == "timeline":
        options = analysis.TimelineOptions(noise_width_m=50.0)
        analysis.timeline(maps, options=options, feedback=progress, cache=cache)
    else:
        analysis.situation_log(maps, feedback=progress)
    ended.set()
    took = time.perf_counter() - begin - read
    done, held = np.array([*samples, (100.0, now_mb())]).T
    at = [float(np.interp(q, done, held)) for q in (10.0, 25.0, 50.0, 75.0, 99.0)]
    half = done >= 50.0
    slope = np.polyfit(done[half], held[half], 1)[0] if np.ptp(done[half]) > 0 else 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name}: {took:.0f} s; MB at 10, 25, 50, 75, 99 %: {', '.join(f'{m:.0f}' for m in at)}")
    print(f"most {most:.0f} MB; {slope * 100.0 / len(maps) * 1024:.1f} kB a date", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measure", choices=("gap", "pockets", "timeline", "log"))
    parser.add_argument("--dates", type=int, default=3650)
    parser.add_argument("--vertices", type=int, default=3000)
    parser.add_argument("--everywhere", type=float, default=0.0, metavar="METRES")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--cache", type=Path, help="a long timeline can be taken in parts")
    asked = parser.parse_args()
    load_salient()
    with tempfile.TemporaryDirectory(prefix="salient-") as temporary:
        folder = asked.folder or Path(temporary)
        make_maps(folder, asked.dates, asked.vertices, asked.everywhere)
        measured(asked.measure, folder, asked.cache)


if __name__ == "__main__":
    sys.exit(main())
