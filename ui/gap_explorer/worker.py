# SPDX-License-Identifier: GPL-2.0-or-later
"""One thread of its own, which does one thing after the other beside QGIS's window."""

from __future__ import annotations

import threading
from queue import SimpleQueue
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

#: seconds that the end of what is under way is waited for
_LAST = 5.0


class Worker(QObject):
    """Runs works, each of them with a method `run`, and hands them back to the window.

    QGIS's task manager does not do here. A task that is cancelled while a thread of QGIS's pool
    takes it up has finished before it runs: it then runs beside the next, and is deleted under
    way. And its tasks wait for the pool's threads, which draw the map.

    Parameters
    ----------
    ended : callable
        Called in the window's own thread with each work that came to its end.
    """

    _done = pyqtSignal(object)

    def __init__(self, ended: Callable[[Any], None]) -> None:
        super().__init__()
        self._ended = ended
        self._works: SimpleQueue[Any] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopped = False
        # across threads, so in the window's own
        self._done.connect(self._hand_back)

    def do(self, work: Any) -> None:
        """Run a work as soon as the ones before it have ended."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._go_on, daemon=True, name="salient gap")
            self._thread.start()
        self._works.put(work)

    def stop(self) -> None:
        """Hand nothing back any more, and wait for the end of what is under way."""
        self._stopped = True
        self._works.put(None)
        if self._thread is not None:
            self._thread.join(_LAST)

    def _go_on(self) -> None:
        while not self._stopped:
            work = self._works.get()
            if work is None or self._stopped:
                return
            work.run()
            self._done.emit(work)
            # a question holds the file of its layer open: not until the next comes
            del work

    def _hand_back(self, work: Any) -> None:
        if not self._stopped:
            self._ended(work)
