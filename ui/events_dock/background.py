# SPDX-License-Identifier: GPL-2.0-or-later
"""Work beside the window: only the answer to what was asked last comes back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...analysis.base.errors import SalientError

#: seconds that the end of a work is waited for, when what it works on goes away; and that it rests
_LAST = 5.0


class Background(QObject):
    """Runs one kind of work in threads; a later call makes an earlier one count no more."""

    _done = pyqtSignal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._is_at_work = False
        self._threads: list[threading.Thread] = []
        self._may_go_on = threading.Event()
        self._may_go_on.set()
        self._then: Callable[[Any], None] = lambda found: None
        # Across threads, so in the window's own.
        self._done.connect(self._finish)

    def run(self, work: Callable[[Callable[[], bool]], Any], then: Callable[[Any], None]) -> None:
        """Do some work, then hand its result, or the error it ended with, to the window.

        What is no `SalientError` is raised there.

        Parameters
        ----------
        work : callable
            Is given a function that says whether its result is still wanted; it answers late
            while the work `rests`.
        """
        self._number += 1
        number = self._number
        self._then = then
        self._is_at_work = True

        def wanted() -> bool:
            self._may_go_on.wait(_LAST)
            return number == self._number

        def target() -> None:
            try:
                found = work(wanted)
            except Exception as error:  # whatever it is, the window waits for it
                found = error
            if number == self._number:
                self._done.emit(number, found)

        thread = threading.Thread(target=target, daemon=True, name="salient events")
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    @contextmanager
    def rests(self) -> Iterator[None]:
        """Let the work rest at its next step: what is done within would wait for it."""
        self._may_go_on.clear()
        try:
            yield
        finally:
            self._may_go_on.set()

    def forget(self) -> None:
        """Want no answer any more."""
        self._number += 1
        self._is_at_work = False

    def is_at_work(self) -> bool:
        """Tell whether an answer is still wanted, and not there yet."""
        return self._is_at_work

    def stop(self) -> None:
        """Want no answer any more, and wait until nobody works on it."""
        self.forget()
        for thread in self._threads:
            thread.join(_LAST)
        self._threads = []

    def _finish(self, number: int, found: Any) -> None:
        if number != self._number:
            return
        self._is_at_work = False
        if isinstance(found, Exception) and not isinstance(found, SalientError):
            raise found
        self._then(found)
