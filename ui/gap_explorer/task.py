# SPDX-License-Identifier: GPL-2.0-or-later
"""One question is answered at a time, beside QGIS's window; the newest wins."""

from __future__ import annotations

import gc
import sys
import traceback
from contextlib import suppress
from typing import Callable

from qgis.core import Qgis, QgsMessageLog, QgsProcessingException
from qgis.PyQt.QtCore import QTimer

from ...analysis.base.errors import Canceled, SalientError
from ...i18n import tr, writing_in
from ...processing.gap_click import POINT, ClickQuestion, GapClicks, quiet_feedback
from .worker import Worker

#: A library that is being loaded holds Python's lock: the card is built and painted first.
_SHOWN_AFTER_MS = 300
#: Seconds after which a thread that computes lets the window's have its turn.
_TURN_S = 0.0005


class _Answering:
    """One question, answered in another thread."""

    def __init__(self, clicks: GapClicks, asked: ClickQuestion) -> None:
        self._clicks, self.asked = clicks, asked
        self.feedback, self._reading = quiet_feedback(), quiet_feedback()
        self.answer: object | None = None
        self.refusal = ""

    @writing_in("")
    def run(self) -> None:
        """Look for the answer, or for why there is none."""
        try:
            if not self._clicks.able:
                # looks for libraries, which is no work for the window, nor for each answer
                self._clicks.able, self.refusal = self.asked.algorithm.canExecute()
            if self._clicks.able:
                self.answer = self._clicks.answer(self.asked, self.feedback, self._reading)
        except Canceled:
            return
        except (SalientError, QgsProcessingException) as error:
            self.refusal = str(error)
        except Exception as error:
            QgsMessageLog.logMessage(
                traceback.format_exc(), "Salient", Qgis.MessageLevel.Critical, False
            )
            message = tr("The gap could not be measured: {error}. The log “Salient” says where.")
            self.refusal = message.format(error=error)

    def cancel(self) -> None:
        """Answer no more, and read no more of the layer."""
        self._reading.cancel()
        self.drop()

    def drop(self) -> None:
        """Answer no more; what is read of the layer is read to its end, for the next question."""
        self.feedback.cancel()

    def give_way(self, asked: ClickQuestion) -> None:
        """Make room for another question."""
        if asked.version == self.asked.version:
            self.drop()
        else:
            self.cancel()


class _WarmUp:
    """Loads the analysis before it is needed."""

    def run(self) -> None:
        """Load it; that a library is missing is said to who asks for an answer."""
        with suppress(ImportError):
            from ...analysis.control import overlaps  # noqa: F401 - loaded for later
            from ...analysis.gap import encirclement  # noqa: F401 - loaded for later
            from ...processing.tables import gap  # noqa: F401 - loaded for later


class _WindowFirst:
    """Keeps the window moving while an answer is computed beside it; of the window's thread.

    One move of the mouse calls Python a dozen times, and at each call the window would wait for
    the five milliseconds that a thread may go on for: threads change sooner. And Python's collector
    of garbage rests while a core is dragged: it takes 100 ms to look through all that QGIS has
    loaded, and is as well done when the mouse rests.
    """

    def __init__(self) -> None:
        self._usual: float | None = None
        self._resting = False

    def begin(self, kind: str) -> None:
        """Begin, for a question of a kind."""
        if self._usual is None:
            self._usual = sys.getswitchinterval()
            sys.setswitchinterval(min(self._usual, _TURN_S))
        if kind == POINT and gc.isenabled():
            gc.disable()
            self._resting = True
        elif kind != POINT:
            self._collect_again()

    def end(self) -> None:
        """Go back to what was usual."""
        if self._usual is not None:
            sys.setswitchinterval(self._usual)
            self._usual = None
        self._collect_again()

    def _collect_again(self) -> None:
        if self._resting:
            gc.enable()
            self._resting = False


class GapQueue:
    """Runs the newest question; what came before it is stopped and never shown.

    Parameters
    ----------
    answered : callable
        Called in QGIS's own thread with the question and its answer, or None and the refusal.
    """

    def __init__(self, answered: Callable[[ClickQuestion, object | None, str], None]) -> None:
        self._answered = answered
        self._clicks = GapClicks()
        self._worker = Worker(self._ended)
        self._running: _Answering | None = None
        self._next: ClickQuestion | None = None
        self._closed = False
        self._window_first = _WindowFirst()
        QTimer.singleShot(_SHOWN_AFTER_MS, self._load)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running is not None

    def ask(self, asked: ClickQuestion, *, follow: bool = False) -> None:
        """Answer a question as soon as what runs has stopped.

        Parameters
        ----------
        follow : bool
            Let an answer at a place come to its end and be shown first, as where the core is
            dragged: else none would come before the mouse rests.
        """
        self._next = asked
        if self._running is None:
            self._start()
        elif not (follow and self._running.asked.kind == POINT):
            self._running.give_way(asked)

    def drop(self) -> None:
        """Let no answer come any more."""
        self._next = None
        if self._running is not None:
            self._running.drop()

    def close(self) -> None:
        """Stop for good, as when the plugin unloads."""
        self._closed = True
        self._next = None
        self._window_first.end()
        if self._running is not None:
            self._running.cancel()
            self._running = None
        self._worker.stop()

    def _load(self) -> None:
        if not self._closed:
            self._worker.do(_WarmUp())

    def _start(self) -> None:
        asked, self._next = self._next, None
        if asked is None or self._closed:
            self._window_first.end()
            return
        self._window_first.begin(asked.kind)
        self._running = _Answering(self._clicks, asked)
        self._worker.do(self._running)

    def _ended(self, work: _Answering | _WarmUp) -> None:
        if work is not self._running:
            return
        done, self._running = self._running, None
        self._start()
        if not done.feedback.isCanceled():
            self._answered(done.asked, done.answer, done.refusal)
