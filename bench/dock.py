# SPDX-License-Identifier: GPL-2.0-or-later
"""The events dock on 1,000,000 events, beside QGIS's own attribute table on the same layer.

Each runs in a process of its own, so that memory can be told apart: opening until the list is
painted, searching, filtering, sorting, scrolling from top to bottom page by page, and a save.
QGIS's table searches by the filter expression that its own text filter makes. Of the dock the
longest moment in which the window does not answer is measured too, and what it does while another
program holds the store.

    python bench/dock.py [events ["host=… port=… user=… dbname=…"]] [--places] [--make | --dock]

With ``--places`` each event has a place of its own, else they share 3,000. ``--make`` only makes
the store, ``--dock`` leaves QGIS's table out.

Needs QGIS's Python. The store is made once in the folder for temporary files and used again; with
a PostGIS database it is a schema there, `salient_bench_` and the number of events. The store's
layers are in the project while events are saved.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [
    entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "bench")
]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from load_salient import load_salient  # noqa: E402

COUNT = 1_000_000
#: events that are saved one by one; the others are copies of them
_SAVED = 20_000
ROUNDS = 5
_LONG_MS = 10_000.0
PAGES = 60
WORD = "town 17"
#: words of all events, or of a fourth
COMMON = ("shelling", "near", "number", "town", "north")
PLACES, MAKE, ALONE = "--places", "--make", "--dock"
LIMITS = {
    "open": 1000.0,
    "first search": 100.0,
    "search": 100.0,
    "common word": 100.0,
    "blocked, reading": 100.0,
    "blocked": 100.0,
    "save": 100.0,
    "blocked by a save": 100.0,
    "memory": 200.0,
    "locked: save": 500.0,
    "locked: search": 500.0,
}


def make_store(address: str, count: int) -> None:
    """Make a store of invented events, each with a report."""
    from salient.events.model import STATUSES, Event, Report, Source
    from salient.events.store.store import Store

    rng = random.Random(1)
    store = Store.create(address)
    sources = [Source(name=f"Source {n}", reliability=rng.choice("ABCDEF")) for n in range(200)]
    store.save(sources, action="make")
    first = dt.date(2020, 1, 1)
    saved = min(count, _SAVED)
    for start in range(0, saved, 2000):
        records = []
        for number in range(start, min(start + 2000, saved)):
            town = rng.randrange(3000)
            event = Event(
                title=f"Shelling near town {town}, number {number}",
                category=rng.choice(("shelling", "clash", "air strike", "movement")),
                status=rng.choice(STATUSES),
                actors=rng.choice(("North; South", "South", "East; North")),
                place=f"Town {town}",
                date_start=first + dt.timedelta(rng.randrange(1500)),
                lon=rng.uniform(30, 40),
                lat=rng.uniform(44, 52),
            )
            said = Report(event_id=event.id, source_id=rng.choice(sources).id, headline="x")
            records += [event, said]
        store.save(records, action="make")
    copy(store.place, saved, count)


def copy(place: Any, saved: int, count: int) -> None:
    """Fill a store up with copies under other ids; their log is not read by the dock."""
    from salient.events.store import schema
    from salient.events.store.writer import transaction

    names = {table: list(schema.columns(table)) for table in ("event", "report")}
    for table in names:
        names[table].remove("id")
        if table == "event":
            names[table].append("geom")
        else:
            names[table].remove("event_id")
    with transaction(place) as writer:
        if place.provider == "ogr":
            writer.execute("PRAGMA cache_size = -1000000")
        for number in range(1, count // saved if saved else 0):
            for table, same in names.items():
                ids = ["id", "event_id"] if table == "report" else ["id"]
                listed = ", ".join(f'"{name}"' for name in [*ids, *same])
                new = ", ".join(
                    [
                        *(f"substr({one}, 1, 30) || '-{number}'" for one in ids),
                        *(_copied(name, number) for name in same),
                    ]
                )
                own = f'{place.qualifier}"salient_{table}"'
                writer.execute(
                    f"INSERT INTO {own} ({listed}) SELECT {new} FROM {own} WHERE fid <= {saved}"
                )
    if place.provider == "postgres":
        from salient.events.store import postgres

        done = postgres.connect(place)
        done.autocommit = True
        done.cursor().execute("ANALYZE")
        done.close()


def _copied(name: str, number: int) -> str:
    """Return what stands in a column of a copy, in SQL."""
    if name == "place" and PLACES in sys.argv:
        return f"\"place\" || ' ' || fid || '-{number}'"
    return f'"{name}"'


@contextmanager
def place_of(count: int, given: str) -> Iterator[str]:
    """Yield the address of the store, in a file or in a database."""
    own = f"salient_bench_{count}" + ("_places" if PLACES in sys.argv else "")
    if not given:
        yield str(Path(tempfile.gettempdir()) / f"{own}.gpkg")
        return
    from qgis.core import QgsProviderRegistry

    name = f"salient bench {os.getpid()}"
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    known = metadata.createConnection(given, {"saveUsername": True, "savePassword": True})
    metadata.saveConnection(known, name)
    try:
        yield f"postgres:{name}/{own}"
    finally:
        metadata.deleteConnection(name)


def megabytes() -> float:
    """Memory in use now, not at its peak."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def timed(work, rounds: int = ROUNDS) -> float:
    """Median milliseconds; what takes long is done less often."""
    found = []
    for number in range(rounds):
        start = time.perf_counter()
        work(number)
        found.append(1000 * (time.perf_counter() - start))
        if sum(found) > _LONG_MS:
            break
    return sorted(found)[len(found) // 2]


def scroll(view, events) -> tuple[float, float]:
    """Median and longest milliseconds to show another page."""
    bar = view.verticalScrollBar()
    found = []
    for page in range(PAGES):
        start = time.perf_counter()
        bar.setValue(int(bar.maximum() * page / (PAGES - 1)))
        view.viewport().repaint()
        events()
        found.append(1000 * (time.perf_counter() - start))
    return sorted(found)[len(found) // 2], max(found)


def run_dock(address: str) -> dict:
    from qgis.core import QgsSettings
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QApplication, QMainWindow
    from salient.ui.events_dock.dock import EventsDock
    from salient.ui.events_dock.manager import EventsManager

    class Window:
        def __init__(self):
            self.window = QMainWindow()
            self.canvas = QgsMapCanvas(self.window)

        def __getattr__(self, name):
            return lambda *_a, **_k: {"mainWindow": self.window, "mapCanvas": self.canvas}[name]

    QgsSettings().setValue("salient/events/refresh_s", 0)
    window = Window()
    window.window.resize(1200, 900)
    dock = EventsDock(window.window)
    manager = EventsManager(window, dock)
    from qgis.PyQt.QtCore import Qt

    window.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.window.show()
    QApplication.processEvents()
    before = megabytes()
    beats = Beats()
    start = time.perf_counter()
    manager.open(address)
    dock.table.viewport().repaint()
    result = {"open": 1000 * (time.perf_counter() - start)}
    result["blocked, reading"] = saved_meanwhile(manager, beats)
    wait(lambda: dock.model.rowCount() == len(manager.index) and not manager._is_part)
    result["all read"] = 1000 * (time.perf_counter() - start)
    result["memory"] = megabytes() - before

    def listed(work):
        """Do what lists anew, and wait until its first rows are painted."""
        seen = []
        dock.model.modelReset.connect(lambda: seen.append(1))
        work()
        wait(lambda: seen)
        dock.table.viewport().repaint()

    def search(words):
        dock.search.setText(words)
        dock._pause.stop()
        listed(manager.list_events)

    result["first search"] = timed(lambda _n: search(f"{WORD}9"), 1)
    result["search"] = timed(lambda n: search(f"{WORD}{n}"))
    result["common word"] = timed(lambda n: search(COMMON[n]))
    search("")
    kinds = dock.category.count()
    if kinds > 1:
        result["filter"] = timed(
            lambda n: listed(lambda: dock.category.setCurrentIndex((1 + n) % kinds))
        )
        dock.category.setCurrentIndex(0)
        listed(manager.list_events)
    header = dock.table.horizontalHeader()
    up = Qt.SortOrder.AscendingOrder
    result["sort"] = timed(lambda n: listed(lambda: header.setSortIndicator(1 + n, up)))
    result["page"], result["slowest page"] = scroll(dock.table, QApplication.processEvents)
    result["blocked"] = beats.longest
    from salient.events.model import Event

    manager.on_map.show_layers()
    wait(lambda: False, 0.5)
    beats.longest = 0.0
    result["save"] = timed(
        lambda n: listed(lambda: manager.editing.save([Event(title=f"new {n}")], "add"))
    )
    wait(lambda: False, 0.5)
    result["blocked by a save"] = beats.longest
    with locked(manager.store.place):
        result["locked: save"] = timed(lambda _n: refused(manager, [Event(title="late")]))
        result["locked: search"] = timed(lambda n: search(f"{WORD}{n}"))
    return result


def saved_meanwhile(manager, beats: Beats) -> float:
    """Save now and then while the rest is read; return how long the window waited at most."""
    from salient.events.model import Event

    wait(lambda: False, 0.5)
    beats.longest, number = 0.0, 0
    while manager._is_part and number < ROUNDS:
        manager.editing.save([Event(title=f"meanwhile {number}")], "add")
        number += 1
        wait(lambda: False, 1.0)
    return beats.longest


def refused(manager, records) -> None:
    from salient.events.errors import LockedError

    try:
        manager.editing.save(records, "add")
    except LockedError:
        return
    raise SystemExit("a locked store was saved to")


@contextmanager
def locked(place: Any) -> Iterator[None]:
    """Have another program hold a store."""
    if place.provider == "postgres":
        from salient.events.store import postgres

        held = postgres.connect(place)
        held.cursor().execute(f'LOCK TABLE {place.qualifier}"salient_store"')
        yield
        held.close()
        return
    held = (
        "import sqlite3, sys; base = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "base.execute('BEGIN EXCLUSIVE'); print(flush=True); sys.stdin.read()"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", held, place.address], **pipes) as child:
        child.stdout.readline()
        yield
        child.stdin.close()


class Beats:
    """How long the window did not answer at most, by a timer that should ring all the time."""

    def __init__(self) -> None:
        from qgis.PyQt.QtCore import QTimer

        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._ring)
        self._timer.start(5)

    def _ring(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, 1000 * (now - self._last)), now


