# SPDX-License-Identifier: GPL-2.0-or-later
"""The explorer's own modules, loaded one at a time while nobody waits."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

from ... import dependencies

#: In the order in which they lean on one another, so that none takes long.
MODULES = (
    *("cartography.style.palette", "cartography.style.symbols", "cartography.chart_labels"),
    *("cartography.alike", "cartography.charts", "cartography.page.text", "cartography.page.fonts"),
    *("processing.gap_states", "processing.tables.gap", "processing.gap_answer"),
    *("processing.layers", "processing.date_span", "processing.gap_places"),
    *("processing.gap_question", "processing.gap_whatif", "processing.gap_click"),
    *("processing.control_fields", "processing.layer_values", "processing.widgets.actor_picker"),
    *("processing.run_results", "ui.gap_explorer.keep", "ui.gap_explorer.marks"),
    *("ui.gap_explorer.curve", "ui.gap_explorer.front_tool", "ui.gap_explorer.what_if"),
    *("ui.gap_explorer.panel", "ui.gap_explorer.task", "ui.gap_explorer.variants_page"),
    "ui.gap_explorer.explorer",
)
_ROOM = __name__.split(".ui.", maxsplit=1)[0]
#: Milliseconds between two modules: the window has its turn.
_PAUSE_MS = 15


class Preload(QObject):
    """Loads a module a turn of the event loop, once the window of a QGIS that starts is there.

    The first opening of the card would wait a tenth of a second for all of them together.
    """

    def __init__(self, iface) -> None:
        super().__init__()
        self._iface = iface
        self._left = list(MODULES)
        self._then: list[Callable[[], object]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        #: the signal that is waited for
        self._window_there: Any = None
        self._lacking: bool | None = None

    def begin(self) -> None:
        """Begin as soon as the window is there."""
        completed = getattr(self._iface, "initializationCompleted", None)
        if self._iface.mainWindow().isVisible():
            self._started()
        elif completed is not None:
            self._window_there = completed
            completed.connect(self._started)

    def stop(self) -> None:
        """Load no more."""
        if self._window_there is not None:
            self._window_there.disconnect(self._started)
            self._window_there = None
        self._timer.stop()
        self._then.clear()
        self._left.clear()

    def when_ready(self, act: Callable[[], object]) -> None:
        """Do something when all is loaded: at once where it is."""
        if not self._left:
            act()
            return
        self._then = [act]
        self._timer.start(0)

    def _started(self) -> None:
        self._timer.start(_PAUSE_MS)

    def _step(self) -> None:
        if self._lacking is None:
            self._lacking = bool(dependencies.missing())
        elif self._left:
            import_module(f"{_ROOM}.{self._left.pop(0)}")
        if self._lacking:
            # another notice says so; the card, where it is opened all the same, says it too
            self._left.clear()
        if self._left:
            self._timer.start(0 if self._then else _PAUSE_MS)
            return
        while self._then:
            self._then.pop(0)()
