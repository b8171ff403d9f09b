# SPDX-License-Identifier: GPL-2.0-or-later
"""Import a list of events into a store, beside `ogr2ogr` on the same file, in processor time.

The import makes an event, a report and a log entry of each for every row, and checks them;
`ogr2ogr` copies columns. Then the same list again, of which nothing is new. All three are done in
turn, some rounds for a short list, each into a new store: times vary, and the first round is the
dearest. Lists of 2 MB and more are read part by part, as the algorithm does. The largest memory is
that of the import alone.

    python bench/import_events.py [rows ["host=… port=… user=… dbname=…"]]

With a PostGIS database, both write into it: a schema of their own is made, and dropped at the end.
Needs QGIS's Python and ogr2ogr.
"""

from __future__ import annotations

import csv
import importlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [
    entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "bench")
]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402

COLUMNS = ("id", "date", "title", "lat", "lon", "source", "category", "actors", "place", "notes")
#: rounds of a list of `SHORT` rows at most; a longer one has one
ROUNDS, SHORT = 7, 20_000


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


def peer(path: Path, target: list[str]) -> float:
    """Return the processor time of ogr2ogr."""
    options = ["-overwrite", "-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["ogr2ogr", "-f", *target, str(path), *options], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def bring(store: Any, path: Path) -> tuple[int, int]:
    """Import a list as the algorithm does; return how many are new and how many are not."""
    from salient.events.importers import formats, long_list
    from salient.events.importing import import_drafts
    from salient.events.long_importing import ImportTotals, import_long

    if long_list.is_long(path):
        done = import_long(store, long_list.LongList(path), origin=path.name)
    else:
        done = ImportTotals()
        found = formats.read(formats.read_file(path))
        done.take(import_drafts(store, found, origin=path.name))
    return done.added, done.unchanged


@contextmanager
def postgis(connection: str) -> Iterator[tuple[list[str], str]]:
    """Yield what ogr2ogr writes into, and the address of a store, in a database."""
    from qgis.core import QgsProviderRegistry

    name = f"salient bench {os.getpid()}"
    schema = f"salient_bench_{os.getpid()}"
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    # else the user is left out, and the store is asked for as whoever runs this
    known = metadata.createConnection(connection, {"saveUsername": True, "savePassword": True})
    metadata.saveConnection(known, name)
    known.createSchema(schema)
    try:
        target = f"PG:{connection} active_schema={schema}"
        yield ["PostgreSQL", target, "-nln", "peer"], f"postgres:{name}/{schema}_store"
    finally:
        for one in (schema, *(f"{schema}_store{number}" for number in range(ROUNDS))):
            known.executeSql(f'DROP SCHEMA IF EXISTS "{one}" CASCADE')
        metadata.deleteConnection(name)


def measured(path: Path, count: int, target: list[str], address: Callable[[int], str]) -> None:
    """Copy and import a list in turn, and print the middle ones of what it took."""
    from salient.events.store.store import Store

    # Its code is loaded, as that of a program which was built is.
    importlib.import_module("salient.events.long_importing")
    works = {"import": (count, 0), "again, nothing new": (0, count)}
    taken: dict[str, list[float]] = {name: [] for name in ("ogr2ogr", *works)}
    for number in range(ROUNDS if count <= SHORT else 1):
        taken["ogr2ogr"].append(peer(path, target))
        store = Store.create(address(number))
        for name, wanted in works.items():
            start = time.process_time()
            if bring(store, path) != wanted:
                raise SystemExit(f"{name}: not {wanted} events")
            taken[name].append(time.process_time() - start)
        store.close()
    middle = {name: sorted(spent)[len(spent) // 2] for name, spent in taken.items()}
    copied = middle["ogr2ogr"]
    print(f"{count:,} rows; ogr2ogr: {copied:.2f} s")
    for name in works:
        first = taken[name][0] / taken["ogr2ogr"][0]
        times = f"{middle[name] / copied:.1f} times, {first:.1f} in the first round"
        print(f"{name}: {middle[name]:.2f} s, {times}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory at most {memory:.0f} MB")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    load_salient()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        make_list(path, count)
        if sys.argv[2:]:
            with postgis(sys.argv[2]) as (target, address):
                measured(path, count, target, lambda number: f"{address}{number}")
        else:
            own = ["GPKG", str(Path(folder) / "peer.gpkg")]
            measured(path, count, own, lambda number: str(Path(folder) / f"store{number}.gpkg"))
    app.exitQgis()


if __name__ == "__main__":
    main()
