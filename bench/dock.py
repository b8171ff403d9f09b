# SPDX-License-Identifier: GPL-2.0-or-later
"""The events dock on 100,000 events, beside QGIS's own attribute table on the same layer.

Each runs in a process of its own, so that memory can be told apart: opening until the list is
painted, searching, filtering, sorting, scrolling from top to bottom page by page. QGIS's table
searches by the filter expression that its own text filter makes.

    python bench/dock.py [events]

Needs QGIS's Python. The store is made once in the folder for temporary files and used again.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import os
import random
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
COUNT = 100_000
ROUNDS = 5
PAGES = 60
WORD = "town 17"
LIMITS = {"open": 1000.0, "search": 200.0, "filter": 200.0, "memory": 300.0}


def load_salient() -> None:
    spec = importlib.util.spec_from_file_location(
        "salient", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["salient"] = module
    spec.loader.exec_module(module)


def make_store(path: Path, count: int) -> None:
    """Make a store of invented events, each with a report."""
    from salient.events.model import STATUSES, Event, Report, Source
    from salient.events.store.store import Store

    rng = random.Random(1)
    store = Store.create(str(path))
    sources = [Source(name=f"Source {n}", reliability=rng.choice("ABCDEF")) for n in range(200)]
    store.save(sources, action="make")
    first = dt.date(2020, 1, 1)
    for start in range(0, count, 2000):
        records = []
        for number in range(start, min(start + 2000, count)):
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


def megabytes() -> float:
    """Memory in use now, not at its peak."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def timed(work, rounds: int = ROUNDS) -> float:
    """Median milliseconds."""
    found = []
    for number in range(rounds):
        start = time.perf_counter()
        work(number)
        found.append(1000 * (time.perf_counter() - start))
    return sorted(found)[rounds // 2]


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


def run_dock(path: Path) -> dict:
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
    start = time.perf_counter()
    manager.open(str(path))
    dock.table.viewport().repaint()
    opened = 1000 * (time.perf_counter() - start)
    QApplication.processEvents()
    result = {"open": opened, "with grades": 1000 * (time.perf_counter() - start)}
    assert dock.model.rowCount() == manager.index.reports.sum()

    def search(number):
        dock.search.setText(f"{WORD}{number}")
        manager.list_events()
        dock.table.viewport().repaint()

    def choose(number):
        dock.category.setCurrentIndex(1 + number % 4)
        dock.table.viewport().repaint()

    result["search"] = timed(search)
    dock.search.setText("")
    manager.list_events()
    result["filter"] = timed(choose)
    dock.category.setCurrentIndex(0)
    header = dock.table.horizontalHeader()
    result["sort"] = timed(lambda n: header.setSortIndicator(1 + n, Qt.SortOrder.AscendingOrder))
    result["page"], result["slowest page"] = scroll(dock.table, QApplication.processEvents)
    result["memory"] = megabytes() - before
    return result


def run_table(path: Path) -> dict:
    from qgis.core import QgsVectorLayer, QgsVectorLayerCache
    from qgis.gui import (
        QgsAttributeTableFilterModel,
        QgsAttributeTableModel,
        QgsAttributeTableView,
        QgsMapCanvas,
    )
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QApplication

    layer = QgsVectorLayer(f"{path}|layername=salient_event", "events", "ogr")
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


def child(kind: str, path: Path) -> None:
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.initQgis()
    load_salient()
    print(json.dumps((run_dock if kind == "dock" else run_table)(path)), flush=True)
    os._exit(0)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    path = Path(tempfile.gettempdir()) / f"salient_bench_{count}.gpkg"
    if not path.exists():
        from qgis.core import QgsApplication

        app = QgsApplication([], False)
        app.initQgis()
        load_salient()
        start = time.perf_counter()
        make_store(path, count)
        print(f"store of {count:,} events made in {time.perf_counter() - start:.0f} s")
    results = {}
    for kind in ("dock", "table"):
        command = [sys.executable, __file__, "--child", kind, str(path)]
        said = subprocess.run(command, capture_output=True, text=True, check=False)
        lines = [line for line in said.stdout.splitlines() if line.startswith("{")]
        if not lines:
            sys.exit(said.stderr[-3000:])
        results[kind] = json.loads(lines[-1])
    dock, table = results["dock"], results["table"]
    print(f"{count:,} events, milliseconds (memory: MB); median of {ROUNDS}")
    print(f"{'':14}{'dock':>10}{'QGIS table':>12}{'ratio':>8}  limit")
    for name, value in dock.items():
        other = table.get(name)
        ratio = f"{value / other:8.2f}" if other else " " * 8
        limit = f"  {LIMITS[name]:g}" if name in LIMITS else ""
        print(f"{name:14}{value:10.1f}{'' if other is None else f'{other:.1f}':>12}{ratio}{limit}")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2], Path(sys.argv[3]))
    else:
        main()
