# SPDX-License-Identifier: GPL-2.0-or-later
"""How much memory a measure takes over many dates: it must not grow with them.

Daily maps of a folder, gone through forth and back and drawn with so many vertices; each day a
piece of the front lies elsewhere from then on, and all other vertices stay to the last bit. Or,
without a folder, a front of so many vertices, a tenth of which is drawn anew each day, and a pocket
behind it. With --everywhere each vertex lies up to so many metres elsewhere each day, too. A file a
day is written; all are read, measured in this process, and what was found is written to a file.

    python bench/memory.py MEASURE… [--real FOLDER] [--dates 3650] [--vertices 3000]
        [--everywhere 10] [--folder DIR] [--until 770] [--suffix .fgb]

MEASURE is gap, pockets, timeline or log; several are taken one after the other on maps that were
read once. Prints the memory at parts of the work, the most while a measure was taken and its
results were written, the slope in kilobytes a date over the second half of the work, and a hash of
what was written.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import shapely
from pocket import load_salient

EVERY_S = 0.25
DEGREE_M = 111_000.0
START = dt.date(2015, 1, 1)
#: of the field by which real fronts are moved, in degrees: a cell, how far a piece of a day
#: reaches, and how far it is moved at most
CELL, REACH, MOST = 0.005, 0.1, 0.002
TOWN = {"drawn": (35.15, 49.6), "real": (37.18, 48.28)}


class Moves:
    """How far vertices lie from where they were drawn: each day a piece more is moved, smoothly."""

    def __init__(self, spots: np.ndarray) -> None:
        self._spots, self._rng = spots, np.random.default_rng(3)
        self._low = spots.min(axis=0) - 2 * REACH
        size = np.ceil((spots.max(axis=0) + 2 * REACH - self._low) / CELL).astype(int) + 2
        self._by = np.zeros((*size, 2))

    def next_day(self) -> None:
        spot = self._spots[self._rng.integers(len(self._spots))]
        way = self._rng.uniform(-MOST, MOST, 2)
        first = ((spot - REACH - self._low) / CELL).astype(int)
        count = int(2 * REACH / CELL) + 2
        axes = [self._low[i] + CELL * (first[i] + np.arange(count)) - spot[i] for i in (0, 1)]
        far = np.hypot(axes[0][:, None], axes[1][None, :]) / REACH
        hill = np.where(far < 1.0, (1.0 - far**2) ** 2, 0.0)
        part = tuple(slice(one, one + count) for one in first)
        self._by[part] += hill[..., None] * way

    def moved(self, xy: np.ndarray) -> np.ndarray:
        at = (xy - self._low) / CELL
        cell = at.astype(int)
        u, v = (at - cell).T[..., None]
        i, j = cell.T
        by = self._by
        low = by[i, j] * (1 - u) + by[i + 1, j] * u
        high = by[i, j + 1] * (1 - u) + by[i + 1, j + 1] * u
        return np.round(xy + low * (1 - v) + high * v, 8)


def denser(ring: np.ndarray, times: int) -> np.ndarray:
    """Return a closed ring with so many vertices for one, a little rough; edges stay alike."""
    if times < 2:
        return ring
    edge = np.diff(ring, axis=0)
    along = np.arange(times) / times
    phase = 1e4 * ring[:-1].sum(axis=1)[:, None] + 2.4 * np.arange(times)
    aside = 0.2 / times * np.sin(phase) * (along > 0)
    normal = np.column_stack([-edge[:, 1], edge[:, 0]])
    more = ring[:-1, None] + along[:, None] * edge[:, None] + aside[..., None] * normal[:, None]
    return np.vstack([more.reshape(-1, 2), ring[:1]])


def make_real(
    folder: Path, source: Path, dates: int, vertices: int, suffix: str = ".geojson"
) -> None:
    """Write real maps forth and back, with pieces moved from day to day; what is there stays."""
    folder.mkdir(parents=True, exist_ok=True)
    days = [
        shapely.geometry.shape(
            json.loads(path.read_text(encoding="utf-8"))["features"][0]["geometry"]
        )
        for path in sorted(source.glob("*.geojson"))
    ]
    spots = shapely.get_coordinates(days)
    moves = Moves(spots)
    times = max(1, round(vertices / (len(spots) / len(days))))
    for number in range(dates):
        turn, place = divmod(number, len(days))
        moves.next_day()
        path = folder / f"front_{START + dt.timedelta(days=number)}{suffix}"
        if path.exists():
            continue
        whole = days[place if turn % 2 == 0 else -1 - place]
        polygons = []
        for polygon in shapely.get_parts(whole):
            rings = [polygon.exterior, *polygon.interiors]
            drawn = (moves.moved(denser(shapely.get_coordinates(one), times)) for one in rings)
            polygons.append(list(drawn))
        write_map(path, {"type": "MultiPolygon", "coordinates": polygons})


def write_map(path: Path, shape: dict) -> None:
    """Write a map of one feature, whose rings are arrays."""
    if path.suffix == ".fgb":
        import pyogrio

        drawn = shape["coordinates"]
        if shape["type"] == "Polygon":
            ground = shapely.Polygon(drawn[0], drawn[1:])
        else:
            ground = shapely.MultiPolygon([(one[0], one[1:]) for one in drawn])
        pyogrio.raw.write(
            path,
            np.array([shapely.to_wkb(ground)], dtype=object),
            [np.array(["Red"], dtype=object)],
            ["actor"],
            geometry_type=shape["type"],
            crs="EPSG:4326",
            driver="FlatGeobuf",
        )
        return
    feature = {"type": "Feature", "properties": {"actor": "Red"}, "geometry": shape}
    whole = {"type": "FeatureCollection", "features": [feature]}
    text = json.dumps(whole, default=np.ndarray.tolist)
    path.write_text(text, encoding="utf-8")


def make_maps(
    folder: Path, dates: int, vertices: int, everywhere_m: float = 0.0, suffix: str = ".geojson"
) -> None:
    """Write the files, one at a time; those that are there stay."""
    folder.mkdir(parents=True, exist_ok=True)
    x = np.round(np.linspace(30.0, 40.0, vertices), 7)
    rng = np.random.default_rng(1)
    y = 48.0 + 0.3 * np.sin(3.0 * x) + rng.uniform(0.0, 0.5, vertices) * (x[1] - x[0])
    hole = [[35.0, 49.5], [35.0, 49.7], [35.3, 49.7], [35.3, 49.5], [35.0, 49.5]]
    for number in range(dates):
        first = rng.integers(0, vertices - vertices // 10)
        some = slice(first, first + vertices // 10)
        y[some] += 0.01 * np.sin(np.linspace(0.0, np.pi, vertices // 10)) * rng.uniform(-1.0, 1.0)
        path = folder / f"front_{START + dt.timedelta(days=number)}{suffix}"
        if path.exists():
            continue
        drawn = y
        if everywhere_m:
            own = np.random.default_rng((2, number))
            drawn = y + own.uniform(-everywhere_m, everywhere_m, vertices) / DEGREE_M
        front = np.column_stack([x, np.round(drawn, 7)])
        ring = np.vstack([[[30.0, 52.0]], front, [[40.0, 52.0], [30.0, 52.0]]])
        shape = {"type": "Polygon", "coordinates": [ring, hole]}
        write_map(path, shape)


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


def most_mb(anew: bool = False) -> float:
    """Return the most memory that this process held since it was asked anew."""
    if anew:
        Path("/proc/self/clear_refs").write_text("5")
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(one.split()[1]) / 1024 for one in lines if one.startswith("VmHWM"))


def write(found: object, path: Path) -> str:
    """Write the tables of a result, a row at a time; return a hash of what was written."""
    known = hashlib.sha256()
    if hasattr(found, "results"):
        tables = (table for one in found.results for table in (one.pockets, one.lines))
    elif hasattr(found, "table"):
        tables = iter([found.table, found.changes, found.last])
    else:
        tables = iter([found])
    with path.open("wb") as file:
        for table in tables:
            fields = (getattr(table, one) for one in table.__dataclass_fields__)
            columns = [one for one in fields if np.ndim(one) == 1]
            for row in zip(*(one for one in columns if len(one) == len(columns[0]))):
                plain = [shapely.to_wkb(v) if isinstance(v, shapely.Geometry) else v for v in row]
                line = repr(plain).encode() + b"\n"
                known.update(line)
                file.write(line)
    return known.hexdigest()[:12]


def take(name: str, maps: list, progress: Progress, town: tuple, cache: Path | None) -> object:
    """Return what a measure found; only the timeline uses the cache."""
    from salient import analysis

    common = {"scheduler": "in process", "feedback": progress}
    if name == "gap":
        core = {"Town": shapely.Point(town)}
        return analysis.gap_series(maps, encirclers="Red", core=core, **common)
    if name == "pockets":
        return analysis.find_pockets(maps, encirclers="Red", **common)
    if name == "timeline":
        options = analysis.TimelineOptions(noise_width_m=50.0)
        return analysis.timeline(maps, options=options, cache=cache, **common)
    return analysis.situation_log(maps, **common)


def measured(names: list[str], folder: Path, asked: argparse.Namespace) -> None:
    """Measure a folder and print what it took."""
    from salient import analysis

    begin, before = time.perf_counter(), now_mb()
    files = sorted(folder.glob(f"*{asked.suffix}"))[: asked.until or asked.dates]
    maps = analysis.read_control_maps(files, actor="Red").maps
    read = time.perf_counter() - begin
    vertices = int(shapely.get_num_coordinates(maps[-1].geometries).sum())
    print(
        f"{len(maps)} maps, the last of {vertices:,} vertices, read in {read:.0f} s: "
        f"{before:.0f} → {now_mb():.0f} MB, {most_mb():.0f} at most",
        flush=True,
    )
    for name in names:
        samples: list[tuple[float, float]] = []
        progress, ended = Progress(), threading.Event()

        def watch(
            progress: Progress = progress, samples: list = samples, ended: threading.Event = ended
        ) -> None:
            told, began = 10.0, time.perf_counter()
            while not ended.wait(EVERY_S):
                samples.append((progress.done, now_mb()))
                if progress.done >= told:
                    told = progress.done + 10.0
                    took = time.perf_counter() - began
                    print(f"  {progress.done:.0f} %, {took:.0f} s, {now_mb():.0f} MB", flush=True)

        most_mb(anew=True)
        begin, used = time.perf_counter(), time.process_time()
        thread = threading.Thread(target=watch, daemon=True)
        thread.start()
        found = take(name, maps, progress, TOWN["real" if asked.real else "drawn"], asked.cache)
        ended.set()
        thread.join()
        with tempfile.TemporaryDirectory(prefix="salient-") as temporary:
            wrote = write(found, Path(temporary) / "rows")
        took, used = time.perf_counter() - begin, time.process_time() - used
        del found
        done, held = np.array([*samples, (100.0, now_mb())]).T
        at = [float(np.interp(q, done, held)) for q in (10.0, 25.0, 50.0, 75.0, 99.0)]
        half = done >= 50.0
        slope = np.polyfit(done[half], held[half], 1)[0] if np.ptp(done[half]) > 0 else 0.0
        parts = ", ".join(f"{m:.0f}" for m in at)
        print(f"{name}: {took:.0f} s, processor {used:.0f} s; MB at 10, 25, 50, 75, 99 %: {parts}")
        slope *= 100.0 / len(maps) * 1024
        print(f"most {most_mb():.0f} MB; {slope:.1f} kB a date; written: {wrote}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measures", nargs="+", choices=("gap", "pockets", "timeline", "log"))
    parser.add_argument("--real", type=Path, metavar="FOLDER", help="of daily maps of one side")
    parser.add_argument("--dates", type=int, default=3650)
    parser.add_argument("--vertices", type=int, default=3000)
    parser.add_argument("--everywhere", type=float, default=0.0, metavar="METRES")
    parser.add_argument("--folder", type=Path)
    parser.add_argument(
        "--suffix", choices=(".geojson", ".fgb"), default=".geojson", help=".fgb is read sooner"
    )
    parser.add_argument("--until", type=int, help="measure the first of them alone")
    parser.add_argument("--cache", type=Path, help="a long timeline can be taken in parts")
    asked = parser.parse_args()
    load_salient()
    with tempfile.TemporaryDirectory(prefix="salient-") as temporary:
        folder = asked.folder or Path(temporary)
        if asked.real:
            make_real(folder, asked.real, asked.dates, asked.vertices, asked.suffix)
        else:
            make_maps(folder, asked.dates, asked.vertices, asked.everywhere, asked.suffix)
        measured(asked.measures, folder, asked)


if __name__ == "__main__":
    sys.exit(main())
