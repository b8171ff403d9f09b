# SPDX-License-Identifier: GPL-2.0-or-later
"""The gap explorer in a window: first click, the nest after it, warm clicks, a drag.

For each number of boundary points: milliseconds from the mouse to the answer on the canvas, and
the longest time for which the window stood still meanwhile, by a timer that ticks in it. On a
machine that is busy with other work windows stand still for nothing: beside it stands how much
of that time the window's own thread computed, and at the end what a window that rests shows.

    python bench/explorer.py [points ...]

Needs QGIS's Python, and a display or QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [
    entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "bench")
]
SIZES = (3_000, 300_000)
WARM = 12
DRAG_STEPS = 40
TICK_MS = 2


def load(name: str, path: Path, folder: Path | None = None):
    """Load a module that is not on Python's path."""
    places = [str(folder)] if folder else None
    spec = importlib.util.spec_from_file_location(name, path, submodule_search_locations=places)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


class Heart:
    """A timer in the window; the longest time between two of its ticks is what a user waits."""

    def __init__(self) -> None:
        from qgis.PyQt.QtCore import QTimer

        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(TICK_MS)
        self.start()

    def start(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self.own, self._own_last = 0.0, time.thread_time()

    def _beat(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now
        self.own, self._own_last = max(self.own, own - self._own_last), own

    def __str__(self) -> str:
        return f"blocked {self.longest * 1e3:6.0f} ms, own {self.own * 1e3:6.0f} ms"


def layer_of(count: int):
    """Return a control layer with so many boundary points, in memory."""
    from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

    gap = load("salient_bench_gap", ROOT / "bench" / "gap.py")
    (shape,) = gap.theatre(count, 0)
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=actor:string", "Control", "memory")
    feature = QgsFeature(layer.fields())
    geometry = QgsGeometry()
    geometry.fromWkb(shape.wkb)
    feature.setGeometry(geometry)
    feature.setAttributes(["Encirclers"])
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


class Desk:
    """The explorer in a window, and a hand on its mouse."""

    def __init__(self, count: int) -> None:
        from qgis.core import QgsApplication, QgsProject, QgsRectangle
        from salient.ui.gap_explorer.part import GapExplorerPart
        from salient.ui.menu import MenuPart

        window = load("salient_bench_window", ROOT / "tests" / "ui" / "conftest.py").Window()
        self.app, self.window = QgsApplication, window
        window.window.show()
        QgsProject.instance().clear()
        layer_of(count)
        window.canvas.setExtent(QgsRectangle(36.8, 33.8, 39.2, 36.2))
        self.menu, self.part = MenuPart(window), GapExplorerPart(window)
        self.menu.set_up()
        self.part.set_up()
        self.heart = Heart()
        # as after a start: modules are loaded while nobody waits
        self.settle(3.0)
        self.heart.start()
        self.part.show()
        self.settle(0.3)
        print(f"{count:>9,} points  open the card{'':14} {self.heart}", flush=True)

    def settle(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.app.processEvents()
            time.sleep(0.001)

    def at(self, x: float, y: float):
        from qgis.core import QgsPointXY
        from qgis.PyQt.QtCore import QPoint

        spot = self.window.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        return QPoint(round(spot.x()), round(spot.y()))

    def answered(self) -> float:
        """Wait for the answer; return the seconds it took from now."""
        begin, queue = time.perf_counter(), self.part.explorer.queue
        while queue.busy:
            self.app.processEvents()
            time.sleep(0.0005)
        return time.perf_counter() - begin

    def at_rest(self) -> float:
        """Wait until nothing follows the answer any more; return the seconds it took."""
        begin, explorer = time.perf_counter(), self.part.explorer
        while explorer.queue.busy or explorer._quiet.isActive():
            self.settle(0.05)
        return time.perf_counter() - begin

    def click(self, x: float, y: float) -> float:
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        begin = time.perf_counter()
        none = Qt.KeyboardModifier.NoModifier
        port = self.window.canvas.viewport()
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, none, self.at(x, y))
        self.answered()
        return time.perf_counter() - begin

    def drag(self, first, last) -> tuple[float, int]:
        """Drag the core; return the seconds until the last answer, and how many answers came."""
        from qgis.PyQt.QtCore import QEvent, QPointF, Qt
        from qgis.PyQt.QtGui import QMouseEvent
        from qgis.PyQt.QtTest import QTest

        port, explorer = self.window.canvas.viewport(), self.part.explorer
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        shown = []
        inner = explorer.marks.show_answer
        explorer.marks.show_answer = lambda *a, **k: (shown.append(1), inner(*a, **k))
        QTest.mousePress(port, left, none, self.at(*first))
        for step in range(1, DRAG_STEPS + 1):
            share = step / DRAG_STEPS
            spot = self.at(*(a + share * (b - a) for a, b in zip(first, last)))
            event = QMouseEvent(QEvent.Type.MouseMove, QPointF(spot), left, left, none)
            self.app.sendEvent(port, event)
            self.settle(0.02)
        QTest.mouseRelease(port, left, none, self.at(*last))
        took = self.answered()
        explorer.marks.show_answer = inner
        return took, len(shown)

    def close(self) -> None:
        self.part.tear_down()
        self.menu.tear_down()
        self.window.window.close()


def measure(count: int) -> None:
    """Print what one size takes."""
    desk = Desk(count)
    heart = desk.heart

    def told(what: str, seconds: float, more: str = "") -> None:
        print(f"{count:>9,} points  {what:16}{seconds * 1e3:8.0f} ms  "
              f"{heart}{more}", flush=True)  # fmt: skip

    heart.start()
    told("first click", desk.click(38.0, 35.0))
    heart.start()
    told("nest after it", desk.at_rest())
    heart.start()
    took = sorted(desk.click(37.8 + 0.03 * i, 35.02) for i in range(WARM))
    told("warm, median", took[WARM // 2], f"  longest {took[-1] * 1e3:.0f} ms")
    desk.click(38.0, 35.0)
    heart.start()
    took, shown = desk.drag((38.0, 35.0), (38.3, 35.1))
    told("drag, last", took, f"  {shown} answers on the way")
    desk.settle(3.0)
    heart.start()
    desk.settle(1.0)
    told("at rest", 0.0)
    text = desk.part.explorer.panel.answer.text().splitlines()
    print(f"{count:>9,} points  says: {'; '.join(text[:2])}")
    desk.close()


def main() -> None:
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.initQgis()
    load("salient", ROOT / "__init__.py", ROOT)
    from salient.processing.provider import SalientProvider

    provider = SalientProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for count in [int(text) for text in sys.argv[1:]] or SIZES:
        measure(count)


if __name__ == "__main__":
    main()
