# SPDX-License-Identifier: GPL-2.0-or-later
"""What the daily chain takes in QGIS: from nothing, unchanged, and with one day more.

Each step is a program of its own, as a script would run them: control maps are prepared from a
folder into a GeoPackage, and timeline, gap, pockets and log are measured on it with `CACHE`.

    python bench/chain.py FOLDER [--dates 178] [--keep DIR]

More dates than FOLDER has are made as `morning.py` makes them. Prints wall and processor seconds
and the most memory of each step, and what else than QGIS's own words stands on stderr.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from morning import ROOT, make_maps

STEPS = {
    "preparecontrol": ("ACTOR=Red", "FOLDER={maps}", "CONTROL={out}/control.gpkg"),
    "controltimeline": (
        "CONTROL={out}/control.gpkg", "CACHE={out}/kept", "TABLE={out}/t.gpkg",
        "CHANGES={out}/changes.gpkg", "LAST_CHANGED={out}/last.gpkg",
    ),
    "encirclementgap": (
        "CONTROL={out}/control.gpkg", "CACHE={out}/kept", "ENCIRCLERS=Red",
        "CORE_POINT=37.18,48.28 [EPSG:4326]", "SUMMARY={out}/gaps.gpkg",
        "GAPS={out}/lines.gpkg", "POCKETS={out}/closures.gpkg",
    ),
    "pocketarea": (
        "CONTROL={out}/control.gpkg", "CACHE={out}/kept", "ENCIRCLERS=Red",
        "POCKETS={out}/pockets.gpkg",
    ),
    "situationlog": ("CONTROL={out}/control.gpkg", "CACHE={out}/kept", "EVENTS={out}/log.gpkg"),
}  # fmt: skip
#: what QGIS says itself
OWN = (
    "setapi() is deprecated",
    "update_time",
    "Qt: Session management error",
    "propagateSizeHints",
)


def step(program: str, name: str, work: Path, surroundings: dict[str, str]) -> tuple[float, ...]:
    """Run one step; return wall and processor seconds, and megabytes."""
    words = [f"--{one}".format(maps=work / "maps", out=work) for one in STEPS[name]]
    said = work / "said.txt"
    begin = time.perf_counter()
    with said.open("w") as errors, subprocess.Popen(
        [program, "run", f"salient:{name}", *words],
        env=surroundings, stdout=subprocess.DEVNULL, stderr=errors,
    ) as child:  # fmt: skip
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - begin
    lines = [line for line in said.read_text(errors="replace").splitlines() if line.strip()]
    others = [line for line in lines if not any(own in line for own in OWN)]
    if child.returncode or others:
        print(name, "ended with", child.returncode, *others[:5], sep="\n  ", flush=True)
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def show(what: str, name: str, took: tuple[float, ...]) -> None:
    """Print what a step took."""
    wall, seconds, megabytes = took
    times = f"{wall:7.1f} s, processor {seconds:7.1f} s"
    print(f"{what:13}{name:18}{times} {megabytes:5.0f} MB", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dates", type=int, help="as many as there are, if left out")
    parser.add_argument("--keep", type=Path, help="where the outputs stay")
    asked = parser.parse_args()
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        raise SystemExit("There is no qgis_process.")
    with tempfile.TemporaryDirectory(prefix="salient-") as temporary:
        work, home = asked.keep or Path(temporary) / "work", Path(temporary)
        (work / "maps").mkdir(parents=True, exist_ok=True)
        (home / "plugins").mkdir()
        (home / "plugins" / "salient").symlink_to(ROOT)
        libraries = [one for one in sys.path if one.endswith(("site-packages", "dist-packages"))]
        surroundings = {
            **os.environ, "HOME": str(home), "QGIS_PLUGINPATH": str(home / "plugins"),
            "PYTHONPATH": os.pathsep.join(libraries), "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        }  # fmt: skip
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        for plugin in ("processing", "salient"):
            words = [program, "plugins", "enable", plugin]
            subprocess.run(words, env=surroundings, capture_output=True, check=True)
        source = asked.folder
        if asked.dates:
            make_maps(asked.folder, home / "made", asked.dates)
            source = home / "made"
        *before, last = sorted(source.glob("*.geojson"))
        for what, files in (("from nothing", before), ("unchanged", []), ("one more", [last])):
            for path in files:
                shutil.copy(path, work / "maps")
            took = {}
            for name in STEPS:
                took[name] = step(program, name, work, surroundings)
                show(what, name, took[name])
            took["all"] = (
                *(sum(one[i] for one in took.values()) for i in (0, 1)),
                max(one[2] for one in took.values()),
            )
            show(what, "all", took["all"])


if __name__ == "__main__":
    main()
