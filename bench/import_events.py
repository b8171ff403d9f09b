# SPDX-License-Identifier: GPL-2.0-or-later
"""Import a list of events into a store, beside `ogr2ogr` on the same file, in processor time.

The import makes an event, a report and a log entry of each for every row, and checks them;
`ogr2ogr` copies columns. Then the same list again, of which nothing is new.

    python bench/import_events.py [rows]

Needs QGIS's Python and ogr2ogr.
"""

from __future__ import annotations

import csv
import importlib.util
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [
    entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "bench")
]
COLUMNS = ("id", "date", "title", "lat", "lon", "source", "category", "actors", "place", "notes")


def load_salient() -> None:
    spec = importlib.util.spec_from_file_location(
        "salient", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["salient"] = module
    spec.loader.exec_module(module)


def make_list(path: Path, count: int) -> None:
    """Write a list of invented events."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for row in range(count):
            day = f"2017-{1 + row % 12:02d}-{1 + row % 28:02d}"
            place = (34 + row % 1000 / 1000, 38 + row % 777 / 777)
            words = "Some words on what happened there, enough to look like a report."
            rest = (f"Outlet {row % 50}", "clash", "A; B", f"Town {row % 300}", words)
            writer.writerow([row, day, f"Clash {row}", *place, *rest])


def peer(path: Path, folder: Path) -> float:
    """Return the processor time of ogr2ogr."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    options = ["-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat"]
    command = ["ogr2ogr", "-f", "GPKG", str(folder / "peer.gpkg"), str(path), *options]
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    load_salient()
    from salient.events.importers import formats
    from salient.events.importing import import_drafts
    from salient.events.store.store import Store

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        make_list(path, count)
        copied = peer(path, Path(folder))
        store = Store.create(str(Path(folder) / "store.gpkg"))
        print(f"{count:,} rows; ogr2ogr: {copied:.2f} s")
        for name, added in (("import", count), ("again, nothing new", 0)):
            start = time.process_time()
            done = import_drafts(store, formats.read(formats.read_file(path)), origin=path.name)
            spent = time.process_time() - start
            if len(done.added) != added:
                raise SystemExit(f"{len(done.added)} added instead of {added}")
            print(f"{name}: {spent:.2f} s, {spent / copied:.1f} times")
        print(f"largest memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        store.close()
    app.exitQgis()


if __name__ == "__main__":
    main()
