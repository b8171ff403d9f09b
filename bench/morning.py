# SPDX-License-Identifier: GPL-2.0-or-later
"""`salient update` over years of daily maps: from nothing, unchanged, and with one day more.

The series is made of a folder of daily GeoJSON, gone through forth and back; each pass lies 1e-4
degrees further east, so that no map equals one of another pass.

    python bench/morning.py FOLDER [--dates 770] [--work DIR]

Prints wall and processor seconds and the most memory of each run. With --work the series stays
there, and is not measured from nothing again; with --check the figures of the series that grew are
held against those of one that is measured from nothing with all its days.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHIFT = 1e-4
FILE = """
actor = "Red"
encirclers = ["Red"]
noise_width = 50

[cores]
Pokrovsk = [37.18, 48.28]
Kupiansk = [37.61, 49.71]

[[rules]]
kind = "gap under"
km = 5

[[rules]]
kind = "net loss over"
actor = "Red"
km2 = 50
"""


def _moved(coordinates: list, by: float) -> list:
    if isinstance(coordinates[0], (int, float)):
        return [round(coordinates[0] + by, 9), *coordinates[1:]]
    return [_moved(one, by) for one in coordinates]


def make_maps(source: Path, folder: Path, count: int) -> None:
    """Write so many daily maps."""
    files = sorted(source.glob("*.geojson"))
    folder.mkdir(parents=True, exist_ok=True)
    start = dt.date(2022, 2, 24)
    for number in range(count):
        turn, place = divmod(number, len(files))
        path = files[place if turn % 2 == 0 else -1 - place]
        content = json.loads(path.read_text(encoding="utf-8"))
        for feature in content["features"]:
            shape = feature["geometry"]
            shape["coordinates"] = _moved(shape["coordinates"], turn * SHIFT)
        day = start + dt.timedelta(days=number)
        (folder / f"front_{day}.geojson").write_text(json.dumps(content), encoding="utf-8")


def run(link: Path, *words: str) -> str:
    """Run a command in a process of its own; return its times and memory as a text."""
    surroundings = {**os.environ, "PYTHONPATH": str(link)}
    # an installed package is compiled once; here that is done beside it
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    surroundings["PYTHONPYCACHEPREFIX"] = str(link.parent / "compiled")
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "salient", *words], env=surroundings, stdout=subprocess.DEVNULL
    ) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - begin
    if child.returncode not in (0, 3):
        raise SystemExit(f"salient {' '.join(words)} ended with {child.returncode}")
    return (
        f"{wall:6.2f} s, processor {used.ru_utime + used.ru_stime:6.2f} s, "
        f"{used.ru_maxrss / 1024:.0f} MB"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dates", type=int, default=770)
    parser.add_argument("--work", type=Path, help="where the series is made, and stays")
    parser.add_argument("--check", action="store_true", help="measure all from nothing again")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="salient-") as temporary:
        work = asked.work or Path(temporary)
        series, link = work / "series", Path(temporary) / "path"
        link.mkdir()
        (link / "salient").symlink_to(ROOT)
        (series).mkdir(parents=True, exist_ok=True)
        (series / "salient.toml").write_text(FILE, encoding="utf-8")
        maps = series / "maps"
        if not maps.is_dir():
            make_maps(asked.folder, maps, asked.dates)
        *_, before, last = sorted(maps.iterdir())
        kept = Path(temporary) / last.name
        if not (series / ".salient").is_dir():
            last.replace(kept)
            print("from nothing ", run(link, "update", str(series)), flush=True)
            kept.replace(last)
            print("one day more ", run(link, "update", str(series)), flush=True)
        for _ in range(2):
            print("unchanged    ", run(link, "update", str(series)), flush=True)
        # the last day drawn otherwise is a day that nothing is known of
        for by in (3e-5, 6e-5):
            content = json.loads(before.read_text(encoding="utf-8"))
            for feature in content["features"]:
                shape = feature["geometry"]
                shape["coordinates"] = _moved(shape["coordinates"], by + time.time() % 1 * 1e-5)
            last.write_text(json.dumps(content), encoding="utf-8")
            print("one day other", run(link, "update", str(series)), flush=True)
        if asked.check:
            anew = Path(temporary) / "anew"
            shutil.copytree(maps, anew / "maps")
            (anew / "salient.toml").write_text(FILE, encoding="utf-8")
            print("from nothing ", run(link, "update", str(anew)), flush=True)
            for name in ("gap", "pockets", "timeline", "log"):
                one, other = (each / "out" / f"{name}.csv" for each in (series, anew))
                print(f"{name}: the same digits: {one.read_bytes() == other.read_bytes()}")


if __name__ == "__main__":
    main()
