# SPDX-License-Identifier: GPL-2.0-or-later
"""One thread of its own, which does one thing after the other beside QGIS's window."""

from __future__ import annotations

import threading
import traceback
from queue import SimpleQueue
from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, pyqtSignal

#: seconds that the end of what is under way is waited for
_LAST = 5.0
_works: SimpleQueue[tuple[Worker, Any]] = SimpleQueue()
#: It never ends: QGIS forgets what a CRS is that was first made in a thread that has ended since.
_threads: list[threading.Thread] = []


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
        self._stopped = False
        self._at_work = threading.Lock()
        # across threads, so in the window's own
        self._done.connect(self._hand_back)

    def do(self, work: Any) -> None:
        """Run a work as soon as the ones before it have ended."""
        if not _threads:
            _threads.append(threading.Thread(target=_go_on, daemon=True, name="salient gap"))
            _threads[0].start()
        _works.put((self, work))

    def stop(self) -> None:
        """Hand nothing back any more, and wait for the end of what is under way."""
        self._stopped = True
        if self._at_work.acquire(timeout=_LAST):
            self._at_work.release()

    def run(self, work: Any) -> None:
        """Do a work, of the thread; not where nobody waits for it any more."""
        with self._at_work:
            if not self._stopped:
                try:
                    work.run()
                finally:
                    self._done.emit(work)

    def _hand_back(self, work: Any) -> None:
        if not self._stopped:
            self._ended(work)


def _go_on() -> None:
    while True:
        worker, work = _works.get()
        try:
            worker.run(work)
        except Exception:  # the next work must find the thread alive
            QgsMessageLog.logMessage(
                traceback.format_exc(), "Salient", Qgis.MessageLevel.Critical, True
            )
        # a question holds the file of its layer open: not until the next comes
        del worker, work
