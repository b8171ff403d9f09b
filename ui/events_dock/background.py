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
#: seconds that are waited until a work rests: after it what is done goes without waiting
_STEP = 0.025


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
        self._resters = 0
        self._busy, self._changed = 0, threading.Condition()
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
            if not self._may_go_on.is_set():
                self._count(-1)
                self._may_go_on.wait(_LAST)
                self._count(1)
            return number == self._number

        def target() -> None:
            self._may_go_on.wait(_LAST)
            self._count(1)
            try:
                found = work(wanted)
            except Exception as error:  # whatever it is, the window waits for it
                found = error
            finally:
                self._count(-1)
            if number == self._number:
                self._done.emit(number, found)

        thread = threading.Thread(target=target, daemon=True, name="salient events")
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    @contextmanager
    def rests(self) -> Iterator[None]:
        """Let the work rest: what is done within would wait for it, at each of its questions.

        Its step is waited for, for a moment at most.
        """
        self._may_go_on.clear()
        self._resters += 1
        try:
            if self._resters == 1:  # one that stands within another has waited already
                with self._changed:
                    self._changed.wait_for(lambda: not self._busy, _STEP)
            yield
        finally:
            self._resters -= 1
            if not self._resters:
                self._may_go_on.set()

    def _count(self, more: int) -> None:
        """Note that a thread is at work, or rests."""
        with self._changed:
            self._busy += more
            self._changed.notify_all()

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