def wait(until, seconds: float = 120.0) -> None:
    from qgis.PyQt.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    QApplication.processEvents()  # what was done at once is painted, too, before more is done
    while not until() and time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def run_table(address: str) -> dict:
    from qgis.core import QgsVectorLayerCache
    from qgis.gui import (
        QgsAttributeTableFilterModel,
        QgsAttributeTableModel,
        QgsAttributeTableView,
        QgsMapCanvas,
    )
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QApplication
    from salient.events.store import backend

    layer = backend.table_layer(backend.at(address), "event")
    canvas = QgsMapCanvas()
    view = QgsAttributeTableView()
    view.resize(1200, 900)
    view.show()
    QApplication.processEvents()
    before = megabytes()
    start = time.perf_counter()
    cache = QgsVectorLayerCache(layer, 100_000)
    cache.setCacheGeometry(False)
    model = QgsAttributeTableModel(cache)
    model.loadLayer()
    shown = QgsAttributeTableFilterModel(canvas, model)
    view.setModel(shown)
    view.viewport().repaint()
    result = {"open": 1000 * (time.perf_counter() - start)}
    QApplication.processEvents()
    title = layer.fields().lookupField("title")
    category = layer.fields().lookupField("category")

    def keep(expression):
        from qgis.core import QgsFeatureRequest

        request = QgsFeatureRequest().setFilterExpression(expression)
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([title, category])
        shown.setFilteredFeatures([one.id() for one in layer.getFeatures(request)])
        shown.setFilterMode(QgsAttributeTableFilterModel.FilterMode.ShowFilteredList)
        view.viewport().repaint()

    kinds = ("air strike", "clash", "movement", "shelling")
    result["search"] = timed(lambda n: keep(f"\"title\" ILIKE '%{WORD}{n}%'"))
    result["filter"] = timed(lambda n: keep(f"\"category\" = '{kinds[n % 4]}'"))
    shown.setFilterMode(QgsAttributeTableFilterModel.FilterMode.ShowAll)
    result["sort"] = timed(lambda n: shown.sort(title + n, Qt.SortOrder.AscendingOrder))
    result["page"], result["slowest page"] = scroll(view, QApplication.processEvents)
    result["memory"] = megabytes() - before
    return result


def child(kind: str, count: int, given: str) -> None:
    from qgis.core import QgsApplication

    app = QgsApplication([], True, "", "desktop")  # in the window it waits less for others
    app.initQgis()
    load_salient()
    with place_of(count, given) as address:
        print(json.dumps((run_dock if kind == "dock" else run_table)(address)), flush=True)
    os._exit(0)


def make_once(count: int, given: str) -> None:
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    load_salient()
    from salient.events.store import backend

    with place_of(count, given) as address:
        if not backend.at(address).exists():
            start = time.perf_counter()
            make_store(address, count)
            print(f"store of {count:,} events made in {time.perf_counter() - start:.0f} s")


def main() -> None:
    options = [one for one in sys.argv[1:] if one not in (PLACES, MAKE, ALONE)]
    count = int(options[0]) if options else COUNT
    given = options[1] if len(options) > 1 else ""
    make_once(count, given)
    if MAKE in sys.argv:
        return
    results = {}
    for kind in ("dock",) if ALONE in sys.argv else ("dock", "table"):
        command = [sys.executable, __file__, "--child", kind, str(count), given]
        command += [PLACES] if PLACES in sys.argv else []
        said = subprocess.run(command, capture_output=True, text=True, check=False)
        lines = [line for line in said.stdout.splitlines() if line.startswith("{")]
        if not lines:
            sys.exit(said.stderr[-3000:])
        results[kind] = json.loads(lines[-1])
        print(f"{kind}: {lines[-1]}", flush=True)
    dock, table = results["dock"], results.get("table", {})
    print(f"{count:,} events, milliseconds (memory: MB); median of {ROUNDS}")
    print(f"{'':18}{'dock':>10}{'QGIS table':>12}{'ratio':>8}  limit")
    for name, value in dock.items():
        other = table.get(name)
        ratio = f"{value / other:8.2f}" if other else " " * 8
        limit = f"  {LIMITS[name]:g}" if name in LIMITS else ""
        print(f"{name:18}{value:10.1f}{'' if other is None else f'{other:.1f}':>12}{ratio}{limit}")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2], int(sys.argv[3]), sys.argv[4])
    else:
        main()
